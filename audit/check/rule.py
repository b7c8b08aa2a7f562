"""What a rule may say: the models behind one YAML file, and the words that each key knows."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from audit.check.facts import Fact
from audit.model import DocumentRole, DocumentType, Excuse, Override, Position, Severity
from audit.text.strict_yaml import Node

ClaimKind = Literal["figure", "date", "quote", "name", "passage"]
"""The kinds of claim; `passage` is a sentence, whatever it claims, which `collect` alone takes."""
Role = Literal[
    "count", "amount", "share", "rate", "age", "duration", "change", "score", "rank",
    "event", "cutoff", "start", "end", "publication",
]  # fmt: skip
Change = Literal[
    "negation", "modal", "quantifier", "number", "name", "content-word", "tense", "deletion",
    "function-word", "contraction", "grammar", "dialect", "splice", "hidden-character",
]  # fmt: skip
"""Kinds of change between two wordings, most severe first."""

Slip = Literal["digit", "magnitude", "unit", "hedge", "date", "weekday", "speaker", "title", "people", "body"]
"""Kinds of slip that `covers` may name beside these; `audit test --mutate` plants them."""

Reading = Literal["usual", "exact", "boundary", "sum", "share", "change", "rate", "day", "weekday", "spelling", "title"]
"""How values are read; each kind of check takes some of these, and `usual`, which leaves none of them out."""

Outcome = Literal["contradicted", "nowhere"]
Slot = Literal["noun", "unit", "per", "place", "stated_by", "speaker", "role", "predicate", "person"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Phrase = tuple[str, ...]
"""Words and phrases that must all be there; most hold one."""


def _several(value: Any) -> Any:
    """One word where a list is taken is a list of one."""
    return value if isinstance(value, (list, tuple)) else (value,)


def _phrases(value: Any) -> Any:
    """A list is any of, a list inside it all of."""
    return tuple(_several(part) for part in _several(value))


Words = Annotated[tuple[Text, ...], BeforeValidator(_several)]
Phrases = Annotated[tuple[tuple[Text, ...], ...], BeforeValidator(_phrases)]


class Strict(BaseModel):
    """A mapping that knows its keys, and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


DAY = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
PUBLISHED = rf"^({DAY}|{DAY}\.\.|\.\.{DAY}|{DAY}\.\.{DAY})$"  # 2023, 2023-05..2023-08, ..2023-08-31


class Documents(Strict):
    """Which documents: by role, type, publisher, path (with * and ?), and publication date ("2023", "2023-05..2023-08")."""

    role: Annotated[tuple[DocumentRole, ...], BeforeValidator(_several)] = ()
    type: Annotated[tuple[DocumentType, ...], BeforeValidator(_several)] = ()
    publisher: Words = ()
    path: Words = ()
    published: Annotated[str, StringConstraints(pattern=PUBLISHED)] | None = None


class Where(Strict):
    """Which claims: every key that is given must hold; a list is any of its words."""

    mentions: Phrases = ()
    scope: Literal["clause", "sentence", "paragraph", "section", "document"] = Field("sentence", alias="in")
    document: Documents | None = None
    position: Annotated[tuple[Position, ...], BeforeValidator(_several)] = ()
    min_words: Annotated[int, Field(ge=1)] | None = None
    negated: Where | None = Field(None, alias="not")
    role: Annotated[tuple[Role, ...], BeforeValidator(_several)] = ()
    unit: Words = ()
    per: Words = ()
    hedge: Words = ()
    modality: Words = ()
    subject: Phrases = ()
    place: Phrases = ()
    stated_by: Phrases = ()
    precision: Words = ()
    relation: Words = ()
    speech: bool | None = None
    whole: bool | None = None
    speaker: Phrases = ()
    name: Phrases = ()
    title: Phrases = ()


EVERYTHING = Where.model_validate({})
"""The selection that picks every claim."""


class Level(Strict):
    """One step of a rule's own scale: a measure, and the severity from there on."""

    over: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)?(%| points?| days?)$")] | None = None
    change: Annotated[tuple[Change, ...], BeforeValidator(_several)] = ()
    outcome: Outcome | None = None
    severity: Severity


class Rule(Strict):
    """One rule. The loader sets what the file does not say.

    `id` is `pack/name`, `file` its path, `replaces` the path of an earlier rule of this id; `severity` the worst that it can
    reach; `facts` its table or pinned value; `written` the keys of the file as they stand in it; `overrides` what a configuration
    says of it; `tests` are nodes, whose content `audit test` alone reads.
    """

    id: str = ""
    file: str = ""
    replaces: str = ""
    severity: Severity = "error"
    written: dict[str, Any] = {}
    overrides: tuple[Override, ...] = ()
    tests: tuple[Node, ...] = ()
    title: Text
    why: Text
    limits: Text | None = None
    check: Text
    claims: Annotated[tuple[ClaimKind, ...], BeforeValidator(_several)] = ()
    where: Where = EVERYTHING
    about: Literal["same-subject", "selection", "wording"] = "same-subject"
    by: Annotated[tuple[Slot, ...], BeforeValidator(_several)] = ()
    across: Literal["documents", "document", "both"] = "documents"
    read: Reading = "usual"
    excuse: Annotated[tuple[Excuse | Literal["all", "none"], ...], BeforeValidator(_several)] = ("all",)
    levels: tuple[Level, ...] = ()
    cap: Severity | None = None
    message: Text = "{detail}"
    sides: dict[str, Where] = {}
    total: Where | None = None
    parts: Where | None = None
    draft: Documents | None = None
    sources: Documents | None = None
    outcome: Annotated[tuple[Outcome, ...], BeforeValidator(_several)] = ("contradicted", "nowhere")
    table: Text | None = None
    value: Text | None = None
    unit: Text | None = None
    facts: tuple[Fact, ...] = ()
    at_least: Annotated[int, Field(ge=1)] = 2
    per: Literal["hour", "day", "week", "month", "quarter", "year"] | None = None
    must_find: Words = ()
    covers: Annotated[tuple[Change | Slip, ...], BeforeValidator(_several)] = ()
    formerly: Words = ()

    def excuses(self, excuse: Excuse) -> bool:
        """May this innocent explanation apply? Narrowing the list concerns changed-over-time and revised alone."""
        return "all" in self.excuse or excuse in self.excuse or excuse not in ("changed-over-time", "revised")
