"""The program knows which drafts it was taken away from."""

import subprocess
import sys
from pathlib import Path

from mla_assistant.tui.interrupted import OpenMark, left_behind


def test_a_draft_that_is_open_elsewhere_is_not_taken_for_lost(tmp_path: Path) -> None:
    """Else a second window would tell of a crash while the first is at work."""
    code = (
        "import sys; from pathlib import Path; from mla_assistant.tui.interrupted import OpenMark\n"
        "mark = OpenMark(Path(sys.argv[1]), 'd1'); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        OpenMark(tmp_path, "d1").clear()
        assert left_behind(tmp_path) == []
        other.kill()
        other.wait()
    assert left_behind(tmp_path) == ["d1"]
    assert left_behind(tmp_path) == [], "it would be told at every start"


def test_a_draft_that_was_left_is_not_reported(tmp_path: Path) -> None:
    """Else every start would begin with a false alarm."""
    OpenMark(tmp_path, "d1").clear()
    assert left_behind(tmp_path) == []


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    """Else a read-only folder would keep the drafter from reading a request."""
    (tmp_path / "open").write_text("a file is in the way")
    OpenMark(tmp_path, "d1").clear()
    assert left_behind(tmp_path) == []
