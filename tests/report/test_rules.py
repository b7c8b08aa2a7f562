"""The page of a rule: what it compares, why, what it finds and leaves alone."""

from __future__ import annotations

import re

import pytest

from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.config import core_rules
from audit.report.rules import rule_page

RULES, _ = load_rules([core_rules()])


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_page_has_the_same_headings(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.startswith(f"{rule.id}: {rule.title}\n\n  check {rule.check}, at most {rule.severity}\n")
    assert re.findall(r"^\w.*$", page, re.MULTILINE)[1:] == ["Why it matters", "What it compares", "It finds", "It leaves alone"]


def test_a_page_shows_what_the_rule_says_for_itself() -> None:
    page = rule_page(next(rule for rule in RULES if rule.id == "core/figures-disagree"))
    assert "  which claims   figure\n" in page
    assert "  which of them  not: {role: [age, rank]}\n" in page
    assert "334,000 people" in page
