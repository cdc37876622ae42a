"""`mla batch`: the documents of a whole folder of drafts; one bad draft never stops the rest."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

from mla_assistant.cli.command import (
    BLOCKED,
    GOOD,
    UNUSABLE,
    Command,
    Unusable,
    Unwritten,
    read_draft,
    show_json,
    tell,
    write_file,
)
from mla_assistant.cli.writing import require_languages, say_strays, warnings_that_stand
from mla_assistant.issuing import Refused, draft, issue
from mla_assistant.text.translate import _

Outcome = Literal["good", "blocked", "unusable", "unwritten"]
_BAR = 30


@dataclass(frozen=True)
class Result:
    """What became of one draft: its document, or why there is none."""

    file: str
    outcome: Outcome
    said: str = ""
    document: str = ""
    warnings: int = 0


class Batch(Command):
    """make the documents of every draft in a folder"""

    name = "batch"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", metavar="DIR", help=_("the folder with the drafts (*.json)"))
        parser.add_argument("-o", "--output", required=True, metavar="OUTDIR", help=_("where the documents go"))
        parser.add_argument("--language", metavar="LANGUAGE", help=_("another language than the drafts': fr, ar"))
        parser.add_argument("--draft", action="store_true", help=_("drafts, marked so, with their holes shown"))
        parser.add_argument("--overwrite", action="store_true", help=_("replace files that are there"))
        parser.add_argument("--json", action="store_true", help=_("for programs"))

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
        say_strays()
        results = []
        for number, path in enumerate(drafts, 1):
            results.append(result := self._one(path, target, args))
            if result.said:
                _say(result.said)
            _progress(number, len(drafts))
        count = Counter(result.outcome for result in results)
        if args.json:
            show_json({"drafts": [asdict(result) for result in results]})
        else:
            told = _("{good} made, {blocked} refused for their findings, {unusable} unusable, {unwritten} not written.")
            print(told.format_map({name: count[name] for name in get_args(Outcome)}))
            if warned := [result.warnings for result in results if result.warnings]:
                told = _("Warnings that stand: {count}, in {drafts} of them. “mla check” lists them.")
                print(told.format(count=sum(warned), drafts=len(warned)))
        return UNUSABLE if count["unusable"] or count["unwritten"] else BLOCKED if count["blocked"] else GOOD

    def _one(self, path: Path, target: Path, args: Namespace) -> Result:
        try:
            made = (draft if args.draft else issue)(read_draft(str(path)), args.language)
            if isinstance(made, Refused):
                blocking = sum(finding.blocks for finding in made.findings)
                told = _("{file}: refused, {count} findings; see “mla check”.")
                return Result(path.name, "blocked", told.format(file=path.name, count=blocking))
            document = target / f"{path.stem}.docx"
            write_file(document, made.documents[0].data, overwrite=args.overwrite)
            return Result(path.name, "good", document=str(document), warnings=warnings_that_stand(made))
        except Unwritten as trouble:
            return Result(path.name, "unwritten", str(trouble))
        except Unusable as trouble:
            return Result(path.name, "unusable", str(trouble))
        except Exception as trouble:  # a fault of ours in one draft is no reason to keep the others back
            told = _("{file}: this draft brings the program to a stop ({fault}). Send it to whoever keeps the program.")
            return Result(path.name, "unusable", told.format(file=path.name, fault=type(trouble).__name__))


def _leads_nowhere(path: Path) -> bool:
    """A link whose draft was moved or taken away: somebody counts on it."""
    return path.is_symlink() and not path.exists()


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    tell(text)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        filled = _BAR * done // total
        end = "\n" if done == total else ""
        print(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{total}", end=end, file=sys.stderr, flush=True)
