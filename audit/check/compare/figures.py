"""Two figures in, how they differ out: two ranges each, what the words allow and what a reader takes."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from audit.check.compare.ages import compare_ages
from audit.check.compare.circumstances import at_their_times, in_circumstances, not_comparable
from audit.check.compare.difference import Difference, lesser
from audit.check.compare.said import is_said_alone
from audit.check.compare.scales import Reading, on_one_scale
from audit.check.compare.shown import show_interval, show_number
from audit.model import Evidence, Figure, Interval, Number, Severity
from audit.text.constants import (
    APPROXIMATE_ERROR_DISTANCE,
    CEILING_BREACH,
    ERROR_DISTANCE,
    PRECISE_DIGITS,
    SLIGHT_BREACH,
    TRANSPOSED_DIGITS,
    VAGUE_ERROR_DISTANCE,
)
from audit.text.units import are_bases_confused, are_confused

APPROXIMATE = frozenset({"about", "nearly", "up-to", "vague"})
UPWARD = frozenset({"over", "at-least"})
DOWNWARD = frozenset({"under", "at-most", "nearly"})
POINTS = frozenset({"point", "percentage point"})
LETTERS = re.compile(r"[A-Za-z]")
PERCENT_WORD = re.compile(r"per ?cent|percent|%|point", re.I)
MULTIPLE = re.compile(r"fold|times\s+(?:more|as|higher|larger|greater|bigger)", re.I)  # "threefold", "five times more"


class _Distance(NamedTuple):
    """How far apart two readings are, relative to the larger; `low` and `high` are the numbers that were set against each other."""

    share: Fraction
    low: Number
    high: Number


def compare_figures(a: Figure, b: Figure, evidence: Evidence, read: str = "usual") -> Difference:
    """How two figures about one thing compare; the same whichever comes first.

    Excused without a severity: the two measure different things, and there is nothing to disagree about.
    """
    if a.role == b.role == "age":
        return compare_ages(a, b, evidence)
    if a.pair or b.pair:
        difference = _pairs(a, b)
        return at_their_times(difference, a, b, evidence) if difference.verdict == "disagree" else difference
    if {a.unit, b.unit} & POINTS and "percent" in (a.unit, b.unit):
        return _points(a, b)
    if _is_slip_of_rate(a, b, evidence):
        a, b = replace(a, per=None), replace(b, per=None)
    scale = on_one_scale(a, b, evidence, read)
    obstacle = not_comparable(a, b) or ("" if scale else "the two are in units that do not convert")
    two_units = are_confused(a.unit, b.unit) and a.nominal is not None and a.nominal == b.nominal
    if a.unit == b.unit and are_bases_confused(a.per, b.per) and a.nominal is not None and a.nominal == b.nominal:
        return _two_units(a, b)
    if scale is None and two_units:
        return _two_units(a, b)
    if scale is None or obstacle:
        return Difference("excused", by="different-scope", why=obstacle)
    if a.hedge != b.hedge and a.hedge_text and a.hedge_text == b.hedge_text and a.nominal == b.nominal and a.unit == b.unit:
        return Difference("agree")  # "closed to lorries above 8 tonnes", "takes nothing above 8 tonnes"
    difference = _values(*scale)
    if two_units and difference.severity == "note":
        return _two_units(a, b)
    return in_circumstances(difference, *scale, evidence) if difference.verdict == "disagree" else difference


def _is_slip_of_rate(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Two digits in another order, each number in one document alone: one of them is hardly a rate ("172 were moved in a day")."""
    if (a.per is None) == (b.per is None) or a.unit != b.unit or a.nominal is None or b.nominal is None:
        return False
    return _transposed(show_number(a.nominal), show_number(b.nominal)) and is_said_alone(a, b, evidence)


def _two_units(a: Figure, b: Figure) -> Difference:
    """One numeral with two units, of which the one is written for the other, is a slip, however it is hedged."""
    one, other = sorted((a.unit or "", b.unit or "") if a.unit != b.unit else (a.per or "", b.per or ""))
    hint = f"one numeral, two units: {one} and {other}?"
    return Difference("disagree", "warning", why=f"“{a.text}” and “{b.text}” name two units", hints=(hint,), over=Fraction(0))


def _pairs(a: Figure, b: Figure) -> Difference:
    """Scores and votes, member by member; the winner may come first or last."""
    if a.pair is None or b.pair is None:
        return Difference("excused", by="different-scope", why="a pair of numbers is not one number")
    if sorted(a.pair) == sorted(b.pair):
        return Difference("agree")
    return Difference("disagree", "error", why=f"“{a.text}” and “{b.text}” differ in a member of the pair", over=Fraction(1))


def _points(a: Figure, b: Figure) -> Difference:
    """A percentage is not a percentage point: one numeral with both is a slip, two numerals are two measures."""
    if a.nominal is None or a.nominal != b.nominal:
        return Difference("excused", by="different-scope", why="percent and percentage points are different measures")
    why = f"“{a.text}” and “{b.text}”: a percentage is not a percentage point"
    return Difference("disagree", "warning", why=why, hints=("percent or percentage points?",), over=Fraction(0))


def _values(x: Reading, y: Reading) -> Difference:
    """By ranges alone: do what the words allow, and what a reader takes, meet?"""
    if x.hard.meets(y.hard):
        if moved := _moved_end(x.figure, y.figure):
            return moved
        if x.soft.meets(y.soft):
            return _swapped(x, y) or _no_conflict(x, y)
        distance = _distance(x, y, x.soft, y.soft)
        why = f"{_read_as(x, y, soft=True)}: both can hold, but a writer who knew one would hardly choose the other"
        return Difference("disagree", "note", why=why, over=distance.share)
    distance = _distance(x, y, x.hard, y.hard)
    severity = _severity(x, y, distance.share)
    return Difference("disagree", severity, why=_read_as(x, y), hints=_hints(x, y), over=distance.share)


def _swapped(x: Reading, y: Reading) -> Difference | None:
    """ "Some 46.4%" and 44.6%: who gives so many digits does not mean another number with the same ones."""
    if x.nominal is None or y.nominal is None or x.changed or y.changed or {x.figure.hedge, y.figure.hedge} - {"none", "about"}:
        return None
    low, high = _ordered(_size(x.nominal), _size(y.nominal))
    if not (_is_precise(low) and _is_precise(high)) or not _transposed(show_number(low), show_number(high)):
        return None
    distance = _distance(x, y, x.soft, y.soft)
    return Difference("disagree", "warning", why=_read_as(x, y, soft=True), hints=_hints(x, y), over=distance.share)


def _moved_end(a: Figure, b: Figure) -> Difference | None:
    """Two ranges that begin, or end, with the same precise number, and otherwise with another: one range, one of its ends wrong."""
    if a.hedge != "range" or b.hedge != "range" or a.unit != b.unit:
        return None
    ends = ((a.written.low, b.written.low), (a.written.high, b.written.high))
    for (one, other), (far, farther) in (ends, ends[::-1]):
        if one is not None and one == other and _is_precise(one) and far is not None and farther is not None and far != farther:
            share = abs(Fraction(far - farther)) / max(abs(Fraction(far)), abs(Fraction(farther)))
            why = f"“{a.text}” and “{b.text}” share one end, and differ in the other"
            return Difference("disagree", "warning", why=why, over=share)
    return None


def _is_precise(number: Number) -> bool:
    """Decimals, or three digits that count: no round number that an estimate begins or ends with."""
    whole = Fraction(number)
    return whole.denominator > 1 or len(str(abs(whole.numerator)).rstrip("0")) >= PRECISE_DIGITS


def _no_conflict(x: Reading, y: Reading) -> Difference:
    if x.changed or y.changed:
        return Difference("agree" if x.nominal == y.nominal else "compatible", by="conversion")
    if x.figure.written == y.figure.written and x.figure.hedge == y.figure.hedge:
        return Difference("agree")
    return Difference("compatible", by="rounding")


def _distance(x: Reading, y: Reading, one: Interval, other: Interval) -> _Distance:
    """By the numbers named; where one is a range or a vague word, by the gap between the ranges."""
    if x.nominal is not None and y.nominal is not None and not {x.figure.hedge, y.figure.hedge} & {"range", "vague"}:
        low, high = _ordered(x.nominal, y.nominal)
    else:
        low, high = _gap(one, other)
    larger = _ordered(_size(low), _size(high))[1]
    return _Distance(Fraction(high - low) / larger if larger else Fraction(0), low, high)


def _ordered(one: Number, other: Number) -> tuple[Number, Number]:
    return (one, other) if one <= other else (other, one)


def _size(number: Number) -> Number:
    return number if number >= 0 else -number


def _gap(one: Interval, other: Interval) -> tuple[Number, Number]:
    """The end of the lower range and the start of the higher one."""
    for lower, upper in ((one, other), (other, one)):
        if lower.high is not None and upper.low is not None and lower.high <= upper.low:
            return lower.high, upper.low
    return 0, 0


def _severity(x: Reading, y: Reading, distance: Fraction) -> Severity:
    hedges = {x.figure.hedge, y.figure.hedge}
    worst: Severity = "error" if distance >= _error_distance(x.figure, y.figure) else "warning"
    if x.nominal is not None and x.nominal == y.nominal and hedges & UPWARD and hedges & DOWNWARD:
        return "warning"
    if hedges & (UPWARD | DOWNWARD) and distance < SLIGHT_BREACH:
        return "note"
    if "up-to" in hedges and distance <= CEILING_BREACH:
        return "note"
    if _one_numeral_two_units(x, y) or MULTIPLE.search(x.figure.text) or MULTIPLE.search(y.figure.text):
        return lesser(worst, "warning")
    return worst


def _error_distance(a: Figure, b: Figure) -> Fraction:
    if "vague" in (a.hedge, b.hedge):
        return VAGUE_ERROR_DISTANCE
    if any(figure.hedge in APPROXIMATE or _is_worded_share(figure) for figure in (a, b)):
        return APPROXIMATE_ERROR_DISTANCE
    return ERROR_DISTANCE


def _is_worded_share(figure: Figure) -> bool:
    """ "half", "one in five", "doubled": a share or a multiple in words, which reads as an approximation."""
    if figure.unit != "percent" and figure.role not in ("share", "change"):
        return False
    core = figure.text
    return bool(LETTERS.search(core)) and not PERCENT_WORD.search(core) and (not any(c.isdigit() for c in core) or " in " in core)


def _one_numeral_two_units(x: Reading, y: Reading) -> bool:
    a, b = x.figure, y.figure
    return a.nominal is not None and a.nominal == b.nominal and a.unit != b.unit


def _read_as(x: Reading, y: Reading, soft: bool = False) -> str:
    """ "31,000" was read as 30,500 to 31,500; "30,400" lies outside."""
    if not _is_point(x) and _is_point(y):
        return f"{_reads(x, soft)}; “{y.figure.text}” lies outside"
    if _is_point(x) and not _is_point(y):
        return f"{_reads(y, soft)}; “{x.figure.text}” lies outside"
    if _is_point(x) and _is_point(y):
        return f"“{x.figure.text}” and “{y.figure.text}” are two exact values"
    return f"{_reads(x, soft)}, {_reads(y, soft)}"


def _reads(reading: Reading, soft: bool) -> str:
    arithmetic = f" ({reading.figure.derived})" if reading.figure.derived else ""
    return (
        f"“{reading.figure.text}”{arithmetic} was read as {show_interval(reading.soft if soft else reading.hard)}{_scale(reading)}"
    )


def _scale(reading: Reading) -> str:
    if not reading.changed:
        return ""
    return " a day" if reading.figure.per else " once converted"


def _is_point(reading: Reading) -> bool:
    return not reading.changed and reading.hard.low is not None and reading.hard.low == reading.hard.high


def _hints(x: Reading, y: Reading) -> tuple[str, ...]:
    """What kind of slip would explain the distance; a hint never changes the verdict."""
    if _one_numeral_two_units(x, y):
        return (f"one numeral, two units: {x.figure.unit or 'none'} and {y.figure.unit or 'none'}?",)
    if x.nominal is None or y.nominal is None:
        return ()
    low, high = _ordered(_size(x.nominal), _size(y.nominal))
    if low and high == 1000 * low:
        return ("million or billion?",) if high >= 10**9 else ("a factor of a thousand?",)
    if low and high == 10 * low:
        return ("a dropped zero?",)
    return ("transposed digits?",) if _transposed(show_number(low), show_number(high)) else ()


def _transposed(one: str, other: str) -> bool:
    """Do two numerals differ by two neighbouring digits changing places?"""
    one, other = one.replace(",", ""), other.replace(",", "")
    if len(one) != len(other):
        return False
    differing = [i for i in range(len(one)) if one[i] != other[i]]
    if len(differing) != 2 or len(one) < TRANSPOSED_DIGITS:
        return False
    first, second = differing
    return one[first] == other[second] and one[second] == other[first]
