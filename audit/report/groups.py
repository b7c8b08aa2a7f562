"""Groups and why they hold together in, JSON or a table out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from audit.model import Claim, Evidence, Judged, Link
from audit.report.json import claim_place, group_head
from audit.report.records import json_text
from audit.report.snippet import clip
from audit.report.tables import plain_table

WIDTH = 48
PAIRS = 200
"""How many pairs of one group are told in full; a group of thousands has millions."""


def groups_json(judged: Sequence[Judged], evidence: Evidence) -> str:
    """A list of groups, each with its verdict, its claims, and the weights between each two of them."""
    links: dict[str, list[Link]] = defaultdict(list)
    for link in evidence.alignment.links.values():
        links[link.a].append(link)
    records = [_record(each, evidence, links) for each in judged]
    return json_text(records)


def groups_table(judged: Sequence[Judged], evidence: Evidence) -> str:
    """One row a claim, group by group."""
    rows = [row for each in judged for row in _rows(each, evidence)]
    return plain_table(("group", "verdict", "about", "where", "words"), rows)


def link_record(link: Link) -> dict[str, Any]:
    """Why two claims were, or were not, compared."""
    weights = [{"signal": name, "weight": weight} for name, weight in link.weights]
    return {"a": link.a, "b": link.b, "score": link.score, "weights": weights, "gate": link.gate}


def _record(judged: Judged, evidence: Evidence, links: Mapping[str, Sequence[Link]]) -> dict[str, Any]:
    claims = judged.group.claims
    return {
        **group_head(judged),
        "claims": [{"id": claim.id, **claim_place(claim, evidence.sources[claim.source])} for claim in claims],
        "links": [link_record(link) for link in _links(claims, links)],
    }


def _links(claims: Sequence[Claim], links: Mapping[str, Sequence[Link]]) -> list[Link]:
    """The first links between members, in order of the members; `links` by the first claim of each."""
    places = {claim.id: place for place, claim in enumerate(claims)}
    within = [link for claim in claims for link in links.get(claim.id, ()) if link.b in places]
    return sorted(within, key=lambda link: sorted((places[link.a], places[link.b])))[:PAIRS]


def _rows(judged: Judged, evidence: Evidence) -> Iterator[tuple[str, str, str, str, str]]:
    group = judged.group
    verdict = f"{judged.verdict} ({judged.by})" if judged.by else judged.verdict
    heads = (group.id, verdict, clip(group.subject, WIDTH))
    for claim in group.claims:
        line, _ = evidence.sources[claim.source].locate(claim.start)
        yield (*heads, f"{claim.source}:{line}", clip(claim.text, WIDTH))
        heads = ("", "", "")
