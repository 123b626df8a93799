"""Small words that the rules look for one by one, where a phrase of a list would be too much."""

CUSTOMER = "kund kunden brukaren vardtagaren kunder uppgifter uppgifterna larm larmet"
ALL = "bada bägge alla samtliga allt alltihop"
ONLY = "bara endast enbart only"
THE_ORDERED = "det den detta allt alltihop alltsammans dem it this"
TELLS = (
    "är e va var blev blir har hade gick går ser såg kom kommer ligger låg står stod finns fanns känns dök dyker "
    "lyser verkar tycks hjälpte fungerar innehöll innehåller saknar saknas gav blivit räckte duger dög håller höll "
    "uteblir uteblev dröjer försvann stämmer stämde motsvarar visade damp nådde fick fått låter satt sitter"
)
ASKED_AFTER = "är har fick ligger finns blev kom nådde såg hann gick står lever"
FROM_NOW = "därefter sedan sen hädanefter framöver framgent fortsätt fortsätta fortsättningsvis framledes"
DENIALS = "inte ej int icke inget inga ingen ikke not"
NEEDS = (
    "behöver behövr behöber behver beöver behövs behövde behöva behövas vill önskar önskas önskade ska skall skulle "
    "begär efterfrågas kommer bör"
)
TAKEN = (
    "ta tas tagas dra dras köra köras skicka skickas göra göras ha få fram ut beställa beställas leverera levereras "
    "fixa fixas arbeta producera generera framställa påbörja bry om besvära jobba med lägga tid kraft energi ner"
)
STILL_NOT = (
    "längre mer mera alls nu ni er dig du vi jag det den heller ju redan här där i alltså inte något nåt beställda tack"
)
LIMITS = "förrän utan före innan papper via per med till idag än ännu direkt genast pdf bara endast post datum dag"

OWN_ACTS = (
    "svara kolla dubbelkolla kontrollera jämföra stämma se fakturera redovisa debitera förbereda planera följa "
    "hinna räkna "
    "betala attestera arkivera spara rapportera slippa vara bli visa gå komma göra säkerställa pricka checka "
    "avstämma "
)
WHY = "eftersom för då därför inför till så , . detta det antalet"
ADDS_TO_ORDER = (
    "också även samma dito samt inklusive inkl ta likaså deras dem lista listan logg loggen gäller plus oxå dessutom "
    "detsamma likadant lägg medtas ingå ingår omfatta omfattar hos för åt"
)
ALSO = "med inklusive inkl också även samt"
CUSTOMERS_OF = "kundernas kunders brukarnas brukares vårdtagarnas larmkundernas kundens brukarens"
SHOWN = "larm trygghetslarm namn aktiva antal"
EARLIER = "gamla förra tidigare föregående förut första igår förgående andra previous old earlier istället"
AUXILIARY = "hade blev blivit skulle kom"
RIGHT = (
    "önskan önskemål önskemålet tanke tanken tidpunkt tidpunkten rätt rätta riktiga korrekt korrekta önskad önskat "
    "önskade datum datumet dagen uttagsdag uttagsdagen"
)
HAVE = "har hade är var"
WILL = "vill behöver önskar beställer behövs önskas"
AGREED = "överenskommet överens pratade talade talades nämnde diskuterade bestämde lovade"
OWN_VERB = (
    "ska går löper kommer infaller börjar slutar är har upphör stänger öppnar sker låses dras hålls äger skickas "
    "flyttar "
    "avslutas inleds pågår drar visiting starts ends closes pay pays goes has have"
)
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
OPENERS = "hi hello hey hejsan hallå tja hmm hm nja jo ok okej tack hej och men sen sedan , - fraga : så o ps ."
ABOUT_IT = "avgift avgiften avgifter kostar kostnad kosta innehåller ingår gäller länge betyder räknas man vem varfor"
POLITE = (
    "färsk färska hopp begärt besvära kika titta blir mår allt bra ok okej läget ni går det hoppas helgen semestern "
    "sommaren hinner eller va right hur är med er "
    "fint funkar passar you doing are how is den kan fixa ordna lösa hjälpa till oss mig snälla tro tror ju vill "
    "förresten egentligen själva idag så kanske står ska vi göra väl annars hos månne rätt blev hit skickade fort "
    "lika snabba snabbt sist problem inga några något möjligt möjlighet tog hand kommer komma redan fräck fråga säga "
    "höra av gång när bekräftelse återkomma be får man vore skulle kunna eftermiddag förmiddag färskt nytt någon nån "
    "hemma hallå tänkas möjligen måntro tänker här då ens alltså visst sett detta du dig din hörde sa minns minnas "
    "jag mej kvittera orkar takt tid lust ledigt bråttom stress hinns beställer beställa vet gå ha varsel kort passa "
    "sånt sådant litet tjänst lagt snällt skriva vara rara chans chansen tillräckligt tacksam lunch "
    "fika för sig lite tidigare senare mycket inför mer räcker läser mejlet mejlar skriver "
    "hälsar vad vem vilken vilket var varit höras ringas ske gör"
)
TOLD = (
    "fick fått blev kom beställde beställts hade står gick skickade stämmer stämde innehåller saknar visade beror "
    "brukar hittade "
)
OF_THE_ORDER = (
    "svar svaret referens ref märka märk ange bekräfta bekräftelse återkoppling återkoppla hjälp hjälpa fakturera "
    "fakturering avstämma avstämning kontrollera jämföra stämma första se få faktureringen meddela veta besked ring "
    "ringa hör höra kontakta hjälpen datum dag datumet dagen helst senast snarast utdrag fakturan skriva skicka "
    "underlaget klart klara siffror siffrorna"
)
GETS = "få beställer beställa skicka skickar behöver önskar ha vill"
SMALL = (
    "och att som för till av en ett det den vi ni er oss jag du så med om har är ska kan inte vid från där ut "
    "upp in nu då däremot alltså dock bara just exakt gånger gång tack snälla gärna helst dagen dag datum be bli "
    "blir låt får ta gör kör dra drar exactly the on for of to it is at "
)
ENGLISH = "the please of our would and för you we could need is thanks regards dear with hello to as"
SWEDISH = "och vi ni hej tack det att en ett vill har med för av den på till mvh över vara"
BESIDES = "oss vi både också även"
JOINS = "samt och plus även and"
CORRECTING = (
    "nej nä nää näe förlåt rättelse menar menade snarare fel oj rätt rättare hoppsan förresten vänta ångrar ångrat "
    "eftertanke struken rättar korrigering wait actually no oops"
)
TURNING = "mot ursäkta hellre ändrat ändrar byt utan fast sorry rather"
APPOSITION = ", ( som är väl nog ju va en ett alltså dvs d v s . vilket infaller på det vill säga blir"
EMPTY_WORDS = (
    "tack snälla garna helst hej då på för den det och om möjligt som ovan vid ja nej ok okej please mvh i är "
    "alltsa eller kl blir bra fint vi vill passar oss bäst funkar förslagsvis kanske typ var vara ska skulle läge "
    "läget dag datum datumet uttag till med av er ni hos enheten enhet per vårt tackar jo precis hör "
    "hälsningar "
)
FILLERS = (
    "garna helst förslagsvis redan just nu typ exakt precis då även också ca lite bara dagen dag på i om den "
    "senare kl vid datum tidigare allra ungefär runt torsdag fredag måndag tisdag onsdag lördag söndag the on "
    "preferably a av det "
)
DEADLINE_LEADS = (
    "ti senast före innan inom till tills by before klart klar klara latest within hinna until färdigt färdig "
    "färdiga "
    "inlämnat inlämnad inlämnade inskickat insänt redovisat bokfört avstämt attesterat"
)
SEASON_LEADS = "före innan before tills till until"
NOT_LEADS = "inte ej istället stället an utom forutom not than avboka avbestall stryk stryka int icke"
BUT_LEADS = "utan menar menade avsåg blir istället stället rättare snarare but instead"
SINCE_LEADS = "sedan sen since alltsedan"
MADE = (
    "glömde glömt missade bad bett begärde lagt lade gjorde gjort skickade skickat beställde beställt råkade la "
    "mejlade mailade skrev"
)
AFTER_LEADS = "efter after tidigast"
YEAR_LEADS = "för hela avseende under är avser gäller räkenskapsåret året gällande verksamhetsaret"
PERIOD_LEADS = "för avseende under avser gäller gällande period perioden månad över på inom ang angående månaden "
PER_LEADS = (
    "per avseende avser gäller gällande galla datum datumet dag uttag uttaget uttagsdag uttagsdatum utdragsdag "
    "avse pr omfatta läget läge as dated visa visar dato avs avseendes uttagsdagen status "
)
TODAY_LEADS = "per datum avseende gäller läget dagens datumet gällande avser as"
SUBJECTS = "vi jag han hon de dom det man ni chefen ekonomi ekonomin kommunen we he she they it"
ABBREVIATED = (
    "kl f v t ex bl a m fl o s d dvs ca nr tel tfn resp st jan feb mår apr jun jul aug sep sept okt nov dec p r n i "
    "e g mvh hälsn inkl exkl tom fom ev obs avd ek för c k "
)
BOUNDARY = ", ; : ( ) - men eftersom medan därför därav som fast but because when while dels ifall då när så "
JOINING = "och samt and o"
SPLITTING = (
    "vi jag vill har är ska kan behöver undrar ni skulle önskar det de går måste larmet kunden en hon han "
    "beställer sedan sen dessutom så nu uttaget utdraget loggutdraget loggen listan siffrorna bilden därför "
    "därefter innan tills we i would need please "
)
SUBJECTS_SENTENCES = "vi jag ni de han hon det"
GOES_ON = (
    "den det per i för och på till ett en vi att av över med vid som från om samt eller är har skulle vill ska "
    "kan vara vårt er var ert sista första the a of to and on "
)
NUMBERED = (
    "pos position "
    "punkten punkterna bilagan klausul klausulen artikel artikeln paragrafen avsnittet moment "
    "bilaga version punkt kapitel avsnitt paragraf kap nr nummer rum hus bil nivå sida sid plan lgh lägenhet "
    "vägen gatan box ver rev utgava del fas steg avd tfn tel lag formulär blankett ruta rutan trappa trappan port "
)
MEASURED = (
    "kr kronor sek % procent st stycken kunder kunderna brukare larm larmkunder h tim timmar min minuter km mil g "
    "kg personer pers anställda utdrag loggutdrag gb mb "
)
NAMED_NUMBER = (
    "kundnr kundnummer kund ärende ärendet ärendenr ref referens kst dnr kostnadsställe ticket faktura nr order "
    "ordernr inköpsorder märk märkning ordernummer beställningsnr id po "
)
WEAK_CLOSINGS = "hälsar best kram kramar br bh vh cheers"
SAYING = "vi jag ni kan vill har inte ska"
VOICES = "vi jag ni du kan vill behöver glömde forresten er oss hos"
NONE = "inga inget ingen ingenting noll no"
NOT = "inte ej icke int"
IF = "om ifall därest if"
SUPPOSED = "något någon nån nåt några ett en skulle any"
CUTS = ", ; men och samt : fast"
OUR = "vår vårt våra min mitt mina our my egen egna eget"
YOUR_OWN = "din ditt dina"
WRITERS = "vi jag we"
OWN_STAFF = (
    "chefen chef ekonomen ekonom controllern controller revisorn revisor kollegan kollega kollegor kollegorna vd vdn "
    "ledningen styrelsen företrädare företrädaren planeraren samordnaren gruppchefen enhetschefen verksamhetschefen "
    "vikarien vikarierna personalen arbetslaget sekreteraren assistenten ordföranden kassören"
)
"""Who works with the writers: seldom the desk's own people, never its customers."""
OF_PEOPLE_AND_ALARMS = (
    "kommer kom svara svarar svarade hänger funkar fungerar hinner fattar vaknar slutat slutade somnat"
)
"""What is told of people as well as of alarms."""
DESK = "ni er era ert du din ditt you your"
ALARM_HEADS = "larm knapp dosa klocka armband halsband sändare sensor batteri apparat enhet telefon"
ALARM_DEFINITE = (
    "larmet larmen knappen knapparna dosan dosorna larmklockan trygghetsklockan basenheten basstationen armbandet "
    "halsbandet sändaren sensorn batteriet laddaren apparaten trygghetstelefonen manicken mojängen pucken högtalaren"
)
ONE = "ett en vars hennes hans någons kundens brukarens vårdtagarens tantens farbrors"
LIGHT = (
    "onödigt onödiga vidare haft har ett en enda något någon några nåt nån längre sett märkt varit mer mera fler så "
    "särskilt direkt alls heller är av vare sig"
)
SLIPS = (
    "slarv missa glöm fel pinsam svara tappa skriv skrev räkna klant dum sen försen skäm dubbel blev gick ringt mejlat"
)
THINKS = "tycker anser upplever finner"
AHEAD = "ska skall kan vill bör får måste behöver skulle"
ON = "av på i hos åt med"
OURS = "oss mig vår vårt våra min mitt mina varandra"
BOUND = "kan bara måste behöver endast hellre helst klarar läser"
SPOKE = "säga sade sagt ordnat ringde"
OBJECTS = "men fast tyvärr dock but however fastän"
AGAINST = (
    "tyvärr dock sent tidigt hellre annan annat andra helst fel ogärna problem svårt krångligt synd dumt olyckligt "
    "istället stället unfortunately late early rather instead wrong"
)
THE_ORDER = (
    "det den uttaget utdraget loggutdraget loggen listan dagen datumet datum dag tiden bokningen beställningen "
    "it date "
    "order"
)
HEADS_OF_COLUMNS = (
    "typ nr nummer fält värde value field antal vad när dag rad kolumn uppgift innehåll id benämning plats"
)
PURPOSE_LABELS = (
    "varför anledning anledningen syfte syftet orsak orsaken ändamål ändamålet motiv motivering skäl why reason purpose"
)
DATE_LABEL_WORDS = (
    "datum dag uttag utdrag logg önsk för av till per gäller avse ska tas vilk den då vill ni ha begär beställ "
    "extract date läge det att på när i om larm aktuell"
)
CHOICE = (
    "ena enda bara gälla gäller tar ta tas passar blir bli annan annat annars istället stället hellre instead "
    "vilken nummer senare tidigare sen tidig först sist"
)
EXPLICITLY_INSTEAD = "istället stället hellre instead rather bättre"
FIRST_NAMES = (
    "agda agnes agneta aina aino ake alf alfred algot alice alicia alma alva amanda anders andreas anita ann anna "
    "anne anneli annelie annette annika annikki antonia arne arnold arthur artur arvid asger asta astri astrid "
    "augusta axel barbara barbro beata beatrice bengt benny berit berith bernhard bernt berta bertil birger birgit "
    "birgitta björn bo bodil boel boris bosse brigitta brita britt britta bror camilla carin carina carl caroline "
    "catharina cathrine cecilia charlotta christer christina christine claes clara conny curt dagmar dagny daniel "
    "david denise dora doris ebba edit edith edla edvard edvin edward egon einar einer eivor elias elin elina elis "
    "elisabet elisabeth ella ellen elly elof elsa elsie elvira elvy elwy emelie emil emma emmy enar enok erik erika "
    "erland erna ernst ester estrid eugen eva evald evelina evelyn evert fanny filip folke frans fredrik fredrika "
    "freja frida fridolf fritz gabriel georg gerard gerd gerda gerhard gertrud gideon gittan gottfrid gottfried "
    "greta grethe gudrun gull gun gunborg gunda gunder gunhild gunilla gunnar gunnarsson gunnel gunvor gurli gustaf "
    "gustav gustava göran gösta göta göte hampus hanna hans harald harriet harry hedvig heinz helen helena helene "
    "helga helge helmer helvi henning henrik henry herbert herta hilda hildegard hilding hjördis hilma hjalmar "
    "holger hugo "
    "håkan håkon ida inga ingalill inge ingeborg ingegerd ingela inger ingmar ingmarie ingrid ingvald ingvar ingvor "
    "irene iris irma isabella isak ivar jakob jan janne jenny jens jerker jerry jimmy joel johan johanna johannes "
    "john johnny jonas josef josefin josefina judit julia julius jöran jörgen karen karin karl karola kasper "
    "katarina kent kerstin kjell klara klas knut krister kristian kristina kurt laila lars lasse leif leila lena "
    "lennart leo leonard liam lilian lill lillemor lilly linn linnea lisa lisbeth lisen lisette lola lorentz lotta "
    "louise lovisa lucas ludde ludvig lydia madeleine magda maggan magnus maj maja majbritt majken majlis malin "
    "malte manfred marcus margareta margaretha margit margot margreta maria marianne maritta marja marta martin "
    "mary matilda mats maud mia mikael mikaela milda mildred miriam mirjam moa mona monika mons märta måns mårten "
    "naima nanna nanny natalia nelly niklas nils nina noah noomi nora olaf olga oliver olivia olle olof orvar oskar "
    "osvald ottilia otto ove patrik paul paula paulina per pernilla peter petra pia pirjo ragna ragnar ragnhild "
    "ragnvald rakel rebecka rickard rigmor roger roland rolf ronald ronny rosemarie rosmarie roy ruben rudolf rune "
    "rut ruth samuel sandra sanna sara selma sigbritt sigfrid sigge signe sigrid sigurd sigvard simon siri siv "
    "sivert sixten sofia sofie solveig sonja sonny staffan stefan stella stellan sten stig stina sture sune susann "
    "susanne svante svea sven svenne sylvia sölve sören tage tea tekla teodor terese thea thore thure tilda tommy "
    "tora torbjörn tord tore torgny torsten ture tuula tyko tyra ulf ulla ulrika uno valborg valdemar valter "
    "vendela vera verner veronica viktor viktoria vilhelm vilma vincent viola viran vivi walter wera werner william "
    "willy wilma yngve yrsa yvonne zaida åke åsa örjan östen"
)
NAMES_THAT_ARE_WORDS = (
    "bo per stig sten bror maj mats tor alf dag viola rut may gun siv uno ester linda tage ove vera sigge elin else "
    "sune mia inga ida alma rose"
)
TITLES_OF_PERSONS = (
    "fru frun herr herrn fröken paret makarna syskonen bröderna systrarna familjen änkan tant tanten farbror mrs "
    "mr ms "
    "miss"
)
APPOSED_TO_PERSONS = (
    "vår våra vårt kund kunden kunder kunderna brukare brukaren brukarna vårdtagare vårdtagaren boende bara endast "
    "enbart just nämligen alltså de två tre båda personer herr och namnlösa en av dvs"
)
PREFERS = (
    "föredrar helst hellre gärna istället stället bara måste behöver ska skall bör kan passar bäst bättre "
    "smidigast enklast "
    "lättast igen även"
)
USED_DOWNSTREAM = "in användas redovisas överensstämma jämföras matas presenteras bifogas"
TELLS_OF_OWN = "älskar hälsar saknar krånglar strular trivs bor sitter jobbar läser minns används"
NOT_OWN_DOING = (
    "vill önskar behöver föredrar får kan måste skulle tar ber begär ser efterfrågar har är när där här för var "
    "kommer hämtar åker"
)
MUSING = "månne månntro måntro"
OF_MAIL = "ämnesraden rubriken ärenderaden signaturen sidfoten mejlfoten avsändaren avsändarfältet mejlet"
SPARED = "bifoga behov skickar efterfrag fragar fragade tanker"
INSTEAD_OF_NOUN = "den det dem dom ett en nytt ny nya henne honom sådan sådant sådana fler flera något någon"
NOW = "nu numera igen åter redan dess sedan"
WELL_NOW = "fungerar funkar överlevde mår provad provat prövat testad utbytt fixad fixat lagad åtgärdat"
DONE = (
    "provad provat prövat testad testat bytt bytta utbytt fixad fixat fixade lagad lagat klar klart klara gjort "
    "gjorda "
    "uppkopplad inkopplad inkopplat ansluten laddad ordning ordnat ordnade styrde bytte löste satte kopplade"
)
WELL = (
    "provad provat prövat testad testat bytt bytta utbytt fixad fixat fixade lagad lagat klar klart klara gjort "
    "gjorda "
    "uppkopplad inkopplad inkopplat ansluten laddad ordning ordnat ordnade styrde bytte löste satte kopplade "
    "grön grönt bra tyst lugn lugnt hel prima fint stadigt överlevde mår går fungerar funkar lyser svarar larmar "
    "ringer "
    "hörs öppnar släpper piper ska"
)
HELP = "hjälp hjälpen ni folk personal personalen patrullen larmpatrullen nattpatrullen jourgruppen hjälpte någon"
CAME = "kom fick var ryckte dök där åkte"
SOON = "minuter minut direkt snabbt genast snart omedelbart blixtsnabbt sekunder skulle"
TOO_LATE = "först sent försent lång länge timmar timme timma väntade vänta borde"
ANYBODY = "någon nån några alla dem dom de varje var kunderna kunder brukarna vem vilka folk"
OF_THE_HOUR = (
    "är var slog slår blir blev ringde ringer tickar närmar halv kvart runt cirka fem sex sju åtta nio tio elva "
    "tolv ett två "
    "tre fyra ställs ställts ställdes ställer på till i går"
)
SOFT_OF_DESK = (
    "förmodligen säkert nog väl fullt mycket anar behöver kan måste hinner får ska skall rår vet vill är undrar "
    "tror orkar bor minns tycker känner "
    "jobbar svara göra bry slipper borde märker"
)
OUTSIDE_ONLY_TOLD = "facket facklig fackliga advokat jurist journalist moderbolag moderbolaget ombud"
TO_THEM = "till åt kopia cc direkt mottagare to skicka skickas mejla maila adress"
STAYED = "här hos ute på i där inne förbi och med tillbaka"
LIFE = (
    "fyllde fyller gifte gifter förlovade firade firat firar hundra hundraårsdag rehab växelvård sommarstugan fiskar "
    "semester piggare pigg krya kry barnbarn"
)
CONTRASTS = "trots fast fastän ändå bara ni er fattas saknas dubbelt"
ASKED_BEFORE = "frågan fråga undrade frågade funderade funderingen undran svar"
ANSWERS_ITSELF = "jo jodå jorå därför därav eftersom"
SHOWN_BY_EXTRACT = (
    "larm finns som vi de dom av alla kunder brukare personer dörrar adresser hem hushåll stor stora många ser"
)
SMALL_TALK = (
    "väder vädret snö snöa snöar regn regna regnar spöregnar sol solen åska fika kaffe kaffet fikat bulle bullar "
    "semla semlor kaka tårta glass svamp lunch julen julbord julbordet julledighet julledigheten påsken "
    "midsommar midsommarafton lucia luciatåget advent helgen semester semestern sommaren vintern hösten "
    "julgranen fotboll hockey matchen podd festen sambo barnen katten hunden månaderna"
)
OF_THE_DESKS_DAYS = (
    "öppet öppna öppettider stängt stänger jobbar nå når nås bemannat svarar ring ringa gäller göra gör beställa "
    "beställer"
)
REASONS = "varför kostar"
FALLS = "ramla föll fallit trilla ligger låg legat golvet snubbla halka"
FIGURATIVE = "bort stolarna lott lotten plats glömska smaken ögonen bitarna offer ramen"
HAPPENED = "haft hört sett märkt noterat"
COMPLAINED = "klagas klagat klagar klagade klaga beklagat"
WHATEVER = "akut akuta allvarliga eventuella eventuellt andra större alla plötsliga"
INDIFFERENT = "roll kvittar valfritt valfri"
OUTDATED = "inaktuell föråldrad gammal gamla utgången utgånget"
EARLIER_ONES = "gamla förra tidigare föregående senaste"
TELL_WITHIN = (
    "plocka stryk stäng spärra uppdatera registrera avregistrera notera anteckna rätta korrigera montera installera "
    "laga reparera"
)
OF_THE_PAST = "gamla gammal var hade varit blev eftersom därför då innan som sedan sen förut tidigare"
LEADS_A_CLAUSE = ", så och o men"
PARTIES = (
    "bolaget bolagets utföraren utförarens föreningen föreningens företaget företagets leverantören leverantörens "
    "kooperativet kooperativets stiftelsen stiftelsens uppdragstagaren uppdragstagarens beställaren beställarens"
)
SECOND_PERSON = "ni er era ert"
NO_FAULT_WITHIN = "aldrig inte inga inget fri fritt utan"
BAD_FOR_A_DAY = (
    "tokigt galet svårt svår knepigt knepig krångligt krånglig omöjligt omöjlig dumt olyckligt besvärligt "
    "trångt tajt sent tidigt dåligt dålig stökigt jobbigt kaos upptagen olämpligt olämplig opraktiskt bökigt meckigt "
    "marigt fel"
)
DISPLEASED = (
    "missnöjd missnöjda missnöje besviken besvikna besvikelse arg arga förbannad förbannade upprörd upprörda irriterad "
    "irriterade frustrerad frustrerade trött trötta less oacceptabelt oacceptabel skandal skandalöst undermåligt klaga "
    "klagomål reklamera reklamation bedrövligt uruselt kass kritik förtroende disappointed unacceptable complain "
    "complaint angry"
)
REMARKS = "anmarkning erinran kritik"
NO_ANSWERS = "nej nä nope no oförändrat oförändrade oförändrad"
CHANGES = "ändra göra åtgärda registrera uppdatera lägga"
FIRMS = "redovisning byrå byrån revision revisor konsult konsulten juridik bokföring inkasso"
OWN_COLLEAGUES = "kollega kollegan kollegor chef chefen gruppchef enhetschef samordnare assistent vikarie"
OOPS = "oj ojdå hoppsan hoppla aj ops attans usch tusan förlåt ursäkta"
UNFINISHED = "klara klar färdiga färdig hunnit hinner hinna"
RAISED = "slå slog slår slagit"
PUT_BEFORE = "fråga frågan frågor ärende ärendet ansökan anmälan felanmälan begäran mejl mejlet samtal"
OTHERS = (
    "chef ekonom revisor kollega ledning chefen ekonomen ekonomi ekonomin ledningen styrelsen revisorn revisorerna "
    "kommunen nämnden kollegan hon han ho"
)
SHALL = "ska skall bör"
DOWNSTREAM = "sedan sen därefter"
COUNTED = "en ett två tre fyra fem sex sju åtta nio tio några flera par"
MANY = "kund kunder kunderna brukare vårdtagare"
APOLOGY = "lovar förklara ursäkta förlåt beklagar sorry"
POINTS_BACK_TO = "det detta den allt alltihop de dom ni felet larmet dosan knappen"
NAMES_AND_WORDS = "per inga hans klara maj bo bror mats stig nils-petter ann paul"
COLLEAGUES = (
    "leave filling parental colleague behalf manager "
    "ekonom kollega kollegan kollegor chef chefen gruppchef samordnare samordnaren tekniker teknikern vikarierar "
    "vikarie "
    "referens ref att attest attesteras beställare kontakt kontaktperson hälsa hälsar hälsningar jag heter mvh från "
    "revisor administratör assistent handläggare handläggaren er ers"
)
BESIDE_NAMES = (
    "bland listan hälsa hälsar nyfikna nyfiken attest ekonom ekonomen kollega ärendet jag heter semester rast sjuk "
    "ledig lunch vab vabbar jobbar beställer brukar gruppen team"
)
TELL_TO = (
    "sätt skriv ordna sortera notera anteckna se berätta förklara slå ring mejla maila lägg ändra byt rätta "
    "uppdatera korrigera registrera stryk plocka flytta koppla ställ kom kolla kontrollera undersök titta använd "
    "dela "
    "markera boka beställ anmäl avsluta bifoga komplettera fyll montera installera laga reparera kapa korta gruppera "
    "numrera samla skilj undvik ersätt öppna stäng släpp sluta avregistrera informera upplys kapsla häng gör ge sänd "
    "kryptera utgå redovisa specificera summera färglägg ruta rama dölj bryt kopiera lås spärra lämna begränsa "
    "utöka rensa ta kalla hämta rycka åk besök prova testa byta visa sms:a smsa faxa posta fråga redogör"
)
BEFORE_TELLING = "och o sen sedan dessutom gärna snälla vänligen nu men , - också även helst ps : förresten"
NO_COMMAND = ": , inte ej icke jag vi ni du han hon det man"
HAVING = "anslutna ansluten uppkopplade inkopplade utrustade försedda med har hade haft bär bar having have has with"
PEOPLE = "vilka alla samtliga folk folket who all everyone"
PEOPLE_STEMS = "kund brukar vardtagar omsorgstagar gubb gumm tant pension person klient senior client customer"
DROPPED = "slängas släppas strykas avbrytas kastas raderas makuleras annulleras slopas skrotas avvisas upphävas"
TAKES_AWAY = "ta tar tas tag dra drar dras lägg lägga läggs läggas lägger lyft lyfta plocka plockar plockas"
DROPS = (
    "rensa rensar rensas kasta kastar kastas slopa slopar slopas skrota skrotar skrotas hejda hejdar hejdas "
    "ignorera ignorerar ignoreras strunta struntar struntas makulera makulerar makuleras annullera annullerar "
    "annulleras radera raderar raderas avbryt avbryta avbryter avbryts släng slänga slänger slängs släpp släppa "
    "släpper släpps bortse bortser bortses avvisa avvisas upphäv upphäva upphävs stryk stryka stryker stryks "
    "makuler"
)
TAKEN_UP = "emot över hand ledigt ledig semester paus kontakt upp del slut tid lunch rast helg vid"
BEHIND_A_CLAUSE = "vi jag han hon de det tack please snälla"
PROPOSES = (
    "föreslår tror tycker säger siktar satsar hoppas menar avser bestämmer beställer rekvirerar efterfrågar vill "
    "önskar väljer tar behöver begär kör föredrar ber emotser"
)
TAKES_NOW = "ta tag tar kör skicka gör dra plocka take send run"
BEGINS_THE_DAYS_OWN = (
    "period önsk dag datum svar förslag alternativ tid logg uttag lista brytpunkt statistik avläs körning dragning "
    "data rapport brytning läsning mätning"
)
LEANS_TO = "räknar pekar noterar tänker håller chansar lutar landar anger utgår"
NOT_THEIR_DOING = (
    "beställa begära rekvirera skicka hämta önska ha få ta dra vara bli gälla tas dras göras köras skickas ligga "
    "avse "
    "visa spegla"
)
PUTS = "skriv ta tar sätt sätter kör boka bokar välj väljer lägg lägger notera ange"
BEHIND_A_DAY = (
    "tack passar blir är vore gäller räcker duger funkar fungerar går kan vill ska skulle om så som då för med utan "
    "gärna helst också även istället please thanks snälla hos åt vi jag ni det den där här sen "
    "sedan när men inte ej eftersom"
)
NOTICE = (
    "ring ringer dygnet anmäl anmäls anmälan felanmälan felanmäl felanmäls kontakta jour jouren larmjouren "
    "larmcentralen supporten kundtjänst"
)
"""In a signature: where and when everybody may report something."""
BEHIND_A_COUNTED_DAY = (
    "tack passar blir är vore går funkar fungerar duger räcker istället också även så men och eller om gärna helst "
    "please thanks snälla kan vill ska skulle behöver på för alltså dvs nämligen dock fast instead because "
    "eftersom bara hade fick ringde kom"
)
HOURS = "lunch lunchen kl klockan jobbet arbetstid kontorstid stängning frukost fikat fika midnatt noon dagen tid"
OF_A_ROW = (
    "beställer gäller det ärendet vill du ni ha behöver dag datum enhet avser önskas beställa hjälpa med uttaget "
    "utdraget"
)
BESIDE_ALARMS = (
    "alla våra samtliga aktiva gäller det de avser är alltså dvs tack bara gällande avseende dem ju nämligen"
)
AT_RANDOM = (
    "testade testar testa provade måfå slump slumpen slumpmässigt chans chansade påhittat påhittad hittepå dummy fejk "
    "fejkdatum random råkade råkat automatiskt självt skoj kul lek placeholder"
)
OF_THE_FIELD = "fyllt fyllde ifyllt ifyllda fältet rutan formuläret kalendern datumfältet datumrutan datumväljaren ovan"
OF_THE_FIELD = (
    "kryssat kryssade fyllt fyllde ifyllt ifyllda fältet rutan formuläret kalendern "
    "datumfältet datumrutan datumväljaren ovan"
)
SOLELY = "just uteslutande blott allena solely"
OVER_WHOM = "över på för med av från om gällande avseende rörande beträffande angående kring for on of with about"
THOSE = "de dem dom alla samtliga vilka those all dessa personerna"
AROUND_THOSE = "av våra vår vårt hos oss er den det kund larm the our of ovan bland"
CUSTOMER_STEMS = (
    "kund larmkund brukar vårdtagar klient person larmen larm pensionär gubb gumm tant customer client user"
)
KINDS_OF_PEOPLE = (
    "kvinnor kvinnorna män männen damer damerna herrar herrarna par makar änkor änklingar gifta ensamstående women"
)
OF_SOME = (
    "nya nytillkomna nyinflyttade nyanslutna tillkomna äldsta yngsta äldre yngre gamla kvinnliga manliga palliativa "
    "dementa ensamstående ensamboende sjuka multisjuka sängliggande döva blinda unga blivande new oldest older younger"
)
OF_ALL = (
    "aktiv aktiva aktivt igång inkopplad inkopplade inkopplat ansluten anslutna anslutet uppkopplad uppkopplade "
    "registrerad registrerade registrerats inskriven inskrivna larmad larmade aktuella aktuell kvar inlagda egna "
    "befintliga nuvarande samtliga gällande löpande active current connected registered debiteras faktureras "
    "debiterade fakturerade"
)
TRAITS = (
    "demens diagnos nattinsats nattbesök insats hemsjukvård hund hundar katt husdjur anhörig palliativ diabetes "
    "rullstol rullator sond syrgas kateter minnes hörsel synned make maka sambo sjukhus korttid växelvård nattillsyn "
    "särskil ordinär mobil gps tillsyn matlåd städ dusch medicin läkemedel kamera trygghetskamera ensam barn dementia "
    "relatives"
)
COME_OR_GONE = "tar tog tagit övertagit fick fått avslutat avslutade tappat förlorat tappade förlorade lämnat sagt"
NO_VERB_BEHIND_SOM = (
    "vanligt tidigare sist senast förra förr förut alltid brukligt bilaga bilagor underlag inför där när ditt "
    "siffror för per helst fler flera allra fakturaunderlag önskat ovan nedan tack bekant sagt avtalat "
    "överenskommet under över sådan sådant en ett den det de till i på pdf excel fil lista listor kontakt vårt "
    "våra din er ert erat stöd"
)
VERBS_OF_CUSTOMERS = (
    "är har hade får fick bor dog gick kom blev fanns låg stod satt finns hör ska skall kan vill måste bör fyllt haft "
    "fått gått kommit slutat flyttat larmat tryckt använt vuxit blivit legat have has had are were is was live lives "
    "moved turned joined died got"
)
BELONGS = (
    "tillhör tillhörde hör finns fanns ingår gäller gällde omfattas står stod ligger låg bor bodde är var ska skall "
    "belong belongs live lives are"
)
ALWAYS_BELONGS = "ingår gäller gällde omfattas ska skall"
EXTRACT_DOES = (
    "visar visade speglar avser redovisar omfattar innehåller beskriver ser räcker stämmer passar duger behövs önskas "
    "beställdes skickas tas dras visas kan blir vore shows"
)
EVENTS = (
    "händels samtal dödsfall incident tillbud utryckning åkning larmning tryckning tryck knapptryck påringning "
    "inringning natten nätterna kvällarna utlösning event calls"
)
REACHES = (
    "hör höra ring ringa meddela meddelar säg säga mejla maila återkom återkoppla återkommer bekräfta kontakta skriv "
    "messa sms:a call tell inform"
)
AT_LEISURE = (
    "tid möjlighet lust ork orkar tillfälle läge hunnit hinner passar lugnt time lov fått tagit gjort skickat kört "
    "dragit"
)
UNSURE = (
    "kolla kollar bilaga bilagan bifogat bifogad oklart okänt vet återkommer meddelas senare bestäms bestämt tbd fråga "
    "osäker osäkert överenskommelse unknown"
)
