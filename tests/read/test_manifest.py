"""The manifest: what it may say, and what it is told when it says it wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from audit.errors import AuditError
from audit.read import read_text
from audit.read.manifest import manifest_of, read_manifest

FILES = ("a.txt", "sub/b.md", "README.md")


def faults_of(text: str, files: Sequence[str] = FILES) -> list[str]:
    with pytest.raises(AuditError) as caught:
        read_manifest(text, "sources.yaml", files)
    return list(caught.value.faults)


def test_every_field_is_read() -> None:
    manifest = read_manifest(
        "ignore: ['drafts/*']\n"
        "sources:\n"
        "- path: ./sub/b.md\n"
        "  publisher: 'NO'\n"
        "  published: 2023-10-05T09:00\n"
        "  basis: inferred\n"
        "  title: 12:30\n"
        "  role: reference\n"
        "  type: transcript\n"
        "  locale: de-DE\n"
        "  timezone: Europe/Berlin\n"
        "  note:\n",
        "sources.yaml",
        FILES,
    )
    fields = manifest.entries["sub/b.md"]
    assert str(fields.pop("published")) == "2023-10-05T09:00"
    assert fields == {
        "publisher": "NO",
        "basis": "inferred",
        "title": "12:30",
        "role": "reference",
        "type": "transcript",
        "locale": "de-DE",
        "timezone": "Europe/Berlin",
    }
    assert manifest.ignore == ("drafts/*",)


@pytest.mark.parametrize("text", ["", "# nothing\n", "sources:\n", "sources: []\nignore: ~\n"])
def test_an_empty_manifest_says_nothing(text: str) -> None:
    assert read_manifest(text, "sources.yaml", FILES).entries == {}


FAULTS = {
    "unknown key at the top": ("source: []", "sources.yaml:1:1: unknown key “source”; did you mean “sources”?"),
    "unknown field": (
        "sources:\n- path: a.txt\n  publshed: 2023\n",
        "sources.yaml:3:3: unknown key “publshed”; did you mean “published”?",
    ),
    "no path": ("sources:\n- role: draft\n", "sources.yaml:2:3: an entry needs a “path”"),
    "a missing file": ("sources:\n- path: a.text\n", "sources.yaml:2:9: there is no document “a.text”; did you mean “a.txt”?"),
    "a path out of the folder": ("sources:\n- path: ../../etc/passwd\n", "there is no document “../../etc/passwd”"),
    "a file named twice": ("sources:\n- path: a.txt\n- path: a.txt\n", "sources.yaml:3:9: “a.txt” is named for the second time"),
    "an unreadable date": (
        "sources:\n- path: a.txt\n  published: 5.10.2023\n",
        "sources.yaml:3:14: “5.10.2023” is no date; write 2023-10-05",
    ),
    "an impossible date": ("sources:\n- path: a.txt\n  published: 2023-02-30\n", "“2023-02-30” is no date"),
    "an unknown role": ("sources:\n- path: a.txt\n  role: drafts\n", "sources.yaml:3:9: “drafts” is no role; did you mean draft?"),
    "an unknown type": (
        "sources:\n- path: a.txt\n  type: x\n",
        "“x” is no type; did you mean article or transcript or release or page or table?",
    ),
    "an unknown basis": ("sources:\n- path: a.txt\n  basis: guessed\n", "“guessed” is no basis"),
    "no locale": ("sources:\n- path: a.txt\n  locale: English\n", "“English” is no locale"),
    "no time zone": ("sources:\n- path: a.txt\n  timezone: summer\n", "“summer” is no time zone"),
    "a list for a value": ("sources:\n- path: a.txt\n  publisher: [a]\n", "sources.yaml:3:14: “publisher” is one value"),
    "an empty value": ("sources:\n- path: a.txt\n  publisher: ''\n", "“publisher” is empty"),
    "a mapping for the list": ("sources:\n  path: a.txt\n", "sources.yaml:2:3: “sources” is a list"),
    "words for entries": ("sources:\n- a.txt\n", "an entry is a mapping"),
    "a list at the top": ("- path: a.txt\n", "a manifest has the keys “sources” and “ignore”"),
    "an alias": ("sources: &a []\nignore: *a\n", "sources.yaml:1:10: an anchor"),
}


@pytest.mark.parametrize(("text", "message"), FAULTS.values(), ids=FAULTS)
def test_faults_name_place_and_remedy(text: str, message: str) -> None:
    assert message in "\n".join(faults_of(text))


def test_all_faults_are_told_at_once() -> None:
    text = "sources:\n- path: a.txt\n  role: x\n  type: y\n- path: c.txt\n  rol: z\n"
    assert [fault.split(": ")[0].removeprefix("sources.yaml:") for fault in faults_of(text)] == ["3:9", "4:9", "5:9", "6:3"]


TITLES = [
    "plain",
    "with: colon",
    "null",
    "12:30",
    'a "quoted" word',
    " blanks ",
    "line\nbreak",
    "tab\t",
    "😀\u2028\x85\x7f",
    "- dash",
    "#x",
    "NO",
    "’t",
]


@pytest.mark.parametrize("title", TITLES)
def test_what_is_written_can_be_read_again(title: str) -> None:
    source = replace(
        read_text("a.txt", "The dam held.", published="2023-10", role="draft", locale="en-GB"), title=title, note=title
    )
    fields = read_manifest(manifest_of([source]), "sources.yaml", FILES).entries["a.txt"]
    assert str(fields["published"]) == "2023-10"
    assert (fields["title"], fields["note"]) == (title.strip(), title.strip())
    assert (fields["role"], fields["locale"], fields["basis"]) == ("draft", "en-GB", "stated")
