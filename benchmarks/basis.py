"""`mla basis` for one pair against `mla check` of a minimal draft: two processes in turns, the ratio of one run.

python benchmarks/basis.py [TURNS]     median seconds of each and the median of the ratios turn by turn; bar 1.5
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

BAR = 1.5
MINIMAL = b'{"kind": "mutual_assistance", "schema_version": 1, "language": "en"}'
BASIS = ("basis", "--from", "KE", "--to", "AE", "--offence", "terrorist-financing")


def seconds(home: str, *arguments: str, stdin: bytes = b"") -> float:
    """One process from start to end; exit 1 is what `check` says of a draft with holes."""
    environment = os.environ | {"MLA_HOME": home, "MLA_OFFICE": home}
    start = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-m", "mla_assistant", *arguments],
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
    )
    taken = time.perf_counter() - start
    assert ended.returncode in (0, 1), ended.stderr
    return taken


def main(turns: int) -> int:
    with tempfile.TemporaryDirectory() as home:
        pairs = [(seconds(home, *BASIS), seconds(home, "check", "-", stdin=MINIMAL)) for _turn in range(turns + 1)][1:]
    basis, check = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"mla basis {basis:.3f} s, mla check {check:.3f} s, ratio {ratio:.2f} (bar {BAR})")
    return ratio > BAR


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 11))
