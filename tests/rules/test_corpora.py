"""Rules for corpora of other kinds, as a user writes them: a price page and a FAQ, two annual reports, minutes and a release."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from conftest import Command

from audit.check.schema import rule_schema

CORPORA = Path(__file__).parent / "corpora"
RULES = sorted(CORPORA.glob("*/rules/*.yaml"))
LONGEST = 25

FOUND = {
    "ferry": [
        ("rules/free-cancellation", ["48 hours", "24 hours"]),
        ("rules/single-fare", ["€12.80", "€12.50"]),
    ],
    "works": [
        ("rules/foundry-staff", ["214", "241"]),
        ("rules/known-facts", ["four", "3"]),
        ("rules/revenue-restated", ["41.2 million euros", "42.1 million euros"]),
    ],
    "council": [
        ("rules/release-and-minutes", ["1.9 million euros", "1.4 million euros"]),
        ("rules/release-and-minutes", ["8 to 3", "7 to 4"]),
        ("rules/release-and-minutes", ["260,000 euros"]),
        ("rules/who-spoke", ["Petra Lindgren", "Ivo Maren"]),
    ],
}
"""What each corpus has been given to find: the rule, and the values; nothing else differs in it."""


@pytest.mark.parametrize("name", FOUND)
def test_a_corpus_gives_what_its_rules_were_written_for_and_nothing_else(name: str, audit: Command) -> None:
    done = audit("run", CORPORA / name, "--format", "json")
    findings = [finding for finding in json.loads(done.stdout)["findings"] if finding["confidence"] == "high"]
    told = sorted(
        (rule, sorted(one["values"])) for one in findings for rule in (one["rule"], *one["also"]) if rule.startswith("rules/")
    )
    assert told == sorted((rule, sorted(values)) for rule, values in FOUND[name])
    assert len(findings) == len(told)
    assert done.returncode == 1


@pytest.mark.parametrize("name", FOUND)
def test_its_rules_pass_their_own_tests(name: str, audit: Command) -> None:
    done = audit("test", CORPORA / name / "rules")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_is_short_and_satisfies_the_schema(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.partition("\ntests:")[0].splitlines()) < LONGEST
    assert list(jsonschema.Draft202012Validator(rule_schema()).iter_errors(yaml.load(text, Loader=yaml.BaseLoader))) == []
