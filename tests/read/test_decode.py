"""Bytes: what is a text, and what is told to be none."""

from __future__ import annotations

import codecs

import pytest

from audit.read.decode import UnreadableError, decode

TEXT = "Bárcena said “no” 😀\r\nThe end\r"

READ = {
    "utf-8": TEXT.encode("utf-8"),
    "utf-8 with mark": codecs.BOM_UTF8 + TEXT.encode("utf-8"),
    "utf-16 little": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16 big": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-32 little": codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    "utf-32 big": codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
}

UNREAD = {
    "latin-1": ("caf\xe9".encode("latin-1"), "not UTF-8 text (byte 0xe9 at offset 3)"),
    "windows quotes": (b"\x93no\x94", "byte 0x93 at offset 0"),
    "utf-16 without mark": ("no".encode("utf-16-le"), "NUL"),
    "a NUL": (b"one\ntwo\0", "NUL character (line 2)"),
    "half a character": (b"\xe2\x80", "byte 0xe2 at offset 0"),
    "a surrogate": (b"\xed\xa0\x80", "not UTF-8"),
    "half a pair in utf-16": (codecs.BOM_UTF16_LE + b"\x00\xd8", "not UTF-16-LE"),
    "a half unit in utf-16": (codecs.BOM_UTF16_BE + b"\x00a\x00", "not UTF-16-BE"),
    "more lines than a text has": (b"\n" * 500_001, "more than 500,000 lines"),
    "beyond unicode in utf-32": (codecs.BOM_UTF32_LE + b"\xff\xff\xff\x7f", "not UTF-32-LE"),
}


@pytest.mark.parametrize("data", READ.values(), ids=READ)
def test_text_comes_out_as_it_was_written(data: bytes) -> None:
    assert decode(data) == TEXT


@pytest.mark.parametrize(("data", "why"), UNREAD.values(), ids=UNREAD)
def test_what_is_no_text_says_why(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert why in str(caught.value)
