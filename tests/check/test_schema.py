"""The published schema is that of the models, and every rule satisfies it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from audit.check.kinds import KINDS
from audit.check.lists import Lists
from audit.check.schema import EDITOR_LINE, new_rule, rule_schema, schema_text
from audit.check.validate import validate
from audit.text.strict_yaml import parse

RULES = Path(__file__).parents[2] / "rules"
FILES = sorted(path for path in RULES.glob("*/*.yaml") if path.parent.name != "lists")
VALIDATOR = jsonschema.Draft202012Validator(rule_schema())


def test_the_committed_schema_is_that_of_the_models() -> None:
    assert (RULES / "rule.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_of_the_repository_satisfies_the_schema(path: Path) -> None:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_begins_with_the_line_by_which_an_editor_finds_the_schema(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith(EDITOR_LINE)
    assert (path.parent / EDITOR_LINE.strip().partition("$schema=")[2]).samefile(RULES / "rule.schema.json")


BAD: dict[str, dict[str, Any]] = {
    "an unknown key": {"mesage": "x"},
    "an unknown kind": {"check": "agre"},
    "no test": {"tests": []},
    "an unknown word": {"across": "nowhere"},
    "an unknown key of where": {"where": {"rol": "age"}},
    "an unknown word of where": {"where": {"role": "ages"}},
    "an unknown hedge": {"where": {"hedge": "roughly"}},
    "an unknown modality": {"where": {"modality": ["facts"]}},
    "a misspelt list": {"where": {"mentions": {"lists": "boats"}}},
    "a misspelt row of a list": {"where": {"mentions": {"list": "boats", "rows": "barge"}}},
    "a list where none is taken": {"where": {"hedge": {"list": "boats"}}},
    "an unknown excuse of a test": {"tests": [{"name": "n", "documents": {"a.txt": "x"}, "expect": [{"excused": "old"}]}]},
    "an unknown key of documents": {"where": {"document": {"rol": "draft"}}},
    "where as a word": {"where": "ferry"},
    "a list as title": {"title": ["t"]},
    "an unknown cap": {"cap": "warn"},
    "an unknown excuse": {"excuse": ["changed"]},
    "an unknown change": {"covers": ["negations"]},
    "an unknown slot": {"by": "nouns"},
    "an unknown severity of a level": {"levels": [{"over": "10%", "severity": "fatal"}]},
    "an unknown key of a test": {"tests": [{"name": "n", "documents": {"a.txt": "x"}, "expects": []}]},
}


GOOD: dict[str, dict[str, Any]] = {
    "one word for a list": {"where": {"mentions": "ferry", "role": "amount"}},
    "a phrase of several parts": {"where": {"mentions": [["ferry", "fare"], "boat"], "not": {"role": ["age", "rank"]}}},
    "a named list": {"where": {"mentions": {"list": "boats"}}},
    "rows of a list, among words and inside all of": {
        "where": {"mentions": ["ferry", [{"list": "boats", "row": ["barge", "raft"]}, "fare"]], "unit": {"list": "units"}}
    },
    "a hedge, and a word of a date": {"where": {"hedge": "about", "not": {"relation": ["on"]}}},
    "levels": {"levels": [{"over": "10%", "severity": "error"}, {"over": "2 points", "severity": "note"}]},
    "slips and changes": {"covers": ["digit", "negation"]},
}


@pytest.mark.parametrize("change", GOOD.values(), ids=GOOD)
def test_a_good_rule_satisfies_it(change: dict[str, Any]) -> None:
    test = {"name": "n", "documents": {"a.txt": "x"}, "expect": []}
    good = {"title": "t", "why": "w", "check": "agree", "claims": "figure", "tests": [test]}
    assert [error.message for error in VALIDATOR.iter_errors(good | change)] == []


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_a_bad_rule_does_not(change: dict[str, Any]) -> None:
    test = {"name": "n", "documents": {"a.txt": "x"}, "expect": []}
    good = {"title": "t", "why": "w", "check": "agree", "claims": "figure", "tests": [test]}
    assert VALIDATOR.is_valid(good)
    assert not VALIDATOR.is_valid(good | change)


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_draft_of_a_rule_can_be_loaded(kind: str) -> None:
    rule, faults = validate(parse(new_rule(kind), "new.yaml"), "new.yaml", "mine/new", Lists(RULES))
    assert faults == []
    assert rule is not None
