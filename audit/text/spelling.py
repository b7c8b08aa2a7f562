"""One spelling for words that houses spell differently: British and American, title abbreviations, masked words.

To add a word, add it to its table; both forms become the second one. `spelling(word)` takes and gives lower case.
"""

from __future__ import annotations

import re
from functools import lru_cache

# British → American (or one of two accepted forms → the other), word by word.
VARIANTS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    grey:gray greyer:grayer programme:program programmes:programs cheque:check cheques:checks tyre:tire tyres:tires plough:plow
    ploughed:plowed kerb:curb kerbs:curbs gaol:jail moustache:mustache manoeuvre:maneuver manoeuvres:maneuvers
    manoeuvring:maneuvering aluminium:aluminum aeroplane:airplane aeroplanes:airplanes jewellery:jewelry sceptic:skeptic
    sceptical:skeptical sceptics:skeptics scepticism:skepticism mould:mold smoulder:smolder smouldering:smoldering ageing:aging
    judgement:judgment judgements:judgments acknowledgement:acknowledgment towards:toward afterwards:afterward forwards:forward
    backwards:backward upwards:upward downwards:downward whilst:while amongst:among amidst:amid learnt:learned burnt:burned
    dreamt:dreamed spelt:spelled leapt:leaped mum:mom mums:moms storey:story storeys:stories pyjamas:pajamas draught:draft
    draughts:drafts paediatric:pediatric paediatrician:pediatrician anaemia:anemia anaesthetic:anesthetic foetus:fetus
    foetal:fetal encyclopaedia:encyclopedia leukaemia:leukemia haemorrhage:hemorrhage orthopaedic:orthopedic diarrhoea:diarrhea
    cosy:cozy disc:disk discs:disks doughnut:donut doughnuts:donuts furore:furor practise:practice practised:practiced
    practising:practicing defence:defense defences:defenses offence:offense offences:offenses licence:license licences:licenses
    pretence:pretense centre:center centres:centers centred:centered theatre:theater theatres:theaters metre:meter metres:meters
    kilometre:kilometer kilometres:kilometers centimetre:centimeter centimetres:centimeters litre:liter litres:liters fibre:fiber
    fibres:fibers calibre:caliber meagre:meager sombre:somber spectre:specter sabre:saber lustre:luster catalogue:catalog
    catalogues:catalogs dialogue:dialog dialogues:dialogs analogue:analog monologue:monolog fulfil:fulfill fulfils:fulfills
    fulfilment:fulfillment enrol:enroll enrols:enrolls enrolment:enrollment instalment:installment instalments:installments
    skilful:skillful skilfully:skillfully wilful:willful wilfully:willfully okay:ok vapour:vapor alright:ok
    yeah:yes colour:color adviser:advisor advisers:advisors per-cent:percent percentage:percentage whisky:whiskey
    traveller:traveler travellers:travelers counsellor:counselor counsellors:counselors councillor:councilor
    councillors:councilors woollen:woolen marvellous:marvelous artefact:artifact artefacts:artifacts cancelled:canceled
    inquiry:enquiry inquiries:enquiries inquire:enquire inflexion:inflection connexion:connection sulphur:sulfur
    vs:versus covid-19:covid
    """.split()
)

# Titles and months as abbreviated → in full; read only where a full stop or a capital letter marks the abbreviation.
ABBREVIATIONS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    gov:governor govs:governors sen:senator sens:senators rep:representative reps:representatives gen:general lt:lieutenant
    col:colonel maj:major capt:captain cpl:corporal sgt:sergeant cmdr:commander adm:admiral dr:doctor drs:doctors prof:professor
    rev:reverend hon:honorable sec:secretary pres:president supt:superintendent atty:attorney insp:inspector dept:department
    mt:mount ft:fort asst:assistant dist:district
    jan:january feb:february mar:march apr:april jun:june jul:july aug:august sep:september sept:september oct:october
    nov:november dec:december
    """.split()
)

ORDINALS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    1st:first 2nd:second 3rd:third 4th:fourth 5th:fifth 6th:sixth 7th:seventh 8th:eighth 9th:ninth 10th:tenth 11th:eleventh
    12th:twelfth 13th:thirteenth 14th:fourteenth 15th:fifteenth 16th:sixteenth 17th:seventeenth 18th:eighteenth
    19th:nineteenth 20th:twentieth
    """.split()
)

# Words that papers mask ("f---", "sh*t"); masked and plain forms share their first letter and a star.
MASKED = frozenset(
    """
    ass asses asshole assholes arse bastard bastards bitch bitches bitching bullshit bullshitting cock cocksucker crap cunt
    cunts damn damned dick dickhead dumbass fag faggot fuck fucked fucker fuckers fucking fucks goddamn goddamned hell
    horseshit motherfucker motherfuckers motherfucking nigga nigger niggers piss pissed prick pussy shit shithead shithole
    shitholes shits shitshow shitty slut tits twat whore
    """.split()
)

# "honour" → "honor", with the endings and prefixes that it takes ("dishonourable").
_OUR_WORDS = frozenset(
    """
    arbour ardour armour behaviour candour clamour colour demeanour endeavour favour favourite fervour flavour glamour harbour
    honour humour labour neighbour neighbourhood odour parlour rancour rigour rumour saviour savour splendour tumour valour
    vapour vigour
    """.split()
)
_OUR_ENDING = re.compile(r"our(?=(?:able|ably|ed|er|ers|ful|hood|hoods|ing|ings|ite|ites|less|ly|s|al|ally|y)?$)")
# "organize" → "organise", "analyze" → "analyse": the British form is the fold, since no closed list holds words in -ize.
_IZE = re.compile(r"(?<=[a-z]{3})([iy])z(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)")
# "travelled" → "traveled".
_DOUBLED = re.compile(
    r"^(travel|cancel|counsel|fuel|label|level|marshal|model|quarrel|signal|total|tunnel|channel|dial|equal|initial|panel|rival"
    r"|shovel|spiral|towel|unravel|duel|libel|marvel|funnel|grovel|parcel|pencil|jewel)l(?=ed$|ing$|er$|ers$)"
)


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """The one spelling of a word in lower case: "honour" → "honor", "organize" → "organise", "fucking" → "f*"."""
    if word in MASKED:
        return word[0] + "*"
    if word in VARIANTS:
        return VARIANTS[word]
    if "our" in word:
        return _without_u(word)
    if "z" in word:
        return _IZE.sub(r"\1s", word)
    return _DOUBLED.sub(r"\1", word) if "ll" in word else word


def _without_u(word: str) -> str:
    ending = _OUR_ENDING.search(word)
    if ending and _strip_prefix(word[: ending.start()]) + "our" in _OUR_WORDS:
        return word[: ending.start()] + "or" + word[ending.end() :]
    return word


def _strip_prefix(stem: str) -> str:
    for prefix in ("dis", "mis", "un", "re"):
        if stem.startswith(prefix) and stem.removeprefix(prefix) + "our" in _OUR_WORDS:
            return stem.removeprefix(prefix)
    return stem
