"""The words of a block in, `(start, end)` of its sentences out.

One pattern finds the places where a sentence could end; tables of abbreviations decide. A row of a table is a word as it is
written before its full stop, in lower case.
"""

from __future__ import annotations

import re

NEVER = frozenset(
    """
    mr mrs ms messrs mme dr prof gov govs sen sens rep reps gen col lt sgt capt cmdr cpl pvt maj adm rev hon pres supt cllr det insp
    atty sec-gen vs v cf viz e.g i.e fr msgr ald
    """.split()
)
"""A sentence never ends after these: a name or a number follows."""

BEFORE_DIGITS = frozenset("no nos art arts sec fig figs ch vol vols pp p para cl eq op circa ca c".split())
"""A sentence ends after these unless a number follows ("No. 5")."""

CAPITALISED = frozenset(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
    inc corp co cos ltd llc plc bros assn dept st ste ave blvd rd hwy mt ft jr sr esq ph.d
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
    vt wash wis wyo ont que
    """.split()
)
"""With a capital: a sentence ends after these only before a word that opens sentences, or a quotation ("Acme Inc. The …")."""

LOWER = frozenset("etc al approx est dept ext ed eds mph ft lb lbs oz sq yd yds".split())
"""The same for these, capital or not."""

OPENERS = frozenset(
    """
    a about above according across after again all also although among an and another any around as at back because
    before behind being both but by can could critics despite did do does during each earlier either even ever every
    experts few finally first following for from get given had has have he her here his how however i if in instead is
    it its just last later let like many maybe meanwhile more moreover most much my near nearly neither never no nobody
    nor not nothing now of officials often on once one only or other others our out over overall part people perhaps
    police prosecutors rather researchers residents several she since so some soon still such supporters that the their
    then there therefore these they this those though through throughout thus to today together too two under unless
    unlike until up was we were what when where whether which while who whoever why will with within without would yet
    you your
    """.split()
)
"""Words that, with a capital, open a sentence rather than continue a name."""

AFTER_CLOCK = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may
    june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific local
    """.split()
)
"""After "a.m." and "p.m.": a day, a month or a time zone."""

CANDIDATE = re.compile(
    r"""
    (?P<mark>[.!?…](?<![.!?…].)[.!?…]*+)                      # a run of marks, whole
    (?P<close>["'”’»)\]]{0,4}) (?: \[[0-9a-z]{1,3}\] ){0,4}    # what closes after it, and footnote marks
    (?:
        (?P<gap>\s++) (?= (?P<open>["'“‘«(\[¿¡]{0,4}) (?P<next>[^\W_]{1,20}|\S) )
      | (?<=[a-z][a-z]["”’.!?]) (?= ["“‘]?[A-Z][a-z’']{0,12}\s )  # "… a deal.“We will"
      | (?<=[a-z][a-z][.!?]["”’]) (?= [A-Z][a-z’']{0,12}\s )
    )
    """,
    re.VERBOSE,
)

ATTRIBUTION = re.compile(  # "Why?" Mayor Jane Roe asked
    r"""
    (?:[A-Z][\w.’'-]{0,30}\s+){1,5}
    (?:said|says|asked|asks|added|adds|wrote|writes|tweeted|posted|told|tells|replied|shouted|yelled|exclaimed|wondered|continued
      |responded|answered|demanded|recalled|joked|quipped|concluded|declared|explained|insisted|cried)\b
    """,
    re.VERBOSE,
)

CONTINUES = ".!?,;:)]—–-\"'”’»"
WRAPPERS = "([{\"'“‘«—–-$£€…/"


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`(start, end)` of each sentence of the block `text[start:end]`, without the blanks around it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    found: list[tuple[int, int]] = []
    at = start
    for candidate in CANDIDATE.finditer(text, start, end):
        if _ends_sentence(text, at, candidate):
            stop = candidate.start("gap")
            found.append((at, stop if stop >= 0 else candidate.end()))
            at = candidate.end()
    if at < end:
        found.append((at, end))
    return found


def _ends_sentence(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Does the sentence that began at `start` end here?"""
    mark, close, opening, following = candidate.group("mark", "close", "open", "next")
    if following is None:
        return True
    stop = candidate.start()
    if following[0].islower() or following[0] in CONTINUES or (stop - start <= 3 and _is_number_of_item(text, start, stop)):
        return False
    if mark != ".":
        return not (close and ATTRIBUTION.match(text, candidate.end()))
    if close and close[0] not in ")]":
        return True
    return not _is_abbreviation(text, start, stop, following, opening)


def _is_number_of_item(text: str, start: int, stop: int) -> bool:
    """Is all there is so far the number of a list item ("1.", "iv.", "b.") or a mark of elision?"""
    return stop == start or text[start:stop].isdigit() or (stop - start == 1 and text[start] not in "I")


def _is_abbreviation(text: str, start: int, stop: int, following: str, opening: str) -> bool:
    """Does the full stop at `stop` belong to the word before it, rather than to the sentence?"""
    words = text[max(start, stop - 16) : stop].split()
    word = words[-1].lstrip(WRAPPERS) if words else ""
    lower = word.lower()
    if lower in NEVER or ("-" in lower and lower.rpartition("-")[2] in NEVER):  # "then-Sen."
        return True
    if lower in BEFORE_DIGITS:
        return following[0].isdigit()
    inner = "." in word and len(word) <= 8
    if not (inner or (len(word) == 1 and word.isalpha()) or lower in LOWER or (lower in CAPITALISED and word[0].isupper())):
        return False
    if lower in ("a.m", "p.m"):
        return following.lower() in AFTER_CLOCK or following[0].isdigit()
    if opening and opening[-1] not in "([":
        return False
    return following.lower() not in OPENERS
