"""One YAML tree in, one rule out, or every fault in it with its place and the nearest right word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from audit.check.facts import Fact, parse_value, read_facts
from audit.check.faults import Faults
from audit.check.kinds import KINDS, Kind
from audit.check.rule import Level, Rule, Where
from audit.check.select import EXACT, FIELDS
from audit.errors import AuditError
from audit.model import SEVERITIES, DateRole, FigureRole, Hedge, Modality, Precision, Relation, Severity
from audit.text.strict_yaml import Node, nearest, plain

Lists = Callable[[str], Sequence[str] | None]
"""The words of a named list, or None where there is no such list."""

COMMON = ("title", "why", "check", "claims", "where", "cap", "message", "must_find", "covers", "formerly", "tests")
"""Keys of every rule."""

SET_BY_LOADER = ("id", "file", "replaces", "severity", "facts")
PLACEHOLDERS = ("subject", "values", "documents", "detail", "why", "title")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
LITERALS = re.compile(r"'([^']*)'")
SELECTIONS = ("where", "total", "parts")

VOCABULARY: dict[tuple[str, str], tuple[str, ...]] = {
    ("role", "figure"): get_args(FigureRole),
    ("role", "date"): get_args(DateRole),
    ("hedge", "figure"): get_args(Hedge),
    ("modality", "figure"): get_args(Modality),
    ("modality", "date"): get_args(Modality),
    ("precision", "date"): get_args(Precision),
    ("relation", "date"): get_args(Relation),
}
"""The words that a field of a kind of claim can hold, for (key of `where`, kind)."""

REASONS: dict[str, str] = {
    "string_type": "needs a text",
    "string_too_short": "needs a text",
    "tuple_type": "needs a list",
    "dict_type": "needs keys and values",
    "model_type": "needs keys and values",
    "int_parsing": "needs a whole number",
    "int_type": "needs a whole number",
    "greater_than_equal": "needs a number from 1 up",
    "bool_parsing": "needs yes or no",
    "bool_type": "needs yes or no",
    "string_pattern_mismatch": "needs a measure such as 10%, 2 points or 1 day",
}


def validate(root: Node, path: str, identity: str, lists: Lists) -> tuple[Rule | None, list[str]]:
    """The rule, or None and the faults of its file."""
    faults = Faults(root, path)
    if not isinstance(root.value, dict):
        faults.at((), "a rule is a mapping that begins with title, why, check")
        return None, faults.told()
    data: dict[str, Any] = {key: _spliced(plain(node), (key,), lists, faults) for key, node in root.value.items() if key != "tests"}
    for key in SET_BY_LOADER:
        if data.pop(key, None) is not None:
            faults.at((key,), f"unknown key “{key}”; the rule's place and kind decide it", key=True)
    rule = _modelled(data, faults)
    _check_tests(root, faults)
    kind = _kind(root, faults)
    if rule and kind:
        _check_kind(rule, kind, root, faults)
    if faults.lines or not rule or not kind:
        return None, faults.told()
    try:
        facts = _facts(rule, path)
    except AuditError as error:
        return None, list(error.faults)
    update = {"id": identity, "file": path, "tests": tuple(_tests(root)), "claims": rule.claims or kind.claims, "facts": facts}
    return rule.model_copy(update=update | {"severity": _worst(rule, kind)}), []


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
            _tell(dict(one), faults)
        return None


def _tell(error: dict[str, Any], faults: Faults) -> None:
    """One fault of pydantic's in the words of this program."""
    loc: tuple[str | int, ...] = tuple(error["loc"])
    kind = str(error["type"])
    if kind == "extra_forbidden":
        allowed = _keys_at(loc[:-1])
        faults.at(loc, f"unknown key “{loc[-1]}”; {_hint(str(loc[-1]), allowed)}", key=True)
    elif kind == "missing":
        faults.at(loc[:-1], f"the key “{loc[-1]}” is missing")
    elif kind == "literal_error":
        allowed = LITERALS.findall(str(error.get("ctx", {}).get("expected", "")))
        faults.at(loc, f"unknown word {_shown(error['input'])}; {_hint(str(error['input']), allowed)}")
    else:
        faults.at(loc, f"{REASONS.get(kind, str(error['msg']))}, not {_shown(error['input'])}")


def _keys_at(loc: Sequence[str | int]) -> list[str]:
    """The keys that a mapping at this place knows."""
    names = [part for part in loc if isinstance(part, str)]
    if not names:
        return sorted({*COMMON, *(option for kind in KINDS.values() for option in kind.options)})
    if names[-1] in ("document", "draft", "sources"):
        model: type[Any] = Where.model_fields["document"].annotation.__args__[0]  # type: ignore[union-attr]
    else:
        model = Level if names[-1] == "levels" else Where
    return [field.alias or name for name, field in model.model_fields.items()]


def _hint(word: str, allowed: Sequence[str]) -> str:
    close = nearest(word, allowed)
    return f"did you mean “{close}”?" if close else f"allowed: {', '.join(allowed)}"


def _shown(value: object) -> str:
    if value is None:
        return "an empty value"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, (list, tuple)) else f"“{str(value)[:60]}”"


def _spliced(value: Any, loc: tuple[str | int, ...], lists: Lists, faults: Faults) -> Any:
    """The value with each `{list: name}` replaced by the words of that list."""
    if isinstance(value, dict):
        if set(value) == {"list"}:
            return _listed(value["list"], loc, lists, faults)
        return {key: _spliced(child, (*loc, key), lists, faults) for key, child in value.items()}
    if not isinstance(value, list):
        return value
    done: list[Any] = []
    for index, child in enumerate(value):
        new = _spliced(child, (*loc, index), lists, faults)
        if isinstance(child, dict) and isinstance(new, list):
            done += new
        else:
            done.append(new)
    return done


def _listed(name: object, loc: tuple[str | int, ...], lists: Lists, faults: Faults) -> list[str]:
    words = lists(name) if isinstance(name, str) else None
    if words is None:
        faults.at((*loc, "list"), f"there is no list {_shown(name)} in rules/lists")
    return list(words or ["?"])


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
        faults.at(("check",), f"there is no kind of check “{node.value}”; {_hint(node.value, list(KINDS))}")
    return KINDS.get(node.value)


def _check_kind(rule: Rule, kind: Kind, root: Node, faults: Faults) -> None:
    """What the kind does not take: options, claims, readings, measures; and words that no claim of its kinds has."""
    for key in root.keys:
        if key not in COMMON and key not in kind.options:
            takes = ", ".join(sorted(kind.options)) or "no options"
            faults.at((key,), f"“{key}” is no option of {rule.check}, which takes {takes}", key=True)
    for claim in rule.claims:
        if claim not in kind.claims:
            faults.at(("claims",), f"{rule.check} does not read “{claim}”; allowed: {', '.join(kind.claims)}")
    if "read" in root.keys and rule.read not in ("usual", *kind.reads):
        faults.at(("read",), f"{rule.check} cannot read “{rule.read}”; allowed: {', '.join(('usual', *kind.reads))}")
    for index, level in enumerate(rule.levels):
        _check_level(level, index, kind, faults)
    for name in PLACEHOLDER.findall(rule.message):
        if name not in PLACEHOLDERS:
            faults.at(("message",), f"unknown placeholder “{{{name}}}”; {_hint(name, PLACEHOLDERS)}")
    _check_needs(rule, root, faults)
    claims = rule.claims or kind.claims
    for loc, where in _selections(rule):
        _check_where(where, claims, loc, faults)


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


def _selections(rule: Rule) -> Iterator[tuple[tuple[str, ...], Where]]:
    for key in SELECTIONS:
        if where := getattr(rule, key):
            yield (key,), where
    for name, where in rule.sides.items():
        yield ("sides", name), where


def _check_where(where: Where, claims: Sequence[str], loc: tuple[str, ...], faults: Faults) -> None:
    for key, owners in FIELDS.items():
        if key in _given(where) and not {owner.kind for owner in owners} & set(claims):
            kinds = " or ".join(owner.kind for owner in owners)
            faults.at((*loc, key), f"“{key}” belongs to {kinds}; this rule reads {', '.join(claims)}", key=True)
    for key in EXACT:
        for word in getattr(where, key):
            _check_word(key, word, claims, loc, faults)
        _check_emptied(where, key, loc, faults)
    if where.negated:
        _check_where(where.negated, claims, (*loc, "not"), faults)


def _check_word(key: str, word: str, claims: Sequence[str], loc: tuple[str, ...], faults: Faults) -> None:
    allowed = [word for (name, kind), words in VOCABULARY.items() if name == key and kind in claims for word in words]
    if allowed and word not in allowed:
        faults.at((*loc, key), f"unknown word “{word}”; {_hint(word, allowed)}")


def _check_emptied(where: Where, key: str, loc: tuple[str, ...], faults: Faults) -> None:
    wanted, refused = set(getattr(where, key)), where.negated
    if wanted and refused and _given(refused) == {key} and wanted <= set(getattr(refused, key)):
        faults.at((*loc, "not"), f"takes away every “{key}” that is asked for: the rule can select nothing")


def _given(where: Where) -> set[str]:
    return {Where.model_fields[name].alias or name for name in where.model_fields_set}


def _worst(rule: Rule, kind: Kind) -> Severity:
    alone = rule.claims[0] if len(rule.claims) == 1 else ""
    standard = kind.milder.get(rule.read) or kind.milder.get(alone) or kind.severity
    reach: list[Severity] = [level.severity for level in rule.levels] or [standard]
    worst = max(reach, key=SEVERITIES.index)
    return min(worst, rule.cap, key=SEVERITIES.index) if rule.cap else worst
