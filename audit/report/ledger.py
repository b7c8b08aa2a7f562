"""A report in, its ledger out: what was compared and what was not, what could not be read, and by which version and constants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import audit
from audit.model import Report, Unread
from audit.report.documents import document
from audit.report.escape import code, markdown
from audit.report.parts import Part
from audit.report.tables import markdown_table
from audit.report.vocabulary import counted, listed
from audit.text import constants

COUNTS = (
    ("agreed", "agreed with another"),
    ("compatible", "compatible with another"),
    ("disagree", "in a disagreement"),
    ("excused", "in a disagreement that an innocent explanation covers"),
    ("alone", "alone: no other passage speaks of the same thing"),
    ("not_compared", "not compared: of another kind, unit or mode than what stands near"),
    ("possible", "possibly about the same thing as another: too unsure to report"),
)
ITEMS = 100
FOOT = "- In quoted words a web address begins hxxp, the at sign is ＠, and what cannot be seen is shown as its number."


def ledger_lines(report: Report, each: Sequence[Part], listed_above: bool) -> Iterator[str]:
    """Counts and lists, then the foot of the page."""
    yield "## Ledger"
    yield ""
    yield from _counts(report).splitlines()
    yield ""
    yield from _lists(each, listed_above)
    rules = [code(rule.id) for rule in report.rules]
    yield f"- {counted(len(rules), 'rule')}: {_some(rules)}"
    yield f"- audit {audit.__version__}, constants {code(constants.digest())}"
    yield FOOT


def _counts(report: Report) -> str:
    coverage = report.coverage
    rows = [(f"{getattr(coverage, name):,}", words) for name, words in COUNTS]
    return markdown_table(("Claims", "of which"), [(f"{coverage.claims:,}", "read in all"), *rows])


def _lists(each: Sequence[Part], listed_above: bool) -> Iterator[str]:
    undated = [code(part.place(source.path)) for part in each for source in part.sources.values() if not source.published]
    unread = [(part, item) for part in each for item in part.unread]
    capped = [markdown(block) for part in each for block in part.capped]
    told = (
        ("Undated, so that relative dates stay unresolved", "undated", undated),
        ("Could not be read", "unreadable", [_unread(part, item) for part, item in unread if item.fault]),
        ("Passed over", "passed over", [_unread(part, item) for part, item in unread if not item.fault]),
        (
            "Too many alike to compare each with each",
            "too large to compare in full",
            capped,
        ),
        ("Remarks", "remarked", [markdown(remark) for part in each for remark in part.remarks]),
    )
    yield from (f"- {words}: {_some(items)}" for words, _, items in told if items)
    if nothing := [word for _, word, items in told if not items]:
        yield f"- Nothing was {listed(nothing, 'or')}"
    if not listed_above:
        yield f"- Documents: {_some([document(part, source) for part in each for source in part.sources.values()])}"


def _unread(part: Part, item: Unread) -> str:
    return f"{code(part.place(item.path))} ({markdown(item.why)})"


def _some(items: Sequence[str]) -> str:
    shown = "; ".join(items[:ITEMS])
    return shown + (f"; and {len(items) - ITEMS:,} more" if len(items) > ITEMS else "")
