"""What is ordered and what is withdrawn: whole tickets of one sentence, in wordings that no list holds as they are."""

from datetime import datetime

import pytest

from rules.reading import Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 11, 17, 9, 12, tzinfo=STOCKHOLM)


def alone(sentence: str) -> Reading:
    """The ticket says nothing else."""
    body = f"Hej! {sentence}\n\nHälsningar\nGunilla Rask"
    return read(Ticket("T-1", Requester("u-1"), (Message(Author.REQUESTER, TUESDAY, body, subject="Loggutdrag"),)))


def besides(sentence: str) -> Reading:
    """The ticket orders an extract in a sentence before."""
    return alone(f"Vi vill beställa ett loggutdrag. {sentence}")


def answer(sentence: str) -> Reading:
    """A further message of a ticket that has ordered the extract for a day."""
    first = Message(Author.REQUESTER, TUESDAY, "Vi vill ha loggutdrag per den 30 november.", subject="Loggutdrag")
    return read(Ticket("T-1", Requester("u-1"), (first, Message(Author.REQUESTER, TUESDAY, sentence))))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi drar oss ur, loggutdraget får utgå.",
        "Hoppa av beställningen av loggutdrag tack, den var onödig.",
        "Loggutdraget jag efterfrågade i torsdags är inte aktuellt mer.",
        "Beställde ett loggutdrag av misstag nyss, kan ni plocka bort det?",
        "Kom på att vi redan har siffrorna, så avblås loggutdraget.",
        "Skippa utdraget, det löste sig ändå.",
        "Vi tackar nej till loggutdraget som vi beställde.",
        "Vår order på logglistan kan ni riva.",
        "Vi behöver faktiskt inte något loggutdrag längre.",
        "Det blev fel, jag skulle inte ha beställt något loggutdrag. Ta bort det.",
        "Ni behöver inte besvära er med loggutdraget vi bad om.",
        "Ingen mer hantering behövs av vår beställning av loggutdrag, ärendet kan avslutas.",
        "Lägg min beställning på loggutdrag i papperskorgen.",
        "Please cancel the log extract we ordered yesterday.",
        "Beställningen av loggutdrag återkallas härmed.",
        "Nix, vi vill inte ha det där loggutdraget.",
        "Vi ångrar beställningen på loggutdrag.",
        "Loggutdraget har vi inte längre nån användning för, så strunta i det.",
        "avbeställr loggutdraget tack",
        "Loggutdraget vi beställde i går behövs inte.",
        "Vi har ångrat oss och vill inte ha loggutdraget.",
        "Ta bort vår beställning på loggutdrag är ni snälla.",
        "Stoppa loggutdraget, vi behöver det inte.",
        "Vi ställer in beställningen.",
        "Ni kan lägga ner arbetet med vårt loggutdrag.",
        "Loggutdraget kan kvitta, vi har löst det på annat sätt.",
        "Kan ni vara snälla och glömma min beställning av loggutdrag?",
        "Behovet av loggutdraget har försvunnit.",
        "Den nyss inskickade beställningen av loggutdrag är felaktig och ska bort.",
        "Vänligen bortse ifrån min tidigare beställning om loggutdrag.",
        "Vi klarar oss utan loggutdraget den här gången.",
        "Loggutdraget: nej tack, inte längre.",
        "Det blir inget loggutdrag för oss, vi har redan fått det av ekonomen.",
        "Beställningen som kom från oss i morse ska ni inte bry er om, det gäller loggutdraget.",
        "Makulera.",
        "Cancel our order for the log extract, please.",
        "Vi tar tillbaka vår begäran om loggutdrag.",
        "Inget loggutdrag behövs, min kollega hade redan beställt.",
        "Ni kan hoppa över loggutdraget för oss.",
        "Loggutdraget får bero.",
        "Vill inte ha nåt loggutdrag längre.",
        "Hej! Ursäkta röran, men loggutdraget behöver ni inte ta ut. Vi fick ihop siffrorna ändå.",
        "Avbokar loggutdrag beställt 16/11.",
        "Hej, min beställning på logg gick iväg två gånger, ta bort båda tack.",
        "Vi vill göra avbokning av loggutdraget.",
        "Kan ni annullera vår beställning?",
        "Beställningen på loggutdrag gäller inte.",
        "Vi har bestämt oss för att avstå loggutdraget.",
        "Loggutdraget kan ni strunta i.",
        "Loggutdraget blir inte av, vi väntar till nästa år.",
        "Lägg ner loggutdraget.",
        "Ta inte ut något loggutdrag åt oss.",
        "Ni ska inte skicka något loggutdrag till oss.",
        "Vi har inget behov av loggutdraget.",
        "Loggutdrag behövs ej.",
        "Vi ber att få dra tillbaka beställningen av loggutdrag.",
        "Ändrade planer: inget loggutdrag tack.",
        "Sorry, fel av mig, ignorera beställningen av loggutdrag.",
        "Ignorera förra mejlet, vi behöver inget loggutdrag.",
    ],
)
def test_an_order_is_withdrawn(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.CANCEL
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Kan ni skicka ett loggutdrag till Anna Berg hos oss?",
        "Loggutdrag för grupp Norr, beställs av Karin Ek.",
        "Jag heter Lars Holm och vill ha ett loggutdrag.",
        "På uppdrag av vår chef Maria Lind beställer jag loggutdrag.",
        "Loggutdrag för Annas grupp, tack.",
        "Ett loggutdrag till Solveig på ekonomi, tack.",
        "Loggutdrag för Lindbacka hemtjänst, hälsar Britta Ros",
        "Jag skriver för Kerstin som är sjuk, vi behöver ett loggutdrag.",
        "Rekvirerar härmed loggutdrag.",
        "Kan ni skicka över den där listan över våra som har larm igång?",
        "Hur många larm har vi just nu?",
        "Avropar ett loggutdrag enligt avtal.",
        "Det var dags för loggutdrag igen.",
        "Skulle ni kunna dra en lista på våra larmkunder?",
        "Månadens loggutdrag emotses.",
        "lopgg utdrag tack",
        "Vi skulle vara tacksamma för ett loggutdrag.",
        "Loggutdrag behövs till oss på Åsgården.",
        "Hade varit fint med ett loggutdrag.",
        "Ni får gärna köra ut en logg åt oss.",
        "Har ni lust att ta ut ett loggutdrag?",
        "Undertecknad ber att få ett loggutdrag.",
        "Loggutdraget för oktober, tack.",
        "Loggutdraget behövs till faktureringen.",
        "Det är loggutdraget vi är ute efter.",
        "Loggutdraget för vår enhet, tack på förhand.",
        "Då är det dags för loggutdraget igen.",
        "Vi skulle behöva få loggutdraget så snart ni kan.",
        "Loggutdraget vore toppen att få.",
        "Nu är det fakturadags och vi behöver loggutdraget.",
        "Kan loggutdraget tas ut?",
        "Har ni möjlighet att ta fram loggutdraget?",
        "Får jag be om loggutdraget?",
        "Loggutdraget önskas.",
        "Sara här på Solgläntan, loggutdraget tack.",
        "Loggutdraget till Solgläntan, är ni snälla.",
        "Det vanliga loggutdraget igen tack.",
        "Vi ska fakturera och saknar loggutdraget.",
        "Tack för senast, nu vill vi ha loggutdraget igen.",
        "Senaste loggutdraget vi fick är från augusti så vi vill ha ett färskt.",
        "Vi har inte fått något loggutdrag för oktober eftersom vi glömde beställa, så det gör vi nu.",
        "Hos oss på Solgläntan vill vi ha ett loggutdrag.",
        "Jag ber om ett loggutdrag för alla våra kunder, inte bara de nya.",
        "Loggutdrag för vår räkning, tack.",
        "Kan du som brukar hjälpa oss ta ut loggutdraget?",
        "Vi har fått ny ekonom och hon behöver loggutdraget.",
        "Chefen vill att jag beställer loggutdraget.",
        "Jag har tagit över efter Lisa och ska beställa loggutdraget.",
        "Tänkte höra om vi kan få loggutdraget.",
        "Jag hade tänkt be om loggutdraget.",
        "Vårt loggutdrag tack.",
        "Vårt loggutdrag för enheten Norr behövs.",
        "Beställningen gäller loggutdrag.",
        "Beställningen avser loggutdrag över aktiva larmkunder.",
        "Vår beställning: loggutdrag.",
        "Listan över larmkunder tack.",
        "Ta listan när ni hinner.",
        "Vår order avser ett loggutdrag.",
        "Härmed kommer vår beställning av loggutdrag.",
        "Här kommer månadens beställning på loggutdrag.",
        "Här är vår beställning på loggutdrag.",
        "Vi behöver inte loggutdraget på papper.",
        "Loggutdraget behöver inte vara klart idag.",
        "Vi vill inte missa loggutdraget.",
        "Loggutdraget ska inte skickas till Lena utan till mig.",
        "Vi kan inte vänta med loggutdraget.",
        "Loggutdraget får ni gärna ta utan att ringa.",
        "Ni behöver inte ringa mig om loggutdraget.",
        "Glöm för all del inte loggutdraget!",
        "Hej! Tack för det förra utdraget. Nu behöver vi ett nytt.",
        "Hej, vi har fått nya kunder sedan sist och skulle vilja ha ett uppdaterat loggutdrag.",
        "Vi fick inget loggutdrag förra månaden eftersom jag var sjuk. Kan ni ta ut ett nu?",
        "Jag glömde beställa loggutdraget i går, kan ni ta det nu?",
        "Vi vill ha ett loggutdrag, det är första gången vi beställer så säg till om något saknas.",
        "Hej! Här kommer en beställning: loggutdrag över våra larmkunder. Tack för att ni alltid är så snabba!",
        "Loggutdrag, tack! Det förra kom snabbt och var jättebra.",
        "Kan ni skicka ett loggutdrag? Vi har inte beställt något tidigare i år.",
        "Vi behöver logg på våra larmkunder. Vi har ingen egen lista.",
        "Ett loggutdrag tack, inga konstigheter.",
        "Vi beställer ett loggutdrag, inget annat.",
        "Vi önskar loggutdrag. Om det inte går att ta i dag gör det inget.",
        "Loggutdrag önskas. Vi avvaktar med faktureringen tills vi fått det.",
        "Hej, nu är det vi som tjatar igen: loggutdrag, tack!",
        "Som vanligt vill vi ha loggutdraget, vi väntar med spänning.",
        "Vi ser fram emot ett loggutdrag, tack på förhand.",
        "Vi beställer ett utdrag igen.",
        "Nytt utdrag behövs.",
        "Kör ett loggutdrag åt oss.",
        "Jag är i behov av ett loggutdrag.",
        "Dags att fakturera, så vi vill ha loggutdrag.",
        "Loggutdrag för att kunna fakturera, tack.",
        "Vår chef undrar om vi kan få ett loggutdrag.",
        "Det är jag som beställer loggutdrag hos oss numera. Skicka ett är du snäll.",
        "Hjälp oss med ett loggutdrag!",
        "Vi hoppas få ett loggutdrag av er.",
        "Gärna ett loggutdrag.",
        "Ett utdrag ur larmloggen över våra kunder, tack.",
        "Skulle ni kunna vara vänliga och ta ett utdrag?",
        "Loggutdraget behöver vi få ut.",
        "Finns det möjlighet att få en lista över de av våra kunder som har larm?",
        "Vilka av våra kunder har larm? Skicka en lista tack.",
        "Hur många larmkunder är vi uppe i? Skicka utdrag.",
        "Vi behöver inte oktober utan loggutdrag för november.",
        "Avboka inte loggutdraget, vi vill ha kvar det.",
        "Vi trodde att loggutdraget inte behövdes men det gör det, så ta ut det.",
        "Loggutdrag behövs, inte bråttom.",
        "Loggutdraget behöver inte vara signerat.",
        "Vi vill ha loggutdraget, inget mer.",
        "Loggutdrag utan dröjsmål tack.",
        "Vi kan inte hoppa över loggutdraget den här gången heller.",
        "Loggutdraget kan inte vänta.",
    ],
)
def test_an_extract_is_ordered(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Ni behöver inte stressa med det.",
        "Glöm inte bort oss.",
        "Ångrar vi oss så säger vi till.",
        "Mer än så behöver vi inte.",
        "Det behövs inget personnummer.",
        "Strunta i vad jag sa i telefon om priset.",
        "Mötet på fredag ställer vi in, som sagt.",
        "Tack på förhand för loggutdraget.",
        "Tack för hjälpen med loggutdraget i förväg.",
        "Ni är så duktiga.",
        "Tack för förra gången, det gick fort.",
        "Utdraget i oktober var till stor nytta.",
        "Humana tog över två av våra kunder i oktober.",
        "Vi delar lokal med Attendo.",
        "Bergets omsorg beställer själva.",
        "Andra utförare behöver inte vara med.",
        "Inga svarstider den här gången.",
        "Historik behöver vi inte.",
        "Avslutade kunder ska inte vara med.",
        "Vi gör detta varje månad.",
        "Samma som förra månaden.",
        "Ingen prenumeration, bara detta.",
        "Jag beställer själv varje månad som vanligt.",
        "Som alltid får ni ett mejl från oss.",
        "Vi behöver det redan i dag om det går.",
        "Ingen panik om det dröjer.",
        "Tack för att ni finns!",
        "Vi brukar få det inom två dagar.",
        "Det var länge sedan vi beställde.",
        "Vi har aldrig beställt förut.",
        "Ni har alltid varit snabba.",
        "Det är inte bråttom.",
        "Vi väntar med fakturan tills det kommer.",
        "Vi har glömt det två månader i rad.",
        "Utan det kan vi inte fakturera.",
        "Kollegan som brukar beställa är sjuk.",
        "Jag hoppas det går bra fast jag är sent ute.",
        "Vi har fått en ny kund, Bertil Ask.",
        "Hoppas ni har en bra dag!",
        "Vi har inte hunnit förrän nu.",
        "Utdraget går vidare till vår ekonom Lena Holm hos oss.",
        "I dag är det brått.",
        "Det blir det sista för i år.",
        "Vi avser att fakturera på fredag.",
        "Tidigare utdrag har vi sparat.",
        "Det är samma som sist.",
        "Vi ställde in mötet så nu hinner vi fakturera.",
        "Min semester blev inställd.",
        "Förra beställningen avbokade vi av misstag.",
        "Vi ångrar att vi inte beställde tidigare.",
        "Vår gamla rutin är skrotad.",
        "Ni behöver inte ringa.",
        "Kostnadsställe behövs inte.",
        "Det är inte aktuellt med något annat just nu.",
        "Glöm inte att märka svaret.",
        "Vi väntar tills vidare med fakturan.",
        "Faktureringen skjuts upp tills vi fått det.",
        "Ingen idé att ringa mig i dag.",
        "Vi har slutat med papper.",
        "Stoppa inte pressarna.",
        "Vi drar ner på personal.",
        "Vi backar upp varandra här.",
        "Låt bli att stressa.",
        "Utan det kan vi inte stänga månaden.",
        "Vi hoppar över fikat i dag.",
    ],
)
def test_what_only_looks_like_a_withdrawal_or_another_order_changes_nothing(sentence: str) -> None:
    got = besides(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdraget för oktober vill vi ha men inte det för september som vi också beställde.",
        "Av de tre loggutdragen vi beställt kan ni stryka det mittersta.",
        "Vi beställde två loggutdrag, ett räcker.",
        "Behåll beställningen från i går men makulera den från i måndags.",
        "Den ena av våra två beställningar på loggutdrag kan ni slopa.",
        "Ta bort dubbletten av vår beställning, den andra ska vara kvar.",
        "Vad hände med loggutdraget som vi beställde i förra veckan?",
        "Vi saknar fortfarande det loggutdrag som beställdes den 9 november.",
        "Är vår beställning på loggutdrag bortglömd?",
        "Jag har inte fått något loggutdrag än.",
        "Fick ni mitt mejl om loggutdraget i fredags?",
        "Kan ni kolla var loggutdraget tog vägen?",
        "Undrar bara om ni sett min beställning av loggutdrag.",
        "Vi sitter och väntar på loggutdraget från förra veckan.",
        "Ett loggutdrag beställdes av oss den 2 november men vi har inget fått.",
        "Hur går det med ärende 55712?",
        "Har någon tagit hand om mitt ärende om loggutdrag?",
        "En liten påstötning om loggutdraget som vi väntar på.",
        "Loggutdraget lyser med sin frånvaro.",
        "Det är tyst från er om vårt loggutdrag.",
        "Jag mejlade om loggutdrag för tio dagar sedan och har inte hört ett pip.",
        "När kommer loggutdraget som ni lovade?",
        "Vi har fått loggutdraget nu, tack snälla!",
        "Stort tack för ett snabbt levererat loggutdrag.",
        "Loggutdraget kom precis, perfekt!",
        "Tusen tack, utdraget ser jättebra ut.",
        "Ville bara meddela att loggutdraget är mottaget.",
        "Så smidigt det gick med loggutdraget, tack!",
        "Utdraget är framme och allt ser bra ut.",
        "Härligt, loggutdraget dök upp på under en timme!",
        "Bra service med loggutdraget som vanligt, tack!",
        "Vi är supernöjda med listan.",
        "Thanks for the log extract, it arrived this morning.",
        "Tack för att ni skickade loggutdraget så fort!",
        "Vi undrar om ni fått vår beställning av loggutdrag.",
        "Ännu inget loggutdrag.",
        "Loggutdraget har inte kommit.",
        "Vi efterlyser loggutdraget.",
        "Det var ett tag sen vi beställde loggutdrag, hur går det?",
        "Skickade in en beställning på loggutdrag förra tisdagen men har inte fått något svar.",
        "När får vi loggutdraget vi beställde?",
        "Loggutdraget är försenat, när kommer det?",
        "Blev vår beställning av loggutdrag registrerad?",
        "Hur ligger vi till med loggutdraget?",
        "Är loggutdraget på väg?",
        "Ingen har svarat på min beställning av loggutdrag.",
        "Var god återkoppla om loggutdraget i ärende 40912.",
        "Kollar bara läget med loggutdraget.",
        "Utdraget kom fram, allt frid och fröjd.",
        "Tack så mycket för hjälpen med utdraget!",
        "Jättebra utdrag, tack!",
        "Precis ett sådant utdrag vi behövde, tackar!",
        "Nu har loggutdraget kommit, tackar!",
        "Ni är fantastiska, loggutdraget var här innan jag hunnit blinka.",
        "Listan har kommit.",
        "Tack för toppenjobb med utdraget.",
        "Vi tackar för loggutdraget.",
        "Hej igen! Minns ni oss? Loggutdraget från i tisdags alltså.",
        "Hej, jag ville bara kontrollera att min beställning av loggutdrag kommit in till er.",
        "God morgon. Har det blivit något fel med loggutdraget? Vi har inte sett röken av det.",
        "Hej! Jag beställde loggutdrag i fredags, har ni tagit ut det?",
        "Hej, finns det någon status på loggutdraget?",
        "Hej! Tack för utdraget, det kom fram fint. Ha en bra dag.",
        "Hej, vill bara tacka för snabb leverans av loggen!",
        "Mottaget, tack!",
        "Loggutdraget är mottaget med tack.",
        "Guld värt med loggutdraget så fort, tack ska ni ha!",
        "Tack tack, nu har vi utdraget.",
        "Har loggutdraget skickats?",
        "Vi har inte sett skymten av något loggutdrag.",
        "Det var meningen att loggutdraget skulle ha kommit i går.",
        "Nu har vi väntat i en vecka på loggutdraget.",
        "Beställningen vi gjorde den 9 november, vad händer med den?",
        "Vi hör inget från er om loggutdraget.",
        "Jag skickade en beställning på loggutdrag i torsdags. Kom den fram?",
        "Påminner om loggutdraget.",
        "Får vi något loggutdrag någon gång?",
        "Vart tog vår beställning vägen?",
        "Undrar hur det går med vår beställning.",
        "Lovade ni inte loggutdraget till i går?",
        "Kan ni bekräfta att ni fått beställningen av loggutdrag från i fredags?",
        "Fick precis loggutdraget, tackar så mycket!",
        "Tack, allt såg rätt ut i utdraget.",
        "Vi är jättenöjda med loggutdraget!",
        "Loggutdraget hjälpte oss mycket, tack.",
        "Vad snabbt det gick, utdraget är redan här!",
        "Bekräftar att vi fått loggutdraget.",
        "Toppen med utdraget, stort tack!",
        "Utdraget såg bra ut.",
        "Ert utdrag var precis vad vi behövde.",
        "Tack så hemskt mycket för listan!",
    ],
)
def test_a_reminder_thanks_or_a_part_withdrawn_is_for_a_person(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_MATTER


@pytest.mark.parametrize(
    "sentence",
    [
        "Utdraget behövs bara för Karl-Erik Lindberg.",
        "Vi vill ha loggutdrag för en kund, fru Holm på Storgatan 4.",
        "Kan ni ta ut loggutdrag på Edit Nyström?",
        "Loggutdrag avseende makarna Falk.",
        "Skicka logg för Rune L och Maj L.",
        "Enbart Siri Kvist ska vara med i loggutdraget.",
        "Vi är bara intresserade av Hugo Bolin i loggutdraget.",
        "Loggutdraget ska endast omfatta Gertrud Ek.",
        "Jag behöver loggutdraget för 19380912-2383.",
        "Loggutdrag tack, men bara på vår nya kund Ingvar Sköld.",
        "Utdrag för kunderna Signe Alm och Tore Alm önskas.",
        "Bara två personer ska vara med på listan: Vera Dahl och Ivar Dahl.",
        "Vi vill veta hur ofta Ingrid har larmat den senaste månaden.",
        "Kan vi få en lista på alla som sagt upp larmet i år?",
        "Larmstatistik för oktober tack.",
        "Hur snabbt svarar ni på våra kunders larm? Vi behöver siffror på det.",
        "Skicka logg på alla larm som kommit in i natt.",
        "Jag vill ha ut en historik över larmen hos våra kunder.",
        "Vi önskar en sammanställning av utryckningarna i oktober.",
        "Kan ni ta fram hur många gånger våra kunder tryckt på larmet?",
        "Lista på kunder som inte längre har larm, tack.",
        "Vi behöver uppgift om batteristatus på alla dosor.",
        "Går det att få responstiderna för oktober?",
        "Vilka kunder har larmat mest i höst?",
        "En rapport över nattens larm behövs.",
        "Vi behöver bara uppgifter om Lennart Ås.",
        "Endast kunden på Björkvägen 4 ska med i loggutdraget.",
        "Kan ni kolla om Ella Borg finns med och skicka loggutdrag på henne?",
        "Loggutdraget avser bara våra kunder Berta och Sven.",
        "Utdrag bara för de tre kunderna i listan nedan: Ek, Alm och Lind.",
        "Loggutdrag på personnr 19350812-2387 tack.",
        "Kan ni skicka larmhistoriken för oktober?",
        "Vi behöver veta hur lång tid det tar innan någon svarar på larm.",
        "Lista över kunder som avslutat sitt larm i höst.",
        "Kan ni plocka fram alla tryckningar på larmet hos Elsa?",
        "Statistik över antal larm per dygn, tack.",
        "Önskar utdrag över larm som gått till oss nattetid.",
        "Hur många larm fick vi i går?",
        "Skicka en lista på larmtyper och modeller hos våra kunder.",
        "Loggutdrag över inaktiva larmkunder tack.",
        "Hej! Vår kund Bertil Ask har begärt ut sina uppgifter. Kan ni ta ut loggen för honom?",
        "Vi behöver loggutdrag enbart för Gudrun på Parkgatan.",
        "Loggutdrag: Stig Nord, inga andra.",
        "Vi behöver svarstider för oktober.",
        "Kan vi få en logg över när larmen gått?",
        "Hur många gånger larmade våra kunder i oktober?",
        "Finns det statistik på larmen? Vi behöver den.",
        "Loggutdrag gällande Harriet Dal.",
        "Jag vill ha loggen för kunden Ruben Ståhl.",
        "Kan vi få ett utdrag som bara visar Margit Frisk?",
        "Vi vill endast ha med fru Blom.",
        "Bara Alfred Quist, tack, på loggutdraget.",
        "Det räcker med Sture Åhl på utdraget.",
        "Vi behöver loggutdrag för följande personer: Eivor Ek, Nils Ek.",
        "Vi skulle vilja se vilka tider larmen kom in förra veckan.",
        "Kan ni ta fram alla larm från Elsas lägenhet i november?",
        "Lista på uppsagda larm i oktober.",
        "Vilka av våra kunder har digitala lås?",
        "Larmloggen för natten tack, med alla tryckningar.",
    ],
)
def test_another_extract_or_only_named_customers(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_EXTRACT


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi vill ha ett utdrag som även tar med Humanas kunder.",
        "Loggutdrag för våra kunder plus Attendos, tack.",
        "Kan ni lägga till kunderna från Solgårdens hemtjänst i vårt loggutdrag?",
        "Skicka loggutdrag för samtliga utförare i kommunen.",
        "Ta ut loggutdrag åt oss och åt Bergets omsorg i ett svep.",
        "Utdraget ska omfatta både våra och grannföretagets larmkunder.",
        "Ge oss loggutdraget för konkurrenten Trygg Omsorg.",
        "Loggutdrag för dotterbolaget också.",
        "Loggutdrag både för oss på Solgläntan och för Tallens omsorg.",
        "Vi tar över Tallens kunder och behöver deras lista.",
        "Loggutdrag för Tallens omsorg, som vi hjälper med fakturan.",
        "Ta med även grannkommunens kunder.",
        "Hej, kan ni även ta ut loggutdrag åt Björkens hemtjänst? De har bett oss om hjälp.",
        "Loggutdrag för vår granne Björkens omsorg, tack.",
        "Vi vill ha loggutdrag även för Humanas kunder.",
        "Ta med de kunder som tillhör Björkens omsorg.",
        "Kan vi få en lista på alla utförares larmkunder?",
        "Loggutdrag över kommunens samtliga larmkunder tack.",
        "Skicka Humanas lista till oss också.",
    ],
)
def test_another_providers_customers(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_PROVIDER


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi vill prenumerera på loggutdraget.",
        "Kan ni skicka loggutdraget automatiskt i början av varje månad?",
        "Lägg in oss på månatlig sändning av loggutdraget tills vidare.",
        "Framöver vill vi ha ett loggutdrag varje månad utan att beställa.",
        "Går det att ordna så att loggutdraget kommer av sig självt varje månad?",
        "Sätt upp en stående order på loggutdrag.",
        "Kan loggutdraget börja komma varje månad?",
        "Vi vill ha loggutdrag den första varje månad.",
        "Önskar stående beställning av loggutdrag.",
        "Skicka loggutdrag månadsvis fr.o.m. januari.",
        "Vi önskar att loggutdraget skickas oss automatiskt varje månad.",
        "Lägg upp en prenumeration på loggutdrag åt oss.",
        "Skicka loggutdraget i slutet av varje månad.",
        "Vi vill att ni alltid skickar loggutdraget den sista.",
        "Kan vi få det här varje månad utan att behöva fråga?",
        "Ordna så vi får loggutdrag regelbundet.",
    ],
)
def test_a_standing_order(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.STANDING_ORDER


@pytest.mark.parametrize(
    "sentence",
    [
        "Larmhistorik vill vi också ha.",
        "Skicka med en lista på avslutade kunder.",
        "Dessutom behöver vi svarstiderna i oktober.",
        "Och gärna antalet larm per kund.",
        "Ni får gärna bifoga vilka som lämnat tillbaka larmet.",
        "Och fortsätt sedan varje månad.",
        "Gärna löpande framöver.",
        "Vi vill ha det en gång i månaden hädanefter.",
    ],
)
def test_something_more_besides_the_order(sentence: str) -> None:
    got = besides(sentence)
    assert got.kind is Kind.ASAP
    assert got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi drar tillbaka det här.",
        "Det här kan ni släppa.",
        "Vi löser det själva, avbryt gärna.",
        "Hoppsan, kollegan hade redan beställt. Stryk vår.",
        "Avbokas!",
        "Ni kan stänga ärendet, vi har fått siffrorna på annat håll.",
        "Kan ni avblåsa utdraget?",
        "Vi har inte längre behov av det.",
    ],
)
def test_the_order_is_withdrawn_in_its_ticket(sentence: str) -> None:
    got = answer(sentence)
    assert got.kind is Kind.CANCEL


@pytest.mark.parametrize(
    "sentence",
    [
        "Bry er inte om datumet, ta det när ni kan.",
        "Vi släpper datumet, ta ut det på en gång.",
        "Datumet kan ni bortse ifrån.",
    ],
)
def test_the_day_is_let_go_of_and_not_the_order(sentence: str) -> None:
    got = answer(sentence)
    assert got.kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    [
        "Toppen, tack!",
        "Hur går det?",
        "Ni behöver inte svara.",
        "Kanon, inget mer behövs.",
        "Dagen står fast.",
    ],
)
def test_the_order_stands(sentence: str) -> None:
    got = answer(sentence)
    assert got.kind is Kind.DATES
    assert not got.attention
