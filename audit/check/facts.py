"""Reference facts: one pinned value, or a table with a row for each."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from audit.errors import AuditError
from audit.text.constants import MAX_YAML_BYTES

COLUMNS = ("phrase", "entity", "value", "unit", "as_of")
NUMBER = re.compile(r"-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,40})(?:\.[0-9]{1,40})?")  # 334,000 or 0.5
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # 2023-07-31


class Fact(NamedTuple):
    """A value that the sentences with this phrase (and this entity, where one is given) must have.

    `value` is a number, a day, or words; `unit` as in a figure ("percent", "USD"), "" for a plain count; `as_of` the day for
    which it holds. `place` is where it was read.
    """

    value: Fraction | date | str
    phrase: str = ""
    entity: str = ""
    unit: str = ""
    as_of: date | None = None
    place: str = ""


def parse_value(text: str) -> Fraction | date | str:
    """334,000 as a number, 2023-07-31 as a day, anything else as words."""
    text = text.strip()
    if NUMBER.fullmatch(text):
        return Fraction(text.replace(",", ""))
    return _day(text) or text


def read_facts(path: Path, shown: str) -> tuple[Fact, ...]:
    """The rows of a table in CSV with a head of `phrase`, `value` and any of `entity`, `unit`, `as_of`; raises AuditError."""
    import csv

    try:
        if not path.is_file() or path.stat().st_size > MAX_YAML_BYTES:
            raise AuditError(f"{shown}:1:1: there is no such table, or it is larger than {MAX_YAML_BYTES // 1024} KiB")
        rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AuditError(f"{shown}:1:1: cannot be read: {error}") from error
    head = [cell.strip() for cell in rows[0]] if rows else []
    faults = [f"{shown}:1:1: unknown column “{name}”; allowed: {', '.join(COLUMNS)}" for name in head if name not in COLUMNS]
    faults += [f"{shown}:1:1: the column “{name}” is missing" for name in ("phrase", "value") if name not in head]
    if faults:
        raise AuditError(*faults)
    facts = [_fact(head, row, f"{shown}:{line}:1") for line, row in enumerate(rows[1:], 2) if any(row)]
    if not facts:
        raise AuditError(f"{shown}:1:1: the table has no row")
    return tuple(facts)


def _fact(head: list[str], row: list[str], place: str) -> Fact:
    if len(row) != len(head):
        raise AuditError(f"{place}: {len(row)} cells, where the head has {len(head)}")
    cells = dict(zip(head, (cell.strip() for cell in row), strict=True))
    if not cells["phrase"] or not cells["value"]:
        raise AuditError(f"{place}: a phrase and a value are needed")
    as_of = cells.get("as_of", "")
    if as_of and not _day(as_of):
        raise AuditError(f"{place}: as_of: needs a day such as 2023-07-31, not “{as_of}”")
    value = parse_value(cells["value"])
    return Fact(value, cells["phrase"], cells.get("entity", ""), cells.get("unit", ""), _day(as_of), place)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        return None
