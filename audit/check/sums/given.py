"""What was given out, and who got how much of it: more than there was cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.check.compare.shown import show_number
from audit.check.sums.kinds import ASIDE, OF_THEM
from audit.check.sums.passages import Sentence, Sum, addable, addition, exactly, fits, like, miss
from audit.model import Figure
from audit.text.constants import TOTAL_CLOSE_COUNT, TOTAL_NEAR

# "|27| people needed a bed", no "took |27|"
OWN_NOUN = re.compile(r"\s+(?:[a-z-]+\s+){0,2}?[a-z]{3,}", re.I)
BARE = re.compile(
    r"\s*(?:[,;.]|of\s+the\s+[a-z]+(?=[,;]|\s+and\b)|were\s+(?:treated|taken|flown|sent|given|sold)\b|(?:in|at|on|from|for|to|by|near)\s|and\s|$)",
    re.I,
)
ITS_PLACE = re.compile(r"\s+(?:(?P<word>in|at|on|from|for|to|by|near)\s|(?P<away>abroad|overseas|elsewhere)\b)", re.I)
# "Pell |bought| eleven", "St Anne's |nine|", "found |room for| four"
TOOK = re.compile(
    r"""
    (?:\b(?:took|takes?|taken|bought|got|gets?|received|receives?|won|wins?|claimed|treated|admitted|housed|sheltered|inherited
      | went[ ](?:home|away|off)[ ]with|left[ ]with|(?:found|had|made)[ ](?:room|space)[ ]for)
    )\s+(?:the\s+)?(?:other\s+)?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
SORT = re.compile(r"\s+(?:(?:in|from|at)\s+)?(?P<sort>[A-Z][a-z]{2,})(?=[,.;]|\s+and\b|\s*$)")  # "120 |French|", "95 |in Denby|"
HOLDS = re.compile(r"\b(?:has|have|had|is|are|was|were|includ\w+|among|such\s+as|at\s+least|each|every|all)\b", re.I)
BETWEEN = re.compile(r",\s*(?:which|who|whose|where)\b[^,]{0,60},", re.I)
AND_LAST = re.compile(r"\band\b[^.;]*$", re.I)
PLACES = frozenset(("in", "at", "on", "near"))
LEAST_TOTAL = 15
"""Of fewer things, numbers beside them are near their number too often."""


def taken(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A number of things, and in the sentence behind it the takers of all of them, three or more, each with a number alone."""
    for before, after in pairwise(sentences):
        if not 0 <= after.block - before.block <= 1 or len(after.figures) < 3:
            continue
        counts = [figure for figure in before.figures if addable(figure)]
        parts = [figure for figure in after.figures if not ASIDE.search(after.before(figure, 60))]
        if len(counts) == 1 and len(parts) > 2 and _is_whole(before, counts[0]) and _are_taken(after, parts):
            yield from _told(counts[0], parts)


def shared_out(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """The same in one sentence, with one preposition: "18 goals, 11 in the league, five in the cup and four in Europe"."""
    for sentence in sentences:
        for index, total in enumerate(sentence.figures[:-3]):
            parts = sentence.figures[index + 1 :]
            if _are_of_them(sentence, total, parts):
                yield from _told(total, parts)
                break
            words = [ITS_PLACE.match(sentence.source.body, part.end) for part in parts]
            behind = _is_whole(sentence, total) and sentence.between(total, parts[0]).rstrip().endswith(
                (",", "\N{EN DASH}", "\N{EM DASH}")
            )
            if behind and _are_of_one_sort(words) and _are_last(sentence, parts):
                yield from _told(total, parts, least=0)
                break


def _are_of_one_sort(words: Sequence[re.Match[str] | None]) -> bool:
    """Has each part a place, or has each the same preposition?"""
    said = [(word["word"] or "in").lower() if word else "" for word in words]
    return "" not in said and (len(set(said)) == 1 or set(said) <= PLACES)


def _are_of_them(sentence: Sentence, total: Figure, parts: Sequence[Figure]) -> bool:
    """ "310 clocks, 140 of them English, 120 French and 70 Dutch": peoples, or places, none of which is another."""
    body = sentence.source.body
    found = OF_THEM.match(body, parts[0].end)
    if not (found and _is_whole(sentence, total) and _are_last(sentence, parts)):
        return False
    sorts = [SORT.match(body, found.end()), *(SORT.match(body, part.end) for part in parts[1:])]
    return all(sorts) and len({sort["sort"] for sort in sorts if sort}) == len(parts)


def _is_whole(sentence: Sentence, total: Figure) -> bool:
    return addable(total) and bool(OWN_NOUN.match(sentence.after(total))) and not BARE.match(sentence.after(total))


def _are_taken(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """Does each stand without a noun, the first behind a verb of taking, and none behind one of having?"""
    body = sentence.source.body
    if HOLDS.search(body[sentence.start : parts[0].start]) or not _are_last(sentence, parts):
        return False
    bare = all(BARE.match(body, part.end) and not OF_THEM.match(body, part.end) for part in parts)
    between = BETWEEN.sub("", body[parts[0].end : parts[-1].start])
    return bare and bool(TOOK.search(sentence.before(parts[0]))) and not HOLDS.search(between)


def _are_last(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """ "…, and the last": a list that is closed."""
    return bool(AND_LAST.search(sentence.between(parts[-2], parts[-1])))


def _told(total: Figure, parts: Sequence[Figure], least: int = LEAST_TOTAL) -> Iterator[Sum]:
    plain = all(one.hedge == "none" and one.nominal and one.unit != "percent" for one in (total, *parts))
    if not plain or not all(like(total, part) and (part.nominal or 0) < (total.nominal or 0) for part in parts):
        return
    exact, stated = exactly(parts), total.nominal or 0
    over = miss(stated, exact)
    if fits(total, parts):
        yield Sum(total, tuple(parts), " + ".join(show_number(part.nominal or 0) for part in parts) + f" = {show_number(exact)}")
    elif exact > stated >= least and (over <= TOTAL_NEAR or exact - stated <= TOTAL_CLOSE_COUNT):
        yield Sum(total, tuple(parts), addition(parts, "", stated), "warning", over)
