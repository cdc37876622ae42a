"""Rendering against docxtpl itself, and a folder of a thousand drafts; ratios of one run.

python benchmarks/documents.py render     warm render of the largest example against docxtpl
python benchmarks/documents.py batch      `mla batch` of 1,000 drafts, its speed and its memory against 100
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from lxml import etree

from mla_assistant import resources
from mla_assistant.documents.context import About, build
from mla_assistant.documents.export import flattened
from mla_assistant.documents.gate.check import members
from mla_assistant.documents.package import read as read_package
from mla_assistant.documents.templates import blocks, template_set
from mla_assistant.documents.voice import voice
from mla_assistant.documents.watermark import MARK
from mla_assistant.requests.reading import read

KIND = "mutual_assistance"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class KeysFirst(jinja2.Environment):
    """A field may be called `items`; stock Jinja would find the method of the dict."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return obj[attribute] if isinstance(obj, dict) and attribute in obj else super().getattr(obj, attribute)


def median_of_turns(ours: Callable[[], object], theirs: Callable[[], object], turns: int) -> tuple[float, float, float]:
    """Median milliseconds of each, and the median of the ratios pair by pair: the machine's drift falls out."""
    pairs = []
    for _turn in range(turns):
        times = []
        for act in (ours, theirs):
            start = time.perf_counter()
            act()
            times.append((time.perf_counter() - start) * 1000)
        pairs.append(times)
    ratios = [their / our for our, their in pairs]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs), statistics.median(ratios)


def body_text(data: bytes) -> list[str]:
    """Every paragraph of the body, so that the two engines are compared on the same work."""
    root = etree.fromstring(read_package(data, "benchmark").parts["word/document.xml"])
    lines = ("".join(t.text or "" for t in p.iter(W + "t")) for p in root.iter(W + "p"))
    return [re.sub(r"\s+", " ", line).strip() for line in lines if line.strip() and MARK not in line]


def render() -> None:
    request = read(json.loads(resources.example(KIND))).request
    context = build(request, About("en", draft=False, title="Request", authority="Authority", fingerprint="0000"))
    templates = template_set(KIND)
    folder = blocks()
    with tempfile.TemporaryDirectory() as name:
        flat, out = Path(name) / "flat.docx", Path(name) / "out.docx"
        flat.write_bytes(flattened(folder[KIND], KIND, folder, members(type(request), KIND, folder)))

        def theirs() -> None:
            environment = KeysFirst(autoescape=True, undefined=jinja2.StrictUndefined)
            environment.filters |= voice("en").filters
            document = DocxTemplate(flat)
            document.render(context, environment)
            document.save(out)

        def ours() -> bytes:
            return templates.render(KIND, context)

        theirs()
        ours()
        equal = body_text(out.read_bytes()) == body_text(ours())
        ours_ms, theirs_ms, ratio = median_of_turns(ours, theirs, 15)
    print(f"render: ours {ours_ms:.2f} ms, docxtpl {theirs_ms:.1f} ms, ratio {ratio:.1f}x, equal text: {equal}")


def batch() -> None:
    example = json.loads(resources.example(KIND))
    peaks = {}
    for count in (100, 1000):
        with tempfile.TemporaryDirectory() as name:
            source = Path(name) / "drafts"
            source.mkdir()
            for number in range(count):
                example["header"]["reference"] = f"MLA/2026/{number:05}"
                (source / f"{number:05}.json").write_text(json.dumps(example))
            start = time.perf_counter()
            command = [sys.executable, "-m", "mla_assistant", "batch", str(source), "-o", f"{name}/out"]
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            _pid, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            made = len(list(Path(name, "out").glob("*.docx")))
        peaks[count] = usage.ru_maxrss
        speed, memory = count / seconds, usage.ru_maxrss // 1024
        print(f"batch of {count}: {made} made, exit {status}, {speed:.0f} documents/s, {memory} MB")
    print(f"memory of 1,000 against 100: {peaks[1000] / peaks[100]:.2f}x")


if __name__ == "__main__":
    acts: dict[str, Any] = {"render": render, "batch": batch}
    for wanted in sys.argv[1:] or acts:
        acts[wanted]()
