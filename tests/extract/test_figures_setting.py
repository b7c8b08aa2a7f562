"""What a figure counts, over what time, where, how sure; and what hostile text does to the extractor."""

from __future__ import annotations

from datetime import date

import pytest
from builders import claims_of, source
from hypothesis import example, given, settings
from hypothesis import strategies as st

from audit.extract.dates import find_dates
from audit.extract.fields import Fields
from audit.extract.figures import find_figures
from audit.extract.speakers import Credits, Persons
from audit.model import Days, Figure


def figures_of(text: str, **fields: str) -> list[Figure]:
    read = source(text, **fields)
    dates = find_dates(read, Fields(read))
    return find_figures(read, Fields(read), dates, Credits(read, (), Persons(read, ())))


def figure_of(text: str, words: str, **fields: str) -> Figure:
    return next(figure for figure in figures_of(text, **fields) if figure.text == words)


SUBJECTS = [
    ("The books show an operating loss at Tarn Mill of $3.1 million.", "$3.1 million", "operating loss"),
    ("A fine on the firm of $3 million was set.", "$3 million", "fine"),
    ("The firm won a case in the town of 40,000.", "40,000", "town"),
    ("She cut her guess to $1.95 a share from $2.30.", "$2.30", "guess"),
    ("Friends of 7-year-old Ana Solis hold a vigil.", "7-year-old", "Ana Solis"),
    ("Two clerks said there was no visa for the 11 million.", "11 million", None),
    ("Revenue rose to $2.4 billion from $1.9 billion.", "$1.9 billion", "Revenue"),
    ("A 5.4 quake shook neighboring towns.", "5.4", "quake"),
    ("Some 1,100 former Ministry of Justice clerks wrote.", "Some 1,100", "former Ministry of Justice clerks"),
    ("The mother of the 15-year-old declined comment.", "15-year-old", None),
    ("Ten stayed there, seven hurt badly.", "seven", None),
    ("Imports rose, widening the deficit to $2.7bn.", "$2.7bn", "deficit"),
    ("The average age of the players was 27.", "27", "The average age of the players"),
    ("The port closed with an accident rate of 2.5%.", "2.5%", "accident rate"),
    ("Milk was 90 cents a litre in Lisbon.", "90 cents a litre", "Milk"),
    ("The fare rose to $9 in August from $7.", "$7", "The fare"),
    ("The step takes the total relief to $9 million.", "$9 million", "total relief"),
    ("The agency met 6,500 Venezuelan migrants.", "6,500", "Venezuelan migrants"),
    ("The fire burned 20 miles of fence.", "20 miles", "fence"),
    ("A $1.2 billion plan was passed.", "$1.2 billion", "plan"),
    ("The court awarded $5 million in damages.", "$5 million", "damages"),
    ("It bought $200 worth of paint.", "$200", "paint"),
    ("The plant has a 34-page rulebook.", "34", "page rulebook"),
    ("The state closed with a surplus of $1.6 billion.", "$1.6 billion", "surplus"),
    ("It was passed on a turnout of 52%.", "52%", "turnout"),
    ("Regulators put the number of rail complaints in all at 31,204.", "31,204", "rail complaints"),
    ("The death toll rose to 12.", "12", "The death toll"),
    ("Turnout fell 6.6%.", "6.6%", "Turnout"),
    ("52% of city voters agreed.", "52%", "city voters"),
    ("Half the fleet was sold.", "Half", "fleet"),
    ("One train in five ran late.", "One train in five", "train"),
    ("It met 10,000 crossers, 8,200 of whom were alone.", "8,200", "crossers"),
    ("It met 1,700 crossers in 2021 and 458 in 2020.", "458", "crossers"),
    ("Dozens of small boats sank.", "Dozens", "small boats"),
    ("He owns four-, five- and six-room houses.", "four", "room houses"),
    ("Height: 45 m", "45 m", "Height"),
    ("Pilots on duty: nine", "nine", "Pilots"),
    ("Sailings last year: 380", "380", "Sailings"),
    ("DR LIND: It rose to 40 tons.", "40 tons", None),
    ("It tried 230 pilots. Of the 230 tried, 19 gave up.", "19", "pilots"),
    ("Police fined 41 riders, of whom eight paid.", "eight", "riders"),
    ("We laid 5,100 new sleepers. Of those, 2,200 are oak.", "2,200", "sleepers"),
    ("We laid 5,100 new sleepers. It rained. Of those, 2,200 are oak.", "2,200", None),
    ("The price, $2.9 billion, includes the trains.", "$2.9 billion", "price"),
    ("Its cost (£3 million) is high.", "£3 million", "cost"),
    ("Visitors never stayed away: 52,000 last year.", "52,000", "Visitors"),
    ("19 dead", "19", None),
    ("Police: 3 dead in Brighton", "3", None),
    ("It was a 13-minute-long spree.", "13-minute", "spree"),
    ("Ana Lopez, 34; Juan de la Cruz, 39; and Mary Hall, 17, were held.", "34", "Ana Lopez"),
    ("Ana Lopez, 34; Juan de la Cruz, 39; and Mary Hall, 17, were held.", "39", "Juan de la Cruz"),
    ("Ana Lopez, 34; Juan de la Cruz, 39; and Mary Hall, 17, were held.", "17", "Mary Hall"),
    ("A woman aged 34 was held.", "34", "woman"),
    ("Ana Lopez is 34 years old.", "34 years old", "Ana Lopez"),
    ("A magnitude 7.2 quake hit.", "7.2", "magnitude"),
    ("Settlers came at a rate of 12,000 a month.", "12,000 a month", "Settlers"),
    ("We raised the limit from 5 GB to 10 GB.", "10 GB", "limit"),
    ("It took an order worth $7 billion.", "$7 billion", "order"),
    ("They sold 8 million euros’ worth of beef.", "8 million euros", "beef"),
    ("You get a credit of up to 30% of the bill.", "up to 30%", "credit"),
    ("Thousands flee the fire.", "Thousands", None),
    ("The siege took two years.", "two years", None),
    ("The picture has the 17-year-old hugging Hall.", "17-year-old", None),
    ("They drove the men back a few dozen miles.", "a few dozen miles", None),
    ("Four of Mr. Hall’s trips were paid.", "Four", "Mr. Hall’s trips"),
    # compounds and pairs of words before the plural
    ("The yard sold 40 diesel-only vans.", "40", "diesel-only vans"),
    ("Thousands of out-of-town guests came.", "Thousands", "out-of-town guests"),
    ("They won 12 gold and silver medals.", "12", "gold and silver medals"),
    ("The town has 40 full- and part-time clerks.", "40", "full- and part-time clerks"),
    ("It listed 31 ethics and safety breaches.", "31", "ethics and safety breaches"),
    ("The raft held 40 men, women and children.", "40", "men, women and children"),
    ("The raft held 40 men and two dogs.", "40", "men"),
    ("They hired 40 and fired clerks.", "40", None),
    ("He told 12 voters they’ll win.", "12", "voters"),
    ("Some 41% think they’ll win.", "Some 41%", None),
    ("The fair drew 12 adult, 9 junior and 4 senior riders.", "12", "adult riders"),
    ("The fair drew 12 adult, 9 junior and 4 senior riders.", "9", "junior riders"),
    ("It ordered 40 diesel and 12 electric buses.", "40", "diesel buses"),
    ("The mill has 40 full-time and 12 part-time hands.", "40", "full-time hands"),
    ("There were 40 police and 12 soldiers.", "40", "police"),
    ("There were 12 killed and 40 injured sailors.", "12", None),
    ("He sold 12 and bought 40 mules.", "12", None),
    ("Profit rose 12% to £4.2m from £3.7m.", "£3.7m", "Profit"),
    ("Ana Lopez died at 90 of old age.", "90", "Ana Lopez"),
    ("The sea is 3 m higher now.", "3 m", "The sea"),
    # nouns that look like verbs, and verbs that look like nouns
    ("He hit 24 home runs.", "24", "home runs"),
    ("She had 12 wins.", "12", "wins"),
    ("The town of 4,300 lost 12 barns.", "4,300", "town"),
    ("A pack of 12 costs $9.", "12", "pack"),
    ("An average of nine falls a day was logged.", "nine falls a day", "falls"),
    ("Sgt. Elis A. Marl, 34, left.", "34", "Sgt. Elis A. Marl"),
    ("Ana Hall, 34, died, bringing the number of miners lost this year to 16.", "16", "miners"),
    ("Two pits shut, bringing the number of miners out of work to 160.", "160", "miners"),
    # what a share is of that begins a clause
    ("Some 52% of city voters backed Hall and 44% backed Marl.", "44%", "city voters"),
    ("Of 400 nurses asked, 62% said yes.", "62%", "nurses"),
    ("Rents rose 5% and 12% of shops shut.", "12%", "shops"),
    ("When I was 14 it rained.", "14", None),
    ("Ana Lopez is 34.", "34", "Ana Lopez"),
    # which ones are counted
    ("The top three seeds lost.", "three", "top seeds"),
    ("In its first two games the club won.", "two", "first games"),
    # what letters stand for
    ("He ran for 2 TDs.", "2", "touchdowns"),
    ("The guard averaged 14.2 ppg.", "14.2 ppg", "points"),
    # what a score is the score of
    ("The club blew a 9-2 lead.", "9-2", "lead"),
    ("A 5-4 ruling followed.", "5-4", "ruling"),
    ("Tolland beat Marl 5-4.", "5-4", "Tolland"),
    # what a figure before it counts
    ("Hall has 2,200 delegates, compared with Marl’s 1,400.", "1,400", "delegates"),
    ("The Tolland index ended at 1,463 points, while the Marl index lost 1% to end at 1,334.", "1,334", "points"),
    ("The club sold 40 vans, up 5% from 38.", "38", "vans"),
    ("The line carried 300 guests, and its income rose 12% to 31,204.", "31,204", "its income"),
    # what a verb moves, buys, pays for
    ("The council raised the hourly wage to $15.", "$15", "hourly wage"),
    ("The state cut crime by 70 percent.", "70 percent", "crime"),
    ("The board lowered the age limit from 21 to 18.", "18", "age limit"),
    ("The bank bought the Marl mill for $5 million.", "$5 million", "Marl mill"),
    ("The county spent $5 million on a bridge.", "$5 million", "bridge"),
    ("She paid $300 for a permit.", "$300", "permit"),
    ("The county spent $5 million on Monday.", "$5 million", "The county"),
    ("The cut to $5 million hurt the school.", "$5 million", None),
    ("Ana Lopez, who was 44, left.", "44", "Ana Lopez"),
    ("At just 44, Lopez left.", "44", "Lopez"),
    ("Aged 44, Lopez left.", "44", "Lopez"),
    ("What does the ferry cost? $4 a head.", "$4 a head", "the ferry"),
    ("Does the ferry cost much? It has 40 cars.", "40", "cars"),
    ("At the age of 44, Lopez left.", "44", "Lopez"),
    ("Lopez, now 44, left.", "44", "Lopez"),
    ("The firm posted sales of $6 million.", "$6 million", "sales"),
    ("It reported a loss of $6 million.", "$6 million", "loss"),
    ("It had an estimated cost of $6 million.", "$6 million", "estimated cost"),
    ("The firm posted sales of $6 million, 4.7 percent more than a year ago.", "4.7 percent", "sales"),
    ("The firm posted sales of $6 million, up 4.7 percent.", "4.7 percent", "sales"),
    ("The park drew 12,000 paying visitors, 8 percent fewer than in 2020.", "8 percent", "paying visitors"),
    ("The river crested at 27.4 feet shortly after noon.", "27.4 feet", "The river"),
    ("The river stood at 27.4 feet once.", "27.4 feet", "The river"),
    ("The gauge showed 61.7 degrees outside.", "61.7 degrees", "The gauge"),
    ("They landed 300 tonnes of herring.", "300 tonnes", "herring"),
    ("The yard, which opened in 1994, swallows $4 million a year.", "$4 million a year", "The yard"),
    # a number said once more in brackets
    ("The council set up a $90 million (£71 million) fund for bridges.", "$90 million", "fund"),
    ("The council set up a $90 million (£71 million) fund for bridges.", "£71 million", "fund"),
    ("Fires took 90 hectares (222 acres) of pine.", "90 hectares", "pine"),
    ("Fires took 90 hectares (222 acres) of pine.", "222 acres", "pine"),
    ("She spent £4,000 ($5,100) on a boat.", "£4,000", "boat"),
    ("She spent £4,000 ($5,100) on a boat.", "$5,100", "boat"),
    ("Nearly half (46%) of pupils walk.", "Nearly half", "pupils"),
    ("Nearly half (46%) of pupils walk.", "46%", "pupils"),
    ("It lies 40 miles (64 km) northeast of Marl.", "64 km", None),
    ("The hall (built for $4 million) is 12 m (39 ft) tall.", "12 m", "The hall"),
    ("Marl (5 percent) and Tolland (6 percent) gained.", "6 percent", "Tolland"),
    # words before a number that change nothing
    ("They rent it for the low price of just $40.", "$40", "low price"),
    ("The cuts shrink the deficit by an additional $2 billion.", "$2 billion", "deficit"),
    ("The clinic got $2 million on top of another $3 million.", "$3 million", "The clinic"),
    # two values set against each other
    ("Some 52% of riders knew the mayor, compared with 37% who knew his rival.", "37%", "riders"),
    ("Some 52% of riders liked the mayor, versus 37% for his rival and 12% for Hall.", "37%", "riders"),
    ("Some 52% of riders liked the mayor, versus 37% for his rival and 12% for Hall.", "12%", "riders"),
    ("The wage is $9, and unions urge a slow rise to $12.", "$12", "The wage"),
    ("The farm sold 20 tons of rice in May and has a right to 70 tons in all.", "70 tons", "rice"),
    ("Exports came to $5 million, while imports amounted to $6 million.", "$6 million", "imports"),
    # a share that begins its clause
    ("Some 52% of riders agreed, 31% disagreed and 17% were unsure.", "17%", "riders"),
    ("Some 52% of riders agreed, with 31% opposing it.", "31%", "riders"),
    ("Among night riders, 62% agreed.", "62%", "night riders"),
    ("Among them, 62% agreed.", "62%", None),
    ("Rents rose, and 12% said they would move.", "12%", None),
    ("One in ten think the fare too high.", "One in ten", None),
    ("One in five shifts that month went unfilled.", "One in five", "shifts"),
    ("The milk holds 4 percent saturated fat.", "4 percent", "saturated fat"),
    # a part of what was counted
    ("Police found eight huts, including three on the shore.", "three", "huts"),
    ("The state counted 7,100 cases — more than 4,400 in Marl.", "more than 4,400", "cases"),
    ("Nine boys ran, while four stayed behind.", "four", "boys"),
    ("He met one doctor out of nearly 400.", "nearly 400", "doctor"),
    ("There were four boys in the yard but only two in the house.", "two", "boys"),
    ("Marl has 14 boats, out of the 16 promised.", "16", "boats"),
    # where a phrase ends
    ("The index added 12.4 points to 1,463 today.", "1,463", "points"),
    ("One guard familiar with the lock left.", "One", "guard"),
    ("She called 12 herself.", "12", None),
    ("It is 7% heavier than the old hull.", "7%", None),
    ("The mayor has a 41% approval rating overall.", "41%", "approval rating"),
    ("He had two earlier minor crashes.", "two", "minor crashes"),
    ("Thousands of current and retired clerks came.", "Thousands", "current and retired clerks"),
    ("The 90-page report lists his houses.", "90", "page report"),
    ("Four of them suffered burns.", "Four", None),
    ("The two exchanging loud insults left.", "two", None),
    ("The two competing bids fell.", "two", "competing bids"),
    # words in marks
    ("The state adopted 106 “major rules” in May, compared with 28 in June.", "106", "major rules"),
    ("The state adopted 106 “major rules” in May, compared with 28 in June.", "28", "major rules"),
    ("The bill needs 60 “yea” votes.", "60", "“yea” votes"),
    ("The bill needs 60 ‘yea’ votes.", "60", "‘yea’ votes"),
    ("“About a dozen” sailors came.", "About a dozen", "sailors"),
    ("She is “100 percent” certain.", "100 percent", None),
    # ages
    ("A 21 year old sailor drowned.", "21 year old", "sailor"),
    ("They dug up a 2,900 year-old skull.", "2,900 year-old", "skull"),
    # what a limit, a participle, a verb says of it
    ("Taxes rise on all incomes above $90,000.", "above $90,000", "incomes"),
    ("The returns put its worth between $19 million and $22 million.", "$19 million and $22 million", "worth"),
    ("Two brothers with a net worth of £1.3 billion came.", "£1.3 billion", "net worth"),
    ("She ran a budget approaching $10 million.", "approaching $10 million", "budget"),
    ("It hurts people earning less than $90 a day.", "less than $90 a day", "people"),
    ("Part-time hands working 30 hours a week gain.", "30 hours a week", "Part-time hands"),
    ("The plan would cut the deficit an estimated $2 billion.", "an estimated $2 billion", "deficit"),
    ("The storm pushed the price of tea up 25%.", "25%", "price"),
    ("That brings the toll in the pit to six.", "six", "toll"),
    ("The firm had set aside $7 million.", "$7 million", "The firm"),
    ("Marl bought the mill and the quay for $3 billion.", "$3 billion", "mill"),
    ("A survey showed Marl at 49% and Hall at 46%.", "49%", "Marl"),
    # the verb left out
    ("A survey showed Marl at 49% and Hall at 46%.", "46%", "Hall"),
    ("Tea will cost $3 and the best coffee $4.", "$4", "best coffee"),
    ("Rents in Marl were up 2.3%, wages by 2.6%.", "2.6%", "wages"),
    ("Women (59%) and men (41%) agreed.", "59%", "Women"),
    ("A loss of work (46%) was feared.", "46%", None),
    # what a sum is for, what a poll shows, what was left of a row
    ("The bill includes just $4 million for bridge repair.", "$4 million", "bridge repair"),
    ("The state asked for $5 million for the dam.", "$5 million", "dam"),
    ("Falls Marl bought the Falls brand for $3 billion.", "$3 billion", "Falls brand"),
    ("It cut funding for parks and libraries by 90 percent.", "90 percent", "funding"),
    ("A survey that put turnout at just 49 percent was wrong.", "49 percent", "turnout"),
    ("Insurers raised rates by 3% in towns and 5% in villages.", "5%", "rates"),
    ("Forms come in 14 languages, instead of two.", "two", "languages"),
    ("The club drew 247 guests — over 40 percent more than in May.", "over 40 percent", "guests"),
    (
        "The poll has a margin of sampling error of plus or minus 3 percentage points.",
        "3 percentage points",
        "sampling error",
    ),
    ("We raised $4 million in the last two months.", "$4 million", None),
    ("It took $4 million in revenue last year.", "$4 million", "revenue"),
    ("The club raised $6 million online.", "$6 million", "The club"),
    ("She wants a $9 minimum wage.", "$9", "minimum wage"),
    ("They held a 90-minute meeting Wednesday with the union.", "90-minute", "meeting"),
    ("He has a list of 40 questions the mayor was asked.", "40", "questions"),
    ("One New Marl clerk left.", "One", "New Marl clerk"),
    ("The crew is 40 percent female.", "40 percent", "The crew"),
    ("The crew of 12 is 40% women.", "40%", "women"),
    ("Taxes rise on those making over $90,000.", "over $90,000", None),
    ("Orders for tools in August fell 3%.", "3%", "Orders for tools"),
    ("A vote for President Ana Hall, who won the state by 18 points, is due.", "18", "points"),
    ("It is unlike the homes of only five years ago.", "five years", None),
    ("A two-day National Assembly sitting began.", "two-day", "National Assembly sitting"),
    # whose clause it is
    ("Ana Lopez, 21, claims she paid $20,000.", "$20,000", None),
    ("Approval of the mayor's handling of the strike fell to 38%.", "38%", "Approval of the mayor's handling of the strike"),
    # what was asked, and what the sentence before counts
    ("How many nurses left? We lost 63.", "63", "nurses"),
    ("Q: How many night nurses left?\n\nA: Just under 90.", "Just under 90", "night nurses"),
    ("How much did it cost? We lost 63.", "63", None),
    ("The fund pays 88,000 members. The number was 94,000 in May.", "94,000", "members"),
    ("TESS: Seventy, easy.", "Seventy", None),
    ("TOTAL: 70", "70", "TOTAL"),
    ("They hit six men and one 19-year-old woman.", "one", "woman"),
    ("A group of three 21-year-old men left.", "three", "men"),
    ("It is a town of about 40,000 northeast of Leith.", "about 40,000", "town"),
]


@pytest.mark.parametrize(("text", "words", "subject"), SUBJECTS, ids=[row[0] for row in SUBJECTS])
def test_the_words_counted_are_found(text: str, words: str, subject: str | None) -> None:
    assert figure_of(text, words).subject == subject


def test_head_and_modifiers_are_stems() -> None:
    figure = figure_of("The agency met 6,500 young Venezuelan migrants.", "6,500")
    assert (figure.noun, figure.modifiers) == ("migrant", ("young", "venezuelan"))


def test_others_are_no_plain_count() -> None:
    for text in ("Three other sailors died.", "Another three sailors died.", "Three more sailors died."):
        assert figures_of(text)[0].modifiers == ("other",)
    assert figures_of("Three sailors died.")[0].modifiers == ()


def test_ages_in_a_row_are_ages() -> None:
    assert [figure.role for figure in figures_of("Two boys, aged 16 and 13, left.")] == ["count", "age", "age"]


def test_a_plural_has_the_stem_of_its_singular() -> None:
    assert figure_of("It ordered 12 buses.", "12").noun == figure_of("It ordered one bus.", "one").noun


def test_families_are_people() -> None:
    figure = figure_of("The raft held 40 men, women and children.", "40")
    assert (figure.noun, figure.modifiers) == ("peopl", ())


def test_points_and_votes_keep_whose_they_are() -> None:
    figure = figure_of("The Tolland index ended at 1,463 points.", "1,463")
    assert (figure.noun, set(figure.modifiers)) == ("point", {"tolland", "index"})
    figure = figure_of("The senate passed it by a 52-47 vote.", "52-47")
    assert (figure.noun, figure.modifiers) == ("vote", ("senat",))


def test_a_share_keeps_its_base() -> None:
    assert figure_of("60% of rural voters agreed.", "60%").base == ("rural", "voter")


PARTS = [
    ("Three of the young victims left.", "Three", ("young", "victim")),
    ("Two of the four victims left.", "Two", ("victim",)),
    ("The other three cars burned.", "three", ("car",)),
    ("It met 10,000 crossers, 8,200 of whom were alone.", "8,200", ("crosser",)),
    ("All four victims left.", "four", ()),
    ("Four victims left.", "Four", ()),
    ("All seven of the people left.", "seven", ()),
]


@pytest.mark.parametrize(("text", "words", "base"), PARTS, ids=[row[0] for row in PARTS])
def test_a_part_of_a_set_keeps_the_set_as_its_base(text: str, words: str, base: tuple[str, ...]) -> None:
    assert figure_of(text, words).base == base


def test_a_share_of_a_stated_whole_gives_their_product() -> None:
    share, product, whole = figures_of("60% of the 334,000 patients have waited.")
    assert (share.unit, whole.nominal) == ("percent", 334_000)
    assert product.derived == "60% of 334,000"
    assert (product.nominal, product.noun, product.role) == (200_400, "patient", "count")
    assert product.hard.low is not None
    assert product.hard.high is not None
    assert (int(product.hard.low), int(product.hard.high)) == (198_432, 202_372)


@pytest.mark.parametrize(
    ("head", "per"),
    [
        ("Price a month", "month"),
        ("Calls per second", "second"),
        ("Fee/year", "year"),
        ("Monthly price", "month"),
        ("Daily riders", "day"),
        ("Annual cost", "year"),
        ("Price", None),
        ("Price each", None),
    ],
)
def test_a_head_gives_its_column_a_rate(head: str, per: str | None) -> None:
    (figure,) = claims_of(f"| Plan | {head} |\n|---|---|\n| Team | 29 |\n", ["figure"], path="a.md")
    assert isinstance(figure, Figure)
    assert figure.per == per


@pytest.mark.parametrize(
    ("label", "noun"),
    [
        ("Sheds with water over the floor", "shed"),
        ("Sheds without power", "shed"),
        ("Piers closed", "pier"),
        ("People taken from their boats", "peopl"),
        ("Seed beds", "bed"),
        ("Seized boats", "boat"),
    ],
)
def test_a_label_names_what_is_counted_first(label: str, noun: str) -> None:
    figure = claims_of(f"Update\n\nRopes        17\n{label}    1,140\n", ["figure"])[1]
    assert isinstance(figure, Figure)
    assert figure.noun == noun


def test_a_table_cell_is_named_by_its_heads() -> None:
    text = "| Plan | Storage | Price |\n|---|---|---|\n| Basic | 10 GB | $4 per month |\n| Team | 90 GB | $9 per month |\n"
    figure = figure_of(text, "90 GB", path="a.md")
    assert (figure.noun, figure.modifiers) == ("storag", ("team",))
    assert figure_of(text, "$9 per month", path="a.md").noun == "team"


MEASURED = [
    ("| Pier | Toll (EUR) |\n|---|--:|\n| North | 12 |\n", "12", "EUR", 12, "amount"),
    ("| Pier | Toll (EUR) |\n|---|--:|\n| North | £12 |\n", "£12", "GBP", 12, "amount"),
    ("| £m | 2023 | Change |\n|---|--:|--:|\n| Tolls | 41.5 | 6 |\n", "41.5", "GBP", 41_500_000, "amount"),
    ("| £m | 2023 | Change |\n|---|--:|--:|\n| Tolls | 41.5 | 6 |\n", "6", None, 6, "count"),
    ("| £m | 2023 |\n|---|--:|\n| Staff | 310 |\n", "310", None, 310, "count"),
    ("| '000 | 2023 |\n|---|--:|\n| Riders | 41.5 |\n", "41.5", None, 41_500, "count"),
    ("| Pier | 2023 |\n|---|--:|\n| Catch (tonnes) | 41 |\n", "41", "tonne", 41, "amount"),
    ("| Pier | Filled (%) |\n|---|--:|\n| North | 88 |\n", "88", "percent", 88, "share"),
    ("| Pier | Toll (EUR) |\n|---|--:|\n| North | 12 boats a day |\n", "12", None, 12, "count"),
    ("Sales, in millions of euros\n\n| Pier | 2023 |\n|---|--:|\n| North | 41.5 |\n", "41.5", "EUR", 41_500_000, "amount"),
    ("Tolls at each pier, in pounds\n\n| Pier | 2023 |\n|---|--:|\n| North | 12 |\n", "12", "GBP", 12, "amount"),
    ("Catch (tonnes)\n\n| Pier | 2023 |\n|---|--:|\n| North | 12 |\n", "12", "tonne", 12, "amount"),
    ("Sales, in € million\n\n| Area | H1 2023 |\n|---|--:|\n| Nordics | 12 |\n", "12", "EUR", 12_000_000, "amount"),
    ("Sales, in € million\n\n| Area | 2023 |\n|---|--:|\n| Visitors | 12 |\n", "12", None, 12, "count"),
    ("Tolls, in pounds\n\n| Pier | Boats |\n|---|--:|\n| North | 12 |\n", "12", None, 12, "count"),
    ("Tolls, in euros\n\n| Pier | Price | Slip |\n|---|---|--:|\n| North | €9 | 12 |\n", "12", None, 12, "count"),
    ("He put his faith in pounds.\n\n| Pier | 2023 |\n|---|--:|\n| North | 12 |\n", "12", None, 12, "count"),
]


@pytest.mark.parametrize(("text", "words", "unit", "low", "role"), MEASURED)
def test_a_head_measures_the_numbers_under_it(text: str, words: str, unit: str | None, low: int, role: str) -> None:
    figure = next(figure for figure in claims_of(text, ["figure"], path="a.md") if figure.text.startswith(words))
    assert isinstance(figure, Figure)
    assert (figure.unit, figure.written.low) == (unit, low)
    assert role in (figure.role, "count")


def test_the_corner_of_a_page_s_table_measures_it() -> None:
    rows = "<tr><th>€m</th><th>2022</th></tr><tr><th>Tolls</th><td>7.5</td></tr>"
    figure = figure_of(f"<table>{rows}</table>", "7.5", path="a.html")
    assert (figure.unit, figure.written.low, figure.noun) == ("EUR", 7_500_000, "toll")


YEARS = "| | 2023 | Q2 2024 |\n|---|---|---|\n| Paid visits | 902 | 804 |\n"
ROWS = "| Month | Paid visits |\n|---|---|\n| March 2023 | 902 |\n| Late 2023 | 804 |\n"


@pytest.mark.parametrize(
    ("text", "words", "modifiers", "period"),
    [
        (YEARS, "902", ("paid",), Days(date(2023, 1, 1), date(2023, 12, 31))),
        (YEARS, "804", ("paid",), Days(date(2024, 4, 1), date(2024, 6, 30))),
        (ROWS, "902", ("paid",), Days(date(2023, 3, 1), date(2023, 3, 31))),
        (ROWS, "804", ("late", "2023", "paid"), None),
    ],
)
def test_a_head_that_is_a_period_says_when(text: str, words: str, modifiers: tuple[str, ...], period: Days | None) -> None:
    figure = figure_of(text, words, path="a.md")
    assert (figure.noun, figure.modifiers, figure.period) == ("visit", modifiers, period)


def test_a_column_of_ages_holds_ages() -> None:
    text = "| Name | Age |\n|---|---|\n| Ana Lopez | 37 |\n"
    figure = figure_of(text, "37", path="a.md")
    assert (figure.role, figure.noun, figure.modifiers) == ("age", "lopez", ("ana",))


PREDICATES = [
    ("12 people are dead.", "12", "die"),
    ("12 dead", "12", "die"),
    ("At least 30 people injured, police say.", "At least 30", "injur"),
    ("12 people are dead or missing.", "12", "die or miss"),
    ("Rents rose 5%.", "5%", "rise"),
    ("Rents are down 5%.", "5%", "fall"),
    ("Arrivals doubled.", "doubled", "rise"),
    ("The staff was halved.", "halved", "fall"),
]


@pytest.mark.parametrize(("text", "words", "predicate"), PREDICATES, ids=[row[0] for row in PREDICATES])
def test_the_verb_that_governs_the_count(text: str, words: str, predicate: str) -> None:
    assert figure_of(text, words).predicate == predicate


AUGUST = Days(date(2023, 8, 1), date(2023, 8, 31))
PERIODS = [
    ("Some 31,000 migrants crossed in August.", "Some 31,000", AUGUST),
    ("In August, 20 men and 30 women crossed.", "30", AUGUST),
    ("The board met 12 voters in August, it said on Monday.", "12", AUGUST),
    ("It caused two deaths, according to a report on Sunday.", "two", None),
    ("Officials said on Monday that 12 people left.", "12", None),
    ("They met 12 voters over the 2016 race.", "12", None),
    ("Four men died in the 2017 collapse.", "Four", Days(date(2017, 1, 1), date(2017, 12, 31))),
    ("They met 12 voters, but nobody came in August.", "12", None),
    ("There were 4 fires in 2021 and 7 in 2022.", "4", Days(date(2021, 1, 1), date(2021, 12, 31))),
    ("There were 4 fires in 2021 and 7 in 2022.", "7", Days(date(2022, 1, 1), date(2022, 12, 31))),
    ("The yard grew to 231 staff, from 241 at the end of 2023.", "231", None),
    ("The yard grew to 231 staff, up from 214 in May 2023.", "214", Days(date(2023, 5, 1), date(2023, 5, 31))),
    ("In 2023 the yard had 231 staff, up from 214.", "214", None),
    ("Built in 1978, the mill covers 40 acres.", "40 acres", None),
    ("Homes cost 1.4% more than in January 2023.", "1.4%", None),
    ("The school, which was founded in 1921, has 27 pupils.", "27", None),
    ("The mill, put up in 1978, covered 40 acres.", "40 acres", None),
    ("Work on the canal began in 2015 and has cost 19 million florins.", "19 million florins", None),
    ("A girl was found alive on Wednesday, two days after the quake that killed 118 people.", "118", None),
    ("The town has grown by 4% since 2016 to 81,450 people.", "81,450", None),
    ("The yard, in other hands since 2016, has built 94 boats.", "94", None),
    ("The yard, since 2016, has built 94 boats.", "94", Days(date(2016, 1, 1), None)),
]


@pytest.mark.parametrize(("text", "words", "period"), PERIODS, ids=[f"{row[0]} [{row[1]}]" for row in PERIODS])
def test_the_time_a_figure_speaks_of(text: str, words: str, period: Days | None) -> None:
    assert figure_of(text, words).period == period


def test_a_day_on_which_a_number_held_is_no_period() -> None:
    monday = Days(date(2023, 10, 2), date(2023, 10, 2))
    for text in ("As of Monday 40 homes were lost.", "The fire covered 40 acres on Monday."):
        figure = figures_of(text)[0]
        assert (figure.as_of, figure.period) == (monday, None)


def test_a_number_met_in_one_day_is_a_rate() -> None:
    figure = figure_of("In one day it met 6,500 migrants.", "6,500")
    assert (figure.per, figure.role) == ("day", "rate")


RATES = [
    ("In a single week it met 6,500 migrants.", "6,500", "week"),
    ("We make 380,000 journeys with them every weekday.", "380,000", "weekday"),
    ("Some 400,000 journeys are made on a normal weekday.", "Some 400,000", "weekday"),
    ("The depot handles 56,000 weekly orders.", "56,000", "week"),
    ("Each day of closure costs the port 40 million florins.", "40 million florins", "day"),
    ("Every week the yard loses $2 million.", "$2 million", "week"),
    ("Each day, it was told, the yard loses $2 million.", "$2 million", None),
    ("It met 6,500 migrants in Texas.", "6,500", None),
]


@pytest.mark.parametrize(("text", "words", "per"), RATES, ids=[row[0] for row in RATES])
def test_a_rate_may_be_said_in_words(text: str, words: str, per: str | None) -> None:
    assert figure_of(text, words).per == per


def test_so_far_ends_today() -> None:
    assert figure_of("So far this year 400 boats sank.", "400").period == Days(date(2023, 1, 1), date(2023, 10, 5))


def test_a_place_is_named_after_a_preposition() -> None:
    assert figure_of("Police arrested 40 people in Port Tolland.", "40").place == "Port Tolland"
    assert figure_of("Police arrested 40 people in March.", "40").place is None


MODALITIES = [
    ("Deaths could reach 1.5 million.", "1.5 million", "forecast"),
    ("The firm plans to cut 500 jobs.", "500", "plan"),
    ("A planned $5 million stand was shown.", "$5 million", "plan"),
    ("An expected 500 guests were named.", "500", "forecast"),
    ("Planners expect 500 lorries to use it.", "500", "forecast"),
    ("The storm was expected to dump 8 inches.", "8 inches", "forecast"),
    ("Analysts had expected sales of $2 billion and earnings of 71 cents a share.", "71 cents a share", "forecast"),
    ("Try 4,096 for large files.", "4,096", "forecast"),
    ("About 40 boats were expected.", "About 40", "forecast"),
    ("All four victims are expected to live.", "four", "fact"),
    ("The 5-year-old girl is expected to live.", "5-year-old", "fact"),
    ("Vane, 70, could face a judge.", "70", "fact"),
    ("The firm cut 500 jobs.", "500", "fact"),
    ("Some 54 percent say the fare should fall.", "Some 54 percent", "fact"),
    ("Of those asked, 60% of women think prices will rise.", "60%", "fact"),
    ("The law will hit 60% of the women who say so.", "60%", "plan"),
    ("The firm will give 60% of the expected gains away.", "60%", "plan"),
    ("The board expects rent growth of 5 per cent.", "5 per cent", "forecast"),
    ("It expects little; rents grew by 5 per cent.", "5 per cent", "fact"),
    ("Some 4,000 readers could neither call nor write.", "Some 4,000", "fact"),
    ("Some 4,000 readers couldn't log in.", "Some 4,000", "fact"),
    ("Some 4,000 readers could win a prize.", "Some 4,000", "forecast"),
    ("No lorry may park within 40 metres of the gate.", "40 metres", "fact"),
    ("A lorry may park within 40 metres of the gate.", "40 metres", "forecast"),
    ("The 400 miners go back on 8 November 2023.", "400", "fact"),
    ("Some 400 miners go back on 8 November 2023.", "Some 400", "plan"),
    ("Each user may send 600 requests a minute.", "600 requests a minute", "fact"),
    ("Orders may rise to 600 a day.", "600 a day", "forecast"),
    ("The mill turns once in 6.4 minutes and could be stopped.", "6.4 minutes", "fact"),
    ("The mill could turn in 6.4 minutes and might be stopped.", "6.4 minutes", "forecast"),
    ("Reduced to seven rowers by then, the crew could not catch up.", "seven", "fact"),
    ("The demand for 14 per cent is not affordable.", "14 per cent", "fact"),
    ("At $799 it is not cheap.", "$799", "fact"),
    ("It does not cost $799.", "$799", "denied"),
    ("Some of the 34 chimneys on the list have not been swept.", "34", "fact"),
    ("Some 34 chimneys have not been swept.", "Some 34", "denied"),
    ("Where the mayor speaks of €68 million, she doesn't name the payer.", "€68 million", "fact"),
    ("The mayor doesn't speak of €68 million.", "€68 million", "denied"),
    ("It cannot be more than $799.", "more than $799", "fact"),
    ("It does not cost more than $799.", "more than $799", "denied"),
    ("The bill would cost 40 million euros.", "40 million euros", "plan"),
    ("Drivers face 11 weeks of detours from 8 November 2023.", "11 weeks", "plan"),
    ("Drivers faced 11 weeks of detours from 8 March 2023.", "11 weeks", "fact"),
]


@pytest.mark.parametrize(("text", "words", "modality"), MODALITIES, ids=[row[0] for row in MODALITIES])
def test_a_plan_is_no_fact(text: str, words: str, modality: str) -> None:
    assert figure_of(text, words).modality == modality


def test_estimates_and_revisions_are_marked() -> None:
    assert figure_of("An estimated 600 birds died.", "An estimated 600").estimate
    assert not figure_of("In all 600 birds died.", "600").estimate
    assert figure_of("The toll was revised to 12 from 15.", "12").revised
    assert figure_of("The toll was revised to 12 from 15.", "15").revised


def test_an_ambiguous_point_is_settled_by_the_locale() -> None:
    assert figure_of("They sold 1.200 boats.", "1.200").hard.high == 1200
    assert figure_of("They sold 1.200 boats.", "1.200", locale="de-DE").nominal == 1200
    assert figure_of("They sold 1.200 boats.", "1.200", locale="en-US").hard.high != 1200


def test_the_core_is_the_number_with_its_scale() -> None:
    text = "It cost more than $1.2 billion."
    figure = figures_of(text)[0]
    assert (figure.text, text[figure.core_start : figure.core_end]) == ("more than $1.2 billion", "1.2 billion")


def test_an_age_is_exact() -> None:
    figure = figure_of("Ana Lopez, 30, was held.", "30")
    assert (figure.role, figure.hard.low, figure.hard.high) == ("age", 30, 30)


def test_a_conversion_in_brackets_is_hedged_as_the_number_before_it() -> None:
    assert figure_of("It runs more than five miles (8 km).", "8 km").hedge == "over"


PIECES = st.sampled_from(
    """1,1, one two half a hundred million dozen 5 - – % $ US$ ( ) [ ] . , : ; and or to of in per a day more than about nearly
    no one was killed 12:30 1/2 ½ 9.5 1,200 1.200 2019 tens of thousands doubled people miles km °C not but from rose by Title
    42 x""".split()
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\n"])), max_size=40))
def test_spans_lie_in_the_text_in_order(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    figures = figures_of(text)
    assert [figure.start for figure in figures] == sorted(figure.start for figure in figures)
    for figure in figures:
        assert 0 <= figure.start <= figure.core_start < figure.core_end <= figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
@example("9 7 points 10, 12")
def test_any_text_is_read(text: str) -> None:
    for figure in figures_of(text):
        assert figure.text == text[figure.start : figure.end]


HOSTILE = ["1,1," * 5000, "9" * 20000, "one and " * 3000, "half a " * 3000, "more than " * 3000 + "5", "5-" * 5000, "(5 " * 5000]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:10] for text in HOSTILE])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert all(figure.text in text for figure in figures_of(text))


STATES = [
    ("A ferry with 186 people on board sank.", "186", "aboard"),
    ("The boat, which had 168 people aboard, sank.", "168", "aboard"),
    ("The number of people rescued rose to 131.", "131", "rescu"),
    ("The number of berths rose to 131.", "131", "rise"),
]


@pytest.mark.parametrize(("text", "words", "predicate"), STATES)
def test_a_state_of_people_stands_for_the_verb(text: str, words: str, predicate: str) -> None:
    assert figure_of(text, words).predicate == predicate


def test_who_is_not_met_before_is_no_whole() -> None:
    assert figure_of("Pains were felt by 4.8 percent of those who took it.", "4.8 percent").base == ()
    assert figure_of("Fees cost $2 per thousand calls.", "$2 per thousand").per == "1,000"
    assert figure_of("Some 26,000 cars are to cross it each day.", "Some 26,000").per == "day"


def test_a_column_under_a_day_of_the_week_is_of_that_day() -> None:
    text = "Rates then\n\nCoin      Thursday   Tuesday\nYen       112.15     111.87\nMark      1.53       1.51\n"
    figures = {figure.text: figure for figure in figures_of(text, published="2023-10-05")}
    assert figures["112.15"].period == Days(date(2023, 10, 5), date(2023, 10, 5))
    assert figures["111.87"].period == Days(date(2023, 10, 3), date(2023, 10, 3))
    assert figures["111.87"].noun == "yen"
