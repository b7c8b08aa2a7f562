"""What the strict reader of YAML takes as written, and what it refuses, with the place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from audit.errors import AuditError
from audit.text import strict_yaml
from audit.text.strict_yaml import known_keys, nearest, parse, plain

AS_WRITTEN = {
    "booleans stay words": ("a: NO", {"a": "NO"}),
    "sexagesimals stay times": ("a: 12:30", {"a": "12:30"}),
    "octals stay digits": ("a: 010", {"a": "010"}),
    "underscores stay": ("a: 1_000", {"a": "1_000"}),
    "dates stay strings": ("a: 2023-07-31", {"a": "2023-07-31"}),
    "infinity stays a word": ("a: .inf", {"a": ".inf"}),
    "plain null is None": ("[~, null, '', '~']", [None, None, "", "~"]),
    "an empty value is None": ("a:\nb: 1", {"a": None, "b": "1"}),
    "an empty file is None": ("", None),
    "a comment may hold a tab": ("a: 1 # x\ty", {"a": "1"}),
    "a block keeps its tab": ("a: |\n  x\ty\n", {"a": "x\ty\n"}),
    "a quoted merge sign is a key": ('"<<": 1', {"<<": "1"}),
    "a byte order mark is dropped": ("\ufeffa: 1", {"a": "1"}),
    "a list of short numbers": ("[20, 300, 4]", ["20", "300", "4"]),
}

REFUSED = {
    "duplicate key": ("a: 1\nb: 2\na: 3", "f.yaml:3:1: the key “a” stands here for the second time (first in line 1)"),
    "duplicate key in flow": ("- {a: 1, a: 2}", "f.yaml:1:10: the key “a”"),
    "anchor": ("a: &x 1", "f.yaml:1:4: an anchor (&x)"),
    "alias": ("a: *x", "f.yaml:1:4: an alias (*x)"),
    "tag": ("a: !!python/object:os.system 1", "f.yaml:1:4: a tag"),
    "merge key": ("<<: {a: 1}", "f.yaml:1:1: a merge key"),
    "second document": ("a: 1\n---\nb: 1", "f.yaml:2:1: a second document"),
    "directive": ("%YAML 1.1\n---\na: 1", "f.yaml:1:1: a directive"),
    "tab before a value": ("a:\t1", "f.yaml:1:3: a tab"),
    "tab as indentation": ("a:\n\tb: 1", "f.yaml:2:1: a tab"),
    "tab at the end": ("a: 1\n\t\n", "f.yaml:2:1: a tab"),
    "deep lists": ("[" * 3000, "f.yaml:1:65: nested deeper than 64 levels"),
    "deep mappings": ("{a: " * 3000, "nested deeper than 64 levels"),
    "many nodes": ("[" + "a," * 50_001 + "]", "more than 50000 values"),
    "large file": ("#" * (1024 * 1024 + 1), "larger than 1024 KiB"),
    "NUL": ("a: b\0c", "f.yaml:1:5: the character U+0000"),
    "lone surrogate": ("a: \ud800", "f.yaml:1:4: the character U+D800"),
    "a list as key": ("? [a]\n: 1", "f.yaml:1:3: a list or mapping as a key"),
    "unclosed quote": ("a: 'x", "f.yaml:1:6: "),
    "comma inside a number": ("a: [334,000]", "f.yaml:1:9: a number that holds a comma needs quotes: “334,000”"),
    "comma and blank inside a number": ("a: [334, 000]", "needs quotes: “334,000”"),
}


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "LOADER", getattr(yaml, request.param, yaml.SafeLoader))


@pytest.mark.usefixtures("_each_parser")
@pytest.mark.parametrize(("text", "expected"), AS_WRITTEN.values(), ids=AS_WRITTEN)
def test_values_are_read_as_written(text: str, expected: object) -> None:
    assert plain(parse(text, "f.yaml")) == expected


@pytest.mark.usefixtures("_each_parser")
@pytest.mark.parametrize(("text", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_allowed_is_refused_at_its_place(text: str, message: str) -> None:
    with pytest.raises(AuditError) as caught:
        parse(text, "f.yaml")
    assert message in str(caught.value)


def test_all_duplicate_keys_are_told_at_once() -> None:
    with pytest.raises(AuditError) as caught:
        parse("a: 1\na: 2\nb: 1\nb: 2", "f.yaml")
    assert [fault.split(" ")[0] for fault in caught.value.faults] == ["f.yaml:2:1:", "f.yaml:4:1:"]


def test_nodes_know_line_and_column_of_values_and_keys() -> None:
    root = parse("a: 1\nü:\n  - x\n  - 'y'\n", "f.yaml")
    assert isinstance(root.value, dict)
    items = root.value["ü"].value
    assert isinstance(items, list)
    assert root.keys == {"a": (1, 1), "ü": (2, 1)}
    assert [(node.line, node.column, node.quoted) for node in items] == [(3, 5, False), (4, 5, True)]


def test_lines_end_where_editors_end_them() -> None:
    root = parse('a: "x\u2028y"\r\nb: 1\rc: 2', "f.yaml")
    assert root.keys == {"a": (1, 1), "b": (2, 1), "c": (3, 1)}


@pytest.mark.parametrize(
    ("word", "expected"),
    [("publsher", "publisher"), ("Roles", "role"), ("xyzzy", None), ("", None)],
)
def test_the_nearest_word_is_named(word: str, expected: str | None) -> None:
    assert nearest(word, ["publisher", "published", "role"]) == expected


def test_an_unknown_key_is_told_with_the_nearest_one() -> None:
    faults = known_keys(parse("pth: a\nqqq: b", "f.yaml"), ["path", "role"], "f.yaml")
    assert faults == ["f.yaml:1:1: unknown key “pth”; did you mean “path”?", "f.yaml:2:1: unknown key “qqq”; allowed: path, role"]


@given(st.text(alphabet=st.sampled_from("a:-[]{},&*!|>'\"%#?<~ \t\n\r0\u2028é\0"), max_size=60))
def test_any_text_gives_a_tree_or_an_error_with_a_place(text: str) -> None:
    try:
        faults: tuple[str, ...] = ()
        parse(text, "f.yaml")
    except AuditError as error:
        faults = error.faults
    assert all(fault.startswith("f.yaml:") for fault in faults)
