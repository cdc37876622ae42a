"""`mla check` shows as source what could govern between the two States, and calls anything else a model."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

OWN = "Source: a rule of this program for every request"
HEAD = "instrument,state,status,date,ended,source,as_of\n"
BOTH = "".join(f"coe_extradition_1957,{state},party,2026-10-01,,the depositary,2026-11-01\n" for state in ("NG", "PE"))


def _draft(requesting: str, requested: str) -> bytes:
    draft = {"kind": "extradition", "requesting": {"state": requesting}, "requested": {"state": requested}}
    return json.dumps(draft).encode()


def _sources(mla: Run, draft: bytes) -> set[str]:
    lines = mla("check", "-", stdin=draft).stdout.decode().splitlines()
    return {line.strip() for line in lines if line.strip().startswith("Source: ")}


def test_a_european_convention_is_no_more_than_a_model_to_nigeria_and_peru(mla: Run) -> None:
    """Lost otherwise: the trust of a prosecutor in Lima, who is told to compare what can't bind either State."""
    sources = _sources(mla, _draft("NG", "PE"))
    assert (
        f"{OWN}; for example ECE 1957 art. 12(2)(a), not recorded as binding both States, as of 28 June 2023" in sources
    )
    assert f"{OWN}; compare UN Model Extradition Treaty art. 5(2)(a)(i), on which this draft does not rest" in sources
    assert not {each for each in sources if "compare EC" in each}


def test_between_its_parties_it_is_compared(mla: Run) -> None:
    """Lost otherwise: the article that France and Switzerland will both look into."""
    sources = _sources(mla, _draft("FR", "CH"))
    example = "compare ECE 1957 art. 12(2)(c), on which this draft does not rest, as of 28 June 2023"
    assert f"{OWN}; {example}" in sources
    assert not {each for each in sources if "model:" in each}


def test_parties_that_the_office_entered_count(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: what the office knows of an accession, here and nowhere else."""
    (tmp_path / "own.csv").write_text(HEAD + BOTH)
    assert mla("data", "import", "parties", "own.csv", "--yes").returncode == 0
    sources = _sources(mla, _draft("NG", "PE"))
    assert f"{OWN}; compare ECE 1957 art. 12(2)(a), on which this draft does not rest, as of 2026" in sources


@pytest.mark.parametrize("code", ["purpose_missing", "sought_unnamed", "facts_missing"])
def test_what_stands_in_the_way_does_so_whatever_its_source_is_called(mla: Run, code: str) -> None:
    """Lost otherwise: the finding itself, between States of two regions."""
    for states in (("NG", "PE"), ("FR", "CH")):
        found = json.loads(mla("check", "-", "--json", stdin=_draft(*states)).stdout)["findings"]
        assert [each["severity"] for each in found if each["code"] == code] == ["blocks"]
