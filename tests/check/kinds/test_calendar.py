"""A calendar holds some dates, and not others."""

from __future__ import annotations

import datetime

import pytest
from builders import claims_of, date, grouped, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Alignment, Date, Days, Evidence

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


def test_the_same_slip_made_again_is_one_finding() -> None:
    slips = [date("2023-03-14", "Monday, March 14", weekday=0, path=path, identity=path) for path in ("a.txt", "b.txt")]
    (found,) = [finding for finding in check([RULE], grouped(*slips)).findings if finding.check == "calendar"]
    assert len(found.passages) == 2


BESIDE = {
    "in brackets behind": ("on 3 May 2023 (Friday).", "warning"),
    "in apposition": ("held on May 3, 2023, a Friday, and", "warning"),
    "in front of brackets": ("opens Friday (May 3, 2023).", "warning"),
    "in front of figures": ("on Friday, 2023-05-03.", "warning"),
    "this one, in front": ("this Friday, May 3, 2023, at noon", "warning"),
    "the right one": ("on 3 May 2023 (Wednesday).", None),
    "another sentence's": ("on Friday. On May 3, 2023 it rained", None),
    "of another thing": ("on Friday, the May 3, 2023 edition", None),
}


def test_a_lone_weekday_in_brackets_is_another_day() -> None:
    text = "at 3:40 a.m. Wednesday (09:40 p.m. ET Tuesday)"
    claim = date("2023-05-02", "09:40 p.m. ET Tuesday", start=24, end=45)
    evidence = Evidence({"a.txt": source(text)}, (claim,), Alignment())
    assert check([RULE], evidence).findings == ()


@pytest.mark.parametrize(("text", "severity"), BESIDE.values(), ids=BESIDE)
def test_a_weekday_right_beside_a_date_belongs_to_it(text: str, severity: str | None) -> None:
    words = next(each for each in ("3 May 2023", "May 3, 2023", "2023-05-03") if each in text)
    start = text.index(words)
    claim = date("2023-05-03", words, start=start, end=start + len(words))
    evidence = Evidence({"a.txt": source(text)}, (claim,), Alignment())
    assert [finding.severity for finding in check([RULE], evidence).findings] == ([severity] if severity else [])


OTHER_YEARS = {
    "the year of a story told": ("The strike of 1961 ended late. It was Tuesday, November 14 when they went back.", None),
    "a day near the document's": ("The strike of 1961 ended late. They go back on Friday, May 20.", None),
    "a slip near the document's": ("The strike of 1961 ended late. They go back on Saturday, May 20.", "warning"),
    "no year in which it fits": ("The strike of 1960 ended late. It was Tuesday, November 14 when they went back.", "warning"),
    "the year is written": ("The strike of 1961 ended late. It was Tuesday, November 14, 2022 when they went back.", "warning"),
}


@pytest.mark.parametrize(("text", "severity"), OTHER_YEARS.values(), ids=OTHER_YEARS)
def test_a_weekday_may_be_of_another_year_that_the_document_writes(text: str, severity: str | None) -> None:
    claims = claims_of(text, ["date"], published="2022-05-14")
    evidence = Evidence({"a.txt": source(text, published="2022-05-14")}, tuple(claims), Alignment())
    found = check([RULE], evidence).findings
    assert [finding.severity for finding in found] == ([severity] if severity else [])


def test_an_undated_document_takes_the_year_of_the_others_whatever_years_it_writes() -> None:
    dates = [yearless(0), date("2023-03-14")]
    texts = [source("A mill of 2022. Monday 14 March", None, path="b.txt"), source("On 14 March 2023.", path="a.txt")]
    assert [finding.check for finding in check([RULE], grouped(*dates, sources=texts)).findings] == ["calendar"]


def test_a_year_is_not_taken_from_days_of_documents_that_it_does_not_write() -> None:
    dates = [yearless(0), date("2023-03-14")]
    texts = [source("Monday 14 March", path="b.txt"), source("On 14 March 2023.", path="a.txt")]
    evidence = Evidence({one.path: one for one in texts}, tuple(dates), Alignment())
    assert check([RULE], evidence).findings == ()
