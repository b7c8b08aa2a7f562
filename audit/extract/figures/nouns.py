"""What a figure counts: the noun phrase beside it."""

from __future__ import annotations

from dataclasses import dataclass

from audit.extract.clauses.words import ING_NOUNS, NO_ADVERBS
from audit.extract.figures.line import Line
from audit.extract.figures.nounwords import IRREGULAR, NO_HEADS, NOT_PLURALS, PLURALS, TIMES, did, past_name
from audit.extract.figures.shorthand import SHORTHAND
from audit.text.numbers import ONES, SCALES, TENS
from audit.text.units import SYMBOLS
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, often_noun, verb_form
from audit.text.words import STOP_WORDS, stem

LONGEST = 7
STOPS = frozenset(
    """and or ever anywhere somewhere nowhere everywhere but nor in on at of to for from with by as is was were are be been
    being am had have has having do does did that which who whom whose when where while after before during since until
    if than then it he she they we you i said says say told will would could can may might shall should must not no so
    because though although unless via per amid among despite between into onto over under above below about around near
    across through throughout behind beyond within without against toward towards upon off out up down a an the this these those his
    her its their our my your him them us me there here what how why nobody everyone someone anyone everything nothing
    yes also both each every all any either neither just only even still yet already now ago apart away back too very ;
    : , . ) ( " “ ” — – - / % $ £ € + = ? ! [ ] ' ’ ‘ later earlier compared including according due more-than like plus
    minus versus vs alone along beneath together altogether respectively instead worth once rather outside inside outdoors indoors
    offshore ashore inland upstream downstream i'm i've i'd i'll you're you've you'd you'll
    he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll that's that'd that'll
    there's there'd who's who'd who'll who've what's isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't
    won't wouldn't can't couldn't shouldn't mustn't dies died
    today tonight tomorrow yesterday overnight ahead himself herself itself themselves myself yourself ourselves
    everybody northeast northwest southeast southwest whether anyway anymore elsewhere""".split()
)
LEADING = frozenset(
    "more additional other further extra new the such different separate of fewer less another very earlier".split()
)
ADJECTIVES_LEFT_OUT = frozenset("more additional other further extra such different separate fewer less very earlier".split())
ABOARD = "aboard"
STATES = {
    "aboard": ABOARD,
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
FAMILY = frozenset("men women children boys girls babies".split())
"""Named together they are people: "40 men, women and children"."""
FAMILY_JOINTS = frozenset((",", "and", "or"))
FIELDS = frozenset("ethics politics economics athletics logistics physics mathematics graphics robotics ceramics".split())
"""Plurals that stand before a noun: "384 ethics and safety breaches"."""


@dataclass(slots=True)
class Phrase:
    """The words counted as written, the stem of their head, the stems of the others."""

    text: str
    noun: str
    modifiers: tuple[str, ...]


def phrase_at(line: Line, at: int, singular: bool) -> tuple[int, int] | None:
    """`[start, end)` of the noun phrase that begins at the token; `singular`: its head may be one thing."""
    while line.word(at) in LEADING and not (line.raw[at] == "New" and line.is_capital(at + 1)):
        at += 1
    if line.words[at + 1 : at + 5] == _YEARS_OLD:
        at += 5  # "two 21-year-old men"
    end = at
    while end < min(at + LONGEST, line.size) and belongs(line, end, at):
        end += 1
    if not singular:
        if not line.is_number(end):
            end = _past_and(line, at, end)
        elif not is_verb(line.words[at]):
            end = _past_measure(line, end)
    while end > at and (line.word(end - 1) == "-" or end - 1 in line.masked):
        end -= 1
    if end == at or (line.word(at) in STATES and end - at == 1):
        return None
    cut = _cut(line, at, end, singular)
    while cut > at and _is_no_head(line.words[cut - 1]):
        cut -= 1
    if not any(map(line.is_word, range(at, cut))) or (cut - at == 1 and line.word(at) in STATES):
        return None
    return at, cut if singular else _past_body(line, at, cut)


def _past_body(line: Line, at: int, cut: int) -> int:
    """Over the name of a body to its plural: "1,100 former Department of Justice | officials"."""
    if line.word(cut) != "of" or not line.is_capital(cut - 1) or is_plural(line.words[cut - 1]):
        return cut
    end = cut + 1
    while end < cut + _LONGEST_BODY and (line.is_capital(end) or line.word(end) in ("and", "the")):
        end += 1
    return end + 1 if end > cut + 1 and is_plural(line.words[end]) and not line.is_capital(end) and at < cut else cut


_LONGEST_BODY, _YEARS_OLD = 6, ["-", "year", "-", "old"]


def _is_no_head(word: str) -> bool:
    return word in NO_HEADS or (word.endswith("ly") and word not in NO_ADVERBS)


def _past_measure(line: Line, index: int) -> int:
    """Over a measure inside the phrase to its plural: "eight million 250ml bottles", "two new 737 Max jets"."""
    end = index + 1
    while end < min(index + 5, line.size) and (belongs(line, end, index) or line.word(end) == "a"):
        if is_plural(line.words[end]) and line.word(end + 1) != "-":
            return end + 1
        end += 1
    return index


def _past_and(line: Line, start: int, index: int) -> int:
    """Over "and" to the plural that two words share, "12 gold and silver medals"; "40 men, women and children" are one phrase."""
    if index > start and line.words[index] == "-" and line.glued(index) and line.words[index + 1] in FAMILY_JOINTS:
        index += 1
    if index == start or line.words[index] not in FAMILY_JOINTS:
        return index
    if line.words[index - 1] in FAMILY:
        end = index
        while line.word(end) in FAMILY_JOINTS or line.word(end) in FAMILY:
            end += 1
        return end if line.word(end - 1) in FAMILY and index == start + 1 else index
    if line.words[index] == "," or any(_ends_phrase(line, at) or is_verb(line.words[at]) for at in range(start, index)):
        return index
    end = index + 1
    while end < min(index + 6, line.size) and belongs(line, end, index + 1) and not _is_finite(line, end):
        if _ends_phrase(line, end):
            return end + 1
        end += 1
    return index


def _is_finite(line: Line, at: int) -> bool:
    """A verb, and no participle beside its noun ("current and retired | agents")."""
    return is_verb(line.words[at]) and not (is_verb(line.words[at], PARTICIPLE) and _ends_phrase(line, at + 1))


def _ends_phrase(line: Line, at: int) -> bool:
    return is_plural(line.words[at]) and line.words[at] not in FIELDS and line.word(at + 1) != "-"


def belongs(line: Line, index: int, start: int) -> bool:
    """May the token stand in a noun phrase that begins at `start`?"""
    word = line.words[index]
    if word == "-":
        return index > start and line.glued(index) and line.glued(index + 1)
    if word == "&":
        return index > start
    if word == ".":
        return index > start and line.glued(index) and line.words[index - 1] in TITLES
    if word in STOPS:
        if word == "worth":
            return line.word(index - 1) in WHOSE or line.word(index - 1) == "net"
        return line.raw[index] == "US" or _is_hyphened(line, index, start)
    return line.is_word(index) and not word.startswith("http")


WHOSE = frozenset("his her its their".split())


def _is_hyphened(line: Line, index: int, start: int) -> bool:
    """A small word inside a compound: "two gas-only models", "40 out-of-town guests"."""
    if not line.is_word(index):
        return False
    before = index > start and line.words[index - 1] == "-" and line.glued(index) and line.glued(index - 1)
    return before or (line.word(index + 1) == "-" and line.glued(index + 1) and line.glued(index + 2) and line.is_word(index + 2))


def _cut(line: Line, start: int, end: int, singular: bool) -> int:
    """Where the phrase ends: at its first plural, else before its first verb."""
    if not singular:
        if end > start + 1 and all(word in FAMILY or word in FAMILY_JOINTS for word in line.words[start:end]):
            return end
        for at in range(start, end):
            if at > start and (acts(line, at) or did(line, at)) and not is_verb(line.words[start]):
                return at
            if _ends_phrase(line, at) or (at == end - 1 and line.words[at] in FIELDS):
                while at + 1 < end and _more_plural(line, at + 1):
                    at += 1
                return at + 1
    if _is_no_noun(line, start, end, singular):
        return start
    end = past_name(line, start, end)
    for at in range(start + 1, end):
        word = line.words[at]
        if line.words[at - 1] != "-" and (word in STATES or _is_told(line, at) or (word.endswith("ly") and word not in NO_ADVERBS)):
            return at
    return end if line.word(start) not in STATES else start


GERUNDS = ING_NOUNS - {"beginning"}


def _is_told(line: Line, at: int) -> bool:
    """Is it a verb, no plural that looks like one ("public | records")?"""
    word = line.words[at]
    form = verb_form(word)
    named = form is not None and is_plural(word) and often_noun(form[0])
    return acts(line, at) if named else is_verb(word)


def acts(line: Line, at: int) -> bool:
    """Is it a verb whose subject ends before it: "a pack of 12 | costs $9", "the 90-page report | lists his houses"?"""
    form = verb_form(line.words[at])
    follows = line.word(at + 1)
    if form is None or not form[1] & THIRD:
        return False
    return follows == "the" or follows in WHOSE or follows in SYMBOLS or line.is_number(at + 1)


def _is_no_noun(line: Line, start: int, end: int, singular: bool) -> bool:
    """No noun: a verb ("5% contained", "8,938 voted"), a time ("4% next year"), or one thing where more are counted."""
    word = line.words[start]
    if end - start == 1 and word.endswith("ly") and word not in NO_ADVERBS:
        return True
    if end - start == 1 and is_plural(word) and is_subject(line, end):
        return False
    if (is_verb(word, ING) and word not in GERUNDS) or (end - start == 1 and is_verb(word, BASE | THIRD | PAST | PARTICIPLE)):
        return True
    if end - start > 1 and line.is_capital(start + 1) and not line.is_capital(start) and is_verb(word, BASE | THIRD | PAST):
        return True
    return line.words[end - 1] in TIMES and (singular or end - start > 1)


def is_subject(line: Line, at: int) -> bool:
    """Does a verb follow at once, or behind "that month": "one in five shifts | that month went unfilled"?"""
    at += 2 if line.word(at) in ("that", "this", "last") and line.word(at + 1) in _SPANS else 0
    return line.word(at) in _AUXILIARIES or is_verb(line.word(at), PAST)


_SPANS = frozenset("day night week month quarter season year".split())
_AUXILIARIES = frozenset("were are have had was did do will would can could".split())


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
    if len(words) == 1 and words[0] in SHORTHAND:
        full = SHORTHAND[words[0]][0]
        return Phrase(full, _singular(full), ())
    content = [word for word in words if word not in STOP_WORDS and word not in ADJECTIVES_LEFT_OUT] or words
    if compound:
        content = [*content[1:], content[0]]
    if len(content) > 1 and is_verb(content[-1], PARTICIPLE) and not is_verb(content[-2]):
        content = [content[-1], *content[:-1]]
    text = line.body[line.starts[start] : line.stop(end - 1)]
    if len(content) > 1 and FAMILY.issuperset(content):
        return Phrase(" ".join(text.split()), stem("people"), ())
    return Phrase(" ".join(text.split()), _singular(content[-1]), tuple(stem(word) for word in content[:-1]))


def _singular(word: str) -> str:
    return stem(IRREGULAR.get(word, word))
