"""Claims in, groups about the same thing out: block, score, cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b

from audit.align.context import Contexts, count_documents
from audit.align.equals import Said
from audit.align.families import families
from audit.align.found import Linked, in_order
from audit.align.link import compare, link_dates, link_figures
from audit.align.persons import compare_names, link_names
from audit.align.profile import profiles
from audit.align.sayings import compare_quotes, link_quotes
from audit.model import Alignment, Claim, Confidence, Date, Figure, Group, Link, Name, Quote, Source


def align(sources: Sequence[Source], claims: Sequence[Claim]) -> Alignment:
    """Which claims are about the same thing, across documents and inside one; the value has no part in it."""
    kin = families(sources)
    contexts = Contexts(sources, _counts(sources, kin))
    ordered = in_order(claims)
    figures = [claim for claim in ordered if isinstance(claim, Figure)]
    dates = [claim for claim in ordered if isinstance(claim, Date)]
    said = Said.by([*figures, *dates])
    kinds = {
        "figure": link_figures(figures, contexts, said),
        "date": link_dates(dates, figures, contexts, said),
        "quote": link_quotes([claim for claim in ordered if isinstance(claim, Quote)], contexts),
        "name": link_names([claim for claim in ordered if isinstance(claim, Name)]),
    }
    return alignment_of(kinds, kin)


def _counts(sources: Sequence[Source], kin: Mapping[str, str]) -> Counter[str]:
    return count_documents(sorted(sources, key=lambda source: source.path), kin)


def alignment_of(kinds: Mapping[str, Linked], kin: Mapping[str, str]) -> Alignment:
    """What was found among the claims of each kind, as one."""
    groups = [group for kind, linked in kinds.items() for group in _groups(kind, linked.groups, "high")]
    possible = [group for kind, linked in kinds.items() for group in _groups(kind, linked.possible, "low")]
    held = {claim.id for group in (*groups, *possible) for claim in group.claims}
    apart = [link for linked in kinds.values() for link in linked.apart]
    return Alignment(
        groups=tuple(sorted(groups, key=lambda group: group.place)),
        possible=tuple(sorted(possible, key=lambda group: group.place)),
        apart=tuple(sorted(apart, key=lambda link: (link.a, link.b))),
        links={key: link for linked in kinds.values() for key, link in sorted(linked.links.items())},
        not_compared=frozenset(_stopped(kinds, held, apart)),
        families=kin,
        capped=tuple(f"{kind}: {name}" for kind, linked in kinds.items() for name in linked.capped),
    )


def explain(sources: Sequence[Source], a: Claim, b: Claim, beside: Sequence[Claim] = ()) -> Link:
    """The gates and weights for any two claims; of two kinds, a gate alone. `beside`: the claims of the sources, if known.

    Without them it is not known which other values stand beside the two, and which dates only say over what time a figure counts.
    """
    contexts = Contexts(sources, _counts(sources, families(sources)))
    if isinstance(a, Quote) and isinstance(b, Quote):
        return compare_quotes(a, b, contexts)
    if isinstance(a, Name) and isinstance(b, Name):
        return compare_names(a, b)
    if isinstance(a, Figure | Date) and isinstance(b, Figure | Date) and a.kind == b.kind:
        known = [claim for claim in beside if claim.source in (a.source, b.source)] or [a, b]
        figures = [claim for claim in known if isinstance(claim, Figure)]
        dates = [claim for claim in known if isinstance(claim, Date)]
        made = profiles(figures, contexts) if isinstance(a, Figure) else profiles(dates, contexts, figures)
        by_id = {one.claim.id: one for one in made}
        return compare(by_id[a.id], by_id[b.id], contexts)
    first, second = sorted((a.id, b.id))
    return Link(first, second, 0.0, gate="kind")


def _groups(kind: str, found: Sequence[Sequence[Claim]], confidence: Confidence) -> list[Group]:
    return [Group(_identity(claims), kind, _subject(claims), tuple(claims), confidence) for claims in found]


def _identity(claims: Sequence[Claim]) -> str:
    return blake2b("\0".join(sorted(claim.id for claim in claims)).encode(), digest_size=8).hexdigest()


def _subject(claims: Sequence[Claim]) -> str:
    """The fullest words by which a member names its subject; of equally full ones the first."""
    return max((_words(claim) for claim in claims), key=len)


def _words(claim: Claim) -> str:
    if isinstance(claim, Name):
        return claim.name
    if isinstance(claim, Figure | Date):
        return claim.subject or claim.noun or claim.predicate or ""
    return claim.text if len(claim.text) <= 80 else claim.text[:79].rsplit(" ", 1)[0] + "…"


def _stopped(kinds: Mapping[str, Linked], held: set[str], apart: Sequence[Link]) -> set[str]:
    """Claims stopped by a gate that no excuse covers, and in no group."""
    excused = {claim for link in apart for claim in (link.a, link.b)}
    return {claim for linked in kinds.values() for claim in linked.stopped} - held - excused
