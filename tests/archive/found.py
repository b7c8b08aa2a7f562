"""A plan and a report in, what the report found of the plan out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Finding = Mapping[str, Any]


def check(plan: Path, report: Path) -> dict[str, Any]:
    """What a JSON report found of a plan.

    `planted`, `found`: conflicts in the plan, and those of them that a finding tells; `by`: the same for each kind and each thing
    done, (found, planted); `findings`, `unplanned`: all findings of high confidence, and those that tell nothing that was planted;
    `missed_rows`, `unplanned_findings`: which.
    """
    with plan.open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["kind"]]
    found = json.loads(report.read_text(encoding="utf-8"))["findings"]
    findings = [finding for finding in found if finding["confidence"] == "high"]
    return compare(rows, findings)


def compare(rows: list[dict[str, Any]], findings: list[Finding]) -> dict[str, Any]:
    """The same, of the plan's rows in which something is planted and the findings of a report."""
    homes = {each["document"]: number for number, row in enumerate(rows) for side in row["sides"] for each in side}
    told: set[int] = set()
    unplanned = []
    for finding in findings:
        numbers = {homes[claim["source"]] for claim in finding["claims"] if claim["source"] in homes}
        if those := {number for number in numbers if tells(rows[number], finding)}:
            told |= those
        else:
            unplanned.append(finding)
    planted = Counter(f"{row['kind']}: {row['how']}" for row in rows)
    got = Counter(f"{rows[number]['kind']}: {rows[number]['how']}" for number in told)
    return {
        "planted": len(rows),
        "found": len(told),
        "recall": round(len(told) / max(1, len(rows)), 4),
        "findings": len(findings),
        "unplanned": len(unplanned),
        "unplanned_share": round(len(unplanned) / max(1, len(findings)), 4),
        "by": {how: [got[how], count] for how, count in sorted(planted.items())},
        "unplanned_by": dict(sorted(Counter(f"{each['rule']} {each['severity']}" for each in unplanned).items())),
        "missed_rows": [row for number, row in enumerate(rows) if number not in told],
        "unplanned_findings": unplanned,
    }


def tells(row: Mapping[str, Any], finding: Finding) -> bool:
    """Has the finding a passage on either side of what was planted, with the value of that side?"""
    return all(_holds(side, finding["claims"]) for side in row["sides"])


def _holds(side: Iterable[Mapping[str, str]], claims: Iterable[Mapping[str, Any]]) -> bool:
    written = {each["document"]: each["written"].lower() for each in side}
    told = ((written[claim["source"]], claim["text"].lower()) for claim in claims if claim["source"] in written)
    return any(value in text or text in value for value, text in told)
