"""The command line as people and scripts meet it: a process with arguments, input, output and an exit code."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
Example = Callable[[str], dict[str, Any]]


@pytest.fixture
def mla(tmp_path: Path) -> Run:
    """Run `mla` in an empty folder, with empty office and user folders."""

    def run(
        *arguments: str,
        stdin: bytes = b"",
        path: str = "/usr/bin:/bin",
        PYTHONIOENCODING: str = "utf-8",
        MLA_OFFICE: str = "",
        **limits: Any,
    ) -> subprocess.CompletedProcess[bytes]:
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        environment = {"PATH": path, "MLA_HOME": str(home), "MLA_OFFICE": MLA_OFFICE or str(home), "HOME": str(home)}
        environment["PYTHONIOENCODING"] = PYTHONIOENCODING
        return subprocess.run(
            [sys.executable, "-m", "mla_assistant", *arguments],
            cwd=tmp_path,
            env=environment,
            timeout=120,
            check=False,
            **{"input": stdin, "capture_output": True, **limits},
        )

    return run


@pytest.fixture
def example(mla: Run) -> Example:
    """A worked case, as `mla example` prints it."""
    return lambda kind: json.loads(mla("example", kind).stdout)


def assert_one_sentence(result: subprocess.CompletedProcess[bytes]) -> str:
    """Exit 2 and one line for a person, without a trace of Python."""
    trouble = result.stderr.decode()
    assert result.returncode == 2, (result.returncode, result.stdout[-300:], trouble)
    assert "Traceback" not in trouble
    assert len(trouble.strip().splitlines()) == 1, trouble
    assert result.stdout == b""
    return trouble
