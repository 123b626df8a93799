"""What a person must see, or take. How a list is written: see ``vocabulary/__init__.py``."""

# -- Other extracts, other providers -----------------------------------------------------------------------------------

OTHER_EXTRACT = """ kunder|kunderna|brukare|personer|alla|de|dem|dom utan larm|trygghetslarm;
vilka larm ~ kom|kommit|gick|gått|in|utlös*|ring*; före detta ~ larmkund*|kunder|brukare; f . d . ~ larmkund*|kunder;
fd ~ larmkund*|kunder;
någonsin ~ haft|hade ~ larm;
*larmning*; varenda|vartenda|varje ~ larm|larmning*; logg|loggen
på|över|från|för natten|dygnet|helgen|kvällen; *påringning*; *inringning*; hur ofta ~
larmat|larmar|larmade|larma|tryck*|ring|ringt|ringer|påkall*|använ*; natten ~ alla ~ larm*; *svarstid*; *insatstid*;
*väntetid*; *åtgärdstid*; dröjer ~ innan ~ svar*; sorts|sort|typ|slags|modell|modeller ~
lås|låset|dörrlås|*larm|dosa|dosor|knapp|klocka|enhet; dörrlås*; *låsen; larm|larmet|larmen ~
borttag*|nedmonter*|avinstaller*|avstäng*|uppsag*|avslutat|återlämn*; loggen|logg|utdrag*|historik* ~
hennes|hans|kundens|brukarens ~ larm|knapp|larmklocka; vem|vilka ~ svara* ~ larm*; fått vänta på svar|hjälp; hur många
minuter|gånger|timmar ~ larmat|larmar|larmade|larma|svar*|tryck*; hur många gånger;
logg|loggen|lista|utdrag|uppgift|uppgifter på|över|om när|hur; vilka ~ kunder|brukare ~ som ~
fått|bytt|haft|ringt|tryckt|använt|lämnat|slutat|larmat; hur snabbt|fort ~ vi|ni; hur många larm
hade|kom|gick|fick|blev; hur många larm det|vi blev|blivit|kom|kommit|gick|gått|fick|fått; hur många larm ~ haft; larm
~ per
kund|person|brukare|dygn|natt|timme|kväll|nätterna; tider|tiderna|tidpunkt* ~ larm|larmen; alla larm från|mellan|under;
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
om larmtyp; inactive; kölista; tillsynskamer*; duschrobot*; inte|ej ~ har larm; har
inte larm; inte har larm; inte längre
har; inte larm mer; varje larm; varje larmning; alla larmningar; hur snabbt ~ larm*; hur snabbt ~ svar*; hur länge ~
larm*; how quickly; how often; how many alarms; hur lång tid ~ larm*|svar*; larmen ~ natten; larm ~ nattetid; larm
under natt*; lista ~ larm under; larmen från; låsenhet*; medicinskåp*; medicinautomat*; rörelselarm*; dörrlarm*;
fallarm*; falllarm*; aktivitetslogg*; antal larm per; antal larm under; larmfrekvens; larmdata; larmloggar ~ mellan;
nattillsyn; gps*; trygghetskamer*; digitala tillsyn*; passiva larm; nyckelskåp*; gamla kunder; gamla|tidigare ~
larmkund*|brukare|kunder; alla kunder oavsett; inte bara aktiva; även inaktiva; uppsagda; utskrivna; avlidna;
deactivated; former ~ customers|clients; former customers; besvarade larm; obesvarade larm; missade larm; hur många
larm ~ utlös*; larmanvändning; händelser ~ larm*; larm som utlösts; larm från ~ mellan; larmuppgift*; larmtyp*;
larmmodell*; nattens|dygnets|helgens|dagens larm; antalet larm per|under|i; larmtryck*; larmhändelser*; knapptryck*;
tryckningar|tryckningarna|trycken; alla|samtliga|vilka|antal tryck; vilka som ~ tryckt|tryckte|trycker; larmtid*;
larmen|larmet ~ kvitter*|besvar*; kvitter* ~ larm*; klockslag* ~ larm*; väntetid*; svarsfrekvens*; nyckelgömm* ~
lista|listan; lista|listan|förteckning ~
nyckelgömm*|nyckelskåp*|nycklar*|portkod*|anhörig*|gps*|spisvakt*|lås*|dos|dosor*|falsk*|adresser*|telefonnummer*;
loggen|logg|lista|listan ~ falsk*; spisvakt*; rökdetektor*; brandvarnare;
modell|modellen|version|versionen|ålder|typ|serienummer ~ av|på ~ dos*|larm*|klock*|knapp*; lämnat|lämnade
igen|in|åter ~ larm; de|dem|dom|kunder|brukare som ~ lämnat|lämnade ~ larm; alla hans|hennes|deras larm*; larm ~ som
gick; larm ~ med tider; haft larm ~ inte; hur snabbt|fort|länge|ofta ~ besvar*|kvitter*|svar*|hjälp; snitt ~
larm*|svar*; genomsnitt* ~ larm*|svar*; uteblivna larm; larmbelastning*; larmvolym*; larmmönster; larmflöde*;
larmkedj*; positionsdata; rörelsedata; inspelade samtal; ljudfil*; trygghetsringning*; tryggringning*
"""

ENDED = """
borttag*; nedmonter*; avinstaller*; uppsag*; stängts av; stängt av; plockat|plockats ner|bort; utan ~ *larm; avslut*;
upphör*; sagt upp; sagts upp; sade upp; sades upp; sagt ifrån; uppsagd*; lämnat; lämnade; återlämn*; slutat; slutade;
avaktiver*; inaktiv*; avlid*; avled; gått bort; flyttat; flyttade; pausa*; vilande; stängts; avställ*; tagits bort;
plockats; inte ~ har; inte ~ kvar; inte längre; inte ~ aktiv*; ej ~ aktiv*; ej ~ har; ej ~ kvar; ej längre; saknar ~
*larm; tidigare; haft; hade; terminated; ended; no longer
"""
"""Of customers: no active alarm any more. Told of whom the extract is to show, it asks for another one."""

ONLY_NAMED = """
bara|endast|enbart hennes|hans|dennes|deras rad|rader|post|uppgift*|logg*|utdrag*|larm;
följande|dessa|nedanstående två|tre|fyra|fem|sex; resten|övriga|andra ~ ointressant*|oviktig*|likgiltig*; resten|övriga
~ behöv* inte|ej; sålla|filtrera fram|ut;
inga andra kunder|brukare|personer; inga andra; deras rader; bara|endast|enbart på|för kunderna; bara|endast|enbart ~
två|tre|fyra|en|ett av;
bara|endast|enbart ~ en|två|tre|fyra|fem kund|kunder|brukare; bara|endast|enbart ~ kund|kunden|brukare|brukaren;
bara|endast|enbart följande; bara|endast|enbart för ~ kunden|brukaren; för en ~ kund; för kunden; för brukaren; på en
enskild; enskild kund; enskilda kunder; en specifik kund; specifika kunder; en viss kund; vissa kunder; två av våra
kunder; tre av våra kunder; några av våra kunder; en av våra kunder ~ logg*; nedanstående kunder; följande kunder;
dessa kunder; only for ~ customer*; bara|endast|enbart henne|honom; just
henne|honom; en enda kund; en av kunderna; ett utdrag på en; bara på en kund; avser endast kund; avser kunden; gäller
kunden; gäller bara ~ kund; only ~ client|customer; single customer; ingen annan; , ingen mer; men|och|fast ingen mer;
, inga fler; men|och|fast inga fler; bara|endast|enbart ~ person|personer; följande|nedanstående|dessa
personer|brukare|kund|person; bara|endast|enbart ~ kunderna|brukarna; utdrag*|loggutdrag*|logg|loggen|listan på|för|om
henne|honom; ingen övrig; övriga|resten|andra ~ hoppa|hoppas|strunta|bort|utelämna; resten ~ vet vi; de|dom andra ~
intressanta|intresserade|aktuella|relevanta; begränsa*|inskränk*|avgränsa* ~ till ~ personer|kunder|kunden|brukare;
avser|gäller|rör|om en av våra kunder|brukare; henne|honom utdraget|loggutdraget|det ska; nobody else
"""

OTHER_SYSTEM = """
logg|loggen|loggbok* ~ bil|bilen|dator*|server*|hiss*; journalsystem*; journallogg*; treserva; lifecare; procapita;
åtkomstlogg*; inloggningslogg*; behörighetslogg*; loggkontroll*; loggranskning*; logggranskning*; systemlogg*;
serverlogg*; fordonslogg*; körjournal*; passersystem*; dokumentationssystem*; planeringssystemet ~ logg*; obehörig*;
loggar från ~ journal*; inloggningar*; logg|loggen|loggar|lista|uppgift ~ vem; vem|vilka som ~
öppnat|öppnade|loggat|läst|passerat|låst; vem som ~ varit|använt; vilka som ~ varit inne|inloggade;
vem som loggat; vem som läst; vem som varit inne; inne i
journal*; journalföring*; slagning*; dataintrång; loggkontroller; lås ~ logg*; nyckelsystem*; passagesystem*;
telefonlogg*; schemasystem*; tidrapport*; körlogg*; journal; journalen; ur combine; i combine; ur viva; i viva;
passerlogg*; inpassering*; *loggen; *logg; *loggar; *loggarna
"""
"""Other systems' logs."""

OTHER_PROVIDER = """
är|vår|våra ~ underleverantör*;
de|dom|alla|samtliga andra|övriga ~ hemtjänst*|omsorg*|bolag*|företag*|utförar*|aktör*|verksamheter*;
grannutför*; grannhemtjänst*; grannverksamhet*;
dom|de hinner|kan|orkar|har|hann ~ inte|ej|aldrig ~ beställa|beställt; dels för oss|våra ~ dels; för|åt oss
och|samt|plus dem|dom; för|åt oss och|samt|plus för|åt dem|dom; kunder|kunderna|brukare|larmkunder|de|dom|dem ~
inte|ej är|tillhör våra|oss|vår; inte|ej
bara|enbart|endast vår|våra|oss|vårt; all|every|each|other|another|any|both|separate|different ~
provider|providers|company|companies|firm|firms|agency|agencies|organisation|organisations|organization; both us and;
us and also; not only ours|our|us; whole|entire municipality|city|town; alla|samtliga|varje|varenda|övriga|resterande
hemtjänstutförare|omsorgsbolag*|bolag|företag|aktör*|anordnare*|leverantör*; alla|samtliga
privata|kommunala|övriga|andra ~ hemtjänst*|bolag|företag|aktör*|anordnare*|leverantör*|utförare*;
två|tre|fyra|flera|olika|bägge|båda utförare|anordnare; två|tre|fyra|flera|olika|bägge|båda
olika|andra|privata|kommunala utförare|anordnare; andras ~ kunder|larm*|utdrag*|logg*|lista|listor;
annans|någon annans kunder|larm*|utdrag*|logg*|lista; tvillingföretag*; moderbolag*; samarbetspartner*; koncern*;
systerfirm*; systerför*; dotterfirm*; systerverksamhet*; vars
larmkund*|kunder|lista|logg*; två|tre|flera|bägge|båda bolag|bolagen|företag|företagen; deras
chef|ekonom|verksamhet|siffror; våra underleverantörer; kunder|larmkunder|brukare de|dom har|hade; de andras; andras
kunder|larm*; deras kunder; deras aktiva; deras larm*; deras lista; deras logg*; deras utdrag; deras räkning; annan
utförare; andra utförare; andra|övriga|samtliga|alla ~
utförare|utförares|utförarnas|hemtjänstbolag*|omsorgsbolag*|hemtjänstföretag*|vårdbolag*; annat företag; annan
utförares; annat bolag; alla utförare; samtliga utförare; alla utförares; hela kommunen*; hela kommunens; alla kunder
i kommunen; samtliga kunder i kommunen; samtliga hemtjänst*; alla hemtjänst*; kommunens alla; grannkommun*;
konkurrent*; their customers; another provider; other provider*; hjälper dem; hjälper dom; åt dem; åt dom; dom|de har
glömt; grannbolag*; grannföretag*; systerbolag*; dotterbolag*; andra bolag*; andra företag*; annan hemtjänst*; den
andra hemtjänst*; våra konkurrenter; båda bolagen; båda företagen; övriga utförare; kollegor på ~ hemtjänst*|omsorg*;
grannens; their clients; för hela staden; hela stadens; alla i kommunen; som underleverantör; både oss; hela stan;
hela stans; kommunens ~ larmkund*; vår|våra granne|grannar|grannverksamhet ~ hemtjänst|omsorg|omsorgs|vård; som vi|jag
hjälper|sköter; kommunens egen|egna|egen-regi; i kommunen oavsett; oavsett ~ utförare|utför|hemtjänst; anan|andre
utförare; alla ~ larm i kommunen|stan|staden; aktiva|larm|kunder|kunderna ~ hos dem|dom; andra|övriga ~
hemtjänstgrupper|bolags|företags|aktörer; samtliga aktörer; både för oss; på uppdrag av ~ omsorg*|hemtjänst*; ta|tar
över ~ kunder
"""

PROVIDER_WORDS = """
omsorg; omsorgen; hemtjänst; hemtjänsten; hemvård; hemvården; hemomsorg; hemservice; assistans; vård; vården; ab; hb;
kb; omvårdnad; äldreomsorg; omsorgs; hemtj; htj; vårdbolag*; care; omsorgsbolag*; hemvårds; homecare; hemtjänstgrupp;
hemtjänsts; vårds; hemtjänstens; hemomsorgs
"""
"""Part of a provider's name."""

# -- Faults ------------------------------------------------------------------------------------------------------------

DEVICE = """
dosorna; klocka|klockan på|runt|vid|kring ~ handled*|arm*|halsen; buttons; pendants; devices; *larm*; alarm; alarms;
*knapp; larmklock*; trygghetsklock*; klockarmband*; *dosa; *dosan; basenhet*; basstation*; armband*; halsband*;
sensor*; trygghetstelefon*; device; button; pendant; larmet; larmen; sändare*; =mottagare hos; batteri*; laddare*;
laddstation*; simkort*; högtalar*; *larmet; larmtelefon*; telefonen hos; klockan hos; klocka hos;
hennes|hans|vars|kundens|brukarens klocka|klockan; hans|hennes knapp; manick*; mojäng*; apparat*; dosa|dosan|dosor;
puck*; wearable; watch; trygghetsknapp*; receiver; mottagaren; larmoperatör*; larmar; larmade; larma; trycker;
tryckte; tryckt; fallarm*; dörrlarm*; rörelselarm*; brandvarnare; nyckelskåp*; snöre; snodd*; hubb*; gateway; enheten
hos; enhet hos; *knappen; *knappar; gsm*; base unit; unit; wristband; larmknap; knap; knappe; trygghetslarm*; box
"""
"""An alarm as a thing."""

PERSON = """
kvinnan; kvinna; mannen; paret; makarna; systern; brodern;
kund; kunden; kunds; kundens; brukare*; vårdtagar*; hon; han; henne; honom; hennes; hans; dam; damen; tant; farbror;
anhörig*; pensionär*; boende; mamma; pappa; omsorgstagar*; fru; herr; customer; client; herrn; gubbe|gubben;
gumma|gumman; tanten; farmor; mormor; morfar; farfar; änka|änkan; dotter|dottern; sonen; maken; makan; make; hustru*;
vår kund; en kund; she; he; her; his; patient*; klient*; person|personen; äldre
"""
"""Somebody who has one."""

FAULT_ALWAYS = """
ingen som kom|svarade|reagerade|hörde|hjälpte|dök; nådde|når|nått|kom|kommer|gick|går aldrig ~
centralen|larmcentralen|larmmottagningen|operatören; aldrig|inte|ej ~
centralen|larmcentralen|larmmottagningen ~ nådd|nått; felet hos ~ tillbaka; alarm|button ~ going|goes off by; utan
täckning; tyst i andra änden; tyst i luren; elstöt*; han|hon|kunden|brukaren larmat|larmade|tryckt|tryckte ~
inte|inget|aldrig; felet|problemet|problemen|strulet|krånglet hos|på|med ~ kvar*;
felet|problemet|problemen|strulet|krånglet|larmfelet ~ kvarstår|består|är kvar; ramla*; fallit; fallolyck*; trillat;
trillade; legat ~ golv*; låg ~ golv*; ligger ~ golv*; stendö*; felanmäler; felanmäla; felanmäl; felanmälas;
en|vår|min|ny|samt|och|+|& felanmälan; göra|gör|gjorde ~
felanmälan; felanmälan|felanmälning på|gällande|hos|angående|rörande|avser|för|:; larmade ~ ingen; larmat ~ ingen;
larmat ~
utan; utan att någon kom*; utan att nån kom*; ingen kom när; trycker ~ inget|ingenting; tryckt ~ ingen|inget; tryckte
~ ingen|inget; larmet hörs inte; när ~ larma*; livsfara; nödläge; driftstörning*; when ~ presses; pressed ~ no; nobody
answered; vattenskad*; när ~ trycker; när ~ tryckte; larm ~ inte fram; ingen kontakt|förbindelse med
centralen|larmcentralen|operatören; kameran|tillsynskameran|nattillsynskameran ~ svart; klocka|klockan ~
tvättmaskin*|diskmaskin*
"""
"""A fault report whatever stands around it."""

FAULT = """
inte|ej|aldrig ~ igång; hörs|fungerar|funkar|svarar|larmar|laddar fortfarande|ännu|ändå|heller inte|ej; saknar ~
förbindelse|täckning|signal;
som bortblåst|uppslukad|förstummad; försökt|försöker få|nå svar|kontakt|liv; når ingen; når inte någon|nån;
får inte tag
i någon|nån|hjälp;
nådde|nått|når aldrig; aldrig nådde|nått; är|e|blir det kört|tvärstopp|stendött|noll; utan verkan|effekt|verkan;
gett|gav inget ifrån; går inte att få liv; får inte liv|fart|fason; inte|ej liv i; inget liv i; tappat|tappar
greppet|sugen|stinget; har|hade gett|gått upp|bet; pajade; gett|gav upp andan; säckat|säckade ihop; packat|packade
ihop; gått åt pipan|skogen|helvete; på trekvart; på sniskan; på upphällningen; på sista versen|suckarna; skadeskjut*;
skadskjut*; morsk*; söndrig*; söndrad*; skrotfärdig*; kvaddad*; kvaddat; tilltufsad*; trasat; slitits; slitit|slet
av|sönder|loss; ryckts|ryckt loss|av; avslit*; avbruten|avbrutet; avklippt*; avskav*; nött|nött sönder|av|ut; utnött*;
uttjänt*; urblek*; frätt; rostat; rostig*; fuktskad*; översvämm*; dränkt*; kokat; smält|smälte; bitit|bet|gnagt
sönder|av|i; tuggat sönder; going|goes off; by itself; out of reach; damaged; cracked; fell|fallen off; elstöt*;
brännskad*; rökutveckling*; ryker; luktar bränt; fick en stöt; saknar
dosa|dosan|knapp|klocka|armband|halsband|batteri; i ~ bitar; krossad|krossat|krossats; mosad|mosat; sönderslag*;
hörde|hört ~ ingen|inget|inte; stängts|stängdes|stängt|kopplats|kopplades av|ur|bort; tjöt; pipit; larmat|larmade|går
utan att; hänger|sitter|ligger|glappar löst|löss|lös; does|do|did nothing; nothing happens|happened; goes|went
dead|silent|quiet; doesn|don ~ ring|respond|react|charge; strejk*; ur drift; ur spel; tiger; tyst som en mus|graven;
gör ingen nytta; till ingen nytta; tappar laddning*|ström*|batteri*; inte besvar*; ej besvar*; obesvarad*; felet
hos|på|med ~ kvarstår|finns|består|är kvar; kvarstår ~ hos; livlös*; kraschat; kollapsat; opålitlig*; nyckfull*; ger
upp; gav upp; dött ut; helt stum|stumt|stendöd|stendött; utan ström|kontakt|täckning|signal; hittar inte|ej ~
nätet|täckning|signal|basen; går inte|ej att ~ väcka|starta|få; gått hädan; slocknar; har havererat;
haveri|havererade|havererat; inget pip; inte ett pip|ljud; larmar inte|ej; kunde inte larma; ingen ~
reaktion|reagerar|reagerade; inget ~ gensvar; sitter ~ löst|lös; ur funktion; ur bruk; felanmäl*; trasig*; trasiga;
sönder; stendö*; helt dött; helt död; är dött; är död; dött larm; död dosa; tappat kontakt*; tappat uppkoppling*;
tappat förbindelse*; ingen kontakt; inte ~ kontakt med; får inte kontakt; får ej kontakt; ingen täckning; ingen
signal; ingen förbindelse; inget ljud; hör inget; inte hör*; ingen ton; ingen kom; ingen svar*; inget svar ~ larm*;
utan att någon; utan att nån; inte larma; kan inte larma; larmade ~ ingen; larmat ~ ingen; larmat ~ utan; tryckt ~
ingen; tryckte ~ ingen; trycker ~ inget; trycker ~ ingenting; tryckt ~ inget; när hon trycker; när han trycker; när
man trycker; när kunden trycker; när de trycker; trycka in; går inte att trycka; går ej att trycka; händer inget;
händer ingenting; hände inget; hände ingenting; ingenting händer; inget händer; ramla*; ramlade; föll; fallit;
fallolyck*; trillat; trillade; legat ~ golv*; låg ~ golv*; ligger ~ golv*; på golvet; laddar inte; laddar ej; laddas
inte; laddar ur; laddar dåligt; laddats ur; urladd*; dåligt batteri; slut ~ batteri*; piper; blinkar rött;
blinkar;
lyser rött; lyser inte; tjuter; tjutit; larmar hela tiden; larmar av sig själv*; falsklarm*; falska larm; obefogade
larm; fellarm*; krångl*; strul*; glapp*; brutits; bruten; skadad*; skadat; spruck*; vattenskad*; tappat den i; tappat
~ larm*; tappat bort; borttappa*; hittar inte ~ larm*; offline; ligger nere; utslagen; utslaget; driftstörning*;
strömavbrott*; larmfel*; fel på ~ *larm*; fel på ~ *knapp*; fel på ~ *dosa*; fel på ~ *klocka*; något fel; nåt fel; är
fel på; larmet ~ fel adress; larm* ~ till fel; larm* ~ hos fel; larmet går till fel; går fram till fel; kopplas till
fel; kopplat till fel; kopplad till fel; fel nyckel*; reagerar inte; reagerar ej; reagerade inte; svarar inte; svarar
ej; svarade inte; svarade ej; inte svar; tyst larm; alldeles tyst; knäpptyst; tystnat; lagt av; la av; lade av; gett
upp; pajat; kaputt; kajko; utan larm; utan fungerande; saknar larm; saknar fungerande; larmet ~ saknas; not working;
doesn ' t work; does not work; do not work; isn ' t working; stopped working; broken; no answer; faulty; no response;
nobody answer*; out of order; no contact; nödläge; livsfara; livsviktig*; varmt larm; överhett*; brinner; elfel;
lös|lossnat; lossnat; gick sönder; gått sönder; räcker inte; kan inte nå; når inte; nås inte; svagt ljud; hörs inte;
hörs knappt; hörs dåligt; hörs ej; inget hörs; hör inte; bryter; störningar; störning; röd lampa; rött ljus; ingen
lampa; inga lampor; röd diod; rött sken; lyser ~ rött; blinkar ~ rött; svag röst; svag volym; låg volym; svagt i;
låter svagt; jättesvag; svårt att höra; inget larmljud; inte fram; ej fram; aldrig fram; inte igenom; inte iväg; går
inte igenom; går inte fram; når inte fram; kommer inte fram; kom inte fram; kom aldrig fram; tar inte emot; tar ej
emot; får inget larm; får inga larm; inga larm ~ fram|in|iväg|kommer|går|når; fördröj*; knast*; brus; brusar; susar;
suser; sprak*; ekar; rundgång; hackar; tyst i; ingen ~ människa; ingen människ*; kopplat fel; kopplades fel; kopplat ~
fel; hamnar fel; hamnade fel; hamnar hos fel; helt svart; är släckt; slocknat; slocknade; sitter fast;
hängt sig; hänger sig; hakat upp; hakar upp; låst sig; frusit; startar om; stängt av sig; stänger av sig; slår av sig;
slagit av; reagerar sent; dröjer innan; dröjde innan; tog lång tid innan; ingen respons; tagit slut; batteriet ~ slut;
trasslar; bråkar; spökar; jävlas; problem med; besvär med; defekt*; slut på batteri; ikkje kontakt; ikke kontakt; får
ikkje; virker ikke; inte kunnat larma; inte når; lossnar; gått av; trasigt; i stället för hjälp; istället för hjälp;
fick vänta ~ hjälp; låg kvar; blev liggande; medvetslös*; ambulans*; ramlat; snubbla*; halka*; i diskmaskin*; i
tvättmaskin*; tuggat; tuggade; tappade ~ larm*|knapp*|klock*; ligger ~ fel; av sig själv; av sig själva; utan
anledning; lägger av; glappkontakt; urladdat; urladdad; vill inte ladda; kommer inte igång; startar inte; är inkopplad
fel; buckl*; felkod*; felmeddelande*; felsignal*; felindik*; saknar täckning; ingen ström; strömlös*; tappar kontakt*;
bröts; red light; beeping; beeps; won ' t charge; does not charge; not respond*; no signal; no sound; fel på ~ enhet*;
chirp*; beep*; cannot hear; can ' t hear; keeps ~ beeping|ringing|alarming; gått i två|bitar; ifrån sig; lyser ej; ger
ifrån sig; inte nå; går ej igenom; går ej fram; låter inte; låter hela tiden; no light; helt svarta; inte en lampa; är
utan larm; slutat fungera|funka|larma; slutade fungera|funka|larma; av misstag till
"""
"""A fault where a device or a person is near."""

WEAK_FAULT = """
hamnar ~ hos; döda; är|blir|blivit|blev ~ svart|svarta; inget|något svar; ingen service; märkt något; orörlig*; väcka;
hicka*;
mystisk*; knepig*; ingen nytta; otrygg*; ostabil*; instabil*; vägrar|vägrade; sviker|svikit|svek; knasig*; knas;
sega|seg|segt; går varm|varmt; het|hett; repa*; spricka; gammal|gammalt; utsliten|utslitet|slitet; ringer ~ hela;
spontant; självmant; avbrott; död; dött; dör; dog; dead; våt|blöt|blött; i vattnet; tvättat; i onödan; fell; borta
larm*; försvunn*; försvann; är nere; ligger nere; nere; paj; kass; glappar; laggar; fel namn; utan svar; fel kund; fel
person; fel nummer; fel telefonnummer; fel adress; bryts; hittades; tappade; tappat; rök; sladden; stickpropp*;
tappar; battery; silent; went off; en maskin; tyst|tysta; stopp; farlig*; släckt; fastnat; pip; pep; ringer fel; fick
ingen hjälp; utan hjälp; ingen hjälp; trassel; bränt; fel; felet; slut; sämre; dålig*; dåligt; konstig*; konstigt;
problem*; tokig*; lös; olyck*; sladd*; laddning*; hela tiden; orolig*; oroar; oro; svag*; hackig*; märklig*; skumt;
missat; missade; vågar inte; wrong; missing; lost; batterivarning*; batterilarm*; batterinivå*; lurt; låter som; låter
konstigt; låter illa; bryter; ger inte; ger ingen; ger inget; gått i; gav inget; låter; utan ljus; wont; strange; odd;
weird; trillar; svarta; lossnar; halkar av; soporna; borta; saknas; försvunnit
"""
"""A fault where a device stands in the same sentence."""

NOT_WORKING = """
inkopplat; installerat; installerade; monterat; monterade; uppsatt; aktiverat; aktiverad; programmer*; påslagen;
påslaget; blinka; blinkade; kopplad; inkopplad; igångsatt; installerad; ihopkopplad; parkopplad; hittar|hittade ~
nät|nätet|mobilnät*|signal|täckning|basen; kommit igång; komma igång; vaknar; väcka; besvara*; startat|startade;
lyder; kopplat upp; får tag; fick tag; hjälpt; slår larm; går på; sätta på; slå på; fung*; funk*; funck*; går igång;
gå igång; startar|starta; larmar|larma|larmade|larmat; ladda*; svarar|svara|svarade|svarat; når fram; kommer fram; kom
fram; kommit fram; går fram|iväg|igenom|genom; gick fram|iväg|igenom|genom; gått fram|iväg|igenom|genom;
kopplar|kopplas|kopplat; uppkopplad*; ansluten|anslutet|ansluter; hörs; reagerar|reagerade|reagera; lyser|tänds;
ljuder; triggas; aktiveras; sänder; trycka; kontakt; work|works|working; respond*; answer*; charge*; går att använda;
virker|virkar; funger*; går att larma; =nå; =når; går att nå; kan larma; få kontakt; får kontakt; höra; hör; höras;
ladda; laddas; får fram; ljud; signal; uppkoppling; tänder
"""
"""What a device does; with a negation a fault."""

NEGATION = """
inte; ej; int; icke; inget; ingen; inga; ingenting; aldrig; knappt; knappast; slutat; slutade; slutar; sluta; sällan;
not; no; never; doesn; isn; won; varken; ibland; emellanåt; ikkje; ikke; inte längre; =svårt; dåligt; nästan; bara ~
ibland; cannot; can ' t
"""

RESOLVED = """
hon|han|dom|de|den har fått svar|besked; separat|eget|annat mejl|mail|formulär|meddelande; av er|era|eran
tekniker|montör|kollega|personal; så det är
klart|ordnat|fixat|gjort|färdigt; ingen|inga ~ till skada; inga skador; det|detta|dem|den
jobbar|löser|sköter|ordnar|fixar|hanterar|reder vi|jag ~ själva|själv|internt; i sin ordning;
meddelat er; meddelade er; är|e|blev|redan ~
avregistrerad|avregistrerade|avregistrerat|inlagd|inlagt|inlagda|införd|infört|införda|bortstädad*;
utskriven|utskrivna hos er;
klart hos er; allt enligt rutin; enligt överenskommelse med er; är|e detsamma; förde in; ni fick ~ redan;
varenda|alla|samtliga|allihop ~ gick fram|fungerade|svarade; tack ~ ni bytte|lagade|fixade|löste|åtgärdade;
men det var bara; inget|ingenting mer att göra; redan står|ligger|finns; sedan|sen länge
avslut*|borttag*|återlämn*|inlämn*|registrer*; inte längre på egen|eget; är|e|blev|blivit
klart|färdigt|utklarat|utrett|ordnat så; nu fungerar|funkar allt|allting; är|e|blev ~ hel|frisk|kry|pigg igen|nu; är|e
hel|frisk|kry; i full|fullt
gång|bruk|drift; återställd; återställt; återställda; återställdes; återställts; tog|tagit|tar ~ hand om ~ i
går|igår|redan|direkt|snabbt; tog|tagit er|ni|era ~ hand om; som tur är inte åt;
ringer|piper|tjuter|blinkar|larmar|brummar|surrar inte|ej längre ~ i|på|av; det var ~ falskt alarm; mot förmodan|all
bra; precis
som förut|tidigare|innan|vanligt; samma som förut|tidigare|innan|sist; är|e genomförd*|genomfört; sedan|sen länge;
fungerar|funkar|fungerade|funkade utmärkt|prima|fint|bra|perfekt|klockrent|kanon; fungerar|funkar ~ som den|det|de
ska|skall; fick|fått hjälp med; bara en övning|brandövning|test|provlarm; är|finns|sitter på plats; inte haft några
*larm; inga larm i; varit lugna|lugnt; är|blev|blivit utrett|utredd|uppklarat; det|detta tar vi ~
separat|själva|senare|sen|med; slipper ~ *larm|*larmen|strul|krångel|fel; tack vare; tyst|lugnt och bra; tyst|lugnt
sedan|sen dess; sedan|sen dess ~ lugnt|bra|tyst|rullar;
upphört sedan|sen; löste det|den|problemet|felet; kom in efter|ändå; som på räls;
störning*|driftstörning*|strömavbrott*|avbrottet|problemen|strulet ~ är|var över|förbi|historia; det
var ~ missförstånd|förväxling; om oss|mig stämmer; allt ~
stämmer; är|e densamma|desamma|oförändrad|oförändrat|oförändrade; som förut|tidigare stämmer; redan
avregistrer*|registrer*|inlagd*|inlagt|inlagda|ändrat|ändrad|rättat|rättad|uppdater*|borttag*|gjord|gjort|anmäl*|klart|bytt|utfört|utförd;
ni|ni har redan ~ lagt|rättat|ändrat|gjort|bytt|tagit|uppdaterat|registrerat; redan ~ av er; klarade|klarar|klarat
sig; mår bra; trivs med; nöjd|nöjda med; är|blev|blivit|sedan ~ ordnat|ordnad|ordnade|löst|åtgärdat|åtgärdad|avhjälpt;
tagit|tog|tar hand om; sett till; skött om; som|har|nu vi|jag har|nu ~ satt|fixat|lagat|ordnat|bytt; vi|jag
satte|fixade|lagade|ordnade|bytte ~ själva|i|själv; lugnat|lugnade ner|ned sig; lugnat|lugnade sig; är|e historia; går
som en klocka|smort; rullar|tuffar|rullade ~ på; är avklarade; samtliga ~ avklarade|lösta|klara; fått|fick ~ fart på;
visade sig ~ vara ~ satt|fixat|bytt; lever|lyser|ringer|svarar|piper ~ igen som; lever ~ igen; tillbaka i drift; är på
banan; på banan igen; i drift igen; friskförklar*; bytt|bytte ~
dosor|dosa|klockor|klocka|knappar|knapp|armband|batteri|batterier; gick fram|igenom utan|perfekt|fint|bra|direkt;
alla|allihop gick fram|igenom; går|gick fram som; ringer ~ fram direkt; blev ~ jättebra|bra|kanon|toppen;
slutat|slutade|upphört krångla|strula|pipa|tjuta|spraka|brumma|glappa|bråka; utan anmärkning*; går|gick ~
fint|bra|utmärkt|galant|prima|perfekt; hann|hunnit|kunde larma; skönt|bra|tur|tryggt att *larm|*larmen|*larmet|*larmen
~ funkar|fungerar|funkade|fungerade; allt är|e väl|grönt|bra|lugnt; allt|alla grönt|väl; reds ut|upp; redde ~ ut|upp;
uppklarad*; löser|löste ~ själva; utagerat; ställd|ställts till rätta; lagade ~ åt; fått ~ lagad|lagat|lagade|bytt;
varit ~ och lagat|bytt|fixat|ordnat; har ni|är av er ~ lagat|bytt|fixat|ordnat|lagad|bytt|fixad|ordnad; inte ~ varit
några|något|nåt problem|fel|strul|krångel; utan krångel|strul|problem|missöden; allt ~ som det ska|skall; nu är allt
bra|ok|okej|i; allt ~ ordning; åtgärdat; åtgärdad; åtgärdades; åtgärdats; är löst; löste sig; har löst sig; har löst;
löst sig; löst; fixat; är fixat; fixade; lagat; lagad; lagades; är lagat; reparer*; avhjälpt; avhjälpts; fungerar
igen; fungerar nu; fungerar som den ska; fungerar som det ska; fungerar bra; fungerar fint; funkar nu; funkar igen;
funkar bra; funkar fint; funkar som; igång igen; är bytt; är utbytt; är ordnat; är utbytta; utbytt; bytts ut; bytt ut;
bytte ut; redan anmält; redan felanmält; är redan anmält; anmält separat; felanmält separat; eget ärende; separat
ärende; ett annat ärende; annat ärende; fixed; repaired; mended; resolved; works again; working again; sorted; ordnade
sig; är klart nu; har bytts;
funkar prima; fungerar prima; bra igen; e det bra; är det bra; det är bra nu; ok igen; okej igen; som den ska igen;
som det ska igen; redan rapporter*; rapporterat; anmält till; anmälde; felanmälde; felanmält till; felanmält det; har
fått hjälp; byttes; bytte det; bytte den; bytts; fungerar som; fungerar klanderfritt; har hittat; är avklarat;
avklarad; avklarat; ur världen; behöver inte ~ ring; är hjälpta; i ordning; lagade; kom till rätta; i eget ärende; ni
ordnade; ni fixade; ni hjälpte; lösts; fått|fick ~ ny|nytt|nya *larm*|dosa*|klocka*|knapp*|armband*|batteri*; inga
fel; inget fel; inga problem; inget problem; utan problem; allt fungerar; allt funkar; inget krångel; inga
konstigheter; inga larmfel; no problems; no faults; working fine; works fine; har bytt ~
*larm|dosa*|klocka*|knapp*|batteri*
"""
"""Put right, or reported elsewhere."""

STILL = """
det nya slutar|börjar|lyder|heter;
lika ~ som förut|tidigare|innan|sist; fungerar|funkar|fungerade|funkade inte|ej|dåligt|aldrig|knappt; inte|ej
fungerar|funkar|fungerat|funkat; hänger|sitter|ligger|glappar löst;
trasig|trasigt|trasiga|sönder|dött|död|tyst|nere|krångl*|strul*|spök*|glapp* ~ igen; kvarstår; finns ~
kvar; består; är ~ likadant; börjat|började ~ igen; lika illa|dåligt|tyst; inte ~ hjälpt; hjälpte inte; utan
resultat|framgång; ändå ~ inte; fortfarande; men inte; igen trasig*; inte åtgärdat; inte löst; inte fixat; inte lagat;
inte blivit; ännu inte; felet|strulet|problemet|krånglet tillbaka; ej åtgärdat; kommit tillbaka; är tillbaka; på nytt;
still; not fixed; ändå inte; nu igen; nu ~
inte längre
"""
"""… but not really."""

OWN_THINGS = """
min|mitt|mina jacka|kappa|tröja|skjorta|byxor|rock|väska|klänning|kofta|cykel|rygg|ben|bil|hund|katt; jacka; jackan;
kappan; tröjan; skjortan; byxorna; system; kalkyl*; uträkning*; bokföring*; planering*; vår|vårt|min egen|eget
lista|register; min|mitt|mina|vår|vårt|våra ~ telefon|telefonen|telefoner|mobil|mobiler|mejl|mail|mejlkorg|inkorg;
skåp|skåpet; pärm|pärmen; kopiator*; mapp; router*; server|servern; dator|datorer; program|programmet; excelark*;
kalkylark*; vädret; kaffemaskin*; element|elementen; dörren; garage*; buss*; tåget; almanacka; kalender*;
datorn|dator; skrivaren|skrivare; mejlen|mailen|outlook; internet; nätet|nätverket; bilen|bilarna|bil;
systemet|faktureringssystem*|ekonomisystem*|planeringssystem*|planeringsprogram*|lönesystem*; telefonen|växeln;
stavning*; autokorrekt*|autocorrect; tangentbord*; kaffe*; snö*|ishalka|halka; hissen; kontoret|lokalen|lokalerna;
skärm|skärmen; laptop*; surfplatta*|ipad*
"""
"""The writer's own things, whose trouble is no fault of an alarm."""

TYPING = """
knapp|knappen ~ skicka|formulär*|mejl*; fel knapp; tangent*; stora bokstäver; versal*; caps; capslock*; shift*;
mellanslag*; enter knappen; tryckfel*
"""
"""The keys of a keyboard, which are no alarms."""

ALARM_LIFE = """
har|bär ~ på armen|sig|handleden|handen; nedmonter*; losskoppl*; borttagen|borttaget|borttagna; uppskruv*;
undanplock*; inlämn*; är|blev|blivit
avslutad|avslutat|avslutade; slogs på; behåller; behöll; har|får ~ kvar *larm|*larmet; delar på; tackade|tackat|tackar
nej|ja; gått|gick med på; lärt|lärde sig; pausad|pausat|pausade; hittade|hittat sin|sitt; hemma igen; tillbaka från;
kommit hem; hemkommen; inventer*; räknade; räknat; märkt; märkta; märks; provade; provats; bär|använder ~ *larmen;
testar|testa|provar|prova|kontrollerar ~ *larm|*larmen; bär|använder|bär ~ *larm|*larmet|klockan;
plockades|plockats|plockas|tagits|togs|monterades ner|ned|bort; hämtades|hämtats|hämtat; fick|fått|får|få ~
*larm|*larmet|dosa*|klock*|knapp*; *larm|*larmet ~ uppsatt|uppsatta|installerat|monterat|inkopplat;
lämnade|lämnat|lämnar ~ *larm|*larmet|dosa*|klock*|knapp*; lämnade|lämnat|lämnar|lämna tillbaka|åter|igen|in;
återlämn*; satte|satt upp; installer*; monter*; provlarm*; testlarm*; larmtest*; provade|testade ~ *larm|*larmen;
bytt|bytte; statistik*; procent; debiter*; faktur*; avbeställ*; avregistrer*; genomgång*; *genomgången; budget*;
upphandl*; anslutit|anslöts; tecknat; skaffat; tackat ja|nej; beviljad*; beviljats; har ~ *larm runt; hade ~ *larm hos
"""
"""What becomes of an alarm in the ordinary run of things: got, given back, changed, counted."""

AT_LARGE = """
procent; statistik*; % av; i genomsnitt; i snitt
"""
"""Tells of alarms as a number, not of one."""

WATCH = """
mottagare; mottagaren; klocka; klockan; klockor; telefon
"""
"""An alarm, where it is somebody's."""

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
nyckelkod*; ringlist*; *koden; hemtelefon*; vårdboende; adress*; kontaktperson*; kontaktuppgift*; kontaktväg*; contact
person; telefonnummer*; telefonnr; mobilnummer*; mejladress*; mailadress*; epostadress*; e postadress; efternamn;
namnbyte; kunduppgift*; personuppgift*; register|registret; kundregist*; nyckelnummer; nyckelgömma; portkod*;
dörrkod*; anhöriglist*; anhörigkontakt*; larmmottagare*; behörig beställare; ansvarig chef; enhetsnamn*;
organisationsnummer ~ ändr*; fakturaadress*; faktureringsadress*; phone number; address; e mail address; email
address; vårt företagsnamn; larm hos|till|för|på ~ kund*; ny kund; nya kunder ~ läggas; ny larmkund; ny brukare; larm
~ kund; kunden; kund; brukaren; vårdtagaren; behörig*; larmreg*; mottagaradress*; portkoden; epost; e post; orgnummer;
orgnr; bankgiro*; företagsnamn*; firmanamn*; mobilnr; mobiltelefon*; anknytning; lägenhetsnummer; gatuadress*;
emejladress*; contact details; uppgifter; uppgifterna; namn på; namnet på; larmet står på; *numret; *nummer; *nummret;
*adressen
"""

REGISTER = """
kund|kunder|brukare ~ som ska in|läggas|registreras; ta|tas|tar ~ bort mig|oss|henne|honom|mitt|vårt ~ från|ur; har
dött; bor på ~ numera|nu; larmas|rings|kontaktas|ringas|uppringas|larma först|sist|därefter|i; det nya
slutar|börjar|lyder|heter;
ska|skall|bör|måste|behöver stå ~ närmast|närmaste|först|förste|anhörig*|kontakt*|godman|ombud*; som närmast|närmaste
anhörig*; närmast anhörig*|närmaste anhörig* är|blir|heter|ska; god man|gode|gode mannen är|blir|heter|har; ni ska
vända er; vända er till i|framöver|hädanefter|istället|fortsättningsvis; i fortsättningen|framtiden ~ ni ~
vända|kontakta|ringer|når; i fortsättningen|framtiden är det|jag; säger|sagt|sa|sade upp ~
*larm|*larmet|sitt|sina|abonnemang*; säga|säger upp larm|larmet|trygghetslarmet; avslutar ~ *larm|*larmet;
märkningen|märkning|koden|numret|adressen|namnet är|blir ~ nu|numera|från; blir ett|en annat|annan ~ det|den nya;
det|den nya är|blir|lyder; föras|förs|flyttas|flytta|föra över|om ~ till|från; ska ~ föras|flyttas|skrivas|läggas
över|om; ska|bör|måste ~ skrivas|föras|läggas|läsas|stå in|in ~ på|hos; rings|ringas|kontaktas först|därefter|i
första; ringa|ring|kontakta ~ först|i första hand; notera|notering|anteckna|anteckning|skriv|antecknas|noteras ~
på|hos|för ~ att; uppgiften|uppgifterna|anteckningen|noteringen|raden om ~
ta|tas|tar|plocka|plockas|stryk|stryka|strykas|radera|raderas|bort|inaktuell*; står ~
*gatan|*vägen|*stigen|*gränd|*torget|*backen ~ men|fast; bor på|i ~ inte|och inte; rätt|rätta|fel
våning|våningsplan|port|portkod|trappa|dörr|lägenhet|nyckel|adress|nummer hos|i|på er|ert|registret;
skrivet|skriven|stavat|stavad fel; felskriv*; felregistrer*; feladress*; felstav*; felangiv*; felaktigt
registrer*|inlagd*|angiv*; det|där|den ska va|vara *gatan|*vägen|*stigen|*gränd|*torget|*backen; de ska va|vara
*gatan|*vägen|*stigen|*gränd|*torget|*backen; fell|fel på *gatan|*vägen; adresen|adressen ~ fell|fel; gick|gått ur
tiden; insomnat; somnat in; gick|gått hädan; lämnat oss; lämnat jordelivet; begravdes; begravts; har|hade
~ lagt ner|sig ~ verksamheten; fusioner*; fusionen; uppgått i; går upp i|ihop med; byter|bytt
juridisk|ägare|bolagsform; ägarbyte*; nya|ny ägare ~ heter|tar; vår|min|hennes|hans nya adress|telefon|mejladress ~
är|blir; vill|ska|ville byta|ändra|uppdatera ~ nummer|adress|namn|efternamn|kontakt*; som
mottagare|beställare|behörig; ta|tas bort mig|oss|henne|honom|mitt|vårt ~ från|ur; heter från|sedan; bor inte|ej
kvar|längre; det ska stå ~ på; inte|ej ~ inlagd|inlagda|registrerad|registrerade|upplagd|upplagda; saknas ~ i ert|hos
er; finns inte|ej ~ i ert|hos er; anmäler|anmäla ~ ny|nya kund*|brukare*|vårdtagare*; bytt|byter|byta|byt ~
kontaktperson*|beställare; bytt chef|samordnare|enhetschef|ansvarig|gruppchef ~ heter|nås|är; heter ~ nu|numera; är
kontakt för|hos; vänd er ~ till ~ i|framöver|hädanefter|nu|istället; slutat ~ vara|som kontakt*;
nummer|numret|mobil|mobilen|telefon är numera|nu; fått ~ ny|nytt
nyckelkod*|kod|portkod*|dörrkod*|adress|nummer|telefonnummer|mejladress; vill|ska|bör stå ~ ringlist*|larmlist* ~
först|överst; stå först|överst|med på ringlist*|larmlist*|kontaktlist*; ska vara|stå
*vägen|*gatan|*stigen|*gränd|*torget; från och med nu är|blir ~ jag|det|kontakt*; från och med nu ~ kontakt*; slutat
vara; inte längre er|vår|deras;
portkod*|adress*|*numret|*nummer|efternamn*|namnet|nyckelgömma*|anhöriglist*|uppgift|uppgiften|uppgifterna ~ ska
vara|bort|ersätt*|ändras|bytas|rättas|uppdateras; portkod*|adress*|*numret|nyckelgömma*|anhöriglist*|kontaktuppgift* ~
inaktuell*|gammal|gamla|föråldrad*|fel|felaktig*|upphört|bytts|ändrats; numera bor|heter|nås|har; bor numera|nu
på|i|hos; nås numera|nu på; måste bort; ska ~ bort ur|från|i register*|registret|system*|systemet|lista*;
plocka|plockas|ta|tas|tar bort ur|från register*|registret|system*|systemet; under|på|hos fel
utförare|enhet|grupp|bolag|område; stavning* på|av; lägga|lägg till ~
närstående|anhörig*|son|sonen|dotter|dottern|granne*|kontakt*|nummer; sätt|sätta|skriv|skriva|lägg|lägga upp|in ~
kontakt*; som er kontakt*; det ~ som|som ni når hos; ni når ~ hos oss; ska avregistreras; larmet ska stå;
ändra|byta|uppdatera namnet; bytt namn; namn ~ rättas; namnbyte*; rättas|ändras hos er; ersättas|ersätts med; inte
längre|ej kvar ~ kontakt*|beställare|anställd; hädanefter ~ når|kontakt*|ringer|vända|vänd|heter|nås; är ny|nya ~
kontakt*; flyttat ~ ska ~ larm*; larm* ~ flyttas|flytta ~ med; bytt lägenhet; avregistrer*; skrivas ur; skriv ur; ny
*adress; nya *adressen; ny *nummer; nytt *nummer; nya *numret; stryk|stryka|stryker ~ som; ta bort ~ som
beställare|kontakt*; som ny beställare; inte längre ~ beställare; ska inte längre ha ~ *larm; inte längre ha ~ *larm;
ska inte ha ~ *larm; är|blir|heter vår|er|ny ~ kontaktperson; ny adress; nya adressen; nytt telefonnummer; nytt
nummer; nytt mobilnummer; ny mejladress; ny mailadress; ny kontaktperson; ny kontakt hos oss; ny portkod; ny
fakturaadress; ändrad adress; ändrat telefonnummer; fel adress; fel telefonnummer; gammal adress; gamla adressen; fel
efternamn; står fel; står felaktig*; står som
kontakt*|beställare|ansvarig*|mottagare|gift|ensam*|avliden*|pausad*|avslutad*|aktiv*; står ~ som
kontakt*|beställare|mottagare|pausad*|avslutad*; står kvar i|på|som|hos|under|med; ska inte stå; ska avslutas; ska
sägas upp; ska tas bort; bör
tas bort; ska plockas bort; kan tas bort; behöver tas bort; ska stå på; ska flyttas; ska registreras; ska kopplas; har
flyttat till; har flyttat från; flyttat till; flyttar till; byter adress; har bytt adress; har bytt namn; har bytt
telefonnummer; har gått bort; gått bort; avlidit; har avlidit; är avliden; avled; dött i; säga upp ~ larm*; avsluta ~
larm*; uppsägning av ~ larm*; inflyttad på; ny kontaktperson är; kontaktperson är; kontaktperson blir; kontaktperson
hos oss; kontaktperson för oss; är kontaktperson; tar över som kontakt*; ersätter ~ som kontakt*; är er kontakt*; new
contact person; new address; has moved; passed away; inte längre kund; ska bort ur; ska bort från; bort från listan;
ta bort ~ från listan; larmet ska ner; montera ner; demonter*; återlämna ~ larm*; hämta ~ larm*; hämtas ~ larm*;
installera ~ larm*; nyinstallation*; nytt larm till; larm till ~ ny; beställa ~ larm till; beställa ~ nytt larm;
beställa ~ nya larm; kontaktuppgift* ~ gammal|gamla|fel|fela|inaktuell*; ni har ~ fel; har ni fel; ni har på oss; ni
har på mig; ni har om oss; ni har ~ gammal|gamla; rätt nummer; rätt adress är; nya numret; nya nummer; gamla numret;
numret är ändrat; numret är bytt; bytt efternamn; byta efternamn; bytt ~ efternamn; bytt nummer; bytt mobil; nytt
orgnummer; nytt organisationsnummer; nytt namn; sedan|från|numera ~ heter vi; heter vi|jag
nu|numera|från|sedan|hädanefter|framöver; vi heter ~ nu|numera|från|sedan|hädanefter|framöver; byter vi namn; byter
namn; heter numera; heter nu;
kontaktperson* ~ byt*; kontaktperson* ~ ändr*; kontaktperson* ~ ersätt*; kontaktperson* ~ stryk*; stryk* som; stryks ~
kontaktperson; bort ~ som kontakt*; som behörig kontakt*; som ny kontakt*; gift sig; skilt sig; skriva in det;
i|ur|från ert|era|erat register; er lista ~ för; byter till ~ som; lägga till ~ kund*; ny larmkund; flyttat ~
till; registrerad på fel; registrerat på fel; registrerad ~ fel; fel på adress*; felstavat; dubbelregistrer*;
avregistrera; changed ~ phone|number|address|name; moved to; flytte* til; har fått nytt ~
nummer|telefonnummer|namn|mobilnummer; numera är ~ nummer|numret; stavat|stavas|stavar; felstava*; stavning ~ namn*;
stå ~ som kontakt*; stå kvar som; inte längre ~ kontakt*; är ändrad|ändrat|ändrade; har ändrats; contact person is;
contact ~ is now; har slutat ~ ny; portkod* ~ ny|nya|bytt; efterträds av; efterträder ~ som
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
berätta gärna|också hur|om|vad|när|vem|var|varför; berätta hur|om|vad|när|vem|var|varför;
får|kan gärna berätta ~ hur|om|vad|när; liten|kort|snabb|annan|till fråga; intressant att höra|veta; kul|bra att få
veta; fråga|frågor angående|kring|gällande|rörande; en|min|vår|mina|våra ~ fråga|frågor om; inte ~ klart för; få|fått
veta; vore|vara bra att veta; grubbla*|klura* ~ på|över; svar på frågan|en|följande|om; förklara|förklaring ~
varför|hur|vad; hittar inte|ej vart|var|hur|vem; att förstå utdrag*|loggutdrag*|listan|loggen; förstår|fattar|begriper
inte|ej; inte|ej förstår|fattar|begriper; undrar; undrade; fråga:; frågar; en fråga; har en fråga; vill veta; skulle
vilja veta; vet ni om; vet du om; vet ni hur; vet ni när; kan ni ~ svara på;
svara|svar på varför|hur|om|vem|vad; kan ni kolla; kan ni kontrollera; kan ni
undersöka; kan ni se om; vore bra att veta; bra att veta; wonder; wondering; question; do you know; undra; undran;
fundering; en fundering; nyfiken; hur gör; vem bokar; vem ringer; vet inte hur; vet inte om; osäker|osäkra på
om|hur|när|varför|vem|vilka|vilket|hur;
oklart; är det så att; kan ni ge besked; behöver veta; vill gärna veta; frågan är; funderar;
funderade; en fråga till; en till fråga; kan ni berätta|förklara; kan du berätta|förklara; vill ~ veta; huruvida; är|e
det ni som; är|e det er man; veta
hur|om|vad|varför
"""

COMMEND = """
berömma; beröm; eloge; rosor; hylla; tacka er|honom|henne|teknikern|montören|personalen; hälsa
till|er|honom|henne|teknikern; skicka|framföra ~ tack|hälsning*|beröm; klippa; en pärla; guld värd|värda; uppskattar
er
"""
"""Praise for somebody: no matter."""

NO_ACTION = """
som ni|du vet|minns; som ni|du känner till; som bekant; redan står som; står redan som; vet ni redan; det vet ni;
känner ni redan till; har ni redan ~
fått|lagt|ändrat|registrerat; ni har redan det|den; behöver ni|du inte|ej
svara|göra|bry|tänka|återkomma|åtgärda|ändra; behöver ni|du inte|ej ~ svara|göra; ni|du behöver inte|ej
svara|göra|bry|åtgärda|ändra; inget|ingenting ni behöver; inget|ingenting för er att; kräver ingen|inget åtgärd|svar;
bara för kännedom; för er kännedom; till kännedom; bara så ni vet; inget svar behövs|krävs|nödvändigt
"""
"""The writers say that nothing is to be done."""

KNOWN = """
frågar ofta|alltid|ibland|jämt; frågar eftersom|därför|för|då; frågar efter; frågar ändå; vet vi redan; vet vi; vet
jag redan; förstår vi; är vi med på; har vi koll på; känner vi till; frågar åt; i sin tur; ni vet hur; du vet väl; ni
vet väl; ni vet ju; därför|därav frågar; som frågar; frågar jag mig; tänkte jag; vet inte hur det|jag|vi|man kunde;
hoppas ~ här är|blir bra|rätt|okej|ok;
hoppas detta är|blir bra|rätt|okej|ok
"""
"""A question's words, and no question: the writers know."""

EXCEPT = """
bortsett från; frånsett; utom; förutom; undantag*; mer än att; annat än att; varav; inte räknar; så när som på;
sånär som på; med reservation; så när som; except; apart from; other than
"""
"""Behind "all is well": what is not."""

RHETORICAL = """
har ni det lika; slå vad; vem kunde ana; vad gjorde vi|man innan; är det bara jag|vi; vem annars; har ni|du hört den;
vem frågar;
vem kan säga; vem säger nej; vem tackar nej; ska jag|vi skriva något mer; har ni det
bra|fint|skönt|lugnt; har ni haft en|det; hur mår; mår ni|du; hur är läget|läge; hur har ni det; hur står det till;
allt bra med; får vi|jag|man se; det får vi väl se; vem vill inte; vem gör inte; vem vet; vem har inte; vem kan inte;
vad vore; vad skulle vi|man|jag göra|ta; hur skulle vi klara; var skulle vi; gissa; vad gör man inte; vem hade trott;
hur
länge ska man; är det inte
typiskt|härligt|märkligt|underligt|konstigt|underbart|skönt|fantastiskt|otroligt; vad sägs om det;
ringer|mejlar|hojtar ni|du ~ om något|nåt; hör ni|du av er|dig om; vem bryr; vad säger ni om det; eller hur; inte sant
"""
"""Asked, and no answer is waited for."""

COMPLAINT = """
paff; häpen; häpna; mållös*; kränkt*; sårad; illa upp|vid mig|oss; inte ~ lätt|enkelt för oss|mig|kunderna;
förväntar mig|oss ~ bättre|mer|annat; inte|ej|aldrig ~ bemött*|behandlad*|respekterad*|lyssnad; en ursäkt ~
hur|att|för|från; på sin plats med en ursäkt; den här|denna gången ~ rätt|korrekt|riktiga|fullständig*;
alltid|jämt|ständigt|ofta ~ fel i|på; beklämm*; nedslående;
behandlas|bemöts|hanteras|avfärdas|avspisas|ignoreras|glöms ~ av er;
måttet ~ rågat|runnit; bägaren ~ rågad|runnit; runnit över;
inte klokt|mänskligt|normalt|okej|försvarbart|hållbart|=värt|klok; inte är
klokt|mänskligt|normalt|försvarbart; väntat|förväntat oss|mig mer|bättre|annat; väntade|förväntade ~ oss|mig ~
mer|bättre|annat; stjäl|stjäler|äter|slukar ~ tid; tidsödande; tidstjuv; slöseri;
ledsen|ledsna|bestört|bestörta|förtvivlad*|upprörd|bekymrad*|chockade|bekymrade ~ över|på hur|att|det|er;
skötte|sköttes|skötts|hanterade|hanterades ~ larmbyt*|våra|vår|oss; inte|ej ens att|kunde|går|gick; ens|inte
öppna|läsa ~ filen|listan|den; motsvarar inte|ej; inte motsvarar|motsvarat|motsvarade|levt; lever|levde inte upp;
måttet|bägaren ~ runnit|rågat|rinner|full; rågat|råge på; droppen; hade ni ~ gjort|läst|lyssnat|svarat|skickat|skött;
kunde ~ sluppit; struntar|struntat|skiter|skitit i våra|vår|våra|oss|vårt; fy skäms; skäms på er; skamligt;
inkompeten*;
okunnig*; likgiltig*; ointresse*; ignoreras; ignorerat; ignorerats; ignorerade; ignorerar; negliger*; bortglömd*;
åsidosatt*; motarbet*; struntprat; bortförklar*;
undanflykt*; svepskäl; tomma löften; löften|löftet ~ bröts|bruten|brutna; lova|lovar|lovade|lovat runt; håller tunt;
gått överstyr; gått för långt; nog nu; nu är det nog; nu räcker det; fått nog; har fått nog; bottenbetyg; underbetyg;
under förväntan; tveksamt|tveksam kvalitet; låter|låtit ~ vänta ~ på; lyser|lyst med ~ frånvaro; kalla handen; uppåt
väggarna; in i väggen; mot väggen; en vägg;
pratat|prata|talar med en vägg; bollas|bollad|bollade|slussas|slussad|hänvisas|skickas runt|mellan|vidare|fram;
utan|aldrig ~ återkoppling; ingen återkoppling; tyst|dödstyst från er|ert; inte bryr er|dig; bryr er|dig inte;
åtminstone svara|höra|meddela|säga; inte första gången ~ fel|händer; saknar|saknas|fattas ~ i|på|från
listan|utdraget|loggutdraget|filen|loggen|underlaget; sökt|sökte|ringt|ringde|försökt ~ utan framgång|resultat; inte
vara så svårt; till ivo; ivo anmäl*; anmäl* ~ ivo; kom för sent; rätta|korrigera|komplettera|fixa till
utdraget|loggutdraget|listan|loggen|filen; gör|göra|göras om utdraget|loggutdraget|listan|loggen|filen;
rätta|korrigera utdraget|loggutdraget|listan|loggen|filen; på allvar; respekt för; nonchalera*; strunta* i oss; kört
med oss; ringde|ringt|sökt|försökt ~ inte fram|svar|tag; som ni sköter; illa bemött*|skött|hanterat|behandlad*; blivit
~ lidande; oläslig*; obegriplig*; avklippt; en soppa; borde|kunde ha hört|svarat|sagt|meddelat|berättat|ringt|upptäckt;
skulle ha hört|svarat|sagt|meddelat|upptäckt; under all värdighet; inte seriöst; hur kan ~ ta så|sån; vad är det för
service|sätt|nivå|hantering|jäv*|dumheter|system|rutiner|skit*|fason*|idiot*;
så får det inte|ej; så kan vi|man inte; håller|höll inte vad|tiden|det ni; tog sin|god tid; tagit sin tid; långt efter
utlovad|lovad; kan|kunde inte|knappast|ej påstå|säga att; dubletter; dublett; ifrågasätt*; anmärkningsvärt; lämnar ~
att önska; övrigt att önska; under isen; brytt|bryr|bryr sig om att; hur tänker ni|du; tappat|förlorat|saknar
förtroende*|tålamod*; förtroendet för; inget vidare; mindre roligt|kul|lyckat|lyckad|bra|nöjda; inte
så|särskilt|vidare|speciellt|helt roligt|kul|imponerad*|förtjust*|glad|glada|nöjd|nöjda|lyckat; får inte
hända|upprepas; inte får|ska hända|upprepas; påtalat|påtala|påtalar; dröjsmål*; ser allvarligt; allvarligt på;
någon|nån annans; inte är|var våra|vår|vårt; aldrig varit vår|våra; ingen ~ svarar|svarade|svarat ~
ringer|ringt|mejlar; svarar inte|aldrig|ej ~ telefon*|mejl*|mail*; omöjlig|omöjligt|omöjliga ~ nå|tag|fram|stämma;
svårt|hopplöst att ~ nå ~ er; svårt|hopplöst att få tag; kan ~ omöjligt; går|gick knappt|inte|ej att ~
använda|läsa|tyda|öppna; räknat|räknade|räknar fel; fel på|i totalen|antalet|summan|siffran|siffrorna; tragglande;
bedröv*; undermålig*; strunt* på er; inte ~ klart|bra skött; katastrofal*; sån|sådan|så lång|himla tid; tar ~
sån|sådan tid; till skillnad från ~ röra; röran ni; slipper|slippa vänta; måste ~ tjata|jaga|ringa ~ gånger;
tre|fyra|fem|flera|många|upprepade gånger utan; fortfarande ingen|inget|inte ~ svar|hört|återkoppling; varför ~
svarar|hör ingen|ni; tråkigt|trist|synd|beklagligt att ni|det|vi|man|utdrag*; försvårar|försvårat ~ arbete*|oss;
protest*; anmärkning på|mot; reklamer*; reklamation*; erinran; synpunkt på|om|mot; synpunkter på|om|mot; inte håller
måttet; håller inte; uppgivna; skandalös*; tålamod|tålamodet ~ slut|tryter; haft ~ överseende; bra|bättre kan ni;
bättre förr|förut; inte värdigt; undrar vad ni håller; snurrig|snurrigt ~ hos er; utdraget|loggutdraget|listan|loggen
saknar|saknas|innehåller; blivit ~ sämre; allt sämre; försämr*; bedrövlig*; under all kritik; oacceptabel*;
oacceptabelt; missnöjd*; missnöje; besviken|besvikna|besvikelse; skandal*; katastrof*; uselt|usel|usla; urusel*;
dåligt skött; riktigt dåligt; jättedåligt; så dåligt; för dåligt; *dålig
service|kommunikation|hantering|respons|stil|kvalitet; filen|bilagan ~ tom|skadad; i stället|istället för våra;
*dåligt skött|bemötande|bemött|hanterat;
 borde|bör skämmas; på luren; luren i örat; aldrig ~ blivit så|sådan|så illa; dåligt bemött*; dålig kommunikation;
inte acceptabel*; klag*; klagomål*; irriter*; frustrer*; förbann*; arg|arga; less på; tröttsam*; skärpning; skärp er;
pinsam*; löjligt; löjlig; orimlig*; håller inte måttet; fungerar dåligt; funkar dåligt; stämmer inte; stämmer ej;
stämde inte; stämmer dåligt; inte stämmer; var fel i; är fel i; blev fel i; fel i ~ utdrag*; fel i ~ listan; fel på ~
listan; fel på ~ utdrag*; felaktig*; felaktigt; saknas minst; saknas ett; saknas flera; kund* ~ saknas; fattades;
värdelös*; oanvändbar*; går inte att öppna; gick inte att öppna; kan inte öppna; kunde inte öppna; tom fil; filen är
tom; filen var tom; gånger innan någon; utan att få; ingen svarar hos er; svarar aldrig; ni svarar inte; slarv*;
utebliven|uteblivna|uteblivet ~ leverans*|*draget|lista|listan|svar|underlag; vållat|vållar|orsakat|orsakar ~
skada|förlust|förluster|merarbete|extraarbete|merkostnad*; skadestånd*; ersättning ~ krävas|krävs|kräver; kräver|kräva ~
ersättning; nonchal*; respektlös*; otrevlig*; upprörd*; chockad*; förvånad över; förvånansvärt; dubbletter;
fel antal; complain*;
unacceptable; disappointed; terrible; alldeles för lång; för lång tid; tar för lång; tog för lång; evigheter; inte
okej; inte ok; ej ok; inte bra att; trött på er|att|frågor|era|alla|det|den|allt|ert|detta|väntan; trötta på; inte
nöjd*; ej nöjd*; inte ett dugg nöjd*; försenad*;
får vänta; fått vänta; fick vänta; fick jag vänta; fick vi vänta; får jag vänta; väntat i; väntat ~
veckor|dagar|länge|månad*; vänta ~ veckor|dagar|månad*; tog ~ veckor; tar ~ veckor; kan vi inte ha det; nu får det
vara nog; jaga er; tjata; gång på gång; tredje|fjärde|femte|sjätte gången; tredje|fjärde|femte ~ på
raken; tredje|fjärde månaden; andra gången ~ jag|vi; varje gång ska; trots att ni; trots att vi|jag ~
bad|bett|sagt|sa|skrev|skrivit|mejlat|ringt|påtalat|frågat|beställt|anmält|betalar|betalat|påpekat|varit; trots att
er; trots
era|ert|er; trots flera; trots upprepade; trots löfte*; ni aldrig ~
svara*|hör|hört|återkom*|kommer|ringer|ringt|lär|lyssnar|gör|gjort|fixar|skickar|skickat|åtgärd*; aldrig svarar; sämre
och sämre; bättring; skärpa
er; bättre kan ni; ovärdigt; bristfällig*; slarvigt; oproffsig*; oprofessionell*; oseriös*; orimligt; helt sjukt;
ett|rena|dåligt|är skämt; skämtet; skämtar;
förstår inte hur ni; hur svårt; vad håller ni på med; ingen bryr sig; fattar inte; tappat
tålamodet; tålamodet ~ slut; tålamodet tryter; tröttnat; arbetsmiljöverket; anmäla er; var är; vart är; hör av er
aldrig; utan ens; ett svar ens; saknas ~ kunder; saknades ~ kund*; fattas ~ kund*; kritik; framföra ~ kritik|missnöje;
kritisk*; förseningar*; försening*; för få ~ kund*|rader|larm*; för många ~ kund*|rader|larm*; fel siffror; fel
siffra; fel lista; fel kunder; fel fil; fel utdrag; fel enhet; fel datum på; fel månad; listan ~ fel; utdraget ~ fel;
utdraget ~ stämmer; gick snett; not happy; unhappy; too late; waiting ~ weeks; personuppgiftsincident*; incident*;
tillhöra en annan; tillhör en annan; tillhöra ett annat; felsänt; fel mottagare; oduglig*; ohållbar*; inte rimligt;
uruselt; besvärande; dar|dagar|dagars för sent; kan ~ inte fortsätta; ni måste svara|skärpa|bättra; måste bli bättre;
inte hållbart; hålla vad ni lovar; lovade ~ men
"""

GRUMBLE = """
otroligt; påhitt; påfund; pajas*; cirkus; fars; parodi*; vansin*; idioti*; idiotisk*; horribel*; gräslig*; eländ*;
erbarmlig*; ynklig*; amatör*;
klåp*; dragit|drar|drog ut|benen ~ på|efter; tragisk*; sorglig*; skrattretande; skevt|skev|snett; virrig*; velig*;
klantig*; lam|lamt; ljummen|ljummet; tafatt; ofullständig*; halvfärdig*; halvdan*; hafsig*; hafs; slarvfel;
missvisande; vilseled*; trubbel; motstridig*; ologisk*; svårläst*; svårtydd*; oanvänd*; hopplös*; ingen|inget av
dem|dom|filerna|listorna; duger inte|ej; för sent; försent; missing; wrong; incorrect; mistake*; incomplete; outdated;
not ~ correct|right; tagit|tog med; lidande; illa; knäpptyst; soppa; kluddig*; slarvig*; nonchalant*; arrogant*;
otrevlig*; kort i tonen; aldrig ~ varit|tillhört|funnits; missat; missade; missar; dröjde|dröjt|dröjer; glömt; glömde;
glömmer; glömts; tom|tomt|tomma; är|var gammal|gammalt|gamla; inaktuell*; föråldrad*; fel; felen; galen|galet; tokig*;
knas*; konstig*; underlig*; märklig*; mystisk*; skum|skumt; rörig*; röra|röran; saknas|saknades|saknade;
fattas|fattades; tappat|tappade|tappat bort; dubbel|dubbelt|dubbla|dubblerad*; omöjligt; dålig*; sämre|sämst; hemsk*;
tråkig*; trist; synd; beklaglig*; krånglig*; besvärlig*; onödig*; obegriplig*; oläslig*; rörigt; differ*; avvik*;
skiljer; stor|stora skillnad*; inte|ej|inget ~ stämmer|stämma|stämde|ihop; för hög|högt|låg|lågt|många|få|stor|stort;
dubbelt så; hälften; akutlarm*|avlidna|döda ~ som|på|kvar; dog; avlidna|avlidet; inte är|var; inte längre; sent|sena;
långsam*; långsamt; seg|segt; oklar|oklart|oklara; bristande; brister; brist; förväxl*; blandat|blandade|blandat ihop;
räknade|räknat ~ som|med; hamnat|hamnade ~ hos|bland; upprepade; ingen ordning; oreda; strul*; krångl*; tyvärr; inte
vår|våra|vårt; aldrig varit; påstå; av någon anledning; hörde|hört ~ inte; varken ~ eller
"""
"""A complaint where the sentence speaks of what the desk has done or delivered."""

DELIVERED_BEFORE = """
det|den|de gamla|förra|senaste|tidigare|föregående; last|previous|latest|earlier list|extract|log|file; you
sent|gave|mailed; we got|received; sist; senast; senaste|förra|föregående|tidigare|septembers|oktobers ~
utdrag*|loggutdrag*|lista*|fil*|logg*|uppgifter*|siffr*|leverans*|gång*|månad*;
utdrag*|loggutdrag*|listan|lista|filen|fil|loggen|siffror*|uppgifter* ~ vi|jag fick|fått;
utdrag*|loggutdrag*|listan|lista|filen|fil|loggen|det|den ~ ni
skickade|skicka|skickat|levererade|gav|mejlade|tog|sände; *utdrag|*utdraget|*listan|*loggen|*filen ~ från; som
kom|levererades|bifogades|skickades|mejlades; vi fick|har fått; januarilistan; februarilistan; marslistan;
aprillistan; majlistan; junilistan; julilistan; augustilistan; septemberlistan; oktoberlistan; novemberlistan;
decemberlistan; *iutdraget; *rutdraget; *marsutdraget; *lutdraget; *tiutdraget; på|i
loggutdraget|utdraget|listan|loggen|filen; era|ert|er uppgifter|siffror|underlag|utdrag|lista|räkning|beräkning
"""
"""The extract as it came before."""

EARLIER_EXTRACT = """
det|den|de|dom senaste|sista|förra vi|jag|ni fick|fått|skickade|gav; last|previous|latest|earlier
list|extract|log|file; list|extract|log|file you sent|gave|mailed; list|extract|log|file
we got|received; senaste|förra|föregående|sista utdrag*|loggutdrag*|lista*|listan|fil|filen|logg*;
senaste|förra|föregående ~ utdraget|loggutdraget|listan|filen|loggen;
utdrag*|loggutdrag*|listan|filen|fil|loggen|siffror*|siffran|antalet|uppgifter* vi|jag fick|fått;
utdrag*|loggutdrag*|listan|filen|fil|loggen|siffror*|siffran|svaret|uppgifter*|det ni
skickade|skicka|skickat|levererade|gav|mejlade|sände; raden|rader|raderna|kunder|kunden|antalet|siffran|summan ~ i
utdraget|loggutdraget|listan|filen|loggen|septemberlistan; septemberlistan; oktoberlistan; novemberlistan;
decemberlistan; januarilistan; februarilistan; marslistan; aprillistan; majlistan; junilistan; julilistan;
augustilistan; i|på *utdraget|*listan|loggfilen|filen; listan|utdraget|loggutdraget|filen från i|förra; i|på det|den
loggutdrag*|utdrag*|lista|fil ni|vi|som; ni ~ i|på utdraget|loggutdraget|listan|filen
"""
"""The extract that came before, as what a sentence is about …"""

PRAISE = """
jättenöjd*; supernöjd*; helnöjd*; älskar; gillar; tycker om; stolt*; felfri*; felfritt; fri|fria|fritt från; toppen;
perfekt*; jättebra; kanon*; super*; klanderfri*; utmärkt*; bra; fin; fint; fina; finfint; snabb*; blixt*; på
pricken; stämde; stämmer; som en dans; prydlig*; tydlig*; smidig*; lätt; enkelt; guld; uppskatt*; nöjd; nöjda; glada;
tack; tackar; tacka*; jättefin*; ypperlig*; exemplarisk*; strålande; underbar*; behändig*; till stor hjälp; hjälpte
oss; precis vad; precis som; hjälpsam*; vänlig; vänliga; trevlig*; rara; bäst; bästa; fantastisk*; suverän*;
grym|grymt; utan problem|anmärkning
"""
"""… praised …"""

NEUTRAL = """
inaktuell*; för gammal*; slarvat bort; för länge sen|sedan;
sparar; arkiverat|arkiverats|sparat|sparats|fakturerat; till grund; ingen roll; kvittar; valfri*; räcker; inte så
noga; inga|inget|ingen ~ synpunkter|klagomål|anmärkning*|invändning*|klaga|anmärka; beställningsdatum; datum; datumet;
inte längre kvar; skrev ut; skrevs ut; daterad*; daterat; gällde; gäller; avsåg; avser; samma; likadan*; räckte;
användes; använde; sparade; arkiverade; fakturerade; fakturerat; jämför*; stäm|stämma av; kontroller*; utgick; utgår;
bifog*; visade att; kom i|den|på|till; fick vi i|den; fick ert|er; togs; togs ut; tog ni; vidarebeford*; gått vidare;
underlag för;
utgångspunkt; raderade; raderat; la; lade; slängde; tappat|tappade|slarv* bort; tappade|slarv* vi|jag bort;
hittar|hittade inte; råkade; råkat
"""
"""… or told without any blame."""

SERVICE = """
nya formuläret|blanketten|systemet|rutinen; handläggning*; hantering*; service; servicen; bemötande*; samarbete*;
kommunikation*; svarstid|svarstiden|svarstider ~ hos|på|er; ert|er svar; era svar; telefonkö*; väntetid*; telefontid*;
rutin|rutinen|rutinerna ~ er|ni|hos; e tjänst*
"""
"""What the desk does for them."""

SETTLED = """
kan|svarar jag|vi ~ svara|på ~ själv|själva; har|är ~ blivit|mycket ~ bättre; är|e avslutat för|från; är|e med nu;
avslutat för vår del; frågan är|e utagerad|besvarad|löst|löste|avklarad; frågan stryker vi; frågan löste|ordnade sig;
fick|fått svar på
varför|hur|vad|om|när|vem|vilka; men insåg|såg att; visade sig ~ bero; förklarade du|ni så; förklarade|förklarat ~
för oss; utan er hade|skulle|vore; redde ~ ut; reddes ut; uppklarat; utagerat; utrett; glömt och förlåtet; ni rättade;
ni ~
rättat; rättades; ingen fara|skada; det löste sig; löste ~ sig; redan rättat; rättat till; rättade till; min|mitt|vårt
fel|miss|tabbe|misstag; rår ~ inte ni; inte ert fel; inte er; inte ni; fattas|saknas bara|endast; bara|endast ~
ert|er|utdraget|loggutdraget|listan|loggen ~ fattas|saknas|återstår
"""
"""A complaint that is none any more, or is not of the desk."""

WISH = """
uppläst; levererad|levererat|levereras|lämnas|lämnad ~ brevlåda*; lägg|lägga|läggs|lämna ~
fack|facket|brevlådan|hyllan|korgen; gärna|även|också|plus|jämte ~
adress|adresser|gatuadress|personnummer|nyckelnummer|födelse*; direkt från er till; inga namn|adresser|personnummer;
en enda siffra; ha en siffra; efter gatuadress*|postnummer|efternamn|förnamn|område|ålder|startdatum; rutnät*;
*diagram; *diagrammet; messenger;
viber; skype; texten|bokstäverna|raderna
~ större|mindre; större|bredare|glesare rader|bokstäver|marginal*; lämna|lägg|lägga|hämta ~ *reception|*receptionen;
sdk;
i *sordning; två|flera|olika versioner|varianter; en med ~ och en utan; vanlig|ren|löpande text; oformaterad*; utan
formatering; google sheet*|docs; fysisk form; ett ~ brev; med|i versaler|gemener; slå|slås ihop ~
till|flik*|fil*|list*; med|till|inklusive|inkl|utan
personnumr*|gatuadress*|portkod*|nyckelnummer|telefonnumr*|födelse*; står|stå|ligger|kommer överst; står|stå|ligger
först;
står|stå|ligger|kommer högst|längst upp; summan|totalen|antalet ~ högst|överst|först|längst; kommer ~ ner|ned|upp
och hämtar; hämtas hos er; hämtar|hämta den|det|dem själv|själva|personligen; tabbavgränsa*; semikolon*; avgränsa*;
kolumnordning*; radbryt*; rubrik|rubriken|rubriker ~ på; sammanfatt* ~ sida; på usb|minne|sticka; openoffice;
libreoffice; numbers; ods; rtf; html; bildfil; skärmdump*; jpg|jpeg|png; i löpande; kopiemottagare; mottagare ska|är ~
vår; också|även få den|det|listan|utdrag*|loggutdrag* från; ett|en exemplar|ex ~ till; vidare till vårt|vår|våra ~
*företag|*byrå|*leverantör|*pool; större|stor|stora|liten|mindre|annan text|stil|bokstäver|typsnitt|teckensnitt;
spalt|spalten|spalter; högst|överst|längst upp|ner|ned ~ fil*|list*|sida*|så|utdrag*; totalen högst|överst|längst; a4;
fetstil*; färgmark*; gulmark*; gul|röd|grön|blå färg; färg|färger på; mall|mallen|malll; kommasepar*;
klistra|klistras|klistrad in; logga|loggan|logotyp* högst|överst|på|i; *loggan högst|överst|på; rad per; utelämna*;
maskera|maskeras; dölj|döljas; summera*; diagram*; tabell|tabellen|tabellform; sidnumrer*; numrerad*; bara namn och;
er reception; eran reception; i|ur receptionen; postfack*; postlåda; slack; whatsapp; jag|vi|hon|han kommer|åker ~
förbi; kommer|åker jag|vi|någon ~ förbi; hämtar|hämta ~ själv|hos; lägg|lägga|läggs|ladda upp ~ i|på; molnet;
moln|molntjänst*; kuvert; med bud; muntligt; läsas|läs|läsa upp; länk|länken; i mejltexten; direkt i mejlet|mejl; som
text; som bild; utan bilaga; istället för|i|bilaga bilaga; på cd; cd skiva; usb; ftp; api; kodad|kodat; landskap;
stående format; radavstånd; en per sida; dubbelsidig*; signerad*; stämplad*; originalunderskrift; som ~ brev; ett
brev; pdf; som pdf; i pdf; csv; i|som excel; i|på|som exel|exsel|excell; xlsx; bokstavsordning; summarad*; digipost;
digital post; säker post;
säkra meddelanden; fildelning*; excelfil*; excelformat*; word; wordformat; i word; textfil; xml; json; på
papper; pappersform; pappersutskrift;
utskrivet; utskriven; utskrift; utskrifter; per post; med post; med posten; per brev; i brev; via brev; internpost*;
rekommenderat; fax;
faxas; faxar; faxat;
faxa; teams; via teams; teamskanal*; sekretessbrev*; krypterat; krypterad; lösenordsskydd*; usb*; sftp*; dropbox;
onedrive; sharepoint; sorterad*; sorterat; sortera; sorteras; sorterade; uppdelad*; uppdelat; dela upp; delas upp;
delat på; en lista per; en fil per; varsin; separata filer; separat fil; separata listor; separat lista; två filer;
två listor; kolumn*; kolumner; annat format; annan ordning; ett annat upplägg; layout; gruppera*; grupperad*;
grupperat; med personnummer; fullständiga personnummer; hela personnummer*; med adress*; med telefonnummer; inklusive
adress*; inklusive personnummer; utan personnummer; utan namn; avidentifiera*; anonymisera*; i bokstavsordning; i
adressordning; på engelska; printed; by post; by mail to; hämta ~ personligen; hämta upp; hämtar ~ hos er; komma
förbi; färglagd; markera ~ nya; liggande format; words format; i excel ~ format; på posten; posta; brevledes; som
brev; skrivas ut; sätts|sättas|insatt|insatta|inbunden|inbundet i en pärm; en sida per; kolumnerna; egen
flik; egna flikar; flikar; i alfabetisk;
alfabetisk*; bara antal; enbart antal; endast antal; utan adress*; utan telefon*; lägga till en kolumn; krypter*;
lösenord på; zip; zippad*; i zip; txt; docx; xls; in pdf; as pdf; printed out; till min andra; till en annan e; annan
mejl; annan mail; annan adress; mejla ~ direkt till; maila ~ direkt till; skicka ~ direkt till; cc till; kopia till;
med kopia; kopiera in; till chefens; uppdelat per; fördelat per; grupperat per; till en annan adress; sorted by; split
by; split into; i|på|som separat|separata; separat per|för|på|flik|blad|rad; skicka|lista|redovisa|visa ~ separat; var
för sig; eget blad; ett blad per
"""
"""Another format, layout or channel."""

PHONE = """
per telefon; via telefon; på telefon; i telefon; sms*; messa|messar|messas; via sms; ringas in|upp; ring|ringa in ~
siffr*|antal*|den|det
"""
"""Another channel where the extract is wanted by it; else only how the writers are reached."""

OUTSIDE = """
till ~ stadsrevision*|kommunrevision*|regionrevision*; raka vägen till ~ *byrån|*byrå|*firman|*konsulten; till ~
faktureringsbyrå*|inkassobyrå*|lönebyrå*;
till ~ *förening|*föreningen|*stiftelse*; till ~ löneadministratör*|lönebyrå*|lönekontor*|bokföring ~ på; revisor* på;
konsult* på; fackförbund*; försäkringskassan; bemanningsföretag*; anhörigförening*; ekonomikontor*; kommunens ekonom*;
till ~ kommunens; kopiemottagare; också|även få ~ den|det|listan|utdrag*|loggutdrag* från; ett|en exemplar|ex|kopia
till; mottagare ska|är ~ vår; vidare till vårt|vår|våra ~ företag*|byrå*|leverantör*|pool*; till ~
fackförbund*|pensionärsförening*|hyresvärd*|polisen|arbetsförmedling*|skatteverket|länsstyrelse*|tidning*|universitet*|högskola*|student*;
revisionsbyrå*; redovisningsbyrå*; redovisningskonsult*; bokföringsbyrå*; revisor ~ direkt; direkt till ~ revisor*;
direkt till ~ redovisningsbyrå*|redovisningskonsult*|redovisningsfirma*; kopia till ~ revisor*; kopia till ~
redovisningsbyrå*; kopia till ~ konsult*; till vår revisor; till vår konsult; till vår jurist; till vår advokat; till
vårt ombud; till min privata; min privata; privata mejl*; privata mail*; privat mejl*; privat mail*; till min man;
till min fru; till facket; till anhörig*; till vårt moderbolag; till försäkringsbolag*; till regionen; till vår
leverantör; to|for|with|cc|via our accountant|auditor;
 our accountant|auditor ~ copy|directly; accounting firm; to our consultant; @gmail; @hotmail; ombud*; advokat*;
jurist*; facklig*; facket; privata adress; min privata adress; privat adress; hemadress; min hemma; hemmamejl;
moderbolag*; journalist*; private address; private email; inkasso*; till ~ externa; till ~ revisor*; till ~ konsult*;
till ~
redovisningsbyrå*; till ~ leverantör*; till ~ region*; till ~ banken; till ~ bokför*; till ~ extern; to our
accountant*; to
our auditor*; to ~ accountant*; till min sambo; till en tidning*; gmail*; hotmail*; icloud*
"""
"""A recipient outside the provider."""

OTHER_THING = """
nyckelbrick*; nycklar; nycklarna; nyckelskåp*; låset; lås; låsen; inlogg*; logga in; inloggad; lösenord*; kontot;
behörighet*; användarkonto; access; log in; login; password; account; portal; portalen; debiteringen ~ fel; avgift*;
utbildning*; manual*; broschyr*; informationsmaterial; boka möte; boka ~ möte; möte med er|dig|någon|nån; träffa
er|dig|någon|nån; passerkort*; passertagg*;
tagg*; arbetskläder; handskar; skyddsutrustning; larmknapp*; larmarmband*; armband; halsband;
hållare; batterier; laddare; nya larm; nytt larm; fler larm; reservlarm; nytt|ert avtal; kopia ~ avtal*; blankett*;
schemat;
parkering*; hjälpmedel; rullstol*; rullator*; matlåd*; falldetektor*; tvätt; tvätten; tvättstug*; tvättid*;
tvättservice*; avvikelse*; lex sarah; orosanmäl*; biståndsbeslut*;
biståndshandlägg*; genomförandeplan*; surfplatt*; simkort*; sim kort; kundnummer; installation; tekniker; appen; app;
inloggningen; spärrat|spärrad; e tjänsten; etjänsten; hemsidan; vinterdäck; däck; poolbil*; supporten;
nyckeln; visning; studiebesök; semesterlist*; lönespec*; schema*; tillgång; licens*; mejllist*; utskick*; nyhetsbrev;
larmutbildning*; instruktion*; demonstration*; hämtning; retur*; returner*; återlämn*; lämnar vi in; lämna in; lämna
tillbaka; skicka tillbaka; beställningsblankett*; order på; offert*; priser; licence; training; meeting; keys;
bredband; prislista; kostnaden för; nyckel|konto; schema; extra larm; ett
larm till; larm till ~ kund*; installera; montera; telefoner; tolk; städning; fått ~ faktur*; er
faktura
"""
"""Things of the desk; trouble with them is another matter, and so is a wish."""

ANOTHER = """
fick|fått ~ räkning|räkningar|faktura|fakturor|avgift|påminnelse ~ inte|fel|dubbel*|hög*;
lösenordet|lösenord|inloggningen|koden ~ glömt; saknar|fattas behörighet*|inloggning*|åtkomst|tillgång; ring mig|oss
om
~ avtal*|faktur*|priset|priser; anmäla ~
kurs*|utbildning*; gamla|överblivna|uttjänta|trasiga dosor|larm|klockor|knappar ~ hämta*; hittat ~
*knapp|*dosa|*larm|*klocka ~ utan namn;
annat|annan företags|bolags|utförares lista|utdrag|loggutdrag|kunder|uppgifter i|från|hos;
extra|fler|flera laddare|armband*|dosor|knappar|hållare|klockor|batterier; ring|kontakta mig|oss|mej
så|omgående|snarast|direkt|genast; behöver|vill|måste prata|tala|snacka ~ om; prata|tala med er|dig|någon|nån;
skyddad|skyddade identitet*|personuppgift*; sekretessmark*; kvarskriv*; mig det gäller; godtar|accepterar inte;
bestrider; bestrid*; överklag*; skicka|skickar|skickas ~ montör*|tekniker*|personal|reservdel*; blev|blivit|blir|har ~
fakturerade|fakturerats|debiterade|debiterats; be ~ ringa|kontakta|mejla|höra; bli|blir|blev
uppringd*|kontaktad*; uppringd*; söker ~ nyckel*; borttappad*|upphittad* nyckel*; nyckelknippa*; parkerat; faktura* ~
från er är|var|stämmer|saknar|gäller|avser; ni ~ skickat|skickade ~ faktura*; faktura* ~ adresserad*; ring ~ upp
mig|oss|henne|honom|kunden; fick|fått ~ faktura* ~ från er; kallelse*; sekretessen; sekretessgrej*;
sekretessfråg*; sekretessproblem*; sekretessincident*; sekretesskydd*;
sekretessprövning*; sekretessbrott*; sekretessen medger|tillåter|hindrar; bryter|brutit|bröt mot sekretess*; gdpr
begäran; skicka
någon|nån|tekniker|folk; kan någon|nån ~ komma|titta|ringa|kolla; ring* ~ om faktur*; frågor|fråga|fråg* ~ faktur*;
krediter*; faktur* ~ dubbel*|hög|konstig*|krediter*; glömt lösen*; glömt mitt lösen*; kommer inte in; kommer ej in;
kommer inte åt; kan inte logga; kan ej logga; cannot log; can ' t log; spärrat|spärrad|låst konto*; konto* ~
spärrat|spärrad|låst; vinterdäck; söker ~ jobb; boka ~ möte; beställa ~ larm|knapp*|klock*|armband*|nyckel*; nytt larm
till; behöver ~ nytt larm|nya larm|batteri*; fler larm till; hämta ~ larm|dosan|knappen; lämna tillbaka ~ larm*;
installera ~ larm*; montera ~ larm*; personuppgiftsincident*; orosanmäl*; lex sarah;
har|hade|göra|gör|gjort|skriva|skrivit|skriver|lämna|lämnat|lämnar|anmäla|anmäler|rapportera|rapporterar|registrerat ~
avvikelse*; avvikelse* ~ er|ni|anmäl*|rapport*
"""
"""Another matter by itself."""
