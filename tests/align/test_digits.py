"""Numerals that have the same digits in another order meet, the short ones in texts of one story."""

from __future__ import annotations

import pytest
from builders import source

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
