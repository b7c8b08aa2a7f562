"""What a folder says of its own audits: the nearest `audit.toml`, or `[tool.audit]` in `pyproject.toml`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audit.errors import AuditError
from audit.model import SEVERITIES, Override
from audit.options import FAIL_LEVELS, FILES

KEYS: dict[str, type] = {
    "corpus": str,
    "rules": list,
    "core": bool,
    "fail_on": str,
    "baseline": str,
    "cache_dir": str,
    "engine": str,
    "scheduler": str,
    "override": list,
    "formats": list,
}
OVERRIDE_KEYS = ("rule", "path", "severity", "off")


@dataclass(frozen=True, slots=True)
class Config:
    """`home` is the folder that `reports/` and `.audit/` stand in; paths are resolved against the file that names them.

    `formats`: what is written to `reports/` by a run that names no format.
    """

    home: Path
    corpus: tuple[Path, ...] = ()
    rules: tuple[Path, ...] = ()
    core: bool = True
    fail_on: str = "error"
    baseline: Path | None = None
    cache_dir: Path | None = None
    engine: str = "local"
    scheduler: str | None = None
    overrides: tuple[Override, ...] = ()
    formats: tuple[str, ...] = ("markdown",)


def find_config(corpora: Sequence[Path]) -> Config:
    """The nearest configuration at or above the corpora's common parent, or above the working folder without one.

    Raises AuditError (`path: key: why`) for unknown keys and wrong values.
    """
    start = Path(os.path.commonpath([path.resolve() for path in corpora])) if corpora else Path.cwd()
    for folder in (start, *start.parents):
        for name, section in (("audit.toml", None), ("pyproject.toml", "audit")):
            path = folder / name
            if path.is_file():
                table = _table(path, section)
                if table is not None:
                    return _config(path, table)
    return Config(Path.cwd())


def core_rules() -> Path:
    """The core pack: inside an installed package, or `rules/core` of a checkout."""
    here = Path(__file__).resolve().parent
    packed = here / "_rules" / "core"
    return packed if packed.is_dir() else here.parent / "rules" / "core"


def _table(path: Path, section: str | None) -> dict[str, Any] | None:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AuditError(f"{path}: not valid TOML: {error}") from error
    return data if section is None else data.get("tool", {}).get(section)


def _config(path: Path, table: dict[str, Any]) -> Config:
    faults = [fault for key, value in table.items() if (fault := _fault(path, key, value))]
    if faults:
        raise AuditError(*faults)
    corpus = table.get("corpus")
    return Config(
        home=path.parent,
        corpus=(path.parent / corpus,) if corpus else (),
        rules=tuple(path.parent / folder for folder in table.get("rules", ())),
        core=table.get("core", True),
        fail_on=table.get("fail_on", "error"),
        baseline=path.parent / table["baseline"] if table.get("baseline") else None,
        cache_dir=path.parent / table["cache_dir"] if table.get("cache_dir") else None,
        engine=table.get("engine", "local"),
        scheduler=table.get("scheduler"),
        overrides=tuple(
            Override(one["rule"], one.get("severity"), one.get("path"), str(path)) for one in table.get("override", ())
        ),
        formats=tuple(table.get("formats", ("markdown",))),
    )


def _fault(path: Path, key: str, value: Any) -> str | None:
    if key not in KEYS:
        from audit.text.strict_yaml import nearest

        close = nearest(key, list(KEYS))
        return f"{path}: {key}: unknown key; " + (f"did you mean {close}?" if close else f"known: {', '.join(KEYS)}")
    if not isinstance(value, KEYS[key]):
        return f"{path}: {key}: a {KEYS[key].__name__} is wanted, not {value!r}"
    if key == "fail_on" and value not in FAIL_LEVELS:
        return f"{path}: {key}: one of {', '.join(FAIL_LEVELS)} is wanted, not {value!r}"
    if key == "override":
        tables: Any = value
        return next((f"{path}: {key}: {fault}" for one in tables if (fault := _override_fault(one))), None)
    if isinstance(value, list) and not all(isinstance(word, str) for word in value):
        return f"{path}: {key}: a list of {'formats' if key == 'formats' else 'folders'} is wanted"
    if isinstance(value, list) and key == "formats" and not all(word in FILES for word in value):
        return f"{path}: {key}: some of {', '.join(FILES)} are wanted, not {value!r}"
    return None


def _override_fault(one: Any) -> str | None:
    """`[[override]]` names a rule, and either a severity or `off = true`; for some documents, where it names a path."""
    if not isinstance(one, dict) or not isinstance(one.get("rule"), str):
        return 'a table with the id of a rule is wanted: rule = "core/fresh"'
    if unknown := [key for key in one if key not in OVERRIDE_KEYS]:
        return f"unknown key {unknown[0]}; known: {', '.join(OVERRIDE_KEYS)}"
    if not isinstance(one.get("path", ""), str):
        return "path: a text is wanted"
    if ("severity" in one) == ("off" in one) or one.get("off", True) is not True:
        return f"{one['rule']}: a severity, or off = true, is wanted, and not both"
    if "severity" in one and one["severity"] not in SEVERITIES:
        return f"{one['rule']}: severity: one of {', '.join(SEVERITIES)} is wanted, not {one['severity']!r}"
    return None
