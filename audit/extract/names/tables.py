"""Which words are titles, which are never part of a person's name. To add a word, put it into its set, in lower case."""

from __future__ import annotations

TITLES = frozenset(
    """
    president vice-president chancellor premier minister secretary governor gov senator sen representative rep congressman
    congresswoman councilman councilwoman councilor councillor cllr assemblyman assemblywoman assemblymember delegate mayor
    alderman ambassador envoy consul speaker whip leader chairman chairwoman chairperson chair chief director commissioner
    administrator superintendent supt commander cmdr general gen lieutenant lt colonel col captain capt sergeant sgt
    corporal cpl major maj admiral adm private pvt officer detective det inspector insp constable sheriff deputy trooper
    agent marshal judge justice magistrate attorney lawyer prosecutor solicitor barrister counsel coroner dr doctor
    professor prof dean principal provost rector chaplain rev reverend pastor father sister brother bishop archbishop
    cardinal pope rabbi imam ayatollah sheikh sheik mullah king queen prince princess duke duchess earl baron baroness count
    countess lord lady sir dame emperor emir sultan crown mr mrs ms miss mx madam mister ceo cfo coo cto founder co-founder
    cofounder owner executive manager coach trainer quarterback captain goalkeeper striker spokesman spokeswoman
    spokesperson adviser advisor aide strategist consultant analyst economist historian scientist researcher engineer
    correspondent reporter editor columnist journalist anchor host author writer novelist poet actor actress singer rapper
    musician comedian artist filmmaker producer composer conductor model designer architect activist organizer advocate
    lobbyist philanthropist businessman businesswoman entrepreneur billionaire investor banker candidate nominee lawmaker
    politician veteran astronaut pilot nurse physician surgeon teacher student farmer paramedic firefighter curator
    librarian nutritionist psychologist psychiatrist biologist epidemiologist physicist chemist climatologist meteorologist
    geologist seismologist secretary-general treasurer comptroller auditor ombudsman sergeant-at-arms undersecretary
    under-secretary subsecretary vice-chair vice-chairman co-chair co-chairman ex-president ex-wife ex-husband wife husband
    son daughter widow mother neighbor neighbour resident witness victim suspect gunman defendant plaintiff golfer boxer
    sprinter swimmer skier cyclist tennis pitcher catcher shortstop forward midfielder defender winger ranger warden
    patrolman trooper controller broker trader pollster blogger vlogger youtuber influencer head
    forecaster grower bookkeeper beekeeper crofter fisherman winemaker chef cellist violinist pianist drummer guitarist organist
    soprano playwright screenwriter sculptor photographer choreographer botanist zoologist ecologist virologist immunologist
    oncologist cardiologist neurologist neuroscientist hydrologist oceanographer astronomer mathematician statistician
    anthropologist archaeologist sociologist linguist philosopher jockey umpire referee midwife carer pharmacist dentist
    electrician registrar bursar headteacher headmaster headmistress lecturer campaigner volunteer pensioner shopkeeper
    restaurateur publican commuter motorist eyewitness bystander collector
    ruckman halfback fullback fly-half scrum-half flanker bowler batsman spinner wicketkeeper linebacker cornerback
    left-hander right-hander left-armer right-armer all-rounder hurdler wrestler judoka fencer gymnast triathlete decathlete
    biathlete youngster teenager newcomer debutant teammate team-mate compatriot countryman countrywoman cameraman craftsman
    welder trucker barista bartender housewife pc dci
    pacer paceman seamer skipper vice-captain batter stumper netminder goaltender lineman shuttler paddler raider marathoner
    steeplechaser rower sailor surfer snowboarder racer runner tycoon magnate schoolboy schoolgirl grandmother grandfather
    great-grandmother great-grandfather vicar curate verger sarpanch wicket-keeper pollster bandleader choirmaster comic
    storyteller broadcaster podcaster presenter milliner baker butcher brewer plumber carpenter bricklayer mechanic
    radiographer radiologist paediatrician pediatrician psychotherapist therapist counsellor counselor conservationist
    vice-chancellor glaciologist volcanologist palaeontologist paleontologist toxicologist geneticist roboticist demographer
    """.split()
)
"""Words before a name that make it a person's, or the head of a description after it."""

WEAK_TITLES = frozenset(
    """
    king judge pope dean prince bishop duke major earl baron count marshal marshall chief justice cardinal host private
    crown captain page father sister brother general chair leader forward tennis director student teacher victim defender
    agent deputy officer private speaker model principal lady lord sultan emir anchor conductor head
    """.split()
)
"""Titles that are also surnames or other words: in a run of capitals they count only at its head, or after another title."""

BARE_OFFICES = frozenset(
    """
    mr mrs ms miss dr gov sen rep sir dame lady lord president senator governor mayor congressman congresswoman
    """.split()
)
"""Titles after which one word alone is a person's surname."""

SINGLE_NAME_TITLES = frozenset(
    """
    secretary justice judge chancellor premier minister pope king queen prince princess general gen admiral adm colonel col
    captain capt major maj lieutenant lt sergeant sgt corporal cpl private pvt officer detective det inspector sheriff
    commissioner professor prof speaker leader coach father sister bishop archbishop cardinal rabbi imam pastor rev reverend
    doctor lord lady sir dame emperor emir sultan sheikh duke duchess earl baron mullah ayatollah councilman councilwoman
    assemblyman assemblywoman delegate ambassador attorney deputy trooper marshal chief superintendent supt commander cmdr
    mister madam aunt uncle chairman chairwoman insp constable cllr councillor councilor alderman coroner comptroller provost
    """.split()
)
"""Titles that a surname alone often follows."""

ORGANISATION = frozenset(
    """
    inc corp corporation co company companies llc ltd plc group holdings partners partnership ventures capital bank bancorp
    university college school academy institute institution seminary department ministry agency bureau affairs office
    commission committee council board authority service services administration association federation union league club
    society foundation fund trust center centre hospital clinic church cathedral temple mosque synagogue parish diocese
    court courthouse prison jail room police army navy force forces guard corps marines military brigade regiment battalion
    fleet party parties caucus coalition alliance movement campaign congress senate house parliament assembly legislature
    cabinet government republic kingdom state states county city town village township borough district parish province
    territory street avenue boulevard road lane drive highway parkway bridge tunnel river lake creek bay ocean sea island
    islands mountain mountains valley canyon beach coast desert forest park square plaza tower towers building hall hotel
    resort casino airport station stadium arena theater theatre museum gallery library zoo garden gardens cemetery memorial
    monument times post journal tribune herald gazette chronicle globe star news press radio television tv network channel
    magazine media show tonight today report review project program programme initiative plan act bill law amendment treaty
    agreement accord pact prize award awards medal cup bowl series championship championships tournament games olympics open
    festival conference summit forum convention war battle day night week month year airlines airways air motors energy oil
    gas electric power steel pharmaceuticals laboratories labs technologies systems software insurance financial securities
    entertainment studios pictures records music productions publishing books press brothers sons store stores market
    markets mall restaurant cafe bar grill pizza foods farms brewery winery estate estates ranch democrats republicans
    conservatives liberals greens socialists tea coalition pac americans voters workers teamsters street watch rights
    international national federal global world united american european african asian poll survey index model doctrine rule
    code edition version model amendment decision ruling opinion law center lab laboratory camp base fort high middle
    elementary junior varsity tigers bears lions eagles hawks giants cowboys patriots packers yankees mets dodgers lakers
    celtics knicks warriors bulls heat spurs rangers islanders devils penguins cup hurricane tropical storm typhoon fire
    health presbyterian methodist baptist hills heights sentinel examiner enquirer inquirer courier dispatch register
    observer monitor telegraph independent guardian mirror express mail infirmary hospice nursery abbey priory quay marina
    docks harbour
    """.split()
)
"""A run of capitals that holds one of these after its first word is a body, a place or a thing, unless a title divides it."""

NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december spring summer autumn winter christmas easter thanksgiving ramadan halloween hanukkah i the a an this
    that these those he she it we they you his her its our my your their and or but nor so yet if when while as at by for
    from in into of off on onto out over to up with without after before since until about above across against along among
    around behind below beneath beside between beyond despite down during except inside like near outside past per plus than
    through throughout toward towards under underneath unlike upon via within not no yes there here then now where why how
    what who whom whose which one two three four five six seven eight nine ten some many most all any both each every either
    neither several few more less other another such even also just only still again perhaps maybe however meanwhile
    moreover instead otherwise besides although though because unless whether once earlier later last next first second
    third new old former current today tomorrow yesterday republican republicans democrat democrats democratic gop
    conservative liberal independent libertarian socialist communist marxist american americans british english scottish
    welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish
    polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian bosnian
    albanian israeli palestinian arab arabs arabic syrian lebanese jordanian iraqi iranian saudi kuwaiti qatari yemeni
    egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan nigerian ghanaian african
    south-african rwandan congolese indian pakistani bangladeshi afghan nepalese chinese japanese korean taiwanese
    vietnamese thai indonesian malaysian filipino australian canadian mexican cuban haitian dominican jamaican puerto
    colombian venezuelan peruvian chilean argentine brazilian bolivian ecuadorian guatemalan honduran salvadoran nicaraguan
    panamanian european asian latin latino latina latinos hispanic hispanics muslim muslims christian christians jewish jews
    jew catholic catholics protestant evangelical hindu hindus sikh buddhist mormon orthodox islamic nazi nazis western
    eastern northern southern northeast northwest southeast southwest midwest god lord constitution internet twitter
    facebook instagram youtube google microsoft amazon apple tesla boeing uber netflix reuters bloomberg cnn nbc abc cbs fox
    bbc npr pbs msnbc ap afp cnbc espn politico axios breitbart fbi cia nsa dhs doj epa irs nasa nato un eu u.s us usa uk
    u.n u.k d.c dc n.y l.a pentagon kremlin capitol congress senate white supreme wall oval trump-era via photo photos image
    images credit getty file video watch read related share advertisement editor source should could would can must might
    did do does is are was were has have had been being be following during calling asked mr. covid coronavirus covid-19
    ebola aids hiv isis isil al-qaeda qaeda taliban hamas hezbollah said says told asked asks called calls added adds wrote
    writes tweeted noted notes claims claimed accused thanks dear hello hi well ok okay sorry please sure let make take get
    go come see look think want need know keep give
    """.split()
)
"""Words that end a name, or never stand in one."""

PLACES = frozenset(
    """
    america england britain scotland wales ireland france germany italy spain portugal netherlands holland belgium
    switzerland austria denmark sweden norway finland poland czechia slovakia hungary romania bulgaria greece turkey russia
    ukraine belarus serbia croatia bosnia kosovo albania israel palestine gaza syria lebanon jordan iraq iran arabia kuwait
    qatar bahrain emirates oman yemen egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda tanzania
    nigeria ghana rwanda congo africa zimbabwe zambia india pakistan bangladesh afghanistan nepal china japan korea taiwan
    vietnam thailand indonesia malaysia philippines singapore australia zealand canada mexico cuba haiti jamaica rico
    colombia venezuela peru chile argentina brazil bolivia ecuador guatemala honduras salvador nicaragua panama rica europe
    asia antarctica alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba london paris berlin rome madrid lisbon
    brussels vienna moscow kyiv kiev istanbul ankara athens cairo jerusalem tehran baghdad damascus beirut kabul islamabad
    delhi mumbai beijing shanghai hong kong tokyo seoul manila sydney melbourne toronto ottawa montreal vancouver havana
    caracas bogota boston chicago philadelphia houston dallas miami atlanta detroit seattle denver phoenix cleveland
    cincinnati pittsburgh baltimore milwaukee minneapolis memphis nashville orlando tampa sacramento francisco angeles diego
    vegas orleans antonio louis manhattan brooklyn queens bronx harlem hollywood broadway silicon benghazi aleppo mosul
    raqqa kandahar crimea donbas sinai kashmir tibet xinjiang ferguson charlottesville flint parkland newtown columbine ala
    ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo
    """.split()
)
"""Places: as the last word of an untitled name they need a given name that is hardly anything else in front."""

PLACE_HEADS = frozenset(
    """
    new north south east west san santa los las fort mount lake saint st el la le port cape upper lower great grand costa
    puerto sierra saudi tel abu al rio camp palm long uss hms ins rms hurricane typhoon operation project team
    """.split()
)
"""First words of places, ships and storms: what follows is no person's name."""

NOT_PERSONS = frozenset(
    """charlie hebdo|jim crow|uncle sam|merrill lynch|morgan stanley|wells fargo|goldman sachs|louis vuitton|calvin klein
ralph lauren|hugo boss|philip morris|eli lilly|charles schwab|fannie mae|freddie mac|boko haram|sinn fein|abu ghraib
abu dhabi|tel aviv|al qaeda|al jazeera|al shabaab|dow jones|mercedes benz|camp david|ann arbor|kitty hawk|jack daniels
santa claus|st louis|johnson johnson|ben gurion|johns hopkins|jack in|saint laurent|aston martin|rolls royce|ray ban
victoria secret|dolly sods|cape cod|rio tinto|marie claire|vanity fair|al nusra|al aqsa|big ben|bernie bro|john deere
trader joe|air jordan|ben jerry|baskin robbins|price waterhouse|ernst young|jp morgan|j.p morgan|jpmorgan chase
daisy cutter|roe wade|brady bunch|jane roe|john doe|jane doe|joe public|rosetta stone|medal honor|christ church
jersey shore|iron man|forrest gump|harry potter|peter pan|mickey mouse|donald duck|james bond|sherlock holmes
king kong|tiger cub|daily beast|art deco|grace period|sandy hook|beverly hills|mother nature|father time""".replace(
        "\n", "|"
    ).split("|")
) - frozenset({"jane doe", "john doe"})
"""Two words that look like a person's name and are none, folded, full stops left out."""

WELL_KNOWN = frozenset(
    """
    trump biden obama putin zelensky zelenskyy netanyahu merkel macron blinken mayorkas pelosi mcconnell desantis gaddafi
    qaddafi gadhafi assad khamenei rouhani ahmadinejad erdogan modi bolsonaro maduro chavez castro lukashenko navalny
    mubarak sisi arafat yeltsin gorbachev stalin lenin hitler mussolini churchill thatcher reagan kissinger mandela gandhi
    berlusconi sarkozy hollande duterte ocasio-cortez buttigieg klobuchar fauci snowden assange bezos zuckerberg einstein
    darwin shakespeare mozart beethoven picasso
    """.split()
)
"""Surnames that need no introduction: one of them alone is a person's."""

COLLECTIVES = frozenset(
    """
    administration campaign presidency era foundation organization organisation organizations family doctrine rally rallies
    tower regime government white-house camp team estate library center centre act law bill rule memo dossier university
    school county city museum hotel hotels golf resort brand brands casino effect years stadium arena prize award institute
    bridge street avenue bank company companies
    """.split()
)
"""Words after a surname that make it the name of something else ("the Biden administration")."""

KIN = frozenset(
    """
    son daughter wife husband brother sister mother father widow nephew niece cousin grandson granddaughter uncle aunt
    """.split()
)

TITLE_ADJECTIVES = frozenset(
    """
    majority minority opposition
    former acting senior deputy assistant associate vice chief press state national regional local federal county city
    district general managing executive interim outgoing incoming retired longtime long-time co then junior lead leading
    principal political campaign foreign prime interior finance defense defence health energy justice housing police fire
    school fisheries homeland security presidential vice-presidential gubernatorial congressional republican democratic
    union party house senate white communications policy legal financial technical medical military intelligence public
    relations presumptive senatorial sales marketing transport transportation traffic budget planning development operations
    safety research artistic technology information sports commercial environmental emergency education trade economy
    agriculture culture science sporting nursing clinical scientific creative
    """.split()
)
"""Words that stand before the head of a title."""

POST_NOMINALS = frozenset("kc qc sc mp msp mep obe mbe cbe kbe dbe phd md esq frs rn cpa jd llb mba".split())
"""Letters behind a name that are no part of it."""

HEADLINE_VERBS = frozenset(
    """
    says tells asks apologizes apologises finds wins vows urges defends slams blasts denies resigns dies hits faces seeks
    plans wants calls names rejects accuses warns orders signs vetoes announces admits insists pledges claims quits unveils
    reveals pleads appoints joins leads loses gets takes makes gives goes sees meets visits backs promises nominates
    """.split()
)
"""In a headline they end the name: "Gov. Roe Apologizes"."""

SOMETIMES_VERBS = frozenset("suspect engineer model host pilot anchor nurse author whip champion".split())
"""Lower-case titles that are verbs or something else unless an article or an adjective stands before them."""

SPEAKING = frozenset(
    """
    said says told tells added adds wrote writes tweeted insisted argued joked recalled replied explained testified quipped
    sighed laughed smiled grinned shrugged nodded wept mused chuckled confessed muttered whispered
    """.split()
)
"""Verbs that persons are the subjects of."""

ALSO_SURNAMES = frozenset(
    """
    bloomberg fox christian sunday friday monday march april may june august spring summer winter autumn easter english
    french german irish welsh polish swiss greek scottish white wall west moody said jewish holland ireland england german
    british newton long sorry well will share read watch want keep file post source getty getty need give said apple page more were
    down under past down near lord new old current next first second third un il
    """.split()
)
"""Words of `NOT_NAMES` that are surnames behind a given name."""

SHE_KIN = frozenset("daughter wife sister mother widow niece granddaughter aunt ex-wife girlfriend".split())
HE_KIN = frozenset("son husband brother father nephew grandson uncle ex-husband boyfriend".split())
