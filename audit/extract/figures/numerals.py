"""The number that begins at a token: digits with their scale, or number words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from audit.extract.figures.line import Line
from audit.text.numbers import (
    DOZENS,
    GROUPS,
    ONES,
    SHORT_SCALES,
    TENS,
    VAGUE,
    VULGAR,
    Numeral,
    exact,
    read_and_part,
    read_digits,
    read_tens_of,
    read_words,
)
from audit.text.units import SYMBOLS
from audit.text.words import STOP_WORDS

NUMBER_WORDS = frozenset({*ONES, *TENS, *VAGUE, *VULGAR, "half", "tens"})
AFTER_A = frozenset({*GROUPS, *DOZENS, "couple", "few", "handful", "third", "quarter", "half", "fifth", "tenth"})

# "100m sprint", "a 50m pool": meters, where "1.5m people" is a million
LENGTH_WORDS = frozenset(
    """tall high long wide deep sprint dash race hurdles butterfly freestyle backstroke breaststroke relay medley final
    finals pool away from of above below asl champion record distance walk swim x apart thick beyond short past along
    underground offshore ahead behind""".split()
)

HEIGHTS = frozenset(
    """cm mm gauge gauges tide tides waves swell snow vault jumped leapt javelin discus height depth river rivers water floodwater
    floodwaters reservoir lake""".split()
)
"""Near a number with "m" they make it meters: "the gauge reads 4.62m, 30cm above"."""
CUE_REACH = 8
RACES = frozenset((50, 60, 100, 110, 200, 300, 400, 800, 1000, 1500))
BEFORE_A_RACE = frozenset("the men's women's boys' girls' s ' over".split())
"""Before a usual length of a race they leave it meters: "ran the 100m in 9.84 seconds"."""
THOUSANDS = 1000


@dataclass(slots=True)
class Read:
    """A number and the tokens it stands on: `[first, end)`; `scaled` by a word or letter."""

    numeral: Numeral
    first: int
    end: int
    scaled: bool = False


def read_numeral(line: Line, index: int) -> Read | None:
    """The number that begins at the token, or None."""
    if index in line.masked or index >= line.size:
        return None
    word = line.words[index]
    if line.is_number(index):
        return _read_figures(line, index)
    if word == "." and not line.glued(index) and line.is_number(index + 1) and line.glued(index + 1):
        return _read_leading_point(line, index)
    if word == "tens":
        spelled = read_tens_of(line.words, index)
    elif word in NUMBER_WORDS or (word in ("a", "an") and line.word(index + 1) in AFTER_A):
        spelled = read_words(line.words, index)
    else:
        return None
    return Read(spelled.numeral, index, spelled.end) if spelled else None


def _read_leading_point(line: Line, index: int) -> Read | None:
    """As in ".05"."""
    numeral = read_digits("0." + line.raw[index + 1], "en-US")
    return Read(numeral, index, index + 2) if numeral else None


def _read_figures(line: Line, index: int) -> Read | None:
    """Digits, with a fraction, a dozen or a scale behind them."""
    text = line.raw[index]
    numeral = read_digits("".join(text.split()), line.locale)
    if numeral is None or numeral.value is None:
        return None
    part = _read_part(line, index)
    if part:
        value, step, after = part
        numeral = Numeral(exact(value), step, "spelled")
        return _with_scale(line, Read(numeral, index, after))
    return _with_scale(line, Read(numeral, index, index + 1))


def _read_part(line: Line, index: int) -> tuple[Fraction, Fraction, int] | None:
    """(value, step, index after) of "2½", "2 1/2", "1/2", "2 and a half"; None without a fraction."""
    whole = int(line.raw[index]) if line.raw[index].isascii() and line.raw[index].isdecimal() and len(line.raw[index]) < 5 else None
    if whole is None:
        return None
    following = line.word(index + 1)
    if following in VULGAR:
        return whole + VULGAR[following], VULGAR[following], index + 2
    simple = _read_slashed(line, index)
    if simple:
        return simple, simple, index + 3
    at = index + 2 if following == "-" and line.glued(index + 1) else index + 1
    mixed = _read_slashed(line, at)
    if mixed and not line.glued(index):
        return whole + mixed, mixed, at + 3
    spelled = read_and_part(line.words, index + 1)
    return (whole + spelled[0], spelled[0], spelled[1]) if spelled else None


_DENOMINATORS = frozenset(("2", "3", "4", "5", "6", "8", "10", "16", "32"))


def _read_slashed(line: Line, index: int) -> Fraction | None:
    """As in "1/2", "3/4": small, reduced, below one."""
    if line.word(index + 1) != "/" or not line.glued(index + 1) or not line.glued(index + 2) or line.glued(index):
        return None
    upper, lower = line.word(index), line.word(index + 2)
    if lower not in _DENOMINATORS or not upper.isdecimal() or not upper.isascii() or len(upper) > 2 or line.word(index + 3) == "/":
        return None
    part = Fraction(int(upper), int(lower))
    return part if 0 < part < 1 and (part.denominator == int(lower) or lower == "32") else None


def _with_scale(line: Line, read: Read) -> Read:
    """As in "1.2 million", "20-million", "1.5m", "3 dozen", "5 hundred", "1.3 × 10^6"."""
    at = read.end
    power = _power_behind(line, at)
    if power:
        return Read(_scale(read.numeral, power[0]), read.first, power[1], True)
    if line.word(at) == "-" and line.glued(at):
        at += 1
    word = line.word(at)
    if word in GROUPS:
        return _scaled(line, read, GROUPS[word], at + 1)
    if word in DOZENS and read.numeral.value is not None:
        return Read(Numeral(exact(read.numeral.value * 12), 12, "dozen"), read.first, at + 1, True)
    if at == read.end and line.glued(at) and word in SHORT_SCALES and _is_scale(line, read, at):
        return Read(_scale(read.numeral, SHORT_SCALES[word]), read.first, at + 1, True)
    if (
        line.written(at) in ("B", "M")
        and not line.glued(at)
        and line.is_word(at + 1)
        and not line.is_capital(at + 1)
        and line.word(at + 1) not in STOP_WORDS
    ):
        return Read(_scale(read.numeral, SHORT_SCALES[word]), read.first, at + 1, True)
    if word in ("bn", "mn", "mln", "tn", "bln", "tln", "mil") and not line.glued(at + 1):
        return Read(_scale(read.numeral, SHORT_SCALES[word]), read.first, at + 1, True)
    return read


def _power_behind(line: Line, at: int) -> tuple[int, int] | None:
    """(ten to a power, index after) of "× 10^6", "x10^6", "e6" behind a number; None for any other."""
    if line.word(at) in ("×", "x") and line.word(at + 1) == "10" and line.word(at + 2) == "^":
        at, glued = at + 3, True
    else:
        at, glued = at + 1, line.word(at) == "e" and line.glued(at) and line.glued(at + 1)
    text = line.written(at)
    if not glued or not text.isdecimal() or not text.isascii() or int(text) > _LARGEST_POWER or line.glued(at + 1):
        return None
    return 10 ** int(text), at + 1


_LARGEST_POWER = 30


def _scaled(line: Line, read: Read, scale: int, end: int) -> Read:
    """With a scale word, and a second one behind it ("1 lakh crore", "2 hundred million")."""
    numeral = _scale(read.numeral, scale)
    part = read_and_part(line.words, end) if scale > 100 else None
    if part and numeral.value is not None:
        return Read(Numeral(exact(numeral.value + part[0] * scale), exact(part[0] * scale)), read.first, part[1], True)
    if line.word(end) in GROUPS:
        return Read(_scale(numeral, GROUPS[line.word(end)]), read.first, end + 1, True)
    return Read(numeral, read.first, end, True)


def _scale(numeral: Numeral, factor: int) -> Numeral:
    """The last *written* digit carries the precision: "20 million" is good to a million."""
    step = min(numeral.step, Fraction(1)) if numeral.form == "digits" else numeral.step
    return Numeral(numeral.value, exact(step), numeral.form).times(factor)


def _is_scale(line: Line, read: Read, at: int) -> bool:
    """Does a glued letter mean a thousand, a million, a billion here?"""
    letter = line.raw[at]
    following = line.word(at + 1)
    money = is_money_sign(line, read.first - 1) or following in ("dollars", "euros", "pounds", "yen", "usd", "eur", "gbp")
    if money or letter.lower() in ("bn", "mn", "mln", "tn", "trn", "bln", "tln", "mil"):
        return True
    if letter in ("k", "K"):
        return not line.glued(at + 1) or following in ("+", "-", ",", ".", ")")
    if letter == "m":
        length = following in LENGTH_WORDS or (following == "-" and line.glued(at + 1)) or following in ("²", "/", "2")
        length = length or not HEIGHTS.isdisjoint(line.words[max(0, at - CUE_REACH) : at + CUE_REACH])
        if read.numeral.value in RACES and line.word(read.first - 1) in BEFORE_A_RACE and not following.endswith("s"):
            return False
        if (read.numeral.value or 0) >= THOUSANDS:  # "a camp at 5,150m": with so many millions stands what is counted
            return not length and (following == "people" or (following.endswith("s") and following not in STOP_WORDS))
        return not length and (following.isalpha() or read.numeral.step != 1)
    return letter in ("M", "B") and following.isalpha() and not line.is_capital(at + 1) and following not in STOP_WORDS


def is_money_sign(line: Line, index: int) -> bool:
    """Is the token a currency's sign or code?"""
    unit = SYMBOLS.get(line.written(index))
    return unit is not None and unit.dimension == "currency"
