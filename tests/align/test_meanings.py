"""Tables of meaning: which words say the same, and which exclude each other."""

from __future__ import annotations

import pytest

from audit.align.meanings import PREDICATES, classes_exclude, classes_of, exclude, synonyms
from audit.text.words import stem


def words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


@pytest.mark.parametrize(("a", "b"), [("homes", "houses"), ("pupils", "students"), ("walkout", "strike")])
def test_synonyms_stand_in_one_row(a: str, b: str) -> None:
    assert synonyms(stem(a), stem(b))
    assert synonyms(stem(b), stem(a))


def test_other_nouns_are_no_synonyms() -> None:
    assert not synonyms(stem("homes"), stem("bridges"))


EXCLUSIVE = [
    ("men", "women"),
    ("Colombian", "Venezuelan"),
    ("gross", "net"),
    ("public", "private"),
]


@pytest.mark.parametrize(("a", "b"), EXCLUSIVE)
def test_words_of_one_set_exclude_each_other(a: str, b: str) -> None:
    assert exclude(words(a), words(b))
    assert exclude(words(b), words(a))
    assert exclude(words(a), words(a)) is None


def test_words_for_one_thing_do_not_exclude_each_other() -> None:
    assert exclude(words("illegal"), words("unlawful")) is None


@pytest.mark.parametrize(("a", "b"), [("killed", "injured"), ("killed", "killed missing"), ("arrive", "leave"), ("sell", "buy")])
def test_classes_of_one_row_exclude_each_other(a: str, b: str) -> None:
    assert classes_exclude(classes_of(words(a)), classes_of(words(b)))


@pytest.mark.parametrize(("a", "b"), [("killed", "dead"), ("killed", "arrested"), ("", "injured")])
def test_other_classes_can_be_one_thing(a: str, b: str) -> None:
    assert classes_exclude(classes_of(words(a)), classes_of(words(b))) is None


def test_every_class_is_found_by_its_first_word() -> None:
    for name, row in PREDICATES.items():
        assert name in classes_of(words(row.split()[0]))
