"""Units: one name for each spelling, and exact sizes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from audit.text.units import BY_NAME, SYMBOLS, WORDS, are_confused, currency_of, days_in, dimension, to_base, unit_at

SPELLINGS = [
    ("miles", "mile"),
    ("kilometres per hour", "kilometer per hour"),
    ("miles an hour", "mile per hour"),
    ("square feet", "square foot"),
    ("sq km", "square kilometer"),
    ("per cent", "percent"),
    ("percentage points", "percentage point"),
    ("basis points", "basis point"),
    ("degrees celsius", "celsius"),
    ("metric tons", "tonne"),
    ("tons", "ton"),
    ("litres", "liter"),
    ("euros", "EUR"),
    ("swiss francs", "CHF"),
    ("kina", "PGK"),
    ("working days", "weekday"),
    ("cents", "cent"),
    ("pence", "penny"),
    ("centuries", "century"),
    ("light - years", "light-year"),
]


@pytest.mark.parametrize(("text", "name"), SPELLINGS, ids=[row[0] for row in SPELLINGS])
def test_a_spelling_has_one_name(text: str, name: str) -> None:
    found = unit_at(text.split(), 0)
    assert found is not None
    assert (found[0].name, found[1]) == (name, len(text.split()))


@pytest.mark.parametrize("text", ["people", "won", "real", "bit of"])
def test_other_words_are_no_unit_of_money_or_length(text: str) -> None:
    found = unit_at(text.split(), 0)
    assert found is None or found[0].dimension == "data"


SIZES = [
    (86, "fahrenheit", 30),
    (0, "kelvin", Fraction(-27315, 100)),
    (5, "mile", Fraction(804672, 100)),
    (1, "foot", Fraction(3048, 10000)),
    (1, "acre", Fraction(40468564224, 10**7)),
    (1, "square mile", Fraction(2589988110336, 10**6)),
    (1, "pound", Fraction(45359237, 10**5)),
    (1, "ton", Fraction(90718474, 100)),
    (1, "gallon", Fraction(3785411784, 10**9)),
    (42, "gallon", Fraction(158987294928, 10**9)),
    (1, "barrel", Fraction(158987294928, 10**9)),
    (90, "kilometer per hour", 25),
    (1, "mile per hour", Fraction(44704, 10**5)),
    (50, "cent", Fraction(1, 2)),
    (25, "basis point", Fraction(1, 4)),
    (1, "kilowatt hour", 3_600_000),
    (2, "gigabyte", 16 * 10**9),
    (7, "unheard of", 7),
]


@pytest.mark.parametrize(("value", "unit", "base"), SIZES, ids=[f"{row[0]} {row[1]}" for row in SIZES])
def test_a_value_converts_exactly(value: int, unit: str, base: int | Fraction) -> None:
    assert to_base(value, unit) == base


def test_dimensions_tell_apart_what_does_not_compare() -> None:
    assert dimension("percent") != dimension("percentage point")
    assert dimension("mile") == dimension("kilometer") == "length"
    assert dimension("USD") == dimension("cent") == "currency"
    assert dimension(None) is None
    assert dimension("people") is None


def test_parts_of_money_belong_to_their_currency() -> None:
    assert (currency_of("cent"), currency_of("penny"), currency_of("USD"), currency_of("mile")) == ("USD", "GBP", "USD", None)


def test_a_rate_has_days_and_a_head_has_none() -> None:
    assert [days_in(per) for per in ("day", "week", "hour")] == [Fraction(1), Fraction(7), Fraction(1, 24)]
    assert days_in("month") == Fraction(365, 12)
    assert days_in("capita") is None
    assert days_in(None) is None


def test_every_spelling_leads_to_a_named_unit() -> None:
    for unit in (*WORDS.values(), *SYMBOLS.values()):
        assert BY_NAME[unit.name].dimension == unit.dimension


CONFUSED = [
    ("mile per hour", "kilometer per hour", True),
    ("kilobyte", "megabyte", True),
    ("USD", "GBP", True),
    ("barrel", "tonne", True),
    ("USD", "AUD", False),
    ("USD", "USD", False),
    ("hour", "day", True),
    ("minute", "day", False),
    ("centimeter", "mile", False),
    ("hour", "kilometer", False),
    ("percent", None, False),
]


@pytest.mark.parametrize(("one", "other", "confused"), CONFUSED)
def test_units_that_are_written_for_each_other(one: str, other: str | None, confused: bool) -> None:
    assert are_confused(one, other) == are_confused(other, one) == confused
