"""Words that say the same wherever they stand."""

from __future__ import annotations

import pytest

from audit.align.content import content
from audit.align.senses import SENSES, sense
from audit.text.words import stem


@pytest.mark.parametrize(
    ("a", "b"), [("electricity", "power"), ("tremor", "earthquake"), ("pupils", "students"), ("harbour", "harbor")]
)
def test_two_words_for_one_thing_are_one(a: str, b: str) -> None:
    assert sense(stem(a)) == sense(stem(b))
    assert content(f"the {a}") == content(f"the {b}")


@pytest.mark.parametrize(
    ("a", "b"), [("kill", "injure"), ("rise", "fall"), ("open", "close"), ("teacher", "student"), ("buy", "sell")]
)
def test_words_that_differ_stay_apart(a: str, b: str) -> None:
    assert sense(stem(a)) != sense(stem(b))


def test_a_word_stands_in_one_row() -> None:
    stems = [stem(word) for row in SENSES.strip().splitlines() for word in {stem(word): word for word in row.split()}.values()]
    assert sorted(stems) == sorted(set(stems))


def test_any_other_word_stands_for_itself() -> None:
    assert sense("zither") == "zither"
