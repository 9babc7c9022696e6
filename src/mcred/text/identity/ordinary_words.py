"""Words that are no name when they begin a sentence or a title: everyday English and the words of schools."""

ORDINARY = """
ability able about above absence absences academies academy accept according account accountable acrobat across act
action actions activities activity actually adaptive add additionally address administration administrator
administrators admit adobe adolescence adolescent adult adults affect african after afternoon again against age agency
agenda agendas agent ago agree agreement ah ahead aide aides air alaskan alert algebra all alliance allow almost alone
along already alright also although always amazing amendment american among amount amplify an analysis analyze
analyzing anchor and android animal annual another answer answers any anybody anyone anything app appear appendix
apple apply appreciation appreciative approach approaches apps apr april arabic area areas argue arm around arrive art
article articles artifact artifacts artist arts as ascd asian ask asked asking assess assessment assessments assessor
assessors assignment assignments assistant associate association associations assume astronomy at atom atoms attack
attendance attention attorney audience audio aug august australian author authority authors autism autumn available
avenue avid avoid award awards away baby back bad bag ball band bank baptist bar barrier barriers base based bass be
beach bear bears beat beautiful became because become becoming bed bee been before began begin beginning behavior
behavioral behaviorism behaviors behind being belief beliefs believe believed believing below benchmark benchmarks
benefit bengali best better between beyond bibliography big bilingual biliteracy bill billion biography biology bird
bit black blackboard blended blood bloom blue board boards body book booklet booklets bookmark books born both
boulevard box boy boycott boys bread break breaker bridge bring bringing british bronze brother brought brown buddhist
buddy budget build building buildings built bulletin bureau bus business but buy by cafeteria calculus calendar call
came camera campaign campus can canadian candidate candidates cannot canvas capital car card care career carry case
cat catch categories category catholic caucasian caught cause cell cells center central centre century certain
certainly certificate certification certified chair chairperson challenge challenges chance change changes channel
chapter chapters character characters charge chart charter charts check checklist checklists chemistry child children
chinese choice choices choir choose chose chosen christian chromebook chromebooks church circle circles citation cited
citizen city civics civil claim claims class classdojo classes classroom classrooms clause clear clearly click climate
clip clips close closed coach coached coaches coaching coalition code codes coding coffee cognitive cohort cold
collaborate collaboration collaborative colleague colleagues collect collected collecting collection collective
college colleges collegial color column come comes coming commencement comment comments commercial committee
committees common commonlit communicate communication communities community company compare competence competencies
competency complete completed completing component components comprehension compromise computer computers concept
concepts concern concerns conclusion condition conditions conference conferences conflict congratulations congress
connect consent consider consideration considering consortium constitution constructivism consumer contact contacts
contain content context continue continued contract contrast contribution control convention conversation
conversations cooperative coordinator coordinators copy core cornell corner correct corwin cost cougars could council
counselor counselors count counterclaim country counts county couple course courses court cover cow create created
creating credential credentials credit credits creole crew crime crisis criteria criterion critical cue cultural
culturally culture cup current currently curricula curriculum custodian custom customer cut cycle cycles dad daily
dance dark data date dates daughter day days deadline deal dear debate debrief debriefing debriefs dec decade december
decide decided decimals decision deck declaration deep defense definition degree delivery demand democracy democrat
democratic demonstrate demonstrated department departments depending depression describe described describing
description descriptions design designed designs desmos despite detail details determine develop developing
development diagnostic diagram diagrams dialogue dibels did difference different differentiated differentiation
difficult digital dimension dinner direct direction directions director directors disabilities disability discipline
discourse discover discovery discuss discussed discussion discussions disorder distance distributed district districts
diverse diversity division dna do doc docs doctor doctoral doctrine document documents docx does dog doing domain
domains done door down dr draft drafts drama draw dream dreams drive drop drug dual due during dynasty each eagle
early earned earth earthquake east eastern easy eat ecology economic economics economy ecosystem ecosystems ed edd
edge edition editor edpuzzle education educational educator educators edutopia effect effective effectively effects
effort eight either election element elementary elements eleven ell else elsevier email emails emerging emotional
empathy empire employee encourage encouraged end ending endorsement energy engage engaged engagement engineering
english enjoy enlightenment enough ensure enter entire entries entry environment environmental envision epic equal
equation equations equitable equity era ese esl especially essay essays essential establish eureka european evaluate
evaluation evaluations evaluator evaluators even evening event events eventually ever every everybody everyone
everything evidence evolution exactly exam example examples exams excel excellent except exceptional excited executive
exercise exist exit expect expectation expectations expedition experience experiences expert expertise experts explain
explained explanation explanations exploration explore extended extension external extra eye eyes fable face facebook
facilitate facilitated facilitating facilitator facilitators fact factor facts faculty fair fall false families family
far fast father fear feature features feb february federal feedback feel feeling fellow fellows felt few fiction field
fields fifth fight figure figures file files fill film final finally financial find finding findings fine finish
finished fire firm first fish fishbowl five flexible flip flipgrid floor fluency fly focus focused folder folders
follow followed following food foot for force forces foreign forget form formal format formative former formerly forms
fortunately forward found foundation foundations four fourth fraction fractions frame frames framework frameworks
frayer free french fri friday friend friends from front full fun function functions fund fundations furthermore future
gain gained gallery game games gap gaps garden gas gather gave gazette gender general generally generation genre
geogebra geography geology geometry german get getting gifted girl girls give given gives giving glass global glossary
glow gmail go goal goals goes going gold gone good google got government grade grader graders grades gradual graduate
graduation grammar grant grants graph graphic graphs gray great greater greek green grey ground group groups grow
growth guardian guardians guess guide guided guideline guidelines guides guilford gun guy gym habitat had hair haitian
half hall hallway hand handbook handout handouts hands happen happy harcourt hard harkness harlem harm has hattie have
having hawaiian hawk he head header heads health hear heard hearing heart heat heavy hebrew heinemann held hello help
helped helper helpful helping helps her herald here hero herself hi high highlight highlights highly him himself hindi
hindu hint his hispanic historical history hit hmong hold holding holiday holocaust home homecoming homeroom homework
honestly honor honors hooray hope hopefully horse hospital host hot hotel hour hours house how however huge human
humanism humor hundred husband hybrid ice icon idea ideas identified identify identifying iep if illustrative image
images imagine immersion impact implement implementation implementing important importantly improve improvement in
include included including inclusion inclusive increase increased indeed independent index indian indicate indicator
indicators indigenous individual induction industrial industry information initially initiative initiatives input
inquiry inside insight insights instagram instead institute institutes institution instruction instructional
instructor instructors integrated intended intensive intentional interest interested interesting interim intern
internal international internet interns intervention interventionist interventionists interventions interview
interviews into introduction investment invite invited involve ipad ipads iphone iready irish island islander issue
issues istation it italian item items its itself ix ixl jamboard jan january japanese jewish jigsaw job join joint
jossey journal journals journeys jr judge jul july jump jun june junior jupiter just justice kagan kahoot keep keeping
kept key keynote kickoff kid kids kind kindergarten kingdom kitchen knew know knowing knowledge known korean lab labs
lack ladder lake land lane language languages large last lastly late later latin latina latino latinx laugh law laws
lawyer lay layer lea lead leader leaders leadership leading leads learn learned learner learners learning learns least
leave left leg legend length lens less lesson lessons let letter letters letting level levels lexia librarian
librarians library license life lift light like likely limit line link linkedin links lion lions list listen listening
lists literacy literature little live lived lives living load local location log logs long look looked lookfor looking
loom lose loss lost lot loud love low lunch lutheran ma macbook machine macmillan made magazine magnet main maintain
major majority make makes making man manage management manager manual many map maps mar march mark market marriage
mars massacre master masters mastery material materials math mathematics maths matrix matter may maybe mba mcgraw me
mean meaning means meanwhile measure med medal media medical meet meeting meetings member members memo memoir memory
men mentee mentees mention mentor mentored mentoring mentors menu message messages met metacognition metacognitive
method methodist methodology methods metric metrics mexican micro microcredential microsoft mid middle midwest mifflin
might military million mind minds mindset minecraft ministry minor minute minutes mirror miss missing mission mitosis
mode model modeling modelling models modern module modules mom moment mon monday money monitor monitoring montessori
month months moodle moon moral more moreover morning most mother motion motivation motto mountain mouth move movement
moves movie moving mr mrs ms mtss much multi multilingual multiple museum music muslim must my myself myth name names
naming narrative nation national native natural naturally nature navajo nbct near nearly nearpod necessary need needed
needing needs negative neighbor neither nervous network networks never nevertheless new newcomer newcomers newly news
newsela newspaper newteacher next nice night nine no nobody none nonetheless nonfiction nor norm norms north northeast
northern northwest norton not note notebook notebooks notes notetaker nothing notice noticed noticing nov novel novels
november novice now number numbers nurse nwea objective objectives observation observations observe observed observer
observers observing occasionally occur ocean oct october of off offer offered offering office officer official often
oh oil ok okay old on once one ongoing online only onto open opening operation opinion opportunities opportunity
option options or oral orange orchestra order organization organizations organizer organizers orientation originally
other others otherwise our out outcome outcomes outline outlook output outreach outside over overall overview own
owner pacific pacing packet packets padlet page pages painting pair pairs panel paper papers para paraeducator
paraeducators paragraph paragraphs paraprofessional paraprofessionals paras parent parents park part participant
participants participate participation particular particularly partner partners partnership partnerships parts party
pass past path pathologist pathway pathways pattern patterns pay payment pbis pdf peace pear pearson pedagogy peer
peers penguin people pep per perform performance performing perhaps period periods permission person personal
personalized perspective perspectives phase phases phd philosophy phone phonics photo photos photoshop photosynthesis
physical physics pick picture pictures piece pig pillar pilot pink pinterest pizza place places plan planet planets
planned planner planning plans plant play player playground plc please pledge plot plus pm pod poem poems poetry point
points police policies policy polish political politics poor popular population portfolio portfolios portion
portuguese position positive possible post postconference posted power powerful powerpoint practice practices
practitioner praise pre precision preconference prek prepare prepared prepares preparing preschool present
presentation presentations presented presenter presenters presenting president pressure pretty prevent previously
price primary principal principals prior priorities priority privacy private prize probably probing problem problems
procedure procedures process processes proclamation produce product production products profession professional
professor professors proficiency proficient profile program programme programs progress project projects prom promise
prompt prompts property proposal protect protective protest protocol protocols proud prove provide provided provides
providing psychologist psychology public pull punjabi pupil pupils purchase purple purpose purposes push put
qualitative quality quantitative quarter quest question questions quick quickly quiet quite quiz quizizz quizlet
quizzes quotation quote race radio raise raised rally ran random range rapport rarely rate rather rating ratings ratio
rationale ratios raz reach read reader readers readiness reading reads readworks ready real reality realize really
reason reasoning rebellion recall recap receive received recent recently recess recognition recognize recommendation
recommendations reconstruction record recorded recording recordings red reduce refer reference references referral
referrals reflect reflected reflecting reflection reflections reflective reflectively regards reggio region regional
regular relate related relational relationship relationships release religion religious remain remember remembering
reminder reminders remote renaissance reply report reports represent reproduction republic republican request require
required requirement requirements research researcher researchers resource resources respect respectfully respond
respondent respondents response responses responsibility responsive rest restorative result results return reveal
review reviewed reviewer reviewers reviewing revise revised revision revolution reward rich right rights ring rise
risk river rna road roadmap robotics rock role roles room rooms rotation rotations round rounds routine routines
routledge rti rubric rubrics rule rules run running rural russian sad safe safety sage said same sample samples sat
saturday saturn save saw say saying says scaffold scaffolding scaffolds scale scene schedule scholar scholars
scholarship scholastic school schoology schools science sciences scientist scope score scores scoring scottish scratch
screen screencastify screenshot screenshots script sea season seat second secondary secretary section sections
security see seeing seek seem seemed seems seen seesaw sel select selected self sell semester seminar seminars senate
send senior sense sent sentence sentences sep separate sept september sequence series serious servant serve service
services session sessions set sets setting settings seven several shake shall shape share shared sharing she sheets
shift short should shoulder shout show showed showing shown shows side sign signature signatures signed significant
silver similar simple simply since sincerely sing single sister sit site situation situational six size skill skillful
skills skin slack slide slides slip slips slope slow small smart smile snapchat snapshot so social society sociology
socratic soft software solar soldier solution solutions somali some somebody someone something sometimes son song soon
sort sound source sources south southeast southern southwest space spanish speak speaker speakers speaking special
specialist specialists specialty specific specifically speech spelling spend spent spoke sport spotlight spring
springer sprint sr staff staffing stage stages stakeholder stakeholders stand standard standards standing star
starfall start started starting starts state statement statements states station stations statistics status stay stem
stems step steps sticky still stock stop stopped store stories story strand strands strategic strategies strategy
street strength strengths stress strike strong structure structures student students studies studio study stuff style
sub subject subjects submission submissions submit submitted submitting substitute suburban success successes
successful such suddenly suffer suggest summary summative summer summit sun sunday superintendent superior
supplemental supply support supporting supports supreme sure surface surprisingly survey surveys sustain syllabus
symposium synergy synthesis system systems tab table tables taco tagalog take taken takes taking talented talk talking
talks tally tardy target targets task tasks taught tax tea teach teacher teachers teaches teaching teachstone team
teams technical technique techniques technologies technology teen television tell telling tells template templates ten
tend tentative term test testing tests text texts than thank thanks that the theater theatre their them theme themes
themselves then theorem theories theory therapist there therefore these thesis they thing things think thinking thinks
third this those though thought thoughts thousand thread threat three through throughout throw thu thur thurs thursday
thus ticket tickets tier tiered tiers tiger tigers tiktok time times tip tips title titles to today together token
told tomorrow tonight too took tool toolkit tools top topic topics total touch tough tour toward towards town track
trade traditional trail train trainer trainers training transcript transfer transformational transformative transition
transitions transparency travel treat treatment treaty tree trial tribune tried tries trigonometry trimester trip
trouble true trust truth try trying tue tues tuesday turn turned tutor tutoring tutors tv twelve twenty twice twitter
two type types typically ukrainian ultimately under undergraduate understand understanding understood unfortunately
uniform union unique unit units universal universities university unless unlike unpacking until up update updates upon
upper urban urdu us usage use used useful user users uses using usually value values various vary vehicle venus verbal
verification version vertical very veteran via vice video videos vietnamese view village virtual visible vision visit
visited visiting visits visual visuals vocabulary voice voices volcano volunteer volunteers vote wait waiting waldorf
walk wall want wanted wants war warm warmly warmup wars watch watched watching water wave waves way ways we weakness
wear weather web website websites wed wednesday week weekend weekly weeks weight welcome well wellbeing wellness went
were west western what whatever whatsapp when whenever where whether which while whiskey white whiteboard who whole
whom whose why wida wide wife wiley will win wind window windows winter wish with within without wolf woman women won
wonder wondering wonderings wonders word words work workbook worked worker working workload workplace works worksheet
worksheets workshop workshops workspace world worry worse worst would wow wrap write writer writers writes writing
written wrong wrote yard yeah year years yellow yes yesterday yet you young your yours yourself youtube zearn zone
zones zoo zoom
"""
"""In lower case; a third of them from Faker's list of common words (see NOTICE)."""
