"""A report in, the page that an editor reads out: findings first, worst first, then what each says, what agrees, the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.model import Report
from audit.report.agreement import agreement_lines, excused_lines
from audit.report.contents import with_contents
from audit.report.escape import code, markdown
from audit.report.findings import finding_lines
from audit.report.ledger import ledger_lines
from audit.report.parts import Part, Row, parts, worst_first
from audit.report.passages import place
from audit.report.snippet import clip
from audit.report.topics import topic_lines
from audit.report.vocabulary import headline, listed
from audit.report.walk import is_told, settle_lines, walk_lines

INTRODUCTION = (
    "Where sources disagree, this page sets the passages side by side, the most serious first; what was compared is in bold. "
    "It does not say who is right."
)
OF_A_DRAFT = (
    "What a draft says, held against its sources: first what they contradict or do not have, the most serious first; then every "
    "claim in the order of the draft, with the passage that speaks most directly of it. It does not say who is right."
)
FINDINGS = 300
"""How many findings are shown; the JSON report holds all."""
SHORT, MESSAGE, DECIDED = 80, 160, 300


def render(report: Report) -> str:
    """The whole page."""
    return page(report, list(_findings(report, parts(report))))


def page(report: Report, findings: Sequence[str]) -> str:
    """The page with its findings told in these lines."""
    each = parts(report)
    drafted = any(part.checked.walk for part in each)
    lines = [*_head(report, each, OF_A_DRAFT if drafted else INTRODUCTION)]
    lines += [*settle_lines(each), *walk_lines(each)] if drafted else []
    lines += [*findings, *topic_lines(each)]
    lines += [*([] if drafted else agreement_lines(each)), *excused_lines(each)]
    return "\n".join(with_contents([*lines, *ledger_lines(report, each)])).rstrip() + "\n"


def _head(report: Report, each: Sequence[Part], introduction: str) -> Iterator[str]:
    name = clip(report.name, SHORT)
    yield f"# {headline(report, code(name) if '.' in name else markdown(name))}"
    yield ""
    if report.incomplete:
        yield "**INCOMPLETE: the answer may miss disagreements, because some of what was asked for could not be read:**"
        yield ""
        yield from (f"- {fault}" for fault in _faults(report, each))
        yield ""
    yield introduction
    yield ""


def _faults(report: Report, each: Sequence[Part]) -> list[str]:
    told = [markdown(fault) for fault in report.faults]
    for part in each:
        told += [markdown(fault) for fault in part.faults]
        told += [f"{code(part.place(item.path))}: {markdown(item.why)}" for item in part.unread if item.fault]
    return told


# ---------------------------------------------------------------- findings


def _findings(report: Report, each: Sequence[Part]) -> Iterator[str]:
    found = [(part, finding) for part in each for finding in part.checked.findings if not is_told(part, finding)]
    sure = [row for row in found if row[1].confidence == "high"]
    among = " among the sources" if any(part.checked.walk for part in each) else ""
    yield from _section(f"Findings{among}", [row for row in sure if row[1].state == "new"])
    known = [row for row in sure if row[1].state != "new"]
    yield from _known(known)
    if report.possible:
        yield from _section("Possible: the passages may not be about the same thing", [row for row in found if row not in sure])


def _section(title: str, found: Sequence[Row]) -> Iterator[str]:
    if not found:
        return
    yield f"## {title}"
    yield ""
    for number, (part, finding) in enumerate(worst_first(found)[:FINDINGS], 1):
        yield from finding_lines(part, finding, number)
    if len(found) > FINDINGS:
        yield f"{len(found) - FINDINGS:,} more, of the same severity or milder, stand in the JSON report."
        yield ""


def _known(found: Sequence[Row]) -> Iterator[str]:
    if not found:
        return
    yield "## Known before"
    yield ""
    for part, finding in found:
        places = listed([place(part, passage.claim) for passage in finding.passages[:4]])
        message = markdown(clip(finding.message, MESSAGE))
        decided = f"; {markdown(clip(finding.decided, DECIDED))}" if finding.decided else ""
        yield f"- {finding.severity.capitalize()}, {finding.state}: {message} ({places}; {code(finding.id)}){decided}"
    yield ""
