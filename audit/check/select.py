"""What a rule's `where` picks: claims, or sentences, by their fields, their words and their document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import lru_cache

from audit.check.rule import Documents, Phrase, Phrases, Where
from audit.model import Claim, Date, Evidence, Figure, Name, Quote, Source
from audit.text.words import stem

Sources = Mapping[str, Source]
Test = Callable[[Claim, Sources], bool]
"""Is a claim picked? Of the sources, its own is asked for only where something beside the claim matters."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
"""A word; hyphens and full stops part words here, so that "long term" is found in "long-term"."""

BREAK = re.compile(r"[,;()–—](?!\d)|\b(?:and|but|while|whereas|or)\b")
"""What parts one clause from the next; a comma inside a number does not."""

STEMMED = ("subject", "place", "stated_by", "speaker", "name", "title")
"""Keys of `where` whose words are looked for in a field by stem."""

EXACT = ("role", "unit", "per", "hedge", "modality", "precision", "relation", "position")
"""Keys of `where` whose word must be the field's own."""

FIELDS: dict[str, tuple[type[Claim], ...]] = {
    "role": (Figure, Date),
    "unit": (Figure,),
    "per": (Figure,),
    "hedge": (Figure,),
    "modality": (Figure, Date),
    "subject": (Figure, Date),
    "place": (Figure,),
    "stated_by": (Figure,),
    "precision": (Date,),
    "relation": (Date,),
    "speech": (Quote,),
    "whole": (Quote,),
    "speaker": (Quote,),
    "name": (Name,),
    "title": (Name,),
}
"""Keys of `where` that speak of a field, and the kinds of claim that have it."""


class Words:
    """The words of texts, as (word, stem), each text read once."""

    def __init__(self) -> None:
        self._seen: dict[str, list[tuple[str, str]]] = {}
        self._sections: dict[tuple[str, str], str] = {}

    def of(self, text: str) -> list[tuple[str, str]]:
        """Every word of the text with its stem, in order."""
        words = self._seen.get(text)
        if words is None:
            words = self._seen[text] = [(word, stem(word)) for word in WORD.findall(text)]
        return words

    def mention(self, text: str, phrases: Phrases) -> bool:
        """Does the text hold any of these, each with all of its parts?"""
        return any(all(_holds(self.of(text), self.of(part)) for part in phrase) for phrase in phrases)

    def section(self, source: Source, heading: str) -> str:
        """The text under one heading of a source, the heading with it."""
        key = source.path, heading
        if key not in self._sections:
            blocks = [source.body[block.start : block.end] for block in source.blocks if block.section == heading]
            self._sections[key] = "\n".join([heading, *blocks])
        return self._sections[key]


def select(where: Where, evidence: Evidence, kinds: tuple[str, ...], words: Words) -> frozenset[str]:
    """The ids of the claims of these kinds that the selection picks."""
    test = compile_where(where, words)
    claims = (claim for claim in evidence.claims if claim.kind in kinds)
    if test is _always:
        return frozenset(claim.id for claim in claims)
    return frozenset(claim.id for claim in claims if test(claim, evidence.sources))


def sentences(where: Where, evidence: Evidence, words: Words) -> Iterator[Claim]:
    """The sentences that the selection picks, each as a bare claim, by path and offset."""
    test = compile_where(where, words)
    for path in evidence.paths:
        source = evidence.sources[path]
        for start, end in source.sentences:
            text = source.text[start:end]
            position = source.block_at(start).position
            sentence = Claim(
                id=f"{path}:{start}",
                source=path,
                start=start,
                end=end,
                text=text,
                context=text,
                context_start=start,
                position=position,
            )
            if test(sentence, evidence.sources):
                yield sentence


def compile_where(where: Where, words: Words) -> Test:
    """One test that holds when every part of the selection holds; the cheap parts come first."""
    tests = list(_tests(where, words))
    if not tests:
        return _always
    if len(tests) == 1:
        return tests[0]
    return lambda claim, sources: all(test(claim, sources) for test in tests)


def picks_document(documents: Documents, source: Source) -> bool:
    """Does the document satisfy each key that is given?"""
    return (
        (not documents.role or source.role in documents.role)
        and (not documents.type or source.type in documents.type)
        and (not documents.publisher or source.publisher in documents.publisher)
        and (not documents.path or any(fnmatchcase(source.path, pattern) for pattern in documents.path))
        and (documents.published is None or _published_in(source, documents.published))
    )


def _always(claim: Claim, sources: Sources) -> bool:
    return True


def _tests(where: Where, words: Words) -> Iterator[Test]:
    for key in EXACT:
        if allowed := getattr(where, key):
            yield _field_is(key, frozenset(allowed))
    for key in ("speech", "whole"):
        if (wanted := getattr(where, key)) is not None:
            yield _field_is(key, frozenset([wanted]))
    if documents := where.document:
        yield lambda claim, sources: picks_document(documents, sources[claim.source])
    if least := where.min_words:
        yield lambda claim, sources: len(WORD.findall(claim.text)) >= least
    for key in STEMMED:
        if phrases := getattr(where, key):
            yield _field_mentions(key, phrases, words)
    if where.mentions:
        yield _mentions(where, words)
    if where.negated:
        refusals = list(_tests(where.negated, words))
        yield lambda claim, sources: not any(refuses(claim, sources) for refuses in refusals)


def _field_is(key: str, allowed: frozenset[object]) -> Test:
    return lambda claim, sources: getattr(claim, key, None) in allowed


def _field_mentions(key: str, phrases: Phrases, words: Words) -> Test:
    def test(claim: Claim, sources: Sources) -> bool:
        value = getattr(claim, "speaker_name", None) or getattr(claim, key, None) if key == "speaker" else getattr(claim, key, None)
        return bool(value) and words.mention(str(value), phrases)

    return test


def _mentions(where: Where, words: Words) -> Test:
    """Each scope's text is judged once, and asked for the letters that stems share before it is taken apart into words."""
    needles = [(_letters(phrase), phrase) for phrase in where.mentions]
    letters = frozenset().union(*(needed for needed, _ in needles))
    known: dict[str, bool] = {}

    def holds(text: str) -> bool:
        lower = text.lower()
        there = {each for each in letters if each in lower}
        return any(needed <= there and words.mention(text, (phrase,)) for needed, phrase in needles)

    def test(claim: Claim, sources: Sources) -> bool:
        text = _scope(where.scope, claim, sources[claim.source], words)
        if text not in known:
            known[text] = holds(text)
        return known[text]

    return test


def _letters(phrase: Phrase) -> frozenset[str]:
    """For each word of a phrase, the letters at its start that every word of its stem has."""
    return frozenset(letters for part in phrase for letters in _starts(part))


@lru_cache(maxsize=4096)
def _starts(part: str) -> tuple[str, ...]:
    return tuple(_common_start(word.lower(), stem(word)) for word in WORD.findall(part))


def _common_start(a: str, b: str) -> str:
    length = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[:length]


def _scope(scope: str, claim: Claim, source: Source, words: Words) -> str:
    """The text in which the words of `mentions` are looked for; a table cell brings its heads."""
    if scope == "document":
        return source.body
    block = source.block_at(claim.start)
    if scope == "section":
        return words.section(source, block.section)
    text = _near(scope, claim, source.body[block.start : block.end])
    return "\n".join([*block.heads, text]) if block.heads else text


def _near(scope: str, claim: Claim, paragraph: str) -> str:
    if scope == "clause":
        return _clause(claim)
    return claim.context if scope == "sentence" else paragraph


def _clause(claim: Claim) -> str:
    """The piece of the sentence that holds the claim, between commas and their like and the words that join clauses."""
    start, end = claim.start - claim.context_start, claim.end - claim.context_start
    first = max((found.end() for found in BREAK.finditer(claim.context, 0, start)), default=0)
    after = BREAK.search(claim.context, end)
    return claim.context[first : after.start() if after else len(claim.context)]


def _holds(words: list[tuple[str, str]], phrase: list[tuple[str, str]]) -> bool:
    """Does the phrase stand in the words, word for word by stem, with its capitals?"""
    width = len(phrase)
    first = phrase[0][1] if phrase else ""
    for start in range(len(words) - width + 1):
        if words[start][1] == first and all(_same(words[start + i], phrase[i]) for i in range(width)):
            return bool(phrase)
    return False


def _same(word: tuple[str, str], wanted: tuple[str, str]) -> bool:
    if word[1] != wanted[1]:
        return False
    if wanted[0].islower():
        return True
    shared = len(_common_start(wanted[0].lower(), wanted[1]))
    return word[0][:shared] == wanted[0][:shared]


def _published_in(source: Source, span: str) -> bool:
    """Does the publication date lie in "2023", "2023-05..2023-08" or "..2023-08-31"? Undated documents lie in none."""
    if source.published is None:
        return False
    low, found, high = span.partition("..")
    if not found:
        high = low
    day, last = source.published.earliest.isoformat(), source.published.latest.isoformat()
    return (not low or day[: len(low)] >= low) and (not high or last[: len(high)] <= high)
