"""A report in, the JSON object of `audit run --format json` out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

import audit
from audit.model import Claim, Coverage, Finding, Hold, Judged, Passage, Report, Source, Step, Topic
from audit.report.parts import Part, parts
from audit.report.records import json_pieces, plain
from audit.report.vocabulary import COUNTS, STATES

Record = dict[str, Any]
VERSION = 1
"""Of the shape of the record."""
FEW = 50
"""So many claims of a group or a finding are written at once; there may be more than the report has room for."""
T = TypeVar("T")


def render(report: Report) -> str:
    """The whole report as JSON, two blanks a level, in the order in which the report holds things."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The same text, a piece at a time: no more of it is held than a document, a claim, what a finding says."""
    return json_pieces(_fields(report))


def report_record(report: Report) -> Record:
    """The object itself, of plain dicts, lists, strings and numbers."""
    return {name: plain(value) for name, value in _fields(report)}


def _fields(report: Report) -> Iterable[tuple[str, Any]]:
    """The fields of the object; those that grow with the corpus are made as they are asked for."""
    each = parts(report)
    return [
        ("version", VERSION),
        ("tool", {"name": "audit", "version": audit.__version__}),
        ("rules", [{"id": rule.id, "title": rule.title, "check": rule.check, "severity": rule.severity} for rule in report.rules]),
        ("sources", (_source(part, source) for part in each for source in part.sources.values())),
        ("findings", (_finding(part, finding) for part in each for finding in part.checked.findings)),
        ("excused", ({**_finding(part, item), "by": item.by} for part in each for item in part.checked.excused)),
        ("groups", (_group(part, judged) for part in each for judged in part.checked.judged if len(judged.group.claims) > 1)),
        ("topics", (_topic(part, topic) for part in each for topic in part.checked.topics)),
        ("draft", (_step(part, step) for part in each for step in part.checked.walk)),
        ("holds", (_hold(part, hold) for part in each for hold in part.checked.holds)),
        ("coverage", coverage_record(report.coverage, each)),
        ("complete", not report.incomplete),
        ("faults", [*report.faults, *(fault for part in each for fault in part.faults)]),
    ]


def coverage_record(coverage: Coverage, each: list[Part]) -> Record:
    """The counts of claims and of findings, and the documents that were not read, have no date, or were passed over."""
    unread = [(part, item) for part in each for item in part.unread]
    return {
        **{name: getattr(coverage, name) for name in COUNTS},
        **{state: sum(finding.state == state for part in each for finding in part.checked.findings) for state in STATES},
        "apart": sum(len(part.checked.apart) for part in each),
        **_changed(each),
        "unreadable": [{"path": item.path, "why": item.why, **part.mark} for part, item in unread if item.fault],
        "undated": [{"path": path, **part.mark} for part in each for path in part.undated],
        "passed_over": [{"path": item.path, "why": item.why, **part.mark} for part, item in unread if not item.fault],
        "capped": [{"block": block, **part.mark} for part in each for block in part.capped],
        "remarks": [{"text": remark, **part.mark} for part in each for remark in part.remarks],
    }


def _changed(each: list[Part]) -> Record:
    """The changed documents, where only findings that touch one are asked for, and how many findings touch none."""
    if all(part.report.changed is None for part in each):
        return {}
    changed = [{"path": path, **part.mark} for part in each for path in sorted(part.report.changed or ())]
    return {"changed": changed, "elsewhere": sum(len(part.checked.elsewhere) for part in each)}


def group_head(judged: Judged) -> Record:
    """What a group is about, and how it was judged; its claims come after."""
    group = judged.group
    return {
        "id": group.id,
        "kind": group.kind,
        "subject": group.subject,
        "verdict": judged.verdict,
        "by": judged.by,
        "confidence": group.confidence,
    }


def claim_place(claim: Claim, source: Source) -> Record:
    """Where a claim stands and what it says."""
    line, column = source.locate(claim.start)
    return {
        "source": claim.source,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        **({"page": page} if (page := source.page(claim.start)) else {}),
        "text": claim.text,
        "context": claim.context,
    }


def _each(made: Callable[[T], Record], ones: Sequence[T]) -> Iterable[Record]:
    """The records of some things: of many, each when it is asked for."""
    return list(map(made, ones)) if len(ones) <= FEW else map(made, ones)


def _source(part: Part, source: Source) -> Record:
    return {
        "path": source.path,
        "publisher": source.publisher,
        "published": str(source.published) if source.published else None,
        "basis": source.basis if source.published else None,
        "role": source.role,
        "type": source.type,
        "title": source.title,
        "note": source.note,
        "sha256": source.sha256,
        "family": part.family(source.path),
        **part.mark,
    }


def _finding(part: Part, finding: Finding) -> Record:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "check": finding.check,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "state": finding.state,
        "decided": finding.decided,
        "message": finding.message,
        "values": list(finding.values),
        "why": list(finding.why),
        "considered": list(finding.considered),
        "softened_by": list(finding.softened_by),
        "hints": list(finding.hints),
        "also": list(finding.also),
        "claims": _each(lambda passage: _passage(part, passage), finding.passages),
        **part.mark,
    }


def _step(part: Part, step: Step) -> Record:
    """A claim of a draft, and what becomes of it."""
    return {
        **claim_place(step.claim, part.source_of(step.claim)),
        "kind": step.claim.kind,
        "outcome": step.outcome,
        "how": step.how,
        "findings": list(step.findings),
        "claims": _each(lambda passage: _passage(part, passage), step.passages),
        **part.mark,
    }


def _hold(part: Part, hold: Hold) -> Record:
    claims = _each(lambda passage: _passage(part, passage), hold.passages)
    return {"rule": hold.rule, "message": hold.message, "claims": claims, **part.mark}


def _passage(part: Part, passage: Passage) -> Record:
    return {**claim_place(passage.claim, part.source_of(passage.claim)), "reads_as": passage.reads_as}


def _group(part: Part, judged: Judged) -> Record:
    claims = _each(lambda claim: claim_place(claim, part.source_of(claim)), judged.group.claims)
    return {**group_head(judged), "claims": claims, **part.mark}


def _topic(part: Part, topic: Topic) -> Record:
    return {"rule": topic.rule, "title": topic.title, "rows": _rows(part, topic), **part.mark}


def _rows(part: Part, topic: Topic) -> Iterator[Record]:
    for row in topic.rows:
        source = part.source_of(row.claim)
        published = str(source.published) if source.published else None
        yield {**claim_place(row.claim, source), "published": published, "reads_as": row.reads_as}
