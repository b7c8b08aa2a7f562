"""The manual of rules is true: its tutorial runs and prints what it shows, and every word of the language is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from conftest import Command

from audit.check.kinds import KINDS
from audit.check.planted import PLANTERS
from audit.check.rule import Change, Documents, Level, Outcome, Reading, Rule, Slot, Where
from audit.check.selections import VOCABULARY
from audit.check.trial import CASE_KEYS, EXPECTATION_KEYS
from audit.check.validate import PLACEHOLDERS, SET_BY_LOADER
from audit.model import DocumentRole, DocumentType, Excuse, Position

MANUAL = (Path(__file__).parents[2] / "rules" / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED_ELSEWHERE = frozenset({"hedge", "precision"})
"""Keys whose words the JSON Schema lists; the manual names the keys alone."""


def test_the_tutorial_leads_to_a_rule_that_works_and_prints_what_it_shows(audit: Command, tmp_path: Path) -> None:
    codes = []
    for block in BLOCK.finditer(MANUAL):
        if block["path"]:
            path = tmp_path / block["path"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["text"], encoding="utf-8")
        elif block["language"] == "console":
            command, _, output = block["text"].partition("\n")
            done = audit(*command.removeprefix("$ audit ").split())
            assert done.stderr + done.stdout == output, command
            codes.append(done.returncode)
    assert codes == [1, 0, 1]


def words_of_the_language() -> Iterator[str]:
    models: tuple[Any, ...] = (Rule, Where, Documents, Level)
    yield from (field.alias or name for model in models for name, field in model.model_fields.items() if name not in SET_BY_LOADER)
    for words in (DocumentRole, DocumentType, Position, Change, Reading, Outcome, Slot, Excuse):
        yield from get_args(words)
    yield from (word for (key, _), words in VOCABULARY.items() if key not in NAMED_ELSEWHERE for word in words)
    yield from (*PLANTERS, *CASE_KEYS, *EXPECTATION_KEYS, *(f"{{{name}}}" for name in PLACEHOLDERS))


@pytest.mark.parametrize("word", sorted(set(words_of_the_language())))
def test_every_word_of_the_language_is_in_the_manual(word: str) -> None:
    assert re.search(rf"`(?:[^`\n]*[^`\w\n])?{re.escape(word)}(?:[^`\w\n-][^`\n]*)?`", MANUAL), word


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_of_check_stands_in_the_table_as_the_program_has_it(name: str) -> None:
    kind = KINDS[name]
    (line,) = [line for line in MANUAL.splitlines() if line.startswith(f"| `{name}` |")]
    _, _, reads, finds, options, _, _ = (cell.strip() for cell in line.split("|"))
    assert finds == kind.finds
    assert reads in (", ".join(kind.claims), "all", "all, passage")
    assert [option for option in sorted(kind.options) if f"`{option}" not in options] == []
    assert [word for word in kind.reads if word not in options] == []
