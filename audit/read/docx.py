"""A Word document in, its layout out: a line is a paragraph; what was struck out is left out. The only door to python-docx."""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import ZipFile

from audit.model import Block, BlockKind
from audit.read.decode import UnreadableError
from audit.read.layout import Layout, finished, head
from audit.read.txt import read_txt

if TYPE_CHECKING:
    from docx.document import Document

MISSING = "reading .docx needs one more package: pip install 'source-audit[docx]'"
MOST_BYTES, MOST_FILES = 100 * 1024 * 1024, 5000
"""Of what a document unpacks to."""
BEYOND = "asks for more memory, or is nested deeper, than a Word document needs; split it"
MAIN = "word/document.xml"
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GONE = frozenset(f"{WORDS}{name}" for name in ("del", "moveFrom"))
ELSEWHERE = frozenset(["{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent", f"{WORDS}txbxContent"])
LEFT_OUT = {"footnoteReference": "footnote", "endnoteReference": "endnote", "commentReference": "comment", "del": "deletion"}


class Piece(NamedTuple):
    """The words of a paragraph or a cell; `kind` where the document says it, `heads` of a cell."""

    words: str
    kind: BlockKind | None = None
    level: int = 0
    heads: tuple[str, ...] = ()


def read_docx(data: bytes) -> Layout:
    """A Word document taken apart. Raises UnreadableError."""
    document = _document(data)
    try:
        pieces = [piece for piece in _pieces(document) if piece.words]
        left_out = tuple(_left_out(document))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  whatever a broken file makes the library stumble over
        raise UnreadableError(_why(error)) from None
    starts, at = [], 0
    for piece in pieces:
        starts.append(at)
        at += len(piece.words) + 2
    layout = read_txt("\n\n".join(piece.words for piece in pieces))
    blocks = tuple(_blocks(layout, pieces, starts))
    return layout._replace(blocks=finished(layout.body, blocks), lines=tuple(starts) or (0,), left_out=left_out)


def _document(data: bytes) -> Document:
    try:
        from docx import Document as read
    except ImportError:
        raise UnreadableError(MISSING) from None
    _look_inside(data)
    try:
        return read(io.BytesIO(data))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  whatever a broken file makes the library stumble over
        raise UnreadableError(_why(error)) from None


def _why(error: Exception) -> str:
    """What a library stumbled over: a file that is broken, or one that asks for more than its parser gives."""
    beyond = any(word in str(error).lower() for word in ("memory", "huge", "excessive", "unknown error"))
    return BEYOND if beyond else f"a broken Word document: {type(error).__name__}"


def _look_inside(data: bytes) -> None:
    """Is it one, of a size that can be read, and does its XML define nothing of its own? Raises UnreadableError."""
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            inside = packed.infolist()
            if len(inside) > MOST_FILES or sum(each.file_size for each in inside) > MOST_BYTES:
                raise UnreadableError(f"unpacks to more than {MOST_BYTES // 1024 // 1024} MiB")
            if MAIN not in packed.namelist():
                raise UnreadableError("no Word document, whatever its name says")
            for each in inside:
                if each.flag_bits & 1:
                    raise UnreadableError("locked by a password; save it without one")
                if each.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in packed.read(each).replace(b"\0", b""):
                    raise UnreadableError("its XML defines entities, which no Word document needs")
    except (MemoryError, UnreadableError):
        raise
    except Exception:  # noqa: BLE001  whatever a broken file makes the library stumble over
        locked = data.startswith(b"\xd0\xcf\x11\xe0")
        raise UnreadableError(
            "an old .doc file, or locked by a password; save it as .docx without one" if locked else "no Word document, or cut"
        ) from None


def _pieces(document: Document) -> Iterator[Piece]:
    """Paragraphs and cells in the order of the page."""
    from docx.table import Table

    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield from _cells(part)
        else:
            yield _paragraph(part)


def _paragraph(paragraph: Any) -> Piece:
    words = " ".join("".join(_words(paragraph._p)).split())
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    if style.startswith("Heading") or style in ("Title", "Subtitle"):
        return Piece(words, "heading", int(style[-1]) if style[-1].isdigit() else 1)
    if style.startswith("List") or paragraph._p.find(f"{WORDS}pPr/{WORDS}numPr") is not None:
        return Piece(words, "item")
    return Piece(words, "caption") if style == "Caption" else Piece(words)


def _words(element: Any) -> Iterator[str]:
    """What is written inside an element, in order: not what was struck out, nor what stands in a box of its own."""
    for child in element:
        if child.tag in GONE or child.tag in ELSEWHERE:
            continue
        if child.tag == f"{WORDS}t":
            yield child.text or ""
        elif child.tag in (f"{WORDS}tab", f"{WORDS}br", f"{WORDS}cr"):
            yield " "
        elif child.tag == f"{WORDS}noBreakHyphen":
            yield "-"
        else:
            yield from _words(child)


def _cells(table: Any) -> Iterator[Piece]:
    """Each cell once, with the first cell of its row and of its column."""
    first: list[str] = []
    for row in table._tbl.tr_lst:
        cells = [" ".join(" ".join("".join(_words(part)) for part in cell.iter(f"{WORDS}p")).split()) for cell in row.tc_lst]
        beside = head(cells[0]) if cells else ""
        for number, words in enumerate(cells):
            top = first[number] if number < len(first) else ""
            yield Piece(words, "cell", heads=(beside if number else "", top))
        first = first or [head(words) for words in cells]


def _blocks(layout: Layout, pieces: list[Piece], starts: list[int]) -> Iterator[Block]:
    """What the plain text is read as, but for paragraphs whose kind the document says."""
    own = {start: piece for start, piece in zip(starts, pieces, strict=True) if piece.kind}
    lines = [bisect_right(starts, block.start) - 1 for block in layout.blocks]
    found = [block for line, block in zip(lines, layout.blocks, strict=True) if not pieces[line].kind]
    plain = {block.start: block for block in layout.blocks}
    for start, piece in own.items():
        kind = piece.kind or "paragraph"
        before = plain.get(start, Block(start, start, kind))
        found.append(replace(before, end=start + len(piece.words), kind=kind, level=piece.level, heads=piece.heads))
    return iter(sorted(found, key=lambda block: block.start))


def _left_out(document: Document) -> Iterator[str]:
    body = document.element.body
    for name, words in LEFT_OUT.items():
        if count := sum(1 for _ in body.iter(f"{WORDS}{name}")):
            yield f"{count} {words}{'' if count == 1 else 's'}"
    if boxes := sum(1 for _ in body.iter(f"{WORDS}txbxContent")):
        yield f"{boxes} text box{'' if boxes == 1 else 'es'}"
    rims = (part for section in document.sections for part in (section.header, section.footer))
    if any(paragraph.text.strip() for part in rims for paragraph in part.paragraphs):
        yield "the head and foot of its pages"
