"""Numerals and number words become exact values."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.text.numbers import integer, place_of, read_digits, read_words

DIGITS = [
    ("31204", 31204, 1),
    ("31,204", 31204, 1),
    ("31,000", 31000, 1000),
    ("1,20,000", 120000, 10000),
    ("12,34,567", 1234567, 1),
    ("1.234.567", 1234567, 1),
    ("3.5", Fraction(7, 2), Fraction(1, 10)),
    ("3.50", Fraction(7, 2), Fraction(1, 100)),
    ("1,234.5", Fraction(2469, 2), Fraction(1, 10)),
    ("0", 0, 1),
    ("007", 7, 1),
    ("１２", 12, 1),
]


@pytest.mark.parametrize(("text", "value", "step"), DIGITS, ids=[row[0] for row in DIGITS])
def test_digits_have_a_value_and_a_last_written_place(text: str, value: int | Fraction, step: int | Fraction) -> None:
    numeral = read_digits(text)
    assert numeral is not None
    assert (numeral.value, numeral.step) == (value, step)


@pytest.mark.parametrize("text", ["192.168.0.1", "2.1.3", "1,2", "1,23,45", "9" * 41, "1,1,1,1"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_digits(text) is None


def test_a_lone_point_before_three_digits_keeps_both_readings() -> None:
    numeral = read_digits("1.200")
    assert numeral is not None
    assert (numeral.value, numeral.other) == (Fraction(6, 5), 1200)


def test_a_declared_locale_settles_the_separator() -> None:
    american, german = read_digits("1.200", "en-US"), read_digits("1.200", "de-DE")
    assert american is not None
    assert german is not None
    assert (american.value, american.other) == (Fraction(6, 5), None)
    assert (german.value, german.other) == (1200, None)
    comma = read_digits("3,5", "de")
    assert comma is not None
    assert comma.value == Fraction(7, 2)


WORDS = [
    ("zero", 0),
    ("seven deaths", 7),
    ("twenty - one", 21),
    ("twenty one", 21),
    ("two hundred and fifty goats", 250),
    ("two hundred and goats", 200),
    ("three thousand two hundred", 3200),
    ("one million two hundred thousand", 1_200_000),
    ("three lakh crore", 3 * 10**12),
    ("a hundred and one", 101),
    ("a dozen", 12),
    ("four dozen", 48),
    ("half a million", 500_000),
    ("half a dozen", 6),
    ("half of", Fraction(1, 2)),
    ("two - thirds", Fraction(2, 3)),
    ("a third of", Fraction(1, 3)),
    ("three quarters of a million", 750_000),
    ("two and a half", Fraction(5, 2)),
    ("two and a half million", 2_500_000),
    ("two million and a half", 2_500_000),
    ("two point five", Fraction(5, 2)),
    ("zero point zero eight", Fraction(2, 25)),
    ("½ mile", Fraction(1, 2)),
    ("six and seven", 6),
    ("nineteen ninety", 19),
]


@pytest.mark.parametrize(("text", "value"), WORDS, ids=[row[0] for row in WORDS])
def test_words_spell_a_value(text: str, value: int | Fraction) -> None:
    read = read_words(text.split(), 0)
    assert read is not None
    assert read.numeral.value == value


@pytest.mark.parametrize("text", ["a goat", "and two", "third party", "hundred", "the dozen"])
def test_other_words_begin_no_number(text: str) -> None:
    assert read_words(text.split(), 0) is None


VAGUE = [
    ("dozens of", 24, 99),
    ("several", 3, 9),
    ("several hundred", 300, 999),
    ("a few", 3, 6),
    ("a few thousand", 3000, 6999),
    ("a few hundred thousand", 300_000, 699_999),
    ("a couple of hundred million", 200_000_000, 299_999_999),
    ("a couple of hundred", 200, 299),
    ("hundreds of thousands", 200_000, 999_999),
]


@pytest.mark.parametrize(("text", "low", "high"), VAGUE, ids=[row[0] for row in VAGUE])
def test_a_vague_word_covers_its_usual_range(text: str, low: int, high: int) -> None:
    read = read_words(text.split(), 0)
    assert read is not None
    assert (read.numeral.value, read.numeral.low, read.numeral.high) == (None, low, high)


@given(st.integers(min_value=0, max_value=10**30))
def test_digits_are_read_back_with_and_without_separators(value: int) -> None:
    plain, grouped = read_digits(str(value)), read_digits(f"{value:,}")
    assert plain == grouped == integer(value)


@given(st.integers(min_value=1, max_value=10**18))
def test_the_place_of_a_number_divides_it(value: int) -> None:
    assert value % place_of(value) == 0
    assert value % (place_of(value) * 10) != 0
