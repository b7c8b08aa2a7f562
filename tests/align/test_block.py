"""Which claims are held against each other at all: few of a key that many hold, and that is told."""

from __future__ import annotations

from builders import claims_of, source

from audit.align.block import MOST_CLAIMS, candidates
from audit.align.context import Contexts
from audit.align.profile import profiles
from audit.extract import extract
from audit.model import Figure

SENTENCE = "The orchard at Velden lost {} apple trees in the gale, the growers said."


def pairs(count: int) -> tuple[int, list[str]]:
    sources = [source(SENTENCE.format(100 + n), path=f"{n:04}.txt") for n in range(count)]
    figures = [claim for one in sources for claim in extract(one) if isinstance(claim, Figure)]
    found, capped = candidates(profiles(figures, Contexts(sources, {})))
    return len(list(found)), capped


def test_the_sentence_holds_one_figure() -> None:
    assert len(claims_of(SENTENCE.format(100), {"figure"})) == 1


def test_all_pairs_of_a_small_block_are_made_once_and_in_order() -> None:
    assert pairs(10) == (45, [])


def test_a_block_that_is_too_large_is_cut_and_told() -> None:
    made, capped = pairs(4 * MOST_CLAIMS)
    assert capped
    assert all("claims" in one for one in capped)
    assert made < 4 * MOST_CLAIMS * MOST_CLAIMS
