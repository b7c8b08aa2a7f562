"""Front matter in: where it ends, and what it says of date, publisher and title."""

from __future__ import annotations

import re

from audit.read.layout import Stated, lines_of

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
KEY = re.compile(r"(?P<key>[A-Za-z][\w .-]{0,40}?)[ \t]*[:=][ \t]*(?P<value>.{0,500}?)[ \t]*")
FIELDS = {
    "published": ("published", "date", "publish_date", "publishdate", "date_published", "datepublished", "pubdate", "published_at",
                  "created", "last_updated", "lastupdated", "updated", "lastmod", "last_modified", "modified", "effective"),
    "publisher": ("publisher", "publication", "site", "site_name", "source", "organization", "organisation"),
    "title": ("title", "headline"),
}  # fmt: skip
"""The keys that name a field, the first in precedence first. To read another key, add it."""
LONGEST = 200


def front_matter(text: str) -> tuple[int, list[Stated]]:
    """The offset behind the front matter (0: there is none), and what it states."""
    lines = lines_of(text[:100_000])
    fence = text[slice(*lines[0])].rstrip()
    if fence not in FENCES:
        return 0, []
    for number, (start, end) in enumerate(lines[1:LONGEST], start=2):
        if text[start:end].rstrip() in FENCES[fence]:
            return end, _stated(text, lines[1 : number - 1])
    return 0, []


def _stated(text: str, lines: list[tuple[int, int]]) -> list[Stated]:
    values: dict[str, tuple[str, int]] = {}
    for number, (start, end) in enumerate(lines, start=2):
        if found := KEY.fullmatch(text, start, end):
            values.setdefault(found["key"].lower().replace("-", "_").replace(" ", "_"), (found["value"], number))
    stated = []
    for name, keys in FIELDS.items():
        for key in keys:
            words, number = values.get(key, ("", 0))
            if words := _unquoted(words):
                stated.append(Stated(name, "front matter", words, number))
                break
    return stated


def _unquoted(words: str) -> str:
    if len(words) >= 2 and words[0] == words[-1] and words[0] in "\"'":
        return words[1:-1].strip()
    words = re.sub(r"\s#.*", "", words)
    return "" if words in ("null", "~", "") or words[0] in "[{|>&*!" else words.strip()
