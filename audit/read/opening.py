"""How a document opens: the headline, the lede, and the lines around them that name the paper, the day and the writer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.model import Block
from audit.read.furniture import is_byline, is_label
from audit.read.layout import FULL_STOP, HEADLINE_WORDS, Blanker, Stated

OPENING_BLOCKS = 12
FIRST_DATE = re.compile(  # " date 2023-10-05 WASHINGTON — …"
    r"\s{0,1000}date:?[ \t]+(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?)\b[ \t]*", re.IGNORECASE
)
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
FULL_DATE = re.compile(  # "Wednesday, 15 June 2022", "June 15, 2022", "2022-06-15"
    rf"""
    \b(?: [0-9]{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH},?\s[12][0-9]{{3}}
        | {MONTH}\s[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s[12][0-9]{{3}}
        | [12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}} )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
YEAR = re.compile(r"[12][0-9]{3}")
"""Stands in every full date: looked for first, since that is fast."""
CLOCK = re.compile(r"\b[0-9]{1,2}[:.][0-9]{2}\b(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
DATELINE_WORDS = frozenset(
    """
    published issued updated posted released dated first last modified reviewed on at the of and from am pm a.m p.m gmt bst est edt
    et pt utc release news press statement date
    """.split()
)
# "Traffic notice, 16 January 2024": what a document may call itself.
DOCUMENT_WORDS = frozenset(
    """
    notice report information bulletin briefing minutes update announcement results newsletter summary advisory alert memo circular
    communique dispatch online edition weekly daily monthly review story article factsheet record records
    appeal for witnesses
    """.split()
)
BLANK_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
EDITED_WORDS = re.compile(r"\b(?:updated|modified|reviewed|revised)\b", re.IGNORECASE)


def first_line(text: str, blanker: Blanker, start: int = 0) -> tuple[Stated, ...]:
    """The date of a first line that begins with `date`; it is blanked."""
    found = FIRST_DATE.match(text, start)
    if not found:
        return ()
    blanker.blank(found.start(), found.end())
    return (Stated("published", "first line", found["date"]),)


def settle(body: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Stated, ...]]:
    """The blocks with headline, lede and byline marked, and the date that a masthead states.

    Headline: a heading of the first level, else, of the paragraphs that open the document, one of at most 20 words without a
    closing full stop, after mastheads and dates.
    """
    opening = _opening(body, blocks)
    settled = list(blocks)
    stated: tuple[Stated, ...] = ()
    for index in range(opening):
        words = body[blocks[index].start : blocks[index].end]
        if is_byline(words) and not FULL_DATE.search(words):
            settled[index] = replace(blocks[index], kind="furniture")
        if not stated and (written := masthead_date(words)):
            stated = (Stated("published", "page", written),)
    headline = _headline(body, settled[:opening])
    if headline is not None:
        settled[headline] = replace(settled[headline], kind="heading", position="headline")
    lede = next((i for i in range(opening, len(settled)) if settled[i].kind == "paragraph"), None)
    if lede is not None:
        settled[lede] = replace(settled[lede], position="lede")
    return tuple(settled), stated


def masthead_date(words: str) -> str | None:
    """The date of a line that holds a full date and nothing but the words around one, as written."""
    if len(words) > 100 or not YEAR.search(words):
        return None
    edited = EDITED_WORDS.search(words)
    if edited and FULL_DATE.search(words, 0, edited.start()):  # "Published 5 October 2023, updated 6 October 2023"
        words = words[: edited.start()]
    dates = list(FULL_DATE.finditer(words))
    if len(dates) != 1:
        return None
    rest = CLOCK.sub(" ", words[: dates[0].start()] + " " + words[dates[0].end() :])
    others = re.findall(r"[^\W\d_][\w.’'-]*", rest)
    plain = [word for word in others if word[0].islower() and word.rstrip(".").lower() not in DATELINE_WORDS | DOCUMENT_WORDS]
    plain = [] if is_byline(words) else plain
    return dates[0][0] if len(others) <= 8 and not plain and not re.search(r"\d", rest) else None


def _opening(body: str, blocks: Sequence[Block]) -> int:
    """How many blocks come before the first paragraph of the story itself; 0 where no story follows."""
    for index, block in enumerate(blocks[:OPENING_BLOCKS]):
        words = body[block.start : block.end]
        if block.kind in ("caption", "furniture") or is_byline(words):
            continue
        long = len(words) > 400 or len(words.split()) > HEADLINE_WORDS
        if block.kind in ("item", "cell") or long or (block.kind != "heading" and FULL_STOP.search(words)):
            return index
    return 0


def _headline(body: str, opening: Sequence[Block]) -> int | None:
    """The first title, else the line that fits best in the last group of lines that has one."""
    titles = [index for index, block in enumerate(opening) if block.kind == "heading" and block.level == 1]
    if titles:
        return titles[0]
    fit: list[int] = []
    for index, block in enumerate(opening):
        if not _may_be_headline(body[block.start : block.end], block):
            continue
        if fit and BLANK_LINE.search(body, opening[fit[-1]].end, block.start):
            fit = []
        fit.append(index)
    if len(fit) > 2:
        return None
    plain = [index for index in fit if not body[opening[index].start : opening[index].end].isupper()]
    return plain[0] if plain else fit[-1] if fit else None


def _may_be_headline(words: str, block: Block) -> bool:
    if block.kind not in ("heading", "paragraph") or len(words.split()) > HEADLINE_WORDS or words.endswith((",", ":")):
        return False
    return not (FULL_STOP.search(words) or is_label(words) or masthead_date(words) or is_byline(words))
