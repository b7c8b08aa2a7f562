"""Counts of the dead and the hurt meet whatever noun stands beside them; different harm never does."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

CRASH = "Three people were killed when a bus left the road near Oldmere on Friday, police said."


def grouped_texts(first: str, second: str) -> list[set[str]]:
    """The words of each group of figures."""
    evidence = evidence_of(source(first, path="a.txt"), source(second, path="b.txt"))
    return [{claim.text for claim in group.claims} for group in evidence.alignment.groups if group.kind == "figure"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Four people died in a bus crash near Oldmere on Friday, police said.", id="died"),
        pytest.param("Friday's bus crash near Oldmere claimed four lives, according to police.", id="lives"),
        pytest.param("Police said a bus crash near Oldmere on Friday left four dead.", id="dead"),
    ],
)
def test_one_toll_in_other_words_is_one_group(other: str) -> None:
    assert any(len(words) == 2 and "Three" in words for words in grouped_texts(CRASH, other))


def test_the_dead_are_not_the_injured() -> None:
    other = "Police said a bus crash near Oldmere on Friday left four people injured."
    assert not [words for words in grouped_texts(CRASH, other) if "Three" in words]


BUS = "Three people were killed when a bus left the road near Oldmere on Friday, police said. Eleven others were injured."


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "Four people died in a bus crash near Oldmere on Friday, police said. Twelve passengers were hurt.", id="hurt"
        ),
        pytest.param("Police said 12 were wounded and four killed in a bus crash near Oldmere on Friday.", id="wounded"),
        pytest.param(
            "A bus crash near Oldmere on Friday killed four people, police said. Twelve students were injured.", id="who they are"
        ),
    ],
)
def test_a_sentence_of_few_words_is_of_the_event_around_it(other: str) -> None:
    assert any(words in ({"Eleven", "Twelve"}, {"Eleven", "12"}) for words in grouped_texts(BUS, other))


def test_a_label_counts_the_people_of_its_harm() -> None:
    told = "Guards dug through the mud of Oldmere for 32 people still missing after the flood at Vessin."
    label = "Flood at Vessin, Oldmere guards\n\nDead: 58\n\nMissing: 23\n"
    assert {"32", "23"} in grouped_texts(told, label)


def test_lives_that_are_lost_are_deaths() -> None:
    other = "Police said four passengers lost their lives in a bus crash near Oldmere on Friday."
    assert {"Three", "four"} in grouped_texts(CRASH, other)


APART = [
    pytest.param(f"{BUS} In 2011 a bus crash near Oldmere injured 40 people.", "40", id="another event told later"),
    pytest.param(
        "A bus crash near Oldmere on Friday killed four, police said. Six remain hospitalized.", "Six", id="those in hospital"
    ),
    pytest.param(
        "A bus crash near Oldmere on Friday killed four, police said. Two of the injured are students.", "Two", id="some of them"
    ),
    pytest.param("A bus left the road near Oldmere on Friday, police said. A man had two gunshot wounds.", "two", id="wounds"),
]


@pytest.mark.parametrize(("other", "count"), APART)
def test_what_is_not_the_toll_stays_apart(other: str, count: str) -> None:
    assert not [words for words in grouped_texts(BUS, other) if {"Eleven", count} <= words]
