"""Which screen the program begins with."""

from textual.screen import Screen

from mla_assistant.tui.settings import register_folder


def first_screen(*, demo: bool) -> Screen[None]:
    """The worked cases, the passphrase, or, where there is no register yet, the choice to set one up."""
    if demo:
        from mla_assistant.tui.screens.demo import Demo

        return Demo()
    if _has_files():
        from mla_assistant.tui.screens.unlock import Unlock

        return Unlock()
    from mla_assistant.tui.screens.start import Start

    return Start()


def _has_files() -> bool:
    # A register is only ever made in an empty folder, so any file means one; asking itself would load SQLCipher.
    try:
        return any(register_folder().iterdir())
    except FileNotFoundError:
        return False
    except OSError:
        return True
