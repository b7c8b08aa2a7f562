"""Parts in the items of a list, and the sentence above that says what they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.check.sums.passages import Sentence, Sum, addable, exactly, like
from audit.check.sums.totals import ELIDED, missed
from audit.model import Figure
from audit.text.constants import TOTAL_FAR

# A colon; or "Of these"
BEHIND_LEAD = re.compile(r"\W*(?:(?:these|they)\s+are|namely|as\s+follows)?\W*", re.I)
OPENS_ITEMS = re.compile(r"(?P<of>\bof\s+(?:these|those|them|whom|which))\s*[,:]?\s*$|:\s*$", re.I)
NOUN = re.compile(r"[ ]+(?!(?:in|at|on|from|for|to|by|near|of|and)\s)[a-z]{3}", re.I)


def parts_in_items(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A sentence that ends with a colon, and the list items that follow, one figure each."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    for block, found in sorted(by_block.items()):
        lead = found[-1]
        opens = OPENS_ITEMS.search(lead.source.body[lead.start : lead.kind.end])
        if not opens or not (opens["of"] or BEHIND_LEAD.fullmatch(lead.source.body[lead.end : lead.kind.end])):
            continue
        items = _items(by_block, lead, block)
        totals = [figure for figure in lead.figures if addable(figure) or (figure.role == "rate" and figure.unit is None)]
        if len(items) < 2 or not totals or not all(_is_item_of(totals[0], item) for item in items):
            continue
        if not _counts_other(lead, totals[-1], items) and (not opens["of"] or _are_too_many(totals[:1], items)):
            yield from missed(totals, items, TOTAL_FAR)


def _is_item_of(total: Figure, item: Figure) -> bool:
    """Of "26 sailings a week" the days have so many each."""
    return like(total, item) or (total.role == "rate" and item.role == "count" and item.unit is None and item.per is None)


def _are_too_many(totals: Sequence[Figure], parts: Sequence[Figure]) -> bool:
    """Of "these" not all may be listed, but no more of them than there are."""
    return exactly(parts) >= (totals[0].nominal or 0)


def _items(by_block: dict[int, list[Sentence]], lead: Sentence, block: int) -> list[Figure]:
    """The one figure of each list item after the block; empty where an item holds none or several."""
    blocks, items = lead.source.blocks, []
    for index in range(block + 1, len(blocks)):
        if blocks[index].kind != "item":
            break
        figures = [figure for sentence in by_block.get(index, []) for figure in sentence.figures if addable(figure)]
        if len(figures) != 1:
            return []
        items += figures
    return items


def _counts_other(sentence: Sentence, total: Figure, parts: Sequence[Figure]) -> bool:
    """ "The team of 24 has won: nine medals in rowing, seven in sailing": one noun for all parts, another than the total's."""
    body, first = sentence.source.body, parts[0]
    named = first.noun and total.noun and first.noun != total.noun and NOUN.match(body, first.end)
    return bool(named) and any(ELIDED.match(body, part.end) for part in parts[1:])
