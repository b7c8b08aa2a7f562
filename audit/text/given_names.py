"""Given names of many cultures, folded to plain lower-case letters; to add one, put it into its row.

`GIVEN` are names that are hardly ever anything else; `WEAK_GIVEN` are also words, places or months, so that a sequence that
starts with one needs another cue before it is taken for a person.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aadesh aakash aaliyah aanya aarav aaron aarti aashish abby abdallah abdel abdelaziz abdelfattah abdi abdirahman abdou
    abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abe abel abena abeni abhay abhijit abhimanyu abhishek abigail
    abimbola abiodun abiola abir abla abner abraham abram abu achieng achille achim ada adaeze adalbert adam adama adamu
    adan adaobi adebayo adedayo adel adela adelaide adele adeline adesua adetokunbo adewale adhiambo adi adil adina aditi
    aditya adnan adolf adolfo adolph adria adrian adriana adriano adrien adrienne adunni adwoa afia afolabi agatha agatino
    aggie agnes agnete agnieszka agostinho agustin ahmad ahmadou ahmed ahmet aida aidan aiden aigerim aignes aiko ailbhe
    aileas aileen ailsa aimee aine ainhoa ainsley aisha aishling aishwarya aisling aissata aissatou aitor aiyana ajani ajay
    ajinkya ajit akanksha akash akbar akello akhil akiko akilah akin akinwumi akinyi akio akira akosua akram aksel akua al
    ala alaa alain alan alana alastair alazne alba albena albert alberta alberto albin albrecht alden aldo aldona alec aled
    alejandra alejandrina alejandro alek alekos aleksandar aleksander aleksandr aleksandra aleksei aleksey aleppo alessandra
    alessandro alessia alex alexa alexander alexandra alexandre alexandria alexandru alexei alexey alexia alexis alf alfie
    alfons alfonso alfred alfreda alfredas alfredo algernon algirdas ali alia aliaksandr aliaksandra alice alicia alina
    alinta alioune alisa alisha alisher alison alissa alistair aliya aliyah alka allan allegra allen allie allison allyson
    alma almudena alois aloisio alok alonso alonzo aloysius alphonse alphonso althea alton alun alvaro alvin alwyn alyce
    alyson alyssa amadou amal amalia amanda amandeep amani amanpreet amar amara amarjit amaury amber ambika ambrose ameena
    amelia amelie amias amid amie amin amina aminata amine aminu amir amira amit amita amitabh amna amogh amol amos amparo
    amr amrit amrita amy ana anahi anamaria anand anas anastasia anastasios anatol anatole anatoli anatoly anca anders andi
    andre andrea andreas andree andreea andrei andreia andres andrew andrey andriy andrzej andy aneesh aneeta anette aneurin
    ange angel angela angelica angelika angelina angeline angelique angelo angharad angie angus anh ani anibal anika aniket
    anil anindya anirban anisa anish anisha anita anja anjali anjana anke ankit ankita ankur ann anna annabel annabelle
    annabeth annalena annalisa anne annegret anneke annelie anneliese annelize annemarie annemiek annette annick annie
    annika annukka anouk anouska ansel anselm anshul anshuman anson anthea anthony antje antoine antoinette anton antonela
    antonella antonia antonin antonina antonio antony anu anuj anup anupam anuradha anurag anushka anwar anya anzhelika
    aodhan aoibheann aoife apinya apisai apolonia apoorva araceli aram arash aravind archana archie ardem arezu ari aria
    ariadne ariana ariane arianna ariel arif arijit aristides arjen arjun arkadi arkadiusz arlene arlo armand armando armin
    arnaud arnav arne arno arnold arnoldo aroha aron arpita arran arsen arseny art artem arthur artie artur arturo arun
    aruna arushi arvid arvind arya asad asahi asger asha ashanti asher ashish ashlee ashleigh ashley ashok ashraf ashton
    ashwin ashwini asif asim asli asma asmaa asmita assad astrid asuncion atanas athanasios atharva athena atieno atif atiku
    atiya atle atsuko atsushi atticus attila atul auberon aubrey audra audrey august augusta auguste augustin augusto
    augustus auma aurelia aurelie aurelien aurelio aurora austeja avani avery avi avigdor avinash aviv avraham awa awad axel
    axelle aya ayaan ayaka ayala ayan ayana ayanda ayanna ayatollah ayaz ayelet ayesha aylin ayman ayo ayodele ayse aysegul
    azadeh azamat aziz aziza azra baba babajide babak babatunde badru bahar baher bahram bailey bakary balazs balbir baldwin
    baljit balthazar balwinder bambang ban bandile barack barak barb barbara barbora barbro barnaby barney baron barrett
    barrie barron barry bart bartek bartholomew bartosz bas bashar bashir basil bassam bassem bastian bastien batuhan bayo
    baz bea beata beate beatrice beatriu beatrix beatriz beau becca bechara becky bediako bekele bela belen belinda ben
    benazir benedek benedetta benedict benedikt benedikta benigno benita benito benjamin benjy bennie benny benoit benson
    bente berenice berit berkay bernadette bernard bernarda bernardo bernat bernd bernhard bernice bernie bernt bert berta
    bertha berthold bertie bertil bertram bertrand beryl bess bessie beth bethan bethany betsy bette bettina betty betul
    beulah beverley beverly bhagwant bhaskar bhavana bhavesh bhavna bhupinder bianca bibi biju bilal bimal bina binod bipin
    birgit birgitta birte bisi bjarne bjork bjorn blaine blair blaise blake blanca blanche blanka blas blaz blazej bob bobbi
    bobbie bobby bodil bogdan boguslaw bohdan bojan bola boluwatife bongani bonnie boonsri borbala boris borislav borja
    boubacar boutros boyd bozena brad braden bradford bradley brady brage brahim bram brandi brandon brandy branimir
    branislav branko braulio braxton breanna breda bree bregje brenda brendan brendon brenna brennan brent brenton bret
    brett bria brian briana brianna bridget bridgette brielle brigid brigitta brigitte britney britt britta brittany brock
    broderick brody bronagh bronislaw bronwen bronwyn brooke bruce bruna bruno bryan bryant bryce brygida bryn bryony bryson
    bud buddy bukola bulelani bunmi burak burhan burt burton busisiwe buzz byron byung cade cadel caden caetano cahal cai
    caio cairo caitlin caitriona cal caleb calista callan callie callum calum calvin cam camelia cameron camila camilla
    camille camilo camryn candace candice caoimhe caolan cara carey cari carin carina carissa carl carla carlene carles
    carlie carlo carlos carlotta carlton carly carlyle carme carmel carmela carmelo carmen carmine carol carola carole
    carolin carolina caroline carolyn carolynn carrie carroll carson carsten carter carwyn cary caryn carys casandra casey
    casimir caspar casper caspian cassandra cassidy cassie catalin catalina catarina caterina cathal catherina catherine
    cathleen cathrine cathryn cathy catrin catriona cayetana cecelia cecil cecile cecilia cecilie cecily cedric ceinwen
    celeste celestino celestyna celia celina celine celso cem cengiz ceri cerys cesar cesare chad chaim chaminda chan chana
    chance chand chandan chandler chandra chandrika chanel chantal charan charlene charles charley charlie charlize
    charlotta charlton charmaine charu chas chase chastity chatchai chau chaya chayton chaz che chelsea chelsey chelsie chen
    chenoa cher cheri cherie cherif cherise cherry cheryl chesley chester chet chetan chi chiamaka chiara chibuike chibuzo
    chidi chidinma chidozie chiharu chijioke chika chikako chike chima chimamanda chinedu chinelo chinonso chinua chinwe
    chioma chip chipo chirag chloe choon chris chrissie chrissy christa christel christen christer christi christiaan
    christian christiana christiane christianne christie christin christina christine christof christoph christophe
    christopher christos christy chrysanthi chrystal chrystia chuck chukwudi chukwuemeka chukwuma cian ciara ciaran cicely
    cilla cillian cinda cindy cinzia claes claire clancy clara clare clarence clarice clarissa clark clarke claud claude
    claudette claudia claudine claudio claudius claus clay clayton clelia clem clemence clemens clement clementine cleo
    cleopatra cletus cleveland cliff clifford clifton clint cliona clive clodagh clotilde clovis clyde cody cohen colby cole
    coleen colette colin colleen collin colm colton columba conan concepcion concetta conchita conleth connie connor conor
    conrad conrado constance constantin constantine constantinos constanza consuelo cooper cora coral coralie corazon
    cordelia corentin coretta corey cori corina corinna corinne cormac cornelia cornelis cornelius cornell cory cosima
    cosimo cosmin cosmo costanza courtney craig cressida cris crispin cristian cristiana cristiane cristiano cristina
    cristobal crystal csaba csilla curt curtis cuthbert cybil cynan cyndi cynthia cyril cyrille cyrus czeslaw daan dabney
    dafydd dagfinn dagmar dagny dahlia daina daisuke daiva dale dalia dalibor daljit dalma dalton damaris damian damiano
    damien damilola damion damir damon dan dana dane danette dang dani dania danica daniel daniela daniele daniella danielle
    danijel danika danilo danish danita danna dannie danny dante danuta danylo daphne dapo dara darby darcey darcie darcy
    daren daria darian dariela darien darin dario darius dariusz darko darla darleen darlene darnell darragh darrel darrell
    darren darrin darryl darshan darwin daryl daryn dashiell dattatraya daud dave davey davi david davide davin davina
    davinder davis davit davor davorin dawid dawn dawson dayana dayna dayo dayton deandre deangelo deanna deanne deb
    debashish debbi debbie debby debora deborah debra declan dede dee deena deepa deepak deepika deepti deidre deirdre
    deividas deja del delaney delcy dele delfina delia delilah dell della delma delores deloris delphine delroy delwyn demba
    demelza demetra demetria demetrios demetrius demi den dena denis denisa denise denisse denitsa deniz dennis denny denver
    denzel deodat deon derek derick dermot derrick derya deshawn desiree desislava desmond desta destiny detlef dev devansh
    devendra deveshi devika devin devon devraj dewayne dewey dewi dexter dhananjay dhanya dhara dharmendra dhiraj dhruv
    diallo diamantina dian diana diane diann dianna dianne diarmaid diarmuid dick didi didier diego dieter dietmar dietrich
    digby dilip dilma dilnoza dilys dimitar dimitra dimitri dimitrios dimitris dimitry dina dinah dinara dineo dinesh dino
    diogo dion dione dionisio dionne dipak dipika dipti dirk divya djamila djibril dmitri dmitriy dmitry dmytro doan
    doireann dolapo dolly dolores dolph domenic domenica domenico dominga domingo dominic dominica dominik dominika
    dominique don donal donald donatella donato donna donncha donnell donnie donny donovan dora doreen dorian dorina doris
    dorota dorothea dorothee dorothy dorthe dory dot dottie doug dougal dougie douglas dov dovile doyle draco dragan dragana
    drago drazen drew duane duarte dubravka dudley duk dulce duncan durga dusan dustin dusty duy dwayne dwight dylan dymphna
    dzenana dzhamal eabha eamon eamonn earl earle earlene earnest easton ebba ebele ebenezer eberhard ebony ebrahim ed eda
    eddie eddy edgar edgardo edie edison edith edmond edmund edmundo edna edoardo edouard eduard eduarda eduardo edvard
    edvin edward edwardo edwidge edwin edwina eero effie efosa efrain efren efua egbert egemen egil egon ehsan ehud eiji
    eike eileen eilidh eilis eimear einar eirik eirini eitan eithne eivind ejike ekaterina ekaterini ekene ekin eko ekow
    elaf elaina elaine elbert elda eldar eldon eldridge eleanor eleanora eleanore eleftheria elena eleni eleonora elfriede
    elhadj elham eli elia eliana eliane elias eliezer elif elihu elijah elin elina elinor elinore elio eliot elisa elisabeta
    elisabeth elisabetta elise eliseo elisha eliska elissa eliud eliyahu eliza elizabeth elizaveta elke ella elle ellen
    ellie elliot elliott ellis ellsworth elma elmer elmira elnaz elodie eloise elon eloy elroy elsa else elsie elspeth elton
    eluned elva elvin elvira elvis elwood elyse elzbieta ema emanuel emanuela emanuele emeka emelia emelie emerita emerson
    emery emil emile emilia emiliano emilie emilija emilio emily emine emir emlyn emma emmanouil emmanuel emmanuelle
    emmeline emmet emmett emory emre emyr ena enda eneko engelbert engin enid enoch enos enrica enrico enrique enriqueta
    enver enzo eoghan eoin ephraim erasmus ercan erdem eren erhard eric erica erich erick ericka erik erika erin eris erkki
    erlend erlinda erma ermine ernest ernesta ernestine ernesto ernie ernst erol eros errol erskine ervin erwin eryk esben
    esmail esmeralda espen esperanza esra essam esteban estefania estela estella estelle ester esther estrella etan etelka
    ethan ethel ethelbert etienne etsuko etta ettore euan eudora eugen eugene eugenia eugenie eugenio eugeniusz eulalia
    eunice eurydice eusebio eustace eva evan evander evandro evangelia evangelina evangeline evangelos evariste eve eveline
    evelyn evelyne everett everton evgeni evgenia evgeny evie evita evo evren ewa ewald ewan ewelina ewen ewout eyad eyal
    eyota ezekiel ezequiel ezgi ezinne ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio
    fabrizio fadel fadi fadia fadila fahad fahd fahim faisal faiz faiza faizal fakhri falak falguni fallon fanny farah farai
    faraz fareed farhad farhan farid farida faris farouk farrah farrell farrukh fasil fatemeh fatih fatiha fatima fatma
    fatmata fatou fatoumata faustino fawad fawaz fawzi fay faye fayez faysal fearghal federica federico fedor feidhlim
    felice felicia feliciano felicity felicja feliks felipe felix femi fenella feng ferdinand ferdinando ferenc fereshteh
    fereydoun fergal fergus ferhat fermin fern fernanda fernande fernando festus ffion fidel fidelia fidelma fikret filip
    filipa filipe filippa filippo filiz filomena finbar finnian fintan fiona fionn fionnuala fiorella firat flavia flavio
    flemming fleur flo floor flora florent florian floriana florin floyd flynn fola folake folasade foluke forest fouad fran
    frances francesc francesca francesco francine francis francisca francisco franciszek franck francois francoise franjo
    frank frankie franklin franklyn frans frantisek frants franz franziska frauke fred freda freddie freddy frederic
    frederica frederick frederik frederique fredric fredrick fredrik freya frida frieda friederike friedrich fritjof frits
    fritz fuad fulvia fumiko fumio funke funmi funmilayo furkan fusako fyodor gabby gabe gabor gabriel gabriela gabriele
    gabriella gabrielle gael gaelle gaetan gaetano gagan gagandeep gail galina gamal gamze ganesh ganiyu garance gareth
    garfield garima garret garrett garrick garrison garry garth gary gaspar gaspard gaston gaurav gauri gautam gavin gavino
    gavriil gayatri gayle gearoid gediminas geert geeta geir gelareh gemma gena genaro gene genesis geneva genevieve gennady
    gennaro genovaite geoff geoffrey geoffroy george georges georgette georgi georgiana georgie georgina georgios geraint
    gerald geraldine geraldo gerard gerardo gerd gerda gerhard gerhardt gerlinde germain germaine german gernot gerold
    geronimo gerrit gerry gert gertruda gertrude gervaise gerwyn gesine gethin ghada ghassan ghislaine gholam ghulam gia
    giacomo giada giancarlo gianfranco gianluca gianluigi gianna gianni gideon gil gilad gilbert gilberto gilda giles gilles
    gillian gina ginevra ginger ginni ginny gino gintaras gioacchino giorgi giorgia giorgio giorgos giovani giovanna
    giovanni girish gisela gisele giselle gitanas gitta giulia giuliana giuliano giulio giuseppe giuseppina gizem gjertrud
    gladys glen glenda glenn glenna glennis gloria gloriana glyn glynis gobind gocha godfrey godfried godwin gokce gokhan
    golda goncalo gonul gonzalo goodluck gopal gopi goran gordana gordon gorka govind grady graeme graham grahame grainne
    granville grazia graziella grazyna greg gregg gregoire gregor gregorio gregory greta gretchen gretel grietje grigori
    griselda grover grzegorz guadalupe gudrun guido guilherme guillaume guillem guillermina guillermo gulnara gulsah gulshan
    gunilla gunnar gunter gunther gurbir gurdeep gurpreet gus gustaf gustav gustave gustavo gusztav guus guy gwen gwendolen
    gwendolyn gwenllian gwilym gwyn gwyneth gwynfor gwynne gyorgy gytis haakon habib habiba hadas hadi hadiza hadley hae
    hafez hafsa hafsat hagar hagen haile hailey haim haimanot hajar hajime hakan hakeem hakim hal hala haldis haley halima
    halina halle hallie halvard hamad hamdi hamed hamid hamida hamish hamza han hana hanan haneul hang hani hania hank hanna
    hannah hanne hannelore hannes hans hansika hansjorg haralambos harald hardeep hariharan harini harish harjit harlan
    harleen harley harmeet harmony harold haroon harper harpreet harriet harriett harrison harry harshad harshal harshita
    haruka haruki haruko haruna haruto harvey hasan haseeb hashem hashim hassan hassanal hassane hatice hattie hauwa haydar
    hayden hayley haytham hazel heath hebe heber hector heda hedda hedley hedvig hedwig hedy heidi heike heikki heinrich
    heinz heledd helen helena helene helga helge helio hella helle hellen helmut heloise hema hemant hemi hemlata henk henna
    hennie henning henri henrietta henriette henrik henrike henrique henry henryk herb herbert herberto heriberto herlinde
    herma herman hermann hermes herminia hermione hernan hernando hershel herve hesham hester hettie hiba hichem hideki
    hideko hideo hikaru hilaria hilario hilary hilda hilde hildegard hillary hillel hilma hilton himanshu hinemoa hipolito
    hippolyte hiram hirini hiro hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hisham hitesh hitomi hitoshi
    hlengiwe hoang hobart hoda holger hollie hollis holly homer homero hong honor honora honorata hope horace horacio
    horatiu horst hortense hosea hoshyar hosni hossam hossein houda howard howie hoyt hristina hristo huan hubert huda
    hudson huey hugh hughie hugo hulya humaira humberto humphrey hung huong husain husam hussain hussein huw huy hyacinth
    hyacinthe hye hyun hywel iago iain ian ianthe ibironke ibrahim ibrahima ibtisam ichiro ida idris idrissa idunn ieuan
    ieva ifan ife ifeanyi ifeoma ifor iga ignace ignacio ignas ignatius ignazio igor ihor ihsan ike ikechukwu ikenna iker
    ikram ilan ilana ilaria ileana ilene ilham ilhan ilia iliana ilias ilie ilija ilka ilkay ilker ilona ilse ilya iman
    imani imanol imelda immanuel imogen imogene imran imre ina inaki inaya indira indra indrani ines inez inga inge ingeborg
    ingemar inger ingmar ingo ingrid ingvild inigo inka inna innocenty inoussa ioan ioana ioannis iola iolanda iolo ion iona
    ionut iqra ira iraj irakli irena irene iria irina iris irma irmgard irvin irving irwin iryna isa isaac isaak isabel
    isabela isabella isabelle isadora isaiah isaias isam isao isaura isha ishaan ishani ishmael isiah isidora isidore isidro
    isioma isis isla ismael ismail ismet isobel isolde israa issa issam istvan ita itai italo itumeleng ivan ivana ivanka
    ivar ivaylo iveta ivette ivica ivo ivona ivonne ivor ivy iwan iwona iyad izaak izabela izumi izzy jaafar jaana jaap
    jabari jabbar jace jacek jacinda jacinta jacinto jack jackie jacklyn jaclyn jacob jacoba jacobo jacobus jacoby
    jacqueline jacquelyn jacques jacqui jacquie jada jaden jadwiga jae jaffar jagdeep jagdish jagmeet jago jagoda jai jaime
    jaimie jair jairo jake jakob jakub jalal jaleel jalen jamaal jamal jamar jamel james jameson jamey jami jamie jamil
    jamila jamilah jamshid jan jana janaki jandira jane janelle janet janett janette janez janice janie janina janine janis
    janko janna janne janos janusz japheth jaques jared jarek jari jarmila jarod jaromir jaroslav jaroslaw jarrah jarred
    jarrett jarrod jarvis jasdeep jaskaran jasleen jasmeet jasmin jasmina jasmine jason jasper jaspreet jaswant jaswinder
    jatin javad javed javid javier javiera jawad jawaharlal jay jaya jayadev jayant jayanta jayanti jayda jaydeep jayden
    jayesh jaylen jayne jaynie jayson jazmin jazmine jean jeana jeane jeanette jeanie jeanine jeanne jeannette jeannie
    jeannine jeb jed jedediah jedidiah jeevan jeff jefferey jefferson jeffery jeffrey jelani jelena jelle jemima jemma jen
    jena jenifer jenna jenni jennie jennifer jennika jenny jens jensen jep jerald jeremiah jeremias jeremy jeri jericho
    jermaine jeroen jerome jerri jerrod jerry jerzy jesper jess jesse jessica jessie jesus jethro jewel jiang jie jignesh
    jihan jill jillian jim jimena jimmie jimmy jin jindrich jing jiri jitendra jitka jo joachim joan joana joann joanna
    joanne joao joaquim joaquin job jocasta jocelyn jochen jodi jodie jody joe joel joeli joelle joerg joey johan johann
    johanna johanne johannes john johnathan johnathon johnnie johnny joko jolanda jolanta jolene jolie jon jonah jonas
    jonathan jonathon jones joni jonna jonny joona joonas joop joost jordana jordi jordyn jorg jorge jorgen jorunn jos
    joschka jose josee josef josefa josefina josep joseph josepha josephina josephine josette josh joshua josiah josiane
    josie josip joss josue jovan jovana jowan joy joyce joyceline jozef jozsef juan juana juanita juanjo jubal judah judas
    judd jude judi judit judith judson judy juergen jugal juha juhani juhi jukka jules julia julian juliana juliane julianna
    julianne julie julien julienne juliet julieta juliette julio julissa julita julius juliusz jun junaid junichi junichiro
    junko juraj jurgen jurgita jussi jussie justice justin justina justine justo justus justyna jutta jyoti jyotsna jyrki
    jytte kabelo kabir kacey kacper kadir kadri kagiso kai kaia kaila kaisa kaitlin kaitlyn kaiyuan kaja kaleb kaley kalina
    kalpana kalyan kalyani kamal kamala kamalesh kamaljit kamau kamel kamil kamila kamran kanako kandace kane kanwal kanye
    kaori karan kareem karel karen kari karim karima karin karina karine karishma karl karla karlheinz karol karolina
    karoline karrie karsten karthik kartik karyn kasey kashif kasia kasim kaspar kasper kassandra kassym kasun kat katalin
    katarina katarzyna kate katelyn katerina kateryna katey katharina katharine kathe katherine katheryn kathi kathie
    kathleen kathrin kathrine kathryn kathy kati katia katie katinka katja katlyn katniss katrin katrina katrine katsuhiko
    katsumi katy katya kaushik kavita kavya kay kaya kaye kayla kaylee kayleigh kaylin kayode kazim kazimierz kazuhiko
    kazuhiro kazuki kazuko kazuo kazuya keanu kedar keegan keeley keenan keerthi kehinde keiko keila keir keira keiran
    keisha keita keitaro keith kelby kellen kelley kelli kellie kelly kelsey kelsie kelvin kemal kemi ken kenan kendall
    kendra kendrick kenichi kenji kenna kennedi kennedy kenneth kenny kent kenta kenton kenya kenyatta kenzaburo kenzo keon
    kerem keren kerensa keri kermit kerri kerrie kerry kersti kerstin kesang keshav keshia kester ketaki ketanji keti ketut
    kevin keziah kgomotso khadija khadijah khaled khaleda khalid khalida khalil khamis khan khanh khanyisile khoa khurram
    khursheed khushi kia kian kiara kiera kieran kike kiki kiley kim kimball kimber kimberlee kimberley kimberly kimi kimiko
    kimmo kimo kin kip kipchoge kira kiran kirby kiri kirill kirk kirsi kirsten kirstie kirstin kirstjen kirsty kishore kit
    kitti kitty kiyoshi kizza kjell kjersti kjetil klaas klara klas klaudia klaus knut kobina koby kodi kody kofi koichi
    koji kojo kolbjorn kole konrad konstantin konstantinos konstanty korey kornelia kory kosta kostas kotaro kourosh
    kourtney kremena kris krish krishan krishna krishnan krista kristen kristi kristian kristie kristin kristina kristine
    kristjan kristof kristofer kristopher kristy krisztian krisztina krystal krystyna krzysztof ksenia kseniya kubra kuldeep
    kumar kumari kumiko kunal kuniko kunle kurt kurtis kushal kwabena kwadwo kwaku kwame kwasi kwesi kyla kyle kylee kyleigh
    kylian kylie kym kymberly kyoko kyra kyriakos kyrie kyrsten lacey lachie lachlan lacie lacy ladislav laetitia laila lais
    lajos lakeisha lakisha lakshmi lal lalit lalita lalitha lamar lambert lambros lamin lamine lamont lana lance landon lane
    langston lani laoise lara laraine larissa laron larry lars larsen lasse laszlo lata latanya latasha latif latifa latifah
    latisha latonya latoya laura laurel lauren laurence laurens laurent laurenz lauretta lauri lauriane laurie laurine
    laurynas lavanya lavern laverne lavinia lavonne lawanda lawrence lawson layla layne layton lazar lazaro lazarus lea leah
    leander leandra leandro leann leanna leanne leanora lebron lech lee leela leena legrand leia leif leigh leighton leila
    leilani leire leith lek lekan lekha lela leland lelia lemuel len lena lene leni lenin lenka lennart lennie lennon lennox
    lenny lenora lenore leo leocadia leokadia leon leona leonard leonarda leonardo leone leonel leonhard leoni leonid
    leonidas leonie leonor leonora leonore leopold leopoldine leopoldo leos lerato leroy les lesley leslie lesly leszek leta
    letha leticia letitia letizia letty lev levan levent levi levon lew lewis lex lexi lexie leyla li lia liadan liam lian
    liana liane lianne liban libby libor lidia lidiya liesbeth liesel lieselotte liesl ligia lila lili lilia lilian liliana
    liliane lilith lilja lilla lilli lillian lilliana lillie lilly lily lin lina lincoln linda lindiwe lindsay lindsey lindy
    linette ling linh linnea lino linus linwood lionel lior liora lisa lisbet lisbeth lise liselotte lisette lissa lita
    litia litzy liu liv livia liviu liz liza lizbeth lizette lizzie lizzy ljiljana ljubica llinos lloyd lluis llyr logan
    lois lola lolita lon lonnie lora loraine lorcan loredana loren lorena lorene lorenz lorenza lorenzo loreta loretta lori
    lorie lorin lorna lorne lorraine lorrie lothar lotta lotte lottie lou louanne louella louie louis louisa louise lourdes
    louwrens lovell lovisa lowell lowri luana luann lubna luc luca lucas lucetta lucia lucian luciana luciano lucie lucien
    lucienne lucija lucila lucile lucille lucinda lucio lucius lucjan lucjusz lucretia lucy ludivine ludmila ludmilla ludo
    ludovic ludvig ludwig ludwik lue luella luigi luis luisa luise luiz luiza luka lukas lukasz luke lula lulu lungile lupe
    lupita lurdes luther lutz luuk luz lyda lydia lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra
    lyric lysander lyudmila maarten maartje mabel mabruk mac macarena macey machteld maciej mack mackenzie macky maddalena
    maddie maddox madeleina madeleine madeline madelyn madhav madhavi madhu madhuri madina madonna mads madysen mae maeve
    magali magalie magda magdalena maggie maggio magnolia magnus mahamadou mahamat mahamoud mahathir mahbub mahendra mahesh
    mahinda mahmood mahmoud mahmud mahnaz mahnoor mahomed mahsa mai maia maida mair maire mairead mairi maisie maite
    maithripala maja majid major makayla makena makenna makoto mala malachi malala malcolm malcom maleek malek malena
    malgorzata malia malik malika malin malinda malka mallika mallory malwina mamadou mamady mamoru mamta man manabu manaia
    manami mandela mandi mandisa mandla mandy maneesh manfred mangesh mangosuthu mani manish manisha manjeet manjit manju
    manjula manjunath mankombu manmohan manny manoj manolis manolo manon manpreet mansoor mansour manu manuel manuela
    manuella maolra mara maral marc marcel marcela marcelina marceline marcelino marcella marcelle marcello marcelo marci
    marcia marcie marcin marco marcos marcus marcy mare marek maren marga margaret margareta margarete margarethe margaretta
    margarida margarita margaux marge margery margherita margie margit margo margot margret margrethe marguerite marhsall
    mari maria mariah mariam mariama mariami marian mariana mariane marianela marianna marianne mariano maribel maricela
    marie mariel mariela mariella marielle marietta mariette marija marijana marije marijke marika mariko marilena marilia
    marilou marilyn marilynn marin marina marine marino mario marion marios marisa mariska marisol marissa marit marita
    maritza mariusz mariya mariyam marjan marjolein marjorie marketa markku marko markus marla marlee marleen marlena
    marlene marley marlin marlo marlon marna marnie marnix marquis marquita marsha marshall marta martha marthe marti martie
    martin martina martine martinez martino martti marty martyn martyna marva marvin marwa marwan mary marya maryam maryann
    maryanne marybeth maryellen maryjane maryland marylou maryna maryse marzena masaaki masahiro masako masami masao masashi
    masato masayoshi masayuki masha mason masoud masoumeh massimiliano massimo massoud mateja mateo mateus mateusz mathew
    mathias mathieu mathilda mathilde mathis mathura matias matija matilda matilde matiu matleena matous mats matt matteo
    matthew matthews matthias matthieu matthijs mattia mattie mattis matty maud maude maura maureen maurice mauricette
    mauricio maurizio mauro maury mavis max maxim maxime maximilian maximiliano maximilien maximo maximus maxine maxwell
    maya mayank mayra maysoon mayumi mayur mazen mckayla mckenna mckenzie mckinley meagan meaghan medhi meena meenakshi
    meera meg megan megha meghan mehdi meher mehmet mehran mehrdad mehtap mei meir mel melania melanie melba melchior mele
    meleane melek melina melinda melisa melissa mellie mellody melody meltem melva melville melvin melvyn mendel mendy merce
    mercedes mercia meredith mereoni merete meriam meriem merilyn merle merlin merna merrick merrill merritt merry mert merv
    merve mervin mervyn meryem meryl meta mette mhairi mia mica micaela micah michael michaela michaella michail michal
    michala michalis michel michela michelangelo michele michelina micheline michelle michiko michio mick mickey micky
    midori mieczyslaw mieke mies miguel miha mihaela mihai mihail mihir mikael mikaela mikal mike mikel mikhail mikheil miki
    mikkel mikko miklos mikolaj mila milagros milan milana mildred milena miles miley milford milica milla millard millicent
    millie milly milo milorad milos miloslav milosz milton mimi mina minako minerva ming minh minna minnie minoru miodrag
    mira mirabel miranda mireia mireille mirela mirella miriam mirjana mirko mirna miroslav miroslava miroslaw mirta mirza
    misael misaki mischa misha missy misty mitali mitch mitchel mitchell mitja mitra mitsuko mitsuo mitt mitzi miya miyuki
    mladen mmabatho mo moana modesto modupe moe moeketsi mohamad mohamed mohammad mohammed mohamud mohan mohana mohanad
    mohandas mohd mohit mohsen mohsin moira moises moishe mojca mollie molly momodou mona monal moncef monica monika monique
    monroe monserrat montgomery montserrat monty mora morag mordecai mordechai morgan morgana morgane moritz morris morten
    mortimer morton morwenna mosa moses moshe mostafa moussa moustafa moustapha mpho mridul mthandazo mthunzi muammar muath
    mubarak mudassar mufti muhammad muhammadu muhammed muhannad muhsin muhyiddin muireann mukesh mukul mukund mulatu muna
    muneer mungo munir munira murad murali murat muriel murilo murray murtaza musa musab mustafa mustapha muthoni muyiwa
    mwai mwangi myah myfanwy mykhailo mykola mylene myles myra myriam myrna myron myrtle myrto naadir nabih nabil nabila
    nada nadav nadeem nadege nadeige nader nadezhda nadia nadim nadina nadine nadir nadja nadya naeem nael naftali nagib
    nagore naguib naheed nahid nahla nahuel nahum naila naim naima najat najib najla nakiru naledi nalini nam namita namrata
    nan nana nanako nanci nancy nanda nandini nandita nanette nangolo naoki naoko naomi naoto naoya napoleon narayan narciso
    narcissa narendra naresh narges nariman nasa naser nash nashwa nasim nasir nasra nasreen nasrin nassar nasser nassim nat
    natacha natalia natalie nataliya natalya natan natasa natasha nate nathalie nathan nathanael nathaniel natsuki nausheen
    navdeep naveed naveen navid navjot navneet navya nawaf nawal nawaz nayan nayeli nayib naz nazanin nazar nazim nazir
    nazli ndeye neal neale neda nedra neel neelam neelima neema neeraj neha nehemiah neil nejc nel nell nella nelle nelleke
    nellie nello nelly nelson nena nenad nerea nereida nerijus nerissa nermin nero nerys nesrin nessa nestor netta nettie
    neva neve nevena nevil neville nevin newt newton neymar ngaio ngaire ngoc ngozi nguyen nhan nhlanhla nhung nia niall
    niamh nicanor niccolo nichola nicholas nichole nick nicki nickie nickolas nicky nico nicodemus nicola nicolae nicolai
    nicolas nicolaus nicole nicoleta nicolette nicolo nicos nidal nidhi niels nigel nihal nijole nik nika nikhil niki nikita
    nikki nikkole niklas niklaus niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikolett nikos
    nikunj nila nilda nils nilufar nima nimal nimisha nimrod nina nino ninon nipun niraj niranjan nirav nirmala nisha
    nishant nishi nita nitin nitya nitzan niyati nizar njeri nkechi nkosana nkosazana nkululeko nneka noa noah noam noble
    nobuko nobuo noel noele noelia noella noelle noemi nokuthula nola nolan noma nomsa nomvula nona nonhlanhla nonhle noora
    nora norah norbert norberto noreen norene nori norihiro noriko norm norma norman normand norris norton nosipho nour
    noura nouri nouriel noushin nova novak nozomi nthabiseng nuala nuno nur nura nurgul nuri nuria nurul nuwan nyah nyambura
    nyasha nydia nyokabi nyssa oana obadiah obafemi obed oberon obert obiageli obinna octavia octavian octavio oddny oddvar
    ode oded odessa odette odhran odile odin odinga odunayo odysseas ofelia ofentse ofer ofir ofra ogden ognjen oihana oisin
    okan oke oksana ola olabisi oladipo olaf olafur olamide olav olayinka ole oleg oleh oleksandr oleksandra oleksii oleksiy
    olena olga olha oli oliana olimpia olin olive oliver olivia olivier oliwia ollie olof olu oluchi olufemi olufunke
    olukayode olumide olusegun oluwaseun oluwaseyi oluwatobi olwen olympe olympia oma omar omari omer omkar omolara ona
    oneal onika onofrio onur onyango onyeka onyekachi onyinye oona oonagh opal ophelia ora oralia oran orazio oren orhan
    oriana orin oriol orion orla orlaith orlando orna ornella oron orrin orsolya orson ortrud orval orville osama osamu
    oscar oskar osman osmond osvaldo oswald oswaldo oswin othman otieno otilia otis otso ottavia ottavio otto ottoline ouafa
    oumar oumou ousmane owain owen oyelaran oyinkansola ozan ozge ozgur ozlem ozzie paavo pablo paddy padma padraic padraig
    paige palesa pallavi paloma pam pamela panagiotis pankaj paola paolo paquita parag paramjit paris parisa park parker
    parth parul parvati parveen parvin pascal pascale pascual pasi pasquale pastora pat patience patria patrice patricia
    patricio patrick patrik patrizia patryk patsy patti pattie patty paul paula paulette paulina pauline paulino paulius
    paulo paulus pavel pavla pavlina pavlo pavlos pawel payal payton peadar pedram pedro peggie peggy pegi pekka pelin
    penelope peng penny pepe per perce percival percy perez perla pernille perpetua perry persis perttu pervaiz pervez
    pervin petar pete peter petr petra petre petri petro petronella petros petru petula petya peyton phakamile phan pharrell
    phil philbert philip philipp philippa philippe philippos phillip phillipa phillis philomena phineas phoebe phoenix phong
    phuc phumzile phuong phylicia phyllis pia piedad pier piera pierce piero pierre pierrette piers piet pieter pietro pilar
    pinar pinchas ping pio piotr pip piper pippa piripi piyush placido pnina polly pooja poonam porter portia povl prabhat
    prabhjot prabodh prachi pradeep pradnya prakash pramila pramod pranab pranav prasad prasanna prashant pratap prateek
    prathamesh pratibha pratik pratima praveen pravin preet preethi preeti prem premesh premila prentice prerna prescott
    preston pretty primoz prince princess prisca priscilla priscille pritam prithvi priti pritzker priya priyanka prosper
    prudence pryce przemyslaw pulkit puneet purnima purvi pyotr qaboos qadir qasem qasim qassem qiang qing quang queenie
    quentin quincy quinn quinton quique quirijn quoc raanan rabia rabindranath rachael rachana racheal rachel rachelle
    rachid rada radek radha radhika radka radomir radoslav radoslaw radovan radu rae raegan raelene rafael rafaela rafaelle
    rafal rafe rafer raffaele raffaella rafi rafik rafiq raghav raghuram ragini ragna ragnar ragnhild rahaf raheem rahel
    rahim rahima rahma rahman rahul raid raila raimo raimonda raimund raimundo raina rainer raisa raivo raj raja rajan rajat
    rajeev rajendra rajesh rajinder rajiv rajkumar rajni raju rakesh raleigh ralf ralph raluca ram rama ramadan ramakrishna
    raman ramaz ramazan ramesh rami ramin ramiro ramiz ramon ramona ramsay ramsey ramzan ramzi rana ranald rand randa randal
    randall randi randolph randy rani rania ranil ranjan ranjana ranjit ranveer raoul raphael raphaela raphaelle raquel
    rasha rashaad rashad rashaun rashed rasheed rashid rashida rashmi rasmus rastislav rauf raul ravi ravinder raya rayan
    raylan raymond raymonde raymundo rayna raynard raza razan razvan reagan reba rebeca rebecca rebecka rebekah recep reece
    reed reena rees reese reg regan reggie regina reginald regine regis reham rehana reid reidar reidun reiko reiner
    reinhard reinhold reinier reinout reiss rekha rembrandt remi remigius remus remy ren rena renard renata renate renato
    renaud rene renee renita renuka reshma reto retta reuben reuven revathi rex rexford rey reyes reyna reynaldo reynold
    reynolds reza rhea rhett rhian rhianna rhiannon rhoda rhodri rhona rhonda rhys ria riad riaz ric rica ricardo riccardo
    rich richa richard richelle richie richmond rick rickey ricki rickie ricky rico rida ridhima ridley riek rieko rigoberto
    rihab rihanna riina rik rika riku riley rima rimma rina rinaldo ringo rio riordan rishabh rishi rita ritchie ritesh
    ritika ritu riya riyad riyadh rizwan roald rob robb robbie robby robert roberta robertas roberto robin robina robyn
    rocco rochelle rocio rocky rod roddy roderic roderick rodger rodney rodolfo rodolphe rodrigo rodrigue rogelio roger
    rogerio rohan rohini rohinton rohit roisin rokas roksana roland rolande rolando rolf rolland rollo roma romain roman
    romana romano romeo romina rommel romola romuald romulo romy ron rona ronak ronald ronaldo ronan ronda ronen roni ronit
    ronna ronnie ronny roopa roosevelt roque rory rosa rosaleen rosalia rosalie rosalind rosalinda rosaline rosalyn rosamond
    rosamund rosana rosanna rosanne rosaria rosario roscoe roseann roseanna roseanne roselyn rosemarie rosemary rosendo
    roshan roshni rosie rosina rosita roslyn ross rossana rostyslav rosy rowan rowena rowland roxana roxane roxanna roxanne
    roxy roy royal royce royston roza rozalia rozanne ruairi ruaridh ruben rubens rubin rubina ruby rucha ruchi rudi rudolf
    rudolfo rudolph rudy rudyard rueben rufina rufus ruhollah rui rukhsana rukmini rumana rumi rune rupa rupal rupali rupert
    ruslan russ russel russell rustam rusty rut rutendo rutger ruth ruthie ruud ruy ryan ryann ryanne ryder rylan rylee ryo
    ryoji ryoko ryota ryszard saad saadia saara saba sabah sabeena saber sabina sabine sabino sable sabri sabrina sacha
    sachiko sachin sadako saddam sadia sadie sadio sadiq saeb saeed safa safdar safi safia safiya sagar sahar sahib sahil
    sahle said saida saif saima saira sajad sajid sakari saku salaam salah salam saleem saleh salem salih salil salim salima
    salimata sally salma salman salome salomon saloni salva salvador salvadora salvatore sam samantha samar samara sameer
    sameera samer sami samia samina samir samira sammie sammy sampath samson samuel samuela samuele samuli samy sana sanaa
    sanae sanam sanath sandeep sander sandhya sandi sandip sandor sandra sandrine sandro sandy sang sangeeta sania sanjana
    sanjay sanjeev sanjit sanjiv sanna sanne santa santana santhosh santi santino santo santos santosh saoirse sapna saqib
    sara sarabjit sarah sarai saran saraswati sarath sari sarina sarita sarunas sascha sasha sashi saskia satish sato satoko
    satoru satoshi satya satyajit saul saulius saundra saurabh savanna savannah savita savvas saxon sayaka sayed sayeed
    sayuri scarlet scarlett scot scott scottie seamus sean sebastiaan sebastian sebastiano sebastiao sebastien sebnem sedat
    seema sefa sefton segun seher seija seiji selena selene selim selin selina selma selwyn semih semisi semyon sena seneca
    senthil seo seoirse seong serafina serap seraphina serena serene serge sergei sergey serggio sergio sergiu serhii serhiy
    serkan servando setareh seth seun sevda severin severine sevgi seydou seymour shabana shabnam shad shadi shafiq shah
    shahbaz shahd shahid shahida shahin shahram shahriar shahrokh shahzad shaikh shailesh shaina shaista shakeel shaker
    shakib shakil shakira shakuntala shakur shalini shalom shamika shamim shamima shamir shamsul shan shana shane shanelle
    shani shania shanice shaniqua shankar shanna shannan shannon shantanu shantel shanthi shanti shaquille sharad shari
    sharif sharita sharla sharlene sharma sharman sharmila sharon sharona sharonda sharron sharyn shashank shashi shaun
    shauna shaunte shavkat shavonne shawn shawna shawnda shay shayla shayna shayne shazia shea sheba sheela sheena sheetal
    shefali sheila shekhar shel shelagh shelby sheldon shelia shelley shelli shellie shelly shelton shenae sheng sher
    shereen sheri sheridan sherie sherif sherilyn sherine sherita sherlock sherman sherri sherrie sherrill sherrod sherron
    sherry sherwood sheryl shevaun shigeko shigeru shikha shiloh shilpa shimon shin shinichi shinji shinya shinzo shira
    shireen shiri shirin shirlee shirley shiv shiva shivam shivani shlomo shmuel shoaib shobha shona shoshana shraddha
    shreya shruti shu shubham shuja shuji shun shusaku shweta shyamala si sian sibongile sibusiso sid siddharth sidney sidra
    siegfried sienna sierra sietske sigismund sigmar sigmund signe sigrid sigrun sigurd silas silje silke silva silvan
    silvana silvano silvestre silvia silviana silvio silvius sim sima simcha simeon simi simon simona simone simonetta
    simonne simran sinan sinazo sinclair sindhu sindisiwe sindre sindy sinead siobhan sione sipho siraj siri siril sirkka
    sisanda sisi sissel sissy sitara sithembile siti siv sivan sive siyabonga sizwe skip skylar skyler slade sladjana slava
    slavko slawomir slobodan smita smriti sneha snezana snigdha sobia socorro sofia sofie sohaib sohail soham sohrab sol
    solange soledad soleil solomon solveig sombat somchai sona sonal sonali sonam sondra soneni songul sonia sonja sonny
    sonya soo sook sophia sophie soraya sorcha soren sorin soroush sotiris souad soumaila soumaya soumya sourav spencer
    spiro spiros spyros squire sreedhar sridhar srinivas srinivasan sriram stacey staci stacie stacy staffan stafford stan
    stana stanislas stanislav stanislava stanislaw stanley stanton star stathis stavros stef stefan stefania stefanie
    stefano stefanos steffen steffi steffie stein steinar stelios stella sten stepan stephan stephane stephani stephania
    stephanie stephanos stephany stephen stephenie sterling stevan steve steven stevie stewart stian stig stijn stina stine
    stirling stuart su subhash subir subramaniam sudarshan sudha sudhir sue suella suhail suhas suhasini sujata sukhbir
    sukhdeep sukhwinder suki sulaiman suleiman suleyman sulochana sultan suman sumathi sumaya sumeet sumi sumit sumitra sun
    suna sunaina sunanda sundar suneeta sung sunil sunita sunny supriya surabhi suraj surbhi surendra suresh suri surinder
    surjit susan susana susann susanna susannah susanne sushant sushil sushila sushma susi susie suvi suzan suzana suzann
    suzanna suzanne suzette suzi suzie suzy svante svein sven svend svenja sverre svetla svetlana swapna swapnil swati sybil
    sybille syd sydney syed syeda sylvain sylvaine sylvester sylvia sylviane sylvie sylwia synnove szabolcs szilvia szymon
    taavi tabatha tabitha tad tadao tadashi tadeusz tadhg tae tafadzwa taha tahani taher tahir tahira tahmina taimi taiwo
    taj takahiro takako takao takashi takayuki takeo takeshi takumi takuya talal talat talha tali talia talib taliesin
    talita tallulah talya tam tama tamar tamara tamas tamatha tameka tamer tami tamia tamika tamiko tamim tammi tammie tammy
    tamra tamsin tan tania tanika tanisha tanishq taniya tanja tanmay tanmoy tanner tanvi tanya tanzeel tao taoufik tapio
    tara taraji taran tarek tareq tarik tariq tarja tarun taryn tasha tasneem tasos tatiana tatjana tatsuo tatsuya tatum
    tatyana taufik taurean tauri tavares tavis tawana tawanda tawfik taye taylor tayo teagan tebogo ted teddy tedros teemu
    teena tegwen teia teija teja tejaswini telma temitope tempest tendai tenley tennyson teo teodor teodora teodoro teppo
    tera terance terence teresa terese teresita terhi teri terje terra terrance terrell terrence terri terrie terrill terry
    tess tessa tessie tetiana tetsuo tetsuya teuvo tevin tevita thabiso thabo thad thaddeus thalia thandeka thandi thandiwe
    thao thea theda theis thelma themba thembi thembisa theo theobald theodor theodora theodore theodoros theodosia
    theofanis theofilos theresa therese thiago thibault thierry thijs thilini thilo thirza thobeka thokozani thom thomas
    thomasina thomasz thor thora thorbjorn thorsten thorvald thu thulani thuli thuy thuya tia tiago tian tiana tiara tiberiu
    tiera tierney tiff tiffani tiffany tiger tigran tihana tiina tijana til tilda till tillie tillman tilman tim timea timo
    timofei timofey timon timotej timoteo timothee timothy tina tinashe ting tino tioluwani tipene tipper tiril tirza tisha
    titilayo titus tiziana tiziano tjaart toan tobiah tobias tobie tobin tobit toby tochi tod todd togba togbe togrul
    tokunbo tolga tolu tom toma tomas tomasso tomasz tomaz tomer tomi tomiko tomio tommaso tommi tommie tommy tomohiro
    tomoko tomomi tomoya tone toni tonia tonie tony tonya topaz tor tora torbjorn tord tore tori torkel torsten torunn tory
    toshi toshiaki toshihiko toshiko toshio tova tove trace tracee tracey traci tracie tracy traian tran travis treena trent
    trenton tresa trevon trevor trey tricia trina trine trini trinidad trinity trip trish trisha trista tristan triston
    tristram troels troy trudi trudie trudy truls truman trygve tsai tsepo tshepo tsholofelo tsipras tsutomu tsvetan tuan
    tucker tuija tulika tullia tully tulsi tuncay tunde tung tuomas tural turid turki tushar tuva twila twyla ty tyesha
    tyler tymofiy tyne tyra tyree tyreke tyrell tyrese tyrone tyson tzipi tzipora tzvi ubaldo uche uchenna uday udo ugo
    uhuru ujjwal ulf ulises ulla ulli ulric ulrica ulrich ulrik ulrika ulrike ultan ulyana ulysses uma umar umaru umberto
    umer umesh umut una unathi ungku unnati unni upendra urban uri uriah uriel urmila urs ursula urszula urvashi usha ushi
    ushma usman utku uwe uzair uzma uzoma vaclav vadim vadym vagn vaibhav vaidehi vaishali vaiva vakhtang val valarie valda
    valdas valdis valencia valente valentin valentina valentine valentino valentyn valeria valerian valeriano valerie
    valerio valeriu valeriy valery valeska valter van vance vanda vandana vandita vanessa vanja vanna vanya varun vasanth
    vasco vashti vasil vasile vasiliki vasilios vasilis vasily vasko vassilis vasudha vasyl vaughan vaughn veena veera
    velaug velda velma velvet venetia venkat venkatesh venla ventura venus vera vered verena verity verlin verna verner
    vernon verona veronica veronika veronique vesna vesta vester vibha vic vicente vicki vickie vicky vico victor victorien
    victorina victorine victorino vida vidal vidar vidhya vidya vidyut viet vigdis vihaan vijay vijaya vikas vikki vikram
    viktor viktoria viktoriya viktors vilde vilhelm vilho viliami viljo villu vilma vilmos vin vinay vinayak vince vincent
    vincente vincenza vincenzo vineet vineeta vinicio vinicius vinita vinnie vinny vinod viola violet violeta violetta
    violette vipin vipul virag viraj viral virat virender virendra virgil virgilio virginie viridiana vishakha vishal vishnu
    vit vita vitali vitalii vitaliy vitaly vito vitor vittoria vittorio viv viva vivek viveka vivi vivian viviana viviane
    vivien vivienne vjosa vlad vladimir vladimira vladimiro vladislav vlado vladyslav vlatka vojtech volha volkan volker
    volodymyr von vonda voula vratislav vuk vuong vusi vuyani vuyo vyacheslav vytautas waclaw wade wael wafa wahab wahid
    wairimu waisale waithira walburga waldemar waleed walid walker wallace wallis wally walt walter walther walton wambui
    wan wanda wangari wanjiku wanjiru waqar ward warda ware warner warren warrick warwick wasim wassim wataru watson wauneta
    waverly wayan waylon wayne webster wei weldon wen wenceslao wendel wendell wendi wendy wenona werner weronika wes wesam
    wesley wessel weston whitney whoopi wiebke wieland wieslaw wiktor wil wilbert wilbur wilburn wilda wilder wiley wilford
    wilfred wilfredo wilfried wilhelm wilhelmina wilhelmus wilkie willa willard willem willemien willi william williams
    willie willis willow willy wilma wilmer wilson wilton wim win winfield winfred winfrey winifred winnie winona winston
    winter winthrop wioletta wiremu wissam witold wladimir wladyslaw wojciech wole wolf wolfgang wolfram wong woo woodrow
    woody wout wyatt wylie wyn wynne wynonna wynton xabier xander xanthe xaver xavi xavier xena xenia xhevat xi xia xian
    xiao xiaobo xiaoming xim ximena xin xing xiomara xiuying xochitl xolani xu xuan yaakov yaara yachiyo yael yaffa yagub
    yahia yahya yair yakov yakub yakubu yalda yamil yamila yamileth yamin yamini yan yana yanira yanis yaniv yann yannick
    yannik yannis yared yaron yaroslav yasemin yaser yash yasha yashar yashwant yasin yasir yasmeen yasmin yasmina yasmine
    yasser yassin yassine yasuhiro yasuko yasuo yayoi yazan yazid yazmin yee yefim yehia yehuda yelena yemi yesenia yesica
    yetunde yevgeni yevgenia yevgeniya yevgeny yevhen yewande yi yiannis yigal yildiz yin ying yisrael yitzchak yitzhak ylva
    yngve yoav yochanan yogesh yogi yohan yohannes yoichi yoko yolanda yolande yonatan yong yoni yoram yorgos yosef yoshe
    yoshi yoshihide yoshihiko yoshihiro yoshiko yoshio yoshiro yossi yosuke youcef youn younes young youri yousaf yousef
    yousra youssef youssou yousuf yovana yoweri yu yuan yue yuichi yuji yuka yukari yuki yukiko yukio yuko yul yuli yulia
    yuliana yulimar yuliy yuliya yum yumi yumiko yun yunis yunus yuri yuriko yuriy yury yusef yusra yussef yusuf yusuke yuta
    yutaka yuval yuvraj yves yvette yvo yvon yvonne zac zacarias zach zachariah zachary zachery zack zackary zafar zaha
    zahava zahid zahida zahir zahra zaid zaida zaidi zain zaina zainab zaira zak zaki zakia zakir zalman zalmay zamir zan
    zana zandra zane zanele zaneta zara zarah zareen zarina zayed zayn zaynab zbigniew zdenek zdenka zdravko zdzislaw zeb
    zebulon zechariah zehra zeina zeinab zelda zelia zelma zena zenaida zenobia zenon zephyr zev zeynep zhang zhanna zhao
    zhen zheng zhi zhong zhou zia ziad zied zielinski zigmas zigmund zikhona zilla zilpah zina zinaida zinedine zinovy zita
    ziv ziva zivile zlatan zlatko zodwa zoe zoey zofia zohar zoila zola zoltan zora zoraida zoran zorica zoya zsofia zsolt
    zsuzsanna zubair zubeida zubin zuleika zuleikha zulema zulfikar zulfiqar zulma zuzana zuzanna zvi zviad zvonimir
    zydrunas zygmunt
    """.split()
) - frozenset(
    """
    aleppo amid ayatollah baron cairo danish del den denver duk elif floor german ion isis kia kin mac
    major man marhsall maryland meta nasa noble ode oke ora ping pretty princess raid ramadan rio royal si
    star til till trace trip urban von winter
    """.split()
)

WEAK_GIVEN = frozenset(
    """
    per art marina orlando alberta salvador rico rica dot taj tao louis diego francisco antonio
    amber april ash asia augusta august austin autumn bay ben bethlehem bill blanche blossom brook brooklyn carolina chance
    chase chastity charity charlotte chelsea cherry china christian clay cleveland constance coral crystal dallas dakota
    dawn daisy dean diamond dick don duke earl easter ebony eden faith fern florence forest frank gale gene genesis georgia
    ginger grace grant guy harmony harper heath heather holly honor hope houston hudson hunter independence india iris
    israel ivory ivy jack jade jasmine jay jersey jesus jordan joy june justice kent kenya king lake lance lane laurel
    liberty lily lincoln london madison marine mark mason may melody mercy merry miles misty montana myrtle norm olive
    olympia page paris park pat patience patty pearl penny phoenix piper preston prince price prudence queen raven ray reed
    regal rich river rob rock rocky rose ruby rusty sage salem sandy santiago savannah serene sherry sierra skip sky sonny
    stone storm sue summer sun sunny sydney temple tiger trinity troy valencia valentine van verona victoria viola violet
    virginia ward warren wade west will willow win wren young zion santa cruz san los al cherif said long thu major so do
    yes in on no man can kim park lee song long ha ho le la de li xi wan dan ban hung hong hang king gay ram sim sol sing
    sung tan ting tone tor ware wolf yum job jun mo ding dong fay iron old mali niger chad jones nelson franklin jackson
    jefferson marshall stanley sterling wellington winston victory harvest angel angels dolly star
    """.split()
)

OFTEN_GIVEN = frozenset(
    """
    louis diego francisco antonio art per
    ben bill mark jack frank grant jay ray rob sue guy don dick dan pat jade ruby rose grace joy lily dean lance miles
    will kim chase hunter ivy pearl penny peggy rusty sonny sandy skip wade preston heather holly jasmine amber crystal
    dawn daisy faith christian kent king lee stanley nelson warren violet viola fern troy van sherry ginger
    """.split()
)
"""Weak given names that are a person's before a word that is not of every day."""

# Names that nearly all who bear them share a pronoun with; a vote for the pronoun that somebody goes by, where no text says more.
HIS = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmed aidan alan alasdair alastair albert alberto alec alejandro alessandro
    alexander alfred ali alvin amir anatoly anders andreas andrei andres andrew angus anthony anton antonio armando arne
    arnold artem arthur arturo arvid august axel baptiste barack bartholomew basil bastian ben benjamin bernard bernardo bill
    bjorn blake bob bogdan boris boyd brad bradley bram brandon brendan brett brian bruce bruno bryan calvin carl carlos
    caspar casper cecil cedric cesar chad charles charlie christoph christopher clarence clayton clement clifford clive colin
    conor cornelius craig cyril damian damien damon daniel danilo dario darren david davide declan dennis derek desmond diego
    dieter dimitri dirk dmitri dmitry dominic dominik donald dougal douglas duane duncan dwayne dylan edgar edmund eduard
    eduardo edward edwin egon einar eli elias elijah elliot elliott emil emile emilio emmanuel enrique enzo eric erik ernest
    ernesto erwin ethan eugene evan everett fabian fabio farid felix ferdinand fergus fernando filip finn florian floyd
    francisco frank franklin frantisek fred frederick frederik fritz gabriel gareth gary gaston gavin gavriel geir geoffrey
    george gerald gerard gerardo gerhard gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn godfrey gordon
    graham greg gregor gregory guido guillermo gunnar gunther gustav gustavo guy haakon hal hamid hans harald harold harry
    harvey hassan hector heinrich hendrik henri henrik henry herbert hiroshi holger horace horst howard hubert hugh hugo
    humphrey hussein ian ibrahim ignacio igor ingmar isaac isaiah ismail ivan ivo jack jacob jaime jakob jakub james janos
    jared jarrod jason jasper javier jeff jeffrey jens jeremy jeroen jerome jerry jesus jim jimmy joachim joakim joaquin joe
    joel joerg johan johann johannes john johnny jon jonah jonas jonathan jorge jorgen jose josef josep joseph joshua jozef
    juan jules julian julio jurgen justin justus kamal karim karl kaspar kasper keith kenji kenneth kevan kevin khalid kofi
    konrad konstantin kristian kurt kyle lachlan lars lasse laurence laurent lawrence leif len lennart leo leon leonard
    leopold leroy lester liam lloyd lorenzo lothar louis luca lucas luciano ludwig luis lukas luke magnus mahmoud malcolm
    manuel marc marcel marcelo marco marcus marek mario marius mark marshall martin marvin massimo mathias mathieu matteo
    matthew matthias maurice mauricio max maxim melvin micah michael miguel mikael mike mikhail milos mitchell mohamad mohamed
    mohammad mohammed morris morten moses muhammad murray mustafa nathan naveed ned neil nicholas nick nicolas niels nigel
    nikita nikolai nikolaj nikos nils noah norbert norman olaf ole oleg oliver olivier olof omar orlando osama oscar oskar
    osman oswald otto owen pablo pascal patrick paul paulo pavel pawel pedro percy pete peter petr petros philip phillip
    pierre pieter piotr quentin rafael rahul rajesh ralf ralph ramon randall randolph raphael rashid raul ray raymond reginald
    reinhard rene rhys ricardo richard richie rick ricky rob robbie robert roberto rod roderick rodney rodrigo roger roland
    rolf roman ronald ronan ronnie rory ross roy ruben rudolf rufus rupert russ russell ryan salman samir samuel sandro sanjay
    santiago scott sean sebastian selim sergei sergey sergio seth shane shaun sidney silvio simeon simon solomon soren spencer
    stan stanley stefan stefano stellan sten stephane stephen steve steven stewart stuart sven tadeusz tariq ted teddy terence
    terrence thaddeus theo theodore thomas thor thorsten tibor tim timothy tobias todd tom tomas tomasz tommy tony torben
    torsten trevor tristan tyler ulrich umar uwe vaclav valentin vaughn vernon victor viktor vince vincent vito vlad vladimir
    wallace walt walter warren wayne wendell werner wesley wilfred wilhelm willem william winston wolfgang xavier yannick
    yevgeny youssef yuri yusef yusuf yves zachary zoltan
    """.split()
)
HERS = frozenset(
    """
    abigail ada adele adriana agatha agnes agnieszka aileen aimee aisha alana alberta aleksandra alessandra alexandra
    alexandria alice alicia alison allison alma amalia amanda amelia amina amy ana anastasia andrea angela angelica angelina
    angelique anika anita anja ann anna anne anneke anneliese annette annie antonia april arlene asha astrid audrey aurora ava
    avril ayesha barbara beatrice beatriz becky belinda bella bernadette bernice bertha beth bettina betty beverley beverly
    bianca birgit bonnie brenda brianna bridget brigitte britta bronwyn camila camille candice carina carla carmen carol
    carole caroline carolyn cassandra cath catherine cathy cecilia celeste celia chantal charlene charlotte cheryl chiara
    chloe christa christie christina christine ciara cindy claire clara clare clarissa claudette claudia clementine colette
    colleen concepcion constance consuelo cora corinne cornelia cynthia dagmar dagny daniela daphne darlene debbie deborah
    debra delia della delphine denisa denise desiree diana diane dina dolores donna dora doris dorothea dorothy ebba edith
    edna eileen elaine eleanor elena eleonora elin elisa elisabeth elise elizabeth elke ella ellen eloise elsa elsie elspeth
    elvira emilia emily emma emmeline enid erica erika erin ernestine estella estelle esther ethel etta eugenia eunice eva
    evangeline eve evelyn evie fatima faye felicia felicity fernanda fiona flora florence frances francesca francine freda
    frederica freya frida frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gerda germaine
    gertrude gillian gina ginette giovanna giselle giulia gladys glenda gloria grace gracie graciela greta gretchen guadalupe
    gudrun gwen gwendolyn hanna hannah hanne harriet hattie hazel heather hedda hedwig hedy heidi heike helen helena helene
    helga hella henrietta hermione hester hilda hilde hildegard hillary holly ida ilona ilse imelda imogen ina ines inga inge
    ingeborg ingrid iona irene irina iris isabel isabella isla isobel ivana ivonne jacinta jacqueline jana jane janelle janet
    janice janine jasmin jayne jeanette jeanne jelena jemima jenna jennifer jenny jess jessica jill joan joanna joanne jocelyn
    johanna jolene josefina josephine josie joyce juana juanita judith julia juliana julianne julie juliet juliette justine
    kara karen karin karina karla karolina katarina katharina katherina katherine kathleen kathrin kathryn kathy katie katja
    katrin katrina katy keiko kelly kerstin kimberly kirsten kirsty kristen kristin kristina krystyna lana larissa latoya
    laura lauren lavinia lea leah leila lena lenka leonie leonora leticia lieke lila liliana lillian lina linda linnea lisa
    liv livia liz liza lois lola lorena loretta lorna lorraine lotte lottie louisa louise lucia lucie lucille lucinda lucy
    ludmila luisa luise luz lydia lynda lynne mabel madeleine madeline mae magda magdalena maggie maja malala mandy manuela
    mara marcela marcella marcia margaret margarete margarita margit margot marguerite maria mariana marianne marie marielle
    marika marilyn marina marisa marisol marissa marit marjorie marlene marlies marsha marta martha martina mary matilda maude
    maureen mavis maxine maya meera meg megan melanie melissa mercedes meredith merete mia michaela michelle mila mildred
    milena millicent mina mira mirabel miranda mireille miriam mirjam moira molly mona monica monika morag morgana muriel myra
    nadia nadine nancy nanette naomi natalia natalie natasha nell nellie nettie nichola nicole nicolette nika nikki nina
    noelle noemi nora noreen norma octavia odette odile olga olive olivia ophelia orla ottilie pamela paola patience patricia
    patsy paula pauletta paulina pauline peggy penelope penny petra petronella philippa philomena phoebe phyllis polly priya
    prudence rachael rachel ramona raquel rebecca rebekah regina renata renee rhoda rhona rhonda rita roberta rochelle roisin
    romy rosa rosalie rosalind rosalyn rosanna roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally samantha
    sandra sara sarah saskia selena selma serena sharon shauna sheila shelley shirley sibyl sigrid silke silvia simone sinead
    siobhan siri sofia solange solveig sondra sonia sophia sophie soraya stacey stella stephania stephanie sunniva susan
    susana susie suzanna suzanne suzette svenja svetlana sybil sylvia sylvie tabitha tamara tamsin tania tanya tara tatiana
    tatjana teresa tess tessa thelma theodora theresa therese thora tilda tilly tina tracy trine trisha trudy una ursula ute
    valentina valeria valerie vanessa vera verena verity veronica victoria viola violet virginia vivien vivienne wanda wendy
    wilhelmina wilma winifred winona xenia yasmin yasmine ylva yolanda yvette yvonne zainab zara zelda zoe zofia zuzana
    """.split()
)
