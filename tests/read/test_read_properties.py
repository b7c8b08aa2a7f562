"""What holds for every document, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read import read_text
from audit.read.decode import UnreadableError, decode

PIECES = st.sampled_from(
    [
        "A dam.", "word ", "Ann Lee", "12", "3.5 million", "“quoted”", "said:", "\n", "\n\n", "\r\n", "\r", "  ", "\t",
        "- ", "1. ", "• ", "# ", "| a | b |\n", "|---|---|\n", "> ", "```\n", "`", "*", "**", "_", "[x](y)", "[", "](",
        "<!-- ", "-->", "---\n", "===\n", "date 2023-10-05 ", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>",
        "<script>", "</script>", "<li>", "<h1>", "<br>", "<a href='x'>", "&amp;", "&#160;", "<nav>", "</nav>", "<code>",
        "</code>", "<sup>", "<pre>", "<p hidden>", "<", ">", "&", "é", "😀", "\u2028", "\u200b", "\xa0", "A: 1\n",
        "Photo: x/Getty Images", "By Ann Lee", "https://e.org/1", "\\", "~~", "    ",
    ]
)  # fmt: skip


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.html"])
@given(pieces=st.lists(PIECES, max_size=40))
def test_blocks_and_sentences_are_in_order_and_inside(path: str, pieces: list[str]) -> None:
    source = read_text(path, "".join(pieces))
    assert len(source.body) == len(source.text)
    ends = [0, *(bound for block in source.blocks for bound in (block.start, block.end)), len(source.text)]
    assert ends == sorted(ends)
    assert all(source.body[block.start : block.end].strip() for block in source.blocks)
    bounds = [bound for sentence in source.sentences for bound in sentence]
    assert bounds == sorted(bounds)
    assert all(source.block_at(start).start <= start < end <= source.block_at(start).end for start, end in source.sentences)
    assert not any(source.block_at(start).kind == "furniture" for start, _ in source.sentences)


@pytest.mark.parametrize("path", ["a.txt", "a.md"])
@given(pieces=st.lists(PIECES, max_size=40))
def test_what_is_not_blank_stays_as_written(path: str, pieces: list[str]) -> None:
    source = read_text(path, "".join(pieces))
    assert source.text == "".join(pieces)
    assert all(kept in (written, " ") for kept, written in zip(source.body, source.text, strict=True))


@given(pieces=st.lists(PIECES, max_size=40))
def test_a_character_of_a_page_is_found_in_the_file(pieces: list[str]) -> None:
    file = "".join(pieces)
    source = read_text("a.html", file)
    for block in source.blocks:
        for offset in range(block.start, block.end):
            line, column = source.locate(offset)
            written = file[source.lines[line - 1] + column - 1]
            char = source.text[offset]
            assert written == char or written == "&" or char in " \n⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"


@given(st.binary(max_size=200))
def test_bytes_are_a_text_or_unreadable(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableError:
        return
    assert "\0" not in text
    text.encode("utf-8")
