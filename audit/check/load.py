"""Folders in, rules and faults out: every bad rule is told at once, and none hides the good ones."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from audit.check.lists import Lists
from audit.check.rule import Rule
from audit.check.validate import validate
from audit.errors import AuditError, decoded
from audit.text.constants import MAX_YAML_BYTES
from audit.text.strict_yaml import parse

SUFFIXES = (".yaml", ".yml")
LISTS = "lists"
"""The folder that holds named lists, in a pack or beside it, and no rules."""

_TESTS = re.compile(r"^tests:[ ]*(?:#[^\n]*)?\n(?:(?:[ ][^\n]*|-[ ][^\n]*|#[^\n]*)?(?:\n|\Z))+", re.MULTILINE)
"""The key and the lines that follow up to the next key: indented, an item of a list, a remark or empty."""


def load_rules(folders: Sequence[Path], tests: bool = True) -> tuple[list[Rule], list[str]]:
    """The rules of these folders (or single files), in order of their ids within each, and a line for each fault.

    An id is `pack/name`: the name of the folder given, and of the file. A file is loaded once. Of two folders with one name
    the later replaces the earlier, rule by rule; one id twice in a folder is a fault. Without `tests` those of the rules, the
    larger part of most files, are passed over unread.
    """
    rules: dict[str, Rule] = {}
    faults: list[str] = []
    seen: set[object] = set()
    for folder in folders:
        found, wrong = _load_folder(folder, seen, tests)
        rules |= {identity: _replacing(rule, rules.get(identity)) for identity, rule in found.items()}
        faults += wrong
    return list(rules.values()), list(dict.fromkeys(faults))


def _replacing(rule: Rule, earlier: Rule | None) -> Rule:
    return rule.model_copy(update={"replaces": earlier.file}) if earlier else rule


def _load_folder(folder: Path, seen: set[object], tests: bool) -> tuple[dict[str, Rule], list[str]]:
    rules: dict[str, Rule] = {}
    places: dict[str, str] = {}
    faults: list[str] = []
    if not folder.exists():
        return {}, [f"{folder.as_posix()}: no such rule or folder of rules"]
    root = folder.resolve() if folder.is_dir() else folder.resolve().parent
    lists = Lists(folder if folder.is_dir() else folder.parent)
    for path in _files(folder):
        try:
            text = _read(path, root, seen)
            identity = f"{root.name}/{path.stem}"
            if text is None:
                continue
            if identity in places:
                faults.append(f"{path.as_posix()}:1:1: a second rule named {identity}; the first is {places[identity]}")
                continue
            places[identity] = path.as_posix()
            text = text if tests else _without_tests(text)
            rule, wrong = validate(parse(text, path.as_posix()), path.as_posix(), identity, lists)
        except AuditError as error:
            faults += error.faults
            continue
        faults += wrong
        if rule:
            rules[identity] = rule
    return rules, faults


def _without_tests(text: str) -> str:
    """The text with one word for its tests, and every other key in its line."""
    return _TESTS.sub(lambda found: "tests: [unread]" + "\n" * found[0].count("\n"), text)


def _files(folder: Path) -> list[Path]:
    """The rule files under a folder, sorted; what is hidden, and `lists`, is passed over, links to folders not followed."""
    if not folder.is_dir():
        return [folder]
    return sorted(_walk(folder), key=lambda path: path.relative_to(folder).as_posix())


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != LISTS]
        for name in names:
            if name.endswith(SUFFIXES) and not name.startswith("."):
                yield Path(place, name)


def _read(path: Path, root: Path, seen: set[object]) -> str | None:
    """The text of a rule file; None where the same file, or the same bytes, were loaded before. `root`: its folder, resolved."""
    where = f"{path.as_posix()}:1:1"
    try:
        real = path.resolve()
        if not real.is_relative_to(root):
            raise AuditError(f"{where}: a link that leads out of the folder")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise AuditError(f"{where}: not a regular file")
        if status.st_size > MAX_YAML_BYTES:
            raise AuditError(f"{where}: the file is larger than {MAX_YAML_BYTES // 1024} KiB; split it")
        with path.open("rb") as stream:
            data = stream.read(MAX_YAML_BYTES + 1)
        marks: set[object] = {real, data}
        if marks & seen:
            return None
        seen |= marks
        return decoded(data, path.as_posix())
    except OSError as error:
        raise AuditError(f"{where}: cannot be read: {error.strerror}") from error
