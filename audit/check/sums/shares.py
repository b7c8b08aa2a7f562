"""Shares of a whole: a list that ends with the rest, and a part, its whole and the percentage that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from audit.check.compare.shown import show_interval, show_number
from audit.check.sums.passages import Sentence, Sum, addition, exactly, total_of
from audit.model import Figure, Interval
from audit.text.constants import LISTED_SHARES

WHOLE = 100
REST = re.compile(r"\b(?:rest|remainder|remaining|balance)\b", re.I)
REST_BEFORE = re.compile(r"\b(?:rest|remainder|remaining|balance)\b|\bthe\s+other\s+$", re.I)
# One who answers so gives no other answer.
UNDECIDED = re.compile(r"\b(?:undecided|unsure|no\s+(?:opinion|answer)|(?:do|did)(?:\s+not|n['’]t)\s+(?:know|vote)|abstain)", re.I)
OF = re.compile(r"^(?:\s+\w+){0,3}?\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|his|her|some|about|a\s+total\s+of)\s+){0,2}$", re.I)
# "412 of the 530", "412 votes out of 530"
BESIDE = re.compile(r"^[^.;,()]{0,40}[,(–—-]{1,2}\s*(?:or|that is|i\.e\.|about|some|a|an)?\s*(?:or\s+|about\s+)?$", re.I)
# "530 members (", "530 members, or"
OF_THE = re.compile(r"\bof\s+(?:(?:the|its|their|all|a\s+total\s+of)\s+){0,2}$", re.I)
OF_WHOM = re.compile(
    r"(?:\s+(?!(?:none|neither|all|any|some|one)\b)\w+){0,2}?\s+of\s+(?:whom|which|them|these|those)\b", re.I
)  # "412 of whom"
EXPLAINED = re.compile(r"\s*[:(]\s*")
OF_THOSE = re.compile(r"\s+of\s+(?:whom|which|them|these|those)\b", re.I)
AS_SHARE = re.compile(r"\s*[,(\N{EN DASH}\N{EM DASH}]\s*(?:or|that\s+is|about|some)?\s*(?:or\s+|about\s+)?$", re.I)
AFTER_SHARE = re.compile(r"\s*(?:[,.;:)\N{EN DASH}\N{EM DASH}]|$)")
WITH_SHARE = re.compile(r",\s+with\s+(?:about\s+|some\s+)?$", re.I)  # "31,000 in May, with 70%"
NEAR = 80
MOST_FIGURES = 6
"""In a sentence with more figures than this, which belong together is anyone's guess."""


def rest_of_list(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Percentages of one whole, or in a sentence that names the rest: do they make a hundred?"""
    for sentence in sentences:
        shares = [figure for figure in sentence.figures if _is_share(figure)]
        rest = any(words.search(sentence.source.body, sentence.start, sentence.end) for words in (REST, UNDECIDED))
        rest = rest or _names_rest(sentence, shares)
        if len(shares) < LISTED_SHARES or not (rest or _have_one_base(shares)):
            continue
        computed = total_of(shares)
        exact, off = exactly(shares), abs(exactly(shares) - WHOLE) / WHOLE
        if computed.low is not None and (computed.low > WHOLE or (_names_rest(sentence, shares) and not computed.holds(WHOLE))):
            yield Sum(shares[-1], tuple(shares[:-1]), addition(shares, " percent", WHOLE), "warning", off)
        elif _names_rest(sentence, shares):
            numbers = " + ".join(show_number(share.nominal or 0) for share in shares)
            yield Sum(shares[-1], tuple(shares[:-1]), f"{numbers} = {show_number(exact)} percent")


def _is_share(figure: Figure) -> bool:
    return figure.unit == "percent" and figure.role == "share" and not figure.derived


def _have_one_base(shares: Sequence[Figure]) -> bool:
    """Four shares or more of the same people, one after the other."""
    return len(shares) > LISTED_SHARES and bool(shares[0].base) and len({share.base for share in shares}) == 1


def _names_rest(sentence: Sentence, shares: Sequence[Figure]) -> bool:
    """Does one of the percentages stand for the rest: "the rest, 20%", "the remaining 20%"?"""
    return any(REST_BEFORE.search(sentence.before(share, 20)) for share in shares)


def part_of_whole(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A part, its whole and the percentage that they make: "412 of the 530 members, or 78%"."""
    for sentence in sentences:
        counts = [figure for figure in sentence.figures if figure.role in ("count", "amount") and figure.unit != "percent"]
        yield from (_derived(figure) for figure in counts if figure.derived and figure.nominal is not None)
        if len(sentence.figures) > MOST_FIGURES:
            continue
        for part, whole in permutations([figure for figure in counts if not figure.derived], 2):
            for share in (figure for figure in sentence.figures if _is_share(figure)):
                if part.unit == whole.unit and any(way(sentence, part, whole, share) for way in ORDERS):
                    yield from _wrong_share(part, whole, share)


def part_of_those(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A number, and behind it "405 of them, or 45%"."""
    for index, sentence in enumerate(sentences):
        for part, share in pairwise(sentence.figures):
            said = OF_THOSE.match(sentence.source.body, part.end)
            if not said or not _is_share(share) or not AS_SHARE.fullmatch(sentence.source.body[said.end() : share.start]):
                continue
            if (
                share.base
                or not AFTER_SHARE.match(sentence.after(share))
                or part.role not in ("count", "amount")
                or part.hedge != "none"
            ):
                continue
            earlier = [one for one in sentence.figures if one.end <= part.start]
            if not earlier and index and sentence.block - sentences[index - 1].block <= 1:
                earlier = list(sentences[index - 1].figures)
            wholes = [one for one in earlier if one.role == part.role and one.unit == part.unit and one.hedge == "none"]
            if len(wholes) == 1 and not wholes[0].derived:
                yield from _wrong_share(part, wholes[0], share)


def part_of_them(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "530 members, 412 of whom": the part is no larger than the whole; "530 members, with 78% of them": what that makes."""
    for sentence in sentences:
        for whole, part in pairwise(sentence.figures):
            if (
                whole.role not in ("count", "amount")
                or not whole.nominal
                or part.nominal is None
                or len(sentence.between(whole, part)) > NEAR
            ):
                continue
            if _is_share(part) and WITH_SHARE.search(sentence.between(whole, part)) and not part.base:
                made = round(Fraction(whole.nominal) * Fraction(part.nominal) / WHOLE, 1)
                yield Sum(
                    part, (whole,), f"{show_number(part.nominal)} percent of {show_number(whole.nominal)} is {show_number(made)}"
                )
            elif (
                whole.nominal != 1
                and part.nominal <= 2 * whole.nominal
                and part.role == whole.role
                and part.unit == whole.unit
                and OF_WHOM.match(sentence.after(part))
            ):
                yield _of_whom(part, whole)


def _of_whom(part: Figure, whole: Figure) -> Sum:
    low, high = part.hard.low, whole.hard.high
    if low is not None and high is not None and low > high:
        return Sum(part, (whole,), f"“{part.text}” is more than the whole, “{whole.text}”", "warning")
    percent = round(Fraction(part.nominal or 0) * WHOLE / Fraction(whole.nominal or 1), 1)
    return Sum(
        part, (whole,), f"{show_number(part.nominal or 0)} of {show_number(whole.nominal or 0)} is {show_number(percent)} percent"
    )


def _derived(figure: Figure) -> Sum:
    return Sum(figure, (), f"{figure.derived} is {show_number(round(Fraction(figure.nominal or 0), 1))}")


def _part_of(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "412 of the 530 members, or 78%"."""
    in_order = part.end <= whole.start and whole.end <= share.start
    return in_order and bool(OF.match(sentence.between(part, whole)) and BESIDE.match(sentence.between(whole, share)))


def _share_of(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "78% of the 530 members, or 412"."""
    in_order = share.end <= whole.start and whole.end <= part.start
    return in_order and bool(OF.match(sentence.between(share, whole)) and BESIDE.match(sentence.between(whole, part)))


def _of_whole(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "Of the 530 members, 412, or 78%,"."""
    in_order = whole.end <= part.start and part.end <= share.start
    opened = bool(OF_THE.search(sentence.before(whole))) and "." not in sentence.between(whole, part)
    return in_order and opened and bool(BESIDE.match(sentence.between(part, share)))


def _part_or_share(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "412 members, or 78% of the 530"."""
    in_order = part.end <= share.start and share.end <= whole.start
    return in_order and bool(BESIDE.match(sentence.between(part, share)) and OF.match(sentence.between(share, whole)))


def _share_first(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "78%: 412 of the 530 members", "78% (412 of 530)"."""
    in_order = share.end <= part.start and part.end <= whole.start
    opened = in_order and EXPLAINED.fullmatch(sentence.between(share, part))
    return bool(opened and OF.match(sentence.between(part, whole)))


ORDERS = (_share_first, _part_of, _share_of, _of_whole, _part_or_share)


def _wrong_share(part: Figure, whole: Figure, share: Figure) -> Iterator[Sum]:
    if not part.nominal or not whole.nominal or not whole.hard.low or not whole.hard.high or whole.hard.low <= 0:
        return
    if part.hard.low is None or part.hard.high is None or part.nominal > whole.nominal:
        return
    computed = Interval(Fraction(part.hard.low * WHOLE) / whole.hard.high, Fraction(part.hard.high * WHOLE) / whole.hard.low)
    exact = Fraction(part.nominal * WHOLE) / whole.nominal
    arithmetic = f"{show_number(part.nominal)} of {show_number(whole.nominal)} is {show_number(round(exact, 1))} percent"
    if computed.meets(share.hard):
        yield Sum(share, (part, whole), arithmetic)
        return
    arithmetic += f"; “{share.text}” was read as {show_interval(share.hard)}"
    yield Sum(share, (part, whole), arithmetic, "warning", abs(exact - Fraction(share.nominal or 0)) / exact)
