"""Who confirms the assurances is typed once, and never guessed."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.drafting.confirming import confirmer, confirming, unconfirmed
from mla_assistant.drafting.session import Session

SIGNATORY = {"person": "A. Head", "competence": "the Act, section 5"}


def draft(**more: Any) -> dict[str, Any]:
    side = {"central_authority": {"name": "The Authority"}, "signatory": SIGNATORY}
    given = [{"id": "g1", "type": "specialty", "status": "proposed"}, {"id": "g2", "type": "torture"}]
    return {"kind": "extradition", "schema_version": 1, "requesting": side, "assurances": given, **more}


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))


def test_the_signatory_confirms_for_the_central_authority() -> None:
    """Name, office and power would be typed again for each assurance."""
    session = Session(draft())
    who = confirmer(session.answers)
    session.apply(confirming(unconfirmed(session.request), who, date(2026, 11, 30)))
    assert [(each.confirmed_by, each.office, each.confirmed_on) for each in session.request.assurances] == [
        ("A. Head", "The Authority", "2026-11-30")
    ] * 2
    assert not [finding for finding in session.findings if finding.code.startswith("assurance")]


def test_a_signatory_of_another_authority_confirms_for_that_one() -> None:
    """A judge would be put on record as an official of the ministry."""
    judge = SIGNATORY | {"function": "President", "authority": "Special Court"}
    side = draft()["requesting"] | {"signatory": judge}
    assert confirmer(draft(requesting=side))["office"] == "President, Special Court"


def test_who_confirmed_before_confirms_again() -> None:
    """A minister who gave the first assurance would be replaced by whoever signs the letter."""
    given = draft()["assurances"]
    given[0] |= {"status": "confirmed", "confirmed_by": "The Minister", "office": "Ministry", "competence": "the law"}
    assert confirmer(draft(assurances=given))["confirmed_by"] == "The Minister"
    assert [each.id for each in unconfirmed(Session(draft(assurances=given)).request)] == ["g2"]


def test_nobody_named_is_nobody() -> None:
    """An assurance in the name of nobody binds nobody."""
    assert confirmer(draft(requesting={"central_authority": {"name": "The Authority"}})) == {}
