"""Is what stands between two marks speech, or a title, a term, a word held at arm's length?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from audit.extract.quotes.marks import Pair
from audit.extract.speakers.cues import NAMING, REPORTING
from audit.model import Source
from audit.text.verbs import verb_form

_WORD = re.compile(r"[^\W_]++(?>(?:['’-][^\W_]++)*)")
_TERM_WORDS = frozenset(
    """
    so-called titled entitled nicknamed word words phrase phrases term terms title named headlined subtitled called dubbed
    branded labeled labelled show film movie book song album novel series program programme magazine podcast documentary
    play single hit sitcom drama comedy column feature essay article poem memoir bestseller
    """.split()
)
_GIVES_A_NAME = frozenset("called named dubbed branded labeled labelled nicknamed titled".split())
_NAMERS = frozenset("he she they i we who it has have had also then once later".split())
_LONGEST_TERM = 6
_LONG = 5
_TERM_PAIRS = frozenset((("known", "as"), ("episode", "of"), ("referred", "as")))
_SMALL = frozenset("a an and as at but by for from in into nor of on or out over per the to up via vs with is be it".split())
_CLOSING = frozenset(".?!,…—–-")


def first_words(text: str) -> list[str]:
    """The first words of a quotation: one more than are ever counted."""
    return [found.group() for found in islice(_WORD.finditer(text), _LONGEST_TERM + 1)]


def is_title(words: list[str]) -> bool:
    """Is every content word capitalised?"""
    content = [word for word in words if word.lower() not in _SMALL]
    return (
        len(words) >= 2
        and len(content) >= 1
        and all(word[0].isupper() or word[0].isdigit() for word in content)
        and words[0][0].isupper()
    )


def is_name_of_work(text: str) -> bool:
    """Is the text a title: a few words, every content word with a capital?"""
    if len(text) > 110 or not (text[:1].isupper() or text[:1].isdigit()):
        return False
    words = _WORD.findall(text)
    if not 2 <= len(words) <= 12 or not is_title(words):
        return False
    return not (len(words) > 4 and has_finite_verb(text) and text.rstrip()[-1:] in ".!?")


def has_finite_verb(text: str) -> bool:
    """Does a word look like a finite verb, or like "it's"?"""
    return any(_is_finite(found.group()) for found in _WORD.finditer(text))


@lru_cache(maxsize=8192)
def _is_finite(word: str) -> bool:
    lower = word.lower()
    if lower in _COMMON_VERBS or lower.endswith(_CONTRACTED):
        return True
    return verb_form(lower) is not None and not lower.endswith("ing")


_CONTRACTED = ("n't", "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'m", "’m")
_COMMON_VERBS = frozenset(
    """
    is are was were am be been has have had do does did will would can could may might must shall should
    """.split()
)


def is_whole(words: list[str], text: str) -> bool:
    """Is the quotation, `words` its first, a sentence of its own: with a capital, a verb and the end of a sentence?"""
    return len(words) >= 3 and (words[0][0].isupper() or words[0][0].isdigit()) and is_closed(text) and has_finite_verb(text)


def is_closed(text: str) -> bool:
    """Does the text end with a mark that closes a sentence or a clause?"""
    return text.rstrip().rstrip("'’\"”")[-1:] in _CLOSING


def _names_a_term(before: str) -> bool:
    """Do the words in front of a mark announce a title or a term: "dubbed", "the film", but not "what she called"?"""
    written = before.rstrip(" ,:\n").split()
    if written and written[-1].lower() in ("the", "a", "an"):
        written.pop()
    words = [word.lower() for word in written[-2:]]
    if not words:
        return False
    if words[-1] in _GIVES_A_NAME and len(words) == 2 and (words[0] in _NAMERS or written[-2][0].isupper()):
        return False
    return words[-1] in _TERM_WORDS or tuple(words) in _TERM_PAIRS


def is_speech(source: Source, pair: Pair, words: list[str], cue: str | None, stands: bool) -> bool:
    """By what stands in front of the mark, the capitals, the verb, and the first words inside.

    `stands`: a paragraph by itself, or a sentence whose speaker is known.
    """
    if not words or pair.title:
        return False
    if len(words) <= _LONGEST_TERM and _names_a_term(source.body[max(0, pair.opened - 40) : pair.opened]):
        return False
    if stands or len(words) >= _LONG:
        return True
    return cue is not None and (cue.lower() in REPORTING or cue.lower() in NAMING or cue.lower() == "according")
