"""The passages of a finding in, the words to mark in each out: the claim itself, or, of a quotation, the words that differ."""

from __future__ import annotations

from collections.abc import Sequence

from audit.model import Claim, Quote
from audit.report.snippet import Span
from audit.text.wording import Edit, Token, edits, tokens

SWAP = 3


def marks(claims: Sequence[Claim]) -> list[list[Span]]:
    """For each claim, spans of its source's text.

    Quotations are held against the first one: the words inside the shared stretch that differ; else those that one side leaves
    out at an end; else, where the words are the same, the speaker.
    """
    quotes = [claim for claim in claims if isinstance(claim, Quote)]
    if len(quotes) < 2 or len(quotes) < len(claims):
        return [[(claim.start, claim.end)] for claim in claims]
    found: list[list[Span]] = [[] for _ in quotes]
    for index, other in enumerate(quotes[1:], 1):
        first_spans, other_spans = _differing(quotes[0], other)
        found[0] += first_spans
        found[index] += other_spans
    if any(found):
        return found
    return [_speaker(quote) for quote in quotes]


def _differing(a: Quote, b: Quote) -> tuple[list[Span], list[Span]]:
    found = edits(tokens(a.text), tokens(b.text))
    wanted = [edit for edit in found if not edit.edge or _is_swap(edit)] or found
    return _spans(a, [edit.a for edit in wanted]), _spans(b, [edit.b for edit in wanted])


def _is_swap(edit: Edit) -> bool:
    """A word or two for another at the very start or end, not a longer stretch that one of the two leaves out."""
    return 0 < len(edit.a) <= SWAP and 0 < len(edit.b) <= SWAP


def _spans(quote: Quote, sides: Sequence[tuple[Token, ...]]) -> list[Span]:
    return [(quote.start + side[0].start, quote.start + side[-1].end) for side in sides if side]


def _speaker(quote: Quote) -> list[Span]:
    if quote.speaker_start is None or quote.speaker_end is None:
        return []
    return [(quote.speaker_start, quote.speaker_end)]
