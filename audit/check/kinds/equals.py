"""Claims in, those out that differ from a pinned value or from the row of a table that speaks of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from audit.check.compare import Difference
from audit.check.compare.readings import passage
from audit.check.compare.shown import show_day, show_number
from audit.check.facts import Fact
from audit.check.finding import Told, finding_of, shown
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.select import Words
from audit.model import Claim, Date, Figure, Finding, Interval, Quote, Severity
from audit.text.names import fold

ERROR_DISTANCE = Fraction(10, 100)


def equals(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each sentence whose words are those of a fact, and none of whose picked claims can have its value."""
    words = Words()
    told: dict[tuple[str, int, Fact], list[Claim]] = {}
    for claim in material.claims():
        fact = next((fact for fact in rule.facts if _speaks_of(fact, claim, words)), None)
        if fact:
            told.setdefault((claim.source, claim.context_start, fact), []).append(claim)
    for (path, _, fact), claims in told.items():
        to_the_letter = rule.read == "exact" or material.evidence.sources[path].type in ("page", "table")
        differences = [_differs(claim, fact, to_the_letter) for claim in claims]
        if None in differences:
            continue
        claim, difference = min(zip(claims, differences, strict=True), key=lambda pair: _distance(fact, pair[0], words))
        if difference and (severity := grade(rule, difference, claim)):
            yield _finding(rule, severity, claim, fact)


def _distance(fact: Fact, claim: Claim, words: Words) -> int:
    """Words between the claim and the nearest word of the fact's phrase; of several claims the nearest is what it speaks of."""
    before = len(words.of(claim.context[: claim.start - claim.context_start]))
    wanted = {stem for _, stem in words.of(fact.phrase)}
    places = [at for at, (_, stem) in enumerate(words.of(claim.context)) if stem in wanted]
    return min((abs(at - before) for at in places), default=0)


def _speaks_of(fact: Fact, claim: Claim, words: Words) -> bool:
    """The phrase and the entity stand in the sentence, the unit is the same, and the claim is not of another day."""
    if not _is_of_kind(fact, claim):
        return False
    wanted = tuple((part,) for part in (fact.phrase, fact.entity) if part)
    if not all(words.mention(claim.context, (part,)) for part in wanted):
        return False
    if isinstance(claim, Figure) and fact.as_of:
        known = claim.as_of or claim.period
        return known is None or (known.earliest or date.min) <= fact.as_of <= (known.latest or date.max)
    return True


def _is_of_kind(fact: Fact, claim: Claim) -> bool:
    if isinstance(claim, Figure):
        return isinstance(fact.value, Fraction) and (claim.unit or "").casefold() == fact.unit.casefold()
    if isinstance(claim, Date):
        return isinstance(fact.value, date) and claim.resolved
    return isinstance(fact.value, str)


def _differs(claim: Claim, fact: Fact, to_the_letter: bool) -> Difference | None:
    if isinstance(claim, Figure) and isinstance(fact.value, Fraction):
        range_ = claim.written if to_the_letter else claim.hard
        return None if range_.holds(fact.value) else _far(range_, fact.value)
    if isinstance(claim, Date) and isinstance(fact.value, date):
        first, last = claim.hard.earliest or date.min, claim.hard.latest or date.max
        if first <= fact.value <= last:
            return None
        days = (first - fact.value).days if first > fact.value else (fact.value - last).days
        return Difference("disagree", "warning", over=Fraction(days))
    said = claim.text if isinstance(claim, Quote) else getattr(claim, "name", claim.text)
    return None if fold(str(said)) == fold(str(fact.value)) else Difference("disagree", "warning")


def _far(range_: Interval, value: Fraction) -> Difference:
    ends = [Fraction(end) for end in (range_.low, range_.high) if end is not None]
    nearest = min(ends, key=lambda end: abs(end - value))
    largest = max(abs(nearest), abs(value))
    over = abs(nearest - value) / largest if largest else Fraction(0)
    return Difference("disagree", "error" if over >= ERROR_DISTANCE else "warning", over=over)


def _finding(rule: Rule, severity: Severity, claim: Claim, fact: Fact) -> Finding:
    words, known = shown(claim), _known(fact)
    what = f" of {fact.phrase}" if fact.phrase else ""
    why = f"the reference value is {known}{f' ({fact.place})' if fact.place else ''}"
    told = Told(f"“{words}”, where the reference{what} is {known}", (words, known), (why,))
    return finding_of(rule, severity, told, [passage(claim)])


def _known(fact: Fact) -> str:
    value = fact.value
    if isinstance(value, Fraction):
        return f"{show_number(value)} {fact.unit}".strip()
    return show_day(value) if isinstance(value, date) else value
