"""How two quotations compare: the kind of the worst change decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import date, grouped, name, quote, source

from audit.check.compare import Difference, compare
from audit.model import Evidence, Quote

FULL = "The council will not sell the harbour until every berth is paid for,"


def of(one: str, other: str, a: dict[str, Any] | None = None, b: dict[str, Any] | None = None) -> Difference:
    """The comparison of two quotations of one speaker from two documents."""
    first = quote(one, "Ida Holm", **a or {})
    second = quote(other, "Ida Holm", "b.txt", **b or {})
    return compare(first, second, grouped(first, second, sources=(source("One.", path="a.txt"), source("Other.", path="b.txt"))))


SAME = [
    pytest.param(FULL, FULL[:-1] + ".", id="closing punctuation"),
    pytest.param(FULL, "the council will not sell the harbor until every berth is paid for", id="capital and spelling"),
    pytest.param("We saw 5 boats in the bay that night", "We saw five boats in the bay that night", id="house style of numerals"),
    pytest.param("the bay – our bay – is dead and cold", "the bay, our bay, is dead and cold", id="dash and comma"),
    pytest.param("unthinkable", "unthinkable", id="one word"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_house_style_is_no_difference(one: str, other: str) -> None:
    assert (of(one, other).verdict, of(one, other).severity) == ("agree", None)


PARTS = [
    pytest.param(FULL, "until every berth is paid for", "fragment", id="a part"),
    pytest.param(FULL, "The council will not sell ... every berth is paid for", "elision", id="a marked cut"),
    pytest.param(FULL, "The council will not sell [the old port] until every berth is paid for", "elision", id="an editor's words"),
    pytest.param(
        FULL, "Um, the council will not, uh, sell the harbour until every berth is paid for", "fragment", id="hesitations"
    ),
    pytest.param("too late for us", "too late", "fragment", id="two words of four"),
    pytest.param("He never came to the harber that day", "He never came to the harbour (sic) that day", "elision", id="written so"),
]


@pytest.mark.parametrize(("one", "other", "by"), PARTS)
def test_a_part_or_a_marked_cut_is_compatible(one: str, other: str, by: str) -> None:
    difference = of(one, other)
    assert (difference.verdict, difference.severity, difference.by) == ("compatible", None, by), difference.why


CHANGED = [
    pytest.param(FULL, FULL.replace("will not", "will"), "negation", "error", id="negation"),
    pytest.param(FULL, FULL.replace("will", "may"), "modal", "error", id="modal"),
    pytest.param(FULL, FULL.replace("every berth is", "most berths are"), "quantifier", "error", id="quantifier"),
    pytest.param(
        "I read four plans and back all of them", "I read four plans and back none of them", "quantifier", "error", id="none"
    ),
    pytest.param("We saw 40 boats in the bay that night", "We saw 41 boats in the bay that night", "number", "error", id="number"),
    pytest.param("Norway must pay for the new bridge now", "Finland must pay for the new bridge now", "name", "error", id="name"),
    pytest.param(FULL, FULL.replace("sell", "close"), "content-word", "warning", id="a word"),
    pytest.param("For us this is a loss without end", "For us this was a loss without end", "tense", "warning", id="tense"),
    pytest.param(FULL, FULL.replace(" the harbour", ""), "deletion", "warning", id="an unmarked cut"),
    pytest.param("The crews are tired. Let them go", "The crews are tired and bitter", "deletion", "warning", id="words added"),
    pytest.param(FULL, FULL.replace("will not", "won't"), "contraction", "note", id="contraction"),
    pytest.param("I'm gonna leave it on the quay", "I'm going to leave it on the quay", "dialect", "note", id="dialect"),
    pytest.param(
        "We left it out on the quay for days", "We left it out at the quay for days", "function-word", "note", id="small word"
    ),
    pytest.param(
        "The crews leave nets and floats on the quay",
        "The crew leaves nets and floats on the quay",
        "grammar",
        "note",
        id="number of nouns",
    ),
]


@pytest.mark.parametrize(("one", "other", "change", "severity"), CHANGED)
def test_the_worst_kind_of_change_decides(one: str, other: str, change: str, severity: str) -> None:
    for difference in (of(one, other), of(other, one)):
        assert (difference.verdict, difference.change, difference.severity) == ("disagree", change, severity), difference.why


def test_words_added_at_the_end_are_a_longer_quotation() -> None:
    assert of("Our crews are tired", "Our crews are tired and bitter").verdict == "compatible"


def test_hidden_characters_are_told_and_change_no_verdict() -> None:
    difference = of(FULL, FULL.replace("sell", "s\u0435ll"))
    assert (difference.verdict, difference.severity, difference.change) == ("agree", "note", "hidden-character")


def test_a_cut_that_drops_a_limiting_clause_carries_a_note() -> None:
    difference = of(FULL, "The council will not sell the harbour,")
    assert (difference.verdict, difference.severity) == ("compatible", "note")
    assert "until" in difference.why


def test_a_cut_before_another_sentence_drops_no_clause() -> None:
    assert of("We will stay on the quay. But it is late.", "We will stay on the quay.").severity is None


GIVEN_BESIDES = [
    pytest.param("but nobody has paid for the berths", True, id="the clause itself"),
    pytest.param("Nobody has paid for the berths yet,", True, id="as a sentence of its own"),
    pytest.param("Nobody has asked about the berths,", False, id="another sentence"),
]


@pytest.mark.parametrize(("words", "given"), GIVEN_BESIDES)
def test_a_cut_clause_that_the_document_quotes_besides_is_not_dropped(words: str, given: bool) -> None:
    first = quote("We would sell the harbour, but nobody has paid for the berths,", "Ida Holm")
    second = quote("We would sell the harbour,", "Ida Holm", "b.txt")
    rest = quote(words, "Ida Holm", "b.txt")
    evidence = grouped(first, second, sources=(source("One.", path="a.txt"), source("Other.", path="b.txt")))
    difference = compare(first, second, replace(evidence, claims=(first, second, rest)))
    assert difference.severity == (None if given else "note")


def test_the_word_that_joins_a_sentence_to_the_one_before_is_no_change() -> None:
    one, other = "It’s not enough to mend half of the quay.", "The storm was bad. But it is not enough to mend half of the quay."
    assert of(one, other).change == "contraction"


def test_fragments_raise_no_variant() -> None:
    assert of("at the limit", "far past the limit of it").severity is None


def test_a_fragment_in_a_headline_is_held_against_its_own_body() -> None:
    head = quote("at the limit", position="headline", path="a.txt")
    body = quote("We are past our limit,", path="a.txt")
    assert compare(head, body, grouped(head, body, sources=(source("One."),))).severity == "warning"
    for other in ("The highest limit of rain", "We are past our wits’ limit,"):
        other_body = quote(other, path="a.txt")
        told = quote("harbour limit", position="headline", path="a.txt")
        assert compare(told, other_body, grouped(told, other_body, sources=(source("One."),))).severity is None


def test_two_sentences_that_share_two_words_are_two() -> None:
    assert of("Old Captain Birk got lost!", "Come down here, your brother just got lost,").verdict == "compatible"


def test_an_initial_left_out_is_a_note() -> None:
    assert of("Lund was trying to move T. Birk's old boat", "Lund was trying to move Birk's old boat").severity == "note"


def test_a_translation_is_at_most_a_note() -> None:
    one, other = "We rowed for six days with the sick on our backs", "We sailed for six days with the sick on our backs"
    assert of(one, other).severity == "warning"
    difference = of(one, other, a={"translated": True})
    assert (difference.severity, difference.softened_by) == ("note", ("translation",))


LONG = "A wide, safe and lawful road for the many, with harsh costs for those who stray from it at any point of the way"
LIKE = (
    "This winter the ministry is to open a safe and lawful road, and there will be strict costs of another sort for whoever stays"
)


def test_shared_wording_in_longer_sentences_is_an_echo() -> None:
    first, second = quote(LONG, "Ida Holm"), quote(LIKE, "Per Lind", "b.txt")
    assert compare(first, second, grouped(first, second)).verdict == "compatible"
    same = replace(second, speaker_name="Ida Holm")
    assert compare(first, same, grouped(first, same)).severity is None


def test_a_long_passage_for_another_is_another_sentence() -> None:
    one = "I told her that the price of fish had gone up again this winter in the old town by the sea"
    other = "I told her that nobody at all had asked me for my bread or my boat in the old town by the sea"
    assert of(one, other).verdict == "compatible"


def test_two_speakers_with_words_of_their_own_said_two_things() -> None:
    persons = [name("Ida Holm", "a.txt", identity="1"), name("Per Lind", "b.txt", identity="2")]
    own = "The council will not close the market in the harbour until every stall is paid for,"
    first, second = quote(FULL, "Ida Holm"), quote(own, "Per Lind", "b.txt")
    evidence = grouped(first, second)
    assert compare(first, second, Evidence(evidence.sources, (first, second, *persons), evidence.alignment)).verdict == "compatible"


def said_on(iso: str, path: str, text: str) -> tuple[Quote, Any]:
    return quote(text, "Ida Holm", path), replace(date(iso, path=path), id=f"{path}:{iso}")


def test_near_the_same_line_on_two_days_is_two_utterances() -> None:
    first, may = said_on("2024-05-03", "a.txt", "We will build the yards and we will pay the men")
    second, june = said_on("2024-06-09", "b.txt", "We will build the yards and we will pay the women")
    known = {path: source("One.", path=path) for path in ("a.txt", "b.txt")}
    evidence = Evidence(known, (first, may, second, june), grouped(first, second).alignment)
    difference = compare(first, second, evidence)
    assert (difference.verdict, difference.by) == ("excused", "different-period")
