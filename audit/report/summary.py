"""A report in, the summary of a build step out: the page's findings, as many whole ones as fit under 1 MiB."""

from __future__ import annotations

from audit.model import Report
from audit.report.chosen import chosen, faults
from audit.report.escape import code, markdown
from audit.report.findings import finding_lines
from audit.report.snippet import clip
from audit.report.vocabulary import claims_counted, counted, headline

LIMIT = 1_000_000
"""Bytes; a job summary may have 1,048,576."""
FAULTS, NAME, WHY = 20, 80, 240


def render(report: Report) -> str:
    """The summary of a job."""
    return condensed(report, LIMIT)


def condensed(report: Report, limit: int) -> str:
    """Heading, whole findings, the worst first, and the counts, in at most so many bytes of UTF-8; what is left out is said."""
    rows = chosen(report)
    head, foot = _head(report), _foot(report, "")
    room = limit - _size(head) - _size(foot) - 200
    told: list[str] = []
    for number, (part, finding) in enumerate(rows, 1):
        text = "\n".join(finding_lines(part, finding, number)) + "\n"
        room -= _size(text)
        if room < 0:
            break
        told.append(text)
    rest = len(rows) - len(told)
    more = f"{counted(rest, 'more finding')}, of the same severity or milder, in the whole report.\n\n" if rest else ""
    return head + "".join(told) + _foot(report, more)


def _head(report: Report) -> str:
    lines = [f"## {headline(report, markdown(clip(report.name, NAME)))}", ""]
    told = faults(report)
    for file, why in told[:FAULTS]:
        lines.append(f"- {code(clip(file, WHY)) + ': ' if file else ''}{markdown(clip(why, WHY))}")
    if len(told) > FAULTS:
        lines.append(f"- and {len(told) - FAULTS:,} more")
    return "\n".join([*lines, ""] if told else lines) + "\n"


def _foot(report: Report, more: str) -> str:
    return f"{more}{claims_counted(report.coverage)}.\n"


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
