"""Standard input, output and errors as a shell may hand them over: closed, full, or in another encoding."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from mla_assistant.cli.command import Unusable
from mla_assistant.text.translate import _


def make_ready() -> None:
    """What a shell closed (`>&-`) is there again: input at its end, output that fails as a full disk does, and errors
    that nobody reads."""
    for name, flags in (("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without our letters still gets the sentence


def let_go(stream: TextIO) -> None:
    """What is left of the output goes nowhere, else Python tries once more at its end, and complains."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def line_in(prompt: str) -> str:
    """What is typed at the prompt. Raises `EOFError` where nothing comes any more, `Unusable` for what is no text."""
    print(prompt, end="", flush=True)
    line = sys.stdin.buffer.readline()  # read as text, one bad letter takes every line after it along
    if not line:
        raise EOFError
    try:
        return line.decode(sys.stdin.encoding).strip()
    except UnicodeDecodeError:
        told = _("What was typed can't be read as {encoding}, so it was not taken.")
        raise Unusable(told.format(encoding=sys.stdin.encoding.upper())) from None
