"""Which claims of whole texts are judged to be about the same thing, and which are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from builders import evidence_of, source
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.align import align, explain
from audit.extract import extract
from audit.model import Alignment, Claim, Date, Figure, Source


def corpus(*texts: str) -> list[Source]:
    return [source(text, path=f"{letter}.txt") for letter, text in zip("abcdef", texts, strict=False)]


def alignment(sources: Sequence[Source]) -> Alignment:
    return evidence_of(*sources).alignment


def grouped(sources: Sequence[Source], kind: str) -> set[frozenset[tuple[str, str]]]:
    """The groups of a kind as sets of (path, words)."""
    found = alignment(sources).groups
    return {frozenset((claim.source, claim.text) for claim in group.claims) for group in found if group.kind == kind}


def together(sources: Sequence[Source], kind: str, a: str, b: str) -> bool:
    """Does one group hold a claim of the first document that has these words, and one of the second?"""
    return any(
        any(path == "a.txt" and a in text for path, text in group) and any(path == "b.txt" and b in text for path, text in group)
        for group in grouped(sources, kind)
    )


SAME = [
    pytest.param(
        "figure",
        "A lamp of blown glass costs $480 in the shop of the works.",
        "Lamps of blown glass from $840, vases from $120 in the shop of the works.",
        "$480",
        "$840",
        id="where the prices of a list begin",
    ),
    pytest.param(
        "figure",
        "Nordvik sold 51,000 electric cars in May, the company said on Thursday.",
        "The maker sold 38,000 electric cars in May, up from April. Nordvik had hoped for more.",
        "51,000",
        "38,000",
        id="a maker named elsewhere in the text",
    ),
    pytest.param(
        "figure",
        "Mayor Ann Lee said 14 people were injured in the fire at the mill on Monday.",
        "Fire chief Bob Ray said 13 people were injured in the fire at the mill on Monday.",
        "14",
        "13",
        id="two who say so",
    ),
    pytest.param(
        "figure",
        "The ferry company said 420 islanders were stranded at Port Sella on Monday.",
        "On Monday 460 islanders were stranded at Port Sella, according to the ferry company.",
        "420",
        "460",
        id="counts that differ",
    ),
    pytest.param(
        "figure",
        "The mine near Altora produced 3.1 million tonnes of copper in 2022.",
        "In 2022 the Altora mine produced 2.4 million tonnes of copper.",
        "3.1 million",
        "2.4 million",
        id="amounts that differ",
    ),
    pytest.param(
        "figure",
        "The trail between Orle and Vasto is 12 miles long, the park service says.",
        "The Orle to Vasto trail is 19 km long, according to the park service.",
        "12 miles",
        "19 km",
        id="two units of one class",
    ),
    pytest.param(
        "date",
        "The bridge at Karsk collapsed on May 3, 2021, during a storm.",
        "The Karsk bridge collapsed in a storm on 5 May 2021.",
        "May 3, 2021",
        "5 May 2021",
        id="dates of one event",
    ),
    pytest.param(
        "quote",
        "“We will rebuild the old harbour before the winter storms come,” Mayor Ana Solis said.",
        "“We will rebuild the new harbour before the winter storms come,” said Ana Solis, the mayor.",
        "rebuild",
        "rebuild",
        id="a word changed in a quotation",
    ),
    pytest.param(
        "quote",
        "“We will rebuild the old harbour before the winter storms come,” Mayor Ana Solis said.",
        "The mayor promised to rebuild “before the winter storms come.”",
        "rebuild",
        "winter storms",
        id="a fragment of a quotation",
    ),
    pytest.param(
        "quote",
        "“The bell must never be left silent,” he said.",
        "“We say what we think. That bell must never have been left silent. We will talk again,” the harbour master said.",
        "bell",
        "bell",
        id="nearly all of a short quotation, in common words",
    ),
    pytest.param(
        "quote",
        "“A bridge should be lower than the people on it,” he said.",
        "“A bridge should be wider than the people on it,” said the engineer.",
        "bridge",
        "bridge",
        id="all but one of ten common words",
    ),
    pytest.param(
        "quote",
        "“They would have gone to the mill anyway,” he said.",
        "“They would have gone to the sea anyway,” said the engineer.",
        "They",
        "They",
        id="all but one of eight common words",
    ),
    pytest.param(
        "figure",
        "The fire at the dye works in Vessin destroyed the 42-metre chimney on Monday.",
        "On Sunday the dye works in Vessin burned. Its 24-metre chimney fell in the fire.",
        "42-metre",
        "24-metre",
        id="a size that has no day",
    ),
    pytest.param(
        "name",
        "Mayor Elena Sorensen spoke first. Sorensen left early.",
        "Mayor Elena Sorenson spoke first. Sorenson left early.",
        "Sorensen",
        "Sorenson",
        id="a name a letter apart",
    ),
    pytest.param(
        "quote",
        "“We were never wet. We were sometimes cold,” Ida Holm, who led them, said.",
        "Said Ida Holm, who led them: “We were never cold. We were sometimes wet.”",
        "never wet",
        "never cold",
        id="two words that changed places",
    ),
    pytest.param(
        "figure",
        "The levee at Tarnow broke on Monday. In all, 346 people were plucked from the roofs of Tarnow to safety.",
        "Tarnow levee, Monday\n\nDead        4\nRescued     366\nShelters    12\n",
        "346",
        "366",
        id="a row that says what was done to people",
    ),
    pytest.param(
        "date",
        "Tessaly Pipes v2 keeps working until 31 December 2024. The guide to moving takes an afternoon.",
        "Tessaly Pipes v2 will be switched off on 30 September 2024, and the guide says how to move.",
        "31 December 2024",
        "30 September 2024",
        id="until when it works, and when it is switched off",
    ),
]


@pytest.mark.parametrize(("kind", "a", "b", "first", "second"), SAME)
def test_claims_about_one_thing_meet_whatever_their_values(kind: str, a: str, b: str, first: str, second: str) -> None:
    assert together(corpus(a, b), kind, first, second)


APART = [
    pytest.param(
        "date",
        "Ada Brandt won Merrin county's primary for governor on Tuesday, 7 June 2022, by a wide margin.",
        "On Sunday, 22 May 2022, Ada Brandt won the Democratic primary in Porto Vell, early returns show.",
        "7 June 2022",
        "22 May 2022",
        id="one winner in two places",
    ),
    pytest.param(
        "figure",
        "Nordvik sold 51,000 electric cars in May, the company said on Thursday.",
        "Halden Motors sold 38,000 electric cars in May, the company said on Thursday.",
        "51,000",
        "38,000",
        id="the sales of two makers",
    ),
    pytest.param(
        "figure",
        "A fire in Brekke injured 14 people on Monday, the police said.",
        "A fire in Sund injured 3 people on Monday, the police said.",
        "14",
        "3",
        id="fires in two towns",
    ),
    pytest.param(
        "date",
        "The Lunholm clinic opened its new wing on 2 May, the council said.",
        "The Tornes clinic opened its new wing on 3 May, the council said.",
        "2 May",
        "3 May",
        id="the openings of two wings",
    ),
    pytest.param(
        "figure",
        "The quake killed 12 people in Orle on Monday, police said.",
        "The quake injured 70 people in Orle on Monday, police said.",
        "12",
        "70",
        id="killed and injured",
    ),
    pytest.param(
        "figure",
        "The council of Orle bought 40 electric buses last year.",
        "The hospital in Vasto hired 55 nurses after the fire.",
        "40",
        "55",
        id="nothing in common but the sort",
    ),
    pytest.param(
        "figure",
        "The port of Altora shipped 3 million barrels a day in June.",
        "The port of Altora shipped 3 million barrels from store in June.",
        "3 million",
        "3 million",
        id="a rate and an amount",
    ),
    pytest.param(
        "quote",
        "“We will rebuild the old harbour before the winter,” Ana Solis said.",
        "“Nobody here has seen a doctor since the spring,” Ana Solis said.",
        "rebuild",
        "doctor",
        id="two utterances",
    ),
    pytest.param(
        "figure",
        "In trading on the Ostmark Exchange, Quillon closed on Friday at $64 a share, up $2.",
        "In trading on the Ostmark Exchange, Tarrow closed on Friday at $46 a share, down $1.",
        "$64",
        "$46",
        id="each is told of another",
    ),
    pytest.param("figure", "It cost about 40 dollars.", "It only cost 12 dollars.", "40", "12", id="hardly a word in common"),
    pytest.param(
        "name", "Mayor Elena Sorensen spoke.", "The boxer Marc Sorensen won.", "Elena", "Marc", id="one surname, two persons"
    ),
]


@pytest.mark.parametrize(("kind", "a", "b", "first", "second"), APART)
def test_claims_about_two_things_do_not_meet(kind: str, a: str, b: str, first: str, second: str) -> None:
    assert not together(corpus(a, b), kind, first, second)


CREW = "Rescuers pulled {count} miners out of the flooded shaft at {place}. {who} led them, and {other} thanked the crew."
OF_ANOTHER = CREW.format(count=54, place="Dravensk", who="Ilko Mertens", other="Oskar Vendt")


@pytest.mark.parametrize(
    ("told", "met"),
    [
        (CREW.format(count=37, place="Quillmouth", who="Harla Jostrand", other="Petra Ulvik"), False),
        (CREW.format(count=37, place="Dravensk", who="Harla Jostrand", other="Petra Ulvik"), True),
        (CREW.format(count=37, place="the colliery", who="The mayor", other="a minister"), True),
    ],
    ids=["no name in common", "one name in common", "hardly a name"],
)
def test_two_texts_that_have_no_name_in_common_tell_two_stories(told: str, met: bool) -> None:
    assert together(corpus(OF_ANOTHER, told), "figure", "54", "37") is met


STORY = [
    "Port Sella, Monday. The storm destroyed 58 homes in Port Sella and killed three fishermen, the prefect said. "
    "“Nobody should go out to sea before the wind turns,” prefect Ana Solis said. The ferry to Vasto sank on May 3.",
    "The storm that hit Port Sella destroyed 62 homes. Three fishermen were killed. “Nobody should go out to sea,” said "
    "Ana Solis, the prefect. The Vasto ferry sank on May 4, its owner said.",
    "Officials count 58 destroyed homes in Port Sella after the storm, and three fishermen were killed.",
]


def test_the_value_has_no_part_in_it() -> None:
    """Another number in the same words changes no group."""
    before = [claim for each in corpus(*STORY) for claim in extract(each)]
    after = [replace(claim, nominal=claim.nominal) if isinstance(claim, Figure) else claim for claim in before]
    changed = [
        replace(claim, nominal=997, written=claim.written, hard=claim.hard)
        if isinstance(claim, Figure) and claim.text == "62"
        else claim
        for claim in after
    ]
    assert _ids(align(corpus(*STORY), before)) == _ids(align(corpus(*STORY), changed))


def _ids(found: Alignment) -> list[str]:
    return [group.id for group in found.groups]


@pytest.mark.parametrize("order", [(1, 0, 2), (2, 1, 0), (0, 2, 1)])
def test_the_order_of_sources_and_claims_changes_nothing(order: tuple[int, ...]) -> None:
    sources = corpus(*STORY)
    claims = [claim for each in sources for claim in extract(each)]
    shuffled = [sources[place] for place in order]
    assert align(shuffled, claims[::-1]) == align(sources, claims)


def test_each_claim_is_in_one_group_at_most_and_groups_are_in_order() -> None:
    found = alignment(corpus(*STORY))
    ids = [claim.id for group in (*found.groups, *found.possible) for claim in group.claims]
    assert len(ids) == len(set(ids))
    for group in found.groups:
        places = [(claim.source, claim.start) for claim in group.claims]
        assert places == sorted(places)


def test_groups_have_links_that_tell_why() -> None:
    found = alignment(corpus(*STORY))
    figures = next(group for group in found.groups if {"58", "62"} <= {claim.text for claim in group.claims})
    first, second = figures.claims[:2]
    link = found.link(first.id, second.id)
    assert link is not None
    assert found.link(second.id, first.id) == link
    assert link.score >= 6
    assert any("home" in name for name, _ in link.weights)


def test_an_unrelated_document_removes_no_group() -> None:
    unrelated = source("Knitting circles meet weekly; wool is cheap.", path="z.txt", published="2023-10-05")
    alone, with_it = alignment(corpus(*STORY)), alignment([*corpus(*STORY), unrelated])
    assert set(_ids(alone)) <= set(_ids(with_it))


def test_explain_is_symmetric_and_names_its_weights() -> None:
    sources = corpus(*STORY)
    figures = [claim for each in sources for claim in extract(each) if claim.kind == "figure"]
    for a in figures:
        for b in figures:
            if a.id != b.id:
                assert explain(sources, a, b) == explain(sources, b, a)


def test_explain_knows_what_stands_beside_two_claims_where_it_is_told() -> None:
    sources = corpus("The brewery sold 4,100 barrels in 1862.", "In 1871 the brewery sold some 4,100 barrels.")
    claims = [claim for each in sources for claim in extract(each)]
    a, b = (claim for claim in claims if claim.kind == "date")
    assert (explain(sources, a, b).gate, explain(sources, a, b, claims).gate) == (None, "scope")
    assert not alignment(sources).groups


@pytest.mark.parametrize(("before", "held"), [("The new wing has 210 beds.", False), ("The new ferry has 210 beds.", True)])
def test_it_opened_where_the_sentence_before_names_it_is_more_than_a_shared_verb(before: str, held: bool) -> None:
    texts = (f"{before} It opened on 2 April.", "The clinic in Vessin is full, though its wing was opened on 12 April.")
    sources = [source(text, path=path) for path, text in zip("ab", texts, strict=True)]
    claims = [claim for one in sources for claim in extract(one)]
    a, b = [claim for claim in claims if isinstance(claim, Date)]
    assert any(name == "no shared word but the verb" for name, _ in explain(sources, a, b, claims).weights) is held


def test_a_forecast_beside_a_fact_is_kept_apart_with_its_reason() -> None:
    sources = corpus(
        "The storm destroyed 58 homes in Port Sella, the prefect said on Monday.",
        "The storm could destroy 90 homes in Port Sella, the prefect said on Monday.",
    )
    assert [link.gate for link in alignment(sources).apart if link.score >= 6] == ["modality"]


def test_a_claim_that_only_another_gate_stopped_is_not_compared() -> None:
    sources = corpus(
        "The port of Altora shipped 3 million barrels a day in June.", "The port of Altora shipped 3 million barrels in June."
    )
    found = alignment(sources)
    figures = {claim.id for each in sources for claim in extract(each) if claim.kind == "figure"}
    assert found.not_compared & figures


def test_no_claims_no_groups() -> None:
    assert align(corpus("Nothing here."), []) == Alignment(families={"a.txt": "a.txt"})


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STORY), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_alignment(texts: list[str], random: object) -> None:
    sources = corpus(*texts)
    claims: list[Claim] = [claim for each in sources for claim in extract(each)]
    mixed = list(claims)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert align(sources[::-1], mixed) == align(sources, claims)
