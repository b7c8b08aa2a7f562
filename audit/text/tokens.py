"""Words of a quotation, folded so that house style makes no difference; hidden and look-alike characters are noted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from audit.text.spelling import ABBREVIATIONS, MASKED, ORDINALS, spelling

TokenKind = Literal["word", "ellipsis", "bracket"]


@dataclass(frozen=True, slots=True)
class Token:
    """One word at `[start, end)` of the text, and the folded form by which it is compared.

    `word` is in lower case, one spelling, numerals as digits ("five thousand", "5,000": "5000"; but "1": "one"), "%" as
    "percent". `kind` "bracket": words put in by an editor ("[the hotel]", "walk[ed]", "(sic)"), one token; "ellipsis": a
    marked cut, word "…". `odd`: hidden or look-alike characters that the fold removed.
    """

    word: str
    start: int
    end: int
    kind: TokenKind = "word"
    odd: str = ""


_HIDDEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff\ufe00-\ufe0f\U000e0000-\U000e007f"
_SOFT_HYPHEN = "\u00ad"
_DIGITS = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,6})?")
_INNER = rf"[^\W_]++|[\u0300-\u036f{_HIDDEN}{_SOFT_HYPHEN}]"
_TOKEN = re.compile(
    rf"""
    (?P<ellipsis> [\[(] \s? (?: …|\.\s?\.\s?\. ) \s? [\])] | … | \.\s?\.\s?\.(?:\s?\.)? )     # "…", ". . .", "[...]"
    | (?P<capital> \[ [^\W\d_] \] (?: {_INNER})+ )                                          # "[T]he"
    | (?P<bracket> \[ [^\[\]\n]{{1,200}} \] | \( sic \) )                                    # "[the hotel]"
    | (?P<sum> (?: [$£€] {_DIGITS.pattern} [kmb] | {_DIGITS.pattern} [mbt]n ) (?! [^\W_] ) )       # "$5m", "5bn"
    | (?P<number> [0-9]+ (?: ,[0-9]{{3}} ){{0,99}} (?: \.[0-9]+ )? (?: st|nd|rd|th )? (?! [^\W_] ) )  # "5,000", "1.2", "3rd"
    | (?P<masked> [A-Za-z]{{1,8}} (?: \*+ | -{{2,}} | _{{2,}} ) [a-z]{{0,8}} )               # "f---ing", "sh*t"
    | (?P<dotted> [A-Za-z] \. (?> (?: [A-Za-z] \. )+ ) )                                        # "U.S."
    | (?P<word> [^\W_] (?: {_INNER} | ['’‘ʼ] (?= [^\W_] ) )* (?: \[ [a-z]{{1,8}} \] )? )        # "can't", "walk[ed]"
    | (?P<sign> [%$£€&] )
    """,
    re.VERBOSE,
)
_MASK = re.compile(r"[*_-]+")
_NOT_WORD = re.compile(rf"[{_HIDDEN}]")
_SIGNS = {"%": "percent", "&": "and", "$": "dollars", "£": "pounds", "€": "euros"}
_LETTERS = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "tn": "trillion"}
_PREFIXES = frozenset(("re", "co", "non", "pre", "anti", "e"))
# Letters of other scripts, and the Latin letters that they look like.
_LOOK_ALIKES = {
    ord(pair[0]): pair[1]
    for pair in """
    аa вb еe һh іi јj кk мm оo рp ԛq ѕs тt сc хx уy ԝw АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT Хx УY
    αa οo ρp ιi κk νv υu χx γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɑa ɡg ıi ӏl
    """.split()
}
_PLAIN = re.compile(r"[a-z]+(?:'[a-z]+)?")


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order; offsets are those of the text given. Time grows with its length."""
    found: list[Token] = []
    for place in _TOKEN.finditer(text):
        kind = place.lastgroup or "word"
        found.extend(_READERS[kind](place.group(), place.start(), place.end()))
    return _merge_numerals(_join_prefixes(found, text))


# ---------------------------------------------------------------- one sort of token each


def _ellipsis(text: str, start: int, end: int) -> list[Token]:
    return [Token("…", start, end, "ellipsis")]


def _bracket(text: str, start: int, end: int) -> list[Token]:
    return [Token(" ".join(token.word for token in tokens(text[1:-1])), start, end, "bracket")]


def _capital(text: str, start: int, end: int) -> list[Token]:
    return _word(text.replace("[", "").replace("]", ""), start, end)


def _number(text: str, start: int, end: int) -> list[Token]:
    word = text.replace(",", "").lower()
    return [Token("one" if word == "1" else ORDINALS.get(word, word), start, end)]


def _sum(text: str, start: int, end: int) -> list[Token]:
    """A sign, if there is one, a number, and the letters of its scale as a word."""
    letters = 2 if text.endswith("n") else 1
    first = start + (not text[0].isdecimal())
    last = end - letters
    found = [*_number(text[first - start : -letters], first, last), Token(_LETTERS[text[-letters:]], last, end)]
    return [*_sign(text[0], start, first), *found] if first > start else found


def _masked(text: str, start: int, end: int) -> list[Token]:
    """A masked word, or words around a dash written with hyphens."""
    head, tail = _MASK.split(text, maxsplit=1)
    if "*" in text or _is_masked(head.lower(), tail.lower()):
        return [Token(head[0].lower() + "*", start, end)]
    return _word(head, start, start + len(head)) + (_word(tail, end - len(tail), end) if tail else [])


def _is_masked(head: str, tail: str) -> bool:
    return any(word.startswith(head) and word.endswith(tail) and len(word) > len(head + tail) for word in MASKED)


def _dotted(text: str, start: int, end: int) -> list[Token]:
    return [Token(_acronym(text.replace(".", "").lower()), start, end)]


def _acronym(letters: str) -> str:
    return "u.s." if letters == "us" else letters


def _sign(text: str, start: int, end: int) -> list[Token]:
    return [Token(_SIGNS[text], start, end)]


def _word(text: str, start: int, end: int) -> list[Token]:
    if "[" in text:
        return [Token(_fold(text.replace("[", "").replace("]", ""))[0], start, end, "bracket")]
    word, odd = _fold(text)
    return [Token(word, start, end, odd=odd)] if word else []


_READERS = {
    "ellipsis": _ellipsis,
    "bracket": _bracket,
    "capital": _capital,
    "number": _number,
    "sum": _sum,
    "masked": _masked,
    "dotted": _dotted,
    "word": _word,
    "sign": _sign,
}


@lru_cache(maxsize=65536)
def _fold(text: str) -> tuple[str, str]:
    """(the folded word, the hidden and look-alike characters in it)."""
    if text == "US":
        return "u.s.", ""
    odd = ""
    if not text.isascii():
        text, odd = _reveal(text.replace("’", "'").replace("‘", "'").replace("ʼ", "'"))
    lower = text.lower()
    if lower in ABBREVIATIONS and text != lower and text != text.upper():
        return ABBREVIATIONS[lower], odd
    return spelling(lower), odd


def _reveal(text: str) -> tuple[str, str]:
    """The word in canonical form without hidden characters, look-alikes as Latin letters, and the odd ones."""
    odd = "".join(_NOT_WORD.findall(text))
    text = unicodedata.normalize("NFC", _NOT_WORD.sub("", text).replace(_SOFT_HYPHEN, ""))
    text = "".join(unicodedata.normalize("NFKC", letter) if "\ufb00" <= letter <= "\ufb06" else letter for letter in text)
    wide = "".join(letter for letter in text if _is_styled(letter))
    text = "".join(unicodedata.normalize("NFKC", letter) if _is_styled(letter) else letter for letter in text)
    foreign = "".join(letter for letter in text if ord(letter) in _LOOK_ALIKES)
    if foreign and (any(letter.isascii() and letter.isalpha() for letter in text)):
        text = text.translate(_LOOK_ALIKES)
    else:
        foreign = ""
    return text, odd + wide + foreign


def _is_styled(letter: str) -> bool:
    """Full-width letters and digits, and the mathematical alphabets."""
    return "\uff01" <= letter <= "\uff5e" or "\U0001d400" <= letter <= "\U0001d7ff"


def _join_prefixes(found: list[Token], text: str) -> list[Token]:
    """Join "co-operate", "non-profit" and "per cent", so that they equal "cooperate", "nonprofit" and "percent"."""
    joined: list[Token] = []
    for token in found:
        last = joined[-1] if joined else None
        if last and (last.word, token.word) == ("per", "cent"):
            joined[-1] = Token("percent", last.start, token.end)
        elif last and last.word in _PREFIXES and token.kind == "word" and text[last.end : token.start] == "-":
            joined[-1] = Token(last.word + token.word, last.start, token.end, odd=last.odd + token.odd)
        else:
            joined.append(token)
    return joined


# ---------------------------------------------------------------- numerals

_SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
_TENS = {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def _merge_numerals(found: list[Token]) -> list[Token]:
    """Numerals in words as digits; "dollars" moves behind its amount ("$5" reads as "5 dollars")."""
    merged: list[Token] = []
    index = 0
    sign: Token | None = None
    while index < len(found):
        token = found[index]
        value, after = _numeral(found, index)
        if value is not None:
            merged.append(replace(token, word=value, end=found[after - 1].end))
            if sign:
                merged.append(replace(sign, start=token.start, end=found[after - 1].end))
            sign, index = None, after
            continue
        if sign:
            merged.append(sign)
        sign = token if token.word in ("dollars", "pounds", "euros") and token.end - token.start == 1 else None
        if not sign:
            merged.append(token)
        index += 1
    return merged + ([sign] if sign else [])


def _numeral(found: Sequence[Token], index: int) -> tuple[str | None, int]:
    """The numeral that begins at the index, as digits, and the index after it; (None, index) if none does."""
    word = found[index].word
    if found[index].kind != "word" or not (word in _SMALL or word in _TENS or _DIGITS.fullmatch(word)):
        return None, index
    total, part, after = Fraction(0), Fraction(0), index
    while after < len(found) and found[after].kind == "word":
        step = _add(total, part, found[after].word, first=after == index)
        if step is None:
            break
        total, part = step
        after += 1
    return _digits(total + part), after


def _add(total: Fraction, part: Fraction, word: str, first: bool) -> tuple[Fraction, Fraction] | None:
    """(sum of the closed parts, open part) after one more word, or None where the word does not continue the numeral."""
    if word in _SCALES and not first:
        scale = _SCALES[word]
        if scale == 100:
            return (total, part * 100) if part < 100 else None
        return (total + part * scale, Fraction(0)) if part and (total == 0 or total % (scale * 1000) == 0) else None
    value = _SMALL.get(word, _TENS.get(word))
    if value is None and first and _DIGITS.fullmatch(word):
        return total, Fraction(word)
    if value is None or not (first or _continues(total, part, value)):
        return None
    return total, part + value


def _continues(total: Fraction, part: Fraction, value: int) -> bool:
    """May a small numeral follow: "twenty" + "five", "two hundred" + "ten", "six thousand" + "forty"?"""
    if part == 0:
        return total >= 1000
    if part.denominator != 1 or part < 20:
        return False
    return part % 100 == 0 or (part % 10 == 0 and 0 < value < 10)


def _digits(value: Fraction) -> str:
    if value == 1:
        return "one"
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.6f}".rstrip("0")
