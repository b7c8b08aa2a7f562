"""A report in, its ledger out: what was compared and what was not, what could not be read, and by which version and constants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import audit
from audit.model import Report
from audit.report.documents import are_few, document, document_lines
from audit.report.escape import code, markdown
from audit.report.parts import Part
from audit.report.tables import markdown_table
from audit.report.vocabulary import COUNTS, counted, listed
from audit.text import constants

ITEMS = 100
FOOT = "- In quoted words a web address begins hxxp, the at sign is ＠, and what cannot be seen is shown as its number."


class Note(NamedTuple):
    """A list of the ledger: its words, those for "Nothing was …", its items as (place, words), either of them empty."""

    words: str
    word: str
    items: list[tuple[str, str]]


def ledger_lines(report: Report, each: Sequence[Part]) -> Iterator[str]:
    """Counts and lists, then the foot of the page."""
    yield "## Ledger"
    yield ""
    few = are_few(each)
    yield from document_lines(each) if few else ()
    yield from _counts(report).splitlines()
    yield ""
    yield from _lists(each, few)
    rules = [code(rule.id) for rule in report.rules]
    yield f"- {counted(len(rules), 'rule')}: {_some(rules)}"
    yield f"- audit {audit.__version__}, constants {code(constants.digest())}"
    yield FOOT


def _counts(report: Report) -> str:
    return markdown_table(("Claims", "of which"), [(f"{count:,}", words) for count, words in claim_counts(report)])


def claim_counts(report: Report) -> list[tuple[int, str]]:
    """How many claims were read, and what became of them."""
    return [(getattr(report.coverage, name), words) for name, words in COUNTS.items()]


def notes(each: Sequence[Part]) -> list[Note]:
    """What was not read or not compared, and remarks: every list, the empty ones too."""
    undated = [(part.place(path), "") for part in each for path in part.undated]
    unread = [(part.place(item.path), item) for part in each for item in part.unread]
    return [
        Note("Undated, so that relative dates stay unresolved", "undated", undated),
        Note("Could not be read", "unreadable", [(place, item.why) for place, item in unread if item.fault]),
        Note("Passed over", "passed over", [(place, item.why) for place, item in unread if not item.fault]),
        Note(
            "Too many alike to compare each with each",
            "too large to compare in full",
            [("", block) for part in each for block in part.capped],
        ),
        Note("Remarks", "remarked", [("", remark) for part in each for remark in part.remarks]),
    ]


def _lists(each: Sequence[Part], apart: bool) -> Iterator[str]:
    told = notes(each)
    yield from (f"- {note.words}: {_some([_item(*item) for item in note.items])}" for note in told if note.items)
    if nothing := [note.word for note in told if not note.items]:
        yield f"- Nothing was {listed(nothing, 'or')}"
    if not apart:
        documents = (document(part, source) for part in each for source in part.sources.values())
        yield f"- Documents: {_some(list(islice(documents, ITEMS)), sum(len(part.sources) for part in each))}"


def _item(place: str, words: str) -> str:
    if not place:
        return markdown(words)
    return f"{code(place)} ({markdown(words)})" if words else code(place)


def _some(items: Sequence[str], count: int = 0) -> str:
    """The first items; `count`: how many there are, where these are not all."""
    rest = max(count, len(items)) - ITEMS
    return "; ".join(items[:ITEMS]) + (f"; and {rest:,} more" if rest > 0 else "")
