"""One YAML tree in, one rule out, or every fault in it with its place and the nearest right word."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from audit.check.contradictions import check_contradictions
from audit.check.facts import Fact, parse_value, read_facts
from audit.check.faults import Faults, hint
from audit.check.hints import COMMON, tell
from audit.check.kinds import KINDS, Kind
from audit.check.lists import Lists, spliced
from audit.check.rule import Level, Rule
from audit.check.selections import check_selections
from audit.errors import AuditError
from audit.model import SEVERITIES, Severity
from audit.text.strict_yaml import Node, plain

SET_BY_LOADER = ("id", "file", "replaces", "severity", "written", "overrides", "facts")
PLACEHOLDERS = ("subject", "values", "documents", "detail", "why", "title")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def validate(root: Node, path: str, identity: str, lists: Lists) -> tuple[Rule | None, list[str]]:
    """The rule, or None and the faults of its file."""
    faults = Faults(root, path)
    if not isinstance(root.value, dict):
        faults.at((), "a rule is a mapping that begins with title, why, check")
        return None, faults.told()
    written = {key: plain(node) for key, node in root.value.items() if key != "tests"}
    data: dict[str, Any] = {key: spliced(value, (key,), lists, faults) for key, value in written.items()}
    _check_empty_lists(root, (), faults)
    for key in SET_BY_LOADER:
        if data.pop(key, None) is not None:
            faults.at((key,), f"unknown key “{key}”; the rule's place and kind decide it", key=True)
    rule = _modelled(data, faults)
    _check_tests(root, faults)
    kind = _kind(root, faults)
    if rule and kind:
        _check_kind(rule, kind, root, faults)
    if faults or not rule or not kind:
        return None, faults.told()
    try:
        facts = _facts(rule, path)
    except AuditError as error:
        return None, list(error.faults)
    update = {"id": identity, "file": path, "tests": tuple(_tests(root)), "claims": rule.claims or kind.claims, "facts": facts}
    return rule.model_copy(update=update | {"severity": _worst(rule, kind), "written": written}), []


def _facts(rule: Rule, path: str) -> tuple[Fact, ...]:
    """The rule's pinned value, or the rows of its table, which lies beside the rule or below it."""
    if rule.value:
        return (Fact(parse_value(rule.value), unit=rule.unit or ""),)
    if not rule.table:
        return ()
    folder = Path(path).parent
    table = folder / rule.table
    if not table.resolve().is_relative_to(folder.resolve()):
        raise AuditError(f"{path}:1:1: table: “{rule.table}” does not lie in the folder of the rule")
    return read_facts(table, table.as_posix())


def _modelled(data: dict[str, Any], faults: Faults) -> Rule | None:
    try:
        return Rule.model_validate(data)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=True, include_input=True):
            tell(dict(one), faults)
        return None


def _check_empty_lists(node: Node, loc: tuple[str | int, ...], faults: Faults) -> None:
    """A list without a word in it says nothing; what the tests hold is theirs."""
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            if loc or key != "tests":
                _check_empty_lists(child, (*loc, key), faults)
    elif isinstance(node.value, list):
        if not node.value:
            faults.at(loc, "an empty list; give it a word, or take the key out")
        for index, child in enumerate(node.value):
            _check_empty_lists(child, (*loc, index), faults)


def _check_tests(root: Node, faults: Faults) -> None:
    assert isinstance(root.value, dict)
    if "tests" not in root.value:
        faults.at((), "the key “tests” is missing: one little document set that finds something, one that stays silent")
    elif not _tests(root):
        faults.at(("tests",), "needs a list of tests: one that finds something, one that stays silent")


def _tests(root: Node) -> list[Node]:
    node = root.value["tests"] if isinstance(root.value, dict) and "tests" in root.value else None
    return node.value if node and isinstance(node.value, list) else []


def _kind(root: Node, faults: Faults) -> Kind | None:
    node = root.value.get("check") if isinstance(root.value, dict) else None
    if node is None or not isinstance(node.value, str):
        return None
    if node.value not in KINDS:
        faults.at(("check",), f"there is no kind of check “{node.value}”; {hint(node.value, list(KINDS))}")
    return KINDS.get(node.value)


def _check_kind(rule: Rule, kind: Kind, root: Node, faults: Faults) -> None:
    """What the kind does not take: options, claims, readings, measures; and words that no claim of its kinds has."""
    for key in root.keys:
        if key not in COMMON and key not in kind.options:
            takes = ", ".join(sorted(kind.options)) or "no options"
            faults.at((key,), f"“{key}” is no option of {rule.check}, which takes {takes}", key=True)
    for index, claim in enumerate(rule.claims):
        if claim not in kind.claims:
            faults.at(("claims", index), f"{rule.check} does not read “{claim}”; allowed: {', '.join(kind.claims)}")
    if "read" in root.keys and rule.read not in ("usual", *kind.reads):
        faults.at(("read",), f"{rule.check} cannot read “{rule.read}”; allowed: {', '.join(('usual', *kind.reads))}")
    for index, level in enumerate(rule.levels):
        _check_level(level, index, kind, faults)
    for name in PLACEHOLDER.findall(rule.message):
        if name not in PLACEHOLDERS:
            faults.at(("message",), f"unknown placeholder “{{{name}}}”; {hint(name, PLACEHOLDERS)}")
    _check_needs(rule, root, faults)
    claims = rule.claims or kind.claims
    check_contradictions(rule, claims, faults)
    check_selections(rule, claims, faults)


def _check_needs(rule: Rule, root: Node, faults: Faults) -> None:
    """What a kind cannot do without."""
    if rule.check == "ordered" and set(rule.sides) != {"first", "then"}:
        faults.at(("sides",) if "sides" in root.keys else (), "ordered needs two sides, first and then")
    if rule.check == "equals" and (rule.value is None) == (rule.table is None):
        faults.at((), "equals needs a value or a table, and not both")


def _check_level(level: Level, index: int, kind: Kind, faults: Faults) -> None:
    given = [name for name in ("over", "change", "outcome") if getattr(level, name)]
    if len(given) != 1:
        faults.at(("levels", index), "a level needs one measure: over, change or outcome")
    elif given[0] != kind.measure:
        faults.at(("levels", index, given[0]), f"this kind of check measures by “{kind.measure}”")


def _worst(rule: Rule, kind: Kind) -> Severity:
    alone = rule.claims[0] if len(rule.claims) == 1 else ""
    standard = kind.milder.get(rule.read) or kind.milder.get(alone) or kind.severity
    reach: list[Severity] = [level.severity for level in rule.levels] or [standard]
    worst = max(reach, key=SEVERITIES.index)
    return min(worst, rule.cap, key=SEVERITIES.index) if rule.cap else worst
