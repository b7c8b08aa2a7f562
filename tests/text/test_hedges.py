"""Each hedge, with what it allows (hard) and what a reader takes (soft)."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.model import Hedge, Interval
from audit.text.hedges import AFTER, BEFORE, between, mirrored, one_in, product, ratio_change, read
from audit.text.numbers import Numeral, integer

MILLION = 10**6
DOZENS = Numeral(24, 12, "dozen")
HALF = Numeral(50, 50, "fraction")


def half_open(low: int | Fraction, high: int | Fraction) -> Interval:
    return Interval(low, high, high_open=True)


READINGS: list[tuple[str, Numeral, Hedge, Interval, Interval]] = [
    ("31,204", integer(31204), "none", Interval(31204, 31204), Interval(31204, 31204)),
    ("31,000", integer(31000), "none", Interval(30500, 31500), Interval(30500, 31500)),
    ("100", integer(100), "none", Interval(95, 105), Interval(95, 105)),
    ("1,500,000", integer(1_500_000), "none", Interval(1_450_000, 1_550_000), Interval(1_450_000, 1_550_000)),
    ("1.2 million", Numeral(1_200_000, 100_000), "none", Interval(1_150_000, 1_250_000), Interval(1_150_000, 1_250_000)),
    ("7 million", Numeral(7 * MILLION, MILLION), "none", Interval(6_650_000, 7_350_000), Interval(6_650_000, 7_350_000)),
    (
        "3.5",
        Numeral(Fraction(7, 2), Fraction(1, 10)),
        "none",
        Interval(Fraction(69, 20), Fraction(71, 20)),
        Interval(Fraction(69, 20), Fraction(71, 20)),
    ),
    ("0", integer(0), "none", Interval(0, 0), Interval(0, 0)),
    ("more than 31,000", integer(31000), "over", Interval(31000, None, low_open=True), Interval(31000, 32000)),
    ("more than 10", integer(10), "over", Interval(10, None, low_open=True), Interval(10, 15)),
    ("more than 65", integer(65), "over", Interval(65, None, low_open=True), Interval(65, Fraction(143, 2))),
    ("more than 4", integer(4), "over", Interval(4, None, low_open=True), Interval(4, 5)),
    (
        "more than 1.94 million",
        Numeral(1_940_000, 10_000),
        "over",
        Interval(1_940_000, None, low_open=True),
        Interval(1_940_000, 1_950_000),
    ),
    ("more than two dozen", DOZENS, "over", Interval(24, None, low_open=True), Interval(24, 36)),
    ("more than half", HALF, "over", Interval(50, None, low_open=True), Interval(50, 60)),
    ("at least 40", integer(40), "at-least", Interval(40, None), Interval(40, 50)),
    ("fewer than 300", integer(300), "under", Interval(None, 300, high_open=True), Interval(200, 300)),
    ("at most 300", integer(300), "at-most", Interval(None, 300), Interval(150, 300)),
    ("up to 5,000", integer(5000), "up-to", Interval(None, 5000), Interval(2500, 5000)),
    ("nearly 10,000", integer(10000), "nearly", half_open(9000, 10000), half_open(9500, 10000)),
    ("about 31,000", integer(31000), "about", Interval(27900, 34100), Interval(29450, 32550)),
    ("about 40", integer(40), "about", Interval(36, 44), Interval(36, 44)),
    (
        "about 34",
        integer(34),
        "about",
        Interval(Fraction(153, 5), Fraction(187, 5)),
        Interval(Fraction(323, 10), Fraction(357, 10)),
    ),
    ("two dozen", DOZENS, "none", Interval(Fraction(102, 5), Fraction(138, 5)), Interval(Fraction(102, 5), Fraction(138, 5))),
    ("half", HALF, "none", Interval(45, 55), Interval(45, 55)),
    ("dozens", Numeral(None, 1, "vague", 24, 99), "none", Interval(24, 99), Interval(24, 99)),
    ("more than several", Numeral(None, 1, "vague", 3, 9), "over", Interval(3, None), Interval(3, 9)),
]


@pytest.mark.parametrize(("numeral", "hedge", "hard", "soft"), [row[1:] for row in READINGS], ids=[row[0] for row in READINGS])
def test_a_hedge_allows_and_is_taken_for(numeral: Numeral, hedge: Hedge, hard: Interval, soft: Interval) -> None:
    readings = read(numeral, hedge)
    assert (readings.hard, readings.soft) == (hard, soft)


def test_a_percentage_is_good_to_half_its_last_digit() -> None:
    assert read(integer(60), percent=True).hard == Interval(Fraction(119, 2), Fraction(121, 2))
    assert read(Numeral(Fraction(33, 5), Fraction(1, 10)), percent=True).hard == Interval(Fraction(131, 20), Fraction(133, 20))


def test_what_is_written_is_not_rounded_but_hedged() -> None:
    assert read(integer(31000)).written == Interval(31000, 31000)
    assert read(integer(31000), "about").written == Interval(27900, 34100)


def test_a_range_is_what_it_says_and_a_tenth_wider_when_approximate() -> None:
    assert between(20, 30).hard == Interval(20, 30)
    loose = between(20, 30, loose=True)
    assert (loose.written, loose.hard, loose.soft) == (Interval(20, 30), Interval(18, 33), Interval(20, 30))


def test_one_in_five_reaches_half_way_to_its_neighbors() -> None:
    assert one_in(1, 5).hard == Interval(Fraction(200, 11), Fraction(200, 9))
    assert one_in(3, 4).hard == Interval(Fraction(135, 2), Fraction(165, 2))


RATIOS: list[tuple[str, Fraction, Hedge, Interval]] = [
    ("doubled", Fraction(2), "none", Interval(80, 120)),
    ("tripled", Fraction(3), "none", Interval(170, 230)),
    ("halved", Fraction(1, 2), "none", Interval(-55, -45)),
    ("almost doubled", Fraction(2), "nearly", half_open(80, 100)),
    ("more than doubled", Fraction(2), "over", Interval(100, None, low_open=True)),
]


@pytest.mark.parametrize(("ratio", "hedge", "hard"), [row[1:] for row in RATIOS], ids=[row[0] for row in RATIOS])
def test_a_ratio_is_a_change_in_points(ratio: Fraction, hedge: Hedge, hard: Interval) -> None:
    assert ratio_change(ratio, hedge).hard == hard


def test_a_share_of_a_whole_is_the_product_of_both_ranges() -> None:
    share, whole = read(integer(60), percent=True).hard, read(integer(334_000)).hard
    assert product(share, whole) == Interval(Fraction(396_865, 2), Fraction(404_745, 2))


def test_an_ambiguous_separator_spans_both_readings() -> None:
    readings = read(Numeral(Fraction(6, 5), Fraction(1, 1000), other=1200))
    assert readings.written == Interval(Fraction(6, 5), Fraction(6, 5))
    assert readings.hard.high == 1200


def test_a_phrase_hedges_in_one_way() -> None:
    assert BEFORE["more", "than"] == "over"
    assert BEFORE["no", "more", "than"] == "at-most"
    assert BEFORE["no", "fewer", "than"] == "at-least"
    assert AFTER["or", "so"] == "about"


@given(
    st.integers(min_value=1, max_value=10**12),
    st.sampled_from(["none", "about", "nearly", "over", "at-least", "under", "at-most", "up-to"]),
)
def test_a_reader_takes_no_more_than_the_words_allow_at_either_end(value: int, hedge: Hedge) -> None:
    readings = read(integer(value), hedge)
    hard, soft = readings.hard, readings.soft
    assert hard.low is None or soft.low is None or hard.low <= soft.low
    assert hard.high is None or soft.high is None or soft.high <= hard.high
    assert hard.low is None or hard.low <= value
    assert hard.high is None or value <= hard.high


@given(st.integers(), st.integers())
def test_turning_the_sign_twice_changes_nothing(low: int, high: int) -> None:
    span = Interval(min(low, high), max(low, high), high_open=True)
    assert mirrored(mirrored(span)) == span
