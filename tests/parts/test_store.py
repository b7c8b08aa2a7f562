"""Records by number, the pairs that keys make, and whose folder it is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations, islice
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.around import first_letters
from audit.align.block import Key, pairs_by, words_of
from audit.align.context import Backdrop, Contexts, story_share
from audit.align.glimpse import names_another
from audit.align.parts import Row, document_of, first_of
from audit.align.profile import Profile
from audit.errors import AuditError
from audit.parts.folder import INSIDE, MARK, OURS, SAYS, Folder
from audit.parts.spool import Spool
from audit.parts.store import Store
from audit.parts.tables import Tables
from audit.text.constants import LEAST_STORY
from audit.text.words import RAREST


@given(st.lists(st.binary(max_size=40), max_size=30), st.data())
def test_a_record_is_what_was_added_under_its_number(records: list[bytes], data: st.DataObject) -> None:
    with _folder() as folder:
        spool = Spool(folder / "records")
        for number, record in enumerate(records):
            assert spool.add(record) == number
            wanted = data.draw(st.integers(0, number))
            assert spool.get(wanted) == records[wanted]
        assert [spool.get(number) for number in range(len(spool))] == records
        spool.close()


class Said(NamedTuple):
    """As much of a profile as blocks look at."""

    near: dict[str, float]


KEYS: list[Key] = [("figure", "count", "noun", "boat"), ("figure", "count", "word", "pier"), ("figure", "run", "17")]
WORDS = ["boat", "pier", "storm", "cabin"]
CLAIM = st.tuples(st.sets(st.sampled_from(KEYS)).map(sorted), st.sets(st.sampled_from(WORDS), max_size=3).map(sorted))


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CLAIM, max_size=14), st.integers(1, 4), st.integers(1, 5))
def test_the_tables_make_the_pairs_that_blocks_make(
    monkeypatch: pytest.MonkeyPatch, claims: list[tuple[list[Key], list[str]]], most: int, each: int
) -> None:
    for part in ("audit.align.block", "audit.parts.candidates"):
        monkeypatch.setattr(f"{part}.MOST_CLAIMS", most)
    profiles = cast("list[Profile]", [Said(dict.fromkeys(words, 1.0)) for _, words in claims])
    pairs, capped = pairs_by(profiles, [keys for keys, _ in claims])
    numbers = [first_of(place // each) + place % each for place in range(len(claims))]
    rows = [
        Row(number, tuple(keys), (), tuple(words_of(one)), ())
        for number, (keys, _), one in zip(numbers, claims, profiles, strict=True)
    ]
    with _folder() as folder:
        store = Store(folder)
        for some in _some(rows, 3):
            store.candidates.add_rows("figure", some)
        told = store.candidates.join()
        inside, lots = list(store.candidates.inside(2)), list(store.candidates.across(2))
        store.close()
    assert told == {"figure": capped, "date": []}
    wanted = sorted((numbers[a], numbers[b]) for a, b in pairs)
    assert sorted(pair for lot in (*inside, *lots) for pair in lot.pairs.get("figure", ())) == wanted
    own = {document_of(a) for a, b in wanted if document_of(a) == document_of(b)}
    assert [_documents(lot.pairs["figure"]) for lot in inside] == [{one} for one in sorted(own)]
    homes: dict[frozenset[int], int] = {}
    for place, lot in enumerate(lots):
        for pair in lot.pairs["figure"]:
            assert homes.setdefault(_documents([pair]), place) == place, "all pairs of two documents stand in one lot"


NAMES = st.sets(st.sampled_from(["merian", "merians", "tarn", "oroco", "halvard", "skarholm", "elmford", "petro"]), max_size=4)
LEADS = st.sampled_from(["", "merian", "oroco", "skarholm"])
STORY = st.sets(st.sampled_from(["boat", "pier", "storm", "cabin", "quay", "rope"]))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(NAMES, NAMES, STORY, LEADS), min_size=2, max_size=5))
def test_pairs_that_no_look_can_help_are_left_out(told: list[tuple[set[str], set[str], set[str], str]]) -> None:
    claims = [
        Told(
            f"{place}.txt",
            frozenset(doers),
            frozenset(map(first_letters, doers | names)),
            {**dict.fromkeys(sorted(story), 3.0), **dict.fromkeys(sorted(names), float(RAREST))},
            first_letters(lead),
        )
        for place, (doers, names, story, lead) in enumerate(told)
    ]
    with _folder() as folder:
        store = Store(folder)
        for place, one in enumerate(claims):
            value = ("figure", "", "12")
            store.candidates.add_rows("figure", [Row(first_of(place), (KEYS[0],), (value,), (), tuple(one.doers))])
            store.candidates.add_document(place, Backdrop(1, {}, one.rare, one.capitals, one.lead))
        store.candidates.join()
        lots = list(store.candidates.across(9))
        store.close()
    contexts = Contexts((), {})
    for one in claims:
        contexts.add(one.source, Backdrop(1, {}, one.rare, one.capitals, one.lead))
    pairs = [
        (a, b) for a, b in combinations(range(len(claims)), 2) if not contexts.are_strangers(claims[a].source, claims[b].source)
    ]
    profiles, capitals = cast("list[Profile]", claims), {one.source: one.capitals for one in claims}
    helped = [(a, b) for a, b in pairs if not names_another(profiles[a], profiles[b], capitals.__getitem__)]
    alike = [(a, b) for a, b in pairs if story_share(claims[a].rare, claims[b].rare) >= LEAST_STORY]
    assert sorted(_between(pair) for lot in lots for pair in lot.pairs.get("figure", ())) == helped
    assert sorted(_between(pair) for lot in lots for pair in lot.alike.get("figure", ())) == alike


class Told(NamedTuple):
    """As much of a profile, and of its source, as these tests look at."""

    source: str
    doers: frozenset[str]
    capitals: frozenset[str]
    rare: dict[str, float]
    lead: str


def _between(pair: tuple[int, int]) -> tuple[int, int]:
    return document_of(pair[0]), document_of(pair[1])


def _documents(pairs: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(document_of(number) for pair in pairs for number in pair)


def _some(rows: Sequence[Row], size: int) -> Iterator[list[Row]]:
    rest = iter(rows)
    while some := list(islice(rest, size)):
        yield some


@contextmanager
def _folder() -> Iterator[Path]:
    """One for each example that is drawn."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


# ------------------------------------------------------------ folders


def test_a_folder_is_for_its_owner_and_empty_again_when_it_is_closed(tmp_path: Path) -> None:
    named = tmp_path / "deep" / "store"
    store = Store(named)
    assert (named / OURS).stat().st_mode & 0o777 == (named / OURS / INSIDE).stat().st_mode & 0o777 == 0o700
    assert {path.name for path in (named / OURS / INSIDE).iterdir()} >= {"entries", "tables"}
    store.close()
    assert [path.name for path in named.iterdir()] == [OURS]
    assert [path.name for path in (named / OURS).iterdir()] == [MARK]


def test_a_folder_of_the_system_is_gone() -> None:
    store = Folder(None)
    assert store.inside.stat().st_mode & 0o777 == 0o700
    (store.inside / "tables").write_bytes(b"x")
    store.close()
    assert not store.inside.exists()


def test_files_in_a_folder_that_others_may_read_are_not_for_them(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    folder = Folder(tmp_path)
    assert folder.inside.stat().st_mode & 0o777 == 0o700
    folder.close()


@pytest.mark.parametrize(
    "left",
    [{f"{OURS}/{INSIDE}/entries": b"words", f"{OURS}/{MARK}": SAYS}, {f"{OURS}/{MARK}": SAYS[:10]}, {f"{OURS}/{MARK}": b""}],
    ids=["a run that was ended", "half a mark", "an empty mark"],
)
def test_what_an_earlier_run_left_is_removed(left: dict[str, bytes], tmp_path: Path) -> None:
    _lay_out(left, tmp_path)
    folder = Folder(tmp_path)
    assert list(folder.inside.iterdir()) == []
    folder.close()


@pytest.mark.parametrize(
    "held",
    [
        {"notes.txt": b"mine"},
        {"notes.txt": b"mine", f"{OURS}/{MARK}": SAYS},
        {OURS: b"a list of stores"},
        {f"{OURS}/{MARK}": b"a note"},
        {f"{OURS}/{MARK}": SAYS + b"and more"},
        {f"{OURS}/{MARK}": SAYS, f"{OURS}/notes.txt": b"mine"},
        {f"{OURS}/{INSIDE}/notes.txt": b"mine"},
    ],
    ids=["a file", "a file beside", "a file of that name", "no mark", "a longer mark", "a file inside", "nothing says so"],
)
def test_nothing_of_others_is_removed(held: dict[str, bytes], tmp_path: Path) -> None:
    _lay_out(held, tmp_path)
    with pytest.raises(AuditError, match="holds other things"):
        Folder(tmp_path)
    assert {path: (tmp_path / path).read_bytes() for path in held} == held


def test_links_are_not_followed(tmp_path: Path) -> None:
    other, linked, marked, kept = (tmp_path / name for name in ("other", "linked", "marked", "kept"))
    _lay_out({"notes.txt": b"mine", MARK: SAYS}, other)
    linked.mkdir()
    (linked / OURS).symlink_to(other)
    _lay_out({f"{OURS}/{INSIDE}/entries": b"words"}, marked)
    (marked / OURS / MARK).symlink_to(other / MARK)
    for named in (linked, marked):
        with pytest.raises(AuditError, match="holds other things"):
            Folder(named)
    _lay_out({f"{OURS}/{MARK}": SAYS}, kept)
    (kept / OURS / INSIDE).symlink_to(other)
    Folder(kept).close()
    assert (other / "notes.txt").read_bytes() == b"mine"


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    first = Folder(tmp_path)
    with pytest.raises(AuditError, match="another run"):
        Folder(tmp_path)
    first.close()
    Folder(tmp_path).close()


def test_a_place_that_can_hold_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(AuditError, match="cannot keep what is read"):
        Folder(tmp_path / "file")


def test_tables_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    store.close()
    with pytest.raises(AuditError, match="the store cannot go on"):
        store.candidates.add_rows("figure", [Row(1, (KEYS[0],), (), (), ())])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_disk_that_is_full_is_told() -> None:
    spool = Spool(Path("/dev/full"))
    with pytest.raises(AuditError, match="the store cannot go on: No space left"):
        spool.add(bytes(1 << 21))
    spool.close()


def _lay_out(files: dict[str, bytes], folder: Path) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def test_the_tables_open_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("a\n1\n", encoding="utf-8")
    tables = Tables(tmp_path)
    with pytest.raises(AuditError, match="the store cannot go on: Permission Error"):
        tables.execute(f"select * from '{tmp_path / 'other.csv'}'")
    tables.close()
