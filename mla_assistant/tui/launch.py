"""From the shell to the first screen, with nothing heavy on the way, and back."""

import os
import sys

from mla_assistant.text.translate import _

UNUSABLE = 2


def run(*, demo: bool = False) -> int:
    """Run the screens until the drafter leaves; returns the exit code."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        print(_("The screens need a terminal. The commands work without one: mla --help"), file=sys.stderr)
        return UNUSABLE
    # These switch on logs, screenshots and foreign drivers. Textual reads them once, when it is imported.
    for name in [name for name in os.environ if name == "TEXTUAL" or name.startswith("TEXTUAL_")]:
        del os.environ[name]
    from mla_assistant.tui import crash
    from mla_assistant.tui.app import MlaApp

    app = MlaApp(demo=demo)
    crash.silence_tracebacks(app.fail)
    try:
        app.run(mouse=app.settings.mouse)
    finally:
        if app.register:
            app.register.close()
    return app.return_code or 0
