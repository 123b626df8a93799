"""Small words that the rules look for one by one, where a phrase of a list would be too much."""

CUSTOMER = "kund kunden brukaren vardtagaren kunder uppgifter uppgifterna larm larmet"
ALL = "bada bägge alla samtliga allt alltihop"
THE_ORDER = "det den detta ärendet ärende it this allt alltihop dem dom ordern"
ONLY = "bara endast enbart only"
OWN_ACTS = (
    "kolla dubbelkolla kontrollera jämföra stämma se fakturera redovisa debitera förbereda planera följa hinna räkna "
    "betala attestera arkivera spara rapportera slippa vara bli visa gå komma göra säkerställa pricka checka avstämma "
)
WHY = "eftersom för då därför inför till så , . detta det antalet"
ALSO = "med inklusive inkl också även samt"
CUSTOMERS_OF = "kundernas kunders brukarnas brukares vårdtagarnas larmkundernas kundens brukarens"
SHOWN = "larm trygghetslarm namn aktiva antal"
EARLIER = "gamla förra tidigare föregående förut första igår förgående andra previous old earlier istället"
AUXILIARY = "hade blev blivit skulle kom"
RIGHT = "rätt rätta riktiga korrekt korrekta önskad önskat önskade datum datumet dagen uttagsdag uttagsdagen"
HAVE = "har hade är var"
WILL = "vill behöver önskar beställer behövs önskas"
AGREED = "överenskommet överens pratade talade talades nämnde diskuterade bestämde lovade"
OWN_VERB = "ska går löper kommer infaller börjar slutar är har upphör stänger öppnar"
USES = "dela förklara läsa tolka öppna använda sprida radera förstår delar läser tolkar öppnar använder"
OBTAINS = "ta tar tas få skicka skickar beställa beställer önskar behöver dra köra"
RELATIVE = "som vars vilkas där vilka"
WHICH = "vilka vilken vilkas manga ofta vem vems"
LEFT_OUT = "utan exklusive exkludera utom förutom minus inte ej bort"
ELSE = "annars risk riskerar"
YOU = "ni er ert era du man you your"
NOT_NEEDED = "behöver behovs måste"
INTERROGATIVES = "hur vad vilka vilken vilket varfor vem vems varifran how what which why who"
QUESTION_VERBS = (
    "är har kan får går måste ska skulle tas kostar ingår finns räknas syns visas gäller stämmer vet behöver "
    "brukar is are do does can "
)
MODALS = "kan kunde skulle får hinner går har vill är ska orkar could can would may"
PRONOUNS = "det den detta denna dem de it this that dom listan filen utdraget svaret sadan sadant sant san"
OPENERS = "hej och men sen sedan , - fraga : så o ps ."
ABOUT_IT = "avgift kostar kostnad kosta innehåller ingår gäller länge betyder räknas man vem varfor"
POLITE = (
    "blir mår allt bra ok okej läget ni går det hoppas helgen semestern sommaren hinner eller va right hur är med "
    "er fint funkar passar you doing are how is den kan fixa ordna lösa hjälpa till oss mig snälla tro tror ju "
    "vill förresten egentligen själva idag så kanske står ju ska vi göra "
)
TOLD = (
    "fick fått blev kom beställde beställts hade står gick skickade stämmer stämde innehåller saknar visade beror "
    "brukar hittade "
)
OF_THE_ORDER = (
    "svar svaret referens ref märka märk ange bekräfta bekräftelse återkoppling återkoppla hjälp hjälpa fakturera "
    "fakturering avstämma avstämning kontrollera jämföra stämma första se få faktureringen meddela veta besked "
    "ring ringa hör höra kontakta hjälpen datum dag datumet dagen helst senast snarast utdrag fakturan skriva "
    "skicka underlaget klart klara siffror siffrorna "
)
GETS = "få beställer beställa skicka skickar behöver önskar ha vill"
SMALL = (
    "och att som för till av en ett det den vi ni er oss jag du så med om har är ska kan inte vid från där har ut "
    "upp in nu "
)
ENGLISH = "the please of our would and för you we could need is thanks regards dear with hello to as"
SWEDISH = "och vi ni hej tack det att en ett vill har med för av den på till mvh över vara"
BESIDES = "oss vi både också även"
JOINS = "samt och plus även and"
CORRECTING = "nej förlåt rättelse menar menade snarare fel oj rätt"
EMPTY_WORDS = (
    "tack snälla garna helst hej då på för den det och om möjligt som ovan vid ja nej ok okej please mvh i är "
    "alltsa eller kl blir bra fint vi vill passar oss bäst funkar förslagsvis kanske typ var vara ska skulle läge "
    "läget dag datum datumet uttag till med av er ni hos oss enheten enhet per vårt var tackar jo precis hör "
    "hälsningar "
)
FILLERS = (
    "garna helst förslagsvis redan just nu typ exakt precis då även också ca lite bara dagen dag på i om den "
    "senare då kl vid datum tidigare allra ungefär runt torsdag fredag måndag tisdag onsdag lördag söndag the on "
    "preferably a av det "
)
DEADLINE_LEADS = "senast före innan inom till tills by before klart klar klara latest within hinna until"
SEASON_LEADS = "före innan before tills till until"
NOT_LEADS = "inte ej istället stället an utom forutom not than avboka avbestall stryk stryka int icke"
BUT_LEADS = "utan menar menade menar avsåg blir istället stället rättare snarare but instead"
SINCE_LEADS = "sedan sen since alltsedan"
MADE = "lagt lade gjorde gjort skickade skickat beställde beställt råkade la mejlade mailade skrev"
AFTER_LEADS = "efter after tidigast"
YEAR_LEADS = "för hela avseende under är avser gäller räkenskapsåret året gällande verksamhetsaret"
PERIOD_LEADS = "för avseende under avser gäller gällande period perioden månad över på inom ang angående månaden "
PER_LEADS = (
    "per avseende avser gäller gällande galla datum datumet dag uttag uttaget uttagsdag uttagsdatum utdragsdag "
    "läget läge as dated visa visar dato avs avseendes uttagsdagen status "
)
TODAY_LEADS = "per datum avseende gäller läget dagens datumet gällande avser as"
SUBJECTS = "vi jag han hon de dom det man ni chefen ekonomi ekonomin kommunen we he she they it"
ABBREVIATED = (
    "kl v t ex bl a m fl o s d dvs ca nr tel tfn resp st jan feb mår apr jun jul aug sep sept okt nov dec p r n i "
    "e g mvh hälsn hälsn inkl exkl tom fom ev obs avd ek för c k "
)
BOUNDARY = ", ; : ( ) - men eftersom medan därför därav som fast but because when while dels ifall då när så "
JOINING = "och samt and o"
SPLITTING = (
    "vi jag vill har är ska kan behöver undrar ni skulle önskar det de går måste larmet kunden en hon han "
    "beställer sedan sen dessutom så nu "
)
SUBJECTS_SENTENCES = "vi jag ni de han hon det"
GOES_ON = (
    "den det per i för och på till ett en vi att av över med vid som från om samt eller är har skulle vill ska "
    "kan vara vårt er var ert sista första aktiva the a of to and on för "
)
NUMBERED = (
    "bilaga version punkt kapitel avsnitt paragraf kap nr nummer rum hus bil nivå sida sid plan lgh lägenhet "
    "vägen gatan box ver rev utgava del fas steg avd tfn tel lag formulär blankett ruta rutan trappa trappan port "
)
MEASURED = (
    "kr kronor sek % procent st stycken kunder kunderna brukare larm larmkunder h tim timmar min minuter km mil g "
    "kg personer pers anställda utdrag loggutdrag gb mb "
)
NAMED_NUMBER = (
    "kundnr kundnummer kund ärende ärendet ärendenr ref referens kst dnr kostnadsställe ticket faktura nr order "
    "ordernr inköpsorder ordernummer beställningsnr id po "
)
WEAK_CLOSINGS = "hälsar best kram kramar br bh vh cheers"
SAYING = "vi jag ni kan vill har inte ska"
VOICES = "vi jag ni du kan vill behöver glömde forresten er oss hos"
