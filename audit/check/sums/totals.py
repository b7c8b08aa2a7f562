"""Parts and their total: "14 depots: six …, five … and four …", a list of items, or the sentence that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, addable, addition, exactly, fits, like, miss, total_of
from audit.check.sums.shares import OF
from audit.model import Figure, Severity
from audit.text.constants import TOTAL_CLOSE, TOTAL_ERROR_SHARE, TOTAL_FAR, TOTAL_NEAR

OPENS_LIST = re.compile(
    r"""
    ^[^.;:]{0,80}(?: :|[ ]–[ ]|—|\bmade[ ]up[ ]of\b|\bconsisting[ ]of\b|\bcomprising\b
      | \b(?:split|divided|shared|broken[ ]down)[ ](?:into|between|among|by)\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)  # "… regions: six", "… made up of", "is shared by"
PARTIAL = re.compile(
    r"""
    \b(?:includ\w+ | among | such[ ]as | of[ ](?:whom|which|these|those) | more[ ]than[ ](?:half|one) | at[ ]least
      | both | all[ ](?:three|four|five) | overlap\w*)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)  # of some parts only, or of parts that are not apart: "some held all three"
OVERALL = re.compile(
    r"\b(?:combined|altogether|in all|(?:a|in) total(?: of)?|total(?:ing|ling|led)?|between them|sum of)\b[^.:]{0,25}$", re.I
)
IN_ALL = re.compile(
    r"(?:\s+[\w-]+){0,3}?,?\s+(?:in\s+all|in\s+total|altogether|combined|all\s+told)(?!\s+(?:this|that|the|of)\b)", re.I
)
# "13 people in all"
# ", together $40 million"
TOGETHER = re.compile(
    r"""
    (?:\b(?:together|altogether|in[ ]all|in[ ]total|totall?ing|adding[ ]up[ ]to|making)
      | (?:\b(?:for|or|making)|,)[ ]an?[ ](?:(?:grand|combined)[ ])?(?:total|sum|load|haul|bill|distance)[ ]of),?\s+$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "of the town's |24| seats"
OF_SET = re.compile(r"^\W{0,2}Of\s+(?:the|its|their|his|her|all|these|those)\b[^,.;]{0,40}$")
NOUN_GIVEN_TO = re.compile(r"\s+[a-z]{3,}\s+(?:went|go|goes|were\s+given|belong)\s+to\b")
GIVEN_TO = re.compile(r"\s+(?:went|go|goes|were|was|are|came|belong)\b", re.I)  # "13 went to her party"
BEHIND_NOUN = re.compile(r"^(?:\s+[\w-]+){1,8},\s*$")  # "23 |medals at the games,| eight gold"
ATTRIBUTE = re.compile(r"\s+(?P<word>[a-z]{3,15})(?=,|\.|\s+and\b)")
PLURALS = frozenset("people men women children police sheep fish cattle staff crew deer aircraft".split())
NONE_OF = re.compile(r"\s+(?:\w+\s+)?(?:none|neither|both|all)\s+of\s+(?:them|these|those)\b", re.I)  # some of the others overlap
OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which)\b", re.I)
ELIDED = re.compile(r"\s*(?:(?:in|at|on|from|for|to|by|near|of them)\s|[,;.)]|and\s|$)", re.I)  # "33 in Oroco, 19 at …"
OWN_VERB = re.compile(r"\b(?:has|have|had|is|are|was|were|got|won|took|received|with)\b", re.I)
NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+,\s*$")
# "and the others by storms": some are not counted
PLACED = re.compile(r"\s+(?:in|at|on|by|for|from|over|across|along|through|(?:up|down|out|back)\s+(?:from|to|the))\s+(?:the\s+)?\w")
# "a manager, two rangers": one more, without a number
SINGLE = re.compile(r"(?:[:,;(]|\band|[\N{EN DASH}\N{EM DASH}])\s*(?:an?|another)\s+[a-z][^,;.:|]*?(?=,|\band\b|[.;]|\Z)", re.I)
IN_AS_MANY = re.compile(r"\s+[a-z]{3,}(?:\s+[a-z]{3,})?,\s+$", re.I)  # "in two |phases,| 104 in the first"
LEFT_OPEN = re.compile(
    r"\b(?:(?:the|its|their|any)\s+(?:others|rest|remainder)|(?:some|several|many|most)?\s*others|elsewhere|unknown|undecided|vacant|empty|one|another|still|yet|to\s+(?:come|follow))\b",
    re.I,
)
JOINED = re.compile(r"[,;]|\band\b|\bplus\b", re.I)


def listed_parts(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A total, a colon or its like, and its parts in one sentence."""
    for sentence in sentences:
        figures = [figure for figure in sentence.figures if addable(figure)]
        for before, (last, first) in enumerate(pairwise(figures), 1):
            if not (OPENS_LIST.match(sentence.between(last, first)) or _in_as_many(sentence, figures, before)):
                continue
            parts = [part for part in figures[before:] if _is_like(sentence, first, part)]
            placed = last.unit and all(_is_placed(sentence, part) for part in parts)  # "18 days: seven in March, six in April"
            totals = [last] if placed else [total for total in figures[:before] if like(total, first)]
            if len(parts) > 1 and totals and not _is_partial(sentence, last, parts):
                is_open = is_left_open(sentence, parts) or _has_single(sentence, last, parts)
                if not (is_open and exactly(parts) < (totals[-1].nominal or 0)):
                    yield from missed(totals, parts, TOTAL_FAR)
                break


def _in_as_many(sentence: Sentence, figures: Sequence[Figure], before: int) -> bool:
    """ "186 homes in two phases, 104 in the first and 92 in the second": as many parts as it says, each with a place alone."""
    number, parts = figures[before - 1], figures[before:]
    counted = before > 1 and len(parts) > 1 and number.nominal == len(parts) and number.hedge == "none"
    listed = counted and bool(IN_AS_MANY.fullmatch(sentence.between(number, parts[0])))
    return listed and all(_is_placed(sentence, part) for part in parts)


def _has_single(sentence: Sentence, last: Figure, parts: Sequence[Figure]) -> bool:
    """Is one of the parts a thing without a number: "seven people: a cook, two pilots and four hands"?"""
    gaps = [sentence.between(a, b) + "|" for a, b in pairwise((last, *parts))]
    return any(SINGLE.search(gap) for gap in (*gaps, sentence.after(parts[-1], 80)))


def attributes(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A total, a comma, and three parts or more that leave its noun out: "23 medals, eight gold, six silver and nine bronze"."""
    for sentence in sentences:
        figures = [figure for figure in sentence.figures if addable(figure) and figure.unit is None]
        for index, total in enumerate(figures[:-3]):
            parts = figures[index + 1 :]
            listed = bool(BEHIND_NOUN.match(sentence.between(total, parts[0]))) and _are_joined(parts, sentence)
            if listed and all(like(total, part) and _is_attributed(sentence, part) for part in parts):
                yield from missed([total], parts, TOTAL_FAR)
                break


def _is_attributed(sentence: Sentence, part: Figure) -> bool:
    """ "Eight gold": no noun in the plural follows."""
    of_them = OF_THEM.match(sentence.source.body, part.end)
    found = ATTRIBUTE.match(sentence.source.body, of_them.end() if of_them else part.end)
    return bool(found and (part.nominal or 0) > 1 and not found["word"].endswith("s") and found["word"] not in PLURALS)


def parts_of_set(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "Of the 24 seats, one party holds 13, the others nine and four": more than there are; fewer may be right."""
    for sentence in sentences:
        total, *parts = sentence.figures
        if len(parts) > 2 and _is_first_of(sentence, total, parts[0]):
            total, parts = parts[0], [total, *parts[1:]]
        elif not (len(parts) > 1 and OF_SET.match(sentence.before(total, 60)) and _is_opened(sentence, total)):
            continue
        given = addable(total) and all(
            like(total, part) and part.hedge == "none" and (part.start < total.start or _is_given(sentence, part)) for part in parts
        )
        computed, most = total_of(parts).low, total.hard.high
        if given and _are_joined(parts, sentence) and computed is not None and most is not None and computed > most:
            yield from missed([total], parts, TOTAL_FAR)


def _is_first_of(sentence: Sentence, part: Figure, total: Figure) -> bool:
    """ "Eleven of the 40 seats went to her party, 17 to Labour and …": the first part stands before the whole."""
    opened = not sentence.before(part).strip() and OF.match(sentence.between(part, total))
    return bool(opened and NOUN_GIVEN_TO.match(sentence.after(total)))


def _is_opened(sentence: Sentence, total: Figure) -> bool:
    return len(sentence.before(total, 60)) == total.start - sentence.start


def _is_given(sentence: Sentence, part: Figure) -> bool:
    return bool(ELIDED.match(sentence.source.body, part.end) or GIVEN_TO.match(sentence.source.body, part.end))


def _is_partial(sentence: Sentence, total: Figure, parts: Sequence[Figure]) -> bool:
    body = sentence.source.body
    of_all = any(OF_THEM.match(body, part.end) for part in parts[1:]) or any(NONE_OF.match(body, part.end) for part in parts)
    return of_all or bool(PARTIAL.search(body, total.end, parts[-1].end))


def _is_like(sentence: Sentence, one: Figure, part: Figure) -> bool:
    """Is it in one unit with another, or a bare number that leaves the unit out: "61 tonnes in June, 58 in July"?"""
    return like(one, part) or (
        one.role in ("amount", "duration") and one.unit not in (None, "percent") and _is_placed(sentence, part)
    )


def _is_placed(sentence: Sentence, part: Figure) -> bool:
    """A bare number with a place or a time: "seven |in March|"."""
    return (
        part.unit is None and part.hedge == "none" and part.role == "count" and bool(PLACED.match(sentence.source.body, part.end))
    )


def is_left_open(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """Does the sentence speak of others, beside the parts, and not say how many?"""
    for found in LEFT_OPEN.finditer(sentence.source.body, parts[0].end, sentence.end):
        if not any(0 <= part.start - found.end() <= 6 for part in parts):
            return True
    return False


def parts_in_next(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A total, and in what follows its parts: each without a noun of its own, or after "combined", "a total of"."""
    for index, sentence in enumerate(sentences):
        for total in sentence.figures:
            if not addable(total) or total.unit == "percent" or total.hedge != "none":
                continue
            overall = bool(OVERALL.search(sentence.before(total)))
            parts = _following(sentences, index, total, overall)
            if len(parts) > 1 and all((part.nominal or 0) < (total.nominal or 0) for part in parts):
                elided = overall or _are_elided(parts, sentence)
                if is_left_open(sentences[index + 1], parts) and exactly(parts) < (total.nominal or 0):
                    continue
                if elided or total.unit or all(part.noun == total.noun for part in parts):
                    yield from missed(
                        [total], parts, TOTAL_NEAR if elided else TOTAL_CLOSE, inferred=not elided, open_end=not overall
                    )


def parts_before(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Parts, and then their total: "four children and nine adults, 13 people in all"."""
    for sentence in sentences:
        figures = [figure for figure in sentence.figures if addable(figure)]
        for index, total in enumerate(figures):
            parts = [part for part in figures[:index] if _is_like(sentence, total, part)]
            joined = len(parts) > 1 and all(JOINED.search(sentence.between(a, b)) for a, b in pairwise([*parts, total]))
            if joined and (IN_ALL.match(sentence.after(total)) or TOGETHER.search(sentence.between(parts[-1], total))):
                yield from missed([total], parts, TOTAL_FAR)


def _following(sentences: Sequence[Sentence], index: int, total: Figure, overall: bool) -> list[Figure]:
    """The figures of the next sentence that could be parts; after "combined" those of the next two."""
    after = [
        later for later in sentences[index + 1 : index + (3 if overall else 2)] if later.block - sentences[index].block <= overall
    ]
    if any(PARTIAL.search(later.source.body, later.start, later.end) for later in after):
        return []
    parts = [
        figure
        for later in after
        for figure in later.figures
        if addable(figure) and like(total, figure) and not _is_apposed(later, figure)
    ]
    if any(OF_THEM.match(part_of.source.body, part.end) for part_of in after for part in parts[1:] if part in part_of.figures):
        return []  # "Sixteen were hurt, twelve of them guards": parts of another whole
    return parts if all(part.hedge == "none" for part in parts) and _are_joined(parts, sentences[index]) else []


def _are_joined(parts: Sequence[Figure], sentence: Sentence) -> bool:
    return all(JOINED.search(sentence.between(a, b)) or "." in sentence.between(a, b) for a, b in pairwise(parts))


def _are_elided(parts: Sequence[Figure], sentence: Sentence) -> bool:
    """Do two parts or more stand without the noun that they count, and without a verb of their own?"""
    if any(OWN_VERB.search(sentence.between(a, b)) for a, b in pairwise(parts)):
        return False
    return sum(bool(ELIDED.match(sentence.source.body, part.end)) for part in parts) > 1


def _is_apposed(sentence: Sentence, figure: Figure) -> bool:
    """ "Lachlan, 44, and James": an age."""
    return bool(NAME_BEFORE.search(sentence.before(figure))) and sentence.after(figure, 1) in (",", ")", ".")


def missed(
    totals: Sequence[Figure], parts: Sequence[Figure], far: Fraction, inferred: bool = False, open_end: bool = False
) -> Iterator[Sum]:
    """The total that lies nearest, where none of them is the sum of the parts, and one is near it; or the one that is.

    Where nothing says that the parts are all (`open_end`), fewer than there are is no more than a note.
    """
    computed, exact = total_of(parts), exactly(parts)
    if computed.low is None or computed.high is None or not all(part.nominal for part in parts):
        return
    made = next((total for total in totals if fits(total, parts)), None)
    if made is not None:
        if not inferred:
            numbers = " + ".join(show_number(part.nominal or 0) for part in parts)
            yield Sum(made, tuple(parts), f"{numbers} = {show_number(exact)}")
        return
    named = [total for total in totals if total.nominal and (len(totals) == 1 or like(total, parts[0]))]
    nearest = min(named, key=lambda total: miss(total.nominal or 0, exact), default=None)
    if nearest is None or (miss(nearest.nominal or 0, exact) > far and (inferred or not _is_zero_off(nearest, parts))):
        return
    arithmetic = addition(parts, "", nearest.nominal or 0)
    few = open_end and exact < (nearest.nominal or 0)
    yield Sum(nearest, tuple(parts), arithmetic, _severity(nearest, exact, inferred or few), miss(nearest.nominal or 0, exact))


def _is_zero_off(total: Figure, parts: Sequence[Figure]) -> bool:
    """Would they come out with a zero more, or one less, in the total or in one part? Chance seldom does that."""
    stated, exact = Fraction(total.nominal or 0), exactly(parts)
    amounts = [exact, *(Fraction(part.nominal or 0) for part in parts)]
    return any(stated == exact - amount + shifted for amount in amounts for shifted in (amount * 10, amount / 10))


def _severity(total: Figure, exact: Fraction, inferred: bool) -> Severity:
    if inferred:
        return "note"
    return "error" if miss(total.nominal or 0, exact) > TOTAL_ERROR_SHARE else "warning"
