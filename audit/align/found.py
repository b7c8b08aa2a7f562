"""What the align stage found among the claims of one kind; the order in which claims are aligned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from audit.model import Claim, Link

Ordered = TypeVar("Ordered", bound=Claim)


@dataclass
class Linked:
    """Groups and possible groups of claims, the links of their members, what a gate stopped, and keys too common to compare."""

    groups: Sequence[Sequence[Claim]] = ()
    possible: Sequence[Sequence[Claim]] = ()
    apart: list[Link] = field(default_factory=list)
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    capped: list[str] = field(default_factory=list)


def said_once(link: Link, once: dict[object, Any]) -> Link:
    """The link; of what many links tell, `once` keeps one object for all."""
    weights = tuple(once.setdefault(weight, weight) for weight in link.weights)
    return replace(link, weights=once.setdefault(weights, weights))


def in_order(claims: Iterable[Ordered]) -> list[Ordered]:
    """The claims in the order in which they are aligned."""
    return sorted(claims, key=lambda claim: (claim.source, claim.start, claim.end, claim.kind))
