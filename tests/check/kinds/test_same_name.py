"""One person, two spellings or two offices."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import evidence_of, name, quote, source

from audit.check import check
from audit.check.persons import Person
from audit.check.persons.letters import one_letter_apart
from audit.check.persons.misspelt import _by_key, _owners
from audit.check.persons.offices import _worst, clash
from audit.check.persons.spellings import _sentences
from audit.check.persons.titles import may_head_one, title_of, with_title
from audit.check.rule import Rule
from audit.model import Alignment, Evidence, Finding, Group, Name
from audit.text.names import canonical_title, parts

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "same-name", "claims": "name"})

LETTERS = {
    "replaced": ("eric", "erik", True),
    "put in": ("helen", "helena", True),
    "left out": ("lindgren", "lindgen", True),
    "swapped": ("maren", "mraen", True),
    "equal": ("maren", "maren", False),
    "two": ("sandwig", "sandwegs", False),
}


@pytest.mark.parametrize(("a", "b", "expected"), LETTERS.values(), ids=LETTERS)
def test_one_letter_may_be_put_in_left_out_replaced_or_swapped(a: str, b: str, expected: bool) -> None:
    assert one_letter_apart(a, b) is one_letter_apart(b, a) is expected


CLASHES = {
    "two secretaries": ("Defense Secretary", "Secretary of State", "error"),
    "one secretary, two wordings": ("Defense Secretary", "Secretary of Defense", None),
    "with and without the country": ("U.S. Homeland Security Secretary", "Homeland Security Secretary", None),
    "two portfolios": ("fisheries minister", "minister of transport", "warning"),
    "one portfolio, two wordings": ("minister of fisheries", "Fisheries Minister", None),
    "a mayor and a governor": ("Mayor", "Gov.", "error"),
    "an honorific is no office": ("Ms.", "Mayor", None),
    "a president and chief executive": ("president", "chief executive", None),
    "two posts in a company": ("CTO", "Head of Infrastructure", "note"),
    "a finance chief and a chief executive": ("finance chief", "Chief executive", "warning"),
    "a finance chief by another name": ("finance chief", "Chief Financial Officer", None),
    "a deputy and whose deputy it is": ("deputy leader", "leader", "warning"),
    "a deputy of somebody else": ("deputy leader", "mayor", None),
    "a deputy minister": ("Deputy Transport Minister", "Transport Minister", None),
    "one post in two wordings": ("CTO", "chief technology officer", None),
    "two persons' titles in one": ("Vice President Tim Moss and Gov.", "Gov.", None),
    "a profession": ("teacher", "Mayor", None),
    "two directors": ("Finance Director", "transportation director", "warning"),
    "a director and a deputy": ("Finance Director", "deputy transportation director", None),
    "a director of no department": ("Finance Director", "executive director", None),
    "a deputy director of one thing, and its director": ("county's deputy parks director", "director of parks", "warning"),
    "a director of a thing, and one of a house": ("deputy director", "director of the theatre", None),
    "two departments of a company": ("head of marketing", "finance chief", "warning"),
    "a finance chief who runs the works too": ("finance chief", "chief operating officer", "note"),
    "a treasurer and a secretary": ("treasurer", "club's secretary", "warning"),
    "officers of two bodies": ("treasurer of the choir", "secretary of the parish council", None),
    "officers of one body": ("treasurer of the choir", "choir's secretary", "warning"),
    "a secretary of the press": ("treasurer", "press secretary", None),
    "an ombudsman and a mayor": ("Ombudsman", "Mayor", "error"),
}


@pytest.mark.parametrize(("a", "b", "expected"), CLASHES.values(), ids=CLASHES)
def test_two_titles_exclude_each_other_or_do_not(a: str, b: str, expected: str | None) -> None:
    assert clash(a, b) == clash(b, a) == expected


def mentioned(full: str, path: str, title: str | None = None, context: str = "", text: str | None = None) -> Name:
    made = name(text or full, path=path, identity=f"{path}:{text or full}:{title}")
    return replace(
        made, name=full, title=title, context=context or f"{title or ''} {full} unveiled the restored clock on Wednesday"
    )


def run(*names: Name) -> list[Finding]:
    documents = {one.source: source("x", path=one.source) for one in names}
    return list(check([RULE], Evidence(documents, names, Alignment())).findings)


SPELLINGS: dict[str, tuple[list[Name], str | None]] = {
    "each document keeps to its own": (
        [mentioned("Eric Halvard", "a.txt", "Mayor"), mentioned("Erik Halvard", "b.txt", "Mayor")],
        "warning",
    ),
    "both in one document": (
        [
            mentioned("Antonia Blinker", "a.txt"),
            mentioned("Antonia Blinker", "b.txt"),
            mentioned("Blinkor", "b.txt", context="Blinkor is on the last leg"),
        ],
        "note",
    ),
    "a given name of four letters and other words": (
        [
            mentioned("Eric Halvard", "a.txt", context="Eric Halvard swam"),
            mentioned("Erik Halvard", "b.txt", context="ask Erik Halvard"),
        ],
        None,
    ),
    "a nickname": ([mentioned("Jon Halvard", "a.txt", "Mayor"), mentioned("John Halvard", "b.txt", "Mayor")], None),
    "an initial": ([mentioned("J. Halvard", "a.txt", "Mayor"), mentioned("John Halvard", "b.txt", "Mayor")], None),
    "diacritics": ([mentioned("Alícia Bárcas", "a.txt"), mentioned("Alicia Barcas", "b.txt")], None),
    "two persons whom one document names": (
        [
            mentioned("Paul Halvard", "a.txt", "Mayor"),
            mentioned("Paula Halvard", "a.txt", "Mayor"),
            mentioned("Paula Halvard", "b.txt", "Mayor"),
        ],
        None,
    ),
    "two given names, one head by two names": (
        [
            mentioned("Marian Halvard", "a.txt", "boss", context="Marian Halvard, boss of Vexil and Tarnow, is in Ulmst"),
            mentioned("Miriam Halvard", "b.txt", "chief executive", context="Miriam Halvard swam"),
        ],
        None,
    ),
    "two middle names": (
        [mentioned("Curtis Dwight Halvard", "a.txt"), mentioned("Curtis Dwayne Halvard", "b.txt")],
        "warning",
    ),
    "two parts a letter off, and no office": (
        [mentioned("Bernt Kesler", "a.txt"), mentioned("Bernd Kessler", "b.txt")],
        None,
    ),
    "two letters of a surname, one office": (
        [mentioned("Adele Rennick", "a.txt", "Judge"), mentioned("Adele Renshick", "b.txt", "Judge")],
        "warning",
    ),
    "two letters of a surname, no office": ([mentioned("Adele Rennick", "a.txt"), mentioned("Adele Renshick", "b.txt")], None),
    "two vowels of a surname": ([mentioned("Adele Tamberry", "a.txt"), mentioned("Adele Tambury", "b.txt")], "warning"),
    "two vowels of a surname, in one document": (
        [mentioned("Adele Tamberry", "a.txt"), mentioned("Adele Tambury", "a.txt"), mentioned("Adele Tambury", "b.txt")],
        None,
    ),
    "two vowels of a surname, another given name": (
        [mentioned("Adele Tamberry", "a.txt"), mentioned("Ilse Tambury", "b.txt")],
        None,
    ),
    "a given name that opens with another vowel": (
        [mentioned("Eilene Rennick", "a.txt"), mentioned("Ailene Rennick", "b.txt")],
        "warning",
    ),
    "one that opens with another consonant": ([mentioned("Marla Rennick", "a.txt"), mentioned("Karla Rennick", "b.txt")], None),
    "two letters of a surname, another given name": (
        [mentioned("Adele Rennick", "a.txt", "Judge"), mentioned("Ilse Renshick", "b.txt", "Judge")],
        None,
    ),
    "two letters of a short surname": (
        [mentioned("Adele Renn", "a.txt", "Judge"), mentioned("Adele Rekk", "b.txt", "Judge")],
        None,
    ),
    "three letters": ([mentioned("Adele Rennick", "a.txt", "Judge"), mentioned("Adele Rentzig", "b.txt", "Judge")], None),
    "two given names of one initial, one office": (
        [mentioned("Marta Rennick", "a.txt", "Judge"), mentioned("Martin Rennick", "b.txt", "Judge")],
        "warning",
    ),
    "two given names that sound alike at the start": (
        [mentioned("Clara Rennick", "a.txt", "Minister"), mentioned("Karola Rennick", "b.txt", "Minister")],
        "warning",
    ),
    "two given names, no office": ([mentioned("Marta Rennick", "a.txt"), mentioned("Martin Rennick", "b.txt")], None),
    "two given names that one document has": (
        [
            mentioned("Marta Rennick", "a.txt", "Judge"),
            mentioned("Martin Rennick", "a.txt", "Judge"),
            mentioned("Martin Rennick", "b.txt", "Judge"),
        ],
        None,
    ),
    "a short form": ([mentioned("Dan Rennick", "a.txt", "Judge"), mentioned("Daniel Rennick", "b.txt", "Judge")], None),
    "a man and a woman": ([mentioned("Paul Halvard", "a.txt", "Mr."), mentioned("Paula Halvard", "b.txt", "Ms.")], None),
}


@pytest.mark.parametrize(("names", "severity"), SPELLINGS.values(), ids=SPELLINGS)
def test_a_name_is_spelled_in_one_way(names: list[Name], severity: str | None) -> None:
    assert [finding.severity for finding in run(*names)] == ([severity] if severity else [])


STORY = "%s of Vessin found the boat that Ostrava had lost off Kellin Point."


@pytest.mark.parametrize(
    ("one", "other", "findings"),
    [("Jonathan Lerry", "Jonathon Lerry", 1), ("Philip Lerry", "Phillip Lerry", 1), ("Daniel Lerry", "Daniela Lerry", 0)],
)
def test_two_spellings_of_a_given_name_in_one_story_are_one_persons(one: str, other: str, findings: int) -> None:
    documents = {path: source(STORY % full, path=path) for path, full in (("a.txt", one), ("b.txt", other))}
    names = tuple(replace(mentioned(full, path), context=full) for path, full in (("a.txt", one), ("b.txt", other)))
    assert len(check([RULE], Evidence(documents, names, Alignment())).findings) == findings


SAID = {
    "two given names with one initial": ("Gwen Lerry", "Grace Lerry", 1),
    "given names that begin otherwise": ("Gwen Lerry", "Maud Lerry", 0),
    "a short form": ("Dan Lerry", "Daniel Lerry", 0),
}


@pytest.mark.parametrize(("one", "other", "findings"), SAID.values(), ids=SAID)
def test_who_says_the_same_words_is_one_person(one: str, other: str, findings: int) -> None:
    documents, claims = {}, []
    for path, full in (("a.txt", one), ("b.txt", other)):
        documents[path] = source("x", path=path)
        claims += [mentioned(full, path, context=full), replace(quote("We lost the boat.", path=path), speaker_name=full)]
    group = Group("g", "quote", "", tuple(claim for claim in claims if claim.kind == "quote"))
    for groups in ((group,), ()):
        found = check([RULE], Evidence(documents, tuple(claims), Alignment(groups))).findings
        assert len(found) == (findings if groups else 0)


def test_two_offices_years_apart_are_a_career() -> None:
    names = [mentioned("Laura Ostin", "a.txt", "Mayor"), mentioned("Laura Ostin", "b.txt", "Governor")]
    dates = {"a.txt": "2018-06-12", "b.txt": "2023-06-13"}
    documents = {path: source("x", published=day, path=path) for path, day in dates.items()}
    assert check([RULE], Evidence(documents, tuple(names), Alignment())).findings == ()
    assert [finding.severity for finding in run(*names)] == ["error"]


IN_OFFICE = {
    "the first of one time": (["2011-02-01", "2018-06-01"], ["2018-04-02", "2018-05-10"], ["a1.txt", "b1.txt"]),
    "a month apart": (["2018-01-01"], ["2018-02-01"], ["a0.txt", "b0.txt"]),
    "longer apart": (["2018-01-01"], ["2018-02-02"], []),
    "an undated one alone is of any time": ([None], ["2018-04-02"], ["a0.txt", "b0.txt"]),
    "beside dated ones it is of theirs": (["2011-02-01", None], ["2018-04-02"], []),
    "nobody can tell of which of two times it is": ([None], ["2018-04-02", "2018-08-02"], []),
}


@pytest.mark.parametrize(("mayor", "governor", "paths"), IN_OFFICE.values(), ids=IN_OFFICE)
def test_two_offices_clash_in_documents_of_one_time(mayor: list[str | None], governor: list[str | None], paths: list[str]) -> None:
    dated = {f"a{index}.txt": day for index, day in enumerate(mayor)} | {f"b{index}.txt": day for index, day in enumerate(governor)}
    documents = {path: source("x", published=day, path=path) for path, day in dated.items()}
    names = [mentioned("Laura Ostin", path, "Mayor" if path[0] == "a" else "Governor") for path in dated]
    worst = _worst(names, Evidence(documents, tuple(names), Alignment()))
    assert sorted(mention.source for mention in worst[1:]) == sorted(paths) if worst else paths == []


RISEN = {
    "a deputy elsewhere": ("Laura Ostin counted the boats", 1),
    "how she came to it": ("the board appointed Laura Ostin", 0),
    "another board's election": ("Laura Ostin left before the election", 1),
}


@pytest.mark.parametrize(("context", "findings"), RISEN.values(), ids=RISEN)
def test_who_rises_is_the_deputy_of_nobody(context: str, findings: int) -> None:
    names = mentioned("Laura Ostin", "a.txt", "deputy leader"), mentioned("Laura Ostin", "b.txt", "leader", context=context)
    assert len(run(*names)) == findings


def test_a_former_office_is_no_second_one() -> None:
    assert run(mentioned("Laura Ostin", "a.txt", "former Mayor"), mentioned("Laura Ostin", "b.txt", "Governor")) == []


@pytest.mark.parametrize(("text", "findings"), [("Then-Mayor Laura Ostin left.", 0), ("And Mayor Laura Ostin left.", 1)])
def test_an_office_of_then_is_no_second_one(text: str, findings: int) -> None:
    sources = source(text, path="a.txt"), source("Governor Laura Ostin came.", path="b.txt")
    found = check([RULE], evidence_of(*sources)).findings
    assert len(found) == findings


LONE = {
    "one letter off": ("Antonia Blinker left. Blinkor will be back.", ["Blinkor"]),
    "behind a sentence that ends with a name": ("Antonia Blinker left on Monday. Blinkor will be back.", ["Blinkor"]),
    "a plural": ("Antonia Blinker left. The Blinkers will be back.", []),
    "part of another name": ("Antonia Blinker left. Blinkor Street is closed.", []),
    "a word of the language": ("Antonia Marketh left. Markets fell.", []),
    "two letters off": ("Antonia Blinker left. Blonkor will be back.", []),
    "a short name": ("Antonia Blink left. Blank will be back.", []),
}


@pytest.mark.parametrize(("text", "expected"), LONE.values(), ids=LONE)
def test_a_lone_word_one_letter_off_a_surname_is_told(text: str, expected: list[str]) -> None:
    full = text.partition(" left")[0]
    evidence = Evidence({"a.txt": source(text)}, (mentioned(full, "a.txt"),), Alignment())
    assert [finding.values[0] for finding in check([RULE], evidence).findings] == expected


def test_of_two_surnames_that_are_as_near_the_same_is_told_in_every_run() -> None:
    """The words of a set come in another order each time; six of them hardly come in the right one by chance."""
    middles = ("haro", "sero", "tiro", "lano", "meno", "rono")
    people = [name for middle in middles for name in (f"Anna Bel{middle}v", f"Ivo Bal{middle}w")]
    text = "\n\n".join([*(f"{name} left early." for name in people), *(f"The boat of Bel{middle}w sank." for middle in middles)])
    evidence = Evidence({"a.txt": source(text)}, tuple(mentioned(name, "a.txt") for name in people), Alignment())
    told = [finding.values for finding in check([RULE], evidence).findings if len(finding.passages) > 1]
    assert sorted(told) == sorted((f"Bel{middle}w", f"Bel{middle}v") for middle in middles)


BESIDE = {
    "an office in front": ("The minister of fisheries, Rafael Santoro, signed.", "minister of fisheries"),
    "another one in front": ("Tamar’s economy minister, Rafael Santoro, signed.", "economy minister"),
    "a post behind": ("Rafael Santoro, Head of Infrastructure, Larkspur", "Head of Infrastructure"),
    "letters behind": ("So says Rafael Santoro, CTO of Larkspur.", "CTO"),
    "a chief officer in front": ("Larkspur’s chief operating officer, Rafael Santoro, said so.", "chief operating officer"),
    "a chief officer behind": ("Rafael Santoro, Larkspur’s chief technology officer, left.", "chief technology officer"),
    "a chief officer who is": ("Rafael Santoro, who is Larkspur’s chief technology officer, left.", "chief technology officer"),
    "a chief officer who was": ("Rafael Santoro, who was Larkspur’s chief technology officer, left.", None),
    "an address": ("Thank you, minister, Rafael Santoro said.", None),
    "another word in front": ("After the storm, Rafael Santoro, soaked, went home.", None),
    "nothing": ("Rafael Santoro went home.", None),
    "a boss in front": ("Larkspur's boss, Rafael Santoro, came and left.", "boss"),
    "a label": ("Pupils: 800\nHead teacher: Rafael Santoro, since May", "Head teacher"),
    "no label": ("We wrote to the head teacher: Rafael Santoro, he says, left.", None),
}


@pytest.mark.parametrize(("text", "expected"), BESIDE.values(), ids=BESIDE)
def test_an_office_beside_a_name_is_its_title(text: str, expected: str | None) -> None:
    start = text.index("Rafael")
    mention = replace(name("Rafael Santoro"), start=start, end=start + len("Rafael Santoro"))
    document = source(text)
    assert title_of(mention, document) == expected
    assert (expected or "Rafael") in with_title(replace(mention, title=expected), document).text


HONOURED = {
    "in front": ("The Minister of Fisheries, Dr Rafael Santoro, signed.", "Minister of Fisheries"),
    "behind": ("Dr Rafael Santoro, the fisheries minister, signed.", "fisheries minister"),
    "none": ("Dr Rafael Santoro signed.", "Dr"),
}


@pytest.mark.parametrize(("text", "expected"), HONOURED.values(), ids=HONOURED)
def test_an_office_tells_more_than_an_honorific(text: str, expected: str) -> None:
    start = text.index("Rafael")
    mention = replace(name("Rafael Santoro"), start=start, end=start + len("Rafael Santoro"), title="Dr")
    assert title_of(mention, source(text)) == expected


HEADS = {
    "a union's": (("DWU leader", "General secretary"), True),
    "a firm's": (("boss", "chief executive"), True),
    "a school's": (("head", "head teacher"), True),
    "two bodies'": (("choir director", "parish leader"), False),
    "the second one": (("deputy head", "head teacher"), False),
    "a police chief": (("chief", "police chief"), False),
    "no head": (("minister", "secretary"), False),
}


@pytest.mark.parametrize(("titles", "expected"), HEADS.values(), ids=HEADS)
def test_the_head_of_a_thing_is_called_by_many_words(titles: tuple[str, str], expected: bool) -> None:
    one, other = ([canonical_title(title)] for title in titles)
    assert may_head_one(one, other) is may_head_one(other, one) is expected


def test_two_given_names_of_one_head_are_told_where_the_story_is_one() -> None:
    a = source("Unions in Tarnow and Vexil: their leader Marian Halvard spoke at Ulmstad.", path="a.txt")
    b = source("Ulmstad heard it first, then Vexil. General secretary Miriam Halvard will speak in Tarnow.", path="b.txt")
    c = source("General secretary Miriam Halvard will speak at noon.", path="c.txt")
    assert [finding.values for finding in check([RULE], evidence_of(a, b)).findings] == [("Marian Halvard", "Miriam Halvard")]
    assert not check([RULE], evidence_of(a, c)).findings


def test_the_words_of_a_sentence_are_worked_out_once_for_all_whom_it_names() -> None:
    ann, bob = (
        Person(who, parts(who), (name(who, context="Ann Lee met Bob Ray at the harbour."),)) for who in ("Ann Lee", "Bob Ray")
    )
    assert _sentences(ann)[0] is _sentences(bob)[0]


def test_the_keys_of_names_are_held_for_one_document_at_a_time() -> None:
    """A name has as many keys as letters: those of a whole corpus took more room than its claims."""
    people = [Person(who, parts(who), (name(who, path=who),)) for who in ("Ann Lindgren", "Bob Sandwig")]
    assert {path: [one.name for one in named] for path, named in _owners(people).items()} == {
        one.name: [one.name] for one in people
    }
    assert "lindgre" in _by_key(people[:1])
