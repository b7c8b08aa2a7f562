"""What was read in, its table and its notes for the Markdown page out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.model import Source
from audit.report.escape import code, markdown
from audit.report.parts import Part
from audit.report.snippet import clip
from audit.report.tables import markdown_table
from audit.report.told import day, kinds

FEW = 30
"""A longer list of documents stands in the ledger, not at the head of the page."""
SHORT, NOTE = 80, 240


def are_few(each: Sequence[Part]) -> bool:
    """Is the list of documents short enough for the head of the page?"""
    return sum(len(part.sources) for part in each) <= FEW


def document_lines(each: Sequence[Part]) -> Iterator[str]:
    """A table with one row a document, and what the manifest notes about it."""
    sources = [(part, source) for part in each for source in part.sources.values()]
    if not sources:
        return
    rows = [_row(part, source) for part, source in sources]
    heads = ("Document", "Publisher", "Date", "Known from", "Kind", "Same text as", "Note")
    shown = [index for index in range(len(heads)) if index < 4 or any(row[index] for row in rows)]
    yield from markdown_table([heads[index] for index in shown], [[row[index] for index in shown] for row in rows]).splitlines()
    yield ""


def document(part: Part, source: Source) -> str:
    """A document in one phrase: its path, publisher and date."""
    words = [_publisher(source), day(source), *([known_from(source)] if source.published else [])]
    return f"{code(part.place(source.path))} ({', '.join(words)})"


def known_from(source: Source) -> str:
    """How the date is known, and what gave it: "inferred (manifest)"."""
    where = dict(source.given_by).get("published")
    return markdown(source.basis) + (f" ({markdown(where)})" if where else "")


def _row(part: Part, source: Source) -> tuple[str, ...]:
    reprinted = part.reprinted(source.path)
    return (
        code(part.place(source.path)),
        _publisher(source),
        day(source),
        known_from(source) if source.published else "",
        ", ".join(kinds(source)),
        code(reprinted) if reprinted else "",
        markdown(clip(source.note, NOTE)) if source.note else "",
    )


def _publisher(source: Source) -> str:
    return markdown(clip(source.publisher, SHORT)) if source.publisher else "not stated"
