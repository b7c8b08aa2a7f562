"""Is a bare number of four digits a year? Its neighbours decide."""

from __future__ import annotations

import re

from audit.extract.dates.place import Place

_UNITS = """
percent people persons men women children mile miles km kilometers kilometres meters metres feet foot ft acres hectares
block blocks square dollars euros pounds votes points yards tons tonnes barrels jobs homes cases deaths troops soldiers employees
workers members students copies units shares calories words pages seats rooms hours minutes seconds days weeks months
ppm ppb rpm mm cm km m nm mg ml kW MW hp psi
years million billion thousand dead degrees MHz GHz MB kg lb lbs
"""
_COUNTED = re.compile(rf"[\s-]*(?:%|(?:{'|'.join(_UNITS.split())})\b)|[,.][0-9]|/[0-9]|-[a-z]")  # 2000 people, 2000-strong
_THINGS = tuple(
    """Rule Title Chapter Directive No. # Room Route Highway Flight Article Section Resolution Form Model Suite Box Channel Bus
    Gate Lot Unit Windows Office Server Studio Vision Agenda Horizon Project Type Class Boeing Airbus $ € £""".split()
)
_LEADING = frozenset(
    """in of since by until till from to through during before after between and or late early mid around circa for as the a an his
    her its their that this than about year""".split()
)
_LEADING_SIGNS = *"(,;–—-", "'s", "’s", "s'", "s’"
_LED_LONG_AGO = re.compile(r"\b(?:[Ii]n|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|circa|c\.|ca\.|A\.?D\.?|year)\s+$")
_TITLED = re.compile(r"\b[A-Z][\w’'-]+\s\($")  # the year of a work: Saint in a Study (1480)
_HEDGED = re.compile(
    r"\b(?:more than|over|nearly|almost|some|about|approximately|at least|up to|than|only|around|roughly|another)\s+$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\s+(?!(?:was|has|is|as|his|this|its|does|says|thus|across|towards|perhaps)\b)[a-z]+(?<!s)s\b")


def is_year(number: int, place: Place) -> bool:
    """From 1900 to 2050 it is, unless its neighbours count with it or are a name; an earlier one wants a word that leads to it."""
    left, right = place.left(), place.right()
    before = left.rstrip()
    if _COUNTED.match(right) or before.endswith(_THINGS) or (before != left and before[-3:].isdecimal() and len(before) > 2):
        return False
    led, counts = is_led_to(place), bool(_PLURAL.match(right))
    if 1900 <= number <= 2050:
        return not counts or (led and not _HEDGED.search(left))
    if number >= 1500:
        return (led or (place.start == place.bounds[0] and right[:1] in (",", ":"))) and not counts
    return not counts and bool(_LED_LONG_AGO.search(left) or (right[:1] == ")" and _TITLED.search(left)))


def is_led_to(place: Place) -> bool:
    """Does a word stand before it that leads to a year ("in", "since", "the")?"""
    left = place.left().rstrip().lower()
    if left.endswith(_LEADING_SIGNS):
        return True
    word = place.before[-1] if place.before else ""
    return word in _LEADING if left[-1:].isalnum() else left[-1:] == "." and word in ("c", "ca")
