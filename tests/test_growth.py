"""Four times the input costs at most six times the time: no step of the program grows faster than what it is given.

The one timed test. Time is that of the processor, the best of up to five tries, at sizes where the smaller takes 50 ms or more.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import product
from pathlib import Path
from time import process_time

import pytest
from growth_reports import REPORTS
from growth_samples import CORPORA, MARKED, PAGES, TEXTS, WORDINGS

from audit.align import align
from audit.check import check
from audit.check.load import load_rules
from audit.extract import extract
from audit.model import Evidence, Report
from audit.read import read_text
from audit.report import FORMATS
from audit.text.tokens import tokens
from audit.text.wording import coverage, edits, local

LEAST = 0.05
MOST = 6.0
RULES, _ = load_rules([Path(__file__).parents[1] / "rules" / "core"])

Work = Callable[[int], Callable[[], object]]
"""A size → what is to be timed, all that it needs prepared."""


def seconds(work: Work, size: int) -> float:
    """Processor time of the work on an input of a size."""
    run = work(size)
    gc.disable()  # what it costs to look for circles depends on all that the tests before have left
    try:
        start = process_time()
        run()
        return process_time() - start
    finally:
        gc.enable()


def growth(work: Work, size: int, largest: int) -> float:
    """How many times longer four times the input takes: the best of up to five tries."""
    while (first := seconds(work, size)) < LEAST and size < largest:
        size = min(largest, size * next(more for more in (2, 4, 8, 16) if more == 16 or first * more > LEAST))
    best = seconds(work, 4 * size) / max(first, LEAST)
    for _ in range(4):
        if best <= MOST:
            break
        first = max(LEAST, seconds(work, size))
        best = min(best, seconds(work, 4 * size) / first)
    return best


DOCUMENTS = [
    *(pytest.param(text, "txt", id=f"{name}-txt") for name, text in TEXTS.items()),
    *(pytest.param(TEXTS[name], suffix, id=f"{name}-{suffix}") for name, suffix in product(MARKED, ("md", "html"))),
    *(pytest.param(text, "html", id=f"{name}-page") for name, text in PAGES.items()),
]


@pytest.mark.parametrize(("text", "suffix"), DOCUMENTS)
def test_reading_and_extracting_grow_with_the_text(text: Callable[[int], str], suffix: str) -> None:
    def work(size: int) -> Callable[[], object]:
        made = text(size)
        return lambda: extract(read_text(f"a.{suffix}", made, published="2023-10-05"))

    assert growth(work, 4_000, 1_000_000) <= MOST


FULL = {"days": 8_000, "a sentence of parts": 4_000}
"""From which size on the blocks of a corpus are full: up to there each claim meets more others, and so many at most.

And from which on its texts are no short ones: of two short ones without a word in common no claims are compared.
"""


@pytest.mark.parametrize("name", CORPORA)
def test_aligning_and_checking_grow_with_the_corpus(name: str) -> None:
    text = CORPORA[name]

    def work(size: int) -> Callable[[], object]:
        sources = [read_text(f"{path}.md", text(size), published="2023-10-05") for path in "ab"]
        claims = tuple(claim for source in sources for claim in extract(source))
        return lambda: check(RULES, Evidence({source.path: source for source in sources}, claims, align(sources, claims)))

    assert growth(work, FULL.get(name, 2_000), 200_000) <= MOST


@pytest.mark.parametrize("wordings", WORDINGS.values(), ids=WORDINGS)
def test_comparing_wordings_grows_with_their_length(wordings: tuple[Callable[[int], str], Callable[[int], str]]) -> None:
    def work(size: int) -> Callable[[], object]:
        one, other = (text(size) for text in wordings)

        def compared() -> object:
            a, b = tokens(one), tokens(other)
            shared = local(a, b)
            return edits(a, b, shared), coverage(shared, a, b)

        return compared

    assert growth(work, 4_000, 500_000) <= MOST


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_a_format_grows_with_what_it_tells(report: Callable[[int], Report], format: str) -> None:
    def work(size: int) -> Callable[[], object]:
        made = report(size)
        return lambda: FORMATS[format](made)

    assert growth(work, 100, 1_600) <= MOST
