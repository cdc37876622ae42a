"""What was saved stays saved, whatever happens to the program."""

import json
import subprocess
import sys
from pathlib import Path

KILLS = 200


def test_a_save_acknowledged_survives_kill(tmp_path: Path) -> None:
    """Otherwise a crash costs the drafter work that the screen called saved."""
    loop = Path(__file__).with_name("kill_loop.py")
    run = subprocess.run(
        [sys.executable, str(loop), str(tmp_path), str(KILLS)], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    report = json.loads(run.stdout)
    register, control = report["register"], report["control"]
    assert register["kills"] == control["kills"] == KILLS
    assert register["acknowledged"] > KILLS
    assert register["lost"] == 0
    assert control["lost"] > 0, "the control lost nothing, so this loop could not have seen a loss"
