"""Tables: cells stay in their row and are never read as numbers."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from audit.check.rule import Rule
from audit.report.escape import markdown
from audit.report.tables import markdown_table, plain_table, rules_table, sources_table


@pytest.mark.parametrize("cell", ["1e5", "007", "1_000", "12:30", "nan", "0x10", "1.50", "-0", "TRUE"])
def test_a_cell_is_never_read_as_a_number(cell: str) -> None:
    assert cell in plain_table(("value",), [(cell,)])
    assert f"| {markdown(cell)} " in markdown_table(("value",), [(markdown(cell),)])


@pytest.mark.parametrize("cell", ["a|b", "a\nb", "| a | b |", "a\\|b"])
def test_a_row_keeps_its_cells(cell: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown_table(("x", "y"), [(markdown(cell), "z")]))
    assert [token.type for token in tokens].count("td_open") == 2


def test_a_plain_table_has_one_line_a_row() -> None:
    assert len(plain_table(("x", "y"), [("a\nb\r\nc", "d"), ("e", "f")]).splitlines()) == 4


def test_a_wide_table_for_markdown_is_not_padded() -> None:
    lines = markdown_table(("x", "y"), [("a", "b " * 90), ("c", "d")]).splitlines()
    assert lines[0] == "| x | y |"
    assert lines[1] == "|---|---|"
    assert lines[3] == "| c | d |"


def test_a_table_without_rows_has_its_heads() -> None:
    assert plain_table(("kind", "where"), []).split() == ["kind", "where", "------", "-------"]


def test_rules_are_told_with_what_they_can_reach() -> None:
    fields = {"title": "Fares that differ", "why": "w", "check": "agree", "severity": "error"}
    rules = [
        Rule.model_validate({**fields, "id": "mine/fares"}),
        Rule.model_validate({**fields, "id": "b/fares", "replaces": "a.yaml"}),
    ]
    assert [line.split(None, 3) for line in rules_table(rules).splitlines()[2:]] == [
        ["mine/fares", "agree", "error", "Fares that differ"],
        ["b/fares", "agree", "error", "Fares that differ (replaces a.yaml)"],
    ]


def test_sources_are_told_under_the_heads_of_the_first() -> None:
    rows: list[dict[str, str | None]] = [{"document": "a.txt", "published": "2022-06-07"}, {"document": "b.txt", "published": None}]
    assert [line.split() for line in sources_table(rows).splitlines()[2:]] == [["a.txt", "2022-06-07"], ["b.txt"]]
