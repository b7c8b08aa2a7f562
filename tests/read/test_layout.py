"""What is bounded in tables: the words of a head that cells carry, in every format, and how many columns cells cover."""

from __future__ import annotations

import pytest

from audit.read import read_text
from audit.read.cells import WIDEST, Table
from audit.read.layout import head
from audit.text.constants import MAX_HEAD

LONG = "harbour wall " * 50


@pytest.mark.parametrize(
    ("words", "kept"),
    [("Boats", "Boats"), ("x" * MAX_HEAD, "x" * MAX_HEAD), ("x" * 400, "x" * MAX_HEAD), ("ab " * 200, "ab " * 99 + "ab")],
)
def test_a_head_is_cut_at_a_blank(words: str, kept: str) -> None:
    assert head(words) == kept


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", f"| a | {LONG} |\n|---|---|\n| 5 | 6 |\n"),
        ("a.md", f"| a | b |\n|---|---|\n| {LONG} | 6 |\n"),
        ("a.txt", f"town    {LONG.strip()}\n" + "Elm     5\n" * 3),
        ("a.html", f"<table><tr><th>a<th>{LONG[:200]}<tr><th>c<th>{LONG[:200]}<tr><td>5<td>6</table>"),
        ("a.html", f"<dl><dt>{LONG}<dd>5 boats</dl>"),
    ],
)
def test_cells_carry_the_first_words_of_a_long_head(path: str, text: str) -> None:
    heads = {head for block in read_text(path, text).blocks for head in block.heads if "harbour wall" in head}
    assert [len(head) <= MAX_HEAD and head.startswith("harbour wall harbour") for head in heads] == [True]


def test_cells_far_to_the_right_cover_no_more_than_themselves() -> None:
    table = Table()
    for _ in range(5):
        table.begin_cell(is_head=False, columns="200", rows="200")
    assert [(cell.column, cell.width) for cell in table.rows[0]] == [(0, 200), (200, 1), (201, 1), (202, 1), (203, 1)]
    assert len(table.below) == WIDEST
