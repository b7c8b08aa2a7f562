"""Two token lists in, what wording they share and how it differs out. The only door to rapidfuzz.

Time grows with the length of the texts: equal runs are chained (`chains.py`), and only the gaps between them are compared in full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from audit.text.chains import Run, chain
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
    "is_same",
    "local",
    "local_words",
    "same_words",
    "share_held",
    "similar",
    "tokens",
]

EditKind = Literal["insert", "delete", "replace"]
Edge = Literal["", "start", "end"]

# A gap larger than this (tokens × tokens) is one replacement, not looked into.
_MAX_CELLS = 250_000
# From which longest run, or which share of the shorter one's content words, two texts hold the same words.
_SAME_RUN, _SAME_SHARE = 6, Fraction(3, 5)


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
    return local_words([token.word for token in a], [token.word for token in b])


def local_words(a: Sequence[str], b: Sequence[str]) -> Shared | None:
    """The same for two lists of folded words; "…" is a marked cut."""
    runs = _fill(chain(a, b), a, b)
    if not runs:
        return None
    first, last = runs[0], runs[-1]
    return Shared(first.a, last.a + last.length, first.b, last.b + last.length, tuple(runs))


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
    return share_held(shared, [_is_content(token) for token in a], [_is_content(token) for token in b])


def share_held(shared: Shared | None, a: Sequence[bool], b: Sequence[bool]) -> Fraction:
    """The same, where each token is given as whether it is a content word."""
    short = min(sum(a), sum(b))
    if shared is None or not short:
        return Fraction(0)
    held = sum(sum(a[run.a : run.a + run.length]) for run in shared.runs)
    return Fraction(min(held, short), short)


def same_words(shared: Shared | None, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Are these the same words: three fifths of the shorter one's content words, or a run of six? Below that it is an echo."""
    return shared is not None and is_same(shared, coverage(shared, a, b))


def is_same(shared: Shared, covered: Fraction) -> bool:
    """The same, where the coverage is known."""
    return shared.longest >= _SAME_RUN or covered >= _SAME_SHARE


def similar(a: str, b: str, least: float) -> float:
    """How alike two strings are, by insertions and deletions of characters: 0 to 1; 0 where it is below `least`."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(a, b, score_cutoff=least))


def distance(a: str, b: str, most: int) -> int:
    """Letters to change, add, drop or swap to make one word the other; `most + 1` where it is more than that."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b, score_cutoff=most))


def _is_content(token: Token) -> bool:
    return token.kind == "word" and token.word not in STOP_WORDS


def _fill(found: Sequence[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The chain with the equal tokens inside its gaps as runs of their own."""
    filled = list(found[:1])
    for run in found[1:]:
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
