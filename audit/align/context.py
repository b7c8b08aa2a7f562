"""What stands around a claim: the rare words, names and word runs of its sentence and of the sentences beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from math import fsum, log2
from typing import NamedTuple
from zlib import crc32

from audit.align.senses import sense
from audit.model import Claim, Published, Source
from audit.text.answers import question_before
from audit.text.constants import MAX_CONTEXT
from audit.text.words import RAREST, WORD, rarity, stem

# Words of the calendar and of number: a value is no part of what a claim is about.
_VALUES = frozenset(
    stem(word)
    for word in """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight day days week weeks month
    months year years decade century hour hours minute minutes second weekend weekday morning afternoon evening night noon
    midnight spring summer autumn fall winter ago last next early late earlier later mid since previous current
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds
    thousands millions billions half third quarter quarters thirds percent per cent nearly about almost around roughly
    approximately least most some total st nd rd th
    """.split()
)
# Words of saying: every article holds them.
_TALK = frozenset(
    stem(word)
    for word in """
    say said says tell told add added report reported reports announce announced announcement according statement spokesman
    spokeswoman spokesperson official officials news agency press u.s u.k u.n
    """.split()
)
# Capitals that name nobody and no place; "May" would be no word of the calendar without its capital.
_NO_NAMES = _VALUES | _TALK | {"may"}
_NUMERALS = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion dozen dozens
    """.split()
)
_STOPS = _NUMERALS | {";"}
_STOPS_AFTER = _STOPS | {"and", "but", "while", "whereas"}
_AGE = re.compile(r", [0-9]{1,3}(?:,|$)")  # "Jane Doe, 34, said"
_WORD_OR_STOP = re.compile(rf"{WORD.pattern}|;")
# How many words that mean something count as next to a value, on each side.
_CLOSE = 5
_RUN = 8
# How far from a value its words are looked for, in characters: a sentence may be a whole column of numbers.
_REACH = 400
# So far they mostly are; beyond that one looks only where it is not enough.
_NEAR = 80
_CAPITALISED = re.compile(r"[A-Z][\w’'-]*[\w](?:[ \u00a0](?:of |de |del |la |the )?[A-Z][\w’'-]*[\w]){0,999}")  # "Bank of Meria"
_MOST_ENTITIES = 12
_CAPITAL = re.compile(r"[A-Z](?<![\w’'-][A-Z])(?:[\w-]*[a-z][\w-]*|[A-Z]{2,})")  # a letter first: it is looked for by leaps
# "PORT ALMA, Meria (Wire) - ": where the story was written.
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:,[^–—.\n-]{2,30}\.?)?[ ](?:\([A-Z][\w .]{1,20}\)[ ])?[–—-]{1,2}[ ]")
_MARKS = " \n\t“”‘’\"'([–—-"
_SAYING = re.compile(r"\b(?:sa(?:id|ys?|ying)|told|tells?|according to|report(?:s|ed|ing)?|announc(?:es?|ed|ing)|add(?:s|ed))\b")
# Where the clause of a value ends, or another value or somebody's words begin.
_LEAVES = re.compile(rf"[,;:()–—“”\"]|[0-9]|{_SAYING.pattern}")
# Where somebody's words begin, or the one who says it is named: ", the mayor said".
_SAID_BY = re.compile(rf"[;:“”\"]|,[^,;]{{0,60}}{_SAYING.pattern}|{_SAYING.pattern}")
# A name is known by its first letters: Meria, Merian, Merians.
_SAME_START = 5
# A word this rare tells one story from another.
_RARE = 3
# What a word weighs that many documents hold; one that is no rarer in English is not counted.
_LEAST_COUNTED = 1.0


class Sentence(NamedTuple):
    """The content stems of one sentence, and its names (each one's stems joined), sorted; a set would take far more room."""

    stems: tuple[str, ...]
    entities: tuple[str, ...]


class Weighed(NamedTuple):
    """Stems with their weights, in order, and the sum of these."""

    words: dict[str, float]
    weight: float


class _Known:
    """What was worked out of one source: what many of its claims have in common is held once."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.weights: dict[str, float] = {}
        self.weighed: dict[tuple[str, ...], Weighed] = {}
        self.entities: dict[tuple[str, ...], dict[str, float]] = {}
        self.near: dict[int, Weighed] = {}
        self.wide: dict[int, Weighed] = {}


class Backdrop(NamedTuple):
    """What a score must know of a source: how many sentences it has, its repeated stems and rare stems with their weights, names.

    `capitals`: the first letters of its words with a capital.
    """

    length: int
    telling: Mapping[str, float]
    rare: Mapping[str, float]
    capitals: frozenset[str]


class Contexts:
    """The sentences of some sources by place, and how much a shared stem or name says among them."""

    def __init__(self, sources: Sequence[Source], documents: Mapping[str, int]) -> None:
        """`documents`: in how many documents of the whole corpus stems stand (`count_documents`)."""
        self.sources = {source.path: source for source in sources}
        self.published: dict[str, Published | None] = {source.path: source.published for source in sources}
        self._parts = {source.path: starts for source in sources if (starts := _starts_of_parts(source))}
        self._sentences = {source.path: _sentences(source, self._parts.get(source.path)) for source in sources}
        self._lengths = {path: len(sentences) for path, sentences in self._sentences.items()}
        self._telling: dict[str, Mapping[str, float]] = {path: _telling(found) for path, found in self._sentences.items()}
        self._documents = documents
        self._weights: dict[str, float] = {}
        self._stories: dict[tuple[str, str], float] = {}
        self._rare: dict[str, Mapping[str, float]] = {}
        self._capitals: dict[str, frozenset[str]] = {}
        self._known = _Known("")

    @classmethod
    def of(cls, backdrops: Mapping[str, Backdrop], documents: Mapping[str, int]) -> Contexts:
        """Of sources that are elsewhere: what must be known of them, by path. Serves for scores, not for profiles."""
        made = cls((), documents)
        for path, one in backdrops.items():
            made.add(path, one)
        return made

    def add(self, path: str, one: Backdrop) -> None:
        """One more of these sources."""
        self._lengths[path], self._telling[path], self._rare[path], self._capitals[path] = one

    def backdrop(self, path: str) -> Backdrop:
        """What must be known of a source, beside its claims, to score these."""
        return Backdrop(self.length(path), self._telling[path], self.rare_words(path), self.capitals(path))

    def weight(self, stemmed: str) -> float:
        """Background rarity, at most that of a rare word less half the bits of the number of documents that hold it; 0 and up."""
        known = self._weights.get(stemmed)
        if known is None:
            known = float(rarity(stemmed))
            if known > _LEAST_COUNTED:
                known = min(known, max(_LEAST_COUNTED, RAREST - log2(self._documents.get(stemmed, 1)) / 2))
            self._weights[stemmed] = known
        return known

    def telling(self, path: str, stemmed: str) -> float:
        """The weight of a stem in one source: less where many of its sentences hold it, as the words of its topic do."""
        return self.weight(stemmed) * self._telling[path].get(stemmed, 1.0)

    def telling_words(self, path: str, stems: Iterable[str]) -> Weighed:
        """The stems with their weights in one source, in order; the same object for the same stems of one source."""
        return self._weighed(self._of(path), path, tuple(sorted(stems)))

    def entity_weights(self, claim: Claim) -> dict[str, float]:
        """The names of the claim's own sentence, a table cell's row and heads with it; each weighs what its most telling word does.

        At most 5. The same object for the same names of one source.
        """
        path, index = self._place(claim)
        names = self._sentences[path][index].entities if 0 <= index < len(self._sentences[path]) else ()
        known = self._of(path).entities
        if names not in known:
            known[names] = {name: min(5.0, max(self.telling(path, word) for word in name.split())) for name in names}
        return known[names]

    def length(self, path: str) -> int:
        """How many sentences a source has."""
        return self._lengths[path]

    def _place(self, claim: Claim) -> tuple[str, int]:
        parts = self._parts.get(claim.source)
        if parts:
            return claim.source, bisect_right(parts, claim.context_start) - 1
        return claim.source, self.sources[claim.source].sentence_index(claim.context_start)

    def near(self, claim: Claim) -> Weighed:
        """The stems of the claim's own sentence, with their weights; one mapping for all claims of a sentence."""
        path, index = self._place(claim)
        known = self._of(path)
        if index not in known.near:
            stems = self._sentences[path][index].stems if 0 <= index < len(self._sentences[path]) else ()
            known.near[index] = self._weighed(known, path, stems)
        return known.near[index]

    def wide(self, claim: Claim) -> Weighed:
        """The stems of the claim's sentence and of the ones before and after it, with their weights."""
        path, index = self._place(claim)
        known = self._of(path)
        if index not in known.wide:
            around = self._sentences[path][max(0, index - 1) : index + 2]
            stems = {stemmed for sentence in around for stemmed in sentence.stems}
            known.wide[index] = self._weighed(known, path, tuple(sorted(stems)))
        return known.wide[index]

    def _of(self, path: str) -> _Known:
        """What is known of the source that is asked about: of one at a time, for claims are asked about in order."""
        if self._known.path != path:
            self._known = _Known(path)
        return self._known

    def _weighed(self, known: _Known, path: str, stems: tuple[str, ...]) -> Weighed:
        """The stems, which are in order, with their weights."""
        if stems not in known.weighed:
            for stemmed in stems:
                if stemmed not in known.weights:
                    known.weights[stemmed] = self.telling(path, stemmed)
            words = {stemmed: known.weights[stemmed] for stemmed in stems}
            known.weighed[stems] = Weighed(words, sum(words.values()))
        return known.weighed[stems]

    def story(self, a: str, b: str) -> float:
        """How far two sources tell one story: the share, by weight, of the shorter one's rare words that both hold."""
        key = (a, b) if a < b else (b, a)
        if key not in self._stories:
            self._stories[key] = story_share(self.rare_words(a), self.rare_words(b))
        return self._stories[key]

    def capitals(self, path: str) -> frozenset[str]:
        """The first letters of the words of a source that begin with a capital, in lower case."""
        if path not in self._capitals:
            found = set(_CAPITAL.findall(self.sources[path].body))
            self._capitals[path] = frozenset(first_letters(word).lower() for word in found)
        return self._capitals[path]

    def rare_words(self, path: str) -> Mapping[str, float]:
        """The stems of a source that tell one story from another, with their weights."""
        if path not in self._rare:
            stems = {stemmed for sentence in self._sentences[path] for stemmed in sentence.stems}
            self._rare[path] = {word: weight for word in stems if (weight := float(rarity(word))) >= _RARE}
        return self._rare[path]


def story_share(mine: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The share, by weight, of the rare words of the source that has less of them which both hold."""
    least = min(fsum(mine.values()), fsum(other.values()))
    return fsum(mine[word] for word in mine.keys() & other.keys()) / least if least else 0.0


def _starts_of_parts(source: Source) -> list[int]:
    """Where the sentences of a source begin and, of one without end, the parts that its claims show; empty if none is."""
    if all(end - start <= MAX_CONTEXT for start, end in source.sentences):
        return []
    return [at for start, end in source.sentences for at in range(start, max(end, start + 1), MAX_CONTEXT)]


def _sentences(source: Source, parts: Sequence[int] | None) -> list[Sentence]:
    """The sentences of a source, or what stands for them; those that hold the same words are one object."""
    known: dict[Sentence, Sentence] = {}
    starts = parts or [start for start, _ in source.sentences]
    return [known.setdefault(one, one) for one in (_read(source, start) for start in starts)]


def _read(source: Source, start: int) -> Sentence:
    """The sentence that begins at the offset, or the part of one; with it the question that it answers, as far as that is near."""
    begin, end = source.sentence_at(start)
    asked = question_before(source, begin, end)
    begin = max(begin if asked is None else asked[0], start - MAX_CONTEXT if asked else start)
    text = source.body[begin : min(end, start + MAX_CONTEXT)]
    block = source.block_at(start)
    if block.kind in ("cell", "item"):
        text = " ".join((text, *block.heads, block.section))
    return Sentence(tuple(sorted(content(text))), tuple(sorted(entities(text))))


def _telling(sentences: Sequence[Sentence]) -> dict[str, float]:
    """For each stem that several sentences hold: 1 where one does, falling to little where all do."""
    counts = Counter(stemmed for sentence in sentences for stemmed in sentence.stems)
    total = log2(1 + len(sentences))
    return {stemmed: log2(1 + len(sentences) / count) / total for stemmed, count in counts.items() if count > 1}


def content(text: str) -> frozenset[str]:
    """The stems of a text that say what it is about: no stop words, numbers, words of the calendar or of saying."""
    return _content(WORD.findall(text))


def _content(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(_content_stem, words)))


@lru_cache(maxsize=65536)
def _content_stem(word: str) -> str:
    """The stem of a word that says what a text is about; "" of any other."""
    stemmed = sense(stem(word))
    empty = stemmed[0].isdigit() or stemmed in _VALUES or stemmed in _TALK or not rarity(stemmed)
    return "" if empty else stemmed


def entities(text: str) -> frozenset[str]:
    """The names in a text, as the folded words of each capitalised sequence; common words at a sentence's head are none."""
    found = set()
    for place in _CAPITALISED.finditer(text):
        words = [stem(word) for word in WORD.findall(place.group())]
        if place.start() == 0 or text[: place.start()].rstrip()[-1:] in ("“", '"', ""):
            words = words[1:] if words and rarity(words[0]) < RAREST else words
        words = [word for word in words if word not in _VALUES and rarity(word) > 1]
        if words:
            found.add(" ".join(words))
    return frozenset(sorted(found)[:_MOST_ENTITIES])


def doers(source: Source, start: int, end: int, *, of_day: bool) -> frozenset[str]:
    """The words of the names around the value at `[start, end)`, in lower case: who did it, or where; not who says so.

    Before it those of its sentence; after it those up to the end of its clause, but after a day up to somebody's words.
    """
    begin, stop = source.sentence_at(start)
    begin = max(begin, start - _REACH)
    if dateline := _DATELINE.match(source.body, begin, start):
        begin = dateline.end()
    found: list[str] = []
    before = source.body[begin:start]
    if _CAPITAL.search(before):
        said = max((place.end() for place in _SAYING.finditer(before)), default=0)
        found += _CAPITAL.findall(before, said)
        if found and before[said:].lstrip(_MARKS).startswith(found[0]) and _is_plain(found[0]):
            found = found[1:]  # a capital that only begins the sentence
    reach = min(stop, end + _REACH)
    if _CAPITAL.search(source.body, end, reach):
        left = (_SAID_BY if of_day else _LEAVES).search(source.body, end, reach)
        found += _CAPITAL.findall(source.body, end, left.start() if left else reach)
    return frozenset(word.lower() for word in found if stem(word) not in _NO_NAMES)


def _is_plain(word: str) -> bool:
    """Is it a word of the language, or made of two: "Twenty-seven"?"""
    return all(rarity(stem(part)) < RAREST for part in word.lower().split("-"))


def first_letters(name: str) -> str:
    """By what a name is known."""
    return name[:_SAME_START]


def unknown(names: Collection[str], capitals: Collection[str]) -> frozenset[str]:
    """Those of the names that do not stand, in this form or one that begins alike (Meria, Merian), among a text's capitals."""
    return frozenset(name for name in names if first_letters(name) not in capitals)


def close(source: Source, start: int, end: int) -> frozenset[str]:
    """The content stems that stand next to the value at `[start, end)`; a cell's heads too.

    Before it up to another numeral (an age in commas is none) or a semicolon, after it also up to an "and".
    """
    begin, stop = source.sentence_at(start)
    before = _nearest(lambda reach: _words_before(source.body[max(begin, start - reach) : start]), _STOPS)
    after = _nearest(lambda reach: _WORD_OR_STOP.findall(source.body, end, min(stop, end + reach)), _STOPS_AFTER)
    block = source.block_at(start)
    heads = WORD.findall(" . ".join(block.heads)) if block.kind in ("cell", "item") else ()
    return _content((*before, *after, *heads))


def _words_before(text: str) -> list[str]:
    """The words and stops of a text, the last one first."""
    return _WORD_OR_STOP.findall(_AGE.sub(" ", text))[::-1]


def _nearest(words: Callable[[int], list[str]], stops: frozenset[str]) -> list[str]:
    """The words up to a stop, or to enough of them, of those within a reach; the last word within it may be cut."""
    near = words(_NEAR)
    found = _until(near, stops)
    return found if len(found) < len(near) - 1 else _until(words(_REACH), stops)


def _until(words: Sequence[str], stops: frozenset[str]) -> list[str]:
    found: list[str] = []
    telling = 0
    for word in words:
        if word.lower() in stops or word[0].isdigit() or telling == _CLOSE:
            break
        found.append(word)
        telling += rarity(stem(word)) > 0
    return found


def runs(source: Source, start: int, end: int) -> set[int]:
    """Checksums of the runs of eight words that hold the value at `[start, end)`, the value itself left open."""
    begin, stop = source.sentence_at(start)
    before = _enough(lambda reach: source.body[max(begin, start - reach) : start])[1 - _RUN :]
    after = _enough(lambda reach: source.body[end : min(stop, end + reach)])[: _RUN - 1]
    words = [*before, "#", *after]
    return {crc32(" ".join(words[at : at + _RUN]).encode("utf-8", "replace")) for at in range(len(words) - _RUN + 1)}


def _enough(text: Callable[[int], str]) -> list[str]:
    """The words within a reach, in lower case: of the near ones, of which one may be cut, if a run has no more."""
    near = WORD.findall(text(_NEAR).lower())
    return near if len(near) >= _RUN else WORD.findall(text(_REACH).lower())


def count_documents(sources: Iterable[Source], families: Mapping[str, str]) -> Counter[str]:
    """In how many documents, given in order of their paths, each stem stands that is not common in English.

    A paragraph repeated in a family counts once.
    """
    counts: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for source in sources:
        found: set[str] = set()
        for block in source.blocks:
            text = source.body[block.start : block.end]
            if (key := (families.get(source.path, source.path), text)) not in seen:
                seen.add(key)
                found.update(WORD.findall(text))
        counts.update(_counted(found))
    return counts


def counted_words(source: Source) -> set[str]:
    """The stems of a source whose documents are counted: all but those that are common in English."""
    return _counted({word for block in source.blocks for word in WORD.findall(source.body[block.start : block.end])})


def _counted(words: Iterable[str]) -> set[str]:
    return {stemmed for stemmed in map(stem, words) if rarity(stemmed) > _LEAST_COUNTED}
