"""A report in, SARIF 2.1.0 out: one disagreement is one result, with every passage that takes part.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/ ; code hosts take 10 MB compressed and keep the 5,000 worst results.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import audit
from audit.model import Claim, Finding, Report, RuleInfo
from audit.report.chosen import Place, chosen, claims_of, faults, place_of, shown_at
from audit.report.escape import markdown, visible
from audit.report.parts import Part, Row
from audit.report.reasons import sentence, sentences
from audit.report.records import json_text
from audit.report.snippet import clip
from audit.report.vocabulary import counted, listed, stands

Record = dict[str, Any]

RESULTS, PASSAGES, NOTIFICATIONS = 5000, 50, 100
PLACES = 25_000
"""Passages of all results together: with as many snippets a log stays below what is taken compressed."""
SNIPPET, MESSAGE, WORDS = 400, 300, 60
KEY = "sourceAuditFinding/v1"
BASELINE = {"new": "new", "known": "unchanged", "accepted": "unchanged"}
# Signs that make a link or a placeholder in a message.
_SIGNS = re.compile(r"[\\\[\]]")


def render(report: Report) -> str:
    """One run with its rules, its results, and what could not be read."""
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [_run(report)]}
    return json_text(log, indent=1)


def _run(report: Report) -> Record:
    rows = chosen(report, states=tuple(BASELINE))
    shown = _fitting(rows)
    number = {rule.id: index for index, rule in enumerate(report.rules)}
    states = {finding.state for _, finding in rows}
    return {
        "tool": {"driver": _driver(report.rules)},
        "automationDetails": {"id": f"source-audit/{_uri(report.name)}/"},
        "invocations": [_invocation(report, len(rows) - len(shown))],
        "columnKind": "unicodeCodePoints",
        "results": [{**_result(part, finding, number), **_state(finding, states)} for part, finding in shown],
    }


def _fitting(rows: Sequence[Row]) -> list[Row]:
    """The first results, as many as are taken; a finding that has no place cannot be one."""
    made: list[Row] = []
    places = 0
    for part, finding in rows:
        places += min(len(finding.passages), PASSAGES + 1)
        if len(made) == RESULTS or places > PLACES:
            break
        if shown_at(part, finding):
            made.append((part, finding))
    return made


# ---------------------------------------------------------------- the rules


def _driver(rules: Sequence[RuleInfo]) -> Record:
    version = audit.__version__
    return {
        "name": "source-audit",
        "fullName": f"source-audit {version}",
        "version": version,
        "semanticVersion": version,
        "rules": [_rule(rule) for rule in rules],
    }


def _rule(rule: RuleInfo) -> Record:
    why = rule.why or rule.title
    return {
        "id": visible(rule.id),
        "name": _name(rule.id),
        "shortDescription": {"text": sentence(visible(rule.title))},
        "fullDescription": {"text": sentence(visible(why))},
        "help": {"text": sentence(visible(why)), "markdown": markdown(sentence(why))},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": ["consistency", visible(rule.check)], "problem.severity": _problem(rule.severity)},
    }


def _name(rule: str) -> str:
    """The id as one word: "core/figures-disagree" is FiguresDisagree."""
    words = re.findall(r"[A-Za-z0-9]+", rule.rpartition("/")[2])
    return "".join(word[:1].upper() + word[1:] for word in words) or "Rule"


def _problem(severity: str) -> str:
    return "recommendation" if severity == "note" else severity


# ---------------------------------------------------------------- the results


def _result(part: Part, finding: Finding, number: Mapping[str, int]) -> Record:
    claims = claims_of(part, finding)
    others = claims[1 : PASSAGES + 1]
    rule = visible(finding.rule)
    return {
        "ruleId": rule,
        **({"ruleIndex": number[finding.rule]} if finding.rule in number else {}),
        "level": finding.severity,
        "message": {"text": _message(part, finding, claims)},
        "locations": [_location(shown_at(part, finding), claims[0] if claims else None)],
        "relatedLocations": [_related(part, claim, index) for index, claim in enumerate(others, 1)],
        "partialFingerprints": {KEY: visible(finding.id), "primaryLocationLineHash": f"{visible(finding.id)}:1"},
        "properties": {"confidence": finding.confidence, "check": visible(finding.check)},
    }


def _state(finding: Finding, states: Collection[str]) -> Record:
    """Against a baseline, and with decisions, every result says how it stands; without them none does."""
    told: Record = {"baselineState": BASELINE[finding.state]} if "known" in states else {}
    if "accepted" in states:
        why = {"justification": clip(visible(finding.decided), MESSAGE)} if finding.decided else {}
        told["suppressions"] = [{"kind": "external", "status": "accepted", **why}] if finding.state == "accepted" else []
    return told


def _message(part: Part, finding: Finding, claims: Sequence[Claim]) -> str:
    """The disagreement in one sentence; then the passages, each but the first a link to its place; then the reasons."""
    told = [_inert(sentence(clip(finding.message, MESSAGE)))]
    if len(claims) > 1:
        links = [f"[{_inert(_words(part, claim))}]({index})" for index, claim in enumerate(claims[1 : PASSAGES + 1], 1)]
        rest = len(claims) - 1 - PASSAGES
        links += [f"{counted(rest, 'passage')} more"] if rest > 0 else []
        told.append(f"Here: {_inert(_words(part, claims[0]))}; compare {listed(links)}.")
    return " ".join([*told, *map(_inert, sentences(finding))])


def _words(part: Part, claim: Claim) -> str:
    return f"“{clip(claim.text, WORDS)}” in {part.place(claim.source)}"


def _location(place: Place | None, claim: Claim | None) -> Record:
    assert place is not None, "what is shown has a place"
    region: Record = {"startLine": place.line}
    if claim:
        region |= {"startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column}
        region["snippet"] = {"text": clip(visible(claim.text), SNIPPET)}
    return {"physicalLocation": {"artifactLocation": _artifact(place.file), "region": region}}


def _related(part: Part, claim: Claim, number: int) -> Record:
    text = _inert(sentence(_words(part, claim)))
    return {"id": number, **_location(place_of(part, claim), claim), "message": {"text": text}}


def _artifact(file: str) -> Record:
    return {"uri": _uri(file), "uriBaseId": "%SRCROOT%"}


def _uri(path: str) -> str:
    """A relative reference, percent-encoded."""
    return quote(path, safe="/", errors="surrogatepass")


def _inert(text: str) -> str:
    """Words in a message: no link, no placeholder, nothing unseen."""
    return _SIGNS.sub(r"\\\g<0>", visible(text)).replace("{", "{{").replace("}", "}}")


# ---------------------------------------------------------------- the run


def _invocation(report: Report, cut: int) -> Record:
    """Did it read everything, and what it could not read or does not show."""
    told = faults(report)
    notes = [_notification("error", why, file) for file, why in told[:NOTIFICATIONS] if file]
    if len(told) > NOTIFICATIONS:
        notes.append(_notification("error", f"{len(told) - NOTIFICATIONS:,} more could not be read"))
    if cut > 0:
        notes.append(_notification("warning", f"{counted(cut, 'finding')} of the same severity or milder left out here"))
    if stood := stands(report):
        notes.append(_notification("note", f"of the findings {stood}"))
    rules = [_notification("error", why) for file, why in told[:NOTIFICATIONS] if not file]
    return {
        "executionSuccessful": not report.incomplete,
        **({"toolExecutionNotifications": notes} if notes else {}),
        **({"toolConfigurationNotifications": rules} if rules else {}),
    }


def _notification(level: str, text: str, file: str | None = None) -> Record:
    where: Record = {"locations": [{"physicalLocation": {"artifactLocation": _artifact(file)}}]} if file else {}
    return {"level": level, "message": {"text": _inert(sentence(clip(text, MESSAGE)))}, **where}
