"""Quotations in groups in, pairs of names with one surname that say the same words out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from audit.check.compare.speakers import speaker_of
from audit.model import Evidence, Quote
from audit.text.names import parts

MOST_SPEAKERS = 6
"""Words that more are given are nobody's own."""

Keys = frozenset[frozenset[str]]


def same_words(evidence: Evidence) -> Keys:
    """Two full names with one surname, each the speaker of the words in documents of its own: folded, as `parts` has them."""
    found: set[frozenset[str]] = set()
    for group in evidence.alignment.groups:
        if group.kind == "quote" and group.confidence == "high":
            found.update(_of_one_surname(speaker_of(claim) for claim in group.claims if isinstance(claim, Quote)))
    return frozenset(found)


def _of_one_surname(speakers: Iterable[str]) -> list[frozenset[str]]:
    names = sorted({name for name in speakers if " " in name})
    if not 1 < len(names) <= MOST_SPEAKERS:
        return []
    known = [parts(name) for name in names]
    return [frozenset((a.key, b.key)) for a, b in combinations(known, 2) if a.given and b.given and a.surname == b.surname]
