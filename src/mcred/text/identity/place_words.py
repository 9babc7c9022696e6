"""Words that places are named with, larger cities, states and lands."""

IN_NAMES = """
north south east west central northern southern eastern western northeast northwest southeast southwest upper lower
mid new old cedar oak elm pine maple willow birch aspen walnut spruce river rivers lake lakes creek spring springs
hill hills ridge valley view park forest grove meadow meadows prairie mountain mount mountains canyon mesa desert bay
beach harbor ocean island point rock rocky stone bridge fork forks falls bend crossing green blue red white black gray
golden silver liberty freedom heritage pioneer horizon legacy summit hope unity union discovery harmony independence
patriot victory century frontier eagle hawk bear wolf fox deer elk lincoln washington jefferson madison monroe jackson
roosevelt franklin hamilton grant wilson kennedy king edison carver douglass tubman parks chavez twain columbus martin
luther saint st holy sacred trinity grace faith immaculate lady christ our mercy peace joseph mary cross heart
providence bethany zion town city village county fort port san santa los las el la del monte vista verde rosa cruz
three two four seven ten twin high big little sun sunny sunset sunrise star bright fair clear crystal cold warm sand
sandy sandstone clay iron copper granite
"""

CITIES = """
los angeles, new york, phoenix, chicago, houston, philadelphia, san antonio, san diego, dallas, san jose, austin,
jacksonville, fort worth, indianapolis, charlotte, san francisco, seattle, denver, nashville, oklahoma city, el paso,
boston, portland, las vegas, detroit, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno,
sacramento, kansas city, mesa, atlanta, omaha, colorado springs, raleigh, long beach, virginia beach, miami, oakland,
minneapolis, tulsa, bakersfield, wichita, arlington, aurora, tampa, new orleans, cleveland, honolulu, anaheim,
lexington, stockton, corpus christi, henderson, riverside, newark, saint paul, santa ana, cincinnati, irvine, orlando,
pittsburgh, st louis, greensboro, jersey city, anchorage, plano, durham, buffalo, chandler, chula vista, toledo,
gilbert, reno, fort wayne, lubbock, st petersburg, laredo, irving, chesapeake, glendale, winston-salem, scottsdale,
garland, boise, norfolk, spokane, fremont, baton rouge, san bernardino, tacoma, hialeah, modesto, moreno valley,
fontana, des moines, rochester, fayetteville, yonkers, worcester, salt lake city, little rock, columbus, augusta,
oxnard, huntington beach, amarillo, montgomery, birmingham, grand rapids, akron, huntsville, tallahassee, knoxville,
shreveport, brownsville, chattanooga, fort lauderdale, tempe, santa rosa, cape coral, sioux falls, salem, eugene,
vancouver, springfield, pembroke pines, elk grove, cary, clarksville, killeen, syracuse, dayton, macon, savannah,
pasadena, topeka, bridgeport, joliet, rockford, paterson, hartford, naperville, waco, midland, charleston, green bay,
cedar rapids, gainesville, billings, fargo, lansing, missoula, bozeman, laramie, cheyenne, casper, pocatello, provo,
ogden, flagstaff, yuma, duluth, bismarck, rapid city, juneau, fairbanks, hilo, trenton, camden, scranton, allentown,
erie, harrisburg, utica, albany, schenectady, burlington, montpelier, bangor, biloxi, gulfport, tupelo, tuscaloosa,
lafayette, beaumont, galveston, abilene, mcallen, harlingen, odessa, tyler, flint, kalamazoo, saginaw, gary, muncie,
peoria, champaign, decatur, dubuque, davenport, sioux city, pueblo, greeley, fort collins, boulder, santa fe, las
cruces, roswell, bronx, brooklyn, queens, manhattan, staten island, harlem, compton, watts, salinas, visalia, merced,
stockton, chico, redding, yakima, pasco, kennewick, everett, bellingham, medford, roanoke, lynchburg, asheville,
spartanburg
"""
"""Joined by commas, in lower case."""

LANDS = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah
vermont virginia wisconsin wyoming dc d.c usa america africa asia europe australia antarctica canada england britain
france germany spain italy portugal ireland scotland wales russia ukraine poland china japan korea vietnam india
pakistan bangladesh nepal afghanistan iraq iran syria egypt israel palestine jordan kenya nigeria ghana ethiopia
somalia sudan congo morocco algeria brazil argentina chile peru colombia venezuela ecuador guatemala honduras salvador
nicaragua panama cuba haiti jamaica dominican puerto philippines indonesia thailand malaysia singapore finland sweden
norway denmark netherlands belgium switzerland austria greece turkey rome athens paris london tokyo beijing moscow
cairo berlin madrid lima havana appalachia zealand samoa guam micronesia burma myanmar laos cambodia
"""
