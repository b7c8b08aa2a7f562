"""A source in, the persons it mentions out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.extract.fields import Fields
from audit.extract.names.persons import People, Person
from audit.extract.names.scan import Candidate, Word, runs, split
from audit.extract.names.tables import BARE_OFFICES, COLLECTIVES, KIN, NOT_NAMES, ORGANISATION, PLACES, TITLES, WELL_KNOWN
from audit.model import Name, Source
from audit.text.given_names import GIVEN, WEAK_GIVEN
from audit.text.names import fold

_AGE_AFTER = re.compile(r",[ \n]{1,2}(?P<age>1?[0-9]{1,2})(?=[,;.)]| and |,? of )")  # , 34,
_AGE_BRACKETS = re.compile(r" \((?P<age>1?[0-9]{1,2})\)")  # (34)
_AGE_BEFORE = re.compile(r"(?P<age>1?[0-9]{1,2})-year-old[ \n](?:[\w'’-]+[ \n]){0,3}$")  # 34-year-old nurse
_APPOSITION = re.compile(
    r"""
    (?:,[ \n]{1,2}1?[0-9]{1,2})?                     # , 34
    ,[ \n]{1,2}(?:(?:the|a|an|our|his|her|its|their)[ \n])?
    (?P<title>(?:[^,.;:()“”"?!\u2014\n]|(?<=[A-Z])\.(?=[A-Z\x20])|\n(?!\n)){4,120})
    """,
    re.VERBOSE,
)  # , the former acting director of the agency
_TITLE_CUT = re.compile(
    r" (?:who|whose|which|that|said|says|told|and (?:said|told|was|is|has)|was|is|has|had|will|would|in an|in a) "
)
_BEFORE = re.compile(r"(?:[\w'’.&/-]+[ \n]){1,7}$")
_SPACE = re.compile(r"[ \n\u00a0]")
_AFTER_WORD = re.compile(r"(?:[ \n](?P<word>[a-z][\w-]*))|(?P<mark>['’]s?[ \n](?P<owned>[a-z]+))")
_SPEAKS = frozenset(
    "said says told tells added adds wrote writes tweeted insisted argued joked recalled replied explained testified".split()
)
_TITLE_ADJECTIVES = frozenset(
    """former acting senior deputy assistant associate vice chief press state national regional local federal county city district general
    managing executive interim outgoing incoming retired longtime long-time co then junior lead leading principal political campaign
    foreign prime interior finance defense defence health energy justice housing police fire school fisheries homeland security
    presidential vice-presidential gubernatorial congressional republican democratic union party house senate white
    communications policy legal financial technical medical military intelligence public relations""".split()
)


@dataclass(slots=True)
class _Mention:
    start: int
    end: int
    person: Person | None
    key: str
    title: str | None
    age: int | None


def find_names(source: Source, fields: Fields) -> list[Name]:
    """Every mention of a person, in source order; the span is the name without its title."""
    reader = _Reader(source)
    reader.read()
    names = []
    for mention in sorted(reader.mentions, key=lambda mention: mention.start):
        name, person = _identity(source, mention)
        names.append(
            Name(**fields.make("name", mention.start, mention.end), name=name, person=person, title=mention.title, age=mention.age)
        )
    return names


def _identity(source: Source, mention: _Mention) -> tuple[str, str]:
    if mention.person is None:
        return source.text[mention.start : mention.end], mention.key
    return _SPACE.sub(" ", mention.person.name), mention.person.parts.key


class _Reader:
    """One pass over the runs for full names, a second one over what was left for surnames and given names alone."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.body = source.body
        self.people = People()
        self.mentions: list[_Mention] = []
        self._single: list[Word] = []
        self._doubtful: list[tuple[list[Word], Candidate]] = []
        self._left: list[list[Word]] = []

    def read(self) -> None:
        """Fill `mentions`."""
        for words in runs(self.body):
            if len(words) == 1:
                self._single.append(words[0])
            else:
                self._several(words)
        for word in self._single:
            self._titled_single(word)
        self.people.join_titled()
        for words, candidate in self._doubtful:
            self._decide(words, candidate)
        self.people.join_titled()
        for words in self._left:
            self._rest(words)
        for word in self._single:
            self._alone(word)

    def _several(self, words: list[Word]) -> None:
        candidate = split(words, self._opens(words[0].start))
        if candidate is None:
            self._left.append(words)
        elif candidate.sure:
            self._full(words, candidate)
        else:
            self._doubtful.append((words, candidate))

    def _full(self, words: list[Word], candidate: Candidate) -> None:
        name = candidate.words
        start, end = name[0].start, name[-1].end
        if len(name) == 1 and candidate.title_key not in TITLES:
            return
        title, kin = self._title(start, end, candidate)
        if self._collective(end):
            return
        person = self.people.add(self.body[start:end], title, kin)
        self.mentions.append(_Mention(start, end, person, name[-1].key, title, self._age(start, end)))

    def _opens(self, start: int) -> bool:
        """Does a sentence begin here?"""
        before = self.body[max(0, start - 3) : start].rstrip(" “\"‘'(")
        return not before or before[-1] in ".!?\n:"

    # ------------------------------------------------------------ titles and ages

    def _title(self, start: int, end: int, candidate: Candidate | None) -> tuple[str | None, bool]:
        """The title as written, before the name or in apposition after it; and whether the name is next of kin's."""
        if candidate and candidate.title_start is not None and candidate.title_end is not None:
            begin = self._extend_title(candidate.title_start)
            return _SPACE.sub(" ", self.body[begin : candidate.title_end]), False
        before = self._title_before(start)
        if before:
            return (None, True) if before.rsplit(" ", 1)[-1] in KIN else (before, False)
        return self._title_after(end), False

    def _extend_title(self, start: int) -> int:
        """Take in lower-case words such as "former" in front of a title in capitals."""
        run = _BEFORE.search(self.body, max(0, start - 60), start)
        if not run:
            return start
        words = run.group().split()
        while words and words[-1].lower() in _TITLE_ADJECTIVES and words[-1][0].islower():
            start -= len(words.pop()) + 1
        return start

    def _title_before(self, start: int) -> str | None:
        """Lower-case title words right before the name: "White House press secretary "."""
        if self.body[start - 1 : start] not in (" ", "\n") or not (
            self.body[start - 2 : start - 1].islower() or self.body[start - 2 : start - 1] == "."
        ):
            return None
        run = _BEFORE.search(self.body, max(0, start - 90), start)
        if not run:
            return None
        words = run.group().split()
        if words[-1] not in TITLES:
            return None
        taken = 1
        for word in reversed(words[:-1]):
            if (
                word in TITLES
                or word in _TITLE_ADJECTIVES
                or (word[0].isupper() and fold(word) not in NOT_NAMES and not word.endswith("."))
                or fold(word) in ("republican", "democratic", "white")
            ):
                taken += 1
            else:
                break
        while taken > 1 and words[-taken][0].isupper() and words[-taken].endswith(("’s", "'s")):
            taken -= 1
        return " ".join(words[-taken:])

    def _title_after(self, end: int) -> str | None:
        """The apposition after the name, if its head is a title."""
        if self.body[end : end + 1] != ",":
            return None
        found = _APPOSITION.match(self.body, end)
        if not found:
            return None
        title = _TITLE_CUT.split(found["title"], maxsplit=1)[0].rstrip()
        words = title.split()
        head = next(
            (
                index
                for index, word in enumerate(words)
                if word.lower() in ("of", "for", "at", "in", "with", "on", "from", "to", "and")
            ),
            len(words),
        )
        if not any(word.lower().strip(".") in TITLES for word in words[:head]) or title.split()[0].lower() in (
            "said",
            "says",
            "told",
            "according",
            "and",
            "but",
            "as",
        ):
            return None
        return _SPACE.sub(" ", title)

    def _age(self, start: int, end: int) -> int | None:
        char = self.body[end : end + 1]
        found = None
        if char == ",":
            found = _AGE_AFTER.match(self.body, end)
        elif char == " " and self.body[end + 1 : end + 2] == "(":
            found = _AGE_BRACKETS.match(self.body, end)
        if not found and self.body[start - 1 : start] in (" ", "\n"):
            window = self.body[max(0, start - 60) : start]
            found = _AGE_BEFORE.search(window) if "year-old" in window else None
        return int(found["age"]) if found and 0 < int(found["age"]) < 120 else None

    def _collective(self, end: int) -> bool:
        """Is the name only the first half of another thing's ("the Biden administration")?"""
        following = _AFTER_WORD.match(self.body, end)
        return bool(following and following["word"] in COLLECTIVES)

    # ------------------------------------------------------------ doubtful runs and single words

    def _titled_single(self, word: Word) -> None:
        """A surname behind a lower-case title: "coach Farrow"."""
        if word.key in NOT_NAMES or word.key in PLACES or word.key in ORGANISATION or self.body[word.start - 1 : word.start] != " ":
            return
        if word.text.isupper() and len(word.text) > 2:
            return
        title = self._title_before(word.start)
        if (
            title
            and title.rsplit(" ", 1)[-1] not in KIN
            and title.rsplit(" ", 1)[-1] in BARE_OFFICES | {"spokesman", "spokeswoman", "coach"}
        ):
            self.people.add(word.text, title)

    def _decide(self, words: list[Word], candidate: Candidate) -> None:
        """A run without a known given name is a person's if a title, an age, or the surname alone with a verb of speech says so."""
        name = candidate.words
        start, end = name[0].start, name[-1].end
        known = self.people.by_surname.get(" ".join(word.key for word in name[1:]), ()) or self.people.by_surname.get(
            name[-1].key, ()
        )
        before, age = self._title_before(start), self._age(start, end)
        if not (before or age or self._title_after(end) or self._speaks_alone(name[-1].key) or self._spoken_who(end)):
            if known and candidate.initial:
                self._left.append(words)
            elif known and words is not name:
                self._left.append(words)
            return
        if self.body[max(0, start - 4) : start].lower() == "the " or self._collective(end):
            return
        self._full(words, candidate)

    def _spoken_who(self, end: int) -> bool:
        return self.body.startswith((", who ", " who "), end)

    def _speaks_alone(self, key: str) -> bool:
        """Does the last word of the run stand alone somewhere as one who speaks?"""
        return any(word.key == key and self._speaker(word) for word in self._single)

    def _speaker(self, word: Word) -> bool:
        following = _AFTER_WORD.match(self.body, word.end)
        return bool(following and following["word"] in _SPEAKS) and self.body[max(0, word.start - 4) : word.start].lower() != "the "

    def _rest(self, words: list[Word]) -> None:
        """A known surname at the end of a run that opens with another word ("Asked Trump"), or anywhere in a headline."""
        headline = self.source.block_at(words[0].start).kind == "heading"
        if headline:
            for word in words:
                self._alone(word)
            return
        kept = [word for word in words if word.key not in NOT_NAMES]
        if len(kept) == 1:
            self._alone(kept[0])
        elif len(words) == 2 and self._opens(words[0].start) and words[0].key.endswith(("ed", "ing", "ly")):
            self._alone(words[1])

    def _alone(self, word: Word) -> None:
        """A surname or a given name that one person of the source has."""
        key = word.key
        holders = self.people.by_surname.get(key)
        if holders is None and key not in self.people.by_given and key not in WELL_KNOWN:
            return
        if self._collective(word.end) or (word.text.isupper() and len(word.text) > 3 and not self._opens(word.start)):
            return
        if holders is None and key in self.people.by_given and (key in WEAK_GIVEN or key not in GIVEN):
            return
        title = self._title_before(word.start)
        person = self.people.by_one_word(key)
        if person is None and title and holders:
            person = self.people.by_title(key, title.rsplit(" ", 1)[-1])
        if person is None and holders is None and key in WELL_KNOWN:
            person = self.people.add(word.text, title)
        if person is None and holders is None:
            return
        if person is not None and key in PLACES and holders is not None and self._place(word):
            return
        if title and title.rsplit(" ", 1)[-1] in KIN:
            title = None
        self.mentions.append(_Mention(word.start, word.end, person, key, title, self._age(word.start, word.end)))

    def _place(self, word: Word) -> bool:
        """Does a preposition of place stand before a word that is also a place?"""
        before = self.body[max(0, word.start - 6) : word.start].lower()
        return before.endswith((" in ", " at ", " to ", " from ", " of ", " near "))
