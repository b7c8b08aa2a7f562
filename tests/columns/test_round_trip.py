"""What is written as columns comes back as it was, and a run that starts from it says the same, byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date as day
from fractions import Fraction
from pathlib import Path

import pytest
from builders import claims_of, date, figure, name, quote, source
from column_samples import again, written
from conftest import Command
from test_intake import stories

from audit.columns import claims as room
from audit.extract import extract
from audit.model import Claim, Days, Interval, Source, Unread

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = ROOT / "seeds"
Lay = Callable[[Mapping[str, str]], Path]


def placed(claim: Claim, number: int = 0) -> tuple[Source, list[Claim]]:
    """A document in which the claim stands, alone."""
    at = source(claim.text, path=claim.source)
    return at, [replace(claim, id=f"{number:016x}", start=0, end=len(claim.text), context=claim.text, context_start=0)]


CLAIMS: dict[str, Claim] = {
    "a fraction": figure(Fraction(1, 3), written=Interval(Fraction(1, 3), None, True, False), step=Fraction(1, 7)),
    "a fraction that is whole": figure(Fraction(4, 2), step=Fraction(1)),
    "a huge number": figure(10**40, pair=(10**30, -1)),
    "a number below nothing": figure(-(10**40)),
    "beyond doubles": figure(10**199, soft=Interval(-(10**199), 10**199)),
    "open ends": figure(1, hard=Interval(None, None), soft=Interval(None, 3, False, True), nominal=None),
    "open ends that are left out": figure(1, written=Interval(None, None, True, True)),
    "no days": replace(date(None), other=Days(None, None)),
    "the first and the last day": replace(date("0001-01-01"), other=Days(None, day(9999, 12, 31)), boundary=day(2020, 1, 1)),
    "a pair": figure(
        2, pair=(2, 1), modifiers=("a", "b"), base=("of",), period=Days(None, None), as_of=Days(day(2020, 1, 1), None)
    ),
    "a quote with nobody": quote("a b c", speech=False),
    "a quote of somebody": quote("a b c", "Ortiz", speaker_start=1, speaker_end=2, cue="say"),
    "strange signs": quote("a\u202eb\u2028c😀"),
    "half a sign": quote("a\ud800b"),
    "a name": name("Ana Ortiz", title="Sheriff", age=40),
}


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_a_claim_comes_back_as_it_was(claim: Claim, tmp_path: Path) -> None:
    at, claims = placed(claim)
    corpus, back = again(written(tmp_path / "c.parquet", (at, claims)))
    assert (corpus.sources, back) == ((at,), claims)
    assert repr(back) == repr(claims)


SOURCES = {
    "marks": source("---\ntitle: x\n---\n# Head\n\nOne *two*.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", path="a.md"),
    "a page": source("<h1>x</h1><p>a&amp;b 12 people</p>", path="b/c.html"),
    "described": source("x", published="2024-05-04T09:00", publisher="É", type="page", role="draft", timezone="Europe/Rome"),
    "a month": source("x", published="2024-05"),
    "undated": source("", published=None),
}


@pytest.mark.parametrize("made", SOURCES.values(), ids=SOURCES)
def test_a_document_comes_back_as_it_was_with_claims_or_without(made: Source, tmp_path: Path) -> None:
    corpus, back = again(written(tmp_path / "c.parquet", (made, [])))
    assert (corpus.sources, back) == ((made,), [])
    claims = extract(made)
    first, last = source("1 boy", path="0.txt"), source("no", path="z.txt")
    corpus, back = again(written(tmp_path / "c.parquet", (first, []), (made, claims), (last, [])))
    assert (corpus.sources, back) == ((first, made, last), claims)
    assert repr(corpus.sources[1]) == repr(made)


def test_what_was_not_read_and_what_was_remarked_comes_back(tmp_path: Path) -> None:
    unread, remarks = [Unread("x.doc", "no reader for .doc", False), Unread("y.txt", "not UTF-8", True)], ["a.txt: odd"]
    corpus, _ = again(written(tmp_path / "c.parquet", placed(figure(3)), unread=unread, remarks=remarks))
    assert (corpus.name, corpus.unread, corpus.remarks) == ("n", tuple(unread), tuple(remarks))


def test_many_claims_go_into_several_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = stories(30)
    read = [(each, claims_of(each.text, path=each.path)) for each in (source(text, path=path) for path, text in texts.items())]
    whole = again(written(tmp_path / "c.parquet", *read))
    for limit in ("ROWS", "GROUP_BYTES"):
        monkeypatch.setattr(room, limit, 7)
        assert again(written(tmp_path / "d.parquet", *read)) == whole
    assert [claim for _, claims in read for claim in claims] == whole[1]


@pytest.mark.parametrize("format", ["markdown", "json", "sarif", "html", "junit", "terminal"])
def test_a_run_that_starts_from_claims_says_the_same_of_the_seeds(format: str, audit: Command, tmp_path: Path) -> None:
    file = tmp_path / "claims.parquet"
    assert audit("claims", "seeds", "--format", f"parquet={file}", cwd=ROOT).stderr == ""
    read = audit("run", "seeds", "--format", format, cwd=ROOT)
    back = audit("run", "--claims", file, "--format", format, cwd=ROOT)
    assert (back.stdout, back.stderr, back.returncode) == (read.stdout, read.stderr, read.returncode)


def test_a_run_that_could_not_read_all_is_as_incomplete_from_its_claims(corpus: Lay, audit: Command, tmp_path: Path) -> None:
    folder = corpus({**stories(3), "notes.csv": "1", "old/x.md": "A café on 3 May.\n"})
    (folder / "broken.txt").write_bytes(b"caf\xe9 \xff")
    done = audit("claims", folder, "--format", "parquet=claims.parquet")
    assert (done.returncode, "broken.txt: not UTF-8" in done.stderr) == (2, True)
    read = audit("run", folder, "--format", "json")
    back = audit("run", "--claims", "claims.parquet", "--format", "json")
    assert (back.stdout, back.stderr, back.returncode) == (read.stdout, read.stderr, 2)


def test_claims_that_were_read_in_parts_are_one_corpus(corpus: Lay, audit: Command, tmp_path: Path) -> None:
    folder = corpus(stories(9))
    files = sorted(folder.iterdir())
    for number in range(3):
        assert audit("claims", *files[number::3], "--format", f"parquet={number}.parquet").returncode == 0
    read = audit("run", folder, "--format", "json", "--format", "sarif=read.sarif")
    back = audit("run", "--claims", "2.parquet", "0.parquet", "1.parquet", "--format", "json", "--format", "sarif=back.sarif")
    assert (back.stdout, back.stderr, back.returncode) == (read.stdout, read.stderr, read.returncode)
    assert (tmp_path / "back.sarif").read_bytes() == (tmp_path / "read.sarif").read_bytes()


def test_the_same_claims_make_the_same_file(corpus: Lay, audit: Command, tmp_path: Path) -> None:
    folder = corpus(stories(5))
    for number, seed in enumerate(("0", "1")):
        env = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo" if number else "UTC"}
        assert audit("claims", folder, "--format", f"parquet={number}.parquet", env=env).returncode == 0
    assert (tmp_path / "0.parquet").read_bytes() == (tmp_path / "1.parquet").read_bytes()
