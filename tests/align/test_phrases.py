"""Which quotations are held against each other at all."""

from __future__ import annotations

from audit.align.phrases import phrase_pairs


def pairs(*texts: str) -> list[tuple[int, int]]:
    return list(phrase_pairs([tuple(text.split()) for text in texts])[0])


def test_texts_that_share_phrases_are_paired() -> None:
    a = "we will rebuild the old harbour before the winter storms come"
    b = "we shall rebuild the old harbour before the winter storms come"
    assert pairs(a, "nobody here has seen a doctor since last spring", b) == [(0, 2)]


def test_a_fragment_is_paired_with_the_whole() -> None:
    whole = "we will rebuild the old harbour before the winter storms come and the boats return"
    assert pairs(whole, "before the winter storms come") == [(0, 1)]


def test_equal_texts_are_paired_however_short() -> None:
    assert pairs("never again", "not now", "never again") == [(0, 2)]


def test_one_shared_phrase_of_long_texts_is_chance() -> None:
    a = "the council will vote on the new budget after a long bitter night of quarrel"
    b = "a long night with rain kept most fans away from every stadium in town today"
    assert pairs(a, b) == []


def test_a_slogan_of_many_texts_makes_few_pairs() -> None:
    texts = [f"make the harbour great again says speaker number {n}" for n in range(300)]
    assert len(pairs(*texts)) < 300 * 20


def test_a_slogan_of_more_texts_than_are_followed_is_told() -> None:
    texts = [("make", "harbour", "great", "again", f"speaker{n}") for n in range(300)]
    found, capped = phrase_pairs(texts)
    assert len(list(found)) <= 300 * 16
    assert [one for one in capped if one.endswith("texts whose every phrase is too common")]


def test_texts_are_paired_by_common_phrases_too_beside_their_rarer_ones() -> None:
    a = "mill paid nobody pier took nine ferry left before dawn"
    b = "inn owed rent dock lost ten days ferry left before noon"
    parts = (text.split(" ferry")[0] for text in (a, b))
    rarer = [f"{part} {n}th" for part in parts for n in range(14)]
    common = [f"ferry left before {n}th" for n in range(20)]
    assert (0, 1) in pairs(a, b, *rarer, *common)


def test_a_brief_text_is_looked_up_by_one_phrase_beside_common_ones() -> None:
    a = "our prayers are with millers from Hallby before anybody noticed"
    b = "our prayers are with pilots from Kestor before anybody noticed"
    opened = [f"our prayers are with {n}th {n + 500}th {n + 900}th" for n in range(120)]
    closed = [f"{n}th {n + 500}th {n + 900}th before anybody noticed" for n in range(120, 240)]
    assert (0, 1) in pairs(a, b, *opened, *closed)


def test_a_long_text_is_paired_by_a_common_clause_beside_much_rarer_chance() -> None:
    clause = "ferry crews left town before gulls woke"
    own = [" ".join(f"{n}th" for n in range(start, start + 45)) for start in (0, 100)]
    chance = [f"{words} {n}th" for words in own for n in (300, 301)]
    assert (0, 1) in pairs(*[f"{words} {clause}" for words in own], *chance, *[f"{n}th {clause}" for n in range(400, 406)])


def test_ten_times_the_texts_make_no_more_pairs_a_text() -> None:
    def share(count: int) -> float:
        found, _ = phrase_pairs([(f"word{n % 50}", f"word{n % 49}", "harbour", "storm", f"end{n}") for n in range(count)])
        return len(list(found)) / count

    assert share(5000) <= 40
    assert share(5000) <= 2 * share(500) + 1


def test_pairs_come_in_order_each_once_however_many_texts() -> None:
    texts = [("harbour", "storm", f"gull{n // 2}", f"reef{n // 2}", f"end{n}") for n in range(20_000)]
    found = list(phrase_pairs(texts)[0])
    assert found == sorted(set(found))
    assert set(found) >= {(n, n + 1) for n in range(0, 20_000, 2)}
