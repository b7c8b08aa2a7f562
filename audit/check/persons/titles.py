"""The office beside a name, where the name itself was taken without: "the economy minister, Rafael Santoro, said"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from audit.model import Name, Source

REACH = 90
HEADS = (
    r"minister|secretary|commissioner|mayor|governor|president|chancellor|premier|senator|ambassador|director|chief|chair|chairman"
    r"|chairwoman|head|leader|manager|judge|spokesman|spokeswoman|spokesperson|chief[ ][a-z]+[ ]officer"
)
AFTER = re.compile(
    r"""
    ,[ \n](?:who[ ]is[ ])?(?:the[ ]|[A-Z][\w-]+['’]s?[ ])?
    (?P<title>
        (?:Head|Director|Chief|Vice[ ]President|Minister|Secretary)[ ](?:of|for)[ ](?:the[ ])?
        [A-Z][a-z]+(?:[ ](?:and[ ])?[A-Z][a-z]+){0,2}           # Head of Infrastructure
        | C[EFIMOT]O
        | Chief[ ][A-Z][a-z]+[ ]Officer
        | chief[ ][a-z]+[ ]officer
    )
    (?=[ \n,.;]|$)
    """,
    re.VERBOSE,
)
OPENERS = re.compile(r"^(?:(?:the|a|an|its|his|her|their|our|said|says|by|of|and|but|told|while|when|as)[ ])+", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    """An office and a comma in front of a name; few texts hold one."""
    return re.compile(
        rf"""
        (?P<title>
            (?:(?:[A-Za-z][a-z-]+|[A-Z]{{2,4}})[ ]){{0,3}}             # economy
            (?:{HEADS})                                               # minister
            (?:[ ](?:of|for)[ ](?:(?:the|and)[ ])?[A-Za-z][a-z]+(?:[ ](?:and[ ])?[A-Za-z][a-z]+){{0,3}})?  # of foreign trade
        )
        ,[ \n]$
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def title_of(mention: Name, source: Source) -> str | None:
    """The title of the mention, or the office that stands in apposition right before or after the name."""
    if mention.title:
        return mention.title
    body = source.body
    if body[mention.end : mention.end + 1] == "," and (found := AFTER.match(body, mention.end)):
        return found["title"]
    if body[mention.start - 2 : mention.start - 1] != "," or body[mention.end : mention.end + 1] not in (",", "."):
        return None
    found = _before().search(body[max(0, mention.start - REACH) : mention.start])
    if found is None:
        return None
    return OPENERS.sub("", " ".join(found["title"].split())) or None


def with_title(mention: Name, source: Source) -> Name:
    """The mention, widened to the words of its title where they stand beside the name."""
    words = (mention.title or "").split()
    if not words:
        return mention
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    before = list(pattern.finditer(source.text, max(0, mention.start - REACH), mention.start))
    after = pattern.search(source.text, mention.end, mention.end + REACH)
    start = before[-1].start() if before else mention.start
    end = after.end() if after and not before else mention.end
    return replace(mention, start=start, end=end, text=source.text[start:end])
