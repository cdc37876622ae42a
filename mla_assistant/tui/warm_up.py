"""What the first screen can do without, loaded while the drafter types the passphrase."""


def load_the_rest() -> None:
    import mla_assistant.register.store
    import mla_assistant.requests.kinds
    import mla_assistant.tui.screens.cases  # noqa: F401
