"""Words that say the same wherever they stand: what a text calls "electricity" another calls "power"."""

from __future__ import annotations

from functools import lru_cache

from audit.text.words import stem

# One row a sense; only words that hardly have another. The first word stands for all.
SENSES = """
power electricity
fire blaze wildfire inferno
quake earthquake tremor
storm hurricane cyclone typhoon
rain rainfall downpour
flood flooding deluge inundate
snow snowfall blizzard
wind gust
kill dead death die deadly fatal fatality slain
injure injury hurt wound wounded
doctor physician
illness disease sickness ailment
vaccine vaccinate vaccination inoculate inoculation jab immunize immunise
medicine medication pill tablet
infect infection
outbreak epidemic
tumor tumour
scientist researcher
arrest detain apprehend custody
jail prison imprison incarcerate gaol imprisonment
convict conviction guilty
court tribunal courtroom
lawyer attorney solicitor barrister
prosecutor prosecution prosecute
police policeman constable
gunman shooter assailant
shoot shooting gunfire gunshot shot
steal stolen theft thief thieves robbery rob robber burglary burglar heist loot
kidnap kidnapping kidnapper abduct abduction abductor hostage captive
murder homicide
explosion explode blast detonate
bomb bombing
crash collision collide
derail derailment
plane aircraft jet airliner airplane aeroplane
helicopter chopper
rail railway railroad
ship vessel boat
car vehicle automobile motorist
truck lorry
road highway motorway
bridge viaduct
passenger traveler traveller commuter
student pupil schoolchild schoolchildren
university college
child children kid youngster
worker employee staff staffer workforce personnel
job position redundancy layoff
strike walkout stoppage
wage salary pay
company firm corporation
factory mill
shop store retailer
customer client shopper
revenue turnover
profit earnings
dividend payout
shareholder investor stockholder
buy purchase acquire acquisition takeover buyer
sell sale seller
merger merge
agreement accord pact treaty deal
debt borrow borrowing
spending expenditure spend
fund funding finance
donate donation donor gift contribution
poll survey pollster
vote voter ballot
parliament legislature
law legislation
ban prohibit prohibition outlaw
approve approval endorse ratify
resign resignation quit
appoint appointment
begin start commence
end finish conclude
close shut closure shutdown
build construct construction builder
destroy raze wreck demolish destruction
repair mend
home house dwelling household
apartment flat
resident inhabitant villager
evacuate evacuation evacuee
shelter refuge
refugee displaced
migrant immigrant migration immigration
missing disappear vanish disappearance
search searchable hunt
survive survivor
body corpse
soldier troop
army military
attack assault
rebel insurgent militant
ceasefire truce
painting canvas artwork
artist painter
film movie
book novel
author writer novelist
concert gig
crowd audience spectator attendance
team squad
match game fixture
win victory triumph winner
score goal scorer
stadium arena
seat capacity accommodate
predict prediction forecast
coast shore coastline seaside
forest woodland
animal wildlife
river stream
reservoir dam
mountain peak summit
oil crude petroleum
farm farmer
crop harvest
phone smartphone handset
computer laptop
app application
internet online
user subscriber
limit cap maximum
outage downtime blackout
delay postpone postponement
cancel scrap cancellation
ticket fare
visitor tourist guest
hotel inn
holiday vacation
publish publication
increase rise grow climb growth gain jump surge soar
decrease fall drop decline shrink slump plunge tumble
expand expansion
invest investment
create creation
hire recruit recruitment
expect anticipate
pledge promise vow
demand seek
propose proposal offer
refuse reject rejection refusal
accuse allege allegation accusation
deny denial
apology apologize apologise
investigate investigation inquiry enquiry probe investigator
negotiate negotiation negotiator talks
protest protester demonstrator demonstration
flee escape
born birth
marry wed wedding marriage
funeral burial bury
retire retirement
replace replacement successor
establish found founder
inaugurate inauguration oath swear sworn
length long
height tall high
depth deep
width wide
weight weigh
average mean
recycle recycled
produce production producer
export exporter
import importer
consume consumption
discover discovery
explore exploration
arrive arrival
depart departure
deliver delivery
introduce introduction
remove removal
treat treatment
serve service
educate education
employ employment employer
develop development developer
center centre
harbor harbour
color colour
labor labour
favor favour
honor honour
neighbor neighbour neighborhood neighbourhood
defense defence
theater theatre
program programme
meter metre
liter litre
kilometer kilometre
gray grey
license licence
jewelry jewellery
fiber fibre
mom mum mother
dad father
guarantee warranty
reply response respond
refund reimburse reimbursement
discount rebate
parcel package
warehouse depot
petrol gasoline
pavement sidewalk
lift elevator
tram streetcar
metro subway
surgery surgeon
hospital clinic
pollute pollution pollutant contaminate contamination
sink sank sunk capsize
avalanche snowslide
landslide mudslide landslip
volcano volcanic
erupt eruption
cave cavern caver
climber alpinist
race racer
champion championship
referee umpire
medal medallist medalist
elect election electoral
mayor mayoral
president presidential presidency
minister ministry ministerial
council councillor councilor councilman councilwoman
tax taxation
subsidy subsidise subsidize
judge judicial
fraud fraudulent swindle embezzle embezzlement
bribe bribery corruption corrupt
smuggle smuggler smuggling
testify testimony witness
fugitive escapee
terrorist terrorism
rent rental tenant tenancy
exam examination
teacher teach teaching
headteacher headmaster headmistress
nursery kindergarten preschool
graduate graduation
exhibition exhibit exhibitor
sculpture statue sculptor
auction auctioneer
orchestra symphony philharmonic
compose composer composition
singer vocalist sing
actor actress
library librarian
cyclist bicycle bike cycling
airport airfield airstrip
astronomer astronomy
spacecraft spaceship
emission emit
solar photovoltaic
turbine windmill
fish fishery fishing fisherman fishermen
cattle cow livestock
poultry chicken hen
sheep lamb
grain wheat cereal
milk dairy
vineyard winery
bee honeybee beekeeper
species habitat
extinct extinction
protect protection conserve conservation
gene genetic genome dna
laboratory lab
supermarket grocer grocery
bankrupt bankruptcy insolvent insolvency
unemployed unemployment jobless joblessness
headquarters headquartered
password passcode
hacker hack breach cyberattack
website webpage
bug glitch flaw defect
upgrade update
encrypt encryption
retain retention
delete deletion erase
expire expiry expiration
translate translation translator
renovate renovation refurbish refurbishment restoration restore
reward bounty
volunteer participant
certify certificate certification
compensate compensation
recall callback
restaurant diner eatery
museum gallery
opposition oppose opponent
rubbish garbage trash waste
wreckage shipwreck
compete competitor competition contest
rebuild reconstruction
drill borehole
tower spire
keeper warden
warn warning alert
luggage baggage suitcase
spokesman spokeswoman spokesperson
ambulance paramedic
firefighter fireman firemen
rescue rescuer
levee dike dyke embankment
deficit shortfall
dawn daybreak sunrise
noon midday
centenary centennial
anniversary jubilee
junction intersection crossroads
freight cargo
dock quay wharf pier
basement cellar
architect architecture
mine miner mining
dig excavate excavation
brewery brewer
bakery baker
chef cook
meadow pasture grassland
wetland marsh swamp bog
island isle islet
beach seafront
hunger famine starvation
pharmacy pharmacist drugstore
dentist dental dentistry
cardiac cardiology cardiologist
pregnant pregnancy maternity
baby infant newborn
pensioner retiree
poor poverty
rich wealthy wealth
thesis dissertation
chip semiconductor
email e-mail
cheap inexpensive
expensive costly
queue backlog
candidate candidacy nominee contender
border frontier
sanction embargo
navy naval
goalkeeper goalie
swimmer swim swimming
skier ski skiing
rower rowing regatta
boxer boxing
jockey racehorse
photograph photographer photo photography
journalist reporter correspondent
advert advertisement advertising
sue lawsuit plaintiff
probation parole
cemetery graveyard churchyard
priest clergy clergyman vicar
piano pianist
violin violinist
guitar guitarist
dance dancer ballet
debut premiere
parade procession
bird ornithologist avian
pesticide insecticide
fertilizer fertiliser
greenhouse glasshouse
abattoir slaughterhouse
aluminum aluminium
catalog catalogue
plow plough
odor odour
rumor rumour
vapor vapour
behavior behaviour
sulfur sulphur
pediatric paediatric
maneuver manoeuvre
skeptic sceptic
organize organise organizer organiser organization organisation
recognize recognise recognition
privatize privatise privatization privatisation
modernize modernise modernization modernisation
analyze analyse analysis
criticize criticise criticism critic
stabilize stabilise
legalize legalise
breed breeder breeding
collapse cave-in
dispute disagreement
frost freeze frozen freezing
illegal unlawful illicit
invade invasion
isolate isolation quarantine
obese obesity overweight
orphan orphanage
patrol patrolman
pilgrim pilgrimage
poison poisoning toxic
postal postman postmen
reform overhaul
register registration
restrict restriction
sabotage saboteur
sewage sewer wastewater
sleep asleep
smoke smoker smoking
spill leak leakage
submit submission
sunken submerge submerged
suspend suspension
threat threaten
torture torment
trainee apprentice apprenticeship
transmit transmission
undecided unsure
vacancy vacant vacancies
wolf wolves
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    rows = [[stem(word) for word in row.split()] for row in SENSES.strip().splitlines()]
    return {word: row[0] for row in reversed(rows) for word in reversed(row)}


def sense(stemmed: str) -> str:
    """The stem that stands for all words that say the same; of any other word itself."""
    return _table().get(stemmed, stemmed)
