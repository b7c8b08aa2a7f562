"""What a check tells, as a finding of its rule."""

from __future__ import annotations

import pytest
from builders import quote

from audit.check.finding import Told, finding_of, shown
from audit.check.rule import Rule
from audit.model import Passage


def test_a_finding_has_its_rule_and_no_id_yet() -> None:
    rule = Rule.model_validate({"title": "t", "why": "w", "check": "fresh", "id": "core/fresh"})
    claim = quote("the bridge is safe")
    made = finding_of(rule, "note", Told("old", ("412",), ("it ended in 2019",)), [Passage(claim, "said by nobody")])
    assert (made.id, made.rule, made.check, made.severity, made.confidence) == ("", rule.id, "fresh", "note", "high")
    assert (made.message, made.values, made.why) == ("old", ("412",), ("it ended in 2019",))
    assert made.passages == (Passage(claim, "said by nobody"),)


@pytest.mark.parametrize("text", ["about  412", "about\n412", "about \t412"])
def test_words_are_shown_on_one_line(text: str) -> None:
    assert shown(quote(text)) == "about 412"
