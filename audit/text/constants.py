"""Every constant of judgement in one block: widths of hedges, weights of alignment, limits.

A constant is a module attribute in capitals. `as_table` lists them, `digest` is their fingerprint, which stands at the foot of
every report.
"""

from __future__ import annotations

from fractions import Fraction

# How wide a hedge is, as shares of its number (semantics of hedges: hard is what the words allow, soft what a reader takes).
NEARLY_HARD = Fraction(9, 10)
NEARLY_SOFT = Fraction(95, 100)
ABOUT_HARD = Fraction(1, 10)
ABOUT_SOFT = Fraction(5, 100)
ROUND_SHARE = Fraction(5, 100)
DOZENS_SHARE = Fraction(15, 100)
FRACTION_SHARE = Fraction(1, 10)
# Of money told in another currency beside it: rates of different days and tables.
RATES_DIFFER = Fraction(1, 10)

# Alignment: a pair is aligned from ALIGNED up, possible from POSSIBLE up to it.
PRIOR = -8
ALIGNED = 6
POSSIBLE = 0

# What speaks for and against two figures, or two dates, being about one thing. Fitted once, on labelled pairs of invented
# corpora: two and a half points are one natural unit of log-odds.
# The same noun: (at least, and more by how telling it is in both texts), for counts, for other figures, and for dates.
NOUN_POINTS: dict[str, tuple[float, float]] = {"count": (3.0, 2.0), "amount": (2.0, 3.0), "date": (0.5, 1.5)}
LIKE_NOUN, STANDS_FOR, NEAR_NOUN, OTHER_NOUN = 2.0, 2.0, -1.0, -5.0
SAME_QUALIFIER, EXCLUSIVE = 1.0, -14.0
# The same verb, one of its class, another, none on one side.
VERB_POINTS: dict[str, tuple[float, float, float, float]] = {"figure": (2.0, 1.0, -1.0, 0.0), "date": (3.5, 2.0, -3.0, -2.0)}
SAME_PLACE, OTHER_PLACE, ELSEWHERE, OTHER_NAMES = 1.0, -4.0, -8.0, -8.0
SAME_PERIOD, SHARED_PERIOD, OTHER_DAY = 2.0, 0.5, -1.5
SAME_BASE = 1.0
LEFT_BEHIND, PART_OF = -4.0, -5.0
# The same harm done to people, where both nouns, or one, say only that they are people. Both the first such count of their texts,
# and the only one; or not.
SAME_HARM, LIKE_HARM = 3.0, 0.0
ONLY_TOLL, FIRST_TOLL, OTHER_TOLL = 4.5, 2.0, -5.0
SAME_PERSON, UNNAMED = 3.0, -6.0
SAME_RUN = 4.0
SAME_CELL, OTHER_ROW = 4.0, -4.0
SAME_SPEAKER = 1.0
SAME_ROLE, OTHER_ROLE, OTHER_ACT = 1.5, -2.0, -6.0
OTHER_SCALE, OTHER_SORT, OTHER_RATE = -3.5, -2.0, -1.0
ONLY_UNIT, ONLY_UNIT_OF_FEW, ONLY_NOUN = 6.0, 2.0, 2.5
# Two brief texts of the same days that share so many rare words at least, in each of which no other figure has this unit and role.
ONLY_SORT_OF_STORY, STORY_WORDS = 9.0, 2
# Of two dates: the only ones that two texts give of what a story has once; of two lists of days that are the same but for these.
ONLY_DEED, LISTED_DAYS = 3.0, 6.0
# Two days that are written out, a slip of the pen apart, of which neither text has the other's; the same of months and years.
SLIP_OF_DAY, SLIP_OF_SPAN = 9.0, 7.0
# The same of two numerals, beside what their digits tell.
SLIP_OF_FIGURE = 5.0
SAME_UNITS, MOST_SAME_UNITS, SAME_ORDER, OTHER_ORDER = 2.0, 5.0, 1.5, -2.0
# Points for the share of the rarer words that two claims hold: beside both values; beside one and in the other's sentence; in
# both sentences; in one and around the other.
WORD_POINTS: dict[str, tuple[float, float, float, float]] = {"figure": (4.5, 2.0, 5.5, 6.0), "date": (5.5, 6.0, 0.5, 5.0)}
# Two sentences with hardly a telling word of their own are judged by what stands around them.
SCANT_SENTENCE, SCANT_WIDE = 5.0, 8.0
# Two dates whose sentences share less than this beside names: one person, two days.
LEAST_EVENT, ONLY_NAMES, ONLY_VERB = 0.4, -3.0, -3.0
# A text of fewer sentences has few values anyway.
LONG_TEXT = 4
# A text of up to so many sentences tells one thing; in a longer one a unit may stand once, and for something else.
BRIEF_TEXT = 12
# A small allowance keeps a word or two from being a whole context.
WORD_ALLOWANCE = 2.0
# A noun this telling is as rare as any.
TELLING_NOUN = 3.0
# (share of the rare words of the shorter source that both hold, points): the first row that is met counts.
STORY = ((0.2, 4.0), (0.1, 1.5), (0.04, -1.0), (0.0, -3.0))
LEAST_STORY = 0.1
# Two texts that name so many each, by words in no list of English ones, and none in common, tell two stories.
LEAST_NAMES = 3
# Of short texts at most so many points, either way; for one story more where they share so many rare words.
SHORT_STORIES = ((5, 4.0), (3, 3.0))
# Two short texts that share words of less weight have hardly one in common.
LEAST_COMMON, NO_WORD = 3.0, -14.0
# A text with fewer rare words than this hardly says which story it tells.
FEW_STORY_WORDS = 5
SHORT_STORY, OWN_SOURCE, OWN_HEADLINE = 1.5, 1.5, 5.0
PUBLISHED = ((2, 0.5), (30, 0.0), (180, -1.0), (None, -3.0))
# An equal value, where nothing can differ: a pair, another number by its significant digits; a month, a year or a day of the
# news; another day, farther from both documents' own.
SAME_TWO, SAME_DIGITS = 2.0, (3.5, 5.5, 9.5, 11.0)
SAME_SPAN, FAR_DAY, NEWS_DAYS = 4.0, 6.0, 3
# What two equal figures are worth beside that: nothing hangs on it but that they agree.
EQUAL_FIGURE = 3.0
# The same where either document tells the value once: a number by its significant digits, without a unit and with one; a day, one
# of the news, a month or a year.
ONCE_BARE, ONCE_WITH_UNIT = (0.0, 2.5, 6.0), (2.0, 6.0, 6.0)
ONCE_DAY, ONCE_NEWS_DAY, ONCE_SPAN = 11.0, 6.0, 3.0
# Two numerals of so many significant digits, two of them in another order; with a wrong one, as if it had one less.
SLIPS = (0.0, 3.0, 6.0, 7.5, 8.5)
# One numeral of so many significant digits with two units.
UNIT_SLIPS = (2.0, 6.0, 8.0, 9.5)
# Smaller numbers are told in any unit.
LEAST_CONFUSED = 10
# For each other value that the two sentences share.
OTHER_VALUE, MOST_OTHER_VALUES = 3.0, 6.0
# The same of two quotations, and of two persons.
QUOTE_MOST_WORDS = 12.0
# (tokens of the longest shared run, points), (share of the shorter one's content words, points): the first met counts.
QUOTE_RUNS = ((8, 6.0), (6, 4.0), (4, 2.0), (0, 0.0))
QUOTE_COVERED = ((0.6, 6.0), (0.4, 3.0), (0.0, 0.0))
# Nearly all tokens of the shorter one, if it has so many, so many of them with a meaning: the words may be common ones.
# Of one of so many tokens, all but one are as much with one such word less.
QUOTE_ALL_TOKENS = 8
QUOTE_WHOLE_SHARE, QUOTE_WHOLE_TOKENS, QUOTE_WHOLE_WORDS, QUOTE_WHOLE = 0.8, 6, 3, 3.5
ONE_SPEAKER, QUOTE_IN_HEADLINE, WORD_FOR_WORD = 2.0, 3.0, 3.0
QUOTE_NUMERAL = 1.0
# A turn of a transcript that only asks is not what somebody says.
QUOTE_ASKED = -4.0
SAME_SURNAME, LIKE_SURNAME, OTHER_SURNAME = 7.0, 4.0, -20.0
SAME_GIVEN, FITTING_GIVEN, LIKE_GIVEN, OTHER_GIVEN, OTHER_GENERATION = 7.0, 6.0, 4.0, -20.0, -20.0
SAME_TITLE, SHARED_TITLE = 7.0, 4.0

# From which score of its best pair, across documents, a disagreement is told as sure; below it is shown as possible.
SURE_FIGURE = 9
SURE_DATE = 12
# The same of two days, or two months, that one verb or one noun tells of.
SURE_ACT = 8
# The same of two days, two months or two years, of which neither document has the other's.
SURE_ALIKE = 6.5
# The same of two days that are both written out, and not far apart.
SURE_WRITTEN = 7
# The same of what is only possible: two figures with a unit, two days that are written out, that lie close and have no rival.
SURE_POSSIBLE = 5
# Of two figures that lie so close that one may be the other misread, less is enough; of two far apart, more is wanted: (the larger
# by the smaller, up to which, the score); and farther apart than all.
SURE_BY_RATIO: tuple[tuple[Fraction, float], ...] = ((Fraction(17, 10), 6), (Fraction(3), 7.5))
SURE_FAR = 13
NEAR_ALL = 99
# Of two figures farther apart than this (the larger by the smaller) neither is the other misread, but by a slip that has a name.
WORLDS_APART = 1000
# The same where a plain slip, such as two digits in another order, tells two values apart: of numerals of two digits, of longer;
# more where the score counts already that neither document has the other's.
SURE_SLIP, SURE_LONG_SLIP = 1, 0
# The same of two written days, or two months, of which neither document has the other's.
SURE_DAY = 2.5

# How far two figures lie apart, relative to the larger, before a disagreement is an error; smaller breaches are notes.
ERROR_DISTANCE = Fraction(10, 100)
APPROXIMATE_ERROR_DISTANCE = Fraction(50, 100)
VAGUE_ERROR_DISTANCE = Fraction(90, 100)
SLIGHT_BREACH = Fraction(1, 100)
CEILING_BREACH = Fraction(10, 100)
# A range may begin or end with a round number by habit, with one of so many digits hardly.
PRECISE_DIGITS = 3
# Of shorter numerals, two digits in another order tell nothing; do not speak against what excuses a difference; equal counts below
# the last may be chance.
TRANSPOSED_DIGITS = 2
TELLING_TRANSPOSED = 3
TELLING_COUNT = 13

# Days: an event that ended so long before is counted out; a period so long before is another one; a plan told so shortly before
# is the same yet; a state so long before is another one, and one that the news tells; a period so many times as long counts
# something else; two days that are their own documents' news; a plain year that is only inferred (years).
SETTLED_DAYS = 30
LONG_BEFORE_DAYS = 365
PLAN_HOLDS_DAYS = 2
STATE_CHANGES_DAYS = 60
NEWS_HOLDS_DAYS = 7
LONGER_PERIOD = 2
TALLY_DAYS = 80
OWN_NEWS_DAYS = 7
INFERRED_YEAR_GAP = 2
FAR_YEARS = 5
OCCASION_DAYS = 2
OFFICE_DAYS = 31
# Clocks that differ by fewer minutes agree; datelines so many hours apart may name two days.
CLOCK_MINUTES = 30
# Times of day without a day: so many minutes apart are two, by the rougher of them: on the hour, a quarter, five minutes, other;
# what "shortly before" and "about" allow.
WRITTEN_MINUTES: tuple[tuple[int, int], ...] = ((60, 30), (15, 15), (5, 10), (1, 6))
JUST_MINUTES, ABOUT_MINUTES = 25, 15
FAR_ZONE_HOURS = 6
# Ages: documents so close are of one day; with an undated one, so many years prove nothing.
AGE_SAME_DAYS = 1
AGE_UNDATED_YEARS = 2

# Arithmetic: a total missed by more is an error; by far more it was no total of these parts (with, and without, words that say so).
TOTAL_ERROR_SHARE = Fraction(5, 100)
TOTAL_FAR = Fraction(25, 100)
TOTAL_NEAR = Fraction(10, 100)
TOTAL_CLOSE = Fraction(5, 100)
# Of few things, a total missed by so many is near.
TOTAL_CLOSE_COUNT = 2
LISTED_SHARES = 3

# Quotations, in words: a fragment; an echo; a phrase at the rim, or inside, put for another; enough to be the same without more.
FRAGMENT_TOKENS = 4
ECHO_WORDS = 5
ECHO_RUN = 3
ECHO_CROWD = 12
RIM_WORDS = 6
SWAP_WORDS = 6
SHARED_WORDS = 4
SHARED_RUN = 6
LEAST_OWN_WORDS = 2
LEAST_OWN_WORDS_OF_LONG = 3
HEADLINE_WORDS = 2
SAME_DOCUMENT_SHARE = Fraction(4, 5)
HEADLINE_SHARE = Fraction(1, 2)
# Two speakers: a whole sentence, or fragments together, hold so many content words, and most of the shorter one is the same; a
# pronoun reaches back so many characters. A splice joins what stands so many paragraphs apart.
SENTENCE_WORDS = 2
FRAGMENT_WORDS = 5
SAME_WORDS_SHARE = Fraction(4, 5)
PRONOUN_REACH = 600
SPLICE_BLOCKS = 3
# Two spellings of one name lie so many letters apart.
MISSPELT_LETTERS = 2
# Of shorter surnames one letter makes two persons.
LONG_NAME = 5

# Of a larger group, so many claims with distinct words are compared in full, the others with the first alone.
MAX_DISTINCT = 40

# Dates, in days unless told: "two weeks ago", either way; "around" a day, a month, a year, usual and widest; how old a quotation
# may be when it is printed. A day that the tense speaks against counts so many times farther, once it lies beyond the slack (of a
# day, of a month) from publication. A year so long before publication makes a story of the past of the dates behind it in its
# sentence; in so many sentences more where the text names so many years (half as many where none is near publication) and no
# day by its place near publication. "Last May" so many months later may be the May of the year before.
WEEKS_AGO_DAYS = 3
AROUND_DAY = (3, 7)
AROUND_MONTH = (15, 31)
AROUND_YEAR = (2 * 366, 5 * 366)
QUOTED_DAYS = 7
AGAINST_TENSE = 5
TENSE_SLACK_DAY = 45
TENSE_SLACK_MONTH = 31
STORY_YEARS = 2
STORY_SENTENCES = 8
CHRONICLE_YEARS = 6
LAST_MONTH_UNSURE = 3

# Input budgets.
MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_PARAGRAPH = 200_000
MAX_LINES = 500_000
MAX_CLAIMS = 100_000
MAX_DENSE, CLAIM_LETTERS = 65_000, 50
"""Claims of a corpus in memory that stand closer than one in so many letters; news has one in a hundred, the densest in fifty."""
MAX_CONTEXT = 2_000
"""Letters of a sentence that a claim in it carries; of a longer one, a part."""
MAX_HEAD = 300
"""Letters of a table's heads that its cells carry, each its own; longer ones are cut."""
MAX_NUMERAL = 40
MAX_ROW = 60
"""Figures of one sentence that are held against each other; a longer row is a table, or none."""
MAX_YAML_BYTES = 1024 * 1024
MAX_YAML_NODES = 50_000
MAX_YAML_DEPTH = 64


def as_table() -> list[tuple[str, str]]:
    """(name, value) of every constant, sorted by name."""
    return sorted((name, str(value)) for name, value in globals().items() if name.isupper())


def digest() -> str:
    """Twelve hexadecimal digits that change when any constant does."""
    import hashlib

    return hashlib.sha256(repr(as_table()).encode()).hexdigest()[:12]
