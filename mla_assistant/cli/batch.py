"""`mla batch`: the documents of a whole folder of drafts; one bad draft never stops the rest."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import Literal, get_args

from mla_assistant.cli.command import BLOCKED, GOOD, UNUSABLE, Command, Unusable, Unwritten, read_draft, write_file
from mla_assistant.cli.writing import require_languages
from mla_assistant.issuing import Refused, draft, issue
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _

Outcome = Literal["good", "blocked", "unusable", "unwritten"]
_BAR = 30


class Batch(Command):
    """make the documents of every draft in a folder"""

    name = "batch"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", metavar="DIR", help=_("the folder with the drafts (*.json)"))
        parser.add_argument("-o", "--output", required=True, metavar="OUTDIR", help=_("where the documents go"))
        parser.add_argument("--language", metavar="LANGUAGE", help=_("another language than the drafts': fr, ar"))
        parser.add_argument("--draft", action="store_true", help=_("drafts, marked so, with their holes shown"))
        parser.add_argument("--overwrite", action="store_true", help=_("replace files that are there"))

    def run(self, args: Namespace) -> int:
        require_languages(args.language)
        source, target = Path(args.folder), Path(args.output)
        if not source.is_dir():
            raise Unusable(_("{folder} is no folder.").format(folder=args.folder))
        drafts = sorted(path for path in source.glob("*.json") if path.is_file() or _leads_nowhere(path))
        if not drafts:
            raise Unusable(_("{folder} holds no drafts (*.json).").format(folder=args.folder))
        try:
            target.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            raise Unusable(_("{folder} can't be made. Name a folder of your own.").format(folder=target)) from None
        outcome: Counter[Outcome] = Counter()
        for number, path in enumerate(drafts, 1):
            outcome[self._one(path, target, args)] += 1
            _progress(number, len(drafts))
        told = _("{good} made, {blocked} refused for their findings, {unusable} unusable, {unwritten} not written.")
        print(told.format_map({name: outcome[name] for name in get_args(Outcome)}))
        return UNUSABLE if outcome["unusable"] or outcome["unwritten"] else BLOCKED if outcome["blocked"] else GOOD

    def _one(self, path: Path, target: Path, args: Namespace) -> Outcome:
        try:
            made = (draft if args.draft else issue)(read_draft(str(path)), args.language)
            if isinstance(made, Refused):
                blocking = [finding for finding in made.findings if finding.blocks]
                _say(
                    _("{file}: refused, {count} findings; see “mla check”.").format(file=path.name, count=len(blocking))
                )
                return "blocked"
            write_file(target / f"{path.stem}.docx", made.documents[0].data, overwrite=args.overwrite)
        except Unwritten as trouble:
            _say(str(trouble))
            return "unwritten"
        except Unusable as trouble:
            _say(str(trouble))
            return "unusable"
        except Exception as trouble:  # a fault of ours in one draft is no reason to keep the others back
            told = _("{file}: this draft brings the program to a stop ({fault}). Send it to whoever keeps the program.")
            _say(told.format(file=path.name, fault=type(trouble).__name__))
            return "unusable"
        return "good"


def _leads_nowhere(path: Path) -> bool:
    """A link whose draft was moved or taken away: somebody counts on it."""
    return path.is_symlink() and not path.exists()


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    print(clean(text), file=sys.stderr)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        filled = _BAR * done // total
        end = "\n" if done == total else ""
        print(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{total}", end=end, file=sys.stderr, flush=True)
