"""Counts of a part, of a group among people, of other charges or over a longer time contradict nothing."""

from __future__ import annotations

import pytest
from builders import claims_of, evidence_of, source

from audit.check.compare import compare
from audit.model import Figure

APART = [
    pytest.param("The yard was originally to cost $40 million.", "The yard cost $60 million.", id="what it was to cost"),
    pytest.param("Three of the boats were towed away.", "In all 4 boats sank at Arden.", id="some of a set"),
    pytest.param("One sailor was questioned and let go.", "Police held two sailors.", id="one of them"),
    pytest.param("The gunman killed his brother and three others.", "The gunman killed five people.", id="others"),
    pytest.param("Police closed one of those two theft cases.", "Police closed 1 theft case.", id="one of two"),
    pytest.param("All seven people shot are stable.", "The six men shot are stable.", id="a group among people"),
    pytest.param("3 killed in Arden", "2 in critical condition in Arden", id="a state"),
    pytest.param("Lund faces three counts of murder.", "Lund faces two counts of attempted murder.", id="other charges"),
    pytest.param("The port has seen 81 thefts in 2016.", "Barrels and boats: five thefts.", id="a year's sum"),
]
STILL = [
    pytest.param("30 clerks were in the hall when the fire broke out.", "12 clerks are still in the hall.", id="still"),
    pytest.param("The hall held 30 clerks.", "The hall still holds 12 clerks.", id="still, before it"),
    pytest.param("30 clerks were in the hall.", "12 clerks remained in the hall.", id="those who stayed"),
]
APART += STILL
APART += [
    pytest.param("Twelve of the berths were sold.", "The 300 berths were sold.", id="a small part of a set"),
    pytest.param(
        "One sailor was questioned and let go, the second was not.", "Two sailors were questioned.", id="the one and the other"
    ),
]
APART += [
    pytest.param("The crew of three got two years each.", "The crew got a combined 21 years.", id="a sum over several"),
    pytest.param("Two sisters and their old cook were saved.", "Three women were saved.", id="others named beside them"),
]
APART += [
    pytest.param("The yard keeps boats (was 25).", "The yard keeps 40 boats.", id="what it was, in brackets"),
    pytest.param("Berths (30 before) cost more.", "The yard has 40 berths.", id="so many before, in brackets"),
    pytest.param("Until release 5.3 logs were kept for 30 days.", "Logs are kept for 90 days.", id="until a release"),
    pytest.param("Until last May the yard had 30 berths.", "The yard has 40 berths.", id="until a month"),
]
APART += [
    pytest.param("The Fjord 2 runs for 9 hours.", "The tug runs for 14 hours on the Fjord 3.", id="two of a series"),
    pytest.param("P1 faults are answered in 2 hours.", "P2 faults are answered in 4 hours.", id="two priorities"),
    pytest.param("Large yards get 75% off the price.", "Large yards pay 25% of the price.", id="off, and of"),
]
APART += [
    pytest.param(
        "Lund leads with 41 percent in a Marlow poll.", "In a survey taken by Gull Research 52 percent back Lund.", id="two polls"
    ),
    pytest.param("The Marlow/Tern poll asked 900 voters.", "The Gull poll was of 1,004 voters.", id="those whom two polls asked"),
    pytest.param(
        "A Marlow poll is out.\n\nThe poll has a margin of error of 3 percentage points.",
        "A Gull survey is out.\n\nThe margin of sampling error is 4.5 percentage points.",
        id="two margins of error",
    ),
]
TOGETHER = [
    pytest.param("Lund leads with 41 percent in a Marlow poll.", "In the Marlow/Tern poll Lund has 52 percent.", id="one poll"),
    pytest.param("Lund leads with 41 percent in a Marlow poll.", "In a poll Lund has 52 percent.", id="a poll of no name"),
    pytest.param("The Marlow poll cost $400.", "The Gull poll cost $500.", id="no answer to a poll"),
    pytest.param("The Fjord 3 runs for 9 hours.", "The tug runs for 14 hours on the Fjord 3.", id="one of a series"),
    pytest.param("Yards in Arden 2 runs for 9 hours.", "Yards in Arden run for 14 hours.", id="one of them not of a series"),
    pytest.param("Logs are kept for 30 days until release 5.3.", "Logs are kept for 90 days.", id="until, at its end"),
    pytest.param(
        "Most of the 4,180 sailors got home.", "In all 4,810 sailors got home.", id="most of them, all of whom are counted"
    ),
    pytest.param("Tolls rose 4.2 percent in May.", "The port took 5.2 percent more in tolls in May.", id="percent more"),
    pytest.param("Three of the boats sank at Arden.", "Four of the boats sank at Arden.", id="two parts of a set"),
    pytest.param("The yard will recall 90 boats.", "Officials told of the recall of 70 of the yard's boats.", id="whose"),
    pytest.param("One sailor was killed at Arden.", "Two sailors were killed at Arden.", id="one and two"),
    pytest.param("Five people were shot at Arden.", "Seven people were shot at Arden.", id="people and people"),
    pytest.param("Lund faces three counts of murder.", "Lund faces two counts of murder.", id="one charge"),
    pytest.param("Lund faces three counts of wire fraud.", "Lund faces two counts of fraud.", id="one charge, told in full"),
    pytest.param("3 dead in Arden", "4 dead in Arden", id="one state"),
    pytest.param("Two sisters and their old cook were saved.", "Four sisters were saved.", id="one noun, others beside it"),
    pytest.param("They got a combined 24 years.", "The men got a combined 21 years.", id="two sums"),
    pytest.param("30 clerks are still in the hall.", "12 clerks are still in the hall.", id="both still"),
    pytest.param("15 men and women were shot at Arden.", "In all 37 people were shot at Arden.", id="men and women are people"),
    pytest.param("58 sailors are missing at Arden.", "85 sailors are still missing at Arden.", id="missing, and still missing"),
    pytest.param("A file may have up to 20 MB.", "Files of up to 40 MB are accepted.", id="two limits"),
    pytest.param("The first tug has an uptime of 99.9%.", "The second has an uptime of 99.95%.", id="uptime to the letter"),
    pytest.param("Some 8,142 sailors came to Arden.", "Officials counted 8,412 sailors at Arden.", id="digits in another order"),
    pytest.param("280 of the berths were sold.", "The 300 berths were sold.", id="nearly the whole set"),
]


def verdict(one: str, other: str) -> str:
    """How the first count of the one text compares with the last of the other."""
    texts = [source(f"{text}\n", path=path) for path, text in (("a.txt", one), ("b.txt", other))]
    evidence = evidence_of(*texts)
    figures = {path: [claim for claim in evidence.by_source[path] if isinstance(claim, Figure)] for path in ("a.txt", "b.txt")}
    assert claims_of(one)
    return compare(figures["a.txt"][0], figures["b.txt"][-1], evidence).verdict


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_scope_explains(one: str, other: str) -> None:
    assert verdict(one, other) == "excused"


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_one_scope_does_not(one: str, other: str) -> None:
    assert verdict(one, other) == "disagree"


LOG = "# History\n\n## 3.1 – {newest}\n\n- Lanterns are dimmed.\n\n## 3.0 – {older}\n\n### Changed\n\n- The yard has 30 berths.\n"
ENTRIES = [
    pytest.param({"newest": "2024-05-01", "older": "2023-02-01"}, "excused", id="followed long since"),
    pytest.param({"newest": "2024-05-01", "older": "2024-04-20"}, "disagree", id="followed a little later"),
    pytest.param({"newest": "the last", "older": "the first"}, "excused", id="versions alone"),
]


def of_log(log: str) -> str:
    """How the berths of a log compare with those of a page without a date."""
    evidence = evidence_of(source(log, None, "log.md"), source("The yard has 44 berths.\n", None, "page.md"))
    one, other = (claim for claim in evidence.claims if isinstance(claim, Figure) and claim.noun == "berth")
    return compare(one, other, evidence).verdict


@pytest.mark.parametrize(("days", "expected"), ENTRIES)
def test_what_an_old_entry_of_a_log_says_may_have_changed(days: dict[str, str], expected: str) -> None:
    assert of_log(LOG.format(**days)) == expected


def test_a_page_with_one_version_is_no_log() -> None:
    assert of_log("# Berths\n\n## 3.0 – 2023-02-01\n\nThe yard has 30 berths.\n") == "disagree"


def test_a_step_of_a_scale_is_no_promise() -> None:
    table = "| Uptime of the yard | Credit |\n|---|---|\n| below 99.5 % | 10 % |\n"
    evidence = evidence_of(source(table, None, "scale.md"), source("The yard has an uptime of 99.9 %.\n", None, "page.md"))
    step, promise = (
        claim for claim in evidence.claims if isinstance(claim, Figure) and claim.unit == "percent" and claim.nominal != 10
    )
    assert compare(promise, step, evidence).verdict == "excused"
