"""Two values that differ, and whether it is beyond doubt that they are of one thing: a note where it is not."""

from __future__ import annotations

import pytest
from builders import source

from audit.align import align
from audit.check import check
from audit.check.rule import Rule
from audit.extract import extract
from audit.model import Evidence

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "agree", "claims": ["figure", "date"], "across": "documents"})
LOUD = ("error", "warning")


def loud(*texts: str) -> set[str]:
    """The values of the findings that are more than notes, of documents of one day."""
    paths = (f"{letter}.txt" for letter in "abc")
    documents = {path: source(text, "2023-10-05", path=path) for path, text in zip(paths, texts, strict=False)}
    claims = tuple(claim for document in documents.values() for claim in extract(document))
    evidence = Evidence(documents, claims, align(list(documents.values()), claims))
    return {value for finding in check([RULE], evidence).findings if finding.severity in LOUD for value in finding.values}


HOMES = "“We will keep the homes of Vessin open until every family has a home,” said Clara Velt, the mayor."
PIERS = "“We will keep the piers of Kellin open until every family has a place to stay,” said Clara Velt, the mayor."
REWORDED = Rule.model_validate({"title": "t", "why": "w", "check": "verbatim", "claims": ["quote"], "across": "documents"})


def test_what_files_are_called_makes_no_quotation_surer() -> None:
    texts = (
        f"{HOMES} {PIERS}",
        f"“We will keep the piers of Vessin open until every family has a roof,” said Ann Lee, the mayor. {HOMES}",
    )
    found = []
    for paths in (("a.txt", "b.txt"), ("b.txt", "a.txt")):
        documents = {path: source(text, "2023-10-05", path=path) for path, text in zip(paths, texts, strict=True)}
        claims = tuple(claim for path in sorted(documents) for claim in extract(documents[path]))
        evidence = Evidence(documents, claims, align([documents[path] for path in sorted(documents)], claims))
        found.append([(finding.id, finding.severity) for finding in check([REWORDED], evidence).findings])
    assert found[0] == found[1] != []


DOUBTED = [
    pytest.param(
        "Vessin Man Charged In 1 Kellin Shooting\n\nPeter Olsvik is accused of firing on the harbour front of Kellin.",
        "6 Hurt In 2 Kellin Shootings, Suspect Held\n\nPeter Olsvik was held after shots on the harbour front of Kellin.",
        id="one of two deeds",
    ),
    pytest.param(
        "Peter Olsvik emptied the store in Vessin. In all, Olsvik fired his gun 51 times, the guard says.",
        "Peter Olsvik was held in Vessin near Kellin. Olsvik, who had no card on him, also had 15 loose bullets in a bag.",
        id="two digits in another order, of two nouns",
    ),
    pytest.param(
        "The Kellin college in Vessin fell to the flood. Peter Olsvik taught at Kellin college in 2009 and 2010.",
        "The Kellin college in Vessin fell to the flood. Peter Olsvik taught at Kellin college in 2010.",
        id="one of two years",
    ),
    pytest.param(
        "Peter Olsvik drowned off Vessin. He leaves a wife and two children, the Kellin guard said.",
        "Peter Olsvik and Thomas Holmen drowned off Vessin. Holmen leaves a wife and four children, the Kellin guard said.",
        id="he is another one",
    ),
    pytest.param(
        "Four people, one of them a child, were hurt in the shooting on Kellin Street at the Vessin parade.",
        "Shots on Kellin Street at the Vessin parade. A guard fell. Among other shootings, in Ostrava, eight people were wounded.",
        id="in another town",
    ),
    pytest.param(
        "Five men were shot in the Vessin yard of Kellin, three of them fatally, police said.",
        "Three are dead after the shooting in the Vessin yard of Kellin and two are in critical condition, police said.",
        id="the dead and the hurt",
    ),
]
SURE = [
    pytest.param(
        "The quake in Vessin left 80 homes of Kellin empty. The homes were occupied.",
        "The quake in Vessin left 800 homes of Kellin empty. The homes were occupied.",
        {"80", "800"},
        id="a zero dropped",
    ),
    pytest.param(
        "Peter Olsvik died in Vessin. He is mourned by a wife and four daughters, the Kellin guard said.",
        "Peter Olsvik died in Vessin. Olsvik is survived by a wife and three daughters, the Kellin guard said.",
        {"four", "three"},
        id="he is the one named",
    ),
    pytest.param(
        "Eight people were saved when the 34-metre ferry Kellin sank off Vessin on Sunday.",
        "A tug took eight people from the ferry off Vessin. The Kellin, 24 metres long, was built in 2009.",
        {"34-metre", "24"},
        id="how long a thing is, at any time",
    ),
    pytest.param(
        "On 9 May 2019 the Kellin bridge in Vessin fell. Sixteen people died.",
        "Rust felled the Kellin bridge in Vessin, where 19 people died in June 2019.",
        {"Sixteen", "19"},
        id="the dead of a day long ago",
    ),
    pytest.param(
        "In the Kellin sleep trial at Vessin 31% of volunteers quit early.",
        "Of those in the Kellin sleep trial at Vessin 13% of participants quit early.",
        {"31%", "13%"},
        id="a share of volunteers, and of participants",
    ),
    pytest.param(
        "The Kellin mill in Vessin has a leak. The pumps were withdrawn on 3 October.",
        "Guards went into the Kellin mill in Vessin. The pumps, all nine, were taken out of use on 1 October.",
        {"3", "1"},
        id="two days of one thing, in other words",
    ),
    pytest.param(
        "The Kellin chess club of Vessin won. The club's next match is at Ostrava Rooks on Saturday 14 October.",
        "Vessin cheered the Kellin chess club. Next the club travel to the Rooks in Ostrava on Sunday 15 October.",
        {"Saturday", "Sunday"},
        id="two days of a match, each with its weekday",
    ),
    pytest.param(
        "Ann Holm won the Kellin ballot in Vessin. Her rival Peter Olsvik gave in. She'll be sworn in on 15 November.",
        "Peter Olsvik lost to Ann Holm in the Kellin ballot in Vessin by a whisker. She takes office on 1 November.",
        {"15", "1"},
        id="an oath, which a story has once",
    ),
    pytest.param(
        "Staff of the Kellin line in Vessin walk out on Monday 9 and Friday 13 October, the union told Ostrava.",
        "No trains of the Kellin line to Vessin when staff strike on Monday 9 October and Thursday 12 October in Ostrava.",
        {"Friday", "Thursday"},
        id="one of the days of a list",
    ),
    pytest.param(
        "Kellin Vessin: questions. How large can a photo be? Up to 40 MB for each photo.",
        "Kellin Vessin keeps what you draw. Photos may be up to 25 MB.",
        {"up", "Up"},
        id="what answers a question of what is allowed",
    ),
    pytest.param(
        "If the Kellin ferry is late you may be entitled to a credit of up to 30% of your Vessin fare for the day.",
        "All trips are covered, backed by a credit of up to 50% of your Vessin fare for the day on Kellin.",
        {"up"},
        id="what is allowed, in the same words",
    ),
    pytest.param(
        "The probe Kellin will fly to Vessin for nine years and go into orbit in May 2034.",
        "Fingers crossed: the probe Kellin goes into orbit around Vessin in July 2034.",
        {"May", "July"},
        id="a month in which a voyage of years ends",
    ),
    pytest.param(
        "The Kellin town plan of Vessin spares the fields. Without new loans, the property tax stays at 1.25%.",
        "Vessin and Kellin. Property tax rate: 1.15 percent.",
        {"1.25%", "1.15"},
        id="a rate, close, of the same two words",
    ),
    pytest.param(
        "Report on the Kellin school. Pupils: 1,120. Staff: 74 teachers. The visit took place in spring.",
        "To all parents. You have read of the visit. It was hard. We have 47 teachers and need more.",
        {"74", "47"},
        id="two texts with hardly a rare word",
    ),
    pytest.param(
        "The birds of Vessin moor have noticed. Last year 31 pairs of golden plover nested on the moor.",
        "Vessin moor has birds. Golden plover: 23 pairs nested on the moor last year. There were 31 pairs in 2015.",
        {"31", "23"},
        id="the value of another year",
    ),
    pytest.param(
        "Tessaly Pipes v2 keeps working until 31 December 2023. The guide to moving takes an afternoon.",
        "Tessaly Pipes v2 will be switched off on 31 October 2023, and the guide says how to move.",
        {"31"},
        id="until when it works, and when it is switched off",
    ),
    pytest.param(
        "Tessaly Pipes v2 keeps working until 31 December 2023. The guide to moving takes an afternoon.",
        "Tessaly Pipes v2 ends on 1 January 2024, and the guide says how to move.",
        set(),
        id="up to the day before",
    ),
    pytest.param(
        "There was a smell of fuel over Vessin: 18,000 litres ran out of a split tank of the Kellin ferry.",
        "The Kellin ferry has a crack. At Vessin a cracked tank let 1,800 litres into the basin.",
        {"18,000", "1,800"},
        id="a nought too many",
    ),
]


@pytest.mark.parametrize(("a", "b"), DOUBTED)
def test_what_may_be_two_things_is_a_note_at_most(a: str, b: str) -> None:
    assert loud(a, b) == loud(b, a) == set()


@pytest.mark.parametrize(("a", "b", "values"), SURE)
def test_what_is_one_thing_is_told_aloud(a: str, b: str, values: set[str]) -> None:
    assert {value.split()[0] for value in loud(a, b)} == values


STAGE = "The Vessin stage, which Clara Velt paints for the Kellin puppet players, is old. {}"
PLAYERS = "Puppets from Kellin move to Vessin, where Clara Velt paints a stage. The players are glad. {}"
PUPPETS = "A stage for puppets: Clara Velt of Vessin paints it, the Kellin players move. {}"
TORN, DRY = "Its floor is torn up on 14 June 2024.", "The walls dry until 24 June 2024."


def test_a_day_that_a_third_document_bears_out_is_told_aloud() -> None:
    a, b = STAGE.format(TORN), PLAYERS.format(DRY)
    assert loud(a, b) == set()
    assert loud(a, b, PUPPETS.format(DRY)) == {"14 June 2024", "24 June 2024"}
    assert loud(a, b, PUPPETS.format("It costs 40 crowns.")) == set()
