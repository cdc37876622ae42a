"""Importing the package costs no file; each is read on first use only."""

import subprocess
import sys

WATCHED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import mla_assistant.instruments as facts
imported = [path for path in opened if "facts" in path]
facts.instrument("untoc_2000")
used = [path for path in opened if "facts" in path]
print(len(imported), len(used), any(path.endswith("untoc_2000.toml") for path in used))
"""


def test_importing_opens_no_file_of_facts_and_using_one_opens_one() -> None:
    """Lost otherwise: a program that starts a second later, and then another."""
    done = subprocess.run([sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1", "True"]
