"""What the second colleague has learned: weights in hundredths (rules/reading/colleague.py).

Made by ``make learn`` from the labelled tickets and sentences of ``tests/data``; never by hand.
"""

LEARNED_FROM = "95d6e213a22378ef98a950375a2a26f4b8c7fc967b3d94e0a5f6d4411e6d4fe6"
"""SHA-256 of the labelled data."""

SEEN = r"""
-56 %
232 &
-73 & nara
158 & omsorg
-336 (all)
-363 0 $
-325 0 0
128 0 ?
-497 0 M
77 0 an
176 0 andra
82 0 ar
-72 0 av
119 0 b
-163 0 blinkar
127 0 dagar
119 0 den
79 0 det
-78 0 eller
55 0 far
-231 0 fick
-267 0 for
-88 0 forra
109 0 g
54 0 har
52 0 has
-163 0 i
163 0 is
-96 0 kunder
-342 0 laddar
51 0 lagg
-94 0 lamnade
221 0 larm
110 0 men
78 0 minuter
118 0 ni
128 0 norrvika
102 0 numera
183 0 nya
-237 0 ocksa
-101 0 onskas
-75 0 ovrig
307 0 pa
108 0 ringer
182 0 sa
151 0 sen
130 0 skriv
83 0 star
154 0 svarar
-124 0 t
-57 0 tack
-66 0 tom
227 0 uppdatera
139 0 var
66 0 vi
-54 <
-285 =ACKNOWLEDGE
646 =ADD_DAY
-69 =ALARM_LIFE
-179 =ALL_OPTIONS
1009 =ANOTHER
-441 =ANY_DAY
-178 =APPROVES
-402 =ARRIVES
661 =ASKING
168 =ASKS_BACK
246 =AT_LARGE
201 =AUTO_ACK
53 =AUTO_REPLY
409 =BOOKING
-234 =BOTH_OPTIONS
-226 =CANCEL
-150 =CHOOSE
-148 =CLOSINGS
-379 =COMMEND
1297 =COMPLAINT
-408 =CONFIRMS
-391 =COURTESY
-1167 =CUSTOMERS
171 =DATE_LABELS
-190 =DEADLINE
-122 =DELIVERED
488 =DELIVERED_BEFORE
1294 =DEVICE
65 =DIED
-303 =DISCLAIMERS
-461 =DROP_DAY
762 =EARLIER_EXTRACT
226 =EXAMPLES
-599 =EXTRACT
568 =FAULT
344 =FAULT_ALWAYS
158 =FAULT_HANDLING
-353 =FIELD_WORDS
136 =FIRST_OPTION
-303 =GREETING
289 =GRUMBLE
-263 =HABIT
-273 =HASTE
-59 =HERE
366 =INSTEAD
409 =KEPT
-329 =KNOWN
142 =LAST_OPTION
139 =LATEST_OPTION
-67 =NAME_LABELS
383 =NEGATION
-267 =NEUTRAL
323 =NOT_WORKING
-660 =NO_ACTION
126 =OFFER
-388 =ONE_MORE
296 =ONLY_NAMED
-99 =ORDERED
977 =OTHER_EXTRACT
199 =OTHER_FACT
769 =OTHER_PROVIDER
531 =OTHER_THING
1422 =OUTSIDE
-85 =OWN_THINGS
219 =PARTLY
-52 =PER
428 =PERSON
340 =PHONE
-145 =POINTER
-327 =POINTS_BACK
-499 =POSTPONES
-505 =PRAISE
-348 =PROVIDER_WORDS
-137 =RECEIVED
971 =REGISTER
839 =REGISTER_THING
403 =REGISTER_VERB
304 =REMINDER
179 =REQUEST
-1083 =RESOLVED
-926 =RHETORICAL
235 =SERVICE
-583 =SETTLED
-346 =SHOWS
-330 =STAMP_LABELS
811 =STANDING
834 =STILL
-114 =SUITS
60 =TAKE
176 =TEXT_LABELS
-354 =TEXT_WORDS
211 =THIRD_OPTION
66 =TITLES
-406 =TYPING
310 =WANT
191 =WATCH
-238 =WEAK_EXTRACT
495 =WEAK_FAULT
-638 =WHEN_COMES
1544 =WISH
-150 =YES
-54 >
994 @
360 @ $
249 @ de
-112 @ hon
141 @ jag
143 @ sa
-545 D
169 D $
-62 D 0
-76 D ar
-112 D but
-50 D da
75 D den
-51 D eller
-120 D far
-99 D for
-135 D i
-133 D lunch
-97 D med
339 D och
-65 D om
115 D sa
126 D vecka
-58 D vi
-375 M
-132 M $
-84 M 0
-78 M M
152 M N
-92 M aldrig
-52 M ar
-145 M att
156 M behover
-238 M blev
52 M bor
326 M darefter
176 M den
-221 M det
-55 M enligt
-97 M for
-85 M fyller
72 M gick
88 M har
305 M hur
-106 M i
-50 M inget
-51 M inte
-87 M kan
-85 M kom
85 M kommer
-156 M manad
467 M men
-55 M nar
798 M och
-283 M ocksa
93 M om
-114 M sa
-129 M ska
-202 M som
103 M tack
-58 M tar
-53 M vi
59 M vill
294 N
-139 N $
-132 N N
180 N a
-63 N ahl
-80 N alm
167 N berg
151 N blev
52 N brot
-61 N byttes
340 N dahl
-121 N den
296 N det
52 N diskar
-99 N dog
-74 N ek
-207 N eriks
-134 N fallarm
145 N far
115 N fick
-128 N for
181 N forst
93 N fortfarande
-206 N fran
72 N fungrar
178 N gar
53 N grip
57 N haller
-93 N han
352 N har
-187 N holm
101 N hon
58 N hos
115 N i
-75 N inte
188 N kallar
286 N kan
-198 N kom
-167 N larm
-212 N larmade
93 N larmar
-100 N ligger
-298 N lod
145 N maste
-183 N med
-72 N minne
68 N namn
129 N och
115 N om
114 N oppnar
61 N pa
106 N privata
-238 N ramlade
103 N sager
-277 N saknades
95 N sedan
129 N sjalv
161 N ska
90 N skriv
-109 N skulle
-242 N som
-99 N stahl
208 N star
67 N stod
111 N tappade
-97 N till
73 N tog
101 N trycker
-158 N vagrar
73 N varje
90 N vars
135 N vill
-58 N wik
-114 ^ D
-130 ^ M
-618 ^ N
-145 ^ a
104 ^ adresen
-59 ^ adressen
-127 ^ adresserna
-51 ^ aktiva
-132 ^ akut
-58 ^ aldrig
-50 ^ algjakten
-365 ^ alla
70 ^ alltsa
-55 ^ andra
160 ^ andrade
-156 ^ ange
64 ^ anhorig
-90 ^ anledningen
-56 ^ antal
-58 ^ antingen
671 ^ ar
-131 ^ arendet
225 ^ arendetyp
65 ^ askan
-64 ^ assa
-191 ^ att
-217 ^ autokorrigeringen
143 ^ av
213 ^ aven
81 ^ avregistrera
207 ^ avser
231 ^ avsluta
-71 ^ avtalet
-52 ^ avtalsnumret
-167 ^ avvikelsen
-71 ^ avvikelserna
-203 ^ bade
52 ^ bandet
-324 ^ bara
108 ^ basenheten
-164 ^ batteribytet
152 ^ batteriet
87 ^ battre
-75 ^ begaran
-120 ^ behover
-62 ^ behovs
-53 ^ beklagar
108 ^ beloppen
183 ^ bemotandet
-145 ^ ber
-51 ^ besoksadress
-79 ^ bestallare
-85 ^ bestallningen
123 ^ betalningen
154 ^ bevare
233 ^ bifoga
-54 ^ bilagan
66 ^ bilden
-136 ^ bilen
98 ^ blir
-116 ^ bokforingen
-67 ^ bokslutet
-60 ^ bortse
56 ^ bra
201 ^ brandvarnaren
69 ^ brandvarnarn
54 ^ brukarna
205 ^ bry
79 ^ by
93 ^ byt
-108 ^ chefen
136 ^ could
-91 ^ da
120 ^ dag
-102 ^ dagen
-73 ^ dags
-85 ^ datorn
-298 ^ de
348 ^ dela
-198 ^ den
-60 ^ denna
89 ^ dessutom
-278 ^ detta
74 ^ differensen
164 ^ displayen
208 ^ dom
-534 ^ dosa
-103 ^ dottern
-128 ^ dra
64 ^ drommen
226 ^ du
-174 ^ e
-83 ^ eder
254 ^ edvins
-207 ^ efter
111 ^ egentligen
-146 ^ ekonomi
-82 ^ ekonomichefen
175 ^ ekonomin
-60 ^ elin
154 ^ eller
-105 ^ enhet
547 ^ er
52 ^ era
155 ^ ert
380 ^ ett
-66 ^ ewa
487 ^ excel
-107 ^ fabian
199 ^ faktura
82 ^ fakturan
-57 ^ falsklarmen
70 ^ familjen
95 ^ far
-59 ^ farglagger
-69 ^ fast
491 ^ faxa
-224 ^ fel
-153 ^ felanmalan
85 ^ fem
-57 ^ fia
78 ^ fibern
123 ^ fick
-143 ^ filen
129 ^ finns
155 ^ flytta
-64 ^ folj
-150 ^ for
-256 ^ forlat
-110 ^ forresten
-109 ^ forst
282 ^ forsta
-56 ^ fraga
105 ^ fragan
-96 ^ fram
-191 ^ framover
156 ^ froken
71 ^ fru
194 ^ fyra
-148 ^ galler
51 ^ gamla
-52 ^ gamle
-67 ^ gissa
-68 ^ glad
399 ^ glom
183 ^ god
59 ^ gor
-93 ^ gps
80 ^ grannen
-124 ^ gullan
-70 ^ gunnevi
-177 ^ ha
123 ^ hade
79 ^ halften
-57 ^ halkan
209 ^ halla
-110 ^ halsa
145 ^ halva
240 ^ hamta
138 ^ han
-213 ^ har
57 ^ harmed
-52 ^ heej
-86 ^ hejsan
128 ^ hela
87 ^ hemadresserna
-203 ^ hemtjanst
129 ^ hennes
-137 ^ herr
-59 ^ hillevi
82 ^ hittade
-106 ^ hittar
-126 ^ hjalp
-73 ^ holmbergs
258 ^ hon
-63 ^ hoppsan
71 ^ hur
-315 ^ i
-167 ^ ifall
121 ^ ignorera
67 ^ infor
-241 ^ inga
-408 ^ ingen
-244 ^ inget
124 ^ inkopplingen
109 ^ inloggningen
103 ^ innan
-73 ^ inom
139 ^ inte
-55 ^ it
-50 ^ ivo
180 ^ ja
202 ^ jag
346 ^ joakim
91 ^ jouren
-64 ^ ju
-84 ^ kaffemaskinen
215 ^ kaffet
63 ^ kameran
-166 ^ kan
114 ^ kassaflodet
-83 ^ kassoren
-158 ^ katten
-74 ^ klagar
-107 ^ klagomal
316 ^ klockan
84 ^ knapen
58 ^ knapp
-125 ^ knappen
82 ^ kntakten
66 ^ kollegan
191 ^ kom
132 ^ kommentar
-104 ^ kommer
-74 ^ kommunens
-254 ^ kontakt
-270 ^ kontaktperson
61 ^ kontaktuppgifterna
-194 ^ kontaktvag
-73 ^ kopia
117 ^ kopplingen
-208 ^ kor
170 ^ kostar
-111 ^ krya
-91 ^ kul
-285 ^ kund
-60 ^ kunder
-182 ^ kunderna
-113 ^ kvartal
204 ^ kvinnan
-142 ^ lakemedelsroboten
67 ^ lamna
78 ^ lampan
154 ^ larm
179 ^ larmappen
-163 ^ larmar
-57 ^ larmen
-698 ^ larmet
-64 ^ larmhistoriken
-107 ^ larmknappen
87 ^ larmmet
-314 ^ larmpatrullen
-330 ^ las
82 ^ laset
-147 ^ lat
-145 ^ later
91 ^ ledlampan
-108 ^ leverans
214 ^ leveranssatt
-222 ^ leverera
-125 ^ ligger
61 ^ likt
51 ^ lisbet
-169 ^ listan
271 ^ loggutdrag
-78 ^ losenordet
203 ^ losnordet
-232 ^ ma
120 ^ man
223 ^ manga
-50 ^ markus
52 ^ mattan
-286 ^ med
151 ^ medan
139 ^ meddelande
-61 ^ medicinskapet
83 ^ mejl
127 ^ mejla
957 ^ men
-224 ^ min
-56 ^ mina
-277 ^ mitt
-62 ^ monica
171 ^ montoren
51 ^ mottagare
53 ^ mottagaren
-62 ^ my
-52 ^ na
-142 ^ nagon
-119 ^ nagra
-196 ^ namen
296 ^ namnen
-187 ^ nan
308 ^ nar
-67 ^ nas
121 ^ nasta
-97 ^ nastan
-71 ^ nattens
-256 ^ nej
119 ^ ni
-117 ^ no
116 ^ nog
-206 ^ nr
-77 ^ nu
-70 ^ numret
-329 ^ nya
84 ^ nyckel
-165 ^ nyckeln
-164 ^ nyckelskapet
-84 ^ nycklarna
131 ^ o
-84 ^ obs
118 ^ observera
168 ^ och
-185 ^ oj
91 ^ ok
115 ^ olov
-573 ^ om
293 ^ omfattning
136 ^ one
-85 ^ onskad
-330 ^ onskar
368 ^ onskat
203 ^ oppna
-50 ^ orkar
-51 ^ oroa
97 ^ oss
64 ^ pa
80 ^ paminnelseavgiften
-76 ^ paminner
-55 ^ pappa
159 ^ passa
149 ^ pausa
180 ^ pdf
-78 ^ personalens
65 ^ personen
97 ^ personnumret
82 ^ pga
-50 ^ pilevallen
-93 ^ please
309 ^ plus
-198 ^ portkoden
-208 ^ provlarmen
70 ^ provlarmet
84 ^ ps
62 ^ pulsen
147 ^ rad
142 ^ rakna
103 ^ raknas
65 ^ ratta
118 ^ reservlarmen
-114 ^ revisorn
171 ^ ring
-56 ^ rorelsevakten
-170 ^ rubriken
-156 ^ rut
-95 ^ sag
-154 ^ saknar
191 ^ salg
-59 ^ samordnaren
113 ^ sand
336 ^ satt
123 ^ sedan
334 ^ sen
-54 ^ senast
-317 ^ senaste
121 ^ sent
-78 ^ siffran
314 ^ sist
-152 ^ sista
-97 ^ sitter
-87 ^ siv
-281 ^ siw
-135 ^ sjalv
-378 ^ ska
-59 ^ skalet
-65 ^ skamt
-118 ^ skarmen
211 ^ skicka
-129 ^ skickar
-57 ^ skont
-217 ^ skriv
89 ^ skrivaren
151 ^ skulden
-176 ^ skulle
377 ^ sla
310 ^ sluta
-249 ^ som
-124 ^ sorry
56 ^ sortera
-65 ^ sov
144 ^ stammer
-107 ^ stangt
55 ^ sten
-53 ^ stig
183 ^ stoppa
-205 ^ stromavbrottet
263 ^ stryk
-79 ^ styrelsen
-55 ^ styrelseordforanden
64 ^ surfplattan
-95 ^ svar
-209 ^ svara
84 ^ svarar
63 ^ svarstiderna
60 ^ synpunkter
105 ^ ta
-175 ^ tack
427 ^ tacka
190 ^ tank
94 ^ tant
-72 ^ tar
250 ^ tekniken
-139 ^ tekniker
132 ^ teknikern
-81 ^ telefontid
-53 ^ thanks
104 ^ the
86 ^ tiden
211 ^ tidigare
-324 ^ till
-75 ^ tja
-64 ^ tjenare
-52 ^ tjo
82 ^ tonen
270 ^ toppen
-308 ^ tre
-74 ^ trygghetslarmet
319 ^ tuva
-100 ^ tva
52 ^ tvisten
281 ^ tycker
327 ^ tyvarr
-209 ^ under
-80 ^ underlag
-164 ^ underlaget
85 ^ undertecknad
209 ^ undrar
-54 ^ ungefar
99 ^ uppdatera
-206 ^ uppgifterna
124 ^ ursakta
-77 ^ usch
-366 ^ utan
-312 ^ utbildningen
-60 ^ utdrag
180 ^ utdraget
-191 ^ utforare
77 ^ utover
-136 ^ utskrivet
-138 ^ uttag
-254 ^ vad
-184 ^ vadret
263 ^ var
-154 ^ vara
374 ^ varfor
-59 ^ varje
-108 ^ vaxeln
-52 ^ verksamhet
202 ^ vet
-129 ^ vi
-113 ^ vid
75 ^ vidare
132 ^ vilka
236 ^ vilken
162 ^ vill
-163 ^ viola
59 ^ vore
-227 ^ we
293 a
-51 a a
103 a alla
-191 a da
-184 a de
54 a det
-126 a nu
84 a sa
-113 a si
459 ab
-296 ab $
372 ab @
-52 ab N
200 ab ska
-66 aber-
-66 aberg
-168 abonnemang
82 abonnemangsavgiften
-99 abou-
-99 about
-109 aby
67 acce-
-91 acti-
-91 active
-71 active alarm
111 admi-
63 administrationsvyn
85 adol-
85 adolfsson
124 adre-
124 adresen
104 adresen pa
-643 adress $
83 adress ?
-75 adress dar
225 adress i
173 adressen
86 adressen $
130 adressen pa
-346 adresser
240 adresserna
-183 adve-
-183 advent
-166 advent $
354 advo-
182 advokat
234 agar-
97 agare
-97 agarna
87 agat-
87 agatan
-205 agatan 0
96 ager
152 agre-
152 agrens
-63 ahl
136 ahlm-
165 aka
115 aker
-76 aker-
56 akerbloms
56 akerbloms ar
61 akt $
136 akte
106 akte till
-156 akti-
425 aktiv
94 aktiv men
-180 aktiva
-106 aktiva $
72 aktiva jag
289 aktiva kunder
-167 aktiva larm
-304 aktivt
-162 aktivt larm
-103 aktivt trygghetslarm
-403 aktu-
-204 aktuell
-58 aktuell lista
-191 aktuellt
-152 aktuellt $
-134 akut
-270 akut-
-142 akuta
-113 akutlarm
161 alar-
-69 alarm customer
170 aldr-
88 aldre
-297 aldreboende
-288 aldreboende $
401 aldrig
-92 aldrig blev
54 aldrig dok
194 aldrig kommer
133 aldrig men
141 aldrig upp
-149 alds-
-146 aldsta
-148 alfh-
-148 alfhild
-117 alfhild ar
-58 algj-
-58 algjakten
58 alic-
58 alices
58 alices halsband
213 all
71 all kritik
-564 alla
433 alla $
-113 alla andra
-248 alla ar
-89 alla batterier
-53 alla det
-133 alla dosor
-82 alla far
-96 alla fel
-167 alla fyra
83 alla gamla
-83 alla i
-62 alla kunder
-176 alla larm
-212 alla med
-52 alla nojda
-88 alla pa
-60 alla papper
-179 alla satt
277 alla som
203 alla vara
53 alla-
53 allan
92 allan $
-106 alli-
-106 allihop
79 allihop $
161 allo-
161 allowed
161 allowed to
-88 allr-
-88 allra
-73 allra senast
643 alls
229 alls $
-111 alls for
248 alls lost
-68 alls-
-611 allt
-201 allt $
-95 allt annat
78 allt ar
-63 allt frid
-177 allt i
-59 allt ok
-195 allt pa
360 allt som
109 allt val
-440 allt-
-525 alltid
186 alltid $
-56 allting
210 alltjamt
-351 alltsa
-262 alltsa $
-62 alltsa det
117 alltsa och
88 alltsa seriost
306 alltsedan
127 allv-
63 allvar
94 alm
102 alm $
59 alm blev
-87 alma
-67 almg-
55 almv-
101 almvik
-197 alsk-
-171 alskar
-74 alskar det
318 also
107 alta-
-88 alte-
-86 alternativet
-102 alva-
-112 alvagen
-183 alvagen tar
51 alvars
51 alvars larm
-127 am
50 ambu-
50 ambulansen
72 amin-
72 amina
88 amina $
62 amna-
62 amnar
-235 amne-
-222 amnesraden
-126 amnesraden sa
246 an
142 an $
119 an att
220 an en
106 an fast
128 an i
92 an jag
-57 an min
-137 an ni
-83 an pa
-82 an ring
-53 an till
-51 an vanligt
94 anal-
94 analoga
94 analoga larm
-190 anar
-149 anar inte
94 anbu-
282 and
72 and the
313 anda
-235 anda $
70 anda ar
-91 anda hor
-165 anda ner
132 anda skriver
119 anda varfor
-258 anda-
-139 andan
-154 andan faller
-70 andas
-350 andr-
-182 andra $
-81 andra alternativet
137 andra bestallningen
-85 andra dagen
77 andra gangen
153 andra garna
59 andra i
-293 andra inget
-82 andra manader
-72 andra sidan
-193 andra till
-182 andrad
197 andrade
-69 andrade planer
153 andras
-82 andrat
-128 andrat oss
-175 andrats
-245 andring
-169 andring av
86 anga-
108 angaende
-291 ange-
-113 angen
86 angr-
88 angrar
62 angs-
92 angsro
-68 angsv
76 anhalla
314 anho-
296 anhorig
97 anhorig har
75 anhorig vill
80 anhoriga har
-130 anhorigforeningen
65 anle-
155 anledning
66 anledning att
-90 anledningen
-64 anledningen till
87 anma-
62 anmala att
174 anmalan
-176 anmaler
188 anmaler jag
155 anmalt
-196 anmarkning
-291 anmarkning $
-60 annalie
414 annan
-178 annan $
-96 annan dag
-147 annan utforare
147 annan utforares
-138 annandag
-88 annandag jul
84 annans
-72 annars
-124 annars $
239 annat
-141 annat $
-113 annat an
242 annat material
-90 annat satt
87 anno-
421 annu
-237 annu $
132 annu battre
-59 annu ett
133 annu inte
245 anon-
171 anro-
149 anrop
150 ansl-
199 ansluten
-55 anso-
54 ansokan
54 ansokan om
56 ansoker
-145 anstallt
114 anstrangt
218 ansv-
140 ansvar
60 ansvar for
68 ansvaret
68 ansvaret for
143 ansvarig for
100 anta-
99 antal
100 antal och
58 antalet $
71 antalet i
-90 antalet kunder
305 antalet larm
149 antalet overensstammer
-147 antalet trygghetslarm
99 ante-
113 anti-
113 antingen
-258 antl-
-258 antligen
-66 antligen gatt
-58 antligen in
-71 anva-
-65 anvanda den
111 anvandaren
-170 anvands
-130 anvands nar
-78 app
53 appa-
100 apparat
-99 apparat nar
-178 apparaten
82 apparaten hos
131 apparater
164 appe-
248 appen
112 appen $
-56 apri-
-78 apt
-104 ar
-60 ar $
379 ar M
-180 ar N
-64 ar alla
-137 ar allt
-120 ar alltid
-57 ar alltsa
154 ar annu
114 ar anstrangt
-193 ar aterlamnade
60 ar att
-98 ar av
189 ar avbiten
54 ar aven
-58 ar avsett
-442 ar avslutat
162 ar b
-96 ar bast
-64 ar bedrovligt
110 ar beklammande
208 ar besviken
-62 ar betald
62 ar borta
-88 ar bortrest
110 ar bortskruvad
-71 ar borttagen
112 ar bra
207 ar brattom
-141 ar bytta
86 ar chansen
-56 ar darfor
-81 ar de
-88 ar den
401 ar det
87 ar djupt
278 ar dod
135 ar dott
164 ar dov
-123 ar du
53 ar egentligen
146 ar en
252 ar er
150 ar ett
81 ar faktiskt
145 ar fel
104 ar fell
-63 ar flyttad
-232 ar for
138 ar fortfarande
120 ar fran
169 ar fullstandig
53 ar fyra
88 ar gjort
-94 ar hela
-270 ar helt
114 ar hemma
-67 ar historia
-134 ar i
-228 ar ingen
-60 ar inget
-77 ar installt
400 ar inte
-259 ar jag
169 ar ju
-146 ar klart
165 ar kris
-97 ar lagat
-52 ar laget
71 ar last
486 ar lika
-53 ar listan
53 ar liten
-65 ar lost
-157 ar lugnt
157 ar lurt
75 ar markligt
-78 ar med
-124 ar missnojda
97 ar nagot
75 ar nedlagd
-73 ar nedmonterat
272 ar ni
-130 ar nojd
-62 ar nojda
92 ar nu
66 ar numera
-215 ar ny
-54 ar nyfikna
-80 ar obegripligt
-204 ar och
-185 ar ocksa
-150 ar oklart
61 ar orolig
192 ar oroliga
345 ar over
-55 ar pa
103 ar pensionerad
94 ar ratt
-503 ar redan
88 ar rent
194 ar sa
-355 ar samma
224 ar samordnare
-109 ar sant
-62 ar sedan
-129 ar sen
-63 ar sent
-96 ar sjuk
80 ar sjukt
-94 ar skriven
245 ar skyldiga
331 ar slut
64 ar sparrad
-119 ar sprucken
281 ar stalld
63 ar stulen
192 ar stum
152 ar svart
59 ar taget
-461 ar till
-337 ar tillbaka
139 ar tjanstledig
-57 ar trasig
134 ar trasigt
463 ar tredje
156 ar tva
-73 ar tyst
53 ar ugglor
84 ar ur
-264 ar utagerad
110 ar utan
-61 ar utbytt
-83 ar utredd
-120 ar vad
-57 ar vald
-350 ar vi
237 ar vill
-70 arad-
-70 arade
-70 arbe-
168 arbetar
165 arbetar tisdagar
-88 arbetsdagen
-64 arbetsdagen i
-82 are
-80 aren
-108 aren-
94 arende
-199 arende $
-74 arende 0
-82 arende som
-51 arendenummer
-335 arendet
-174 arendet $
-133 arendet ar
-143 arendet far
-62 arendet kan
206 arendetyp
175 arendetyp bestallning
52 aret $
-107 aret ar
-107 aret-
-107 arets
-595 arg
-110 arg pa
-52 ark
114 arm
300 armb-
141 armband
79 armband $
118 armband i
-442 armbandet
-203 armbandet till
-245 arme-
-245 armen
-68 armen igen
-109 arne-
-109 arnes
-109 arnes fru
177 arss-
265 arsskiftet
74 arsskiftet $
69 arsskiftet och
-88 arsstamman
-52 arti-
-52 artigt
-73 arvt
139 as
-69 as of
129 asas
129 asas larm
-104 asen
-59 asen $
59 asga-
59 asgatan
-153 asid-
-153 asido
-100 asido det
-159 ask
92 aska-
92 askan
-69 askan gick
108 askan tog
-75 assa
253 assi-
268 astr-
268 astrids
-110 asva-
-110 asvagen
-138 at
-160 at $
-94 at alla
61 at dem
90 at en
-174 at er
51 at nordic
-200 at oss
-101 at pa
74 at pipan
114 at smultronets
175 at var
-383 ater
90 ater-
215 aterkalla
362 aterkommande
232 aterkommande leverans
-63 aterkommer
-104 aterkoppling
-187 aterlamnade
587 atga-
390 atgarda
311 atgardas
318 atmi-
318 atminstone
331 att
-67 att $
-66 att M
138 att N
-256 att alla
237 att allt
-75 att ange
-260 att anmala
-74 att anmarka
-139 att anvanda
107 att bada
-83 att bara
-96 att batteriet
291 att begara
83 att behova
-127 att bestalla
-60 att bestallningen
130 att bifoga
165 att bli
-251 att byta
83 att de
-58 att dela
228 att den
-229 att det
170 att en
79 att era
114 att fa
-103 att fixa
-67 att flytta
98 att fru
-205 att ga
-54 att gora
-61 att ha
-109 att halva
-212 att han
102 att hildas
-72 att hinna
-79 att hon
57 att hora
-87 att inget
-255 att inte
-288 att jag
-168 att klaga
67 att knuts
-113 att kolla
-150 att komma
53 att lana
71 att larma
168 att larmen
353 att larmet
176 att lasa
369 att listan
70 att logga
-62 att loggutdraget
254 att lyfta
209 att man
-133 att manaden
177 att mejla
-70 att min
-86 att mina
139 att nagon
300 att nan
-81 att natet
-64 att onska
364 att operatoren
-172 att oppna
81 att personalen
-60 att rakas
-51 att rakna
-74 att rapportera
-114 att ratt
101 att rosten
-94 att sa
-278 att saga
-290 att se
115 att sitta
127 att skicka
-202 att skriva
-64 att sta
-67 att stamma
207 att teknikern
-125 att tva
95 att underlaget
-109 att utdraget
78 att vanta
-62 att varen
129 att varje
54 att vart
265 att vi
80 atta
98 atta-
89 atte-
-64 attendo
224 auto-
-217 autokorrigeringen
-169 autokorrigeringen gor
123 automatik
385 automatiskt
-83 automatiskt utskick
379 automatiskt varje
143 av
142 av $
-194 av M
75 av N
82 av armbandet
-75 av dagarna
204 av de
67 av dem
167 av den
142 av det
141 av detta
-98 av dig
118 av era
80 av fel
116 av fem
-145 av gladje
-234 av hur
110 av i
189 av kaninen
83 av kunderna
88 av kunduppgift
155 av larm
-241 av larmen
-52 av listan
64 av loggutdrag
110 av malarna
-119 av manaden
211 av med
-66 av men
-462 av mig
-60 av min
220 av mina
58 av mitt
-107 av mot
88 av nio
122 av och
-214 av oss
94 av pinn
98 av rokdetektor
435 av sig
490 av skarmen
169 av utdrag
-121 av vad
-109 av vara
172 av varje
-78 av veckan
-75 avag-
-75 avagen
85 avan-
189 avbi-
189 avbiten
189 avbiten av
283 avbo-
347 avboka
-80 avboka det
-171 avbr-
-120 avbryt
190 avde-
167 avdelning
514 aven
83 aven anmala
110 aven att
-119 aven den
220 aven en
-117 aven om
69 aven till
180 aven var
346 avgi-
128 avgift
108 avgiften
68 avgifter
129 avgifterna
-223 avhj-
-146 avle-
-146 avled
-87 avled i
121 avli-
80 avlidit
53 avlidna
-69 avlidne
-69 avlidne kund
178 avre-
324 avregistrera
100 avregistrera N
-254 avsa-
-229 avsandaren
-88 avse-
-116 avseende
191 avser
-77 avser 0
-157 avsett
-99 avsett for
70 avslut
383 avsluta
-64 avsluta $
-180 avslutad
-111 avslutad $
-75 avslutade
-58 avslutades
88 avslutar
176 avslutar $
181 avslutas
74 avslutas $
107 avslutas hos
-492 avslutat
-308 avslutat $
406 avsn-
-97 avst-
-68 avstamning
-97 avstamningen
-75 avstar
104 avta-
-70 avtal ska
358 avtalet
282 avtalet $
-266 avtalet om
-79 avtalsnummer
-52 avtalsnumret
-326 avvi-
-244 avvikelse
-140 avvikelse att
58 avvikelsen om
-50 avvikelser
-71 avvikelserna
246 b
-70 b $
118 b och
-64 back-
-65 backen
-82 backen $
-102 backen ar
65 backen o
-67 backens
-67 backgarden
-67 backgarden forbindelse
84 backvagen
83 backvagen $
124 bad
68 bad mig
258 bad om
-54 bada
113 bada $
-199 bada larmen
-479 bade
139 badk-
67 badrummet $
56 bakat
152 bakg-
-115 bakgrunden
62 bako-
62 bakom
-107 baks-
-107 baksidan
-58 baksidan av
160 band-
138 bandet
-136 bank-
-86 bankdagen
-70 bankdagen i
-54 bar knappen
-136 bara
200 bara N
165 bara arbetar
-103 bara att
141 bara den
-119 bara denna
-164 bara det
138 bara en
-193 bara for
-125 bara ha
109 bara hagda
123 bara halva
83 bara har
94 bara i
-114 bara jag
-66 bara knappen
-73 bara listan
-62 bara med
-250 bara namnen
-58 bara om
-120 bara pa
-57 bara rakna
-108 bara sa
-91 bara saga
156 bara svart
-90 bara till
157 bara tva
126 bara var
104 bara vara
-66 barn
-139 barn-
-119 barnen
55 barnstorlek
72 base-
-131 basenheten $
-112 basenheterna
-74 bast
69 bast om
257 bast-
177 basta
157 basta $
159 basta vore
114 bastu
114 bastu $
90 batt-
355 batteri
-85 batteri hos
390 batteri men
111 batteri och
223 batteribyte
-371 batteribyten
-206 batteribytet
-164 batteribytet hos
-67 batterierna i
103 batteriet
170 batteriet ar
-120 batteriet hos
-84 batteriet i
-103 battre
186 battre for
-77 battre men
-64 battre sent
160 bava-
160 bavan
160 bavan nalkas
-117 be
64 be er
-172 be om
-69 bedr-
-64 bedrovligt
87 been
368 bega-
158 begara
-219 begaran
-73 begaran $
176 begars
251 begart
200 begart $
174 begr-
64 begriper
214 beha-
289 behall
107 behalla larmet
-275 behaller
106 behandlar
-121 behandlar personuppgifter
91 behorig
178 behorighet
193 behorighet till
-115 behov
329 behova
127 behova be
-108 behova ett
112 behovas
-160 behovde
-167 behover
-421 behover $
178 behover behorighet
113 behover den
-259 behover det
209 behover en
68 behover fa
161 behover gora
-106 behover inget
-707 behover inte
84 behover lista
60 behover listan
-88 behover loggen
-89 behover loggutdrag
328 behover man
-252 behover ni
111 behover ocksa
109 behover rattas
-213 behover siffran
208 behover utdrag
78 behover vara
-63 behover vart
-165 behover veta
-178 behover vi
-110 behovet
116 behovr
-264 behovs
-88 behovs aven
-86 behovs for
-172 behovs inte
-51 behovs som
-200 behovs till
-99 behovs utdraget
-69 beklagar
110 beklammande
110 beklammande att
-204 bekr-
-90 bekraftat
-90 bekraftat $
60 bekraftelse pa
-114 beky-
-95 bekymmer
283 belo-
108 beloppen
148 beloppet
-58 bemannat
157 bemanning
-122 bemanningen
268 bemo-
236 bemotandet
-70 benen
144 benet for
180 beng-
56 bengts
58 bengtssons
-200 ber
-51 ber att
140 ber er
-71 ber jag
-179 ber om
-145 ber vi
95 bera-
-72 berattade
119 berattar
-115 berattar att
-66 beredskapsparmen
259 berg
-87 berg har
88 berg som
202 berg-
142 berglund
97 berglund har
194 bergs
-56 bergsbrunna
-369 bero-
-227 berom
-186 beromma
-186 beromma er
91 beror
122 beror pa
-67 berors
193 besk-
274 besked
76 besked $
-55 besked om
-59 beskedet
-119 beslutat
-119 beslutat att
92 beslutet $
-99 beslutet ar
-120 beso-
-63 besok
-145 besok $
69 besok av
-109 besoket
-109 besoket hos
-144 best-
66 bestall
-83 bestalla $
-80 bestalla det
79 bestalla eller
-130 bestalla ett
68 bestalla fyra
-319 bestalla i
177 bestalla innan
180 bestalla loggutdrag
-91 bestallare 0
-56 bestallare N
-93 bestallda
-191 bestallde
-70 bestallde i
-175 bestaller
-91 bestaller $
-76 bestaller harmed
210 bestaller loggutdrag
-122 bestaller pa
-327 bestallning
-78 bestallning $
148 bestallning av
109 bestallning for
-67 bestallning till
-77 bestallning vill
177 bestallningar
-95 bestallningarna
-325 bestallningen
-276 bestallningen $
-56 bestallningen ar
66 bestallningen av
259 bestallningen for
154 bestallningen fran
-125 bestallningen har
66 bestallningen jag
171 bestallningen kan
-51 bestalls
-203 bestallt $
54 bestamdaste
-58 bestamde
62 bestamt
73 bestamt att
340 bestrider
176 bestrider harmed
286 besv-
64 besvar $
-135 besvara
-92 besvarad
67 besvarades
52 besvarats
404 besviken
178 besviken over
227 besviken pa
672 beta-
188 betala
187 betalar
257 betalar for
-116 betalar garna
68 betalats
-62 betald
107 betalning
109 betalning for
123 betalningen
-180 betalt
-173 betalt for
-318 bett
-213 bett mig
150 bett om
-230 bett oss
-79 bett-
-67 better
354 bety-
169 betyder
124 beva-
154 bevare
154 bevare mig
294 bevi-
163 beviljade
585 bifo-
157 bifoga
123 bifogad
241 bifogar
86 bifogar en
-157 bifogar ingenting
50 bifogas
-67 bil
110 bil hela
165 bila-
126 bilaga
69 bilaga den
175 bilagan
-192 bilagan tom
65 bilagor
80 bilagor $
-75 bilar
58 bild
132 bild $
-85 bild-
-56 bilen $
-93 bilen ar
-61 bill-
138 birg-
138 birgers
377 bist-
-112 bistandet
55 bistandsbeslut for
-154 bistandsbesluten
166 bistandsenheten
-230 bistandshandlaggaren $
-56 bistandshandlaggaren vill
-73 bita-
155 bite-
155 biten
-78 bitt-
-78 bitti
191 bjod
272 bjor-
-75 bjorkasen
-75 bjorkasen $
-111 bjorkdungen
-84 bjorkdungen $
120 bjorkgatan
120 bjorkgatan 0
177 bjorklidens
-136 bjorkvagen
-61 bjud-
-110 bjuda
88 bjuder pa
310 blad
-112 blan-
-223 bland
-57 bland dem
-105 bland kunderna
111 blankett
133 blankett ska
-106 blanketten
100 blas-
120 blasippan
-71 blat-
-71 blatt
306 blev
119 blev av
-93 blev det
-89 blev fel
182 blev inte
105 blev jag
-59 blev liggande
90 blev over
-105 blev sent
-91 blev utskriven
299 blev vi
-106 blev visst
-53 bli $
76 bli av
241 bli en
-65 bli sa
170 bli uppringd
52 blind
-383 blinkade
-383 blinkade rott
221 blinkar
285 blinkar gult
-70 blinkar rott
-101 blir
-96 blir det
-65 blir en
-180 blir jag
143 blir ratt
99 blir tokig
94 bliv-
-113 blivit
54 blivit certifierade
-89 blivit fler
-248 blom-
-216 blommor
-72 blot-
-72 blott
207 bo
-63 bock
-63 bock $
-121 bock-
-73 bockar
-146 boen-
-108 boende
94 boende i
-217 boende och
97 boja-
97 bojan
178 boka
55 boka ett
-52 boka in
82 bokat
87 bokf-
-139 bokforingen
125 bokforingsbyra
-77 bokforingsbyran
-130 bokslut
-87 bokslut $
-230 bokslutet
-162 bokslutet $
-75 bokslutstider
-75 bokslutstider $
-91 bokstaven
-66 bokstaven o
-300 bokstaver
-163 bokstaver knappen
806 bokstavsordning
90 bola-
272 bolag
110 boll-
332 bor
217 bor $
110 bor ensam
134 bor framga
106 bor hos
106 bor kvar
-177 bor numera
-107 bor pa
-59 bora-
-59 boras
-129 bord
297 bord-
391 borde
170 borde inte
114 borde sta
-94 bordet
71 borj-
113 borja
-124 borjade
173 borjan
-55 borjan $
-123 borjan av
82 borjar bli
-94 borje
458 bort
376 bort $
204 bort N
-69 bort den
-134 bort forra
154 bort henne
139 bort mig
-226 bort oss
112 bort som
73 bort-
77 borta hos
-186 borta i
-148 borta nu
-87 borta sedan
69 borta ur
63 bortrest
-205 bortse
-205 bortse fran
110 bortskruvad
110 bortskruvad av
-71 borttagen
-127 borttagen pa
-63 borttappade
193 box
146 box 0
63 boxa-
-213 bra
-292 bra $
145 bra att
-99 bra i
278 bra om
247 bra sa
-180 brad-
-114 bradska
-55 bradska $
54 bran-
-101 brandkaren
-114 brandvarnare
199 brandvarnaren
93 brandvarnaren som
69 brandvarnarn
69 brandvarnarn hos
-115 brant
80 brant om
64 brat-
64 brattom
-95 brattom $
156 bred-
103 bredband
53 bredvid
-52 bredvid mig
-88 brev
378 brev $
-81 brev om
-246 brev pa
127 brev-
93 brevlada
-106 brevlada $
155 brevladan
329 bric-
222 brickor
-113 brickor till
79 brink
-135 brinner
-79 brinner i
85 brit-
65 britts
-127 brod-
56 broderna
-194 brodrosten
-296 bros-
-132 broschyr
-127 bruk-
-575 brukar
-73 brukar ni
165 brukare $
-67 brukare med
-96 brukare som
50 brukarna
54 brukarna fragar
266 bruksgatan
228 bruksgatan 0
262 brum-
109 brummar
146 brun-
59 brus
150 brutit
-56 bryg-
-56 bryggargatan
-66 bryt-
-63 bryta
-448 budg-
-191 budget
-97 budgetdialogen
-97 budgetdialogen med
-144 budgeten
-50 buga-
-50 bugar
-240 bull-
-235 bullar
-77 bulle
-77 bulle $
-280 buss-
-174 bussarna
-121 bussen
96 bussiga
96 bussiga $
100 butt-
100 button
74 by the
-114 bygg-
-146 bygger
-146 bygger pa
319 byra-
311 byt
58 byt till
135 byt ut
80 byta
195 byta-
195 bytas
156 bytas till
128 bytas ut
-152 byter
-71 byter ni
115 bytet
60 byts
60 byts i
396 bytt
115 bytt batteri
-200 bytt efternamn
123 bytt organisationsnummer
94 bytt rum
-331 bytt till
132 bytt uttag
-62 bytt-
-93 bytta
-90 bytte
262 bytte batteri
65 bytte ekonomichef
-99 bytte hennes
171 bytte leverantor
-143 bytte samma
132 bytte system
142 bytte utforare
180 byttes
208 byttes i
-67 byttes ut
106 c
65 c $
55 cann-
55 cannot
-62 care
-110 care-
-94 carenow
54 cc
103 cede-
171 cent-
128 centralen
93 centralen $
54 cert-
54 certifierade
-150 chan-
-133 chans
86 chansen att
-87 chef
-238 chef-
-293 chefen
-75 chefen alskar
60 chefen byts
61 chefen har
-115 chefen vill
-55 co $
165 coll-
166 colleague
123 come
-78 cont-
117 contact
-180 controller
110 coul-
110 could
188 could you
-98 cove-
550 csv
79 csv den
-302 cyke-
-60 cykel
-136 cykl-
173 d $
-69 da
-182 da $
309 da ?
-147 da ar
65 da det
-124 da far
-73 da gick
-170 da har
-65 da hinner
164 da jag
453 da kom
-55 da sitter
-147 da ska
-61 da var
-75 da vi
-419 dag
-278 dag $
102 dag 0
-90 dag ?
-76 dag an
-65 dag det
-78 dag eftersom
-99 dag eller
59 dag fast
-177 dag han
137 dag har
120 dag i
-52 dag kom
-120 dag men
137 dag nar
65 dag och
-140 dag pa
-108 dag sa
128 dag som
-213 dag till
74 dag vi
65 daga-
109 dagar
67 dagar $
141 dagar det
66 dagarna
232 dagarna $
-75 dagarna 0
-208 dage-
-179 dagen
77 dagen $
-51 dagen ?
-70 dagen ar
-54 dagen for
181 dagen kommer
-92 dagen ni
207 dagen om
-67 dagens genomgang
85 dagn-
85 dagnys
85 dagnys larm
-349 dags
-241 dags for
82 dags-
82 dagslaget
307 dahl
210 dahl $
73 dahls
330 dali-
343 dalig
111 dalig tackning
60 daligt
99 dame-
79 damer
93 dan
216 dan $
-94 dans
-94 dans $
-136 dans-
-154 dansade
330 dar
56 dar ?
-70 dar ar
-61 dar den
-198 dar i
-75 dar ingen
98 dar larmet
-77 dar listan
222 dar med
108 dar pa
196 dar svaret
-140 dar tva
-62 dar vi
-438 dara-
-438 darav
-111 darav den
385 dare-
422 darefter
-159 darefter $
-66 daremot ar
-270 darf-
-270 darfor
-84 darfor ar
-74 darfor ett
135 darfor fa
133 darfor jag
-50 darfor kommer
-143 darfor ni
112 darfor skicka
-53 darfor skriver
-136 darfor vill
65 darifran
52 dart-
52 dartill
66 data-
-57 dataintrang
-57 dataintrang pa
-105 dato-
-68 dator
-50 dator som
-380 datu-
-205 datum
53 datum for
-120 datum och
-80 datumet
-85 datumrutan
129 daug-
129 daughter
-143 day
115 de ?
-124 de a
-171 de aktiva
-225 de andra
-124 de ar
73 de avslutade
211 de bada
105 de bor
-91 de brukare
-93 de dagarna
273 de e
-459 de gamla
212 de gar
198 de har
-119 de i
69 de kan
-159 de kommer
-62 de kunder
50 de lamnas
191 de nya
-88 de raknas
-76 de sex
104 de sista
164 de ska
249 de skoter
254 de som
-112 de tre
58 de var
130 de vi
144 debi-
158 debiterat
72 debiterat oss
-127 del
-129 del $
-127 del av
-132 dela
-141 dela upp
-345 dela-
-155 delade ut
-168 delar
71 delar apparat
76 delar larm
-122 delar pa
-104 delar ut
-135 delas
86 delt-
293 dem
223 dem $
88 dem ?
-171 dem med
-173 dem pa
377 dem som
147 den
229 den $
-442 den 0
250 den ?
176 den andra
-161 den ar
106 den bara
-67 den behover
-215 den behovs
57 den bla
-87 den brukar
-135 den dagen
-70 den dar
-56 den det
-133 den efter
241 den ena
-76 den femte
277 den for
-207 den fore
53 den forra
199 den forsta
-276 den fragan
161 den fran
-53 den full
-71 den fungerar
-146 den gamla
98 den gangna
-290 den gar
55 den gor
-133 den hade
-288 den har
318 den hos
78 den i
205 den igen
208 den inte
-93 den kanske
-189 den kommit
240 den kvar
-115 den lag
56 den later
140 den listn
-202 den nar
-339 den nu
261 den nuvarande
-81 den och
53 den om
110 den pa
-112 den sa
-56 den ser
95 den sista
-51 den sitter
63 den sjunde
119 den som
362 den storre
65 den stum
75 den tid
-68 den till
-106 den tionde
-182 den tolfte
-246 den trasiga
-122 den trettioforsta
-151 den trettionde
83 den vanliga
427 den var
-437 denn-
-436 denna
-70 denna adress
-127 denna manad
425 dera-
425 deras
-157 deras larm
136 deras lista
-140 dess $
-97 dess ar
51 dess far
345 dess-
361 dessutom
97 dessutom att
176 dessutom vilja
-67 dest-
-67 desto
-67 desto battre
-254 det $
383 det ?
97 det M
-190 det N
84 det annu
110 det automatiskt
101 det av
58 det bast
311 det basta
-265 det behovs
54 det bestamdaste
-360 det blev
-104 det bli
58 det blinkar
-352 det blir
137 det bor
181 det bra
-125 det brinner
55 det brukar
-85 det dags
258 det dar
239 det den
-123 det drojer
-112 det du
-91 det efter
-56 det ekar
99 det en
69 det ena
260 det enda
99 det er
56 det ett
-127 det far
157 det fel
104 det finns
-449 det for
59 det forsta
107 det ga
195 det gamla
131 det gar
-183 det garna
99 det gatt
94 det gick
-75 det gjort
-105 det gor
108 det gruppledaren
57 det hander
90 det hant
-120 det har
-87 det hastar
149 det hela
138 det helt
-99 det hit
161 det hors
238 det hos
197 det hur
137 det i
317 det igen
-127 det in
-63 det ingenting
109 det inget
-407 det inte
-250 det jag
81 det kan
106 det kanske
93 det kolsvart
111 det kom
-125 det kunde
-76 det lage
150 det later
-96 det ligger
-87 det loggutdrag
117 det lopande
234 det loste
-84 det lugnt
-91 det luktar
-193 det marks
121 det maste
-154 det med
84 det meningen
71 det mojligt
89 det nagon
271 det nagot
236 det nar
191 det ni
112 det normalt
128 det nu
-58 det nummer
82 det nya
-244 det och
-125 det ocksa
70 det okej
-59 det om
-75 det ordnade
-64 det passar
-189 det paverkar
-163 det pep
109 det piper
108 det racker
74 det rar
-82 det ratt
-80 det redde
264 det ringer
-119 det ror
130 det sa
-85 det sag
102 det saknas
-83 det samma
341 det sedan
94 det senaste
-110 det ser
241 det sig
99 det sista
-399 det ska
-227 det skulle
80 det slutar
-58 det som
117 det sta
-133 det stamde
85 det stamma
151 det star
-85 det stod
142 det surrar
87 det svar
-73 det ta
87 det tar
-85 det tas
128 det tills
-86 det tog
214 det trasiga
141 det tre
-96 det tro
-126 det tyst
183 det utdrag
-377 det var
99 det varje
-60 det vet
-148 det via
125 det vidare
-66 det vill
-63 det visa
-90 det visar
223 det vore
121 dets-
121 detsamma
-78 detsamma $
-305 dett-
-294 detta
152 detta $
-60 detta ?
97 detta ar
-71 detta en
-110 detta meddelande
-108 detta sa
-137 detta vore
66 diagram over
-224 diar-
-140 diarienummer
-81 diarienummer 0
-50 diet-
64 diff-
74 differensen
63 differensen som
-131 dig
-100 dig $
-92 dig i
-70 dig som
328 digi-
251 digital
191 digital tillsyn
70 digitala
88 digitala laset
-129 dikt
118 din
133 dina
-258 direkt $
-137 direkt det
65 direkt fran
-121 direkt hon
75 direkt och
193 direkt till
-85 disk
125 disk-
52 diskar
235 disp-
235 displayen
-91 disr-
-91 disregard
120 distans
96 distans ?
-77 dit $
85 dit N
87 djup-
87 djupt
-59 dnr
-286 do
-162 dock
-164 dod
52 dod $
-157 dod men
102 dod sedan
96 dod sen
149 doda
109 doda i
84 dods-
69 dodsboet
66 dodsboet efter
-59 dodsfall
137 does
-77 dog
-273 dog i
-129 dok
141 dok aldrig
-211 dok upp
-75 doku-
142 dom
-51 dom $
-200 dor
177 dorr
306 dorr-
-91 dorrar
-115 dorren
95 dorren olast
-75 dorrlaset
271 dosa
99 dosa $
69 dosa ar
104 dosa den
-65 dosa hos
-90 dosa i
82 dosa som
174 dosa-
174 dosan
114 dosan $
-54 dosan har
-317 dosan hos
-103 dosan pa
125 dosan star
222 dose-
109 doso-
263 dosor
165 dosor $
-155 dosorna
104 dosorna ?
76 dosorna som
64 dosp-
184 dott
-93 dott-
71 dotter
77 dottern N
93 dottern till
-115 dotters
247 dov
-113 dra
-99 dra det
-68 dra en
92 dra ut
-89 draget
82 dragit
102 dragit ur
142 dragits
-68 drar ut
-244 dras
-98 dras $
-103 drift $
-70 drift hos
-190 drog
-364 droj-
-122 droja
-232 drojer
-71 drojer det
-55 drojsmal
-87 drojsmalet
66 drom-
53 drommen
64 drommen vore
-229 du
-91 du N
-132 du bestalla
-108 du far
-298 du inte
-51 du kan
-87 du last
233 du mojlighet
163 du skrev
-100 du snall
54 du va
-86 du vara
-65 du vet
196 dubb-
91 dubbel
-84 dubbelt $
170 dubbla
372 dubl-
-50 dukt-
-100 dumt
79 duschar
-61 duschen
120 dvs
99 dvs alla
243 dygn
134 dygn $
164 dygn-
164 dygnet
83 dyke-
83 dyker
83 dyker upp
210 e
86 e avgravd
69 e de
84 e den
65 e faktura
119 e jag
-152 e laset
-178 e post
-215 e sa
135 e tjanst
-181 e tjansten
-118 ebba-
-118 ebbas
-214 eder
160 eder brevlada
-91 eder i
265 eder-
265 edert
64 edit-
-127 edra
254 edvi-
254 edvins
254 edvins knapp
101 effe-
74 efte-
120 efter
-74 efter $
94 efter N
-80 efter att
217 efter det
-151 efter en
-91 efter er
-84 efter gardagens
66 efter herr
106 efter med
159 efter natverksmotet
-104 efter nyar
-76 efter sig
-75 efter sin
-71 efter sommaren
153 efter stromavbrottet
153 efter tio
-107 efter tre
-69 efter var
54 efter vara
116 efter vigseln
-279 eftermiddag
-52 eftermiddag $
-112 eftermiddag ?
102 eftermiddagen
226 efternamn
135 efternamn i
341 efternamnet
-164 efterskott
84 eftersom jag
255 eftersom ni
-167 eftersom tva
-72 egen
-127 egen begaran
-156 egen enhet
-55 egen hand
162 egen kopia
231 egen lista
276 egen regi
-103 egenkontroll
-68 egenkontrollen
123 egentligen
112 egentligen ar
64 egentligen ha
55 egentligen har
-433 eget
126 eget blad
-109 eget halsband
-180 eget system
-84 eget val
-333 egna
-156 egna kunder
324 ej $
-152 ej aktuellt
199 ej ansluten
148 ek
62 ek $
94 ek och
-128 ek pa
-56 ekar
-56 ekar som
72 ekdu-
72 ekdungens
73 ekdungens kunder
-63 ekeb-
-63 eken
-90 eken-
-90 ekens
-262 ekha-
80 ekho-
-419 ekon-
-213 ekonom
-143 ekonom N
70 ekonomen
141 ekonomen vill
-250 ekonomi
65 ekonomichef i
-83 ekonomichefen
-72 ekonomin $
180 ekonomin undrar
-221 ekse-
-221 eksem
174 ekst-
162 ekstigen
162 ekstigen 0
61 ekva-
91 ekvagen
91 ekvagen 0
134 elande som
-58 elek-
-97 elektriker
-59 elft-
-59 elfte
85 elin har
209 elle-
209 eller
-95 eller 0
124 eller bara
87 eller den
104 eller efter
-100 eller hur
-63 eller inte
119 eller maste
155 eller nej
58 eller ni
70 eller pa
126 eller sa
81 eller tva
70 eller vad
105 eller varfor
176 elna
142 elna-
142 elnas
142 elnas larm
-109 elon
72 elsa-
72 elsas
87 elsy
-87 elva
-89 elva dagar
-119 emot $
-74 emot listan
-183 emot samtal
-135 emot-
208 en
-108 en $
89 en ?
57 en N
-116 en adress
-63 en aktuell
104 en alg
107 en anhorig
242 en annan
403 en av
-129 en bekraftelse
-59 en bestallning
64 en csv
-282 en dag
-94 en dans
-188 en del
58 en dorr
146 en dosa
199 en egen
81 en eller
-263 en enda
-124 en farre
-128 en farsk
-50 en fin
-161 en flyttade
314 en for
121 en forklaring
61 en forstarkare
-56 en forteckning
88 en fraga
-186 en gammal
-116 en gang
188 en gick
-54 en gubbe
124 en halv
95 en halvtimme
-77 en har
104 en hel
-224 en i
140 en incident
81 en karta
-111 en katt
-145 en klocka
-316 en knapp
68 en kolumn
-57 en konkurrent
103 en kopia
52 en kopp
-290 en kund
90 en kvart
-67 en lapp
55 en larmknapp
-87 en larmlogg
77 en likadan
-208 en liten
-85 en lucka
119 en madad
132 en man
146 en manad
88 en montor
-79 en omstart
61 en pa
-225 en rad
-54 en rapport
-107 en riktigt
69 en robot
148 en sak
137 en sammanstallning
98 en san
-61 en siffra
-80 en smack
266 en staende
90 en stege
-154 en stund
249 en summarad
208 en telefonsvarare
66 en till
127 en timme
224 en tom
-120 en trappa
-56 en tunna
-67 en uppdaterad
-234 en uppdatering
83 en upptagetton
122 en utskrift
291 en vecka
-137 en viss
138 ena
237 ena av
-125 enba-
-125 enbart
-429 enda
-129 enda gang
-141 enda jag
-59 enda kund
-69 enda larm
210 enda vi
181 enda-
181 endast
67 enge-
78 engelska
-51 engl-
-51 english
155 enhet
-52 enhet bjorkdungen
-130 enhet det
91 enhet kallas
-244 enheten $
164 enheten pa
-100 enhetens
126 enheter
-124 enhetschef
-70 enhetschefen
-70 enhetschefen heter
-97 enka-
-102 enkat
82 enke-
63 enkel
-82 enkelt ar
-212 enkl-
-148 enklare
-92 enli-
52 enligt er
-67 enligt testet
-114 enligt vart
105 ens
79 ens att
102 ensam $
-125 ensk-
-156 enskilda
-60 ente-
-60 enter
241 er
-67 er $
-207 er 0
118 er ?
-111 er adress
662 er alla
-64 er automatik
109 er betalning
87 er chef
-120 er dar
153 er det
135 er e
-61 er efter
135 er eller
-66 er enligt
55 er fil
129 er for
57 er fraga
74 er framover
-54 er halsa
134 er hantering
-173 er har
-106 er heter
156 er hon
-96 er hur
-238 er i
-68 er inkorg
61 er inte
71 er jour
-104 er kille
-207 er kollega
53 er kontakt
-289 er kontaktperson
89 er lista
178 er mamma
115 er man
130 er maste
64 er men
-203 er montor
-75 er nar
-212 er nu
154 er operator
70 er portal
88 er rutin
-360 er sedan
-248 er sen
78 er ska
64 er som
52 er ta
114 er tar
-143 er tekniker
153 er telefonko
122 er till
-158 er utan
163 er vaktmastare
-167 er varje
267 er vaxel
151 er vi
604 era
76 era ?
57 era papper
-67 era siffror
78 era uppgifter
-207 erik-
-207 eriks
-78 erin-
-78 erinran
-78 erinran mot
-165 ersa-
52 ersattare
-129 ersatter
134 ersattning
160 ersattning for
88 ersattningen
420 ert
-109 ert fel
177 ert system
-145 ert utdrag
-324 este-
-324 ester
-176 ester pa
242 ett
-206 ett $
240 ett annat
-121 ett antal
-125 ett ar
59 ett arende
146 ett av
-122 ett bra
-90 ett datum
66 ett diagram
117 ett eget
-91 ett elande
-253 ett enda
107 ett enkelt
117 ett extra
-168 ett farskt
-72 ett fel
280 ett for
100 ett helt
169 ett intyg
74 ett knyst
-57 ett konto
92 ett larm
-130 ett litet
-117 ett livstecken
78 ett ljud
-413 ett loggutdrag
-51 ett mejl
102 ett missforstand
221 ett misstag
127 ett mote
122 ett nu
72 ett nummer
-141 ett nytt
60 ett och
-102 ett par
-217 ett per
125 ett separat
-65 ett sista
208 ett skamt
67 ett skrik
68 ett stavfel
98 ett svar
-68 ett till
149 ett usb
-489 ett utdrag
-268 ett uttag
-56 evak-
-150 ever-
272 evig-
80 evighet
62 evigheter
-66 ewa
-67 exak-
-73 exakt
117 exce-
252 excel
-87 excel hanger
96 excel i
331 exem-
102 exemplar
77 expeditionen
77 expeditionen i
82 exte-
73 extr-
245 extra
116 extra halsband
-172 extract
-64 extract for
-54 f
116 fa
-58 fa $
-96 fa ?
-104 fa de
-194 fa den
118 fa ett
152 fa filen
-68 fa ihop
117 fa in
73 fa larmlistan
-158 fa listan
-62 fa logg
-86 fa loggutdraget
-55 fa ova
-83 fa prata
-94 fa se
-187 fa svar
62 fa tag
71 fa till
67 fa tyst
-227 fa ut
231 fa utdrag
-134 fa utdraget
110 fa veta
-115 fabi-
-115 fabian
61 fack-
98 fadi
-59 fadu-
-59 fadumo
80 fakk-
80 fakktura
-159 faktiska
-409 faktiskt
-172 faktiskt tva
575 faktura
294 faktura 0
-99 faktura och
-128 faktura till
-67 fakturan
-152 fakturan $
83 fakturan ar
-103 fakturan blev
118 fakturan fran
153 fakturan ni
-107 fakturan ska
-101 fakturera
60 fakturerade
58 fakturerade for
-240 fakturerar
59 faktureringen
-128 faktureringen $
395 fakturor
193 fakturor $
-298 fakturorna
-138 fakturorna $
168 falk
74 fall
161 fall-
-133 fallarm
101 falldetektor
110 faller
378 faller $
-90 faller och
-154 faller pa
58 fallet
58 fallet i
87 fallmattan
-209 falsklarm
-57 falsklarmen
-130 falt
-52 falt-
-52 faltet
-67 fam
-67 fam aberg
93 fami-
99 familjen
97 familjen berglund
86 fann-
81 fanns
-66 fant-
-62 fantastiskt
280 far
-83 far N
-120 far be
205 far bestalla
165 far bli
125 far det
-76 far en
-77 far ett
153 far fram
171 far garna
-71 far gora
-104 far ha
-143 far harmed
-144 far hon
175 far inga
107 far ingen
395 far inget
-129 far inte
-187 far jag
72 far larm
-285 far man
-150 far se
143 far skriv
67 far svar
-55 far svara
-108 far ta
-67 far vara
-56 fara
-69 fardig
-69 fardig $
82 fardtjansten
82 fardtjansten $
76 farg
300 farg-
-59 farglagger
-121 farid
77 farideh
-205 farr-
-205 farre
-373 fars-
-157 farsk
-110 farsk lista
-168 farskt
-123 farskt loggutdrag
-168 fart
481 fast
-283 fast $
51 fast N
51 fast de
231 fast han
184 fast hon
-178 fast i
119 fast med
239 fast vi
-82 fastnade
207 fastnar
-184 fastnat
-97 fastnat $
-76 fastnat i
324 fat
513 fat fel
142 fati-
142 fatima
90 fato-
90 fatoljen
-221 fatt
-99 fatt $
-90 fatt bekraftat
-80 fatt de
-91 fatt det
-100 fatt detta
-146 fatt ett
-71 fatt in
-185 fatt larm
150 fatt na
-158 fatt nya
-187 fatt nytt
-59 fatt plats
-111 fatt sin
-357 fatt svar
64 fatt tid
82 fatt utslag
-264 fatt-
-157 fattades
-106 fattas
578 faxa
165 faxa den
-83 faxe-
-83 faxen
-180 fel
53 fel $
-129 fel adress
152 fel antal
-60 fel av
-140 fel avvikelse
80 fel dag
-155 fel i
243 fel kund
-181 fel manad
-113 fel men
192 fel namn
87 fel och
-485 fel pa
69 fel personnummer
-73 fel rubrik
-260 fel ruta
111 fel sedan
-124 fel sist
-198 felaktig
137 felanmalan
180 felanmalan $
109 felanmaler
130 fele-
130 felet
105 felet jag
-281 felet pa
-71 felf-
-71 felfritt
-126 felk-
-126 felkod
104 fell
109 felm-
109 felmeddelande
489 fem
114 fem ganger
-189 fem i
-67 fem larm
251 fem namn
-51 fem nya
-73 fem sex
220 femt-
172 femte
70 femte forsoket
154 femte minut
-77 feri-
-77 ferida
-77 ferida $
-270 fest
-57 fia
-56 fibe-
86 fibern e
-293 fick
-67 fick $
93 fick aldrig
132 fick av
-161 fick brev
95 fick den
174 fick en
-182 fick ett
174 fick gora
-222 fick hjalp
217 fick i
-76 fick inget
190 fick krypa
-141 fick larm
-160 fick larmet
-85 fick listan
-209 fick man
109 fick ni
-146 fick ny
85 fick prata
-341 fick sitt
-78 fick tva
143 fick vanta
-89 fick vi
99 fick-
134 fik
91 fika $
-85 fika-
132 fikarummet
197 fikarummet och
-114 fikat
-130 fikat $
156 fil
-121 fil $
-59 fil i
401 file-
273 filen
-386 filen gick
103 filen maste
65 filen sa
134 filen som
134 filer
84 filer en
131 filer sa
359 filf-
359 filformat
64 fili-
64 filial
64 filial i
73 film-
224 filmar
-134 fin
-56 fing-
300 finn-
211 finns
-274 finns $
371 finns det
66 finns en
188 fins-
188 finska
226 finska $
204 fint
-208 fint $
367 fint i
145 fint med
-133 fira
-244 fira-
-203 firar
304 firm-
185 firma
-67 firma $
73 firma med
82 firman
-173 fixa
79 fixa $
-96 fixa det
-130 fixa fram
-128 fixa sa
-163 fixa-
139 fixar
123 fixar ni
-104 fixat
457 fjal-
-53 fjallsippan
-80 fjallsippans
-86 fjar-
-88 fjarde
114 fjol
205 fjor-
255 fjorton
139 fjorton dagar
117 flat
179 fler
123 fler an
138 flera ganger
146 flot-
81 flotta
81 flotta te
-254 flyt-
-96 flyter
-96 flyter det
75 flytta
82 flytta over
-63 flyttad
56 flyttad till
-140 flyttade
-74 flyttade in
-70 flyttade till
-171 flyttade ut
136 flyttar
77 flyttar hela
123 flyttas
121 flyttas till
-177 flyttat
195 flyttat kontoret
-165 flyttat till
-79 flytten
86 flytten $
98 fodd
98 fodd 0
134 fodelsear
-64 folj
-64 folj oss
-53 folj-
-65 folja upp
-70 foljde
-70 foljde med
-77 foljer
188 folk
211 folk $
-137 folk har
169 folk som
-235 foll
-87 foll bort
-70 foll i
-149 fons-
75 fonstret $
356 for
-80 for 0
509 for ?
145 for D
179 for M
-139 for N
-176 for a
230 for alla
-443 for att
-93 for de
-174 for det
-77 for en
-108 for er
188 for ett
-50 for fakturering
-152 for forsta
-88 for fullt
74 for fyra
-63 for fyrens
135 for gammal
245 for gott
-152 for grannen
-119 for hand
-62 for hela
-240 for hemtjanst
-92 for hjalp
55 for hjalpen
-120 for hur
156 for in
-141 for jag
52 for kometen
-249 for lange
149 for larm
130 for larmen
356 for listan
245 for liten
174 for manga
94 for mig
-134 for mottagaren
-135 for mycket
103 for nar
-80 for narvarande
-139 for norrgardens
-63 for nycklar
62 for oss
119 for ostra
-60 for our
-298 for ovrigt
-113 for pa
77 for perioden
-177 for personalen
-89 for senast
61 for sent
-52 for sig
62 for sju
-76 for snabb
135 for sodra
86 for som
-55 for sommaren
-56 for stambyte
-87 for svar
-90 for the
-192 for tidigt
83 for tidn
123 for till
90 for tre
-52 for utdraget
-80 for var
123 for varje
100 for vi
64 fora
64 fora in
258 fora-
90 foras
86 foras over
163 forb-
141 forbehaller
141 forbehaller mig
-112 forbi
-97 forbi $
88 forbi med
87 forbi och
86 forbindelse
-51 ford-
-104 fordelar
-104 fordelar sig
63 fordelas
-264 fore
93 fore 0
104 fore eller
116 fore helgen
-67 fore lunch
177 fore-
96 foredra
-117 foreligger
182 forening
208 foretag
-66 foretag vi
57 foretags
-313 foretradare
-63 foretradare $
-205 forf-
-73 forfallodag
-56 forfallodag 0
-51 forfragningsunderlaget
130 forg-
271 forh-
215 forhand
-102 forhoppning
-102 forhoppning om
251 fork-
117 forklara
84 forklara for
-291 forklarade
137 forklaring
117 forklaring till
-58 forl-
-145 forlat
-75 forlat om
134 forlorad
-210 form-
246 format
-116 formiddag
-139 formiddags
-151 formiddags $
75 formiddags men
-98 formular
-58 formularet fyllde
64 forn-
87 fornamn
102 forr
-128 forr $
-62 forr desto
69 forr-
-231 forra
325 forra aret
-67 forra arets
52 forra bestallningen
92 forra filen
-339 forra gangen
83 forra hosten
-95 forra loggutdraget
113 forra manaden
148 forra utdraget
-204 forra veckan
-163 forra vintern
76 forrad
89 forran
124 forresten
-203 forresten armbandet
-165 forrgar
228 forrgar ar
79 forrgar att
-243 forrgar och
-123 forsenad
-179 forseningen
-128 forsiktigt
-195 forslag
168 forsok
173 forsok $
60 forsoker
70 forsoket att
182 forsokt
151 forsokte
-115 forst
-97 forst att
-51 forst darfor
361 forst det
-107 forst ha
-59 forst nu
152 forst pa
-52 forsta
-127 forsta $
-91 forsta D
104 forsta gangen
-82 forsta i
-183 forsta inte
70 forsta loggutdraget
125 forsta varje
-135 forstar $
-67 forstar att
59 forstar inte
61 forstarkare
76 forstatt
-57 forsvann
218 forsvinner
-217 fort
-57 fort $
-91 fort det
58 fort mikron
180 fort-
-240 forteckning
-140 forteckning over
-138 forteckningen
-138 forteckningen $
204 fortfarande
69 fortfarande $
120 fortfarande inte
78 fortfarande kvar
210 fortfarande pa
-102 fortfarande star
82 fortfarande till
141 fortroendet
141 fortroendet for
122 fortsatt
-54 fortsatt sa
215 fortsatt sedan
67 fortsatter
-90 fortsattning
210 fortsattningen
184 fortsattningen $
-74 fortsattningsvis
178 foru-
102 forut att
-74 forvaltningen
-180 forvantan
68 forvantar
68 forvantar mig
-66 fot
-87 foun-
-87 found
-91 fraga
-90 fraga $
100 fraga ar
78 fraga av
59 fraga bara
-116 fraga om
57 fraga varfor
-121 fragade
185 fragan
-264 fragan ar
108 fragan jag
-500 fragar
-196 fragar ?
-128 fragar jag
64 fragar om
132 fragar snallt
252 fragat
252 fragat om
206 fragetecken
107 fragor
64 fragor fran
-83 fragor om
-144 fram
231 fram $
-102 fram den
-89 fram direkt
-94 fram en
-126 fram i
-94 fram listan
107 fram med
66 fram men
273 fram nagot
78 fram nagra
105 fram och
-71 fram till
374 fram-
-112 framat
135 framfora
71 framga
-115 framme
498 framover
87 framover ar
143 framover sa
413 fran
-56 fran $
359 fran M
-69 fran N
60 fran arsskiftet
148 fran borjan
100 fran den
397 fran er
-71 fran ett
-101 fran fel
72 fran forra
174 fran hela
-76 fran idag
114 fran kollegans
216 fran kommunen
-247 fran mig
-78 fran min
-111 fran mitt
-51 fran nu
419 fran och
-60 fran oss
-62 fran rehab
-201 fran var
55 fran vara
79 fran-
-117 fred
-227 fred-
-149 fredags
-176 fredags $
-228 fri
-245 frid
-54 frid $
-100 frid och
-72 frid over
-102 froj-
-100 frojd
-80 frojd $
230 frok-
230 froken
59 froken alm
-92 froken pa
74 froken sahlin
197 fru
-139 fru ask
-87 fru hedlund
87 fru lindhe
65 fru loof
-109 fru rosenbergs
-50 fru sahlin
77 fru som
59 frun
168 frys-
82 fryser
87 fryses
-364 full
-91 full $
89 full-
169 fullstandig
169 fullstandig $
-259 fullt
-107 fullt $
-141 fund-
76 funderar
-268 fung-
-189 fungerade
157 fungerande
165 fungerande larm
-272 fungerar
-114 fungerar efter
149 fungerar inte
-103 fungerat
72 fungrar
136 funk-
188 funkade
188 funkade fint
-135 funkar
-204 funkar igen
74 funkar inte
188 funkr
90 fylla
90 fylla i
-124 fyllde
-96 fyllde hundra
-147 fyller
-85 fyller vi
202 fyllt
206 fyra
-151 fyra $
-270 fyra ar
195 fyra av
331 fyra ganger
-159 fyra kunder
-61 fyra nya
85 fyra personer
142 fyra sommarvikarier
-185 fyra varje
-92 fyra-
-92 fyran
-69 fyre-
-69 fyrens
-68 fyrens $
-184 fyrt-
-152 fyrtio
-144 fyrtio ar
140 g
322 ga
-123 ga efter
-55 ga igenom
-67 ga resten
263 ga till
152 ga ut
339 gale-
122 galen
217 galet
50 galet ma
96 gall-
236 galler
-86 galler $
240 galler ?
-129 galler M
78 galler en
66 galler for
-51 galler hela
108 galler inte
-83 galler vara
109 gaml-
280 gamla
-57 gamla $
99 gamla adressen
-52 gamla ar
137 gamla dosor
-205 gamla dosorna
172 gamla kan
-203 gamla larmen
88 gamla ogon
75 gamla ska
-143 gamlingar
-135 gamlingar som
253 gang
-167 gang $
-55 gang ?
86 gang N
105 gang ar
147 gang en
195 gang ett
-67 gang for
140 gang i
170 gang ingen
65 gang katten
79 gang med
265 gang ni
-102 gang och
-191 gang sedan
-245 gang till
313 gang-
207 gangen
-270 gangen $
83 gangen ?
238 gangen den
101 gangen kom
-110 gangen och
147 gangen vi
422 ganger
250 ganger $
76 ganger i
65 ganger men
-130 ganger nu
170 ganger och
-53 ganger per
-139 ganger var
-329 ganget
-73 ganget $
-68 ganget ar
-157 ganget pa
95 gangna
269 gar
80 gar $
51 gar ?
-104 gar N
-148 gar at
263 gar att
-113 gar ej
115 gar forbi
155 gar fram
-189 gar gick
-63 gar hem
60 gar i
122 gar igang
182 gar in
486 gar inte
-138 gar men
-266 gar och
-102 gar pa
-107 gar rakt
-85 gar sa
-208 gar som
-168 gar tack
158 gar ut
332 gar var
-175 gar varje
-53 gar vi
-79 gard-
-123 gardagens
84 garden
72 garn-
72 garna
224 garna automatiskt
50 garna emot
-122 garna ga
82 garna ha
112 garna in
197 garna komma
134 garna lagga
82 garna med
-132 garna pa
-80 garna sta
-188 garna till
-113 garna ut
298 gata
223 gata $
89 gatt att
207 gatt av
-68 gatt i
-52 gatt igenom
52 gatt larmutbildningen
-66 gatt med
-256 gatt over
-54 gatt sa
-96 gatt sonder
-57 gatt till
63 gatt troll
94 gav
79 gav ingen
200 gav oss
-50 ge
280 geme-
227 gemensamt
-195 geno-
65 genomgang av
-67 genomgang svarade
-94 genomgangen
-109 ger anslutning
50 ger inget
51 get
103 gett
52 gett upp
-223 gick
186 gick $
74 gick at
-50 gick att
-66 gick av
93 gick bort
65 gick det
-188 gick fram
-83 gick i
-116 gick igang
106 gick in
-77 gick inte
142 gick och
-180 gick over
-190 gick som
169 gick sonder
77 gick till
-60 gift med
210 gift-
-178 gill-
-282 giss-
-107 gissa
-67 gissa vem
-143 give-
-142 gives
75 gives no
64 gjord
-59 gjord $
124 gjord i
-214 gjorde
60 gjort
-79 gjort $
-91 gjort det
-71 gjort och
143 gjorts
-509 glad
-137 glad over
-97 glad pask
-88 glad-
276 glada
285 glada $
-145 gladje
174 glap-
82 glapar
82 glapar sa
107 glod-
184 glom
-81 glom det
-232 glom-
236 glomde
-85 glomde bestalla
159 glomde efter
90 glomde en
75 glomde saga
-120 glomde skriva
-61 glommer
-231 glomt
125 glomt saga
155 gmai-
93 gmail
66 gmail $
-282 god
244 god jul
-118 god morgon
-122 god natt
-203 god tid
72 godd-
170 goddag
194 goddag yxskaft
60 godkanna
69 godkanner
-90 godkant
-166 godo
390 golv-
318 golvet
60 golvet $
57 golvet i
-76 golvet och
91 golvsensorn
91 golvsensorn pa
-79 good
-172 gor $
-233 gor att
-60 gor bara
278 gor den
-95 gor det
-54 gor en
-75 gor inget
-142 gor jag
-66 gor med
307 gor ni
385 gor om
147 gor sa
168 gor vi
359 gora
-330 gora $
104 gora ?
244 gora den
-166 gora en
-134 gora ett
57 gora listan
166 gora me
-141 gora nagot
61 gora om
-174 gora-
-208 goras
-137 goras pa
-262 gors
-178 gors till
-66 gote-
-66 goteborg
80 gotl-
80 gotland
-540 gott
-172 gott $
-100 gott at
-61 gott att
-61 gott med
309 gps
-102 gps klockan
133 gps larm
62 grad-
135 grader
279 gran-
75 granens
247 grannarna
212 grannen
-73 grannenheten
-71 grannforetaget
71 grannkommunens
126 grat
56 grat-
180 grav-
224 graven
124 grej
-101 grej-
-101 grejen
178 grin-
53 grip
308 gron
201 grona
-178 gront
-116 gront $
-170 grun-
-111 grund
-87 grund av
-86 grund for
-59 grunden
-286 grup-
55 grupp
-93 gruppbrevlada
72 gruppbrevladan
82 gruppchef
-185 gruppen
-213 gruppen $
-151 grupper
94 gruppledaren
108 gruppledaren som
156 gubb-
-56 gubbar och
65 gubben
-59 gubben i
-66 gul lapp
64 gula
-176 guld
-115 guld $
-369 guld-
-86 guldstjarna
88 gull-
196 gullan
54 gullan $
250 gullan b
-133 gulliga
58 gullvivan
339 gult
58 gumma
-110 gummor
-320 gun
-62 gun marie
96 gunnels
-70 gunnevi
71 h $
-106 h 0
-557 ha $
385 ha allt
142 ha ar
-88 ha bilden
82 ha de
109 ha den
358 ha det
108 ha detta
56 ha dom
332 ha en
-61 ha ert
196 ha excel
-136 ha fatt
176 ha kvar
-97 ha laget
244 ha larmet
-116 ha last
-65 ha lista
-71 ha listan
-53 ha loggen
203 ha loggutdrag
58 ha loggutdraget
-176 ha med
-65 ha mote
-87 ha nagon
-301 ha nagot
-88 ha ordning
-54 ha overseende
74 ha pa
-175 ha siffran
-131 ha sin
-144 ha sitt
207 ha svar
-202 ha till
114 ha tillbaka
112 ha tva
88 ha ut
-57 ha utdraget
126 ha var
59 had
59 had no
177 hada-
163 hadanefter
59 hadanefter $
-77 hade
-178 hade bara
306 hade det
-108 hade en
-72 hade ett
163 hade fatt
80 hade fel
-200 hade gatt
-114 hade glomt
105 hade inbrott
-70 hade inte
165 hade jag
-53 hade kunnat
-84 hade mote
266 hade ni
-187 hade raknat
286 hade vi
-224 haft
123 haft larm
-171 haft-
350 haga-
124 hagagatan
109 hagd-
109 hagda
79 hagv-
79 hagvagen
-196 haha
-212 haha $
99 half-
99 halften
92 halften av
-116 halk-
-94 halkan
-149 hall
60 halla
136 halla $
-99 halla dar
-96 halla reda
117 hallen
-120 haller pa
-54 haller tummarna
-115 hallet
-165 hals-
-371 halsa
-90 halsa N
-394 halsar
216 halsband
131 halsband till
308 halsbandet
-76 halsning
-58 halsning fran
-61 halsningar
126 halv dag
137 halva
-122 halva ganget
-55 halva gruppen
118 halva namnen
-70 halva personalen
-138 halvaret
95 halvtimme
134 hami-
134 hamid
-58 hamm-
151 hamn
84 hamnade
-107 hamnar det
-59 hamnar i
-95 hamnat
-95 hamnat i
116 hamngatan
116 hamngatan 0
163 hamt-
543 hamta
76 hamta de
-308 hamtade
604 hamtar
162 hamtar $
123 hamtar ?
141 hamtar det
-89 hamtat
-84 hamtat och
545 han
-201 han bor
-62 han brukar
86 han bytte
260 han far
-60 han fick
52 han gar
-51 han gick
69 han glomde
54 han kliver
-56 han mar
-354 hand
-147 hand $
-103 hand om
645 hand-
401 hande
51 hande $
78 hande med
-95 handen
608 hander
76 hander $
133 hander ingenting
118 hander med
-196 handlaggare
232 handlaggaren
-252 hang-
-395 hangde
51 hanger
91 hangt
93 hangt sej
-312 hann
-88 hann inte
102 hann-
-91 hannas
242 hanner
162 hant
90 hant igen
308 hant-
94 hantera
-92 hanterar listan
-173 hanteras
108 hantering
65 hantering $
88 hanteringen
114 hanv-
169 hanvisar
157 hanvisar till
-54 hanvisning
-54 hanvisning till
-194 har $
-69 har 0
-74 har ?
108 har N
-72 har adressen
263 har aldrig
-157 har alla
-133 har andrat
-61 har andrats
-145 har antligen
-388 har ar
-73 har arvt
-72 har av
163 har avslutat
146 har bara
-58 har beslut
-84 har bestallningen
-202 har bestallt
155 har blivit
141 har borjat
268 har brutit
107 har bytt
210 har dalig
158 har debiterat
121 har den
-154 har dessutom
56 har det
146 har dragit
178 har du
-344 har en
104 har er
50 har far
-184 har fastnat
324 har fat
-245 har fatt
65 har fel
86 har finns
123 har flyttat
-60 har flyttats
-144 har folk
57 har forresten
182 har forsokt
-149 har full
-103 har fungerat
-108 har galler
360 har gangen
223 har gatt
-101 har gett
102 har gift
-299 har haft
91 har hangt
-66 har har
-132 har hela
78 har hicka
179 har hort
-264 har i
-265 har inga
358 har ingen
187 har inget
106 har int
150 har inte
-124 har jag
355 har kan
-106 har klagas
-202 har klagat
-100 har koll
-147 har kommer
-210 har kommit
60 har kvar
-102 har laget
-69 har lagt
-97 har lamnat
-617 har larm
-95 har larmat
-56 har larmet
-151 har lart
149 har legat
126 har lovat
-94 har manaden
-58 har med
-154 har mejlet
-130 har mote
76 har mycket
310 har natt
208 har ni
174 har noll
147 har nu
244 har ny
87 har nytt
127 har och
-183 har pa
70 har panik
-158 har pratat
97 har raknat
-82 har ramlat
202 har ratt
80 har redan
59 har ringt
-112 har sagt
125 har satt
-64 har sjalva
58 har ska
59 har skaffat
-73 har skyddad
115 har slutat
-64 har stallt
145 har statt
152 har stavat
-66 har strulat
-232 har svarar
81 har tappat
-179 har tid
-137 har tiden
74 har till
80 har trangt
105 har tuggat
-222 har tva
-103 har upphort
-79 har ute
-121 har vagarna
-94 har val
161 har vantat
-65 har varit
-60 har varje
-83 har vi
207 har vill
-123 har visat
92 harefter
-155 harl-
-155 harligt
146 harm-
88 harmed
-86 harmed $
73 haro-
114 haromdagen
276 has
87 has been
59 has had
-74 hast-
-87 hastar
62 have
99 have a
-64 have-
60 havt-
105 havtorn
107 havtorn hemvard
110 hb
110 hb $
82 he
-318 hede-
-318 heder
-257 heder at
54 hedl-
-87 hedlund trycker
56 hedlunds i
59 hedv-
59 hedvagen
59 hedvagen 0
-52 heej
-83 hej
-55 hej N
-103 hej en
-56 hej fran
-71 hej gar
54 hej glomde
174 hej igen
177 hej jag
-245 hej kan
215 hej logg
57 hej loggutdrag
240 hej loggutdraget
-51 hej och
-125 hej pa
173 hej vi
-91 hejs-
-86 hejsan
59 hel
169 hela
-148 hela 0
-156 hela aret
156 hela dagen
77 hela expeditionen
-86 hela ganget
-73 hela gruppen
-56 hela huset
216 hela julen
205 hela kommunens
-162 hela morgonen
-58 hela natten
143 hela nattgruppen
-51 hela personalen
-134 hela tiden
88 hela trapphuset
-62 hela varen
-77 hela vart
105 hela veckan
-121 helg
-62 helg $
-160 helg-
-121 helgen
-226 helgen men
67 helgen och
118 helh-
118 helhet
123 helhet $
-182 hell-
-81 heller $
-90 hello
-60 hello $
-97 hellre
-108 hellre $
-82 hellre an
-92 help-
-92 helping
258 helst av
116 helst i
-145 helst inte
-147 helst vi
202 helt
211 helt annat
-254 helt dott
-115 helt och
117 hem
-170 hem fran
-79 hem i
202 hem till
87 hem utan
87 hema-
87 hemadresserna
352 hemb-
-85 hembesok
-68 hemm-
-76 hemma
-157 hemma $
63 hemma fran
-56 hemma igen
-131 hemma och
-166 hems-
-93 hemservice
-123 hemsida
-130 hemsida $
54 hemstalla
-101 hemt-
-61 hemtj
-51 hemtj $
-54 hemtjanst
-207 hemtjanst $
-52 hemtjanst ?
120 hemtjanst blasippan
-90 hemtjanst eken
91 hemtjanst granen
50 hemtjanst i
-65 hemtjanst kvarnholmen
118 hemtjanst och
-76 hemtjanstgrupp
-60 hemtjanstgrupp $
-134 hemv-
-127 hemvard
-104 hemvard $
119 henn-
-126 henne
56 henne ?
-81 henne i
-116 henne och
189 hennes
63 hennes adress
-99 hennes apparat
72 hennes dosa
119 hennes namn
-104 hennes trygghetstelefon
125 her
-108 here
212 herr
66 herr nord
-58 herr nyman
-67 heta
-109 heter N
-60 heter annalie
85 heter strand
-172 heter vi
-70 heter zeinab
-77 hett-
-77 hette
78 hick-
78 hicka
53 hild-
95 hildas
102 hildas larm
181 hill-
144 hillevi
127 him
-65 himm-
-57 himmelsfardsdag
-56 himmelsfardsdag $
-265 hinn-
-73 hinna
-192 hinner
-95 hinner vi
242 hiss-
-89 hissen i
-79 hist-
-129 historia
-72 hit
-96 hit man
-69 hit och
-94 hitta
-79 hittad
225 hittade
71 hittade en
123 hittade ett
50 hittade hennes
130 hittar $
-51 hittar ingen
-113 hittar vi
149 hittat
199 hittat en
91 hjal-
-142 hjalp av
158 hjalp med
-100 hjalp pa
-83 hjalpa
-111 hjalpa mig
-62 hjalpen
118 hjalpen med
219 hjalper
-103 hjar-
159 ho
-58 ho N
-106 hog
-77 hog $
-155 hogen
144 hogs-
55 hogst
55 hogst upp
88 hogsta
88 hogsta onskan
197 hogt
105 hogt-
57 hogtalaren
216 hojd-
56 hojden
108 hojdvagen
99 holl
203 holm
195 holm s
86 holm-
-73 holmbergs
-73 holmbergs har
160 holmen
-56 hon
51 hon ?
59 hon N
-101 hon ar
-182 hon bor
100 hon far
118 hon gick
-208 hon hade
302 hon har
342 hon hor
-76 hon kallar
-206 hon kan
-128 hon kom
-117 hon kommer
-177 hon lagt
-161 hon larmade
-148 hon larmar
277 hon ligger
97 hon mycket
90 hon nar
-92 hon sa
-120 hon sager
-84 hon sitter
-75 hon ska
-166 hon som
50 hon tar
73 hon trycker
102 hon tryckte
-128 hon var
-175 hon vill
78 hono-
78 honom
202 honom $
-221 honom eksem
123 honom pa
-306 hopp-
86 hoppa
86 hoppa over
-305 hoppas
-72 hoppas jag
-101 hoppas ni
-64 hoppsan
150 hor
56 hor bara
-126 hor daligt
67 hor ett
206 hor henne
266 hor inte
-145 hor ju
197 hor till
-241 hor vi
287 hora
55 hora av
-71 hord-
-67 hordes
200 hors
82 hors inte
155 hors-
199 horselslinga
79 hort
99 hort av
80 hort talas
578 hos
256 hos N
-190 hos alla
-76 hos alma
58 hos bengtssons
-86 hos de
80 hos elna
-109 hos elon
-55 hos en
-363 hos ester
-67 hos fam
98 hos frid
127 hos fyra
50 hos hedlunds
254 hos herr
97 hos hulda
-56 hos inga
-305 hos kunden
-95 hos mig
-488 hos oss
-65 hos pekka
100 hos samma
-135 hos sjogrens
-60 hos tage
-65 hos tant
58 hos var
-189 hos vara
53 hos vega
-78 host
-89 hostas
146 hosten
107 hosten blev
-71 hosten byter
-105 hosten har
433 huld-
433 hulda
-76 huml-
-132 humo-
-93 humoret
-93 humoret ar
124 hund
-63 hund-
-109 hundra
50 hunn-
50 hunnit
-64 hunnit bli
640 hur
-100 hur ?
-128 hur anmaler
56 hur ansoker
157 hur ar
67 hur bestaller
320 hur gor
160 hur kommer
158 hur lang
467 hur lange
183 hur langt
-441 hur man
-77 hur mycket
205 hur ni
75 hur ofta
71 hur ser
-141 hur star
199 hur stor
-259 hur svart
-110 hur vi
96 huru
264 huru-
264 huruvida
-71 hus
-74 hus $
-70 huse-
-70 huset
-68 huset ar
-54 huset och
-131 huset pa
121 hush-
121 hushall
60 hust-
-244 huvu-
-172 huvudet
-57 huvudkontoret
-74 huvudsaken
-71 hyll-
-71 hyllan
274 i
-67 i $
88 i 0
118 i ?
174 i D
-81 i aby
63 i administrationsvyn
-51 i alla
-127 i am
-148 i amnesraden
-96 i arendet
-85 i avtalet
-118 i backen
55 i barnstorlek
-66 i beredskapsparmen
160 i bilen
-59 i boras
-142 i borjan
98 i brevladan
162 i csv
-245 i dag
82 i dagslaget
149 i dator
120 i den
123 i dess
92 i det
92 i dosan
-173 i drift
-61 i duschen
-119 i eftermiddag
-164 i efterskott
115 i er
195 i era
53 i eran
498 i ert
289 i ett
-461 i excel
90 i fatoljen
-274 i fel
179 i fikarummet
68 i filen
114 i fjol
-186 i flera
-112 i flytten
76 i fonstret
-139 i formiddags
226 i forra
-165 i forrgar
210 i fortsattningen
-117 i fred
-149 i fredags
-199 i fyra
-434 i gar
-197 i god
84 i golvet
-66 i goteborg
224 i graven
117 i hallen
151 i hamn
-69 i handen
-155 i helgen
-155 i hogen
78 i hogtalaren
-66 i host
-89 i hostas
-143 i huset
-71 i influensa
-87 i inkorgen
-81 i internposten
-93 i kallaren
-78 i kallarvaningen
76 i klaveret
-91 i knutarna
233 i koket
247 i kommunen
-160 i kommunhuset
-51 i kon
82 i kvarten
97 i ladan
52 i larmet
-138 i larmhantering
89 i larmkedjan
191 i larmportalen
101 i larmsystemet
-60 i lgh
410 i listan
294 i loggen
-62 i loggutdraget
-183 i lordags
197 i manaden
-227 i mandags
121 i mejlet
-179 i min
-122 i mitt
58 i mo
-202 i morgon
-233 i morse
53 i mossen
-72 i natten
-119 i nio
-161 i nyckelskapet
148 i och
91 i omgangar
-353 i onodan
-260 i onsdags
65 i orat
77 i oster
-183 i overmorgon
120 i pa
-252 i paskas
-179 i pension
-180 i personalen
73 i personalrummet
100 i portalen
-57 i ratt
-394 i receptionen
-52 i reserv
-75 i rubriken
-61 i rummet
-146 i rutan
229 i sa
155 i samband
153 i samma
-312 i sidfoten
-122 i sin
132 i sjon
53 i skapet
147 i skiten
-95 i skrapposten
73 i sladden
-150 i slutet
91 i snoret
227 i sommar
-179 i sommarstugan
-54 i somras
88 i soporna
389 i stadshuset
168 i stallet
192 i sticket
-274 i svaret
52 i systemet
-65 i tallhojden
-159 i telefon
63 i tid
-282 i tisdags
-101 i torsdags
-92 i traden
89 i trapphuset
145 i tre
256 i trean
153 i tva
-71 i tvattkorgen
82 i tvattmaskinen
51 i tvattstugan
-59 i tvattstugorna
416 i utdraget
60 i vaggen
-60 i vantan
77 i var
-69 i varas
-125 i varje
-68 i vart
-68 i vecka
-201 i veckan
-54 i vinter
-54 i vintras
213 i word
-74 ibla-
-74 ibland
244 icke
167 icke langre
-341 idag
-57 idag $
-52 idag raknat
-73 idas
-73 idas nyckel
-76 ide
-70 iden-
-70 identitet
-70 if
-248 ifal-
-248 ifall
-133 ifall det
-70 ifall ni
131 ifra-
85 ifragasatter
85 ifragasatter antalet
129 igang med
54 igang nar
-146 igang som
-116 igar
51 igar kvall
-68 igar som
-207 igen
75 igen $
119 igen de
335 igen den
-146 igen det
-206 igen efter
120 igen glomde
133 igen hos
190 igen nu
138 igen och
-228 igen sa
-59 igen sitt
175 igen tack
-141 igenom $
-189 igenom hos
-51 ignorera tidigare
-128 ihag
303 ihop
404 ihop $
157 ihop oss
-193 imor-
-82 imorgon
-73 imorron
-283 impo-
-132 imponerande
-132 imponerande $
302 in
136 in ?
-65 in a
79 in att
108 in dem
676 in det
-88 in forra
55 in fran
72 in med
-101 in mig
-100 in oss
-105 in pa
161 in samtalen
80 in som
136 in till
-91 inak-
-103 inaktiva
166 inbr-
105 inbrott
105 inbrott pa
140 inci-
140 incident
-143 infl-
-71 influensa
-64 influensan
50 info
-97 infor budgetdialogen
-85 infort
-743 inga
-114 inga N
-97 inga fler
202 inga larm
123 inga maj
-99 inga synpunkter
-68 inga trasiga
-52 ingar
-106 ingar i
-54 inge-
269 ingen
-109 ingen $
-218 ingen andring
-179 ingen annan
84 ingen anslutning
-105 ingen av
-272 ingen behover
-75 ingen bor
-110 ingen bradska
171 ingen dar
204 ingen dator
-56 ingen fara
-82 ingen har
83 ingen horde
99 ingen hos
-76 ingen ide
101 ingen klagar
89 ingen kom
143 ingen kontakt
66 ingen nytta
-116 ingen panik
141 ingen ringer
-317 ingen roll
138 ingen rost
-112 ingen sarskild
147 ingen signal
-57 ingen svarade
95 ingen svarar
163 ingen tar
79 ingenstans
122 ingenstans $
245 ingenting
225 ingenting $
108 ingenting det
-73 ingenting har
-548 inget
-110 inget $
-107 inget annat
-94 inget ar
-434 inget att
110 inget av
-344 inget fel
-77 inget gora
277 inget hande
-112 inget konstigt
94 inget larm
61 inget ljud
-108 inget mer
100 inget nar
-96 inget nytt
282 inget samtal
198 inget svar
52 inget till
66 ingr-
66 ingrids
-153 ingv-
244 inka-
274 inko-
124 inkopplingen
124 inkopplingen pa
119 inkorg
-55 inkorg $
-87 inkorgen
-73 inkorgen ?
-236 inla-
-126 inlagt
-92 inlamnat
414 inlo-
201 inloggning
111 inloggning till
219 inloggningen
137 inna-
65 innan
-59 innan $
133 innan den
-64 innan dess
-66 innan jag
-61 innan man
160 innan nagon
126 innan nan
-117 innan och
-55 innan vi
-59 inne
-198 inne $
133 inne den
202 inne-
130 innebar
84 innebar det
-107 innehalla
-107 innehalla sekretessbelagda
200 innehallet
394 innehallet ar
80 inneholl
-73 innevarande
111 inom
-73 inom kort
-57 inom tva
-234 inre
-234 inre larm
62 insatser
-58 insk-
136 insp-
523 inst-
156 installation
218 installatoren
66 installerat
-112 installt
-76 instead
-176 instruktionen
231 instruktioner
-51 instruktioner och
338 int
107 int fatt
393 inte
180 inte $
102 inte 0
-139 inte alla
636 inte alls
96 inte arendet
-64 inte arg
-59 inte at
61 inte att
-93 inte bara
53 inte behova
67 inte besvarades
-118 inte bli
-107 inte bry
427 inte det
104 inte e
-61 inte en
97 inte ens
-90 inte er
-122 inte ert
-208 inte ett
97 inte fa
189 inte far
427 inte fatt
-95 inte for
246 inte forsta
-225 inte fraga
264 inte fram
-140 inte fungerar
131 inte ga
125 inte gatt
-253 inte ger
106 inte gett
78 inte ha
-163 inte har
95 inte heller
-118 inte hennes
-100 inte hort
-247 inte hos
-59 inte hur
-271 inte i
185 inte igenom
236 inte in
81 inte jag
89 inte kanner
78 inte kunnat
-118 inte kvar
-245 inte langre
-191 inte larma
92 inte lasa
-78 inte listan
102 inte med
-75 inte mer
-129 inte na
-61 inte nadde
275 inte nar
159 inte nojda
155 inte och
59 inte okej
-206 inte om
222 inte oppna
-207 inte pa
-112 inte passade
56 inte prata
-130 inte riktigt
-263 inte ringa
67 inte sa
-279 inte saga
-78 inte se
74 inte ska
-346 inte skicka
-69 inte skriva
-179 inte svara
-52 inte svarar
-121 inte ta
-77 inte tanka
185 inte till
-57 inte tillbaka
-67 inte typiskt
-282 inte under
161 inte upp
214 inte vad
226 inte var
299 inte vara
-95 inte vidare
-116 inte vilket
-480 inte-
-77 intern
-69 intern revision
98 interna
-88 interna kontroll
-77 internet
-81 internposten
80 internposten pa
-332 internt
98 inti-
98 intill
98 intill $
194 intr-
117 intresserad
117 intresserad av
59 intryckt
259 inty-
133 intyg
-392 inve-
-112 inventering
-271 inventeringen
-52 invo-
-52 invoice
106 is
161 is allowed
85 is not
-125 is on
-118 is only
70 is the
-73 isen
78 isen pa
74 ist
305 ista-
164 istallet
83 istallet for
59 it
-124 it is
146 itu
-188 ivag
-85 ivag den
93 ivo
-57 ivo kommer
64 j
159 ja
-221 ja $
177 ja det
102 ja fa
-65 ja ni
-102 ja till
-202 ja vi
-55 ja vill
-241 jack-
-138 jackficka
-583 jag
-59 jag $
155 jag aldrig
62 jag amnar
129 jag anda
135 jag anmaler
-210 jag ar
-115 jag av
-147 jag bad
125 jag bara
-169 jag be
228 jag behover
-51 jag bestalla
-121 jag bestallde
-94 jag bestaller
-110 jag besvara
127 jag bifogar
426 jag blev
-146 jag borde
143 jag den
330 jag det
130 jag eder
71 jag en
250 jag fa
-85 jag far
-134 jag fatt
249 jag fick
-182 jag for
141 jag forbehaller
162 jag forbi
142 jag forstar
68 jag forvantar
135 jag fragade
129 jag fragar
-56 jag fyllt
-156 jag gar
-72 jag gora
113 jag ha
-288 jag hade
-64 jag haller
-80 jag hann
-54 jag har
71 jag helst
-94 jag hoppas
-132 jag i
-67 jag in
162 jag inte
104 jag jobbar
93 jag klaga
-94 jag kom
291 jag kommer
55 jag kor
-131 jag kunna
-87 jag lagger
-63 jag laste
-56 jag lovar
54 jag maste
-77 jag med
-68 jag men
80 jag menar
-216 jag mig
-57 jag missade
85 jag misstanker
217 jag nodgas
-239 jag och
-61 jag ocksa
-133 jag om
-160 jag pa
77 jag pratade
448 jag provade
-135 jag provlarmade
-66 jag rakna
-56 jag ringer
-115 jag sa
-147 jag sag
69 jag saga
76 jag saknar
-96 jag satt
107 jag se
65 jag ser
-210 jag sitter
67 jag ska
-95 jag skickade
-131 jag skickar
61 jag skrev
-64 jag skriva
-134 jag skriver
55 jag skulle
-543 jag som
108 jag stallde
-52 jag stavade
-74 jag stor
-174 jag svarar
384 jag tanker
-67 jag tankte
-109 jag tappade
63 jag tidigare
225 jag till
87 jag trodde
199 jag tror
65 jag utan
-54 jag vantar
-78 jag var
-131 jag vet
-83 jag vikarierar
511 jag vill
-60 jag ville
-55 jaga
-55 jaga er
-64 jaga-
-108 jakt-
-108 jakta
115 jamf-
-90 jamfora
-76 jamfora $
-267 jamfora med
193 jamfort
-56 jasm-
-165 jatt-
61 javl-
61 javla
-63 jess-
346 joak-
346 joakim
-73 jobb
-160 jobb-
-67 jobbade
-54 jobbade hos
168 jobbar
67 jobbar inte
62 jobbar med
65 jobbar pa
-105 jobbat
-143 jobbet
-93 jock-
-93 jocke
-72 jonn-
59 jorg-
59 jorgens
59 jorgens larm
75 jour
186 jour-
217 jouren
146 jourlinjen
-70 journalen
-70 journalen $
-52 jourtelefon
133 jourtelefonen
85 ju $
176 ju alltid
-145 ju av
63 ju bara
-128 ju fel
-62 ju forr
66 ju helt
-277 ju inte
-53 ju pa
-64 ju samma
-95 jul
-116 jul $
-160 jul igen
-86 jul onskar
520 jul pa
-247 jula-
-194 julafton
-107 julb-
-85 julbordet
216 jule-
216 julen
-125 julf-
-273 julg-
-273 julgranen
-474 just
-67 just den
-111 just nu
-172 just-
115 k
-72 k $
-520 kaff-
-125 kaffe
-85 kaffe $
68 kaffe over
-53 kaffebryggare
-95 kaffemaskinen
-83 kaffemaskinen har
58 kaffet
-98 kaffet ar
-66 kajs-
-66 kajsa
-53 kaka
-111 kale-
-60 kalk-
-93 kalkylark
181 kall
183 kall $
123 kall-
165 kalla
187 kalla pa
-81 kallade
190 kallar
188 kallar $
-58 kallar den
-59 kallar det
-93 kallaren
-122 kallaren har
-78 kallarvaningen
106 kallas
91 kallas sodran
-50 kallt
262 kalm-
262 kalmar
144 kame-
63 kamera
-144 kameran hos
440 kan
-114 kan $
101 kan andra
-72 kan avsluta
71 kan bara
74 kan bestalla
-68 kan bli
405 kan du
144 kan ej
-56 kan en
57 kan fa
99 kan ha
107 kan halla
103 kan hon
-107 kan i
-107 kan innehalla
195 kan inte
111 kan ja
154 kan jag
159 kan lasa
55 kan loggutdraget
216 kan nagon
-77 kan nan
237 kan ni
-71 kan se
-54 kan svara
-157 kan ta
-135 kan tas
-86 kan trycka
249 kan utga
-95 kan val
-191 kan vanta
55 kan vara
-116 kana-
-130 kane-
-77 kanelbullar
189 kani-
189 kaninen
189 kaninen sa
94 kann-
125 kanna
125 kanna till
68 kanner oss
-82 kans-
-195 kanske
-93 kanske har
134 kapu-
-62 kara
465 karl-
273 kart-
81 karta
58 kartongen
74 karv-
74 karvar
-98 kass-
114 kassaflodet
114 kassaflodet ar
-109 kassan
-154 kassoren
-77 kast-
-106 kata-
-111 katt
-172 katt-
-171 katten
115 katten gar
74 katten har
-72 kenn-
-72 kenneth
212 key
-191 kill-
-165 kille
55 kilo
55 kilo $
-91 kindly disregard
127 kjel-
-104 kl
-104 kl 0
56 klac-
-326 klag-
109 klagar
-74 klagar gor
94 klagar pa
-106 klagas
-202 klagat
-171 klagomal
-153 klagomal $
-170 klagomal pa
-274 klan-
-125 klantigt
-111 klar
-465 klar-
-92 klarade
-92 klarade sig
128 klarar
-459 klart
-194 klart $
-129 klart hos
-111 klart sa
108 klat-
76 klav-
76 klaveret
-72 klip-
-81 klippa
-81 klippa $
-73 klis-
76 kliv-
76 kliver
76 kliver upp
147 kloc-
400 klocka
-132 klocka $
-89 klocka i
188 klocka pa
107 klocka som
-188 klockan
82 klockan $
-69 klockan ?
-186 klockan fyra
57 klockan hos
329 klockan i
-56 klockan pa
-102 klockan som
-125 klockan tio
-64 klockan tolv
-71 klockan tva
77 klockan var
62 klockor
127 klok-
-88 klokt
-107 klokt $
-72 knan-
-72 knana
-55 knana $
139 knap-
114 knapen
-136 knapp $
58 knapp borta
-99 knapp for
99 knapp i
59 knapp lyser
74 knappen
-63 knappen $
150 knappen ar
-77 knappen har
-62 knappen hos
-54 knappen sitter
61 knaster
61 knaster $
146 knop-
-147 know
82 knta-
82 kntakten
82 kntakten till
-289 knut-
-91 knutarna
-214 knuts
-221 knuts armband
74 knys-
74 knyst
73 knyst $
113 ko for
402 kod
162 kode-
78 koden
-114 kok
167 koke-
167 koket
-88 kola
-321 koll
-247 koll $
-74 koll pa
-219 koll-
87 kolla
-113 kolla $
210 kolla det
-145 kollade
118 kollega N
-123 kollega om
-127 kollega som
-171 kollegan
-125 kollegan som
114 kollegans
114 kollegans konto
93 kols-
93 kolsvart
51 kolumn
89 kolumn med
-76 kolumner
85 kom $
163 kom aldrig
157 kom allt
-64 kom bort
199 kom det
157 kom efter
-61 kom en
-161 kom fram
-155 kom hem
-302 kom i
-72 kom inte
401 kom listan
-270 kom med
-55 kom och
-215 kom pa
142 kom skruvade
-60 kom till
-275 kom tillbaka
-280 kom upp
178 kom utan
417 kome-
425 kometen
253 komm-
201 komma
150 komma i
-128 komma ihag
-60 komma med
59 komma och
188 komma som
131 komma ut
-53 kommatecken
132 kommentar
-78 kommer
-59 kommer $
131 kommer att
71 kommer den
-155 kommer det
-57 kommer forbi
-91 kommer fran
169 kommer ingen
192 kommer jag
-65 kommer pa
91 kommer till
-70 kommer tillbaka
-229 kommer vi
-388 kommit
-418 kommit $
-71 kommit men
57 kommit till
88 kommun
88 kommun $
251 kommunen
75 kommunen $
135 kommunen har
110 kommunens
86 kommuner
86 kommuner ?
-192 kommunhuset
-87 kommunhuset $
-124 komp-
120 komplett
120 komplett $
62 komplettera
59 komplettera med
-182 kompletterar
-72 kon
153 konk-
-57 konkurrent
-139 kons-
-51 konstiga
-232 konstigt
232 konsult
-171 kont-
407 kontakt
110 kontakt $
-206 kontakt N
100 kontakt for
-57 kontakt hos
156 kontakt pa
-100 kontakta
97 kontakten
-60 kontakten $
58 kontakten hos
-59 kontaktman
-59 kontaktman och
80 kontaktperson
55 kontaktperson $
-226 kontaktperson N
122 kontaktperson for
54 kontaktperson fran
135 kontaktperson hos
140 kontaktpersonen
192 kontaktuppgifterna
-194 kontaktvag
396 konto
122 konto $
128 konto i
148 konton
-382 kontor
-120 kontoret
-81 kontoret ar
-51 kontoret har
-61 kontoret och
-53 kontoret pa
-56 kontoret som
184 kontoret till
-123 kontroll
-258 kontrollerar
-224 kontrollrakna
-224 kontrollrakna $
-171 kopa
291 kope-
76 kopi-
67 kopia
91 kopia $
-204 kopia @
154 kopia fran
110 kopia sa
-163 kopia till
743 kopp-
-90 koppla in
165 kopplad
58 kopplad till
312 kopplades
132 kopplar
66 kopplas
-56 kopplat
179 kopplingen
-53 kor
110 kor bil
75 kor ett
133 kor igang
-88 kor pa
-79 kor ut
88 kor vi
-247 kora
-65 kora listan
-132 kora ut
85 kord-
85 korde
-151 korp-
-214 korr-
-181 korridor
-101 korridor $
77 kors
-81 kors-
77 kort
124 kort $
-130 kort bryts
-113 kort for
64 kort hos
126 kort med
69 kort slut
366 kort-
88 kortet
189 kost-
204 kostar
242 kostar det
53 kott-
-156 krak-
-58 kram
-166 kran-
183 krangla
-56 kranglade
-203 kranglar
-130 kranglet
55 kras-
130 krav-
-133 kraver att
149 kraver en
95 kravs
320 kred-
84 kreditera
83 kreditera oss
149 kreditfakturan
-90 krig-
-56 krigsstigen
-93 krin-
-93 kring
165 kris
-96 kris-
-65 kristi
-57 kristi himmelsfardsdag
71 krit-
71 kritik
-154 kritik $
232 kritik att
-90 kroc-
-86 krockar
72 kron-
102 kronor
-132 krya
-132 krya pa
256 kryp-
190 krypa
76 kryss
76 kryss i
55 kryssning
-130 kul
-118 kul att
-215 kund
-105 kund $
142 kund aker
84 kund behover
73 kund far
-117 kund fick
-64 kund fran
-115 kund ha
78 kund hos
122 kund i
-84 kund inte
-79 kund langre
119 kund ligger
-83 kund sa
54 kund saga
-175 kund sager
-277 kund som
-59 kunde
-76 kunde inte
-246 kunden
-74 kunden $
-62 kunden ar
-115 kunden berattar
-79 kunden blev
264 kunden har
68 kunden med
-316 kunden pa
66 kunden vill
193 kundens
196 kunder
-91 kunder ?
103 kunder ar
313 kunder det
98 kunder fick
-88 kunder fran
-334 kunder har
-84 kunder hemtjanst
408 kunder i
-80 kunder kommer
107 kunder men
-96 kunder och
-80 kunder pa
62 kunder saknas
133 kunder ska
-131 kunder som
73 kunder vid
-80 kunderna
184 kunderna ar
-92 kunderna har
-62 kunderna klagar
76 kunderna med
-66 kunderna pa
129 kunderna sjalva
55 kunderna ska
191 kunderna som
163 kunders
59 kunders larm
53 kundkort
-76 kundlista
-232 kundnummer
88 kunduppgift
195 kunduppgifter
67 kunn-
59 kunna komma
-194 kunna skicka
77 kunna ta
-150 kurs
69 kuvert i
294 kval-
-328 kvall
-196 kvall $
62 kvall hos
-135 kvall och
-111 kvall pa
-85 kvallen
-73 kvallen $
-114 kvallen den
-61 kvallsdosen
201 kvallsgruppen
107 kvar
-161 kvar $
105 kvar ?
87 kvar efter
-63 kvar hos
-76 kvar sa
119 kvar sitt
-74 kvar som
-102 kvar till
-196 kvar-
149 kvarngatan
92 kvarngatan 0
71 kvarngatan nu
-67 kvarnholmen
-67 kvarnholmen $
-71 kvart
-130 kvart $
-185 kvart i
-270 kvartal
-110 kvartalet
-65 kvartalet i
52 kvartalets
82 kvarten
-76 kvic-
-76 kvickt
-51 kvickt $
124 kvin-
-81 kvinna
204 kvinnan
204 kvinnan pa
-339 kvit-
-56 kvittar
257 kvittens
-89 kvittera
-114 kvittera att
-109 kvittera besoket
-105 kvitterade
-141 kvitterat
-141 kvitterat $
-131 kvitto
-113 kvitto pa
-82 kvittot
-69 kyls-
-153 kylskapet
178 kyrk-
193 kyrkbacken
-60 l
114 la
115 la klockan
96 lada
-65 lada-
-65 ladan
-113 ladan ar
467 ladd-
-258 laddar
-290 laddar inte
276 laddas
84 laddas upp
108 laddning
78 laddstationen
116 lade
122 lade pa
-173 lag
-341 lag i
95 lag pa
-160 lag signal
-136 laga
350 laga-
-83 lagad
452 lagade
-88 lagar mat
-51 lage
307 lage-
184 lagenhet
51 lagenhet $
113 lagenhet 0
51 lagenhet och
296 lagenheten
-446 laget
-65 laget 0
-136 laget den
-62 laget pa
590 lagg
-79 lagg det
121 lagg i
267 lagg in
-110 lagg ner
63 lagg till
153 lagg var
-192 lagg-
-166 lagga
-62 lagga bestallningen
-61 lagga den
-405 lagga till
52 lagga upp
138 laggas
187 laggas in
-129 lagger
-61 lagger bestallningen
102 lagger in
215 lagger ni
-151 lago-
-114 lagom
-114 lagom $
236 lagr-
116 lagre
121 lagret
82 lail-
82 lailas
-99 lake-
-142 lakemedelsroboten
-142 lakemedelsroboten hos
112 lamn-
231 lamna
250 lamna det
127 lamna ut
128 lamnade
161 lamnade in
-208 lamnade jag
175 lamnar
-97 lamnar in
122 lamnar lokalerna
140 lamnar vi
-116 lamnas
-265 lamnat
-67 lamnat igen
-106 lamnat in
-131 lamnat tillbaka
149 lamp-
112 lampa
53 lampa lyser
220 lana
73 lana en
103 lana-
-60 lanad
203 lanar
-153 land-
73 landade
-53 landar
-89 landat
-89 landat hos
-89 landet
210 lang
146 lang tid
89 lang-
-63 lange $
164 lange en
-158 lange sedan
-111 lange sen
124 lange sparar
-125 langre
-232 langre $
-53 langre an
-157 langre det
-308 langre har
-93 langre pa
84 langre sa
83 langre ta
72 langre utan
223 langsammare
81 langst ner
-166 langsta
148 langt
-136 lapp
-91 lapp pa
-164 lapp-
-164 lappen
-74 lapt-
-74 laptop
-278 lar
-75 lar vara
-65 lara
-192 larm
-172 larm $
-212 larm 0
-207 larm ?
51 larm alls
146 larm an
-125 larm ar
-149 larm av
-89 larm darfor
-259 larm den
87 larm det
121 larm dott
80 larm eller
72 larm fast
-53 larm for
119 larm fran
146 larm fungerar
-59 larm gar
-249 larm har
153 larm hur
-158 larm i
-131 larm igang
222 larm igen
213 larm inte
-77 larm just
-116 larm kopplas
-441 larm kvar
-176 larm langre
137 larm ligger
-111 larm nu
86 larm och
-124 larm ocksa
358 larm pa
-66 larm sa
113 larm ska
368 larm som
-133 larm till
-125 larm tjuter
-69 larm tog
60 larm under
132 larm utan
-53 larm vara
128 larm vi
62 larm vill
-61 larm visade
-279 larm-
-264 larma
-124 larma $
-157 larmade
-80 larmade $
185 larmade N
78 larmade och
-86 larmanslutna
-118 larmansvarige
-118 larmansvarige har
293 larmappen
111 larmappen $
-214 larmar
-86 larmar $
169 larmar inte
-228 larmat
394 larmcentralen
82 larmcentralen $
-127 larmdosa
381 larmdosan
65 larmdosan hos
-144 larmen $
-56 larmen byttes
82 larmen efter
103 larmen for
-191 larmen gar
-101 larmen har
156 larmen i
180 larmen kommer
100 larmen pa
62 larmens
269 larmet
142 larmet $
60 larmet ?
170 larmet ar
61 larmet at
-242 larmet dottern
-70 larmet efter
62 larmet for
-97 larmet gar
-318 larmet hos
-55 larmet igang
79 larmet ligger
119 larmet men
-122 larmet pa
118 larmet sitter
67 larmet till
162 larmet under
-375 larmet var
-212 larmfolket
-171 larmfolket for
-200 larmgruppen
128 larmhalsband
128 larmhalsband i
-138 larmhantering
102 larmkedjan
148 larmklocka
108 larmklockan
-198 larmklockor
-198 larmklockor $
-54 larmknapp pa
52 larmknappar
66 larmkund
-195 larmkunder
-321 larmkunder $
-73 larmkunder ?
57 larmkunder har
-97 larmkunder i
117 larmkunder och
55 larmkunder per
194 larmkunder till
-66 larmkunder vi
-447 larmkunderna
-78 larmkunderna i
-57 larmkunderna vi
-238 larmleverantor
-315 larmlista
-55 larmlista $
-61 larmlistan
-105 larmlistan at
-264 larmlogg
-220 larmloggen
-154 larmmattan
87 larmmet
-56 larmmottagare
-63 larmmottagare tillagda
207 larmmottagningen
226 larmoperatoren
-104 larmorsakerna
-241 larmpatrullen
-73 larmpatrullen glomde
-182 larmpatrullen kom
367 larmportalen
216 larmportalen $
54 larmportalen har
-93 larmregistret
60 larmsignalen
66 larmsystemet
156 larmsystemet $
-67 larmsystemet ?
-107 larmt hos
156 larmtelefonen
57 larmtelefonen hos
52 larmutbildningen
-76 larmutryckning
60 lart
-112 lart oss
-108 lart sig
-86 las
-51 las av
191 las har
142 las upp
444 lasa
98 lasa $
145 lasa in
-79 lasarettet
90 lasc-
90 lascylindern
90 lascylindern som
244 lase-
-248 laser
-70 laser $
-150 laser den
201 laser inte
-116 laser jag
59 laser om
82 laser sig
397 laset
288 laset $
93 laset hos
-136 laset pa
118 lask-
118 laskolv
179 laso-
77 lasp-
146 lass-
-200 last
86 last $
-66 last in
-105 last men
-83 last skap
-177 last-
-95 lasta
-95 lasta skap
-51 laste
454 lat
-130 lat det
-138 lat mig
-97 lat oss
148 lat var
216 lata
81 late-
82 later
187 later som
73 latt-
192 lattare
192 lattare att
-87 layo-
-87 layouten
-87 layouten ar
-133 leav-
-127 leave
-125 leave $
51 ledg-
51 ledger
-128 ledi-
60 ledig framover
91 ledl-
91 ledlampan
91 ledlampan och
-307 ledn-
-111 ledningen
-103 ledningsgruppen
149 lega-
149 legat
126 legat i
269 lena-
269 lenas
117 less
70 less $
-109 leta
97 leta-
318 leva
366 leve-
-85 lever
-89 lever $
-225 leverans
-115 leverans $
92 leverans av
214 leveranssatt
-115 leveranstid
60 leverantor
171 leverantor $
326 leverantorsregistret
-222 leverera
171 levererade
71 levererades
206 ligg-
-104 ligga
-59 ligga i
-69 ligga pa
-94 ligga till
204 liggande
173 liggande a
143 ligger N
-101 ligger dagen
62 ligger den
172 ligger fortfarande
212 ligger hos
81 ligger i
-94 ligger kvar
-161 ligger nere
-70 ligger och
-100 ligger pa
-145 ligger till
190 ligger under
271 lika
-151 lika bra
388 lika dott
479 lika-
77 likadan
275 likadant
-172 likasa
-53 lillgatan
-75 lillgatan oppnar
106 lind
-89 lind $
290 lind-
67 linda
-85 lindesk
-84 lindesk $
95 lindgren
87 lindhe
91 linj-
91 linjen
418 lisa-
115 lisas
115 lisas larm
91 lisb-
-102 lisbet tappade
-77 list
-121 list $
208 list-
-442 lista $
-87 lista ?
-57 lista an
-66 lista att
53 lista i
62 lista men
-63 lista och
375 lista ocksa
192 lista over
196 lista pa
-104 lista sa
554 lista som
-225 lista tack
-70 listan
-746 listan $
81 listan anda
123 listan ar
-114 listan aven
-61 listan blir
132 listan direkt
-74 listan dras
-95 listan for
-120 listan gor
185 listan i
-228 listan kom
104 listan kommit
-55 listan lar
-229 listan med
80 listan men
179 listan nar
-54 listan ni
-147 listan och
97 listan pa
-104 listan sa
162 listan som
-154 listan stamde
223 listan till
-160 listan var
70 listan vi
-55 listan vill
109 listn
64 listor
-110 listor $
-77 listorna $
73 lita-
73 litar
95 litar inte
-307 lite
135 lite-
391 liten
66 liten $
73 liten firma
-257 litet
-73 litet utdrag
51 lits-
51 litsan
224 liv
-167 livs-
-167 livstecken
-184 livstecken nar
170 ljud
81 ljud ifran
-81 lo
61 lo $
83 lock-
83 locket
-297 lod
-134 log
-119 logg
215 logg D
-88 logg over
-69 logg pa
-72 logg till
-78 logg-
-121 logga
108 logga in
74 loggan
53 loggan i
250 loggar
268 loggarna
-191 loggbok
-191 loggbok $
-119 loggen
-86 loggen $
134 loggen da
-118 loggen pa
93 loggen ska
84 loggen som
-91 loggutdrag
-316 loggutdrag $
-79 loggutdrag 0
-127 loggutdrag ?
-61 loggutdrag D
83 loggutdrag aktiva
81 loggutdrag at
-63 loggutdrag avseende
381 loggutdrag den
101 loggutdrag det
117 loggutdrag eftersom
-278 loggutdrag for
-111 loggutdrag fran
72 loggutdrag i
-53 loggutdrag larm
221 loggutdrag nu
348 loggutdrag och
-56 loggutdrag om
-304 loggutdrag over
133 loggutdrag pa
159 loggutdrag per
-129 loggutdrag sa
-160 loggutdrag som
111 loggutdrag tack
-179 loggutdrag till
-183 loggutdraget $
-100 loggutdraget ?
78 loggutdraget aktiva
289 loggutdraget over
-63 loggutdraget vi
78 loggutdraget vill
-62 logu-
-75 loka-
59 lokalerna
122 lokalerna vid
87 lokaltidningen
200 lokaltidningen $
-262 lone-
-103 lonekontoret
-89 lonerna
-51 loni-
-51 loning
65 loof
238 lopa-
238 lopande
-309 lope-
-309 loper
-102 loper pa
-261 lord-
-183 lordags
64 lordags $
-136 lordags larmade
-75 lordags men
-82 lordags och
211 lose-
90 losenord
164 losenord har
-57 losenord sa
114 losenordet
-138 losenordet till
216 losn-
203 losnordet
203 losnordet te
-145 loss-
-75 lossnat
255 lost
305 lost $
62 lost med
87 loste
-53 loste det
135 loste sig
-91 lov
-70 lov att
136 lova
461 lova-
383 lovade
126 lovade aterkomma
-152 lovar
-76 lovar $
-51 lovar att
-95 love-
-90 loven
-90 loven faller
131 lovg-
163 lovgatan 0
-224 luci-
-99 lucia
-55 lucia $
-85 luck-
-85 lucka
-65 lucka $
-366 lugn
-365 lugn-
-81 lugna
-78 lugna $
-234 lugnt
-207 lugnt $
-120 lukt-
-70 luktar det
-488 lunc-
-101 lunch
181 lunch $
-260 lunchen
357 lund
73 lund-
-97 lunddalens distrikt
-79 lundgrens
252 lupp
316 lure-
316 luren
93 luren $
70 luren i
159 lurt
138 lurt med
-57 lyckades
128 lyckan
144 lyckan 0
226 lyft-
254 lyfta
-68 lyktan
63 lyktans
147 lyse-
147 lyser
58 lyser inte
802 m
-281 m 0
119 mada-
119 madad
-58 mags-
160 mail-
160 maila
116 maila det
-173 maj
-141 maj N
114 maj pa
163 maka-
163 makar
71 makar delar
184 makar som
-63 makarna ek
98 makarna frisk
-51 makarna persson
73 make-
105 maken
141 maku-
102 mala-
110 malarna
-183 mall
-115 mall-
211 mamm-
252 mamma
209 man
-197 man $
224 man ar
-161 man be
107 man bestalla
144 man bestaller
-84 man far
-71 man fraga
-141 man gor
-242 man inte
-79 man ju
-61 man kunde
72 man nar
-159 man onska
87 man pa
-179 man ringer
-170 man sager
82 man sig
132 man ska
-67 man vill
-209 manad
185 manad $
130 manad ?
-131 manad ar
-116 manad att
-145 manad ber
62 manad det
179 manad framover
-212 manad i
-54 manad men
-207 manad och
75 manad ocksa
114 manad sedan
92 manad tack
228 manad tills
73 manad utan
-212 manaden
-326 manaden $
124 manaden ?
86 manaden ar
-65 manaden da
323 manaden i
142 manaden men
-74 manaden sa
-55 manaden som
-182 manaden tar
169 manaden tills
74 manadens
298 manader
190 manader efter
-265 manadsskiftet
-73 manadsskiftet $
-61 manadsskiftet ?
435 manadsvis
237 manadsvis tills
-279 mand-
-227 mandags
92 mandags ?
99 mandags ar
60 mandags den
-143 mandags och
124 mandags vi
-85 mang-
-85 manga
-53 manga ar
67 manga av
-80 manga det
95 manga gang
-72 manga ganger
-66 manga har
-61 manga larmkunder
-75 manga som
-124 manga vi
74 manniska
-103 manniskor
-71 manniskor med
109 mans-
142 manu-
-54 mapp
-52 mar
-56 mar bra
169 marg-
164 marginal
-159 marie
-98 marie $
-62 mark garna
-72 mark svaret
-193 mark-
-155 marke
-50 marker vi
194 markera
63 markligt
-193 marks
-84 marks pa
62 markt
74 markte
-215 marktes
-215 marktes inte
-50 markus
-50 markus har
-88 mars-
-93 mask-
82 maskin
442 mast-
694 maste
71 maste bestalla
170 maste ga
-381 maste ha
-71 maste jag
57 maste saga
73 maste sta
63 maste ta
190 maste titta
192 maste vara
-252 masten
-179 mat
82 mata-
251 material
198 material ?
196 matl-
-115 mattan
52 mattan vid
82 matte
241 mattet
412 me
120 me $
120 me den
110 me larmet
218 med
62 med $
-124 med 0
206 med ?
61 med M
138 med N
-241 med adresser
-97 med agarna
152 med agrens
-198 med aktivt
-54 med alla
145 med andra
63 med annat
-79 med armband
-148 med att
160 med bavan
69 med bestallningarna
-55 med bestallningen
-139 med bistandsbesluten
-216 med blommor
167 med borjan
127 med de
-262 med den
-132 med det
272 med er
-161 med fakturan
216 med faktureringen
157 med fel
-56 med forfallodag
-54 med hanvisning
-77 med henne
-72 med honom
170 med hur
210 med i
-486 med larm
63 med larmcentralen
140 med larmen
-51 med listan
93 med listorna
96 med loggutdraget
-148 med mig
-82 med min
199 med mobilen
94 med nan
-128 med nu
89 med nya
114 med och
132 med om
-155 med oss
-139 med pa
-356 med sa
65 med semikolon
238 med sin
118 med siris
51 med sju
113 med skorna
-64 med som
-57 med sonen
-99 med spisvakt
123 med startdatum
-63 med svar
-138 med tacksamhet
-195 med trygghetslarm
59 med tummen
-309 med tva
-134 med utdraget
67 med vanlig
-134 med var
-71 med vara
62 med versaler
-86 med vi
251 medan
74 medan de
122 medan ni
-108 medd-
-73 meddela
-64 meddela att
-61 meddelande
-107 meddelande kan
127 meddelar
255 medi-
-201 medicinroboten ar
-65 medicinroboten hos
110 medicinskapet
-61 medicinskapet hos
234 mejl
163 mejl $
119 mejl far
108 mejl for
-63 mejl men
-72 mejl till
-268 mejl-
-99 mejla $
212 mejla ?
-169 mejla hellre
-225 mejla i
93 mejla utdraget
109 mejlade
57 mejladress
-164 mejlen
-58 mejlen laser
-372 mejlet
-166 mejlet $
-100 mejlet ar
244 mell-
111 mellan
57 mellan ett
-55 mellan stolarna
-59 mellan tva
127 mellandagarna ?
-87 men alla
-134 men allt
70 men ar
-124 men battre
128 men behall
202 men dar
-280 men dem
81 men den
-338 men det
-67 men du
-96 men efter
-350 men er
-58 men for
-85 men hade
-97 men han
-227 men hon
181 men i
266 men icke
486 men ingen
220 men inget
394 men innehallet
-124 men inte
-86 men jag
-149 men kom
-64 men kommer
-101 men lag
-237 men larmen
-205 men larmet
135 men lat
-120 men listan
-73 men mejl
-92 men mejlen
-502 men ni
65 men sedan
-105 men utdraget
-60 men var
129 men varfor
-137 men vi
360 men vill
85 menar inte
66 meni-
94 mening
54 meningen att
-179 mer
-53 mer $
53 mer an
-89 mer att
121 mer behovs
-139 mer fran
-311 mest
-157 mest for
58 mick-
-64 micke
-274 mids-
-223 midsommar
100 midsommar $
-60 mig
-64 mig $
-350 mig ?
-58 mig ar
-109 mig att
-51 mig den
-70 mig eller
-162 mig en
-58 mig har
69 mig hur
-105 mig i
-72 mig inte
-104 mig med
95 mig men
-72 mig och
141 mig ratten
-134 mig sjalv
67 mig tack
62 mig till
154 mig val
107 mikr-
107 mikron
-161 mimo-
-155 mimosa
-594 min
-100 min D
-208 min bestallning
-188 min chef
-181 min dator
-115 min dotters
-261 min egen
153 min felanmalan
-314 min foretradare
143 min fraga
-105 min fru
-56 min gamla
92 min inloggning
179 min kollega
-73 min laptop
-114 min signatur
214 mina
88 mina gamla
-86 mina medarbetare
-61 mind-
-61 mindre
-230 minn-
64 minne
-90 minne och
-106 minns
56 mins-
56 minst
180 minu-
-131 minus
115 minut
77 minut $
172 minuter
318 minuter $
51 minuter for
-163 minuter heder
144 minuter innan
-182 minuter nar
-51 minuter sa
69 mire-
69 mirela
-50 mirr-
-50 mirre
-50 mirre $
-82 missade
-108 missade att
-59 missade i
53 missade varandra
158 missat hela
77 missforstand
-75 misslyckades
-75 misslyckades $
-80 missnojda
207 misstag
210 misstag $
73 misstag ?
229 misstanker
164 misstanker att
155 mitt
-82 mitt $
-180 mitt eget
-100 mitt forra
189 mitt i
254 mitt konto
-149 mitt mejl
-86 mitt skrivbord
109 mitt stalle
-57 mitt tangentbord
157 mitt under
61 mo $
68 mobil 0
-63 mobilen
-136 mobilen i
78 mobilen sa
-76 mobilnummer
53 mobilnummer ar
-59 mobl-
-59 moblerar
-59 moblerar om
79 mojl-
-77 mojligen
134 mojlighet
134 mojlighet att
85 mojligt
-88 mojligt $
102 mojligt att
-63 mojlit
-63 mojlit a
-508 moln
-67 monica
182 mont-
-52 monterat i
157 montering
98 montering av
-214 month
-200 montor
-97 montor $
55 montor till
320 montoren
54 montoren aldrig
56 montoren var
59 more
-417 morg-
-315 morgon
-159 morgon $
-183 morgon klockan
50 morgonen
111 morgonen $
-76 morgonmotet
-59 morgonmotet $
-110 morm-
-65 mormor
-50 mormors
-88 morr-
-66 morron
-156 mors-
-134 morse
-286 morse $
-130 morse men
69 morse svarade
94 moss-
53 mossen
-57 mot $
-59 mot en
79 mot kvittens
164 mot planeringssystemet
98 mot var
-214 mote
-249 mote-
-175 motet
81 motet den
-131 motet med
-53 motion
79 motivering
-137 moto-
-137 motorn
145 motp-
135 mots-
117 mott-
-291 mottagare
51 mottagare $
130 mottagare av
206 mottagaren
-124 mottagaren $
215 mottagaren i
-59 mottagen
65 mr
319 mrs
53 munt-
176 mvh
134 mvh N
172 my colleague
-55 my swedish
-323 myck-
-322 mycket
-54 mycket $
153 mycket att
-68 mycket battre
97 mycket radd
-114 mynt-
-114 myntgatan
-53 myntgatan via
-144 na
232 na $
-53 na damen
113 na larm
54 nadde fram
175 nadj-
175 nadja
188 nadja som
127 nago-
96 nagon
97 nagon aka
84 nagon annans
-118 nagon av
-161 nagon gang
293 nagon har
118 nagon hos
68 nagon kan
63 nagon kunna
207 nagon maste
-173 nagon ringde
-131 nagon som
-327 nagon staende
109 nagon svarar
-161 nagon uppgift
-88 nagon vill
183 nagonsin
95 nagonstans
-254 nagonting
60 nagot annat
-86 nagot ar
-116 nagot at
-325 nagot att
-97 nagot gott
168 nagot jag
-111 nagot konstigt
194 nagot larm
150 nagot med
-110 nagot mer
53 nagot ni
318 nagot om
-52 nagot pa
53 nagot som
-61 nagot utdrag
-123 nagr-
-123 nagra
-111 nagra av
-102 nagra problem
-105 nahi-
-105 nahid
160 nalk-
160 nalkas
160 nalkas jag
-196 name-
-196 namen
293 naml-
293 namligen
267 namligen den
89 namn
158 namn $
229 namn ar
-134 namn for
53 namn i
91 namn och
-286 namn pa
-55 namn till
-192 namn-
277 namnen
-284 namnen $
298 namnen har
-57 namnen mot
363 nan
-73 nan annan
-99 nan av
-93 nan gang
137 napp-
118 nar N
68 nar alla
-133 nar anda
-150 nar andan
374 nar ar
-73 nar brukar
179 nar de
-268 nar den
-149 nar det
-117 nar dosan
155 nar en
143 nar far
173 nar fram
76 nar han
-77 nar hon
265 nar jag
-211 nar kan
51 nar knappen
-89 nar kommer
-66 nar listan
346 nar man
-121 nar manaden
-352 nar ni
202 nar pa
-97 nar rosengrens
-79 nar ska
-158 nar som
-207 nar utdraget
67 nar vi
-86 nara
-73 nara ab
-211 narm-
-76 narmar
-76 narmar sig
-73 narmare
56 narmast
56 narmast anhorig
-117 narmaste
-80 narv-
-80 narvarande
-130 nas
-52 nas pa
-95 nast
-293 nast-
-68 nasta
-123 nasta D
219 nasta gang
-274 nasta manad
-142 nasta vecka
-218 nastan
-97 nastan alla
295 nat
71 nat galet
131 nate-
155 natet
-54 nati-
-54 nationaldagen
333 natt
216 natt $
170 natt ?
-57 natt ar
-157 natt for
-255 natt men
208 natt och
-142 natt ocksa
76 natt-
182 natten
54 natten $
97 natten har
-94 natten och
239 natten till
336 nattens
110 natterna
85 natterna $
84 nattetid
71 nattetid $
-177 nattganget
128 nattgruppen
-170 nattpatrull
-97 nattpatrull far
-51 nattpatrullen $
92 nattpatrullen stod
-189 nattpersonalen
262 natv-
159 natverksmotet
87 nedl-
75 nedlagd
83 nedm-
-73 nedmonterat
51 neds-
-121 need
-518 nej
-416 nej $
-130 nej det
70 nej inte
83 nej jag
-100 nej men
96 nej ni
93 nej tack
-66 nej vanta
177 ner
273 ner det
-218 ner i
-69 ner larmet
103 nere $
-147 nere i
-217 ngn
241 ni
-191 ni $
136 ni ?
-190 ni anar
71 ni ar
-90 ni bara
254 ni behandlar
-772 ni behover
-135 ni bor
242 ni borde
-90 ni brukar
96 ni bussiga
99 ni bytt
-71 ni d
-177 ni dar
74 ni darfor
-251 ni dra
-95 ni drar
86 ni eller
-245 ni far
-209 ni fatt
-81 ni fick
-62 ni finns
91 ni for
160 ni forresten
-241 ni forstar
-76 ni fragade
283 ni garna
155 ni gav
-216 ni ge
174 ni gor
187 ni ha
-89 ni hade
102 ni hanterar
93 ni hanvisar
485 ni har
153 ni hoppa
-111 ni hort
76 ni i
285 ni in
-346 ni inte
140 ni ju
-416 ni kan
125 ni kanna
-205 ni kanner
78 ni kor
-135 ni kora
232 ni kunde
110 ni kunna
270 ni lagade
-262 ni lagga
88 ni last
131 ni lovade
-172 ni lovat
-85 ni maste
-166 ni med
-75 ni mitt
149 ni nagon
120 ni nagot
140 ni nagra
103 ni nan
138 ni och
-206 ni ocksa
177 ni oppet
-155 ni ordna
-80 ni orkar
111 ni pa
62 ni plocka
152 ni raknar
110 ni raknat
71 ni ratta
-91 ni rattade
215 ni registrera
-52 ni saknar
76 ni satta
85 ni se
-192 ni ser
-177 ni sett
128 ni sicka
-64 ni ska
-54 ni skicka
213 ni skickade
-95 ni skickar
-61 ni skoter
68 ni skotte
-87 ni skrev
251 ni skriva
98 ni skulle
116 ni som
-261 ni stallde
137 ni stangde
100 ni stryka
71 ni svarade
-72 ni svarar
-278 ni tar
141 ni till
-105 ni tog
-547 ni undrar
162 ni ut
-85 ni vad
-97 ni val
-65 ni valja
-240 ni var
-54 ni vara
-442 ni vet
-68 ni veta
-88 ni vill
166 nigh-
166 night
58 nils-
77 nilsson
172 nio
-256 nio av
69 nio boende
87 nio dagar
122 nio larm
376 nitt-
444 nittio
184 nittio $
-56 nittiotva
56 nitton
-67 nitton larm
123 no one
221 nodg-
221 nodgas
167 nodgas meddela
-61 nog
149 nog $
79 nog for
-50 nog mitt
-127 noga
-114 noga $
232 nogg-
-200 nojd
-147 nojd $
-75 nojd-
127 nojda med
-217 noje-
-80 nojer
512 noll
99 noll pa
173 noll svar
-79 noll-
189 nord
61 nord har
-63 nord-
51 nordic ledger
-52 nore-
69 norge $
-50 norm-
185 norr-
147 norra
67 norra omradet
71 norra sidan
52 norrgarden med
-139 norrgardens
136 norrkoping
65 norrnaset
65 norrnaset $
107 norrvika
95 nors-
95 norska
68 not
63 not working
460 note-
496 notera
264 notera det
90 noteras
-134 noterat
-79 noterat $
-75 noti-
-75 notiser
-75 notiser fran
-77 now
475 nr
166 nr 0
-272 nu
137 nu $
173 nu ?
-62 nu bestaller
-87 nu blev
-90 nu blir
110 nu direkt
-277 nu e
123 nu far
194 nu for
-70 nu gar
153 nu har
-334 nu igen
55 nu inte
103 nu kommer
-73 nu ligger
146 nu men
-107 nu nar
65 nu och
293 nu pa
-79 nu raknar
99 nu ser
-143 nu sitter
-122 nu ska
169 nu skriver
-98 nu svarar
51 nu till
-88 nu tror
168 nu utan
62 nufo-
62 nufortiden
-85 nula-
149 numb-
234 number
193 number 0
98 nume-
-60 numer slutar
80 numera 0
75 numera bor
-79 numera det
-93 numera och
-218 numera vara
134 nummer ar
74 nummer i
-199 nummer och
-65 nummer sa
-62 numr-
-81 numret
261 nuva-
261 nuvarande
133 ny
-219 ny $
446 ny ?
119 ny ar
94 ny av
69 ny besoksadress
-56 ny chef
-100 ny dosa
130 ny enhetschef
128 ny kod
73 ny larmkund
-213 ny lista
-82 ny manad
-130 ny och
-85 ny pa
131 ny verksamhetschef
139 nya
69 nya ar
84 nya batterier
222 nya brickor
148 nya chef
-76 nya dosan
-111 nya ekonom
-70 nya enhetschefen
-61 nya gruppen
67 nya i
-56 nya klocka
77 nya kollega
-268 nya kunder
-230 nya larm
-83 nya layouten
53 nya loggan
-63 nya lokalerna
68 nya mobil
51 nya numret
50 nya ordningen
65 nya rutiner
-70 nyan-
-70 nyanstallda
293 nyar
86 nyar och
-86 nyar-
-66 nyarsafton $
705 nyck-
151 nyckel
-68 nyckel i
57 nyckel till
165 nyckelboxen
67 nyckelbrickor
56 nyckelgomman vid
66 nyckeln
124 nyckeln i
-363 nyckelskapet
-173 nyckelskapet $
-164 nyckelskapet hos
135 nyckelskapet pa
-279 nycklar
-76 nycklar till
-56 nycklarna till
-343 nyfi-
-54 nyfikna
-54 nyfikna pa
98 nyga-
88 nygatan
71 nygatan 0
203 nykl-
210 nyklarna
71 nyma-
71 nyman
-81 nyman avled
-141 nyss
-82 nyss och
79 nytt
105 nytt $
-69 nytt ar
-66 nytt for
-130 nytt kort
-50 nytt larm
191 nytt las
69 nytt loggutdrag
-95 nytt namn
-201 nytt nummer
-52 nytt och
69 nytt telefonnummer
-75 nytt under
-104 nytt utdrag
-60 nytt-
259 o
-62 o bock
-187 o m
65 o nu
110 o sa
54 o vet
-59 oavs-
-59 oavsett
-80 obeg-
-80 obegripligt
-80 obegripligt $
400 obeh-
284 obehorig
115 obes-
-86 obs
141 obse-
141 observera
141 observera att
-115 och
380 och 0
-115 och M
-59 och N
-117 och alla
-264 och allt
91 och annu
-435 och ar
73 och att
-124 och avslutad
-86 och avslutat
141 och avtalet
-199 och bada
-112 och bistandet
-56 och bockar
66 och bor
-73 och bra
132 och bytt
-174 och bytte
-434 och da
195 och darefter
-207 och de
-578 och den
290 och det
-89 och dit
-139 och dosan
-351 och en
153 och ett
-120 och far
-249 och fatt
-268 och fick
270 och for
79 och forklara
77 och forresten
207 och fortsatt
-56 och framat
-100 och frojd
-504 och gar
98 och garna
175 och gick
62 och glom
91 och golvsensorn
-56 och gummor
-115 och hallet
-110 och halva
301 och hamta
305 och hamtar
-155 och har
-175 och hittade
-109 och hon
67 och hur
221 och i
204 och ingen
-275 och inte
-123 och ja
-175 och klart
87 och klockan
-142 och kom
174 och kunden
256 och lagg
113 och lamnade
-86 och larm
-137 och larmen
-88 och larmet
119 och las
196 och lat
-228 och ligger
117 och listan
-117 och maste
294 och med
152 och nar
-278 och ni
508 och nu
-96 och ny
-212 och personalen
-161 och pratar
-67 och rakna
861 och sa
-106 och samtliga
158 och satt
-167 och satter
551 och sedan
68 och siv
248 och ska
216 och skriv
-69 och skriver
-132 och svar
-141 och svarar
76 och tar
69 och till
105 och tillbaka
-124 och tittar
-131 och tog
96 och torsdagar
77 och tre
-51 och trycker
-110 och tryckte
129 och undrar
-96 och var
61 och vara
180 och varenda
90 och vem
50 och vet
77 och vi
99 och vilken
-145 och vill
103 och visa
74 och vore
181 ocks-
181 ocksa
599 ocksa $
-220 ocksa ?
-156 ocksa det
63 ocksa en
-135 ocksa har
110 ocksa kan
328 ocksa sa
324 ocksa vi
73 odmj-
-77 of
-50 of M
68 offi-
116 offl-
116 offline
-107 ofor-
-86 oforandrad
99 og
182 ogon
-225 oj
-125 ok
-146 ok $
125 ok glomt
102 okand
106 okej
105 okej att
-321 okla-
-321 oklart
-81 oklart $
52 okto-
105 olan-
244 olas-
77 olast
142 olik-
142 olika
109 olika besked
93 olof-
80 olofssons
80 olofssons larm
115 olov
115 olov la
232 om
80 om $
-58 om 0
293 om N
192 om adressen
92 om allt
97 om alvars
-149 om antalet
-86 om ar
61 om att
-350 om bestallningen
141 om de
-369 om det
109 om detta
-497 om du
-69 om en
59 om ert
403 om fakturan
58 om fallet
75 om felet
127 om han
-135 om har
170 om hon
-176 om hur
-185 om i
-120 om igen
-548 om jag
114 om larmen
132 om larmet
230 om laset
-157 om listan
-56 om loggutdrag
-119 om mejlet
74 om mojligt
-172 om nagon
-194 om nagot
-556 om ni
180 om nya
191 om nytt
-95 om och
66 om oss
64 om personnumren
-116 om redan
-100 om samma
66 om sig
79 om sin
229 om tre
150 om upphandlingen
-135 om utdrag
149 om utdraget
-70 om vadret
106 om var
248 om vart
-109 om vi
52 om volymen
-68 ombu-
141 ombud
-57 omfatta
237 omfattning
139 omga-
61 omgaende $
91 omgangar
118 omka-
202 omra-
-109 omrade
97 omrade $
-58 omrade den
-158 omrade nar
112 omraden
215 omradet
163 omradet $
-96 omsorg
-171 omsorg $
112 omsorg ab
52 omst-
52 omstart
62 omstart $
63 omtanke i
-140 on
61 on $
-74 on 0
-217 on D
-99 on leave
380 one
123 one come
66 only
88 only the
-301 onod-
-353 onodan
164 onodan $
52 onodigt
82 onodigt snasig
-268 onsd-
-260 onsdags
-314 onsdags $
-96 onsdags och
-228 onska
80 onska $
-53 onska er
-159 onska sig
-85 onskad
100 onskan
166 onskar
-107 onskar N
63 onskar en
-163 onskar ett
-97 onskar loggutdrag
-58 onskar utdrag
86 onskar vi
-157 onskas $
93 onskas 0
267 onskas ocksa
74 onskas till
128 onskat
-94 onskemal
-71 onskemal $
-87 ont
557 oper-
177 operator
410 operatoren
365 oppe-
365 oppet
214 oppn-
345 oppna
84 oppna $
84 oppna dag
119 oppna det
-369 oppna i
-289 oppnade
65 oppnar
164 oppnar $
179 oppnar inte
-58 oppnar sig
99 oppnat
-62 opti-
112 or
148 oran-
148 orange
95 ord
-217 orde-
-56 orden
-55 ordentligt
-63 ordet
80 ordf-
80 ordforande
76 ordforande undrade
-380 ordn-
-98 ordna
-158 ordna det
-116 ordnade
102 ordnar
-154 ordning
-57 ordning $
-77 ordningen
50 ordningen i
93 ored-
93 oreda
93 oreda med
215 orga-
259 organisationsnummer
177 orkar inte
-122 orkar ni
98 oro
-52 oroa
-51 oroa er
224 orol-
94 orolig
83 orolig $
93 oroliga
-97 oroliga for
-129 oron-
-105 orsa-
-111 oser
-111 oser ner
-127 oss
-99 oss 0
-260 oss ?
81 oss N
-121 oss alla
125 oss alltsa
50 oss ar
-209 oss att
-68 oss bara
-83 oss den
-89 oss dit
135 oss eller
106 oss en
-91 oss ett
138 oss for
-123 oss gar
112 oss han
177 oss har
158 oss hur
-155 oss ingen
-73 oss med
232 oss mitt
-192 oss nu
305 oss och
-190 oss om
241 oss pa
100 oss sa
-100 oss sedan
200 oss sist
-96 oss slippa
236 oss till
72 oss var
-222 oss vi
291 oste-
68 oster
-102 oster tack
167 ostr-
167 ostra
227 otre-
225 otrevlig
107 otrevlig i
-197 otro-
-132 otroligt
153 otto-
123 ottos
126 ottos reservnyckel
72 ottosson
-82 our
-78 outl-
-73 outlook
-66 ova
-66 ova pa
-62 ovan $
78 ovanfor
-95 ovanligt
-59 ove
-70 ove $
308 over
-58 over $
295 over 0
118 over alla
50 over antalet
-254 over dem
123 over det
73 over ekdungens
218 over en
161 over for
52 over har
-159 over hela
-103 over helgen
93 over hur
180 over kunder
78 over kunderna
-114 over larmkunder
-98 over larmkunderna
-57 over mitt
-78 over sa
68 over sig
-139 over till
87 over vara
189 over vilka
-260 over-
124 overallt
133 overallt $
-73 overenskommelse
149 overensstammer
-183 overmorgon
-50 overmorgon $
-81 overmorgon ?
-74 overseende
-58 overseende med
150 overst
-155 overst i
137 ovri-
-100 ovrig
-75 ovrig tid
287 ovriga
-98 ovriga upplysningar
-51 ovrigt
-124 ovrigt $
-56 ovrigt inget
210 pa
-145 pa $
141 pa 0
391 pa ?
104 pa @
-158 pa D
-149 pa M
461 pa N
-187 pa adressen
-126 pa aktiva
51 pa allihop
63 pa allvar
-112 pa alvagen
-70 pa andra
-82 pa annandag
-95 pa annat
-69 pa antalet
-53 pa apparaten
-245 pa armen
59 pa asgatan
-110 pa asvagen
-175 pa att
-75 pa avagen
54 pa backen
-67 pa backgarden
-107 pa bada
-211 pa besok
-65 pa bjorkens
119 pa bjorkgatan
-193 pa boende
-94 pa bordet
171 pa bruksgatan
-56 pa bryggargatan
104 pa centralen
201 pa dagen
105 pa de
130 pa dem
-144 pa den
-257 pa det
-148 pa detta
120 pa distans
-89 pa dom
-226 pa dorren
-72 pa ekonomi
-195 pa elva
-280 pa en
80 pa engelska
56 pa enhet
-135 pa fel
91 pa fika
159 pa finska
215 pa forhand
-97 pa forra
-65 pa fran
-151 pa fyra
-92 pa fyran
-132 pa gang
325 pa golvet
80 pa gotland
-87 pa grund
101 pa hagagatan
79 pa hagvagen
115 pa hamngatan
59 pa hedvagen
372 pa hela
579 pa hemtjanst
-98 pa hennes
122 pa hjalp
108 pa hojdvagen
160 pa holmen
-107 pa hos
-71 pa hyllan
156 pa installation
-66 pa isen
-112 pa jobbet
146 pa jourlinjen
-70 pa julafton
-84 pa kaffe
100 pa knappen
252 pa kommunen
-98 pa kopia
-56 pa krigsstigen
55 pa kryssning
-212 pa kurs
57 pa kvarngatan
193 pa kyrkbacken
-105 pa larm
98 pa larmcentralen
89 pa larmen
155 pa larmklockan
-75 pa lillgatan
-123 pa loggutdraget
-102 pa lovgatan
-77 pa lucia
122 pa luren
144 pa lyckan
107 pa med
114 pa mejl
352 pa men
-122 pa mig
-164 pa min
-80 pa mitt
-235 pa mobilen
212 pa morgonen
-76 pa morgonmotet
-114 pa myntgatan
-54 pa nar
111 pa nat
221 pa natten
215 pa nio
-56 pa nittiotva
65 pa norrnaset
68 pa ny
83 pa nygatan
133 pa och
58 pa om
158 pa omtanke
214 pa oss
56 pa paddan
384 pa papper
-151 pa parkgatan
98 pa pension
258 pa plan
-299 pa posten
108 pa prenumeration
115 pa rad
-121 pa rals
-84 pa revisionsbyran
-57 pa riktigt
-83 pa ringvagen
-65 pa ringvagn
-57 pa roda
91 pa rum
180 pa rundan
117 pa samma
126 pa sida
-98 pa sig
-106 pa sin
104 pa sista
96 pa sistone
-87 pa sitt
-94 pa sjukhus
91 pa skarm
195 pa skarmen
-78 pa skartorsdagen
-84 pa skicka
121 pa slanbarsvagen
145 pa sms
51 pa storgatan
-90 pa strandvagen
-119 pa studs
215 pa svar
-170 pa sveagatan
-124 pa tackningen
-63 pa tallasen
-84 pa tallbacken
125 pa tallvagen
-56 pa tillsyn
-123 pa tio
228 pa tok
59 pa torggatan
80 pa torsdagar
115 pa traden
83 pa trastvagen
129 pa tre
-69 pa tredje
-94 pa tva
113 pa udden
313 pa utbildningen
-77 pa utdraget
101 pa vadret
-238 pa vag
-211 pa vagen
259 pa var
-53 pa vara
329 pa varje
-67 pa vart
72 pa vem
97 pa vilka
59 pa vilken
-170 pa vitt
188 pack-
56 padd-
56 paddan
51 pafy-
-97 pahi-
-97 pahitt
93 paka-
-76 paketet
-116 pako-
-61 palm-
-52 palmqvist
106 pami-
132 paminna
-56 paminna om
80 paminnelseavgiften
-127 paminnelsen
62 paminner om
94 paminner samtidigt
225 pape-
76 papekat
67 papekat det
-110 papp-
-55 pappa
171 papper
-175 papper $
-94 papper ar
86 papper nu
381 papper tack
-168 par
118 par ar
143 park-
137 parkgatan 0
57 parkvagen
-68 parl-
143 parm
-255 parm-
-51 parmar
-161 parmen
-61 parmen $
255 parmen det
-86 parmen star
57 pask $
-252 paskas
-182 paskas det
280 paskrift
83 paskrivet av
-54 pasl-
-54 paslaget
-182 pass-
-254 passade
-112 passade $
60 passar det
-51 passar pa
185 passet
243 past-
228 pastar
228 pastar att
162 pata-
71 patala
71 patala att
78 patalade
-353 pati-
52 patr-
52 patrullen
349 paus-
255 pausa
107 pausas
-189 pave-
-189 paverkar
-189 paverkar inte
240 pdf
53 pdf en
162 pdf i
-67 pede-
-67 peder
-65 pekk-
-65 pekka
105 pell-
105 pelle
123 pend-
139 pendant
108 pendant of
-76 penn-
-100 pension
-70 pension i
-52 pension och
173 pension pa
103 pensionerad
83 peop-
83 people
-349 pep
-142 pep hos
-187 pepp-
-66 peppar
-106 pepparkakor
405 per
-377 per 0
107 per den
88 per dygn
-74 per idag
73 per kund
131 per manad
-57 per natt
100 per omrade
116 per post
-134 perf-
-116 perfekt
-112 peri-
-69 period
-66 perioden $
183 pers
321 pers-
77 persiska
-290 person
-58 person $
-128 person hos
-97 personal
-138 personal $
-428 personalen
-181 personalen $
-164 personalen ar
154 personalen gar
-137 personalen har
-127 personalen var
-54 personalens telefoner
73 personalrummet
65 personen
65 personen i
69 personer
-66 personer pa
112 personer som
261 personnummer
78 personnummer $
421 personnumren
113 personnumret
109 personnumret pa
-230 personuppgifter
306 personuppgiftsbitradesavtal
-103 perssons
-81 peti-
62 pett-
68 pettersson
82 pga
-101 phon-
-101 phone
-60 pigg-
-61 pile-
-54 pilevallen
-317 ping-
94 pinn
-71 pins-
-71 pinsamt
-147 pip
-58 pip $
-65 pip pip
183 pipa-
74 pipan
215 pipe-
215 piper
59 plan
190 plan 0
-89 plan tva
-430 plan-
-186 planer
-86 planerar
-99 planerat
-74 planering
-62 planeringen
-59 planeringssystem
58 planeringssystem har
-63 planeringssystem och
118 planeringssystemet
164 planeringssystemet och
-118 plat-
-140 plats
-82 plats ?
-78 plats och
217 plats pa
-93 plea-
-93 please
-171 please $
120 please ?
93 please send
179 plocka bort
-120 plocka fram
58 plockas bort
-253 plog-
-55 pls $
97 plus
210 plus en
-152 plus minus
74 poli-
74 polisen
168 port
356 port-
70 portal
119 portalen
-57 portalen efter
86 porten
112 portkod
145 portkod 0
-172 portkoden
-157 portkoden pa
-56 portkoden till
107 portkoder
412 post
-211 post $
121 post 0
150 post vi
186 post-
84 posta
-167 posten
-310 posten kommer
217 postfack
60 postfack i
-130 pota-
-137 potatis
57 prak-
-155 pras-
-142 prastkragens
395 prata
357 prata med
-142 pratar
-185 pratar om
-158 pratat
-203 prec-
-203 precis
-155 precis som
183 pren-
141 prenumerera
206 pressed
-59 pric-
-63 pricka
-59 pricka av
69 prickade
69 prickade av
-107 prickar
-107 prickar av
-103 pricken $
-168 prima $
-180 prin-
-83 prio-
231 priv-
72 privat
160 privata
77 privata adress
-65 priy-
-105 prob-
-159 problem
-80 problem $
55 problemet
-168 procent av
185 program
164 proj-
-131 projektnummer 0
117 prot-
73 protokollet
73 protokollet fran
69 prov i
158 provade alla
-105 provade och
-275 provat
-203 provat $
92 provat att
-74 provat och
139 provlarm
73 provlarm fran
98 provlarmade
188 provlarmade alla
-75 provlarmade hos
87 provlarmar
87 provlarmar ?
-208 provlarmen
-189 provlarmen i
145 provlarmet
141 provlarmet i
96 provtrycker
84 ps
57 puls-
62 pulsen
-105 punk-
-102 punkt
-56 puss
52 r $
72 rack-
84 racker
-62 racker att
153 racker det
-175 racker gott
153 racker inte
321 racker med
66 rackvidd
365 rad
99 rad 0
115 rad fjorton
138 rad om
126 rad som
-146 rad tillbaka
127 radd
127 radd $
-132 radd-
-107 raddade
-82 rade-
64 raden
-52 rader
202 raga-
104 raka-
-60 rakas
-60 rakas $
107 rake-
112 raker
112 raker bara
-200 rakn-
-188 rakna
-57 rakna kunderna
70 rakna ut
-213 raknade
-117 raknar
-129 raknar vi
75 raknas
-99 raknas med
90 raknas som
-118 raknat
-195 raknat fel
223 rakning
89 rakning pa
208 rakningen
104 rakt
72 rakt in
-121 rals
-194 raml-
-224 ramlade
-122 ramlade i
111 ramlar
-108 ramlat
-360 rapp-
-175 rapport
-54 rapport om
-82 rapporten
-74 rapportera
-70 rapportera den
-67 rapporterade
92 rapporterar
-93 rar mot
89 rar ni
-121 rara
-69 rast-
-65 rasten
-65 rasten $
-107 ratt $
114 ratt ?
-65 ratt ar
111 ratt att
101 ratt brevlada
237 ratt det
-87 ratt hela
106 ratt nummer
-252 ratt person
-105 ratt stalle
197 ratt-
280 ratta
169 ratta $
-65 ratta mig
-164 rattade
-56 rattade det
-263 rattar
109 rattas
109 rattas hos
-61 rattat
141 ratten
141 ratten att
51 reag-
63 reception $
-61 receptionen
-309 receptionen $
262 receptionen i
115 reco-
115 records
115 records $
-66 reda
-67 reda pa
-516 reda-
-516 redan
266 redan $
-86 redan fatt
-73 redan forra
-92 redan hamtat
-61 redan har
-183 redan i
323 redan nu
-57 redan var
-89 redan vara
-90 redd-
-90 redde
-61 redde ni
56 redogorelse
-180 redovisa
-221 redovisas
319 redovisning
149 redovisningsbyra
178 redovisningskonsult
173 redovisningskonsult pa
59 referens
276 regi
730 regi-
288 register
57 register $
400 registrera
-185 registrerades
-94 registrerat
-109 registrerat hos
172 registret
246 registret $
115 regl-
-281 regn
-111 regn-
-69 regnet
-62 reha-
-62 rehab
197 reja-
197 rejalt
286 reko-
303 rekommenderat
210 rena
229 rent
301 rent ut
-119 repa-
-92 repl-
183 repr-
183 repris
-106 resa-
-106 resan
670 rese-
-178 reserv
-52 reserv $
118 reservlarmen
126 reservnyckel
77 resp-
166 respekt
118 rest-
218 resten
247 resu-
74 resultat
100 resultatenheter
73 resultatet
-58 retu-
81 reum-
81 reumatism
-207 revi-
-107 revision
-83 revisionsbyran
256 revisor
218 revisor @
111 revisor pa
-107 revisorn
113 revisorn pa
115 revs
115 revs i
53 rikt-
89 riktig
-75 riktigt $
-51 riktigt god
110 riktigt otrevlig
-52 riktigt skon
-115 riktigt vad
-87 ring
-134 ring 0
197 ring N
-322 ring inte
465 ring mig
326 ring-
-217 ringa mig
-53 ringa om
61 ringa tillbaka
181 ringa upp
148 ringas
-78 ringblomman
-78 ringblomman $
-110 ringde
237 ringde $
-168 ringde er
158 ringde om
-174 ringde pa
100 ringde upp
71 ringde vi
316 ringer
-71 ringer det
-63 ringer jouren
122 ringer och
53 ringer till
87 ringer upp
-126 ringer vi
239 ringt
-80 ringvagen
-65 ringvagn
-65 ringvagn 0
-135 robb-
-135 robban
-117 robban $
52 robo-
52 robot
64 robot $
134 rod
-67 roda dagar
408 roin-
408 roine
101 rokd-
79 rokdetektor
98 rokdetektor hos
132 rokdetektorerna
-110 rokdetektorn
-124 rokdetektorn hos
141 roke-
141 roken
141 roken av
-180 roligt att
-326 roll
-195 roll $
-53 roll for
-50 roll-
-50 rollator
-233 ronn-
77 ropa-
100 ror
142 rora-
167 rorande
205 rore-
-107 rorelsevakten
-56 rorelsevakten i
-90 rori-
-90 rorigt
66 rosa
341 rose-
-109 rosenbergs
-109 rosenbergs apparat
-97 rosengrens
-97 rosengrens larmar
-82 rosenlunda
-82 rosenlunda $
84 rosenstigen
84 rosenstigen 0
162 rost
81 rost $
109 rost-
141 rosten
209 rosten i
123 rott
294 rott $
-79 rott i
-169 rott och
-101 rubrik
-330 rubriken
-199 rubriken $
-164 rubriken det
299 rubriken men
302 rubrikerna
157 rubrikraden
351 rull-
71 rullar pa
285 rum
79 rum 0
91 rum fyra
-79 rumm-
-79 rummet
-112 rummet bredvid
-107 run
-54 run it
328 rund-
180 rundan
-63 rundor
196 runn-
-126 runt
84 runt $
-93 runt till
110 rut
-97 rut pa
-231 ruta
-147 ruta-
-147 rutan
-134 rutan $
145 rutg-
145 rutger
-291 ruti-
-80 rutin
-85 rutin $
-94 rutinen
-90 rutinen $
-106 rutiner for
77 rycker ut
-117 rygg-
-94 ryggen
88 s
-257 s $
100 s flat
63 s pa
-449 sa
-263 sa $
97 sa ?
107 sa N
-127 sa allt
258 sa ar
-52 sa artigt
63 sa att
-74 sa aven
299 sa blir
-131 sa bra
-107 sa da
115 sa dalig
-332 sa den
-752 sa det
81 sa e
52 sa en
-87 sa enkelt
-128 sa fa
268 sa fall
170 sa far
-63 sa fint
-105 sa for
120 sa fort
69 sa gar
-62 sa garna
-128 sa glad
260 sa gor
-102 sa hamnar
126 sa hamtar
-79 sa han
178 sa har
109 sa hela
-198 sa henne
92 sa hennes
96 sa hog
207 sa hon
144 sa i
169 sa ingen
57 sa inte
-80 sa ja
-623 sa jag
277 sa kan
162 sa kommer
-51 sa kvickt
66 sa lange
-126 sa listan
292 sa liten
-64 sa manga
-231 sa mejla
-79 sa min
82 sa nar
-316 sa ni
-53 sa nu
135 sa plocka
-129 sa racker
-93 sa rar
-85 sa rara
-150 sa ring
-100 sa sent
-65 sa ser
-73 sa ska
-107 sa skicka
124 sa skriv
362 sa slipper
-55 sa smidigt
-60 sa snabba
-114 sa snabbt
-85 sa stryk
-231 sa svara
-54 sa svaret
175 sa ta
232 sa tar
-98 sa trevligt
89 sa tyst
-85 sa ursakta
-72 sa vanlig
-70 sa var
-76 sa vet
318 sa vill
-53 sadan lista
-61 sadana
-95 sadana har
66 sade
70 sade upp
-287 sag
-74 sag den
-127 sag jag
-136 sag till
-54 sag tre
-108 sag ut
-84 saga
87 saga ?
-84 saga att
134 saga fel
63 saga hur
60 saga kunden
-127 saga pa
-110 saga till
235 saga upp
364 sage-
364 sager
-83 sager $
-197 sager att
-173 sager hon
157 sager ifran
170 sager ingen
-99 sager ingenting
100 sager inget
126 sager stopp
-134 sager upp
-54 sager val
143 sags
121 sags om
126 sagt
97 sagt nej
-128 sagt skamligt
-67 sagt upp
-87 sak $
114 sak manadsvis
-122 sak till
-145 sak varje
-271 saken
-207 saken ar
466 saker
-165 sakert
197 sakn-
-168 saknade
72 saknades
179 saknades hela
-277 saknades men
121 saknar
97 saknar $
-243 saknar N
-138 saknar dig
84 saknar er
-93 saknar vi
182 saknas $
51 sakra
-75 sakrast
191 salg
191 salg 0
-242 sall-
104 sallan
-211 sallskap
122 samb-
155 samband
155 samband med
-81 sami-
-71 samira
-87 samlad
237 samm-
196 samma
-275 samma $
-86 samma adress
-82 samma arende
-54 samma dag
134 samma dosa
107 samma gang
-163 samma korridor
-288 samma kvall
-83 samma lagenhet
96 samma lista
71 samma mottagare
-55 samma sak
-264 samma som
-56 samma vecka
158 samma veva
137 sammanstallning
-84 samo-
-63 samordnare ar
-59 samordnaren
108 samr-
128 samre
51 samre $
439 samt
543 samt-
-105 samtal
211 samtalet
357 samtidigt
134 samtidigt om
-151 samtliga
79 samtliga enheter
-67 samtliga larm
188 san
147 san $
212 sand
227 sand aven
250 sand-
116 sanda
-100 sandare
-106 sandare med
-73 sang-
-94 sangen
-63 sangen $
76 sant
164 sant ?
58 sant dar
-109 sant som
112 satl-
239 satt
-109 satt $
210 satt dit
-71 satt garna
-238 satt i
188 satt nadja
224 satt upp
-411 satt-
-65 satta
-175 satte
-90 satter
-82 satts
-82 satts upp
65 say
-73 says
-287 sche-
-192 schemat
-100 schemat $
-79 schemat for
-313 se $
-229 se att
69 se grannkommunens
-53 se om
80 se pa
68 se till
-83 se var
115 se vilka
176 sead-
176 seadn
112 seda-
112 sedan
-232 sedan 0
66 sedan D
214 sedan bytet
-400 sedan det
-148 sedan en
135 sedan ett
124 sedan fortsatter
-173 sedan hade
329 sedan i
87 sedan inventeringen
-243 sedan lange
-107 sedan masten
-319 sedan sist
-85 sedan tidigare
70 sedan vi
69 sedan vill
-66 sedv-
115 sej
121 sej $
-351 sekretess
-107 sekretessbelagda
-107 sekretessbelagda uppgifter
168 sekretessen
-71 seku-
-62 sekunder
-562 seme-
-290 semester
-131 semester $
65 semi-
65 semikolon
-66 seml-
-54 semla
181 sen
-323 sen $
77 sen 0
113 sen ar
-102 sen er
166 sen i
90 sen kan
59 sen lange
-171 sen sist
-91 sen stanger
119 sen var
50 sen vi
198 sen vill
56 sena
-73 sena $
-89 sena-
-113 senare
-96 senare an
-119 senast
-119 senast 0
143 senaste
-64 senaste halvaret
-302 senaste listan
132 senaste utdraget
302 send
232 send it
215 sens-
133 sensor
-116 sent
-64 sent an
-60 sent men
157 sent pa
-95 sent som
-56 sepa-
-52 separat
-139 separat arende
70 ser
63 ser bara
74 ser daligt
89 ser inte
-134 ser jag
-303 ser ut
79 ser vi
89 seri-
88 seriost
-345 serv-
-134 service
-163 servicedesken
-279 ses
-115 ses pa
-127 sett det
-89 sett detta
141 sett roken
-55 sett till
409 sex
73 sex av
-73 sex ganger
136 sex i
78 sext-
62 sextio
86 sftp
158 sgae-
158 sgaer
135 she
-113 si
128 sick-
128 sicka
351 sida
213 sida $
126 sida tva
87 sida-
80 sidan
100 sidan $
-131 side-
-130 sidensvansen
-312 sidf-
-312 sidfoten
-252 sidfoten $
-75 sido-
-75 sidor
137 siff-
-70 siffra
135 siffran
-136 siffran $
-54 siffran ska
186 siffror
-50 siffror $
-177 siffrorna
-112 siffrorna $
58 sig att
-61 sig bara
175 sig ett
-70 sig for
159 sig hon
-72 sig hos
-74 sig i
145 sig inte
64 sig larmet
-230 sig nar
95 sig och
-75 sig om
87 sig sa
102 sig sjalv
346 sig sjalvt
-64 sig till
67 sig vara
89 signal hos
348 signal och
-108 signalen $
-145 signatur
-163 signaturen
-73 signaturen $
-85 silv-
70 simk-
-61 simkort
131 simkortet
131 simkortet i
-271 sin
156 sin $
-168 sin dosa
207 sin egen
58 sin klocka
-56 sin nya
-106 sin sandare
-412 sina
-217 sina larm
-54 sina nya
192 sinc-
192 since
96 since D
118 siri-
118 siris
118 siris laskolv
-264 sist
-202 sist har
-54 sist i
171 sist kom
-64 sist men
-100 sist sa
80 sist var
-129 sista
218 sista $
-58 sista bankdagen
-69 sista dagen
-83 sista vardagen
116 sista varje
96 sistone
96 sistone $
-105 sitt
106 sitt $
109 sitt eget
-493 sitt larm
-102 sitt-
310 sitta
163 sitta fint
-459 sitter
-104 sitter bredvid
-71 sitter dar
-77 sitter det
139 sitter en
-113 sitter fast
112 sitter har
-111 sitter i
-51 sitter jag
86 sitter kvar
197 sitter numera
-67 sitter och
-244 sitter pa
-66 sitter uppe
-76 siv
-252 siv ar
102 sivs
-282 siw
-508 sjal-
-414 sjalv
-168 sjalv $
82 sjalv en
129 sjalv sitter
-50 sjalv till
-439 sjalva
-214 sjalva $
120 sjalva sa
346 sjalvt
-95 sjalvt $
338 sjalvt varje
-65 sjoh-
-63 sjohagen
117 sjon
85 sjon ?
-52 sjos-
86 sju
128 sju $
114 sju av
73 sju gamla
134 sju larm
-81 sju minuter
-213 sju pa
-211 sjuk
-84 sjuk $
-54 sjuk sa
-141 sjuk-
-77 sjuka
-106 sjukhus
118 sjukhus ?
-257 sjukhus men
-185 sjukhus och
-65 sjukhuset
-97 sjukhuset $
69 sjukt
63 sjunde
303 sjut-
199 sjuttio
101 ska
-304 ska $
93 ska aka
-106 ska antalet
181 ska avslutas
204 ska behova
-64 ska bestalla
-101 ska bli
170 ska borja
141 ska bort
-95 ska byta
140 ska bytas
124 ska de
66 ska det
-145 ska fa
-55 ska folja
69 ska foras
226 ska ga
-122 ska gora
-255 ska ha
-61 ska igen
-359 ska in
120 ska inte
-320 ska jag
-179 ska jamfora
195 ska ju
66 ska kunna
95 ska larmet
-104 ska ligga
-68 ska listan
329 ska man
74 ska med
-149 ska ni
50 ska ske
-125 ska skriva
228 ska sta
-70 ska ta
62 ska till
-95 ska utdraget
258 ska vanta
93 ska var
283 ska vara
-51 skad-
-95 skada
54 skaf-
59 skaffat
-104 skal-
-76 skalet
-59 skalet till
-105 skall
-78 skam-
-128 skamligt
-89 skams
-78 skams pa
-166 skamt
-153 skamt asido
235 skandal
60 skandal $
-199 skap
-95 skap $
69 skapet
445 skar-
63 skarm
-62 skarm pa
536 skarmen
-102 skarmen ar
86 skarpning
76 skarpning $
-164 skartorsdagen
-101 skartorsdagen ?
-95 ske
-131 ske $
-59 sked-
-92 sker
-67 sker $
-189 skic-
-137 skick
239 skicka
-101 skicka $
103 skicka den
190 skicka det
-108 skicka en
-90 skicka for
91 skicka garna
117 skicka hit
-118 skicka in
73 skicka listan
122 skicka loggen
231 skicka med
166 skicka mig
-111 skicka nagot
-215 skicka nar
101 skicka oss
-176 skicka over
166 skicka till
-73 skicka ut
74 skicka vara
-160 skickad
-106 skickade $
191 skickade ar
-147 skickade det
91 skickade var
114 skickades
-77 skickar
168 skickar det
133 skickar jag
-137 skickar ni
-100 skickar vi
-77 skickas
-64 skickat
-63 skickat det
-60 skickats
315 skil-
204 skiljer
82 skillnad
-53 skin-
-53 skiner
200 skit
171 skit-
147 skiten
-96 skju-
-94 skjuta
-77 skoj
292 skol-
86 skolgatan
86 skolgatan 0
-83 skon
-312 skon-
-279 skont
-112 skont $
-110 skont att
113 skorna pa
-76 skot-
-69 skoter
228 skoter var
-137 skotte det
-64 skra-
-95 skrapposten
-84 skratt
167 skrattade
188 skrattade at
-86 skrattade gott
-75 skrattar
-322 skre-
-191 skrev
-78 skrev $
182 skrev att
-184 skrev fel
102 skrev forut
-147 skrev i
-58 skrev jag
-174 skrev om
-131 skrevs
-150 skri-
67 skrik
519 skriv
-224 skriv att
289 skriv in
256 skriv om
371 skriv ut
69 skriva
-53 skriva er
253 skriva i
202 skriva igen
-82 skriva sa
-152 skriva till
95 skrivaren pa
120 skrivas
-144 skrivbord
-117 skrivbord $
-67 skrivbordet
-94 skriven
-414 skriver
160 skriver $
-53 skriver ar
-252 skriver i
-108 skriver jag
-83 skriver med
-171 skriver samma
223 skriver vi
-101 skrivit
-100 skro-
-100 skrotad
-100 skrotad $
93 skru-
142 skruvade gick
118 skruvdragare
139 sku
58 sku behova
-109 skug-
-52 skul-
151 skulden
151 skulden ar
-84 skull
147 skull $
-119 skulle
-60 skulle bli
176 skulle dessutom
-53 skulle ha
95 skulle jag
206 skulle komma
-109 skulle kvittera
59 skulle nagon
-64 skulle ni
164 skulle sitta
135 skulle till
124 skulle vara
-83 skulle vi
63 skulle vilja
-81 skva-
194 skyd-
264 skydd
59 skydd sedan
-70 skyddad
-70 skyddad identitet
261 skyl-
170 skyldiga
121 skyldiga att
218 skyldighet
218 skyldighet att
-58 skyll
-81 skyn-
-65 skynda
-53 skynda er
-76 skyndsamma
252 sla
232 sla ihop
97 slacks
-89 slacktes
198 slad-
-76 sladden
87 sladden $
103 sladden till
56 slan-
121 slanbarsvagen
121 slanbarsvagen $
-83 slang ivag
-69 slanger
-64 slapper
124 slapper inte
54 slar av
-429 slar-
-148 slarvade
-60 slarvet
-60 slarvet $
-140 slarvigt
-113 slarvigt $
-91 slarvigt av
169 slip-
-145 slippa
-96 slippa vanta
314 slipper
152 slipper jag
92 slipper skriva
121 slipper vi
84 sloc-
84 slocknar
-104 slog
75 slog ut
109 slup-
109 sluppit
-99 slut
205 slut ?
-78 slut den
-215 slut det
180 slut hos
51 slut i
-108 slut men
86 slut pa
308 slut-
-69 sluta
125 sluta skicka
111 slutade
266 slutar
82 slutar pa
-284 slutat $
-155 slutat med
319 slutat svara
-200 slutet
-152 slutet av
198 slutt
-80 smac-
-80 smack
-80 smack $
96 smal-
86 smed-
110 smedjegatan
116 smedjegatan 0
-79 smidigt $
-385 smor-
-218 smorde
-218 smorde det
-98 smort
-98 smort $
495 sms
154 sms ?
211 sms a
110 smul-
114 smultronets
114 smultronets hemtjanst
-479 snab-
-97 snabb
-74 snabb hjalp
-116 snabba
-53 snabbare
-190 snabbt
-106 snabbt de
-62 snabbt svar
92 snall $
-75 snall och
-97 snalla
-165 snalla $
-85 snalla ni
85 snalla och
-185 snallt $
-163 snar-
335 snarast
96 snarast $
-491 snart
-60 snart har
-130 snart jul
86 snart sa
125 snas-
82 snasig
86 snic-
173 snig-
50 snod-
141 snor-
91 snoret
-279 snyg-
-281 snyggt
-269 so
-125 so i
101 sode-
96 soder
140 sodr-
91 sodran
-58 soff-
-58 soffan
55 soffan $
-224 sole-
-224 solen
292 solg-
-173 solglantan
-125 solglantan $
440 solglantans
-57 solglimten
65 solv-
67 solvik
216 som
129 som N
312 som aktiv
-132 som aldrig
-103 som alla
-150 som alltid
70 som aterkommande
189 som avslutat
-162 som bar
88 som behorig
-145 som behover
328 som behovs
-53 som bestaller
85 som bestamt
78 som bilaga
102 som borde
-122 som borjar
-147 som brukar
273 som csv
-339 som de
-83 som den
-466 som det
58 som dog
-110 som en
248 som er
-332 som ett
129 som excel
-100 som fattas
146 som fick
89 som fixar
-60 som forr
-142 som forra
-134 som forut
65 som fragar
96 som fungerar
227 som galler
264 som gar
-89 som gatt
272 som gick
-82 som glomde
72 som hade
54 som haft
-111 som helst
-190 som heter
79 som hon
75 som hor
125 som ingen
-429 som inte
322 som jag
109 som jobbar
-88 som kola
172 som kom
-51 som kommer
235 som kontakt
63 som kontaktperson
100 som kund
-60 som lag
62 som lagger
148 som lamnades
111 som lamnat
-140 som larmar
-157 som laser
84 som ligger
-102 som lisbet
-142 som man
-151 som mig
-225 som mottagare
55 som narmast
-115 som ni
62 som noll
167 som ny
226 som om
119 som oppnat
53 som pa
176 som pdf
225 som ror
148 som senast
-63 som sist
-302 som sitter
-175 som ska
-86 som skoter
-95 som skriver
-98 som smort
105 som sms
-178 som strulade
-102 som svarar
-121 som tur
-68 som tycker
55 som vager
66 som vanlig
-175 som vanligt
53 som vantar
-100 som varje
-78 som vet
-152 som vill
-154 som visar
-358 somm-
171 sommar
135 sommar $
-220 sommaren
-70 sommaren ar
-57 sommarstugan
-101 sommarstugan ?
-50 sommarvikarier
142 sommarvikarier borjar
-67 sommarvikarierna
123 somn-
218 somnat
-54 somr-
-54 somras
-51 somras och
229 son
261 son har
101 sonder i
-58 sone-
-104 sonen i
-151 sonen till
-52 sonens mobilnummer
-63 sopo-
88 soporna
-53 sorg-
-226 sorr-
-226 sorry
-139 sorry for
233 sort-
69 sortera
-147 sortera $
79 sortera efter
52 sortera pa
223 sorterad
-166 sov
-65 sov gott
207 sover $
-84 sovi-
-84 sovit
94 sovr-
57 sovrum
115 sovrum $
-56 sovrummet hos
367 spar-
116 sparar
66 sparar listan
388 sparar ni
292 sparra
131 sparrad
-147 sparrade
-60 speciell
-60 speciell dag
-112 spel-
251 spelar in
-129 spelar ingen
-197 spin-
237 spis-
-98 spisvakt
124 spisvakten
94 spisvakten hos
121 spisvakter
77 spisvakterna
-276 spor-
71 sprak
-152 spri-
-109 springa $
52 spru-
-98 sprucken
354 st
201 sta
-153 sta $
-131 sta i
154 sta kvar
97 sta pa
197 sta som
-301 sta ut
292 stad-
173 stadsdel
389 stadshuset
84 stae-
84 staende
68 staende bestallning
-155 staende leverans
85 stah-
-99 stahl
184 stahls
135 stal
-155 stal-
81 stallas
81 stallas till
62 stalld
281 stalld till
111 stallde i
-127 stallde om
-113 stalle $
-53 staller om
168 stallet
-143 stallet $
-57 stallet ?
305 stallet for
-76 stallet vi
57 stalls
-187 stallt
-50 stallt till
-56 stambyte
-56 stambyte och
-165 stamde
54 stamma
214 stamma $
90 stamma att
-245 stamma av
-98 stammas
-98 stammas av
227 stammer
-225 stammer av
313 stammer det
204 stammer inte
124 stampel
167 stan-
-127 standard
-229 standard $
217 stang
139 stang hennes
88 stang inte
287 stanga
63 stanga av
184 stangde
55 stangde mitt
-117 stangdes
-145 stanger
-79 stanger $
-54 stanger vi
-56 stangs
-71 stangs pa
90 stangt
-99 stangt $
-75 stangt pa
-62 stannar
322 star
138 star N
191 star att
-130 star det
79 star en
-200 star fast
-155 star i
-152 star kvar
147 star och
-105 star redan
152 star som
-198 star under
161 star-
152 startdatum
203 stat-
-115 station
-115 station $
80 statistik over
236 statt
110 stav-
-210 stava
-52 stavade
176 stavas
118 stavas med
182 stavat
90 steg-
90 stege
90 stege hos
106 sten
55 sten bytte
81 sten-
54 stendott
105 stic-
113 sticka
192 sticket
-81 stif-
-142 stig
331 stig-
59 stigs
73 stil
56 still
70 stin-
70 stinas
-257 stod
-117 stod det
-91 stod och
74 stod ute
-67 stol-
-55 stolarna
-55 stolarna $
170 stoo-
170 stood
108 stop-
-122 stopp
-109 stopp nar
180 stoppa
86 stor ar
-298 stor-
-236 stora
-244 stora bokstaver
96 storgatan
96 storgatan 0
98 storm
-172 stormen
543 storre
292 storre ?
-122 storsta
-129 stort
82 strand
-90 strandvagen
-90 strandvagen fick
160 strejkar
-185 strejkat
-59 stressa
57 stressad
163 stro-
-118 stromavbrottet
170 stromavbrottet $
-118 stromavbrottet i
167 strommen
77 strommen gick
141 stromsborgs
-79 stru-
207 struken
-93 strul
-157 strulade
-134 strulade i
104 strular
-66 strulat
-59 strunta
-59 strunta i
96 stry-
108 stryk
-244 stryk det
194 stryka
100 stryka $
287 stud-
84 studiebesok
89 studiebesok hos
-119 studs
131 studsar
-130 stug-
-130 stugan
79 stul-
468 stum
299 stum $
155 stum-
155 stumt
67 stumt $
-155 stun-
-155 stund
194 styc-
197 stycken
279 stycken $
-292 styr-
-53 styrelsen
-54 styrelsen har
-55 styrelseordforanden
-75 styrka
162 suck-
157 summ-
-69 summan
249 summarad
-86 surf-
62 surfplattan
76 surr-
121 surrar
190 susa-
181 susane
181 susane ek
85 sval-
110 svan-
106 svans
137 svar
81 svar $
281 svar ar
53 svar av
-158 svar har
-537 svar i
133 svar inom
61 svar jag
-111 svar med
245 svar om
-50 svar onskas
-136 svar over
353 svar pa
-98 svar till
99 svar-
-92 svara
55 svara bara
-144 svara garna
-193 svara inte
109 svara mig
-307 svara pa
-139 svara till
-121 svarade
356 svarade $
93 svarade inte
-70 svarade nar
-147 svarade ni
-171 svarade pa
-123 svarade sa
-198 svarar
65 svarar $
58 svarar ?
143 svarar den
102 svarar ej
-70 svarar for
-206 svarar i
171 svarar ingen
136 svarar ju
76 svarar nar
-88 svarar pa
-111 svarar sa
150 svarat
150 svarat pa
-329 svaret
-140 svaret $
63 svaret gar
-72 svaret i
196 svaret jag
-122 svaret kan
-88 svaret med
-107 svaret sa
361 svarstiderna
109 svarstiderna for
294 svart
423 svart $
75 svart att
122 svart bild
88 svart hos
-307 svart kan
-170 svart pa
135 svarta
-163 svea-
-164 sveagatan
478 sven-
127 svenska ?
-57 svenska men
-71 swed-
-55 swedish
84 syds-
84 sydsidan
-111 syft-
-105 syna-
-105 synas
-101 synd
-101 synd att
64 synp-
52 synpunkt
107 syns
-75 syss-
311 syst-
438 system
-134 system $
110 system ?
-92 system och
276 systemet
73 systemet $
95 systemet han
-63 syster
-212 systern
-162 systrar
-150 t
-194 t o
-68 ta
-210 ta betalt
589 ta bort
-65 ta de
-240 ta den
-231 ta det
358 ta emot
-130 ta fram
-98 ta garna
186 ta inte
-149 ta pa
148 ta upp
-249 ta ut
108 tabe-
61 tabellen
76 tack $
-57 tack N
163 tack det
-277 tack for
-120 tack i
161 tack jag
289 tack men
71 tack och
126 tack sa
-87 tack snalla
-186 tack till
-302 tack-
544 tacka
-73 tacka for
463 tacka vet
-57 tackade
-57 tackade nej
-55 tackar
-55 tackar $
58 tackar som
-82 tackning
155 tackning i
-143 tackningen
-231 tacksam
-102 tacksam for
-65 tacksam over
-201 tacksamhet
-94 tacksamhet for
-77 tacksamma
-103 tacksamma for
-80 tag $
-98 tag men
-78 tage
-61 tage-
-80 taget
180 taget $
169 tagg-
66 taggen
66 taggen till
-55 tagi-
-107 tagit
-61 tagit del
-66 tagit emot
-91 tagit over
51 tagits
92 tagn-
92 tagna
-64 take
127 take-
169 taket
162 tal
114 tal bastu
-130 tala-
-216 talamod
120 talamodet
80 talas
80 talas om
163 tale-
163 talet
-66 tall-
-63 tallasen
-121 tallbacken
-65 tallhojden
126 tallstigen
125 tallvagen
-55 talm-
-55 talmodigt
-199 tand-
-235 tang-
-57 tangentbord
-52 tangentbordet
141 tank
-353 tank-
-130 tanka
-118 tanka pa
-118 tanken
229 tanker
-147 tankt
-162 tankte
76 tant
86 tapp-
-102 tappade i
358 tappar
79 tappar kontakten
-163 tappat
-187 tappat bort
-202 tappat kontakten
-99 tappat rosten
212 tar
163 tar ansvar
80 tar bara
-187 tar den
136 tar det
-289 tar emot
-61 tar er
-59 tar fram
225 tar inte
217 tar jag
134 tar ni
126 tar over
93 tar sju
-373 tar slut
58 tar tillbaka
-122 tar ut
73 tar vi
-51 tart-
-74 tarv-
-69 tarvar
-502 tas
-94 tas $
-83 tas bort
-185 tas ut
-126 tatt
-159 tatt $
132 te
-129 te a
-127 te oss
-89 team
-76 team-
-166 teams
199 teck-
306 teg
171 tekniken har
-139 tekniker
-278 tekniker har
213 tekniker kom
-93 tekniker och
68 tekniker till
-112 tekniker var
283 teknikern
116 teknikern kom
-212 teknikern var
186 tele-
88 telefon 0
52 telefon ar
164 telefon nar
-181 telefonen $
-76 telefonen i
130 telefonko
208 telefonsvarare
-81 telefontid
-105 telefonvaxel
65 teli-
159 term-
-59 tesfay
-101 test-
-60 testade $
-164 testar
-67 testet
-67 testet igar
-276 testlarmade
82 text
96 text i
355 text-
233 texten
292 texten ar
-171 than-
-114 thank
-114 thank you
-56 thanks
-94 that
-60 that our
67 the
-157 the alarm
114 the button
212 the key
108 the pendant
54 the pull
79 the way
295 this
-102 this is
79 this morning
-55 thx
-55 thx $
-131 tick-
-131 tickar
171 tid
-61 tid $
381 tid ?
60 tid for
-94 tid och
68 tid tog
-230 tide-
-226 tiden
-127 tiden $
-141 tiden gar
160 tiden kan
-51 tiden pa
-352 tidi-
-140 tidigare
-53 tidigare an
201 tidigare fick
63 tidigare fragade
-51 tidigare instruktioner
-209 tidigt
83 tidn
83 tidn $
114 tige-
114 tiger
193 til
344 tilb-
344 tilbaka
652 till
-136 till $
316 till 0
-78 till M
-359 till N
-121 till alarm
-148 till alfhild
-98 till alla
-94 till att
56 till baksidan
-119 till bara
-71 till besvar
63 till bjorkens
-131 till boende
115 till box
59 till brevladan
95 till bruksgatan
-144 till de
-418 till den
-58 till denna
60 till det
117 till dottern
-52 till eder
-81 till efter
278 till en
-90 till er
96 till fel
-88 till fonstret
-77 till for
86 till fru
-153 till fyra
-106 till godo
266 till grannen
-71 till grannforetaget
-86 till grund
-63 till helgen
176 till hennes
194 till honom
90 till inga
106 till installatoren
94 till jouren
-75 till jul
-129 till kommunens
121 till lagret
-73 till larm
76 till larmen
105 till larmet
127 till larmportalen
115 till larmsystemet
63 till lyktans
-127 till manadsskiftet
90 till med
334 till mig
98 till min
-72 till mitt
-82 till motet
70 till nagot
-59 till nan
-199 till nar
-86 till nasta
109 till nitton
-268 till nya
-272 till och
-125 till ocksa
-147 till om
380 till oss
-94 till pa
95 till parkgatan
-254 till pdf
-77 till ratt
-63 till sarskilt
-62 till sist
-152 till sista
106 till slut
105 till smedjegatan
107 till som
86 till sommarstugan
87 till storgatan
-106 till stugan
-55 till teknikern
-62 till toppen
-102 till tre
-121 till var
71 till vara
-200 till vardvannen
-149 till vart
111 till vintertid
382 till-
-63 tillagda
52 tillater
161 tillatet
-369 tillbaka
-71 tillbaka ?
92 tillbaka bestallningen
-73 tillbaka den
66 tillbaka det
-117 tillbaka efter
-221 tillbaka fran
169 tillbaka i
-156 tillbaka med
-97 tillbaka pa
71 tillbaka sin
-131 tillbaka sina
52 tillbaka utrustningen
-156 tillfalle
208 tillhor
85 tillika
496 tills
-77 tills jag
-69 tills listan
-262 tills ni
575 tills vi
351 tills vidare
-204 tillsammans
-204 tillsammans med
-73 tillstalla
-73 tillstalla oss
200 tillsyn
-63 tillsynen via
115 tillsynskameran
175 time
155 timm-
214 timmar
135 timmar $
167 timme
60 timme $
111 timme fel
77 timme for
-92 timme sist
-111 timmen
-91 timmen $
65 tio
-85 tio ar
79 tio minuter
-73 tio sekunder
97 tionde minut
-82 tips-
-196 tisd-
88 tisdagar
96 tisdagar och
-282 tisdags
-118 tisdags $
-69 tisdags men
130 titta
-183 titta $
277 titta pa
-122 tittar
-107 tittar pa
-75 tja
115 tjan-
-218 tjansten
139 tjanstledig
132 tjata
-98 tjatade
-111 tjen-
-64 tjenare
-52 tjo
-60 tjot
134 tjug-
140 tjugo
115 tjugo minuter
143 tjut-
-89 tjuter
-137 tjuter varje
81 tjutet
81 tjutet pa
193 to
117 to order
89 to our
122 toal-
90 toaletten
105 toan
-95 toda-
-95 today
-54 today please
86 tog
-74 tog av
216 tog det
95 tog dosan
-194 tog over
-109 tog stopp
228 tok
127 tok $
99 tokig
54 told
-182 tolf-
-182 tolfte
118 tolk
-180 tolv
-52 tolv och
-79 tolv-
-91 tolvan
540 tom
374 tom $
-66 tom 0
268 tomm-
-83 tomo-
-83 tomorrow
123 tomt $
-121 tomt-
-83 tomten
562 ton
58 tonen
62 tonen i
66 topp-
160 toppen
-62 toppen av
-53 toppen tack
-53 tor
205 tord-
205 torde
96 torg-
144 torget 0
59 torggatan
-50 tork-
-63 torkat
136 tors-
176 torsdagar
-101 torsdags
-90 torsdags hon
-97 torsdags och
255 torv-
-80 torvald
86 tota-
-218 trad
-92 traden $
210 traf-
-64 traffas
-137 trak-
98 tram-
87 trampade
76 trangt
80 trangt in
-66 trap-
-284 trappa
141 trappan
177 trapphuset
121 trapphuset ar
-99 tras-
92 trasi
77 trasig
-83 trasig knapp
-210 trasiga
-231 trasiga larm
81 trasigt hos
73 trasigt och
83 trastvagen
630 tre
158 tre $
-140 tre ar
286 tre av
-188 tre dagar
62 tre dar
282 tre ganger
-57 tre har
65 tre nya
83 tre olika
56 tre omraden
-79 tre pa
-51 tre personer
100 tre resultatenheter
71 tre som
-162 tre systrar
70 tre vecka
236 tre veckor
256 trea-
256 trean
324 tred-
324 tredje
113 tredje gangen
-73 tredje kvartalet
-69 tredje vaningen
-336 tret-
-61 trettio
55 trettiofem
55 trettiofem kilo
-122 trettioforsta
-152 trettionde
-72 trevlig
-125 trevligt
-69 trevligt att
-122 tro ?
127 tro att
-86 trodde att
256 trodde det
-81 trodde forst
63 troll
63 troll i
-59 tror
375 tror att
-130 tror jag
-181 tror ni
182 trot-
104 trots
-83 trots allt
112 trots nytt
149 trotta
158 trotta pa
344 tryc-
66 trycka $
-207 trycka pa
105 trycker
114 trycker $
59 trycker o
75 trycker och
-56 tryckt pa
-116 tryckte
-75 tryckte pa
109 tryg-
-131 trygg
-73 trygg &
75 trygghetskamera
100 trygghetsklocka
-108 trygghetslarm
-60 trygghetslarm $
-100 trygghetstelefon
377 tryk-
118 tryker
196 trykker
59 tugg-
62 tuggat
74 tuggat av
-75 tumm-
-84 tummarna
-54 tummarna for
59 tummen
-193 tung
-143 tunn-
-56 tunna
-404 tur
96 tur ?
-121 tur ar
-330 tur att
-129 turerna
144 tures
-179 tusa-
-179 tusan
-77 tuta-
90 tutar
319 tuva
211 tva
-264 tva $
180 tva av
-197 tva bilar
-93 tva dagar
143 tva dar
72 tva delar
-203 tva dodsfall
84 tva filer
-345 tva ganger
169 tva i
86 tva kommuner
-408 tva kunder
-176 tva larm
-63 tva larmmottagare
215 tva listor
71 tva makar
171 tva manader
-148 tva mejl
162 tva men
-181 tva nya
-128 tva pa
179 tva personer
-89 tva procent
52 tva r
87 tva siffror
81 tva som
317 tva stycken
159 tva timmar
685 tva uttag
114 tvah-
114 tvahundra
-301 tvar-
-213 tvartom
-207 tvartom $
-86 tvat-
-71 tvattkorgen
82 tvattmaskinen
-199 tvattmaskinen men
51 tvattstugan
-59 tvattstugorna
66 tvin-
-140 tvingade
-140 tvingade mig
206 tvingas
52 tvisten
52 tvisten om
92 twic-
92 twice
92 twice this
93 two
382 ty
118 tyck-
361 tycker
-63 tycker att
154 tycker det
145 tycker vi
-146 tycks
-50 tyckte
-242 tydl-
-94 tydligare
-94 tydligare an
-51 tydligt
57 typ
79 typ ett
-67 typi-
-67 typiskt
-67 typiskt att
85 tyst
-113 tyst $
-118 tyst i
-303 tyst och
344 tyst som
197 tyst-
258 tystnad
52 tyva-
53 tyvarr
-225 tyvarr $
113 udde-
113 udden
106 uggl-
53 ugglor
53 ugglor i
63 ulri-
-60 undan
244 unde-
-117 under
214 under all
65 under aret
188 under dagen
58 under fel
140 under hosten
-56 under manaden
-113 under soffan
-75 under solen
86 under sommaren
-96 under stormen
59 under tiden
-178 under var
-276 underlag
85 underlag for
-77 underlag till
-293 underlaget
-110 underlaget for
-109 underlaget gar
215 underskoterska
61 underskrift
-94 undertecknad $
-119 undertecknad ar
74 undertecknad onskar
56 undertecknar
-281 undrade
281 undrar
119 undrar anda
141 undrar jag
-132 undrar nagot
-124 undrar nat
172 undrar om
-122 undrar over
90 undrar sa
-202 undrar varfor
185 undrar vart
-207 unge-
-71 ungefar
63 upda-
125 update
115 update your
325 upp
110 upp $
209 upp N
-381 upp dem
169 upp den
352 upp det
54 upp en
-67 upp hos
-435 upp i
-97 upp kunderna
-84 upp larmet
81 upp listan
240 upp mig
93 upp namnen
52 upp oss
75 upp pa
90 upp sa
-88 upp sig
-70 upp sitt
54 upp vart
313 uppd-
427 uppdatera
-92 uppdaterad
75 uppdateras
-221 uppdatering
214 uppdateringen
-51 uppdrag
-50 uppdrag av
-340 uppe
-54 uppe i
179 uppf-
162 uppg-
395 uppgifter
494 uppgifter i
-100 uppgifter och
-135 uppgifterna
-92 uppgifterna om
273 upph-
330 upphandlingen
55 upphandlingen ar
-103 upphort
67 uppk-
144 uppkopplat
118 uppkopplingen
106 upplysning
-98 upplysningar
353 uppr-
-128 upprattas
88 upprepade
170 uppringd
160 uppringd $
-59 upps-
-155 uppsagda
-98 uppsatta
-53 uppskattar
185 uppskattat
152 uppt-
-79 upptackte
83 upptagetton
83 upptagetton $
459 ur
-240 ur den
123 ur det
148 ur era
-93 ur larmregistret
60 ur listan
156 ur registret
189 ur systemet
-69 ur varlden
-56 urba-
-56 urban
-56 urban $
-206 urdr-
-201 urdragen
-201 urdragen $
-114 urko-
64 urkopplat
52 urla-
-63 ursa-
111 ursakt
-134 ursakta
454 ursakta men
-62 ursakta om
-60 ursakta slarvet
-163 ursakta stora
217 usb
165 usb minne
113 usb sticka
-77 usch
71 use
257 ut
-353 ut $
-326 ut ?
50 ut alla
200 ut at
-71 ut dem
-99 ut den
-321 ut det
-123 ut en
472 ut ett
91 ut fore
-61 ut kvallsdosen
-175 ut larmfolket
-139 ut larmlistan
-58 ut lista
-59 ut loggen
-75 ut loggutdraget
-66 ut med
-78 ut nar
-77 ut och
-77 ut pa
301 ut sagt
83 ut till
-81 ut var
-264 utag-
-264 utagerad
-264 utagerad $
298 utan
-165 utan anmarkning
250 utan att
-51 utan den
-139 utan en
-143 utan er
-125 utan ett
107 utan for
173 utan fungerande
-70 utan internet
109 utan kontakt
-159 utan larm
-54 utan lista
-159 utan namn
-214 utan pa
162 utan resultat
334 utan skydd
105 utan underlag
-51 utanfor
159 utbe-
104 utbi-
149 utbildningen den
-148 utbildningen i
197 utby-
109 utbytt
-222 utbytt och
-61 utde-
-61 utdelade
-61 utdelade $
610 utdr-
-144 utdrag
-256 utdrag $
92 utdrag ?
-133 utdrag att
122 utdrag for
59 utdrag i
75 utdrag kan
-54 utdrag om
-60 utdrag over
100 utdrag pa
64 utdrag per
-136 utdrag racker
-73 utdrag till
-130 utdrag ur
691 utdragen
261 utdragen vi
129 utdraget
-248 utdraget $
-96 utdraget ar
56 utdraget avser
84 utdraget bara
-54 utdraget bor
-68 utdraget det
198 utdraget eller
162 utdraget for
-62 utdraget gar
209 utdraget i
142 utdraget ja
-247 utdraget kommer
-209 utdraget nar
226 utdraget och
62 utdraget skall
171 utdraget stamde
-88 utdraget tas
-125 utdraget till
227 utdraget var
79 utdraget vi
-202 utdraget vill
224 ute
-58 ute $
-67 ute hos
123 ute i
111 ute men
156 ute pa
321 uteb-
76 uteblivna
161 utel-
70 utelamnas
70 utelamnas $
92 utelast
-79 utfa-
-65 utfl-
499 utfo-
110 utforare
-81 utforare $
143 utforare i
55 utforare och
-130 utforaren
168 utga
-159 utga-
-153 utgar
-130 utgar fran
342 utla-
-59 utlo-
156 utloses
156 utloses av
334 utom
153 utom-
98 utomhus
57 utomhus ?
127 utomlands
75 utov-
75 utover
76 utover det
129 utreda
129 utreda $
-83 utredd
-83 utredd och
301 utru-
179 utrustning
121 utrustningen
52 utrustningen i
147 utry-
147 utryckningen
-92 utsi-
-224 utsk-
122 utskrift
-126 utskriften
-138 utskriven
-79 utskriven i
-72 utskrivet
161 utsl-
161 utslag
82 utslag av
193 uttag
598 uttag 0
-79 uttag av
-56 uttag den
-77 uttag pa
100 uttagen
-196 uttaget
-139 v
-99 v 0
-152 va
-75 va $
302 va inte
-71 va sa
199 va ska
54 vack-
382 vad
116 vad ar
127 vad betyder
106 vad de
-246 vad galler
192 vad gor
58 vad gora
91 vad hande
140 vad hander
-52 vad hon
85 vad innebar
-358 vad jag
-150 vad kommunen
185 vad ni
119 vad ska
82 vad som
496 vad star
-126 vad vi
-132 vad vill
-50 vad vore
-374 vade-
-374 vader
-255 vadr-
-255 vadret
-151 vadret ar
-90 vag ?
171 vagar
167 vagar inte
-121 vagarna
-121 vagarna forbi
69 vage-
-65 vagen ?
58 vagen till
55 vager
55 vager trettiofem
-58 vagg
83 vagg-
89 vaggen
51 vaggen $
-71 vagnar
75 vagrar betala
92 vain-
194 vakt-
128 vaktmastare
80 vaktmastaren
-497 val
-85 val $
224 val N
120 val med
-179 val och
-54 val till
-56 valb-
-56 valborgsmassoafton
-57 vald
-183 vald-
-70 valde
-93 valde en
-113 valdigt
-87 valj-
-74 valja
-65 valja $
196 van
111 van 0
-106 vana
-106 vana vid
139 vand-
-53 vanda
-71 vanda oss
176 vander
193 vani-
164 vaning
-149 vanl-
-203 vanlig
-184 vanlig och
304 vanliga
-108 vanliga $
90 vanliga filen
108 vanligen
-358 vanligt
-178 vanligt $
-86 vann
71 vann-
-71 vanner
314 vant-
-473 vanta $
214 vanta en
158 vanta i
-61 vanta inte
-56 vanta med
-74 vanta pa
-191 vanta till
148 vanta tre
67 vantade
-60 vantan
-60 vantan pa
-120 vantar $
80 vantar annu
-58 vantar pa
124 vantar vi
271 vantat
121 var D
248 var N
-60 var aldsta
92 var alla
54 var ansokan
-69 var avlidne
143 var bara
-76 var bestallning
-82 var bil
125 var bokforingsbyra
-77 var borta
138 var brukare
-120 var controller
-284 var dar
-130 var del
-66 var den
-395 var egen
-103 var egenkontroll
-420 var en
457 var enhet
103 var ett
-162 var faktura
154 var femte
64 var filial
-73 var for
123 var gang
113 var god
-225 var har
-130 var hemsida
-166 var hos
54 var i
441 var inte
-121 var interna
-136 var jag
229 var kontaktperson
204 var kund
-86 var kundlista
-113 var kvar
141 var lamnar
-118 var larmansvarige
-66 var larmlista
-89 var larmlogg
-154 var leverantor
-83 var lika
-150 var lista
-123 var lugn
330 var manad
-51 var med
-74 var min
-120 var nattpatrull
-95 var ni
-259 var nya
-70 var och
172 var onodigt
84 var oppna
76 var ordforande
-263 var pa
256 var parm
-106 var ratt
149 var redovisningsbyra
178 var redovisningskonsult
88 var referens
213 var rent
233 var revisor
77 var riktigt
-134 var sa
-63 var samordnare
86 var sftp
-92 var sida
85 var snalla
-55 var till
58 var tionde
165 var tog
118 var tolk
307 var tom
-111 var trasigt
148 var tre
210 var tredje
94 var tur
143 var under
65 var underskoterska
-181 var ute
-146 var vanlig
229 var vanliga
-94 var var
-200 var vart
-229 var vaxel
-231 var vi
209 vara $
153 vara 0
69 vara aldre
250 vara ar
-213 vara att
99 vara damer
-339 vara egna
-204 vara en
100 vara enheter
221 vara fakturor
-59 vara fel
86 vara gamla
-51 vara gamlingar
-56 vara gubbar
-114 vara har
369 vara kunder
177 vara kunders
-102 vara kvar
-94 vara larm
-207 vara med
158 vara nog
-126 vara nya
94 vara pa
-108 vara rutiner
111 vara sa
158 vara sex
-160 vara som
55 vara storre
153 vara tre
73 vara vikarier
82 vara-
53 varandra pa
-60 varannan
-69 varas
98 varas $
-118 varas och
120 vard
188 vard &
-72 vardag
83 vardagar
-99 vardagar 0
-123 vardagen
-94 vardagen $
-124 vardvannen
-219 vardvannen i
-214 vare
-166 vare-
-128 varen
156 varenda en
479 varf-
483 varfor
-275 varfor $
-185 varfor N
185 varfor ar
249 varfor har
-98 varfor inte
-74 varfor jag
117 varfor ni
66 varfor piper
93 varfor siffran
111 varfor ska
66 varfor star
-93 varfor vi
72 vari-
124 varit bra
-257 varit dar
-201 varit en
178 varit er
-155 varit hos
64 varit med
284 varit sa
-488 varit tyst
129 varit utan
320 varj-
320 varje
165 varje D
310 varje gang
124 varje kund
-100 varje kvartal
-112 varje man
173 varje manad
-220 varje natt
-138 vark-
-138 varken
-278 varl-
-138 varlden
-80 varlden $
78 varm
189 varr-
189 varre
79 vars
90 vars larm
-59 vars-
-229 vart $
-79 vart diarienummer
-300 vart eget
81 vart foretag
76 vart forrad
-103 vart hus
-170 vart kontor
84 vart loggutdrag
142 vart och
217 vart postfack
185 vart program
227 vart ska
-62 vart system
-214 vart utdrag
-109 vart-
168 vartannat
-276 vartenda
166 vast-
-159 vaster
-98 vaster 0
367 vastra
206 vatt-
229 vatten
68 vatten i
-166 vaxe-
-52 vaxel $
-57 vaxeln
-105 vaxeln har
-187 vd
-232 veck-
266 vecka kommer
79 vecka pa
-261 veckan
263 veckan $
-121 veckan ar
-149 veckan gick
-87 veckan men
-191 veckan ni
122 veckan och
-76 veckan om
74 veckor
-261 veckor $
-92 veckor men
86 veckor pa
99 veckor sedan
53 vega
-108 veka-
-108 vekan
677 vem
111 vem ar
-61 vem hade
116 vem har
143 vem hos
111 vem ska
199 vem som
354 vems
116 vems ar
238 vera
-178 vera ar
75 vera har
-259 verk-
221 verkar
61 verkligen
-191 verksamhet
71 verksamhetschef
-69 verkstan
62 versaler
-210 vet
-106 vet $
170 vet ?
-198 vet att
207 vet det
186 vet du
-212 vet inte
475 vet jag
339 vet ni
-117 vet vad
-119 vet varfor
-172 vet vem
-161 vet vi
-118 vet vilka
-53 vet vilken
89 veta
52 veta $
295 veta det
-245 veta hur
-189 veta vilka
158 veva
-213 vi
138 vi $
127 vi ?
-56 vi alla
-200 vi alltid
53 vi an
-148 vi at
-295 vi att
-375 vi av
-68 vi aven
176 vi avslutar
405 vi bad
-63 vi bara
-88 vi be
-121 vi behandlar
-55 vi behovde
372 vi behover
127 vi behovr
70 vi bestaller
233 vi bestrider
66 vi betala
452 vi betalar
220 vi blev
-61 vi blivit
-212 vi bort
-106 vi brukar
-56 vi byter
55 vi bytt
270 vi bytte
61 vi da
-153 vi delar
-290 vi det
-57 vi egentligen
60 vi eller
92 vi emotser
-65 vi en
57 vi ert
-144 vi ett
94 vi fa
-213 vi fakturerar
55 vi far
-57 vi fatt
422 vi fick
-65 vi flytta
77 vi flyttar
-115 vi flyttat
386 vi forra
-202 vi forsta
59 vi forstar
-64 vi gar
-54 vi gick
-62 vi gjorde
-343 vi gor
213 vi gora
-242 vi hade
98 vi haft
-141 vi haller
-92 vi hanterar
193 vi har
-99 vi henne
-80 vi heter
340 vi hittade
195 vi hor
-125 vi hors
-88 vi i
107 vi in
-106 vi inga
-290 vi inte
-68 vi ju
159 vi kan
68 vi kanner
214 vi kom
179 vi kor
-101 vi kunde
-212 vi lagger
116 vi lamna
68 vi lamnar
98 vi lamnat
212 vi lanar
260 vi laste
-138 vi ligger
338 vi listan
56 vi litar
-138 vi maste
143 vi men
-174 vi missade
144 vi misstanker
106 vi nu
219 vi ocksa
-160 vi om
555 vi onskar
221 vi oppnar
149 vi oss
73 vi patalade
-59 vi planerar
-190 vi provade
267 vi provlarmade
-130 vi rakna
-114 vi raknade
-88 vi redan
338 vi ringde
-107 vi saknade
159 vi saknar
-123 vi samma
-84 vi se
-75 vi senast
233 vi ser
-241 vi ses
143 vi sitter
-126 vi sjalva
-468 vi ska
83 vi skicka
-153 vi skulle
-79 vi slog
-156 vi som
137 vi stallde
-133 vi stammer
108 vi stanger
-227 vi svarar
-300 vi ta
-66 vi tacksamma
63 vi testade
-170 vi testar
116 vi tillbaka
-200 vi tog
-65 vi tre
-214 vi trodde
-51 vi tror
-233 vi undrade
88 vi utan
-102 vi vanta
121 vi vantar
-143 vi var
-55 vi vara
-124 vi varje
-403 vi vet
156 vi veta
53 vi vilja
165 vi villha
217 via
-266 via e
-53 via hogtalaren
109 via saker
-63 via skarm
255 vid
-106 vid $
56 vid akerbloms
-113 vid akuta
296 vid arsskiftet
-67 vid dagens
-123 vid det
162 vid fakturering
-51 vid fragor
-75 vid manadsskiftet
132 vid nyar
69 vid prov
198 vida-
142 vidar
-57 vidare
217 vidare $
75 vidare har
-106 vidare till
96 vide-
116 vigs-
116 vigseln
-220 vika-
-149 vikarie
-124 vikarie for
67 vikarier
-90 vikarierar
63 vila-
70 vilande
211 vilj-
214 vilja
-108 vilja jakta
146 vilja veta
240 vilk-
-86 vilka
-112 vilka av
-91 vilka dorrar
106 vilka pa
50 vilka uppgifter
-88 vilka vi
167 vilken
-52 vilken $
122 vilken adress
93 vilken av
243 vilken blankett
-75 vilken klippa
185 vilket
-59 vilket $
384 vill
210 vill aven
-123 vill bara
-62 vill bestalla
-82 vill bjuda
237 vill bli
110 vill byta
142 vill darfor
-138 vill du
-71 vill fa
56 vill garna
84 vill ha
-739 vill inte
128 vill jag
-101 vill jamfora
113 vill klaga
152 vill ocksa
154 vill prenumerera
-61 vill sa
-62 vill tacka
-156 vill vara
-106 vill-
-53 villan
-212 ville
-87 ville bara
-107 ville forst
84 ville ha
-61 ville inte
165 villha
-204 vink-
-176 vint-
-54 vinter
-148 vinterdack
66 vintern
111 vintertid
111 vintertid $
-54 vintras
79 viol-
82 viola
-126 visa dem
-92 visa laget
255 visa mig
-54 visa sig
-68 visa som
-74 visa-
-305 visade
120 visade det
-164 visade sig
282 visar
140 visar bara
199 visar ej
86 visar fel
-145 visar laget
106 visar rott
134 visas
-72 viss
60 visst fick
102 vite
102 vite som
-170 vitt
-108 vitt hur
523 vore
174 vore att
104 vore bra
123 vore det
81 vore en
107 vore ett
131 vore fint
-107 vore guld
-137 vore snallt
-74 vore tacksam
-93 vore vi
161 vrid-
-50 want
-198 was
79 way
-447 we
-69 we need
116 webb-
70 week $
76 what
253 when
88 when he
-51 when-
-51 whenever
242 who
139 who is
93 why
-100 wik
458 word
80 work-
91 working
-87 woul-
-87 would
-109 writ-
-74 writing
106 wron-
106 wrong
208 xml
-229 ylva
139 yngs-
-154 you
-75 you $
51 you also
115 your records
77 yta i
-159 ytte-
-89 ytterligare
194 yxsk-
194 yxskaft
-70 zein-
-70 zeinab
59 zeyn-
59 zeynep
"""

DAYS = r"""
-204 (all)
122 < (
462 < ,
74 < -
81 < :
78 < >
-108 < N
273 < T
131 < a
123 < aktiva
-61 < alla
88 < alltsa
-99 < an
-67 < andras
88 < anger
-65 < antalet
-107 < apt
248 < ar
-64 < ater
277 < att
-77 < attest
-200 < av
105 < avlasning
88 < avsag
198 < avse
105 < avseende
111 < avser
-51 < avstamningen
-62 < bade
73 < balansdagen
78 < bara
-94 < before
199 < behall
185 < behover
-102 < besked
-50 < bestalla
-98 < bestalld
105 < bestaller
-52 < bestallning
72 < bestamt
-80 < betalas
185 < bli
206 < blir
-51 < bockerna
97 < boka
113 < bokar
-227 < bokat
-67 < bokslut
78 < bokslutsdagen
-50 < borjade
-141 < borjar
-229 < bort
128 < bryter
81 < but
-77 < by
-97 < byts
187 < dag
80 < dagar
-138 < dagen
54 < dagens
116 < darefter
-79 < daterad
56 < datum
76 < de
135 < dels
-56 < dem
153 < den
-232 < det
118 < dra
82 < draget
-74 < driftstopp
-143 < drog
193 < dvs
-53 < efter
-138 < eftersom
-190 < ej
-102 < ekeby
-52 < eller
263 < er
-60 < ett
-79 < fakturaunderlag
176 < faktureringsperiod
-128 < fall
126 < fast
-58 < fick
-157 < fika
-102 < fin
-163 < flyttats
65 < forblir
-297 < fore
172 < foreslar
-65 < forfaller
52 < forhallandena
-92 < forslag
67 < forslagsvis
159 < forst
-98 < fr
-129 < fryses
53 < full
74 < funkar
74 < gallande
167 < gallde
283 < galler
92 < gar
-65 < garna
-99 < gjorde
-84 < gjordes
103 < gjort
-146 < glad
54 < goras
58 < gott
57 < graven
271 < ha
98 < hade
-131 < handen
-142 < har
274 < hellre
66 < hemtjanst
-296 < i
-56 < icke
159 < idag
-118 < ihop
-245 < in
-55 < infaller
-87 < infor
-240 < innan
-101 < inspektionen
-576 < inte
136 < inventering
85 < it
-52 < ivag
174 < ja
110 < jamnt
148 < ju
147 < just
-71 < klar
-161 < klart
96 < knapp
-147 < kom
-170 < kommer
-57 < kontot
88 < kor
187 < kora
-162 < kors
68 < kunder
86 < kvallen
51 < kvar
91 < lage
468 < laget
-137 < lamnas
159 < larm
151 < larmen
-77 < larmet
182 < larmkunder
145 < larmlista
162 < larmlistan
171 < larmlogg
136 < las
-53 < ledig
-51 < lediga
-87 < ledningsgruppen
-53 < leverans
-52 < ligger
353 < lista
55 < listan
167 < logg
-96 < loggen
262 < loggutdrag
130 < loggutdraget
-90 < loper
-65 < lunch
-179 < manad
296 < med
52 < men
109 < menade
143 < menar
-87 < min
-149 < mote
-115 < motet
86 < n
113 < na
-202 < namnden
134 < nu
-66 < nyckelrunda
387 < och
119 < of
123 < om
-93 < omrade
-86 < onskas
-58 < oppnar
106 < oss
395 < pa
92 < passar
-55 < pension
249 < per
-142 < perioden
-60 < plats
-93 < protokollet
-130 < redovisas
157 < registret
-53 < reviderad
-74 < revisorn
-79 < ringde
-210 < rond
63 < sa
97 < sag
66 < sager
-97 < sags
274 < sagt
78 < samma
115 < samt
-93 < samtal
57 < satt
68 < saval
199 < se
-285 < sedan
-106 < semester
-182 < sen
-281 < senast
106 < sig
-52 < sista
-97 < skapat
154 < ske
-54 < skickas
-75 < skon
-78 < skrev
123 < skriv
64 < skriver
53 < slutar
-57 < slutas
52 < sodra
-62 < som
116 < spegla
93 < sta
85 < stallningen
-96 < stamma
-117 < stanger
-220 < star
-162 < start
-95 < startade
-125 < stod
-158 < stryk
-83 < styrelsemotet
-250 < svar
125 < systemet
262 < ta
75 < tack
52 < tacka
92 < tagas
145 < tagen
173 < taget
-74 < tagit
-169 < tandlakare
-66 < tankt
223 < tar
81 < tas
-105 < te
-66 < telefon
-53 < than
89 < tid
142 < tiden
-134 < tillbaka
-87 < tillhanda
-54 < tog
77 < tor
93 < trygghetslarm
-60 < under
-66 < undertecknad
-50 < undertecknat
-77 < upp
-90 < uppdateringen
62 < upprattas
-96 < ut
355 < utan
96 < utdrag
59 < utdraget
-151 < utskrivet
-119 < uttaget
-59 < uttagsdagen
52 < uttagsdatum
116 < va
91 < val
65 < valjer
258 < vara
-112 < varje
103 < vid
68 < visa
75 < visar
58 < →
59 <(
-56 <( anbudet
-65 <( bestallt
246 <)
53 <) 0
76 <) T
314 <,
-114 <, 0
-117 <, T
-126 <, adress
-173 <, ah
114 <, alltsa
-62 <, almanackan
-67 <, bara
131 <, bra
56 <, dagar
-50 <, dagen
61 <, datum
-357 <, den
103 <, det
-184 <, er
-130 <, fakturan
-59 <, fodelsedagspresent
212 <, fore
-67 <, france
59 <, ganger
164 <, hej
-77 <, hejha
135 <, hejhej
201 <, innan
-69 <, installerad
204 <, inte
53 <, ja
60 <, jag
130 <, jo
76 <, jul
65 <, kunder
-232 <, kvar
75 <, larm
-97 <, larmkunder
93 <, larmkunderna
108 <, larmlistan
-52 <, logg
60 <, loggen
-199 <, loggutdrag
-97 <, manad
106 <, mejl
74 <, mejlet
87 <, mig
110 <, ocksa
-89 <, onskas
-107 <, perioden
-137 <, ringde
-58 <, rosenlunda
54 <, skojar
68 <, till
-95 <, utdrag
106 <, uttag
-92 <, uttagsdag
78 <, vanta
-113 <, vardagen
153 <-
-57 <.
-52 <. T
-58 <. dvs
-82 <. m
-87 <. o
71 <. s
71 <. v
-347 <0
516 <0 $
-68 <0 arende
122 <1 (
462 <1 ,
74 <1 -
81 <1 :
78 <1 >
-108 <1 N
273 <1 T
131 <1 a
123 <1 aktiva
-61 <1 alla
88 <1 alltsa
-99 <1 an
-67 <1 andras
88 <1 anger
-65 <1 antalet
-107 <1 apt
248 <1 ar
-64 <1 ater
277 <1 att
-77 <1 attest
-200 <1 av
105 <1 avlasning
88 <1 avsag
198 <1 avse
105 <1 avseende
111 <1 avser
-51 <1 avstamningen
-62 <1 bade
73 <1 balansdagen
78 <1 bara
-94 <1 before
199 <1 behall
185 <1 behover
-102 <1 besked
-50 <1 bestalla
-98 <1 bestalld
105 <1 bestaller
-52 <1 bestallning
72 <1 bestamt
-80 <1 betalas
185 <1 bli
206 <1 blir
-51 <1 bockerna
97 <1 boka
113 <1 bokar
-227 <1 bokat
-67 <1 bokslut
78 <1 bokslutsdagen
-50 <1 borjade
-141 <1 borjar
-229 <1 bort
128 <1 bryter
81 <1 but
-77 <1 by
-97 <1 byts
187 <1 dag
80 <1 dagar
-138 <1 dagen
54 <1 dagens
116 <1 darefter
-79 <1 daterad
56 <1 datum
76 <1 de
135 <1 dels
-56 <1 dem
153 <1 den
-232 <1 det
118 <1 dra
82 <1 draget
-74 <1 driftstopp
-143 <1 drog
193 <1 dvs
-53 <1 efter
-138 <1 eftersom
-190 <1 ej
-102 <1 ekeby
-52 <1 eller
263 <1 er
-60 <1 ett
-79 <1 fakturaunderlag
176 <1 faktureringsperiod
-128 <1 fall
126 <1 fast
-58 <1 fick
-157 <1 fika
-102 <1 fin
-163 <1 flyttats
65 <1 forblir
-297 <1 fore
172 <1 foreslar
-65 <1 forfaller
52 <1 forhallandena
-92 <1 forslag
67 <1 forslagsvis
159 <1 forst
-98 <1 fr
-129 <1 fryses
53 <1 full
74 <1 funkar
74 <1 gallande
167 <1 gallde
283 <1 galler
92 <1 gar
-65 <1 garna
-99 <1 gjorde
-84 <1 gjordes
103 <1 gjort
-146 <1 glad
54 <1 goras
58 <1 gott
57 <1 graven
271 <1 ha
98 <1 hade
-131 <1 handen
-142 <1 har
274 <1 hellre
66 <1 hemtjanst
-296 <1 i
-56 <1 icke
159 <1 idag
-118 <1 ihop
-245 <1 in
-55 <1 infaller
-87 <1 infor
-240 <1 innan
-101 <1 inspektionen
-576 <1 inte
136 <1 inventering
85 <1 it
-52 <1 ivag
174 <1 ja
110 <1 jamnt
148 <1 ju
147 <1 just
-71 <1 klar
-161 <1 klart
96 <1 knapp
-147 <1 kom
-170 <1 kommer
-57 <1 kontot
88 <1 kor
187 <1 kora
-162 <1 kors
68 <1 kunder
86 <1 kvallen
51 <1 kvar
91 <1 lage
468 <1 laget
-137 <1 lamnas
159 <1 larm
151 <1 larmen
-77 <1 larmet
182 <1 larmkunder
145 <1 larmlista
162 <1 larmlistan
171 <1 larmlogg
136 <1 las
-53 <1 ledig
-51 <1 lediga
-87 <1 ledningsgruppen
-53 <1 leverans
-52 <1 ligger
353 <1 lista
55 <1 listan
167 <1 logg
-96 <1 loggen
262 <1 loggutdrag
130 <1 loggutdraget
-90 <1 loper
-65 <1 lunch
-179 <1 manad
296 <1 med
52 <1 men
109 <1 menade
143 <1 menar
-87 <1 min
-149 <1 mote
-115 <1 motet
86 <1 n
113 <1 na
-202 <1 namnden
134 <1 nu
-66 <1 nyckelrunda
387 <1 och
119 <1 of
123 <1 om
-93 <1 omrade
-86 <1 onskas
-58 <1 oppnar
106 <1 oss
395 <1 pa
92 <1 passar
-55 <1 pension
249 <1 per
-142 <1 perioden
-60 <1 plats
-93 <1 protokollet
-130 <1 redovisas
157 <1 registret
-53 <1 reviderad
-74 <1 revisorn
-79 <1 ringde
-210 <1 rond
63 <1 sa
97 <1 sag
66 <1 sager
-97 <1 sags
274 <1 sagt
78 <1 samma
115 <1 samt
-93 <1 samtal
57 <1 satt
68 <1 saval
199 <1 se
-285 <1 sedan
-106 <1 semester
-182 <1 sen
-281 <1 senast
106 <1 sig
-52 <1 sista
-97 <1 skapat
154 <1 ske
-54 <1 skickas
-75 <1 skon
-78 <1 skrev
123 <1 skriv
64 <1 skriver
53 <1 slutar
-57 <1 slutas
52 <1 sodra
-62 <1 som
116 <1 spegla
93 <1 sta
85 <1 stallningen
-96 <1 stamma
-117 <1 stanger
-220 <1 star
-162 <1 start
-95 <1 startade
-125 <1 stod
-158 <1 stryk
-83 <1 styrelsemotet
-250 <1 svar
125 <1 systemet
262 <1 ta
75 <1 tack
52 <1 tacka
92 <1 tagas
145 <1 tagen
173 <1 taget
-74 <1 tagit
-169 <1 tandlakare
-66 <1 tankt
223 <1 tar
81 <1 tas
-105 <1 te
-66 <1 telefon
-53 <1 than
89 <1 tid
142 <1 tiden
-134 <1 tillbaka
-87 <1 tillhanda
-54 <1 tog
77 <1 tor
93 <1 trygghetslarm
-60 <1 under
-66 <1 undertecknad
-50 <1 undertecknat
-77 <1 upp
-90 <1 uppdateringen
62 <1 upprattas
-96 <1 ut
355 <1 utan
96 <1 utdrag
59 <1 utdraget
-151 <1 utskrivet
-119 <1 uttaget
-59 <1 uttagsdagen
52 <1 uttagsdatum
116 <1 va
91 <1 val
65 <1 valjer
258 <1 vara
-112 <1 varje
103 <1 vid
68 <1 visa
75 <1 visar
58 <1 →
-108 <2 $
-145 <2 (
137 <2 )
216 <2 ,
-70 <2 .
-147 <2 0
-120 <2 :
-174 <2 N
-68 <2 a
88 <2 aktiva
-85 <2 alarm
61 <2 alla
71 <2 alltjamt
112 <2 andra
166 <2 andrat
-162 <2 annullera
65 <2 antal
234 <2 antalet
-109 <2 ar
-54 <2 arende
-131 <2 arsstamman
114 <2 as
-122 <2 at
78 <2 att
151 <2 av
-78 <2 avgifterna
80 <2 avlasning
173 <2 avser
-80 <2 avtal
154 <2 avtalet
106 <2 backa
92 <2 bada
-113 <2 bar
55 <2 bara
57 <2 begars
94 <2 behover
-141 <2 bestall
139 <2 bestalla
181 <2 bestallde
97 <2 bestalldes
60 <2 bestaller
-68 <2 bestallningen
-101 <2 bestallningsdatum
-78 <2 bestamd
-61 <2 betala
-116 <2 betalning
-134 <2 blir
-164 <2 boka
-58 <2 bokar
-69 <2 bokslut
-125 <2 boman
-130 <2 bor
200 <2 borja
52 <2 borjar
-60 <2 bort
88 <2 bra
-88 <2 byter
-53 <2 byttes
175 <2 chef
51 <2 chefen
-99 <2 customers
179 <2 dag
68 <2 dagar
83 <2 dagen
111 <2 darfor
67 <2 date
382 <2 datum
192 <2 de
-237 <2 deadline
210 <2 det
98 <2 dra
-63 <2 drar
-58 <2 dvs
-96 <2 efter
-91 <2 ekonomi
-122 <2 emot
298 <2 en
58 <2 enats
-151 <2 enligt
-237 <2 er
180 <2 ersatts
-136 <2 ert
188 <2 ett
-68 <2 extract
250 <2 fa
-133 <2 faktura
-158 <2 fakturadatum
-89 <2 faktureras
-81 <2 fakturering
-94 <2 far
141 <2 fast
-69 <2 fatt
-74 <2 fick
-114 <2 fixa
-94 <2 flytta
-81 <2 flyttar
-117 <2 fodd
-70 <2 for
-62 <2 fore
-144 <2 forfallodatum
94 <2 forresten
98 <2 forslag
-73 <2 forst
-104 <2 fortydligande
64 <2 fraga
-153 <2 fran
-52 <2 fullt
183 <2 galler
-86 <2 gang
56 <2 gar
-134 <2 garna
-152 <2 gav
-68 <2 gjort
52 <2 gors
-55 <2 ha
50 <2 haller
93 <2 harmed
-109 <2 hej
188 <2 hemtjanst
229 <2 hon
-190 <2 hoppa
87 <2 hor
-74 <2 i
-61 <2 igang
-65 <2 igen
190 <2 in
-127 <2 infor
-155 <2 inget
-86 <2 inkom
51 <2 installatoren
-83 <2 installerat
132 <2 inte
-283 <2 istallet
-58 <2 ivo
107 <2 jo
92 <2 jobbar
63 <2 ju
-88 <2 julbordet
-126 <2 klart
72 <2 klockan
129 <2 kollegan
113 <2 kommande
-95 <2 kommer
120 <2 kontoret
223 <2 kor
-95 <2 kora
88 <2 kraver
-165 <2 kunder
193 <2 kvallen
140 <2 kvar
110 <2 kvartalet
236 <2 lagg
108 <2 lagga
-71 <2 lamna
-55 <2 lamnas
142 <2 larm
-58 <2 larmen
-72 <2 larmet
-215 <2 larmkunder
87 <2 larmlista
-62 <2 larmlistan
97 <2 las
76 <2 laser
-53 <2 later
-150 <2 leverans
161 <2 ligger
125 <2 listan
79 <2 listor
350 <2 logg
226 <2 loggdag
-88 <2 loggutdr
127 <2 loggutdrag
-142 <2 lonen
-86 <2 loper
61 <2 lyder
-78 <2 m
97 <2 maste
-258 <2 med
62 <2 men
215 <2 mer
63 <2 mig
-253 <2 min
-66 <2 mote
-242 <2 motesdatum
-114 <2 motet
51 <2 nagon
84 <2 nar
167 <2 narmare
130 <2 nasta
-64 <2 natt
-152 <2 natten
103 <2 nej
-144 <2 ny
-151 <2 nya
-178 <2 nytt
-414 <2 och
55 <2 one
217 <2 onskar
100 <2 onskas
-66 <2 oss
221 <2 overens
167 <2 per
134 <2 period
135 <2 perioden
-97 <2 personalmote
77 <2 pratade
140 <2 racker
-64 <2 rakade
101 <2 rakna
58 <2 raknar
131 <2 ratt
109 <2 rattelse
-69 <2 redan
72 <2 redovisningen
-62 <2 reser
154 <2 revisorn
-82 <2 ring
-54 <2 rod
-58 <2 rosenlunda
-183 <2 rutin
88 <2 sa
156 <2 sag
65 <2 saga
187 <2 sager
76 <2 saken
-108 <2 samma
-149 <2 satt
-64 <2 schemat
115 <2 se
-102 <2 sedan
-61 <2 sen
-60 <2 senare
-154 <2 senast
65 <2 should
78 <2 siffrorna
70 <2 sig
-93 <2 sitt
565 <2 ska
-100 <2 skapad
-59 <2 skapat
-252 <2 skicka
-86 <2 skickas
-57 <2 skola
61 <2 skot
-124 <2 skrev
-61 <2 skrevs
-87 <2 skrivelse
-111 <2 skriver
103 <2 skrivs
83 <2 skull
194 <2 skulle
155 <2 slut
-164 <2 stallet
-54 <2 stalls
-190 <2 stanger
-83 <2 stangt
118 <2 stracker
-60 <2 strunta
-63 <2 styrelsen
169 <2 svar
-55 <2 svara
278 <2 ta
149 <2 tankt
163 <2 tar
220 <2 tas
-53 <2 taxan
-119 <2 telefonin
56 <2 the
-413 <2 till
134 <2 tillbaka
-109 <2 tillganglig
-58 <2 tog
-59 <2 tva
-85 <2 underlag
84 <2 underlaget
-117 <2 undrade
199 <2 ut
103 <2 utan
85 <2 utdrag
119 <2 utdragsdatum
92 <2 uttag
243 <2 uttaget
223 <2 uttagsdatum
-66 <2 vad
136 <2 valjer
-399 <2 var
155 <2 vara
-113 <2 vardagen
-101 <2 vart
-95 <2 version
102 <2 vi
64 <2 via
345 <2 vill
149 <2 visa
-142 <3 (
79 <3 )
-135 <3 ,
69 <3 -
-142 <3 0
335 <3 :
-198 <3 N
-58 <3 T
93 <3 a
-191 <3 ah
-195 <3 aktiva
73 <3 alarm
54 <3 alla
-98 <3 allt
64 <3 alltsa
102 <3 andra
74 <3 att
122 <3 avstamning
-58 <3 avtal
-156 <3 avtalet
64 <3 bad
-64 <3 bade
-134 <3 bara
-73 <3 begar
-76 <3 begaran
92 <3 behova
-190 <3 behover
-86 <3 behovs
69 <3 ber
-161 <3 bestallde
134 <3 bestaller
-92 <3 bestallning
152 <3 blev
53 <3 blott
116 <3 boka
-64 <3 bokade
64 <3 borde
-164 <3 brukar
-133 <3 chefen
222 <3 da
-91 <3 dag
196 <3 dagen
100 <3 darfor
-222 <3 datum
75 <3 datumet
77 <3 de
56 <3 dels
78 <3 dem
80 <3 det
105 <3 dra
103 <3 drar
-96 <3 ej
83 <3 eller
156 <3 en
55 <3 enheten
-102 <3 enligt
150 <3 extract
-51 <3 fa
-98 <3 faktura
-106 <3 far
-94 <3 fast
-180 <3 fel
-97 <3 fick
-83 <3 finns
-164 <3 fixa
-149 <3 flytta
181 <3 flyttas
-184 <3 forra
-93 <3 forst
-116 <3 fran
-242 <3 galler
118 <3 gamla
97 <3 gang
117 <3 gangen
-93 <3 gar
52 <3 garna
160 <3 glom
135 <3 god
89 <3 gora
-66 <3 gors
-309 <3 ha
177 <3 hade
-60 <3 haft
401 <3 har
205 <3 hej
-148 <3 hellre
-104 <3 helst
-180 <3 hemtjanst
-53 <3 hon
179 <3 hur
-89 <3 i
-83 <3 inflyttning
-173 <3 innan
-66 <3 inne
61 <3 inte
-120 <3 invoice
79 <3 jag
-108 <3 ju
76 <3 jul
56 <3 just
203 <3 kan
-93 <3 klart
71 <3 kom
80 <3 kommer
-56 <3 kommunens
-179 <3 kor
70 <3 kora
-81 <3 kund
52 <3 kunna
85 <3 lage
68 <3 landade
72 <3 lappen
-53 <3 larm
131 <3 larmkunder
66 <3 larmkunderna
52 <3 larmlistan
-76 <3 larmloggen
87 <3 las
-51 <3 lasa
166 <3 lat
-191 <3 logg
138 <3 loggen
123 <3 loggutdraget
59 <3 lovade
51 <3 ma
53 <3 manen
98 <3 manga
56 <3 mejlen
-88 <3 men
-141 <3 mitt
-51 <3 mojligt
-69 <3 momsen
-86 <3 motet
-50 <3 nan
-228 <3 nar
186 <3 nej
-115 <3 ni
-53 <3 no
81 <3 not
121 <3 nu
82 <3 ny
-149 <3 nya
77 <3 nytt
55 <3 ocksa
-140 <3 om
-58 <3 on
64 <3 onskad
-90 <3 onskas
85 <3 onskat
-128 <3 pa
-239 <3 per
-57 <3 rakenskaperna
100 <3 raknas
68 <3 redan
-74 <3 redovisa
-51 <3 registret
-74 <3 ronnen
218 <3 sa
91 <3 sadan
109 <3 sager
-88 <3 sagt
68 <3 samma
94 <3 sasom
-122 <3 senast
-139 <3 senaste
-59 <3 ser
-112 <3 siffror
66 <3 sist
-137 <3 sista
-98 <3 sker
99 <3 skriv
85 <3 snart
53 <3 som
177 <3 styrelsen
-224 <3 tack
-88 <3 tagit
51 <3 take
-67 <3 tankte
-51 <3 tar
-53 <3 the
-215 <3 tidigare
74 <3 tog
108 <3 underlag
-94 <3 uppgifterna
65 <3 ursakta
-62 <3 ut
80 <3 utdraget
260 <3 uttag
152 <3 uttaget
100 <3 uttagsdag
-68 <3 vanta
281 <3 var
-370 <3 vara
-77 <3 varje
106 <3 vart
-80 <3 vilja
50 <3 vilken
90 <3 visar
61 <3 vore
-161 <4 $
146 <4 (
-149 <4 ,
-103 <4 0
150 <4 N
83 <4 T
135 <4 aktiva
92 <4 aldrig
-57 <4 alldenstund
53 <4 allra
118 <4 alltsa
102 <4 ar
-78 <4 arsstamman
-122 <4 att
-77 <4 automatiskt
-72 <4 aven
-75 <4 avser
-120 <4 avstamning
51 <4 avtal
-106 <4 avtalet
-51 <4 bara
73 <4 bast
-66 <4 battre
73 <4 be
158 <4 behover
64 <4 behovr
-55 <4 bestalla
-63 <4 bestallde
221 <4 bestaller
-86 <4 blev
-61 <4 bokslutet
79 <4 bort
-62 <4 brukar
-52 <4 chefen
-51 <4 da
-206 <4 dag
58 <4 darfor
73 <4 datumet
56 <4 de
-78 <4 dem
-62 <4 den
137 <4 det
-75 <4 eftersom
105 <4 ekonomen
-112 <4 ekonomi
-113 <4 er
102 <4 ett
-188 <4 exempel
-119 <4 fa
-80 <4 fakturan
130 <4 far
-115 <4 fast
132 <4 fel
107 <4 flyttar
67 <4 forsta
-79 <4 fortfarande
-73 <4 fraga
-82 <4 fran
-53 <4 gangen
145 <4 gjorde
-86 <4 glom
90 <4 gor
-243 <4 hade
-95 <4 hamtar
-95 <4 han
-89 <4 harmed
-225 <4 hej
76 <4 hela
-74 <4 hinner
57 <4 hon
-119 <4 hos
105 <4 hur
185 <4 i
-88 <4 igenom
145 <4 infaller
55 <4 inget
95 <4 innan
-69 <4 installerad
153 <4 inte
-52 <4 it
67 <4 jag
73 <4 jo
-127 <4 ju
179 <4 kan
72 <4 kom
101 <4 kommunen
-118 <4 kontoret
57 <4 kor
97 <4 kunder
-100 <4 kvar
60 <4 kvartalet
52 <4 kvittot
115 <4 lagga
57 <4 larminnehavare
154 <4 larmkunder
87 <4 larmlistan
72 <4 lat
86 <4 lista
171 <4 listan
197 <4 loggen
149 <4 loggutdrag
56 <4 loggutdraget
158 <4 manga
-53 <4 maste
62 <4 men
163 <4 mig
-63 <4 mormor
-108 <4 mote
125 <4 namnden
270 <4 nar
-83 <4 nasta
99 <4 ni
-219 <4 nu
52 <4 nytt
99 <4 ocksa
160 <4 om
125 <4 onskar
-91 <4 onskas
144 <4 oss
51 <4 pa
-74 <4 passar
-143 <4 perioden
77 <4 please
-53 <4 reser
63 <4 revision
-72 <4 roll
-132 <4 sa
-155 <4 sager
-58 <4 samma
-95 <4 san
91 <4 schemalagg
-154 <4 se
101 <4 ser
51 <4 siffrorna
-77 <4 sist
-89 <4 ska
71 <4 skriver
-225 <4 skulle
78 <4 snall
-99 <4 som
210 <4 stanger
154 <4 stryk
-176 <4 svar
-63 <4 tacka
88 <4 tankt
-106 <4 tar
-190 <4 tas
-186 <4 tog
139 <4 tva
-126 <4 undertecknad
-103 <4 upp
51 <4 ur
-67 <4 ursprungligen
82 <4 utdrag
82 <4 utdraget
115 <4 utgar
71 <4 v
69 <4 vad
76 <4 vanta
113 <4 var
-78 <4 vara
-84 <4 vet
-89 <4 vi
54 <4 vilja
221 <4 vilka
51 <4 vilket
-105 <4 ville
-62 <4 visa
-183 <4 visar
79 <5 (
-81 <5 ,
59 <5 .
56 <5 aktiva
-61 <5 andrat
-137 <5 ar
73 <5 at
-151 <5 att
-78 <5 av
-55 <5 bada
103 <5 behova
89 <5 bestallde
172 <5 bestallning
-79 <5 bestallningar
191 <5 blir
-62 <5 bokad
64 <5 bra
83 <5 bradska
-92 <5 brukar
165 <5 dag
-62 <5 dagar
-141 <5 dagen
82 <5 darfor
-98 <5 datum
-81 <5 de
72 <5 den
88 <5 denna
113 <5 ekonom
58 <5 emot
52 <5 enheter
116 <5 enligt
-67 <5 er
-116 <5 fa
-61 <5 fakturerar
-87 <5 fatt
93 <5 fram
63 <5 fran
-63 <5 fyller
-105 <5 galler
-63 <5 gamla
66 <5 gar
98 <5 garna
74 <5 god
52 <5 goda
104 <5 ha
-73 <5 hade
-85 <5 hamtar
69 <5 han
-157 <5 har
79 <5 harmed
83 <5 hej
78 <5 hejhej
-78 <5 hela
77 <5 hinna
-91 <5 hoppas
-131 <5 hos
168 <5 hur
166 <5 i
73 <5 igen
-111 <5 in
-72 <5 ingen
103 <5 inte
-71 <5 it
-115 <5 jag
-202 <5 kan
-50 <5 kom
-110 <5 kommunen
-70 <5 kommunens
-79 <5 kor
-156 <5 kvar
-118 <5 laget
-99 <5 larm
77 <5 larmkunder
-69 <5 larmlistan
-65 <5 lat
81 <5 ligger
82 <5 list
100 <5 lista
99 <5 listan
62 <5 lite
-50 <5 log
-52 <5 logg
53 <5 loggen
-219 <5 loggutdrag
-151 <5 loggutdraget
120 <5 manga
-105 <5 maste
52 <5 mejl
144 <5 men
-66 <5 mig
106 <5 mojligt
-52 <5 mote
-54 <5 nar
-99 <5 nasta
-51 <5 nej
236 <5 ni
83 <5 nu
-126 <5 nytt
145 <5 och
118 <5 om
-111 <5 onskar
-159 <5 ort
-160 <5 oss
-139 <5 pa
-61 <5 rakade
135 <5 ratt
79 <5 redan
-92 <5 redovisa
-52 <5 redovisningen
-114 <5 rutan
-97 <5 saga
-103 <5 sager
72 <5 se
113 <5 ser
-69 <5 sig
-56 <5 sista
-161 <5 ska
91 <5 skicka
95 <5 skrev
273 <5 skulle
-72 <5 sodra
106 <5 som
-63 <5 sommarvikarierna
83 <5 stallet
101 <5 strunta
-73 <5 ta
-71 <5 tallkotten
-118 <5 tas
105 <5 till
-59 <5 tog
-60 <5 tre
-70 <5 tror
67 <5 undertecknad
130 <5 upp
51 <5 upprepar
156 <5 ut
-61 <5 utdraget
-52 <5 uttag
-85 <5 uttaget
59 <5 uttagsdag
-63 <5 va
-121 <5 valjer
60 <5 vanligen
61 <5 vanta
-66 <5 vi
63 <5 vilja
73 <5 vilka
330 <:
105 <: )
161 <: 0
216 <: T
-64 <: almanackan
63 <: avlasning
115 <: behovs
65 <: bestallning
-101 <: bestallningsdatum
109 <: dag
146 <: datum
106 <: det
51 <: er
-150 <: fakturadatum
-117 <: fodd
-77 <: for
-144 <: forfallodatum
-104 <: fortydligande
60 <: fraga
-156 <: fran
73 <: gangen
-53 <: gillt
-90 <: har
-86 <: inkom
-80 <: installerat
-83 <: kund
-87 <: larm
-152 <: leverans
184 <: loggdag
130 <: loggen
63 <: loggutdrag
-63 <: mormor
-242 <: motesdatum
83 <: nar
86 <: nu
73 <: onskas
216 <: per
78 <: ratt
110 <: rattelse
98 <: sa
-91 <: sedan
-65 <: semester
-152 <: senast
-100 <: skapad
-59 <: skapat
83 <: skull
75 <: st
208 <: svar
144 <: till
-109 <: tillganglig
60 <: utdraget
119 <: utdragsdatum
249 <: uttag
79 <: uttaget
144 <: uttagsdag
154 <: uttagsdatum
97 <=
89 <= T
95 <>
-298 <N
-106 <N for
235 <T
-80 <T (
172 <T ,
158 <T :
-236 <T att
51 <T av
-170 <T avser
-85 <T behall
117 <T bort
-101 <T dag
-68 <T daterad
54 <T dels
-83 <T den
231 <T det
82 <T en
-87 <T er
-97 <T for
74 <T forst
107 <T hade
110 <T hela
-148 <T hellre
59 <T i
-64 <T in
145 <T infaller
-63 <T inne
224 <T inte
166 <T ju
-179 <T larm
74 <T larmkunder
-132 <T lista
76 <T listan
-102 <T loggen
-240 <T min
-52 <T mote
81 <T not
84 <T om
123 <T oss
62 <T pa
-218 <T per
-66 <T reser
-91 <T sa
-56 <T sager
80 <T sedan
180 <T skrev
157 <T stryk
-179 <T tas
313 <T till
-233 <T uttag
-144 <T uttaget
133 <T vara
-83 <T vi
85 <a
-53 <a in
-80 <active of
-170 <adress
-151 <ah
206 <aktiva
-95 <aktiva ,
60 <aktiva av
-108 <aktiva loggutdrag
-94 <aktiva over
-76 <aktiva pa
103 <aktiva var
235 <aktiva vara
77 <aktivt
51 <alarm
-103 <alarm the
92 <aldrig
-55 <alla hos
-99 <allt
-137 <alltid
-103 <alltid som
71 <alltjamt
344 <alltsa
149 <alltsa ,
65 <almanackan
-132 <an
-205 <an T
-134 <an battre
-73 <an senare
-56 <anbudet
-56 <anbudet forbereder
55 <and
55 <and T
82 <anda ha
171 <andra
-85 <andras
111 <anger
102 <annat
67 <annu
-162 <annullera
-162 <annullera onskar
98 <antal
94 <antalet
102 <antalet pa
-81 <apt
63 <ar
-402 <ar T
-91 <ar alla
-115 <ar allt
-209 <ar arsstamman
-64 <ar bara
-158 <ar da
51 <ar dag
92 <ar dagen
65 <ar datumet
69 <ar den
-282 <ar det
-87 <ar faktura
-80 <ar har
53 <ar manen
-109 <ar motet
108 <ar nu
-105 <ar och
60 <ar pa
194 <ar perioden
85 <ar se
214 <ar som
135 <ar var
82 <ar vi
-130 <arende
-56 <aro
-83 <arsmotet
-94 <arsmotet vid
-209 <arsstamman
167 <as
53 <as extract
107 <astundar
107 <astundar jag
157 <att
55 <att bara
-98 <att bestamt
-108 <att det
135 <att du
-131 <att efter
99 <att er
-70 <att kraver
-246 <att med
85 <att meddelas
-61 <att mig
110 <att om
-77 <att oss
93 <att pa
112 <att sa
-127 <att sager
88 <att tankt
145 <att till
-154 <att vet
51 <att vi
-101 <att vill
-208 <attest
-77 <attest :
-77 <automatiskt
-148 <av
-80 <av bestallningar
-82 <av bestallningen
-81 <av boka
-79 <av demo
182 <av ersatts
59 <av fel
-116 <av hor
68 <av las
111 <av laser
79 <av nan
-82 <av stod
102 <av uttag
-328 <avbokar
-55 <aven
56 <aven onskar
-78 <avgifterna
123 <avlas
203 <avlasning
88 <avsag
215 <avse
154 <avse ska
166 <avseende
98 <avseende loggutdrag
233 <avser
-217 <avser ,
99 <avser som
-91 <avstamning
-58 <avstamningen
111 <avstamningsdatum
-95 <avtal
-54 <avtal vart
-149 <avtalet
124 <backa
53 <bad
-105 <bade
62 <bade ,
58 <bade det
-111 <bade glom
54 <bade ha
53 <bade kvar
-58 <bade med
-136 <bade provade
-78 <bakat
100 <balansdagen
107 <bar astundar
61 <bara ,
52 <bara nej
-66 <barn
71 <bast
-81 <battre
204 <be
74 <be should
-120 <before
-100 <begar
117 <begaran in
-76 <begarde
-76 <begarde T
95 <begars
114 <behall
66 <behall ,
257 <behova
124 <behova skulle
199 <behover
157 <behover jag
180 <behover och
121 <behovr
67 <behovr vi
-88 <behovs
65 <behovs ,
63 <behovs dagar
58 <behovs uttag
178 <bekraftar
120 <ber
78 <ber jag
-99 <besked
-118 <beslut
54 <beslutat
-51 <beslutet
-144 <bestall
-55 <bestall :
57 <bestalla
67 <bestalla att
-75 <bestalla vill
-84 <bestalld
-59 <bestallde chef
108 <bestallde jag
-59 <bestallde som
-176 <bestallde vi
73 <bestalldes
73 <bestalldes som
475 <bestaller
80 <bestaller ,
85 <bestaller jag
53 <bestaller nu
212 <bestaller vi
59 <bestallning denna
-85 <bestallning en
70 <bestallning harmed
-68 <bestallning min
111 <bestallning ny
-100 <bestallningar
-249 <bestallningarna
-100 <bestallningen
-169 <bestallningsdatum
-78 <bestamd
-78 <bestamd ar
101 <bestamde
172 <bestamt narmare
-65 <betala
-126 <betalas
-80 <betalas ska
-212 <betalning
-94 <betalt
-117 <bifogas
124 <bild
-106 <blanketten
147 <blev
98 <blev det
124 <bli
181 <bli det
69 <bli far
-83 <bli lata
216 <blir
-200 <blir det
112 <blir manga
-51 <blivit det
53 <blott
-79 <bockerna
-51 <bockerna stanger
68 <boka ,
-157 <boka vill
58 <bokad ar
-64 <bokade
112 <bokar
-58 <bokar ,
120 <bokar vi
-212 <bokat
-142 <boken
-71 <bokforas
-54 <bokfort
-136 <bokslut
155 <bokslutsdagen
-125 <boman
-106 <bor
102 <borde
75 <borde det
210 <borja
-94 <borjade
-57 <borjade ,
-107 <borjar
-52 <borjar vi
-201 <bort
-62 <bort reser
-90 <bort ta
-69 <bort tag
58 <bort tas
-56 <bortse
80 <both
117 <bra
83 <bradska
-157 <brandovningen
-65 <brev
80 <bruk
80 <bruk i
-322 <brukar
-191 <brukar vi
128 <bryter
81 <but
81 <but T
-94 <by
-50 <byt
-117 <byter
-65 <byter vi
-97 <byts
-65 <byttes
109 <chef
-79 <chef forra
143 <chef min
102 <chef var
-174 <chefen
-90 <chefen ,
-65 <co
-65 <co &
91 <customer
91 <customer alarm
-111 <customers
187 <da
234 <dag
82 <dag ,
-62 <dag en
-215 <dag fel
60 <dag nan
-94 <dag rod
-117 <dag vilken
114 <dagar
64 <dagar tva
145 <dagarna
79 <dagarna av
-60 <dagen den
68 <dagen tagen
-67 <dags
131 <dar
90 <dar det
141 <darefter
165 <darefter och
105 <daremellan
374 <darfor
110 <darfor ta
67 <date
-120 <date invoice
-147 <daterad
71 <datum
-115 <datum ,
-113 <datum bar
104 <datum med
-74 <datum nytt
-159 <datum och
92 <datum onskat
-228 <datum pa
60 <datum per
182 <datumet
321 <de
138 <de som
-281 <deadline
-162 <deadlinen
239 <dels
107 <dels ,
60 <dels logg
53 <dem med
-193 <dem pa
-65 <dem ut
-79 <demo
164 <den
-69 <den ,
174 <den ar
59 <den bara
-56 <den behover
53 <den blott
-85 <den ha
-135 <den hamtar
114 <den inte
-59 <den kor
137 <den och
-112 <den om
137 <den pa
114 <den sadan
-260 <den skicka
230 <den som
133 <den ta
-77 <den tas
164 <det
206 <det (
-251 <det ,
82 <det andra
-59 <det behover
-54 <det blev
183 <det blir
58 <det efter
-93 <det fa
-131 <det far
-220 <det galler
151 <det gar
173 <det gor
68 <det gora
106 <det ha
77 <det i
60 <det kommer
52 <det kor
95 <det lat
-50 <det men
-119 <det och
99 <det ska
-137 <det skulle
178 <det som
-74 <det star
-63 <det stod
-218 <det ta
-51 <det trodde
254 <det ut
-80 <det var
-84 <det vi
-55 <diskuterade
-55 <diskuterade vi
-72 <dog
-62 <dog moster
357 <dra
91 <draget
-74 <driftstopp
-100 <drog
-143 <drog ni
93 <droj
-60 <droja
-52 <du det
50 <du kan
96 <du sa
153 <dvs
153 <dvs ,
84 <dygn
84 <dygn ett
-101 <e
100 <edert
100 <edert godtar
-148 <efter
-137 <efter dagen
73 <efter fragar
74 <efter ute
-272 <eftersom
-120 <eftersom ,
54 <egen
-325 <ej
-164 <ej ,
-102 <ekeby
51 <ekonom
102 <ekonomen
59 <ekonomen med
-191 <ekonomi
-164 <ekonomi ,
-93 <ekonomi med
76 <eller ,
-135 <eller T
98 <emot
465 <en
54 <en :
-150 <en ar
60 <en behover
83 <en dels
-109 <en det
-80 <en far
145 <en gjorde
131 <en med
50 <en och
-130 <en oss
102 <en pa
-278 <en ut
122 <ena
122 <ena det
125 <enades
65 <enats
58 <enats vi
58 <enheten stanger
68 <enheter
-182 <enligt
-116 <er
51 <er be
78 <er ger
94 <er hos
-63 <er till
-62 <ersattning
193 <ersatts
117 <ersatts och
-127 <ert
61 <ert i
264 <ett
75 <ett behova
64 <ett behovr
-88 <ett bestalla
105 <ett fa
108 <ett far
-202 <ett fixa
58 <ett fram
74 <ett gor
184 <ett ha
118 <ett kor
-140 <ett med
-104 <ett nara
-97 <ett och
53 <ett oss
-286 <exempel
-106 <extract alarm
-50 <extract log
55 <extract the
94 <fa att
-143 <fa brukar
95 <fa jag
78 <fa vill
-251 <faktura
-61 <faktura for
-190 <fakturadatum
-157 <fakturan
54 <fakturerad
-89 <fakturerar
-79 <faktureras
-99 <fakturering
168 <faktureringsperiod
176 <faktureringsperiod avser
103 <fall sa
-106 <far
93 <far jag
-55 <far siffrorna
-94 <far vi
-58 <fardigt
78 <fast
117 <fast haller
85 <fatt
229 <fatt vi
-109 <fel
-231 <fick
-66 <fick vi
-157 <fika
94 <fil
-330 <fin
-191 <fin en
-56 <finns
-94 <fint
202 <firar
-248 <fixa
-300 <fixa ni
-77 <fler
-313 <flytta
157 <flyttas
181 <flyttas T
-204 <flyttats
-89 <flyttats har
-172 <fodd
-59 <fodelsedagspresent
-59 <fodelsedagspresent i
-105 <fodelsedatum
140 <folk
-245 <for ,
-228 <for T
164 <for ar
-77 <for behovs
188 <for bestallt
-123 <for boman
66 <for dag
-70 <for dags
-184 <for datum
119 <for det
177 <for en
58 <for enheten
-61 <for extract
161 <for forvag
-119 <for gang
175 <for inte
-357 <for istallet
-65 <for larmkunder
58 <for lista
60 <for listor
-101 <for logg
72 <for loggar
124 <for loggen
-107 <for loggutdr
-86 <for loggutdrag
95 <for loggutdraget
55 <for one
139 <for oss
-64 <for redovisa
-122 <for stallet
133 <for stanger
-180 <for tack
-74 <for tacka
-81 <for utdrag
-141 <for uttag
-70 <forbereder
-70 <forbereder vi
65 <forblir
65 <forblir och
-324 <fore
69 <fore T
132 <fore dagen
-51 <fore listan
159 <foreslar
133 <foreslar jag
119 <foretradare
-144 <forfallodatum
75 <forhallandena
65 <forlat
-288 <forra
168 <forran
58 <forran det
-74 <forran inte
91 <forresten
100 <forslag edert
-120 <forslag ert
72 <forslagsvis
67 <forslagsvis ,
55 <forst N
-65 <forsta det
71 <forsvinner
71 <forsvinner kunder
78 <forteckning
56 <forteckning en
-104 <fortydligande
-104 <fortydligande ett
161 <forvag
161 <forvag i
-139 <fr
61 <fraga er
68 <fragan
52 <fragar
146 <fram
137 <fram fa
-109 <fram plocka
-106 <framflyttat
-52 <framme
-243 <fran
-121 <fran bestallning
-54 <fran bortse
78 <fran den
163 <fran garna
-71 <fran hem
-66 <fran larm
69 <fran lista
100 <fran listan
142 <fran logg
65 <fran vara
-67 <france
-54 <fru
-129 <fryses
53 <full
53 <full ar
85 <fullmakt
115 <funkar
-59 <fyller
-59 <fyller ,
71 <fyller N
110 <fyller vi
-107 <fyrens
-66 <ga
127 <galla
63 <gallande
81 <gallande loggutdrag
167 <gallde
167 <gallde som
77 <galler
-53 <galler det
-172 <galler tvisten
58 <gammal
55 <gang denna
81 <gang en
60 <gang nagon
-105 <gang nasta
-70 <gangen forsta
133 <gangen har
72 <gar
-65 <gar jag
57 <gar kvartalet
176 <gar ni
-120 <gar och
-108 <gar som
-85 <gar vi
-191 <garna ,
62 <garna ta
52 <garna vi
-154 <gav
-154 <gav ni
72 <ge
78 <ger
-126 <gick
-56 <gick vi
-53 <gillt
-53 <gillt gangen
-114 <gjorde ni
121 <gjorde vi
-131 <glad
-101 <glomma
222 <god
52 <goda
100 <godtar
156 <gor
84 <gor ,
-182 <gor jag
-78 <gor vi
86 <gora
76 <gora inte
-54 <gora ska
52 <gors uttag
98 <gors uttaget
58 <gott for
57 <graven
57 <graven i
-73 <gruppen
64 <ha borde
-112 <ha garna
-91 <ha inte
75 <ha jag
-103 <ha maste
193 <ha ska
-100 <ha skulle
146 <ha vi
-56 <ha vilja
174 <ha vill
-89 <ha ville
83 <hade som
89 <hade vi
69 <hade vilka
93 <haller
137 <haller vi
161 <hamta
-60 <hamtades
-60 <hamtades nycklarna
-226 <hamtar
-94 <hamtar N
-144 <handen
-133 <handen i
-82 <hanvisning
60 <har
127 <har T
85 <har den
92 <har det
-95 <har kunder
123 <har men
53 <har nu
-54 <har sjalv
-72 <har sodra
165 <har som
-193 <har vi
131 <harmed
-65 <have
-77 <hejha
135 <hejhej
72 <hejsan
103 <hela
109 <hela folk
145 <hellre
-116 <hellre boka
-117 <helst ,
79 <helst som
-98 <hem
-70 <hem kommer
134 <hemomsorg
109 <hemtjanst
-73 <hemtjanst for
-93 <hemvard
-107 <hemvard fyrens
60 <hinna
-71 <hinner
-140 <hinner sa
-62 <hissen
193 <hon
-67 <hon ,
81 <hoppa
-123 <hoppas
89 <hor som
-86 <hors
-86 <hors vi
-290 <hos
86 <hos larm
88 <hos ut
-203 <hos vara
452 <hur
-172 <hur om
68 <hur visar
-61 <hus
-94 <hus oppet
-107 <i
-137 <i T
51 <i dag
-93 <i den
-78 <i ga
52 <i gar
160 <i har
69 <i jag
232 <i loggutdrag
-149 <i och
65 <i oss
73 <i star
-94 <i tidigt
-110 <icke
-56 <icke ,
159 <idag
-61 <igang
-206 <igenom
-88 <igenom ga
-131 <ihop
-97 <ikrafttradande
-97 <ikrafttradande kontraktets
-180 <in
123 <in boka
-66 <in ha
57 <in lagga
-59 <in lagger
-55 <in lamnas
-124 <in ska
90 <infaller
108 <infaller almanackan
160 <inflyttning
-292 <infor
-78 <ingen
-100 <inget
-110 <inkom
-72 <inlamning
-227 <innan
164 <innan dagen
-161 <innan den
-72 <innan det
-70 <innan gang
165 <innan loggutdrag
-112 <inne
79 <inne ar
-182 <inne vara
51 <installatoren
-69 <installerad
-69 <installerad ar
-119 <installerat
-84 <installerat larm
-128 <inte
-271 <inte ,
-116 <inte ar
84 <inte behover
-72 <inte far
126 <inte gar
261 <inte glom
153 <inte men
-99 <inte och
-71 <inte ska
-59 <inte vanta
63 <inte vet
-153 <inte vi
-114 <inte vill
51 <intet
145 <inventering
57 <inventering egen
-152 <invoice
106 <is date
-85 <is payment
125 <isf
-192 <istallet
-300 <istallet T
93 <it take
-97 <ivag
-99 <ivo
-72 <ivo fran
162 <ja
110 <jag
-218 <jag ,
51 <jag att
-117 <jag da
-51 <jag hinner
87 <jag kan
62 <jag men
107 <jag onskar
-136 <jag sa
-56 <jag skrev
81 <jag valjer
87 <jag vill
68 <jamfor han
124 <jo
77 <jobbar
96 <ju sa
-81 <ju ska
76 <jul fore
-111 <julbordet
244 <just
96 <kaffet
68 <kalendern
62 <kalendern i
222 <kan
95 <kan ,
-148 <kan ni
-56 <klar
-53 <klar vara
-404 <klart
72 <klockan
107 <knapp
107 <kollegan
-76 <kom
-55 <komma far
93 <kommande
113 <kommande den
-259 <kommer
83 <kommer har
51 <kommer installatoren
-57 <kommer revisorn
-64 <kommer sommarvikarierna
63 <kommun
-96 <kommunen
-167 <kommunens
-63 <kommunfullmaktige
-53 <kontoret
55 <kontoret pa
-57 <kontot
-57 <kontot pa
-97 <kontraktets
-56 <kopplar
110 <kor
173 <kor ,
67 <kor ni
75 <kor sa
214 <kora
160 <kora ni
-191 <kors
-108 <kors lonen
-61 <kostnadsstalle
171 <kraver
100 <kraver revisorn
-214 <kund
-83 <kund inflyttning
68 <kund var
-56 <kunderna over
79 <kunna
-83 <kunna att
72 <kunna ni
-54 <kurs
-62 <kvall
-96 <kvall T
202 <kvallen
-65 <kvar
53 <kvar ha
58 <kvarnbyn
55 <kvarstar
193 <kvartalet
51 <kvartalets
106 <kvartalets per
-56 <la jag
103 <lage
57 <lage ,
326 <laget
59 <laget ar
-128 <laget att
72 <laget ha
57 <laget om
-76 <laget se
273 <lagg
66 <lagg ,
193 <lagga
169 <lagga vi
84 <lagt
-72 <lamna jag
-74 <lamnade
-54 <lamnar
-218 <lamnas
-54 <lamnas och
62 <lampligt
66 <landade
142 <larm
-107 <larm 0
150 <larm aktiva
-53 <larm ett
-109 <larm hade
165 <larm har
121 <larm manga
59 <larm med
-77 <larm nya
84 <larm pa
143 <larm raknar
87 <larm samtliga
-56 <larm tva
-85 <larm vara
-52 <larmat
-52 <larmat har
92 <larmen
189 <larmen pa
89 <larmen rakna
-98 <larmen sista
-134 <larmet
-81 <larmet upp
132 <larminnehavare
330 <larmkunder
129 <larmkunder ,
-282 <larmkunder aktiva
170 <larmkunder antalet
119 <larmkunder over
79 <larmkunder vilka
84 <larmkunderna
-57 <larmkunderna over
313 <larmlista
70 <larmlista en
170 <larmlistan
-57 <larmlistan fa
79 <larmlistan fram
53 <larmlistan ha
95 <larmlistan ut
98 <larmlogg
-94 <larmloggen
-75 <larmloggen ut
104 <larmuttag
216 <las
115 <las ,
111 <laser ni
167 <lat
93 <lat ,
-102 <lata
-53 <later
-53 <later no
-69 <ledig
-130 <ledigt
59 <ledningsgruppen i
-132 <leverans
-98 <leverans onskad
240 <ligger
-58 <lika
61 <likadan
61 <likadan en
68 <list
497 <lista
65 <lista en
-197 <lista er
68 <lista var
468 <listan
73 <listan ,
-173 <listan behover
-60 <listan for
-124 <listan igenom
203 <listan pa
122 <listan ta
153 <listan ut
-55 <listan vi
127 <listor
60 <listor behover
67 <listor tva
55 <log
319 <logg
185 <logg ,
90 <logg .
94 <logg :
-202 <logg T
198 <logg behover
-178 <logg bestall
112 <logg en
-56 <logg nan
74 <loggar
72 <loggar med
226 <loggdag
301 <loggen
90 <loggen ,
73 <loggen ar
-202 <loggen att
-104 <loggen behover
51 <loggen dra
126 <loggen ha
73 <loggen inte
-166 <loggen med
-90 <loggen skicka
245 <loggen ta
74 <loggen ur
-94 <loggen ut
-114 <loggutdr
324 <loggutdrag
62 <loggutdrag )
78 <loggutdrag ,
74 <loggutdrag :
-218 <loggutdrag av
51 <loggutdrag bestalla
-56 <loggutdrag bestaller
-52 <loggutdrag bestalls
192 <loggutdrag ett
92 <loggutdrag for
-129 <loggutdrag ha
94 <loggutdrag harmed
-127 <loggutdrag hej
-98 <loggutdrag om
185 <loggutdrag onskar
-64 <loggutdrag pa
145 <loggutdrag skicka
-244 <loggutdrag ut
89 <loggutdrag vart
75 <loggutdrag vi
163 <loggutdraget
-83 <loggutdraget fa
-114 <loggutdraget for
115 <loggutdraget kan
146 <loggutdraget ta
69 <loggutdraget ut
-109 <lonen
-192 <loper
80 <lovade
93 <lovade ni
-143 <lugnt
-53 <lunch
61 <lyder
-148 <m
-82 <m .
-65 <m o
72 <ma
-217 <manad
-63 <manad varje
81 <manadens
53 <manen
376 <manga
260 <manga hur
78 <med
51 <med ,
148 <med T
168 <med borja
84 <med fa
-66 <med listan
79 <med loggutdrag
54 <med men
-134 <med mig
-131 <med mote
-237 <med och
-58 <med onodigt
105 <med racker
54 <med skicka
85 <meddelas
163 <mej
50 <mejl
56 <mejlen
231 <men
-122 <men T
156 <menade
53 <menade ,
125 <menar
104 <menar jag
210 <mer
129 <mig
81 <mig andrat
-89 <mig hos
69 <mig jag
-91 <mig ring
-416 <min
140 <min ,
-178 <min gor
-81 <min ut
-148 <mitt
51 <mojligt
-112 <momsen
-63 <mormor
-63 <mormor min
-62 <moster
58 <mot
70 <mot T
-108 <mot natten
-412 <mote
-242 <motesdatum
-351 <motet
158 <na
69 <namligen
125 <namligen ,
-98 <namnden
-191 <namnden for
75 <nan
97 <nan det
-76 <nar T
147 <nar det
-104 <nara
188 <narmare
172 <narmare ,
62 <narmast
54 <narmast infaller
74 <nasta ,
-51 <nat
-64 <natt
-175 <natten
-98 <nattpatrullen
62 <ned
98 <nedslag
98 <nedslag ett
278 <nej
75 <nej vanta
-97 <ner
-56 <ner kopplar
-51 <nere
277 <ni
133 <ni den
77 <ni drar
63 <ni gor
86 <ni har
-108 <ni hoppas
134 <ni innan
-114 <ni kan
311 <ni om
272 <ni tar
-194 <ni tog
-53 <no
-70 <nog
53 <not
133 <notera
137 <nu
57 <nu och
62 <nu redan
-76 <ny ,
-68 <ny :
105 <ny en
-230 <nya
-50 <nya alla
-78 <nyckeln
-72 <nyckeln lamna
-66 <nyckelrunda
-60 <nycklarna
-187 <nytt
-71 <nytt gott
-94 <o
165 <och
86 <och ,
-127 <och T
65 <och ar
-80 <och dagen
88 <och ekonomen
-159 <och ort
-133 <och till
184 <och utgar
97 <och var
210 <ocksa
110 <ocksa T
52 <ocksa ar
112 <of as
82 <of list
146 <ok
250 <om
-67 <om T
-75 <om aven
-91 <om boka
80 <om bra
65 <om enats
52 <om forslag
-51 <om mejl
67 <om ni
-81 <om oss
223 <om overens
77 <om pratade
101 <om ringde
-132 <om undrade
53 <om vi
-72 <omgaende
-93 <omrade
-55 <on
55 <one
-58 <onodigt
61 <onskad
234 <onskar
105 <onskar ,
87 <onskar T
202 <onskar vi
-126 <onskas
-151 <onskas svar
-347 <onskas uttag
148 <onskat
-86 <oppet
89 <oppna
-58 <oppnar
-58 <oppnar vi
-120 <order
-159 <ort
65 <oss
-88 <oss andrat
-63 <oss at
87 <oss avlas
70 <oss for
-154 <oss gav
82 <oss in
90 <oss lat
-194 <oss om
108 <oss pa
84 <oss tankt
-136 <oss till
68 <oss upp
51 <oss ut
-89 <oss vara
-92 <oss vi
65 <oster
119 <over
-191 <over hoppa
71 <over lista
59 <over loggutdrag
-65 <over loggutdraget
-120 <over tar
227 <overens
160 <pa
-59 <pa ar
-72 <pa den
-188 <pa exempel
-60 <pa jag
106 <pa lista
-158 <pa listan
89 <pa logg
-73 <pa loggutdrag
93 <pa manga
-163 <pa oss
92 <pa svar
86 <pa utdraget
68 <pa vi
-124 <papper
-81 <parmen
120 <passa
-85 <payment
-102 <pension
-102 <pension i
-54 <pensionen
227 <per
228 <per ,
-144 <per :
-54 <per alla
-249 <per bestallningarna
146 <per laget
51 <per larm
124 <per larmkunder
71 <per larmlista
-95 <per lista
169 <per logg
-205 <per loggutdrag
-80 <per loggutdraget
51 <per onskas
57 <per vara
63 <period
56 <period var
-91 <perioden
-105 <perioden avser
101 <perioden for
-109 <perioden stanger
-107 <personalmote
-69 <plats pa
144 <please
-75 <plocka
-80 <plus
76 <pratar
-110 <priser nya
71 <priset
-93 <protokollet
-59 <protokollet enligt
-136 <provade
-136 <provade vi
59 <pull
99 <racker
90 <racker det
-139 <rakade
-78 <rakade jag
-57 <rakenskaperna
-57 <rakenskaperna alldenstund
127 <rakna
180 <raknar
102 <raknar ni
142 <raknas
-51 <rapport
-64 <rapporten
324 <ratt
-65 <rattar
-59 <rattar vi
125 <rattelse
92 <redan
209 <redan har
66 <redan loggen
-136 <redan ni
-88 <redan uttaget
-150 <redovisa
-155 <redovisa ska
-53 <redovisar
-108 <redovisas
-54 <registrerad
106 <registrerade
105 <registret
-145 <reser
-64 <resultatrapport
-64 <resultatrapport :
-53 <reviderad
127 <revisorn
58 <revisorn ,
-57 <revisorn hos
59 <riktiga
-127 <ring
-89 <ringa
-116 <ringde
-94 <rod
-61 <roll
-72 <roll ingen
-180 <rond
-74 <ronnen pa
-58 <rosenlunda
-58 <rosenlunda pa
78 <run
-114 <rutan
-164 <rutin
71 <s .
219 <sa
239 <sa ,
-97 <sa du
71 <sa i
-193 <sa var
123 <sadan
279 <sag
70 <sag den
104 <sager
229 <sager chef
152 <sager chefen
157 <sager da
148 <sager hon
59 <sager vad
-187 <sager vi
-69 <sags det
169 <sagt
-55 <sagt har
-57 <sagt som
106 <sak
77 <saken
-64 <saknar
-62 <sammantrader
148 <samt
148 <samt T
120 <samtliga
-95 <san
86 <sasom
-235 <satt
-82 <satt ar
104 <saval
107 <schemalagg
93 <schemalagga
-64 <schemat
239 <se
-106 <se fa
245 <se vill
-301 <sedan
-214 <semester
-269 <sen
-63 <sen ,
-573 <senast
-53 <senast behovs
-104 <senast onskas
-189 <senaste
139 <ser
88 <ser den
-87 <ser det
-59 <ses
100 <should
-95 <siffror ha
69 <siffror kraver
-84 <siffror vara
86 <siffrorna
-111 <siffrorna ha
118 <sig stracker
58 <siktar
-100 <sist
-275 <sista
-170 <sista de
58 <sista en
-117 <sitt
-116 <sitter
75 <sjalv
-58 <sjalva
350 <ska
89 <ska T
71 <ska allt
-74 <ska bokslutet
235 <ska den
221 <ska det
80 <ska fakturan
-67 <ska larmkunderna
121 <ska listan
112 <ska loggen
-69 <ska momsen
-80 <ska nu
81 <ska siffrorna
-77 <ska vi
118 <skall det
-109 <skall uppgifterna
82 <skall utdraget
-90 <skapad
-156 <skapat
-59 <skapat arende
179 <ske
-109 <sker
-212 <sker betalning
72 <sker det
98 <sker uttaget
-137 <skicka
-168 <skicka ,
-75 <skicka att
-99 <skicka men
-59 <skicka ni
-109 <skicka och
-55 <skickad
-55 <skickad ,
-62 <skickade
-67 <skickar
-99 <skickar vi
-120 <skickas
-57 <skickat
54 <skojar
-57 <skola
-57 <skola rakenskaperna
-75 <skon
-69 <skon en
61 <skot
-63 <skrev
-61 <skrevs
243 <skriv
-89 <skrivelse
-89 <skrivelse er
103 <skrivs
83 <skull
201 <skulle
-98 <skulle ,
69 <skulle ni
68 <skulle vi
-70 <slacker
55 <slangs
-204 <slapper
-204 <slapper vi
218 <slut
-74 <slutar ,
88 <slutar T
208 <slutar avtalet
-106 <slutar jag
-57 <slutas
-57 <slutas skola
78 <snall
146 <snalla
69 <snart
-174 <som ,
-224 <som T
-80 <som avtalet
-97 <som datum
64 <som de
273 <som dem
145 <som den
149 <som det
65 <som en
56 <som hur
81 <som kunder
77 <som laget
55 <som larm
106 <som lista
-57 <som loggutdrag
-135 <som loggutdraget
137 <som sa
-139 <som samma
79 <som utdrag
118 <som vilka
-76 <sommarvikarierna
138 <spegla
112 <spegla ska
75 <st
75 <st tre
-114 <stallet i
85 <stallningen
-54 <stalls
-96 <stamma
-187 <stanger
-106 <stanger vi
-53 <stangs
-88 <stangt
-57 <stangt vi
-216 <star
-139 <star det
-168 <start
-132 <start med
-104 <startade
-81 <startade som
62 <stickprova
-51 <stig
-116 <stod
-82 <stod med
-55 <stopp
118 <stracker
-65 <stryka
85 <stycken
79 <stycken tva
-93 <styrelsemotet
-83 <styrelsemotet till
124 <styrelsen
-200 <svar
-75 <svar ha
-64 <svara
123 <systemet
99 <systemet i
479 <ta
193 <ta ,
111 <ta att
-59 <ta inte
66 <ta men
207 <ta ni
58 <ta och
-193 <ta ska
111 <ta skulle
-145 <tack
-172 <tack T
55 <tack ja
94 <tack logg
52 <tacka ska
-64 <tacksamma
73 <tag
92 <tagas
214 <tagen
82 <tagen ,
58 <tagen ar
55 <tagen lista
-60 <tages
-60 <tages utdrag
160 <taget
-107 <taget ,
54 <taget ar
67 <taget loggutdrag
-181 <tagit
-134 <tagit redan
72 <tagna
108 <take
51 <take please
-56 <tallkotten
-143 <tandlakare
132 <tankt
88 <tankt ar
124 <tankt hade
-106 <tankte forst
-67 <tankte ursprungligen
278 <tar
-160 <tar ,
-187 <tar jag
336 <tar ni
83 <tar vi
51 <tas att
66 <tas den
-97 <tas det
107 <tas far
77 <tas loggutdraget
84 <tas ska
-64 <tas tallkotten
-67 <taxan
-105 <te
-64 <teknikern
-119 <telefonin
66 <telefonsamtal
-114 <texten
-53 <than
-53 <than later
-129 <the for
104 <tid
174 <tiden
-206 <tidigare
-100 <tidigt
-94 <tidigt infaller
66 <tidpunkten
-259 <till
-53 <till N
90 <till T
106 <till backa
-76 <till begarde
-136 <till behovs
97 <till bestalldes
-78 <till bestamd
51 <till bokat
-119 <till den
112 <till en
96 <till ett
-82 <till hanvisning
100 <till hor
-59 <till inte
-113 <till klart
197 <till lagg
193 <till lagga
-226 <till larmkunder
-271 <till logg
-281 <till loggutdrag
130 <till loggutdraget
144 <till mig
-105 <till satt
52 <till sig
98 <till stod
-56 <till utdrag
-223 <till utdraget
108 <till uttag
134 <till uttaget
-93 <tillbaka ar
-109 <tillganglig
-105 <tillhanda
-89 <tillhanda oss
-73 <tillkom
-52 <tillsynen
-69 <tilltrader
-284 <tog
77 <tor
-53 <tre
-75 <trodde
-53 <trodde jag
68 <tror
-51 <trots
95 <tryck
137 <trygghetslarm
66 <trygghetslarm vara
-56 <tva ner
-172 <tvisten
-101 <under
-61 <under skrevs
-94 <underlag behover
114 <underlaget
-87 <undertecknad
-50 <undertecknat
-132 <undrade
-51 <undrade och
-119 <upp
-65 <upp sagt
93 <upp skriv
-64 <uppgifterna
62 <upprattas
51 <upprepar
121 <ur
106 <ur utdrag
79 <ursakta
-67 <ursprungligen
-70 <us
175 <ut
-91 <ut byt
-53 <ut byttes
98 <ut darfor
55 <ut dra
51 <ut drar
217 <ut fa
-114 <ut gar
-86 <ut loper
167 <ut sag
131 <ut skrivs
-394 <ut ta
-88 <ut tagit
196 <ut tas
484 <utan
83 <utan ,
206 <utan T
-58 <utbildning
315 <utdrag
-215 <utdrag T
94 <utdrag ett
61 <utdrag for
-72 <utdrag ha
159 <utdraget
57 <utdraget ,
-134 <utdraget fa
-74 <utdraget forra
119 <utdragsdatum
74 <ute
184 <utgar T
-167 <utom
-151 <utskrivet
322 <uttag
97 <uttag ,
144 <uttag :
-162 <uttag annullera
247 <uttag ett
285 <uttag for
-155 <uttag inget
73 <uttag onskas
-173 <uttag vart
216 <uttaget
53 <uttaget att
88 <uttaget flytta
71 <uttaget gor
61 <uttaget loggutdraget
79 <uttaget om
61 <uttaget skot
-171 <uttaget ta
143 <uttagsdag
62 <uttagsdag ,
330 <uttagsdatum
59 <uttagsdatum onskat
71 <utvisande
71 <v
71 <v .
52 <va de
98 <vad
84 <val
80 <valjer
78 <vanligen
98 <vanligt
92 <vanligt som
84 <vanta
67 <var
-73 <var ,
86 <var T
149 <var ar
-214 <var det
-158 <var flytta
66 <var kora
-66 <var listan
89 <var som
116 <var ut
-84 <vara behover
-64 <vara fram
-70 <vara inte
-87 <vara kor
64 <vara over
51 <vara pa
102 <vara skall
112 <vara ut
-105 <vardagen
-125 <vardagen pa
-213 <varje
-77 <varje automatiskt
-62 <vart fa
107 <vart schemalagg
56 <vaster
-127 <vecka
-142 <vecka en
-93 <veckan
114 <vem
-54 <verksamheten
-95 <version
-88 <vet
54 <vi ,
-88 <vi att
72 <vi behover
63 <vi ber
60 <vi bestaller
-79 <vi den
-101 <vi far
-167 <vi fast
-105 <vi gang
-165 <vi gor
-106 <vi hade
230 <vi har
51 <vi hej
160 <vi larm
115 <vi larmkunder
155 <vi ligger
59 <vi loggen
-50 <vi loggutdrag
72 <vi loggutdraget
62 <vi men
115 <vi nar
136 <vi och
-135 <vi sa
79 <vi sager
-305 <vi som
-125 <vi tankte
140 <vi tar
188 <vi vill
64 <via
72 <vid
113 <vid fast
68 <vilar
68 <vilar och
-139 <vilja jag
111 <vilja skulle
339 <vilka
-117 <vilken
343 <vill
-184 <vill ekonomi
112 <vill hon
95 <vill jag
-60 <vill som
203 <vill styrelsen
375 <vill vi
-124 <ville
-97 <ville chefen
66 <ville vi
181 <visa
66 <visa maste
219 <visar som
-102 <visst
140 <vore
-67 <we
58 <→
58 <→ T
231 =ACKNOWLEDGE
368 =ADD_DAY
-265 =ALARM_LIFE
122 =ALL_OPTIONS
-81 =ANY_DAY
289 =APPROVES
-453 =ARRIVES
-182 =ASKS_BACK
-54 =AT_LARGE
-58 =AUTO_ACK
-156 =AUTO_REPLY
248 =BOOKING
139 =BOTH_OPTIONS
-816 =CANCEL
93 =CHOOSE
-88 =CLOSINGS
-121 =COMPLAINT
198 =CONFIRMS
-157 =COURTESY
286 =CUSTOMERS
-151 =DATE_LABELS
-590 =DEADLINE
-59 =DELIVERED
-267 =DELIVERED_BEFORE
261 =DEVICE
-101 =EARLIEST_OPTION
63 =ENDED
-93 =EXAMPLES
298 =EXTRACT
-93 =FAULT
-127 =FAULT_HANDLING
99 =FIELD_WORDS
-235 =FIRST_OPTION
-319 =GRUMBLE
-104 =HABIT
359 =INSTEAD
386 =KEPT
100 =KNOWN
164 =LAST_OPTION
-70 =LATEST_OPTION
166 =NAME_LABELS
-674 =NEGATION
-358 =NO
-133 =NOT_WORKING
333 =NOW_ORDER
76 =NO_ACTION
179 =OFFER
155 =ONE_MORE
72 =ORDERED
-245 =OTHER_EXTRACT
-1002 =OTHER_FACT
-405 =OTHER_PROVIDER
206 =OTHER_SYSTEM
-225 =OTHER_THING
-221 =OWN_THINGS
275 =PARTLY
256 =PER
-115 =PERSON
101 =POINTER
-99 =POINTS_BACK
-153 =POSTPONES
-303 =RECEIVED
-154 =REGISTER_THING
-126 =REGISTER_VERB
180 =REMINDER
260 =REQUEST
-166 =RESOLVED
128 =SECOND_OPTION
-106 =SERVICE
644 =SHOWS
390 =STAMP_LABELS
-175 =STANDING
621 =SUITS
442 =TAKE
-221 =TEXT_LABELS
-173 =TEXT_WORDS
-64 =TITLES
286 =WANT
206 =WEAK_EXTRACT
-173 =WEAK_FAULT
400 =YES
151 > (
-169 > )
130 > ,
-158 > 0
-84 > =
-96 > N
-110 > T
-78 > a
63 > advent
119 > an
98 > anda
-60 > angaende
67 > at
-101 > av
99 > aven
-101 > bad
67 > battre
148 > begar
-104 > ber
-91 > bestalls
-62 > blev
129 > bor
58 > byter
-50 > dag
152 > darpa
80 > de
61 > den
51 > det
75 > ds
-58 > duger
89 > e
186 > efter
137 > el
118 > eller
70 > enligt
-53 > faktureras
-88 > fast
65 > fick
78 > for
186 > fore
75 > funkar
52 > galler
-104 > gick
-160 > har
-228 > helst
94 > hinner
-135 > hor
-60 > hur
234 > i
143 > infaller
272 > innan
-105 > inte
273 > istallet
127 > jag
126 > kl
-133 > kom
-69 > kommer
-122 > kraver
-103 > langre
109 > later
-179 > ligger
-122 > lovade
-87 > lunch
55 > medan
175 > menar
-203 > mot
-69 > mote
-89 > narmar
113 > o
-188 > om
55 > onskas
-60 > over
180 > sa
-92 > sager
-112 > saknar
69 > saknas
158 > samt
101 > siffror
97 > skall
142 > skrev
-137 > slut
-55 > stalls
-168 > stamde
73 > stanger
138 > star
-104 > stod
-143 > tror
-139 > utan
-174 > utgar
-293 > var
-154 > varje
261 > vi
196 > vill
96 > vore
-87 > →
-65 >) drar
-78 >) och
141 >,
138 >, T
60 >, a
83 >, alltsa
102 >, ar
71 >, aven
124 >, bada
91 >, bara
-60 >, behovs
-69 >, bestaller
59 >, blir
-67 >, bokslutet
-85 >, bortse
-56 >, bra
176 >, da
65 >, dagen
-88 >, darfor
-57 >, de
163 >, den
153 >, det
165 >, eftersom
69 >, ej
-230 >, eller
70 >, faktura
55 >, fast
202 >, for
-196 >, forlat
-174 >, gar
-63 >, garna
113 >, halsar
-230 >, hemtjanst
-93 >, hon
56 >, hoppas
70 >, hor
118 >, innan
303 >, inte
255 >, jag
80 >, kor
-70 >, larmet
56 >, larmloggen
-57 >, las
137 >, lat
-411 >, men
185 >, nar
-95 >, narmare
-204 >, nej
-137 >, ni
-216 >, nu
67 >, och
162 >, om
-53 >, pa
163 >, please
-219 >, sa
-342 >, ska
-161 >, skickas
-76 >, so
53 >, sorry
-78 >, stammer
62 >, svar
55 >, ta
216 >, tack
-84 >, taget
79 >, tar
-85 >, tills
110 >, tjugo
52 >, tre
61 >, trots
-85 >, utan
90 >, var
57 >, varken
66 >, vet
-75 >, vi
-96 >, vilket
88 >, vill
127 >- 0
106 >- hemtjanst
-190 >.
-763 >. .
76 >. T
152 >. jag
-130 >0
129 >0 $
72 >0 ,
115 >0 och
142 >1 $
151 >1 (
-169 >1 )
130 >1 ,
-158 >1 0
-84 >1 =
-96 >1 N
-110 >1 T
-78 >1 a
63 >1 advent
119 >1 an
98 >1 anda
-60 >1 angaende
67 >1 at
-101 >1 av
99 >1 aven
-101 >1 bad
67 >1 battre
148 >1 begar
-104 >1 ber
-91 >1 bestalls
-62 >1 blev
129 >1 bor
58 >1 byter
-50 >1 dag
152 >1 darpa
80 >1 de
61 >1 den
51 >1 det
75 >1 ds
-58 >1 duger
89 >1 e
186 >1 efter
137 >1 el
118 >1 eller
70 >1 enligt
-53 >1 faktureras
-88 >1 fast
65 >1 fick
78 >1 for
186 >1 fore
75 >1 funkar
52 >1 galler
-104 >1 gick
-160 >1 har
-228 >1 helst
94 >1 hinner
-135 >1 hor
-60 >1 hur
234 >1 i
143 >1 infaller
272 >1 innan
-105 >1 inte
273 >1 istallet
127 >1 jag
126 >1 kl
-133 >1 kom
-69 >1 kommer
-122 >1 kraver
-103 >1 langre
109 >1 later
-179 >1 ligger
-122 >1 lovade
-87 >1 lunch
55 >1 medan
175 >1 menar
-203 >1 mot
-69 >1 mote
-89 >1 narmar
113 >1 o
-188 >1 om
55 >1 onskas
-60 >1 over
180 >1 sa
-92 >1 sager
-112 >1 saknar
69 >1 saknas
158 >1 samt
101 >1 siffror
97 >1 skall
142 >1 skrev
-137 >1 slut
-55 >1 stalls
-168 >1 stamde
73 >1 stanger
138 >1 star
-104 >1 stod
-143 >1 tror
-139 >1 utan
-174 >1 utgar
-293 >1 var
-154 >1 varje
261 >1 vi
196 >1 vill
96 >1 vore
-87 >1 →
195 >2 $
150 >2 ,
-353 >2 .
134 >2 :
-161 >2 N
78 >2 aldrig
154 >2 allt
118 >2 alltsa
103 >2 ar
-198 >2 av
71 >2 aven
-154 >2 avtalet
-126 >2 bada
85 >2 bast
175 >2 battre
55 >2 bea
-213 >2 behover
-63 >2 bestallde
-81 >2 bestaller
95 >2 bestallningen
94 >2 blaklintens
64 >2 blev
77 >2 blir
-96 >2 boka
-52 >2 borjade
-124 >2 bort
150 >2 bra
-171 >2 chefen
-61 >2 d
-89 >2 da
140 >2 dagen
59 >2 darefter
-140 >2 darfor
-72 >2 det
-107 >2 du
64 >2 e
130 >2 efterhand
165 >2 eftersom
68 >2 ej
63 >2 ekonomi
-118 >2 eller
54 >2 fa
122 >2 faktura
-136 >2 fakturan
52 >2 fast
-91 >2 fick
54 >2 fint
175 >2 for
-196 >2 forlat
70 >2 fran
-67 >2 funkar
146 >2 galler
101 >2 garna
91 >2 halsar
-62 >2 halva
-58 >2 han
93 >2 handlar
-172 >2 har
80 >2 hinner
63 >2 hoppas
70 >2 hor
123 >2 hos
-113 >2 hur
130 >2 i
-92 >2 in
58 >2 infor
86 >2 inget
193 >2 inte
-215 >2 istallet
113 >2 kan
-54 >2 klamdag
66 >2 kom
105 >2 kommer
-67 >2 kommit
84 >2 kor
-195 >2 kul
65 >2 lagom
57 >2 lamnas
93 >2 larm
-72 >2 larmet
-112 >2 larmkunder
-83 >2 larmlogg
-57 >2 las
88 >2 lat
70 >2 ledig
-114 >2 lista
100 >2 listan
-72 >2 logg
91 >2 loggdag
65 >2 loggen
-87 >2 loggutdrag
-201 >2 manad
-60 >2 manga
-60 >2 maste
54 >2 mejla
-322 >2 men
119 >2 mig
-108 >2 mojligt
53 >2 morgonen
141 >2 mote
-99 >2 nagon
-95 >2 narmare
-229 >2 nej
-93 >2 ni
-86 >2 och
223 >2 om
-72 >2 oss
156 >2 papper
117 >2 perfekt
100 >2 please
55 >2 raknas
52 >2 ratt
-62 >2 revisorn
-60 >2 ring
-86 >2 rod
-96 >2 rubriken
92 >2 rutan
-85 >2 sa
-97 >2 sager
64 >2 samma
-109 >2 samverkansmotet
-57 >2 sist
67 >2 ska
104 >2 skicka
56 >2 slipper
-76 >2 so
81 >2 sorry
119 >2 stallet
-110 >2 stamde
-78 >2 stammer
-140 >2 star
90 >2 stryk
77 >2 svar
97 >2 systemet
71 >2 ta
140 >2 tack
105 >2 tar
110 >2 tjugo
61 >2 trots
-96 >2 tva
61 >2 underlag
-192 >2 ursakta
-86 >2 utan
-58 >2 utdrag
91 >2 utmarkt
-170 >2 uttaget
85 >2 uttagsdag
99 >2 vad
-52 >2 vanligen
-66 >2 vanta
330 >2 var
-87 >2 vara
57 >2 varken
-285 >2 vi
-96 >2 vilket
124 >2 vill
71 >2 ville
105 >3 $
-92 >3 ,
109 >3 .
87 >3 0
-160 >3 T
-54 >3 a
-59 >3 adress
169 >3 aktiva
64 >3 aktuellt
-54 >3 alla
72 >3 allt
-76 >3 anda
-53 >3 andra
56 >3 annars
80 >3 annat
-84 >3 annu
-216 >3 ar
-104 >3 att
-82 >3 avlasning
-68 >3 bad
62 >3 bada
84 >3 battre
-52 >3 behova
-57 >3 bestalla
-95 >3 bestamt
-81 >3 bilagan
-76 >3 blev
125 >3 bli
-88 >3 blir
103 >3 bort
90 >3 bra
119 >3 brukar
60 >3 chef
-68 >3 da
-59 >3 darfor
-89 >3 del
75 >3 dem
52 >3 det
134 >3 detsamma
76 >3 dras
59 >3 efter
-73 >3 ej
53 >3 enligt
154 >3 fakturan
-172 >3 fakturerar
-118 >3 fakturorna
86 >3 far
118 >3 fatt
-81 >3 fick
-72 >3 fika
58 >3 fint
-72 >3 for
116 >3 fore
-52 >3 forhand
-231 >3 forresten
55 >3 forsta
-57 >3 fortfarande
54 >3 fortsatter
-55 >3 fran
-109 >3 funkar
-91 >3 gamla
-317 >3 gar
-129 >3 garna
-74 >3 great
-95 >3 guld
63 >3 ha
173 >3 hade
-61 >3 haft
67 >3 haller
117 >3 hamtar
181 >3 har
-114 >3 hemtjanst
74 >3 hora
142 >3 hos
-304 >3 i
-52 >3 in
119 >3 innan
155 >3 installt
79 >3 ja
-226 >3 jag
206 >3 jobbar
113 >3 ju
-137 >3 kan
106 >3 kollega
87 >3 kommer
-99 >3 kor
105 >3 kora
-74 >3 kvar
-113 >3 lamnas
58 >3 lar
-75 >3 larm
63 >3 ligger
-148 >3 likadant
-68 >3 logg
65 >3 loggen
-57 >3 loggutdrag
-51 >3 loste
-70 >3 man
68 >3 men
155 >3 menar
54 >3 mig
51 >3 mot
-75 >3 nya
139 >3 och
115 >3 ocksa
-117 >3 om
82 >3 omsorg
245 >3 oss
-107 >3 pa
-63 >3 please
-93 >3 racker
78 >3 raknar
62 >3 rattar
70 >3 revisorn
-99 >3 sa
-103 >3 sager
147 >3 saknas
109 >3 sedan
99 >3 senast
-121 >3 sist
-86 >3 sitter
187 >3 ska
-58 >3 skamt
54 >3 skicka
-141 >3 skrev
61 >3 skull
-73 >3 slanga
-65 >3 stamma
73 >3 stanger
-74 >3 stod
-137 >3 svarade
142 >3 system
126 >3 ta
51 >3 tankt
-158 >3 tar
144 >3 tas
-53 >3 tid
-53 >3 tidigt
-134 >3 till
-60 >3 tillbaka
63 >3 tills
60 >3 tog
-82 >3 ur
-75 >3 ut
-103 >3 utan
-88 >3 utforare
-79 >3 uttag
-100 >3 va
114 >3 val
-163 >3 vanta
351 >3 vara
56 >3 vi
-311 >3 vill
-69 >3 visst
-131 >4 (
95 >4 )
-65 >4 :
87 >4 T
86 >4 aktiva
183 >4 alla
-104 >4 allt
-192 >4 alltsa
-55 >4 andra
57 >4 annu
118 >4 att
187 >4 av
80 >4 avtalet
50 >4 bada
-157 >4 bara
-75 >4 behova
-53 >4 behover
97 >4 betalt
232 >4 blev
182 >4 dag
-52 >4 darfor
51 >4 dem
-51 >4 den
52 >4 det
109 >4 din
151 >4 er
-173 >4 ett
107 >4 fakturan
-95 >4 far
-111 >4 fint
52 >4 flyttar
-68 >4 fore
-110 >4 fortfarande
-103 >4 fran
79 >4 garna
-115 >4 gick
-54 >4 gjort
52 >4 glomt
-123 >4 gor
99 >4 gora
-157 >4 ha
93 >4 halla
-96 >4 har
-73 >4 hos
-210 >4 i
-61 >4 ihop
-95 >4 in
72 >4 inga
-94 >4 inte
-235 >4 jag
-114 >4 kan
76 >4 kl
-62 >4 klar
86 >4 klart
-98 >4 kor
61 >4 kunder
83 >4 laget
-115 >4 laggas
-77 >4 larm
58 >4 larmkunder
72 >4 lista
71 >4 listan
-58 >4 logg
60 >4 loggar
-121 >4 loggen
55 >4 loggutdrag
55 >4 man
-98 >4 med
-57 >4 men
-236 >4 mig
-51 >4 min
-67 >4 mitt
-222 >4 mycket
68 >4 nar
-60 >4 natt
182 >4 ni
-206 >4 nu
-87 >4 och
-68 >4 om
55 >4 oss
99 >4 pa
-138 >4 per
-66 >4 rakningen
-194 >4 redan
136 >4 saga
-126 >4 sagt
94 >4 samma
-84 >4 sent
131 >4 ser
-149 >4 siffror
54 >4 siffrorna
-90 >4 sig
-83 >4 ska
59 >4 skall
-99 >4 skicka
-70 >4 skickas
-53 >4 skrockfull
88 >4 snalla
360 >4 som
-57 >4 stangt
-145 >4 ta
141 >4 tack
-63 >4 take
-71 >4 tankte
-77 >4 tas
229 >4 till
162 >4 tillbaka
-121 >4 tills
54 >4 tjata
-70 >4 tre
62 >4 upp
137 >4 ut
-84 >4 utdrag
-84 >4 uttaget
98 >4 vad
-82 >4 vara
-65 >4 vi
129 >4 vidare
93 >4 vilja
-61 >4 vill
-74 >4 visar
-133 >: T
123 >: aktiva
-104 >: ja
176 >: loggutdrag
-84 >=
-107 >>
-185 >N
-135 >T
165 >T ,
102 >T .
143 >T ar
57 >T att
80 >T da
-64 >T for
-51 >T galler
-129 >T i
85 >T men
51 >T och
75 >T ska
128 >T till
-106 >a
-80 >adress
63 >advent
258 >aktiva
76 >aktiva larmkunder
51 >aktuellt
58 >aldrig
80 >alla
55 >alla aktiva
-59 >alla andra
77 >alla nya
-56 >allihop
-68 >allra
61 >alls
123 >allt
-59 >allt vara
-111 >alltsa
158 >alltsa T
207 >an
188 >an T
70 >anda
-108 >andra
-68 >andrat
-60 >angaende
63 >annars
71 >annat ,
-53 >ar
-212 >ar T
90 >ar allt
-154 >ar bara
133 >ar battre
101 >ar bra
96 >ar da
106 >ar dagen
91 >ar de
113 >ar den
-112 >ar det
-61 >ar en
-88 >ar fel
-169 >ar for
-76 >ar inte
-162 >ar jag
-125 >ar ju
-97 >ar klar
100 >ar ledig
91 >ar loggdag
80 >ar pa
80 >ar ratt
-60 >ar rod
-53 >ar skrockfull
180 >ar tillbaka
149 >ar vad
76 >ar vi
62 >arbetsdag
59 >arende
66 >at
59 >at oss
-59 >ater
-51 >ater T
112 >att halla
58 >att larmlistan
64 >att listan
141 >att ni
-109 >att uttaget
-74 >att var
-154 >att vi
-106 >av
-76 >av T
71 >av loggutdrag
105 >av oss
-156 >av vara
222 >aven
138 >aven om
-77 >avlasning
-126 >avlasning T
-67 >avse
-99 >avser
-127 >avser T
-73 >avtalet
-182 >bad
-78 >bad om
79 >bada behovs
-153 >bara
64 >bast
351 >battre
68 >battre ,
117 >battre an
-79 >be
-74 >be great
55 >bea
185 >begar
148 >begar vi
-128 >behova
-244 >behover
-104 >behovs
-156 >behovs inte
113 >behovs till
-75 >bemanningen
-181 >ber
-65 >ber er
-92 >ber om
-104 >ber vi
-89 >bestalla
-51 >bestalla loggutdrag
-124 >bestallde
-131 >bestaller
62 >bestaller jag
-147 >bestaller vi
75 >bestallningen
-72 >bestalls
-65 >bestalls loggutdrag
134 >bestallt
-95 >bestamt
-95 >bestamt T
129 >betala
97 >betalt
-62 >bilaga
-81 >bilagan
-60 >bjuder
94 >blaklintens
157 >blev
-54 >blev det
180 >blev liggande
148 >bli
65 >blir bast
75 >blir battre
74 >blir bra
149 >blir var
-82 >boka
-96 >boka T
132 >bokar
-67 >bokslutet
-67 >bokslutet lamnas
85 >bor
-52 >borjade
-80 >borta
-103 >bortse
-64 >bortse fran
278 >bra
106 >bra ,
73 >bra for
-188 >brattom
56 >bredvid
103 >byter
58 >byter vi
78 >chef
-111 >chefen
-106 >da
157 >da ,
-228 >da ar
-80 >da blir
-89 >da gar
201 >da har
126 >da ska
-109 >da var
-140 >da vill
170 >dag
-73 >dagar
151 >dagen
91 >dagen for
-73 >dagen fore
53 >dagen vi
100 >dagens
-59 >dags
75 >dalig
59 >darefter
-126 >daremellan
-253 >darfor
205 >darpa
88 >de
58 >de ar
54 >de e
83 >de gar
-89 >del
55 >dels
81 >dels T
126 >dem
-70 >den ar
72 >den for
55 >den forsta
-98 >den har
-179 >den vill
71 >dess ar
-59 >dessforinnan
83 >det
-118 >det ,
71 >det T
249 >det ar
55 >det att
-113 >det bara
-111 >det behovs
-104 >det fika
-97 >det fint
-177 >det for
-112 >det gick
67 >det haller
-70 >det jag
-59 >det pa
162 >det som
-74 >det stod
-108 >det var
111 >det vara
217 >det vi
82 >det vill
118 >detsamma
111 >detsamma som
109 >din
-57 >dra
72 >dras
75 >ds
-52 >du
-78 >du att
-58 >duger
-122 >duger inte
203 >e
244 >efter
98 >efter att
159 >efterhand
146 >eftersom
66 >eftersom T
214 >ej T
-129 >ekonom
79 >ekonomi
98 >el
58 >el gar
-110 >eller T
99 >eller ar
55 >eller inte
-99 >eller rattare
-130 >eller vanta
-57 >en
-80 >en gang
-110 >en lista
70 >enda
111 >enhet
122 >er
-114 >ersatts
-88 >ersatts av
81 >ert
-175 >ett
66 >ett for
-76 >ett utdrag
123 >faktura
125 >fakturan
-163 >fakturerar
-104 >fakturerar T
-113 >faktureras
-129 >fakturorna
-131 >far alltsa
103 >far garna
-92 >far ni
138 >far vi
-53 >fast
92 >fatt
-149 >fel
-96 >fel ,
-129 >fel av
-75 >fick
69 >fick jag
-116 >fika
-92 >finns
202 >for
517 >for T
-115 >for alla
-178 >for da
-129 >for det
90 >for hemtjanst
-91 >for loggutdraget
-50 >for mig
-181 >for oss
56 >for the
92 >for uttaget
121 >for var
235 >fore
126 >fore ,
74 >fore T
-57 >fore det
58 >fore och
-143 >forfaller
-52 >forhand
-196 >forlat
-185 >forlat ,
-238 >forresten
-117 >forresten ,
61 >forsta
64 >forstar
-167 >fortfarande
54 >fortsatter
50 >framga
143 >framover
59 >fran nu
-79 >fullt
-107 >funkar
237 >galler
-110 >gamla
-340 >gar
-205 >gar ,
84 >gar bra
-80 >gar de
-73 >gar det
94 >gar utmarkt
51 >garna
-52 >garna i
109 >ge
112 >ge oss
-233 >gick
-54 >gjort
-68 >glomde
52 >glomt
-221 >gor
-56 >gor att
55 >gors
-74 >great
-95 >guld
-79 >ha
-174 >ha den
67 >ha en
-101 >ha med
54 >ha uttaget
227 >hade
98 >hade vi
-61 >haft
-67 >haha
67 >halften
144 >halla
90 >haller
113 >halsar
117 >hamtar
51 >hamtar den
-52 >hand
-246 >har
260 >har alla
105 >har en
52 >har glomt
-174 >har jag
76 >har mote
120 >har ni
-60 >har och
-57 >har stangt
-215 >har vi
-76 >har vill
-53 >harmed
115 >hela
-65 >helgdag och
-50 >hellre
-337 >helst
62 >helt
-91 >hemtjanst
-54 >heter
133 >hinner
153 >hinner vi
74 >hon kommer
-99 >hon vill
-96 >hor
74 >hora
176 >hos
251 >hos er
-190 >hur
-167 >hur manga
-148 >i
139 >i bestallningen
159 >i efterhand
-96 >i rubriken
92 >i rutan
54 >i samma
140 >i stallet
-53 >i telefon
66 >i vart
-72 >ihop
-239 >in
157 >infaller
-62 >infaller T
203 >infaller pa
58 >infor
65 >inget
168 >inget annat
-58 >inget skamt
372 >innan
-73 >innan ,
57 >innan dess
108 >innan ni
151 >installt
368 >inte T
61 >inte alls
-194 >inte da
102 >inte det
-96 >inte for
56 >inte som
-52 >inte ta
71 >is
55 >istallet
158 >istallet for
119 >ja
-355 >jag
216 >jag ,
-102 >jag att
-68 >jag behover
-163 >jag ber
92 >jag bort
159 >jag far
82 >jag med
155 >jag menar
70 >jag om
57 >jag pa
-67 >jag som
92 >jag var
78 >jag vill
176 >jamfora
-65 >jobba
222 >jobbar
81 >ju
156 >ju ,
-59 >kaffe
-135 >kan
62 >kan jag
95 >kan ni
-58 >kim
-54 >kim tar
193 >kl
74 >kl .
-54 >klamdag T
-97 >klar
85 >klart
106 >kollega
-116 >kom
115 >kommer
76 >kommer T
-58 >kommit
-97 >kor
-256 >kor inte
186 >kor var
93 >kora
56 >kort
-122 >kraver
-195 >kul
-59 >kunden
79 >kunder
-51 >kvall ,
-110 >kvar
120 >kvar ,
-132 >kvartalet
-136 >kvartalet ,
124 >laget
-85 >laggs
-85 >laggs pa
70 >lagom
71 >lamnas T
-59 >langre
-58 >larm
-109 >larmen T
-85 >larmet
-100 >larmkunder
-58 >larmlista
-76 >larmlistan
-83 >larmlogg
83 >larmloggen
83 >las
73 >lasas
187 >lat
91 >later
111 >ledig
185 >ledig hos
174 >liggande
-138 >ligger
-148 >likadant
-52 >lista
-169 >lista T
-174 >listan T
-171 >logg
-196 >logg T
92 >loggar
91 >loggdag
107 >loggen da
56 >loggen tas
-110 >loggutdrag
125 >loggutdrag ,
52 >loggutdrag for
-51 >loste
-150 >lovade
-107 >lunch
-65 >man
-207 >manad
-133 >manad ,
93 >manad tills
-167 >manga
-97 >maste
-53 >med
-92 >med alla
-96 >med det
64 >med laget
-51 >med uttaget
63 >medan
54 >mejla
-53 >mejlade
-53 >mejlade jag
-350 >men
-80 >men da
-238 >men det
62 >men har
-117 >men i
210 >men inte
51 >men lat
-99 >men nu
76 >men skicka
-58 >men uttaget
-116 >men vi
-203 >menade
343 >menar
130 >menar jag
-63 >mig
-74 >mojligt
54 >morgonen
-147 >mot
-203 >mot T
113 >mote
-75 >mote ,
-202 >mycket
-92 >nagon
-52 >nagra
89 >nan gang
98 >nar alla
-231 >nar jag
-89 >narmar
-89 >narmar sig
-95 >narmare
-95 >narmare bestamt
-106 >natt
86 >nattpersonalen
-413 >nej
-70 >nej fel
-117 >nej forresten
-66 >ner
110 >ni
-75 >ni far
-84 >ni har
157 >ni jobbar
-146 >ni kan
-59 >ni ska
-67 >ni skicka
-73 >ni slanga
110 >ni snalla
-137 >ni svarade
-64 >ni ta
88 >ni tar
101 >nojd
74 >norra
-270 >nu
-107 >nya
100 >o
75 >o inte
467 >och T
-110 >och allt
83 >och att
-164 >och behover
-225 >och da
71 >och darefter
479 >och det
112 >och en
-56 >och enligt
221 >och ett
-67 >och fick
-152 >och for
-54 >och galler
80 >och ge
-73 >och har
60 >och ingen
183 >och inget
297 >och inte
96 >och jag
83 >och lamnas
-90 >och med
63 >och ni
-66 >och nu
50 >och sedan
217 >och skicka
-50 >och skriv
56 >och svara
-95 >och till
-148 >och vi
-127 >och vill
89 >ocksa
62 >ocksa ,
104 >ok
143 >ok ,
-151 >om
80 >om det
-68 >om ett
129 >om jag
-58 >om mojligt
108 >omsorg
-57 >onskar
103 >onskas
228 >oss
-65 >oss att
124 >oss i
-53 >oss inte
-178 >oss pa
-74 >over
-52 >overens
56 >p
-74 >pa
113 >pa ,
-60 >pa den
109 >pa din
110 >pa en
-61 >pa er
-52 >pa forhand
60 >pa listan
53 >pa morgonen
-109 >pa samverkansmotet
106 >pa telefon
-151 >pa vilka
170 >papper
-90 >passar
-175 >passar inte
-68 >per
84 >per T
96 >perfekt
76 >please
-63 >please take
-84 >racker
-64 >rakna ni
74 >raknar
70 >raknas
96 >raknat fran
-66 >rakningen
130 >rapport
98 >ratta
62 >rattar
-99 >rattare
-99 >rattare sagt
-240 >redan
-104 >redovisa
-60 >rod
-96 >rubriken
-53 >rubriken pa
92 >rutan
-146 >sa T
-129 >sa ar
89 >sa blir
114 >sa det
-77 >sa du
64 >sa e
108 >sa far
185 >sa har
111 >sa hinner
-128 >sa jag
-54 >sa kim
-162 >sa kor
-69 >sa logg
-59 >sa mycket
-56 >sa ni
64 >sa nu
-64 >sa rakna
-74 >sa ring
87 >sa ser
79 >sa slipper
-71 >sa svara
89 >sa uttaget
-82 >sa vi
-104 >sag
263 >saga
-284 >sager
-54 >sagt
-125 >saknar
236 >saknas
123 >samma
198 >samt
146 >samt T
-109 >samverkansmotet
53 >se
55 >se listan
108 >sedan
54 >sedan fortsatter
73 >senast T
199 >ser
65 >ser vi
-135 >siffror
-87 >sig
-201 >sist
105 >sista
-104 >sitter
64 >sjalv
103 >sjalv hade
-77 >sjuk
133 >ska
-70 >ska allt
70 >ska de
296 >ska det
-56 >ska faktureras
55 >ska larmen
99 >ska listan
-146 >ska ni
97 >ska ta
-109 >ska vara
-155 >ska vi
181 >skall
-112 >skamt
59 >skicka
125 >skicka den
-104 >skicka en
154 >skrev
-137 >skrev ,
110 >skrev jag
-50 >skriv
56 >skriver
-53 >skrockfull
63 >skull
-73 >slanga
-106 >slangs
82 >slipper
54 >slipper jag
-172 >slut
-111 >slutade
171 >snalla
-76 >so
-63 >so please
360 >som
-151 >som N
106 >som T
167 >som blev
-161 >som den
-62 >som det
244 >som galler
61 >som har
-326 >som jag
58 >som kommer
-104 >som ni
64 >som raknas
-111 >som sist
161 >som ska
87 >som uttagsdag
-101 >som var
-139 >som vi
109 >sorry
-140 >sta T
-107 >stadar
146 >stallet
-55 >stalls
-279 >stamde
-75 >stamma
-105 >stammer
-78 >stammer det
-58 >stangda
154 >stanger
169 >stanger vi
-84 >stangt
-58 >star att
122 >star kvar
-53 >star vi
-183 >stod
-104 >stod det
-59 >stod i
144 >stor
90 >stryk
95 >svar
56 >svara mig
-137 >svarade
-137 >svarade och
142 >system
60 >systemet
-59 >ta
-67 >ta T
97 >ta betalt
93 >ta loggen
117 >ta ut
327 >tack
69 >tack .
-76 >tack for
-52 >tack pa
-77 >taget
229 >tagit
-63 >take
73 >tallkotten
80 >tanker
51 >tankt
-54 >tankte
-114 >tar T
106 >tar ni
-113 >tar vi
105 >tas
54 >tas ut
-58 >tiden
51 >tidigare
-53 >tidigt
60 >till N
-82 >till T
92 >tillbaka
-66 >tills
86 >tills vidare
-121 >titta
54 >tjata
110 >tjugo
110 >tjugo T
52 >tog N
73 >tre loggar
-187 >tror
68 >trots
78 >tycker
51 >under
166 >underlaget
57 >upp
-181 >upptagen
-128 >ur
-82 >ur larmloggen
-192 >ursakta
-345 >utan
-101 >utan T
-117 >utan att
-191 >utdrag
-82 >utdrag ur
67 >utdraget
67 >utdraget ska
-114 >utforare
-156 >utgar
-71 >utgar och
100 >utmarkt
-60 >uttag
-100 >uttag T
-239 >uttaget
-113 >uttaget T
117 >uttagsdag
70 >v
-50 >va
57 >va ,
187 >vad
215 >val
88 >val inte
-91 >valkomna
-211 >vanta
90 >vantar
90 >vantar pa
88 >var T
-85 >var bra
-97 >var ett
180 >var lista
221 >vara
-215 >vara T
83 >vara kunder
136 >vara med
-128 >varje
-114 >varje manad
57 >varken
66 >vet att
101 >vi ,
-70 >vi ar
180 >vi att
-133 >vi av
-66 >vi bad
151 >vi behover
-85 >vi ett
-135 >vi fakturerar
-167 >vi far
-123 >vi gor
-129 >vi har
55 >vi inga
67 >vi inte
64 >vi nojda
62 >vi rattar
-105 >vi redan
-95 >vi sa
81 >vi sager
163 >vi ska
-137 >vi tar
-82 >vi vet
58 >vi veta
163 >vi vill
73 >vi ville
56 >vidare
-51 >vilar
110 >vilja
-71 >vilka
59 >vilka som
-120 >vilket
-53 >vilket gor
-52 >vill
108 >vill att
-103 >vill ha
50 >vill saga
-54 >vill veta
183 >vill vi
75 >ville
73 >ville ha
-74 >visar
-83 >visst
-77 >vore det
59 >we want
57 >you
-87 >→
-87 >→ T
62 c &
149 c )
-151 c ,
67 c -
103 c .
-94 c 0
58 c :
101 c <
-167 c N
73 c T
-79 c a
-90 c abso-
-90 c absolut
-122 c adre-
-119 c adress
63 c adve-
63 c advent
-105 c akt
76 c akti-
74 c aktivt
-146 c aktu-
-125 c aktuell
82 c alar-
221 c aldr-
73 c aldrig
57 c alla
-66 c alli-
-66 c allihop
61 c alls
202 c allt-
-142 c alltid
342 c alltsa
121 c alma-
160 c almanackan
-67 c an
98 c and
165 c anda
111 c andr-
129 c andra
-112 c andras
97 c andrat
-124 c anga-
-84 c angaende
76 c ange-
111 c anger
163 c anha-
65 c anhalla
99 c anna-
-159 c annandag
75 c annars
191 c annat
65 c anno
68 c annu
-196 c annu-
-162 c annullera
-115 c anst-
124 c anta-
87 c antal
-127 c apt
-158 c ar
60 c arbe-
62 c arbetsdag
-94 c are
-69 c arende
-96 c aro
-94 c arsm-
-94 c arsmotet
-186 c arss-
-186 c arsstamman
167 c as
107 c astu-
107 c astundar
58 c at
-97 c ater
-89 c ater-
-151 c att
-77 c attest
-86 c auto-
-208 c avbo-
-96 c avbokar
-216 c avgi-
-78 c avgifterna
282 c avla-
123 c avlas
184 c avsa-
184 c avsag
149 c avse
289 c avse-
121 c avseende
97 c avser
105 c avsl-
225 c avslutar
-51 c avst-
-66 c avstamning
-54 c avstamningen
-125 c avtal
157 c avtalet
98 c backa
-62 c bada
99 c bala-
99 c balansdagen
96 c bast
94 c batt-
199 c battre
155 c be
-174 c befo-
-144 c before
139 c bega-
80 c begar
167 c beha-
162 c behall
90 c behov
89 c behova
-50 c behovde
-179 c behover
121 c behovr
-126 c behovs
157 c bekraftar
70 c bekraftas
-84 c bekraftelse
-113 c bekraftelsen
-110 c ber
-311 c berg-
-85 c bero-
-85 c beror
-71 c beslut
-101 c best-
-144 c bestall
-51 c bestalla
-75 c bestalld
105 c bestallde
73 c bestalldes
383 c bestaller
-98 c bestallning
-249 c bestallningarna
-171 c bestalls
123 c bestallt
-55 c bestamd
240 c bestamt
95 c besv-
-298 c beta-
-126 c betalas
-106 c betalning
81 c betr-
81 c betraffande
-90 c bifo-
-66 c bila-
72 c bild-
87 c bilden
94 c blak-
94 c blaklintens
125 c blev
215 c bli
84 c blir
-54 c bliv-
-54 c blivit
53 c blot-
53 c blott
84 c bock-
-67 c bockerna
-348 c boka-
-64 c bokade
-222 c bokat
-142 c boke-
-142 c boken
-234 c bokf-
-54 c bokfort
89 c bokslutsdagen
-85 c bola-
-70 c bolag
-125 c boma-
-125 c boman
124 c bord-
105 c borde
210 c borja
-108 c borjade
-161 c borjar
93 c borjat
-229 c bort
-227 c bort-
-90 c borta
-73 c bortse
80 c both
140 c bra
-303 c bran-
-125 c brandovning
-157 c brandovningen
50 c bred-
50 c bredvid
67 c brev
-82 c brev-
80 c bruk
-276 c bruk-
-327 c brukar
-194 c bryr
153 c bryt-
128 c bryter
61 c buss-
74 c bussiga
101 c but
-109 c by
-96 c bygg-
-89 c bygger
-54 c byt
-106 c byte-
-106 c byter
-97 c byts
-144 c bytt-
-69 c bytte
-75 c byttes
60 c can
179 c chef
-112 c chef-
-112 c chefen
59 c cont-
59 c controller
91 c customer
-105 c customers
284 c da
247 c dag
164 c daga-
145 c dagarna
179 c dage-
76 c dagen
104 c dagens
-122 c dags
-138 c dali-
317 c dare-
131 c darefter
146 c daremot
271 c darf-
271 c darfor
145 c darp-
145 c darpa
106 c date
245 c datu-
151 c datum
99 c datumet
57 c day
275 c de
-298 c dead-
-136 c deadline
-162 c deadlinen
82 c debi-
127 c debiterade
-102 c del
185 c dels
-79 c demo
337 c den
55 c denn-
-202 c dera-
-202 c deras
55 c dess
-95 c dess-
206 c det
100 c dets-
100 c detsamma
53 c din
358 c dra
193 c drag-
55 c dragen
91 c draget
90 c drar
-140 c drif-
-74 c driftstopp
-143 c drog
93 c droj
-70 c droj-
-60 c droja
150 c ds
57 c du
126 c dvs
75 c dygn
83 c e
100 c eder-
100 c edert
140 c efterhand
137 c eftermiddag
-179 c eftersom
146 c egen
-88 c eget
-248 c ej
-113 c ekeb-
-102 c ekeby
98 c el
199 c elle-
199 c eller
-184 c en
60 c ena
114 c enad-
114 c enades
65 c enat-
65 c enats
-140 c enhet
115 c enheter
67 c enke-
-67 c enli-
-92 c er
-98 c erin-
-98 c erinra
-101 c ersatter
79 c ersatts
60 c extr-
-248 c fa
-172 c fakt-
119 c faktura
60 c fakturan
-79 c fakturaunderlag
-81 c fakturera
-109 c fakturerar
-95 c faktureras
176 c faktureringsperiod
79 c fallit
-71 c fard-
-58 c fardigt
193 c fast
172 c fast-
206 c fatt
-54 c fatt-
-157 c fel
127 c fem
-315 c fick
-261 c fika
94 c fil
57 c filn-
57 c filnamnet
-219 c fin
130 c finn-
92 c finnas
202 c fira-
202 c firar
66 c firm-
-274 c fixa
-62 c fjor-
-77 c fler
-406 c flyt-
-274 c flytta
104 c flyttas
87 c flyttat
-204 c flyttats
-80 c fode-
50 c folj-
50 c foljer
-68 c folk
81 c for
121 c forb-
65 c forblir
-68 c ford-
-161 c fore
-123 c fore-
-94 c foredragas
172 c foreslar
102 c foretradare
-83 c forf-
58 c forhallandena
-52 c forhand
-185 c forr-
-320 c forra
157 c forran
131 c fors-
72 c forslagsvis
50 c forv-
-150 c fr
91 c frag-
81 c fraga
78 c fram
-132 c fram-
-122 c framflyttat
50 c framga
100 c framover
-160 c fran
-59 c from
-80 c fru
69 c fruk-
69 c frukostmotet
-178 c frys-
-129 c fryses
-58 c frysta
102 c full
97 c full-
-94 c fyra
-107 c fyre-
-107 c fyrens
381 c gall-
136 c galla
144 c gallde
-68 c gaml-
-68 c gamla
77 c gamm-
77 c gammal
-72 c gang
-55 c ganger
-186 c gar
-105 c garn-
-105 c garna
133 c ge
-70 c geno-
-154 c gick
58 c gill-
58 c gillar
-60 c gjor-
-60 c gjort
-131 c glad
-90 c glad-
-101 c glomma
93 c glommer
207 c godt-
100 c godtar
68 c gora
-83 c gott
-77 c gran-
57 c grav-
57 c graven
-74 c grea-
-74 c great
277 c grun-
110 c grund
169 c grundas
-148 c grup-
-154 c gruppen
-95 c guld
-71 c gull-
-71 c gulliga
-191 c ha
266 c hade
-93 c haft
111 c hall-
112 c halla
-57 c hals-
-52 c halv-
196 c hamta
-199 c hamtar
-125 c han
-117 c hand
-210 c hand-
-141 c handen
52 c hanf-
-93 c hang-
136 c hanv-
136 c hanvisning
-338 c har
-79 c have
-165 c hej
64 c hejs-
64 c hejsan
-53 c hel
-284 c hels-
-284 c helst
-52 c hem
-78 c hemm-
-78 c hemma
124 c hemo-
96 c hems-
59 c hemstaller
53 c hemtjanst
-63 c hemv-
-94 c hemvard
57 c heta
92 c hinna
-85 c hinner
-62 c hiss-
-62 c hissen
-106 c hitt-
-106 c hittar
79 c hopp-
72 c hoppa
-165 c hor
86 c hora
-86 c hors
85 c hort
-147 c hos
252 c hur
-136 c hyre-
-167 c i
-110 c icke
166 c idag
-61 c igan-
-61 c igang
-178 c igen
-156 c igen-
-156 c igenom
-144 c ihop
-97 c ikra-
-97 c ikrafttradande
-168 c in
294 c infa-
252 c infaller
162 c infl-
-175 c info-
-175 c infor
-105 c ingen
142 c ingenting
-68 c inget
-234 c inla-
-94 c inlagda
-98 c inlamning
-146 c inna-
-146 c innan
-96 c inne
-63 c insk-
-59 c insp-
130 c inst-
51 c installatoren
147 c installt
-311 c inte
86 c inte-
59 c intr-
102 c inve-
124 c inventering
-71 c invo-
89 c isf
-242 c ista-
-242 c istallet
195 c it
-121 c ivag
-85 c ivo
-55 c ja
-222 c jag
110 c jamn-
110 c jamnt
134 c jobb-
-78 c jobba
223 c jobbar
-59 c jour-
-59 c journalsystem
-170 c ju
-88 c julb-
-88 c julbordet
62 c just
-78 c just-
-59 c kaffe
56 c kalendern
123 c kan
-74 c kann-
-106 c kans-
-140 c karl-
-106 c kass-
-106 c kassoren
144 c kl
-72 c klar
-255 c klar-
-279 c klart
104 c kloc-
66 c klockargarden
137 c knap-
96 c knapp
85 c ko
150 c koll-
-75 c kolla
76 c kollega
107 c kollegan
-457 c komm-
120 c kommande
-401 c kommer
-72 c kommunen
-105 c kommunens
-386 c kont-
-70 c kontor
-57 c kontot
93 c kontra
-97 c kontraktets
-108 c kopp-
-56 c kopplar
163 c kor
256 c kora
135 c korn-
119 c korning
57 c korr-
-156 c kors
-99 c krav-
54 c kraver
-52 c kunden
-260 c kunder
90 c kundforteckning
98 c kundlista
-63 c kurs
139 c kval-
172 c kvallen
183 c kvar
189 c kvar-
-153 c kvit-
-104 c kvittot
92 c la
-74 c lade-
-74 c lades
-61 c lag
138 c lage
65 c lage-
65 c laget
286 c lagg
152 c lagg-
75 c lagga
157 c laggas
-109 c laggs
73 c lagt
-172 c lamn-
85 c lamna
-63 c lamnade
-82 c lamnar
-64 c lamnas
148 c lamp-
77 c lampligt
61 c land-
66 c landade
-108 c lang-
-90 c langre
221 c larm
-52 c larmat
-157 c larmet
82 c larminnehavare
-108 c larmkunder
-137 c larmkunderna
193 c larmlista
-99 c larmlistan
-130 c larmloggen
352 c las
95 c laser
-104 c lases
-58 c last-
-89 c laste
53 c lat
-102 c lata
80 c later
74 c ledig
81 c lediga
-251 c leve-
-58 c levererade
58 c likasa
58 c like
79 c list-
60 c listor
76 c lite
82 c log
99 c loge-
99 c logen
71 c logg
155 c logg-
66 c loggar
134 c loggdag
270 c loggen
-114 c loggutdr
-353 c loggutdrag
-121 c loggutdraget
155 c logu-
-52 c loka-
-249 c lone-
-142 c lonen
-100 c lope-
-100 c loper
79 c lott-
79 c lotten
62 c lova-
71 c lovat
-77 c luci-
-131 c lugn-
-143 c lugnt
-209 c lunc-
-177 c lunch
-104 c m
137 c ma
-83 c mail-
-171 c mana-
-328 c manad
53 c manaden
73 c manadens
53 c manen
84 c mang-
84 c manga
79 c markas
-56 c mast-
-56 c maste
70 c matd-
54 c matdag
76 c medveten
-115 c medvetna
55 c mej
-102 c mejl
-145 c mejl-
-63 c mejla
-119 c mejlet
151 c men
353 c mena-
137 c menade
216 c menar
240 c mer
-99 c mig
-104 c mimo-
-104 c mimosa
-324 c min
-155 c miss-
-66 c missade
-94 c mitt
-84 c moge-
-84 c moget
99 c mojlighet
-55 c mojligt
-221 c moms-
-86 c momsen
-76 c mont-
82 c morg-
-107 c mote-
-107 c motet
-66 c mott-
-100 c myck-
-100 c mycket
102 c na
-113 c nago-
-81 c nagon
-56 c nagr-
-56 c nagra
-54 c namn
-101 c namn-
98 c namnda
-180 c namnden
183 c nar
-104 c nara
-89 c narmar
129 c narmare
-85 c nas
-51 c nat
-106 c natt
-159 c natt-
-175 c natten
62 c ned
98 c neds-
98 c nedslag
-86 c nej
-163 c ner
-403 c ni
-55 c no
-121 c nog
-134 c noje-
-134 c nojer
-76 c nord
-352 c norr-
67 c norra
-63 c note-
91 c notera
-123 c noterar
-116 c ny
-111 c nya
-51 c nyck-
-78 c nyckeln
-66 c nyckelrunda
-131 c nytt
210 c och
60 c ocks-
60 c ocksa
-87 c offe-
177 c ok
-117 c olik-
-117 c olika
63 c om
-50 c omra-
-168 c omso-
-150 c omsorg
-125 c on
110 c one
-58 c onod-
-58 c onodigt
240 c onsk-
184 c onskas
-81 c oppn-
-58 c oppnar
-115 c orde-
-91 c order
-230 c ordn-
55 c oss
-189 c over
52 c over-
269 c overens
-84 c overvagande
135 c p
90 c paka-
90 c pakallas
-203 c papp-
-93 c papper
-82 c pappret
-67 c parm-
-55 c parmen
-80 c pask-
115 c pass-
129 c passa
54 c passar
-85 c paym-
-85 c payment
55 c pengar
-96 c pens-
-65 c pension
96 c perf-
96 c perfekt
109 c peri-
68 c period
85 c perioden
-68 c periodiserat
-79 c pers-
71 c pga
-153 c plan-
-169 c plat-
-169 c plats
87 c plea-
87 c please
-63 c ploc-
-67 c plus
74 c port-
83 c portkod
64 c post
50 c post-
-86 c prak-
-86 c praktikant
76 c pratar
78 c pric-
-51 c priser
71 c priset
-58 c prog-
-141 c prov-
98 c pull
103 c punkt
-132 c rack-
-132 c racker
-78 c rad
-161 c raka-
-139 c rakade
-57 c rakenskaperna
350 c rakn-
107 c raknar
162 c raknas
59 c rakning
-59 c rapp-
62 c rapport
-64 c rapporten
268 c ratt
186 c ratt-
56 c ratta
-77 c rattar
64 c rattare
130 c rattvisande
-457 c redo-
-226 c redovisa
-69 c redovisas
-55 c regi-
86 c registrerade
113 c registret
-77 c resu-
121 c revi-
-64 c reviderad
214 c revisorn
92 c rikt-
-96 c ring
-147 c ring-
-89 c ringa
-153 c rod
-81 c roll
-180 c rond
-58 c rott
-55 c rubr-
-102 c rubriken
102 c run
100 c ruta-
100 c rutan
-89 c ruti-
-61 c rutiner
-158 c sa
129 c sada-
108 c sadan
125 c sag
245 c saga
77 c sage-
77 c sager
-138 c sags
165 c sagt
107 c sake-
85 c saken
-104 c sakn-
-137 c saknar
60 c samb-
60 c samband
-238 c samm-
-89 c samma
147 c samt
79 c samt-
113 c samtliga
90 c samverkansavtalet
-87 c samverkansmotet
-129 c sand-
97 c saso-
97 c sasom
93 c sats-
93 c satsar
68 c sava-
68 c saval
142 c sche-
118 c schemalagg
93 c schemalagga
-64 c schemat
279 c se
-203 c seda-
-203 c sedan
-110 c seme-
-66 c semester
-133 c sen
-146 c sena-
-166 c senast
-220 c send
-62 c sent
185 c ser
-189 c serv-
-59 c ses
106 c shou-
106 c should
134 c siff-
-105 c siffror
126 c siffrorna
181 c sig
95 c sina
-123 c sist
-181 c sitt
-122 c sitt-
-85 c sitter
111 c sjal
-164 c sjal-
-198 c sjalva
-52 c sju
-55 c sjuk
210 c ska
185 c skal-
170 c skall
-53 c skap-
-97 c skapat
137 c ske
-74 c sked-
-51 c skedanden
-123 c skic-
-209 c skicka
-96 c skickade
57 c skickar
151 c skickat
-96 c skol-
-57 c skola
56 c skolstarten
-75 c skon
61 c skot
-149 c skot-
120 c skre-
95 c skrev
90 c skri-
146 c skriv
57 c skriva
-89 c skrivelse
90 c skriver
-66 c skrivfel
67 c skrivs
80 c sku
73 c skul-
62 c skull
-70 c slacker
-182 c slan-
-73 c slanga
-109 c slangs
-204 c slap-
-204 c slapper
110 c slut-
-57 c slutas
63 c slutavrakningen
193 c snal-
125 c snall
68 c snalla
-75 c snit-
-57 c solv-
-57 c solvik
304 c som
-168 c somm-
176 c speg-
139 c spegla
-81 c spel-
-81 c spelar
104 c sta
-61 c stad-
-131 c stadar
-75 c stallet
85 c stallningen
-109 c stalls
-237 c stam-
-170 c stamde
-171 c stan-
-64 c stangda
54 c stanger
-65 c stangs
-136 c stangt
-234 c star
-312 c star-
-173 c start
-104 c startade
81 c startar
-102 c starten
56 c stat-
-51 c stickan
61 c stif-
61 c stiftelsen
-58 c stil-
-177 c stod
-128 c stop-
-135 c stor-
-77 c storgatan
323 c stra-
118 c stracker
-193 c stre-
-51 c stro-
-117 c stru-
-73 c strunta
-85 c stry-
107 c stryk
-103 c stryka
-89 c stryker
-143 c styr-
-93 c styrelsemotet
156 c styrelsen
-317 c svar
-88 c svara
82 c svarar
-95 c svart
206 c syst-
172 c system
94 c systemet
-55 c t
-113 c ta
124 c tacksam
-60 c tacksamma
133 c taga-
133 c tagas
275 c tage-
173 c tagen
-60 c tages
161 c taget
151 c take
81 c take-
81 c taken
53 c tala-
-177 c tand-
-148 c tandlakare
55 c tank
258 c tank-
141 c tanker
151 c tankt
-101 c tankta
57 c tankte
237 c tar
162 c tas
-67 c taxa-
-67 c taxan
-105 c te
-94 c team-
-52 c teck-
-105 c tekn-
-69 c teknikern
-119 c telefonin
145 c telefonsamtal
-53 c than
-195 c tidi-
-56 c tidigare
-55 c tidigt
69 c tidp-
66 c tidpunkten
248 c tids-
176 c till
57 c till-
182 c tillbaka
-91 c tillhanda
134 c tills
-52 c tillsynen
-90 c titt-
-116 c titta
-77 c tjan-
-91 c tjatade
-54 c tjug-
-501 c tog
87 c tom
77 c tor
-98 c trap-
-267 c tre
-52 c tret-
-78 c trod-
-78 c trodde
-136 c tryc-
89 c tryck
-53 c tryckt
117 c tryg-
125 c trygghetslarm
-206 c tva
-145 c tvat-
-172 c tvis-
-172 c tvisten
52 c tyck-
67 c tycker
56 c unda-
56 c undan
107 c underlaget
-50 c undertecknat
-167 c undr-
-87 c undrade
-80 c undrar
-77 c unti-
-77 c until
-260 c upp
-67 c uppd-
-90 c uppdateringen
-64 c uppgifterna
64 c uppgradering
82 c uppr-
62 c upprattas
-54 c uppt-
-85 c ursp-
-67 c ursprungligen
81 c ut
284 c utan
-70 c utbi-
-65 c utbildning
234 c utdr-
98 c utdrag
62 c utdraget
-126 c utfo-
-54 c utforare
90 c utla-
90 c utlamnande
147 c utma-
147 c utmarkt
-167 c utom
62 c utov-
62 c utover
-104 c utsk-
-151 c utskrivet
196 c utta-
-324 c uttag
-92 c uttaget
157 c uttagsdag
56 c uttagsdagen
176 c uttagsdatum
71 c utvi-
71 c utvisande
126 c v
149 c va
82 c vad
369 c val
72 c vald-
117 c valde
223 c valj-
157 c valja
66 c valjer
155 c vanl-
92 c vanligen
-149 c vant-
-152 c vanta
99 c vantar
-198 c var
-201 c vara
-65 c varan
112 c varandra
-76 c varf-
-76 c varfor
151 c vari-
151 c varit
-242 c varj-
-242 c varje
-72 c vd
84 c vela-
114 c vem
51 c verk-
-114 c verksamheten
128 c verksamhetsovergang
-258 c vet
123 c veta
-123 c vi
120 c vida-
120 c vidare
-51 c vika-
-92 c vikt-
-87 c viktigt
-59 c vilj-
-59 c vilja
153 c vilka
-172 c vilken
328 c vill
153 c visa
-51 c visi-
-116 c viss-
-116 c visst
154 c vore
93 c vrid-
53 c want
-122 c we
98 c woul-
98 c would
-65 c §
803 form after_holiday
338 form around
98 form before_season
138 form between
269 form day_alone
566 form day_month
79 form day_of_month
239 form either
61 form four_digits
692 form in_days
474 form in_month
564 form last_of
109 form list
-1657 form month
248 form month_day
-882 form months
323 form named
339 form next_weekday
69 form next_working_day
68 form no_such_day
-280 form open
119 form part
-211 form past_weekday
-922 form quarter
-114 form relative
-392 form season
-675 form span_month
-97 form span_short
96 form tertial
-771 form turn
-573 form week
683 form weekday_week
-243 form weekdays
303 form written
-509 form year
57 in body
-491 in subject
52 s (
-54 s ,
63 s -
-134 s .
-269 s :
68 s <
68 s >
115 s T
77 s a
-132 s adre-
-132 s adress
-99 s ah
126 s akti-
83 s aktiva
-72 s aktuell
72 s aktuellt
-59 s alar-
190 s aldr-
233 s aldrig
198 s alla
104 s allt
-89 s alltid
50 s almg-
50 s almglantan
-54 s anbudet
71 s anda-
67 s andringar
-72 s anga-
90 s ange
-62 s ange-
-56 s anges
177 s anle-
177 s anledning
-193 s annu
-64 s anst-
-204 s aren-
-202 s arenden
59 s aro
-77 s ater
240 s ater-
76 s aterkomma
-127 s atte-
-163 s avbe-
-143 s avbestalls
-255 s avbo-
-83 s avga-
-91 s avgangarna
68 s avgi-
63 s avla-
97 s avlasning
61 s avser
-76 s avses
62 s avslutad
-344 s avta-
139 s avtal
-58 s bad
-90 s bade
-102 s baka-
-102 s bakat
63 s bank-
61 s bar
-78 s bara
-205 s be
78 s bea
-66 s befo-
-105 s bega-
50 s begar
-136 s begarde
-64 s begars
-120 s beho-
56 s behover
-170 s behovs
97 s beko-
97 s bekostnad
80 s bekr-
80 s bekrafta
-65 s bema-
68 s bemanning
-83 s bemanningen
283 s ber
62 s beskrivning
66 s beso-
66 s besok
-232 s best-
-228 s bestalla
-144 s bestallde
97 s bestalldes
288 s bestaller
66 s bestallning
-313 s bestallningar
53 s bestallningen
-169 s bestallningsdatum
167 s bestalls
87 s bestallt
-75 s bestamde
51 s bestamma
100 s bestammer
-153 s bestamt
-88 s besv-
-74 s besvar
73 s betala
-70 s betalning
64 s bett
73 s bil
-61 s bila-
-58 s bilagan
109 s bild-
88 s bilden
83 s bita
79 s bjor-
125 s bjorkdungen
-319 s blan-
-75 s blanketten
137 s blev
-116 s bli
-67 s blir
-60 s bokar
63 s bokat
75 s boke-
75 s boken
73 s bokf-
51 s bokforas
60 s boks-
-82 s bokslut
-52 s bolag
55 s bord
117 s borj-
132 s borjar
285 s bort
-78 s borta
58 s borttaget
-175 s bra
61 s brad-
63 s bradska
-120 s brat-
-120 s brattom
-169 s brev
94 s brev-
94 s brevladan
62 s bruk-
60 s brukar
127 s bryt-
82 s byt
60 s byter
75 s chef
-58 s co
-67 s croi-
-67 s croissant
76 s d
433 s da
278 s dag
54 s daga-
-53 s dagar
108 s dagarna
80 s dage-
69 s dagen
90 s dali-
75 s dalig
73 s dan
120 s dar
-78 s dare-
55 s darefter
-56 s daremellan
-77 s daremot
-75 s darf-
-75 s darfor
73 s darp-
73 s darpa
121 s date-
68 s daterad
53 s dateras
74 s dato-
69 s datorn
-111 s datum
51 s datumet
-172 s de
-109 s dead-
-109 s deadline
-61 s debi-
56 s dela-
185 s dels
-172 s dem
53 s den
-219 s dess
-87 s dessforinnan
62 s dett-
62 s detta
-96 s dire-
-96 s direkt
134 s dosa-
134 s dosan
-51 s drag-
-74 s dras
-113 s du
76 s dubb-
-154 s duge-
-154 s duger
155 s e
358 s efte-
324 s efter
-198 s efterfragas
101 s efterhand
-135 s egen
97 s egen-
60 s egentligen
-76 s eget
66 s ej
-210 s ekon-
-193 s ekonom
-65 s elle-
-65 s eller
71 s emel-
71 s emellan
-114 s en
73 s ena
-92 s enat-
-92 s enats
-85 s enda
303 s enhe-
235 s enhet
73 s enli-
88 s enligt
-62 s enor-
-62 s enormt
225 s ert
193 s ett
-62 s exakt
-189 s exem-
-188 s exempel
58 s extr-
57 s extract
-114 s fa
-128 s faci-
-128 s facit
66 s fack-
66 s facket
-59 s fakt-
168 s faktura
55 s fakturadatum
67 s fakturan
126 s fakturerad
65 s fakturerar
-128 s faktureras
-73 s faktureringen
-207 s fakturorna
69 s fall
95 s fard-
69 s fars-
56 s farsk
-65 s fast
-85 s fatt
152 s fatt-
122 s fattas
-65 s fick
66 s fil
-60 s fin
-52 s fint
247 s flyt-
-53 s flytta
50 s flyttade
87 s flyttar
-135 s fodd
-59 s fodelsedagspresent
131 s folj-
99 s foljande
155 s folk
91 s fora-
-102 s forb-
-68 s forbereder
52 s forf-
54 s forfaller
134 s forfallodag
-144 s forfallodatum
-145 s forl-
-145 s forlat
-63 s form-
-134 s formularet
118 s forr
-116 s forr-
54 s forra
-258 s forresten
-104 s forslagsvis
269 s forst
-216 s fort
-123 s fort-
68 s forteckning
-205 s fortfarande
54 s fortsatter
140 s frag-
66 s fraga
92 s fragade
62 s fram
291 s fram-
80 s framflyttat
52 s framga
86 s framme
-124 s fran
-52 s fran-
-52 s france
-51 s frie-
-51 s friends
-51 s fritext
53 s fru
-61 s frys
152 s fullmakt
-131 s fullt
62 s fund-
62 s funderar
-67 s fyll-
-111 s fyllde
63 s ga
209 s gaml-
196 s gamla
-146 s gamm-
-146 s gammal
143 s gang
90 s gang-
-78 s gangen
74 s ganger
94 s ganget
-189 s gar
63 s gard-
63 s gardagens
-96 s garn-
-96 s garna
-70 s ger
-58 s gick
-53 s gillt
115 s gjor-
117 s gjorde
-71 s glom
121 s glommer
-72 s glomt
-70 s god
68 s goda
-99 s godd-
-99 s goddag
64 s godk-
77 s gor
-87 s gora
55 s gora-
55 s goras
-183 s gors
-76 s gran-
52 s granska
-74 s gubb-
82 s gull-
70 s gun
162 s ha
85 s hade
84 s haft
197 s hall-
185 s haller
133 s hals-
113 s halsar
79 s halv-
-55 s hamta
82 s hamtar
127 s han
126 s hand
-349 s hand-
-69 s handling
-96 s handlingarna
-57 s hanr-
-57 s hanryckningens
-250 s har
67 s hari-
67 s harifran
-161 s harm-
-161 s harmed
-81 s havt-
-99 s havtornet
60 s hehe
-70 s hei
-92 s hej
103 s hejh-
135 s hejhej
67 s hejj
96 s hejs-
96 s hejsan
153 s hela
69 s helgdag
126 s hell-
-105 s hels-
-105 s helst
69 s helt
93 s hem
-89 s hemm-
-89 s hemma
-133 s hemt-
51 s hemtjanst
-113 s hi
-104 s hinn-
-74 s hinna
70 s hjal-
59 s hjalp
-62 s hjalpa
61 s hjalper
177 s hopp-
82 s hoppa
106 s hoppas
-65 s hort
-271 s hos
109 s host-
81 s hosten
123 s hunn-
123 s hunnit
78 s hur
-67 s huvu-
-58 s hygg-
123 s i
-60 s iaf
89 s icke
52 s igan-
52 s igang
59 s inflyttningen
-161 s inga
-172 s inge-
-59 s ingen
-109 s ingenting
-81 s inko-
-86 s inkom
53 s inkopplingarna
-355 s inla-
-173 s inst-
-69 s installerad
-95 s installerat
51 s inta-
51 s intakten
78 s inte
62 s intet
70 s inve-
70 s inventering
-78 s invo-
85 s is
78 s ista-
78 s istallet
-109 s it
96 s ja
-194 s jaga-
-194 s jagar
312 s jamf-
90 s jamfor
222 s jamfora
199 s jo
-151 s jobb-
-163 s jobbar
52 s jour
203 s ju
156 s jul
580 s just
130 s kale-
86 s kalendern
188 s kall-
83 s kallelsen
125 s kan
-56 s kara
-139 s karn-
-139 s karnan
-58 s kim
60 s kl
-60 s klar
-52 s klarar
91 s kloc-
54 s klockan
82 s koll-
121 s kollega
58 s kommit
-166 s kont-
-93 s kontor
-87 s kontoret
-288 s kor
56 s korr-
62 s kors
186 s kort
-61 s kost-
-61 s kostnadsstalle
51 s kraf-
51 s kraftor
-162 s kris
-52 s krockar
-178 s krys-
-178 s kryss
-168 s kund
-119 s kund-
-59 s kunden
-84 s kunder
158 s kunn-
158 s kunna
70 s kurs
53 s kval-
-60 s kvall
55 s kvallen
-271 s kvar
76 s kvartalets
56 s kvin-
173 s kvit-
-53 s kvittar
146 s kvittot
-79 s la
-69 s lag
87 s lage
69 s lage-
65 s laget
-378 s lagg
-55 s lagga
132 s lagger
-160 s lagt
-153 s lamn-
-137 s lamna
-100 s lamnade
86 s lamnar
-100 s lang-
-141 s langre
-198 s larm
-192 s larm-
105 s larmade
87 s larmen
-162 s larmkunder
95 s larmkunderna
-163 s larmlista
-177 s larmlistan
-117 s larmlogg
113 s larmloggen
102 s lasa-
102 s lasas
-81 s lase-
-174 s laser
58 s last
159 s last-
145 s laste
165 s lat
-229 s ledi-
-69 s ledig
-159 s lediga
56 s ledn-
62 s lena-
62 s lenas
-73 s leve-
-97 s leverans
72 s levereras
79 s ligga
53 s lika-
141 s list-
-58 s lista
77 s listan
122 s listor
90 s lite-
62 s liten
-265 s logg
125 s logg-
249 s loggar
-150 s loggen
-68 s loggutdraget
-148 s lon
240 s lone-
78 s lonen
112 s lopa-
112 s lopande
-127 s lope-
-127 s loper
-79 s lova-
-58 s lovade
94 s lugn-
193 s lunc-
141 s lunch
108 s lyde-
108 s lyder
-86 s m
-126 s man
260 s mana-
167 s manad
57 s manaden
-128 s mast-
-128 s maste
71 s matn-
71 s matningen
107 s meda-
113 s medan
89 s medd-
68 s medv-
65 s medveten
58 s mejl
60 s mejla
-52 s mejlen
-62 s mell-
-311 s men
-128 s mena-
-202 s menade
74 s menar
-66 s midsommar
68 s mig
317 s min
63 s mind-
63 s mindre
-63 s mini-
-63 s miniraknare
213 s minn-
211 s minnas
132 s mins-
132 s minst
67 s miss-
-108 s missforstand
-53 s mja
-79 s moge-
-79 s moget
-88 s moin
-59 s mojl-
-82 s mojligt
71 s moms-
90 s momsen
93 s morg-
89 s morgonen
71 s mors-
71 s morse
-97 s mot
-196 s mote-
-242 s motesdatum
58 s mott-
65 s mottagare
66 s mvh
-243 s myck-
-251 s mycket
-90 s na
56 s nagr-
56 s nagra
122 s naml-
122 s namligen
-107 s namn-
-165 s namnden
88 s namnen
-58 s namnt
116 s nar
-95 s narmare
-158 s natt
-119 s natten
-61 s need-
-61 s needed
109 s nej
-53 s ni
156 s nog
60 s nojd
85 s nojd-
51 s nojda
103 s nojt
-111 s nord-
103 s norr-
103 s norra
63 s not
-108 s nu
118 s nume-
118 s numera
58 s ny
-52 s nya
-144 s nytt
100 s o
-82 s obs
189 s ocks-
189 s ocksa
-74 s ok
134 s okej
87 s om
100 s omfa-
-50 s omka-
-50 s omkastat
-94 s omra-
-109 s omrade
112 s onsk-
60 s onska
63 s onskan
-238 s onskar
-97 s onskas
146 s onskat
52 s onskemal
76 s oppn-
60 s oppnar
-95 s ordn-
-159 s ort
-101 s oss
-111 s over
101 s overens
-79 s overvagande
-71 s ovri-
-71 s ovrigt
64 s p
58 s pa
54 s paminnelse
-67 s paminner
72 s papp-
84 s papper
-54 s parm-
-89 s pask-
71 s pass-
106 s passar
-85 s pens-
-56 s pension
-68 s per
61 s peri-
163 s period
-102 s perioden
-72 s personalmote
-59 s persson
-51 s petiga
-64 s pga
52 s planerat
-52 s planering
136 s planeringsdag
55 s plat-
55 s plats
91 s plea-
91 s please
-119 s ploc-
-220 s plocka
60 s post-
60 s posten
-79 s pota-
-79 s potatis
191 s prat-
105 s pratade
62 s pratat
111 s prec-
111 s precis
-156 s rack-
-156 s racker
85 s raka-
85 s rakade
88 s rakn-
92 s rakna
103 s raknas
-54 s rakning
227 s ratt
82 s ratt-
78 s ratta
109 s rattar
-74 s reda
-116 s reda-
-116 s redan
111 s redo-
74 s redovisa
70 s ref
64 s register
-64 s registerperson
68 s registret
149 s revi-
56 s reviderad
155 s rikt-
110 s riktigt
-149 s ring
-178 s rita-
-178 s ritade
74 s rod
-89 s ror
-77 s rosenlunda
-55 s ruta-
-55 s rutan
-203 s ruti-
-103 s rutin
-116 s rutiner
136 s sa
65 s sadan
74 s sadant
-323 s sag
232 s saga
120 s sags
74 s sak
91 s sake-
164 s sakn-
-106 s saknar
215 s saknas
68 s sakr-
68 s sakra
213 s samm-
216 s samma
-59 s samo-
-59 s samordnare
-114 s samr-
-114 s samre
52 s samtidigt
-68 s samtliga
-87 s san
-101 s satt
299 s se
52 s seda-
52 s sedan
81 s seme-
52 s semester
-88 s sena-
-64 s senarelaggning
71 s senast
-136 s senaste
193 s ser
62 s seri-
62 s serie
-57 s serv-
-69 s servern
-83 s sett
68 s sida-
68 s sidan
-88 s siff-
169 s siffran
-181 s siffror
-76 s siffrorna
77 s sig
-79 s sill
83 s silv-
64 s sina
84 s sist
-93 s sist-
53 s sista
-146 s sistnamnda
212 s sjal-
131 s sjalv
67 s sjalva
-134 s sjuk
96 s sjuk-
122 s skal-
122 s skall
114 s skapa
-122 s skapad
-59 s skapat
111 s skat-
-161 s sker
66 s skic-
-163 s skicka
210 s skickad
182 s skickade
-71 s skickar
-119 s skickas
93 s skil-
70 s skillnad
-141 s skju-
-101 s skjut
54 s skoj-
54 s skojar
139 s skol-
79 s skolavslutningen
166 s skre-
166 s skrev
-68 s skri-
80 s skriftligen
-212 s skriver
-90 s skrivit
67 s skul-
77 s skull
-101 s skyn-
-101 s skynda
177 s slan-
214 s slangs
-58 s slapper
-90 s slar-
145 s slip-
129 s slipper
116 s slut
178 s slut-
-143 s slutade
245 s slutar
-132 s snal-
-99 s snalla
-65 s snar-
-76 s so
63 s sode-
63 s soder
-123 s sorg-
-123 s sorgarden
165 s sort-
93 s st
-272 s sta
83 s stadet
-67 s stadshuset
-169 s stallet
83 s stallningen
-129 s stam-
-118 s stamde
-66 s stamma
146 s star
100 s star-
-70 s statistik
73 s stop-
73 s stopp
122 s stor
55 s stor-
142 s stre-
-144 s stro-
309 s stru-
296 s strunta
178 s stry-
183 s stryker
61 s stug-
61 s stugan
112 s styc-
112 s stycken
89 s styr-
64 s styrelsen
153 s svar
-109 s svar-
-108 s svarade
174 s svaret
58 s sven-
68 s svenska
152 s syst-
144 s systemet
-323 s ta
-58 s tacksamma
128 s tag
-108 s tage-
-159 s tagen
58 s taget
90 s tagi-
90 s tagit
-63 s take
96 s tala-
100 s tall-
56 s tallkotten
-55 s tank-
-53 s tarta
308 s tas
73 s telefon
-195 s tid
63 s tiden
-84 s tidigt
204 s till
159 s tillbaka
-109 s tillganglig
-75 s tills
59 s ting
53 s tjat-
54 s tjata
110 s tjug-
110 s tjugo
-114 s tom
151 s trad-
-62 s tred-
-62 s tredje
-63 s trev-
71 s trot-
138 s trots
-67 s trott
-76 s tryg-
77 s trygghetslarm
376 s tva
55 s two
56 s ty
127 s tyck-
78 s tycker
126 s underlaget
68 s undertecknad
-107 s undv-
-107 s undvikande
-75 s upph-
57 s uppr-
112 s upps-
-118 s uppt-
-117 s upptagen
-110 s ursa-
-110 s ursakta
148 s ut
-167 s utan
214 s utdr-
85 s utdraget
119 s utdragsdatum
113 s ute
-198 s utfo-
-51 s utga-
66 s utgangspunkt
-116 s utgar
-175 s utma-
-175 s utmarkt
72 s utov-
72 s utover
-56 s utsk-
282 s utta-
-55 s uttag
-51 s uttaget
108 s uttagsdag
64 s uttagsdagar
149 s uttagsdatum
-75 s va
74 s vack-
317 s vad
101 s vaga-
101 s vagar
109 s val
51 s valj-
-150 s valk-
-150 s valkomna
55 s valt
140 s vant-
125 s vanta
-70 s vantar
54 s vantat
53 s var
-146 s vara
-121 s vara-
-98 s varas
54 s vardag
81 s vardagar
-137 s vardagen
66 s vare-
63 s varen
-58 s varf-
-58 s varfor
-88 s vari-
-88 s varit
118 s varj-
118 s varje
159 s vark-
159 s varken
70 s vart
57 s vast-
58 s vaster
-124 s veck-
-158 s vecka
118 s vem
-99 s verk-
-93 s vers-
97 s vet
82 s veta
144 s vid
-63 s vida-
-79 s vidare
87 s vids-
87 s vidskeplig
52 s vika-
-70 s viktiga
62 s vilj-
62 s vilja
135 s vilka
-81 s vilken
-93 s vill
114 s vill-
90 s ville
-119 s visa
-183 s visa-
-141 s visar
-73 s viss-
-66 s visst
-52 s vive
55 s we
488 times 0
59 times 1
-157 times 2
-267 times 3
-556 times 4
219 ~ACKNOWLEDGE
544 ~ADD_DAY
-345 ~ALARM_LIFE
54 ~ANOTHER
-85 ~ANY_DAY
-100 ~APPROVES
-483 ~ARRIVES
104 ~ASKING
-233 ~ASKS_BACK
-86 ~AUTO_REPLY
122 ~BOTH_OPTIONS
-857 ~CANCEL
115 ~CLOSINGS
-80 ~COMMEND
-67 ~COURTESY
255 ~CUSTOMERS
-68 ~DATE_LABELS
-152 ~DEADLINE
72 ~DELIVERED
-226 ~DELIVERED_BEFORE
164 ~DEVICE
71 ~DIED
-291 ~DROP_DAY
-101 ~EARLIEST_OPTION
73 ~ENDED
-191 ~EXAMPLES
-170 ~FAULT
-64 ~FAULT_HANDLING
-73 ~GREETING
-205 ~GRUMBLE
-55 ~HABIT
-361 ~HASTE
-116 ~INSTEAD
301 ~KEPT
120 ~KNOWN
144 ~LAST_OPTION
-206 ~LATEST_OPTION
167 ~NAME_LABELS
51 ~NEGATION
179 ~NEUTRAL
68 ~NO
209 ~NOT_WORKING
195 ~NOW_ORDER
88 ~NO_ACTION
-114 ~OFFER
238 ~ONE_MORE
71 ~ORDERED
-240 ~OTHER_EXTRACT
-450 ~OTHER_PROVIDER
-206 ~OTHER_THING
126 ~OUTSIDE
-76 ~PARTLY
217 ~PER
-242 ~PERSON
75 ~PHONE
684 ~POINTS_BACK
-88 ~POSTPONES
-135 ~PRAISE
124 ~PROVIDER_WORDS
-337 ~RECEIVED
-51 ~REGISTER
-376 ~REGISTER_THING
63 ~REGISTER_VERB
-280 ~REMINDER
-66 ~REQUEST
-393 ~RESOLVED
92 ~SECOND_OPTION
-73 ~SERVICE
-58 ~SETTLED
502 ~SHOWS
-494 ~STAMP_LABELS
-94 ~SUITS
201 ~TAKE
274 ~TEXT_LABELS
-161 ~TEXT_WORDS
-153 ~TITLES
164 ~WANT
193 ~WATCH
-112 ~WHEN_COMES
80 ~YES
"""

ORDERS = r"""
-75 % $
81 &
-235 (all)
200 0
250 0 $
-74 0 %
121 0 ?
140 0 M
-122 0 ar
53 0 av
-58 0 darav
-81 0 det
119 0 eller
-86 0 enligt
131 0 for
-92 0 larm
-65 0 larmkunder
-131 0 loggutdrag
-76 0 namn
56 0 och
58 0 om
57 0 ska
57 0 tack
-64 0 under
-57 0 var
-58 0 varje
63 0 vill
80 <
-190 =ACKNOWLEDGE
88 =ALARM_LIFE
71 =ALL_OPTIONS
-172 =ANOTHER
93 =APPROVES
-83 =ARRIVES
-178 =ASKING
-66 =AT_LARGE
-363 =AUTO_ACK
-329 =AUTO_REPLY
-258 =BOOKING
-264 =BOTH_OPTIONS
-1446 =CANCEL
58 =CHOOSE
163 =CLOSINGS
-55 =COMMEND
-162 =COMPLAINT
-243 =CONFIRMS
-90 =COURTESY
610 =CUSTOMERS
125 =DEADLINE
66 =DELIVERED
-181 =DELIVERED_BEFORE
286 =DEVICE
116 =DIED
336 =DROP_DAY
-197 =EARLIER_EXTRACT
-54 =EXAMPLES
579 =EXTRACT
173 =FAULT
64 =FAULT_ALWAYS
191 =FIELD_WORDS
-75 =FIRST_OPTION
-110 =GREETING
440 =HABIT
107 =HASTE
60 =HERE
59 =INSTEAD
-197 =KEPT
73 =KNOWN
-187 =LATEST_OPTION
-86 =NAME_LABELS
-248 =NEGATION
-135 =NEUTRAL
-76 =NO
-202 =NOT_WORKING
202 =NOW_ORDER
653 =ONE_MORE
-517 =ONLY_NAMED
-715 =ORDERED
-1084 =OTHER_EXTRACT
-1384 =OTHER_PROVIDER
-183 =OTHER_THING
275 =OWN_THINGS
-183 =PARTLY
155 =PHONE
-156 =POINTER
-52 =POINTS_BACK
172 =POSTPONES
189 =PRAISE
264 =PROVIDER_WORDS
-1017 =RECEIVED
-434 =REMINDER
245 =REQUEST
235 =RESOLVED
104 =RHETORICAL
-62 =SECOND_OPTION
69 =SETTLED
98 =SHOWS
-778 =STANDING
106 =SUITS
143 =TAKE
-172 =TEXT_LABELS
147 =TEXT_WORDS
70 =TITLES
164 =WANT
174 =WATCH
276 =WEAK_EXTRACT
171 =WEAK_FAULT
70 =WHEN_COMES
87 =WISH
199 =YES
63 >
173 @
57 @ $
76 @ jag
538 D
-158 D $
139 D 0
79 D den
53 D gar
-73 D med
74 D och
56 D som
-76 D utan
-51 D uttag
51 D vecka
231 M
271 M $
54 M 0
154 M ?
-68 M and
-131 M ar
-79 M blev
105 M den
-72 M fran
-152 M har
-66 M hos
-112 M kl
-59 M lagg
71 M manad
-58 M med
-84 M men
-55 M ni
50 M onskar
86 M onskas
-146 M pa
52 M please
59 M sa
-54 M ska
-78 M skulle
-143 M som
249 M tack
52 M till
-225 N
128 N $
123 N N
-84 N ask
-56 N bark
-217 N berg
51 N ek
91 N har
-62 N hemtjanst
-168 N holm
80 N i
87 N inte
-67 N lindh
-57 N maj
54 N moberg
-99 N o
52 N och
83 N pa
-61 N skoog
-73 N strom
-82 N vill
207 S +
-144 S 0
108 S 0 $
-296 S 0 M
74 S D $
111 S M
-74 S ^ 0
-111 S ^ D
90 S ^ M
-58 S ^ agarbyte
201 S ^ aktiva
-59 S ^ aktivt
-76 S ^ akut
-72 S ^ andrade
-97 S ^ andringar
-91 S ^ ang
-122 S ^ angaende
61 S ^ anhorig
-59 S ^ aterkommer
-60 S ^ automatisk
-58 S ^ autosvar
73 S ^ avslut
-50 S ^ avslutade
-66 S ^ avtalspunkt
-67 S ^ begar
-72 S ^ behorighet
322 S ^ bestall
-82 S ^ bilaga
78 S ^ bokslut
61 S ^ bra
55 S ^ dags
-59 S ^ den
79 S ^ diktat
63 S ^ dotterbolag
-66 S ^ due
-58 S ^ duvnas
61 S ^ efter
58 S ^ egen
-82 S ^ falsklarm
83 S ^ fattas
-212 S ^ fel
58 S ^ fick
-55 S ^ flera
65 S ^ for
-57 S ^ forandringar
-61 S ^ fr
-90 S ^ fraga
64 S ^ framover
-83 S ^ franvaro
-55 S ^ galler
62 S ^ grannkommundel
-89 S ^ hammaros
59 S ^ har
114 S ^ hej
65 S ^ hela
109 S ^ hemtjanst
100 S ^ hjalp
158 S ^ infor
-87 S ^ installt
59 S ^ ja
97 S ^ jour
-55 S ^ kallan
53 S ^ kl
-116 S ^ kommunens
54 S ^ kontroll
55 S ^ kundlista
-188 S ^ larm
-67 S ^ larmknapp
61 S ^ larmkudner
91 S ^ larmlista
-86 S ^ larmlistan
126 S ^ larmm
73 S ^ lista
103 S ^ log
219 S ^ logg
-216 S ^ loggutdrag
-55 S ^ loggutdraget
106 S ^ lopande
-69 S ^ min
-73 S ^ motet
-87 S ^ nar
60 S ^ natt
-54 S ^ natten
-80 S ^ nej
-60 S ^ notis
-56 S ^ nr
54 S ^ nu
-65 S ^ ny
-83 S ^ onskemal
59 S ^ order
-58 S ^ parkering
-79 S ^ prenumeration
-130 S ^ pris
53 S ^ ps
-68 S ^ re
-76 S ^ samjour
79 S ^ samma
-52 S ^ sammanstallning
-71 S ^ samtal
83 S ^ schemat
-51 S ^ sekretess
85 S ^ som
103 S ^ staende
-54 S ^ stangt
63 S ^ stryk
85 S ^ svar
-84 S ^ ta
-120 S ^ testlarm
-77 S ^ tidigare
89 S ^ tva
75 S ^ underlag
-76 S ^ uppgift
144 S ^ utdrag
-64 S ^ utdrg
77 S ^ uttag
-53 S ^ uttaget
83 S ^ vara
79 S ^ varje
-96 S ^ vem
100 S ^ vi
64 S ^ vilka
59 S ^ vill
67 S ^ 📋
-57 S agar-
-58 S agarbyte
-58 S agarbyte $
119 S akti-
192 S aktiva
74 S aktiva $
-112 S aktiva kunder
82 S aktiva larmkunder
-59 S aktivt
-59 S aktivt larm
-76 S akut
87 S alar-
71 S alarm
71 S alla bolagets
-56 S alls
-56 S alls $
-179 S andr-
-56 S andrade
-97 S andringar
-97 S andringar $
-91 S ang
-60 S ang $
-51 S ang listan
-122 S anga-
-122 S angaende
-65 S angaende larmen
111 S angr-
51 S anho-
61 S anhorig
61 S anhorig fragar
-132 S anna-
-106 S annan
59 S ar
-237 S ater-
-59 S aterkommer
-59 S aterkommer $
65 S atte-
-192 S auto-
-60 S automatisk
-58 S autosvar
-152 S av
-57 S av larmkunder
-53 S avbestaller $
-61 S avbr-
73 S avslut
73 S avslut $
-50 S avslutade
64 S avstamning $
-144 S avta-
-66 S avtalspunkt
-66 S avtalspunkt 0
53 S back-
66 S backsippan
66 S backsippan $
122 S bara
56 S bara aktiva
-55 S bega-
-67 S begar
-67 S begar ut
-72 S behorighet
-80 S behorighet $
310 S best-
325 S bestall
323 S bestall loggutdrag
58 S bestalla
-59 S bestallare
-59 S bestallare $
-55 S bestallning
-91 S bestallning $
53 S bestallning loggutdrag
-108 S bestallningar
-105 S bestallningar $
60 S bestand
60 S bestand $
-82 S bila-
-82 S bilaga
-82 S bilaga $
106 S boks-
78 S bokslut
78 S bokslut $
71 S bolagets
71 S bolagets kunder
-58 S bort-
-67 S borta
-67 S borta $
61 S bra jobbat
-56 S bradska alls
57 S brat-
57 S brattom
72 S bruk-
-55 S byte
57 S da $
-56 S dag
-56 S dag $
59 S dags
-55 S de
-105 S den
-107 S den 0
87 S dikt-
79 S diktat
79 S diktat $
-66 S dili-
-66 S diligence
-66 S diligence $
66 S dist-
51 S distriktet
51 S distriktet $
72 S dorr-
-80 S dott
-80 S dott $
56 S dott-
63 S dotterbolag
63 S dotterbolag $
-100 S dubb-
-51 S dubbelt $
-66 S due
-66 S due diligence
61 S duva-
61 S duvan
61 S duvan $
-58 S duvn-
-58 S duvnas
-58 S duvnas hemservice
111 S efte-
87 S efter
52 S egen
52 S egen regi
63 S enka-
63 S enkat
81 S er
75 S er som
-76 S extract $
98 S fakt-
61 S fakturering
90 S fakturering $
-109 S fals-
-82 S falsklarm
-82 S falsklarm $
60 S farg-
86 S fatt-
86 S fattas
62 S fattas $
-74 S fel
142 S fel $
-59 S fel i
58 S fick
-55 S file-
-55 S filen
-55 S filen $
-55 S fler-
-55 S flera
-55 S flera saker
-64 S flyt-
-60 S for en
55 S for larmlistan
-85 S for tva
-57 S fora-
-57 S forandringar
-57 S forandringar $
59 S fore
-61 S fr
-61 S fr hemtjansten
98 S frag-
78 S fragar
78 S fragar $
54 S fragor
84 S framover
84 S framover $
128 S fran
-85 S fran hemtjanst
-91 S fran-
-83 S franvaro
-83 S franvaro $
75 S fred-
-54 S gall-
-55 S galler
-55 S galler $
-64 S gaml-
-64 S gamla
-75 S gar
100 S gran-
62 S grannkommundel
62 S grannkommundel $
170 S hals-
150 S halsar
-89 S hamm-
-89 S hammaros
-89 S hammaros $
57 S har
80 S hej
74 S hej $
93 S hej fran
-90 S hej igen
51 S hela distriktet
113 S hemb-
113 S hembesok
113 S hembesok $
-89 S hems-
-58 S hemservice
-58 S hemservice $
61 S hemtjanst
102 S historik
102 S historik $
74 S hjal-
134 S hjalp
137 S hjalp $
-92 S hos
105 S i
-61 S i tived
65 S igen
56 S igen $
74 S imor-
149 S info-
185 S infor
113 S infor hembesok
-60 S ingen logg
-57 S inlo-
-55 S inloggning
-113 S inst-
-87 S installt
-85 S installt $
104 S inte
80 S inte $
-77 S inte gar
57 S inve-
-65 S ja $
70 S jag
74 S jobb-
61 S jobbat
61 S jobbat $
74 S jour
51 S jour $
-121 S jour-
-74 S kall-
-55 S kallan
-55 S kallan $
-70 S kame-
-70 S kameror
53 S kl
53 S kl 0
59 S klar
59 S klar $
-171 S komm-
-63 S kommunal
-139 S kommunens
121 S komp-
54 S kontroll
-64 S kost-
-95 S kund
-52 S kund $
-71 S kund-
-155 S kunder
-125 S kunder $
55 S kundlista
82 S kvar-
57 S kvartal
-120 S larm
170 S larm $
-73 S larm ?
-80 S larm dott
-52 S larm i
-51 S larm pa
-87 S larm utan
59 S larm viljan
-103 S larm-
-57 S larmcentralen
-57 S larmcentralen $
62 S larmen
132 S larmen $
-65 S larmen ja
-52 S larmgruppen
-52 S larmgruppen $
-67 S larmknapp
-67 S larmknapp borta
61 S larmkudner
61 S larmkudner $
89 S larmlista
-59 S larmlogg $
126 S larmm
126 S larmm $
-134 S leve-
-100 S leverans
-100 S leverans $
133 S list
133 S list $
120 S lista
179 S lista $
-53 S listan $
66 S lite-
108 S log
74 S log $
107 S logg
170 S logg $
-118 S logg 0
51 S logg i
-161 S logg pa
178 S logg-
-53 S loggen
-76 S loggen $
215 S loggutdrag
-772 S loggutdrag $
74 S loggutdrag +
257 S loggutdrag 0
187 S loggutdrag M
-57 S loggutdrag aktiva
-105 S loggutdrag for
-118 S loggutdrag per
76 S loggutdrag samt
-89 S loggutdraget
-74 S loggutdraget $
50 S lone-
174 S lopa-
174 S lopande
151 S lopande $
61 S love-
76 S luci-
129 S m
93 S man
325 S mana-
184 S manad
169 S manad $
-73 S maste vi
72 S mell-
53 S mellandagarna
53 S mellandagarna $
70 S mids-
70 S midsommar
70 S midsommar $
109 S mig
85 S mig $
-58 S min sista
52 S mote
52 S mote $
-79 S mote-
-79 S motet
-73 S motet den
-88 S mott-
-86 S mottaget
-86 S mottaget $
-87 S nar
-85 S nar ?
94 S natt-
-64 S natten
-64 S natten $
-64 S nej
-100 S nej tack
59 S ni $
-60 S ni ?
54 S norr
54 S norr $
-60 S noti-
-60 S notis
-60 S notis $
-56 S nr
-56 S nr 0
101 S nu
-59 S ny bestallare
-80 S nya $
-128 S nyck-
52 S o
-137 S ocks-
-137 S ocksa
-137 S ocksa $
84 S omra-
-78 S onskemal
-69 S onskemal $
-118 S pa
-56 S pa larm
-88 S park-
-58 S parkering
-58 S parkering $
57 S pask
57 S pask $
-79 S per
-123 S per 0
-130 S pris
-130 S pris $
53 S ps
53 S ps $
64 S rader
55 S rader $
54 S ratt
-71 S re
52 S regi
52 S rene-
77 S revi-
63 S sak
-76 S samj-
-76 S samjour
-76 S samjour $
89 S samma
-72 S sammanslagning $
110 S samt
-71 S samtal
-71 S samtal $
73 S sche-
83 S schemat
-51 S sekr-
-51 S sekretess
-51 S sekretess $
56 S seme-
82 S sist
59 S sjuk-
106 S skot-
68 S skul-
-89 S solg-
-100 S solglantan
-100 S solglantan $
130 S som
88 S somm-
103 S stae-
103 S staende
53 S staende $
53 S staende bestallning
-82 S stan-
-54 S stangt
-61 S stangt $
63 S stry-
63 S stryk
63 S svar
52 S svar pa
-84 S ta
-120 S tack $
140 S tack for
-120 S test-
-120 S testlarm
-120 S testlarm $
-80 S tidi-
-87 S tidigare
-79 S tidigare $
56 S till er
-52 S till larmgruppen
-104 S till-
56 S tio
-61 S tive-
-61 S tived
-61 S tived $
-55 S trap-
52 S tras-
-51 S tred-
-51 S tredje
-52 S tredje $
-73 S tryc-
-70 S tva kunder
158 S unde-
115 S underlag
61 S underlag $
-63 S undr-
78 S upp
-76 S uppg-
-76 S uppgift
-76 S uppgift om
-68 S ur
-67 S ut lista
-63 S utan
115 S utdrag
157 S utdrag $
55 S utdrag 0
-140 S utdrag for
-90 S utdrag larm
-66 S utdraget
-64 S utdrg
-64 S utdrg $
-56 S utta-
-80 S uttag $
-51 S uttag D
-58 S uttaget
-57 S uttaget av
63 S vant-
-52 S var tredje
69 S vara
194 S varj-
194 S varje
159 S varje manad
77 S veck-
-79 S vem
-99 S vi ?
-51 S vida-
59 S vilj-
59 S viljan
59 S viljan $
65 S vilk-
64 S vilka
59 S vill
-59 S with-
63 S 📋
62 ^ $
-62 ^ 0
360 ^ N
60 ^ a
94 ^ aktiva
106 ^ alla
54 ^ amnesraden
-111 ^ angaende
-247 ^ ar
-51 ^ arendet
61 ^ att
71 ^ bada
124 ^ bade
136 ^ beh
-190 ^ behover
-59 ^ ber
116 ^ bestaller
72 ^ bestallning
-58 ^ bestallningen
-82 ^ bilagan
51 ^ by
68 ^ chefen
62 ^ darav
182 ^ darfor
-137 ^ dartill
140 ^ datum
108 ^ de
51 ^ dear
68 ^ declan
-317 ^ den
-59 ^ det
66 ^ distrikt
-81 ^ dom
-134 ^ dra
81 ^ ds
-60 ^ eftersom
-78 ^ ekonomen
62 ^ ekonomin
91 ^ enhet
-111 ^ enhetschef
61 ^ ert
-146 ^ ett
-111 ^ faktura
-104 ^ fakturan
-217 ^ far
-121 ^ fick
-70 ^ filen
-161 ^ finns
134 ^ forra
-61 ^ forsok
82 ^ forsta
-71 ^ fran
-67 ^ fyi
-78 ^ galler
-150 ^ gar
50 ^ glom
-127 ^ gor
109 ^ gps
125 ^ grannforetaget
-55 ^ hadanefter
-89 ^ hammaros
172 ^ har
99 ^ harmed
-94 ^ hej
211 ^ hejsan
95 ^ hello
105 ^ hemtj
420 ^ hemtjanst
-103 ^ hi
-147 ^ hon
-55 ^ hor
84 ^ hos
68 ^ howya
-296 ^ hur
332 ^ i
-80 ^ infor
118 ^ inga
75 ^ inget
92 ^ inte
64 ^ it
-204 ^ jag
-100 ^ kan
71 ^ kanske
54 ^ karnan
119 ^ kategori
54 ^ kollegan
60 ^ kom
-95 ^ kommer
56 ^ koncernen
58 ^ kort
-98 ^ kostar
50 ^ kund
-62 ^ kungsleden
-118 ^ lagg
52 ^ larm
63 ^ larmhistoriken
163 ^ larmkunder
140 ^ larmkunderna
223 ^ larmlista
-65 ^ larmlistan
91 ^ larmutdraget
-83 ^ lillsjons
-103 ^ lista
-139 ^ listan
179 ^ logg
-111 ^ loggen
629 ^ loggutdrag
52 ^ loner
70 ^ ma
85 ^ man
-114 ^ maste
-142 ^ may
70 ^ med
200 ^ men
-85 ^ min
59 ^ mitt
65 ^ mote
-82 ^ nar
-74 ^ nattpatrullen
-61 ^ nej
-52 ^ ni
-183 ^ nu
140 ^ obs
227 ^ och
85 ^ onskar
71 ^ onskat
-53 ^ onskemal
-78 ^ ordna
62 ^ pa
-122 ^ please
-55 ^ raknas
141 ^ sa
189 ^ samma
-62 ^ sammanstall
59 ^ samordnare
-55 ^ sedan
97 ^ sen
-62 ^ senaste
-56 ^ ser
72 ^ sist
65 ^ sista
90 ^ sitter
-65 ^ sjalv
-91 ^ ska
55 ^ skicka
71 ^ skriv
-51 ^ skrivaren
-67 ^ skule
154 ^ skulle
-53 ^ skyddsombudet
51 ^ skynda
-55 ^ sommarfesten
-56 ^ stall
-57 ^ star
-143 ^ ta
-84 ^ tackar
-78 ^ tas
59 ^ thank
118 ^ till
-57 ^ tills
76 ^ tusen
155 ^ tva
56 ^ under
58 ^ underlag
154 ^ utan
193 ^ utdrag
156 ^ uttag
-74 ^ va
-214 ^ vad
-82 ^ vanligen
-60 ^ varfor
84 ^ varje
-84 ^ vart
-303 ^ vem
63 ^ vet
-86 ^ vi
-96 ^ vid
-212 ^ vilka
-76 ^ vilken
-180 ^ vill
-59 ^ ville
88 ^ we
-59 ^ zahra
205 a
81 a de
50 a har
78 a sa
-70 a vi
-119 ab
-73 ab $
97 ab och
-62 abon-
-72 abonnemang pa
131 acti-
131 active
-113 adre-
-52 adresserad
65 afte-
-94 afto-
-58 agarbytet
-58 agarbytet den
57 ager
61 aka
-84 akt
-71 akt till
406 akti-
407 aktiva
120 aktiva $
116 aktiva hos
-69 aktiva kunder
62 aktiva larm
-66 aktiva larmbestand
-183 aktiva larmkunder
-77 aktiva och
50 aktiva trygghetslarm
353 aktu-
252 aktuell
63 aktuell forteckning
-94 aktuell larmlista
66 aktuell lista
75 aktuella
61 alar-
157 aldr-
101 aldrig
83 aldrig $
-59 alfo-
-59 alfons
56 all
-79 alla $
61 alla aktiva
70 alla andra
55 alla bolagets
51 alla deras
167 alla fall
-66 alla kommunens
-161 alla larm
-75 alla loggutdrag
139 alla med
77 alla tre
-63 alla utforare
320 alla vara
-82 alla-
-55 allas
-62 alld-
-62 alldeles
90 allt $
64 allt ar
-70 allt stammer
-76 allt vara
165 allt-
-116 alltid
289 alltsa
138 alltsa $
-57 alltsa N
-56 alltsa de
-101 alltsa inte
75 alltsa vara
76 alltsa vilka
71 alm $
-85 alm och
-93 alre-
-93 already
55 alt
66 alve-
-54 am
-66 amin-
-66 amina
120 amne-
120 amnesraden
67 amnesraden $
-297 an
-68 an tre
-168 anal-
-79 anbu-
-92 anbud
-84 anbud pa
-137 and
-89 anda
-81 andr-
57 andra det
-67 andrad
61 andras
62 andras larmkunder
-72 andrat
-90 andrat oss
-121 anga-
-139 angaende
103 angr-
-78 angrat
-109 angslyckans
-109 angslyckans hemtjanst
62 angsro
54 anha-
57 anho-
70 anledning av
-148 anma-
-57 anmala
-98 anmaler
92 anna-
-133 annan
107 annandag
247 annars
71 annars kommer
-172 annat
-92 annat bolag
-70 annat satt
-145 annu
-61 annu pa
-81 annu-
88 anot-
88 another
88 another company
-65 anst-
-90 ansv-
-78 ansvarar
-78 ansvarar for
-94 answ-
-75 answered
-96 anta-
-126 antalet
88 antligen
-92 anva-
-51 anvandning
-51 anvandning for
-51 appelgarden $
91 ar
-72 ar ?
122 ar aktiva
151 ar att
-111 ar bara
-77 ar betald
67 ar borta
150 ar den
-56 ar det
-193 ar ett
-84 ar fel
136 ar fran
-68 ar full
76 ar gammal
-68 ar hemtjanst
112 ar igang
52 ar infor
64 ar inget
75 ar inhyrd
132 ar inte
57 ar jag
-59 ar klamdag
77 ar kvar
-54 ar kvarngatan
88 ar larmanslutna
51 ar larmkunderna
-69 ar med
-82 ar nasta
63 ar ni
71 ar nu
156 ar ny
-55 ar ratt
-96 ar redan
-128 ar sista
-143 ar tack
86 ar utan
-58 ar ute
100 ar vad
57 ar val
-55 ar valkomna
98 ar var
83 ar vara
-73 ar vegetarian
102 ar vi
-103 arbe-
-88 arbetsdagen
-88 arbetsdagen i
-70 aren
-66 aren $
-179 aren-
-74 arende
-74 arende 0
58 arende bestaller
63 arende loggutdrag
-67 arenden
-115 aret
71 aret-
71 arets
63 arets sista
74 arg
81 armb-
61 armband
-51 arss-
53 arsskiftet ar
108 as
82 as of
-65 asen
-64 ask
99 aski-
99 asking
-54 aspe-
66 aspen
-121 aspens
100 at
-209 ater-
-70 aterkom
-92 atga-
-60 atgard
-51 atit
-65 atit upp
62 att
-79 att allt
-107 att behova
-207 att bestalla
-59 att bli
78 att de
-65 att den
135 att det
-52 att distriktsskoterskan
185 att fa
-104 att fraga
116 att ga
100 att gora
-71 att han
-52 att hennes
95 att ingen
50 att inte
51 att ja
-105 att jag
55 att kunderna
53 att kunna
51 att larmen
-58 att listan
-155 att loggutdrag
113 att man
-216 att ni
59 att oppna
66 att rakna
-60 att resten
-92 att ta
-63 att utdraget
-107 att utreda
71 att vanta
-79 att var
-91 atte-
-89 auto-
-84 automatik
-63 automatik $
-57 automatisk
73 automatiskt varje
-225 av
118 av $
58 av 0
94 av M
71 av N
-144 av aktiva
-61 av chefen
-151 av de
-87 av deras
64 av ett
-122 av kolegan
82 av larmet
-53 av larmlistan
-58 av logg
-360 av loggutdrag
85 av manaden
-105 av med
52 av mina
62 av misstag
73 av nasta
218 av vara
63 av vardia
98 av vilka
-89 avbe-
-86 avbestalla
66 avbestaller
-54 avboka
50 avbokar
-146 aven
-83 aven for
-56 aven pa
-51 avgi-
-87 avgift
-77 avgift for
116 avli-
77 avlidit
55 avlidna
-75 avre-
85 avse-
66 avseende
-170 avsl-
-106 avsluta
-188 avst-
-60 avstamningen
-51 avstangt
-59 avstar
52 avta-
-68 avvikelse
-104 back-
-99 backens
-248 bad
-167 bad om
-170 bada
55 bada ar
-87 bade
-60 bade oss
-101 bade vara
-136 bagg-
-136 bagge
-70 bakg-
68 bank-
103 bankdagen
88 bankdagen i
-50 bankid
190 bar
115 bar larm
-54 bara 0
-219 bara N
97 bara aktiva
-100 bara ar
57 bara denna
-64 bara en
61 bara ge
52 bara ha
69 bara ni
64 bara om
-78 bara pa
-53 bara saga
-125 bara vara
-185 bara veta
-56 bark
-73 bast
-70 batteri
89 batterier
-125 batteristatus
170 battre
181 be
81 be er
-135 bega-
-124 begar
-72 begar jag
95 begara
-110 begaran om
-64 begarde
-79 begr-
-81 begransa
-81 begransa loggutdraget
152 beh
152 beh loggutdrag
-82 beha-
161 behov
126 behov av
-64 behova bestalla
68 behova ett
151 behova manadens
59 behova tjata
-67 behova utdrg
-64 behovde
-50 behover N
-53 behover alltsa
-74 behover bada
-127 behover bara
-77 behover darfor
86 behover det
221 behover ett
-136 behover fa
-113 behover inte
-72 behover jag
99 behover larmkunderna
228 behover loggutdrag
164 behover loggutdraget
-57 behover underlag
109 behover utdraget
-118 behover vi
-175 behovs
-59 behovs $
57 behovs aktiva
-55 behovs inte
-134 bekr-
-106 bekraftas
-106 bekraftas att
-69 bema-
-103 bemanningskalkylen
-100 bemanningskalkylen behover
80 ber er
-52 ber om
-53 beratta att
-74 bere-
-62 beredda
-244 berg
100 berg-
54 bergsbrunna
113 bero-
61 berom
61 berom senaste
86 besl-
51 beslut
94 besok
-107 best-
-99 bestalde
153 bestall
139 bestall loggutdrag
273 bestalla
-188 bestalla $
421 bestalla ett
-100 bestalla loggutdrag
-74 bestallas
-329 bestallda
-184 bestallda loggutdrag
-306 bestallde
-62 bestallde loggutdrag
-151 bestalldes
-104 bestalldes av
380 bestaller
96 bestaller ett
168 bestaller jag
216 bestaller loggutdrag
-60 bestaller loggutdragen
-152 bestaller man
-283 bestallning
178 bestallning $
-202 bestallning av
-105 bestallning fran
78 bestallning nr
-57 bestallning om
-173 bestallning pa
-144 bestallningar
-69 bestallningar pa
-130 bestallningen
-121 bestallningen $
-90 bestallningen pa
-53 bestallningen vi
339 bestalls
283 bestalls loggutdrag
89 bestallt
90 bestallt $
-61 bestallt till
-55 bestammer oss
-59 bestamt datum
142 bestand
51 bestandet
64 bestar
63 bestar av
-70 besv-
143 betalar
99 betalar for
-126 betald
-55 betald tack
70 betr-
75 betrakta
184 bett
159 bett om
-83 bety-
-75 betyder
-97 bevi-
-95 bila-
-86 bilagan
-82 bilagan till
57 bile-
57 bilen
-223 bist-
144 bitt-
71 bitti
-79 bjor-
-83 bjorkangens
-83 bjorkangens omsorg
-162 bjorkens
68 bjud-
-58 blev bra
-65 blev sa
-52 bli $
-157 blir
57 blir bra
-52 blir den
-54 blir ingen
-84 blir vi
-76 blivit av
-59 boka
-93 boka-
-51 bokade
128 bokf-
100 bokforingen
75 bokforingen at
97 boks-
-60 bokslutet $
-101 bolag
-83 bolag i
62 bolag pa
56 bolaget
92 bolagets
54 bolagets samtliga
78 bor
-141 borja
81 borjan
71 borjan av
-179 bort
-112 bort bestallningen
-89 bort den
-57 bort min
-104 bort oss
76 bort ur
52 bort vi
98 borta
54 box
54 bra
93 bra $
-58 bra med
67 bran-
53 bred-
53 bredvid
-127 bror
254 bruk-
-145 brukar fa
58 bry
51 bussen
111 but
70 by
54 by the
-68 byn
77 byt
140 byta
76 byta batterier
-74 byta till
58 bytt efternamn
-64 can
53 cent-
-52 chef att
-55 chef vill
-59 chefen
-66 clie-
-61 clients
63 coll-
-82 controller
141 customers $
84 customers who
53 cyke-
50 d
218 da
83 da $
-93 da ?
-117 da anda
-94 da ingen
51 da kommer
52 dag ar
237 dage-
158 dagen
-56 dagen ?
78 dagen fore
79 dagens
205 dags
106 dags for
112 dags-
103 dagslaget
-62 dahl
-65 dahl $
76 dalen
-63 dalens
-97 dar
69 dar har
-83 dar i
-155 dar som
62 darav denna
231 dare-
169 daremot
141 darf-
141 darfor
86 darfor behover
68 darfor en
-116 darfor inte
-107 darfor se
95 dari-
95 darifran
-137 dart-
-137 dartill
-137 dartill onskas
74 date-
161 datu-
79 datum 0
-52 datum och
87 datumet
61 datumet i
76 day
-124 de ?
75 de andra
129 de ar
54 de av
-59 de bada
98 de finns
-293 de har
-149 de inte
-101 de kunder
-51 de lagger
-70 de larm
103 de nya
72 de pa
-115 de privata
55 de sa
97 de ska
103 de tar
-86 de tre
-178 de tva
52 de va
-68 de vanliga
68 de vet
72 de vi
51 dear
68 debitering
-51 debiteringen till
-193 dela-
77 delar inte
-51 delas
51 dels
-303 dem
-149 dem $
-95 dem ?
-90 dem av
-66 dem de
70 dem har
-118 dem som
52 dem vi
129 den
304 den 0
-77 den ?
-60 den andra
54 den ar
-72 den bestallning
-63 den bestallningen
-52 den dagen
60 den forra
-175 den forsta
107 den gick
-52 den jag
-54 den larmlista
-123 den nya
-68 den och
54 den pa
57 den sista
-74 den ska
-121 den som
50 den tiden
129 den var
51 den vill
188 denn-
206 denna
62 denna bestallning
52 denna gang
99 denna manad
-716 dera-
-716 deras
-171 deras aktiva
-80 deras fakturering
80 deras kunder
-74 deras larmkunder
-77 deras lista
-67 deras loggutdrag
93 dess
82 dess $
142 dess-
187 dessutom
56 dessutom att
125 det
222 det $
-311 det ?
-70 det N
-175 det att
-89 det bara
56 det behovs
67 det brukar
105 det dags
-78 det eller
-133 det ett
103 det far
109 det fick
70 det finns
-76 det for
56 det forra
52 det galler
51 det gar
90 det gor
-61 det hant
170 det har
-129 det ingen
179 det inte
67 det jag
67 det kan
-60 det likadant
-204 det loggutdrag
-60 det nagon
77 det nar
-69 det nasta
189 det nu
-89 det nya
66 det och
-62 det pa
-75 det sa
75 det sag
103 det ser
-110 det sig
50 det skoter
77 det skulle
100 det som
55 det stod
77 det tack
-141 det till
-55 det tog
-118 det utdrag
-226 det var
-102 det vara
62 det vet
-171 det vi
74 det visar
168 dett-
168 detta
74 detta $
-110 detta ?
63 detta mejl
168 detta som
-60 dig
-61 digi-
-56 digitalt las
-111 dire-
-111 direkt
59 direkt $
-124 direkt i
51 distrikt nord
-52 distriktsskoterskan
-92 do
-85 do not
84 doda
-98 dods-
-70 dodsbon
54 dog
54 dog i
-448 dom
-135 dom ?
-108 dom har
-53 dom i
-107 dom pa
-82 domh-
-82 domherren
91 dorren
-60 dosa
-56 dra
-140 dra bort
96 dra ut
93 drag-
-106 drar
-64 drar tillbaka
70 drif-
69 drift
-90 driv-
-51 driver
80 drojer
81 ds
81 ds $
126 du
77 du snall
-65 dubbelt
51 duvan
-53 duvans
-53 duvans hemvard
90 dvs
-174 dygn
94 e
100 e N
96 e bara
122 e de
-133 e inte
-52 e post
-54 edet
-99 efter
-58 efter agarbytet
-98 efter ar
86 efter den
65 efter en
-70 efter ett
-103 efter nyar
-58 efter trettiofyra
52 efterfragas
52 efterfragas $
82 efterhand
76 efterhand ?
58 efternamn
62 efternamn till
61 eftersom jag
-54 eftersom vi
107 egen
-98 egen lista
-120 eget
73 egna larmkunder
53 egna uppgifter
149 ej
-55 ek
-50 ekba-
-81 ekbackens
108 ekho-
108 ekholmen
124 ekholmen $
-50 eklo-
-87 ekonomen
-79 ekonomen fragar
65 ekonomi
72 ekonomichefen
92 ekor-
92 ekorren
-62 ekva-
-67 ekvagen
-355 elle-
-355 eller
119 eller 0
-114 eller maste
117 elva
-68 emot
-51 emot $
131 en
-69 en D
108 en aktuell
-81 en annan
-105 en av
-68 en avvikelse
-84 en bild
52 en dag
-75 en egen
-52 en enda
115 en farsk
-102 en fast
74 en grej
-59 en i
-62 en jamforelse
-64 en kund
170 en larmlista
-303 en lista
75 en liten
-60 en notis
-114 en parm
87 en rad
54 en san
-81 en staende
-105 en tekniker
64 en tid
73 en till
92 en timme
-60 en tvist
57 en uppdaterad
59 en vecka
-54 en vikarie
-73 enba-
-89 enbart
-126 enbart for
64 enbart oss
87 enda
-186 enda-
-186 endast
194 enhe-
79 enhet
-73 enhet flundran
-100 enhet hos
67 enheten
67 enheter
-100 enhetschef
-89 enhetschef N
75 enke-
63 enkl-
-79 enligt er
-66 enligt punkt
119 enligt rubriken
186 er
291 er $
-92 er ar
-101 er det
-81 er eller
78 er for
-111 er i
-59 er kan
-131 er lista
90 er logg
-74 er men
89 er om
52 er telefonko
82 er under
-249 era
-143 era loggutdrag
137 ersa-
87 ert
66 ert register
348 ett
-250 ett annat
-64 ett av
-72 ett bolag
73 ett farskt
-54 ett for
462 ett loggutdrag
-67 ett mote
146 ett nytt
118 ett och
104 ett sadant
-55 ett stort
105 ett till
56 ever-
55 ewa
65 extract as
-65 extract every
169 extract of
154 fa
-69 fa $
109 fa ?
112 fa den
168 fa en
-53 fa in
-140 fa listan
-83 fa loggutdrag
132 fa loggutdraget
-52 fa ut
55 fa utdraget
53 faci-
53 facit
83 fack-
54 facket
349 fakt-
-103 faktura
-105 faktura 0
227 fakturan
426 fakturan $
-90 fakturan ar
-79 fakturan ska
-64 fakturera
-50 fakturera i
57 fakturera utan
94 fakturerar
54 fakturering av
70 faktureringen
-52 faktureringsperiod
142 fakturorna
85 fakturorna $
75 fall
55 fall $
-82 fall vill
52 fallit bort
-98 fals-
-125 falsklarm
85 fan
85 fan $
81 fann-
79 fanns
-93 far bestalla
73 far de
-56 far den
-157 far en
-73 far loggutdrag
-102 far man
67 far ni
58 far ta
71 far vi
-122 fard-
-93 fardigt
164 fars-
84 farsk
61 farsk lista
73 farskt
-332 fast
-81 fast for
-54 fastnat
-70 fatt
-106 fatt $
-51 fatt den
-78 fatt en
57 fatt fran
-109 fatt listan
57 fatt loggutdraget
64 fatt nagon
149 fatt sin
137 fatt sitt
-124 fel
-52 fel adresserad
-62 fel manad
-60 fel vi
-79 fela-
-80 felt-
-83 fem bolag
55 femt-
-80 fick
-67 fick av
-54 fick ett
101 fick ingen
62 fick med
-51 fikarummet
-78 fil
126 fil $
-83 fil vi
56 filen till
-62 finn-
115 finnas
-205 finns
59 finns alltsa
-377 finns det
60 finns hos
-53 finns med
60 finns mojlighet
-111 firm-
-85 firs-
-85 first
-56 fixa ett
-106 fjad-
146 fjal-
63 fjall
63 fjall $
86 fjallsippan
73 fjallsippan $
51 fjallsippans
85 fjol
77 fjol och
-53 fles-
-58 flun-
-58 flundran
-67 flundran $
126 flyt-
103 flyttar
-51 flyttar hela
80 flyttar in
74 flyttat
-53 folja
-57 foljande
-127 for
-162 for $
278 for M
-175 for alla
-82 for bada
-54 for bade
-53 for bagge
68 for debitering
-152 for dem
-77 for den
103 for det
71 for enhet
55 for er
123 for forra
84 for granlidens
-63 for grupp
55 for hela
-51 for i
63 for ingen
73 for innan
51 for innevarande
-77 for larm
-68 for larmkunder
-58 for loggen
-61 for loggutdrag
-90 for loggutdraget
-60 for lonnens
-134 for manad
-120 for mimosa
-64 for nagot
66 for narvarande
-96 for oss
-60 for oster
-82 for our
-81 for pa
-51 for siffrorna
85 for sig
-65 for tonen
82 for var
-189 for vara
55 for vart
-55 forbereda
115 fore
-59 fore och
-118 fore-
58 foretag samtidigt
94 foretradare
-97 forf-
-56 forfragan
-56 forfragan om
59 forh-
56 forhand
52 forhand $
-110 fork-
-53 forklara
-120 form-
-92 formular
91 forr
296 forr-
326 forra
163 forra gangen
111 forra listan
60 forra manaden
-57 forra utdraget
-133 forra veckan
52 forresten
-116 forrgar
103 fors-
-61 forsok
54 forsoker
96 forst
116 forsta
70 forsta M
-88 forsta vardagen
-74 forsta varje
-52 forstaelse
-52 forstaelse for
-129 forsvunnit
-55 forsvunnit ?
96 fort
-122 fort-
57 forteckning
60 forteckning ?
-74 forteckning pa
-78 fortfarande
-55 fortsattningen
-77 foru-
-74 forutom
-197 forv-
-65 forvaltningschefen
-65 forvaltningschefen $
303 frag-
211 fraga
66 fraga om
93 fragade
58 fragade om
-95 fragar $
-77 fragar efter
75 fragar om
-169 fram
-80 fram $
-71 fram alla
96 fram det
56 fram ett
51 fram listan
55 fram mina
-247 fram-
-74 framat
-63 framfor
-65 framgent
-55 framover ?
-112 framover vill
-135 fran
-277 fran M
54 fran annat
74 fran att
67 fran borjan
-60 fran den
112 fran er
72 fran i
55 fran noll
-163 fran och
-87 fran oss
54 fredags ?
-178 from
-89 from den
-97 from now
-52 fros-
-250 fru
92 full-
60 funderar
75 fung-
-58 funk-
-51 funkar
-81 furans
-81 furans hemtjanst
-67 fyi
72 fyra
62 fyra $
54 fyrk-
66 ga
68 ga efter
103 gall-
65 gallde
106 galler
73 galler $
-114 gamla med
57 gamla som
268 gamm-
239 gammal
128 gammal $
90 gang
-67 gang $
54 gang till
59 gang vi
162 gangen
-174 ganger
-85 ganger i
53 gar battre
-136 gar det
-89 gar fram
-105 gar jag
-54 gar kvall
62 gar med
87 gar pa
-59 gar sa
50 gar vi
171 gard-
-83 garna i
-80 garna plocka
61 garna ut
-120 gatt hos
-69 gatt in
70 gatt over
-54 gav
144 ge
61 ge berom
64 ge oss
-137 geme-
-153 gemensam
-62 gemensam jour
-62 gene-
-62 genererat
-101 geno-
-68 genom
77 genomgang
-61 ger ingen
57 ger oss
-138 ggr
115 gick
117 gick i
64 gill-
87 giss-
-73 give
-80 give us
-127 gjor-
-83 gjord
-79 gjorde
65 gjort
-105 glad
54 glan-
66 glantan
-71 glom
69 glomde
108 glomde bestalla
51 glomdes
-62 glommer alltid
-77 glomt
98 god
-71 godk-
-71 godkant
-74 godkant $
55 gor
117 gor det
57 gor en
-208 gor ett
94 gor jag
-62 gor man
79 gor med
64 gor ni
68 gor om
65 gora
87 gora $
-225 gora det
55 gora en
81 gora ett
58 gora samma
71 gors
-88 gps klocka
71 gps klockorna
73 gran-
-54 granens
91 granlidens
91 granlidens hemtjanst
-92 grannarna
-85 grannarna pa
92 grannforetaget
71 grannkommunen
-78 gras-
76 grej
-57 grindstugan
-57 grindstugan $
52 grub-
425 grup-
275 grupp
184 grupp $
-56 gruppen
89 gruppen $
-51 gruppen sager
163 grupper
77 gubb-
-66 guld
63 gull-
64 gullan
52 gun
135 ha
207 ha $
69 ha ar
-336 ha en
263 ha ett
-52 ha haft
70 ha kommit
54 ha larmkunderna
-131 ha lista
-133 ha logg
52 ha loggen
-133 ha loggutdrag
214 ha loggutdraget
-79 ha nagon
-73 ha nar
67 ha sina
-81 ha ut
118 ha var
105 ha vara
74 ha vart
-261 hada-
-217 hadanefter
-65 hadanefter vill
52 hadd-
64 hadde
203 hade
-65 hade atit
61 hade bestallt
-90 hade fatt
101 hade larm
87 hade varit
-93 hade vi
-142 haft
-65 haft larm
-60 haft med
107 haha
107 haha $
-69 hall-
-69 halla
-60 halla dar
-61 haller stangt
82 hals-
-66 halsa
-51 halsar $
68 halsen
66 halsen hos
-62 halv
-76 halv tio
170 halv-
69 halva
52 halvar $
-63 hamm-
-89 hammaros
-89 hammaros larm
-64 hamnade
147 han
-78 han ar
-93 hand $
53 hand-
52 handlaggarna
52 handlaggarna $
51 hang-
108 hanger
-168 hant
-61 hant igen
91 har
169 har $
-122 har 0
89 har N
-71 har akt
-69 har andrat
99 har ar
52 har aven
-72 har bara
-79 har bestallt
50 har bett
-59 har bytt
-99 har de
63 har er
-219 har fatt
-51 har fel
-60 har forsvunnit
-63 har fragat
-55 har gatt
-92 har godkant
-71 har gps
68 har har
120 har hos
57 har i
70 har inte
-174 har jag
-61 har klagat
127 har kommer
-71 har kommit
-67 har lagt
320 har larm
-65 har loggutdraget
-81 har manaden
53 har med
74 har nat
-81 har nu
-54 har och
55 har ocksa
-59 har raknat
-74 har skickat
52 har skrivit
147 har som
54 har tid
75 har trygghetslarm
-57 har tva
74 har vantat
-78 har varit
-128 har vi
-59 har vitsippan
99 harm-
99 harmed
101 harmed $
-106 harmed bekraftas
54 harmed bestaller
266 harmed bestalls
-62 have a
119 havt-
64 havtorn
401 hej behover
56 hej bestaller
53 hej de
-74 hej det
-51 hej ja
-210 hej jag
98 hej kan
171 hej loggutdrag
-115 hej vad
70 hej vart
-132 hej vi
233 hejs-
211 hejsan
136 hejsan vi
116 hela
-51 hela debiteringen
77 hela var
72 hela vart
-109 helh-
-90 helheten
114 hell-
50 heller
103 hello
72 hello we
118 hels-
118 helst
-77 helst i
58 helt
143 hem
63 hem vardia
107 hemb-
81 hemm-
54 hemma
-92 hems
-194 hems-
-58 hemstaller
-52 hemstaller att
-152 hemt-
190 hemtj
266 hemtjanst
238 hemtjanst $
-133 hemtjanst behover
-74 hemtjanst domherren
-54 hemtjanst edet
124 hemtjanst ekholmen
-57 hemtjanst grindstugan
-85 hemtjanst kan
-114 hemtjanst kvarnen
-95 hemtjanst lagger
53 hemtjanst mandelblom
-55 hemtjanst norrgard
-90 hemtjanst och
66 hemtjanst pelargon
71 hemtjanst som
123 hemtjanst tack
-65 hemtjanst till
-58 hemtjanstbilarna
-53 hemtjanstbilarna ?
-315 hemtjansts
58 hemtjnst
83 hemvard $
-117 hemvard ab
-56 hemvarden asen
-220 henn-
-133 henne
-77 henne $
-86 hennes
-97 hennes larm
119 her
-135 here
-95 here $
151 hete-
151 heter
99 heter N
56 hett-
56 hette
-103 hi
62 hinn-
60 hinner
63 hinner ni
-62 historiken
144 hit
-66 hitta
126 hittar
-123 hjal-
-83 hjalpa
58 hjalpa mig
-64 hog
64 hogtalaren
58 hogtalaren nar
120 hojd-
-163 holm
58 home-
58 homecare
-112 hon
-164 hon har
98 hon vill
-81 hoppa
-81 hoppa over
-69 hor till
76 hor vi
82 hord-
-87 hort
-141 hos
139 hos N
-183 hos dem
-73 hos enhet
-141 hos er
86 hos hemtjanst
454 hos oss
-154 hos vara
126 hostas
69 hostas $
-120 hosten
-99 hosten $
-69 how
68 howy-
68 howya
-324 huma-
-254 humanas
75 huml-
69 humlegardens
-507 hur
-149 hur bestaller
95 hur det
-52 hur lange
-69 hur man
-76 hur manga
-89 hur ofta
-57 huvu-
54 hygg-
64 hyll-
64 hyllan
80 hyre-
-70 i
175 i alla
-54 i am
-173 i ar
84 i arendet
105 i behov
103 i borjan
54 i dag
103 i dagslaget
123 i det
69 i drift
82 i efterhand
-120 i ett
-51 i fikarummet
85 i fjol
-116 i forrgar
-55 i fortsattningen
-310 i gar
71 i grannkommunen
-110 i gruppen
62 i hogtalaren
126 i hostas
-165 i kommunen
53 i kvall
-57 i larmportalen
-58 i listan
-112 i loggutdraget
58 i lordags
-51 i manaden
58 i mellandagarna
78 i morgon
-68 i morse
-64 i natt
-70 i omrade
50 i omradet
-71 i onodan
119 i ovrigt
69 i parmen
-97 i pension
-53 i ratt
-76 i samjour
-279 i samma
-58 i skrapposten
82 i slutet
151 i stallet
-52 i systemet
-75 i tisdags
-76 i torsdags
76 i tre
-51 i utdraget
-91 i vag
-58 i varden
-240 i varje
81 i varlden
165 i vart
-117 ibla-
-73 ibland
234 idag
51 idag $
97 idag ?
61 if
186 igan-
186 igang
62 igang $
54 igang hos
-62 igang vi
72 igar
253 igen
53 igen $
-65 igen da
67 igen fran
52 igen och
-106 ihop $
-56 ihop oss
158 imor-
163 imorgon
57 imorgon bitti
-90 in
82 in $
-117 in M
-94 in att
-53 in dar
53 in det
-84 in for
-58 in larmkunderna
-104 in och
100 in tva
-90 info-
-189 infor overtagandet
52 infor samtal
-69 information
-162 inga namn
63 ingen $
-89 ingen bestallning
89 ingen hade
107 ingen har
66 ingen lista
-54 ingen logg
-104 ingen pa
118 ingenting
64 ingenting $
-93 inget
-63 inget $
-99 inget ar
-125 inget loggutdrag
92 inget mer
75 inhy-
75 inhyrd
58 inhyrd pa
85 inlagda
87 inlagda nu
-79 inlo-
51 innan de
-86 innan hon
67 innan jag
85 innan ni
-83 innan semsetern
-89 innan vi
126 inne-
-55 innehaller
102 innehar
54 innehar trygghetslarm
53 innevarande manad
57 inom
56 inra-
-132 inst-
-66 installerat
68 int
-125 inte $
-234 inte ar
80 inte at
71 inte att
-63 inte av
-166 inte bara
-51 inte bestalla
64 inte bestallt
-120 inte bestamt
-138 inte de
74 inte en
70 inte er
51 inte far
256 inte fatt
-59 inte fram
54 inte glomma
-120 inte gora
-136 inte ha
142 inte har
-55 inte hela
60 inte hittar
-77 inte hort
-80 inte in
72 inte kan
65 inte kommit
-135 inte nu
-104 inte oss
70 inte samma
-61 inte ska
-106 inte tas
-51 inte till
60 inte va
68 inte vad
-55 inte vara
-54 inte vart
137 inte vem
68 inte vi
-51 intryckt
81 invo-
83 invoice
73 ista-
-53 istallet $
123 it
84 ivag
184 ja
-64 ja da
-94 ja nu
68 ja ska
59 ja skulle
148 jag
52 jag aldrig
-100 jag antalet
-186 jag bad
-78 jag behova
-85 jag behover
-128 jag bestallde
91 jag bestaller
-71 jag den
96 jag det
-53 jag fatt
81 jag gar
-68 jag gor
173 jag ha
161 jag har
-102 jag i
118 jag inte
-53 jag lagger
59 jag litar
-94 jag med
104 jag onskar
99 jag rakade
-81 jag redan
54 jag skoter
172 jag skrev
77 jag skriver
-86 jag ut
-84 jag var
96 jag vet
-67 jag vil
-97 jag vill
-128 jamf-
75 jamfora med
-65 jamforelse
-62 jamforelse mellan
-65 jamt
71 jarv-
57 jarven
58 jatt-
71 jobb-
67 jobba
-61 jobbade
70 jobbet
-52 jour med
-185 jour-
-153 journalen
-88 journalen for
-90 journalsystemet
-66 ju ha
152 ju inte
-65 ju sur
-51 ju ta
-57 jul och
54 julk-
127 just
-51 just dem
99 just det
89 just nu
83 kaff-
53 kajs-
53 kajsa
-160 kan
-88 kan avsluta
-104 kan borja
65 kan den
-51 kan ja
61 kan kolla
-56 kan komma
-137 kan man
-207 kan ni
-58 kan ta
126 kan vi
53 kann-
91 kanner
96 kans-
96 kanske
70 karn-
118 karnan
-84 karr-
59 kass-
65 kastanjen
119 kate-
119 kategori
119 kategori bestall
-52 kl
-61 klagat
-64 klagat $
-58 klam-
-59 klamdag
-59 klamdag $
-125 klar-
-87 klarade
-119 klarar
-68 klarar oss
54 klart
72 klas-
110 kloc-
71 klockan
68 klockorna
-53 klockslag
63 knapp
-51 knappen hos
-117 kole-
-117 kolegan
53 koll
87 koll-
54 kolla det
-99 kolla om
-62 kolo-
-51 kom
-112 kom fram
-129 kom i
101 kom pa
70 kome-
-63 komi-
-63 komit
-67 komm-
-63 komma ?
109 komma nu
-116 kommer att
73 kommer i
-73 kommer tre
61 kommit till
52 kommunen om
-61 kommunen som
-137 kommunens
-53 kommunens larmkunder
-60 kommunens samtliga
89 komp-
67 komplett
-108 kon
75 konc-
56 koncernen
63 koncernen bestar
57 koncernrevisionen
57 koncernrevisionen behovs
-54 konkurrenten
-56 konkurrerar
65 konkurs
58 konkurs $
75 kont-
-72 kontaktperson
-129 kontor
-61 kontor haller
139 kontoret
51 kontraktet
51 kontraktet loper
73 kopp-
-122 kor
-73 kor ju
-81 kor natt
70 kor pa
175 kora
-56 koras $
-68 kornblommans
-76 kornblommans hemtjanst
71 korning
77 korning av
163 kort
-123 kost-
-120 kostar
-84 kostar det
99 krav-
67 kraver
50 krediteras
-56 kudn-
-56 kudner
-75 kull-
-85 kullens
-181 kund
-84 kund $
-80 kund 0
-137 kund N
54 kund ska
-86 kund som
61 kunde
-64 kunden fick
-90 kunder
192 kunder $
-144 kunder ?
72 kunder for
-168 kunder har
104 kunder ligger
60 kunder pa
-72 kunder som
62 kunder till
-94 kunder under
-78 kunderna hos
55 kunderna med
61 kunderna som
-125 kunders
-128 kunders larm
-182 kung-
-98 kungsleden
-62 kungsleden $
-81 kunna rakna
150 kval-
-101 kvar
-86 kvar ar
64 kvar det
-72 kvar pa
-178 kvar-
-114 kvarnen
-114 kvarnen $
-99 kvarngatan
-102 kvarngatan 0
-53 kvartalet
71 kvisten
-118 kvit-
-74 kvitterat
-74 kvitterat $
113 ladd-
67 laddar
67 laddar inte
50 lag
-52 lag pa
107 lage-
125 laget
-137 lagg
-75 lagg garna
-179 lagg-
-65 lagga
-95 lagger
-57 lagger in
-140 lagger ner
-67 lagger upp
-86 lagt
-66 lamn-
-80 lamnat igen
71 lamp-
54 lampa
68 lamr
-115 lanar ut
131 lange
51 lange sparas
-77 langre
-52 langre det
-75 langre har
-57 langst
-92 lank-
54 lapp
65 lar
131 larm
280 larm $
68 larm 0
-63 larm alltsa
51 larm ar
83 larm av
-70 larm de
-62 larm den
-123 larm fran
-77 larm helst
61 larm hemma
-122 larm hos
-128 larm i
55 larm jag
53 larm just
58 larm kan
57 larm kunder
-125 larm men
-50 larm ocksa
180 larm pa
-102 larm per
66 larm sa
61 larm senaste
-102 larm ska
-176 larm som
-70 larm till
-72 larm under
364 larm vi
52 larm via
53 larmade
92 larmade $
-66 larmade i
169 larmade kunder
101 larmanslutna
55 larmare
-205 larmat
-86 larmat i
-84 larmat senaste
-66 larmbestand
-325 larmcentralen
-103 larmcentralen $
-93 larmcentralen innan
120 larmen
165 larmen $
50 larmen var
-161 larmet
-87 larmet ?
52 larmet hos
-78 larmet i
81 larmet ska
111 larmforteckning
52 larmforteckning for
-87 larminsatser
112 larmisar
110 larmknapp
-60 larmkund
-170 larmkunder
544 larmkunder $
-169 larmkunder at
-116 larmkunder den
-58 larmkunder hade
-60 larmkunder har
-50 larmkunder helt
105 larmkunder hemtjanst
-61 larmkunder i
-102 larmkunder inga
-147 larmkunder inte
-52 larmkunder med
-137 larmkunder och
-133 larmkunder ocksa
65 larmkunder pa
-81 larmkunder per
62 larmkunder ringer
109 larmkunder tack
71 larmkunder vill
202 larmkunderna
91 larmkunderna $
-76 larmkunderna hos
72 larmkunderna i
58 larmkunderna igen
145 larmkunderna pa
57 larmkunderna till
-59 larmkunderna varje
57 larmkundr
68 larmkuner
253 larmlista
60 larmlista $
82 larmlista att
-62 larmlista ni
55 larmlista onskas
-122 larmlista sa
-93 larmlista som
102 larmlista till
-72 larmlista vi
-76 larmlistan
131 larmlistan $
-83 larmlistan ?
-53 larmlistan den
-68 larmlistan fran
72 larmlistan i
-51 larmlistan nu
-298 larmlistor
-101 larmlistor for
-78 larmloggen
-55 larmportalen
-57 larmportalen $
70 larmregistret
58 larmregistret $
-51 larmtryckningarna
60 larmunderlag $
163 larmunderlaget
120 larmutdrag
68 larmutdrag for
82 larmutdrag till
136 larmutdraget
73 larmutdraget ar
-53 las
60 lasa
57 lasa $
-76 last
-66 last i
-51 lat
-65 lata bli
98 late-
90 later
-162 leve-
-93 levereras
-52 ligg-
-91 ligga
-56 ligga kvar
-123 liggande
162 ligger
65 ligger i
53 ligger kvar
-137 likadant
86 likasa
79 likasa $
69 like
78 like to
54 lill-
-83 lillsjons
-83 lillsjons hemtjanst
-191 lind
-106 lind $
-164 lind-
-269 lindens
-68 lindh som
55 lingonet
-85 lis
-54 liss-
-80 lisstan
61 list $
-111 list is
126 list-
-96 lista
-81 lista ?
-112 lista av
-64 lista den
80 lista for
64 lista nu
109 lista och
-87 lista over
-213 lista pa
74 lista sa
-85 lista skulle
-102 lista som
196 listan
-53 listan ?
92 listan ar
-72 listan behover
58 listan den
65 listan i
-86 listan ni
-53 listan pa
54 lita
54 lita pa
-61 litar ingen
-72 lite brattom
85 lite-
75 liten
101 ljun-
-54 lodj-
94 log
242 logg
181 logg $
-92 logg for
84 logg i
-88 logg pa
85 logg tack
131 logg till
215 logg-
-89 loggar
-67 loggarna
148 loggen
84 loggen $
-72 loggen at
-67 loggen behovs
88 loggen for
-79 loggen fran
91 loggen pa
-76 loggen ur
-53 loggen vi
75 loggen vill
445 loggutdrag
446 loggutdrag $
-206 loggutdrag ?
116 loggutdrag aktiva
-76 loggutdrag av
51 loggutdrag avseende
-56 loggutdrag bestallas
-90 loggutdrag dar
140 loggutdrag den
-145 loggutdrag endast
-61 loggutdrag fast
408 loggutdrag for
-68 loggutdrag fran
-50 loggutdrag har
-86 loggutdrag hemtjanst
-123 loggutdrag lopande
-190 loggutdrag men
89 loggutdrag nu
83 loggutdrag och
83 loggutdrag onskas
-213 loggutdrag pa
333 loggutdrag per
-86 loggutdrag som
132 loggutdrag tack
301 loggutdrag till
-132 loggutdrag ur
-69 loggutdrag vi
-246 loggutdragen
-58 loggutdragen ?
-60 loggutdragen for
-96 loggutdraget ?
122 loggutdraget for
-126 loggutdraget fran
-102 loggutdraget i
109 loggutdraget imorgon
-54 loggutdraget ni
99 loggutdraget nu
75 loggutdraget om
96 loggutdraget pa
-55 loggutdraget per
-121 loggutdraget sa
67 loggutdraget ska
100 loggutdraget tas
71 loggutdraget varje
-89 loggutdraget vi
110 loggutdraget vill
137 logu-
100 logutdrag
-62 logutdraget
-59 logutdraget for
-73 loka-
-116 lokal
187 lone-
57 loneavdelningen
52 loner
-51 lonerna
-60 lonnens
-60 lonnens hemtjanst
-73 lopa-
-73 lopande
58 lord-
58 lordags
-57 losa det
-233 lose-
-98 losenord
-106 losenord $
-67 losenordet till
-58 lost-
-58 loste
-134 lova-
-51 lovat
66 love-
53 luci-
50 lucia
-95 lugn-
-95 lugnet
-60 lugnt $
-117 lund-
58 luss-
-51 m den
127 ma
-109 maj
-85 maj lis
-119 maka-
-72 makar
-89 makarna
88 make
54 make it
-67 malmen $
-80 man
82 man $
83 man behova
-75 man bestalla
-58 man byter
-69 man fa
55 man gor
98 man inte
60 man kan
-146 man loggutdrag
67 man ser
-67 man ska
166 mana-
-155 manad
62 manad $
-56 manad ber
-149 manad for
186 manad framover
-53 manad fran
-69 manad istallet
54 manad men
-104 manad utan
-59 manad vill
67 manaden
-126 manaden $
-78 manaden ?
-57 manaden for
69 manaden tills
288 manadens
168 manadens loggutdrag
66 manaderna
-191 manadsvis
-88 manadsvis $
57 manan
-76 manatligt
-55 mandagar
55 mandags $
53 mandelblom
53 mandelblom $
-59 manga
94 manga av
-120 manga larm
-74 manga larmkunder
79 manga med
93 mann-
-72 mans-
69 mar
115 mark-
100 mask-
68 maskrosen
56 mass-
57 mast-
67 maste
85 maste byta
-115 maste det
85 maste jag
-50 maste man
69 maste veta
-138 maste vi
-177 may
-142 may we
219 me
-75 me larm
63 med
82 med $
-52 med ?
-70 med M
101 med aktivt
126 med alla
70 med anledning
84 med att
-93 med datum
-56 med dem
-53 med den
-68 med deras
73 med det
116 med en
-95 med er
68 med fakturorna
52 med handlaggarna
228 med larm
-88 med larmen
-91 med larmkunderna
-219 med nasta
58 med oss
90 med pa
55 med sin
-172 med start
84 med trygghetslarm
-128 med var
68 medan
-153 medd-
-58 meddela
-69 meddelar
-81 mede-
-61 medi-
-61 medicinrobot
-61 medicinrobot ?
-181 mejl
65 mejl $
-60 mejl fran
-50 mejl med
-68 mejl till
-52 mejl-
52 mejla $
-151 mell-
-249 mellan
-74 mellan 0
71 mellandagarna
90 men
-71 men bara
129 men den
73 men det
54 men for
-80 men fran
-219 men har
-105 men inget
64 men loggen
-139 men nu
60 men vilka
-96 mena-
-53 menade
61 mer $
-60 mer an
-87 merg-
134 mids-
63 midsommar
50 midsommarafton
237 mig
-79 mig ?
75 mig att
-55 mig om
59 mig sjalv
-201 mimo-
-94 mimosa
-105 mimosa omsorg
-107 mimosas
-127 min
-137 min bestallning
-78 min chef
89 min foretradare
-56 min forfragan
67 min privata
60 mina larmkunder
67 mina ogon
-51 minne $
54 mins-
55 minu-
121 miss-
-83 missforstand
60 misstag
119 misstag $
52 mitt
56 mitt $
75 mitt i
-58 mitt mejl
54 mobe-
54 moberg
-55 mode-
-51 modell
-51 modi-
114 mojl-
70 mojligt $
-121 mont-
-62 month
163 morg-
96 morgon
64 morgondagens
-68 morse
-78 morse $
55 morse och
109 mot
80 mote med
-58 mote om
-57 mote-
-60 motet
-126 mots-
-194 mott-
-64 mottagit
82 mvh
75 my
67 myck-
-201 nago-
113 nagon gang
-56 nagon roll
-73 nagon som
-75 nagonstans
-148 nagot
95 nagot $
-82 nagot att
-60 nagot loggutdrag
57 nagot slags
-71 nagot utdrag
-117 nagra kunder
121 namn
-186 namn $
63 namn som
53 namnen
-61 namnet $
235 nan
54 nan larmlista
-63 nar ?
-208 nar ar
66 nar det
50 nar du
63 nar hon
-79 nar kommer
51 nar kontraktet
241 nar ni
-102 nar vara
70 narm-
50 narmast
106 narv-
66 narvarande
62 nass-
-129 nast-
-130 nasta
108 nasta D
-194 nasta ar
-85 nasta uttag
150 nasta vecka
-62 nat
-228 natt
-91 natt $
-81 natt at
-313 natt-
-117 natten
-51 natten $
-106 natten till
-65 natterna
-65 natterna $
66 nattljuset
-88 nattpatrull
-58 nattpatrull $
-145 neda-
-139 nedan
-72 nedan tack
115 need
53 need-
-61 nej jag
-69 nej tack
56 nej till
-176 ner
-84 ner $
55 ni
104 ni $
57 ni ?
-69 ni anda
-133 ni ar
84 ni brukar
53 ni dessutom
-95 ni fixa
57 ni gar
57 ni ger
138 ni gora
-50 ni hade
-92 ni har
-74 ni hoppa
-54 ni hor
-184 ni inte
-99 ni kan
-53 ni kolla
97 ni kora
69 ni kunde
-73 ni lagga
60 ni mig
-51 ni och
-84 ni ska
-56 ni skrev
-70 ni ut
97 ni vet
72 nio
-54 nio $
-75 nio som
-59 noor-
-59 noori
50 nord
107 nord-
58 nordic
-60 norr
60 norr och
-147 norr-
-55 norrgard
-66 norrskenets
-51 not
-60 noti-
-60 notis
-97 now on
116 nr
110 nr 0
306 nu
78 nu ?
273 nu ar
83 nu bestaller
-64 nu blev
63 nu da
-56 nu gar
-161 nu har
210 nu i
-90 nu kan
-64 nu kommer
-61 nu litar
67 nu nar
-99 nu o
-76 nu pa
-53 nu sager
88 nu ska
51 nu till
-144 nu vill
-133 nu visar
56 numera
191 ny
-58 ny ?
-78 ny kund
-54 ny larmdosa
94 ny lista
66 ny logg
87 ny manad
51 ny pa
195 nya
103 nya kunder
-82 nya larmlistor
-95 nyar
-63 nyar och
86 nyck-
-67 nyckelgommor
79 nyckelskapet
59 nyckelskapet hos
106 nycklarna
-58 nyma-
-58 nyman
300 nytt
-63 nytt ?
118 nytt loggutdrag
-99 o N
-56 o m
-113 oavs-
-101 oavsett
-161 obeh-
-59 obehorig
-156 obes-
140 obs
62 obs inte
-103 och
-139 och 0
-82 och M
-121 och N
57 och aktuell
-96 och att
-136 och aven
68 och bestaller
170 och da
-68 och de
298 och det
-59 och efter
-52 och egen
67 och en
-113 och enhet
-227 och for
61 och fragar
-77 och framat
-53 och framover
58 och fran
-70 och gar
-75 och hemtjanst
59 och hon
-64 och hur
54 och ingen
56 och loggutdraget
85 och maste
-74 och med
-62 och nar
122 och nu
-66 och om
132 och sedan
55 och ska
91 och soder
-59 och ta
-65 och tar
-63 och tills
86 och under
-94 och var
-51 och vara
63 och vardia
-66 och vem
285 och vi
-81 och vilka
147 och vill
74 ocks-
74 ocksa
111 ocksa $
-110 ocksa dom
-61 ocksa inte
-135 ocksa sa
191 of
62 of 0
52 of active
205 of our
-76 offe-
-76 offentlighetsprincipen
-72 offentlighetsprincipen begar
-53 ofta
69 og
67 ogon
-68 okej
-62 okej $
-62 om $
-100 om N
-56 om att
-90 om de
128 om en
85 om ett
59 om fakturan
65 om fran
-56 om hemtjanst
-65 om hon
-67 om kan
-339 om loggutdrag
-58 om loggutdraget
160 om ni
-64 om vara
113 om vart
-62 om vi
105 om vilka
67 omra-
-52 omrade norr
-66 omrade som
86 omradet
-158 omso-
-66 omsorg
312 omsorg $
61 omsorg i
-126 omsorg och
53 omsorg tack
-101 omsorg vi
-55 omsorgsverket
-51 omsorgsverket N
52 omta-
79 omtanke
65 on 0
-115 onod-
-71 onodan
-113 onsk-
-60 onskar att
-51 onskar en
145 onskar loggutdrag
-138 onskar vi
-180 onskas
-77 onskas $
-159 onskas till
51 onskas uppgift
79 onskat
-72 onskemal
-124 oppn-
54 oppna
-140 oppnat
-62 orde-
-70 order
85 order the
-62 ordn-
-65 ordna en
-71 ordna sa
-83 ordnade
50 ordnat
102 orka-
102 orkar
-126 oss alla
52 oss av
-133 oss for
60 oss fran
82 oss hor
-95 oss i
-91 oss ingen
-61 oss loggutdraget
-123 oss men
-198 oss och
96 oss om
212 oss pa
65 oss sa
-57 oss samt
75 oss ska
108 oss till
68 oss vilka
-56 oster $
82 ostr-
82 ostra
250 our
169 our active
67 ovan
59 ovan $
-51 ovan-
-68 over
-172 over N
161 over aktiva
96 over de
-87 over deras
-57 over falsklarm
-65 over hur
-71 over larminnehavare
-57 over larmkunder
-76 over samtliga
187 over vara
-63 over vilka
-186 overtagandet
-186 overtagandet av
51 ovri-
-51 ovriga
-74 ovriga kan
103 ovrigt
107 p
-77 pa
134 pa $
-97 pa 0
389 pa D
-200 pa N
119 pa aktiva
-251 pa alla
79 pa att
-100 pa bagge
-110 pa bara
-152 pa bjorkens
51 pa bussen
-70 pa de
-96 pa deras
-202 pa det
-198 pa dom
-67 pa ekvagen
-205 pa en
189 pa er
-117 pa ett
56 pa forhand
-74 pa gang
-58 pa granen
-67 pa innan
54 pa jobbet
-62 pa just
96 pa kontoret
-81 pa larm
88 pa larmen
-75 pa larmet
81 pa larmkunderna
-88 pa larmlistan
136 pa listan
-280 pa loggutdrag
-66 pa loggutdraget
59 pa lucia
-117 pa nar
-67 pa natterna
177 pa nytt
-65 pa parkgatan
-58 pa pilen
-87 pa plan
80 pa plats
63 pa plus
73 pa prant
-57 pa pricken
55 pa riktigt
-92 pa rosenlunda
-78 pa sina
-232 pa solglantan
-64 pa solvagen
-103 pa solvik
-70 pa storgatan
-58 pa svar
-53 pa tarta
61 pa tio
-94 pa tre
130 pa var
152 pa vara
57 pa vardlinjen
-71 pa varje
-189 pa vilka
102 pami-
66 paminnelse
53 pani-
53 panik
59 pape-
195 papp-
172 papper $
-110 park-
-133 parm
144 parm-
80 parmen
-123 paro-
-79 paronhagen
55 pask
113 pass-
66 passa
66 passa pa
-61 pastar
-59 pati-
-67 patienter
-81 patr-
-81 patrullen
93 pela-
66 pelargon
66 pelargon ?
-97 pension
-58 pension pa
-68 pepp-
-131 per
-103 per 0
-91 per dag
367 per den
-171 per dygn
92 per idag
-126 per manad
-75 per natt
-79 personal
54 pile-
53 pilen
-55 pilt-
65 pipe-
65 piper
-120 plan
-86 plan 0
-288 plan-
-97 planera
-121 planerar
-82 planeringssystem
-130 planeringssystem i
60 please $
74 plis
140 pls
114 pls $
92 plus
63 plus och
168 port-
-52 post $
73 pran-
73 prant
-63 pratar jag
-54 precis fatt
79 precis som
-114 pren-
-59 prenumeration
-69 prenumeration pa
-60 prenumerera
-62 prenumerera pa
-135 pres-
-113 pressed
-117 pressed the
71 pricka av
-57 pricken
-60 pricken $
-58 pris-
-58 prislistan
-77 priv-
-61 privata utforarna
82 prob-
82 problem
51 proc-
53 prot-
-117 prov-
-63 provlarm
63 punk-
66 q
62 q 0
-108 racker $
118 rad
64 rad per
58 radd-
-69 rade-
147 raka-
97 rakade
61 rake-
177 rakn-
83 rakna
-81 rakna pa
58 raknar
-127 raknas
-76 raknas makar
-105 raknas som
89 rakning
56 rakning $
-70 raml-
-56 ramlade
-65 ramlat
104 rapp-
-57 ratt
-53 ratt $
68 ratt i
-69 ratt och
-60 ratt till
72 ratt-
-239 reda-
-239 redan
-113 redan $
87 redan fatt
-61 redan idag
-60 redo-
-60 redovisningen
-83 rege-
-64 regelbundet
125 regi-
94 register
67 registret
-58 regl-
-111 resp-
-84 respektive
-77 rest-
-93 resten
-61 resten ar
-73 resten av
116 revi-
56 revisorn
-121 revisorn kommer
56 revisorn ville
84 righ-
84 right
84 rikt-
101 riktigt
153 ring-
-60 ringa mig
65 ringa upp
154 ringer
61 ringer och
83 ringer oss
-75 ro
69 robb-
69 robban
72 robban $
-64 roda
59 rodh-
58 rodhaken
107 ronn-
93 ronnen
122 ror
51 rori-
-69 rose-
58 rosen
-92 rosenlunda
-70 rosenlunda $
204 rubr-
166 rubriken
127 rubriken $
193 runt
68 runt halsen
58 runt och
-175 rut
-68 rut och
59 ruta-
59 rutan
-82 ruti-
-104 rutiner
-56 rutiner $
-68 ryck-
84 rykt-
63 ryktet
-97 s
256 sa
84 sa $
-53 sa ?
-96 sa att
-63 sa blir
-111 sa de
-156 sa den
-73 sa det
51 sa en
-51 sa glad
60 sa gor
86 sa har
243 sa jag
63 sa kor
-115 sa lat
51 sa listan
-51 sa manga
-63 sa nej
-72 sa ni
75 sa nu
-72 sa ser
85 sa ska
53 sa skicka
-124 sa snabbt
58 sa snalla
-69 sa tack
-54 sa tar
-54 sa utdraget
67 sa vet
83 sa vill
-60 sadan
63 sadant
64 sag ut
-92 sage-
-92 sager
104 sager allt
-56 sager chefen
88 sags
61 sagt
69 sagt $
73 sagt det
133 sak
65 sak $
111 sake-
85 saker
87 saknar
-61 saknas
78 saknas $
52 sala-
-88 sall-
-194 sama-
-62 samarbetar
-55 samarbetet
65 sami-
-76 samj-
-76 samjour
-55 saml-
177 samm-
141 samma
160 samma bolag
75 samma dag
-104 samma fil
-51 samma lista
-55 samma papper
100 samma som
62 samma vaning
-62 sammanstall
-52 sammanstall hur
124 sammanstallning
68 sammanstallning av
-124 samo-
-149 samordna
59 samordnare tindra
-142 samt
-143 samt for
60 samt-
52 samtal med
106 samtidigt
72 samtliga aktiva
54 samtliga i
85 san
55 sand
-90 sand-
51 sandas
65 sann
97 sant
63 sant $
55 sarskilt boende
-92 satt
-89 satt $
54 satt i
-50 satt upp
-65 satter
89 sche-
66 schema
-112 se
61 se $
66 se hela
-139 se nedan
-50 se vilka
-80 sedan avstamningen
104 seme-
-59 semester fran
121 semestern
-83 sems-
-83 semsetern
180 sen
83 sen $
-131 sen i
-93 sen nar
-62 sena-
86 senast
-63 senast ?
-196 senaste
-69 senaste halvaret
61 senaste loggutdraget
-72 senaste testlarm
-60 senaste veckan
-63 sept-
-68 ser
-105 ser vi
100 ser vilka
93 serv-
58 sex
68 sham-
68 shamrock
68 shamrock care
-66 shar-
-67 share
-67 share the
-96 siff-
-106 siffrorna
-69 siffrorna $
-137 sig $
54 sig om
52 sign-
58 silv-
206 sin
63 sin egen
182 sin lista
-104 sina aktiva
57 sina kunder
-59 sina larm
-81 sipp-
-56 sippan
272 sist
235 sist $
152 sist-
108 sista
134 sista M
-92 sista arbetsdagen
66 sista bankdagen
-131 sista dag
-73 sista vardagen
248 sitt
119 sitt $
71 sitt utdrag
171 sitt-
162 sitter
-92 siv
117 sjal-
-78 sjalv ?
198 sjalva $
-62 sjalva sa
63 sjalvt $
73 sju
60 sjuk-
68 ska aka
104 ska bara
-98 ska ga
-76 ska inte
-59 ska kunna
73 ska man
-98 ska planera
68 ska tas
-61 ska va
124 ska vara
148 skar-
55 skartorsdagen
-80 sked-
-82 skep-
-85 skic-
286 skicka
64 skicka $
80 skicka den
89 skicka det
80 skicka ett
70 skicka larmkunderna
52 skicka loggutdrag
62 skicka loggutdraget
-84 skicka oss
78 skicka vara
-56 skickad
-122 skickade
-60 skickade en
67 skickade var
61 skickar ni
-130 skickas
-60 skickat
-67 skillnaden
-57 skit-
66 skog-
62 skoj-
62 skoja
-135 skol-
-214 skolgatan
-61 skoo-
-61 skoog
147 skot-
201 skoter
76 skoter bokforingen
-58 skoter loggutdragen
82 skoter sitt
-63 skots
-137 skra-
-65 skrapfilter
-65 skrapfilter som
-58 skrapposten
-53 skrapposten $
157 skre-
154 skrev
-56 skrev att
78 skrev om
179 skri-
79 skriv
75 skriv upp
-72 skriver en
61 skrivit
-62 skul-
-67 skule
-67 skule behova
-66 skulle
151 skulle behova
-94 skulle ha
-52 skulle jag
-93 skulle ni
-105 skulle vilja
-52 skyd-
-53 skyddsombudet
-54 skyl-
61 skyn-
53 skynda
57 slag-
57 slags
57 slags abonnemang
-51 slang den
57 slingor
57 slingor $
-210 slip-
-79 slippa
-73 slippa bestalla
-114 slipper
-54 slipper skriva
-54 slop-
122 slut
81 slut och
104 slutade
-121 slutar
-92 slutar $
-141 slutat
-108 slutat me
114 slutet
135 slutet av
71 sma
-62 smal-
96 smed-
-79 smul-
-55 smultronets
-125 snab-
-54 snabba
-73 snabbt
-53 snabbt $
101 snall
79 snall $
-87 snallt
79 snar-
-71 snart det
68 snart som
60 so
68 so please
-51 sodra gruppen
-140 soke-
-140 soker
54 solbackens
54 solbackens omsorg
-62 solg-
-137 solglantan
-61 solglantan $
-64 solvagen
-146 som
57 som ager
-52 som aldrig
158 som ar
135 som bar
-87 som bestaller
-65 som brukar
102 som det
147 som en
-71 som fatt
-53 som fick
74 som flyttar
94 som forr
-55 som glomt
-93 som hant
207 som har
55 som helst
86 som innehar
-62 som kommer
63 som kontaktperson
-103 som ligger
70 som mojligt
-100 som oppnat
-84 som ordnade
109 som sist
-129 som ska
-124 som star
-78 som va
149 som vanligt
-55 som vara
79 som varje
-223 som vi
59 som visar
-55 sommarfesten
-55 sommarfesten blir
79 sone-
67 sonen
-50 sorterade
61 sove-
61 sover
-93 spara
-53 sparar
51 sparas
64 spru-
81 sta
67 stad
155 stad-
120 stae-
120 staende
95 staende leverans
60 stah-
60 stahl
54 stahl $
98 stal-
-56 stall
151 stallet
106 stallet $
84 stallet for
-115 stamde
-59 stamde pa
140 stamma
54 stamma $
84 stamma av
66 stammer av
121 stan-
122 stanger
62 stanger vi
61 stangt
-61 stangt mellan
-75 star
50 star N
59 star dar
-264 star-
-226 start
-109 start i
-80 starta
-98 stat-
63 stav-
60 stavningen
87 sten-
90 stig-
-51 stja-
-52 stjarnan
-143 stop-
-71 stopp
132 stor
134 stora
-84 storgatan
-66 storgatan 0
-117 stort
-120 stort tack
-87 stro-
-133 strom
-89 strom $
-79 stun-
-76 styc-
-96 stycken
-73 stycken till
152 styr-
-62 sur
69 svar pa
181 svar-
83 svara
-87 svara garna
52 svara mig
65 svara till
-58 svarade $
76 svaret
-65 svarstider
54 svarstiderna
-53 syrenens
66 system
74 system $
-93 systemet
-86 systemet $
-66 systerbolag
-61 t
-104 ta
-238 ta bort
115 ta det
94 ta en
-60 ta fram
58 ta garna
-65 ta hand
65 ta loggutdraget
-119 ta med
-105 ta over
142 ta ut
265 tack
253 tack $
-90 tack till
77 tack-
-57 tacka for
-92 tackar
-69 tackar for
93 tacksam
52 tacksam om
64 taga
102 tage-
77 taget
73 tagg-
60 tagit bort
60 take-
-60 tall-
51 tand-
-115 tank-
-73 tanker
62 tant-
52 tanten
56 tar
58 tar det
-51 tar emot
-61 tar ni
-61 tart-
-61 tarta
-65 tarta $
-52 tas fram
152 team
-158 teck-
-77 teckna
-67 teckna ett
-70 tekn-
-73 tekniker
-81 teknikern
-58 teknikern var
79 tele-
123 telefon
55 telefonko
-85 telefonnummer
-131 test-
-86 testlarm
64 thank
64 thank you
-61 thanks for
-73 the active
52 the list
-57 the log
51 the way
-113 thei-
-113 their
-105 their active
-92 them
-55 this
-92 this month
-134 tid
-173 tid $
93 tid att
-82 tid och
155 tiden
56 tiden har
-70 tiderna
53 tidigare $
-82 tidigare kunder
-55 tidningen
63 til
-85 till
74 till @
-112 till D
-100 till bemanningskalkylen
-118 till det
-79 till en
-177 till er
298 till fakturan
-81 till fel
68 till hemtjanst
-99 till hosten
57 till koncernrevisionen
-93 till larmcentralen
-172 till mig
68 till min
-84 till motet
-74 till nar
66 till och
74 till om
-225 till oss
86 till undertecknad
-56 till undvikande
-82 till vara
-88 tillbaka
-59 tillbaka min
64 tillhandahalla
59 tills annat
-61 tills vidare
-52 tillstalls
-124 time
-64 time-
-64 times
59 tind-
59 tindra
59 tindra $
-208 tio
-67 tisd-
-75 tisdags
-50 titta
-95 titta pa
52 tjansten
152 tjat-
86 tjata
80 tjatar
101 tjej-
61 tjejen
61 tjejen som
61 tjen-
94 tjug-
-68 to
118 to order
98 tog
54 tog vi
84 tog vid
-54 tolk-
-135 tolv-
-67 tolvan
-67 tolvan tolvansson
-67 tolvansson
55 tomt
74 tomt-
-53 tone-
-53 tonen
-65 tonen $
51 toppen
60 tord-
60 torde
81 torn-
-76 torsdags
-95 torsdags $
60 trad-
117 tran-
71 tranan
-74 trap-
59 tras-
110 tre
-69 tre bestallningar
-95 tre kunder
-73 tre stycken
83 tre veckor
53 tred-
53 tredje
-58 trettiofyra
-58 trettiofyra ar
-66 trev-
-64 trevlig
138 trod-
138 trodde
-104 tror
-59 tror det
76 trot-
74 trots
54 trots allt
86 trycker
-111 tryckt
-90 tryckt pa
-103 tryckte
145 tryg-
-148 trygga
-92 trygga hems
108 trygghetlarm
-67 trygghetskamera
216 trygghetslarm
168 trygghetslarm $
-61 trygghetslarm sa
76 tuse-
76 tusen
76 tusen tack
100 tuss-
88 tussilago
83 tussilago $
-141 tuva-
55 tuvan
57 tuvan $
-196 tuvans
-146 tuvans hemtjanst
59 tva $
-62 tva ar
57 tva av
58 tva foretag
55 tva grupper
-139 tva larm
59 tva nya
67 tva saker
-60 tvis-
-60 tvist
53 tycker
52 tycker att
94 tyst
66 tyst $
55 tyva-
55 tyvarr
-118 unde-
-260 under
-117 under M
-86 under perioden
-82 under varen
-85 under vecka
155 underlag
-70 underlag over
-101 underlaget
-52 underlaget for
81 undertecknad
87 undertecknad $
-160 undr-
-62 undra
-62 undra om
77 undrade
54 undrade om
-174 undrar
-128 undrar $
-55 undrar bara
62 undrar jag
-56 undv-
-56 undvikande
-56 undvikande av
87 unit
-90 up
-238 upp
-90 upp det
69 upp oss
-68 upp pa
187 uppd-
62 uppdatera
57 uppdaterad
95 uppdrag
113 uppg-
-70 uppgift pa
79 uppgifterna
77 uppgifterna om
57 uppl-
100 upps-
-56 uppskatta om
87 uppstallning
-201 ur
-90 ur journalsystemet
-112 ur larmloggen
-89 ur loggen
56 ursakt $
-65 ursakt for
-55 us
-186 ut $
67 ut 0
61 ut dem
98 ut det
-79 ut hur
54 ut larmlistan
66 ut loggen
-196 ut loggutdrag
141 ut loggutdraget
-86 ut nagon
51 ut och
-98 ut tva
62 ut var
175 ut vara
54 ut vilka
65 utan $
58 utan er
71 utan namn
101 utdrag
57 utdrag $
77 utdrag 0
-60 utdrag over
-103 utdrag pa
-89 utdrag vi
-59 utdraget $
148 utdraget for
-54 utdraget kom
-67 utdrg
-83 ute efter
-62 uteb-
-62 uteblivna
-390 utfo-
-298 utforare
-126 utforare $
-123 utforare i
76 utforarens
-98 utforarna
-52 utforarna $
-61 utforarnas
-141 utga-
-112 utgar
82 utgar fran
-89 utlo-
-158 utom N
67 utom de
-82 utov-
-82 utover
-133 utre-
-107 utreda
-55 utry-
-54 utryckning
-152 utsk-
-55 utskrivet
220 utta-
63 uttag 0
-51 uttag behover
101 uttaget
65 uttagsdatum
58 uttagsdatum 0
-95 va
91 va $
-64 va gor
-192 vad
-150 vad ar
89 vad jag
-105 vad raknas
56 vad revisorn
-68 vag
-50 vag varje
66 vaga-
64 vagar
181 val
73 val bestalla
-52 val inte
-59 valk-
-54 valkomna
-55 valkomna $
-112 vall-
61 vallby
-134 vallmo
53 vand-
83 vani-
62 vaning
62 vaning $
253 vanl-
119 vanliga
-97 vanligen
192 vanligt
90 vanligt $
226 vant-
136 vanta
-61 vantar annu
97 vantat
200 var
138 var $
-263 var bestallning
66 var bestallt
55 var chef
-61 var controller
68 var de
-71 var del
-145 var det
-50 var egen
-104 var ett
60 var fran
186 var grupp
52 var i
-63 var ju
-64 var kontaktperson
-54 var lite
50 var logg
-86 var manad
53 var nya
-57 var personal
-64 var vart
475 vara
-178 vara $
216 vara aktiva
-62 vara brukare
-57 vara egna
-74 vara klart
-113 vara kunder
-125 vara kunders
171 vara larm
81 vara larmare
112 vara larmisar
387 vara larmkunder
-85 vara loggutdrag
70 vara med
-110 vara och
118 vara som
-60 vara tidigare
-75 vara utan
-126 varas $
-75 varat
-146 vard
103 vard-
-133 vardagen
-60 vardagen i
-125 vardagen varje
-58 varden
-58 varden gar
189 vardia
63 vardia fjall
63 vardia hem
63 vardia plus
57 vardlinjen
57 vardlinjen mitt
-132 vare-
-130 varen
-58 varen $
-84 varf-
-84 varfor
-97 vari-
-121 varit
-224 varj-
-224 varje
-120 varje D
-82 varje ar
52 varje kund
-87 varje larm
93 varje manad
-53 vark-
-53 varken
76 varl-
75 varlden
-144 vars
63 vart
-183 vart $
-151 vart bestallda
107 vart bestand
-67 vart det
-57 vart kontor
84 vart larmutdrag
133 vart loggutdrag
-54 vart och
110 vart omrade
-75 vart planeringssystem
51 vart register
-73 vart ska
-65 vart skrapfilter
73 vart system
-66 vart systerbolag
66 vart utdrag
-62 vart vander
95 vast-
132 vecka
91 vecka $
-70 vecka och
-203 veckan
-60 veckan $
-64 veckan ?
108 veckor
91 veckor och
-115 vege-
-73 vegetarian
-73 vegetarian $
-139 vem
-80 vem far
91 vem har
-121 vem hos
-63 vem pratar
92 vem som
176 verk-
54 verksamheten
411 vet
53 vet $
84 vet hur
54 vet vad
62 vet vem
-204 veta
-62 veta det
-196 veta om
-63 veta vad
62 veta var
54 veta vilka
68 vi
65 vi $
114 vi ?
-59 vi anmala
96 vi ansvarar
57 vi ar
95 vi av
-64 vi bad
-94 vi behover
-152 vi bestallde
154 vi bestaller
-55 vi bestammer
68 vi betalar
-51 vi bokade
56 vi byter
-58 vi bytte
-91 vi delar
74 vi den
51 vi dessutom
-91 vi det
-68 vi drar
50 vi e
51 vi en
89 vi fa
56 vi fakturerar
-202 vi far
52 vi fick
-51 vi flyttar
59 vi for
-67 vi fortfarande
51 vi gick
-62 vi glada
59 vi glomde
99 vi gor
181 vi ha
58 vi haller
243 vi har
57 vi heter
168 vi inte
62 vi kan
-57 vi kommer
-56 vi konkurrerar
-81 vi kor
-50 vi lamna
65 vi maste
-56 vi och
58 vi ocksa
-108 vi onskar
-100 vi oss
-54 vi pa
-122 vi planerar
-60 vi sa
-60 vi sager
-62 vi samarbetar
54 vi satt
50 vi ser
-141 vi ska
-208 vi skulle
-110 vi soker
59 vi som
-93 vi spara
107 vi tog
140 vi trodde
-83 vi undrar
-65 vi vet
-106 vi veta
75 vi vilka
145 vi vill
-134 vi ville
-163 vid
-55 vid manadsskiftet
-56 vid varje
-213 vida-
-165 vidare
-56 vidare till
-50 vikarie
-73 vil
-67 vil ha
-202 vila-
-116 vilj-
-126 vilja
-56 vilja fa
107 vilk-
53 vilka
83 vilka ?
-127 vilka av
-211 vilka dar
123 vilka larm
61 vilka larmkunder
61 vilka pa
51 vilka vara
227 vilka vi
101 vilket
-51 vilket datum
51 vilket vi
141 vill
624 vill bestalla
-53 vill garna
67 vill i
-151 vill inte
157 vill jag
66 vill ocksa
-116 vill se
-54 vill slippa
-105 vill-
-162 ville
-91 ville ha
-66 ville ju
-178 vinb-
54 vint-
61 viol-
-56 visa hur
54 visa laget
-148 visa-
-90 visar
-61 visar 0
-133 visar det
69 visar laget
73 visar sig
-52 visar vilka
120 viss-
69 visst ha
82 visste
-75 vits-
148 vore
54 vore tacksam
-109 want
-113 want to
51 way
-82 we
-114 we have
59 we would
-50 when
122 who have
-74 wik
-97 with
-52 with an
-58 with lindgarden
103 with you
70 woul-
70 would
61 would like
-94 wron-
-94 wrong
60 you
56 you $
-88 yusu-
-88 yusuf
-59 zahr-
-59 zahra
-59 zahra noori
53 🙏
"""
