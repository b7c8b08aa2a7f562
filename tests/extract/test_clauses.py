"""Clauses: which words belong to which verb, who its subject is, and how sure the text is of it.

A row of PARTS is a sentence with `|` where the words of another verb begin, and the stem of the verb of each part.
"""

from __future__ import annotations

import pytest
from builders import source
from hypothesis import given
from hypothesis import strategies as st

from audit.extract.clauses import Clause, clause_at

PARTS = [
    ("12 people were killed, | police said.", "kill say"),
    ("Police said | 12 people were killed in the blast.", "say kill"),
    ("Police said Monday | 12 people were killed.", "say kill"),
    ("Police said Monday | that at least 12 people were killed.", "say kill"),
    ("The blast killed 12 people | and injured 30.", "kill injur"),
    ("A bomb exploded in the market, | killing 12 people.", "explod kill"),
    ("A bomb exploded, | killing 12 people | and injuring dozens.", "explod kill injur"),
    ("Unemployment rose to 6.5 percent in March from 6.1 percent in February.", "rise"),
    ("Shares fell 3% on Friday | after the firm reported a loss.", "fall report"),
    ("The firm plans | to cut 500 jobs by June.", "plan cut"),
    ("Sales are expected | to rise 5% next year.", "expect rise"),
    ("The storm | that hit the coast on Friday | killed 12 people.", "kill hit kill"),
    ("Built in 1978, | the mill covered 40 acres.", "build cover"),
    ("Born in Skarholm on 2 May 1950, | she taught for 31 years.", "bear teach"),
    ("The hall will seat 9,000 | and open in May.", "seat open"),
    ("The firm plans | to cut 500 jobs | and close the yard.", "plan cut close"),
    ("Police shot dead four men | and injured 30.", "kill injur"),
    ("The people | killed in the crash | were tourists.", "be kill be"),
    ("Smith, 34, of Boston, was arrested on Monday | and charged with murder.", "arrest charg"),
    ("Police, | who arrived at 9 a.m., | found 3 bodies.", "find arriv find"),
    ("The report found | the storm killed 12 people.", "find kill"),
    ("On Tuesday, the union rejected the offer, | but managers accepted it.", "reject accept"),
    ("The museum opens on 3 May.", "open"),
    ("12 killed in blast", "kill"),
    ("Two suspected gunmen were arrested.", "arrest"),
    ("More than 1,200 homes, schools and shops were destroyed.", "destroy"),
    ("Owners | who applied before March 31 | are eligible.", "be appli be"),
    ("They are eligible | if they applied on or before March 31, | the department said.", "be appli say"),
    ("Strikers held the customs house at Tarnow from Monday to Wednesday.", "hold"),
    ("The fire, | which broke out early Tuesday, | has burned 1,200 acres.", "burn begin burn"),
    ("The crews stopped work | when the founder passed away.", "strike die"),
    ("The mayor stepped down | after the plant laid off 40 people.", "resign dismiss"),
    ("PORT ALMA, Meria - A ferry sank on Monday.", "sink"),
    ("At least 5 people died | and more than 20 were injured.", "die injur"),
    ("“We will build 400 homes,” | said Mayor Ann Lee.", "build say"),
    ("In 2020, officers shot 12 suspects.", "shoot"),
    ("At least 12 people are dead | after a mine collapsed.", "die collaps"),
    ("Officials issued a statement Friday | saying | the entry will cost $3 million.", "issu say cost"),
    ("Ford to cut 500 jobs", "cut"),
    ("The fares in this leaflet apply from October 1.", "appli"),
    ("The code, | which runs to 740 pages, | takes effect on March 1.", "take run take"),
    ("The owner told the paper | he found 12 cats.", "tell find"),
    ("“This affects 300 people,” | said Ann Lee.", "affect say"),
    ("Italy spent 628 million euros.", "spend"),
    ("We'll build 400 homes, | and they've sold 12.", "build sell"),
    ("Experts predict | that sales will rise.", "predict rise"),
    ("The change | announced Monday | will affect few.", "affect announc affect"),
    ("The firm will rehouse 40 families.", "rehous"),
    ("The doors close on 3 September.", "close"),
    ("The polls open on Friday.", "open"),
    ("The sales drop on Friday hurt.", "hurt"),
    ("The yard, | which opened in 1994, | swallows $4 million.", "swallow open swallow"),
    ("The hall seats 400 guests.", "seat"),
    ("The schools reopen in May.", "reopen"),
    ("The toll rises on 1 June.", "rise"),
    ("Entries for next year open on 12 July.", "open"),
    ("Fares in 2024 rise on 1 March.", "rise"),
    ("The toll rises from $4 to $6 in Arden.", "rise"),
    ("They reached the hut nine days after | leaving Arden on Friday.", "reach leav"),
    ("She was born in 1972 | and joined the force in 1994.", "bear join"),
]


def clauses_of(text: str) -> list[Clause]:
    """The clause at the start of each part."""
    parts = text.split("|")
    read = source("".join(parts))
    starts = [sum(map(len, parts[:index])) for index in range(len(parts))]
    return [clause_at(read, start + len(part) - len(part.lstrip())) for start, part in zip(starts, parts, strict=True)]


@pytest.mark.parametrize(("text", "stems"), PARTS, ids=[text for text, _ in PARTS])
def test_each_word_belongs_to_a_verb(text: str, stems: str) -> None:
    assert [found.predicate for found in clauses_of(text)] == stems.split()


SUBJECTS = [
    ("12 people were killed in the blast.", "12 people", "peopl", True),
    ("The death toll rose to 19.", "The death toll", "toll", False),
    ("The number of migrants rose by 12%.", "The number of migrants", "migrant", False),
    ("On Tuesday, the teachers' union rejected the offer.", "the teachers union", "union", False),
    ("Smith, 34, of Boston, was arrested.", "Smith", "smith", True),
    ("SYDNEY — Repairs began in spring.", "Repairs", "repair", False),
    ("On Tuesday the committee approved 40 grants.", "the committee", "committe", False),
    ("In 2019 the town had 81,450 people.", "the town", "town", False),
    ("From Aug. 15 the pumps may run.", "the pumps", "pump", False),
    ("In Boston the firm hired 20 people.", "In Boston the firm", "firm", False),
    ("Monday's storm killed 12 people.", "Monday's storm", "storm", False),
    ("A bus carrying pilgrims fell into a gorge.", "A bus carrying pilgrims", "bus", False),
    ("It killed 12 people.", None, None, False),
    ("We will build 400 homes.", None, None, False),
    ("March 31 is too late.", "March 31", None, False),
    ("Orders for tools in August fell sharply.", "Orders for tools", "order", False),
    ("Support for the mayor's handling of the strike fell.", "Support for the mayor's handling of the strike", "support", False),
    ("The cost of the hall, planners said in May, was high.", "The cost of the hall", "cost", False),
    ("About 40 people, police said, were hurt.", "About 40 people", "peopl", True),
    ("On Monday, the mayor said, it was clear.", None, None, False),
    ("Ana Lopez, 34, claims she paid.", None, None, False),
]


@pytest.mark.parametrize(("text", "subject", "noun", "passive"), SUBJECTS, ids=[text for text, *_ in SUBJECTS])
def test_the_subject_of_a_verb(text: str, subject: str | None, noun: str | None, passive: bool) -> None:
    found = clause_at(source(text), len(text) - 2)
    assert (found.subject, found.noun, found.passive) == (subject, noun, passive)


LENT = [
    ("Venezuelans are eligible | if they applied in time.", "venezuelan"),
    ("At least 5 people died | and more than 20 were injured.", "peopl"),
    ("The unit, | which employs 300 people, was sold.", "unit"),
    ("A judge freed the people in custody | who arrived in July.", "peopl"),
    ("The mayor said | he had resigned.", None),
    ("It thanked voters for President Ana Hall, | who won twice.", "hall"),
    ("The firm plans | to cut 500 jobs.", "firm"),
]


@pytest.mark.parametrize(("text", "noun"), LENT, ids=[text for text, _ in LENT])
def test_a_verb_without_a_noun_of_its_own_borrows_one(text: str, noun: str | None) -> None:
    assert clauses_of(text)[1].noun == noun


OPENED = [
    ("Founded in 1993, | the firm employs 300 people.", "firm"),
    ("Born in Skarholm on 2 May 1950, | Mara Lind taught for 31 years.", "lind"),
    ("Sold in May, | it was a success.", None),
]


@pytest.mark.parametrize(("text", "noun"), OPENED, ids=[text for text, _ in OPENED])
def test_a_participle_that_opens_a_sentence_is_said_of_what_follows(text: str, noun: str | None) -> None:
    assert clauses_of(text)[0].noun == noun


MODALITIES = [
    ("The firm cut 500 jobs.", "fact", "past"),
    ("The firm will cut 500 jobs.", "plan", "future"),
    ("The firm may cut 500 jobs.", "forecast", "future"),
    ("The toll could reach 1,500.", "forecast", "future"),
    ("The mill can make 400 tons.", "fact", "future"),
    ("The firm did not cut 500 jobs.", "denied", "past"),
    ("The firm never cut 500 jobs.", "denied", "past"),
    ("The firm no longer pays 300 teachers.", "denied", "present"),
    ("We'll build 400 homes.", "plan", "future"),
    ("It may have moved 40 files.", "forecast", "past"),
    ("The firm cannot pay 300 teachers.", "denied", "future"),
    ("The firm plans | to cut 500 jobs.", "plan", "future"),
    ("The firm is | to cut 500 jobs.", "plan", "future"),
    ("Sales are expected | to rise 5%.", "forecast", "future"),
    ("Experts predict | that sales will rise 5%.", "forecast", "future"),
    ("The firm denied | that it cut 500 jobs.", "denied", "past"),
    ("The firm refused | to pay 300 teachers.", "denied", "past"),
    ("Ford to cut 500 jobs", "plan", "future"),
    ("The city spent $3 million | to build 12 schools.", "fact", "past"),
]


@pytest.mark.parametrize(("text", "modality", "tense"), MODALITIES, ids=[text for text, *_ in MODALITIES])
def test_how_sure_a_clause_is_and_of_what_time(text: str, modality: str, tense: str) -> None:
    found = clauses_of(text)[-1]
    assert (found.modality, found.tense) == (modality, tense)


def test_a_sentence_without_a_verb_is_one_clause_without_a_predicate() -> None:
    found = clause_at(source("A long day by the river"), 3)
    assert (found.predicate, found.subject, found.modality) == (None, None, "fact")


WORDS = st.sampled_from(
    "the people who were killed said that and , to cut 12 of on Monday — rose by has not will “ ” firm after".split()
)


@given(st.lists(WORDS, max_size=40))
def test_every_offset_of_any_words_has_a_clause(words: list[str]) -> None:
    text = " ".join(words)
    read = source(text)
    for start, end in read.sentences:
        for offset in range(start, end):
            assert isinstance(clause_at(read, offset), Clause)
