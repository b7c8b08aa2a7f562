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
abandon accept accommodate accuse achieve acknowledge acquire act add adjourn admit adopt advance advise affect agree aim allege
allow amount announce anticipate appeal appear apply appoint approve argue arrest arrive ask assault assess assign assume attack
attain attempt attend attract authorize average avoid await award axe ban bar beg believe belong blame block boast boost borrow
calculate call cancel capture carry cause cease celebrate chair change charge circulate claim clash clear climb close collapse
collect collide combine command commence comment commit compare compensate compete compile complain complete compose comprise
compute conceal concede conclude condemn conduct confirm confront confuse conserve consider consist consult consume contain
continue contract contribute convey convict convince cooperate coordinate cope correspond count cover crash create crest
criticize cross date deal debate decide declare decline decrease dedicate deem defeat defend defer define delay deliver demand
deny depart depend deploy deport derail derive describe deserve destroy detain detect determine develop devote diagnose die
differ diminish dip disagree disappear disclose discover discuss dismiss disperse displace display dispute dissolve distribute
divert divide dock dominate donate double drag drop drown dwell dwindle earn edge elect eliminate embrace emerge employ enable
encounter encourage end endorse endure enforce enjoy enlarge enlist ensure entail enter entitle envisage equal equip erase erupt
escape establish estimate evacuate evolve examine excavate exceed exchange exclude execute exhibit exist expand expect expel
expire explain explode export express extend face fade fail favor favour fear feature ferry fetch file fine finish fire fix flood
flourish flow focus follow force foresee formulate free frustrate fuel fulfil fulfill fund gain gather generate govern grant
graze greet gross guarantee hamper handle happen harbor harbour harvest haul haunt head heal hesitate hire hope host house hurry
identify ignore illustrate imagine imply import impose imprison improve inch include increase incur indicate infect inflict
inform inhabit inherit inhibit inject injure inoculate insist inspect install insure integrate intend interpret interrupt
introduce invade invest investigate invite involve irrigate isolate issue jail join judge jump justify kidnap kill lack land
lapse last launch lease legislate lessen levy lift limit link list live load loan locate lodge look loom loosen lower maintain
manage mandate march mark match measure melt mention merge migrate minimise minimize mobilise mobilize modernise modernize modify
monitor motivate mount move multiply murder name narrow need negotiate net nominate note notify number nurture oblige observe
obtain occupy occur offer omit open operate oppose order organize originate outline outnumber outstrip outweigh oversee overturn
overwhelm own park participate pass pause peak perform perish permit persist persuade pinpoint place plan plant play pledge
plummet plunge point poll possess postpone pour power predict prefer prepare present preserve preside press presume prevail
prevent process produce profit prohibit project prolong promise promote propose prosecute prosper protect prove provide provoke
publish pull pump punish purchase push quadruple qualify question quote raise rake rank reach react realize reap reassure recall
receive reckon reclaim recognize recommend reconsider reconstruct record recover recruit recycle redirect reduce refer reflect
refuse regain regard regulate reinforce reinstate reiterate reject relate release relocate rely remain remove rename render renew
renovate rent reopen repair repay repeat replace replant reply report represent reproduce request require reschedule rescue
resell reserve reside resign resolve respond restart restore restrict restructure result resume resurface retain retell retire
return reunite reveal reverse review revise rewrite ripen roam rob rocket rule sack sail save schedule score scrap screen seat
seem seize select sentence separate serve settle share sharpen shelter shift ship shop shorten sign simplify slash slip slow
slump soar span speculate spike sponsor stabilise stabilize stage start startle starve state stay stem step stock stop store
strengthen stretch study submit subsidise subsidize succeed sue suffer suggest supply support suppose surge surpass surrender
surround survive suspect suspend sustain swallow swap tackle target tax tempt tend terminate test testify threaten thrive tighten
tip top topple total tour tower track trade trail train transfer transform translate transmit transport travel treat trigger trim
triple try tumble turn undermine unify unite unlock unveil urge use utilise utilize vacate vaccinate validate value vanish vary
verify violate visit voice vote vow wait walk wander want warn watch weaken weigh welcome widen wipe work worry worsen wound
yield
"""

_NO_VERBS = frozenset(
    """
    aged allied armed bed biased breed crowded deed detailed exceed feed hundred hatred indeed infrared kindred limited
    naked need proceed red reed related rugged sacred seed shed speed succeed supposed tired unemployed unexpected
    unidentified united unlimited unprecedented unrelated unveiled wed weed wicked
    anything beijing being bring building ceiling clothing darling during earring engineering evening everything herring
    housing icing inning interesting king lightning meeting morning nothing offspring ongoing outgoing incoming outstanding
    pudding ring sibling something spring sterling string thing underlying upcoming wedding wing willing
    """.split()
)

_OFTEN_NOUNS = frozenset(
    """
    act amount appeal attack attempt award axe ban bar bet bid block call cast cause chair change charge claim close command
    comment contract cost count cover crash crest cut date deal debate decline decrease delay demand dip display dispute dock
    drop edge end estimate exchange exhibit export face feature ferry fight file fine fire fix flood focus force fuel fund
    gain grant gross guarantee harbor harbour harvest haul head hope host house import inch increase issue jail judge jump
    lack land lapse last launch lead lease levy lift light limit link list load loan look loom mandate march mark match mean
    measure mount move murder name need net note number offer order own park pass pause peak plan plant play pledge point
    poll power present press process produce profit project promise purchase push question rake rank record release rent
    repair reply report request rescue reserve result return review rise rocket rule run score scrap screen seat set share
    shed shelter shift ship shop sign sink slash slide slump span spike split sponsor spread spring stage state stay stem
    step stock stop store study supply support surge suspect swap target tax test tip top total tour tower track trade trail
    train transfer transport travel trigger trim turn use value visit voice vote wait walk watch welcome win work wound yield
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
