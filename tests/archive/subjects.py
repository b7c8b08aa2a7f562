"""What the articles tell of: a subject is a row of bodies, things, values and the sentences that give them.

Blanks: `{t}` the town, `{o}` another place near by, `{x}` the thing by its name, `{b}` the body, `{w}` a person with an office, `{v}`
a value, `{n}` what it counts or goes to, `{d}` a day with its preposition, `{p}`, `{q}` and `{r}` nouns of the story. To add a
subject, add a row.
"""

from __future__ import annotations

from typing import NamedTuple


class Measured(NamedTuple):
    """A value that a subject gives: its sort, between which numbers it lies, what it may count, and the sentences that tell it."""

    sort: str
    least: int
    most: int
    nouns: str
    told: tuple[str, ...]


class Subject(NamedTuple):
    """One kind of story; `events` are the nouns, `happened` the sentences of its day."""

    things: tuple[str, ...]
    bodies: tuple[str, ...]
    offices: tuple[str, ...]
    headlines: tuple[str, ...]
    values: tuple[Measured, ...]
    events: str
    happened: tuple[str, ...]
    is_past: bool


SUBJECTS = (
    Subject(
        ("{c} footbridge", "{c} lift bridge", "{c} road bridge", "{c} viaduct", "{c} causeway", "{c} tunnel"),
        ("the {t} roads office", "the {t} county council", "the {c} bridge trust"),
        ("chief engineer", "head of works", "surveyor"),
        ("{x} [opens|opened] to traffic [at|near] {t}", "{t} [gets|has] its {x} at last", "After years of delay, {t} crosses by the {x}"),
        (
            Measured("money", 21, 980, "deck|lamps|ramps|pylons|railings|toll booths|drains|arches", ("the {n} of the {x} cost {v}", "{v} [was spent|went] on the {n} of the {x}", "{b} paid {v} for the {n} of the {x}", "for the {n} of the {x}, the bill came to {v}")),
            Measured("metres", 120, 980, "north ramp|south ramp|main span|old section|cable run|sound barrier", ("the {n} of the {x} is {v} long", "at {v}, the {n} of the {x} is longer than planned", "the {n} of the {x} [measures|stretches over] {v}", "{v} is the length of the {n} of the {x}")),
            Measured("count", 1200, 46000, "lorries|cyclists|carts|buses|tractors|walkers|vans|motorcycles", ("{v} {n} a day are expected on the {x}", "planners expect {v} {n} [on|over] the {x} each day", "the {x} [will|should] carry {v} {n} a day", "traffic on the {x} is put at {v} {n} a day")),
            Measured("count", 24, 760, "welders|riggers|divers|masons|painters|drillers|carters|joiners", ("{v} {n} worked on the {x}", "the {x} [kept|gave work to] {v} {n}", "the contractors had {v} {n} at the {x}", "it took {v} {n} to finish the {x}")),
        ),
        "east lane|west lane|upper deck|footpath|cycle path|toll gate|south ramp|main span",
        ("the {n} of the {x} opened {d}", "[people|onlookers|families] [came|gathered|cheered] when the {n} of the {x} opened {d}", "{d}[,|] the {n} of the {x} [was opened|opened]", "[a ribbon was cut|a choir sang|the sun shone|flags flew] {d} [as|when] the {n} of the {x} opened"),
        True,
    ),
    Subject(
        ("{c} plant", "{c} turbine works", "{c} battery plant", "{c} cannery", "{c} foundry", "{c} glassworks"),
        ("{c} Industries", "{c} Group", "{c} Brothers"),
        ("chief executive", "plant director", "head of production"),
        ("{b} [plans|to build] {x} [in|at] {t}", "{t} [wins|lands] {x}", "{x}: what {t} [can expect|is promised]"),
        (
            Measured("count", 140, 4800, "fitters|packers|smelters|coopers|machinists|clerks|loaders|chemists", ("the {x} will employ {v} {n}", "{v} {n} will be [employed|hired] at the {x}", "{b} wants to hire {v} {n} for the {x}", "once it runs, the {x} [will give work to|employs] {v} {n}")),
            Measured("money", 85, 9800, "presses|furnaces|cooling towers|loading docks|rollers|mixers|robots|cranes", ("{b} is investing {v} in {n} for the {x}", "the investment in {n} for the {x} [amounts to|is] {v}", "{b} puts {v} into {n} at the {x}", "for {n} at the {x}, {v} will be invested")),
            Measured("hectares", 12, 480, "farmland|wasteland|fallow land|pasture|woodland|parkland", ("the {x} takes up {v} of {n}", "{b} has bought {v} of {n} for the {x}", "for the {x}, {v} of {n} [were|have been] cleared", "{v} of {n} [were|have been] sold for the {x}")),
            Measured("percent", 11, 72, "bottles|cans|blades|cells|panels|castings|gears|axles", ("{v} of the {n} from the {x} go abroad", "buyers abroad take {v} of the {n} from the {x}", "of the {n} from the {x}, {v} go abroad", "abroad go {v} of the {n} that the {x} makes")),
        ),
        "first hall|second hall|paint shop|loading dock|furnace|test hall|rolling line|packing line",
        ("the {n} of the {x} will open {d}", "work in the {n} of the {x} [begins|starts] {d}", "{d}[,|] the {n} of the {x} [is to|will] open", "{b} will open the {n} of the {x} {d}"),
        False,
    ),
    Subject(
        ("{c} Festival", "{c} Fair", "{c} Regatta", "{c} Carnival", "{c} Biennale"),
        ("the {t} tourist board", "the {c} Society", "the {c} Foundation"),
        ("festival director", "treasurer", "programme director"),
        ("{x} [ends|closes] in {t}", "{t} [looks back on|counts the takings of] the {x}", "A [wet|warm|loud] week: the {x} in {t}"),
        (
            Measured("count", 2300, 98000, "visitors|campers|guests|listeners|ramblers|day trippers|pilgrims|spectators", ("{v} {n} came to the {x}", "the {x} drew {v} {n}", "organisers counted {v} {n} at the {x}", "with {v} {n} the {x} [did well|met its hopes]")),
            Measured("money", 11, 240, "cider|candles|tickets|masks|lanterns|pies|posters|raffle prizes", ("the {x} [took in|earned] {v} from {n}", "takings from {n} at the {x} came to {v}", "{v} was taken from {n} at the {x}", "sales of {n} brought the {x} {v}")),
            Measured("count", 31, 420, "choirs|puppeteers|drummers|jugglers|poets|fiddlers|dancers|acrobats", ("{v} {n} [played|appeared] at the {x}", "the {x} [had invited|brought] {v} {n} to {t}", "on the stages of the {x} stood {v} {n}", "{v} {n} [took part in|performed at] the {x}")),
            Measured("count", 14, 690, "volunteers|stewards|cooks|ushers|sweepers|medics|carpenters|guards", ("{v} {n} [helped|worked] at the {x}", "the {x} [relied on|was run by] {v} {n}", "behind the {x} stood {v} {n}", "without its {v} {n} the {x} would not [run|have been possible]")),
        ),
        "parade|fireworks|boat race|horse show|flower market|torch walk|auction|prize draw",
        ("the {n} of the {x} [was|were] held {d}", "{d}[,|] the {n} of the {x} [was|were] held", "[crowds|families|children] [lined|filled] the streets {d}, when the {n} of the {x} [was|were] held", "[rain|music|laughter|a power cut] [ended|marked] the {n} of the {x}, held {d}"),
        True,
    ),
    Subject(
        ("{c} clinic", "{c} hospital", "{c} infirmary", "{c} sanatorium", "{c} hospice"),
        ("the {t} health board", "the {c} Care Trust", "the {t} district"),
        ("medical director", "head nurse", "head of nursing"),
        ("{x} [in|at] {t} [to close|will close]", "{t} [fears for|may lose] its {x}", "Beds go as {x} shuts [in|at] {t}"),
        (
            Measured("count", 32, 940, "beds|cots|stretchers|wheelchairs|incubators|monitors|couches|bays", ("the {x} has {v} {n}", "with {v} {n}, the {x} is the [largest|only one] [near|around] {t}", "{v} {n} [are lost|will go] with the {x}", "there are {v} {n} at the {x}")),
            Measured("count", 1300, 76000, "patients|children|mothers|pensioners|burn victims|diabetics|miners|seamen", ("the {x} treats {v} {n} a year", "{v} {n} a year are treated at the {x}", "doctors at the {x} see {v} {n} a year", "every year the {x} treats {v} {n}")),
            Measured("money", 14, 480, "laundry|kitchen|pharmacy|laboratory|boiler house|ambulance service|cardiology|x-ray unit", ("the {n} of the {x} lost {v} last year", "the loss of the {n} of the {x} [came to|was] {v} last year", "last year the {n} of the {x} made a loss of {v}", "a loss of {v} was made by the {n} of the {x} last year")),
            Measured("km", 14, 96, "emergency room|delivery room|blood bank|dialysis unit|eye clinic|burns unit", ("the next {n} is {v} from the {x}", "without the {x}, the way to the next {n} is {v}", "from the {x} it is {v} to the next {n}", "{v} lie between the {x} and the next {n}")),
        ),
        "maternity ward|eye ward|children's ward|surgical wing|night desk|pharmacy|day clinic|east wing",
        ("the {n} of the {x} will close {d}", "{d}[,|] the {n} of the {x} [closes|will close] for good", "{b} will close the {n} of the {x} {d}", "[doors shut|lights go out|the phones fall silent|staff leave] {d}, when the {n} of the {x} closes"),
        False,
    ),
    Subject(
        ("{c} forest", "{c} heath", "{c} reserve", "{c} hills", "{c} moor"),
        ("the {t} fire brigade", "the {c} forest service", "the {t} rescue corps"),
        ("fire chief", "incident commander", "head ranger"),
        ("Fire in the {x} [under control|put out]", "{t} [breathes again|returns home] after {x} fire", "Smoke over the {x}: {t} [counts the damage|takes stock]"),
        (
            Measured("hectares", 110, 9700, "pine|heather|birch|oak|gorse|larch|juniper|beech", ("the fire burned {v} of {n} in the {x}", "{v} of {n} burned in the {x}", "in all, {v} of {n} in the {x} [burned|went up in flames]", "the flames took {v} of {n} in the {x}")),
            Measured("count", 42, 960, "firefighters|soldiers|foresters|pilots|divers|reservists|bulldozers|tankers", ("{v} {n} fought the flames in the {x}", "in the {x}, {v} {n} were [sent out|at work]", "{b} sent {v} {n} into the {x}", "the fire in the {x} [kept|occupied] {v} {n}")),
            Measured("count", 11, 480, "cabins|barns|beehives|caravans|hides|sheds|chalets|stables", ("{v} {n} in the {x} [were destroyed|burned down]", "the fire [destroyed|burned down] {v} {n} in the {x}", "in the {x}, {v} {n} were destroyed", "owners lost {v} {n} in the {x}")),
            Measured("percent", 12, 88, "spruces|owls|hares|chestnuts|adders|woodpeckers|badgers|maples", ("{v} of the {n} in the {x} are dead", "rangers say {v} of the {n} in the {x} are dead", "of the {n} in the {x}, {v} are dead", "the {x} has lost {v} of its {n}")),
        ),
        "fire|blaze|peat fire|crown fire|ground fire|brush fire",
        ("the {n} in the {x} [began|broke out] {d}", "{d}[,|] the {n} [began|broke out] in the {x}", "[smoke was seen|sirens woke {t}|the sky turned red|alarm was raised] {d}, when the {n} in the {x} began", "a spark lit the {x} {d}, and so the {n} began"),
        True,
    ),
    Subject(
        ("{c} Line", "{c} railway", "{c} tramway", "{c} metro", "{c} funicular"),
        ("{t} Transport", "{c} Rail", "the {t} transit board"),
        ("head of track", "head of operations", "transport director"),
        ("{x} to [run|reach] as far as {o}", "{t} [extends|prolongs] its {x}", "More track for the {x} [from|out of] {t}"),
        (
            Measured("km", 11, 240, "track|cable|fencing|catenary|drainage|sidings|cycle path|pipe", ("{b} lays {v} of new {n} [for|along] the {x}", "the {x} gets {v} of new {n}", "{v} of new {n} [are|will be] laid for the {x}", "along the {x} come {v} of new {n}")),
            Measured("count", 2100, 88000, "passengers|commuters|pupils|shoppers|tourists|hikers|students|nurses", ("{v} {n} ride the {x} on a weekday", "on a weekday the {x} carries {v} {n}", "{b} counts {v} {n} on the {x} on a weekday", "the {x} has {v} {n} on a weekday")),
            Measured("money", 190, 9400, "signals|stations|sleepers|switches|platforms|depots|lifts|points", ("new {n} for the {x} cost {v}", "{v} is the price of new {n} for the {x}", "{b} will spend {v} on new {n} for the {x}", "for new {n} on the {x}, {b} sets aside {v}")),
            Measured("count", 12, 86, "railcars|coaches|snow ploughs|tank wagons|engines|dining cars|ticket machines|shelters", ("{b} has ordered {v} {n} for the {x}", "{v} {n} have been ordered for the {x}", "the {x} will be given {v} {n}", "for the {x}, {v} {n} are on order")),
        ),
        "night trains|express trains|harbour branch|airport branch|school trains|weekend trains|hill section|valley section",
        ("the {n} of the {x} will start {d}", "{d}[,|] the {n} of the {x} will start", "{b} starts the {n} of the {x} {d}", "[timetables change|queues may form|fares rise|buses stop] {d}, when the {n} of the {x} start"),
        False,
    ),
    Subject(
        ("{c} case", "{c} trial", "{c} lawsuit", "{c} inquiry"),
        ("the {t} district court", "the {t} court of appeal", "the {t} prosecution"),
        ("presiding judge", "prosecutor", "defence lawyer"),
        ("Verdict in the {x}", "{t} court [rules|decides] in the {x}", "{x} [ends|is over] in {t}"),
        (
            Measured("money", 12, 860, "bank|broker|haulier|brewer|insurer|developer|trader|shipper", ("the fine for the {n} in the {x} is {v}", "the court fined the {n} in the {x} {v}", "a fine of {v} was imposed on the {n} in the {x}", "in the {x} the {n} must pay a fine of {v}")),
            Measured("count", 12, 98, "defendants|smugglers|forgers|accountants|brokers|poachers|dealers|couriers", ("{v} {n} were convicted in the {x}", "the court convicted {v} {n} in the {x}", "in the {x}, {v} {n} were convicted", "the judges in the {x} convicted {v} {n}")),
            Measured("count", 24, 480, "witnesses|experts|translators|jurors|detectives|auditors|appraisers|bailiffs", ("{v} {n} were heard in the {x}", "the court heard {v} {n} in the {x}", "the {x} [called|needed] {v} {n}", "in the {x}, {v} {n} gave evidence")),
            Measured("count", 140, 3900, "investors|tenants|savers|farmers|widows|shareholders|villagers|customers", ("{v} {n} joined the {x}", "the {x} was brought for {v} {n}", "behind the {x} are {v} {n}", "in the {x}, {v} {n} [seek|sought] their money back")),
        ),
        "broker|banker|forger|smuggler|trader|auditor|director|agent",
        ("the {n} in the {x} was sentenced {d}", "{d}[,|] the court sentenced the {n} in the {x}", "judges sentenced the {n} in the {x} {d}", "[silent|pale|smiling|in handcuffs], the {n} was sentenced in the {x} {d}"),
        True,
    ),
    Subject(
        ("{c} reservoir", "{c} dam", "{c} waterworks", "{c} aqueduct", "{c} canal"),
        ("the {t} water company", "{c} Water", "the {t} river board"),
        ("water engineer", "head of supply", "head of the locks"),
        ("{x} [runs low|nearly dry]", "{t} [saves|must save] water as {x} falls", "No rain, little left: the {x} [near|above] {t}"),
        (
            Measured("percent", 12, 78, "upper basin|lower basin|north basin|settling tank|spare tank|forebay", ("the {n} of the {x} is filled to {v}", "in the {n} of the {x}, the level is at {v}", "{b} puts the {n} of the {x} at {v} full", "the {n} of the {x} stands at {v} of what it holds")),
            Measured("count", 1400, 98000, "households|farms|gardens|greenhouses|shops|orchards|flats|cottages", ("{v} {n} depend on the {x}", "the {x} supplies {v} {n}", "{b} supplies {v} {n} from the {x}", "water from the {x} goes to {v} {n}")),
            Measured("count", 12, 390, "wells|trenches|boreholes|pumps|valves|gauges|sluices|weirs", ("{v} {n} [are being|will be] built at the {x}", "{b} is building {v} {n} at the {x}", "at the {x}, {b} wants to build {v} {n}", "workers are building {v} {n} at the {x}")),
            Measured("money", 12, 640, "wall|spillway|crest|gatehouse|intake|pipework|filters|towers", ("repairs to the {n} of the {x} cost {v}", "{b} will spend {v} on repairs to the {n} of the {x}", "{v} is set aside for repairs to the {n} of the {x}", "repairing the {n} of the {x} [costs|will cost] {v}")),
        ),
        "hoses|sprinklers|car washing|fountains|paddling pools|boating|fishing|pumps",
        ("a ban on {n} at the {x} takes effect {d}", "{d}[,|] a ban on {n} at the {x} takes effect", "{b} will ban {n} at the {x}, and the ban takes effect {d}", "[notices|letters|posters|inspectors] [warn of|explain] the ban on {n} at the {x}, which takes effect {d}"),
        False,
    ),
    Subject(
        ("{c} union", "{c} dockers", "{c} bakers", "{c} drivers", "{c} weavers"),
        ("the {t} port company", "{c} Logistics", "{c} Foods"),
        ("union secretary", "chief negotiator", "works council chair"),
        ("{x} [walk out|strike] [in|at] {t}", "Strike [in|at] {t}: {x} [hold out|stay away]", "{b} and {x} [far apart|do not meet]"),
        (
            Measured("count", 120, 8900, "strikers|apprentices|packers|foremen|drivers|cleaners|crane operators|typists", ("{v} {n} of the {x} stayed away from work", "the {x} brought out {v} {n}", "{b} counted {v} {n} of the {x} on strike", "of the {x}, {v} {n} stayed away from work")),
            Measured("percent", 3, 28, "night shifts|apprentices|Sunday work|overtime|cleaners|cold rooms|foremen|trainees", ("the {x} want a pay rise of {v} for {n}", "a pay rise of {v} for {n} is the demand of the {x}", "the {x} [demand|ask for] {v} more pay for {n}", "for {n}, the {x} demand a pay rise of {v}")),
            Measured("count", 11, 96, "freighters|barges|lorries|containers|trawlers|tank wagons|vans|silos", ("{v} {n} wait because of the {x}", "because of the {x}, {v} {n} [lie|wait] [off|outside] {t}", "the walkout of the {x} has left {v} {n} waiting", "{b} says {v} {n} wait because of the {x}")),
            Measured("money", 11, 390, "fish|flour|timber|fruit|cement|steel|milk|wine", ("the strike of the {x} spoils {n} worth {v}", "{n} worth {v} spoils because of the {x}", "{b} writes off {v} of {n} because of the {x}", "because of the {x}, {b} loses {n} worth {v}")),
        ),
        "strike|walkout|sit-in|blockade|picket|go-slow",
        ("the {n} of the {x} began {d}", "{d}[,|] the {x} began their {n}", "the {x} began their {n} {d}", "[gates were shut|trucks turned back|the yard fell silent|banners went up] {d}, when the {n} of the {x} began"),
        True,
    ),
    Subject(
        ("{c} mound", "{c} villa", "{c} wreck", "{c} cave", "{c} abbey"),
        ("the {t} museum", "the {c} Institute", "the University of {t}"),
        ("archaeologist", "curator", "professor of history"),
        ("[Found|Dug up] near {t}: the {x}", "{x} [shown|presented] [in|at] {t}", "What the {x} tells [of|about] old {t}"),
        (
            Measured("count", 24, 7600, "coins|beads|arrowheads|potsherds|buckles|rings|needles|brooches", ("{v} {n} were found in the {x}", "the {x} held {v} {n}", "diggers took {v} {n} from the {x}", "in the {x} lay {v} {n}")),
            Measured("metres", 11, 96, "floor|keel|altar|hearth|threshold|vault|drain|chest", ("the {n} of the {x} lay {v} below ground", "diggers reached the {n} of the {x} at a depth of {v}", "the {n} of the {x} was [found|reached] at a depth of {v}", "{v} of earth covered the {n} of the {x}")),
            Measured("count", 21, 190, "students|soldiers|pupils|miners|sailors|volunteers|draughtsmen|monks", ("{v} {n} dug at the {x}", "{b} had {v} {n} digging at the {x}", "at the {x}, {v} {n} [dug|were digging]", "the dig at the {x} was the work of {v} {n}")),
            Measured("money", 2, 96, "tents|pumps|scanners|scaffolds|drones|lamps|sieves|crates", ("{n} for the dig at the {x} cost {v}", "{b} paid {v} for {n} at the {x}", "{v} was paid for {n} at the {x}", "{b} spent {v} on {n} at the {x}")),
        ),
        "crypt|helmet|mosaic|statue|ship's bell|altar|shield|mask",
        ("the {n} of the {x} was discovered {d}", "{d}[,|] a [farmer|ditcher|hiker] discovered the {n} of the {x}", "a [farmer|ditcher|hiker] discovered the {n} of the {x} {d}", "[chance|luck|a dog|a flood] helped {d}, when the {n} of the {x} was discovered"),
        True,
    ),
    Subject(
        ("{c} wind farm", "{c} solar park", "{c} power station", "{c} biogas works", "{c} tidal mill"),
        ("{c} Energy", "{t} Power", "{c} Renewables"),
        ("head of planning", "project manager", "grid engineer"),
        ("{x} [approved|may be built] [near|off] {t}", "{t} [says yes to|accepts] {x}", "Power for {o}: the {x} [is coming|takes shape]"),
        (
            Measured("megawatts", 12, 940, "east field|west field|first stage|second stage|north field|pilot stage", ("the {n} of the {x} will have an output of {v}", "an output of {v} is planned for the {n} of the {x}", "{b} plans the {n} of the {x} with an output of {v}", "the {n} of the {x} is [designed|laid out] for {v}")),
            Measured("count", 4100, 390000, "homes|ovens|heat pumps|workshops|barns|street lamps|caravans|offices", ("the {x} will power {v} {n}", "{v} {n} [can|are to] be powered by the {x}", "{b} says the {x} will power {v} {n}", "power from the {x} is enough for {v} {n}")),
            Measured("money", 210, 9900, "masts|cables|panels|blades|substations|turbines|dykes|batteries", ("the {n} of the {x} will cost {v}", "{b} expects the {n} of the {x} to cost {v}", "the cost of the {n} of the {x} is put at {v}", "{v} is what the {n} of the {x} will cost")),
            Measured("count", 210, 9600, "farmers|anglers|neighbours|hotel keepers|hunters|sailors|gardeners|shepherds", ("{v} {n} [object|objected] to the {x}", "objections to the {x} came from {v} {n}", "against the {x}, {v} {n} lodged objections", "{v} {n} have lodged objections to the {x}")),
        ),
        "foundations|access road|cable trench|substation|drainage|test masts|harbour quay|fence",
        ("work on the {n} of the {x} begins {d}", "{d}[,|] work on the {n} of the {x} [begins|will begin]", "{b} begins work on the {n} of the {x} {d}", "[diggers arrive|roads close|huts go up|nets are strung] {d}, when work on the {n} of the {x} begins"),
        False,
    ),
    Subject(
        ("{c} school", "{c} college", "{c} academy", "{c} kindergarten", "{c} library"),
        ("the {t} school board", "the {t} education office", "the {c} Foundation"),
        ("head of lessons", "school inspector", "board chair"),
        ("{x} [in|at] {t} [reopens|is back]", "{t} [welcomes|opens] the {x}", "New roof, old desks: {x} [starts again|opens]"),
        (
            Measured("count", 110, 2900, "pupils|boarders|day pupils|readers|trainees|first-years|musicians|chess players", ("the {x} has {v} {n}", "{v} {n} [attend|go to] the {x}", "{b} has enrolled {v} {n} at the {x}", "at the {x}, {v} {n} are enrolled")),
            Measured("money", 11, 460, "roof|gymnasium|cellar|canteen|workshop|hall|staircase|facade", ("rebuilding the {n} of the {x} cost {v}", "{b} spent {v} on rebuilding the {n} of the {x}", "{v} was spent on rebuilding the {n} of the {x}", "the {n} of the {x} was rebuilt for {v}")),
            Measured("count", 12, 88, "classrooms|pianos|workbenches|bicycle racks|microscopes|looms|ovens|showers", ("the {x} now has {v} {n}", "{v} {n} [were|have been] installed at the {x}", "at the {x}, builders installed {v} {n}", "there are now {v} {n} at the {x}")),
            Measured("percent", 12, 84, "pupils|girls|boys|teachers|cooks|first-years|parents|boarders", ("{v} of the {n} at the {x} come by bus", "buses bring {v} of the {n} to the {x}", "of the {n} at the {x}, {v} come by bus", "by bus come {v} of the {n} at the {x}")),
        ),
        "chapel|gymnasium|canteen|reading room|workshop|science wing|swimming pool|dormitory",
        ("the {n} of the {x} reopened {d}", "{d}[,|] the {n} of the {x} [opened again|reopened]", "{b} reopened the {n} of the {x} {d}", "[dust sheets came off|old pupils met|a brass band played|there was cake] {d}, when the {n} of the {x} reopened"),
        True,
    ),
    Subject(
        ("{c} bakery chain", "{c} shipyard", "{c} brewery", "{c} airline", "{c} publishing house"),
        ("{c} Holdings", "{c} Capital", "{c} Partners"),
        ("managing director", "finance chief", "chief buyer"),
        ("{b} [buys|takes over] {x}", "{x} [sold|changes hands]", "{t} firm [swallows|acquires] {x}"),
        (
            Measured("money", 120, 9800, "sheds|lorries|patents|offices|archive|warehouses|brands|machines", ("{b} is paying {v} for the {n} of the {x}", "the price for the {n} of the {x} is {v}", "{b} takes over the {n} of the {x} for {v}", "for the {n} of the {x} {b} pays a price of {v}")),
            Measured("count", 210, 19000, "drivers|cooks|fitters|clerks|editors|welders|stewards|brewers", ("the {x} has {v} {n}", "{v} {n} work for the {x}", "the {x} employs {v} {n}", "on the payroll of the {x} are {v} {n}")),
            Measured("percent", 11, 94, "shares|bonds|preference shares|options|voting rights|debts|pension fund|licences", ("{b} will hold {v} of the {n} of the {x}", "{v} of the {n} of the {x} go to {b}", "after the deal {b} holds {v} of the {n} of the {x}", "of the {n} of the {x}, {v} go to {b}")),
            Measured("count", 12, 620, "branches|kiosks|counters|depots|hangars|bars|agencies|workshops", ("{v} {n} of the {x} will close", "{b} will close {v} {n} of the {x}", "the {x} is to lose {v} {n}", "of the {x}, {v} {n} are to close")),
        ),
        "sale|merger|share swap|takeover|auction|handover",
        ("the {n} of the {x} will be completed {d}", "{d}[,|] the {n} of the {x} will be completed", "{b} will complete the {n} of the {x} {d}", "[the owners part|signs change|lawyers meet|the books close] {d}, when the {n} of the {x} is completed"),
        False,
    ),
    Subject(
        ("{c} valley", "{c} marshes", "{c} islands", "{c} delta", "{c} lagoon"),
        ("the {t} wildlife trust", "the {c} Conservancy", "the {t} nature office"),
        ("biologist", "head warden", "zoologist"),
        ("Wild guests return to the {x}", "{t} [watches|greets] the newcomers in the {x}", "Wild again: the {x} [near|beyond] {t}"),
        (
            Measured("count", 12, 480, "beavers|lynxes|bison|otters|tortoises|eagles|polecats|sturgeons", ("{v} {n} were released in the {x}", "{b} released {v} {n} in the {x}", "wardens released {v} {n} in the {x}", "in the {x}, {v} {n} were released")),
            Measured("hectares", 210, 9800, "reeds|meadows|dunes|mudflats|swamp|alder woods|grazing land|shallows", ("{v} of {n} in the {x} are under protection", "{b} protects {v} of {n} in the {x}", "in the {x}, {v} of {n} are protected", "the {x} has {v} of protected {n}")),
            Measured("money", 3, 190, "nest boxes|fences|hides|paths|fish ladders|cameras|ponds|hedges", ("{n} in the {x} cost {v}", "{b} spends {v} on {n} in the {x}", "{v} is paid for {n} in the {x}", "donors gave {v} for {n} in the {x}")),
            Measured("count", 24, 890, "herons|terns|cranes|storks|plovers|egrets|spoonbills|bitterns", ("{v} {n} nest in the {x}", "wardens count {v} nesting {n} in the {x}", "in the {x}, {v} {n} are nesting", "the {x} [is home to|shelters] {v} nesting {n}")),
        ),
        "observation tower|boardwalk|visitor hut|fish ladder|bird hide|ferry stage|nature trail|breeding pond",
        ("the {n} in the {x} was opened {d}", "{d}[,|] the {n} in the {x} was opened", "{b} opened the {n} in the {x} {d}", "[schoolchildren sang|it drizzled|a gull stole the show|speeches were short] {d}, when the {n} in the {x} was opened"),
        True,
    ),
)  # fmt: skip

CLAUSES = (
    "[we|the people here] [!will|may|cannot] [!keep|sell|rebuild] the {p} of {t}",
    "[nobody|no neighbour] [in|from] {t} [!asked for|refused|paid for] a {q}",
    "the {p} of our {r} [!belongs|does not belong] to [!everyone|the few|our children]",
    "{x} [!taught|cost|gave] us a {p} and [half a|one] {q}",
    "[I have|we have] [!seen|repaired|lost] [every|our] {q} [and|or] {r} [since|before] the {p}",
    "[without|before] {x} [a|any] {r} was [!cheap|rare|forbidden]",
    "the {q} [!will|will not|may] [!return|vanish|grow] like a {p} in {t}",
    "my {r} is [!safe|at risk|unfinished] [beside|behind] the {q}",
    "[a|one] {p} [!can|cannot|should] [!replace|repay|protect] {x}",
    "[a|the] {r} [!fails|holds|arrives] with [a|the] {p} [on|under] its {q}",
    "{t} [!owes|gives|denies] {x} [a|one] {q} [!every|each second] {r}",
    "they [!counted|hid|mended] a {r} [at|near] the {p}",
    "a {q} [!burned|rusted|grew] like [wet|old] {p}",
    "the {r} [!must|must not] [follow|leave] the {q} [into|out of] {t}",
    "[grandmother|grandfather] [!liked|feared|sold] the {p} [of|from] {x}",
    "in [three|ten] years the {r} [!will be|must be|cannot be] a {q}",
    "[!anger|patience|money] [builds|moves] a {p} [past|through] the {r}",
    "{x} [!needs|ignores|deserves] [a|its] {q} [more than|like] a {r}",
    "a [!good|bad|false] {p} [!hides|shows] [the|a] {q} of {t}",
    "[what|all that] the {r} [!promised|sold|forgot] was a {q}",
)
"""What persons say, two clauses in a sentence; `[!a|b]` are words of which one changes the sense of the others."""

JOINTS = (", and ", ", but ", ", because ", ", so ", "; ", ", while ", ", though ")

ASIDES = (
    "[The|An old] {p} [beside|behind|above] the {q} [was|is] [quiet|crowded|shut] [all|most of the] [morning|afternoon]",
    "[Neighbours|Passers-by|Children] [stood|waited|talked] [by|near] the {q} [under|with] [an|the same] {r}",
    "[Rain|Wind|Fog|Sunlight] [lay|came down] [over|on] the {p} and the [empty|old|painted] {r}",
    "[Not far from|Close to] {o}, [a|another] {q} [smelled of|stood full of] {p}",
    "[In|Along] the [streets|lanes] of {t} people [spoke of|asked about] little else than the {q}",
    "{w}, [walked|drove|came] [past|to] the {p} [without|and gave no] [comment|hurry]",
)
"""Sentences without a value."""

PLACES = (
    "beside the {p} {q}", "behind the old {r}", "on the road to {o}", "not far from the {p} market", "within sight of the {q}",
    "where the {r} used to stand", "between {t} and {o}", "by the {r} mill", "despite the {p}", "for all the talk of the {q}",
)  # fmt: skip
"""What a sentence may add, at its end or before it."""
