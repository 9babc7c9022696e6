"""Words that tell a person from a word: titles, labels, roles, and what people do."""

from __future__ import annotations

TITLES = frozenset(
    """
dr maestra maestro miss mme monsieur mr mrs ms mx prof profe senor senora senorita sr sra srta
""".split()
)

ROLE_TITLES = frozenset(
    """
aunt auntie brother captain chancellor chief coach colleague commissioner coordinator counselor dean deputy director
facilitator father grandma grandpa imam intern interventionist librarian mentee mentor nurse officer para paraeducator
pastor principal professor rabbi rev reverend sergeant sister specialist student superintendent supervisor teacher tia
tio uncle
""".split()
)

SPOKEN_TITLES = frozenset(
    """
coach counselor dean nurse officer pastor principal professor rev reverend superintendent
""".split()
)

LABELS = frozenset(
    """
absent administrator applicant attendees attending author authors by candidate cc coach coachee colleague contact
counselor director educator evaluator facilitator fellow from guardian host instructor intern interviewee interviewer
leader learner members mentee mentees mentor mentors name names notetaker observer parent participants partner present
presenter presenters principal recorder reviewer signature signed student students submitter superintendent supervisor
teacher teachers to with writer
""".split()
)

OWN_LABELS = frozenset(
    """
applicant attendees attending author by candidate cc contact name names participants signature signed submitter
""".split()
)

WRITTEN = frozenset(
    """
compiled completed created facilitated filmed observed prepared presented recorded signed submitted taught typed
written
""".split()
)

CLOSINGS = frozenset(
    closing.strip()
    for closing in """
all the best, best, best regards, best wishes, cheers, gratefully, in gratitude, in partnership, kind regards,
love, many thanks, regards, respectfully, respectfully submitted, sincerely, sincerely yours, take care, thank
you, thanks, warm regards, warmly, with appreciation, with gratitude, your colleague, your friend, yours, yours
truly
""".replace("\n", " ").split(",")
)

AFTER_NAMES = frozenset(
    """
bcba ccc edd esq ii iii iv jr lcsw ma mat mba med ms nbct phd rn slp sr
""".split()
)

PARTICLES = frozenset(
    """
abu al ben bin da das de del dela den der di do dos du el ibn la las le los st ter van von y
""".split()
)

SAYS = frozenset(
    """
added admits admitted agreed announced answered answers apologized asked asks blushed called cheered commented
complained confessed cried disagreed emailed exclaimed explained explains frowned giggled grinned hesitated insisted
joked laughed mentioned nodded noticed offered paused realized reflected remarked replied replies responded responds
said says shared shares shouted shrugged sighed smiled struggled struggles suggested tells texted thanked told
volunteered whispered wondered writes wrote yelled
""".split()
)

PAIRS = frozenset(
    "share work sit help read play like love want need teach plan meet talk agree disagree finish lead write".split()
)

SMILES = frozenset("said replied smiled laughed nodded whispered giggled".split())

DOES = frozenset(
    """
accepted allowed arrived arrives ate attended attends avoided beamed became began begins brought built came caught
chose circulated co-planned co-taught coached comes completed completes conferred counted created danced decided
demonstrated designed drank drew earned encouraged enjoyed enjoys enrolled expected failed feels felt filmed finished
finishes forgot found gave gets gives goes got graded graduated greeted grew handed hated hates heard helped helps hid
hoped improved interpreted interrupted introduced invited joined joins jumped kept knew knows lacked lacks leads
learned leaves led left let liked likes listened lit lived lives looked looks lost loved loves made makes meets
mentored met missed misses modeled moved needed needs observed opened paired participated partnered passed picked
planned played plays pointed presented pulled pushed put raised raises ran read reads received recorded redesigned
refused remembered reminded responds retired returned revised rewrote sang sat saw scaffolded scored seemed seems sent
showed sits skipped slept solved sorted speak speaks spoke stands started starts stayed stood stopped takes talked
talks tallied taught teaches thinks thought threw timed took transferred translated tried tries turned used uses
visited walked wanted wants watched waved welcomed went won worked works
""".split()
)

IS = frozenset(
    """
can can't could couldn't did didn't does doesn't had hadn't has hasn't is isn't was wasn't will won't would wouldn't
""".split()
)

TO_PERSON = frozenset(
    """
handed showed offered sent taught paid owed lent brought ask asked called challenged coach coached congratulated
convinced email emailed encourage encouraged gave give greeted help helped hugged interview interviewed introduced
invite invited let meet mentor mentored met named nominated observed paired partnered persuaded phoned praised remind
reminded supported tell texted thank thanked told visited watched
""".split()
)

STRONGLY_TO_PERSON = frozenset(
    """
asked called congratulated convinced emailed greeted hugged interviewed named nicknamed persuaded phoned reminded
texted thanked told
""".split()
)

ROLES = frozenset(
    """
aide apprentice assistant boy brother child classmate classmates co-teacher coach coachee colleague colleagues
coteacher counselor cousin custodian dad daughter father fifth-grader fourth-grader freshman friend girl grader
husband intern kid kindergartner learner librarian mentee mentor mom mother neighbor nephew newcomer niece nurse para
paraeducator partner principal protege reader roommate scholar secretary senior sister sixth-grader son sophomore
student students supervisor teacher teammate wife
""".split()
)

BEFORE_PERSON = frozenset(
    """
about after although as asking because before beside between but by for from gave gives giving having helping how
if let letting like moved once reminded seeing since so taught telling than that then though to unless until
watching what when where whether while with
""".split()
)

HE_OR_SHE = frozenset(
    """
he he'd he'll he's her hers herself him himself his she she'd she'll she's
""".split()
)

PERSON_NOUNS = frozenset(
    """
answer attitude behavior birthday book brother class classroom coach comment comments confidence dad data debrief desk
drawing essay eyes face family father goal goals grandmother group guardian hand hands homework idea ideas journal
kids lesson lessons mom mother notebook paper parents poster principal progress project question questions reading
reflection response responses room score scores seat shoulder sister smile story strategy students table teacher
thinking turn voice words work writing
""".split()
)

NOT_A_PERSON_AFTER = frozenset(
    """
academy act approach avenue award awards bill book books bowl campus center centre church clinic college commission
company county cup curriculum cycle day diagram diagrams disk drive education effect elementary foundation framework
fund grant group hall high hospital inc index initiative institute inventory island junior lake law laws learning
level levels library math medal media memorial method middle model models museum notes park press principle principles
prize program project protocol protocols publishing pyramid questions quotient readers reading report reports river
rubric scale scholarship school schools scores square squares standard standards strategies strategy street structures
study system taxonomy technique techniques test theorem theory triangle triangles university world
""".split()
)

NOT_A_PERSON_BEFORE = frozenset(
    """
brand camp cape el emperor fort governor hotel hurricane king lake las lexile los mount mt of operation pharaoh planet
pope port president prince princess project queen rio saint san santa senator st team the tsar
""".split()
)
