"""Names as words: folding, parts, nicknames, transliterations, titles, offices, and whether two names can be one person's."""

from __future__ import annotations

import pytest

from audit.text.names import (
    canonical_title,
    fold,
    is_former,
    office,
    parts,
    pronoun_of,
    same_given,
    same_person,
    same_place,
    same_surname,
)

FOLDED = [
    ("Bárcena", "barcena"),
    ("Nicolás", "nicolas"),
    ("Łukasz", "lukasz"),
    ("Søren", "soren"),
    ("Weiß", "weiss"),
    ("O’Dell", "o'dell"),
    ("Nguyễn", "nguyen"),
]


@pytest.mark.parametrize(("written", "folded"), FOLDED, ids=[row[0] for row in FOLDED])
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


PARTS = [
    ("Ana Solis", (("ana",), "solis", None)),
    ("Dr. Ana M. Solis", (("ana", "m"), "solis", None)),
    ("J.B. Holt", (("jb",), "holt", None)),
    ("Tom Brandt Jr.", (("tom",), "brandt", "jr")),
    ("Tom Brandt III", (("tom",), "brandt", "iii")),
    ("Bill de Holt", (("bill",), "de holt", None)),
    ("Jan van der Veen", (("jan",), "van der veen", None)),
    ("De Holt", ((), "de holt", None)),
    ("Solis", ((), "solis", None)),
    ("Mr. Brandt", ((), "brandt", None)),
    ("Kim Jae Won", (("jae", "won"), "kim", None)),
    ("Moon Jae-in", (("jae-in",), "moon", None)),
    ("Xi Jinping", (("jinping",), "xi", None)),
    ("Kim Brandt", (("kim",), "brandt", None)),
]


@pytest.mark.parametrize(("written", "taken"), PARTS, ids=[row[0] for row in PARTS])
def test_parts(written: str, taken: tuple[tuple[str, ...], str, str | None]) -> None:
    found = parts(written)
    assert (found.given, found.surname, found.generation) == taken


ONE_PERSON = [
    ("Ana Solis", "Ana Solis"),
    ("Dr. Jane Doe", "Jane Doe"),
    ("J. Smith", "John Smith"),
    ("Tony Blinken", "Antony Blinken"),
    ("Bob Brandt", "Robert Brandt"),
    ("Nicolás Ferrer", "Nicolas Ferrer"),
    ("Muammar Gaddafi", "Moammar Qaddafi"),
    ("Solis", "Ana Solis"),
    ("Tom Brandt Jr.", "Tom Brandt"),
    ("Tom P. Brandt", "Tom Brandt"),
    ("Mohammed Aziz", "Muhammad Aziz"),
]
TWO_PERSONS = [
    ("Ana Solis", "Tom Solis"),
    ("Ana Solis", "Ana Brandt"),
    ("Tom Brandt Jr.", "Tom Brandt Sr."),
    ("J. Smith", "Robert Smith"),
    ("Eric Adams", "Erik Holt"),
]


@pytest.mark.parametrize(("a", "b"), ONE_PERSON, ids=[" = ".join(row) for row in ONE_PERSON])
def test_two_names_of_one_person(a: str, b: str) -> None:
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(("a", "b"), TWO_PERSONS, ids=[" / ".join(row) for row in TWO_PERSONS])
def test_names_of_two_persons(a: str, b: str) -> None:
    assert not same_person(a, b)
    assert not same_person(b, a)


def test_surnames_by_folding_hyphens_and_transliteration() -> None:
    assert same_surname("Solis-Brandt", "Solis Brandt")
    assert same_surname("al-Assad", "Assad")
    assert not same_surname("Blinken", "Blinkin")


def test_given_names_by_nickname_and_initial() -> None:
    assert same_given("Bill", "William")
    assert same_given("W.", "William")
    assert not same_given("Eric", "Erik")


def test_exonyms_name_one_place() -> None:
    assert same_place("Kyiv", "Kiev")
    assert not same_place("Kyiv", "Lviv")


OFFICES = [
    ("Secretary of State", "secretary of state"),
    ("U.S. Secretary of State", "secretary of state"),
    ("Defense Secretary", "defense secretary"),
    ("Secretary of Defense", "defense secretary"),
    ("Illinois Gov.", "governor"),
    ("former President", "president"),
    ("Vice President", "vice president"),
    ("Mexico Foreign Affairs Secretary", "foreign minister"),
    ("Mayor", "mayor"),
    ("nurse", None),
    ("Sen.", None),
]


@pytest.mark.parametrize(("title", "held"), OFFICES, ids=[row[0] for row in OFFICES])
def test_the_exclusive_office_that_a_title_names(title: str, held: str | None) -> None:
    assert office(title) == held


def test_titles_in_one_form() -> None:
    assert canonical_title("the former Gov.") == "governor"
    assert is_former("former President")
    assert not is_former("President")


@pytest.mark.parametrize(
    ("title", "pronoun"),
    [("Ms.", "she"), ("Mr.", "he"), ("spokeswoman", "she"), ("Congressman", "he"), ("Dr.", None), ("nurse", None)],
)
def test_the_pronoun_that_a_title_says(title: str, pronoun: str | None) -> None:
    assert pronoun_of(title) == pronoun
