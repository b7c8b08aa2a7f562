"""Named lists in, words in place of `{list: name}` out: `lists/NAME.yaml` holds rows, each the names of one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from pathlib import Path
from typing import Any

from audit.check.faults import Faults, hint, shown
from audit.errors import AuditError, decoded
from audit.text.constants import MAX_YAML_BYTES
from audit.text.strict_yaml import Node, known_keys, parse, plain

Row = tuple[str, ...]
Loc = tuple[str | int, ...]

TAKES_LISTS = ("mentions", "subject", "place", "stated_by", "speaker", "name", "title", "unit", "publisher")
"""Keys of a selection whose words may come from a named list."""

KEYS = ("list", "row")
STAND_IN = "mile"
"""What stands where a list cannot be read: a word, and a unit, so that one fault brings no other."""

MOST_PHRASES = 2_000
"""Phrases that lists inside an inner list, which is all of its parts, may multiply to."""


class Lists:
    """The named lists that the rules of one folder may use: its own, those beside it, and the shipped ones, joined.

    A row whose first name begins a row of an earlier list of that name adds its names to that row.
    """

    def __init__(self, folder: Path) -> None:
        here = folder.resolve()
        self._folders = tuple(dict.fromkeys((_shipped(), here.parent / "lists", here / "lists")))
        self._read: dict[str, list[Row]] = {}

    def rows(self, name: str) -> list[Row]:
        """The rows of a list; none where there is no such list. Raises AuditError with every fault of its files."""
        if name not in self._read:
            joined: dict[str, Row] = {}
            for path in (folder / f"{name}.yaml" for folder in self._folders):
                for row in _read_rows(path):
                    joined[row[0]] = tuple(dict.fromkeys((*joined.get(row[0], ()), *row)))
            self._read[name] = list(joined.values())
        return self._read[name]

    def names(self) -> list[str]:
        """The names of all lists, sorted."""
        return sorted({path.stem for folder in self._folders for path in folder.glob("*.yaml")})


def _shipped() -> Path:
    """The lists inside an installed package, or `rules/lists` of a checkout."""
    here = Path(__file__).resolve().parents[1]
    packed = here / "_rules" / "lists"
    return packed if packed.is_dir() else here.parent / "rules" / "lists"


def spliced(value: Any, loc: Loc, lists: Lists, faults: Faults) -> Any:
    """The value with each `{list: name}` replaced by the words of that list; inside an inner list, by each of them in turn."""
    if isinstance(value, dict):
        if _takes_lists(loc):
            return _listed(value, loc, lists, faults)
        if isinstance(value.get("list"), str):
            faults.at(loc, f"takes no list; those that do: {', '.join(TAKES_LISTS)}")
            return []
        return {key: spliced(child, (*loc, key), lists, faults) for key, child in value.items()}
    if not isinstance(value, list):
        return value
    done: list[Any] = []
    for index, child in enumerate(value):
        here = (*loc, index)
        if isinstance(child, list) and _takes_lists(here) and any(isinstance(part, dict) for part in child):
            done += _all_of(child, here, lists, faults)
        elif isinstance(child, dict) and _takes_lists(here):
            done += _listed(child, here, lists, faults)
        else:
            done.append(spliced(child, here, lists, faults))
    return done


def _takes_lists(loc: Loc) -> bool:
    names = [part for part in loc if isinstance(part, str)]
    return len(names) > 1 and names[-1] in TAKES_LISTS and names[-2] != "sides"


def _all_of(parts: list[Any], loc: Loc, lists: Lists, faults: Faults) -> list[list[Any]]:
    """One inner list for each choice of a word from the lists in it."""
    choices = [
        _listed(part, (*loc, index), lists, faults) if isinstance(part, dict) else [part] for index, part in enumerate(parts)
    ]
    many = prod(map(len, choices))
    if many > MOST_PHRASES:
        faults.at(loc, f"these lists make {many:,} phrases, more than {MOST_PHRASES:,}; name rows of them: {{list: …, row: …}}")
        return [[STAND_IN]]
    return [list(choice) for choice in product(*choices)]


def _listed(value: dict[str, Any], loc: Loc, lists: Lists, faults: Faults) -> list[str]:
    """The words of a list, or of the rows that are named; a stand-in where something is wrong with it."""
    wrong = [key for key in value if key not in KEYS]
    if wrong or "list" not in value:
        key = wrong[0] if wrong else ""
        faults.at((*loc, key) if wrong else loc, f"unknown key “{key}”; words, or {{list: name}}", key=bool(wrong))
        return [STAND_IN]
    try:
        rows = lists.rows(value["list"]) if isinstance(value["list"], str) else []
    except AuditError as error:
        faults.elsewhere(error.faults)
        return [STAND_IN]
    if not rows:
        faults.at(
            (*loc, "list"), f"there is no list {shown(value['list'])} in rules/lists; {hint(str(value['list']), lists.names())}"
        )
        return [STAND_IN]
    return list(dict.fromkeys(_words(rows, value, loc, faults)))


def _words(rows: Sequence[Row], value: dict[str, Any], loc: Loc, faults: Faults) -> Iterator[str]:
    wanted = value.get("row")
    if "row" not in value:
        yield from (word for row in rows for word in row)
        return
    for name in wanted if isinstance(wanted, list) else [wanted]:
        found = [row for row in rows if name in row]
        if not found:
            first = [row[0] for row in rows]
            faults.at((*loc, "row"), f"the list “{value['list']}” has no row with {shown(name)}; {hint(str(name), first)}")
        yield from (word for row in found or ((STAND_IN,),) for word in row)


# ---------------------------------------------------------------- reading a list


def _read_rows(path: Path) -> list[Row]:
    if not path.is_file():
        return []
    shown_path = path.as_posix()
    try:
        if path.stat().st_size > MAX_YAML_BYTES:
            raise AuditError(f"{shown_path}:1:1: the file is larger than {MAX_YAML_BYTES // 1024} KiB; split it")
        root = parse(decoded(path.read_bytes(), shown_path), shown_path)
    except OSError as error:
        raise AuditError(f"{shown_path}:1:1: cannot be read: {error.strerror}") from error
    faults = list(_faults(root, shown_path))
    if faults:
        raise AuditError(*faults)
    assert isinstance(root.value, dict)
    assert isinstance(root.value["rows"].value, list)
    return [_row(plain(node)) for node in root.value["rows"].value]


def _row(value: Any) -> Row:
    return tuple(value) if isinstance(value, list) else (str(value),)


def _faults(root: Node, path: str) -> Iterator[str]:
    if not isinstance(root.value, dict):
        yield f"{path}:1:1: a list is a mapping of title and rows"
        return
    yield from known_keys(root, ("title", "rows"), path)
    rows = root.value.get("rows")
    if rows is None or not isinstance(rows.value, list) or not rows.value:
        place = rows or root
        yield f"{path}:{place.line}:{place.column}: rows: needs a list, each row a word or a list of words"
        return
    firsts: dict[str, int] = {}
    for row in rows.value:
        words = row.value if isinstance(row.value, list) else [row]
        for word in words or [row]:
            if not isinstance(word.value, str) or not word.value.strip():
                yield f"{path}:{word.line}:{word.column}: rows: needs a word, or a list of words, not {shown(word.value)}"
        first = words[0].value if words else None
        if isinstance(first, str) and firsts.setdefault(first, row.line) != row.line:
            yield f"{path}:{row.line}:{row.column}: rows: “{first}” begins a second row (first in line {firsts[first]})"
