"""One quotation, two speakers: named ones contradict each other, unnamed and unknown ones nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from builders import grouped, name, quote, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Evidence, Finding, Name, Quote

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "same-speaker", "claims": "quote", "across": "both"})
WORDS = "There is no fuel left in the depot for another night,"
PEOPLE = ("Ida Holm", "Per Lind")


def said(text: str, speaker: str | None, path: str, **fields: Any) -> Quote:
    return replace(quote(text, speaker, path), **fields)


def found(*quotes: Quote, beside: Sequence[Name] = (), text: str = "One.") -> list[Finding]:
    """The findings where each document mentions the persons whom it quotes, and whom else is given; `text`: what else it says."""
    paths = sorted({quote.source for quote in quotes})
    spoken = {(quote.source, person) for quote in quotes for person in PEOPLE if quote.speaker == person}
    people = [*(name(person, path, identity=f"{path}:{person}") for path, person in sorted(spoken)), *beside]
    evidence = grouped(*quotes, sources=[source(text, path=path) for path in paths])
    return list(check([RULE], Evidence(evidence.sources, (*quotes, *people), evidence.alignment)).findings)


CASES = [
    pytest.param({}, {}, "error", id="two named"),
    pytest.param({"via": "pronoun"}, {}, "warning", id="one through a pronoun"),
    pytest.param({"via": "floating"}, {}, "warning", id="one by the place alone"),
    pytest.param({"via": "floating"}, {"via": "pronoun"}, None, id="by the place and through a pronoun"),
    pytest.param({"speaker_name": "an aide", "unnamed": True}, {}, None, id="one unnamed"),
    pytest.param({"speaker_name": "a spokesman", "unnamed": True, "behalf": "Per Lind"}, {}, "note", id="for the other"),
    pytest.param({"speaker_name": None, "speaker": None}, {}, None, id="one unknown"),
    pytest.param({"speaker_name": "Lind"}, {}, None, id="one person's surname"),
    pytest.param({"via": "pronoun"}, {"via": "pronoun"}, None, id="both through pronouns"),
    pytest.param({"speaker_name": "Harbour Authority"}, {}, None, id="a body and a person"),
]


@pytest.mark.parametrize(("a", "b", "severity"), CASES)
def test_two_speakers_of_one_sentence(a: dict[str, Any], b: dict[str, Any], severity: str | None) -> None:
    findings = found(replace(said(WORDS, "Ida Holm", "a.txt"), **a), replace(said(WORDS, "Per Lind", "b.txt"), **b))
    assert [finding.severity for finding in findings] == ([severity] if severity else [])


def test_the_two_speakers_are_the_values() -> None:
    (finding,) = found(said(WORDS, "Ida Holm", "a.txt"), said(WORDS, "Per Lind", "b.txt"))
    assert set(finding.values) == {"Ida Holm", "Per Lind"}


def test_a_pronoun_that_may_mean_the_other_one_contradicts_nobody() -> None:
    quotes = (replace(said(WORDS, "Ida Holm", "a.txt"), via="pronoun"), said(WORDS, "Per Lind", "b.txt"))
    assert found(*quotes)
    assert not found(*quotes, beside=[name("Per Lind", "a.txt", identity="1")])
    assert not found(*quotes, text=f"{WORDS} by the count of Lind’s clerks.")
    assert found(*quotes, text=f"{WORDS} and the lindens are in flower.")


@pytest.mark.parametrize("third", ["Ida Holm", "Tom Brandt"])
def test_a_pronoun_that_a_third_document_bears_out_leaves_no_doubt(third: str) -> None:
    quotes = [replace(said(WORDS, "Ida Holm", "a.txt"), via="pronoun"), said(WORDS, "Per Lind", "b.txt")]
    quotes.append(replace(said(WORDS, third, "c.txt"), via="pronoun"))
    beside = [name("Per Lind", "a.txt", identity="1"), name("Per Lind", "c.txt", identity="2")]
    assert [finding.severity for finding in found(*quotes, beside=beside)] == ["warning"] * (third == "Ida Holm")


@pytest.mark.parametrize(("mine", "its", "told"), [("she", "he", True), ("she", "she", False), ("he", "he", False)])
def test_a_she_and_a_he_are_two(mine: str, its: str, told: bool) -> None:
    pair = [(mine, "Ida Holm", "a.txt"), (its, "Per Lind", "b.txt")]
    she, he = (replace(said(WORDS, "x", path), speaker=pronoun, speaker_name=who, via="pronoun") for pronoun, who, path in pair)
    beside = [name(who, path, identity=f"{path}:{who}") for who in PEOPLE for path in ("a.txt", "b.txt")]
    assert [finding.severity for finding in found(she, he, beside=beside)] == ["warning"] * told


@pytest.mark.parametrize(
    ("mine", "other", "told"), [("she", "Daniel Lind", True), ("he", "Daniel Lind", False), ("she", "Noor Lind", False)]
)
def test_a_she_of_nobody_means_no_man(mine: str, other: str, told: bool) -> None:
    she = replace(said(WORDS, "x", "a.txt"), speaker=mine, speaker_name=None, via="pronoun", unnamed=True)
    he = replace(said(WORDS, other, "b.txt"), via="pronoun", speaker="he")
    assert [finding.severity for finding in found(she, he, beside=[name(other, "b.txt", identity="1")])] == ["warning"] * told


@pytest.mark.parametrize(("other", "told"), [("Daniel Lind", True), ("Diana Lind", False)])
def test_a_she_means_no_man(other: str, told: bool) -> None:
    she = replace(said(WORDS, "x", "a.txt"), speaker="she", speaker_name="Ida Holm", via="pronoun")
    beside = [name(who, "a.txt", identity=who) for who in ("Ida Holm", other)]
    beside.append(name(other, "b.txt", identity="2"))
    assert bool(found(she, said(WORDS, other, "b.txt"), beside=beside)) is told


@pytest.mark.parametrize(
    ("other", "told"),
    [
        pytest.param("Per Hjalmarsen", False, id="two letters swapped"),
        pytest.param("Ida Hjalmarsen", True, id="another given name"),
        pytest.param("Per Halvorsen", True, id="another surname"),
    ],
)
def test_a_misspelt_surname_is_no_second_speaker(other: str, told: bool) -> None:
    quotes = said(WORDS, "Per Hjalmasren", "a.txt"), said(WORDS, other, "b.txt")
    people = [name(person, path, identity=path) for person, path in (("Per Hjalmasren", "a.txt"), (other, "b.txt"))]
    assert bool(found(*quotes, beside=people)) is told


def test_two_spokespersons_may_hand_out_one_statement() -> None:
    quotes = said(WORDS, "Ida Holm", "a.txt"), said(WORDS, "Per Lind", "b.txt")
    titles = [
        name("Ida Holm", "a.txt", identity="1", title="Harbour spokeswoman"),
        name("Per Lind", "b.txt", identity="2", title="spokesman"),
    ]
    assert [finding.severity for finding in found(*quotes, beside=titles)] == ["note"]
    assert [finding.severity for finding in found(*quotes, beside=titles[:1])] == ["error"]


def test_two_who_speak_together_are_no_two_speakers() -> None:
    text = f"“{WORDS}” Ida Holm and Per Lind said."
    start, end = text.index("Ida"), text.index(" said")
    both = replace(said(WORDS, "Ida Holm", "a.txt"), start=1, end=text.index("”"), speaker_start=start, speaker_end=end)
    other = said(WORDS, "Per Lind", "b.txt")
    evidence = grouped(both, other, sources=[source(text, path="a.txt"), source("One.", path="b.txt")])
    people = [name("Ida Holm", "a.txt", identity="1"), name("Per Lind", "b.txt", identity="2")]
    assert not check([RULE], Evidence(evidence.sources, (both, other, *people), evidence.alignment)).findings


def test_inside_one_document_too() -> None:
    findings = found(said(WORDS, "Ida Holm", "a.txt", id="1"), said(WORDS, "Per Lind", "a.txt", id="2"))
    assert [finding.severity for finding in findings] == ["error"]


def test_in_a_transcript_one_says_again_what_the_other_said() -> None:
    turns = [said(WORDS, who, "a.txt", id=who, via="label") for who in PEOPLE]
    assert not found(*turns)


def test_a_short_fragment_is_nobodys_own() -> None:
    assert not found(said("no fuel left", "Ida Holm", "a.txt", whole=False), said(WORDS, "Per Lind", "b.txt"))


def test_fragments_count_together() -> None:
    parts = ("no fuel left in the depot", "for another night")
    fragments = [said(part, "Ida Holm", "a.txt", whole=False) for part in parts]
    assert not found(fragments[1], said(WORDS, "Per Lind", "b.txt"))
    assert found(*fragments, said(WORDS, "Per Lind", "b.txt"))


def test_other_words_are_another_utterance() -> None:
    other = WORDS.replace("fuel left in the depot", "bread left in the shops")
    assert not found(said(WORDS, "Ida Holm", "a.txt"), said(other, "Per Lind", "b.txt"))
