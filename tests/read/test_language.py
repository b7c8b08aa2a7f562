"""Which texts are clearly not English; in doubt a text is."""

from __future__ import annotations

import pytest

from audit.read.language import is_foreign

FOREIGN = {
    "french": "Le maire a dit que la route est fermée et que les gens ne peuvent pas passer par le pont avant la nuit. ",
    "german": (
        "Der Bürgermeister sagte, dass die Straße gesperrt ist und dass man nicht über die Brücke gehen kann. "
        "Auch der Bahnhof bleibt bei dem Wetter zu. "
    ),
    "spanish": (
        "El alcalde dijo que la carretera está cerrada y que la gente no puede pasar por el puente. "
        "Los trenes tampoco salen en una hora como esta. "
    ),
    "italian": "Il sindaco ha detto che la strada è chiusa e che la gente non può passare per il ponte. ",
    "portuguese": (
        "O prefeito disse que a estrada está fechada e que as pessoas não podem passar pela ponte. "
        "Os trens também não saem do centro em uma hora como esta. "
    ),
    "dutch": (
        "De burgemeester zei dat de weg is afgesloten en dat men niet over de brug kan gaan. "
        "Het station is ook niet open voor een trein naar zee. "
    ),
    "russian": "Мэр сказал, что дорога закрыта и что люди не могут пройти по мосту до ночи. ",
}

ENGLISH = {
    "prose": "The mayor said that the road is closed and that people cannot go over the bridge before the night. " * 6,
    "prose that quotes": "The mayor said “la carretera está cerrada” and went on with what the council had told her at noon. " * 6,
    "names alone": "Bo Roe, Ann Lee, José de la Vega, Carla di Rosa, Jean du Pont, Piet van der Meer. " * 10,
    "a short text": "El alcalde dijo que no.",
    "nothing": "",
}


@pytest.mark.parametrize("sentence", FOREIGN.values(), ids=FOREIGN)
def test_other_languages_are_told(sentence: str) -> None:
    assert is_foreign([sentence * 6])


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english_and_short_texts_are_read(text: str) -> None:
    assert not is_foreign([text])
