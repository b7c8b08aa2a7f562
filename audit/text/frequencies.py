"""How common English words are, in three bands; a word in none of them is rare.

Made from two sources. First, counts over text that may be used so, found on one development machine: manual pages, package
documentation, the docstrings of Python's standard library and the prose of the Rust documentation; a word counts if three of
these four hold it. Their technical words are a little too common here. Second, lists of the everyday words of news and public
life, written down from general knowledge of English and put in bands by judgement. No news text was counted.

To add a word, add it to a band (most common first). Words that carry no meaning stand in `words.STOP_WORDS`.
"""

from __future__ import annotations

VERY_COMMON = """
    able according across add added adds afternoon ago ahead almost along already always among announced announcement
    another anyone anything april area areas around ask asked attack attacks august average back began begin begun behind
    best better big billion bring brought business call called calls came case cases change changed changes chief child
    children cities city clear close closed closing come comes coming companies company countries country court courts cut
    cuts data day days dead death december decided decision decrease decreased despite die died dies different director drop
    dropped early east eastern eight email end ended ending even evening everyone everything expect expected fact fall
    fallen falling falls families family far february fell figure figures find finding first five force forces found four
    friday full gave gets getting give given gives giving go goes going gone good got government great grew group groups
    grow growth half hard head held help helped helping high higher hold holding home homes hour hours house houses hundred
    image include included including increase increased increases information injured injury inside interview issue issues
    january july june keep keeping kept key kill killed kind knew know known large last late later law laws leader leaders
    least leave leaving left less letter level levels life likely line local long lot low lower made major make makes making
    man many march media member members men military million minister minute minutes monday money month months morning move
    moved moving name names national near nearly need needed needs never new news newspaper next night nine north northern
    nothing november number numbers october office official officials often old one online open opened opening others
    outside paid part parts party pay people percent phone photo photos picture place places plan planned planning plans
    point points police possible post posted president problem problems program public put quarter question questions quite
    ran rate rates rather real really region report reported reporting reports right rise risen rises rising road rose run
    running said saturday saw say saying says school schools second seconds security see seen september service services set
    seven several show showed showing shown shows side sides six small social someone something sometimes sort south
    southern spokesman spokesperson spokeswoman start started starting state statement states still story street strong
    students sunday support system take taken takes taking television tell tells ten thing things think third thought
    thousand three thursday time today told tomorrow tonight took top total toward town true tuesday two university use used
    using video want wanted war way ways website wednesday week weeks well went west western woman women word words work
    worked working works world worse worst year years yesterday young
"""

COMMON = """
    ability absence abuse academic accept accepted access accident account accused achieve act acting action actions active
    activist activists activity actor actual actually addition additional address administration admitted adult adults
    advance advantage advice affair affairs affect affected afford afraid age agencies agency agent agents aggressive agree
    agreed agreement agreements agriculture aid aim aimed air aircraft airline airport alert alive allegation allegations
    alleged allegedly allies allow allowed allowing allows alone alternative amendment amount analysis analyst analysts
    ancient anger angry animal animals anniversary annual answer answers anti anxiety apart apparent apparently appeal
    appeals appear appearance appeared appears application applications applied apply appointed approach appropriate
    approval approve approved arbitrary argue argued argues argument arguments arm armed arms army array arrest arrested
    arrests arrival arrive arrived arriving article artist artists asset assets assistance assistant associated association
    assume atmosphere attempt attempted attempts attend attended attention attitude attorney attribute attributes audience
    author authorities authority automatically available avoid award awarded aware baby bad balance ball ban bank banks
    banned bar base based basic basis battle beach bear beat beautiful became become becomes becoming bed beginning behavior
    belief believe believed believes belong benefit benefits bid bill bills binary bird birth birthday bit bits black blame
    blamed block blocked blood blow blue board boat boats bodies body bomb bond book books border born boss bottom bought
    box boy boys brain branch brand break breaking bridge brief bringing broad broke broken brother brothers budget buffer
    bug build building buildings built bullet burden burned bus buses businesses busy buy buyer byte bytes caller calling
    camera camp campaign campaigns cancer candidate candidates cannot capable capacity capital car card care career careful
    carried carry carrying cars cash cast catch cause caused causes causing cell center central century ceremony certain
    certainly chain chair chairman challenge challenged challenges chance chances chapters char character characters charge
    charged charges charity cheap check checks chemical chest choice choose chose chosen church circumstances citing citizen
    citizens civil civilian civilians claim claimed claims clash clashes class classes clean clearly client climate clinic
    clock clothes club coach coalition coast code coffee cold collapse colleague colleagues collect collected collection
    college color combat combined comfortable command commands comment comments commercial commission commissioner commit
    commitment committed committee common communication communities community compared comparison compatibility compatible
    competition compile compiled compiler complaint complaints complete completed completely complex concern concerned
    concerns condition conditions conduct conducted conference confidence configuration confirm confirmed conflict congress
    connection consequences conservative consider considered consistent const constitution construction consumer consumers
    contact contain contained containing contains content contents contest context continue continued continues continuing
    contract contracts contrast contributed control controlled controversial controversy conversation conversion convicted
    conviction cook cooperation copies copy copyright corner corporate correct correctly corresponding corruption cost costs
    council counsel count counted counties counting county couple courage course cover coverage covered crash create created
    creates creating credit crew crime crimes criminal crisis critic critical criticism criticized critics cross crossed
    crossing crowd cultural culture cup currency current currently custom customer customers daily damage damaged dance
    danger dangerous dark date dates daughter deadline deadly deal dealing deals debate debt decade decades decide decline
    declined deep default defaults defeat defeated defend defended defense deficit define defined definitions degree delay
    delayed delays deliver delivered delivery demand demanded demands democracy democratic denied deny department departure
    depend depending deprecated deputy derived describe described describing description deserve design designed desire
    destroy destroyed destruction detail detailed details detained detention determine determined develop developed
    developing development device difference differences difficult difficulty dinner diplomatic direct direction directly
    directories directory disable disabled disaster discovered discovery discuss discussed discussion discussions disease
    display dispute distance distribute distributed distribution district doctor doctors document documentation documents
    doesn dog dogs dollar dollars domestic don donations done door doors double doubt dozen dozens draft drama draw drawn
    dream dress drink drive driven driver drivers driving drone drones drug drugs dry due dust duties duty earlier earn
    earned earnings earth earthquake easily easy eat economic economist economists economy edge education effect effective
    effects effort efforts elected election elections electoral electric electricity element elements elite elsewhere
    emerged emergency emotional emphasis employ employed employee employees employer employers employment empty enable
    enabled encoded encoding encourage encouraged enemy energy enforcement engage engaged engine enjoy enough ensure enter
    entered entering entire entirely entrance entries entry environment environmental equal equipment equivalent era errno
    error errors escape escaped especially essential establish established estate estimate estimated estimates etc ethnic
    evacuated evacuation event events eventually evidence evil exactly examine example excellent except exception exchange
    executable executive exercise exist existing exists exit expand expanded expansion expectations expensive experience
    experienced experiences expert experts explain explained explanation explicitly explosion explosive export exports
    expressed expression extended extension extensions extensive extent extra extreme extremely eye eyes face faced faces
    facilities facility facing factor factors factory fail failed failing fails failure fair faith false familiar famous fan
    fans farm farmer farmers fast fatal father favor favorite fear feared fears feature features federal fee feed feel
    feeling feelings feels fees feet fellow felt female field fields fight fighter fighters fighting file filed filename
    files film final finally finance financial fine finish finished fire fired firefighters firm firms fish fishing fit fix
    fixed flag flags flat flew flight flights flood flooding floods floor flow fly flying focus focused follow followed
    following follows food foot football forced foreign forest forever forget form formal format formatting formed former
    forward fought foundation founded founder free freedom frequently fresh friend friends front fuel fully fun function
    functionality functions fund funding funds funeral future gain gained gains game games gang gap garden gas gate gather
    gathered gathering gender general generally generate generated generation generations girl girls git glass glibc global
    goal goals god gold goods governor grade graduate grand grant granted grass gray greater green ground growing guard
    guards guess guest guests guide guilty gun gunman guns guy guys hair hand handed handle handling hands happen happened
    happens happy hardly harm hate hazard headed header headers heading headquarters health healthy hear heard hearing heart
    heat heavily heavy height hell hereby hero hidden hide highest highlight highly highway hill hire hired historic
    historical history hit hits holiday holidays honor hope hoped hopes horse hospital hospitals host hostage hostages
    hosted hot hotel hotels household households housing http https huge human humanitarian humans hundreds hunger hunt
    hurricane hurt husband ice idea ideas identified identify identity ignore ignored ill illegal illegally illness
    immediate immediately immigrant immigrants immigration impact implement implementation implementations implemented
    implied import importance important imposed impossible improve improved improvement incident incidents includes income
    incomes independence independent index indicate indicated indicates individual individuals industrial industry infected
    infection inflation influence info initial initially initiative injuries inmates innocent input inquiry insisted
    inspection inspectors install installed instance instances instead institute institution institutions insurance int
    integer intelligence intended interest interested interests interface internal international internet introduced invalid
    invasion invest investigate investigated investigating investigation investigations investigators investment investments
    investor investors invited involved involving island islands isn issued item items jail job jobs join joined joint
    journalist journalists journey judge judges judgment jumped jury justice justification kernel keys keyword kids killer
    killing killings king kitchen knife labor lack lady lake land language largely larger largest lately latest latter
    launch launched lawmaker lawmakers lawsuit lawyer lawyers lay lead leadership leading leads league learn learned
    learning led leg legal legislation legislative legs length lesson let letters libc liberal liberty library license lie
    lies lifted light like limit limitation limited limits lines link linked links list listed listen lists literature live
    lived lives living loan loans lobby located location log longer look loop lose loses losing loss losses lost loud love
    loved lunch machine macro main mainly maintain majority male manage managed management manager manner manual
    manufacturing map margin mark marked market markets marriage married mass massive master match matches matching material
    materials matter matters maximum mayor meal mean meaning means meant measure measures medical medicine meet meeting
    meetings memorial memory mental mentioned merely merge mess message messages met metal method methods middle migrant
    migrants migration mile miles militant militants militia mind mine mines minimum ministry minor minority miss missed
    missile missiles missing mission mistake mix mode model modern modification modified modify module modules moment mood
    moon moral mortgage mostly mother motion motor mountain mountains mouth movement movie multiple murder murdered museum
    music mutual mystery named narrow nation nations nationwide natural nature navigate navy nearby necessary neck negative
    negotiate negotiations neighbor neighborhood neighbors neither network non none normal normally note noted notes notice
    nuclear null nurse nurses object objective objects observers obtain obtaining obvious obviously occasion occupied occur
    occurred occurs ocean odds offensive offer offered offering offers officer officers oil older oldest operate operated
    operating operation operations opinion opponent opponents opportunities opportunity oppose opposed opposite opposition
    option optional options order ordered orders ordinary organization organizations organized original originally otherwise
    ought outbreak outcome output overall overnight override owned owner owners ownership pace pack package page pain paper
    papers parameter parameters parent parents park parliament parliamentary parse participate particular particularly
    parties partner partners partnership pass passage passed passenger passengers passing past path paths patient patients
    pattern payment payments peace peaceful peak pension percentage perfect perform performance perhaps period permanent
    permission permit permitted person personal personally personnel perspective petition phase physical pick picked piece
    pieces pilot pipeline pitch plane planes planet plant plants plastic play played player players playing please pleased
    pledge pledged pocket poem poet pointed pointer policies policy political politician politicians politics poll polls
    pollution pool poor popular population port portions position positions positive possession possibility possibly
    potential pound pounds poverty power powerful powers practice practices praised pray pre predict predicted prefer prefix
    pregnant preparation prepare prepared preparing presence present presented presidency presidential press pressed
    pressure pretty prevent prevented previous previously price prices primary prime prince princess principal print prior
    priorities priority prison prisoner prisoners private prize probably procedure proceedings process processing produce
    produced producer product production products professional professor profile profit profits programs progress project
    projects promise promised promises promote proof proper property proposal proposals propose proposed prosecution
    prosecutor prosecutors prospect protect protected protecting protection protest protesters protests protocol proud prove
    proved provide provided provides providing province provision provisions publish published publisher pull pulled
    punishment purchase purchased purpose pursue push pushed pushing quality queen quick quickly quiet quit race racial
    racism radio rail railway rain raise raised raising rally range rapid rapidly rare ratings raw reach reached reaching
    reaction read readers reading ready reality realize reason reasonable reasons rebel rebels recall receive received
    receiving recent recently recession recognize recommended record recorded records recover recovered recovery red reduce
    reduced reducing reduction refer reference references reflect reflects reform reforms refuge refugee refugees refused
    regard regarding regardless regime regional registered regular regulation regulations regulators reject rejected related
    relations relationship relative relatively relatives release released relevant relief religion religious rely remain
    remained remaining remains remarkable remarks remember remote remove removed rent repair repeat repeated repeatedly
    replace replaced reply reporter reporters represent representation representative representatives represented republic
    republican reputation request requested require required requires rescue rescued rescuers research researcher
    researchers reserved residence resident residents resign resignation resigned resistance resolution resolve resource
    resources respect respectively respond responded response responsibility responsible rest restaurant restaurants restore
    restriction restrictions result resulting results retail retailers retired retirement return returned returning returns
    reveal revealed revenue review revolution rich ride rights ring riot risk risks rival river rock role roles roll roof
    room rooms root rough round route row royal rule ruled rules ruling rural rush safe safety salaries salary sale sales
    sanctions sat satellite save saved savings scale scandal scene scenes schedule scheduled scheme science scientific
    scientist scientists scored screen script scripts sea search searching season seat seats secret secretary section sector
    secure seek seeking seeks seem seemed seems seized self sell selling senate senator senators send sending senior sense
    sensitive sent sentence sentenced separate sequence series serious seriously serve served server serving session sets
    setting settled settlement settlements severe sex sexual shape share shared shareholders shares sharp sharply shell
    shelter shelters shift ship ships shock shoes shoot shooting shop shopping shops shore short shortage shortly shot shots
    shoulder shut shutdown sick sight sign signal signed significant significantly signs silence similar simple simply
    single sir sister sit site sites sitting situation size skill skills skin sky sleep slightly slow slowly smart smoke
    smoking snow society soft software soil sold soldier soldiers solid solution solve son song sons soon sorry sought soul
    sound source sources space speak speaker speaking special specific specified specifies specify speech speed spend
    spending spent spirit split sport sports spot spread spring square staff stage stake stand standard standards standing
    star stars statements static station stations statistics status stay stayed staying stderr steel step stepped steps
    stock stocks stolen stone stood stop stopped stopping store stored stores storm straight strange strategic strategy
    stream streets strength stress strike strikes striking string strings stronger struck struct structure struggle
    struggling student studies studio study stuff style subject subjects substantial success successful successfully
    suddenly suffer suffered suffering sufficient suggest suggested suggests suicide suit suitable summer summit sun
    supplied supplies supply supported supporters supporting supports supposed supreme sure surface surgery surprise
    surprised surprising surrounding surveillance survey survived surviving survivors suspect suspected suspects suspended
    suspicion sustained sweep switch symbol symptoms syntax systems table tactics talent talk talked talking talks tank
    tanks target targeted targets task tax taxes taxpayers teach teacher teachers teaching team teams tear technical
    technology teenager telephone temperature temperatures temporary tend tension tensions term terms terrible territory
    terror terrorism terrorist terrorists test tested testified testimony testing tests text thank thanks theater theft
    theory therefore thick thin thinking thousands thread threat threaten threatened threatening threats threw throw thrown
    thus ticket tickets tied tight times tiny tip title together toll tone tool tools torn touch tough tour tourism tourist
    tourists tournament tower towns track tracking trade traded traders trading tradition traditional traffic tragedy tragic
    trail train trained training trains transfer transition transport transportation travel traveled travelers traveling
    treat treated treatment treaty tree trees trend trial tried trigger trip trips troops trouble truck trucks trust truth
    try trying tunnel tuple turn turned turning type types typical typically ultimately unable uncertainty uncle undefined
    underground underlying understand understanding understood unemployment union unions unique unit united units unity
    universities unknown unless unlike unlikely unprecedented unsigned unusual update upper urban urge urged urgent usage
    useful user users uses usually vaccine vaccines valid valley valuable value values van variable variables variety
    various vast vehicle vehicles version versions vessel vessels veteran veterans via victim victims victory view viewers
    views village villages violation violations violence violent virtually virus visible vision visit visited visiting
    visitors vital voice voices void volume volunteer volunteers vote voted voter voters votes voting vulnerable wage wages
    wait waited waiting wake walk walked walking wall walls warm warned warning warnings warrant warrants wars wash waste
    watch watched watching water waters wave waves weak weapon weapons wear wearing weather wedding weekend weight welcome
    welcomed welfare whatever white whole wide widely widespread width wife wild wildfire willing win wind window windows
    winds wing winner winning winter wise wish withdraw withdrawal witness witnesses won wonder wood wooden worker workers
    workforce worth wounded wrapped write writer writing written wrong wrote yard yellow yes younger youth zero zone
"""

KNOWN = """
    aarch abandoned abbreviated abbreviation abbreviations abc abcd abcdef abi abort aborted aborting abortion aborts abroad
    abruptly abs absent absolute absolutely abstract abstraction abstractions abuses acceptable accepting accepts accessed
    accesses accessible accessing accessor accidental accidentally accidents accommodate accompanied accomplish accomplished
    accordance accordingly accounts accumulate accumulated accuracy accurate accurately accusations accuse accusing achieved
    acknowledge acquire acquired acquiring acquisition acre acres acted activate activated activates actively activities
    actors acts acute adapt adaptation adapted adapter adding additionally additions addr addressed addresses addressing
    adequate adhere adjacent adjust adjusted adjusting adjustment adjustments administrative administrator admit admitting
    adopt adopted adoption advanced advancing advantages advertise advertising advisable advised advisers advisor advocate
    advocates affecting affects affordable aforementioned africa african aftermath afterwards agenda aims airlines airports
    airstrike airstrikes aka album alcohol algorithm algorithms alias aliased aliases aliasing align aligned alignment
    allegiance alliance allied alloc allocate allocated allocates allocating allocation allocations allocator allocators
    allowable ally alongside alpha alphabet alphabetic alphabetical alphabetically alphanumeric alter alterations altered
    altering alternate alternatively alternatives altogether aluminum ambassador ambiguities ambiguity ambiguous ambition
    ambitious ambulance ambush america american americans ammunition amnesty amounts amp analogous analyze analyzing
    ancestor ancestors anchor anchors angle annotate annotated annotating annotation annotations announce announcing
    annoying anonymity anonymous anticipated anymore anyway anywhere apartment apartments apologized apology app appealed
    appearances appearing append appended appending appendix appends applicable applies applying appointment appreciated
    approached approaches appropriately approximate approximately approximation apps arbitrarily arc architect architecture
    architectures archive archived archives archiving aren arg args arguing argv arise arises arithmetic arrange arranged
    arrangement arrangements arranges arrays arrives arrow arson artifact artifacts artillery arts ascii ashes asia asian
    asking asks asm aspect aspects assassination assault assaulted assembled assembler assembly assert asserted assertion
    assertions assess assessment assign assigned assigning assignment assignments assigns assist assisted associate
    associates associating assumed assumes assuming assumption assumptions assured asterisk asylum async asynchronous
    asynchronously atexit athlete athletes atom atomic atomically attach attached attaching attachment attacked attacker
    attackers attacking attempting attendance attorneys attr attract attracted attrs auction audio audit auditing augmented
    authenticate authenticated authentication authorization authorized authors auto automate automated automatic autonomy
    autopsy auxiliary availability averted avoided avoiding avoids await awaited away awful awkward backed backend backends
    background backing backlog backport backported backslash backslashes backtrace backup backward backwards badly balloon
    ballot ballots bandwidth banking bankruptcy bare bargaining barrel barrels barrier barriers baseline basement basename
    bases bash basically basics basketball batch baz bdb beaten beforehand begins behalf behave behaves behaviors behaviour
    belonging belongs bench benchmark benchmarks beneath beneficial besides beta betrayal beyond bigger biggest billions bin
    binaries bind binding bindings binds binutils bipartisan birds bishop bitmap bitmask bitwise blank blanks blast blasts
    blaze bleeding blessing blind blindly blink blizzard blob blobs blockade blocking blocks blocksize bogus boilerplate
    bombing bombings bombs bonds bonus bool boolean booleans boost boosted boot booth bootstrap bootstrapping borders borrow
    borrowed borrowing borrows bother bottle bound boundaries boundary bounded bounding bounds boxed boxes boycott brace
    braces bracket brackets branches brave breach bread breakage breakfast breakpoint breakpoints breaks breakthrough breath
    breathing bribery briefing briefly brigade bright brings britain british broadcast broadcaster browse browser browsers
    budgets buf buffered buffering buffers bufsize buggy bugs builder builders builds builtin builtins bulk bullets bump
    bunch bundle bundled burial buried burn burning burst button buttons buyers bypass bypassed bypassing bytecode bzip
    cabin cabinet cables cache cached caches caching calculate calculated calculating calculation calculations calendar
    callable callback callbacks callers calm campaigning campus cancel canceled cancellation cancelled canonical
    canonicalized capabilities capability caps captain capture captured captures capturing carbon carefully caret cargo
    carriage carries casting casts casualties casualty catastrophe catastrophic catches catching categories category cattle
    caught caution cautious caveat caveats ceasefire celebrate celebrated celebration celebrity cellphone cells cemetery
    centered certfile certificate certificates chained chaining chains chamber championship chancellor changing channel
    channels chaos chapter characteristics chars charset charter chase chdir checked checker checking checkout checksum
    chemicals chicken childhood china chinese chip chips choices cholera chooses choosing chop christmas chrome chroot chunk
    chunked chunks cinema circle circuit circular citizenship civilization clang clarify clarity classic classified
    classroom clause clauses cleaned cleaner cleaning cleanly cleans cleanup clearance cleared clearer clearing clears
    clergy clever click clicked clicking clients climbed clinical clinics clobber clobbered clone cloned clones cloning
    closely closer closes closest closure clothing cloud cls clubs clue clusters cmd cmdline cmp coal coastal cocaine
    codebase codecs codegen codes coding coefficient coerced coercion col collaboration collapsed collecting collections
    collective collectively collector collects collision collisions colon colonel colonial colons colored colors column
    columnist columns com combination combinations combine combines combining comeback comfort comma commander commanders
    commas commentary commented commerce commissioned commissioners commitments commits commodities commonly commons
    communicate communicating commuter compact companion compare compares comparing comparisons compensation compete
    competitive competitors compilation compilations compilers compiles compiling complain complains complement completeness
    completes completing completion completions complexity compliance compliant complicated comply component components
    compose composed composite composition compound comprehension comprehensive compress compressed compression compressor
    compromise computation computations compute computed computer computers computes computing concatenate concatenated
    concatenates concatenation concede conceded concept concepts concerning concert concession concessions concise concluded
    conclusion concrete concurrency concurrent concurrently condemned conditional conditionally conditionals confident
    config configurable configurations configure configured configures configuring conflicting conflicts conform conformant
    conforming conforms confrontation confuse confused confusing confusion congressional congressman conjunction connect
    connected connecting connections connects conscience consecutive consensus consent consequence consequently
    conservatives considerable considerably consideration considerations considering considers consist consistency
    consistently consisting consists console conspiracy constant constantly constants constituents constitute constitutes
    constitutional constrained constraint constraints construct constructed constructing constructor constructors constructs
    consult consultant consultation consulted consulting consume consumed consumes consuming consumption contacted container
    containers contaminated contempt contested contexts contextual contiguous continuation continuous continuously contrary
    contribute contributing contributions contributor contributors controller controlling controls convenience convenient
    conveniently convention conventional conventions converse conversions convert converted converter converting converts
    convey convince convinced convoy cookie cookies cooking cooperate coordinate coordinates coordination cope copied
    copying core cores corn corps correction correctness correspond correspondence correspondent corresponds corridor
    corrupt cosine costly couldn councils counter counterpart counterparts counters counts coup courthouse courtroom cousin
    covering covers cpu crackdown crafted crashed crashes crashing creation creative creator creatures credential
    credentials credibility credible credits criminals criteria criticised crop crops crossings crowded crowds crown crucial
    crude cruel cruise crushed cryptographic cryptography ctrl ctx cuisine cumulative cur curfew curious curly curses cursor
    customization customize customized customs cyber cycle cycles cyclic cyclone daemon dam damages damaging dangling dash
    dashes database databases datagram datatype dated datetime daughters daylight deadlock deadlocks dealers deallocate
    deallocated deallocation dealt deaths debates debris debts debug debugged debugger debugging debuginfo dec decides
    deciding decimal decisions declaration declarations declare declared declares declaring declines decode decoded decoder
    decoders decodes decoding decompression decorated decreases decreasing decrement decremented dedicated deemed deeper
    deeply def defaulting defect defects defendant defendants defending defer deferred defines defining definitely
    definition deforestation degrees del delegates delegation delete deleted deletes deleting deletion deliberate
    deliberately delim delimited delimiter delimiters deliveries delta demanding demangle democrat democrats demonstrate
    demonstrated demonstrates demonstration demonstrations demonstrators denial denies denominator denote denoted denotes
    denounced dep departments depended dependencies dependency dependent depends deployed deployment deportation deported
    deprecation depression deprived depth deputies derailed dereference dereferenced dereferences dereferencing derivative
    derivatives derive derives descend descendant descendants descent describes descriptions descriptive descriptor
    descriptors desert designate designated designing desirable desired desk desktop desperate dest destination destinations
    destructor destructors detached detainees detect detected detecting detection detective detectives detects deter
    deteriorating determination determines determining deterministic dev devastated devastating devastation developer
    developers deviation devices diagnose diagnosed diagnosis diagnostic diagnostics diagram dialog dialogue diamond dict
    dictator dictionaries dictionary didn diet diff differ differentiate differently differing differs diffs dig digest
    digit digits dignity dining diplomacy diplomat diplomats dir directed directions directive directives directors directs
    dirname dirs dirty dis disability disables disabling disagree disagreement disallow disallowed disambiguate disappear
    disappeared disappointed disappointing disappointment disassembly discard discarded discarding discards discipline
    disclaimer discount discouraged discover discovering discrimination discusses discussing diseases disjoint disk dismiss
    dismissed disorder dispatch dispatched displayed displaying displays disposal dispose disposition disputed disputes
    disrupt disrupted disruption dist distinct distinction distinguish distinguished distinguishing distributions districts
    disturbing distutils diverse diversity divide divided dividing division divisions divorce dll doc docs docstrings
    doctest documented documenting domain domains dominant dominated donate donated donation donor donors dos dot dots
    dotted doubled doubly downgrade download downloaded downloading downloads downstream dragged dramatic dramatically
    drawing drift drinking drives dropping drops drought drown drowned dst dual duck dumb dummy dump dumped duplicate
    duplicated duplicates duplicating duplication durable duration dyn dynamic dynamically eager earliest earthquakes ease
    easier easiest eating echo echoed edges edit edited editing edition editions editor editorial editors educational
    effectively efficiency efficient efficiently eggs eighteen elderly elif eligible eliminate eliminates eliminating
    ellipsis embassy embed embedded embedding embrace emerge emergencies emerging emission emissions emit emits emitted
    emitting emotion emotions emphasize empire emulate emulated emulates emulation emulator emulators enables enabling
    enacted enc encapsulated encapsulates enclose enclosed enclosing encode encoder encodes encodings encounter encountered
    encounters encouraging encrypted endangered endian endianness endings endorsed endorsement endpoint ends endured enemies
    enforce enforced enforces enforcing engagement engineer engineering engineers engines england english enhance enhanced
    enhancement enhancements enormous enqueued ensures ensuring enterprise enters entertainment enthusiasm entirety entities
    entity entropy enum enumeration enums env envelope environ environments envoy eol epidemic epoch equality equally equals
    equity equivalently erase erased erected err erroneous erroneously escalated escalation escapes escaping escort essay
    essentially establishing europe european evacuate evacuees eval evaluate evaluated evaluates evaluating evaluation
    everybody everywhere evident evolution exact exam examination examined examining examples exceed exceeded exceeding
    exceeds exceptional exceptions excess excessive exclamation exclude excluded excludes excluding exclusion exclusive
    exclusively excuse exe exec executables execute executed executes executing execution executives executor exempt
    exhausted exhaustion exhaustive exhibition exile existed existence exitcode exited exiting exits exotic exp expanding
    expands expansions expat expectation expecting expects expense expenses experiment experimental expire expired expires
    explaining explains explanations explicit exploit explore explosions explosives exponent exponential exported exporting
    expose exposed exposes exposing exposure expr express expressing expressions ext extend extending extends extensible
    extensively extern external externally extract extracted extracting extracts extraneous extraordinary extras extremism
    extremist extremists eyewitness fabric facilitate facilitates failures fairly faithful fake fallback fallbacks fame
    famine fancy farmland farms fashion faster fastest fatalities fate fathers fault faults fds feasible feast featured fed
    federation feedback feeding fence ferry festival fetch fetched fetches fetching fewer ffff fiction fierce filenames
    filepath filesystem filesystems filing fill filled filling fills films filter filtered filtering filters finalization
    finalized finances financing finder finders finds finer fingers finishes finite firmware fiscal fisheries fishermen fits
    fixes fixing flames flattened flavor flavors flaws fled flee fleeing fleet flexibility flexible float floating floats
    flooded floors flowers flu flush flushed flushes flushing fmt fname fnmatch focusing fold folded folder folding folks
    followers font foo footprint forbid forbidden forcibly forcing forecast forecasts forests forgot forgotten fork forked
    formally formation formats formatted formatter formatters formerly forms formula fort forth forum forwarded forwarding
    forwards fossil foster founding fourth fraction fractional fragile fragment fragments frame frames framework frameworks
    france fraud freed freeing freely frees freeze freight french frequency frequent friendly friendship frightened frontend
    frozen frustrated frustration ftp fugitive fulfill fulfilled fulfills fullname func funcname functional functionally
    functioning fundamental fundamentally fundraising furious furniture gallery gambling gamma garage garbage gases gateway
    gay gcc gdb gen gene generals generates generating generator generators generic generous genetic genius gentle genuine
    german germany gesture getopt getter gettext giant gid gift gifts gitignore glad glob globally globals globs glory
    golden golf goto gotten govern governance governed governing governments governors grab grabbed grace graceful
    gracefully graduated graduates graduation grain grammar grandfather grandmother granting granularity graph graphics
    graphs grave greatest greatly greedy greenhouse greeting grief grip grocery gross grounds grouped grouping grows
    guarantee guaranteed guarantees guerrilla guessed guessing guidance guidelines guilt gunfire gunmen gzip habits hack
    halt halted handful handled handler handlers handles handshake handy hanging happening happily happiness harassment
    harbor hardcoded hardening harder hardlink hardware harmless harsh harvest hash hashed hashes hashing hasn haven
    hazardous hdr headline headlines heads healing heap hearings hearts hectare hectares heightened helicopter helicopters
    hello helper helpers helpful helps hence heritage heroes hesitate heuristic heuristics hex hexadecimal hides hiding
    hierarchical hierarchies hierarchy highlighted highlighting highlights hint hinting hints hiring historically hitting
    hmac holds hole holes homeland homeless homelessness homeowners homepage homicide honest honey honored hook hooks
    hopeful hopefully horizontal hormone horror hostile hostility hosting hostname hostnames hosts housed html humanity
    hunting hurricanes hygiene hyperbolic hyphen hyphens hypothetical icon ideal ideally ident identical identically
    identification identifier identifiers identifies identifying ideology ids iff ignorable ignores ignoring illustrate
    illustrated illustrates illustration images imaginary imagine imap immense immune immutable impeachment impl
    implementing implementor implementors implements implication implications implicit implicitly implies imply importantly
    imported importer importers importing imports impose imposes imposing impression impressive imprisoned imprisonment
    improper improperly improvements improves improving inability inaccessible inactive inappropriate inaugural inauguration
    incentive incentives inch inches inclusion inclusive incoming incompatibilities incompatibility incompatible incomplete
    inconsistent inconvenient incorporate incorporated incorporating incorrect incorrectly increasing incredible incredibly
    increment incremental incrementally incremented incrementing increments incumbent indeed indefinitely indent indentation
    indented indenting independently indeterminate indexed indexes indexing indicating indication indicator indices indicted
    indictment indigenous indirect indirection indirectly individually indoor industries inefficient inequality inevitable
    inf infant infections infectious infer inferred infile infinite infinity inflicted influenced inform informal
    informational informative informed informs infrastructure ing ingredients inhabitants inherent inherently inherit
    inheritance inherited inheriting inherits init initialisation initialised initialization initialize initialized
    initializer initializes initializing initiate inject injection injuring injustice inline inlined inner innovation
    innovative inputs insecure insensitive insensitively insert inserted inserting insertion inserts inspect inspected
    inspecting inspector inspects inspired inspiring installation installations installer installing installs instantiate
    instantiated instantiating instantiation instruct instructed instruction instructions instructs instrument
    instrumentation instruments insufficient insult insurgency insurgents intact integers integral integrate integrated
    integration integrity intellectual intelligent intend intense intensified intensity intensive intent intention
    intentional intentionally intentions inter interact interacting interaction interactions interactive interactively
    interacts intercept interesting interfaces interfere interference interfering interim interior interleaved intermediate
    internally internals internationalization internationalized interoperability interpolation interpret interpretation
    interpreted interpreter interpreters interpreting interprets interrupt interrupted interrupts intersection interval
    intervals intervene intervening intervention interviewed interviews intimate intrinsic intrinsics introduce introduces
    introducing introduction introspection ints intuitive invalidate invalidated invariant invented inverse invested
    investing invisible invitation invite invocation invocations invoke invoked invokes invoking involve involvement
    involves iron ironic irony irrelevant iso isolate isolated isolation issuing iterate iterated iterates iterating
    iteration iterations iterator iterators jailed jet jets jewelry jihad joe joining joke journal journalism json judged
    judicial judiciary jump jumps junior junk jurisdiction justified juvenile keeps kernels keyboard keyed keyfile keywords
    kidnapped kidnapping kilobytes kilometer kilometers kilometre kilometres kinds knee knowing knowledge knows label
    labeled labels laboratory labour lacks lakes lambda landed landing landlord landmark landscape landslide landslides lane
    lang languages lasting latency latin laughed launching laundering lawn lawsuits layer layers layoffs layout layouts
    lazily lazy leaf leak leaked leaking leaks leaning leaves lecture leftist leftmost leftover legacy legally legend
    legislature legitimate leisure len lend lending lengths lesser lethal lets letting levy lexical lexicographic liable lib
    libcurl libdir liberals liberation libraries licenses licensing lifetime lifetimes lifting lighting lightweight
    likelihood likewise limitations limiting linear linearly linefeed lineno lineup linkage linker linkers linking lint
    linux listener listening listens listing literal literally literals litre litres little liver livestock llvm load
    loadable loaded loader loaders loading loads lobbying lobbyists locale localhost locality localization locally locals
    localtime locate locating locations lock locked locking locks logarithm logged logger logging logic logical logically
    login logistics logo logs london longest looked looking looks lookup lookups loopback looping loops loose lorry lossless
    lots lottery lovely lover lowercase lowest loyal loyalty luck lucky luggage luxury lzma machinery machines macros
    magazine magic magnitude mail mailbox mailing mailto mainland mainstream maintained maintainer maintainers maintaining
    maintains maintenance makers malaria malformed malicious managers manages managing mandate mandatory mangled mangling
    manifest manipulate manipulated manipulating manipulation manually manufacturers mapped mapping mappings maps marine
    maritime marker markers marketing marking marks markup mask masked masks massacre matched matcher math mathematical
    matrix mature max maximal maybe mayors meals meaningful meanings meanwhile measured measurement measuring meat mechanism
    mechanisms medal mediator medication medicines meets mem membership memo memories mentality mention mentioning mentions
    menu merchant mere merged merger merges merging merit meta metadata metals meters metre metres micro microseconds mid
    midnight migrate migrated mild mileage milestone milk milliseconds mime mimics min miners mini minimal minimize mining
    ministers minorities minus mips miracle mirror mirrors mis misc misconduct misleading mismatch mismatched missions
    mistaken mistakenly mistakes misuse mitigate mixed mixing mkdir mob mobile mod models moderate modes modest
    modifications modifier modifiers modifies modifying modular modulo momentum monetary monitor monitored monitoring mono
    monopoly monster monthly monument mortality mosque mosques motivated motive mount mounted mounting mourning moves msg
    mtime multi multicast multiline multinational multipart multiplication multiplied multiply multithreaded municipal
    murders muscle museums musical musician musicians musl mutable mutate mutated mutex mutexes mutually mysterious myth
    naive naked namely namespace namespaces naming nan nanosecond nargs narrative narrowly nationalist nationality nationals
    native natively naturally naval navigation nbytes nearest necessarily needing negation neglect negotiated negotiating
    negotiation negotiator negotiators neighboring nerve nested nesting net networking networks neutral nevertheless newborn
    newer newest newline newlines newly nice nicely nicer nightly nights nobody node nodes noise noisy nominated nomination
    nominee nonempty nonexistent nonnegative nonprofit nonsense nonstandard nonzero normalization normalize normalized
    northeast northwest notable notably notation noticeable noticed notification notifications notified notify noting notion
    notorious novel nowhere num numbered numbering numeric numerical numerically numerous nutrition oath obesity obey obj
    obligation obligations obscure observe observed obsolete obstacle obstacles obtained occasional occasionally occupation
    occupies occupy occupying occurrence occurrences occurring octal octet octets odd offence offense offenses offices
    officially offline offset offsets okay omit omits omitted omitting onerror ones ongoing onset onto onward onwards opaque
    opcode opcodes opens openssl operand operands operates operational operator operators opposing opt optimal optimism
    optimistic optimization optimizations optimize optimized optimizer optionally opts orange ordering ordinal org
    organizers orientation oriented origin originate originated originates originating origins orphan ounce outdated outer
    outfile outlet outlets outline outlined outlive outlook outputs outrage outraged outright outspoken outstanding overcome
    overdose overflow overflowing overflows overhaul overhead overheads overlap overlapped overlapping overlaps overload
    overloaded overly overridden overrides overriding overseas oversee oversight overthrow overtime overturned overview
    overwhelmed overwhelming overwhelmingly overwrite overwrites overwriting overwritten owe owed owns oxygen packaged
    packagers packages packaging packed packet packets packing pad padded padding pages painful paint painted painting
    paintings pair paired pairs palace panel panels panic panics parade paragraph parallel parallelism param params parens
    parentheses parenthesis parenthesized paris parking parsed parser parsers parses parsing partial partially participants
    participated participating participation partly passes passion passionate passport passports passwd password passwords
    paste pastor patch patched patches patching pathname pathnames patience patrol patrols patterns pause payload payroll
    pdb peacefully peacekeepers pedantic peer peers penalties penalty pending pensions perceived perfectly performed
    performing performs periodic periodically periods permanently permissible permissions permissive permits persecution
    persist persistent personality persuade pertaining petrol phases phenomenon philosophy phones photographer photographs
    phrase phrases physically physician physicians picking pickup pid pile pin ping pink pinned pip pipe pipelines pipes
    pistol pixmap pkg placed placeholder placeholders placement placing plain plaintext plaintiffs planted platform
    platforms plea plead pleaded plenty plot plug plugged plugin plugins plunged plus pointers pointing pointless poison
    policeman policemen politically polling pop popped popping pops populate populated portability portable ported porting
    portion portrait ports pos pose posed poses positional positioned positives posix possess possibilities postgres
    postponed pot potentially pour poured pow practical prayer prayers precede preceded precedence precedes preceding
    precious precise precisely precision precompiled predecessor predefined predicate predicates predictable predictions
    preferable preferably preference preferred prefers prefetch prefixed prefixes prefixing pregnancy preliminary premature
    prematurely premier premise premium prepend prepended preprocessor prerequisite presentation presents preserve preserved
    preserves preserving presidents pressing presumably pretend preventing prevention prevents preview priest priests
    primarily primitive primitives principle printable printed printing prints prisons privacy privately privilege
    privileged privileges probability probe probing problematic proc procedures proceed proceeds processed processes
    processor processors proclaimed produces producing profession professionals profiled profiler profiles profiling
    profitable profound prog programmatically programme programmer programmers programmes programming prohibit prohibited
    prominent promising promoted promoting promotion prompt prompted promptly prompts prone propaganda propagate propagated
    propagating propagation properly properties prosecute prosecuted prosperity protective protects protein protested proto
    protocols prototype provider providers provinces provincial provoked proxies proxy pseudo psychological ptr publication
    publicly publishing pulling pulls punctuation punish punished pupils pure purely purposes pursuit pushes puts putting
    pydoc python qualified qualifier qualifiers qualify quarters queried queries query querying questioned questioning queue
    queued queues quietly quitting quota quotation quote quoted quotes quoting rabbi races radar radians radical radix rage
    raid raids railroad rainfall raises rallied rallies random randomization randomly randomness ranges ranging ranked ranks
    rape raped rarely raster ratified rating ratio rational ratios reachable reaches reactor readability readable reader
    readiness readline readonly reads realistic realized realm rear reasonably reassure rebellion rebuild rebuilding
    rebuilds rebuilt recalled recalls receipt receiver receives reception recipients reckless recognised recognition
    recognized recognizes recommend recommendation recommendations recompile recompiled reconciliation reconstruct
    reconstruction recording recount recoverable recovering recreate recreated recreation recruit recruited recruiting
    recruitment rectangle recurse recursion recursive recursively recv recycled redefine redirect redirected redirects
    redistricting reduces redundant ref refactor refactored refactoring referenced referencing referendum referred referring
    refers reflected reflecting refusal refuse refusing regain regarded regards regex regexp regimes regions register
    registering registers registration registry regression regret regrets regularly regulate regulated regulator regulatory
    rehabilitation reign reinforced reinitialized rejecting rejection rejects rel relate relating relation relationships
    relax relaxed releases releasing reliable reliably relied relies reload reloaded relocatable relocated relocation
    reluctant relying remainder remark remarkably remedy remembers remind reminded reminder removal removes removing rename
    renamed renames renaming render rendered rendering renew renewable renewed rental reopen reorder reordered reordering
    repairs repeating repeats repetition repetitions replacement replacements replaces replacing repo repositories
    repository representable representations representing represents reproduce reproducible reproducing reproductive
    republicans reputed requesting requests requirement requirements requiring res rescuing resembles reservation reserve
    reserves reservoir reset resets reside residential resides residing resist resolved resolver resolves resolving resort
    resp respected respective respects responders responding responds responses responsibilities restart restarted restored
    restores restoring restraint restrict restricted restricting restrictive restricts resultant resulted resume resumed
    resumes resuming retain retained retaining retains retaliation retire retreat retried retries retrieval retrieve
    retrieved retrieves retrieving retry reunion reuse reused reusing revenge revenues reverse reversed revert reviewed
    reviewing revised revision revisions revive revoke revoked reward rewind rewrite rewrites rewriting rewritten rfc
    rhetoric rides rifle rifles rightly rightmost rigid rioters riots risky rivals rivers roads robbed robbery robust rocket
    rockets rocks rolled rolling rooted roots rope rotate rotation roughly rounded rounding rounds routes routine routinely
    routines rows rubber rubble rugby ruin ruined rulers rulings rumors runnable runner runoff runs runtime runtimes
    ruptured russia russian sacred sacrifice sacrificed sadness safely safer sail sailors sake salt sample samples sampling
    sanctuary sand sanitizer sanity satisfaction satisfied satisfies satisfy satisfying saves saving scalar scan scanned
    scanner scanning scared scenario scenarios sceptical scheduler scheduling schemes scholar scholars scholarship
    scientifically scope scoped scopes scoping score scores scratch screens scrutiny sculpture seal sealed searched searches
    seasons sec secondary secretly secrets sectarian sections sectors secured securing securities seed seeing seekable sees
    segment segments segregation seizure select selectable selected selecting selection selectively selector selects
    semantic semantically semantics semaphore semaphores semi semicolon semicolons sender sendfile sends seniors sensation
    sensible sensitivity sentences sentencing sentiment sentinel sep separated separately separates separating separation
    separatist separatists separator separators seq sequences sequential sequentially sergeant serial serializable
    serialization serialize serialized servant servants servers serves settable settings settle settlers setup setups
    seventh severely severity shadow shadowed shake shaking shallow shame shaped shareable sharing shebang sheet shelling
    shells sheriff shield shifted shifts shipment shipments shipped shipping shocked shocking shootings shores shortages
    shortcut shortcuts shortened shorter shortest shorthand shouldn shouted shouting showers shrine shrink shutdowns sibling
    siblings sidewalk siege sigh signaling signals signature signatures signing silent silently silver similarity similarly
    simpler simplest simplicity simplified simplifies simplify simulate simulated simulates simultaneous simultaneously sin
    sing singer singing singleton singly sink sinking sisters situations sixteen sixth sized sizes skeptical skies skilled
    skip skipped skipping skips slain slash slashed slashes slaughter slavery slaves slice slices slide slight slim slip
    slogan slogans slope slot slots slowed slower slowest slowing slump smaller smallest smile smooth smuggled smuggling
    snapshot snippet snippets soared soaring soccer socially societies sock socket sockets solar solaris sole solely
    solidarity solutions solved somebody somehow somewhat somewhere songs sooner sophisticated sorted sorting sorts sounds
    southeast southwest sovereign sovereignty spaces spacing span spans spare spark sparked sparse spawn spawned spawning
    spawns spec specialist specialists specialized specially species specifically specification specifications specifics
    specifier specifiers specifying spectacular spectrum speculation speeches speeds spell sphere spies spill splits
    splitting spokesmen sponsor sponsored spotted spouse spurious spy squad src ssl stability stabilize stable stack stadium
    staffers stages stakes stale stalled stamp stamps stance standalone standardized standoff stands starts startup starving
    stat stated stateless statewide statically stating statistical stats statue stays std stdin stdio stdlib stdout steadily
    steady steal stealing steep stem stereo sterling stick stimulus stockpile stomach stones stops storage storing storms
    str straightforward stranded strategies stray streaming streams strengthen strengthened strengthening stretch stretched
    strict stricter strictly strip stripped stripping strips strongest strongly strptime structs structural structured
    structures struggled struggles stub stuck stunning styles sub subclass subclasses subcommand subcommands subdir
    subdirectories subdirectory submarine submit submitted submitting submodule submodules subnormal suboptimal subpath
    subprocess subprocesses subroutine subscribed subscript subscription subsections subsequent subsequently subset subsets
    subsidies subsidy substance substances substantially substitute substituted substituting substitution substitutions
    substring substrings subsystem subtle subtract subtraction subtree subtrees subtype suburb suburban suburbs succeed
    succeeded succeeds succession successive successively successor sudden sue sued suffice sufficiently suffix suffixed
    suffixes sugar suggesting suggestion suggestions suitably suitcase suite suites sum summaries summarize summarized
    summary sums super superclass superfluous superior superseded superset supervisor supplementary supplier suppliers
    supplying supporter supportive suppose suppress suppressed suppresses suppressing supremacist surge surged surgeon
    surpassed surplus surprises surprisingly surrender surrendered surrogate surrounded survival survive survivor
    susceptible suspend suspends suspension suspicious sustainable swap swapped swapping swear swept swift swim swimming
    switched switches switching sword sworn symbolic symbols symlink symlinks symmetric sympathy sync synchronization
    synchronize synchronized synchronizing synchronous synchronously synonym synonymous syntactic syntactically syntaxes sys
    syscall syscalls sysroot systematic tab tables tabs tackle tactical tag tagged tags tail takeover tale talented tap tape
    tar tarball targeting tariff tariffs tasks taste taught technically technique techniques tedious teen teenage teenagers
    teens telecom televised telling temp template templates temple temporarily tempted tenants tends tennis tenure terminal
    terminals terminate terminated terminates terminating termination terminator terminology terrain terrified territories
    testify testsuite texts textual thanked theme theoretical thereafter thereby thereof thief thieves thinks thorough
    thoroughly thoughtful thoughts threaded threading threads threatens threshold thrive throat throughout throwing throws
    thumb tie ties tighten tightened tightly tilde timber timed timeout timeouts timer timers timestamp timestamps timezone
    timing tips tired titles tmp tobacco toggle toilet token tokenize tokens tolerance tolerate tomb tonne tonnes tons
    toolchain toolchains tooling topic topics toplevel tornado tornadoes torture tortured totally totals touched touching
    towards toxic toy toys trace traceback traced traces tracing tracked tracker tracks traditionally traditions trafficking
    tragedies trailer trailing trainer traitor transaction transactions transferred transferring transfers transform
    transformation transformations transformed transforming transforms transient transit transitions transitive translate
    translated translates translating translation translations translator transmission transmit transmitted transparency
    transparent transparently transports trap trapped traps trauma traumatic travellers traversal traverse traversed
    traverses traversing treason treasure treasury treating treats tremendous trends tribal tribe tribes tribunal tribute
    trick tricks tricky tries triggered triggering triggers trim triple triples triumph trivial troubled troubling truly
    truncate truncated truncates truncating truncation trusted tsunami tty tube tuition tuned tuples turkey turmoil turnout
    turns tutorial tweak tweaks twelve twenty twice twin twist typed typhoon typing typo typos tyranny udev ugly uid
    ultimate umask umbrella unacceptable unaffected unaligned unaltered unambiguous unambiguously uname unanimous
    unanimously unary unauthorized unavailable unaware unblocks unbound unbounded unbuffered uncertain unchanged unclear
    uncommon uncompressed unconditional unconditionally unconstitutional undercover undergo undermine underscore underscored
    underscores understands undesirable undo undocumented undone unemployed unescaped unexpected unexpectedly unfair
    unfinished unfortunate unfortunately unhandled unicode unified uniform uniformly unify unilateral unimplemented
    uninitialized uninstall unintended unintentionally uniquely universal universe unix unlawful unlawfully unlimited unlink
    unlock unlocked unlocks unmodified unnamed unnecessarily unnecessary unofficial unpack unpacked unpacking unparsed
    unpopular unpredictable unquoted unreachable unread unrecognized unrecoverable unrelated unreliable unrest unsafe unset
    unspecified unstable unsuccessful unsupported untouched untracked untrusted unusable unused unveiled unwanted unwind
    unwinding upcoming updated updates updating upgrade upgraded upgrading upheld uphold upload uploaded uploads uppercase
    upset upstream upward uri url usable usages useless username userspace usual utf utilities utility utilize vacant
    vacation vacuum vague val valgrind validate validated validation validity valued vandalism var variadic variance variant
    variants variation variations varies vars vary varying vector vectors vegetables vendor vendors venture venue ver
    verbatim verbose verbosity verdict verification verified verifies verify verifying versa versioned versioning versus
    vertical veto viable vice vicious victories videos viewed viewing villagers violate violated violates violating
    violently virtual virtue visa visas visibility visitor visits visual vocal volatile volatility volcanic volcano
    voluntarily voluntary vowed vulnerabilities vulnerability waits walks wanting wants warehouse warfare warming warn warns
    warrior warships washington wasm wasn wasted watchdog weaken weakened weakness wealth wealthy weaponry web weekday
    weekly weigh weights weird welcoming wells weren wet whatis whatsoever wheel whence whenever whereas whereby wherever
    whichever whistle whitespace whoever wholesale widen wider widow wildcard wildcards wildfires wildlife willingness wings
    winners wins wiped wire wireless wisdom wishes wishing withdrawn withdrew womens wonderful woods workaround workarounds
    workflow worldwide worried worry worrying worship worthwhile wouldn wounds wrap wrapper wrappers wrapping wraps wreckage
    writable writeable writers writes xml yield yielded yielding yields york youngest yourself zeroed zeroes zeros zip
    zipfile zlib zombie zones zoo
"""
