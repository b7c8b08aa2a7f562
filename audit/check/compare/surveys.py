"""Two figures in, whether each is told of a survey of its own out: "a Marlow poll", "the Tern/Gull survey"."""

from __future__ import annotations

import re

from audit.model import Evidence, Figure, Source
from audit.text.units import dimension

SURVEY = re.compile(
    r"\b(?:polls?|polled|surveys?|surveyed|respondents|pollsters?|margin\s+of\s+(?:sampling\s+)?error"
    r"|(?:likely|registered)\s+(?:[A-Z]\w+\s+)?(?:primary\s+)?(?:voters|caucus-?goers))\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w.&'’/-]*(?:\s(?:(?:of|and|&)\s)?[A-Z][\w.&'’/-]*){0,5}"
_KIND = "tracking|national|statewide|online|telephone|exit|opinion|weekly|monthly|daily|preliminary|earlier|new"
NAMED = re.compile(
    rf"(?P<before>{_NAME})\s+(?:(?:{_KIND})\s){{0,2}}(?:[Pp]oll|[Ss]urvey)s?\b(?!\s+numbers)"  # "a Gull exit poll"
)
TAKEN_BY = re.compile(  # "a poll taken by Marlow"
    rf"\b(?:[Pp]oll|[Ss]urvey)s?\s+(?:[a-z]+\s+){{0,4}}?(?:by|from)\s+(?:the\s+|an?\s+)?(?P<behind>{_NAME})"
)
_WORD = re.compile(r"[A-Za-z]+")
UNTELLING = frozenset(
    """
    a an the and of for in on by s according new latest recent another this that these most news network tv media research poll
    survey national state statewide university college institute center centre group company politics public opinion exit
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec
    """.split()
)
SHARES = frozenset({"share", "point"})
_REACH = 600


def of_another_survey(a: Figure, b: Figure, evidence: Evidence) -> str:
    """By whom the surveys are of which the two are told, where no name is in both; else an empty string."""
    if not (_is_answer(a) and _is_answer(b)) or a.source == b.source:
        return ""
    one, other = evidence.once(_surveyed_by, a), evidence.once(_surveyed_by, b)
    if not one or not other or one & other:
        return ""
    return f"one is of a survey by {' '.join(sorted(one))}, the other by {' '.join(sorted(other))}"


def _is_answer(figure: Figure) -> bool:
    """Can it be what a survey found, its margin of error, or how many it asked?"""
    return figure.role == "count" if figure.unit is None else dimension(figure.unit) in SHARES


def _surveyed_by(figure: Figure, evidence: Evidence) -> frozenset[str]:
    """Words of the names of surveys in the sentence, else in the paragraph, else in the document; none where no survey is near."""
    source = evidence.sources[figure.source]
    block = source.block_at(figure.start)
    paragraph = max(block.start, figure.start - _REACH), min(block.end, figure.end + _REACH)
    if not SURVEY.search(source.body, *paragraph):
        return frozenset()
    sentence = max(source.sentence_at(figure.start)[0], paragraph[0]), min(source.sentence_at(figure.start)[1], paragraph[1])
    return _names(source, *sentence) or _names(source, *paragraph) or evidence.once_of(_named_in, figure.source)


def _named_in(path: str, evidence: Evidence) -> frozenset[str]:
    source = evidence.sources[path]
    return _names(source, 0, len(source.body))


def _names(source: Source, begin: int, end: int) -> frozenset[str]:
    found = [each["before"] for each in NAMED.finditer(source.body, begin, end)]
    found += [each["behind"] for each in TAKEN_BY.finditer(source.body, begin, end)]
    return frozenset(word for name in found for word in map(str.lower, _WORD.findall(name))) - UNTELLING
