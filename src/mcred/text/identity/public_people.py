"""People whom a portfolio may name without giving anyone away: cited authors, people of history and fiction."""

AUTHORS = """
johnson ritchhart lampert liljedahl boushey atwell hintz kazemi krashen cummins bronfenbrenner noguera hirsh drago
timperley glasser dreikurs yosso crenshaw diangelo aguilar knight marzano hattie danielson wong showers bryk costa
garmston bloom vygotsky piaget dweck hammond ladson-billings freire dewey fullan dufour eaker guskey wiliam tomlinson
lemov wiggins mctighe darling-hammond kegan lahey knowles mezirow schon kolb gibbs brookfield shulman stiggins
chappuis pollock pickering gardner maslow bandura bruner erikson skinner pavlov montessori steiner kohlberg gilligan
noddings hargreaves spillane leithwood wahlstrom hord killion sweeney bambrick-santoyo santoyo tschannen-moran
zeichner lortie lipsky delpit kendi muhammad nieto sleeter kagan kounin canter boaler fosnot calkins fountas pinnell
routman duke serravallo allington gallagher kittle zwiers emdin milner safir dugan zaretta elmore schmoker reeves
drago-severson danielsons senge argyris covey sinek brown bungay palmer lipton wellman ellison hayes kise saphier
gower popham ainsworth frey sousa jensen willingham rosenshine sweller mayer beck mckeown kucan hirsch adler cornell
frayer harkness socrates costas senninger hess webb donaldson mcleod csikszentmihalyi duckworth pink goleman brackett
durlak zins weissberg greenberg jagers casel edmondson rogers rosenthal deci rotter weiner lave wenger tuckman lewin
kotter rogers heifetz greenleaf burns bass northouse kouzes posner hersey blanchard bolman sergiovanni glickman
glatthorn cogan goldhammer acheson gall joyce hopkins west-burnham rowley lipton portner ingersoll feiman-nemser moir
gless villani jonson
"""
"""Family names, in lower case without accents. A title before one of them still makes a colleague of it."""

PEOPLE = """
peter liljedahl, ron ritchhart, magdalene lampert, deborah ball, deborah loewenberg ball, sherry parrish, jan
richardson, jennifer gonzalez, jennifer serravallo, kylene beers, robert probst, bob probst, donalyn miller, penny
kittle, kelly gallagher, nancie atwell, debbie miller, ellin keene, stephanie harvey, anne goudvis, regie routman,
richard allington, linda dorn, marie clay, brian cambourne, gail boushey, joan moser, tony wagner, alfie kohn,
jonathan kozol, ross greene, robyn jackson, pete hall, alisa simeral, kathy perret, nancy love, laura lipton, bruce
wellman, ellie drago-severson, eleanor drago-severson, stephanie hirsh, shirley hord, dennis sparks, mike schmoker,
larry ainsworth, douglas reeves, doug reeves, douglas fisher, doug fisher, nancy frey, kath murdoch, trevor mackenzie,
katie novak, eric jensen, ruby payne, patricia wolfe, judy willis, david sousa, daniel willingham, barak rosenshine,
john sweller, edgar schein, amy edmondson, chris argyris, peter block, margaret wheatley, ronald heifetz, marshall
goldsmith, marshall rosenberg, stephen krashen, jim cummins, pauline gibbons, virginia collier, wayne thomas, kenji
hakuta, ofelia garcia, luis moll, norma gonzalez, tara yosso, kimberle crenshaw, beverly tatum, beverly daniel tatum,
robin diangelo, glenn singleton, pedro noguera, geoffrey canada, marian wright edelman, ron ferguson, ronald ferguson,
roland barth, seymour sarason, larry cuban, diane ravitch, charlotte mason, erik erikson, urie bronfenbrenner,
lawrence kohlberg, b f skinner, ivan pavlov, bessel van der kolk, bruce perry, nadine burke harris, dan siegel, daniel
siegel, becky bailey, jane nelsen, marc brackett, maurice elias, susan cain, malcolm gladwell, james clear, charles
duhigg, adam grant, chip heath, dan heath, jim collins, patrick lencioni, kerry patterson, douglas stone, sheila heen,
virginia woolf, anton chekhov, leo tolstoy, franz kafka, simon says, madeline hunter, nel noddings, lee canter, jacob
kounin, rudolf dreikurs, william glasser, ralph tyler, hilda taba, jean lave, etienne wenger, norman webb, karin hess,
heidi hayes jacobs, marilyn burns, cathy fosnot, catherine fosnot, john van de walle, dan meyer, fawn nguyen, steve
leinwand, annie fetter, max ray, megan franke, elham kazemi, allison hintz, margaret smith, mary kay stein, jonathan
osborne, page keeley, rodger bybee, ralph fletcher, barry lane, jeff anderson, natalie wexler, timothy shanahan, tim
shanahan, louisa moats, isabel beck, margaret mckeown, emily hanford, sally shaywitz, stanislas dehaene, david
kilpatrick, linnea ehri, philip gough, hollis scarborough, kwame anthony appiah, cornel west, w e b du bois, booker t,
ta-nehisi coates, bryan stevenson, sonia sotomayor, ruth bader ginsburg, greta thunberg, winona laduke, wilma
mankiller, wilma rudolph, roberto clemente, sacajawea, john muir, teddy bear, rube goldberg, jackson pollock, rip van
winkle, ichabod crane, king lear, don quixote, moby dick, captain ahab, bob cratchit, jacob marley, jean valjean,
ponyboy curtis, hester prynne, nick carraway, daisy buchanan, george and lennie, lennie small, george milton, curley's
wife, john proctor, abigail williams, elizabeth bennet, jo march, anne shirley, laura ingalls wilder, almanzo wilder,
jonas and fiona, winston smith, guy montag, katniss everdeen, greg heffley, august pullman, auggie pullman, miss
trunchbull, miss stacy, mr tom, elena aguilar, jim knight, robert marzano, robert j marzano, john hattie, charlotte
danielson, harry wong, harry k wong, rosemary wong, rosemary t wong, bruce joyce, beverly showers, anthony bryk,
barbara schneider, arthur costa, art costa, robert garmston, bob garmston, benjamin bloom, lev vygotsky, jean piaget,
carol dweck, zaretta hammond, gloria ladson-billings, geneva gay, paulo freire, john dewey, michael fullan, richard
dufour, rick dufour, rebecca dufour, robert eaker, thomas guskey, dylan wiliam, paul black, carol ann tomlinson, carol
tomlinson, doug lemov, grant wiggins, jay mctighe, linda darling-hammond, robert kegan, lisa lahey, malcolm knowles,
jack mezirow, donald schon, david kolb, graham gibbs, stephen brookfield, lee shulman, rick stiggins, parker palmer,
parker j palmer, maya angelou, bell hooks, brene brown, angela duckworth, daniel goleman, daniel pink, simon sinek,
stephen covey, peter senge, andy hargreaves, joellen killion, diane sweeney, paul bambrick-santoyo, lucy calkins,
irene fountas, gay su pinnell, jo boaler, lisa delpit, ibram kendi, ibram x kendi, bettina love, gholdy muhammad,
django paris, sonia nieto, christine sleeter, spencer kagan, howard gardner, abraham maslow, albert bandura, jerome
bruner, maria montessori, carl rogers, john maxwell, john c maxwell, peter drucker, shane safir, jamila dugan, kim
scott, kim marshall, sharroky hollie, christopher emdin, elie wiesel, chimamanda adichie, chimamanda ngozi adichie,
ken robinson, rita pierson, todd whitaker, ron clark, jaime escalante, fred rogers, mister rogers, mr rogers, dr
seuss, dr king, mr miyagi, ms frizzle, miss frizzle, mrs frisby, miss honey, mr popper, mr peabody, mr darcy, ms
marvel, mr fox, miss nelson, mr tumnus, miss havisham, mr hyde, dr jekyll, dr frankenstein, mrs whatsit, dr watson,
miss piggy, mr potato head, mr wonka, mr gum, mr men, rosa parks, cesar chavez, dolores huerta, martin luther king,
martin luther king jr, martin luther, malcolm x, harriet tubman, frederick douglass, sojourner truth, ruby bridges,
john lewis, thurgood marshall, jackie robinson, booker t washington, langston hughes, zora neale hurston, toni
morrison, james baldwin, alice walker, maya lin, amanda gorman, sandra cisneros, gary soto, pam munoz ryan, jason
reynolds, jacqueline woodson, kwame alexander, matt de la pena, julia alvarez, amy tan, sherman alexie, joy harjo,
louise erdrich, george washington, abraham lincoln, thomas jefferson, benjamin franklin, ben franklin, alexander
hamilton, john adams, abigail adams, james madison, john hancock, paul revere, betsy ross, patrick henry, andrew
jackson, ulysses grant, ulysses s grant, robert e lee, theodore roosevelt, franklin roosevelt, teddy roosevelt,
franklin d roosevelt, eleanor roosevelt, woodrow wilson, harry truman, dwight eisenhower, john f kennedy, john
kennedy, lyndon johnson, richard nixon, ronald reagan, jimmy carter, george bush, bill clinton, hillary clinton,
barack obama, michelle obama, donald trump, joe biden, kamala harris, susan b anthony, elizabeth cady stanton, clara
barton, amelia earhart, helen keller, anne sullivan, anne frank, winston churchill, adolf hitler, joseph stalin, karl
marx, mahatma gandhi, nelson mandela, desmond tutu, malala yousafzai, mother teresa, florence nightingale, marie
curie, albert einstein, isaac newton, charles darwin, galileo galilei, nikola tesla, thomas edison, alexander graham
bell, george washington carver, katherine johnson, dorothy vaughan, mary jackson, mae jemison, sally ride, neil
armstrong, john glenn, jane goodall, rachel carson, gregor mendel, rosalind franklin, james watson, francis crick,
louis pasteur, ada lovelace, alan turing, grace hopper, stephen hawking, carl sagan, bill nye, neil degrasse tyson,
steve jobs, bill gates, elon musk, mark zuckerberg, henry ford, wright brothers, orville wright, wilbur wright,
christopher columbus, leif erikson, marco polo, vasco da gama, ferdinand magellan, hernan cortes, juan ponce de leon,
meriwether lewis, william clark, lewis and clark, daniel boone, davy crockett, sitting bull, crazy horse, chief
joseph, cleopatra, julius caesar, marcus aurelius, genghis khan, kublai khan, joan of arc, napoleon bonaparte, queen
elizabeth, king george, queen victoria, king henry, leonardo da vinci, michelangelo, vincent van gogh, pablo picasso,
frida kahlo, diego rivera, georgia o'keeffe, claude monet, jackson pollock, andy warhol, faith ringgold, ludwig van
beethoven, johann sebastian bach, wolfgang amadeus mozart, louis armstrong, duke ellington, ella fitzgerald, aretha
franklin, taylor swift, michael jackson, michael jordan, lebron james, serena williams, simone biles, muhammad ali,
babe ruth, jesse owens, jim thorpe, william shakespeare, mark twain, edgar allan poe, emily dickinson, walt whitman,
robert frost, ralph waldo emerson, henry david thoreau, nathaniel hawthorne, herman melville, jane austen, charles
dickens, mary shelley, charlotte bronte, emily bronte, george orwell, aldous huxley, ernest hemingway, scott
fitzgerald, f scott fitzgerald, john steinbeck, harper lee, ray bradbury, arthur miller, william golding, j d
salinger, jd salinger, kurt vonnegut, elie weisel, lois lowry, roald dahl, beverly cleary, judy blume, kate dicamillo,
eric carle, dr suess, patricia polacco, mo willems, jan brett, tomie depaola, maurice sendak, shel silverstein, jack
prelutsky, chris van allsburg, gary paulsen, louis sachar, rick riordan, jk rowling, j k rowling, christopher paul
curtis, mildred taylor, mildred d taylor, jerry spinelli, sharon creech, katherine paterson, madeleine l'engle,
suzanne collins, veronica roth, s e hinton, se hinton, angie thomas, khaled hosseini, chinua achebe, gabriel garcia
marquez, isabel allende, pablo neruda, romeo and juliet, tom sawyer, huck finn, huckleberry finn, harry potter, percy
jackson, hermione granger, atticus finch, scout finch, boo radley, tom robinson, jay gatsby, holden caulfield, oliver
twist, ebenezer scrooge, tiny tim, jane eyre, peter pan, peter rabbit, winnie the pooh, mary poppins, willy wonka,
charlie bucket, james bond, sherlock holmes, nancy drew, junie b jones, amelia bedelia, ramona quimby, paul bunyan,
john henry, johnny appleseed, pecos bill, robin hood, king arthur, snow white, cinderella, jack and jill, humpty
dumpty, little red riding hood, santa claus, mickey mouse, bugs bunny, dora the explorer, clifford, curious george,
pete the cat, adam smith, thomas paine, john locke, john stuart mill, jean-jacques rousseau, rene descartes, immanuel
kant, friedrich nietzsche, sigmund freud, carl jung, viktor frankl, horace mann, emma willard, mary mcleod bethune,
jonas salk, henrietta lacks, cesar millan, helen lovejoy, tim cook, pierre curie, bob ross, emmett till, george floyd,
breonna taylor, trayvon martin, brown v board, plessy v ferguson, shakespeare, lincoln, gandhi, mandela, obama,
einstein, newton, galileo, darwin, beethoven, mozart, bach, picasso, monet, romeo, juliet, hamlet, macbeth, othello,
ophelia, mercutio, tybalt, benvolio, odysseus, oedipus, antigone, achilles, gatsby, atticus, goldilocks, frankenstein,
beowulf, grendel, gilgamesh, wilbur, aslan, voldemort, dumbledore, hermione, katniss, ponyboy, sodapop, scrooge,
pinocchio, rapunzel, rumpelstiltskin, aesop, dante, plato, aristotle, socrates, confucius, buddha, jesus, moses,
columbus, pocahontas, sacagawea, sequoyah, tecumseh, geronimo, hitler, stalin, lenin, napoleon, churchill, cleopatra,
pythagoras, euclid, fibonacci, archimedes, copernicus, kepler, mendel, fahrenheit, celsius, punnett, venn, seuss,
thoreau, emerson, dickens, orwell, steinbeck, hemingway, poe, twain, whitman, alexa, siri, chatgpt, elmo, pikachu,
elsa, olaf, moana, shrek, nemo, mulan, simba
"""
"""Joined by commas, in lower case without accents and full stops."""

WORKS = """
charlotte's web, romeo and juliet, number the stars, esperanza rising, harry potter, percy jackson, anne frank, tom
sawyer, huckleberry finn, huck finn, lord of the flies, of mice and men, house on mango street, winn-dixie, maniac
magee, matilda, frankenstein, goldilocks, to kill a mockingbird, great gatsby, catcher in the rye, julius caesar,
hamlet, macbeth, othello, midsummer night's dream, the crucible, raisin in the sun, the outsiders, tuck everlasting,
james and the giant peach, charlie and the chocolate factory, stuart little, mr. popper's penguins, peter pan, alice
in wonderland, wizard of oz, peter rabbit, anne of green gables, little women, jane eyre, wuthering heights, oliver
twist, david copperfield, christmas carol, the hobbit, narnia, wrinkle in time, roll of thunder, watsons go to
birmingham, stargirl, because of winn, tale of despereaux, edward tulane, out of my mind, bridge to terabithia, island
of the blue dolphins, the odyssey, the iliad, beowulf, antigone, oedipus, don quixote, les mis, diary of a wimpy kid,
magic tree house, junie b, amelia bedelia, frog and toad, henry and mudge, nate the great, cam jansen, curious george,
elephant and piggie, strega nona, lon po po, mufaro, pete the cat, clifford, miss nelson, alexander and the terrible,
make way for ducklings, mike mulligan, hate u give, hunger games, long way down, brown girl dreaming, american born
chinese, persepolis, kite runner, things fall apart, death of a salesman, glass menagerie, twelve angry men,
pygmalion, inside out and back again, enrique's journey, one crazy summer, call it courage, johnny tremain, my brother
sam, sign of the beaver, old yeller
"""
"""Joined by commas, in lower case; long enough to be no other words."""
