"""Two lists of words in, the best chain of equal runs out: seeds, widened and chained in time that grows with the texts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import accumulate
from math import log2
from typing import NamedTuple

from audit.text.words import STOP_WORDS

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
# Widths of the gap at the rim of a chain, (in a, in b), the smallest first.
_GAPS = sorted(((i, j) for i in range(4) for j in range(4)), key=lambda pair: (max(pair), abs(pair[0] - pair[1]), pair))


class Run(NamedTuple):
    """`length` equal tokens, from token `a` of the one and token `b` of the other."""

    a: int
    b: int
    length: int


def chain(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The runs of equal words, in order in both texts, that together say most; none where no run could seed one. "…" is a cut."""
    runs = _runs(a, b)
    return _spread(_best_chain(runs, a, b), a, b) if runs else []


def _runs(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """All maximal equal runs that hold a seed, in order of their place in `a`; shorter seeds where longer ones find nothing."""
    for size in (1,) if max(len(a), len(b)) <= _SHORT else (3, 2, 1):
        found = _runs_of(a, b, size)
        if found:
            return found
    return []


def _runs_of(a: Sequence[str], b: Sequence[str], size: int) -> list[Run]:
    a_seeds, b_seeds = _seeds(a, size), _seeds(b, size)
    places: dict[Hashable, list[int]] = {}
    for start, seed in enumerate(b_seeds):
        places.setdefault(seed, []).append(start)
    reached: dict[int, int] = {}
    found: list[Run] = []
    for start, seed in enumerate(a_seeds):
        others = places.get(seed)
        if not others or (size == 1 and not _is_telling(a[start])):
            continue
        # At the very start even a frequent seed counts, so that a text of one repeated phrase equals itself.
        for other in others if len(others) <= _MAX_PLACES else others[: start == 0]:
            least = reached.get(other - start, 0)
            if start >= least:
                run = _widen(a, b, start, other, least)
                reached[other - start] = run.a + run.length
                found.append(run)
    return sorted(found)


def _seeds(words: Sequence[str], size: int) -> Sequence[Hashable]:
    return words if size == 1 else [tuple(words[start : start + size]) for start in range(len(words) - size + 1)]


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
    return list(accumulate([_COMMON_WEIGHT if word in STOP_WORDS else 1.0 for word in words], initial=0.0))


def _cuts(words: Sequence[str]) -> list[int]:
    """How many marked cuts stand before each word: two equal counts mean none between."""
    return list(accumulate([word == "…" for word in words], initial=0)) if "…" in words else [0] * (len(words) + 1)


def _best_chain(runs: list[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The runs, in order in both texts, with most weight of equal tokens less what it costs to pass over others."""
    if len(runs) == 1:
        return runs
    weights, a_cuts, b_cuts = _weights(a), _cuts(a), _cuts(b)
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
    found = []
    while at >= 0:
        found.append(runs[at])
        at = best[at][1]
    return found[::-1]


def _gap_cost(run: Run, after: Run, a_cuts: Sequence[int], b_cuts: Sequence[int]) -> float | None:
    """What it costs to pass from one run to the next; None where the gap is too wide or the runs overlap."""
    a_end, b_end = run.a + run.length, run.b + run.length
    gap = max(after.a - a_end, after.b - b_end)
    if after.a < a_end or after.b < b_end:
        return None
    if a_cuts[after.a] > a_cuts[a_end] or b_cuts[after.b] > b_cuts[b_end]:
        return _CUT_COST
    return _GAP_COSTS[gap] if gap <= _MAX_GAP else None


def _spread(found: list[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Add equal runs close before the first run and close after the last one, however common their words."""
    before: list[Run] = []
    while run := _neighbour(a, b, before[-1] if before else found[0], back=True):
        before.append(run)
    after: list[Run] = []
    while run := _neighbour(a, b, after[-1] if after else found[-1], back=False):
        after.append(run)
    return [*before[::-1], *found, *after]


def _neighbour(a: Sequence[str], b: Sequence[str], run: Run, back: bool) -> Run | None:
    """The nearest equal run on one side: longer than half the gap to it, or at the rim of both texts."""
    if (run.a == 0 or run.b == 0) if back else (run.a + run.length == len(a) or run.b + run.length == len(b)):
        return None
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


def _is_telling(word: str) -> bool:
    return word not in STOP_WORDS and word != "…"
