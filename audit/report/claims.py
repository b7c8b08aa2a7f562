"""Claims in, a table for a terminal out."""

from __future__ import annotations

from collections.abc import Sequence

from audit.model import Claim, Date, Days, Figure, Name, Quote, Source
from audit.report.decimals import ends
from audit.report.snippet import clip
from audit.report.tables import plain_table

WIDTH = 60


def claims_table(rows: Sequence[tuple[Source, Claim]]) -> str:
    """One row a claim: its kind, where it stands, its words, and what they were read as."""
    return plain_table(("kind", "where", "words", "read as"), [_row(source, claim) for source, claim in rows])


def reading(claim: Claim) -> str:
    """The value of a claim in short: "31000 to 31500 person", "2023-07-31", a speaker, a full name."""
    if isinstance(claim, Figure):
        parts = (_range(*ends(claim.written)), claim.unit, claim.subject, f"per {claim.per}" if claim.per else None)
        return " ".join(part for part in parts if part)
    if isinstance(claim, Date):
        return _days(claim.days) if claim.resolved else f"unresolved {claim.timex}".strip()
    if isinstance(claim, Quote):
        return (claim.speaker_name or claim.speaker or "no speaker") if claim.speech else "not speech"
    return " ".join(part for part in (claim.title, claim.name) if part) if isinstance(claim, Name) else ""


def _row(source: Source, claim: Claim) -> tuple[str, str, str, str]:
    line, column = source.locate(claim.start)
    return claim.kind, f"{claim.source}:{line}:{column}", clip(claim.text, WIDTH), clip(reading(claim), WIDTH)


def _days(days: Days) -> str:
    earliest, latest = (None if day is None else day.isoformat() for day in (days.earliest, days.latest))
    return _range(earliest, latest)


def _range(low: str | None, high: str | None) -> str:
    if low == high:
        return low or "any"
    return f"{low or '…'} to {high or '…'}"
