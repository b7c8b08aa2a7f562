"""The one door to YAML: text in, a tree of plain values out that know their line and column; nothing clever is accepted.

Scalars are strings exactly as written: `NO`, `12:30`, `010` and `2023-07-31` stay what they are. No anchors, aliases, tags,
merge keys, directives, duplicate keys or second documents; size, depth and number of nodes are bounded.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from audit.errors import AuditError
from audit.text.constants import MAX_YAML_BYTES, MAX_YAML_DEPTH, MAX_YAML_NODES

Value = str | list["Node"] | dict[str, "Node"] | None
Plain = str | list[Any] | dict[str, Any] | None

SHORTEST_BEGINNING = 3
"""So many letters of a word may stand for it in a hint."""
NULLS = frozenset(["", "~", "null", "Null", "NULL"])
NEW_LINE = re.compile(r"\r\n|\r|\n")
FORBIDDEN = (  # three patterns: one for all would take longer to build than most files take to read
    re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]"),
    re.compile(r"[\ud800-\udfff\ufffe\uffff]"),
    re.compile(r"\ufeff"),
)
TAB_OR_COMMENT = re.compile(r"#[^\r\n]*|(?P<tab>\t)")
DIGITS = re.compile(r"[0-9]{1,3}")
TAUGHT: dict[str, str] = {
    "mapping values are not allowed in this context": "a colon that opens no key here; put a text that holds a colon in quotes, "
    "and begin keys of one mapping in one column",
    "did not find expected ',' or '}'": "the braces do not close; a “{” wants its “}”, and commas between its keys",
    "did not find expected ',' or ']'": "the brackets do not close; a “[” wants its “]”, and commas between its words",
    "did not find expected key": "a key is wanted here; begin the keys of one mapping in one column",
    "did not find expected '-' indicator": "an item of the list is wanted here, “- …”; begin its items in one column",
    "could not find expected ':'": "a key without its colon",
    "found unexpected end of stream": "the quotes do not close",
    "found character that cannot start any token": "a character that begins no value; put the text in quotes",
}
"""What a reader of YAML says, in words that tell what to do."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A value and where it starts, line and column from 1. `quoted`: a scalar in quotes, or a block (`|`, `>`).

    `value` is a string, None (empty, `null` or `~` without quotes), a list of nodes, or a mapping of nodes; `keys` holds the
    (line, column) of each key of a mapping.
    """

    value: Value
    line: int
    column: int
    quoted: bool = False
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)


def parse(text: str, path: str) -> Node:
    """The tree of a YAML text. Raises AuditError with `path:line:column: what is wrong` for each fault found."""
    return _Builder(text, path).build()


def plain(node: Node) -> Plain:
    """The bare Python values of a tree: strings, None, lists, dicts."""
    if isinstance(node.value, dict):
        return {key: plain(child) for key, child in node.value.items()}
    if isinstance(node.value, list):
        return [plain(child) for child in node.value]
    return node.value


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that this one is the beginning of, else the one that looks most like it, or None where none does."""
    from difflib import get_close_matches

    folded = word[:80].casefold()
    by_folded = {candidate.casefold(): candidate for candidate in sorted(allowed, reverse=True)}
    begun = sorted((name for name in by_folded if len(folded) >= SHORTEST_BEGINNING and name.startswith(folded)), key=len)
    close = begun or get_close_matches(folded, sorted(by_folded), n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet; `key` waits for its value."""

    node: Node
    flow: bool
    key: str | None = None
    repeated: bool = False
    last: tuple[str, int] | None = None


class _Builder:
    """Builds nodes from the stream of events, with a stack and no recursion."""

    def __init__(self, text: str, path: str) -> None:
        self._text = text = text.removeprefix("\ufeff")
        self._path = path
        self._lines = [0, *(found.end() for found in NEW_LINE.finditer(text))]
        self._has_tabs = "\t" in text
        self._open: list[_Open] = []
        self._faults: list[str] = []
        self._root: Node | None = None
        self._count = 0
        self._documents = 0
        self._scalar_end = 0

    def build(self) -> Node:
        self._check_characters()
        for event in self._events():
            self._take(event)
        self._check_tabs(len(self._text))
        if self._faults:
            raise AuditError(*self._faults)
        return self._root or Node(None, 1, 1)

    def _check_characters(self) -> None:
        if len(self._text) > MAX_YAML_BYTES or len(self._text.encode("utf-8", "surrogatepass")) > MAX_YAML_BYTES:
            raise AuditError(f"{self._path}:1:1: the file is larger than {MAX_YAML_BYTES // 1024} KiB; split it")
        if found := [place.start() for pattern in FORBIDDEN if (place := pattern.search(self._text))]:
            raise self._stop(min(found), f"the character U+{ord(self._text[min(found)]):04X} is not allowed; take it out")

    def _events(self) -> Iterator[Any]:
        try:
            yield from yaml.parse(self._text, Loader=LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            at = int(getattr(mark, "index", 0))
            problem = str(error.problem)
            what = "a tab; indent and separate with spaces" if self._text[at : at + 1] == "\t" else TAUGHT.get(problem, problem)
            raise self._stop(at, what) from None

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise self._stop(getattr(event.start_mark, "index", 0), f"an alias (*{event.anchor}); write the value out")
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._stop(event.start_mark.index, "a second document; one file holds one")
        if event.version or event.tags:
            raise self._stop(event.start_mark.index, "a directive (%); take it out")

    def _start(self, event: Any) -> None:
        at = event.start_mark.index
        if len(self._open) >= MAX_YAML_DEPTH:
            raise self._stop(at, f"nested deeper than {MAX_YAML_DEPTH} levels")
        if self._open and self._awaits_key():
            raise self._stop(at, "a list or mapping as a key; a key is a word")
        value: Value = {} if isinstance(event, yaml.MappingStartEvent) else []
        node = self._node(event, value)
        self._add(node)
        self._open.append(_Open(node, bool(event.flow_style)))

    def _scalar(self, event: Any) -> None:
        at, end = event.start_mark.index, event.end_mark.index
        self._check_tabs(at)
        self._scalar_end = max(end, at)
        quoted = bool(event.style)
        if self._open and self._awaits_key():
            self._key(event, quoted)
            return
        self._check_comma(event, quoted)
        self._add(self._node(event, None if not quoted and event.value in NULLS else event.value, quoted))

    def _node(self, event: Any, value: Value, quoted: bool = False) -> Node:
        at = event.start_mark.index
        self._count += 1
        if self._count > MAX_YAML_NODES:
            raise self._stop(at, f"more than {MAX_YAML_NODES} values; split the file")
        self._check_marks(event, at)
        return Node(value, *self._place(at), quoted)

    def _check_marks(self, event: Any, at: int) -> None:
        if event.anchor is not None:
            raise self._stop(at, f"an anchor (&{event.anchor}); write the value out where it is used")
        if event.tag is not None:
            raise self._stop(at, f"a tag ({self._text[at:].split(None, 1)[0][:40]}); values are read as written")

    def _awaits_key(self) -> bool:
        top = self._open[-1]
        return isinstance(top.node.value, dict) and top.key is None

    def _key(self, event: Any, quoted: bool) -> None:
        top, at = self._open[-1], event.start_mark.index
        self._check_marks(event, at)
        if not quoted and event.value == "<<":
            raise self._stop(at, "a merge key (<<); write the keys out")
        top.key, place = event.value, self._place(at)
        top.repeated = event.value in top.node.keys
        if top.repeated:
            first = top.node.keys[event.value][0]
            self._faults.append(f"{self._at(at)}: the key “{event.value}” stands here for the second time (first in line {first})")
        else:
            top.node.keys[event.value] = place

    def _add(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        top = self._open[-1]
        if isinstance(top.node.value, list):
            top.node.value.append(node)
        elif isinstance(top.node.value, dict) and top.key is not None:
            if not top.repeated:
                top.node.value[top.key] = node
            top.key = None

    def _check_comma(self, event: Any, quoted: bool) -> None:
        """`[334,000]` is a list of two in YAML: ask for quotes."""
        top = self._open[-1] if self._open else None
        if not top or not top.flow or quoted or not DIGITS.fullmatch(event.value):
            return
        at = event.start_mark.index
        if top.last and len(event.value) == 3 and (top.last[1] + 1 == at or event.value[0] == "0"):
            self._faults.append(f"{self._at(at)}: a number that holds a comma needs quotes: “{top.last[0]},{event.value}”")
        top.last = (event.value, event.end_mark.index)

    def _check_tabs(self, end: int) -> None:
        """No tab may stand between two values."""
        for found in TAB_OR_COMMENT.finditer(self._text, self._scalar_end, end) if self._has_tabs else ():
            if found["tab"]:
                raise self._stop(found.start(), "a tab; indent and separate with spaces")

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def _at(self, at: int) -> str:
        line, column = self._place(at)
        return f"{self._path}:{line}:{column}"

    def _stop(self, at: int, what: str) -> AuditError:
        return AuditError(*self._faults, f"{self._at(at)}: {what}")


def known_keys(node: Node, allowed: Mapping[str, Any] | Iterable[str], path: str) -> list[str]:
    """One fault for each key of a mapping that is not allowed, with the nearest one that is."""
    words = list(allowed)
    faults = []
    for key, (line, column) in node.keys.items():
        if key not in words:
            close = nearest(key, words)
            hint = f"did you mean “{close}”?" if close else f"allowed: {', '.join(words)}"
            faults.append(f"{path}:{line}:{column}: unknown key “{key}”; {hint}")
    return faults
