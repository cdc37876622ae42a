"""What the law calls the acts, its text, and the penalty."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, Count, Months, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.investigation import Investigation
from mla_assistant.requests.parts.offence_kind import OffenceKind
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class MaximumPenalty(Choice):
    FINE = "fine", "fine"
    IMPRISONMENT = "imprisonment", "imprisonment"
    LIFE = "life", "imprisonment for life"
    DEATH = "death", "death penalty"


class FineAlso(Choice):
    ONE_OF_THEM = "one_of_them", "imprisonment or a fine"
    ONE_OR_BOTH = "one_or_both", "imprisonment or a fine, or both"
    ALWAYS_BOTH = "always_both", "imprisonment and a fine, always together"


class ForeignLink(Choice):
    """What reaches beyond one State; instruments say which of these is enough for them (`Threshold.links`)."""

    ACTS_IN_SEVERAL_STATES = "acts_in_several_states", "acts committed in more than one State"
    PREPARED_ABROAD = "prepared_abroad", "preparation, planning, direction or control from another State"
    GROUP_ACTIVE_ABROAD = "group_active_abroad", "an organized criminal group active in more than one State"
    EFFECTS_ABROAD = "effects_abroad", "substantial effects in another State"
    OFFENDER_FOREIGN = "offender_foreign", "an alleged offender who is a national of another State"
    OFFENDER_FOUND_ABROAD = "offender_found_abroad", "an alleged offender found in another State"
    VICTIM_FOREIGN = "victim_foreign", "a victim who is a national of another State"
    TARGET_ABROAD = "target_abroad", "another State, its property or its officials as target"
    JURISDICTION_ABROAD = "jurisdiction_abroad", "another State that has jurisdiction as well"
    NO_LINK_ABROAD = "no_link_abroad", "none: all of it lies within one State"


class LawSince(Choice):
    """What became of a provision that was in force when the acts were done."""

    STILL_IN_FORCE = "still_in_force", "still in force, in the same words"
    AMENDED_SINCE = "amended_since", "amended since"
    REPEALED_SINCE = "repealed_since", "repealed since"


CHANGED = {"since": ("amended_since", "repealed_since")}


class Provision(Item):
    """One article of law, quoted in its own language."""

    PREFIX: ClassVar[str] = "s"
    TITLE: ClassVar[str] = "Article of law"
    law: Phrase | None = ask("Law", example="Prevention of Terrorism Act, 2012")
    article: Phrase | None = ask("Article or section", example="section 5")
    wording: Prose = ask_list(
        "Text of the provision",
        "Word for word, in force when the acts were done. Where it is in another language than the draft, put the "
        "translation below it, as a paragraph of its own.",
    )
    since: LawSince | None = ask(
        "Since the acts were done",
        "Whether the provision still stands: who reads of an old offence wants to know that it can still be punished.",
        tier="more",
    )
    change: Prose = ask(
        "How it was changed", "When, by which law, and which text your courts apply now.", when=CHANGED, default=list
    )

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.law, self.article) if part)


class Penalty(Part):
    printed: ClassVar[tuple[str, ...]] = ("term",)

    maximum: MaximumPenalty | None = ask(
        "Heaviest penalty", "A fine beside it goes under “Fine”, a less usual question."
    )
    years: Count | None = ask("Years", when={"maximum": ("imprisonment",)})
    months: Months | None = ask("Months", when={"maximum": ("imprisonment",)}, tier="more")
    minimum: Phrase | None = ask(
        "Least imprisonment", "The least term that the law allows, in words.", example="three years", tier="more"
    )
    minimum_months: Count | None = ask(
        "Least term, in months",
        "For treaties that measure the offence by it, such as Montevideo 1933. Not printed: the words above are.",
        tier="more",
    )
    fine_also: FineAlso | None = ask(
        "Imprisonment and fine",
        "Where the law knows both for this offence: whether one stands in place of the other, or beside it.",
        when={"maximum": ("imprisonment", "life")},
        tier="more",
    )
    fine: Phrase | None = ask("Fine", "Its amount and currency.", example="up to KES 5,000,000", tier="more")
    other: Phrase | None = ask(
        "Other penalties",
        "What may be passed in place of the heaviest, or beside it.",
        example="imprisonment for life in place of death; disqualification from public office",
        tier="more",
    )

    @property
    def term(self) -> str:
        """The longest term as one duration of ISO 8601, which a document says in words; empty where none is given."""
        given = "".join(f"{number}{unit}" for number, unit in ((self.years, "Y"), (self.months, "M")) if number)
        return given and f"P{given}"


class Offence(Item):
    """Legal qualification and penalty (ECE 1957 art. 12(2)(b) and (c); ECMA 1959 art. 14(2))."""

    PREFIX: ClassVar[str] = "o"
    TITLE: ClassVar[str] = "Offence"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    title: Phrase | None = ask("Offence", "In a few words, as your law names it.")
    kinds: list[OffenceKind] = ask_list(
        "Kind of offence",
        "As treaties tell offences apart: the choice of a basis goes by it. Not printed.",
        tier="more",
    )
    provisions: Annotated[list[Provision], number_items("s")] = ask_list("Articles and their text")
    charge: Prose = ask_list("Text of the charge", "The count as the indictment has it, word for word.", tier="more")
    statute_annex: Ref[Annex] | None = ask("Annex with the text of law", tier="more")
    penalty: Penalty = ask("Penalty", default=Penalty)
    counts: Count | None = ask("Number of counts", tier="more")
    committed_from: Answer[PartialDate] | None = ask(
        "Committed on or from",
        "A day, a month or a year, or about one of these. A time told in words is among the less usual questions.",
        example="about 2024-03",
        or_else="committed_period",
    )
    committed_to: Answer[PartialDate] | None = ask("Committed until", or_else="committed_period")
    committed_period: Phrase | None = ask(
        "Time in words",
        "Where dates would say more than is known. It may stand alone or beside dates.",
        example="on an unknown day between 2003 and 2005",
        tier="more",
    )
    place: Answer[Phrase] | None = ask("Place")
    persons: list[Ref[Person]] = ask_list(
        "Persons concerned",
        "Who is alleged to have taken part, or was convicted of it. Where extradition or arrest is sought: the others.",
        tier="more",
    )
    investigation: Ref[Investigation] | None = ask("Investigation", tier="more")
    dual_criminality: Prose = ask_list(
        "The same conduct in the law of the requested State",
        "Name its offence if you know it; the conduct counts, not the name.",
    )
    jurisdiction: Prose = ask_list(
        "Jurisdiction", "Why your courts are competent, above all for acts abroad.", tier="more"
    )
    links_abroad: list[ForeignLink] = ask_list(
        "What reaches beyond one State",
        "Some conventions leave out what begins and ends in one State. Tell the story under “International element”.",
        tier="more",
    )
    limitation: Prose = ask_list(
        "Lapse of time",
        "The period, the provision, what interrupted it. State it; it is never computed here.",
        tier="more",
    )
    time_barred: YesNo | None = ask("Is the prosecution or the sentence barred by lapse of time?", tier="more")
    universal_offence: Phrase | None = ask(
        "Treaty that makes it an offence",
        "The convention that has it punished, and the article: on drugs, corruption, organized crime, terrorism.",
        tier="more",
    )

    @property
    def name(self) -> str:
        return self.title or ""
