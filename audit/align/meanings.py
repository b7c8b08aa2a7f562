"""Tables of meaning: nouns that say the same, verbs of one class, classes and words that exclude each other.

To add a word, add it to its row (in its plain form; it is read by its stem). A new class is a new row.
"""

from __future__ import annotations

from functools import lru_cache

from audit.text.words import stem

# Nouns that name the same thing where they are counted; one row a sense.
NOUNS = """
home house dwelling residence
customer household home premises property
apartment flat
building structure property
resident inhabitant villager townspeople
migrant immigrant asylum-seeker arrival newcomer
refugee displaced
firefighter crew
worker employee staff staffer job post position role personnel workforce headcount
docker stevedore longshoreman
inhabitant resident population
adult volunteer participant
student pupil
teacher instructor
customer client subscriber user
user account
participant patient volunteer subject enrollee
respondent participant interviewee
voter elector
candidate contender nominee
passenger traveler traveller rider commuter
visitor tourist guest attendee spectator
spectator fan supporter crowd audience attendance attendee
viewer audience watcher
follower subscriber fan
runner competitor participant entrant athlete
team side squad club
game match fixture
season campaign
win victory triumph
defeat loss
child kid youngster
baby infant newborn
teenager teen adolescent youth
pensioner retiree
mother mum mom
father dad
woman female
man male
soldier troop serviceman
police officer policeman constable trooper
prisoner inmate detainee convict
hostage captive abductee
gunman attacker assailant shooter
body corpse remains
doctor physician medic
lawyer attorney solicitor barrister
councillor councilor councilmember councilman
rescuer responder
farmer grower
miner pitman
sailor seaman crewman
shareholder investor stockholder
owner proprietor
protester demonstrator marcher
car vehicle automobile
carriage car coach wagon
bus coach
bicycle bike cycle
motorcycle motorbike
truck lorry
plane aircraft airplane aeroplane jet airliner
helicopter chopper
ship vessel boat
boat ferry trawler yacht
phone smartphone handset
computer laptop pc
drug narcotic
gun firearm weapon rifle pistol handgun
bullet round shot gunshot
bomb explosive
blast explosion bombing
rocket missile
death fatality toll dead
casualty victim
injury wounded injured
case infection
dose shot jab vaccination
bed place
test screening
study trial paper
survey poll
site location place venue
school classroom
store shop outlet branch
branch office location
hotel inn
factory plant mill
factory plant site
mine pit colliery
firm company business enterprise
loan credit
fine penalty
price cost fee charge
salary wage pay
profit earnings income surplus
revenue sales turnover
law bill act measure legislation
lawsuit suit action
charge count offence offense
seat constituency
agreement deal accord pact treaty contract
tax levy duty
tariff duty
debt borrowing
budget spending expenditure
donation gift contribution
investment funding fund
prize award reward
vote ballot
lawmaker legislator senator representative mp
country nation state
city town
road highway route
crash collision accident pileup
flood flooding
fire blaze wildfire
storm hurricane typhoon cyclone
earthquake quake
attack assault raid strike
walkout strike stoppage
painting picture canvas artwork work
book novel title volume
film movie feature
song track single
album record
copy unit
complaint grievance
sample specimen
tree sapling
order purchase
delivery shipment
item object piece artefact artifact
product item good
model version edition
message text post
bag suitcase
meal serving
mountain peak
animal creature
bridge crossing viaduct
road track lane
airport airfield
port harbor harbour
station stop
reservoir dam
photo photograph image picture
page sheet
request query call
outage downtime
minute min
response reply submission answer
report case incident complaint
space bay spot
height altitude elevation
range reach
speed pace
shop café cafe store outlet
book title loan
artwork exhibit
exhibition show exhibit
client customer patient victim
cow cattle livestock
bee colony hive
turbine windmill
well borehole
floor storey story
stair step
tomb grave
warranty guarantee
permit licence license
fare ticket
language tongue
stake holding
helper volunteer
reader visitor borrower
viewer listener
shooter gunman
tenant renter lodger
judge magistrate
clinic hospital
nursery kindergarten
lesson class course
exam test
trade deal transaction
package parcel
grant subsidy
refund rebate
bond note
sentence term
raid attack robbery
panel module
pipeline pipe
ferry ship vessel
trawler boat
dinghy boat raft
locomotive engine
tram streetcar
lane track
flight plane
runway airstrip
sensor gauge
layer sheet
crater pit
comet asteroid
probe spacecraft satellite
species kind
nest brood
calf cub pup
herd flock
engineer technician
guard warden ranger
keeper guard
gymnast athlete
fighter boxer
skier climber mountaineer
goal point
round leg lap
medal title
theatre theater auditorium house
concert gig show performance
song tune
word line
manuscript script
statue sculpture
visit trip journey
crew crewman crewmen crewmember
"""

# Verbs and the nouns made from them; one row a class.
PREDICATES: dict[str, str] = {
    "kill": "kill die life dead death fatal fatality perish murder slay slain toll lose-life drown succumb",
    "injure": "injure injury wound wounded hurt hospitalize hospitalise",
    "miss": "missing miss unaccounted disappear vanish",
    "arrest": "arrest detain custody apprehend detention detainee nab pick-up",
    "charge": "charge indict accuse prosecute",
    "convict": "convict guilty",
    "acquit": "acquit clear",
    "sentence": "sentence jail imprison prison term",
    "release": "free release",
    "encounter": "encounter intercept stop",
    "arrive": "arrive enter come reach cross arrival entry crossing admit",
    "leave": "flee leave evacuate displace evacuation displacement departure drive-out uproot escape quit depart",
    "deport": "deport expel remove repatriate deportation removal expulsion",
    "care": "shelter house accommodate care host live stay sleep lodge",
    "return": "return go-back",
    "rescue": "rescue save pull retrieve rescued free pluck winch airlift",
    "aboard": "aboard",
    "destroy": "destroy raze level gut flatten destruction demolish",
    "damage": "damage",
    "burn": "burn scorch char blacken",
    "cover": "cover span stretch",
    "dismiss": "dismiss sack lay-off layoff redundancy cut axe shed",
    "hire": "hire recruit employ workforce headcount payroll take-on",
    "resign": "resign quit resignation leave step-down stand-down",
    "sell": "sell sale sold",
    "buy": "buy purchase acquire acquisition take-over",
    "pay": "pay payment spend cost worth spending price charge fetch",
    "earn": "earn profit make-money income",
    "owe": "owe debt",
    "lend": "lend loan",
    "raise": "raise collect donate give",
    "invest": "invest investment fund finance allocate provide",
    "steal": "steal theft rob loot stolen burgle burglary break-in embezzle snatch strip raid heist",
    "rise": "rise increase grow climb gain jump surge soar up add higher expand growth lift boost swell",
    "fall": "fall drop decline decrease shrink lose down slip plunge tumble lower slide reduce cut slash trim",
    "open": "open launch inaugurate start begin commence debut premiere",
    "close": "close shut end finish halt suspend stop closure cease shutdown discontinue withdraw expire retire",
    "approve": "approve pass adopt back support endorse ratify accept",
    "reject": "reject oppose refuse defeat block veto turn-down",
    "win": "win victory triumph",
    "lose": "lose defeat loss",
    "attend": "attend visit draw gather march protest participate turn-out join take-part attract",
    "produce": "produce make build manufacture assemble production construct output",
    "export": "export ship",
    "import": "import",
    "infect": "infect test-positive contract sicken ill sick diagnose infection",
    "recover": "recover recovery discharge",
    "vaccinate": "vaccinate inoculate immunize jab",
    "carry": "carry transport fly handle board capacity",
    "use": "use consume consumption",
    "own": "own hold possess have",
    "contain": "contain control containment contained",
    "publish": "publish release issue appear translate print write author",
    "sign": "sign conclude agree",
    "elect": "elect choose",
    "watch": "watch crowd attendance audience spectator",
    "appoint": "appoint name promote",
    "marry": "marry wed",
    "bear": "born birth bear",
    "file": "file submit lodge register",
    "grant": "grant award issue give",
    "cancel": "cancel scrap call-off cancellation ground",
    "delay": "delay postpone late",
    "strike": "strike walkout walk-out stoppage",
    "deploy": "deploy send dispatch mobilize mobilise",
    "collapse": "collapse burst cave-in crumble give-way landslide break rupture snap",
    "erupt": "erupt eruption",
    "plant": "plant sow",
    "store": "store storage keep",
    "plead": "plead",
    "find": "find discover recover uncover unearth",
    "notice": "notice discover detect spot",
    "occur": "occur happen hold take-place stage",
    "seize": "seize confiscate impound seizure",
    "kidnap": "kidnap abduct abduction seize capture snatch hostage captive",
    "shoot": "shoot shot fire gunshot gun-down",
    "hit": "hit strike slam batter pound landfall",
    "trap": "trap strand stick maroon",
    "derail": "derail crash collide overturn derailment collision plunge veer skid plough plow smash",
    "sink": "sink capsize overturn founder",
    "swear": "swear sworn oath inaugurate inauguration",
    "found": "found establish create form set-up",
    "lead": "lead head chair direct helm",
    "move": "move relocate settle emigrate",
    "hold": "seat capacity room hold accommodate",
    "employ": "employ workforce staff employee payroll headcount",
    "value": "value worth valuation",
    "demand": "demand want seek ask claim",
    "offer": "offer propose table bid proposal",
    "interview": "interview survey poll question sample",
    "enroll": "enroll enrol register recruit enrollment enrolment",
    "flood": "flood inundate submerge",
    "fine": "fine penalty penalize penalise",
    "complete": "complete finish end completion",
    "sue": "sue lawsuit suit",
    "unveil": "unveil introduce launch reveal present",
    "travel": "travel ride journey commute",
    "live": "live reside inhabit inhabitant population occupy",
    "promise": "promise pledge vow commit undertake",
    "survive": "survive mourn",
    "loot": "loot plunder pillage steal take",
    "succeed": "succeed replace follow",
    "score": "score goal",
    "attack": "attack raid assault storm ambush",
    "apply": "effect apply force introduce valid",
    "measure": "measure peak crest record reach top",
    "flee": "escape flee break-out tunnel abscond",
    "vote": "vote decide rule ballot poll referendum",
    "meet": "meet meeting talk convene sit negotiate",
    "sail": "sail embark set-sail depart leave",
    "land": "land touch-down dock",
    "allow": "allow permit license licence authorize authorise entitle",
    "prevent": "prevent stop avert block protect",
    "observe": "watch follow monitor observe track study",
    "recall": "recall call-back withdraw",
    "retire": "retire switch-off shut-down remove disable discontinue deprecate phase-out stop",
    "answer": "answer reply respond response",
    "play": "play perform stage show exhibit hang display exhibition",
    "excavate": "dig excavate drill bore unearth",
    "discuss": "discuss debate consider",
    "inspect": "inspect examine check test screen",
    "hunt": "hunt cull slaughter kill",
    "save": "save keep store retain retention",
    "last": "last run continue",
    "begin": "begin start commence strike",
    "receive": "receive get accept",
    "cut-off": "cut sever disconnect",
    "supply": "supply serve provide",
    "spread": "spread infect pass-on",
    "identify": "identify name recognize recognise",
    "process": "process handle manage",
    "finish": "finish win cross",
    "operate": "operate run fly",
}

ONCE_IN_A_STORY = frozenset("swear marry derail erupt sink collapse kidnap recall strike resign convict acquit".split())
"""Classes of what a story has once: two texts of it that each give one day mean one thing by it."""

# Classes of which no two describe one thing; a claim that names two of them is about their union.
EXCLUSIVE_CLASSES = (
    ("kill", "injure", "miss", "rescue", "aboard"),
    ("destroy", "damage"),
    ("arrive", "leave"),
    ("leave", "care"),
    ("rise", "fall"),
    ("open", "close"),
    ("approve", "reject"),
    ("win", "lose"),
    ("sell", "buy"),
    ("dismiss", "hire"),
    ("export", "import"),
    ("lend", "owe"),
    ("convict", "acquit"),
    ("infect", "recover", "vaccinate"),
    ("arrest", "charge", "convict", "sentence"),
    ("earn", "lose"),
)

# Nouns that say no more of people than that something happened to them, or only what.
HARM_NOUNS = """
people person other victim casualty passenger occupant life dead death fatality toll wounded injured injury missing survivor
"""

CASUALTIES = frozenset(("kill", "injure", "miss"))
"""Classes that a word beside the noun names too ("12 dead people")."""

# Words beside a noun of which no two hold at once; one row a set, synonyms joined by a stroke.
EXCLUSIVE_WORDS = """
man/men/male/boy woman/women/female/girl
adult child/children/kid/minor
public private
male female
domestic foreign/international
first-quarter second-quarter third-quarter fourth-quarter
gross net
full-time part-time
urban rural
northbound southbound eastbound westbound
inbound outbound
upper lower
new existing
civilian soldier/military/police
confirmed suspected probable
direct indirect
legal illegal/unlawful
active retired former
primary secondary
residential commercial industrial
indoor outdoor
daily weekly monthly annual/yearly quarterly hourly
minimum/min maximum/max average/mean median
black white hispanic asian
republican democrat/democratic independent
federal state local/municipal
afghan albanian algerian american argentine australian austrian bangladeshi belarusian belgian bolivian brazilian british bulgarian cambodian canadian chilean chinese colombian congolese croatian cuban czech danish dutch ecuadorian egyptian eritrean estonian ethiopian filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kuwaiti latvian lebanese libyan lithuanian malaysian mexican moldovan moroccan nepali nicaraguan nigerian norwegian pakistani palestinian panamanian peruvian polish portuguese qatari romanian russian salvadoran saudi serbian slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese yemeni zambian zimbabwean
"""  # noqa: E501

# Nouns that say nothing about what is counted, and verbs that say nothing about what happened.
GENERIC_NOUNS = """
people person man men woman women one ones other others thing things case cases number numbers figure figures total item items unit
units amount part parts share percent per cent individual individuals member members group groups official officials level rate half
population time times point points
"""
# Nouns that name people; any other specific noun is a thing, and no count of people is a count of things.
PERSONS = """
people person man woman boy girl child kid baby adult teenager adolescent youth resident inhabitant villager townspeople citizen
migrant immigrant refugee asylum-seeker newcomer evacuee worker employee staff staffer crew member firefighter soldier troop officer
policeman guard pilot driver passenger traveler traveller rider commuter visitor tourist guest attendee spectator fan protester
demonstrator marcher activist student pupil teacher instructor professor scientist researcher doctor nurse patient victim casualty
survivor prisoner inmate detainee suspect defendant hostage customer client subscriber user shopper buyer voter candidate lawmaker
legislator senator representative mp minister official diplomat judge juror lawyer attorney prosecutor journalist reporter farmer
rancher miner fisherman sailor engineer volunteer donor rescuer mourner player athlete runner swimmer climber hiker skier cyclist
pedestrian motorist tenant homeowner landlord owner family couple parent mother father brother sister son daughter wife husband twin
artist actor singer musician author writer director executive manager shareholder investor taxpayer pensioner veteran rebel
militant insurgent fighter gunman terrorist civilian witness neighbor neighbour american venezuelan mexican ukrainian russian
palestinian israeli syrian afghan others pilgrim worshipper recruit cadet apprentice trainee graduate signatory delegate striker
picket personnel workforce population electorate crowd men women children
squatter docker stevedore lorry-driver trucker diver skater surfer angler camper boater birdwatcher sunbather bystander onlooker
passer-by shopkeeper trader vendor stallholder waiter chef cook baker butcher barber hairdresser cleaner caretaker janitor
carpenter plumber electrician welder bricklayer roofer builder labourer laborer foreman technician mechanic programmer developer
designer architect librarian curator archaeologist historian economist statistician biologist chemist physicist geologist
midwife paramedic surgeon dentist pharmacist psychologist therapist veterinarian carer caregiver nun monk priest imam rabbi
bishop clergyman parishioner monarch dancer actress comedian violinist pianist conductor guitarist drummer photographer
filmmaker novelist poet translator editor broadcaster presenter columnist blogger goalkeeper defender midfielder referee coach
sprinter rower jockey boxer wrestler golfer gymnast mountaineer alpinist sherpa stowaway fugitive burglar robber smuggler
trafficker hacker bidder seller collector toddler infant newborn sibling cousin nephew niece grandchild grandparent grandmother
grandfather widow widower orphan householder beneficiary claimant applicant nominee councillor alderman envoy ambassador
attendant steward stewardess marine paratrooper conscript reservist sniper commando peacekeeper lifeguard ranger warden trustee
bondholder creditor debtor lender borrower depositor consumer retiree jobseeker freelancer contractor supplier sleeper picnicker
reveller reveler concertgoer festivalgoer partygoer
"""
POSTS = "job post position role"
"""Nouns of which each stands for whoever has it: 300 jobs are 300 people."""
GENERIC_VERBS = """
say tell be have do make get take give go come see show report add note announce state estimate accord expect know think believe
describe call ask include involve need want become remain account put number count total average stand reach
"""


NO_ACTS = "fire house head chair name issue level ship stop"
"""Nouns that say nothing of what happened, though verbs of the same letters do."""

EMPTY_VERBS = "say tell be have do make get take give go come see add note think believe know need want put"
"""Verbs that say nothing about what happened on a day."""


def _rows(table: str) -> dict[str, frozenset[int]]:
    rows: dict[str, frozenset[int]] = {}
    for index, row in enumerate(table.strip().splitlines()):
        for word in row.split():
            rows[stem(word)] = rows.get(stem(word), frozenset()) | {index}
    return rows


def _classes() -> dict[str, frozenset[str]]:
    classes: dict[str, frozenset[str]] = {}
    for name, words in PREDICATES.items():
        for word in words.split():
            classes[stem(word)] = classes.get(stem(word), frozenset()) | {name}
    return classes


def _members() -> dict[str, tuple[tuple[int, int], ...]]:
    members: dict[str, tuple[tuple[int, int], ...]] = {}
    for row, line in enumerate(EXCLUSIVE_WORDS.strip().splitlines()):
        for column, words in enumerate(line.split()):
            for word in words.split("/"):
                members[stem(word)] = (*members.get(stem(word), ()), (row, column))
    return members


@lru_cache(maxsize=1)
def noun_rows() -> dict[str, frozenset[int]]:
    """The rows of `NOUNS` that each stem stands in."""
    return _rows(NOUNS)


@lru_cache(maxsize=1)
def predicate_classes() -> dict[str, frozenset[str]]:
    """The classes of `PREDICATES` that each stem belongs to."""
    return _classes()


@lru_cache(maxsize=1)
def exclusive_members() -> dict[str, tuple[tuple[int, int], ...]]:
    """(row, place in the row) of each stem of `EXCLUSIVE_WORDS`."""
    return _members()


@lru_cache(maxsize=1)
def generic_nouns() -> frozenset[str]:
    """The stems of `GENERIC_NOUNS`."""
    return frozenset(stem(word) for word in GENERIC_NOUNS.split())


@lru_cache(maxsize=1)
def harm_nouns() -> frozenset[str]:
    """The stems of `HARM_NOUNS`."""
    return frozenset(stem(word) for word in HARM_NOUNS.split())


@lru_cache(maxsize=1)
def generic_verbs() -> frozenset[str]:
    """The stems of `GENERIC_VERBS`."""
    return frozenset(stem(word) for word in GENERIC_VERBS.split())


@lru_cache(maxsize=1)
def empty_verbs() -> frozenset[str]:
    """The stems of `EMPTY_VERBS`."""
    return frozenset(stem(word) for word in EMPTY_VERBS.split())


@lru_cache(maxsize=1)
def no_acts() -> frozenset[str]:
    """The stems of `NO_ACTS`."""
    return frozenset(stem(word) for word in NO_ACTS.split())


@lru_cache(maxsize=1)
def persons() -> frozenset[str]:
    """The stems of `PERSONS`."""
    return frozenset(stem(word) for word in PERSONS.split())


@lru_cache(maxsize=1)
def posts() -> frozenset[str]:
    """The stems of `POSTS`."""
    return frozenset(stem(word) for word in POSTS.split())


def synonyms(a: str, b: str) -> bool:
    """Do two stems of nouns stand in one row?"""
    rows = noun_rows()
    return bool(rows.get(a, frozenset()) & rows.get(b, frozenset()))


@lru_cache(maxsize=65536)
def classes_of(a: frozenset[str]) -> frozenset[str]:
    """The predicate classes that any of the stems belongs to."""
    table = predicate_classes()
    return frozenset().union(*(table.get(word, frozenset()) for word in a)) if a else frozenset()


@lru_cache(maxsize=65536)
def exclude(a: frozenset[str], b: frozenset[str]) -> tuple[str, str] | None:
    """The two words that make two sets of words beside a noun exclude each other ("colombian", "venezuelan"), or None."""
    members = exclusive_members()
    mine = {place[0]: (place[1], word) for word in sorted(a) for place in members.get(word, ())}
    for word in sorted(b):
        for row, column in members.get(word, ()):
            if row in mine and mine[row][0] != column and not any((row, column) in members.get(other, ()) for other in a):
                return mine[row][1], word
    return None


@lru_cache(maxsize=65536)
def classes_exclude(a: frozenset[str], b: frozenset[str]) -> tuple[str, str] | None:
    """The first row of exclusive classes on which two sets of classes differ, named, or None."""
    for row in EXCLUSIVE_CLASSES:
        mine, other = a.intersection(row), b.intersection(row)
        if mine and other and mine != other:
            return "/".join(sorted(mine)), "/".join(sorted(other))
    return None
