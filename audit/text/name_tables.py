"""Tables about names: nicknames, transliterations, honorifics, offices. To add one, put it into its row."""

from __future__ import annotations

NICKNAMES: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    abigail abby gail
    abraham abe
    albert al bert
    alexander alex alec aleksandr alexandre alejandro sasha
    alexandra alex sandra sasha
    alfred al fred alfie
    alice ally
    alison allison ali
    amanda mandy
    andrew andy drew
    angela angie
    anthony antony tony
    antonio tony
    arthur art
    barbara barb
    bartholomew bart
    benjamin ben benny
    bernard bernie
    bernadette bernie
    beverly bev
    bradley brad
    caroline carrie
    catherine katherine kathryn kate katie cathy kathy kat cate
    charles charlie chuck chas
    christine christina chris tina
    christopher chris kit
    clifford cliff
    clinton clint
    cynthia cindy
    daniel dan danny
    david dave
    deborah debra deb debbie
    donald don donnie
    dorothy dot dottie
    douglas doug
    edmund ed eddie
    edward ed eddie ted ned teddy
    edwin ed eddie
    elaine lainie
    eleanor ellie nell
    elizabeth elisabeth liz lizzie beth betty betsy eliza lisa libby
    emily em
    eugene gene
    evelyn evie
    florence flo
    francis frank fran
    frances fran fanny
    franklin frank
    frederick fred freddie
    gabriel gabe
    gabrielle gabby
    geoffrey jeffrey geoff jeff
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry harry hank
    herbert herb
    howard howie
    isabella bella
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    janet jan
    jennifer jen jenny
    jerome jerry
    jerrold jerry
    jessica jess jessie
    joanna jo
    john jon johnny jack
    jonathan jon
    joseph joe joey
    josephine jo
    joshua josh
    judith judy
    julia julie
    kenneth ken kenny
    kimberly kim
    kristin kristen kris
    lawrence laurence larry
    leonard len lenny leo
    leslie les
    lewis lew
    louis lou louie
    lucille lucy
    madeline maddy
    margaret maggie meg peggy marge margie
    mark marc
    martin marty
    mathew matthew matt
    maxwell max
    melissa mel
    michael mike mick mickey
    michelle shelly
    mitchell mitch
    nancy nan
    natalie nat
    nathan nate
    nathaniel nate nat
    nicholas nick nicky
    nicole nicky nikki
    oliver ollie
    pamela pam
    patricia pat patty trish tricia
    patrick pat paddy
    peter pete
    philip phillip phil
    phyllis phyl
    randall randy
    raymond ray
    rebecca becky becca
    reginald reg reggie
    richard rich rick ricky dick
    robert rob bob bobby robbie bert
    roberta bobbie
    roderick rod
    rodney rod
    roger rodge
    ronald ron ronnie
    russell russ
    samantha sam
    samuel sam sammy
    sandra sandy
    sarah sara sally
    sebastian seb
    sidney sid
    stanley stan
    stephen steven steve
    stuart stewart stu
    susan susanna sue susie suzy
    sylvester sly
    terence terry
    theodore ted teddy theo
    theresa teresa terry tess
    thomas tom tommy
    timothy tim
    valerie val
    vernon vern
    veronica ronnie
    victor vic
    victoria vicky
    vincent vince vinny
    virginia ginny
    vladimir volodymyr vlad
    walter walt
    wilfred wilf
    william bill billy will willie liam
    winston win
    yevgeny evgeny
    zachary zach zack
    """.strip().splitlines()
)
"""A given name and its short forms, one family a row."""

TRANSLITERATIONS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    mohammed muhammad mohamed mohammad muhammed mohamad mohamud
    ahmed ahmad
    hussein husayn hussain husain hossein
    hassan hasan
    abdullah abdallah abdulla
    osama usama
    omar umar
    yusuf yousef youssef yousuf
    khalid khaled
    nouri nuri noury
    mahmoud mahmud mahmood
    mustafa mustapha moustafa
    saeed said sayeed
    tariq tarek tareq
    nasser nasir naser
    gaddafi qaddafi gadhafi kadafi qadhafi kadhafi khadafy gadaffi
    moammar muammar mouammar
    zelensky zelenskyy zelenskiy
    poroshenko porosenko
    lukashenko lukashenka
    tymoshenko timoshenko
    khrushchev khrushchov
    gorbachev gorbachov
    yeltsin jelzin
    tchaikovsky chaikovsky
    solzhenitsyn solzenicyn
    navalny navalnyy navalniy
    medvedev medvedyev
    sergei sergey serhiy
    andrei andrey andriy
    alexei alexey aleksei aleksey
    dmitri dmitry dmitriy
    yuri yuriy yury
    mikhail mykhailo
    nikolai nikolay mykola
    oleksandr aleksandr
    assad asad
    khamenei khamanei
    rouhani rohani ruhani
    ahmadinejad ahmadinezhad
    erdogan erdoghan
    netanyahu netanyahou
    haniyeh haniya haniyah
    nasrallah nasralla
    sinwar sinouar
    zawahiri zawahri
    laden ladin
    mubarak moubarak
    sisi sissi
    hariri hariri
    karzai karzay
    zedong tsetung
    xiaoping hsiaoping
    """.strip().splitlines()
)
"""Spellings of one foreign name, one a row."""

EXONYMS: tuple[tuple[str, ...], ...] = tuple(
    tuple(part.strip() for part in line.split("|"))
    for line in """
    kyiv | kiev
    kharkiv | kharkov
    odesa | odessa
    lviv | lvov
    mumbai | bombay
    kolkata | calcutta
    chennai | madras
    beijing | peking
    myanmar | burma
    yangon | rangoon
    turkey | turkiye
    czechia | czech republic
    eswatini | swaziland
    ivory coast | cote d'ivoire
    timor-leste | east timor
    cabo verde | cape verde
    bengaluru | bangalore
    ho chi minh city | saigon
    """.strip().splitlines()
)
"""Names of one place, one a row."""

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother st saint hon rabbi imam
    sheikh sheik pastor mister madam mme m monsieur herr frau senor senora don dona
    """.split()
)
"""Words before a name that say no office, folded and without full stop."""

SUFFIXES = frozenset("jr sr ii iii iv v md phd esq".split())
"""Words after a name that belong to it, folded and without full stop."""

GENERATIONS = {"jr": "jr", "sr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

SHE = frozenset(
    """
    mrs ms miss dame lady mme madam sister queen princess congresswoman chairwoman spokeswoman businesswoman councilwoman
    assemblywoman policewoman actress duchess
    """.split()
)
HE = frozenset(
    """
    mr sir lord mister king prince congressman chairman spokesman businessman councilman assemblyman policeman actor duke fr
    father pope
    """.split()
)
"""Titles and roles that say which pronoun a person goes by."""

ABBREVIATED_TITLES = {
    "gov": "governor",
    "sen": "senator",
    "cllr": "councillor",
    "rep": "representative",
    "pres": "president",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "adm": "admiral",
    "sgt": "sergeant",
    "cpl": "corporal",
    "pvt": "private",
    "det": "detective",
    "supt": "superintendent",
    "insp": "inspector",
    "atty": "attorney",
    "sec": "secretary",
    "amb": "ambassador",
    "hon": "honorable",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
    "ald": "alderman",
    "del": "delegate",
    "asst": "assistant",
    "dep": "deputy",
    "vp": "vice president",
    "ceo": "chief executive",
    "pm": "prime minister",
    "ag": "attorney general",
    "da": "district attorney",
    "congressman": "representative",
    "congresswoman": "representative",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokeswoman": "spokesperson",
    "spokesman": "spokesperson",
}

OFFICES: tuple[tuple[str, str], ...] = (
    ("secretary of state", "secretary of state"),
    ("secretary of defense", "defense secretary"),
    ("defense secretary", "defense secretary"),
    ("secretary of defence", "defence secretary"),
    ("secretary of homeland security", "homeland security secretary"),
    ("homeland security secretary", "homeland security secretary"),
    ("secretary of the treasury", "treasury secretary"),
    ("treasury secretary", "treasury secretary"),
    ("treasury secretary", "treasury secretary"),
    ("secretary of commerce", "commerce secretary"),
    ("commerce secretary", "commerce secretary"),
    ("secretary of labor", "labor secretary"),
    ("labor secretary", "labor secretary"),
    ("secretary of energy", "energy secretary"),
    ("energy secretary", "energy secretary"),
    ("secretary of education", "education secretary"),
    ("education secretary", "education secretary"),
    ("secretary of transportation", "transportation secretary"),
    ("transportation secretary", "transportation secretary"),
    ("secretary of agriculture", "agriculture secretary"),
    ("agriculture secretary", "agriculture secretary"),
    ("secretary of the interior", "interior secretary"),
    ("interior secretary", "interior secretary"),
    ("secretary of health and human services", "health secretary"),
    ("health and human services secretary", "health secretary"),
    ("health secretary", "health secretary"),
    ("secretary of veterans affairs", "veterans affairs secretary"),
    ("veterans affairs secretary", "veterans affairs secretary"),
    ("secretary of housing and urban development", "housing secretary"),
    ("housing secretary", "housing secretary"),
    ("foreign secretary", "foreign secretary"),
    ("home secretary", "home secretary"),
    ("foreign affairs secretary", "foreign minister"),
    ("foreign affairs minister", "foreign minister"),
    ("minister of foreign affairs", "foreign minister"),
    ("foreign minister", "foreign minister"),
    ("minister of defense", "defense minister"),
    ("defense minister", "defense minister"),
    ("defence minister", "defense minister"),
    ("finance minister", "finance minister"),
    ("minister of finance", "finance minister"),
    ("interior minister", "interior minister"),
    ("health minister", "health minister"),
    ("justice minister", "justice minister"),
    ("energy minister", "energy minister"),
    ("prime minister", "prime minister"),
    ("chancellor of the exchequer", "chancellor of the exchequer"),
    ("chief justice", "chief justice"),
    ("attorney general", "attorney general"),
    ("solicitor general", "solicitor general"),
    ("auditor general", "auditor general"),
    ("district attorney", "district attorney"),
    ("chief of police", "police chief"),
    ("ombudsman", "ombudsman"),
    ("surgeon general", "surgeon general"),
    ("secretary general", "secretary general"),
    ("secretary-general", "secretary general"),
    ("speaker of the house", "speaker of the house"),
    ("house speaker", "speaker of the house"),
    ("senate majority leader", "senate majority leader"),
    ("senate minority leader", "senate minority leader"),
    ("house majority leader", "house majority leader"),
    ("house minority leader", "house minority leader"),
    ("national security adviser", "national security adviser"),
    ("national security advisor", "national security adviser"),
    ("press secretary", "press secretary"),
    ("chief of staff", "chief of staff"),
    ("first lady", "first lady"),
    ("vice president", "vice president"),
    ("deputy mayor", "deputy mayor"),
    ("lieutenant governor", "lieutenant governor"),
    ("fbi director", "fbi director"),
    ("cia director", "cia director"),
    ("police chief", "police chief"),
    ("police commissioner", "police commissioner"),
    ("fire chief", "fire chief"),
    ("chief executive", "chief executive"),
    ("president", "president"),
    ("governor", "governor"),
    ("mayor", "mayor"),
    ("pope", "pope"),
    ("king", "king"),
    ("queen", "queen"),
    ("chancellor", "chancellor"),
    ("coroner", "coroner"),
    ("sheriff", "sheriff"),
    ("chairman", "chair"),
    ("chair", "chair"),
)
"""Offices that one person holds at a time (within one country, city or body), longest first: words of the title, the office."""

NATIONAL_OFFICES = frozenset(office for _, office in OFFICES if office.endswith(" secretary") or office.endswith(" leader")) | {
    "secretary of state",
    "speaker of the house",
    "vice president",
    "pope",
    "national security adviser",
    "fbi director",
    "cia director",
    "surgeon general",
}
"""Offices of which nobody holds two at once."""

FORMER = frozenset("former ex then late acting outgoing incoming retired departing ousted one-time onetime ex-president".split())

KOREAN_SURNAMES = frozenset(
    """
    kim lee park moon choi jung chung kang cho yoon yun jang lim han shin seo kwon hwang ahn song yoo hong ri pak jong
    """.split()
)
KOREAN_SYLLABLES = frozenset(
    """
    jae jong il un dae jung sung min ji hyun joon jun won soo su hee young yong ki kyung ho seok suk woo hak song eun mi sun
    jin kyu sang dong hwan geun hye in gil chul tae nam chol hwa bok sik seung jeong hyung cheol kwan man nyon yo gun ryong
    ok pyong chan
    """.split()
)
CHINESE_SURNAMES = frozenset(
    """
    xi wang zhang li liu chen yang zhao huang zhou wu xu zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng
    zeng xiao dong pan yuan jiang cai yu du ye cheng wei su lu ding ren shen yao meng mao hua bo wen hou qin bai meng ma
    """.split()
)
"""Surnames first: a Korean one before two such syllables or a hyphened pair, a Chinese one before what can be pinyin."""
