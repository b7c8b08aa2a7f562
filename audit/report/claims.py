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
        parts = (range_text(*ends(claim.written)), claim.unit, claim.subject, f"per {claim.per}" if claim.per else None)
        return " ".join(part for part in parts if part)
    if isinstance(claim, Date):
        return days_text(claim.days) if claim.resolved else f"unresolved {claim.timex}".strip()
    if isinstance(claim, Quote):
        return (claim.speaker_name or claim.speaker or "no speaker") if claim.speech else "not speech"
    return " ".join(part for part in (claim.title, claim.name) if part) if isinstance(claim, Name) else ""


def days_text(days: Days) -> str:
    """ "2023-07-31", "2023-07-01 to 2023-07-31", "2023-07-01 to …"."""
    earliest, latest = (None if day is None else day.isoformat() for day in (days.earliest, days.latest))
    return range_text(earliest, latest)


def range_text(low: str | None, high: str | None) -> str:
    """ "40", "30 to 40", "… to 40"; "any" where both ends are open."""
    if low == high:
        return low or "any"
    return f"{low or '…'} to {high or '…'}"


def _row(source: Source, claim: Claim) -> tuple[str, str, str, str]:
    line, column = source.locate(claim.start)
    return claim.kind, f"{claim.source}:{line}:{column}", clip(claim.text, WIDTH), clip(reading(claim), WIDTH)
