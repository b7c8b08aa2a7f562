"""Pairs of marks, continued paragraphs, utterances, nested quotations; and what is speech and what is none."""

from __future__ import annotations

import itertools

import pytest
from builders import claims_of
from hypothesis import given
from hypothesis import strategies as st

from audit.model import Quote


def quotes_of(text: str, **fields: str) -> list[Quote]:
    return [claim for claim in claims_of(text, ["quote"], **fields) if isinstance(claim, Quote)]


SAID = "the harbor will reopen by noon"

FINDS: list[tuple[str, str, list[str]]] = [
    ("curly marks", f"She said “{SAID}.”", [f"{SAID}."]),
    ("straight marks", f'She said "{SAID}."', [f"{SAID}."]),
    ("angle marks", f"She said «{SAID}».", [SAID]),
    ("low marks", f"She said „{SAID}”.", [SAID]),
    ("marks of TeX", f"She said ``{SAID}.''", [f"{SAID}."]),
    ("an opening curly and a closing straight mark", f'She said “{SAID}."', [f"{SAID}."]),
    ("a mark that closes with the wrong curl", f"She said “{SAID}.“ Then she left.", [f"{SAID}."]),
    ("two in a sentence", "She said it was “a long wait” and “a short trip.”", ["a long wait", "a short trip."]),
    ("behind a bracket", f"She was clear (“{SAID}”).", [SAID]),
    ("behind a dash", f"She was clear — “{SAID}” — and left.", [SAID]),
    ("without a blank in front", f'She left."We think {SAID}," she said.', [f"We think {SAID},"]),
    ("a line break inside", "She said “the harbor\nwill reopen by noon.”", ["the harbor\nwill reopen by noon."]),
    ("single marks in a document without double ones", "‘The harbor will reopen,’ she said.", ["The harbor will reopen,"]),
    ("straight single marks", "'The harbor will reopen,' she said.", ["The harbor will reopen,"]),
    ("single marks around an apostrophe", "‘It won’t reopen by noon,’ she said.", ["It won’t reopen by noon,"]),
    ("single marks around a plural", "'The workers' harbor will reopen,' she said.", ["The workers' harbor will reopen,"]),
    (
        "double marks inside single ones",
        "‘He called it “a mess” and left,’ she said. ‘We stayed.’",
        ["He called it “a mess” and left,", "a mess", "We stayed."],
    ),
    ("inches inside a quotation", 'She said "he is 6\'2" and still growing."', ["he is 6'2\" and still growing."]),
    ("a number before the closing mark", 'She said "we all remember 2016" to me.', ["we all remember 2016"]),
    ("marks across sentences", "“It rained. It poured. We left,” she said.", ["It rained. It poured. We left,"]),
    (
        "a continued quotation",
        "She said: “The harbor will reopen.\n\n“It will take a week.”",
        ["The harbor will reopen.", "It will take a week."],
    ),
    (
        "a continued quotation on lines",
        "She said: “The harbor will reopen.\n“It will take a week.”",
        ["The harbor will reopen.", "It will take a week."],
    ),
    (
        "an unclosed mark spoils nothing behind it",
        "She said “the harbor will reopen.\n\nHe said “it will take a week.”",
        ["it will take a week."],
    ),
    (
        "a nested quotation",
        "“My boss told me, ‘Stay home,’ and I did,” she said.",
        ["My boss told me, ‘Stay home,’ and I did,", "Stay home,"],
    ),
    (
        "a nested quotation in curly double marks",
        "“He called it “a mess” and left,” she said.",
        ["He called it “a mess” and left,", "a mess"],
    ),
]


@pytest.mark.parametrize(("text", "words"), [row[1:] for row in FINDS], ids=[row[0] for row in FINDS])
def test_finds(text: str, words: list[str]) -> None:
    assert [quote.text for quote in quotes_of(text)] == words


IGNORES: list[tuple[str, str]] = [
    ("apostrophes", "It's the workers' harbor, and it won't reopen in the '90s."),
    ("curly apostrophes", "It’s the workers’ harbor, and it won’t reopen in the ’90s."),
    ("inches", 'The plank is 12" long and 3" wide.'),
    ("feet and inches", "He is 6'2\" and she is 5'11\"."),
    ("rock and roll", "They played rock 'n' roll, and fish 'n' chips was served."),
    ("an unclosed mark", "She said “the harbor will reopen."),
    ("a stray closing mark", "The harbor will reopen.” She left."),
    ("an empty pair", "She typed “” and left."),
    ("a name with an apostrophe", "O'Brien and D'Angelo met at Land's End."),
]


@pytest.mark.parametrize("text", [row[1] for row in IGNORES], ids=[row[0] for row in IGNORES])
def test_ignores(text: str) -> None:
    assert quotes_of(text) == []


SPEECH: list[tuple[str, str]] = [
    ("a verb of speech", "“Stay home,” she said."),
    ("one word and a verb of speech", "The wait was “unacceptable,” she said."),
    ("a judgement", "She called the wait “unacceptable.”"),
    ("a fragment in a paraphrase", "She said the wait was “too long for anyone.”"),
    ("a sentence without a tag", "It was late. “The harbor will reopen by noon.”"),
    ("a paragraph by itself", "“No comment.”"),
    ("according to", "The wait was “far too long,” according to the union."),
    ("a noun of speech", "Her promise to “open the harbor by noon” was kept."),
    ("what she called", "It was what she called “a long and bitter road.”"),
    ("a name who called", "Ana Solis has called “the old harbor” a wreck."),
    ("a credited short sentence", "Ana Solis opened the bridge. “It is safe.”"),
]

NO_SPEECH: list[tuple[str, str]] = [
    ("so-called", "It became a so-called “sanctuary city” last year."),
    ("known as", "The storm is known as “the big one” here."),
    ("dubbed", "The plan, dubbed “the long road,” was dropped."),
    ("nicknamed", "He was nicknamed “the old fox” at school."),
    ("the word", "The word “harbor” is old."),
    ("the phrase", "The phrase “long road home” is hers."),
    ("the term", "The term “soft landing” is new."),
    ("a programme", "She was a guest on “The Morning Show” last week."),
    ("a programme she spoke to", "Ana Solis told Harbor TV’s “Meet the Town.”"),
    ("a title of a song", "They sang “We Shall Overcome” outside."),
    ("a film", "The film “a quiet harbor” opens today."),
    ("a term in capitals", "The rule does not change the “Temporary Harbor Status” of boats."),
    ("a term without a verb of speech", "They built about 20 miles of “border barrier system.”"),
    ("titled", "Her talk, titled “how to mend a net,” ran long."),
    ("scare quotes", "The “free” lunch cost ten pounds."),
]


@pytest.mark.parametrize("text", [row[1] for row in SPEECH], ids=[row[0] for row in SPEECH])
def test_this_is_speech(text: str) -> None:
    assert [quote.speech for quote in quotes_of(text)] == [True]


@pytest.mark.parametrize("text", [row[1] for row in NO_SPEECH], ids=[row[0] for row in NO_SPEECH])
def test_this_is_no_speech(text: str) -> None:
    assert [quote.speech for quote in quotes_of(text)] == [False]


def test_what_is_no_speech_has_no_speaker() -> None:
    (quote,) = quotes_of("Ana Solis said it became a so-called “sanctuary city” last year.")
    assert quote.speaker is None
    assert quote.via == "none"


# ---------------------------------------------------------------- utterances

ONE_UTTERANCE: list[tuple[str, str]] = [
    ("a lower-case second half", "“The harbor,” she said, “will reopen.”"),
    ("a comma before the tag", "“We waited,” she said, “God knows we waited.”"),
    ("a continued quotation", "She said: “The harbor will reopen by noon.\n\n“It will take a week.”"),
]

TWO_UTTERANCES: list[tuple[str, str]] = [
    ("a full stop behind the tag", "“The harbor will reopen,” she said. “It will take a week.”"),
    ("two fragments", "She said it was “a very long wait” and “a very short trip.”"),
    ("two speakers", "“The harbor,” she said, and he said “it will reopen.”"),
]


@pytest.mark.parametrize("text", [row[1] for row in ONE_UTTERANCE], ids=[row[0] for row in ONE_UTTERANCE])
def test_halves_of_one_utterance(text: str) -> None:
    first, second = quotes_of(text)
    assert first.utterance == second.utterance == first.id


@pytest.mark.parametrize("text", [row[1] for row in TWO_UTTERANCES], ids=[row[0] for row in TWO_UTTERANCES])
def test_two_utterances(text: str) -> None:
    assert [quote.utterance for quote in quotes_of(text)] == [None, None]


def test_a_child_knows_the_quotation_it_stands_in() -> None:
    outer, inner = quotes_of("“My boss told me, ‘Stay home,’ and I did,” she said.")
    assert inner.nested == outer.id
    assert outer.nested is None


# ---------------------------------------------------------------- whole, fragment


@pytest.mark.parametrize(
    ("text", "whole", "fragment"),
    [
        ("“The harbor will reopen,” she said.", True, False),
        ("She said “the harbor will reopen by noon.”", False, False),
        ("She called it “a mess.”", False, True),
        ("It was “a mess,” she said.", False, False),
    ],
    ids=["a sentence", "part of a sentence", "a word that is introduced", "a word with a verb of speech"],
)
def test_whole_and_fragment(text: str, whole: bool, fragment: bool) -> None:
    (quote,) = quotes_of(text)
    assert (quote.whole, quote.fragment) == (whole, fragment)


def test_a_quotation_runs_through_ten_paragraphs_at_most() -> None:
    text = "She said: “one goes on.\n\n" + "\n\n".join("“another goes on." for _ in range(20))
    assert len(quotes_of(text)) <= 20


# ---------------------------------------------------------------- transcripts

TRANSCRIPT = "GOV. RAMOS: We will pay for every roof.\n\nQ: And the bridges?\n\nGOV. RAMOS: The bridges too."


def test_each_turn_of_a_transcript_is_a_quotation_of_its_label() -> None:
    quotes = quotes_of(TRANSCRIPT, type="transcript")
    assert [(quote.text, quote.speaker, quote.speaker_name, quote.via) for quote in quotes] == [
        ("We will pay for every roof.", "GOV. RAMOS", "Ramos", "label"),
        ("And the bridges?", "Q", None, "label"),
        ("The bridges too.", "GOV. RAMOS", "Ramos", "label"),
    ]


def test_a_label_that_stands_once_may_be_a_surname_of_the_page() -> None:
    turns = "Q: Why?\n\nMaren: For the light.\n\nQ: And you?\n\nMaren: Twice.\n\nSandoval: Never."
    text = f"An evening with Rosa Sandoval and Ivo Maren\n\n{turns}"
    spoken = [(quote.text, quote.speaker_name) for quote in quotes_of(text)]
    assert spoken[-2:] == [("Twice.", "Ivo Maren"), ("Never.", "Rosa Sandoval")]
    assert [quote.text for quote in quotes_of(text.replace("Rosa Sandoval and ", ""))][-1].endswith("Sandoval: Never.")


def test_labels_that_alternate_make_a_transcript() -> None:
    text = "\n\n".join(["Q: Is it safe?", "A: It is.", "Q: Since when?", "A: Since May."])
    assert [quote.via for quote in quotes_of(text)] == ["label"] * 4


def test_a_legend_explains_initials() -> None:
    text = "Harriet Lowe, engineer (HL)\nRosa Sandoval (RS)\n\nRS: Is it safe?\n\nHL: It is.\n\nRS: Since when?\n\nHL: Since May."
    assert [quote.speaker_name for quote in quotes_of(text, type="transcript")] == ["Rosa Sandoval", "Harriet Lowe"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Note: The harbor is closed.",
        "Where: The pier. When: Noon.",
        "The rule: Nobody swims.\n\nThe reason: It is cold.",
        "Berths\n\nSmall: 12\n\nLarge: 4\n\nFees\n\nSmall: €30\n\nLarge: €75\n\nA berth is let by the week.",
    ],
    ids=["a note", "an announcement", "two headed paragraphs", "labels of values"],
)
def test_a_colon_makes_no_transcript(text: str) -> None:
    assert quotes_of(text) == []


def test_labels_of_a_list_make_no_transcript() -> None:
    said = [("moored at the quay.", "moored outside."), ("12", "4")]
    lists = "\n".join(f"- Small: {small}\n- Large: {large}\n" for small, large in said)
    assert quotes_of(f"# Berths\n\n{lists}\nA berth is let by the week.", path="berths.md") == []


def test_marks_inside_a_turn_are_nested_in_it() -> None:
    turn, inner = quotes_of("GOV. RAMOS: My father told me, “Pay your debts,” and I do.", type="transcript")
    assert inner.nested == turn.id


# ---------------------------------------------------------------- hostile input


@given(st.text(alphabet="\"“”‘’'`«» \n.,aS6", max_size=80))
def test_quotations_lie_in_the_text_and_never_straddle(text: str) -> None:
    quotes = quotes_of(text)
    for quote in quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == quote.text
    for first, second in itertools.pairwise(quotes):
        assert second.start >= first.start
        assert second.start >= first.end or second.end <= first.end


def test_half_a_double_mark_opens_nothing() -> None:
    assert [quote.text for quote in quotes_of('"``6\'"”')] == ["``6'\"", "6'"]


def test_a_quotation_may_follow_one_that_turns_out_to_be_none() -> None:
    quotes_of("' de“ \n\n ``Kim reported ’ — ' who … it itÉlan ato now,”) and a adding")


@pytest.mark.parametrize("unit", ["“", '"', "said ", "“said ", '"a" said ', "‘a’ ", "Ann Roe said “", "he said, "], ids=repr)
def test_a_long_row_of_marks_and_verbs_ends(unit: str) -> None:
    quotes_of(unit * 3000)


def test_a_label_that_stands_once_may_be_a_full_name_of_the_page() -> None:
    text = "Rosa Lind spoke to us.\n\nQ: When?\n\nA: In May.\n\nQ: Why?\n\nA: It was time.\n\nRosa Lind: And it was late."
    assert quotes_of(text)[-1].speaker == "Rosa Lind"
