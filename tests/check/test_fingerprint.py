"""What a finding is does not depend on where it stands."""

from __future__ import annotations

from dataclasses import replace

from builders import figure

from audit.check.fingerprint import identify
from audit.check.rule import Rule
from audit.model import Claim, Finding, Passage


def found(*claims: Claim, rule: str = "core/figures", **fields: object) -> Finding:
    values = tuple(claim.text for claim in claims)
    finding = Finding("", rule, "agree", "error", "high", "", values, tuple(Passage(claim) for claim in claims))
    return replace(finding, **fields)  # type: ignore[arg-type]


def ids(*findings: Finding, rules: tuple[Rule, ...] = ()) -> list[str]:
    return [finding.id for finding in identify(findings, rules)]


A, B, C = (figure(value, path=path) for value, path in ((3, "a.txt"), (4, "b.txt"), (5, "c.txt")))


def test_the_id_does_not_change_with_place_or_order() -> None:
    moved = replace(B, source="z.txt", start=900, end=909)
    assert ids(found(A, B)) == ids(found(moved, A))


def test_a_source_that_repeats_a_known_value_changes_no_id() -> None:
    assert ids(found(A, B)) == ids(found(A, B, figure(4, "four people", path="d.txt")))


def test_a_new_value_makes_a_new_finding() -> None:
    assert ids(found(A, B)) != ids(found(A, B, C))


def test_another_rule_or_another_noun_is_another_finding() -> None:
    boats = [replace(claim, noun="boat") for claim in (A, B)]
    assert len({*ids(found(A, B)), *ids(found(A, B, rule="core/other")), *ids(found(*boats))}) == 3


def test_equal_findings_are_told_apart_by_their_ordinal() -> None:
    assert len(set(ids(found(A, B), found(A, B)))) == 2


def test_a_renamed_rule_keeps_its_ids() -> None:
    renamed = Rule.model_validate({"title": "t", "why": "w", "check": "agree", "formerly": "core/figures"})
    renamed = renamed.model_copy(update={"id": "core/counts"})
    assert ids(found(A, B)) == ids(found(A, B, rule="core/counts"), rules=(renamed,))
