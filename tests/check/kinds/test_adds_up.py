"""Figures of one document that belong together, and those that only stand side by side."""

from __future__ import annotations

import pytest
from builders import source

from audit.check import check
from audit.check.rule import Rule
from audit.extract import extract
from audit.model import Alignment, Evidence, Finding

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "adds-up", "claims": "figure"})


def found(text: str, path: str = "a.txt", rule: Rule = RULE) -> list[Finding]:
    document = source(text, path=path)
    return list(check([rule], Evidence({path: document}, tuple(extract(document)), Alignment())).findings)


DEPOTS = "The line has 31 depots: 12 in the north, 11 in the south and"
JAILED = "The three were jailed for a combined 18 years. Holm got nine years, Lind six years and Brandt four years."
MULTIPLIED = "- Rope: 31 × £10 = £310\n- Paint: 16 × £8 = £128\n- Timber: £71\n- Total: £{}\n"
LOADED = "Load the files:\n\n- the boats, 15 MB\n- the crews, 310 MB\n- the cranes, 195 MB\n\nThat’s {} MB {}, so have some tea."
SHELTERED = (
    "Sandbags         58,000\nIn halls (3 sites)  {}\n  Oroco             612\n  Arden             288\n  Skar              136\n"
)
FINDS = [
    pytest.param(f"{DEPOTS} 9 in the west.", "warning", id="parts after a colon"),
    pytest.param(f"{DEPOTS} 5 in the west.", "error", id="far from the total"),
    pytest.param("The line has 320 depots: 12 in the north, 11 in the south and 9 in the west.", "error", id="a zero in the total"),
    pytest.param("The line has 32 depots: 12 in the north, 110 in the south and 9 in the west.", "error", id="a zero in a part"),
    pytest.param("The timetable has 87 sailings:\n\n- Oroco: 41\n- Arden: 29\n- Skar: 15\n", "warning", id="parts in a list"),
    pytest.param(
        "Forty-nine barns burned. Officials count 31 in Oroco, 12 in Arden and eight in Skar.", "warning", id="parts that follow"
    ),
    pytest.param("Wages 310\nFuel 128\nRepairs 71\nTotal 519\n", "warning", id="lines and their total"),
    pytest.param("It cost $48 million, $3 million more than the $41 million planned.", "error", id="more than"),
    pytest.param("The hall seats 900, 50 fewer than the 1,000 planned.", "error", id="fewer than"),
    pytest.param("The walk is 94 km: 31 up from the docks, 28 over the hill and 25 down to the inn.", "error", id="over and down"),
    pytest.param("The board moved 54 cranes in two waves, 31 in the first and 29 in the second.", "error", id="in as many parts"),
    pytest.param(
        "The boat has 310 tonnes of tea, 128 tonnes of rope and 71 tonnes of paint, a load of 539 tonnes.", "error", id="a load of"
    ),
    pytest.param(
        "Holm had six years in Oroco, five in Arden and four in Skar, 17 years altogether.", "error", id="years, said once"
    ),
    pytest.param("Skar won 17 medals, seven of them gold, six silver and five bronze.", "error", id="of them gold"),
    pytest.param("The 241 crews were sent to the docks (n = 84), the boats (n = 82) or the inn (n = 81).", "warning", id="n = 84"),
    pytest.param("Four children and nine adults, 15 people in all, were on the ferry.", "error", id="parts before"),
    pytest.param(JAILED, "error", id="combined"),
    pytest.param("Skar won 25 medals at the games, nine gold, six silver and seven bronze.", "error", id="the noun left out"),
    pytest.param(
        "Of the town's 22 seats, her party holds 12, the Greens seven and the others five.", "error", id="more than there are"
    ),
    pytest.param(
        "The docks get $6.2 million, the boats $4.1 million and the crews $1.3 million, together $12.6 million.",
        "error",
        id="together",
    ),
    pytest.param(
        "The yard has 1,450 people at three docks: 620 in Oroco, 480 in Arden and 310 in Skar.",
        "warning",
        id="another count between",
    ),
    pytest.param(
        "The bill of 210 million kroner is shared by the state (120 million) and the town (72 million).", "error", id="shared by"
    ),
    pytest.param("In the poll 46% said yes, 39% said no and 21% were undecided.", "warning", id="an answer that leaves no other"),
    pytest.param("Of each euro 45% goes to docks, 30% to boats and the rest, 35%, to crews.", "warning", id="more than all of it"),
    pytest.param("Sailings rose 30% from 1,000 to 1,210 last year.", "warning", id="from, to, by"),
    pytest.param("A total of 412 of the 530 members, or 91%, voted for it.", "warning", id="a part and its share"),
    pytest.param("Of the 500 boats in the harbour, 150, or 40%, were damaged.", "warning", id="the whole first"),
    pytest.param("The storm damaged 150 boats, or 40% of the 500.", "warning", id="the whole last"),
    pytest.param("The port took 430 boats, down from 410 in April.", "warning", id="the wrong direction"),
    pytest.param("Catches almost tripled. The port took 810 tonnes, up from 640 tonnes in 2021.", "note", id="a change in words"),
    pytest.param("The port handled 3,100 boats in October 2023, or about 210 a day.", "warning", id="a rate and its span"),
    pytest.param("The pump lifts 30 litres a minute, or 1,500 litres an hour.", "warning", id="one rate over two spans"),
    pytest.param("The quay opens from 8 a.m. to 6 p.m., nine hours a day.", "warning", id="hours between two times"),
    pytest.param("The lock is open from 07:30 to 16:00, or nine hours a day.", "warning", id="hours between two clocks"),
    pytest.param("Catches rose 30% to 1,210 tonnes from 1,000 last year.", "warning", id="by so much, to, from"),
    pytest.param("Membership rose by 14 to 61, from 48 in 2019.", "warning", id="by, to, from"),
    pytest.param("The survey reached 600 crews. Of these, 270 of them, 55%, had a radio.", "warning", id="a share of those before"),
    pytest.param("The crew of 31, 19 men and 14 women, sailed on Friday.", "error", id="men and women"),
    pytest.param("There were 31 on board, of whom 19 were adults and 11 children.", "warning", id="one is missing"),
    pytest.param("Skar keeps 64 rams and ewes, 25 of them males and 41 females.", "warning", id="males and females of them"),
    pytest.param(
        "The ferry took 88 crates; 41 went to Oroco, 30 to Arden and the remaining 22 to Skar.", "error", id="the remaining ones"
    ),
    pytest.param("Nine of the 14 boats sailed on Friday, and the other six on Monday.", "error", id="the other ones"),
    pytest.param(
        "The harbour board cast 118 votes on the toll. For it were 61, against it 48, and 17 abstained.",
        "error",
        id="for, against and neither",
    ),
    pytest.param(
        "Fifty-nine crates were on sale. Holm took 31, the inn in Arden bought 22 and a cook from Skar left with ten.",
        "warning",
        id="more than there were to take",
    ),
    pytest.param(
        "He has landed 30 pike, 17 in the lake, nine in the river and six in the canal.", "warning", id="more than there were"
    ),
    pytest.param(
        "The yard will lose 430 posts: 210 in Oroco, 120 in Arden and 110 in Skar.", "warning", id="round numbers of few things"
    ),
    pytest.param(
        "The board sold 4,200 berths: 1,850 in Oroco, 1,450 in Arden and 1,000 in Skar.",
        "warning",
        id="parts as fine as the finest",
    ),
    pytest.param(
        "Of the 70 crews we have heard\n\nWe saw 71 crews. Of these\n\n- 40 had radios,\n- 21 had lamps,\n- 14 had flags.\n",
        "error",
        id="of these, in a list",
    ),
    pytest.param("The town has 71 berths, 30 of them Danish, 24 Swedish and 22 Dutch.", "warning", id="more of each people"),
    pytest.param(
        "All 31 sailors are safe. Nineteen came in on Friday, eight on Saturday and the last six on Sunday.",
        "error",
        id="the last ones",
    ),
    pytest.param(
        "Of the 62 berths, 24 are let, 20 are for guests and the other 14 stand empty.", "error", id="the other ones, and a verb"
    ),
    pytest.param("The watch runs from 10 p.m. to 6 a.m., a stint of nine hours, all year.", "warning", id="a stint over midnight"),
    pytest.param("Turnout was 71%: 410 of the 640 members came.", "warning", id="the share first"),
    pytest.param("Thirty of the 90 berths, or a quarter, are empty.", "warning", id="a share in a word"),
    pytest.param("The share of steamers fell 8 points, from 46% to 35%.", "warning", id="points without percent"),
    pytest.param("Of the cargo 41% is salt, 32% rope, 20% tar and the other 13% fish.", "warning", id="the other share"),
    pytest.param("We took 14 berths at €85 each, which came to €1,290.", "error", id="a price and how many"),
    pytest.param("The 81 passengers, 41 men, 32 women and 11 children, slept on deck.", "warning", id="kinds of passengers"),
    pytest.param(
        "Forty-nine of the 87 members backed the toll, 32 were against it and nine abstained.", "warning", id="of the members, for"
    ),
    pytest.param("The gale cost 18 days: seven in March, six in April and eight in June.", "error", id="the unit left out"),
    pytest.param("The leak loses 4 litres an hour, or 120 litres a day.", "warning", id="more hours than a day has"),
    pytest.param("We took 14 berths at €85 each, for a total of €1,290.", "error", id="a price, for a total of"),
    pytest.param(
        "Skar has 45 seats. The Greens won 19, the Farmers 16 and the Left nine.", "note", id="fewer, and nothing says it is all"
    ),
    pytest.param("Roads 145\nSchools 412\nPolice 268\nTotal 835\n", "warning", id="lines of which one could be a road"),
    pytest.param("The line will lose 31 posts, 17 in Oroco, 12 at sea and five abroad.", "warning", id="places, and abroad"),
    pytest.param("We cut 36 sailings a week:\n\n- Weekdays: 19\n- Saturday: 11\n- Sunday: 9\n", "error", id="a rate, in a list"),
    pytest.param(
        "The yard cut 41 tonnes in May, 38 in June and 46 in July, a total of 135 tonnes.",
        "error",
        id="a total of, the unit left out",
    ),
    pytest.param("The lease was cut by 20 months to 60 months from 84.", "warning", id="by and to with a unit"),
    pytest.param("Two of the seven pilots went ashore; the other six stayed.", "error", id="two, and the other ones"),
    pytest.param("There were 43 for, 31 against and nine blank papers among the 88 cast.", "warning", id="papers that were cast"),
    pytest.param(
        "The gale hurt 34 sailors. Oroco took 17 of the injured, Arden received 12 and seven were treated on the quay.",
        "warning",
        id="of the injured",
    ),
    pytest.param("Rope £310\nPaint £128\nTimber £71\nOrder total £519\n", "warning", id="the total of an order"),
    pytest.param("The lock opens from 1 p.m. to 3 p.m., three hours a day.", "warning", id="an hour too many"),
    pytest.param("Rope £310\nPaint £128\nTimber £71\nTogether £519\n", "warning", id="lines, and together"),
    pytest.param("Rope      £310\nPaint     £128\nTimber    £71\nTo pay    £519\n", "warning", id="lines of a bill"),
    pytest.param("Rope   310 euros\nPaint   128\nTimber   71\nTotal   519\n", "warning", id="lines of which one has the unit"),
    pytest.param(MULTIPLIED.format(519), "warning", id="lines that multiply"),
    pytest.param("A berth, £71.00; light, £24.00; a locker, £18.50. You pay £115.50.", "warning", id="what it comes to"),
    pytest.param(
        "A berth, £71.00; light, £24.00; a locker, £18.50. At £115.50 altogether, it is dear.", "warning", id="at so much in all"
    ),
    pytest.param(
        "Two berths are let.\n\n* Berths: 2 x £40 x 12 = £960 a year\n* Light: £180 a year\n* Total: £1,110 a year\n",
        "warning",
        id="products in a list, by the year",
    ),
    pytest.param(LOADED.format(540, "in all"), "warning", id="a list, and what it comes to"),
    pytest.param("The 256 calls were about rain (118), fog (74), snow (52) and ice (21).", "warning", id="each sort in brackets"),
    pytest.param(SHELTERED.format("1,063"), "warning", id="rows that stand farther in"),
]


@pytest.mark.parametrize(("text", "severity"), FINDS)
def test_what_does_not_add_up_is_found(text: str, severity: str) -> None:
    assert [finding.severity for finding in found(text)] == [severity]


IGNORES = [
    pytest.param(MULTIPLIED.format(509), id="lines that multiply, and fit"),
    pytest.param("A berth, £71.00; light, £24.00; a locker, £18.50. You pay £113.50.", id="what it comes to, and does"),
    pytest.param("A berth, £71.00; light, £24.00; a locker, £18.50. At £19 it is cheap.", id="at so much, of the last one"),
    pytest.param(
        "Two berths are let.\n\n* Berths: 2 x £40 x 12 = £960 a year\n* Light: £180 a year\n* Total: £1,140 a year\n",
        id="products in a list that add up",
    ),
    pytest.param(LOADED.format(520, "in all"), id="a list, and what it comes to indeed"),
    pytest.param(LOADED.format(190, "already"), id="the last one of a list"),
    pytest.param(
        "The 265 calls were about rain (118), fog (74), snow (52) and ice (21).", id="each sort in brackets, and all of them"
    ),
    pytest.param(
        "The 256 calls were about many things, including rain (118), fog (74) and snow (52).", id="some sorts in brackets"
    ),
    pytest.param(SHELTERED.format("1,036"), id="rows that stand farther in, and fit"),
    pytest.param(
        "Boats        410\n  by night   276\n  by day      61\nCrews        33\n", id="rows that stand farther in, far from it"
    ),
    pytest.param("The line has 32 depots: 12 in the north, 11 in the south and 9 in the west.", id="parts that add up"),
    pytest.param("The line has 250 depots: 12 in the north, 11 in the south and 9 in the west.", id="far from all of it"),
    pytest.param("About 30 depots are left: 12 in the north, 11 in the south and 9 in the west.", id="a round total"),
    pytest.param("Skar won 22 medals at the games, nine gold, six silver and seven bronze.", id="the noun left out, and it fits"),
    pytest.param("Wages 310\nFuel 128\nRepairs 71\nTotal 509\n", id="lines that make their total"),
    pytest.param("Boats 900\nWages 310\nFuel 128\nRepairs 71\nTotal 509\n", id="lines of which the last make it"),
    pytest.param("Wages 310\nPosts 2,000\nTotal 519\n", id="lines far from their total"),
    pytest.param("Route 66\nWages 310\nFuel 128\nRepairs 71\nTotal 519\n", id="lines of which one was not read"),
    pytest.param("It cost $48 million, $7 million more than the $41 million planned.", id="more than, and it is"),
    pytest.param("It cost $48 million, or $7 million more than the $42 million planned.", id="more than, within rounding"),
    pytest.param("He keeps 12 goats, seven cows and four horses.", id="a list of things"),
    pytest.param("Of the town's 22 seats, her party holds 12 and the Greens seven.", id="not all of them"),
    pytest.param(
        "The fire took 47 buildings in all: 31 houses and 16 barns. Sixteen were hurt, twelve of them guards and four cooks.",
        id="parts of another whole",
    ),
    pytest.param("The line has 31 depots, including 12 in the north and 11 in the south.", id="some of the parts"),
    pytest.param("The line has 31 depots. In May it sold 12 boats, 11 cranes and 9 sheds.", id="other things"),
    pytest.param("Six children and nine adults, 15 people in all, were on the ferry.", id="parts before that add up"),
    pytest.param("45% of crews want a strike, 60% want a raise and 20% want both.", id="shares that overlap"),
    pytest.param("Sailings rose 21% from 1,000 to 1,210 last year.", id="a change that fits"),
    pytest.param("Fares fell from 40 euros to 30 euros while sailings doubled.", id="a change of something else"),
    pytest.param(
        "Landings have almost doubled. The port took 810 tonnes, up from 420 tonnes in 2021.", id="a change in words that fits"
    ),
    pytest.param("A total of 412 of the 530 members, or 78%, voted for it.", id="a share that fits"),
    pytest.param("The port handled 3,100 boats in October 2023, or about 100 a day.", id="a rate that fits"),
    pytest.param("Holm is 87. He has two sons, Per, 44, and Lars, 43, and no boat.", id="ages"),
    pytest.param("The pump lifts 30 litres a minute, or 1,800 litres an hour.", id="one rate over two spans, and it is"),
    pytest.param("The quay opens from 8 a.m. to 6 p.m., an hour later than the lock.", id="hours that are no span"),
    pytest.param("The quay opens from 8 to 6, nine hours a day.", id="times of which half is not said"),
    pytest.param("Catches rose 21% to 1,210 tonnes from 1,000 last year.", id="by so much, to, from, and it is"),
    pytest.param("Catches rose 3% on the quarter to 1,210 tonnes from 1,000 last year.", id="a change from another time"),
    pytest.param("Membership rose by 13 to 61, from 48 in 2019.", id="by, to, from, and it is"),
    pytest.param("Support fell from 71% to 55%, beyond the poll's 3-point margin of error.", id="a margin is no change"),
    pytest.param("The survey reached 600 crews. Of these, 270 of them, 45%, had a radio.", id="a share of those before, and it is"),
    pytest.param("The crew of 31, of whom 19 were men and 14 were under thirty, sailed on Friday.", id="kinds that overlap"),
    pytest.param("The police named 40 people, and 12 men and three women were charged.", id="some of them were charged"),
    pytest.param(
        "The ferry took 88 crates; 41 went to Oroco, 30 to Arden and the remaining 17 to Skar.", id="the remaining ones fit"
    ),
    pytest.param("Nine of the 14 boats sailed on Friday, the other six ports being closed.", id="others of another sort"),
    pytest.param("The board has 45 members. For the toll were 21, against it 15, and three abstained.", id="some were not there"),
    pytest.param("Sixty crates were on sale. Holm took 31, the inn bought 12 and a cook left with ten.", id="some were left"),
    pytest.param("He has landed 30 pike, 17 in the lake, nine in the river and three in the canal.", id="and some elsewhere"),
    pytest.param(
        "The team of 24 has won a lot:\n\n- 9 medals in rowing\n- 7 in sailing\n- 4 in swimming\n", id="parts of one noun"
    ),
    pytest.param("The court heard 31 witnesses: 19 on Friday and ten of them pilots.", id="some of the same"),
    pytest.param("We saw 71 crews. Of these\n\n- 40 had radios,\n- 21 had lamps.\n", id="of these, some in a list"),
    pytest.param("Rope £310\nPaint £128\nTimber £71\nDiscount £50\nTotal £459\n", id="a line that is taken off"),
    pytest.param(
        "The board has £90,000 for the docks: Oroco gets £45,000, Arden £20,000 and the others the rest.", id="left for others"
    ),
    pytest.param("Twenty boats sank: eight in the ice, seven in the gale, and the others at anchor.", id="others without a number"),
    pytest.param("The first gale sank 52, the next 31; the ice took 90 boats in all that year.", id="in all that year"),
    pytest.param("Thirty of the 90 berths, or a third, are empty.", id="a share in a word, and it is"),
    pytest.param("The share of steamers fell 11 points, from 46% to 35%.", id="points without percent, and it is"),
    pytest.param("We took 14 berths at €85 each, which came to €1,190.", id="a price and how many, and it is"),
    pytest.param("We took 14 berths at €85 each, and paid €1,290 with the fuel.", id="a price and what else was paid"),
    pytest.param("The 81 passengers, 41 men, 32 women and eight children, slept on deck.", id="kinds of passengers, and it is"),
    pytest.param("The press stamps 40 lids an hour, or 320 a day.", id="the hours of a day at work"),
    pytest.param("The gale hit 14,000 homes: 6,000 in Oroco, 4,500 in Arden and hundreds in Skar.", id="a part without a number"),
    pytest.param("Skar has 45 seats. The Greens won 19, the Farmers 16 and the Left nine, and one is vacant.", id="and one more"),
    pytest.param("We took 12 rooms at €80 a night, which made €1,000.", id="a price for another span"),
    pytest.param(
        "Of the other 18 ports, noise (68%) and fees (59%) came first, and only 19% of the crews named food.", id="shares of others"
    ),
    pytest.param("Two of the seven pilots went ashore; the other five stayed.", id="two, and the other ones, and it is"),
    pytest.param(
        "We run 26 sailings a week. The fleet:\n\n- Aurora: 15\n- Boreas: 7\n- Castor: 6\n", id="a list of something else"
    ),
    pytest.param(
        "The docks get 74 million: 38 million for Oroco and 21 million for Arden, with Skar still to be settled.",
        id="some to be settled",
    ),
    pytest.param("The bars are 200 mm in (A)–(H), 50 mm in (I) and 100 mm in (J).", id="a dash between two letters"),
    pytest.param("Acid seas: pH fell from 8.25 to 8.14, an increase of 30% in acid.", id="the change of something else"),
    pytest.param("The dock has five cranes built of parts, 80 of which are new.", id="more than twice the whole is another"),
    pytest.param("Skar opened 64 crates. It found tea in 31, rope in 22 and salt in 14; some held all three.", id="some in all"),
    pytest.param("The board wants seven people: a cook, two pilots and four hands.", id="one without a number"),
    pytest.param("The crew of eight: two pilots, four hands and a cook.", id="one without a number, at the end"),
    pytest.param("The 241 crews: 84 had a lamp, 71 had a radio, 52 had tea and 61 had none of these.", id="none of these"),
    pytest.param("The 247 crews were sent to the docks (n = 84), the boats (n = 82) or the inn (n = 81).", id="n = 84, and it is"),
    pytest.param("He has 568 crates. Holm has 370 crates, Lind has 163 and Brandt has 63.", id="what others have"),
]


@pytest.mark.parametrize("text", IGNORES)
def test_what_adds_up_or_never_had_to_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_arithmetic_is_shown() -> None:
    (finding,) = found("The line has 31 depots: 12 in the north, 11 in the south and 9 in the west.")
    assert finding.why == ("12 + 11 + 9 = 32, not 31",)
    assert finding.values[0] == "31"


HOLDS = [
    pytest.param("The line has 32 depots: 12 in the north, 11 in the south and 9 in the west.", "12 + 11 + 9 = 32", id="parts"),
    pytest.param("A total of 412 of the 530 members, or 78%, voted for it.", "412 of 530 is 77.7 percent", id="a share"),
    pytest.param("Sailings rose 21% from 1,000 to 1,210.", "from 1,000 to 1,210 is a change of 210, or 21 percent", id="a change"),
    pytest.param("The port took 60% of the 400 boats.", "60% of 400 is 240", id="a derived value"),
    pytest.param("The port took 400 boats, 300 of which were empty.", "300 of 400 is 75 percent", id="some of them"),
    pytest.param("The port took 430 boats in May, with 70% coming in empty.", "70 percent of 430 is 301", id="a share of them"),
    pytest.param("The port took 430 boats, up from 410 in April.", "430 is above 410", id="a direction"),
]


@pytest.mark.parametrize(("text", "message"), HOLDS)
def test_what_adds_up_is_told_as_such(text: str, message: str) -> None:
    document = source(text)
    checked = check([RULE], Evidence({"a.txt": document}, tuple(extract(document)), Alignment()))
    assert [hold.message for hold in checked.holds] == [message]


def test_a_column_of_a_table_and_its_total() -> None:
    table = "| Port | Boats |\n|---|---|\n| Oroco | 41 |\n| Arden | 29 |\n| Total | 75 |\n"
    assert [finding.severity for finding in found(table, "a.md")] == ["error"]
    assert found(table.replace("75", "70"), "a.md") == []
    rest = table.replace("| Total", "| All others | 3 |\n| Total")
    assert [len(finding.passages) for finding in found(rest.replace("75", "74"), "a.md")] == [4]
    assert found(rest.replace("75", "73"), "a.md") == []


def test_a_label_of_two_lines_is_a_row() -> None:
    wrapped = SHELTERED.replace("  Skar              136", "  Skar church and\n    school          136")
    assert [finding.severity for finding in found(wrapped.format("1,063"))] == ["warning"]
    assert found(wrapped.format("1,036")) == []


def test_the_last_column_is_what_the_others_make() -> None:
    medals = (
        "| Rank | Port | Gold | Silver | Total |\n|---|---|---|---|---|\n| 1 | Oroco | 7 | 6 | 13 |\n| 2 | Arden | 5 | 9 | {} |\n"
    )
    medals += "| 3 | Skar | 4 | 1 | 5 |\n"
    assert [finding.why for finding in found(medals.format(16), "a.md")] == [("5 + 9 = 14, not 16",)]
    assert found(medals.format(14), "a.md") == []
    assert found(medals.format(16).replace("Total", "Crews"), "a.md") == []
    assert found(medals.format(16).replace("| 5 |\n", "| 7 |\n"), "a.md") == []


def test_the_year_below_its_quarters_is_their_total() -> None:
    year = "| | Boats |\n|---|---|\n| Q1 | 41 |\n| Q2 | 29 |\n| Q3 | 38 |\n| Q4 | 31 |\n| Year | {} |\n"
    assert [finding.severity for finding in found(year.format(149), "a.md")] == ["error"]
    assert found(year.format(139), "a.md") == []
    assert found(year.format(35), "a.md") == []  # as many on average
    assert found(year.format(149).replace("Q4", "Mean"), "a.md") == []


def test_a_list_and_the_line_under_it() -> None:
    page = "<h1>Fund</h1><p>Where it came from:</p><ul><li>Streets: £116</li><li>Raffles: £84</li><li>Firms: £240</li></ul>"
    page += "<p>In all: £452</p>"
    assert [finding.severity for finding in found(page, "a.html")] == ["warning"]
    assert found(page.replace("452", "440"), "a.html") == []


def test_a_bill_without_heads_and_one_in_two_steps() -> None:
    bill = "| | |\n|---|---|\n| Rope, two coils | £80.00 |\n| Paint | £42.50 |\n| **To pay** | **£132.50** |\n"
    assert [finding.severity for finding in found(bill, "a.md")] == ["error"]
    assert found(bill.replace("132", "122"), "a.md") == []
    steps = "| Item | £ |\n|---|---|\n| Rope | 81 |\n| Paint | 43 |\n| Subtotal | 124 |\n| Tax | 25 |\n| Total | 149 |\n"
    assert found(steps, "a.md") == []
    assert [finding.values[0] for finding in found(steps.replace("| 124", "| 134"), "a.md")] == ["134", "149"]
    assert found(steps.replace("| Tax", "| Less deposit"), "a.md") == []
    offers = "| Berth | Price |\n|---|---|\n| Inner | $10 |\n| Outer | $25 |\n| All berths | $40 |\n"
    assert found(offers, "a.md") == []


def test_a_rule_may_name_total_and_parts() -> None:
    text = "The fleet has 31 boats. There are 12 red boats in the bay. There are 11 blue boats at sea."
    options = {"total": {"mentions": "fleet"}, "parts": {"mentions": ["red", "blue"]}}
    named = Rule.model_validate({"title": "t", "why": "w", "check": "adds-up", "claims": "figure", **options})
    (finding,) = found(text, rule=named)
    assert finding.why == ("12 + 11 = 23, not 31",)
