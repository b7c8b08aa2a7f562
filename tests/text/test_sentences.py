"""Where sentences end, and where a full stop does not end one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.text.sentences import split_sentences

SPLIT = {
    "two plain sentences": "The dam held. | Nobody was hurt.",
    "question and exclamation": "Who knew? | Nobody! | They left.",
    "a sentence may begin with a number": "Roads closed. | 58 flights were cancelled.",
    "and with money": "The fund is empty. | $5 million is owed.",
    "curly closing mark": "“We left.” | The mayor stayed.",
    "straight closing mark": '"We left." | The mayor stayed.',
    "single closing mark": "'We left.' | The mayor stayed.",
    "sentences inside a quotation": "“We left. | We came back. | Then it burned,” she said.",
    "a quotation after a quotation": "“We left.” | “So did we.”",
    "bracketed sentence": "(The vote was secret.) | The clerk counted.",
    "a year ends a sentence": "It opened in 1998. | It closed in May.",
    "country at the end": "They moved to the U.S. | The rest stayed.",
    "company at the end": "She sued Acme Inc. | The firm denied it.",
    "state at the end": "He lives in Tyler, Tex. | His sister left.",
    "clock time at the end": "It began at 7 a.m. | Crews arrived later.",
    "no at the end": "He said no. | She said yes.",
    "month at the end": "It starts in Dec. | The rest follows.",
    "elision opens the next sentence": "“It held. | … [N]obody slept,” he said.",
    "line breaks are blanks": "The dam\nheld. | Nobody\nwas hurt.",
    "a lost blank": "They made a deal.|“We will keep it,” she said.",
    "footnote marks": "The dam held.[1] | Nobody was hurt.",
    "ellipsis before a capital": "I waited... | Then they came.",
    "police open a sentence": "It hit the U.S. | Police said so.",
}

WHOLE = {
    "titles": "Gov. Ann Lee met Mr. Roe, Sen. Poe and Dr. Doe.",
    "titles held before": "Then-Sen. Ann Lee met ex-Gov. Bo Roe.",
    "two closing marks apart": "She said: 'He told me \"yes.\" '",
    "initials": "J.B. Long and Mary K. Short met John D. Small.",
    "countries": "The U.S. Navy met the U.K. Treasury in Washington, D.C. Circuit rooms.",
    "months": "It opened on Jan. 15 and closed on Sept. 3.",
    "numbers": "He lives at No. 10 and reads Fig. 3.",
    "clock times": "It starts at 7 a.m. Monday and ends at 6 p.m. Eastern time.",
    "decimals": "It rose 3.5 percent to 1.25 million.",
    "elision inside": "They said … that it was over.",
    "dots before lower case": "They said ... that it was over.",
    "a question inside": "“Who knew?” she asked.",
    "a question and a speaker": "“Who knew?” Mayor Ann Lee asked.",
    "companies": "Acme Inc. Chief Executive Ann Lee resigned.",
    "states": "Tyler, Tex. Mayor Ann Lee resigned.",
    "versus": "The case is Roe v. Wade.",
    "a list number": "1. The ballot closed on Monday.",
    "a web address": "Read it at example.com today.",
}


@pytest.mark.parametrize("marked", SPLIT.values(), ids=SPLIT)
def test_sentences_end_at_the_bars(marked: str) -> None:
    text = marked.replace(" | ", " ").replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert split_sentences(text, 0, len(text)) == [(0, len(text))]


def test_only_the_block_is_split() -> None:
    text = "Before it. In it. After it."
    assert [text[start:end] for start, end in split_sentences(text, 10, 18)] == ["In it."]


@pytest.mark.parametrize("blank", ["", " ", "\n\n"])
def test_an_empty_block_has_no_sentence(blank: str) -> None:
    assert split_sentences(blank, 0, len(blank)) == []


@given(st.text(alphabet=st.sampled_from("aBc1 .!?…\"”“'’)([]\n\u00a0"), max_size=80))
def test_sentences_are_sorted_disjoint_and_leave_only_blanks_out(text: str) -> None:
    pairs = split_sentences(text, 0, len(text))
    bounds = [0, *(bound for pair in pairs for bound in pair), len(text)]
    assert bounds == sorted(bounds)
    assert all(start < end for start, end in pairs)
    outside = [text[bounds[i] : bounds[i + 1]] for i in range(0, len(bounds), 2)]
    assert not "".join(outside).strip()
