"""Words that tell a person from a word: titles, labels, roles, and what people do."""

TITLES = frozenset(
    "mr mrs ms miss mx dr prof sra srta sr senora senor senorita maestra maestro profe mme monsieur".split()
)
ROLE_TITLES = frozenset(
    "coach principal counselor professor superintendent officer nurse director dean teacher sister brother father pastor rabbi"
    " imam reverend rev captain sergeant deputy chief aunt auntie uncle grandma grandpa tia tio mentor mentee intern para student"
    " librarian colleague supervisor coordinator chancellor commissioner specialist paraeducator facilitator interventionist".split()
)
SPOKEN_TITLES = frozenset(
    "coach principal counselor professor superintendent officer nurse dean rev reverend pastor".split()
)
LABELS = frozenset(
    "by name names teacher teachers student students mentor mentors mentee mentees coach coachee author authors observer principal presenter presenters"
    " instructor facilitator candidate participants attendees present cc from to contact signed signature supervisor administrator"
    " evaluator colleague partner intern fellow educator recorder notetaker counselor parent guardian writer reviewer"
    " superintendent attending absent members interviewee interviewer director learner applicant submitter leader host with".split()
)
OWN_LABELS = frozenset(
    "by name names signed signature author candidate contact cc attendees participants attending applicant submitter".split()
)
WRITTEN = frozenset(
    "submitted prepared written completed created signed taught observed presented compiled facilitated typed filmed recorded".split()
)
CLOSINGS = frozenset((
    "sincerely", "thanks", "thank you", "best", "respectfully", "warmly", "regards", "best regards", "kind regards", "love", "yours",
    "yours truly", "warm regards", "with gratitude", "gratefully", "cheers", "take care", "many thanks", "all the best", "best wishes",
    "sincerely yours", "respectfully submitted", "in partnership", "with appreciation", "in gratitude", "your colleague", "your friend",
))  # fmt: skip
AFTER_NAMES = frozenset("nbct phd edd med ma ms mat mba jr sr ii iii iv esq lcsw rn ccc slp bcba".split())
PARTICLES = frozenset(
    "de la del los las da das do dos van von der den ter bin ibn al el du di le y st abu ben dela".split()
)
SAYS = frozenset(
    "said says asked asks told tells replied replies answered answers explained explains shared shares wrote writes admitted admits laughed"
    " smiled nodded whispered shouted yelled giggled shrugged sighed cried grinned blushed frowned cheered exclaimed added wondered"
    " suggested agreed disagreed volunteered offered noticed realized mentioned responded responds announced complained confessed joked"
    " insisted commented reflected remarked emailed texted called thanked apologized hesitated paused struggled struggles".split()
)
DOES = frozenset(
    "raised raises finished finishes missed misses wanted wants thinks thought felt feels needs needed likes liked loves loved hates hated"
    " joined joins left sat sits stood stands came comes went goes teaches taught works worked helped helps led leads invited"
    " gave gives got gets made makes took takes tried tries started began starts begins looked looks spoke speaks speak talked talks observed"
    " watched modeled planned met meets moved chose picked read reads learned knew knows found kept showed"
    " brought ran walked jumped used uses put pulled pushed opened solved counted drew built earned scored passed failed arrived stayed"
    " transferred graduated retired enrolled participated partnered paired co-taught co-planned coached mentored designed created"
    " presented led decided hoped expected remembered forgot listened heard saw seemed seems became grew improved refused avoided"
    " returned visited interrupted pointed lives lived turned translated interpreted reads rewrote revised redesigned scaffolded"
    " handed sent stopped let allowed encouraged reminded introduced greeted welcomed sorted demonstrated circulated conferred"
    " graded tallied timed recorded filmed beamed lit waved hid slept skipped won lost threw caught ate drank played plays sang"
    " danced completed completes received accepted kept enjoyed enjoys arrives leaves attends attended responds lacks lacked".split()
)
IS = frozenset(
    "is was has had will would can could does did isn't wasn't hasn't hadn't won't wouldn't can't couldn't doesn't didn't".split()
)
TO_PERSON = frozenset(
    "asked told thanked invited interviewed reminded encouraged emailed texted called phoned helped coached mentored hugged named"
    " praised greeted visited paired tell ask thank invite interview remind encourage email help coach mentor nominated introduced"
    " meet met partnered convinced persuaded challenged congratulated supported gave give let watched observed".split()
)
STRONGLY_TO_PERSON = frozenset(
    "asked told thanked interviewed reminded emailed texted phoned hugged greeted congratulated named called persuaded convinced nicknamed".split()
)
ROLES = frozenset(
    "student students colleague colleagues teacher partner mentee mentor coach principal friend counselor paraeducator para boy girl"
    " kid child daughter son wife husband sister brother mother father mom dad neighbor intern classmate classmates teammate apprentice"
    " librarian aide secretary custodian nurse protege coachee roommate cousin niece nephew sixth-grader fifth-grader fourth-grader grader"
    " kindergartner freshman sophomore senior scholar learner reader newcomer co-teacher coteacher supervisor assistant".split()
)
BEFORE_PERSON = frozenset(
    "with for from to when as while because since that if but so like after before where how what than about and or beside"
    " between then once until although though whether unless where by of let watching helping asking telling giving seeing"
    " having letting moved taught gave gives reminded".split()
)
HE_OR_SHE = frozenset("he she his her him hers himself herself he's she's he'd she'd he'll she'll".split())
PERSON_NOUNS = frozenset(
    "room class classroom hand hands face work desk question questions idea ideas turn group table answer voice eyes mother father mom dad"
    " parents family sister brother lesson lessons reading writing essay paper book notebook progress behavior confidence students kids"
    " smile story thinking strategy journal reflection response responses score scores goal goals shoulder seat drawing poster project"
    " words comment comments attitude teacher coach principal parents grandmother guardian birthday data homework debrief".split()
)
NOT_A_PERSON_AFTER = frozenset(
    "foundation institute award awards medal act day framework model models method protocol protocols structures project program press"
    " publishing street avenue company inc test scale inventory taxonomy theory cycle approach curriculum academy school schools"
    " elementary university college library museum prize scholarship fund group county center centre notes diagram diagrams square"
    " squares scores level levels reading readers math bowl cup hall park lake river island memorial effect law laws"
    " standards standard system principle principles questions strategies strategy technique techniques rubric high middle junior"
    " reports report study commission bill grant initiative index quotient pyramid triangle triangles theorem"
    " media learning education books book world disk drive campus hospital clinic church".split()
)
NOT_A_PERSON_BEFORE = frozenset(
    "saint st lake mount mt fort port camp san santa los las el project operation hurricane cape rio hotel team lexile brand"
    " the king queen president senator governor pope emperor prince princess pharaoh tsar saint planet of".split()
)
