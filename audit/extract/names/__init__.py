"""A source in, the persons it mentions out."""

from __future__ import annotations

from audit.extract.fields import Fields
from audit.extract.names.reader import Mention, Reader
from audit.extract.names.titles import one_line
from audit.model import Name, Source


def find_names(source: Source, fields: Fields) -> list[Name]:
    """Every mention of a person, in source order; the span is the name without its title."""
    return [_name(mention, source, fields) for mention in Reader(source).read()]


def _name(mention: Mention, source: Source, fields: Fields) -> Name:
    name, person = source.text[mention.start : mention.end], mention.key
    if mention.person is not None:
        known = mention.person.final()
        name, person = one_line(known.name), known.parts.key
    return Name(**fields.make("name", mention.start, mention.end), name=name, person=person, title=mention.title, age=mention.age)
