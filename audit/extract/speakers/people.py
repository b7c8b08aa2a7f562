"""Who a mention is: the person or body that a phrase, a title or a pronoun stands for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import DOCUMENTS, PERSON_PRONOUNS, SPOKES, UNNAMED_ROLES
from audit.model import Name, Source
from audit.text.names import canonical_title, parts, pronoun_of, usual_pronoun

_ARTICLE = re.compile(r"(?:the|a|an|its|their|his|her)[ \n\u00a0]+", re.IGNORECASE)
_HEAD_END = re.compile(
    r"[ \n](?:of|for|from|with|at|in|on|to|who|familiar|near|by|beside|behind|outside|inside|around|against|who|than)[ \n]|,"
)
_FOR = re.compile(r"[ \n](?:for|of|from|at)[ \n](?:the[ \n])?(?P<principal>.+)", re.DOTALL)
_AUTHOR = re.compile(
    r"(?:[\w’'-]+[ \n]){0,3}(?:statement|letter|memo|message|email|e-mail|tweet|post|note|release)[ \n](?:by|from)[ \n](?=\S)"
)  # a statement by
_SPACE = re.compile(r"[ \n\u00a0]+")
_PRONOUN = re.compile(
    r"\W(he|his|himself|she|hers|herself"
    r"|her(?=\s(?!(?:an?|and|as|at|about|after|before|by|for|from|if|in|on|or|that|the|to|when|with)\b)[a-z]))\b"
)
"""Not "him", nor "her" with no noun behind: who telephones her is somebody else."""
_LED_IN = re.compile(r"\s*,\s*(?:(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Rev|Mr|Mrs|Ms|Mx)\.?\s+)?")  # , Sir
_LINKING = frozenset("of for to in at from".split())
_BEHIND = 14
_MARGIN = 2
_TITLE_VOTES, _NAME_VOTES = 5, 3
_HE = frozenset("he his himself".split())


@dataclass(slots=True)
class Identity:
    """What a mention resolves to; `document`: the words for a statement or report, which is nobody."""

    name: str | None = None
    person: str | None = None
    unnamed: bool = False
    behalf: str | None = None
    pronoun: bool = False
    document: str | None = None


class Persons:
    """The persons of one source: by place, by title, and by the pronoun that they go by."""

    def __init__(self, source: Source, names: Sequence[Name]) -> None:
        self._source = source
        self._names = names
        self._starts = [name.start for name in names]
        self._titles: dict[str, set[str]] | None = None
        self._pronouns: dict[str, str | None] | None = None

    @cached_property
    def _fullest(self) -> dict[str, str]:
        """Person → the fullest name."""
        return {name.person: name.name for name in self._names}

    def between(self, start: int, end: int) -> Sequence[Name]:
        """The mentions that lie in `[start, end)`."""
        return self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before(self, offset: int) -> int:
        """How many mentions start before the offset."""
        return bisect_right(self._starts, offset - 1)

    def identify(self, start: int, core_end: int, end: int) -> Identity:
        """What the phrase `[start, end)`, whose core ends at `core_end`, stands for; a pronoun is left to the caller."""
        text = self._source.body[start:core_end]
        article = _ARTICLE.match(text) if text[:1] in "tTaAiIhH" else None
        bare = text[article.end() :] if article else text
        lower = bare.lower()
        if lower in PERSON_PRONOUNS or lower in ("they", "i", "we", "it", "you", "who"):
            return Identity(pronoun=True)
        if ("by" in text or "from" in text) and (author := _AUTHOR.match(text)) is not None:
            return self.identify(start + author.end(), core_end, end)
        head_end = start + (found.start() if (found := _HEAD_END.search(text)) else len(text))
        words = self._source.body[start:head_end].split()
        head = words[-1].lower().strip(".") if words else ""
        apposed = self._apposed(core_end) if bare[:1].islower() or (words and words[-1][0].islower()) else None
        if head in SPOKES:
            spoken = self._spokesperson(start, head_end, end)
            return Identity(apposed.name, apposed.person, behalf=spoken.behalf) if apposed else spoken
        name = self._name_at_head(start, head_end) or apposed or self._behind_office(start, core_end)
        if name is not None:
            spokes = self._source.body[start : name.start].lower().split()
            if self._ambiguous(name):
                return Identity()
            behalf = self._before_role(start, name.start) if spokes and spokes[-1] in SPOKES else None
            return Identity(name.name, name.person, behalf=behalf)
        if (held := self._holder(bare)) is not None:
            return Identity(self._fullest[held], held)
        if head in UNNAMED_ROLES or (head in TITLES and head != "president" and bare[:1].islower()) or head in TITLES:
            return Identity(unnamed=True)
        words_alone = _SPACE.sub(" ", bare).strip(" ,")
        return Identity(unnamed=True, document=words_alone) if head in DOCUMENTS else Identity(words_alone)

    def labelled(self, start: int, end: int) -> Identity:
        """Whom a speaker's label names: by full name, by surname, or by initials that a legend explains."""
        label = self._source.body[start:end]
        within = self.between(start, end)
        if within and within[-1].name != within[-1].text:
            return Identity(within[-1].name, within[-1].person)
        letters = label.replace(".", "")
        name = self._surnames.get(parts(label).surname) or (self._initials.get(letters) if letters.isupper() else None)
        return Identity(name.name, name.person) if name is not None else Identity(_title_off(label), None)

    @cached_property
    def _surnames(self) -> dict[str, Name]:
        """The first mention of each surname's holders who have a name of several words."""
        return {parts(name.name).surname: name for name in reversed(self._names) if " " in name.name}

    @cached_property
    def _initials(self) -> dict[str, Name]:
        """The first mention of those with these initials."""
        return {"".join(word[0] for word in name.name.split()).upper(): name for name in reversed(self._names)}

    def _name_at_head(self, start: int, head_end: int) -> Name | None:
        """The name that the phrase ends with."""
        for name in reversed(self.between(start, head_end)):
            rest = self._source.body[name.end : head_end].strip(" ,.")
            if not rest or rest in ("Jr", "Sr", "himself", "herself"):
                return name
            return None
        return None

    def _behind_office(self, start: int, end: int) -> Name | None:
        """The name behind an office: "Secretary of State | Ana Solis", "Leith School of Law professor | Ana Solis"."""
        within = self.between(start, end)
        front = self._source.body[start : within[-1].start].split() if within and within[-1].end == end else []
        at = next((index for index, word in enumerate(front) if word in _LINKING), 0)
        if not at or not front[at - 1][0].isupper() or front[-1] in _LINKING:
            return None
        office, last = front[at - 1].lower() in TITLES, front[-1]
        capitals = all(word[0].isupper() or word in _LINKING or word == "the" for word in front[at:])
        behind = last.lower() in TITLES if last.islower() else office and capitals and last.lower() not in TITLES
        return within[-1] if behind else None

    def _apposed(self, core_end: int) -> Name | None:
        """The full name behind a description: "a bystander, Lou Petrakis, said", "the chair, Dame Ruth Oke, said"."""
        found = self.between(core_end, core_end + _BEHIND)
        if not found or " " not in found[0].text or not _LED_IN.fullmatch(self._source.body, core_end, found[0].start):
            return None
        return found[0] if self._source.body[found[0].end : found[0].end + 1] in (",", ".", ";", ")", "") else None

    def _ambiguous(self, name: Name) -> bool:
        """A surname that several persons of the source have, left unresolved."""
        if " " in name.person or " " in name.name:
            return False
        return name.person in self._surnames

    def _spokesperson(self, start: int, head_end: int, end: int) -> Identity:
        """An unnamed spokesperson, on behalf of the name or body beside the role."""
        principal = self._before_role(start, head_end)
        if principal is None:
            found = _FOR.match(self._source.body, head_end, end)
            principal = found["principal"] if found else None
            if found and found["principal"]:
                within = self.between(found.start("principal"), end)
                principal = within[0].name if within else principal
        return Identity(unnamed=True, behalf=_SPACE.sub(" ", principal).strip(" ,") if principal else None)

    def _before_role(self, start: int, end: int) -> str | None:
        """ "White House" of "White House spokesperson"."""
        words = _ARTICLE.sub("", self._source.body[start:end], count=1).split()
        while words and (words[-1].lower() in SPOKES or words[-1].lower() in ("campaign", "press")):
            words.pop()
        within = [name for name in self.between(start, end) if self._source.body[name.end : end].split()]
        if not words or words[0].islower():
            return within[-1].name if within else None
        return within[-1].name if within and within[-1].text == " ".join(words) else " ".join(words)

    # ------------------------------------------------------------ titles

    def _holder(self, title: str) -> str | None:
        """The only person introduced with this title."""
        key = canonical_title(title)
        if (
            not key
            or key in UNNAMED_ROLES
            or (key.rsplit(" ", 1)[-1] not in TITLES and not any(word in TITLES for word in key.split()))
        ):
            return None
        if self._titles is None:
            self._titles = {}
            for name in self._names:
                if name.title:
                    self._titles.setdefault(canonical_title(name.title), set()).add(name.person)
        exact = self._titles.get(key)
        if exact is not None:
            return next(iter(exact)) if len(exact) == 1 else None
        if " " in title and title[0].isupper():
            return None
        holders = {person for known, persons in self._titles.items() if f" {key} " in f" {known} " for person in persons}
        return next(iter(holders)) if len(holders) == 1 else None

    # ------------------------------------------------------------ pronouns

    def goes_by(self, person: str, pronoun: str) -> bool:
        """May the person go by "he" or "she", by titles and by sentences that name nobody else?"""
        if self._pronouns is None:
            self._pronouns = self._learn_pronouns()
        known = self._pronouns.get(person)
        return known is None or known == pronoun

    def _learn_pronouns(self) -> dict[str, str | None]:
        votes: dict[str, dict[str, int]] = {}
        for name in self._names:
            if name.title and (said := pronoun_of(name.title)):
                votes.setdefault(name.person, {}).setdefault(said, 0)
                votes[name.person][said] += _TITLE_VOTES
            if name.person not in votes and (usual := usual_pronoun(name.name)):
                votes[name.person] = {usual: _NAME_VOTES}
        by_sentence: dict[int, list[Name]] = {}
        for name in self._names:
            by_sentence.setdefault(self._source.sentence_index(name.start), []).append(name)
        for index, group in by_sentence.items():
            if index < 0 or len({name.person for name in group}) != 1:
                continue
            end = self._source.sentences[index][1]
            found = _PRONOUN.search(self._source.body[group[0].end : end].lower())
            if found:
                said = "he" if found[1] in _HE else "she"
                counts = votes.setdefault(group[0].person, {})
                counts[said] = counts.get(said, 0) + 1
        return {person: _clear(counts) for person, counts in votes.items()}


def _clear(votes: Mapping[str, int]) -> str | None:
    """The pronoun with two votes more than the other; a single sentence may speak of somebody without a name."""
    he, she = votes.get("he", 0), votes.get("she", 0)
    return None if abs(he - she) < _MARGIN else "he" if he > she else "she"


def _title_off(label: str) -> str | None:
    """ "GOV. RAMOS" → "Ramos"; initials such as "HL" and "Q" name nobody."""
    words = label.split()
    while len(words) > 1 and words[0].lower().strip(".") in TITLES:
        words.pop(0)
    if len(words) == 1 and len(words[0].strip(".")) < 4 and words[0].isupper():
        return None
    return " ".join(word.capitalize() if word.isupper() and len(word) > 2 else word for word in words)
