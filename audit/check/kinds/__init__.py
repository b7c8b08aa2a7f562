"""The kinds of check: one file each, and one row here. To add one, write the file, then the row, then its test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from audit.check.kinds.adds_up import adds_up
from audit.check.kinds.agree import agree
from audit.check.kinds.calendar import calendar
from audit.check.kinds.collect import collect
from audit.check.kinds.corroborated import corroborated
from audit.check.kinds.equals import equals
from audit.check.kinds.fresh import fresh
from audit.check.kinds.ordered import ordered
from audit.check.kinds.same_body import same_body
from audit.check.kinds.same_event import same_event
from audit.check.kinds.same_name import same_name
from audit.check.kinds.same_speaker import same_speaker
from audit.check.kinds.supported import is_draft, is_source, supported
from audit.check.kinds.verbatim import verbatim
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Finding, Hold, Severity, Source, Step

Reach = Literal["group", "document", "alike", "corpus"]
"""What a kind must see together: the documents of a group, one document, equal findings of all documents, or the whole corpus."""

Check = Callable[[Rule, Material], Iterator[Finding] | Iterator[Finding | Hold] | Iterator[Finding | Step]]
Sort = Callable[[Source], bool]
"""Is a document of one sort?"""
GROUPS = frozenset({"about", "by", "across"})
"""Options of the kinds that compare the members of a group."""

PINNING = frozenset({"value", "unit", "table", "read", "levels"})
"""Options of the kind that knows the right value."""

ADDING = frozenset({"total", "parts", "read", "levels"})
"""Options of the kind that reckons."""

DRAFTING = frozenset({"draft", "sources", "outcome", "read", "levels"})
"""Options of the kind that holds a draft against its sources."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The code of a kind, what it finds, and what its rules may say.

    `claims`: the kinds of claim it takes; `options`: the keys that it takes beside those of every rule; `reads`: the words of
    `read`; `measure`: what its `levels` speak of; `severity`: the worst that its standard scale reaches;
    `milder`: where that is less for one word of `read`, or for one kind of claim alone; `reach`: what it must see together;
    `begins`: is this a document without the like of which a rule finds nothing?
    """

    run: Check
    finds: str
    claims: tuple[str, ...]
    options: frozenset[str] = frozenset()
    reads: tuple[str, ...] = ()
    measure: str | None = None
    severity: Severity = "error"
    milder: Mapping[str, Severity] = field(default_factory=dict)
    reach: Reach = "corpus"
    needs: Callable[[Rule], Sequence[Sort]] = lambda rule: ()


KINDS: dict[str, Kind] = {
    "adds-up": Kind(
        adds_up,
        "parts and a total, a share and its whole, a change and its two values that do not fit, inside one document",
        ("figure",),
        ADDING,
        ("sum", "share", "change", "rate"),
        "over",
        reach="document",
    ),
    "calendar": Kind(
        calendar,
        "a day that does not exist, a weekday that is not its date's",
        ("date",),
        frozenset({"read"}),
        ("day", "weekday"),
        milder={"weekday": "warning"},
        reach="alike",
    ),
    "verbatim": Kind(verbatim, "one quotation in different words", ("quote",), GROUPS | {"sides", "levels"}, (), "change"),
    "same-speaker": Kind(same_speaker, "one quotation, two speakers", ("quote",), GROUPS | {"levels"}),
    "agree": Kind(
        agree,
        "values of one thing that cannot all hold",
        ("figure", "date"),
        GROUPS | {"sides", "read", "excuse", "levels"},
        ("exact", "boundary"),
        "over",
        milder={"date": "warning"},
        reach="group",
    ),
    "same-event": Kind(
        same_event,
        "one event in two towns of one name (Springfield, Ill. / Mo.), or one count of two peoples",
        ("figure", "date"),
        GROUPS,
        reach="group",
    ),
    "same-body": Kind(
        same_body,
        "one organisation, party, journal or product under two names, in documents of one story",
        ("figure", "date"),
        severity="warning",
        reach="group",
    ),
    "same-name": Kind(
        same_name,
        "one person under two spellings, or with two offices",
        ("name",),
        frozenset({"read"}),
        ("spelling", "title"),
        milder={"spelling": "warning"},
    ),
    "supported": Kind(
        supported,
        "what a draft says and its sources contradict, or none of them has",
        ("figure", "date", "quote", "name"),
        DRAFTING,
        ("exact",),
        "outcome",
        needs=lambda rule: (partial(is_draft, rule), partial(is_source, rule)),
    ),
    "ordered": Kind(
        ordered,
        "what comes first dated after what comes then",
        ("date",),
        frozenset({"sides", "across", "levels"}),
        (),
        "over",
        "warning",
    ),
    "equals": Kind(
        equals,
        "a value that is not the known one",
        ("figure", "date", "quote", "name"),
        PINNING,
        ("exact",),
        "over",
    ),
    "corroborated": Kind(
        corroborated,
        "a claim that too few independent sources give (reprints, one publisher, one named source count as one)",
        ("figure", "date", "quote"),
        GROUPS | {"at_least"},
        severity="note",
    ),
    "fresh": Kind(
        fresh,
        "a share, a rate or a larger count over a stretch of time that ended more than a year before its document",
        ("figure",),
        severity="note",
        reach="document",
    ),
    "collect": Kind(
        collect,
        "what each document says about a topic, in order of their dates: a table, no finding",
        ("figure", "date", "quote", "name", "passage"),
        frozenset({"per"}),
        severity="note",
        reach="document",
    ),
}
"""Most specific first: where two kinds report the same passages, the earlier one keeps the finding."""


def reach_of(rule: Rule) -> Reach:
    """What must be seen together for a rule to be judged."""
    kind = KINDS[rule.check]
    if rule.about == "selection" and "about" in kind.options:
        return "document" if rule.across == "document" and kind.reach == "group" else "corpus"
    return kind.reach
