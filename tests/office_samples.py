"""Word documents and PDFs made by hand, for tests."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from typing import Any


def pdf(pages: Sequence[Sequence[str]], leading: int = 14) -> bytes:
    """A PDF whose pages hold these lines; an empty line is room between paragraphs."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        drawn = []
        for number, line in enumerate(lines):
            words = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            if line:
                drawn.append(f"BT /F1 11 Tf 72 {760 - leading * number} Td ({words}) Tj ET")
        stream = "\n".join(drawn)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(len(objects) + 1)
        page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R"
        objects.append(f"<< {page} /Resources << /Font << /F1 3 0 R >> >> >>")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>"
    made, offsets = "%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        offsets.append(len(made))
        made += f"{number} 0 obj\n{words}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return made.encode("latin-1")


def locked_pdf(words: str) -> bytes:
    """A PDF that opens with a password alone."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf([[words]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(*paragraphs: str | tuple[str, str], table: Sequence[Sequence[str]] = ()) -> bytes:
    """A Word document of paragraphs, each words or (words, style), and one table at its end."""
    import docx as library

    document: Any = library.Document()
    for paragraph in paragraphs:
        words, style = (paragraph, None) if isinstance(paragraph, str) else paragraph
        document.add_paragraph(words, style=style)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, words_of_row in zip(made.rows, table, strict=True):
            for cell, words in zip(row.cells, words_of_row, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def altered(document: bytes, parts: Mapping[str, tuple[str, str]]) -> bytes:
    """A Word document in whose parts some words are put for others."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            data = old.read(each).decode("utf-8") if each.filename in parts else None
            if data is None:
                new.writestr(each, old.read(each))
            else:
                before, after = parts[each.filename]
                assert before in data
                new.writestr(each.filename, data.replace(before, after))
    return out.getvalue()


def damaged(document: bytes) -> bytes:
    """A Word document whose first part cannot be unpacked."""
    name = b"[Content_Types].xml"
    at = document.index(name) + len(name)
    return document[:at] + b"\xff" * 12 + document[at + 12 :]


def bomb(size: int) -> bytes:
    """A Word document that unpacks to so many bytes more."""
    out = io.BytesIO(docx("Words."))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/media/image1.xml", b"0" * size)
    return out.getvalue()


def packed_pdf(content: bytes, layers: int = 1, pages: int = 1) -> bytes:
    """A PDF whose pages all draw one content, which is packed so many times over."""
    for _ in range(layers):
        content = zlib.compress(content, 9)
    filters = b" ".join([b"/FlateDecode"] * layers)
    stream = b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(content), filters, content)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5 + pages))
    tree = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages)
    made, offsets = b"%PDF-1.4\n", []
    for number, words in enumerate([b"<< /Type /Catalog /Pages 2 0 R >>", tree, font, stream, *[page] * pages], 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(offsets) + 1, table)
    return made + head + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, len(made))


def filled(xml: str) -> bytes:
    """A Word document whose body begins with this."""
    return altered(docx("It ended."), {"word/document.xml": ("<w:body>", "<w:body>" + xml)})
