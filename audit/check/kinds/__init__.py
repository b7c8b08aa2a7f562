"""The kinds of check: one file each, and one row here. To add one, write the file, then the row, then its test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from audit.check.kinds.adds_up import adds_up
from audit.check.kinds.agree import agree
from audit.check.kinds.calendar import calendar
from audit.check.kinds.collect import collect
from audit.check.kinds.corroborated import corroborated
from audit.check.kinds.equals import equals
from audit.check.kinds.fresh import fresh
from audit.check.kinds.ordered import ordered
from audit.check.kinds.same_event import same_event
from audit.check.kinds.same_name import same_name
from audit.check.kinds.same_speaker import same_speaker
from audit.check.kinds.supported import supported
from audit.check.kinds.verbatim import verbatim
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Finding, Hold, Severity

Check = Callable[[Rule, Material], Iterator[Finding] | Iterator[Finding | Hold]]
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
    """The code of a kind, and what its rules may say.

    `claims`: the kinds of claim it takes; `options`: the keys that it takes beside those of every rule; `reads`: the words of
    `read`; `measure`: what its `levels` speak of; `severity`: the worst that its standard scale reaches;
    `milder`: where that is less for one word of `read`, or for one kind of claim alone.
    """

    run: Check
    claims: tuple[str, ...]
    options: frozenset[str] = frozenset()
    reads: tuple[str, ...] = ()
    measure: str | None = None
    severity: Severity = "error"
    milder: Mapping[str, Severity] = field(default_factory=dict)


KINDS: dict[str, Kind] = {
    "adds-up": Kind(adds_up, ("figure",), ADDING, ("sum", "share", "change", "rate"), "over"),
    "calendar": Kind(calendar, ("date",), frozenset({"read"}), ("day", "weekday"), milder={"weekday": "warning"}),
    "verbatim": Kind(verbatim, ("quote",), GROUPS | {"sides", "levels"}, (), "change"),
    "same-speaker": Kind(same_speaker, ("quote",), GROUPS | {"levels"}),
    "agree": Kind(
        agree,
        ("figure", "date"),
        GROUPS | {"sides", "read", "excuse", "levels"},
        ("exact", "boundary"),
        "over",
        milder={"date": "warning"},
    ),
    "same-event": Kind(same_event, ("figure", "date"), GROUPS),
    "same-name": Kind(same_name, ("name",), frozenset({"read"}), ("spelling", "title"), milder={"spelling": "warning"}),
    "supported": Kind(supported, ("figure", "date", "quote", "name"), DRAFTING, ("exact",), "outcome"),
    "ordered": Kind(ordered, ("date",), frozenset({"sides", "across", "levels"}), (), "over", "warning"),
    "equals": Kind(
        equals, ("figure", "date", "quote", "name"), frozenset({"value", "unit", "table", "read", "levels"}), ("exact",), "over"
    ),
    "corroborated": Kind(corroborated, ("figure", "date", "quote"), GROUPS | {"at_least"}, severity="note"),
    "fresh": Kind(fresh, ("figure",), severity="note"),
    "collect": Kind(collect, ("figure", "date", "quote", "name", "passage"), frozenset({"per"}), severity="note"),
}
"""Most specific first: where two kinds report the same passages, the earlier one keeps the finding."""
