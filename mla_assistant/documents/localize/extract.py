"""Everything there is to translate in the templates, as one catalogue (`locales/templates.pot`)."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from mla_assistant.documents.localize import messages
from mla_assistant.documents.localize.build import is_shown
from mla_assistant.documents.localize.catalogue import Key
from mla_assistant.documents.localize.labels import agreeing, labels, titles, words
from mla_assistant.documents.package import parse, read
from mla_assistant.instruments.models import IN_FORCE
from mla_assistant.requests.kinds import KINDS

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog


def messages_of(data: bytes, name: str) -> Iterator[tuple[Key, str]]:
    """The messages of one template or block, each with a word on where it stands."""
    package = read(data, name)
    for part in package.parts:
        if is_shown(package, part):
            for number, message in messages.messages(parse(package.parts[part], name, part)):
                place = f"paragraph {number}" if part == "word/document.xml" else f"{part}, paragraph {number}"
                yield (name, messages.edges(message.text)[1]), place


def template_messages(templates: Mapping[str, bytes]) -> "Catalog":
    """The catalogue of these documents and blocks, with the labels of all kinds; equal input gives equal output."""
    from babel.messages.catalog import Catalog

    catalog = Catalog(
        project="mla-assistant",
        creation_date=datetime(2026, 1, 1, tzinfo=UTC),
        header_comment="# Texts of the documents. Context: the template or block they stand in.",
        fuzzy=False,
    )
    for name, data in sorted(templates.items()):
        for (context, text), place in messages_of(data, name):
            catalog.add(text, context=context, auto_comments=[place])
    fixed = [*words(), IN_FORCE, *labels(), *agreeing(), *(key for model in KINDS.values() for key in titles(model))]
    for context, text in dict.fromkeys(fixed):
        catalog.add(text, context=context)
    return catalog


def pot(templates: Mapping[str, bytes]) -> bytes:
    """`template_messages` as the bytes of a .pot file."""
    from babel.messages.pofile import write_po

    file = BytesIO()
    write_po(file, template_messages(templates), width=110, no_location=True)
    # Which Babel wrote it says nothing of the texts, and would make every other one write another file.
    return b"".join(line for line in file.getvalue().splitlines(keepends=True) if not line.startswith(b'"Generated-By'))
