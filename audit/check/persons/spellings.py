"""Persons in, those that are one person under two spellings out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from audit.check.finding import Told, finding_of
from audit.check.persons import Person, passages_of
from audit.check.persons.letters import SHORTEST_SURNAME, VOWELS, keys_of, of_two_people, one_letter_apart, skeleton, sound
from audit.check.persons.said import Keys, same_words
from audit.check.persons.titles import are_one_office, may_head_one
from audit.check.rule import Rule
from audit.model import Evidence, Finding, Name, Severity, Source
from audit.text.names import Parts, is_transliterated, same_given, same_surname
from audit.text.wording import distance
from audit.text.words import RAREST, rarity, stem, stems

SHORTEST_GIVEN = 4
SURE_SURNAME = 6
"""Inside one document a surname of this length, one letter off, needs no more evidence."""

LONG_SURNAME = 5
"""From so many letters on, two that are wrong leave enough of a surname."""

SHARED_WORDS = 3
"""So many content words that two sentences share speak for one person in both."""

_TWO = 2
MOST_ALIKE = 3
"""A name that is like more others is no slip of one: like names stand in lists."""
MOST_OF_A_KEY = 40
MOST_SENTENCES = 6
SHARED_RARE = 3
MOST_STORIES = 4
"""Who is named in more documents than this is in the news for more than one story."""
NEAR_NAME = 700


def spellings(rule: Rule, people: Sequence[Person], evidence: Evidence) -> Iterator[Finding]:
    """A finding for each two spellings, one letter apart, that belong to one person: note where a source has both."""
    beside, said = _Beside(evidence.sources), same_words(evidence)
    alike = [(a, b) for a, b in _near(people) if _one_name(a, b, said) and _one_person(a, b, beside, said)]
    slips = Counter(person.name for pair in alike for person in pair)
    for a, b in alike:
        if max(slips[a.name], slips[b.name]) > MOST_ALIKE:
            continue
        both = a.sources & b.sources
        severity: Severity = "note" if both else "warning"
        odd, usual = sorted((a, b), key=lambda person: (len(person.sources), len(person.mentions), person.name))
        shown, others = _spelled(odd, usual), _spelled(usual, odd)
        where = ", ".join(sorted(both)) if both else ""
        why = f"{_apart(a, b)}, and {_reason(a, b, said)}" + (
            f"; {where} has both" if where else "; each document keeps to its own"
        )
        message = f"one person, two spellings: {shown} and {others}"
        passages = passages_of([*odd.firsts(), *usual.firsts()])
        yield finding_of(rule, severity, Told(message, (shown, others), (why,)), passages)


def _apart(a: Person, b: Person) -> str:
    """How far the two names are from each other."""
    if a.parts.surname == b.parts.surname and not _differs(a.parts.given[0], b.parts.given[0]):
        return "two given names of one surname"
    return "two letters apart" if _are_two_letters_apart(a, b) else "one letter apart"


def _near(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Pairs that share a surname, or all given names, or whose surnames are a letter apart: by keys, never all with all."""
    blocks: dict[str, list[int]] = {}
    for index, person in enumerate(people):
        for key in _keys(person):
            blocks.setdefault(key, []).append(index)
    for index, person in enumerate(people):
        met = (blocks[key] for key in _keys(person))
        others = {other for members in met if len(members) <= MOST_OF_A_KEY for other in members if other > index}
        yield from ((person, people[other]) for other in sorted(others))


def _keys(person: Person) -> set[str]:
    return keys_of(person.parts.surname) | ({" ".join(("", *person.parts.given))} if person.parts.given else set())


def _one_name(a: Person, b: Person, said: Keys) -> bool:
    """Do the two names differ in one letter of one part, and is that no initial, nickname or transliteration?"""
    one, other = a.parts, b.parts
    if one.generation != other.generation:
        return False
    if one.surname == other.surname:
        in_full = bool(one.given and other.given)
        return in_full and (_differs(one.given[0], other.given[0]) or _has_two_middle_names(one, other) or _may_be_one(a, b, said))
    if same_surname(one.surname, other.surname):
        return False
    if one.surname[0] != other.surname[0] and not (one.given == other.given and one.given and are_one_office(a.titles, b.titles)):
        return False  # "Elena Marlow" and "Elena Barlow" are two, "Judge Elena Marlow" and "Judge Elena Barlow" hardly
    if min(len(one.surname), len(other.surname)) < SHORTEST_SURNAME:
        return False
    if not one_letter_apart(one.surname, other.surname):
        return _are_two_letters_apart(a, b)
    return not one.given or not other.given or one.given[0] == other.given[0] or _are_both_misspelt(a, b)


def _has_two_middle_names(one: Parts, other: Parts) -> bool:
    """ "Curtis Dwight Mabry", "Curtis Dwayne Mabry": all else is the same."""
    if one.given[0] != other.given[0] or len(one.given) != _TWO or len(other.given) != _TWO:
        return False
    mine, its = one.given[1], other.given[1]
    return min(len(mine), len(its)) >= SHORTEST_GIVEN and mine[0] == its[0] and mine != its and not same_given(mine, its)


def _are_both_misspelt(a: Person, b: Person) -> bool:
    """Of two who hold one office, is each part of the name a letter apart: "Coach Bernt Kesler", "coach Bernd Kessler"?"""
    return _one_office(a, b) and _differs(a.parts.given[0], b.parts.given[0])


def _are_two_letters_apart(a: Person, b: Person) -> bool:
    """Is all else of the two names the same: every given name, and the office ("Judge Adele Rennick", "Judge Adele Renshick")?

    Or the given names, and all but the vowels of the surname: "Colin Tambury", "Colin Tamberry".
    """
    one, other = a.parts, b.parts
    if not one.given or one.given != other.given or len(one.given[0]) < SHORTEST_GIVEN:
        return False
    if not are_one_office(a.titles, b.titles) and skeleton(one.surname) != skeleton(other.surname):
        return False
    long = min(len(one.surname), len(other.surname)) >= LONG_SURNAME
    return long and one.surname[0] == other.surname[0] and distance(one.surname, other.surname, 2) == 2


def _may_be_one(a: Person, b: Person, said: Keys) -> bool:
    """Two given names with one initial, of one surname: both of one office ("Judge Marta Elling"), or said to say one thing."""
    one, other = (person.parts.given[0] if person.parts.given else "" for person in (a, b))
    if (
        min(len(one), len(other)) < SHORTEST_GIVEN
        or (sound(one)[0] != sound(other)[0] and not (a.pronouns & b.pronouns and _say_the_same(a, b, said)))
        or one.startswith(other)
        or other.startswith(one)
    ):
        return False
    given = ((mine, its) for mine in a.parts.given[:2] for its in b.parts.given[:2])
    return (_one_office(a, b) or _say_the_same(a, b, said)) and not any(same_given(mine, its) for mine, its in given)


def _one_office(a: Person, b: Person) -> bool:
    """Are both called by one title, or each the head of something?"""
    return are_one_office(a.titles, b.titles) or may_head_one(a.titles, b.titles)


def _say_the_same(a: Person, b: Person, said: Keys) -> bool:
    return frozenset((a.parts.key, b.parts.key)) in said


def _differs(a: str, b: str) -> bool:
    """One letter apart and no form of each other, or one name as it is heard, which is no transliteration."""
    if a == b or min(len(a), len(b)) < SHORTEST_GIVEN:
        return False
    if sound(a) == sound(b):
        return not is_transliterated(a, b)
    first = a[0] == b[0] or {a[0], b[0]} <= VOWELS  # "Eileen", "Aileen"
    return first and not same_given(a, b) and one_letter_apart(a, b)


def _one_person(a: Person, b: Person, beside: _Beside, said: Keys) -> bool:
    """No source names both in full, nothing sets them apart, and something binds them."""
    in_full = bool(a.parts.given and b.parts.given)
    if (in_full and a.sources & b.sources) or (a.pronouns and b.pronouns and not a.pronouns & b.pronouns) or _ages_differ(a, b):
        return False
    if a.parts.surname == b.parts.surname:
        if not _differs(a.parts.given[0], b.parts.given[0]):
            return (
                _say_the_same(a, b, said)
                or _in_one_story(a, b, beside, _least_shared(a, b))
                or (_share_words(a, b) and _may_be_in_one_story(a, b, beside))
            )
        unusual = len(a.parts.surname) >= SURE_SURNAME and rarity(stem(a.parts.surname)) == RAREST
        if are_one_office(a.titles, b.titles) or _say_the_same(a, b, said) or _share_words(a, b, 2 if unusual else SHARED_WORDS):
            return True
        return not of_two_people(a.parts.given[0], b.parts.given[0]) and _in_one_story(a, b, beside)
    if in_full and a.parts.given[0] != b.parts.given[0]:
        return _in_one_story(a, b, beside, _least_shared(a, b))
    sure = min(len(a.parts.surname), len(b.parts.surname)) >= SURE_SURNAME
    if sure and a.sources & b.sources:
        return True
    least = 1 if sure and in_full and a.parts.given == b.parts.given else SHARED_WORDS
    return are_one_office(a.titles, b.titles) or _share_words(a, b, least) or (in_full and _in_one_story(a, b, beside))


def _least_shared(a: Person, b: Person) -> int:
    """How many rare words two stories must share: fewer where both hold one office."""
    return SHARED_RARE - are_one_office(a.titles, b.titles) - _one_office(a, b)


def _ages_differ(a: Person, b: Person) -> bool:
    ages = [{mention.age for mention in person.mentions if mention.age} for person in (a, b)]
    return all(ages) and min(abs(x - y) for x in ages[0] for y in ages[1]) > 1


def _share_words(a: Person, b: Person, least: int = SHARED_WORDS) -> bool:
    """Do two of the first sentences that name them share so many content words, beside the names?"""
    own = {*stems(a.name), *stems(b.name)}
    return any(len((one & other) - own) >= least for one in _sentences(a) for other in _sentences(b))


def _sentences(person: Person) -> list[frozenset[str]]:
    """The content words of the first sentences that name the person."""
    contexts = dict.fromkeys(mention.context for mention in person.mentions)
    return [_words(context) for context in list(contexts)[:MOST_SENTENCES]]


@lru_cache(maxsize=2048)
def _words(sentence: str) -> frozenset[str]:
    """The content words of a sentence: many names may stand in one."""
    return frozenset(stems(sentence))


def _in_one_story(a: Person, b: Person, beside: _Beside, least: int = SHARED_RARE) -> bool:
    """Do the first documents that name the two share words in no list, other names most likely, close to these?"""
    own = {*stems(a.name), *stems(b.name)}
    return any(len((one & other) - own) >= least for one in beside.of(a) for other in beside.of(b))


def _may_be_in_one_story(a: Person, b: Person, beside: _Beside) -> bool:
    """Are both in few documents, and does one of them have no words in no list close by, or both the same?"""
    near, others = beside.of(a), beside.of(b)
    own = {*stems(a.name), *stems(b.name)}
    mine, other = (frozenset().union(*each) - own for each in (near, others))
    return bool(near and others) and not (mine and other and mine.isdisjoint(other))


class _Beside:
    """The words in no list that stand close to names, looked up once for a person."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._known: dict[str, list[frozenset[str]]] = {}

    def of(self, person: Person) -> list[frozenset[str]]:
        """Those close to the first mention in each source; none for somebody who is in many."""
        if person.name not in self._known:
            firsts = person.firsts()
            self._known[person.name] = [self._rare(one) for one in firsts] if len(firsts) <= MOST_STORIES else []
        return self._known[person.name]

    def _rare(self, mention: Name) -> frozenset[str]:
        body = self._sources[mention.source].body
        near = body[max(0, mention.start - NEAR_NAME) : mention.end + NEAR_NAME]
        return frozenset(each for each in set(stems(near)) if rarity(each) == RAREST and each.isalpha())


def _reason(a: Person, b: Person, said: Keys) -> str:
    if shared := sorted(a.titles & b.titles):
        return f"both are called {shared[0]}"
    if _one_office(a, b):
        return f"one is called {min(a.titles)}, the other {min(b.titles)}"
    if a.parts.given and b.parts.given and a.parts.given == b.parts.given:
        return "the given name is the same"
    if _say_the_same(a, b, said):
        return "both say the same words"
    return "the sentences around them share their words"


def _spelled(person: Person, beside: Person) -> str:
    """The name as the first mention of the fullest form has it; the surname alone where the other is only that."""
    if beside.parts.given and person.parts.given:
        return person.name
    words = person.name.split()
    return words[-1] if len(person.parts.surname.split()) == 1 else person.name
