"""`sources.yaml` in, what it says of each document out; every fault with its place and the nearest right word."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, get_args

from audit.errors import AuditError
from audit.model import DocumentRole, DocumentType, Source
from audit.read.published import iso_published
from audit.text.strict_yaml import Node, known_keys, nearest, parse

TOP = ("ignore", "sources")
FIELDS = ("path", "publisher", "published", "basis", "title", "role", "type", "locale", "timezone", "note")
WORDS: dict[str, tuple[str, ...]] = {
    "basis": ("stated", "inferred"),
    "role": get_args(DocumentRole),
    "type": get_args(DocumentType),
}
MOST_HINTS = 50
PLACE = re.compile(r":([0-9]+):([0-9]+): ")
LOCALE = re.compile(r"[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|[0-9]{3}))?")
TIMEZONE = re.compile(r"UTC|GMT|[A-Z][A-Za-z_]{1,30}(?:/[A-Z][A-Za-z0-9_+-]{1,30}){1,2}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says: the fields of each document by its path from the manifest, and the globs to ignore."""

    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()


def read_manifest(text: str, name: str, files: Collection[str]) -> Manifest:
    """The manifest of a folder; `name` stands in messages, `files` are the paths there are.

    Raises AuditError with one line for each fault.
    """
    return _Reader(name, files).read(parse(text, name))


class _Reader:
    def __init__(self, name: str, files: Collection[str]) -> None:
        self._name = name
        self._files = files
        self._faults: list[str] = []
        self._entries: dict[str, dict[str, Any]] = {}

    def read(self, root: Node) -> Manifest:
        if root.value is None:
            return Manifest()
        if not isinstance(root.value, dict):
            raise AuditError(self._at(root, "a manifest has the keys “sources” and “ignore”"))
        self._faults += known_keys(root, TOP, self._name)
        ignore = [glob for node in self._items(root.value, "ignore") if (glob := self._word(node, "a glob"))]
        for node in self._items(root.value, "sources"):
            self._entry(node)
        if self._faults:
            raise AuditError(*sorted(self._faults, key=_place))
        return Manifest(self._entries, tuple(ignore))

    def _items(self, root: dict[str, Node], key: str) -> list[Node]:
        node = root.get(key)
        if node is None or node.value is None:
            return []
        if not isinstance(node.value, list):
            self._fault(node, f"“{key}” is a list; begin each line with “- ”")
            return []
        return node.value

    def _entry(self, node: Node) -> None:
        if not isinstance(node.value, dict):
            self._fault(node, "an entry is a mapping that begins with “path:”")
            return
        self._faults += known_keys(node, FIELDS, self._name)
        path = self._path(node, node.value.get("path"))
        fields = {key: value for key in FIELDS[1:] if (value := self._value(key, node.value.get(key))) is not None}
        if path in self._entries:
            self._fault(node.value["path"], f"“{path}” is named for the second time")
        elif path:
            self._entries[path] = fields

    def _path(self, entry: Node, node: Node | None) -> str:
        if node is None or node.value is None:
            self._fault(entry, "an entry needs a “path”")
            return ""
        path = self._word(node, "a path").removeprefix("./")
        if path and path not in self._files:
            close = nearest(path, self._files) if len(self._faults) < MOST_HINTS else None
            hint = f"did you mean “{close}”?" if close else "paths are relative to the manifest, with forward slashes"
            self._fault(node, f"there is no document “{path}”; {hint}")
        return path

    def _value(self, key: str, node: Node | None) -> Any:
        """The value of a field, or None where it is left out, null, or wrong."""
        if node is None or node.value is None:
            return None
        written = self._word(node, f"“{key}”")
        if key == "published" and written:
            published = iso_published(written)
            if published is None:
                self._fault(node, f"“{written}” is no date; write 2023-10-05, 2023-10-05T09:00, 2023-10 or 2023")
            return published
        if key in WORDS and written and written not in WORDS[key]:
            close = nearest(written, WORDS[key]) or " or ".join(WORDS[key])
            self._fault(node, f"“{written}” is no {key}; did you mean {close}?")
        elif key == "locale" and not LOCALE.fullmatch(written):
            self._fault(node, f"“{written}” is no locale; write en, en-US or de-DE")
        elif key == "timezone" and not TIMEZONE.fullmatch(written):
            self._fault(node, f"“{written}” is no time zone; write UTC or America/New_York")
        return written

    def _word(self, node: Node, what: str) -> str:
        if isinstance(node.value, str) and node.value.strip():
            return node.value.strip()
        self._fault(node, f"{what} is one value, not a list or mapping" if node.value else f"{what} is empty")
        return ""

    def _fault(self, node: Node, what: str) -> None:
        self._faults.append(self._at(node, what))

    def _at(self, node: Node, what: str) -> str:
        return f"{self._name}:{node.line}:{node.column}: {what}"


def _place(fault: str) -> tuple[int, ...]:
    """Line and column of a fault, to tell faults in order."""
    found = PLACE.search(fault)
    return tuple(int(number) for number in found.groups()) if found else ()


# ---------------------------------------------------------------- writing one

PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./ -]*")
RESERVED = re.compile(r"(?:null|true|false|yes|no|on|off)", re.IGNORECASE)
UNSAFE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def manifest_of(sources: Iterable[Source]) -> str:
    """A manifest that says what was read, to be corrected by hand."""
    lines = ["# What each document gives; correct what is wrong, fill in what is missing.", "sources:"]
    for source in sources:
        lines += _entry_lines(source)
    return "\n".join(lines) + "\n"


def _entry_lines(source: Source) -> list[str]:
    lines = [f"  - path: {_scalar(source.path)}"]
    lines.append(f"    publisher: {_scalar(source.publisher)}" if source.publisher else "    publisher:  # not stated")
    published = "    published:  # not stated: relative dates in it stay unresolved"
    lines.append(f"    published: {source.published}" if source.published else published)
    if source.published:
        lines.append(f"    basis: {source.basis}")
    lines += [f"    {key}: {_scalar(value)}" for key, value in (("title", source.title), ("note", source.note)) if value]
    lines += [f"    role: {source.role}", f"    type: {source.type}"]
    if source.locale != "en":
        lines.append(f"    locale: {source.locale}")
    if source.timezone:
        lines.append(f"    timezone: {source.timezone}")
    return lines


def _scalar(words: str) -> str:
    """A value as YAML, in quotes where it needs them."""
    if PLAIN.fullmatch(words) and words == words.strip() and not RESERVED.fullmatch(words):
        return words
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(words, ensure_ascii=False))
