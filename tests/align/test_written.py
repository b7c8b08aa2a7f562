"""Two texts of one story, a day that is written out in each: a slip of the pen apart, they are of one thing, in whatever words."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.align.block import candidates
from audit.align.context import Contexts
from audit.align.profile import profiles
from audit.align.written import Written, is_slip, written
from audit.extract import extract
from audit.model import Date, Evidence

BRIDGE = "The Tarnvik footbridge is shut, engineer Solveig Aune told the council. {}"
TOLD = "Walkers in Tarnvik must take the ferry, says the engineer, Solveig Aune. {}"
SHUT = "The old deck is torn up on 14 June."
WORK = "Work on the deck takes off on 24 June."
SLIP = "one slip of the pen apart"


def evidence(a: str, b: str, days: tuple[str | None, str | None] = ("2024-06-03", "2024-06-04")) -> Evidence:
    texts = zip((a, b), ("a.txt", "b.txt"), days, strict=True)
    return evidence_of(*(source(text, path=path, published=day) for text, path, day in texts))


def joined(a: str, b: str, days: tuple[str | None, str | None] = ("2024-06-03", "2024-06-04")) -> bool:
    """Are two days held to be of one thing because the one is hardly chance beside the other?"""
    found = evidence(a, b, days)
    return any(SLIP in name for link in found.alignment.links.values() for name, _ in link.weights)


NEAR = [WORK, "The deck comes off on 15 June.", "A crane lifts the deck away on July 14."]


@pytest.mark.parametrize("other", NEAR)
def test_a_day_without_a_year_meets_one_that_is_a_slip_apart(other: str) -> None:
    assert joined(BRIDGE.format(SHUT), TOLD.format(other), (None, "2024-06-04"))
    assert joined(BRIDGE.format(SHUT), TOLD.format(other), (None, None))


def test_the_last_day_of_a_month_meets_that_of_another() -> None:
    assert joined(BRIDGE.format("The deck closes on 30 June."), TOLD.format("The deck shuts on 31 July."))


@pytest.mark.parametrize("other", NEAR)
def test_a_day_meets_one_that_is_a_slip_apart(other: str) -> None:
    assert joined(BRIDGE.format(SHUT), TOLD.format(other))


OTHERS = [
    pytest.param(SHUT, "Work on the deck takes off on 27 July.", id="no slip"),
    pytest.param(SHUT, WORK + " On 14 June the council meets.", id="the other text has the day too"),
    pytest.param(SHUT, "The last check of the deck was on 24 May.", id="one is past"),
    pytest.param("The old deck is torn up on Friday.", "Work on the deck takes off on Saturday.", id="days of the week"),
    pytest.param("Notice on the deck, 3 June.", "Notice on the deck, 4 June.", id="the days of the documents"),
]


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_it_does_not_meet_another(one: str, other: str) -> None:
    assert not joined(BRIDGE.format(one), TOLD.format(other))


def test_it_does_not_weeks_later() -> None:
    assert not joined(BRIDGE.format(SHUT), TOLD.format(WORK), ("2024-05-03", "2024-06-04"))


def test_it_does_not_in_a_chronicle() -> None:
    days = "".join(f" On {day} July there is a market." for day in range(1, 28))
    assert not joined(BRIDGE.format(SHUT) + days, TOLD.format(WORK))


def test_words_of_the_story_lead_from_one_to_the_other() -> None:
    found = evidence(BRIDGE.format(SHUT), TOLD.format(WORK))
    sources = list(found.sources.values())
    dates = [claim for one in sources for claim in extract(one) if isinstance(claim, Date)]
    assert list(candidates(profiles(dates, Contexts(sources, {})))[0]) == [(0, 1)]


SLIPS = [
    ("12 April 2024", "2 April 2024", True),
    ("12 April 2024", "21 April 2024", True),
    ("12 April 2024", "17 April 2024", True),
    ("20 April 2024", "19 April 2024", True),
    ("30 April 2024", "1 May 2024", True),
    ("12 April 2024", "12 September 2024", True),
    ("12 April 2024", "12 April 2023", True),
    ("12 April 2024", "25 April 2024", False),
    ("12 April 2024", "15 May 2024", False),
    ("31 December 2023", "1 January 2024", False),
    ("at the end of June 2024", "31 July 2024", True),
    ("at the end of June 2024", "at the end of May 2024", True),
    ("at the end of June 2024", "28 July 2024", False),
    ("in March 2013", "in March 2015", True),
    ("in March 2013", "in May 2013", True),
    ("in March 2013", "in May 2015", False),
    ("in 1983", "in 1938", True),
    ("in 1983", "in 1985", False),
    ("in 1983", "in March 1938", False),
]


def first_of(text: str) -> Written:
    """What a sentence names."""
    found = written(
        next(claim for claim in extract(source(f"It opened {text}.", published="2024-08-01")) if isinstance(claim, Date))
    )
    assert found
    return found


@pytest.mark.parametrize(("one", "other", "slips"), SLIPS)
def test_what_a_slip_is(one: str, other: str, slips: bool) -> None:
    assert is_slip(first_of(one), first_of(other)) == slips


WRITTEN = [
    ("It opens on 9 August.", True),
    ("It opens at 4 p.m. on Friday, Aug. 9.", True),
    ("Opened: 2024-08-09", True),
    ("It opens on Friday at 9.30 a.m.", False),
    ("It opened yesterday.", False),
    ("It opens in August.", False),
    ("It opens in August 2025.", True),
    ("It opens at the end of August.", True),
    ("It opened in 1938.", True),
    ("It opened 86 years ago.", False),
    ("It runs from 9 to 12 August.", False),
]


@pytest.mark.parametrize(("text", "told"), WRITTEN)
def test_what_is_written_out(text: str, told: bool) -> None:
    dates = [claim for claim in extract(source(text, published="2024-08-01")) if isinstance(claim, Date)]
    assert [bool(written(claim)) for claim in dates][:1] == [told]


def test_a_line_and_a_day_a_slip_from_it_are_one_thing() -> None:
    assert joined(BRIDGE.format("From 14 June nobody may walk on the deck."), TOLD.format("The deck is closed on 24 June."))


def test_other_days_that_two_sentences_share_speak_for_one_thing() -> None:
    texts = "Tickets of 3 May run out on 14 June.", "A ticket that was bought on 3 May is good until 24 June."
    found = evidence(BRIDGE.format(texts[0]), TOLD.format(texts[1]))
    assert any("the sentences share a value" in name for link in found.alignment.links.values() for name, _ in link.weights)
