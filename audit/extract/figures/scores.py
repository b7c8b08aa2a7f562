"""Two numbers that are the outcome of a match or a vote: "218-210", "voted 218 to 210", "61 votes to 36"."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import DASHES, Line
from audit.extract.figures.numerals import Read, is_money_sign, read_numeral
from audit.text.numbers import Numeral
from audit.text.units import FIRST_WORDS

SCORE_WORDS = frozenset(
    """vote votes voted voting ballot won win wins winning victory beat beats beaten beating defeat defeated defeats lost
    lose loses loss lead leads led leading score scored scores scoreline draw drew tie tied split ruled ruling passed
    passes approved rejected margin set sets game match record aggregate series trailed trailing edged routed thrashed
    downed upset final rout triumph ahead decision majority approve pass failed fails fail halftime goal goals home away
    rallied clinched swept sweep down up innings carried abstention abstentions""".split()
)


def read_pair(line: Line, first: Read, second: Read, joint: int) -> Draft | None:
    """As in "218-210", "3–1", "voted 218 to 210": a score or a vote."""
    a, b = small(first.numeral), small(second.numeral)
    whole = all(
        isinstance(read.numeral.value, int) and not read.scaled and read.numeral.form in ("digits", "spelled")
        for read in (first, second)
    )
    if is_money_sign(line, first.first - 1) or not whole or joint != first.end or not _ends_pair(line, second.end):
        return None
    near = frozenset(line.words[max(0, first.first - 6) : first.first])
    after = frozenset(line.words[second.end : second.end + 3])
    dashed = line.written(joint) in DASHES
    told = bool((near | after) & SCORE_WORDS) or (dashed and _is_of_sets(line, first.first, second.end))
    if dashed and a in YEARS and a % 100 < b < 100:
        return None  # "1892–94"
    if not (told if not dashed or a < b else line.glued(joint)):
        return None
    if not dashed and (near & {"from"} or _has_unit(line, second.end)):
        return None
    if dashed and a < b and has_noun(line, second.end):
        return None
    return Draft(first.numeral, first.first, second.end, first.first, second.end, role="score", pair=(a, b))


def _is_of_sets(line: Line, start: int, end: int) -> bool:
    """Do pairs of a result stand beside it, the larger number first, as in "6-4, 3-6, 7-5"?"""
    before, after = start - _PAIR, end + 1
    while line.word(before + _PAIR - 1) == "," and (held := _pair_at(line, before)):
        if held[0] > held[1]:
            return True
        before -= _PAIR
    while line.word(after - 1) == "," and (held := _pair_at(line, after)):
        if held[0] > held[1]:
            return True
        after += _PAIR
    return False


_PAIR = 4
"""The words of a pair: two numbers, the dash and the comma."""


def _pair_at(line: Line, start: int) -> tuple[int, int] | None:
    """The two plain numbers that a dash joins at `start`."""
    told = [line.word(index) for index in range(start, start + _PAIR - 1)] if start >= 0 else []
    if len(told) < _PAIR - 1 or line.written(start + 1) not in DASHES or not (told[0].isdecimal() and told[2].isdecimal()):
        return None
    return int(told[0]), int(told[2])


YEARS = range(1500, 2100)


def read_vote(line: Line, first: Read, start: int) -> Draft | None:
    """As in "61 votes to 36"."""
    second = read_numeral(line, start)
    pair = small(first.numeral), small(second.numeral) if second else 0
    if second is None or not pair[0] or not _ends_pair(line, second.end):
        return None
    return Draft(first.numeral, first.first, second.end, first.first, second.end, role="score", pair=pair)


def read_wickets(line: Line, first: Read) -> Draft | None:
    """As in "312 for five" of an innings, "three for 61" of a bowler: runs and wickets."""
    if line.word(first.end) != "for" or WICKETS.isdisjoint(line.words):
        return None
    second = read_numeral(line, first.end + 1)
    pair = small(first.numeral), small(second.numeral) if second else 0
    if second is None or not pair[0] or not pair[1] or min(pair) > MOST_WICKETS or not _ends_pair(line, second.end):
        return None
    if is_money_sign(line, first.first - 1) or is_money_sign(line, first.end + 1) or has_noun(line, second.end):
        return None
    return Draft(first.numeral, first.first, second.end, first.first, second.end, role="score", pair=pair)


WICKETS = frozenset(
    "wicket wickets innings stumps overs batsman batsmen batter batters bowler bowlers spinner seamer unbeaten".split()
)
MOST_WICKETS = 10


def small(numeral: Numeral) -> int:
    """The number if it is a plain whole one, else 0."""
    return numeral.value if isinstance(numeral.value, int) and numeral.form in ("digits", "spelled") else 0


def has_noun(line: Line, index: int) -> bool:
    """Does a plural noun or a unit follow ("20-30 people", "3-5 years")?"""
    word = line.word(index)
    if _has_unit(line, index):
        return True
    return word not in SCORE_WORDS and (word in ("people", "men", "women", "children") or (word.endswith("s") and len(word) > 3))


def _ends_pair(line: Line, end: int) -> bool:
    """No third number hangs on it, no unit follows."""
    third = line.written(end) in DASHES and line.glued(end) and line.is_number(end + 1)
    return not third and line.word(end) != "%" and not (line.glued(end) and line.is_word(end))


def _has_unit(line: Line, index: int) -> bool:
    index += line.word(index) == "-"
    return line.word(index) in FIRST_WORDS or line.word(index) in ("%", "million", "billion", "percent")
