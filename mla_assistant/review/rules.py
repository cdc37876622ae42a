"""The register of rules: each declared once, with its family and how grave it is for which kind of request.

A rule is a plain function from a request to the places where it does not hold. What the universal template itself
requires may block (a period, a place, a reason for urgency, without which nobody can execute anything: completeness);
what only an article requires blocks where the draft rests on its instrument; what rests on practice warns.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from mla_assistant.requests.finding import Citation, Finding, Severity, Step
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel

Family = Literal["completeness", "refusal_risk", "practice"]


@dataclass(frozen=True)
class Weight:
    """How grave a finding is, by which source, whether that was read in its own text, and of which day it speaks."""

    severity: Severity
    citation: Citation | None = None
    verified: bool | None = None
    as_of: str | None = None
    compared: bool = False
    """The source is an example, until the draft is seen to rest on it."""
    only_under: bool = False
    """It blocks where the draft rests on that source; elsewhere nothing requires it, and it warns."""


def blocks(instrument: str = "", ref: str = "") -> Weight:
    """No final document while it stands."""
    return _weight("blocks", instrument, ref)


def blocks_under(instrument: str, ref: str) -> Weight:
    """No final document where the draft rests on this instrument; a request without it can be executed all the same."""
    return replace(blocks(instrument, ref), only_under=True)


def warns(instrument: str = "", ref: str = "") -> Weight:
    """A request that goes out like this is likely to come back."""
    return _weight("warns", instrument, ref)


def informs(instrument: str = "", ref: str = "") -> Weight:
    """Worth a thought."""
    return _weight("informs", instrument, ref)


def _weight(severity: Severity, instrument: str, ref: str) -> Weight:
    cited = Weight(severity, Citation(instrument, ref), verified=True, compared=True)
    return cited if instrument else Weight(severity)


@dataclass(frozen=True)
class Spot:
    """One place where a rule does not hold: where to look, what it depends on, what would mend it.

    `weight` stands where the source, and so the gravity, is that of an instrument the request cites.
    """

    path: FieldPath
    about: tuple[FieldPath, ...]
    args: dict[str, str]
    remedy: tuple[Step, ...]
    weight: Weight | None = None


def at(
    path: FieldPath, *about: FieldPath, remedy: Iterable[Step] = (), weight: Weight | None = None, **args: str
) -> Spot:
    """A spot at `path` that also depends on the values at `about`."""
    return Spot(path, (path, *about), args, tuple(remedy), weight)


Need = tuple[FieldPath, ...]
"""A place where an answer has to stand, or several, of which one is enough. `measures.*.nexus`: in each entry;
`type=service`: that code.
"""
Check = Callable[[Any], Iterable[Spot]]


@dataclass(frozen=True, eq=False)
class Rule:
    """A registered rule; call it with a request of one of its kinds."""

    code: str
    family: Family
    on: Mapping[type[RequestModel], Weight | None]
    waivable: bool
    as_typed: bool
    """It looks at every answer; the others see no answer whose question does not apply."""
    check: Check
    needs: tuple[Need, ...] = ()
    """The places that it demands of every request it is for: the schema of complete requests demands them, too."""
    _weights: dict[type[RequestModel], Weight | None] = field(default_factory=dict, compare=False, repr=False)

    def weight(self, kind: type[RequestModel]) -> Weight | None:
        """Its weight in requests of `kind`, or None where it does not apply."""
        if kind not in self._weights:
            self._weights[kind] = next((weight for base, weight in self.on.items() if issubclass(kind, base)), None)
        return self._weights[kind]

    def __call__(self, request: RequestModel) -> tuple[Finding, ...]:
        of_rule = self.weight(type(request))
        return tuple(self._finding(spot, spot.weight or of_rule) for spot in self.check(request)) if of_rule else ()

    def _finding(self, spot: Spot, weight: Weight) -> Finding:
        return Finding(
            self.code,
            weight.severity,
            spot.path,
            spot.about,
            spot.args,
            weight.citation,
            verified=weight.verified,
            as_of=weight.as_of,
            compared=weight.compared,
            remedy=spot.remedy,
            waivable=self.waivable,
        )


RULES: dict[str, Rule] = {}


def needed(kind: type[RequestModel]) -> tuple[Need, ...]:
    """What no request of `kind` leaves without, whatever it rests on; but a lawyer may have waived it."""
    every = ((each, each.weight(kind)) for each in RULES.values() if each.needs)
    return tuple(
        need
        for each, weight in every
        if weight and weight.severity == "blocks" and not weight.only_under
        for need in each.needs
    )


def rule(
    code: str,
    family: Family,
    on: Mapping[type[RequestModel], Weight | None],
    *,
    waivable: bool = True,
    as_typed: bool = False,
    needs: tuple[Need, ...] = (),
) -> Callable[[Check], Rule]:
    """Register a rule for the kinds in `on`: the first that fits counts, `RequestModel` fits all, None is never."""

    def register(check: Check) -> Rule:
        if code in RULES:
            raise ValueError(f"two rules are called {code}")
        RULES[code] = Rule(code, family, on, waivable, as_typed, check, needs)
        return RULES[code]

    return register
