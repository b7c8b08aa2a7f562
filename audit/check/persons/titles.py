"""The office beside a name, where the name itself was taken without: "the economy minister, Rafael Santoro, said"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from audit.model import Name, Source
from audit.text.name_tables import HONORIFICS

REACH = 90
HEADS = (
    r"minister|secretary|commissioner|mayor|governor|president|chancellor|premier|senator|ambassador|director|chief|chair|chairman"
    r"|chairwoman|head|leader|manager|judge|spokesman|spokeswoman|spokesperson|chief[ ][a-z]+[ ]officer|chief[ ]executive|boss"
    r"|teacher|headteacher|principal|chancellor|vice-chancellor|rector|dean|founder|coach|captain|treasurer|owner|editor"
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
LEADERS = frozenset(
    """
    boss head leader chief executive ceo director president chair chairman chairwoman chairperson principal headteacher rector
    chancellor vice-chancellor coach manager superintendent
    """.split()
)
"""What the head of a firm, a school, a union or a team is called, now in one word, now in another."""
HEAD_OF = {"teacher": "head", "secretary": "general", "master": "head", "mistress": "head", "minister": "prime", "lead": "project"}
PLAIN = frozenset((*HEAD_OF, *HEAD_OF.values(), "managing", "group", "host", "of", "company", "firm"))
SECOND = frozenset("police fire vice deputy assistant associate former acting interim press medical sales art".split())
OUTSIDE = r"(?:the|an?|its|his|her|their|our|said|says|by|and|but|told|asked|while|when|as|we|they|he|she)\b"
"""Words that no office begins with; it stands behind them."""
OFFICE = rf"""
    (?:(?!{OUTSIDE})(?:[A-Za-z][a-z-]+|[A-Z]{{2,4}})[ ]){{0,3}}  # economy
    (?:{HEADS})                                               # minister
    (?:[ ](?:of|for)[ ](?:(?:the|and)[ ])?[A-Za-z][a-z]+(?:[ ](?:and[ ])?[A-Za-z][a-z]+){{0,3}})?  # of foreign trade
"""
OPENERS = re.compile(r"^(?:(?:the|a|an|its|his|her|their|our|said|says|by|of|and|but|told|while|when|as)[ ])+", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    """An office and a comma in front of a name; few texts hold one."""
    return re.compile(rf"(?P<title>{OFFICE})[,:][ \n]$", re.VERBOSE | re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    """The same behind a name with its honorific: "Dr Anna Velt, the economy minister, said"."""
    return re.compile(rf",[ \n](?:the[ ]|an?[ ])?(?P<title>{OFFICE})(?=[,.])", re.VERBOSE | re.IGNORECASE)


def title_of(mention: Name, source: Source) -> str | None:
    """The title of the mention, or the office that stands in apposition right before or after the name, or as its label."""
    start = _past_honorific(mention, source)
    if mention.title and start == mention.start:
        return mention.title
    body = source.body
    if body[mention.end : mention.end + 1] == "," and (found := AFTER.match(body, mention.end)):
        return found["title"]
    if start < mention.start and (found := _behind().match(body, mention.end)):
        return found["title"]
    mark = body[start - 2 : start - 1]
    if mark not in (",", ":") or body[mention.end : mention.end + 1] not in (",", ".", *("\n" * (mark == ":"))):
        return mention.title
    found = _before().search(body[max(0, start - REACH) : start])
    if found is None or (mark == ":" and found.start() and body[max(0, start - REACH) + found.start() - 1] not in "\n."):
        return mention.title
    return OPENERS.sub("", " ".join(found["title"].split())) or None


def is_head(title: str) -> bool:
    """Does a title say that its holder heads something: "chief executive", "general secretary", no "deputy head"?"""
    words = title.split(" of ")[0].split()
    if not words or not SECOND.isdisjoint(words) or words == ["chief"]:
        return False
    return words[-1] in LEADERS or (len(words) > 1 and HEAD_OF.get(words[-1]) == words[-2])


def are_one_office(titles: Collection[str], others: Collection[str]) -> bool:
    """Is a title of the one a title of the other, or that with more words before it: "coach", "Rovers coach"?"""
    return any(one == other or one.endswith(f" {other}") or other.endswith(f" {one}") for one in titles for other in others)


def may_head_one(titles: Collection[str], others: Collection[str]) -> bool:
    """Does each say that its holder heads something, and do no two words tell of what: "union leader", "general secretary"?"""
    mine, other = ([_headed(title) for title in some if is_head(title)] for some in (titles, others))
    return any(not one or not two or one & two for one in mine for two in other)


def _headed(title: str) -> frozenset[str]:
    """The words that tell what is headed."""
    return frozenset(word.removesuffix("'s").removesuffix("’s") for word in title.split()) - LEADERS - PLAIN


def _past_honorific(mention: Name, source: Source) -> int:
    """Where the name begins, with the "Dr" before it where that is all of its title."""
    if not mention.title or mention.title.lower().rstrip(".") not in HONORIFICS:
        return mention.start
    at = source.body.rfind(mention.title, max(0, mention.start - len(mention.title) - 2), mention.start)
    return at if at >= 0 else mention.start


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
