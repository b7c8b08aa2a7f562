"""Verbs by their forms: tables of common verbs, and endings for the rest.

A new irregular verb is a row "lemma past participle" in `_IRREGULAR`; a regular one whose bare form or -s form should count as
a verb is a word in `_REGULAR`. Past forms in -ed and participles in -ing need no row.
"""

from __future__ import annotations

from functools import lru_cache

BASE, THIRD, PAST, PARTICIPLE, ING = 1, 2, 4, 8, 16
"""What a form can be; bits of the second item that `verb_form` gives."""

_IRREGULAR = """
arise arose arisen / awake awoke awoken / bear bore borne / beat beat beaten / become became become / begin began begun /
bend bent bent / bet bet bet / bid bid bid / bind bound bound / bite bit bitten / bleed bled bled / blow blew blown /
break broke broken / breed bred bred / bring brought brought / broadcast broadcast broadcast / build built built /
burn burnt burnt / burst burst burst / buy bought bought / cast cast cast / catch caught caught / choose chose chosen /
cling clung clung / come came come / cost cost cost / creep crept crept / cut cut cut / deal dealt dealt / dig dug dug /
draw drew drawn / dream dreamt dreamt / drink drank drunk / drive drove driven / eat ate eaten / fall fell fallen /
feed fed fed / feel felt felt / fight fought fought / find found found / flee fled fled / fling flung flung / fly flew flown /
forbid forbade forbidden / forecast forecast forecast / forget forgot forgotten / forgive forgave forgiven /
freeze froze frozen / get got gotten / give gave given / go went gone / grind ground ground / grow grew grown /
hang hung hung / hear heard heard / hide hid hidden / hit hit hit / hold held held / hurt hurt hurt / keep kept kept /
know knew known / lay laid laid / lead led led / leave left left / lend lent lent / let let let / lie lay lain /
light lit lit / lose lost lost / make made made / mean meant meant / meet met met / mistake mistook mistaken /
overcome overcame overcome / overtake overtook overtaken / overthrow overthrew overthrown / pay paid paid / put put put /
quit quit quit / read read read / rebuild rebuilt rebuilt / ride rode ridden / ring rang rung / rise rose risen /
run ran run / say said said / see saw seen / seek sought sought / sell sold sold / send sent sent / set set set /
shake shook shaken / shed shed shed / shine shone shone / shoot shot shot / show showed shown / shrink shrank shrunk /
shut shut shut / sing sang sung / sink sank sunk / sit sat sat / sleep slept slept / slide slid slid / speak spoke spoken /
speed sped sped / spend spent spent / spin spun spun / split split split / spread spread spread / spring sprang sprung /
stand stood stood / steal stole stolen / stick stuck stuck / strike struck stricken / swear swore sworn / sweep swept swept /
swell swelled swollen / swim swam swum / swing swung swung / take took taken / teach taught taught / tear tore torn /
tell told told / think thought thought / throw threw thrown / undergo underwent undergone / understand understood understood /
undertake undertook undertaken / uphold upheld upheld / wake woke woken / wear wore worn / win won won /
withdraw withdrew withdrawn / withhold withheld withheld / withstand withstood withstood / write wrote written
"""

_REGULAR = """
abandon accept accuse achieve acknowledge acquire act add adjourn admit adopt advance advise affect agree aim allege allow
announce anticipate appeal appear apply appoint approve argue arrest arrive ask assault assess assign assume attack attempt
attend attract authorize average avoid award ban bar beg believe belong blame block boost borrow call cancel capture carry
cause celebrate change charge claim clash clear climb close collapse collect comment commit compete complain complete concede
conclude condemn conduct confirm confront consider consist contain continue contribute convict cooperate cope count cover crash
create criticize cross deal declare decline decrease deem defeat defend deliver demand deny depart deploy deport describe
deserve destroy detain determine develop devote die disappear discover discuss dismiss displace dispute distribute dominate
donate double drop earn elect eliminate embrace emerge employ encounter encourage end enforce enter equal erupt escape
establish estimate evacuate exceed exchange execute exist expand expect expel expire explain explode export express extend
face fail fear favor favour file finish fire fix flow focus follow force free fuel fund gain gather generate govern grant guarantee
handle happen hire hope host house identify ignore impose improve include increase indicate inform injure inject insist inspect
install intend introduce invade invest investigate invite involve issue jail join jump kidnap kill lack land last launch lift
limit link list live load locate lodge look lower maintain manage march mark match measure melt mention merge monitor mount
move murder name narrow need negotiate nominate note number observe obtain occupy occur offer open operate oppose order organize
outline own participate pass pause peak perform permit persuade place plan play pledge plunge point possess postpone predict
prepare present press prevent produce prohibit project promise promote propose protect prove provide publish pull pump punish
purchase push qualify question quote raise rank reach react realize recall receive recognize recommend record recover recruit
reduce refer reflect refuse regard regulate reject relate release rely remain remove repair repay repeat replace reply report
represent request require rescue reserve resign resolve respond restore restrict result resume retain retire return reveal
reverse review revise rule sack sail save schedule seem seize select sentence separate serve settle share ship shop sign
slip slow soar start state stay stem step stop strengthen stretch study submit succeed suffer suggest sue supply support
surge surpass surrender surround survive suspect suspend sustain tackle target tend test testify threaten top total tour trade
train transfer travel treat trigger triple tumble turn unveil urge use vacate value vanish visit voice vote vow wait walk want
warn watch weaken welcome work worry worsen wound yield
"""

_NO_VERBS = frozenset(
    """
    aged allied armed bed biased breed crowded deed detailed exceed feed hundred hatred indeed infrared kindred limited naked
    need proceed red reed related rugged sacred seed shed speed succeed supposed tired unemployed unexpected unidentified united
    unlimited unprecedented unrelated unveiled wed weed wicked
    anything beijing being bring building ceiling clothing darling during earring engineering evening everything housing icing
    interesting king lightning meeting morning nothing offspring ongoing outgoing incoming outstanding pudding ring sibling
    something spring sterling string thing underlying upcoming wedding wing willing
    """.split()
)

_OFTEN_NOUNS = frozenset(
    """
    act appeal attack attempt award ban bar block call cause change charge claim close comment cost count cover crash cut deal
    decline decrease demand dispute drop end estimate exchange export face fight file fire fix focus force fuel fund gain grant
    guarantee hope host house increase issue jail jump lack land last launch lead lift limit link list load look march mark match
    measure mount move murder name need note number offer order own pass pause peak plan play pledge point present press
    produce project promise purchase push question rank record release repair reply report request rescue reserve result return
    review rise rule run set share ship shop sign slide state stay stem step stop study supply support surge suspect target test
    top total tour trade train transfer travel trigger turn use value visit voice vote wait walk watch welcome win work wound
    yield spring shed bid bet cast split spread light mean sink
    """.split()
)
"""Verbs whose bare form and -s form are nouns as often: "the plans", "a strike"."""


def _table() -> dict[str, tuple[str, int]]:
    """Every form of the listed verbs → (lemma, what it can be)."""
    table: dict[str, tuple[str, int]] = {}
    for row in _IRREGULAR.split("/"):
        lemma, past, participle = row.split()
        for form, kind in ((past, PAST), (participle, PARTICIPLE), (lemma, BASE), (_third(lemma), THIRD), (_ing(lemma), ING)):
            known = table.get(form, (lemma, 0))
            table[form] = (known[0], known[1] | kind)
    table["found"] = ("find", PAST | PARTICIPLE)
    table["got"] = ("get", PAST | PARTICIPLE)
    table["burned"] = ("burn", PAST | PARTICIPLE)
    table["born"] = ("bear", PARTICIPLE)
    table["hanged"] = ("hang", PAST | PARTICIPLE)
    for lemma in _REGULAR.split():
        for form, kind in ((lemma, BASE), (_third(lemma), THIRD)):
            table.setdefault(form, (lemma, kind))
    table["dying"] = ("die", ING)
    table["lying"] = ("lie", ING)
    return table


def _third(lemma: str) -> str:
    if lemma[-1] == "y" and lemma[-2] not in "aeo":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in _DOUBLED else "") + "ing"


_DOUBLED = frozenset("bet bid begin cut dig forbid forget get hit let put quit run set shed shut sit spin split swim win".split())
_FORMS = _table()


@lru_cache(maxsize=32768)
def verb_form(word: str) -> tuple[str, int] | None:
    """(lemma or regular form, what it can be) of a word in lower case; None for a word that is no verb.

    Regular past forms and participles come back as they are: their stem is that of the lemma.
    """
    known = _FORMS.get(word)
    if known or word in _NO_VERBS or len(word) < 4:
        return known
    if word.endswith("ed"):
        return word, PAST | PARTICIPLE
    if word.endswith("ing") and len(word) > 5:
        return word, ING
    return None


def often_noun(lemma: str) -> bool:
    """Is the bare verb as often a noun?"""
    return lemma in _OFTEN_NOUNS
