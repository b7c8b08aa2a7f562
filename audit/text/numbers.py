"""Numerals and number words in, exact values out. A new word is a row in one of the tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from audit.model import Number
from audit.text.constants import MAX_NUMERAL

Form = Literal["digits", "spelled", "dozen", "vague", "fraction"]

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
TENS = {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
}
SHORT_SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "t": 10**12,
    "bn": 10**9,
    "bln": 10**9,
    "b": 10**9,
    "tn": 10**12,
    "tln": 10**12,
    "trn": 10**12,
}
"""Read only where the number beside them says so: "$5m", "1.5m people", "20bn euros"."""

GROUPS = {"hundred": 100, **SCALES}
DOZENS = {"dozen": 12, "dozens": 12}

VAGUE: dict[str, tuple[int, int]] = {
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 99_999_999),
    "billions": (2 * 10**9, 10**11 - 1),
    "trillions": (2 * 10**12, 10**14 - 1),
    "several": (3, 9),
}
"""What a counted-by-no-number word usually covers."""

VAGUE_AFTER_A: dict[str, tuple[int, int]] = {"couple": (2, 2), "few": (3, 6), "handful": (3, 7)}
"""Vague only with "a" or "the" before them."""

_PARTS = {
    2: "half halves",
    3: "third thirds",
    4: "quarter quarters fourth fourths",
    5: "fifth fifths",
    6: "sixth sixths",
    7: "seventh sevenths",
    8: "eighth eighths",
    9: "ninth ninths",
    10: "tenth tenths",
    12: "twelfth twelfths",
    20: "twentieth twentieths",
    50: "fiftieth",
    100: "hundredth hundredths",
}
FRACTION_NAMES = {name: parts for parts, names in _PARTS.items() for name in names.split()}
_VULGAR = "½ 1/2 ⅓ 1/3 ⅔ 2/3 ¼ 1/4 ¾ 3/4 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅐ 1/7 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8 ⅑ 1/9 ⅒ 1/10".split()
VULGAR = {sign: Fraction(part) for sign, part in zip(_VULGAR[::2], _VULGAR[1::2], strict=True)}
FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")

# 1,200 and 12,345,678; 1,20,000 and 12,34,567 (Indian); 1.234.567
GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}")
DOTTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}")
COMMA_LANGUAGES = frozenset("de fr es it pt nl da sv nb no fi pl cs sk sl hr hu ro bg ru uk tr el id vi".split())


class Numeral(NamedTuple):
    """A number as written: its value, the unit of its last written digit, and how it is put.

    A vague word has `low` and `high` and no value; `other` is the second reading of an ambiguous separator ("1.200").
    """

    value: Number | None
    step: Number = 1
    form: Form = "digits"
    low: Number | None = None
    high: Number | None = None
    other: Number | None = None

    def times(self, factor: Number) -> Numeral:
        """The same number counted in another unit: "1.2" times a million; its last written digit keeps its place."""
        scaled = [exact(part * factor) if part is not None else None for part in (self.value, self.low, self.high, self.other)]
        return Numeral(scaled[0], exact(self.step * factor), self.form, *scaled[1:])

    def negated(self) -> Numeral:
        """The same number below zero."""
        return self.times(-1)._replace(step=self.step)


def exact(number: Number) -> Number:
    """The number as an int where it is one."""
    return int(number) if isinstance(number, Fraction) and number.denominator == 1 else number


def place_of(value: int) -> int:
    """Ten to the number of trailing zeros: 31,000 → 1,000."""
    place = 1
    while value and value % (place * 10) == 0:
        place *= 10
    return place


def integer(value: int, form: Form = "digits") -> Numeral:
    """A whole number, precise to its last digit that is no zero."""
    return Numeral(value, place_of(value), form)


def read_digits(text: str, locale: str = "en") -> Numeral | None:
    """The number that digits and separators spell ("1,200", "3.5", "1,20,000"), None for what is no number ("192.168.0.1").

    A lone point before three digits may be either mark: its second reading is kept unless the locale names a country.
    """
    text = text.translate(FULL_WIDTH)
    if len(text) > MAX_NUMERAL and sum(map(str.isdigit, text)) > MAX_NUMERAL:
        return None
    if text.isdigit():
        return integer(int(text))
    if locale.split("-")[0] in COMMA_LANGUAGES:
        return _read_marked(text.translate(_SWAPPED))
    numeral = _read_marked(text)
    whole, _, decimals = text.partition(".")
    ambiguous = locale == "en" and numeral and len(decimals) == 3 and whole.isdigit() and 0 < len(whole) <= 3 and whole != "0"
    if ambiguous and numeral and decimals.isdigit():
        return Numeral(numeral.value, numeral.step, other=int(whole + decimals))
    return numeral


_SWAPPED = str.maketrans(",.", ".,")


def _read_marked(text: str) -> Numeral | None:
    """Comma for thousands, point for decimals."""
    if DOTTED.fullmatch(text):
        return integer(int(text.replace(".", "")))
    whole, point, decimals = text.partition(".")
    if "," in whole and not (GROUPED.fullmatch(whole) or INDIAN.fullmatch(whole)):
        return None
    digits = whole.replace(",", "") or "0"
    if not point:
        return integer(int(digits)) if digits.isdigit() else None
    if not decimals.isdigit() or not digits.isdigit():
        return None
    step = Fraction(1, 10 ** len(decimals))
    return Numeral(exact(int(digits + decimals) * step), step)


class Spelled(NamedTuple):
    """A number read from words, and the index of the word after it."""

    numeral: Numeral
    end: int


def read_words(words: Sequence[str], start: int) -> Spelled | None:
    """The number that lower-case words spell from `start` on: "two hundred and fifty", "a dozen", "half a million".

    Hyphens are words of their own ("twenty", "-", "one"). None where no number begins.
    """
    word = words[start]
    if word in VAGUE:
        return _read_vague(words, start)
    if word == "half":
        return _read_half(words, start)
    if word in ("a", "an"):
        return _read_after_a(words, start)
    if word in ONES or word in TENS:
        return _read_counted(words, start)
    if word in VULGAR:
        return Spelled(Numeral(VULGAR[word], VULGAR[word], "fraction"), start + 1)
    return None


def word_at(words: Sequence[str], index: int) -> str:
    """The word at the index, or "" beyond either end."""
    return words[index] if 0 <= index < len(words) else ""


def _read_vague(words: Sequence[str], start: int) -> Spelled:
    """As in "dozens", "tens of thousands" begins elsewhere, "hundreds of thousands", "several hundred"."""
    low, high = VAGUE[words[start]]
    following = word_at(words, start + 1)
    if words[start] == "several":
        return _read_several(words, start + 1, (low, high))
    if (
        following == "of"
        and word_at(words, start + 2) in ("thousands", "millions", "billions")
        and words[start] in ("hundreds", "thousands")
    ):
        scale = SCALES[words[start + 2][:-1]]
        return Spelled(Numeral(None, 1, "vague", low * scale, (high + 1) * scale - 1), start + 3)
    return Spelled(Numeral(None, 1, "vague", low, high), start + 1)


def read_tens_of(words: Sequence[str], start: int) -> Spelled | None:
    """As in "tens of thousands" from its first word."""
    scale = SCALES.get(word_at(words, start + 2)[:-1])
    if word_at(words, start + 1) != "of" or not scale:
        return None
    return Spelled(Numeral(None, 1, "vague", 20 * scale, 100 * scale - 1), start + 3)


def _read_several(words: Sequence[str], index: int, counts: tuple[int, int]) -> Spelled:
    """The rest of "several hundred", "a few thousand", "a couple of dozen", from the word after the vague one."""
    low, high = counts
    for skipped in ("", "of"):
        at = index + (skipped != "")
        if skipped and word_at(words, index) != skipped:
            break
        scale = GROUPS.get(word_at(words, at)) or DOZENS.get(word_at(words, at))
        if scale:
            more = SCALES.get(word_at(words, at + 1), 1) if scale == 100 else 1  # "a few hundred thousand"
            return Spelled(Numeral(None, 1, "vague", low * scale * more, (high + 1) * scale * more - 1), at + 1 + (more > 1))
    return Spelled(Numeral(None, 1, "vague", low, high), index)


def _read_half(words: Sequence[str], start: int) -> Spelled:
    """As in "half", "half a million", "half a dozen", "half-a-million"."""
    index = _past_hyphen(words, start + 1)
    if word_at(words, index) in ("a", "an"):
        index = _past_hyphen(words, index + 1)
    scale = GROUPS.get(word_at(words, index)) or DOZENS.get(word_at(words, index))
    if scale:
        return Spelled(Numeral(scale // 2, scale // 2, "dozen" if scale == 12 else "spelled"), index + 1)
    return Spelled(Numeral(Fraction(1, 2), Fraction(1, 2), "fraction"), start + 1)


def _read_after_a(words: Sequence[str], start: int) -> Spelled | None:
    """As in "a hundred", "a million and a half", "a dozen", "a couple of hundred", "a third", "a half"."""
    word = word_at(words, start + 1)
    if word in GROUPS:
        return _read_counted(words, start)
    if word in DOZENS:
        return Spelled(Numeral(12, 12, "dozen"), start + 2)
    if word in VAGUE_AFTER_A:
        return _read_several(words, start + 2, VAGUE_AFTER_A[word])
    if word == "half":
        read = _read_half(words, start + 1)
        return read if read.numeral.form != "fraction" else _scaled_part(words, start + 2, Fraction(1, 2))
    if word in ("third", "quarter", "fifth", "tenth"):
        part = Fraction(1, FRACTION_NAMES[word])
        scale = SCALES.get(word_at(words, start + 2), 0) if word == "quarter" else 0
        if scale > 1000:
            return Spelled(Numeral(scale // 4, scale // 4, "spelled"), start + 3)
        return _scaled_part(words, start + 2, part)
    return None


def _scaled_part(words: Sequence[str], index: int, part: Fraction) -> Spelled:
    """A part, or a part of a round number: "a quarter of a million", "three quarters of a million"."""
    if word_at(words, index) == "of" and word_at(words, index + 1) == "a" and word_at(words, index + 2) in SCALES:
        value = part * SCALES[words[index + 2]]
        return Spelled(Numeral(exact(value), exact(value), "spelled"), index + 3)
    return Spelled(Numeral(part, part, "fraction"), index)


def _read_counted(words: Sequence[str], start: int) -> Spelled | None:
    """Ones, tens, hundreds and scales; then a fraction ("two thirds", "three and a half million") or dozens."""
    value, index = _read_whole(words, start)
    after = _past_hyphen(words, index)
    name = word_at(words, after)
    if (
        name in FRACTION_NAMES
        and 0 < value < FRACTION_NAMES[name]
        and words[start] not in ("a", "an")
        and not _is_ordinal(words, after, value)
    ):
        return _scaled_part(words, after + 1, Fraction(value, FRACTION_NAMES[name]))
    if name in DOZENS:
        return Spelled(Numeral(value * 12, 12, "dozen"), after + 1)
    if name == "point" and word_at(words, after + 1) in _DECIMALS:
        return _with_decimals(words, value, after + 1)
    part = read_and_part(words, index)
    if part:
        return _with_part(words, value, part, SCALES.get(word_at(words, index - 1)))
    return Spelled(integer(value, "spelled"), index)


_DECIMALS = {word: str(value) for word, value in ONES.items() if value < 10} | {"nought": "0", "oh": "0"}


def _with_decimals(words: Sequence[str], value: int, index: int) -> Spelled:
    """As in "two point five million", "zero point zero eight"."""
    digits = ""
    while word_at(words, index) in _DECIMALS:
        digits += _DECIMALS[words[index]]
        index += 1
    step = Fraction(1, 10 ** len(digits))
    numeral = Numeral(exact(value + int(digits) * step), step, "spelled")
    scale = SCALES.get(word_at(words, index))
    return Spelled(numeral.times(scale), index + 1) if scale else Spelled(numeral, index)


def _is_ordinal(words: Sequence[str], index: int, value: int) -> bool:
    """Is it "one third party" and the like, a singular name after a plural count?"""
    return value > 1 and not words[index].endswith("s")


def _read_whole(words: Sequence[str], start: int) -> tuple[int, int]:
    """(value, index after) of a whole number; "a" counts as one."""
    total, current, index = 0, 0, start
    while index < len(words):
        word = words[index]
        if word in ("a", "an") and index == start:
            current = 1
        elif word in ONES and (index == start or _fits(current, ONES[word])):
            current += ONES[word]
        elif word in TENS and (index == start or current % 100 == 0):
            current += TENS[word]
        elif word == "hundred" and 0 < current < 100:
            current *= 100
        elif word in SCALES and current > 0:
            total, current = total + current * SCALES[word], 0
        elif word in SCALES and total and words[index - 1] in SCALES:
            total *= SCALES[word]
        else:
            break
        index = _next_part(words, index + 1)
    return total + current, _last_part(words, index)


def _fits(current: int, ones: int) -> bool:
    """May these ones follow: "twenty" + "one", "two hundred" + "twelve"?"""
    if current % 100 == 0:
        return True
    return current % 10 == 0 and current % 100 >= 20 and 0 < ones < 10


def _next_part(words: Sequence[str], index: int) -> int:
    """Past a hyphen, or past an "and" that joins hundreds and ones."""
    word = word_at(words, index)
    following = word_at(words, index + 1)
    if word == "-" and (following in ONES or following in TENS or following in GROUPS):
        return index + 1
    if word == "and" and word_at(words, index - 1) in GROUPS and (following in ONES or following in TENS):
        return index + 1
    return index


def _last_part(words: Sequence[str], index: int) -> int:
    """Back over an "and" or a hyphen that joined nothing after all."""
    return index - 1 if word_at(words, index - 1) in ("-", "and") else index


def _past_hyphen(words: Sequence[str], index: int) -> int:
    return index + 1 if word_at(words, index) == "-" else index


def read_and_part(words: Sequence[str], index: int) -> tuple[Fraction, int] | None:
    """(part, index after) of "and a half", "-and-a-half", "and three quarters"; None where there is none."""
    index = _past_hyphen(words, index)
    if word_at(words, index) != "and":
        return None
    index = _past_hyphen(words, index + 1)
    count = 1 if word_at(words, index) in ("a", "one") else ONES.get(word_at(words, index), 0)
    index = _past_hyphen(words, index + 1)
    name = FRACTION_NAMES.get(word_at(words, index), 0)
    return (Fraction(count, name), index + 1) if name and 0 < count < name <= 10 else None


def _with_part(words: Sequence[str], value: int, part: tuple[Fraction, int], scale_before: int | None = None) -> Spelled:
    """As in "three and a half", then perhaps a scale: "million"; behind a scale the part is one of it: "two million and a half"."""
    share, index = part
    if scale_before:
        return Spelled(Numeral(exact(value + share * scale_before), exact(share * scale_before), "spelled"), index)
    scale = SCALES.get(word_at(words, index))
    if scale:
        return Spelled(Numeral(exact((value + share) * scale), exact(share * scale), "spelled"), index + 1)
    return Spelled(Numeral(value + share, share, "spelled"), index)
