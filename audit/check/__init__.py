"""Rules and groups in, findings out, and what holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.check.coverage import coverage
from audit.check.fingerprint import identify
from audit.check.kinds import KINDS
from audit.check.kinds.collect import gather_topic
from audit.check.material import Material
from audit.check.merge import merge, together
from audit.check.message import blind, finish
from audit.check.order import holds_in_order, in_order, with_order
from audit.check.overrides import as_overridden
from audit.check.rule import EVERYTHING, Documents, Rule, Where
from audit.check.select import Words, select
from audit.check.walk import walk
from audit.model import Checked, Evidence, Finding, Hold, Step

__all__ = ["check", "coverage"]


def check(rules: Sequence[Rule], evidence: Evidence) -> Checked:
    """What the rules find, in the order in which it is shown; what they excuse; how every group was judged; the topics."""
    from audit.check.judge import judge

    words = Words()
    told = [one for rule in rules for one in _run(rule, evidence, words)]
    found = together([one for one in told if isinstance(one, Finding)])
    shown = merge([finding for finding in found if not finding.by], rules)
    excused = merge([finding for finding in found if finding.by], rules)
    findings = identify(in_order(shown, evidence), rules)
    return Checked(
        findings=tuple(findings),
        excused=tuple(identify(in_order(excused, evidence), rules)),
        judged=tuple(judge(evidence)),
        holds=tuple(holds_in_order(one for one in told if isinstance(one, Hold))),
        walk=walk([one for one in told if isinstance(one, Step)], findings, evidence),
        topics=tuple(gather_topic(rule, material(rule, evidence, words), words) for rule in rules if rule.check == "collect"),
    )


def material(rule: Rule, evidence: Evidence, words: Words) -> Material:
    """What one rule picks."""
    selected = select(rule.where, evidence, rule.claims, words)
    sides = {name: select(where, evidence, rule.claims, words) for name, where in _sides(rule)}
    return Material(rule, evidence, selected, sides)


def _run(rule: Rule, evidence: Evidence, words: Words) -> Iterator[Finding | Hold | Step]:
    picked = material(rule, evidence, words)
    for one in KINDS[rule.check].run(rule, picked):
        told = as_overridden(finish(with_order(one, evidence), rule), rule) if isinstance(one, Finding) else one
        if told:
            yield told
    yield from filter(None, (as_overridden(one, rule) for one in blind(rule, picked)))


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
