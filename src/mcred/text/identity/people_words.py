"""Names of peoples and of their languages, in lower case without accents; some of them are names of persons too."""

PEOPLES = """
abenaki acehnese achi acholi afar afrikaans akan akateko akha albanian aleut amharic amuzgo anishinaabe apache arabic
arakanese aramaic arapaho arikara armenian assyrian athabascan athabaskan awakateko aymara azerbaijani azeri bahnar
balinese balochi baluchi bamar bambara bangla bantu bashkir basque bassa belarusian bemba bengali bhutanese bikol
bisaya blackfeet blackfoot bosniak bosnian bulgarian burman burmese cakchiquel cambodian cantonese castilian catalan
cayuga cebuano chaldean cham chamorro chamoru chatino chechen cherokee cheyenne chicano chichewa chickasaw chin
chinantec chinese chippewa choctaw chol chuj chuukese circassian comanche congolese coptic cree creole croatian czech
dagbani dakota danish dari dene dine dinka dutch dzongkha edo efik eritrean estonian ethiopian ewe falam fante farsi
fijian filipino filipina finnish flemish french frisian fujianese fula fulah fulani fuzhounese gaelic galician garifuna
georgian german grebo greek guarani guatemalan gujarati gullah gurage gurung gwich'in gwichin hadza haida haitian hakha
hakka harari haudenosaunee hausa hawaiian hazara hazaragi hebrew hidatsa hiligaynon hindi hispanic hmong ho-chunk
hokkien honduran hopi huastec huichol hungarian ibibio ibo icelandic igbo ijaw ilocano ilokano ilonggo indonesian inuit
inupiaq inupiat irish iroquois isan italian ixil jakaltek jamaican japanese jarai javanese jula k'iche k'iche' kabyle
kachin kamba kanjobal kannada kanuri kapampangan kaqchikel karen karenni kashmiri kayah kazakh kekchi keres khmer khmu
kiche kichwa kikuyu kinyarwanda kiowa kirundi kiswahili klamath koho konkani kootenai korean kosraean kpelle kreyol
krio kriolu kru kunama kurd kurdish kurmanji kyrgyz ladino lahu lakota lao laotian latina latine latino latinx latvian
lenape lhotshampa liberian limbu lingala lisu lithuanian loma luganda lumbee lummi luo luxembourgish maasai maay
macedonian magar makah malagasy malay malayalam malinke mam mandan mandarin mandingo mandinka maori mapuche marathi
marshallese masai masalit matu maya mayan mazahua mazatec mende menominee mi'kmaq micmac mien minangkabau miskito
mixteca mixteco mixtec miwok mizo mohawk moldovan mon mongolian montagnard moro muscogee nahuatl nakota narragansett
navajo ndebele nepalese nepali newar newari nubian nuer nuristani o'odham ojibwa ojibwe omaha oneida onondaga oodham
oromo osage otomi otoe pacific paiute palauan pangasinan panjabi pashai pashto pashtun passamaquoddy patois pawnee
penobscot persian pima pohnpeian polish pomo ponca popti portuguese potawatomi pueblo pulaar punjabi purepecha pwo
q'anjob'al q'eqchi q'eqchi' qanjobal qeqchi quechua quiche quichua rade rai rakhine raramuri rohingya roma romani
romanian romany russian rwandan salish salvadoran samoan santali saraiki seminole seneca serbian serer sgaw s'gaw shan
shanghainese sherpa shilluk shona shoshone shuar sicilian sidama sindhi sinhala sinhalese sioux slovak slovene
slovenian somali soninke sorani sotho sudanese sundanese susu swahili swedish sylheti syriac syrian tagalog tahitian
taishanese taiwanese tajik tamang tamil tarahumara tarasco tatar tedim telugu temne teochew tetum tewa thai tibetan
tigray tigrayan tigre tigrinya tiv tiwa tlapanec tlingit toisan tongan totonac towa triki trique triqui tshiluba
tsimshian tsonga tswana turkish turkmen tuscarora twi tz'utujil tzeltal tzotzil uighur ukrainian umatilla unangan urdu
ute uyghur uzbek vai venda vietnamese visayan wampanoag waray welsh winnebago wintu wolof xhosa yakama yapese yaqui
yezidi yazidi yiddish yoruba yucatec yup'ik yupik yurok zaghawa zande zapotec zapoteco zaza zomi zulu zuni
"""
