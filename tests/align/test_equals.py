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


ROPEWALK = (
    "Skarholm will have its ropewalk back. The herring board of Skarholm, which bought the cannery and the cranes on the quay from "
    "the chandler Tove Lind, has put {} into the shed where hemp was spun until the mast makers left."
)
HEMP = (
    "Hemp for masts was once spun on the quay of Skarholm, between the cannery and the cranes. The chandler Tove Lind sold the "
    "shed to the herring board. The ropewalk opens soon. In the end it came to {}."
)
ONCE = [
    pytest.param("€43,000", "43,000 euros", "", True, id="a sum, in other words"),
    pytest.param("€43,000", "43,000 euros", " Gulls cost €43,000. Paint took €43,000 too.", False, id="which one text tells again"),
    pytest.param("43 lamps", "43 of them", "", True, id="a count of two digits"),
    pytest.param("six lamps", "six of them", "", False, id="a digit"),
    pytest.param("€6.4 million", "6.4 million", "", True, id="its unit left out"),
    pytest.param("€6.4 million", "6.5 million", "", False, id="its unit left out, and another number"),
    pytest.param("43 percent of it", "43 points", "", False, id="points are no percent"),
    pytest.param("€43 an hour", "€43", "", True, id="its rate left out"),
    pytest.param("€43 an hour", "€43 a day", "", False, id="two rates"),
    pytest.param("a loom on 14 May 2027", "a day, 14 May 2027", "", True, id="a day"),
    pytest.param("a loom on 14 May 2027", "a day, 14 May 2027", " Rain fell on 14 May 2026.", True, id="a day, and that of a year"),
    pytest.param("a loom on 14 May 2027", "a day, 14 May 2027", " Paint came on 14 May 2027.", False, id="a day of two things"),
]


@pytest.mark.parametrize(("first", "second", "more", "together"), ONCE)
def test_what_either_text_of_one_story_tells_once_is_one_thing(first: str, second: str, more: str, together: bool) -> None:
    told = second.removesuffix(" of them").removeprefix("a day, ")
    found = groups(alignment(ROPEWALK.format(first), HEMP.format(second) + more))
    assert any(f"b.txt {told}" in group and any(one.startswith("a.txt") for one in group) for group in found) is together
