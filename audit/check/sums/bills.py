"""A bill and what it comes to: parts in a sentence or a list, and behind them "You pay £112.50", "That's 540 MB in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.check.sums.passages import Sentence, Sum, addable, like
from audit.check.sums.totals import JOINED, PARTIAL, missed
from audit.model import Figure
from audit.text.constants import TOTAL_FAR, TOTAL_NEAR
from audit.text.units import currency_of

COMES_TO = re.compile(
    r"""
    \W*(?: (?:that|this|it|all[ ]of[ ]it)(?:['’]s|[ ](?:is|was|makes|made|comes[ ]to|came[ ]to|adds[ ]up[ ]to|added[ ]up[ ]to))
      | at | worth
      | you(?:['’]ll)?[ ](?:then[ ])?pay | (?:to|left[ ]to)[ ]pay | in[ ]all | all[ ]told | altogether | together | in[ ]total
      | (?:the[ ])?(?:grand[ ])?total(?:[ ](?:is|was|comes[ ]to))? )
    [,:]?[ ](?:is[ ]|was[ ]|makes[ ])?[$£€]?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
IN_ALL = re.compile(r"\s*(?:\w+\s+){0,3}?(?:in all|in total|altogether|all told|together)\b", re.IGNORECASE)
BARE = re.compile(r"\b(?:that|this|it|at|worth)\b", re.IGNORECASE)  # "That's 540 MB" alone may speak of the last part
EQUALS = re.compile(r"=\s*[$£€]?$")
OPENED = re.compile(r"\((?:n\s?=\s?)?$", re.IGNORECASE)  # "cramp (118)", "the low dose (n = 114)"
FEWEST_IN_BRACKETS = 3


def comes_to(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A sentence that begins with what all comes to, right behind its parts."""
    for index, sentence in enumerate(sentences):
        total = sentence.figures[0] if sentence.figures else None
        if total is None or not _is_charge(total) or total.unit == "percent" or total.hedge != "none":
            continue
        lead = sentence.source.body[sentence.start : total.start]
        if not COMES_TO.match(lead) or (BARE.search(lead) and not IN_ALL.match(sentence.after(total))):
            continue
        parts = _in_sentence(sentences, index, total) or _in_items(sentences, index)
        if len(parts) > 1 and all(like(total, part) and part.hedge == "none" for part in parts):
            yield from missed([total], parts, TOTAL_NEAR)


def _is_charge(figure: Figure) -> bool:
    """Can it be a part of a bill: "$4,500", "$4,500 a year"?"""
    return addable(figure) or (figure.role == "rate" and currency_of(figure.unit) is not None and figure.derived is None)


def _in_sentence(sentences: Sequence[Sentence], index: int, total: Figure) -> list[Figure]:
    """The amounts that the sentence before lists, with marks between them."""
    before = sentences[index - 1] if index else None
    if before is None or before.block != sentences[index].block or PARTIAL.search(before.source.body, before.start, before.end):
        return []
    parts = [figure for figure in before.figures if addable(figure) and figure.unit == total.unit]
    joined = all(JOINED.search(before.between(a, b)) for a, b in pairwise(parts))
    return parts if joined and len(parts) == len(before.figures) else []


def _in_items(sentences: Sequence[Sentence], index: int) -> list[Figure]:
    """The one figure of each item of the list right above; of "25 x $15 = $375" the last."""
    sentence, found = sentences[index], dict[int, list[Figure]]()
    for other in sentences[:index]:
        found.setdefault(other.block, []).extend(figure for figure in other.figures if _is_charge(figure))
    parts: list[Figure] = []
    for block in range(sentence.block - 1, -1, -1):
        if sentence.source.blocks[block].kind != "item":
            break
        own = found.get(block, [])
        if own and EQUALS.search(
            sentence.source.body, own[-2].end if own[1:] else sentence.source.blocks[block].start, own[-1].start
        ):
            own = own[-1:]
        if len(own) != 1:
            return []
        parts = own + parts
    return parts


def in_brackets(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "The 265 reports were of cramp (118), nausea (126) and fever (21)": a count, and its sorts with a number each."""
    for sentence in sentences:
        alone = [
            figure for figure in sentence.figures if OPENED.search(sentence.before(figure, 8)) and sentence.after(figure, 1) == ")"
        ]
        if len(alone) < FEWEST_IN_BRACKETS or PARTIAL.search(sentence.source.body, sentence.start, sentence.end):
            continue
        ahead = [figure for figure in sentence.figures if figure.end < alone[0].start and figure not in alone]
        plain = all(figure.role == "count" and figure.unit is None and figure.hedge == "none" for figure in [*ahead, *alone])
        if len(ahead) == 1 and plain and addable(ahead[0]) and len(alone) == len(sentence.figures) - 1:
            yield from missed(ahead, alone, TOTAL_FAR)
