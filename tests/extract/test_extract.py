"""All kinds together, and each alone: the same claims, in source order."""

from __future__ import annotations

import tracemalloc
from itertools import repeat
from pathlib import Path

import pytest
from builders import source
from growth_samples import TEXTS

from audit.errors import BeyondError
from audit.extract import KINDS, extract, extract_each
from audit.extract.fields import Fields
from audit.read import read_text
from audit.report.records import claim_lines
from audit.text.constants import MAX_CONTEXT

STORY = """Gullhaven flood displaces 1,200

Mayor Ann Lee said on Monday that 1,200 people had left their homes by 3 May. “We have 40 buses,” Lee said.

According to Lee, 15 percent of the 300 pumps failed last year."""


SEEDS = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt")))
UNQUOTED = """Mayor Ann Lee said on Monday, 3 April, that “everybody” had gone home.

She told reporters that 48 pumps had failed since March. On 5 May the council will count them; 2 buses left on 4 April at noon."""


@pytest.mark.parametrize("text", [STORY, UNQUOTED, SEEDS], ids=["story", "unquoted", "seeds"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_asked_for_alone_gives_the_records_that_it_gives_among_all(kind: str, text: str) -> None:
    document = source(text)
    among_all = [claim for claim in extract(document) if claim.kind == kind]
    assert among_all
    assert claim_lines(extract(document, [kind]), document) == claim_lines(among_all, document)


def test_claims_are_in_source_order() -> None:
    starts = [(claim.start, claim.end, claim.kind) for claim in extract(source(STORY))]
    assert starts == sorted(starts)
    assert {kind for _, _, kind in starts} == set(KINDS)


@pytest.mark.parametrize("kind", [None, *KINDS])
def test_sources_read_together_give_the_claims_that_each_gives_alone(kind: str | None) -> None:
    kinds = [kind] if kind else KINDS
    long = "\n\n".join([STORY] * 500)
    sources = [source(text, path=f"{number}.txt") for number, text in enumerate((STORY, "", long, STORY, long, "Nothing."))]
    found = list(extract_each(iter(sources), kinds))
    assert [read.path for read, _ in found] == [each.path for each in sources]
    assert [claims for _, claims in found] == [extract(each, kinds) for each in sources]


def test_of_no_sources_there_are_no_claims() -> None:
    assert list(extract_each([])) == []


def test_a_claim_carries_a_part_of_a_sentence_without_end() -> None:
    document = source("Ann Lee said 48 boats sank while Bob Ray told that " * 200)
    claims = extract(document)
    assert len(claims) > 400
    for claim in claims:
        assert len(claim.context) <= MAX_CONTEXT
        assert document.text.startswith(claim.context, claim.context_start)
        assert claim.context_start <= claim.start < claim.context_start + MAX_CONTEXT


@pytest.mark.parametrize(
    "repeats",
    ["one long number", "groups of digits", "digits and points", "months", "names without end", "initials", "abbreviations"],
)
def test_a_pattern_that_goes_on_and_on_keeps_no_note_of_each_turn(repeats: str) -> None:
    """Ten megabytes took two gigabytes while one pattern ran over them: more than a hundred for each letter."""
    read = read_text("a.txt", TEXTS[repeats](50_000))
    extract(read_text("a.txt", TEXTS[repeats](500)))
    tracemalloc.start()
    extract(read)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 70 * len(read.text)


def test_too_many_claims_are_told_before_all_of_them_are_held() -> None:
    with pytest.raises(BeyondError):
        Fields(read_text("a.txt", "5 boats")).listed(repeat(5))
