"""Reporting verbs and the small words around them. To add a verb, put its lemma into `REPORTING` (or `NAMING`)."""

from __future__ import annotations

_IRREGULAR = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote", "writing", "written"),
    "read": ("reads", "read", "reading"),
    "put": ("puts", "put", "putting"),
    "think": ("thinks", "thought", "thinking"),
    "swear": ("swears", "swore", "swearing"),
    "speak": ("speaks", "spoke", "speaking"),
    "sing": ("sings", "sang", "singing"),
    "shoot": ("shoots", "shot", "shooting"),
    "go": ("goes", "went", "going"),
    "hear": ("hears", "heard", "hearing"),
    "find": ("finds", "found", "finding"),
    "show": ("shows", "showed", "showing"),
    "begin": ("begins", "began", "beginning"),
    "quip": ("quips", "quipped", "quipping"),
    "admit": ("admits", "admitted", "admitting"),
    "reply": ("replies", "replied", "replying"),
    "deny": ("denies", "denied", "denying"),
    "cry": ("cries", "cried", "crying"),
    "testify": ("testifies", "testified", "testifying"),
    "clarify": ("clarifies", "clarified", "clarifying"),
    "forecast": ("forecasts", "forecast", "forecasting"),
    "sum": ("sums", "summed", "summing"),
    "dub": ("dubs", "dubbed", "dubbing"),
    "brag": ("brags", "bragged", "bragging"),
    "sob": ("sobs", "sobbed", "sobbing"),
    "fret": ("frets", "fretted", "fretting"),
    "concur": ("concurs", "concurred", "concurring"),
    "blog": ("blogs", "blogged", "blogging"),
    "retweet": ("retweets", "retweeted", "retweeting"),
    "feel": ("feels", "felt", "feeling"),
    "offer": ("offers", "offered", "offering"),
}

_REPORTING_LEMMAS = """
    say tell write read add ask tweet post warn insist note argue claim deny state declare announce report reply respond
    explain continue admit acknowledge concede confirm assert allege maintain contend suggest observe remark comment
    recall recount conclude complain joke quip testify predict promise pledge vow stress emphasize emphasise reiterate
    repeat urge demand exclaim shout yell cry whisper murmur mutter scream chant sing charge counter retort interject muse
    reflect wonder guess reveal disclose caution advise estimate boast brag lament protest proclaim pronounce clarify
    elaborate opine blog caption inquire recognize recognise exhort answer assure inform remind implore plead beg propose
    recommend believe think swear tease describe rule retweet message text email e-mail marvel gush deadpan surmise
    speculate hint imply intone thunder snap bark growl groan sigh laugh chuckle volunteer venture posit theorize attest
    affirm echo hypothesize scoff sneer fume rail vent grumble gripe mumble stammer summarize summarise chime forecast
    point question agree confess demur interrupt crow intervene lecture preach rejoin react begin object enthuse reckon
    concur bemoan fret sob roar bellow wail whine stutter gloat ponder enquire
"""

_NAMING_LEMMAS = """
    call dub name label brand describe deem title term nickname consider quote cite mention use refer characterize
    characterise portray praise blast slam criticize criticise condemn denounce mock ridicule accuse blame attack hail
    deride decry liken compare dismiss reject endorse express voice issue release publish deliver speak hammer rip assail
    bash belittle taunt tease applaud salute commend thank congratulate welcome support oppose back defend celebrate
    invoke outline promote present frame paint cast discuss debate address raise highlight underscore underline identify
    list rate find show begin start open close end lead chide scold rebuke admonish lambaste excoriate skewer blister
    encourage challenge invite seek want hope wish fear expect
"""


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma])
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    return lemma, third, stem + "ed", stem + "ing"


REPORTING = {form: lemma for lemma in _REPORTING_LEMMAS.split() for form in _forms(lemma)}
"""Every form of the verbs that report speech → the lemma."""

NAMING = {form: lemma for lemma in _NAMING_LEMMAS.split() for form in _forms(lemma) if form not in REPORTING}
"""Verbs that introduce a word or a judgement rather than speech."""

TAGS = frozenset(REPORTING) - frozenset(
    """
    read offered offers use charge charges press fire answer post text message report comment state claim
    """.split()
) | {"read"}
"""Forms that can make the tag after a quotation ("…," she said)."""

BARE = frozenset(lemma for lemma in _REPORTING_LEMMAS.split()) | frozenset(lemma for lemma in _NAMING_LEMMAS.split())
"""Bare forms: a verb only after a plural, a modal or "to"."""

PURE_VERBS = frozenset(
    """
    says tells adds writes argues explains insists asks admits believes thinks continues replies responds concludes denies declares
    announces acknowledges concedes asserts alleges maintains contends suggests complains testifies predicts emphasizes emphasises
    reiterates exclaims reveals discloses informs reminds implores recommends swears describes clarifies stresses recalls
    concurs agrees blasts slams criticizes criticises condemns denounces mocks accuses decries praises refers portrays
    """.split()
)
"""Forms in -s that are verbs and hardly ever nouns."""


NOUN_CUES = frozenset(
    """
    claim claims statement statements remark remarks comment comments promise pledge vow call calls word words assertion
    argument warning question questions answer reply response tweet tweets post letter message email e-mail speech slogan
    mantra motto admission belief description characterization insistence contention suggestion declaration refrain line
    quote quip joke boast complaint criticism accusation allegation assessment verdict conclusion opinion view
    """.split()
)
"""Nouns that stand for what somebody said ("Lowe's claim that …")."""

AUXILIARIES = frozenset(
    """
    has have had is are was were be been being do does did will would can could may might must shall should 's 've 'd 'll ’s
    ’ve ’d ’ll hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't
    shouldn't hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
    not never cannot
    """.split()
)

ADVERBS = frozenset(
    """
    also then later once now again still even just often sometimes always never soon already recently reportedly earlier
    first finally thus too however instead once twice previously long famously repeatedly quickly simply ever further
    meanwhile today yesterday again only either both all each half-jokingly jokingly dryly wryly out back up down
    """.split()
)

ADJECTIVES_ING = frozenset(
    """
    managing acting outgoing incoming leading presiding founding commanding visiting attending planning housing marketing
    engineering nursing consulting sitting operating advertising contributing reigning defending
    """.split()
)
"""Words in -ing that stand before what somebody is: "said managing director Jane Roe"."""

PRONOUNS = frozenset("he she they i we it you who one".split())
PERSON_PRONOUNS = {"he": "he", "she": "she"}
POSSESSIVES = frozenset("his her their its my our your".split())

DETERMINERS = frozenset(
    """
    the a an this that these those his her their its my our your some many several most few two three four five six seven
    eight nine ten another each every any no both all one more
    """.split()
)

PREPOSITIONS = frozenset(
    """
    of in on at by for with from to about over under after before during since through against between into across around
    without among amid until till as than like despite upon within per via toward towards near outside inside behind beyond
    alongside including following regarding concerning unlike besides except onto
    """.split()
)

SUBORDINATORS = frozenset(
    """
    when while if because although though whereas whether where how why what that since unless so once after before until as
    which who whose whom
    """.split()
)

CONJUNCTIONS = frozenset("and or but nor yet so".split())

TIME_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december today yesterday tomorrow tonight jan feb apr jul aug sept sep oct nov dec
    """.split()
)

SPOKES = frozenset("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative representatives".split())
"""Roles that speak on behalf of somebody else."""

UNNAMED_ROLES = frozenset(
    """
    official officials source sources person people aide aides adviser advisers advisor advisors insider insiders witness
    witnesses resident residents neighbor neighbors neighbour neighbours man woman men women boy girl student students
    voter voters supporter supporters critic critics expert experts analyst analysts lawmaker lawmakers lawyer lawyers
    attorney attorneys prosecutor prosecutors investigator investigators authorities police officer officers worker
    workers employee employees executive executives diplomat diplomats reporter reporters journalist journalists protester
    protesters protestor protestors activist activists organizer organizers parent parents mother father teacher teachers
    doctor doctors scientist scientists researcher researchers economist economists observer observers others another one
    some many several republicans democrats conservatives liberals leaders opponents proponents advocates historians
    scholars strategists strategist consultant consultants operative operatives staffer staffers member members user users
    commentator commentators fan fans farmer farmers survivor survivors relative relatives friend friends family owner
    owners driver drivers passenger passengers veteran veterans visitor visitors boss bosses counterpart counterparts head
    heads colleague colleagues volunteer volunteers spectator attendee attendees delegate delegates donor donors she he
    they
    """.split()
)
"""Roles without a name: typed speakers, never in conflict with a named one."""

BODIES = frozenset(
    """
    team campaign office party administration government family group union company department agency ministry committee
    council club firm army navy force board court school hospital staff cabinet camp side website page account newspaper
    paper magazine network crew band church foundation institute university college bank airline commission
    wife husband son daughter brother sister uncle aunt nephew niece cousin parents grandmother grandfather stepfather
    stepmother partner fiancee fiance widow widower girlfriend boyfriend granddaughter grandson children siblings
    in-laws lover mate teammate rival ally allies
    organisation organization association corporation federation delegation coalition institution division mission
    prosecution opposition parliament management establishment regiment community authority majority minority charity
    celebrity nobility entity alliance resistance insurance
    """.split()
)
"""What somebody has and what speaks for itself: bodies and kin."""

SPEAKING = UNNAMED_ROLES | BODIES | SPOKES

DOCUMENTS = frozenset(
    """
    statement statements report reports letter letters document documents ruling opinion page website site note memo
    memos email emails e-mail message messages text texts post posts tweet tweets ad ads poll polls survey surveys study
    studies article articles story stories transcript transcripts release releases complaint lawsuit suit indictment
    affidavit filing filings sign signs book books video videos headline editorial caption data figures statistics
    records analysis press-release excerpt excerpts law bill act rule rules policy agreement treaty constitution
    """.split()
)
"""What is written speaks without being anybody."""

TRANSLATION_CUES = (
    "through a translator",
    "through an interpreter",
    "through translators",
    "through interpreters",
    "via a translator",
    "via an interpreter",
    "with the help of a translator",
    "with the help of an interpreter",
    "according to a translation",
    "in translation",
    "translated from",
    "speaking in spanish",
    "speaking in french",
    "speaking in arabic",
    "speaking in russian",
    "speaking in german",
    "speaking in chinese",
    "speaking in mandarin",
    "speaking in portuguese",
    "speaking in italian",
    "speaking in japanese",
    "speaking in korean",
    "speaking in ukrainian",
    "speaking in hebrew",
    "speaking in persian",
    "speaking in farsi",
    "said in spanish",
    "said in french",
    "said in arabic",
    "said in russian",
    "said in german",
    "said in chinese",
    "said in mandarin",
    "said in portuguese",
    "said in italian",
    "said in japanese",
    "said in korean",
    "said in ukrainian",
    "said in hebrew",
    "said in persian",
    "said in farsi",
    "in spanish",
    "in arabic",
    "in russian",
    "in french",
    "in german",
    "in ukrainian",
    "in mandarin",
    "in hebrew",
    "in farsi",
)
"""Words outside the marks that say that the quotation is a translation."""
