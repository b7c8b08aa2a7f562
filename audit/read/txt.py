"""Plain text in, its layout out: the date of a first line, paragraphs, lists, tables, captions and what is no part of the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.model import Block
from audit.read.columns import cells_of
from audit.read.furniture import is_caption, is_furniture
from audit.read.layout import CLOSED, FULL_STOP, Blanker, Layout, finished
from audit.read.opening import first_line, masthead_date, settle
from audit.read.wrapped import Piece, Wrapping, chunks_of

RUN_IN = re.compile(  # "By the numbers: There has been …"
    r"(?P<head>[A-Z][a-z’']*(?:\s[A-Za-z][a-z’'-]*){0,4}:)\s+(?=[A-Z“\"‘'])"
)
REPORTING = re.compile(
    r"\b(?:said|says|say|added|adds|wrote|writes|asked|told|tweeted|posted|read|reads|replied|warned|continued|concluded|stated"
    r"|declared|explained|is|are|was|were|has|have|had)\b"
)
LABEL = re.compile(r"[A-Z][^:.!?]{0,40}:\s")  # "Mayor Lee: …", "Contact: …"
HEADING_WORDS = 12
NAME_WORDS = 4


def read_txt(text: str) -> Layout:
    """A plain text taken apart."""
    blanker = Blanker(text)
    stated = first_line(text, blanker)
    body = blanker.body()
    blocks = _blocks(body, blanker)
    body = blanker.body()
    settled, masthead = settle(body, finished(body, blocks))
    return Layout(text, body, finished(body, _split_run_ins(body, settled)), stated + masthead)


def _blocks(body: str, blanker: Blanker) -> list[Block]:
    """Tables and pieces, in order; list marks are blanked."""
    chunks = chunks_of(body)
    wrapping = Wrapping.of(body, chunks)
    blocks: list[Block] = []
    pieces: list[Piece] = []
    for number, chunk in enumerate(chunks):
        cells = cells_of(body, chunk) if len(chunk) > 1 else None
        if cells:
            blocks += cells
            continue
        pieces += wrapping.pieces(chunk, number)
    if len(pieces) == 1 and pieces[0].mark >= 0 and not blocks:  # one line is no list: "- 3 degrees"
        pieces = [Piece(pieces[0].mark, pieces[0].end, 0)]
    for piece in pieces:
        if piece.mark >= 0:
            blanker.blank(piece.mark, piece.start)
    blocks += _named(body, pieces)
    return sorted(blocks, key=lambda block: block.start)


def _named(body: str, pieces: Sequence[Piece]) -> Iterator[Block]:
    """Each piece as a block of its kind."""
    words = [body[piece.start : piece.end] for piece in pieces]
    lone = Counter(text for text in words if len(text) <= 80)
    last = next((index for index in reversed(range(len(words))) if FULL_STOP.search(words[index][-8:])), -1)
    captioned = -1
    for index, piece in enumerate(pieces):
        below = words[index + 1] if index + 1 < len(pieces) else ""
        if is_furniture(words[index]):
            yield Block(piece.start, piece.end, "furniture")
        elif _is_picture(words[index], below, lone, index, last):
            yield Block(piece.start, piece.end, "furniture")
            if below and pieces[index + 1].chunk == piece.chunk:
                captioned = index + 1
        elif index == captioned or is_caption(words[index]):
            yield Block(piece.start, piece.end, "caption", "caption")
        elif _is_heading(words[index], below, piece.mark >= 0):
            yield Block(piece.start, piece.end, "heading", level=2)
        else:
            yield Block(piece.start, piece.end, "item" if piece.mark >= 0 else "paragraph")


def _is_picture(words: str, below: str, lone: Counter[str], index: int, last: int) -> bool:
    """Is this the name of who or what a picture shows, alone on a line ("Ann Lee")?"""
    if len(words) > 80 or index == 0 or CLOSED.search(words) or any(char.isdigit() for char in words) or words.isupper():
        return False
    parts = words.split()
    if index > last >= 0:
        return len(parts) <= NAME_WORDS
    if lone[words] > 1 and ":" not in words and FULL_STOP.search(below[-8:]):
        return True
    named = 2 <= len(parts) <= NAME_WORDS and all(part[0].isupper() for part in parts)
    return named and parts[-1] in below and FULL_STOP.search(below[-8:]) is not None


def _is_heading(words: str, below: str, marked: bool) -> bool:
    """Is this a short line without full stop, with something longer below it?"""
    if len(words) > 120 or not below or words[0].islower() or (marked and not words.isupper()):
        return False
    if LABEL.match(words) or masthead_date(words):
        return False
    count = len(words.split())
    if words.endswith(":"):
        return count <= HEADING_WORDS // 2 and not REPORTING.search(words)
    if words.isupper():
        return count <= HEADING_WORDS
    question = words.endswith("?") and '"' not in words and "”" not in words
    if count > HEADING_WORDS or (CLOSED.search(words) and not question):
        return False
    return len(below) > len(words)


def _split_run_ins(body: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Where a document opens its paragraphs with run-in headings, each becomes a heading of its own."""
    found = {}
    for index, block in enumerate(blocks):
        may = block.kind == "paragraph" and ":" in body[block.start : block.end]
        head = RUN_IN.match(body, block.start, block.end) if may else None
        if head and not REPORTING.search(head["head"]) and _has_small_word(head["head"]):
            found[index] = head
    for index, block in enumerate(blocks):
        if index in found and len(found) > 1:
            head = found[index]
            yield Block(block.start, head.end("head"), "heading", level=3)
            yield replace(block, start=head.end())
        else:
            yield block


def _has_small_word(head: str) -> bool:
    return any(word[0].islower() for word in head.split())
