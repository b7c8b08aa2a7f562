"""Documents of one story in, those out that give one body, a party, a journal, two names: one word of several differs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, product

from audit.check.bodies.kinds import PLACES, near, one_kind
from audit.check.bodies.pairs import Two, twos
from audit.check.bodies.runs import Form, Named, Place, Reader
from audit.check.finding import Told, finding_of
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Finding, Name, Passage, Source
from audit.text.words import STOP_WORDS, stems

MOST_DOCUMENTS = 12
"""Of a group, so many documents are held against each other."""

ONE_STORY, STORY_DAYS = 3, 60
"""Documents with so many groups in common tell one story; with fewer they do where not so many days lie between them."""

SHARED, SHARED_MANY = 2, 4
"""So many content words that two sentences share, beside the names, speak for one body; so many speak twice."""
SURE = 2
REACH = 250
OTHERS = re.compile(
    r"\b(?:rivals?|sister|parent|subsidiary|successor|predecessor|neighbou?ring|next door"
    r"|formerly|previously|renamed|merged?|merger)\b",
    re.IGNORECASE,
)
"""What says beside a name that there are two bodies, or that one had another name."""


def same_body(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each two documents of one story and each two names: a warning where two things speak for one body."""
    stories = _stories(material)
    read = Reader(material.evidence)
    for path in material.evidence.paths:
        beside = sorted(stories.get(path, ()))
        for other in beside:
            if other < path:
                continue
            documents = read(path), read(other)
            for two in twos(*documents):
                others = (read(each) for each in beside if each != other)
                speaks = _speaks(two, documents, others, stories[path][other])
                if speaks:
                    yield _finding(rule, two, documents, speaks)


def _stories(material: Material) -> Mapping[str, Counter[str]]:
    """Of each document, those that share groups of picked claims with it, and how many."""
    table: dict[str, Counter[str]] = {}
    for group in material.evidence.alignment.groups:
        if group.kind in material.rule.claims:
            paths = dict.fromkeys(claim.source for claim in group.claims if claim.id in material.selected)
            for a, b in combinations(islice(paths, MOST_DOCUMENTS), 2):
                table.setdefault(a, Counter())[b] += 1
                table.setdefault(b, Counter())[a] += 1
    return table


def _speaks(two: Two, documents: tuple[Named, Named], others: Iterable[Named], shared: int) -> list[str]:
    """What speaks for one body, a reason once for each time that it does; nothing where a document has both names."""
    if shared < ONE_STORY and _days_between(*documents) > STORY_DAYS:
        return []
    if any(_has_others(of, form) for of, form in zip(documents, (two.a, two.b), strict=True)):
        return []
    sides = [(each.says(two.a), each.says(two.b)) for each in others]
    if (True, True) in sides:
        return []
    words = _shared_words(two, *documents)
    if words < SHARED and (two.several or set(two.words) <= PLACES):
        return []  # a road and a street of one name are two, unless the same happens there
    speaks = ["the sentences around them share their words"] * ((words >= SHARED) + (words >= SHARED_MANY))
    speaks += ["other documents of the story have one of the two"] * any(map(any, sides))
    speaks += ["all other words of the name are the same"] * (sum(word not in STOP_WORDS for word in two.rest) > 1)
    speaks += [f"the documents have {ONE_STORY} or more things in common"] * (shared >= ONE_STORY)
    return speaks if shared > 1 or words >= SHARED_MANY else speaks[: SURE - 1]


def _days_between(a: Named, b: Named) -> int:
    days = [each.source.published.earliest for each in (a, b) if each.source.published]
    return abs((days[0] - days[-1]).days) if days else 0


def _has_others(of: Named, form: Form) -> bool:
    return any(OTHERS.search(of.source.body, *_sentence(of.source, place)) for place in of.forms[form])


def _shared_words(two: Two, a: Named, b: Named) -> int:
    """The most content words and numbers that two sentences with the two names share, beside the names."""
    own = {*stems(" ".join((*two.a, *two.b)))}
    pairs = product(_around(a, two.a), _around(b, two.b))
    return max(len((one & other) - own) for one, other in pairs)


def _around(of: Named, form: Form) -> list[frozenset[str]]:
    """The content words of the first sentences that hold a name, as far as they stand near it."""
    return [frozenset(stems(of.source.body[slice(*_sentence(of.source, place))])) for place in of.forms[form]]


def _sentence(source: Source, place: Place) -> tuple[int, int]:
    start, end = source.sentence_at(place.start)
    return max(start, place.start - REACH), min(end, place.end + REACH)


def _finding(rule: Rule, two: Two, documents: tuple[Named, Named], speaks: Sequence[str]) -> Finding:
    names = [_name(of, form) for of, form in zip(documents, (two.a, two.b), strict=True)]
    values = tuple(sorted(name.name for name in names))
    alike = near(*two.words) and not one_kind(*two.words)
    differ = "one is nearly the other" if alike else "the word that differs says of both what kind of body it is"
    why = f"{differ}; neither document has the other's; {'; '.join(dict.fromkeys(speaks))}"
    message = f"{'one name, two spellings' if alike else 'one body, two names'}: {values[0]} and {values[1]}"
    passages = [Passage(name, name.name) for name in names]
    return finding_of(rule, "warning" if len(speaks) >= SURE else "note", Told(message, values, (why,)), passages)


def _name(of: Named, form: Form) -> Name:
    """The first place of a name, as a claim."""
    source, (start, end) = of.source, of.forms[form][0]
    begins, ends = source.sentence_at(start)
    return Name(
        id=f"{source.path}:{start}",
        source=source.path,
        start=start,
        end=end,
        text=source.text[start:end],
        context=source.text[begins:ends],
        context_start=begins,
        position=source.block_at(start).position,
        name=" ".join(source.body[start:end].split()),
        person=" ".join(form),
    )
