"""An instrument as TOML text, one value a line, so that a change to a fact is a change to one line."""

import json
from typing import Any

from mla_assistant.instruments.models import Instrument


def write(instrument: Instrument) -> str:
    """The text of the instrument's file; reading it gives the same instrument."""
    values = instrument.model_dump(mode="json", exclude_defaults=True)
    head = [_line(key, value) for key, value in values.items() if not _is_table(value)]
    tables = [part for key, value in values.items() if _is_table(value) for part in _tables(key, value)]
    return "\n".join(head + tables) + "\n"


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _tables(name: str, value: Any) -> list[str]:
    if isinstance(value, list):
        return [line for item in value for line in ("", f"[[{name}]]", *_lines(item))]
    if any(isinstance(inner, dict) for inner in value.values()):
        return [line for key, inner in value.items() for line in _tables(f"{name}.{key}", inner)]
    return ["", f"[{name}]", *_lines(value)]


def _lines(values: dict[str, Any]) -> list[str]:
    return [_line(key, value) for key, value in values.items()]


def _line(key: str, value: Any) -> str:
    if isinstance(value, list) and len(_value(value)) + len(key) > 110:
        return f"{key} = [\n" + "".join(f"    {_value(item)},\n" for item in value) + "]"
    return f"{key} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
