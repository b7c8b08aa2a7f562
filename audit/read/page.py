"""What a page says of itself in its metadata: its date, its publisher, its title."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html import unescape

from audit.read.layout import Stated
from audit.read.published import any_published
from audit.read.tokens import Tag

DATES = tuple(
    """
    article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished
    json:datepublished dc.date.issued dcterms.issued dc.date dcterms.date dc.date.created dcterms.created pubdate
    publishdate publish-date publish_date publication_date publication-date published publicationdate sailthru.date
    parsely-pub-date cxenseparse:recs:publishtime article.published originalpublicationdate citation_publication_date
    displaydate time:pubdate date json:datecreated time:datetime
    """.split()
)
PUBLISHERS = (
    "og:site_name",
    "json:publisher",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "source",
    "article:publisher",
    "application-name",
)
TITLES = ("og:title", "json:headline", "twitter:title", "dc.title", "title")
"""The names under which pages state a field, the first in precedence first. To read another name, add it."""
LONGEST_JSON = 500_000
MOST_VALUES = 20_000


@dataclass(slots=True)
class Metadata:
    """Gathers what a page states, by name in lower case; the first value of a name holds."""

    values: dict[str, str] = field(default_factory=dict)

    def take_tag(self, tag: Tag) -> None:
        """Reads a `meta` or `time` tag."""
        attributes = tag.attributes
        if tag.name == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            self._add(name, attributes.get("content", ""))
        elif "datetime" in attributes:
            published = "pubdate" in attributes or "datepublished" in attributes.get("itemprop", "").lower()
            self._add("time:pubdate" if published else "time:datetime", attributes["datetime"])

    def take_title(self, words: str) -> None:
        """Reads the words of the title element."""
        self._add("title", unescape(words))

    def take_json(self, written: str) -> None:
        """Reads a block of JSON-LD; what cannot be read is passed over."""
        try:
            tree = json.loads(written) if len(written) <= LONGEST_JSON else None
        except (ValueError, RecursionError):
            return
        waiting, count = [tree], 0
        while waiting and count < MOST_VALUES:
            node = waiting.pop(0) if count < 50 else waiting.pop()
            count += 1
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                self._take_node(node)
                waiting += node.values()

    def _take_node(self, node: dict[str, object]) -> None:
        for key in ("datePublished", "dateCreated", "headline"):
            if isinstance(value := node.get(key), str):
                self._add(f"json:{key.lower()}", value)
        publisher = node.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str):
            self._add("json:publisher", name)

    def _add(self, name: str, value: str) -> None:
        value = " ".join(value.split())
        if name and value and len(value) <= 500:
            self.values.setdefault(name.strip().lower(), value)

    def stated(self) -> list[Stated]:
        """Date, publisher and title, each by the first name that gives one."""
        found = []
        date = next((self.values[name] for name in DATES if name in self.values and any_published(self.values[name])), None)
        publisher = next(
            (self.values[name] for name in PUBLISHERS if name in self.values and not ADDRESS.match(self.values[name])), None
        )
        title = next((self.values[name] for name in TITLES if name in self.values), None)
        for name, value in (("published", date), ("publisher", publisher), ("title", title)):
            if value:
                found.append(Stated(name, "page", value))
        return found


ADDRESS = re.compile(r"https?://")
