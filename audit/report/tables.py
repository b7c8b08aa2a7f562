"""Rows in, an aligned table out. The only door to tabulate.

tabulate splits a cell at line ends, does not escape "|", and reads "1e5" as a number: cells come here as one line each, escaped
for their format, and are never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from audit.report.escape import plain

Row = Sequence[str]
ALIGNED_WIDTH = 150
_PADDING = re.compile(r" {2,}(?=\|)|-{4,}")


class RuleLike(Protocol):
    """What a table of rules shows of each."""

    @property
    def id(self) -> str:
        """Pack and name."""

    @property
    def check(self) -> str:
        """The kind of check."""

    @property
    def severity(self) -> str:
        """The most severe that it can reach."""

    @property
    def title(self) -> str:
        """One line."""

    @property
    def replaces(self) -> str:
        """The path of an earlier rule of this id, or empty."""


def markdown_table(heads: Row, rows: Iterable[Row]) -> str:
    """A table for Markdown; the cells are escaped already. Columns are aligned unless that makes its lines long."""
    made = _table(heads, rows, "github")
    if max(map(len, made.splitlines())) <= ALIGNED_WIDTH:
        return made
    return "\n".join(_PADDING.sub(_unpadded, line) for line in made.splitlines())


def plain_table(heads: Row, rows: Iterable[Row]) -> str:
    """A table for a terminal; the cells are words of any origin."""
    return _table(heads, ([plain(cell) for cell in row] for row in rows), "simple")


def rules_table(rules: Iterable[RuleLike]) -> str:
    """What runs: one row a rule, in the order given; where it takes the place of an earlier one of its id, of which."""
    return plain_table(("rule", "check", "at most", "title"), [_rule(rule) for rule in rules])


def sources_table(rows: Iterable[Mapping[str, str | None]]) -> str:
    """What each document gives; one row a document, its keys the heads, in the order of the first row."""
    made = list(rows)
    heads = list(made[0]) if made else ["path"]
    return plain_table(heads, [[row.get(head) or "" for head in heads] for row in made])


def _rule(rule: RuleLike) -> Row:
    title = f"{rule.title} (replaces {rule.replaces})" if rule.replaces else rule.title
    return rule.id, rule.check, rule.severity, title


def _unpadded(found: re.Match[str]) -> str:
    return "---" if found.group().startswith("-") else " "


def _table(heads: Row, rows: Iterable[Row], style: str) -> str:
    from tabulate import tabulate

    return tabulate([list(row) for row in rows], headers=list(heads), tablefmt=style, disable_numparse=True)
