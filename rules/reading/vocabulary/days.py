"""The words of the date grammar. How a list is written: see ``vocabulary/__init__.py``."""

# -- Days, by their number

MONTHS = {
    1: "januari jan january januarifaktur*",
    2: "februari feb febr february februarifaktur*",
    3: "mars mar march marsfaktur*",
    4: "april apr aprilfaktur*",
    5: "maj may majfaktur*",
    6: "juni jun june junifaktur*",
    7: "juli jul july julifaktur*",
    8: "augusti aug august augustifaktur*",
    9: "september sep sept septemberfaktur*",
    10: "oktober okt october oct oktoberfaktur*",
    11: "november nov novemberfaktur*",
    12: "december dec decemberfaktur*",
}

MISSPELT_MONTHS = {
    1: "janauri janurai januar janaury januri",
    2: "febuari feburari februar feberuari",
    3: "amrs masr mras marts marrs mats mrs",
    4: "aprli arpil apirl apil aprl aprill arpli",
    5: "mja mai",
    6: "jnui juin junni jun",
    7: "jlui juil jui",
    8: "agusti augsti augusit ausgusti",
    9: "setpember septmber septemer",
    10: "okotber otkober oktobr oktobe",
    11: "novmber novembr noveber",
    12: "decmber decembr deceber",
}
"""Only right behind a day number: mars/Lars, maj/man and juni/juli lie too near each other to guess elsewhere."""

WEEKDAYS = {
    1: "måndag måndagen monday månd måndg månag",
    2: "tisdag tisdagen tuesday tis tisd tirsdag tisdg tisag tisda",
    3: "onsdag onsdagen wednesday ons onsd onsdg onsag onsda",
    4: "torsdag torsdagen thursday tors torsd",
    5: "fredag fredagen friday fre fredg fedag frdag freda",
    6: "lördag lördagen saturday =lör",
    7: "söndag söndagen sunday =sön",
}

PAST_WEEKDAYS = {
    1: "måndags",
    2: "tisdags",
    3: "onsdags",
    4: "torsdags",
    5: "fredags",
    6: "lördags",
    7: "söndags",
}

ORDINALS = {
    1: "första förste first",
    2: "andra andre second",
    3: "tredje third",
    4: "fjärde fourth",
    5: "femte fifth",
    6: "sjätte sixth",
    7: "sjunde seventh",
    8: "åttonde eighth",
    9: "nionde ninth",
    10: "tionde tenth",
    11: "elfte",
    12: "tolfte",
    13: "trettonde",
    14: "fjortonde",
    15: "femtonde",
    16: "sextonde",
    17: "sjuttonde",
    18: "artonde",
    19: "nittonde",
    20: "tjugonde tjuonde tjugende tjugonne",
    21: "tjugoförsta tjugoförste tjuförsta tjuoförsta tjugeförsta tjugförsta",
    22: "tjugoandra tjugoandre tjuandra tjuoandra tjugeandra tjugandra",
    23: "tjugotredje tjutredje tjuotredje tjugetredje tjugtredje",
    24: "tjugofjärde tjufjärde tjuofjärde tjugefjärde tjugfjärde",
    25: "tjugofemte tjufemte tjuofemte tjugefemte tjugfemte",
    26: "tjugosjätte tjusjätte tjuosjätte tjugesjätte tjugsjätte",
    27: "tjugosjunde tjusjunde tjuosjunde tjugesjunde tjugsjunde",
    28: "tjugoåttonde tjuåttonde tjuoåttonde tjugeåttonde tjugåttonde",
    29: "tjugonionde tjunionde tjuonionde tjugenionde tjugnionde",
    30: "trettionde trettinde trettiende",
    31: "trettioförsta trettioförste trettiförsta trettiförste trettieförsta",
}

NUMBERS = {
    1: "en ett one",
    2: "två two",
    3: "tre three",
    4: "fyra four",
    5: "fem five",
    6: "sex six",
    7: "sju seven",
    8: "åtta eight",
    9: "nio nine",
    10: "tio ten",
    11: "elva",
    12: "tolv",
    13: "tretton",
    14: "fjorton fourteen",
}

NUMBERED = {"1": NUMBERS, "o": ORDINALS, "D": WEEKDAYS, "V": PAST_WEEKDAYS, "M": MONTHS}
"""Letter of the date grammar → its words by their number."""

# -- Days with a name

RELATIVE_DAYS = {
    0: (
        "idag; dags dato; dagens datum; dagens läge; dagens ställning; dagens status; dagens siffror; i dag; "
        "today; todays date; today ' s date"
    ),
    1: (
        "imrgon; i mrgon; immorgon; imorogn; i morogn; imorgn; i mrogon; imorrn; imårn; imorra; i morra; imorgo; "
        "imorn bitti; imorgon; imorn; imorron; i morgon; i morron; i morrn; i morn; tomorrow; morgondagen"
    ),
    2: "day after tomorrow; the day after tomorrow; övermorgon; i övermorgon; iövermorgon; i över morgon",
    -1: "igår; i går; yesterday; gårdagen; gårdagens datum",
    -2: "förrgår; i förrgår; iförrgår",
}
"""Days from the day of writing → phrases."""

HOLIDAYS = {
    "newyear": "nyårsdagen; nyårsdan",
    "valentine": "alla hjärtans dag; alla hjärtans dagen; valentine ' s day; valentines day",
    "twelfth_eve": "trettondagsafton; trettondagsaftonen; trettonafton",
    "twelfth": "trettondagen; trettondag jul; trettondedag jul; trettondedagen; trettondagen jul",
    "knut": "tjugondag knut; tjugondagen; tjugondag jul; knutdagen",
    "fat_tuesday": "fettisdagen; fettisdag",
    "maundy": "skärtorsdag; skärtorsdagen",
    "good_friday": "långfredag; långfredagen; good friday",
    "easter_eve": "påskafton; påskaftonen",
    "easter": "påskdagen; easter sunday",
    "easter_monday": "annandag påsk; annandagen påsk; annandag påskdagen; påskannandagen; easter monday",
    "walpurgis": "valborg; valborgsmässoafton; valborgsmässoaftonen; sista april valborg; valborgsafton",
    "may_day": "första maj; förstamaj",
    "ascension": (
        "kristi himmelsfärdsdag; kristi himmelfärdsdag; kristi himmelsfärd; kristi himmelfärd; himmelsfärdsdagen"
    ),
    "whit_eve": "pingstafton",
    "whit": "pingstdagen",
    "whit_monday": "annandag pingst",
    "national": "nationaldagen; sveriges nationaldag",
    "midsummer_eve": "midsommarafton; midsommaraftonen; midsommarsafton",
    "midsummer": "midsommardagen; midsommardan",
    "all_saints": "allhelgonadagen; alla helgons dag; allhelgona",
    "lucia": "lucia; luciadagen; luciadan",
    "christmas_eve": "dopparedan; dopparedagen; julafton; julaftonen; christmas eve",
    "christmas": "juldagen; juldan; christmas day",
    "boxing": "annandag jul; annandagen jul; annandag juldagen; boxing day",
    "newyear_eve": "nyårsafton; nyårsaftonen; new year ' s eve; new years eve",
}

HOLIDAY_SEASONS = {
    "easter_monday": "påsk; påsken; påskhelgen; easter",
    "newyear": "nyår; nyåret; nyårshelgen; nya året",
    "midsummer": "midsommar; midsommaren; midsommarhelgen",
    "boxing": "jul; julen; julhelgen; christmas",
    "whit": "pingst; pingsten",
    "twelfth": "trettonhelgen",
    "all_saints": "allhelgonahelgen",
}
"""A season is no day by itself; "första vardagen efter påsk" is, counted from the last day named here."""

# -- Small words

GRAMMAR = {
    "d": "den; the; =d",
    "L": "sista; siste; sist; sitsa; sisat; sissta; last; ultimo",
    "X": "näst",
    "B": (
        "vardag; vardagen; arbetsdag; arbetsdagen; arbetsdan; bankdag; bankdagen; vardan; working day; business "
        "day; bank day; workday; helgfri vardag; helgfria vardag; helgfria vardagen; helgfri arbetsdag; helgfria "
        "arbetsdagen; weekday; vardagar; arbetsdagar; bankdagar; working days; business days"
    ),
    "g": "dag; dagen; dan; day; klämdag; klämdagen",
    "G": "dagar; dagarna; veckorna; månaderna; =dar; days; veckor; weeks; månader; months; veckors; dagars; dygn",
    "m": "månad; månaden; month; =mån; månads; månadens",
    "w": "vecka; v; week; wk",
    "W": "veckan; veckans; veckas",
    "p": "på; pa; on",
    "i": "i; in; of; av; under",
    "t": (
        "till; t o m; t . o . m; t . o . m .; tom; till och med; tills; to; until; through; fram till; "
        "fram t o m; fram till och med"
    ),
    "f": "från; fr o m; fr . o . m; fr . o . m .; from och med; fom; från och med; from; with effect from; as from",
    "å": "mellan; between",
    "c": "kommande; nästkommande; nu; närmaste; närmsta; coming; nu på; nu nästa; följande; redan",
    "x": "nästa; next; nästföljande",
    "z": "denna; denne; den här; det här; this; innevarande; den nu; detta",
    "l": "förra; föregående; senaste; previous; förrförra; gångna",
    "b": "före; innan; before",
    "k": "efter; after",
    "q": "därpå; därefter; senare; därpåföljande; =later",
    "y": "tidigare; dessförinnan; dessförinna; earlier",
    "ñ": "dennes; denna månads; innevarande månads; ds",
    "v": "kvällen; morgonen; natten; förmiddagen; eftermiddagen",
    "β": "bakåt; bakåt i tiden; tillbaka i tiden; back in time",
    "η": "hittills; so far",
    "σ": "sedan; sen; ago",
    "ς": "sommaren; sommarn; hösten; våren; vintern; semestern; terminen",
    "E": "nästnästa; näst nästa; nästkommande nästa",
    "U": "samma dag; samma datum; samma morgon; samma kväll; samma förmiddag; samma eftermiddag; same day; same date",
    "Ω": "om; om exakt; om precis; om typ",
    "a": "och; samt; o; and; &; +; plus; liksom; resp; resp .; respektive",
    "u": "eller; or; alternativt; el; alt; alt .",
    "P": "kvartal; kvartalet; kv; q; quarter; kvartals",
    "T": "tertial; tertialet; halvår; halvåret; tertialen",
    "Å": (
        "last year; =året; =årets; helåret; =år; year; fjolåret; fjolårets; fjol; i fjol; räkenskapsåret; "
        "verksamhetsåret; kalenderåret"
    ),
    "s": (
        "medio; primo; slutet; början; mitten; runt; omkring; ca; cirka; kring; around; end; beginning; middle; mid; "
        "ungefär; slut; halvan; hälften; slute; börja av; börj av; vid; mot; senare "
        "delen; senare del; inledningen; skiftet; around about; uppemot; approximately; about; cirkus; framåt; "
        "i anslutning till; i samband med; i trakten av; i närheten av; "
        "en bit in; en bit; något i stil med; plus minus; plusminus; så sent som möjligt; så tidigt som möjligt"
    ),
    "ω": (
        "någon gång; nån gång; nångång; någongång; typ; någonstans; nånstans; någon dag; nån dag; nåndag; "
        "någon av dagarna; när som helst; sometime; some time; some day"
    ),
    "S": (
        "månadsskiftet; månadsskifte; årsskiftet; helgen; mellandagarna; mellandagar; veckoskiftet; helg; "
        "kvartalsskiftet; weekend; the weekend; månadsslutet; månadsslut; month end; months end; sportlovet; "
        "i sommar; i höst; i vinter; under sommaren; under hösten; under våren; under vintern; till hösten; "
        "till våren; "
        "höstlovet; sportlov; höstlov; påsklovet; halvårsskiftet; halvårsskifte; sportlovsveckan; höstlovsveckan; "
        "påsklovsveckan; påskveckan; midsommarveckan; julveckan; nyårsveckan; kristihelgen; pingsthelgen; "
        "mellandagsveckan; "
        "valborgshelgen; luciahelgen; tertialskiftet; lovveckan; jullovet; sommarlovet; jullov; sommarlov"
    ),
    "C": "kl; klockan; at; kl .; klocka; klocken",
    "h": "hela; whole; helt; whole of; the whole of",
    "e": (
        "framåt från idag; framåt från i dag; framåt från nu; från nu; from now; from today; "
        "framåt räknat från idag; framåt räknat från i dag; framåt räknat; räknat från nu; räknat från idag; "
        "fram i tiden"
    ),
}
"""Letter of the date grammar (``rules/reading/days.py``) → words and phrases."""

# -- Spelling

OFTEN_MISSPELT = """
januari februari augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag
måndagen tisdagen onsdagen torsdagen fredagen vardagen arbetsdagen bankdagen skärtorsdagen midsommarafton
imorgon övermorgon utdrag loggutdrag loggutdraget utdraget snarast larmkunder larmkunderna aktiva trygghetslarm
beställa beställer beställning behöver önskar senast omgående fungerar funkar trasigt trasig larmet kontakt
batteriet sönder svarar felanmälan ramlat ramlade tappat larmknappen avbeställa avboka avbokar makulera
återkalla påminnelse adressen kontaktperson telefonnummer hälsningar vänlig vänliga kommande första andra skicka
skickar kunden brukaren åtgärdat inställt loggen kontaktpersonen okotober listan larmlista larmlistan
"""
"""A word of six letters or more that nobody knows is taken for one of these if a letter or two are wrong."""

NEVER_CORRECTED = """
förslagen förslaget förslagna dagarna
senaste beställd beställde behövde fredagar måndagar tisdagar onsdagar torsdagar kontakter svaret larmat larmar
fungerat trasiga önskan aktivt aktiv batterier utdragen vänta väntar kontor kontrakt kontanter förstår forsta
vanliga vanlig skickat skickade bordet sondera sonder kunder kommer lamnat marknad morgon morron morgonen
kvällen logen kontoret svara svarade forst andre andras hundra sondag vardag vardagar verkar bevakar larmen
larma tack tacka bestall bestallt bestallts bestallning bestallningar kontantkort kontraktet andra arbetar
hemtjanst hemtjansten fungera maste batter kontakten kontaktar kontaktat kontakta kundens kundernas brukarens
onskat onskad onskade onskan onska behov behoven behova behovs behovt skicka skickas skickats sender uttrag
uppdrag utdrog bidrag
"""
"""Words of their own that lie near one of those."""
