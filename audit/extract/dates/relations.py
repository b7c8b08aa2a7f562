"""How a date bounds what it dates: the words around it in; relation, role, days and boundary out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from audit.extract.dates.clock import is_led_by_clock
from audit.extract.dates.expression import Expression
from audit.extract.dates.meaning import OPEN
from audit.extract.dates.place import Place
from audit.model import Block, DateRole, Days, Modality, Relation, Source
from audit.text.calendar import month_days, shifted

_LEFT = re.compile(
    r"""
    (?<![\w-])
    (?: (?P<since_before> since \s+ (?: before | prior\s+to ) )                  # "since before August": an upper bound, no start
      | (?P<by>    (?: on | in | during ) \s+ or \s+ (?: before | prior\s+to ) | (?: no | not ) \s+ later\s+than | not\s+after
                 | before \s+ or \s+ (?: on | in ) | (?: on | in ) \s+ or \s+ by | by )
      | (?P<since> (?: on | in ) \s+ or \s+ after | after \s+ or \s+ (?: on | in ) | (?: no | not ) \s+ earlier\s+than
                 | not\s+before | since | as\s+of | (?: starting | beginning ) (?: \s+ (?: on | in | from ) )? )
      | (?P<open>  from )
      | (?P<until> until | till | til | through | up\s+to | ending )
      | (?P<close> to )
      | (?P<before> before | prior\s+to | ahead\s+of | earlier\s+than )
      | (?P<after> after | following | subsequent\s+to | later\s+than | past | beyond )
    )
    (?: \s+ (?: at\s+least | at | about | around | roughly | approximately | sometime\s+in | on ) )?
    (?: \s+ (?: the | a | an | his | her | their | its | this | that ) )? \s+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BOUNDING = frozenset(
    """since prior before later earlier after by as of starting beginning from until till til through up ending to ahead following
    subsequent past beyond""".split()
)
"""One of these stands in each relation."""
_CUTOFF = re.compile(
    r"""
    \b (?: (?:in)? (?: eligib | qualif ) | deadline | expir | cut-?off | exempt | entitle | in \s+force
      | (?: no | not ) \s+ later\s+than | subject\s+to | valid\s+ (?: until | through | for ) | covered\s+by
      | (?: must | have\sto | has\sto | needs?\sto | required\sto ) \s+
        (?: have | be | file | apply | register | submit | arrive | pay | leave | return | hand )
      | appl(?: y | ies | ied ) \s+ (?: to | only | from ) | due\s+ (?: on | by ) | (?: have | has | had ) \s+until )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TERMS = re.compile(
    r"\b(?:pay(?:s|ing)?|charged|levied|gets?|receives?|may|can|cannot|allowed|barred|only"
    r"|(?:toll|fee|rate|grant|permit|benefit)s?)\b",
    re.IGNORECASE,
)
_ACTS = frozenset(
    "sign regist arriv file appli buy purchas enter submit hire bear issu build make enrol enroll join marri order book".split()
)
"""Stems of definite acts; a bound on one of them beside words of terms is a cut-off: "leases begun since July 31 pay …"."""
_POINT = re.compile(
    r"""
    \b (?: (?: deadline | cut-?off | closing\s+date | last\s+day ) \b [^.;]{0,50}
      | (?: expir\w+ | due (?! \s+to \b ) | (?: take | took | taking ) s? \s+ effect
        | (?: appeal | application | nomination | registration | consultation | objection | entr(?:y|ie) ) s? \s+
          (?: (?: period | window ) \s+ )? (?: will\s+ )? (?: end | close ) (?: s | ed | d )?
        | (?: enter | com | came | go | went ) \w{0,4} \s+ into \s+ (?: force | effect ) ) \s
        (?: (?: at | on | in | by | from )\b | [^\w.;] | early | late ){0,4}
      | effective (?: \s+ (?: on | from | as\s+of ) )? \s ) \s{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_POINT_PARTS = (
    "appeal",
    "application",
    "nomination",
    "registration",
    "consultation",
    "objection",
    "entr",
    "deadline",
    "cut",
    "closing",
    "last",
    "expir",
    "due",
    "effect",
    "force",
)
_EFFECT = re.compile(r"\b(?:effective|effect|(?:in|into)\s+force|start|begin)", re.IGNORECASE)
_IN_EFFECT = re.compile(
    r"\b(?:effective|effect|into\s+force)\s+(?:(?:at|on|in|by|from|as\s+of|early|late|the)\s+){0,3}$", re.IGNORECASE
)
_EFFECTS = frozenset("effective effect force".split())
_STARTING = frozenset("begin start commenc resum".split())
_ENDING = frozenset("end expir conclud finish laps ceas discontinu retir sunset".split())
_STOPPING = frozenset("stop stops stopped cease ceases ceased".split())
_STOPS = re.compile(
    r"\b(?:stop(?:s|ped)?|ceased?|ceases)\s+(?:[a-z]+ing|to\s+[a-z]+)\s+(?:(?:on|in|at|the)\s+){0,2}$", re.IGNORECASE
)
_IN = frozenset(("in",))
_ENDS = frozenset(("ending",))
_ENDS_ON = re.compile(r"\bending\s+(?:(?:at|on|in|midnight|noon|the)\s+){0,3}$", re.IGNORECASE)
_ONWARD = re.compile(r"\s*(?:to|through|until|till|on|onwards?|forward)\b|\s*[–—-]\s*[0-9A-Z]")
_OPENED = re.compile(
    r"\b(?:start|begin|appl|valid|effective|bann?|barr?|available|open|runs?|lasted|ran)\w*\s+from\s+$"
    r"|\b(?:bought|sold|built|begun|born|paid|made|hired|ordered|booked|purchased|issued|signed|registered|enrolled|submitted|opened|serviced)\s+from\s+$"
    r"|^\s*from\s+$",
    re.IGNORECASE,
)
_NOUN_NEXT = re.compile(
    r"\s+(?!(?:and|but|or|nor|that|which|who|when|while|because|after|before|with|from|for|the|was|were|had|has|have|are|is|will"
    r"|would|said|says|as|than|until|since|through|into|about|over|under|amid|according|could|should|may|might|can|did|does|at|in|on|by|of|to|an?)\b)[a-z]{3,}"
)


@dataclass(slots=True)
class Bound:
    """A relation applied: the claim's days, their widest reading, and the first day on the far side of a cut-off."""

    relation: Relation
    role: DateRole
    days: Days
    hard: Days
    boundary: date | None = None


def bound(each: Expression) -> Bound:
    """What the words beside a date make of it."""
    place, meaning = each.place, each.meaning
    since = each.form == "for_span" and not place.surely_ahead
    relation = "since" if since else _relation(place, each.whole is not None)
    role = _role(relation, place)
    if relation in ("before", "after") and role == "event" and meaning.clock and is_led_by_clock(place):
        relation = "on"  # "just after 10 p.m. Saturday" is on Saturday
    if months := _months_to(place, meaning.named):
        return Bound("on", "event", months, months)
    if each.form.endswith("day_span"):
        return Bound("on", "event", meaning.named, meaning.widest)
    if each.whole:
        return Bound("on", "event" if relation == "on" else role, each.whole, each.whole)
    event = relation in ("before", "after") and _names_event(place)
    days = _applied(relation, meaning.named, event)
    hard = _applied(relation, meaning.widest, event)
    return Bound(relation, role, days, hard, None if event else _boundary(relation, role, each))


def _months_to(place: Place, named: Days) -> Days | None:
    """The months that end on a day, as accounts count them: "the three months to June 30"."""
    told = _MONTHS_TO.search(place.left(40)) if place.follows(_MONTHS) and named.latest else None
    if told is None or named.latest is None or named.earliest != named.latest:
        return None
    first = named.latest.year * 12 + named.latest.month - _COUNTED[told["count"].lower()]
    return Days(month_days(first // 12, first % 12 + 1).earliest, named.latest)


_MONTHS = frozenset(("months",))
_COUNTED = {"three": 3, "3": 3, "six": 6, "6": 6, "nine": 9, "9": 9, "twelve": 12, "12": 12}
_MONTHS_TO = re.compile(rf"\b(?P<count>{'|'.join(_COUNTED)})\s+months\s+(?:ended|ending|to|through)\s+(?:on\s+)?$", re.IGNORECASE)


def act_of(place: Place) -> str | None:
    """The stem of the verb that is dated; "effect" for all ways to say that a thing takes effect."""
    in_effect = place.follows(_EFFECTS) and _IN_EFFECT.search(place.left(40))
    return "effect" if in_effect else place.clause.predicate


def modality_of(each: Expression) -> Modality:
    """How sure the text is of what is dated; what is told of a day after publication, and not as past, is a plan."""
    clause, published, day = each.place.clause, each.place.published, each.meaning.named.earliest
    if clause.modality == "fact" and clause.tense != "past" and published and day and day > published.latest:
        return "plan"
    return clause.modality


def _relation(place: Place, spans: bool) -> Relation:
    """The relation that the words before a date express."""
    found = _LEFT.search(place.left(40)) if place.follows(_BOUNDING) else None
    name = found.lastgroup if found else None
    if name == "by" and found and found.group().split()[-1].lower() in ("a", "an") and _DOER_NEXT.match(place.right()):
        return "on"  # "tarnished by a 2005 inquiry"
    if name == "open":
        return "since" if spans or _ONWARD.match(place.right()) or _OPENED.search(place.left(60)) else "on"
    if name == "close":
        return "until" if spans else "on"
    if name == "since_before":
        return "before"
    if name == "since" and found and found["since"].lower().startswith("as"):
        return "since" if place.ahead else "on"
    return _RELATIONS.get(name or "", "on")


_DOER_NEXT = re.compile(r"\s+(?!(?:deadline|target|date|cut-?off|goal|finish|start|end)\b)[a-z]{3,}")
_RELATIONS: dict[str, Relation] = {"by": "by", "since": "since", "until": "until", "before": "before", "after": "after"}


def _names_event(place: Place) -> bool:
    """Does the date name an event ("the 2016 election", "Saturday's flood")? Then "after" begins inside its own period."""
    return place.possessive or (place.led_by_article and bool(_NOUN_NEXT.match(place.right())))


def _role(relation: Relation, place: Place) -> DateRole:
    if _tells_publication(place):
        return "publication"
    start, end = place.around
    if relation == "on":
        if _points(place.source.body[max(start, place.start - 80) : place.start]):
            return "cutoff"
        if _names_event(place):
            return "event"  # "the 2016 race began": it says which one
        if place.follows(_STOPPING) and _STOPS.search(place.left(40)):
            return "end"  # "it will stop working on |30 April|"
        predicate = place.clause.predicate
        if predicate == "finish" and (place.clause.passive or place.follows(_IN)):
            return "event"  # "the dam, finished in 1969": what is made ends nothing
        return "start" if predicate in _STARTING else "end" if predicate in _ENDING else "event"
    if relation == "until" and place.follows(_ENDS) and _ENDS_ON.search(place.left(40)):
        return "end"
    if _CUTOFF.search(place.source.body, start, end):
        return "cutoff"
    if place.clause.predicate in _ACTS and _TERMS.search(place.source.body, start, end):
        return "cutoff"
    return "start" if relation == "since" else "end" if relation == "until" else "event"


def _points(before: str) -> bool:
    """Do the words before a date make it the point at which something ends or begins to hold?"""
    small = before.lower()
    for part in _POINT_PARTS:
        if part in small:
            return _POINT.search(before) is not None
    return False


def _tells_publication(place: Place) -> bool:
    """Does the date stand in furniture, over the story, behind "Published", in a dateline ("LISBON, Aug. 11 (Agency) -")?

    Or does it say when somebody's words were posted, or when a photograph was taken?
    """
    block, body = place.block, place.source.body
    if block.kind == "furniture" or _over_story(place, block):
        return True
    if body[place.start - 2 : place.start] == ") " and _POSTED.search(place.left(32)):
        return True
    if _PHOTOGRAPH.match(body, place.source.sentence_at(place.start)[0]):
        return True
    before = place.source.body[block.start : place.start] if place.start - block.start < 60 else ""
    label = place.left(32)
    labelled = (":" in label and _LABELLED.search(label)) or ("(" in label and _BRACKETED.search(label))
    return bool(_PUBLISHED.search(before) or labelled) or bool(_DATELINE.match(before) and _DATELINE_END.match(place.right()))


def _over_story(place: Place, block: Block) -> bool:
    """Is the block a line above the first paragraph that holds a date and a few names alone ("Gullhaven, 21 May 2025")?"""
    if block.end - block.start > _LINE or block.kind not in ("paragraph", "caption") or block.start >= _story_start(place.source):
        return False
    body = place.source.body
    words = re.findall(r"[^\W\d_]+", body[block.start : place.start] + " " + body[place.end : block.end])
    return len(words) <= _NAMES and all(word[0].isupper() or word in _LINE_WORDS for word in words)


def _story_start(source: Source) -> int:
    """Where the first paragraph of the story begins; -1 where none is marked."""
    return next((block.start for block in source.blocks[:12] if block.position == "lede"), -1)


_LINE = 120
_NAMES = 8
_LINE_WORDS = frozenset("published issued updated posted on at the of by a m p am pm".split())
_PUBLISHED = re.compile(
    r"^\W*(?:first\s+)?(?:published|updated|posted|last\s+(?:updated|modified))\b[\s:]*(?:on\s+|at\s+)?$", re.IGNORECASE
)
_LABELLED = re.compile(
    r"(?:^|[\s|(•·])(?:(?:First\s+|Last\s+)?(?:Published|Updated|Posted|Modified|Created)(?:\s+(?:on|at))?|(?:PUBLISHED|UPDATED|POSTED))\s{0,3}:\s*$"
)
_BRACKETED = re.compile(r"\((?:(?:first|last)\s+)?(?:published|updated|posted)(?:\s+on)?\s+$", re.IGNORECASE)  # "(Published 3 May)"
_POSTED = re.compile(r"\(@\w+\) $")  # "(@handle) May 9, 2018"
_PHOTOGRAPH = re.compile(r"\W{0,3}(?:FILE PHOTO|FILE [-–—]|[Ff]ile (?:photo|picture|image)\b)")
_DATELINE = re.compile(r"\s*[A-Z][A-Z .'’-]{2,30},\s+(?:[A-Z][a-z.]+,\s+)?$")
_DATELINE_END = re.compile(r",?\s*(?:\(|—|–|--?\s)")


def _applied(relation: Relation, span: Days, event: bool) -> Days:
    """The range of days that a relation to a span allows; of an event somewhere in the span, the span itself belongs to it."""
    if span == OPEN or relation == "on":
        return span
    if relation == "before":
        return Days(None, span.latest if event else span.earliest and shifted(span.earliest, -1))
    if relation == "after":
        return Days(span.earliest if event else span.latest and shifted(span.latest, 1), None)
    return Days(span.earliest, None) if relation == "since" else Days(None, span.latest)


def _boundary(relation: Relation, role: DateRole, each: Expression) -> date | None:
    """The first day on the far side: of "on or before July 31", "before August" and "after July 31" it is August 1."""
    span = each.meaning.named
    if span.earliest is None or span.latest is None:
        return None
    if relation in ("before", "since"):
        return span.earliest
    if relation == "after" or (relation in ("by", "until") and _takes_in(each)):
        return shifted(span.latest, 1)
    if relation in ("by", "until"):
        return span.earliest
    if role == "cutoff":
        return span.earliest if _EFFECT.search(each.place.left(80)) else shifted(span.latest, 1)
    return None


def _takes_in(each: Expression) -> bool:
    """Is the last day named still inside? A day is; a month is by "no later than", "in or before", "through", "the end of"."""
    if each.meaning.precision == "day":
        return True
    left = each.place.left(24)
    return bool(re.search(r"\b(?:or|than|after|through)\s", left)) or "end" in each.place.source.body[each.start : each.end].lower()
