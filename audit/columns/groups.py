"""Groups in, the table of memberships out: a row for each claim of each group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from audit import __version__
from audit.check.judge import judge_group
from audit.columns.claims import OF_DOCUMENT
from audit.columns.parquet import ROWS, Writer
from audit.columns.schema import GROUPS, VERSION
from audit.model import Claim, Evidence, Judged
from audit.output import whole_file
from audit.report.claims import reading

Row = dict[str, Any]


def write_groups(path: Path, gathered: Callable[[], Evidence]) -> None:
    """Write the memberships of all groups that are gathered, in their order.

    Raises AuditError where the file cannot be written: before anything is gathered, if that is known then.
    """
    with whole_file(path) as out:
        writer = Writer(out, GROUPS)
        every = _rows(gathered())
        while rows := list(islice(every, ROWS)):
            writer.write({column.name: [row[column.name] for row in rows] for column in GROUPS})
        writer.close({"table": "groups", "columns": VERSION, "version": __version__})


def _rows(evidence: Evidence) -> Iterator[Row]:
    for group in evidence.alignment.groups:
        judged = judge_group(group, evidence)
        yield from (_row(judged, claim, evidence) for claim in group.claims)


def _row(judged: Judged, claim: Claim, evidence: Evidence) -> Row:
    source = evidence.sources[claim.source]
    line, column = source.locate(claim.start)
    return {
        "group": judged.group.id,
        "kind": judged.group.kind,
        "subject": judged.group.subject,
        "verdict": judged.verdict,
        "by": judged.by,
        "confidence": judged.group.confidence,
        "id": claim.id,
        "source": claim.source,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        "page": source.page(claim.start),
        "text": claim.text,
        "context": claim.context,
        "value": reading(claim),
        **{name: told(source) for name, told in OF_DOCUMENT.items()},
        "family": evidence.alignment.families.get(claim.source, claim.source),
    }
