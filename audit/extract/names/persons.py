"""Mentions in, persons out: which mentions are one person's, and that person's fullest name."""

from __future__ import annotations

from dataclasses import dataclass, field

from audit.text.names import Parts, parts, same_given


@dataclass(slots=True)
class Person:
    """One person of a source: the fullest name as written, its parts, and the titles met so far."""

    name: str
    parts: Parts
    kin: bool = False
    titles: list[str] = field(default_factory=list)

    def learn(self, name: str, other: Parts) -> None:
        """Take the longer of two names."""
        if _fullness(other, name) > _fullness(self.parts, self.name):
            self.name, self.parts = name, other


def _fullness(of: Parts, name: str) -> tuple[int, int]:
    return sum(len(given) > 1 for given in of.given), len(name)


class People:
    """The persons of one source, by surname and by given name."""

    def __init__(self) -> None:
        self.by_surname: dict[str, list[Person]] = {}
        self.by_given: dict[str, list[Person]] = {}

    def add(self, name: str, title: str | None, kin: bool = False) -> Person:
        """The person of a full mention, known or new."""
        these = parts(name)
        for person in self.by_surname.get(these.surname, ()):
            if _one(person.parts, these) and not (kin and not person.parts.given):
                person.learn(name, these)
                self._index(person, these)
                break
        else:
            person = Person(name, these, kin)
            self.by_surname.setdefault(these.surname, []).append(person)
            self._index(person, these)
        if title and title not in person.titles:
            person.titles.append(title)
        return person

    def _index(self, person: Person, these: Parts) -> None:
        for given in these.given[:1]:
            holders = self.by_given.setdefault(given, [])
            if person not in holders:
                holders.append(person)

    def join_titled(self) -> None:
        """A person met by title and surname alone is the only other holder of the surname, unless that one is next of kin."""
        for holders in self.by_surname.values():
            bare = [person for person in holders if not person.parts.given]
            full = [person for person in holders if person.parts.given and not person.kin]
            if len(full) == 1 and len(holders) == len(bare) + 1:
                for person in bare:
                    full[0].titles.extend(title for title in person.titles if title not in full[0].titles)
                    person.name, person.parts, person.titles = full[0].name, full[0].parts, full[0].titles
                holders[:] = full

    def by_one_word(self, key: str) -> Person | None:
        """The only person whose surname, or else whose given name, this is."""
        holders = self.by_surname.get(key, ())
        if len(holders) == 1:
            return holders[0]
        if not holders:
            named = self.by_given.get(key, ())
            if len(named) == 1:
                return named[0]
        return None

    def by_title(self, key: str, title: str) -> Person | None:
        """Of several holders of a surname, the only one who was met with this title."""
        holders = [person for person in self.by_surname.get(key, ()) if any(title in known.lower() for known in person.titles)]
        return holders[0] if len(holders) == 1 else None


def _one(known: Parts, met: Parts) -> bool:
    """Are a known person and a full mention, of one surname, the same?"""
    if known.generation and met.generation and known.generation != met.generation:
        return False
    if not known.given or not met.given:
        return not known.given and not met.given
    return same_given(known.given[0], met.given[0])
