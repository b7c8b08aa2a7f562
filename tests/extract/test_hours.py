"""Times of day that stand without their day: which are read, and what is written like one and is none."""

from __future__ import annotations

import pytest
from builders import source

from audit.extract import extract
from audit.model import Date


def hours(text: str) -> list[tuple[str, str | None]]:
    """The times of day without a day, as (text, clock)."""
    found = extract(source(text, published="2024-08-01"))
    return [(claim.text, claim.clock) for claim in found if isinstance(claim, Date) and claim.is_hour]


FINDS = [
    ("The ferry left at 3:52 p.m. and sank.", "3:52 p.m.", "15:52"),
    ("The ferry left at 3pm.", "3pm", "15:00"),
    ("The pier was shut by 7.15am.", "7.15am", "07:15"),
    ("The crew met at 15:52 on the pier.", "15:52", "15:52"),
    ("The 15:40 train to Arden was full.", "15:40", "15:40"),
    ("They waited for the 16:10.", "16:10", "16:10"),
    ("The pilot called shortly before 04:10.", "shortly before 04:10", "04:10"),
    ("The pilot called at about 11:20 p.m.", "about 11:20 p.m.", "23:20"),
    ("The pilot was called at 0540 hours.", "0540 hours", "05:40"),
    ("The boats left at 1415 hrs.", "1415 hrs", "14:15"),
    ("The tide turned at 15:00 GMT.", "15:00 GMT", "15:00"),
    ("The pier opens at 8 p.m. Eastern.", "8 p.m. Eastern", "20:00"),
    ("The lamps went out at half past nine in the evening.", "half past nine in the evening", "21:30"),
    ("The bell rang at a quarter to six in the morning.", "a quarter to six in the morning", "05:45"),
    ("The lamp fell at eight minutes to four.", "eight minutes to four", "03:52"),
    ("Everyone was out by ten past seven.", "ten past seven", "07:10"),
    ("The bell rings at seven o'clock.", "seven o'clock", "07:00"),
    ("The bells rang at twelve minutes past midnight.", "twelve minutes past midnight", "00:12"),
    ("The gate is shut at noon.", "noon", "12:00"),
    ("The gate was opened shortly after midnight.", "shortly after midnight", "00:00"),
    ("The search ended at 4 in the afternoon.", "4 in the afternoon", "16:00"),
    ("The lamp fell shortly before eight.", "shortly before eight", "08:00"),
]


@pytest.mark.parametrize(("text", "told", "clock"), FINDS)
def test_finds(text: str, told: str, clock: str) -> None:
    assert hours(text) == [(told, clock)]


IGNORES = [
    "Arden won 2:1 after a replay, and Skar 3:2.",
    "He ran to the pier in 3:52 and to Arden in 2:11:05.",
    "As John 3:16 says, the lamp burns.",
    "The ratio of crew to guests was 3:1.",
    "The film runs 2:10, and 5:30 per kilometre is a fair pace.",
    "The lamp listens on 127.0.0.1:8080.",
    "At least four fled, and up to eight are missing.",
    "The staff grew from seven to nine.",
    "Prices rose by ten in a year and fell after two.",
    "The goal fell in the 90th minute.",
    "Four in the morning shift were hurt.",
    "They trailed until nine minutes from time.",
    "Sales fell to 12.42 from 15.10.",
    "The Midnight Sun sails again.",
    "A noon mass was held.",
    "The boat is worth 1500 crowns.",
    "The crew of the boat was 1200 strong in 1900.",
    "The pier is 3 m long, and the boat is 12 m.",
    "She is the one to beat, ten to one.",
    "They were priced at 10:50 the pair.",
]


@pytest.mark.parametrize("text", IGNORES)
def test_ignores(text: str) -> None:
    assert hours(text) == []


def test_a_time_beside_its_day_is_part_of_that() -> None:
    [found] = [claim for claim in extract(source("The ferry left on 3 May 2024 at 15:52.")) if isinstance(claim, Date)]
    assert not found.is_hour
    assert found.clock == "15:52"


def test_a_time_of_day_names_no_day() -> None:
    [found] = [claim for claim in extract(source("The ferry left at 15:52.")) if isinstance(claim, Date)]
    assert (found.precision, found.resolved, found.named.earliest) == ("other", False, None)
