"""Why passages were compared, in words that a reader follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_samples import count_of_homes, weekday

from audit.model import Finding
from audit.report.reasons import compared, differences, sentence, sentences

BECAUSE = "compared because of: "


def told(*signals: str) -> str | None:
    """What is told of these signals between two counts of homes."""
    return compared(replace(count_of_homes(), why=(BECAUSE + "; ".join(signals),)))


@pytest.mark.parametrize(
    ("signal", "words"),
    [
        ("same verb: destroy", "they share the word destroyed"),
        ("shared words: elmford, counti, destroy", "they share the words Elmford, destroyed and county"),
        ("published 0 days apart", "published on one day"),
        ("published 1 days apart", "published 1 day apart"),
        ("published 12 days apart", "published 12 days apart"),
        ("5 words in a row", "5 words in a row are the same"),
        ("75% of the shorter one's words", "they share 75% of the shorter one's words"),
        ("one story", "the documents tell one story"),
        ("same place: elmford", "both speak of Elmford"),
        ("same name: ana ortiz", "both name ana ortiz"),
        ("100% of the shorter one's words", "they share all of the shorter one's words"),
    ],
)
def test_a_signal_is_told_in_the_words_of_the_passages(signal: str, words: str) -> None:
    assert told(signal) == f"compared because {words}"


@pytest.mark.parametrize("signal", ["same role: event", "same measure: migrant", "shared words: administr, encount"])
def test_a_signal_that_says_nothing_to_a_reader_is_left_out(signal: str) -> None:
    assert told(signal) is None


def test_words_that_several_signals_share_are_told_once() -> None:
    assert told("same measure: home", "beside both: home, destroy") == "compared because they share the words destroyed and homes"


def test_the_first_differences_are_told_and_the_others_counted() -> None:
    finding = replace(weekday(), why=("a differs", "b differs", "c differs", "d differs"))
    assert differences(finding) == ["a differs", "b differs", "2 more pairs of passages differ"]


def test_what_the_message_says_is_not_told_again() -> None:
    assert differences(replace(weekday(), why=(weekday().message + ".",))) == []


@pytest.mark.parametrize(("words", "expected"), [("off by one day?", "Off by one day?"), ("x  y", "X y."), ("Done.", "Done.")])
def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop(words: str, expected: str) -> None:
    assert sentence(words) == expected


def test_all_reasons_stand_in_order() -> None:
    finding: Finding = replace(count_of_homes(), softened_by=("estimate",))
    assert [line.split()[0] for line in sentences(finding)] == ["Two", "Compared", "Considered:", "Milder", "Hint:"]
