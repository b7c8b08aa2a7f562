"""Where one change goes, and what it puts there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from audit.model import Claim

Place = tuple[int, int, str]
"""`(start, end, words)`: what stands there becomes these words."""

Planter = Callable[[Claim, str], Iterator[Place]]


@dataclass(frozen=True, slots=True)
class Planted:
    """One change: `[start, end)` of a source's text becomes `text`."""

    kind: str
    source: str
    start: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        """The source's text with the change in it."""
        return text[: self.start] + self.text + text[self.end :]


def swapped(table: Mapping[str, str], text: str, start: int, end: int) -> Place | None:
    """The first word of a table in a stretch of the text, and what the table puts in its place; longer words come first."""
    stretch = text[max(0, start) : end]
    for word, other in sorted(table.items(), key=lambda pair: (-len(pair[0]), pair[0])):
        edge = r"(?!\w)" if word[-1].isalpha() else ""
        if found := re.search(rf"(?<!\w){re.escape(word)}{edge}", stretch):
            at = max(0, start) + found.start()
            return at, at + len(word), other
    return None
