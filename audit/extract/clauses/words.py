"""A sentence in, its words out, each with its class: what a word is in a clause, by table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from audit.text.cut import cut, cutter
from audit.text.verbs import verb_form
from audit.text.words import stem

_TOKEN = cutter(
    r"""
      [Nn]o[ ]longer
    | [A-Za-z][a-z]*+(?=[ ])                                      # a plain word: the rule
    | [^\W_]+ (?: ['’.,-] (?! (?:ll|ve|re|d|m)\b ) [^\W_]+ ){0,8}   # word or numeral: state's, long-term, U.S, 1,200
    | ['’] (?:ll|ve|re|d|m)\b                                     # we|'ll
    | --+ | [,;:–—"“”()]                                          # marks that may part clauses
    """
)


# ---------------------------------------------------------------- classes of words


def _classes(rows: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in rows.items() for word in words.split()} | {"no longer": "adverb"}


_CLASS = _classes(
    {
        "be": "am is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 're ’re 'm ’m it's it’s "
        "he's he’s she's she’s that's that’s there's there’s",
        "have": "'ve ’ve has have had having hasn't haven't hadn't hasn’t haven’t hadn’t",
        "do": "does do did doesn't don't didn't doesn’t don’t didn’t",
        "modal": "will would can could may might should must shall cannot can't won't wouldn't couldn't shouldn't can’t won’t "
        "wouldn’t couldn’t shouldn’t 'll ’ll 'd ’d",
        "adverb": "not never no also still already now just ever all then only again soon once both long far even often always "
        "usually yet longer first finally instead together later almost nearly perhaps",
        "number": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens million",
        "determiner": "least the a an this these those its his her their our my your some any each every another other no such "
        "both many several few most more much",
        "pronoun": "he she it they we i you who which there one everyone someone nobody",
        "relative": "that which who whom whose where",
        "join": "and but or nor yet so",
        "border": "because although though while whereas when whenever if unless whether after before since until as once how why",
        "preposition": "of in on at by for with from into onto over under between among against through during without within "
        "about around near toward towards across along amid despite per via inside outside above below beyond behind off up down "
        "out upon like except including involving than",
        "to": "to",
        "mark": ', ; : – — -- - " “ ” ( )',
        "time": "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february "
        "april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec late early "
        "earlier morning afternoon evening night week month year last ago recently noon midnight",
    }
)
AUXILIARIES = tuple(word for word, sort in _CLASS.items() if sort in ("be", "have", "do", "modal"))
HARD = frozenset(';:–—"“”()') | {"--", "-"}
REPORTING = frozenset(
    """say tell add report announce state confirm note claim warn believe think know show find indicate suggest reveal explain
    estimate acknowledge declare deny predict insist argue admit allege learn recall testify write tweet expect hope fear
    reported announced stated confirmed noted claimed warned believed indicated suggested revealed explained estimated added
    acknowledged declared denied predicted insisted argued admitted alleged learned recalled testified tweeted expected
    """.split()
)
FORECAST = frozenset(map(stem, "expect predict forecast project anticipate fear likely poised probable".split()))
PLAN = frozenset(
    map(
        stem,
        """plan intend propose aim vow promise pledge threaten hope want seek agree ask order urge call prepare consider schedule
        need try attempt decide set due scheduled slated ready bid proposal effort promise decision goal target pledge willing
        demand require commit recommend""".split(),
    )
)
DENY = frozenset(map(stem, "deny refuse decline fail refute reject dispute unable".split()))
DENYING = frozenset("not never cannot nor neither hardly".split()) | {"no longer"}
HEADLESS = frozenset(
    map(
        stem,
        "number total group handful majority rest half third quarter percent cent per percentage share part most many some".split(),
    )
)
CONDITION = {
    "dead": "die", "missing": "miss", "homeless": "displace", "injured": "injure", "hurt": "injure", "displaced": "displace",
    "wounded": "wound",
}  # fmt: skip


ING_NOUNS = frozenset(
    """building meeting training shooting killing bombing hearing ruling filing spending funding crossing landing feeling beginning
    opening closing offering listing warning finding reading setting painting recording drawing holding saving testing trading
    voting hiring planning banking manufacturing marketing mining farming fishing shipping""".split()
)


@dataclass(slots=True)
class Word:
    """A word or mark, in lower case too; its class ("" where the table has none); what verb form it is, if it can be one.

    `verbal`: a verb group may begin with it.
    """

    text: str
    low: str
    sort: str
    form: tuple[str, int] | None = None
    verbal: bool = False


def read_words(text: str) -> tuple[list[Word], list[int]]:
    """The words and marks of a sentence, in order, and where each begins."""
    written, places = cut(_TOKEN, text, 0, len(text))
    words = [*map(_word, written)]
    if words and words[0].low in _MONTHS and not (len(words) > 1 and words[1].sort == "number"):
        words[0] = _classed(words[0].text, words[0].low, "")
    return words, places


_MONTHS = frozenset(("may", "march"))


@lru_cache(maxsize=32768)
def _word(text: str) -> Word:
    """The word with its class."""
    low = text.lower()
    if low in _MONTHS and text[0] == "M":
        return Word(text, low, "time")
    sort = _CLASS.get(low)
    if sort is not None:
        return _classed(text, low, sort)
    ending = low[-2:]
    if ending in ("'s", "’s") and _CLASS.get(low[:-2]) == "time":
        return Word(text, low, "time")
    return _classed(text, low, "number" if text[0].isdigit() else "adverb" if ending == "ly" and _is_adverb(text, low) else "")


def _classed(text: str, low: str, sort: str) -> Word:
    form = None if sort else verb_form(low)
    return Word(text, low, sort, form, form is not None or sort in _BEFORE_VERBS)


AUXILIARY = frozenset(("be", "have", "do", "modal"))
_BEFORE_VERBS = AUXILIARY | {"to"}


def _is_adverb(text: str, low: str) -> bool:
    """Of a word in -ly; names ("Italy", "Kelly") and some nouns and verbs end so too."""
    return low not in NO_ADVERBS and len(low) > (4 if text == low else 6)


NO_ADVERBS = frozenset(
    """family supply reply apply ally rally assembly anomaly monopoly belly bully comply multiply imply rely elderly fly butterfly
    jelly""".split()
)
