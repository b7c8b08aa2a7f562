"""A report in, GitLab's code quality report out: a list of objects, one a finding.

https://docs.gitlab.com/ci/testing/code_quality/ : fingerprints are unique, paths relative to the repository.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from audit.model import Finding, Report
from audit.report.chosen import chosen, claims_of, faults, place_of, shown_at
from audit.report.escape import plain
from audit.report.parts import Part, parts
from audit.report.reasons import sentence
from audit.report.records import json_text
from audit.report.snippet import clip
from audit.report.vocabulary import counted, listed, stands

MOST, UNREAD, MESSAGE, PASSAGES, WORDS = 5000, 100, 300, 6, 60
SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def render(report: Report) -> str:
    """What could not be read, the new findings, the worst first, and an object each that says how many more, and what is known."""
    rows = [(part, finding) for part, finding in chosen(report) if shown_at(part, finding)]
    made = [_unread(file or report.folder or report.name, why) for file, why in faults(report)[:UNREAD]]
    made += [_record(part, finding) for part, finding in rows[:MOST]]
    if len(rows) > MOST:
        told = f"{counted(len(rows) - MOST, 'finding')} more, of the same severity or milder, in the whole report."
        made.append(_remark(report, "cut", told))
    if stood := stands(report):
        made.append(_remark(report, "stands", f"Of the findings {stood}; they are not shown here."))
    return json_text(made, indent=1)


def _unread(file: str, why: str) -> dict[str, Any]:
    return {
        "description": plain(sentence(f"Incomplete: {clip(why, MESSAGE)}")),
        "check_name": "source-audit",
        "fingerprint": _unique("unread", file, why),
        "severity": "critical",
        "location": {"path": plain(file), "lines": {"begin": 1}},
    }


def _remark(report: Report, name: str, told: str) -> dict[str, Any]:
    """A word on the report as a whole, at the head of its first document; always the same one, so that it is new only once."""
    first = next((part.file(path) for part in parts(report) for path in part.sources), report.folder or report.name)
    return {
        "description": told,
        "check_name": "source-audit",
        "fingerprint": _unique(name),
        "severity": "info",
        "location": {"path": plain(first), "lines": {"begin": 1}},
    }


def _record(part: Part, finding: Finding) -> dict[str, Any]:
    place = shown_at(part, finding)
    assert place is not None, "what is shown has a place"
    return {
        "description": _description(part, finding),
        "check_name": plain(finding.rule),
        "fingerprint": _unique(part.corpus or "", finding.id),
        "severity": SEVERITY[finding.severity],
        "location": {"path": plain(place.file), "lines": {"begin": place.line, "end": place.end_line}},
    }


def _description(part: Part, finding: Finding) -> str:
    told = [plain(sentence(clip(finding.message, MESSAGE)))]
    claims = claims_of(part, finding)[:PASSAGES]
    places = [f"“{clip(claim.text, WORDS)}” ({place_of(part, claim).file}:{place_of(part, claim).line})" for claim in claims]
    if len(finding.passages) > PASSAGES:
        places.append(f"{counted(len(finding.passages) - PASSAGES, 'passage')} more")
    return " ".join([*told, *([plain(listed(places)) + "."] if places else [])])


def _unique(*words: str) -> str:
    return sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:32]
