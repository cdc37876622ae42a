"""Writing one file where the drafter says, and saying where it did not go."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from textual.app import App

from mla_assistant.drafting import in_use
from mla_assistant.resources.private_file import Held, write_private
from mla_assistant.tui.editor import where_to
from mla_assistant.tui.editor.ask_line import AskLine

Make = Callable[[Path], bytes | Iterable[bytes]]
"""What goes into the file of this path; called off the screen's own thread."""


async def to_file(app: App[Any], question: AskLine, make: Make, *, not_written: str) -> Path | None:
    """Ask where to, and write there for this user's eyes only; a file that is there is replaced only if so said.

    None where nothing was written: `not_written` tells so, of its `{file}`. What `make` raises of its own goes on.
    """
    if (target := await where_to.asked(app, question)) is None:
        return None
    path, overwrite = target
    try:
        await asyncio.to_thread(_write, path, make, overwrite=overwrite)
    except Held as held:
        trouble = in_use.words(held, path)
    except (OSError, ValueError):
        trouble = not_written.format(file=path)
    else:
        return path
    app.notify(trouble, severity="warning", timeout=20)
    return None


def _write(path: Path, make: Make, *, overwrite: bool) -> None:
    content = make(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_private(path, content, overwrite=overwrite)
