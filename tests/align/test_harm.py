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
