"""Aligned columns and "Label: value" lines of a plain text in, cells with their heads out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.model import Block
from audit.read.layout import CLOSED, head
from audit.read.wrapped import Line
from audit.text.constants import MAX_HEAD

GAP = re.compile(  # two blanks (after a full stop three), a tab or a bar between fields
    r"(?<=[^\s.!?”\"])[ \u00a0]{2,}(?=\S)|(?<=[.!?”\"])[ \u00a0]{3,}(?=\S)|(?<=\S)[ \u00a0]*[\t|][ \u00a0\t|]*(?=\S)"
)
LABELLED = re.compile(r"(?P<label>[A-Z][^:.!?\t]{1,40}):[ \u00a0]+(?=\S)")  # "Homes damaged: 17"
RULE = re.compile(r"[-=+|_ \t]{3,}")
PERIOD = re.compile(r"(?:(?:Q|H)[1-4] |FY ?|[A-Z][a-z]{2,8}\.? (?:[0-9]{1,2},? )?)?(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?")
"""A head that is a year or a part of one: "2020", "Q2 2021", "Jun. 30, 2021"."""
BARS = "| \t\u00a0"
WIDEST_FIELD = 60
LABEL_WORDS = 4
Field = tuple[int, int]


def cells_of(body: str, chunk: Sequence[Line]) -> list[Block] | None:
    """The cells of a chunk of lines that is a table, else None."""
    lines = [line for line in chunk if not RULE.fullmatch(body, line.start, line.end)]
    if len(lines) < 2:
        return None
    rows = [_fields(body, line) for line in lines]
    if _is_table(rows):
        return list(_table(body, _joined(body, rows, lines)))
    labelled = [LABELLED.match(body, line.start, line.end) for line in lines]
    if _is_list_of_labels(body, lines, labelled):
        pairs = [[(m.start("label"), m.end("label")), (m.end(), line.end)] for m, line in zip(labelled, lines, strict=True) if m]
        return list(_table(body, pairs))
    return None


def below(body: str, item: Block, name: str) -> list[Block]:
    """An item of a list below one that names it; "Label: value" is two cells, the name a row's head and the label a column's."""
    name = name.strip().rstrip(":").rstrip()
    if not name or len(name) > MAX_HEAD or CLOSED.search(name):
        return [item]
    label = LABELLED.match(body, item.start, item.end) if item.end - item.start <= 2 * WIDEST_FIELD else None
    if label is None:
        return [replace(item, heads=(name, ""))]
    of_value = replace(item, start=label.end(), kind="cell", heads=(name, " ".join(label["label"].split())))
    return [replace(item, end=label.end("label"), kind="cell"), of_value]


def _fields(body: str, line: Line) -> list[Field]:
    start, end = line.start, line.end
    while start < end and body[start] in BARS:
        start += 1
    while start < end and body[end - 1] in BARS:
        end -= 1
    fields, at = [], start
    for gap in GAP.finditer(body, start, end):
        fields.append((at, gap.start()))
        at = gap.end()
    fields.append((at, end))
    return fields


def _is_table(rows: Sequence[Sequence[Field]]) -> bool:
    """Do most lines have the same number of short fields?"""
    counts = [len(row) for row in rows]
    columns = max(set(counts), key=lambda count: (counts.count(count) if count > 1 else 0, count))
    regular = [row for row in rows if len(row) == columns]
    if columns < 2 or len(regular) < 2 or len(regular) * 2 < len(rows):
        return False
    return all(end - start <= WIDEST_FIELD for row in regular for start, end in row[:-1])


def _joined(body: str, rows: Sequence[Sequence[Field]], lines: Sequence[Line]) -> list[list[Field]]:
    """Rows in which an indented line of one field goes on with the field above it, and a label with that of the line above it."""
    joined: list[list[Field]] = []
    indent = 0  # of the row's first line
    for row, line in zip(rows, lines, strict=True):
        is_new = line.start - line.margin == indent and body[line.start].isupper()  # a label that stands as those above it
        if joined and len(row) == 1 and line.start - line.margin >= 4 and not is_new:
            joined[-1][-1] = (joined[-1][-1][0], row[0][1])
        elif joined and len(joined[-1]) == 1 < len(row) and body[row[0][0]].islower():
            joined[-1] = [(joined[-1][0][0], row[0][1]), *row[1:]]  # "Homes with water over the | floor    1,140"
        else:
            joined.append(list(row))
            indent = line.start - line.margin
    return joined


def _is_list_of_labels(body: str, lines: Sequence[Line], labelled: Sequence[re.Match[str] | None]) -> bool:
    """Three lines or more, each a short label and a short value, most values with a digit."""
    if len(lines) < 3 or not all(labelled):
        return False
    values = [body[found.end() : line.end] for found, line in zip(labelled, lines, strict=True) if found]
    labels = [found["label"] for found in labelled if found]
    short = all(len(label.split()) <= LABEL_WORDS for label in labels) and all(len(value) <= 2 * WIDEST_FIELD for value in values)
    return short and 2 * sum(any(char.isdigit() for char in value) for value in values) >= len(values)


def _table(body: str, rows: Sequence[Sequence[Field]]) -> Iterator[Block]:
    """A cell for each field; heads are (row head, column head), "" where there is none."""
    heads = _column_heads(body, rows)
    for number, row in enumerate(rows):
        if number == 0 and heads:
            yield from (Block(start, end, "cell") for start, end in row)
            continue
        row_head = head(_words(body, row[0]).rstrip(":"))
        columns = _columns(body, rows[0], row) if heads else []
        for index, (start, end) in enumerate(row):
            column = heads[columns[index]] if heads and 0 <= columns[index] < len(heads) else ""
            yield Block(start, end, "cell", heads=(row_head if index else "", column))


def _columns(body: str, heads: Sequence[Field], row: Sequence[Field]) -> list[int]:
    """The place of the head of each field of a row: by its column on the page, where fields have no head over them."""
    offset = len(heads) - len(row)
    places = [index + offset for index in range(len(row))]
    begin, above = (body.rfind("\n", 0, fields[0][0]) + 1 for fields in (row, heads))
    if offset >= 0 or "\t" in body[begin : row[-1][1]] or "\t" in body[above : heads[-1][1]]:
        return places
    spans = [range(start - above, end - above) for start, end in heads]
    found = [_over(range(start - begin, end - begin), spans) for start, end in row]
    told = [place for place in found if place >= 0]
    return found if told and len(set(told)) == len(told) == len(heads) else places


def _over(field: range, heads: Sequence[range]) -> int:
    """The one head that stands over a field; -1 where none or more do."""
    over = [place for place, one in enumerate(heads) if one.start < field.stop and field.start < one.stop]
    return over[0] if len(over) == 1 else -1


def _column_heads(body: str, rows: Sequence[Sequence[Field]]) -> list[str]:
    """The words of the first row, where it holds no digit but those of a year, and a later one does."""
    first = [_words(body, field) for field in rows[0]]
    told = [word for word in first if any(char.isdigit() for char in word)]
    if len(rows) < 3 or len(first) < 2 or not all(map(PERIOD.fullmatch, told)) or first[0].endswith(":"):
        return []
    if told and not all(_words(body, row[0])[:1].isalpha() for row in rows[1:]):
        return []
    later = any(char.isdigit() for row in rows[1:] for field in row[1:] for char in _words(body, field))
    return [head(words) for words in first] if later else []


def _words(body: str, field: Field) -> str:
    return " ".join(body[field[0] : field[1]].split())
