"""The marks inside a line of Markdown: what is blanked so that the words alone stay."""

from __future__ import annotations

import re
from bisect import bisect_right

from audit.read.layout import NOT_NEW_LINE, Blanker

TICKS = re.compile(r"(?<!\\)`{1,40}")
LINK = re.compile(  # "[the SLA](sla.md)", "![a photo](a.png 'title')", "[the SLA][1]"
    r"""
    (?P<open>!?\[)(?P<words>[^\[\]]{0,1000})(?P<close>\]
      (?: \( (?>(?:[^()\r\n]|\([^()\r\n]{0,500}\)){0,2000}) \) | \[[^\[\]\r\n]{0,200}\] ))
    """,
    re.VERBOSE,
)
AUTOLINK = re.compile(r"<(?:https?|ftp|mailto):[^<>\s]{1,2000}>|<[^<>\s@]{1,100}@[^<>\s]{1,200}>")
URL = re.compile(r"(?:https?|ftp)://[^\s<>\"“”|)\]]{1,2000}|www\.[^\s<>\"“”|)\]]{3,2000}")
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:?")
TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
EMPHASIS = re.compile(  # the marks of *this*, **this**, _this_ and ~~this~~
    r"""
    (?P<opens> (?<![\\*\w])\*{1,3}(?=[^\s*]) | (?<![\\\w])_{1,3}(?=[^\s_]) )
    | (?P<closes> (?<=[^\s*\\])\*{1,3}(?![*\w]) | (?<=[^\s_\\])_{1,3}(?![\w]) )
    | (?P<either> ~~ | (?<=\w)\*{2}(?=\w) )
    """,
    re.VERBOSE,
)
ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")

PATTERNS = (
    ("<", AUTOLINK),
    (("://", "www."), URL),
    (("[^",), FOOTNOTE),
    ("<", TAG),
)
"""Each pattern with what must stand in the words for it to be tried, in the order in which they are blanked."""


def blank_inline(words: str) -> str:
    """The words of one block, with spaces for code, links' targets, images, URLs, tags, footnote marks, emphasis and escapes."""
    if "`" in words:
        words = _without_code(words)
    if "](" in words or "][" in words:
        words = LINK.sub(_without_target, LINK.sub(_without_target, words))  # twice: an image may stand inside a link
    for triggers, pattern in PATTERNS:
        if any(trigger in words for trigger in triggers):
            words = pattern.sub(_blank, words)
    if any(trigger in words for trigger in ("*", "_", "~~")):
        words = _without_emphasis(words)
    return ESCAPE.sub(" ", words) if "\\" in words else words


def plain(words: str) -> str:
    """The words as a head carries them: without marks; what is nothing but code is its own name."""
    return " ".join(blank_inline(words).split()) or " ".join(blank_inline(words.replace("`", "")).split())


def _without_code(words: str) -> str:
    """Blanks what stands between two runs of backticks of one length."""
    blanker = Blanker(words)
    ticks = list(TICKS.finditer(words))
    later: dict[str, list[int]] = {}
    for index, found in enumerate(ticks):
        later.setdefault(found[0], []).append(index)
    index = 0
    while index < len(ticks):
        same = later[ticks[index][0]]
        position = bisect_right(same, index)
        if position < len(same):
            blanker.blank(ticks[index].start(), ticks[same[position]].end())
            index = same[position]
        index += 1
    return blanker.body()


def _without_emphasis(words: str) -> str:
    """Blanks marks of emphasis that open and close; one without the other is a word's own."""
    blanker = Blanker(words)
    waiting: dict[str, list[re.Match[str]]] = {}
    for found in EMPHASIS.finditer(words):
        before = waiting.setdefault(found[0], [])
        if before and not found["opens"]:
            opening = before.pop()
            blanker.blank(*opening.span())
            blanker.blank(*found.span())
        elif not found["closes"]:
            before.append(found)
    return blanker.body()


def _blank(found: re.Match[str]) -> str:
    return NOT_NEW_LINE.sub(" ", found[0])


def _without_target(found: re.Match[str]) -> str:
    if found["open"] == "![":
        return _blank(found)
    return " " * len(found["open"]) + found["words"] + NOT_NEW_LINE.sub(" ", found["close"])
