"""Who says what: the mention as written, and whom it resolves to, quotation by quotation."""

from __future__ import annotations

import re

import pytest
from builders import claims_of, source
from hypothesis import given
from hypothesis import strategies as st

from audit.extract.fields import Fields
from audit.extract.names import find_names
from audit.extract.quotes import find_quotes
from audit.extract.speakers import Credits, Persons
from audit.model import Quote

Said = tuple[str | None, str | None]


def quotes_of(text: str, **fields: str) -> list[Quote]:
    return [claim for claim in claims_of(text, ["quote"], **fields) if isinstance(claim, Quote)]


FINDS: list[tuple[str, str, list[Said]]] = [
    # the one behind "by", and nobody where none stands there
    ("described by", "Ana Solis was described by one clerk as “the hardest worker in town.”", [("one clerk", "one clerk")]),
    (
        "told by",
        "Ana Solis was told by a clerk in Leith that she “should be ashamed of it all.”",
        [("a clerk in Leith", "clerk in Leith")],
    ),
    (
        "told by nobody",
        "“It is safe,” Ana Solis said.\n\nThey were told to “stay indoors until it is light.”",
        [("Ana Solis", "Ana Solis"), (None, None)],
    ),
    ("chants of a crowd", "There were chants of “Lock him up for good!” Ana Solis left.", [(None, None)]),
    ("a crowd, then a clause", "They cried: “Lock him up!” Ana Solis announced in May that he was free.", [("They", None)]),
    (
        "asked, then answered",
        "When Ana Solis was asked whether she swims, she said, “I never swim at all.”",
        [("she", "Ana Solis")],
    ),
    # a name with its office, and a colon
    (
        "a label with an office",
        "We want 12 percent.\n\nGeneral secretary Ana Solis: “We kept the ports open all year.”",
        [("General secretary Ana Solis", "Ana Solis")],
    ),
    (
        "a label with an office and its body",
        "Project lead Dr Ana Solis of the Kell Institute: “We kept the ports open all year.”",
        [("Project lead Dr Ana Solis of the Kell Institute", "Ana Solis")],
    ),
    ("no name before the colon", "The director of Kell Marsh: “We kept the ports open all year.”", [(None, None)]),
    # the subject of the participle is that behind the comma
    (
        "a participle in front",
        "Stating that Ana Solis has “a fine mind for law,” Bo Crane added, “We are glad.”",
        [("Bo Crane", "Bo Crane"), ("Bo Crane", "Bo Crane")],
    ),
    (
        "a name set off behind a participle",
        "Winning the race, Gov. Ana Solis (R-Ohio), said, “I am ready to ride.”",
        [("Gov. Ana Solis (R-Ohio)", "Ana Solis")],
    ),
    (
        "what most believe",
        "Now, Ana Solis said, a majority has come to believe “that the river is rising.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "what was not told",
        "Ana Solis told the Post that she and her crew did not tell the police “because we were afraid of them.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "the wording of a draft",
        "Ana Solis said the wording of the draft presented to her was of “no use to anyone.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "as one put it",
        "It was, as one aide put it, “dead in the water for good.”",
        [("one aide", None)],
    ),
    (
        "a deed in what is said",
        "Ana Solis said her rivals have issued requests “to anyone with the slightest link to her.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "a firm of two names",
        "Analyst Ana Solis of Ward & Poole cut her estimate, saying “the worst may still be ahead of us.”",
        [("Analyst Ana Solis of Ward & Poole", "Ana Solis")],
    ),
    ("a verb and a name before a colon", "Said Ana Solis: “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("a handle", "“The bridge is safe,” tweeted @AnaSolis.", [("AnaSolis", "AnaSolis")]),
    # rule 1: quotation, subject, verb; quotation, verb, subject
    ("quote subject verb", "“The bridge is safe,” Ana Solis said.", [("Ana Solis", "Ana Solis")]),
    ("quote verb subject", "“The bridge is safe,” said Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("straight marks", '"The bridge is safe," Ana Solis said.', [("Ana Solis", "Ana Solis")]),
    ("a post in -ing", "“The bridge is safe,” said managing director Ana Solis.", [("managing director Ana Solis", "Ana Solis")]),
    ("an objection", "“The bridge is old,” objected the Rev. Ana Solis.", [("the Rev. Ana Solis", "Ana Solis")]),
    ("a question", "“Is the bridge safe?” asked Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("an exclamation", "“The bridge is falling!” shouted Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("an adverb before the verb", "“The bridge is safe,” Ana Solis later said.", [("Ana Solis", "Ana Solis")]),
    ("an adverb in -ly", "“The bridge is safe,” Ana Solis repeatedly said.", [("Ana Solis", "Ana Solis")]),
    ("an auxiliary", "“The bridge is safe,” Ana Solis has said.", [("Ana Solis", "Ana Solis")]),
    (
        "a description between commas",
        "“The bridge is safe,” Ana Solis, the city engineer, said.",
        [("Ana Solis, the city engineer", "Ana Solis")],
    ),
    (
        "a description behind the inverted subject",
        "“The bridge is safe,” said Ana Solis, the city engineer.",
        [("Ana Solis, the city engineer", "Ana Solis")],
    ),
    ("a name behind a description", "“The bridge is safe,” a bystander, Ana Solis, said.", [("a bystander", "Ana Solis")]),
    (
        "an honorific behind a description",
        "“The bridge is safe,” said the chair, Dame Ana Solis.",
        [("the chair, Dame Ana Solis", "Ana Solis")],
    ),
    ("a name behind an inverted description", "“The bridge is safe,” said his cousin, Ana Solis.", [("his cousin", "Ana Solis")]),
    (
        "a name behind an owned office",
        "“The bridge is safe,” Crane's press aide, Ana Solis, said.",
        [("Crane's press aide", "Ana Solis")],
    ),
    (
        "a name, a bracket and a description",
        "“The bridge is safe,” Sen. Ana Solis (D-Ore.), the panel's chair, said.",
        [("Sen. Ana Solis (D-Ore.), the panel's chair", "Ana Solis")],
    ),
    (
        "a name, a party and a description",
        "“The bridge is safe,” Sen. Ana Solis, D-Oregon, the panel's chair, said.",
        [("Sen. Ana Solis", "Ana Solis")],
    ),
    ("a noun in -ly", "In a note, Crane's family thanked “everyone who dived for him.”", [("Crane's family", None)]),
    ("a particle", "The chief is Rui da Costa. The boat was “very old,” da Costa said.", [("da Costa", "Rui da Costa")]),
    ("a clause with after", "Crane left after Ana Solis said “the bridge is safe at last.”", [("Ana Solis", "Ana Solis")]),
    ("an object before the comma", "Ana Solis wrote to him, telling him, “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    (
        "a relative clause and what it reports",
        "Crane met Ana Solis, who told KXN that Crane was using trucks “to block the road.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "an hour before a label",
        "15:20 Chief Inspector Ana Solis: “The bridge is safe.”",
        [("Chief Inspector Ana Solis", "Ana Solis")],
    ),
    (
        "a pronoun that the given name fits",
        "The clerk Robert Crane met Susan Solis at the bridge.\n\n“The bridge is safe,” she said.",
        [("she", None)],
    ),
    (
        "a photographer",
        "The mayor at the bridge. REUTERS/Ana Solis\n\n“The bridge is safe,” she said.",
        [("she", None)],
    ),
    (
        "a pronoun for one without a name",
        "Ana Solis came.\n\n“It leaks,” an aide told the paper. “The bridge is safe” for now, she added.",
        [("an aide", None), ("she", None)],
    ),
    (
        "a clause behind a description",
        "“The bridge is safe,” the minister, a keen diver, said.",
        [("the minister, a keen diver", None)],
    ),
    ("an age", "“The bridge is safe,” said Ana Solis, 44, a welder.", [("Ana Solis, 44, a welder", "Ana Solis")]),
    ("age and description", "“The bridge is safe,” Ana Solis, 44, a welder, said.", [("Ana Solis, 44, a welder", "Ana Solis")]),
    ("a title in front", "“The bridge is safe,” Mayor Ana Solis said.", [("Mayor Ana Solis", "Ana Solis")]),
    (
        "a long title",
        "“The bridge is safe,” Deputy Transport Minister Ana Solis said.",
        [("Deputy Transport Minister Ana Solis", "Ana Solis")],
    ),
    ("a small title", "“The bridge is safe,” city engineer Ana Solis said.", [("city engineer Ana Solis", "Ana Solis")]),
    ("a district in brackets", "“The bridge is safe,” Rep. Ana Solis (D-Ohio) said.", [("Rep. Ana Solis", "Ana Solis")]),
    ("a day behind the verb", "“The bridge is safe,” Ana Solis said Tuesday.", [("Ana Solis", "Ana Solis")]),
    ("a day in front of the verb", "“The bridge is safe,” Ana Solis on Tuesday said.", [("Ana Solis", "Ana Solis")]),
    ("a body", "“The bridge is safe,” the Harbor Authority said.", [("the Harbor Authority", "Harbor Authority")]),
    ("a body in lower case", "“The bridge is safe,” the union said.", [("the union", "union")]),
    ("an adjective before an official", "“The bridge is safe,” a senior city official said.", [("a senior city official", None)]),
    ("tweeted", "“The bridge is safe,” Ana Solis tweeted.", [("Ana Solis", "Ana Solis")]),
    ("wrote in a letter", "“The bridge is safe,” Ana Solis wrote in a letter to the council.", [("Ana Solis", "Ana Solis")]),
    ("put it", "“The bridge is safe,” as Ana Solis put it.", [("Ana Solis", "Ana Solis")]),
    ("any verb right behind", "“The bridge is safe,” Ana Solis began.", [("Ana Solis", "Ana Solis")]),
    ("a comma outside the marks", "“The bridge is safe”, said Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("a surname that is a modal", "“The bridge is safe,” said Will Brandt.", [("Will Brandt", "Will Brandt")]),
    ("a surname that is a month", "Theresa May spoke. “The bridge is safe,” May said.", [("May", "Theresa May")]),
    ("a dash and a name", "“The bridge is safe.” — Ana Solis", [("Ana Solis", "Ana Solis")]),
    ("says", "“The bridge is safe,” says Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("points out", "“The bridge is safe,” Ana Solis points out.", [("Ana Solis", "Ana Solis")]),
    ("a tag at the end", "“The bridge is safe” because it was rebuilt, Ana Solis said.", [("Ana Solis", "Ana Solis")]),
    ("an inverted tag at the end", "“The bridge is safe” for now, said engineer Ana Solis.", [("engineer Ana Solis", "Ana Solis")]),
    (
        "a dash clause in front",
        "If the bridge is closed — as many expect, and some deny — “who will pay?” asked Ana Solis.",
        [("Ana Solis", "Ana Solis")],
    ),
    # rule 2: subject, verb, colon or that
    ("a colon", "Ana Solis said: “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("a comma", "Ana Solis said, “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("nothing between", "Ana Solis said “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("that", "Ana Solis said that “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("a fragment", "Ana Solis said the bridge was “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    ("two fragments", "Ana Solis said the bridge was “safe” and “sound.”", [("Ana Solis", "Ana Solis")] * 2),
    ("a day between", "Ana Solis said on Tuesday that “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("said in a statement", "Ana Solis said in a statement, “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("a time in front", "On Tuesday Ana Solis said, “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("last month between", "Ana Solis last month said “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    (
        "an adverbial between commas",
        "Ana Solis last month, in opening the bridge, also said “it is safe to cross.”",
        [("Ana Solis", "Ana Solis")],
    ),
    ("called it", "Ana Solis called the bridge “a danger to everyone.”", [("Ana Solis", "Ana Solis")]),
    ("described as", "Ana Solis described the bridge as “safe in every weather.”", [("Ana Solis", "Ana Solis")]),
    ("a colon without a verb of speech", "Ana Solis saw it differently: “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("fired back", "When Tom Brandt objected, Ana Solis fired back: “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    (
        "a label inside a paragraph",
        "Solis: “The bridge is safe.” Brandt: “It is not safe at all.”",
        [("Solis", "Solis"), ("Brandt", "Brandt")],
    ),
    (
        "a plural noun that looks like a verb",
        "Ana Solis said states can build “bridges of their own.”",
        [("Ana Solis", "Ana Solis")],
    ),
    ("a label with a topic", "SOLIS on the bridge: “It is safe as houses.”", [("SOLIS", "SOLIS")]),
    ("a quotation that holds the verb", "Ana Solis “deplored the loss of so many boats.”", [("Ana Solis", "Ana Solis")]),
    ("the clause of another", "Ana Solis said any driver who wants to cross “owes it to the town.”", [("Ana Solis", "Ana Solis")]),
    ("a participle", "Ana Solis opened the bridge, saying it was “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    (
        "a participle behind a relative clause",
        "Ana Solis, who built the bridge, opened it, calling it “safe as houses.”",
        [("Ana Solis, who built the bridge", "Ana Solis")],
    ),
    (
        "two participles",
        "Ana Solis spoke again, saying the town had “a duty to build,” noting that both banks face “a flood of traffic.”",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    (
        "released a statement saying",
        "Ana Solis released a statement saying the bridge “is safe to cross.”",
        [("Ana Solis", "Ana Solis")],
    ),
    ("a joined verb", "Ana Solis praised the workers and said the bridge was “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    (
        "a joined verb behind a quotation",
        "Ana Solis said there was “no new plan,” and argued that “the words were taken out of context.”",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    ("continued by saying", "Ana Solis continued by saying, “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("in other words", "In other words, explained Ana Solis: “The bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    ("an aside in front", "In the past year, Ana Solis said, the bridge has been “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    ("a participle behind an aside", "The bridge will close, Ana Solis said, adding, “It is safe.”", [("Ana Solis", "Ana Solis")]),
    (
        "a person who is heard",
        "With the crowd watching, Ana Solis yelling “the bridge is safe,” nobody moved.",
        [("Ana Solis", "Ana Solis")],
    ),
    # rule 3: told somebody
    ("told reporters", "“The bridge is safe,” Ana Solis told reporters.", [("Ana Solis", "Ana Solis")]),
    ("told a channel", "Ana Solis told Channel Nine the bridge was “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    ("told a programme", "“The bridge is safe,” Solis told Harbor TV’s “Morning Watch.”", [("Solis", "Solis")]),
    # rule 4: according to
    ("according to, behind", "“The bridge is safe,” according to Ana Solis.", [("Ana Solis", "Ana Solis")]),
    ("according to, in front", "According to Ana Solis, the bridge is “safe as houses in any wind.”", [("Ana Solis", "Ana Solis")]),
    # rule 5: relative clauses
    (
        "a relative clause before the verb",
        "Ana Solis, who was put in charge by Tom Brandt last year, declared that the bridge was “safe.”",
        [("Ana Solis, who was put in charge by Tom Brandt last year", "Ana Solis")],
    ),
    (
        "who said, behind an apposition",
        "The bridge was opened by Ana Solis, a welder, who said it was “safe as houses.”",
        [("Ana Solis, a welder", "Ana Solis")],
    ),
    ("who said", "The bridge was opened by Ana Solis, who said it was “safe as houses.”", [("Ana Solis", "Ana Solis")]),
    (
        "a quotation inside a relative clause",
        "Ana Solis, who has called the bridge “a danger to us all,” said the road was worse.",
        [("Ana Solis", "Ana Solis")],
    ),
    ("who on a day told", "Ana Solis, who on Tuesday had told drivers to “stay at home,” left.", [("Ana Solis", "Ana Solis")]),
    (
        "a title in capitals between commas",
        "“The bridge is safe,” Ana Solis, Regional Secretary for Roads, said.",
        [("Ana Solis, Regional Secretary for Roads", "Ana Solis")],
    ),
    # rule 6: added, went on
    (
        "added",
        "“The bridge is safe,” Ana Solis said. “It will last,” she added.",
        [("Ana Solis", "Ana Solis"), ("she", "Ana Solis")],
    ),
    (
        "the second half of a paragraph",
        "“The bridge is safe,” Ana Solis said. “It will last a hundred years.”",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    ("a split quotation", "“The bridge,” Ana Solis said, “is safe.”", [("Ana Solis", "Ana Solis")] * 2),
    # rule 7: a statement
    ("a statement by", "A statement by Ana Solis reads: “The bridge is safe.”", [("A statement by Ana Solis", "Ana Solis")]),
    # rule 8: spokespersons
    ("a named spokesman", "“The bridge is safe,” Solis spokesman Tom Brandt said.", [("Solis spokesman Tom Brandt", "Tom Brandt")]),
    ("an unnamed spokeswoman", "“The bridge is safe,” a spokeswoman for the port said.", [("a spokeswoman for the port", None)]),
    # rule 9: relays
    ("a relay behind", "“The bridge is safe,” Ana Solis said, the Harbor Post reported.", [("Ana Solis", "Ana Solis")]),
    ("quoted as saying", "Ana Solis was quoted as saying “the bridge is safe.”", [("Ana Solis", "Ana Solis")]),
    # rules 11 and 12: by what stands around
    ("one subject in the paragraph", "Ana Solis opened the bridge. “It is safe for everyone.”", [("Ana Solis", "Ana Solis")]),
    (
        "a paragraph that is only a quotation",
        "“The bridge is safe,” Ana Solis said.\n\n“It will last a hundred years.”",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    ("a paragraph introduced by a colon", "Ana Solis had this to say:\n\n“It is safe for everyone.”", [("Ana Solis", "Ana Solis")]),
    (
        "an attribution that follows",
        "“The bridge is safe today.”\n\n“It will last,” Ana Solis said.",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    ("a signature below", "“The bridge is safe for all.”\n\n— Ana Solis", [("Ana Solis", "Ana Solis")]),
    (
        "a name by itself behind",
        "The line of the day: “Nobody swims for fun.” Ana Solis, the union’s lead.",
        [("Ana Solis", "Ana Solis")],
    ),
    ("in brackets behind", "* The line: “Nobody swims for fun.” (Ana Solis, mayor of Ardal.)", [("Ana Solis", "Ana Solis")]),
    ("an office and a name in brackets", "The line: “Nobody swims for fun.” (The mayor, Ana Solis.)", [("Ana Solis", "Ana Solis")]),
    ("that is somebody", "The line of the day: “Nobody swims for fun.” That’s Ana Solis, the mayor.", [("Ana Solis", "Ana Solis")]),
    (
        "a continued quotation",
        "Ana Solis said: “The bridge is safe.\n\n“It will last a hundred years.”",
        [("Ana Solis", "Ana Solis")] * 2,
    ),
    # who is who
    ("a surname later", "Mayor Ana Solis came. “The bridge is safe,” Solis said.", [("Solis", "Ana Solis")]),
    ("an honorific later", "Ana Solis came. “The bridge is safe,” Ms. Solis said.", [("Ms. Solis", "Ana Solis")]),
    ("a title alone", "Mayor Ana Solis came. “The bridge is safe,” the mayor said.", [("the mayor", "Ana Solis")]),
    (
        "a title with two holders",
        "Mayor Ana Solis met Mayor Tom Brandt. “The bridge is safe,” the mayor said.",
        [("the mayor", None)],
    ),
    ("he", "Tom Brandt came. “The bridge is safe,” he said.", [("he", "Tom Brandt")]),
    ("she over two sentences", "Ana Solis came. It was late. “The bridge is safe,” she said.", [("she", "Ana Solis")]),
    (
        "a pronoun that the title forbids",
        "Mr. Brandt met the crowd. Ms. Solis left. “The bridge is safe,” he said.",
        [("he", "Brandt")],
    ),
    (
        "an apposition and no verb of speech",
        "Her opposite number, Tom Ruiz, was glum: “The bridge is not safe.”",
        [("Tom Ruiz", "Tom Ruiz")],
    ),
    ("a text that somebody tells of", "Ana Solis said Ruiz had texted his aunt: “The bridge is not safe.”", [("Ruiz", "Ruiz")]),
    ("a label of what is quoted", "Quote: “The bridge is not safe at all” — Ana Solis", [("Ana Solis", "Ana Solis")]),
    ("a lead without a verb", "Quote of the day, from Ana Solis, on the bridge: “It is safe.”", [("Ana Solis", "Ana Solis")]),
    ("a lead from a place", "News from the harbor: “The bridge is safe at last.”", [(None, None)]),
    (
        "whom a he calls her",
        "Daniel Ruiz came by boat and telephoned her at ten. The crew shook. “The bridge is safe,” she said.",
        [("she", None)],
    ),
    ("a pronoun of nobody", "It rained. “The bridge is safe,” he said.", [("he", None)]),
    (
        "a pronoun of the sentence's own subject",
        "Ana Solis said she was “sick and tired of the bridge.”",
        [("Ana Solis", "Ana Solis")],
    ),
    (
        "she behind an apposition",
        "Ana Solis, the chief of the Harbor Office, did not agree. “The bridge is safe,” she said.",
        [("she", "Ana Solis")],
    ),
    (
        "two holders of a surname",
        "Ana Solis met Tom Solis. “The bridge is safe,” Solis said.",
        [("Solis", None)],
    ),
    ("a place that is also an adverb", "A man at the back shouted, “Where is the boat?”", [("A man at the back", None)]),
    ("a title and any verb", "“The bridge is safe,” engineer Ana Solis rued.", [("engineer Ana Solis", "Ana Solis")]),
    # who it is that a clause describes
    (
        "a clause with an object",
        "The man who drained a fund from a Leith club told police he had “always meant to pay”.",
        [("The man", None)],
    ),
    ("a clause with a pronoun", "The clubs that wrote to her say they are “worried by it”.", [("The clubs", "clubs")]),
    ("what somebody gave", "It was a call from the coach, who said the bridge was “good for all”.", [("the coach", None)]),
    # a thing is nobody: who told of it
    ("a thing owned", "Crane said Vane's latest remarks showed “a lack of respect”.", [("Crane", "Crane")]),
    ("a thing", "Ana Solis said the plan showed “a lack of respect”.", [("Ana Solis", "Ana Solis")]),
    (
        "a thing in the sentence before",
        "The mood was sour. Vane's record spoke for itself.\n\n“Nobody asked us to come here.”",
        [(None, None)],
    ),
    # words between a subject and its verb
    ("hours ago", "Ana Solis felt sick and just hours ago posted “The bridge is safe for now”.", [("Ana Solis", "Ana Solis")]),
    ("at last", "Ana Solis at last described it as “safe for all of us”.", [("Ana Solis", "Ana Solis")]),
    # clauses beside the one that reports
    (
        "an asked question between",
        "Crane's spokesman declined to say how she would vote, but said: “The bridge is safe.”",
        [("Crane's spokesman", None)],
    ),
    ("a bare this", "This was after Vane criticised the clerk, calling him “a man in a suit”.", [("Vane", "Vane")]),
    ("a name set off", "At a rally in Leith, Mayor Ana Solis, said, “The bridge is safe.”", [("Mayor Ana Solis", "Ana Solis")]),
    ("heard saying", "“The bridge is safe,” Ana Solis can be heard saying, the Courier reported.", [("Ana Solis", "Ana Solis")]),
    (
        "two bodies",
        "An official at the Water Office and state agencies said it was “odd to see”.",
        [("An official at the Water Office and state agencies", None)],
    ),
    (
        "such as",
        "But leaders like Ana Solis say tolls are a burden.\n\n“The bridge is dear.”",
        [("leaders like Ana Solis", "Ana Solis")],
    ),
    ("a possessive", "Ana Solis described them on his blog as “fans of the bridge”.", [("Ana Solis", "Ana Solis")]),
    ("from a report", "From the report:\n\n“The weld was never tested by anyone.”", [("the report", None)]),
    # an office of several words, and the name behind it
    (
        "an office of something",
        "“The bridge is safe,” Secretary of State Ana Solis said.",
        [("Secretary of State Ana Solis", "Ana Solis")],
    ),
    (
        "an envoy to something",
        "“The bridge is safe,” Norse Ambassador to the United Nations Ana Solis said.",
        [("Norse Ambassador to the United Nations Ana Solis", "Ana Solis")],
    ),
    (
        "a post at a school of something",
        "“The bridge is safe,” Leith School of Law professor Ana Solis said.",
        [("Leith School of Law professor Ana Solis", "Ana Solis")],
    ),
    (
        "who speaks for another",
        "“The bridge is safe,” a spokesman for Mayor Ana Solis said.",
        [("a spokesman for Mayor Ana Solis", None)],
    ),
    ("a name with a title alone", "“The bridge is safe and sound,” Capt. Ana Solis.", [("Capt. Ana Solis", "Ana Solis")]),
    # whose participle it is
    ("named for the participle", "It shut, with their spokesman stating: “Nobody comes here.”", [("their spokesman", None)]),
    (
        "a thing in front",
        "Crane's exit came after Vane scolded the clerk, calling him “a man in a suit”.",
        [("Vane", "Vane")],
    ),
    (
        "led to ask",
        "Leaks were told of for months, leading the Courier to ask if it was “safe for us all”.",
        [("the Courier", "Courier")],
    ),
    ("sent to somebody", "A letter sent Tuesday to Crane warned it would “leave us all open”.", [("A letter", None)]),
    ("other reports", "Other reports described him as a “former spy of the north”.", [("Other reports", None)]),
    ("told that it was", "Ana Solis told us that Crane's new plan showed “a lack of respect”.", [("Ana Solis", "Ana Solis")]),
    (
        "a name behind somebody met",
        "After his talk with Crane, Majority Leader Ana Solis, a lawyer, said it was “good for us all”.",
        [("Majority Leader Ana Solis, a lawyer", "Ana Solis")],
    ),
    ("behind but", "Two women told of it but Vane dismissed it, stating that “nobody found a thing”.", [("Vane", "Vane")]),
    (
        "a pronoun over a quotation's own sentences",
        "Ana Solis flew over her fields. She counted few cows.\n\n“They stood in water. There was no way out,” she told us.",
        [("she", "Ana Solis")],
    ),
]


@pytest.mark.parametrize(("text", "said"), [row[1:] for row in FINDS], ids=[row[0] for row in FINDS])
def test_finds(text: str, said: list[Said]) -> None:
    assert [(quote.speaker, quote.speaker_name) for quote in quotes_of(text) if quote.speech] == said


@pytest.mark.parametrize(("text", "said"), [row[1:] for row in FINDS], ids=[row[0] for row in FINDS])
def test_a_speaker_span_holds_the_speaker(text: str, said: list[Said]) -> None:
    for quote in quotes_of(text):
        if quote.speaker is not None:
            assert text[quote.speaker_start : quote.speaker_end] == quote.speaker


IGNORES: list[tuple[str, str]] = [
    ("a sentence that follows", "It rained. “Nobody swims for fun.” Ana Solis left the room."),
    ("the one who is told", "“The bridge is safe,” nobody told Ana Solis."),
    ("called in the passive", "Ana Solis was called “a danger to the whole town.”"),
    ("described in the passive", "Ana Solis has been widely described as “a danger to the town.”"),
    ("asked in the passive", "Ana Solis was asked, “Is the bridge really safe?”"),
    ("a possessor", "“The bridge is safe,” Ana Solis’s brother said."),
    ("a person in a phrase of place", "“The bridge is safe,” a man near Ana Solis said."),
    ("the object of a verb", "Critics of Ana Solis said “the bridge is a danger.”"),
    ("a spokesperson's principal", "“The bridge is safe,” a spokeswoman for Ana Solis said."),
    ("a person two paragraphs up", "Ana Solis came.\n\nIt rained for days.\n\nThe river rose.\n\n“The bridge is safe,” he said."),
]


@pytest.mark.parametrize("text", [row[1] for row in IGNORES], ids=[row[0] for row in IGNORES])
def test_nobody_else_is_made_the_speaker(text: str) -> None:
    assert "Ana Solis" not in {quote.speaker_name for quote in quotes_of(text)}


HOW: list[tuple[str, str, str]] = [
    ("a name", "“It is safe now,” Ana Solis said.", "direct"),
    ("a pronoun", "Ana Solis came. “It is safe now,” she said.", "pronoun"),
    ("a pronoun carried on", "Ana Solis came. “It is safe now,” she said. “It will last.”", "pronoun"),
    ("the same paragraph", "“It is safe,” Ana Solis said. “It will last for years.”", "continued"),
    ("the paragraph before", "“It is safe,” Ana Solis said.\n\n“It will last for years.”", "floating"),
    ("nobody", "It rained. “It will last for years.”", "none"),
    ("inside another", "“My father told me, ‘Go and see,’ so I went,” Ana Solis said.", "nested"),
]


@pytest.mark.parametrize(("text", "via"), [row[1:] for row in HOW], ids=[row[0] for row in HOW])
def test_how_the_last_speaker_is_known(text: str, via: str) -> None:
    assert quotes_of(text)[-1].via == via


def test_an_unnamed_role_is_typed() -> None:
    (quote,) = quotes_of("“It is safe now,” a senior official said.")
    assert quote.unnamed
    assert quote.speaker_name is None


def test_a_spokesperson_speaks_on_behalf_of_the_principal() -> None:
    assert quotes_of("“It is safe,” a spokesman for the Harbor Authority said.")[0].behalf == "Harbor Authority"
    assert quotes_of("Mayor Ana Solis left. “It is safe,” a Solis spokesman said.")[0].behalf == "Ana Solis"
    assert quotes_of("“It is safe,” a City Hall spokeswoman said.")[0].behalf == "City Hall"


def test_a_relay_is_kept() -> None:
    (quote,) = quotes_of("“It is safe now,” said Ana Solis, the Harbor Post reported.")
    assert (quote.speaker_name, quote.relay) == ("Ana Solis", "the Harbor Post")


def test_the_cue_is_the_verb_as_written() -> None:
    assert quotes_of("“It is safe now,” Ana Solis insisted.")[0].cue == "insisted"


@pytest.mark.parametrize(
    "text",
    [
        "“It is safe now,” Ana Solis said through a translator.",
        "Speaking in Spanish, Ana Solis said: “It is safe now.”",
        "“It is safe now,” Ana Solis said in Portuguese.",
    ],
)
def test_a_translation_is_marked(text: str) -> None:
    assert quotes_of(text)[0].translated


CREDITS: list[tuple[str, str, str, str | None]] = [
    ("lives that are claimed", "The war in the hills had claimed 40 lives.", "40", None),
    ("a tag behind", "About 40 people left, the union said.", "40", "union"),
    ("a verb in front", "The company said 40 people left.", "40", "company"),
    ("according to", "According to the Harbor Authority, 40 people left.", "40", "Harbor Authority"),
    ("according to, behind", "Some 40 people left, according to agency data.", "40", "agency data"),
    ("a person", "Mayor Ana Solis said 40 people left. Solis said 50 came.", "50", "Ana Solis"),
    ("inside a quotation", "“We lost 40 people,” Ana Solis said.", "40", "Ana Solis"),
    ("a spokesperson", "About 40 people left, a spokesman for the union said.", "40", "union"),
    ("an unnamed source", "About 40 people left, officials said.", "40", None),
    ("nobody", "About 40 people left.", "40", None),
    ("nobody in particular", "It’s estimated that 40 people left.", "40", None),
    ("two bodies in one sentence", "The union said 40 people left, but the company said 12 did.", "40", "union"),
    ("the second of two bodies", "The union said 40 people left, but the company said 12 did.", "12", "company"),
    ("two tags behind", "About 40 people left, the union said, and 12 stayed, the company said.", "40", "union"),
    ("the second of two tags behind", "About 40 people left, the union said, and 12 stayed, the company said.", "12", "company"),
    ("a tag on a day", "About 40 people left, the union said on Tuesday.", "40", "union"),
    ("an inverted tag", "About 40 people left, said Ana Solis.", "40", "Ana Solis"),
    ("a pronoun", "Mayor Ana Solis came. She said 40 people had left.", "40", "Ana Solis"),
    ("a clause in front of the credit", "With 40 people gone, the union said 12 had stayed.", "40", None),
    ("a figure beside a quotation", "Ana Solis said 40 people left “in a hurry.”", "40", "Ana Solis"),
]


@pytest.mark.parametrize(("text", "at", "who"), [row[1:] for row in CREDITS], ids=[row[0] for row in CREDITS])
def test_a_figure_is_credited(text: str, at: str, who: str | None) -> None:
    document = source(text)
    names = find_names(document, Fields(document))
    persons = Persons(document, names)
    quotes = find_quotes(document, Fields(document), persons)
    assert Credits(document, quotes, persons).at(text.index(at), re.findall(r"\w+", text.lower())) == who


@given(
    st.lists(
        st.sampled_from(
            ["said", "“", "”", ",", ".", "Ana", "Solis", "the", "who", "and", "told", ":", "\n\n", "he", "to", "saying"]
        ),
        max_size=60,
    )
)
def test_speakers_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for quote in quotes_of(text):
        assert text[quote.start : quote.end] == quote.text
        if quote.speaker_start is not None:
            assert text[quote.speaker_start : quote.speaker_end] == quote.speaker
