"""What is planted is noticed, by the rules that say so; twice the same, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.load import load_rules
from audit.check.rule import Level, Rule
from audit.read import read_corpus
from audit.workbench.mutating import Sensitivity, sensitivity, sensitivity_of
from audit.workbench.noticed import blind, noticed_text, table

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


def test_a_rule_that_notices_too_little_is_named_and_what_it_missed_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The flood displaced 334,000 people in the delta.", encoding="utf-8")
    (rule,) = rules("figures-disagree")
    deaf = Level.model_validate({"over": "99%", "severity": "note"})
    counted = sensitivity(read_corpus((tmp_path,)).sources, [rule.model_copy(update={"levels": (deaf,), "covers": ("digit",)})], 1)
    assert list(blind(counted)) == [f"{rule.file}:1:1: {rule.id}: notices 0 of 1 kinds of change that it covers"]
    (line,) = noticed_text(counted, missed=True).partition("Not noticed:\n")[2].splitlines()
    assert line.startswith("a.txt:1: core/figures-disagree: digit: The flood displaced [3 → 4]34,000 people")


def test_each_core_rule_notices_most_kinds_of_change_that_it_covers_in_its_own_silent_tests() -> None:
    found, _ = load_rules([ROOT / "rules" / "core"])
    assert list(blind(sensitivity_of((), found, 1))) == []
