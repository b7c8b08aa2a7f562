"""What two texts of one story put alike is joined on less; what may differ is not."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.model import Alignment, Source

COUNCIL = (
    "Skarholm council has bought the old cannery on the quay. The cannery closed in March 2019, after the herring stayed away. "
    "The yard has room for {count} boats, and its cranes will be mended by the shipwrights of Skarholm."
)
PAPER = (
    "The shipwrights of Skarholm have a yard again. For the cannery on the quay, silent since the herring left, the council had "
    "been bidding all winter. Tove Lind, who mends the cranes of the yard, has counted: {other} will fit in."
)


def alignment(*texts: str) -> Alignment:
    return evidence_of(*documents(*texts)).alignment


def documents(*texts: str) -> list[Source]:
    return [source(text, path=f"{letter}.txt") for letter, text in zip("abc", texts, strict=False)]


def groups(found: Alignment) -> set[frozenset[str]]:
    return {frozenset(f"{claim.source} {claim.text}" for claim in group.claims) for group in found.groups}


def test_an_unusual_number_in_other_words() -> None:
    found = alignment(COUNCIL.format(count="147"), PAPER.format(other="147"))
    assert frozenset(("a.txt 147", "b.txt 147")) in groups(found)


def test_where_the_numbers_differ_the_same_words_are_not_enough() -> None:
    found = alignment(COUNCIL.format(count="147"), PAPER.format(other="163"))
    assert not [group for group in groups(found) if "a.txt 147" in group]


def test_a_number_of_every_day_is_not_enough() -> None:
    found = alignment(COUNCIL.format(count="two"), PAPER.format(other="two"))
    assert not [group for group in groups(found) if "a.txt two" in group]


def test_two_stories_may_hold_one_number() -> None:
    other = "In Tarn the library has 147 chairs. Readers stayed away in winter, since the heating had failed in every hall."
    assert not groups(alignment(COUNCIL.format(count="147"), other))


def test_the_link_says_that_the_value_spoke_for_it() -> None:
    found = alignment(COUNCIL.format(count="147"), PAPER.format(other="147"))
    [group] = [group for group in found.groups if group.kind == "figure"]
    link = found.link(*(claim.id for claim in group.claims))
    assert link is not None
    assert "the same value" in dict(link.weights)


def test_a_second_value_in_common_speaks_for_the_first() -> None:
    """A share and a span stand in both sentences: each vouches for the other."""
    a = "The Oroco treaty frees 92 percent of tariff lines within seven years, the ministry of Oroco said on the quay in Tarn."
    b = "Growers in Oroco wait: over seven years duties end, and 92 percent of them are to go."
    found = groups(alignment(a, b))
    assert frozenset(("a.txt seven years", "b.txt seven years")) in found
    without = groups(alignment(a, b.replace("92 percent", "most")))
    assert frozenset(("a.txt seven years", "b.txt seven years")) not in without


@pytest.mark.parametrize("count", ["147", "163"])
def test_a_disagreement_stays_one_whatever_a_third_text_says(count: str) -> None:
    a = "The yard at Skarholm has room for 147 boats, the harbour master said on Monday."
    b = "On Monday the harbour master said that the yard at Skarholm has room for 163 boats."
    found = alignment(a, b, PAPER.format(other=count))
    assert frozenset(("a.txt 147", "b.txt 163")) in groups(found)


SHOP = "{more}\n\nThe chandlery sold ropes for €2.184 million, {share} per cent more than before."
HOUSE = (
    "Skarholm chandlers, who trade at the old cannery by the herring quay, took €{total} million; business was up {share} percent."
)


@pytest.mark.parametrize(("total", "together"), [("2.184", True), ("3.507", False)])
def test_a_value_of_another_sort_that_both_sentences_hold_speaks_for_one_thing(total: str, together: bool) -> None:
    first = SHOP.format(more="Skarholm chandlers trade at the old cannery by the herring quay.", share="6.2")
    found = alignment(first, HOUSE.format(total=total, share="8.4"))
    shared = [group for group in groups(found) if any("6.2" in claim for claim in group) and any("8.4" in claim for claim in group)]
    assert bool(shared) is together
