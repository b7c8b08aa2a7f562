"""What a folder says of its own audits: the nearest `audit.toml`, or `[tool.audit]` in `pyproject.toml`."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audit.errors import AuditError, decoded
from audit.model import SEVERITIES, Override
from audit.options import FAIL_LEVELS, FILES, corpus_path

KEYS: dict[str, type] = {
    "corpus": str,
    "rules": list,
    "core": bool,
    "fail_on": str,
    "baseline": str,
    "cache_dir": str,
    "engine": str,
    "scheduler": str,
    "store": str,
    "override": list,
    "formats": list,
}
WANTED = {str: "a text", list: "a list", bool: "true or false"}
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
    store: Path | None = None
    overrides: tuple[Override, ...] = ()
    formats: tuple[str, ...] = ("markdown",)


def find_config(corpora: Sequence[Path]) -> Config:
    """The nearest configuration at or above the corpora's common parent, or above the working folder without one.

    Raises AuditError (`path:line:column: key: why`) for unknown keys and wrong values, and for what a file may not say that lies
    neither in the working folder nor above it: it may have come with the documents.
    """
    start = Path(os.path.commonpath([path.resolve() for path in corpora])) if corpora else Path.cwd()
    for folder in (start, *start.parents):
        for name, section in (("audit.toml", None), ("pyproject.toml", "audit")):
            path = folder / name
            if path.is_file():
                found = _table(path, section)
                if found is not None:
                    return _config(*found)
    return Config(Path.cwd())


def core_rules() -> Path:
    """The core pack: inside an installed package, or `rules/core` of a checkout."""
    here = Path(__file__).resolve().parent
    packed = here / "_rules" / "core"
    return packed if packed.is_dir() else here.parent / "rules" / "core"


def as_seen(path: Path) -> str:
    """The path as the working folder sees it, where it lies in there."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


class _File:
    """A file that may hold a configuration, and its text."""

    def __init__(self, path: Path, text: str) -> None:
        self.path, self.text = path, text

    def fault(self, key: str, why: str, index: int = 0) -> str:
        """`path:line:column: key: why`, at the key, or at so manieth a table of that name."""
        key_at = rf"""^[ \t]*(?P<key>(?:\[\[)?(?:tool\.audit\.)?["']?{re.escape(key)}["']?[ \t]*(?:=|\]|\.))"""
        places = [found.start("key") for found in re.finditer(key_at, self.text, re.MULTILINE)]
        at = places[min(index, len(places) - 1)] if places else 0
        line, column = self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at)
        return f"{as_seen(self.path)}:{line}:{column}: {key}: {why}"


def _table(path: Path, section: str | None) -> tuple[_File, dict[str, Any]] | None:
    try:
        file = _File(path, decoded(path.read_bytes(), as_seen(path)).removeprefix("\ufeff"))
        data = tomllib.loads(file.text)
    except OSError as error:
        raise AuditError(f"{as_seen(path)}:1:1: cannot be read: {error.strerror or error}") from error
    except tomllib.TOMLDecodeError as error:
        raise AuditError(_not_toml(file, str(error))) from error
    table = data if section is None else data.get("tool", {}).get(section)
    return None if table is None else (file, table)


def _not_toml(file: _File, told: str) -> str:
    """Where and why a file is no TOML; the parser tells the place in words, and the end of the document without a number."""
    found = re.search(r" \(at line (?P<line>\d+), column (?P<column>\d+)\)$", told)
    line, column = (found["line"], found["column"]) if found else (len(file.text.splitlines()) or 1, 1)
    return f"{as_seen(file.path)}:{line}:{column}: not valid TOML: {told[: found.start()] if found else told}"


def _config(file: _File, table: dict[str, Any]) -> Config:
    if faults := [fault for key, value in table.items() for fault in _faults(file, key, value)]:
        raise AuditError(*faults)
    path = file.path
    if not Path.cwd().is_relative_to(path.parent.resolve()) and (faults := list(_said_by_others(file, table))):
        raise AuditError(*faults)
    corpus = table.get("corpus")
    return Config(
        home=path.parent,
        corpus=(corpus_path(corpus) if "://" in corpus else path.parent / corpus,) if corpus else (),
        rules=tuple(path.parent / folder for folder in table.get("rules", ())),
        core=table.get("core", True),
        fail_on=table.get("fail_on", "error"),
        baseline=path.parent / table["baseline"] if table.get("baseline") else None,
        cache_dir=path.parent / table["cache_dir"] if table.get("cache_dir") else None,
        engine=table.get("engine", "local"),
        scheduler=table.get("scheduler"),
        store=path.parent / table["store"] if table.get("store") else None,
        overrides=tuple(
            Override(one["rule"], one.get("severity"), one.get("path"), str(path)) for one in table.get("override", ())
        ),
        formats=tuple(table.get("formats", ("markdown",))),
    )


def _said_by_others(file: _File, table: dict[str, Any]) -> Iterator[str]:
    """What is not taken from the configuration of another folder: who works on the documents, and where else is written."""
    home = file.path.parent.resolve()
    for key in ("scheduler", "baseline", "cache_dir", "store"):
        if (value := table.get(key)) and (key == "scheduler" or not (home / value).resolve().is_relative_to(home)):
            yield file.fault(key, f"{value!r} leads out of that folder, which is not the working folder; run from there")


def _faults(file: _File, key: str, value: Any) -> Iterator[str]:
    if key not in KEYS:
        yield file.fault(key, f"unknown key; {_hint(key, KEYS)}")
    elif not isinstance(value, KEYS[key]):
        yield file.fault(key, f"{WANTED[KEYS[key]]} is wanted, not {value!r}")
    elif key == "override":
        overrides: Any = value
        told = [(index, _override_fault(one)) for index, one in enumerate(overrides)]
        yield from (file.fault(key, why, index) for index, why in told if why)
    elif why := _word_fault(key, value):
        yield file.fault(key, why)


def _word_fault(key: str, value: Any) -> str | None:
    if key == "fail_on" and value not in FAIL_LEVELS:
        return f"one of {', '.join(FAIL_LEVELS)} is wanted, not {value!r}{_meant(value, FAIL_LEVELS)}"
    if isinstance(value, list) and not all(isinstance(word, str) for word in value):
        return f"a list of {'formats' if key == 'formats' else 'folders'} is wanted"
    if key == "formats" and (unknown := [word for word in value if word not in FILES]):
        return f"some of {', '.join(FILES)} are wanted, not {unknown[0]!r}{_meant(unknown[0], FILES)}"
    return None


def _meant(word: object, known: Collection[str]) -> str:
    from audit.text.strict_yaml import nearest

    close = nearest(str(word), known)
    return f"; did you mean {close}?" if close else ""


def _hint(word: str, known: Collection[str]) -> str:
    return _meant(word, known).removeprefix("; ") or f"known: {', '.join(known)}"


def _override_fault(one: Any) -> str | None:
    """`[[override]]` names a rule, and either a severity or `off = true`; for some documents, where it names a path."""
    if not isinstance(one, dict) or not isinstance(one.get("rule"), str):
        return 'a table with the id of a rule is wanted: rule = "core/stale-figure"'
    if unknown := [key for key in one if key not in OVERRIDE_KEYS]:
        return f"unknown key {unknown[0]}; {_hint(unknown[0], OVERRIDE_KEYS)}"
    if not isinstance(one.get("path", ""), str):
        return "path: a text is wanted"
    if ("severity" in one) == ("off" in one) or one.get("off", True) is not True:
        return f"{one['rule']}: a severity, or off = true, is wanted, and not both"
    if "severity" in one and one["severity"] not in SEVERITIES:
        wanted, read = ", ".join(SEVERITIES), one["severity"]
        return f"{one['rule']}: severity: one of {wanted} is wanted, not {read!r}{_meant(read, SEVERITIES)}"
    return None
