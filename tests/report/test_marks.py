"""Which words of a finding's passages are marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from builders import figure, quote
from report_samples import words_of_the_sheriff

from audit.model import Claim, Passage, Quote
from audit.report.marks import marks


def marked(claims: Sequence[Claim], check: str = "verbatim") -> list[list[str]]:
    """The marked words of each claim, in order."""
    finding = replace(words_of_the_sheriff(), check=check, passages=tuple(map(Passage, claims)))
    pairs = zip(claims, marks(finding), strict=True)
    return [[claim.context[start:end] for start, end in sorted(set(spans))] for claim, spans in pairs]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("we will not close it", "we will close it", [["not"], []], id="a word left out"),
        pytest.param("close the shelters tonight", "close the hotels tonight", [["shelters"], ["hotels"]], id="another word"),
        pytest.param("Peru must act now or never", "Chile must act now or never", [["Peru"], ["Chile"]], id="the first word"),
        pytest.param(
            "until every crew is out, he said",
            "“When every crew is out, we said",
            [["until", "he"], ["When", "we"]],
            id="two words",
        ),
        pytest.param("we go when every crew is out", "every crew is out", [["we go when"], []], id="a shorter quotation"),
        pytest.param("every crew is out", "Every crew is out!", [[], []], id="the same words"),
    ],
)
def test_of_quotations_the_words_that_differ(a: str, b: str, expected: list[list[str]]) -> None:
    assert marked([quote(a, path="a.txt"), quote(b, path="b.txt")]) == expected


def test_of_figures_the_claim_itself() -> None:
    assert marked([figure(3, "3 men"), figure(4, "4 men")]) == [["3 men"], ["4 men"]]


def test_of_one_quotation_alone_the_whole() -> None:
    assert marked([quote("every crew is out")]) == [["every crew is out"]]


def test_of_one_quotation_in_two_mouths_the_speakers() -> None:
    assert marked([spoken("Ortiz"), spoken("Lee"), quote("every crew is out")], "same-speaker") == [["Ortiz"], ["Lee"], []]


def spoken(speaker: str) -> Quote:
    context = f"every crew is out, {speaker} said"
    start = context.index(speaker)
    made = quote("every crew is out", speaker, context=context)
    return replace(made, speaker_start=start, speaker_end=start + len(speaker))


def test_each_further_quotation_is_held_against_the_first() -> None:
    texts = ("we will not close it", "we will close it", "we may not close it")
    assert marked([quote(text, path=f"{text}.txt") for text in texts]) == [["will", "not"], [], ["may"]]


def test_a_quotation_is_held_against_the_first_that_shares_its_words() -> None:
    texts = ("we will close it by noon", "the road burned to the ground", "the road burns to the ground")
    assert marked([quote(text, path=f"{text}.txt") for text in texts]) == [[], ["burned"], ["burns"]]


def test_words_that_two_speak_are_marked_inside_the_longer_quotation() -> None:
    longer = "We go on, whatever comes, and we will close the road above the dam until every crew is out of the valley"
    claims = [quote("close the road above the dam", path="a.txt"), quote(longer, path="b.txt")]
    assert marked(claims, "same-speaker") == [[], ["close the road above the dam"]]
