"""Two passes over the runs of capitals: full and titled names first, then what was left, by the persons now known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from audit.extract.names import titles
from audit.extract.names.persons import People, Person
from audit.extract.names.runs import Run, runs
from audit.extract.names.scan import COMMON_WORDS, Candidate, Word, is_initial
from audit.extract.names.tables import BARE_OFFICES, COLLECTIVES, NOT_NAMES, ORGANISATION, PLACES, SPEAKING, TITLES, WELL_KNOWN
from audit.model import Source
from audit.text.given_names import GIVEN, WEAK_GIVEN
from audit.text.names import JOINING, parts
from audit.text.verbs import PAST, THIRD, verb_form

_AFTER_WORD = re.compile(r"[ \n](?P<word>[a-z][\w-]{0,30})")
_PRONOUN = re.compile(r"\b(?:he|his|him|she|her|hers)\b", re.IGNORECASE)
_PRONOUN_REACH = 250
_TOLD_REACH = 160
_WHOSE = re.compile(r"\b(?:(?P<person>he|his|him|she|her|hers)|its?|they|their|them|we|our)\b|\n\n", re.IGNORECASE)
_NAMED = re.compile(r"[a-z,] [A-Z][\w'’-]+ [A-Z][\w'’-]+")
_OF_PLACE = (" in ", " at ", " to ", " from ", " of ", " near ")
_TITLED_ALONE = BARE_OFFICES | {"spokesman", "spokeswoman", "coach", "judge", "chancellor", "premier", "ambassador"}
_TITLED_ENDS = frozenset(title[-2:] for title in _TITLED_ALONE)
_COLLECTIVE_STARTS = frozenset(word[:2] for word in COLLECTIVES)
"""Two letters that each of them ends or begins with: looked at first, since that is fast."""


GRADED = frozenset(
    """grade vitamin hepatitis plan type class section part group appendix exhibit schedule option level tier team division category
    block terminal building vitamins""".split()
)
"""A letter behind one of these is no initial."""


@dataclass(slots=True)
class Mention:
    """A mention of a person at `[start, end)`; the person is None where a surname has several holders."""

    start: int
    end: int
    key: str
    person: Person | None
    title: str | None
    age: int | None


class Reader:
    """Fills `mentions` with every mention of a person in one source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._body = source.body
        self._headings = any(block.kind == "heading" for block in source.blocks)
        self._people = People()
        self._by_key: dict[str, list[Word]] = {}
        self._doubtful: list[tuple[Run, Candidate]] = []
        self._left: list[Run] = []
        self.mentions: list[Mention] = []

    def read(self) -> list[Mention]:
        """The mentions, sorted by place."""
        alone, several = runs(self._body)
        for word in alone:
            self._note_single(word)
        for run in several:
            self._several(run)
        for word in alone:
            self._titled(word)
        self._people.join_titled()
        for run, candidate in self._doubtful:
            self._decide(run, candidate)
        self._learn_pronouns()
        self._people.join_titled()
        for run in self._left:
            self._rest(run)
        for key, alone in self._by_key.items():
            if key in self._people.by_surname or self._by_given_or_fame(key):
                for word in alone:
                    self._alone(word)
        self.mentions.sort(key=lambda mention: mention.start)
        return self.mentions

    def _note_single(self, word: Word) -> None:
        self._by_key.setdefault(word.key, []).append(word)

    # ------------------------------------------------------------ runs of two words or more

    def _several(self, run: Run) -> None:
        candidate = run.candidate
        if candidate is None:
            self._left.append(run)
        elif candidate.sure:
            self._full(candidate, run.offset)
        else:
            self._doubtful.append((run, candidate))

    def _full(self, candidate: Candidate, offset: int) -> None:
        """A name by itself, with its title and age."""
        name = candidate.words
        start, end = offset + name[0].start, offset + name[-1].end
        if (len(name) == 1 and candidate.title_key not in TITLES) or self._collective(end) or self._is_graded(name, start):
            return
        kin = titles.kin(self._body, start)
        title = self._title(candidate, offset, start, end) if kin is None else titles.after(self._body, end)
        person = self._people.add(self._body[start:end], title, kin)
        self.mentions.append(Mention(start, end, name[-1].key, person, title, titles.age_told(self._body, start, end)))

    def _is_graded(self, name: list[Word], start: int) -> bool:
        """Does the initial end the sentence before: "it heats to 45 °C. Customers …", "vitamin B. Teachers …"?"""
        if not is_initial(name[0]) or name[-1].key not in COMMON_WORDS:
            return False
        return self._body[start - 1 : start] == "°" or titles.last_word(self._body, start).lower() in GRADED

    def _title(self, candidate: Candidate, offset: int, start: int, end: int) -> str | None:
        if candidate.title is not None:
            first, last = candidate.title
            return titles.one_line(self._body[titles.extend(self._body, offset + first) : offset + last])
        return titles.before(self._body, start) or titles.after(self._body, end) or titles.apposed(self._body, start, end)

    def _decide(self, run: Run, candidate: Candidate) -> None:
        """A run without a known given name is a person's if a title, an age or its last word elsewhere says so."""
        name = candidate.words
        start, end = run.offset + name[0].start, run.offset + name[-1].end
        said = titles.before(self._body, start) or titles.age(self._body, start, end) or titles.after(self._body, end)
        if not (
            said
            or titles.apposed(self._body, start, end)
            or any(self._speaks_alone(key) for key in _surnames(name))
            or self._met_alone(name, start, end)
            or self._body.startswith((", who ", " who ", ", whose "), end)
            or self._told_as_person(name, start, end)
        ):
            whole = Word(self._body[start:end], parts(self._body[start:end]).surname, start, end)
            if " " in whole.key and whole.key in self._people.by_surname:
                self._note_single(whole)
            elif name[-1].key in self._people.by_surname:
                self._left.append(run)
        elif self._body[max(0, start - 4) : start].lower() != "the ":
            self._full(candidate, run.offset)

    def _met_alone(self, name: list[Word], start: int, end: int) -> bool:
        """Does a name with a given name that is also another word leave its surname alone elsewhere?"""
        key = parts(self._body[start:end]).surname
        return (
            (name[0].key in WEAK_GIVEN or key == name[0].key)
            and key not in COMMON_WORDS
            and key not in PLACES
            and key in self._by_key
        )

    def _told_as_person(self, name: list[Word], start: int, end: int) -> bool:
        """Does a name of rare words open its sentence, with a verb and then "he" or "her" behind it?"""
        if any(word.key in COMMON_WORDS or word.key in PLACES or word.key in WEAK_GIVEN for word in name):
            return False
        if not self._opens(start) or name[0].key.endswith("ing"):
            return False
        following = _AFTER_WORD.match(self._body, end)
        form = verb_form(following["word"]) if following else None
        if form is None or not form[1] & (PAST | THIRD):
            return False
        told = _WHOSE.search(self._body, end, end + _TOLD_REACH)
        return told is not None and told["person"] is not None and not _NAMED.search(self._body, end, told.start())

    def _speaks_alone(self, key: str) -> bool:
        """Does the last word of the run stand alone somewhere as one who speaks?"""
        return any(self._speaks(word) for word in self._by_key.get(key, ()))

    def _speaks(self, word: Word) -> bool:
        following = _AFTER_WORD.match(self._body, word.end)
        return (
            bool(following and following["word"] in SPEAKING) and self._body[max(0, word.start - 4) : word.start].lower() != "the "
        )

    def _opens(self, start: int) -> bool:
        """Does a sentence begin here?"""
        before = self._body[max(0, start - 3) : start].rstrip(" “\"‘'(")
        return not before or before[-1] in ".!?\n:"

    def _collective(self, end: int) -> bool:
        """Is the name only the first half of another thing's ("the Biden administration")?"""
        if self._body[end + 1 : end + 3] not in _COLLECTIVE_STARTS:
            return False
        following = _AFTER_WORD.match(self._body, end)
        return bool(following and following["word"] in COLLECTIVES)

    def _learn_pronouns(self) -> None:
        """Where several persons have one surname, the pronoun behind a full name helps to tell them apart."""
        shared = {id(person) for person in self._people.sharing() if person.pronoun is None}
        if not shared:
            return
        self.mentions.sort(key=lambda mention: mention.start)
        for mention, following in zip_longest(self.mentions, self.mentions[1:]):
            if mention.person is not None and id(mention.person) in shared and mention.person.pronoun is None:
                limit = following.start if following is not None else len(self._body)
                mention.person.pronoun = self._pronoun_behind(mention.end, limit)

    def _pronoun_behind(self, end: int, limit: int) -> str | None:
        found = _PRONOUN.search(self._body, end, min(limit, end + _PRONOUN_REACH))
        if found is None:
            return None
        return "he" if found.group().lower() in ("he", "his", "him") else "she"

    # ------------------------------------------------------------ single words

    def _titled(self, word: Word) -> None:
        """A surname behind a lower-case title makes a person: "coach Farrow"."""
        front = self._body[word.start - 3 : word.start]
        if not (front[:2] in _TITLED_ENDS or front[1:2].isspace()) or front[2:] != " ":
            return
        if titles.last_word(self._body, word.start) not in _TITLED_ALONE:
            return
        title = titles.before(self._body, word.start)
        if title and not (word.key in PLACES or word.key in ORGANISATION or word.key in COMMON_WORDS or _shouted(word)):
            self._people.add(word.text, title)

    def _rest(self, run: Run) -> None:
        """A known surname at the end of a run that opens with another word ("Asked Trump"), or anywhere in a headline."""
        offset, words = run.offset, run.words
        start = offset + words[0].start
        if self._headings and self._source.block_at(start).kind == "heading":
            for word in words:
                self._alone(word.moved(offset))
            return
        kept = [word for word in words if word.key not in NOT_NAMES]
        if len(kept) == 1:
            self._alone(kept[0].moved(offset))
        elif (
            len(words) == 2 and self._opens(start) and (words[0].key in COMMON_WORDS or words[0].key.endswith(("ed", "ing", "ly")))
        ):
            self._alone(words[1].moved(offset))

    def _alone(self, word: Word) -> None:
        """A surname or a given name that one person of the source has, or a surname that needs no introduction."""
        key = word.key
        holders = self._people.by_surname.get(key)
        if holders is None and not self._by_given_or_fame(key):
            return
        if self._collective(word.end) or (_shouted(word) and not self._opens(word.start)) or (key in PLACES and self._place(word)):
            return
        title = None if titles.kin(self._body, word.start) else titles.before(self._body, word.start)
        person = self._people.by_one_word(key)
        if person is None and holders and title:
            person = self._people.by_title(key, title.rsplit(" ", 1)[-1])
        if person is None and holders is None:
            person = self._people.add(word.text, title)
        start = self._with_particle(word.start, person.parts.surname if person is not None else key)
        self.mentions.append(Mention(start, word.end, key, person, title, titles.age_told(self._body, word.start, word.end)))

    def _with_particle(self, start: int, surname: str) -> int:
        """Where "de Blasio" begins, given where "Blasio" does."""
        particle = surname.rsplit(" ", 1)[0] + " "
        return start - len(particle) if " " in surname and self._body[start - len(particle) : start].lower() == particle else start

    def _by_given_or_fame(self, key: str) -> bool:
        if key in self._people.by_given:
            return key in GIVEN and key not in WEAK_GIVEN and len(self._people.by_given[key]) == 1
        return key in WELL_KNOWN

    def _place(self, word: Word) -> bool:
        """Does a preposition of place stand before a word that is also a place?"""
        return self._body[max(0, word.start - 6) : word.start].lower().endswith(_OF_PLACE)


def _surnames(name: list[Word]) -> list[str]:
    """The words by which a person is called later: the last, and of "Rosa Vidal i Prats" the first surname too."""
    joined = len(name) > 3 and name[-2].key in JOINING
    return [name[-1].key, *([name[-3].key] if joined else [])]


def _shouted(word: Word) -> bool:
    return len(word.text) > 3 and word.text.isupper()
