"""What a finding is, without passages, lines or documents: the id by which a baseline knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from audit.check.rule import Rule
from audit.model import Claim, Date, Days, Figure, Finding, Interval, Name, Quote
from audit.text.words import WORD, stems


def identify(findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings with their ids; those that are equal in all that an id holds are told apart by their ordinal."""
    named = {rule.id: rule.formerly[0] if rule.formerly else rule.id for rule in rules}
    seen: Counter[str] = Counter()
    done = []
    for finding in findings:
        key = _key(finding, named.get(finding.rule, finding.rule))
        ordinal = seen[key]
        seen[key] += 1
        digest = blake2b(f"{key}\0{ordinal}".encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
        done.append(replace(finding, id=digest))
    return done


def value_of(claim: Claim) -> str:
    """What a claim says, however it is written: two claims that say the same have the same value."""
    match claim:
        case Figure():
            return f"{_interval(claim.written)} {claim.unit or ''}/{claim.per or ''}"
        case Date():
            return f"{claim.relation} {_days(claim.named)}" if claim.resolved else claim.timex or claim.text.casefold()
        case Quote():
            return " ".join(WORD.findall(claim.text.casefold().replace("’", "'")))
        case Name():
            return claim.name.casefold()
        case _:
            return claim.text.casefold()


def _key(finding: Finding, rule: str) -> str:
    claims = [passage.claim for passage in finding.passages]
    kinds = sorted({claim.kind for claim in claims})
    units = sorted({getattr(claim, "unit", None) or "" for claim in claims})
    return "\0".join([rule, *kinds, *units, head_noun(claims), *_values(finding, claims), finding.by or ""])


def _values(finding: Finding, claims: Sequence[Claim]) -> list[str]:
    """The values that disagree; where they are no claim's own, such as two speakers, what the finding shows."""
    if finding.check in ("same-speaker", "same-name") or not claims:
        return sorted(set(finding.values))
    return sorted({value_of(claim) for claim in claims})


def head_noun(claims: Sequence[Claim]) -> str:
    """The noun that most of the values are said with, however often each is said; of quotations, the longest word all share."""
    said = {(value_of(claim), claim.noun) for claim in claims if isinstance(claim, (Figure, Date)) and claim.noun}
    nouns = Counter(noun for _, noun in said)
    if nouns:
        return min(nouns, key=lambda noun: (-nouns[noun], noun))
    quotes = [set(stems(claim.text)) for claim in claims if isinstance(claim, Quote)]
    shared = set.intersection(*quotes) if quotes else set()
    return min(shared, key=lambda word: (-len(word), word), default="")


def _interval(interval: Interval) -> str:
    return f"{interval.low}..{interval.high}"


def _days(days: Days) -> str:
    return f"{days.earliest or ''}..{days.latest or ''}"
