"""What a claim stands in: the words and names of its sentence, and of the sentences beside it, with what they weigh."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum, log2
from typing import NamedTuple

from audit.align.around import CAPITAL, first_letters, lead, names_inside
from audit.align.content import content, entities
from audit.model import Claim, Published, Source
from audit.text.answers import question_before
from audit.text.constants import FEW_STORY_WORDS, LEAST_NAMES, LEAST_STORY, MAX_CONTEXT
from audit.text.words import RAREST, WORD, rarity, stem

# A word this rare tells one story from another.
_RARE = 3
# What a word weighs that many documents hold; one that is no rarer in English is not counted.
_LEAST_COUNTED = 1.0


class Sentence(NamedTuple):
    """The content stems of one sentence, and its names (each one's stems joined), sorted; a set would take far more room.

    `meant`: of the stems those that only the sentence before has, of names that this one means.
    """

    stems: tuple[str, ...]
    entities: tuple[str, ...]
    meant: tuple[str, ...] = ()


NO_WORDS = Sentence((), ())


class Weighed(NamedTuple):
    """Stems with their weights, in order, and the sum of these; `meant`: the part of it that is of names only meant."""

    words: dict[str, float]
    weight: float
    meant: float = 0.0


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

    `capitals`: the first letters of its words with a capital; `lead`: those of the name that it says most often; `names`: those of
    all names, where there are several.
    """

    length: int
    telling: Mapping[str, float]
    rare: Mapping[str, float]
    capitals: frozenset[str]
    lead: str = ""
    names: frozenset[str] = frozenset()


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
        self._names: dict[str, frozenset[str]] = {}
        self._leads: dict[str, str] = {}
        self._known = _Known("")

    def add(self, path: str, one: Backdrop) -> None:
        """One more source, that is elsewhere: what must be known of it. Serves for scores, not for profiles."""
        self._lengths[path], self._telling[path], self._rare[path], self._capitals[path] = one[:4]
        self._leads[path], self._names[path] = one.lead, one.names

    def backdrop(self, path: str) -> Backdrop:
        """What must be known of a source, beside its claims, to score these."""
        known = self._telling[path], self.rare_words(path), self.capitals(path), self.lead(path), self.names(path)
        return Backdrop(self.length(path), *known)

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
            sentence = self._sentences[path][index] if 0 <= index < len(self._sentences[path]) else NO_WORDS
            near = self._weighed(known, path, sentence.stems)
            meant = sum(near.words[stemmed] for stemmed in sentence.meant)
            known.near[index] = near._replace(meant=meant) if meant else near
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

    def may_be_story(self, a: str, b: str) -> float:
        """The same, at least the least share of one story where either has too few rare words to say which one it tells."""
        few = min(len(self.rare_words(a)), len(self.rare_words(b))) < FEW_STORY_WORDS
        return max(LEAST_STORY, self.story(a, b)) if few else self.story(a, b)

    def capitals(self, path: str) -> frozenset[str]:
        """The first letters of the words of a source that begin with a capital, in lower case."""
        if path not in self._capitals:
            found = set(CAPITAL.findall(self.sources[path].body))
            self._capitals[path] = frozenset(first_letters(word).lower() for word in found)
        return self._capitals[path]

    def are_strangers(self, a: str, b: str) -> bool:
        """Do two sources tell of other persons and places?

        Each names several, and none that the other names; or never names whom the other names again and again.
        """
        mine, other = self.names(a), self.names(b)
        if mine and other and mine.isdisjoint(other):
            return True
        one, two = self.lead(a), self.lead(b)
        return bool(one and two) and one not in self.capitals(b) and two not in self.capitals(a)

    def lead(self, path: str) -> str:
        """The first letters of the name that a source says most often, or an empty string."""
        if path not in self._leads:
            self._leads[path] = lead(self.sources[path])
        return self._leads[path]

    def names(self, path: str) -> frozenset[str]:
        """The first letters of the words of a source that name somebody or something; none where few stand inside a sentence."""
        if path not in self._names:
            found = _names_of(self.rare_words(path), self.capitals(path))
            told = found & names_inside(self.sources[path]) if len(found) >= LEAST_NAMES else ()
            self._names[path] = found if len(told) >= LEAST_NAMES else frozenset()
        return self._names[path]

    def rare_words(self, path: str) -> Mapping[str, float]:
        """The stems of a source that tell one story from another, with their weights."""
        if path not in self._rare:
            stems = {stemmed for sentence in self._sentences[path] for stemmed in sentence.stems}
            self._rare[path] = {word: weight for word in stems if (weight := float(rarity(word))) >= _RARE}
        return self._rare[path]


def _names_of(rare: Mapping[str, float], capitals: Collection[str]) -> frozenset[str]:
    """The first letters of words that are in no list of English ones, and stand with a capital."""
    return frozenset(start for word, weight in rare.items() if weight >= RAREST and (start := first_letters(word)) in capitals)


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
    """The sentence that begins at the offset, or the part of one; with it the question that it answers, as far as that is near.

    One that begins with a pronoun has the names of the sentence before it: "The Lady Una sails today. It has room for 210."
    """
    begin, end = source.sentence_at(start)
    asked = question_before(source, begin, end)
    begin = max(begin if asked is None else asked[0], start - MAX_CONTEXT if asked else start)
    text = source.body[begin : min(end, start + MAX_CONTEXT)]
    block = source.block_at(start)
    if block.kind in ("cell", "item"):
        text = " ".join((text, *block.heads, block.section))
    names = entities(text)
    meant = _names_before(source, begin) if begin > block.start and _POINTS_BACK.match(text) else NO_NAMES
    own, others = content(text), {stemmed for name in meant for stemmed in name.split()}
    return Sentence(tuple(sorted(own | others)), tuple(sorted(names | meant)), tuple(sorted(others - own)))


_POINTS_BACK = re.compile(r"(?:It|They|He|She|Its|Their|His|Her)\b")
NO_NAMES: frozenset[str] = frozenset()


def _names_before(source: Source, start: int) -> frozenset[str]:
    """The names of the sentence before the one that begins at the offset."""
    index = source.sentence_index(start)
    begin, end = source.sentences[index - 1] if index else (0, 0)
    return entities(source.body[begin : min(end, begin + MAX_CONTEXT)])


def _telling(sentences: Sequence[Sentence]) -> dict[str, float]:
    """For each stem that several sentences hold: 1 where one does, falling to little where all do."""
    counts = Counter(stemmed for sentence in sentences for stemmed in sentence.stems)
    total = log2(1 + len(sentences))
    return {stemmed: log2(1 + len(sentences) / count) / total for stemmed, count in counts.items() if count > 1}


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
