"""What tells that, when and how an extract is wanted. How a list is written: see ``vocabulary/__init__.py``."""

# -- Days --------------------------------------------------------------------------------------------------------------

PER = """
per; pr; dagteckn*;
avseende; avser; avse; avsåg; gäller; gällande; gälla; datum; datumet; dag; uttag; uttaget; uttagsdag;
uttagsdatum; utdragsdag; läget; läge; situationen; ställningen; status; som av; as of; as at; dated; för den; för
dagen; visa|visar|visade; dags dato; från och med; som det var; som läget var; som det såg ut; som den var; som den
såg ut; som vi hade
"""
"""Ties a day to the extract."""

SHOWS = """
spegla*; avspegla*; återspegla*; återge*; föreställ*; representer*; skildra*; fånga|fångar|fångas|fångat;
frys|frysa|fryser|fryses|fryst; hur det stod|står ~; ska framgå; framgår; hör till; hänför*; som det ser|såg ut; som
läget är|var; hur det ser|såg ut; så det ser|såg ut; beståndet; lägesbild*; ögonblicksbild*; nulägesbild*; bild|bilden
~ av|från|är|tas|tagen|ska; läges*; situation|situationen; avläs*; läs|läser|läsa|läses|läsas av; referensdag*;
referensdatum*; brytdag*; brytdatum*; brytpunkt*; mätdag*; mätdatum*; mättillfälle*; avstämningsdag*;
avstämningsdatum*; stickdag*; kontrolldag*; siffror|siffrorna|antal|antalet ~ per|från|för|gälla|gäller|visa|avse; som
är|var|fanns|finns ~ aktiv|aktiva|igång|anslutna; har|hade|haft ~ aktivt|aktiva larm|trygghetslarm; hade ~
larm|trygghetslarm|larmet; larm igång|inkopplat|inkopplade|aktiverat|aktiverade; hur många ~ hade|har|fanns|är|var;
vilka ~ hade|har ~ larm|larmet|trygghetslarm|aktiva; de|dem|dom|alla som ~ aktiv|aktiva|aktivt|igång;
trycka|trycker|tryck på knappen; snapshot*; reflect|reflects|reflecting; it should|to show|cover; the day ~ for|to;
cut off date|day; point in time; uttagstillfälle*; körning|körningen; köra|körs|köras|kör ~ den|det|listan|dem; dagen
för körning*
"""
"""What the extract is to show, or is made of: ties a day to it without naming it."""

POINTS_BACK = """
den dagen; just den dagen; sistnämnda dag*; den perioden; samma period; det intervallet; den veckan; de dagarna; det
är då; då vill vi; då ska ~ tas|göras|köras; ta|tar|dra|kör ~ då; that day; that is the day; det datumet; är det då;
just då; precis då; exakt då; vill|behöver|önskar då ha|få|ett; vid den tidpunkten
"""
"""Points back to a day that was told before."""

DAY_BESIDE = """
dagen|dag|vardagen|arbetsdagen|morgonen|måndagen|tisdagen|onsdagen|torsdagen|fredagen
efter|före|innan|dessförinnan|därpå|därefter; dagar|dag|vecka|veckor|vardagar|arbetsdagar
före|innan|dessförinnan|tidigare|senare
"""
"""A day told by another day."""

UNSETTLED = """
dagen|dag då|när; samma dag|datum|morgon|kväll|vecka som; om några|någon|nån ~ dagar|dag|vecka|veckor|tid; om ett
tag; om ett par ~ dagar|veckor|månader; om drygt|knappt|ungefär|cirka|ca|typ ~ vecka|veckor|dagar|månad; om en och en
halv vecka|månad; inte|ej förrän; inte|ej nu|idag|än|ännu; inte i dag; inte den här veckan; när|då|efter
månaden|kvartalet|året|semestern|sommaren|bytet|systembytet|flytten|löning|lönen|fakturan|bokslutet; den
dag|dagen|vecka|veckan som|då|när|vi|jag|hon|han|alla|de; det datum|datumet som|då|vi|jag|ni; så snart|fort ~
*a|är|ligger|kommit|har ~ klart|klara|inne|plats|inlagt|inlagda|lagt|flyttat|tillbaka; löningsdagen; lönedagen;
avlöningsdagen; *årsdagen; flyttdagen; bytesdagen; invigningsdagen; planeringsdagen; personaldagen; slutdagen;
slutdag; brytdatum; avtalsdagen; övertagandedagen; klämdagen; studentdagen; skolavslutningen; bifogat datum; samband
med bokslut*; vid ~ avstämning*; allra sista stund; till dess att; när som helst
"""
"""A day or an event to wait for that names no date: which day it is, only the requester can tell."""

DAY_TO_COME = """
återkommer|återkomma|meddelar|meddela|bestämmer|bestämma ~ dag|dagen|datum|datumet; datum|datumet|dag|dagen ~
meddelas|återkommer|bestäms; datum|datumet|dag|dagen kommer|saknas|får; hör|höra av mig|oss|sig ~
dag|dagen|datum|datumet; inte|ej ~ bestämd|bestämt|klart ~ dag|dagen|datum|datumet; dag|dagen|datum|datumet ~ inte|ej ~
bestämd|bestämt|klart|satt; vet inte|ej ~ vilken|vilket dag|datum; ska|måste|får kolla|fråga|stämma ~
dag|dagen|datum|datumet
"""
"""The day is still to be told."""

DEADLINE = """
senast; före; innan; inom; fram till; till; tills; klart; klar; klara; deadline; by; before; no later than; within;
latest; innan dess; dessförinnan; hinna; until
"""
"""When they need it, not the day it shows."""

ARRIVES = """
tillhanda; framme hos; vara|är framme; ha|har ~ framme; ligga|ligger hos oss; ligga|ligger framme; kommit fram;
komma|kommer fram; i handen; i min|vår hand; inkommit; inkomma;
levererad|levererat; levereras; nå|når oss|mig; i inkorgen; på bordet; på ~ bord|skrivbord; i
sin|min|vår|hans|hennes hand|mejl|inkorg|brevlåda; på plats hos; stoppdatum; tidsfrist*; sista dag
för|att; löper ut; har ~ hemma; ha ~ hemma; ligga ~ hos oss; går tiden ut; tiden ~ ut; inne hos oss; oss till del; in
our hands; delivered
"""
"""When they must have it: a deadline, whatever day stands there."""

BOOKING = """
vänta|väntar|avvakta|avvaktar ~ till|tills; boka*; inboka*; schemalägg*; planera*; =ändra; ändras; ändring*; ändrad*;
ändrar; ändrat; senarelägg*; tidigarelägg*; skjut|skjuta|skjuts; byt|byta|byter; lägg|lägga ~ in; lägg|lägga;
reschedule; move; change; book; schedule; framflytt*; flyttar; flytta; bokat; bestäm*; skjuter; skjutas; omboka*;
flyttas; hänför*; förlägg*; sätta|sätts; bestämma; spika*; parkera*; reservera*; pricka in; nagla*; gör|göra om till;
skriv|skriva upp oss|mig
"""
"""A day that the taking is booked or moved to."""

OTHER_FACT = """
ha in; få in; lämna in; skicka in; ska in; ska till; ska iväg; *faktura; *fakturan; *fakturor; *fakturorna;
fakturadatum*; fakturadag*;
fakturera|fakturerar|fakturerade; förfall*; förföll; betal*; utbetal*; debiter*; född|född|födda; födelsedag*; fyller;
semester*; ledig*; ledighet*; julledig*; föräldraledig*; tjänstledig*; sjukskriv*; frånvar*; vabb*; borta; bortrest;
tillbaka; åter; återkommer; jobbar; arbetar; stängt|stängd|stänger|stängs|stängda; öppet|öppnar|öppettider*;
möte|mötet|möten; *möte|*mötet; träff|träffas|träffar; besök*; revision*; revisor*; revisorn; fick|fått|får ~ larm*;
fick|fått; lämnade|lämnat|lämnar ~ tillbaka; lämnade; lämnat; installer*; monter*; kopplad*|inkoppl*;
flyttade|flyttat|flyttar; inflytt*; utflytt*; började|börjat|börjar|börja; slutade|slutat|slutar; tillträd*; anställ*;
daterad|daterat; rutin|rutinen; avtal|avtalet; beslut*; revider*; uppdaterades; skickade|skickades|skickat; inskick*;
beställde|beställdes|beställt; skrev; ringde; mejlade|mailade; pratade|talade; sagt; hade; blev; blivit; hände;
avled|avliden|avlidit|dog; startade|startat|startar; tog|tagit ~ över; tar ~ över; gick; skrivs; skedde; utbildning*;
kurs|kursen; konferens*; helgdag*; röd dag; klämdag|klämdagar;
due|invoice|holiday|vacation|meeting|audit|birthday|born|received|got|closed|installed; leverans|levereras;
löner|lönerna|lön|lönekörning*; bokslut*; införa*; upphör*; gäller från; driftstart*; *revision*; *sammanträd*;
*granskning*; *utbildning*; *genomgång*; *uppföljning*; *bokslut*; *konferens*; pension*; bröllop*; dop; mötet;
besiktning*; inspektion*; tillsyn*; budget*; bolagsstämm*; styrelse*; nämnd|nämnden; visit|visits; fira|firar;
avslut*; bildad*; grundad*; semestrar; uppsatt|uppsatta|uppsattes; satt|sattes upp; öppna|öppnade; styrelsen;
räkenskapsår*; bolagsstämma; planeringsdag*; flytt|flytten; invig*; kommer hit; kommer hem; gäller ~ avtal*;
sjuk|sjuka; förlossning*; operation*; operer*; beräknas; elektriker*; hantverkare; flyttdag; inflyttning*; lönen;
håller|höll; heter ~ från; lagt; lade; la; frågade; hörde; bestämde; valde; skulle ~ varit; gjordes; skapades;
celebrate*; *fest; ur tiden; avsomna*; insomna*; bortgång*;
 started|starts|joined; moved; byter|bytte|bytt ~ system*|namn|lokal*|kontor|chef*; infaller; kom;
går ~ i pension; review;
brev*; skrivelse*; samtal|samtalet|samtalen; telefonsamtal*; moms|momsen; skatt*; löner*; lön; taxa|taxan;
fakturering* ~ sker|görs|är|går|körs|infaller; *träff; *träffen; *besöket; *resan; *festen; *mässan; vi ses; ses vi;
visiting; auditors; am|is|are off; salaries; wages; payroll; pay|pays; inventering*; inspektör*; kommer ~ hit; närmar
sig; är snart här; enligt ~ från|av; protokoll*; anteckning*; genomgång*; uppfölj*; workshop; uppgrader*; driftstopp*;
underhåll*; bemanning*; jour; audit; ska ut; går ut; skickas ut; invoices; kickoff; julbord; julfest; fest; resa;
reser; åker; studiebesök*; invigning*; jubileum; vaccin*
"""
"""Facts that have days of their own."""

# -- Orders ------------------------------------------------------------------------------------------------------------

EXTRACT = """
kundförteckning|kundregister|förteckning|register ~ larm|larmet; loggutdrag*; logutdrag*; lögg utdrag; log utdrag*;
loggudrag*; larmutdrag*; larmkundsutdrag*; larmkundutdrag*;
kundutdrag*; månadsutdrag*; utdrag; utdraget; utdragen; utdragn*; utdrags*; uttag; uttaget; uttagen; uttags*; logg;
loggen; loggar; loggarna; larmlogg*; loggfil*; logglist*; larmlista; larmlistan; larmlistor; kundlista; kundlistan;
larmkundlist*; larmkundslist*; larmkundregist*; lista|listan|förteckning|sammanställning|listning ~ larm*;
lista|listan|förteckning|sammanställning ~ kunder|kunderna|brukare; log extract*; extract*; list of ~
customers|clients; larmstatistik per kund; larmunderlag*; underlag|underlaget|lista|listan|förteckning|förteckningen
för|på|över larm|larmen; logutdraget; lögutdrag*; udrag; udraget; utdrg; loggutdr;
logutdr*; utdr; loggudr*; logguttag*; loggutag*; lgogutdrag; lgogen; logglista*; kundlogg*; loggdata; loggrapport*;
larmkundsregist*; logbok*; lista på ~ kunder|kunderna|brukare; lista ~ larmkund*; utdrag ur logg*; klientutdrag*;
udrag*; aktiva larmkund*; logg utdrag*; the log; alarm log; log of; alarm list; januarilogg*; februarilogg*;
marslogg*; aprillogg*; majlogg*; junilogg*; julilogg*; augustilogg*; septemberlogg*; oktoberlogg*; novemberlogg*;
decemberlogg*; januarilist*; januariutdrag*; januariuttag*; januariunderlag*; februarilist*; februariutdrag*;
februariuttag*; februariunderlag*; marslist*; marsutdrag*; marsuttag*; marsunderlag*; aprillist*; aprilutdrag*;
apriluttag*; aprilunderlag*; majlist*; majutdrag*; majuttag*; majunderlag*; junilist*; juniutdrag*; juniuttag*;
juniunderlag*; julilist*; juliutdrag*; juliuttag*; juliunderlag*; augustilist*; augustiutdrag*; augustiuttag*;
augustiunderlag*; septemberlist*; septemberutdrag*; septemberuttag*; septemberunderlag*; oktoberlist*; oktoberutdrag*;
oktoberuttag*; oktoberunderlag*; novemberlist*; novemberutdrag*; novemberuttag*; novemberunderlag*; decemberlist*;
decemberutdrag*; decemberuttag*; decemberunderlag*; månadslogg*; månadslist*; kundloggen; lopgg; lgog; loogg; llogg;
loggg; lpgg; lohh; logg utd*; loggutt*; lista|listan|förteckning|register ~ som har larm|trygghetslarm|*larm;
lista|listan ~ larm igång|inkopplat|aktivt|aktiva; ögonblicksbild*; lägesbild* ~ kunder|larm*
"""
"""The extract itself."""

CUSTOMERS = """
dra|drar|dras|draga våra|alla|samtliga larm|larmen; dem|dom|de|alla|vilka|personer|kunder|brukare vi har ~ larm hos|på;
kunder|kunderna|brukare|personer|vilka|alla|de ~ är
larmade|larmkopplade;
larmkund*; larmgubb*; larmgumm*; larmtant*; larmpension*; larmbrukar*; larmanvänd*; larmbär*; larmabonnent*;
larmsenior*; larmperson*; larmfolk*; larmklient*; larmanslut*; larmförsedd*; larmutrustad*; larminnehav*;
kunder|kunderna|brukare|brukarna|personer|vilka|alla ~ anslutna|uppkopplade|inkopplade ~ larm|larmet|larmen;
utrustade|försedda|utrustats med ~ larm|trygghetslarm|larmknapp|trygghetsknapp; bär|bar ~ trygghetslarm;
kunder|kunderna|brukare|personer|vilka|dem|dom|gubbar|gummor|pensionärer ~ med|har|bär ~
knapp|larmknapp|trygghetsknapp|larmdosa|larmklocka; aktiva kunder; larmande kunder; trygghetslarmskund*;
trygghetslarmkund*; kunder|brukare|kunderna|personer ~ med ~ *larm*; kunder|brukare|kunderna ~ aktivt|aktiva ~ *larm*;
antal|antalet ~ larm*; hur många ~ larm|larmkunder|trygghetslarm; hur många ~ kunder|brukare; vilka ~ kunder|brukare ~
larm; larminnehavare; aktiva larm; aktiva larmen; aktivt larm; aktiva trygghetslarm; aktivt trygghetslarm; aktiva
digitala ~ *larm*;
active ~ alarm|alarms; active ~ customers; alarm customers; customers ~ alarm; clients ~ alarm; larmbrukare;
kund|kunder på larm; hur många vi är|har|blir; vilka som ~ har|hade|haft ~ *larm; hur många av våra|de|dem ~
*larm|larmen; hur många ~ som har|hade ~ *larm; kunder|brukare|personer ~ hade ~ *larm;
kunder|brukare|kunderna|personer ~ som har ~ *larm; vilka ~ kunder|brukare|personer ~ har ~ *larm
"""
"""What the extract shows: names it only where something is wanted."""

WEAK_EXTRACT = """
underlag*; fakturaunderlag*; faktureringsunderlag*; siffror; siffrorna; lista; listan; listor; sammanställning*;
fil|filen; beställning*; beställningen; order|ordern; rapport|rapporten; list; report; figures; antalet;
kundunderlag*; sådant|sådan|sån|sånt; ett|en likadant|likadan; likadant som|igen|tack; sedan|sen likadant; uttaget;
det vanliga; den vanliga; vår vanliga; månadens; månadsrapport*; kundförteckning*; filen; ett nytt; nytt uttag; listå;
ännu ett; ett till; ytterligare ett; ett färskt; ett uppdaterat; ett aktuellt; en färsk; en uppdaterad; en aktuell
"""
"""Words that may mean the extract."""

REQUEST = """
beställ*; behöv*; behövr; önsk*; vill ~ ha; vill vi|jag; vi|jag ~ vill; skulle|sku ~ vilja; skulle vi|jag|ni|du;
vi|jag skulle; kan|kunde ni|du|vi|man|jag|någon|nån; kunna; skicka; skickar; översänd*; maila|mejla|mailar|mejlar;
ta|tar|tas|tag ut; ta|tar|tas ~ fram; få fram; kör|köra|körs ut; kör|köra; dra|drar|dras ut; plocka|plockar|plockas
ut|fram; skriv|skriva ut; få|får; tack; tackar; snälla|snäll; vänligen; begär*; anhåll*; hemställ*; ber ~ om; be ~ om;
efterfråga*; emotse*; hämta|hämtar; dags för; dags att; fixa|fixar; ordna|ordnar; boka*; lägg|lägga in; gärna; ge|ger;
tas|görs|tagas; please; need; needs; want; would like; like to; could you; can you; can we; send; request; order; run;
saknar; går det att; går det bra; hjälp|hjälpa; emot; nytt; nästa; väntar; fram ~ ett; ta ett|en; tacksam*; uppskatt*;
fint med; bra med; bra om; toppen om; toppen med; kul med; månadens; sicka; sänd; sända; skika; ska|skall ha; vi|jag
ska|skall; härmed; ja tack; dags
"""
"""Words of asking, weak ones too."""

WANT = """
skulle va|vara|bli ~ om ~ *draget|loggen|*loggen|*listan|vi|jag|ni;
det som fattas|saknas|återstår ~ är;
plocka|samla|sätt|skrapa|ställ|ställa|sätta|samla|plocka ihop|samman; sammanställ; sammanställa; rada|räkna|lista upp;
lista alla|våra|vilka|samtliga; leverera; producera; generera; framställ; upprätta; redovisa; förse oss; låt oss|mig
få|se|ta; ge oss|mig; visa oss|mig; skjut|släng|skeppa|kasta iväg|över|hit; skriv ner|upp ~ larm*; kind|kindly;
vi|jag söker|letar; hjälp att|med; vi|jag|undertecknad ~
vill|behöver|önskar|begär|beställer|ber|skulle|efterfrågar|saknar;
vill|behöver|önskar|begär|beställer|ber|skulle|måste vi|jag; vill|skulle ~ ha; kan|kunde|skulle|får|hinner|orkar|måste
ni|du; skulle ~ kunna; kan|får|kunde vi|jag|man ~ få; får|fick jag|vi be; går det att; finns ~ chans|möjlighet att; går
de att|å|o; går det å|o; är det möjligt; finns det
möjlighet; skickar|mejlar|mailar|sänder ni|du ~ en|ett färsk|färskt|ny|nytt|uppdaterad|uppdaterat|aktuell|aktuellt;
finns möjlighet; har ni möjlighet; vänligen; var|vore snäll|snälla; är ni snälla; är du snäll; snälla;
please; could|can|would you; can we; we|i need|want; would like; like to; skicka; ta|tag ut|fram|bort; ändra; byt;
uppdatera; lägg till|in|upp; lägg; se till; ordna; fixa; hjälp oss|till|mig; ni får; ni måste; någon måste; någon
behöver; nån måste; behöver; behövs; önskas; önskar; beställes; beställs; beställer; efterfrågas; tacksam*; det
vore|skulle ~ om ni; vore bra om|att|med; vore toppen|kul|fint|skönt|jättebra|snällt; uppskattar|uppskattas; kolla;
kontrollera; undersök; titta på; åk; åka dit; får jag; får man; skulle|sku vi|jag; må vi; gärna ~ utdrag*|logg*;
kan|kunde nån|någon|man; skriv|skriva in; rätta; rätta i; stryk|stryks; ni ~ får; reset; fix; hoppas att ni; hoppas
ni; var god; var goda; =bör; borde; skriv; ring; kontakta; boka; bokar; notera att; informera; registrera; föra|för in;
mata in; återställ*; lås upp; öppna upp; meddela; kan du|ni|dere|dokker|nokon; ønsker; treng; trenger; vil gjerne; vil
ha; efterfrågar; ni ~ behöver|måste; kunne; dags för; dags att; will|vil ha; ja tack; ville ha; ville vi|jag ha;
skulle|sku vilja; skulle gärna; vill gärna; det gör jag|vi ~ nu|härmed|här|idag; passar|passa på att ~
beställa|begära; måste ha|få; begär|begärs; emotser|emotses; anhåller; anhålles; anhålls; anhålla; hemställ*; utbed*;
utber; påkallar; yrkar; tillställ* ~ oss|mig|undertecknad; oss|mig ~ tillställ*; vi|jag lägger|gör ~ en ny
beställning|order|begäran|på; gör jag det ~ här; gör|göra om ~
utdrag*|loggutdrag*|listan; härmed gör jag|vi; gör jag|vi det härmed|nu|här; är|var ute efter; är ~
intresserad|intresserade av; önska; rekvirer*;
avropar|avropas|avropa; eftersträvas; inhämta; undertecknad ~ vill|önskar; hade behövt; behövt; behöva; vore tacksamma
för
"""
"""The writer wants something of us."""

TAKE = """
ta|tar|tas|tag|tagas|taget ut; ta|tar|tas|taget|tagen|tages; ta ~ fram; uttag|uttaget; dra|drar|dras|drag ut;
plocka|plockas ut|fram; boka*; visa|visar|visas; skriv ut; run; lägg|lägga in; hämtas|hämta; exportera*;
ta|tar|tas|tag|tagas ~ ut; uttagen; uttaget; tas; tages; dras; tar ~ den|det; dra|drar|dras|gör|göra|kör|köra
det|den|listan|en|ett; dragen|draget|dragits|dragna; hämtar; printa; take; taken; göras; köras; ska|skall|bör|kan ~
köras; görs; gjort; kör|köra|körs ~ utdrag*|loggutdrag*|logg*|listan|lista|den|det|ut; körning av ~ logg*|utdrag*
"""
"""The taking of the extract."""

HASTE = """
när ni|du har ~ lucka|tillfälle|stund|tid|möjlighet; när det finns ~ lucka|tid|plats;
på studs|stubben|momangen|direkten; med detsamma; illa kvickt; pronto; så snart*; så fort*; snarast*; omgående;
omedelbart; bråttom; brådska*; skyndsam*; akut utdrag; genast; nu direkt; på
en gång; med en gång; direkt; när ni hinn*; när du hinn*; när det passar; när det går; när ni kan; när ni har tid; i
mån av tid; asap; as soon as possible; urgent*; when you can; when you have time; vid tillfälle; när som helst; vilken
dag som helst; valfri dag; ingen särskild dag; ingen speciell dag; ingen brådska; spelar ingen roll ~ dag; dagen
spelar ingen roll; dag spelar ingen roll; inget särskilt datum; inget speciellt datum; inget specifikt datum; inte så
noga; int så noga; när ni får tid; when convenient; any day
"""
"""No day, but soon; or any day."""

DROP_DAY = """
dag|dagen|datum|datumet ~ kan|får|ska ni ~ bortse|strunta|glömma|hoppa|släppa|ignorera|stryka|skippa; dagen|datumet ~
gör|går detsamma; gör|går detsamma ~ dag|dagen|datum|när; dag|dagen|datumet ~ måfå|höft|gissning|chansning|höftat; inte
~ råd att vänta;
strunt|strunta|struntar|skit|skita|skiter|hoppa|bry|bryr ~ vilken|vilket|när ~ dag|datum|blir;
ingen|inget bestämd|bestämt|särskild|särskilt|speciell|speciellt|viss|visst dag|datum;
inte någon|något|nån bestämd|bestämt|särskild|särskilt|speciell|speciellt|viss|visst dag|datum;
behöver|behövs|måste|ska inte|ej ~ vänta|avvakta|dröja ~ till|tills; slipper ~ vänta ~ till|tills; utan att vänta ~
till|tills;
strunta|struntar|struntade|skit|skiter|skita|skippa|skippar|glöm|glömma|glömmer|släpp|släpper|släppa|bortse|bortser|ignorera|ignorerar|hoppa|hoppar|stryk|stryker|bry|bryr
~ datum|datumet|datumen|datumönskemål*|dagen|dagönskemål*; nu istället; nu i stället; direkt istället; direkt i
stället; spelar ~ roll vilken|när|vilket; valfri; valfritt; kvittar; inga|inget|ingen ~
önskemål|krav|preferens|preferenser|synpunkt|synpunkter ~ dag|datum|dagen; datum|datumet|dagen ~
oviktig*|egalt|ointressant*|likgiltig*|sekundär*; inte bunden|bundna ~ dag|datum; släpper ~ datum*; behöver inte vara
~ just|den|någon ~ dag|dagen|datum; datumet|dagen ~ inte ~ viktig*|noga|avgörande|kritisk*|betydelse; ingen betydelse
~ dag*|datum*; spelar ~ roll ~ dag*|datum*; formulär*|fältet|rutan|systemet ~ tving*|tvang|krävde|kräver|krävs;
tvingad* ~ välja|fylla; tvungen ~ välja|fylla|ange; formulär*|fältet|rutan|datum* ~ obligatorisk*;
ifyllt|fyllt|fyllde|valt|valde|fältet|rutan|datumet ~ tvunget|tvungen|tvungna|tvingad|tvingade|måste; bry|bryr ~ inte
om det|datum*|dagen|fältet; strunta ~ i fältet|rutan|formulär*; bortse ~ från fältet|rutan|formulär*|datum*; ignorera
~ datum*|fältet|rutan|dagen; struntar i datum*; struntar i ~ datum*; struntar i dagen; strunta i datum*; strunt i
datum*; det där med ~ datum*|dag|dagen; den biten med datum*; datumet|dagen kan|får ni ~
bortse|glömma|strunta|hoppa|släppa|ignorera; släpp|släpper|släppa datum*|dagen; bortse|bortser ifrån datum*|dagen;
strunta i dagen; strunta i ~ datum*; strunta i den|det; glöm datum*; glöm dagen; bortse från datum*; bortse från
dagen; bortse från ~ datum*; hoppa över datum*; skit i datum*; skippa datum*; datumet ~ spelar ingen roll; datum
spelar ingen roll; datumet är inte viktigt; inget specifikt datum; utan datum; datumet kan ni strunta i; datumet kan ni
bortse från; dagen kan ni strunta i; ta ~ på en gång; ta ~ nu istället; ta ~ direkt istället; kör ~ på en gång; kör
direkt; ta ~ direkt; ta ~ när ni hinner; så fort ni kan istället; så snart som möjligt istället; så fort som möjligt i
stället; så snart som möjligt i stället; så snart det går i stället; så snart ni kan i stället; ni behöver inte vänta;
behöver inte vänta till; vänta inte; forget the date; never mind the date; ignore the date; vilken dag som helst;
valfri dag; när som helst; dagen spelar ingen roll; spelar ingen roll ~ dag; bry er inte om datum*; bry dig inte om
datum*; bry er inte om dagen; strunta i ~ dagen; lika bra ~ nu; tar det hellre nu; ta ~ idag istället|i; datumet kan
ni glömma; gick inte att lämna tom*; går inte att lämna tom*; bortse ~ från ~ datum*; bortse ~ från ~ dagen; inte
viktigt vilken dag; kvittar ~ dag|vilken; vilken dag kvittar; dagen kvittar; datumet kvittar; dagen är inte viktig;
hoppa över ~ dagen
"""
"""The day does not matter (any more)."""

ADD_DAY = """
ny rad; tillägg*; resten|övriga|övrigt|övrig|annat ~
kvar|oförändrat|oförändrad|oförändrade;
andra|första|gamla ~ står|ligger kvar|fast; lägger till; lägger in ~ också|även; ett till; en till; ännu ett|en; en dag
till; en gång till; två till; ett extra;
en extra; dagar till; fler dagar|datum; kompletter*; lagt till; glömde ~ den; vill ~ ha med; därutöver; också; även;
lägg till; lägga till; ta med; ta också; dessutom; därtill; utöver; ytterligare; komplettera; plus; as well; also; in
addition; extra; både; likaså
"""
"""A day besides."""

SUITS = """
skulle passa; passar; passat; passade; funkar; går bra; går ~ bra; blir bra; bäst; gärna; helst; toppen; varit bra;
hade varit;
duger; tänkte
vi; tänkte jag; tänkte; önskemål; föredrar; suits; preferably; works for us; tänker oss; tänkt oss; förslagsvis; tar
vi; kör vi; siktar på; satsar på; som gäller; vore bra|bäst; får det bli; blir det; får bli; får det vara;
börja|börjar med; med start; vad sägs om; vad tror ni om; hur låter; låt oss säga; ska vi säga; vi säger; säg den; är
bättre; bättre; går utmärkt; går fint; är lagom; vore lagom; en enda gång; would work; work for; thinking of; would
suit; suit us; väljer vi|jag; vi|jag väljer|anger|tar|säger; landade|landar|landat ~ på|i; let us say; how about;
would ~ work; vore perfekt; lämpligen; lämpligast
"""
"""A day that would do."""

CHOOSE = """
vilken|vilket|vilka ~ som helst; spelar ingen roll vilken|vilket; en av dagarna; någon|nån av dem|dom|dagarna; får ni
välja; välj själva|själv|ni|du|den|det|bara; ni väljer; ni får välja; du väljer; den som passar; det som passar;
vilken av dem; vilken av dagarna; endera; ni bestämmer; välj
"""
"""Leaves the choice between days to us."""

HABIT = """
same as every month|time|year; same as usual|last|always; löpande fakturering; löpande redovisning;
som vanligt; som varje månad; som alltid; som brukligt; som vi brukar; som förra månaden; som förra gången; som sist;
som tidigare; samma som; vårt månatliga; månatlig; månatliga; månatligt; vår vanliga; vårt vanliga; det vanliga; den
vanliga; sedvanlig*;
as usual; our monthly; usual; som brukar; återkommande; som jag brukar; samma sak som; efter vanan
"""
"""As always: no standing order."""

STANDING = """
fortlöpande; regelmässig*; periodisk*; periodvis; reguljärt; kontinuerlig; allt framgent;
varje månad framöver; varje månad; varje månads*; varje månadsskifte; varje kvartal; var månad; varannan månad;
månadsvis; tills vidare; tillsvidare; stående; löpande; fortsättningsvis; framgent; härefter; hädanefter; regelbundet;
prenumer*; every month; until further notice; från och med nu; fr o m nu; fr . o . m . nu; from now on; on a monthly
basis; automatically; standing order; i fortsättningen; per automatik; den första varje; den sista varje; varje gång ~
månad*; tills vi säger; tills ni hör; för varje månad; sista vardagen varje; första vardagen varje; den siste varje;
varje sista; i slutet av varje; i början av varje; en gång i månaden; en gång per månad; per månad framöver;
månatligen; kontinuerligt; schemalagt ~ varje; återkommande ~ varje; each month; rullande; årligen; varje vecka;
en|ett i månaden; en|ett per månad; en|ett varje; varannan vecka; kvartalsvis; monthly from; alla månader; månad för
månad; framöver; automatiskt; hver|kvar måned|månad; heretter; varje månads; abonnemang ~ på; ett|som abonnemang;
abonner*; vill att ni
alltid; önskar att ni alltid; varenda månad|kvartal; framledes; återkommande ~
utdrag*|loggutdrag*|order*|beställning*; utdrag*|loggutdrag* ~ återkommande|återkomande; automatiser*; automatik*;
varje mån; var tredje månad; var och varannan; tills vi avslutar|avbeställer|avbokar|stoppar|meddelar|ber|annat; varje
månadsslut; dauerauftrag; första|sista ~ i månaden framledes|framöver|alltid; hela tiden framöver; utan att ~
fråga|beställa|be|säger|påminna; med jämna mellanrum; slippa|slipper ~ skriva|beställa|be|fråga ~ gång|månad
; lägg|lägga|lägger ~ upp|in ~ återkommande|stående|rullande; som
återkommande|stående; återkommande efter; komma|kommer|skickas|levereras ~ av sig själv|självt; same ~ every month
onwards
"""
"""For every month, from now on."""

NOW_ORDER = """
nu; denna gång; den här gången; redan nu; för denna månad; now; direkt; på en gång
"""
"""Beside a standing order: now."""

# -- Withdrawals, reminders, answers -----------------------------------------------------------------------------------

CANCEL = """
inte|ej ta|köra|dra något|nåt|några|ett ~ utdrag|loggutdrag|uttag|logg; vi|jag ~ backa|backar på det|detta|den;
nej tack till ~ utdrag*|loggutdrag*|loggen|listan|*utdrag;
den|det ska|skall|behöver inte|ej utföras|genomföras|hanteras|behandlas|effektueras|verkställas; bortse från ~
mejl*|mail*|meddelande*; inte|ej ~ behov av;
avvara *draget|loggen|listan|det|uttaget; inte|ej längre ~ intresse|relevant|angeläget;
beställning*|förfrågan|begäran|ordern|behovet ~ faller|förfaller|förfallit;
stoppa|stäng|stänga|avsluta|avslutas|stängas|stoppas beställning*|ordern|begäran|förfrågan; stoppa|stäng|stänga|avsluta
den|denna|vår|min ~ beställning|beställningen|order|begäran|förfrågan; beställning*|ordern|begäran|förfrågan kan|får|ska
stoppas|stängas|avslutas|utgå|läggas; beställning*|ordern|begäran|förfrågan kan|får ni ~ stoppa|stänga|avsluta|avbryta;
vi|jag står|stå över; stå|står över ~ *draget|utdrag|loggutdrag|loggen|listan|beställning*; inte|ej|icke göra
något|nåt|någonting|nånting|nå; klara|klarar utan ~ *draget|*utdrag|loggen|listan; bry|bryr er|dig|oss inte om ~
beställ*|*draget|ärende*|mejlet|mailet|förfrågan; vi|jag inte|ej ~ behöver det|den|utdrag*|loggutdrag*|listan|loggen;
ta|dra|plocka|kör inte|ej fram;
gör|göra inget|ingenting ~ med|åt den|det|beställ*|ärendet;
inte|ej|icke ~ i behov av; lämna|lämnas ~ därhän; sätt|sätta|sätts stopp|punkt|p för; dra|drar i handbromsen|bromsen;
gör|göra er|dig ~ inget|ingen ~ besvär|möda|omak|arbete; gör|göra er|dig inte|ej besvär|besväret; spara er|dig ~
besväret|mödan|jobbet; inget ~ arbete|jobb ~ behövs; har ~ fått|fick ~ allt|allting ~ redan; blir|bli ~ inte|ej av;
beställningen|beställning|ordern ska|skall|behöver inte|ej
utföras|genomföras|hanteras|behandlas|effektueras|verkställas; hoppa|hoppar vi|jag över ~
månad*|gång*|utdrag*|beställning*; hoppar vi|jag över det|den; inte ~ ha|få|beställa något|nåt|några|nå
utdrag*|loggutdrag*|uttag*; ta|tar|tas bort båda|bägge|samtliga|alltihop|allting; avbok*; avbeställ*; återkall*;
icke|ej vidare ~ *draget|utdrag|loggutdrag; frånträd*;
anse|anses|betrakta|betraktas|betraktad ~ ogjord|ogjort|ogiltig|ogiltigt|förfallen|förfallet|överspelad|inaktuell;
anse|anses|betrakta|betraktas ~ inte|icke|ej ~ gjord|gjort|avsänd|avsänt|inkommen|lagd|lagt|skickad;

makuler*; annuller*; annuler*; stryk|stryka|stryks; ångra*; ångrat; dra|drar ~ tillbaka; tar|ta tillbaka; ta|tar bort
~ beställning*; ta|tar bort beställning*; ta|tar bort order*; glöm loggutdrag*; glöm utdrag*; glöm beställning*; glöm
min|vår ~ beställning; glöm loggen; strunta i loggutdrag*; strunta i utdrag*; strunta i beställning*; strunta i
loggen; strunta i min|vår; strunta i det; strunta i ärendet; strunta i alltihop; bortse från beställning*; bortse från
~ beställning*; bortse från ärendet; bortse från vår; bortse från min; bortse från det; behövs inte längre; behövs ej
längre; behöver inte längre; behöver ej längre; behöver vi inte längre; behövs inte; behöver inte ~ loggutdrag*;
behöver inte ~ utdrag*; behöver inget ~ utdrag*; behöver inget loggutdrag*; vi behöver det inte; ni behöver inte
ta|köra|dra|skicka; inte aktuell*; ej aktuell*; inte längre aktuell*; cancel*; withdraw*; disregard; no longer need*;
don ' t need; do not need; upphäv*; ska inte ha ~ utdrag; avsluta ärendet; stäng ärendet; kan stängas; beställt av
misstag; skickades av misstag; skickade ~ av misstag; blev fel ~ beställ*; utgår; inget behov; behövs inget; behöver
inget utdrag*|loggutdrag*; behöver inget ~ utdrag*|loggutdrag*|logg; glöm det; utgå; avbryt; avbryta; avbryter; lägg
ner; vi|jag lägger ner; ställ|ställa|ställs|ställer in; ta inte ut; ska bort; slipper ta; slipper dra; slipper köra;
slipper skicka; stoppa; ska ni inte göra något med; göra något med; bortse från mitt|vårt|mina; släng|slänga|slängs
det|den|vår|min|beställning*|ärendet|loggutdraget|utdraget; slopa|slopas; kasta; inte göra något; dra|drar tillbaka;
har redan siffr*; har redan fått siffr*; inte ta ut; ta bort den; ta bort det; går bra utan; klarar oss
utan; kan|får ni ta bort; det|den|dem|dom|ärendet|beställning*|utdrag*|loggutdrag* kan|får ni ~
bortse|strunta|glömma|stryka|avboka|slänga|stänga|kasta|makulera; blir inget|ingen ~
utdrag*|loggutdrag*|logg*|beställning*; hoppa|hoppar över ~ månad*|gång*|utdrag*|loggutdrag*|beställning*; inget
utdrag|loggutdrag|uttag den|denna|för; inget utdrag|loggutdrag|uttag i
år|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december; hoppa|hoppar över det|den;
no longer wanted; forget the ~ extract|order|log; inte vara aktuellt; den första|andra|ena ~ ta bort; fick det av ~
redan; avstår; återkallas; tas tillbaka; felbeställt; felbeställning; råkade beställa; blev dubbel|dubbelt;
dubbelbeställ*; dubbelbeställt; återta; återtar; återtas; dragit|drog tillbaka;
stryker|strykas|struken|struket|strukit; skrota*; avblås*; inställt; inställd; inställda; beställ*|order* ~
gäller|gälla inte|ej; avstå; blir|bli
inte|ej av; behövs ej; önskas ej; önskas inte; inget utdrag|loggutdrag|uttag tack|längre|mer|alls; ignorera|ignorerar
~ beställ*|order*|ärende*|utdraget|loggutdraget; släpp|släppa det|den|ärendet|beställ*; det|den|här|ärendet|beställ*
kan|får ni släppa; stänga|stäng|avsluta ärendet; hoppa|hoppar av ~ beställ*|utdrag*|loggutdrag*; tacka|tackar nej;
riv|riva|rivs; papperskorgen; skräpkorgen; soptunnan; drar|dra oss ur; skulle inte|ej|aldrig ha
beställt|skickat|begärt; skulle inte|ej|aldrig beställt|skickat|begärt; ärendet ~ avslutas|stängas|avskrivas; ärendet
kan ni avsluta|stänga; vi|jag backar; vi|jag vill backa; backa|backar ur|från|beställ*|ordern; backa|backar på ~
beställ*|utdrag*|loggutdrag*|uttaget|loggen; ångrat oss|mig; blås|blåser|blåsas|blåses ~ av; avskriv*; radera|raderas
den|det|beställning*|ärendet|min|vår|mitt|vårt; avsäg*; dras|drar härmed in|tillbaka; återbud*; avbeordra*; återtag*;
avstyr*; inhibera*; ogiltig*; tar|ta|tog|tas ~ tillbaka ~ beställ*|order*; dras|drar|dra ~ in ~ beställ*|order*;
beställ*|order*|utdraget|loggutdraget ~ dras ~ in|tillbaka; slipper ~ göra|ta|dra|köra|skicka|jobba|besvära; låt|låta
bli; låt det bero; låt det vara; låt saken bero; ingen idé att; onödigt att ni; meningslöst att; gäller|gälla inte|ej
längre|mer|mera; önskas inte|ej; inte|ej|icke längre önska*|behöv*|aktuell*|intress*; inte|ej intresserade längre;
behovet ~ borta|försvunnit|upphört|bortfallit; strunta|struntar|skit|skita|skippa|skippar|skippas i|det|den ~
beställning*|order*|utdrag*|loggutdrag*|loggen|listan|uttaget|larmlistan|ärendet; skippa|skippar|skippas
beställning*|utdrag*|loggutdrag*|loggen|listan|uttaget|larmlistan|ärendet|det|alltihop|hela|allt; strunta i
alltsammans|hela|det|mitt|vårt|den; glöm den; glöm det där; glöm bort ~ beställ*|utdrag*|loggutdrag*|loggen; glöm
hela; glöm ~ utdraget|loggutdraget|beställningen|larmlistan|ärendet; bortse|bortses från
den|beställ*|ärende*|utdraget|loggutdraget|hela; bortse|bortses ifrån; bortse från ~ beställ*|order*; lägga|lägg ner ~
arbetet|jobbet|beställ*|order*|utdrag*|loggutdrag*; nej tack ~ inte|ej längre; får bero; ni ~
bortse|strunta|glömma|slänga|kasta ~ den|det|beställning*|utdrag*|loggutdrag*|loggen|listan|ärendet|min|vår;
ta|tas|plocka|plockas|plockar|tar|tagit ~ bort ~ beställ*|order*|uttaget|uttag; beställ*|order*|uttaget ~
ta|tas|plocka|plockas bort; beställ*|utdrag*|loggutdrag* ~ misstag; av misstag|misstag ~ beställ*|utdrag*|loggutdrag*;
klarar oss ändå; reder oss utan|ändå; har ordnat|löst sig|det på annat; vi|jag ~ fått|fick|har ~ redan|istället ~
siffr*|uppgift*|utdrag*|loggutdrag*|listan; inte nödvändig* längre; överflödig*|överspel*|obsolet*; call off; scrap
the|my|our; drop the order|request; no need for|to; not needed any|anymore; withdrawn
"""

PARTLY = """
den ena; ena av; en av beställning*; båda|bägge ~ beställning*; ska ligga kvar; ligger kvar; vill vi ha kvar; behåll*;
behålla; den andra vill; två beställningar; tre beställningar; fyra beställningar; flera beställningar; dubbla
beställningar; de två andra; de övriga; den ena ~ kvar; resten ~ kvar; de andra ~ kvar; den andra ~ kvar; ena; bara
den ~ ska; en av dem; låt ~ stå|ligga|vara; de|dom andra|övriga ~ kvar; keep the; one of the|my|our
"""
"""One of several orders."""

KEPT = """
vill ~ ha|behålla kvar; vill ~ fortfarande ha; vill ~ behålla; ligger|ligga|står|stå|kvarstå* kvar; kvarstå*;
står|ligger ~ fast; ska|skall ~ stå|ligga|vara kvar; gäller|gälla fortfarande|alltjämt|ännu|än; vara kvar; låt ~
stå|ligga|gälla; behåll; behålla; behålls; rör inte; still want|need|stands; keep the; löper på; kör|köra vidare med;
bara|endast|enbart ~ som ska|skall|bör ~ göras|tas|köras|levereras|gälla|stå
"""
"""Of an order: it stands, where another one is withdrawn."""

KEEPS_DAY = """
håller|hålla|höll|står|stå fast vid; står fast; håller|hålla oss|mig till|vid; vill|ska|måste hålla på; stannar|stanna
~ vid ~ dag|dagen|datum|datumet; behåll|behåller|behålla ~ dag|dagen|datum|datumet; ha kvar ~
dag|dagen|datum|datumet|det|den;
ursprungliga|ursprunglig|första dagen|datumet|önskemålet|beställningen|önskemål; dag|dagen|datum|datumet som|vi|jag ~
skrev|skrivit|angav|angett|angivit|beställde|beställt|bad|bett|önskade|önskat|valde|valt|sa|sagt|nämnde|sade;
vi|jag först|redan skrev|angav|beställde|bad|sa|valde; vi|jag från början skrev|angav|beställde|bad|sa|valde; det|den
vi|jag
skrev|angav|beställde|bad|sa; vår dag; vårt datum; er beställning kvar; enligt ~ beställningen|ursprung*;
inte|ej flytta|ändra|byta; precis som ~ beställt|skrev|beställde; som beställt; som det är; som det var;
stick to; keep the original; as ordered
"""
"""In an answer to another day: the one that was ordered first is kept."""

ORDERED = """
vi|jag|som ~ bestälde|bestäldes|bestäld|bestäldt; tidigare|redan|nyligen|förut
inlämnad*|inlämnat|insänd*|insänt|inskickad*|inskickat; beställning*|begäran|förfrågan|order|mejl|mejlet|ansökan ~
skickades|sändes|lämnades|gjordes|lades|mejlades|mailades|kom|gick|inkom|skickats|lämnats|gjorts|lagts|inlämnad*;
som|*draget|*utdrag|listan|loggen|*loggen|*listan|uttaget|filen|underlaget|det|den jag|vi ~
beställde|beställt|bad|bett|begärde|begärt|efterfrågade|efterfrågat|skrev|skrivit|gjorde|gjort|lade|lagt|la|mejlade|mailade|skickade|skickat|önskade|anmälde;
*utdrag|*logg|*loggen|*draget ~ beställdes|begärdes; som ~
beställdes|begärdes|gjordes|lades|lagts|beställts|begärts|efterfrågats|efterfrågades|skickades; som|vi|jag|man
har|hade ~ beställt|begärt|bett|efterfrågat; det|den beställda|begärda|efterfrågade|utlovade; vår|min|våra|mina
förra|tidigare|senaste|gamla|obesvarade|gjorda|lagda beställ*|ärende*|order; vårt|mitt
förra|tidigare|senaste|gamla|obesvarade ärende*|mejl*|mail*|meddelande*; beställningen|beställning jag|vi;
beställ*|order ~ la|lade|lagt|gjorde|gjort|skickade|skickat; vi|jag ~ beställde|begärde ~
*utdrag*|*logg|*loggen|listan|det; förra|tidigare ärendet|ärende|beställningen; är|blev|finns|har ~
beställt|beställts|begärt; ordered ~ earlier|last|already; vi|jag ~
la|lade|lagt|lämnade|lämnat|gjorde|gjort|sände|sänt ~ in|en|vår|min|iväg beställning|begäran|förfrågan|order;
*utdrag|*logg|utdraget|loggutdraget beställt|begärt den; vi|jag ~ bad|bett er|dig ~ skicka|ta|dra|köra|fixa|ordna;
vi|jag ~ la|lade|lagt|lämnade|lämnat in en|vår|min beställning|begäran|förfrågan|order
"""
"""Asked for before, in another ticket or message."""


REMINDER = """
any update|updates|word|progress; status of|on; where is; have you received|got;
ingen|inte|ej|aldrig ~ sett|läst|noterat|reagerat|hanterat|öppnat|rört ~
beställ*|begäran|förfrågan|mejl|mejlet|mail|ärende*;
livstecken; skymten av; hört|hörts av ~ om ~ utdrag*|loggutdrag*|beställ*|begäran;
påmin; påmina; påmint; tomt|tyst|dött|stilla|blankt i|från|hos|på; utan
reaktion|respons|svar|återkoppling|besked|resultat; ingen|inget ~ reaktion|respons|återkoppling|livstecken;
det ~ gått ~ vecka|veckor|dagar|dar|dygn; återkom|återkoppla ~
rörande|angående|gällande|beträffande|kring|avseende|om ~ beställ*|begäran|förfrågan|order|ärende*|utdrag*|loggutdrag*;
ärende*|beställ*|begäran|förfrågan|mejlet|mailet ~ inte|ej|aldrig|ingen svarat|besvarat|besvarats|hanterats|åtgärdats;
obesvarad*|obesvarat; obehandlad*|obehandlat; ohanterad*|ohanterat; ligger ~ oläst|olöst|öppet; har ~ tappat|tappats
bort; hänt|hände ~ med ~ utdrag*|loggutdrag*|beställning*|begäran|ärende*; händer ~ med ~
utdrag*|loggutdrag*|beställ*|begäran|ärende*; blev ~ av ~ utdrag*|loggutdrag*|beställ*|ärende*; händer|hänt det
något|nåt|nånting|ngt med den|denna|detta|det|beställning*|ärende*|utdrag*|loggutdrag*;
hur det går med; hur det går; återkomma angående|om|kring; mitt|vårt tidigare ärende; min|vår tidigare beställning;
påminn*; påminnelse*; hunnit titta; hunnit kolla; väntar fortfarande; har ni|du hunnit ~ än|ännu|fram|till|med|oss;
hunnit ~ än|ännu|fram; undrar|hör|kollar ~ om ~ kom|kommit|nått fram; i kön; i er kö; kommit till oss|mig än|ännu; vi
väntar på; väntar på; ännu inte fått; inte
fått något svar; inte fått svar; har inte fått; inte hört något; inte hört av er; hur går det med; hur går det; när
kommer; något svar; reminder; still waiting; any news; status på; status för; har ni fått; har du fått; fick ni; kom
den fram; sen|sent svar; fått den än|ännu; var är; vart är; var blev; vart tog; tagit vägen; inte dykt upp; inte
kommit; ej kommit; efterlys*; jagar; jaga; har ni hunnit titta|kolla|se|med; har du hunnit;
glömt|glömde|missat|missade|förbisett ~ beställ*|utdrag*|loggutdrag*|oss|ärende*|mejl*|mail*|loggen|listan; glömt bort
~ beställ*|utdrag*|oss|ärende*; glömts|missats|fallit bort|mellan; bortglöm*; tog vägen; hör|hört|hörde
inget|ingenting|inte ~ från|av er; får vi något|nåt ~ utdrag*|loggutdrag*; fått|sett|mottagit beställningen;
kontrollera|kolla|höra|veta|undrar|undra|försäkra|säkerställa ~ min|vår|mitt|vårt beställ*|ärende*|order|mejl*|mail*;
sett röken; vi|jag ~ beställde ~ sen|sedan; inget|ingen ~ ännu|än; ännu|fortfarande|fortf|alltjämt inget|ingen;
ingen|inte|ej|aldrig ~ svarat|återkopplat; svarat på|om ~ beställ*|ärende*|mejl*; fått|sett|mottagit|noterat|läst
vår|min|mitt|vårt ~ beställ*|mejl*|mail*|ärende*; återkoppla|återkom|svara|besked ~ i|på|om|kring ~ ärende;
kollar|kolla|höra|hör|undrar|undra|checka|checkar ~ läget|status|statusen; läget|statusen med|på|för ~
utdrag*|loggutdrag*|beställ*|ärende*; i ärende; ärendet ~ legat|väntat|väntar; jag|vi ~
mejlade|mailade|skrev|ringde|frågade ~ om ~ utdrag*|loggutdrag*|logg|loggen; inte|ej hört ~ pip|pipp|dugg;
inget|ingenting ~ fått; inte|ej|aldrig ~ sett|synts till; inte|ej|aldrig ~ hört ~ knyst|något|nåt|ljud|mer|av; har
inte ~ synts|anlänt|dykt|kommit|fått|landat|sett; inget|ingenting|ingen ~ kommit|hänt|hörts|hört|landat|dykt;
väntar|väntat ännu|än|alltjämt|fortfarande|fortf|förgäves|ivrigt; väntar ~ på ~
svar|besked|utdrag*|loggutdrag*|loggen|listan; avvaktar ~ svar|besked|utdrag*|loggutdrag*; ligger ~ kvar hos er;
ligger ~ damm; samlar damm; samla damm; lever ~ fortfarande|ännu|än; dagar|dar|veckor|vecka|tag|tid|månad|länge
sedan|sen ~ vi|jag ~ beställ*|skrev|bad|skickade|mejlade|mailade|la|lade; det har gått ~
vecka|veckor|dagar|dar|tag|tid; har gått ~ vecka|veckor|dagar|dar sedan|sen|utan|och; legat ~ länge|veckor|dagar|ett;
puff; puffa; puffar; knuff; knuffa; knuffar; vänlig|liten|mild uppmaning; stöter på; stöta på; pingar; pinga;
liten|vänlig ping; petar; petning; lyfter upp; lyfta upp ~ ärende*; påstöt*; tjatar; tjat; tjata; såg ni|du; sett ~
beställning*|mejl*|mail*|ärende*; nådde ~ fram|er; nått ~ fram|er; gick ~ beställ* fram; har ~ beställ* ~ kommit fram;
kom ~ beställ* ~ fram; saknas ännu|än|fortfarande|alltjämt; ännu|fortfarande|alltjämt saknas|saknar|utan|inte; saknar
ännu|fortfarande|alltjämt; inget|ingen ~ inkorgen|mejlen|mailen; hittar inget|ingen|inte ~
utdrag*|loggutdrag*|loggen|listan|svar; verkar|tycks ~ fastnat|försvunnit|hamnat|missats|glömts|tappats; fastnat;
beställ* ~ försvunnit|försvann|bort; utdrag*|loggutdrag*|listan|loggen ~ uteblivit|uteblev|dröjer|försenat; uteblivna;
uteblivet; dröjer; dröjt; står ~ utan ~ utdrag*|loggutdrag*|lista; borde|skulle ~ varit|kommit|legat|anlänt ~
här|framme|nu|fram|oss; skulle ~ ha ~ varit|kommit; vid det här laget; redan borde; undrar|undra när|var|vart ~
utdrag*|loggutdrag*|listan|loggen; när|vart|var dyker|dök ~ upp; skyldig|skyldiga oss|mig; hur
blev|gick|ligger|står|ser ~ det ~ med|för; hur blev det; hur långt ~ kommit; besked|status|nytt|svar
om|i|på|kring|angående|gällande|från ~ beställ*|ärende*|utdrag*|loggutdrag*|loggen|listan; tar|ta ~ tag i; kommer det
något|nåt|nån|någon|snart|inget; titta|kolla ~ på|i ~ ärende*|beställning*; ärende ~ legat|länge|status; chasing; chase;
following up; follow up; heard nothing; haven ' t ~ received|heard; have not ~ received|heard; gentle reminder
"""

WHEN_COMES = """
får|fick vi|jag den|det|utdraget|loggutdraget|listan|filen|loggen på|idag|imorgon|i|till|innan|före|snart|nu; kommer
den|det|utdraget|loggutdraget|listan|filen|loggen på|idag|imorgon|i|till|innan|före|snart; när ~
klart|klar|färdigt|färdig; när ungefär; när tror du|ni; när kommer det; när kommer den; när kommer utdrag*; när kommer
loggutdrag*; när kommer listan; när kommer svaret; när kommer filen; när får vi det; när får vi utdrag*; när får vi
loggutdrag*; när får vi listan; när får vi den; när kan vi få det; när kan vi få utdrag*; när kan vi få den; när kan
vi förvänta oss; när kan vi räkna med; när kan jag räkna med; när dyker det upp; hur lång tid tar det; when will it
come; when can we expect; when will we get; är det på gång; är den på gång; hinner ni; hinner ni det; tror ni att ni
hinner; hur lång tid ~ ta|tar|dröjer ~ det|innan|utdrag*|den; hur länge dröjer; när kan vi ~
det|den|utdrag*|listan|loggen; när ~ räkna med; när den|det|utdraget|loggutdraget|listan ~ komma|kommer|dyka|dyker;
när ~ tänkas
"""
"""A reminder that is no matter for a person."""

RECEIVED = """
kommit|kom|nått oss|mig|hit ~ tillhanda|fram; kommit ~ tillhanda; i hamn; satt som en smäck; guld värd*;
mottagandet; emottagandet; kvittera|kvitterar|kvitteras ~ mottag*|*draget|listan|loggen|leverans*;
kul|roligt|skönt|härligt|glädjande|trevligt|fint|bra|lyx att ~ få|ha|se ~ *draget|listan|loggen|filen ~
snabbt|fort|redan|nu|så|idag; *draget|listan|loggen|filen ~
hann|=satt|funkade|fungerade|räckte|blev|nådde|kom|löste|räddade|anlände|landade|gjorde;
tack för igår|sist|mötet|besöket|samtalet|träffen; tack för i går; tack för ett|ert|det trevligt|fint|bra;
utdrag*|loggutdrag*|listan|loggen vi fick|fått|fått; ni har skickat ~ utdrag*|loggutdrag*|listan|loggen; vill|ville ~
bara|mest säga|tacka|meddela|berätta; bara säga; bara tacka; tack för loggutdrag*; tack för utdrag*; tack för det ~
utdrag*; tack för listan; tack för filen; tack för den ~ listan; tack för svaret; tack för hjälpen; har kommit fram;
kommit fram; har mottagit; har tagit emot; vi fick ~ utdrag*; fick ~ utdrag*; fick ~ listan; fick ~ loggutdrag*; som
kom; utdraget kom; listan kom; precis vad; ville bara säga; ville bara tacka; tacka för; tack för senast; mottaget;
thanks for the extract; thanks for the ~ list; tack för hjälp*; utdraget|listan|filen|loggen ~ kom; loggutdraget ~
kom; kom ~ fredags|igår|måndags|onsdags|torsdags|tisdags; vi|jag har fått ~ utdrag*|loggutdrag*|listan|filen|loggen;
mottagit; fått utdrag*|loggutdrag*|listan|filen|loggen; har fått det; har fått den; tack för senaste; tack för förra;
tack för uttaget; tack för loggen; tack för snabb*; som ni skickade; utdraget|loggutdraget|listan|loggen ni
skicka|skicka|sände; som ni sände|mejlade|mailade|levererade|gav|sänt|skickat; listan ni skickade; utdraget ni
skickade; utdraget vi fick; listan vi fick; thanks for the log; tack|tackar|tak|thanks|thx|tacka ~ för ~
*draget|*dragen|listan|*listan|loggen|*loggen|filen|uttaget|underlaget|siffrorna|utskicket|leveransen|sändningen;
tackar ~ för|ödmjukast; rikta|riktar|framföra|framför|förmedla ~ tack|beröm|lovord|ros; ett|vårt|mitt ~
varmt|stort|hjärtligt|innerligt tack; stort|varmt|hjärtligt|innerligt tack; tacksamma över|för att ni; tack vare;
tummen|tumme upp; har ~ landat|anlänt|inkommit; den|det|nu ~ landade|landat; landade ~ den|det|nu|idag; anlände;
anlänt; *draget|listan|loggen|filen ~
framme|mottaget|mottagen|landat|anlänt|inkommit; är ~ framme; nått oss|fram till oss; trillade|ramlade|damp in|ner;
låg|ligger|fanns ~ inkorgen|mejlen|mailen|mejlboxen|brevlådan|lådan;
fint|bra|snyggt|grymt|snabbt|suveränt|väl|kanon|proffsigt|utmärkt|imponerande
jobbat|gjort|levererat|skött|utfört|marscherat;
kanon|kanonbra|toppen|super|fint|finemang|perfekt|härligt|underbart|strålande|klockrent|jättebra|superbra|guld med|för
~ *draget|listan|loggen|filen; snällt|snabbt|hyggligt|bussigt|vänligt|fint|gulligt|schysst av er|dig;
nöjd|nöjda|belåten|belåtna ~ med|över; blev ~ glad|glada; så glad|glada ~ när|över|för; allt|siffrorna|uppgifterna
stämde|stämmer; på plats i ~ *draget|listan|loggen; *draget|listan|loggen ~ ser|såg|var ~
prickfri*|felfri*|bra|fint|perfekt|klanderfri*|toppen; tagit emot ~ *draget|listan|loggen|filen; tog emot ~
*draget|listan|loggen|filen; bekräfta* ~ mottag*|tagit emot|emottag*|erhåll*; erhållit; erhöll; mottog; emottagit;
precis så|det|som|vad vi|jag; precis ~ vi|jag behövde|ville|önskade; så vi|jag ville ha; vilken ~ service; vilken
snabbhet; vilket jobb; vilken snabb; guldstjärna; eloge; heja er; *draget|listan|loggen som|ni ~
anlände|skickade|skikade|skickades|gav|levererade|ordnade|tog|sände|mejlade; som ~ ordnade|skickade|tog ~
*draget|listan|loggen; received the ~ extract|log|list; well done; great job; nice work
"""
"""Something has come."""

ACKNOWLEDGE = """
jag återkommer; vi återkommer; återkommer; hör av oss; hör av mig; noterat; uppfattat; okej; ok; super; fint; vad bra;
så bra; härligt; strålande; utmärkt; tack; tackar; tack ska du ha; tack själv; mottaget; har ni fått; tumme upp;
great; perfect; då vet vi; då vet jag; då väntar vi; ingen fara; inga problem; ingen stress; no problem; vi väntar;
jag väntar; det låter bra; noted; perfekt; toppen; kanon; jättebra; tack för hjälpen; har ni en bra; så fint;
klockrent; grymt; kalas; väntar vi; takk; tusen takk
"""

AUTO_REPLY = """
out of office; out of the office; automatiskt svar; autosvar; frånvaromeddelande; automatic reply; auto reply;
autoreply; jag är inte på kontoret; är inte på kontoret; läser inte min; läser inte mejl*; läser inte mail*; läser
inte e; läser ej min; åter på kontoret; jag är ledig; jag har semester; jag är på semester; jag är för närvarande; jag
är föräldraledig; jag är tjänstledig; på semester till; på semester och; am on leave; on vacation until; will be back;
tack för ditt mejl; tack för ditt mail; tack för ditt meddelande; tack för ditt e; thank you for your email; thank you
for your message; kontakta istället; kontakta i stället; är ledig till; är på semester till; ledig till och med;
föräldraledig till; mejlet läses inte; brådskande ärenden; vid brådskande; åter ~
januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december; gått på
semester|julledighet|ledighet; vidarebefordras inte; behöver du hjälp under
"""

POINTER = """
se nedan; se ~ under|nedanför strecket|linjen;
se nedanstående; nedanstående; se bifogat; se bifogad; enligt nedan; nedan; vidarebefordra*;
vidarebefordrar; vidaresänder; skickar vidare; se mejlet nedan; läs nedan; hjälpa ~ med detta; hjälper ~ med detta;
hjälpa ~ med det här; fwd; see below; forwarding; forward; kan ni hjälpa; kan ni ta; kan ni ordna detta; kan ni fixa
detta; kan ni lösa detta; här nedanför; längre ner; nedanför
"""
"""Points to quoted text."""

YES = """
dag|dagen|datumet|tiden
passar|funkar|går|fungerar|duger|låter; godtar; godtas; godtager; godtages;
godkänner|accepterar|bifaller|bejakar|tillstyrker ~
datum|datumet|dag|dagen|förslag*|tid|tiden;
godkänns|bifalles|bifalls|accepteras ~ datum|datumet|dag|dagen|förslag*|tid|tiden; bekräftar vi|jag|härmed;
vi|jag bekräftar|samtycker; tackar ja; säger ja; går|passar|funkar|blir|fungerar alldeles|helt|hur|riktigt|väldigt
utmärkt|bra|fint|perfekt|förträffligt; ingen|inga panik|stress; med tacksamhet|glädje|nöje; nickar; säger|tackar inte
nej; det är då
vi|jag behöver|vill;
inget|ingenting|inte|ej ~ att erinra|invända|anföra|anmärka; utan
erinran; ingen erinran; klart att det|vi går|gör|tar|kör; fattas bara; hand i handske*; det köper vi|jag;
vi|jag köper det; bocka av det|den; spika det|den|dagen|datumet; spikat; bestämt då; då är det bestämt; då är vi
överens; sagt och gjort; låt gå; klart det gör|går; ingen protest; inga protester; vi är med på det; med på noterna;
låter som en plan; inget emot det|den|datumet|dagen|förslaget; har vi|jag inget emot; helt okej; det blir prima;
prima; okidoki; det får gå|duga; får väl|nog gå|duga; får duga; har inget val; inget annat val; okej då;
inga|inget|ingen
bekymmer|fara|besvär|konstigheter|hinder; går för sig; ska gå bra; helt i sin
ordning; det kan vi|jag; lugnt; det löser sig; det löser vi; let ' s do that; no problem; ja; japp; jajamän;
jajamensan; jajemän; jadå; jodå; javisst; jo; jepp; yep; yes; yeah; sure; jes; jupp; jaa; ok; okej; okey; okay; oki;
absolut; gärna; det går bra; går bra; går utmärkt|fint|jättebra; det blir bra; blir
bra|utmärkt|fint|toppen|perfekt|jättebra|kanon; det passar; passar bra|utmärkt|fint|perfekt|jättebra|oss; det stämmer;
stämmer; stämmer bra; kör på det; kör på; kör på den; kör så; kör; då kör vi; vi kör; precis; just det; just så;
exakt; självklart; naturligtvis; givetvis; visst; helt rätt; korrekt; funkar; fungerar; det funkar|fungerar;
funkar|fungerar bra|utmärkt|fint|jättebra; låter bra|utmärkt|fint|rimligt|toppen|perfekt|jättebra; är
bra|okej|ok|rätt; duger; duger bra|fint; gör så|det; det gör vi; vi säger så|det; då säger vi så|det; så får det bli;
det får bli så; så blir det|bra; godkänns; godkänt; vi godkänner; accepterar|accepteras;
godtar|godtas|godtager|godtages; håller med; inga problem;
inget problem; inga invändningar; ingen invändning; det är lugnt; så gör vi|ni; gå vidare; det är vad vi menar|menade;
det var det jag|vi menade; som ni föreslår|säger|skriver; enligt förslag*|ert; enligt ert förslag; tar vi tacksamt
emot; tack gärna; sounds good|fine|great; that works|is|s; that is fine; works for us; fine; go ahead; correct; please
do
"""

APPROVES = """
perfekt; toppen; utmärkt; kanon; finemang; jättebra; strålande; super; suveränt; bra; fint; underbart; kalas;
klockrent; tumme upp; great; perfect
"""
"""Praise, which says yes only where one day was offered."""

NO = """
nej; nä; nää; nähä; nejdå; nope; nix; no; inget av; ingen av; ingetdera; ingendera; varken; passar inte; funkar inte;
går inte; fungerar inte; duger inte; tyvärr
"""

FIRST_OPTION = """
första alt; första alternativet|datumet|förslaget|valet|dagen; det första; den första; dag ett; den förra; det förra;
alternativ 1|ett|a; alt 1|ett|a; förslag 1|ett|a; val 1|ett; nummer ett|1; nr 1|ett; ettan; 1an; 1 : an; a
alternativet; first option|one|date|day; the first; the former; det|den förstnämnda|förstnämnde; förstnämnda; det|den
ni nämnde först; det|den ni skrev först; option 1|one|a; number one|1; det översta; den översta
"""

SECOND_OPTION = """
andra alt; andra alternativet|datumet|förslaget|valet|dagen; det andra; den andra; alternativ 2|två|b; alt 2|två|b;
förslag 2|två|b; val 2|två; nummer två|2; nr 2|två; tvåan; 2an; 2 : an; second option|one|date|day; the second; option
2|two|b; number two|2
"""

THIRD_OPTION = """
tredje alternativet|datumet|förslaget|valet|dagen; det tredje; den tredje; alternativ 3|tre|c; alt 3|tre|c; förslag
3|tre|c; nummer tre|3; nr 3|tre; trean; 3an; 3 : an; the third; option 3|three|c
"""

LAST_OPTION = """
sista alternativet|datumet|förslaget|valet|dagen; det sista; den sista; sistnämnda; det|den sistnämnda|sistnämnde; the
latter; the last; det|den ni nämnde sist; last option|one; det nedersta; den nedersta
"""

EARLIEST_OPTION = """
det|den tidigare|tidigaste; tidigare|tidigaste alternativet|datumet|förslaget|dagen; tidigaste; tidigast
möjliga|möjligt; tidigast; det som kommer först; the earlier; the earliest; earlier one|date
"""

LATEST_OPTION = """
det|den senare|senaste; senare|senaste alternativet|datumet|förslaget|dagen; senaste; the later; the latest; later
one|date
"""

BOTH_OPTIONS = """
båda; bägge; båda två; båda dagarna; bägge dagarna; båda datumen; both; alla tre; alla dagarna; samtliga; båda
delarna; ta bägge
"""

ALL_OPTIONS = """
alla tre; alla dagarna; alla datumen; samtliga; all three; all of them
"""

ANY_DAY = """
spelar ~ ingen|inte|mindre ~ roll; gör|går detsamma; gör|går oss|mig detsamma; överlåter|överlåts|lämnar ~ er|dig; upp
till er|dig; ert val;
ni avgör; kvittar; kan kvitta; egalt; vad som
helst; vad ni vill; när ni vill; som ni vill;
vilket som; does not matter; doesn ' t matter; whatever
"""
"""In an answer: no day is better than another."""

POSTPONES = """
jag|vi återkommer; återkommer; jag|vi ska|får|måste|vill|kan återkomma; ska|får|måste|kan jag|vi återkomma;
ber|be|bett att få återkomma; ber|be om att få återkomma; hör av mig|oss; höra av mig|oss; kollar|kolla ~
med|upp|internt|först; måste|ska|får|behöver kolla; ska|måste|får fråga; frågar ~ chef*|ekonomi*|kolleg*;
stämmer|stämma ~ av; funderar|fundera|tänker|tänka på saken|det; får fundera; ska fundera; pratar|prata ihop oss;
diskuterar|diskutera ~ internt|först; rådgör; inväntar; dubbelkollar; dubbelkolla; ger besked; återkoppl* ~ när; get
back to you; check with; let you know
"""
"""Puts the answer off."""

TEXT_WORDS = """
texten; meddelandet; mejlet; mailet; beskrivningen; fritexten; det jag|vi skrev|skrivit; som jag|vi skrev; min text;
in the text|message
"""
"""Speaks of the text beside the date field."""

ONE_MORE = """
ett|en färskt|färsk|uppdaterat|aktuellt igen;
ett till; en till; ännu ett|en|et; ännu ~ utdrag*|loggutdrag*; ett nytt; en ny; nytt uttag|utdrag; ytterligare ett|en;
ett extra; en gång till; ett likadant; samma sak igen; samma igen; ett ytterligare; på nytt; igen ~
ta|köra|skicka|beställ*; beställa igen; another; one more; once more; dags igen; dags för nästa; nästa
utdrag|loggutdrag|uttag; kör|ta ~ en gång till
"""
"""After a delivery: an order of its own."""

INSTEAD = """
istället; i stället; ersätts|ersättas|ersätt av|med; i dess ställe; =ändra; ändra till; rätt dag; rätt datum; rätta;
rätt ska; korrigering; rättelse; menade; menar; avsåg; ska vara; skulle vara; skulle det vara; skulle stå; instead;
change to; skjut; skjuta; senarelägg*; tidigarelägg*; byt till; byta till; blev fel; skrev fel; fel dag; fel datum;
fel i datum*; tryckte fel; tryckt fel; nej vänta; ska det vara; ska det va; blir det; det blir; läste fel; skrev ~
fel; ändrat sig; ändrat oss; fel i rubriken; i rubriken; galet i rubriken; ombestäm*; slå över; ändrade planer; eller
rättare; rättare sagt; snarare; flytta; flyttar; flyttas; inte ~ utan; ej ~ utan; not ~ but; nej; sorry
"""
"""A correction."""

FIELD_WORDS = """
kunde|kan|fick bara|inte|ej välja; gick|går bara|inte|ej att välja;
datumväljar*; kalendern; rullisten; listrutan; rullgardin*; systemet|formuläret tillät|släppte|lät|godkände|tog|ville;
datumfältet; datumrutan; datumfält; fältet; rutan; formuläret; enligt formulär*; enligt datum*; angivet datum; valda
datumet; valt datum; ifyllt datum; datumet i; fyllt i; datumet ovan; datum ovan; datumet blev fel; fyllde i; ifyllt; i
fältet; förifyllt; förvalt; formulärets; date field; in the form; i formuläret
"""
"""Speaks of the date field of the form."""

# -- The desk's own words ----------------------------------------------------------------------------------------------

OFFER = """
har möjlighet; möjligt; möjlighet att; möjliga|lediga|tänkbara|valbara dag|dagar|datum|tider|alternativ; kan välja; att
välja; ledigt; lediga; finns tid; har tid; tillgängliga|tillgängligt; kan
göra|ta|köra|erbjuda; går att ta|köra|få; alternativ är; alternativen; ett alternativ; menar du; menar ni; menade du;
menade ni; avser du; avser ni; ska vi; skall vi; kan vi ta; kan erbjuda; vi kan; erbjuder; föreslår; förslag;
antingen; går det bra; passar; vill du; vill ni; svara med; välj; närmaste; do you mean; shall we; istället; i
stället; eller
"""

ASKS_BACK = """
vilken dag; vilket datum; vilken ~ menar; vilken avses; vilka dagar; vilket väljer; vilket ~ passar; välj; återkom
med; meddela ~ dag; meddela ~ datum; svara med; hör av er med; vilken av; which day; behöver veta ~ dag|datum;
specificera; förtydliga; ange ~ datum|dag|dagen
"""
"""The desk asks for a day."""

CONFIRMS = """
är|blir|har bokad|bokat|inbokad|inbokat|inlagd|inlagt|lagd|lagt|noterad|noterat|ändrad|ändrat|flyttad|flyttat; lagt in
~ till; nu bokad|bokat; bokningen är; booked
"""
"""The desk has done as asked: what it asks besides only invites."""

DELIVERED = """
bifogas; bifogat; bifogad; bifogar; bifogade; bilaga; bilagt; bifogad fil; här kommer;
här är ~ utdrag*|loggutdrag*|listan|filen|loggen|uttaget; här är den|det|ert|er; kommer här; utdraget är
skickat; är nu avslutat; är avslutat; ärendet är avslutat; ärendet stängs; ärendet avslutas; avslutar ärendet;
avslutas härmed; stänger ärendet; vi avslutar; vi stänger; ärendet är klart; är klart och; i bilagan; attached
"""

AUTO_ACK = """
automatiskt; automatisk; autosvar; automatgenererat; har tagit emot; tagit emot ditt; tagit emot er; mottaget;
mottagen; är registrerat; är registrerad; registrerat med; registrerats; fått nummer; ärendenummer; har mottagits;
automatic; has been received; svara inte på
"""

FAULT_HANDLING = """
fel*; larm*; tekniker*; larmtekniker*; åker; felanmäl*; byter; bytt; kollar; tittar; vidare; lämnat; anmält; åtgärd*;
hjälp*; kontakt*; skicka*; svar*; register|registret; ändr*; uppdater*; noterat; frågan; fråga
"""
"""The desk answers a fault report or another matter."""
