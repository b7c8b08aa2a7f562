"""Rules are read strictly: every fault is told with its place, and no bad rule hides a good one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from audit.check.load import load_rules

GOOD = """\
title: Figures differ
why: a reader acts on the number
check: agree
claims: figure
tests: [one]
"""

FAULTS = {
    "an unknown key": (GOOD + "mesage: x\n", "rule.yaml:6:1: unknown key “mesage”; did you mean “message”?"),
    "an unknown kind": (
        GOOD.replace("agree", "agre"),
        "rule.yaml:3:8: check: there is no kind of check “agre”; did you mean “agree”?",
    ),
    "an unknown word": (
        GOOD + "across: document s\n",
        "rule.yaml:6:9: across: unknown word “document s”; did you mean “documents”?",
    ),
    "an unknown claim": (
        GOOD.replace("figure", "[figure, dates]"),
        "rule.yaml:4:18: claims: unknown word “dates”; did you mean “date”?",
    ),
    "a claim that the kind does not read": (
        GOOD.replace("figure", "quote"),
        "rule.yaml:4:9: claims: agree does not read “quote”; allowed: figure, date",
    ),
    "an option of another kind": (GOOD + "per: day\n", "rule.yaml:6:1: “per” is no option of agree, which takes"),
    "an unknown key inside where": (
        GOOD + "where:\n  mention: boats\n",
        "rule.yaml:7:3: unknown key “mention”; did you mean “mentions”?",
    ),
    "a role that figures do not have": (GOOD + "where: {role: cutoff}\n", "rule.yaml:6:15: where.role: unknown word “cutoff”"),
    "a field of another kind of claim": (GOOD + "where: {speech: yes}\n", "rule.yaml:6:9: “speech” belongs to quote"),
    "a selection that can pick nothing": (
        GOOD + "where: {role: [age], not: {role: [age, rank]}}\n",
        "rule.yaml:6:27: where.not: takes away every “role” that is asked for: the rule can select nothing",
    ),
    "an unknown placeholder": (
        GOOD + 'message: "{subjct}: {values}"\n',
        "rule.yaml:6:10: message: unknown placeholder “{subjct}”; did you mean “subject”?",
    ),
    "a missing title": (GOOD.replace("title: Figures differ\n", ""), "rule.yaml:1:1: the key “title” is missing"),
    "an empty why": (GOOD.replace("a reader acts on the number", '""'), "rule.yaml:2:6: why: needs a text, not “”"),
    "missing tests": (GOOD.replace("tests: [one]\n", ""), "rule.yaml:1:1: the key “tests” is missing"),
    "empty tests": (GOOD.replace("[one]", "[]"), "rule.yaml:5:8: tests: needs a list of tests"),
    "a wrong type": (GOOD + "where: boats\n", "rule.yaml:6:8: where: needs keys and values, not “boats”"),
    "a wrong measure": (
        GOOD + "levels:\n  - {over: ten percent, severity: error}\n",
        "rule.yaml:7:12: levels.over: needs a measure such as 10%, 2 points or 1 day, not “ten percent”",
    ),
    "a measure of another kind": (
        GOOD + "levels:\n  - {change: tense, severity: error}\n",
        "rule.yaml:7:14: levels.change: this kind of check measures by “over”",
    ),
    "an unknown list": (
        GOOD + "where: {mentions: {list: nobody}}\n",
        "rule.yaml:6:26: where.mentions.list: there is no list “nobody”",
    ),
    "what the loader sets": (GOOD + "id: mine\n", "rule.yaml:6:1: unknown key “id”"),
    "a duplicate key": (GOOD + "title: again\n", "rule.yaml:6:1: the key “title” stands here for the second time"),
    "no mapping": ("- title\n", "rule.yaml:1:1: a rule is a mapping"),
    "a number that holds a comma": (
        GOOD + "where: {mentions: [334,000]}\n",
        "rule.yaml:6:24: a number that holds a comma needs quotes",
    ),
}


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_its_place_and_the_nearest_word(text: str, expected: str, tmp_path: Path) -> None:
    rules, faults = load_rules([write(tmp_path, rule=text)])
    assert rules == []
    assert any(expected in fault for fault in faults), faults


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("agree", "agre") + "mesage: x\nacross: nowhere\n"
    assert len(load_rules([write(tmp_path, rule=text)])[1]) == 3


def test_a_bad_rule_hides_no_good_one(tmp_path: Path) -> None:
    rules, faults = load_rules([write(tmp_path / "mine", bad="title: x\n", good=GOOD)])
    assert [rule.id for rule in rules] == ["mine/good"]
    assert faults


def test_sub_folders_count_to_the_pack_and_an_id_stands_once(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", one=GOOD)
    write(folder / "more", two=GOOD + "cap: note\n", one=GOOD + "cap: warning\n")
    rules, faults = load_rules([folder])
    assert [rule.id for rule in rules] == ["mine/two", "mine/one"] or [rule.id for rule in rules] == ["mine/one", "mine/two"]
    assert len(faults) == 1
    assert "a second rule named mine/one" in faults[0]


def test_of_two_folders_with_one_name_the_later_replaces_rule_by_rule(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    first = write(tmp_path / "mine", one=GOOD, two=GOOD + "cap: warning\n")
    later = write(tmp_path / "b" / "mine", one=GOOD + "cap: note\n")
    rules, faults = load_rules([first, later])
    assert faults == []
    assert {rule.id: rule.cap for rule in rules} == {"mine/one": "note", "mine/two": "warning"}
    assert [Path(rule.replaces).name for rule in rules if rule.replaces] == ["one.yaml"]


def test_a_file_is_loaded_once(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", one=GOOD)
    rules, faults = load_rules([folder, folder / "one.yaml", folder])
    assert (len(rules), faults) == (1, [])


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", one=GOOD)
    write(folder / ".hidden", two="title: x\n")
    (folder / ".three.yaml").write_text("title: x\n", encoding="utf-8")
    assert load_rules([folder])[1] == []


def test_a_folder_that_does_not_exist_is_a_fault(tmp_path: Path) -> None:
    assert load_rules([tmp_path / "none"])[1] == [f"{(tmp_path / 'none').as_posix()}: no such rule or folder of rules"]


def test_a_file_that_is_not_utf_8_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_bytes(b"title: \xff\n")
    assert "not UTF-8" in load_rules([tmp_path])[1][0]


def test_a_named_list_is_read_from_the_pack_and_may_stand_among_words(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", one=GOOD + "where: {mentions: [ferry, {list: boats}]}\n")
    (folder / "lists").mkdir()
    (folder / "lists" / "boats.yaml").write_text("title: What floats\nrows: [barge, fishing boat]\n", encoding="utf-8")
    rules, faults = load_rules([folder])
    assert faults == []
    assert rules[0].where.mentions == (("ferry",), ("barge",), ("fishing boat",))


def test_the_worst_severity_that_a_rule_can_reach_is_known(tmp_path: Path) -> None:
    levels = "levels:\n  - {over: 5%, severity: note}\n  - {over: 50%, severity: warning}\n"
    rules, _ = load_rules([write(tmp_path, plain=GOOD, capped=GOOD + "cap: note\n", own=GOOD + levels)])
    assert {rule.id.partition("/")[2]: rule.severity for rule in rules} == {"plain": "error", "capped": "note", "own": "warning"}


def test_a_link_out_of_the_folder_and_what_is_no_file_are_faults(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", good=GOOD)
    outside = write(tmp_path / "other", two=GOOD + "cap: note\n") / "two.yaml"
    (folder / "link.yaml").symlink_to(outside)
    os.mkfifo(folder / "pipe.yaml")
    rules, faults = load_rules([folder])
    assert [rule.id for rule in rules] == ["mine/good"]
    assert "a link that leads out of the folder" in faults[0]
    assert "not a regular file" in faults[1]


def test_a_file_that_is_too_large_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("# " + "x" * (1024 * 1024), encoding="utf-8")
    assert "the file is larger than 1024 KiB" in load_rules([tmp_path])[1][0]


TESTED = """title: a
why: b
check: agree
tests:
  - name: one
    name: two
# a remark

mesage: high
"""


def test_a_run_passes_over_what_the_tests_of_a_rule_say(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TESTED.removesuffix("mesage: high\n"), encoding="utf-8")
    assert load_rules([tmp_path])[0] == []
    assert [rule.id for rule in load_rules([tmp_path], tests=False)[0]] == [f"{tmp_path.name}/a"]


def test_a_fault_behind_passed_over_tests_is_told_in_its_own_line(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TESTED, encoding="utf-8")
    (fault,) = load_rules([tmp_path], tests=False)[1]
    assert fault.startswith(f"{(tmp_path / 'a.yaml').as_posix()}:9:1: ")


@pytest.mark.parametrize("tests", ["", "tests:\n", "tests: []\n"], ids=["none", "an empty value", "an empty list"])
def test_that_a_rule_has_tests_is_held_by_a_run_too(tests: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"title: a\nwhy: b\n{tests}check: agree\n", encoding="utf-8")
    assert load_rules([tmp_path], tests=False)[0] == []
