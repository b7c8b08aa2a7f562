"""The commands of whoever writes rules, as they are called."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Command

ROOT = Path(__file__).parents[2]
BAD = "title: x\nwhy: y\ncheck: agree\nacross: docments\ntests: [one]\n"


def test_a_fault_is_shown_in_its_place(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(BAD, encoding="utf-8")
    done = audit("test", "bad.yaml")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "audit: bad.yaml:4:9: across: unknown word “docments”; did you mean “documents”? (allowed: documents, document, both)",
        "    4 | across: docments",
        "      |         ^ see rules/README.md",
    ]


def test_a_failing_test_is_explained(audit: Command, tmp_path: Path) -> None:
    rule = (ROOT / "rules" / "core" / "figures-disagree.yaml").read_text(encoding="utf-8")
    (tmp_path / "rule.yaml").write_text(rule.replace("343,000", "334,000"), encoding="utf-8")
    done = audit("test", "rule.yaml")
    assert done.returncode == 1
    assert "MISSING: two counts of the displaced" in done.stderr
    assert "    lost: “334,000” and “334,000”: the values agree" in done.stderr.splitlines()


def test_planted_slips_give_the_same_table_each_time(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The flood displaced 334,000 people in the Oroco delta.", encoding="utf-8")
    arguments = ("test", ROOT / "rules" / "core" / "figures-disagree.yaml", "--mutate", "corpus", "--seed", "7")
    first, second = audit(*arguments), audit(*arguments)
    assert (first.returncode, first.stdout) == (0, second.stdout)
    assert re.search(r"^core/figures-disagree +digit +1/1", first.stdout, re.MULTILINE)
    assert "Not noticed" not in first.stdout
    assert "Not noticed" in audit(*arguments, "--missed").stdout


def test_two_passages_become_a_rule(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The flood displaced 334,000 people in the Oroco delta.", encoding="utf-8")
    (tmp_path / "corpus" / "b.txt").write_text("In the Oroco delta the flood displaced 343,000 people.", encoding="utf-8")
    done = audit("rules", "new", "--from", "a.txt:1", "b.txt:1", "corpus")
    (tmp_path / "new.yaml").write_text(done.stdout, encoding="utf-8")
    assert (done.returncode, audit("test", "new.yaml").returncode) == (0, 0)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("rules", "new", "agre"), "did you mean “agree”?"), (("rules", "new", "--from", "a.txt:1"), "two passages are wanted")],
)
def test_what_is_wrong_with_a_new_rule_is_told(arguments: tuple[str, ...], words: str, audit: Command) -> None:
    done = audit(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
