"""Every test sees the shipped facts and an office and a user folder of its own, empty at first."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mla_assistant import instruments
from mla_assistant.advice import Advice, Basis, Bilateral, Question, advise
from mla_assistant.advice.question import Answered
from mla_assistant.instruments.treaties_csv import COLUMNS

TODAY = date(2026, 11, 23)
"""The day the tests live on: facts age, promises don't."""

Ask = Callable[..., Advice]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's facts folder."""
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    folder = tmp_path / "home" / "facts"
    (folder / "instruments").mkdir(parents=True)
    return folder


def ask(
    requesting: str,
    requested: str,
    *offences: str,
    kind: str = "mutual_assistance",
    bilateral: Answered = "not_checked",
    today: date = TODAY,
) -> Advice:
    return advise(Question(requesting, requested, kind, offences or ("other",), Bilateral(bilateral), today))


def basis(advice: Advice, code: str) -> Basis:
    return next(basis for basis in advice.bases if basis.instrument == code)


def codes(points: object) -> list[str]:
    assert isinstance(points, tuple)
    return [point.code for point in points]


def enter_bilateral(
    code: str, *, adopted: str = "2022-03-01", scope: str = "extradition", verified: str = "yes"
) -> None:
    """A bilateral treaty for one kind of requests, with a list of its own; its code begins with its two States."""
    states, part = (
        code.upper()[:5].replace("_", " "),
        {"extradition": "extradition_documents", "mla": "request_contents"},
    )
    kinds = "no,yes" if scope == "extradition" else "yes,no"
    rows = (
        f"{code},{states},Treaty {code},{code},,{adopted},,{kinds},,,,,,,,,,,gazette,2026-05-01",
        f"{code},,,,,,,,,{scope},art. 1,The duty.,,,,,,,{verified},gazette,2026-05-01",
        f"{code},,,,,,,,,{part[scope]},art. 5,The facts.,,,facts_summary,,,,{verified},gazette,2026-05-01",
    )
    table = "\n".join((",".join(COLUMNS), *rows))
    instruments.apply(instruments.import_facts("treaties", table.encode(), today=TODAY))


def enter_treaty(home: Path) -> None:
    """A bilateral treaty of Kenya and the United Arab Emirates in the folder of the user."""
    text = (Path(instruments.__file__).parents[1] / "resources/facts/instruments/asean_mlat_2004.toml").read_text()
    text = text.replace('code = "asean_mlat_2004"', 'code = "ke_ae_2020"\nparties = ["AE", "KE"]', 1)
    text = text.replace('kind = "multilateral_treaty"', 'kind = "bilateral_treaty"', 1)
    (home / "instruments" / "ke_ae_2020.toml").write_text(text)
