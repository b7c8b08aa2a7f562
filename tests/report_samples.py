"""Small reports made by hand, with every part that a format shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as day
from fractions import Fraction
from typing import Any, TypeVar

from builders import date, figure, name, quote, source

from audit.model import (
    Checked,
    Claim,
    Corpus,
    Coverage,
    Days,
    Finding,
    Group,
    Interval,
    Judged,
    Passage,
    Report,
    RuleInfo,
    Source,
    Topic,
    TopicRow,
    Unread,
)

C = TypeVar("C", bound=Claim)

WIRE = source(
    "Fire reaches Elmford\n\n"
    "The fire above Elmford destroyed 1,243 homes, the county said on Monday, 6 June. More than 31,000 people left.\n\n"
    "“We will not reopen the road until every crew is out,” Sheriff Ana Ortiz said.\n",
    path="wire.txt",
    published="2022-06-07",
    publisher="Northern Wire",
)
LOCAL = source(
    "The county counts 1,432 homes lost to the fire.\n\n"
    "About 31,000 people were told to leave, and 400 went to the school hall.\n\n"
    "“We will reopen the road when every crew is out,” Ortiz said on Tuesday.\n",
    path="local.txt",
    published="2022-06-08",
    publisher="The Elmford Star",
)
REPRINT = replace(LOCAL, path="reprint.txt", publisher="Valley News", note="carries the Star's report word for word")
NOTES = source("The hall held 650 people by Thursday, 6 June.\n", path="notes/hall.txt", published=None)


def placed(made: C, document: Source, words: str, identity: str = "") -> C:
    """The claim moved to where its words first stand in the document."""
    start = document.text.index(words)
    low, high = document.sentence_at(start)
    return replace(
        made,
        id=identity or f"{document.path}:{words}",
        source=document.path,
        start=start,
        end=start + len(words),
        text=words,
        context=document.text[low:high],
        context_start=low,
    )


def homes(document: Source, words: str, value: int) -> Passage:
    """A count of homes, and what it was read as."""
    return Passage(placed(figure(value, subject="homes", noun="home"), document, words), f"{value:,} homes")


def small_report(**fields: Any) -> Report:
    """Four documents, one of them a reprint; a finding of each severity, and one of each other thing that a report holds."""
    made = Report(
        name="elmford",
        rules=(
            RuleInfo(
                "core/figures-disagree", "Sources give different figures for the same thing", "agree", "error", "A count is wrong."
            ),
            RuleInfo(
                "core/quotes-differ", "Sources give different words of one quotation", "verbatim", "error", "Words were changed."
            ),
            RuleInfo("core/weekdays", "The weekday does not fit the date", "calendar", "error", "One of the two is wrong."),
        ),
        corpora=(
            Corpus("elmford", (LOCAL, NOTES, REPRINT, WIRE), unread=UNREAD, remarks=("wire.txt: its first line gives a date",)),
        ),
        families={"local.txt": "local.txt", "reprint.txt": "local.txt"},
        checked=Checked(findings(), (excused(),), judged(), (topic(),)),
        coverage=Coverage(claims=14, agreed=3, compatible=2, disagree=5, excused=2, alone=1, not_compared=1),
        capped=("figures: people (12,000 claims)",),
    )
    return replace(made, **fields)


UNREAD = (
    Unread("broken.txt", "not UTF-8: byte 0xff at 12", fault=True),
    Unread("README.md", "a README", fault=False),
)


def findings() -> tuple[Finding, ...]:
    """A note, an error, a warning and a low one, in no order."""
    return (weekday(), count_of_homes(), words_of_the_sheriff(), people_in_the_hall())


def count_of_homes() -> Finding:
    """Three passages, two of them of one family."""
    return Finding(
        id="3f2a91c04b7e",
        rule="core/figures-disagree",
        check="agree",
        severity="error",
        confidence="high",
        message="homes: 1,432 or 1,243",
        values=("1,243 homes", "1,432 homes"),
        passages=(homes(WIRE, "1,243 homes", 1243), homes(LOCAL, "1,432 homes", 1432), homes(REPRINT, "1,432 homes", 1432)),
        why=(
            "two exact counts differ by 13%",
            "Compared because of: same measure: homes; same verb: destroyed; shared names: Elmford",
        ),
        considered=("the count may have risen: the later one is not marked as a revision",),
        hints=("two digits swapped?",),
    )


def words_of_the_sheriff() -> Finding:
    """One quotation in two wordings."""
    first = placed(quote("x", "Ortiz"), WIRE, "We will not reopen the road until every crew is out,")
    other = placed(quote("x", "Ortiz"), LOCAL, "We will reopen the road when every crew is out,")
    return Finding(
        id="77aa0c1d22ef",
        rule="core/quotes-differ",
        check="verbatim",
        severity="error",
        confidence="high",
        message="one quotation, two wordings: a negation differs",
        values=("not", "until", "when"),
        passages=(Passage(first, "said by Ana Ortiz"), Passage(other, "said by Ortiz")),
        why=("a negation differs", "Compared because of: eight words in a row; one speaker"),
        also=("core/echo",),
    )


def weekday() -> Finding:
    """One passage alone."""
    claim = placed(date("2022-06-06"), NOTES, "Thursday, 6 June")
    return Finding(
        id="0b5d3c9e8a11",
        rule="core/weekdays",
        check="calendar",
        severity="note",
        confidence="high",
        message="6 June 2022 was a Monday, not a Thursday",
        values=("Thursday, 6 June",),
        passages=(Passage(claim, "6 June 2022"),),
        why=("the year is taken from the other documents",),
        softened_by=("estimate",),
    )


def people_in_the_hall() -> Finding:
    """Passages that may not be about the same thing."""
    a = placed(figure(400), LOCAL, "400")
    b = placed(figure(650), NOTES, "650 people")
    return Finding(
        id="c0ffee123456",
        rule="core/figures-disagree",
        check="agree",
        severity="note",
        confidence="low",
        message="people in the hall: 400 or 650",
        values=("400", "650 people"),
        passages=(Passage(a, "400 people"), Passage(b, "650 people")),
        why=("two exact counts differ by 38%",),
    )


def excused() -> Finding:
    """A disagreement that time explains."""
    return replace(people_in_the_hall(), id="aabbccddeeff", confidence="high", by="changed-over-time")


def judged() -> tuple[Judged, ...]:
    """One group of each verdict."""
    exact = Interval(31000, 31000)
    above = Interval(31000, None, low_open=True)
    wire = placed(figure(31000, written=above, hard=above, soft=Interval(31000, 32000)), WIRE, "More than 31,000 people")
    third = Interval(Fraction(31000, 3), Fraction(31000, 3))
    local = placed(figure(31000, written=exact, soft=third, period=Days(day(2022, 6, 1), None)), LOCAL, "About 31,000 people")
    people = Group("g1", "figure", "people", (local, wire))
    sheriff = Group("g2", "name", "Ana Ortiz", (placed(name("Ortiz"), LOCAL, "Ortiz"), placed(name("Ortiz"), WIRE, "Ana Ortiz")))
    counts = Group("g3", "figure", "homes", tuple(passage.claim for passage in count_of_homes().passages))
    return Judged(people, "compatible", "rounding"), Judged(sheriff, "agree"), Judged(counts, "disagree")


def topic() -> Topic:
    """What each source says about the road."""
    rows = [TopicRow(p.claim.source, p.claim, "") for p in words_of_the_sheriff().passages]
    return Topic("venezuela/road", "when the road opens", tuple(rows))
