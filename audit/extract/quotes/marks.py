"""A source in, its pairs of quote marks out: nested pairs, continued paragraphs, unclosed marks; no word is judged here."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from audit.model import Block, Source

MAX_CONTINUED = 10
"""Paragraphs that one quotation may run through."""
_DEPTH = 4

# In each one class in front: what lies between is passed over quickly
_DOUBLE = re.compile(r"[\"“”„‟«»`'] (?: (?<![`']) | (?<=`)` | (?<=')' )", re.VERBOSE)
_SINGLE = re.compile(  # 'Go home,' but not it's
    r"[‘‹›'’`] (?: (?<=[‘‹›]) | (?<=['’]) (?![^\W_]) | (?<=['`]) (?<![^\W_].) (?=[^\W_]|\.\.\.|…|\[|\$) )", re.VERBOSE
)
_OPENS_AFTER = frozenset(" \n\t\u00a0([{—–-/'‘“\"\u2026:*_>")
_CLOSES_BEFORE = frozenset(" \n\t\u00a0)]}—–-/.,;:!?'’”\"\u2026*_<")
_FEET = re.compile(r"[0-9]['’′][ ]?[0-9]{1,2}(?:[.½¼¾][0-9]?)?$")  # 6'2
_YEARS = re.compile(r"['’](?:[0-9]{2}s?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)")  # '90s, 'em


@dataclass(slots=True)
class Pair:
    """What stands between two marks: `[start, end)` inside them; `opened`, `closed` the outer ends.

    `parent` is the pair it is nested in; `follows` the pair whose quotation it continues after a paragraph's end; `unclosed`
    that the paragraph ended before a closing mark came; `title` that the words are those of a title.
    """

    start: int
    end: int
    opened: int
    closed: int
    parent: Pair | None = None
    follows: Pair | None = None
    unclosed: bool = False
    title: bool = False


def find_pairs(source: Source, listed: Callable[[Iterable[Pair]], list[Pair]] = list) -> list[Pair]:
    """Every pair of double marks, and of single marks where these count, sorted by start; `listed` may refuse too many."""
    body = source.body
    if not _DOUBLE.search(body):
        return listed(_single_only(source))
    if _opens_single(body) >= _opens_double(body) and (singles := _around_doubles(source)):
        return singles
    pairs = listed(_of_blocks(source))
    nested = [child for pair in pairs if pair.parent is None for child in _singles(body, pair.start, pair.end, pair)]
    return _untangled(pairs + nested)


def _of_blocks(source: Source) -> Iterator[Pair]:
    """The pairs of double marks block by block, and those of single marks in headings."""
    open_before: Pair | None = None
    count = 0
    body = source.body
    for block in source.blocks:
        if block.kind == "furniture":
            continue
        if block.kind == "heading" or block.position == "headline":
            yield from _singles(body, block.start, block.end, None)
        if not _DOUBLE.search(body, block.start, block.end):
            open_before, count = None, 0
            continue
        if open_before is not None and not _starts_with_mark(body, block):
            open_before = None
        found, open_after = _pair_up(body, block, _DOUBLE.finditer(body, block.start, block.end), open_before)
        count = count + 1 if open_after is not None and open_before is not None else 0
        open_before = open_after if count < MAX_CONTINUED else None
        if open_after is not None and not _next_continues(source, block):
            open_before = None
            found = _give_up(found, open_after)
        yield from found


def _untangled(pairs: Iterable[Pair]) -> list[Pair]:
    """Sorted, each with the pair it stands in; one that straddles another's end is none."""
    kept: list[Pair] = []
    around: list[Pair] = []
    for pair in sorted((pair for pair in pairs if pair.start < pair.end), key=lambda pair: (pair.opened, -pair.closed)):
        while around and around[-1].end <= pair.opened:
            around.pop()
        if around and (pair.closed > around[-1].end or pair.opened < around[-1].start):
            continue
        pair.parent = around[-1] if around else None
        around.append(pair)
        kept.append(pair)
    there = {id(pair) for pair in kept}
    for pair in kept:
        if pair.follows is not None and id(pair.follows) not in there:
            pair.follows = None
    return kept


def _starts_with_mark(body: str, block: Block) -> bool:
    return bool(_DOUBLE.match(body, block.start))


def _next_continues(source: Source, block: Block) -> bool:
    """Does the next paragraph open with a mark?"""
    index = source.block_index(block.start) + 1
    return index < len(source.blocks) and _starts_with_mark(source.body, source.blocks[index])


def _give_up(found: list[Pair], unclosed: Pair) -> list[Pair]:
    """Without the quotation that is never closed."""
    for pair in found:
        if pair.parent is unclosed:
            pair.parent = None
    return [pair for pair in found if pair is not unclosed]


def _pair_up(body: str, block: Block, marks: Iterable[re.Match[str]], before: Pair | None) -> tuple[list[Pair], Pair | None]:
    """The pairs that the marks of one paragraph make, and the quotation that is still open at its end."""
    found: list[Pair] = []
    stack: list[Pair] = []
    for mark in marks:
        at, after = mark.span()
        if _opens(body, block, mark, bool(stack)):
            if stack and (body[at - 1] == "\n" or body[at - 2 : at] == "\n "):
                before = _end_line(found, stack, body, at)
            if len(stack) < _DEPTH:
                pair = Pair(after, block.end, at, block.end, stack[-1] if stack else None)
                if before is not None and not stack:
                    pair.follows, before = before, None
                stack.append(pair)
                found.append(pair)
        elif stack and not (mark.group() == '"' and _FEET.search(body, max(0, at - 8), at)):
            pair = stack.pop()
            pair.end, pair.closed = at, after
    for pair in stack[1:]:
        found.remove(pair)
    if not stack:
        return found, None
    left = stack[0]
    left.end = left.closed = _rstrip(body, left.start, block.end)
    left.unclosed = True
    return found, left


def _end_line(found: list[Pair], stack: list[Pair], body: str, at: int) -> Pair:
    """A line opens with a mark while a quotation is open: this one ends with the line before, and goes on."""
    left = stack[0]
    for pair in stack[1:]:
        found.remove(pair)
    stack.clear()
    left.end = left.closed = _rstrip(body, left.start, at)
    left.unclosed = True
    return left


def _rstrip(body: str, start: int, end: int) -> int:
    while end > start and body[end - 1].isspace():
        end -= 1
    return end


def _opens(body: str, block: Block, mark: re.Match[str], inside: bool) -> bool:
    """Is this an opening mark?"""
    char, at, after = mark.group(), mark.start(), mark.end()
    if char == "''":
        return False
    before = body[at - 1] if at > block.start else " "
    following = body[after] if after < block.end else " "
    if char in "„‟«" or char == "``":
        return True
    if char == "»":
        return False
    can_open = before in _OPENS_AFTER and not following.isspace()
    can_close = not before.isspace() and following in _CLOSES_BEFORE
    if char == "“":
        return not (inside and not can_open and following.isspace())
    if char == "”":
        return not inside and can_open and not can_close
    if char == '"' and not inside and before.isdigit() and not can_open:
        return False
    if can_open != can_close:
        return can_open
    return not inside


# ---------------------------------------------------------------- single marks


def _singles(body: str, start: int, end: int, parent: Pair | None) -> Iterator[Pair] | list[Pair]:
    """Pairs of single marks inside `[start, end)`."""
    if body.find("'", start, end) < 0 and body.find("‘", start, end) < 0 and body.find("‹", start, end) < 0:
        return []
    found: list[Pair] = []
    opened = -1
    for mark in _SINGLE.finditer(body, start, end):
        at, after = mark.span()
        char = mark.group()
        opening = char in "‘‹`" or (
            char == "'" and (at == start or body[at - 1] in _OPENS_AFTER) and after < end and not body[after].isspace()
        )
        if opening and not _YEARS.match(body, at):
            opened = at
        elif opened >= 0 and not opening and not _plural(body, at, end):
            found.append(Pair(opened + 1, at, opened, after, parent))
            opened = -1
    return found


def _plural(body: str, at: int, end: int) -> bool:
    """Is the mark an apostrophe behind a plural ("the workers' union"), with the closing mark still to come?"""
    if body[at - 1] not in "sS" or at + 1 >= end or body[at + 1] != " " or not body[at + 2 : at + 3].isalpha():
        return False
    later = _SINGLE.search(body, at + 1, min(end, at + 300))
    return later is not None and later.group() in "'’" and body[later.start() - 1] != " "


def _opens_single(body: str) -> int:
    return body.count("‘") + body.count(" '") + body.count("\n'") + body.startswith("'")


def _opens_double(body: str) -> int:
    return body.count("“") + body.count("«") + body.count('"') // 2


def _around_doubles(source: Source) -> list[Pair]:
    """The pairs of a document that speaks in single marks and puts double ones inside these; none if it does not."""
    outer = list(_single_only(source))
    inner: list[Pair] = []
    for block in source.blocks:
        if block.kind != "furniture":
            inner += _pair_up(source.body, block, _DOUBLE.finditer(source.body, block.start, block.end), None)[0]
    starts = [pair.start for pair in outer]
    for pair in inner:
        index = bisect_right(starts, pair.opened) - 1
        if index < 0 or pair.closed > outer[index].end:
            return []
    return _untangled(outer + inner) if inner else []


def _single_only(source: Source) -> Iterator[Pair]:
    """In a document without double marks single ones are the marks of speech."""
    for block in source.blocks:
        if block.kind != "furniture":
            yield from (pair for pair in _singles(source.body, block.start, block.end, None) if pair.start < pair.end)
