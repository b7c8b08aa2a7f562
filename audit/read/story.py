"""The blocks of a web page in, the same blocks as a reader takes them out: lines apart, furniture and captions named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audit.model import Block
from audit.read.columns import cells_of
from audit.read.furniture import is_caption, is_furniture
from audit.read.layout import lines_of, trimmed
from audit.read.wrapped import Line, Wrapping


def story(body: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with page furniture and captions told by their words; where furniture would be most of the page, none is."""
    whole = sum(block.end - block.start for block in blocks)
    left = sum(block.end - block.start for block in blocks if block.kind != "furniture")
    if left * 4 < whole:
        blocks = [replace(block, kind="paragraph") if block.kind == "furniture" else block for block in blocks]
    return [_named(body, part) for block in blocks for part in _lines_apart(body, block)]


def _lines_apart(body: str, block: Block) -> list[Block]:
    """A block of several lines as plain text would be read: tables, lists, wrapped lines and lone ones."""
    if block.kind not in ("paragraph", "item") or "\n" not in body[block.start : block.end]:
        return [block]
    lines = [(start + block.start, end + block.start) for start, end in lines_of(body[block.start : block.end])]
    chunk = [Line(*trimmed(body, start, end), start) for start, end in lines if body[start:end].strip()]
    if cells := cells_of(body, chunk):
        return cells
    pieces = Wrapping.of(body, [chunk]).pieces(chunk, 0)
    return [replace(block, start=piece.start, end=piece.end, kind="item" if piece.mark >= 0 else block.kind) for piece in pieces]


def _named(body: str, block: Block) -> Block:
    words = body[block.start : min(block.end, block.start + 600)].strip()
    if block.kind in ("paragraph", "item") and is_furniture(words):
        return replace(block, kind="furniture")
    if block.kind == "caption" or (block.kind == "paragraph" and is_caption(words)):
        return replace(block, kind="caption", position="caption")
    return block
