"""Entries from elsewhere into a list of the draft: from the library, another request, or a table."""

import copy
from collections.abc import Iterable
from datetime import date
from typing import Any

from textual.app import App

from mla_assistant.drafting import in_use, library
from mla_assistant.drafting.advice_words import date_in_words
from mla_assistant.drafting.copying import Found, copy_steps, entries_for
from mla_assistant.drafting.pages import model_title, page
from mla_assistant.drafting.profile import signatories, why_unread
from mla_assistant.drafting.session import Session, fresh_id
from mla_assistant.drafting.table_import import LARGEST, Table, TableUnreadable, read_table
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId, DraftRow
from mla_assistant.register.store import Register
from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.reading import UnknownKind, UnknownVersion
from mla_assistant.requests.structure import discriminator
from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.dates import parse_date
from mla_assistant.text.names import state_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui import day_looked
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.commands import KeepOffence
from mla_assistant.tui.editor.where_to import typed_path
from mla_assistant.tui.labels import kind_label, state_label
from mla_assistant.tui.trouble import no_plain_file, words
from mla_assistant.tui.widgets.dialog import Confirm, Message
from mla_assistant.tui.widgets.picker import Picker

Steps = tuple[Step, ...]


async def bring_in(
    app: App[Any], session: Session, register: Register, draft: DraftId, path: FieldPath, way: str = ""
) -> Steps:
    """What the drafter chose, as steps; () for nothing. `way`: from where, when that is clear already."""
    if way == "library":
        return await _from_library(app, session, several=False)
    ways = [("request", _("Another request of this register")), ("table", _("A table in a CSV file"))]
    if own := entries_for(session.answers, path, session.answers):
        ways.insert(0, ("here", _("This request")))
    if path == "offences":
        ways.insert(0, ("library", _("The library of offences")))
        ways.append(("tidy", _("Take an offence out of the library")))
    chosen = await app.push_screen_wait(Picker(_("From where?"), ways, clearable=False))
    if not chosen:
        return ()
    if chosen[0] == "library":
        return await _from_library(app, session, several=True)
    if chosen[0] == "tidy":
        await _tidy_library(app)
        return ()
    if chosen[0] == "here":
        return await _of_these(app, session, path, session.answers, own)
    if chosen[0] == "request":
        return await _from_request(app, session, register, draft, path)
    return await _from_table(app, session, path)


async def signatory(app: App[Any]) -> Steps:
    """Who signs, chosen from the office profile."""
    known = signatories()
    if not known:
        reason = why_unread()
        app.notify(reason or _("The office profile names no signatory yet. Open it from the register."))
        return ()
    options = [
        (str(n), " · ".join(str(each[name]) for name in ("person", "function") if each.get(name)))
        for n, each in enumerate(known)
    ]
    chosen = await app.push_screen_wait(Picker(_("Who signs?"), options, clearable=False))
    return (Step("set", "requesting.signatory", copy.deepcopy(known[int(chosen[0])])),) if chosen else ()


async def keep_offence(app: App[Any], session: Session, path: FieldPath) -> None:
    """Ask for the source of a law, and keep it in the library."""
    source = await app.push_screen_wait(
        AskLine(
            _("Keep this law in the library"),
            _("Where was its text read?"),
            _("You will see what is kept of it, in a plain file, before it is kept."),
        )
    )
    if source is None:
        return
    as_of = await app.push_screen_wait(
        AskLine(
            _("Keep this law in the library"),
            _("As of which day does this text hold?"),
            _("The day on which it was last checked against its source; a year alone is accepted."),
            value=date.today().isoformat(),
            limit=30,
            wrong=day_looked.wrong,
        )
    )
    if as_of is None:
        return
    entry = library.entry_of(session.answers, path, source, str(parse_date(as_of)))
    told = _("This will stand in a plain file that others may read. Is all of it law, and nothing of the case?")
    instead = _("It takes the place of the same law, as it is kept now: {entry}.")
    try:
        replaced = [instead.format(entry=_entry_label(each)) for each in library.own() if each.id == entry.id]
        text = "\n".join((told, *replaced, "", *library.lines(entry, session.answers["kind"])))
        if not await app.push_screen_wait(Confirm(_("Keep this law in the library"), text, yes=_("Keep"))):
            return
        kept = library.keep(entry)
    except (OSError, NotWritten, library.LibraryUnreadable) as trouble:
        app.notify(_library_trouble(trouble), severity="error", timeout=15)
    else:
        app.notify(_("Kept in {file}.").format(file=kept))


async def _from_library(app: App[Any], session: Session, *, several: bool) -> Steps:
    try:
        found = {entry.id: entry for entry in library.entries()}
    except (OSError, library.LibraryUnreadable) as trouble:
        app.notify(_library_trouble(trouble), severity="error", timeout=15)
        return ()
    if not found:
        await app.push_screen_wait(
            Message(
                _("The library is empty"),
                _("Keep an offence of a request in it: put the cursor on the offence and press {key}.").format(
                    key=KeepOffence.key()
                ),
            )
        )
        return ()
    options = [(entry.id, _entry_label(entry)) for entry in found.values()]
    chosen = await app.push_screen_wait(Picker(_("Which offences?"), options, several=several, clearable=False))
    steps: list[Step] = []
    trial = Session(session.answers)  # each entry needs an id that the entries before it do not have
    for id in chosen or ():
        more = library.insert_steps(found[id], trial.answers, fresh_id(trial.answers, "o"))
        trial.apply(more)
        steps += more
    return tuple(steps)


async def _tidy_library(app: App[Any]) -> None:
    try:
        found = {entry.id: entry for entry in library.own()}
        if not found:
            app.notify(_("There is no entry in the library that you can take out."))
            return
        options = [(entry.id, _entry_label(entry)) for entry in found.values()]
        chosen = await app.push_screen_wait(Picker(_("Take out which offence?"), options, clearable=False))
        if not chosen:
            return
        sure = Confirm(
            _("Take this offence out of the library?"),
            _("Requests that took it over hold a copy of their own and stay as they are."),
            yes=_("Take out"),
            no=_("Keep"),
            dangerous=True,
        )
        if await app.push_screen_wait(sure):
            library.remove(chosen[0])
            app.notify(_("Taken out. “{name}” is no longer offered.").format(name=found[chosen[0]].name))
    except (OSError, NotWritten, library.LibraryUnreadable) as trouble:
        app.notify(_library_trouble(trouble), severity="error", timeout=15)


async def _from_request(app: App[Any], session: Session, register: Register, draft: DraftId, path: FieldPath) -> Steps:
    try:
        rows = {str(row.id): row for row in register.drafts() if row.id != draft}
        if not rows:
            app.notify(_("There is no other request in this register."))
            return ()
        options = [(id, _row_label(row)) for id, row in rows.items()]
        chosen = await app.push_screen_wait(Picker(_("From which request?"), options, clearable=False))
        if not chosen:
            return ()
        source = register.load(rows[chosen[0]].id).answers
        found = entries_for(session.answers, path, source)
    except RegisterError as trouble:
        app.notify(words(trouble), severity="error", timeout=15)
        return ()
    except (UnknownKind, UnknownVersion):
        app.notify(_("That request was written by another version of this program."), severity="error")
        return ()
    if not found:
        app.notify(_("That request has no entry for this list."))
        return ()
    return await _of_these(app, session, path, source, found)


async def _of_these(app: App[Any], session: Session, path: FieldPath, source: Answers, found: list[Found]) -> Steps:
    named = [(str(number), entry.name) for number, entry in enumerate(found)]
    picked = await app.push_screen_wait(Picker(_("Which entries?"), named, several=True, clearable=False))
    return tuple(copy_steps([found[int(number)] for number in picked or ()], path, source, session.answers))


async def _from_table(app: App[Any], session: Session, path: FieldPath) -> Steps:
    model = await _model(app, session, path)
    if not model:
        return ()
    name: str | None = ""
    hint = _("CSV, with the names of the fields in its first line.")
    while name := await app.push_screen_wait(AskLine(_("A table"), _("File"), hint, value=name or "", limit=4000)):
        try:
            table = read_table(_bytes(name), model, session.answers)
        except TableUnreadable as trouble:
            told = str(trouble)
        except OSError as trouble:
            told = _("{file} can't be read: {reason}.").format(file=name, reason=trouble.strerror)
        else:
            sure = Confirm(_("Bring this in?"), _preview(table), yes=_("Bring in"))
            return tuple(table.steps(path)) if await app.push_screen_wait(sure) else ()
        await app.push_screen_wait(Message(_("Nothing was brought in"), told))
    return ()


async def _model(app: App[Any], session: Session, path: FieldPath) -> type[Part] | None:
    """Of which type the entries are; asked where the list has several."""
    models = {discriminator(model) or model.__name__: model for model in page(session.answers, path).models}
    if len(models) == 1:
        return next(iter(models.values()))
    options = [(code, model_title(model)) for code, model in models.items()]
    chosen = await app.push_screen_wait(Picker(_("What do the rows hold?"), options, clearable=False))
    return models[chosen[0]] if chosen else None


def _bytes(name: str) -> bytes:
    path = typed_path(name)
    if not path.is_file():
        raise no_plain_file(path)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _preview(table: Table) -> str:
    lines = [
        _("Entries: {count}").format(count=len(table.items)),
        _("Read: {columns}").format(columns=", ".join(table.columns)),
    ]
    if table.unknown:
        lines.append(_("Not read, because no field has this name: {columns}").format(columns=", ".join(table.unknown)))
    if table.only_form:
        told = _("Not read, because these are answered in the form, not by a table: {columns}")
        lines.append(told.format(columns=", ".join(table.only_form)))
    if table.unread:
        lines += ["", _("These cells are not read:"), *_some(table.unread)]
    lines += ["", *_some([f"{number}. {row}" for number, row in enumerate(table.rows, 1)], most=5)]
    return "\n".join(lines)


def _some(sentences: list[str], most: int = 12) -> Iterable[str]:
    yield from sentences[:most]
    if len(sentences) > most:
        yield _("… and {count} more").format(count=len(sentences) - most)


def _entry_label(entry: library.Entry) -> str:
    state = state_name(entry.state, current_language()) if entry.state else _("(no State)")
    as_of = date_in_words(entry.as_of) if entry.as_of else _("unknown")
    source = entry.source or _("source not given")
    return _("{name} · {state} · {source}, as of {date}").format(
        name=entry.name, state=state, source=source, date=as_of
    )


def _row_label(row: DraftRow) -> str:
    about = (row.title or kind_label(row.kind), state_label(row.requested_state))
    return " · ".join(part for part in about if part)


def _library_trouble(trouble: Exception) -> str:
    if isinstance(trouble, library.LibraryUnreadable) and trouble.entry:
        return _(
            "The library {file} can't be read: its entry {number} is no offence of ours. It was left as it is; mend or "
            "take out that entry."
        ).format(file=trouble.path, number=trouble.entry)
    if isinstance(trouble, library.LibraryUnreadable):
        return _("The library {file} can't be read: {reason} It was left as it is; mend or move it.").format(
            file=trouble.path, reason=trouble.reason or _("It holds no list “offences”.")
        )
    return in_use.or_else(trouble, _("The library can't be read or written: {reason}").format(reason=trouble))
