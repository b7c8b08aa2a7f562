"""Rules and groups in, findings out, and what holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from audit.check.coverage import coverage
from audit.check.fingerprint import identify
from audit.check.kinds import KINDS, reach_of
from audit.check.kinds.collect import RowKey, topic_of, topic_rows
from audit.check.material import Material
from audit.check.merge import merge, together
from audit.check.message import blind, finish, seen_in
from audit.check.order import as_told, holds_in_order, in_order, with_order
from audit.check.overrides import as_overridden
from audit.check.rule import EVERYTHING, Documents, Rule, Where
from audit.check.select import Words, select
from audit.check.walk import walk
from audit.model import Checked, Claim, Evidence, Finding, Hold, Judged, Step, TopicRow

__all__ = ["check", "conclude", "coverage", "tell"]


@dataclass
class Heard:
    """What some rules say of a corpus, or of a part of one, before what several of them say of the same passages is made one.

    `by_rule`: findings, holds and steps; `rows` of topics, with what orders them; `seen`: what of its `must_find` a rule saw;
    `left`: of a part, the claims that a rule is to look at when those of all parts are together. All go by the place of the rule
    among the rules.
    """

    by_rule: list[tuple[int, Finding | Hold | Step]] = field(default_factory=list)
    rows: list[tuple[int, RowKey, TopicRow]] = field(default_factory=list)
    seen: set[tuple[int, str]] = field(default_factory=set)
    left: list[tuple[int, Claim]] = field(default_factory=list)

    def add(self, other: Heard) -> None:
        """Take in what is told of another part."""
        self.by_rule += other.by_rule
        self.rows += other.rows
        self.seen |= other.seen
        self.left += other.left


def check(rules: Sequence[Rule], evidence: Evidence) -> Checked:
    """What the rules find, in the order in which it is shown; what they excuse; how every group was judged; the topics."""
    from audit.check.judge import judge

    return conclude(rules, tell(enumerate(rules), evidence), tuple(judge(evidence)), evidence)


def tell(rules: Iterable[tuple[int, Rule]], evidence: Evidence) -> Heard:
    """What rules, each with its place among all, say of the evidence."""
    words = Words()
    told = Heard()
    for place, rule in rules:
        picked = material(rule, evidence, words)
        told.seen |= {(place, wanted) for wanted in seen_in(rule, picked)}
        if evidence.home is not None and reach_of(rule) in ("alike", "corpus"):
            told.left += ((place, claim) for claim in _left(rule, picked))
            continue
        told.by_rule += ((place, one) for one in _run(rule, picked))
        if rule.check == "collect":
            told.rows += ((place, key, row) for key, row in topic_rows(rule, picked, words))
    return told


def _left(rule: Rule, picked: Material) -> list[Claim]:
    """The claims of a part that a rule is to look at again, beside those of the other parts."""
    found = picked.selected.union(*picked.sides.values())
    if reach_of(rule) == "alike":
        told = KINDS[rule.check].run(rule, picked)  # not as overridden: that goes by the passages of all parts
        found = frozenset(claim.id for one in told if isinstance(one, Finding) for claim, _ in one.passages)
    return [claim for claim in picked.evidence.own if claim.id in found]


def conclude(rules: Sequence[Rule], told: Heard, judged: Sequence[Judged], evidence: Evidence) -> Checked:
    """All that the rules say made one: the order of the parts has no part in it. `judged`: all groups, in order."""
    for place, rule in enumerate(rules):
        told.by_rule += ((place, one) for one in blind(rule, {wanted for at, wanted in told.seen if at == place}) if one)
    ones = [one for _, one in sorted(told.by_rule, key=lambda pair: (pair[0], as_told(pair[1])))]
    found = together([one for one in ones if isinstance(one, Finding)])
    shown = merge([finding for finding in found if not finding.by], rules)
    excused = merge([finding for finding in found if finding.by], rules)
    findings = identify(in_order(shown, evidence), rules)
    return Checked(
        findings=tuple(findings),
        excused=tuple(identify(in_order(excused, evidence), rules)),
        judged=judged,
        holds=tuple(holds_in_order(one for one in ones if isinstance(one, Hold))),
        walk=walk([one for one in ones if isinstance(one, Step)], findings, evidence),
        topics=tuple(topic_of(rule, place, told.rows) for place, rule in enumerate(rules) if rule.check == "collect"),
    )


def material(rule: Rule, evidence: Evidence, words: Words) -> Material:
    """What one rule picks."""
    selected = select(rule.where, evidence, rule.claims, words)
    sides = {name: select(where, evidence, rule.claims, words) for name, where in _sides(rule)}
    return Material(rule, evidence, selected, sides)


def _run(rule: Rule, picked: Material) -> Iterator[Finding | Hold | Step]:
    for one in KINDS[rule.check].run(rule, picked):
        told = as_overridden(finish(with_order(one, picked.evidence), rule), rule) if isinstance(one, Finding) else one
        if told:
            yield told


def _sides(rule: Rule) -> Iterator[tuple[str, Where]]:
    """The named selections of a rule."""
    yield from sorted(rule.sides.items())
    for name in ("total", "parts"):
        if where := getattr(rule, name):
            yield name, where
    for name in ("draft", "sources"):
        documents: Documents | None = getattr(rule, name)
        if documents:
            yield name, EVERYTHING.model_copy(update={"document": documents})
