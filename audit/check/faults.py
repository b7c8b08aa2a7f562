"""The faults of one YAML file, each at the place of its value or key."""

from __future__ import annotations

from collections.abc import Sequence

from audit.text.strict_yaml import Node


class Faults:
    """Gathers the faults of one file, each at a node or a key."""

    def __init__(self, root: Node, path: str) -> None:
        self.root, self.path = root, path
        self.lines: list[tuple[int, int, str]] = []

    def at(self, loc: Sequence[str | int], what: str, key: bool = False) -> None:
        """A fault at the value that `loc` leads to, or at its key; as deep as the tree goes."""
        line, column = self._key_place(loc) if key else self._place(loc)
        name = ".".join(str(part) for part in loc if isinstance(part, str))
        self.lines.append((line, column, f"{name}: {what}" if name and not key else what))

    def told(self) -> list[str]:
        """The faults in order of their places, `path:line:column: what is wrong`."""
        return [f"{self.path}:{line}:{column}: {what}" for line, column, what in sorted(set(self.lines))]

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
