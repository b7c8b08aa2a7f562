"""How two dates compare: events by overlap, cut-offs by their boundary, starts by what they name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as day
from typing import Any

import pytest
from builders import date, evidence_of, grouped, source

from audit.check.compare import Difference, compare
from audit.model import Date, Days, Source


def of(a: Date, b: Date, *sources: Source, read: str = "usual") -> Difference:
    """The comparison of two dates from two documents of one day."""
    b = replace(b, source="b.txt", id=f"b.txt:{b.text}")
    known = sources or (source("One.", path="a.txt"), source("Other.", path="b.txt"))
    return compare(a, b, grouped(a, b, sources=known), read)


def span(first: str | None, last: str | None) -> Days:
    return Days(first and day.fromisoformat(first), last and day.fromisoformat(last))  # type: ignore[arg-type]


def event(text: str, first: str | None, last: str | None, **fields: Any) -> Date:
    days = span(first, last)
    known: dict[str, Any] = {"days": days, "hard": days, "named": days, "precision": "other"}
    return date(first or last, text, **known | fields)


def cutoff(text: str, boundary: str, **fields: Any) -> Date:
    known: dict[str, Any] = {"role": "cutoff", "boundary": day.fromisoformat(boundary)}
    return date("2024-05-31", text, **known | fields)


EVENTS = [
    pytest.param(date("2024-05-31", "May 31"), date("2024-05-31", "31 May 2024"), "agree", None, id="another format"),
    pytest.param(date("2024-05-31", role="publication"), date("2024-06-02"), "compatible", None, id="a stamp"),
    pytest.param(event("in May", "2024-05-01", "2024-05-31"), date("2024-05-31", "May 31"), "compatible", None, id="inside"),
    pytest.param(event("in May", "2024-05-01", "2024-05-31"), date("2024-06-01", "June 1"), "disagree", "warning", id="next day"),
    pytest.param(
        event("before the vote", None, "2024-06-08"),
        date("2024-06-10", "June 10"),
        "disagree",
        "warning",
        id="before against after",
    ),
    pytest.param(
        event("since before June", None, "2024-05-31"),
        event("before May 20", None, "2024-05-19"),
        "compatible",
        None,
        id="nested bounds",
    ),
    pytest.param(
        event("early May", "2024-05-01", "2024-05-10", hard=span("2024-05-01", "2024-05-15")),
        date("2024-05-13", "May 13"),
        "disagree",
        "note",
        id="outside the usual reading of a vague part",
    ),
    pytest.param(
        event("early May", "2024-05-01", "2024-05-10", hard=span("2024-05-01", "2024-05-15")),
        date("2024-05-28", "May 28"),
        "disagree",
        "warning",
        id="outside the widest reading of a vague part",
    ),
    pytest.param(
        event("midnight Friday", "2024-05-31", "2024-06-01"), date("2024-06-01", "Saturday"), "compatible", "note", id="midnight"
    ),
    pytest.param(
        event("before midnight Friday", "2024-05-31", "2024-06-01"),
        date("2024-05-30", "late Thursday"),
        "compatible",
        "note",
        id="the midnight that begins the day",
    ),
    pytest.param(
        date("2024-06-05", "05/06/2024", other=span("2024-05-06", "2024-05-06")),
        date("2024-05-06", "6 May 2024"),
        "compatible",
        "note",
        id="day and month may be swapped",
    ),
    pytest.param(
        date("2024-06-05", "05/06/2024", other=span("2024-05-06", "2024-05-06")),
        date("2024-08-06", "6 August 2024"),
        "disagree",
        "warning",
        id="neither reading fits",
    ),
    pytest.param(
        event(
            "since 2019",
            "2019-01-01",
            None,
            named=span("2019-01-01", "2019-12-31"),
            role="start",
            relation="since",
            precision="year",
        ),
        event(
            "since 2021",
            "2021-01-01",
            None,
            named=span("2021-01-01", "2021-12-31"),
            role="start",
            relation="since",
            precision="year",
        ),
        "disagree",
        "warning",
        id="two start years",
    ),
    pytest.param(
        event(
            "since 2019",
            "2019-01-01",
            None,
            named=span("2019-01-01", "2019-12-31"),
            role="start",
            relation="since",
            precision="year",
        ),
        event("since May 2019", "2019-05-01", None, named=span("2019-05-01", "2019-05-31"), role="start", relation="since"),
        "compatible",
        None,
        id="a start keeps its precision",
    ),
    pytest.param(
        event(
            "until 21 May",
            None,
            "2024-05-21",
            named=span("2024-05-21", "2024-05-21"),
            role="end",
            relation="until",
            precision="day",
        ),
        event(
            "until 31 May",
            None,
            "2024-05-31",
            named=span("2024-05-31", "2024-05-31"),
            role="end",
            relation="until",
            precision="day",
        ),
        "disagree",
        "warning",
        id="two ends",
    ),
    pytest.param(
        event("until May", None, "2024-05-31", named=span("2024-05-01", "2024-05-31"), role="end", relation="until"),
        event("until 31 May", None, "2024-05-31", named=span("2024-05-31", "2024-05-31"), role="end", relation="until"),
        "compatible",
        None,
        id="an end keeps its precision",
    ),
    pytest.param(
        event("by 21 May", None, "2024-05-21", named=span("2024-05-21", "2024-05-21"), role="end", relation="by"),
        event("by 31 May", None, "2024-05-31", named=span("2024-05-31", "2024-05-31"), role="end", relation="by"),
        "compatible",
        None,
        id="two upper bounds",
    ),
    pytest.param(
        date(None, "14 March", timex="XXXX-03-14"), date("2023-03-14", "March 14, 2023"), "agree", None, id="no year, one day"
    ),
    pytest.param(
        date(None, "14 March", timex="XXXX-03-14"),
        date("2023-03-24", "March 24, 2023"),
        "disagree",
        "warning",
        id="no year, two days",
    ),
    pytest.param(
        date(None, "Monday 14 March", timex="XXXX-03-14", weekday=0),
        date("2023-03-14", "Tuesday 14 March", weekday=1),
        "disagree",
        "warning",
        id="one day, two weekdays",
    ),
    pytest.param(date(None, "on Tuesday"), date("2023-03-14", "March 14, 2023"), "compatible", None, id="unresolved"),
    pytest.param(
        date(None, "31 June", fault="June has 30 days"), date("2023-03-14", "March 14"), "compatible", None, id="no such day"
    ),
]


@pytest.mark.parametrize(("a", "b", "verdict", "severity"), EVENTS)
def test_two_times_of_one_event(a: Date, b: Date, verdict: str, severity: str | None) -> None:
    for difference in (of(a, b), of(replace(b, source="a.txt", id="1"), a)):
        assert (difference.verdict, difference.severity) == (verdict, severity), difference.why


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        pytest.param(
            cutoff("on or before May 31", "2024-06-01"), cutoff("before June", "2024-06-01"), "agree", id="one line, two ways"
        ),
        pytest.param(
            cutoff("by May 31", "2024-06-01"), cutoff("after May 31", "2024-06-01"), "agree", id="either side of one line"
        ),
        pytest.param(
            cutoff("on or before May 31", "2024-06-01"), cutoff("before May 31", "2024-05-31"), "disagree", id="off by a day"
        ),
        pytest.param(
            cutoff("by May", "2024-06-01", relation="by", precision="month", named=span("2024-05-01", "2024-05-31")),
            cutoff("before May 12", "2024-05-12"),
            "compatible",
            id="by a month may be anywhere in it",
        ),
    ],
)
def test_cutoffs_compare_by_their_boundary(a: Date, b: Date, verdict: str) -> None:
    difference = of(a, b)
    assert (difference.verdict, difference.severity) == (verdict, "warning" if verdict == "disagree" else None)


def test_off_by_one_day_is_told() -> None:
    difference = of(cutoff("on or before May 31", "2024-06-01"), cutoff("before May 31", "2024-05-31"))
    assert difference.hints == ("off by one day?",)
    assert difference.over == 1
    assert "the line between 31 May 2024 and 1 June 2024" in difference.why


def test_read_as_boundary_every_date_is_a_cutoff() -> None:
    a = replace(cutoff("on or before May 31", "2024-06-01"), role="event", days=span(None, "2024-05-31"))
    b = replace(cutoff("before May 31", "2024-05-31"), role="event", days=span(None, "2024-05-30"))
    assert of(a, b).verdict == "compatible"
    assert of(a, b, read="boundary").verdict == "disagree"


def test_a_day_apart_proves_little_between_far_datelines() -> None:
    far = source("One.", path="a.txt", timezone="America/New_York"), source("Other.", path="b.txt", timezone="Asia/Tokyo")
    near = source("One.", path="a.txt", timezone="America/New_York"), source("Other.", path="b.txt", timezone="America/Chicago")
    assert of(date("2024-05-30"), date("2024-05-31"), *far).severity == "note"
    assert of(date("2024-05-30"), date("2024-05-31"), *near).severity == "warning"


def test_clock_times_compare_where_both_zones_are_known() -> None:
    east = date("2024-05-30", "3 p.m. ET Thursday", clock="15:00", zone="ET")
    assert of(east, date("2024-05-30", "1900 GMT", clock="19:00", zone="GMT")).verdict == "agree"
    assert of(east, date("2024-05-30", "2000 GMT", clock="20:00", zone="GMT")).severity == "warning"
    assert of(east, date("2024-05-30", "8 p.m.", clock="20:00")).severity is None


def test_clock_times_without_a_zone_are_those_of_the_place() -> None:
    first = date("2024-05-30", "5pm on Thursday", clock="17:00", noun="ford", predicate="close")
    assert of(first, replace(first, text="7pm on Thursday", clock="19:00", predicate="shut")).severity == "warning"
    assert of(first, replace(first, text="5.15pm on Thursday", clock="17:15")).severity is None
    assert of(first, replace(first, text="7pm on Thursday", clock="19:00", noun="mill")).severity is None
    assert of(first, replace(first, text="7pm on Thursday", clock="19:00", predicate="open")).severity is None
    assert of(first, replace(first, text="about 7pm on Thursday", clock="19:00", approximate=True)).severity == "note"


def test_the_day_of_an_act_begins_a_state() -> None:
    known = source("The ford opened on 31 May.", path="a.txt"), source("The ford has been open since 24 May.", path="b.txt")
    act = date("2024-05-31", "31 May", predicate="open")
    state = date("2024-05-24", "24 May", relation="since", role="start", days=span("2024-05-24", None), start=29, end=35)
    assert of(act, state, *known).severity == "warning"
    assert of(replace(act, predicate="visit"), state, *known).severity is None


def test_each_document_tells_the_news_of_its_own_days() -> None:
    far = source("One.", published="2024-03-05", path="a.txt"), source("Other.", published="2024-06-05", path="b.txt")
    difference = of(date("2024-03-04", "Monday"), date("2024-06-04", "Tuesday"), *far)
    assert (difference.verdict, difference.by) == ("excused", "different-period")


def test_the_days_of_two_statements_are_two_occasions() -> None:
    said = (
        source("Holm said on 4 March that it is over.", path="a.txt"),
        source("Holm said on 6 March that it is over.", path="b.txt"),
    )
    one, other = (date(f"2024-03-0{day}", f"{day} March", start=13, end=20) for day in (4, 6))
    assert of(one, other, *said).by == "different-period"


def test_an_inferred_year_yields_to_a_stated_one() -> None:
    assert of(date("2024-07-31", "July 31", timex="2024-07-31"), date("1996-07-31", "July 31, 1996")).verdict == "compatible"


def test_a_year_that_neither_states_tells_no_two_days_apart() -> None:
    assert of(date("2024-07-31", "July 31"), date("2023-07-31", "July 31 at noon")).verdict == "compatible"
    assert of(date("2024-07-31", "July 31, 2024"), date("2023-07-31", "July 31, 2023")).verdict == "disagree"


def test_a_reprint_keeps_the_day_of_its_first_printing() -> None:
    one, other = (replace(date(day, "today"), context="The gate opens today.") for day in ("2024-07-31", "2024-08-01"))
    assert of(one, other).verdict == "compatible"


def test_a_relative_day_in_a_quotation_is_the_speakers() -> None:
    assert of(date("2024-07-31", "today", quoted="q"), date("2024-08-01", "today", quoted="r")).verdict == "compatible"


def test_a_plan_gives_way_to_what_came_of_it() -> None:
    before, after = source("Will.", published="2024-05-01", path="a.txt"), source("Did.", published="2024-06-09", path="b.txt")
    plan = date("2024-06-03", "June 3", modality="plan")
    assert of(plan, date("2024-06-05", "June 5"), before, after).by == "forecast"
    both = source("Will.", published="2024-05-01", path="a.txt"), source("Will.", published="2024-05-02", path="b.txt")
    assert of(plan, date("2024-06-05", "June 5"), *both).verdict == "disagree"


@pytest.mark.parametrize(
    ("a", "b", "hint"),
    [
        pytest.param("2024-05-12", "2024-06-12", "another month?", id="month"),
        pytest.param("2024-05-12", "2023-05-12", "another year?", id="year"),
        pytest.param("2024-05-12", "2024-12-05", "day and month swapped?", id="swapped"),
        pytest.param("2024-05-12", "2024-05-13", "off by one day?", id="one day"),
        pytest.param("2024-05-12", "2024-05-21", "digits in another order?", id="turned"),
    ],
)
def test_a_hint_names_the_likely_slip(a: str, b: str, hint: str) -> None:
    assert of(date(a), date(b)).hints == (hint,)


def test_two_ends_of_an_unstated_year_are_of_two_times_where_the_documents_are() -> None:
    one = event("through May", None, "2024-05-31", named=span("2024-05-01", "2024-05-31"), role="end", relation="until")
    other = event("through May", None, "2023-05-31", named=span("2023-05-01", "2023-05-31"), role="end", relation="until")
    sources = source("One.", path="a.txt", published="2024-04-02"), source("Other.", path="b.txt", published="2023-04-02")
    assert of(one, other, *sources).verdict == "compatible"


PICTURES = [
    pytest.param(
        "Lund walks in Arden, May 4, 2024. (Ada Tern/Reuters)", "Lund at Arden, May 6, 2024. REUTERS/Bo Gull", "compatible"
    ),
    pytest.param("Lund walks in Arden, May 4, 2024. (Ada Tern/Reuters)", "Lund walked in Arden on May 6, 2024.", "disagree"),
    pytest.param("Lund walked on May 4, 2024. Reuters has the story.", "Lund walked on May 6, 2024. Getty has it.", "disagree"),
]


@pytest.mark.parametrize(("one", "other", "verdict"), PICTURES)
def test_two_pictures_are_of_two_days(one: str, other: str, verdict: str) -> None:
    evidence = evidence_of(source(f"{one}\n", None, "a.txt"), source(f"{other}\n", None, "b.txt"))
    a, b = (claim for claim in evidence.claims if isinstance(claim, Date))
    assert compare(a, b, evidence).verdict == verdict
