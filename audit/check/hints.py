"""What is wrong with a value in, the words that teach out: what was read, what is allowed, and the nearest right word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from audit.check.faults import Faults, hint, shown
from audit.check.kinds import KINDS
from audit.check.rule import Documents, Level, Where

COMMON = ("title", "why", "limits", "check", "claims", "where", "cap", "message", "must_find", "covers", "formerly", "tests")
"""Keys of every rule."""

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
}
PATTERNS: dict[str, str] = {
    "over": "needs a measure such as 10%, 2 points or 1 day",
    "published": "needs days such as 2023, 2023-05, 2023-05-01 or 2023-05..2023-08",
}
"""What a text with a shape of its own needs, by its key."""

LITERALS = re.compile(r"'([^']*)'")


def tell(error: dict[str, Any], faults: Faults) -> None:
    """One fault of the model's in the words of this program."""
    loc: tuple[str | int, ...] = tuple(part for part in error["loc"] if not str(part).startswith("literal["))
    kind, read = str(error["type"]), error["input"]
    if kind == "extra_forbidden":
        faults.at(loc, unknown_key(loc, faults), key=True)
    elif kind == "missing":
        faults.at(loc[:-1], f"the key “{loc[-1]}” is missing")
    elif kind == "literal_error":
        expected = LITERALS.findall(str(error.get("ctx", {}).get("expected", "")))
        faults.word(loc, str(read) if isinstance(read, str) else shown(read), expected)
    elif kind == "string_type" and isinstance(read, dict) and loc[-1] == "message":
        faults.at(loc, "needs a text, not a mapping; put a text that begins with a brace in quotes")
    else:
        reason = PATTERNS[str(loc[-1])] if kind == "string_pattern_mismatch" else REASONS.get(kind, str(error["msg"]))
        faults.at(loc, f"{reason}, not {shown(read)}")


def unknown_key(loc: Sequence[str | int], faults: Faults) -> str:
    """What to say of a key that its place does not know: where it belongs, or the nearest key that is known there."""
    key, allowed = str(loc[-1]), keys_at(loc[:-1], faults)
    if len(loc) == 1 and key in _keys_of(Where):
        return f"unknown key “{key}”; it belongs inside “where”: where: {{{key}: …}}"
    if len(loc) == 2 and loc[0] == "where" and key in keys_at((), faults):
        return f"unknown key “{key}”; it stands beside “where”, not inside it"
    return f"unknown key “{key}”; {hint(key, allowed)}"


def keys_at(loc: Sequence[str | int], faults: Faults) -> list[str]:
    """The keys that a mapping at this place knows; of the rule itself, those that its kind of check takes."""
    names = [part for part in loc if isinstance(part, str)]
    if not names:
        kind = KINDS.get(str(faults.value("check")))
        options = kind.options if kind else {option for each in KINDS.values() for option in each.options}
        return sorted({*COMMON, *options})
    if names[-1] in ("document", "draft", "sources"):
        return _keys_of(Documents)
    return _keys_of(Level if names[-1] == "levels" else Where)


def _keys_of(model: type[Any]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]
