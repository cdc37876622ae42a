"""From the shell to the first screen, with nothing heavy on the way, and back."""

import os
import sys
from typing import TYPE_CHECKING

from mla_assistant.resources import user_folder
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp

UNUSABLE = 2


def run(*, demo: bool = False) -> int:
    """Run the screens until the drafter leaves; returns the exit code."""
    home = user_folder()
    if not demo and home.exists() and not home.is_dir():
        told = _("{folder} is a file, so no register can be kept in it. MLA_HOME has to name a folder.")
        print(told.format(folder=home), file=sys.stderr)
        return UNUSABLE
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        print(_("The screens need a terminal. The commands work without one: mla --help"), file=sys.stderr)
        return UNUSABLE
    # These switch on logs, screenshots and foreign drivers. Textual reads them once, when it is imported.
    for name in [name for name in os.environ if name == "TEXTUAL" or name.startswith("TEXTUAL_")]:
        del os.environ[name]
    from mla_assistant.tui.app import MlaApp

    return run_app(MlaApp(demo=demo))


def run_app(app: "MlaApp") -> int:
    """Run `app` to its end, however it ends; returns the exit code."""
    from mla_assistant.tui import bidi, crash, lifeline

    crash.silence_tracebacks(app.fail)
    try:
        app.run(mouse=app.settings.mouse)
    except OSError:
        # What is left to be written has nowhere to go; everything is saved by now.
        if not lifeline.terminal_is_gone():
            raise
        return lifeline.LOST_TERMINAL
    finally:
        if app.orders_text and not lifeline.terminal_is_gone():
            print(bidi.IMPLICIT, end="", flush=True)
        if app.register:
            app.register.close()
    return app.return_code or 0
