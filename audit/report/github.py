"""A report in, workflow commands out: annotations that a GitHub runner shows beside the lines of a change.

A runner shows ten of each kind for a step; these are ten in all, the worst first.
"""

from __future__ import annotations

from audit.model import Finding, Report
from audit.report.chosen import Place, chosen, claims_of, faults, place_of, shown_at
from audit.report.escape import plain
from audit.report.parts import Part
from audit.report.reasons import sentence
from audit.report.snippet import clip
from audit.report.vocabulary import counted, headline

MOST, PASSAGES, MESSAGE, WORDS = 10, 6, 300, 160
COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """At most ten annotations, then the headline."""
    told = faults(report)
    lines = [_incomplete(len(told), told[0][1])] if told else []
    rows = chosen(report)
    room = MOST - len(lines)
    shown = rows if len(rows) <= room else rows[: room - 1]
    lines += [_annotation(part, finding) for part, finding in shown]
    if rest := len(rows) - len(shown):
        lines.append(f"::notice title=source-audit::{counted(rest, 'more finding')} in the whole report")
    return "\n".join([*lines, headline(report, plain(report.name))]) + "\n"


def data(text: str) -> str:
    """The message of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def prop(text: str) -> str:
    """The value of a property of a command."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


def _incomplete(count: int, first: str) -> str:
    more = f" (and {count - 1:,} more)" if count > 1 else ""
    return f"::error title=INCOMPLETE::{data(plain(clip(first, MESSAGE)) + more)}"


def _annotation(part: Part, finding: Finding) -> str:
    fields = {**_place(shown_at(part, finding)), "title": finding.rule}
    properties = ",".join(f"{name}={prop(plain(value))}" for name, value in fields.items())
    return f"::{COMMANDS[finding.severity]} {properties}::{data(_message(part, finding))}"


def _place(place: Place | None) -> dict[str, str]:
    """Columns only on one line: a runner wants them so."""
    if place is None:
        return {}
    fields = {"file": place.file, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        fields |= {"col": str(place.column), "endColumn": str(place.end_column)}
    return fields


def _message(part: Part, finding: Finding) -> str:
    """The disagreement, then a line a passage."""
    lines = [plain(sentence(clip(finding.message, MESSAGE)))]
    for claim in claims_of(part, finding)[:PASSAGES]:
        place = place_of(part, claim)
        lines.append(f"{plain(place.file)}:{place.line}: “{plain(clip(claim.text, WORDS))}”")
    if len(finding.passages) > PASSAGES:
        lines.append(f"and {counted(len(finding.passages) - PASSAGES, 'passage')} more")
    return "\n".join(lines)
