"""What `where` picks, by fields, by words and by document."""

from __future__ import annotations

from typing import Any

import pytest
from builders import date, figure, quote, source

from audit.check.rule import Where
from audit.check.select import Words, compile_where, sentences
from audit.model import Alignment, Claim, Evidence, Figure, Source

TEXT = """Boats and rates

The harbour master counted 40 ferries on Tuesday. A long-term plan for March is under way.

Two weeks later the Marches met the mayor in Arden.
"""

MENTIONS = {
    "by stem": ("ferry", True),
    "a phrase, word for word": ("harbour master", True),
    "not in another order": ("master harbour", False),
    "a list is any of": (["trains", "ferry"], True),
    "a list inside it all of": ([["ferry", "Tuesday"]], True),
    "all of, one missing": ([["ferry", "Friday"]], False),
    "another sentence": ("plan", False),
    "capitals must be there": ("Ferry", False),
    "a word with capitals": ("Tuesday", True),
    "half a word is no word": ("ferr", False),
}


def claim_in(document: Source, words: str) -> Figure:
    start = document.text.index(words)
    sentence_start, sentence_end = document.sentence_at(start)
    return figure(
        40,
        words,
        start=start,
        end=start + len(words),
        context=document.text[sentence_start:sentence_end],
        context_start=sentence_start,
    )


def picks(claim: Claim, written: Source, **where: Any) -> bool:
    return compile_where(Where.model_validate(where), Words())(claim, {claim.source: written})


@pytest.mark.parametrize(("words", "expected"), MENTIONS.values(), ids=MENTIONS)
def test_mentions_looks_for_words_by_stem_in_the_sentence(words: object, expected: bool) -> None:
    document = source(TEXT)
    assert picks(claim_in(document, "40 ferries"), document, mentions=words) is expected


@pytest.mark.parametrize(("scope", "expected"), [("sentence", False), ("paragraph", True), ("document", True)])
def test_mentions_may_look_further_than_the_sentence(scope: str, expected: bool) -> None:
    document = source(TEXT)
    assert picks(claim_in(document, "40 ferries"), document, mentions="long term", **{"in": scope}) is expected


CLAUSES = {
    "its own clause": ("€12.80", "adult", True),
    "the clause before": ("€6.00", "adult", False),
    "a clause behind a colon": ("€4.00", "bicycle", True),
    "a comma in a number parts nothing": ("€1,200", "cabin", True),
}


@pytest.mark.parametrize(("words", "mentioned", "expected"), CLAUSES.values(), ids=CLAUSES)
def test_mentions_may_look_at_the_clause_alone(words: str, mentioned: str, expected: bool) -> None:
    document = source(
        "For an adult a ticket costs €12.80, and a child pays €6.00; for a bicycle: €4.00, in a cabin for four €1,200."
    )
    assert picks(claim_in(document, words), document, mentions=mentioned, **{"in": "clause"}) is expected


def test_a_section_has_its_heading_and_no_other_section() -> None:
    document = source("# Tides\n\nLow at noon.\n\n# Ferries\n\nThere are 40 boats.\n", path="a.md")
    claim = claim_in(document, "40 boats")
    assert picks(claim, document, mentions="ferry", **{"in": "section"})
    assert not picks(claim, document, mentions="tide", **{"in": "section"})


FIELDS = {
    "a role": (figure(3, role="age"), {"role": "age"}, True),
    "another role": (figure(3, role="count"), {"role": ["age", "rank"]}, False),
    "not": (figure(3, role="age"), {"not": {"role": ["age", "rank"]}}, False),
    "two keys must both hold": (figure(3, role="age", unit="year"), {"role": "age", "unit": "percent"}, False),
    "the words counted": (figure(3, subject="fishing boats"), {"subject": "boat"}, True),
    "a relation": (date("2023-10-05", relation="before"), {"relation": "before"}, True),
    "speech": (quote("a term"), {"speech": "no"}, False),
    "a speaker": (quote("we sail", "Lena Halvard"), {"speaker": "Halvard"}, True),
    "so many words": (quote("we sail at dawn"), {"min_words": "5"}, False),
    "a place in the document": (figure(3, position="headline"), {"position": ["headline", "lede"]}, True),
}


@pytest.mark.parametrize(("claim", "where", "expected"), FIELDS.values(), ids=FIELDS)
def test_a_field_must_hold_one_of_the_words(claim: Claim, where: dict[str, Any], expected: bool) -> None:
    assert picks(claim, source(claim.text), **where) is expected


DOCUMENTS = {
    "role": ({"role": "draft"}, {"role": "draft"}, True),
    "type": ({"type": "transcript"}, {"type": ["article", "release"]}, False),
    "publisher": ({"publisher": "The Courier"}, {"publisher": "The Courier"}, True),
    "path": ({"path": "2023/a.txt"}, {"path": "2023/*"}, True),
    "a year": ({"published": "2023-10-05"}, {"published": "2023"}, True),
    "a range of months": ({"published": "2023-10-05"}, {"published": "2023-11..2024-02"}, False),
    "up to a day": ({"published": "2023-10-05"}, {"published": "..2023-10-05"}, True),
    "undated": ({"published": None}, {"published": "2023"}, False),
}


@pytest.mark.parametrize(("fields", "documents", "expected"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_document_is_picked_by_what_is_known_of_it(fields: dict[str, Any], documents: dict[str, Any], expected: bool) -> None:
    document = source("Three boats.", **fields)
    assert picks(figure(3, "Three boats"), document, document=documents) is expected


def test_sentences_are_picked_whole() -> None:
    document = source(TEXT)
    evidence = Evidence({document.path: document}, (), Alignment())
    picked = list(sentences(Where.model_validate({"mentions": "plan"}), evidence, Words()))
    assert [claim.text for claim in picked] == ["A long-term plan for March is under way."]
