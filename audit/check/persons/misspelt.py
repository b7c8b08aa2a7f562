"""Surnames of a document in, lone words of it that are one letter off: mentions that nobody introduced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from audit.check.finding import Told, finding_of
from audit.check.persons import Person, passages_of
from audit.check.persons.letters import keys_of, one_letter_apart
from audit.check.rule import Rule
from audit.model import Evidence, Finding, Name, Source
from audit.text.given_names import GIVEN, WEAK_GIVEN
from audit.text.words import RAREST, rarity, stem

SHORTEST = 6
LONE = re.compile(r"(?<![\w’'-])(?P<word>[A-Z][a-z]{5,20})(?![\w-])")  # Blinkin
BEFORE = re.compile(r"[A-Z](?:[\w’'-]*|\.)\s$")  # a capital or an initial in front: part of a longer name
AFTER = re.compile(r"(?:['’]s)?\s[A-Z]")  # a capital behind
REACH = 24


def misspelt(rule: Rule, evidence: Evidence, people: Sequence[Person]) -> Iterator[Finding]:
    """A note for each lone word, in no list, that is one letter off the surname of a person whom its document names."""
    known = {word for person in people for word in (*person.parts.given, person.parts.surname)} | GIVEN | WEAK_GIVEN
    for path, named in sorted(_owners(people).items()):
        owners = _by_key(named)
        told: set[str] = set()
        for found in _lone(evidence.sources[path]):
            word = found["word"].lower()
            if word in told or word in known or rarity(stem(word)) < RAREST:
                continue
            told.add(word)
            owner = next((owner for key in sorted(keys_of(word)) for owner in owners.get(key, ()) if _is_slip(word, owner)), None)
            if owner:
                yield _finding(rule, evidence.sources[path], found, owner)


def _owners(people: Sequence[Person]) -> dict[str, list[Person]]:
    """The persons of each source, those left out whose surnames are words of the language."""
    owners: dict[str, list[Person]] = {}
    for person in people:
        if len(person.parts.surname) >= SHORTEST and rarity(stem(person.parts.surname)) == RAREST:
            for path in person.sources:
                owners.setdefault(path, []).append(person)
    return owners


def _by_key(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Persons by the keys of their surnames; of one source at a time, for a name has as many as letters."""
    keys: dict[str, list[Person]] = {}
    for person in people:
        for key in keys_of(person.parts.surname):
            keys.setdefault(key, []).append(person)
    return keys


def _lone(source: Source) -> Iterator[re.Match[str]]:
    for found in LONE.finditer(source.body):
        start, end = found.span()
        if not BEFORE.search(source.body, max(0, start - REACH), start) and not AFTER.match(source.body, end):
            yield found


def _is_slip(word: str, owner: Person) -> bool:
    """One letter apart, the first one equal, and neither the plural of the other."""
    surname = owner.parts.surname
    if word[0] != surname[0] or f"{word}s" == surname or word == f"{surname}s":
        return False
    return one_letter_apart(word, surname)


def _finding(rule: Rule, source: Source, found: re.Match[str], owner: Person) -> Finding:
    start, end = found.span()
    sentence_start, sentence_end = source.sentence_at(start)
    odd = Name(
        id=f"{source.path}:{start}",
        source=source.path,
        start=start,
        end=end,
        text=source.text[start:end],
        context=source.text[sentence_start:sentence_end],
        context_start=sentence_start,
        position=source.block_at(start).position,
        name=found["word"],
        person=found["word"].lower(),
    )
    usual = owner.name.split()[-1]
    message = f"one person, two spellings: {odd.name} and {usual}"
    why = f"one letter apart, and {source.path} names {owner.name}, and nobody called {odd.name}"
    passages = passages_of([odd, *owner.firsts()])
    return finding_of(rule, "note", Told(message, (odd.name, usual), (why,)), passages)
