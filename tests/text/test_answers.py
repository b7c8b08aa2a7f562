"""Short answers and their questions."""

from __future__ import annotations

import pytest
from builders import source

from audit.text.answers import LONGEST_ANSWER, question_before

ASKED = [
    ("What does the Team plan cost? $29 per month.", "$29", "What does the Team plan cost?"),
    ("**How long may a build run?** 30 minutes.", "30", "How long may a build run?"),
    ("## How many seats are there?\n\nUp to 40.\n", "40", "How many seats are there?"),
    ("When does it end? On 1 August.", "On 1", "When does it end?"),
    ("Who may come? Anyone. The fee is $29.", "$29", None),
    ("It costs $29 per month.", "$29", None),
    ("Who may come? " + "Anyone " * (LONGEST_ANSWER // 7) + "for $29.", "$29", None),
]


@pytest.mark.parametrize(("text", "words", "question"), ASKED, ids=[text for text, *_ in ASKED])
def test_a_short_answer_has_the_question_right_before_it(text: str, words: str, question: str | None) -> None:
    read = source(text, path="a.md")
    found = question_before(read, *read.sentence_at(text.index(words)))
    assert (found and read.body[slice(*found)].strip(" *#")) == question
