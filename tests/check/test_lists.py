"""Named lists: their words stand in place of `{list: name}`, a user's list adds to a shipped one, and every row is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.lists import Lists
from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.text.units import BY_NAME

RULES = Path(__file__).parents[2] / "rules"
SHIPPED = sorted(path.stem for path in (RULES / "lists").glob("*.yaml"))
HEAD = "title: Fares differ\nwhy: a passenger pays\ncheck: agree\nclaims: figure\ntests: [one]\n"
BOATS = "title: What floats\nrows:\n  - [ferry, car ferry]\n  - barge\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    (tmp_path / "mine" / "lists").mkdir(parents=True)
    (tmp_path / "mine" / "lists" / "boats.yaml").write_text(BOATS, encoding="utf-8")
    return tmp_path / "mine"


def loaded(pack: Path, where: str) -> tuple[list[Rule], list[str]]:
    (pack / "fares.yaml").write_text(f"{HEAD}where: {where}\n", encoding="utf-8")
    return load_rules([pack])


MENTIONS = {
    "a list": ("{list: boats}", (("ferry",), ("car ferry",), ("barge",))),
    "a row of it, by any of its words": ("{list: boats, row: car ferry}", (("ferry",), ("car ferry",))),
    "two rows": ("{list: boats, row: [barge, ferry]}", (("barge",), ("ferry",), ("car ferry",))),
    "among words": ("[raft, {list: boats, row: barge}]", (("raft",), ("barge",))),
    "inside all of, each word in turn": (
        "[[{list: boats}, fare], raft]",
        (("ferry", "fare"), ("car ferry", "fare"), ("barge", "fare"), ("raft",)),
    ),
}


@pytest.mark.parametrize(("mentions", "phrases"), MENTIONS.values(), ids=MENTIONS)
def test_the_words_of_a_list_stand_in_its_place(mentions: str, phrases: tuple[tuple[str, ...], ...], pack: Path) -> None:
    rules, faults = loaded(pack, f"{{mentions: {mentions}}}")
    assert faults == []
    assert rules[0].where.mentions == phrases


def test_a_list_of_a_pack_adds_to_the_shipped_one_and_to_the_one_beside_the_pack(pack: Path) -> None:
    (pack.parent / "lists").mkdir()
    (pack.parent / "lists" / "exonyms.yaml").write_text("title: More\nrows: [[Arden, Ardenne]]\n", encoding="utf-8")
    (pack / "lists" / "exonyms.yaml").write_text("title: More\nrows: [[Kyiv, Kyyiv], [Arden, Ardennes]]\n", encoding="utf-8")
    rules, faults = loaded(pack, "{mentions: [{list: exonyms, row: [Arden, Kyiv]}, {list: exonyms, row: Praha}]}")
    assert faults == []
    assert [word for (word,) in rules[0].where.mentions] == [
        "Arden",
        "Ardenne",
        "Ardennes",
        "Kyiv",
        "Kiev",
        "Kyyiv",
        "Praha",
        "Prague",
    ]


FAULTS = {
    "no rows": ("title: x\n", 1, 1, "rows: needs a list, each row a word or a list of words"),
    "an unknown key": ("title: x\nrow: [a]\nrows: [a]\n", 2, 1, "unknown key “row”; did you mean “rows”?"),
    "an empty row": ("title: x\nrows:\n  - a\n  - []\n", 4, 5, "rows: needs a word, or a list of words, not a list"),
    "a row in a row": ("title: x\nrows: [[a, [b]]]\n", 2, 12, "rows: needs a word, or a list of words, not a list"),
    "a row twice": ("title: x\nrows:\n  - [a, b]\n  - [a, c]\n", 4, 5, "rows: “a” begins a second row (first in line 3)"),
    "no mapping": ("- a\n", 1, 1, "a list is a mapping of title and rows"),
}


@pytest.mark.parametrize(("text", "line", "column", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_a_list_is_told_once_at_its_place(text: str, line: int, column: int, words: str, pack: Path) -> None:
    path = pack / "lists" / "boats.yaml"
    path.write_text(text, encoding="utf-8")
    (pack / "more.yaml").write_text(f"{HEAD}cap: note\nwhere: {{mentions: {{list: boats}}}}\n", encoding="utf-8")
    rules, faults = loaded(pack, "{mentions: {list: boats}}")
    assert rules == []
    assert faults == [f"{path.as_posix()}:{line}:{column}: {words}"]


def test_a_list_is_no_rule(pack: Path) -> None:
    assert load_rules([pack]) == ([], [])


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_list_can_be_read_and_holds_no_word_twice(name: str) -> None:
    words = [word for row in Lists(RULES / "core").rows(name) for word in row]
    assert len(words) == len(set(words))


def test_a_shipped_unit_is_one_that_the_program_knows() -> None:
    assert [word for row in Lists(RULES / "core").rows("units") for word in row if word not in BY_NAME] == []
