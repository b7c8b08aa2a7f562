"""Mentions in, persons out: which mentions are one person's, and that person's fullest name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audit.extract.names.tables import HE_KIN, SHE_KIN
from audit.text.names import JOINING, Parts, parts, pronoun_of, same_given


@dataclass(slots=True, eq=False)
class Person:
    """One person of a source: the fullest name as written, its parts, the titles met so far, the pronoun they say."""

    name: str
    parts: Parts
    kin: bool = False
    pronoun: str | None = None
    titles: list[str] = field(default_factory=list)
    same: Person | None = None

    def learn(self, name: str, other: Parts) -> None:
        """Take the longer of two names."""
        if _fullness(other, name) > _fullness(self.parts, self.name):
            self.name, self.parts = name, other

    def titled(self, title: str) -> None:
        """Take a title."""
        if title not in self.titles:
            self.titles.append(title)
            self.pronoun = self.pronoun or pronoun_of(title)

    def final(self) -> Person:
        """The person whom this one turned out to be."""
        person = self
        while person.same is not None:
            person = person.same
        return person


def _fullness(of: Parts, name: str) -> tuple[int, int, int]:
    return sum(len(given) > 1 for given in of.given[:1]), len(of.given) + (of.generation is not None), len(name)


_MOST_NAMESAKES = 40
"""Persons of one surname that are told apart in a document: where it has more, the surname alone means nobody anyway."""


class People:
    """The persons of one source, by surname and by given name."""

    def __init__(self) -> None:
        self.by_surname: dict[str, list[Person]] = {}
        self.by_given: dict[str, dict[Person, None]] = {}

    def add(self, name: str, title: str | None, kin: str | None = None) -> Person:
        """The person of a full or titled mention, known or new; `kin`: the word of kinship in front."""
        these = parts(name)
        pronoun = pronoun_of(title) if title else None
        for person in self.by_surname.get(these.surname, ()):
            if _one(person, these, pronoun):
                person.learn(name, these)
                break
        else:
            person = Person(name, these, kin is not None)
            holders = self.by_surname.setdefault(these.surname, [])
            if len(holders) < _MOST_NAMESAKES:
                holders.append(person)
            tail = these.surname.rsplit(" ", 1)[-1]
            if tail != these.surname:
                self.by_surname.setdefault(tail, holders)
                first, joint = these.surname.split(" ")[:2]
                if joint in JOINING:
                    self.by_surname.setdefault(first, holders)
        if these.given:
            self.by_given.setdefault(these.given[0], {})[person] = None
        if title:
            person.titled(title)
        if kin is not None:
            person.pronoun = person.pronoun or ("she" if kin in SHE_KIN else "he" if kin in HE_KIN else None)
        return person

    def join_titled(self) -> None:
        """A person met by title and surname alone is the only other holder of the surname whom the title fits."""
        for holders in self.by_surname.values():
            for bare in [person for person in holders if not person.parts.given]:
                full = [person for person in holders if person.parts.given]
                if bare.parts.generation:
                    full = [person for person in full if person.parts.generation == bare.parts.generation]
                known = [person for person in full if person.pronoun == bare.pronoun and bare.pronoun is not None]
                titled = [person for person in full if _shares_title(person, bare)]
                chosen = (
                    _only(known)
                    or _only(titled)
                    or _only([person for person in full if _fit(person, bare) and not _second(person, holders)])
                )
                if chosen is not None:
                    for title in bare.titles:
                        chosen.titled(title)
                    bare.same = chosen
                    holders.remove(bare)

    def sharing(self) -> Iterator[Person]:
        """The persons whose surname another one has who was met by a title that says a pronoun."""
        for holders in self.by_surname.values():
            if any(not person.parts.given and person.pronoun for person in holders):
                yield from (person for person in holders if person.parts.given)

    def by_one_word(self, key: str) -> Person | None:
        """The only person whose surname, or else whose given name, this is."""
        holders = self.by_surname.get(key, [])
        heads = [person for person in holders if not _second(person, holders)]
        if len(heads) == 1 or len(holders) == 1:
            return heads[0] if heads else holders[0]
        if not holders:
            named = self.by_given.get(key, {})
            if len(named) == 1:
                return next(iter(named))
        return None

    def by_title(self, key: str, title: str) -> Person | None:
        """Of several holders of a surname, the only one who was met with this title."""
        holders = [
            person for person in self.by_surname.get(key, ()) if any(title in known.lower().split() for known in person.titles)
        ]
        return holders[0] if len(holders) == 1 else None


def _only(persons: list[Person]) -> Person | None:
    return persons[0] if len(persons) == 1 else None


def _second(person: Person, holders: Sequence[Person]) -> bool:
    """Is this a holder whom the bare surname does not mean: next of kin, or a junior beside another?"""
    return person.kin or (person.parts.generation is not None and len(holders) > 1)


def _shares_title(person: Person, bare: Person) -> bool:
    heads = {title.lower().rsplit(" ", 1)[-1] for title in bare.titles}
    return any(title.lower().rsplit(" ", 1)[-1] in heads for title in person.titles)


def _fit(person: Person, bare: Person) -> bool:
    return person.pronoun is None or bare.pronoun is None or person.pronoun == bare.pronoun


def _one(person: Person, met: Parts, pronoun: str | None) -> bool:
    """Are a known person and a mention of the same surname one?"""
    known = person.parts
    if known.generation != met.generation and known.given and met.given:
        return False
    if not known.given or not met.given:
        return not known.given and not met.given and (person.pronoun is None or pronoun is None or person.pronoun == pronoun)
    return _ends_with(known.given, met.given) or _ends_with(met.given, known.given) or same_given(known.given[0], met.given[0])


def _ends_with(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """ "Ms. Wass Holt" is Ada Wass Holt."""
    return len(shorter) <= len(longer) and longer[len(longer) - len(shorter) :] == shorter
