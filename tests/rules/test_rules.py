"""Every rule's own tests, through the whole pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.check.trial import read_cases, trials
from audit.pipeline import audit_documents

FOLDERS = sorted(path for path in (Path(__file__).parents[2] / "rules").iterdir() if path.is_dir() and path.name != "lists")
RULES, FAULTS = load_rules(FOLDERS)


def test_every_rule_of_the_repository_can_be_loaded() -> None:
    assert FAULTS == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_and_leaves_alone_what_its_own_tests_say(rule: Rule) -> None:
    assert trials(rule, audit_documents) == ([], [])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_a_test_that_finds_and_one_that_stays_silent(rule: Rule) -> None:
    cases, faults = read_cases(rule)
    assert faults == []
    assert any(case.expect for case in cases if not case.known_gap)
    assert any(not case.expect for case in cases if not case.known_gap)


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.id.startswith("core/")], ids=lambda rule: rule.id)
def test_a_topic_rule_names_words_and_no_value_or_file(rule: Rule) -> None:
    where = rule.where.model_dump_json()
    assert not any(character.isdigit() for character in where)
    assert ".txt" not in where


def test_the_manual_names_every_core_rule() -> None:
    manual = (Path(__file__).parents[2] / "rules" / "README.md").read_text(encoding="utf-8")
    for rule in RULES:
        assert not rule.id.startswith("core/") or f"| `{rule.id}` | {rule.check} | {rule.title} |" in manual
