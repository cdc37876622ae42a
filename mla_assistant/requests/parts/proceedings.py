"""Extradition: for which proceedings, on which decision."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Count, Days, Months, PartialDate, Phrase
from mla_assistant.requests.part import Part, number_items
from mla_assistant.requests.parts.absentia import Absentia
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.decision import IN_FORCE, Decision, FurtherDecision, RemedyOpen
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Purpose(Choice):
    FOR_PROSECUTION = "for_prosecution", "for prosecution"
    FOR_SENTENCE = "for_sentence", "for the enforcement of a sentence"
    FOR_BOTH = "for_both", "for prosecution, and for the enforcement of a sentence"
    FOR_SENTENCING = "for_sentencing", "for a sentence to be passed after conviction"


class Suspension(Choice):
    NEVER_SUSPENDED = "never_suspended", "never suspended"
    SUSPENSION_REVOKED = "suspension_revoked", "suspended, and the suspension revoked"
    RELEASE_REVOKED = "release_revoked", "released on conditions, and the release revoked"


REVOKED = {"suspension": ("suspension_revoked", "release_revoked")}


class Sentence(Part):
    """What was imposed and what remains, in years, months and days."""

    printed: ClassVar[tuple[str, ...]] = ("term_imposed",)

    life: YesNo | None = ask("For life")
    years: Count | None = ask("Years imposed", or_else="months")
    months: Months | None = ask("Months imposed", or_else="years")
    days: Days | None = ask("Days imposed", or_else="years")
    served: Phrase | None = ask("Served so far", example="1 year and 3 months", or_else="remaining")
    credited: Phrase | None = ask("Credited", "Custody before trial, remission.", or_else="remaining")
    remaining: Phrase | None = ask("Still to be served", example="4 years, 2 months and 10 days")
    fine: Phrase | None = ask(
        "Fine and other payments imposed", "And what of it is unpaid.", example="EUR 50,000, unpaid", tier="more"
    )
    aggregate: YesNo | None = ask("One sentence for several offences or judgments", tier="more")
    together: Phrase | None = ask(
        "How the sentences stand together",
        "Where several judgments pass one each: whether they merge or follow each other, and what is left in all.",
        example="they are served one after the other; 12 years are left in all",
        tier="more",
    )
    suspension: Suspension | None = ask("Suspension or release", tier="more")
    revocation: Decision = ask("Decision that revoked it", when=REVOKED, tier="more", default=Decision)
    history: Prose = ask_list(
        "History of the sentence", "Reduced on appeal, pardoned in part, escaped from custody.", tier="more"
    )

    @property
    def term_imposed(self) -> str:
        """As one duration of ISO 8601, which a document says in words; empty where nothing is given."""
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        given = "".join(f"{number}{unit}" for number, unit in parts if number)
        return given and f"P{given}"


PROSECUTION = {"purpose": ("for_prosecution", "for_both")}
SENTENCE = {"purpose": ("for_sentence", "for_both")}
CONVICTION = {"purpose": ("for_sentence", "for_both", "for_sentencing")}


class Decisions(Part):
    """Warrant or judgment (ECE 1957 arts. 12(2)(a) and 16(2); UN Model Treaty on Extradition art. 5(2)(b) and (c))."""

    purpose: Purpose | None = ask("Extradition is requested")
    warrant: Decision = ask("Warrant of arrest", when=PROSECUTION, default=Decision)
    warrant_in_force: YesNo | None = ask("Is the warrant still in force?", IN_FORCE, when=PROSECUTION, tier="more")
    warrant_offences: list[Ref[Offence]] = ask_list(
        "Offences the warrant covers", "Where it does not cover all of them.", when=PROSECUTION, tier="more"
    )
    charges: Decision = ask("Charges or indictment", when=PROSECUTION, tier="more", default=Decision)
    judgment: Decision = ask("Judgment", when=CONVICTION, default=Decision)
    judgment_offences: list[Ref[Offence]] = ask_list(
        "Offences the judgment covers", "Where it does not cover all of them.", when=CONVICTION, tier="more"
    )
    enforceable: YesNo | None = ask(
        "The judgment is enforceable",
        "A judgment in absence may be, while opposition to it is still open: say that in the next answer.",
        when=SENTENCE,
    )
    remedy_open: RemedyOpen | None = ask("Remedy still open against the judgment", when=SENTENCE)
    final_from: PartialDate | None = ask("Final or enforceable since", when=SENTENCE, tier="more")
    finality_annex: Ref[Annex] | None = ask(
        "Annex that attests it",
        "A note of the court on the judgment, or a paper of its own.",
        when=SENTENCE,
        tier="more",
    )
    sentence: Sentence = ask("Sentence", when=SENTENCE, default=Sentence)
    in_absentia: YesNo | None = ask("Was the person convicted in absence?", when=CONVICTION)
    further: Annotated[list[FurtherDecision], number_items("y")] = ask_list(
        "Further decisions", "Other warrants and judgments on which the request rests.", tier="more"
    )

    @property
    def for_prosecution(self) -> bool:
        return self.purpose in (Purpose.FOR_PROSECUTION, Purpose.FOR_BOTH)

    @property
    def for_sentence(self) -> bool:
        """Whether a sentence is to be enforced."""
        return self.purpose in (Purpose.FOR_SENTENCE, Purpose.FOR_BOTH)

    @property
    def convicted(self) -> bool:
        """Whether there is a conviction for any of the offences."""
        return self.for_sentence or self.purpose == Purpose.FOR_SENTENCING

    @property
    def in_absence(self) -> bool:
        """Whether any of the convictions came about in absence."""
        said = (self.in_absentia, *(each.in_absentia for each in self.further))
        return self.convicted and YesNo.YES in said


class Proceedings(Decisions):
    """What a request for extradition says beyond the decisions."""

    charges: Decision = ask("Charges or indictment", when=PROSECUTION, default=Decision)
    sentencing: Phrase | None = ask(
        "Court that will pass sentence, and when",
        "The request states that a sentence will be passed.",
        when={"purpose": ("for_sentencing",)},
    )
    absentia: Absentia = ask("Judgment in absence", when={"in_absentia": ("yes",)}, default=Absentia)
    absentia_safeguards: Prose = ask(
        "Summons, defence, and right to a retrial",
        "How the person was told of the trial, who defended, and whether a new trial is open.",
        when={"in_absentia": ("yes",)},
        default=list,
    )
    evidence: Prose = ask_list(
        "Summary of the evidence",
        "Where the law of the requested State wants a prima facie case or probable cause. "
        "Each paragraph is printed with a number.",
        tier="more",
    )
    request_ordered_by: Decision = ask("Decision to request extradition", tier="more", default=Decision)
