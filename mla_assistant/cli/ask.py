"""`mla ask`: fill a draft line by line, from an empty one to one that nothing stands in the way of."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import suppress

from mla_assistant.cli.answering import FEW, Filling
from mla_assistant.cli.command import GOOD, Command, Unusable, draft_argument, show, tell
from mla_assistant.cli.streams import line_in
from mla_assistant.drafting import pages
from mla_assistant.drafting.fields import FieldSpec, example, options
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, join, upwards
from mla_assistant.requests.structure import discriminator
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _

_PROMPT = "> "


class Ask(Command):
    """answer the open questions of a draft line by line"""

    name = "ask"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)

    def run(self, args: Namespace) -> int:
        if args.draft == "-":
            raise Unusable(_("“ask” reads your answers from standard input, so the draft must be a file."))
        show(_("An empty line leaves a question open; ? explains it; Ctrl+D ends. Every answer is saved at once."))
        talk = Talk(Filling(args.draft))
        try:
            talk.through_the_form()
            talk.what_stands_in_the_way()
        except EOFError:
            pass
        return GOOD


class Talk:
    """One way through the questions. Each is asked once; its methods end with `EOFError` where the answers end."""

    def __init__(self, filling: Filling) -> None:
        self.filling = filling
        self._asked: set[FieldPath] = set()

    def through_the_form(self) -> None:
        """Every essential question, in the order of the form, and whatever blocks beside it."""
        for section in pages.sections(self.filling.session.kind):
            if section.essential or self._blocked(section.name):
                self._page(section.name, section.title)

    def what_stands_in_the_way(self) -> None:
        """Questions that later answers have brought up, or whose answers block; what stays open is not asked again."""
        seen: set[FieldPath] = set()
        while fresh := next((each for each in self._blocking() if each not in seen), None):
            seen.add(fresh)
            session = self.filling.session
            blocking = [finding for finding in session.findings_at(fresh) if finding.blocks]
            for finding in blocking:
                words = sentence(finding, session.request)
                show(f"\n{words.what} {words.mend}")
            self._again(fresh)
            for place in dict.fromkeys(step.path for each in blocking for step in each.remedy if step.op == "add"):
                self._again(place)

    def _again(self, path: FieldPath) -> None:
        for place in upwards(path):
            with suppress(LookupError):
                page = pages.page(self.filling.session.answers, place)
                row = next((row for row in page.rows if row.path == path), None)
                if row and row.spec.control not in ("items", "part", "file"):
                    return self._question(row, page.title)
        with suppress(LookupError):
            self._page(path, pages.page(self.filling.session.answers, path).title)

    def _blocking(self) -> Iterator[FieldPath]:
        return (finding.path for finding in self.filling.session.findings if finding.blocks and finding.path)

    def _blocked(self, path: FieldPath) -> bool:
        return any(finding.blocks for finding in self.filling.session.findings_under(path))

    def _page(self, path: FieldPath, title: str) -> None:
        page = pages.page(self.filling.session.answers, path)
        if page.is_list:
            for item in self.filling.session.get(path) or ():
                self._page(join(path, item["id"]), f"{title} › {item['id']}")
            while added := self._addition(page, title):
                self._page(added, f"{title} › {added.rpartition('.')[2]}")
            return
        while row := next(filter(self._wanted, pages.page(self.filling.session.answers, path).rows), None):
            if row.spec.control in ("items", "part"):
                self._asked.add(row.path)
                self._page(row.path, f"{title} › {_(row.spec.asking.title)}")
            else:
                self._question(row, title)

    def _wanted(self, row: pages.Row) -> bool:
        if not row.applies or row.path in self._asked or row.spec.control == "file":
            return False
        if row.spec.refers_to and not options(row.spec, self.filling.session.answers):
            return False
        is_open = row.spec.control in ("items", "part") or not self.filling.session.get(row.path)
        return is_open and (row.spec.essential or self._blocked(row.path))

    def _question(self, row: pages.Row, title: str) -> None:
        """Ask until the answer can be read; an empty line leaves it open."""
        self._asked.add(row.path)
        show(f"\n{title} › {_(row.spec.asking.title)} ({row.path})")
        if row.spec.asking.help:
            show(f"  {_(row.spec.asking.help)}")
        self._show_options(row.spec, FEW)
        while answer := line_in(_PROMPT):
            if answer == "?":
                self._explain(row.spec)
                continue
            try:
                return self.filling.answer(row.path, row.spec, answer)
            except Unusable as trouble:
                tell(trouble)

    def _addition(self, page: pages.Page, title: str) -> FieldPath:
        """The path of one more entry; empty where none is wanted."""
        models = {discriminator(model) or "y": model for model in page.models}
        names = {**models, **{pages.model_title(model): model for model in models.values()}}
        known: dict[str, type[Part]] = {folded(name): model for name, model in names.items()}
        if len(models) == 1:
            (model,) = models.values()
            asked = _("{list} ({path}): add {entry}? (y/N)")
            show("\n" + asked.format(list=title, path=page.path, entry=pages.model_title(model)))
            known |= {folded(_("yes")): model, "yes": model}
        else:
            asked = _("{list} ({path}): add one? Write its type; an empty line goes on.")
            show("\n" + asked.format(list=title, path=page.path))
            show("\n".join(f"  {code}: {pages.model_title(model)}" for code, model in models.items()))
        while answer := line_in(_PROMPT):
            if model_wanted := known.get(folded(answer)):
                path = self.filling.session.add(page.path, model_wanted)
                self.filling.save()
                return path
            if answer == "?":
                show(page.help or title)
            elif len(models) == 1:
                break
            else:
                tell(_("“{answer}” is none of the types above.").format(answer=answer))
        return ""

    def _explain(self, spec: FieldSpec) -> None:
        show(f"  {_(spec.asking.help) or _(spec.asking.title)}")
        if given := example(spec):
            show("  " + _("For instance: {example}").format(example=given))
        if spec.unknowable:
            show("  " + _('Where it is not known: {{"not_known": "why"}}').format())
        self._show_options(spec, sys.maxsize)

    def _show_options(self, spec: FieldSpec, most: int) -> None:
        choices = options(spec, self.filling.session.answers)
        if 0 < len(choices) <= most:
            show("\n".join(f"  {code}: {label}" for code, label in choices))
