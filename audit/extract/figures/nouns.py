"""What a figure counts: the noun phrase beside it."""

from __future__ import annotations

from dataclasses import dataclass

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.text.numbers import ONES, SCALES, TENS
from audit.text.units import unit_at
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, often_noun, verb_form
from audit.text.words import STOP_WORDS, stem

LONGEST = 7
PLURALS = frozenset(
    """people men women children police cattle sheep fish deer feet teeth mice geese personnel aircraft crew staff youth
    troops percent series species salmon bison poultry livestock offspring data media bacteria criteria clergy folk""".split()
)
NOT_PLURALS = frozenset(
    """has was says does goes gets takes makes comes gives wins runs this his its thus news perhaps always sometimes
    besides""".split()
)
STOPS = frozenset(
    """and or ever anywhere somewhere nowhere everywhere but nor in on at of to for from with by as is was were are be been
    being am had have has having do does did that which who whom whose when where while after before during since until
    if than then it he she they we you i said says say told will would could can may might shall should must not no so
    because though although unless via per amid among despite between into onto over under above below about around near
    across through throughout within without against toward towards upon off out up down a an the this these those his
    her its their our my your him them us me there here what how why nobody everyone someone anyone everything nothing
    yes also both each every all any either neither just only even still yet already now ago apart away back too very ;
    : , . ) ( " “ ” — – - / % $ £ € + = ? ! [ ] ' ’ ‘ later earlier compared including according due more-than like plus
    minus versus vs alone together altogether respectively instead worth""".split()
)
LEADING = frozenset("more additional other further extra new the such different separate of fewer less another".split())
ADJECTIVES_LEFT_OUT = frozenset("more additional other further extra such different separate fewer less".split())
STATES = {
    "dead": "die",
    "killed": "kill",
    "injured": "injur",
    "wounded": "wound",
    "missing": "miss",
    "hurt": "hurt",
    "arrested": "arrest",
    "detained": "detain",
    "hospitalized": "hospit",
    "hospitalised": "hospit",
    "displaced": "displac",
    "rescued": "rescu",
    "homeless": "homeless",
    "trapped": "trap",
    "stranded": "strand",
    "infected": "infect",
    "evacuated": "evacu",
}
"""Said of people right after their number: "12 dead"; the stem it stands for."""

NUMBER_WORDS = frozenset((*ONES, *TENS, *SCALES))
TITLES = frozenset("mr mrs ms dr gen sen rep gov st prof col lt sgt".split())
OPENERS = frozenset("\"“‘'")
PARTITIVE = frozenset(("the", "its", "their", "his", "her", "our", "those", "these", "all", "them", "my", "your"))
BEFORE_A_BASE = PARTITIVE | NUMBER_WORDS | frozenset(("a", "an", '"', "“"))


@dataclass(slots=True)
class Phrase:
    """The words counted as written, the stem of their head, the stems of the others."""

    text: str
    noun: str
    modifiers: tuple[str, ...]


def find_noun(line: Line, draft: Draft) -> None:
    """Set `subject` (and `base`) of the draft to the tokens of the phrase after it, where one follows."""
    at = draft.right
    if draft.subject is not None:
        return
    if line.word(at) == "-" and line.glued(at) and line.glued(at + 1) and line.is_word(at + 1):
        at += 1
        draft.compound = True
    elif line.word(at) == "-" and line.glued(at):
        at = _past_hanging(line, at)
    if (draft.unit is not None and draft.unit.dimension in ("share", "point")) or draft.numeral.form == "fraction" or draft.one_in:
        _find_base(line, draft, at)
        return
    partitive = False
    if draft.compound and line.word(at) in ("strong", "olds", "odd", "plus", "long", "wide", "high", "tall"):
        at += 1
    if line.word(at) in ("of", "in") and (line.word(at) == "of" or (draft.unit is not None and draft.unit.dimension == "currency")):
        at += 1
        partitive = line.word(at) in PARTITIVE and line.word(at - 1) == "of" and draft.unit is None
        while (
            line.word(at) in PARTITIVE
            or line.word(at) in OPENERS
            or line.word(at) in NUMBER_WORDS
            or (line.is_number(at) and at not in line.masked)
        ):
            at += 1
        if at in line.masked or unit_at(line.words, at):
            return
    elif line.words[at : at + 2] == ["worth", "of"] or line.words[at : at + 3] == ["'", "worth", "of"]:
        at += 2 + (line.word(at) == "'")
    if draft.unit is not None and draft.unit.dimension == "time" and not draft.compound and at == draft.right:
        return
    beside = at == draft.right and not draft.compound
    draft.subject = phrase_at(line, at, draft.numeral.value == 1 or (draft.unit is not None and beside))
    partitive = partitive and line.word(draft.left - 1) != "all"
    if partitive or line.words[draft.left - 2 : draft.left] == ["the", "other"]:
        draft.base = draft.subject


def _past_hanging(line: Line, at: int) -> int:
    """The noun that "four-, five- and six-cylinder" share; the token itself where none follows."""
    end = at + 1
    while end < min(at + 9, line.size) and (
        line.word(end) in (",", "and", "or", "-", "to") or line.is_number(end) or line.word(end) in ONES
    ):
        end += 1
    return end if line.word(end - 1) == "-" else at


def _find_base(line: Line, draft: Draft, at: int) -> None:
    """As in "60% of voters", "half the fleet", "one in five trains"."""
    word = line.word(at)
    if word == "of":
        at += 1
        word = line.word(at)
    elif not (draft.one_in or draft.numeral.form == "fraction" or draft.compound):
        if word not in STOPS:
            draft.subject = phrase_at(line, at, True)
        return
    while (
        line.word(at) in PARTITIVE or line.word(at) in ("a", "an", '"', "“") or line.is_number(at) or line.word(at) in NUMBER_WORDS
    ):
        at += 1
    draft.base = phrase_at(line, at, False)
    draft.subject = draft.base


def phrase_at(line: Line, at: int, singular: bool) -> tuple[int, int] | None:
    """`[start, end)` of the noun phrase that begins at the token; `singular`: its head may be one thing."""
    while line.word(at) in LEADING:
        at += 1
    end = at
    while end < min(at + LONGEST, line.size) and belongs(line, end, at):
        end += 1
    if line.is_number(end) and not singular:
        end = _past_measure(line, at, end)
    while end > at and line.word(end - 1) == "-":
        end -= 1
    if end == at or (line.word(at) in STATES and end - at == 1):
        return None
    cut = _cut(line, at, end, singular)
    return (at, cut) if cut > at else None


def _past_measure(line: Line, start: int, index: int) -> int:
    """Over a measure inside the phrase to its plural: "eight million 250ml bottles", "two new 737 Max jets"."""
    end = index + 1
    while end < min(index + 5, line.size) and (belongs(line, end, index) or line.word(end) == "a"):
        if is_plural(line.words[end]) and line.word(end + 1) != "-":
            return end + 1
        end += 1
    return index


def belongs(line: Line, index: int, start: int) -> bool:
    """May the token stand in a noun phrase that begins at `start`?"""
    word = line.words[index]
    if word == "-":
        return index > start and line.glued(index) and line.glued(index + 1)
    if word == "&":
        return index > start
    if word == ".":
        return index > start and line.glued(index) and line.words[index - 1] in TITLES
    return line.is_word(index) and (word not in STOPS or line.raw[index] == "US") and not word.startswith("http")


def _cut(line: Line, start: int, end: int, singular: bool) -> int:
    """Where the phrase ends: at its first plural, else before its first verb."""
    if not singular:
        for at in range(start, end):
            if is_plural(line.words[at]) and line.word(at + 1) != "-":
                while at + 1 < end and _more_plural(line, at + 1):
                    at += 1
                return at + 1
    if _is_no_noun(line, start, end, singular):
        return start
    for at in range(start + 1, end):
        if line.words[at] in STATES or is_verb(line.words[at]) or line.words[at].endswith("ly"):
            return at
    return end if line.word(start) not in STATES else start


def _is_no_noun(line: Line, start: int, end: int, singular: bool) -> bool:
    """No noun: a verb ("5% contained", "8,938 voted"), a time ("4% next year"), or one thing where more are counted."""
    word = line.words[start]
    if is_verb(word, ING) or (end - start == 1 and is_verb(word, BASE | THIRD | PAST | PARTICIPLE)):
        return True
    if end - start > 1 and line.is_capital(start + 1) and not line.is_capital(start) and is_verb(word, BASE | THIRD | PAST):
        return True
    return line.words[end - 1] in TIMES and (singular or end - start > 1)


TIMES = frozenset(
    """year years month months week weeks day days time today now tonight overnight east west north south northeast
    northwest southeast southwest long wide tall high deep""".split()
)


def _more_plural(line: Line, at: int) -> bool:
    """A plural right behind a plural is the head: "sales managers"."""
    word = line.words[at]
    return is_plural(word) and not (verb_form(word) and not often_noun(word)) and line.is_word(at)


def is_plural(word: str) -> bool:
    """Does the lower-case word look like a plural noun?"""
    if word in PLURALS:
        return True
    return word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is", "'s")) and word not in NOT_PLURALS


def is_verb(word: str, forms: int = PAST | THIRD | PARTICIPLE) -> bool:
    """Does the lower-case word look like a verb of its own in one of the forms (no noun)?"""
    form = verb_form(word)
    return form is not None and bool(form[1] & forms) and not often_noun(word)


def phrase_of(line: Line, span: tuple[int, int], *, compound: bool = False) -> Phrase:
    """The phrase of the tokens: its words as written, head and modifiers as stems; of a "19-page lawsuit" the pages are counted."""
    start, end = span
    words = [line.words[at] for at in range(start, end) if line.is_word(at)]
    content = [word for word in words if word not in STOP_WORDS and word not in ADJECTIVES_LEFT_OUT] or words
    if compound:
        content = [*content[1:], content[0]]
    if len(content) > 1 and is_verb(content[-1], PARTICIPLE) and not is_verb(content[-2]):
        content = [content[-1], *content[:-1]]
    text = line.body[line.starts[start] : line.stop(end - 1)]
    return Phrase(" ".join(text.split()), _singular(content[-1]), tuple(stem(word) for word in content[:-1]))


_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "lives": "life",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
}


def _singular(word: str) -> str:
    return stem(_IRREGULAR.get(word, word))
