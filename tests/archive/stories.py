"""A number in, a story out: what it is about, what each of its articles tells, and what two of them contradict each other in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import NamedTuple

from .subjects import ASIDES, CLAUSES, JOINTS, PLACES, SUBJECTS, Subject
from .templates import Dice, worded, worded_twice
from .values import CURRENCIES, House, Quantity, day_written, other_day
from .words import NOUNS, coined, person, town

FIRST_DAY, DAYS = date(2012, 1, 1), 4383
LEAST, MOST = 250, 500
"""How long an article is, in characters."""


class Archive(NamedTuple):
    """How many stories there are, and in what share of them one article contradicts the others."""

    stories: int
    planted: float


@dataclass(frozen=True)
class Fact:
    """One thing that a story tells. `other` is what one article says in its place; `how` tells what was done to it."""

    kind: str
    templates: tuple[str, ...]
    value: Quantity | date | str
    other: Quantity | date | str | None = None
    noun: str = ""
    how: str = ""
    words: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Story:
    """One story: the blanks that its sentences fill, what it tells, and which of it, if any, is contradicted.

    `published`: when its first articles may come out; `day`: of what it tells.
    """

    size: int
    subject: Subject
    blanks: dict[str, str]
    speaker: tuple[str, str]
    published: date
    day: date
    facts: tuple[Fact, ...] = ()
    planted: Fact | None = None


@dataclass
class Article:
    """One article. `written`: how it writes the planted value, empty where it does not tell it; `odd`: it has the other one;
    `plain`: it rounds nothing of what is planted.
    """

    text: str = ""
    published: date = FIRST_DAY
    written: str = ""
    odd: bool = False
    plain: bool = False
    sentences: list[str] = field(default_factory=list)


def story(number: int, size: int, archive: Archive, dice: Dice) -> Story:
    """The story of a number, told by so many articles."""
    subject = dice.pick(SUBJECTS)
    blanks, speaker = _blanks(number, archive.stories, subject, dice)
    published = FIRST_DAY + timedelta(dice.number(0, DAYS))
    day = published - timedelta(dice.number(0, 4)) if subject.is_past else published + timedelta(dice.number(6, 60))
    kind = dice.pick(("figure", "figure", "date", "quote")) if dice.share() < archive.planted else ""
    told = Story(size, subject, blanks, speaker, published, day)
    facts = tuple(_facts(told, kind, archive.stories, dice))
    return replace(told, facts=facts, planted=next((fact for fact in facts if fact.other is not None), None))


def _blanks(number: int, stories: int, subject: Subject, dice: Dice) -> tuple[dict[str, str], tuple[str, str]]:
    """Names come back the oftener the smaller their number; what a story is about has a name of its own."""
    towns, people = max(40, stories // 3), max(60, stories // 2)
    blanks = dict(zip("pqr", dice.some(NOUNS, 3), strict=True))
    blanks["t"], blanks["o"] = (town(int(towns * dice.share() ** 2)) for _ in "to")
    names = {"t": blanks["t"], "c": coined(number * 7919 + 17)}
    blanks["x"] = dice.pick(subject.things).format_map(names)
    names["c"] = coined(int(people * dice.share() ** 2) * 31337 + 5)
    blanks["b"] = dice.pick(subject.bodies).format_map(names)
    number = int(people * dice.share() ** 2) // len(SUBJECTS)
    given, surname, _ = person(number * len(SUBJECTS) + SUBJECTS.index(subject))  # so that everybody keeps to one office
    office = subject.offices[number % len(subject.offices)]
    blanks["w"] = f"{given} {surname}, the {office}"
    return blanks, (f"{given} {surname}", office)


def _facts(told: Story, kind: str, stories: int, dice: Dice) -> Iterator[Fact]:
    """Three values, a day and, mostly, a quotation; of the kind that is planted, the first has another value too."""
    subject, day, currency = told.subject, told.day, dice.pick(CURRENCIES)
    for index, measured in enumerate(dice.some(subject.values, 3)):
        number = dice.number(measured.least, measured.most)
        value = Quantity(currency if measured.sort == "money" else measured.sort, number)
        other, how = value.other(dice) if kind == "figure" and not index else (None, "")
        yield Fact("figure", measured.told, value, other, _noun(measured.nouns, stories, dice), how)
    another = other_day(day, dice, subject.is_past) if kind == "date" else None
    yield Fact("date", subject.happened, day, another, _noun(subject.events, stories, dice), "another day" if another else "")
    if kind == "quote" or dice.share() < 0.7:
        yield _quotation(told.blanks, stories, kind == "quote", dice)


def _noun(options: str, stories: int, dice: Dice) -> str:
    """What is counted: mostly with a word before it, and often a word that few stories have, as the jargon of a trade is."""
    noun, chance = dice.pick(options.split("|")), dice.share()
    if chance < 0.4:
        word = coined(dice.number(0, stories // 4 + 200) * 4099 + 23).lower()
        return f"{word}s" if noun.endswith("s") else word if " " not in noun and chance < 0.2 else f"{word} {noun}"
    return f"{dice.pick(NOUNS)} {noun}" if chance < 0.85 else noun


def _quotation(blanks: dict[str, str], stories: int, is_planted: bool, dice: Dice) -> Fact:
    """Two clauses of somebody's, with nouns of their own; where it is planted, one word of the first has another one beside it."""
    first, second = dice.some(CLAUSES, 2)
    said, changed, words = worded_twice(f"{first}{dice.pick(JOINTS)}", dice)
    rest = worded_twice(second, dice)[0]
    filled = {**blanks, "x": f"the {blanks['x']}"}
    nouns = [{blank: _noun(dice.pick(NOUNS), stories, dice) for blank in "pqr"} for _ in "12"]
    quoted = [
        _sentence(each.format_map({**filled, **nouns[0]}) + rest.format_map({**filled, **nouns[1]})) for each in (said, changed)
    ]
    return Fact("quote", (), quoted[0], quoted[1] if is_planted else None, "", "another word" if is_planted else "", words)


def articles(told: Story, houses: list[House], dice: Dice) -> list[Article]:
    """The articles of a story, one a house; where a value is planted, one has the other value, and another one its own."""
    odd = dice.number(0, told.size - 1)
    telling = {odd, (odd + dice.number(1, told.size - 1)) % told.size}
    made = []
    for index, house in enumerate(houses):
        article = Article(published=told.published + timedelta(dice.number(0, 3)), odd=index == odd, plain=index in telling)
        tells = told.planted is not None and (index in telling or dice.share() < 0.6)
        _tell(article, told, house, tells, dice)
        made.append(article)
    return made


def _tell(article: Article, told: Story, house: House, tells: bool, dice: Dice) -> None:
    """Writes an article: what is planted, if it tells that, and other things until it is long enough."""
    others = dice.some([fact for fact in told.facts if fact is not told.planted], len(told.facts))
    facts = [told.planted, *others] if tells and told.planted else others
    headline = _sentence(worded(dice.pick(told.subject.headlines), dice).format_map(told.blanks).removeprefix("the "))
    sentences = article.sentences
    length, wanted = len(headline), dice.number(2, 4)
    for fact in facts:
        if len(sentences) >= wanted and length >= LEAST:
            break
        sentence = _told(fact, article, told, house, dice)
        if len(sentences) < 4 and length + len(sentence) + 2 <= MOST:
            sentences.append(sentence)
            length += len(sentence) + 2
    if len(sentences) < 4 and (length < LEAST or dice.share() < 0.3):
        aside = _sentence(worded(dice.pick(ASIDES), dice).format_map(told.blanks)) + "."
        sentences += [aside] if length + len(aside) + 2 <= MOST else []
    article.sentences = dice.some(sentences, len(sentences))
    article.text = _page(headline, article, house, dice)


def _told(fact: Fact, article: Article, told: Story, house: House, dice: Dice) -> str:
    """A fact as a sentence of an article."""
    is_planted = fact is told.planted
    value = fact.other if is_planted and article.odd and fact.other is not None else fact.value
    if isinstance(value, str):
        article.written = fact.words[article.odd] if is_planted else article.written
        return _said(value, told.speaker, house, dice)
    if isinstance(value, date):
        written = day_written(value, article.published, house, dice)
        article.written = written.removeprefix("on ") if is_planted else article.written
        blanks = {**told.blanks, "n": fact.noun, "d": written}
    else:
        written = value.written(house, dice, plain=is_planted and article.plain)
        article.written = written if is_planted else article.written
        blanks = {**told.blanks, "n": fact.noun, "v": written}
    if article.sentences and dice.share() < 0.3:
        blanks["x"] = blanks["x"].partition(" ")[2]
    core = worded(dice.pick(fact.templates), dice)
    if dice.share() < 0.25:
        place = dice.pick(PLACES)
        core = f"{core} {place}" if dice.share() < 0.6 else f"{place}, {core}"
    return _sourced(core.format_map(blanks), told, dice)


def _said(quoted: str, speaker: tuple[str, str], house: House, dice: Dice) -> str:
    name, office = speaker
    opening, closing = '""' if house.straight else "“”"
    forms = (
        f"{opening}{quoted},{closing} {office} {name} said.",
        f"{opening}{quoted},{closing} said {name}, the {office}.",
        f"{name}, the {office}, said: {opening}{quoted}.{closing}",
        f"{opening}{quoted},{closing} {name} told reporters.",
    )
    return _sentence(dice.pick(forms))


def _sourced(core: str, told: Story, dice: Dice) -> str:
    """A sentence that names its source, or not."""
    body, (name, office) = told.blanks["b"], told.speaker
    source = dice.pick(
        (
            "officials",
            f"{office} {name}",
            f"the {office}, {name},",
            *([] if body in core else (body, body, f"a spokesman for {body}")),
        )
    )
    if source.endswith(","):
        return _sentence(f"{source} said that {core}.")
    forms = (
        core,
        core,
        f"{core}, {source} said",
        f"according to {source}, {core}",
        f"{source} said that {core}",
        f"{core}, according to {source}",
    )
    return _sentence(dice.pick(forms)) + "."


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def _page(headline: str, article: Article, house: House, dice: Dice) -> str:
    """The file of an article."""
    cut = dice.number(1, len(article.sentences))
    paragraphs = [" ".join(part) for part in (article.sentences[:cut], article.sentences[cut:]) if part]
    body = "\n\n".join(paragraphs)
    if house.suffix == "md":
        return f"---\npublished: {article.published}\npublisher: {house.name}\n---\n\n# {headline}\n\n{body}\n"
    return f"date {article.published}\n\n{headline}\n\n{body}\n"
