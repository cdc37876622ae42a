"""The whole review of the largest example with four instruments cited, warm: under 20 ms; and one key in a session.

    python benchmarks/review.py [ROUNDS]

Each round reviews a request read anew from the whole draft, so that nothing kept of one helps the next. A key in a
session changes one section; reading and review take over what they know of the others.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

from mla_assistant import resources
from mla_assistant.drafting.session import Session
from mla_assistant.requests.reading import read
from mla_assistant.review import review

LIMIT = 20.0
CITED = {
    "mutual_assistance": ("financing_1999", "untoc_2000", "uncac_2003", "budapest_2001"),
    "extradition": ("bombings_1997", "financing_1999", "untoc_2000", "coe_extradition_1957"),
}


def draft(kind: str) -> dict[str, Any]:
    answers: dict[str, Any] = json.loads(resources.example(kind))
    answers["legal_bases"] = [
        {"id": f"b{n}", "basis": "multilateral_treaty", "title": code, "articles": "1", "instrument": code}
        for n, code in enumerate(CITED[kind], 1)
    ]
    return answers


def timed(act: Callable[[], object], rounds: int) -> list[float]:
    found = []
    for _round in range(rounds):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return found


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    worst = 0.0
    for kind in CITED:
        request = read(draft(kind)).request
        [cold] = timed(lambda request=request: review(request), 1)  # type: ignore[misc]
        fresh = iter([read(draft(kind)).request for _round in range(rounds)])
        warm = timed(lambda fresh=fresh: review(next(fresh)), rounds)  # type: ignore[misc]
        session = Session(draft(kind))
        keys = timed(lambda session=session: session.set("header.subject", str(time.time())), rounds)  # type: ignore[misc]
        p95 = statistics.quantiles(warm, n=20)[-1]
        worst = max(worst, p95)
        print(
            f"{kind}: cold {cold:.1f} ms, warm median {statistics.median(warm):.1f} ms, p95 {p95:.1f} ms "
            f"(limit {LIMIT:.0f}); a key in the session, median {statistics.median(keys):.1f} ms"
        )
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
