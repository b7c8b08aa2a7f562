"""Persons in, those out whose name is spelled in two ways (`read: spelling`), or who hold two offices (`read: title`)."""

from __future__ import annotations

from collections.abc import Iterator

from audit.check.material import Material
from audit.check.persons import people_of
from audit.check.persons.misspelt import misspelt
from audit.check.persons.offices import offices
from audit.check.persons.spellings import spellings
from audit.check.rule import Rule
from audit.model import Finding


def same_name(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each two spellings of one person's name, and for each two offices of one person."""
    people = people_of(material)
    if rule.read != "title":
        yield from spellings(rule, people, material.evidence)
        yield from misspelt(rule, material.evidence, people)
    if rule.read != "spelling":
        yield from offices(rule, material, people)
