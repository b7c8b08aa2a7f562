"""Of what a share may be without saying so: words for any whole."""

from __future__ import annotations

from collections.abc import Collection

from audit.text.words import stem

_ANY = frozenset(map(stem, "total whole overall people person".split()))
# Who takes part in a study, whatever they are called.
_STUDIED = dict.fromkeys(map(stem, "volunteer subject enrollee".split()), stem("participant"))


def told_whole(base: Collection[str]) -> frozenset[str]:
    """The stems of a base that say of what it is: "16% of the total" names nothing that "26% of the goods" could contradict."""
    return frozenset(_STUDIED.get(word, word) for word in base) - _ANY
