"""Verbs by their forms."""

from __future__ import annotations

import pytest

from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, verb_form
from audit.text.words import stem


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("killed", "kill"),
        ("kills", "kill"),
        ("killing", "kill"),
        ("rose", "rise"),
        ("risen", "rise"),
        ("fell", "fall"),
        ("said", "say"),
        ("found", "find"),
        ("planned", "plan"),
        ("tried", "try"),
        ("dying", "die"),
        ("born", "bear"),
        ("displaced", "displace"),
        ("carries", "carry"),
        ("reaches", "reach"),
    ],
)
def test_the_stem_of_a_form_is_the_stem_of_its_verb(form: str, lemma: str) -> None:
    found = verb_form(form)
    assert found is not None
    assert stem(found[0]) == stem(lemma)


@pytest.mark.parametrize(
    ("form", "kind"),
    [("rise", BASE), ("rises", THIRD), ("rose", PAST), ("risen", PARTICIPLE), ("rising", ING), ("killed", PAST | PARTICIPLE)],
)
def test_what_a_form_can_be(form: str, kind: int) -> None:
    found = verb_form(form)
    assert found is not None
    assert found[1] == kind


@pytest.mark.parametrize(
    "word", ["hundred", "unprecedented", "morning", "evening", "city", "police", "red", "king", "of", "herring", "inning"]
)
def test_words_that_only_look_like_verbs(word: str) -> None:
    assert verb_form(word) is None
