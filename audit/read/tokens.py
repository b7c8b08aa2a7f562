"""HTML in, its tags and stretches of words out, each with its offset in the file.

The standard library's parser takes time that grows with the square of some broken pages, and stops at others; this one pattern
passes over every character once and never fails. What is no tag is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

TOKEN = re.compile(
    r"""
    <!--(?:.*?-->|.*)                                          # a comment, to the end where it is not closed
    | <(?P<close>/?)(?P<name>[A-Za-z][^\s/<>]{0,40})
      (?P<attributes>(?>(?:[^<>=]|=[ \t\r\n]*(?:"[^"]*"|'[^']*')?)*))>?
    | <[!?][^<>]*>?                                            # a doctype or an instruction
    """,
    re.VERBOSE | re.DOTALL,
)
ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'<>/=]{1,60})(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>]*)))?""",
)
RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style", "title", "textarea", "xmp", "noembed")
}


class Tag(NamedTuple):
    """A tag: its name in lower case, whether it closes, and its attributes as written."""

    start: int
    end: int
    name: str
    closes: bool
    written: str

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes by their names in lower case; the first of two of one name holds."""
        found: dict[str, str] = {}
        for attribute in ATTRIBUTE.finditer(self.written):
            value = next((part for part in attribute.group("double", "single", "bare") if part is not None), "")
            found.setdefault(attribute["name"].lower(), unescape(value) if "&" in value else value)
        return found


class Words(NamedTuple):
    """`[start, end)` of the file: words between two tags."""

    start: int
    end: int


class Raw(NamedTuple):
    """`[start, end)` of the file: what stands inside an element that holds no tags (script, style, title …)."""

    start: int
    end: int
    tag: Tag


def tokens(file: str) -> Iterator[Tag | Words | Raw]:
    """The tags, words and raw stretches of a page, in order."""
    at = 0
    while found := TOKEN.search(file, at):
        if at < found.start():
            yield Words(at, found.start())
        at = found.end()
        if not found["name"]:
            continue
        tag = Tag(found.start(), at, found["name"].lower(), bool(found["close"]), found["attributes"])
        if tag.name in RAW and not tag.closes:
            end = RAW[tag.name].search(file, at)
            stop = end.start() if end else len(file)
            yield Raw(at, stop, tag)
            at = stop
        else:
            yield tag
    if at < len(file):
        yield Words(at, len(file))
