"""Figures: what is found and how it is read, and the numerals that are no figures.

A row of FINDS is a text, the words of a figure in it, and how it is told: value, hedge, unit, role, rate. A value is `low..high`
as written; a parenthesis is an open end that is left out.
"""

from __future__ import annotations

import pytest
from builders import source

from audit.extract.dates import find_dates
from audit.extract.fields import Fields
from audit.extract.figures import find_figures
from audit.extract.speakers import Credits, Persons
from audit.model import Figure, Interval


def figures_of(text: str, **fields: str) -> list[Figure]:
    read = source(text, **fields)
    dates = find_dates(read, Fields(read))
    return find_figures(read, Fields(read), dates, Credits(read, (), Persons(read, ())))


def told(figure: Figure) -> str:
    parts = [value_of(figure.written), "" if figure.hedge == "none" else figure.hedge, figure.unit or "", figure.role]
    if figure.per:
        parts.append(f"a {figure.per}")
    if figure.pair:
        parts.append(f"{figure.pair[0]}-{figure.pair[1]}")
    return " ".join(part for part in parts if part)


def value_of(span: Interval) -> str:
    if span.low == span.high:
        return str(span.low)
    low, high = ("" if end is None else str(end) for end in (span.low, span.high))
    return f"{'(' if span.low_open else ''}{low}..{high}{')' if span.high_open else ''}"


FINDS = [
    # digits, separators, scales
    ("The port handled 31,204 containers.", "31,204", "31204 count"),
    ("Some 1.5m people voted.", "Some 1.5m", "1350000..1650000 about count"),
    ("The state has 1,20,000 teachers.", "1,20,000", "120000 count"),
    ("The fund holds 3 crore rupees.", "3 crore rupees", "30000000 INR amount"),
    ("A deposit of 5 lakh was lost.", "5 lakh", "500000 count"),
    ("The city counted 12.5 thousand trees.", "12.5 thousand", "12500 count"),
    ("They sold 20bn shares.", "20bn", "20000000000 count"),
    ("The firm has 40k users.", "40k", "40000 count"),
    ("The 2,000-seat hall was full.", "2,000", "2000 count"),
    ("The index of risk stood at .05 then.", ".05", "1/20 count"),
    ("Each of the 10\u202f000 plots was sold.", "10\u202f000", "10000 count"),
    ("The plan needs 1.2 million volunteers.", "1.2 million", "1200000 count"),
    ("About 7 million\npeople moved.", "About 7 million", "6300000..7700000 about count"),
    ("The town hired ２４ nurses.", "２４", "24 count"),
    # words
    ("Three people were killed.", "Three", "3 count"),
    ("Two hundred and fifty goats were sold.", "Two hundred and fifty", "250 count"),
    ("Twenty-one ships waited.", "Twenty-one", "21 count"),
    ("One hundred twenty-three thousand jobs went.", "One hundred twenty-three thousand", "123000 count"),
    ("A hundred dancers came.", "A hundred", "100 count"),
    ("Half a million trees were planted.", "Half a million", "500000 count"),
    ("Two and a half million trees were planted.", "Two and a half million", "2500000 count"),
    ("They planted two point five million trees.", "two point five million", "2500000 count"),
    ("Three quarters of a million trees were cut.", "Three quarters of a million", "750000 count"),
    ("A dozen countries voted against it.", "A dozen", "12 count"),
    ("Four dozen eggs broke.", "Four dozen", "48 count"),
    ("Half a dozen boats sank.", "Half a dozen", "6 count"),
    ("3 dozen eggs broke.", "3 dozen", "36 count"),
    ("One person was killed.", "One", "1 count"),
    ("He bought a million and a half shares.", "a million and a half", "1500000 count"),
    # vague words
    ("Dozens of flights were canceled.", "Dozens", "24..99 vague count"),
    ("Scores of residents fled.", "Scores", "40..99 vague count"),
    ("Hundreds of residents fled.", "Hundreds", "200..999 vague count"),
    ("Thousands of fans met the team.", "Thousands", "2000..9999 vague count"),
    ("Tens of thousands of fans came.", "Tens of thousands", "20000..99999 vague count"),
    ("Hundreds of thousands of fans came.", "Hundreds of thousands", "200000..999999 vague count"),
    ("Several homes burned.", "Several", "3..9 vague count"),
    ("A handful of protesters stayed.", "A handful", "3..7 vague count"),
    ("A few hundred marchers came.", "A few hundred", "300..699 vague count"),
    ("Several thousand marchers came.", "Several thousand", "3000..9999 vague count"),
    ("A couple of hikers were lost.", "A couple", "2 vague count"),
    # hedges before
    ("About 31,000 hectares burned.", "About 31,000 hectares", "27900..34100 about hectare amount"),
    ("More than 31,000 complaints were filed.", "More than 31,000", "(31000.. over count"),
    ("More than two dozen schools closed.", "More than two dozen", "(24.. over count"),
    ("The storm cut power to nearly 10,000 homes.", "nearly 10,000", "9000..10000) nearly count"),
    ("It took just under 40 days.", "just under 40 days", "36..40) nearly day duration"),
    ("At least 40 people died.", "At least 40", "40.. at-least count"),
    ("No fewer than 40 people died.", "No fewer than 40", "40.. at-least count"),
    ("Fewer than 300 seats were sold.", "Fewer than 300", "..300) under count"),
    ("No more than 300 seats were sold.", "No more than 300", "..300 at-most count"),
    ("Up to 6,000 goats strayed.", "Up to 6,000", "..6000 up-to count"),
    ("It can be called off up to 48 hours before the fair.", "48 hours", "48 hour duration"),
    ("It may take up to 48 hours.", "up to 48 hours", "..48 up-to hour duration"),
    ("As many as 7,000 campers got wet.", "As many as 7,000", "..7000 up-to count"),
    ("An estimated 600 birds died.", "An estimated 600", "540..660 about count"),
    ("Roughly half of voters agree.", "Roughly half", "45..55 about percent share"),
    ("Upwards of 70 trucks waited.", "Upwards of 70", "(70.. over count"),
    ("The bridge is ~200 m long.", "~200 m", "180..220 about meter amount"),
    ("Fines of >$500 rose.", ">$500", "(500.. over USD amount"),
    ("Only about 40 seats were left.", "about 40", "36..44 about count"),
    ("At least an estimated 500 birds died.", "At least an estimated 500", "500.. at-least count"),
    ("She worked there for over 20 years.", "over 20 years", "(20.. over year duration"),
    ("Children under the age of 5 get in free.", "under the age of 5", "..5) under year age"),
    ("Adults over 65 ride free.", "over 65", "(65.. over year age"),
    ("I left school when I was 16.", "16", "16 year age"),
    ("The fare is free for people 65 or over.", "65 or over", "65.. at-least year age"),
    ("Riders over 65 have a card; voters over 65 have none.", "over 65", "(65.. over year age"),
    ("Anyone 21 and older may enter.", "21 and older", "21.. at-least year age"),
    ("The founder died at 84 in Marl.", "84", "84 year age"),
    ("She retired at 60, a widow.", "60", "60 year age"),
    # letters that stand for what is counted
    ("The guard averaged 14.2 ppg, a club best.", "14.2 ppg", "71/5 rate a game"),
    ("The fan turns at 900 rpm.", "900 rpm", "900 rate a minute"),
    # parts of a million, of a point
    ("A quarter million voters stayed away.", "A quarter million", "250000 count"),
    ("The rent was a quarter million euros.", "a quarter million euros", "250000 EUR amount"),
    ("A quarter-percentage-point rise came.", "A quarter-percentage-point", "1/4 percentage point change"),
    ("Costs fell by a quarter, he said.", "a quarter", "-25 percent change"),
    # bounds put as equations
    ("Loads must be less than or equal to 30 tons.", "less than or equal to 30 tons", "..30 at-most ton amount"),
    ("It needs a crew greater than or equal to 9.", "greater than or equal to 9", "9.. at-least count"),
    # scores of things
    ("The frost killed scores of lambs.", "scores", "40..99 vague count"),
    ("They had to call scores of plumbers.", "scores", "40..99 vague count"),
    ("Scores were hurt.", "Scores", "40..99 vague count"),
    ("At that stage 12 buses came.", "12", "12 count"),
    # a unit said once
    ("Exports rose to 5.9 billion euros, up from 5.2 billion.", "5.2 billion", "5200000000 EUR amount"),
    ("The rate is 4.1%, up from 3.8 in May.", "3.8", "19/5 percent share"),
    ("It weighs 40 kg, compared with 35 a year ago.", "35", "35 kilogram amount"),
    ("It raised $5 million from 300 donors.", "300", "300 count"),
    ("Rents rose 5%, compared with 300 flats let.", "300", "300 count"),
    # a letter alone
    ("The hatch lies 3 m below deck.", "3 m", "3 meter amount"),
    ("It drew 3 m viewers.", "3", "3 count"),
    ("Add 75 g sugar.", "75 g", "75 gram amount"),
    ("The town has 650 K residents.", "650", "650 count"),
    ("The gas has a 650 K core.", "650 K", "650 kelvin amount"),
    ("She ran a 10 K race.", "10", "10 count"),
    # units made of two
    ("The motor gives 310 pound-feet of torque.", "310 pound-feet", "310 pound-foot amount"),
    ("The bolts take 90 lb-ft of torque.", "90 lb-ft", "90 pound-foot amount"),
    ("The lake holds 2 million acre-feet of water.", "2 million acre-feet", "2000000 acre-foot amount"),
    ("The line moved 800 ton-miles of coal.", "800", "800 count"),
    ("Tires held 32 psi.", "32 psi", "32 pound per square inch amount"),
    # a level after a change is in no percent
    ("The Tolland index rose 2% to 4,120.", "4,120", "4120 count"),
    ("The Tolland index lost 31 points.", "31", "-31 change"),
    ("The fund went from 3% to 5.", "5", "5 percent share"),
    # hedges after
    ("The 20-odd members left.", "20-odd", "18..22 about count"),
    ("It holds 300 or so guests.", "300 or so", "270..330 about count"),
    ("It holds 300+ guests.", "300+", "300.. at-least count"),
    ("Groups of 12 or more pay less.", "12 or more", "12.. at-least count"),
    ("Groups of 12 people or more pay less.", "12 people or more", "12.. at-least count"),
    ("Groups of 12 or fewer pay more.", "12 or fewer", "..12 at-most count"),
    # ranges
    ("20 to 30 masked men attacked.", "20 to 30", "20..30 range count"),
    ("Between 20 and 30 men attacked.", "20 and 30", "20..30 range count"),
    ("The trip takes 3-4 days.", "3-4 days", "3..4 range day duration"),
    ("Prices of 20–30 euros are normal.", "20–30 euros", "20..30 range EUR amount"),
    ("It costs $5 to $10 million.", "$5 to $10 million", "5000000..10000000 range USD amount"),
    ("One or two boats sank.", "One or two", "1..2 range count"),
    ("From 20 to 30 million trees stand there.", "20 to 30 million", "20000000..30000000 range count"),
    ("The rate is 5% to 7%.", "5% to 7%", "5..7 range percent share"),
    ("About 20 to 30 men came.", "About 20 to 30", "20..30 about count"),
    ("Wages rose from 20 to 30 euros.", "20", "20 EUR amount"),
    ("Wages rose from 20 to 30 euros.", "30 euros", "30 EUR amount"),
    # parts
    ("Half of the buses are electric.", "Half", "50 percent share"),
    ("More than half of pharmacies closed.", "More than half", "(50.. over percent share"),
    ("A quarter of pharmacies closed.", "A quarter", "25 percent share"),
    ("Three-quarters of pharmacies closed.", "Three-quarters", "75 percent share"),
    ("Half the fleet was sold.", "Half", "50 percent share"),
    ("One in five trains ran late.", "One in five", "20 percent share"),
    ("Three out of four trains ran late.", "Three out of four", "75 percent share"),
    ("1 in 10 trains ran late.", "1 in 10", "10 percent share"),
    ("He waited half an hour.", "half an hour", "1/2 hour duration"),
    ("Add 2 1/2 cups of flour.", "2 1/2 cups", "5/2 cup amount"),
    ("Add 2½ cups of flour.", "2½ cups", "5/2 cup amount"),
    ("Walk for ¾ mile.", "¾ mile", "3/4 mile amount"),
    # money
    ("The railway will owe $1.3 billion.", "$1.3 billion", "1300000000 USD amount"),
    ("The Senate backed a $1.2 billion plan.", "$1.2 billion", "1200000000 USD amount"),
    ("A fine of £500 million was set.", "£500 million", "500000000 GBP amount"),
    ("A fine of US$40,000 was set.", "US$40,000", "40000 USD amount"),
    ("A fine of A$300 was set.", "A$300", "300 AUD amount"),
    ("A fine of C$300 was set.", "C$300", "300 CAD amount"),
    ("A fine of HK $300 was set.", "HK $300", "300 HKD amount"),
    ("A fine of RM50,000 was set.", "RM50,000", "50000 MYR amount"),
    ("A fine of EUR 300 was set.", "EUR 300", "300 EUR amount"),
    ("A fine of 300 Swiss francs was set.", "300 Swiss francs", "300 CHF amount"),
    ("A fine of 2.5 million pounds was set.", "2.5 million pounds", "2500000 GBP amount"),
    ("The 40-million-pound pier opened.", "40-million-pound", "40000000 GBP amount"),
    ("The 40-pound anchor was raised.", "40-pound", "40 pound amount"),
    ("A ticket costs 50 cents.", "50 cents", "50 cent amount"),
    ("Fuel costs $5 a gallon.", "$5 a gallon", "5 USD rate a gallon"),
    ("The loss was $-3 million.", "$-3 million", "-3000000 USD amount"),
    ("Rs 500 was paid.", "Rs 500", "500 INR amount"),
    # percent, points
    ("52% of pharmacies shut.", "52%", "52 percent share"),
    ("Eight per cent of pharmacies shut.", "Eight per cent", "8 percent share"),
    ("Support rose 5 percentage points.", "5 percentage points", "5 percentage point change"),
    ("The bank cut rates by 25 basis points.", "25 basis points", "-25 basis point change"),
    ("Turnout fell 6.6% from 2019.", "6.6%", "-33/5 percent change"),
    ("Arrivals rose more than 93%.", "more than 93%", "(93.. over percent change"),
    ("Arrivals fell more than 93%.", "more than 93%", "..-93) over percent change"),
    ("A 5% pay rise was agreed.", "5%", "5 percent change"),
    ("Rents are 5% higher.", "5%", "5 percent change"),
    ("Profit rose to 5% of sales.", "5%", "5 percent share"),
    # ratios
    ("Exports doubled.", "doubled", "100 percent change"),
    ("Arrivals almost doubled.", "almost doubled", "80..100) nearly percent change"),
    ("Arrivals more than tripled.", "more than tripled", "(200.. over percent change"),
    ("The staff was halved.", "halved", "-50 percent change"),
    # units and rates
    ("The wildfire came within 5 miles.", "5 miles", "5 mile amount"),
    ("A 20-mile wall was built.", "20-mile", "20 mile amount"),
    ("The lake covers 12 square kilometers.", "12 square kilometers", "12 square kilometer amount"),
    ("The lake covers 12 km².", "12 km²", "12 square kilometer amount"),
    ("The high was 30C in Turin.", "30C", "30 celsius amount"),
    ("The high was 86°F in Turin.", "86°F", "86 fahrenheit amount"),
    ("Winds of 120 km/h hit.", "120 km/h", "120 kilometer per hour amount"),
    ("Winds of 120 kilometers per hour hit.", "120 kilometers per hour", "120 kilometer per hour amount"),
    ("The bag weighs 4 pounds.", "4 pounds", "4 pound amount"),
    ("The phone holds 64GB.", "64GB", "64 gigabyte amount"),
    ("The plant makes 40 megawatts.", "40 megawatts", "40 megawatt amount"),
    ("Altora shipped 4 million barrels a day.", "4 million barrels a day", "4000000 barrel rate a day"),
    ("Migrants arrived at a pace of 450 people a day.", "450 people a day", "450 rate a day"),
    ("Settlers came at a rate of 12,000 a month.", "12,000 a month", "12000 rate a month"),
    ("It costs $9 per month.", "$9 per month", "9 USD rate a month"),
    ("It costs $9/month.", "$9/month", "9 USD rate a month"),
    ("There were 12 cases per 100,000 people.", "12 cases per 100,000 people", "12 rate a 100,000 people"),
    ("The sentence is 18 months.", "18 months", "18 month duration"),
    ("The three-day siege ended.", "three-day", "3 day duration"),
    ("It fell to -20C overnight.", "-20C", "-20 celsius amount"),
    # ages
    ("A 34-year-old man was held.", "34-year-old", "34 year age"),
    ("Ana Lopez, 34, was held.", "34", "34 year age"),
    ("A woman aged 34 was held.", "34", "34 year age"),
    ("The driver, 52, was held.", "52", "52 year age"),
    ("Marsk boy, 7, rescued from pier", "7", "7 year age"),
    ("Girl, 6, Drives Tractor Into Barn", "6", "6 year age"),
    ("He swam out with his nephew, 9.", "9", "9 year age"),
    ("The tree is 900 years old.", "900 years old", "900 year age"),
    ("Two 11- and 12-year-old boys left.", "11", "11 year age"),
    ("They were ages 26 and 36, she said.", "36", "36 year age"),
    ("He lives 5 blocks away.", "5", "5 count"),
    # scores and votes
    ("The council will fell 127 plane trees.", "127", "127 count"),
    ("The bill passed by 61 votes to 36.", "61 votes to 36", "36..61 score 61-36"),
    ("The novelist died on Tuesday at 84.", "84", "84 year age"),
    ("At 76, Ana Lopes is the oldest of them.", "76", "76 year age"),
    ("The House voted 218-210 to pass it.", "218-210", "210..218 score 218-210"),
    ("The team won 3–1 at home.", "3–1", "1..3 score 3-1"),
    ("The council voted 7 to 2 for it.", "7 to 2", "2..7 score 7-2"),
    ("They lost 1-4 on the road.", "1-4", "1..4 score 1-4"),
    ("It was passed by seven votes.", "seven", "7 change"),
    ("Schools get two in five kroner.", "two in five", "40 percent share"),
    ("It cost 6 million, or about 70,000 for each.", "about 70,000", "63000..77000 about count"),
    # zero
    ("No deaths resulted.", "No", "0 count"),
    ("No one was killed.", "No", "0 count"),
    ("Nobody was hurt.", "Nobody", "0 count"),
    ("There were zero deaths.", "zero", "0 count"),
    # ranks
    ("The plant is the largest in the country.", "the largest in the country", "1 rank"),
    ("It was the most common language in Port Tolland.", "the most common language in Port Tolland", "1 rank"),
    ("It is the oldest building in town.", "the oldest building in town", "1 rank"),
    ("It became the tallest building in Skarholm.", "the tallest building in Skarholm", "1 rank"),
    ("It was the longest bridge of the coast.", "the longest bridge of the coast", "1 rank"),
    ("It is the tallest tower ever.", "the tallest tower ever", "1 rank"),
    # more shapes
    ("One train in five ran late.", "One train in five", "20 percent share"),
    ("Nearly a half-dozen boats sank.", "Nearly a half-dozen", "27/5..6) nearly count"),
    ("It lost millions of dollars.", "millions of dollars", "2000000..99999999 vague USD amount"),
    ("She was 15 when it began.", "15", "15 year age"),
    ("Both were between the ages of 11 and 15.", "11 and 15", "11..15 range year age"),
    ("Shares fell 2% to HK$41.", "2%", "-2 percent change"),
    ("Storage costs $0.02 per GB-month.", "$0.02 per GB-month", "1/50 USD rate a gb-month"),
    ("The House, on Tuesday 16 May, heard 40 witnesses.", "40", "40 count"),
    ("On Tuesday 340 Peruvian sailors arrived.", "340", "340 count"),
    ("The fee went from 40 cents to 30.", "30", "30 cent amount"),
    ("It fell from 6.3 to 6.1 percent.", "6.3", "63/10 percent share"),
    ("It got 310 million of the 1.8 billion shekels.", "310 million", "310000000 ILS amount"),
    ("The 60-second ad ran.", "60-second", "60 second duration"),
    ("It sold 12- to 20-foot ladders.", "12- to 20-foot", "12..20 range foot amount"),
    ("The fire was a quarter contained.", "a quarter", "25 percent share"),
    ("In the dry season 40 boats sank.", "40", "40 count"),
    ("A 10-to-15-year plan was made.", "10-to-15-year", "10..15 range year duration"),
    ("The measure failed 48–52.", "48–52", "48..52 score 48-52"),
    ("It cost $1 million-plus.", "$1 million-plus", "1000000.. at-least USD amount"),
    ("There is a 1-in-5 chance of rain.", "1-in-5", "20 percent share"),
    # beside what is none
    ("The brewery let go not 700 but 400 brewers.", "400", "400 count"),
    ("A concert at 417 9th Ave. drew 800 people.", "800", "800 count"),
    ("Flight 1549 carried 155 people.", "155", "155 count"),
    ("A $90 fee for the iPhone 15 was cut.", "$90", "90 USD amount"),
    ("Under Title 42 some 299,000 migrants left.", "some 299,000", "269100..328900 about count"),
    ("In 2019 the firm had 2,019 workers.", "2,019", "2019 count"),
    ("The firm hired 2000 workers.", "2000", "2000 count"),
]


@pytest.mark.parametrize(("text", "words", "reading"), FINDS, ids=[f"{row[0]} [{row[1]}]" for row in FINDS])
def test_a_figure_is_found_and_read(text: str, words: str, reading: str) -> None:
    assert {(figure.text, told(figure)) for figure in figures_of(text)} >= {(words, reading)}


IGNORES = [
    # addresses and places
    "He left 10 Downing Street.",
    "She lives at 417 9th Ave. now.",
    "The shop at 22 East Main Road shut.",
    "Many of them live in 10007.",
    "The parcel went to Albany, NY 12207.",
    "Gate 12 stayed shut.",
    "The hearing is in Room 101.",
    "They live in Apt 4B.",
    "The parade turned off at 57th Street.",
    "The ferry left Pier 94.",
    "Others slept in Terminal 5.",
    "The fire began in Block 12.",
    "The vote in Ward 8 was close.",
    "District 9 votes today.",
    "She met him at Studio 54.",
    "It burned in the 900 block of Fern Lane.",
    "It burned in the 300 and the 500 blocks of Fern Lane.",
    "They live in the 3900-block there.",
    # transport
    "The search for Flight MH370 resumed.",
    "Flight 1549 landed on the river.",
    "I-95 was shut.",
    "He drove along Route 66.",
    "The M15 bus stopped.",
    "The 7 train stopped.",
    "Highway 101 is closed.",
    # models and substances
    "A B-52 flew over.",
    "An F-35 flew over.",
    "The Boeing 737-800 was late.",
    "He held an AK-47.",
    "The iPhone 15 sold well.",
    "GPT-4 wrote it.",
    "Windows 11 is out.",
    "Covid-19 shots were given.",
    "Traces of H5N1 and CO2 were found.",
    "The 5G network is slow.",
    "An MP3 of the song leaked.",
    "Levels of PM2.5 rose.",
    "Its 777 airliner is late.",
    "A Falcon 9 rocket rose.",
    # names
    "World War II ended.",
    "Super Bowl LVIII was loud.",
    "Formula 1 comes to town.",
    "The G20 met; the G7 did not.",
    "The Group of 20 met.",
    "Both 3M and 7-Eleven hired staff.",
    "The S&P 500 rose.",
    "The FTSE 100 fell.",
    "The Big Four agreed.",
    "The dam at Three Gorges opened.",
    "The Five Eyes met.",
    "He sang with 50 Cent.",
    "She spoke to 60 Minutes.",
    "It was a real Catch-22.",
    "The Fortune 500 list is out.",
    "Apollo 11 landed.",
    "Area 51 is shut.",
    # law
    "Under Title 42 they were sent back.",
    "Section 8 housing is scarce.",
    "Article 5 was invoked.",
    "Chapter 11 protects the firm.",
    "Proposition 13 passed.",
    "Articles 5 and 6 were cut.",
    "His 401(k) shrank.",
    # ordinals and ranks
    "The 19th century hall reopened.",
    "It was ranked 3rd.",
    "The song is No. 1 again.",
    "He is number one.",
    "The 14th Amendment holds.",
    "She was first, he was second.",
    "A third party was asked.",
    "The second half was dull.",
    "Sales rose in the first quarter.",
    # identifiers
    "See https://paper.test/2022/05/18/67890 for more.",
    "The fault was in v2.1.3 of it.",
    "The server is 192.168.0.1 now.",
    "Ticket #1234 is closed.",
    "Write to @user99 today.",
    "The link had id=99 in it.",
    "The wreck lies at 40.7128° N.",
    "Its ISBN 978-3-16 is wrong.",
    # one
    "It was one of the driest weeks.",
    "On the one hand the sky was blue.",
    "They ignored one another.",
    "No one spoke.",
    "One day it will rain.",
    "At one point it rained.",
    "He is the one who left.",
    "One must wait.",
    "This one is blue.",
    "It is a one-way street.",
    "It was a one-off.",
    # compounds
    "A four-star general spoke.",
    "He wore a three-piece suit.",
    "The five-star hotel is shut.",
    "An 18-wheeler blocked the road.",
    "He is two-faced.",
    "The third-party insurer paid.",
    "It is a zero-sum game.",
    "The 360-degree review is done.",
    "There is zero tolerance here.",
    "A double-decker passed.",
    # idioms
    "I told them a million times.",
    "Thanks a thousand times.",
    "He gives 110 percent effort.",
    "It's 50-50 whether it rains.",
    "We are back at square one.",
    "She is on cloud nine.",
    "They call 911 a lot.",
    "He came home several times.",
    "They were a couple for a decade.",
    "It took a few years.",
    # dates, clocks
    "It happened in 1998.",
    "The 2016 election was close.",
    "The bus left at 9 a.m. sharp.",
    "The bus left at 10:30.",
    "The bus left at 9pm.",
    "Music of the 1990s is back.",
    "It fell on July 31, 2023.",
    "The class of '05 met.",
    "It was built in A.D. 1000.",
    "He is in his early 40s.",
    "On Tuesday 14 and Wednesday 15 May it rained.",
    "The show starts at seven, she said.",
    # numbers to call, ports, versions
    "Ring the line on 0555 0142 now.",
    "It listens on port 443 only.",
    "It needs TLS 1.2 or later.",
    "It is billed per 1,000.",
    # lists, telephones, furniture
    "1. Wash the rice.",
    "2) Boil the water.",
    "The claim is old.[4]",
    "Call (212) 555-0100 now.",
    "Call 555-0100 now.",
    "5 min read",
    "12 comments",
    # pronouns and idioms of motion
    "The more one ate, the worse it got.",
    "He doubled down on it.",
    "They came in the bottom three.",
    "It was one of the largest in the country.",
    "It lies in the western half of town.",
    "Caption 1 of 15 Photos: a raid.",
    "Image 2 of 4 A child was shot.",
    "They met both men, one a former sailor.",
    "The trio of 20-somethings sang.",
    "It was run by a third party.",
    # points scored
    "The reading scores of pupils rose.",
    "She scores often.",
    "Risk scores and ages were noted.",
    # steps and sorts
    "A phase 3 trial began.",
    "Data came from phases 3, 5 and 7.",
    "He has type 2 diabetes and stage 4 cancer.",
    "The storm was a category 5 hurricane.",
    "It is a grade 2 listed barn.",
    # notes
    "Such diets do little (39, 40).",
    "Fat was blamed for it (7, 12, 19).",
    # affiliations
    "Rep. Jo Hart (D-12) spoke.",
    # negated, pronouns
    "It was not 500.",
    "No problem was found.",
    "None of it is true.",
    "There is no doubt.",
    "Nobody spoke.",
    # no numeral at all
    "The weighty often listened to someone's tone.",
    "The scored and the doubly handful few.",
    "9" * 41 + " people came.",
]


@pytest.mark.parametrize("text", IGNORES)
def test_a_numeral_that_is_no_figure_is_left_alone(text: str) -> None:
    assert [(figure.text, told(figure)) for figure in figures_of(text)] == []
