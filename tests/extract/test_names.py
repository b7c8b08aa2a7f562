"""Which words are a person, with which title and age; and which mentions are one person's."""

from __future__ import annotations

from itertools import pairwise

import pytest
from builders import claims_of
from hypothesis import given
from hypothesis import strategies as st

from audit.model import Name


def names_of(text: str) -> list[Name]:
    return [claim for claim in claims_of(text, ["name"]) if isinstance(claim, Name)]


FINDS: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("a leader of a side", "House Majority Leader Ana Solis came.", [("Ana Solis", "House Majority Leader")]),
    ("an office in front and a comma", "The environment secretary, Ana Solis, came.", [("Ana Solis", "environment secretary")]),
    ("an office since a year", "Ana Solis, its chair since 2009, came.", [("Ana Solis", "chair")]),
    ("a label behind the end of a line", "Recorded in the old town hall by Ana Solis\nTB: Who came?", [("Ana Solis", None)]),
    # a given name is enough
    ("a given name and a surname", "Ana Solis came.", [("Ana Solis", None)]),
    ("three names", "Ana Maria Solis came.", [("Ana Maria Solis", None)]),
    ("an initial inside", "Ana M. Solis came.", [("Ana M. Solis", None)]),
    ("initials in front", "J.B. Holt came.", [("J.B. Holt", None)]),
    ("one initial in front", "J. Holt came.", [("J. Holt", None)]),
    ("two initials, the first a word", "The historian A. W. Holt came.", [("A. W. Holt", "historian")]),
    ("a councillor in short", "Cllr. Ana Solis came. Cllr Tom Brandt came.", [("Ana Solis", "Cllr."), ("Tom Brandt", "Cllr")]),
    ("an accent", "Nicolás Ferrer came.", [("Nicolás Ferrer", None)]),
    ("a hyphen", "Jean-Luc Ferrer came.", [("Jean-Luc Ferrer", None)]),
    ("a surname with a hyphen", "Ana Solis-Brandt came.", [("Ana Solis-Brandt", None)]),
    ("an Irish surname", "Mary O’Dell and John O'Dell came.", [("Mary O’Dell", None), ("John O'Dell", None)]),
    ("a Dutch particle", "Jan van der Veen came.", [("Jan van der Veen", None)]),
    ("a German particle", "Ursula von Holt came.", [("Ursula von Holt", None)]),
    ("an Arabic article", "Omar al-Daou came.", [("Omar al-Daou", None)]),
    (
        "a given name that is also a city",
        "Diego Ferrer and Francisco Brandt came.",
        [("Diego Ferrer", None), ("Francisco Brandt", None)],
    ),
    (
        "behind a player's part",
        "Pacer Harsh Rawal took six. Skipper Arpan Vasa led.",
        [("Harsh Rawal", "Pacer"), ("Arpan Vasa", "Skipper")],
    ),
    ("in front of a headline's verb", "An ‘Ashamed’ Gov. Solis Apologizes", [("Solis", "Gov.")]),
    ("behind a headline's participle", "Assessing Solis\n\nAna Solis came.", [("Solis", None), ("Ana Solis", None)]),
    ("a junior", "Tom Brandt Jr. came.", [("Tom Brandt Jr.", None)]),
    ("a third", "Tom Brandt III came.", [("Tom Brandt III", None)]),
    ("a Korean name", "Kim Jae Won came.", [("Kim Jae Won", None)]),
    (
        "over a wrapped line",
        "The ministers of six countries met the envoy Ana\nSolis at noon.",
        [("Ana Solis".replace(" ", "\n"), "envoy")],
    ),
    ("in a list", "Ana Solis, Tom Brandt and Ulla Berg came.", [("Ana Solis", None), ("Tom Brandt", None), ("Ulla Berg", None)]),
    ("a possessive", "Ana Solis’s boat sank.", [("Ana Solis", None)]),
    ("behind an opening word", "Yesterday Ana Solis came.", [("Ana Solis", None)]),
    ("behind a weekday", "On Monday Ana Solis came.", [("Ana Solis", None)]),
    ("before a weekday", "They met Ana Solis Monday.", [("Ana Solis", None)]),
    ("behind a party", "Democrat Ana Solis came.", [("Ana Solis", None)]),
    ("a surname that is a month", "Theresa May came.", [("Theresa May", None)]),
    ("a surname that is an animal", "Vicente Fox came.", [("Vicente Fox", None)]),
    ("a surname that is a publication", "Michael Post came.", [("Michael Post", None)]),
    # titles
    (
        "an office and a comma in front",
        "The museum's chief curator, Annelie Broeck, said no.",
        [("Annelie Broeck", "chief curator")],
    ),
    ("a department and its head", "Finance Director Ana Solis came.", [("Ana Solis", "Finance Director")]),
    ("a head of something", "Head of Operations Ana Solis came.", [("Ana Solis", "Head of Operations")]),
    ("a given name that is also a title", "Captain and keeper: captain Dean Brandt came.", [("Dean Brandt", "captain")]),
    ("a surname that is also a particle", "Councillor Meera Das came.", [("Meera Das", "Councillor")]),
    ("a title in capitals", "Mayor Ana Solis came.", [("Ana Solis", "Mayor")]),
    ("an abbreviated title", "Gov. Ana Solis came.", [("Ana Solis", "Gov.")]),
    ("a state and a title", "Ohio Gov. Ana Solis came.", [("Ana Solis", "Ohio Gov.")]),
    ("an office with a complement", "Secretary of State Ana Solis came.", [("Ana Solis", "Secretary of State")]),
    ("an office of several words", "Homeland Security Secretary Ana Solis came.", [("Ana Solis", "Homeland Security Secretary")]),
    ("a body in front of the title", "Harbor University President Ana Solis came.", [("Ana Solis", "Harbor University President")]),
    ("a long city", "New York City Mayor Ana Solis came.", [("Ana Solis", "New York City Mayor")]),
    ("former", "They met former President Ana Solis.", [("Ana Solis", "former President")]),
    ("acting", "They met acting Defense Secretary Ana Solis.", [("Ana Solis", "acting Defense Secretary")]),
    ("a title in lower case", "They met fisheries chief Ulla Berg.", [("Ulla Berg", "fisheries chief")]),
    ("a press secretary", "They met White House press secretary Ana Solis.", [("Ana Solis", "White House press secretary")]),
    ("two titles", "Vice President Ana Solis came.", [("Ana Solis", "Vice President")]),
    ("ranks", "Maj. Gen. Tom Brandt came.", [("Tom Brandt", "Maj. Gen.")]),
    ("a doctor", "Dr. Jane Holt came.", [("Jane Holt", "Dr.")]),
    ("a foreign minister", "Mexican Foreign Minister Ana Solis came.", [("Ana Solis", "Mexican Foreign Minister")]),
    ("in apposition", "Ana Solis, the city engineer, came.", [("Ana Solis", "city engineer")]),
    (
        "a long apposition",
        "“No,” said Ana Solis, the former acting director of the Harbor Office, on Monday.",
        [("Ana Solis", "former acting director of the Harbor Office")],
    ),
    ("an apposition without an article", "Ana Solis, president of the union, came.", [("Ana Solis", "president of the union")]),
    ("an apposition before who", "Ana Solis, a nurse who lives here, came.", [("Ana Solis", "nurse")]),
    (
        "an apposition with a title inside",
        "Ana Solis, spokeswoman for Mr. Brandt, came.",
        [("Ana Solis", "spokeswoman for Mr. Brandt"), ("Brandt", "Mr.")],
    ),
    ("letters behind the name", "Ana Solis KC came.", [("Ana Solis", None)]),
    ("a date behind the apposition", "Ana Solis, courts reporter 10 November 2023, came.", [("Ana Solis", "courts reporter")]),
    ("a brother is no title", "Ana Solis, and his brother Tom Solis, came.", [("Ana Solis", None), ("Tom Solis", None)]),
    ("a name that is written twice", "Rep. Tom Brandt Tom came.", [("Tom Brandt", "Rep.")]),
    ("only the honorific is the title", "Calling Mr. Brandt a liar was rude.", [("Brandt", "Mr.")]),
    ("what stands before the title is none of it", "Six of Rep. Brandt’s friends came.", [("Brandt", "Rep.")]),
    # a title is enough for a surname
    ("Mr.", "Mr. Brandt came.", [("Brandt", "Mr.")]),
    ("Mrs.", "Mrs. Brandt came.", [("Brandt", "Mrs.")]),
    ("a president", "President Brandt came.", [("Brandt", "President")]),
    ("a senator in lower case", "They met senator Brandt.", [("Brandt", "senator")]),
    ("a rare given name behind a title", "Mayor Zyx Brandtner came.", [("Zyx Brandtner", "Mayor")]),
    ("a coach", "They met coach Farrow.", [("Farrow", "coach")]),
    # other cues
    ("a rare given name and an age", "Zyxa Brandtner, 44, came.", [("Zyxa Brandtner", None)]),
    ("a rare given name in apposition", "Zyxa Brandtner, the city engineer, came.", [("Zyxa Brandtner", "city engineer")]),
    ("a rare given name and whose", "Zyxa Brandtner, whose boat sank, left.", [("Zyxa Brandtner", None)]),
    ("a given name and a surname that is a verb", "Meera More came.", [("Meera More", None)]),
    ("a given name that is a bill", "They met forecaster Bill Wood.", [("Bill Wood", "forecaster")]),
    ("a rare given name and who", "Zyxa Brandtner, who came, left.", [("Zyxa Brandtner", None)]),
    (
        "a rare given name whose surname speaks",
        "Zyxa Brandtner came. “No,” Brandtner said.",
        [("Zyxa Brandtner", None), ("Brandtner", None)],
    ),
    ("a given name that is a word", "Amber Brandt, 31, left. Brandt wept.", [("Amber Brandt", None), ("Brandt", None)]),
    ("a well-known surname", "The death of Gaddafi was announced.", [("Gaddafi", None)]),
    # later mentions
    ("the surname later", "Ana Solis came. Solis left.", [("Ana Solis", None), ("Solis", None)]),
    ("the surname with a title later", "Ana Solis came. Mayor Solis left.", [("Ana Solis", None), ("Solis", "Mayor")]),
    ("the given name later", "Ana Solis came. Ana left.", [("Ana Solis", None), ("Ana", None)]),
    ("the surname behind an opening verb", "Ana Solis came. Asked Solis why.", [("Ana Solis", None), ("Solis", None)]),
    ("a particle later", "Bill de Holt came. Then de Holt left.", [("Bill de Holt", None), ("de Holt", None)]),
    ("the surname in a possessive", "Ana Solis came. Solis’s boat left.", [("Ana Solis", None), ("Solis", None)]),
    ("a Welsh particle", "Campaigner Gwen ap Rhys left. Then ap Rhys sang.", [("Gwen ap Rhys", "Campaigner"), ("ap Rhys", None)]),
    (
        "two surnames with a joint",
        "Rosa Vidal i Prats came. Vidal said so.",
        [("Rosa Vidal i Prats", None), ("Vidal", None)],
    ),
    ("a short rank", "Insp Maddock said so.", [("Maddock", "Insp")]),
    ("a rare name that a pronoun tells", "Zorvik Talmeer needed an hour. Then he left.", [("Zorvik Talmeer", None)]),
    ("a player by the place on the field", "The Reds lost ruckman Zorvik Talmeer.", [("Zorvik Talmeer", "ruckman")]),
    ("a surname that sighs", "It was Zorvik Talmeer. Talmeer sighed.", [("Zorvik Talmeer", None), ("Talmeer", None)]),
]


@pytest.mark.parametrize(("text", "found"), [row[1:] for row in FINDS], ids=[row[0] for row in FINDS])
def test_finds(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(name.text, name.title) for name in names_of(text)] == found


IGNORES: list[tuple[str, str]] = [
    ("a letter that ends a sentence", "It is grade B. Teachers came."),
    ("a degree that ends a sentence", "It heats to 45 °C. Customers came."),
    ("a company", "Harbor Holdings Inc. grew."),
    ("a company with a given name", "Morgan Stanley and Charles Schwab grew."),
    ("a bank", "The Marcus Brandt Bank grew."),
    ("a university", "Johns Hopkins University grew."),
    ("a school with a person's name", "Ana Solis Elementary School opened."),
    ("an airport with a person's name", "They landed at John Brandt International Airport."),
    ("a street", "They met on Martin Luther King Boulevard."),
    ("a foundation", "The Ana Solis Foundation paid."),
    ("an agency", "The Environmental Protection Agency said so."),
    ("a ministry", "The Foreign Ministry said so."),
    ("a department behind a title word", "The Justice Department said so."),
    ("an office behind a title word", "The Attorney General said so."),
    ("a body behind a title word", "The General Services Administration said so."),
    ("a rank without a name", "The Chief Financial Officer said so."),
    ("a party", "The Democratic Party said so."),
    ("a union", "The Chicago Teachers Union said so."),
    ("a newspaper", "The Harbor Post said so."),
    ("a newspaper of a city with a given name", "The Orlando Sentinel said so."),
    ("a newspaper with a given name", "The San Diego Union-Tribune said so."),
    ("a broadcaster", "Fox News said so."),
    ("a news agency", "Reuters said so."),
    ("a country", "South Korea and North Korea met."),
    ("a state", "North Carolina and New York voted."),
    ("a city of saints", "They flew to St. Louis and San Antonio."),
    ("a city with an angel", "They flew to Los Angeles."),
    ("a place with a given name", "They met in Virginia Beach."),
    ("a river", "The Hudson River rose."),
    ("a lake", "They swam in Lake Charlotte."),
    ("a ship", "The USS Carl Vinson sailed."),
    ("a hurricane", "Hurricane Harvey came."),
    ("a law", "The Dodd-Frank Act passed."),
    ("a prize", "The Nobel Prize was given."),
    ("a war", "World War II ended."),
    ("a month", "In March April was far."),
    ("a holiday", "Christmas Day came."),
    ("weekdays", "On Monday and Tuesday it rained."),
    ("a nationality", "Venezuelan migrants came."),
    ("a religion", "Christian and Muslim leaders met."),
    ("a team", "The Boston Celtics won."),
    ("a programme", "The Daily Show ended."),
    ("a treaty", "The Paris Agreement held."),
    ("an administration", "The Biden administration said so."),
    ("a campaign", "The Trump campaign said so."),
    ("an opening word", "Asked why, they left. Nobody came."),
    ("two opening words", "However Monday came."),
    ("an adverb", "Meanwhile Congress voted."),
    ("an abbreviation", "The U.S. Senate and the U.N. met."),
    ("a title alone", "The Prime Minister came."),
    ("a title alone in lower case", "The secretary of state came."),
    ("a verb that is a title", "They suspect Moscow."),
    ("a caption word", "Photo Courtesy Getty Images"),
    ("a saying", "Uncle Sam and Jim Crow."),
    ("a room", "They met in the Roosevelt Room."),
    ("a hospital", "They met at Sandwick Infirmary."),
    ("a hotel", "They slept at the Roosevelt Hotel."),
    ("a park", "They ran in Lincoln Park."),
    ("a store", "They shopped at Trader Joe’s."),
    ("a car", "They drove an Aston Martin."),
    ("a club whose manager is he", "Zorvik Talmeer drew. Its manager said he was glad."),
    ("a ship", "The Zorvik Talmeer sank with her crew."),
    ("an adjective and a name", "Fuming Talmeer left. He was tired."),
]


@pytest.mark.parametrize("text", [row[1] for row in IGNORES], ids=[row[0] for row in IGNORES])
def test_ignores(text: str) -> None:
    assert [name.text for name in names_of(text)] == []


AGES: list[tuple[str, str, int | None]] = [
    ("between commas", "Ana Solis, 34, came.", 34),
    ("at the end", "They met Ana Solis, 34.", 34),
    ("in brackets", "Ana Solis (34) came.", 34),
    ("in front", "They met 34-year-old Ana Solis.", 34),
    ("in front with a trade", "They met 34-year-old nurse Ana Solis.", 34),
    ("in apposition", "Ana Solis, a 34-year-old nurse, came.", 34),
    ("before a home town", "Ana Solis, 34, of Harborville, came.", 34),
    ("told", "Ana Solis is 34 years old.", 34),
    ("told in a clause", "Ana Solis is 34, and came.", 34),
    ("told between commas", "Ana Solis, who is 34, came.", 34),
    ("in apposition, known", "Ana Solis, the 34-year-old who came, left.", 34),
    ("of one who died", "Ana Solis has died aged 84.", 84),
    ("of one who died, in a clause", "Ana Solis, who has died aged 84, built it.", 84),
    ("of one who died, behind a day", "Ana Solis died on Tuesday at 84.", 84),
    ("in front of all", "At 34, Ana Solis came.", 34),
    ("a place in front", "Near 34, Ana Solis came.", None),
    ("a rank", "Ana Solis is 34 points ahead.", None),
    ("no age", "Ana Solis came in 34 minutes.", None),
    ("a year", "Ana Solis, 2019, oil on canvas.", None),
    ("too old", "Ana Solis, 134, came.", None),
    ("runs", "Ana Solis (28) fell in the next two overs.", None),
]


@pytest.mark.parametrize(("text", "age"), [row[1:] for row in AGES], ids=[row[0] for row in AGES])
def test_an_age_beside_a_name(text: str, age: int | None) -> None:
    assert names_of(text)[0].age == age


PERSONS: list[tuple[str, str, list[str]]] = [
    ("a surname later", "Ana Solis came. Solis left.", ["Ana Solis", "Ana Solis"]),
    ("an honorific later", "Ana Solis came. Ms. Solis left.", ["Ana Solis", "Ana Solis"]),
    ("the full name last", "Mr. Brandt came. Tom Brandt left.", ["Tom Brandt", "Tom Brandt"]),
    ("the longer form wins", "Tom Brandt came. Tom P. Brandt left.", ["Tom P. Brandt", "Tom P. Brandt"]),
    ("a nickname", "Robert Brandt came. Bob Brandt left.", ["Robert Brandt", "Robert Brandt"]),
    ("accents", "José Díaz came. Jose Diaz left.", ["José Díaz", "José Díaz"]),
    ("an initial", "J. Brandt came. John Brandt left.", ["John Brandt", "John Brandt"]),
    ("two holders", "Ana Solis came. Tom Solis came. Solis left.", ["Ana Solis", "Tom Solis", "Solis"]),
    ("a title decides", "Mayor Ana Solis came. Tom Solis came. The mayor Solis left.", ["Ana Solis", "Tom Solis", "Ana Solis"]),
    ("an honorific decides", "Ms. Ana Solis met Mr. Tom Solis. Mr. Solis left.", ["Ana Solis", "Tom Solis", "Tom Solis"]),
    (
        "next of kin do not take the surname",
        "Tom Brandt and his wife, Ana Brandt, came. Brandt left.",
        ["Tom Brandt", "Ana Brandt", "Tom Brandt"],
    ),
    ("a junior is another", "Tom Brandt met Tom Brandt Jr. there. Brandt left.", ["Tom Brandt", "Tom Brandt Jr.", "Tom Brandt"]),
    ("two surnames behind a title", "Ms. Wass Holt came. Ada Wass Holt left.", ["Ada Wass Holt", "Ada Wass Holt"]),
    ("a surname first", "Kim Jae Won came. Kim left.", ["Kim Jae Won", "Kim Jae Won"]),
]


@pytest.mark.parametrize(("text", "persons"), [row[1:] for row in PERSONS], ids=[row[0] for row in PERSONS])
def test_who_is_who(text: str, persons: list[str]) -> None:
    assert [name.name for name in names_of(text)] == persons


def test_mentions_of_one_person_share_a_key_and_those_of_two_do_not() -> None:
    ana, solis, tom = names_of("Mayor Ana Solis came. Solis left. Tom Brandt stayed.")
    assert ana.person == solis.person != tom.person


@given(
    st.lists(
        st.sampled_from(
            [
                "Ana",
                "Solis",
                "Mr.",
                "de",
                "of",
                "the",
                "The",
                "Mayor",
                "Jr.",
                ",",
                ".",
                "said",
                "34",
                "’s",
                "\n",
                "J.",
                "Bank",
                "Élan",
            ]
        ),
        max_size=40,
    )
)
def test_names_lie_in_the_text_and_never_overlap(words: list[str]) -> None:
    text = " ".join(words)
    names = names_of(text)
    assert all(text[name.start : name.end] == name.text for name in names)
    assert all(first.end <= second.start for first, second in pairwise(names))


@pytest.mark.parametrize("unit", ["Ann Roe ", "Mr. ", "Ann, ", "Ann Roe, the mayor, ", "A. ", "Roe's ", "Ann of the "], ids=repr)
def test_a_long_row_of_names_ends(unit: str) -> None:
    names_of(unit * 3000)
