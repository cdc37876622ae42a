"""Compiled once: a ratio in one run, so that it means something on any machine."""

import io
import time
from collections.abc import Callable

from docxtpl import DocxTemplate
from jinja2 import Environment

from mla_assistant.documents.context import About, build
from mla_assistant.documents.export import flattened
from mla_assistant.documents.render import render
from mla_assistant.documents.voice import voice
from tests.documents.sample import BLOCKS, DOCUMENTS, compiled
from tests.documents.small import request
from tests.documents.word import texts


def median(times: int, work: Callable[[], object]) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[times // 2]


def test_a_render_is_twenty_times_faster_than_docxtpl_and_says_the_same() -> None:
    """A batch of a thousand requests in seconds, not in minutes."""
    context = build(request(), About("en", draft=True, reference="REF-1"))
    flat = flattened(DOCUMENTS["small"], "small", BLOCKS)
    environment = Environment(autoescape=True)
    environment.filters.update(voice("en").filters)
    set_ = compiled()

    def docxtpl() -> bytes:
        template = DocxTemplate(io.BytesIO(flat))
        template.render(context, environment)
        file = io.BytesIO()
        template.save(file)
        return file.getvalue()

    ours = [text for text in texts(render(set_, "small", context)) if "DRAFT" not in text]
    assert ours == texts(docxtpl())
    assert median(5, docxtpl) >= 20 * median(40, lambda: render(set_, "small", context))
