"""First names in lower case without accents, mostly from Faker (see NOTICE); split on first use."""

SURE = """
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah aamil
aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aashi aashif
aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba abaan abagail abayomi abb abbas abbi abbie abbigail
abbos abbott abby abdalla abdallah abdelatif abdelkader abderaouf abderrahmane abdi abdiel abdihakim abdirahman abdis
abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir
abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet abdumalik abdurahmon abdurrahman
abdurresit abe abebe abebi abednego abeer abeiku abel abelardo abelone abena abeni abha abhimanyu abhiram abid abie
abigael abigail abigaili abigale abigayle abilio abina abiodun abiona abiye abjorn abner abosede abraham abram abril
abror abubakar abubakr abuzar abyasa acar acarkan acey achieng achille achim achsah acie acikel acilay aclan acy ada
adaeze adah adak adal adalbert adalberto adaline adalyn adalynn adam adamaris adamo adams adan adaora adasal adda
addie addison addisyn addyson ade adebayo adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel
adela adelaida adelaide adelard adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina
adelinde adeline adell adella adelle adelmo adelyn adelynn adem aden adenike adeniyi adeolu adeoti adepeju aderopo
adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia adiarja adiela adigun adika
adikara adil adila adile adilene adimu adin adina adinata adison aditi aditya adlai adlan adline adnan adolf adolfine
adolfo adolfs adolph adolphus adomas adonis adora adoracion adrain adria adrian adriana adriane adrianna adrianne
adriano adriel adrien adriene adrienn adrienne adrija adrijana adron adunni advaith advay advik advika adviye adweta
adwoa adya adyson aedan aedin aengus aenne afaq afer afet affie afia afife afil afiq afolarin afonso afruza aftin
afton afua aga agahadi agakisi agamali agamusa agapito agasefa agastya agata agatha agathe agaxan agbegim agca aggie
aggrey aglaia agmur agne agnes agnesa agnese agness agneta agnete agnieszka agnolo agnos agostina agostino agripina
agris agueda agus agusta agustin agustina agustus ahanu ahat ahmad ahmed ahmet ahsen ahter ahti aida aidan aideen
aiden aidyn aiga aigars aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish aime aimee aimo aina ainara
ainars aine aino ainoa ainsley airi aisha aishani aishling aisling aislinn aistis aisyah aitana aitor aivar aivaras
aivars aiyana aiyanna aja ajala ajani ajay ajda ajeng ajiman ajimat ajimin ajiono ajna ajoke akalan akanmu akar
akarsana akash akatay akay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem akgol akgunes
akhil aki akif akife akinal akinkunmi akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral akobir akos
akosua akoth akoz akram aksay aksel akseli akshay aksogut aksoy aktemur akua akumaa akumu akver akwasi akwesi akyildiz
ala alaaddin alabezek alade aladin aladino alaeddin alain alaina alambana alamiro alamu alan alana alanalp alani
alanis alanna alannah alanzo alara alastair alattin alaya alayna alaz alba alban albano albeiro alberico albert
alberta alberte albertha albertina albertine alberto alberts albertus albin albina albion albrecht alby alcan alcee
alcide alcides alcie alcira alda aldair aldemar alden alderano aldis aldo aldona aldonza aleah alease alec alecia
aleck aleen aleena aleida aleisha aleix alejandra alejandrina alejandro alejo alek aleks aleksandar aleksander
aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi alemsah alen alena alene alenka aleodor
alesha alesia alessandra alessandro alessia alessio aleta aletha alethea alex alexandar alexande alexander alexandr
alexandra alexandre alexandrea alexandrie alexandrina alexandro alexandros alexandru alexe alexei alexej alexi alexia
alexina alexis alexus alexys alexzander alf alferd alfie alfio alfons alfonse alfonsina alfonso alfonz alfonzo alford
alfred alfreda alfredo alfreds alger algernon algie algirdas algis algot ali alia aliabbas aliana alica alice alicia
alicja alida aliihsan alijah alika alin alina alinur alirio aliro alis alisa alise aliseydi alisha alisik alison
alissa alisson alistair alistar alister alivia alix aliya aliyah aliye aliyu aliza alize alja aljaz aljosa alka alkor
alla allahverdi allan allana allean alleen allegra allen allena allene allie alline allison allisson allyn allyson
allyssa alma almasi almast almaz almeda almedia almendra almer almeta almina almira almon almudena almus almut almuth
almyra alois aloisia alojz alojzia alojzij alojzija aloma alondra alonso alonza alonzo aloys aloysius alparslan alpcan
alpheus alphonce alphons alphonse alphonsine alphonso alphonsus alpin alpsu alsoy alston alta altagracia altha althea
altie altinbike altincicek altinisin altinkaya altogan alton altug alva alvah alvan alvar alvaro alve alveiro alvena
alver alvera alverda alverta alvia alvie alvin alvina alvine alvira alvis alvy alwilda alwin alwina alwine alyce
alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta alzina ama amac amada amadeo amadeus amado
amador amahle amaia amaira amalia amalie amalija amancio amanda amandeep amando amani amara amarachi amare amari
amarilis amarion amaris amaro amaru amasa amaya ambar amberly ambers ambrose ambrosio ambroz amedeo amedeu amel amelia
amelie amelija americo amerigo amey ami amiah amico amie amil amilcar amin amina aminah aminatu amine amir amira
amirah amit amiya amiyah amleto amma ammie ammon amoke amol amon amondi amope amor amos amparo amre amri amrita amruta
amy amy-lee amy-leigh amya amza ana anabel anabela anabella anabelle anacleto anahera anahi anahis anaida anais analia
analyn anamaria anamika anand ananias ananya anar anargul anaru anas anasa anastacia anastacio anastasia anastasie
anastasio anastasios anastatia anastazie anastazja anatol anatole anatoli anatolie anatolij anay anaya anca ancel
ancil ancizar ancuta anda andela anders anderson andi andic andie andile andjela andjelina andon andor andra andrada
andrae andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres
andress andrew andrey andria andrian andrija andris andrius andriy andrus andrzej andwele andy ane anej anel anemona
aneta anete anett anette anezka anfernee angalia angavu angela angele angelia angelica angelika angelina angeline
angelino angelique angelita angelito angella angelo anggabaya anghel anghelina angie angus anh anibal anica anice anie
aniela anika aniko anil anirudh anis anisa anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica
anjolaoluwa anka anke ankica ankit anmol ann ann-britt ann-charlott ann-charlotte ann-christin ann-christine
ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa
anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annah annak annalena annaliese
annalisa annalise annamae annamaria annamarie annastacia anne anne-kathrin anne-katrin anne-marie anne-rose annedore
annegret annegrete annekatrin anneke annelene anneli annelie annelies anneliese annelise annelore annemarie annemette
annemie annemijn anner annerose annet annett annetta annette anni annibale annica annice annie anniina annija annika
annikki annis annita annmarie annukka annunziata anny anom anona anoni anouk ansaldo ansel anselm anselma anselmo
ansgar ansh ansis ansley anson ansora anssi antal antanas antero anthoney anthony antim antione antionette antje anto
antoaneta antoin antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia
antonie antonieta antonietta antonija antonin antonina antonino antonios antoniu antonius antons antony antra antti
antun antwain antwan antwon anu anunciacion anusha anushka anuta anvar anvi anwar anya anyango anyelo anyi anze aodhan
aoibheann aoibhin aoibhinn aoife aongus aparna apaydin apisara apolena apolinar apollonia apolonia apostolos aqil
aquiles ara arabella araceli aracely aradhana arah aral araminta aran aranka aranzazu arba arbey arbie arcan arcelia
archana archibald archie arda ardath ardelia ardell ardella ardelle arden ardeth ardis ardith ardyce areli arely
aretha arezki argemiro argie argono argu arham ari ariadna arian ariana ariane arianna arianne aribert aric arie ariel
ariela ariele ariella arielle arietta arif arifcan arife arija arijus arike ariki arikol arild arin arina arinola
aripinar aris arisara arisoy aristide aristides aristita arja arjun arkadiusz arkie arkut arla arlan arland arleen
arlen arlena arlene arlet arleth arletta arley arlie arlin arline arlis arlo arly arlyn arlyne armahan arman armand
armandas armando armands armas armida armin arminas arminda arminta armond armstead arnaldo arnas arnau arnaude arnav
arnd arndt arne arnett arnetta arnfried arnie arnim arnis arno arnold arnoldas arnoldo arnolds arnost arnulf arnulfo
aroa aroha aron aronas arpad arpag arra arran arrie arron arsenie arsenio arsipatra arta artan artanto artawan artelia
artem artemio artemisa arther arthor arthur artie artis arto arttu artturi artur arturas arturo arturs aru arun arunas
arunima arusi arvel arvid arvids arvil arvilla arvin arvo arvydas arya aryan aryana aryanna arziye arzu asa asad asafe
asahi asake asalet asali asani asanti asatira asberry asbjorn asbury asdrubal ase asef asger asha ashan ashanti ashby
ashely asher ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashok ashton ashtyn asif
asila asilbek asile asim asiman asir asirwada asirwanda asko aslan aslanhan aslijan asliye asma asma'u asmadi asman
asmianto asmini asmira asmuni ason assar assumpta assunta asta aston astrid asu asuncion aswani ataahua atabala atagun
atalay atamoglan atanur atasagun atatore atena atenulf atfat atgun atha athanasios atharv atheel athman athuman
athumani ati atiena atieno atila atilgan atilhan atilio atinuke atit atiyye atma atmaja atnan attaf atte atticus attie
attila attilio attracta aubra aubree aubrey aubrie aud audie audley audra audrey audriana audrianna audrina audrius
audry audy augustas auguste augustin augustina augustine augusto augusts augustus aukusti aulikki aulis aune aunyaporn
auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelija aurelio aurica aurilla aurimas aurore
aurthur ausma ausra ausrine austen austine auston austra austyn auther authur autry ava avah avelino averi averie
averil avery avgust avi avie avis aviva avni avon avram avril avsin avunc awadil awamil awamiri awan awani awero awesi
awhina awj awlya awmar awrad axel axenia axinte aya ayaan ayamin ayan ayana ayanna ayasun ayaydin aybeniz aybet aybora
aycagul aycan aycicek aydan aydar ayden aydin aydinbey aydinc ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan
ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla aymen aynilhayat aynimah aynur aynure ayodeji ayodele ayoka
ayoub aypar aysan aysar ayse ayseana aysel aysema aysenur aysevim aysoy aysu aysuna aytek aytekin ayten aytoz aytuna
ayu ayub ayulker ayush ayushman ayvas ayyaruk ayyubi azaan azad azade azahar azahara azalee azaria azariah azban azeeb
azeglio azeneth azer azettin aziz aziza azize azizi azra azucena azul azuolas azzie baaba baahir baaizeed baaqee
baaqir baaree baashir baasim baasit baba babar babasola babatunde babatunji babawale baber babett babette babyboy
baccio bachittar badawi badegul badr bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadir
bahadurjit bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna bahuwirya baiba bailee bailie bairbel bairbre
bairon bajragin bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
baktiono bala balamantri balangga balapati balatekin balaxanim balazs balca baldassare baldomero balduino baldur
baldwin baleegh balendra balhaar bali balidin balijan balinda balint baljiwan ballard balli baltas baltasar baltazar
balthasar balvan balveer bama bambad bambang bambi banara banawa banawi bancar bandile banel banjeet banu bao baqar
baqir bara barak baraka barasa barb barbara barbel barbie barbora barbra barbro barbu barica baris bariscan barkha
barna barnabas barnard barnett barney barnie barr barraq barrett barrie barron barry barsen bart bartek bartholomaus
bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton bas basaam basarab basay bascom baseer basel
basem bashaar bashaarat bashan bashar basharat basheer basheerah basilio basim basir basok basriye bassam bastiaan
bastian batal batirhan batool baturay baudelio bautista baxter bayard baydu baykan baylee baylie bayman bayram bayron
bayruhan baytal bayzettin bazam bea beadie beata beate beatrice beatrix beatriz beauden beaulah bebe beckett beckham
beckie becky beda bedford bedi bediriye bedri bedrich beecher begim begona behbud behiza behlul behram behrem behruz
bekbay bekir bektasi bela belarmino belen belgizar belia belinda belisario belkize bella bellisan bello belo belton
belva ben bena benadik benard benas bence bendeguz benedek benedetto benedict benedicte benedicto benedikt benedikte
benedita benek bengibay bengt beni beniamin benice benicio benigna benigno benita benito benjaman benjamen benjamim
benjamin benjamine benji benjiman benjman benn bennett bennie benno benny benoit benol benone benovse benson benta
bente benthe bentlee bento benton benvenuto beppe berat beray berdie beren berend berends berenice berezat bergen
berit beriye berkal berki berkley berksay bernabe bernadett bernadette bernadine bernard bernarda bernardine
bernardino bernardita bernardo bernd bernd-dieter berndt berneice bernetta bernfried bernhard bernhardine bernice
bernie berniece bernita bernt bernward berra berran berrin bert berta bertalan bertha berthold bertie bertil bertina
berto bertold berton bertram bertrand bertulis beryl besey beshte besin besir bess besse bessie beste betania beth
betha bethan bethann bethany bethel bethlehem bethzy betina beto betsey betsy bett bette betti bettie bettina betty
bettye bettyjane bettylou beula beulah bev bevan beverlee beverley beverly beyda beyhatun beyler beyonce beyzade bezek
bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi
bibiana bibisora bibuwa bican bidayet biddie biel bienvenida bilaal bilal bilay bilender bilgen bilginur bilgutay
bilha biljana bilkay bilkisu billie billie-jo billy billye bilol biltas bimala bina binay binbasar binisik birben
birdella birger birgid birgit birgitt birgitta birgitte birgul birousk birsan birsen birt birte birtha birthe birtie
biruta bisar biserka bishakha bitul bizhan bjarne bjorg bjorn bladimir blahoslav blain blaine blair blaise blake
blanaid blanca blanchard blanche blanchie blanduzia blane blanka blas blathnaid blaz blazej blazena bluford boaz bob
bobbi bobbie bobby bobbye bobur bodhi bodil bodo boe boel bogatimur bogdan bogdana boglarka bogomir bohdan bohdana
bohumil bohumila bohumir bohus bohuslav bohuslava bojan boje bolaji bolatito bolden boleslav boluwatife boma bonface
bonifac boniface bonifacio bonita bonnie bonu booker boone borahan boratas borbala borge boris borivoj borja borje
borris bortecin borut borys bose bosibori bostjan botond bouchra boyce boyd boynak boysie bozbag bozena bozerk bozica
bozidara boztas brad braden bradford bradley bradly bradut brady bradyn braeden braedon braelyn braiden bram bramwel
brandan brande brandee branden brandi brandie brandin brandon brandt brandusa brandyn branislav branislava branka
branko brannon branson brant brantley braulio bravin braxton brayan brayden braydon braylen braylon brea breana
breandan breann breanna breanne brecken breda bree breeda breege breffni brencis brenda brendah brendan brenden
brendon brenna brennan brennen brennon breno brent brenton breonna bret bretislav brett bri bria brian briana brianda
brianna brianne brice brid bridger bridget bridgett bridgette bridgit bridie brielle brien briget brigette brighid
brigid brigida brigita brigitta brigitte brijesh briley brilyant brinda brinley brion brionna brisa brit brita britany
britney britni britny britt britt-mari britt-marie britta brittaney brittani brittanie brittany brittnay brittnee
brittney brittni brittnie brittny britton brock broderick brodie brody brona bronach bronagh bronislava bronson
bronwen bronwyn brooke brooklynn bror bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryana bryanna bryant
bryce brycen brylee bryn brynlee brynn bryon bryony bryson bryton bucur budd buddie budi buel buelah buell buena
buenaventura buffy buford buget buhari bula bulah bulunc buna bunmi bunyamun buraid burakhan burc burckhard burcuhan
burdette buren bureyre burgess burghard burk burkard burke burkhard burkhardt burl burleigh burley burnell burnett
burney burnice burnie burrel burrell burt burton busara busisiwe busra busranur buyrukhan bynum byrd byrdie byron
bystrik cabbar cabir cacilia cacilie cade caden cael caesar caetana caga cagak cagdan cager caglar caglasin cagveren
cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn cain caio cait caitlin
caitlyn caitlynn caitriona caius cajsa cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
calcedonio caldonia cale caleb calebe caleigh calhoun cali calim calin calista calisto calixta calixto calla callan
calleigh callie callum calogero calti calum calvin calvince cambria camdyn camelia cameron cami camil camila camilla
camille camillo camillus camilo camisha cammie camok campbell campo camren camron camryn canan canberk candace candela
candelaria candelario candelas candeniz candi candice candida candido candis candra candrakanta candyce canfeza cangur
canice cannie cannur canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capa
capitola capkan cappie capucine cara caragh caraka caren carey cari caridad carie carin carina carisa carissa carita
carl carl-heinz carl-johan carla carlee carleen carleigh carlene carleton carley carli carlie carlijn carlisle carlito
carlo carlos carlota carlotta carlton carly carlyle carlyn carma carmel carmela carmelita carmella carmelo carmen
carmenza carmina carmine carminho carnell caro carol carola carolann carole carolee carolin caroline carolyn carolyne
carolynn caron carra carren carri carrie carrol carroll carsen carsten carsyn carub caryl caryn cas casandra casemiro
casen casey casian casiana casie casimer casimir casimiro cason cass cassandra cassidy cassie cassius cassondra
caswell catalin catarina caterina cathal catharina catharine catherina catherine catheriona cathern cathey cathi
cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catina catinca cato catrin catrina catrine catrinel
catriona catur caturangga caua caue cavad cavid cavit cavuldur cawil cawisadi cawisono cawuk cayadi cayden caydence
cayetana cayetano cayla caylee cayson cazimir ceara ceasar cebesoy cebrian cecelia cecep cecil cecile cecilia cecilie
cecilija cecilio cecily cedide cedric cedrick cedrin ceferino ceil celal celem celena celene celeste celestia
celestina celestine celestino celia celie celikkan celikyurek celil celilay celina celinda celine celso cemal cemale
cemalettin cemani cemeti cemil cemile cemiyle cemplunk cena cenan cengiz cengkal cengkir centa centrine ceola cephus
cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceyhune ceyla ceylin ceylon
ceyran cezar cezara cezary cezayir chaaya chabane chace chadd chadrick chadwick chaifah chaim chaitaly chaitanya
chaiwut chaka chakradev chakradhar chakrika chalisa chalmer chalmers chamali chaman chameli champak chana chanakya
chancey chanchal chanda chandani chandra chandran chandresh chanelle chaney chanez changaz chanie chanikan chaniya
channie channing chantal chante chantel chantelle chanya chao charan charis charissa charisse charita charla charle
charlee charleen charleigh charlene charles charlesh charley charlie charline charlize charlott charlotta charlottie
charls charlsie charlton charly charmaine charo charolette charos charvi chas chashida chasity chasmum chatresh
chatura chau chauncey chauncy chausiki chavvi chawin chawish chaya chayanin chayapat chayo chaz che chebet chege
chelangat chelo chelsey chelsi chelsie chelsy chema chen cheng chenoa chepkemoi chepkoech chepkorir cher cheragh
cherelle cheri cherie cherif cherilyn cherise cherith cherotich cherrelle cherri cherrie cherryl cheruiyot cheryl
cheryle cheryll chesley chessie chestina chet cheusi cheyanne chiamaka chiara chibuzo chidera chidi chidimma chigozie
chijioke chimere chinedu chinelo chinonso chinyere chipo chipukizi chiquita chiraz chita chizoba chloe chloie chris
chrissie chrissy christ christa christa-maria christabel christal christeen christel christelle christena christene
christer christi christiana christiane christie christin christina christine christion christl christof christofer
christoffer christop christoper christoph christophe christopher christos christy chrystal chucho chuck chue chuki
chukwudi chukwuemeka chus chuy chyna chynna cian cianan ciaobella ciara ciaran ciarra ciarrai cicek cicely cicero cici
cidal cielo ciera cierra cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz cinare cinda cindi cindoruk cindy
cinerk cingiz cinta cinthia cinthya cintia ciprian cipriana cipriano ciriaco ciril cirillo cirino cirkeline ciro cisem
citlali citlalli citra civgin claas clabe claes claiborne clair claire clara clarabelle clarance clare clarence
claribel clarice clarinda clarine clarisa clarissa clark clarke clarnce clas classie claud claudette claudia claudie
claudina claudine claudio claudiu claudius claus claus-dieter claus-peter clavs clayton clearence cleda clelia clell
clella clem clemence clemencia clemens clemente clementina clementine clemie clemma clemmie clemon cleo cleola cleon
cleone cleopatra cleophas cleora cleta cleto cletus cleva cleve clevie clide cliffie clifford clifton climaco clint
cliodhna cliona clive clodagh clodomiro cloe clora clorinda clotilda clotilde clovis cloyd clyda clyde clydie clytie
coby codey codi codie codin codrin codrina codrut codruta cody coen cogay cohen cokan colbert colby cole coleen
coleman coleton coletta colette coley colie colin colins colleen collette collin collince collins collis colm colman
colomba colpan colten colter colton coluccio colum columba colvin conal conall conan conard concepcion concepta
concetta concha conchita conchur conleth conley conn connell conner connie connor conny conor conrad conrado consolata
constanca constance constanta constantin constantina constantine constantino constanza constanze consuela consuelo
contina conway coolidge copur cora coraima coralia coralie corbett corbin corda cordaro cordelia cordell cordella
cordero cordia cordie cordula corean corene coretta corey cori corie corina corine corinna corinne coriolano corliss
cormac cormack cornel cornelia cornelio cornelious cornelis corneliu cornelius cornie corrado corrie corrina corrine
corry cortez cortney corvin cory cosima cosimo coskun cosmas cosme cosmin cosmina cosmo cosqun costache costantino
costanzo costel costin coty courteney courtland courtney craig crawford crenguta creola crescencia cressie crete crin
crina cris crissie crissy crista cristal cristea cristen cristhian cristhofer cristi cristian cristiano cristin
cristina cristine cristobal cristofer cristofor cristopher cristy crockett cruz crysta csaba csilla csongor ctibor
ctirad cuheyna cullen cuman cumsud cuneyit curley curro curt curtis curtiss custodia custodio cvetka cvetko cydney
cyndi cyntha cynthia cyprian cyril cyrus czeslaw daamin daan daanish daanyaal daawood dabbah dabir dabney dace dacian
daciana dacin dadap dadas dadi dafina dafne dag dagel daghfal dagistan dagmar dagmara dagny dagobert dagoberto dahiana
dai daiana daiga daija daijah daiki daina dainess dainis dainius daire dairine dairo daisey daisha daisie daisye
daiyaan daja dajana dakhil dakoda dakotah daksh daksha dakshesh dalaja dalan dalbir daler dalia dalibor dalila dalili
dalima daliman dalimin daliono dalisay dalkilic dallin dalmas dalton dalvin damar damarcus damari damarion damaris
dameer dameon damian damiano damien damife damijan damini damion damir damjan damjana damlanur damon damond damu
damurah damyanti dan dana danae danang dancan dancun dandre dane daneen danelle danette dangelo dani dania danial
danica daniel daniela daniele danielius daniella danielle daniels danijel danijela danika danilo danique danis danish
daniswara danita danitza danjuma dann danna dannie danniel dannielle danny danson dante danu danuja danuse danuta dany
danyel danyell danyelle daphne daquan dara daragh darain darby darci darcie darcy darell daren daria darian dariana
dariati darien darija darijan darika darimin darin darina darinka dario darion darius dariusz darja darko darl darla
darleen darlene darline darlyne darmaji darman darmana darmanto darnell darold daron darpan darragh darran darrel
darrell darren darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsh
darsirah darta dartono daru daruna darvin darwyn dary daryani daryl daryle daryn dasa dashawn dasia dastageer daud
daudi daulton daunte davante dave davey davi davian david davida davie davin davina davion davis davnet davon davonta
davonte davor davorin davy dawid dawit dawna dawne dawson dawud dax daxton dayamai dayami dayana dayanara dayar dayita
dayle dayna dayne dayse dayyaan deaglan deana deandra deandre deane deangelo deann deanna deanne deante dearbhail
dearbhaile dearbhla deasia deb debbi debbie debbra debby debera debi debora deborah deborrah debra debrah debroah
decebal declan dedra dedric dedrick dee deeann deedee deegan deena deepa deepak deepika deetta deger degmeer deha
deiby deicy deidra deidre deion deirbhile deirdre deisy deividas deja dejah dejan dejon dejuan delaney delano delbert
delcie delfin delfina delfino delia deliah delil delila delilah delina delinda delisa della dellar delle dellia dellie
delma delmar delmas delmer delmus delois delonte delora delores deloris delos delpha delphia delphin delphine delsie
delton delvin delwin dema demarco demarcus demario demarion demeter demetra demetri demetria demetric demetrio
demetrios demetrius demi demi-lee demi-leigh demian demilade demirbuken demiriz demirok demiryurek demond demonte
dempsey dena deneen denes denese denice denine denis denisa denise denisha denisse denita deniz denizalp denkel dennie
dennis denny denton denzel denzell denzil deon deondre deonta deontae deonte dequan derald dereck derek dereon deric
derick derik derkay derl derly dermot dermott deron derrek derrell derrick derval dervilla dervla derwin deryanur
deryl desean deshaun deshawn desi desiderio desirae desiree desmond despina dessa dessie destany destin destinee
destiney destini destry detlef detlev dev devan devansh devante devaughn deven devi devika devin deviner devonta
devontae devonte devorah devyn deward dewayne dewey dewi dewitt dex dexter deyanira dezider dezso dezzie dhriti dhruv
diah diallo dian diana dianah diandra diane diann dianna dianne diarmaid diarmuid dicie dick dickson dicy dida didier
didina diedrich dierk diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijon diken dilan
dilara dilare dilaver dilcan dilder dildora dilfeza dilhus dillan dillard dillie dillion dillon dilnoz dilnur dilsad
dilsat dilsitan dimas dimaz dimitri dimitrina dimitrios dina dinah dincer dinckol dincsu dinda dinis dino dinu diogo
dion dione dionicio dionigi dionisia dionisio dionne dionte dionyz dipa dipta dirican dirja dirk dirlik dismas dita
ditmar ditte dittmar divya dixie dixon diya diyor diyora djamel djuana djuna dmitri dmitry dobromila dobroslav
dobroslava dochia docia dogan doganalp dogannur dogansah doguhan doina dola dolensoy dollie dollye dolores doloris
dolph dolphine dolphus dolun dom domagoj domantas domas domen domenic domenica domenick domenico domhnall dominga
dominick dominik dominika dominique dominque dominyka dominykas domitila domnica domonique don dona donaciano donagh
donal donald donat donata donatas donatella donatello donato donavan donavon dondre donell doner dongwook donia donie
donita doniyor donmez donn donna donnacha donncha donnell donnie donny dono donough donovan donta dontae donte
dontrell dora doralisa dorathea dorathy dorcas dorcus doreen dorel dorene doretha doretta dori dorian doriana dorin
dorina dorinda dorine dorinel doris dorit dorita dorla dorle dorli dorman dorota dorotea doroteja dorotha dorothe
dorothea dorothee dorothy dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha
doshia doshie dosia doss dossie dottie doug douglas douglass dounia dovie dovile dovud dovydas dow doyinsola doyle
dozier draga dragan dragica drago dragos dragutin drahomir drahomira drahoslav drahoslava drajat draven drazen drema
drucilla drury drusilla duane duard duarte duban ducu dudley duha duilio duje dulce dulcie duma dumisani dumisile
dumitra dumitrana dumitru duncan dundaralp dunia dunja dunya dunyamali dunyo duong durab duracan durante durdali
durdane durdica durdona durell durgadin durmusali durna durnise duro durodola durrell durrusehvar dursadiye dursun
duruk duruoz durward durwood dusan dusanka dustan dustin dustyn duuk duvan duwayne duyen duyguhan dwain dwaine dwan
dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan dylon dymphna dympna dzidra dzintars dzintra e'zoza eadaoin
eakumbu eamon eamonn ean eanna earle earlean earlene earley earlie earline earnestine eartha easton eathel eavan eba
ebba ebbe ebbie eben ebenezer eber eberhard eberhardt ebert eboni ebuakil ebuka ecaterina ecegul ecemis eckard eckart
eckehard eckhard eckhardt eckhart ecrin eda edaviye edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro
edeltraud edeltraut edeltrud eden eder edgar edgaras edgard edgardo edgars edgubay edhitha edi edie edier edilberto
edilma edilson edin edina edinah edinson edisson edita edite edith editha edla edmon edmond edmonia edmund edmundo
edmunds edna ednah edoardo edouard edra edrie edris edsel edson edu eduar eduard eduarda eduardo eduards edvard
edvardas edvin edvinas edvins edw edwar edward edwardo edwin edwina edyth edythe eelis eemeli eemil eerik eero eesaa
eesha eetu eeva efe effa effie efil eflatun efrain efrem efren efser eftimia eftimie efua ega egbert egenur eggert
egidijus egil egils egle egon ehan ehrenfried ehrentraud ehrhard ehsaas ehsan eidvile eija eijaz eila eileen eilis
eilish eimantas eimear eimer eimhear einar einari einer eino eira eiravati eirik eitel eithan eithel eithne eivind
eivor eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene
ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ekundayo ekundu el-amin eladio elaf elaina elaine elam elamiye elana
elariz elayne elba elbert elberta elbridge elby elcin elcira elcy elda eldar elden eldeniz eldon eldora eldred
eldridge eleanor eleanora eleanore elease eleazar electa elemer elena eleni elenor elenora elenore eleodoro eleonor
eleonora eleonore eleuterio elex elfi elfie elfreda elfrieda elfriede elgie elgin elgun elhan eli elia eliabeth
eliakimu elian eliana elianna elias elick elida elie eliecer eliezer elif elifnur eliga eligah elige eligia eligio
elihu eliisa elijah elin elina eline elinor elinore elio eliot elis elisa elisabet elisabeta elisabeth elisaveta elise
eliseo elisha eliska elissa elita eliud eliza elizabet elizabeta elizabete elizabeth elizah elizbeth elize elizebeth
elkana elke elkin ella elladio ellamae ellar elle ellen eller ellery elli elliana ellie ellinor elliot elliott ellis
ellison ellsworth ellwood elly ellyn elma elman elmar elmars elmeddin elmer elmeri elmidar elmina elmir elmira elmire
elmo elmore elmyra elna elnare elnora elnur elnure eloa eloah elodia elodie elof elois eloisa eloise elon elona elonzo
elosy elouise elove eloy elphas elpidio elroy elsa elsad elsbeth elsebeth elsen elsever elsie elsworth elsy elta elton
elturan eluh elva elvan elver elvera elvia elvie elvin elvina elvira elvis elvy elwanda elwin elwira elwood elwyn
elxan ely elyas elyse elyssa elza elzada elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuella
emanuelly emanuil emas embuh emeka emelia emelie emelina emeline emely emer emerson emersyn emese emett emigdio emiko
emil emilce emile emilee emilian emiliana emiliano emilie emilija emilio emilis emilly emils emilse emily emin emine
emiro emirsan emis emma emma-louise emmaculate emmah emmalee emmaline emmanuel emmanuelle emmer emmerich emmet emmett
emmi emmie emmit emmitt emmons emmy emogene emong emory emperatriz empluk emran emrullah emry ena enar encarna
encarnacion encarnita enda endah endra endre ene enes enfes engelbert engin enginiz engla enid eniko eniola enith enna
ennio ennis enno enoch enock enola enos enrico enrika enrique enriqueta ensari ensio enteng enver enya enzi enzio enzo
eoghan eoin eola ephantus ephraim ephram ephrem ephriam epifanio eppie epsie eral eraldo erasmo erasmus erastus
eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia erenalp erensoy
ergener erginel ergonul ergul ergun erhard erhardt eric erica erich erick ericka erik erika erikas eriks erin erina
erincer eris erkan erkilic erkinel erkki erksoy erla erland erle erlene erlinda erline erling erma ermanis ermanno
ermenegildo ermes ermina ermutlu erna ernestas ernestina ernestine ernesto ernests ernie erno ernst ernst-august
ernst-dieter ernst-otto erogul erol eroz errol ersat ersec ersel ertan erten ertun ertuncay ervaniye ervin erving
erwin eryildiz eryk erykah eryn erzsebet esa esau esben esco esenbay esengun esenturk esequiel esfandyar eshan eshana
esi esila esim esker eskil eskinalp esko esley esmanperi esmarelda esmee esmeralda esmira esna esneider esparta
espartaco espen esperanza espiridion esref essa essex essi essie esta esteban estefani estefania estefany estel estela
estell estella estelle estera esteri estes estevan esther estiawan estie estill estiono estiven eston estrella esupofo
eszter etela etelka etelvina etha ethan ethel ethelbert ethelene ethelyn ethen ethie ethna ethne ethyl ethyle etibar
etienne etiqad etizaaz etna etta etter ettie ettore euan eudora eufemia eufrosina eugen eugenia eugenie eugenio eugine
eula eulah eulalia eulalie eulogio euna eunan eunice eunika eunji euphemia eura eusebia eusebio eusebiu eustace
eustaquio eustatiu eutimio eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evalena evaline evalyn
evalyne evamaria evan evance evander evangelia evangelina evangeline evangelista evangelos evanghelina evans evaristo
evcimen evde evelena evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn everet everette
everleigh everline everly everlyne evert evertt evette evi evia evie evija evita evon evonne evrim evrimer evy ewa
ewald ewan ewart ewatomi ewelina ewell ewin ewing exa exequiel exie eydan eyyub eyyup ezekiel ezell ezequiel ezgin
ezgutekin ezio ezra ezzard faas faber fabia fabian fabiana fabienne fabio fabiola fabricio fabrizia fabrizio facundo
fadekemi faderera fadila fadile fadime fae fahad fahari fahmi fahrullah fainche faiq faisa faisal faizah faizan faize
falak falan falguni falk falko fallon falon fami famil famile fanaka fanni fannie fannye faqid farah farai faraj
faraja farangiz faras farhan farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza faron farouk
farrah farrell farris faruk farzona fathonah fatigul fatih fatihe fatimah fatime fatinur fatma fatmanur fatteh fatuma
faustas faustino fausto fay faye fayette fayize fazil fazli fazul feargal fearghal febe febi fedde fedele feden
federica federico federigo fedor fehim fehintola fehmin fehmiye feisal felecia felice felicia feliciana feliciano
felicidad felicie felicitas felicity feliks felipa felipe felisa felisha felista felister felistus felix felizitas
fella felton femke fenna fenne fenni fenton ferahdiba ferahim ferat feraye ferd ferda ferdi ferdinand ferdinando
feremez ferenc fergal fergus ferhad ferhan ferhat ferid feride feriel ferihan ferinaz ferman fermin fermuta fernand
fernanda fernando ferne ferney ferqane ferrell ferris ferrux fersan feruza feryas ferzi festus fetullah fexreddin
fexri fexriyye feyha feyruz feyyaz feyzin feza fezail fiachra fiamma fibikemi fidan fidaye fidel fidela fidelia
fidelis fidelma fidencio fidvi fien fiene fiifi fikayomi fikret fildan filip filipa filipe filippa filippo filit filiz
filofteia filomena fimar finbar finbarr finian finley finn finnegan finola fintan fiodor fiona fionan fionna fionntan
fionnuala fionnula fiorella fiorenzo fiorino firdavs firdevis firdovsi firengiz firman firudin firuze fitan fitnat
fito fitria fitriani fitzgerald fitzhugh fiyaz fizze flannan flavia flavio flaviu fleda fleeta flem fleming flemming
fleta fletcher fleur flo floare floarea flonnie floortje flor florance florea florencia florencio florene florenta
florentin florentina florentine florentino floretta florian floriana florica floridor florie florina florinda florine
floris florrie flossie floy floyd flynn foch fodil folake folashade folke folker folkert folu fonda forrest fortunata
fortunato fotima fouzia foy frado fran franca frances francesca francesco franchesca franci francia francies francina
francine francis francisc francisca francisek franciska francisquita franciszek franck franco francois francoise
francy franjo frank-michael frank-peter franka frankie frankline franklyn frans frantisek frantiska franz franz-josef
franz-peter franz-xaver franziska fraser frauke frazer frazier fred freda freddie freddy frede frederic frederica
frederick fredericka frederico frederik frederika frederike frederikke frederique fredi fredie fredo fredric fredrick
fredrik fredrika fredy freeda freia freida freja fresia freya fricis frida fridah fridolin fridrich frieda friedbert
friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich
friedrich-karl friedrich-wilhelm frithjof fritz frode froilan frona fronia fronie fronnie frusina fryderyk fuad fue
fugen fulgencio fulton fulvio fuma fumiko funmi furman fuzayl fuzuli gabe gabel gabi gabino gabor gabriel gabriela
gabriele gabrielius gabriella gabrielle gabrielly gaby gada gadang gading gaduh gael gaetano gagan gaida gaige gail
gaiman gaines gaither gaja galak galang galar galasso galen galih galilea galina galiono galip gallego galo galuh
galur galvarino gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga gangsa gangsar ganim
ganiye ganjaran gannon gantar gara garan garang garda gardner garech gareth garett garey garfield garima garnett
garold garreth garrett garrick garry garth garvan garvin gaspar gaspare gasper gasti gaston gastone gathoni gatis
gatot gatra gaurang gaurangi gaurav gauri gaurika gautam gautami gavan gaven gavin gavyn gawati gayathri gayatri gaye
gayla gayle gaylen gaylene gaylon gaylord gaynell gazel gbadebo gbolahan gbowoade geanina gearld gearldine gearoid
geary gebhard gederts gediminas gedion geert geetika geir gejza gelengul gelsomina gelu gema gemma gena genaro
gencaslan gencay genevieve genevra gennaro gennie geno genovefa genoveva genta gentiana geo geoff geoffrey geofrey
georg georganna george georgeann georgeanna georgel georgene georges georgeta georgetta georgette georgian georgiana
georgiann georgianna georgie georgina georgine georgios geovanni geovanny gerald geraldine geraldo geralyn gerard
gerardine gerardo geray gerd gerda gerdi gereon gerfried gergely gergo gerhard gerhardt gerhart gerhild geri gerlind
gerlinde germaine germana gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry gerson gert gerta gertha gerti
gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gervasio gerwin gesa gesare gesche gesine geta
gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan
ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina
ghilas ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo
giada giampaolo giampiero gian giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna
gianni gianpaolo gianpietro gibson gica gicu gideon gidget giedre giedrius giel giesela gifford gifty gigi gijs gil
gilang gilberto gilda gildardo giles gilford gilles gillian gillie gillis gilma gilman gilmer gilmore gina ginny gino
gintare ginyas gioacchino gioachino gioele gioffre gionata giorgia giorgian giorgiana giorgio giosue giovani giovanna
giovanni giovanny girik girindra girish girolamo girtha gisa gisbert gisela gisele giselle gislinde gisselle gitau
githinji gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino giz gizela gizella
gladis gladstone gladyce gladys glauco glen glenda glendon glendora glenn glenna glennie glennis glenwood glenys
glinda gloria glover glynda glynis glynn goda godfrey godofredo godwin goebel goffredo gohar gok gokay gokbudun gokce
gokcebalan gokcil goken goknur gokperi goksev gokten golda goldia goldie goli goma goncafer goncalo gonen gonul
gonzalo gopal goran gorazd gordan gordana gorden gordon gorgunay gorklu gorm gorsev gosta gote gottfrid gottfried
gotthard gotthilf gotthold gottlieb gottlob gotz goyo gozel gozem gracelyn gracia graciana graciano gracie graciela
grady graeme grafton graham grainne grania granville gratian gratiana gratiela grayce graydon grayling graysen grayson
graysyn graziano graziella grazyna greca grecia greco greene greg grega greger gregg greggory gregoire gregor gregoria
gregorian gregorio gregory greta gretchen grete gretel grethe gretl gretta greyson gricelda grieta griffith grigore
grisel griselda gro grover grzegorz guarino gucal gucluer gucyeter gudrun gudula guenter guenther guglielmo gugu
gugulethu guido guilherme guillaume guillermina guillermo guiomar guiseppe gul gulab gulaga gulare gulay gulbala
gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohre guldam gulder guldunya guled gulegen gulel gulenay guler gulev
gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin guller gulluhan gulmira gulmisal gulnar
gulnare gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil
gulshan gulsiye gulsu gulsum gultac gultekin gulten gulter gulus gulustan gulxar gulzadiye gulzar gumercindo
gumustekin gun-britt gunar gunars gunay gunaydin gunbir gunborg gunda gundel gunden gundhild gundi gundolf gundula
gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnel
gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gurarda gurcuye gurelcem gurli gurpreet
gursal gurten gus guss gussie gusta gustaf gustas gustav gustave gustavo gustavus gustaw gusti gustie gusztav guthrie
guus guusje guvercin guzey gwen gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda gyongyi gyorgy gyorgyi gyozo
gyte gytis gyula habib habiba habibe habibu habil haciali hacibey hacile hadassa hadassah haden hadi hadicha hadija
hadithi hadiza hadjer hadlee hadley hadrey hafiz hafiza hafsa hafsat hafshah hagen hai haiba haiden hailee hailey
hailie hairyanto hajnalka hajo hakan hakeem hakikat hakim hakon hal halbert haleigh halenur haley hali halid halidun
halie halil halim halima halina halisi haliye halle halley hallie halsey haluk hamdi hami hamid hamima hamis hamish
hamisi hamiyet hamp hampton hampus hamsini hamza hamzah hana hanbiken hanedan hanh hani hania hanife hanim hanja hank
hanna hannabel hannah hannchen hanne hanne-lore hannele hannelore hannes hanni hanno hanns hannu hanny hanora hans
hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich
hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning
hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig
hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter
hans-werner hans-wilhelm hans-willi hans-wolfgang hansel hansford hansgeorg hansjoachim hansjorg hansjurgen hanson
hanspeter hanss hansultan hao haoran haralamb haralambie harald harambee harbinaz hardana hardi hardie hardik hardin
harding hari harijs harimurti harinakshi harini harish harita hariz harja harjasa harjaya harjo harl harlan harland
harlen harlene harley harlie harlon harlow harman harmon harnail harol harold haroldo haron harpreet harrell harri
harrie harriet harriett harriette harris harrison harro harrold harry harsana harsanto harsaya harshil hartaka hartana
hartley hartmut hartmuth harto hartwell hartwig haruka haruko harun haruna haruto harve harvey harvie harvy hasan
hasbek hasel hasgul hashiki hasim haskell hasna hasret hassan hassie hasso hasta hatem hatice hatima hatin hauwa
havali havard havse hawa hawehindi hayali hayat haydee hayden hayel hayes haylee hayleigh hayley haylie hayret
hayrunnisa hayward haywood hazeem hazel hazelle hazen hazine hazle hazrat heather heber hebert hecer heci hector hedda
hedi hedvig hedviga hedvika hedwig hedy hege heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun
heidy heike heikki heiko heimo heiner heinfried heini heino heinrich heinz heinz-dieter heinz-georg heinz-gerd
heinz-gunter heinz-gunther heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner
heinz-wilhelm heinz-willi heitor hekima hekime hekmet helaine helan helen helena helene helfried helga helge heli
helina heliodoro hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth
heloisa helvi helyn hema hemal hemang hemangini hemani hemi hemid hendra hendri hendrik henery henife henner henni
hennie henning henny henretta henri henric henrich henrieta henrietta henriette henrik henrike henrikki henriks
henrique henry henryk heracleea heraclio heraldo herbert herberto herdis heribert heriberto herlinda herlinde herma
herman hermanis hermann hermann-josef hermanni hermelinda hermenegildo hermes hermina herminda hermine herminia
herminio hermon hernan hernando herney herrmann herschel hershel hershell herta hertha heru hervey herwig heryanto
hesbon hesen hesenaga hessie hester hesti hettie hetty heva heyder heyvetullah heyward hezekiah hezi hezniye hezron
hezzie hicran hicsonmez hidaya hidde hideo hidir hieu hifzullah hikmet hilah hilal hilario hilary hilayda hilbert
hilda hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hilding hildred hildur hilkka hillard
hillary hillery hillevi hilliard hilma hilmar hilmer hilton hiltraud hiltrud himawan hina hinata hindal hinet hinewai
hinrich hipolito hiral hiram hiroshi hitesh hiwot hjalmar hjalmer hjalte hjordis hoai hoang hoani hobart hobert hobson
hocine hodan hodari hoke hokume holden holger holli hollie hollis holm holmes homero hong honora honore hoover horace
horacio horatio horatiu horea horia horst horst-dieter horst-gunter horst-peter hortencia hortense hortensia hortenzia
horton horymir hosea hosie hoskadem hosteen hototo houa houcine houda howard howell hoy hoyt hredhaan hritik hrvoje
huban hubbard hubert hubertine hubertus huda hudavent hudson huey hugh hughes hughey hughie hugo hugues hui huia
hukumdar hulda huldah hulya humaira humaiya humayra humberto humbet humeyra humoyun humphrey hunalp hunor huong
hurbert hurdogan hurican hurley hurmet hurside huruyet huryasar husain huseyin huseyn huseynqulu husmen husniyye
husnuhal hussein huston huxley huy huzaifa huzuri hyejin hyman hynek hyrum hyun iacob iain ian iancu ianis iara
iasmina ibaad iban iben ibeth ibidapo ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrani ibrohim ibun ica icey icha
icie icimbike ida idabelle idamae ide idell idella idik idika idiris idrees idris idun ieremia iesa iesha ieshia ieva
ifa ifeanyi ifechukwu ifeoma ifora ifrah iftikhaar iftikhar ifunanya ige ignac ignacia ignacio ignacy ignas ignatius
ignatz ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki
ijaya ijli ika ikaika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah
ikshita ila ilah ilahe ilalmis ilan ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ildiz ileana
ilene ilga ilgi ilham ilhame ilhan iliana ilias ilie ilija ilim ilinca ilja ilka ilkane ilkbahar ilkim ilkin ilkka
ilklima illa illya ilma ilmafer ilmari ilmars ilnare ilo ilona ilonka ilper ilqar ilqare ilsa ilse ilsu ilteris ilyas
ilyes ilze ima iman imani imanol imants imany imara imaran imelda imene imge imke immanuel immo imo imogen imogene
imona imran imre imren imrich imrihan imron ina inaki inancli inara inare inaya inayet incifir indah indali indi indie
indira indra indrajit indre indrek indrikis indy inell ines inese ineta inez ing-britt ing-marie inga inga-britt
inga-lill ingalill ingbert inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore ingemar inger ingetraud
ingetraut ingmar ingo ingolf ingram ingrid ingrida ingried inguna ingvar inigo inioluwa inka inken inkeri inmaculada
inna inocencio inocentiu inqilab insa insaf inta intan intihap intiqam intizar ioan ioana ioanina ioannis iola iolanda
iona ione ionel ionela ionelia ionica ionut iosefina iosif ippazio ira irade iren irena irene iretioluwa irfan iriana
iridenta iridian irina irine irinel irja irl irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard
irmtraud irmtraut irmtrud irnanto irsad irungu irva irven irvin irwan irwin irya iryna isa isaac isaack isaak isabel
isabela isabell isabella isabelle isabelly isac isack isadora isadore isai isaiah isaias isak isam isamar isaque
isaura isaya iscan ise iseoluwa isfandiyor isgender isha ishaan isham ishani ishanvi ishita ishmael ishola ishwar
isiah isidor isidora isidore isidoro isidro isikay isiman isin isis isla islam islime islom ismael ismail ismayil
ismet ismik ismo ismoil isobel isolde isolina isom isra israfil isreal issa issac issack istvan ita italo itanya ituri
itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivana ivanka ivanna ivar ivars
ivecen iver iverson iveta ivette ivey ivica ivie ivka ivo ivona ivone ivonne ivor iwan iwo iwona ixtiyar iyabode
iyadunni iyana iyanna iyiyurek iymona iza izaaz izabela izabele izabella izabelle izaiah izayah ize izel izetta izgu
izidor izola izora iztok izzet ja'far jaabir jaafar jaakko jaan jaana jaanus jabal jabari jabbaar jabbar jabez jabir
jabr jabulani jacalyn jace jacek jacey jacinta jacintha jacinto jack jackeline jacki jackie jackline jacklyn jacky
jaclyn jacob jacobine jacobo jacoby jacopo jacque jacquelin jacqueline jacquelyn jacques jacquez jacquline jacqulyn
jad jada jaden jader jadiel jadon jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn jaeman jafar jafet jaffer
jaga jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb jahdami jahdari jaheem jaheim jahi jahiem
jahir jahiz jahm jahongir jai jaida jaiden jaider jaidyn jailene jailyn jaiman jaime jaimee jaimie jair jairaj jairo
jairus jais jajuan jaka jakayla jake jakiya jakob jakobe jakobs jakov jakub jalaal jalal jale jaleel jalees jaleesa
jalen jalia jalil jalisa jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jamaal jamal jamalia jamar jamarcus
jamari jamarion jame jameel jamel james jameson jamey jami jamie jamie-lee jamie-leigh jamil jamila jamin jamir
jamison jamiya jammie jamshid jamya jan-ake jan-erik jan-olof jan-peter jana janae janaki janani janay jane janeen
janel janell janelle janene janessa janet janeta janeth janett janette janey janez jangwa jani janiah janice janie
janin janina janine janis janiya janiyah janja jankat janko jann janna janne janneth jannette janni jannie jannik
jannis jano janos januja janus janusz janya janyce japhet japheth jaquan jaquelin jaqueline jaquez jarad jared jaren
jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarno jarod jarolim jaromir jaromira jaron jaroslav
jaroslava jaroslaw jarrad jarrell jarret jarrett jarrod jaruthip jaruwan jarvis jarwa jarwadi jarwi jase jasen jasiah
jasiri jasleen jaslene jaslyn jasmani jasmijn jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jasna jason jasper
jaspreet jasur jaswadi jati jatin jatmiko jaunita javan javen javi javier javiera javion javohir javon javonte jax
jaxen jaxon jaxson jaxton jaya jayadi jayce jaycee jayceon jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye
jayeng jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jayne
jayson jayvion jayvon jazeps jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeane jeanetta jeanette
jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeb jebet jecinta jed jedediah jedidah jedidiah
jedrzej jeet jeevika jeferson jeff jefferey jeffery jeffie jeffrey jeffry jefri jeison jeisson jejomar jekabs
jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemal jemima jemimah jemma jemutai jena jenaro
jenel jenelle jenifer jeniffer jenilee jenipher jenna jennette jenni jennie jennifer jenniffer jennings jenny jeno
jens jens-peter jens-uwe jensen jente jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha
jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie
jeremy jergus jeri jerica jerilyn jerilynn jerimiah jerimy jerker jermain jermaine jerman jermey jermiah jernej
jerneja jerod jerold jerome jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn
jerrod jerrold jerry jerson jerusha jeruto jeryl jerzy jesca jesenia jesica jesper jess jesse jessee jessenia jessi
jessica jessie jessika jessy jessye jesusa jethro jett jetta jettie jevgeni jevon jewell jezups jhalak jhan jhoan
jhoana jhon jhonatan jhonny jhony jhun jia jiahao jiho jihoon jiles jill jillian jim jimena jimmie jimmy jina jinawi
jindra jindrich jindriska jing jinjuta jinnie jinthe jip jiri jirina jitka jitrin jiwoo jiyoung joachim joacim joakim
joan joana joanie joann joanna joanne joao joaquim joaquin joaquina joash jobe jobst jocelyn jocelyne jocelynn jochem
jochen jodi jodie jody joe joel joell joella joelle joellen joep joerg joeseph joesph joetta joette joey johan johana
johann johanna johannah johanne johannes johans johathan john johnathan johnathon johney johnie johnna johnnie johnny
johnpaul johnson johnstone johny joi joko jokubas jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie
jolijn joline jon jonah jonas jonatan jonathan jonathon jonell jones joni jonna jonnie jonny jono joojo joona joonas
joonatan joost joram jordana jorden jordi jordin jordon jordy jordyn joretta jorg jorg-peter jorge jorgen joris jorja
jorma jorn jort jorune jorunn jory jos jose josef josefa josefiina josefin josefina josefine josefita joselin joseline
joseluis joselyn josep joseph josephat josephine josephus josette josh joshua joshuah josiah josie josiephine josip
josipa josko joslyn joso josphat josphine jossie jost josue jouko jouni journi jovan jovana jovani jovanni jovanny
jovany jovelyn jovita joyce joycelyn joye joyline jozef jozefa jozefina jozica jozo jozsef jua juan juana juanita
juanito judah judd jude judi judie judit judita judith judson judy judyth juelz juergen juha juhana juhani juho jukka
jula jule jules juli julia julian juliana juliane juliann julianna julianne julie julie-anne julien juliet julieta
julieth juliette julija julijana julijs julio julious julisa julissa julita julius juliusz juluis juma jumaane jumadi
jumana jumari juna juni junia junie junious junius juozas juraj jure jurgen jurgita juri jurij juris jurre jussi
justas justen justin justina justinas justine justiniani justo juston justus justyn justyna jutta juul juulia juuso
juvenal juwan juwon jyoti jyrki jytte kaamil kaaren kaarina kaarlo kaashif kaazim kabeer kabir kabiru kacey kachela
kaci kacie kacper kacung kacy kada kade kadeem kaden kadence kader kadijah kadin kadinana kadir kadri kadyn kaeden
kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu kahurangi kai kai-uwe kaia kaiden kaija kaila kailani kailee
kailey kailyn kaique kairav kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen kajetan kajji kajsa kajus kala
kalani kalbi kalea kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kaleo kalervo kalevi kaley kalgay kali
kalie kalim kalina kaliyah kalle kallie kalman kalpit kaluwa kalvin kalyn kamal kamala kamar kamari kamaria kamau
kambali kamden kameron kami kamidin kamil kamila kamilah kamile kamilly kamiyah kamolchanok kamora kamran kamren
kamron kamryn kamya kanak kanda kandace kandef kandi kandice kandy kane kanesha kani kania kanini kanisha kanpulat
kanye kao kaombwe kaori kapagan kapono kara karaamat karabas karaca karaer karakucak karam karama karan karanbay
karani karanja karatas karcan kardelen kardi kare kareem kareen karel karen kari karie karim karimah kariman karimi
karin karina karine karis karissa kariuki karja karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich
karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter
karl-werner karl-wilhelm karla karlee karlene karley karlfried karlheinz karli karlie karlijn karlina karlis karlo
karlukhan karly karman karmen karna karol karola karoliina karolin karolina karoline karolis karoly karolyn karon
karren karri karrie karsa karsana karson karsten karsyn karta karter karthik kartika karya karyl karyme karyn kasam
kasandra kasen kasey kash kashan kashangaki kashif kashish kashvi kasie kasif kasim kasimir kasiran kasiyah kaskazi
kason kaspar kaspars kasper kassandra kassidy kassie kassim kasusra kata katalin katalina katana katariina katarina
katarzyna katcha kate katelin katelyn katelynn katerina katerine kateryna kathaleen katharina katharine katharyn kathe
katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene kathlyn kathrin
kathrine kathryn kathryne kathy kathyrn kati katia katica katie katie-louise katina katja katlin katlyn katlynn katri
katriina katrin katrina katrine katriona kattie katy kauko kauri kauthar kaver kavita kavon kavurt kavya kawaca kawaya
kawkab kawthar kay kay-uwe kaya kayagun kaycee kayden kaydence kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen
kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan kayson kayun kazi kazim kazime
kazimierz kazimir kazuki kazuko kazuo keagan kealan keandre keanna keano keanu keara keaton kecia keegan keelan keeley
keely keena keenan keenen keesha keeva kefser kegan keifer keijo keiko keila keion keira keisha keith keji kekoa
kelami kelan kelby kelcie keld kelechi keli kelis kellan kellee kellen kelley kelli kellie kelly kelly-anne
kelly-marie kelsea kelsey kelsi kelsie kelton kelvin kem kemal kemale kemaleddin kemba kemboi kemuma kemunto ken kenan
kenari kendal kendall kendell kendra kendrick kenedy kenes keneth kenia kenisha kenji kenley kenn kenna kennard
kennedi kennet kenneth kenney kennith kennth kenny kenter kenth kenton kenyangi kenyatta kenyon kenzie keon keoni
keramet keri kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha keshaun keshawn keshia
kestutis kete kevan keven kevim kevin kevon keya keyaan keyana keyla keyon keyonna keyshawn kezban kezia keziah
khaalid khaan khadidja khadija khadijah khadra khaled khalid khalil khalilah khamani khamisi khanh khanyisile khari
khiry khloe khoa kia kiaan kiah kian kiana kiandra kianna kiapo kiara kiaran kiarie kiarra kibafupia kibar kibet
kibibi kiburi kiefer kiel kiera kieran kiernan kieron kierra kiersten kieth kieu kifaye kifayet kijana kijani kike
kikelomo kiki kiley kilian kilicbay killian kilonzo kim kimani kimanzi kimathi kimball kimber kimberely kimberlee
kimberley kimberli kimberlie kimberly kimbilio kimeu kimmo kimora kimutai kimya kinaya kindra kinel kinga kinley
kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah kioko kip kipchirchir kipchumba kipenzi kipepeo kipkemboi
kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras
kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirat kirby kirgiz kiri kirill kirk
kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt kirui kisha kisima kit kitan kitti kittie kiume kivilcim
kiwara kiya kiyasi kiyoko kiyoshi kizil kiziltunc kizzie kizzy kjeld kjell kjersti kjetil klaas klara klare klas
klaudia klaudie klaus klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner
klavdija klavs klemen klemens klement kliment kloe klothilde knud knut knute kobe koby kocabas kocak kockan koda
kodchaporn kody koech koen kofi koha kohen kojo koker koko koktas kolawole kolby koldan kole koloman kolten kolton
koncagul kondo konguralp konner konnor konrad konradi konradus konstantin konstantinos konstanty konstanze konul kopan
kora koray korbin korbinian kordell kordula korede korey kori korinna korir korkmazalp kornel kornelia kornelija
kornelius kortney korugan kory kosemen kosgei kosisochukwu kosukhan kotryna kotuz kou kourtney kovser kovu kraig
kreszentia kreszenz kriemhild kris krish krisha krisjanis kriss krissy krista kristal kristan kristaps kristen krister
kristers kristi kristian kristiana kristiane kristie kristiina kristijan kristin kristina kristine kristjan kristof
kristofer kristoffer kristopher krists kristupas kristy kristyn kristyna krisztian krisztina krisztofer kritika krysta
krystal krysten krystian krystin krystina krystle krystof krystyna krzysztof ksawery ksenija kubran kuchanua kuddusi
kujoe kullervo kulnun kumar kumral kumush kunaporn kuncara kunibert kunigunda kunigunde kuno kunta kunthara kuria
kurnia kursad kurt kurtis kurunzi kusiima kustaa kusuma kutay kutgun kutun kveta kvetoslav kvetoslava kwabena kwadwo
kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kya kyalo kyan kyano kyara kyla kylah kylan kyle kylee kyleigh
kylene kyler kylie kyllikki kymani kynlee kynleigh kyra kyree kyrie kyson kyung laban labeeb labib labuh lacey lachlan
laci lacie lacin lacramioara lada ladan ladarius ladislau ladislaus ladislav ladislava ladli ladonna laeeq laerke
laetitia lafe lage lahiah lahoma laia laika laila lailah lailati laimonis lainey laini laiq lais laisha laith lajita
lajlaj lajos lakeisha laken lakendra lakesha lakeshia lakisha laksana laksh lakshit lakshmi lala lale lalezar lalita
lalla lalo lamar lamarcus lambert lamberto lameck lamine lamiye lamont lamonte lan lana lanang landan landen landin
lando landon landyn lanette laney langalibalele langat langgeng lani lanie lanita laniyah lanjar lannie lanny lantar
laoise laqeet laquan laquisha laquita lara lara-sophie larae laraine laras larisa larissa larkin laron larry lars
lars-ake lars-erik lars-goran lars-olof larue lary lascar lashanda lashawn lashonda lashunda lasmanto lasmono lasonya
lasse lassi laswi laszlo latanya latarsha latasha lateef latesha latif latifah latika latisha latonia latonya latoria
latosha latoya latoyia latrell latrice latricia latrina launa laura laurance laure laureano laureen lauren laurence
laurene laurens laurent laurentia laurentiu laurenz lauretta laurette lauri laurian laurie laurin laurine lauris
laurita laurits lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavenia lavera lavern laverna laverne
lavina lavinia lavize lavon lavona lavonda lavonia lavonne lawanda lawerence lawrance lawrence lawrencia lawson lawton
layla laylah laylo layne layth layton lazar lazaro lazim laziz lazzaro lea-sophie leah leala leamon leana leander
leandra leandro leann leanna leanne leatha leatrice lebron leda ledun lee leeann leela leena leeroy leesa leevi lega
legawa leia leider leidy leif leigh leighton leila leilah leilani leire leisa leisha leitha leja leke lekha lela lelah
leland lelar lelia lella lem leman lembah lemmie lempi lemuel len lena lenah lenard lencho lene leni lenin lenka lenn
lenna lennard lennart lennarth lennie lennon lennox lenny lenon lenora lenord lenore lenwood leo leocadia leocadio
leokadia leola leoma leon leona leonard leonardo leonce leoncio leone leonel leonhard leoni leonia leonid leonidas
leonie leonor leonora leonore leons leontin leontina leontine leopold leopolda leopoldina leopoldine leopoldo leora
leordean leos leota lera lerato lere leroy lerze les lesa lesana lesia leslee lesley lesli leslie lesly lessie lesta
lester leszek leta letafet letha lethia leticia leticija letif letife letitia letizia letta lettie letty leva levar
levente levern levi levie levin levina levis levon levoslav lew lewis lex lexi lexie lexis lexus leydi leyla leyli
leyre lezize lia liam lian liana liane liba liban libardo libbie libby liberto libia libni libor libusa libuse lica
liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene liepa liesa liesbeth lieschen liesel lieselotte
lieve liga ligaya lige ligia ligita liisa lila lilah lilburn lili lilia lilian liliana liliane lilianna lilie lilija
lilijana lilita lilja liljana lilla lillard lillemor liller lilli lillia lillian lilliana lillianna lillie lillis
lilly lilo lilyan lilyana lilyanna lim liman limar limazah limon lina linah linas linda lindah lindbergh linde lindell
lindsay lindsey lindy linet linette ling linh linn linna linnea linnie lino linsey lintang linton linus linwood linzy
lioara lioba lionel lipika lisa lisa-marie lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte liselott
liselotte liseth lisette lish lisha lissa lissette lissi lissie lissy liston lita litha littie littleton litzy liv
liva livia livingstone livio liviu liwia liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete lizeth lizette lizz
lizzie lizzy ljiljana ljubica ljubov ljudmila llewellyn lloyd lockie loda lodovico loek loes lohit loice loida lois
loise loke lola lolita lolla lollie loma lon lona londisizwe londiwe londyn loney loni lonie lonna lonnie lonny lonzo
lopa lora loraine loran lorayne lorcan lorean loredana loree loreen lorelai lorelei loren lorena lorene lorenz lorenza
lorenzo loreto loretta loretto lori loria loriann lorie lorin lorinda lorine loring loris lorna lorne lorraine
lorrayne lorri lorrie lossie lota lotfi lothar lott lotta lotte lotti lottie lou louann louanna louella louetta loui
louie louis louisa louise loula lourenco louvenia lova lovell lovett lovey lovie lovina lovis lovisa lovre lovro lowe
lowell loy loyce loyd loyola luan luana luann luanne luara luay luberta lubica lubna lubomir lubomira lubor lubos
luboslav luboslava luc luca lucas lucca luce lucentiu lucero lucetta luchino lucho lucia lucian luciana luciano lucie
lucien lucija lucila lucile lucille lucina lucinda lucindy lucio lucious lucius lucrecia lucretia lucretiu lucrezia
lucy luda ludek ludger ludie ludmila ludmilla ludolf ludomil ludomila ludovic ludovica ludovico ludovit ludvig ludvik
ludwig ludwina lue luella luetta lufen lugenia luhung luigi luigina luis luisa luisana luise luisina luitgard luiz
luiza lujza luka lukas lukasz luke lukita lukman lula lulah lular lulie lulla lulu luluh lulut lum luminita lumir
lungile lunna lupe lupita luqmaan luqman lura lurana lurena lurhur lurline lut lutf lutfan lutfi lutfiyye luther
luthfi lutie lutz luuk luvenia luverne luvinia luwar luwes luyanda luz luzia luzie luzmira luzviminda lwandile lyda
lydell lydia lydiah lydie lykke lyla lylah lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lynette lynley lynn
lynne lynnette lynsey lynwood maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaz
maazin mabad mabel mabell mabelle mable mac macarena macaria macario macarthur macauley macel maceo macey macharia
machelle maci macide macie maciej mack mackenzie macs macy madaha madalena madalin madalina madaline madalyn madalynn
madani madara maddie maddison maddox maddux madeleine madelene madelief madeline madelyn madelynn madge madhav madhavi
madhuri madie madilyn madilynn madina madini madisen madisyn madiyan madlen madlyn madoa madonna madora madyan madyson
mae maebell maebelle maegan maeve mafalda maftuna magali magaly magan magarete magda magdalen magdalena magdalene
magdaline magdolna magen maggie magne magnus magret magrit maha mahad mahala mahali mahalia mahalie mahaz mahbeer
mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahesh mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahina
mahir mahire mahizer mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maicol maida
maie maighread maija maik maike maiken maikol maimuna maimunah maina maingi maira maire mairead mairin mairtin maise
maisha maite maiya maj maj-britt maj-lis maja majani majd majdi majdy majeed majella majken majvor makai makaila
makala makara makarena makau makayla makeen makena makenna makenzie makhi makini makiya makoa makokha makori maks
maksim maksimiljan maksude maksur maksymilian makunga makuta makuu mal mala malachi malachy malak malakai malaki
malaya malcolm malcom maleah malena malene malgorzata malia maliah malik malika malin malina malinda malissa malissie
maliyah maliza malka malle mallie mallorie mallory malorie malou malte malthe malva malvin malvina malwina maman mame
mamen mamie mammie mamun manaaki manaf manah manaia manan manawa manbir manca manda mandi mandie mandla mandlakhe
mandy manel manerva manervia manford manfred manie manila manilla manish manja manley mannie manoj manola manole
manolo manon manpreet mansfield manson mansurali mantas mante manthan manu manuel manuela manuelita manuella manus
manya maqsud mara maraea maralyn maranda maras marc marcantonio marcel marcela marcelina marceline marcelino marcell
marcella marcelle marcello marcellus marcelo marchello marcheta marci marcia marcial marciano marcie marcin marcio
marco marcos marcu marcus marcy mardell maree mareen mareike mareikura mareile marek mareks mareli marely maren marese
marga margana margaret margareta margarete margaretha margarethe margarett margaretta margarette margarida margarite
margarito margaud margaux marge margene margeret margery marget margherita margie margit margita margitta margo margot
margoth margret margrethe margrett margretta margrieta margrit marguerite margueritte margurite margus margy mari
maria maria-luise maria-theresia mariadi mariah mariam marian mariana mariane marianela marianita mariann marianna
marianne mariano maribel maribeth marica maricar maricel maricela maricica maricruz marie marie-claire marie-louise
marie-luise marie-sophie marie-theres marie-therese mariechen mariel mariela mariele mariella marieluise marietta
marija marijan marijana marijn marika marilee marilena marilla marilou mariluz marilyn marilynn marin marinda marinela
marini marinka marino marinus mario marioara mariola marion maris marisa marisel marisela marisol marissa maristela
marit marita marite maritta maritza mariuca marius mariusz marivic mariyah marja marja-leena marja-liisa marjaana
marjan marjana marjanca marjani marjatta marjeta marjo marjona marjorie marjory marjukka marjut markas markel markell
marketa marketta markita markku marko markus marla marlana marland marlee marleen marleigh marlen marlena marlene
marleny marley marlie marlies marliese marlis marlo marlon marly marlyn marlys marni marnie marnita marolyn maroof
maros marques marquez marquita marrion marsha marsito marsudi marta martaka martana martani marte martell martez
martha marthe marti martika martim martin martina martine martino martirio marton martta martti marty martyn martynas
marusa marva marvin marwa marwata mary maryadi maryam maryan maryann maryanne maryanto marybelle marybeth maryellen
maryjane maryjo marylee marylin marylou marylouise marylyn maryse marzena masa masako masao masar maside masika
masinde massiel massimiliano massimo massinissa masume matas matea matei matej mateja mateo mateus mateusz matevz
matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mati matias matic matie matija matilda matilde
matiss matiu matjaz mato matous matt matteo matthaus matthew matthias matthieu matthijs matti mattia mattias mattie
mattye matunda matus matyas maua maud maude maudie mauno maura maureen mauri maurice mauricio maurilio maurine maurits
mauritz maurizio mauro maury maurycy mavis mavuno maxi maxie maxime maximiano maximilian maximiliano maximillian
maximino maximo maximus maxine maxwel maxwell maxx maya maybell maybelle maye mayerly maykol mayme maymie maynard
maynur mayra maysa mayte maza mazie mazlum mbithi mboya mbugua mburu mcarthur mcebisi mckayla mckenna mckenzie
mckinley meabh meagan meaghan mearl mechelle mechthild mechthilde mechtild mecide mecit meda medard medeja medine
medora mee meelis meena meera mees mefarettin mefharet meg megan meggan megha meghan meghana meghann mehbare mehdi
mehdiqulu mehdiye mehemmed meherrem mehin mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mehru mei meibh meik
meike meinhard meinolf meinrad meja mekdes mekhala mekhi mel melaha melahet melania melanie melany melba melbourne
melchor melek meleknur meleyke melichar melihcan melikkan melina melinda melisa melissa melissia melita melitta melker
mell melle mellie mellisa mellissa melodee melodie melonie melony melton melul melva melville melvin melvina melvine
melvyn melwin memili memmed mena menachem mendel mendy menfeat mengi menguc menisan mensur mensure meral merba mercer
merche mercyline merdi mereana meredith merel merete merethe meriem merijn merike merilyn merim merja merl merle
merlene merlin merlyn merna merri merrie merrilee merrill merritt mert mertel mertie merton merva mervi mervin mervyn
merwin mery meryem meryeme meryl merziyye merzuk meshack meshur mesme mestur mesude mesut metanet metha metin
metinkaya metka metod metrine metta mette mettie meveddet mevludiye mevlut meyer meyhanim meyransa mezide mia miah
micael micaela micah micayla miceal micha michael michaela michaele michail michal michala michale micheal micheala
michel michela michelangelo michele micheletto michelina michell michelle michelotto michial michiko mick mickey
mickie micky mie miesha mieszko migdalia migle mignon miguel miguela miguelangel miha mihael mihaela mihai mihail
mihaly mihels mihhail mihin mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela mikaere mikaila mikal
mikala mikalah mikayil mikayla mike mikeal mikel mikelis mikels mikhail mikkel mikko miklos mikolaj mikulas mila
milada milagros milana milas milay milburn milcah milda mildred milena miley milford milica milissa milka milkah milla
millaray millard mille millicent millie milly milo milos miloslav miloslava milosz milota milou milovan miluse mima
mimi mimmi mina minda mindaugas mindi mindy minenhle minerva minervia ming minh minibe minji minjun minna minnie
minodora minoru minta mintie minure mio mioara miodrag mira mirabela miran miranda miray mirbadin mircea mirco mirdza
mireia mirela mireli mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko mirna miro miron
mirona mironshoh miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirtha mirthe mirtie miruna miryam
mirze misael mishat mislav misra missie missy misti mistie misuli mitali mitch mitchel mitchell mitchelle mitesh
mitica mitra mitrut mittie mitzi mitzy miya miyesser mizhir mkarkara mladen mlungisi mnqobi moa modena modesta modris
modupe moe moesha mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohan mohand mohini mohinur
mohlaroyim mohsim moira moises mojca mojisola mojisoluwa mojmir mollie molly momanyi mona monalisa monica monicah
monika monique monis monja monna monnie monserrat mont monte montel montie montrell montserrat monty mora moraa
moradeke morayo mordechai moreen morena morenike moreno morgan moriah moric morine moritz morolake morris morten
mortimer morton mose moshe mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine
moussa moya moyosore mozell mozella mozelle mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib
mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo mugur mugurel muhallil
muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina
muhyettin muia muireann muiruri muizza mujde mujur mukbile mukesh mukhwana mukramin mukrume muktedir mulayim mulele
muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munene munevver munezzer mungai muni munif
munisa muntezir munyao munyoki murad murat muratcan murdock muret muriel muriithi murilo murimi murit murithi muriuki
murl murod murphy murray murry mursalina mursel mursinin mursita murti musa musafet musaffa musau musee musembi
musemma musfira mushtariy musila muskunaz muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka
musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku
mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzeffer muzekker
muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti
mya myah mychal myer mykel mykola myla mylee myles mylie myra myranda myriam myrl myrle myrna myron myrta myrthe
myrtice myrtie myrtis mzamo naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil
nabila nacer nachiket nacio nada nadeem nades nadeschda nadeshda nadezda nadhir nadia nadim nadin nadine nadja nadr
nae naeem nafasat nafees nafesa nafii nafile nafis nafula nagi naglis nahashon nahiara nahide nahuel naiara naib naibe
naide naile naim naima naimh nair naja najair najam najee najeeb najib najla najuma najwa naki nakia nakif nakip
nakisha nakita naksh nakul nalan nalani nalar naledi naliaka nallely nam namiq namon nan nana nanci nancie nancy
nandini nando nandor nane nanette nanie nanjala nanna nannette nanni nannie naoimh naoise naoki naom naoma naomh naomi
naomy napoleon napoleone naradi narcis narcisa narciso nardi naresh narhanim narimane naringul narji nas nasab nash
nashipie nasiba nasim nasir nasiru nasra nasrullah nassim nastja nasuf nat natacha natalee natali natalia natalie
natalija natalio nataliya natalja nataly natalya natan natanael nataniel natasa natascha natasha natasja natasza nate
natella natevan nath nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathari nathen natiq natividad
natosha nattawun naud nautica naveen navjot nawal nayara nayaret nayareth nayeli nayely nayfa nayibe nayil naz nazaret
nazario nazende nazi nazidil nazile nazim nazime nazimet nazir nazli nazlihan nazlim ndegwa nderitu ndirangu nduku
ndumiso ndung'u ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha necati necdat necef nechifor necilal
necmettin necva ned nedas nedda nedjma nedra needham neel neelima neely neema nefaret nefise nefiye neftali neha
nehemiah nehip neider neil neill neja nejc nejdet nekesa nel nela nelah nelcy nelda nele nelia nelida nelie nelima
nell nella nelle nelli nellie nello nelly nels nelson nelsy nelu nena nenad neo neola neoma neppie neptun nerea
nereida nergiz neriban nerijus nerim neriman neringa nermin nermine nery nesfe nesib nesimi nesip neslinur nesrin
nesrine nessa nestor neta nete netra netta nettie neva nevaeh neval neveah nevenka nevgin neville nevin nevise nevsal
nevsale newell newman neyran neza nezaket nezengul nezihi nezize nezrin ng'ang'a ngaire ngamia nganga ngari ngeni
nghia ngigi ngoc ngozi ngugi nhat nhien nhlanhla nhung nia nial niall niamh niara nibaldo nicanor nicat niccolo
nichakarn nichelle nichifor nichol nichola nicholas nicholaus nichole nicholus nick nicki nicklas nicklaus nickolas
nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas
nicolasa nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicu niculina niculita nicusor nicuta
nidhi nidia nidra niek niels nienke nieves nigar nigel nigesa nigmet nihad nihai nihal nihan niharika niilo niina nik
nika nikau nikhil niki nikia nikita nikki nikko niklas niko nikodem nikol nikola nikolai nikolaj nikolajs nikolaos
nikolas nikolaus nikole nikolett nikoletta nikolina nikora niks niksa nila nilam nilcan nilda nile niles nili nilima
nilo nils nilson nilufar nim nimakoah nimrat nina ninetta ninioluwa ninnie nino ninoska ninthe nira niracha nirgul
nirja nisa nise nisha nita nitara nitesh nitin nives niyaga niyaz niyazi niyilolawa nizhoni njabulo njagi njenga njeri
njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkechi nkiruka nnamdi nneka noa noah nobantu nobie
nobuhle noe noel noelani noeleen noelia noeline noelle noemi noemie nohea nohely nohora noirin nojus nokulunga nola
nolan nolberto noleen nolen nolia nolie nollaig noma nomagugu nomalanga noman nomasonto nomathalente nomathemba
nomcebo nomsa nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo nonso noor noora noortje noppakao nora norah
norbert norberto norbey noreen norene noreta noretta norica norine norita norma norman normand normunds norris norval
norwood notburga nothando nou noud nour nout novi novreste novruz noxolo nozibusiso nozima nozizwe nqobizitha nrima
ntimi ntxhi nuala nubar nubia nudret nugraha nuhu nula nuno nunzio nura nural nuran nurane nuray nurbanu nurcan nurda
nurdeniz nureddin nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat nurice nuriya nuriyet nurkan nurlan
nurlana nurmelek nurmuhammad nursan nurseda nursen nurser nurseref nursim nurtac nurten nuru nurul nurulla nurullah
nurveren nury nusa nusabe nusirevan nusret nutcha nutkrita nutwadee nuyan nwabudike nya nyaboke nyaga nyah nyakundi
nyamai nyambura nyana nyanchama nyasi nyasia nyawira nydia nyla nylah nynke nyoka nyoman nyongesa nyoni nyota nyree
nyuki nzioka nzomo oaklee oana oba obaid obanijesu obdulia obe obed obianuju obie obinna ocampo oceane ochieng ocie
octa octav octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys oddie odelia odeline odell
odette odhiambo odhran odie odika odile odin odina odis odkanli odongo oduor odus oeshi ofelia ofeliya offie oganer
oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman oisin oiva ojas ojasvi okanay okbay oke okechukwu okello okey
okguclu okkas okoth oksana okseven okta okto okturemis okturk okumu okyalaz ola oladare oladimeji olaf olajumoke
olakunle olalla olan oland olanrewaju olansile olar olasunmbo olav olavi olca oldag oldrich ole oleg olegario
oleksandr olen olena olene oleta olevia oley olfert olga olgerts olgierd olie olimpia olimpian olimpiu olin olinda
oline oliva oliver olivia olivie olivier olivija olivine oliviu oliwer oliwier olle olli ollie olof ololade oloo olov
oluchi olufunke olufunmilayo olumorotimi oluoch olus oluwadamilola oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole olwen olwethu olympia oma omaca omair omaira omaja oman omar omari
omarion omeir omer omie omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara
omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel ondieki ondrej oneal oneida onel onesmus oneta
oney ongay ongen oni onie onkar onni onnie onofre onsal onuker onurcan onursu onveer onyango onyeka onyinye oona
oonagh opan opha ophelia opiyo opung opwonya oqtay ora orah oralia oran oranli orazio orcin orduxan orelia oren orene
oreofe orestas oreste orfelina orfhlaith orfiye orgun orhan oriana orie orik orilla orin orinder oris orjan orla
orlagh orlaigh orlaith orland orlena orley orlin orlo orma orna ornella orpha orra orren orrie orrin orris orsolya
orson ortak ortansa ortrud ortrun ortwin oruc orval orvel orvil orville orvin orvis orvokki orxan oryurek osa osama
osbaldo osborn osborne oscar osha osie osiyo oskar oskari oskars osman osmo osogo ossama ossi ossian ossie osten
osunleke osvald osvaldo osvalds oswald oswaldo oswin ota otabek otakar otavio otay otelia otfried otha othel othmar
otho otieno otilia otilija otis otmar oto ott ottavio ottfried ottie ottilia ottilie ottis ottmar otto ottokar ottomar
ottone otylie ouanes ouida ouma oussama outi ove ovid ovidio ovidiu ovila oviya ovun owais owen owens owethu owino
owuor oxana oyenike oyindasola oymak oysha ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal
ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem
ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie paavo pabla pablo paca pachongruk pacifica
paco pada padma padmi padraic padraig padraigh padraigin pahal paige paiman pairlee paislee paisleigh paityn paivi
paivikki paj pak paker pakize pakjira paksu pallavi palle pallie palma palmer palmira paloma pam pamala pambe pamela
pamelia pamella pamfil panagachie panait panca pancho pandora pandu panfilo pangeran pangestu panini panji pankrac
pannawich panya pao paola paoletta paolo paralee paramita paraschiva pardi paride parin parlee parman parminder
parrish parsa parth parthenia parvez pasa pascal pascale pascual pascuala pasi paskalia pasqual pasquale pastora pat
patchaploy patcharaporn patric patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio
patru patryk patsy pattamon pattapon pattatomporn patti pattie patty pau paul paul-gerhard paul-heinz paula pauletta
paulette pauli paulica pauliina paulin paulina pauline paulino paulius paulo pauls pauric pavani pavao pavel pavla
pavlina pavol pawan pawel paxton paye payten payton paz peadar peader pearce pearla pearle pearlene pearley pearlie
pearline pearse peder pedro peem peeter peggie peggy pehlil pekka pekkan pelaji pelayo pelle pellegrino pembesin
penelope peng penina peninah penni pennie pentti pepe pepijn pepita pepito per-erik per-olof percival percy peren peri
perinur peris perisan perkasa perla perley perlita permelia permun pernell pernilla pernille pero perri perry pershing
pertti pervaiz pervane pervin pervine perviz pesent petar pete peter peter-michael peteris peterson petr petra petrana
petras petre petri petrica petrina petrisor petrona petronela petronila petros petru petrut petruta petter petteri
peyton phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon philip philipp philippa philippe
philippine philis phillip phillis philo philomena philomene phineas phoebe phubes phuc phuong phylicia phylis phyliss
phyllis pia piaras piedad pien pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre
piersanti pieter pietra pietro piia pijus pilar pili pim pina pinkey pinkney pintusorn pio piotr pippa pirahmet piran
piret pirjo pirkko pirmin piroska pitipat pius placido ples plesu pleun plinio pluma plummer polad polina polk pollie
polly polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja popobawa porfirio pornchanok porsche porsha
portia posey poul povilas powell praba prabawa prabowo prabu prakash prakosa prames pranata pranav pranawa praneel
pranit prasetya prasetyo prashant pratt pratyush pravoslav prayitna prayoga prayogo preben preeti premysl prentice
prentiss prerna presley preston pricilla priit prima primitiva primitivo primus prisca priscah priscila priscilla
priscillah prisha priska priya priyanka profira prokop prudencia prudencio prudie pryor przemyslaw pua puccio puji puk
pumbaa punhan puntira puput purcek purificacion purwa purwadi purwanto pushti puspa puti putri putu qaadir qaasim
qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid
qasif qasim qatadah qawee qay-yoom qays qedir qelender qenire qesem qezenfer qiana qing qiyas qizbes qonce qori qosqar
quadir quang quantavious quavon qudamah quddoos qudoos qudret queenie quentin quiana quinn quint quinten quinter
quintin quinton quinty quique quirino qulam qulu qumru quoc qurban qusay qushi qutaybah qutb qutub quyen quynh raaghib
raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi
rabiah rabih rabit racha rachael rachana racheal rachel rachelle rachid rachit rachita racquel rada radek radeke raden
radha radhee radhika radi radika radim radit raditya radka radmila rado radomir radoslav radoslava radoslaw radovan
radovana radu raducu raduz radvile rae raed raees raegan raekwon rael raelyn raelynn raewyn raf rafa rafael rafaela
rafaella rafal rafan rafay rafe rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi
rafia rafid rafih rafila rafiq raghav ragheb raghib ragna ragnar ragner ragnhild rahab raharja rahat rahayu raheel
raheem rahel rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul raiden raife raihan raija raik raili raimo
raimondo raimonds raimund raimundo raina rainer raisa raissa raivis raivo raj rajab rajata rajesh rajeshri rajko raju
rakeem rakesh rakide raksha ralf ralf-dieter ralf-peter ralph raluca ramadhan ramazan ramesh ramid ramil ramile
raminta ramiro ramiz ramon ramona ramsey ramunas ramune ramzi rana ranbir rance rand randal randall randel randell
randi randle randolf randolph randy rangga rani rania ranieri ranveer raoul raphael raphaela raquan raquel ras rasa
rashaad rashaan rashad rashawn rasheed rashid rashida rashidi rasim rasime rasma rasmus rastislav rasul ratchanon
ratih ratna raul rauno ravi ravy rawiri ray rayaan rayan rayana rayburn rayen rayfield rayford rayhona rayla raymon
raymond raymund raymundo rayna raynard rayne rayshawn rayyona razi raziye razvan reanna reatha reba rebeca rebecca
rebecka rebeka rebekah rebekka rebihat recep recepali reda redmond reece reem reese reet refet refik refiqe refugio
regan regena regenia reggie regina reginal reginald regine regis regitse regitze regulo rehaan rehema rehile rehime
reid reidun reijo reilly reimar reimer reimund reina reinald reinaldo reine reinel reiner reingard reinhard reinhardt
reinhart reinhild reinhilde reinhold reinis reino reka rekha reksa rella relu remazan rembrandt remedios remi remigio
remington remo remus remy remziyye rena renada renae renaldo renan renard renata renate renato rendy rene renea renee
rengul reni renita rennie rens renske renzo reqsane resad reshma reshoni resi resid resmiyye respati ressie restu
resul resulcan reta retha retta rettie reuben reubin reva revza rex rexford rexsende rey reyansh reyes reyhan reyhane
reyna reynaldo reynold reynolds reza rezin rezzak rhavi rhea rheta rhett rhian rhianna rhianne rhiannon rhoda rhona
rhonda rhys ria riad rian rianna rica ricarda ricardas ricardo ricards riccardo ricci ricciotti richard richardt
richelle richie richmond rick rickard rickey ricki rickie ricky rico rida ridhi ridwan rifkiye rigmor rigo rigoberto
rihanna rihards riikka riina riitta rik rika rikard rikke rikki riku riley rilla rillie rima rimante rin rina rinda
rini risa risalet risasi rishi risper risto rita ritchie ritt ritu ritva rivka rivky riya riyad riza riziki rizki
rizvan rob robb robbie robbin robby robert roberta robertas robertina roberto roberts robinson robiya robley robt roby
robyn rocco rochdi rochelle rochus rocio rodah roddy rodel roderic roderich roderick rodger rodgers rodica rodney
rodolfo rodrick rodrigo roel roena rogelio roger rohaan rohan rohat rohit roise roisin rojnu rojus rok rokas roko
roksana roland rolanda rolandas rolando rolands roldan rolf rolf-dieter rolf-peter rolla rolland rollie rollin rollo
roma romana romanita romano romello romeo romie romina romolo romona romuald romualdas romulo romulus romy ron rona
ronal ronald ronaldo ronan ronda rondal roni ronin ronith ronja ronke ronna ronni ronnie ronny rono rony ronya roope
roos roosa roque rory rosa rosa-maria rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda
rosalinde rosaline rosalva rosalyn rosamel rosamond rosann rosanna rosanne rosaria rosarie rosario rosaura rosco
roscoe rose-marie roseann roseanna roseanne rosel roselinde roseline rosella roselyn roselyne rosemarie rosena rosenda
rosendo rosetta rosevelt rosey roshawn roshni rosi rosia rosie rosina rosita rosl roslyn rosman rosmarie ross rossa
rossana rossie rostislav roswita roswitha rotich rotraud rotraut rouven rovsane rovsen rowena rowland roxana roxane
roxann roxanna roxanne roxelana roxie roxy roy roya royale roza rozalia rozalija rozanne rozella roziya rozsa rua
ruairi ruari rubabe rubani ruben rubeyda rubi rubie rubiela rubin rubye rudecindo rudi rudiger rudite rudo rudolf
rudolfo rudolfs rudolph rudra rudy rueben ruel rufet ruffin ruffus rufina rufino rufus ruggero ruggiero rugile
ruhengiz ruhide ruhiu ruhiyye ruhsat ruhshona ruhugul rui ruie rukia ruknettin rumaysa rumeysa rungo ruoxi rupert
ruperta ruperto ruqayya ruqiya ruqiyye rusen rushil ruslan rusman rusne russ russel russell rustin rusul ruta rute
ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild ruwaihim ruxanda ruxandra ruxsare ruy ruza ruzena ruzica
ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie rym ryma ryne ryota ryszard ryte rytis rza s'fiso
sa'adatu sa'diya saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara
saariyah saba sabah sabahat saban sabar sabari sabas sabastian sabatino sabbir sabeeh sabettin sabih sabihe sabil
sabin sabina sabine sabiq sabir sabire saboor sabra sabri sabrina sabur saburah sacha sachi sachin saci sacide sada
sadaka sadan sadao sadaqat sadat saddam sade sadeed sadeti sadia sadie sadiki sadiman sadina sadiq sadittin sadiye
sadye safet safia safii safina safinaz safiri safiya safta safura sagal sagcan sagit sahat sahdiye sahibe sahigul
sahil sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sahveled sai saida saidi saif saiful
saige saim sair sairah saire saka sakari sakina sakip sakir saksham sakti sakura sal salah saleh salena sali salih
salim salima salimah salimet salina salkin sallie sally salma salman salohiddin salome salomea salomey salomon
salsabila salud salurbay salvatore salvi salwa sam samahat samaksh samama samandar samanta samantha samar samara
samarth samatha samesh sami samiah samie samiha samil samina samir samira samire samiya samiyah sammie sammy samo
sampson samson samsul samu samual samuel samuli samurtay samwel samweli samxal samy sana sanaa sanai sanavber sanaya
sancak sancar sancho sanda sandalio sandeep sandi sandie sandile sandis sandor sandra sandro sandu sanford sangeeta
sani sanita saniya saniyah sanja sanjana sanjar sanjay sanjeev sanjuana sanjuanita sanli sanna sanne sanni sannie
santana sante santeri santi santina santino santo santos sanur sanya sanziana saoirse saood sapa sara sarabi sarafina
sarah sarah-jane sarah-louise sarahi sarai sardor sargin sariah saricabay sarina sarita sarka sarlota sarmite sarpkin
sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sascha sasha saskia saso sathvik satia satoshi
satrettin satu saturnina saturnino satya saul saulius saumu saumya saundra saurav sauti sava savak savana savanah
saverio saveta savilla savina savion savki savni savon sayali sayan saydam sayed saygin sayin sayrak sazime scarleth
scarlett scarlette schley schuyler scot scott scottie scotty seaborn seadet seamus sean sean-paul seana seanan seaneen
seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin sebigul sebine sebire sebla
sebrina sebuhi secgul secme seda sedaqet sedat sedife sedrick sefa sefer sefi sefiqe sefiye sefure segilola segismundo
segundo seha sehamet sehel seher sehla sehreban sehrebanu sehza seide seif seija sejda sekim selah selaheddin selale
selam selatin selcan selcen selcuk seldon selena selene seler selim selime selin selina selma selmer selmin selvi sem
sema semaj semat semaye semed semender semenica semine semra semrin semsettin semsinisa semsiyye sena senan sencar
sendogan seneca seniha senkal senn sennur senol senora senta senuber seojun seona seosamh seoyeon sepp seppo septi
seracettin serafeddin serafet serafin serafina serah serban serda seref serefeddin serena serencam serezli serfinaz
sergei sergej sergey sergio sergiu sergius serhatmehmet serina serine seriyye serma serman sernur serol serpil servac
servinaz serxan sessa seth setya sevara sevcan sevdi sevdinar seve severiano severin severina severino severo severt
sevgen sevginur sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza sevla sevsevil seward sexavet seyda
seydo seye seyfeddin seyfulla seyfullah seyhan seyithan seymour seymur seyran seyyide sezal sezen sezginbas shaban
shadrack shae shafter shahina shahnoza shahriyor shahzod shahzoda shaina shakila shakira shalini shalon shalonda
shamar shameka shamika shamsuddeen shan shana shanae shanda shandra shane shaneka shanell shanelle shanequa shani
shania shanice shaniece shanika shaniqua shanita shaniya shankar shanna shannan shannen shannon shanon shanta shante
shantel shantell shanti shaquan shaquana shaquil shaquille shaquita shara sharad shardae sharday sharde sharee sharen
shari sharif sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara shaun
shauna shauneen shaunna shaurya shavon shavonne shawana shawanda shawn shawna shawnda shawnee shawnna shawnte shay
shayla shaylee shayna shayne shea sheamus shedrick sheela sheelagh sheena shehu sheila sheilah sheilla sheillah
shekoni shelba shelbi shelbie shelby sheldon shelia shelley shelli shellie shelly shelton shelva shelvia shelvie shem
shemar shena shenna shep sheree sheri sheridan sherie sherilyn sherita sherlyn sherman sheron sherree sherri sherrie
sherrill sherron sherry sherryl sherwin sherwood sheryl sheryll sheyla shianne shida shiela shilah shiloh shinead
shira shirin shirl shirlee shirleen shirlene shirley shirleyann shirlie shivani shivansh shlomo shohjahon shohrux
shoji shon shona shonda shonna shoshana shoua shravya shreya shruti shukrona shyam shyann shyanne shyheim shyla sian
sibbie sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla sibylle sid sidar siddharth siddie sidiq
sidiqe sidki sidney sidonia sie siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun
siegward siem sifa sifuna sigfrid sigfrido sigfried sigge sigismund sigita siglinde sigmar sigmund signa signe sigrid
sigrun sigurd sigvard sihawukele siim siiri sijuade siku sil sila silan silanur silas sile silja silje silke sille
silondile silva silvana silvano silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu
silvo sima simao simas simber sime simen simeon simi similoluwa simina simion simisola simiyu simmie simo simon simona
simonas simone simonetta simphiwe simphiweyinkosi simpson simran simranjit simten simuzer sina sinaida sinasi sinda
sindre sindy sinead sini sinica sinikka sinisa sintija siobain sioban siobhain siobhan siofra sione siper siphesihle
sipho sirac sirap sirin sirivan sirje sirkka sirpa sirriye sirzad siska sisko sissel sita sitare sithembiso siti
sitiwat sittik sittikorn siv sivert sixi sixten sixto siya siyabonga siylihan siyuan sjoerd skaidrite skolastika skye
skyla skylar skyler slade slamet slava slavena slavica slavka slavko slavomir slavomira slawomir sloane slobodan
smaranda smilte smita sneha sneider snjezana socorro sofi sofia sofiane sofie sofija sohret sokmen solange soledad
soleh soliha solma solmaz soloman solon solveig solvej solvita somadina somer sommer somto somtochukwu sona sonad
sonal sondra sondre songul songurkan sonia sonja sonji sonke sonnur sonya soojin sophia sophie sophie-louise
sophie-marie sophronia sophy soraia sorana sorawut soraya sorcha soren sorin sorina sorine sosimo sota souad soufiane
souma soumia sovket sowande soydaner soyeon soykan soykut soyler soyselcuk sozer spela spencer spenser speranta sphiwe
spurgeon srecko srinivas stacey staci stacia stacie stacy staffan stan stana stanca stancu stanislaus stanislav
stanislava stanislavs stanislaw stanka stanko stanley stanton starla starr stasia stavros steen stef stefan stefana
stefani stefania stefanie stefanija stefano steffen steffi stefica stefka steinar stela stelian steliana stella
stellah stellan steluta sten stepan stepanka stephaine stephan stephane stephani stephania stephanie stephany stephen
stephene stephenie stephon sterre stetson stevan steve steven stevie stewart stian stig stijn stilla stina stine
stiven stjepan stojan stuart sture suad suat suayp subhan subhash subomi subutiye sucaettin suceddin suci sudabe sudha
sudi sudie sudiksha sue suellen sugra suha suhani suheyda sujin sukhdeep sukri sukru sukufe sukur sula suleiman
suleyla suleyman sulhi sullivan sultane sumaya sumayya sumerya sumeyye sumner sunay sune sunel suner sungara sungmin
sunil sunita suong supasit supasita suphi suresh sureyya surya susam susan susana susanita susann susanna susannah
susanne suse susen sushma susi susie sussanne sussie sutton suus suvakit suvari suvi suwijuk suzan suzana suzann
suzanna suzanne suze suzer suzette suzie suzy svante svatopluk svatoslav svea svein sven sven-erik sven-olof svenja
svenning sverre svetlana svetozar svitlana swala swaleh swantje swati swen swetlana syahrini sybil sybilla sybille
syble sydell sydnee sydni sydnie syed sylas sylivia sylke sylva sylvana sylvania sylvanus sylvester sylvia sylvie
sylvio sylwia symone synnove syreeta sys szabolcs szilard szilveszter szilvia szymon ta-tanisha taahaa taahir taaj
taalib taamir taanish taariq taban tabassum tabatha tabea tabetha tabish tabita tabitha taciddin tacnur tadas tade
tadeas tadeen tadej tadeja tadeo tadeusz tadhg tafazal taft tagangul tage taha tahaw-wur tahawwur taheem tahir tahj
tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taina taine taisir taisto taj taja tajammal tajammul tajudinn
tajus takatifu takeshi takisha takoda tal talal talan talat talayer talen talha talhah tali talia talib talibe taliyah
tallie talmadge talmage tama tamala tamam tamanna tamar tamara tamas tamasa tamatha tamati tamaydin tambika tambra
tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamilla tamisha tammi tammie tammy tamra tamu tamya
tana tanak tanay tanbay tandogdu tandy tane taneli tanesha tangaroa tangela tangul tanhan tania tanika tanimu tanir
tanish tanisha taniya taniyah tanja tanmayi tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu
tao tapani tapio tara tarah taraji tarak taranci taras tarek tarfaan tari tarik tariq tariyel tarja tarmo tarsha
tartis taru tarun taryn tarzicius tasar tasdik tasha tashina tasia taskan tasnim tassilo tasvir taswir tate tatenda
tatia tatiana tatianna tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik tauno taurean taurus tautvydas tavares
tavaris tavian tavion tavon tawana tawanda tawanna tawkeel tawnya taya tayaydin taygan tayla taylak tayler tayshaun
tayyibe tayyip teagan teber tecimer tecla ted teddie teddy tedi teea teela teemu teena teerth teetat tegan teguh
tehmine teija teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo telly telman
telmo telse temidayo temime temir temirhan temistocle temizkal tempie temucin tena tendai tenika tenis tenisha tenley
tennie tennille tenvir teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila teofilo teohari
teona tera terance terane tercan tere terell terence teresa terese teresia teresiah teresita teressa terez tereza
terezia terezija terhi teri terina terje terlan tero terra terrance terrell terrence terri terrie terrill terry terttu
tesfaye tess tessa tessie teun teuvo tevin tevs tex texanna texie teybet teymur teymuraz teymurcin tezcan tezol
thabani thabisa thabisile thabiti thabo thad thaddaus thaddeus thalente thales thalia thanatcha thandazile thandeka
thandi thandiwe thando thanh thao thea theadore theda thedore thekla thelma thembeka thembekile thembile thembisile
theo theobald theodis theodocia theodor theodora theodore theodoro theodoros theodosia theola theophile theres theresa
therese theresia therman theron thi thiago thiare thibault thibaut thierry thies thijmen thijn thijs thilo thinh
thinhinane thom thomas thomasina thompson thor thora thoralf thorben thore thornton thorsten thorwald thos thresa
thuan thuo thure thurlow thurman thursa thurston thuthukile thuy thyra tia tiago tiana tianna tiare tiarna tiarnan
tiarra tiberia tiberiu tibor tiburcio ticen tichomir tiegan tiera tiernan tierra tiesha tiffani tiffanie tiffany tigin
tiia tiina tiit tiiu tijmen tijn tijs tilda tilden tilen tilla tillie tillman tillmann tilly tilman tilmann tilo tim
timbul timea timm timmie timmothy timmy timo timon timotei timotej timoteo timothee timothy timurtas tina tinal tinca
tincuta tindra tiney tinie tinley tinnie tino tira tirdad tirta tirtayasa tirza tisa tisha tishie tishk titas titi
titilayo titin tito titus tivadar tiziana tiziano tjasa tobe tobi tobias tobiasz tobie tobin toby toccara tod todd
todor todsawun tofiq togan togrul toivo toker toki tokoz toktug tokunbo tola tolbert tollie tolonbay tolulope
toluwanimi tom toma tomas tomasa tomasz tomaz tomeka tomi tomie tomika tomislav tommi tommie tommy tomo tomori tomris
tomurcuk tonda toney tonguc toni tonia tonicha tonino tonja tonje tonny tono tonu tony tonya toomas topias topuz tora
toralf torben torbjorn tord torel torey torgny torhan tori toriano toribio torie torill torquato torrance torrence
torrey torrie torry torsten tory tosha toshiko toshio tou toua tova tove tovuz towanda toya tracee tracey traci tracie
tracy trae traian trang transito traude traudel traudl traugott traute travis travon trayvon tre treacy treasa treena
tremaine tremayne trena trent trenten tresa tressa tressie treva trever trevin trevion trevon trevor treyton treyvon
tri tria tricia trieu triin trilby trina trine trinh trini trinidad triona tripp tripti trish trisha trista tristan
tristen tristian tristin triston triveni triya troels trond trong truc trude trudel trudi trudie trudy trula trumaine
trung trystan tsehay tsuma tuan tudor tudora tudorita tudosia tuere tufani tugcan tugce tugiman tugrulhan tugtas tui
tuija tukelalp tukezban tukufu tula tulay tule tulia tulin tulio tullio tulun tumer tumkurt tunahan tunar tuncboga
tunchanok tunckilic tunde tung tunguc tunradee tunzale tuomas tuomo turabi tural turan turane turcan turcein ture
turgut turid turkalp turkan turkane turkmen turknur turlough turvi turxan tutkucan tutkun tuukka tuula tuuli tuulia
tuulikki tuva tuyen tuyug tuzeer tuzenur twan twila twyla tycho tye tyee tyeisha tyesha tygo tyla tylor tymon
tymoteusz tyquan tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron tyrone
tyrus tyshawn tyson tzippy ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberlinda uberto ubeydullah ubika
ucan ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh udeen udeera udo udyati uffe ufukay ugan uge ugne ugo
ugochi ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfat ulfet uli ulises ulke ulker
ulkudes ulkum ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag ulugbey uluman ulutay
ulva ulvi ulviyye ulya ulysses uma umaarah umair umande umang umar umay umaya umberto umi umid ummahan ummahani umman
ummet ummuhan umoja umray umusan umutcan unal undine unek unggul unjani unlen unnati unni unsever unubol uolevi
upadhriti upasna upik upkaar upma ura uraltay urbano urfan urfettin urhan uriah uriel urijah urishilla urmas urmi uros
urper urrab urs ursa ursel urska ursula urszula urte urvashi urvi usame uschi usha ushan ushindi usiku usman usmon
ustun usyi uta utama ute uthman utkarsh utkucan utz uwe uyanser uyen uygun uzbay uzer uzeyir uzima uzsoy vacibe vaclav
vada vadim vafir vagn vahar vahid vahide vahittin vaida vaidas vaino vaishnavi vajen vakare vakris val vala valarie
valary valborg valda valdemar valdis valeh valentijn valentim valentin valentina valentino valer valeri valeria
valerie valerij valerija valerio valeriu valero valery valeska valide valija valinda vallary vallie valorie valter
valtteri vamakshi vance vanda vander vanesa vanessa vang vania vanja vannie vansha vanya vaqif vara varenya vargin
varlik varsha varun varvara vasana vasare vasatika vasco vashon vashti vasif vasil vasile vasilica vassie vassilios
vasudha vasyl vaughan vaughn vavrinec vaysal vazeh vecide veda vedant vedat vedhika vedika vedran veera veerle veeti
vefa vefadar vefia vega vegard veijo veikko veis veit vejune vela velda veli velia velitdin vella vello velma velta
velva vena venancio venceslas vendela vendelin vendula venera veneranda venessa veniamin venice venie venita venla
vennie veola vera verda verde verdell verdie vere verena vergie vergil verim verl verla verle verlene verlie verlin
verlon verlyn vern verna verne vernell vernelle verner verneri vernetta vernia vernice vernie vernita vernon vero
veronica veronicah veronika veronique versa versie vertie vesa vesna vessie vesta vester veta veva veysel vezat
vezrife vic vicenta vicente vicentia vicentiu vicie vick vickey vicki vickie vicky victoire victor victoria victoriano
victorine victorino vicy vid vida vidadi vidal vidar vide vidhi vidya viera vieroslava viesturs viet viggo vigilija
vigo vihaan viivi vija vijay vikas viking vikki vikram viktor viktoria viktorie viktorija viktors vilayet vildane
vilde vilem vilgot vilhelm vilhelmiina vilhelmina vilho viliam vilis vilius viljami viljem viljo villads ville vilma
vilmer vilmos vilnis vilte vilums viman vina vinay vinaya vince vincenc vincent vincentio vincentiu vincenza vincenzo
vineta viney vinh vinicio vinicius vinie vinko vinnie vino vinod vinsen vinson vinton vinzenz violeta violetta
violette viorel viorela viorica vira virag viraj virdie virge virgel virgia virgie virgil virgilio virginie virgle
viridiana virman virpi visarion vishal visitacion visvaldis vit vita vitali vitalija vitalis vitazoslav vitezslav vito
vitor vitoria vittoria vittorio vitus vivaan vivek viveka vivi vivian viviana viviane vivianne vivien vivienne
vjekoslav vlad vladelina vladimir vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil voichita voicu vojtech
voldemars volker volkhard volkmar vollie volney volodymyr vonda vonetta vonnie vratislav vratko vrinda vrishti vritti
vuokko vuqar vurgun vusal vusale vusumuzi vyanjana vytautas vyte waahid waail waajid waceera wachira wade wadee wadood
wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie wainaina waino
wairimu wakeeta wakiman walburga waldemar waldtraut walentina walfried walid wallace walli wally walt walter walther
walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda waneta wangari wangila wangui wani
wanita wanja wanjala wanjiku wanjiru wanjohi wanyama wanyonyi warda wardaya wardell wardi warhi waridi warinder warjas
warji warner warren warsa warsame warsita warta warwick waseme wasin wasis wassaya wassim watika wava waverly wawan
waweru wayde wayland waylon wayman waymon wayne wazir webb webster weddy weena wei wekesa weldon welton wenceslao
wenche wencke wende wendel wendelin wendell wendi wendolin wendy wenke wenzel wera werner wes wesley wesonga wess
wessel wesson westin westley weston whitley whitney wibke widisha widya wiebke wieland wieslaw wigbert wikitoria
wiktor wilber wilbert wilbur wilburn wilda wilford wilfred wilfredo wilfrid wilfrido wilfried wilfriede wilhelm
wilhelmina wilhelmine wiliam wilkie willa willaim willam willard wille willem willene willfried willi willia william
williams willian williard willibald willibert willie williemae willis willodean willy wilma wilman wilmar wilmer
wilton wiltrud winda windell winfield winford winfred winfried winifred winni winnie winnifred winny winona winston
winthrop winton wira wirda wiremu wirt wishi wisnu witold wladimir wojciech woldemar wolf-dieter wolf-dietrich
wolf-rudiger wolfgang wolfhard wong woodie woodroe woodrow woodson worley wout wouter wriddhish wridesh wulan wulf
wuraola wyatt wycliff wycliffe wylie wyman wynona xai xalak xaleddin xalid xalide xaliq xalise xamis xanana xander
xanim xankisi xanlar xatire xaver xavi xavier xee xelil xena xenia xeyal xeyale xeyyam xiao ximena xin xinyi xiomara
xiong xiti xiu xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar xzavier yaa yaakov yaaseen yachana yacine
yada yadavi yadid yadiel yadigar yadira yael yafi yafir yaghnam yagin yagizkurt yagnesh yago yahaira yahia yahir yahsi
yahsikan yahvi yahya yahyaa yahyo yair yaiza yajaira yakobo yalazabay yalcin yalgin yalin yaltirak yaman yamar yameen
yamen yamid yamile yamilet yamilex yamin yamini yan yanara yance yancy yandel yanet yaneth yang yani yanina yanira
yanis yanisa yanki yannick yaqeen yaqoot yaqub yar yara yareli yaretzi yargi yaritza yasaar yasan yasar yasattin
yaseen yasef yasemen yasemin yash yashasvi yashawini yashem yashica yashika yashoda yashodhara yashvi yasin yasina
yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser yassin yasti yatan yathrib yatin yauvani yaver yavuz yawar
yawer yayak yazan yazeed yazganalp yazgul yazmin yda yecid yee yeferson yegane yehuda yehya yeimy yeison yejide
yekaterina yekbun yekda yelesen yemi yeneral yeng yeni yenifer yenny yeny yepelek yer yeraz yergha yerko yerson yertan
yesenia yesica yesid yesil yesoob yessenia yessi yessica yetisal yetta yetunde yewande yfke yia yichen yifan yigit
yildir yildiz yilma yilmaz yina yineth ying yinthe yitzchak ylva ylvie yngve yocelyn yochana yoel yohan yohana yohane
yohannes yolal yolanda yolima yolonda yonatan yonathan yonetmen yong yono yordan yoruc yosef yoselin yoshiko yoshio
yoshita yosma youba youcef younes yousef yousra youssef yrjo yrsa yucel yucelen yudy yug yuka yuki yuli yulia yuliana
yulieth yulisa yulissa yuliya yuly yumun yuna yuni yunis yunita yunt yunus yurani yurany yurdanur yurdaser yureed
yurem yuri yuridia yurtguven yurtseven yurttas yury yusif yussuf yusuf yutika yuto yuvraj yuxuan yves yvette yvonne
zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia zachariah zacharias zacharie zachary zachery zack
zackariya zackary zackery zada zadie zaeem zaenab zafar zafeer zafir zafrul zahaar zahara zaharia zaheer zahfer zahi
zahid zahir zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zaiden zain zainab zainabu zaira zaire zaitra
zaituni zak zakari zakaria zakariya zakariyo zakary zakayo zakhele zakir zakiyaxon zalan zaliha zalindra zaman zamfir
zamfira zamin zamiq zamir zamira zan zana zander zandra zane zanele zaneta zanis zaniyah zansi zara zarar zaraza
zarengiz zaria zariah zarina zarna zashil zauqi zaur zavier zavion zaweel zayan zayd zayden zayn zaynab zayne zayyan
zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravko zeb zebirce zebulon zechariah zeferino zehaan zehnia
zehra zehranur zeinab zekayi zeke zekeriyye zeki zela zelaya zelda zelha zelia zeljka zeljko zella zelma zelmira
zelpha zemfira zemine zemyna zemzem zena zenas zende zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile
zerafet zerdad zerdust zeride zerif zerife zernigar zetta zettie zevlude zewad zeynal zeyneb zeynegul zeynelabidin
zeynep zeyno zeynulla zhane zhen ziad ziba zibeyde zibuyile ziedonis ziga ziggy zigmund zigrida zihan zihni zikmund
zilfa zillah zilmil zilpah zilpha zimran zina zinal zineb zinet zinhle zinnura zinnure zipporah zita ziva zivile
zixuan ziya ziyaettin zizi zlatica zlatko zoa zoe zoey zofia zofie zofija zohre zohrehan zoie zoila zoja zola zollie
zoltan zona zora zoraida zoral zoran zorka zsanett zsigmond zsofia zsolt zsombor zsuzsanna zuba zubayr zubeyde zufer
zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa zulfa zulfiyye zulfuye zulgarni zulma zumaridi zumre zumrud zunilda
zuri zuwayhir zuwena zuzana zvonka zvonko zwatie zygimantas
"""
"""Names that are people whenever they are capitalised."""

SHARED = """
abbey ace alabama alexa alexandria amber angel angeles antonio apollo april arizona arlington armani ash asia aspen
athena atlas august augusta aurora austin autumn bailey basil beau bee belle bentley berlin bill blaze bliss bo bonny
boston bowman brandy brave bristol brook brooklyn brooks brown buck bud buddy cadence cal camden candy captain
carolina carson carter cary casper catalina chad chance chanel charity charlotte chase chelsea cherish chester
cheyenne china christian claude clay cleveland cliff clinton colt columbia columbus cooper creed crystal cuba daisy
dakota dale dallas darwin dash dawn dayton deacon dean denim denver destiny devon diamond diego dolly domingo dominic
dot dotty drake drew duke dusty earl edison ember emerald emery erie ernest eugene eve everett faith fatima fern flora
florence florida ford forest foster francisco frank franklin freeman fremont gage gale garland garrison gary gene
genesis geneva georgia gilbert ginger grace grant gray green griffin grove guadalupe guy hale hamilton harmony harper
hart haven heath heaven henderson herb holland holly homer hope houston hunter india indiana ireland iris irvine
irving israel ivory ivy jackson jade jay jefferson jesus jet jewel jo jordan journey joy judge june justice ka kennedy
kent kenya king kingston kitty knox krishna lacy lafayette lake lance lane lark legend liberty lily lincoln linden
logan london louisiana lourdes love lucky luna lyric madison magnolia major marina mark marquis marshall marvel mason
mat maverick max may melody memphis mercedes mercy messiah milan miles miller milton missouri misty monroe montana
montgomery moses muhammad myrtle nevada newton nixon noble nova oakley ocean odessa ogden olive opal orion orlando
page paisley paris park parker patience pearl penny phoenix pierce piper poppy porter precious prince princess
prudence queen quincy rain raleigh rama ransom raven reagan reed reign reno rice rich ridge rio river robin rocky rod
roman rome roosevelt rose rosemary roswell rosy rowan royal royce ruby rusty sage saint salt salvador sandy santa
santiago savanna savannah sawyer scarlet serenity siena sienna sierra silver siri skip sky sol solomon stafford
stanford star sterling stone storm stormy story summer sunny sydney tad talon tanner taylor tennessee texas tiara
trace trenton trey trinity troy true truman tucker turner tyler valencia valentine venus verona victory viola violet
virginia waldo walker ward washington watson west wheeler will willow wilson winter woody wren wright yi york young yu
zion
"""
"""Names that are words, months or places too: people only where the context says so."""
