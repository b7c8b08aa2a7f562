"""A finding in, the words to mark in each of its passages out."""

from __future__ import annotations

from collections.abc import Sequence

from audit.model import Finding, Quote
from audit.report.snippet import Span
from audit.text.wording import Edit, Token, edits, local, tokens

SWAP = 3


def marks(finding: Finding) -> list[list[Span]]:
    """For each passage, spans of its source's text: the claim itself; of quotations the words that differ, or the speakers.

    A quotation is held against the first one that shares wording with it. Words that differ inside the shared stretch count,
    else those that one side leaves out at an end.
    """
    claims = [passage.claim for passage in finding.passages]
    quotes = [claim for claim in claims if isinstance(claim, Quote)]
    if len(quotes) < 2 or len(quotes) < len(claims):
        return [[(claim.start, claim.end)] for claim in claims]
    if finding.check == "same-speaker":
        return [_speaker(quote) for quote in quotes]
    return _differing(quotes)


def _differing(quotes: Sequence[Quote]) -> list[list[Span]]:
    words = [tokens(quote.text) for quote in quotes]
    found: list[list[Span]] = [[] for _ in quotes]
    for index in range(1, len(quotes)):
        for other in range(index):
            if shared := local(words[other], words[index]):
                for edit in _kept(edits(words[other], words[index], shared)):
                    found[other] += _span(quotes[other], edit.a, edit)
                    found[index] += _span(quotes[index], edit.b, edit)
                break
    return found


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
