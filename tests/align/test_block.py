"""Which claims are held against each other at all: few of a key that many hold, and that is told."""

from __future__ import annotations

from builders import claims_of, source

from audit.align.block import MOST_CLAIMS, candidates
from audit.align.context import Contexts
from audit.align.profile import profiles
from audit.extract import extract
from audit.model import Date, Figure

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


def candidates_of(*texts: str) -> list[tuple[int, int]]:
    sources = [source(text, path=f"{n:04}.txt") for n, text in enumerate(texts)]
    figures = [claim for one in sources for claim in extract(one) if isinstance(claim, Figure)]
    return list(candidates(profiles(figures, Contexts(sources, {})))[0])


def test_numerals_of_the_same_digits_are_held_against_each_other() -> None:
    assert candidates_of("It drew 73,106 fans.", "Some 71,306 came.") == [(0, 1)]
    assert candidates_of("It drew 73,106 fans.", "Some 71,305 came.") == []
    assert candidates_of("It drew 310 fans.", "Some 130 came.") == []


def test_results_are_held_against_each_other_by_a_long_number() -> None:
    assert candidates_of("The motion fell by 141-78.", "A fee was agreed to by 147-78.") == [(0, 1)]
    assert candidates_of("The motion fell by 14-8.", "A fee was agreed to by 17-8.") == []


def test_common_words_two_by_two_find_what_no_rare_one_does() -> None:
    assert candidates_of("The average wait was 19 weeks.", "On average they wait 29 weeks.") == [(0, 1)]


def test_dates_are_held_against_each_other_by_two_common_words_beside_rare_ones() -> None:
    texts = ("Building is to start in May and the first chips are due in July.", "Construction begins in June.")
    sources = [source(text, path=f"{n}.txt") for n, text in enumerate(texts)]
    dates = [claim for one in sources for claim in extract(one) if isinstance(claim, Date)]
    found = candidates(profiles(dates, Contexts(sources, {})))[0]
    assert ("May", "June") in {(dates[a].text, dates[b].text) for a, b in found}


def test_a_block_that_is_too_large_is_cut_and_told() -> None:
    made, capped = pairs(4 * MOST_CLAIMS)
    assert capped
    assert all("claims" in one for one in capped)
    assert made < 4 * MOST_CLAIMS * MOST_CLAIMS
