"""What is planted is noticed, by the rules that say so; twice the same, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.read import read_corpus
from audit.workbench.mutating import Sensitivity, sensitivity, table

ROOT = Path(__file__).parents[2]
TEXT = """The flood displaced 334,000 people in the Oroco delta and cost $12 million.

“Nobody was warned in time,” Lena Halvard said on 3 May 2024.
"""


def rules(*names: str) -> list[Rule]:
    found, faults = load_rules([ROOT / "rules" / "core" / f"{name}.yaml" for name in names])
    assert faults == []
    return found


@pytest.fixture
def counted(tmp_path: Path) -> Sensitivity:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return sensitivity(read_corpus((tmp_path,)).sources, rules("figures-disagree", "quotes-reworded", "one-quote-two-speakers"), 1)


def test_a_digit_a_negation_and_a_speaker_are_noticed(counted: Sensitivity) -> None:
    for rule, kind in (("figures-disagree", "digit"), ("quotes-reworded", "negation"), ("one-quote-two-speakers", "speaker")):
        cell = counted.cells[f"core/{rule}", kind]
        assert 0 < cell.noticed <= cell.planted


def test_the_untouched_corpus_gives_no_alarm(counted: Sensitivity) -> None:
    assert counted.alarms == {}


def test_the_same_seed_gives_the_same_table_and_writes_nothing(counted: Sensitivity, tmp_path: Path) -> None:
    again = sensitivity(read_corpus((tmp_path,)).sources, counted.rules, 1)
    assert table(again) == table(counted)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("rule", load_rules([ROOT / "rules" / "core"])[0], ids=lambda rule: rule.id)
def test_a_core_rule_names_the_changes_that_it_should_notice(rule: Rule) -> None:
    assert rule.covers or rule.cap == "note"
