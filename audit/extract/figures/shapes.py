"""Numbers that belong together: ranges, "one in five", "doubled"; scores and votes are in `scores.py`."""

from __future__ import annotations

from fractions import Fraction

from audit.extract.figures.compound import read_time_run
from audit.extract.figures.draft import Draft
from audit.extract.figures.line import DASHES, Line
from audit.extract.figures.numerals import Read, is_money_sign, read_numeral
from audit.extract.figures.scores import has_noun, read_pair, read_vote, read_wickets, small
from audit.text.numbers import Numeral
from audit.text.units import FIRST_WORDS, SYMBOLS, unit_at
from audit.text.words import STOP_WORDS

RATIOS = {
    "doubled": Fraction(2),
    "doubling": Fraction(2),
    "tripled": Fraction(3),
    "tripling": Fraction(3),
    "trebled": Fraction(3),
    "quadrupled": Fraction(4),
    "quadrupling": Fraction(4),
    "halved": Fraction(1, 2),
    "halving": Fraction(1, 2),
}
BETWEEN_SKIPS = frozenset("about around roughly us an estimated some the age ages of".split())
PART_WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 60, 100, 200, 500))
CHANGES_FROM = frozenset(
    """
    rose rise rises rising risen grew grow grown growing increased increase increases increasing climbed climbing climb
    jumped jump fell fall falls fallen falling dropped drop drops dropping declined decline declining decreased decrease
    decreasing slipped cut cuts cutting reduced reduce reduces reducing raised raise raises raising lowered lower lowers
    lowering went goes gone moved moves changed changes changing lifted lifts expanded expand expands up down shrank shrunk
    improved swelled soared surged plunged tumbled slid dipped widened narrowed boosted revised doubled tripled shifted
    slashed edged advanced ticked extended extend extending lengthened shortened
    """.split()
)


def read_shape(line: Line, index: int) -> Draft | None:
    """The figure whose first number begins at the token, as a draft without hedge, unit or noun; None where no number begins."""
    ratio = RATIOS.get(line.word(index))
    if ratio is not None:
        return Draft(Numeral(ratio, 1, "fraction"), index, index + 1, index, index + 1, ratio=ratio, role="change")
    first = read_numeral(line, index)
    if first is None:
        return None
    return _read_one_in(line, first) or _read_joined(line, first) or read_time_run(line, first) or single(first)


def single(read: Read) -> Draft:
    """A draft of one number."""
    return Draft(read.numeral, read.first, read.end, read.first, read.end)


def _read_one_in(line: Line, first: Read) -> Draft | None:
    """As in "one in five", "three out of every four", "1-in-10"."""
    parts = small(first.numeral)
    if not 0 < parts < 100:
        return None
    at = first.end
    if line.word(at) == "-" and line.glued(at):
        at += 1
    if parts == 1 and line.word(at + 1) == "in" and line.is_word(at) and line.word(at) not in STOP_WORDS:
        return _read_thing_in(line, first, at)
    out = line.word(at) == "out" and line.word(at + 1) == "of"
    if not out and line.word(at) != "in":
        return None
    at += 2 if out else 1
    if line.word(at) in ("every", "-"):
        at += 1
    second = read_numeral(line, at)
    whole = small(second.numeral) if second else 0
    if not second or not _is_share(line, first, second, (parts, whole)):
        return None
    draft = Draft(first.numeral, first.first, second.end, first.first, second.end, role="share")
    draft.one_in = (parts, whole)
    return draft


def _read_thing_in(line: Line, first: Read, at: int) -> Draft | None:
    """As in "one train in five"."""
    second = read_numeral(line, at + 2)
    whole = small(second.numeral) if second else 0
    if (
        not second
        or whole > 100
        or not _is_share(line, first, second, (1, whole))
        or (line.is_word(second.end) and has_noun(line, second.end))
    ):
        return None
    draft = Draft(
        first.numeral, first.first, second.end, first.first, second.end, role="share", base=(at, at + 1), subject=(at, at + 1)
    )
    draft.one_in = (1, whole)
    return draft


def _is_share(line: Line, first: Read, second: Read, pair: tuple[int, int]) -> bool:
    """A part of a round whole, not a count in a span of time ("two in 10 minutes") or money."""
    parts, whole = pair
    if not parts < whole or not _is_whole(whole) or (parts > 1 and whole > 100):
        return False
    if line.is_number(first.first) and first.end - first.first > 1:
        return False
    after = second.end + (line.word(second.end) == "-")
    unit = unit_at(line.words, after)
    return not (unit and unit[0].dimension in ("time", "share", "length"))


def _is_whole(number: int) -> bool:
    """Is it a number of which a part is told: five, a hundred, or any of three digits and zeros, "one in 3,500"?"""
    return number in PART_WHOLES or (number >= 1000 and number % 100 == 0)


def _read_joined(line: Line, first: Read) -> Draft | None:
    """A range or a pair: two numbers with a dash, "to", "and" or "or" between them."""
    if line.word(first.end) in ("votes", "vote") and line.word(first.end + 1) == "to":
        return read_vote(line, first, first.end + 2)
    at = _past_unit(line, first.end)
    if line.word(at) == "-" and line.glued(at) and line.word(at + 1) in ("to", "and", "or"):
        at += 1
    joint = line.word(at)
    dashed = line.written(at) in DASHES
    if joint == "for":
        return read_wickets(line, first)
    if not dashed and joint not in ("to", "and", "or", "through"):
        return None
    start = at + 1
    if line.word(start) == "-" and line.glued(start) and line.is_number(start + 1):
        start += 1
    while is_money_sign(line, start) or (line.written(start).lower() == "us" and is_money_sign(line, start + 1)):
        start += 1
    if line.word(start) in ("about", "around", "perhaps", "even", "maybe") and joint != "and":
        start += 1
    second = read_numeral(line, start)
    if second is None or (
        dashed and (line.glued(at) != line.glued(start) or (line.is_word(second.first) and line.is_capital(second.first)))
    ):
        return None
    if at > first.end and line.word(first.end) != "-" and not _same_unit(line, first.end, second.end):
        return None
    if joint == "to" or dashed:
        pair = read_pair(line, first, second, at)
        if pair:
            return pair
    return _read_range(line, first, second, at)


def _past_unit(line: Line, index: int) -> int:
    """Past a unit written after the lower number too: "5% to 10%", "$5 to $10", "5 km to 8 km"."""
    symbol = SYMBOLS.get(line.written(index))
    if line.word(index) == "°" and line.glued(index + 1) and line.word(index + 2) in ("to", "and"):
        return index + 2  # "between -5 °C and 30 °C"
    if symbol and symbol.dimension != "currency" and line.word(index + 1) in ("to", "-", "–", "and"):
        return index + 1
    if line.word(index) in FIRST_WORDS:
        unit = unit_at(line.words, index)
        if unit and line.word(unit[1]) in ("to", "and", "or"):
            return unit[1]
    return index


def _same_unit(line: Line, first: int, second: int) -> bool:
    """Does the unit after the lower number stand after the upper one too?"""
    return line.word(first) == line.word(second) or line.word(first)[:4] == line.word(second)[:4]


def _read_range(line: Line, first: Read, second: Read, joint: int) -> Draft | None:
    """As in "20 to 30", "between a and b", "a–b", "one or two"."""
    word = line.word(joint)
    before = _word_before(line, first.first)
    if word == "and" and before != "between":
        return None
    lower = _shared_scale(line, first, second)
    a, b = lower.value, second.numeral.value
    if a is None or b is None or not a < b or _is_new_level(line, first, second):
        return None
    if word == "or" and not _neighbours(a, b):
        return None
    if word in ("to", "through") and _is_change(line, first.first):
        return None
    if line.written(joint) in DASHES and not _is_range(line, first, second):
        return None
    return Draft(lower, first.first, second.end, first.first, second.end, high=second.numeral, hedge="range")


def _is_new_level(line: Line, first: Read, second: Read) -> bool:
    """ "Fell by a third to $900 million", "rose by 12 to 340", "is up $3 to $41": by how much it moved, and to where."""
    a, b = first.numeral, second.numeral
    if a.form == "fraction" and b.form != "fraction":
        return True
    before = _word_before(line, first.first)
    if before not in MOVED or a.value is None or b.value is None or not b.value > FAR * a.value > 0:
        return False
    return before in ("by", "up", "down") or (a.step < 1 and b.step < 1) or b.value > VERY_FAR * a.value


FAR = 4
"""A number so many times the one before is no upper end of what something moved by."""
VERY_FAR = 10
MOVED = frozenset("by up down off lost lose loses losing gained gain gains gaining added adds adding shed sheds shedding".split())
""" "Lost 1.88 to 706.99"; "lost 20 to 30 pounds" is a range."""


def _word_before(line: Line, index: int) -> str:
    """The word before a number, past a minus, a currency sign and a hedge."""
    index -= 1
    if line.written(index) in DASHES and line.glued(index + 1) and not line.glued(index):
        index -= 1
    while index >= 0 and (is_money_sign(line, index) or line.word(index) in BETWEEN_SKIPS):
        index -= 1
    return line.word(index)


def _shared_scale(line: Line, first: Read, second: Read) -> Numeral:
    """The lower number, in the scale of the upper one where it has none: "20 to 30 million"."""
    a, b = first.numeral, second.numeral
    if (
        not second.scaled
        or first.scaled
        or a.value is None
        or b.value is None
        or a.value >= 1000
        or line.word(first.end) in FIRST_WORDS
    ):
        return a
    for scale in (10**12, 10**9, 10**6, 10**5, 10**3):
        if b.value >= scale and a.value * scale < b.value:
            return a.times(scale)
    return a


def _neighbours(a: int | Fraction, b: int | Fraction) -> bool:
    """As in "one or two", "20 or 30", "five or six": next to each other at their size."""
    return b - a == 1 or (a >= 5 and b <= 2 * a and b - a in (2, 5, 10, 20, 50, 100, 1000))


def _is_change(line: Line, index: int) -> bool:
    """As in "rose from 20 to 30": two values, no range."""
    left = index - 1
    while left >= 0 and (is_money_sign(line, left) or line.word(left) in ("about", "around", "roughly", "nearly", "just", "us")):
        left -= 1
    if line.word(left) != "from":
        return line.word(left) in CHANGES_FROM and line.word(left) not in ("up", "down", "cut")
    return any(word in CHANGES_FROM for word in line.words[max(0, left - 8) : left])


def _is_range(line: Line, first: Read, second: Read) -> bool:
    """A dash between two numbers is a range where both are counts of one thing, not a year, a part number or a telephone."""
    a, b = first.numeral.value, second.numeral.value
    if any(
        line.written(at) in DASHES and line.glued(at) and line.is_number(other)
        for at, other in ((second.end, second.end + 1), (first.first - 1, first.first - 2))
    ):
        return False
    years = isinstance(a, int) and 1900 <= a <= 2100 and "," not in line.raw[first.first]
    phone = line.is_number(second.first) and len(line.raw[second.first]) == 4 and len(line.raw[first.first]) == 3
    return not years and not phone and b is not None
