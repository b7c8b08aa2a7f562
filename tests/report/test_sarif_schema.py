"""SARIF as its readers take it: the objects of the standard (2.1.0) that we write, and what a code host asks of them beyond it.

The whole standard, and the rules of GitHub's reader, are held by `sarif-multitool validate --rule-kind Ghas` (CONTRIBUTING.md).
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hostile_samples import PAYLOADS, decided, spoiled
from jsonschema import Draft202012Validator
from report_samples import WIRE, count_of_homes, small_report, weekday, words_of_the_sheriff

from audit.model import Checked, Corpus, Report
from audit.report import FORMATS


def whole(needed: dict[str, Any], **others: Any) -> dict[str, Any]:
    """An object with these keys and no other; those in `others` may be missing."""
    return {"type": "object", "properties": {**needed, **others}, "required": sorted(needed), "additionalProperties": False}


def many(items: dict[str, Any], least: int = 0, most: int = 25_000) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most}


WORDS = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["error", "warning", "note"]}
TEXT = whole({"text": WORDS})
FILE = whole(
    {"uri": {"type": "string", "pattern": r"^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!/)[!-~]+$"}, "uriBaseId": {"const": "%SRCROOT%"}}
)
REGION = whole({"startLine": COUNT}, startColumn=COUNT, endLine=COUNT, endColumn=COUNT, snippet=TEXT)
PLACE = whole({"artifactLocation": FILE, "region": REGION})
TAGS = many(WORDS, most=10)
RULE = whole(
    {
        "id": {**WORDS, "maxLength": 255},
        "name": {"type": "string", "pattern": "^[A-Za-z0-9]+$"},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
        "help": whole({"text": WORDS, "markdown": WORDS}),
        "defaultConfiguration": whole({"level": LEVEL}),
        "properties": whole({"tags": TAGS, "problem.severity": {"enum": ["error", "warning", "recommendation"]}}),
    }
)
SUPPRESSION = whole({"kind": {"const": "external"}, "status": {"const": "accepted"}}, justification=WORDS)
RESULT = whole(
    {
        "ruleId": {**WORDS, "maxLength": 255},
        "level": LEVEL,
        "message": TEXT,
        "locations": many(whole({"physicalLocation": PLACE}), least=1, most=1),
        "relatedLocations": many(whole({"id": COUNT, "physicalLocation": PLACE, "message": TEXT}), most=100),
        "partialFingerprints": whole(
            {"sourceAuditFinding/v1": WORDS, "primaryLocationLineHash": {"type": "string", "pattern": ":1$"}}
        ),
        "properties": whole({"confidence": {"enum": ["high", "low"]}, "check": WORDS}),
    },
    ruleIndex={"type": "integer", "minimum": 0},
    baselineState={"enum": ["new", "unchanged"]},
    suppressions=many(SUPPRESSION, most=1),
)
NOTE = whole({"level": LEVEL, "message": TEXT}, locations=many(whole({"physicalLocation": whole({"artifactLocation": FILE})})))
RUN = whole(
    {
        "tool": whole(
            {"driver": whole({**dict.fromkeys(("name", "fullName", "version", "semanticVersion"), WORDS), "rules": many(RULE)})}
        ),
        "automationDetails": whole({"id": {"type": "string", "pattern": "^source-audit/[!-~]*/$"}}),
        "invocations": many(
            whole(
                {"executionSuccessful": {"type": "boolean"}},
                toolExecutionNotifications=many(NOTE, least=1),
                toolConfigurationNotifications=many(NOTE, least=1),
            ),
            least=1,
            most=1,
        ),
        "columnKind": {"const": "unicodeCodePoints"},
        "results": many(RESULT, most=5000),
    }
)
LOG = whole({"$schema": WORDS, "version": {"const": "2.1.0"}, "runs": many(RUN, least=1, most=1)})

KNOWN = (
    replace(count_of_homes(), state="known"),
    replace(words_of_the_sheriff(), state="accepted", decided="by Mara: x"),
    weekday(),
)
REPORTS: dict[str, Report] = {
    "small": small_report(possible=True),
    "known and accepted": small_report(checked=Checked(KNOWN, apart=KNOWN[:1], elsewhere=KNOWN[2:])),
    "changed": small_report(changed=frozenset({"local.txt"})),
    "without a passage": small_report(checked=Checked((replace(weekday(), passages=()),))),
    "nothing": small_report(checked=Checked(), corpora=(Corpus("x", (WIRE,)),)),
    "several corpora": replace(small_report(), corpora=(), checked=Checked(), parts=(small_report(),), folder="the docs/é"),
    **{f"hostile: {name}": spoiled(words) for name, words in PAYLOADS.items() if len(words) < 200},
    **{f"decided: {name}": decided(words) for name, words in PAYLOADS.items() if len(words) < 200},
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_every_object_is_one_of_the_standard(report: Report) -> None:
    faults = [f"{list(error.path)}: {error.message}" for error in Draft202012Validator(LOG).iter_errors(log(report))]
    assert faults == []


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_every_link_of_a_message_leads_to_a_place_and_every_place_is_linked(report: Report) -> None:
    for result in log(report)["runs"][0]["results"]:
        bare = re.sub(r"\\[\\\[\]]", "", result["message"]["text"])
        linked = [int(number) for number in re.findall(r"\[[^\[\]]*\]\((\d+)\)", bare)]
        assert linked == [place["id"] for place in result["relatedLocations"]]


def test_every_result_names_a_rule_that_is_there() -> None:
    (run,) = log(small_report(possible=True))["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [ids[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]


def log(report: Report) -> Any:
    return json.loads(FORMATS["sarif"](report))
