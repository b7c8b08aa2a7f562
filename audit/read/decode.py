"""The bytes of a file in, its text out: UTF-8, or UTF-16 and UTF-32 with a byte order mark, and nothing else."""

from __future__ import annotations

import codecs

from audit.text.constants import MAX_LINES

MARKS = (  # the longer marks first: that of UTF-16 begins that of UTF-32
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableError(Exception):
    """A file that cannot be read; its message says why."""


def decode(data: bytes) -> str:
    """The text of a file without its byte order mark, line ends as they are. Raises UnreadableError."""
    mark, codec = next(((mark, codec) for mark, codec in MARKS if data.startswith(mark)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(codec, "strict")
    except UnicodeDecodeError as error:
        at = len(mark) + error.start
        raise UnreadableError(f"not {codec.upper()} text (byte {data[at]:#04x} at offset {at}); save it as UTF-8") from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UnreadableError(f"holds a NUL character (line {line}); it is no text, or was cut")
    if len(text) > MAX_LINES and text.count("\n") + text.count("\r") - text.count("\r\n") > MAX_LINES:
        raise UnreadableError(f"more than {MAX_LINES:,} lines; split it")
    return text
