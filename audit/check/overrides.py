"""Rules and what a configuration says of them in; the rules that run, each with what is said of it, and the faults out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from audit.check.faults import hint
from audit.check.rule import Rule
from audit.model import Finding, Override


def overridden(rules: Sequence[Rule], overrides: Sequence[Override]) -> tuple[list[Rule], list[str]]:
    """The rules that are not switched off; a line for each override that names no rule of a pack that runs."""
    if not overrides:
        return list(rules), []
    packs = {rule.id.partition("/")[0] for rule in rules}
    known = [rule.id for rule in rules]
    faults = [
        f"{each.place}: override: there is no rule “{each.rule}”; {hint(each.rule, known)}"
        for each in overrides
        if each.rule.partition("/")[0] in packs and not any(fnmatchcase(identity, each.rule) for identity in known)
    ]
    kept = [_with(rule, [each for each in overrides if fnmatchcase(rule.id, each.rule)]) for rule in rules]
    return [rule for rule in kept if rule], faults


def as_overridden(finding: Finding, rule: Rule) -> Finding | None:
    """The finding with the severity of the last override that speaks of one of its documents; None where that is off."""
    paths = [passage.claim.source for passage in finding.passages]
    for each in reversed(rule.overrides):
        if each.path is None or any(fnmatchcase(path, each.path) for path in paths):
            return replace(finding, severity=each.severity) if each.severity else None
    return finding


def _with(rule: Rule, overrides: Sequence[Override]) -> Rule | None:
    """The rule with what is said of it; None where it is off everywhere."""
    if not overrides:
        return rule
    last = overrides[-1]
    if last.path is None and last.severity is None:
        return None
    everywhere = last.severity if last.path is None else None
    return rule.model_copy(update={"overrides": tuple(overrides), "severity": everywhere or rule.severity})
