"""The floors hold: the core works on a machine that has no screen library at all."""

import subprocess
import sys

WITHOUT_SCREEN = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"textual", "rich"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
from mla_assistant.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_SCREEN, *arguments], input=stdin, capture_output=True, text=True, check=False
    )


def test_the_command_line_checks_a_draft_without_a_screen_library() -> None:
    """Lost otherwise: people who can't use a screen app, and servers that must not carry one."""
    example = run("example", "mutual_assistance")
    assert example.returncode == 0, example.stderr
    checked = run("check", "-", "--json", stdin=example.stdout)
    assert checked.returncode == 0, checked.stderr
    assert '"findings"' in checked.stdout


def test_the_control_shows_that_the_screen_library_would_be_missed() -> None:
    """Without it the test above could pass because nothing was blocked."""
    opened = subprocess.run(
        [sys.executable, "-c", WITHOUT_SCREEN.replace("from mla_assistant.__main__ import main", "import textual")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ModuleNotFoundError" in opened.stderr
