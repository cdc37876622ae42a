"""`mla derive` as a process."""

import json
from pathlib import Path

from tests.cli.conftest import Run, assert_one_sentence


def test_the_case_goes_to_a_second_state(mla: Run, tmp_path: Path) -> None:
    """The second request would be typed from the start."""
    case = tmp_path / "case.json"
    case.write_bytes(mla("example", "mutual_assistance").stdout)
    made = mla("derive", str(case), "--to", "es", "-o", str(tmp_path / "second.json"))
    assert made.returncode == 0
    assert b": 31." in made.stderr
    assert b"United Arab Emirates" in made.stderr
    second = json.loads((tmp_path / "second.json").read_text())
    assert second["requested"]["state"] == "ES"
    assert mla("derive", str(case), "--to", "ES", "-o", str(tmp_path / "second.json")).returncode == 2


def test_a_state_that_is_none_is_named(mla: Run, tmp_path: Path) -> None:
    """A request to a State that does not exist leads nowhere."""
    case = tmp_path / "case.json"
    case.write_bytes(mla("example", "extradition").stdout)
    made = mla("derive", str(case), "--to", "Spain")
    assert "Spain" in assert_one_sentence(made)
    assert made.stdout == b""
