"""Two sentences said far apart, quoted elsewhere as if one followed the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from audit.check.compare.readings import passage
from audit.check.echoes import Run, Spoken
from audit.check.finding import Told, finding_of, shown
from audit.check.material import Material
from audit.model import Finding, Quote
from audit.text.constants import FRAGMENT_TOKENS, SPLICE_BLOCKS

Openings = dict[Run, dict[int, dict[Run, list[Quote]]]]
"""Quotations by their first words, their length, and their words: many begin alike, few are of one length too."""
MOST_PARTS = 100
"""Quotations that are looked at as parts of a longer one: what has more repeats itself."""


def splices(material: Material, said: Sequence[Spoken]) -> Iterator[Finding]:
    """A note for each quotation that joins two which another document keeps apart. Time grows with the length of the quotations."""
    openings: Openings = {}
    for quote, words, _ in said:
        if len(words) >= FRAGMENT_TOKENS:
            openings.setdefault(words[:FRAGMENT_TOKENS], {}).setdefault(len(words), {}).setdefault(words, []).append(quote)
    for quote, words, _ in said:
        parts = list(islice(_parts(quote, words, openings, material), MOST_PARTS))
        for first, second in pairwise(sorted(parts, key=lambda part: (part.quote.source, part.start, part.quote.start))):
            if _is_splice(material, first, second):
                yield _finding(material, quote, first.quote, second.quote)


class _Part(NamedTuple):
    """A quotation that stands word for word in a longer one, at its words `[start, end)`."""

    start: int
    end: int
    quote: Quote


def _parts(whole: Quote, words: Run, openings: Openings, material: Material) -> Iterator[_Part]:
    """The quotations of other documents that stand word for word inside this one."""
    for at in range(len(words) - FRAGMENT_TOKENS + 1):
        for length, known in openings.get(words[at : at + FRAGMENT_TOKENS], {}).items():
            if length < len(words):
                parts = known.get(words[at : at + length], ())
                yield from (_Part(at, at + length, part) for part in parts if material.allows(whole, part))


def _is_splice(material: Material, one: _Part, other: _Part) -> bool:
    first, second = one.quote, other.quote
    if first.source != second.source or (first.utterance or first.id) == (second.utterance or second.id):
        return False
    if one.end != other.start:
        return False
    source = material.evidence.sources[first.source]
    return abs(source.block_index(second.start) - source.block_index(first.start)) >= SPLICE_BLOCKS


def _finding(material: Material, whole: Quote, first: Quote, second: Quote) -> Finding:
    claims = (first, second, whole)
    why = f"“{shown(whole)}” joins two quotations that stand paragraphs apart in {first.source}"
    told = Told("two sentences said apart are quoted as one", tuple(map(shown, claims)), (why,))
    return finding_of(material.rule, "note", told, map(passage, claims))
