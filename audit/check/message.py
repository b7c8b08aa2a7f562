"""The sentence of a finding, in the words of its rule; the caps of rule and confidence; rules that see nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from audit.check.compare.difference import lesser
from audit.check.finding import Told, finding_of
from audit.check.material import Material
from audit.check.overrides import as_overridden
from audit.check.rule import Rule
from audit.model import Claim, Date, Figure, Finding, Name, Quote, Severity

LONGEST_SUBJECT = 80
LONGEST_VALUE = 60
PLACEHOLDER = re.compile(r"\{([a-z]+)\}")


def finish(finding: Finding, rule: Rule) -> Finding:
    """The finding with its rule's message, capped by the rule, and at most a note where its confidence is low."""
    severity = "note" if finding.confidence == "low" else _capped(finding.severity, rule)
    return replace(finding, message=_message(finding, rule), severity=severity)


def seen_in(rule: Rule, material: Material) -> Iterator[str]:
    """The paths and sides of `must_find` in which the rule picked something."""
    return (wanted for wanted in rule.must_find if _sees(wanted, material))


def blind(rule: Rule, seen: Collection[str]) -> Iterator[Finding | None]:
    """A finding for each path or side of `must_find` in which the rule picked nothing; None where it is overridden."""
    for wanted in rule.must_find:
        if wanted not in seen:
            message = f"{rule.title}: the rule finds nothing in {wanted}"
            yield as_overridden(finding_of(rule, _capped("warning", rule), Told(message, (wanted,)), ()), rule)


def subject_of(claims: list[Claim]) -> str:
    """What the claims are about, as one of them says it."""
    for claim in claims:
        match claim:
            case Figure() | Date() if claim.subject:
                return _clipped(claim.subject, LONGEST_SUBJECT)
            case Quote():
                return f"“{_clipped(claim.text, LONGEST_SUBJECT)}”"
            case Name():
                return claim.name
    return ""


def _message(finding: Finding, rule: Rule) -> str:
    claims = [passage.claim for passage in finding.passages]
    parts = {
        "subject": subject_of(claims) or rule.title,
        "values": " / ".join(_clipped(value, LONGEST_VALUE) for value in finding.values),
        "why": finding.why[0] if finding.why else finding.message,
        "documents": ", ".join(dict.fromkeys(claim.source for claim in claims)),
        "detail": finding.message or rule.title,
        "title": rule.title,
    }
    message = PLACEHOLDER.sub(lambda found: parts.get(found[1], found[0]), rule.message)
    return " ".join(message.split())


def _clipped(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _sees(wanted: str, material: Material) -> bool:
    if wanted in material.sides:
        return bool(material.sides[wanted])
    return any(fnmatchcase(claim.source, wanted) for claim in material.claims())


def _capped(severity: Severity, rule: Rule) -> Severity:
    return lesser(severity, rule.cap) if rule.cap else severity
