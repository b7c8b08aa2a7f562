"""Parts that words tell apart: men and women, votes for and against, and what is left after the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, addable, addition, exactly, fits, like, miss
from audit.check.sums.shares import OF
from audit.model import Figure, Severity
from audit.text.constants import TOTAL_CLOSE_COUNT, TOTAL_ERROR_SHARE, TOTAL_FAR, TOTAL_NEAR

KIND = re.compile(
    r"""
    (?:\s+of\s+(?:them|whom|which))?\s+(?:(?:were|are|is|was)\s+)?(?:adult\s+|young\s+)?
    (?P<kind>m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|males?|females?|adults?|minors?|passengers?|crew(?:\s+members)?|civilians?|soldiers?)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)  # "15 |were men| and nine |women|"
APART: tuple[tuple[frozenset[str], tuple[frozenset[str], ...]], ...] = (
    (frozenset(("man", "woman", "child")), (frozenset(("man", "woman")),)),
    (frozenset(("man", "woman", "boy", "girl")), (frozenset(("man", "woman")), frozenset(("boy", "girl")))),
    (frozenset(("male", "female")), (frozenset(("male", "female")),)),
    (frozenset(("adult", "child")), (frozenset(("adult", "child")),)),
    (frozenset(("adult", "minor")), (frozenset(("adult", "minor")),)),
    (frozenset(("passenger", "crew")), (frozenset(("passenger", "crew")),)),
    (frozenset(("civilian", "soldier")), ()),
)
"""Kinds of which nobody is two; and those of them that leave nobody out."""
ONE_OF = {"men": "man", "women": "woman", "children": "child", "crew members": "crew"}
BROKEN = re.compile(r"[,:;(\N{EN DASH}\N{EM DASH}]\s*(?:(?:of\s+(?:whom|which|them)|namely)\s*,?\s*)?$", re.I)
JOINER = re.compile(r"\s*(?:,|;)?\s*(?:and\s+)?$", re.I)
ENDED = re.compile(r"\s*(?:[.,;:)\N{EN DASH}\N{EM DASH}]|$)")
PARTIAL = re.compile(r"\b(?:includ\w+|among|such\s+as|at\s+least|mostly|mainly)\b", re.I)
LONG = 90

LEFT = re.compile(r"\b(?:the|its|their|his|her)\s+(?:other|remaining|last|final|(?:rest|remainder|others)\s*,)\s+$", re.I)
OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|those|these)\b", re.I)
ASIDE = re.compile(r"(?:,|\()\s*(?:which|who|whose|where)\b[^,()]*$", re.I)  # "the hospital, which has |six| beds"
PLURAL = re.compile(r"\s+(?:[a-z]{3,}s|men|women|people|children|police)\b", re.I)
BREAK = re.compile(r"[,;.]|\band\b|\bwhile\b", re.I)

FOR = re.compile(r"\b(?:in\s+favou?r|for|yes|ayes?|supported|backed|approved)\b", re.I)
AGAINST = re.compile(r"\b(?:against|opposed|no|nay|noes|rejected)\b(?!\s+(?:view|opinion|answer))", re.I)
NEITHER = re.compile(
    r"\b(?:abst\w+|undecided|blank|spoil\w+|invalid|(?:no|neither)\s+(?:view|opinion|answer|preference)|undecided)\b", re.I
)
SIDES = (("neither", NEITHER), ("against", AGAINST), ("for", FOR))
WERE_CAST = re.compile(r"\s+(?:[a-z]+\s+)?(?:cast|counted|returned)\b", re.I)
CAST = frozenset(("vote", "ballot", "letter", "repli", "respons", "answer", "paper"))


def by_kind(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """People, and in the same breath those of each kind: "the crew of 26, 15 men and nine women"."""
    for sentence in sentences:
        figures = sentence.figures
        for index, total in enumerate(figures[:-2]):
            parts = _of_kinds(sentence, figures[index + 1 :])
            if len(parts) < 2 or not _opens(sentence, total, parts[0]) or not _counted(total, parts):
                continue
            kinds = frozenset(_kind(sentence, part) for part in parts)
            groups = [whole for apart, whole in APART if kinds <= apart and _kind(sentence, total) not in apart]
            if groups and len(kinds) == len(parts):
                yield from _told(total, parts, any(each <= kinds for whole in groups for each in whole), short="warning")


def _of_kinds(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The numbers of people of a kind from the first on, joined by nothing but commas and "and", up to a pause."""
    parts: list[Figure] = []
    for figure in figures:
        found = KIND.match(sentence.source.body, figure.end)
        joined = not parts or JOINER.fullmatch(sentence.source.body, _end_of_kind(sentence, parts[-1]), figure.start)
        if not (found and joined and found.end() <= sentence.end):
            break
        parts.append(figure)
    return parts if parts and ENDED.match(sentence.source.body, _end_of_kind(sentence, parts[-1])) else []


def _end_of_kind(sentence: Sentence, figure: Figure) -> int:
    found = KIND.match(sentence.source.body, figure.end)
    return found.end() if found else figure.end


def _kind(sentence: Sentence, figure: Figure) -> str:
    found = KIND.match(sentence.source.body, figure.end)
    word = " ".join(found["kind"].lower().split()) if found else ""
    return ONE_OF.get(word, word.removesuffix("s"))


def _opens(sentence: Sentence, total: Figure, first: Figure) -> bool:
    words = sentence.between(total, first)
    return len(words) <= LONG and bool(BROKEN.search(words)) and not PARTIAL.search(words)


def _counted(total: Figure, parts: Sequence[Figure]) -> bool:
    """Are all plain counts, and the first more than each of the others?"""
    plain = all(addable(one) and one.hedge == "none" and one.nominal and one.unit != "percent" for one in (total, *parts))
    return plain and all(like(total, part) and (part.nominal or 0) < (total.nominal or 0) for part in parts)


def _told(
    total: Figure, parts: Sequence[Figure], whole: bool, short: Severity | None = None, far: Fraction = TOTAL_FAR
) -> Iterator[Sum]:
    """What comes out; what is more than there are; and, of parts that leave nothing out, what is less."""
    exact, stated = exactly(parts), total.nominal or 0
    over = miss(stated, exact)
    if fits(total, parts):
        numbers = " + ".join(show_number(part.nominal or 0) for part in parts)
        yield Sum(total, tuple(parts), f"{numbers} = {show_number(exact)}")
        return
    near = over <= TOTAL_NEAR or abs(exact - stated) <= TOTAL_CLOSE_COUNT
    if (exact > stated and over <= far) or (whole and near):
        severity: Severity = "error" if over > TOTAL_ERROR_SHARE else "warning"
        severity = short if short and exact < stated else severity
        yield Sum(total, tuple(parts), addition(parts, "", stated), severity, over)


def with_rest(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A total, parts of it, and "the remaining 12", or "the other 12": all of it."""
    for index, sentence in enumerate(sentences):
        for at, rest in enumerate(sentence.figures):
            if not addable(rest) or not LEFT.search(sentence.before(rest, 25)):
                continue
            before = sentences[index - 1] if index and sentence.block - sentences[index - 1].block <= 1 else None
            listed = [(before, figure) for figure in before.figures] if before else []
            listed += [(sentence, figure) for figure in sentence.figures[: at + 1]]
            kept = [figure for where, figure in listed if where and addable(figure) and not _is_aside(where, figure)]
            if all(like(rest, figure) and figure.hedge == "none" and figure.nominal for figure in kept):
                yield from _with_rest(sentence, kept)


def _is_aside(sentence: Sentence, figure: Figure) -> bool:
    """ "Three of them children", "which has six beds": no part of its own."""
    of_them = figure is not sentence.figures[0] and bool(OF_THEM.match(sentence.source.body, figure.end))
    return of_them or bool(ASIDE.search(sentence.before(figure, 60)))


def _with_rest(sentence: Sentence, figures: Sequence[Figure]) -> Iterator[Sum]:
    made: list[tuple[Figure, list[Figure]]] = []
    for index, total in enumerate(figures[:-1]):
        parts = list(figures[index + 1 :])
        if index and figures[index - 1].end <= total.start and OF.match(sentence.source.body[figures[index - 1].end : total.start]):
            parts.insert(0, figures[index - 1])  # "nine of the 12"
        own = not any(_counts_others(sentence, total, part) for part in parts)
        if len(parts) > 1 and own and _counted(total, parts) and _are_joined(sentence, parts):
            made.append((total, parts))
    fitting = [each for each in made if fits(*each)]
    for total, parts in fitting[:1] or made[:1]:
        yield from _told(total, parts, whole=True, far=TOTAL_NEAR)


def _counts_others(sentence: Sentence, total: Figure, part: Figure) -> bool:
    """Does a noun of its own follow, "the other six ports", and no verb, "the other six stand empty"?"""
    named = PLURAL.match(sentence.source.body, part.end)
    return bool(named) and part.noun not in (None, total.noun)


def _are_joined(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    return all(BREAK.search(sentence.source.body[a.end : b.start]) for a, b in pairwise(parts))


def votes(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Those who voted, and how many were for it, against it and neither."""
    for index, sentence in enumerate(sentences):
        if len(sentence.figures) < 3 or not NEITHER.search(sentence.source.body, sentence.start, sentence.end):
            continue
        sides = _sides(sentence)
        for at, (part, whole) in enumerate(pairwise(sentence.figures)):
            if OF.match(sentence.between(part, whole)):
                sides[at], sides[at + 1] = sides[at + 1], ""  # "49 of the 97 members backed it"
        parts = [figure for figure, side in zip(sentence.figures, sides, strict=True) if side]
        if sorted(filter(None, sides)) != ["against", "for", "neither"]:
            continue
        before = sentences[index - 1].figures if index and sentence.block - sentences[index - 1].block <= 1 else ()
        totals = [one for one in (*before, *sentence.figures) if one not in parts and _counted(one, parts)]
        near = [one for one in totals if miss(one.nominal or 0, exactly(parts)) <= TOTAL_NEAR]
        for total in [one for one in totals if fits(one, parts)][:1] or near[-1:]:
            cast = total.noun in CAST or bool(WERE_CAST.match(sentence.source.body, total.end))
            yield from _told(total, parts, whole=cast, short="warning")


def _sides(sentence: Sentence) -> list[str]:
    """Which side each number is of, by the words up to the next pause, else by those before it that are of no other."""
    figures, body = sentence.figures, sentence.source.body
    ends = [figure.start for figure in figures[1:]] + [sentence.end]
    sides: list[str] = []
    is_said = False
    for figure, start, end in zip(figures, [sentence.start, *(one.end for one in figures)], ends, strict=False):
        after = _side(BREAK.split(body[figure.end : end])[0])
        before = "" if is_said else _side(BREAK.split(body[start : figure.start])[-1])
        sides.append(after or before)
        is_said = bool(after)
    return sides


def _side(words: str) -> str:
    return next((side for side, said in SIDES if said.search(words)), "")
