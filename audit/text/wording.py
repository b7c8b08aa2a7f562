"""Two token lists in, what wording they share and how it differs out. The only door to rapidfuzz.

Shared wording is found by seeds (runs of equal tokens), which are extended and chained: time grows with the length of the texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from math import log2
from typing import Literal, NamedTuple

from audit.text.tokens import Token, tokens
from audit.text.words import STOP_WORDS

__all__ = [
    "Edit",
    "Run",
    "Shared",
    "Token",
    "coverage",
    "distance",
    "edits",
    "local",
    "same_words",
    "similar",
    "tokens",
]

EditKind = Literal["insert", "delete", "replace"]
Edge = Literal["", "start", "end"]

# Seeds that occur more often than this in one text say little, and would make the step quadratic.
_MAX_PLACES = 12
# Up to this many tokens on both sides, single content words may seed.
_SHORT = 60
# How many runs back a chain may continue, how many tokens it may pass over without a marked cut, and what each costs.
_LOOK_BACK = 32
_MAX_GAP = 40
_GAP_COSTS = [0.4 * log2(1 + gap) for gap in range(_MAX_GAP + 1)]
_CUT_COST = 0.5
# What an equal token adds: a word too common to tell two sentences apart adds less.
_COMMON_WEIGHT = 0.5
# A gap larger than this (tokens × tokens) is one replacement, not looked into.
_MAX_CELLS = 250_000
# Widths of the gap at the rim of a chain, (in a, in b), the smallest first.
_GAPS = sorted(((i, j) for i in range(4) for j in range(4)), key=lambda pair: (max(pair), abs(pair[0] - pair[1]), pair))


class Run(NamedTuple):
    """`length` equal tokens, from token `a` of the one and token `b` of the other."""

    a: int
    b: int
    length: int


class Shared(NamedTuple):
    """The stretch of shared wording: token ranges `[a_start, a_end)` and `[b_start, b_end)`, and the equal runs in it."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    runs: tuple[Run, ...]

    @property
    def equal(self) -> int:
        """How many tokens are equal."""
        return sum(run.length for run in self.runs)

    @property
    def longest(self) -> int:
        """The longest run of equal tokens."""
        return max(run.length for run in self.runs)


class Edit(NamedTuple):
    """One difference: tokens of `a` with no like in `b` (delete), the reverse (insert), or one for the other (replace).

    `edge` is "start" or "end" for what stands before or after the shared stretch: where only one side has tokens there, the
    other is a shortened quotation.
    """

    kind: EditKind
    a: tuple[Token, ...]
    b: tuple[Token, ...]
    edge: Edge = ""


def local(a: Sequence[Token], b: Sequence[Token]) -> Shared | None:
    """The best stretch of shared wording of two token lists, or None where they share no run that could seed one."""
    a_words, b_words = [token.word for token in a], [token.word for token in b]
    runs = _runs(a_words, b_words)
    if not runs:
        return None
    chain = _spread(_best_chain(runs, _weights(a_words), _cuts(a), _cuts(b)), a_words, b_words)
    chain = _fill(chain, a_words, b_words)
    first, last = chain[0], chain[-1]
    return Shared(first.a, last.a + last.length, first.b, last.b + last.length, tuple(chain))


def edits(a: Sequence[Token], b: Sequence[Token], shared: Shared | None = None) -> list[Edit]:
    """The differences in order: before the shared stretch (edge "start"), inside it, after it (edge "end").

    Without any shared wording: one replacement of the whole.
    """
    shared = shared or local(a, b)
    if shared is None:
        return list(_edit(a, b, ""))
    found = list(_edit(a[: shared.a_start], b[: shared.b_start], "start"))
    for run, after in zip(shared.runs, shared.runs[1:], strict=False):
        found += _edit(a[run.a + run.length : after.a], b[run.b + run.length : after.b], "")
    return found + list(_edit(a[shared.a_end :], b[shared.b_end :], "end"))


def _edit(a: Sequence[Token], b: Sequence[Token], edge: Edge) -> Iterator[Edit]:
    """One difference, unless both sides are empty or the same letters spaced otherwise ("ceasefire", "cease-fire")."""
    if "".join(token.word for token in a) != "".join(token.word for token in b):
        kind: EditKind = "insert" if not a else "delete" if not b else "replace"
        yield Edit(kind, tuple(a), tuple(b), edge)


def coverage(shared: Shared | None, a: Sequence[Token], b: Sequence[Token]) -> Fraction:
    """The share of the content words of the shorter text that the shared stretch holds; 0 where nothing is shared."""
    short = min(_content(a), _content(b))
    if shared is None or not short:
        return Fraction(0)
    held = sum(_content(a[run.a : run.a + run.length]) for run in shared.runs)
    return min(Fraction(held, short), Fraction(1))


def same_words(shared: Shared | None, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Are these the same words: three fifths of the shorter one's content words, or a run of six? Below that it is an echo."""
    return shared is not None and (shared.longest >= 6 or coverage(shared, a, b) >= Fraction(3, 5))


def similar(a: str, b: str, least: float) -> float:
    """How alike two strings are, by insertions and deletions of characters: 0 to 1; 0 where it is below `least`."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(a, b, score_cutoff=least))


def distance(a: str, b: str, most: int) -> int:
    """Letters to change, add, drop or swap to make one word the other; `most + 1` where it is more than that."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b, score_cutoff=most))


def _content(some: Sequence[Token]) -> int:
    return sum(token.kind == "word" and token.word not in STOP_WORDS for token in some)


# ---------------------------------------------------------------- seeds and chains


def _runs(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """All maximal equal runs that hold a seed, in order of their place in `a`; shorter seeds where longer ones find nothing."""
    for size in (1,) if max(len(a), len(b)) <= _SHORT else (3, 2, 1):
        found = _runs_of(a, b, size)
        if found:
            return found
    return []


def _runs_of(a: Sequence[str], b: Sequence[str], size: int) -> list[Run]:
    places: dict[tuple[str, ...], list[int]] = {}
    for start in range(len(b) - size + 1):
        places.setdefault(tuple(b[start : start + size]), []).append(start)
    reached: dict[int, int] = {}
    found: list[Run] = []
    for start in range(len(a) - size + 1):
        key = tuple(a[start : start + size])
        others = places.get(key, [])
        if size == 1 and (key[0] in STOP_WORDS or key[0] == "…"):
            continue
        # At the very start even a frequent seed counts, so that a text of one repeated phrase equals itself.
        for other in others if len(others) <= _MAX_PLACES else others[: start == 0]:
            least = reached.get(other - start, 0)
            if start >= least:
                run = _widen(a, b, start, other, least)
                reached[other - start] = run.a + run.length
                found.append(run)
    return sorted(found, key=lambda run: (run.a, run.b))


def _widen(a: Sequence[str], b: Sequence[str], i: int, j: int, least: int) -> Run:
    """The maximal equal run through `a[i]` and `b[j]` that begins at `a[least]` or later."""
    end = i
    while end < len(a) and j + end - i < len(b) and a[end] == b[j + end - i]:
        end += 1
    start = i
    while start > least and j + start - i > 0 and a[start - 1] == b[j + start - i - 1]:
        start -= 1
    return Run(start, j + start - i, end - start)


def _weights(words: Sequence[str]) -> list[float]:
    """The summed weight of the words before each place."""
    return list(accumulate((_COMMON_WEIGHT if word in STOP_WORDS else 1.0 for word in words), initial=0.0))


def _cuts(some: Sequence[Token]) -> list[int]:
    """How many marked cuts stand before each token: two equal counts mean none between."""
    counts = [0]
    for token in some:
        counts.append(counts[-1] + (token.kind == "ellipsis"))
    return counts


def _best_chain(runs: Sequence[Run], weights: Sequence[float], a_cuts: Sequence[int], b_cuts: Sequence[int]) -> list[Run]:
    """The runs, in order in both texts, with most weight of equal tokens less what it costs to pass over others."""
    best: list[tuple[float, int]] = []
    for index, run in enumerate(runs):
        weight = weights[run.a + run.length] - weights[run.a]
        score, previous = weight, -1
        for back in range(max(0, index - _LOOK_BACK), index):
            cost = _gap_cost(runs[back], run, a_cuts, b_cuts)
            if cost is not None and best[back][0] + weight - cost > score:
                score, previous = best[back][0] + weight - cost, back
        best.append((score, previous))
    at = max(range(len(runs)), key=lambda index: (best[index][0], -index))
    chain = []
    while at >= 0:
        chain.append(runs[at])
        at = best[at][1]
    return chain[::-1]


def _gap_cost(run: Run, after: Run, a_cuts: Sequence[int], b_cuts: Sequence[int]) -> float | None:
    """What it costs to pass from one run to the next; None where the gap is too wide or the runs overlap."""
    a_end, b_end = run.a + run.length, run.b + run.length
    gap = max(after.a - a_end, after.b - b_end)
    if after.a < a_end or after.b < b_end:
        return None
    if a_cuts[after.a] > a_cuts[a_end] or b_cuts[after.b] > b_cuts[b_end]:
        return _CUT_COST
    return _GAP_COSTS[gap] if gap <= _MAX_GAP else None


def _spread(chain: list[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Add equal runs close before the first run and close after the last one, however common their words."""
    before: list[Run] = []
    while found := _neighbour(a, b, before[-1] if before else chain[0], back=True):
        before.append(found)
    after: list[Run] = []
    while found := _neighbour(a, b, after[-1] if after else chain[-1], back=False):
        after.append(found)
    return [*before[::-1], *chain, *after]


def _neighbour(a: Sequence[str], b: Sequence[str], run: Run, back: bool) -> Run | None:
    """The nearest equal run on one side: longer than half the gap to it, or at the rim of both texts."""
    for a_gap, b_gap in _GAPS:
        i = run.a - a_gap - 1 if back else run.a + run.length + a_gap
        j = run.b - b_gap - 1 if back else run.b + run.length + b_gap
        if 0 <= i < len(a) and 0 <= j < len(b) and a[i] == b[j]:
            found = _widen(a, b, i, j, 0 if back else i)
            if back:
                found = Run(found.a, found.b, i + 1 - found.a)
            whole = (found.a, found.b) == (0, 0) if back else (i + found.length, j + found.length) == (len(a), len(b))
            if whole or found.length > max(a_gap, b_gap) / 2:
                return found
    return None


def _fill(chain: Sequence[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The chain with the equal tokens inside its gaps as runs of their own."""
    filled = list(chain[:1])
    for run in chain[1:]:
        last = filled[-1]
        i, j = last.a + last.length, last.b + last.length
        filled += _inside(a[i : run.a], b[j : run.b], i, j)
        filled.append(run)
    return filled


def _inside(a: Sequence[str], b: Sequence[str], i: int, j: int) -> list[Run]:
    """The equal runs of one gap, whose sides begin at tokens `i` and `j`."""
    if not a or not b or len(a) * len(b) > _MAX_CELLS:
        return []
    from rapidfuzz.distance import Levenshtein

    blocks = Levenshtein.opcodes(list(a), list(b)).as_matching_blocks()
    return [Run(i + block.a, j + block.b, block.size) for block in blocks if block.size]
