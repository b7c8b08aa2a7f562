"""The faults of one YAML file, each at the place of its value or key."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.text.strict_yaml import Node, nearest

PLACE = re.compile(r"(?P<path>[^\n]+?):(?P<line>[0-9]{1,9}):(?P<column>[0-9]{1,9}): ")  # rules/mine/fares.yaml:6:1: …
LINE_END = re.compile(r"\r\n|\r|\n")
WIDTH = 100
MANUAL = "rules/README.md"


class Faults:
    """Gathers the faults of one file, each at a node or a key."""

    def __init__(self, root: Node, path: str) -> None:
        self.root, self.path = root, path
        self.lines: list[tuple[int, int, str]] = []
        self._allowed: dict[tuple[int, int, str, str], list[str]] = {}
        self._elsewhere: list[str] = []

    def at(self, loc: Sequence[str | int], what: str, key: bool = False) -> None:
        """A fault at the value that `loc` leads to, or at its key; as deep as the tree goes."""
        line, column = self._key_place(loc) if key else self._place(loc)
        name = ".".join(str(part) for part in loc if isinstance(part, str))
        self.lines.append((line, column, f"{name}: {what}" if name and not key else what))

    def word(self, loc: Sequence[str | int], word: str, allowed: Sequence[str]) -> None:
        """An unknown word, which is told once, with all that its place allows."""
        line, column = self._place(loc)
        name = ".".join(str(part) for part in loc if isinstance(part, str))
        self._allowed.setdefault((line, column, name, word), []).extend(allowed)

    def elsewhere(self, lines: Sequence[str]) -> None:
        """Faults of a file that this one refers to, each with its place."""
        self._elsewhere += lines

    def value(self, key: str) -> object:
        """The bare value of a key of the whole mapping, where it has one."""
        node = self.root.value.get(key) if isinstance(self.root.value, dict) else None
        return node.value if node else None

    def __bool__(self) -> bool:
        return bool(self.lines or self._allowed or self._elsewhere)

    def told(self) -> list[str]:
        """The faults in order of their places, `path:line:column: what is wrong`."""
        words = [
            (line, column, f"{name}: unknown word {shown(word)}; {hint(word, list(dict.fromkeys(allowed)))}")
            for (line, column, name, word), allowed in self._allowed.items()
        ]
        own = [f"{self.path}:{line}:{column}: {what}" for line, column, what in sorted({*self.lines, *words})]
        return [*own, *dict.fromkeys(self._elsewhere)]

    def _place(self, loc: Sequence[str | int]) -> tuple[int, int]:
        node = self._reach(loc)
        return node.line, node.column

    def _key_place(self, loc: Sequence[str | int]) -> tuple[int, int]:
        parent = self._reach(loc[:-1])
        return parent.keys.get(str(loc[-1]), (parent.line, parent.column))

    def _reach(self, loc: Sequence[str | int]) -> Node:
        node = self.root
        for part in loc:
            if isinstance(node.value, dict) and part in node.value:
                node = node.value[str(part)]
            elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
                node = node.value[part]
        return node


def hint(word: str, allowed: Sequence[str]) -> str:
    """The nearest right word, and all that are allowed."""
    close = nearest(word, allowed)
    listed = ", ".join(allowed)
    return f"did you mean “{close}”? (allowed: {listed})" if close else f"allowed: {listed}"


def shown(value: object) -> str:
    """What was read, as it is told."""
    if value is None:
        return "an empty value"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, (list, tuple)) else f"“{str(value)[:60]}”"


def in_place(fault: str, text: str, manual: str) -> str:
    """For a fault `path:line:column: what`, the offending line, the place marked under it, and where to read on; else "".

    The line is made harmless: nothing unseen, no command of a build server, and every letter still in its column.
    """
    found = PLACE.match(fault)
    lines = LINE_END.split(text)
    if not found or not 1 <= int(found["line"]) <= len(lines):
        return ""
    line, column = lines[int(found["line"]) - 1], int(found["column"])
    start = max(0, column - WIDTH // 2) if len(line) > WIDTH else 0
    seen = "".join(letter if letter.isprintable() else " " for letter in line[start : start + WIDTH])
    seen = seen.replace("##", "#·").replace("::", ":·")
    return f"{found['line']:>5} | {seen}\n      | {' ' * (column - 1 - start)}^ see {manual}"
