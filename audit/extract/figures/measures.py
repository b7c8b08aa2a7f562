"""What a number is measured in: currencies, percentages, units; the span of a rate is in `rates.py`."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.heads import measured_by
from audit.extract.figures.line import DASHES, Line
from audit.extract.figures.nouns import is_plural
from audit.extract.figures.points import are_percentages, point_at
from audit.text.units import BY_NAME, LOOSE_SYMBOLS, SYMBOLS, Unit, unit_at

# Symbols that stand alone after a blank without doubt; the others ("m", "g", "C") want the number right before them
CLEAR_SYMBOLS = frozenset(
    symbol for symbol in SYMBOLS if len(symbol) > 1 and symbol not in ("in.", "TL", "DM", "RM", "Rs", "Rp", "NIS", "Tk")
)
PLUS_OR = ["plus", "or"]
COUNTRY_SIGNS = frozenset(
    ("us", "u.s.", "a", "au", "c", "ca", "can", "hk", "nz", "s", "sg", "nt", "r", "mx", "mex", "cn", "jp", "e", "gb", "uk", "u.s")
)
SPACED_SIGNS = frozenset(("us", "u.s.", "au", "ca", "hk", "nz", "s", "c", "nt"))
"""Read before a dollar sign after a blank too; "A $90 fee" is an article."""
LOWER_CODES = frozenset(("usd", "eur", "gbp", "rmb", "inr", "aud", "cad", "cny", "jpy"))
STERLING_CUES = frozenset(
    """cost costs paid pay pays spent spend worth raised fined price priced million billion earn earned profit sales
    revenue debt fund funding budget salary bill bills loan invested invest charge charged fee bonus prize donated saved
    save""".split()
)
CONFERENCES = frozenset(("COP",))
"""Codes of money that with a number of two digits name something else: "COP28"."""
MONEY_DIGITS = 3
DIRECTIONS = frozenset("wide long high tall deep thick".split())
"""Behind a symbol and a hyphen: "a 50ft-wide crater"."""
MASS_CUES = frozenset("weigh weighs weighed weighing weight lose lost gained gain heavy".split())


LIMITED = frozenset("under over".split())
FIGURES = frozenset("fig figs figure figures table tables plate plates".split())
ISOTOPES = frozenset(("12", "13", "14"))
LONE_LETTERS = frozenset("g m h C F K W V l L J s".split())
AFTER_A_LETTER = frozenset(
    """of and at for in or to after with from on by long wide tall high deep away is was are were into thick below above beneath
    across apart ahead behind during higher lower deeper taller longer wider""".split()
)
"""Behind a letter that stands alone they leave it a unit: "3 m below", where "3 m viewers" are three million."""


def read_left(line: Line, draft: Draft) -> None:
    """Currency signs and codes and a minus before the number: "$", "US$", "GBP", "GB £", "-"."""
    at = draft.left - 1
    unit, start = _money_before(line, at)
    if unit:
        draft.unit, draft.left = unit, start
        again, further = _money_before(line, start - 1)
        if again and again.name == unit.name:
            draft.left = further
    if unit is None and line.written(at) in DASHES and line.glued(at) and line.glued(at + 1):
        unit, start = _money_before(line, at - 1)
        if unit:
            draft.unit, draft.left, draft.negative = unit, start, True
    if unit is None and line.word(at) == "(" and line.glued(at) and line.word(draft.right) == ")":
        unit, start = _money_before(line, at - 1)
        if unit:  # a loss, as accounts write it: "$(0.08)"
            draft.unit, draft.left, draft.right, draft.negative = unit, start, draft.right + 1, True
    if draft.unit is None and draft.high is not None:
        draft.unit = next(
            (SYMBOLS[raw] for raw in line.raw[draft.first : draft.end] if raw in SYMBOLS and SYMBOLS[raw].dimension == "currency"),
            None,
        )
    sign = draft.left - 1
    signed = line.written(sign) in _MINUSES and line.is_number(draft.first) and not line.glued(sign) and line.glued(sign + 1)
    if signed and draft.high is not None and draft.numeral.value is not None and draft.unit is None:
        draft.numeral, draft.left = draft.numeral.negated(), sign  # "-10 to 45 °C": of the lower number alone
    elif line.word(sign) == "minus" and draft.high is not None and line.word(sign - 1) in ("from", "between"):
        draft.numeral, draft.left = draft.numeral.negated(), sign
    elif signed or (line.word(sign) == "minus" and line.words[sign - 2 : sign] != PLUS_OR):
        draft.negative, draft.left = True, sign


_MINUSES = DASHES - {"—"}


def read_heads(line: Line, draft: Draft) -> None:
    """The unit and scale that the heads of a table's cell state for the number that is all of it."""
    if draft.unit is not None or draft.numeral.form != "digits" or any(map(line.is_word, range(draft.right, line.size))):
        return
    measure = measured_by(line.heads)
    if measure is None or any(map(line.is_number, range(draft.right, line.size))):
        return
    draft.unit = measure.unit
    if measure.scale > 1:
        draft.numeral = draft.numeral.times(measure.scale)
        draft.high = draft.high.times(measure.scale) if draft.high else None


def _money_before(line: Line, at: int) -> tuple[Unit | None, int]:
    """(currency, its first token) of the sign that ends at the token."""
    sign = line.written(at)
    if sign == "." and line.written(at - 1) in ("Rs", "Rp"):
        return SYMBOLS[line.raw[at - 1]], at - 1
    sign = sign.upper() if sign in LOWER_CODES and line.is_number(at + 1) else sign
    if line.word(at - 1) == "$" and line.glued(at) and line.glued(at + 1) and f"{sign}$" in SYMBOLS:
        return SYMBOLS[f"{sign}$"], at - 1  # "$US10", as it is written in Australia
    unit = SYMBOLS.get("Y=") if sign == "=" and line.written(at - 1) == "Y" else SYMBOLS.get(sign)
    if sign == "=" and unit is not None:
        return unit, at - 1
    if (
        unit is None
        or unit.dimension != "currency"
        or sign == "p"
        or (sign in CONFERENCES and len(line.word(at + 1)) < MONEY_DIGITS)
    ):
        return None, at
    if line.word(at - 1) in COUNTRY_SIGNS and (line.glued(at) or (line.word(at - 1) in SPACED_SIGNS and _is_spaced_sign(line, at))):
        both = SYMBOLS.get(line.raw[at - 1] + sign) or SYMBOLS.get(line.raw[at - 1].upper() + sign)
        if both:
            return both, at - 1
    return unit, at


def _is_spaced_sign(line: Line, at: int) -> bool:
    """ "HK $10"; "c $ 300 million" where the sign itself stands apart."""
    return line.is_capital(at - 1) or (line.word(at - 1) in ("c", "hk", "nz", "nt", "au") and not line.glued(at + 1))


def read_right(line: Line, draft: Draft) -> None:
    """The unit after the number, hyphened or not."""
    at = draft.right
    hyphen = line.word(at) == "-" and line.glued(at) and line.glued(at + 1)
    if hyphen and line.word(at + 1) == "odd":
        at, hyphen = at + 2, False  # "30-odd years"
    found = _unit_after(line, at + 1 if hyphen else at, hyphen)
    if found is None and draft.numeral.form == "vague" and line.word(at) == "of":
        found = _unit_after(line, at + 1, False)
        found = found if found and found[0].dimension in ("currency", "time") else None
    if found is None and draft.numeral.form == "fraction":
        article = at + (2 if line.word(at) == "of" else 1)
        found = _unit_after(line, article, False) if line.word(article - 1) in ("a", "an") else None
    if found is None:
        at = point_at(line, draft, at)
        if draft.unit is None and line.word(at) in ("points", "point") and are_percentages(line, draft, at):
            draft.unit, draft.right = BY_NAME["percentage point"], at + 1
        return
    unit, end = found
    if unit.name == "weekend" and line.word(end - 1) == "weekend" and not hyphen and is_plural(line.word(end)):
        return  # "two weekend shootings"
    if draft.unit is not None:
        if unit.dimension == "currency" and unit.size == 1:
            draft.right = end
            draft.unit = unit if unit.name != "USD" else draft.unit
        return
    unit = _settle_pound(line, draft, unit, end, hyphen)
    draft.unit, draft.right, draft.compound = unit, end, hyphen


def _unit_after(line: Line, at: int, hyphen: bool) -> tuple[Unit, int] | None:
    """(unit, index after) at the token: spelled out, or a symbol of up to three tokens ("km/h", "°C")."""
    spelled = unit_at(line.words, at)
    if spelled and _is_product(line, spelled):
        return None
    if spelled and not (spelled[0].name == "USD" and line.word(at) == "bucks" and line.is_capital(at)):
        return spelled
    longest = 1 if not line.glued(at + 1) else 2 if not line.glued(at + 2) else 3
    for length in range(longest, 0, -1):
        symbol = "".join(line.raw[at : at + length])
        unit = SYMBOLS.get(symbol) or LOOSE_SYMBOLS.get(symbol.lower())
        if unit and _is_symbol(line, at, length, unit, hyphen):
            return unit, at + length
    return None


def _is_product(line: Line, spelled: tuple[Unit, int]) -> bool:
    """Is it half of a unit made of two: "40 ton-miles", "3 watt-seconds"?"""
    unit, end = spelled
    if line.word(end) != "-" or not (line.glued(end) and line.glued(end + 1)) or unit.dimension in ("currency", "time", "share"):
        return False
    return line.word(end + 1) not in ("square", "cubic") and unit_at(line.words, end + 1) is not None


def _is_symbol(line: Line, at: int, length: int, unit: Unit, hyphen: bool) -> bool:
    """Is a symbol meant, no word or initial that looks like one?"""
    symbol = "".join(line.raw[at : at + length])
    if unit.dimension == "currency":
        if symbol == "p" and line.word(at - 3) in FIGURES:
            return False  # "Fig. 7p"
        if symbol == "p":
            return line.glued(at) and not (line.glued(at + 1) and line.word(at + 1) not in (",", ")", ";", "."))
        return symbol.isalpha() or line.glued(at) or not line.glued(at + 1)
    if not symbol[0].isalpha():
        return True
    ends = not line.glued(at + length) or not (
        line.is_word(at + length)
        or line.is_number(at + length)
        or (line.word(at + length) == "-" and line.word(at + length + 1) not in DIRECTIONS)
    )
    if not ends:
        return False
    if symbol == "C" and line.words[at - 1] in ISOTOPES and line.word(at + 1).startswith(("/", "dat", "isotop", "analys")):
        return False  # "14C dates"
    if len(symbol) > 1 and (symbol in CLEAR_SYMBOLS or symbol not in SYMBOLS):
        return True
    if line.glued(at):
        digits = line.words[at - 1]
        if symbol == "s" and line.words[at - 3] in LIMITED and line.words[at - 2] == "-":
            return False  # "under-16s"
        decade = symbol == "s" and digits.endswith("0") and len(digits) in (2, 4) and not _lasts(line, at)
        return not decade and (symbol not in ("K", "B") or hyphen)
    if symbol == "h" or (symbol == "m" and line.words[at - 1].startswith("0.")):
        return True
    return symbol in LONE_LETTERS and (not line.is_word(at + 1) or line.word(at + 1) in AFTER_A_LETTER or _is_science(line, at))


def _lasts(line: Line, at: int) -> bool:
    """Is it said how long something lasts: "the timeout is 30s", "wait 60s"?"""
    return not LASTING.isdisjoint(line.words[max(0, at - 6) : at - 1])


LASTING = frozenset("timeout timeouts delay delays wait waits interval latency lasts lasted lasting took seconds".split())


def _is_science(line: Line, at: int) -> bool:
    """As in "75 g glucose", "a 650 K contour": no thousands of things, no race over ten kilometers."""
    letter, digits = line.written(at), line.word(at - 1)
    following = line.word(at + 1)
    if letter not in ("g", "K") or line.is_capital(at + 1) or following.endswith("s") or following == "people":
        return False
    return letter == "g" or (digits.isdecimal() and len(digits) > 2)


def _settle_pound(line: Line, draft: Draft, unit: Unit, end: int, hyphen: bool) -> Unit:
    """Pounds are money or a weight: what stands around decides."""
    if unit.name != "pound" or line.word(end - 1) not in ("pound", "pounds"):
        return unit
    near = line.words[max(0, draft.left - 6) : draft.left]
    money = draft.numeral.value is not None and draft.numeral.value >= 1_000_000
    if (hyphen and not money) or line.word(end) == "of" or any(word in MASS_CUES for word in near):
        return unit
    return BY_NAME["GBP"] if money or any(word in STERLING_CUES for word in near) else unit
