"""Given names of many cultures, folded to plain lower-case letters; to add one, put it into its row.

`GIVEN` are names that are hardly ever anything else; `WEAK_GIVEN` are also words, places or months, so that a sequence that
starts with one needs another cue before it is taken for a person.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaliyah aaron abby abdallah abdel abdelaziz abdelfattah abdi abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah
    abdulrahman abe abel abena abhijit abhishek abigail abimbola abiola abir abner abraham abram abu achille achim ada
    adalbert adam adama adamu adan adedayo adel adela adelaide adele adeline adebayo adewale adi adil adina aditi aditya
    adnan adolf adolfo adolph adria adrian adriana adriano adrien adrienne agatha aggie agnes agnieszka agustin ahmad
    ahmadou ahmed ahmet aida aidan aiden aileen aimee ainhoa ainsley aisha aishwarya aisling aissata aitor ajay ajit akbar
    akhil akiko akilah akin akinwumi akio akira akram aksel al ala alaa alain alan alana alastair alba albert alberta
    alberto albin albrecht alden aldo alec aled alejandra alejandro alek aleksandar aleksander aleksandr aleksandra aleksei
    aleksey aleppo alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexandru alexei alexey alexia
    alexis alf alfie alfonso alfred alfreda alfredo algernon ali alia alice alicia alina alioune alisa alisha alison alissa
    alistair aliya aliyah allan allegra allen allie allison allyson alma almudena alois alok alonso alonzo aloysius alphonse
    alphonso alton alvaro alvin alyce alyson alyssa amadou amal amalia amanda amani amar amara amaury amber ambrose amelia
    amelie amid amie amin amina aminata amine amir amira amit amitabh amna amos amparo amr amrit amy ana anahi anand anas
    anastasia anastasios anatole anatoli anatoly anders andi andre andrea andreas andree andrei andres andrew andrey andriy
    andrzej andy aneesh aneeta anette ange angel angela angelica angelika angelina angeline angelique angelo angie angus anh
    ani anibal anika anil anisa anish anita anja anjali anke ann anna annabel annabelle annalena annalisa anne annegret
    anneke anneliese annemarie annette annick annie annika anouk ansel anselm anshul anson anthea anthony antoine antoinette
    anton antonella antonia antonin antonina antonio antony anu anuj anup anupam anurag anwar anya aoife apolonia aram
    araceli arash archie ardem ari aria ariadne ariana ariane arianna ariel aristides arjen arjun arlene arlo armand armando
    armin arnaud arne arno arnold arnoldo aron arran art artem arthur artie arturo arun aruna arvind arya asad asahi asha
    ashanti asher ashish ashlee ashleigh ashley ashok ashraf ashton ashwin asif asim asma asmaa assad astrid asuncion athena
    atif atiku atticus atul auberon aubrey audra audrey august augusta auguste augustin augusto augustus aurelia aurelie
    aurelien aurelio aurora avery avi avigdor aviv avraham awad axel axelle aya ayaan ayaz ayan ayanna ayatollah ayesha
    ayman ayo ayodele aziz aziza azra baba babak babajide babatunde bahar bahram bailey bakary baldwin balthazar bambang ban
    barack barak barb barbara barbro barnaby barney baron barrett barrie barron barry bart bartholomew bartosz bas bashar
    bashir basil bassam bassem bastian bastien baz bea beata beate beatrice beatrix beatriz beau becca becky bediako bekele
    bela belen belinda ben benazir benedetta benedict benedikt benigno benita benito benjamin benjy bennie benny benoit
    benson bente bernadette bernard bernarda bernardo bernd bernhard bernice bernie bernt bert bertha berthold bertie bertil
    bertram bertrand beryl bess bessie beth bethan bethany betsy bette bettina betty beulah beverley beverly bhavesh bhavna
    bianca bibi bilal bina birgit birgitta birte bjarne bjorn bjork blaine blair blaise blake blanca blanche blas bob bobbi
    bobbie bobby bodil bogdan boguslaw bohdan bola bonnie boris boubacar boutros boyd brad braden bradford bradley brady
    brahim bram brandi brandon brandy branislav branko braulio braxton breanna breda bree brenda brendan brenna brennan
    brent brenton bret brett bria brian briana brianna bridget bridgette brielle brigid brigitta brigitte britney britt
    britta brittany brock broderick brody bronagh bronislaw bronwen bronwyn brooke bruce bruna bruno bryan bryant bryce bryn
    bryony bryson bud buddy burak burhan burt burton buzz byron cade caden cadel caetano cai caio cairo caitlin caitriona
    cal caleb calista callie callum calum calvin cam camelia cameron camila camilla camille camilo camryn candace candice
    cara carey cari carin carina carissa carl carla carlene carles carlie carlo carlos carlotta carlton carly carlyle carmel
    carmela carmelo carmen carmine carol carola carole carolin carolina caroline carolyn carolynn carrie carroll carson
    carsten carter carwyn cary caryn casandra casey casimir casper caspian cassandra cassidy cassie catalin catalina
    catarina caterina catherine cathal cathleen cathryn cathy catriona cayetana cecelia cecil cecile cecilia cecilie cecily
    cedric celeste celestino celia celina celine celso cem cengiz cesar cesare chad chaim chan chana chance chand chandler
    chandra chanel chantal charlene charles charley charlie charlotta charlton charmaine chas chase chastity chau chaya chaz
    che chelsea chelsey chelsie chen chenoa cher cheri cherie cherise cherry cherif cheryl chesley chester chet chi chiara
    chidi chika chimamanda chinedu chinonso chinua chip chloe chris chrissie chrissy christa christel christen christer
    christi christiaan christian christiana christiane christianne christie christin christina christine christof christoph
    christophe christopher christos christy chrystia chrystal chuck chukwuemeka chukwuma ciara cian ciaran cicely cilla
    cillian cinda cindy claes claire clancy clara clare clarence clarice clarissa clark clarke claud claude claudette
    claudia claudine claudio claudius claus clay clayton clelia clem clemence clemens clement clementine cleo cleopatra
    cletus cleveland cliff clifford clifton clint clive clodagh clotilde clovis clyde cody cohen colby cole coleen colette
    colin colleen collin colm colton columba conan concepcion concetta conchita connie connor conor conrad conrado constance
    constantin constantine constantinos constanza consuelo cooper cora coral coralie corazon cordelia corentin corey cori
    corina corinna corinne cornelia cornelis cornelius cornell cory cosima cosimo cosmo coretta courtney craig cressida cris
    crispin cristian cristiana cristiano cristiane cristina cristobal crystal csaba curt curtis cuthbert cybil cynthia cyndi
    cyril cyrille cyrus dabney dagmar dagny dahlia daisuke dale dalia daljit dalton damaris damian damiano damien damion
    damon dan dana dane danette dang dani dania danica daniel daniela daniele daniella danielle danika danilo danish danita
    danna dannie danny dante danuta danylo daphne dara darby darcey darcie darcy daren daria darian dariela darien darin
    dario darius dariusz darla darleen darlene darnell darrel darrell darren darrin darryl darshan darwin daryl daryn
    dashiell dave davey davi david davide davin davina davinder davis davit dawid dawn dawson dayana dayna dayton deandre
    deangelo deanna deanne deb debbi debbie debby debora deborah debra declan dede dee deena deepa deepak deepika deepti
    deidre deirdre deja del delaney delcy delia delfina delia delilah dell della delma delores deloris delphine delroy
    demetria demetrios demetrius demi den dena denis denisa denise denisse deniz dennis denny denver denzel deon derek
    derick dermot derrick deshawn desiree desmond desta destiny detlef dev devin devon dewayne dewey dexter dhruv diallo
    diamantina dian diana diane diann dianna dianne dick didi didier diego dieter dietmar dietrich digby dilip dilma dimitar
    dimitri dimitris dimitrios dimitry dina dinah dinesh dino diogo dion dione dionisio dionne dirk dmitri dmitriy dmitry
    dmytro doan dolly dolores dolph domenic domenica domenico dominga domingo dominic dominica dominik dominique don donal
    donald donatella donato donna donnell donnie donny donovan dora doreen dorian dorina doris dorota dorothea dorothee
    dorothy dorthe dory dot dottie doug dougal dougie douglas dov doyle draco dragan drago drew duane dudley duk dulce
    duncan durga dustin dusty duy dwayne dwight dylan dymphna eamon eamonn earl earle earlene earnest easton ebba ebenezer
    eberhard ebony ebrahim ed eda eddie eddy edgar edgardo edie edison edith edmond edmund edmundo edna edoardo edouard
    eduard eduarda eduardo edvard edward edwardo edwidge edwin edwina eero effie efrain efren efua egbert egil egon ehsan
    ehud eileen einar eithne eitan eiji eko ekaterina elaina elaine elbert elda eldar eldon eldridge eleanor eleanora
    eleanore elena eleni eleonora elfriede elham eli elia eliana eliane elias eliezer elif elihu elijah elin elina elinor
    elinore elio eliot elisa elisabeta elisabeth elisabetta elise eliseo elisha elissa eliud eliyahu eliza elizabeth
    elizaveta elke ella elle ellen ellie elliot elliott ellis ellsworth elma elmer elmira elodie eloise elon eloy elroy elsa
    else elsie elspeth elton elva elvin elvira elvis elwood elyse ema emanuel emanuela emanuele emeka emelia emelie emerson
    emery emerita emil emile emilia emiliano emilie emilio emily emir emma emmanuel emmanuelle emmanouil emmeline emmet
    emmett emory emre ena enda eneko engelbert enid enoch enos enrica enrico enrique enriqueta enver enzo eoghan eoin
    ephraim erasmus ercan erdem erhard eric erica erich erick ericka erik erika erin eris erkki erlend erlinda erma ermine
    ernest ernestine ernesto ernie ernst erol eros errol erskine ervin erwin eryk esmail esmeralda espen esperanza esra
    essam estefania estela estella estelle ester esteban esther estrella etan ethan ethel ethelbert etienne etta ettore
    eudora eugen eugene eugenia eugenie eugenio eulalia eunice eurydice eusebio eustace eva evan evander evandro evangelia
    evangelina evangeline evangelos eve eveline evelyn evelyne everett everton evgeni evgenia evgeny evie evita evo ewa
    ewald ewan ewen ewout eyad eyal ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice
    fabricio fabrizio fadel fadi fadia fahad fahd fahim faisal faiz faiza faizal fakhri fallon fanny farah fareed farhad
    farhan farid farida faris farouk farrah farrell farrukh fatemeh fatih fatima fatma fatou fatoumata faustino fawad fawaz
    fawzi fay faye fayez faysal federica federico fedor felice felicia feliciano felicity felipe felix femi feng fereydoun
    ferdinand ferdinando fergal fergus ferhat fermin fern fernanda fernande fernando fidel fidelia filip filipa filipe
    filippo filomena fiona fionnuala fiorella flavia flavio fleur flemming flo floor flora florent florian floriana florin
    floyd flynn fola folasade foluke forest fouad fran frances francesc francesca francesco francine francis francisca
    francisco franciszek franck francois francoise frank frankie franklin franklyn frans frants franz franziska frauke fred
    freda freddie freddy frederic frederica frederick frederik frederique fredric fredrick fredrik freya frida frieda
    friedrich frits fritz fuad fumiko fumio fyodor gabby gabe gabor gabriel gabriela gabriele gabriella gabrielle gael
    gaelle gaetan gaetano gagan gail galina gamal ganesh gareth garfield garret garrett garrick garrison garry garth gary
    gaspar gaspard gaston gaurav gautam gavin gavino gayle geert gemma gena genaro gene genesis geneva genevieve gennady
    gennaro geoff geoffrey geoffroy george georges georgette georgi georgiana georgie georgina georgios geraint gerald
    geraldine geraldo gerard gerardo gerd gerda gerhard gerhardt germain germaine german gernot gerold geronimo gerrit gerry
    gert gertrude gervaise gerwyn gesine ghada ghassan gholam ghulam gia giacomo giada giancarlo gianfranco gianluca
    gianluigi gianna gianni gideon gil gilad gilbert gilberto gilda giles gilles gillian gina ginevra ginger ginni ginny
    gino gintaras gioacchino giorgi giorgia giorgio giovanna giovanni giovani girish gisela gisele giselle gitanas gitta
    giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenda glenn glenna glennis gloria glyn glynis gobind
    godfrey gokhan golda gonzalo goodluck gopal goran gordana gordon grady graeme graham grahame granville grazia graziella
    greg gregg gregoire gregor gregorio gregory greta gretchen gretel griselda grover gudrun guadalupe guido guilherme
    guillaume guillermina guillermo gulnara gunilla gunnar gunter gunther gurdeep gurpreet gus gustaf gustav gustave gustavo
    gusztav guus guy gwen gwendolen gwendolyn gwyn gwyneth gwynne gyorgy habib habiba hadas hadi hadiza hadley hae hafez
    hafsa hagar hagen haile hailey haim haimanot hajar hajime hakan hakeem hakim hal hala haley halima halina hallie halle
    hamad hamdi hamed hamid hamida hamish hamza han hana hanan hang hani hania hank hanna hannah hanne hannelore hannes hans
    hansjorg harald hardeep harish harjit harlan harley harmony harold haroon harper harpreet harriet harriett harrison
    harry haruka haruki haruna harvey hasan haseeb hashem hashim hassan hassane hassanal hattie haydar hayden hayley haytham
    hazel heath hebe heber hector heda hedda hedley hedwig hedy heidi heike heikki heinrich heinz helen helena helene helga
    helge helio hella helle hellen helmut heloise hema henk hennie henning henri henrietta henriette henrik henrike henrique
    henry henryk herb herbert herberto heriberto herma herman hermann hermes herminia hermione hernan hernando hershel
    hesham hester hettie hideki hideo hiba hichem hikaru hilaria hilario hilary hilda hilde hillary hillel hilton himanshu
    hippolyte hipolito hiram hiro hiroko hiroshi hiroyuki hisashi hisham hitoshi hoang hobart hoda holger hollie hollis
    holly homer homero hong honor honora hope horace horacio horst hortense hosea hoshyar hosni hossam hossein houda howard
    howie hoyt huan hubert huda hudson huey hugh hughie hugo humberto humphrey hung huong husain husam hussain hussein huw
    huy hyacinth hye hyun iago iain ian ibrahim ibrahima ibtisam ichiro ida idris idrissa ife ifeanyi ifeoma ifor ignace
    ignacio ignatius ignazio igor ihor ihsan ike iker ilan ilana ilaria ilene ilham ilhan ilia iliana ilias ilie ilka ilkay
    ilker ilona ilse ilya iman imanol imelda immanuel imogen imogene imran ina inaki indira indra ines inez inga inge
    ingeborg ingemar inger ingmar ingo ingrid inigo inna ioan ioana ioannis iola iolanda ion iona ionut ira iraj irena irene
    iria irina iris irma irmgard irvin irving irwin isa isaac isaak isabel isabela isabella isabelle isadora isaiah isaias
    isam isao isha ishaan ishmael isiah isidora isidore isidro isis isla ismael ismail ismet isobel isolde israa issa issam
    istvan ita italo ivan ivana ivanka ivar ivette ivica ivo ivona ivonne ivor ivy iwan iwona iyad izaak izabela izzy jaafar
    jaap jabari jabbar jacek jace jacinda jacinta jacinto jack jackie jacklyn jaclyn jacob jacoba jacobo jacobus jacoby
    jacqueline jacquelyn jacques jacqui jacquie jada jaden jadwiga jae jaffar jagdish jagmeet jago jai jaime jaimie jair
    jairo jake jakob jakub jalal jaleel jalen jamaal jamal jamar jamel james jameson jamey jami jamie jamil jamila jamilah
    jamshid jan jana jandira jane janelle janet janett janette janez janice janie janina janine janis janna janne janos
    janusz jaques jared jari jarmila jarod jaromir jaroslav jaroslaw jarred jarrett jarrod jarvis jasdeep jasmin jasmina
    jasmine jason jasper jaspreet jaswant javad javed javid javier jawad jawaharlal jay jaya jayant jayda jayden jaylen
    jayne jayson jazmin jazmine jean jeana jeane jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeb jed jedediah
    jedidiah jeff jefferey jefferson jeffery jeffrey jelani jelena jelle jemima jemma jen jena jenifer jenna jenni jennie
    jennifer jenny jens jensen jep jerald jeremiah jeremias jeremy jeri jericho jermaine jerome jeroen jerri jerrod jerry
    jerzy jess jesse jessica jessie jesper jesus jethro jewel jiang jie jill jillian jim jimena jimmie jimmy jin jing jiri
    jitendra jo joachim joan joana joann joanna joanne joao joaquim joaquin job jocasta jocelyn jochen jodi jodie jody joe
    joel joelle joey johan johann johanna johanne johannes john johnathan johnathon johnnie johnny joko jolanda jolanta
    jolene jolie jon jonah jonas jonathan jonathon jones joni jonna jonny joop joost jordana jordi jordyn jorg jorge jorgen
    jos joschka jose josee josef josefa josefina josep joseph josepha josephine josette josh joshua josiah josiane josie
    josip joss josue jovan jovana joy joyce joyceline jozef jozsef juan juana juanita juanjo jubal judah judas judd jude
    judi judith judson judy juergen juha juhani jukka jules julia julian juliana juliane julianna julianne julie julien
    julienne juliet julieta juliette julio julissa julita julius jun junaid junichi junichiro junko jurgen jussi jussie
    justice justin justina justine justo justus jutta jyoti jyrki kacey kacper kadir kaia kai kaia kaila kaisa kaitlin
    kaitlyn kaja kaleb kaley kalina kalyan kamal kamala kamalesh kamel kamil kamila kamran kandace kane kanye kaori karan
    kareem karel karen kari karim karima karin karina karine karl karla karlheinz karol karolina karoline karrie karsten
    karthik karyn kasey kashif kasia kasim kaspar kasper kassandra kassym kat katarina katarzyna kate katelyn katerina katey
    katharina katharine kathe katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katie katja
    katlyn katniss katrin katrina katrine katsuhiko katy katya kavita kay kaya kaye kayla kayleigh kaylee kaylin kazim
    kazimierz kazuhiko kazuko kazuo kazuya keanu kedar keegan keeley keenan kehinde keiko keila keir keira keiran keisha
    keith kelby kellen kelley kelli kellie kelly kelsey kelsie kelvin kemal kemi ken kendall kendra kendrick kenichi kenji
    kenna kennedi kennedy kenneth kenny kent kenta kenton kenya kenyatta kenzaburo kenzo keon keren keri kermit kerri kerrie
    kerry kersti kerstin keshav keshia kester ketanji kevin keziah khadija khadijah khaled khaleda khalid khalida khalil
    khamis khan khanh khoa khurram kia kian kiara kieran kiera kike kiki kiley kim kimball kimber kimberlee kimberley
    kimberly kimi kimiko kimo kin kip kira kiran kirby kiri kirill kirk kirsi kirsten kirstie kirstin kirsty kirstjen
    kishore kit kitty kiyoshi kizza kjell kjetil klara klas klaas klaus knut koby kodi kody kofi koichi koji kojo kole
    konrad konstantin konstantinos konstanty kory korey kosta kostas kourosh kourtney kris krish krishna krishnan krista
    kristen kristi kristian kristie kristin kristina kristine kristjan kristof kristofer kristopher kristy krystal krystyna
    krzysztof kuldeep kumar kunal kunle kurt kurtis kushal kwabena kwadwo kwaku kwame kwasi kwesi kyla kyle kylee kyleigh
    kylian kylie kym kymberly kyoko kyra kyriakos kyrie kyriakos kyrsten lacey lachlan lacie lacy ladislav laetitia laila
    lais lajos lakeisha lakisha lakshmi lal lalit lamar lambert lamin lamine lamont lana lance landon lane langston lani
    lara laraine laron larissa larry lars larsen lasse laszlo lata latasha latanya latif latifah latisha latonya latoya
    laura laurel lauren laurence laurens laurent laurenz lauretta lauri laurie lauriane laurine lavern laverne lavinia
    lavonne lawanda lawrence lawson layla layne layton lazar lazarus lazaro lea leah leander leandra leandro leann leanna
    leanne leanora lebron lech lee leela leena legrand leia leif leigh leila leilani leith lek lekha leland lela lelia
    lemuel len lena lene leni lenin lennart lennie lennon lennox lenny lenora lenore leo leocadia leon leona leonard
    leonarda leonardo leone leonel leonhard leoni leonid leonidas leonie leonor leonora leonore leopold leopoldine leopoldo
    leos leroy les lesley leslie lesly leszek leta letha leticia letitia letizia letty lev levi levon lew lewis lex lexi
    lexie leyla li lia liam lian liana liane lianne libby lidia lidiya liesbeth liesel liesl lila lili lilia lilian liliana
    liliane lilith lilla lilli lillian lilliana lillie lilly lily lin lina lincoln linda lindiwe lindsay lindsey lindy
    linette ling linh lino linnea linus linwood lionel lisa lisbet lisbeth lise lisette lissa lita litzy liu liv livia liviu
    liz liza lizbeth lizette lizzie lizzy ljubica lloyd logan lois lola lolita lon lonnie lora loraine loredana loren lorena
    lorene lorenz lorenza lorenzo loreta loretta lori lorie lorin lorna lorne lorraine lorrie lothar lottie lotte lou
    louanne louella louie louis louisa louise lourdes lovell lowell luana luann luc luca lucas lucetta lucia lucian luciana
    luciano lucie lucien lucienne lucila lucile lucille lucinda lucio lucius lucretia lucy ludivine ludmila ludmilla ludo
    ludovic ludvig ludwig ludwik lue luella luigi luis luisa luise luiz luiza luka lukas lukasz luke lula lulu lupe lupita
    lurdes luther lutz luz lyda lydia lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra lyric
    lysander lyudmila maarten maartje mabel mabruk mac macarena macey maciej mack mackenzie macky maddie maddox madeleine
    madeline madelyn madhav madhu madhuri madina madonna madysen mae maeve magali magalie magda magdalena maggie maggio
    magnolia magnus mahamadou mahamat mahamoud mahathir mahbub mahendra mahesh mahinda mahmood mahmoud mahmud mahnoor
    mahomed mai maia maida maire mairead maisie maithripala maja majid major makayla makenna makoto mala malachi malala
    malcolm maleek malek malena malia malik malika malin malinda malka mallory mamadou mamady mamoru mamta man mandela mandi
    mandla mandy manfred mangosuthu mani manish manisha manjeet manju manjula mankombu manmohan manny manoj manolis manolo
    manon mansour mansoor manu manuel manuela manuella mara maral marc marcel marcela marcelina marceline marcelino marcella
    marcelle marcello marcelo marci marcia marcie marcin marco marcos marcus marcy mare marek marga margaret margareta
    margarete margarethe margaretta margarida margarita margaux marge margery margie margit margo margot margret margrethe
    marguerite marhsall mari maria mariah mariam mariama mariami marian mariana mariane mariano marianna marianne maribel
    maricela marie mariel mariela mariella marielle marietta mariette marija marijke marika mariko marilena marilou marilyn
    marilynn marin marina marine marino mario marion marios marisa mariska marisol marissa marit marita maritza mariusz
    mariya mariyam marjan marjolein marjorie marketa markku marko markus marla marlee marleen marlena marlene marley marlin
    marlo marlon marna marnie marquis marquita marsha marshall marta martha marthe marti martie martin martina martine
    martinez martino martti marty martyn marva marvin marwa marwan mary marya maryam maryann maryanne marybeth maryellen
    maryjane maryland marylou maryna maryse masaaki masahiro masako masao masashi masato masayoshi masayuki mason
    massimiliano massimo massoud masoud masoumeh mateo mateja mateus mateusz mathew mathias mathieu mathilda mathilde mathis
    mathura matias matilda matilde mats matt matteo matthew matthews matthias matthieu matthijs mattia mattie mattis matty
    maud maude maura maureen maurice mauricette mauricio maurizio mauro maury mavis max maxim maxime maximilian maximiliano
    maximilien maximo maximus maxine maxwell maya mayra maysoon mayur mazen mckayla mckenna mckenzie mckinley meaghan meera
    meg megan meghan mehdi mehmet mehran mehrdad mei meir mel melania melanie melba melchior melina melinda melisa melissa
    mellie mellody melody melva melville melvin melvyn mendel mendy mercedes mercia meredith meriam meriem merilyn merle
    merlin merna merrick merrill merritt merry mert merv mervin mervyn meryem meryl meta mette mia mica micah micaela
    michael michaela michaella michail michal michala michalis michel michela michelangelo michele michelina micheline
    michelle michiko michio mick mickey micky midori mieke mieczyslaw mies miguel miha mihaela mihai mihail mikael mikaela
    mikal mike mikel mikhail mikheil miki mikko miklos mila milagros milan milana mildred milena miles miley milford milica
    milla millard millicent millie milly milo milorad milos miloslav milosz milton mimi mina minerva ming minh minna minnie
    minoru mira mirabel miranda mireia mireille mirela mirella miriam mirko mirna miroslav miroslava miroslaw mirta mirza
    misael mischa misha missy misty mitch mitchel mitchell mitra mitsuko mitsuo mitt mitzi miya miyuki mo moana modesto moe
    mohamad mohamed mohammad mohammed mohamud mohan mohandas mohanad mohd mohit mohsen mohsin moira moises moishe mollie
    molly momodou mona monica monika monique monroe monserrat montgomery montserrat monty mora mordecai mordechai morgan
    morgane morgana moritz morris morten mortimer morton moses moshe mostafa moustafa moustapha muammar muath mubarak
    mudassar mufti muhammad muhammadu muhammed muhannad muhsin muhyiddin mukesh mukul mulatu muna mungo muneer munir munira
    murad muriel murilo murray murtaza musa musab mustafa mustapha muthoni muyiwa mwai myah mykhailo mykola myles mylene
    myra myriam myrna myron myrtle nabil nabila nabih nada nadav nadeem nadege nadeige nader nadezhda nadia nadim nadina
    nadine nadir nadja nadya naeem nael naftali nagib naguib naheed nahid nahla nahum nahuel naila naim naima najat najib
    najla naledi nam nan nana nanci nancy nanda nandini nanette nangolo naomi naoko naoto naoya napoleon narayan narciso
    narcissa narendra naresh nariman narges nasa naser nash nashwa nasim nasir nasra nasreen nasrin nassar nasser nassim nat
    natacha natalia natalie nataliya natalya natan natasha nate nathalie nathan nathanael nathaniel nausheen navdeep naveed
    naveen navid nawal nawaf nawaz nayan nayeli nayib naz nazanin nazar nazim nazir neal neale neda nedra neel neelam neema
    neeraj neha nehemiah neil nel nell nella nelle nellie nelly nelson nena nenad nereida nerea nerissa nero nerys nesrin
    nessa nestor netta nettie neva neve neville nevil newt newton neymar ngaio ngaire ngoc ngozi nguyen nhan nhung nia niall
    niamh nicanor niccolo nichola nicholas nichole nick nicki nickie nickolas nicky nico nicola nicolae nicolai nicolas
    nicolaus nicole nicoleta nicolette nicolo nicos nidal nidhi niels nigel nihal nik nika niki nikita nikki nikkole niklas
    niklaus niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikos nikunj nila nilda nils nilufar
    nima nimrod nina nino niraj nirmala nisha nishant nita nitin nitzan nizar noa noah noam noble noel noele noelia noella
    noelle noemi nola nolan nona nonhle nora norah norbert noreen norene nori noriko noma norm norma norman normand norris
    norton nour noura nouri nouriel noushin nova novak nuala nuno nur nura nuria nuri nurul nyah nydia nyssa oana obadiah
    obafemi obed oberon obert obiageli octavia octavian octavio oddvar oddny ode oded odessa odette odile odin odinga ofelia
    ofer ofir ofra ogden oisin okan oke ola olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy olena olga oli oliana
    olimpia olin olive oliver olivia olivier ollie olof olu olufemi olukayode olumide olusegun oluwaseun olympe olympia oma
    omari omar omer ona oneal onofrio onur onyeka oona opal ophelia ora oralia oran orazio oren oriana orin oriol orion orla
    orlaith orlando orna orrin orson ortrud orval orville osama osamu oscar oskar osman osmond osvaldo oswald oswaldo oswin
    otis ottavia ottavio otto ottoline oumar ousmane owen ozan ozgur ozzie pablo paddy padma padraig paige paloma pam pamela
    pankaj paola paolo paquita parag paris parisa park parker parveen parvin pascal pascale pascual pasquale pastora pat
    patience patria patrice patricia patricio patrick patrik patrizia patryk patsy patti pattie patty paul paula paulette
    paulina pauline paulino paulo paulus pavel pavla pavlina pavlo pavlos pawel payal payton peadar pedro peggy pegi peng
    penelope penny pepe per perce percival percy perez perla pernille perpetua perry persis perttu pervez pervaiz pervin
    pete peter petar petr petra petri petro petronella petros petru petula peyton phan pharrell phil philbert philip philipp
    philippa philippe philippos phillip phillipa phillis philomena phineas phoebe phoenix phong phuc phumzile phuong
    phylicia phyllis pia piedad pier piera pierce piero pierre piers piet pieter pietro pilar pinar pinchas ping pio piotr
    pip piper pippa piyush placido pnina polly pooja porter portia povl pradeep prakash pramila pranab pranav prasad
    prashant pratap pratik praveen pravin preet prem premesh prentice prescott pretty preston prince princess priscilla
    priti pritam priti pritzker priya priyanka prosper prudence pryce prithvi przemyslaw puneet purnima pyotr qadir qaboos
    qasem qasim qassem qiang qing quang queenie quentin quincy quinn quinton quique quoc raanan rabia rabindranath rachael
    racheal rachel rachelle rachid rada radek radha radhika radoslav radoslaw radovan rae raegan raelene rafael rafaela
    rafaelle rafal rafe rafer raffaele raffaella rafi rafik rafiq raghav raghuram ragnar ragnhild rahaf raheem rahel rahim
    rahma rahman rahul raid raila raimo raimund raimundo raina rainer raisa raj raja rajan rajat rajeev rajendra rajesh
    rajinder rajiv rajkumar raju rakesh raleigh ralf ralph ram rama ramadan ramakrishna raman ramaz ramazan ramesh rami
    ramin ramiro ramiz ramon ramona ramsay ramsey ramzan ramzi rana ranald rand randa randal randall randi randolph randy
    rani rania ranil ranjan ranjit raoul raphael raphaela raphaelle raquel rasha rashad rashaad rashaun rashad rashed
    rasheed rashid rashida rasmus raul rauf ravi ravinder raya rayan raylan raymond raymonde raymundo rayna raynard raza
    razan reagan reba rebeca rebecca rebecka rebekah recep reece reed reena rees reese reg regan reggie regina reginald
    regine regis reham reid reidar reiko reiner reinhard reinhold reinier reinout reiss rekha rembrandt remi remigius remus
    remy ren rena renard renata renate renato renaud rene renee renita reshma reto retta reuben reuven rex rexford rey reyes
    reyna reynaldo reynold reynolds reza rhea rhett rhiannon rhian rhianna rhoda rhodri rhona rhonda rhys ria riad riaz ric
    rica ricardo riccardo rich richard richelle richie richmond rick rickey ricki rickie ricky rico rida ridley riek
    rigoberto rihab rihanna rik rika riley rima rinaldo ringo rio riordan rishi rita ritchie ritesh ritu riya riyad riyadh
    rizwan roald rob robb robbie robby robert roberta robertas roberto robin robina robyn rocco rochelle rocio rocky rod
    roddy roderic roderick rodger rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rogerio rohan rohini rohit rohinton
    roisin rokas roland rolande rolando rolf rolland rollo roma romain roman romana romano romeo romina rommel romola
    romuald romulo ron rona ronald ronaldo ronan ronda ronen roni ronit ronna ronnie ronny roosevelt roque rory rosa
    rosaleen rosalia rosalie rosalind rosalinda rosaline rosalyn rosamond rosamund rosana rosanna rosanne rosaria rosario
    roscoe roseann roseanna roseanne roselyn rosemarie rosemary rosendo roshan roshni rosie rosina rosita roslyn ross
    rossana rosy rowan rowena rowland roxana roxane roxanna roxanne roxy roy royal royce royston roza rozalia rozanne ruben
    rubens rubin ruby rudi rudolf rudolfo rudolph rudy rudyard rueben rufina rufus ruhollah rui rukhsana rumi rune rupa
    rupal rupert russ russel russell rusty rut rutger ruth ruthie ruud ruy ryan ryann ryanne ryder rylan rylee ryo ryoji
    ryszard ryota saad saadia saba sabah sabeena saber sabina sabine sabino sable sabrina sacha sachin sachiko sadako saddam
    sadie sadio sadiq saeed saeb safa safdar safi safia safiya sagar sahar sahib sahil sahle said saida saif sajad sajid
    sakari saku salah salam salaam saleem saleh salem salim salima salimata salih salil sally salma salman salome salomon
    saloni salva salvador salvador salvadora salvatore sam samantha samar samara sameer sameera samer sami samia samina
    samir samira sammie sammy samson samuel samuela samuele samuli samy sana sanaa sanae sanam sander sandi sandip sandeep
    sandor sandra sandrine sandro sandy sang sania sanjay sanjeev sanjit sanjiv sanna sanne santa santana santi santino
    santo santos santosh sapna saqib sara sarabjit sarah sarai saran sarath sari sarina sarita sascha sasha saskia satish
    sato satoshi satoru satya satyajit saul saulius saundra saurabh savanna savannah savita savvas saxon sayaka sayed sayeed
    sayuri scarlet scarlett scot scott scottie seamus sean sebastian sebastiano sebastiao sebastien seema sefton segun seiji
    seija selena selene selim selina selma selwyn semyon sena seneca senthil seo seong seraphina serafina serena serene
    serge sergei sergey serggio sergio serhii serhiy serkan servando seth seun severin severine seymour shabana shabnam shad
    shadi shafiq shah shahbaz shahd shahid shahida shahin shahrokh shahram shahriar shahzad shaikh shaina shaker shakeel
    shakib shakil shakira shakur shalini shalom shamika shamim shamima shamir shamsul shan shana shane shani shania shanice
    shaniqua shankar shanna shannan shannon shanti shantel shaquille sharad shari sharif sharita sharla sharlene sharma
    sharman sharon sharona sharonda sharron sharyn shashank shashi shaun shauna shaunte shavkat shavonne shawn shawna
    shawnda shay shayla shayna shayne shazia shea sheba sheela sheena sheila shekhar shel shelagh shelby sheldon shelia
    shelley shelli shellie shelly shelton shenae sheng sher shereen sheri sheridan sherie sherif sherilyn sherine sherita
    sherlock sherman sherri sherrie sherrill sherrod sherron sherry sherwood sheryl shevaun shigeko shigeru shiloh shimon
    shin shinichi shinji shinya shinzo shira shireen shiri shirin shirley shirlee shiv shiva shivani shlomo shmuel shobha
    shoaib shona shoshana shruti shu shubham shuja shuji shun shusaku shweta si sian sibongile sibusiso sid siddharth sidney
    sidra siegfried sienna sierra sigismund sigmar sigmund signe sigrid sigurd silas silke silva silvan silvana silvano
    silvestre silvia silviana silvio silvius sim sima simcha simeon simi simon simona simone simonetta simonne sinan
    sinclair sindisiwe sindy sinead siobhan siraj siri sirkka sisi sissel sissy siti sitara siv siyabonga sizwe skip skylar
    skyler sladjana slade slava slavko slawomir slobodan smita snezana sneha socorro sofia sofie sohail sohaib sohrab sol
    solange soledad soleil solomon solveig somchai sona sonal sondra sonia sonja sonny sonya soo sook sophia sophie soraya
    soren sorin soroush sotiris soumaya soumya soumaila souad spencer spiro spiros spyros squire sriram stacey staci stacie
    stacy staffan stafford stan stana stanislas stanislav stanislava stanislaw stanley stanton star stavros stef stefan
    stefania stefanie stefano stefanos steffen steffi steffie stein steinar stella sten stepan stephan stephane stephani
    stephania stephanie stephanos stephany stephen stephenie sterling stevan steve steven stevie stewart stig stina stine
    stirling stuart su subhash subir sudarshan sudha sudhir sue suella suhail suhas suhasini suki sukhbir sukhdeep
    sukhwinder sulaiman suleiman suleyman sultan suman sumaya sumeet sumi sumit sun suna sunanda sundar sung sunil sunita
    sunny supriya suraj surendra suresh suri surjit susan susana susann susanna susannah susanne susi susie suzan suzana
    suzann suzanna suzanne suzette suzi suzie suzy svante svein sven svend svenja sverre svetlana swapnil swati sybil syd
    sydney syed syeda sylvain sylvaine sylvester sylvia sylviane sylvie szymon tabatha tabitha tad tadao tadashi tadeusz
    tadhg tae taha tahani taher tahir tahira tahmina taiwo taj takahiro takako takao takashi takayuki takeo takeshi takuya
    talal talat talha tali talia talib taliesin talita tallulah talya tam tama tamar tamara tamas tamatha tameka tamer tami
    tamia tamika tamiko tamim tammi tammie tammy tamra tamsin tan tania taniya tanja tanner tanvi tanya tanzeel tao taoufik
    tara taraji taran tareq tariq tarek tarja tarun taryn tasha tasneem tasos tatiana tatjana tatsuo tatsuya tatum tatyana
    taufik taurean tauri tavares tavis tawana tawanda tawfik taye taylor teagan ted teddy tedros teemu teena teia teja
    temitope tempest tendai tenley tennyson teo teodor teodora teodoro tera terance terence teresa terese teresita teri
    terra terrance terrell terrence terri terrie terrill terry tess tessa tessie tetsuo tetsuya teuvo tevin thabo thad
    thaddeus thalia thandi thandiwe thao thea theda theis thelma thembi thembisa theo theobald theodor theodora theodore
    theodoros theodosia theofilos theresa therese thiago thibault thierry thijs thilo thom thomas thomasina thomasz thor
    thora thorbjorn thorsten thorvald thu thuli thuy thuya tia tiago tian tiana tiara tiberiu tiera tierney tiff tiffani
    tiffany tiger tigran til tilda till tillie tillman tim timea timo timofey timon timotej timoteo timothee timothy tina
    ting tino tinashe tioluwani tipper tirza tisha titus tiziana tiziano toan tobias tobiah tobie tobin tobit toby tod todd
    togba togrul tokunbo tom toma tomas tomasz tomaz tomasso tomer tomi tomio tommaso tommi tommie tommy tomoko tomomi
    tomoya tone toni tonia tonie tony tonya topaz tor tora tore tori torkel torsten torunn tory toshi toshiaki toshihiko
    toshiko toshio tova tove trace tracee tracey traci tracie tracy traian tran travis treena trent trenton tresa trevon
    trevor trey tricia trina trine trini trinidad trinity trip trish trisha trista tristan tristram triston troels troy
    truman trudi trudie trudy truls tsai tshepo tsipras tsutomu tsvetan tuan tucker tulsi tully tunde tung tuomas turki tuva
    twila twyla ty tyesha tyler tymofiy tyne tyra tyree tyrell tyrese tyrone tyson tzipi tzvi ubaldo uche udo uday uchenna
    ugo uhuru ulf ulises ulla ulli ulric ulrica ulrich ulrik ulrika ulrike ultan ulyana ulysses uma umar umaru umberto umer
    umesh una ungku unni upendra urban uri uriah uriel urs ursula urszula urvashi ushi usha usman uwe uzair uzma uzoma vadim
    vadym vaclav vagn val valarie valda valdas valdis valencia valente valentin valentina valentine valentino valentyn
    valerie valeria valerian valeriano valerio valeriy valery valeska valter van vance vanda vanessa vanja vanna vanya varun
    vasco vashti vasil vasile vasiliki vasilios vasilis vasily vasko vassilis vasudha vasyl vaughan vaughn veena velda velma
    velvet venetia venkat venkatesh ventura venus vera verena vered verity verlin verna verner vernon verona veronica
    veronika veronique vesna vesta vester vic vicente vicki vickie vicky vico victor victorien victorina victorine victorino
    vida vidal vidar vidya vidyut viet vigdis vijay vijaya vikas vikki vikram viktor viktoria viktoriya viktors vilhelm
    vilho viljo villu vilma vilmos vin vinay vince vincent vincente vincenza vincenzo vineet vineeta vinicio vinicius vinita
    vinnie vinny vinod viola violet violeta violetta violette vipin viral virat virender virgil virgilio virginie viridiana
    vishal vishnu vit vita vitali vitalii vitaliy vitaly vito vittoria vittorio vitor viv viva vivek vivi vivian viviana
    viviane vivien vivienne vlad vladimir vladimira vladimiro vladislav vladyslav vlado vojtech volker volkan volodymyr von
    vonda voula vratislav vuk vuong vuyo vyacheslav wade wael wafa wahab wahid walburga waldemar waleed walid walker wallace
    wallis wally walt walter walther walton wan wanda waqar ward warda ware warner warren warrick warwick wasim wassim
    wataru watson wauneta waverly wayan waylon wayne webster wei weldon wen wenceslao wendel wendell wendi wendy wenona
    werner wes wesam wesley wessel weston whitney whoopi wieland wiebke wieslaw wil wilbert wilbur wilburn wilda wilder
    wiley wilford wilfred wilfredo wilfried wilhelm wilhelmina wilhelmus wilkie willa willard willem willemien willi william
    williams willie willis willow willy wilma wilmer wilson wilton wim win winfred winfield winfrey winifred winnie winona
    winston winter winthrop wiremu wissam witold wladimir wladyslaw wojciech wolf wolfgang wolfram wong woo woodrow woody
    wyatt wylie wyn wynne wynonna wynton xander xanthe xaver xavier xavi xena xenia xi xia xian xiao xiaobo xiaoming xim
    ximena xin xing xiomara xochitl xu xuan yaakov yaara yachiyo yael yaffa yagub yahia yahya yair yakov yakub yakubu yalda
    yamil yamila yamileth yamin yan yana yanis yanira yanis yann yannick yannik yannis yaroslav yaron yaser yash yasha
    yashar yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yasuko yasuo yasuhiro yayoi yazan yazid
    yazmin yee yefim yehuda yehia yelena yemi yesenia yesica yevgeni yevgenia yevgeny yevhen yi yigal yildiz yin ying
    yisrael yitzhak yitzchak ylva yngve yoav yochanan yogesh yogi yohan yohannes yoichi yoko yolanda yolande yonatan yong
    yoni yoram yorgos yosef yoshe yoshi yoshihide yoshihiko yoshihiro yoshiko yoshio yoshiro yossi yosuke youcef youn young
    youri yousaf yousef youssef youssou yousuf yoweri yu yuan yue yuichi yuji yuka yuki yukari yukiko yukio yuko yul yuli
    yulia yuliya yulimar yuliy yum yumi yumiko yun yunis yunus yuri yuriko yuriy yury yusef yusra yussef yusuf yusuke yuta
    yutaka yuval yuvraj yves yvette yvon yvonne zac zacarias zach zachariah zachary zachery zack zackary zafar zaha zahava
    zahid zahir zahra zaid zaida zaidi zain zaina zainab zaira zak zaki zakia zakir zalman zalmay zamir zan zana zandra zane
    zaneta zara zarah zareen zarina zayed zayn zaynab zbigniew zdenek zdenka zdzislaw zeb zebulon zechariah zeina zeinab
    zelda zelia zelma zena zenaida zenobia zenon zephyr zev zeynep zhang zhanna zhao zhen zheng zhi zhong zhou zia ziad zied
    zielinski zigmund zilla zilpah zina zinaida zinedine zinovy ziv ziva zivile zlatan zlatko zoe zoey zofia zohar zoila
    zola zoltan zora zoran zoraida zoya zsolt zsofia zubair zubin zubeida zulema zulfikar zulfiqar zuleika zulma zuzana
    zuzanna zvi zviad zvonimir zygmunt
    abla achieng adwoa aissatou akinyi akosua akua aminu angharad anjana ankit apisai archana aroha atieno auma ayanda
    balwinder bhupinder bisi bongani bukola carys ceri chaminda chiamaka chinwe chipo cormac dafydd dele demelza devika
    eilidh ekow eluned emyr euan farai ffion folake funke geeta gethin grainne hauwa hemi hinemoa hywel ieuan ikenna jarrah
    jasleen joeli jowan kagiso kalpana kamau kipchoge kumari lerato litia llinos lowri lungile makena manaia manpreet
    meenakshi mele mereoni mhairi morag morwenna moussa murali mwangi namrata ndeye nimal njeri nkosazana nkululeko nneka
    nomsa nosipho nyambura obinna olwen onyango otieno parvati piripi revathi ritika ruaridh rutendo saoirse saraswati sefa
    semisi seydou shanthi shreya simran sione sipho sorcha srinivas sujata surinder sushma tafadzwa tevita themba thilini
    tipene vandana viliami vusi wairimu waisale wambui wangari wanjiru wole yetunde zanele zodwa
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
    aaron abdul abdullah abraham ahmed alan albert alejandro alexander alfred ali andrew anthony antonio arthur arturo barack ben
    benjamin bernard bill bob boris brad bradley brandon brendan brett brian bruce bryan carl carlos charles christopher clarence
    colin craig daniel darren david dennis derek diego dmitry dominic donald douglas duncan dwayne dylan eduardo edward edwin
    emmanuel enrique eric ernest ethan eugene fernando francisco franklin frank fred frederick gareth gary gavin geoffrey george
    gerald gerard gilbert giovanni glenn gordon graham greg gregory gustavo guy hamid harold harry hassan hector henry herbert
    howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob james jason javier jeff jeffrey jeremy jerome jim joel john
    johnny jonathan jorge jose joseph joshua juan julio justin karl keith kenneth kevin khalid kyle lawrence leonard leroy
    liam louis lucas luis luke mahmoud manuel marc marcus mario mark martin matthew maurice max maxim michael miguel mike mitchell
    mohamed mohammad mohammed muhammad nathan neil nicholas nigel nikolai norman oleg oliver omar oscar osama pablo patrick paul
    pedro peter philip phillip pierre rafael rajesh ralph raul ray raymond ricardo richard robert roberto roger roland ronald ross
    roy russell ryan salman samuel scott sean sergei sergio seth simon stanley stephen steve steven stuart ted terrence thomas tim
    timothy todd tom tony trevor victor vincent vladimir walter warren wayne wilfred william yusuf zachary
    """.split()
)
HERS = frozenset(
    """
    abigail adele agnes aisha alexandra alice alicia alison amanda amelia amy ana andrea angela anita ann anna anne annette annie
    barbara beatrice becky bella beth betty bridget camila carla carol caroline carolyn catherine cecilia charlotte chloe
    christina christine cindy claire clara claudia cynthia daniela deborah debra denise diana diane donna doris dorothy edith
    eleanor elena elizabeth ella ellen emily emma erica erin esther eva eve evelyn fatima fiona florence gabriela gail georgia
    gina gladys gloria grace greta hannah harriet heather heidi helen helena hillary holly ines irene irina isabel isabella
    jacqueline jane janet janice jeanette jennifer jenny jessica jill joan joanna josephine joyce judith julia julie karen
    katherine kathleen kathryn kathy katie kelly kimberly kirsten kristen laura lauren leila lillian linda lisa lorraine louise
    lucia lucy lydia madeleine maggie margaret maria marie marilyn marina marta martha mary maya megan melanie melissa michelle
    mildred miriam molly monica nadia nancy naomi natalia natalie nicole nina nora olga olivia pamela patricia paula pauline peggy
    penelope phyllis priya rachel rebecca regina rita rosa rosemary ruth sabrina sally samantha sandra sara sarah sharon sheila
    shirley silvia sofia sonia sophia sophie stella stephanie susan susana suzanne svetlana sylvia tamara tanya tara tatiana
    teresa theresa tina tracy ursula valentina valerie vanessa veronica victoria violet virginia wendy yolanda yvonne zainab zoe
    """.split()
)
