"""A finding in, the words to mark in each of its passages out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.model import Finding, Quote
from audit.report.snippet import Span
from audit.text.wording import Edit, Shared, Token, edits, local, tokens

SWAP, FEW = 3, 8


def marks(finding: Finding) -> list[list[Span]]:
    """For each passage, spans of its source's text: the claim itself; of quotations the words that differ.

    Of quotations that two persons are said to have spoken: the speakers, and the words that both speak.
    """
    claims = [passage.claim for passage in finding.passages]
    quotes = [claim for claim in claims if isinstance(claim, Quote)]
    if len(quotes) < 2 or len(quotes) < len(claims):
        return [[(claim.start, claim.end)] for claim in claims]
    return _spoken(quotes) if finding.check == "same-speaker" else _differing(quotes)


def _differing(quotes: Sequence[Quote]) -> list[list[Span]]:
    words = [tokens(quote.text) for quote in quotes]
    found: list[list[Span]] = [[] for _ in quotes]
    for a, b, shared in _pairs(words):
        for edit in _kept(edits(words[a], words[b], shared)):
            found[a] += _span(quotes[a], edit.a, edit)
            found[b] += _span(quotes[b], edit.b, edit)
    return found


def _spoken(quotes: Sequence[Quote]) -> list[list[Span]]:
    words = [tokens(quote.text) for quote in quotes]
    found = [_speaker(quote) for quote in quotes]
    for a, b, shared in _pairs(words[:FEW], every=True):
        found[a] += _shared(quotes[a], words[a][shared.a_start : shared.a_end])
        found[b] += _shared(quotes[b], words[b][shared.b_start : shared.b_end])
    return found


def _pairs(words: Sequence[Sequence[Token]], every: bool = False) -> Iterator[tuple[int, int, Shared]]:
    """Each quotation with the earliest one before it that shares wording with it, or with every such one; the shared stretch."""
    for b in range(1, len(words)):
        for a in range(b):
            if shared := local(words[a], words[b]):
                yield a, b, shared
                if not every:
                    break


def _shared(quote: Quote, words: Sequence[Token]) -> list[Span]:
    """The words that another speaks too, where they are a part of the quotation and not most of it."""
    start, end = words[0].start, words[-1].end
    return [(quote.start + start, quote.start + end)] if 3 * (end - start) < 2 * len(quote.text) else []


def _kept(found: Sequence[Edit]) -> Sequence[Edit]:
    """What differs inside the shared stretch, or is a word or two for another at an end; else what one side leaves out there."""
    inside = [edit for edit in found if not edit.edge or (0 < len(edit.a) <= SWAP and 0 < len(edit.b) <= SWAP)]
    return inside or found


def _span(quote: Quote, words: Sequence[Token], edit: Edit) -> list[Span]:
    """The words of one side; a longer stretch before or after what is shared is no difference, but the rest of what was said."""
    if not words or (edit.edge and edit.a and edit.b and len(words) > SWAP):
        return []
    return [(quote.start + words[0].start, quote.start + words[-1].end)]


def _speaker(quote: Quote) -> list[Span]:
    if quote.speaker_start is None or quote.speaker_end is None:
        return []
    return [(quote.speaker_start, quote.speaker_end)]
