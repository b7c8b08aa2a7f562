"""A draft's claims stand in a source, are contradicted, or are found nowhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import date, evidence_of, figure, name, quote, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Alignment, Claim, Evidence, Finding, Group, Link

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "supported", "claims": ["figure", "date", "quote", "name"]})


def against(claim: Claim, *others: Claim, text: str = "x", rule: Rule = RULE, **fields: Any) -> list[Finding]:
    """A draft that holds the claim alone, held against one source."""
    documents = {"a.txt": source(claim.context, path="a.txt", role="draft"), "b.txt": source(text, path="b.txt", **fields)}
    return list(check([rule], Evidence(documents, (claim, *others), Alignment())).findings)


def count(value: int, text: str, path: str = "b.txt", **fields: Any) -> Claim:
    return figure(value, text, path=path, context=fields.pop("context", text), **fields)


STANDS: dict[str, tuple[Claim, tuple[Claim, ...]]] = {
    "the same count": (count(12, "12 boats", "a.txt", noun="boat"), (count(12, "12 boats", noun="boat"),)),
    "a large number, whatever the noun": (count(4312, "4,312 boats", "a.txt", noun="boat"), (count(4312, "4,312", noun=None),)),
    "the same share": (count(40, "40%", "a.txt", unit="percent"), (count(40, "40%", unit="percent"),)),
    "another unit of one length": (
        count(5, "5 miles", "a.txt", unit="mile", role="amount"),
        (count(8, "8 km", unit="kilometer", role="amount"),),
    ),
    "the same day": (date("2023-07-31", path="a.txt"), (date("2023-07-31", "31 July", path="b.txt"),)),
    "a surname and its full name": (name("Ivo Maren", path="a.txt"), (name("Ivo Maren", path="b.txt"),)),
    "a single thing": (count(1, "one boat", "a.txt", noun="boat"), ()),
    "a vague word": (count(0, "dozens", "a.txt", nominal=None), ()),
    "an unsettled day": (date(None, "Friday", path="a.txt"), ()),
    "a term in quote marks": (quote("the ferry", path="a.txt"), ()),
}


@pytest.mark.parametrize(("claim", "others"), STANDS.values(), ids=STANDS)
def test_a_claim_that_stands_or_cannot_be_checked_is_no_finding(claim: Claim, others: tuple[Claim, ...]) -> None:
    assert against(claim, *others) == []


NOWHERE: dict[str, tuple[Claim, tuple[Claim, ...], str]] = {
    "a small count of another thing": (
        count(12, "12 boats", "a.txt", noun="boat"),
        (count(12, "12 crews", noun="crew"),),
        "warning",
    ),
    "an amount in another currency": (count(12, "$12", "a.txt", unit="USD"), (count(12, "€12", unit="EUR"),), "warning"),
    "a day": (date("2023-07-31", path="a.txt"), (date("2023-07-30", path="b.txt"),), "warning"),
    "a name": (name("Ivo Maren", path="a.txt"), (name("Lena Halvard", path="b.txt"),), "note"),
    "words": (quote("we will sail at dawn", "Ivo Maren", path="a.txt"), (), "warning"),
}


@pytest.mark.parametrize(("claim", "others", "severity"), NOWHERE.values(), ids=NOWHERE)
def test_a_claim_that_no_source_has_is_told(claim: Claim, others: tuple[Claim, ...], severity: str) -> None:
    (found,) = against(claim, *others)
    assert (found.severity, found.message.split(" “")[0]) == (severity, "no source gives")


ALTERED: dict[str, tuple[Claim, Claim]] = {
    "digits in another order": (
        count(168, "168 boats", "a.txt", context="the fleet of 168 boats lies in Skarholm", noun="boat"),
        count(186, "186 boats", context="the fleet of 186 boats lies in Skarholm", noun="boat"),
    ),
    "another unit": (
        count(48, "48 gallons", "a.txt", unit="gallon", role="amount", context="it makes 48 gallons of water"),
        count(48, "48 liters", unit="liter", role="amount", context="the water: 48 liters"),
    ),
}


@pytest.mark.parametrize(("claim", "other"), ALTERED.values(), ids=ALTERED)
def test_a_figure_that_the_sources_have_otherwise_is_held_against_it(claim: Claim, other: Claim) -> None:
    (found,) = against(claim, other)
    assert found.message.startswith("the sources contradict")
    assert [passage.claim for passage in found.passages] == [claim, other]
    assert found.severity in ("warning", "error")


WORDS = {
    "the very words": ("we mend every wooden pier", "HL: Well, we mend every wooden pier.", None),
    "a part of them": ("every wooden pier", "HL: Well, we mend every wooden pier.", None),
    "another word": ("we mend every broken pier", "HL: Well, we mend every wooden pier.", "warning"),
    "a word left out at the end": ("we shall never dig there again", "HL: We shall never dig there that deep again.", "warning"),
}


@pytest.mark.parametrize(("said", "text", "severity"), WORDS.values(), ids=WORDS)
def test_words_are_looked_for_in_the_plain_text_of_a_transcript(said: str, text: str, severity: str | None) -> None:
    found = against(quote(said, "HL", path="a.txt"), text=text, type="transcript")
    assert [finding.severity for finding in found] == ([severity] if severity else [])


def test_without_a_draft_there_is_nothing_to_support() -> None:
    evidence = evidence_of(source("The ferry cost 310 million euros.", path="a.txt"), source("Nothing.", path="b.txt"))
    assert check([RULE], evidence).findings == ()


def test_a_rule_may_ask_for_contradictions_alone() -> None:
    claim = quote("we will sail at dawn", "Ivo Maren", path="a.txt")
    assert against(claim, rule=RULE.model_copy(update={"outcome": ("contradicted",)})) == []


RECKONED: dict[str, tuple[Claim, tuple[Claim, ...]]] = {
    "a difference": (count(140, "140 more", "a.txt", noun="crown"), (count(1900, "1,900 crowns"), count(1760, "1,760 crowns"))),
    "a vote as a pair": (count(34, "34-27", "a.txt", pair=(34, 27), role="score"), (count(34, "34 votes"), count(27, "27 votes"))),
    "a share": (count(25, "25%", "a.txt", unit="percent", role="share"), (count(20, "20 boats"), count(80, "80 boats"))),
}


@pytest.mark.parametrize(("claim", "others"), RECKONED.values(), ids=RECKONED)
def test_what_two_figures_of_a_source_make_stands(claim: Claim, others: tuple[Claim, ...]) -> None:
    assert against(claim, *(replace(other, context="one sentence") for other in others)) == []
    assert len(against(claim, others[0])) == 1


def test_what_may_stand_in_the_place_of_a_claim_found_nowhere_is_shown() -> None:
    draft, likest = date("1887-05-02", path="a.txt"), date("1878-05-02", path="b.txt")
    key = (draft.id, likest.id)
    maybe = (Group("g", "date", "", (draft, likest), "low"),)
    documents = {"a.txt": source("x", path="a.txt", role="draft"), "b.txt": source("x", path="b.txt")}
    alignment = Alignment((), maybe, links={key: Link(*key, 4.0)})
    (found,) = check([RULE], Evidence(documents, (draft, likest), alignment)).findings
    assert found.message == "no source gives “1887-05-02”; most like it is “1878-05-02”"
    assert [passage.claim for passage in found.passages] == [draft, likest]


SPOKEN = [
    pytest.param("I'm sixty-one and I can stop when I like.", id="in words"),
    pytest.param("Q: Your age?\n\nLF: 61. I came in May.", id="an answer"),
]


@pytest.mark.parametrize("said", SPOKEN)
def test_an_age_is_borne_out_by_who_tells_it(said: str) -> None:
    draft = source("Lena Farrow, 61, runs the yard.", path="a.txt", role="draft")
    found = check([RULE], evidence_of(draft, source(f"Lena Farrow\n\n{said}", path="b.txt", type="transcript"))).findings
    assert not [one for one in found if "61" in one.message]


def test_what_no_source_has_of_one_sentence_is_one_finding() -> None:
    draft = source("The yard built 340 boats and 87 barges.\n\nIt owns 12 cranes.", path="a.txt", role="draft")
    found = check([RULE], evidence_of(draft, source("The yard is old.", path="b.txt"))).findings
    assert [one.message for one in found] == [
        "no source gives “340” (boats) or “87” (barges)",
        "no source gives “12” (cranes)",
    ]


def test_a_note_in_brackets_is_no_claim() -> None:
    draft = source("The yard is old.\n\n[ENDING: ask Jo. Target 650 words.]", path="a.txt", role="draft")
    assert check([RULE], evidence_of(draft, source("The yard is old.", path="b.txt"))).findings == ()


def test_money_that_is_spoken_without_its_unit_bears_out() -> None:
    draft = source("The agencies cost £6.8m in a year.", path="a.txt", role="draft")
    said = source("Q: What did they cost?\n\nLF: Six point eight million last year.", path="b.txt", type="transcript")
    assert not [one for one in check([RULE], evidence_of(draft, said)).findings if "6.8" in one.message]
