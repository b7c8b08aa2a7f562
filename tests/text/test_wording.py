"""How wording is compared: folds that make no difference, shared stretches, and what differs in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.text.wording import coverage, distance, edits, local, same_words, similar, tokens

SAME = [
    pytest.param("“We’ll go,”", '"We\'ll go."', id="typography"),
    pytest.param("We‘ll go", "We’ll go", id="an apostrophe set the wrong way round"),
    pytest.param("the cafe\u0301", "the café", id="canonical equivalents"),
    pytest.param("co\u00adopera\u00adtion", "cooperation", id="soft hyphens"),
    pytest.param("We  will\ngo", "we will go", id="white space and the first capital"),
    pytest.param("twenty-five men", "25 men", id="numeral in words"),
    pytest.param("five thousand", "5,000", id="thousands"),
    pytest.param("two hundred and six", "two hundred and six", id="and in a numeral"),
    pytest.param("the third time", "the 3rd time", id="ordinal"),
    pytest.param("1 man", "one man", id="one"),
    pytest.param("60%", "60 per cent", id="percent sign"),
    pytest.param("$5 million", "five million dollars", id="dollar sign"),
    pytest.param("$5m and 2.5bn", "five million dollars and 2.5 billion", id="letters for scales"),
    pytest.param("organise the defence", "organize the defense", id="British and American"),
    pytest.param("a favourite neighbour travelled", "a favorite neighbor traveled", id="more spelling"),
    pytest.param("Gov. Lee met Sen. Ruiz", "Governor Lee met Senator Ruiz", id="titles"),
    pytest.param("this f---ing mess", "this fucking mess", id="masked by hyphens"),
    pytest.param("bullsh*t", "bullshit", id="masked by a star"),
    pytest.param("in the U.S. and the U.N.", "in the US and the UN", id="acronyms"),
    pytest.param("the city – my city – is full", "the city, my city, is full", id="dash and comma"),
    pytest.param("[T]he city", "the city", id="a bracketed capital"),
    pytest.param("the cease-fire", "the ceasefire", id="a compound"),
    pytest.param("the asylum-seekers", "the asylum seekers", id="a hyphen"),
    pytest.param("they re-elected her", "they reelected her", id="a prefix"),
]
DIFFERENT = [
    pytest.param("five people", "six people", id="numbers"),
    pytest.param("10² years", "102 years", id="superscripts stay"),
    pytest.param("they told us", "they told the US", id="us and the US"),
    pytest.param("it was a mar on the record", "it was a March on the record", id="an abbreviation needs its capital"),
    pytest.param("we won't go", "we will not go", id="contraction"),
    pytest.param("four flour mills", "four flor mills", id="words in -our that have no American form"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_house_style_makes_no_difference(a: str, b: str) -> None:
    assert edits(tokens(a), tokens(b)) == []


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_other_words_differ(a: str, b: str) -> None:
    assert edits(tokens(a), tokens(b)) != []


def test_look_alike_and_hidden_letters_fold_and_are_noted() -> None:
    text = "We will not cl\u043ese the shel\u200bters"
    assert [(token.word, token.odd) for token in tokens(text) if token.odd] == [("close", "\u043e"), ("shelters", "\u200b")]
    assert edits(tokens(text), tokens("We will not close the shelters")) == []


def test_a_word_in_another_script_is_left_alone() -> None:
    assert [token.odd for token in tokens("Она сказала")] == ["", ""]


def test_cuts_and_editors_words_are_marked() -> None:
    found = tokens("we … go [to the hotel], he walk[ed] (sic) . . . home [...]")
    assert [(token.word, token.kind) for token in found if token.kind != "word"] == [
        ("…", "ellipsis"),
        ("to the hotel", "bracket"),
        ("walked", "bracket"),
        ("sic", "bracket"),
        ("…", "ellipsis"),
        ("…", "ellipsis"),
    ]


def test_offsets_are_those_of_the_text() -> None:
    text = "Some five thousand “people” came"
    assert [text[token.start : token.end] for token in tokens(text)] == ["Some", "five thousand", "people", "came"]


def spelled(a: str, b: str) -> list[tuple[str, str, str]]:
    """Each edit as (words of a, words of b, edge)."""
    return [
        (" ".join(token.word for token in edit.a), " ".join(token.word for token in edit.b), edit.edge)
        for edit in edits(tokens(a), tokens(b))
    ]


EDITS = [
    pytest.param("we will close the schools", "we will not close the schools", [("", "not", "")], id="a word put in"),
    pytest.param("close the schools tonight", "close the theatres tonight", [("schools", "theaters", "")], id="a word changed"),
    pytest.param("Peru must act now", "Chile must act now", [("peru", "chile", "start")], id="the first word changed"),
    pytest.param("we stay until it is safe", "we stay", [("until it is safe", "", "end")], id="cut short"),
    pytest.param("we stay here until it is safe to go", "we stay … safe to go", [("here until it is", "…", "")], id="a marked cut"),
    pytest.param(
        "until every farm has water", "until most farms have water", [("every farm has", "most farms have", "")], id="run"
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), EDITS)
def test_what_differs(a: str, b: str, expected: list[tuple[str, str, str]]) -> None:
    assert spelled(a, b) == expected


def test_shared_wording_inside_longer_sentences() -> None:
    a = tokens("It is what was said, a broad rebuilding of roads, schools with harsh fines for those who delay")
    b = tokens("We want a broad rebuilding of roads, and schools for all who need them, with strict fines for those who wait")
    shared = local(a, b)
    assert shared is not None
    assert [token.word for token in a[shared.a_start : shared.a_end]][:3] == ["a", "broad", "rebuilding"]
    differences = {(" ".join(t.word for t in edit.a), " ".join(t.word for t in edit.b)) for edit in edits(a, b) if not edit.edge}
    assert ("harsh", "strict") in differences


def test_a_fragment_with_a_cut_and_a_bracket_is_the_same_words() -> None:
    a, b = (
        tokens("do not use … safe ways to reach [the island]"),
        tokens("for those who do not use those safe ways to reach our shore"),
    )
    assert same_words(local(a, b), a, b)
    assert coverage(local(a, b), a, b) == 1


def test_texts_without_a_shared_content_word_share_nothing() -> None:
    a, b = tokens("the dogs were in the yard"), tokens("it was on the table")
    assert local(a, b) is None
    assert not same_words(None, a, b)


def test_two_words_in_common_are_an_echo() -> None:
    a, b = (
        tokens("the historic bridge over the river fell into ruin last year"),
        tokens("we built a historic bridge to lasting peace and wealth"),
    )
    assert not same_words(local(a, b), a, b)


def test_a_text_of_one_repeated_phrase_equals_itself() -> None:
    a = tokens("row row row the boat " * 400)
    shared = local(a, a)
    assert shared is not None
    assert shared.equal == len(a)


def test_letters_to_change() -> None:
    assert distance("blinken", "blinkin", 2) == 1
    assert distance("smith", "jones", 2) == 3
    assert similar("abcd", "abcx", 0.5) == 0.75


words = st.lists(st.sampled_from("we will not close the school until rain comes here today river".split()), max_size=40).map(
    " ".join
)


@given(words, words)
def test_shared_runs_are_equal_in_order_and_apart(a: str, b: str) -> None:
    left, right = tokens(a), tokens(b)
    shared = local(left, right)
    if shared is None:
        return
    at_a, at_b = shared.a_start, shared.b_start
    for run in shared.runs:
        assert run.a >= at_a
        assert run.b >= at_b
        at_a, at_b = run.a + run.length, run.b + run.length
        assert [t.word for t in left[run.a : at_a]] == [t.word for t in right[run.b : at_b]]
    assert (at_a, at_b) == (shared.a_end, shared.b_end)


@given(st.text(max_size=200))
def test_spans_lie_inside_any_text(text: str) -> None:
    assert all(0 <= token.start < token.end <= len(text) for token in tokens(text))


@given(words)
def test_a_text_has_no_edits_against_itself(text: str) -> None:
    assert edits(tokens(text), tokens(text)) == []
