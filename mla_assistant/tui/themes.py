"""The colours: calm dark and light ones, high contrast, and the terminal's own without any of ours."""

from textual.theme import Theme

from mla_assistant.text.translate import _

_PARTS = (
    "primary", "secondary", "accent", "warning", "error", "success", "foreground", "background", "surface", "panel",
    "boost",
)  # fmt: skip
_SHADES = (
    "ansi-background", "ansi-foreground", "border", "border-blurred", "block-cursor-foreground",
    "block-cursor-background", "input-cursor-background", "input-cursor-foreground", "text-muted", "text-disabled",
    "scrollbar", "scrollbar-hover", "scrollbar-active", "scrollbar-background", "scrollbar-corner-color",
)  # fmt: skip

THEMES = (
    Theme(
        "dark",
        primary="#5B9BD5",
        secondary="#3A5F85",
        accent="#E0B050",
        warning="#E8A33D",
        error="#E06C75",
        success="#7FB77E",
        foreground="#DADDE1",
        background="#14181D",
        surface="#1A2027",
        panel="#262E38",
    ),
    Theme(
        "light",
        primary="#1F4E79",
        secondary="#6B8CAE",
        accent="#7A4B00",
        warning="#8A5A00",
        error="#A61B29",
        success="#22662B",
        foreground="#1B1F24",
        background="#F7F5F0",
        surface="#FFFFFF",
        panel="#E4E1D8",
        dark=False,
    ),
    Theme(
        "high-contrast",
        primary="#FFFF00",
        secondary="#00FFFF",
        accent="#FFFF00",
        warning="#FFFF00",
        error="#FF9999",
        success="#66FF66",
        foreground="#FFFFFF",
        background="#000000",
        surface="#000000",
        panel="#000000",
        text_alpha=1.0,
        variables={
            "text-muted": "#FFFFFF",
            "foreground-muted": "#FFFFFF",
            "block-cursor-background": "#FFFF00",
            "block-cursor-foreground": "#000000",
            "button-focus-text-style": "b reverse",
        },
    ),
    Theme(
        "no-colour",
        ansi=True,
        **dict.fromkeys(_PARTS, "ansi_default"),  # type: ignore[arg-type]
        variables={
            **dict.fromkeys(_SHADES, "ansi_default"),
            "block-cursor-text-style": "reverse",
            "input-cursor-text-style": "reverse",
            "input-selection-background": "ansi_white",
            "input-selection-foreground": "ansi_black",
            "screen-selection-background": "ansi_white",
            "screen-selection-foreground": "ansi_black",
            "button-focus-text-style": "reverse",
        },
    ),
)
BY_NAME = {theme.name: theme for theme in THEMES}


def labels() -> list[tuple[str, str]]:
    """The themes as code and name, to choose from."""
    names = (_("dark"), _("light"), _("high contrast"), _("no colours of our own"))
    return list(zip(BY_NAME, names, strict=True))
