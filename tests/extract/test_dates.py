"""Dates: what is found and which days it means, and the words and numerals that are no dates.

A row of FINDS is a text printed on Thursday, 5 October 2023, and its dates, each told as: words, TIMEX3 value, relation and role
where they are not the plain ones, the range of days where it is not the days named, `|` and the boundary, clock, weekday, and
what is odd about it.
"""

from __future__ import annotations

from itertools import pairwise

import pytest
from builders import source
from hypothesis import given
from hypothesis import strategies as st

from audit.extract.dates import find_dates
from audit.extract.fields import Fields
from audit.extract.quotes import find_quotes
from audit.extract.speakers import Persons
from audit.model import Date, Days


def dates_of(text: str, published: str | None = "2023-10-05", **fields: str) -> list[Date]:
    read = source(text, published, **fields)
    return [found.claim for found in find_dates(read, Fields(read))]


def told(found: Date) -> str:
    parts = [f"{found.text}: {found.timex or '?'}"]
    parts += [found.relation] * (found.relation != "on") + [found.role] * (found.role != "event")
    if found.resolved and (found.days != found.named or found.precision == "other" or found.approximate):
        parts.append(span(found.days))
    parts += [f"| {found.boundary}"] * (found.boundary is not None)
    parts += [f"at {found.clock}"] * (found.clock is not None) + [found.zone] * (found.zone is not None)  # type: ignore[list-item]
    parts += [f"weekday {found.weekday}"] * (found.weekday is not None)
    parts += [f"or {found.other.earliest}"] if found.other else []
    parts += [f"fault: {found.fault}"] * (found.fault is not None) + ["unresolved"] * (not found.resolved)
    return " ".join(parts)


def span(days: Days) -> str:
    return f"{days.earliest or ''}..{days.latest or ''}"


FINDS = [
    ("He won in 1987, '89 and '91.", "1987: 1987; '89: 1989; '91: 1991"),
    ("By Thanksgiving of last year it was done.", "Thanksgiving of last year: 2022-11-24 by ..2022-11-24 | 2022-11-25"),
    ("The fair fell on the first Tuesday of the month.", "the first Tuesday of the month: 2023-10-03"),
    # weeks from a day of the week, and days by their place in a month
    ("He plays them on Saturday week, or not at all.", "Saturday week: 2023-10-14"),
    ("It opens a week on Tuesday.", "a week on Tuesday: 2023-10-17"),
    # far ahead of publication the weekday may say that a day of the year before is meant
    ("The trial, from Tuesday 14 March, was short.", "Tuesday 14 March: 2023-03-14 weekday 1"),
    ("It will open on Tuesday 14 March.", "Tuesday 14 March: 2024-03-14 weekday 1"),
    ("They met a week ago Monday.", "a week ago Monday: 2023-09-25"),
    ("The market opens on the first Monday of next month.", "the first Monday of next month: 2023-11-06"),
    ("The wall fell on the last Friday in May 2010.", "the last Friday in May 2010: 2010-05-28"),
    ("Second-Quarter 2021 Results", "Second-Quarter 2021: 2021-Q2 2021-04-01..2021-06-30"),
    # decades in words and in two digits
    ("In the late sixties he lived in Rome.", "the late sixties: 196X 1966-09-01..1969-12-31"),
    ("The mill shut in the nineteen-fifties.", "the nineteen-fifties: 195X 1950-01-01..1959-12-31"),
    ("In the 1970s and early 80s she painted.", "the 1970s: 197X 1970-01-01..1979-12-31; early 80s: 198X 1980-01-01..1983-05-01"),
    ("Emissions are to fall by the end of the decade.", "the end of the decade: 202X by ..2030-12-31 | 2031-01-01"),
    # long ago
    ("The saint was born around 347 AD.", "347: 0347 0344-12-30..0350-01-01"),
    ("The tombs date from the 4th century BC.", "the 4th century BC: ? unresolved"),
    ("A wall of 1200 BC fell.", "1200 BC: ? unresolved"),
    ("It is on the hill. 1669, said to be built for a king.", "1669: 1669"),
    ("“Saint in a Study” and Storm at Sea (1480) hang there.", "1480: 1480"),
    ("Ten years after 9/11 it was gone.", "9/11: 2001-09-11 after 2001-09-12.. | 2001-09-12"),
    ("In 1982 the mill closed; the very next year a rival came.", "1982: 1982; the very next year: 1983"),
    ("Her first period ( 1892 – 94 ) was poor.", "1892: 1892 1892-01-01..1894-12-31; 94: 1894 1892-01-01..1894-12-31"),
    # of a vote the tense says little
    ("He said the February election would decide.", "February: 2024-02"),
    # days in a chronicle
    (
        "She was born in 1802, taught in 1821 and left in 1828. On 30 May she fell ill.",
        "1802: 1802; 1821: 1821; 1828: 1828; 30 May: 1828-05-30",
    ),
    (
        "The mill of 1802 burnt in 1821 and in 1828. On 30 May it fell, the owner said on Monday.",
        "1802: 1802; 1821: 1821; 1828: 1828; 30 May: 2023-05-30; Monday: 2023-10-02",
    ),
    # a year told behind a day or month
    ("The mill closed on 12 March last year.", "12 March last year: 2022-03-12"),
    ("The vote is on March 3 of next year.", "March 3 of next year: 2024-03-03"),
    ("It opened in May 1990 and shut in June of the same year.", "May 1990: 1990-05; June of the same year: 1990-06"),
    ("It opened in May 1990 and shut on 2 June the following year.", "May 1990: 1990-05; 2 June the following year: 1991-06-02"),
    # until when one may
    ("The appeal period ends on 8 March.", "8 March: 2024-03-08 cutoff | 2024-03-09"),
    ("Applications close on 8 November.", "8 November: 2023-11-08 cutoff | 2023-11-09"),
    # an aside that tells of no other year
    ("Ana Lunt (born on 2 May 1931) died on 13 September.", "2 May 1931: 1931-05-02; 13 September: 2023-09-13"),
    # which one it is, and not when it ended
    ("The 2013 study ended in doubt.", "2013: 2013"),
    ("She told Fox News Wednesday.", "Wednesday: 2023-10-04"),
    ("Rice was cheaper a fortnight ago.", "a fortnight ago: 2023-W38 2023-09-18..2023-09-24"),
    # written out
    ("She was held, and in 1665 was freed.", "1665: 1665"),
    ("The dam failed on July sixteenth.", "July sixteenth: 2023-07-16"),
    ("The dam failed on May twenty-first, 2021.", "May twenty-first, 2021: 2021-05-21"),
    ("The dam failed on July 31, 2023.", "July 31, 2023: 2023-07-31"),
    ("Nine of the 14 July 31 marchers fell.", "July 31: 2023-07-31"),
    ("The dam failed on 31 July 2023.", "31 July 2023: 2023-07-31"),
    ("The dam failed on the 31st of July, 2023.", "the 31st of July, 2023: 2023-07-31"),
    ("The dam failed on July 31st.", "July 31st: 2023-07-31"),
    ("The dam failed on Jul. 31, 2023.", "Jul. 31, 2023: 2023-07-31"),
    ("The dam failed on Monday, July 31, 2023.", "Monday, July 31, 2023: 2023-07-31 weekday 0"),
    ("The dam failed on Tuesday, July 31, 2023.", "Tuesday, July 31, 2023: 2023-07-31 weekday 1"),
    ("The dam failed on Monday 31 July.", "Monday 31 July: 2023-07-31 weekday 0"),
    ("The dam failed on Sept. 4.", "Sept. 4: 2023-09-04"),
    ("The dam failed on SEPTEMBER 4, 2023.", "SEPTEMBER 4, 2023: 2023-09-04"),
    ("The log gives 2023-07-31 as the day.", "2023-07-31: 2023-07-31"),
    ("The log gives 2023-07-31T09:00:00Z as the time.", "2023-07-31T09:00:00Z: 2023-07-31 at 09:00 UTC"),
    ("The register says 07/08/2023.", "07/08/2023: 2023-07-08 or 2023-08-07"),
    ("The register says 31/07/2023.", "31/07/2023: 2023-07-31"),
    ("The register says 07/31/2023.", "07/31/2023: 2023-07-31"),
    ("The register says 7.8.2023.", "7.8.2023: 2023-08-07"),
    ("The register says 5/5/2023.", "5/5/2023: 2023-05-05"),
    ("The school opened in September 1998.", "September 1998: 1998-09"),
    ("The school opened in Sept. 1998.", "Sept. 1998: 1998-09"),
    ("The school opened in September of 1998.", "September of 1998: 1998-09"),
    ("The school opened in 1998.", "1998: 1998"),
    ("The school (1998) is the oldest.", "1998: 1998"),
    ("The fireworks on July Fourth went wrong.", "July Fourth: 2023-07-04"),
    ("She leaves Friday the 13th to superstition.", "Friday the 13th: 2023-10-13 weekday 4"),
    ("The letter is dated February 29, 2024.", "February 29, 2024: 2024-02-29"),
    ("The letter is dated February 29, 2023.", "February 29, 2023: 2023-02-29 fault: February 2023 has 28 days unresolved"),
    ("The letter is dated June 31.", "June 31: XXXX-06-31 fault: June has 30 days unresolved"),
    ("The ship sank on April 31, 1912.", "April 31, 1912: 1912-04-31 fault: April has 30 days unresolved"),
    ("The fair runs July 3-5.", "July 3-5: 2023-07-03/2023-07-05 2023-07-03..2023-07-05"),
    ("The fair ran from July 3 to 5, 2022.", "July 3 to 5, 2022: 2022-07-03/2022-07-05 2022-07-03..2022-07-05"),
    ("The fair runs 3-5 July 2024.", "3-5 July 2024: 2024-07-03/2024-07-05 2024-07-03..2024-07-05"),
    # parts
    ("The spy ship left in early August.", "early August: 2023-08"),
    ("The spy ship left in late March 2022.", "late March 2022: 2022-03"),
    ("The chain was bought in mid-2023.", "mid-2023: 2023"),
    ("The chain was bought at the end of June.", "the end of June: 2023-06"),
    ("The chain was bought in the beginning of 2021.", "the beginning of 2021: 2021"),
    ("The chain was sold in early 2020.", "early 2020: 2020"),
    ("The chain was sold in the first half of 2020.", "the first half of 2020: 2020-H1 2020-01-01..2020-06-30"),
    ("It was sold late last year.", "late last year: 2022"),
    ("It was sold earlier this year.", "earlier this year: 2023"),
    ("The vote comes later this month.", "later this month: 2023-10"),
    ("It ships by year-end.", "year-end: 2023 by ..2023-12-31 | 2024-01-01"),
    ("Sales rose at the end of the year.", "the end of the year: 2023"),
    # weekdays
    ("The mayor resigned on Monday.", "Monday: 2023-10-02"),
    ("The mayor resigned on Thursday.", "Thursday: 2023-10-05"),
    ("The mayor will resign on Monday.", "Monday: 2023-10-09"),
    ("The council meets Tuesday.", "Tuesday: 2023-10-10"),
    ("The council met last Tuesday.", "last Tuesday: 2023-10-03"),
    ("The council will meet next Friday.", "next Friday: 2023-10-13"),
    ("The council met Tuesday of last week.", "Tuesday of last week: 2023-09-26"),
    ("The pier will stay closed until Friday.", "Friday: 2023-10-06 until end ..2023-10-06 | 2023-10-07"),
    ("Classes remain suspended until Monday.", "Monday: 2023-10-09 until end ..2023-10-09 | 2023-10-10"),
    ("The pier remained closed until Tuesday.", "Tuesday: 2023-10-03 until end ..2023-10-03 | 2023-10-04"),
    ("The council voted to merge the two piers from 1 June.", "1 June: 2024-06-01"),
    ("It declared a bonus payable on 2 March.", "2 March: 2024-03-02"),
    ("Sales rose in the three months to June 30.", "June 30: 2023-06-30 2023-04-01..2023-06-30"),
    ("The court postponed the hearing until Monday.", "Monday: 2023-10-09 until end ..2023-10-09 | 2023-10-10"),
    ("The ruling is due by Friday.", "Friday: 2023-10-06 by cutoff ..2023-10-06 | 2023-10-07"),
    ("The warehouse burned overnight Monday.", "overnight Monday: 2023-10-02TNI"),
    ("The strike ended at midnight Friday.", "midnight Friday: 2023-09-29TNI end at 00:00"),
    ("The trial begins Monday morning.", "Monday morning: 2023-10-09TMO start"),
    ("Police arrested him Saturday night.", "Saturday night: 2023-09-30TNI"),
    ("Update, 9 a.m. Monday: the road is shut.", "9 a.m. Monday: 2023-10-02T09:00 at 09:00"),
    ("The hearing is Friday at 3:30 p.m. EST.", "Friday at 3:30 p.m. EST: 2023-10-06T15:30 at 15:30 EST"),
    ("The match starts at 15:00 GMT Saturday.", "15:00 GMT Saturday: 2023-10-07T15:00 start at 15:00 GMT"),
    ("The match starts on Saturday at noon.", "Saturday at noon: 2023-10-07T12:00 start at 12:00"),
    ("The bridge closes on Oct. 9 at 22:30.", "Oct. 9 at 22:30: 2023-10-09T22:30 at 22:30"),
    ("Monday's storm tore roofs off.", "Monday: 2023-10-02"),
    ("The group cited Wednesday's ruling.", "Wednesday: 2023-10-04"),
    # near publication
    ("The court ruled today.", "today: 2023-10-05"),
    ("Victims of today's storm were named.", "today: 2023-10-05"),
    ("As of today the bridge is shut.", "today: 2023-10-05"),
    ("Today, the mill burned down.", "Today: 2023-10-05"),
    ("The court ruled yesterday.", "yesterday: 2023-10-04"),
    ("The court rules tomorrow.", "tomorrow: 2023-10-06"),
    ("The court ruled the day before yesterday.", "the day before yesterday: 2023-10-03"),
    ("The club plays tonight.", "tonight: 2023-10-05TNI"),
    ("The roof fell in last night.", "last night: 2023-10-04TNI"),
    ("The roof fell in yesterday morning.", "yesterday morning: 2023-10-04TMO"),
    ("The roof fell in this morning.", "this morning: 2023-10-05TMO"),
    ("The firm moved last week.", "last week: 2023-W39 2023-09-25..2023-10-01"),
    ("The firm moved last month.", "last month: 2023-09"),
    ("The firm moved last year.", "last year: 2022"),
    ("The firm will move next year.", "next year: 2024"),
    ("The firm will move this week.", "this week: 2023-W40 2023-10-02..2023-10-08"),
    ("The firm will move next weekend.", "next weekend: 2023-W41-WE 2023-10-14..2023-10-15"),
    ("The firm made a profit last quarter.", "last quarter: 2023-Q3 2023-07-01..2023-09-30"),
    ("The firm was founded last decade.", "last decade: 201X 2010-01-01..2019-12-31"),
    ("The firm moved last July.", "last July: 2023-07 or 2022-07-01"),
    ("The firm will move this coming May.", "this coming May: 2024-05"),
    ("The firm moved in October of last year.", "October of last year: 2022-10"),
    ("The firm moved in March.", "March: 2023-03"),
    ("The firm will move in March.", "March: 2024-03"),
    ("The firm moved on Dec. 20.", "Dec. 20: 2022-12-20"),
    ("The firm will move on Nov. 20.", "Nov. 20: 2023-11-20"),
    ("The firm will pay on Jan. 15.", "Jan. 15: 2024-01-15"),
    # counted
    ("The miller was found dead two weeks ago.", "two weeks ago: 2023-W38 2023-09-18..2023-09-24"),
    ("The miller was found dead three days ago.", "three days ago: 2023-10-02 2023-10-02..2023-10-02"),
    ("The keeper was hired 18 months ago.", "18 months ago: 2022-04 2022-04-01..2022-04-30"),
    ("The keeper was hired two years and four months ago.", "two years and four months ago: 2021-06 2021-06-01..2021-06-30"),
    ("The keeper was hired four years ago.", "four years ago: 2019 2019-01-01..2019-12-31"),
    ("The keeper was hired a year and a half ago.", "a year and a half ago: 2022-04 2022-04-01..2022-04-30"),
    ("The keeper was hired about 30 years ago.", "about 30 years ago: 1993 1993-01-01..1993-12-31"),
    ("The keeper was hired several years ago.", "several years ago: ? 2014-09-28..2020-10-02"),
    ("The keeper was hired a decade ago.", "a decade ago: 201X 2013-01-01..2013-12-31"),
    (
        "The port opened on May 2, 2019. A year later it closed.",
        "May 2, 2019: 2019-05-02; A year later: 2020 2020-01-01..2020-12-31",
    ),
    ("The tower burned on May 2, 2019. The next day it fell.", "May 2, 2019: 2019-05-02; The next day: 2019-05-03"),
    (
        "The tower burned on May 2, 2019. The day before, it had been inspected.",
        "May 2, 2019: 2019-05-02; The day before: 2019-05-01",
    ),
    ("Seventeen years ago it was a field.", "Seventeen years ago: 2006 2006-01-01..2006-12-31"),
    ("The keeper will return six months from now.", "six months from now: 2024-04 2024-04-01..2024-04-30"),
    ("The court will rule in two weeks.", "two weeks: 2023-W42 2023-10-16..2023-10-22"),
    ("The road is due to open in three days.", "three days: 2023-10-08 2023-10-08..2023-10-08"),
    ("She will be back in a month.", "a month: 2023-11 2023-11-01..2023-11-30"),
    ("The keeper has led the crew for four years.", "four years: 2019 since start 2019-01-01.. | 2019-01-01"),
    ("The keeper has lived there for the past 18 months.", "18 months: 2022-04 since start 2022-04-01.. | 2022-04-01"),
    ("The tower opened in 2012 and was sold the following year.", "2012: 2012; the following year: 2013"),
    # quarters, seasons, years
    ("Profit fell in the third quarter.", "the third quarter: 2023-Q3 2023-07-01..2023-09-30"),
    ("Profit fell in the third quarter of 2022.", "the third quarter of 2022: 2022-Q3 2022-07-01..2022-09-30"),
    ("Profit fell in Q3 2022.", "Q3 2022: 2022-Q3 2022-07-01..2022-09-30"),
    ("Profit fell in the fourth quarter of last year.", "the fourth quarter of last year: 2022-Q4 2022-10-01..2022-12-31"),
    ("Repairs started in spring 2022.", "spring 2022: 2022-SP start 2022-03-01..2022-06-21"),
    ("Repairs started in the summer of 2021.", "the summer of 2021: 2021-SU start 2021-06-01..2021-09-22"),
    ("Repairs started last fall.", "last fall: 2022-FA start 2022-09-01..2022-12-21"),
    ("Repairs will end this winter.", "this winter: 2023-WI end 2023-12-01..2024-03-21"),
    ("SYDNEY — Repairs started in spring 2022.", "spring 2022: 2022-SP start 2022-09-01..2022-12-21"),
    ("New York City set a record in fiscal 2023.", "fiscal 2023: 2023"),
    ("The federal government set a record in fiscal 2023.", "fiscal 2023: 2023"),
    ("Japan's budget for fiscal 2023 grew.", "fiscal 2023: 2023"),
    ("The maker set a record in fiscal 2023.", "fiscal 2023: 2023 unresolved"),
    ("U.S. agents have counted more so far this fiscal year.", "this fiscal year: 2024"),
    ("It was built in the 1990s.", "the 1990s: 199X 1990-01-01..1999-12-31"),
    ("It was built in the early 1980s.", "the early 1980s: 198X 1980-01-01..1983-05-01"),
    ("It was built in the '60s.", "the '60s: 196X 1960-01-01..1969-12-31"),
    ("It was built in the 1800s.", "the 1800s: 180X 1800-01-01..1809-12-31"),
    ("It was built in the 19th century.", "the 19th century: 18XX 1800-01-01..1900-12-31"),
    ("It was built in the mid-twentieth century.", "the mid-twentieth century: 19XX 1933-09-01..1967-05-02"),
    ("She was in the class of '99.", "'99: 1999"),
    ("The plate was made circa 1860.", "1860: 1860 1857-12-30..1863-01-02"),
    ("The plate was made around July 31.", "July 31: 2023-07-31 2023-07-28..2023-08-03"),
    ("They marched in nineteen sixty-three.", "nineteen sixty-three: 1963"),
    ("The bell was cast in 1492.", "1492: 1492"),
    ("The 2021-22 budget was cut.", "2021-22: 2021/2022 2021-01-01..2022-12-31"),
    ("The 2016 election was close.", "2016: 2016"),
    # holidays
    ("The shop closes on Christmas Day.", "Christmas Day: 2023-12-25"),
    ("The shop closed before Christmas.", "Christmas: 2022-12-25 before ..2022-12-24 | 2022-12-25"),
    ("The shop closed on Labor Day.", "Labor Day: 2023-09-04"),
    ("The shop will close on Thanksgiving 2024.", "Thanksgiving 2024: 2024-11-28"),
    ("The shop opened on Good Friday.", "Good Friday: 2023-04-07"),
    ("The Sept. 11 attacks changed that.", "Sept. 11: 2001-09-11"),
    ("The shop closes the week of July 3.", "July 3: 2023-07-03 2023-07-03..2023-07-09"),
    # bounds
    ("The family arrived before July 31.", "July 31: 2023-07-31 before ..2023-07-30 | 2023-07-31"),
    ("The barn burned shortly before 2 a.m. Tuesday.", "2 a.m. Tuesday: 2023-10-03T02:00 at 02:00"),
    (
        "The stove was lit at four in the morning on Tuesday.",
        "four in the morning on Tuesday: 2023-10-03T04:00 at 04:00",
    ),
    (
        "She rang on Saturday at half past six in the evening.",
        "Saturday at half past six in the evening: 2023-09-30T18:30 at 18:30",
    ),
    (
        "The tide turned at a quarter to 3 in the afternoon on Sunday.",
        "a quarter to 3 in the afternoon on Sunday: 2023-10-01T14:45 at 14:45",
    ),
    ("They buried four in the morning on Sunday.", "Sunday: 2023-10-01"),
    ("The list came in the afternoon on Sunday.", "Sunday: 2023-10-01"),
    ("At mid-afternoon yesterday the pits were full.", "yesterday: 2023-10-04"),
    ("The deed was sealed on the Twelfth of September 1911.", "the Twelfth of September 1911: 1911-09-12"),
    ("They met on the twenty-third of May 1987.", "twenty-third of May 1987: 1987-05-23"),
    ("The barn burned just after 11 p.m. on Saturday.", "11 p.m. on Saturday: 2023-09-30T23:00 at 23:00"),
    (
        "Offers must be filed before 5 p.m. Friday.",
        "5 p.m. Friday: 2023-10-06T17:00 before cutoff ..2023-10-05 | 2023-10-06 at 17:00",
    ),
    ("A barn burned in the 1900 block of Mill Lane on Monday, Sept. 18.", "Monday, Sept. 18: 2023-09-18 weekday 0"),
    ("Ann Lund was born in 1990. Her barn burned two days later.", "1990: 1990; two days later: ? unresolved"),
    (
        "Barn burns down Posted: Monday, October 2, 2023 1:58 PM",
        "Monday, October 2, 2023 1:58 PM: 2023-10-02T13:58 publication at 13:58 weekday 0",
    ),
    ("The family has been here since before August.", "August: 2023-08 before ..2023-07-31 | 2023-08-01"),
    ("The family arrived before August.", "August: 2023-08 before ..2023-07-31 | 2023-08-01"),
    ("Apply on or before July 31.", "July 31: 2023-07-31 by ..2023-07-31 | 2023-08-01"),
    ("Candidates must file by July 31.", "July 31: 2024-07-31 by cutoff ..2024-07-31 | 2024-08-01"),
    ("The report is due no later than July 31.", "July 31: 2024-07-31 by cutoff ..2024-07-31 | 2024-08-01"),
    ("Those who arrived after July 31, 2023 are not eligible.", "July 31, 2023: 2023-07-31 after cutoff 2023-08-01.. | 2023-08-01"),
    ("Those who arrived after July are not eligible.", "July: 2023-07 after cutoff 2023-08-01.. | 2023-08-01"),
    ("Those who came subsequent to July 31st are not eligible.", "July 31st: 2023-07-31 after cutoff 2023-08-01.. | 2023-08-01"),
    ("He has led the port since 2019.", "2019: 2019 since start 2019-01-01.. | 2019-01-01"),
    ("The road is shut until Friday.", "Friday: 2023-10-06 until end ..2023-10-06 | 2023-10-07"),
    ("The road is shut through August 2024.", "August 2024: 2024-08 until end ..2024-08-31 | 2024-09-01"),
    ("The offer expires July 31.", "July 31: 2023-07-31 cutoff | 2023-08-01"),
    ("The rule takes effect on Jan. 1.", "Jan. 1: 2024-01-01 cutoff | 2024-01-01"),
    (
        "Leases begun since July 31 are subject to stamp duty.",
        "July 31: 2023-07-31 since cutoff 2023-07-31.. | 2023-07-31",
    ),
    ("The new levy applies to leases begun after July 31.", "July 31: 2023-07-31 after cutoff 2023-08-01.. | 2023-08-01"),
    ("The ring sold passports between 2021 and 2023.", "2021: 2021 2021-01-01..2023-12-31; 2023: 2023 2021-01-01..2023-12-31"),
    (
        "Gunmen held the hall from Monday to Wednesday.",
        "Monday: 2023-10-02 start 2023-10-02..2023-10-04; Wednesday: 2023-10-04 end 2023-10-02..2023-10-04",
    ),
    (
        "Crossings rose from March to August 2022.",
        "March: 2022-03 start 2022-03-01..2022-08-31; August 2022: 2022-08 end 2022-03-01..2022-08-31",
    ),
    ("The war of 1914-1918 began with a shot.", "1914: 1914 1914-01-01..1918-12-31; 1918: 1918 1914-01-01..1918-12-31"),
    ("He was jailed before the Nov. 3 vote.", "Nov. 3: 2023-11-03 before ..2023-11-03"),
    ("The party split after the 2016 election.", "2016: 2016 after 2016-01-01.."),
    ("The party split before last month's vote.", "last month: 2023-09 before ..2023-09-30"),
    ("The strike began on Monday.", "Monday: 2023-10-02 start"),
    ("The strike ended on Monday.", "Monday: 2023-10-02 end"),
    ("LISBON, Aug. 11 (Agency) - Ferries ran late.", "Aug. 11: 2023-08-11 publication"),
    ("In May 12 people were hurt.", "May: 2023-05"),
    ("On May 12 people were hurt.", "May 12: 2023-05-12"),
    ("The May 12 vote was close.", "May 12: 2023-05-12"),
    ("The fire of Tuesday, Oct. 3, at 9 p.m. spread.", "Tuesday, Oct. 3, at 9 p.m.: 2023-10-03T21:00 at 21:00 weekday 1"),
    ("The rule, effective Feb. 1, is new.", "Feb. 1: 2024-02-01 cutoff | 2024-02-01"),
    ("She was born in 1972 and joined the force in 1994.", "1972: 1972; 1994: 1994"),
    ("The deal of March 2019 failed.", "March 2019: 2019-03"),
    ("The Jan. 6 riot was filmed.", "Jan. 6: 2021-01-06"),
    ("The council met on Tues. in secret.", "Tues.: 2023-10-03"),
    ("The firm moved two months earlier, in May 2021.", "two months earlier: 2023-08 2023-08-01..2023-08-31; May 2021: 2021-05"),
    # lists and spans of days
    ("The union called strikes on 16 and 18 October.", "16: 2023-10-16; 18 October: 2023-10-18"),
    (
        "Staff will strike on Thursday 12 and Friday 13 October.",
        "Thursday 12: 2023-10-12 weekday 3; Friday 13 October: 2023-10-13 weekday 4",
    ),
    ("The summit is on April 24 and 25, 2024.", "April 24: 2024-04-24; 25, 2024: 2024-04-25"),
    ("The summit was held on April 24, 25 and 27.", "April 24: 2023-04-24; 25: 2023-04-25; 27: 2023-04-27"),
    (
        "The shop is open from Monday to Friday.",
        "Monday: 2023-10-09 start 2023-10-09..2023-10-13; Friday: 2023-10-13 end 2023-10-09..2023-10-13",
    ),
    (
        "The show runs from Jan. 23 to March 9, 2024.",
        "Jan. 23: 2024-01-23 start 2024-01-23..2024-03-09; March 9, 2024: 2024-03-09 end 2024-01-23..2024-03-09",
    ),
    ("Rain fell over the weekend.", "the weekend: 2023-W39-WE 2023-09-30..2023-10-01"),
    ("A storm is forecast for the weekend.", "the weekend: 2023-W40-WE 2023-10-07..2023-10-08"),
    ("On May 3 and 4 people died.", "May 3: 2023-05-03"),
    # what the words beside a date do
    ("From October 1, fares rise.", "October 1: 2023-10-01 since start 2023-10-01.. | 2023-10-01"),
    ("As of Monday, the road was shut.", "Monday: 2023-10-02"),
    ("The fine is backdated to 1 January 2023.", "1 January 2023: 2023-01-01"),
    ("The agent was due to testify on Thursday.", "Thursday: 2023-10-05"),
    ("The deadline for claims was Sept. 30.", "Sept. 30: 2023-09-30 cutoff | 2023-10-01"),
    ("The law, which took effect in 2011, is old.", "2011: 2011 cutoff | 2011-01-01"),
    ("Trucks registered since March 31 pay the lower toll.", "March 31: 2023-03-31 since cutoff 2023-03-31.. | 2023-03-31"),
    ("The stall has stood there since at least last October.", "last October: 2022-10 since start 2022-10-01.. | 2022-10-01"),
    ("Growth will slow beyond 2025.", "2025: 2025 after 2026-01-01.. | 2026-01-01"),
    ("The change announced Monday will affect few.", "Monday: 2023-10-02"),
    ("In August, it may have moved the files.", "August: 2023-08"),
    ("Few votes are left before the November election.", "November: 2023-11 before ..2023-11-30"),
    (
        "Dogs have been banned from May 1 to Oct. 31.",
        "May 1: 2023-05-01 start 2023-05-01..2023-10-31; Oct. 31: 2023-10-31 end 2023-05-01..2023-10-31",
    ),
    ("The grant is open to those born before 1990.", "1990: 1990 before ..1989-12-31 | 1990-01-01"),
    ("The boat sank the day before. On June 5 it had left port.", "the day before: ? unresolved; June 5: 2023-06-05"),
    (
        "The port opened on May 2, 2019. Two months later it closed.",
        "May 2, 2019: 2019-05-02; Two months later: 2019-07 2019-07-01..2019-07-31",
    ),
    ("The firm moved last March.", "last March: 2023-03"),
    ("It fell on May 2, 2014. Months later, in March, it rose.", "May 2, 2014: 2014-05-02; March: 2015-03"),
    ("He died after Saturday's flood.", "Saturday: 2023-09-30 after 2023-09-30.."),
    ("It comes after a Wednesday meeting.", "Wednesday: 2023-10-04 after 2023-10-04.."),
    ("It fell on May 2, 2014. Months later in March it rose.", "May 2, 2014: 2014-05-02; later in March: 2015-03"),
    ("Classes start next week.", "next week: 2023-W41 start 2023-10-09..2023-10-15"),
    ("The Mother's Day parade was long.", "Mother's Day: 2023-05-14"),
    ("The church was built in AD 1066.", "1066: 1066"),
    ("He was 12 in 1945.", "1945: 1945"),
    ("The plan covers 2023, 2024 and 2025.", "2023: 2023; 2024: 2024; 2025: 2025"),
    ("The pact of 2015-16 failed.", "2015-16: 2015/2016 2015-01-01..2016-12-31"),
    ("The show opened on 3rd March 1999.", "3rd March 1999: 1999-03-03"),
    ("She left at 9.30 a.m. on Tuesday, Sept. 26.", "9.30 a.m. on Tuesday, Sept. 26: 2023-09-26T09:30 at 09:30 weekday 1"),
    ("It fell on Wednesday evening.", "Wednesday evening: 2023-10-04TEV"),
    ("The storm hit late Tuesday.", "late Tuesday: 2023-10-03"),
    ("He spoke on Sunday, hours after the vote.", "Sunday: 2023-10-01"),
    ("The report of the third quarter of fiscal 2023 is late.", "the third quarter of fiscal 2023: 2023-Q3 unresolved"),
    # ahead without a verb of its own
    ("She warned of rain expected across the hills by Monday.", "Monday: 2023-10-09 by ..2023-10-09 | 2023-10-10"),
    ("Sales rose more than expected on Monday.", "Monday: 2023-10-02"),
    ("The ferry was due in Arden on Monday.", "Monday: 2023-10-09"),
    ("The sinking was due to a leak found on Monday.", "Monday: 2023-10-02"),
    (
        "He is ineligible for a year ending at noon on 1 August 2022.",
        "noon on 1 August 2022: 2022-08-01T12:00 until end ..2022-08-01 | 2022-08-02 at 12:00",
    ),
    ("Version 1 will stop working on 30 April 2024.", "30 April 2024: 2024-04-30 end"),
    ("They hold for passes bought from 1 March 2023.", "1 March 2023: 2023-03-01 since start 2023-03-01.. | 2023-03-01"),
    ("The letter from 1 March 2023 was found.", "1 March 2023: 2023-03-01"),
    ("Council meeting: Tuesday, 7pm", "Tuesday, 7pm: 2023-10-10T19:00 at 19:00"),
    ("Seats on sale Monday.", "Monday: 2023-10-09"),
    ("Doors: 7pm Monday.", "7pm Monday: 2023-10-09T19:00 at 19:00"),
    ("Area burned: 50 acres, up from 40 at 17:00 on Tuesday", "17:00 on Tuesday: 2023-10-03T17:00 at 17:00"),
    ("Sales rose in H1 2023 from H2 2022.", "H1 2023: 2023-H1 2023-01-01..2023-06-30; H2 2022: 2022-H2 2022-07-01..2022-12-31"),
    # by whom, and by when
    ("Its name was marred by a 2005 inquiry.", "2005: 2005"),
    ("It must shut by a 2030 deadline.", "2030: 2030 by cutoff ..2030-12-31 | 2030-01-01"),
    # the day behind what was said
    ("“There is nothing in it.” — Sunday on the radio.", "Sunday: 2023-10-01"),
    # the month of the story, and not of the day on which it was told
    (
        "She left on 12 December 2022. He spoke on Monday. That month a mill shut.",
        "12 December 2022: 2022-12-12; Monday: 2023-10-02; That month: 2022-12",
    ),
    ("In two weeks' time the vote begins.", "two weeks' time: 2023-W42 2023-10-16..2023-10-22"),
    ("She painted 1892–94 on it.", ""),
]


@pytest.mark.parametrize(("text", "expected"), FINDS, ids=[text for text, _ in FINDS])
def test_finds(text: str, expected: str) -> None:
    assert "; ".join(map(told, dates_of(text))) == expected


IGNORES = [
    "It is open on the first Thursday of each month.",
    "They meet on the second Friday of every month.",
    "Highs will be in the sixties.",
    "Highs will be in the 60s.",
    "A man in his 60s fell.",
    "She has been sent to prison for nine years.",
    "She was on “Fox News Sunday” with it.",
    "She was on the “Today” show with it.",
    "The rebels may march on the capital.",
    "May we come in?",
    "Critics say it may rain.",
    "March on, said the sergeant.",
    "Thousands march against the tax.",
    "The march drew thousands.",
    "Theresa May spoke to the house.",
    "April Sutter said the shop is hers.",
    "June Calder sang.",
    "Augustus was an emperor.",
    "The august body met.",
    "Jan Novak scored twice.",
    "She will sun herself.",
    "The Sun reported the sale.",
    "He sat on the fence.",
    "They wed in the chapel.",
    "The second man fled.",
    "He came second in the race.",
    "Give it a second.",
    "Prices fall in some shops.",
    "Leaves fall.",
    "He had a fall.",
    "A spring in the mattress broke.",
    "The spring water is cold.",
    "Temperatures spring up.",
    "Some 2020 people signed.",
    "More than 2000 people signed.",
    "About 1950 homes burned.",
    "The plant made 1999 cars.",
    "It weighs 2000 kg.",
    "It holds 1984 seats.",
    "The hall has 2010 seats.",
    "It is 1900 feet long.",
    "The prize is $2000.",
    "The prize is £1999.",
    "The town has 1,999 people.",
    "He ran 1500 meters.",
    "The pump moves 2016 barrels.",
    "The 2000-strong crowd left.",
    "It costs 1999.50 in all.",
    "Call 555-2010 for help.",
    "Dial +44 20 7946 2018 now.",
    "Room 2010 is locked.",
    "Take Route 2010 north.",
    "Flight 1999 was late.",
    "Rule 2016 was struck.",
    "Section 1983 was cited.",
    "No. 2001 won.",
    "It runs on Windows 2000.",
    "See https://x.example/2023/07/31/page for it.",
    "Write to user2019@mail.example for more.",
    "The hash is a2023b.",
    "Version 2.0.2023 is out.",
    "The ratio is 3/4.",
    "It is 7/8 full.",
    "The vote was 218-210.",
    "The score was 3-5.",
    "They won 21-17.",
    "Pages 12-14 are torn.",
    "He is 34.",
    "She is a 27-year-old nurse.",
    "The 90-day plan failed.",
    "A two-week wait is normal.",
    "The four-month trial is over.",
    "They may stay for at least the next year and a half.",
    "Rents rose over the last year.",
    "It aired on the Today show.",
    "It takes three days.",
    "It took two weeks.",
    "He served 12 years in prison.",
    "The term is six months.",
    "He was away for years.",
    "It may take decades.",
    "It lasted for centuries.",
    "The coming days will tell.",
    "In recent months, prices have risen.",
    "In past years, it flooded.",
    "For the next two years it is free.",
    "Over the last five years it grew.",
    "In the last few weeks it grew.",
    "The last word is hers.",
    "The last time they met, they fought.",
    "Next door is a bakery.",
    "The next step is clear.",
    "This time it is real.",
    "That one is mine.",
    "The same thing happened.",
    "The previous owner left.",
    "The first half was dull.",
    "The second half was better.",
    "He scored in the second half.",
    "A quarter of them left.",
    "Three quarters of them left.",
    "The French Quarter is full.",
    "The quarter was lively.",
    "Headquarters moved.",
    "Day care costs a lot.",
    "Daylight is short.",
    "He works day and night.",
    "Day by day, it grows.",
    "One day she will win.",
    "Some day it will end.",
    "The other day was odd.",
    "Years passed.",
    "A year is long.",
    "The year-old kitten slept.",
    "Mondays are slow.",
    "He trains every Friday.",
    "It opens each Sunday.",
    "She is paid weekly.",
    "A daily walk helps.",
    "The monthly fee is due.",
    "An annual prize is given.",
    "Rates are set quarterly.",
    "It is now or never.",
    "Earlier estimates were lower.",
    "Later versions are better.",
    "Sooner or later it breaks.",
    "It came later than planned.",
    "The Christmas tree fell.",
    "A Christmas carol was sung.",
    "Easter eggs were sold.",
    "Thanksgiving dinner was served.",
    "The holiday season is long.",
    "She reads USA Today.",
    "The Saturday Evening Post closed.",
    "He writes for the Sunday Times.",
    "In today's world, that is rare.",
    "Many of today's looms are quiet.",
    "Today's young people rarely vote.",
    "The children of tomorrow will thank us.",
    "The hill is known today as the Crow.",
    "Today, the mill employs 40 people.",
    "They finished the dam in two months.",
    "It will be the third fire in two weeks.",
    "She will retire in two years' time.",
    "Decades of neglect did it.",
    "The half-century mark is near.",
    "He hit a century.",
    "The week's best film won.",
    "A weekend trip is cheap.",
    "The evening news was short.",
    "The morning after was quiet.",
    "A night out is dear.",
    "Night fell.",
    "It is 24/7.",
    "It is a 9-to-5 job.",
    "Odds are 50-50.",
    "Apollo 11 landed.",
    "Gate 12 is shut.",
    "He lives at 1600 Elm Street.",
    "The A-19 road is shut.",
    "The mid-term vote is close.",
    "Late fees apply.",
    "Early voters queued.",
    "The end of the road is near.",
    "The beginning of the film is slow.",
    "The middle of the pack is tight.",
    "Bloody Sunday is remembered.",
    "Sheffield Wednesday won.",
    "Super Tuesday decides it.",
    "Wednesdays are quiet.",
    "She holds an H1 visa.",
]


@pytest.mark.parametrize("text", IGNORES)
def test_ignores(text: str) -> None:
    assert dates_of(text) == []


PUBLISHED = [
    ("2023-11-03", "It closed two weeks ago.", "two weeks ago: 2023-W42 2023-10-17..2023-10-23"),
    ("2023-10-02", "It closed last month.", "last month: 2023-09"),
    ("2023-10-08", "It closed this past week.", "this past week: 2023-W40 2023-10-02..2023-10-08"),
    ("2023-01-04", "It closed in December.", "December: 2022-12"),
    ("2023-01-04", "It closed last week.", "last week: 2022-W52 2022-12-26..2023-01-01"),
    ("2024-01-18", "It closed on Monday.", "Monday: 2024-01-15"),
    ("2024-12-30", "It will close on Jan. 3.", "Jan. 3: 2025-01-03"),
    ("2023-08-10", "It closed in July.", "July: 2023-07"),
    ("2023-09-11", "It closed on July 31.", "July 31: 2023-07-31"),
    ("2022-09-14", "He got the post 18 months ago.", "18 months ago: 2021-03 2021-03-01..2021-03-31"),
    ("2024-02-29", "It closed a year ago.", "a year ago: 2023 2023-01-01..2023-12-31"),
    ("2023-10", "It closed on Monday.", "Monday: XXXX-WXX-1 unresolved"),
    ("2023-10", "It closed yesterday.", "yesterday: ? unresolved"),
    ("2023-10", "It closed last month.", "last month: 2023-09"),
    ("2023", "It closed last year.", "last year: 2022"),
    ("2023", "It closed on Friday.", "Friday: XXXX-WXX-5 unresolved"),
    (None, "It closed on Monday.", "Monday: XXXX-WXX-1 unresolved"),
    (None, "It closed today.", "today: ? unresolved"),
    (None, "It closed last year.", "last year: ? unresolved"),
    (None, "It closed two weeks ago.", "two weeks ago: ? unresolved"),
    (None, "It closed on March 14.", "March 14: XXXX-03-14 unresolved"),
    (None, "It closed in March.", "March: XXXX-03 unresolved"),
    (None, "It closed on March 14, 2022.", "March 14, 2022: 2022-03-14"),
    (None, "It closed in spring 2022.", "spring 2022: 2022-SP 2022-03-01..2022-06-21"),
]


@pytest.mark.parametrize(("published", "text", "expected"), PUBLISHED, ids=[f"{text} ({day})" for day, text, _ in PUBLISHED])
def test_counts_from_the_source_s_own_date_and_never_from_today(published: str | None, text: str, expected: str) -> None:
    assert "; ".join(map(told, dates_of(text, published))) == expected


HARD = [
    ("It left in early August.", "2023-08-01..2023-08-10", "2023-08-01..2023-08-15"),
    ("It left in late August.", "2023-08-21..2023-08-31", "2023-08-16..2023-08-31"),
    ("It left in mid-2022.", "2022-05-01..2022-08-31", "2022-03-01..2022-10-31"),
    ("It left in early 2022.", "2022-01-01..2022-04-30", "2022-01-01..2022-06-30"),
    ("It left two weeks ago.", "2023-09-18..2023-09-24", "2023-09-17..2023-09-25"),
    ("It left overnight Monday.", "2023-10-02..2023-10-03", "2023-10-02..2023-10-03"),
    ("It left Monday night.", "2023-10-02..2023-10-02", "2023-10-02..2023-10-03"),
    ("It will leave next Friday.", "2023-10-13..2023-10-13", "2023-10-06..2023-10-13"),
    ("It left in the 1800s.", "1800-01-01..1809-12-31", "1800-01-01..1899-12-31"),
    ("It left earlier this month.", "2023-10-01..2023-10-05", "2023-10-01..2023-10-05"),
]


@pytest.mark.parametrize(("text", "usual", "hard"), HARD, ids=[text for text, *_ in HARD])
def test_a_vague_part_has_a_usual_and_a_widest_reading(text: str, usual: str, hard: str) -> None:
    (found,) = dates_of(text)
    assert (span(found.days), span(found.hard)) == (usual, hard)


@pytest.mark.parametrize(
    ("locale", "named", "other"),
    [
        ("en", "2023-07-08", "2023-08-07"),
        ("en-US", "2023-07-08", None),
        ("en-GB", "2023-08-07", None),
        ("en-AU", "2023-08-07", None),
    ],
)
def test_the_locale_alone_settles_day_and_month(locale: str, named: str, other: str | None) -> None:
    (found,) = dates_of("It was issued on 07/08/2023.", locale=locale)
    assert (str(found.named.earliest), found.other and str(found.other.earliest)) == (named, other)


CLAUSES = [
    ("The dam failed on July 31, police said on Tuesday.", [("fail", "dam"), ("say", "polic")]),
    ("Police said Monday that the dam failed on Sunday.", [("say", "polic"), ("fail", "dam")]),
    ("Greta Solheim has run the harbour since 2017.", [("run", "solheim")]),
    ("The harbour has been run by Greta Solheim since 2017.", [("run", "harbour")]),
    ("Venezuelans are eligible if they arrived before July 31.", [("arriv", "venezuelan")]),
    ("The code will enter into force on March 1.", [("effect", "code")]),
    ("The pact takes effect on March 1.", [("effect", "pact")]),
    ("Ann Hale (3 May 1901 – 9 June 1988) was a painter.", [("bear", "hale"), ("die", "hale")]),
    ("Ann Hale, a painter, (born 3 May 1901 -- 9 June 1988) taught here.", [("bear", "hale"), ("die", "hale")]),
    ("Ann Hale (May 1985 – June 1988) was mayor of Arden.", [("be", "hale"), ("be", "hale")]),
    ("The man arrested on Monday was charged on Tuesday.", [("arrest", "man"), ("charg", "man")]),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_a_date_dates_the_verb_of_its_clause(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.predicate, found.noun) for found in dates_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The council will vote on Tuesday.", "plan"),
        ("The council may vote on Tuesday.", "forecast"),
        ("The council did not vote on Tuesday.", "denied"),
        ("The council voted on Tuesday.", "fact"),
        ("The council votes on Tuesday.", "plan"),
        ("The museum opens on 3 May.", "plan"),
        ("When: Monday, Oct. 9.", "plan"),
    ],
)
def test_a_plan_is_told_from_what_happened(text: str, modality: str) -> None:
    assert [found.modality for found in dates_of(text)] == [modality]


def test_today_inside_a_quotation_may_lie_days_before_publication() -> None:
    read = source("“We agreed today,” she said.")
    quotation = find_quotes(read, Fields(read), Persons(read, ()))
    fields = Fields(read)
    fields.know(quotation)
    (only,) = find_dates(read, fields)
    found = only.claim
    assert (span(found.days), span(found.hard)) == ("2023-10-05..2023-10-05", "2023-09-28..2023-10-05")


def test_a_line_may_break_inside_a_date_but_a_paragraph_may_not() -> None:
    wrapped = "The dam\n\nThe eastern wall of the old dam above the village fell two weeks\nago, after a week of rain in the hills."
    assert [found.text for found in dates_of(wrapped)] == ["two weeks\nago"]
    assert [found.text for found in dates_of("The heat of July\n\n31 boats sank.")] == ["July"]


WORDS = st.sampled_from(
    "On Monday July 31 , 2023 the last week two years ago early in and 07/08/2023 May 3-5 Q3 fiscal '90s 9 a.m. to from by".split()
)


@given(st.lists(WORDS, max_size=30))
def test_spans_lie_inside_the_text_in_order_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    read = source(text)
    found = [each.claim for each in find_dates(read, Fields(read))]
    assert all(read.text[each.start : each.end] == each.text for each in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


LINES = [
    "Vale News | Published 6 October 2023, 18:40",
    "Gullhaven, 6 October 2023",
    "Friday 6 October 2023",
    "Updated Oct. 6, 2023",
]


@pytest.mark.parametrize("line", LINES)
def test_a_date_in_a_line_over_the_story_is_its_publication(line: str) -> None:
    story = "Prices rose on Monday in all shops of the town, the bureau said, and fell again."
    found = dates_of(f"Prices rise\n\n{line}\n\n{story}")
    assert [each.role for each in found] == ["publication", "event"]


def test_a_stamp_in_brackets_is_no_event() -> None:
    found = dates_of("Guards held two men on Monday. (Published Friday, Oct. 6, 2023)")
    assert [each.role for each in found] == ["event", "publication"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The pier is open again! — Port of Vasto (@portvasto) May 9, 2018", "publication"),
        ("FILE PHOTO: The mayor speaks at the pier in Vasto, May 9, 2018.", "publication"),
        ("FILE - The mayor speaks at the pier in Vasto on May 9, 2018.", "publication"),
        ("The file photographs of the pier were taken on May 9, 2018.", "event"),
    ],
)
def test_when_words_were_posted_or_a_picture_was_taken_is_no_event(text: str, role: str) -> None:
    assert [each.role for each in dates_of(text)] == [role]
