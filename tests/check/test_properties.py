"""What must hold of every run: order, moves and strangers change nothing."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from builders import evidence_of, source

from audit.check import check, coverage
from audit.check.load import load_rules
from audit.model import Checked, Source

RULES, _ = load_rules([Path(__file__).parents[2] / "rules" / "core"])

TEXTS = {
    "a.txt": "Three miners were killed when the Oroco shaft collapsed. “We will dig until the last one is out,” Ivo Maren said.",
    "b.txt": "Four miners were killed when the Oroco shaft collapsed. “We will dig until the last one is out,” Lena Halvard said.",
    "c.txt": "The shaft at Oroco opened on Monday, June 27, 2023, the mine's owner said.",
}


def documents(before: str = "") -> list[Source]:
    return [source(before + text, published="2024-02-07", path=path) for path, text in TEXTS.items()]


def seen(checked: Checked) -> list[tuple[str, ...]]:
    return [(finding.id, finding.rule, finding.severity, finding.message) for finding in checked.findings]


EXPECTED = seen(check(RULES, evidence_of(*documents())))


def test_there_is_something_to_find() -> None:
    assert len(EXPECTED) >= 3


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_the_order_of_documents_and_rules_changes_nothing(order: tuple[int, ...]) -> None:
    written = documents()
    evidence = evidence_of(*(written[index] for index in order))
    rules = [RULES[index] for index in sorted(range(len(RULES)), key=lambda index: (index * (order[0] + 3)) % len(RULES))]
    assert seen(check(rules, evidence)) == EXPECTED


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_the_order_of_documents_does_not_change_which_of_two_ages_is_told_first(order: tuple[int, ...]) -> None:
    """A rule that picks its own group takes it in the order of paths, as the alignment does."""
    aged = "The fire spared the boats. Ann Lee, {}, the mayor of Oldmere, opened the Oldmere bridge on July 3, 2023."
    written = [source(aged.format(age), published="2023-07-05", path=f"{place}.txt") for place, age in enumerate((39, 41, 45))]
    found = check(RULES, evidence_of(*(written[index] for index in order))).findings
    assert found == check(RULES, evidence_of(*written)).findings
    assert any(finding.rule == "core/ages-disagree" for finding in found)


def test_a_document_moved_down_keeps_its_fingerprints() -> None:
    moved = seen(check(RULES, evidence_of(*documents("The owner wrote to the council.\n\nThe council met.\n\n"))))
    assert {finding[0] for finding in EXPECTED} <= {finding[0] for finding in moved}


def test_an_unrelated_document_changes_no_finding() -> None:
    stranger = source("Bake until golden, then let it cool.", published="2024-02-07", path="z.txt")
    assert seen(check(RULES, evidence_of(*documents(), stranger))) == EXPECTED


def test_every_claim_is_counted_once() -> None:
    evidence = evidence_of(*documents())
    counts = coverage(evidence, check(RULES, evidence))
    parts = (counts.agreed, counts.compatible, counts.disagree, counts.excused, counts.alone, counts.not_compared, counts.possible)
    assert sum(parts) == counts.claims == len(evidence.claims)


def test_nothing_is_found_in_nothing() -> None:
    evidence = evidence_of()
    assert check(RULES, evidence) == Checked()
    assert coverage(evidence, Checked()).claims == 0
