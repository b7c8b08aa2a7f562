"""What hostile input and faults must not do: each with the tests that hold it, which are there."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
from builders import claims_of
from conftest import Command

Lay = Callable[[Mapping[str, str]], Path]

TESTS = Path(__file__).parent
PROMISES = {
    "anchors, aliases, merge keys, tags, second documents": [
        "text/test_strict_yaml.py::test_what_is_not_allowed_is_refused_at_its_place"
    ],
    "deep YAML": ["text/test_strict_yaml.py::test_what_is_not_allowed_is_refused_at_its_place"],
    "YAML that types its values": [
        "text/test_strict_yaml.py::test_values_are_read_as_written",
        "text/test_strict_yaml.py::test_all_duplicate_keys_are_told_at_once",
    ],
    "rules that run": ["test_architecture.py::test_nothing_that_is_read_can_become_code"],
    "text that makes an extractor slow": ["test_growth.py::test_reading_and_extracting_grow_with_the_text"],
    "huge numerals": ["test_promises.py::test_a_numeral_beyond_the_budget_is_no_figure"],
    "paths that lead out": [
        "read/test_corpus.py::test_a_link_that_leads_out_is_refused",
        "check/test_load.py::test_a_link_out_of_the_folder_and_what_is_no_file_are_faults",
    ],
    "loops of links": ["read/test_corpus.py::test_links_to_folders_are_not_followed"],
    "one file under many names": ["test_promises.py::test_a_file_under_two_names_is_one_text"],
    "plug-ins": ["test_architecture.py::test_nothing_is_looked_for_among_what_is_installed"],
    "pipes, devices, giant files": [
        "read/test_corpus.py::test_a_pipe_is_refused_without_waiting",
        "read/test_corpus.py::test_a_giant_file_is_refused_before_it_is_read",
    ],
    "documents that unpack without end, entities": [
        "test_apart.py::test_a_bomb_is_listed_and_everything_else_is_read",
        "test_apart.py::test_every_command_reads_them_so",
        "test_apart.py::test_what_takes_too_long_is_given_up",
        "test_apart.py::test_what_takes_too_much_memory_is_given_up",
    ],
    "giant paragraphs, sentences without end, lines by the million": [
        "read/test_txt.py::test_a_giant_paragraph_is_cut",
        "extract/test_extract.py::test_a_claim_carries_a_part_of_a_sentence_without_end",
        "read/test_decode.py::test_what_is_no_text_says_why",
    ],
    "documents of nothing but numbers": ["test_intake.py::test_a_document_with_too_many_claims_is_told_as_unread"],
    "many claims that could all be compared": ["test_growth.py::test_aligning_and_checking_grow_with_the_corpus"],
    "bytes that are no text": [
        "read/test_decode.py::test_what_is_no_text_says_why",
        "read/test_read_properties.py::test_bytes_are_a_text_or_unreadable",
    ],
    "lines that end otherwise": [
        "text/test_strict_yaml.py::test_lines_end_where_editors_end_them",
        "report/test_sarif.py::test_columns_are_code_points",
    ],
    "input that nobody thought of": ["test_fuzz.py::test_whatever_is_drawn_it_holds"],
    "hidden and turned text": [
        "report/test_hostile.py::test_nothing_unseen_is_left_in_any_format",
        "report/test_hostile.py::test_what_cannot_be_seen_is_shown_as_its_number",
    ],
    "letters that look alike": ["test_promises.py::test_letters_that_look_alike_make_no_other_wording"],
    "markup in a document": [
        "report/test_hostile.py::test_no_words_of_a_document_change_the_shape_of_the_page",
        "report/test_hostile.py::test_the_page_holds_no_html",
    ],
    "terminal commands": ["report/test_hostile.py::test_only_our_own_words_are_coloured"],
    "build server commands": [
        "report/test_hostile.py::test_no_line_is_a_command_to_a_build_server",
        "report/test_hostile.py::test_annotations_are_the_only_commands",
    ],
    "more findings than a consumer takes": ["report/test_limits.py::test_sarif_is_smaller_than_ten_megabytes_compressed"],
    "a disk that fails": [
        "test_disk_faults.py::test_every_single_change_to_the_disk_may_fail",
        "test_disk_faults.py::test_a_disk_that_fills_up_inside_a_report_leaves_the_old_one",
    ],
    "a reader that hangs up": ["test_disk_faults.py::test_a_reader_that_hangs_up_is_told_nothing"],
    "a file of claims that lies": [
        "columns/test_damaged.py::test_what_cannot_be_is_told_and_goes_no_further",
        "columns/test_damaged.py::test_no_flipped_byte_goes_by_unseen_or_makes_a_crash",
        "columns/test_damaged.py::test_a_file_that_unpacks_to_more_than_there_is_room_for_is_told",
    ],
    "a kill, and a cache": [
        "test_intake.py::test_after_a_sudden_end_the_next_run_is_as_if_nothing_was",
        "test_cache.py::test_a_damaged_entry_is_none",
    ],
    "several runs at once": ["test_promises.py::test_runs_at_once_on_one_cache_and_one_report_leave_both_whole"],
    "order, locale, zone, hash seed, processes": [
        "test_cli.py::test_the_same_corpus_gives_the_same_bytes",
        "test_intake.py::test_the_bytes_of_a_report_do_not_tell_how_it_came_about",
        "test_cluster.py::test_a_run_on_a_cluster_writes_the_same_bytes",
        "test_cluster.py::test_a_worker_that_ends_in_the_middle_changes_nothing",
    ],
    "sockets, processes, other files": [
        "test_disk_faults.py::test_a_run_opens_no_socket_starts_no_process_and_writes_nowhere_else"
    ],
    "undeclared libraries, and other versions than were tried": [
        "test_architecture.py::test_nothing_but_the_standard_library_and_declared_dependencies_is_imported",
        "test_supply.py::test_a_library_that_users_install_has_a_range_with_both_ends",
        "test_supply.py::test_ci_installs_a_version_inside_the_range",
    ],
    "private words that leave with a report": [
        "report/test_sarif.py::test_a_snippet_is_capped",
        "report/test_sarif.py::test_a_path_is_relative_and_encoded",
        "report/test_snippet.py::test_no_passage_is_longer_than_the_limit",
    ],
    "words of a document in what a library tells": ["test_apart.py::test_what_a_library_tells_of_a_broken_file_is_not_passed_on"],
    "a store that gives addresses for names": ["read/test_far.py::test_the_name_of_a_file_is_never_taken_for_a_url"],
    "a manifest that names an address, or a file elsewhere": ["test_promises.py::test_a_manifest_opens_nothing"],
    "a configuration that came with the documents": [
        "test_config.py::test_a_configuration_of_another_folder_leads_nowhere_out_of_it"
    ],
    "a store among the things of others, links in it, two runs in one": [
        "parts/test_store.py::test_nothing_of_others_is_removed",
        "parts/test_store.py::test_links_are_not_followed",
        "parts/test_store.py::test_two_runs_do_not_share_a_folder",
    ],
    "a store that others read": [
        "parts/test_store.py::test_files_in_a_folder_that_others_may_read_are_not_for_them",
        "parts/test_store.py::test_a_folder_of_the_system_is_gone",
    ],
    "names and words that are statements of SQL": [
        "parts/test_store.py::test_the_tables_open_nothing_else",
        "test_promises.py::test_names_and_words_are_no_statements",
    ],
    "a document that ends workers": [
        "engines/test_dask.py::test_an_item_that_ends_every_worker_is_told_alone",
        "test_cluster.py::test_a_document_over_which_workers_end_is_told_as_unread",
    ],
    "another program on a worker": [
        "engines/test_dask.py::test_a_worker_with_another_program_is_told",
        "engines/test_dask.py::test_a_worker_without_the_program_is_told",
    ],
    "text that asks for silence": ["test_promises.py::test_no_words_of_a_document_silence_the_audit"],
    "a lie told five hundred times": ["test_promises.py::test_a_value_that_many_copies_repeat_hides_no_other"],
    "an unrelated document": ["check/test_properties.py::test_an_unrelated_document_changes_no_finding"],
    "what was decided": ["check/test_baseline.py::test_a_decision_takes_exactly_its_finding_away"],
}
"""What is feared → the tests that hold what is promised of it."""


@cache
def named_in(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("places", PROMISES.values(), ids=PROMISES)
def test_each_promise_has_its_tests(places: list[str]) -> None:
    missing = [place for place in places if place.partition("::")[2] not in named_in(place.partition("::")[0])]
    assert missing == []


FIRE = {
    "a.txt": "date 2023-10-05\n\nThe fire at the Vessby sawmill destroyed 48 houses on Monday, the mayor said.\n",
    "b.txt": "date 2023-10-05\n\nThe mayor said the fire at the Vessby sawmill destroyed 84 houses on Monday.\n",
}


def found(audit: Command, folder: Path) -> list[tuple[str, ...]]:
    """The values of each finding that is new."""
    done = audit("run", folder, "--format", "json")
    return [tuple(finding["values"]) for finding in json.loads(done.stdout)["findings"] if finding["state"] == "new"]


def test_a_numeral_beyond_the_budget_is_no_figure() -> None:
    assert claims_of("The port holds " + "9" * 5000 + " boats.", ["figure"]) == []
    assert claims_of("The port holds 1e999999999 boats.", ["figure"]) == []
    assert len(claims_of("The port holds 999 boats.", ["figure"])) == 1


@pytest.mark.parametrize(
    "other",
    ["We will n\u200bot leave the old harb\u043eur to its fate.", "We will not le\u00adave the old harbour to its fate."],
    ids=["a hidden blank and a Cyrillic o", "a soft hyphen"],
)
def test_letters_that_look_alike_make_no_other_wording(other: str, audit: Command, corpus: Lay) -> None:
    said = "We will not leave the old harbour to its fate."
    folder = corpus({"a.txt": f"“{said}” Ann Lee said on Monday.\n", "b.txt": f"“{other}” Ann Lee said on Monday.\n"})
    assert audit("run", folder, "--fail-on", "warning").returncode == 0


@pytest.mark.parametrize("words", ["audit-ignore", "<!-- audit: off -->", "# noqa", "audit: disable-file", "state: accepted"])
def test_no_words_of_a_document_silence_the_audit(words: str, audit: Command, corpus: Lay) -> None:
    before = found(audit, corpus(FIRE))
    after = found(audit, corpus({name: f"{text}\n{words}\n" for name, text in FIRE.items()}))
    assert before == after != []


ELSEWHERE = [
    "memory://x/a.txt",
    "http://127.0.0.1:9/a.txt",
    "file:///etc/hostname",
    "/etc/hostname",
    "../hidden-cove.txt",
    "~/a.txt",
]
WATCHED = """
import os, sys
NAMES = ("sources.yaml", "hidden-cove.txt", "hostname")
def hook(event, details):
    if event.startswith("socket.") or (event == "open" and str(details[0]).endswith(NAMES)):
        os.write(2, f"opened {details[0]}\\n".encode())
sys.addaudithook(hook)
from audit.__main__ import main
main()
"""


@pytest.mark.parametrize("place", ELSEWHERE)
def test_a_manifest_opens_nothing(place: str, corpus: Lay) -> None:
    """What it says of a document is said of one that was found: nothing is looked for."""
    folder = corpus({**FIRE, "sources.yaml": f"sources:\n  - path: {place!r}\n    publisher: P\n"})
    (folder.parent / "hidden-cove.txt").write_text("The cove holds 4,711 boats.\n", encoding="utf-8")
    command = [sys.executable, "-c", WATCHED, "run", str(folder), "--jobs", "1", "--format", "json=-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert "there is no document" in done.stderr
    assert [line.rpartition("/")[2] for line in done.stderr.splitlines() if line.startswith("opened")] == ["sources.yaml"]
    assert "4,711" not in done.stdout


def test_names_and_words_are_no_statements(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    """With a store, all that is compared goes through tables: as values, whatever it holds."""
    hostile = "'); drop table texts; --"
    written = {
        f"{name[0]}{hostile}.txt": f"{text}\nThe “{hostile}” of O'Hara \"; select 1; cost 48 euros.\n"
        for name, text in FIRE.items()
    }
    folder = corpus(written)
    plain = audit("run", folder, "--format", "json")
    stored = audit("run", folder, "--format", "json", "--store", tmp_path / "it's a “store'; attach 'x")
    assert stored.stdout == plain.stdout
    assert stored.returncode == plain.returncode == 1


def test_a_value_that_many_copies_repeat_hides_no_other(audit: Command, corpus: Lay) -> None:
    copies = {f"copy{number}.txt": FIRE["b.txt"] for number in range(40)}
    assert found(audit, corpus(FIRE)) == found(audit, corpus({**FIRE, **copies})) != []


def test_a_file_under_two_names_is_one_text(audit: Command, corpus: Lay) -> None:
    story = "The storm on 3 May sank 14 boats in Tarn harbour, officials of the harbour board said on Monday in a statement.\n"
    folder = corpus({"a.txt": story, "b.txt": story.replace("14", "19")})
    (folder / "copies").mkdir()
    for number in range(3):
        (folder / "copies" / f"{number}.txt").hardlink_to(folder / "a.txt")
    read = json.loads(audit("run", folder, "--format", "json").stdout)
    families = {source["path"]: source["family"] for source in read["sources"]}
    assert families["a.txt"] == families["copies/0.txt"] == families["copies/2.txt"]
    assert len(read["findings"]) == 1


def test_runs_at_once_on_one_cache_and_one_report_leave_both_whole(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    folder = corpus({f"{number}-{name}": text for number in range(6) for name, text in FIRE.items()})
    command = [sys.executable, "-m", "audit", "run", str(folder), "--cache-dir", "kept", "--format", "json=r.json"]
    runs = [subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL) for _ in range(8)]
    assert {run.wait(timeout=120) for run in runs} == {1}
    alone = audit("run", folder, "--format", "json=-").stdout
    assert (tmp_path / "r.json").read_text(encoding="utf-8") == alone
    assert audit("run", folder, "--cache-dir", "kept", "--format", "json=-").stdout == alone
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
