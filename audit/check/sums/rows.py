"""Lines of plain text that each end with a number, and the line behind them that says it is their total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.check.compare.shown import show_number
from audit.check.sums.passages import (
    PARTLY,
    TAKEN_OFF,
    TOTAL_WORDS,
    Sentence,
    Sum,
    addable,
    addition,
    exactly,
    fits,
    like,
    miss,
    one_unit,
)
from audit.check.sums.totals import missed
from audit.model import Figure, Source
from audit.text.constants import TOTAL_ERROR_SHARE, TOTAL_NEAR

LABEL = re.compile(r"\s*[A-Za-z][^.;:!?0-9]{0,60}[:.\s]*[$£€]?$")  # "Police and fire ", "Rents:  $", "Fees ..... "
MADE = re.compile(r"\s*[A-Za-z][^;!?\n]{0,90}?(?:[×x*][^=\n]{0,40}:|=)\s*[$£€]?$")  # "Overstay: 15 × €0.20 = ", "Case, 2 × €32: €"
"""What a line multiplies before the sum that it ends with."""
ALIGNED = re.compile(r"(?P<indent>[ ]*)[A-Za-z][^\n]{0,60}?[ ]{2,}[$£€]?$")  # "   In shelters (4 sites)     "
BEGUN = re.compile(
    r"(?<![^\n])(?P<indent>[ ]*)[A-Z](?:[^\n0-9 ]|[ ](?![ ]))*\n\Z"
)  # "   Homes with water over the" above "floor   1,140"
WIDEST_LINE = 80
NUMBERED = re.compile(r"[0-9]\W*$")
REST = re.compile(r"[\s|]*$")
MOST_ROWS = 60
ROLES = frozenset(("count", "amount"))


class Row(NamedTuple):
    """`[start, end)` of a line of a text, with the figure that ends it."""

    start: int
    end: int
    figure: Figure


def total_of_lines(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Of the lines right above a total, all, or the last ones down from some line, make it up; or else nearly all do."""
    above: list[Row] = []
    for row in _rows(sentences):
        is_total = bool(TOTAL_WORDS.match(_label(sentences, row)))
        if above and row.start != above[-1].end + 1 and not _goes_with_list(sentences[0].source, above[-1], row):
            above = []
        if is_total:
            if above and not _goes_on(sentences[0].source.body, above[0]) and not _are_mixed(sentences, above):
                yield from _summed(row.figure, [one.figure for one in above])
            above = []
        elif len(above) < MOST_ROWS:
            above.append(row)


def indented_parts(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A row of an aligned list, and the rows below it that stand farther in: "In shelters   1,036", "  Town hall   412"."""
    rows = list(_aligned(sentences))
    for index, (total, indent) in enumerate(rows):
        parts: list[Row] = []
        for part, deeper in rows[index + 1 :]:
            if deeper <= indent or part.start != [total, *parts][-1].end + 1 or (parts and deeper != rows[index + 1][1]):
                break
            parts.append(part)
        figures = [part.figure for part in parts]
        if len(parts) > 1 and all(like(total.figure, figure) and figure.hedge == "none" for figure in figures):
            yield from missed([total.figure], figures, TOTAL_NEAR)


def _aligned(sentences: Sequence[Sentence]) -> Iterator[tuple[Row, int]]:
    """The lines that hold a label, a gap, and a figure at their end, in order, with how far each label stands in."""
    seen: set[int] = set()
    for sentence in sentences:
        body = sentence.source.body
        for figure in sentence.figures:
            start, end = body.rfind("\n", 0, figure.start) + 1, body.find("\n", figure.end)
            end = len(body) if end < 0 else end
            label = ALIGNED.match(body, start, figure.start)
            if label and start not in seen and addable(figure) and REST.match(body[figure.end : end]):
                seen.add(start)
                opened = BEGUN.search(body, max(0, start - WIDEST_LINE), start) if body[label.end("indent")].islower() else None
                first = opened or label
                yield Row(first.start("indent"), end, figure), len(first["indent"])


def _goes_with_list(source: Source, last: Row, row: Row) -> bool:
    """Is it the next item of a list, or the line right under it, with an empty line between?"""
    return source.block_at(last.figure.start).kind == "item" and not source.body[last.end : row.start].strip()


def _goes_on(body: str, first: Row) -> bool:
    """Does the line above the first one end with a number too, that was read as something else?"""
    return bool(NUMBERED.search(body[body.rfind("\n", 0, max(0, first.start - 1)) + 1 : max(0, first.start - 1)]))


def _are_mixed(sentences: Sequence[Sentence], rows: Sequence[Row]) -> bool:
    """Is one of the lines taken off, or itself the sum of others?"""
    labels = [_label(sentences, row) for row in rows]
    return any(PARTLY.match(label) or TAKEN_OFF.search(label) for label in labels)


def _rows(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The lines that hold a label and one figure, or a product and what it makes, in order."""
    lines: dict[tuple[int, int], list[Figure]] = {}
    for sentence in sentences:
        if sentence.kind.kind == "cell":
            continue
        for figure in sentence.figures:
            body = sentence.source.body
            start, end = body.rfind("\n", 0, figure.start) + 1, body.find("\n", figure.end)
            lines.setdefault((start, len(body) if end < 0 else end), []).append(figure)
    for (start, end), figures in sorted(lines.items()):
        body, last = sentences[0].source.body, figures[-1]
        if (
            last.nominal is not None
            and addable(last)
            and (LABEL if len(figures) == 1 else MADE).match(body[start : last.start])
            and REST.match(body[last.end : end])
        ):
            yield Row(start, end, last)


def _label(sentences: Sequence[Sentence], row: Row) -> str:
    return sentences[0].source.body[row.start : row.figure.start]


def _are_one_sort(figures: Sequence[Figure]) -> bool:
    roles = {figure.role for figure in figures}
    return len(roles) == 1 or roles <= ROLES


def _summed(total: Figure, parts: Sequence[Figure]) -> Iterator[Sum]:
    if len(parts) < 2 or not one_unit([*parts, total]) or not _are_one_sort([total, *parts]):
        return
    made = next((parts[at:] for at in range(len(parts) - 1) if fits(total, parts[at:])), None)
    exact = exactly(parts)
    over = miss(total.nominal or 0, exact)
    if made is not None:
        yield Sum(total, tuple(made), f"the lines above add up to {show_number(exactly(made))}")
    elif len(parts) > 2 and over <= TOTAL_NEAR:
        arithmetic = addition(parts, "", total.nominal or 0)
        yield Sum(total, tuple(parts), arithmetic, "error" if over > TOTAL_ERROR_SHARE else "warning", over)
