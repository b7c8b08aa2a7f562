"""The JSON Schema of a rule, for editors, and a first draft of one: both made from the models."""

from __future__ import annotations

import json
from typing import Any, get_args

from audit.check.kinds import KINDS
from audit.check.lists import TAKES_LISTS
from audit.check.rule import Rule
from audit.check.selections import VOCABULARY
from audit.check.validate import SET_BY_LOADER
from audit.model import Excuse

DRAFT = "https://json-schema.org/draft/2020-12/schema"
WORD: dict[str, Any] = {"type": ["string", "number", "boolean"]}
WORDS: dict[str, Any] = {"anyOf": [WORD, {"type": "array", "items": WORD}]}
LIST = {
    "type": "object",
    "properties": {"list": {"type": "string"}, "row": WORDS},
    "required": ["list"],
    "additionalProperties": False,
}
LISTED: dict[str, Any] = {"anyOf": [WORD, LIST, {"type": "array", "items": {"anyOf": [WORD, LIST]}}]}
ALL_OF: dict[str, Any] = {"type": "array", "items": {"anyOf": [WORD, LIST]}}
PHRASES: dict[str, Any] = {"anyOf": [WORD, LIST, {"type": "array", "items": {"anyOf": [WORD, LIST, ALL_OF]}}]}

EDITOR_LINE = "# yaml-language-server: $schema=../rule.schema.json\n"
"""The head of a rule, by which an editor finds the schema."""

SCAFFOLD = """\
title: What differs, in a few words
why: |
  Why a reader cares.
check: {check}
claims: {claims}
where: {{mentions: [a word, two words]}}
{options}message: "{{detail}}"
tests:
  - name: what it finds
    documents:
      a.txt: {{published: 2024-05-04, text: "…"}}
      b.txt: {{published: 2024-05-04, text: "…"}}
    expect:
      - {expected}
  - name: what it leaves alone
    documents:
      a.txt: {{published: 2024-05-04, text: "…"}}
      b.txt: {{published: 2024-05-04, text: "…"}}
    expect: []
"""


NEEDED: dict[str, dict[str, str]] = {
    "ordered": {"sides": "{first: {mentions: [a word]}, then: {mentions: [another word]}}"},
    "equals": {"value": "40"},
}
"""Options without which a rule of that kind cannot be loaded, with something to overwrite."""


def rule_schema() -> dict[str, Any]:
    """The schema of one YAML file: the keys and words of the models; a word may stand where a list is taken."""
    schema = Rule.model_json_schema(by_alias=True)
    for key in SET_BY_LOADER:
        schema["properties"].pop(key, None)
    schema["properties"]["check"] = {"enum": list(KINDS)}
    schema["properties"]["tests"] = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Test"}}
    schema["required"] = ["title", "why", "check", "tests"]
    schema["$defs"] = {name: _loosened(one) for name, one in schema["$defs"].items() if name not in ("Node", "Fact", "Override")}
    schema["$defs"] |= {"Test": _test(), "Words": WORDS, "Listed": LISTED, "Phrases": PHRASES}
    return {"$schema": DRAFT, "title": "Rule", **_loosened(schema)}


def schema_text() -> str:
    """The schema as it stands in `rules/rule.schema.json`."""
    return json.dumps(rule_schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def new_rule(check: str) -> str:
    """The text of a rule of this kind, to be filled in."""
    kind = KINDS[check]
    needed = NEEDED.get(check, {})
    options = "".join(f"{name}: {needed[name]}\n" if name in needed else f"# {name}: …\n" for name in sorted(kind.options))
    expected = '{rows: ["…"]}' if check == "collect" else f"{{severity: {kind.severity}}}"
    return EDITOR_LINE + SCAFFOLD.format(check=check, claims=kind.claims[0], options=options, expected=expected)


def _loosened(schema: dict[str, Any]) -> dict[str, Any]:
    """Properties as they may be written: one word for a list of one, defaults and titles left out."""
    properties = {name: _named(name, one) for name, one in schema.get("properties", {}).items()}
    kept = {key: value for key, value in schema.items() if key not in ("properties", "title", "description")}
    return {**kept, **({"properties": properties} if properties else {})}


def _named(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A property with the words that its place knows, where the models leave them to the kinds of claim."""
    words = list(dict.fromkeys(word for (key, _), known in VOCABULARY.items() if key == name for word in known))
    return {"anyOf": [{"enum": words}, {"type": "array", "items": {"enum": words}}]} if words else _property(schema, name)


def _property(schema: dict[str, Any], name: str = "") -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in ("default", "title")}
    if kept.get("anyOf") and {"type": "null"} in kept["anyOf"]:
        others = [one for one in kept["anyOf"] if one != {"type": "null"}]
        return _property(others[0]) if len(others) == 1 else {"anyOf": [_property(one) for one in others]}
    if kept.get("type") == "array":
        return _list(kept, name)
    if kept.get("type") in ("integer", "boolean"):
        return {"anyOf": [kept, {"type": "string"}]}
    return kept


def _list(schema: dict[str, Any], name: str) -> dict[str, Any]:
    items = schema.get("items", {})
    if "$ref" in items or "properties" in items:
        return schema
    if items.get("type") == "array":
        return {"$ref": "#/$defs/Phrases"}
    if items.get("type") == "string" and "enum" not in items:
        return {"$ref": "#/$defs/Listed" if name in TAKES_LISTS else "#/$defs/Words"}
    return {"anyOf": [items, schema]}


def _test() -> dict[str, Any]:
    expectation = {
        "type": "object",
        "properties": {
            "severity": {"enum": ["error", "warning", "note"]},
            "values": WORDS,
            "claims": WORDS,
            "excused": {"enum": list(get_args(Excuse))},
            "rows": WORDS,
        },
        "additionalProperties": False,
    }
    document = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
    return {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "documents": {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, document]}},
            "expect": {"type": "array", "items": expectation},
            "known_gap": {"type": "string"},
        },
        "required": ["name", "documents", "expect"],
        "additionalProperties": False,
    }
