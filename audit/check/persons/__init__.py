"""Mentions of persons in, one person for each spelling of a full name out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from audit.check.material import Material
from audit.check.persons.titles import title_of
from audit.model import Name, Passage, Source
from audit.text.name_tables import HONORIFICS
from audit.text.names import Parts, canonical_title, canonical_words, parts, pronoun_of


@dataclass(frozen=True)
class Person:
    """All mentions of one spelling of a name, by source and offset. `name` is its fullest form, `parts` that form taken apart."""

    name: str
    parts: Parts
    mentions: tuple[Name, ...]

    @cached_property
    def sources(self) -> frozenset[str]:
        """Where the person is mentioned."""
        return frozenset(mention.source for mention in self.mentions)

    @cached_property
    def titles(self) -> frozenset[str]:
        """The titles in one form, honorifics left out."""
        titles = (canonical_title(mention.title) for mention in self.mentions if mention.title)
        return frozenset(title for title in titles if not set(title.split()) <= HONORIFICS)

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """ "he" or "she", as far as titles say so."""
        return frozenset(found for mention in self.mentions if mention.title and (found := pronoun_of(mention.title)))

    def firsts(self) -> list[Name]:
        """The first mention in each source, a full name before a surname alone."""
        chosen: dict[str, Name] = {}
        for mention in self.mentions:
            known = chosen.get(mention.source)
            if known is None or len(canonical_words(mention.text)) > 1 >= len(canonical_words(known.text)):
                chosen[mention.source] = mention
        return [chosen[path] for path in sorted(chosen)]


def people_of(material: Material) -> list[Person]:
    """Everyone whom the picked mentions name, by folded name."""
    found: dict[str, list[Name]] = {}
    for claim in material.claims():
        if isinstance(claim, Name):
            found.setdefault(parts(claim.name).key, []).append(_titled(claim, material.evidence.sources[claim.source]))
    people = []
    for key in sorted(found):
        mentions = found[key]
        fullest = max((mention.name for mention in mentions), key=lambda name: (len(name), name))
        people.append(Person(fullest, parts(fullest), tuple(mentions)))
    return people


def _titled(mention: Name, source: Source) -> Name:
    title = title_of(mention, source)
    return mention if title == mention.title else replace(mention, title=title)


def passages_of(mentions: Iterable[Name]) -> tuple[Passage, ...]:
    """Mentions as the passages of a finding, read as title and fullest name."""
    return tuple(Passage(mention, _reads_as(mention)) for mention in mentions)


def _reads_as(mention: Name) -> str:
    return f"{mention.title} {mention.name}" if mention.title else mention.name
