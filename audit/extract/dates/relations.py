"""How a date bounds what it dates: the words left of it in, relation, role, days and boundary out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from audit.extract.dates.meaning import OPEN, Meaning, Place
from audit.model import DateRole, Days, Relation
from audit.text.calendar import shifted

_LEFT = re.compile(
    r"""
    (?: (?P<since_before> since\s+ (?: before | prior\s+to ) )             # "since before August": no start, an upper bound
      | (?P<by>    (?: on | in | during )\s+or\s+(?: before | prior\s+to ) | (?: no | not )\s+later\s+than | not\s+after | by
                 | before\s+or\s+on | on\s+or\s+by )
      | (?P<since> (?: on | in )\s+or\s+after | after\s+or\s+on | (?: no | not )\s+earlier\s+than | not\s+before | since | as\s+of
                 | (?: starting | beginning | effective )(?: \s+ (?: on | in | from ) )? | from )
      | (?P<until> until | till | til | through | up\s+to | to | ending | pending )
      | (?P<before> before | prior\s+to | ahead\s+of | earlier\s+than | pre )
      | (?P<after> after | following | subsequent\s+to | later\s+than | past | post )
    )
    (?: \s+ (?: at | about | around | roughly | approximately | sometime\s+in | on ) )?
    (?: [\s-]+ (?: the | a | an | his | her | their | its | this | that ) )? [\s-]+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CUTOFF = re.compile(
    r"\b(?:eligib|ineligib|deadline|expir|must (?:have|be|file|apply|register|submit|arrive)|cut-?off|qualif|no later than|not later than"
    r"|appl(?:y|ies|ied) (?:to|only)|subject to|valid (?:until|through|for)|entitled|required to|covered by|protected|takes? effect|due (?:on|by)"
    r"|have until|has until|had until|in force|exempt)",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"\b(?:deadline|expir\w+|due|cut-?off|effective|takes? effect|took effect|last day|closing date)\b[^.;]{0,60}$", re.IGNORECASE
)
_EFFECT = re.compile(r"\b(?:effective|takes? effect|took effect|in force|start|begin)", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:end(?:s|ed|ing)?|expir\w+|clos(?:es|ed|ing)|finish\w*|conclud\w+|deadline|due)\b", re.IGNORECASE)
_COUNTING_BACK = frozenset({"ago"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A relation applied: the claim's days, their widest reading, and the first day on the far side of a cut-off."""

    relation: Relation
    role: DateRole
    days: Days
    hard: Days
    boundary: date | None


def bound(meaning: Meaning, place: Place) -> Bound:
    """What the words beside a date make of it."""
    relation, upper = _relation(place)
    if relation == "on" and _attached_to(place):
        relation = "on"
    loose = relation in ("before", "after") and meaning.precision != "day" and _dates_a_noun(place)
    role = _role(relation, upper, meaning, place)
    days, hard = _applied(relation, meaning.named, loose), _applied(relation, meaning.widest, True if loose else relation == "by")
    return Bound(relation, role, days, hard, _boundary(relation, role, meaning, place))


def _relation(place: Place) -> tuple[Relation, bool]:
    """(relation, is it an upper bound in the clothes of a start)."""
    found = _LEFT.search(place.left(40))
    if found is None or (found.start() and place.left(40)[found.start() - 1].isalnum()):
        return "on", False
    name = found.lastgroup
    if name == "since_before":
        return "before", True
    if name == "until" and found["until"].lower() == "to" and not _spans(place):
        return "on", False
    if name == "since" and found["since"].lower() == "from" and not _onward(place):
        return "on", False
    return name, False  # type: ignore[return-value]


def _spans(place: Place) -> bool:
    """Does "to" close a span ("from Monday to Wednesday")?"""
    return bool(re.search(r"\b(?:from|[0-9]{1,4}|[A-Z][a-z]+)[^.;]{0,30}\bto\s+(?:the\s+)?$", place.left(60)))


def _onward(place: Place) -> bool:
    """Does "from" open a span, rather than name what something stems from ("up from 2019", "footage from Monday")?"""
    if re.match(r"\s*(?:to|through|until|till|on|onwards?|forward|–|-|—)\b", place.right()):
        return True
    return bool(re.search(r"\b(?:start|begin|appl|valid|effective|ban|bar|available|open|runs?)\w*\s+from\s+$", place.left(60)))


def _attached_to(place: Place) -> bool:
    return False


def _dates_a_noun(place: Place) -> bool:
    """Does the date name an event ("the 2016 election", "last year's vote")? Then "after" starts inside its own period."""
    right = place.right()
    return bool(re.match(r"['’]s\b|\s+[a-z]{3,}", right)) and not re.match(
        r"\s+(?:and|but|or|that|which|who|when|while|because|after|before|when|with|from|for|the|was|were|had|has|have|are|will|would|said|says|as"
        r"|than|until|since|through|into|about|over|under|amid|according|could|should|may|might|can|did|does)\b",
        right,
    )


def _role(relation: Relation, upper: bool, meaning: Meaning, place: Place) -> DateRole:
    block = place.source.block_at(place.start)
    if block.kind == "furniture":
        return "publication"
    start, end = place.source.sentence_at(place.start)
    if relation != "on" and _CUTOFF.search(place.source.body, start, end):
        return "cutoff"
    if relation == "on" and _POINT.search(place.source.body, max(start, place.start - 80), place.start):
        return "cutoff"
    if relation == "since" and not upper:
        return "start"
    if relation == "until":
        return "end"
    return "event"


def _applied(relation: Relation, span: Days, loose: bool) -> Days:
    """The range of days that a relation to a span allows; loose: the span itself belongs to it."""
    if span.earliest is None and span.latest is None:
        return OPEN
    if relation == "on":
        return span
    if relation == "before":
        return Days(None, span.latest if loose else span.earliest and shifted(span.earliest, -1))
    if relation == "after":
        return Days(span.earliest if loose else span.latest and shifted(span.latest, 1), None)
    if relation == "since":
        return Days(span.earliest, None)
    return Days(None, span.latest)


def _boundary(relation: Relation, role: DateRole, meaning: Meaning, place: Place) -> date | None:
    """The first day on the far side: of "on or before July 31", "before August" and "after July 31" it is August 1."""
    span = meaning.named
    if span.earliest is None or span.latest is None:
        return None
    if relation in ("before", "since"):
        return span.earliest
    if relation == "after":
        return shifted(span.latest, 1)
    if relation in ("by", "until"):
        return shifted(span.latest, 1) if meaning.precision == "day" or relation == "by" and _closed(place) else span.earliest
    if role == "cutoff":
        return span.earliest if _EFFECT.search(place.left(80)) else shifted(span.latest, 1)
    return None


def _closed(place: Place) -> bool:
    """Do the words take in the whole of a month ("on or before", "no later than", "the end of")?"""
    words = place.source.body[place.start : place.end]
    return bool(re.search(r"\b(?:or|than|after)\s", place.left(20))) or "end of" in words
