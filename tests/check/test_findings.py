"""Findings of several rules: one for each two passages, in one order, with the words of the rule; each claim counted once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import figure, grouped, source

from audit.check import check, coverage
from audit.check.merge import merge, together
from audit.check.order import holds_in_order
from audit.check.rule import Rule
from audit.model import Alignment, Claim, Evidence, Finding, Group, Hold, Passage, Severity


def rule(identity: str = "core/figures-disagree", kind: str = "agree", **fields: Any) -> Rule:
    data = {"title": "Figures differ", "why": "w", "check": kind, "claims": "figure", **fields}
    return Rule.model_validate(data).model_copy(update={"id": identity})


def finding(identity: str, kind: str, severity: Severity, *claims: Claim) -> Finding:
    return Finding("", identity, kind, severity, "high", "", tuple(c.text for c in claims), tuple(Passage(c) for c in claims))


A, B, C = (figure(value, path=path) for value, path in ((30, "a.txt"), (41, "b.txt"), (52, "c.txt")))


def test_the_more_specific_kind_keeps_the_finding_and_names_the_other() -> None:
    rules = [rule("core/agree"), rule("core/words", "verbatim", claims="quote")]
    findings = [finding("core/agree", "agree", "warning", A, B), finding("core/words", "verbatim", "warning", A, B, C)]
    (kept,) = merge(findings, rules)
    assert (kept.rule, kept.also) == ("core/words", ("core/agree",))


def test_a_topic_rule_keeps_the_finding_before_a_general_one_of_its_kind() -> None:
    rules = [rule("core/agree"), rule("mine/fares", where={"mentions": "fare"})]
    findings = [finding(one.id, "agree", "warning", A, B) for one in rules]
    assert merge(findings, rules)[0].rule == "mine/fares"


def test_a_note_takes_no_place_of_an_error() -> None:
    rules = [rule("core/agree"), rule("core/words", "verbatim", claims="quote")]
    findings = [finding("core/agree", "agree", "error", A, B), finding("core/words", "verbatim", "note", A, B)]
    (kept,) = merge(findings, rules)
    assert (kept.rule, kept.severity) == ("core/agree", "error")


def test_findings_that_share_one_passage_are_two() -> None:
    rules = [rule("core/agree"), rule("core/other")]
    findings = [finding("core/agree", "agree", "error", A, B), finding("core/other", "agree", "error", B, C)]
    assert len(merge(findings, rules)) == 2


def test_a_finding_has_the_words_of_its_rule_and_its_claims_in_order() -> None:
    evidence = grouped(B, A)
    (found,) = check([rule(message="{subject}: {values} in {documents}")], evidence).findings
    assert [passage.claim.source for passage in found.passages] == ["a.txt", "b.txt"]
    assert found.message == "people: 30 people / 41 people in a.txt, b.txt" or "in a.txt, b.txt" in found.message


def test_the_draft_comes_first_and_the_transcript_last() -> None:
    documents = [source(c.text, path=c.source) for c in (A, B)]
    documents = [
        source(A.text, path="a.txt", type="transcript"),
        source(B.text, path="b.txt"),
        source(C.text, path="c.txt", role="draft"),
    ]
    (found,) = check([rule()], grouped(A, B, C, sources=documents)).findings
    assert [passage.claim.source for passage in found.passages] == ["c.txt", "b.txt", "a.txt"]


def test_a_cap_holds() -> None:
    (found,) = check([rule(cap="note")], grouped(A, B)).findings
    assert found.severity == "note"


def test_what_is_only_possible_is_a_note_of_low_confidence() -> None:
    evidence = grouped(A, B)
    group = Group("p1", "figure", "people", (A, B), "low")
    alignment = Alignment(possible=(group,), links=evidence.alignment.links)
    (found,) = check([rule()], Evidence(evidence.sources, evidence.claims, alignment)).findings
    assert (found.severity, found.confidence) == ("note", "low")


def test_a_rule_across_documents_is_silent_inside_one() -> None:
    here, there = figure(30, path="a.txt"), figure(41, path="a.txt")
    document = source("30 people and 41 people", path="a.txt")
    assert check([rule(across="documents")], grouped(here, there, sources=[document])).findings == ()
    assert len(check([rule(across="document")], grouped(here, there, sources=[document])).findings) == 1


def test_a_rule_that_sees_nothing_says_so() -> None:
    blind = rule(where={"role": "age"}, must_find=["a.txt", "z*"])
    messages = [found.message for found in check([blind], grouped(A, B)).findings]
    assert messages == ["Figures differ: the rule finds nothing in a.txt", "Figures differ: the rule finds nothing in z*"]


@pytest.mark.parametrize("reverse", [False, True], ids=["as given", "reversed"])
def test_each_claim_is_counted_once(reverse: bool) -> None:
    claims = (A, B, figure(7, path="d.txt", identity="alone"))
    evidence = grouped(*claims[:2], sources=[source(c.text, path=c.source) for c in claims])
    evidence = Evidence(evidence.sources, claims[::-1] if reverse else claims, evidence.alignment)
    counts = coverage(evidence, check([rule()], evidence))
    assert (counts.claims, counts.disagree, counts.alone) == (3, 2, 1)
    parts = (counts.agreed, counts.compatible, counts.disagree, counts.excused, counts.alone, counts.not_compared, counts.possible)
    assert sum(parts) == counts.claims


def of_speakers(*claims: Claim) -> Finding:
    return replace(finding("core/speakers", "same-speaker", "warning", *claims), values=("Lena Holt", "Ivo Maren"))


def test_one_quotation_and_two_speakers_are_one_finding_however_many_pairs() -> None:
    pairs = [(A, C), (B, C)]
    found = [
        replace(finding("core/speakers", "same-speaker", "warning", *pair), values=("Lena Holt", "Ivo Maren")) for pair in pairs
    ]
    (one,) = together(found)
    assert [passage.claim for passage in one.passages] == [A, C, B]


def test_two_quotations_of_two_speakers_are_two_findings() -> None:
    other = figure(60, path="d.txt")
    found = [
        replace(finding("core/speakers", "same-speaker", "warning", *pair), values=("x", "y")) for pair in [(A, B), (C, other)]
    ]
    assert len(together(found)) == 2


def test_what_holds_is_told_once_and_in_order() -> None:
    holds = [
        Hold(rule, "fits", tuple(Passage(claim) for claim in claims)) for rule, claims in (("z", (B,)), ("b", (A,)), ("a", (A,)))
    ]
    assert [(hold.rule, hold.passages[0].claim.source) for hold in holds_in_order(holds)] == [("a", "a.txt"), ("z", "b.txt")]
