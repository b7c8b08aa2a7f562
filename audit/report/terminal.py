"""A report in, a summary for a terminal out: the worst findings with file and line, then the counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.model import Finding, Report
from audit.report.escape import plain
from audit.report.parts import Part, parts, shown
from audit.report.snippet import clip
from audit.report.told import where
from audit.report.vocabulary import claims_counted, counted, headline, outcomes

FINDINGS, PASSAGES = 25, 4
MESSAGE, WORDS = 150, 76
_INDENT = " " * 9
_COLOURS = {"error": "31;1", "warning": "33;1", "note": "36;1", "INCOMPLETE": "31;1"}
# A severity, or INCOMPLETE, at the start of a line: words of a document never stand there.
_LEAD = re.compile(r"^(?:error|warning|note|INCOMPLETE)\b", re.MULTILINE)


def render(report: Report) -> str:
    """The summary, uncoloured."""
    return "\n".join(_lines(report)).rstrip() + "\n"


def coloured(text: str) -> str:
    """A summary with its severities coloured."""
    return _LEAD.sub(lambda found: f"\x1b[{_COLOURS[found.group()]}m{found.group()}\x1b[0m", text)


def _lines(report: Report) -> Iterator[str]:
    found = shown(report)
    for part, finding in found[:FINDINGS]:
        yield from _finding(part, finding)
        yield ""
    if len(found) > FINDINGS:
        yield f"… and {len(found) - FINDINGS:,} more in the whole report"
        yield ""
    yield headline(report, plain(report.name))
    if steps := [step for part in parts(report) for step in part.checked.walk]:
        yield f"{counted(len(steps), 'claim')} of the draft: {outcomes(steps)}"
    yield from _counts(report)


def _finding(part: Part, finding: Finding) -> Iterator[str]:
    unsure = " (possible)" if finding.confidence == "low" else ""
    yield f"{finding.severity:<9}{plain(clip(finding.message, MESSAGE))}{unsure}"
    places = [plain(where(part, passage.claim)) for passage in finding.passages[:PASSAGES]]
    width = max(map(len, places), default=0)
    for place, passage in zip(places, finding.passages, strict=False):
        yield f"{_INDENT}{place:<{width}}  {plain(clip(passage.claim.text, WORDS))}"
    if len(finding.passages) > PASSAGES:
        yield f"{_INDENT}and {counted(len(finding.passages) - PASSAGES, 'passage')} more"
    yield f"{_INDENT}{plain(finding.rule)}  {plain(finding.id)}"


def _counts(report: Report) -> Iterator[str]:
    yield claims_counted(report.coverage)
    each = parts(report)
    unread = sum(item.fault for part in each for item in part.unread)
    undated = sum(len(part.undated) for part in each)
    told = [f"{unread:,} could not be read"] * bool(unread) + [f"{counted(undated, 'document')} undated"] * bool(undated)
    if told:
        yield ", ".join(told)
