"""One body, two names: which words stand in for each other, which names are read, what documents of one story say."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.check import check
from audit.check.bodies.kinds import near, one_kind
from audit.check.bodies.runs import named
from audit.check.rule import Rule
from audit.model import Finding

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "same-body", "claims": ["figure", "date"]})

WORDS = {
    "two kinds of giver": ("trust", "foundation", True),
    "two kinds of firm": ("capital", "ventures", True),
    "two kinds of paper": ("archives", "annals", True),
    "a road and a hospital": ("road", "hospital", False),
    "two ministries": ("fisheries", "transport", False),
    "a letter left out": ("tellcombe", "tellcomb", True),
    "another end": ("tellwater", "tellwell", True),
    "one beginning, half of it": ("drumorla", "drumestan", False),
    "who lives there": ("tellmark", "tellmarkers", False),
    "two countries": ("slovenian", "slovakian", False),
    "two spellings of another script": ("gaddafi", "qaddafi", False),
    "two words of the language": ("western", "eastern", False),
    "two months": ("march", "may", False),
}


@pytest.mark.parametrize(("a", "b", "expected"), WORDS.values(), ids=WORDS)
def test_a_word_stands_in_for_another_or_does_not(a: str, b: str, expected: bool) -> None:
    assert (one_kind(a, b) or near(a, b)) is (one_kind(b, a) or near(b, a)) is expected


NAMES = {
    "an article in front": ("The Tellmark Trust gave nine crowns.", {"tellmark trust"}),
    "the head of a sentence": ("Later Tellmark Trust met.", {"later tellmark trust", "tellmark trust"}),
    "of something": (
        "It is in the Review of Cave Botany.",
        {"review of cave botany", "cave botany"},
    ),
    "an owner, and what is owned": (
        "They met at Skerry Tomorrow's Old Mill.",
        {"skerry tomorrow old mill", "skerry tomorrow", "old mill"},
    ),
    "a person beside it": ("Tellmark Trust director Ilse Markham spoke.", {"tellmark trust"}),
    "one word": ("Tellmark gave nine crowns.", set()),
    "two words of a page run together": ("President TellmarkGOP Senators spoke.", set()),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_names_of_several_words_are_read(text: str, expected: set[str]) -> None:
    document = source(text)
    assert {" ".join(form) for form in named(document.path, evidence_of(document)).forms} == expected


def _told(*texts: str) -> list[Finding]:
    evidence = evidence_of(*(source(text, path=f"{number}.txt") for number, text in enumerate(texts)))
    return list(check([RULE], evidence).findings)


GIFT = "The {} will pay for the new lifeboat at Skarholm, which costs 2.4 million crowns."
AGAIN = "A new lifeboat at Skarholm, which costs 2.4 million crowns, will be paid for by the {}."
BUS = "A bus with 31 passengers hit a wall in {} on Friday."

STORIES: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "a trust, a fund": ((GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund")), ["warning"]),
    "an organization, an army": ((GIFT.format("Tellmark Organization"), AGAIN.format("Tellmark Army")), ["warning"]),
    "told once for several documents": (
        (GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund"), AGAIN.format("Tellmark Fund")),
        ["warning"],
    ),
    "one street": ((BUS.format("Tellmark Road"), f"On Friday {BUS.format('Tellmark Street')}"), ["warning"]),
    "two streets": (
        (BUS.format("Tellmark Road"), "A bus with 31 passengers hit a wall on Friday. Tellmark Street stays shut."),
        [],
    ),
    "little speaks for one body": (
        (BUS.format("the rain") + " Tellmark Trust is far.", BUS.format("the rain") + " The Tellmark Fund has 9 clerks."),
        [],
    ),
    "a rival": ((GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund, its rival")), []),
    "another name since": ((GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund, since renamed")), []),
    "a document with both": (
        (GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund"), GIFT.format("Tellmark Trust and the Tellmark Fund")),
        [],
    ),
    "the other's name in small letters": (
        (GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund") + " Call it the Tellmark trust."),
        [],
    ),
    "two spellings, and what it is told once": (
        (GIFT.format("Tellmarra General Hospital"), AGAIN.format("Tellmorran General")),
        ["warning"],
    ),
    "a short word beside a rare one": ((GIFT.format("Blen Tellmark"), AGAIN.format("Bleen Tellmark")), ["warning"]),
    "a short word beside a common one": ((GIFT.format("Blen House"), AGAIN.format("Bleen House")), []),
    "a place and what is in it": ((BUS.format("Tellmark Road"), BUS.format("Tellmark Hospital")), []),
    "two towns' teams": ((BUS.format("Arden Rovers"), BUS.format("Arden United")), []),
    "two spellings of houses": ((GIFT.format("Tellmark Harbour Trust"), AGAIN.format("Tellmark Harbor Trust")), []),
    "no story in common": ((GIFT.format("Tellmark Trust"), "The Tellmark Fund was founded in 1911 by a baker."), []),
}


@pytest.mark.parametrize(("day", "expected"), [("2024-06-30", ["warning"]), ("2024-09-30", [])])
def test_documents_of_other_times_tell_other_stories(day: str, expected: list[str]) -> None:
    texts = [("2024-05-04", GIFT.format("Tellmark Trust")), (day, AGAIN.format("Tellmark Fund"))]
    sources = [source(text, path=f"{number}.txt", published=of) for number, (of, text) in enumerate(texts)]
    assert [finding.severity for finding in check([RULE], evidence_of(*sources)).findings] == expected


@pytest.mark.parametrize(("texts", "expected"), STORIES.values(), ids=STORIES)
def test_documents_of_one_story_give_one_body_one_name(texts: tuple[str, ...], expected: list[str]) -> None:
    assert [finding.severity for finding in _told(*texts)] == expected


def test_a_slip_of_the_pen_is_no_other_body() -> None:
    (finding,) = _told(GIFT.format("Tellwater Trust"), AGAIN.format("Tellwaiter Trust"))
    assert finding.message == "one name, two spellings: Tellwaiter Trust and Tellwater Trust"


def test_a_body_is_told_with_the_first_place_of_each_name() -> None:
    (finding,) = _told(GIFT.format("Tellmark Trust"), AGAIN.format("Tellmark Fund"))
    assert finding.values == ("Tellmark Fund", "Tellmark Trust")
    assert [claim.text for claim, _ in finding.passages] == ["Tellmark Trust", "Tellmark Fund"]
