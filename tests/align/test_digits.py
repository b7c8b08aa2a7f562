"""Numerals that have the same digits in another order meet, the short ones in texts of one story."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.align.block import candidates
from audit.align.context import Contexts, count_documents
from audit.align.profile import profiles
from audit.extract import extract
from audit.model import Figure

STORY = "The Skarholm ferry Ostrava ran aground off Kellin Point. {} The coastguard of Vessin found no leak."
ELSEWHERE = "Snow closed the Harrow Pass above Tolmen. {} The road is to open at noon."
TAKEN = "Boats took {} people off her."
BROUGHT = "Crews saved {} before dawn."

MEET = [
    pytest.param(TAKEN.format(36), STORY, BROUGHT.format(63), True, id="two digits"),
    pytest.param(TAKEN.format(3600), STORY, BROUGHT.format(6300), True, id="two digits of thousands"),
    pytest.param(TAKEN.format(36), STORY, BROUGHT.format(64), False, id="other digits"),
    pytest.param(TAKEN.format(36), STORY, BROUGHT.format("63 tonnes"), False, id="another unit"),
    pytest.param(TAKEN.format(36), ELSEWHERE, BROUGHT.format(63), False, id="two digits in another story"),
    pytest.param(TAKEN.format(367), ELSEWHERE, BROUGHT.format(637), True, id="three digits in another story"),
]


@pytest.mark.parametrize(("one", "story", "other", "expected"), MEET)
def test_digits_in_another_order_meet(one: str, story: str, other: str, expected: bool) -> None:
    sources = [source(STORY.format(one), path="a.txt"), source(story.format(other), path="b.txt")]
    figures = [claim for each in sources for claim in extract(each) if isinstance(claim, Figure)]
    contexts = Contexts(sources, count_documents(sources, {}))
    assert len(figures) == 2
    assert bool(list(candidates(profiles(figures, contexts))[0])) is expected


NEITHER = "neither document has the other's number"
IN_JUNE = ("2024-06-03", "2024-06-04")
ALONE = [
    pytest.param(TAKEN.format(36), BROUGHT.format(63), IN_JUNE, True, id="each has one"),
    pytest.param(TAKEN.format(36), BROUGHT.format(63), (None, None), True, id="of no time, both"),
    pytest.param(TAKEN.format(36), BROUGHT.format(65), IN_JUNE, False, id="no slip"),
    pytest.param(TAKEN.format(367), TAKEN.format(347), IN_JUNE, True, id="one digit of three"),
    pytest.param(TAKEN.format(114), TAKEN.format(140), IN_JUNE, True, id="a teen and a ten"),
    pytest.param(TAKEN.format("1.8 tonnes"), BROUGHT.format("18 tonnes"), IN_JUNE, True, id="a point a place further on"),
    pytest.param(TAKEN.format(1420), BROUGHT.format("14,200"), IN_JUNE, True, id="a nought too many"),
    pytest.param(TAKEN.format(1420), BROUGHT.format("142,000"), IN_JUNE, False, id="two noughts too many"),
    pytest.param(TAKEN.format(65), BROUGHT.format(650), IN_JUNE, False, id="two digits that count, and a nought"),
    pytest.param(
        TAKEN.format("1.8 tonnes"),
        BROUGHT.format("18 tonnes") + " In May 1.8 tonnes left.",
        IN_JUNE,
        False,
        id="one has both, a nought",
    ),
    pytest.param(TAKEN.format("41.4 tonnes"), TAKEN.format("44 tonnes"), IN_JUNE, False, id="no teen"),
    pytest.param(TAKEN.format("36.5 tonnes"), BROUGHT.format("36.5 miles"), IN_JUNE, False, id="units that nobody confuses"),
    pytest.param(TAKEN.format("36.5 miles"), BROUGHT.format("36.5 km"), IN_JUNE, True, id="one numeral, two units"),
    pytest.param(TAKEN.format(36), BROUGHT.format(63) + " In May 36 left.", IN_JUNE, False, id="one has both"),
    pytest.param(TAKEN.format(36), BROUGHT.format(63), ("2024-05-03", "2024-06-04"), False, id="weeks apart"),
    pytest.param(TAKEN.format(36), BROUGHT.format(63), (None, "2024-06-04"), True, id="one of no time"),
]


@pytest.mark.parametrize(("one", "other", "days", "expected"), ALONE)
def test_it_tells_that_neither_document_has_the_others(
    one: str, other: str, days: tuple[str | None, str | None], expected: bool
) -> None:
    texts = zip((one, other), ("a.txt", "b.txt"), days, strict=True)
    found = evidence_of(*(source(STORY.format(text), path=path, published=day) for text, path, day in texts))
    links = found.alignment.links.values()
    assert any(name == NEITHER for link in links for name, _ in link.weights) is expected


def test_it_tells_nothing_in_two_stories() -> None:
    found = evidence_of(
        source(STORY.format(TAKEN.format(367)), path="a.txt"), source(ELSEWHERE.format(BROUGHT.format(637)), path="b.txt")
    )
    assert not any(name == NEITHER for link in found.alignment.links.values() for name, _ in link.weights)
