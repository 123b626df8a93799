"""Tickets in other words than the labelled ones: each stands for a mechanism, not for a phrase."""

from datetime import date, datetime

import pytest

from rules.reading import Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)
"""10 March 2026, a Tuesday of week 11."""


def reading(body: str, *, subject: str = "Loggutdrag", form_date: date | None = None) -> Reading:
    message = Message(Author.REQUESTER, TUESDAY, body, subject=subject)
    return read(Ticket("T-1", Requester("u-1"), (message,), form_date=form_date))


def answered(first: str, desk: str, answer: str) -> Reading:
    messages = (
        Message(Author.REQUESTER, datetime(2026, 3, 9, 10, 0, tzinfo=STOCKHOLM), first, subject="Loggutdrag"),
        Message(Author.STAFF, datetime(2026, 3, 9, 13, 0, tzinfo=STOCKHOLM), desk),
        Message(Author.REQUESTER, TUESDAY, answer, subject="SV: Loggutdrag"),
    )
    return read(Ticket("T-1", Requester("u-1"), messages))


@pytest.mark.parametrize(
    ("body", "days"),
    [
        ("Loggutdrag per den 18 mars tack. Oj, den 19 ska det vara!", "2026-03-19"),
        ("Tisdag nästa vecka vore perfekt för loggutdraget, för på onsdag har vi möte med kommunen.", "2026-03-17"),
        ("Gör gärna uttaget i morgon. Jag är inne hela dagen. Lisa", "2026-03-11"),
        ("Som varje månad vill vi ha vårt utdrag den sista vardagen, alltså den 31 mars.", "2026-03-31"),
        ("Kan ni ta loggutdraget imorgon förmiddag? Jag sitter i möte efter lunch.", "2026-03-11"),
        ("Enligt vårt avtal från 1 januari har vi rätt till loggutdrag. Vi begär ett per 16 mars.", "2026-03-16"),
        ("Vi på Ängsro omsorg beställer loggutdrag för Ängsro omsorg den 31 mars.", "2026-03-31"),
        ("Hej, är det möjligt att få ut larmkundslistan den 20 mars? Det är då vi stänger månaden.", "2026-03-20"),
        ("När mars är slut, dvs den 31 mars, vill vi ha ett loggutdrag.", "2026-03-31"),
        ("Maj-Lis här på Vallmo. Kan jag få loggutdraget den 16:e?", "2026-03-16"),
        ("Vi skickar faktura den 25 mars och behöver loggutdraget per den 20 mars.", "2026-03-20"),
        ("Den 18 mars skulle vi behöva ett loggutdrag. Hälsningar Ek", "2026-03-18"),
        ("Hej! Loggutdrag tack, den 16:e. Hälsningar April Maj Svensson", "2026-03-16"),
        ("Kan vi få loggutdraget som det såg ut igår?", "2026-03-09"),
        ("Imorgon är jag borta men på fredag kan ni gärna ta ut loggen.", "2026-03-13"),
        ("Om ni kunde ta loggutdraget på måndag (16 mars) så hinner vi rätta våra listor innan dess.", "2026-03-16"),
        ("Skulle du kunna köra ut loggen på fredag? Jag är ledig torsdag men tillbaka då.", "2026-03-13"),
        (
            "Hello, could we please get the log extract as of 16 March? Our finance team needs it. Thanks, Anna",
            "2026-03-16",
        ),
        ("Eftersom ekonomen slutar den 15 april vill vi att ni tar ut loggen den 31 mars.", "2026-03-31"),
        ("Avboka den 16 mars, vi tar den 20 mars istället.", "2026-03-20"),
        ("Onsdag den 18 mars är dagen vi tänkt oss för loggutdraget.", "2026-03-18"),
        ("Kan vi få uttaget gjort i övermorgon? Hör av er om något är oklart. /Roger", "2026-03-12"),
        ("Loggutdrag 16 mars tack. Då har vi nämligen fått klart med de nya kunderna.", "2026-03-16"),
        ("Jag undrar om ni kan ta ut loggutdraget sista mars?", "2026-03-31"),
        ("Måndag 16/3 är vi redo. Ta ut loggen då!", "2026-03-16"),
        ("Loggutdrag fredag 13/3 tack, olycksdagen :)", "2026-03-13"),
        ("Sista fredagen i mars passar oss bäst för loggutdraget.", "2026-03-27"),
        ("Två utdrag önskas: 16/3 och 30/3.", "2026-03-16 2026-03-30"),
        ("Beställer loggutdrag 18/3. (Faktura 20/3, betalas 20/4)", "2026-03-18"),
        ("Vi skulle vilja ha det här på fredag, alltså loggutdraget. Går det?", "2026-03-13"),
    ],
)
def test_the_day_asked_for_among_other_days(body: str, days: str) -> None:
    read_ = reading(body)
    assert (" ".join(map(str, read_.dates)), read_.attention) == (days, False)


@pytest.mark.parametrize(
    "body",
    [
        "Styrelsen sammanträder den 24 mars. Vi beställer därför ett loggutdrag över våra larmkunder. /Ulla",
        "Loggutdrag tack. Säg till om ni behöver något mer av mig.",
        "Loggutdrag tack! I fjol var vi 43, undrar hur många vi är nu :)",
        "Årsmötet är den 25 mars, så ett loggutdrag dessförinnan vore bra.",
        "Jag behöver ett loggutdrag för att kunna attestera fakturan från er.",
        "Kan ni ta ut ett loggutdrag eller måste jag fylla i något? Vi behöver det snart.",
        "Loggutdrag tack. Kunderna är nöjda med de nya larmen, vilket är roligt.",
        "Loggutdrag tack. Vi hade en vattenläcka i köket så jag sitter hemma och jobbar.",
        "Loggutdrag tack, jag behöver det innan jag kan gå hem :)",
        "Fakturan för februari (daterad 2026-03-02) ska kontrolleras. Behöver loggutdrag.",
        "Revisorn kommer den 20 mars och då måste jag ha loggutdraget framme.",
        "Behöver veta hur många larmkunder vi har, så ett loggutdrag vore bra.",
        "Vi saknar loggutdrag för februari. Kan ni ta ut ett?",
        "Loggutdrag tack. Ursäkta att det blev sent, vi har haft fullt upp med en ny dotterverksamhet.",
        "Loggutdrag tack. Ta med alla som har larm, även de som fick det i veckan.",
        "Loggutdrag tack. Vi har inga synpunkter på förra utdraget, det var bra.",
        "Ni vet vad jag vill ha så här års :) loggutdraget!",
        "Kan vi få veta hur många larmkunder vi har? Alltså ett loggutdrag.",
        "På fredag går Lena i pension så jag passar på att be om ett loggutdrag medan hon är kvar.",
        "Skickar du marslistan när du har tid? Gäller våra larmkunder som vanligt. /Jutta",
        "Vi brukar beställa ett loggutdrag i slutet av varje månad men glömde i februari. Kan ni ta ett nu?",
        "Loggutdrag tack. Stina Ek, född den 3 april 1938, ska finnas med sedan förra månaden.",
        "Kan vi få loggutdraget under förmiddagen?",
        "Loggutdrag tack. Det här är första gången jag beställer så hojta om något saknas.",
        "Vi har personalfest på fredag så skicka loggutdraget innan, annars glömmer jag bort det.",
        "Loggutdrag tack. Nästa möte med er är den 17 mars om jag minns rätt.",
        "Hej, då var det dags igen för vårt loggutdrag som vi tar varje månad. Tack!",
        "Loggutdrag tack. Om jag inte svarar i telefon så är jag ute hos kund.",
        "Ta ut en lista på alla våra kunder som har trygghetslarm.",
        "Vilka av våra kunder har trygghetslarm idag? Vi behöver listan för faktureringen.",
        "Hej från Ängsro! Loggutdrag för Ängsros kunder tack.",
        "Loggutdrag tack. Ni får gärna skicka det till mig som vanligt.",
        "Hi, could you please send us the customer log extract when you have time? Best regards, Anna",
        "Måste ha larmlistan till torsdag, då kommer revisorn.",
        "Den 3 mars fick vi två nya kunder och den 5 mars en till. Kan ni ta ut loggen?",
        "Enligt beslut 2026-02-27 ska vi redovisa antalet larmkunder. Loggutdrag önskas därför.",
        "Vi skickar faktura den 20:e varje månad och behöver loggutdraget till dess.",
        "Sedan den 1 mars har vi fem nya larmkunder. Kan ni ta ett nytt utdrag?",
        "Vore det möjligt att erhålla ett loggutdrag över våra larmkunder?",
        "Vi har haft öppet sedan 2 mars och vill nu ha vårt första loggutdrag.",
        "Här snöar det för fullt och halva personalen vabbar. Men ett loggutdrag behöver vi ändå!",
        "Loggutdrag tack. Larmet hos Greta är lagat nu, tack för snabb hjälp!",
        "Inför torsdagens avstämning önskar vi loggutdrag.",
        "Vi har fått en ny kund som heter Karin och som fick larm i måndags. Loggutdrag tack.",
        "Kan jag beställa loggutdrag så här? I så fall vill jag ha ett för Ängsro.",
        "Loggutdrag tack. Vår nya enhetschef började den 2 mars och heter inte Ek längre utan Lind.",
        "Ring mig på 070-260 31 60 vid frågor. Vi önskar ett loggutdrag.",
        "Vi behöver loggutdraget till redovisningen på fredag.",
        "Hej! På torsdag den 19 mars träffar vi kommunens controller och skulle gärna ha ett loggutdrag med oss.",
        "Kan vi få loggutdraget så att vi hinner fakturera den 25 mars?",
        "Loggutdrag för Vallmo. Mvh Anna på Vallmo",
        "Mötet i tisdags slutade med att jag fick i uppgift att beställa loggutdrag. Så, ett loggutdrag tack!",
        "Vi fakturerar löpande och behöver därför ett loggutdrag.",
        "Till måndagens möte behöver vi ett loggutdrag.",
        "Hej, vi har ett nytt ekonomisystem som kräver att vi laddar upp underlag. Därför behöver vi loggutdrag.",
        "Hur lång tid brukar det ta innan loggutdraget kommer? Vi vill beställa ett.",
        "Loggutdrag tack! Deadline hos ekonomi är fredag 13/3.",
        "Vi behöver loggutdraget utan de kunder som avslutat.",
        "Den nya datorn fungerar äntligen så nu kan jag beställa loggutdrag igen :)",
        "Om det är okej för er så vill vi gärna ha ett loggutdrag.",
    ],
)
def test_small_talk_and_days_of_other_things_leave_a_plain_order(body: str) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.attention) == (Kind.ASAP, False)


@pytest.mark.parametrize(
    "body",
    [
        "Loggutdrag tack. Kan du läsa upp siffran för mig på telefon?",
        "Loggutdrag tack. Ni har fel telefonnummer till mig, rätt är 070-123 45 67.",
        "Vi beställer loggutdrag. Skicka det även till vår revisor på Granskarna AB.",
        "Loggutdrag tack. Jag vill att ni stryker Olle som beställare, han har slutat.",
        "Loggutdrag tack. Åk förbi Stina Ek på Ekgatan 3 och titta på hennes dosa, den blinkar konstigt.",
        "Loggutdrag tack. Fakturan för februari ser konstig ut, kan någon ringa?",
        "Loggutdrag tack. Vi får inte några larm alls i mobilerna sedan i går.",
        "Loggutdrag tack. Varför kom det ingen lista förra gången?",
        "Loggutdrag tack. Ring mig, jag måste prata med någon om larmet hos Holm.",
        "Loggutdrag tack. Hur gör man för att beställa nya larm?",
        "Loggutdrag tack. Kan någon ringa mig angående larmen på Ekgatan?",
        "Loggutdrag tack. Ingen kom när Tora tryckte på klockan i natt.",
        "Loggutdrag tack. Vi når inte Rut via larmet.",
        "Loggutdrag tack. Det vore bra om ni kunde skicka det som pdf.",
        "Loggutdrag tack. Skicka det som ett brev till kontoret.",
        "Loggutdrag tack. Karin Ström ska inte längre ha larm, kan ni ta bort henne?",
        "Loggutdrag tack. Kan ni lägga till personnummer i listan den här gången?",
        "Vi beställer ett loggutdrag. Skicka också med larmhistoriken för februari.",
        "Vi vill ha loggutdraget som vanligt men också en lista på inaktiva kunder.",
        "Vi önskar ett loggutdrag. Kan ni samtidigt kolla varför Stinas klocka laddas ur så fort?",
        "Loggutdrag tack. Min chef Ulla Ek vill ha en egen kopia på sin gmail.",
        "Loggutdrag tack. Vi vill även ha larmstatistik för förra kvartalet.",
        "Vi behöver dels det vanliga loggutdraget, dels svarstiderna för förra månaden.",
        "Loggutdrag tack. Vi har fått ny mejladress, lisa@angsro.example, uppdatera gärna.",
        "Loggutdrag tack, plus en lista över vilka som har nyckelfria lås.",
        "Loggutdrag tack. Bertil Ek får inte fram något samtal när han larmar.",
        "Loggutdrag tack. Vi byter namn till Solrosen AB den 1 april.",
        "Loggutdrag tack. Elsa Grön har avlidit så hennes larm kan hämtas.",
        "Loggutdrag tack. Ove Berg har flyttat till Ekgatan 4, ändra gärna adressen.",
        "Loggutdrag tack. Larmen från Björkgatan kommer till fel telefon.",
        "Loggutdrag tack. Rut låg på golvet i två timmar i natt, larmet kom aldrig till oss.",
        "Loggutdrag tack. PS Agda Ström kan inte larma sen i går.",
        "Loggutdrag tack. Tora Lind klagar på att det sprakar i högtalaren.",
        "Loggutdrag tack. Knappen som Bertil har om halsen ger inget ifrån sig när han trycker.",
        "Skicka ett loggutdrag nu. Därefter vill vi gärna ha ett i månaden utan att beställa.",
        "Loggutdrag tack. Får vi spara det i molnet?",
        "Loggutdrag tack. Vi har flyttat, ny besöksadress är Storgatan 4.",
        "Loggutdrag tack. Tora Ek på Lingonstigen har inget larm som fungerar just nu.",
        "Loggutdrag tack, helst sorterat på efternamn.",
        "Loggutdrag tack. Vi tycker att servicen har blivit sämre.",
    ],
)
def test_what_a_person_must_see_beside_an_order(body: str) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.attention) == (Kind.ASAP, True)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Vår lista stämmer inte med er lista, hur löser vi det?", Reason.OTHER_MATTER),
        ("Jag är på Ängsro. Kan ni ta ut Vallmos lista åt mig också?", Reason.OTHER_PROVIDER),
        ("Loggutdrag enbart på kunderna Ek och Holm tack", Reason.OTHER_EXTRACT),
        ("Vi vill se alla utförares larmkunder i kommunen, inte bara våra egna.", Reason.OTHER_PROVIDER),
        ("Skicka uppgifter om vilka kunder som fått larm installerat under 2025.", Reason.OTHER_EXTRACT),
        ("Vi beställde ett loggutdrag i förra veckan men har inte fått något. Var är det?", Reason.OTHER_MATTER),
        ("Vi har fått en räkning från er som vi inte förstår.", Reason.OTHER_MATTER),
        ("Vi vill veta hur man beställer loggutdrag.", Reason.OTHER_MATTER),
        ("Vi behöver ett utdrag bara på Stina Ek.", Reason.OTHER_EXTRACT),
        ("Loggutdrag för Solrosen Hemtjänst önskas till mig på Ängsro Omsorg.", Reason.OTHER_PROVIDER),
        ("Vi söker någon som kan svara på hur larmavgiften räknas ut.", Reason.OTHER_MATTER),
        ("Kan vi få ett loggutdrag på en enskild kund, Stina Ek?", Reason.OTHER_EXTRACT),
        ("Skicka loggen för Ängsro, Solrosen och Vallmo hemtjänst till mig. /Ulla på Ängsro", Reason.OTHER_PROVIDER),
        ("Skicka loggutdraget för samtliga privata utförare tack.", Reason.OTHER_PROVIDER),
        ("Hej! Larmet hos Greta fungerar inte, hon har tryckt flera gånger. Skynda!", Reason.OTHER_MATTER),
        ("Vi vill säga upp larmet för Rut Ek från 1 april.", Reason.OTHER_MATTER),
        ("Tusen tack för snabbt svar, nu stämmer det!", Reason.OTHER_MATTER),
        ("Hej, loggutdraget vi fick igår verkar gälla en annan utförare!", Reason.OTHER_MATTER),
        ("Hej, är detta rätt adress för beställningar?", Reason.OTHER_MATTER),
        ("Vi har bett om loggutdrag två gånger utan att få svar. Det är under all kritik.", Reason.OTHER_MATTER),
        ("Vi vill ha ut alla larm som inkommit från våra kunder 1-28 februari.", Reason.OTHER_EXTRACT),
        ("Vi vill ha loggen över Stinas larm den 3 mars.", Reason.OTHER_EXTRACT),
        ("Får vi dela loggutdraget med revisorn?", Reason.OTHER_MATTER),
        ("Jag behöver en lista på kunder som står utan larm.", Reason.OTHER_EXTRACT),
        ("Vi behöver loggutdrag både för vår egen verksamhet och för Solrosen Hemtjänst.", Reason.OTHER_PROVIDER),
        (
            "Vi på Ängsro skulle vilja ha ett utdrag över Solrosens kunder, vi tar över dem i april.",
            Reason.OTHER_PROVIDER,
        ),
        ("Vilka av våra kunder har digitala lås? Vi behöver en lista på dem.", Reason.OTHER_EXTRACT),
        ("Vi vill ha ett utdrag på våra gamla larmkunder, de som inte är aktiva.", Reason.OTHER_EXTRACT),
        ("Stämmer det att man kan beställa loggutdrag hos er?", Reason.OTHER_MATTER),
        ("Vi vill ha namnen på alla kunder som inte längre har trygghetslarm.", Reason.OTHER_EXTRACT),
        ("Kan ni lägga upp så att loggutdraget kommer av sig självt den första varje månad?", Reason.STANDING_ORDER),
        ("Skicka en förteckning på våra kunder som tidigare haft larm.", Reason.OTHER_EXTRACT),
        ("Loggutdraget vi fick i dag är tomt.", Reason.OTHER_MATTER),
        ("Dosan hos Bertil lyser inte.", Reason.OTHER_MATTER),
        ("Kan vi få utbildning i hur loggutdragen fungerar?", Reason.OTHER_MATTER),
        ("Det stod två kunder för mycket i utdraget som kom i fredags. Vad har hänt?", Reason.OTHER_MATTER),
        ("Loggutdrag tack, men bara för Asta Brink på Storgatan 4.", Reason.OTHER_EXTRACT),
        ("Hej, vem ska jag vända mig till om jag vill veta vad ett loggutdrag innehåller?", Reason.OTHER_MATTER),
        (
            "Kan ni ta ut loggen för Fyrklöverns kunder också? Vi på Ängsro ska jämföra oss med dem.",
            Reason.OTHER_PROVIDER,
        ),
        ("En kund har tappat sin larmknapp. Vad gör vi?", Reason.OTHER_MATTER),
        ("Vi behöver loggarna från nyckelskåpet för att se vem som låst upp hos Stina.", Reason.OTHER_MATTER),
        ("Filen ni skickade går inte att öppna.", Reason.OTHER_MATTER),
        ("Vilka kunder har trygghetskamera hos oss? Skulle behöva en sammanställning.", Reason.OTHER_EXTRACT),
        ("Vilka uppgifter finns med i ett loggutdrag?", Reason.OTHER_MATTER),
        ("Behöver en lista över kunder med rörelselarm.", Reason.OTHER_EXTRACT),
        ("Kan vi få en logg på när hemtjänsten kvitterat larmen i februari?", Reason.OTHER_EXTRACT),
        ("Kan ni lägga upp Lisa Lind som behörig beställare?", Reason.OTHER_MATTER),
        (
            "Min väninna jobbar på Solrosen och undrar om ni kan skicka deras loggutdrag till mig.",
            Reason.OTHER_PROVIDER,
        ),
        ("Loggutdrag för oss plus samma för Nattugglans Omsorg tack. Mvh Carenow", Reason.OTHER_PROVIDER),
        ("Elsa Grön har avlidit, hennes larm kan hämtas.", Reason.OTHER_MATTER),
        ("Det är någon annans kunder i listan vi fick i går!", Reason.OTHER_MATTER),
        ("Kan ni ta fram tiderna för alla larm från Ekgatan natten till fredag?", Reason.OTHER_EXTRACT),
        ("Vi har en samarbetspartner, Solrosen Omsorg, vars larmkunder vi också vill se.", Reason.OTHER_PROVIDER),
        ("Ni har skickat loggutdraget till fel person, Anna jobbar inte kvar.", Reason.OTHER_MATTER),
        ("Har ni fått min beställning?", Reason.OTHER_MATTER),
        ("Kan någon byta batteri i dosan hos Kalle på Parkvägen 3?", Reason.OTHER_MATTER),
        ("Kan ni ta ut en logg på vilka som läst journalen för en av våra kunder?", Reason.OTHER_MATTER),
        ("Vi vill veta vilka av våra kunder som tryckt på larmet under helgen.", Reason.OTHER_EXTRACT),
        ("Vi vill att ni skickar loggutdrag den sista vardagen i varje månad framöver.", Reason.STANDING_ORDER),
        ("Skicka en sammanställning över alla våra GPS-larm.", Reason.OTHER_EXTRACT),
        ("Hissen i vårt hus är trasig, kan ni skicka någon?", Reason.OTHER_MATTER),
        ("Vår nya kontaktperson heter Eva Lind, ändra det hos er.", Reason.OTHER_MATTER),
        ("Går det att få en lista på vilka som står i kö för larm hos er?", Reason.OTHER_EXTRACT),
        ("Finns det någon manual för hur man läser loggutdraget?", Reason.OTHER_MATTER),
        ("Jag sitter på kommunens ekonomiavdelning och vill ha loggutdrag för alla utförare.", Reason.OTHER_PROVIDER),
        ("Hur länge sparar ni loggarna?", Reason.OTHER_MATTER),
        ("Vi har avtal med Björkens hemtjänst och behöver få deras larmkunder.", Reason.OTHER_PROVIDER),
        ("Kan ni återkomma angående mitt tidigare ärende om loggutdraget?", Reason.OTHER_MATTER),
        ("Går det att få loggutdraget automatiskt varje månad så vi slipper beställa?", Reason.STANDING_ORDER),
        ("Hur många larm hade vi i februari och hur snabbt åkte vi ut?", Reason.OTHER_EXTRACT),
    ],
)
def test_what_a_person_must_take(body: str, reason: Reason) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.reason) == (Kind.HANDOVER, reason)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Loggutdrag i slutet av mars tack. Helst när alla nya är inlagda.", Reason.VAGUE_TIME),
        ("Loggutdrag på tisdag tack.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag för perioden 1 mars till och med 9 mars tack.", Reason.RANGE),
        ("Loggutdrag för hela 2025 tack.", Reason.VAGUE_TIME),
        ("Loggutdrag runt den 20 mars tack.", Reason.VAGUE_TIME),
        ("Loggutdrag på torsdag eller fredag, det som passar er bäst.", Reason.AMBIGUOUS_DATE),
        ("Kan vi få loggutdraget i mitten av nästa vecka?", Reason.VAGUE_TIME),
        ("Vi vill ha loggutdraget vecka 12, vilken dag spelar ingen större roll men inte fredagen.", Reason.VAGUE_TIME),
        ("Kan ni ta ut loggutdraget imorgon eller på torsdag?", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag innan eller efter helgen, ja någon gång runt månadsskiftet.", Reason.VAGUE_TIME),
        ("Loggutdrag någon dag i nästa vecka tack", Reason.VAGUE_TIME),
        ("Loggutdrag i mars någon gång, det räcker så.", Reason.VAGUE_TIME),
        ("Nästa vecka någon dag vore bra att få ett loggutdrag.", Reason.VAGUE_TIME),
        ("Vi vill att loggutdraget tas i anslutning till månadsskiftet.", Reason.VAGUE_TIME),
        ("Loggutdrag i närheten av den 20 mars tack.", Reason.VAGUE_TIME),
        ("Loggutdrag den 30 eller 31 mars, vad som än passar.", Reason.AMBIGUOUS_DATE),
        ("Ta ut loggen den 5:e, tack.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag torsdagen den 18 mars tack.", Reason.WEEKDAY_MISMATCH),
        ("Loggutdrag 31/4 tack.", Reason.IMPOSSIBLE_DATE),
        ("Vi vill ha ett loggutdrag i april.", Reason.VAGUE_TIME),
        ("Den 15 och den 16 funkar för loggutdraget, välj själva.", Reason.AMBIGUOUS_DATE),
        ("Vi vill ha ett loggutdrag någon gång efter påsk.", Reason.VAGUE_TIME),
        ("Vi vill ha loggutdraget för december tack.", Reason.VAGUE_TIME),
        ("Loggutdrag nästa torsdag tack.", Reason.AMBIGUOUS_DATE),
    ],
)
def test_what_only_the_requester_can_tell(body: str, reason: Reason) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.reason, read_.attention) == (Kind.ASK, reason, False)


@pytest.mark.parametrize(
    "body",
    [
        "Hej, loggutdraget som vi beställde till fredag den 13 mars behövs inte. Mvh",
        "Hej igen, det blir inget utdrag för oss denna månad. Vi avbokar.",
        "Hi, we no longer need the extract that we ordered for 16 March.",
        "Please disregard our order for the extract on Friday, we do not need it.",
        "Ställ in uttaget den 16 mars är ni snälla.",
        "Utdraget den 16 mars är inte längre aktuellt, ni kan stänga ärendet.",
        "Vi behöver inte längre något loggutdrag.",
        "Vi beställde ett loggutdrag per 16 mars igår. Det kan ni bortse från.",
        "Jag ber att få återta beställningen av loggutdrag per 16 mars.",
        "Glöm loggutdraget på måndag, det löste sig ändå.",
        "Vi drar tillbaka beställningen av loggutdraget den 16 mars.",
    ],
)
def test_a_withdrawal_beats_the_days_in_it(body: str) -> None:
    assert reading(body).kind is Kind.CANCEL


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Jag råkade välja fel dag i kalendern. Den 31 mars är den riktiga.", "2026-03-31"),
        ("Bry er inte om datumet i formuläret, det ska vara den 31 mars.", "2026-03-31"),
        ("Det blev fel datum i fältet när jag klickade, rätt dag är 31 mars.", "2026-03-31"),
        ("Datumfältet gick inte att hoppa över så strunta i det, vi vill ha loggutdraget när det passar er.", ""),
        ("Formuläret krävde ett datum. Det har ingen betydelse vilken dag ni tar loggutdraget.", ""),
        ("Se datum i formuläret. Tack!", "2026-03-12"),
    ],
)
def test_the_text_may_reject_the_day_of_the_form(body: str, day: str) -> None:
    read_ = reading(body, form_date=date(2026, 3, 12))
    assert (" ".join(map(str, read_.dates)), read_.attention) == (day, False)


@pytest.mark.parametrize(
    ("first", "desk", "answer", "days", "attention"),
    [
        (
            "Loggutdrag i slutet av mars. Larmet hos Tora går inte fram.",
            "Hej! Vilken dag i mars ska vi ta ut loggen? Svara gärna här.",
            "Den 31.",
            "2026-03-31",
            True,
        ),
        ("Loggutdrag i slutet av mars.", "Vilken dag önskar du?", "den 31:a får det bli", "2026-03-31", False),
        (
            "Loggutdrag nästa vecka.",
            "Vilken dag nästa vecka (v. 12) önskar du utdraget?",
            "Hmm, då säger vi fredagen.",
            "2026-03-20",
            False,
        ),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta den 13 eller den 16?",
            "Äsch, datumet är inte så viktigt, kör så fort ni kan.",
            "",
            False,
        ),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta fredag 13 mars eller måndag 16 mars?",
            "Måndagen blir utmärkt, tack!",
            "2026-03-16",
            False,
        ),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta fredag 13 mars eller måndag 16 mars?",
            "Nej vet du vad, vi hoppar över det den här månaden.",
            "",
            False,
        ),
        ("Loggutdrag den 16 mars.", "Hej! Vi tar utdraget den 16 mars.", "Tack, då vet jag!", "2026-03-16", False),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta fredag 13 mars eller måndag 16 mars?",
            "Hej! Ja det går bra med måndagen. Vad bra att ni hör av er.",
            "2026-03-16",
            False,
        ),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta fredag 13 mars eller måndag 16 mars?",
            "Hellre fredagen då, så hinner vi med faktureringen.",
            "2026-03-13",
            False,
        ),
        (
            "Loggutdrag den 14 mars.",
            "Den 14 mars är en lördag. Ska vi ta fredag 13 mars eller måndag 16 mars?",
            "Oj det såg jag inte! Ta den 13:e i så fall.",
            "2026-03-13",
            False,
        ),
        (
            "Loggutdrag nästa vecka.",
            "Vilken dag nästa vecka (v. 12) önskar du utdraget?",
            "Torsdagen är bäst för oss, kan ni ta den?",
            "2026-03-19",
            False,
        ),
        (
            "Loggutdrag nästa vecka.",
            "Vilken dag nästa vecka (v. 12) önskar du utdraget?",
            "Strunt samma, skicka när ni kan!",
            "",
            False,
        ),
        (
            "Loggutdrag den 16 mars.",
            "Hej! Vi tar utdraget den 16 mars.",
            "Tack. En annan sak, hur beställer man fler larmklockor?",
            "2026-03-16",
            True,
        ),
    ],
)
def test_an_answer_to_the_desks_question(first: str, desk: str, answer: str, days: str, *, attention: bool) -> None:
    read_ = answered(first, desk, answer)
    assert (" ".join(map(str, read_.dates)), read_.attention) == (days, attention)
