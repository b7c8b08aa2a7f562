"""What a format found in a text, and the manifest's word on it, in; a Source out."""

from __future__ import annotations

from typing import Any

from audit.errors import AuditError
from audit.model import Published, Source
from audit.read.decode import UnreadableError, decode
from audit.read.layout import Layout, Stated, line_starts
from audit.read.published import any_published, iso_published
from audit.read.txt import read_txt
from audit.text.constants import MAX_LINES
from audit.text.sentences import split_sentences

DESCRIBED = ("published", "publisher", "title", "role", "type")
PRECEDENCE = ("front matter", "first line", "page")


def read_text(path: str, text: str, **fields: Any) -> Source:
    """A document given as a string, in the format that its path names; `fields` as in the manifest.

    Raises AuditError where `published` is no date.
    """
    return make_source(path, layout_of(path, text), **fields)


def layout_of_bytes(path: str, data: bytes) -> Layout:
    """The bytes of a document taken apart by the format that its path names. Raises UnreadableError."""
    suffix = path[path.rfind(".") :].lower()
    if suffix == ".docx":
        from audit.read.docx import read_docx

        return read_docx(data)
    if suffix == ".pdf":
        from audit.read.pdf import read_pdf

        return read_pdf(data)
    return layout_of(path, decode(data))


def layout_of(path: str, text: str) -> Layout:
    """A document taken apart by the format that its path names; plain text where it names none."""
    suffix = path[path.rfind(".") :].lower()
    if suffix == ".md":
        from audit.read.markdown import read_markdown

        return read_markdown(text)
    if suffix in (".html", ".htm"):
        from audit.read.html import read_html

        return read_html(text)
    return read_txt(text)


def make_source(path: str, layout: Layout, **fields: Any) -> Source:
    """The Source of a layout. `fields` are the manifest's; what it leaves out, the document itself may say.

    Raises UnreadableError for a text of too many sentences.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    given_by = {name: "manifest" for name in given if name in DESCRIBED}
    given["published"] = _published(path, given.get("published"))
    if given["published"] is None:
        given_by.pop("published", None)
        for stated, published in stated_dates(layout)[:1]:
            given["published"], given_by["published"] = published, stated.where
    for name in ("publisher", "title"):
        for stated in stated_words(layout, name)[:1] if name not in given else ():
            given[name], given_by[name] = stated.value, stated.where
    return Source(
        path=path,
        text=layout.text,
        body=layout.body,
        blocks=layout.blocks,
        sentences=_sentences(layout),
        lines=layout.lines or line_starts(layout.text if layout.file is None else layout.file),
        pages=layout.pages,
        origin=layout.origin,
        given_by=tuple(sorted(given_by.items())),
        **given,
    )


def stated_dates(layout: Layout) -> list[tuple[Stated, Published]]:
    """What a document says of its own date, the first in precedence first; what cannot be read as a date is left out."""
    dates = ((stated, any_published(stated.value)) for stated in stated_words(layout, "published"))
    return [(stated, published) for stated, published in dates if published]


def stated_words(layout: Layout, field: str) -> list[Stated]:
    """What a document says of one field of itself, the first in precedence first."""
    found = [stated for stated in layout.stated if stated.field == field and stated.value]
    return sorted(found, key=lambda stated: PRECEDENCE.index(stated.where))


def _published(path: str, written: Any) -> Published | None:
    if written is None or isinstance(written, Published):
        return written
    published = iso_published(str(written))
    if published is None:
        raise AuditError(f"{path}: “{written}” is no date; write 2023-10-05, 2023-10-05T09:00, 2023-10 or 2023")
    return published


def _sentences(layout: Layout) -> tuple[tuple[int, int], ...]:
    """Raises UnreadableError for more of them than a text has lines."""
    sentences = tuple(
        sentence
        for block in layout.blocks
        if block.kind != "furniture"
        for sentence in split_sentences(layout.body, block.start, block.end)
    )
    if len(sentences) > MAX_LINES:
        raise UnreadableError(f"more than {MAX_LINES:,} sentences; split it")
    return sentences
