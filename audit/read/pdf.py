"""A PDF in, its layout out: the lines of its pages, put into paragraphs by the room between them. The only door to pypdf."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from audit.read.decode import UnreadableError
from audit.read.layout import Layout
from audit.read.txt import read_txt

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MISSING = "reading .pdf needs one more package: pip install 'source-audit[pdf]'"
MOST_PAGES = 2000
MOST_TEXT = 5_000_000
"""Letters of a document beyond which it is no article."""
BEYOND = "unpacks to more than a page needs; split it, or save it anew"
BEGINS, AHEAD = 8, 40
"""A line is known by its first letters among so many pieces that the page draws next."""
RIM = 2
"""So many lines at the head and the foot of a page may be its running title and its number."""
WIDER = 1.25
"""So many times the usual distance of two lines parts two paragraphs."""

PAGE_NUMBER = re.compile(r"[\s|–-]*(?:page\s*)?[0-9]{1,4}(?:\s*(?:of|/)\s*[0-9]{1,4})?[\s|–-]*", re.IGNORECASE)
DIGITS = re.compile(r"[0-9]+")
BROKEN_WORD = re.compile(r"(?P<head>\w*[a-z])[-\xad]\n(?P<rest>[a-z]\w*[^\w\s]*)[ \n]?")  # "govern-\nment was"
NUMBER_WORD = re.compile(r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty", re.IGNORECASE)
JOINED = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\0": None})


class Line(NamedTuple):
    """The words of a line, and how high on its page it stands (None: unknown)."""

    words: str
    height: float | None


def read_pdf(data: bytes) -> Layout:
    """A PDF taken apart; `lines` are its lines of words, without what repeats on every page. Raises UnreadableError."""
    pages = _pages(data)
    kept, left = _without_furniture(pages)
    if not any(kept):
        raise UnreadableError("no text in it: pages that are pictures need character recognition first")
    parts = [BROKEN_WORD.sub(_mended, "".join(_broken(page))) for page in kept]
    starts = accumulate((len(part) for part in parts[:-1]), initial=0)
    text = "".join(parts)
    layout = read_txt(text)
    lines = [0, *(found.end() for found in re.finditer(r"\n+", text) if found.end() < len(text))]
    left_out = (f"{left} running heads and page numbers",) if left else ()
    return layout._replace(pages=tuple(starts), lines=tuple(lines), left_out=left_out)


def _pages(data: bytes) -> list[list[Line]]:
    try:
        from pypdf import PdfReader
    except ImportError:
        raise UnreadableError(MISSING) from None
    if b"%PDF-" not in data[:1024]:
        raise UnreadableError("no PDF, whatever its name says")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError("locked by a password; save it without one")
        return list(_read(reader))
    except UnreadableError:
        raise
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  whatever a broken file makes the library stumble over
        limit = type(error).__name__ == "LimitReachedError"  # of pypdf's own bounds for what a stream unpacks to
        raise UnreadableError(BEYOND if limit else f"a broken PDF: {type(error).__name__}") from None


def _read(reader: PdfReader) -> Iterator[list[Line]]:
    if len(reader.pages) > MOST_PAGES:
        raise UnreadableError(f"more than {MOST_PAGES:,} pages; split it")
    letters = 0
    for page in reader.pages:
        lines = _lines(page)
        letters += sum(len(line.words) for line in lines)
        if letters > MOST_TEXT:
            raise UnreadableError("more text than an article has; split it")
        yield lines


def _lines(page: PageObject) -> list[Line]:
    """The lines of a page, in the order in which it draws them."""
    heights: list[tuple[str, float]] = []

    def note(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, _size: object) -> None:
        if text.strip():
            heights.append((text.translate(JOINED).strip()[:BEGINS], cm[3] * tm[5] + cm[5]))

    found: list[Line] = []
    at = 0
    for line in page.extract_text(visitor_text=note).translate(JOINED).splitlines():
        if words := " ".join(line.split()):
            ahead = range(at, min(at + AHEAD, len(heights)))
            index = next((index for index in ahead if words.startswith(heights[index][0])), None)
            found.append(Line(words, None if index is None else heights[index][1]))
            at = at if index is None else index + 1
    return found


def _without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], int]:
    """The pages without the lines at their rims that are page numbers or stand on several pages, and how many those are."""
    rims = Counter(_likeness(line) for page in pages for line in {*page[:RIM], *page[-RIM:]})
    kept: list[list[Line]] = []
    for page in pages:
        body = list(page)
        for end in (0, -1):
            for _ in range(RIM):
                if body and (PAGE_NUMBER.fullmatch(body[end].words) or rims[_likeness(body[end])] > 1):
                    del body[end]
        kept.append(body)
    return kept, sum(map(len, pages)) - sum(map(len, kept))


def _likeness(line: Line) -> str:
    return DIGITS.sub("0", line.words.casefold())


def _broken(page: Sequence[Line]) -> Iterator[str]:
    """Each line with its end: an empty line after it where there is more room than usual below it."""
    room = [_room(a, b) for a, b in pairwise(page)]
    known = [one for one in room if one and one > 0]
    usual = median_low(known) if known else 0
    for line, below in zip(page, [*room, 0][: len(page)], strict=True):
        wide = below is not None and usual and below > WIDER * usual
        yield line.words + ("\n\n" if wide else "\n")


def _room(a: Line, b: Line) -> float | None:
    return a.height - b.height if a.height is not None and b.height is not None else None


def _mended(found: re.Match[str]) -> str:
    """A word that a line's end breaks, made whole on its first line; "twenty-five" keeps its hyphen."""
    hyphen = "-" if NUMBER_WORD.fullmatch(found["head"]) else ""
    return f"{found['head']}{hyphen}{found['rest']}\n"
