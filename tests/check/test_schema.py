"""The published schema is that of the models, and every rule satisfies it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from audit.check.kinds import KINDS
from audit.check.schema import new_rule, rule_schema, schema_text
from audit.check.validate import validate
from audit.text.strict_yaml import parse

RULES = Path(__file__).parents[2] / "rules"
VALIDATOR = jsonschema.Draft202012Validator(rule_schema())


def test_the_committed_schema_is_that_of_the_models() -> None:
    assert (RULES / "rule.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("path", sorted(RULES.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_a_rule_of_the_repository_satisfies_the_schema(path: Path) -> None:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


BAD: dict[str, dict[str, Any]] = {
    "an unknown key": {"mesage": "x"},
    "an unknown kind": {"check": "agre"},
    "no test": {"tests": []},
    "an unknown word": {"across": "nowhere"},
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_a_bad_rule_does_not(change: dict[str, Any]) -> None:
    test = {"name": "n", "documents": {"a.txt": "x"}, "expect": []}
    good = {"title": "t", "why": "w", "check": "agree", "claims": "figure", "tests": [test]}
    assert VALIDATOR.is_valid(good)
    assert not VALIDATOR.is_valid(good | change)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("ordered", "equals")])
def test_a_first_draft_of_a_rule_can_be_loaded(kind: str) -> None:
    rule, faults = validate(parse(new_rule(kind), "new.yaml"), "new.yaml", "mine/new", lambda name: None)
    assert faults == []
    assert rule is not None
