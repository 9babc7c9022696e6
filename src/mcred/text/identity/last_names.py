"""Family names in lower case without accents, mostly from Faker (see NOTICE); split on first use."""

SURE = """
aaaqil aabid aadam aadil aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz aarts aas aasa aasen
aasif aasim aasmae aatiq aavik aazim abaan ababei abad abada abarca abascal abatantuono abba abbad abbagnale abbas
abbasli abbasov abbasova abbassi abbaszade abbes abbosov abbott abboud abdalla abdallah abdelaziz abdellaoui abdelli
abdi abdiaziz abdifatah abdikadir abdille abdinoor abdirahman abdou abdow abduazizov abduboriyov abdulhamidov abdulla
abdullah abdullahi abdullaoglu abdullayeva abdullazade abdullohov abdumalikov abdurahmonov abe abebe abel abele abella
abellan aberg aberhart abernathy abicic abid abiola abola abolina abolins abols aboraa abou abouda aboukir abrafi
abraham abrahamova abrahamsen abrahamsson abramczuk abramov abramovic abrego abreu abril abrorov abshire abubakar
abubakrov abuga aburto abwao accardo acedo acerbi acero acevedo achaorainn acharya achberger achbergerova acheampong
achieng achison achleitner achola achour achouri achtelik achterberg ackerl ackermann acosta acuna adadia adam
adamaszek adamczyk adame adamec adamecova adamiuk adamova adamow adams adamski adamson adamu adan adasme adda adebayo
adebisi adegbite adegoke adekunle adelaar adelakun adeleke adelusi ademiluyi aden ader aderibigbe aderogba adesiyan
adetokunbo adeyemi adeyemo adhiambo adichie adinolfi adisa adkins adler adolfsson adolph adoma adomah adomako adongo
adow adriaansen adriaensdr adriaense adrian adriansyah adryaens adu adusei adutwum adutwumwaa adwubi adzijevic aedo
aeije aertsz afanasjev afirifa afoakwa afolabi afolayan afonja afrakomaa afruzova agaoglu agarwal agayeva agazzi
aggarwal aghas agnesi agnew agostinelli agostini agrawal agren aguado aguayo agudelo agudo aguero aguila aguilar
aguilera aguilo aguirre agullo agurto agusti agustin agustina agyapomaa agyapong agyare agyei agyeiwaa agyemang ahearn
ahearne ahern aherne ahlberg ahlgren ahlin ahlqvist ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed ahn aho ahokas ahola
ahonen ahortor ahuja ahumada aichholzer aichinger aigner ailin ainmneach ainsboro airaksinen airmeas aissani aissaoui
aitken ajao ajayi ajello ajewole akar akbarov akca akcay akdeniz akelis akello akerlund akerman akesson akgunduz
akhtar akinrinola akinwale akinyi akmacic akmalov akoaa akobirov akoth akoto akowua aksu akumu akyaa akyeampomaa
akyeampong akyena al-amin al-hassan al-rashid al-sayed alabi alamo alanen alanko alarcon alatalo alba alberdi albero
alberola albers albert albertini alberto albin alboni albornoz albrecht albu alcala alcalde alcantar alcantara alcaraz
alcazar alcolea aldobrandi aldridge alegre alegria alejandro aleksa aleksander aleksandrov aleksandrzak alekseev
aleksiejuk aleman alemany alemdar alex alexander alexandersson alexandre alfaro alfieri alfonsi alfonso alfredsson ali
aliaga alighieri alinurov alio aliyev aliyeva alkovic alksne alksnis allain allal allali allan allard allas allen
allende allendes aller allerby allik allis allison alm almagia almagro almansa almanza almaraz almazan almeida almgren
almonacid almonte almqvist aloba aloisio alonso alonzi alonzo aloo alpaidis alsina altamirano altenwerth altera
altmann aluoch alva alvarado alvarez alvaro alve alvear alves alzate alzinova amador amahle amaldi amalrada amann
amanovic amanowicz amara amaral amari amat amato amaya ambani ambrasas ambrozewicz ambrozic ambrozik ameur amidzic
amina aminova amirayeva amirov ammaniti ammari amo amoa amoah amoako amoakowaa amoanimaa amoasi amoit amon amondi amor
amores amorim amoros ampadu ampofo ampofowaa ampoma amponsa amponsah ampuero amrane amrani amri amrouche amundsen
anand anarqizi anastasi anaya anderberg anderl anders andersen anderson andersson andile andorful andra andrade andras
andrasek andrasik andrasikova andrasova andre andrearczyk andreasen andreasik andreassen andreasson andreev andrejczuk
andren andreotti andreozzi andres andresen andreu andrew andrews andriani andrijasevic andrijevic andrukiewicz
andruszko andrys andryszczyk andrzejewski andrzejuk andziak anekvorakul anele angarita angeli angerer anggraini
anggriawan angiolello anglada anguiano anguillara anguissola anguita angulo angus angwenyi anichini anicic anima
aniola anisayeva anissimov anjos ankiewicz ankra ankunding anne annsboro annus anokye ansa ansari ansboro ansems
ansomaa ansomah ansorova antal antalova antelami anthony antikainen antoine antolkovic anton antonacci antonczak
antonelli antonello antonetti antonic antonini antonioni antonov antonsen antonsson antonucci antoszczyk anttila
anttonen antunes antunez antwi antwiwaa anvarov anyango anyanwu anyona aoko apablaza apanowicz aparecida aparicio
apine apinis apiyo apodaca apondi aponte aporti apostel appelman appia appiah apsite apsitis apte aquino arab aracena
aragao aragon aragones aramburu arana arancibia aranda araneda arango aranguiz araszkiewicz araujo aravena araya
arazli arboleda arce archambault archuleta arco arcos ardelean ardianto ardila arellano arendarczyk arens arent
arevalo argan argentero argenti argento arguello argurio ariasso aribi ariens arifcanov arino ariosto ariza arjona
armas armata armatys armellini armendariz armengol armenta armijo armstrong arnaiz arnal arnau arnaud arnesen arnold
arnott aro aroca aronsson arora aros arranz arredondo arregui arreola arriaga arriagada arribas arrieta arro arsenault
arslan arsoy arteaga arthurs artigas artner aru arula arvidsson arya aryan aryani arzulu asadov asamoa asamoah asante
asantewaa asare asberg aschauer aschman asenjo asensio asenso ashe ashley ashman ashton asiama asiedu asieduwaa
asikainen asilayeva asilbekov aslan aslanova aslund asmanova asmiraeva asmundo asplund asprucci asselin assuncao
astete astorga astrom astudillo astuti ata ataa atakisioglu atchison athman atieno atienza atkins atkinson attia atwal
atzler aubert aubry audet auer aufderhar augustin augustsson augustynek auinger aulenti auma aumann aun aune aunina
aunins auraq aus austermuhle autio auvinen auzina auzins avalos avendano avery avila aviles avogadro avotina avotins
awadh awadil awamil awani awinja awino awj awmar awodiran awolowo awuah awuor axelsson axundlu axundov axundova
axundzade ayaan ayad ayadi ayala ayamin ayanda ayandokun ayers ayieko ayize aylinova ayllon aylward ayoola ayubov
ayuma ayuso ayyubi azban azcona azevedo azizi azizov azizova aznar azocar azorin azzouz baafi baah baaqir baaree
baashir baasim baasit baawia babanli babar babati babato babayeva babbo babic babij babiuch babjak babjakova babka
babol babtunde babu baca bacaeir bacaer bacak bach bacha bachanek bacher bachinger bachler bachmann bacia bacic bacik
backlund backman backstrom bacosi baczkiewicz badal badami bader badia badilla badillo badoer badoglio badu bae baek
baena baez baeza baggio baghdadi bagirov bagirova baglioni bahamonde bahamondes baharia baharli bahati bahena bahl
bahloul bahna bahno bahnova bahr bahri bahringer baier baig bailey bailis bailly bains baird bairead baisceir bajaj
bajak bajamonti bajan bajardi bajc bajko bajwa bak baka bakalarczyk bakare bakari bakhouche bakhti bakiera bakiewicz
bakixanov bakke bakken bakker bakos baksa bakshi bakun bal bala balaguer balakrishnan balan balas balasubramanian
balatinac balawender balay balaz balazova balazs balazy balbi balbo balcewicz baldauf balderas baldick baldwin baldys
baleegh bali balic balik balincic balint balistreri baljak balla ballard ballester ballesteros balode balodis balog
balogh balogun balotelli baltins bambad bamidele bamiloye bana banachowicz banak banas banasova bancerz bandello
bandeville bandi bandyk banek banerjee banicevic banik banko bann bannon bano banos banova banovac bansal bantwini
banuelos banville bany banys bappa baptista baquero barac baracca barad barahona barajas baraka baral baran baranka
barankiewicz barankova baranov baranova baranowicz baranowski baranski barasa baraza barba barbarigo barbe barbera
barberini barbero barbic barbier barbieri barbir barbora barbosa barbu barcaccia barcella barcelo barcena barco barcz
barczuk barej bareja barela barents barese baresi baresic baria baric baricevic barillaro barisic barkholz barkovic
barlog barlow barna barnaba barnes barnett barneville baro baroffio baroid barok barokova barongo barozzi barr barra
barracco barragan barral barranco barraq barraza barre barreda barrena barrera barreto barrett barria barrientos
barriga barrnette barron barros barroso barry barsanti barszczak barta barteczko bartel bartela bartell bartels barth
barthelemy bartkowicz bartl bartlett bartley bartlomiejczyk bartman bartocha bartoletti bartoli bartolome barton
bartos bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic bartovicova bartus barun barusic bary
barzini bas basa basaam basadonna basaj basak bascunan baseer bashaar bashaarat basheerah bashir bashirian basista
baska basko baskova basnec baso basova bassett bastek baster bastiaanse bastiaense bastias bastida bastidas basu
baszak bataglia batal batalla batchelar batista batlle batog batool batra batrac batrnek batta battaglia battelli
battisti batz bauch baudry bauer baum baumann baumbach baumgart baumgartner bautista bauza bava bave bawa bawol baxter
baya bayeni bayer bayo bayon bayona bayramov bazela bazin bazjak bazydlo bazylewicz bazyluk bazzi beahan beakey beal
beale beasley beasty beataigh beattie beatty beauchamp beaudoin beaudry beaulieu beauregard bebic beccaria beccheria
becerra bech becht bechtelar becker beckmann bedard bedi bednar bednarczyk bednarek bednarik bednarikova bednarova
bednarowicz bednarski bedoya beekman beernink beffa begay beggan beggs begley begonja begue begum behan behl behrendt
behruzov beier beijring beireach beirn beirne bejarano bejger bejm bejma bejnarowicz bek beka bekbergen bekele beker
bekus bela belaid belaidi beland belanger belarbi belbachir belda bele beletic belhadj belisle beljajev belkacem
belkacemi belkadi belkheir belkhiri bellemans belletini bellido bellini bello bellocchio bellucci belmar belmonte
belosevic belov belpere belton beltran belz belza bembenek bembo ben bena benabdellah benahmed benaicha benaissa
benali benally benamar benamara benameur benaouda benard benavent benavente benavides benavidez benchapatranon
bencheikh bencic benedetti benes benesova benet bengtsson benic benigni benitez benito benjamin benmoussa bennet
bennett beno benoit benova bensaid bensalah bensalem benslimane benson benthin benton benus benuska benuskova benusova
benussi benyahia benyamina benyoucef benziane beourgeois bera berakovic beran beranek berankova beranova berchtold
berdzik bereda berek berends berendse berendt berengario berenguer beres beresford bergant bergdahl berge berger
bergeron berggren bergin bergkvist berglund bergman bergmann bergnaum bergoglio bergqvist bergsten bergstrand
bergstrom bergvall berkahn berkane berkani berlusconi bermejo bermingham berminghim bermudez bernaards bernad bernal
bernard bernardi bernardic bernardini bernardova bernat bernatek bernatowicz berner bernetti berney bernhard bernie
bernier bernini bernolak bernolakova berntsen berntsson berre berrios berrocal bersani bertelsen berthelot bertho
berthold bertilsson bertin bertoli bertolucci bertoni bertosa bertran bertrand berube berus berzina berzins besiroglu
beska besnard besson betancourt betancur betka betlej bett bettahar bettin bettoni bevan bevc bevilacqua bey beyer
bezak bezakova bezemer bezic bezjak bhagat bhailis bhakta bhalla bhandari bhardwaj bhargava bhasin bhat bhatia
bhatnagar bhatt bhattacharyya bhatti bhavsar bhebhe bhedleni bhejelibomvu bhembe bhengu bhensela bhovungana bhungane
biagi biagiotti bialach bialasik bialczyk bialk bialka bialous bianchi bianchini bibi bibisorayeva bicak bicanic bicek
bicekova bichler bicz bidas biedermann biegala bielas bielat bielecki bielen bielik bielikova bien bienia bieniak
biernacik bierstraten biesaga biesek biesty bieszke biggen bignami bignardi bii bijelic bijlsma bik bikelwayo bikwayo
bilaal bilbao bilek bilekova bilewicz bilgin bilik bilir bilka bilko bilkova billung bilodeau bilolov binaghi binda
bingula binner bir birgen birkeland birkic birnbaum biro birtic birzniece birznieks bisaga bischof bishell bisson
biswas bitner bitschnau bittner biwott bixio biyase biyela bizhan bizjak bjelis bjork bjorklund bjorkman blaak
blackburn blackwell bladek blagaic blaha blaho blahova blair blais blake blanc blanca blanchard blanche blanchet
blanchette blanco blanda blanes blankenship blasco blasi blasik blaszczyk blaszyk blatnik blauensteiner blaut blazej
blazejak blazejczak blazejewicz blazejova blazek blazevic blaziak blazic blazicko blazkova blazquez blees bleijenberg
blevins blewanus blick blin blixt bloch bloemendaal blokland blom blomberg blomgren blomkvist blomqvist blondel blonk
blose blouin blowick blum blumel bluszcz boada boadi boadu boaga boahen boakye boakyewaa boase boatemaa boatemaah
boaten boateng boba bobadilla bobak bobal boban bobanovic bobel bobik bobko bobrowicz bobryk bobula bobulova boburov
bocca boccaccio boccherini boccioni bocelli bochnak bochnia bociek bock bodaicin boddaugh bodek bodhlaeir bodhlaer
bodin bodnar bodner bodoni boduch bodych bodzak bodziony boe boehm boer boers boeser boetet boezio bogaczyk bogadi
bogan bogdal bogdan bogdanov bogisich bognar bogner bogovic bogumil bogusiewicz boguta bohan bohdanowicz bohlander
bohler bohlin bohm bohman bohnbach bohorquez boiardo boily boisvert boitani boito boivin boix bojanic bojarczuk
bojczuk bojdo bok boke bokenkamp boksa boland bolander bolanos bolcevic boldu bolduc bolger bolin bolivar boljkovac
bolkesteijn bolnbach bolton bolzmann boman bombieri bompiani bona bonanno bonar bonatti bonaventura bonaya bonbach
bondarenko bondaruk bondra bondrova bondumier bondyra bonet bongiorno boniface bonilla bonino bonneau bonner bonnin
bonolis bonomo bonsra bonsu bonueva booden boogaerts booker boone boonpungbaramee bophela bor bora borah borak borbely
borczyk borde borejko borek borekova boreland borg borges borghese borgia borgstrom borik borikova boris borisova
borissov borja borjesson bork borka borkiewicz borko borkova borkowicz borkowski borland borman borner borojevic boros
borosak borovsky borovy borowski borquez borra borrani borras borrego borrell borromeo borromini borroni bors
borsellino borsiere bortkiewicz boru boruc borun boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych
borzym bos bosak bosakova bosch bosco bose bosek bosibori bosilj bosio bosire boska bosman bosnak bosnakova bosnjak
bosnjakovic bossi bostrom bostrov bosurgi botella botello botham botic botica botor botsford botta bottaro botticelli
bottigliero bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb boucher
bouchet boucsein boudewijns boudiaf boudjemaa boudraa boudreau bouguerra bouhuizen boukhalfa boukhari boukhatem
boulanger boulay boumaza boumediene bounab bourdon bourke bousquet boussaid boutaleb bouthoorn boutin boutros bouvet
bouvier bouwhuisen bouziane bouzid bouzidi bova bowater bowden bowe bowen bowles boyabenyathi boyce boyd boyer boylan
boyle boyse bozanic bozanovic bozic bozicevic bozickovic bozikovic brach bracha brachaczek brachman bracun bradden
bradford bradic bradley bradshaw bradtke brady bragadin bragaglia brahimi brahmbhatt brahmi brajkovic brakus bralic
bramante brambilla branaola brancaccio branciforte branco brandic brandl brandner brandon brandstatter brandstetter
brandt brandtner branka brankovic brannelly brannstrom brar brassard brassil brauer braun brcko breasail breathnach
bree breen bregar bregula breheny breitenberg brejnak brekke brenna brennan brenner bres bresciani brese breslin
bresnehan bresse breton brett breuer breugelensis brezina brezinova brezjan breznik briain brian briand briccialdi
briceno brichese bridson briede briedis briemer brien briere brievingh briggs briody briones brisee briseno brislane
brisson brito britvec briutean brizee brlas brlek brletic broberg brock brodawka broderick brodin brodka brodowicz
brody broeckx broeders broek broekhoven broeshart broggini brojek brolin broman broncel bronder broniarek broniek
bronka brookes brooks brophy bros broschi brosnan broszkiewicz broughan brouwer browarczyk browne broy broz brozda
brozova bru bruadar bruce bruckner bruder brudny bruen bruggeman brugger brugman brugnaro bruiseal brumleve brun bruna
bruneau brunel brunelleschi brunello brunner bruno brunovska brunovsky brus bruscantini bruska brusko bruskova bruton
bruun bruynzeels bruzda bryan bryant bryczek bryda brygola bryja bryndza bryson bryzek brzakala brzek brzezinski
brzezniak brzozowski brzykcy bubak bubel bucanac bucar buch buchalik buchanan buchberger buchegger bucher buchholz
buchinger buchner buckley buckridge buczko buczma budai budaqli budhlaeir budig budiman budiyanto budkiewicz budner
budniak budrewicz budych budzen budzich budzyn buendia bueno bugiel bugla bugno bugueno buhari bui buick buijs buisson
buitrago bujas bujko buk bukhosini bukovec bukovska bukovsky bukowiec bukowski buksa bukvic bulak bulanda bulawa
bulczak buljan bulle bulzoni bumb buncic bundi bungic bunic bunlerngsri bunlupong bunyadzade buonauro buraid burbano
burcardo burch burchard burchardt burchill burcul burczak burdach bures buresova burgess burgos burgstaller buric
burke burkiewicz burman burnach burnat burnett burns burrell bursic burt burton burtscher burza burzawa burzec
buscetta busienei busko busljeta busoni busquets bustamante bustos buszka buszkiewicz buszko buszta butala butkovic
butkus butrym butselaar buttimer buttimore buza buzov bwire bylina bylund byra byrd byrne byrnes bystrek bystrom
bystron bytner byzdra bzdega bzdziuch bzymek cabala caballero caban cabanillas cabbarli cabello cabeza cabezas cabibbo
cabo caboto cabrera cabrero cabrini caccianemico caccioppoli caceres cacko cadden caddow cadefau cadena cadenas cader
cadhain cadogan cadorna caetani cafarchia caffarelli cafferkey cafferky cafferty caffrey cafua cafuk cagalj cagney
cagnin cagnotto cahalane cahill cahillane cahir cai caicedo caimbeal caimbeul cain caine cainero caironi cakala
calarco calatayud calbo caldeira caldera calderon caldwell calgari calhoun calik callaghan callahan callan callanan
callegari callegaro calleja calligan callinan cally caluza calvet calvey calvillo calvo calzada camacho camalov
camanni camara camargo camarillo cameron camicione camilleri camino camiscione cammarata cammel campanella campano
campbell campillo campise campo campos campoy camuccini camurcuoglu camus canales canali canas canavan cancino
candelaria candia canellas canet canete canetta canevascini canil canizares cannan canniffe cannizzaro cano canova
canovas cantero cantillo cantimori cantrell cantu cantwell cao caomhanach capala caparros capdevila capecchi capek
capekova capiga capka capko capkova capkovic capkovicova capla caplis caplovic caplovicova capone cappelli capples
capua capuaigh capuana caraballo caracciolo carbajal carbajo carballo carbery carbo carbonell carcamo cardano cardenas
cardona cardoso cardozo carducci carey carfagna cargonja caric carlberg carleton carley carli carlier carlin carlos
carlsen carlson carlsson carmaig carmody carmona carneiro carnera carnero carney carnogurska carnogursky carnotte caro
carocci carolan caron carosone carpaccio carpentier carpio carr carragher carranza carrasco carre carreno carreon
carrera carreras carrero carretero carriera carrig carrigan carrigy carrillo carrizo carro carroll carsten carter
cartes carthy cartur cartwright carty carullo carun caruso carvajal carvalho carville casadei casado casagrande casal
casale casaleggio casalodi casals casanova casanovas casares casarez casarin casas casellati casey cashen cashman
casillas casini caspar cassara cassen casserley casserly cassiano cassidy cassin castaneda castano castejon castell
castellanos castelli castellitto castello castells castiglione castilla castillo castioni castrillo castrillon castro
catala catalan catalano catenazzi cattaneo cattigan cauley caulfield caune cavalcante cavalcanti cavanagh cavanna
cavazos cavieres cawley cazares cazorla cea ceafarcaigh ceanainn ceara ceballos cebekhulu cebisa cebo cebrayilov
cebulak cech cechova ceci cecot cedillo ceferoglu ceferova ceferzade cegla ceh ceide ceirisc ceitinn ceja cekovska
cekovsky celentano celis celma celmina celmins celms celuch cemenli cemenzeminli cendron cenge centek centekova
centeno ceorais ceothach ceothanach cepeda ceran cerar ceravolo cerda cerdan cerezo ceri cermak cermakova cerna cerne
cernik cernikova cernoch cernochova cerny ceron cerquiglini cerro cerutti cervantes cervantez cerven cervenova cerveny
cervera cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric cetera cetin ceynowa cha chaba
chabane chaber chaberek chabior chabot chacha chachaj chachula chacko chacon chada chadaj chadha chadwick chagwe
chahal chai chaib chaihirankarn chaisatit chakrabarti chakraborty chalimoniuk chalupka chalupkova chamane chamorro
champlin chan chana chand chanda chander chandia chandra chandran chaney chang changawa chaoui chapa chaparro chapman
charbonneau charef charest charette charles charlton charo charoensuksopol charon charosova charpentier charrier
charron chartier chartrand chatterjee chatys chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet
chauvin chavarria chaves chavez chawla cheara cheba chebet chebii cheboi chebon checa chechi cheda chee cheema chege
cheikh chelagat chelangat chelimo chellaoua chemtai chemutai chen chenangat cheng chengo chepchirchir chepchumba
chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich
cheptoo cherek chergui cherian cheriet cherif cherifi cherono cherop cherotich cherubini cheruiyot cherutich cheruto
chesang chesire chevalier chevallier chevresson cheyech chhabra chiappetta chiaramonte chibani chibi chibini chiesa
chigi chikh chiliza chindamo ching chinnici chirchir chittolini chlad chlebda chlebek chlipala chmara chmielak
chmielewski cho chochol chodak choeychuen choi choina chojak chojna chojnacki chokshi cholewka cholody chomba chomiak
chomik chomiuk chomsri chonco chopra choque chorazewicz choros chotzen choudhary choudhry choudhury chouinard chovan
chovanec chovanecova chovanova chowaniak chowdhury chowitunkit chrappa chrappova chretien christensen christiansen
christie christoffersen christoph christopher chrodtrud chromy chruszcz chrzanowski chuchla chudik chudikova chudoba
chukwu chumba chumo chung chwala chwalisz chwedczuk chwedoruk chyb chylak ciak ciampi cianciolo ciani ciapa ciaragain
ciarka cias ciastek cibane cibin cibor cibula cibulka cibulkova cibulova cicala cich cichorius cichos cichowlas
cicilia cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch cieplucha ciereszko
ciernaova ciernik ciernikova cierny cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiolka cieslak ciezka
cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova cignaroli cik cilea cilibrasi cill-dia cillin
cimarosa cimini cimoch cindric cingizoglu cinneir cintron ciochon ciolczyk ciosog ciothaigh ciothog cipolla cirino
cirule cirulis cisneros cison cisterna cisternas citko ciuba ciuinin ciuk ciula ciurus civaschi cizmesija cizmic
claassen claesdr claesner claesson clafferty claffey clair clancy clapa clarach clare claridge clark clarke classon
clausen clavero clavin clayton cleary clemente clements clenaghan clerc clerkin clery clifford cline clinten clogherty
cloherty clohessey clohessy cloney cloonan cloone clooney cloutier clune clunies-ross cmiel coady coakley coardi
coates cobb cobo cobos cobrda cobrdova coca cochran cociarelli codina cody coelho coello coen coenen cofala coffey
cofre cogan cogiel cogley cohalan cohen coholan coincheanainn coinin coinner coinnin cole coleman coles coley colfer
colgan colhoun colin coll collado collao collazo collen colleneler colleran collet colletti colley colligan collin
collina collinder collins collis collodi colly colom coloma colomer colreavy colum columbo colunga comar comartun
comber combi comboni combre comencini comerford comeriato comisky comisso commins comolli comyn conaola conaty conbhae
conboy concannon concepcion concha conde condoleo condon condren condron condun conefrey conesa confhaola conlan
conley conlon conmee conmy conn connachton connaghy connaughton conneeley conneely connell connellan connelly conner
connery connole connolly connor connors conole conrach conrad conradi conraoi conree conroy conry consaidin considine
contarini conte conteh conti contrafatto contreras conway conwell coogan cooke cooksley coolahan coolen cooley coonan
cooney copeland coppola corbacho corbett corbo corcoran corcos cordero cordier cordoba corduff coret coret-coredo
coric corish corkery corless corlett corley corlu cormack cormican cormick cormier cormy cornejo cornelisse
cornelissen cornelisz corominas coronado coronel corr corradi corrales correa corredor correia correr corridan
corrigan corry corstiaens cortes cortese cortez cortina corvalan coscair cosgrave cosgrove cosic cosman cossiga costa
costalonga costanzi coste costela costello costelloe costigan cotic cotto coughlan coulibaly coulombe coulon counihan
courcey cournane courtenay courtney courtois coutts couture couturier covarrubias covic cowan cowely cowen cowley
coyle coyne cozar cragg crahan craig craine crampsey crampsie crangle cranley cranly crawford crawley crean creedon
cregan crehan cremin cremonesi crespi crespo cresswell crevar criado cribbons crilly crimmins crinion criomhthain
criostoir criostuir crisafulli crispi crist cristea cristoforetti crnekovic crnkovic croad croal crohan croil crolly
crona cronelly cronin cronly crosbie crosby crossan crota croteau crotty crowe crowley cruces crudden cruickshank cruz
cryan csonka cuadrado cubillos cubric cucek cuch cuda cuddihy cudic cudzich cuellar cuenca cuervo cuesta cueto cuevas
cuffe cugia cui cuidithe cuillin cuineain cuirteis cuk cukier cukman cukon culhane culi culina culjak cullen culligan
cullinan cullinane culloty cully cumiskey cumisky cummerata cummings cummins cummiskey cummisky cundari cundun cunha
cunnane cunneen cunningham cunny cunun cuomo cupic curatoli curci curic curiel curley curnane curneen curnyn curran
curraoin currie curtin curtis cusack cusano cutrufo cutuli cuvarli cuzzocrea cvenic cvetko cvetkovic cvetnic cvitan
cvrtila cwalile cwierz cwirko cyba cybul cydzik cygal cyganik cylwik cyman cymbala cymer cyprich cyprichova cyr cyrek
cyron cyrulik cywka czajka czajkowski czajor czak czapiga czarnecki czech czenczek czerepak czerkies czermak czerner
czerniakiewicz czerniec czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj
czulak czupryn czupryna czura czurylo czylok d'alia d'amico d'amore d'angelo d'arcy daako daakoaa daamin dabal dabir
dabkiewicz dabo dabros dabrowicz dabrowka dabrowski dabukke dach dachgelder dachgeldt dachgelt dacko dada dadej dadova
dagane dagli dahir dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom dahmane dahmani daibhis daigle daiken
dakhil dalal dalerov dalla dallaire dallape dallara dallinger dalmau dalton daltun daly dalziel damanik damek damian
damijanic damirov damjanovic damurah dan dana danaher dancak dancakova danciak danciakova dandolo dane danek danekova
danel dang dangl dani daniec daniel daniels danielsen danielsson danieluk danilczuk danilov danisz danjuma dankiewicz
danko dankova danner danninger dano danova danso daoud daoudi dar dara darain daraz darcy dargacz dargan darko darlak
darmody darojkovic darul das dasey dasgupta dass datta daud daugherty dautanec dautovic dave davern davey david
davidova davids davidson davidsson davies davila davin davis davison davitt davodov davoren davy daw dawick dawidczyk
dawidek dawiec dawson dawud dayal daza deacy deady deak deakova deane dease deasy debelic debeljak debnar debnarova
debniak debosz debski decker deckow dee deegadan deegan deehan deeley deely deeney deeny deere deery dehmel deigan
deignan deiseach dej dejneka dekker dekys dekysova del-rosario dela dela-cruz delacroix delacruz delahaye delahunty
delaney delannoy delap delargy delattre delaunay deledda delekta deleon delgadillo delgado delikat delisle delle
dellucci delmas delorme deloughrey deloughry deluga delwayo demers demianczuk demir demirbeyli demirel demmendaal
dempsey demsar deneka denesik deng dengg denihan denis denison denissov denk denkiewicz dennehy dennenberg denning
dennis denny deo deol depero deptuch derbal derek derezic dering derkaoui dermody dermott derouiche derradji derrig
derylo desai desbiens descamps deschamps deschenes deshmukh deshpande desio desjardins desmond desrochers desrosiers
deszcz detka detti deutschmann devally devan devane devaney devanney devaux devecka deveckova devenney dever devereux
devery devi devilly devin devine devitt devlin devoy dewan dey deze dhadho dhaliwal dhar dhawan dhillon dhingra
diaconescu diaconu diaf diallo dias diaz dib dibbert dibiasi dickens dickerson dicki dickinson dickson dida didier
didovic dieguez diesbergen dietl dietrich dietz diez dif diffin diffley diggin diggins dignan dijkman dijkstra dijoux
dikane dildorova dillane dillon dilnozova dilnurova dima dimaculangan dimba dimbane dimbani dinabantu dinamarca dinan
dinangwe dindela dindi dineen dingila dinh dinneen dinu dinwa diolun dion dionne dionun diop dippel dircken dirksen
dirnberger dirrane dirven discin disdero diskin ditschlerin dittrich divenney diviney dixit dixon diyorayeva diyorov
dizdar dizon djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula
dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dlubak dludla dludlu dlugajczyk dlugozima
dlungwana dmitriev dmoch dobbin dobbins dobes dobler dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska
dobsinsky dobson dochioiu docolomanska docolomansky dodd dodson doesburg doghair dogherty doglioni doherty dohn
doingeard doktor dolan dolega dolenc dolezal dolezalova dolic dolinar dolinsek doliwa domagala domanski domek domenech
domian dominczak domingues dominguez dominikovic dominkovic domka domon domowicz domurad domzal dona donagher donaire
donald donaldson donarelli donati donatoni doncabe doncevic donda donegan dong dongoran donini doniyorov donkor donlon
donnan donnell donnellan donnelly donoghue donohoe donohue donoso donovan doody dooey doogan doohan doolan dooley
doorhof doornhem doorty doppler dora doran dorawa dorcha dordan dore dorfer dorgan doria doring dorka dorko dorkova
dorn dorna dornan dorner doroba dorobek dorobisz dorociak doroszkiewicz doroszuk dorot dorota dorotova dorova doroz
dorr dorrian dorschner dorsey dorsman doruch dorynek doshi dossetti dossi dostal dostalova doucet doudigan dougherty
douglas dovara dovudov dowd dower dowerg dowey dowley dowling downar downes downey doyle draaisma drabczyk draghi
dragicevic dragobratovic dragojevic drajna drajnova drakulic drandic draus draxler drazic drazyk drej drela drennan
dreszer dretvic drewa drewes drewicz drewnik drewniok drgas drian driessen driscoll drobek drobik drobisz drobna
drobniak drobnik drobny drobot droguett drohan drolet droma droney droppa droppova dros drost drotar drotarova drouin
drozd drozda drozdov drozdowicz drozdzal drozdziel drozdzik drubin drumm drummond drummy druso druszcz drwiega drygala
drygas dryka drynda drysdale drywa drzal dua duah duane duarte duba dubandlela dubazane dube dubel dubey dubik dubis
dubnicka dubois dubovecak dubovska dubovsky duc duchesne duchnik duczek duczmal duda dudala dudas dudczak dudek
dudekova dudik dudikova dudka dudko dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duenas duffin
duffy dufie dufour dufresne dugal dugar duggan duguay duhamel duhig duhy duignan duinsmearach duivenvoorden dujmovic
dukada dukat dukic dula dulak dulas dulbecco dulemba dulewicz dulik dulla dullova dulohery dulova duma dumakude dumala
dumanli dumas dumin dumina dumins dumisa dumitrescu dumont dunal duncan dunford dungan dunge duniec dunlap dunleavey
dunleavy dunn dunne dunny dunphy dunser dunworth dunyoeva duodo duong dupont dupre dupuis dupuy duque duran durand
durante duras durasevic durca durco durcova durczok durdik durdikova durdonova durdu durek durekova durgan durica
duricova durinic duris durisova durka durkan durkin durko durkovic durkovicova durkovska durkovsky durlak durlej
durlik durma durmus durnan durnin durning duro durova durovic durovicova durovsky durovskyova durrihy durys dusa duse
dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova dusova duszczak duszczyk duszkiewicz dutka dutko
dutkova dutt dutta duval duvancic duyaza duze duzy dvojak dvonc dvoncova dvorak dvorakova dvorska dvorsky dwala
dwamena dwane dworczak dworniczak dwyer dyal dybal dybas dybiec dybka dycha dyczko dyda dydak dydo dyja dyjach dyjas
dyka dykas dylak dylik dylong dymarczyk dynak dynia dyrek dys dyszkiewicz dyszy dytko dytrych dywan dzapo dzene dzenis
dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek dziduch dziechciarz
dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit dzieza dzika dzikiewicz
dziob dziopa dziuban dziuda dziugiel dziurdzia dziurla dziwak dzurjanin dzurjaninova dzwonnik e'zozova earle eaton
eberhard eberhardt eberharter eberl ebert eberth ebner echevarria echeverria eckbauer ecker eckert eckhardt eco edberg
eden eder edin edlinger edlund edman edmonds edstrom edun edvardsen edvardsson edwards edwin eelman eerden effertz
eftimie egan egea egger eglinton eglite eglitis egorov ehlert ehsaas eibl eichberger eichhorn eichinger eichmann eide
eigenwillig eijkelboom eilfirt eimer einarsson einaudi eisl eisner eivers ejlaal ekai ekal ekberg ekdahl ekelund ekeno
ekert ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand ekstrom ekwueme el-amin el-masri el-sayed elatli elberts
elbertse elert elgueta elias eliassen eliasson elifova elijah elizondo eller ellery ellingsen elliot elliott ellis
ellison ellwart elo elofsson eloranta elorza elsemulder elsenaar elsner elwart elwood emanuelli emanuelsson emard
emilsson eminov emmanuel emmen emmerich emond emuria encina ender endo endrizzi ene engberg engdahl engel engels engen
engl engler englund engman engstrom engvall ennis enright enriquez enzinger epstein eraslan erazo erber erceg
ercegovic erdman erdmann erdogan eregae ergotic ergul erhart erhout erices erickson ericson ericsson erik eriksen
eriksson erjavec erkkila erlacher erlandsson erler erm ernits ernser ernst eronen errani errigo ersek ertas ertl erupe
ervin ervine erzen escalante escalona escamilla escobar escobedo escolano escribano escriva escudero esekon esfandyar
eshan esinyen eskelinen eskola espada espana espanol esparza espejo espinal espino espinosa espinoza espitia esposito
esquibel esquivel esson estay esteban estes esteve esteves estevez estey estrada eterovic etienne etyang etzler etzold
eustace evans evensen everde evers everts evoy evrard ewart ewing ewoi exposito eyanae eyvazali eyvazli eze ezeugo
fabbri fabian fabianczyk fabianova fabijanic fabiszak fabra fabre fabregas fabregat fabrizi fabus fabusova fac fadden
fadel fadian fadipe faferek fagan fagerstrom faggiani fagiani fagotto fagunwa faherty fahey fahy fairhall faivre
faizan fajardo fajimi fajnor fajnorova fakazi fakude fal falabi falba falco falcone faleti falier falk falkner fallaci
fallon falloppio faloye faltyn falvey famula fanisa fankhauser fannin fannon fantini fantoni fantozzi fanucci farago
farah faranda farangizova farell farhodov faria farias farida farinelli farizayeva farizov farkas farkasovska
farkasovsky farland farley farnan farnese farnon farragher farre farrell farrelly farren farrissey farrissy farry
faruga faryna farzonova fasasi fasching fasiang fasiangova fattori faugno faulkner faull faundez faure faust favata
fay fazekas fazli fealy fearon fearraigh fechant fechner fedak federici federico fedor fedorczyk fedorov fedorova
fedotov fedyk feehan feeley feely feeney feenstra feeny feest fegan fehan feher fehilly fehringer feichtenschlager
feichter feichtinger feichtner feighery feigl feijoo feil feirtear fekete felban felber feldek feldekova felder
feldman feliciano feliksiak feliniak felisiak feliu fellah fellinger fellner feltzer felus fenelon feng fenighty
fenlon fennell fennelly fennessey fenning fenton fenya fercher ferdyn ferecov ferenac feret fergus ferguson ferhat
ferland ferm fermi fernandes fernandez ferrabosco ferrada ferragamo ferragni ferran ferrand ferrandez ferrandiz
ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferreira ferrell ferrer ferrera ferreras ferrero ferretti
ferreyra ferris ferriter ferrucci ferstl feruzova fiala fialova fibonacci fica fichtinger ficino ficner fico ficon
ficova fidler fidor fidos fidura fidvi fiebig fiedler fiedorczuk fiedoruk fieramosca fiere fierek fierro figat
figueiredo figueras figueroa figuerola fihlela fijak fijalek fijol fik fikretoglu fikus filak filali filangieri filar
filas filatov filban filbin filc filcova filek filiks filip filipcic filipek filipekova filipic filipko filipkova
filipova filipovic filippelli filippini filippov fillion filogamo filus filusz filzi finan findlay finegan finetti
finka finke finkova finlay finley finn finnegan finneran finnerty finnucane finotto finucane finzi fiol fiolek fiolka
fioravanti fiorucci firat firdavsev firgantoro firmansyah firtear fischer fischetti fiser fiserova fita fitas fitrzyk
fittipaldi fitz fitzgerald fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fiutak
fjodorov flaga flaherty flahive flaiano flanagan flannagan flannelly flannery flantz flasza flatley flavin flego
fleischhacker fleischmann fleming fleszar fletcher fleury flieger fliegner flink flinn flisek flisiak flor florea
flores florez florian florio floyd flynn foa foconi fodor fofie fogaca fogarty fogas fogasova fogazzaro fogel fogiel
fogt foidl foit fojt folan folch foletti foley folga folkesson folliero folta fomin fondo fonseca fontaine foody foote
foran forbes forde foremniak forero forgac forgacova foriwaa forjan forkin forma fornaciari fornalik forrest fors
forsberg forsell forsgren forslund forsman forster forstner forsyth fortier fortin fortuny fortuyn forysiak forza
foscari fosu fosua fotimayeva foucher fouquet fournier fowler foy foyle fracci fracz fraczkiewicz fraher frami frana
franas franaszek frances franceschi franch francis franco francois francoise franczuk frandsen franecki franek
franekova frania franiak franic franicevic franik franjic franka franke frankhuizen franko frankova frankow frankowicz
frano franova franscini fransson franusic franva franz franzen franzese fras fraser fraszczyk frawley frazier freaney
frechette frederick frederiksen fredes fredriks fredriksen fredriksson freeley freeney freeth freil freis freitag
freitas frelek frelich frema fremie frerichs frescobaldi freshour freudenberger freudenthaler frey frias friberg frick
frid friedl friedman friedrich friehus friel friesen friis frimer frimerova frimpomaa frisch friscic fritsch fritz
frketic frohlich frolov fron fronczek fronczyk fronia froschauer froschl fruhwirth frukacz frutos frycz frydel
frydrychowicz frye frymus frys ftacnik ftacnikova ftorek ftorekova fucek fuchs fudalej fuente fuentealba fuentes
fuenzalida fuertes fugiel fuhrmann fujiati fujii fujita fujiwara fukuda fulara fularczyk fulawka fuli fulop fulton
fundi funnell fura furda fureder furey furga furgal furgala furlan furmankiewicz furness furst fusani fuseli fuster
futyma fuzaylov fyda fydrych fyfe gaba gabadela gabaldon gabara gabba gabbana gabela gabhain gabhezi gabhisa gabka
gabriel gabrieli gabrielsson gabriyelov gabrych gabryel gabryelczyk gabryszak gabud gacem gachanja gacheri gacheru
gachoki gadda gade gadlela gadzala gadzina gaete gaffney gagala gagashe gaggini gagliano gagliardi gagne gagnon gagys
gahan gahleitner gaiatto gaiciunas gailius gaillard gailys gaine gaineard gaines gainey gaitan gaito gaizauskas
gajardo gajcy gajda gajdzik gajewski gajowiak gajownik gajzler gakii galach galaj galan galarza galat galaz galdames
galdikas galeano galeati galek galenzone galesic galeza galgallo galgalo galiano galiazzo galic galica galijn galik
galikova galilei galindo gallagher gallaher gallardo gallart gallego gallegos galleguillos gallen galler gallet
galligan gallivan gallo gallogly galloway galon galos galova galovic galtarossa galu galuba galuppi galvan galvani
galvez galvin galvis gama gamboa gambu gambuse gamede gamez gamon gamrat gamsjager gandhi ganesan ganesh gangemi gangl
ganguly ganley ganly gannon gao gaona gapys gara garate garavan garay garba garbaciak garbacik garces garcia garczarek
garczyk garde gardiner gardner garety garg gargallo gargan garibaldi garibay garica garmendia garncarek garncarz
garnier garobbio garozzo garraghy garrahy garrett garrido garriga garrihy garrone garry gartlan gartland gartner
garvey garvin garza garzon garzoni gasa gascon gasek gasela gashi gasienica gasik gaskin gasmi gaspar gasparova
gasparovic gasparovicova gasperi gasser gassner gastelum gasz gaszczak gately gathogo gathoni gati gatica gatimu
gatsheni gatto gattringer gatwiri gaudin gaudreault gaudyn gaughan gauthier gautier gavaghan gavalier gavalierova
gavenda gavendova gavican gavigan gavin gaviria gavornik gavornikova gavrilov gawliczek gawlowicz gaya gaylord gaynard
gaynor gaytan gazo gazova gazu gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa geany gearan gearty geary gebashe gebauer
gebhezi gebre gebura geca gedeza gedi geerling geerts geertsen gegic gegotek geherty gehringer geier geiger geisel
geisler geissler gelabert geldens gelemanovic gelinas gellemeyer gelli gemen gemito gemza gence genceli gendek gendera
gendron geneart genefaas gengeshe gentileschi gentili gentilini geoghegan george georges georgescu gera geraci
geraghty gerard gerarghty gerassimov gerhold gerlach germain germano gerrits gerritse gerritsen gertz gervais gesiarz
getka geyer ghafoor ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal gheorghiu gherbi ghoerle ghose ghosh
ghunayn ghutayf giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini giannone giannotti
giannuzzi gianvecchio gibb gibbs gibert gibilisco giblin gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru
giec giedrojc giel gierach gierak gierasimiuk gierat gierek gieron giers gierschner giersz giess gietka giezek gifford
gigaba gigli giguere gikonyo gil gilabert gilardoni gilbane gilbride gilchrist gildea gilduff giles gilewicz gilgunn
gilhooly gillan gillen gilles gillespie gillet gillic gillick gillies gilligan gilliland gillis gillooly gilmartin
gilmore gilroy gilsenan gimenez gimeno gina gindl ginea giner ginese ginesio ginevan ging gingras gininda ginnea
ginneadha ginnitty ginnity gintalas ginty ginzburgas gioberti giobun giolitti gionnachtaigh giorgetti giovine
giradello giraldo giralt girard giraud girma giron girona giroux girschner girvan gisbert giselmeyer gislason gitahi
gitari gitau githaiga githinji gitonga giulietti giunti giusti givern giza gladka glanc glapiak glaser glasnovic glatz
glavan glavin glavor glaza glazer glazik gleason gleasure gleba gledhill gleeson glegola gleichner glenc glenn glennon
glica gligora glionnain glonek glosteir gloster glover glowacki glowiak glowienka glownia gluck gluszko glynn gmeiner
gmur gmurczyk gnatz gniewek gnodde gnyp goba gobhozi gocnik gocnikova goda godana godard goddard godec goderts godfrey
godide godin godinez godinic godoy godyn godzik godzisz godzwon goedhart goel goff gogacz gogan gogarty goggin gogol
gogola gohar goicoechea goik goj goje gokhale gola golak golan golas golczyk golda goldberg golding goldner goldoni
goldrick goldstein gole golek golenia golgi goliasz golino golisz goliszek golla gollan gollner gollum golob golofit
golon golonko golos golota golubev golubic golus gomboc gomes gomez gomila gomis gomola gomula gona goncalves gonet
goni gonsior gontsarov gonzaga gonzales gonzalez gonzalo goodman goodwin gopal goraj goral goransson gorbunov gorczany
gordillo gordon gorecki gorenc gorevan gorey gorgol gorham gori gorjup gorkiewicz gorlitz gorman gornisiewicz gorol
gorski gortat gorzelanczyk gos gosch goschl gosek gosik goska gospodarek goss gosselin goswami gosz gotfryd gotic goto
gotsholo gottardi gotthard gotti gottlieb gotz goudriaan gough gould goulden goulding goulet gour govarts govoni
govorcinovic gowin goworek goyal goyette gozdur gozelov gozzano gozzi graban grabara grabas grabczak grabher grabias
grabner grabon grabos grabowski gracia gracin gradek gradenigo grady gradziel graf graham grahams grahn graj gral
gramsci gramza granado granados granat granatelli granath granberg grande granlund granstrom gras grasser grassi
grassl grasso grattan gratz gratzer gratzl grau gravina grba grbac grealish greally greaney grebowiec greco gredicak
greehy greelish greely greenberg greene greenfelder greenholt greenwood greer gregersen greggio gregoire gregor
gregorczuk gregorek gregori gregoric gregorio gregorova gregorowicz gregory gregov gregus gregusova greig greij
greiner gremese gren grenier grennan greszta grewal grgic grgurevic grguric grgurovac grialais griego griesser grifeo
griffen griffin griffith griffiths grigoriev grijalva grimani grimes grinius grisoni gritsch gritti grna grnova
groarke groborz grochola grochowina grodek groen groenendaal groenestein grogan gromala gromov gron grondel grondin
gronkiewicz gronlund gronostaj gronroos gronskis groogan groote gros grossi grosz grotek groth grottner grover growney
grubba gruber grubisic gruchot gruijl grunberger grund grundner gruner grunwald grupa gruszczyk gruza gryciuk grycz
gryga grygo grygorcewicz grygorowicz gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorzak
grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova
grzywnowicz gschaider gschwandtner gstrein guajardo gual gualandi gualtieri guarana guarato guardado guardia guardiola
guariento guarneri guay gubain gubben gubernat guberovic gubeshe gubhela gubhuza gubulundu gucci guclu gude gudelj
guendouz guerfi guerin guerra guerreiro guerrero guessoum guevara gugan guggenberger guglielmi gugushe guha guibert
guicciardini guichard guidone guidotti guihan guijarro guilbert guilfoyle guillaume guillemette guillen guillet
guillon guillot guillou guinan guinane guinevan guiney guinizzelli guinnane guinness guiry guit guitart gul gula gulan
gulati gulbrandsen gule gulen gulfam gulgowski guliwe gullberg gullery gullotta gulotta gulshan gulyas guma gumbi
gumede gumieniak gumienna gumienny gumprich gumula gunarto gunawan gundersen gunderson gunn gunnarsson gunpf gunther
guo gupta gure gurule gusciora gusev gusikowski gussoni gustafsson gustavsson gustaw gustin gute guthrie gutierrez
gutknecht gutkowski gutmann guyo guyon guyot guzdek guziak guzman guzniczak gwacela gwagwa gwala gwamanda gwanyana
gwara gwardiak gwija gwizdek gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gzyl haack haag haapala haapanen
haapaniemi haas haase haataja haavisto habdas haberl habha habib habibi habibov habibova hablak hablakova habpanom
habsuda habsudova hachemi hacibeyli hacibeyov hacizade hackett hackl hadala hadam hadas haddad haddadin haddouche
hadebe haderer hadfield hadichayeva hadijayeva hadjadj hadji hadrovic hadzic haengreve haering hafner hagan hagara
hagarova hagberg hagen hagendoorn hagenes hager hagg haggerty hagglund haggstrom haglund hagman hagstrom hahessy hahn
haicead haid haiden haider haidinger haile haindl haines hainzl haire hajda hajdas hajdasz hajder hajdu hajduga
hajdukiewicz hajek haji hajkova hak hakala hakansson hakim hakkarainen hakker hakkinen halak halake halakova halama
halambek halapir halasz halat halder haley halidov halik halim halimah halka hallahan hallanan hallberg haller halley
hallgren hallik hallin hallinan hallissey hallmann halloran halme halonen halpen halpin haluska haluskova halvarsson
halvorsen halvorson hamadi hamadouche hamalainen hamann hamdan hamdani hamdi hamel hamera hamerla hamidi hamill hamisi
hamlaoui hammadi hammar hammarstrom hammerer hammerl hammerle hammes hammond hamon hamoudi hampel hampton hamrol hamza
hamzaoui han hanafin hanak hanakova hanas hanbury hanc hancer hancock handa handayani hande handke handl handzel hane
haneberg hanegraaff hanek hanekova hanel haney hangala hanka hankard hanke hankiewicz hanko hankova hanley hanlon
hanly hanna hannah hanncard hannigan hanninen hannon hannula hanrahan hanratty hans hansen hanson hanssen hansson
hanus hanusek hanusekova hanusiak hanuska hanuskova hanusova hanzek hanzel hanzelova hapka haponiuk hara haraburda
harahoe haraldsson haran harapin harasimiuk harber hardi hardiansyah hardie hardiman hardin harding haremza haren
hargadon hargan hargreaves hari hariyah harju harkin harkins harkonen harley harloff harmon harnett haro harper
harrell harrer harrihy harrington harris harrison hartati harte hartigan hartikainen hartl hartley hartman hartmann
hartnett hartung harty harvan harvanek harvanekova harvanova harvey haryanti haryanto hasan hasanah hasanov hascak
hascakova hasegawa haselaar hashimoto hashmi hasiak haslauer haslinger hass hassan hassanah hassani hassett hastey
hastie hastings hastuti hatfield hattinger hatton hauck hauer hauffer haug hauge haugen haugh haughey haugland haumer
hausberger hauser hausler hautala hautamaki havel haverinen haverty havlicek havlickova havran havranka havranko
havrankova havranova hawe hawkins hawro hawrylak hayashi hayden hayer hayes haynes hayre hayrioglu hayward hazenveld
heaffy healey healy heaney heaphy hearn hearne heathcote heavey heba hebenstreit hebert hechenberger hecimovic hecker
heckett hecko heckova heczko hedberg hedderman hedigan hedin hedlund hedman hedstrom heelan heenan heeney heere
heerkens heerschop heffernan hefferon heffron hegarty hegde hegedus heger heggarty hegmann hehir hehl heidenreich
heidrich heigl heijman heijmans heijmen heikkila heikkinen heim hein heindl heino heinonen heinrich heinrichs heinsalu
heinsoo heintze heinz heinzl heiskanen heiss heissenberger hejduk hejna hekker helak helen heleniak helenius helery
helgesson helin helland hellberg heller hellevoort hellgren hellman hellstrom hellwig helman helmerhorst helminen hely
hemetsberger hempenstall henao henck hendricks hendriks hendrikse hendrix hendry hendzel henebry heneghan henery heney
henk henke hennebry hennelley hennelly hennessey hennessy henni hennig hennigan henningsson henriksen henriksson
henriques henriquez henry henschel hensley henson hentschel hepburn hepenstall heraghty heras heraty herba herbert
herbst herbut herceg herda herdzik heredia heretik heretikova hereward hering herity herlihy herman hermann
hermanowicz hermans hermansen hermansson hermighausen hermiston hermosilla hernadez hernandes hernandez hernando
hernon herok herout herranz herrera herrero herrmann hertrampf hervas herve hervia herzog hesenov hesenzade heser
heskin heslin hess hesse hessel hession hester hethur hetmanczyk hettinger hettner heuser hever hewelt hewitt hewson
hexspoor heyderli heydrich heymans heyne hhoyiyane hickle hickman hicks hidalgo hidayanto hidayat hierro hietala
hietanen higa higgins higueras hijazi hilary hillen hiller hillery hilliard hilll hillow hilmer hilmerova hilpert
hilton hiltunen himmelbauer hinca hines hinic hinney hinojosa hinterberger hinteregger hinterleitner hinton hintz
hirano hirsch hirschmann hirthe hirvonen hishon histon hjalmarsson hjelm hjort hlabangane hlabisa hladka hladky
hlatshwayo hlavac hlavacik hlavacikova hlavacova hlela hlengwa hlinik hlinikova hlinka hlinkova hlomuka hlongwa
hlongwane hlophe hlubi hlumakazi hnat hoang hoarau hoare hoareau hoban hobbs hocevar hochleitner hochreiter hocine
hodak hodge hodges hodgson hodkiewicz hodl hodnett hodson hodza hodzic hodzova hoedemakers hoeger hoeks hoekstra
hoelen hoey hofbauer hofer hoffman hoffmann hofig hofinger hofler hofman hofmann hofmeister hofstatter hofstetter
hogberg hogg hoglinger hoglund hojda hojka hokkanen holappa holc holcik holcikova holdaway holden holeksa holewa
holgersson holguin holic holicek holicekova holicka holickova holicova holik holikova holl hollander hollaus hollins
holloway hollywood holm holmberg holmes holmgren holmqvist holmstrom holohan holopainen holota holst holsten holt
holthuis holub holubec holubecova holubek holubekova holubka holubko holubkova holubok holubova holubowicz holuby
holysz holzapfel holzenbecher holzer holzinger holzknecht holzl holzmann homenick honan hondeveld hong honkanen
honkisz hoogers hooper hoover hopkins hoppe hoppenbrouwer hora horacek horackova horak horakova horan horbacz hore
horgan horl horle hormann hormazabal horne hornich hornig hornik horowitz horrocks horton horvat horvatek horvath
horvathova horvatic horvatinec hosae hosey hoskins hosp hossain hosseini hostak hostakova houari houde houdijk hough
houghton houle houlihan hourican hourigan hourihane howard howarth howe howell howells howley hoyos hoz hoza hozjan
hozova hrabar hrabia hranic hranj hrasko hraskova hrastinski hrdlicka hrdlickova hren hrianka hriankova hribar
hribernik hric hricova hrmo hrmova hrobon hrobonova hrovat hrsak hruba hruby hruska hruskova hrusovska hrusovsky
hrvojic hrynkiewicz hrzenjak huang huba hubbard hubel huber hubert huberts hubmann hubner hubova hucko huckova huczek
huczko hudacek hudacekova huddleston hudec hudecova hudson hudzik huel huels huemer huerta huertas huet huff huffman
hufnagl hughes huguet huhn huhtala huijben huijbrechts huijs huijzing huisman huka hulboj huljev huls hulshouts
hulskes hulst hult hultgren hultman humayrova humbert hume humeniuk humer hummel hummer hummetov humoyunov humphrey
humphreys humphries huotari huovinen hupka hupkova hurd hurley hurst hurtado hus husak husakova husar husarova husek
husekova huseynbeyli huseynli huseynoglu huseynov huseynova huska huskova husnjak huso husova hussain hussein hussey
hustak hustakova huszcza hutagalung hutapea hutasoit hutchinson hutchison huter hutnik hutta hutter hutterer hutton
huttova huttunen hutyra huurdeman huuskonen huynh huzaifa hwang hyatt hyde hyjek hyland hyman hynek hynes hynman
hytonen hyttinen hyvarinen hyvonen hyzy iacobucci iacovelli iadanza iago iannelli iannotti iannucci iannuzzi ibacache
ibanez ibarra ibikunle iborra ibraaheem ibrahim ibrahimbeyov ibrahimli ibrahimoglu ibrahimov ibrahimova ibrohimov
iciek idec idris idrisli idrisoglu idzi iforayeva iftikhaar iglesia iglesias ignac ignatiuk ignatjev igoe igras ihab
ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram ijli ikeda ikhlef ikonen ilan ildirimoglu ilic ilijic
ilinovic iljin illes ilori ilupeju ilves imali imanzade imbert imiela iminza imiolczyk immonen imonova impastato
imrich imrichova imronov indyk indyka infante infantino inglis ingoldsby ingram ingvarsson iniesta iniguez innocenti
innseadun inonu inostroza inoue intaum interiano interminei interminelli inzaghi inzunza ionescu ionita ioppi iqbal
irawan ireri iriarte irizarry irla iroha irungu irwin irzyk isaac isabeyli isah isaksen isaksson isaxanli isern
isfandiyorov ishii ishikawa iskierka islam islomov ismail ismayilqizi ismoilov israelsson issa issac issack issak
iswahyudi ito iturra iustas ivancan ivandic ivanov ivanovic ivarsson ivask ivaska ivaskova ivers iversen ivsic
iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izquierdo ja'farov jaabir jaakkola jaakson jaanson jaanus
jaaskelainen jaatinen jabir jablonski jabr jacak jaceps jachimczak jachimczyk jachna jackman jacob jacobi jacobs
jacobsen jacobson jacobsson jacques jacquet jacquot jacuzzi jad jaen jafari jagarinec jagecic jager jaggi jagielka
jagielo jahdami jahdari jahn jahongirov jailani jaime jaimes jain jaiyeola jaje jajko jakab jakel jakiel jakimiak
jakobiak jakobik jakobsen jakobson jakobsson jakoniuk jakopec jakopovic jakovac jakovic jakovlev jakovljevic jakub
jakuba jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec jakubecova jakubek jakubekova
jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus jalaal jalakas jali jalil
jalolov jalonen jalovec jalovecova jalowiec jama jamaal jamasijadu jambor jameel james jameson jamieson jamile jamnik
jamroz jamrozek jamrozy jamshidov janak janakova janasik janasz janc janca jancek jancekova jancewicz janco jancova
janczarek janczura janda jandl jandova jandula janecek janecekova janecka janecko janeckova janek janekova janes
janezic jang jani janic janicki janiga janik janikova janisch janisz janiszek janiszewski janiuk jank janka jankauskas
janke janko jankova jankowicz jankowski jano janocko janockova janos janosek janosekova janosik janosikova janoska
janosko janoskova janoso janosova janoszek janoszka janova janowiak jans jansdr janse jansen jansse janssen janssens
jansson jantos jantosovic jantosovicova jantsch jantti januar januchta januszewicz januszko jany jaque jaquez jara
jaracz jaramillo jarc jarczak jarczyk jarema jaremek jaremko jargielo jargilo jarka jarkiewicz jarl jarmula jarmuz
jarmuzek jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk jarso jarv jarve jarvela jarvenpaa jarvi jarvinen
jarvis jas jasica jasina jasinski jasionek jasko jaskola jaskolski jaskowiec jasminova jasnoch jasprica jasso jast
jastrzebski jaszcz jaszczur jaszczyszyn jauhiainen jauk jaume jaunzema jaunzems jauregui javohirov javornik jaworski
jayaraman jazdzyk jazwiec jdotte jean jebet jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek
jedruch jedrusiak jedruszczak jedryczka jedrys jedrzejek jefferies jeffries jefimov jefwa jeggij jegorov jeka jekel
jelagat jelavic jele jelen jelic jelimo jelinek jelinkova jelle jellyman jemeli jemric jemutai jendek jendekova jenek
jenewein jenkins jenko jennings jensen jenssen jeon jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech
jepkogei jepkorir jepkosgei jepleting jepngetich jeppesen jeppsson jepsen jeptoo jerde jereb jereczek jerez jeric
jerkovic jermakov jerman jerono jerop jerotich jersov jerusalem jeruto jerzyk jeske jespersen jessa jessel jessen
jeszka jeszke jewula jezek jezior jezkova jezyk jezyna jha jhaveri jiang jibela jibril jilani jiles jili jillo jimale
jimenez jiminez jin jiyane jobe jobstl jochems jockel jodar jodko joe joel joesaar jofre jogi johal johann johannessen
johannesson johansen johanson johansson johns johnsen johnson johnsson johnston johnstone jokela jokinen jokiwe joly
jomo jonak jonas jonasson jonata jonatova jonczyk jones joniak jonik jonjic jonker jonkman jonsson joosten jop jopich
jorda jorgensen jorlink jorquera jorrisen josefsson joseph joshi joshua josipovic josko jost joszko joubert jourdan
jovanovac jovanovic jove jover jovic jovinelli joyce jozefczak jozic jozwiak jozwik juan juarez judd judek juen
jugovac juhanson juhasz juhkam juhlin jukic julia julian julien julius juma jumba junas junasova junck juncken jung
jungfer jungwirth junitz junken juntunen juqula jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco
jurcova jurczuk jurek jurekova juresko juretic jurgens jurgenson juric jurik jurikova jurina jurinova jurisic jurisson
jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina juroszek jurrijens juskiewicz jussila juszczuk juttner
juvara juvonen kaamil kaar kaari kaarik kaasik kabala kabeer kaberia kabir kabiru kabui kaburu kabus kabza kachela
kaci kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kadak kadakia kaddour kaddouri
kade kadela kadenge kadi kadija kadlec kadlecova kadri kadzo kafel kafer kageha kagendo kager kagwiria kahale kahindi
kahinu kahkonen kahlina kahr kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kaiser kaja kajak
kajdan kajdas kajstura kajuju kakai kakar kala kalama kalamees kalan kalani kalanjos kalarus kalazic kalcher kalda
kaleem kaleema kaleja kalejs kalek kalekye kaletka kaliciak kalinak kalinakova kalinin kalinka kalinowski kalisiak
kaliska kalisky kalista kalita kaljula kaljurand kaljuste kaljuvee kalka kalla kallas kallaste kallen kallert kallio
kallstrom kalm kalman kalmus kalnina kalnins kaloki kalota kaltenbock kaltenbrunner kaltenegger kaluga kalume
kalvaitis kalvelis kalvenas kalwa kalwak kamaka kamal kamalanon kamande kamara kamarainen kamathi kamau kambs kamdar
kamel kamela kamene kamieniak kamieniarz kaminski kammerer kamp kamper kamran kamronov kamyk kamyszek kanana kananu
kanarek kanda kandie kandora kandzia kandziora kane kaneko kanepa kaneps kanerva kaneshiro kang kang'ethe kangas
kangethe kangley kangogo kangro kangur kania kaniak kaniakova kanik kanini kaniski kanja kankaanpaa kannan kansy kant
kantola kanyi kapadia kapalka kapcia kapciak kapeller kapera kapinos kapka kapoor kapp kappel kapral kapur kapuscik
kapustka kar kara karaamat karadeniz karagic karalus karam karamarko karambu karan karani karanja karaskiewicz
karczmarek karczmarz karels karge kargl kargol karhu karhunen kari karikari karimi karisa kariuki karjalainen karki
karkkainen karklina karklins karkocha karkut karl karlberg karlovic karlowicz karlsen karlsson karlstrom karmelic
karmelita karnas karner karnik karol karova karpe karpeta karpiak karpiel karpik karpinski karpov karppinen karrer
karro karsznia karttunen karu karuga karul karulova karuri karuza karvinen karvonen karwala karwan karwitha karwot
karys karz kas kasak kasam kase kasemaa kasemets kashif kashyap kasiak kasica kasim kask kaspar kasparova kasper
kasperczak kasprzak kass kassim kassulke kastelic kastelik kaster kastner kasyoka kaszkowiak kasznia kata katana
kathagen kathambi kathure katic kato katona kattai katz kaucic kaufman kaufmann kaul kaulina kaulins kaupas kauppila
kauppinen kaur kautzer kauzlaric kavaliauskas kavanagh kavasch kavaschova kawala kawiak kawira kawula kawulok kay
kaysan kazakov kazana kazberuk kazek kazik kazikova kazimierczuk kazimierczyk kazior kazirod kazlauskas kazmierczak
kazmierczyk kazubek kazungu keady kealey keally kealoha kealty kealy keane keaney keany keapock kearney kearns keary
keating keaveney keaveny kebaili kebir kedzierski kedziorek keebler keeffe keegan keehan keelan keeley keely keenaghan
keenahan keenan keeney keer keery keevers kehoe keightley keijser keijzer keinanen keita keitany keith kelder kelecic
kelekovic kelemen keler kelic kelleher keller kelley kellner kello kellova kelly kelo kelova keltenie kelvey kelvin
kemboi kemei kemmer kemp kempka kempny kemppainen kendall kendi kendra kendrova kenga kenig keniz kenizova kenlan
kenlon kenna kenneally kennellan kennelly kenny kensy keogan keogh keoghan keoghane keohan keohane keown keplinger ker
keranen kerekes kerekovic kerimli kerimov kerimova kerimzade kerin kerins kerkhof kerley kerlin kerluke kermody kern
kernan kerney kerova kerr kerrigan kerrisk kerschbaum kerschbaumer kertzmann kerubo kerville kerwick kesek keskinen
keskitalo keskula kessler ketel keter ketola ketting kettunen keudel kevane keville kevin kevo keya keyes khaba
khabalidaka khaemba khaldi khaled khalif khalil khalsa khambule khamis khamisi khang khanna khanyeza khanyile khaphela
khare khathi khathide khathini khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa kholose khomo
khonjwayo khosini khosla khoury khoza khuba khubisa khuboni khukhuza khulu khuluse khumalo khumbuza khurana khuyameni
khuzwayo khwane khwela kiama kiarie kibe kibet kibiwot kibiwott kiboi kibor kiciak kidawa kidd kidon kieca kiedrowicz
kiehn kielan kielbik kielbowicz kielbus kielczyk kielek kielich kieloch kiely kiema kiepas kiepura kieran kierane
kierans kierat kierepka kiernan kieszek kigen kihara kihn kiik kiil kiilu kiio kiiru kiis kiisk kij kijanka kijas kik
kikas kikkas kikuchi kilar kilawee kilback kilbane kilbride kilcoyne kilday kildea kilduff kilfoyle kilgallen
kilgallon kilhooly kiliszek kiljan kilk kilkenny killilea killooly killoran killoughry kilmartin kilmore kilonzi
kilonzo kilpelainen kilroe kilroy kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimeli kimemia kimeu
kimosop kimotho kimtai kimura kimutai kinaghan kinahan kinal king'ori kingori kiniry kinkela kinlan kinlen kinnane
kinnear kinnegan kinner kinnerk kinney kinnon kinnunen kinny kinoti kinsella kinuthia kinya kinyanjui kinyua kiogora
kioko kipchirchir kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui
kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo
kiptui kiptum kipyego kipyegon kiragu kiraly kirby kirchmair kirchner kirillov kirimi kirincic kirk kirke kirlin
kirpenstein kirs kirschner kirsipuu kirss kirui kirwa kirwan kiryluk kis kisakurek kisel kisela kiselova kisilu kiska
kisman kissane kisseljov kiszczak kitheka kithinji kithome kiti kitonga kitprapa kitsao kitson kittakun kituku
kitumaini kitur kitzler kitzmann kiuru kivela kivi kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto kivuva
kiwior kjaer kjeldsen kjellberg klaas klaja klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp
klaric klarin klasic klasson klatka klaus klausen klausner klavina klavins kleban klebba kleczar kleibrink kleijse
klein kleina kleinschmidt klejna klek klekot klemczak klemencic klemens klement klemm klemt klepac klepacova klepka
klerks kleybrink kliber kligl klima klimacek klimacekova klimek klimekova klimko klimkova klimkovic klimkovicova klimo
klimov klimova klin kline kling klingelhofer klinger klingler klinkosz klisz kliszcz klizan klizanova kloch klocker
klocko kloczko kloiber klokoc klokocova klopacka klopackova kloppert klorek klos klosek klosiewicz kloska klosowicz
klotz kluczek klucznik kluczyk klug kluj klups klus klysz klyszcz klyta kmak knapek knapp knappe knaus kneafsey knez
knezevic knezovic kniaz kniec kniha knihova knoers knowles knox knudsen knuf knutsen knutsson knych knysak kobak kobal
kobayashi kobel kobelt kober koberl kobia kobielska kobielsky kobos kobryn kobza koc kocaj kocak kocakova kocerli
kocevar koch kochanowicz kochel kocher kochman kocian kocianova kociemba kocijancic kocis kocisova kocjancic kock
kocka kocko kockova kocol kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy kodric koech
koelpin koeman koepp kof kofler koger kogler kogo kohl kohler kohli kohnke kohut kohv koistinen koit koitla koiv
koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokko kokkonen kokol kokoric kokosza kolaczek kolaczyk
kolade kolak kolanek kolanko kolar kolarczyk kolarec kolaric kolarova kolarz kolata kolb kolber kolbl kolbusz kolega
kolehmainen kolek kolen kolenc kolendo kolesar kolesarova kolesnik kolic kolk kolka koll kollar kollarova koller
kollmann kolm kolman kolnik kolnikova koloch kolodziej kolodziejak kolodziejczyk kolonko kolpak kolster kolsut kolton
koltuniak koman komander komar komarov kombe kombo komen kominiak komisarczyk komisarek komljenovic komora komperda
komsta komuda komulainen konat konda kondej kondo kondratjev kone konecna konecny kongchayasukawut kongsri koniec
koniecko konieczek konig koning konings kononowicz konopelski konopka konopkova konovalov konrad konradova konsek
konstantinov konstanty kont kontny konttinen kool koome koomson koort kopa kopala kopciuch kopczyk kopec kopecka
kopecky koperek kopf kopiczko kopij kopik kopjar koponen kopova kopp koppa koppel koppensteiner koppova kopysc kopyt
kopytko kopyto korab koral korbel korbut korcak korcakova korda kordus kordys korec korecova korek koren koret korgul
korhonen korichi korir korkosz kornak kornek kornet korniak korol koronkiewicz koros korosec korpal korpela korpi
korsman korstman kort korta kortelainen kortman koruturk korzekwa korzeniak korzonek kos kosak kosalka kosanovic kosc
koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela kosgei koshy kosi kosiak kosic kosidlo
kosiec kosir koska koskei koskela koski koskinen kosman kosnik kosno kosoko kosonen kosowicz koss kossak kossler
kostanic kostek kostelac kosten koster kostera kostin kostka kostkova kostolzin kostorz kostrec kostrecova kostro kosz
kosznik kot kota kotala koterba kothari kotian kotianova kotkas kotlarek kotnik kotov kott kotulic kotulicova kouba
koubova kouidri kovac kovacek kovacevic kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova
kovalenko kovalova kovanen kovar kovarova kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka kowalski kowaluk
kowara koya koza kozacek kozacekova kozacik kozacikova kozaczuk kozak kozakova kozar kozdra kozdroj kozdron kozelj
kozey koziarz koziatek kozica kozieja kozien koziol kozka kozlak kozlov kozlowicz kozlowski kozma kozmon kozmonova
kozok kozon kozova kozubal kozuszek krabbe kraft krainer krainz krajcar krajci krajcik krajciova krajcir krajcirova
krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajnc krajniak krakowczyk kral kralik kralikova
kralj kraljevic kraljic krall kralova kralovic kralovicova kramar kramaric kramarova kramberger kramer krammer kranc
kranjc krantz kranz krasa krasnohorska krasnohorsky krastina krastins kraszkiewicz krata kratochvil kratochvilova
kratzer kraus krause kraushaar krausova krauz krauza kravchenko krawczyk kraxner krcelic krebs krecichwost krecisz
kreczmer krefta kregiel kreidl kreiger krein kreiner krejcova krekora kremer kremser krenc krenn krepa kreslina
kreslins kresonja kretek kretowicz kreusel kreuzer krezolek kriegl kriens krieva krievina krievins krievs kriisa kris
krish krishnamurthy krishnan kristensen kristensson kristiansen kristiansson kristof kristoffersen kristoffersson
kristofova krittayanukoon krivec kriz krizan krizanova krizik krizikova krizova krochmal kroczak krogh kroker krokosz
krol krolczyk krolikiewicz kroll krolov kronberger kronenberg kronsteiner kroon krop kropilak kropilakova krotak
krotakova krpan krsanac krueger krug kruger kruglov kruk krumina krumins kruns krupa krupova krus kruschwitz kruszka
kruszona kruze kruzel kryk krysik krysta krystkowiak kryszczuk kryszkiewicz krywult kryza krzan krzelj krzempek
krzeszowiec krznaric krzosek krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek
krzywon krzywonos krzyzostaniak ksel kshlerin ksiezak ksiezyk kub kuba kubaczyk kuban kubanek kubasiak kubasiewicz
kubec kubecova kubek kubekova kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik
kubikova kubina kubisz kubko kubkova kubo kubon kubova kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski
kucharz kucharzyk kuchciak kuciak kucic kuciel kucz kuczaj kuczak kudela kudelka kuder kudlacik kudlacz kudlak kudra
kudrjavtsev kue kuffa kuffel kuffova kugler kuhar kuhic kuhl kuhlman kuhn kuhnert kuijpers kuilenburg kuiper kuipers
kuisma kuit kujala kujawiak kujda kujundzic kuk kukawka kukiela kukier kukkonen kukucka kukuczka kulach kulas kulczak
kuliberda kulikov kulis kulisz kulkarni kulma kulmala kulon kultys kulus kumar kumer kumi kummer kumorek kumpulainen
kumsoontorn kumushova kuna kunac kunc kuncewicz kunda kunde kundova kundu kundzina kundzins kunen kunene kunert kung'u
kungu kuningas kunka kunkova kunova kunysz kunz kunze kuosmanen kupa kupaj kuphal kupidura kupka kupko kupkova kupova
kups kupsjak kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurek kurg kurgat kuria kurian kurki kurm
kurniawan kurnik kuronen kuropatwa kurowski kurp kurpanik kurpisz kursa kurtoic kurtyka kuruc kurucova kurui kuruvilla
kurvits kurylowicz kurys kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic kusch kusek kusi kusik
kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir kusnirova kuso kusova kuster kustosz kusumo kuswandari
kuswik kuswoyo kusyk kusztal kuszyk kut kutch kutek kutera kutnik kutsar kutt kuus kuuse kuusela kuusik kuusisto kuusk
kuvalis kuvezdic kuza kuzia kuzior kuziora kuzmic kuzmin kuznetsov kuznia kvist kwaadland kwaakye kwaakyewaa kwak
kwamboka kwapien kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwemoi kweyama kwiatkowski kwinta kwoka kwon
kyalo kyc kycia kyei kyeiwaa kyerewaa kyllonen kyne kysel kysela kyselova laakkonen laakso laaksonen laan laane
laanemets laas laats labadie labado labaj labas labbe labeeb labelle labinjan labno labocha labonte laboy labra
labrecque labuda labudda labudova labus laca lacasse lacey lachacz lachance lachapelle lachmann lachut laciak lacina
lacis lacka lackner lacko lackova laco lacombe lacova lacroix lacson lada ladavac ladeck lademann ladner ladniak
ladziak lafferty laffey laffray laflamme lafleur lafontaine lagarde lagat lage lagerweij lagiewka lagler lago lagos
laguna lagzdina lagzdins lah lahey lahiah lahiffe lahmar laht lahteenmaki lahti lahtinen lahy laib laidhleis laighnigh
laiho lailasari laimer laine laing laitinen lajcak lajcakova lajciak lajciakova lajlaj lakatos lakaza lakehal lakhal
lakhdari lakin lakoseljac lakota laks laksita laksmiwati lal lala lalak laliberte lall lalla lally lalonde lalor lamac
lamacova lambe lambers lambert lamborghini lambregt lamch lammas lammer lammi lamont lamontagne lamore lamotte
lamoureux lampa lampart lampert lampinen lampl lamprecht lamri lamula lamy lancisi landa lande landers landin landl
landon-lane landry landstrom landy lanfranchi lang langa langan langat lange langeni langer langern langevoort langier
langiewicz langlois langosh langworth lanigan lanka lankinen lankle lansink lantz laouar lapacz lapaj lapierre
laplante lapointe laporte lapot lappalainen lappin lapsa lara larbi larcher lardner largan largey laribi lariviere
larkin laroche larocque larose larouche larranaga larrea larsen larson larsson larysz lasa lasak lasic lasica
laskawiec laskowski laskus lassen lassila lassnig lastra laszcz laszczyk laszkiewicz laszlo laszuk lata latacz latek
lathrope latier latif latko lato latoszek latreche latt lattuada latupono latuszek latvala laukkanen launay laur
laureano laurenson laurent lauri lauridsen laurila lauritsen laursen lauzon lavallee lavan lavell lavelle laverty
lavery lavigne lavin lavoie lavric lawal lawlor lawniczek lawrence lawson laylova layth lazar lazarek lazcano lazizov
lazo lazuardi leacy leahy leal leannon leao learmonth leary leavey leban lebar lebedev lebel leber leblanc lebon
lebreton lebron lebrun lebsack lechner leclerc leclercq lecomte leconte lecoq leddin leddon leddy lederer ledesma
ledner ledoux leduc ledwich ledwith ledzion lee leeb leen leene leeney lefebvre lefevre leffler lefort legault
legendre leger legnante legovic legowik legrand legros leguit legutko lehane lehikoinen lehiste lehmann lehner leht
lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen leibetseder leino leinonen leite leitgeb leithner leitner
leiva lejeune lejk lejman leks leland lelas lelei leleu lelievre lelijveld lelito lelonek lemaire lemaitre lemanowicz
lemay lemayian lembede lember lemiesz lemieszek lemieux lemire lemke lemmens lemoine lemonnier lempart lemus lenaghan
lenarcik lenc lenda leneghan lenehan lengauer lengyel lenic lenihan lenik lennane lennartsson lennon lenoir lensen
lenz leon leonard leonardi leoncavallo leone leonetti leonhartsberger leoniak leoniuk leonowicz leopardi leopold lepa
lepage lepak lepek lepianka lepik lepisto lepka lepp leppanen leppik lepsik lepsikova lercari lerch lercher lerma
lerner leroux leroy lertsattayanusak lesage lesch lescic lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar
leskovic leslie lesna lesner lesniak lesnik lesny lessard lestari lester leszcz leszczak leszczuk leszczyk leszczynski
leszkiewicz letelier letellier lether letifxanli letkiewicz leto letourneau letova letta lettiere lettner leuschke
leutgeb levan leveque levesque levin levine levy lew lewa lewandowski lewek lewicz lewis lewko leyden leydon leyton
leyva lezon liang liber liblik lica lichon lichtenegger licis licul liddane liddy liden lidstrom liebelt liedtke liepa
liepina liepins lieshout ligas ligenza ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn likar
lilja liljegren lill lillemets lillis lillo lim limazah limon lin linares lind linda lindahl lindau lindberg lindblad
lindblom linde lindell linder lindfors lindgren lindh lindholm lindinger lindkvist lindmark lindner lindorfer
lindquist lindqvist lindroos lindsay lindsey lindskog lindstrom lindvall linehan linek linka linke linkiewicz linna
linnane linny linschoten linskey lintner linton liovic lipa lipinski lipka lipko lipkova lipok lipova lipowicz lipp
lippomano lipponen liptak liptakova lis lisak lisica lisicka lisicky lisik liska liskiewicz liskova lison liss liston
listwan litewka littel littizzetto litva litvova litwa litwinczuk litwiniuk litwinowicz liu liukkonen liverotti
livingston liyaaqat liyaqat lizama lizana lizon lizurej ljubetic ljubic ljubicic ljung ljungberg ljunggren ljungqvist
llabres llado lledo llobet llopis llorens llorente lloret lloyd lluch loaiza loba lobacz lobato lobo lobos lochel
lochlann lockman lodej lodyga loep loera lof loffler lofgren loftus logar loghan loginov logue lohmus loibhead loibl
loidl loiseau loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj loke lokietek lokk lollobrigida lombard
lombardi lombardo lombroso lomeli lommert lomp londono lonen lonergan longan longhena longode longoria lonn lonndun
loorits loos lopez lopresti lor lorca lorch lordan loreal loredan lorencin lorens lorenz lorenzo lorreijn losa losada
losatapornpipit losekann losiak losiewicz loska loucif loughlin loughnane loughran loughrey loughry louis lounis
loureiro lourenco louws lovato lovett lovgren lovric lowe lowery lowney lowry loya loyola lozada lozano luay lubelo
lubera luberda lubina lubinova luboch lubowitz lubs luc lucarelli lucas lucchesi lucciano lucena lucero lucey luciani
lucic lucio lucitt luckiewicz luczak luczka luczkiewicz luczyk luddy ludonga ludovisi ludwig ludwik ludwin ludwiniak
ludwisiak ludzik lueilwitz luengo luettgen luevano luger lugo luht luibhead luik luis luisead lujan lukac lukacova
lukacs lukas lukasik lukasiuk lukasz lukhele lukic lukin lukinic lukk lukowiak lukowicz luks luksa luksic luksova
lukstina lukstins luksza lula lulek lumbasi lumbreras lumi lumiste lumumba lunam lund lundberg lundblad lunde lundell
lundgren lundh lundholm lundin lundkvist lundmark lundon lundquist lundqvist lundstrom lunham lunney lunny luo luoma
lupina lupo luptak luptakova luqe luqmaan luqman luque luria luse lusiak lusis lussier lussu luszczak luszczyk lut
lutf lutholoni luthra luthuli luts luttenberger lutterveld lutz luukkonen luvuno luxardo luz luzi lwandle lyczak
lyczek lyden lydon lyjak lynchechaun lynchehaun lyne lyng lynn lynskey lyons lyp lys lysaght lyskawa maalik maalim
maalouf maas maasik maaswinkel maatta maawiya mabanga mabaso mabhena mabhodla mabhoko mabika mabizela mabuya
mabuyakhulu mabuza mac maca macadoo macaleavy macallen macaloon macan macanally macaraeg macart macarthur macauley
macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky
macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott macdevitt macdonagh macdonald
macdonnell macdougall macdowell macdwyer macdyer macedo macegan macejkovic macek macekova macelgunn macesic macever
macevoy macfadden macfall macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty macginnity
macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach macha machacek machacekova
machackova machado machale macharia machata machatova machenry macher macheta machnac machnacova machniak machon
machova machowiak machowicz machuca machugh machul macias maciejczuk maciejewicz maciejewski maciejko maciejuk macik
macikova macinerney macingwane macinnes maciocha maciol maciuk maciuszek mack macka mackay macken mackenna mackenzie
mackeown mackesey mackevitt mackey mackle macko mackova mackovic mackovicova mackow maclean maclysaght macmahon
macmonagle macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneill
macnelis macnulty maco macova macpherson macphilbin macrea macshea macsweeney mactiernan maculewicz macveagh macveigh
macwilliams madajczyk madan madani madar madara madariaga madaric madaricova madarova maddock maddox maddy madej
madejczyk madejova madela mader madera maderna maderno madhubuti madi madiba madide madigan madinaeva madinane
madisson madiyan madlala madlanduna madlula madondo madonsela madro madrzak madrzyk madsen madu maduma maduna madunic
madura madzia madziar madziba mae maeda maenpaa maeots maesalu maestas maestre maffei mafobo maftunova mafuleka
mafulela magagula magal magalhaes magalova magan magana magann magar magauran magbanua mageba magee mageean magennis
magennity mageto maggio maggioli maghanga magi magier magill maginn maglio magnani magnusson magolwana magombo
magononde magoza magrassi magrath magryta magubane maguidhir maguire magujwa magutshwa magwaza magyar mahajan mahal
mahamba mahamed mahamud maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara mahfuj
mahfuz mahi mahieu mahlaba mahlalela mahlangu mahlase mahlinza mahlobo mahmood mahmoud mahmoudi mahmudov mahmudova
mahnet mahon mahoney mahony mahulube mai maia maidana maidla maier maierhofer maillard maillet maillot maina maingi
mainka mair mairhofer mairtin maitha maithya maiyo maj majak majcen majchrzak majczyna majd majdak majdan majdanova
majdenic majeed majerczyk majeska majesky majewicz majewski majnusz majoka majola majorana majorczyk majorek majos
majozi majsterek majstorovic majtczak majtyka majumdar majzner mak makar makarov makaruk makau makela makena makhanya
makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba makhubo makhulukhulu makhunga maki makiela makinde
makinen makinwa makkonen makles mako makokha makori makos makosz makova makovac makovec makovecova makovica makovicka
makovicky makovy makowski maksimov maksimowicz maksym makulec makulu makungu makurat mala malacarne malachovska
malachovsky malakova malambule malaparte malara malarczyk malas malatesta malave malcharek malcher malcherek maldonado
malecha malecki malek malembe malenchini malesza maleszka maletic malevu malewicz malhotra maliglowka malik malikova
malina malinen malinga malinova malinowski malipiero malisek malisekova malisz malka malki malley mallick mallien
mallon malm malmberg malmgren malmqvist malmstrom malnar malo maloba maloca malocha malon malone maloney malosev
malota malowney malpighi maltais maluki maluleka maly malycha malys malysiak malyszek malyszka malz malzer mamani
mamba mamcarz mamic mammen mamo mamojka mamojkova mamula manacorda manahan manalo manana mancebo mancilla mancini
manco mand manda mandal mandala mandasari mandel mander mandl mandla mandrysz mangal mangale mangan mangat mangcamane
mangede mangel mangena mangethe mangold mangunsong mani manista manjon manley mann mannan manne mannik manninen
mannion manniste mannisto mannix mannoia manole manolesso manqele manrique manriquez mansa mansell mansfield mansilla
mansiz manso manson mansour mansouri mansson mansur mansveld mansvelt mante mantegazza mantegna mantshinga mantyla
manuel manullang manunta manygoats manyoni manzanares manzano manzezulu manzi manzini manzoni maouche maphalala
maphanga maphindela maphisa mapholoba maphumulo mara marach marambio maranga marangoni maras marasovic maraszek marat
marazzi marbun marcacci marceron marchal marchand marchant marchlewicz marcin marcinczyk marcinek marcinekova
marciniak marciniszyn marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos marcotte marcoux mardesic
mardhiyah mardones marecek marecekova marechal marek marekova marenzio maresova maretic marfell margas margita
margitova margol margraf margreiter mari marian marianova maric maricevic marie marijanovic marin marinetti maringer
marini marinkovic marino marinovic marion maripuu mariscal maritim marjanovic marjonova markanjevic markey markham
markiel markiewicz markkanen markl marklund marko markos markosova markova markovac markovic markovicova markowski
markus markusova marley marmol marnan maroa marolt maron maroof maros marosova marosz marpaung marquardt marques
marquez marren marrero marrinan marron marrone marroquin marsden marsic marsili marta martan martanova marte martel
martensson marti martic martikainen martin martinak martinakova martincek martincekova martincevic martineau martinec
martinecova martinek martinekova martinelli martinez martinic martinka martinko martinkova martinkovic martinkovicova
martinova martinovic martinovicova martinsen martinson martinsson marton martorell martova marttila marttinen martucci
marty martyka martyn martynowicz marusic maruszczak maruszczyk marvin marwa marx mary maryadi maryamova maryati marzic
marzorati masai masango masar masarik masarikova masarova masaryk masarykova mascagni mascarenas mascaro mascheroni
masek maseko masese masha mashaba mashasha mashimane mashinini mashiya masiak masibekela masika masikane masila
masilela masina masinde masinga maskova maslach maslankiewicz maslo maslon maslov maslova masna masny masondo maspero
massa masse massey masson mastandrea masterson mastroianni masuku maszczyk maszkiewicz maszota mata matacz matahlija
matamala matana matano matara matas matejczuk matejczyk matejka matejkova matejuk matela matenko mateo mateos mater
materek materka matesa mateu mateusiak mathaba mathebela mathebula matheka mathenge mathenjwa matheson mathetha
mathews mathiasen mathibela mathiesen mathieu mathis mathisen mathol mathonsi mathula mathunjwa mathurin mathwasa mati
matias matiasko matiaskova matic matijas matijevic matikainen matilainen matinawin matko matkovic matla matokanovic
matos matosevic matousek matouskova matovina matraszek matsuda matsumoto mattarella matteotti matthai matthews mattila
mattsson matula matulewicz matulic matulin matulka matura maturana matus matusewicz matusiak matuszewski matuszyk
matvejev matwiejczyk matyjas matyjasek matyjaszek matyka matynia matyszczak maughan maulana maundu maureira maurer
maurery maureryova maurice maury mauti mavela mavra mavric mavundla mavuso mawanda maweu mawewe mawia mawira maxwell
maya mayaka mayasari maye mayer mayerhofer mayert mayeza mayise mayisela maynard mayol mayorga mayr mayrhofer mays
maza mazalankosi mazan mazanek mazek mazepa maziarczyk mazibuko mazik mazilescu maziya mazouz mazouzi mazur mazurek
mazurkiewicz mazwi mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbaabu mbae mbaka mbamali mbanjwa mbatha
mbatshazwa mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti mbogo
mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa mbugua mbui mbula mbulaze mbulazi mbuli mbungela
mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcadams mcaleavy mcaleenan mcaleer mcalinney mcalister
mcaloon mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana mcardle mcareavey mcatee mcateer mcauley
mcauliffe mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry mccahill
mccall mccallion mccallum mccann mccardle mccarney mccarra mccarron mccartan mccarte mccarthy mccarty mccarville
mccaughan mccaughey mccaul mccauley mccausland mccay mcclain mcclean mcclelland mccloskey mcclure mccluskey mccolgan
mccoll mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill mccorley mccormick mccorry
mccourt mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan mccrudden mccullagh mccullough mccumiskey
mccumisky mccurdy mccurley mccurtin mccusker mcdade mcdaeid mcdaid mcdaniel mcdermod mcdermott mcdevitt mcdonagh
mcdonald mcdougald mcdowall mcdowell mcdunphy mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea
mcelroe mcelroy mcelwaine mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen
mcfadden mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran
mcgaw mcgeady mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy mcgilligan mcgilly
mcgilroy mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick
mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal mcgregor mcgrenehan mcgroarty mcgrory
mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchugh
mchunu mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcisaac mcivor mckaigue mckay
mckee mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt
mckie mckiernan mckillop mcking mckinley mckinney mckinnon mcknight mclachlan mclaughlin mclaverty mclean mcleer
mcleese mcleigh mcleod mcloon mcloone mcloughlin mcmacken mcmahon mcmanaway mcmanus mcmaster mcmenamin mcmillan
mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnally mcnamara mcnamee mcnaughton mcnea mcnealy mcnee
mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty mcoyi mcpartland mcpartlin mcpartlon
mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcrann
mcready mcroarty mcrory mcshane mcsharry mcsheehy mcteague mcternan mctiernan mctigue mcusi mcveagh mcveigh mcvicker
mcvitty mcwalter mcwaye mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana
mdunge meadog meads meaghan meagher mealaid meaney meany meara mears mebarki mecheri meciar meciarova mecik
mecnunbeyov medac meddah medel medhurst medici medina medjahed medrala medrano medvecka medvecky medved medvedev
medvedova mee meehan meenaghan meenan meeres meeusen meftah megantara megaw megger meherremli meherremoglu
meherremzade mehigan mehloluhlaza mehrimohova mehrojov mehta meic meidhreach meier meijer meindl meis meissner meister
meixner mejer mejia mejias melady melander melani melaniuk melcer meldon melendez meler melero melet melgar meli melia
melican melichar melicharek melicharekova melicharova melicher melichercik melichercikova melicherik melicherikova
melicherova melikzade melin melka mella mellado mellet mellon mellor melnik melnyk melo melton melville melvin memela
memmedli memmedquluzade memmedxanli memmedzade memon mena menard menchaca mendak mende mendes mendez mendizabal
mendonca mendoza mendyka menendez meneses mengolo mennea menon mens mensa mensah mensik mensikova menton mentzel menza
menziwa merabet merah meraz mercadante mercader mercado mercalli mercantini mercati mercer merchel mercier mercks
merckx merda meredith merila merilainen merisi merkas merkx merle mernagh merrigan merritt mertz merzoug merzougui
mesaric mesbah mescall mesic mesjasz meskill messaoudi messner meszaros metcalfe metel metella methavorakul mets metz
metzler meucci meunier meusburger meyer meyers meyiwa meza mezei meziane meziani mezzetta mfeka mfusi mgabadeli mgabhi
mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhayise mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo
mhlongwane mhlophe mhlungu miah miara miasik miasko mical micca micetic mich michael michalak michalczak michalech
michalechova michalek michalekova michalica michalicova michalik michalikova michalka michalkiewicz michalko
michalkova michalski michaud michel michelangeli micheletti michelson micheni michiels michielsen michniak michnik
michnowicz middelkoop middlemiss middleton midura miechowicz miecznik miekina miekus mielcarek mielcarz mielke mieloch
mierzwiak mies mieszala mietka miettinen mietus migala migda migliaccio migon miguel migwi mihalic mihalik mihalikova
mihaljevic mihelcic mihelic mihhailov mihic mihoubi mijas mijsberg mik mikic mikiciuk mikita mikk mikkelsen mikkola
mikkonen miklaszewicz miklavcic miklecic miklik miklikova miklos miklosko mikloskova miklosova mikoda mikolajczyk
mikolajewicz mikosz miksza mikulak mikulakova mikulandra mikulcic mikulec mikulik mikulikova mikus mikusek mikusova
mila milanesi milanova milas milatic milcarz milczarczyk milej miletic milevoj milewczyk milewski miley milicic milina
milka milla millan millar millard millea millican milligan milmo milne miloslavic milota milotic milotova miloudi
milovac milroy miltenburg mimica mimouni mimun minac minacova minayo minguez minhas miniati minihan minihane
minkiewicz minkina minogue minta miocic miodek miotke miozga mir miralles miramontes miranda miranov mirehmedov
mirelemov mireles mirga mirgos miriti miro mirocha mironczuk mironiuk mironov mironshohov miros mirosavljevic mirt
mirza misak miscell mise mishra misiarz misiaszek misicher misiejuk misik misiko misikova misior misiuk misiurek
miskell misko miskovic miskowiec misra missoni misteal mistrik mistrikova mistry miszkiel miszkiewicz miszkurka miszta
misztela mital mitchell mitei mitek mitera mitoraj mitra mitschke mittal mitter mitteregger mitterer mitterlehner
mittermayr miura miya mizak mizgala mizia mjadu mjoli mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize
mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar mlalane mlalazi mlambo mlangatshe mlangeni
mlawula mleczak mleczek mlinar mlinaric mlocek mlodzik mlondo mlot mlotek mlotshwa mlungisi mlungwana mlynar mlynarik
mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma
mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa
mnyamande mnyandu mnyoni moberg mocanu moccia mocenigo mochlichen mocibob moczko modi modiano modig modigliani modric
modugno mody moe moen moenen moensendijk moet mofardin moffatt moffit mogaka mogeni mogensen mogere mogherini mogire
mohamed mohammad mohammadi mohammed mohammedi mohamud mohan mohanty mohaupt moher mohinurova mohlaroyimova mohr
moilanen moisio moj mojica mojsa mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokua mokwa
mol molak molano molegraaf molek molen molenaar molesini molga molin molina moliner molins molka moller molloy molnar
moloney molyneux momanyi momberg monaco monaghan monagle monahan moncada mondaca mondadori mondaini mondise mondragon
monduzzi moneta mong'are mongan mongare monicelli moniuszko monkiewicz monnier mononen monreal monroy monsalve
montague montalban montalcini montalti montalvo montanari montanariello montanelli montanez montano monte montecchi
montecino montecinos monteiro montemayor montenegro montero montes montesano montesinos monteverdi montez monti
montoya montserrat moone mooney moore moosbrugger mora moraa morabito moraes moraga morahan morais moraleda morales
moran morandi morandini morante morar morara morata moravcik moravcikova moravcova moravec moravecova morawiak morawo
morcillo morcinek mordak mordal moreau moreira morek morel morell morellato moreno morera moresi moretti morgagni
morgala morgan mori moriarty moric moricova morillo morin morissette moritz morka morlacchi morley mornane moroney
morosini morova moroz morpurgo morricone morrin morris morrison morrissey morrocco morse morsli mortati mortensen
morth mortimer mortka morton morucci morvan moryc morys moscarda moschino mosciski mose mosemann moser moseti mosiolek
moskalik moslavac mosley mosquera mostefaoui mostek mosur mota motak motha mottus moturi motycka motyckova motyka
motykova moua moulay moulin moura mourib moussa moussaoui moy moya moyano moyer moylan moynihan mozart mozdzierz
mpangazitha mpanza mphahlwa mphankomo mphazima mphemba mphephethwa mpikela mpila mpofana mpumuza mpungose mpunzana
mqadi mqungebe mrak mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko mrazkova mrazova mriosain mroczko
mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi
msimang msindazwe msokazi msomi msuthu msuya msweli mszyca mthabela mthalane mthanti mthembu mthethwa mthimkhulu
mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa muange muasya mubinova muc mucha
muchai muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka mucko mudden mude mudgway mudlaff mudri
mudronja mueller muema muendo mueni muga mugambi muganli mugendi mugica mugo mugure muhammadaliyev muhammadaminov
muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov
muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher muhlberger muhlbock muhle muhonen
muhonja muhoro muhr muhsinova muhumed muia muigai muijs muilleoir muimi muinde muindi muir muiruri muizzova mukami
mukherjee mukhopadhyay mukhwana mukiri mukoya muktar mukundi mularz mulawa mulcahy mulcair mulder mulders muldoon
muldowney mulei mulet mulgrave mulgrew mulhare mulhern muli mulichen mulinge mulkerrin mullaghan mullaly mullan
mullane mullaney mullany mullarkey mullen muller mullerova mullery mulligan mullin mullins mullner mullooly mullooney
mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany mulvenna mulvey mulvihill
mulvin mulvy mulwa mulyani mumba mumbe mumbi mumbua mumo mumtozova munari mundia munene munga mungai munguia munguti
muni muniak munisayeva muniz munnelly munoz munro munroe munshi munyao munyi munyiva munyoki munyua munywoki muoki mur
murach murae murage muraguri murakami murangiri murat muratori muraya murazik murcia murdoch mureithi murgas murgasova
murialdo murigi muriithi murillo murimi murin murinova murithi muriuki muriungi murnane murnin muro murodov murphy
murray murri murrihy mursalinaeva murtagh murthy murty muru murugi murunga murungi murvetqizi musa musabeyov
musabeyova musatti musau musaxanli musazade muscet musee musembi musfirayeva mushtariyeva musi musial musiala musil
musila musili musilova musimbi musiolik muskala muslimaeva muslimov mustac mustafa mustafayev mustapha mustapic
mustofa mustonen musumba musungu musya musyimi musyoka musyoki mutahi mutai mutanu mutegi mutembei mutemi mutethia
muteti muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti
mutia mutie mutinda mutindi mutio mutiso mutisya mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi
mutwiri muuo muur muursepp muxlisayeva muxtaroglu muya muzayyanova muzdalifayeva muzic muzina muzyk mvelase mveni
mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi
mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo
mwongela mwongeli mycek mydlak mydlarz mydlo mydlova myeni myers myeza myga myhre myk myklebust myles myllymaki myrcha
myrcik mysiak mysior myszak myszk myszor mytnik mytych mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba
mzoneli mzukase mzulwini mzungu mzyk naail nababan nabeel nabialek nabih nabwire naccari nacer nacinovic naczk nadal
nadeau nadeem nader nadi nadig nadkarni naeem naess nafula nafuna nagar nagarajan nagel nagele nagi nagioglu nagl
nagle naglik nagorka nagy nagys naibei naidu naik naili nainggolan nair najam najeeb najera najjar najmudin nakagawa
nakajima nakamura nakano nakasone nakhumicha nakic nala nalazek nalecz nalepka nalepkova nalewajek nalewajko naliaka
nallon nally nalty nam namaga namysl namyslo nanda nandisa nandwa nangle nanjala naomi napitupulu napolitano narain
narang naranjo narasimhan narayan narayanan narozna narozny narpati narula narusis narvaez nasambu nascimento naser
naserian nash nashiruddin nasiadka nasimiyu naslund nasri nasser nastaj nastaly nasyiah nasyidah natanek natarajan
nath natsir natt natta naughton naujokas naumiuk naumov nauseda nava navara navarova navarrete navarria navarro navas
navone navratil navratilova nawoj nawrocki nawrotek nayak nayar naylor nazar nazareth nazarewicz nazari nazario
nazarko nazarov nazimek ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase
ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndege ndegwa nderitu ndiaye ndichu ndiema ndima ndimande ndinda
ndinisa ndirangu ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo
ndondakusuka ndonga ndoro ndosi nduati nduku nduli ndunda ndung'u ndunge ndungu nduta ndwandwe ndwiga nea neachtain
neal nealon neancol neary nebibeyli nebioglu nebiqizi nebot necci nedermeijer nedic nedjar nedzi nee needham neehan
neelan neelin neenan neerachapong negrete negron nehring neilan neilian neill neilson neira nek nekesa neligan nelima
nelis nelson nemcova nemec nemecek nemeckova nemes nemeth nene nenzi nerger nerimanov nerimanova nesibova nesirli
neska nesterowicz nestor nestorowicz neto nette neubacher neubauer neugebauer neuhauser neuhold neulinger neumann
neumayer neumayr neumeister neumuller neuner neureiter neureuther neuschafer neuteboom neuwirth neuzerling nevado
nevala nevalainen nevarez neves neveu neville nevin newman neylon nez nezerli nezirli nezirova ng'ang'a ngala nganga
ngao ngari ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngei ngema ngeno ngetich ngiba ngidi ngige
ngigi ngina ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngugi ngui ngumbao ngungunyana
ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhla nhlanhlampofu nhlapho nhleko
nhlengethwa nibali nicewicz nicholas nicholls nichols nicholson nicol nicolas nicolau nicoletti nicolini nicolucci
nieborak niebudek niechcial niecko niedbal niederl niedojadlo niedospial niedzwiadek nielsen niemczuk niemeier niemela
niemi nieminen niemira nienow nieradko nieradzik niermann nieroda niescior niescioruk niesporek nieszporek nieto
nieuwstraten nieves nievo niewiara niewola nigam niggli nihoe niiranen niit nijak nijman nikel nikiforov nikitin
niklasson niklewicz nikolaev nikolajuk nikolaus nikolic niksa nikula niland nilsen nilsson nilufarova nimac ninalowo
nino niscoromni nisevic nishimura niskanen nissen nissinen nistor nita nitek nitkiewicz nitra nitrova nitti nitto
nitzsche nizetic niznanska niznansky njagi njambi njapha njau njenga njeri njeru njihia njiki njinji njiru njogu njoka
njoki njoku njomane njoroge njue njuguna njuki nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose
nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack nobauer nocek
noculak nodanga nodlomo nogantshi nogiec nogueira noguera nogues noh nohlmans nojek nojman nolan nolcini nollee nolty
nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma nongalaza nongalo nonis nonkosi
nonkululeko nontanda nontuli nonyana noonan noone noor noordijk norac norambuena noras norberg norbiato nord nordberg
nordgren nordin nordio nordlander nordlund nordqvist nordstrom noren norgaard norgren nori noriega norlin norling
norman normand norramon norris norrman norry nosiglia noszczyk nota notarbartolo notova nouar noui nouri nousiainen
novaes novais novak novakova novaro novikov novitasari novoa novosel novota novotna novotny nowacki nowak nowakowski
nowanqa nowek nowicki nowotka nowotnik nowotny nowrot nozimova nozka nozulu nqumela nsele nsia nsibande nsibanyoni
nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali
ntshangase ntshingila ntshiza ntuli nugent nugnes nugroho nulty nunes nunez nunne nur nuraini nurdiyanti nurek nureli
nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nussbaumer nuut nuutinen nwachukwu nwosu nxamalala nxasana
nxele nxumalo nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi
nyambane nyambose nyambu nyambura nyame nyamu nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso
nyantakyi nyathi nyawa nyawira nyawo nyawokhulu nyawose nyazitla nyberg nyc nyembe nyembezi nygard nygren nyhan nyide
nyk nykanen nylander nylen nylund nyman nyoike nyokabi nyokayebululu nyongesa nyongwana nystrom nytko nzai nzama
nzamela nzau nzilani nzima nzimande nzimase nzioka nzioki nzisa nzomo nzuki nzuza o'beirn o'beirne o'boyle o'brassil
o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey
o'cassidy o'cleary o'clery o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny
o'doherty o'donnell o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty
o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran
o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan
o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'kon o'leary o'loan o'looney o'loughlin
o'loughlinn o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan
o'rafferty o'rahilly o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon
o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole obando obara
obare obarzanek obasanjo obeng oberbrunner oberg oberhauser oberhofer oberleitner obermayr obermuller oberndorfer obi
obiala obiero obonyo obradovic obratov obrien obroinin obst obsut obsutova obuchowicz obuya ocalan ocampo ocana ocasio
ocenas ocenasova och ochab ochal ochieng ochnik ochnio ochoa ochola ochota ochwat oconnell oconnor oczko oczkowicz oda
odegaard odera odero oderwald odescalchi odetola odhiambo odinaeva odinga odira odiwuor odobasic odom odongo odonnell
odoyo odrzywolek odunsi oduor oduori oemencs oennen oestrovsky offredi ofiara ofner ofori ofosu ogada ogawa ogbuehi
ogega ogeto ogindan oginga oginni oglaza ogola ogolla ogonek ograbek ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo
ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohlsson ohman oikarinen oinonen oispuu oja ojala ojanen ojaste ojeda
ojiambo ojo ojua ojukwu ojwang okada okafor okamoto okech okeke okello okelo okemwa oketch okeyo okinyi okla okongo
okonkwo okoro okoth okoye okraska oks oksanen oktaviani okuku okumu okuneva okyere olabode oladipupo olah olaiya
olander olas olasupo olate olausson olave olawale olaya olbrych olchawa olea olearczyk olejniczak olejnik oleksa
oleksak oleksiewicz oleksik oleksiuk olesen olesiejuk olesk oleskiewicz oleszczak oleszko olewniczak olguin oliboni
oliva olivares olivarez olivas oliveira oliver olivera oliveras olivetti olivier olivo olko olkowicz oller ollikainen
ollila ollivier olma olmedo olmo olmos olofsson oloo olowokeere oloyede olsen olson olsson olszewski olszowa olszyna
olthof olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olykan omair omani omar omari
ombasa ombati ombui omeir omidina ominova omiotek omma omojola omollo omolo omondi omotoso omran omwenga omweri omwoyo
onate ondari ondiek ondieki onditi ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko
ondrejkova ondrejkovic ondrejkovicova ondricka ondrus ondrusek ondrusekova ondruska ondrusko ondruskova ondrusova
oneal oneill ongeri onio onisto onjengenyamazane onoh onsongo ontiveros onwuka onyancha onyango onyiego ooko oommen
ooms oosterhek oosterhout oostveen opalach oparinde opas opazo opiola opiyo opizzi oplustil oplustilova opmans opoka
opoku opondo oppong oprea opuku opyrchal oquendo oras orav orawiec orban orbanic ordenes ordonez orellana orengo
oreskovic org organisciak orina orjuela orkisz orlic orlik orlikova orlov orlovic orlowski orman ormeno ormsby orn
ornat ornelas orosco orosz orozco orpel orr orrego orsini orsolic orsos orsulic orszulik orta ortega ortese ortiz
ortmann ortner ortolani ortuno orucov orwa orwat orzechowski orzeszek osada osborn osborne oscuro osei oshin oshodi
osiadacz osial osica osiemo osik osinski osipiuk osipowicz osiyeva oska oskarsson osko oskroba oslizlo osman osojca
osorio osoro ospina ospino ossama ossandon ossani osses ossipov ossola ostafin ostapczuk ostapiuk ostasz ostberg
osterberg osterhoudt ostermann ostinelli ostling ostlund ostman ostrega ostrowski osuna osuntokun oswald oszust ota
otabekov otcenas otcenasova otero oti otiende otieno otiwa otmani otremba ots ott otte ottino otto ottosson otuo ouali
ouchene ouellet ouko ouma oun ounapuu ouwel ouwerkerk ovadia ovalle overdijk overeem overgaard oversteeg oviedo owais
owczarczak owczarek owen owens owino owiti owokoniran owolabi owoyemi owsiak owsianka owsiany owuor owusu owusuwaa
oyadiran oyaifo oyarce oyaro oyarzo oyarzun oyekan oyeniyi oyetoro oyeyemi oyinlola oyoo oyshayeva oyugi oza ozieblo
ozimec ozuna paakkonen paal paananen paap paas paavilainen paavola pabis pabisiak pablo pabon pacelli pacetti pacewicz
pacheco pacher pachla pachler pachnik pacholak pacholczak pacholek pacholik pachowicz pachuta pacia pacillo pacocha
pacomio pacura pacyga paczos padberg padden padilla padlo padmanabhan padmasari padovano padron paegle paez paffrath
pagac pagacz paganini pagliaro pagnotto pai paier paillet paimo pairceir paiva pajak pajda pajdak pajek pajer pajerova
paju pajula pajunen pajur pakarinen pakos pakosz pala palac palacio palacios palak palan palastri palau palega palej
palen palgan palic palica paliga palka palko palkova palkovic palkovicova palla palladio pallares pallo pallova palma
palman palmer palmgren palmisano palmqvist palo palomaki palomar palomares palombi palomo palonek palov palova
palovcik palovcikova palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak
palyga pamic pammer panasewicz panasiewicz panatta pancerz panchal pandey pandit panduric pandya pangestu paniagua
panicucci panicz panov pantoja panus panzera paoletti paolini paolucci paor papafava papak paparic papetti papp
paprotny paquette paquin para parada paradi paradis parafiniuk parda pardo paredes pareja parejo parekh pareto parikh
parini parisi parisian parker parkes parkin parkinson parkitna parkitny parkkinen parmar parmer parmitano parn parna
parnpuu parpinel parra parraguez parri parrish parsa parsons partanen partel partida partzelt parus paruta parviainen
parzer parzonka parzyszek pasanen pascal pascarella pasciak pascual pasek pasekova pasiak pasich pasieczna pasierbek
pasiut paska pasko paskova pasman pasnik pasolini pasqua pasquier passalacqua passchiers pasten pastine pastoors
pastucha pastula pastuszek pastuszko pasuk paszkowiak pasztaleniec pasztor pataki patalas patberg patchett patel paten
pathak patil patino patla patoka patola paton patora patrick patrzalek patterson patton patyna pau paucek pauer pauk
pauko paukova paul paulauskas paulicek paulicekova paulik paulikova paulitsch paulovic paulovicova paulsen paulsson
pausini pauwels pavanello pavarotti pavel pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavez pavic
pavicic pavin pavka pavko pavkova pavkovic pavlic pavlicek pavlicekova pavlicko pavlik pavlikova pavlikovska
pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova pavlovova pavol pavolova pavon pavone pavuk pavukova
pawela pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawlowski
pawlukiewicz payet payne paz pazdan pazdziora pazera pazik pazola pazos peano pearce pechel peciak pecnik pecotic
pecur peda pederiva pedersen pedersoli pedisic pedrak pedraza pedrazzini pedrero pedro pedroni pedrosa pedroza pedrycz
pedzik peeters peham peharda pehkonen peinado peircin peiro peixoto pekkala pekkarinen peksa pela pelaez pelayo
pelikan pelikanova pelka pelkonen pellegrini pelletier pelli pellicer pellico peltier peltola peltonen peltoniemi pena
penahov penaloza penalver penar penas pender pendl peng penic penkala pennanen pennetta pennington penttila penttinen
penz pepe pepin pera perak peral perala perales peralta peranda perano percic perck perczak perdomo perea pereira
perello perera peres pereyra perez pergande pergolesi peri peric perini perisic perka perkins perko perkona perkons
perkov perkovic perlik permadi permata permchart pernak perner peron peronne peros perozzo perreault perret perri
perrier perrin perron perrono perrot perry persico persijn persson pertile pertini pertiwi pertl perusko peruzzi pesa
pesendorfer pesic peska pesko peskova pesonen pesta peszko petek peterlik peters peterse petersen peterson petersson
petit petitjean petralli petrassi petrauskas petrenko petric petricevic petrocelli petrov petrova petrovic petrovicka
petrovicky petrucci petrucelli petrus petruska petruskova petruzzi petryk pettai pettersen pettersson petz peukert
peyton pezda pezzali pfannerstill pfeffer pfeifer pfeiffer pfister pfleger phakathi phakathwayo pham phan phathwayo
phayre phelan phelps phetha phethela phewa phikela philban philbin philib philip philipp philippe phillips phillipsen
phingoshe phoseka phoswa phungula phusilarungrueng phuthini piacentini pianduangsri piane pianka piascik piasecki
piaseczna piatek piatkiewicz piazzi picard piccinni piccio pich pichardo piche picheta pichler pichon pichpandecha
pickering pieber piechna piechura pieczarka pieczyrak piegza piejko piekacz piekara piekarek piekart pielach pielech
pielka pieper pierchala pierre piersa pierson pierz pierzak piesik piestrzeniewicz pieszak pieters pietila pietrak
pietrangeli pietras pietrasiak pietrasz pietraszkiewicz pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga
pietrzak pigafetta piggott pignatti pigott pigula pihelgas pihl pihlak piho piir piirainen piirsalu pik pika
pikatsingkorn pikec pikk pikor pikova piksa pikula pilarek pilich pilipczuk piljek pilka pillai pillay pilon pilz
pimenta pina pinamonte pincheira pincherle pinda pinder pindor pindral pineau pineda pinedo pineiro pingle pinheiro
pinho pinilla pininfarina pino pinol pintar pintaric pinter pintor pinzon pioch piogoid piorek piotrak piotrkowicz
piotrowiak piotrowski piovani piquer pirandello pirc pircher pirelli pires pirinen pirker pirnat pisacane pisani
pisano pisaroni piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitek pitkanen pittman pitts pitula
pitura piwek piwowarek pizarro pizon pizzamano pizzetti pizziol pizzo pkemoi pla plak plana planas planeta plantak
plante plantek plaskota plath platini plattner platzer plaucha plauchova plavec plavecova plavucha plavuchova plazanin
plch plchova pleban plebanek pleimeann pleimionn plekancova plekanec plese plesivcova plesivec pleskot plesniak
plewnia plich plizga plocharczyk plocienniczak plodzien plona ploom ploskonka plourde pniak poblete pochopien pochron
pociask pocius poczatek poczta poder podeszwa podgorna podgorny podhradska podhradsky podkonicka podkonicky podkowa
podlesna podniece podnieks podpora podra podsiadla podsiedlik poerio pogacnik pogorzelec pohjola pohl poil pointner
poirier pokas pokorna pokorny pokos pokrzywa pokuaa pokusa polak polakiewicz polakova polanco polani polasik polaszek
polauaypon polchlopek pold poldma poldmaa polesel poleszak poletek polewka poliak poliakova polic policht polis
politowicz politz polizzi poljak poljakov pollak pollakova pollanen pollard pollich pollu polnik polom polonijo
polovic polpo polzer polzl pomaa pomares pombo pometta pompa ponce poncelet ponci pongpanitch pongrac poniedzialek
pons pont pontecorvo ponti poole poom popa popescu popielarczyk popov popovic porcel porcellato poreda poropat porras
porta portero portilla portillo portka porto porubjak porubjakova porwol porzio porzucek posada posalee posch poschl
poska poslon posluszna posluszny posmyk posnik pospiech pospisil pospisilova postawa postl postma potaczek potega
pothanun potier potocnik potoczek potoczna potok potts potvin potyrala pou poulain poulin pouliot poulsen pouros
povilonis powala powalka powazka powell powierza powlowski poza pozder pozega pozo pozuelo pozzecco prabhakar prabhu
prabowo prachayaroch pracz praczyk prada pradana pradhan pradipta prado praga prager prakalpawong prakasa prakash
pranowo prantl prasad prasasta prasek prasetya prasetyo prashad prastuti prat pratama pratesi prati pratiwi prats
pratt prawdzik praxmarer prayoga prayoonhong prazmo prazuch preciado preda predovan predovic preiss prejs prelec prem
prempeh prendergast prenner prentice preocanin preston preuss prevost prial pribanic priede priedite prieditis priego
prieto primozic pringle prins prinsen prinz priselac pritchard priuli probst proc procacci procek proch prochazka
prochazkova prochownik procter prodi prohaska proietti proinnsias prokop prokopczuk prokopczyk prokopiak prokurat
proll pronobis prosacco prostak protasiuk proulx prouse provencher prpic prskalo prtenjaca pruchnik prucnal pruitt
pruschke pruul pruvost pryal prygiel pryk prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa przewloka
przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa pszczolka ptok puc pucci puccini
puch pucher puchner pudelek pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka puharic puhringer
puig puirseal pujadas pujol pukk puklus puklusova pula pulci pulgar pulido puljiz pulk pulka pulkkinen puntigam punz
pupak pupakova pupek puranen purcell purdy puri purina purins purmale purmals purnawati purohit purwanti puscasu puska
puskar puskaric puskarova puskova puspasari puspita pusz putek putinja puto putra putz puusepp puustinen puvi pyc pych
pyda pyrkosz pyrz pys pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak qaasim qabeel qabiloglu qadar qadeer
qafarov qafurbeyli qahtan qaim qais qarabagli qaseem qasif qasimov qedirzade qehremanli qenizade qoculu qomazitha
qosali quadir quaide qualter quartey quasimodo queally queenane querini quero querol quesada quevedo quezada quigley
quigney quijada quillinan quilty quin quinlan quinlivan quinn quinney quinny quinones quinonez quintana quintanilla
quintero quinteros quirke quiroga quiros quiroz quispe quitzon qurbanli qurbanov qureshi qusay qutaybah qutqasinli
qwabe raab raadik raag raaghib raakin raamat raashid raatib raatikainen raba rabah rabar rabb rabbani rabbitte rabee
rabhi rabia rabiah rabiej rabinowitz rabitsch rabl rachedi racine rackham racz raczkiewicz radel radelic rademaker
radenovic radhakrishnan radi radic radin radinovic radisch radke radko radl radman radocaj radojkovic radolovic
radosevic radovic radzewicz radziewicz radzio raed rael rafay rafeek rafferty rafi raftery raftis ragan raghavan
raghna ragus raguz rahal rahayu raheel rahija rahilly rahimah rahman rahmani rahmawati rahmoune rahmouni rai raidma
raifteiri raight raimondi rainer rais raisanen raj rajagopal rajagopalan rajala rajan rajasa rajata rajch rajchel
rajcic rajczak rajczyk rajda rajh rajman rajn rajtar raju rak rakela rakova rakovan rakovanova rakuljic rakus raljevic
ramachandran ramadhan ramaker ramakrishnan raman ramanathan ramaswamy ramazzotti ramdani ramesh ramirez ramis ramon
ramos ramsak ramsauer ramsay ramsey rana rand randall randazzo randhawa randles randmaa randoja randolph raney
ranganathan rangel ranta rantala rantanen rao raol rapa rapisardi rasala rasanen rascon raseta rashid rasic rask
rasmussen raspor rastelli rastija rastogi raszkiewicz ratajczak ratemo rath ratka ratke ratsep ratta ratti rattigan
raty rau rauch raud raudsepp rauhala raurica rausch rauscher rauter rautiainen rautio ravaglioli raval ravi ravn rawa
rawley raya rayel rayhonova raymond raynaud rayner raynor rayyonova razniak razny razo razov rduch rea reade reamonn
reardon reavy rebane rebic rebis rebolledo rebollo recer recers rechberger recio recko reddin reddy redi redican redl
redmond redondo reen rees reese reeves regalado regan rege regge regnier reguera rehimli rehimov rehmanova rehn
rehorst reich reichel reicher reichert reichl reichmann reid reidy reif reig reijers reilly reimann reimes reina
reinbacher reindl reiner reinger reinhardt reinikainen reinisch reinprecht reinsalu reinthaler reischl reising
reisinger reisner reitbauer reiter reiterer reithofer reitinger rej rejek rejmak rejmer rejniak rek rembacz rembisz
remmel remmers rempel remy ren renard renaud renault rendon rendulic renehan rengifo renier renner rensi renteria
renzi repiska repisky repo requena resanovic resch resendez resnik respighi restrepo resulzade reszke retamal
retamales rettenbacher reuter revilla rey reyes reyna reynaud reynell reynolds reynoldson reynoso rezende rezig rezler
rezmer rhatigan rhattigan rhodes riascos riba ribaric ribas ribeiro ribera ribes ribic ribicic ricart riccardi riccati
ricci ricciardi richard richardova richards richardson richey richie richmond richtar richtarova richter rickard ricko
rico ricolfi ridder rieder riedl riedler riedmann rieger riegler riehl riekstina riekstins riem riener rienzo riepl
riera rieser rietveld riffo riggs righi rigney riha rihova riihimaki riikonen rijcken rijetkovic rijks rijn rijntjes
rikke riley rinaldi rincon riney ringhofer rinn rinne rinner rintala rio rioba riojas riordan rios riou rioux ripoll
rippey rippin riquelme ris risa risek riska risko riskova risma rismondo riso risova rissanen risteard ritacca ritchie
ritosa ritter rius rivard rivas rivera rivero riveros riviere riyanti rizzo rizzoli roa roache roarke roarty roba
robaszkiewicz robb robbins robel roberge roberson robert roberts robertson robertsson robeson robi robinson robitaille
robiyayeva robledo robles robson roca rocamora rocca roccabonella roce roch rocha roche rocher rochowiak roczniak roda
rodarte rodden roddy roden rodenas rodgers rodrigez rodrigo rodrigue rodrigues rodriguez rodriquez rodzen roero
roessink rogacz rogahn rogal rogerson rogge rogner rogosic rogowski rogula rohaan rohac rohacek rohacekova rohacik
rohacikova rohacova rohan rohde rohleder rohrdanz rohrer rohricht rohrmoser roht rohtla roig roj rojas rojek rojekova
rojka rojko rojkova rojnic rojo rok rolak roland roldan rolek rolfson rolland rollins rolon rom roma romagnoli
romaguera romancik romancikova romanczyk romaniak romankiewicz romano romanov romanowski romejko romer romero romeu
romijn romiti romo romova rompa ronan ronayne roncalli ronkainen ronkko ronning rono ronoh roob roodesteijn rooney
roos roose roosenboom roosileht rop ropero ropiak roque rorat rorricht ros rosa rosada rosado rosales rosario rosas
rosell rosello rosemann rosen rosenbaum rosenberg rosenberger rosengren rosenow rosenqvist rosero rosiello rosina
rosinova roskosz roskoth roslon rosmini rosner roso rosolek rosova ross rosselli rossellini rossello rossetti rossi
rossini rossiter rossler rossmann roszkiewicz roszko roter roth rotich rottensteiner rotter rotteveel roukes roura
rourke rousseau roussel rousselet rousset rouwenhorst rouwhorst roux rovira rovsenov rowan rowe rowland rowlands
rowley roy roybal royer royo rozak rozas roze rozewicz rozic rozite rozitis roziyayeva rozman rozmiarek rozum rozumek
rozynek ruairc ruane ruano rubacha rubaj rubben rubbia rubene rubenis ruberto rubesa rubik rubikova rubilar rubin
rubinic rubio ruchala rudden rudkins rudolf rudolph rudowicz rudyk rudzik rudzite rudzitis ruecker rueda ruelas
ruffini rufus rufusova ruggeri ruggieri rugut ruhshonova ruijs ruiseal ruiz rukavina ruman rumaysayeva rumjantsev
rumora runolfsdottir runolfsson runte ruotsalainen rup rupnik rupp ruppersberger ruppert ruqiyayeva rurarz rurka rus
rusiniak rusko ruskova rusnak rusnakova rusova russel russell russo rusticucci ruszczak ruszel rutar rutherford
rutkowski ruto rutowicz rutten rutto ruud ruus ruuskanen ruutel ruwa ruz ruzicka ruzickova ryan rybar rybarik
rybarikova rybarova rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryczko rydberg ryden ryder ryfa rygula
rykala ryle rymarz ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysz ryszkiewicz rytkonen ryynanen ryznar
rzaca rzad rzaquluzade rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo sa'idu saabir saad saadi saafir saahir
saajid saal saalim saaqib saar saare saarela saari saarinen saariyah saastamoinen saavedra sabah sabak sabala sabater
sabatini sabbatini sabeeh sabela sabelo sabharwal sabil sabinova sabiq sabir sabljak sabol saboor sabri sabrinova
sabur saburah sachar sacharczuk sachdev sachdeva saci saczuk sadan sadaqat saddamov sade sadeed sadej sadiqov sadixov
sadixova sadiyeva sadlak sadlik sadlocha sado sadoch sadownik sadowski sadowy sadura sady sadza saefullah saenz
saether saez safak saffi safinayeva safitri safiyeva safo safoaa safronov sagar sagese sagmeister sagnelli sagredo
saha sahbuzlu sahli sahlin sahni sahota sahraoui sahsuvarli saidani saidi saidov saidova sailer saina saini sainio
sainz sair sairseal saitoti saiz saj sajda sajewicz sajnog sakac sakalauskas sakamoto sakarya sakinayeva saks sakwa
sala salach salah salahudin salaj salajka salajkova salajova salako salamanca salamoglu salandra salas salat salata
salawa salazar salcedo salcher salcido saldana saldias saldivar saldivia saleh salet salgado salgari salhi salic
salieri salim sallinen salmela salmeron salmi salminen salo salohiddinov salom salomaa salomon salomonsson salonen
salopek salu saluda salumae salumets salva salvemini salvi salvini salwin salz salzer salzmann sam sama samandarov
samaniego samel samele samelova sameya sami samiec samiloglu samilov saminova samirov samirova samiyeva sammer sammon
sammy samoei samol samoraj samosir sampaio sampath samper sampson samra samson samsonova samuel samuelova samuelsson
samul samulak samwel sanabria sanches sanchez sancho sandanezwe sandberg sande sandell sanders sanderson sandgren
sandhu sandi sandin sandor sandoval sandstrom sandvik sanetra sanford sangha sanghvi sanguineti sangwani sangweni
sanhueza sani sanitra sanitrova sanjarov sanjuan sankar sankaran sankiewicz sanmartin sanmiguel sansoni sant santacruz
santamaria santana santander santi santibanez santic santillan santner santorio santoro santos santoso sanudo sanz
saors saoudi sapa sapala sapeta saptono saputra sarabia saraceno saracino saraf saragat saragih saran sarap sarapuu
sardelic sardorov sargac saric sarin sarkan sarkanova sarkar sarkis sarkozi sarlija sarma sarmiento sarna sarneel
sarniak sarosiek sarota sarpong sarraf sarsfield saruni sarv sarvarov sarvinozova sas sasak sasaki sasiadek sastre
sastry saternus sathe satherley satora satriani satta satterfield sattler sauberlich sauceda saucedo sauer saul sauli
saulite saulitis saunders saura sauro sauvage savard saveljev savoie savolainen savorgnan sawayn sawe sawhney sawicki
sawko saxena saxo sayah sayegh sayers sayyid sbarbaro scaduto scalera scalfaro scallan scallon scally scamarcio
scandone scanlan scanlon scannell scannlain scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi schaaf
schachinger schachner schacht schaden schaefer schafer schaffer schagen schakelaar schalk schaller schamberger schandl
schantl scharf scharinger scharroo schartner schatteleijn schatz schatzl schauer scheel scheer scheffers scheibe
scheiber scheidl schellekens schelvis schenk schenkel scherer scherms scherr scherz scherzer scheucher scheuermann
schiaparelli schiavo schiavone schicchi schiefer schiestl schiffer schilcher schiller schilt schimmel schimpl schinagl
schindler schinke schinner schinnerl schipper schlager schleich schlogl schlosser schmeler schmid schmidinger schmidl
schmidt schmidtke schmied schmiedecke schmiedt schmitt schmolzer schnabl schneeberger schneider schober schoberl
schoen schoffmann schofield schokman scholl scholler scholten scholtz scholz schomber schon schonauer schonberger
schonland schopf schotte schottin schou schouten schowalter schramm schrammel schrant schranz schreiber schreiner
schrempf schrenk schrik schrittwieser schroder schroeder schroeff schubert schuchhardt schuh schuler schulist schuller
schulten schultz schulz schumm schuppe schuster schutz schuurmans schuylenborch schwab schwaiger schwaighofer
schwartsbach schwartz schwarz schwarzinger schwarzl schwass schweiger schweighofer schweitzer schwendinger schwital
scialpi scibior scibisz scieszka scollan scott scotti scotto scribhin scriven scully scuylenborchs seally sealy searle
searlog searraigh sebastian sebo sebova seco secova sedali sedano sedaqetoglu seddiki seddio sedek sedlacek sedlackova
sedlak sedlakova sedlar sedliak sedliakova seebacher seery seferli segarra segebahn segerson segersun segerszoen segni
segovia segovic segre seguel segui seguin segura sehgal seidel seidl seifert seiler seip seiser seitric seitz seiwald
sekera sekerova sekhon selami selecka selecky selendic selimova selin sem sembathwa semedoglu semenov semenowicz
semialjac semik semitecolo sen sendor sener senger sengupta sengwayo senicic senko senkova senouci sensoy seo seoighe
separovic sepp seppa seppala seppanen sepulveda serao sereda serem sergejev serifova serlupi sermonti serna serra
serraglio serrano serrato sersic serwa serwaa serwach serzysko sesay seshadri sestak sestan sestig seta seth sethi
setiawan setrick setty sevarova sevcik sevcikova sevilla sevillano sevinchova sevtsenko seweryniak seyidbeyli
seyidzade seymour seyxzade sezer sezgin sforza sgalambro sgarbi sha shabalala shabane shabangu shaffer shaffrey
shaheen shahinova shahnozova shahriyorov shahzodov shailer shamase shan shanahan shand shandu shangase shange shankar
shanker shanley shannon shanny shapiro sharaf shariff sharkey sharma sharpe sharry shaughnessy shaw shazi shea sheahan
sheane sheedy sheehan sheehy sheeran sheerin shehu sheil sheilds shekoni shelembe shelton shen shengele shenoy shepard
sheppard shere sheridan sherlock sherman sheth shetty shevchenko shevlin shezi shi shibase shiel shiels shikuku
shimizu shinga shoba shohjahonov shohruxov shombela shortt shoyisa shozi shroff shukla shukronova shupe siara
siarkiewicz siatka sibal sibalic sibalukhulu sibanda sibaya sibeko sibhene sibiga sibilia sibindi sibisi sibiya sibul
siciarz siddiqui sidhu sidi sidlo sidlova sidor sidorczuk sidorov sidorova sieber sieberer siebert sieczko siedlaczek
siedlarz siedlik sieg siegl sieja siejak siekierka siele siembab siemek siemienczuk siemieniec siemion sieradzan
siergiej siering sierota sierpien sierzant siewert siewiera siffredi sifuna sigagu sigegede sigei sigerson sigl
sihombing sihotang sihvonen siim sijadu sikhakhane sikhosana sikhunyana sikiric sikk sikobi sikora sikorski sikuku
sikwayo sila silangwe sild silina silins silke sillanpaa sillaots sillaste siller silm silva silveira silvennoinen
silvestri sima simanjuntak simara simard simba simbolon simek simekova simelane simeoni simic simicic simik simikova
simiyu simka simko simkova simmon simmonds simmons simo simoes simola simon simoncic simoncicova simonen simonic
simonis simonova simonovic simonovicova simons simonsen simonsson simova simpson sims simson simunic simunovic sinaga
sinan sinclair sinema singh singhal sinha sinisi sinkiewicz sinkovec sinkovic sinnott sinozic sionainn sipek sipes
sipic sipila sipos siqueira sirait sireelert siregar sirel siripaiboo sirois sirotic sirvanzade sirvio sisask
sishangwe sishi sishiya sismondi sisneros sitati sithenjwa sithole sithombo sithuli sitienei sito sitolotolo sitompul
sitorus sittisaowapak situm situma situmorang siudek sivertsen siwa siwczak siwele siwka sixli sixtus siyaya siyeshe
sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skala skalik skalka skally
skantar skantarova skara skeahan skeffington skehan skelly skiba skiepko skierka skiles skinner skivington skladanek
sklar sklarova sklenar sklenarik sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenka sklenkova
sklorz skocz skoda skog skoglund skok skokan skokanova skold skolik skomra skoneczna skonieczka skoog skotarczak
skotarek skov skoviera skovierova skowronski skowyra skriniar skriniarova skrlin skrnicki skrobek skrobot skrtic
skrzecz skubala skubis skugor skuja skujina skujins skultety skultetyova skunca skup skupin skupnjak skutecka skutecky
skutnik skwira slaba slabosz sladek sladonja slaetsdochter slagmolen slahor slahorova slamon slastan slastanova slater
slattery slavica slavik slavikova slawik slebioda sleczka sledzik slevin sleziak slimak slimani slingerland slipek
slivka slivko slivkova sliwinski sliz sloan sloane sloboda slobodnik slobodnikova slobodova slobodzian sloka slomian
slomiany slon slonka slota slotova slovak slovakova slovinec slovinecova slowey slowiak slupek slupik slyk slyne slysz
smagacz smagala smail smajda smajdova smal smalec smardz smeets smektala smela smetek smid smidova smieja smieszek
smirnoff smirnov smith smitham smits smoczyk smokovic smolec smolic smolka smolorz smorag smoter smrek smrekova
smullen smutek smykala smykla smyl smyth smythe snieg snoch snyder soares sobarzo sobczak sobel sobieszczyk sobilo
sobisz sobkiewicz sobkow sobolak sobolev sobolewski sobota sobowale sobrero sobrino sobstyl sobus socha sochaj
soczewka soczowka soderberg sodergren soderholm soderini soderlund soderman soderqvist soderstrom sodhi soding soduba
soffici soi soini soininen soita sojda sokac sokcevic sokhela sokhulu sokhwebula sokic sokk sokol sokolov sokolova
sokolowski sola solana solanki solano solarczyk solarek solari solberg soldo solej solejova solek soler solera solheim
solich solihayeva solimena solis soliwoda soliz sollima solnica soloducha solomun solorio solorzano solovjov solsona
soltan soltani soltes soltesova soltys soltysek soltysova solzer som soman somboni somers somfula sommaruga sommer
sommerfeld somogyi somoza sompisi sondej sondergaard sondini sondisa songiya soni sonnino sonnleitner sonqandile
sontag sontuli soo sood sooksawang soolachan soolaghan soos soosaar soosalu soots sopata soper soranzo sorattanachai
sorbian sordi sorensen sorgatz sorger soria soriano soric sornat sorokin soroko sorrentino sosa sosic sosniak sosnowka
sosnowski sostaric sotelo sothole soto sotobe soucy soudani soukup soukupova souma sousa southee souza sowa sowala
sowman soyinka soylu spaan spadafora spadlo spallanzani spanevello spanhaak speer speijer spelman spence spencer
spenser speri sperl spiegl spier spiess spika spiker spilar spilarova spillane spindler spinelli spinka spinola spisic
spitzer spoljaric spolnik sporek sporer sporysz spralja sprawka spreeuw spreitzer sproge sprogis sprong spruit spruyt
sprycha spychaj squarcione sraffa sridhar srinivas srinivasan srisoontorn srivastava sroga srokosz sromek srsen
st-jean st-laurent st-onge st-pierre stac stace stachelek stachewicz stachow staciwa stadelmann stadlbauer stadler
staglieno stahl stahr stamm stamrood stan stanaszek stancin stanclik stancu standun stanek stanescu stange stangl
staniaszek stanic stanicic staniczek staniewicz stanislawczyk stanislawek stankevicius stankiewicz stankova stanley
stanton stanuch stapleton stapor starcevic starega starek starosciak starosta starostka starostova startek starzak
stas stasiak stasica stasko stastna stastny staudacher staude staudinger staunton stawczyk stawinoga stawowczyk stebel
stecher steciuk steckel steckiewicz steele steen steenbakkers steenbeek stefan stefanec stefanek stefanekova
stefanelli stefanik stefanikova stefanka stefankiewicz stefanko stefankova stefanova stefanovic stefanovicova
stefanski steffensen stefovic stefunko stefunkova steger stehr steidl steiger steinacher steinbacher steinbauer
steinberg steinberger steinbock steindl steiner steininger steinke steinkellner steinlechner steinmeiern steinwender
stejskal stejskalova stelmasiak stelzer stelzl stempel stempin stempniak stenberg stenlund stenson stenstrom stepak
stepanek stepankova stepanov stephen stephens stephenson stepien stepka sterkman stettyn steuber steuer steurer
stevens stevenson stewart stey stichter stiebitz stiedemann stiegler stifanic stiffel stifter stimac stinis stipanovic
stiperski stoch stochaj stochel stochmal stocker stockhammer stockinger stockl stodola stodolova stoffel stoffelsz
stoger stoiber stoica stoices stoj stojak stojanov stojcevic stojnic stokes stoll stolnik stoltenberg stoltman
stoltmann stolz stolze stondun stook stopar stoppani storladi stosic stosik stosio stozek stracke stradivari straka
strakova strama stranc strandberg strangio strasser straszak stratford stratton strauss strawa strawbridge strazdina
strazdins strazicic strba strbac strbova streich streicher strickland strid striebitz strijker strik strinavic strljic
strnad strnadova strnisko strniskova strobl stroh strohmaier strohmayer strohmeier strojna strojwas stroka strom
stroman stromberg strosin stroz strug strukelj strycek strycekova strycharz stryjek strzadala strzala strzelczak
strzepek strzoda strzyz stserbakov stuart stubbs stucchi stuckler stuglik stuivenberg stummer stumpf stundun stupak
stupalo sturlan sturm stutz stwora styn stypa stypka stypula styrna suarez suartini suazo subocz subramaniam
subramanian suchenek suchojad suchon suchora suchta suciu suda sudak sudiati sudnik sugier sugrue suhonen suijker
suipeal sujjaboriboon sukhenai sukurlu sukurov sularz sulc sulcova sule suleiman suleymanli suleymanov sulg sulich
sulik sullivan sultanli sultanov sulzer sumayyeva sumera summerville sunavcova sunavec sundaram sundberg sundell
sundin sundqvist sundstrom sunjic suomalainen suominen supel supernak superson suppan supraha sur sura surac suran
suraprachit suraprasert surbek surdel surdyk sureda suresh suri surian surina surka surkova surmiak suryatmi suryono
sus susanti susi susnik sussebier sustar suszka suszko sutinen sutor sutt sutton suur suvi suvorov suwarno suzuki svab
svabova svaby svahn svanberg svantesson svard svec svecova svedberg svehla svehlova svendsen svensson sverko svetlicic
svoboda svobodova svrbik svrbikova swacha swaczyna swaleh swaminathan swamy swaniawski swanson swatek swazi sweeney
sweeny swiadek swiatek swiatkiewicz swic swiech swierad swiergiel swierkosz swierkot swierszcz swies swieton swigon
swistek swit switaj sych sycz sydor sygut sykala sykes sykora sykorova sykut syldatk symonowicz symons synak synnott
syombua sypek sypien sypula syrjala syroka syslo szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner
szalai szalaj szalas szalast szalata szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szatanik szatko
szczap szczechowicz szczepan szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak szczerek szczesiak szczot
szczubelek szczudlo szczypek szczypior szeja szekely szekeres szela szelest szemraj szeszko szewczyk szilagyi
szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa szlapka szlek szlufik szmagaj szmaj
szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak szott szpala szpara szpila szpyra
szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec
szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwiec szyba szybiak szyc szyca szyda szygula szyja szyjka
szykula szylar szyma szymajda szymala szymanczak szymanczyk szymanik szymaniuk szymanski szymczak szymkow szymocha
szymonik szymula szyndler szynkiewicz szywala taaj taal taanish tabacu tabak tabassum tabet tabis tabisz taboada
tacchini taccola taciak taczala tadeen tadesse tadeusiak tadla tadych tafazal taferner tafoya tafuri taggart tagizade
tagliafierro tahaw-wur tahawwur taheem tahir tahirzade tahmaseb tahraoui tahri taht tahtinen taibi tailliuir taimur
taipale tait taj tajammul tak takacs takahashi takala takeuchi takkelenburg takyi talaj talal talaska talat talavera
talbi talbot taleb talha talhah tali taliani talib talibli talibov taliercio talpas talpasova talts talwar tamanna
tamarit tamas tamayo tamba tamberg tamborini tamburello tamburi tamburini tamez tamm tamme tammerijn tammik tamminen
tampubolon tamsma tanaka tandon taneja tangen tangney tanguay tanguy tansey tanskanen tanui tanzer tanzini tapak
tapakova tapdiqli tapdiqoglu tapia tapp tara tarach taranek tarantini tarantino tarasek tarassov tarchetti tardif
tarhan tarihoran tarpey tartaglia tartini tarus tarvainen tasarz tasca tasche taskinen tasso tassoni tata tatar
tatarczuk tatarczyk tatarek tatarka tatarkova tatarova tate tauber taucher tavares tavcar tawia tawil tawkeel taylor
tazka tazky teahan tebaldi techer teclaw teder tedesco teearu teesalu tehan tehmasibli teixeira tejada tejeda tejedor
tejera tejero tekiela tekieli telesio tella tellez tello temirov tena tencalla tenorio teodorowicz teper tepes teran
teras terer tereszkiewicz terka terlevic ternan terragni terrazas terrell terron teruel tervo terzic tesar tesfaye
tesija tessier teter teterycz teufl teunissen tevetoglu texier textor thabekhulu thabethe thabizolo thaker thakkar
thakur thaler thalhammer thaller thaman thamrin thanel thango thantananont thao thela thembekwayo thembela thenjwayo
theriault therrien theuri thibault thibodeau thiel thierry thies thiong'o thobeni thole thom thomas thomassen thomka
thompson thomsen thomson thor thoren thornton thorpe thorsen thout thoya thoyana thuku thulin thuliswayo thumbela
thumbeza thuo thuranira thurner thusi thusini thwala thygesen tiainen tian tianvarich tiba ticha tichy tiefenbacher
tielemans tiepolo tiernan tierney tighe tihhomirov tiihonen tiik tiits tijerina tikka tikkanen tilk tillman tillmanno
timek timekova timka timko timkova timlin timmerman timmermans timofejev timonen timoney timony tinney tintzmann
tirabassi tirado tirie tirkkonen tirop tirpak tirpakova tisaj tischler titipatrayunyong titov titus tiwaa tiwari
tkachenko tlalka tluczek tlustek toal tobar tobin toborek toczko todd todsapornpitakul tofil toft togher togliatti
tognazzi tohall toibin toic toivanen toivonen tokaj tokarek tolak tolan toldo tolentino tolin tolj toloczko tolonen
tolosa toloza tolvanen toma tomal tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomas
tomasek tomasekova tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova tomaszczyk
tomaszewski tomaszkiewicz tomaszuk tomazic tomczak tomczyk tomecek tomecekova tomecka tomecko tomeckova tomei tomek
tomekova tomescu tomic tomicic tomingas tomka tomko tomkova tomlinson tomljanovic tommaseo tomsic tomson tomys tomzik
tonc tonder tondera toninelli tonisson tonisto tonui toolan toole toolin toolis toom tooman toome toomey tooming
toomsalu toor topa toplak topolska topolsky torbus torlonia tormay tormey tormo tornatore tornqvist toro toroitich
torok torp torpey torphy torralba torre torrecilla torrence torrens torres torrez torricelli torrijos torstensson torz
tos toscani toscanini toselli tosi toso tosto toth totic totino totwiller touati touil toumi toure toussaint tovar
towarek towett towne townsend tozzi tozzo trabka tracey tracy traetta trainor tran trantow traoin traore trapanese
trapani trapp trask tratnik trattner trauner travaglia travaglio travers traversa travia travis trawka traxler traynor
trbovic treacy treanor trebbi treccani trei treial treier treinfhear trejo tremblay tremonti trenor trentin trentini
treo treoigh trepanier trepczyk trepka tresoldi treutel treves trevino trevisan trevisani trezzini trgovcic triall
triana trikasemmart trillini trillo trimmel trincavelli trinh trinkl tripathi triplat trivedi trlik trlikova trnski
trobbiani troc trochim trochimiuk trofimov troisi trojanek trojanowicz troka trombetta trommler troncoso tropea trost
trotta trottier trub truben trubenova trubin truchan truchel trudel trujillo trummer trupiano trupp trussardi trutanic
truu trybala trybus tryc tryka trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tschentscher tso tsosie
tsuma tsvetkov tubridy tucker tuda tudela tudic tudor tuisk tuithof tukane tuksar tukur tulacz tully tuma tumova
tungkasethakul tuohey tuohy tuomi tuominen tuovinen tupa tupy tur turalli turati turchetta turchi turci turcinov
turcok turcokova turcotte turczyk turesson turgeon turina turins turk turlej turley turnbull turon turongkinanon
turpeinen turpin turraoin turrini turudic turunen tusek tuskan tutino tutka tutty tuul tuulik tuwei tuzimek tuzzolino
tveit twardosz twardy twardzik tweneboa twidle twohey twohig twomey tworzydlo twumasi tyczka tyka tylec tylek tylka
tylman tylus tyma tymczyszyn tynan tyniec tyrrell tytko tywoniuk uaithne ubaadah ubadah ubaid ubaidah ubaldi ubay
ubayd ubaydullah ubysz uche udeh udinese udinesi ueda ufnal ufniarz ugarte ughi ugrinic ugurlu uhban uhl uibo
uittenbosch ukic ulanowicz ulewicz ulfik uliasz ulibarri uliczka ulker ullmann ulloa ullrich ulrich ulrych umaarah
umair umar umarov underwood ungaretti unger uniacke uniaque unt unterberger unterweger uotila upadhyay uphaus uphuis
uphus uppal upton uram uramova urb urbaniak urbanova urbanski urbina urblik urblikova urbonas urena uria uriarte urias
uribe urlic uroda urra urrab urrutia uryga urynowicz urzua usada usamah usarek usic usmonov uss utama utami utrata uus
uusitalo uustalu uwais uyainah uzar uzieblo vaananen vaati vabaza vaca vacek vachon vaci vackova vaessen vahar vaher
vahi vaht vahter vahtra vaidya vaillancourt vaillant vainio vaino vaisanen vajcik vajcikova vajda vajdova vala valach
valachova valachovic valachovicova valadez valbuena valcarcel valdebenito valderrama valdes valdez valdivia valenciano
valent valenta valente valentic valentin valentino valentinova valentova valenzuela valera valero valette valge
valguarnera vali valicek valicekova valier valimaki valjetic valk valkama valkonen vall valladares valle vallee
vallejo vallejos vallenduuk valles vallet vallin valls valmarana valtonen valusek valusekova valuska valuskova
valverde vanaga vanags vance vandenbergh vandervort vanegas vanek vanekova vang vangisa vankova vanvitelli vaquero
vara varadi varano varas varela vares varga vargas varghese varik varis varkey varma vartiainen varty varughese vasa
vasari vasconcelos vasek vasekova vasiliev vaska vasko vaskova vasquez vass vasseur vastenhouw vattimo vaughan vaughn
vavra vavrinec vavrinecova vavrova vayrynen vaz vazquez veale veas vecellio vecoli veenendaal veenstra vefali vega
vegt veic veilleux veit vejar vela velandia velasco velasquez velazquez veldak veldakova velderman velez velioglu
velixanov veliyeva veliz velizade veloso veltman veltroni venalainen vendetti venditti vendrell venegas veneziano
venier venkataraman venkatesh vento venturi vera verbeeck verbeek verboom verbruggen vercelloni vercoe verda verdejo
verdi verdier verdone verdu verdugo verduzco veres verga vergara vergassola vergeer vergerio verhaar verhagen verharen
verheij verheuvel verhoeven verkade verma vermeulen verri versace verschuere verschut versluijs vertoor vertooren
vervoort verwoert vesel vesela veselova vesely veski vespa vespucci vestergaard vesterinen vesterlund vestin veternik
veternikova vethayasas veum veyselli vezi vezina veziroglu vezirov vezzali viana vianello viberg vicen vicena vicencio
vicenova vicens vicente vidakovic vidal vidas videla vidic vidmar vidoni vidov vidovic vieira viera vierdag vig
vigliotti vignon vigorelli viik viira viitala viitanen vik viklund viks viksna vikstrom vila vilakazi vilalta vilanova
vilaplana vilar vilayetoglu vilches vilcina vilcins vilhelmsson viljanen viljevac vilks vill villablanca villadicani
villagomez villagra villagran villalba villalobos villalonga villalpando villamil villamizar villanueva villar
villareal villarosa villarreal villarroel villasenor villaverde villegas villemson villena villeneuve vina vinas
vincent vincetic vincze vink vinogradov vinyuvanichkul virag virgilio virk virta virtanen visconti visintini vismara
visnapuu visnovska visnovsky visser viswanathan vitasovic vitek vitkova vitola vitolina vitolins vitols vittadello
vitturi vivaldi vivanco viveros vives viviani vizcaino vizintin vlach vlachova vlachovic vlachovicova vladislavic
vlasic vlassov vlcek vlckova vlk vlkova vlna vlnka vlnkova vlnova vodopivec vogel vogl vogler vogt vohra voinea voisin
vojkovic vojtek vojtekova vojtka vojtko vojtkova volarevic volaric volcke volk volkman volkov vollbrecht volta
volterra vonrueden voortman vora vorkapic vorobjov voronin voros vos vosu voutilainen vozar vozarova vozila vrabcova
vrabec vrabelj vrablec vrablecova vrancken vranic vrban vretenar vrhovec vsiliauskas vucetic vucin vuckovic vue
vugdelija vugec vuk vukman vukobratovic vukovic vukusic vuljak vumisa vundla vunisa vuorela vuori vuorinen vyas
vydarena vydareny waahid waajid waardeloo wabik wable wabomba wabwile wabwire wac wacana wachira wachter waclaw
waclawczyk waclawiak wadhwa wadood waelchi wafa wafeeq wafula wagenknecht wagenvoort waghorn wagle wagner wahhaaj
wahlberg wahlgren wahlstrom wahner wahome wahyudin wahyuni wainaina wairimu waithaka waithera waithira wajdzik wajer
wakhungu wakio wako wakula walasik walaszek walch walcher walczak walder waldner waldoch waldron waleczek walek
walenciak walencik walentynowicz walesa wali walia walkusz walla wallace wallen waller wallgren wallin wallis wallner
walo waloch walocha waloszczyk waloszek walser walsh walshe walsteijn walter walters waltl walton waluk walus walusiak
waluyo wamaitha wamalwa wamboi wambua wambugu wambui wambura wamuyu wanda wandas wandera wandl wandzel wang wanga
wangai wangare wangari wangechi wangeci wangila wangui waniek wanijiku wanja wanjala wanjau wanje wanjiku wanjira
wanjiru wanjohi wanjugu wannapaitoonsri wanyama wanyoike wanyonyi wanza wanzala waraksa warchal warczak wardzala
wardziak wario warmuz warner warsame waruguru warui warwas warych warzybok wasala wasaznik wasek wasendlunkulu
wasiewicz wasike wasil wasilewicz wasilewski wasita wasiuk waskita wason wasonga wastuti wasunun waswa wasyluk
waszczyk watanabe watkins watras watsica watters watts waugh wavinya wawak waweru wawira wawire wawryniuk wawrzenczyk
wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz
wawszczak wawszczyk wayua wazna wazny wdowczyk webb webby weber webster wechselberger wechuli weeldenburg weerdenburg
weever wegier wegrzyk wegrzynek wegrzyniak wegrzynowicz wegscheider wehner wei weidinger weigl weihmann weijland
weijters weimann weimer weinberger weinhage weinhold weinstein weiser weiss weissenbock weissnat weitzel wejman wekesa
wela welc welch weldon welenc welf weller wenda wende wendt wenger weninger wennberg wensen wenzel wenzl werdes wereda
weremczuk wernecke werner weru wesack wesola wesolowski wesoly wesonga westberg wester westerbeek westerberg
westerburg westerlund westermann westfal westin westlund westman weston wever weyland weylant weza wezyk whalen whelan
whelehan whitaker whitehead whitehorse whitehouse whitney whittaker whitty whyte wiaderek wiafe wiak wiatrak wiberg
wibisono wibowo wicha wichary wichlacz wiciak widhalm widiastuti widlak widmann widodo widuch wiech wieckiewicz
wieclawek wieczerzak wieczorek wiedner wiegand wieja wiek wiekiera wieladek wieland wielgat wielgo wielgos wieloch
wiencek wiercigroch wiertel wiertelak wierzbicki wierzchon wiesbauer wiese wieser wiesinger wiesiolek wiesner wietecha
wiewiorka wiggins wigman wijata wijaya wijayanti wijland wika wiklo wiklund wikstrom wilcken wilcox wilczynski
wilderman wildschut wilfinger wilhelm wilhelmsson wilk wilkerson wilkins wilkinson wilkos willems willemsen william
williams williamson willis willms wilma wilmont wilms wilmsen wilton wilusz wimmer wimolnot winarno winarsih winberg
wincenciak windak windhager windisch windler winek winkler winnik winnrich wintheiser winther wipstrik wiraszka wirth
wisla wisniewski wisoky wisozk wisz wiszowata wiszowaty wita witan witas witaszek witka witko witkowicz witkowski
witon witos wittbrodt wittmann wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz wlodyka wnuczek wochna
wochnik wocial woda wodka wogerbauer wohlgemut wohlmuth wohrer wojaczek wojak wojciech wojciechowski wojcik
wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz wojtalik
wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtunik wojtyna
wojtys wolan wolanczyk wolczyk wolfe wolff wolffel wolfsdr wolfswinkel wolk wolkowicz woloch wolodzko wolos woloszczuk
woloszyk wolski wolters wolzak wong wons woodard woodward woolley wooning worach woroch woronko wosiak wosiek wosko
woszczak woszczyna wota woudenberg woulfe wouters woutersz wowra wozniak wozniczko wratt wrenn wright wrobel
wroblewski wrochna wrona wrynn wrzesniak wszola wuckert wudarczyk wujec wujek wulandari wulf wulff wunderink wunsch
wurm wurzer wurzinger wutke wyatt wyciszkiewicz wyderka wydmuch wydrych wygoda wykret wylegala wylupek wyman wynne
wypchlo wypior wyroba wyrobek wyroslak wyrostek wyrwal wyrwich wyskiel wysocki wysota wywial wziatek xaba xakimov xala
xelilov xhakaza xiao xie ximba xiong xolidov xolo xulu yaa yaamoa yadav yadid yafir yaghnam yahaya yahi yahia yahiaoui
yahyaa yahyoev yakub yamada yamaguchi yamamoto yaman yamashita yamazaki yanez yang yao yaqubov yar yasinaeva yasinov
yasir yasminova yates yatich yator yawer yawson yazzie ybarra yeboa yeboah yego yegon yei yengwa yengwayo yepes yeyeye
yildirim yilmaz yirenkyi ylinen ylitalo ylonen yoder yohannan yolanda yoon yorulmaz yoshida yost youprasert yousfi
yuan yudas yuksel yulianti yuliarti yundt yuniar yunusov yusifoglu yusifqizi yusifzade yussuf yuste yusuf yusupov
zaafir zaahid zaahir zaakir zaal zabala zabaleta zabarella zabierek zabjacan zabka zaborek zaborska zaborsky
zaccagnini zaccardo zacchia zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias
zachariasova zacharova zachwieja zackariya zackiewicz zaczyk zadka zadora zadworny zafar zafir zafrul zagar zagozda
zagozdzon zagrajek zagrodnik zagula zaguri zahaar zaheer zahharov zahn zahri zahroyeva zahrun zahur zaidan zaidi
zaitsev zajac zajacova zajc zajko zak zakariyoev zake zakiewicz zakinja zakis zakiyaxonova zakova zakrajsek zakrzewski
zal zalewski zalite zalitis zalokar zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zander zangerl
zanichelli zaniewicz zanker zanoski zanzi zaoui zapadka zapasnik zapata zapior zapora zaragoza zaranek zarar zaras
zarate zarina zarinova zarins zarlino zarzeczna zasepa zastawny zaton zaucha zauner zavala zawadi zawadzki zawal
zawalich zawartka zawiasa zawodnik zayas zayidov zaynabova zayyir zbiciak zbik zboncak zbrog zbroja zbroszczyk zbrozek
zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zecchini zechmeister zechner zedillo zeemans
zeffirelli zegadlo zegar zehetner zeiler zeilinger zeiner zelasko zelaya zelazek zelazo zeldenrust zeleznik
zeleznikova zelic zeller zeltina zeltins zeman zemanek zemanova zemlak zemljic zeng zengin zenteno zenz zepeda zera
zerjav zeroual zerrouki zetterberg zetticci zettl zevenboom zezelic zgola zgorelec zhang zhao zheng zhong zhou zhu
ziajka ziane ziani ziarek ziarnik ziarno zibert zic zichichi zidane zieba zieciak ziecik ziegert ziegler zieja
zielinski zielke ziemak ziemann zieme ziemele ziemelis ziemkiewicz zieniewicz zietal zigmund zigmundova zigo zigova
zijlemans zijlmans zikhungwini zikovic zima zimka zimkova zimmer zimmerman zimmermann zimniak zimolag zimon zimova
ziniewicz zinkiewicz zinnurova ziola ziolko ziolkowski zirme zirne zirnis ziro zito zitouni zivic zivkovic zizek
zlotek zlotnik zmaic zmarzly zmija zmuda zmyslony znidarsic znojek zobel zochling zohrer zok zola zoladkiewicz zoladz
zolkiewicz zolna zolnierczyk zoltek zontek zoppetti zoppetto zorbach zorko zorlu zorman zorrilla zotter zouaoui zrilic
zrinski zubairu zubayrov zubcic zubek zubekova zubel zuberek zubka zubko zubkova zubowicz zubrik zubrikova zuchowicz
zufika zugaj zugec zuidweg zuijdveld zujev zukauskas zukov zulaika zulauf zulkarnain zuluaga zunec zuniga zupan zupanc
zupancic zupanic zuravljov zurawik zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwara zwart
zwiazek zwijsen zybura zyga zygmuntowicz zygula zymelka zynda zyrek zys zysk zyto zywica zyzik
"""
"""Family names that are no English word."""

SHARED = """
albuquerque archer arias armani arroyo aurora austin baker ball banks barber barker bass bates bean beard beck bell
bender bentley berg berry best bird birmingham bishop bond booth bowers bowman branch bray brewer bridges bright brown
browning buck bullock bush butler butt cannon carpenter carson case casper chambers chandler chase cherry chico
christian church clay clinton collier colon combs compton cook cooper cordova cox crane cross curry davenport day dean
diego ding domingo downs drake dubuque duke durham dyer everett fan farmer fields fisher flowers ford foster fox
francisco frank franklin freeman frost fry fuller gamble garner garrison gates gay gentry gilbert gill glass golden
good grant graves gray green gross hale hall hamilton hang hardy hart hays heath henderson herring hill ho hogan
holder holland hood horn house houston hull hunt hunter ireland irvine irving jackson jefferson jesus jordan kennedy
kent key khan killeen king kingston knight krishna lam lamb lancaster lane leach li lima lincoln little logan london
long love lu luna ly lynch lyon madden madrid manning marks marsh marshall mason mayo meadows miles miller mills
monroe montana montgomery moody moon morrow moses moss newton nixon noble obama orlando pace page pan paris park parks
paterson peck petty pierce poland pope porter potter powers price prince proctor raleigh rama ray reed rice rich
riddle rivers roach rogers roman rose rush salem salinas salvador santiago savage sawyer sellers sexton shah sharp
sheikh shepherd shields shin short singleton small snow solomon song spain sparks spears stafford stark stein stone
stout strong summers tan tang tanner terry toledo turner tyler valencia valentine villa vo vu wade walker wall walls
ward ware warren washington waters watson weaver weeks wells west wheeler wilson winters wise wolf wood woods wu xu ye
york young yu
"""
"""Family names that are English words or places too."""
