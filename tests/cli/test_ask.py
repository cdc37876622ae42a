"""`mla ask`: from an empty draft to one that nothing stands in the way of, for somebody who can't use a screen."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import get, split
from tests.cli.conftest import Run


class Drafter:
    """Answers every question from the worked case, by the place that the question names."""

    def __init__(self, kind: str, draft: Path) -> None:
        self.wanted = Session(json.loads(resources.example(kind))).answers
        self.draft = draft

    def answer(self, question: str) -> str:
        asked = re.findall(r"^(.*) \(([a-z0-9_.]+)\)(: add .*)?$", question, re.M)
        _title, path, adds = asked[-1]
        wanted = self._wanted(path)
        if adds:
            there = len(get(json.loads(self.draft.read_bytes()), path) or [])
            items = wanted if isinstance(wanted, list) else []
            return "" if there >= len(items) else items[there]["type"] if "its type" in adds else "y"
        if isinstance(wanted, list):
            if all(isinstance(each, dict) for each in wanted):
                return " ".join(each["text"] for each in wanted)
            return ", ".join(wanted)
        return json.dumps(wanted) if isinstance(wanted, dict) else str(wanted or "")

    def _wanted(self, path: str) -> Any:
        """What stands at the same place of the wanted draft: items by their order."""
        there: Any = json.loads(self.draft.read_bytes())
        here: Any = self.wanted
        for step in split(path):
            if isinstance(there, list):
                number = [item["id"] for item in there].index(step)
                there, here = there[number], here[number] if here and number < len(here) else None
            else:
                there = (there or {}).get(step)
                here = (here or {}).get(step)
        return here


@pytest.mark.parametrize("kind", ["mutual_assistance", "extradition", "preservation"])
def test_an_empty_draft_becomes_a_sound_one_by_questions_alone(mla: Run, tmp_path: Path, kind: str) -> None:
    """Lost otherwise: every request of somebody who can't see the screen."""
    draft = tmp_path / "case.json"
    draft.write_bytes(mla("example", kind, "--blank").stdout)
    drafter = Drafter(kind, draft)
    command = [sys.executable, "-u", "-m", "mla_assistant", "ask", str(draft)]
    home = {"MLA_HOME": str(tmp_path), "MLA_OFFICE": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=home
    ) as talk:
        assert talk.stdin
        assert talk.stdout
        said = ""
        while letter := talk.stdout.read(1):
            said += letter
            if said.endswith("\n> "):
                print(drafter.answer(said), file=talk.stdin, flush=True)
                said = ""
    assert talk.returncode == 0, said
    checked = mla("check", "case.json")
    assert checked.returncode == 0, checked.stdout.decode()


def test_a_line_that_is_no_text_ends_the_questions_and_what_was_answered_stays(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: where it broke off, and whether the answers before it are there."""
    draft = tmp_path / "case.json"
    draft.write_bytes(mla("example", "mutual_assistance", "--blank").stdout)
    asked = mla("ask", "case.json", stdin=b"AE\n\xff\xfe\nmore\n", PYTHONIOENCODING="utf-8:strict")
    assert asked.returncode == 2
    (said,) = asked.stderr.decode().splitlines()
    assert "can't be read as UTF-8" in said
    assert json.loads(draft.read_bytes())["requested"] == {"state": "AE"}


def test_an_answer_that_can_not_be_read_is_asked_for_again_at_once(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the answer, and every later one that went to the wrong question."""
    draft = tmp_path / "case.json"
    draft.write_bytes(mla("example", "mutual_assistance", "--blank").stdout)
    asked = mla("ask", "case.json", stdin=b"?\nAtlantis\nunited arab emirates\n")
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.count(b"(requested.state)") == 1
    assert "Kenya" in asked.stdout.decode(), "“?” shows what can be chosen"
    assert b"Atlantis" in asked.stderr
    assert json.loads(draft.read_bytes())["requested"] == {"state": "AE"}
