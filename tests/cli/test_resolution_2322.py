"""The page on resolution 2322 promises nothing that is not there."""

import re
from pathlib import Path

import pytest

from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.review import RULES
from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "resolution_2322.md").read_text("utf-8")
COMMANDS = [line.strip() for line in PAGE.splitlines() if line.startswith("    mla ")]


def test_every_command_on_the_page_runs(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the trust of whoever tries the first of them in front of a committee."""
    assert len(COMMANDS) >= 6
    for line in COMMANDS:
        command, _to, file = line.removeprefix("mla ").partition(" > ")
        result = mla(*command.split())
        assert result.returncode == 0, (line, result.stderr)
        if file:
            (tmp_path / file).write_bytes(result.stdout)


def test_every_command_the_page_names_is_a_command(mla: Run) -> None:
    """Lost otherwise: an hour of looking for what was renamed."""
    verbs = {
        tuple(found.split()) for found in re.findall(r"mla ((?:data (?:import|export)|template show|[a-z]+))\b", PAGE)
    }
    assert {("basis",), ("check",), ("data", "import"), ("schema",)} <= verbs
    assert [verb for verb in verbs if mla(*verb, "--help").returncode != 0] == []


def test_the_headings_it_sends_readers_to_are_in_the_advice(mla: Run) -> None:
    """Lost otherwise: a reader who finds nothing under the name given."""
    advice = mla("basis", "--from", "KE", "--to", "ES", "--offence", "terrorist-financing").stdout.decode()
    headings = [line.strip() for line in advice.splitlines() if line and not line.startswith(" ")]
    assert {"Other ways, quicker or first", "In urgent cases", "Authority", "Channel", "Language"} <= set(headings)
    assert all(f"“{name}”" in PAGE for name in ("Other ways, quicker or first", "In urgent cases", "Authority"))
    assert "SCR 1373, para. 2(f) (not verified)" in " ".join(advice.split())
    prescribed = mla("basis", "--from", "FR", "--to", "DE", "--offence", "terrorist-financing").stdout.decode()
    assert "Use the prescribed form, in place of a letter: EIO" in prescribed


def test_the_findings_and_assurances_it_names_exist() -> None:
    """Lost otherwise: a safeguard that is only on paper."""
    assert set(re.findall(r"`([a-z]+(?:_[a-z]+)*_silent)`", PAGE)) <= set(RULES)
    assert {each.label for each in AssuranceType} >= {"no political offence", "consular access", "non-discrimination"}
    assert {"through INTERPOL", "through a liaison magistrate"} <= set(vocabulary().values())


PARAGRAPHS = ("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "8", "9(b)", "10", "12", "15", "16", "17", "18")


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_no_paragraph_is_passed_over(paragraph: str) -> None:
    """Lost otherwise: the one paragraph a reviewer asks about."""
    assert f"\n| {paragraph} | " in PAGE


def test_readme_leads_to_it() -> None:
    """Lost otherwise: a page nobody finds."""
    assert "docs/resolution_2322.md" in (ROOT / "README.md").read_text("utf-8")
