"""A stated change and the two values beside it: "up 20% from 2,010 to 2,520", or "almost doubled" near two counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from audit.check.compare.shown import show_interval, show_number
from audit.check.sums.passages import Sentence, Sum, miss
from audit.model import Figure, Interval, Number

FROM = re.compile(r"\bfrom\s+(?:(?:the|just|about|some|a|an|its|their)\s+){0,2}$", re.I)
TO = re.compile(r"^(?:[^.;,]{0,30})\bto\s+(?:(?:the|just|about|some|a|an|its|their)\s+){0,2}$", re.I)
# "rose 8% |to| 105, from 97"
RIGHT_TO = re.compile(r"(?:%|\bpercent|\bper cent|\bpoints?),?\s+to\s+(?:just\s+)?[$£€]?$", re.I)
THEN_FROM = re.compile(r"(?:\s+[\w-]+){0,2}?,?\s+from\s+(?:just\s+)?[$£€]?", re.I)
UP_FROM = re.compile(
    r"\b(?:up|down|compared|rise|rising|increase|fall|drop|decrease|decline)\s*(?:\w+\s+){0,3}?(?:from|with|to|on|over)\s+(?:the\s+)?$",
    re.I,
)
# "1,250, up from the 1,000"
STRAIGHT_FROM = re.compile(
    r"^[^.;]{0,60}?,\s*(?:which\s+(?:is|was)\s+|and\s+)?(?P<way>up|down)\s+(?:\w+ly\s+)?from\s+(?:(?:the|about|just|a)\s+){0,2}$",
    re.I,
)  # "1,250 boats, which is up from the 1,000"
NEAR_CHANGE = 60
FAR_CHANGE = 12
ANOTHER_CLAUSE = re.compile(r"\b(?:while|whereas|but|and|as|though|although|when)\b|;", re.I)
"""Between a change and the values it leads from and to no other clause begins."""
LED_BY = re.compile(r"\b(?P<way>by|to|from)\s+[$£€]?$", re.I)
BY_TO = re.compile(r"(?P<by>[0-9][0-9,]*)(?:\s+[a-z]+)?\s+to\s+(?P<to>[0-9][0-9,]*)(?:\s+[a-z]+)?$")  # "rose by 12 to 47", from 36
MARGIN = re.compile(r"[\w\s-]{0,12}?\bmargin\s+of\b", re.I)  # "the 3-point margin of error": no change
POINTS = frozenset({"point", "percentage point"})
WORDED = re.compile(r"doubl|tripl|quadrupl|halv", re.I)  # "almost doubled", "has tripled"
HUNDRED = 100


def from_to_by(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A change and the two values it leads from and to, in one sentence."""
    for sentence in sentences:
        for before, after in _from_to(sentence):
            change = _change_beside(sentence, before, after)
            if change and not _is_of_another(change, before, after):
                yield _sum(change, before, after, _fits(change, before, after))


def _from_to(sentence: Sentence) -> Iterator[tuple[Figure, Figure]]:
    """The value before and the value after, where the sentence says which is which."""
    for one, other in zip(sentence.figures, sentence.figures[1:], strict=False):
        if one.role == "change" or other.role == "change" or not one.nominal or not other.nominal:
            continue
        if one.unit != other.unit and not (other.unit is None and RIGHT_TO.search(sentence.before(one))):
            continue
        if FROM.search(sentence.before(one)) and TO.match(sentence.between(one, other)):
            yield one, other
        elif RIGHT_TO.search(sentence.before(one)) and THEN_FROM.fullmatch(sentence.between(one, other)):
            yield other, one


def _is_of_another(change: Figure, before: Figure, after: Figure) -> bool:
    """Is a percentage so far from what the two values give, by more than a zero, that it is the change of something else?"""
    if change.unit != "percent" or change.nominal is None or not before.nominal or before.nominal == after.nominal:
        return False
    made = abs(Fraction(after.nominal or 0) / Fraction(before.nominal) - 1) * HUNDRED
    stated = abs(Fraction(change.nominal))
    return not made / FAR_CHANGE <= stated <= made * FAR_CHANGE


def _change_beside(sentence: Sentence, before: Figure, after: Figure) -> Figure | None:
    """The one change in the sentence, in the clause of the values and near them."""
    changes = [figure for figure in sentence.figures if figure.role == "change" and not MARGIN.match(sentence.after(figure))]
    near = [figure for figure in changes if _is_beside(sentence, figure, before, after)]
    return near[0] if len(near) == 1 else None


def _is_beside(sentence: Sentence, change: Figure, before: Figure, after: Figure) -> bool:
    first, last = min(before, after, key=lambda figure: figure.start), max(before, after, key=lambda figure: figure.start)
    words = sentence.between(change, first) if change.start < first.start else sentence.between(last, change)
    return len(words) <= NEAR_CHANGE and not ANOTHER_CLAUSE.search(words)


def by_to_from(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "Rose by 12 to 47, from 36": by how much, to what and from where."""
    for sentence in sentences:
        for moved, before in pairwise(sentence.figures):
            said = BY_TO.search(moved.text)
            if said and LED_BY.search(sentence.before(moved)) and LED_BY.search(sentence.before(before)):
                by, after = (Fraction(said[word].replace(",", "")) for word in ("by", "to"))
                yield from _moved(moved, by, after, before)
        for three in zip(sentence.figures, sentence.figures[1:], sentence.figures[2:], strict=False):
            led = [LED_BY.search(sentence.before(figure)) for figure in three]
            ways = {word["way"].lower(): figure for word, figure in zip(led, three, strict=True) if word}
            if len(ways) == len(three) and not ANOTHER_CLAUSE.search(sentence.between(three[0], three[-1])):
                yield from _moved(ways["by"], ways["by"].nominal, ways["to"].nominal, ways["from"])


def _moved(moved: Figure, by: Number | None, after: Number | None, before: Figure) -> Iterator[Sum]:
    if before.unit not in (moved.unit, None) or before.hedge != "none" or not by or not after or not before.nominal:
        return
    if moved.unit == "percent":
        return
    difference = abs(Fraction(after) - Fraction(before.nominal))
    made = f"from {show_number(before.nominal)} to {show_number(after)} is a change of {show_number(difference)}"
    if abs(difference - by) <= Fraction(min(before.step, moved.step)) / 2:
        yield Sum(moved, (before,), made)
    else:
        yield Sum(moved, (before,), f"{made}, not {show_number(by)}", "warning", miss(by, difference))


def _fits(change: Figure, before: Figure, after: Figure) -> bool:
    """Does the change lead from the one value to the other, each read as widely as its words allow?"""
    stated = _magnitude(change.hard)
    relative = change.unit == "percent"
    if relative and _ratio(before, after).meets(stated):
        return True
    absolute = (
        change.unit == before.unit
        or (before.unit == "percent" and (change.unit in POINTS or change.noun == "point"))
        or (relative and before.unit == "percent")
    )
    return (absolute and _difference(before, after).meets(stated)) or not (relative or absolute)


def _magnitude(interval: Interval) -> Interval:
    if interval.high is not None and interval.high <= 0:
        low = None if interval.low is None else -interval.low
        return Interval(-interval.high, low, low_open=interval.high_open, high_open=interval.low_open)
    return interval


def _ratio(before: Figure, after: Figure) -> Interval:
    """The relative change in percent, whatever its direction."""
    (low_before, high_before), (low_after, high_after) = _ends(before, after), _ends(after, before)
    if not low_before or not high_before or low_after is None or high_after is None:
        return Interval(None, None)
    return _magnitude(Interval((low_after / high_before - 1) * HUNDRED, (high_after / low_before - 1) * HUNDRED))


def _difference(before: Figure, after: Figure) -> Interval:
    (low_before, high_before), (low_after, high_after) = _ends(before, after), _ends(after, before)
    if low_before is None or high_before is None or low_after is None or high_after is None:
        return Interval(None, None)
    return _magnitude(Interval(low_after - high_before, high_after - low_before))


def _ends(figure: Figure, beside: Figure) -> tuple[Fraction | None, Fraction | None]:
    """What a reader takes the figure for; two bare values side by side are written to one precision, the finer one."""
    low, high = figure.soft.low, figure.soft.high
    if figure.hedge == "none" and figure.nominal is not None and beside.hedge == "none":
        slack = Fraction(min(figure.step, beside.step)) / 2
        low, high = max(low or 0, figure.nominal - slack), min(high or figure.nominal, figure.nominal + slack)
    return None if low is None else Fraction(low), None if high is None else Fraction(high)


def _sum(change: Figure, before: Figure, after: Figure, fits: bool) -> Sum:
    first, last = Fraction(before.nominal or 0), Fraction(after.nominal or 0)
    percent = round((last / first - 1) * HUNDRED, 1) if first else Fraction(0)
    made = f"from {show_number(first)} to {show_number(last)} is {_by(last - first, percent)}"
    if fits:
        return Sum(change, (before, after), made)
    arithmetic = f"{made}; “{change.text}” was read as {show_interval(_magnitude(change.hard))}"
    return Sum(change, (before, after), arithmetic, "warning")


def _by(difference: Fraction, percent: Fraction) -> str:
    return f"a change of {show_number(difference)}, or {show_number(percent)} percent"


def direction(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "1,250, up from 1,000": the first is the larger one."""
    for sentence in sentences:
        for later, earlier in pairwise(sentence.figures):
            word = STRAIGHT_FROM.search(sentence.between(later, earlier))
            if word and later.nominal and later.role != "change" and later.role == earlier.role and later.unit == earlier.unit:
                yield _directed(later, earlier, up=word["way"].lower() == "up")


def _directed(later: Figure, earlier: Figure, up: bool) -> Sum:
    upper, lower = (later, earlier) if up else (earlier, later)
    wrong = upper.hard.high is not None and lower.hard.low is not None and upper.hard.high < lower.hard.low
    first, last = show_number(later.nominal or 0), show_number(earlier.nominal or 0)
    if wrong:
        return Sum(
            later,
            (earlier,),
            f"{first} is {'lower' if up else 'higher'} than {last}, not {'up' if up else 'down'} from it",
            "warning",
        )
    return Sum(later, (earlier,), f"{first} is {'above' if up else 'below'} {last}")


def stated_change(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "Almost doubled", with two counts and "up from" in the sentence beside it, no two of which make such a change: a note."""
    for index, sentence in enumerate(sentences):
        for change in sentence.figures:
            if change.role != "change" or not WORDED.search(change.text) or _from_to_in(sentence):
                continue
            values = _values_beside(sentences, index)
            if not values:
                continue
            pair = next((pair for pair in permutations(values, 2) if _fits(change, *pair)), None)
            yield _sum(change, *pair, fits=True) if pair else _unexplained(change, values)


def _from_to_in(sentence: Sentence) -> bool:
    return any(True for _ in _from_to(sentence))


def _values_beside(sentences: Sequence[Sentence], index: int) -> list[Figure]:
    """The counts of the sentence itself, else of the next one, where words compare them."""
    for other in sentences[index : index + 2]:
        if other.block - sentences[index].block > 1:
            continue
        values = [
            figure for figure in other.figures if figure.role in ("count", "amount") and figure.nominal and not figure.derived
        ]
        compared = any(UP_FROM.search(other.before(figure)) for figure in values[1:])
        if len(values) > 1 and compared and len({figure.unit for figure in values}) == 1:
            return values
    return []


def _unexplained(change: Figure, values: Sequence[Figure]) -> Sum:
    first = values[0]
    ratios = [
        f"{show_number(first.nominal or 0)} / {show_number(other.nominal or 0)} = "
        f"{show_number(round(Fraction(first.nominal or 0) / Fraction(other.nominal or 1), 2))}"
        for other in values[1:]
    ]
    return Sum(change, tuple(values), f"“{change.text}” fits none of the figures beside it: {'; '.join(ratios)}", "note")
