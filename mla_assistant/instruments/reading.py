"""Reading one instrument file. All that is wrong with it is told at once, each with its line and its mend."""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from mla_assistant import resources
from mla_assistant.instruments import provisions
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.problem import FactsRefused, Problem, nearest, unreadable
from mla_assistant.instruments.toml_lines import line_of
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.text.dates import parse_date
from mla_assistant.text.translate import _

LARGEST = 1_000_000
"""Bytes; the longest shipped file has 20,000."""

_SHIPPED = resources.folders("facts")[-1] / "instruments"
_PARTS: dict[str, type[BaseModel]] = {
    "use": provisions.Use,
    "articles": provisions.Article,
    "assistance": provisions.Assistance,
    "request_contents": provisions.ContentsItem,
    "extradition_documents": provisions.ContentsItem,
    "time_limits": provisions.TimeLimit,
    "thresholds": provisions.Threshold,
    "relations": provisions.Relation,
    "only_if": provisions.Condition,
}


def read(path: Path) -> Instrument:
    """The instrument in a file. Raises `FactsRefused` with every problem, `FileNotFoundError` where there is none."""
    if path.stat().st_size > LARGEST:
        raise FactsRefused([Problem("too_large", _("This file is too large for one instrument."), path.name)])
    try:
        text = path.read_bytes().decode()
        instrument = Instrument.model_validate(tomllib.loads(text))
    except FileNotFoundError:
        raise
    except OSError:
        raise FactsRefused([unreadable(path)]) from None
    except UnicodeDecodeError:
        raise FactsRefused([Problem("not_utf8", _("Save this file as UTF-8 text."), path.name)]) from None
    except tomllib.TOMLDecodeError as trouble:
        raise FactsRefused([_not_toml(path.name, text, str(trouble))]) from None
    except ValidationError as trouble:
        raise FactsRefused(refused(path.name, text, trouble.errors())) from None
    if instrument.code != path.stem:
        message = _("The code must be the name of the file, “{name}”.").format(name=path.stem)
        raise FactsRefused([Problem("code_not_name", message, path.name, line_of(text, ("code",)), "code", path.stem)])
    if path.parent != _SHIPPED and (late := _late(instrument)):
        message = _("This date lies in the future.")
        raise FactsRefused([Problem("date_in_future", message, path.name, line_of(text, (one,)), one) for one in late])
    return instrument


def _late(instrument: Instrument) -> list[str]:
    """Which of its dates nobody can have read yet; what we ship is not held against the clock of the machine."""
    days = {"adopted": instrument.adopted, "as_of": instrument.as_of}
    return [name for name, day in days.items() if day and parse_date(day).earliest > date.today()]


def _not_toml(name: str, text: str, trouble: str) -> Problem:
    place = re.search(r"at line (\d+)", trouble)
    line = int(place[1]) if place else len(text.splitlines())  # "at end of document"
    message = _("This line can't be read: look for a missing quotation mark, bracket or equals sign.")
    return Problem("not_toml", message, name, line)


def refused(name: str, text: str, errors: Iterable[Any]) -> list[Problem]:
    """What Pydantic says of a file, in words a lawyer can act on."""
    return [_problem(name, text, error) for error in errors]


def _problem(name: str, text: str, error: Any) -> Problem:
    place = tuple(part for part in error["loc"] if part != "[key]") or ("parties",)
    field = next(part for part in reversed(place) if isinstance(part, str))
    kind, suggestion = error["type"], ""
    if kind == "extra_forbidden":
        suggestion = nearest(field, _words(place))
        code, message = "field_unknown", _("There is no field of this name.")
    elif kind == "missing":
        code, message = "field_missing", _("This field is missing.")
    elif kind in ("literal_error", "enum"):
        typed = field if "[key]" in error["loc"] else str(error["input"])
        suggestion = nearest(typed, re.findall(r"'([^']*)'", error["ctx"]["expected"]))
        code, message = "word_unknown", _("This word is not one of those allowed here.")
    elif kind == "string_too_short":
        code, message = "empty", _("This may not be empty.")
    elif kind == "string_pattern_mismatch" and field == "code":
        message = _("Write a code of small letters, digits and underlines, such as es_ke_2030.")
        code = "code_malformed"
    elif kind == "string_pattern_mismatch" and field == "parties":
        code, message = "state_unknown", _("Write the two-letter codes of the two States, such as ES KE.")
    elif kind in ("string_pattern_mismatch", "value_error") and field in ("adopted", "in_force", "as_of"):
        code, message = "date_not_understood", _("Write the date as 2024-03-15, 2024-03 or 2024.")
    elif kind in ("bool_type", "bool_parsing"):
        code, message = "not_true_or_false", _("Write true or false, without quotation marks.")
    elif kind == "int_type":
        code, message = "not_a_number", _("Write a whole number, without quotation marks.")
    elif kind == "english_missing":
        code, message = kind, _("Give at least the English: a line that begins with en =.")
    elif kind == "offence_words":
        code, message = kind, _("What it says of offences must stand in the same words under “offences”.")
    elif kind == "parties":
        code, message = kind, _("A bilateral treaty, and nothing else, names its two States here.")
    else:
        code, message = "value_refused", _("This value is not accepted here.")
    return Problem(code, message, name, line_of(text, place), field, suggestion)


def _words(place: tuple[str | int, ...]) -> Iterable[str]:
    """The fields that may stand where `place` stands."""
    if place[0] == "articles" and len(place) == 2:
        return get_args(Function)
    model = _PARTS.get(str(place[0]), Instrument) if len(place) > 1 else Instrument
    return model.model_fields
