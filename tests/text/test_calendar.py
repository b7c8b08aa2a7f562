"""The calendar: days that exist, spans, fiscal years by entity, holidays, clock times by rule."""

from __future__ import annotations

from datetime import date

import pytest

from audit.model import Days
from audit.text import calendar
from audit.text.calendar import day_fault, fiscal_days, fiscal_year_at, holiday, nth_weekday, season_days, utc_offset, week_days


@pytest.mark.parametrize(
    ("year", "month", "day", "fault"),
    [
        (2023, 6, 30, None),
        (2023, 6, 31, "June has 30 days"),
        (None, 2, 29, None),
        (None, 2, 30, "February has 29 days"),
        (2023, 2, 29, "February 2023 has 28 days"),
        (2024, 2, 29, None),
        (1900, 2, 29, "February 1900 has 28 days"),
        (2023, 13, 1, "there is no month 13"),
        (2023, 1, 0, "January has 31 days"),
    ],
)
def test_a_day_that_cannot_be_says_why(year: int | None, month: int, day: int, fault: str | None) -> None:
    assert day_fault(year, month, day) == fault


@pytest.mark.parametrize(
    ("text", "year", "first", "last"),
    [
        ("New York City's budget", 2023, date(2022, 7, 1), date(2023, 6, 30)),
        ("New York State", 2023, date(2022, 4, 1), date(2023, 3, 31)),
        ("the U.S. federal government", 2023, date(2022, 10, 1), date(2023, 9, 30)),
        ("Britain", 2023, date(2022, 4, 1), date(2023, 3, 31)),
        ("Australia", 2023, date(2022, 7, 1), date(2023, 6, 30)),
        ("India", 2023, date(2022, 4, 1), date(2023, 3, 31)),
        ("Japan", 2023, date(2023, 4, 1), date(2024, 3, 31)),
        ("the U.S. envoy to Japan", 2023, date(2023, 4, 1), date(2024, 3, 31)),
    ],
)
def test_a_fiscal_year_comes_from_the_entity_named_last(text: str, year: int, first: date, last: date) -> None:
    days = fiscal_days(year, text)
    assert days is not None
    assert (days.earliest, days.latest) == (first, last)


def test_a_fiscal_year_of_no_known_entity_is_not_guessed() -> None:
    assert fiscal_days(2023, "the maker of the toys") is None
    assert fiscal_year_at(date(2023, 10, 5), "the maker of the toys") is None


@pytest.mark.parametrize(
    ("day", "text", "name"),
    [(date(2023, 9, 30), "federal", 2023), (date(2023, 10, 1), "federal", 2024), (date(2024, 3, 31), "Japan", 2023)],
)
def test_the_fiscal_year_under_way_turns_with_its_first_month(day: date, text: str, name: int) -> None:
    assert fiscal_year_at(day, text) == name


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 1999, date(1999, 4, 4)),
        ("easter", 2008, date(2008, 3, 23)),
        ("easter", 2011, date(2011, 4, 24)),
        ("easter", 2023, date(2023, 4, 9)),
        ("easter", 2024, date(2024, 3, 31)),
        ("easter", 2038, date(2038, 4, 25)),
        ("good friday", 2023, date(2023, 4, 7)),
        ("thanksgiving", 2023, date(2023, 11, 23)),
        ("black friday", 2023, date(2023, 11, 24)),
        ("election day", 2022, date(2022, 11, 8)),
        ("memorial day", 2023, date(2023, 5, 29)),
        ("labor day", 2023, date(2023, 9, 4)),
        ("christmas eve", 2023, date(2023, 12, 24)),
    ],
)
def test_holidays_fall_on_their_days(name: str, year: int, day: date) -> None:
    assert holiday(name, year) == day


def test_every_holiday_of_the_table_has_a_day_in_every_year() -> None:
    assert all(holiday(name, year) for name in calendar.HOLIDAYS for year in range(1900, 2100))


def test_the_last_weekday_of_a_month_is_counted_from_its_end() -> None:
    assert nth_weekday(2023, 10, 6, -1) == date(2023, 10, 29)
    assert nth_weekday(2023, 10, 6, 1) == date(2023, 10, 1)


def test_seasons_turn_over_south_of_the_equator() -> None:
    assert season_days(2022, "spring") == Days(date(2022, 3, 1), date(2022, 6, 21))
    assert season_days(2022, "spring", southern=True) == Days(date(2022, 9, 1), date(2022, 12, 21))
    assert season_days(2022, "winter") == Days(date(2022, 12, 1), date(2023, 3, 21))


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert week_days(date(2023, 10, 5)) == Days(date(2023, 10, 2), date(2023, 10, 8))


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("ET", date(2023, 7, 1), -240),
        ("ET", date(2023, 12, 1), -300),
        ("EST", date(2023, 7, 1), -300),
        ("GMT", date(2023, 7, 1), 0),
        ("Europe/London", date(2023, 7, 1), 60),
        ("Europe/Berlin", date(2023, 10, 28), 120),
        ("Europe/Berlin", date(2023, 10, 29), 60),
        ("America/New_York", date(2023, 3, 12), -240),
        ("America/New_York", date(2023, 3, 11), -300),
        ("Australia/Sydney", date(2023, 1, 1), 660),
        ("Australia/Sydney", date(2023, 7, 1), 600),
        ("Atlantis", date(2023, 7, 1), None),
    ],
)
def test_hours_follow_the_shipped_rules(zone: str, day: date, minutes: int | None) -> None:
    assert utc_offset(zone, day) == minutes


def test_days_beyond_the_calendar_s_ends_are_none() -> None:
    assert calendar.shifted(date(9999, 12, 31), 1) is None
    assert calendar.make_day(0, 1, 1) is None
    assert calendar.month_days(10000, 1) == Days(None, None)
