"""What the first screen can do without, loaded while the drafter types the passphrase."""

import gc

_YOUNG = 20_000
"""Objects. A key makes some thousands, and nearly all are gone by the next; Python would look for more at each."""


def load_the_rest() -> None:
    import mla_assistant.register.store
    import mla_assistant.requests.kinds
    import mla_assistant.tui.screens.cases  # noqa: F401

    gc.freeze()  # what is loaded stays: looking through all of it would take a whole key
    gc.set_threshold(_YOUNG)
