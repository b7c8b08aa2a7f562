"""Word documents and PDFs: the same claims as plain text, at the right page and line, and nothing that hurts."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Command
from office_samples import altered, bomb, damaged, docx, locked_pdf, pdf

from audit.extract import extract
from audit.model import Source
from audit.read import UnreadableError, read_corpus
from audit.read.docx import read_docx
from audit.read.pdf import read_pdf

TEXT = [
    "The Skarholm plant employs 62 people, the company said on 4 March 2025.",
    "“It took us nine years to build, and I am glad that it stands,” said Ivo Maren, the manager.",
    "The pipeline is 5 miles long and cost 310 million euros.",
]
SAID = TEXT[1].replace("“", '"').replace("”", '"')


def read(tmp_path: Path, name: str, data: bytes) -> Source:
    (tmp_path / name).write_bytes(data)
    return read_corpus([tmp_path / name]).sources[0]


def told(source: Source) -> list[tuple[str, str]]:
    return [(claim.kind, " ".join(claim.text.split())) for claim in extract(source)]


def test_a_word_document_says_what_the_plain_text_says_a_line_a_paragraph(tmp_path: Path) -> None:
    source = read(tmp_path, "a.docx", docx(*TEXT))
    plain = read(tmp_path, "a.txt", "\n\n".join(TEXT).encode())
    assert told(source) == told(plain)
    assert [source.locate(claim.start)[0] for claim in extract(source)] == [1, 1, 2, 2, 2, 3, 3]
    assert source.page(0) is None


def test_a_pdf_says_what_the_plain_text_says_with_page_and_line(tmp_path: Path) -> None:
    pages = [
        [TEXT[0][:40], TEXT[0][40:].strip(), "", SAID[:47], SAID[47:].strip()],
        ["The ferry carries 140 cars.", "", TEXT[2]],
    ]
    source = read(tmp_path, "a.pdf", pdf(pages))
    plain = read(tmp_path, "a.txt", "\n\n".join([TEXT[0], SAID, "The ferry carries 140 cars.", TEXT[2]]).encode())
    assert told(source) == told(plain)
    places = {claim.text: (source.page(claim.start), source.locate(claim.start)[0]) for claim in extract(source)}
    assert places["62"] == (1, 1)
    assert places["4 March 2025"] == (1, 2)
    assert places["Ivo Maren"] == (1, 4)
    assert places["140"] == (2, 5)
    assert places["310 million euros"] == (2, 6)


def test_the_page_stands_in_every_place(audit: Command, corpus: Callable[[dict[str, str]], Path]) -> None:
    folder = corpus({"draft.txt": "The Skarholm plant employs 68 people."})
    (folder / "release.pdf").write_bytes(pdf([["A first page."], [TEXT[0]]]))
    report = json.loads(audit("draft", folder / "draft.txt", "--sources", folder, "--format", "json").stdout)
    assert [claim.get("page") for claim in report["findings"][0]["claims"]] == [None, 2]
    assert "release.pdf:2, page 2" in audit("draft", folder / "draft.txt", "--sources", folder).stdout
    claims = audit("claims", folder / "release.pdf").stdout.splitlines()
    assert json.loads(claims[0])["page"] == 2


def test_running_heads_and_broken_words_are_mended() -> None:
    layout = read_pdf(
        pdf(
            [
                ["The Daily Ferry 3", "The govern-", "ment sold twenty-", "five boats.", "Page 1 of 2"],
                ["The Daily Ferry 4", "It ended."],
            ]
        )
    )
    assert layout.text == "The government\nsold twenty-five\nboats.\nIt ended.\n"
    assert layout.left_out == ("3 running heads and page numbers",)


def test_headings_lists_tables_and_what_was_struck_out() -> None:
    made = docx(
        ("The plant", "Heading 2"),
        "It employs 62 people.",
        ("Some 40 boats", "List Bullet"),
        table=[["Town", "Homes"], ["Elm", "310"]],
    )
    struck = (
        "<w:del w:id='1' w:author='a'><w:r><w:delText>90 of </w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>its </w:t></w:r></w:ins>"
    )
    paragraph = "<w:t>It employs 62 people.</w:t></w:r>"
    layout = read_docx(altered(made, {"word/document.xml": (paragraph, paragraph + struck)}))
    blocks = [(layout.text[block.start : block.end], block.kind, block.heads) for block in layout.blocks]
    assert blocks == [
        ("The plant", "heading", ()),
        ("It employs 62 people.its", "paragraph", ()),
        ("Some 40 boats", "item", ()),
        ("Town", "cell", ("", "")),
        ("Homes", "cell", ("Town", "")),
        ("Elm", "cell", ("", "Town")),
        ("310", "cell", ("Elm", "Homes")),
    ]
    assert layout.left_out == ("1 deletion",)


HOSTILE: dict[str, tuple[Callable[[bytes], object], bytes, str]] = {
    "no zip": (read_docx, b"Words alone.", "no Word document"),
    "a zip of another kind": (read_docx, bomb(1)[:50], "no Word document"),
    "an old one": (read_docx, b"\xd0\xcf\x11\xe0" + b"\0" * 600, "an old .doc file"),
    "one that unpacks without end": (read_docx, bomb(101 * 1024 * 1024), "unpacks to more than 100 MiB"),
    "entities": (
        read_docx,
        altered(docx("W."), {"word/document.xml": ("<w:document", "<!DOCTYPE w []><w:document")}),
        "defines entities",
    ),
    "cut short": (read_docx, docx("Words.")[:-300], "no Word document, or cut"),
    "damaged inside": (read_docx, damaged(docx("Words.")), "no Word document, or cut"),
    "no PDF": (read_pdf, b"Words alone.", "no PDF"),
    "a broken PDF": (read_pdf, b"%PDF-1.4\nnothing", "a broken PDF"),
    "a locked PDF": (read_pdf, locked_pdf("Words."), "locked by a password"),
    "a picture": (read_pdf, pdf([[""]]), "no text in it"),
}


@pytest.mark.parametrize(("reader", "data", "why"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_read_is_told(reader: Callable[[bytes], object], data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        reader(data)


@pytest.mark.parametrize(("library", "name"), [("docx", "a.docx"), ("pypdf", "a.pdf")])
def test_a_missing_library_is_told_with_the_extra_that_has_it(
    library: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_bytes(b"%PDF-")
    (tmp_path / "b.txt").write_text("Words.", encoding="utf-8")
    monkeypatch.setitem(sys.modules, library, None)
    (unread,) = read_corpus([tmp_path]).unread
    assert unread.fault
    assert f"pip install 'source-audit[{name[2:]}]'" in unread.why


def test_what_was_left_out_is_a_remark(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([["The Daily Ferry", "It came."], ["The Daily Ferry", "It ended."]]))
    assert read_corpus([tmp_path]).remarks == ("a.pdf: left out 2 running heads and page numbers",)
