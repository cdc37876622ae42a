"""Write the source catalogues anew (`locales/*.pot`), or with `--check` say whether they are up to date."""

import sys
from io import BytesIO
from itertools import chain
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from mla_assistant.documents.layouts import layouts, layouts_of
from mla_assistant.documents.localize.extract import pot
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.templates import blocks, documents_of
from mla_assistant.drafting.catalogue import declared_messages
from mla_assistant.requests.kinds import KINDS
from mla_assistant.tui.catalogue import declared_commands

ROOT = Path(__file__).resolve().parent.parent


def screen_messages() -> bytes:
    """What faces say: sentences in the code, and what the models declare; sorted, without dates and line numbers."""
    found = Catalog(project="mla-assistant", charset="utf-8")
    package = str(ROOT / "mla_assistant")
    for _file, _line, msgid, _comments, context in extract_from_dir(package, keywords={"_": None, "N_": None}):
        found.add(msgid, context=context)
    layouts_say = ((each.name, each.form, each.seen, each.not_seen, each.only_for) for each in layouts())
    for msgid in filter(None, (*declared_messages(), *declared_commands(), *chain.from_iterable(layouts_say))):
        found.add(msgid)
    buffer = BytesIO()
    write_po(buffer, found, omit_header=True, no_location=True, sort_output=True, width=100)
    return buffer.getvalue()


def template_messages() -> bytes:
    """What documents say."""
    folder = blocks()
    sets = {name for kind in KINDS for name in set_of(kind)}
    documents = (*KINDS, *sets, "review_report")
    arranged = [layout.template(kind) for kind in KINDS for layout in layouts_of(kind)]
    names = [*(name for document in documents for name in documents_of(document)), *arranged, *folder]
    return pot({name: folder[name] for name in names})


def main(check: bool) -> int:
    stale = []
    for name, made in (("messages", screen_messages()), ("templates", template_messages())):
        path = ROOT / "locales" / f"{name}.pot"
        if check and (not path.exists() or path.read_bytes() != made):
            stale.append(str(path.relative_to(ROOT)))
        elif not check:
            path.write_bytes(made)
    if stale:
        print(f"Not up to date: {', '.join(stale)}. Run: python .ci/catalogues.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
