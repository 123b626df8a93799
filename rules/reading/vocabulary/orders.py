"""What tells that, when and how an extract is wanted. How a list is written: see ``vocabulary/__init__.py``."""

# -- Days --------------------------------------------------------------------------------------------------------------

PER = """
per; avseende; avser; gäller; gällande; gälla; datum; datumet; dag; uttag; uttaget; uttagsdag; uttagsdatum;
utdragsdag; läget; läge; situationen; ställningen; status; som av; as of; as at; dated; för den; för dagen;
visa|visar|visade; dags dato; från och med; som det var; som läget var; som det såg ut; som den var; som den såg ut;
som vi hade
"""
"""Ties a day to the extract."""

DEADLINE = """
senast; före; innan; inom; fram till; till; tills; klart; klar; klara; deadline; by; before; no later than; within;
latest; innan dess; dessförinnan; hinna; until
"""
"""When they need it, not the day it shows."""

BOOKING = """
boka*; inboka*; schemalägg*; planera*; ändra*; senarelägg*; tidigarelägg*; skjut|skjuta|skjuts; byt|byta|byter;
lägg|lägga ~ in; lägg|lägga; reschedule; move; change; book; schedule; framflytt*; flyttar; flytta; bokat; bestäm*;
skjuter; omboka*; flyttas
"""
"""A day that the taking is booked or moved to."""

OTHER_FACT = """
ha in; få in; lämna in; skicka in; ska in; faktura; fakturan; fakturor; fakturorna; fakturadatum*; fakturadag*;
fakturera|fakturerar|fakturerade; förfall*; förföll; betal*; utbetal*; debiter*; född|född|födda; födelsedag*; fyller;
semester*; ledig*; ledighet*; julledig*; föräldraledig*; tjänstledig*; sjukskriv*; frånvar*; vabb*; borta; bortrest;
tillbaka; åter; återkommer; jobbar; arbetar; stängt|stängd|stänger|stängda; öppet|öppnar|öppettider*;
möte|mötet|möten; *möte|*mötet; träff|träffas|träffar; besök*; revision*; revisor*; revisorn; fick|fått|får ~ larm*;
fick|fått; lämnade|lämnat|lämnar ~ tillbaka; lämnade; lämnat; installer*; monter*; kopplad*|inkoppl*;
flyttade|flyttat|flyttar; inflytt*; utflytt*; började|börjat|börjar|börja; slutade|slutat|slutar; tillträd*; anställ*;
daterad|daterat; rutin|rutinen; avtal|avtalet; beslut*; revider*; uppdaterades; skickade|skickades|skickat; inskick*;
beställde|beställdes|beställt; skrev; ringde; mejlade|mailade; pratade|talade; sagt; hade; blev; blivit; hände;
avled|avliden|avlidit|dog; startade|startat|startar; tog|tagit ~ över; tar ~ över; gick; skrivs; skedde; utbildning*;
kurs|kursen; konferens*; helgdag*; röd dag;
due|invoice|holiday|vacation|meeting|audit|birthday|born|received|got|closed|installed; leverans|levereras;
löner|lönerna|lön|lönekörning*; bokslut*; införa*; upphör*; gäller från; driftstart*; *revision*; *sammanträd*;
*granskning*; *utbildning*; *genomgång*; *uppföljning*; *bokslut*; *konferens*; pension*; bröllop*; dop; mötet;
besiktning*; inspektion*; tillsyn*; budget*; bolagsstämm*; styrelse*; nämnd|nämnden; visit|visits; fira|firar;
avslut*; bildad*; grundad*; semestrar; uppsatt|uppsatta|uppsattes; satt|sattes upp; öppna|öppnade; styrelsen;
räkenskapsår*; bolagsstämma; planeringsdag*; flytt|flytten; invig*; kommer hit; kommer hem; gäller ~ avtal*;
sjuk|sjuka; förlossning*; operation*; operer*; beräknas; elektriker*; hantverkare; flyttdag; inflyttning*; lönen;
håller|höll; heter ~ från; lagt; lade; la; frågade; hörde; bestämde; valde; skulle ~ varit; gjordes; skapades;
celebrate*; started|starts|joined; moved; byter|bytte|bytt ~ system|system*; infaller; kom; går ~ i pension; review;
genomgång*; uppfölj*; workshop; uppgrader*; driftstopp*; underhåll*; bemanning*; jour; audit; ska ut; går ut; skickas
ut; invoices; kickoff; julbord; julfest; fest; resa; reser; åker; studiebesök*; invigning*; jubileum; vaccin*
"""
"""Facts that have days of their own."""

# -- Orders ------------------------------------------------------------------------------------------------------------

EXTRACT = """
loggutdrag*; logutdrag*; lögg utdrag; log utdrag*; loggudrag*; larmutdrag*; larmkundsutdrag*; larmkundutdrag*;
kundutdrag*; månadsutdrag*; utdrag; utdraget; utdragen; utdragn*; utdrags*; uttag; uttaget; uttagen; uttags*; logg;
loggen; loggar; loggarna; larmlogg*; loggfil*; logglist*; larmlista; larmlistan; larmlistor; kundlista; kundlistan;
larmkundlist*; larmkundslist*; larmkundregist*; lista|listan|förteckning|sammanställning|listning ~ larm*;
lista|listan|förteckning|sammanställning ~ kunder|kunderna|brukare; log extract*; extract*; list of ~
customers|clients; larmstatistik per kund; larmunderlag*; logutdraget; lögutdrag*; udrag; udraget; utdrg; loggutdr;
logutdr*; utdr; loggudr*; logguttag*; loggutag*; lgogutdrag; lgogen; logglista*; kundlogg*; loggdata; loggrapport*;
larmkundsregist*; logbok*; lista på ~ kunder|kunderna|brukare; lista ~ larmkund*; utdrag ur logg*; klientutdrag*;
udrag*; aktiva larmkund*; logg utdrag*; the log; alarm log; log of; alarm list;
januarilogg*; februarilogg*; marslogg*; aprillogg*; majlogg*; junilogg*; julilogg*; augustilogg*; septemberlogg*;
oktoberlogg*; novemberlogg*; decemberlogg*; januarilist*; januariutdrag*; januariuttag*; januariunderlag*;
februarilist*; februariutdrag*; februariuttag*; februariunderlag*;
marslist*; marsutdrag*; marsuttag*; marsunderlag*;
aprillist*; aprilutdrag*; apriluttag*; aprilunderlag*;
majlist*; majutdrag*; majuttag*; majunderlag*;
junilist*; juniutdrag*; juniuttag*; juniunderlag*;
julilist*; juliutdrag*; juliuttag*; juliunderlag*;
augustilist*; augustiutdrag*; augustiuttag*; augustiunderlag*;
septemberlist*; septemberutdrag*; septemberuttag*; septemberunderlag*;
oktoberlist*; oktoberutdrag*; oktoberuttag*; oktoberunderlag*;
novemberlist*; novemberutdrag*; novemberuttag*; novemberunderlag*;
decemberlist*; decemberutdrag*; decemberuttag*; decemberunderlag*;
månadslogg*; månadslist*; kundloggen; ögonblicksbild*; lägesbild* ~ kunder|larm*
"""
"""The extract itself."""

CUSTOMERS = """
larmkund*; aktiva kunder; larmande kunder; trygghetslarmskund*; trygghetslarmkund*; kunder|brukare|kunderna|personer ~
med ~ *larm*; kunder|brukare|kunderna ~ aktivt|aktiva ~ *larm*; antal|antalet ~ larm*; hur många ~
larm|larmkunder|trygghetslarm; hur många ~ kunder|brukare; vilka ~ kunder|brukare ~ larm; larminnehavare; aktiva larm;
aktivt larm; aktiva trygghetslarm; aktivt trygghetslarm; aktiva digitala ~ *larm*; active ~ alarm|alarms; active ~
customers; alarm customers; customers ~ alarm; clients ~ alarm; larmabonnent*; larmbrukare; kund|kunder på larm; hur
många vi är|har|blir; vilka som ~ har|hade|haft ~ *larm; kunder|brukare|personer ~ hade ~ *larm;
kunder|brukare|kunderna|personer ~ som har ~ *larm; vilka ~ kunder|brukare|personer ~ har ~ *larm
"""
"""What the extract shows: names it only where something is wanted."""

WEAK_EXTRACT = """
underlag*; fakturaunderlag*; faktureringsunderlag*; siffror; siffrorna; lista; listan; listor; sammanställning*;
fil|filen; beställning*; beställningen; order|ordern; rapport|rapporten; list; report; figures; antalet;
kundunderlag*; sådant|sådan|sån|sånt|likadant|likadan; uttaget; det vanliga; den vanliga; vår vanliga; månadens;
månadsrapport*; kundförteckning*; filen; ett nytt; nytt uttag; listå
"""
"""Words that may mean the extract."""

REQUEST = """
beställ*; behöv*; behövr; önsk*; vill ~ ha; vill vi|jag; vi|jag ~ vill; skulle|sku ~ vilja; skulle vi|jag|ni|du;
vi|jag skulle; kan|kunde ni|du|vi|man|jag|någon|nån; kunna; skicka; skickar; översänd*; maila|mejla|mailar|mejlar;
ta|tar|tas|tag ut; ta|tar|tas ~ fram; få fram; kör|köra|körs ut; kör|köra; dra|drar|dras ut; plocka|plockar|plockas
ut|fram; skriv|skriva ut; få|får; tack; tackar; snälla|snäll; vänligen; begär*; anhåll*; ber ~ om; be ~ om;
efterfråga*; emotse*; hämta|hämtar; dags för; dags att; fixa|fixar; ordna|ordnar; boka*; lägg|lägga in; gärna; ge|ger;
tas|görs|tagas; please; need; needs; want; would like; like to; could you; can you; can we; send; request; order; run;
saknar; går det att; går det bra; hjälp|hjälpa; emot; nytt; nästa; väntar; fram ~ ett; ta ett|en; tacksam*; uppskatt*;
fint med; bra med; bra om; toppen om; toppen med; kul med; månadens; sicka; sänd; sända; skika; ska|skall ha; vi|jag
ska|skall; härmed; ja tack; dags
"""
"""Words of asking, weak ones too."""

WANT = """
vi|jag söker|letar; hjälp att|med;
vi|jag|undertecknad ~ vill|behöver|önskar|begär|beställer|ber|skulle|efterfrågar|saknar;
vill|behöver|önskar|begär|beställer|ber|skulle|måste vi|jag; vill|skulle ~ ha; kan|kunde|skulle|får|hinner|orkar|måste
ni|du; skulle ~ kunna; kan|får|kunde vi|jag|man ~ få; får|fick jag|vi be; går det att; är det möjligt; finns det
möjlighet; finns möjlighet; har ni möjlighet; vänligen; var|vore snäll|snälla; är ni snälla; är du snäll; snälla;
please; could|can|would you; can we; we|i need|want; would like; like to; skicka; ta|tag ut|fram|bort; ändra; byt;
uppdatera; lägg till|in|upp; lägg; se till; ordna; fixa; hjälp oss|till|mig; ni får; ni måste; någon måste; någon
behöver; nån måste; behöver; behövs; önskas; önskar; beställes; beställs; beställer; efterfrågas; tacksam*; det
vore|skulle ~ om ni; vore bra om|att|med; vore toppen|kul|fint|skönt|jättebra|snällt; uppskattar|uppskattas; kolla;
kontrollera; undersök; titta på; åk; åka dit; får jag; får man; skulle|sku vi|jag; må vi; gärna ~ utdrag*|logg*;
kan|kunde nån|någon|man; skriv|skriva in; rätta; rätta i; stryk|stryks; ni ~ får; reset; fix; hoppas att ni; hoppas
ni; var god; var goda; bör; borde; skriv; ring; kontakta; boka; bokar; notera att; informera; registrera; föra|för in;
mata in; återställ*; lås upp; öppna upp; meddela; kan du|ni|dere|dokker|nokon; ønsker; treng; trenger; vil gjerne; vil
ha; efterfrågar; ni ~ behöver|måste; kunne; dags för; dags att; will|vil ha; ja tack; ville ha; ville vi|jag ha;
skulle|sku vilja; skulle gärna; vill gärna
"""
"""The writer wants something of us."""

TAKE = """
ta|tar|tas|tag|tagas|taget ut; ta|tar|tas|taget|tagen|tages; ta ~ fram; uttag|uttaget; dra|drar|dras|drag ut;
plocka|plockas ut|fram; boka*; visa|visar|visas; skriv ut; run; lägg|lägga in; hämtas|hämta; exportera*;
ta|tar|tas|tag|tagas ~ ut; uttagen; uttaget; tas; tages; dras; tar ~ den|det; hämtar; printa; take; taken; göras;
görs; gjort; kör|köra|körs ~ utdrag*|loggutdrag*|logg*|listan|lista|den|det|ut; körning av ~ logg*|utdrag*
"""
"""The taking of the extract."""

HASTE = """
så snart*; så fort*; snarast*; omgående; omedelbart; bråttom; brådska*; skyndsam*; akut utdrag; genast; nu direkt; på
en gång; med en gång; direkt; när ni hinn*; när du hinn*; när det passar; när det går; när ni kan; när ni har tid; i
mån av tid; asap; as soon as possible; urgent*; when you can; when you have time; vid tillfälle; när som helst; vilken
dag som helst; valfri dag; ingen särskild dag; ingen speciell dag; ingen brådska; spelar ingen roll ~ dag; dagen
spelar ingen roll; dag spelar ingen roll; inget särskilt datum; inget speciellt datum; inget specifikt datum; inte så
noga; int så noga; när ni får tid; when convenient; any day
"""
"""No day, but soon; or any day."""

DROP_DAY = """
datumet|dagen ~ inte ~ viktig*|noga|avgörande|kritisk*|betydelse; ingen betydelse ~ dag*|datum*; spelar ~ roll ~
dag*|datum*; formulär*|fältet|rutan|systemet ~ tving*|tvang|krävde|kräver|krävs; tvingad* ~ välja|fylla; tvungen ~
välja|fylla|ange; formulär*|fältet|rutan|datum* ~ obligatorisk*; bry|bryr ~ inte om det|datum*|dagen|fältet; strunta ~
i fältet|rutan|formulär*; bortse ~ från fältet|rutan|formulär*|datum*; ignorera ~ datum*|fältet|rutan|dagen; struntar
i datum*; struntar i ~ datum*; struntar i dagen; strunta i datum*; strunt i datum*; strunta i dagen; strunta i ~
datum*; strunta i den|det; glöm datum*; glöm dagen; bortse från datum*; bortse från dagen; bortse från ~ datum*; hoppa
över datum*; skit i datum*; skippa datum*; datumet ~ spelar ingen roll; datum spelar ingen roll; datumet är inte
viktigt; ingen särskild dag; ingen speciell dag; inget särskilt datum; inget speciellt datum; inget specifikt datum;
inget bestämt datum; utan datum; datumet kan ni strunta i; datumet kan ni bortse från; dagen kan ni strunta i; ta ~ på
en gång; ta ~ nu istället; ta ~ direkt istället; kör ~ på en gång; kör direkt; ta ~ direkt; ta ~ när ni hinner; så
fort ni kan istället; så snart som möjligt istället; så fort som möjligt i stället; så snart som möjligt i stället; så
snart det går i stället; så snart ni kan i stället; ni behöver inte vänta; behöver inte vänta till; vänta inte; forget
the date; never mind the date; ignore the date; vilken dag som helst; valfri dag; när som helst; dagen spelar ingen
roll; spelar ingen roll ~ dag; bry er inte om datum*; bry dig inte om datum*; bry er inte om dagen; strunta i ~ dagen;
lika bra ~ nu; tar det hellre nu; ta ~ idag istället|i; datumet kan ni glömma; gick inte att lämna tom*; går inte att
lämna tom*; bortse ~ från ~ datum*; bortse ~ från ~ dagen; inte viktigt vilken dag; kvittar ~ dag|vilken; vilken dag
kvittar; dagen kvittar; datumet kvittar; dagen är inte viktig; hoppa över ~ dagen
"""
"""The day does not matter (any more)."""

ADD_DAY = """
också; även; lägg till; lägga till; ta med; ta också; dessutom; därtill; utöver; ytterligare; komplettera; plus; as
well; also; in addition; extra; både
"""
"""A day besides."""

SUITS = """
passar; passat; passade; funkar; går bra; blir bra; bäst; gärna; helst; toppen; varit bra; hade varit; duger; tänkte
vi; tänkte jag; tänkte; önskemål; föredrar; suits; preferably; works for us; tänker oss; tänkt oss; förslagsvis; tar
vi; kör vi; siktar på; satsar på; som gäller; vore bra|bäst; får det bli; blir det; får bli; får det vara
"""
"""A day that would do."""

CHOOSE = """
välj själva|själv|ni|du|den|det|bara; ni väljer; ni får välja; du väljer; den som passar; det som passar; vilken av
dem; vilken av dagarna; endera; ni bestämmer; välj
"""
"""Leaves the choice between days to us."""

HABIT = """
löpande fakturering; löpande redovisning;
som vanligt; som varje månad; som alltid; som brukligt; som vi brukar; som förra månaden; som förra gången; som sist;
som tidigare; samma som; vårt månatliga; månatlig*; vår vanliga; vårt vanliga; det vanliga; den vanliga; sedvanlig*;
as usual; our monthly; usual; som brukar; återkommande; som jag brukar; samma sak som; efter vanan
"""
"""As always: no standing order."""

STANDING = """
varje månad framöver; varje månad; varje månads*; varje månadsskifte; varje kvartal; var månad; varannan månad;
månadsvis; tills vidare; tillsvidare; stående; löpande; fortsättningsvis; framgent; härefter; hädanefter; regelbundet;
prenumer*; every month; until further notice; från och med nu; fr o m nu; fr . o . m . nu; from now on; on a monthly
basis; automatically; standing order; i fortsättningen; per automatik; den första varje; den sista varje; varje gång ~
månad*; tills vi säger; tills ni hör; för varje månad; sista vardagen varje; första vardagen varje; den siste varje;
varje sista; i slutet av varje; i början av varje; en gång i månaden; en gång per månad; per månad framöver;
månatligen; kontinuerligt; schemalagt ~ varje; återkommande ~ varje; each month; rullande; årligen; varje vecka;
en|ett i månaden; en|ett per månad; en|ett varje; varannan vecka; kvartalsvis; monthly from; alla månader; månad för
månad; framöver; automatiskt; hver|kvar måned|månad; heretter; varje månads
"""
"""For every month, from now on."""

NOW_ORDER = """
nu; denna gång; den här gången; redan nu; för denna månad; now; direkt; på en gång
"""
"""Beside a standing order: now."""

# -- Withdrawals, reminders, answers -----------------------------------------------------------------------------------

CANCEL = """
avbok*; avbeställ*; återkall*; makuler*; annuller*; annuler*; stryk|stryka|stryks; ångra*; ångrat; dra|drar ~
tillbaka; tar|ta tillbaka; ta|tar bort ~ beställning*; ta|tar bort beställning*; ta|tar bort order*; glöm loggutdrag*;
glöm utdrag*; glöm beställning*; glöm min|vår ~ beställning; glöm loggen; strunta i loggutdrag*; strunta i utdrag*;
strunta i beställning*; strunta i loggen; strunta i min|vår; strunta i det; strunta i ärendet; strunta i alltihop;
bortse från beställning*; bortse från ~ beställning*; bortse från ärendet; bortse från vår; bortse från min; bortse
från det; behövs inte längre; behövs ej längre; behöver inte längre; behöver ej längre; behöver vi inte längre; behövs
inte; behöver inte ~ loggutdrag*; behöver inte ~ utdrag*; behöver inget ~ utdrag*; behöver inget loggutdrag*; vi
behöver det inte; ni behöver inte ta|köra|dra|skicka; inte aktuell*; ej aktuell*; inte längre aktuell*; cancel*;
withdraw*; disregard; no longer need*; don ' t need; do not need; upphäv*; ska inte ha ~ utdrag; avsluta ärendet;
stäng ärendet; kan stängas; beställt av misstag; skickades av misstag; skickade ~ av misstag; blev fel ~ beställ*;
utgår; inget behov; behövs inget; behöver inget utdrag*|loggutdrag*; behöver inget ~ utdrag*|loggutdrag*|logg; glöm
det; utgå; avbryt; avbryta; avbryter; lägg ner; lägger ner; ställ|ställa|ställs|ställer in; ta inte ut; ska bort;
slipper ta; slipper dra; slipper köra; slipper skicka; stoppa; ska ni inte göra något med; göra något med; bortse från
mitt|vårt|mina; släng|slänga; slopa|slopas; kasta; inte göra något; dra|drar tillbaka; har redan siffr*; har redan
fått siffr*; inte ta ut; ta bort den; ta bort det; backa; backar; går bra utan; klarar oss utan; kan|får ni ta bort;
det|den|dem|dom|ärendet|beställning*|utdrag*|loggutdrag* kan|får ni ~
bortse|strunta|glömma|stryka|avboka|slänga|stänga|kasta|makulera; blir inget|ingen ~
utdrag*|loggutdrag*|logg*|beställning*; hoppa|hoppar över ~ månad*|gång*|utdrag*|loggutdrag*|beställning*; inget
utdrag|loggutdrag|uttag den|denna|för|i; hoppa|hoppar över det|den; no longer wanted; forget the ~ extract|order|log;
inte vara aktuellt; den första|andra|ena ~ ta bort; fick det av ~ redan; avstår; återkallas; tas tillbaka;
felbeställt; felbeställning; råkade beställa; blev dubbel|dubbelt; dubbelbeställ*; dubbelbeställt; återta; återtar;
återtas; dragit|drog tillbaka
"""

PARTLY = """
den ena; ena av; en av beställning*; båda|bägge ~ beställning*; ska ligga kvar; ligger kvar; vill vi ha kvar; behåll*;
behålla; den andra vill; två beställningar; tre beställningar; fyra beställningar; flera beställningar; dubbla
beställningar; de två andra; de övriga; den ena ~ kvar; resten ~ kvar; de andra ~ kvar; den andra ~ kvar; ena; bara
den ~ ska; en av dem; låt ~ stå|ligga|vara; de andra|övriga ~ kvar; keep the; one of the|my|our
"""
"""One of several orders."""

REMINDER = """
hur det går med; hur det går;
återkomma angående|om|kring; mitt|vårt tidigare ärende; min|vår tidigare beställning;
påminn*; påminnelse*; hunnit titta; hunnit kolla; väntar fortfarande; vi väntar på; väntar på; ännu inte fått; inte
fått något svar; inte fått svar; har inte fått; inte hört något; inte hört av er; hur går det med; hur går det; när
kommer; något svar; reminder; still waiting; any news; status på; status för; har ni fått; har du fått; fick ni; kom
den fram; sen|sent svar; fått den än|ännu; var är; vart är; var blev; vart tog; tagit vägen; inte dykt upp; inte
kommit; ej kommit; efterlys*; jagar; jaga; har ni hunnit titta|kolla|se|med; har du hunnit
"""

WHEN_COMES = """
när ~ klart|klar|färdigt|färdig; när ungefär; när tror du|ni;
när kommer det; när kommer den; när kommer utdrag*; när kommer loggutdrag*; när kommer listan; när kommer svaret; när
kommer filen; när får vi det; när får vi utdrag*; när får vi loggutdrag*; när får vi listan; när får vi den; när kan
vi få det; när kan vi få utdrag*; när kan vi få den; när kan vi förvänta oss; när kan vi räkna med; när kan jag räkna
med; när dyker det upp; hur lång tid tar det; when will it come; when can we expect; when will we get; är det på gång;
är den på gång; hinner ni; hinner ni det; tror ni att ni hinner; hur lång tid ~
ta|tar|dröjer ~ det|innan|utdrag*|den; hur länge dröjer; när kan vi ~ det|den|utdrag*|listan|loggen; när ~ räkna med
"""
"""A reminder that is no matter for a person."""

RECEIVED = """
utdrag*|loggutdrag*|listan|loggen vi fick|fått|fått; ni har skickat ~ utdrag*|loggutdrag*|listan|loggen;
vill|ville ~ bara|mest säga|tacka|meddela|berätta; bara säga; bara tacka;
tack för loggutdrag*; tack för utdrag*; tack för det ~ utdrag*; tack för listan; tack för filen; tack för den ~
listan; tack för svaret; tack för hjälpen; har kommit fram; kommit fram; har mottagit; har tagit emot; vi fick ~
utdrag*; fick ~ utdrag*; fick ~ listan; fick ~ loggutdrag*; som kom; utdraget kom; listan kom; precis vad; ville bara
säga; ville bara tacka; tacka för; tack för senast; mottaget; thanks for the extract; thanks for the ~ list; tack för
hjälp*; utdraget|listan|filen|loggen ~ kom; loggutdraget ~ kom; kom ~ fredags|igår|måndags|onsdags|torsdags|tisdags;
vi|jag har fått ~ utdrag*|loggutdrag*|listan|filen|loggen; mottagit; fått utdrag*|loggutdrag*|listan|filen|loggen; har
fått det; har fått den; tack för senaste; tack för förra; tack för uttaget; tack för loggen; tack för snabb*; som ni
skickade; listan ni skickade; utdraget ni skickade; utdraget vi fick; listan vi fick; thanks for the log
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
se nedan; se nedanstående; nedanstående; se bifogat; se bifogad; enligt nedan; nedan; vidarebefordra*;
vidarebefordrar; vidaresänder; skickar vidare; se mejlet nedan; läs nedan; hjälpa ~ med detta; hjälper ~ med detta;
hjälpa ~ med det här; fwd; see below; forwarding; forward; kan ni hjälpa; kan ni ta; kan ni ordna detta; kan ni fixa
detta; kan ni lösa detta; här nedanför; längre ner; nedanför
"""
"""Points to quoted text."""

YES = """
ja; japp; jajamän; jadå; jo; jepp; yes; ok; okej; oki; absolut; gärna; det går bra; går bra; det blir bra; blir bra;
det passar; passar bra; det stämmer; stämmer bra; kör på det; kör på; kör på den; precis; just det; exakt; självklart;
visst; helt rätt; funkar; det funkar; funkar bra; låter bra; sounds good; that works; fine
"""

NO = """
nej; nä; nope; nix; no; inget av; ingen av; ingetdera; passar inte; funkar inte; går inte
"""

FIRST_OPTION = """
första alternativet; det första; den första; den förra; alternativ 1; alt 1; alternativ ett; alternativ a; det
tidigare; den tidigare; den tidigaste; det tidigaste; tidigaste; first option; the first; the former; det förstnämnda;
den förstnämnda; förstnämnda
"""

SECOND_OPTION = """
andra alternativet; det andra; den andra; alternativ 2; alt 2; alternativ två; alternativ b; den senare; det senare;
den senaste; det sista; den sista; sista alternativet; second option; the second; the latter; det sistnämnda; den
sistnämnda; sistnämnda
"""

BOTH_OPTIONS = """
båda; bägge; båda två; båda dagarna; bägge dagarna; båda datumen; both
"""

INSTEAD = """
istället; i stället; ändra; ändra till; rätt dag; rätt datum; rätta; rätt ska; korrigering; rättelse; menade; menar;
avsåg; ska vara; skulle vara; skulle det vara; skulle stå; instead; change to; skjut; skjuta; senarelägg*;
tidigarelägg*; byt till; byta till; blev fel; skrev fel; fel dag; fel datum; fel i datum*; tryckte fel; tryckt fel;
nej vänta; ska det vara; ska det va; blir det; det blir; läste fel; skrev ~ fel; ändrat sig; ändrat oss; fel i
rubriken; i rubriken; galet i rubriken; ombestäm*; slå över; ändrade planer; eller rättare; rättare sagt; snarare;
flytta; flyttar; flyttas; inte ~ utan; ej ~ utan; not ~ but; nej; sorry
"""
"""A correction."""

FIELD_WORDS = """
datumfältet; datumrutan; datumfält; fältet; rutan; formuläret; enligt formulär*; enligt datum*; angivet datum; valda
datumet; valt datum; ifyllt datum; datumet i; datumet ovan; datum ovan; datumet blev fel; fyllde i; ifyllt; i fältet;
förifyllt; förvalt; formulärets; date field; in the form; i formuläret
"""
"""Speaks of the date field of the form."""

# -- The desk's own words ----------------------------------------------------------------------------------------------

OFFER = """
menar du; menar ni; menade du; menade ni; avser du; avser ni; ska vi; skall vi; kan vi ta; kan erbjuda; vi kan;
erbjuder; föreslår; förslag; antingen; går det bra; passar; vill du; vill ni; svara med; välj; närmaste; do you mean;
shall we; istället; i stället; eller
"""

ASKS_BACK = """
vilken dag; vilket datum; vilken ~ menar; vilken avses; vilka dagar; vilket väljer; vilket ~ passar; välj; återkom
med; meddela ~ dag; meddela ~ datum; svara med; hör av er med; vilken av; which day; behöver veta ~ dag|datum;
specificera; förtydliga; ange ~ datum|dag|dagen
"""
"""The desk asks for a day."""

DELIVERED = """
bifogas; bifogat; bifogad; bifogar; bifogade; bilaga; bilagt; bifogad fil; här kommer; här är; kommer här; utdraget är
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
