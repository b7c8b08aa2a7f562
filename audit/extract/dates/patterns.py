"""The written forms of dates, one row each: name → pattern, most telling first.

In a pattern a blank stands for any white space (a line may break inside a date) and a word in angle brackets for a fragment.
To add a form: a row in `_ROWS`, its opening words in `opening.py`, a reader of the same name in `readings/`, a row in the tests.
"""

from __future__ import annotations

import re
from functools import cache

from audit.text.calendar import HOLIDAYS

_ONES = """a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen""".split()
_TENS = "twenty thirty forty fifty sixty".split()
_FRAGMENTS = {
    "MONTH": r"(?=[A-Z])(?i:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![A-Za-z])",
    "FULLMONTH": r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\."
    r"|Sept\.|Oct\.|Nov\.|Dec\.)(?![A-Za-z])",
    "DOW": r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?![A-Za-z])\.?",
    "FULLDOW": r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![A-Za-z])",
    "DAY": r"(?:3[01]|[12][0-9]|0?[1-9]|3[2-9](?=[,.;:)]|$| <YEAR>))",
    "ORD": r"(?:st|nd|rd|th)",
    "YEAR": r"(?:1[0-9]|20)[0-9]{2}(?![0-9])",
    "NUM": rf"(?i:{'|'.join(_ONES)}|(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES[2:11])}))?|a couple(?: of)?|a few|several|a dozen"
    r"|[0-9]{1,4})(?![A-Za-z0-9])",
    "NTHDAY": r"(?i:(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)(?![A-Za-z-])",
    "NTH": r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th)",
    "UNIT": r"(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)|weekends?|quarters?)(?![A-Za-z])",
    "SEASON": r"(?i:spring|summer|fall|autumn|winter)(?![A-Za-z])",
    "PART": r"(?i:(?:the )?(?:very )?(?:(?:early|late|mid|earlier|later)(?: in)?|(?:beginning|start|end|close|middle|back half"
    r"|(?:first|second|latter) (?:half|part)) of)(?: the)?<GAP>)",
    "WHICH": r"(?i:last|next|that(?: same)?|this(?: past| coming| same)?|past|previous|coming|following|current|same)",
    "GAP": r"(?: |-)",
    "DASH": r"(?:-|–|—)",
}

_ROWS = {
    # 2023-07-31, 2023/7/31, 2023-07-31T09:00
    "iso": r"(?P<year>[12][0-9]{3})(?P<sep>[-/])(?P<month>[0-9]{1,2})(?P=sep)(?P<day>[0-9]{1,2})(?:T"
    r"(?P<clock>[0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?P<zone>Z)?)?(?![0-9/-])",
    # 07/08/2023, 31.7.2023, 7-31-23
    "numeric": r"(?P<first>[0-9]{1,2})(?P<sep>[/.-])(?P<second>[0-9]{1,2})(?P=sep)(?P<year>[12][0-9]{3}|[0-9]{2})"
    r"(?![0-9/-]|[.][0-9])",
    # July 3-5, July 3 to 5, 2023
    "month_day_span": r"(?P<month><MONTH>) (?P<day><DAY>)<ORD>?(?: ?<DASH> ?| (?:to|through|until) )(?P<day2><DAY>)<ORD>?"
    r"(?![0-9]|,?[0-9]{3}|[%:.][0-9])(?:,? (?P<year><YEAR>))?",
    # Monday, July 31, 2023; July 31st; Jul. 31; July Fourth
    "month_day": r"(?:(?P<weekday><DOW>),? )?(?:(?<![Ii]n )|(?=<MONTH> <DAY>,? <YEAR>))(?P<month><MONTH>) (?:the )?"
    r"(?P<day><DAY>|<NTHDAY>)<ORD>?(?![0-9]|[-–][0-9]|[,.][0-9]| ?%)(?: ?,? ?(?:of )?(?P<year><YEAR>)"
    r"(?![-–/][0-9]))?",
    # Thursday 16 (and Saturday 18 March 2023)
    "day_in_list": r"(?:(?P<weekday><DOW>),? )?(?:the )?(?P<day><DAY>)<ORD>?(?=(?:, (?:<DOW>,? )?<DAY><ORD>?){0,3},? (?:and|or)"
    r" (?:on )?(?:<DOW>,? )?(?:the )?<DAY><ORD>?<GAP>(?:of )?(?P<month><MONTH>)(?: (?P<year><YEAR>))?)",
    # 3-5 July 2023
    "day_month_span": r"(?P<day><DAY>)<ORD>?(?: ?<DASH> ?| to )(?P<day2><DAY>)<ORD>? (?:of )?(?P<month><MONTH>)(?:,? "
    r"(?P<year><YEAR>))?",
    # 31 July 2023, 31st of July, Monday 31 July, the twelfth of July
    # (of the 19 Sept. 11 hijackers: not the 19th)
    "day_month": r"(?:(?P<weekday><DOW>),? )?(?:the )?(?!(?<=the\s)<DAY> <MONTH> <DAY> [a-z])"
    r"(?P<day><DAY>|(?<!\b[Aa]\s)(?<!\b[Oo]ne\s)(?!Fourth\sof\sJuly)<NTHDAY>(?=\sof\s[A-Z][a-z]++(?!['’])))"
    r"<ORD>?<GAP>(?:of )?(?P<month><MONTH>)(?:,?<GAP>(?:of )?(?P<year><YEAR>))?(?![-–/][0-9])",
    # Friday the 13th
    "weekday_day": r"(?P<weekday><FULLDOW>),? the (?P<day><DAY>)<ORD>",
    # early August 2023, July, 2023, Nov. '98
    "month_year": r"(?P<part><PART>)?(?P<month><MONTH>)(?:,? (?:of )?|-)(?:(?P<year><YEAR>)(?![-–/][0-9]{1,2}(?![0-9]))|['’]"
    r"(?P<short>[0-9]{2})(?![0-9s]))",
    # last July, late this August, May of last year
    "which_month": r"(?P<part><PART>)?(?P<which><WHICH>) (?P<part2>early |late )?(?P<month><FULLMONTH>)(?! [0-9]{1,2}(?![0-9]))",
    "month_which": r"(?P<part><PART>)?(?P<month><FULLMONTH>) (?:of )?(?P<which>last|next|this) year(?![A-Za-z])",
    # early August, July
    "month": r"(?P<part><PART>)?(?P<month><FULLMONTH>)",
    # the third quarter of 2023, Q3 2023, third-quarter, first half of this year
    "quarter": r"(?:[Tt]he )?(?P<fiscal>fiscal |financial )?(?:(?P<nth>(?i:<NTH>))<GAP>(?P<unit>(?i:quarter|half))"
    r"|Q(?P<digit>[1-4])|H(?P<part>[12])(?= (?:19|20)[0-9]{2}(?![0-9])))"
    r"(?![A-Za-z])(?:(?: of)?(?: the)?,? (?:(?P<year>(?:fiscal )?<YEAR>)|(?P<which>last|next|this|the current"
    r"|the same) (?:fiscal )?year(?![A-Za-z])|(?P<whole>year)(?![A-Za-z])))?",
    "which_quarter": r"(?:[Tt]he )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]urrent) quarter(?![A-Za-z])",
    # fiscal year 2023, FY2023, FY 2023-24, this fiscal year
    "fiscal": r"(?P<part><PART>)?(?:[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear|FY)<GAP>?(?P<year>(?:19|20)[0-9]{2})(?:[-–/]"
    r"(?P<to>[0-9]{2,4}))?(?![0-9])",
    "year_fiscal": r"(?P<year>(?:19|20)[0-9]{2})(?:[-–/](?P<to>[0-9]{2,4}))? (?:fiscal|financial) year(?![A-Za-z])",
    "which_fiscal": r"(?:[Tt]he )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]urrent|[Pp]ast|[Cc]oming) (?:fiscal"
    r"|financial) year(?![A-Za-z])",
    # spring 2022, the summer of '69, last fall, this winter
    "season": r"(?:[Tt]he )?(?P<part><PART>)?(?P<season><SEASON>)(?:(?: of|,)? (?:(?P<year><YEAR>)(?![-–/][0-9])|['’]"
    r"(?P<short>[0-9]{2})(?![0-9])|(?P<which>last|next|this) year(?![A-Za-z])))",
    "which_season": r"(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast) (?P<part><PART>)?(?P<season><SEASON>)"
    r"(?! (?:season|semester))",
    # the 1990s, early 1990s, '90s, 19th century
    "decade": r"(?:[Tt]he )?(?P<part><PART>)?(?:(?P<year>[12][0-9]{2}0)|['’](?P<short>[0-9]0))['’]?s(?![A-Za-z0-9])",
    # the early 80s
    "short_decade": r"(?:[Tt]he )?(?P<part><PART>)?(?P<short>[2-9]0)s(?![A-Za-z0-9])",
    # the late sixties, the nineteen-fifties
    "word_decade": r"(?:[Tt]he )(?P<part><PART>)?(?P<nineteen>nineteen<GAP>)?(?i:(?P<tens>twent|thirt|fort|fift|sixt|sevent|eight"
    r"|ninet)ies)(?![A-Za-z])",
    "century": r"(?:[Tt]he )?(?P<part><PART>)?(?:(?P<number>[12]?[0-9])<ORD>|(?P<word>[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth"
    r"|[Nn]ineteenth|[Tt]wentieth|[Tt]wenty-first))<GAP>century(?![A-Za-z])(?P<before> BCE?| B\.C\.(?:E\.)?)?",
    # the day before yesterday
    "twice": r"(?:[Tt]he )?day (?P<side>before yesterday|after tomorrow)(?![A-Za-z])",
    # today, yesterday morning, late yesterday, tonight, this morning, last night
    "deictic": r"(?P<part>[Ee]arly |[Ll]ate |[Ee]arlier |[Ll]ater )?(?P<word>[Tt]oday(?!['’]s (?:world|youth|society|generation"
    r"|children|world|readers|standards))|[Tt]his day|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Tt]his|[Ll]ater this"
    r"|[Ee]arlier this) (?:morning|afternoon|evening)|[Ll]ast (?:night|evening))(?![A-Za-z])(?: (?P<time>morning"
    r"|afternoon|evening|night)(?![A-Za-z]))?",
    # Saturday week; a week on Saturday, two weeks from Monday, a week ago Tuesday
    "weekday_on": r"(?P<weekday><FULLDOW>) (?P<unit>week|fortnight)(?=[.,;:)]| or | and |$)",
    "weeks_to": r"(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? (?P<side>on|from|ago)(?: (?:last|this|next))?"
    r" (?P<weekday><FULLDOW>)",
    # the first Monday of May, the last Friday in March 2021
    "nth_weekday": r"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?P<weekday><FULLDOW>) (?:of|in)"
    r" (?:(?P<which>last|next|this|the|each|every|a) month(?![A-Za-z])|(?P<month><FULLMONTH>)(?:,? (?:of )?(?P<year><YEAR>))?)",
    # two weeks ago, a year earlier, 18 months from now, the day before
    "ago": r"(?P<about>(?:[Aa]bout|[Aa]round|[Rr]oughly|[Aa]lmost|[Nn]early|[Ss]ome|[Mm]ore than|[Oo]ver|[Jj]ust over"
    r"|[Jj]ust|[Ll]ess than|[Aa]t least|[Oo]nly) )?(?:(?P<years><NUM>) years?,?(?: and)? )?"
    r"(?P<number><NUM>)(?P<half> and a half)?<GAP>(?:or (?:so"
    r"|more) )?(?P<unit><UNIT>|fortnight(?= ago))(?P<half2> and a half)?(?: or so)?(?:"
    r"(?<=day|eek|nth|ays|eks|ths)(?P<time>['’]s? time)|<GAP>(?P<side>ago|earlier|before(?= *(?:[.,;:)—–]|$))|previously|later"
    r"|from now|hence))(?![A-Za-z])",
    # (has led the port) for four years; (will rule) in two weeks, in a month
    "for_span": r"(?P<number><NUM>)(?P<half> and a half)?<GAP>(?P<unit>(?:day|week|month|year|decade)s?)(?![A-Za-z-])",
    "next_day": r"(?:[Tt]he |[Tt]hat |[Oo]ne )?(?:very )?(?P<which>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding|[Ss]ame) "
    r"(?P<unit>day|morning|afternoon|evening|night)(?![A-Za-z])",
    "day_side": r"(?:[Tt]he|[Oo]ne|[Aa]) day (?P<side>earlier|later|before(?= *[.,;)—–]))(?![A-Za-z])",
    # last week, late last year, earlier this month, the following year
    "which_unit": r"(?:[Tt]he )?(?P<part><PART>)?(?P<which><WHICH>) (?P<unit><UNIT>)(?!-| (?:ago|earlier|old|period|end))",
    "very_next": r"(?:[Tt]he )very (?P<which>next|same) (?P<unit>week|month|year)(?![A-Za-z-])",
    # over the weekend
    "weekend": r"[Tt]he weekend(?!-| (?:before|after|of|trip|break|edition))(?![A-Za-z])",
    # year-end, the end of the year, the beginning of the month
    "unit_part": r"(?:[Tt]he )?(?P<part>[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Cc]lose|first half|second half) of (?:the )?"
    r"(?:calendar )?(?P<unit>year|month|week|decade|century)(?![A-Za-z])",
    "year_end": r"[Yy]ear<GAP>[Ee]nd(?![A-Za-z])",
    # Tuesday of last week, next week Monday
    "weekday_week": r"(?P<weekday><FULLDOW>) (?:of )?(?P<which>last|next|this|the (?:following|previous|same)) week(?![A-Za-z])",
    "week_weekday": r"(?P<which>[Ll]ast|[Nn]ext|[Tt]his) week (?:on )?(?P<weekday><FULLDOW>)",
    # last Tuesday, next Friday, early Monday, overnight Monday, Monday night
    "weekday": r"(?P<part>(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Oo]vernight|[Mm]idnight)(?: on)? )?(?P<which>(?:[Ll]ast"
    r"|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast|[Cc]oming|[Ff]ollowing|[Pp]revious) )?(?P<weekday><FULLDOW>|(?:Mon"
    r"|Tues|Wed|Thurs|Fri)\.)(?! (?:Night|Evening|Morning|Times|Telegraph|Post|Mail|Express|Mirror|Herald|Tribune"
    r"|Star|Magazine|Review)(?![a-z]))(?:(?:['’]s)? (?P<time>(?:early |late |mid)?(?:morning|afternoon|evening|night"
    r"|overnight))(?![A-Za-z]))?",
    # what happened on it has its name of the day
    "nine_eleven": r"9/11(?!/)",
    # Christmas Day, last Thanksgiving, Labor Day 2023
    "holiday": r"(?P<which>(?:[Ll]ast|[Nn]ext|[Tt]his) )?(?P<name><HOLIDAY>)(?:(?:,| of)? (?P<year><YEAR>)"
    r"|(?: of)? (?P<behind>last|this|next) year(?![A-Za-z'’-]))?",
    # 2021-22, 2021-2023
    "year_span": r"(?P<part><PART>)?(?P<year><YEAR>) ?<DASH> ?(?P<to>[0-9]{2})(?![0-9-])",
    # 347 AD, c. 347
    "old_year": r"(?P<year>[0-9]{3})(?![0-9]|[,.:][0-9]|[%°-])(?P<before> BCE?| B\.C\.(?:E\.)?)?",
    # circa 1860, mid-2023, 2016
    "year": r"(?P<part><PART>)?(?P<year><YEAR>)(?P<before> BCE?| B\.C\.(?:E\.)?)?",
    # nineteen seventy-nine
    "word_year": r"(?P<century>[Ee]ighteen|[Nn]ineteen)[ -](?P<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?P<ones>one|two|three|four|five|six|seven|eight|nine))?(?![A-Za-z-])",
    # the class of '99
    "short_year": r"['’](?P<short>[0-9]{2})(?![0-9A-Za-z])",
}


_MORE_DAYS = (
    r"(?:,|,? (?:and|or)) (?:on )?(?:the )?(?P<day><DAY>)<ORD>?(?![0-9A-Za-z]|[:%–-]|[.,][0-9]| (?:<MONTH>|[a-z]+s\b|percent"
    r"|per cent|million|billion|people|men|women|children|[AaPp]\.?m|of\b))(?:,? (?P<year><YEAR>))?"
)


@cache
def _holidays() -> str:
    names = sorted(HOLIDAYS, key=lambda name: (-len(name), name))
    return "(?:" + "|".join(re.escape(_titled(name)).replace("'", "['’]") for name in names) + ")(?![A-Za-z])"


def _titled(name: str) -> str:
    return " ".join(word if word == "of" else word[0].upper() + word[1:] for word in name.split())


def _filled(pattern: str) -> str:
    """The fragments put in, a blank made into any white space."""
    fragments = _FRAGMENTS | {"HOLIDAY": _holidays().replace("\\ ", " ")}
    for _ in range(3):
        pattern = re.sub(r"<([A-Z]+)>", lambda found: fragments[found[1]], pattern)
    pattern = pattern.replace("n )|(?=", r"n\s)|(?=")
    return re.sub(r" [?*]", r"\\s{0,3}", pattern).replace(" ", r"\s{1,3}")


FORMS = tuple(_ROWS)


@cache
def pattern_of(form: str) -> re.Pattern[str]:
    """The pattern of one form, for a place where `may_begin` says that a date may stand."""
    return re.compile(f"(?:{_filled(_ROWS[form])})(?![A-Za-z0-9])")


MAY_BEGIN = re.compile(r"(?:(?<![\w’'/.@#=$€£-])|(?<=[^0-9A-Za-z-](?:19|20)[0-9]{2}[-–]))")
"""No date begins inside a word, a number, an address or a sum; behind a year and a dash the second year may."""


@cache
def more_days() -> re.Pattern[str]:
    """A further day behind a month and day: April 24 | and 25."""
    return re.compile(_filled(_MORE_DAYS))
