"""A report in, the findings out that a build server is told of: worst first; and where each of them is shown."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from audit.model import SEVERITIES, Claim, Finding, Report, Source
from audit.report.parts import Part, Row, parts, shown


class Place(NamedTuple):
    """A stretch of a file; lines and columns from 1, columns in code points, the end excluded."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


def chosen(report: Report, states: Collection[str] = ("new",)) -> list[Row]:
    """The findings that are shown in these states, the worst first, then by id."""
    return sorted(shown(report, states), key=lambda row: (-SEVERITIES.index(row[1].severity), row[1].id, row[0].corpus or ""))


def place_of(part: Part, claim: Claim) -> Place:
    """Where a claim stands, in the file itself."""
    source = part.source_of(claim)
    line, column = source.locate(claim.start)
    end_line, end_column = source.locate(max(claim.start, claim.end - 1))
    return Place(part.file(claim.source), line, column, end_line, end_column + 1)


def claims_of(part: Part, finding: Finding) -> list[Claim]:
    """The claims of a finding; the first one in a changed document, if there is one, in front of the others."""
    changed = part.report.changed or frozenset()
    claims = [passage.claim for passage in finding.passages]
    first = next((index for index, claim in enumerate(claims) if claim.source in changed), 0)
    return [*claims[first : first + 1], *claims[:first], *claims[first + 1 :]]


def shown_at(part: Part, finding: Finding) -> Place | None:
    """Where a finding is shown: at its first claim, else at the head of the first document; None where there is none."""
    for claim in claims_of(part, finding):
        return place_of(part, claim)
    first: Source | None = next(iter(part.sources.values()), None)
    return Place(part.file(first.path), 1, 1, 1, 1) if first else None


def faults(report: Report) -> list[tuple[str | None, str]]:
    """(file or None, what is wrong) of everything that makes the report incomplete."""
    told: list[tuple[str | None, str]] = [(None, fault) for fault in report.faults]
    for part in parts(report):
        told += [(None, fault) for fault in part.faults]
        told += [(part.file(item.path), item.why) for item in part.unread if item.fault]
    return told
