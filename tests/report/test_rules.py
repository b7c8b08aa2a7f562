"""The page of a rule: what it compares, why, what it finds and leaves alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from audit.check.kinds import KINDS
from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.config import core_rules
from audit.report.rules import rule_page

RULES, _ = load_rules([core_rules()])


HEADINGS = ["What it does", "Why it matters", "Options", "Excuses", "It finds", "It leaves alone", "Known limits"]


def page(identity: str) -> str:
    rule = next(rule for rule in RULES if rule.id == identity)
    return rule_page(rule, KINDS[rule.check])


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_page_has_the_same_headings(rule: Rule) -> None:
    text = page(rule.id)
    assert text.startswith(f"{rule.id}: {rule.title}\n\nWhat it does\n  check {rule.check}: {KINDS[rule.check].finds}\n")
    assert [found for found in re.findall(r"^\w.*$", text, re.MULTILINE)[1:] if found != "It excuses"] == HEADINGS
    assert rule.limits
    assert "none that its tests" not in text


def test_a_page_shows_what_the_rule_says_for_itself_and_what_holds_where_it_says_nothing() -> None:
    text = page("core/figures-disagree")
    assert "  which claims   figure\n" in text
    assert "  which of them  not: {role: [age, rank]}\n" in text
    assert "  how bad        the scale of its kind (unless it says otherwise)\n" in text
    assert "  changed-over-time, different-period, different-scope, forecast, revised\n" in text
    assert "334,000 people" in text


def test_a_list_is_shown_by_its_name() -> None:
    assert "not: {mentions: {list: looking-back}}" in page("core/stale-figure")


def test_of_many_examples_a_few_are_shown() -> None:
    text = page("core/figures-disagree")
    assert re.search(r"^  and \d+ more, in .*figures-disagree\.yaml$", text, re.MULTILINE)


def test_what_a_rule_may_not_excuse_and_what_fails_for_now_is_told(tmp_path: Path) -> None:
    known = "  - {name: a gap, documents: {a.txt: x}, expect: [{severity: error}], known_gap: nobody reads this}\n"
    text = "title: t\nwhy: w\ncheck: agree\nclaims: figure\nexcuse: none\ntests:\n"
    (tmp_path / "rule.yaml").write_text(text + known, encoding="utf-8")
    (rule,), _ = load_rules([tmp_path])
    shown = rule_page(rule, KINDS[rule.check])
    assert "Excuses\n  different-period, different-scope, forecast\n  not here: changed-over-time, revised\n" in shown
    assert "Known limits\n  a gap: nobody reads this\n" in shown
