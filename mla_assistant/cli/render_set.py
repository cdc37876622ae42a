"""`mla render DRAFT -o FOLDER/`: the whole set, with the files of the annexes; what is left out is named."""

from argparse import Namespace
from pathlib import Path

from mla_assistant.cli.annexes import Found, find
from mla_assistant.cli.command import GOOD, Unusable, require_free, tell
from mla_assistant.cli.writing import say_warnings, show_refusal, write_documents
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.drafting.annexed import trouble
from mla_assistant.drafting.set_words import title, why_left_out
from mla_assistant.issuing import Document, Issued, Refused, draft, issue, the_set
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.resources.attached_file import Unattachable, pieces
from mla_assistant.resources.private_file import NotWritten, write_private
from mla_assistant.text.translate import _


def write_set(args: Namespace, answers: Answers) -> int:
    """Write every document that the draft calls for, and say of the others why not. Raises `Unusable`."""
    beside = Path.cwd() if args.draft == "-" else Path(args.draft).absolute().parent
    files = find(answers, Path(args.annexes or beside))
    try:
        documents = the_set(read(answers).request)
    except TemplateRefused as refused:
        raise Unusable("; ".join(map(str, refused.problems))) from None
    called = [each for each in documents if each.called_for]
    made = (draft if args.as_draft else issue)(answers, args.language, called, args.layout)
    if isinstance(made, Refused):
        return show_refusal(made, answers)
    target = folder(args.output)
    _refuse_what_is_there(target, made, files, args)
    papers = {target / f"{document.name}.docx": document.data for document in made.documents}
    no_pdf = write_documents(args, papers, made.fingerprint)
    for found in files:
        if found.path:
            _copy(found.path, target / found.name, overwrite=args.overwrite)
    _say_what_is_left_out(documents, files)
    looked_in = args.annexes or (beside if any(found.path for found in files) else None)
    say_warnings(args.draft, made, looked_in)
    if no_pdf:
        raise Unusable(no_pdf)
    return GOOD


def folder(output: str) -> Path:
    """The folder that is named, made where it is not there. Raises `Unusable`."""
    target = Path(output)
    if not target.is_dir():
        try:
            target.mkdir(mode=0o700)
        except OSError:
            raise Unusable(_("{folder} can't be made. Name a folder of your own.").format(folder=output)) from None
    return target


def _refuse_what_is_there(folder: Path, made: Issued, files: list[Found], args: Namespace) -> None:
    """Half a set beside another half is worse than none."""
    endings = (".docx", ".pdf") if args.pdf else (".docx",)
    names = [each.name + ending for each in made.documents for ending in endings]
    names += [found.name for found in files if found.path]
    there = [name for name in names if (folder / name).exists()]
    if there and not args.overwrite:
        said = _("In {folder} there is already: {names}. Nothing was written. Name another folder, or add --overwrite.")
        raise Unusable(said.format(folder=folder, names=", ".join(there)))
    for name in there:
        require_free(folder / name, overwrite=True)


def _copy(source: Path, target: Path, *, overwrite: bool) -> None:
    try:
        write_private(target, pieces(source), overwrite=overwrite)
    except Unattachable as refused:
        raise Unusable(trouble(refused.code, source)) from None
    except NotWritten:
        raise Unusable(_("{file} was not written: no room, or no permission.").format(file=target)) from None
    tell(target)


def _say_what_is_left_out(documents: tuple[Document, ...], files: list[Found]) -> None:
    for document in documents:
        if not document.called_for:
            _say(title(document), why_left_out(document))
    for found in files:
        if not found.path:
            _say(_("Annex {number}").format(number=found.number), found.why_not)


def _say(what: str, why: str) -> None:
    tell(_("left out: {what} ({why})").format(what=what, why=why))
