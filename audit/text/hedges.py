"""How a hedge is written, and what it makes of a number: what is written, what the words allow, what a reader takes.

A new hedge is a row in `BEFORE` or `AFTER`; the widths stand in `audit.text.constants`.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from audit.model import Hedge, Interval, Number
from audit.text import constants
from audit.text.numbers import Numeral, exact, place_of

# hedge: the words before the number
_BEFORE: dict[Hedge, str] = {
    "none": """exactly; precisely; just; only; a full; a total of; a whopping; a staggering; a mere; fully; a combined; another;
        an additional""",
    "about": """about; around; roughly; approximately; approx; approx .; some; circa; c .; ca .; an estimated; estimated;
        estimated at; ~; ∼; ≈; ≃; somewhere around; something like; in the region of; on the order of; of the order of;
        in the neighborhood of; in the vicinity of; just about; an approximate; a rough; a reported; an
        average of about; at about; at around; at roughly""",
    "nearly": """nearly; almost; just under; just below; just shy of; shy of; close to; approaching; nearing; not quite; a little
        under; slightly under; slightly less than; a little less than; just less than; slightly below; slightly fewer
        than; just short of; short of; a bit less than; a bit under; getting on for; as close to; very nearly; pretty
        near; practically; virtually""",
    "over": """more than; over; above; upwards of; upward of; past; in excess of; exceeding; exceed; exceeds; exceeded; north of;
        just over; just above; just more than; over the age of; above the age of; slightly more than; slightly over; slightly
        above; well over; well above; well more than; a little over; a little more than; far more than; greater than; higher
        than; larger than; longer than; bigger than; older than; topping; topped; upwards of about; a bit more than; a bit
        over; much more than; way over; way more than; not less than about; better than; surpassing; surpassed; >; ＞""",
    "at-least": """at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; at a
        minimum; minimum; at the least; at the very least; as few as; as little as; as young as; from at least; greater than or
        equal to; more than or equal to; higher than or equal to; larger than or equal to; equal to or greater than;
        equal to or more than; ≥; ⩾; > =""",
    "under": """fewer than; less than; under; below; well under; well below; far fewer than; far less than; south of; smaller
        than; lower than; younger than; shorter than; cheaper than; under the age of; below the age of; sub -; far
        below; much less than; <; ＜""",
    "at-most": """at most; no more than; not more than; a maximum of; maximum of; at the most; not over; not
        exceed; cannot exceed; no greater than; no higher than; no longer than; no later than; nothing more
        than; not exceeding; less than or equal to; fewer than or equal to; lower than or equal to; smaller than
        or equal to; equal to or less than; ≤; ⩽; < =""",
    "up-to": """up to; as many as; as much as; as high as; as long as; as far as; as large as; as tall as; as big as; as old as;
        as late as; potentially up to; anything up to""",
}
# hedge: the words after the number
_AFTER: dict[Hedge, str] = {
    "about": "or so; or thereabouts; - odd; give or take; - ish; or thereabout; approximately; or about",
    "at-least": """or more; or greater; or higher; or above; or over; and above; and over; and up; plus; +; - plus; and older;
        or older; or larger; or longer; at least; minimum; or better; and more; and counting; or later; at a minimum;
        at the least; or bigger""",
    "at-most": """or less; or fewer; or lower; or below; or under; and under; and below; and younger; or younger; at most;
        or smaller; maximum; tops; or shorter; max; at the most; at maximum""",
}


def _table(rows: dict[Hedge, str]) -> dict[tuple[str, ...], Hedge]:
    return {tuple(phrase.split()): hedge for hedge, phrases in rows.items() for phrase in " ".join(phrases.split()).split("; ")}


BEFORE = _table(_BEFORE)
AFTER = _table(_AFTER)
LAST_WORDS = frozenset(phrase[-1] for phrase in BEFORE)
FIRST_WORDS_AFTER = frozenset(phrase[0] for phrase in AFTER)
LONGEST = max(len(phrase) for phrase in BEFORE)

STEP_DOZEN = 12
SCALES = frozenset(10**power for power in (3, 6, 9, 12))
"""What a number with a scale word counts: it is as round as its own zeros make it, as it would be in digits."""


class Readings(NamedTuple):
    """The three ranges of a figure; see `audit.model.Figure`."""

    written: Interval
    hard: Interval
    soft: Interval


def point(value: Number) -> Interval:
    """The range that holds one value."""
    return Interval(value, value)


def between(low: Number, high: Number, *, loose: bool = False) -> Readings:
    """A stated range, a vague word: what is written is what is meant; `loose`: "about 20 to 30" allows a tenth on either side."""
    span = Interval(exact(low), exact(high))
    wide = Interval(exact(low * (1 - constants.ABOUT_HARD)), exact(high * (1 + constants.ABOUT_HARD))) if loose else span
    return Readings(span, wide, span)


@lru_cache(maxsize=4096)
def read(numeral: Numeral, hedge: Hedge = "none", *, percent: bool = False) -> Readings:
    """What a number with its hedge states, allows and is taken for (semantics of figures). The value is not negative."""
    if numeral.value is None:
        return _read_vague(numeral, hedge)
    if hedge in ("over", "at-least", "under", "at-most", "up-to", "nearly"):
        return _DIRECTED[hedge](numeral.value, step_of(numeral))
    if hedge == "about":
        return _about(numeral)
    width = _rounding(numeral, percent)
    hard = around(numeral.value, width)
    if numeral.other is not None:
        hard = Interval(hard.low, numeral.other)
    return Readings(point(numeral.value), hard, hard)


def around(value: Number, width: Number) -> Interval:
    """The value, give or take."""
    return Interval(exact(value - width), exact(value + width)) if width else point(value)


def _rounding(numeral: Numeral, percent: bool) -> Number:
    """Half of what the number's roundness leaves open, on either side."""
    value = numeral.value or 0
    if numeral.form == "fraction":
        return value * constants.FRACTION_SHARE
    if numeral.form == "dozen":
        return value * constants.DOZENS_SHARE
    if percent:
        return Fraction(min(numeral.step, 1)) / 2
    return 0 if numeral.step == 1 else min(Fraction(numeral.step) / 2, value * constants.ROUND_SHARE)


def step_of(numeral: Numeral) -> Number:
    """How far a bound reaches for a reader: "more than 31,000" goes to 32,000, "more than 600 million" to 700 million."""
    value = numeral.value or 0
    if numeral.form == "dozen":
        return STEP_DOZEN
    if numeral.form == "fraction":
        return exact(Fraction(value) / 5)
    if numeral.step == 1:
        return max(1, exact(Fraction(value) / 10))
    if numeral.step < 1:
        return numeral.step
    step = max(numeral.step, place_of(int(value))) if numeral.step in SCALES else numeral.step
    return exact(min(Fraction(step), Fraction(value) / 2))


def _about(numeral: Numeral) -> Readings:
    value = numeral.value or 0
    share = constants.DOZENS_SHARE if numeral.form == "dozen" else constants.ABOUT_HARD
    hard = value * share
    half_unit = Fraction(numeral.step) / 2 if numeral.step != 1 else 0
    soft = hard if numeral.form in ("dozen", "fraction") else min(max(half_unit, value * constants.ABOUT_SOFT), hard)
    wide = around(value, hard)
    return Readings(wide, wide, around(value, soft))


def _over(value: Number, step: Number) -> Readings:
    above = Interval(value, None, low_open=True)
    return Readings(above, above, Interval(value, exact(value + step)))


def _at_least(value: Number, step: Number) -> Readings:
    above = Interval(value, None)
    return Readings(above, above, Interval(value, exact(value + step)))


def _under(value: Number, step: Number) -> Readings:
    below = Interval(None, value, high_open=True)
    return Readings(below, below, Interval(exact(value - step), value))


def _at_most(value: Number, step: Number) -> Readings:
    below = Interval(None, value)
    return Readings(below, below, Interval(exact(Fraction(value) / 2), value))


def _nearly(value: Number, step: Number) -> Readings:
    hard = Interval(exact(value * constants.NEARLY_HARD), value, high_open=True)
    soft = Interval(exact(value * constants.NEARLY_SOFT), value, high_open=True)
    return Readings(hard, hard, soft)


_DIRECTED = {"over": _over, "at-least": _at_least, "under": _under, "at-most": _at_most, "up-to": _at_most, "nearly": _nearly}


def _read_vague(numeral: Numeral, hedge: Hedge) -> Readings:
    low, high = numeral.low or 0, numeral.high or 0
    if hedge in ("over", "at-least"):
        above = Interval(low, None)
        return Readings(above, above, Interval(low, high))
    if hedge in ("under", "at-most", "up-to"):
        below = Interval(None, high)
        return Readings(below, below, Interval(low, high))
    return between(low, high)


# ---------------------------------------------------------------- ratios and parts


def one_in(parts: int, whole: int) -> Readings:
    """As in "one in five" in points: the rounding of the whole; "three in four" as a part in words."""
    nominal = Fraction(100 * parts, whole)
    if parts == 1:
        span = Interval(Fraction(200, 2 * whole + 1), Fraction(200, 2 * whole - 1))
    else:
        span = around(nominal, nominal * constants.FRACTION_SHARE)
    return Readings(point(exact(nominal)), span, span)


def ratio_change(ratio: Number, hedge: Hedge = "none") -> Readings:
    """As in "doubled", "almost doubled", "more than tripled": the change in points (a ratio of 2 is +100)."""
    if hedge in ("none", "about"):
        ratios = Readings(
            point(ratio), around(ratio, ratio * constants.FRACTION_SHARE), around(ratio, ratio * constants.FRACTION_SHARE)
        )
    else:
        ratios = read(Numeral(ratio, 1, "fraction"), hedge)
        ratios = Readings(ratios.written, ratios.hard, ratios.hard if hedge == "nearly" else ratios.soft)
    return Readings(*(mapped(span, lambda value: (value - 1) * 100) for span in (ratios.written, ratios.hard, ratios.soft)))


def mapped(span: Interval, change: Callable[[Number], Number]) -> Interval:
    """The range with a rising function applied to both ends."""
    low = None if span.low is None else exact(change(span.low))
    high = None if span.high is None else exact(change(span.high))
    return Interval(low, high, span.low_open, span.high_open)


def mirrored(span: Interval) -> Interval:
    """The range with its sign turned: a fall of more than 5 is below -5."""
    low = None if span.high is None else -span.high
    high = None if span.low is None else -span.low
    return Interval(low, high, span.high_open, span.low_open)


def product(share: Interval, whole: Interval) -> Interval:
    """As in "60% of the 334,000": the product of both ranges, the share in points."""
    low = None if share.low is None or whole.low is None else exact(Fraction(share.low * whole.low) / 100)
    high = None if share.high is None or whole.high is None else exact(Fraction(share.high * whole.high) / 100)
    return Interval(low, high, share.low_open or whole.low_open, share.high_open or whole.high_open)
