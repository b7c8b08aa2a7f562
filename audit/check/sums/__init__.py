"""Figures of one document that must add up: one file for each way in which they hang together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from audit.check.sums.across import row_total
from audit.check.sums.bills import comes_to, in_brackets
from audit.check.sums.changes import by_to_from, direction, from_to_by, stated_change
from audit.check.sums.clocks import clock_span
from audit.check.sums.compared import more_than
from audit.check.sums.given import shared_out, taken
from audit.check.sums.items import parts_in_items
from audit.check.sums.kinds import by_kind, votes, with_rest
from audit.check.sums.passages import Sentence, Sum, sentences_of
from audit.check.sums.prices import price_times_count
from audit.check.sums.rows import indented_parts, total_of_lines
from audit.check.sums.shares import part_of_them, part_of_those, part_of_whole, rest_of_list
from audit.check.sums.spans import rate_and_rate, rate_times_span
from audit.check.sums.tables import column_total
from audit.check.sums.totals import attributes, listed_parts, parts_before, parts_in_next, parts_of_set

__all__ = ["SUMS", "Sentence", "Sum", "sentences_of"]

Way = Callable[[Sequence[Sentence]], Iterator[Sum]]

SUMS: dict[str, tuple[Way, ...]] = {
    "sum": (
        listed_parts,
        attributes,
        parts_of_set,
        parts_before,
        parts_in_items,
        parts_in_next,
        column_total,
        row_total,
        total_of_lines,
        rest_of_list,
        by_kind,
        with_rest,
        votes,
        taken,
        shared_out,
        price_times_count,
        comes_to,
        in_brackets,
        indented_parts,
    ),
    "share": (part_of_whole, part_of_those, part_of_them),
    "change": (by_to_from, from_to_by, stated_change, direction, more_than),
    "rate": (rate_times_span, rate_and_rate, clock_span),
}
"""By the word that a rule's `read` may say: each way takes the sentences of one document that hold figures, and gives what
does not add up.
"""
