"""A calendar holds some dates, and not others."""

from __future__ import annotations

import datetime

import pytest
from builders import date, grouped

from audit.check import check
from audit.check.rule import Rule
from audit.model import Date, Days

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "calendar", "claims": "date"})
ANY = Days(None, None)
MARCH = datetime.date(2023, 3, 14)  # a Tuesday


def yearless(weekday: int, path: str = "b.txt") -> Date:
    return date(None, "Monday 14 March", path=path, timex="XXXX-03-14", weekday=weekday, days=ANY, hard=ANY, named=ANY)


CASES: dict[str, tuple[list[Date], str | None]] = {
    "a weekday that fits": ([date("2023-03-14", weekday=1)], None),
    "a weekday that does not": ([date("2023-03-14", weekday=0)], "warning"),
    "no weekday": ([date("2023-03-14")], None),
    "a day that does not exist": ([date("2023-02-28", "February 30", fault="February has 28 days")], "error"),
    "no year anywhere": ([yearless(0)], None),
    "the year of the other dates of its group": ([yearless(0), date("2023-03-14")], "warning"),
    "the year makes it fit": ([yearless(1), date("2023-03-14")], None),
    "others that agree on no year": ([yearless(0), date("2023-03-14"), date("2022-03-14", path="c.txt")], None),
    "a month has no weekday": (
        [date("2023-03-14", precision="month", weekday=0, named=Days(datetime.date(2023, 3, 1), datetime.date(2023, 3, 31)))],
        None,
    ),
}


@pytest.mark.parametrize(("dates", "severity"), CASES.values(), ids=CASES)
def test_a_date_is_held_against_the_calendar(dates: list[Date], severity: str | None) -> None:
    found = check([RULE], grouped(*dates)).findings
    assert [finding.severity for finding in found if finding.check == "calendar"] == ([severity] if severity else [])


@pytest.mark.parametrize(("read", "expected"), [("day", ["error"]), ("weekday", ["warning"]), ("usual", ["error", "warning"])])
def test_a_rule_may_look_for_one_of_the_two(read: str, expected: list[str]) -> None:
    rule = RULE.model_copy(update={"read": read})
    dates = [date("2023-03-14", weekday=0), date("2023-02-28", "February 30", fault="February has 28 days")]
    assert [finding.severity for finding in check([rule], grouped(*dates)).findings] == expected
