"""What a person must see, or take. How a list is written: see ``vocabulary/__init__.py``."""

# -- Other extracts, other providers -----------------------------------------------------------------------------------

OTHER_EXTRACT = """
hur många gånger;
logg|loggen|lista|utdrag|uppgift|uppgifter på|över|om när|hur; vilka ~ kunder|brukare ~ som ~
fått|bytt|haft|ringt|tryckt|använt|lämnat|slutat|larmat; hur snabbt|fort ~ vi|ni; hur många larm
hade|kom|gick|fick|blev; tider|tiderna|tidpunkt* ~ larm|larmen; alla larm från|mellan|under;
avslutade|uppsagda|inaktiva|vilande|pausade|återlämnade kunder|kunderna|larm|larmen|larmkund*; vilka larm som; vilka
larm ~ har; larmhistorik*; historik*; larmhändelse*; händelselogg*; inkomna larm; inkommande larm; alla larm som; alla
larm ~ skickat; alla larm ~ kommit; samtliga larm; utlösta larm; larm ~ utlösts; antal ~ larmningar; larmningar;
larmtillfäll*; hur ofta ~ larma*; hur många gånger ~ larm*; hur många ~ larmat; larmat ~ flest; larmat ~ mest; vem ~
larmat; vilka ~ larmat; larmorsak*; larmstatistik; statistik*; svarstid*; inställelsetid*; responstid*; utryckning*;
insatstid*; response time*; alarm history; alarm events; snittid*; inaktiva; inaktivt; avslutade larm; avslutade
kunder; uppsagda larm; uppsagda kunder; återlämnade larm; kunder ~ lämnat tillbaka; före detta kunder; tidigare
kunder; kö|väntelista ~ larm; väntar på larm; digitalt lås; digitala lås; nyckelfri*; låstyp*; låslogg*; kamera*;
trygghetskamera*; nattkamera*; digital tillsyn; läkemedelsautomat*; läkemedelsrobot*; medicinrobot*; medicingivare*;
gps larm*; gpslarm*; mobila larm ~ position*; rörelsesensor*; fallsensor*; batteristatus*; larmprotokoll*;
samtalslogg*; larmsamtal*; inspelning*; larmrapport*; logg ~ över larm; loggar ~ över larm; larmaktivitet*; uppgifter
om larmtyp; inactive; kölista; tillsynskamer*; *robot*; inte|ej ~ har larm; har inte larm; inte har larm; inte längre
har; inte larm mer; varje larm; varje larmning; alla larmningar; hur snabbt ~ larm*; hur snabbt ~ svar*; hur länge ~
larm*; how quickly; how often; how many alarms; hur lång tid ~ larm*|svar*; larmen ~ natten; larm ~ nattetid; larm
under natt*; lista ~ larm under; larmen från; låsenhet*; medicinskåp*; medicinautomat*; rörelselarm*; dörrlarm*;
fallarm*; falllarm*; aktivitetslogg*; antal larm per; antal larm under; larmfrekvens; larmdata; larmloggar ~ mellan;
nattillsyn; gps*; trygghetskamer*; digitala tillsyn*; passiva larm; nyckelskåp*; gamla kunder; gamla|tidigare ~
larmkund*|brukare|kunder; alla kunder oavsett; inte bara aktiva; även inaktiva; uppsagda; utskrivna; avlidna;
deactivated; former ~ customers|clients; former customers; besvarade larm; obesvarade larm; missade larm; hur många
larm ~ utlös*; larmanvändning; händelser ~ larm*; larm som utlösts; larm från ~ mellan
"""

ENDED = """
utan ~ *larm;
avslut*; upphör*; sagt upp; sagts upp; sade upp; sades upp; sagt ifrån; uppsagd*; lämnat; lämnade; återlämn*; slutat;
slutade; avaktiver*; inaktiv*; avlid*; avled; gått bort; flyttat; flyttade; pausa*; vilande; stängts; avställ*; tagits
bort; plockats; inte ~ har; inte ~ kvar; inte längre; inte ~ aktiv*; ej ~ aktiv*; ej ~ har; ej ~ kvar; ej längre;
saknar ~ *larm; tidigare; haft; hade; terminated; ended; no longer
"""
"""Of customers: no active alarm any more. Told of whom the extract is to show, it asks for another one."""

ONLY_NAMED = """
inga andra; deras rader;
bara|endast|enbart på|för kunderna;
bara|endast|enbart ~ två|tre|fyra|en|ett av; bara|endast|enbart ~ en|två|tre|fyra|fem kund|kunder|brukare;
bara|endast|enbart ~ kund|kunden|brukare|brukaren; bara|endast|enbart följande; bara|endast|enbart för ~
kunden|brukaren; för en ~ kund; för kunden; för brukaren; på en enskild; enskild kund; enskilda kunder; en specifik
kund; specifika kunder; en viss kund; vissa kunder; två av våra kunder; tre av våra kunder; några av våra kunder; en
av våra kunder ~ logg*; nedanstående kunder; följande kunder; dessa kunder; only for ~ customer*; bara|endast|enbart
henne|honom; bara|endast|enbart ~ personnummer; just henne|honom; en enda kund; en av kunderna; ett utdrag på en; bara
på en kund; avser endast kund; avser kunden; gäller kunden; gäller bara ~ kund; only ~ client|customer; single
customer; ingen annan
"""

OTHER_SYSTEM = """
logg|loggen|loggbok* ~ bil|bilen|dator*|server*|hiss*; journalsystem*; journallogg*; treserva; lifecare; procapita;
åtkomstlogg*; inloggningslogg*; behörighetslogg*; loggkontroll*; loggranskning*; logggranskning*; systemlogg*;
serverlogg*; fordonslogg*; körjournal*; passersystem*; dokumentationssystem*; planeringssystemet ~ logg*; obehörig*;
loggar från ~ journal*; inloggningar*; logg|loggen|loggar|lista|uppgift ~ vem; vem|vilka som ~
öppnat|öppnade|loggat|läst|varit|passerat|använt|låst; vem som loggat; vem som läst; vem som varit inne; inne i
journal*; journalföring*; slagning*; dataintrång; loggkontroller; lås ~ logg*; nyckelsystem*; passagesystem*;
telefonlogg*; schemasystem*; tidrapport*; körlogg*; journal; journalen; ur combine; i combine; ur viva; i viva;
passerlogg*; inpassering*; *loggen; *logg; *loggar; *loggarna
"""
"""Other systems' logs."""

OTHER_PROVIDER = """
vars larmkund*|kunder|lista|logg*; två|tre|flera|bägge|båda bolag|bolagen|företag|företagen; deras
chef|ekonom|verksamhet|siffror; våra underleverantörer; kunder|larmkunder|brukare de|dom har|hade; de andras; andras
kunder|larm*; deras kunder; deras aktiva; deras larm*; deras lista; deras logg*; deras utdrag; deras räkning; annan
utförare; andra utförare; andra|övriga|samtliga|alla ~
utförare|utförares|utförarnas|hemtjänstbolag*|omsorgsbolag*|hemtjänstföretag*|vårdbolag*; annat företag; annan
utförares; annat bolag; alla utförare; samtliga utförare; alla utförares; hela kommunen*; hela kommunens; alla kunder
i kommunen; samtliga kunder i kommunen; samtliga hemtjänst*; alla hemtjänst*; kommunens alla; grannkommun*;
konkurrent*; their customers; another provider; other provider*; hjälper dem; hjälper dom; åt dem; åt dom; dom|de har
glömt; grannbolag*; grannföretag*; systerbolag*; dotterbolag*; andra bolag*; andra företag*; annan hemtjänst*; den
andra hemtjänst*; våra konkurrenter; båda bolagen; båda företagen; övriga utförare; kollegor på ~ hemtjänst*|omsorg*;
grannens; their clients; för hela staden; hela stadens; alla i kommunen; som underleverantör; både oss; både för oss;
på uppdrag av ~ omsorg*|hemtjänst*; ta|tar över ~ kunder
"""

PROVIDER_WORDS = """
omsorg; omsorgen; hemtjänst; hemtjänsten; hemvård; hemvården; hemomsorg; hemservice; assistans; vård; vården; ab; hb;
kb; omvårdnad; äldreomsorg; omsorgs; hemtj; htj; vårdbolag*; care; omsorgsbolag*; hemvårds; homecare; hemtjänstgrupp
"""
"""Part of a provider's name."""

# -- Faults ------------------------------------------------------------------------------------------------------------

DEVICE = """
*larm*; alarm; alarms; *knapp; larmklock*; trygghetsklock*; klockarmband*; *dosa; *dosan; basenhet*; basstation*;
armband*; halsband*; sensor*; trygghetstelefon*; device; button; pendant; larmet; larmen; sändare*; mottagare*;
batteri*; laddare*; laddstation*; simkort*; högtalar*; *larmet; larmtelefon*; telefonen hos; klockan hos; klocka hos;
hennes|hans klocka; hans|hennes knapp; manick*; mojäng*; apparat*; dosa|dosan|dosor; puck*; wearable; watch;
trygghetsknapp*; receiver; mottagaren; larmoperatör*; larmar; larmade; larma; trycker; tryckte; tryckt; fallarm*;
dörrlarm*; rörelselarm*; brandvarnare; nyckelskåp*; snöre; snodd*; hubb*; gateway; enheten hos; enhet hos; *knappen;
*knappar; gsm*; base unit; unit; wristband; larmknap; knap; knappe; trygghetslarm*; box
"""
"""An alarm as a thing."""

PERSON = """
kund; kunden; kunds; kundens; brukare*; vårdtagar*; hon; han; henne; honom; hennes; hans; dam; damen; tant; farbror;
anhörig*; pensionär*; boende; mamma; pappa; omsorgstagar*; fru; herr; customer; client; herrn; gubbe|gubben;
gumma|gumman; tanten; farmor; mormor; morfar; farfar; änka|änkan; dotter|dottern; sonen; maken; makan; make; hustru*;
vår kund; en kund; she; he; her; his; patient*; klient*; person|personen; äldre
"""
"""Somebody who has one."""

FAULT_ALWAYS = """
ramla*; fallit; fallolyck*; trillat; trillade; legat ~ golv*; låg ~ golv*; ligger ~ golv*; stendö*; felanmäl*; larmade
~ ingen; larmat ~ ingen; larmat ~ utan; utan att någon kom*; utan att nån kom*; ingen kom när; trycker ~
inget|ingenting; tryckt ~ ingen|inget; tryckte ~ ingen|inget; larmet hörs inte; när ~ larma*; livsfara; nödläge;
driftstörning*; when ~ presses; pressed ~ no; nobody answered; vattenskad*; när ~ trycker; när ~ tryckte; larm ~ inte
fram
"""
"""A fault report whatever stands around it."""

FAULT = """
sitter ~ löst|lös;
ur funktion; ur bruk; felanmäl*; trasig*; trasiga; sönder; stendö*; helt dött; helt död; är dött; är död; dött larm;
död dosa; tappat kontakt*; tappat uppkoppling*; tappat förbindelse*; ingen kontakt; inte ~ kontakt med; får inte
kontakt; får ej kontakt; ingen täckning; ingen signal; ingen förbindelse; inget ljud; hör inget; inte hör*; ingen ton;
ingen kom; ingen svar*; inget svar ~ larm*; utan att någon; utan att nån; inte larma; kan inte larma; larmade ~ ingen;
larmat ~ ingen; larmat ~ utan; tryckt ~ ingen; tryckte ~ ingen; trycker ~ inget; trycker ~ ingenting; tryckt ~ inget;
när hon trycker; när han trycker; när man trycker; när kunden trycker; när de trycker; trycka in; går inte att trycka;
går ej att trycka; händer inget; händer ingenting; hände inget; hände ingenting; ingenting händer; inget händer;
ramla*; ramlade; föll; fallit; fallolyck*; trillat; trillade; legat ~ golv*; låg ~ golv*; ligger ~ golv*; på golvet;
laddar inte; laddar ej; laddas inte; laddar ur; laddar dåligt; laddats ur; urladd*; dåligt batteri; slut ~ batteri*;
piper; blinkar rött; blinkar; lyser rött; lyser inte; tjuter; tjutit; larmar hela tiden; larmar av sig själv*;
falsklarm*; falska larm; obefogade larm; fellarm*; krångl*; strul*; glapp*; brutits; bruten; skadad*; skadat; spruck*;
vattenskad*; tappat den i; tappat ~ larm*; tappat bort; borttappa*; hittar inte ~ larm*; offline; ligger nere;
utslagen; utslaget; driftstörning*; strömavbrott*; larmfel*; fel på ~ *larm*; fel på ~ *knapp*; fel på ~ *dosa*; fel
på ~ *klocka*; något fel; nåt fel; är fel på; larmet ~ fel adress; larm* ~ till fel; larm* ~ hos fel; larmet går till
fel; går fram till fel; kopplas till fel; kopplat till fel; kopplad till fel; fel nyckel*; reagerar inte; reagerar ej;
reagerade inte; svarar inte; svarar ej; svarade inte; svarade ej; inte svar; tyst larm; alldeles tyst; knäpptyst;
tystnat; lagt av; la av; lade av; gett upp; pajat; kaputt; kajko; utan larm; utan fungerande; saknar larm; saknar
fungerande; larmet ~ saknas; not working; doesn ' t work; does not work; do not work; isn ' t working; stopped
working; broken; no answer; faulty; no response; nobody answer*; out of order; no contact; nödläge; livsfara;
livsviktig*; varmt larm; överhett*; brinner; elfel; lös|lossnat; lossnat; gick sönder; gått sönder; räcker inte; kan
inte nå; når inte; nås inte; svagt ljud; hörs inte; hörs knappt; hörs dåligt; hörs ej; inget hörs; hör inte; bryter;
störningar; störning; röd lampa; rött ljus; ingen lampa; inga lampor; röd diod; rött sken; lyser ~ rött; blinkar ~
rött; svag röst; svag volym; låg volym; svagt i; låter svagt; jättesvag; svårt att höra; inget larmljud; inte fram; ej
fram; aldrig fram; inte igenom; inte iväg; går inte igenom; går inte fram; når inte fram; kommer inte fram; kom inte
fram; kom aldrig fram; tar inte emot; tar ej emot; får inget larm; får inga larm; inga larm; fördröj*; knast*; brus;
brusar; susar; suser; sprak*; ekar; rundgång; hackar; tyst i; ingen ~ människa; ingen människ*; kopplat fel; kopplades
fel; kopplat ~ fel; hamnar fel; hamnade fel; hamnar hos fel; hamnar ~ hos; helt svart; är släckt; slocknat; slocknar;
slocknade; sitter fast; hängt sig; hänger sig; hakat upp; hakar upp; låst sig; frusit; startar om; stängt av sig;
stänger av sig; slår av sig; slagit av; reagerar sent; dröjer innan; dröjde innan; tog lång tid innan; ingen respons;
tagit slut; batteriet ~ slut; trasslar; bråkar; spökar; jävlas; problem med; besvär med; defekt*; slut på batteri;
ikkje kontakt; ikke kontakt; får ikkje; virker ikke; inte kunnat larma; inte når; lossnar; gått av; trasigt; i stället
för hjälp; istället för hjälp; fick vänta ~ hjälp; låg kvar; blev liggande; medvetslös*; ambulans*; ramlat; snubbla*;
halka*; i diskmaskin*; i tvättmaskin*; tuggat; tuggade; tappade ~ larm*|knapp*|klock*; ligger ~ fel; av sig själv; av
sig själva; utan anledning; lägger av; glappkontakt; urladdat; urladdad; vill inte ladda; kommer inte igång; startar
inte; är inkopplad fel; buckl*; felkod*; felmeddelande*; felsignal*; felindik*; saknar täckning; ingen ström;
strömlös*; tappar kontakt*; bröts; red light; beeping; beeps; won ' t charge; does not charge; not respond*; no
signal; no sound; fel på ~ enhet*; chirp*; beep*; cannot hear; can ' t hear; keeps ~ beeping|ringing|alarming; gått i
två|bitar; ifrån sig; lyser ej; ger ifrån sig; inte nå; går ej igenom; går ej fram; låter inte; låter hela tiden; no
light; helt svarta; inte en lampa; är utan larm; slutat fungera|funka|larma; slutade fungera|funka|larma; av misstag
till
"""
"""A fault where a device or a person is near."""

WEAK_FAULT = """
avbrott; död; dött; dör; dog; dead; våt|blöt|blött; i vattnet; tvättat; i onödan; fell; borta larm*; försvunn*;
försvann; är nere; ligger nere; nere; paj; kass; glappar; laggar; fel namn; utan svar; fel kund; fel person; fel
nummer; fel telefonnummer; fel adress; bryts; hittades; tappade; tappat; rök; sladden; stickpropp*; tappar; battery;
silent; went off; en maskin; tyst|tysta; stopp; farlig*; otrygg*; svart; släckt; fastnat; pip; pep; ringer fel; fick
ingen hjälp; utan hjälp; ingen hjälp; trassel; bränt; fel; felet; slut; sämre; dålig*; dåligt; konstig*; konstigt;
problem*; tokig*; lös; olyck*; sladd*; laddning*; hela tiden; orolig*; oroar; oro; svag*; hackig*; märklig*; skumt;
missat; missade; vågar inte; wrong; missing; lost; batterivarning*; batterilarm*; batterinivå*; lurt; låter som; låter
konstigt; låter illa; bryter; ger inte; ger ingen; ger inget; gått i; gav inget; låter; utan ljus; wont; strange; odd;
weird; trillar; svarta; lossnar; halkar av; soporna; borta; saknas; försvunnit
"""
"""A fault where a device stands in the same sentence."""

NOT_WORKING = """
fung*; funk*; funck*; går igång; gå igång; startar|starta; larmar|larma|larmade|larmat; ladda*;
svarar|svara|svarade|svarat; når fram; kommer fram; kom fram; kommit fram; går fram|iväg|igenom|genom; gick
fram|iväg|igenom|genom; gått fram|iväg|igenom|genom; kopplar|kopplas|kopplat; uppkopplad*; ansluten|anslutet|ansluter;
hörs; reagerar|reagerade|reagera; lyser|tänds; ljuder; triggas; aktiveras; sänder; trycka; kontakt;
work|works|working; respond*; answer*; charge*; går att använda; virker|virkar; funger*; går att larma; nå; når; går
att nå; kan larma; få kontakt; får kontakt; höra; hör; höras; ladda; laddas; får fram; ljud; signal; uppkoppling;
tänder
"""
"""What a device does; with a negation a fault."""

NEGATION = """
inte; ej; int; icke; inget; ingen; inga; ingenting; aldrig; knappt; knappast; slutat; slutade; slutar; sluta; sällan;
not; no; never; doesn; isn; won; varken; ibland; emellanåt; ikkje; ikke; inte längre; svårt; dåligt; nästan; bara ~
ibland; cannot; can ' t
"""

RESOLVED = """
allt ~ som det ska|skall; nu är allt bra|ok|okej|i; allt ~ ordning;
åtgärdat; åtgärdad; åtgärdades; åtgärdats; är löst; löste sig; har löst sig; har löst; löst sig; löst; fixat; är
fixat; fixade; lagat; lagad; lagades; är lagat; reparer*; avhjälpt; avhjälpts; fungerar igen; fungerar nu; fungerar
som den ska; fungerar som det ska; fungerar bra; fungerar fint; funkar nu; funkar igen; funkar bra; funkar fint;
funkar som; igång igen; är bytt; är utbytt; är ordnat; är utbytta; utbytt; bytts ut; bytt ut; bytte ut; redan anmält;
redan felanmält; är redan anmält; anmält separat; felanmält separat; eget ärende; separat ärende; ett annat ärende;
annat ärende; fixed; resolved; works again; sorted; ordnade sig; är klart nu; har bytts; funkar prima; fungerar prima;
bra igen; e det bra; är det bra; det är bra nu; ok igen; okej igen; som den ska igen; som det ska igen; redan
rapporter*; rapporterat; anmält till; anmälde; felanmälde; felanmält till; felanmält det; har fått hjälp; byttes;
bytte det; bytte den; bytts; fungerar som; fungerar klanderfritt; har hittat; är avklarat; avklarad; avklarat; ur
världen; behöver inte ~ ring; är hjälpta; i ordning; lagade; kom till rätta; i eget ärende; ni ordnade; ni fixade; ni
hjälpte; lösts; fått|fick ~ ny|nytt|nya *larm*|dosa*|klocka*|knapp*|armband*|batteri*; inga fel; inget fel; inga
problem; inget problem; utan problem; allt fungerar; allt funkar; inget krångel; inga konstigheter; inga larmfel; no
problems; no faults; working fine; works fine; har bytt ~ *larm*|dosa*|klocka*|knapp*|batteri*
"""
"""Put right, or reported elsewhere."""

STILL = """
fortfarande; men inte; igen trasig*; inte åtgärdat; inte löst; inte fixat; inte lagat; inte blivit; ännu inte; ej
åtgärdat; kommit tillbaka; är tillbaka; på nytt; still; not fixed; ändå inte; inte längre; nu igen
"""
"""… but not really."""

OWN_THINGS = """
datorn|dator; skrivaren|skrivare; mejlen|mailen|outlook; internet; nätet|nätverket; bilen|bilarna|bil;
systemet|faktureringssystem*|ekonomisystem*|planeringssystem*|planeringsprogram*|lönesystem*; telefonen|växeln;
stavning*; autokorrekt*|autocorrect; tangentbord*; kaffe*; snö*|ishalka|halka; hissen; kontoret|lokalen|lokalerna;
skärm|skärmen; laptop*; surfplatta*|ipad*
"""
"""The writer's own things, whose trouble is no fault of an alarm."""

# -- What is registered ------------------------------------------------------------------------------------------------

REGISTER_VERB = """
ändra*; ändring*; byt|byta|byter; uppdater*; korriger*; rätta; rättas; registrer*; avregistrer*; lägg|lägga till;
läggs till; lägg|lägga upp; lägg|lägga in; ta|tar|tas bort; plocka|plockas bort; stryka|stryk; avsluta*;
säg|säga|säger upp; sägs upp; uppsägning*; skriv|skriva in; skriva om; justera*; change; update; remove; add;
replace*; koppla|kopplas|kopplat; flytta|flyttat; ersätt*; ersätter; byter namn; bytt namn; bytt adress; bytt
telefonnummer; bytas; byts; ändras; strykas; stryks; föra|för in; mata in; skrivs in; uppdateras; tas bort; läggs in;
läggas; rätta till; plocka bort; avförs; avföra; ny|nya|nytt; new; anmäla; notera*; ska ha; heter; heter numera
"""

REGISTER_THING = """
adress*; kontaktperson*; kontaktuppgift*; kontaktväg*; contact person; telefonnummer*; telefonnr; mobilnummer*;
mejladress*; mailadress*; epostadress*; e postadress; efternamn; namnbyte; kunduppgift*; personuppgift*;
register|registret; kundregist*; nyckelnummer; nyckelgömma; portkod*; dörrkod*; anhöriglist*; anhörigkontakt*;
larmmottagare*; behörig beställare; ansvarig chef; enhetsnamn*; organisationsnummer ~ ändr*; fakturaadress*;
faktureringsadress*; phone number; address; e mail address; email address; vårt företagsnamn; larm hos|till|för|på ~
kund*; ny kund; nya kunder ~ läggas; ny larmkund; ny brukare; larm ~ kund; kunden; kund; brukaren; vårdtagaren;
behörig*; larmreg*; mottagaradress*; portkoden; epost; e post; orgnummer; orgnr; bankgiro*; företagsnamn*; firmanamn*;
mobilnr; mobiltelefon*; anknytning; lägenhetsnummer; gatuadress*; emejladress*; contact details; uppgifter;
uppgifterna; namn på; namnet på; larmet står på; *numret; *nummer; *nummret; *adressen
"""

REGISTER = """
ny *adress; nya *adressen; ny *nummer; nytt *nummer; nya *numret;
stryk|stryka|stryker ~ som; ta bort ~ som beställare|kontakt*; som ny beställare; inte längre ~ beställare;
ska inte längre ha ~ *larm; inte längre ha ~ *larm; ska inte ha ~ *larm; är|blir|heter vår|er|ny ~ kontaktperson;
ny adress; nya adressen; nytt telefonnummer; nytt nummer; nytt mobilnummer; ny mejladress; ny mailadress; ny
kontaktperson; ny kontakt hos oss; ny portkod; ny fakturaadress; ändrad adress; ändrat telefonnummer; fel adress; fel
telefonnummer; gammal adress; gamla adressen; fel efternamn; felstav*; står fel; står felaktig*; står som; står kvar;
ska inte stå; ska avslutas; ska sägas upp; ska tas bort; bör tas bort; ska plockas bort; kan tas bort; behöver tas
bort; ska stå på; ska flyttas; ska registreras; ska kopplas; har flyttat till; har flyttat från; flyttat till; flyttar
till; byter adress; har bytt adress; har bytt namn; har bytt telefonnummer; har gått bort; gått bort; avlidit; har
avlidit; är avliden; avled; dött i; säga upp ~ larm*; avsluta ~ larm*; uppsägning av ~ larm*; inflyttad på; ny
kontaktperson är; kontaktperson är; kontaktperson blir; kontaktperson hos oss; kontaktperson för oss; är
kontaktperson; tar över som kontakt*; ersätter ~ som kontakt*; är er kontakt*; new contact person; new address; has
moved; passed away; inte längre kund; ska bort ur; ska bort från; bort från listan; ta bort ~ från listan; larmet ska
ner; montera ner; demonter*; återlämna ~ larm*; hämta ~ larm*; hämtas ~ larm*; installera ~ larm*; nyinstallation*;
nytt larm till; larm till ~ ny; beställa ~ larm till; beställa ~ nytt larm; beställa ~ nya larm; kontaktuppgift* ~
gammal|gamla|fel|fela|inaktuell*; ni har ~ fel; har ni fel; ni har på oss; ni har på mig; ni har om oss; ni har ~
gammal|gamla; rätt nummer; rätt adress är; nya numret; nya nummer; gamla numret; numret är ändrat; numret är bytt;
bytt efternamn; byta efternamn; bytt ~ efternamn; bytt nummer; bytt mobil; nytt orgnummer; nytt organisationsnummer;
nytt namn; heter vi; vi heter; byter vi namn; byter namn; heter numera; heter nu; kontaktperson* ~ byt*;
kontaktperson* ~ ändr*; kontaktperson* ~ ersätt*; kontaktperson* ~ stryk*; stryk* som; stryks ~ kontaktperson; bort ~
som kontakt*; som behörig kontakt*; som ny kontakt*; gift sig; skilt sig; skriva in det; larmreg*; ert register; era
register; er lista ~ för; byter till ~ som; lägga till ~ kund*; ny larmkund; flyttat ~ till; registrerad på fel;
registrerat på fel; registrerad ~ fel; fel på adress*; felstavat; dubbelregistrer*; avregistrera; changed ~
phone|number|address|name; moved to; flytte* til; har fått nytt ~ nummer|telefonnummer|namn|mobilnummer; numera är ~
nummer|numret; stavat|stavas|stavar; felstava*; stavning ~ namn*; stå ~ som kontakt*; stå kvar som; inte längre ~
kontakt*; är ändrad|ändrat|ändrade; har ändrats; contact person is; contact ~ is now; har slutat ~ ny; portkod* ~
ny|nya|bytt; ny chef är; slutat ~ efterträd*; efterträd*; chef* ~ slutat|slutar; samordnar* ~ slutat|slutar; ny chef;
ny enhetschef
"""
"""A change by itself."""

DIED = """
har gått bort; gått bort; avlidit; är avliden; avled; dött; dog; passed away; är död; flyttat in; flyttat ut; flyttade
ut; flyttade; har flyttat; flyttat
"""
"""Background, unless a change is wanted."""

# -- Questions, complaints, wishes, other matters ----------------------------------------------------------------------

HERE = """
är det här|hit|rätt; är detta rätt; hit man|jag|vi; rätt ställe|adress|kanal|inkorg|mejl; hamnat rätt; kommit rätt
"""
"""Asks whether this is the place to write to; an order answers it by itself."""

ASKING = """
att förstå utdrag*|loggutdrag*|listan|loggen;
förstår|fattar|begriper inte|ej; inte|ej förstår|fattar|begriper;
undrar; undrade; fråga:; frågar; en fråga; har en fråga; vill veta; skulle vilja veta; vet ni om; vet du om; vet ni
hur; vet ni när; kan ni svara på; kan ni kolla; kan ni kontrollera; kan ni undersöka; kan ni se om; vore bra att veta;
bra att veta; wonder; wondering; question; do you know; undra; undran; fundering; en fundering; nyfiken; hur gör; vem
bokar; vem ringer; vet inte hur; vet inte om; osäker på; osäkra på; tacksam för svar; oklart; är det så att; kan ni ge
besked; behöver veta; vill gärna veta; frågan är; funderar; funderade; en fråga till; en till fråga; kan ni
berätta|förklara; kan du berätta|förklara; vill ~ veta; veta hur|om|vad|varför
"""

COMPLAINT = """
utdraget|loggutdraget|listan|loggen saknar|saknas|innehåller;
blivit ~ sämre; allt sämre; försämr*;
bedrövlig*; under all kritik; oacceptabel*; oacceptabelt; missnöjd*; missnöje; besviken|besvikna|besvikelse; skandal*;
katastrof*; uselt|usel|usla; urusel*; dåligt skött; riktigt dåligt; jättedåligt; så dåligt; för dåligt; dålig service;
dåligt bemött*; dålig kommunikation; inte acceptabel*; klag*; klagomål*; irriter*; frustrer*; förbann*; arg|arga; less
på; tröttsam*; skärpning; skärp er; pinsam*; löjligt; löjlig; orimlig*; håller inte måttet; fungerar dåligt; funkar
dåligt; stämmer inte; stämmer ej; stämde inte; stämmer dåligt; inte stämmer; var fel i; är fel i; blev fel i; fel i ~
utdrag*; fel i ~ listan; fel på ~ listan; fel på ~ utdrag*; felaktig*; felaktigt; saknas minst; saknas ett; saknas
flera; kund* ~ saknas; fattades; duger inte; värdelös*; oanvändbar*; går inte att öppna; gick inte att öppna; kan inte
öppna; kunde inte öppna; tom fil; filen är tom; filen var tom; gånger innan någon; utan att få; ingen svarar hos er;
svarar aldrig; ni svarar inte; slarv*; nonchal*; respektlös*; otrevlig*; upprörd*; chockad*; förvånad över;
förvånansvärt; dubbletter; fel antal; complain*; unacceptable; disappointed; terrible; alldeles för lång; för lång
tid; tar för lång; tog för lång; evigheter; inte okej; inte ok; ej ok; inte bra att; trött på er|att; trötta på; inte
nöjd*; ej nöjd*; inte ett dugg nöjd*; för sent; försent; försenad*; får vänta; fått vänta; fick vänta; fick jag vänta;
fick vi vänta; får jag vänta; väntat i; väntat ~ veckor|dagar|länge|månad*; vänta ~ veckor|dagar|månad*; tog ~ veckor;
tar ~ veckor; kan vi inte ha det; nu får det vara nog; hur ni sköter; jaga er; tjata; gång på gång;
tredje|fjärde|femte|sjätte gången; tredje|fjärde|femte ~ på raken; tredje|fjärde månaden; andra gången ~ jag|vi; varje
gång ska; trots att ni; trots att er|vi|jag; trots era|ert|er; trots flera; trots upprepade; trots löfte*; ni aldrig;
aldrig svarar; sämre och sämre; bättring; skärpa er; bättre kan ni; ovärdigt; undermålig*; bristfällig*; slarvigt;
oproffsig*; oprofessionell*; oseriös*; orimligt; helt otroligt; helt sjukt; skämt; förstår inte hur ni; hur svårt; vad
håller ni på med; ingen bryr sig; fattar inte; tappat tålamodet; tålamodet ~ slut; tålamodet tryter; tröttnat;
arbetsmiljöverket; ivo; anmäla er; var är; vart är; hör av er aldrig; utan ens; ett svar ens; saknas ~ kunder;
saknades ~ kund*; fattas ~ kund*; kritik; framföra ~ kritik|missnöje; kritisk*; förseningar*; försening*; för få ~
kund*|rader|larm*; för många ~ kund*|rader|larm*; fel siffror; fel siffra; fel lista; fel kunder; fel fil; fel utdrag;
fel enhet; fel datum på; fel månad; listan ~ fel; utdraget ~ fel; utdraget ~ stämmer; gick snett; not happy; unhappy;
too late; waiting ~ weeks; personuppgiftsincident*; incident*; tillhöra en annan; tillhör en annan; tillhöra ett
annat; felsänt; fel mottagare; oduglig*; ohållbar*; inte rimligt; uruselt; besvärande; dar|dagar|dagars för sent; ni
sköter; kan ~ inte fortsätta; ni måste svara|skärpa|bättra; måste bli bättre; inte hållbart; hålla vad ni lovar;
lovade ~ men
"""

WISH = """
som ~ brev; ett brev; pdf; som pdf; i pdf; csv; word; wordformat; i word; textfil; xml; json; på papper; pappersform;
pappersutskrift; utskriv*; utskrift*; per post; med post; med posten; per brev; i brev; via brev; internpost*;
rekommenderat; fax; faxa; per telefon; via telefon; på telefon; sms*; via sms; teams; via teams; sekretessbrev*;
krypterat; krypterad; lösenordsskydd*; usb*; sftp*; dropbox; onedrive; sharepoint; sorterad*; sorterat; sortera;
sorteras; sorterade; uppdelad*; uppdelat; dela upp; delas upp; delat på; en lista per; en fil per; varsin; separata
filer; separat fil; separata listor; separat lista; två filer; två listor; kolumn*; kolumner; annat format; annan
ordning; ett annat upplägg; layout; gruppera*; grupperad*; grupperat; med personnummer; fullständiga personnummer;
hela personnummer*; med adress*; med telefonnummer; inklusive adress*; inklusive personnummer; utan personnummer; utan
namn; avidentifiera*; anonymisera*; i bokstavsordning; i adressordning; på engelska; printed; by post; by mail to;
hämta ~ personligen; hämta upp; hämtar ~ hos er; komma förbi; färglagd; markera ~ nya; liggande format; words format;
i excel ~ format; på posten; posta; brevledes; som brev; skrivas ut; utskriven; i en pärm; en sida per; kolumnerna;
egen flik; egna flikar; flikar; i alfabetisk; alfabetisk*; bara antal; enbart antal; endast antal; utan adress*; utan
telefon*; lägga till en kolumn; krypter*; lösenord på; zip; zippad*; i zip; txt; docx; xls; in pdf; as pdf; printed
out; till min andra; till en annan e; annan mejl; annan mail; annan adress; mejla ~ direkt till; maila ~ direkt till;
skicka ~ direkt till; cc till; kopia till; med kopia; kopiera in; till chefens; uppdelat per; fördelat per; grupperat
per; till en annan adress; sorted by; split by; split into; separat*; eget blad; ett blad per
"""
"""Another format, layout or channel."""

OUTSIDE = """
revisionsbyrå*; redovisningsbyrå*; redovisningskonsult*; bokföringsbyrå*; revisor ~ direkt; direkt till ~ revisor*;
direkt till ~ redovisningsbyrå*|redovisningskonsult*|redovisningsfirma*; kopia till ~ revisor*; kopia till ~
redovisningsbyrå*; kopia till ~ konsult*; till vår revisor; till vår konsult; till vår jurist; till vår advokat; till
vårt ombud; till min privata; min privata; privata mejl*; privata mail*; privat mejl*; privat mail*; till min man;
till min fru; till facket; till anhörig*; till vårt moderbolag; till försäkringsbolag*; till regionen; till vår
leverantör; our accountant; our auditor; accounting firm; to our consultant; @gmail; @hotmail; ombud*; advokat*;
jurist*; facklig*; facket; privata adress; min privata adress; privat adress; hemadress; min hemma; hemmamejl;
moderbolag*; journalist*; private address; private email; inkasso*; externa; till ~ revisor*; till ~ konsult*; till ~
redovisningsbyrå*; till ~ leverantör*; till ~ region*; till ~ banken; till ~ bokför*; extern; to our accountant*; to
our auditor*; to ~ accountant*; till min sambo; till en tidning*; gmail*; hotmail*; icloud*
"""
"""A recipient outside the provider."""

OTHER_THING = """
nyckelbrick*; nycklar; nycklarna; nyckelskåp*; låset; lås; låsen; inlogg*; logga in; inloggad; lösenord*; kontot;
behörighet*; användarkonto; access; log in; login; password; account; portal; portalen; debiteringen ~ fel; avgift*;
utbildning*; manual*; broschyr*; informationsmaterial; boka möte; boka ~ möte; ett möte; passerkort*; passertagg*;
tagg*; mobil*; dator; skrivare; arbetskläder; handskar; skyddsutrustning; larmknapp*; larmarmband*; armband; halsband;
hållare; batterier; laddare; nya larm; nytt larm; fler larm; reservlarm; avtal; avtalet; blankett*; schemat;
parkering*; hjälpmedel; rullstol*; rullator*; matlåd*; tvätt*; avvikelse*; lex sarah; orosanmäl*; biståndsbeslut*;
biståndshandlägg*; genomförandeplan*; surfplatt*; simkort*; sim kort; kundnummer; installation; tekniker; appen; app;
inloggningen; spärrat|spärrad; e tjänsten; etjänsten; hemsidan; vinterdäck; däck; skrivaren; poolbil*; supporten;
nyckeln; visning; studiebesök; semesterlist*; lönespec*; schema*; tillgång; licens*; mejllist*; utskick*; nyhetsbrev;
larmutbildning*; instruktion*; demonstration*; hämtning; retur*; returner*; återlämn*; lämnar vi in; lämna in; lämna
tillbaka; skicka tillbaka; beställningsblankett*; order på; offert*; priser; licence; training; meeting; keys; laptop;
printer; internetet; wifi; bredband; uppkoppling; prislista; kostnaden för; nyckel|konto|bil; schema; extra larm; ett
larm till; larm till ~ kund*; möte; installera; montera; telefoner; personalen; tolk; städning; fått ~ faktur*; er
faktura
"""
"""Things of the desk; trouble with them is another matter, and so is a wish."""

ANOTHER = """
skicka någon|nån|tekniker|folk; kan någon|nån ~ komma|titta|ringa|kolla;
ring* ~ om faktur*; frågor|fråga|fråg* ~ faktur*; krediter*; faktur* ~ dubbel*|hög|konstig*|krediter*; glömt lösen*;
glömt mitt lösen*; kommer inte in; kommer ej in; kommer inte åt; kan inte logga; kan ej logga; cannot log; can ' t
log; spärrat|spärrad|låst konto*; konto* ~ spärrat|spärrad|låst; vinterdäck; söker ~ jobb; boka ~ möte; beställa ~
larm|knapp*|klock*|armband*|nyckel*; nytt larm till; behöver ~ nytt larm|nya larm|batteri*; fler larm till; hämta ~
larm|dosan|knappen; lämna tillbaka ~ larm*; installera ~ larm*; montera ~ larm*; personuppgiftsincident*; avvikelse*;
orosanmäl*; lex sarah
"""
"""Another matter by itself."""
