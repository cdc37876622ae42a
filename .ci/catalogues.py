"""Write the source catalogues anew (`locales/*.pot`), or with `--check` say whether they are up to date."""

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from mla_assistant.documents.localize.messages import template_messages
from mla_assistant.drafting.catalogue import declared_messages

ROOT = Path(__file__).resolve().parent.parent


def screen_messages() -> Catalog:
    """What faces say: sentences in the code, and what the models declare."""
    found = Catalog(project="mla-assistant", charset="utf-8")
    package = str(ROOT / "mla_assistant")
    for _file, _line, msgid, _comments, context in extract_from_dir(package, keywords={"_": None, "N_": None}):
        found.add(msgid, context=context)
    for msgid in declared_messages():
        found.add(msgid)
    return found


def written(catalogue: Catalog) -> bytes:
    """As a .pot file that changes only when a message does: sorted, without dates and line numbers."""
    buffer = BytesIO()
    write_po(buffer, catalogue, omit_header=True, no_location=True, sort_output=True, width=100)
    return buffer.getvalue()


def main(check: bool) -> int:
    stale = []
    for name, catalogue in (("messages", screen_messages()), ("templates", template_messages())):
        path, fresh = ROOT / "locales" / f"{name}.pot", written(catalogue)
        if check and (not path.exists() or path.read_bytes() != fresh):
            stale.append(str(path.relative_to(ROOT)))
        elif not check:
            path.write_bytes(fresh)
    if stale:
        print(f"Not up to date: {', '.join(stale)}. Run: python .ci/catalogues.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
