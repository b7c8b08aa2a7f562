"""A web page in, its layout out: the visible words in reading order, with the offset of each in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from audit.model import Block, BlockKind
from audit.read.cells import LONGEST_CELL, Table
from audit.read.columns import below
from audit.read.decode import UnreadableError
from audit.read.flow import Flow
from audit.read.layout import CLOSED, LINE_END, NOT_NEW_LINE, Layout, finished, head
from audit.read.opening import settle
from audit.read.page import Metadata
from audit.read.story import story
from audit.read.tokens import Raw, Tag, Words, tokens
from audit.text.constants import MAX_LINES

LEFT_OUT = frozenset(
    "script style noscript template svg math nav footer button select datalist iframe object canvas audio video map dialog".split()
)
KINDS: dict[str, BlockKind] = {
    "li": "item", "dt": "item", "dd": "item", "td": "cell", "th": "cell", "figcaption": "caption", "caption": "heading",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
BREAKS = frozenset(KINDS) | frozenset(
    """
    address article aside blockquote body center details dir div dl fieldset figure footer form frameset header hgroup hr html
    legend main menu nav ol p pre section summary table tbody tfoot thead tr ul
    """.split()
)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
LISTS = frozenset(("ul", "ol"))
INLINE = frozenset("a code samp kbd sup sub".split())
PLAIN_PARTS = frozenset("html body main article".split())
ASIDE = re.compile(  # a class or id that begins like this holds no part of the story
    r"(?:^|\s)(?:related|(?:share|sharing|social)(?:[-_](?:bar|buttons?|links?|tools?|icons?|media|this|widget))?(?=\s|$)|promo|advert|ads?|sponsor|newsletter|subscribe|comments?|cookies?|breadcrumbs?|sidebar"
    r"|recirc|outbrain|taboola|nav|navbar|navigation|menu|footer|skip|more-(?:on|from|stories))(?:[-_\s]|$)",
    re.IGNORECASE,
)
ASIDE_ROLES = frozenset(["navigation", "search", "contentinfo", "menu", "dialog", "alert"])
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SCRIPTS = {"sup": str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"), "sub": str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")}


def read_html(file: str) -> Layout:
    """A page taken apart; its text is made of its words, and `origin` leads back to the file.

    Raises UnreadableError for more cells and paragraphs than a text has lines, before more is made of them.
    """
    reader = _Reader(file, Flow(file))
    reader.read()
    text = "".join(reader.flow.parts)
    for table in reader.tables:
        for index, block in table.settled(text, reader.blocks):
            reader.blocks[index] = block
    for term, described in groupby(reader.terms, itemgetter(1)):
        words = head(" ".join(text[reader.blocks[term].start : reader.blocks[term].end].split()).rstrip(":"))
        for index, _ in described:
            reader.blocks[index] = replace(reader.blocks[index], kind="cell", heads=(words, ""))
    blocks = [part for index, block in enumerate(reader.blocks) for part in _below(text, reader, index, block)]
    body = _blanked(text, reader.blanks(text))
    settled, masthead = settle(body, finished(body, story(body, blocks)))
    stated = (*reader.metadata.stated(), *masthead)
    return Layout(text, body, finished(body, settled), stated, tuple(reader.flow.origin), file)


def _below(text: str, reader: _Reader, index: int, block: Block) -> list[Block]:
    above = reader.named.get(index)
    if above is None or block.kind != "item":
        return [block]
    return below(text, block, " ".join(text[reader.blocks[above].start : reader.blocks[above].end].split()))


def _blanked(text: str, stretches: Sequence[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in stretches:
        parts += [text[at:start], NOT_NEW_LINE.sub(" ", text[start:end])]
        at = end
    return "".join(parts) + text[at:]


class _Part(NamedTuple):
    """An open element: is it left out, does it stand beside the story, of what kind are its blocks?"""

    name: str
    left_out: bool
    aside: bool
    kind: BlockKind | None
    level: int


@dataclass(slots=True)
class _Reader:
    """Walks over the tokens and tells the flow where blocks end."""

    file: str
    flow: Flow
    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    terms: list[tuple[int, int]] = field(default_factory=list)  # a short description of a list, and the term it describes
    named: dict[int, int] = field(default_factory=dict)  # an item of a list inside another item, and the block that begins that one
    above: list[int] = field(default_factory=list)  # for each open list, the block that it stands below; -1: none
    items: list[int] = field(default_factory=list)  # for each open item, how many blocks came before it
    listings: list[tuple[int, int]] = field(default_factory=list)
    listing_start: int = -1
    metadata: Metadata = field(default_factory=Metadata)
    parts: list[_Part] = field(default_factory=list)
    kinds: list[_Part] = field(default_factory=list)
    open_tables: list[Table] = field(default_factory=list)
    depth: Counter[str] = field(default_factory=Counter)
    left_out: int = 0
    aside: int = 0
    code_start: int = -1
    term: int = -1

    def read(self) -> None:
        for token in tokens(self.file):
            if isinstance(token, Words):
                self._words(token.start, token.end)
            elif isinstance(token, Raw):
                self._raw(token)
            elif token.closes:
                self._close(token.name)
            else:
                self._open(token)
        self._break()

    def _words(self, start: int, end: int) -> None:
        if self.left_out:
            return
        self.flow.keeps_blanks = bool(self.depth["pre"])
        if self.flow.keeps_blanks:
            for found in LINE_END.finditer(self.file, start, end):
                self.flow.words(start, found.start())
                start = found.end()
                if self.flow.line_break(found.start()):
                    self._break()
        self.flow.words(start, end)

    def _raw(self, raw: Raw) -> None:
        words = self.file[raw.start : raw.end]
        if raw.tag.name == "title" and not self.depth["svg"]:
            self.metadata.take_title(words)
        elif raw.tag.name == "script" and "ld+json" in raw.tag.written:
            self.metadata.take_json(words)

    def _open(self, tag: Tag) -> None:
        name = tag.name
        if name in ("meta", "time"):
            self.metadata.take_tag(tag)
        elif name == "br" and not self.left_out and self.flow.line_break(tag.start):
            self._break()
        if name in BREAKS:
            self._break()
        if name in VOID or not (name in BREAKS or name in LEFT_OUT or name in INLINE):
            return
        signed = name == "footer" and (self.depth["blockquote"] or self.depth["article"])
        left_out = (name in LEFT_OUT and not signed) or _is_hidden(tag)
        part = _Part(name, left_out, name not in PLAIN_PARTS and _is_aside(tag), KINDS.get(name), _level(name))
        self.parts.append(part)
        self.depth[name] += 1
        self.left_out += left_out
        self.aside += part.aside
        if part.kind:
            self.kinds.append(part)
        if not self.left_out:
            self._begin(tag)

    def _begin(self, tag: Tag) -> None:
        name, table = tag.name, self.open_tables[-1] if self.open_tables else None
        if name in ("code", "samp", "kbd") and self.code_start < 0:
            self.code_start = self.flow.length
        elif name == "a":
            self.flow.in_link = True
        elif name in SCRIPTS:
            self.flow.script = SCRIPTS[name]
        elif name == "table":
            self.open_tables.append(Table())
        elif name in LISTS:
            self.above.append(len(self.blocks) - 1 if self.items and len(self.blocks) > self.items[-1] else -1)
        elif name == "li":
            self.items.append(len(self.blocks))
        elif name == "pre" and self.listing_start < 0:
            self.listing_start = self.flow.length
        elif name == "tr" and table:
            table.begin_row()
            self.flow.gap = "\n" if len(table.rows) > 1 and self.flow.gap else self.flow.gap
        elif name in ("td", "th") and table:
            spans = tag.attributes if "span" in tag.written.lower() else {}
            table.begin_cell(name == "th", spans.get("colspan", ""), spans.get("rowspan", ""))
            self.flow.gap = "\t" if len(table.rows[-1]) > 1 and self.flow.gap else self.flow.gap

    def _close(self, name: str) -> None:
        if name in BREAKS:
            self._break()
        if name in VOID or not self.depth[name]:
            return
        while self.parts:
            part = self.parts.pop()
            self.depth[part.name] -= 1
            if part.kind:
                self.kinds.pop()
            if not self.left_out:
                self._finish(part.name)
            self.left_out -= part.left_out
            self.aside -= part.aside
            if part.name == name:
                break

    def _finish(self, name: str) -> None:
        if name in ("code", "samp", "kbd") and self.code_start >= 0:
            self.code.append((self.code_start, self.flow.length))
            self.code_start = -1
        elif name == "a":
            self.flow.in_link = False
        elif name in SCRIPTS:
            self.flow.script = None
        elif name in ("td", "th") and self.open_tables:
            self.open_tables[-1].end_cell()
        elif name == "table" and self.open_tables:
            self.tables.append(self.open_tables.pop())
        elif name in LISTS and self.above:
            self.above.pop()
        elif name == "li" and self.items:
            self.items.pop()
        elif name == "pre" and self.listing_start >= 0 and not self.depth["pre"]:
            self.listings.append((self.listing_start, self.flow.length))
            self.listing_start = -1

    def blanks(self, text: str) -> list[tuple[int, int]]:
        """What is code: the listings of a page that has more words beside them, and the code in lines."""
        listed = sum(len(text[start:end].split()) for start, end in self.listings)
        if 2 * listed >= len(text.split()):
            return self.code
        return sorted([*self.listings, *(each for each in self.code if not _within(each, self.listings))])

    def _break(self) -> None:
        """Ends the open block; what it is, its innermost part of a kind says."""
        ended = self.flow.end_block()
        if not ended:
            return
        start, end, linked = ended
        part = self.kinds[-1] if self.kinds else None
        kind: BlockKind = part.kind if part and part.kind else "paragraph"
        if kind == "cell" and self.open_tables:
            self.open_tables[-1].take(len(self.blocks))
        if self.aside or (linked and kind in ("paragraph", "item") and not CLOSED.search(self.flow.parts[-1])):
            kind = "furniture"
        if part and part.name == "dt":
            self.term = len(self.blocks)
        elif part and part.name == "li" and self.above and self.above[-1] >= 0:
            self.named[len(self.blocks)] = self.above[-1]
        elif part and part.name == "dd" and self.term >= 0 and end - start <= LONGEST_CELL and kind != "furniture":
            self.terms.append((len(self.blocks), self.term))
        self.blocks.append(Block(start, end, kind, level=part.level if part else 0))
        if len(self.blocks) > MAX_LINES:
            raise UnreadableError(f"more than {MAX_LINES:,} paragraphs and cells; split it")


def _within(stretch: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(others, stretch) - 1
    return any(other[0] <= stretch[0] and stretch[1] <= other[1] for other in others[max(at, 0) : at + 2])


def _level(name: str) -> int:
    return int(name[1]) if name[0] == "h" and name[1:].isdecimal() else 4 if name == "caption" else 0


def _is_hidden(tag: Tag) -> bool:
    written = tag.written.lower()
    if "hidden" not in written and "none" not in written:
        return False
    attributes = tag.attributes
    return "hidden" in attributes or bool(HIDDEN_STYLE.search(attributes.get("style", "")))


def _is_aside(tag: Tag) -> bool:
    if tag.name not in BREAKS or not tag.written.strip():
        return False
    attributes = tag.attributes
    if attributes.get("role") in ASIDE_ROLES:
        return True
    return bool(ASIDE.search(attributes.get("class", "")) or ASIDE.search(attributes.get("id", "")))
