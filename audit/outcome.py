"""A report in, how a run ends out: its exit code, and what is told of it on standard error."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from audit.model import SEVERITIES, Finding, Report
from audit.options import CLEAN, FOUND, UNTRUSTED

if TYPE_CHECKING:
    from audit.check.baseline import Known

MOST = 20
"""Lines about entries of a baseline that no longer occur; beyond that their number alone."""


def exit_code(report: Report, fail_on: str, overdue: bool = False) -> int:
    """2 where something could not be read or run, 1 for what is new and sure at or above the level, or overdue; else 0."""
    if report.incomplete:
        return UNTRUSTED
    levels = SEVERITIES[SEVERITIES.index(fail_on) :] if fail_on != "never" else ()
    loud = any(f.severity in levels and f.confidence == "high" and f.state == "new" for f in findings_of(report))
    return FOUND if loud or overdue else CLEAN


def findings_of(report: Report) -> Iterator[Finding]:
    """The findings of every corpus, whatever their state; not those that stand apart."""
    for part in (report, *report.parts):
        yield from part.checked.findings


def faults_of(report: Report) -> list[str]:
    """Everything that makes the report incomplete, a line each."""
    lines = list(report.faults)
    for part in report.parts:
        lines += [f"{part.name}: {fault}" for fault in part.faults]
    for corpus in (corpus for part in (report, *report.parts) for corpus in part.corpora):
        lines += [f"{unread.path}: {unread.why}" for unread in corpus.unread if unread.fault]
    return lines


def remarks_of(report: Report, gone: list[Known]) -> Iterator[str]:
    """Decisions that have ended, and entries of the baseline that no longer occur, a line each."""
    for finding in findings_of(report):
        if finding.decided and finding.state == "new":
            yield f"{finding.id} ({finding.message}) is new again: {finding.decided}"
    for entry in gone[:MOST]:
        yield f"the baseline's {entry.id} ({entry.rule}: {entry.message}) no longer occurs; `audit baseline write` drops it"
    if len(gone) > MOST:
        yield f"{len(gone) - MOST:,} more of the baseline no longer occur"
