"""A test that fails says whether something is missing or too much, what was read, and where the expected pair was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.load import load_rules
from audit.workbench.places import place_shown
from audit.workbench.trying import Trouble, changes, try_rules

HEAD = "title: Costs differ\nwhy: somebody pays\ncheck: agree\nclaims: figure\n"
SOUND = """\
tests:
  - name: finds
    documents: {a.txt: "The Oroco tunnel cost $8 million.", b.txt: "The Oroco tunnel cost $5 million."}
    expect: [{severity: error}]
  - name: silent
    documents: {a.txt: "The Oroco tunnel cost $5 million."}
    expect: []
"""


def troubles(tests: str, tmp_path: Path, more: str = "") -> list[Trouble]:
    (tmp_path / "rule.yaml").write_text(HEAD + more + tests, encoding="utf-8")
    rules, faults = load_rules([tmp_path])
    assert faults == []
    return list(try_rules(rules))


def case(a: str, b: str, expect: str = "[{severity: error}]") -> str:
    first, then = (f'{{published: 2024-05-0{day}, text: "{text}"}}' for day, text in ((7, a), (8, b)))
    return f"{SOUND}  - name: third\n    documents: {{a.txt: {first}, b.txt: {then}}}\n    expect: {expect}\n"


LOST = {
    "not extracted": (
        case("The Oroco tunnel cost plenty.", "The Oroco tunnel cost $5 million.", '[{values: [plenty, "$5 million"]}]'),
        "",
        "lost: not extracted: no figure was read from “plenty”",
    ),
    "filtered": (
        case("The flood displaced 334,000 people.", "The flood displaced 343,000 people.", '[{values: ["334,000", "343,000"]}]'),
        "where: {role: amount}\n",
        "lost: filtered by `where`: “334,000” was read as figure, and not picked, by `role`",
    ),
    "one side alone picked": (
        case("The flood displaced 334,000 people.", "The storm displaced 343,000 people."),
        "where: {mentions: flood}\n",
        "lost: filtered by `where`: “343,000” was read as figure, and not picked, by `mentions`",
    ),
    "not aligned": (
        case("The mayor paid $7 for lunch.", "The Oroco tunnel cost $5 million."),
        "",
        "lost: “$7” and “$5 million”: not aligned: ",
    ),
    "another period": (
        case("The yard was founded in 1862 by two sisters.", "The yard was founded in 1826 by two sisters."),
        "",
        "lost: “two” and “two”: not aligned: stopped at the gate period",
    ),
    "values agree": (
        case("The Oroco tunnel cost $5 million.", "The Oroco tunnel cost $5 million."),
        "",
        "lost: “$5 million” and “$5 million”: the values agree",
    ),
    "excused": (
        case(
            "By Monday 12 people had been killed by the flood in Arden.",
            "By Tuesday 19 people had been killed by the flood in Arden.",
        ),
        "",
        "lost: “12” and “19”: excused (changed-over-time)",
    ),
    "inside one document": (
        case("The Oroco tunnel cost $5 million. The Oroco tunnel cost $9 million.", "Nothing."),
        "",
        "lost: never compared: no two passages that `across: documents`",
    ),
}


@pytest.mark.parametrize(("tests", "more", "expected"), LOST.values(), ids=LOST)
def test_what_is_missing_is_followed_to_where_it_was_lost(tests: str, more: str, expected: str, tmp_path: Path) -> None:
    last = troubles(tests, tmp_path, more)[-1]
    assert ": MISSING: third: " in last.line
    assert expected in last.shown
    assert "figure" in last.shown


def test_what_is_too_much_is_shown_with_the_claims(tmp_path: Path) -> None:
    tests = case("The Oroco tunnel cost $8 million.", "The Oroco tunnel cost $5 million.", "[]")
    (trouble,) = troubles(tests, tmp_path)
    assert ": NOISY: third: did not expect error" in trouble.line
    assert "8000000 USD" in trouble.shown
    assert "lost" not in trouble.shown


def test_sound_tests_tell_nothing(tmp_path: Path) -> None:
    assert troubles(SOUND, tmp_path) == []


def test_a_change_of_a_rule_is_noticed(tmp_path: Path) -> None:
    rule = tmp_path / "rule.yaml"
    rule.write_text(HEAD + SOUND, encoding="utf-8")
    rounds = changes([tmp_path])
    next(rounds)
    rule.write_text(HEAD + SOUND + "# longer\n", encoding="utf-8")
    next(rounds)


def test_a_place_in_a_rule_is_shown_and_others_are_not(tmp_path: Path) -> None:
    rule = tmp_path / "rule.yaml"
    rule.write_text("title: x\nwher: y\n", encoding="utf-8")
    assert place_shown(f"{rule}:2:1: unknown key").splitlines()[0] == "    2 | wher: y"
    assert place_shown(f"{tmp_path}/none.yaml:2:1: unknown key") == ""
    assert place_shown("page.html: cannot be read") == ""
