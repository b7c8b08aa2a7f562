"""What a kind of check works on: the evidence, and what of it one rule picked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from audit.check.rule import Rule
from audit.model import Claim, Evidence, Figure, Group, Name, Number
from audit.text.names import parts

MEANT = re.compile(r"\W{0,3}(?:(?:He|She) (?:is|was|turned) |The (?=[0-9]{1,3}-year-old\b))")


@dataclass(frozen=True)
class Material:
    """The evidence, and the ids of the claims that a rule's `where` picked; `sides` the ids of its other selections, by name.

    The names of `sides` are those of the rule's options: `first` and `then`, `total` and `parts`, `draft` and `sources`.
    """

    rule: Rule
    evidence: Evidence
    selected: frozenset[str]
    sides: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def claims(self) -> list[Claim]:
        """The picked claims of the evidence's own documents, in their order."""
        return [claim for claim in self.evidence.own if claim.id in self.selected]

    def groups(self) -> Iterator[Group]:
        """What the rule compares, as groups that hold picked claims alone, two or more; `possible` ones have confidence low.

        `about: same-subject` gives the groups of the alignment, `selection` one group of all that was picked. `by` splits
        each into groups of equal slots; a claim without a value in a slot stands in none. Wording is the kind's own matter.
        """
        for group in self._candidates():
            yield from self._split(group)

    def allows(self, a: Claim, b: Claim) -> bool:
        """May these two be compared, by the rule's `across`, and by its `sides`, where it has two?"""
        if self.sides and not self._faces(a, b):
            return False
        return self.rule.across == "both" or (a.source == b.source) == (self.rule.across == "document")

    def _faces(self, a: Claim, b: Claim) -> bool:
        """Do the two stand on two different sides?"""
        sides = list(self.sides.values())
        return any(a.id in one and b.id in other for one in sides for other in sides if one is not other)

    def _candidates(self) -> Iterator[Group]:
        if self.rule.about == "selection":
            yield from self._selection()
            return
        alignment = self.evidence.alignment
        for group in (*alignment.groups, *alignment.possible):
            if group.kind in self.rule.claims and self.evidence.owns(group):
                claims = tuple(claim for claim in group.claims if claim.id in self.selected)
                yield Group(group.id, group.kind, group.subject, claims, group.confidence)

    def _selection(self) -> Iterator[Group]:
        """All that was picked of one kind, by path and offset, as one group; a group a document where only such are compared."""
        inside = self.rule.across == "document"
        parts: dict[tuple[str, str], list[Claim]] = {}
        for claim in sorted(self.claims(), key=lambda claim: (claim.source, claim.start)):
            parts.setdefault((claim.kind, claim.source if inside else ""), []).append(claim)
        for (kind, path), claims in sorted(parts.items()):
            yield Group(f"{self.rule.id}:{kind}:{path}", kind, self.rule.title, tuple(claims))

    def _split(self, group: Group) -> Iterator[Group]:
        if not self.rule.by:
            if len(group.claims) > 1:
                yield group
            return
        parts: dict[tuple[str, ...], list[Claim]] = {}
        for claim in group.claims:
            slots = tuple(self._slot(claim, name) for name in self.rule.by)
            if all(slots):
                parts.setdefault(slots, []).append(claim)
        for slots, claims in sorted(parts.items()):
            if len(claims) > 1:
                yield Group(f"{group.id}:{'|'.join(slots)}", group.kind, group.subject, tuple(claims), group.confidence)

    def _slot(self, claim: Claim, name: str) -> str:
        """The value of a slot that `by` may name, "" where the claim has none."""
        if name == "person":
            return self._person_of(claim)
        value = getattr(claim, "speaker_name" if name == "speaker" else name, None)
        return "" if value is None else str(value)

    def _person_of(self, claim: Claim) -> str:
        """The full name, folded, of the person named; of an age, of the one who is told to have it."""
        if isinstance(claim, Name):
            return self._in_full(claim)
        if isinstance(claim, Figure) and claim.role == "age":
            in_table = self.evidence.sources[claim.source].block_at(claim.start).kind == "cell"
            aged = self._aged(claim.source, claim.context_start, in_table).get(None if in_table else claim.nominal, set())
            return min(aged) if len(aged) == 1 else "" if aged or in_table else self._meant(claim)
        return ""

    def _aged(self, path: str, sentence: int, in_table: bool) -> Mapping[Number | None, set[str]]:
        """The full names, folded, that a sentence names, by the age that it tells of each; of a row in a table all alike."""
        place = path, sentence, in_table
        if place not in self._ages:
            ages = self._ages[place] = {}
            for one in self.evidence.by_sentence.get((path, sentence), ()):
                if isinstance(one, Name):
                    ages.setdefault(None if in_table else one.age, set()).add(self._in_full(one))
        return self._ages[place]

    @cached_property
    def _ages(self) -> dict[tuple[str, int, bool], dict[Number | None, set[str]]]:
        return {}

    def _meant(self, age: Figure) -> str:
        """The full name, folded, of the one whom "She was 91" or "The 29-year-old" means: the only person named just before."""
        source = self.evidence.sources[age.source]
        if not MEANT.match(source.body, age.context_start, age.end):
            return ""
        at = source.sentence_index(age.context_start)
        for start, _ in reversed(source.sentences[max(0, at - 2) : at]):
            before = self.evidence.by_sentence.get((age.source, start), ())
            named = {self._in_full(one) for one in before if isinstance(one, Name)}
            if any(isinstance(one, Figure) and one.role == "age" and one.nominal != age.nominal for one in before):
                return ""  # "The 15-year-old was Ana Lunt. The 16-year-old got away."
            if named:
                return min(named) if len(named) == 1 else ""
        return ""

    def _in_full(self, mention: Name) -> str:
        """The folded full name; of a surname alone, that of the only person in the corpus who has it, "" where several do."""
        written = parts(mention.text)
        holders = self._by_surname.get(written.surname, set())
        if written.given or not holders:
            return parts(mention.name).key
        return min(holders) if len(holders) == 1 else ""

    @cached_property
    def _by_surname(self) -> dict[str, set[str]]:
        """The full names, folded, by their surnames."""
        table: dict[str, set[str]] = {}
        for names in self.evidence.people.values():
            for name in names:
                full = parts(name)
                if full.given:
                    table.setdefault(full.surname, set()).add(full.key)
        return table
