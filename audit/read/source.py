"""What a format found in a text, and the manifest's word on it, in; a Source out."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from audit.model import Block, Published, Source
from audit.text.sentences import split_sentences

LINE = re.compile(r"\r\n|\r|\n")
BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n)){2,}")
FIRST_DATE = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})\b[ \t]*")  # " date 2023-10-05 WASHINGTON"


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line starts; lines end at \\n, \\r\\n and \\r alone."""
    return (0, *(found.end() for found in LINE.finditer(text)))


def read_text(path: str, text: str, **fields: Any) -> Source:
    """A document given as a string; `fields` as in the manifest (`published="2023-10-05"`)."""
    body, published = text, fields.pop("published", None)
    if first := FIRST_DATE.match(text):
        body = " " * first.end() + text[first.end() :]
        published = published or first[1]
    blocks = _paragraphs(body)
    sentences = tuple(pair for block in blocks for pair in split_sentences(body, block.start, block.end))
    return Source(path, text, body, blocks, sentences, line_starts(text), published=_published(published), **fields)


def _published(written: str | None) -> Published | None:
    if not written:
        return None
    day = date.fromisoformat(str(written)[:10])
    return Published(day, day, str(written)[11:16] or None)


def _paragraphs(body: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    ends = [*((found.start(), found.end()) for found in BLANK_LINES.finditer(body)), (len(body), len(body))]
    for end, following in ends:
        part = body[at:end]
        if stripped := part.strip():
            start = at + part.index(stripped[0])
            lede = not blocks
            blocks.append(Block(start, start + len(stripped), "paragraph", "lede" if lede else "body"))
        at = following
    return tuple(blocks)
