"""What the second colleague has learned: weights in hundredths (rules/reading/colleague.py).

Made by ``make learn`` from the labelled tickets and sentences of ``tests/data``; never by hand.
"""

LEARNED_FROM = "3a96fbfd9d05893609c91477c3f7d517206ca0aa88fd8a41c9e2187283d6adcf"
"""SHA-256 of the labelled data."""

SEEN = r"""
-54 %
153 &
-312 (all)
-434 0 $
-283 0 0
192 0 ?
-500 0 M
69 0 an
195 0 andra
59 0 ar
-57 0 av
444 0 b
-220 0 blinkar
116 0 den
61 0 det
-81 0 eller
-236 0 fick
-220 0 for
-81 0 forra
109 0 g
-214 0 i
68 0 inte
165 0 is
-51 0 kunder
-318 0 laddar
-91 0 lamnade
118 0 men
58 0 minuter
64 0 nar
134 0 norrvika
59 0 numera
-60 0 nya
-246 0 ocksa
-132 0 om
-106 0 onskas
347 0 pa
76 0 ringer
218 0 sa
-60 0 sen
123 0 skriv
115 0 star
213 0 svarar
-90 0 t
-57 0 tack
-60 0 tom
-57 0 tr
62 0 tva
258 0 uppdatera
70 0 vad
188 0 var
74 0 vi
-57 <
-395 =ACKNOWLEDGE
805 =ADD_DAY
-61 =ALARM_LIFE
-103 =ALL_OPTIONS
942 =ANOTHER
-420 =ANY_DAY
-246 =APPROVES
-521 =ARRIVES
563 =ASKING
207 =ASKS_BACK
129 =AT_LARGE
216 =AUTO_ACK
90 =AUTO_REPLY
410 =BOOKING
-175 =BOTH_OPTIONS
-276 =CANCEL
-159 =CHOOSE
-75 =CLOSINGS
-362 =COMMEND
1321 =COMPLAINT
-348 =CONFIRMS
-370 =COURTESY
-1092 =CUSTOMERS
205 =DATE_LABELS
-190 =DEADLINE
-132 =DELIVERED
420 =DELIVERED_BEFORE
1154 =DEVICE
72 =DIED
-275 =DISCLAIMERS
-476 =DROP_DAY
790 =EARLIER_EXTRACT
208 =EXAMPLES
-554 =EXTRACT
561 =FAULT
167 =FAULT_ALWAYS
177 =FAULT_HANDLING
-268 =FIELD_WORDS
154 =FIRST_OPTION
-412 =GREETING
207 =GRUMBLE
-262 =HABIT
-273 =HASTE
-56 =HERE
371 =INSTEAD
504 =KEPT
-292 =KNOWN
174 =LAST_OPTION
176 =LATEST_OPTION
203 =NEGATION
-298 =NEUTRAL
293 =NOT_WORKING
-377 =NO_ACTION
222 =OFFER
-314 =ONE_MORE
227 =ONLY_NAMED
-50 =ORDERED
863 =OTHER_EXTRACT
205 =OTHER_FACT
766 =OTHER_PROVIDER
423 =OTHER_THING
1278 =OUTSIDE
-112 =OWN_THINGS
233 =PARTLY
369 =PERSON
287 =PHONE
-164 =POINTER
-354 =POINTS_BACK
-472 =PRAISE
-337 =PROVIDER_WORDS
-172 =RECEIVED
910 =REGISTER
762 =REGISTER_THING
417 =REGISTER_VERB
249 =REMINDER
244 =REQUEST
-1042 =RESOLVED
-750 =RHETORICAL
-90 =SECOND_OPTION
197 =SERVICE
-491 =SETTLED
-379 =SHOWS
-302 =STAMP_LABELS
872 =STANDING
796 =STILL
-220 =SUITS
80 =TAKE
147 =TEXT_LABELS
-240 =TEXT_WORDS
164 =THIRD_OPTION
-465 =TYPING
331 =WANT
189 =WATCH
-240 =WEAK_EXTRACT
519 =WEAK_FAULT
-617 =WHEN_COMES
1662 =WISH
-172 =YES
-57 >
974 @
361 @ $
231 @ de
-104 @ hon
54 @ i
131 @ jag
128 @ sa
-603 D
137 D $
-58 D 0
-89 D ar
-146 D but
-53 D da
87 D den
-60 D eller
-115 D far
-76 D for
-136 D i
-108 D lunch
193 D och
-56 D om
164 D sa
112 D vecka
-52 D vi
-365 M
-187 M $
-73 M M
152 M N
-88 M aldrig
-157 M att
168 M behover
-221 M blev
290 M darefter
203 M den
-153 M det
-52 M eller
-118 M for
-78 M fyller
71 M gick
111 M har
305 M hur
-82 M i
-63 M inget
-60 M inte
-71 M kan
-76 M kom
103 M kommer
-170 M manad
472 M men
739 M och
-323 M ocksa
75 M om
-130 M sa
-138 M ska
-206 M som
73 M tack
-54 M tar
-104 M till
-55 M vi
72 M vill
181 N
-73 N $
-383 N 0
-254 N N
225 N a
-56 N ahl
-81 N alm
75 N andersson
-215 N ar
-93 N att
-119 N avslutade
139 N berg
191 N bergs
156 N blev
-116 N bra
100 N britts
371 N dahl
-183 N delar
103 N den
395 N det
62 N diskar
-64 N dog
96 N dygn
127 N e
-195 N eriks
-103 N fallarm
137 N far
-127 N fler
75 N flyttar
-124 N for
-86 N forsta
123 N fortfarande
-208 N fran
-61 N frid
104 N fungrar
171 N gar
67 N grip
58 N ha
62 N haller
-96 N han
480 N har
-281 N holm
147 N hon
213 N i
-97 N idag
198 N kallar
314 N kan
-89 N kom
96 N kund
120 N lag
-164 N larmade
-301 N lod
86 N lund
145 N manad
-51 N mari
-102 N marie
145 N maste
-117 N med
119 N men
60 N namn
151 N nat
225 N och
161 N om
102 N omrade
-76 N oppnar
120 N post
-203 N ramlade
140 N sager
61 N sedan
51 N sista
100 N sitter
128 N sjalv
313 N ska
100 N skriv
-82 N skulle
-244 N som
-69 N stahl
77 N stanger
82 N star
143 N stavas
-157 N synpunkter
116 N tappade
61 N till
-70 N trasiga
111 N trycker
59 N undrar
60 N va
-138 N vagrar
-128 N var
105 N varje
324 N vill
103 N visar
-55 ^ $
-198 ^ 0
-102 ^ D
-128 ^ M
-562 ^ N
-95 ^ a
91 ^ adresen
-115 ^ adresserna
-66 ^ aldrig
-312 ^ alla
73 ^ alltsa
142 ^ andrade
-92 ^ andring
-104 ^ ange
-69 ^ anledningen
-51 ^ antal
-124 ^ antalet
667 ^ ar
212 ^ arendetyp
-55 ^ as
67 ^ asas
-56 ^ assa
-50 ^ att
66 ^ attestanten
131 ^ av
187 ^ aven
83 ^ avregistrera
239 ^ avser
332 ^ avsluta
-53 ^ avtal
-129 ^ avtalet
-154 ^ avvikelsen
-238 ^ bade
-334 ^ bara
131 ^ basenheten
-146 ^ batteribytet
-108 ^ begaran
-133 ^ behover
-98 ^ behovs
210 ^ bemotandet
-158 ^ ber
-81 ^ bestallare
-104 ^ bestallningen
116 ^ betalningen
229 ^ bifoga
104 ^ bifogar
73 ^ bilden
61 ^ blir
-115 ^ bokforingen
-99 ^ bokslutet
216 ^ brandvarnaren
76 ^ brandvarnarn
79 ^ by
119 ^ byt
74 ^ cc
55 ^ chef
-142 ^ chefen
127 ^ could
-80 ^ da
-101 ^ dagen
-97 ^ dags
-76 ^ datorn
-61 ^ datum
-177 ^ de
295 ^ dela
-188 ^ den
106 ^ dessutom
52 ^ dessvarre
-303 ^ detta
76 ^ differensen
140 ^ displayen
243 ^ dom
-381 ^ dosa
-84 ^ dosan
-74 ^ dottern
-147 ^ dra
72 ^ drommen
-126 ^ e
255 ^ edvins
-209 ^ efter
-69 ^ eftersom
51 ^ eh
-141 ^ ekonomi
-67 ^ ekonomichefen
195 ^ ekonomin
137 ^ eller
-119 ^ enhet
62 ^ enligt
402 ^ er
394 ^ ett
-92 ^ ewa
-114 ^ excel
-110 ^ fabian
77 ^ faktura
-71 ^ falsklarmen
93 ^ familjen
63 ^ far
-82 ^ farglagger
477 ^ faxa
-300 ^ fel
-163 ^ felanmalan
65 ^ felet
91 ^ fem
-70 ^ fia
135 ^ fick
-137 ^ filen
201 ^ finns
142 ^ flytta
-73 ^ folj
-80 ^ for
-188 ^ forlat
62 ^ forr
-89 ^ forra
-134 ^ forst
241 ^ forsta
-70 ^ fraga
-95 ^ fram
-268 ^ framover
54 ^ fran
89 ^ fru
130 ^ fyra
-239 ^ galler
196 ^ gamla
-57 ^ gamle
-65 ^ gar
-86 ^ gissa
-58 ^ glad
220 ^ glom
122 ^ god
113 ^ gor
73 ^ grannen
-53 ^ gruppen
-99 ^ gullan
77 ^ gunnels
-81 ^ gunnevi
-158 ^ ha
114 ^ hade
133 ^ halften
-113 ^ halsa
52 ^ halsbandet
147 ^ halva
233 ^ hamta
-69 ^ har
-58 ^ harmed
-63 ^ heej
67 ^ hej
-75 ^ hejsan
81 ^ hela
51 ^ helst
89 ^ hemadresserna
-66 ^ hemma
-290 ^ hemtjanst
-65 ^ hillevi
390 ^ hinner
-87 ^ hittar
-128 ^ hjalp
322 ^ hon
-78 ^ hoppsan
-78 ^ hor
115 ^ hur
-269 ^ i
-191 ^ ifall
65 ^ infor
-547 ^ ingen
-268 ^ inget
126 ^ inkopplingen
95 ^ innan
-76 ^ inom
167 ^ inte
-51 ^ it
224 ^ ja
163 ^ jag
53 ^ jahapp
336 ^ joakim
84 ^ jouren
-66 ^ ju
-90 ^ kaffemaskinen
215 ^ kaffet
-176 ^ kan
115 ^ kassaflodet
-116 ^ katten
218 ^ klockan
155 ^ knapen
-90 ^ knappen
82 ^ kntakten
75 ^ kollegan
-66 ^ kolumnen
419 ^ kom
115 ^ kommentar
-81 ^ kommunens
-278 ^ kontakt
59 ^ kontakten
-274 ^ kontaktperson
-186 ^ kontaktvag
-75 ^ kopia
120 ^ kopplingen
-228 ^ kor
175 ^ kostar
-241 ^ kund
-59 ^ kunder
-153 ^ kunderna
-73 ^ kvartal
82 ^ kvinnan
59 ^ laddplattan
-70 ^ lakemedelsroboten
98 ^ lamna
66 ^ lampan
151 ^ larmappen
-122 ^ larmar
-67 ^ larmen
-670 ^ larmet
61 ^ larmett
-55 ^ larmhistoriken
-114 ^ larmknappen
-56 ^ larmlistan
86 ^ larmmet
-249 ^ larmpatrullen
-216 ^ las
-151 ^ lat
93 ^ ledlampan
-135 ^ leverans
157 ^ leveranssatt
-99 ^ listan
-155 ^ lo
202 ^ loggutdrag
55 ^ losenordsskydda
-175 ^ ma
159 ^ man
-55 ^ manaden
62 ^ manga
58 ^ mannen
-356 ^ med
78 ^ meddelande
-63 ^ medicinskapet
102 ^ mejla
948 ^ men
-222 ^ min
-58 ^ mina
-313 ^ mitt
-78 ^ monica
192 ^ montoren
57 ^ mottagaren
-73 ^ my
-271 ^ nagon
-98 ^ nagra
296 ^ namnen
-212 ^ nan
324 ^ nar
-88 ^ nas
-62 ^ nasta
-64 ^ nastan
-93 ^ nattens
-331 ^ nej
122 ^ ni
-134 ^ no
148 ^ nog
-133 ^ nr
-207 ^ nu
-276 ^ nya
92 ^ nyckel
50 ^ nyckelgomman
-100 ^ nyckeln
-172 ^ nyckelskapet
-66 ^ nycklarna
-85 ^ obs
164 ^ observera
299 ^ och
-190 ^ oj
433 ^ ok
89 ^ olov
-546 ^ om
290 ^ omfattning
139 ^ one
-70 ^ onskad
-376 ^ onskar
273 ^ onskat
61 ^ operatoren
-61 ^ orsak
-114 ^ ovriga
-91 ^ ovrigt
58 ^ p
71 ^ pa
84 ^ paminnelseavgiften
-70 ^ paminner
171 ^ passa
139 ^ pausa
91 ^ pdf
74 ^ personen
-50 ^ pilevallen
-102 ^ please
316 ^ plus
-193 ^ portkoden
-72 ^ posten
-154 ^ provlarmen
79 ^ provlarmet
104 ^ ps
86 ^ pulsen
-52 ^ puss
119 ^ raknas
83 ^ ratta
120 ^ reservlarmen
-124 ^ revisorn
52 ^ ring
-59 ^ rorelsevakten
-119 ^ rubriken
-54 ^ runar
72 ^ sa
-157 ^ sag
-84 ^ samma
67 ^ samtidigt
73 ^ sand
311 ^ satt
97 ^ sedan
414 ^ sen
-314 ^ senaste
-52 ^ ser
-82 ^ siffran
303 ^ sist
-122 ^ sista
-237 ^ siw
-81 ^ sjalv
-397 ^ ska
-55 ^ skalet
194 ^ skicka
-86 ^ skickar
-53 ^ skit
103 ^ skrivaren
-233 ^ skulle
364 ^ sla
135 ^ sluta
-58 ^ som
-58 ^ sonen
-129 ^ sorry
-90 ^ sov
55 ^ sry
100 ^ stammer
182 ^ stoppa
61 ^ stormen
-179 ^ stromavbrottet
245 ^ stryk
-78 ^ styrelsen
86 ^ surfplattan
-92 ^ svar
67 ^ svarstiderna
95 ^ synpunkter
76 ^ ta
-421 ^ tack
323 ^ tacka
213 ^ tank
101 ^ tant
-64 ^ tar
222 ^ tekniken
62 ^ teknikern
-63 ^ thanks
101 ^ the
175 ^ tidigare
-402 ^ till
-60 ^ tja
-74 ^ tjenare
80 ^ tonen
-263 ^ tre
-55 ^ tredje
124 ^ trots
327 ^ tuva
252 ^ tycker
273 ^ tyvarr
-148 ^ under
-84 ^ underlag
-155 ^ underlaget
212 ^ undrar
-264 ^ uppgifterna
106 ^ ursakta
-69 ^ usch
-364 ^ utan
-121 ^ utbildningen
-59 ^ utdrag
208 ^ utdraget
-212 ^ utforare
101 ^ utover
-166 ^ utskrivet
-179 ^ uttag
-53 ^ uttaget
-234 ^ vad
-165 ^ vadret
214 ^ var
-121 ^ vara
312 ^ varfor
-59 ^ varje
-81 ^ vart
-113 ^ vaxeln
198 ^ vem
-62 ^ verksamhet
199 ^ vet
-127 ^ vi
68 ^ vidare
127 ^ vilka
110 ^ vilken
156 ^ vill
-230 ^ we
254 a
-131 a da
-198 a de
-134 a nu
106 a sa
-99 a si
395 ab
-317 ab $
353 ab @
203 ab ska
-81 aber-
-81 aberg
50 abon-
-158 abonnemang
63 abonnemangsavgiften
-97 abou-
-97 about
-58 abrinkens
-112 aby
146 acce-
-98 acti-
-98 active
-76 active alarm
52 administrationsvyn
138 adre-
116 adresen
91 adresen pa
55 adress
-646 adress $
58 adress ?
-75 adress dar
176 adress i
117 adressen
128 adressen pa
-320 adresser
243 adresserna
-187 adve-
-187 advent
-167 advent $
245 advo-
156 agar-
-101 agarna
108 agat-
108 agatan
-205 agatan 0
135 ager
-56 ahl
179 aka
94 aker
-96 aker-
-53 akt
-249 akti-
403 aktiv
68 aktiv och
-257 aktiva
-81 aktiva $
279 aktiva kunder
-114 aktiva larm
-94 aktiva larmkunder
-51 aktiva till
-313 aktivt
-181 aktivt larm
-81 aktivt trygghetslarm
-298 aktu-
-149 aktuell
-142 aktuellt
-99 aktuellt $
-206 akut-
-136 akuta
-118 akutlarm
51 akutlarmen
131 alar-
-63 alarm customer
242 aldr-
82 aldre
-315 aldreboende
-306 aldreboende $
525 aldrig
-88 aldrig blev
57 aldrig dok
-53 aldrig nagon
-84 alds-
-84 aldsta
-124 alfh-
-124 alfhild
-76 alfhild ar
-52 algj-
-52 algjakten
295 all
72 all kritik
-581 alla
504 alla $
-86 alla andra
-223 alla ar
-80 alla batterier
-50 alla det
-84 alla dosor
-123 alla far
-64 alla fel
-189 alla fyra
67 alla gamla
-91 alla i
-50 alla kunder
-259 alla larm
-159 alla med
-88 alla pa
137 alla som
129 alla vara
-162 alli-
-162 allihop
-55 allihop $
144 allo-
144 allowed
144 allowed to
-78 allr-
-78 allra
-64 allra senast
338 alls
415 alls $
-53 alls for
-80 alls-
-543 allt
-167 allt $
-101 allt annat
52 allt ar
-147 allt i
-182 allt pa
348 allt som
95 allt val
-588 allt-
-349 alltid
-209 alltsa
-173 alltsa $
-59 alltsa det
127 alltsa och
91 alltsa seriost
122 allv-
136 alm
106 alm $
97 alm blev
89 almvik
-158 alsk-
-132 alskar
315 also
-83 alva-
-74 alvagen
-140 alvagen tar
-128 am
84 amin-
84 amina
107 amina $
70 amna-
70 amnar
-208 amne-
-206 amnesraden
-105 amnesraden sa
243 an
164 an $
-112 an aldrig
112 an att
250 an en
125 an fast
135 an i
95 an jag
-134 an ni
-97 an pa
-78 an ring
-126 an sa
-77 an till
73 an tio
-61 an vanligt
-121 an vi
101 anal-
101 analoga
101 analoga larm
-159 anar
-140 anar inte
90 anbu-
291 and
77 and the
345 anda
-192 anda $
65 anda ar
-178 anda ner
146 anda skriver
112 anda varfor
-192 anda-
-135 andan
-135 andan faller
73 ande-
75 andersson
-369 andr-
-187 andra $
153 andra bestallningen
-69 andra dagen
100 andra gangen
179 andra garna
75 andra i
-294 andra inget
-70 andra manader
-158 andra till
-170 andrad
170 andrade
156 andras
-57 andrat
-100 andrat oss
-147 andrats
-240 andring
-240 andring av
-70 andringar
108 anga-
139 angaende
71 ange
-196 ange-
105 angr-
108 angrar
102 angsro
56 angsvagen
348 anho-
299 anhorig
105 anhorig har
61 anhorig vill
107 anhoriga har
-138 anhorigforeningen
58 anledning
-69 anledningen
-54 anledningen till
-70 anma-
-50 anmala $
69 anmala att
173 anmalan
-104 anmaler
218 anmaler jag
-220 anmarkning
-210 anmarkning $
135 anna-
296 annan
-167 annan $
61 annan sak
-185 annan utforare
167 annan utforares
-195 annandag
-156 annandag jul
60 annans
-139 annars
-154 annars $
129 annat
-132 annat $
-60 annat an
255 annat material
-65 annat satt
88 anno-
283 annu
-223 annu $
130 annu battre
-86 annu ett
64 annu har
133 annu inte
257 anon-
143 anro-
127 anrop
178 ansl-
217 ansluten
59 ansokan
59 ansokan om
68 ansoker
104 anst-
-100 anstallt
115 anstrangt
165 ansv-
98 ansvar
65 ansvar for
59 ansvaret
59 ansvaret for
105 ansvarig for
73 anta-
131 antal
105 antal och
93 antalet i
-78 antalet kunder
268 antalet larm
75 antalet larmkunder
-117 antalet trygghetslarm
88 anti-
88 antingen
-251 antl-
-251 antligen
-57 antligen gatt
-57 antligen in
-129 anva-
-164 anvands
-127 anvands nar
-78 app
177 apparat
-193 apparaten
159 appe-
238 appen
54 appen $
-66 apt
-134 ar
-147 ar $
366 ar M
-98 ar N
-74 ar alla
-127 ar allt
-114 ar alltid
-56 ar alltsa
118 ar anda
53 ar andrad
202 ar annu
115 ar anstrangt
-182 ar aterlamnade
59 ar att
-80 ar av
181 ar avbiten
-51 ar avsett
-386 ar avslutat
165 ar b
-60 ar bast
-69 ar bedrovligt
179 ar besviken
51 ar borta
-74 ar bortrest
123 ar bortskruvad
-64 ar borttagen
-126 ar bra
207 ar brattom
-52 ar bytt
-129 ar bytta
-52 ar dags
-130 ar de
-96 ar den
420 ar det
85 ar djupt
191 ar dod
137 ar dott
162 ar dov
-143 ar du
109 ar ett
92 ar faktiskt
163 ar fel
91 ar fell
-53 ar flyttad
-208 ar for
70 ar fortfarande
51 ar fran
191 ar fullstandig
57 ar gjort
-63 ar gron
59 ar har
-82 ar hela
-322 ar helt
159 ar hemma
-67 ar historia
-82 ar i
-259 ar ingen
-77 ar inget
-99 ar installt
254 ar inte
-301 ar jag
217 ar ju
-146 ar klart
169 ar kris
-122 ar kvar
-103 ar laget
83 ar last
596 ar lika
80 ar liten
-126 ar lost
-154 ar lugnt
142 ar lurt
-123 ar med
94 ar min
-96 ar missnojda
85 ar nedlagd
-64 ar nedmonterat
259 ar ni
-110 ar nojd
-148 ar nojda
104 ar nu
-186 ar ny
-77 ar nyfikna
-59 ar obegripligt
-203 ar och
-185 ar ocksa
-163 ar oklart
79 ar orolig
-52 ar osaker
254 ar over
110 ar pa
145 ar pensionerad
-479 ar redan
96 ar rent
127 ar sa
-357 ar samma
260 ar samordnare
-92 ar sant
-188 ar sen
-74 ar sjuk
-64 ar skickad
-75 ar skriven
152 ar skyldiga
231 ar slut
53 ar sonder
-53 ar stangt
90 ar stulen
148 ar stum
-89 ar stumt
189 ar svart
116 ar taget
-557 ar till
-373 ar tillbaka
159 ar tjanstledig
-94 ar trasig
193 ar trasigt
312 ar tredje
145 ar ur
-222 ar utagerad
-51 ar utbytt
-77 ar utredd
-99 ar vad
-52 ar vald
-320 ar vi
233 ar vill
176 arbetar
172 arbetar tisdagar
-87 arbetsdagen
-71 arbetsdagen i
-85 are
-75 aren
-160 aren-
135 arende
-181 arende $
-78 arende 0
50 arende om
-71 arende som
-414 arendet
-141 arendet $
-104 arendet ar
-63 arendet kan
188 arendetyp
215 arendetyp bestallning
-90 aret-
-90 arets
-221 arg
-204 arg pa
-57 ark
99 arm
302 armb-
138 armband
149 armband i
-446 armbandet
-207 armbandet till
-189 arme-
-189 armen
-73 arne-
-73 arnes
-73 arnes fru
156 arss-
233 arsskiftet
78 arsskiftet $
78 arsskiftet och
-76 arsstamman
142 as
-81 as of
-65 asap
67 asas
67 asas larm
-95 asen
-55 asen $
68 asga-
68 asgatan
-109 asid-
-109 asido
-109 asido det
-111 ask
93 aska-
93 askan
-68 askan gick
65 askan tog
493 aspg-
-74 assa
114 assi-
-119 asta-
-119 astas
152 astr-
152 astrids
-85 asva-
-85 asvagen
-196 at
-93 at $
-76 at alla
128 at en
-145 at er
-50 at mig
-284 at oss
67 at skogen
110 at smultronets
-311 ater
189 ater-
307 aterkommande
202 aterkommande leverans
306 aterkommer
-64 aterkommer om
-133 aterkoppling
-72 aterkoppling $
-180 aterlamnade
-58 aterstar
796 atga-
294 atgardas
300 atmi-
300 atminstone
338 att
-136 att $
-53 att M
75 att N
-258 att alla
103 att allt
-77 att ange
-331 att anmala
-212 att anvanda
78 att bada
-73 att bara
275 att begara
85 att behova
-135 att bestalla
140 att bli
-202 att byta
111 att de
-59 att dela
233 att den
-223 att det
168 att en
94 att era
104 att fa
-103 att fixa
-63 att flytta
111 att fru
-161 att ga
-138 att gora
-117 att halva
-144 att han
-95 att hennes
104 att hildas
-99 att hinna
-257 att hon
-311 att inte
-285 att jag
-158 att klaga
72 att knuts
-130 att kolla
-203 att komma
-78 att kunden
59 att lamna
57 att larma
152 att larmen
174 att larmet
219 att lasa
318 att listan
-83 att loggutdraget
250 att man
-139 att manaden
136 att mejla
-71 att mina
123 att nagon
254 att nan
-65 att onska
352 att operatoren
-130 att oppna
97 att personalen
-58 att rakna
-87 att rapportera
-96 att ratt
98 att rosten
-245 att saga
-301 att se
125 att sitta
95 att skicka
-202 att skriva
-66 att sta
-81 att stamma
-107 att tva
90 att underlaget
-179 att utdraget
78 att vanta
153 att varje
-62 att veta
327 att vi
150 atta
88 atta-
82 atte-
-56 attendo
66 attestanten
461 auto-
151 automatik
373 automatiskt
-55 automatiskt ?
-84 automatiskt utskick
327 automatiskt varje
110 av
174 av $
51 av ?
-201 av M
95 av armbandet
-96 av dagarna
192 av de
81 av den
116 av det
-91 av dig
76 av er
147 av era
98 av fel
-151 av gladje
-164 av hur
181 av kaninen
96 av kunderna
183 av larm
-203 av larmen
123 av malarna
-147 av manaden
297 av med
-62 av men
-444 av mig
-74 av min
235 av mina
-78 av mot
83 av nio
-193 av oss
60 av rokdetektor
365 av sig
462 av skarmen
52 av sladden
158 av utdrag
-115 av vad
-175 av vara
167 av varje
-79 av veckan
-69 avag-
-69 avagen
102 avan-
181 avbi-
181 avbiten
181 avbiten av
302 avbo-
336 avboka
-56 avboka det
-187 avbr-
-132 avbryt
104 avde-
151 avdelning
409 aven
89 aven anmala
127 aven att
-100 aven den
203 aven en
-159 aven om
172 aven var
292 avgi-
130 avgift
101 avgiften
93 avgifter
56 avgifterna
-63 avkl-
-130 avle-
-130 avled
-87 avled i
186 avli-
65 avlidit
53 avlidna
-66 avlidne
-66 avlidne kund
174 avre-
269 avregistrera
-124 avsa-
-94 avsandaren
-57 avsandaren $
-57 avse
-154 avse-
-142 avseende
169 avser
-74 avser 0
-173 avsett
-123 avsett for
-59 avsl-
64 avslut
353 avsluta
-167 avslutad
-109 avslutad $
-63 avslutade
-81 avslutade kunder
74 avslutar
183 avslutar $
196 avslutas
113 avslutas $
83 avslutas hos
-516 avslutat
-292 avslutat $
399 avsn-
-219 avst-
-66 avstamning
-77 avstamningen
-55 avstar
-104 avtal
-76 avtal ska
222 avtalet
269 avtalet $
-315 avtalet om
-85 avvi-
-63 avvikelse
72 avvikelsen
81 avvikelsen om
-94 avvikelser
419 b
154 b $
103 b och
-51 back
-53 backen
-93 backen $
-103 backen ar
75 backen o
-74 backens
-57 backens hemtjanst
-58 backgarden
-58 backgarden forbindelse
64 backvagen
149 bad
80 bad mig
236 bad om
-70 bada
-180 bada larmen
-327 bade
86 badrummet $
53 bakat
211 bakg-
-101 baks-
-101 baksidan
170 band-
141 bandet
-155 bank-
-91 bankdagen
-72 bankdagen i
-194 bara
277 bara N
172 bara arbetar
-290 bara att
137 bara den
-135 bara denna
-145 bara det
74 bara en
-182 bara for
-98 bara ha
146 bara hagda
157 bara halva
101 bara har
100 bara i
-103 bara jag
-57 bara knappen
-55 bara med
-236 bara namnen
-131 bara pa
-75 bara rakna
-119 bara sa
-60 bara saga
134 bara svart
-61 bara till
150 bara tva
114 bara var
128 bara vara
-72 barn
134 base-
-140 basenheten $
-100 basenheterna
97 bast om
162 bast-
165 basta
146 basta $
151 basta vore
122 bastu
122 bastu $
95 batt-
448 batteri
99 batteri och
202 batteribyte
-323 batteribyten
-201 batteribytet
-146 batteribytet hos
67 batteriet
117 batteriet ar
-67 batteriet hos
-189 batteriet i
-100 battre
217 battre for
-70 battre men
-137 battre sent
-123 be
-173 be om
-79 bedr-
-69 bedrovligt
98 been
330 bega-
183 begara
-234 begaran
152 begars
240 begart
190 begart $
108 begr-
52 begriper
304 behall
121 behalla
121 behalla larmet
-261 behaller
-98 behandlar
-86 behandlar personuppgifter
239 behorighet
219 behorighet till
-86 behov
334 behova
113 behova be
-101 behova ett
52 behova tjata
104 behovas
-149 behovde
-247 behover
-356 behover $
220 behover behorighet
117 behover den
-237 behover det
260 behover en
102 behover fa
-100 behover inget
-660 behover inte
115 behover lista
-112 behover listan
-84 behover loggen
-76 behover loggutdrag
306 behover man
-126 behover ni
135 behover ocksa
79 behover rattas
-216 behover siffran
234 behover utdrag
103 behover vara
-80 behover vart
-133 behover veta
-103 behover vi
-101 behovet
149 behovr
-272 behovs
-86 behovs aven
-72 behovs for
-211 behovs inte
-53 behovs senast
-218 behovs till
-71 behovs utdraget
149 bekl-
-176 bekr-
-61 bekraftat
-61 bekraftat $
-68 bekraftelse
71 bekraftelse pa
-77 beky-
-56 bekymmer
229 belo-
55 belopp
174 beloppet
86 bema-
-62 bemannat
157 bemanning
-68 bemanningen
278 bemo-
214 bemotandet
55 benet
178 benet for
182 beng-
69 bengts
-218 ber
-55 ber att
148 ber er
-108 ber jag
-176 ber om
-141 ber vi
72 bera-
113 berattar
-121 berattar att
-90 beredskapsparmen
-55 beredskapsparmen om
322 berg
88 berg som
173 berg-
111 berglund
111 berglund har
191 bergs
-51 bergsbrunna
-405 bero-
-192 berom
-166 beromma
-166 beromma er
87 beror pa
293 besk-
371 besked
77 besked $
-78 besked om
-57 beskedet
-118 beslutat
-118 beslutat att
93 beslutet $
-95 beslutet ar
-107 beso-
-109 besok
-141 besok $
-82 besoket
-82 besoket hos
-169 best-
-56 bestalla $
-66 bestalla det
83 bestalla eller
-108 bestalla ett
52 bestalla fyra
-318 bestalla i
138 bestalla innan
203 bestalla loggutdrag
-76 bestallare
-74 bestallare 0
-51 bestallare N
-81 bestallda
-187 bestallde
-52 bestaller
-62 bestaller $
-93 bestaller harmed
-70 bestaller jag
163 bestaller loggutdrag
-100 bestaller pa
364 bestaller vi
-221 bestallning
-102 bestallning $
127 bestallning av
124 bestallning for
-61 bestallning fran
-110 bestallning vill
-80 bestallningarna
-244 bestallningen
-314 bestallningen $
269 bestallningen for
137 bestallningen fran
-161 bestallningen har
53 bestallningen jag
183 bestallningen kan
-71 bestalls
121 bestallt
-73 bestallt $
-71 bestamde
119 bestamt
79 bestamt att
399 bestrider
190 bestrider harmed
292 besv-
64 besvar $
-109 besvara
69 besvarades
371 besviken
191 besviken over
180 besviken pa
765 beta-
120 betala
260 betalar
322 betalar for
77 betalas
57 betalats
88 betalning
90 betalning for
116 betalningen
-161 betalt
-161 betalt for
-261 bett
-210 bett mig
148 bett om
-181 bett oss
-83 bett-
-69 better
323 bety-
174 betyder
281 bevi-
163 beviljade
646 bifo-
167 bifoga
115 bifogad
287 bifogar
57 bifogar en
51 bifogas
-168 bil
107 bil hela
73 bila-
311 bilagan
71 bilagor $
97 bild
146 bild $
-119 bild-
-54 bilden
-81 bilen $
175 birg-
175 birgers
420 bist-
-101 bistandet
-132 bistandsbesluten
188 bistandsenheten
-235 bistandshandlaggaren $
186 bite-
186 biten
-92 bitt-
-92 bitti
206 bjod
164 bjor-
-61 bjorkasen
-61 bjorkasen $
-82 bjorkdungen
-60 bjorkdungen $
94 bjorkgatan
94 bjorkgatan 0
189 bjorklidens
-132 bjorkvagen
-72 bjud-
-120 bjuda
51 bjuder
79 bjuder pa
271 blad
-247 bland
-74 bland annat
-116 bland kunderna
203 blankett
127 blankett ska
77 blas-
107 blasippan
238 blev
128 blev av
-63 blev det
-68 blev en
-69 blev fel
64 blev over
-81 blev utskriven
-58 bli $
148 bli av
236 bli en
-78 bli sa
87 blin-
76 blind
-340 blinkade
-340 blinkade rott
243 blinkar
273 blinkar gult
-104 blinkar rott
-134 blir
-69 blir en
-159 blir jag
171 blir ratt
181 bliv-
77 blivit certifierade
-59 blivit fler
-54 blom-
-70 bock
-70 bock $
-99 bock-
-59 bockar
-123 boen-
-79 boende
70 boende i
-173 boende och
112 boja-
112 bojan
160 boka
-55 boka in
99 bokat
135 bokf-
-115 bokforingen
151 bokforingsbyra
-74 bokforingsbyran
-244 bokslutet
-142 bokslutet $
-79 bokslutstider
-79 bokslutstider $
-83 bokstaven
-68 bokstaven o
-336 bokstaver
-169 bokstaver knappen
776 bokstavsordning
150 bola-
199 bolag
72 bolagsform
354 bor
224 bor $
109 bor ensam
135 bor framga
119 bor hos
114 bor kvar
-179 bor numera
-83 bor pa
-69 bora-
-69 boras
-104 bord
308 bord-
405 borde
163 borde inte
106 borde ni
107 borde sta
-97 bordet
96 borj-
67 borja
-86 borjade
187 borjan
-123 borjan av
121 borjar bli
-56 borjat
-90 borje
408 bort
356 bort $
98 bort N
-97 bort forra
162 bort henne
167 bort mig
-50 bort min
-173 bort oss
64 bort ur
-91 borta fran
84 borta hos
-204 borta i
126 borta ur
-74 bortrest
-136 bortse
-136 bortse fran
123 bortskruvad
123 bortskruvad av
-64 borttagen
-117 borttagen pa
214 box
160 box 0
52 boxa-
-284 bra
-279 bra $
123 bra att
-90 bra i
301 bra om
-162 brad-
-112 bradska
-67 bradska $
-116 brandkaren
212 brandvarnaren
91 brandvarnaren som
76 brandvarnarn
76 brandvarnarn hos
-76 brant
52 brant om
67 brat-
67 brattom
-77 brattom $
190 bred-
144 bredband
51 bredband i
-81 bredvid mig
123 brev
275 brev $
-67 brev var
59 brev-
161 brevladan
92 bric-
102 brink
-138 brinner
-63 brinner i
106 brit-
100 britts
-66 brod-
108 broderna
-286 bros-
-125 broschyr
-378 bruk-
-444 brukar
-73 brukar ni
-150 brukare
-65 brukare som
235 bruksgatan
227 bruksgatan 0
135 brum-
135 brummar
126 brun-
72 brus
55 brutit
55 brutit benet
-137 bry
-137 bry er
-56 bryg-
-56 bryggargatan
52 bryter
-66 bryts
-393 budg-
-150 budget
-101 budgetdialogen
-101 budgetdialogen med
-127 budgeten
-255 bull-
-235 bullar
-99 bulle
-99 bulle $
-257 buss-
-72 but
88 butt-
88 button
73 by the
-69 bygg-
-111 bygger
-111 bygger pa
329 byra-
69 byran $
328 byt
74 byt till
129 byt ut
98 byta batteri
274 byta-
274 bytas
143 bytas till
96 bytas ut
-89 byter
60 byter namn
54 byts
54 byts i
511 bytt
106 bytt batteri
-110 bytt efternamn
101 bytt rum
-191 bytt till
141 bytt uttag
-87 bytta
-130 bytte
347 bytte batteri
51 bytte bredband
153 bytte leverantor
-120 bytte samma
141 bytte system
246 byttes
230 byttes i
-55 byttes ut
94 c
60 cann-
60 cannot
-62 care
-114 care-
-96 carenow
88 cc
75 cc till
86 cede-
183 cent-
136 centralen
105 centralen $
77 cert-
77 certifierade
-83 chan-
52 chef vill
-306 chef-
-304 chefen
-94 chefen alskar
54 chefen byts
56 chefen har
-91 chefen vill
50 chefs
167 coll-
168 colleague
112 come
-61 cont-
119 contact
-166 controller
103 coul-
103 could
187 could you
-103 cove-
487 csv
84 csv den
56 customer
-151 cyke-
-73 cykl-
162 d $
-166 da $
291 da ?
90 da N
-164 da ar
-133 da far
-150 da har
-93 da hinner
172 da jag
451 da kom
-141 da ska
-52 da var
-76 da vi
-599 dag
-137 dag $
146 dag 0
-89 dag ?
57 dag ar
-53 dag det
-90 dag eller
-148 dag han
124 dag i
-74 dag men
120 dag nar
-151 dag pa
-65 dag sa
-223 dag till
123 daga-
193 dagar
142 dagar det
59 dagarna
245 dagarna $
-99 dagarna 0
-197 dage-
-184 dagen
113 dagen $
-64 dagen ?
-67 dagen ar
-51 dagen efter
-55 dagen for
188 dagen kommer
-71 dagen ni
201 dagen om
-61 dagens genomgang
-374 dags
-253 dags for
76 dags-
76 dagslaget
282 dahl
200 dahl $
-66 dahlins
80 dahls
410 dali-
365 dalig
156 dalig service
119 dalig tackning
131 dame-
128 damer
89 dan
210 dan $
-97 dans
-97 dans $
-107 dans-
-177 dansade
275 dar
-65 dar ar
87 dar det
-66 dar har
-179 dar i
-75 dar ingen
-60 dar listan
54 dar med
203 dar svaret
-115 dar tva
55 dara
-366 dara-
-366 darav
-70 darav en
375 dare-
433 darefter
-145 darefter $
-124 daremot ar
-233 darf-
-233 darfor
-101 darfor ar
-70 darfor ett
163 darfor fa
-52 darfor hor
137 darfor jag
-131 darfor ni
114 darfor skicka
-61 darfor skriver
-53 darfor vill
-54 darp-
-54 darpa
465 data-
-52 dataintrang
-52 dataintrang pa
-196 dato-
-107 dator
-88 dator $
-60 dator som
-89 datorn
-356 datu-
-158 datum
-97 datum och
-100 datumet
-87 datumrutan
130 daug-
130 daughter
-156 day
-52 day $
55 de
120 de ?
-146 de aktiva
-249 de andra
-114 de ar
125 de avslutade
210 de bada
-62 de brukare
-78 de dagarna
270 de e
-393 de gamla
228 de gar
174 de har
-118 de i
79 de kan
-204 de kommer
-61 de kunder
59 de lamnas
81 de ligger
87 de nya
-73 de raknas
-82 de sex
61 de sista
161 de ska
231 de skoter
251 de som
-93 de tre
-120 de va
57 de var
58 de vill
125 debi-
-50 debiterad
166 debiterat
70 debiterat oss
-119 del
-99 del $
-140 del av
-147 dela
-156 dela upp
-315 dela-
-111 delade ut
-150 delar
81 delar apparat
63 delar larm
-84 delar pa
-75 delar ut
-155 delas
83 delt-
229 dem
164 dem $
54 dem ?
-154 dem med
-172 dem pa
342 dem som
138 den
264 den $
-442 den 0
255 den ?
112 den andra
-234 den ar
-62 den at
73 den bara
-211 den behovs
62 den bla
-63 den brukar
-148 den dagen
-67 den dar
69 den dara
-51 den det
-142 den efter
62 den ena
-122 den femte
385 den for
-222 den fore
196 den forsta
-228 den fragan
147 den fran
-68 den full
-87 den fungerar
-134 den gamla
-326 den gar
-114 den hade
-303 den har
300 den hos
70 den i
200 den igen
64 den inte
-66 den kanske
-183 den kommit
238 den kvar
55 den lista
-137 den med
-184 den nar
-437 den nu
239 den nuvarande
121 den nya
-178 den och
217 den pa
-64 den redan
-87 den sa
-129 den ser
132 den sista
58 den sjunde
320 den som
75 den stum
91 den tid
-126 den tolfte
-255 den trasiga
-120 den trettioforsta
-150 den trettionde
104 den vanliga
299 den var
-361 denn-
-359 denna
-70 denna $
-131 denna manad
421 dera-
421 deras
-171 deras larm
133 deras lista
-147 dess
-84 dess $
-103 dess ar
56 dess far
330 dess-
325 dessutom
81 dessutom att
170 dessutom vilja
52 dessvarre
-70 dest-
-70 desto
-70 desto battre
-255 det $
422 det ?
265 det M
-114 det N
-50 det anda
-75 det annu
62 det automatiskt
118 det av
-54 det avser
-65 det bara
85 det bast
293 det basta
80 det behover
-192 det behovs
-342 det blev
-108 det bli
-275 det blir
140 det bor
165 det borde
216 det bra
-66 det brant
-128 det brinner
-76 det dags
202 det dar
222 det den
-137 det drojer
-91 det efter
138 det en
264 det enda
121 det er
-91 det far
162 det fel
99 det finns
-417 det for
-82 det fore
111 det forsta
126 det ga
72 det gamla
82 det gar
-188 det garna
84 det gatt
51 det gick
-60 det gjort
101 det gruppledaren
62 det hander
-160 det har
-103 det hastar
157 det hela
133 det helt
-61 det heter
-172 det hit
135 det hors
184 det hos
233 det hur
193 det i
309 det igen
-58 det ingenting
149 det inget
-311 det inte
-237 det jag
-176 det kan
131 det kanske
149 det kom
79 det kort
-130 det kunde
-81 det lage
65 det larm
178 det later
-106 det ligger
-90 det loggutdrag
116 det lopande
246 det loste
-83 det lugnt
-89 det marks
131 det maste
64 det meningen
52 det mojligt
91 det nagon
286 det nagot
221 det nar
379 det ni
60 det nio
-56 det nog
113 det normalt
-54 det nu
98 det nya
-215 det och
-110 det ocksa
93 det okej
-99 det om
67 det omgaende
-74 det ordnade
71 det over
-69 det passar
-162 det paverkar
-143 det pep
128 det racker
-90 det redde
293 det ringer
-95 det ror
-88 det sa
-112 det sag
104 det saknas
-80 det samma
274 det sedan
114 det senaste
-82 det ser
66 det sig
115 det sista
-375 det ska
-221 det skulle
58 det slutar
168 det sta
-131 det stamde
99 det stamma
159 det stammer
-92 det stod
137 det surrar
85 det svar
-91 det ta
71 det tar
-105 det tas
108 det tills
-82 det tog
270 det trasiga
90 det tre
-157 det tro
190 det utdrag
-61 det val
-280 det var
50 det varit
66 det varje
-70 det via
138 det vidare
-94 det vill
-64 det visa
-88 det visar
294 det vore
91 dets-
91 detsamma
-108 detsamma $
-344 dett-
-332 detta
147 detta $
-138 detta meddelande
-114 detta sa
-109 detta vore
62 diagram over
-182 diar-
-115 diarienummer
-89 diarienummer 0
67 diff-
76 differensen
76 differensen som
-243 dig
-90 dig $
-72 dig som
210 digi-
199 digital
95 digital tillsyn
113 dire-
118 direkt
-149 direkt $
-155 direkt det
94 direkt fran
-87 direkt hon
161 direkt till
-76 disk
106 disk-
62 diskar
61 diskmaskinen
229 disp-
229 displayen
-97 disr-
-97 disregard
93 distans
93 distans ?
96 dit
-80 dit $
85 djup-
85 djupt
-83 do
-138 dock
-146 dod
-141 dod men
123 dod sedan
107 dod sen
129 doda
-97 dodsfall
176 does
-200 dog i
-205 dok
-249 dok upp
-70 doku-
135 dom
-66 dom $
-78 dor om
289 dorr-
-82 dorrar
-65 dorren som
172 dosa
108 dosa ar
52 dosa har
-89 dosa i
-54 dosa sitter
107 dosa som
126 dosa-
126 dosan
141 dosan $
-73 dosan har
-244 dosan hos
-124 dosan pa
57 dosan star
221 dose-
127 doso-
165 dosor
53 dosor ?
85 dosorna ?
-87 dosorna i
302 dott
150 dotter
-78 dottern
74 dottern N
246 dov
-109 dra
-99 dra det
-82 dra en
118 dra ut
-67 draget
129 dragits
-54 drar ut
-259 dras
-99 dras $
-118 drift $
-63 drift hos
-73 drog
-339 droj-
-103 droja
-240 drojer
-63 drojsmal
56 drom-
57 drommen
72 drommen vore
-125 du
-91 du N
-130 du ar
-146 du bestalla
-72 du kan
-109 du last
210 du mojlighet
-113 du snall
-91 du vara
-105 du vet
304 dubb-
82 dubbel
84 dubbelt
203 dubbla
387 dubl-
-78 duge-
-78 duger
-160 dumt
85 duschar
-110 duschen
-57 duva-
127 dvs
111 dvs alla
182 dygn
116 dygn $
167 dygn-
167 dygnet
107 dyke-
107 dyker
107 dyker upp
188 e
89 e de
90 e den
88 e faktura
164 e jag
-122 e laset
-181 e post
-226 e sa
-96 e tjansten
-138 ebba-
-138 ebbas
-324 eder
189 eder-
189 edert
255 edvi-
255 edvins
255 edvins knapp
111 effe-
241 efter
-106 efter $
-264 efter att
266 efter det
-178 efter en
-100 efter er
52 efter flytten
-68 efter klockan
101 efter med
180 efter natverksmotet
-97 efter nyar
-66 efter sig
-74 efter sin
-67 efter sommaren
162 efter stromavbrottet
134 efter tio
-96 efter tre
-66 efter var
54 efter vara
105 efter vigseln
-54 efterat
-54 efterat $
-264 eftermiddag
-132 eftermiddag ?
110 eftermiddagen
335 efternamnet
-161 efterskott
90 eftersom
76 eftersom det
282 eftersom ni
-166 eftersom tva
-133 egen
-117 egen begaran
-166 egen enhet
-81 egen hand
186 egen kopia
254 egen lista
274 egen regi
51 egen rutin
60 egen-
-105 egenkontroll
-85 egenkontrollen
180 egentligen
141 egentligen ?
202 egentligen ha
53 egentligen har
-497 eget
119 eget blad
-73 eget halsband
-153 eget system
-79 eget val
-341 egna
-187 egna kunder
51 eh
51 eh jo
-143 ej
202 ej $
-99 ej aktuellt
217 ej ansluten
142 ek
132 ek och
-117 ek pa
64 ekdu-
64 ekdungens
64 ekdungens kunder
-60 ekeb-
-70 eken
-101 eken-
-101 ekens
-277 ekha-
63 ekho-
-396 ekon-
-160 ekonom
-136 ekonom N
56 ekonomen
151 ekonomen vill
-214 ekonomi
-67 ekonomichefen
82 ekonomin
202 ekonomin undrar
-213 ekse-
-213 eksem
176 ekst-
176 ekstigen
176 ekstigen 0
99 ekva-
99 ekvagen
99 ekvagen 0
-69 elan-
-58 elande
214 elle-
214 eller
-106 eller 0
140 eller bara
74 eller den
-141 eller hur
-61 eller inte
128 eller maste
139 eller nej
56 eller ni
100 eller sa
93 eller tva
65 eller vad
81 eller varfor
117 elna
103 elna-
103 elnas
103 elnas larm
-82 elon
89 elsa-
89 elsas
59 elsas larm
104 elsy
-116 emot $
-91 emot listan
-140 emot samtal
-66 emot-
-73 emotses
195 en
-109 en $
-131 en adress
98 en anhorig
184 en annan
426 en av
-152 en bekraftelse
-152 en bestallning
51 en csv
-288 en dag
-97 en dans
-180 en del
61 en den
192 en dosa
171 en egen
93 en eller
-262 en enda
-118 en farre
-132 en farsk
-52 en fin
-148 en flyttade
321 en for
160 en forklaring
59 en forstarkare
82 en fraga
-120 en gammal
-212 en gang
66 en genomgang
-53 en gubbe
89 en gul
80 en halvtimme
-92 en har
97 en hel
-174 en i
86 en karta
-131 en katt
-127 en klocka
-361 en knapp
54 en kolumn
-66 en konkurrent
92 en kopia
-239 en kund
64 en kunds
130 en kvart
57 en larmklocka
96 en larmknapp
-79 en larmlogg
62 en likadan
53 en lista
-100 en liten
-102 en lucka
88 en madad
110 en man
68 en manad
93 en ny
-120 en omstart
74 en pa
70 en pizzeria
-181 en rad
-71 en rapport
-87 en riktigt
153 en sak
148 en sammanstallning
99 en san
-79 en smack
238 en staende
-145 en stund
223 en summarad
175 en telefonsvarare
98 en till
177 en timme
-124 en trappa
-65 en tumme
-222 en uppdatering
91 en upptagetton
120 en utskrift
250 en vecka
-139 en viss
-91 ena
-151 enba-
-151 enbart
-380 enda
-118 enda gang
-84 enda jag
-77 enda kund
-56 enda larm
198 enda vi
184 enda-
184 endast
-55 enga-
73 enge-
83 engelska
-58 engl-
-58 english
130 enhet
-59 enhet $
-137 enhet det
90 enhet kallas
-81 enheten $
54 enheter
-147 enhetschef
-76 enhetschefen
-76 enhetschefen heter
110 enke-
95 enkel
-72 enkelt ar
-190 enkl-
-165 enklare
-138 enli-
-52 enlighet med
-92 enligt
-81 enligt er
-58 enligt testet
-83 enligt var
-90 enligt vart
157 ens
77 ens att
103 ensam $
-118 ensk-
-155 enskilda
111 er
-187 er 0
130 er ?
-121 er adress
641 er alla
-68 er annars
90 er betalning
143 er det
-62 er efter
85 er eller
-64 er enligt
119 er fil
178 er for
71 er framover
144 er hantering
-176 er har
-104 er heter
203 er hon
-273 er i
-92 er inte
104 er jour
-62 er kille
-174 er kollega
-290 er kontaktperson
-51 er lista
198 er mamma
149 er man
98 er maste
-268 er montor
-66 er nar
-212 er nu
99 er portal
-70 er reception
101 er rutin
-347 er sedan
-233 er sen
109 er ska
67 er ta
122 er tar
159 er telefonko
-60 er tid
115 er till
-181 er varje
279 er vaxel
593 era
-58 era siffror
96 era uppgifter
69 eran
-195 erik-
-195 eriks
-61 erin-
-61 erinran
-61 erinran mot
-165 ersa-
81 ersattare
-125 ersatter
155 ersattningen
379 ert
-110 ert fel
-203 ert svar
203 ert system
-85 ert utdrag
270 ett
-162 ett $
-205 ett N
238 ett annat
-100 ett antal
-144 ett ar
50 ett arende
131 ett av
-109 ett bra
-81 ett datum
62 ett diagram
116 ett eget
-57 ett elande
-226 ett enda
96 ett enkelt
100 ett extra
-129 ett farskt
-60 ett fel
235 ett for
191 ett intyg
71 ett knyst
-52 ett konto
95 ett larm
-119 ett litet
-95 ett livstecken
-318 ett loggutdrag
104 ett missforstand
207 ett misstag
124 ett mote
-58 ett namn
135 ett nu
68 ett nummer
-138 ett nytt
75 ett och
-137 ett par
54 ett pip
100 ett separat
-82 ett sista
166 ett skamt
73 ett stavfel
-66 ett till
130 ett usb
-572 ett utdrag
-248 ett uttag
-56 evak-
-64 eventuella
-151 ever-
299 evig-
88 evighet
61 evigheter
-92 ewa
-79 exak-
-74 exakt
142 excel
100 excel $
196 excel i
250 exem-
-94 expe-
58 exte-
185 extra
99 extra halsband
-163 extract
-60 extract for
150 fa
-72 fa $
-85 fa ?
-112 fa de
-179 fa den
128 fa ett
162 fa filen
121 fa in
-57 fa larm
72 fa larmlistan
-129 fa listan
-65 fa logg
150 fa logga
-138 fa loggutdraget
-68 fa ova
-68 fa se
67 fa tag
60 fa till
81 fa tyst
-181 fa ut
210 fa utdrag
-97 fa utdraget
152 fa veta
-128 fabi-
-128 fabian
59 fack-
134 fadi
74 fakk-
74 fakktura
-50 fakt-
-153 faktiska
-320 faktiskt
-52 faktiskt har
323 faktura
329 faktura 0
-97 faktura till
-198 fakturan
-136 fakturan $
-61 fakturan ar
-67 fakturan blev
110 fakturan for
186 fakturan fran
-77 fakturan ska
-109 fakturera
114 fakturerade
106 fakturerade for
-139 fakturerar
-53 fakturerar N
-56 faktureras $
54 fakturering
-131 faktureringen $
448 fakturor
201 fakturor $
-260 fakturorna
-131 fakturorna $
184 falk
83 fall
141 fall-
-103 fallarm
207 falldetektor
-186 faller
-135 faller pa
81 fallet
81 fallet i
-181 fals-
-121 falsklarm
-71 falsklarmen
-58 falt-
-58 faltet
-81 fam
-81 fam aberg
117 fami-
118 familjen
111 familjen berglund
102 fann-
87 fanns
396 far
-128 far be
247 far bestalla
170 far bli
86 far det
-94 far ett
168 far fram
140 far garna
-93 far gora
-149 far ha
-170 far hon
302 far inget
-67 far inte
-273 far jag
108 far komma
97 far larm
-330 far man
195 far ni
-169 far se
-63 far skota
-125 far svara
-93 far ta
-78 far vara
53 far veta
-57 fara
75 fardtjansten
75 fardtjansten $
306 farg-
-82 farglagger
-117 farid
86 farideh
-210 farr-
-210 farre
-343 fars-
-163 farsk
-114 farsk lista
-52 farska
-129 farskt
-87 farskt loggutdrag
-161 fart
566 fast
-283 fast $
93 fast N
84 fast de
-94 fast det
243 fast han
179 fast hon
96 fast med
260 fast vi
-165 fast-
51 fastighetsbolaget
51 fastighetsbolaget bytte
-185 fastnat
350 fat
559 fat fel
60 fati-
60 fatima
78 fato-
78 fatoljen
-203 fatt
-91 fatt $
-61 fatt bekraftat
-86 fatt det
-74 fatt detta
-197 fatt ett
-97 fatt in
-159 fatt larm
59 fatt larmet
152 fatt na
-159 fatt nya
-138 fatt nytt
-52 fatt plats
-78 fatt sin
-343 fatt svar
57 fatt tid
95 fatt utslag
-253 fatt-
-155 fattades
-98 fattas
524 faxa
159 faxa den
57 faxa det
-62 faxe-
-62 faxen
-88 fel
-168 fel $
57 fel adress
153 fel antal
61 fel att
-63 fel av
-187 fel i
120 fel kund
-165 fel manad
-59 fel men
201 fel namn
79 fel nummer
-463 fel pa
81 fel personnummer
-79 fel rubrik
117 fel sedan
-138 fel sist
60 fel sovrum
54 fel vi
74 fela-
-179 felaktig
120 felanmalan
222 felanmalan $
138 felanmaler
126 fele-
126 felet
70 felet hos
146 felet jag
-263 felet pa
-65 felf-
-65 felfritt
-131 felk-
-131 felkod
64 felkod 0
91 fell
120 felm-
120 felmeddelande
514 fem
-58 fem larm
259 fem namn
-56 fem nya
-55 fem sex
57 femt-
63 femte
185 femte minut
-83 feri-
-83 ferida
-83 ferida $
-70 fia
-121 fibe-
-156 fick
-61 fick $
98 fick aldrig
135 fick av
123 fick en
-174 fick ett
184 fick gora
-217 fick hjalp
234 fick i
170 fick krypa
-152 fick larm
-123 fick larmet
-94 fick listan
-139 fick man
142 fick ni
-154 fick ny
84 fick prata
-304 fick sitt
-81 fick tva
124 fick vanta
-215 fick vi
121 fick-
54 fickan
273 fik
85 fika $
-67 fikarummet
219 fil
-62 fil i
352 file-
193 filen
-390 filen gick
117 filen maste
107 filen sa
152 filen som
161 filer
66 filer en
152 filer sa
360 filf-
360 filformat
64 fili-
64 filial
64 filial i
-53 film-
-182 fin
160 finn-
253 finns
-60 finns $
449 finns det
-60 finns i
73 fins-
73 finska
90 finska $
335 fint
-172 fint $
432 fint i
140 fint med
-107 fira
-221 fira-
-200 firar
391 firm-
188 firma
-69 firma $
80 firma med
-178 fixa
145 fixa $
-101 fixa det
-137 fixa fram
-137 fixa sa
-83 fixa-
209 fixar
122 fixar ni
-80 fixat
466 fjal-
-92 fjallsippans
-62 fjallsippans omsorg
92 fjol
198 fjor-
218 fjorton
61 fjorton $
143 fjorton dagar
149 flat
147 flera ganger
-52 flik-
-52 flikar
116 flot-
116 flotta
116 flotta te
-295 flyt-
64 flytta over
-53 flyttad
-236 flyttade
-52 flyttade till
-167 flyttade ut
85 flyttar
134 flyttas
132 flyttas till
-223 flyttat
-107 flyttat till
110 flytten $
129 fodd
129 fodd 0
149 fodelsear
-73 folj
-73 folj oss
-85 folj-
-70 foljde
-70 foljde med
-84 foljer
205 folk
-129 folk har
171 folk som
-119 foll
-97 fons-
-87 fonstret
317 for
-84 for $
-56 for 0
185 for ?
131 for D
132 for M
-74 for N
-140 for a
223 for alla
-397 for att
141 for den
-86 for det
-102 for er
94 for ett
-100 for forsta
-57 for fullt
50 for fyra
-53 for fyrens
95 for gammal
100 for gott
-122 for grannen
-111 for hand
-224 for hemtjanst
-107 for hjalp
88 for hjalpen
-65 for hur
119 for in
-135 for jag
-211 for lange
213 for larm
156 for larmen
252 for liten
-145 for mottagaren
-148 for mycket
106 for nar
-56 for narvarande
-141 for norrgardens
206 for oss
126 for ostra
-57 for our
-296 for ovrigt
-107 for pa
75 for perioden
-134 for personalen
51 for sa
73 for sen
-64 for senast
143 for sent
135 for sodra
-79 for sommaren
-56 for stambyte
-70 for svar
-86 for the
-201 for tidigt
164 for till
79 for tva
-96 for tydlighets
61 for uppsagning
-54 for utdraget
-57 for var
93 for vara
149 for varje
74 for vi
315 fora-
78 foras
75 foras over
67 forb-
74 forbi med
56 forbi och
-58 forbindelse $
-97 fordelar
-97 fordelar sig
-291 fore
78 fore 0
-69 fore den
120 fore helgen
143 fore-
80 foredra
149 forening
57 foretags
-291 foretradare
-157 forf-
-61 forfallodag
-51 forfallodag 0
125 forh-
234 forhand
73 forhand $
-78 forhoppning
-78 forhoppning om
189 forklara
95 forklara for
-259 forklarade
184 forklaring
158 forklaring till
-62 forlat
-95 forlat om
-228 form-
231 format
-106 formiddag
-71 formiddagen
-147 formiddags
-149 formiddags $
63 formiddags men
-113 formular
108 forn-
108 fornamn
102 forr
-95 forr $
-65 forr desto
-161 forra
50 forra arende
322 forra aret
-51 forra arets
102 forra filen
-278 forra gangen
-72 forra loggutdraget
54 forra manadens
-76 forra mejl
107 forra utdraget
-98 forra veckan
-150 forra vintern
54 forran
257 forresten
-207 forresten armbandet
-188 forrgar
263 forrgar ar
-237 forrgar och
-144 forseningen
-119 forsiktigt
-207 forslag
80 forsoker
-74 forsoket
164 forsokt
170 forsokte
-72 forst
-79 forst $
-135 forst att
372 forst det
-68 forsta D
126 forsta gangen
-89 forsta i
61 forsta loggutdraget
129 forsta varje
-135 forstar
-122 forstar $
106 forstar inte
59 forstarkare
101 forstatt
-95 forsvann
251 forsvinner
-248 fort
-68 fort $
232 fort-
-219 forteckning
-122 forteckning over
-131 forteckningen
-131 forteckningen $
177 fortfarande
85 fortfarande inte
144 fortfarande kvar
168 fortfarande pa
-108 fortfarande star
96 fortfarande till
149 fortroendet
149 fortroendet for
73 fortsatt
156 fortsatt sedan
-55 fortsatta
63 fortsatter
86 fortsatter vi
-106 fortsattning
151 fortsattningen
127 fortsattningen $
-69 foru-
104 forut att
54 forv-
-177 forvantan
53 forvantar
53 forvantar mig
-96 foun-
-96 found
-103 frag-
-74 fraga
-64 fraga $
92 fraga av
-198 fraga om
-146 fragade
125 fragan
-221 fragan ar
-360 fragar
-179 fragar jag
93 fragetecken
136 fragor
59 fragor fran
-72 fragor om
-143 fram
202 fram $
-108 fram den
-83 fram direkt
-92 fram en
-92 fram listan
85 fram men
273 fram nagot
62 fram nagra
87 fram och
356 fram-
-103 framat
153 framfora
70 framga
-55 framga $
-155 framme
446 framover
78 framover ar
142 framover sa
349 fran
-52 fran $
395 fran M
-81 fran N
166 fran borjan
132 fran den
-59 fran en
370 fran er
-95 fran fel
97 fran forra
163 fran hela
-83 fran idag
114 fran kollegans
-259 fran mig
-121 fran mitt
-56 fran nu
338 fran och
-51 fran rehab
-198 fran var
56 fran vara
-257 fred-
-174 fredags
-154 fredags $
-152 frid
-51 frid och
-52 froj-
-51 frojd
124 frok-
124 froken
97 froken alm
-62 froken pa
90 froken sahlin
-69 from
-51 from today
193 fru
-96 fru ask
-83 fru hedlund
102 fru lindhe
104 fru loof
-99 fru rosenbergs
-77 fru sahlin
89 fru som
83 frun
61 frun pa
86 frys-
68 fryses
-306 full
-104 full $
191 fullstandig
191 fullstandig $
-159 fullt
-52 fullt upp
-73 fund-
85 funderar
-143 fung-
-149 fungerade
167 fungerande
196 fungerande larm
-341 fungerar
-99 fungerar $
150 fungerar inte
-67 fungerat
104 fungrar
97 funk-
195 funkade
195 funkade fint
-295 funkar
-130 funkar igen
86 funkar inte
61 funkarr
229 funkr
78 fylla
78 fylla i
-92 fyllde
-104 fyllde hundra
-150 fyller
-56 fyller sextio
-78 fyller vi
247 fyllt
334 fyra
-160 fyra $
-249 fyra ar
156 fyra av
279 fyra ganger
-150 fyra kunder
98 fyra personer
148 fyra sommarvikarier
-164 fyra varje
-62 fyra-
-62 fyran
-59 fyre-
-59 fyrens
-58 fyrens $
-170 fyrt-
-139 fyrtio
-130 fyrtio ar
109 g
349 ga
-142 ga efter
267 ga till
122 ga ut
292 gale-
148 galen
144 galet
80 gall-
217 galler
-77 galler $
225 galler ?
-126 galler M
94 galler en
61 galler for
110 galler inte
-104 galler vara
310 gamla
-65 gamla ar
145 gamla dosor
-119 gamla dosorna
208 gamla kan
-210 gamla larmen
105 gamla ogon
64 gamla ska
-219 gamlingar
-205 gamlingar som
120 gamm-
134 gammal
197 gang
-156 gang $
134 gang N
122 gang ar
94 gang i
146 gang ingen
57 gang ni
-175 gang sedan
-243 gang till
261 gang-
251 gangen
-405 gangen $
86 gangen ?
217 gangen den
70 gangen jag
-96 gangen och
186 gangen vi
368 ganger
202 ganger $
53 ganger i
56 ganger men
-105 ganger nu
-135 ganger var
-326 ganget
-63 ganget $
-65 ganget ar
-152 ganget pa
60 gangna
-65 gangse
176 gar
95 gar $
-116 gar at
240 gar att
-107 gar ej
104 gar forbi
176 gar fram
-145 gar gick
153 gar igang
180 gar in
517 gar inte
-169 gar jag
-133 gar men
-58 gar nar
-250 gar och
-65 gar pa
-143 gar rakt
-177 gar sa
-172 gar som
-151 gar tack
154 gar ut
333 gar var
-200 gar varje
-53 gar vi
-54 gardagens
98 garden
-58 gardsmygen
-54 gardsmygen $
142 garn-
142 garna
-71 garna $
206 garna automatiskt
59 garna emot
-128 garna ga
91 garna ha
-54 garna i
109 garna in
166 garna komma
100 garna lagga
113 garna med
-125 garna pa
128 garna sa
232 garna skicka
-88 garna sta
-239 garna till
260 gata
179 gata $
118 gatt att
178 gatt av
-74 gatt i
72 gatt larmutbildningen
-57 gatt med
-237 gatt over
-65 gatt sa
-130 gatt sonder
-66 gatt till
226 gav
84 gav ingen
300 gav oss
-96 ge
319 geme-
249 gemensamt
-165 geno-
58 genom
64 genomgang av
-61 genomgang svarade
-106 genomgangen
-147 ger
-99 ger anslutning
60 ger inget
53 gert-
91 get
97 gett
-358 gick
165 gick $
-63 gick att
91 gick bort
95 gick det
-156 gick fram
-110 gick igang
-189 gick igenom
115 gick in
-78 gick inte
-174 gick over
-162 gick som
174 gick sonder
56 gick till
51 gick ur
107 gift
-53 gift-
-131 gill-
-269 giss-
-124 gissa
-86 gissa vem
-144 give-
-143 gives
68 gives no
74 gjor-
80 gjord
126 gjord i
-187 gjorde
-83 gjort $
-105 gjort det
-55 gjort och
169 gjorts
-454 glad
-102 glad over
-90 glad pask
-65 glad-
249 glada
256 glada $
-151 gladje
174 glap-
82 glapar
82 glapar sa
-59 glas-
99 glod-
-75 glom det
-258 glom-
117 glomde
-83 glomde bestalla
180 glomde efter
75 glomde saga
-121 glomde skriva
-63 glommer
-129 glomt
115 glomt saga
113 gmai-
-54 gnal-
-112 god
119 god jul
-75 god natt
-67 godd-
84 godkanna
59 godkanner
-77 godkant
-51 godo
252 golv-
157 golvet
97 golvet $
82 golvet i
-72 golvet och
93 golvsensorn
93 golvsensorn pa
-89 good
76 gor
-68 gor $
-312 gor att
284 gor den
-77 gor det
-54 gor detsamma
-54 gor en
-98 gor jag
125 gor man
-55 gor med
57 gor ni
425 gor om
127 gor sa
110 gor vi
279 gora
-217 gora $
131 gora ?
-149 gora en
-144 gora ett
203 gora listan
179 gora me
-89 gora nagot
121 gora om
-186 gora-
-204 goras
-135 goras pa
-276 gors
-59 gote-
-59 goteborg
62 gotl-
62 gotland
-501 gott
-85 gott $
-89 gott att
-62 gott med
272 gps
93 gps en
-103 gps klockan
-57 gra
111 grad-
111 grader
272 gran-
-56 granen
94 granens
203 grannarna
237 grannen
-83 grannenheten
-58 grannforetaget
69 grannkommunens
-68 granskning
116 grat
86 grat-
253 grav-
285 graven
81 grej
-118 grej-
-118 grejen
177 grin-
67 grip
293 gron
177 grona
-152 gront
-84 gront $
-84 grun-
80 grund av
-95 grund for
-69 grunden
-283 grup-
61 gruppbrevladan
101 gruppchef
-176 gruppen
-159 gruppen $
-50 gruppen har
-76 grupper
86 gruppledaren
101 gruppledaren som
79 gubb-
-51 gubbar och
-53 gubbe
111 gubben
100 gul
55 gula
-139 guld
-92 guld $
-251 guld-
140 gullan
190 gullan b
-136 gulliga
55 gullvivan
342 gult
-59 gumm-
-106 gummor
119 gunnels
77 gunnels larm
-81 gunnevi
-62 h
-489 ha $
388 ha allt
180 ha ar
56 ha armband
-83 ha bilden
94 ha den
405 ha det
115 ha detta
355 ha en
-56 ha ett
181 ha excel
-112 ha fatt
55 ha flotta
189 ha kvar
-94 ha laget
230 ha larmet
-107 ha last
-76 ha lista
-68 ha listan
-87 ha loggen
133 ha loggutdrag
-140 ha med
-82 ha mote
-111 ha nagon
-359 ha nagot
-98 ha ordning
71 ha pa
-171 ha siffran
-101 ha sin
-118 ha sitt
-215 ha till
118 ha tva
106 ha ut
-175 ha utdraget
150 ha var
60 had
60 had no
195 hada-
195 hadanefter
81 hadanefter $
-62 hade
-157 hade bara
-70 hade den
322 hade det
-106 hade en
181 hade fatt
-175 hade gatt
-95 hade glomt
129 hade jag
-67 hade kunnat
-100 hade mote
272 hade ni
-171 hade raknat
-50 hade redan
59 hade varit
341 hade vi
-211 haft
126 haft larm
-177 haft-
350 haga-
137 hagagatan
146 hagd-
146 hagda
135 hagv-
135 hagvagen
-149 haha
-143 haha $
153 half-
153 halften
137 halften av
-121 halk-
-84 halkan
-121 hall
-86 hall-
-213 halla
108 hallen
93 haller
-90 haller pa
-92 hallet
-210 hals-
-280 halsa
-75 halsa N
79 halsade
-303 halsar
140 halsband
169 halsbandet
-53 halsning
-83 halsningar
-51 halsningar fran
139 halva
-108 halva ganget
151 halva namnen
-75 halva personalen
-122 halvaret
80 halvtimme
126 hami-
126 hamid
114 hamnade
-133 hamnar det
-77 hamnar i
-89 hamnat
-89 hamnat i
189 hamt-
481 hamta
-251 hamtade
620 hamtar
125 hamtar $
113 hamtar ?
155 hamtar det
-93 hamtat
-86 hamtat och
489 han
-142 han bor
216 han far
-61 han fick
84 han hor
-57 han mar
-73 han ska
-298 hand
-146 hand $
-84 hand om
819 hand-
51 handa
377 hande
59 hande $
67 hande med
-99 handen
440 hander
-59 hander $
141 hander ingenting
88 hander med
-230 handlaggare
194 handlaggaren
-186 hang-
-379 hangde
110 hanger
118 hanger sig
83 hangt
85 hangt sej
-215 hann
-109 hann inte
116 hann-
-73 hannas
240 hanner
318 hant-
113 hantera
-88 hanterar listan
-215 hanteras
116 hantering
64 hantering $
103 hanteringen
150 hanv-
195 hanvisar
-52 har
-230 har $
-149 har N
-66 har adressen
292 har aldrig
-75 har alla
-106 har andrat
-54 har andrats
-143 har antligen
-333 har ar
-57 har av
161 har bara
-51 har beslut
-89 har bestallningen
-60 har bestallt
-65 har blir
169 har blivit
139 har borjat
177 har brutit
134 har bytt
235 har dalig
166 har debiterat
123 har den
-185 har dessutom
-85 har det
105 har dragit
127 har du
-289 har en
-185 har fastnat
350 har fat
-317 har fatt
114 har flyttat
-137 har folk
76 har forresten
164 har forsokt
-160 har full
-67 har fungerat
-94 har galler
241 har gangen
185 har gatt
-106 har gett
107 har gift
-248 har haft
78 har hand
83 har hangt
-116 har hela
69 har hon
148 har hort
-169 har i
419 har ingen
150 har inget
125 har int
119 har inte
-151 har jag
64 har ju
267 har kan
-114 har klagas
-103 har klagat
-81 har koll
-106 har kommer
-160 har kommit
-98 har laget
-81 har lamnat
-723 har larm
72 har larmat
-110 har lart
61 har legat
134 har lovat
-103 har manaden
-183 har mejlet
-110 har missat
-137 har mote
146 har mycket
317 har ni
188 har noll
148 har nu
224 har ny
105 har nytt
79 har om
-156 har pa
62 har panik
-143 har pratat
57 har ramlat
168 har ratt
123 har redan
87 har ringt
-115 har sagt
-58 har sjalv
70 har ska
62 har skaffat
111 har skickat
93 har slutat
-76 har strulat
-219 har svarar
-51 har tagit
-190 har tid
-118 har tiden
137 har till
113 har trangt
101 har tuggat
-223 har tva
56 har under
-90 har upphort
-101 har ute
-69 har val
-71 har varje
183 har vill
-112 har visat
76 harefter
-171 harl-
-171 harligt
112 harm-
112 harmed
104 haro-
137 haromdagen
-51 hart
277 has
98 has been
60 has had
-81 hast-
-103 hastar
81 have
122 have a
101 havtorn
102 havtorn hemvard
78 hb
78 hb $
168 he
-218 hede-
-218 heder
-218 heder at
75 hedl-
-83 hedlund trycker
54 hedlunds
82 hedv-
82 hedvagen
82 hedvagen 0
-63 heej
-93 hej en
-52 hej gar
76 hej glomde
-54 hej hej
101 hej igen
165 hej jag
-207 hej kan
198 hej logg
54 hej loggutdrag
237 hej loggutdraget
-67 hej och
-121 hej pa
102 hej vi
-80 hejs-
-75 hejsan
116 hel
-131 hela 0
119 hela dagen
-79 hela ganget
-55 hela gruppen
108 hela helgen
-56 hela huset
79 hela kommunen
223 hela kommunens
-177 hela morgonen
-121 hela natten
182 hela nattgruppen
-95 hela sommaren
-83 hela tiden
-78 hela vart
-94 helg
-153 helg-
-105 helgen
-61 helgen ?
-211 helgen men
-135 hell-
80 heller
-118 heller $
-88 hello
-56 hello $
-127 hellre
-108 hellre $
-78 hellre an
-136 help-
-136 helping
232 helst av
77 helst i
-141 helst inte
80 helst skulle
-140 helst vi
262 helt
121 helt annat
-224 helt dott
-92 helt och
61 helt tyst
66 hem
-118 hem $
-221 hem fran
219 hem till
96 hem utan
89 hema-
89 hemadresserna
336 hemb-
-83 hembesok
-59 hemma
-147 hemma $
86 hemma fran
-70 hemma hos
-140 hemma och
-68 hems-
-117 hemservice
-94 hemsida
-86 hemsida $
71 hemstalla
-106 hemt-
-56 hemtj
-71 hemtjanst
-255 hemtjanst $
107 hemtjanst blasippan
-99 hemtjanst eken
113 hemtjanst och
293 hemtjanst vallby
-93 hemtjanstgrupp
-77 hemtjanstgrupp $
-150 hemv-
-142 hemvard
-92 hemvard $
136 henn-
-56 henne
67 henne ?
-101 henne i
-88 henne och
-53 henne varje
-93 hennes knapp
120 hennes namn
63 hennings
63 hennings larm
155 her
-102 here
130 herr
-72 herr nyman
-53 heta
56 hete-
56 heter
-106 heter N
58 heter inte
116 heter strand
-171 heter vi
-76 heter zeinab
76 hild-
97 hildas
104 hildas larm
181 hill-
144 hillevi
136 him
-64 himm-
-52 himmelsfardsdag
-52 himmelsfardsdag $
-99 hinna
50 hinner
-51 hinner $
-76 hinner ni
-173 hinner vi
134 hiss-
-102 hissen
-77 hissen i
-66 hist-
-134 historia
68 historiken
-93 hit
102 hit $
-168 hit man
-86 hitt-
-59 hitta
-94 hittad
51 hittade
-62 hittade den
182 hittade ett
130 hittar $
-89 hittar ingen
-86 hittar vi
160 hittat
242 hittat en
-57 hjalp
128 hjalp $
-126 hjalp av
-75 hjalp pa
-123 hjalpa
-155 hjalpa mig
134 hjalpen med
217 hjalper
-106 hjar-
-53 hjel-
137 ho
-68 hog
-144 hogen
131 hogs-
50 hogst
50 hogst upp
80 hogsta
80 hogsta onskan
266 hogt
140 hogt-
60 hogtalaren
166 hojd-
97 hojden
153 holl
156 holm
51 holm $
219 holm s
-52 holm-
-70 hon
62 hon ?
122 hon N
-193 hon bor
-82 hon fick
-56 hon flyttat
108 hon gick
-208 hon hade
255 hon har
73 hon heter
278 hon hor
-54 hon kallar
-171 hon kan
-157 hon kommer
-154 hon lagt
-108 hon larmade
-178 hon larmar
61 hon ligger
90 hon nar
69 hon pa
55 hon ropar
-165 hon sa
-153 hon sager
-78 hon sitter
-93 hon ska
-58 hon som
58 hon tar
72 hon trycker
88 hon tryckte
-96 hon var
-200 hon vill
96 hono-
96 honom
168 honom $
-213 honom eksem
155 honom pa
-210 hopp-
128 hoppa
128 hoppa over
-237 hoppas
-114 hoppas ni
-81 hoppsan
135 hor
-74 hor av
-113 hor daligt
253 hor henne
297 hor inte
-54 hor jag
-116 hor ju
270 hor till
-199 hor vi
261 hora
80 hora av
101 horde
-81 hordes
206 hors
99 hors inte
132 hors-
201 horselslinga
119 hort
134 hort av
728 hos
-74 hos N
-209 hos alla
-66 hos dahlins
-92 hos de
114 hos elna
-82 hos elon
-73 hos en
-81 hos fam
60 hos frid
59 hos fru
222 hos herr
98 hos hulda
-304 hos kunden
-486 hos oss
-88 hos sjogrens
-116 hos tant
56 hos var
-236 hos vara
61 hoss
61 hoss frun
-115 host
-91 host-
-151 hostas
103 hosten
-60 hosten har
77 huld-
77 hulda
-57 huml-
-116 humo-
-83 humoret
-83 humoret ar
141 hund
-96 hund-
-99 hundra
-172 hunn-
-172 hunnit
-65 hunnit bli
679 hur
-141 hur ?
-69 hur anmaler
68 hur ansoker
208 hur ar
60 hur bestaller
245 hur gor
109 hur kommer
140 hur lang
356 hur lange
177 hur langt
-390 hur man
-62 hur mycket
165 hur ni
99 hur ofta
71 hur ser
128 hur stor
-131 hur svart
362 huru-
362 huruvida
-65 hus $
-66 huse-
-66 huset
-55 huset ar
-56 huset pa
146 hush-
146 hushall
-173 huvu-
-61 huvudkontoret
-116 huvudsaken
-78 hyll-
-78 hyllan
315 i
-105 i $
69 i 0
103 i ?
215 i D
-119 i M
-268 i N
-79 i aby
52 i administrationsvyn
-128 i am
-163 i amnesraden
-123 i ar
-85 i arendet
-79 i avtalet
-120 i backen
-90 i beredskapsparmen
86 i bilen
-69 i boras
-148 i borjan
112 i brevladan
121 i csv
-287 i dag
76 i dagslaget
155 i dator
-57 i datumrutan
132 i den
122 i det
65 i diskmaskinen
-180 i drift
-110 i duschen
-120 i eftermiddag
-161 i efterskott
68 i en
209 i er
197 i era
69 i eran
545 i ert
244 i ett
-77 i excel
78 i fatoljen
-75 i fel
54 i fickan
107 i filen
92 i fjol
-196 i flera
-78 i flytten
-147 i formiddags
280 i forra
-188 i forrgar
151 i fortsattningen
-174 i fredags
53 i gang
-337 i gar
89 i golvet
-59 i goteborg
285 i graven
108 i hallen
-79 i handen
-247 i helgen
-144 i hogen
88 i hogtalaren
-151 i hostas
-120 i huset
-78 i influensa
-62 i inkorgen
-128 i internposten
-53 i kallaren
-73 i kallarvaningen
-77 i knutarna
62 i ko
227 i koket
239 i kommunen
-147 i kommunhuset
-68 i kon
95 i kvarten
62 i ladan
61 i lagenheten
70 i larmkedjan
200 i larmportalen
107 i larmsystemet
-64 i lgh
344 i listan
304 i loggen
-101 i loggutdraget
-104 i lordags
54 i luren
-58 i magsjuka
142 i manaden
-212 i mandags
76 i mejlet
61 i min
-88 i mitt
56 i mo
-189 i morgon
-197 i morse
-60 i nasta
-76 i naten
-59 i natten
-67 i nio
74 i norge
54 i norrbo
203 i och
123 i omgangar
-175 i onodan
-241 i onsdags
88 i oster
-183 i overmorgon
136 i pa
-239 i paskas
-237 i pension
-199 i personalen
153 i portalen
126 i rad
-78 i ratt
-393 i receptionen
57 i registret
267 i sa
108 i samband
152 i samma
-306 i sidfoten
-103 i sin
137 i sjon
75 i skapet
-67 i skrapposten
59 i sladden
-183 i slutet
225 i sommar
-187 i sommarstugan
-102 i somras
95 i soporna
327 i stadshuset
199 i stallet
-259 i svaret
62 i systemet
-53 i tallhojden
-185 i telefon
79 i tid
-265 i tisdags
-74 i torsdags
-79 i traden
114 i trapphuset
154 i tre
147 i tva
-75 i tvattkorgen
59 i tvattstugan
435 i utdraget
83 i var
-74 i varas
-135 i varje
-52 i vart
-70 i vecka
-172 i veckan
-62 i vinter
201 i word
-67 ibla-
-67 ibland
420 icke
143 icke langre
-84 idag $
-69 idag ?
-61 idag raknat
-72 idag sa
-56 idas
-56 idas nyckel
-81 if
-240 ifal-
-240 ifall
-111 ifall det
-87 ifall ni
120 ifra-
105 ifragasatter
105 ifragasatter antalet
-75 igang igen
97 igang med
96 igang nar
-122 igang som
-91 igar
91 igar kvall
-83 igar som
-147 igen
118 igen $
164 igen de
362 igen den
-145 igen det
-228 igen efter
201 igen nu
53 igen nyss
230 igen och
-164 igen sa
-70 igen sitt
-52 igen-
-52 igenom
-145 igenom hos
-76 igenom listan
-183 ihag
361 ihop
345 ihop $
162 ihop oss
-205 imor-
-92 imorgon
-68 imorron
-266 impo-
-135 imponerande
-135 imponerande $
375 in
157 in ?
-71 in a
97 in att
-79 in de
72 in dem
608 in det
-69 in forra
56 in fran
-96 in i
62 in knappen
88 in med
-104 in mig
-54 in mina
-104 in oss
216 in samtalen
78 in som
133 in till
-75 inak-
-128 inaktiva
-140 infl-
-78 influensa
-56 influensan
-101 infor budgetdialogen
-74 inga-
-105 ingar i
372 ingen
-175 ingen annan
79 ingen anslutning
-253 ingen av
-223 ingen behover
-75 ingen bor
-109 ingen bradska
171 ingen dar
176 ingen dator
-57 ingen fara
52 ingen hittar
98 ingen hos
76 ingen kom
148 ingen kontakt
50 ingen nytta
-97 ingen panik
131 ingen ringer
-274 ingen roll
89 ingen rost
-101 ingen sarskild
160 ingen signal
75 ingen strom
85 ingen svarar
107 ingen tar
107 ingenstans
165 ingenstans $
117 ingenting
255 ingenting $
90 ingenting det
-72 ingenting har
-426 inget
-98 inget $
-91 inget annat
-97 inget ar
-422 inget att
146 inget av
-315 inget fel
-83 inget gora
259 inget hande
-133 inget konstigt
223 inget larm
78 inget ljud
-68 inget mer
89 inget nar
-92 inget nytt
234 inget samtal
254 inget svar
83 inget till
-133 ingv-
109 inko-
126 inkopplingen
126 inkopplingen pa
68 inkorg
-62 inkorgen
-51 inkorgen ?
-243 inla-
-111 inlagt
-84 inlamnat
623 inlo-
167 inloggning
156 inloggningen
60 inna-
60 innan
179 innan den
-55 innan dess
157 innan nagon
91 innan nan
-110 innan och
-208 inne $
141 inne den
202 inne-
123 innebar
78 innebar det
-137 innehalla
-137 innehalla sekretessbelagda
207 innehallet
385 innehallet ar
73 inneholl
-82 innevarande
-54 innevarande manad
191 inom
112 inom en
-55 inom kort
-59 inom tva
67 insatser
-52 insk-
150 insp-
395 inst-
141 installation
280 installatoren
111 installerat
-129 installt
-67 instead
-145 instruktionen
134 int
127 int fatt
571 inte
189 inte $
96 inte 0
-137 inte alla
239 inte alls
-57 inte ar
107 inte arendet
-55 inte at
121 inte att
-64 inte bara
52 inte behova
69 inte besvarades
-62 inte bry
102 inte den
480 inte det
101 inte e
131 inte ens
-82 inte er
-124 inte ert
-114 inte ett
62 inte fa
231 inte far
415 inte fatt
282 inte forsta
-213 inte fraga
294 inte fram
-142 inte fungerar
95 inte ga
166 inte gatt
-223 inte ger
85 inte gett
128 inte ha
-74 inte hade
82 inte heller
-93 inte hennes
-70 inte hort
-128 inte hos
-142 inte i
185 inte igenom
196 inte in
105 inte jag
-179 inte kan
88 inte kanner
106 inte kunnat
-80 inte kvar
-212 inte langre
-221 inte larma
-85 inte mer
-119 inte na
-80 inte nadde
317 inte nar
236 inte nojda
68 inte okej
-184 inte om
259 inte oppna
-151 inte pa
-111 inte passade
-121 inte riktigt
-212 inte ringa
69 inte sa
-275 inte saga
-88 inte samma
-77 inte se
-76 inte ska
-264 inte skicka
-82 inte skriva
-175 inte svara
-54 inte svarar
-134 inte ta
-73 inte tanka
-73 inte tidigare
221 inte till
-57 inte tillbaka
155 inte upp
237 inte vad
115 inte var
166 inte vara
53 inte vi
-87 inte vidare
-116 inte vilket
-554 inte-
-68 intern
-60 intern revision
-77 interna
-128 internposten
59 internposten pa
-225 internt
112 inti-
112 intill
112 intill $
198 intr-
165 intresserad
165 intresserad av
323 inty-
165 intyg
-399 inve-
-115 inventering
-276 inventeringen
-53 invo-
-52 invoice
139 is
144 is allowed
97 is not
-135 is on
-114 is only
78 is the
276 ista-
155 istallet
-51 istallet $
75 istallet for
-166 it is
-172 ivag
-80 ivag den
137 ivo
164 ja
-227 ja $
105 ja fa
-55 ja ni
-99 ja till
-79 ja vi
-224 jack-
-164 jackficka
-594 jag
-62 jag $
70 jag amnar
146 jag anda
120 jag anmaler
-138 jag ar
-71 jag aterkommer
-54 jag att
-54 jag av
-130 jag bad
144 jag bara
-154 jag be
107 jag behover
-66 jag bestalla
-94 jag bestallde
-116 jag bestaller
-89 jag besvara
114 jag bifogar
404 jag blev
-156 jag borde
105 jag byta
163 jag den
302 jag det
130 jag en
320 jag fa
-194 jag fatt
226 jag fick
-155 jag for
125 jag forbi
53 jag forvantar
-72 jag gar
76 jag glomde
-74 jag gora
-320 jag hade
-102 jag hann
74 jag har
52 jag helst
52 jag heter
73 jag hittade
-90 jag hoppas
-172 jag i
245 jag inte
71 jag jobbar
82 jag klaga
-126 jag kom
268 jag kommer
82 jag kor
-132 jag kunna
-114 jag lagger
-110 jag men
-66 jag menar
-218 jag mig
197 jag nodgas
-166 jag om
-135 jag pa
86 jag pratade
467 jag provade
-88 jag provlarmade
-63 jag rakna
-52 jag ringer
-81 jag sa
-93 jag sag
67 jag saga
78 jag saknar
-122 jag satt
136 jag se
129 jag ser
-155 jag sitter
82 jag ska
-131 jag skickar
101 jag skrev
-96 jag skriva
78 jag slutar
-546 jag som
-66 jag stor
-136 jag svarar
395 jag tanker
-61 jag tankte
-61 jag tar
76 jag tidigare
149 jag till
63 jag tog
183 jag tror
56 jag vanta
-301 jag var
-125 jag vet
-54 jag vikarierar
199 jag vill
53 jaha-
53 jahapp
53 jahapp nu
-101 jakt-
-101 jakta
-298 jamfora
-243 jamfora med
213 jamfort
-56 jasmina
-125 jatt-
-70 jess-
51 jo o
336 joak-
336 joakim
-130 jobb-
-55 jobbade
208 jobbar
105 jobbar inte
79 jobbar med
60 jobbar pa
-129 jobbat
-128 jobbet
-93 jock-
-93 jocke
-85 jonn-
57 jorg-
57 jorgens
57 jorgens larm
97 jour
195 jour-
320 jouren
-68 jourtelefon
109 jourtelefonen
-73 ju
170 ju $
-116 ju av
58 ju bara
-175 ju fel
-65 ju forr
69 ju helt
-233 ju inte
134 jul
-126 jul $
-168 jul igen
-116 jul onskar
472 jul pa
-169 jula-
-114 julafton
-72 julafton $
-278 julg-
-278 julgranen
-485 just
-74 just den
-165 just nu
77 k
-72 k $
-323 kaff-
-101 kaffe
-82 kaffe $
59 kaffe over
-90 kaffemaskinen
-90 kaffemaskinen har
166 kaffet
59 kaffet $
-122 kaffet ar
-60 kajs-
-60 kajsa
-53 kaka
-89 kale-
-88 kalendern
-81 kalk-
-90 kalkylark
184 kall
128 kall-
131 kalla
159 kalla pa
-70 kallade
127 kallar
198 kallar $
-53 kallaren
-65 kallaren har
-73 kallarvaningen
145 kallas
90 kallas sodran
254 kalm-
254 kalmar
88 kame-
-83 kameran
-101 kameran hos
344 kan
-123 kan $
97 kan andra
64 kan bara
93 kan bestalla
-64 kan bli
163 kan det
372 kan du
-59 kan en
99 kan fa
119 kan ha
72 kan hon
-83 kan i
-137 kan innehalla
98 kan inte
121 kan ja
250 kan jag
170 kan lasa
188 kan nagon
-52 kan nan
285 kan ni
-61 kan se
-134 kan ta
-105 kan tas
-86 kan trycka
243 kan utga
-80 kan val
-191 kan vi
-82 kana-
181 kani-
181 kaninen
181 kaninen sa
88 kann-
142 kanna
142 kanna till
80 kanner oss
-89 kans-
-211 kanske
-65 kanske har
112 kapu-
-72 kara
434 karl-
285 kart-
86 karta
60 kartongen
115 kassaflodet
115 kassaflodet ar
-129 kassoren
-104 kast-
-73 kastanjens
-72 kastanjens omsorg
-118 kata-
-131 katt
-169 katt-
-169 katten
104 katten gar
77 katten har
-68 kenn-
-68 kenneth
208 key
-151 kill-
-121 kille
-97 kindly disregard
126 kjel-
-105 kl
-105 kl 0
-194 klag-
128 klagar
67 klagar pa
-114 klagas
-103 klagat
-108 klagomal
-231 klagomal pa
-280 klan-
-130 klantigt
-66 klar
-441 klar-
-90 klarade
-90 klarade sig
147 klarar
-457 klart
-172 klart $
-118 klart hos
-118 klart sa
52 klin-
55 klinta
-59 klip-
-65 klippa
-65 klippa $
52 kliv-
52 kliver
52 kliver upp
191 kloc-
407 klocka
-113 klocka $
-66 klocka ar
-95 klocka i
182 klocka pa
101 klocka som
-138 klockan
94 klockan $
-72 klockan ?
56 klockan ar
-165 klockan fyra
57 klockan hos
308 klockan i
-103 klockan som
-133 klockan tva
67 klockan var
123 klok-
-63 knan-
-63 knana
-63 knana $
265 knap-
172 knapen
-106 knapp $
61 knapp ar
-113 knapp for
67 knapp lyser
74 knappa
62 knappen pa
-52 knappen sitter
96 knaster
96 knaster $
150 knop-
-149 know
82 knta-
82 kntakten
82 kntakten till
-264 knut-
-77 knutarna
-209 knuts
-213 knuts armband
71 knys-
71 knyst
74 ko
62 ko for
125 kod
174 kode-
86 koden
-75 kok
298 koke-
298 koket
159 koket $
-257 koll
-232 koll $
-303 koll-
-129 kolla $
68 kolla det
-124 kollade
129 kollega N
-201 kollega som
-111 kollegan
114 kollegans
114 kollegans konto
-50 kollegor
65 kolumn med
-55 kolumnen med
437 kom $
160 kom aldrig
117 kom allt
-89 kom bort
59 kom den
275 kom det
-69 kom en
-137 kom fram
-206 kom hem
-217 kom i
-70 kom in
73 kom ingen
311 kom listan
-247 kom med
-81 kom och
-258 kom pa
-260 kom tillbaka
227 kom utan
60 kom vi
387 kome-
388 kometen
211 komm-
146 komma $
-62 komma i
-183 komma ihag
-133 komma med
189 komma som
125 komma ut
115 kommentar
-74 kommer ?
132 kommer N
143 kommer att
85 kommer den
-213 kommer det
-78 kommer forbi
-84 kommer fran
394 kommer jag
76 kommer ni
93 kommer till
-91 kommer tillbaka
-226 kommer vi
-443 kommit
-385 kommit $
-71 kommit men
65 kommit till
106 kommun
106 kommun $
224 kommunen
152 kommunen $
53 kommunen som
202 kommunens
91 kommuner
91 kommuner ?
-186 kommunhuset
-68 kommunhuset $
-96 komp-
106 komplett
106 komplett $
-164 kompletterar
-68 kon
120 konk-
-66 konkurrent
-142 kons-
-66 konstiga
-155 konstigt
167 konsult
-121 kont-
362 kontakt
70 kontakt $
-207 kontakt N
114 kontakt for
-126 kontakt hos
175 kontakt pa
66 kontakta
134 kontakten
-67 kontakten $
-65 kontaktman
-65 kontaktman och
-267 kontaktperson N
169 kontaktperson for
113 kontaktperson hos
144 kontaktpersonen
-186 kontaktvag
164 konto
144 konto i
154 konton
-294 kontor
-146 kontoret
-74 kontoret ar
-53 kontoret i
-59 kontoret och
-73 kontoret som
110 kontoret till
-240 kontrollerar
-207 kontrollrakna
-207 kontrollrakna $
-154 kopa
299 kope-
81 kopi-
61 kopia
80 kopia $
-204 kopia @
184 kopia fran
100 kopia sa
-199 kopia till
811 kopp-
-77 koppla in
153 kopplad
55 kopplad till
220 kopplades
135 kopplar
206 kopplingen
-71 kor
107 kor bil
99 kor ett
99 kor igang
-83 kor pa
-71 kor ut
77 kor vi
-214 kora
-58 kora listan
-125 kora ut
166 kord-
166 korde
-159 korp-
-53 korpen
-176 korr-
-159 korridor
-98 korridor $
-108 kort
-164 kort bryts
93 kort hos
375 kort-
108 kortet
150 kost-
217 kostar
265 kostar det
-201 krak-
185 krangla
-104 kranglade
-150 kranglet
80 kras-
149 krav-
-145 kraver att
152 kraver en
100 kravs
136 kred-
83 kreditera
82 kreditera oss
183 kreditfakturan
-115 krin-
-115 kring
169 kris
-104 kris-
-64 kristi
-52 kristi himmelsfardsdag
72 krit-
72 kritik
-161 kritik $
245 kritik att
-77 kroc-
74 kron-
102 kronor
239 kryp-
170 krypa
52 krypterat
73 kryss
73 kryss i
-97 kul
-167 kund
-82 kund $
58 kund N
115 kund aker
84 kund behover
101 kund far
-136 kund fick
-131 kund ha
60 kund hos
96 kund i
-100 kund inte
129 kund ligger
-108 kund pa
-79 kund sa
-135 kund sager
-61 kund sedan
-258 kund som
-80 kunde inte
-189 kunden
-100 kunden ar
-121 kunden berattar
-81 kunden blev
281 kunden har
-318 kunden pa
-51 kunden vi
71 kunden vill
139 kundens
229 kunder
-51 kunder $
-81 kunder ?
120 kunder ar
353 kunder det
105 kunder fick
-70 kunder fran
-301 kunder har
-106 kunder hemtjanst
-70 kunder hos
401 kunder i
-83 kunder kommer
120 kunder men
-85 kunder och
105 kunder ska
-72 kunder som
64 kunder vid
191 kunderna ar
-85 kunderna har
62 kunderna med
-75 kunderna pa
128 kunderna sjalva
57 kunderna ska
170 kunderna som
51 kundernas
67 kunders
67 kunders larm
59 kundkort
-157 kundlista
-204 kundnummer
64 kunds
236 kunduppgifter
-185 kunna skicka
60 kunna ta
-145 kurs
-79 kuve-
-78 kuvert
70 kuvert i
252 kval-
-348 kvall
-220 kvall $
69 kvall hos
-135 kvall och
-134 kvall pa
-55 kvallen
-63 kvallsdosen
173 kvallsgruppen
-487 kvar $
120 kvar ?
98 kvar efter
-83 kvar hos
161 kvar i
55 kvar pa
-65 kvar sa
134 kvar sitt
-72 kvar som
-100 kvar till
-308 kvar-
74 kvarngatan
-50 kvarngatan lag
71 kvarngatan nu
-51 kvarnholmen
-51 kvarnholmen $
61 kvarnngatan
87 kvarstar
-53 kvart
-197 kvart i
-228 kvartal
-103 kvartalet
-53 kvartalet i
95 kvarten
-65 kvic-
-65 kvickt
82 kvin-
82 kvinnan
82 kvinnan pa
-313 kvit-
-69 kvittar
241 kvittens
-118 kvittera
-106 kvittera att
-82 kvittera besoket
-119 kvitterat
-119 kvitterat $
-144 kvitto
-111 kvitto pa
-78 kvittot
-94 kyls-
-138 kylskapet
-86 l
113 la
89 la klockan
61 lada
-124 ladan ar
388 ladd-
-197 laddar
-273 laddar inte
126 laddas
126 laddas upp
122 laddning
59 laddplattan
133 lade
142 lade pa
-216 lag i
92 lag pa
-176 laga
332 laga-
361 lagade
-82 lagar
-79 lagar mat
92 lagat
-73 lage
208 lage-
228 lagenhet
54 lagenhet $
132 lagenhet 0
56 lagenhet och
321 lagenheten
-464 laget
-53 laget $
-58 laget 0
-145 laget den
-70 laget pa
452 lagg
-94 lagg det
-75 lagg garna
188 lagg in
-93 lagg ner
60 lagg till
158 lagg var
-167 lagg-
-180 lagga
-60 lagga bestallningen
-59 lagga den
-423 lagga till
170 laggas
121 laggas in
-110 lagger
-52 lagger bestallningen
75 lagger in
224 lagger ni
-112 lago-
-112 lagom
-112 lagom $
178 lagr-
119 lagre
-62 lagt
89 lail-
89 lailas
-70 lakemedelsroboten
-70 lakemedelsroboten hos
123 lamn-
248 lamna
310 lamna det
-53 lamnade en
201 lamnade in
-219 lamnade jag
214 lamnar
-100 lamnar in
116 lamnar lokalerna
135 lamnar vi
-338 lamnat
-63 lamnat igen
-180 lamnat in
-141 lamnat tillbaka
219 lamp-
123 lampa
58 lampa lyser
98 lampan
55 lampan pa
206 lana
62 lana en
-111 lana-
-62 lanad
-137 land-
84 landade
-80 landat
-80 landat hos
-85 landet
169 lang
126 lang tid
-164 lange sedan
-77 lange sen
139 lange sparar
-95 langre
-205 langre $
-77 langre an
-130 langre det
-278 langre har
-130 langre pa
85 langre sa
69 langre utan
241 langsammare
94 langst ner
-162 langsta
107 langt
-78 lapp
-194 lapp-
-194 lappen
-246 lar
-62 lar vara
-73 lara
-57 lara sig
-132 larm
-297 larm $
-73 larm 0
-241 larm ?
51 larm alls
154 larm an
-100 larm ar
-80 larm darfor
-154 larm den
74 larm det
120 larm dott
103 larm eller
70 larm fast
-125 larm for
145 larm fran
143 larm fungerar
-121 larm gar
59 larm ger
-152 larm har
-86 larm hos
178 larm hur
-118 larm i
-113 larm igang
219 larm igen
215 larm inte
-60 larm just
-114 larm kopplas
-357 larm kvar
-180 larm langre
121 larm ligger
51 larm men
-105 larm nu
-109 larm ocksa
187 larm pa
142 larm ska
373 larm som
65 larm under
67 larm vart
118 larm vi
-70 larm visade
-255 larm-
-315 larma
-174 larma $
-324 larmade
-61 larmanslutna
-100 larmansvarige
-100 larmansvarige har
281 larmappen
-197 larmar
-135 larmar $
161 larmar inte
58 larmat $
457 larmcentralen
76 larmcentralen $
-127 larmdosa
421 larmdosan
55 larmen
-105 larmen $
85 larmen efter
112 larmen for
51 larmen fran
-196 larmen gar
-86 larmen har
175 larmen i
61 larmen kommer
88 larmens
231 larmet
172 larmet $
92 larmet ?
122 larmet ar
82 larmet at
-229 larmet dottern
-67 larmet efter
59 larmet for
-58 larmet gar
-400 larmet hos
107 larmet i
75 larmet ligger
68 larmet med
151 larmet men
-218 larmet pa
140 larmet sitter
56 larmet ska
69 larmet som
58 larmet till
-452 larmet var
61 larmett
61 larmett funkarr
-181 larmfolket
-173 larmfolket for
-170 larmgruppen
176 larmhalsband
176 larmhalsband i
85 larmkedjan
151 larmklocka
57 larmklocka som
90 larmknappar
75 larmknappar till
85 larmkund
-222 larmkunder
-278 larmkunder $
-76 larmkunder ?
79 larmkunder N
60 larmkunder har
-113 larmkunder i
-60 larmkunder sa
181 larmkunder till
-431 larmkunderna
-58 larmkunderna i
-60 larmkunderna vi
-186 larmleverantor
-276 larmlista
-96 larmlistan at
-257 larmlogg
-203 larmloggen
86 larmmet
-52 larmmottagare
-62 larmmottagare tillagda
-58 larmmottagning
228 larmoperatoren
-97 larmorsakerna
-179 larmpatrullen
-56 larmpatrullen glomde
-149 larmpatrullen kom
310 larmportalen
155 larmportalen $
51 larmportalen ?
77 larmportalen har
-130 larmregistret
62 larmsamtal
82 larmsystemet $
-66 larmsystemet ?
222 larmtelefonen
88 larmtelefonen hos
72 larmutbildningen
-98 larmutryckning
-150 lart
-116 lart sig
51 las
236 las har
135 las upp
417 lasa
134 lasa $
154 lasa in
-69 lasa-
-64 lasarettet
64 lasc-
64 lascylindern
64 lascylindern som
136 lase-
92 lasen
-204 laser
-72 laser $
-148 laser den
71 laser det
212 laser inte
-119 laser jag
-52 lases
300 laset
175 laset $
63 laset hos
-76 laset pa
134 lask-
134 laskolv
155 lass-
-123 last
96 last $
-84 last men
-84 last skap
-296 last-
-83 lasta
-83 lasta skap
-214 laste
429 lat
-112 lat det
-119 lat oss
146 lat var
161 lata
135 late-
137 later
237 later som
-51 later than
92 latt-
199 lattare
199 lattare att
-87 layo-
-87 layouten
-87 layouten ar
-143 leav-
-138 leave
-135 leave $
-83 ledi-
78 ledig framover
93 ledl-
93 ledlampan
93 ledlampan och
-331 ledn-
-118 ledningen
-77 ledningsgruppen
62 lega-
62 legat
63 legat nere
274 lena-
274 lenas
172 less
112 less $
-91 leta
210 leta-
321 leva
66 leva med
413 leve-
-259 leverans
-95 leverans $
89 leverans av
157 leveranssatt
-176 leveranstid
61 leverantor
153 leverantor $
355 leverantorsregistret
74 levererades
164 ligg-
-138 ligga
-92 ligga i
-56 ligga till
235 liggande
160 liggande a
66 ligger
-96 ligger dagen
218 ligger fortfarande
159 ligger hos
113 ligger i
-127 ligger nere
-152 ligger pa
-138 ligger till
201 ligger under
375 lika
-160 lika bra
414 lika-
62 likadan
287 likadant
52 likadant igen
-56 likadant som
-85 likasa
-63 lill-
-66 lillans
-66 lillans omsorg
115 lind
-99 lind $
250 lind-
64 linda
-80 lindesk
-79 lindesk $
102 lindhe
415 lisa-
121 lisas
121 lisas larm
-103 lisbet tappade
-66 list
-119 list $
133 list-
-335 lista $
-68 lista att
107 lista i
57 lista med
-56 lista och
109 lista ocksa
188 lista over
177 lista pa
-93 lista sa
366 lista som
-64 listan
-735 listan $
136 listan anda
68 listan ar
-114 listan aven
129 listan direkt
-72 listan dras
-120 listan for
-129 listan gor
205 listan i
-197 listan kom
-215 listan med
179 listan nar
-115 listan sa
247 listan som
-165 listan stamde
232 listan till
-200 listan var
87 listan vi
64 listor
-131 listor $
93 litar inte
-263 lite
69 lite omoderna
219 lite-
475 liten
80 liten firma
-256 litet
-62 litet utdrag
247 liv
-146 livs-
-146 livstecken
-185 livstecken nar
178 ljud
59 ljud i
74 ljud ifran
-80 ljus-
321 lo
-301 lod
-161 logg
199 logg D
-78 logg over
-65 logg pa
-114 logg till
-75 logg-
-161 logga
-196 logga i
234 loggar
240 loggarna
-159 loggbok
-159 loggbok $
-148 loggen
-78 loggen $
118 loggen da
-118 loggen pa
92 loggen ska
106 loggen som
-74 loggen utdragen
-90 loggutdrag
-341 loggutdrag $
-73 loggutdrag 0
-180 loggutdrag ?
-59 loggutdrag D
208 loggutdrag N
-63 loggutdrag avseende
353 loggutdrag den
97 loggutdrag det
129 loggutdrag eftersom
-304 loggutdrag for
-91 loggutdrag fran
417 loggutdrag hemtjanst
199 loggutdrag nu
361 loggutdrag och
-64 loggutdrag om
-50 loggutdrag onskas
-293 loggutdrag over
139 loggutdrag pa
-141 loggutdrag sa
-187 loggutdrag som
132 loggutdrag tack
-212 loggutdrag till
136 loggutdraget
-259 loggutdraget $
-140 loggutdraget ?
111 loggutdraget far
244 loggutdraget over
-57 loggutdraget tas
-109 loggutdraget vi
59 loggutdraget vill
-66 logu-
-171 loka-
52 lokalerna
116 lokalerna vid
-70 lokaltidningen
-236 lone-
-105 lonekontoret
-77 lonerna
104 loof
208 lopa-
208 lopande
-214 lope-
-214 loper
-229 lord-
-104 lordags
153 lordags $
-135 lordags larmade
-56 lordags men
-104 lordags och
173 lose-
118 losenord
169 losenord har
-54 losenord sa
-75 losenordet till
55 losenordsskydda
55 losenordsskydda filen
-159 loss-
-100 lossnat
108 lost $
-141 loste det
121 loste sig
-89 lov
-68 lov att
317 lova-
201 lovade
-122 lovar
-73 lovar $
176 lovgatan 0
-228 luci-
-96 lucia
-102 luck-
-102 lucka
-83 lucka $
-373 lugn
-363 lugn-
-68 lugna
-62 lugna $
-235 lugnt
-209 lugnt $
112 luktar
52 luktar brant
-56 luktar det
-480 lunc-
-235 lunch
86 lund
69 lund jobbar
79 lund-
-62 lunddalens
-116 lunddalens distrikt
-92 lundgrens
278 lure-
278 luren
67 luren $
88 luren i
144 lurt
130 lurt med
137 lyckan
153 lyckan 0
246 lyft-
-58 lykt-
-63 lyktan
146 lyse-
146 lyser
70 lyser inte
767 m
-215 m 0
-157 ma
88 mada-
88 madad
-84 mags-
-59 magsjuka
-55 magsjuka $
174 mail-
174 maila
119 maila det
115 maka-
112 makar
81 makar delar
-76 makarna ek
113 makarna frisk
75 make-
105 maken
111 maku-
111 mala-
123 malarna
-249 mall
-198 malm-
180 mamm-
197 mamma
171 man
-172 man $
260 man ar
-159 man be
92 man bestalla
160 man bestaller
-105 man far
-105 man gor
80 man har
-210 man inte
-55 man kunde
-186 man onska
77 man pa
-105 man ringer
-145 man sager
50 man se
125 man ska
-108 man skickar
-130 man vill
-218 manad
281 manad $
122 manad ?
-133 manad ar
-92 manad att
-167 manad ber
59 manad det
173 manad framover
-241 manad i
-73 manad men
-167 manad och
79 manad ocksa
70 manad sedan
89 manad tack
238 manad tills
92 manad utan
-167 manaden
-295 manaden $
155 manaden ?
147 manaden ar
-59 manaden da
323 manaden i
-62 manaden och
-73 manaden sa
-74 manaden som
150 manaden tills
260 manadens
163 manader
-70 manader $
-61 manadsavstamning
-61 manadsavstamning $
-304 manadsskiftet
-76 manadsskiftet $
-65 manadsskiftet ?
362 manadsvis
199 manadsvis tills
-249 mand-
-212 mandags
100 mandags ?
119 mandags ar
-190 mandags och
126 mandags vi
-183 mang-
-183 manga
-54 manga det
93 manga gang
-61 manga har
-95 manga vi
78 mannen
82 mannen pa
-78 manniskor
-52 manniskor med
-71 mans-
149 manu-
-56 mapp
-86 mar
-57 mar bra
182 marg-
178 marginal
-51 mari
-80 mari-
-169 marie
-127 marie $
-74 mark svaret
-101 mark-
-175 marke
-65 marker vi
160 markera
59 markligt
59 markligt att
-89 marks
-89 marks pa
135 markt
77 markte
-241 marktes
-241 marktes inte
-71 mars-
80 mask-
86 maskin
448 mast-
720 maste
88 maste bestalla
175 maste ga
-385 maste ha
-74 maste jag
77 maste sta
149 maste vara
61 maste vi
-272 masten
-177 mat
73 mata-
261 material
195 material ?
195 matl-
462 matt-
-173 mattan
191 mattet
454 me
124 me $
102 me den
138 me larmet
271 med
-105 med 0
173 med ?
78 med M
148 med N
-225 med adresser
-101 med agarna
-208 med aktivt
-60 med alla
142 med andra
75 med annat
-74 med antalet
-163 med att
75 med bestallningarna
-121 med bistandsbesluten
170 med borjan
55 med de
110 med dem
-268 med den
-159 med det
-90 med en
445 med er
-55 med ett
-121 med fakturan
209 med faktureringen
212 med fel
-51 med forfallodag
-54 med gott
-79 med henne
-53 med hennes
143 med hur
188 med i
51 med kundernas
-576 med larm
59 med larmcentralen
53 med larmen
94 med listorna
559 med loggutdraget
-66 med manadens
-152 med mig
-115 med min
189 med mobilen
93 med nan
-187 med nu
105 med och
120 med om
-178 med oss
-150 med pa
54 med rekommenderat
-321 med sa
68 med semikolon
234 med sin
134 med siris
115 med skorna
-67 med som
-72 med spisvakt
-144 med tacksamhet
-180 med trygghetslarm
64 med tummen
-336 med tva
-135 med utdraget
63 med vanlig
-101 med var
-103 med vara
-91 med vart
-74 med vi
-52 meda-
162 medan
59 medan de
-104 medan jag
137 medan ni
141 medarbetare
72 medd-
-95 meddela
-84 meddela att
-73 meddelande
-137 meddelande kan
143 meddelar
209 medi-
-160 medicinroboten ar
-92 medicinroboten hos
71 medicinskapen
-63 medicinskapet
-63 medicinskapet hos
-55 mej om
153 mejl
180 mejl $
-85 mejl till
-218 mejl-
-102 mejla $
159 mejla ?
-173 mejla hellre
102 mejla utdraget
129 mejlade
52 mejladress
-170 mejlen
-62 mejlen laser
-370 mejlet
-184 mejlet $
246 mell-
186 mellan
85 mellan ett
107 mellandagarna ?
-62 men N
-80 men alla
-156 men allt
66 men ar
-117 men battre
156 men behall
243 men dar
-104 men de
-228 men dem
-247 men det
-105 men efter
-320 men er
-56 men for
-87 men hade
-119 men han
72 men har
-125 men hon
276 men icke
391 men ingen
207 men inget
385 men innehallet
-157 men inte
-360 men jag
-108 men kom
-212 men larmen
-146 men larmet
136 men lat
-69 men mejlen
-524 men ni
97 men nu
-53 men sa
130 men sedan
-83 men utdraget
-58 men var
108 men varfor
-215 men vi
396 men vill
-70 mena-
-115 menar
154 meni-
65 meningen att
-188 mer
-51 mer $
54 mer behovs
-156 mer fran
66 mess-
-315 mest
-148 mest for
-62 mick-
-62 micke
-57 midd-
98 midn-
98 midnatt
-354 mids-
-316 midsommar
-82 mig
97 mig $
-307 mig ?
-111 mig att
-76 mig den
-86 mig eller
-104 mig en
89 mig for
60 mig fran
-68 mig har
76 mig hur
-135 mig i
106 mig jag
-149 mig med
89 mig men
-53 mig sa
-187 mig sjalv
58 mig tack
127 mikr-
127 mikron
-131 mimo-
-124 mimosa
-503 min
-115 min bestallning
-86 min chef
50 min chefs
-242 min dator
-315 min egen
-291 min foretradare
-114 min fru
114 min kollega
91 min man
72 min privata
232 mina
105 mina gamla
-71 mina medarbetare
-54 mina siffror
-54 mind-
-54 mindre
-130 minn-
75 mins-
75 minst
198 minu-
-124 minus
188 minut
101 minut $
58 minuten
59 minuter
226 minuter $
62 minuter for
-153 minuter heder
128 minuter innan
-149 minuter nar
-67 minuter sa
106 mire-
106 mirela
-53 mirr-
-53 mirre
-53 mirre $
-61 miss-
-151 missade
-81 missade att
-92 missat
-65 missnojd med
51 missnojda med
174 misstag
196 misstag $
72 misstag ?
288 misstanker
225 misstanker att
285 mitt
-243 mitt eget
166 mitt i
101 mitt konto
-96 mitt mejl
-88 mitt skrivbord
101 mitt stalle
-59 mitt tangentbord
56 mo
58 mo $
-113 mobi-
53 mobil 0
-152 mobilen i
81 mobilen sa
-110 mobilnummer
-105 mojligen
101 mojlighet
101 mojlighet att
61 mojligt
-99 mojligt $
81 mojligt att
-52 moni-
-81 monica
-51 monterat i
118 montering
60 montering av
-212 month
-307 montor
-95 montor $
244 montoren
57 montoren aldrig
60 more
-344 morg-
-251 morgon
-119 morgon $
51 morgonen
111 morgonen $
-64 morgonmotet
-59 morgonmotet $
-135 morm-
-126 mormor
-91 morr-
-64 morron
-143 mors-
-114 morse
-297 morse $
-86 morse men
63 morse och
62 moss-
62 mossvagen
61 mot
82 mot kvittens
171 mot planeringssystemet
151 mot var
-287 mote
-53 mote den
-198 mote-
-182 motet
85 motet den
-140 motet med
112 motivering
133 motp-
157 mott-
-289 mottagare
132 mottagare av
213 mottagaren
-128 mottagaren $
206 mottagaren i
68 mr
59 mr holm
334 mrs
62 munt-
159 mvh
126 mvh N
174 my colleague
-63 my swedish
-385 myck-
-384 mycket
-51 mycket $
192 mycket att
-56 mycket battre
51 mycket missnojda
-101 mynt-
-101 myntgatan
-100 na
226 na $
103 na larm
64 nadd-
64 nadde
51 nadde fram
189 nadj-
189 nadja
196 nadja som
158 nago-
298 nagon
111 nagon aka
60 nagon annans
-162 nagon av
-175 nagon gang
220 nagon har
127 nagon hos
55 nagon kunna
100 nagon med
-144 nagon som
-359 nagon staende
113 nagon svarar
-162 nagon uppgift
-92 nagon vill
111 nagonstans
-224 nagonting
52 nagot annat
-108 nagot ar
-65 nagot at
-372 nagot att
-94 nagot konstigt
198 nagot larm
-56 nagot mer
306 nagot om
-78 nagot pa
-62 nagot saknas
66 nagot svar
-157 nagr-
-157 nagra
-93 nagra av
-73 nagra problem
-113 nahi-
-113 nahid
259 naml-
259 namligen
263 namligen den
180 namn $
231 namn ar
-143 namn for
118 namn och
-101 namn pa
-82 namn som
-88 namn till
-109 namn-
58 namnde
270 namnen
-248 namnen $
-69 namnen ar
299 namnen har
376 nan
-82 nan av
-84 nan gang
146 napp-
207 nar N
67 nar alla
-116 nar anda
-134 nar andan
386 nar ar
-73 nar brukar
171 nar de
-262 nar den
-198 nar det
-110 nar dosan
-62 nar du
134 nar en
137 nar far
167 nar fram
54 nar han
-60 nar hon
238 nar jag
-210 nar kan
51 nar knappen
-103 nar kommer
325 nar man
-395 nar ni
220 nar pa
-70 nar rosengrens
-88 nar ska
-140 nar som
-224 nar utdraget
-60 nara
-123 narm-
-79 narmar
-79 narmar sig
-73 narmare
70 narmast
70 narmast anhorig
-56 narv-
-56 narvarande
-154 nas
-118 nast
-310 nast-
-132 nasta
-122 nasta D
-156 nasta manad
-169 nasta vecka
-171 nastan
-64 nastan alla
471 nat
256 nat $
164 nate-
-76 naten
239 natet
55 natet $
-52 nati-
-52 nationaldagen
100 natt
123 natt $
196 natt ?
-148 natt for
-245 natt men
245 natt och
-135 natt ocksa
117 natten
98 natten $
-131 natten och
244 natten till
344 nattens
180 natterna
134 natterna $
-186 nattganget
178 nattgruppen
-58 nattljuset
-168 nattpatrull
-70 nattpatrull far
-92 nattpatrullen
-222 nattpersonalen
179 natv-
180 natverksmotet
98 nedl-
85 nedlagd
121 nedm-
-64 nedmonterat
56 neds-
-139 need
-566 nej
-337 nej $
107 nej tack
-82 nej vanta
181 ner
307 ner det
-225 ner i
-66 ner larmet
-50 nere
-232 ngn
106 ni
-200 ni $
-159 ni anar
143 ni anda
55 ni andra
-71 ni ar
-58 ni bara
-925 ni behover
256 ni borde
-52 ni bortse
100 ni bytt
-58 ni d
-198 ni dar
84 ni darfor
117 ni den
-60 ni det
-265 ni dra
-82 ni drar
-196 ni far
-105 ni fatt
-101 ni finns
155 ni forresten
-206 ni forstar
163 ni garna
-195 ni ge
227 ni gor
112 ni gora
274 ni ha
111 ni hanterar
477 ni har
189 ni hoppa
-52 ni hor
-67 ni hunnit
312 ni in
-558 ni inte
-83 ni ju
-339 ni kan
142 ni kanna
-199 ni kanner
61 ni kor
-125 ni kora
274 ni kunde
273 ni lagade
-286 ni lagga
96 ni last
185 ni lovade
-92 ni maste
-181 ni med
-96 ni mitt
148 ni nagon
144 ni nagot
124 ni nagra
97 ni nan
54 ni nar
59 ni nog
151 ni och
-75 ni ocksa
150 ni oppet
-139 ni ordna
-83 ni orkar
154 ni pa
71 ni plocka
56 ni raknar
151 ni raknat
71 ni ratta
-80 ni rattade
204 ni registrera
76 ni satta
67 ni se
326 ni sen
-169 ni ser
-169 ni sett
111 ni sicka
-68 ni ska
159 ni skickade
-134 ni skickar
-117 ni skoter
72 ni skotte
-61 ni skrev
250 ni skriva
150 ni skulle
-63 ni snalla
210 ni som
-213 ni stallde
97 ni stryka
-108 ni svarade
-60 ni svarar
-248 ni tar
-87 ni tog
-507 ni undrar
196 ni ut
-78 ni vad
-70 ni val
-88 ni valja
-218 ni var
-61 ni vara
-431 ni vet
-69 ni veta
-63 ni vill
164 nigh-
164 night
135 nils-
135 nilsson
133 nio
-246 nio av
106 nio dagar
168 nio larm
61 nio pa
202 nitt-
363 nittio
-61 nitton larm
-51 no later
112 no one
205 nodg-
205 nodgas
143 nodgas meddela
-158 nog
170 nog $
128 nog for
-105 noga
-132 noga $
223 nogg-
-220 nojd
-118 nojd $
-54 nojd-
233 nojda med
-193 noje-
-62 nojer
371 noll
111 noll pa
-116 noll-
159 nord
-80 nord-
-58 nordanby
-53 nore-
73 norg-
73 norge
107 norge $
-54 normal
61 normalt att
107 norr-
77 norra sidan
54 norrbo
54 norrbo ar
-56 norrgarden
-141 norrgardens
64 norrgatan
145 norrkoping
114 norrvika
100 nors-
100 norska
77 not
51 not working
552 note-
543 notera
270 notera det
-71 noterat
-75 noti-
-75 notiser
-75 notiser fran
-124 now
305 nr
-227 nu
190 nu $
159 nu ?
-91 nu bestaller
-123 nu blev
66 nu den
113 nu direkt
-210 nu e
54 nu en
138 nu far
55 nu for
-112 nu gar
-244 nu igen
84 nu inte
-79 nu ligger
54 nu men
-75 nu nar
54 nu och
320 nu pa
-110 nu racker
-91 nu sa
125 nu ser
-143 nu sitter
-71 nu ska
-66 nu svarar
135 nu till
-75 nu tror
210 nu utan
65 nu vill
85 nufo-
85 nufortiden
-101 nula-
140 numb-
234 number
194 number 0
69 nume-
-57 numer
-72 numer slutar
-53 numera $
88 numera 0
104 numera bor
-89 numera det
-88 numera och
-62 nummer 0
140 nummer ar
81 nummer i
62 nummer ni
-155 nummer och
-59 numret till
239 nuva-
239 nuvarande
131 ny
-205 ny $
468 ny ?
-52 ny adress
125 ny ar
82 ny av
66 ny besoksadress
-114 ny dosa
132 ny enhetschef
122 ny kod
83 ny larmkund
-225 ny lista
-83 ny manad
-124 ny och
-93 ny pa
127 ny verksamhetschef
91 nya
70 nya ar
91 nya batterier
163 nya chef
-118 nya ekonom
-76 nya enhetschefen
-73 nya gruppen
-61 nya klocka
127 nya kollega
-192 nya kunder
-168 nya larm
-82 nya layouten
-64 nya lokalerna
54 nya mobil
70 nya ordningen
-59 nya samordnare
-58 nyan-
-58 nyanstallda
220 nyar
55 nyar och
-69 nyar-
-60 nyarsafton $
664 nyck-
152 nyckel
88 nyckel till
86 nyckelbrickor
50 nyckelgomman
140 nyckeln
113 nyckeln i
102 nyckeln till
-422 nyckelskapet
-119 nyckelskapet $
-172 nyckelskapet hos
-196 nycklar
104 nycklar hos
-67 nycklar till
-115 nycklarna till
-103 nyfi-
-77 nyfikna
-77 nyfikna pa
126 nyga-
110 nygatan
92 nygatan 0
76 nygatan har
61 nyma-
61 nyman
-82 nyman avled
-56 nypo-
-56 nyponet
-146 nyss
-64 nyss och
-59 nytt
123 nytt $
-57 nytt for
-164 nytt kort
228 nytt las
79 nytt loggutdrag
-81 nytt namn
-156 nytt nummer
-52 nytt och
76 nytt telefonnummer
-103 nytt utdrag
198 o
-69 o bock
52 o de
64 o ingen
-252 o m
75 o nu
142 o sa
-59 obeg-
-59 obegripligt
-59 obegripligt $
385 obeh-
252 obehorig
137 obes-
-87 obs
170 obse-
170 observera
170 observera att
-123 och
399 och 0
-102 och M
-114 och N
-121 och alla
-150 och allt
137 och annu
-436 och ar
-118 och avslutad
133 och avtalet
-180 och bada
-101 och bistandet
69 och bor
-87 och bra
141 och bytt
-207 och bytte
-343 och da
198 och darefter
-170 och de
-530 och den
57 och det
-86 och dit
-139 och dosan
-351 och en
139 och ett
-119 och far
-214 och fatt
-321 och fick
299 och for
62 och forresten
159 och fortsatt
-52 och framat
-51 och frojd
-574 och gar
52 och garna
93 och golvsensorn
-51 och gummor
-92 och hallet
-124 och halva
227 och hamta
261 och hamtar
-179 och har
-143 och hittade
-164 och hon
55 och hur
69 och i
57 och ingen
-132 och inte
-177 och jag
-149 och klart
90 och klockan
-134 och kom
159 och kunden
173 och lagg
115 och lamnade
-89 och larmen
-109 och larmet
116 och las
216 och lat
-208 och ligger
-87 och listan
-117 och maste
284 och med
151 och nar
-189 och ni
333 och nu
-83 och ny
-211 och personalen
-182 och pratar
1092 och sa
189 och satt
-135 och satter
484 och sedan
280 och ska
-63 och skriver
65 och tar
87 och tillbaka
-131 och tittar
-123 och tog
95 och torsdagar
127 och tre
-126 och tryckte
-87 och tva
131 och undrar
-59 och vantar
-75 och var
76 och vara
86 och vem
54 och vet
-113 och vi
113 och vilken
-206 och vill
122 och visa
67 och vore
146 ocks-
146 ocksa
584 ocksa $
-208 ocksa ?
-217 ocksa det
68 ocksa en
65 ocksa ha
-120 ocksa har
99 ocksa kan
65 ocksa sa
320 ocksa vi
-62 odmj-
-100 of
-56 of M
119 og
205 ogon
-244 oj
121 ok
-161 ok $
115 ok glomt
332 ok tack
93 okand
141 okej
55 okej $
103 okej att
-316 okla-
-316 oklart
52 okto-
-66 oktobers
52 olga-
52 olgas
154 olik-
154 olika
77 olika besked
96 olof-
62 olofssons
62 olofssons larm
89 olov
89 olov la
206 om
-51 om 0
482 om N
91 om allt
55 om alvars
-114 om antalet
-92 om ar
60 om att
-368 om bestallningen
95 om de
-87 om den
-148 om det
102 om detta
-286 om du
-56 om en
-92 om er
53 om era
378 om fakturan
81 om fallet
-103 om har
218 om hon
-208 om hur
-143 om i
-107 om igen
-497 om jag
119 om larmen
176 om larmet
-58 om larmmottagning
-60 om larmutryckning
143 om laset
-165 om listan
-68 om loggutdrag
-79 om man
86 om mojligt
-166 om nagon
-288 om nagot
-572 om ni
100 om nya
228 om nytt
93 om personnumren
-99 om redan
-85 om samma
101 om sig
102 om sin
134 om upphandlingen
-118 om utdrag
113 om utdraget
-65 om vadret
183 om vart
-98 om vi
71 om volymen
150 ombu-
150 ombud
-55 omfatta
234 omfattning
188 omga-
65 omgaende
69 omgaende $
123 omgangar
51 omko-
51 omkopplingar
69 omod-
69 omoderna
69 omoderna har
165 omra-
127 omrade $
-65 omrade den
-161 omrade nar
93 omraden
121 omradet
191 omradet $
60 omso-
65 omsorg $
69 omtanke i
-158 on
64 on $
-64 on 0
-247 on D
-104 on leave
389 one
112 one come
71 only
68 only the
-222 onod-
-175 onodan
187 onodan $
80 onodigt snasig
-254 onsd-
-241 onsdags
-298 onsdags $
-94 onsdags och
-254 onska
78 onska $
-52 onska er
-186 onska sig
-70 onskad
88 onskan
153 onskar
-76 onskar N
-147 onskar ett
-105 onskar loggutdrag
-57 onskar utdrag
112 onskar vi
-170 onskas $
74 onskas 0
244 onskas ocksa
92 onskas till
182 onskat
-93 onskemal
538 oper-
152 operator
426 operatoren
373 oppe-
373 oppet
126 oppn-
345 oppna
82 oppna $
115 oppna dag
121 oppna det
-367 oppna i
-255 oppnade
-103 oppnar
227 oppnar inte
164 oppnat
-65 opti-
103 or
130 oran-
130 orange
-79 orat
-101 ord
-131 orde-
-55 order
79 ordforande undrade
-358 ordn-
-99 ordna
-149 ordna det
-74 ordnade
99 ordnar
-152 ordning
-57 ordning $
-85 ordningen
70 ordningen i
94 ored-
94 oreda
94 oreda med
248 orga-
260 organisationsnummer
183 orkar inte
-114 orkar ni
103 oro
246 orol-
99 orolig
89 orolig $
98 oroliga
-65 oroliga for
-107 orsa-
-61 orsak
-126 oser
-126 oser ner
-194 oss
-95 oss $
-70 oss 0
-249 oss ?
58 oss N
-57 oss alla
155 oss alltsa
57 oss ar
-129 oss att
-79 oss bara
-71 oss den
70 oss det
-87 oss dit
157 oss eller
-83 oss en
-113 oss ett
121 oss for
-100 oss gar
85 oss han
-244 oss i
-133 oss ingen
100 oss inte
218 oss mitt
-75 oss nar
-125 oss nu
306 oss och
-139 oss om
225 oss pa
-123 oss sedan
295 oss sist
-119 oss slippa
68 oss som
330 oss till
-53 oss under
73 oss var
-207 oss vi
-51 ost
87 oste-
88 oster
-99 oster tack
202 ostr-
202 ostra
214 otre-
214 otrevlig
96 otrevlig i
-192 otro-
-153 otroligt
78 otto-
90 ottos
100 ottos reservnyckel
-97 our
-102 outl-
-78 ova
-78 ova pa
-51 ovan $
98 ovanfor
-88 ovanligt
387 over
363 over 0
106 over alla
84 over antalet
69 over att
-55 over de
-207 over dem
127 over det
64 over ekdungens
154 over en
117 over for
-122 over hela
-100 over helgen
102 over hur
176 over kunder
66 over kunderna
-132 over larmkunder
-95 over larmkunderna
-60 over mitt
-78 over sa
59 over sig
-95 over till
145 over vilka
-378 over-
51 overlamning
-183 overmorgon
-62 overmorgon $
-75 overmorgon ?
168 overst
-144 overst i
206 ovri-
317 ovriga
-114 ovriga upplysningar
-62 ovrigt
-133 ovrigt $
-80 ovrigt inget
58 p s
206 pa
138 pa 0
351 pa ?
112 pa @
-163 pa D
-159 pa M
563 pa N
-165 pa adressen
64 pa agatan
-120 pa aktiva
56 pa alla
57 pa allihop
-74 pa alvagen
-62 pa andra
56 pa angsvagen
-143 pa annandag
-73 pa annat
-63 pa antalet
-189 pa armen
68 pa asgatan
-85 pa asvagen
-320 pa att
-69 pa avagen
68 pa backen
-58 pa backgarden
64 pa backvagen
-222 pa besok
-59 pa bjorkens
90 pa bjorkgatan
-157 pa boende
-97 pa bordet
235 pa bruksgatan
-56 pa bryggargatan
68 pa bussen
116 pa centralen
245 pa dagen
142 pa de
174 pa dem
-66 pa den
-270 pa det
-82 pa detta
93 pa distans
-86 pa dom
-188 pa elva
-254 pa en
83 pa engelska
56 pa enhet
57 pa ett
-118 pa fakturan
-126 pa fel
-114 pa fem
85 pa fika
234 pa forhand
-61 pa formiddagen
-107 pa forra
-51 pa forsta
-89 pa fran
-66 pa fyra
-62 pa fyran
-114 pa gang
-57 pa gardsmygen
140 pa golvet
62 pa gotland
80 pa grund
105 pa hagagatan
135 pa hagvagen
82 pa hedvagen
472 pa hela
556 pa hemtjanst
-105 pa hennes
-133 pa hos
190 pa hur
-78 pa hyllan
141 pa installation
-80 pa jobbet
-101 pa julafton
-80 pa kaffe
58 pa kaffet
116 pa knappen
256 pa kommunen
-73 pa kontoret
-107 pa kopia
-244 pa kurs
61 pa kvarnngatan
-73 pa lappen
-93 pa larm
105 pa larmcentralen
100 pa larmen
-168 pa loggutdraget
-50 pa lovgatan
-85 pa lucia
142 pa luren
153 pa lyckan
120 pa med
363 pa men
-247 pa mig
-178 pa min
-148 pa mobilen
228 pa morgonen
-64 pa morgonmotet
62 pa mossvagen
-101 pa myntgatan
-93 pa nagot
-64 pa nar
77 pa nat
246 pa natten
72 pa natterna
234 pa nio
103 pa nygatan
139 pa och
72 pa om
142 pa omtanke
376 pa oss
52 pa paddan
211 pa papper
-203 pa parkgatan
51 pa parkvagen
135 pa pension
181 pa plan
-127 pa plats
102 pa prenumeration
-242 pa rals
-67 pa revisionsbyran
-96 pa ringvagen
-81 pa ringvagn
93 pa rum
162 pa samma
-85 pa semester
-62 pa sig
-124 pa sin
95 pa sistone
-94 pa sitt
-61 pa sjukhus
75 pa skarm
173 pa skarmen
-86 pa skartorsdagen
-63 pa skicka
170 pa slanbarsvagen
155 pa sms
102 pa solgatan
55 pa storgatan
-89 pa strandvagen
-125 pa studs
-159 pa sveagatan
-152 pa tackningen
-52 pa tallasen
-84 pa tallbacken
-132 pa tio
198 pa tok
82 pa torggatan
59 pa torsdagar
114 pa trastvagen
125 pa tre
-81 pa tredje
-52 pa tur
-116 pa tva
-71 pa utdraget
-240 pa vag
-79 pa vagen
-119 pa vaggen
106 pa vara
377 pa varje
-74 pa vart
75 pa vem
91 pa vilka
-195 pa vitt
-52 pa whiteboarden
226 pack-
52 padd-
52 paddan
76 pafy-
137 paka-
-64 pake-
-64 paketet
-109 pako-
-73 palm-
-57 palmqvist
-83 pami-
84 paminnelseavgiften
-76 paminner
55 pand-
55 pandemin
55 pandemin tog
251 pape-
83 papekat
64 papekat det
138 papper
-191 papper $
51 papper ?
-92 papper ar
106 papper nu
327 papper tack
-202 par
117 par ar
-54 pare-
89 park-
-62 parkgatan
141 parkgatan 0
107 parkvagen
-100 parm
-245 parm-
-150 parmen
-57 parmen $
248 parmen det
-80 parmen star
-63 pask-
-239 paskas
-149 paskas det
-72 pasken
267 paskrift
99 paskrivet av
-95 pass-
-257 passade
-111 passade $
90 passar det
163 passet
270 past-
255 pastar
255 pastar att
233 pata-
108 patala
108 patala att
108 patalade
-317 pati-
359 paus-
290 pausa
88 pausas
-162 pave-
-162 paverkar
-162 paverkar inte
175 pdf
53 pdf den
65 pdf en
167 pdf i
-71 pede-
-71 peder
94 pell-
94 pelle
150 pend-
168 pendant
125 pendant of
-102 pension
-52 pension i
135 pension pa
145 pensionerad
107 peop-
107 people
-303 pep
-120 pep hos
-206 pepp-
-97 peppar
-93 pepparkakor
-123 perf-
-106 perfekt
-107 peri-
-80 period
-61 period $
-53 perioden $
179 pers
250 pers-
86 persiska
-242 person
-72 person $
-129 person hos
-96 personal
-109 personal $
-302 personalen
-123 personalen $
-155 personalen ar
-118 personalen har
-137 personalen var
-64 personalens telefoner
74 personen
74 personen i
126 personer som
249 personnummer
81 personnummer $
439 personnumren
-150 personuppgifter
303 personuppgiftsbitradesavtal
-71 perssons
-91 peti-
-93 phon-
-93 phone
-59 pile-
-53 pilevallen
101 pilg-
-284 ping-
-61 pins-
-61 pinsamt
64 pip
160 pipe-
160 piper
70 pizz-
70 pizzeria
95 plan 0
-69 plan tva
-372 plan-
-235 planer
-80 planerar
-113 planering
-58 planering $
-54 planering inget
-61 planeringssystem
59 planeringssystem har
-64 planeringssystem och
125 planeringssystemet
171 planeringssystemet och
87 plats ?
-96 plats och
197 plats pa
-112 plea-
-112 please
-187 please $
132 please ?
111 please send
66 ploc-
204 plocka bort
-113 plocka fram
71 plockas
78 plockas bort
-246 plog-
-61 pls $
69 plus
205 plus en
-153 plus minus
249 port-
100 portal
-54 portalen efter
121 porten
112 portkod
93 portkod 0
-157 portkoden
-128 portkoden pa
-76 portkoden till
356 post
-213 post $
154 post 0
304 post-
55 posta
63 posten
183 postfack
-98 pota-
-124 potatis
73 prak-
76 praktikant
-122 pras-
-132 prastkragens
53 prat-
359 prata
313 prata med
-100 pratar
66 pratar finska
-122 pratar om
-143 pratat
-184 prec-
-184 precis
-126 precis som
160 pren-
142 prenumerera
204 pressed
-60 pric-
-52 pricka
-97 prickar
-97 prickar av
-100 pricken $
-140 prima $
-144 prin-
-108 prio-
265 priv-
97 privat
169 privata
-75 priy-
-173 prob-
-159 problem
-51 problem $
-69 problem med
-132 proc-
-131 procent
-130 procent av
60 prog-
213 program
144 proj-
-115 projektnummer 0
191 provade
180 provade alla
-78 provade och
-305 provat
-173 provat $
-60 provat och
167 provlarm
85 provlarm fran
54 provlarmade
79 provlarmar
79 provlarmar ?
-154 provlarmen
-145 provlarmen i
79 provlarmet
74 provlarmet i
68 provtrycker
68 provtryckte
104 ps
79 puls-
86 pulsen
-100 punk-
-97 punkt
-60 puss
101 rack-
78 racker
-62 racker att
146 racker det
-157 racker gott
157 racker inte
314 racker med
93 rackvidd
197 rad
-55 rad och
165 rad som
-127 rad tillbaka
87 radd
87 radd $
-144 radd-
-136 raddade
-70 rade-
-51 rader
61 rakade
58 rakar
-410 rakn-
-217 rakna
-75 rakna kunderna
-126 raknade
-190 raknar
-103 raknar vi
142 raknas
-62 raknas med
79 raknas som
72 raknas ut
-233 raknat
-196 raknat fel
163 rakning
120 rakning pa
74 rakningen
59 rakt
-242 rals
-51 raml-
-194 ramlade
-107 ramlade i
99 ramlar
-295 rapp-
-155 rapport
-71 rapport om
-59 rapporten
-87 rapportera
-73 rapportera den
-67 rapporterade
82 rapporterar
-91 rar
-81 rar mot
-111 rara
-77 rast-
-66 rasten
-66 rasten $
57 ratt adress
-84 ratt ar
139 ratt att
107 ratt nummer
-236 ratt person
-99 ratt stalle
60 ratt till
247 ratt-
250 ratta
75 ratta $
54 rattad
-131 rattade
-54 rattade det
-61 rattar
79 rattas
79 rattas hos
65 reag-
64 reception $
-88 receptionen
-320 receptionen $
239 receptionen i
114 reco-
114 records
114 records $
-51 reda
-53 reda pa
-492 reda-
-492 redan
-88 redan fatt
-56 redan forra
-93 redan hamtat
-53 redan har
-176 redan i
292 redan nu
-84 redan vara
-92 redd-
-92 redde
-67 redde ni
-165 redovisa
-235 redovisas
283 redovisning
142 redovisningsbyra
169 redovisningskonsult
161 redovisningskonsult pa
55 referens
-51 rege-
274 regi
650 regi-
342 register
75 register $
392 registrera
-200 registrerades
-101 registrerat
-122 registrerat hos
84 registret
83 regl-
-293 regn
-50 regn-
-51 reha-
-51 rehab
195 reko-
216 rekommenderat
54 rekommenderat brev
168 rent
312 rent ut
-92 repl-
56 repo-
171 repr-
171 repris
707 rese-
-173 reserv
120 reservlarmen
100 reservnyckel
-65 resp-
205 rest-
304 resten
256 resu-
79 resultat
95 resultatenheter
82 resultatet
-52 retu-
119 reum-
119 reumatism
-144 revi-
-92 revision
-67 revisionsbyran
254 revisor
201 revisor @
101 revisor pa
-99 revisorn
110 revisorn pa
-62 riktigt $
111 riktigt otrevlig
-105 riktigt vad
-71 ring
-78 ring $
170 ring N
-248 ring inte
443 ring mig
397 ring-
-196 ringa mig
-69 ringa om
179 ringa upp
138 ringas
-91 ringblomman
-90 ringblomman $
87 ringde
199 ringde $
-180 ringde er
138 ringde om
106 ringde upp
62 ringde vi
268 ringer
-67 ringer inte
-60 ringer jouren
113 ringer och
59 ringer till
73 ringer upp
-145 ringer vi
262 ringt
-94 ringvagen
-81 ringvagn
-81 ringvagn 0
-128 robb-
-128 robban
-100 robban $
-96 robo-
-96 robot
-96 robot $
136 rod
393 roin-
393 roine
216 rokd-
60 rokdetektor hos
158 rokdetektorerna
-291 roll
-177 roll $
-53 roll for
76 ronn-
125 ronnvagen
125 ronnvagen 0
118 ror
138 rora-
165 rorande
162 rore-
-98 rorelsevakten
-59 rorelsevakten i
-72 rori-
-72 rorigt
89 rosa
349 rose-
-99 rosenbergs
-99 rosenbergs apparat
-70 rosengrens
-70 rosengrens larmar
-98 rosenlunda
-91 rosenlunda $
79 rosenstigen
79 rosenstigen 0
112 rost
173 rost-
173 rosten
224 rosten i
272 rott $
-75 rott i
-233 rott och
-132 rubr-
-94 rubrik
-248 rubriken
-162 rubriken $
-151 rubriken det
289 rubriken men
227 rubrikerna
251 rull-
-62 rullar allt
91 rullar pa
223 rum
93 rum fyra
-66 rummet bredvid
-116 run
-55 run it
113 rund-
-61 rundor
146 runn-
-72 runt
90 runt $
-80 runt till
-189 ruti-
-69 rutin $
-81 rutiner
-99 rutiner for
150 s
-281 s $
131 s flat
64 s pa
-460 sa
-247 sa $
86 sa ?
140 sa N
-124 sa allt
215 sa ar
142 sa att
-85 sa aven
-54 sa bara
265 sa blir
-95 sa bra
-108 sa da
107 sa dalig
78 sa de
-284 sa den
-681 sa det
91 sa e
-81 sa enkelt
-128 sa fa
267 sa fall
99 sa far
-170 sa for
96 sa fort
-55 sa garna
-148 sa glad
64 sa gor
-125 sa hamnar
174 sa hamtar
-129 sa han
-218 sa henne
96 sa hennes
88 sa hog
213 sa hon
103 sa i
103 sa ingen
-125 sa ja
-445 sa jag
59 sa kan
125 sa kommer
103 sa lange
-103 sa listan
-88 sa manga
-273 sa mejla
81 sa nar
-420 sa ni
162 sa plocka
-67 sa racker
-81 sa rar
-69 sa rara
-149 sa ring
-110 sa sent
-80 sa ser
-82 sa ska
-139 sa skicka
76 sa skriv
322 sa slipper
-63 sa smidigt
-62 sa snabbt
-87 sa stryk
-181 sa svara
149 sa ta
205 sa tar
-51 sa till
-92 sa trevligt
114 sa tyst
-98 sa ursakta
-98 sa vet
329 sa vill
-56 sada-
-66 sadan lista
-94 sadana
-94 sadana har
-300 sag
-105 sag jag
-147 sag till
-127 sag ut
-89 saga
-82 saga att
141 saga fel
80 saga kunden
-53 saga om
-110 saga pa
-104 saga till
192 saga upp
384 sage-
384 sager
-106 sager $
-166 sager att
-164 sager hon
141 sager ifran
196 sager ingen
-98 sager ingenting
89 sager inget
132 sager stopp
-84 sager upp
-56 sags
-82 sags om
88 sagt
111 sagt nej
-164 sagt skamligt
-71 sagt upp
-100 sak $
109 sak manadsvis
-105 sak till
-173 sak varje
-77 sake-
-158 saken
-125 saken ar
258 saker
50 saker e
-139 sakert
313 sakn-
-157 saknade
107 saknades
194 saknades hela
296 saknar
91 saknar $
-277 saknar N
125 saknar er
-114 saknar vi
66 saknas
-72 saknas i
-114 sakr-
-119 sakrast
-156 sall-
104 sallan
83 samb-
108 samband
108 samband med
-67 sami-
-58 samira
69 saml-
-68 samlad
219 samm-
182 samma
-273 samma $
-62 samma adress
-71 samma arende
-138 samma dag
156 samma dosa
104 samma gang
-144 samma korridor
-304 samma kvall
-65 samma lagenhet
66 samma larm
155 samma lista
-59 samma sak
-241 samma som
163 samma veva
148 sammanstallning
52 samordnare
118 samr-
141 samre
440 samt
554 samt-
-148 samtal
201 samtalet
352 samtidigt
-83 samtliga
82 samtliga enheter
160 san
123 san $
164 sand
188 sand aven
325 sand-
109 sanda
-99 sandare
-101 sandare med
-90 sang-
-90 sangen
-53 sangen $
-78 sangen kanner
-128 sant $
198 sant ?
55 sant dar
-92 sant som
94 satl-
189 satt
246 satt dit
-90 satt garna
-181 satt i
196 satt nadja
208 satt upp
-405 satt-
-97 satta
-160 satte
-102 satts
-102 satts upp
70 say
-71 says
-177 sche-
-115 schemat
-99 schemat for
-371 se $
-197 se att
-61 se om
108 se pa
70 se till
-63 se var
111 se vilka
172 seda-
172 sedan
56 sedan $
-244 sedan 0
96 sedan D
178 sedan bytet
-72 sedan dess
-355 sedan det
-188 sedan en
57 sedan ett
-61 sedan forra
138 sedan fortsatter
269 sedan i
89 sedan inventeringen
-251 sedan lange
-126 sedan masten
98 sedan ni
-354 sedan sist
-155 sedan tidigare
63 sedan vi
54 sedan vill
-72 sedv-
123 sej
134 sej $
-162 sekr-
-324 sekretess
-137 sekretessbelagda
-137 sekretessbelagda uppgifter
191 sekretessen
-79 seku-
-66 sekunder
-526 seme-
-164 semester
-83 semestern
-52 semestertider
-96 semestrar
68 semi-
68 semikolon
153 sen
-382 sen $
-79 sen 0
-125 sen er
163 sen i
77 sen kan
77 sen lange
-147 sen sist
-60 sen stanger
82 sen var
55 sen vi
185 sen vill
86 sena
-122 senare
-103 senare an
-83 senast
-97 senast 0
181 senaste
-314 senaste listan
178 senaste utdraget
333 send
247 send it
113 sens-
-196 sent
-137 sent an
-53 sent men
-106 sent som
-153 separat arende
66 ser
67 ser daligt
-93 ser jag
-377 ser ut
139 ser vi
92 seri-
91 seriost
-222 serv-
-121 service
-78 servicedesk
-229 ses
-64 sett det
-83 sett detta
392 sex
94 sex av
-55 sex ganger
153 sex i
104 sext-
72 sextio
-56 sextio $
194 she
-99 si
111 sick-
111 sicka
301 sida
276 sida $
74 sida-
74 sidan
58 sidan $
-123 side-
-122 sidensvansen
-306 sidf-
-306 sidfoten
-265 sidfoten $
172 siff-
200 siffran
-142 siffran $
-53 siffran ska
-50 siffran var
53 siffror
-123 siffror $
-187 siffrorna
-105 siffrorna $
69 siffrorna pa
-70 sig
-85 sig $
-70 sig bara
-106 sig for
-58 sig hela
165 sig hon
-73 sig hos
-103 sig i
129 sig inte
56 sig larmet
-186 sig nar
141 sig och
105 sig sa
135 sig sjalv
310 sig sjalvt
-56 sig till
184 sign-
139 signal
113 signal hos
308 signal och
-130 signalen $
-74 signatur
-90 silv-
82 simk-
-69 simkort
152 simkortet
152 simkortet i
-396 sin
173 sin $
-133 sin dosa
-61 sin nya
-101 sin sandare
-294 sina
-180 sina larm
-57 sina nya
228 sinc-
228 since
130 since D
134 siri-
134 siris
134 siris laskolv
-165 sist
-60 sist for
-186 sist har
-82 sist i
139 sist kom
-60 sist men
-102 sist sa
150 sist var
-53 sist-
-141 sista
213 sista $
-67 sista bankdagen
-87 sista dagen
50 sista och
93 sista varje
95 sistone
95 sistone $
-165 sitt
103 sitt $
103 sitt eget
-388 sitt larm
-172 sitt-
213 sitta
218 sitta fint
-446 sitter
-124 sitter bredvid
-79 sitter det
148 sitter en
-116 sitter fast
127 sitter har
-161 sitter i
-66 sitter jag
-55 sitter kvar
224 sitter numera
-63 sitter och
-219 sitter pa
-59 sitter uppe
-73 sitter vid
116 sivs
-237 siw
-445 sjal-
-383 sjalv
-129 sjalv $
95 sjalv en
129 sjalv sitter
-55 sjalv till
-372 sjalva
-142 sjalva $
116 sjalva sa
310 sjalvt
-114 sjalvt $
313 sjalvt varje
61 sjo
61 sjo numera
103 sjob-
-58 sjog-
-88 sjogrens
-62 sjoh-
-58 sjohagen
108 sjon
78 sjon ?
186 sju
153 sju $
146 sju av
80 sju gamla
-78 sju minuter
-153 sjuk
-68 sjuk $
-191 sjuk-
-71 sjukhus
115 sjukhus ?
-251 sjukhus men
-193 sjukhus och
-59 sjukhuset
58 sjunde
96 ska
-265 ska $
124 ska N
96 ska aka
-76 ska antalet
-57 ska avse
196 ska avslutas
183 ska behova
-53 ska bestalla
-94 ska bli
181 ska borja
89 ska bort
-116 ska byta
111 ska bytas
122 ska de
-53 ska debiteras
64 ska den
101 ska det
-154 ska fa
61 ska foras
-54 ska framga
256 ska ga
-110 ska gora
-216 ska ha
-390 ska in
68 ska inte
-252 ska jag
-139 ska jamfora
178 ska ju
79 ska kunna
52 ska larmet
-141 ska ligga
-71 ska listan
335 ska man
-71 ska ni
-65 ska skicka
-137 ska skriva
219 ska sta
52 ska svara
-91 ska ta
-105 ska utdraget
190 ska vanta
81 ska var
196 ska vara
-52 ska visa
57 skaf-
62 skaffat
-119 skal-
-73 skalet
-55 skalet till
-146 skall
-164 skamligt
282 skammas
282 skammas $
-77 skams
-63 skams pa
-170 skamt
-109 skamt asido
245 skandal
-179 skap
-83 skap $
82 skapet
406 skar-
527 skarmen
101 skarpning
93 skarpning $
-132 skartorsdagen
-53 skartorsdagen ?
59 skat-
-65 sked-
-158 skic-
267 skicka
-119 skicka $
161 skicka det
-101 skicka en
-78 skicka for
-102 skicka hellre
-141 skicka in
81 skicka listan
84 skicka loggen
220 skicka med
179 skicka mig
-74 skicka nagot
-209 skicka nar
131 skicka oss
-161 skicka over
137 skicka till
-70 skicka ut
81 skicka vara
-192 skickad
-88 skickade $
-147 skickade det
96 skickade var
-162 skickar
149 skickar jag
-73 skickar vi
-69 skickas
-76 skickats
352 skil-
231 skiljer
55 skillnad
-61 skin-
-61 skiner
94 skit
-81 skit i
-110 skju-
-109 skjuta
59 skog-
50 skogen
-57 skogen $
259 skol-
-69 skon
-208 skon-
-208 skont
-138 skont att
60 skorna
115 skorna pa
-101 skot-
-63 skota
-122 skoter
213 skoter var
55 skotte
-102 skotte det
-67 skrapposten
61 skrattade
-374 skre-
-252 skrev
-62 skrev $
-180 skrev fel
104 skrev forut
-159 skrev i
-145 skrev om
-122 skrevs
-163 skri-
456 skriv
-256 skriv att
301 skriv in
214 skriv om
54 skriv upp
316 skriv ut
150 skriva
200 skriva i
165 skriva igen
-85 skriva sa
-151 skriva till
-50 skriva ut
-52 skrivare
110 skrivaren pa
78 skrivas
-153 skrivbord
-128 skrivbord $
-63 skrivbordet
-75 skriven
-238 skriver
140 skriver $
-52 skriver har
-76 skriver jag
-50 skriver med
-74 skriver ut
273 skriver vi
-125 skrivit
-137 skro-
-137 skrotad
-137 skrotad $
-191 skruvade
132 sku
-85 skug-
-202 skul-
-102 skull
175 skull $
-103 skull vi
-100 skulle
-78 skulle bli
170 skulle dessutom
124 skulle jag
-82 skulle kvittera
-156 skulle ni
220 skulle sitta
142 skulle vara
54 skulle vilja
251 skyd-
289 skydd
82 skydd sedan
152 skyl-
120 skyldiga
152 skyldiga att
259 skyldighet
259 skyldighet att
-139 skyll
-139 skyll inte
-80 skylla
-194 skyn-
-56 skynda
-87 skyndsamma
224 sla
261 sla ihop
155 slac-
149 slad-
-103 sladden
177 sladden till
170 slanbarsvagen
170 slanbarsvagen $
-79 slang ivag
-126 slanger
-60 slapper
112 slapper inte
58 slar pa
-403 slar-
-152 slarvade
-67 slarvet
-67 slarvet $
-136 slarvigt
-115 slarvigt $
-100 slarvigt av
214 slip-
-158 slippa
-119 slippa vanta
373 slipper
140 slipper jag
115 slipper skriva
108 slipper vi
96 sloc-
96 slocknar
-109 slog
89 slup-
89 sluppit
-118 slut
174 slut ?
-214 slut det
169 slut hos
99 slut pa
313 slut-
-74 sluta
135 sluta skicka
126 slutade
272 slutar
79 slutar pa
-270 slutat $
83 slutat ge
-52 slutat hos
329 slutat svara
-228 slutet
-178 slutet av
186 slutt
-79 smac-
-79 smack
-79 smack $
66 smal-
94 smed-
120 smedjegatan
122 smedjegatan 0
-63 smid-
-63 smidigt
-81 smidigt $
-338 smor-
-271 smorde
-271 smorde det
-66 smort
-66 smort $
496 sms
210 sms a
107 smul-
110 smultronets
110 smultronets hemtjanst
-347 snab-
-64 snabb
-126 snabba
-53 snabba och
-95 snabbt
-97 snabbt de
-160 snall
110 snall $
-94 snall och
-110 snalla $
-50 snalla ni
67 snalla och
-51 snallt
-146 snallt $
-199 snar-
362 snarast
131 snarast $
-551 snart
-53 snart har
-168 snart jul
130 snas-
80 snasig
93 snic-
196 snig-
56 snit-
103 snod-
247 snor-
-141 snyg-
-157 snyggt
-294 so
-138 so i
143 sodr-
53 sodra
90 sodran
63 soffan $
-71 sol
-157 sole-
-157 solen
139 solg-
92 solgarden
104 solgatan
-113 solglantan
-92 solglantan $
119 solglantans
-63 solglimten
102 solv-
106 solvik
211 som
146 som N
307 som aktiv
-53 som aldrig
-86 som alla
-125 som alltid
66 som aterkommande
245 som avslutat
-188 som bar
-138 som behover
326 som behovs
-86 som bestaller
87 som bestamt
-50 som blev
-112 som borjar
-118 som brukar
261 som csv
-310 som de
-375 som det
73 som dog
-86 som en
295 som er
-53 som ett
214 som excel
-52 som faktiskt
-93 som fattas
131 som fick
180 som fixar
-50 som for
-123 som forra
-121 som forut
62 som fungerar
-56 som fyller
265 som galler
328 som gar
-86 som gatt
303 som gick
-86 som glomde
-52 som gor
57 som hade
68 som haft
-121 som helst
-180 som heter
56 som hjalper
74 som hor
71 som i
-495 som inte
325 som jag
148 som jobbar
164 som kom
197 som kontakt
54 som kontaktperson
129 som lamnades
107 som lamnat
-80 som laser
71 som ligger
-103 som lisbet
-88 som man
-166 som mig
-288 som mottagare
70 som narmast
-189 som ni
86 som noll
210 som ny
131 som om
-243 som pa
194 som pdf
213 som ror
82 som sagt
148 som senast
-75 som sist
-326 som sitter
-211 som ska
-89 som skoter
-94 som skriver
-66 som smort
113 som sms
82 som star
-157 som strulade
-67 som svarar
-71 som tar
-101 som tur
-74 som tycker
56 som vanlig
-171 som vanligt
73 som vantar
-133 som varje
54 som vi
-116 som vill
-156 som visar
57 some-
-326 somm-
171 sommar
101 sommar $
-167 sommaren
-65 sommarstugan
-125 sommarstugan ?
148 sommarvikarier borjar
-55 sommarvikarierna
190 somn-
252 somnat
-102 somr-
-102 somras
-74 somras $
324 son
293 son har
171 sond-
157 sonder
93 sonder i
-67 sone-
-91 sonen i
-130 sonen till
-68 sonens mobilnummer
95 soporna
-95 sorg-
-230 sorr-
-230 sorry
-155 sorry for
237 sort-
-144 sortera $
53 sortera pa
214 sorterad
-90 sov
-90 sov gott
158 sove-
158 sover
172 sover $
-115 sovi-
-115 sovit
100 sovr-
60 sovrum
-59 sovrummet hos
326 spar-
211 sparar
112 sparar listan
412 sparar ni
-97 sparas
189 sparra
128 sparrad
-134 sparrade
-56 speciell
-56 speciell dag
-162 spel-
-58 spelar
-105 spelar ingen
-195 spin-
145 spis-
-65 spisvakt
106 spisvakten
76 spisvakten hos
78 spisvakterna
-283 spor-
76 sprak
-109 spri-
55 sry
213 sta
-96 sta $
-95 sta i
93 sta pa
141 sta som
-162 sta ut
-61 stad
405 stad-
191 stadsdel
327 stadshuset
-64 stadsnara
-64 stadsnara omsorg
57 stae-
57 staende
-150 staende leverans
121 stah-
-69 stahl
190 stahls
234 stal
-378 stal-
-105 stalla
-105 stalla om
-54 stallde
-69 stallde om
-106 stalle $
199 stallet
183 stallet for
-76 stallet vi
73 stalls
-145 stallt
-55 stallt till
131 stam-
-56 stambyte
-56 stambyte och
-183 stamde
-57 stamde pa
-162 stamma
104 stamma att
-267 stamma av
-62 stammas
-62 stammas av
408 stammer
-60 stammer $
-183 stammer av
279 stammer det
181 stammer inte
87 stampel
-102 stan
-165 standard $
353 stang
172 stang hennes
59 stanga
71 stanga av
111 stangde
-85 stangdes
-229 stanger
-61 stanger $
-55 stangs pa
95 star
179 star N
111 star en
-190 star fast
-116 star i
-132 star kvar
191 star och
54 star pa
-123 star redan
140 star-
110 startdatum
95 stat-
-135 station
-135 station $
94 statistik
77 statistik over
209 stav-
146 stavas
80 stavas med
115 stavat
164 steg-
123 sten-
60 stendott
127 sticka
-58 stif-
135 stig-
62 stigs
93 stil
120 stil-
126 still
-278 stod
70 stod $
-105 stod det
-151 stol-
172 stoo-
172 stood
105 stop-
-117 stopp
-82 stopp nar
182 stoppa
58 stor
-275 stor-
-157 stora
-259 stora bokstaver
69 storgatan
69 storgatan 0
97 storm
-140 stormen
476 storre
-135 storsta
-126 stort
91 stra-
108 strand
-89 strandvagen
-89 strandvagen fick
-174 stre-
-209 strejkat
72 stressad
198 stro-
-65 stromavbrott
-126 stromavbrottet
158 stromavbrottet $
-117 stromavbrottet i
218 strommen
79 strommen gick
227 struken
-145 strul
-71 strul med
-123 strulade
-131 strulade i
147 strular
-76 strulat
-52 strunta
-51 strunta i
160 stry-
65 stryk
-258 stryk det
242 stryka
97 stryka $
281 stud-
87 studiebesok
90 studiebesok hos
-125 studs
-140 stug-
-140 stugan
172 stum
234 stum $
113 stum-
113 stumt
-146 stun-
-146 stund
167 styc-
170 stycken
288 stycken $
-334 styr-
-62 styrelsen har
-84 styrka
-83 suck-
182 summ-
223 summarad
78 surfplattan
81 surr-
117 surrar
180 susa-
174 susane
174 susane ek
80 sval-
189 svar $
-152 svar har
-448 svar i
140 svar inom
68 svar jag
-123 svar med
241 svar pa
-110 svar till
-75 svara
-153 svara bara
-138 svara garna
156 svara mig
-259 svara pa
-152 svara till
-71 svarade
180 svarade $
134 svarade inte
-61 svarade nar
-164 svarade ni
-77 svarade pa
-79 svarade sa
-271 svarar
92 svarar ?
69 svarar ej
-72 svarar for
-190 svarar i
139 svarar ingen
-131 svarar inte
100 svarar ju
74 svarar nar
-131 svarar sa
144 svarat
144 svarat pa
-350 svaret
-163 svaret $
76 svaret har
-62 svaret i
203 svaret jag
-110 svaret kan
-93 svaret med
-102 svaret sa
362 svarstiderna
86 svarstiderna for
363 svart
396 svart $
93 svart att
134 svart bild
-169 svart kan
-195 svart pa
-152 svea-
-154 sveagatan
418 sven-
-66 svenska
-80 swed-
-63 swedish
-58 swit-
88 syds-
88 sydsidan
-115 syft-
-51 syfte
-127 syna-
-127 synas
-68 synd
-68 synd att
-62 synpunkter
-51 synpunkter pa
133 syns
-97 syss-
208 syst-
254 system
-72 system $
114 system ?
-111 system och
303 systemet
86 systemet $
-202 systern
-143 systrar
-89 t
-150 t o
-52 ta
-221 ta betalt
517 ta bort
-81 ta de
-175 ta den
-254 ta det
328 ta emot
-100 ta fram
221 ta inte
-159 ta pa
157 ta upp
-241 ta ut
62 tack
120 tack $
-394 tack for
-58 tack i
118 tack jag
109 tack sa
-53 tack snalla
-138 tack till
-286 tack-
559 tacka
456 tacka vet
-76 tackade
-76 tackade nej
-99 tackar
-57 tackar $
73 tackat nej
-97 tackning
145 tackning i
-162 tackningen
-198 tacksam
-93 tacksam for
-65 tacksam over
-221 tacksamhet
-127 tacksamhet for
-83 tacksamma
-110 tacksamma for
62 tag
-80 tag $
59 tag i
-107 tag men
-65 taget
199 taget $
-84 tagi-
-127 tagit
-87 tagit del
-70 tagit emot
-86 tagit over
98 tagn-
98 tagna
67 tak
-68 take
194 tal
122 tal bastu
-162 tala-
-192 talamod
59 talar
-138 tall-
-52 tallasen
-102 tallbacken
-53 tallhojden
148 tallstigen
-92 tand-
-267 tang-
-59 tangentbord
-75 tangenterna
190 tank
-213 tank-
-120 tanka
-106 tanka pa
-124 tanken
238 tanker
-158 tankte
77 tant
-127 tappade
-103 tappade i
343 tappar
81 tappar kontakten
-160 tappat
-231 tappat bort
-181 tappat kontakten
-83 tappat rosten
238 tar
107 tar ansvar
69 tar bara
-175 tar den
146 tar det
-295 tar emot
-70 tar er
-69 tar fram
171 tar inte
192 tar jag
158 tar ni
102 tar over
85 tar sju
-217 tar slut
85 tar tag
-119 tar ut
-514 tas
-105 tas $
-61 tas bort
-206 tas ut
-90 tatt
-138 tatt $
-56 te
-115 te a
55 te klinta
-110 te oss
-103 team
84 team-
209 teck-
76 tege-
-58 tekn-
153 tekniken har
-101 tekniker
-261 tekniker har
149 tekniker kom
67 tekniker till
-78 tekniker var
99 teknikern
-181 teknikern var
189 tele-
-72 telefon
-69 telefon $
83 telefon 0
75 telefon ar
183 telefon nar
71 telefonen
-179 telefonen $
-80 telefonen i
159 telefonko
175 telefonsvarare
-102 telefonvaxel
68 teli-
180 term-
-57 tesfay
122 testade
53 testade igen
-163 testar
-58 testet
-58 testet igar
-237 testlarmade
84 text
84 text i
287 text-
152 texten
-51 than
-186 than-
-120 thank
-120 thank you
-66 thanks
-97 that
-57 that our
-172 the alarm
119 the button
208 the key
125 the pendant
53 the pull
79 the way
297 this
-101 this is
79 this morning
-55 thx
-55 thx $
-128 tick-
-128 tickar
275 tid
396 tid ?
-90 tid sa
76 tid tog
-221 tide-
-218 tiden
-159 tiden gar
150 tiden kan
-135 tiden pa
-275 tidi-
-67 tidigare
188 tidigare $
-53 tidigare an
175 tidigare fick
76 tidigare fragade
-207 tidigt
51 tids-
142 tige-
142 tiger
337 tilb-
337 tilbaka
617 till
-178 till $
327 till 0
-74 till M
-242 till N
-124 till alfhild
-93 till att
-71 till avsandaren
-73 till besvar
56 till bjorkens
-131 till boende
118 till box
-141 till de
-450 till den
122 till dottern
65 till efter
295 till en
-123 till ett
-78 till for
115 till fru
-96 till fyra
-51 till godo
241 till grannen
-58 till grannforetaget
-95 till grund
-92 till helgen
-127 till hemtjanst
-52 till henne
187 till honom
91 till installatoren
120 till jouren
-86 till jul
-99 till kommunens
-56 till larm
121 till larmen
134 till larmet
111 till larmportalen
-131 till manadsskiftet
96 till med
71 till medicinskapen
248 till mig
-63 till min
-91 till motet
87 till nagot
-68 till nan
-173 till nar
-72 till nasta
-180 till nya
-240 till och
-134 till ocksa
-118 till om
407 till oss
-113 till pa
98 till parkgatan
-260 till pdf
-150 till portalen
-102 till ratt
-163 till sista
90 till slut
114 till smedjegatan
81 till som
81 till sommarstugan
64 till storgatan
-101 till stugan
82 till svar
-51 till teknikern
-56 till var
-190 till vardvannen
-149 till vart
117 till vintertid
423 till-
-62 tillagda
73 tillater
144 tillatet
-302 tillbaka
151 tillbaka $
-87 tillbaka ?
79 tillbaka bestallningen
102 tillbaka det
-138 tillbaka efter
-259 tillbaka fran
178 tillbaka i
-190 tillbaka med
-132 tillbaka pa
-146 tillbaka sina
-160 tillfalle
211 tillhor
137 tillkalla
137 tillkalla hjalp
450 tills
-106 tills jag
-247 tills ni
555 tills vi
322 tills vidare
-197 tillsammans
-197 tillsammans med
151 tillsyn
-52 tillsynen via
112 tillsynskameran
191 time
201 timm-
220 timmar
136 timmar $
177 timme
117 timme fel
86 timme for
-92 timme sist
-68 timmen
136 tio
-78 tio ar
73 tio ganger
60 tio minuter
-73 tio sekunder
52 tion-
52 tionde
90 tionde minut
-71 tips-
-169 tisd-
99 tisdagar
95 tisdagar och
-265 tisdags
-125 tisdags $
-80 tisdags men
84 tisdags och
-63 titt-
-140 titta $
158 titta pa
-114 tittar
-112 tittar pa
-60 tja
-196 tjan-
-144 tjanst
-127 tjansten
64 tjansten for
159 tjanstledig
169 tjata
-76 tjatade
-64 tjatar
-122 tjen-
-74 tjenare
-76 tjot
87 tjug-
93 tjugo
283 tjut-
50 tjuter
82 tjutet
82 tjutet pa
154 to
107 to order
84 to our
103 toan
-119 toda-
-119 today
-64 today please
-205 tog av
172 tog det
110 tog dosan
-157 tog over
-82 tog stopp
61 tog tackningen
198 tok
93 tok $
-68 tokigt
-126 tolf-
-126 tolfte
-155 tolv
60 tolv $
-52 tolv och
-82 tolv-
-96 tolvan
600 tom
391 tom $
-60 tom 0
259 tomm-
-94 tomo-
-94 tomorrow
-74 tomt
-57 tomt-
55 tonen i
-62 topp-
63 toppen om
-54 tor
-85 torget
82 torggatan
-54 torkat
76 tors-
155 torsdagar
-74 torsdags
-89 torsdags hon
-57 tr
-57 tr $
-147 trad-
-147 traden
-79 traden $
231 traf-
-73 traffas
109 trangt
113 trangt in
-296 trappa
205 trapphuset
130 trapphuset ar
-143 tras-
-241 trasiga
-288 trasiga larm
145 trasigt hos
114 trastvagen
571 tre
178 tre $
-106 tre ar
333 tre av
-187 tre dagar
135 tre dar
-119 tre har
94 tre nya
73 tre olika
57 tre omraden
95 tre resultatenheter
-62 tre som
-143 tre systrar
255 tre veckor
196 trea-
196 trean
379 tred-
379 tredje
151 tredje gangen
-79 tredje kvartalet
-80 tredje vaningen
-301 tret-
-62 trettio
-120 trettioforsta
-150 trettionde
-114 trevligt
-50 trevligt att
204 tro
285 tro ?
-114 trod-
-114 trodde
-52 trodde att
276 trodde det
-67 tror
313 tror att
-125 tror jag
-147 tror ni
213 trot-
194 trots
124 trots nytt
95 trotta
104 trotta pa
350 tryc-
-218 trycka pa
142 trycker
114 trycker $
86 trycker o
-70 tryckt pa
-133 tryckte
71 tryckte kom
-157 tryckte pa
-93 trygg
81 trygghetskamera
-244 trygghetslarm
378 tryk-
237 trykker
55 tuggat
77 tuggat av
-67 tumm-
-65 tumme
63 tummen
-186 tung
-91 tunn-
-249 tur
-101 tur ar
-161 tur att
-120 turerna
165 tures
126 tutar
327 tuva
217 tva
-138 tva $
-84 tva ar
135 tva av
-195 tva bilar
-93 tva dagar
165 tva dar
58 tva delar
-173 tva dodsfall
66 tva filer
-52 tva flikar
-170 tva ganger
174 tva i
91 tva kommuner
-394 tva kunder
-138 tva larm
-62 tva larmmottagare
229 tva listor
81 tva makar
192 tva manader
-166 tva mejl
-192 tva nya
-83 tva pa
-76 tva procent
102 tva som
283 tva stycken
147 tva timmar
707 tva uttag
148 tvah-
148 tvahundra
-299 tvar-
-198 tvartom
-193 tvartom $
-102 tvat-
-75 tvattkorgen
-217 tvattmaskinen men
59 tvattstugan
95 twic-
95 twice
95 twice this
98 two
132 tyck-
359 tycker
-66 tycker att
153 tycker det
164 tycker vi
-148 tycks
-77 tyckte
-318 tydl-
-88 tydligare
-88 tydligare an
-63 tydligen
-96 tydlighets
-96 tydlighets skull
80 typ
86 typ ett
-69 tyst $
-124 tyst i
-183 tyst och
431 tyst som
152 tyst-
63 tysta
163 tyva-
163 tyvarr
-70 tyvarr $
51 tyvarr har
56 ulri-
-68 undan
166 unde-
-130 under
240 under all
182 under dagen
64 under fel
172 under hosten
-75 under manaden
55 under pandemin
89 under sommaren
-97 under stormen
119 under tiden
-155 under var
-192 underlag
96 underlag for
-79 underlag till
-296 underlaget
-130 underlaget for
-98 underlaget gar
225 underskoterska
-188 undertecknad
-93 undertecknad $
-123 undertecknad ar
90 undertecknad onskar
68 undertecknar
115 undr-
-155 undrade
265 undrar
112 undrar anda
-110 undrar nagot
-153 undrar nat
186 undrar om
-118 undrar over
96 undrar sa
-183 undrar varfor
202 undrar vart
-268 unge-
-62 ungefar
61 upda-
123 update
114 update your
353 upp
226 upp N
-55 upp avtalet
-296 upp dem
195 upp den
295 upp det
92 upp en
64 upp for
-75 upp hos
-329 upp i
-104 upp kunderna
-93 upp larmet
51 upp listan
234 upp mig
80 upp namnen
-63 upp och
112 upp oss
107 upp pa
83 upp sa
-85 upp sig
-72 upp sitt
198 uppd-
302 uppdatera
-71 uppdaterad
194 uppdateras
-211 uppdatering
56 uppdateringen
-67 uppdrag
-63 uppdrag av
-286 uppe
177 uppf-
98 uppg-
183 uppgift om
361 uppgifter
450 uppgifter i
-124 uppgifter och
-240 uppgifterna
-122 uppgifterna om
226 upph-
311 upphandlingen
-90 upphort
178 uppkopplat
103 uppkopplingen
-61 uppl-
125 upplysning
-114 upplysningar
214 uppr-
-116 upprattas
-54 upps-
-168 uppsagda
61 uppsagning
61 uppsagning av
-78 uppsatta
-61 uppskattar
-70 uppskattas
-70 uppskattas $
170 uppskattat
105 uppt-
-78 upptackte
91 upptagetton
91 upptagetton $
357 ur
-227 ur den
70 ur det
-131 ur larmregistret
114 ur listan
148 ur systemet
-62 ur varlden
-215 urdr-
-203 urdragen
-203 urdragen $
-124 urko-
-170 ursa-
-86 ursakt for
-182 ursakta
447 ursakta men
-84 ursakta om
-67 ursakta slarvet
-169 ursakta stora
166 usb
147 usb minne
127 usb sticka
-69 usch
75 use
240 ut
-207 ut $
136 ut alla
-71 ut dem
-169 ut den
-348 ut det
-76 ut en
402 ut ett
61 ut fore
-51 ut i
-63 ut kvallsdosen
-118 ut larmlistan
-59 ut lista
-89 ut loggutdraget
-81 ut med
-61 ut nar
-85 ut och
-74 ut pa
312 ut sagt
-64 ut som
75 ut till
-222 utag-
-222 utagerad
-222 utagerad $
269 utan
-182 utan anmarkning
232 utan att
-134 utan en
-133 utan er
-87 utan ett
183 utan fungerande
139 utan kontakt
-136 utan larm
-223 utan namn
-133 utan pa
163 utan resultat
356 utan skydd
115 utan-
176 utbe-
225 utbi-
176 utbildningen
176 utbildningen den
-61 utby-
-51 utbytt
-87 utbytt och
571 utdr-
-129 utdrag
-222 utdrag $
68 utdrag ?
72 utdrag N
-92 utdrag att
94 utdrag for
63 utdrag i
72 utdrag kan
-75 utdrag om
-57 utdrag onskas
101 utdrag pa
-128 utdrag racker
-85 utdrag till
-167 utdrag ur
690 utdragen
267 utdragen vi
77 utdraget
-213 utdraget $
-79 utdraget ar
65 utdraget bara
-58 utdraget bor
-90 utdraget det
229 utdraget eller
-73 utdraget gar
211 utdraget i
240 utdraget ja
97 utdraget jag
-240 utdraget kommer
-223 utdraget nar
78 utdraget skall
144 utdraget stamde
-101 utdraget tas
-77 utdraget till
270 utdraget var
93 utdraget vi
-215 utdraget vill
181 ute
69 ute efter
-87 ute hos
123 ute i
88 ute men
245 ute pa
163 utel-
81 utelamnas
81 utelamnas $
-66 utfa-
428 utfo-
53 utforare
-72 utforare $
122 utforare i
-99 utforaren
186 utga
-154 utga-
-147 utgar
-128 utgar fran
320 utla-
-128 utlo-
145 utom-
100 utomhus
97 utomlands
85 utov-
85 utover
66 utover det
-79 utre-
-77 utredd
-77 utredd och
205 utru-
111 utrustningen
-85 utsi-
-220 utsk-
120 utskrift
-81 utskriven
-81 utskriven i
-101 utskrivet
125 utsl-
125 utslag
95 utslag av
-85 utta-
172 uttag
584 uttag 0
-69 uttag av
-58 uttag den
-88 uttag pa
86 uttagen
-222 uttaget
-52 uttaget $
-57 uttagsdatum
-150 v
-91 v 0
-74 va
-67 va $
51 va de
-62 va sa
239 va ska
329 vad
152 vad ar
124 vad betyder
115 vad de
-224 vad galler
211 vad gor
84 vad hande
96 vad hander
95 vad innebar
-218 vad jag
-153 vad kommunen
179 vad ni
-58 vad sags
114 vad ska
112 vad som
-90 vad vi
-146 vad vill
-390 vade-
-390 vader
-231 vadr-
-231 vadret
-165 vadret ar
-104 vag ?
105 vaga-
160 vagar
159 vagar inte
106 vage-
59 vagen
150 vagen $
66 vagen till
-84 vagg-
-84 vaggen
-54 vaggen sen
86 vagn-
-104 vagr-
-104 vagrar
84 vakt-
118 vaktmastaren
-544 val
-95 val $
103 val med
-139 val och
-59 valb-
-59 valborgsmassoafton
-52 vald
-223 vald-
-115 valde
-112 valde en
-108 valdigt
-114 valj-
-100 valja
-88 valja $
244 vall-
306 vallby
323 vallby $
113 van
-99 vana
-99 vana vid
195 vand-
184 vander
102 vani-
178 vaning
-143 vanl-
-160 vanlig
-135 vanlig och
292 vanliga
-108 vanliga $
64 vanliga att
110 vanliga filen
88 vanligen
-363 vanligt
-162 vanligt $
-59 vanligt i
440 vant-
-478 vanta $
147 vanta en
210 vanta i
-77 vanta inte
-65 vanta med
-77 vanta pa
78 vanta tre
63 vantar
-80 vantar $
306 vantat
-65 var
63 var $
109 var D
210 var N
59 var ansokan
-66 var avlidne
199 var bara
-125 var bil
151 var bokforingsbyra
-56 var borta
-136 var controller
-235 var dar
-89 var del
-93 var det
-330 var egen
-105 var egenkontroll
-463 var en
483 var enhet
99 var ett
-120 var faktura
80 var fel
185 var femte
64 var filial
-61 var full
55 var gamla
191 var gang
113 var god
-166 var har
-86 var hemsida
-236 var hos
537 var inte
-97 var jag
201 var kontaktperson
200 var kund
-87 var kundlista
-107 var kvar
155 var lamnar
-100 var larmansvarige
-60 var larmlista
-85 var larmlogg
-150 var leverantor
-74 var lista
-124 var lugn
300 var manad
-87 var min
-113 var nattpatrull
-148 var ni
-197 var nya
-87 var och
80 var onodigt
115 var oppna
79 var ordforande
-226 var pa
-59 var planering
76 var praktikant
-88 var ratt
142 var redovisningsbyra
169 var redovisningskonsult
91 var referens
216 var rent
230 var revisor
86 var riktigt
-89 var sida
67 var snalla
59 var tionde
241 var tom
-166 var trasigt
140 var tre
202 var tredje
74 var tur
168 var under
-146 var ute
-142 var vanlig
257 var vanliga
-202 var vart
-253 var vaxel
-213 var vi
269 vara $
190 vara 0
63 vara aldre
231 vara ar
-145 vara att
147 vara damer
-346 vara egna
-219 vara en
263 vara fakturor
-68 vara fel
115 vara gamla
-55 vara gamlingar
-51 vara gubbar
-103 vara har
286 vara kunder
81 vara kunders
-81 vara larm
-249 vara med
167 vara nog
-123 vara nya
-85 vara pa
-100 vara rutiner
110 vara sa
180 vara sex
-167 vara som
74 vara storre
152 vara tre
59 vara vikarier
-56 varannan
-74 varas
-66 varas ar
-54 varas och
-82 vard-
-56 vardag
77 vardagar
-99 vardagar 0
-89 vardagen
-65 vardagen i
-102 vardvannen
-210 vardvannen i
-207 vare
-202 vare-
-68 varen
-133 varenda
565 varf-
531 varfor
-275 varfor $
-165 varfor N
60 varfor det
219 varfor har
-158 varfor inte
88 varfor siffran
94 varfor ska
-57 varfor vi
51 vari-
184 varit bra
-220 varit dar
-195 varit en
198 varit er
-146 varit hos
214 varit sa
-475 varit tyst
151 varit utan
302 varj-
302 varje
401 varje gang
150 varje kund
-105 varje kvartal
-127 varje man
156 varje manad
-70 varje morgon
-191 varje natt
-95 vark-
-95 varken
-256 varl-
-120 varlden
-71 varlden $
-53 varm-
-51 varmt
114 vars
-102 vars-
-235 vart $
67 vart at
-88 vart diarienummer
-332 vart eget
-163 vart kontor
103 vart loggutdrag
-58 vart namn
132 vart och
61 vart omrade
183 vart postfack
148 vart program
238 vart ska
-73 vart system
-224 vart utdrag
-174 vart-
-284 vartenda
87 vasa-
222 vast-
-112 vaster
-75 vaster 0
377 vastra
187 vatt-
215 vatten
91 vatten i
-159 vaxe-
-84 vaxel $
-65 vaxeln
-111 vaxeln har
-171 vd
-197 veck-
65 vecka ?
259 vecka kommer
56 vecka och
-241 veckan
184 veckan $
-122 veckan ar
-130 veckan gick
-56 veckan men
-172 veckan ni
102 veckan och
-86 veckan om
91 veckor
-267 veckor $
-83 veckor men
93 veckor pa
89 veckor sedan
96 veckor utan
-91 veka-
-91 vekan
-55 vela-
670 vem
108 vem ar
-80 vem hade
155 vem hos
87 vem ska
201 vem som
315 vems
-281 verk-
99 verkar
-177 verksamhet
72 verksamhetschef
-84 vet
-157 vet $
204 vet ?
-181 vet att
224 vet det
152 vet du
-197 vet inte
487 vet jag
373 vet ni
-134 vet varfor
-163 vet vem
-167 vet vi
-124 vet vilka
-64 vet vilken
51 veta $
181 veta det
-85 veta hur
-104 veta om
-135 veta vilka
163 veva
-339 vi
184 vi $
52 vi 0
-91 vi N
86 vi aldrig
-53 vi alla
-156 vi alltid
62 vi an
79 vi anmala
-138 vi at
-272 vi att
-310 vi av
-58 vi aven
183 vi avslutar
366 vi bad
-104 vi be
-86 vi behandlar
-73 vi behovde
357 vi behover
157 vi behovr
54 vi bestalla
52 vi bestaller
278 vi bestrider
87 vi betala
444 vi betalar
-221 vi bort
-73 vi brukar
85 vi bytt
329 vi bytte
53 vi da
-167 vi delar
-280 vi det
58 vi eller
89 vi emotser
-119 vi en
80 vi ert
349 vi ett
-229 vi fakturerar
60 vi far
527 vi fick
-59 vi flytta
-151 vi flyttat
361 vi forra
-206 vi forsta
115 vi forstar
-75 vi gar
-90 vi gjorde
-310 vi gor
241 vi gora
96 vi ha
-317 vi hade
104 vi haft
-135 vi haller
-88 vi hanterar
170 vi har
-71 vi heter
102 vi hittade
237 vi hor
-130 vi hors
-68 vi i
105 vi in
-287 vi inte
-61 vi ju
249 vi kan
80 vi kanner
111 vi kommer
190 vi kor
-100 vi kunde
-173 vi lagger
101 vi lamna
-132 vi ligger
304 vi listan
56 vi litar
-108 vi maste
-165 vi missade
177 vi misstanker
141 vi nu
251 vi ocksa
-134 vi om
599 vi onskar
148 vi oss
-61 vi pa
108 vi patalade
-148 vi provade
172 vi provlarmade
-78 vi rakna
-97 vi raknade
415 vi ringde
86 vi sager
-105 vi saknade
83 vi saknar
-124 vi samma
-87 vi se
-67 vi senast
194 vi ser
-182 vi ses
-110 vi sjalva
-426 vi ska
80 vi skicka
56 vi skickar
-90 vi slog
-126 vi som
57 vi sparar
159 vi stallde
-141 vi stammer
-213 vi svarar
-169 vi ta
-70 vi tacksamma
-141 vi tappade
91 vi testade
-188 vi testar
124 vi tillbaka
-145 vi tog
-160 vi trodde
-212 vi undrade
-154 vi vanta
125 vi vantar
-90 vi var
-120 vi varje
-353 vi vet
58 vi vilja
95 vi vill
171 vi villha
144 via
-222 via e
154 via saker
-52 via skarm
279 vid
-99 vid $
-111 vid akuta
302 vid arsskiftet
-61 vid dagens
-119 vid det
183 vid fakturering
-59 vid fragor
-60 vid manadsskiftet
87 vid midnatt
91 vid nyar
154 vida-
118 vidar
-83 vidare
228 vidare $
68 vidare har
-99 vidare till
65 vide-
105 vigs-
105 vigseln
-183 vika-
-157 vikarie
-127 vikarie for
75 vikarier
65 vikarier i
-63 vikarierar
-58 vikarierar for
95 vila-
109 vilande
190 vilj-
192 vilja
-101 vilja jakta
144 vilja veta
211 vilk-
-92 vilka av
-82 vilka dorrar
155 vilka pa
63 vilka uppgifter
-104 vilka vi
111 vilken
-63 vilken $
138 vilken adress
217 vilken blankett
72 vilken dag
-62 vilken klippa
133 vilket
-71 vilket $
333 vill
241 vill aven
-130 vill bara
-60 vill bestalla
-79 vill bjuda
198 vill bli
124 vill byta
173 vill darfor
-156 vill du
65 vill garna
60 vill ha
84 vill hon
-668 vill inte
-109 vill jamfora
103 vill klaga
152 vill ocksa
159 vill prenumerera
-54 vill sa
72 vill saga
71 vill samtidigt
-160 vill vara
-127 vill-
-244 ville
-67 ville bara
-51 ville ha
-67 ville inte
171 villha
-152 vink-
-51 vint-
-62 vinter
117 vintertid
117 vintertid $
-116 visa dem
-94 visa laget
174 visa mig
-55 visa sig
-57 visa-
-356 visade
-157 visade sig
380 visar
151 visar bara
217 visar ej
-152 visar laget
98 visar rott
152 visas
-79 visat
-75 viss
65 visst
80 visst fick
97 vite
97 vite som
-195 vitt
-131 vitt hur
59 volymen pa
503 vore
174 vore att
140 vore bra
109 vore det
94 vore ett
123 vore fint
-85 vore guld
-109 vore snallt
-92 vore tacksam
60 vore toppen
-81 vore vi
177 vrid-
-53 wall
-228 was
79 way
-457 we
-77 we need
120 webb-
68 week $
84 what
278 when
109 when he
-51 when-
-51 whenever
-53 whit-
-52 whiteboarden
-52 whiteboarden $
243 who
118 who is
101 why
-67 wik
446 word
58 work-
67 working
-84 woul-
-84 would
-109 writ-
-66 writing
109 wron-
109 wrong
222 xml
-208 ylva
122 yngs-
-177 you
-73 you $
114 your records
69 yta i
-88 ytte-
-76 zein-
-76 zeinab
65 zeyn-
65 zeynep
"""

DAYS = r"""
-202 (all)
61 < (
349 < ,
61 < -
226 < N
71 < T
57 < aktiva
97 < alltsa
-116 < an
-63 < apt
174 < ar
156 < att
85 < avse
109 < behall
122 < bli
112 < blir
-132 < bokat
-75 < borjar
-108 < bort
65 < dag
55 < dagar
-67 < dagen
52 < de
71 < dels
-78 < dem
64 < den
-143 < det
-56 < drog
75 < dvs
-55 < efter
-75 < eftersom
-137 < ej
-59 < ekeby
-70 < en
52 < er
66 < faktureringsperiod
-61 < fall
70 < fast
-84 < fika
-57 < fin
-52 < flyttats
-62 < for
-218 < fore
66 < forst
93 < gallde
131 < galler
-84 < glad
158 < ha
65 < hade
-59 < har
123 < hellre
54 < hem
-155 < i
77 < idag
-67 < ihop
-95 < in
-60 < infor
-158 < innan
-367 < inte
57 < inventering
55 < it
87 < ja
74 < ju
83 < just
-101 < klart
-62 < kom
-82 < kommer
79 < kor
51 < kora
190 < laget
112 < larm
107 < larmkunder
73 < larmlista
57 < larmlistan
75 < larmlogg
81 < las
195 < lista
78 < listan
137 < logg
198 < loggutdrag
92 < loggutdraget
-51 < loper
-66 < manad
146 < med
63 < menade
83 < menar
-51 < min
51 < na
-59 < namnden
64 < nu
212 < och
76 < of
62 < oss
193 < pa
-93 < perioden
-100 < rond
105 < sag
59 < sager
101 < sagt
60 < samt
-54 < samtal
77 < se
-155 < sedan
-66 < semester
-113 < sen
-191 < senast
62 < sig
64 < ske
-54 < skickas
-71 < som
-62 < stamma
-119 < star
-89 < start
-66 < stryk
-92 < svar
125 < ta
77 < tagen
68 < taget
92 < tar
96 < tas
53 < tid
76 < tiden
55 < trygghetslarm
219 < utan
78 < utdrag
-82 < uttaget
62 < val
149 < vara
73 < vi
66 < vid
123 <)
284 <,
-50 <, 0
-57 <, adress
50 <, alltsa
71 <, bra
-51 <, den
-86 <, er
76 <, fore
97 <, hej
57 <, hejhej
91 <, innan
115 <, inte
63 <, jo
-102 <, kvar
-53 <, larmkunder
-88 <, loggutdrag
67 <, mig
115 <-
-235 <0
365 <0 $
-60 <1 $
61 <1 (
349 <1 ,
61 <1 -
226 <1 N
71 <1 T
57 <1 aktiva
97 <1 alltsa
-116 <1 an
-63 <1 apt
174 <1 ar
156 <1 att
85 <1 avse
109 <1 behall
122 <1 bli
112 <1 blir
-132 <1 bokat
-75 <1 borjar
-108 <1 bort
65 <1 dag
55 <1 dagar
-67 <1 dagen
52 <1 de
71 <1 dels
-78 <1 dem
64 <1 den
-143 <1 det
-56 <1 drog
75 <1 dvs
-55 <1 efter
-75 <1 eftersom
-137 <1 ej
-59 <1 ekeby
-70 <1 en
52 <1 er
66 <1 faktureringsperiod
-61 <1 fall
70 <1 fast
-84 <1 fika
-57 <1 fin
-52 <1 flyttats
-62 <1 for
-218 <1 fore
66 <1 forst
93 <1 gallde
131 <1 galler
-84 <1 glad
158 <1 ha
65 <1 hade
-59 <1 har
123 <1 hellre
54 <1 hem
-155 <1 i
77 <1 idag
-67 <1 ihop
-95 <1 in
-60 <1 infor
-158 <1 innan
-367 <1 inte
57 <1 inventering
55 <1 it
87 <1 ja
74 <1 ju
83 <1 just
-101 <1 klart
-62 <1 kom
-82 <1 kommer
79 <1 kor
51 <1 kora
190 <1 laget
112 <1 larm
107 <1 larmkunder
73 <1 larmlista
57 <1 larmlistan
75 <1 larmlogg
81 <1 las
195 <1 lista
78 <1 listan
137 <1 logg
198 <1 loggutdrag
92 <1 loggutdraget
-51 <1 loper
-66 <1 manad
146 <1 med
63 <1 menade
83 <1 menar
-51 <1 min
51 <1 na
-59 <1 namnden
64 <1 nu
212 <1 och
76 <1 of
62 <1 oss
193 <1 pa
-93 <1 perioden
-100 <1 rond
105 <1 sag
59 <1 sager
101 <1 sagt
60 <1 samt
-54 <1 samtal
77 <1 se
-155 <1 sedan
-66 <1 semester
-113 <1 sen
-191 <1 senast
62 <1 sig
64 <1 ske
-54 <1 skickas
-71 <1 som
-62 <1 stamma
-119 <1 star
-89 <1 start
-66 <1 stryk
-92 <1 svar
125 <1 ta
77 <1 tagen
68 <1 taget
92 <1 tar
96 <1 tas
53 <1 tid
76 <1 tiden
55 <1 trygghetslarm
219 <1 utan
78 <1 utdrag
-82 <1 uttaget
62 <1 val
149 <1 vara
73 <1 vi
66 <1 vid
-215 <2 $
-67 <2 (
65 <2 )
104 <2 ,
-111 <2 0
-106 <2 :
51 <2 N
99 <2 T
76 <2 aktiva
54 <2 andra
75 <2 andrat
-87 <2 annullera
109 <2 antalet
-127 <2 ar
-67 <2 arsstamman
74 <2 as
90 <2 avser
62 <2 backa
61 <2 behover
-76 <2 bestall
76 <2 bestallde
-66 <2 bestallningsdatum
-60 <2 boman
-57 <2 byter
129 <2 dag
70 <2 darfor
193 <2 datum
-95 <2 deadline
194 <2 det
77 <2 dra
-67 <2 efter
93 <2 en
-73 <2 enligt
-151 <2 er
78 <2 ersatts
-52 <2 ert
141 <2 ett
62 <2 fa
-82 <2 fakturadatum
67 <2 fast
-64 <2 fodd
-71 <2 forfallodatum
66 <2 fraga
80 <2 galler
60 <2 gar
-52 <2 garna
-54 <2 gav
93 <2 gor
-80 <2 ha
-57 <2 har
82 <2 hemtjanst
-63 <2 hoppa
-53 <2 hos
-67 <2 i
-59 <2 infor
-78 <2 inget
-53 <2 inkom
-57 <2 installerat
-137 <2 istallet
73 <2 jobbar
-61 <2 kan
-65 <2 klart
55 <2 kollegan
64 <2 kommande
-58 <2 kommer
65 <2 kontoret
94 <2 kor
-63 <2 kunder
77 <2 kvar
117 <2 lagg
56 <2 lagga
91 <2 larm
-116 <2 larmkunder
-81 <2 leverans
77 <2 ligger
168 <2 logg
116 <2 loggdag
78 <2 loggutdrag
-88 <2 med
-68 <2 min
-129 <2 motesdatum
82 <2 narmare
-62 <2 natten
84 <2 nej
-92 <2 nytt
-242 <2 och
116 <2 onskar
-56 <2 oss
71 <2 period
62 <2 perioden
69 <2 racker
52 <2 rattelse
-53 <2 ring
-96 <2 rutin
63 <2 sag
87 <2 sager
-76 <2 satt
-88 <2 senast
68 <2 ser
237 <2 ska
-61 <2 skapad
-71 <2 skicka
83 <2 skulle
-95 <2 stallet
-86 <2 stanger
69 <2 stracker
126 <2 ta
84 <2 tankt
117 <2 tas
-63 <2 telefonin
-153 <2 till
-55 <2 tillganglig
-70 <2 upp
146 <2 ut
81 <2 utdrag
60 <2 utdragsdatum
62 <2 uttag
123 <2 uttaget
53 <2 uttagsdag
115 <2 uttagsdatum
63 <2 valjer
-207 <2 var
90 <2 vara
-76 <2 vart
-65 <2 vi
157 <2 vill
74 <2 visa
-53 <3 $
-69 <3 (
-136 <3 ,
-68 <3 0
201 <3 :
-226 <3 N
-101 <3 aktiva
-74 <3 allt
-85 <3 behover
-98 <3 behovs
-55 <3 bestallde
87 <3 bestaller
-74 <3 brukar
83 <3 da
55 <3 dagen
-126 <3 datum
241 <3 det
83 <3 dra
124 <3 en
110 <3 ett
74 <3 extract
-92 <3 far
-54 <3 fast
-71 <3 fel
-59 <3 finns
-58 <3 fixa
-85 <3 flytta
-80 <3 forra
-53 <3 fran
-150 <3 galler
-79 <3 gar
-139 <3 ha
125 <3 hade
128 <3 har
104 <3 hej
-51 <3 helst
-60 <3 hemtjanst
58 <3 hur
-75 <3 innan
51 <3 inte
-54 <3 invoice
-55 <3 ju
120 <3 kan
-63 <3 kor
66 <3 larm
99 <3 larmkunder
-61 <3 logg
70 <3 loggen
60 <3 manga
54 <3 men
-70 <3 min
-86 <3 nar
72 <3 nej
-141 <3 ni
-60 <3 nya
62 <3 och
-66 <3 onskar
63 <3 onskat
89 <3 oss
-110 <3 pa
66 <3 raknas
122 <3 sa
67 <3 sadan
59 <3 sager
-51 <3 saknar
-54 <3 senast
-63 <3 senaste
-71 <3 sista
-76 <3 skulle
78 <3 som
65 <3 styrelsen
-110 <3 tack
132 <3 tar
-61 <3 ut
80 <3 utdraget
75 <3 uttag
126 <3 uttaget
180 <3 var
-191 <3 vara
75 <3 vart
79 <3 vi
-167 <4 $
70 <4 aktiva
83 <4 behover
128 <4 bestaller
-94 <4 dag
-94 <4 den
-51 <4 eftersom
-108 <4 exempel
-56 <4 fa
69 <4 fel
52 <4 forsta
-65 <4 fran
-86 <4 hej
-69 <4 hos
122 <4 hur
84 <4 i
116 <4 inte
150 <4 jag
-71 <4 ju
149 <4 kan
58 <4 kunder
57 <4 lagga
79 <4 larmkunder
96 <4 listan
108 <4 loggen
61 <4 loggutdrag
75 <4 manga
115 <4 mig
97 <4 nar
83 <4 om
56 <4 onskar
64 <4 pa
-63 <4 sa
51 <4 schemalagg
-51 <4 se
80 <4 stryk
-82 <4 svar
51 <4 tankt
-99 <4 tas
-93 <4 tog
51 <4 tva
57 <4 utgar
-60 <4 uttag
-96 <4 vara
-54 <4 vet
115 <4 vilka
-52 <4 ville
64 <5 T
-58 <5 ar
-78 <5 att
81 <5 blir
-84 <5 dagen
59 <5 darfor
122 <5 den
-62 <5 det
54 <5 enligt
-57 <5 er
-68 <5 fa
52 <5 gar
-93 <5 har
-64 <5 hos
83 <5 hur
91 <5 i
-91 <5 in
-125 <5 jag
-67 <5 kan
-52 <5 kommunen
-59 <5 kvar
-55 <5 larm
69 <5 listan
-141 <5 loggutdrag
-78 <5 loggutdraget
96 <5 men
64 <5 mojligt
143 <5 ni
-96 <5 ort
-53 <5 oss
-89 <5 pa
77 <5 ser
-75 <5 ska
158 <5 skulle
97 <5 som
-84 <5 tas
64 <5 ut
-54 <5 uttaget
52 <5 vill
176 <:
160 <: N
56 <: T
-66 <: bestallningsdatum
98 <: dag
56 <: datum
-81 <: fakturadatum
-64 <: fodd
-71 <: forfallodatum
60 <: gangen
-53 <: inkom
-57 <: installerat
-84 <: leverans
84 <: loggdag
72 <: loggen
-129 <: motesdatum
55 <: rattelse
52 <: sa
-86 <: senast
-61 <: skapad
-55 <: tillganglig
60 <: utdragsdatum
157 <: uttag
84 <: uttagsdag
115 <: uttagsdatum
50 <=
51 <>
85 <N ,
-59 <N :
-102 <N bestallningarna
-88 <N for
60 <N laget
65 <N larmkunder
107 <N logg
63 <N utdrag
208 <T
56 <T ,
130 <T :
-102 <T N
-100 <T att
-55 <T avser
59 <T bort
-69 <T dag
81 <T det
84 <T i
146 <T inte
-57 <T lista
-108 <T min
72 <T oss
81 <T stryk
-122 <T tas
-145 <T uttag
-83 <T uttaget
-71 <adress
127 <aktiva
72 <aktiva var
70 <aktiva vara
62 <aktivt
-68 <allt
-106 <alltid
216 <alltsa
66 <alltsa ,
-83 <an
93 <andra
65 <anger
-87 <annullera
-87 <annullera onskar
93 <antalet
-270 <ar T
-101 <ar arsstamman
53 <ar den
105 <ar perioden
130 <ar som
79 <ar var
-56 <arende
-101 <arsstamman
101 <as
72 <att
-77 <att efter
54 <att er
-91 <att med
-54 <att oss
57 <att pa
51 <att tankt
65 <att till
-83 <att vet
-104 <attest
-54 <av bestallningen
66 <av ersatts
-144 <avbokar
85 <avse
55 <avse ska
78 <avseende
62 <avseende loggutdrag
113 <avser
-92 <avser ,
-57 <avstamning
-111 <avtalet
77 <backa
-55 <bade glom
-72 <bade provade
77 <be
-58 <before
60 <behall
123 <behova
54 <behova skulle
57 <behover
66 <behover jag
92 <behover och
57 <behovr
-62 <behovs
101 <bekraftar
-79 <bestall
-72 <bestallde vi
265 <bestaller
112 <bestaller vi
54 <bestallning ny
-54 <bestallningar
-102 <bestallningarna
-99 <bestallningsdatum
52 <bestamde
52 <bestamt
84 <bestamt narmare
-53 <betalas
-80 <betalning
57 <bild
-78 <blanketten
55 <blev
100 <bli
91 <bli det
199 <blir
98 <boka
-118 <bokat
-60 <boman
-69 <borjar
78 <bra
-71 <brandovningen
-169 <brukar
-114 <brukar vi
-53 <by
-54 <byter
-54 <byter vi
-95 <chefen
-55 <customers
112 <da
155 <dag
-61 <dag rod
71 <dagar
69 <dagarna
84 <dar
67 <darefter
67 <darefter och
201 <darfor
55 <darfor ta
-54 <date invoice
-53 <daterad
84 <datum
-60 <datum ,
-96 <datum och
59 <datum onskat
-98 <datum pa
137 <de
51 <de som
-130 <deadline
159 <dels
73 <dels ,
-103 <dem
-60 <dem pa
103 <den
-64 <den ,
64 <den och
68 <den sadan
-79 <den skicka
120 <den som
64 <den ta
201 <det
67 <det (
66 <det ,
-90 <det att
63 <det blir
-81 <det galler
76 <det gar
75 <det hur
72 <det som
-62 <det ta
101 <det ut
185 <dra
-56 <drog ni
-57 <du
54 <dvs
54 <dvs ,
53 <edert
53 <edert godtar
-87 <efter
-69 <efter dagen
53 <efter ute
-152 <eftersom
-72 <eftersom ,
-214 <ej
-110 <ej ,
-59 <ekeby
-102 <ekonomi
-65 <ekonomi ,
71 <emot
206 <en
-106 <en ar
57 <en behover
57 <en dels
-57 <en det
-86 <en ut
62 <ena
62 <ena det
72 <enades
-96 <enligt
-125 <er
88 <ersatts
58 <ersatts och
-81 <ert
286 <ett
53 <ett behova
-80 <ett fixa
69 <ett ha
-54 <ett med
-55 <ett nara
-139 <exempel
-52 <fa
-87 <fa brukar
69 <fa jag
-104 <faktura
-102 <fakturadatum
-85 <fakturan
-51 <faktureras
-58 <fakturering
61 <faktureringsperiod
66 <faktureringsperiod avser
-82 <far
-81 <far vi
89 <fast
56 <fast haller
-134 <fick
-52 <fick vi
-84 <fika
-110 <fin
-68 <finns
-90 <fixa
-103 <fixa ni
-156 <flytta
-61 <flyttats
-88 <fodd
-70 <for
-122 <for ,
-62 <for T
85 <for bestallt
-59 <for boman
-65 <for datum
72 <for det
75 <for forvag
69 <for inte
-155 <for istallet
-51 <for logg
85 <for loggen
-64 <for loggutdrag
71 <for loggutdraget
80 <for oss
-59 <for stallet
-98 <for tack
-50 <for uttag
-236 <fore
-71 <forfallodatum
-134 <forra
52 <forran
53 <forslag edert
-51 <forslag ert
56 <forsta
75 <forvag
75 <forvag i
-67 <fr
74 <fram
64 <fram fa
-51 <fram plocka
-111 <fran
-51 <fran bestallning
51 <fran listan
59 <fran logg
-55 <fyrens
63 <galla
93 <gallde
93 <gallde som
-52 <galler det
-85 <galler tvisten
88 <gangen har
53 <gar ni
-54 <garna ,
-55 <gav
-55 <gav ni
-52 <gjort
-84 <glad
53 <godtar
139 <gor
57 <gors uttaget
-53 <ha maste
85 <ha ska
-60 <ha skulle
103 <ha vill
130 <hade
126 <hade som
50 <haller
-76 <hamtar
-76 <hamtar N
-67 <han
-53 <handen
80 <har den
-62 <har kunder
70 <har som
-141 <har vi
57 <hejhej
121 <hellre
-50 <helst ,
61 <hemtjanst
-55 <hemvard fyrens
-96 <hinner
-219 <hos
-55 <hos vara
263 <hur
-50 <hus
77 <i har
69 <i loggutdrag
77 <idag
-99 <igenom
-72 <ihop
-51 <ikrafttradande
-51 <ikrafttradande kontraktets
-105 <in
-162 <infor
-55 <inget
-60 <inkom
-190 <innan
62 <innan dagen
-75 <innan den
-63 <inne
-71 <inne vara
-61 <installerat
-61 <installerat larm
-190 <inte
-168 <inte ,
-54 <inte ar
71 <inte gar
84 <inte glom
54 <inte men
-55 <inte och
-66 <inte vi
81 <inventering
-79 <invoice
69 <isf
-115 <istallet
-138 <istallet T
52 <it
51 <it take
149 <ja
76 <jag
-83 <jag ,
63 <jag kan
-57 <jag sa
71 <jo
65 <jobbar
154 <just
157 <kan
56 <kan ,
-221 <klart
51 <kommande
64 <kommande den
-140 <kommer
-60 <kommunens
-51 <kontraktets
86 <kor
89 <kor ,
95 <kora
66 <kraver
-113 <kund
66 <kvartalets
99 <lage
194 <laget
143 <lagg
111 <lagga
77 <lagga vi
-78 <lamnas
167 <larm
125 <larm aktiva
55 <larm manga
73 <larm raknar
73 <larmen pa
216 <larmkunder
56 <larmkunder ,
-137 <larmkunder aktiva
107 <larmkunder antalet
73 <larmkunder over
72 <larmkunderna
167 <larmlista
52 <larmlista en
77 <larmlistan
51 <larmlistan ut
106 <las
89 <lat
-77 <leverans
62 <ligger
57 <likasa
266 <lista
-76 <lista er
286 <listan
52 <listan att
-58 <listan behover
-60 <listan igenom
96 <listan pa
95 <listan ut
68 <listor
225 <logg
83 <logg ,
54 <logg :
-70 <logg T
91 <logg behover
-89 <logg bestall
53 <logg en
116 <loggdag
229 <loggen
-104 <loggen att
70 <loggen ha
-58 <loggen med
114 <loggen ta
-56 <loggen ut
-52 <loggutdr
206 <loggutdrag
62 <loggutdrag :
-121 <loggutdrag av
67 <loggutdrag ett
-58 <loggutdrag ha
-59 <loggutdrag hej
108 <loggutdrag onskar
-100 <loggutdrag ut
50 <loggutdrag vart
82 <loggutdraget
63 <loggutdraget kan
59 <loggutdraget ta
-103 <loper
-79 <m
-57 <man
-107 <manad
185 <manga
142 <manga hur
63 <med T
58 <med loggutdrag
-51 <med mig
-109 <med och
50 <med racker
69 <mej
152 <men
93 <menade
62 <menar
147 <mig
-63 <mig ring
-205 <min
-56 <momsen
-169 <mote
-129 <motesdatum
-143 <motet
82 <na
67 <namligen
51 <namligen ,
-83 <namnden
-58 <namnden for
61 <nar det
-55 <nara
94 <narmare
84 <narmare ,
56 <nasta
-76 <natten
168 <nej
-52 <ner
-50 <ni att
69 <ni om
108 <ni tar
-95 <ni tog
52 <notera
67 <nu
64 <ny en
-119 <nya
-94 <nytt
-51 <o
109 <och
68 <och ,
-96 <och ort
-53 <och till
84 <och utgar
65 <ocksa
72 <of as
76 <ok
135 <om
109 <onskar
112 <onskar vi
-77 <onskas
-69 <onskas svar
-129 <onskas uttag
98 <onskat
-96 <ort
69 <oss
-55 <oss gav
58 <oss pa
-58 <oss vara
61 <over
-66 <over hoppa
-61 <over tar
54 <pa
-108 <pa exempel
52 <pa lista
60 <pa logg
61 <pa manga
53 <pa svar
64 <period var
84 <please
-72 <provade
-72 <provade vi
-74 <rakade
115 <raknar
52 <raknar ni
81 <raknas
103 <ratt
65 <rattelse
80 <redan har
-112 <redovisa
-79 <redovisa ska
-71 <ring
-61 <rod
-86 <rond
-92 <rutin
70 <sa
156 <sa ,
78 <sadan
171 <sag
56 <saga
179 <sager
53 <sager chef
72 <sager da
69 <sager hon
-71 <sager vi
68 <sagt
77 <samt
77 <samt T
66 <samtliga
-90 <satt
67 <saval
59 <schemalagg
121 <se
102 <se vill
-173 <sedan
-102 <semester
-173 <sen
-51 <sen ,
-341 <senast
-62 <senast onskas
-87 <senaste
129 <ser
54 <ser den
61 <should
69 <sig stracker
-60 <sist
-119 <sista
-66 <sista de
-58 <sitt
-70 <sitter
192 <ska
52 <ska T
96 <ska den
124 <ska det
65 <ska loggen
-61 <ska vi
74 <skall
55 <skall utdraget
-61 <skapad
-79 <skapat
77 <ske
-52 <sker
-79 <sker betalning
-67 <skicka
-62 <skicka men
-79 <skickas
55 <skriv
63 <skriver
51 <skriver jag
118 <skulle
-84 <slapper
-84 <slapper vi
72 <slut
68 <snalla
-77 <som ,
-110 <som T
71 <som sa
-60 <som samma
87 <som vilka
-87 <stallet i
-62 <stamma
-121 <stanger
-101 <stanger vi
-123 <star
-73 <star det
-95 <start
-69 <start med
69 <stracker
66 <styrelsen
-125 <svar
-53 <svar ha
245 <ta
114 <ta ,
150 <ta ni
-81 <ta ska
-102 <tack
-78 <tack T
78 <tagen
58 <taget
-79 <tagit
-58 <tagit redan
58 <take
91 <tankt
51 <tankt ar
68 <tankt hade
233 <tar
161 <tar ni
65 <tar vi
59 <tas
53 <tas ska
-63 <telefonin
63 <tid
88 <tiden
-52 <tidigare
-170 <till
62 <till backa
-58 <till behovs
59 <till en
50 <till hor
-58 <till klart
113 <till lagg
95 <till lagga
-104 <till larmkunder
-99 <till logg
-132 <till loggutdrag
84 <till mig
-53 <till satt
-80 <till utdraget
-55 <tillganglig
-70 <tillhanda
-58 <tillhanda oss
-153 <tog
87 <trygghetslarm
-85 <tvisten
-66 <under
52 <underlaget
-73 <upp
72 <ur
61 <ur utdrag
93 <ut
76 <ut fa
66 <ut sag
82 <ut ser
-192 <ut ta
99 <ut tas
296 <utan
120 <utan T
241 <utdrag
-89 <utdrag T
63 <utdraget
60 <utdragsdatum
53 <ute
84 <utgar T
-87 <uttag annullera
80 <uttag ett
129 <uttag for
-78 <uttag inget
-104 <uttag vart
98 <uttaget
52 <uttaget att
-72 <uttaget ta
76 <uttagsdag
183 <uttagsdatum
52 <vad
52 <val
86 <valjer
68 <vanta
-81 <var det
-69 <var flytta
60 <var ut
61 <vara ska
52 <vara ut
-107 <varje
59 <vart schemalagg
-83 <vecka
-83 <vecka en
-53 <vet
-115 <vi att
-60 <vi far
72 <vi larm
64 <vi larmkunder
56 <vi nar
-136 <vi som
92 <vi vill
54 <vid
72 <vid fast
179 <vilka
239 <vill
-78 <vill ekonomi
103 <vill styrelsen
225 <vill vi
-51 <ville
122 <visa
58 <visa ska
87 <visar
61 <visar som
75 <vore
156 =ACKNOWLEDGE
285 =ADD_DAY
-196 =ALARM_LIFE
64 =ALL_OPTIONS
181 =APPROVES
-286 =ARRIVES
-89 =ASKS_BACK
-95 =AUTO_REPLY
73 =BOOKING
-618 =CANCEL
-123 =COURTESY
209 =CUSTOMERS
-400 =DEADLINE
-56 =DELIVERED
-227 =DELIVERED_BEFORE
203 =DEVICE
244 =EXTRACT
-54 =FAULT
-166 =FIRST_OPTION
-91 =GREETING
-185 =GRUMBLE
-55 =HASTE
237 =INSTEAD
195 =KEPT
155 =LAST_OPTION
150 =NAME_LABELS
-443 =NEGATION
-102 =NO
-56 =NOT_WORKING
212 =NOW_ORDER
128 =OFFER
116 =ONE_MORE
-163 =OTHER_EXTRACT
-919 =OTHER_FACT
-208 =OTHER_PROVIDER
179 =OTHER_SYSTEM
-201 =OTHER_THING
-101 =OWN_THINGS
137 =PARTLY
269 =PER
-60 =PERSON
76 =POINTER
-58 =POSTPONES
111 =PRAISE
-177 =RECEIVED
-100 =REGISTER
-112 =REGISTER_VERB
146 =REQUEST
-91 =RESOLVED
57 =SECOND_OPTION
-53 =SERVICE
477 =SHOWS
159 =STAMP_LABELS
-170 =STANDING
491 =SUITS
562 =TAKE
-113 =TEXT_LABELS
-109 =TEXT_WORDS
-143 =TITLES
181 =WANT
-136 =WEAK_FAULT
-66 =WHEN_COMES
-74 =WISH
308 =YES
78 > (
-87 > )
132 > ,
-105 > 0
78 > T
57 > an
52 > aven
-59 > ber
62 > bor
59 > darpa
55 > efter
57 > el
93 > fore
-95 > har
-114 > helst
112 > i
120 > innan
116 > istallet
70 > jag
90 > kl
-108 > men
98 > menar
-93 > mot
75 > o
-138 > om
70 > sa
-56 > sager
95 > samt
63 > skrev
64 > stanger
56 > star
-67 > tror
-64 > utan
-107 > utgar
-167 > var
-105 > varje
164 > vi
65 > vill
58 > vore
135 >,
108 >, T
81 >, bada
59 >, bara
102 >, eftersom
-143 >, eller
148 >, for
-89 >, forlat
73 >, halsar
-121 >, hemtjanst
115 >, inte
130 >, jag
78 >, lat
-292 >, men
101 >, nar
-129 >, nej
-59 >, ni
-64 >, nu
94 >, och
79 >, om
100 >, please
-84 >, sa
-150 >, ska
-77 >, skickas
-66 >, som
153 >, tack
82 >, vill
-148 >.
-386 >. .
53 >. jag
-63 >0
130 >0 $
225 >1 $
78 >1 (
-87 >1 )
132 >1 ,
-105 >1 0
78 >1 T
57 >1 an
52 >1 aven
-59 >1 ber
62 >1 bor
59 >1 darpa
55 >1 efter
57 >1 el
93 >1 fore
-95 >1 har
-114 >1 helst
112 >1 i
120 >1 innan
116 >1 istallet
70 >1 jag
90 >1 kl
-108 >1 men
98 >1 menar
-93 >1 mot
75 >1 o
-138 >1 om
70 >1 sa
-56 >1 sager
95 >1 samt
63 >1 skrev
64 >1 stanger
56 >1 star
-67 >1 tror
-64 >1 utan
-107 >1 utgar
-167 >1 var
-105 >1 varje
164 >1 vi
65 >1 vill
58 >1 vore
156 >2 $
81 >2 ,
-180 >2 .
120 >2 T
52 >2 aldrig
-64 >2 av
94 >2 battre
-86 >2 behover
-58 >2 bort
80 >2 bra
-61 >2 chefen
-90 >2 da
100 >2 dagen
55 >2 darefter
-76 >2 darfor
76 >2 efterhand
102 >2 eftersom
-101 >2 eller
-68 >2 er
66 >2 faktura
192 >2 for
-89 >2 forlat
73 >2 galler
56 >2 halsar
-61 >2 har
74 >2 hos
56 >2 i
112 >2 inte
-86 >2 jag
59 >2 kommer
-51 >2 larmkunder
53 >2 loggdag
-111 >2 manad
-267 >2 men
-57 >2 mojligt
-129 >2 nej
-76 >2 ni
132 >2 om
-90 >2 pa
73 >2 please
-55 >2 rod
-55 >2 rubriken
-62 >2 som
65 >2 stallet
-53 >2 star
108 >2 tack
-75 >2 ursakta
-80 >2 uttaget
116 >2 var
-54 >2 vara
-285 >2 vi
101 >2 vill
147 >3 $
69 >3 0
-152 >3 T
74 >3 aktiva
61 >3 annat
-105 >3 att
-57 >3 av
-56 >3 behover
59 >3 bra
54 >3 da
69 >3 det
52 >3 detsamma
63 >3 er
60 >3 fakturan
-78 >3 fakturerar
-56 >3 fakturorna
54 >3 fatt
82 >3 fore
-132 >3 forresten
-150 >3 gar
-96 >3 garna
65 >3 ha
65 >3 hade
109 >3 har
77 >3 hos
-139 >3 i
76 >3 installt
-81 >3 inte
58 >3 jobbar
68 >3 kommer
-50 >3 loggutdrag
62 >3 med
-56 >3 nu
-59 >3 om
113 >3 oss
-68 >3 sa
59 >3 saknas
62 >3 sedan
90 >3 ska
76 >3 system
-75 >3 tar
66 >3 tas
-57 >3 utan
72 >3 val
-74 >3 vanta
168 >3 vara
-147 >3 vill
-51 >4 (
58 >4 )
-55 >4 T
61 >4 alla
-94 >4 alltsa
96 >4 att
-79 >4 bara
98 >4 blev
-71 >4 da
76 >4 dag
61 >4 din
82 >4 er
-76 >4 ett
50 >4 fakturan
-50 >4 fullt
-62 >4 gor
-115 >4 ha
-62 >4 har
-50 >4 inte
-106 >4 jag
57 >4 klart
63 >4 laget
51 >4 listan
-63 >4 logg
-67 >4 med
-103 >4 mig
-108 >4 mycket
51 >4 ni
-54 >4 nu
-109 >4 om
-89 >4 redan
63 >4 saga
-57 >4 sagt
204 >4 som
-70 >4 ta
81 >4 tack
97 >4 till
71 >4 tillbaka
-51 >4 tills
51 >4 ut
-63 >: T
53 >: aktiva
114 >T ,
53 >T men
69 >T och
-65 >a
133 >aktiva
92 >an
98 >an T
54 >annat
-169 >ar T
-58 >ar bara
81 >ar battre
61 >ar bra
58 >ar da
64 >ar dagen
140 >ar den
-92 >ar det
-62 >ar en
-88 >ar for
-50 >ar jag
-66 >ar ju
53 >ar loggdag
72 >ar tillbaka
64 >ar vad
66 >att ni
-53 >att vi
-125 >av
88 >aven
68 >aven om
-65 >bad
51 >bada behovs
-82 >bara
159 >battre
-66 >behova
-182 >behover
-52 >behovs
-102 >behovs inte
72 >behovs till
-98 >ber
-59 >ber vi
-57 >bestallde
-74 >bestaller
-52 >bestaller vi
63 >bestallt
55 >bli
77 >blir var
62 >bor
-57 >bort
152 >bra
59 >bra ,
-68 >brattom
-62 >chefen
-92 >da
71 >da ,
-136 >da ar
88 >dag
99 >dagen
55 >darefter
-123 >darfor
93 >darpa
54 >de
60 >dels
69 >den
-75 >den vill
87 >det
109 >det ar
-62 >det bara
-75 >det behovs
-58 >det for
98 >det som
65 >det vara
73 >det vi
52 >detsamma
61 >din
74 >e
117 >efter
55 >efter att
81 >efterhand
83 >eftersom
64 >ej T
-51 >ekonom
-67 >eller
-65 >eller vanta
-57 >en
65 >er
-50 >ersatts
51 >ert
-109 >ett
70 >faktura
70 >fakturan
-79 >fakturerar
-56 >faktureras
-58 >fakturorna
-61 >far alltsa
-65 >far ni
-55 >fel av
217 >for
217 >for T
-54 >for da
-54 >for loggutdraget
-68 >for oss
146 >fore
65 >fore ,
-89 >forlat
-89 >forlat ,
-138 >forresten
-73 >forresten ,
-72 >fortfarande
-50 >fullt
113 >galler
-190 >gar
-83 >gar ,
-76 >gick
-78 >gor
-74 >ha
-62 >ha den
136 >hade
53 >haller
73 >halsar
-109 >har
81 >har alla
-73 >har jag
51 >har ni
-110 >har vi
-140 >helst
95 >hinner
80 >hinner vi
-53 >hon vill
108 >hos
134 >hos er
-110 >hur
-86 >hur manga
81 >i efterhand
-55 >i rubriken
72 >i stallet
-89 >in
-65 >ingen
64 >inget annat
150 >innan
73 >installt
210 >inte T
-87 >inte da
-55 >inte for
58 >istallet for
54 >ja
-160 >jag
65 >jag ,
96 >jag ar
69 >jag far
73 >jamfora
63 >jobbar
65 >ju
59 >ju ,
66 >kan ni
125 >kl
55 >klart
73 >kommer
-78 >kor
-89 >kor inte
80 >laget
-57 >larmlistan
73 >lat
57 >ledig
96 >ledig hos
-95 >lista
-51 >lista T
-69 >listan T
-89 >logg
-82 >logg T
53 >loggdag
70 >loggen
58 >loggen da
-135 >loggutdrag
-51 >lovade
-60 >lunch
-53 >man
-83 >manad
-62 >manad ,
-86 >manga
-360 >men
-119 >men det
-64 >men i
59 >men inte
-86 >menade
106 >menar
78 >menar jag
-100 >mig
-80 >mot
-93 >mot T
79 >mote
-95 >mycket
-81 >nar jag
-214 >nej
-73 >nej forresten
72 >ni jobbar
-71 >ni kan
-165 >nu
72 >o
55 >o inte
85 >och
224 >och T
-65 >och behover
-113 >och da
216 >och det
86 >och ett
77 >och inget
95 >och inte
53 >och ni
71 >och skicka
-98 >och vi
67 >ocksa
59 >ok
78 >ok ,
-174 >om
77 >om jag
51 >omsorg
58 >onskas
71 >oss
67 >oss i
-53 >oss pa
-58 >pa
58 >pa ,
61 >pa din
75 >please
-95 >redan
-55 >rubriken
-98 >sa T
70 >sa det
96 >sa har
61 >sa hinner
-73 >sa kor
63 >saga
-71 >sager
-72 >saknar
67 >saknas
62 >samma
114 >samt
77 >samt T
69 >sedan
-53 >sen
-93 >sist
56 >sista
78 >ska
132 >ska det
66 >skall
-50 >skamt
109 >skrev
63 >skrev jag
59 >snalla
178 >som
64 >som T
-50 >som den
106 >som galler
-159 >som jag
-60 >som sist
-91 >som vi
-51 >sta T
72 >stallet
-150 >stamde
99 >stanger
110 >stanger vi
-97 >stod
76 >system
-79 >ta
-56 >ta den
57 >ta loggen
52 >ta ut
246 >tack
52 >till
-69 >tror
54 >underlaget
-72 >upptagen
-52 >ur
-75 >ursakta
-174 >utan
-65 >utan T
-53 >utan att
-74 >utdrag
-52 >utforare
-100 >utgar
-65 >uttag
-66 >uttag T
-136 >uttaget
-66 >uttaget T
67 >uttagsdag
62 >va
88 >vad
98 >val
-100 >vanta
-73 >var det
96 >vara
-89 >vara T
-92 >varje
-88 >varje manad
-59 >vi
67 >vi att
-68 >vi fakturerar
-62 >vi gor
-51 >vi redan
-67 >vi sa
112 >vi ska
84 >vill att
-78 >vill ha
127 >vill vi
-54 c (
86 c )
-86 c ,
-198 c 0
162 c :
72 c <
-68 c N
-67 c a
-61 c adre-
-57 c adress
92 c akti-
55 c aktivt
-84 c aktu-
-72 c aktuell
115 c aldr-
50 c aldrig
-164 c allt
134 c allt-
-95 c alltid
229 c alltsa
50 c alma-
63 c almanackan
-57 c an
60 c and
85 c anda
79 c andr-
73 c andra
-50 c andras
59 c andrat
-77 c anga-
-54 c angaende
65 c ange-
65 c anger
55 c anha-
-70 c annandag
54 c annat
-108 c annu-
-87 c annullera
102 c anta-
75 c antalet
-64 c apt
-177 c ar
-87 c arss-
-87 c arsstamman
101 c as
-66 c ater-
-72 c att
-73 c av
-127 c avbo-
-60 c avbokar
52 c aven
96 c avla-
53 c avlasning
61 c avsa-
61 c avsag
85 c avse
130 c avse-
57 c avseende
86 c avser
109 c avslutar
-91 c avst-
-67 c avta-
73 c backa
-81 c bada
-58 c bar
-72 c bara
68 c batt-
115 c battre
74 c be
-77 c befo-
-77 c before
99 c beha-
95 c behall
52 c behova
-87 c behover
57 c behovr
86 c bekraftar
-51 c bekraftelsen
-64 c ber
-124 c berg-
-79 c bestall
-53 c bestalla
51 c bestallde
200 c bestaller
-103 c bestallningarna
-82 c bestalls
59 c bestallt
140 c bestamt
-126 c beta-
-53 c betalas
-53 c bila-
60 c bild-
68 c bilden
149 c bli
179 c blir
72 c bock-
88 c boka
-149 c boka-
-118 c bokat
-125 c bokf-
-60 c boma-
-60 c boman
86 c bor
60 c bord-
50 c borde
-89 c borjar
51 c borjat
-177 c bort
-93 c bort-
124 c bra
-132 c bran-
-71 c brandovningen
-149 c bruk-
-173 c brukar
52 c but
-61 c by
-93 c bytt-
-85 c chef-
-85 c chefen
192 c da
84 c dag
109 c daga-
69 c dagarna
69 c dage-
-54 c dags
133 c dare-
64 c darefter
66 c daremot
154 c darf-
154 c darfor
56 c darp-
56 c darpa
63 c datu-
74 c datum
166 c de
-102 c dead-
-65 c deadline
127 c dels
-55 c dem
172 c den
77 c denn-
51 c denna
-88 c dera-
-88 c deras
93 c det
194 c dra
96 c drag-
55 c dras
-56 c drog
76 c ds
54 c dvs
70 c e
53 c eder-
53 c edert
-68 c efter
89 c efterhand
54 c eftermiddag
-123 c eftersom
63 c egen
-167 c ej
-73 c ekeb-
-59 c ekeby
-62 c ekon-
95 c elle-
95 c eller
-189 c en
67 c enad-
67 c enades
62 c enheter
-93 c enli-
-77 c enligt
-54 c er
-170 c fa
-152 c fakt-
-57 c faktureras
66 c faktureringsperiod
-51 c far
164 c fast
60 c fast-
52 c fem
-142 c fick
-130 c fika
-57 c fin
-50 c finns
-105 c fixa
-260 c flyt-
-141 c flytta
-61 c flyttats
58 c for
-131 c fore
-51 c fore-
-91 c forr-
-126 c forra
64 c fors-
-71 c fr
-127 c fran
-55 c fyre-
-55 c fyrens
212 c gall-
69 c galla
93 c gallde
-101 c gar
-82 c garn-
-82 c garna
89 c ge
-57 c gick
-75 c gjor-
-63 c gjort
-84 c glad
-54 c glad-
59 c godt-
53 c godtar
-56 c gott
114 c grun-
55 c grund
61 c grundas
-109 c ha
284 c hade
-50 c haft
-53 c hamt-
-63 c hamtar
-82 c han
-71 c hand
-94 c hand-
53 c hanv-
53 c hanvisning
-185 c har
-94 c hej
-166 c hels-
-166 c helst
62 c hemt-
57 c hemtjanst
-60 c hinn-
-53 c hinner
-111 c hos
117 c hur
-63 c hyre-
-219 c i
82 c idag
-61 c igen
-71 c igen-
-71 c igenom
-83 c ihop
-51 c ikra-
-51 c ikrafttradande
-147 c in
-107 c info-
-107 c infor
-71 c ingen
71 c ingenting
-105 c inla-
-107 c inna-
-107 c innan
-50 c inne
84 c inst-
77 c installt
-248 c inte
73 c inve-
68 c inventering
-52 c invo-
-124 c ista-
-124 c istallet
135 c it
-54 c ivag
-65 c jag
65 c jobb-
108 c jobbar
-80 c ju
71 c just
64 c kan
-53 c kans-
129 c kl
-52 c klamdag
-146 c klar-
-165 c klart
60 c koll-
-229 c komm-
71 c kommande
-225 c kommer
-80 c kommunen
-191 c kont-
61 c kontra
-51 c kontraktets
116 c kor
72 c kora
-60 c kund-
-108 c kunder
124 c kvar
129 c kvar-
-65 c kvit-
-54 c kvittot
76 c lage
101 c lage-
101 c laget
153 c lagg
86 c lagg-
66 c lagga
83 c laggas
-89 c lamn-
51 c lamna
-64 c lamnas
86 c lamp-
58 c lampligt
-77 c lang-
-54 c langre
117 c larm
60 c larm-
-55 c larmet
101 c larmlista
-72 c larmloggen
158 c las
73 c lat
107 c ledi-
-82 c leve-
59 c ligg-
61 c lika-
65 c likasa
119 c list-
56 c listan
82 c logg
101 c logg-
85 c loggdag
179 c loggen
-52 c loggutdr
-159 c loggutdrag
-84 c loggutdraget
77 c logu-
-93 c lone-
-99 c lunc-
-94 c lunch
-64 c man
-130 c mana-
-179 c manad
61 c mang-
61 c manga
-63 c mast-
-63 c maste
65 c matd-
-54 c med
210 c men
225 c mena-
85 c menade
140 c menar
-148 c min
-90 c miss-
-51 c momsen
59 c morg-
54 c morgon
-76 c mot
-105 c mote-
-105 c motet
-75 c myck-
-75 c mycket
-58 c nago-
-77 c namnden
-55 c nara
84 c narmare
60 c nast-
-66 c natt
-74 c natt-
-76 c natten
-83 c ner
-287 c ni
-51 c noje-
-51 c nojer
-150 c norr-
-58 c noterar
-67 c nya
-72 c nytt
125 c och
76 c ocks-
76 c ocksa
99 c ok
-52 c olik-
-52 c olika
-100 c omso-
-72 c omsorg
78 c one
182 c onsk-
88 c onskas
-75 c ordn-
50 c oss
-113 c over
52 c over-
97 c overens
81 c p
51 c pass-
75 c peri-
-82 c plan-
-88 c plat-
-88 c plats
60 c plea-
60 c please
-56 c ploc-
-58 c plocka
62 c pull
-58 c punk-
-74 c raka-
-74 c rakade
165 c rakn-
67 c raknar
87 c raknas
81 c ratt
95 c ratt-
56 c rattvisande
-187 c redo-
-151 c redovisa
71 c registret
-54 c rese-
60 c revisorn
-61 c ring
-53 c ring-
-81 c rod
-86 c rond
-58 c rubr-
-58 c rubriken
52 c run
-64 c ruti-
-137 c sa
85 c sada-
74 c sadan
117 c sag
104 c saga
134 c sage-
134 c sager
79 c sagt
-135 c sakn-
-106 c saknar
-95 c samm-
123 c samt
54 c samt-
59 c samtliga
152 c se
-101 c seda-
-101 c sedan
-50 c seme-
-85 c sen
-165 c sena-
-154 c senast
-101 c send
127 c ser
67 c shou-
67 c should
97 c siff-
69 c siffrorna
102 c sig
57 c sina
-69 c sist
-96 c sitt
-57 c sitt-
-53 c sitter
-73 c sjal-
169 c ska
98 c skal-
93 c skall
-54 c skap-
59 c ske
-116 c skic-
-85 c skicka
-71 c skot-
52 c skriver
54 c skul-
-68 c slan-
-84 c slap-
-84 c slapper
71 c snal-
55 c snalla
66 c som
-53 c stalls
-180 c stam-
-109 c stamde
-64 c stamma
-156 c stan-
-53 c stangt
-156 c star
-157 c star-
-102 c start
-53 c starten
-104 c stod
-92 c stop-
165 c stra-
69 c stracker
68 c stryk
-57 c styr-
70 c styrelsen
-172 c svar
76 c syst-
52 c system
62 c systemet
-89 c ta
50 c tack-
176 c tage-
108 c tagen
68 c taget
-77 c tagi-
-79 c tagit
80 c take
117 c tank-
96 c tankt
166 c tar
145 c tas
-72 c tele-
-63 c telefonin
-93 c tidi-
86 c tids-
53 c till
61 c tillbaka
-58 c tillhanda
60 c tills
-247 c tog
-106 c tre
-101 c tryc-
72 c tryg-
78 c trygghetslarm
-109 c tva
-85 c tvis-
-85 c tvisten
62 c undertecknad
-52 c undr-
-108 c upp
121 c ut
184 c utan
154 c utdr-
99 c utdrag
-70 c utfo-
-51 c utgar
57 c utma-
57 c utmarkt
-78 c utsk-
-190 c uttag
71 c uttagsdag
67 c uttagsdatum
50 c v
59 c va
169 c val
151 c valj-
69 c valja
82 c valjer
60 c valt
87 c vanl-
-249 c var
-155 c vara
100 c vari-
100 c varit
-195 c varj-
-195 c varje
53 c veck-
-52 c verksamheten
50 c verksamhetsovergang
-131 c vet
81 c veta
65 c vida-
65 c vidare
76 c vilka
-84 c vilken
341 c vill
105 c visa
87 c visa-
71 c visar
-54 c viss-
-54 c visst
51 c vore
66 c woul-
66 c would
515 form after_holiday
126 form around
63 form between
132 form day_alone
430 form day_month
119 form either
396 form in_days
272 form in_month
479 form last_of
-1162 form month
119 form month_day
-478 form months
247 form named
152 form next_weekday
-71 form open
125 form part
-197 form past_weekday
-600 form quarter
-170 form relative
-213 form season
57 form six_digits
109 form span
-349 form span_month
68 form tertial
-513 form turn
-309 form week
426 form weekday_week
252 form written
-382 form year
193 in body
-273 in subject
71 s (
-95 s ,
65 s -
-106 s .
-82 s 0
-162 s :
-55 s N
67 s T
-61 s adre-
-61 s adress
100 s akti-
74 s aktiva
100 s aldr-
117 s aldrig
77 s alla
65 s allt
-72 s anna-
-51 s annu
78 s ar
-142 s aren-
-94 s arenden
123 s ater-
-72 s atte-
-137 s av
-85 s avbe-
-71 s avbestalls
-100 s avbo-
-144 s avta-
55 s bada
-67 s begarde
-133 s beho-
-145 s behovs
-152 s best-
-122 s bestalla
-57 s bestallde
154 s bestaller
-138 s bestallningar
-99 s bestallningsdatum
88 s bestalls
-88 s bestamt
-58 s beta-
51 s bjor-
73 s bjorkdungen
-150 s blan-
-63 s blanketten
106 s blev
-66 s bli
-85 s blir
133 s borj-
123 s borjar
56 s bort
-91 s bra
-55 s brat-
-55 s brattom
-67 s brev
93 s chef
328 s da
129 s dag
113 s dage-
108 s dagen
76 s dar
64 s date-
64 s daterad
-76 s datum
127 s dels
83 s den
-108 s dess
56 s dosa-
56 s dosan
-52 s dras
289 s efte-
215 s efter
-52 s efterfragas
72 s eftersom
-65 s egen
-73 s ekon-
-82 s ekonom
-86 s elle-
-86 s eller
-51 s en
-62 s enda
194 s enhe-
135 s enhet
106 s ert
131 s ett
-109 s exem-
-108 s exempel
51 s faktura
84 s fakturan
-68 s faktureras
-90 s fakturorna
54 s fattas
-58 s fin
-66 s fint
129 s flyt-
-73 s fodd
80 s folj-
57 s foljande
-71 s forfallodatum
-70 s forl-
-70 s forlat
-76 s form-
-76 s formularet
-127 s forr-
-134 s forresten
54 s fors-
-55 s forslagsvis
117 s forst
-74 s fort
-60 s fort-
-83 s fortfarande
125 s frag-
68 s fraga
95 s fram
111 s fram-
-73 s fran
-64 s full-
-64 s fullt
-57 s fyllde
126 s gaml-
111 s gamla
113 s gang
-52 s gangen
-109 s gar
-88 s garn-
-88 s garna
-93 s gick
-58 s glom-
78 s gor
79 s gora-
79 s goras
61 s hade
102 s hall-
101 s haller
54 s hals-
73 s halsar
53 s hand
-128 s hand-
-199 s har
-51 s hej
57 s hejhej
52 s helg-
63 s helgdag
-77 s hels-
-77 s helst
-74 s hemt-
-63 s hi
-89 s hinn-
-85 s hinner
53 s hjal-
59 s hon
125 s hopp-
81 s hoppas
-167 s hos
53 s host-
76 s hunn-
76 s hunnit
85 s hur
69 s i
54 s in
-95 s inge-
-67 s inko-
-53 s inkom
-66 s inst-
-57 s installerat
244 s inte
54 s inve-
54 s inventering
-61 s it
-75 s jaga-
-75 s jagar
106 s jamf-
106 s jamfora
94 s jo
105 s ju
228 s just
68 s kale-
95 s kall-
-52 s karn-
-52 s karnan
52 s kommer
-65 s kont-
-166 s kor
78 s kort
-56 s kris
-99 s kund
-105 s kund-
-71 s kunder
58 s kunn-
58 s kunna
-124 s kvar
95 s kvit-
60 s kvittot
60 s lage
73 s lagger
-79 s lagt
-62 s lamn-
-54 s langre
-99 s larm
-143 s larm-
-76 s larmkunder
80 s larmkunderna
-138 s larmlistan
61 s last-
61 s laste
-72 s ledi-
-63 s leverans
-87 s ligg-
108 s list-
93 s listan
60 s listor
-207 s logg
117 s loggar
-97 s loggen
58 s lone-
-53 s m
123 s mana-
54 s manad
-205 s men
-113 s mena-
-92 s menade
168 s min
86 s minn-
102 s minnas
63 s mins-
63 s minst
-56 s mojl-
-59 s mojligt
56 s momsen
-106 s mote-
-129 s motesdatum
-68 s myck-
-68 s mycket
139 s nar
84 s nog
-60 s nu
-58 s nytt
67 s ocks-
67 s ocksa
53 s okej
90 s om
-100 s onskar
-76 s onskas
94 s onskat
-96 s ort
76 s oss
-77 s over
-57 s over-
-54 s ovri-
-54 s ovrigt
53 s period
71 s plea-
71 s please
-71 s rack-
-71 s racker
53 s raka-
52 s rakade
156 s ratt
-81 s reda-
-81 s redan
-54 s regi-
52 s rikt-
-56 s ring
-53 s ruti-
-60 s rutin
160 s sa
-78 s sag
60 s sags
63 s sake-
97 s sakn-
103 s saknas
61 s samm-
63 s samma
-57 s samr-
-52 s samre
134 s se
-59 s sen
-76 s sena-
-64 s senaste
82 s ser
-62 s sett
75 s siffran
56 s sig
94 s sist
-81 s sist-
70 s sjal-
59 s sjalv
-60 s sjuk
-61 s ska
-96 s skap-
-61 s skapad
-54 s sker
-91 s skicka
84 s skickad
82 s skickade
63 s skil-
-79 s skju-
-54 s skjut
63 s skol-
228 s skre-
228 s skrev
-63 s skri-
-62 s skriver
67 s slip-
60 s slipper
55 s slut
60 s slut-
-51 s slutade
89 s slutar
-90 s snal-
-62 s snalla
-53 s sorg-
-53 s sorgarden
-110 s sta
-50 s stad-
-100 s stallet
55 s stanger
110 s star
143 s stru-
113 s strunta
86 s stry-
82 s stryker
54 s styr-
56 s svar
-61 s svarar
71 s svaret
72 s syst-
64 s systemet
-184 s ta
-65 s tage-
-98 s tagen
74 s tar
56 s tele-
68 s telefon
103 s till
108 s tillbaka
-55 s tillganglig
-66 s tom
-61 s tre
261 s tva
-102 s upp
54 s upps-
-50 s uppt-
-50 s ursa-
-50 s ursakta
92 s ut
-79 s utan
123 s utdr-
60 s utdragsdatum
-118 s utfo-
50 s utgangspunkt
-77 s utma-
-77 s utmarkt
199 s utta-
-61 s uttaget
75 s uttagsdag
115 s uttagsdatum
181 s vad
78 s val
56 s vant-
61 s var
-55 s vara-
-62 s vard-
-72 s vardagen
76 s varj-
76 s varje
-59 s veck-
-91 s vecka
85 s vet
61 s vi
61 s vid
-56 s vidare
99 s vilka
-65 s vilken
61 s vill-
-55 s visa
405 times 0
80 times 1
-154 times 3
-384 times 4
111 ~ACKNOWLEDGE
353 ~ADD_DAY
-293 ~ALARM_LIFE
-62 ~ANY_DAY
-74 ~APPROVES
-285 ~ARRIVES
79 ~ASKING
-129 ~ASKS_BACK
-70 ~AT_LARGE
-77 ~AUTO_REPLY
152 ~BOOKING
-726 ~CANCEL
-70 ~CONFIRMS
-58 ~COURTESY
227 ~CUSTOMERS
-172 ~DEADLINE
-182 ~DELIVERED_BEFORE
93 ~DEVICE
-136 ~DROP_DAY
68 ~ENDED
-98 ~EXAMPLES
98 ~EXTRACT
-82 ~FAULT
-90 ~FAULT_HANDLING
-92 ~FIRST_OPTION
-94 ~GREETING
-140 ~GRUMBLE
-237 ~HASTE
193 ~KEPT
99 ~LAST_OPTION
-111 ~LATEST_OPTION
64 ~NAME_LABELS
142 ~NEUTRAL
60 ~NOT_WORKING
162 ~NOW_ORDER
185 ~ONE_MORE
-253 ~OTHER_EXTRACT
-59 ~OTHER_FACT
-242 ~OTHER_PROVIDER
-104 ~OTHER_THING
223 ~PER
-208 ~PERSON
55 ~PHONE
506 ~POINTS_BACK
-99 ~PRAISE
75 ~PROVIDER_WORDS
-254 ~RECEIVED
-67 ~REGISTER
-236 ~REGISTER_THING
-178 ~REMINDER
-271 ~RESOLVED
53 ~SECOND_OPTION
424 ~SHOWS
-325 ~STAMP_LABELS
-72 ~STANDING
243 ~TAKE
129 ~TEXT_LABELS
-102 ~TEXT_WORDS
-76 ~TITLES
197 ~WANT
92 ~WATCH
-58 ~WEAK_FAULT
-112 ~WHEN_COMES
-96 ~WISH
65 ~YES
"""

ORDERS = r"""
-79 % $
84 &
-245 (all)
222 0
244 0 $
-79 0 %
114 0 ?
164 0 M
-135 0 ar
-57 0 darav
-86 0 det
131 0 eller
-91 0 enligt
51 0 fick
90 0 for
52 0 har
52 0 kunder
-95 0 larm
-73 0 larmkunder
-132 0 loggutdrag
-76 0 namn
57 0 om
59 0 ska
-64 0 som
64 0 tack
-65 0 under
-53 0 varje
79 <
-146 =ACKNOWLEDGE
82 =ALARM_LIFE
54 =ALL_OPTIONS
-185 =ANOTHER
85 =APPROVES
-131 =ARRIVES
-143 =ASKING
-79 =AT_LARGE
-339 =AUTO_ACK
-335 =AUTO_REPLY
-226 =BOOKING
-213 =BOTH_OPTIONS
-1423 =CANCEL
61 =CHOOSE
177 =CLOSINGS
-117 =COMPLAINT
-244 =CONFIRMS
-78 =COURTESY
677 =CUSTOMERS
57 =DATE_LABELS
137 =DEADLINE
60 =DELIVERED
-169 =DELIVERED_BEFORE
293 =DEVICE
85 =DIED
299 =DROP_DAY
-192 =EARLIER_EXTRACT
-55 =EXAMPLES
596 =EXTRACT
150 =FAULT
174 =FIELD_WORDS
-53 =FIRST_OPTION
-105 =GREETING
429 =HABIT
137 =HASTE
54 =HERE
64 =INSTEAD
-144 =KEPT
60 =KNOWN
-194 =LATEST_OPTION
-89 =NAME_LABELS
-212 =NEGATION
-126 =NEUTRAL
-175 =NOT_WORKING
201 =NOW_ORDER
666 =ONE_MORE
-485 =ONLY_NAMED
-719 =ORDERED
-1013 =OTHER_EXTRACT
-1365 =OTHER_PROVIDER
-68 =OTHER_SYSTEM
-128 =OTHER_THING
274 =OWN_THINGS
-201 =PARTLY
161 =PHONE
-149 =POINTER
-51 =POINTS_BACK
237 =POSTPONES
174 =PRAISE
287 =PROVIDER_WORDS
-992 =RECEIVED
-71 =REGISTER_THING
-499 =REMINDER
242 =REQUEST
256 =RESOLVED
101 =RHETORICAL
-68 =SECOND_OPTION
62 =SETTLED
132 =SHOWS
-773 =STANDING
183 =SUITS
123 =TAKE
-130 =TEXT_LABELS
99 =TEXT_WORDS
176 =WANT
187 =WATCH
261 =WEAK_EXTRACT
179 =WEAK_FAULT
77 =WHEN_COMES
190 =YES
64 >
127 @
83 @ jag
535 D
-124 D $
133 D 0
71 D ?
77 D den
-73 D med
60 D men
78 D och
-72 D utan
-52 D uttag
242 M
255 M $
172 M ?
-149 M ar
-75 M blev
105 M den
-108 M har
-57 M hos
-59 M kan
-130 M kl
-61 M lagg
52 M manad
-54 M med
-93 M men
87 M onskas
-154 M pa
52 M please
58 M sa
-75 M ska
-87 M skulle
-162 M som
261 M tack
52 M 🙏
-233 N
181 N $
-137 N 0
78 N N
-80 N ask
-52 N bark
-265 N berg
-83 N dag
-68 N dahl
321 N den
-174 N dygn
55 N ek
65 N fel
122 N har
-73 N hemtjanst
-81 N holm
105 N idag
82 N inte
-66 N lindh
-71 N lis
-80 N lo
-133 N manad
54 N mari
52 N moberg
-146 N namn
-73 N natt
-75 N o
94 N pa
-68 N skoog
-75 N strom
-76 N vill
-73 N wik
240 S +
-136 S 0
88 S 0 $
-297 S 0 M
60 S D $
107 S M
-124 S N
-116 S N 0
-67 S ^ 0
-110 S ^ D
90 S ^ M
-75 S ^ agarbyte
190 S ^ aktiva
-78 S ^ akut
-81 S ^ andrade
-99 S ^ andringar
-99 S ^ angaende
60 S ^ anhorig
64 S ^ avbestaller
71 S ^ avslut
-74 S ^ avtalspunkt
-71 S ^ behorighet
346 S ^ bestall
98 S ^ bestallning
-84 S ^ bilaga
61 S ^ bra
-56 S ^ den
78 S ^ diktat
52 S ^ dorrlarm
61 S ^ dotterbolag
-61 S ^ due
60 S ^ efter
50 S ^ egen
-75 S ^ falsklarm
89 S ^ fattas
-254 S ^ fel
59 S ^ fick
73 S ^ for
-63 S ^ fr
-118 S ^ fraga
60 S ^ framover
-86 S ^ franvaro
-63 S ^ galler
60 S ^ grannkommundel
-86 S ^ hammaros
53 S ^ har
103 S ^ hej
52 S ^ hela
93 S ^ hemtjanst
-58 S ^ hur
126 S ^ infor
-90 S ^ installt
87 S ^ inventering
63 S ^ ja
64 S ^ jour
-125 S ^ kommunens
50 S ^ kontroll
60 S ^ kort
54 S ^ kunder
-204 S ^ larm
-78 S ^ larmknapp
54 S ^ larmkudner
54 S ^ larmlista
-80 S ^ larmlistan
128 S ^ larmm
68 S ^ lista
107 S ^ log
218 S ^ logg
-192 S ^ loggutdrag
-71 S ^ loggutdraget
105 S ^ lopande
-67 S ^ motet
-100 S ^ nar
-68 S ^ natten
-85 S ^ nej
-73 S ^ notis
-58 S ^ nr
52 S ^ nu
-68 S ^ ny
52 S ^ order
-55 S ^ parkering
-81 S ^ prenumeration
-128 S ^ pris
-79 S ^ re
-78 S ^ samjour
78 S ^ samma
-65 S ^ samtal
71 S ^ schemat
-56 S ^ sekretess
100 S ^ som
51 S ^ sparrad
64 S ^ staende
-57 S ^ stangt
61 S ^ stryk
78 S ^ svar
-57 S ^ ta
-125 S ^ testlarm
-83 S ^ tidigare
92 S ^ tva
71 S ^ underlag
-68 S ^ uppgift
145 S ^ utdrag
-70 S ^ utdrg
61 S ^ uttag
-61 S ^ uttaget
81 S ^ varje
-91 S ^ vem
106 S ^ vi
64 S ^ vilka
59 S ^ vill
85 S ^ 📋
-76 S agar-
-75 S agarbyte
-75 S agarbyte $
118 S akti-
184 S aktiva
79 S aktiva $
-110 S aktiva kunder
55 S aktiva larm
80 S aktiva larmkunder
-78 S akut
79 S alar-
66 S alarm
63 S alla bolagets
-57 S alls
-57 S alls $
-173 S andr-
-64 S andrade
-99 S andringar
-99 S andringar $
-72 S ang $
-99 S anga-
-99 S angaende
-60 S angaende larmen
102 S angr-
58 S anho-
60 S anhorig
60 S anhorig fragar
-126 S anna-
-93 S annan
56 S ar
-201 S ater-
66 S atte-
-149 S auto-
-174 S av
-65 S av larmkunder
88 S avbe-
64 S avbestaller
-61 S avbr-
71 S avslut
71 S avslut $
63 S avstamning $
-54 S avstamning kv
-140 S avta-
-74 S avtalspunkt
-74 S avtalspunkt 0
56 S back-
71 S backsippan
71 S backsippan $
-56 S bada
124 S bara
57 S bara aktiva
-71 S behorighet
-80 S behorighet $
255 S best-
349 S bestall
348 S bestall loggutdrag
51 S bestalla
-61 S bestallare
-61 S bestallare $
-58 S bestallning
-59 S bestallning $
-118 S bestallningar
-115 S bestallningar $
67 S bestand
67 S bestand $
-84 S bila-
-84 S bilaga
-84 S bilaga $
64 S boks-
63 S bolagets
63 S bolagets kunder
-73 S bort-
-78 S borta
-78 S borta $
61 S bra jobbat
-57 S bradska alls
57 S brat-
57 S brattom
55 S da $
51 S dags
-110 S den
-111 S den 0
54 S det
87 S dikt-
78 S diktat
78 S diktat $
-61 S dili-
-61 S diligence
-61 S diligence $
65 S dist-
51 S distriktet
51 S distriktet $
76 S dorr-
52 S dorrlarm
52 S dorrlarm $
-70 S dott
-70 S dott $
53 S dott-
61 S dotterbolag
61 S dotterbolag $
-58 S dubbelt $
-61 S due
-61 S due diligence
111 S efte-
89 S efter
65 S ej
61 S enka-
61 S enkat
67 S er
72 S er som
74 S extr-
-100 S fals-
-75 S falsklarm
-75 S falsklarm $
92 S fatt-
92 S fattas
62 S fattas $
-139 S fel
123 S fel $
-54 S fel i
59 S fick
-64 S file-
-64 S filen
-64 S filen $
-62 S flyt-
58 S for M
-58 S for en
51 S for larmlistan
-82 S for tva
55 S fore
77 S fort-
54 S forteckning
54 S forteckning $
-63 S fr
-59 S fr hemtjansten
66 S frag-
-52 S fraga om
80 S fragar
80 S fragar $
68 S fram-
79 S framover
79 S framover $
125 S fran
-79 S fran hemtjanst
-95 S fran-
-86 S franvaro
-86 S franvaro $
72 S fred-
-62 S gall-
-63 S galler
-63 S galler $
-69 S gaml-
-69 S gamla
-72 S gar
-56 S geme-
138 S gran-
60 S grannkommundel
60 S grannkommundel $
173 S hals-
153 S halsar
-86 S hamm-
-86 S hammaros
-86 S hammaros $
52 S har
78 S hej
55 S hej $
85 S hej fran
-76 S hej igen
51 S hela distriktet
111 S hemb-
111 S hembesok
111 S hembesok $
91 S historik
91 S historik $
65 S hjalp
-91 S hos
-58 S hur
108 S i
-59 S i tived
76 S imor-
143 S info-
150 S infor
111 S infor hembesok
-60 S inlo-
-58 S inloggning
-119 S inst-
-90 S installt
-88 S installt $
71 S inte
69 S inte $
-76 S inte gar
99 S inve-
87 S inventering
87 S inventering $
-60 S ja $
75 S jag
76 S jobb-
61 S jobbat
61 S jobbat $
-119 S jour-
-65 S kame-
-65 S kameror
58 S klar
58 S klar $
-176 S komm-
-68 S kommunal
-153 S kommunens
138 S komp-
50 S kontroll
60 S kort
-60 S kost-
-85 S kund
-118 S kund-
-110 S kunder
-127 S kunder $
-54 S kv
-54 S kv 0
87 S kvar-
55 S kvartal
-179 S larm
60 S larm $
-70 S larm dott
-58 S larm pa
-79 S larm utan
-106 S larm-
-59 S larmcentralen
-59 S larmcentralen $
64 S larmen
129 S larmen $
-60 S larmen ja
-78 S larmknapp
-78 S larmknapp borta
54 S larmkudner
54 S larmkudner $
-56 S larmkunder $
51 S larmlista
128 S larmm
128 S larmm $
-128 S leve-
-93 S leverans
-93 S leverans $
119 S list
119 S list $
74 S list-
115 S lista
158 S lista $
65 S lite-
113 S log
78 S log $
172 S logg
199 S logg $
-104 S logg 0
56 S logg i
-158 S logg pa
122 S logg-
-82 S loggen
-108 S loggen $
219 S loggutdrag
-796 S loggutdrag $
55 S loggutdrag +
286 S loggutdrag 0
185 S loggutdrag M
-99 S loggutdrag N
-52 S loggutdrag aktiva
-101 S loggutdrag for
75 S loggutdrag samt
-105 S loggutdraget
-91 S loggutdraget $
60 S lone-
172 S lopa-
172 S lopande
143 S lopande $
66 S love-
81 S luci-
146 S m
93 S man
302 S mana-
186 S manad
175 S manad $
-74 S maste vi
70 S mell-
52 S mellandagarna
52 S mellandagarna $
72 S mids-
72 S midsommar
72 S midsommar $
111 S mig
84 S mig $
53 S mote
53 S mote $
-74 S mote-
-74 S motet
-67 S motet den
-86 S mott-
-87 S mottaget
-87 S mottaget $
-100 S nar
-97 S nar ?
80 S natt-
-83 S natten
-83 S natten $
-72 S nej
-110 S nej tack
63 S ni $
-62 S ni ?
-73 S noti-
-73 S notis
-73 S notis $
-58 S nr
-58 S nr 0
100 S nu
-51 S ny adress
-61 S ny bestallare
-82 S nya $
-138 S nyck-
97 S och
-140 S ocks-
-140 S ocksa
-140 S ocksa $
-52 S orde-
-52 S order
-134 S pa
62 S pa D
-57 S pa larm
57 S paminnelse $
-87 S park-
-55 S parkering
-55 S parkering $
56 S pask
56 S pask $
53 S pers-
-68 S person
-68 S person $
-50 S planer
-128 S pris
-128 S pris $
65 S rader
57 S rader $
-82 S re
82 S revi-
55 S sak
-78 S samj-
-78 S samjour
-78 S samjour $
88 S samma
-72 S sammanslagning $
110 S samt
-65 S samtal
-65 S samtal $
57 S sche-
71 S schemat
-56 S sekr-
-56 S sekretess
-56 S sekretess $
71 S seme-
-56 S siff-
85 S sist
61 S sjuk-
104 S skot-
67 S skul-
-51 S snab-
-51 S snabb
-87 S solg-
-98 S solglantan
-98 S solglantan $
171 S som
87 S somm-
69 S spar-
51 S sparrad
51 S sparrad $
64 S stae-
64 S staende
-82 S stan-
-57 S stangt
-63 S stangt $
50 S stor
61 S stry-
61 S stryk
54 S svar
-57 S ta
-104 S tack $
129 S tack for
-125 S test-
-125 S testlarm
-125 S testlarm $
-75 S tidi-
-80 S tidigare
55 S till er
-95 S till-
-53 S tillbaka
-53 S tillbaka $
54 S tio
-59 S tive-
-59 S tived
-59 S tived $
-65 S trap-
51 S tras-
-70 S tryc-
-66 S tva kunder
151 S unde-
107 S underlag
53 S underlag $
-62 S undr-
-50 S undrar
-51 S undrar $
61 S upp
-68 S uppg-
-68 S uppgift
-68 S uppgift om
-70 S ur
118 S utdrag
159 S utdrag $
53 S utdrag 0
-130 S utdrag for
-86 S utdrag larm
-80 S utdraget
-70 S utdrg
-70 S utdrg $
-65 S utta-
-69 S uttag $
-52 S uttag D
-65 S uttaget
-65 S uttaget av
66 S vant-
-60 S vard-
194 S varj-
194 S varje
163 S varje manad
-76 S vem
-99 S vi ?
70 S vika-
66 S vilk-
64 S vilka
59 S vill
51 S visa
51 S visa $
-66 S with-
82 S 📋
53 S 📋 $
58 ^ $
-80 ^ 0
-53 ^ M
411 ^ N
53 ^ a
95 ^ aktiva
85 ^ alla
52 ^ amnesraden
-111 ^ angaende
-267 ^ ar
54 ^ arende
58 ^ att
62 ^ bada
119 ^ bade
114 ^ bara
142 ^ beh
-205 ^ behover
-54 ^ ber
127 ^ bestaller
106 ^ bestallning
-60 ^ bestallningen
-84 ^ bilagan
64 ^ chefen
65 ^ darav
116 ^ darfor
-129 ^ dartill
113 ^ datum
64 ^ de
60 ^ declan
-295 ^ den
-75 ^ det
65 ^ distrikt
-127 ^ dra
78 ^ ds
50 ^ efter
-71 ^ eftersom
-72 ^ ekonomen
60 ^ ekonomin
87 ^ enhet
-124 ^ enhetschef
50 ^ ert
-128 ^ ett
-92 ^ faktura
-104 ^ fakturan
-169 ^ far
-122 ^ fick
-132 ^ finns
124 ^ forra
-63 ^ forsok
83 ^ forsta
-58 ^ fran
-64 ^ fyi
-90 ^ galler
-106 ^ gar
51 ^ glom
-147 ^ gor
121 ^ grannforetaget
-60 ^ hadanefter
-86 ^ hammaros
191 ^ har
102 ^ harmed
-108 ^ hej
214 ^ hejsan
67 ^ hela
100 ^ hello
109 ^ hemtj
424 ^ hemtjanst
-136 ^ hi
-184 ^ hon
-57 ^ hor
82 ^ hos
60 ^ howya
-301 ^ hur
298 ^ i
-126 ^ infor
69 ^ inget
100 ^ inte
54 ^ it
-195 ^ jag
55 ^ jobbar
-135 ^ kan
72 ^ kanske
58 ^ karnan
128 ^ kategori
55 ^ kollegan
67 ^ kom
-113 ^ kommer
53 ^ koncernen
65 ^ kort
-92 ^ kostar
56 ^ kund
-58 ^ lagg
-52 ^ lanken
62 ^ larmhistoriken
161 ^ larmkunder
140 ^ larmkunderna
200 ^ larmlista
-82 ^ larmlistan
92 ^ larmutdraget
-84 ^ lillsjons
-87 ^ lista
-147 ^ listan
97 ^ logg
-103 ^ loggen
600 ^ loggutdrag
70 ^ ma
89 ^ man
-121 ^ maste
86 ^ med
204 ^ men
-120 ^ min
71 ^ mote
54 ^ namn
-116 ^ nar
-64 ^ ni
-170 ^ nu
-58 ^ ny
120 ^ obs
187 ^ och
65 ^ onskar
67 ^ onskat
-56 ^ onskemal
-81 ^ ordna
58 ^ pa
-117 ^ please
-58 ^ raknas
127 ^ sa
160 ^ samma
-57 ^ sammanstall
-51 ^ sedan
98 ^ sen
-64 ^ senaste
-57 ^ ser
78 ^ sist
70 ^ sista
54 ^ sitter
-61 ^ sjalv
-90 ^ ska
52 ^ skriv
-74 ^ skule
174 ^ skulle
-51 ^ stall
-59 ^ star
-50 ^ stopp
-76 ^ svara
-193 ^ ta
-86 ^ tackar
-78 ^ tas
53 ^ thank
94 ^ till
-50 ^ tills
60 ^ tja
60 ^ tre
73 ^ tusen
149 ^ tva
78 ^ under
50 ^ underlag
153 ^ utan
192 ^ utdrag
154 ^ uttag
-83 ^ va
-216 ^ vad
-83 ^ vanligen
85 ^ varje
-87 ^ vart
-301 ^ vem
52 ^ vet
-116 ^ vi
-89 ^ vid
-146 ^ vilka
-73 ^ vilken
-201 ^ vill
-60 ^ ville
50 ^ we
-61 ^ zahra
275 a
70 a de
72 a sa
-67 a vi
-125 ab
-55 abon-
-73 abonnemang pa
125 acti-
125 active
-101 adre-
-56 advo-
63 afte-
-95 afto-
-75 agarbytet
-75 agarbytet den
54 ager
56 aka
-83 akt
-72 akt till
323 akti-
363 aktiva
92 aktiva $
124 aktiva hos
-66 aktiva kunder
57 aktiva larm
-61 aktiva larmbestand
-145 aktiva larmkunder
-65 aktiva och
-60 aktivt larm
301 aktu-
188 aktuell
-67 aktuell larmlista
83 aktuella
73 alar-
70 alarm
-52 alarm customers
128 aldr-
71 aldrig
83 aldrig $
-54 alfo-
-54 alfons
80 alla
66 alla aktiva
62 alla andra
54 alla bolagets
155 alla fall
-58 alla i
-103 alla larm
101 alla med
73 alla tre
-59 alla utforare
284 alla vara
-64 alla-
-72 alld-
-72 alldeles
75 allt $
62 allt ar
-66 allt stammer
-89 allt vara
186 allt-
-90 alltid
307 alltsa
121 alltsa $
-65 alltsa N
-54 alltsa de
-144 alltsa inte
71 alltsa vara
67 alltsa vilka
71 alm $
-76 alm och
-99 alre-
-99 already
-62 also
56 alt
63 alve-
-63 am
-55 amin-
-55 amina
121 amne-
121 amnesraden
69 amnesraden $
-280 an
-65 an tre
-173 anal-
-83 anbu-
-86 anbud
-75 anbud pa
-89 andr-
61 andra det
-51 andra hos
-62 andrad
60 andras
60 andras larmkunder
-65 andrat
-78 andrat oss
-99 anga-
-117 angaende
90 angr-
-83 angrat
-104 angslyckans
-104 angslyckans hemtjanst
58 angsro
75 anho-
-50 anledning
68 anledning av
-131 anma-
-107 anmaler
-54 anmaler vi
52 anna-
-134 annan
105 annandag
178 annars
54 annars $
-145 annat
71 annat $
-94 annat bolag
-58 annat satt
-157 annu
-61 annu pa
-82 annu-
81 anot-
81 another
81 another company
-71 anst-
-80 ansv-
-74 ansvarar
-74 ansvarar for
-112 anta-
-130 antalet
51 anti-
51 antingen
80 antligen
-152 anva-
-52 anvandning
-52 anvandning for
-52 any
114 ar
77 ar $
-77 ar ?
-53 ar N
125 ar aktiva
147 ar att
-124 ar bara
-88 ar betald
63 ar borta
66 ar daterad
177 ar den
-109 ar det
-206 ar ett
-70 ar fel
52 ar for
94 ar fran
-70 ar full
84 ar gammal
-70 ar hemtjanst
86 ar i
105 ar igang
56 ar infor
60 ar inget
65 ar inhyrd
92 ar inte
54 ar jag
86 ar ju
-56 ar klamdag
144 ar kvar
-56 ar kvarngatan
84 ar larmanslutna
-94 ar nasta
62 ar ni
70 ar nu
155 ar ny
-52 ar ratt
-98 ar redan
78 ar sa
-128 ar sista
-143 ar tack
77 ar utan
-60 ar ute
90 ar vad
56 ar val
96 ar var
82 ar vara
-67 ar vegetarian
-109 arbe-
-91 arbetsdagen
-91 arbetsdagen i
-53 are
-170 aren-
-61 arende
-62 arende 0
55 arende bestaller
73 arende loggutdrag
-72 arenden
-54 arendetyp
-165 aret
62 arets sista
63 arg
79 armb-
59 armband
93 as
68 as of
-104 asen
-85 asen $
-61 ask
99 aski-
99 asking
61 aspen
110 at
66 at oss
-215 ater-
-72 aterkom
-52 atertar
-99 atga-
-69 atgard
-60 atit upp
71 att
-81 att allt
-108 att behova
-212 att bestalla
-61 att bli
78 att de
-73 att den
148 att det
182 att fa
-96 att fraga
125 att ga
94 att gora
-73 att han
-54 att hon
101 att ingen
-128 att jag
61 att kunderna
-148 att loggutdrag
139 att man
-220 att ni
85 att oppna
60 att rakna
-59 att resten
-95 att ta
-56 att utdraget
-81 att var
57 att vi
-85 atte-
-79 auto-
-68 automatisk
63 automatiskt varje
-180 av
63 av $
53 av 0
88 av M
70 av N
-151 av aktiva
-56 av chefen
-118 av de
-74 av deras
76 av en
67 av ett
-123 av kolegan
81 av larmet
-63 av larmlistan
-352 av loggutdrag
86 av manaden
-72 av med
90 av misstag
71 av nasta
189 av vara
61 av vardia
85 av vilka
64 avbestaller
-57 avboka
-151 aven
-82 aven for
-56 aven pa
-84 avgift
-78 avgift for
66 avli-
-76 avre-
87 avse-
68 avser
-115 avsl-
-71 avsluta
-176 avst-
-53 avstamningen
65 avta-
50 avtalet gar
51 backsippans hemtjanst
-265 bad
-175 bad om
-136 bada
53 bada ar
-51 bade oss
-109 bade vara
-69 bagg-
-69 bagge
-75 bakg-
-54 bakgrund
-54 bakgrund $
72 bank-
106 bankdagen
89 bankdagen i
-52 bankid
185 bar
119 bar larm
-63 bara 0
-205 bara N
104 bara aktiva
-100 bara ar
52 bara denna
61 bara ge
64 bara ni
69 bara om
-81 bara pa
-72 bara saga
-145 bara vara
-66 bara veta
-52 bark
-73 bast
87 batterier
-129 batteristatus
166 battre
189 be
86 be er
-131 bega-
-108 begar
63 begara
56 begaran $
-99 begaran om
-65 begarde
-87 begr-
-68 begransa
-68 begransa loggutdraget
160 beh
160 beh loggutdrag
-86 beha-
149 behov
107 behov av
-68 behova bestalla
68 behova ett
157 behova manadens
63 behova tjata
-74 behova utdrg
-59 behovde
-83 behover bada
-74 behover darfor
79 behover det
263 behover ett
-129 behover fa
-84 behover inte
-79 behover jag
98 behover larmkunderna
246 behover loggutdrag
149 behover loggutdraget
103 behover utdraget
-52 behover vi
-181 behovs
-61 behovs $
58 behovs aktiva
-66 behovs inte
-144 bekr-
-111 bekraftas
-111 bekraftas att
-130 bema-
-59 bemanna
-105 bemanningskalkylen
-102 bemanningskalkylen behover
85 ber er
-71 ber om
-52 beratta
-54 beratta att
-82 bere-
-66 beredda
-248 berg
58 berg-
115 bero-
61 berom
61 berom senaste
78 besl-
99 besok
-83 best-
-99 bestalde
147 bestall
146 bestall loggutdrag
241 bestalla
-190 bestalla $
480 bestalla ett
-171 bestalla loggutdrag
-74 bestallas
-317 bestallda
-172 bestallda loggutdrag
-338 bestallde
-65 bestallde loggutdrag
-150 bestalldes
-106 bestalldes av
322 bestaller
51 bestaller darfor
93 bestaller ett
163 bestaller jag
210 bestaller loggutdrag
-73 bestaller loggutdragen
-145 bestaller man
56 bestaller solviks
-305 bestallning
131 bestallning $
-226 bestallning av
-97 bestallning fran
77 bestallning nr
-134 bestallning pa
-152 bestallningar
-71 bestallningar pa
-98 bestallningen
-80 bestallningen $
-83 bestallningen pa
336 bestalls
278 bestalls loggutdrag
88 bestallt
84 bestallt $
-66 bestallt till
-53 bestammer oss
149 bestand
57 bestandet
62 bestar
61 bestar av
-67 besv-
124 betalar
51 betalar for
-142 betald
66 betr-
73 betrakta
241 bett
182 bett om
-70 bety-
-62 betyder
-77 bevi-
-101 bila-
-89 bilagan
-84 bilagan till
53 bile-
53 bilen
-90 bist-
74 bitt-
74 bitti
-64 bjor-
-84 bjorkangens
-84 bjorkangens omsorg
-152 bjorkens
67 bjud-
53 bjuder pa
-58 blev bra
-69 blev sa
-139 blir
54 blir bra
-56 blir ingen
-84 blir vi
-78 blivit av
-66 boka
-74 boka-
82 bokf-
53 bokforingen
86 boks-
-119 bolag
-86 bolag i
60 bolag pa
56 bolaget
117 bolagets
55 bolagets samtliga
-53 bolags
66 bor
-71 borj-
-134 borja
-67 borja med
64 borjan
70 borjan av
-207 bort
-108 bort bestallningen
-90 bort den
-56 bort min
-91 bort oss
73 bort ur
91 borta
83 bra
82 bra $
-58 bra med
58 bran-
53 bred-
53 bredvid
53 brod-
151 bruk-
-106 brukar fa
53 bruksgatan
58 bry
118 but
56 by
78 byt
51 byt ut
138 byta
73 byta batterier
-77 byta till
-51 bytt
58 bytt efternamn
-60 bytte planeringssystem
-64 can
-52 chef
59 chef N
-55 chef att
-54 chef vill
59 coll-
-86 controller
-59 could you
142 customers $
85 customers who
53 d
185 da
86 da $
-76 da ?
-114 da anda
-54 da forsvann
-96 da ingen
57 da kommer
51 da tar
214 dage-
145 dagen
-54 dagen ?
82 dagen fore
69 dagens
174 dags
122 dags for
96 dags-
86 dagslaget
-65 dahl
-68 dahl $
71 dalen
-67 dalens
-51 dalg-
60 dar har
-98 dar i
-161 dar som
65 darav denna
224 dare-
77 darefter
130 daremot
79 darf-
79 darfor
72 darfor en
-116 darfor inte
55 darfor kommer
-104 darfor se
89 dari-
89 darifran
-129 dart-
-129 dartill
-129 dartill onskas
117 date-
76 daterad
-51 datorn kraschade
188 datu-
86 datum
50 datum 0
-56 datum och
78 datumet
54 datumet i
70 day
-87 de ?
-80 de aktiva
64 de andra
115 de ar
63 de av
-66 de bada
63 de e
95 de finns
-260 de har
-144 de inte
-109 de kunder
-52 de larm
106 de nya
71 de pa
-114 de privata
54 de sa
94 de ska
102 de tar
-83 de tre
-144 de tva
71 de va
-83 de vanliga
70 de vet
72 de vi
65 debitering
-52 debiteringen till
-62 del
-213 dela-
-74 delar
-61 delas
-270 dem
-166 dem $
-122 dem ?
-75 dem de
63 dem har
-174 dem som
135 den
315 den 0
-151 den ?
-61 den andra
129 den ar
-72 den bestallning
-68 den bestallningen
-53 den dagen
51 den dar
-114 den for
61 den forra
-162 den forsta
106 den gick
-69 den jag
-62 den larmlista
-105 den nya
-63 den och
50 den pa
63 den sista
-74 den ska
-116 den som
54 den tiden
128 den var
171 denn-
211 denna
65 denna bestallning
99 denna manad
-743 dera-
-743 deras
-160 deras aktiva
-79 deras larmkunder
-75 deras lista
-66 deras loggutdrag
68 dess
60 dess $
128 dess-
-51 dessforinnan
-50 dessforinnan $
177 dessutom
53 dessutom att
119 det
209 det $
-265 det ?
52 det alltsa
-126 det att
-102 det bara
51 det behovs
-55 det bra
75 det brukar
58 det dags
-84 det eller
-130 det ett
81 det far
-55 det fel
97 det fick
57 det finns
-76 det for
66 det forra
-56 det funkar
61 det gar
80 det gor
-59 det hant
158 det har
-126 det ingen
172 det inte
66 det jag
62 det kan
-186 det loggutdrag
-50 det nagon
-53 det nagot
71 det nar
211 det nu
-95 det nya
63 det och
-73 det pa
-80 det sa
68 det sag
102 det ser
-90 det sig
50 det ska
54 det skulle
104 det som
56 det stod
-132 det till
-113 det utdrag
-166 det var
-98 det vara
62 det vet
-188 det vi
64 det vill
71 det visar
-61 det vore
159 dett-
159 detta
73 detta $
-94 detta ?
63 detta mejl
166 detta som
-74 dig
-54 digi-
-56 dire-
-56 direkt
50 direkt $
-51 direkt i
51 distrikt nord
-50 dit
-97 do
-91 do not
79 doda
-89 dods-
-68 dodsbon
53 dog
53 dog i
-417 dom
-132 dom ?
-97 dom har
-113 dom pa
-84 domh-
-84 domherren
89 dorren
-56 dorrlarm
-51 dorrlarm och
-57 dosa
63 dott-
-55 dra
-135 dra bort
101 dra ut
96 drag-
-92 drar
-60 drar tillbaka
67 drif-
66 drift
-89 driv-
-53 driver
78 ds
78 ds $
107 du
79 du snall
-60 dubbelt
-57 duvans
-57 duvans hemvard
88 dvs
-177 dygn
124 e
56 e N
89 e bara
111 e de
-130 e inte
-55 e post
-56 edet
53 efte-
-57 efter
-75 efter agarbytet
-97 efter ar
74 efter den
62 efter en
-71 efter ett
-59 efter nyar
76 efterhand
69 efterhand ?
64 efternamn
62 efternamn till
90 egen
-102 egen lista
-120 eget
-50 egna
70 egna larmkunder
53 egna uppgifter
134 ej
-99 ekba-
-113 ekbackens
108 ekho-
108 ekholmen
123 ekholmen $
-58 eklo-
-61 ekonom
-69 ekonomen
-72 ekonomen fragar
60 ekonomi
79 ekonomichefen
105 ekor-
105 ekorren
-60 ekva-
-66 ekvagen
-375 elle-
-375 eller
131 eller 0
-105 eller maste
100 elva
-54 emot
-53 emot $
156 en
-69 en D
-82 en annan
-70 en av
-84 en bild
-81 en egen
-56 en enda
59 en farsk
-107 en fast
83 en grej
-69 en i
-51 en jamforelse
140 en larmlista
-281 en lista
73 en liten
-73 en notis
73 en ny
-124 en parm
53 en san
-74 en staende
-100 en tekniker
61 en tid
74 en till
96 en timme
54 en uppdaterad
51 en vecka
-109 enba-
-127 enbart
-123 enbart for
81 enda
52 enda jag
-242 enda-
-242 endast
211 enhe-
98 enhet
50 enhet $
-66 enhet flundran
-102 enhet hos
68 enheten
66 enheter
-110 enhetschef
-98 enhetschef N
83 enke-
58 enli-
-54 enligt er
-74 enligt punkt
119 enligt rubriken
171 er
283 er $
-84 er ar
-104 er det
-85 er eller
81 er for
-123 er i
-59 er kan
-68 er men
107 er om
51 er telefonko
-249 era
-138 era loggutdrag
105 ersa-
77 ert
71 ert register
323 ett
-56 ett 0
-247 ett annat
-60 ett av
-72 ett bolag
81 ett farskt
-61 ett for
513 ett loggutdrag
-64 ett mote
161 ett nytt
106 ett och
102 ett sadant
-65 ett stort
104 ett till
51 ever-
57 extract as
-57 extract every
167 extract of
110 fa
-72 fa $
92 fa ?
118 fa en
-142 fa listan
68 fa logg
-90 fa loggutdrag
120 fa loggutdraget
54 fa utdraget
50 faci-
50 facit
86 fack-
53 facket
353 fakt-
-69 faktura
-108 faktura 0
244 fakturan
436 fakturan $
-95 fakturan ar
56 fakturan den
-81 fakturan ska
-97 fakturera
95 fakturerar
54 fakturering
72 faktureringen
-55 faktureringsperiod
103 fakturorna
69 fall
54 fall $
-73 fall vill
-96 fals-
-121 falsklarm
85 fan
85 fan $
74 fann-
72 fanns
-77 far bestalla
67 far de
-56 far en
-74 far loggutdrag
-105 far man
65 far vi
121 fars-
57 farsk lista
81 farskt
-327 fast
-79 fast for
-69 fatt
-91 fatt $
-115 fatt en
53 fatt larm
-104 fatt listan
53 fatt loggutdraget
149 fatt sin
136 fatt sitt
-117 fel
-54 fel vi
-80 fela-
-72 felt-
-86 fem bolag
-55 fia
-83 fick
-74 fick av
65 fick med
60 fika-
-65 fil
133 fil $
-88 fil vi
57 file-
57 filen
50 filen till
-71 finn-
117 finnas
-224 finns
58 finns alltsa
-302 finns det
-52 finns med
-86 firs-
-86 first
-59 fixa ett
-105 fjad-
187 fjal-
61 fjall
61 fjall $
86 fjallsippan
73 fjallsippan $
53 fjallsippans
80 fjol
79 fjol och
-51 fles-
-55 flun-
-55 flundran
-65 flundran $
122 flyt-
104 flyttar
-52 flyttar hela
72 flyttar in
68 flyttat
-54 folja
-54 foljande
66 folk
-115 for
-141 for $
303 for M
-94 for alla
-68 for bada
-61 for bagge
65 for debitering
-70 for dem
-70 for den
88 for det
68 for enhet
53 for er
-52 for ett
129 for forra
-52 for grabo
87 for granlidens
-71 for grupp
71 for hela
64 for hemtjanst
63 for ingen
68 for innan
-63 for kannedom
-139 for larm
-76 for loggutdraget
-73 for lonnens
-138 for manad
-118 for mimosa
-69 for nagot
52 for namn
68 for narvarande
-71 for oss
-58 for oster
-52 for siffrorna
78 for sig
-60 for tonen
51 for trygghetslarm
95 for var
-145 for vara
-55 forbereda
80 fore
-51 fore D
-61 fore och
-109 fore-
96 foretradare
-98 forf-
-53 forfragan
-53 forfragan om
73 forh-
68 forhand
64 forhand $
-119 fork-
-61 forklara
-137 form-
-93 formular
84 forr
282 forr-
319 forra
172 forra gangen
116 forra listan
50 forra loggutdraget
60 forra manaden
-146 forra veckan
-119 forrgar
62 fors-
-52 forslagsvis
-63 forsok
80 forst
-54 forst lite
110 forsta
73 forsta M
-82 forsta vardagen
-59 forsta varje
-54 forstaelse
-54 forstaelse for
-53 forsvann
-54 forsvann alla
-127 forsvunnit
-51 forsvunnit ?
77 fort
-59 fort-
105 forteckning
-55 forteckning pa
-92 fortfarande
61 fortfarande inte
-54 fortsattningen
-69 foru-
-68 forutom
-192 forv-
-63 forvaltningschefen
-63 forvaltningschefen $
-52 fr o
243 frag-
224 fraga
71 fraga om
102 fragade
63 fragade om
-91 fragar $
-75 fragar efter
73 fragar om
-66 fragat
-189 fram
-85 fram $
-70 fram alla
114 fram det
60 fram ett
60 fram mina
-212 fram-
-66 framat
-62 framfor
-71 framgent
75 framover
-116 framover vill
-162 fran
-264 fran M
74 fran att
-50 fran den
57 fran i
51 fran noll
-169 fran och
-82 fran oss
58 fran semestern
-188 from
-102 from den
-88 from now
-242 fru
80 full-
93 fund-
55 funderar
74 fung-
-56 funk-
-68 fura-
-68 furans
-68 furans hemtjanst
-64 fyi
99 fyra
58 fyra $
57 fyrk-
145 ga
76 ga efter
125 gall-
67 gallde
116 galler
61 galler $
-123 gamla med
65 gamla som
251 gamm-
231 gammal
80 gammal $
75 gammal anda
83 gang
-82 gang $
51 gang till
56 gang vi
173 gangen
-180 ganger
-64 ganger i
51 gar battre
-92 gar det
-89 gar fram
60 gar inte
-59 gar jag
66 gar med
88 gar pa
-69 gar sa
200 gard-
65 garn-
65 garna
-88 garna i
54 garna in
-81 garna plocka
51 garna ut
-123 gatt hos
-64 gatt in
69 gatt over
-63 gav
90 ge
61 ge berom
-143 geme-
-160 gemensam
-56 gemensam jour
74 genomgang
65 ger oss
-133 ggr
74 gick
85 gick i
65 gill-
85 giss-
-70 give
-79 give us
-112 gjor-
-81 gjord
-52 gjorde
57 gjort
-107 glad
-61 glom
76 glom-
62 glomde
109 glomde bestalla
-64 glomt
69 god
-66 godk-
-66 godkant
-69 godkant $
78 gor
105 gor det
57 gor en
-210 gor ett
79 gor jag
-61 gor man
76 gor med
61 gor ni
52 gor om
70 gora
85 gora $
-227 gora det
70 gora en
80 gora ett
57 gora samma
69 gors
-98 gps klocka
70 gps klockorna
-112 granen
94 granlidens
94 granlidens hemtjanst
-91 grannarna
-82 grannarna pa
95 grannforetaget
68 grannkommunen
-75 gras-
85 grej
-52 grin-
-60 grindstugan
-60 grindstugan $
459 grup-
253 grupp
185 grupp $
76 gruppen $
155 grupper
79 gubb-
-68 guld
128 ha
138 ha $
70 ha ar
-52 ha det
-220 ha en
242 ha ett
-50 ha haft
71 ha kommit
55 ha larmkunderna
-116 ha logg
56 ha loggen
-189 ha loggutdrag
179 ha loggutdraget
56 ha sina
-80 ha ut
112 ha var
101 ha vara
72 ha vart
-243 hada-
-195 hadanefter
175 hade
-60 hade atit
58 hade bestallt
-88 hade fatt
102 hade larm
82 hade varit
-115 hade vi
-145 haft
-69 haft larm
-53 haft med
-51 halften av
-127 hall-
-70 halla
-59 halla dar
-63 haller stangt
70 hals-
-79 halsa
-51 halsar $
67 halsen
65 halsen hos
-64 halv
-81 halv tio
161 halv-
64 halva
-63 hamm-
-86 hammaros
-86 hammaros larm
-51 hamn-
-77 hamnade
164 han
-69 han ar
-94 hand $
56 handlaggarna
56 handlaggarna $
85 hang-
84 hanger
-173 hant
-59 hant igen
122 har
162 har $
-114 har 0
57 har N
-72 har akt
-62 har andrat
123 har ar
-88 har bara
-87 har bestallt
75 har bett
-77 har bytt
-94 har de
-53 har eller
59 har en
65 har er
-181 har fatt
-54 har for
-61 har forsvunnit
-62 har fragat
-87 har godkant
-59 har gps
51 har haft
64 har har
122 har hos
61 har ingen
159 har inte
-171 har jag
-66 har klagat
88 har kommer
-69 har lagt
332 har larm
-66 har loggutdraget
-78 har manaden
70 har nat
-80 har nu
-55 har och
-60 har raknat
-78 har skickat
140 har som
52 har tid
62 har trygghetslarm
68 har vantat
-111 har varit
-74 har vi
-65 har vitsippan
111 harm-
111 harmed
107 harmed $
-111 harmed bekraftas
60 harmed bestaller
264 harmed bestalls
61 have
73 have the
132 havt-
73 havtorn
407 hej behover
-82 hej det
-110 hej jag
204 hej loggutdrag
-122 hej vad
-60 hej vi
238 hejs-
214 hejsan
140 hejsan vi
189 hela
-52 hela debiteringen
51 hela tiden
72 hela var
75 hela vart
50 helg $
-72 helg-
-78 helgen $
-117 helh-
-97 helheten
121 hell-
52 heller
111 hello
73 hello we
101 hels-
101 helst
-76 helst i
63 hem
61 hem vardia
103 hemb-
91 hemm-
61 hemma
-174 hems-
-179 hemt-
164 hemtj
248 hemtjanst
223 hemtjanst $
69 hemtjanst ?
-131 hemtjanst behover
-71 hemtjanst domherren
-56 hemtjanst edet
123 hemtjanst ekholmen
-60 hemtjanst grindstugan
-86 hemtjanst kan
-113 hemtjanst kvarnen
-103 hemtjanst lagger
52 hemtjanst mandelblom
-63 hemtjanst norrgard
-86 hemtjanst och
65 hemtjanst pelargon
55 hemtjanst sa
110 hemtjanst tack
-55 hemtjanstbilarna
-55 hemtjanstbilarna ?
59 hemtjansten i
-304 hemtjansts
61 hemtjnst
78 hemvard $
-105 hemvard ab
-57 hemvarden asen
-215 henn-
-130 henne
-68 henne $
-85 hennes
-87 hennes larm
115 her
-136 here
-97 here $
155 hete-
155 heter
54 hett-
54 hette
-136 hi
87 hinn-
84 hinner
62 hinner ni
-69 historiken
-50 historiken $
98 hit
-70 hitta
118 hittar
-131 hjal-
60 hjalp
-103 hjalpa
-51 hjalpa till
-52 hjartegott
-57 hog
66 hogtalaren
61 hogtalaren nar
118 hojd-
-80 holm
54 home-
54 homecare
-65 hon
-107 hon har
99 hon vill
53 hopp-
-85 hoppa
-85 hoppa over
71 hoppas
-71 hor till
79 hor vi
84 hord-
-153 hos
196 hos N
-195 hos dem
-66 hos enhet
-116 hos er
82 hos hemtjanst
437 hos oss
-140 hos vara
-62 host
77 host-
131 hostas
101 hostas $
-84 hosten
-87 how
-53 how many
60 howy-
60 howya
-318 huma-
-250 humanas
71 huml-
71 humlegardens
-476 hur
-142 hur bestaller
87 hur det
-86 hur man
-78 hur manga
-99 hur ofta
55 hygg-
57 hyll-
57 hyllan
79 hyre-
162 i alla
-63 i am
-64 i ar
81 i arendet
109 i behov
98 i borjan
56 i dag
86 i dagslaget
90 i det
66 i drift
76 i efterhand
-124 i ett
80 i fjol
-62 i forra
-119 i forrgar
-54 i fortsattningen
-344 i gar
68 i grannkommunen
-64 i gruppen
64 i hogtalaren
-62 i host
131 i hostas
-166 i kommunen
51 i kvall
-53 i larmlistan
-53 i larmportalen
-58 i listan
-113 i loggutdraget
65 i lordags
-55 i manaden
57 i mellandagarna
82 i morgon
-93 i morse
-66 i natt
-74 i onodan
125 i ovrigt
68 i parmen
-54 i pension
-78 i samjour
-242 i samma
-58 i skrapposten
73 i slutet
156 i stallet
-84 i tisdags
-70 i torsdags
-50 i trapphuset
70 i tre
-64 i utdraget
-79 i vag
-225 i varje
82 i varlden
211 i vart
-69 ibla-
-69 ibland
194 idag
77 idag $
70 idag ?
67 if
180 igan-
180 igang
58 igang $
54 igang hos
-67 igang vi
84 igar
210 igen
-59 igen da
66 igen fran
-58 ihop oss
163 imor-
166 imorgon
58 imorgon bitti
71 in $
-55 in M
-96 in for
-75 in i
-95 in och
100 in tva
-99 info-
-56 infor
-192 infor overtagandet
56 infor samtal
51 inge-
64 ingen $
-85 ingen bestallning
92 ingen hade
103 ingen har
51 ingen lista
-103 ingen logg
-112 ingen pa
118 ingenting
58 ingenting $
-58 inget
-66 inget $
67 inget annat
-104 inget ar
-126 inget loggutdrag
89 inget mer
65 inhy-
65 inhyrd
94 inlagda
92 inlagda nu
-53 inlo-
-80 innan hon
57 innan jag
81 innan ni
-84 innan semsetern
149 inne-
91 innehar
53 inom
51 inra-
-128 inst-
-56 installerat
67 int
-154 inte $
-219 inte ar
83 inte at
103 inte att
-75 inte av
-143 inte bara
-54 inte bestalla
106 inte bestallt
-53 inte de
61 inte det
67 inte en
66 inte er
52 inte far
206 inte fatt
-55 inte fram
61 inte glomma
-112 inte gora
-96 inte ha
131 inte har
-56 inte hela
61 inte hittar
-90 inte in
68 inte kan
64 inte kommit
-142 inte nu
-102 inte oss
-62 inte ska
-52 inte skickas
-112 inte tas
73 inte vad
-56 inte vart
126 inte vem
66 inte vi
-53 intresserade
-53 intresserade av
54 invoice
94 ista-
134 it
53 it $
83 ivag
54 ja
-59 ja da
-92 ja nu
83 ja ska
67 ja skulle
142 jag
-102 jag antalet
-196 jag bad
-72 jag behova
-53 jag behover
-106 jag bestallde
85 jag bestaller
-60 jag den
106 jag det
81 jag gar
57 jag glomde
121 jag ha
131 jag har
127 jag inte
-100 jag med
52 jag mig
80 jag onskar
92 jag rakade
-80 jag redan
51 jag saknar
139 jag skrev
72 jag skriver
-52 jag tryckte
-71 jag ut
-93 jag var
74 jag vet
-100 jag vill
-190 jamf-
-71 jamfora
-54 jamforelse
-51 jamforelse mellan
-63 jamt
55 jatt-
112 jobb-
65 jobba
-61 jobbade
69 jobbet
-178 jour-
-143 journalen
-92 journalen for
-80 journalsystemet
75 ju
-66 ju ha
152 ju inte
-60 ju sur
-53 ju ta
-52 juri-
124 just
89 just nu
76 kaff-
55 kajs-
55 kajsa
61 kall-
-167 kan
-91 kan avsluta
-82 kan borja
66 kan den
54 kan fa
-61 kan ja
-66 kan jag
61 kan kolla
-60 kan komma
-104 kan man
-215 kan ni
53 kan strunta
113 kan vi
-55 kannedom
91 kanner
97 kans-
97 kanske
76 karn-
119 karnan
-74 karr-
72 kass-
128 kate-
128 kategori
128 kategori bestall
-70 kl
-57 kl 0
-66 klagat
-69 klagat $
-55 klam-
-56 klamdag
-56 klamdag $
-51 klar-
-77 klarade
-92 klarar
-66 klarar oss
95 klart
60 klart $
68 klas-
101 kloc-
70 klockan
64 klockorna
-56 klockslag
62 knapp
-53 knappen
-51 knappen hos
-119 kole-
-119 kolegan
75 koll
57 kolla det
-87 kolla om
-71 kolo-
-108 kom fram
-140 kom i
74 kom pa
-54 kom till
-65 komi-
-66 komit
108 komma nu
-64 kommer
-108 kommer att
55 kommer bestallningen
54 kommer det
71 kommer i
-67 kommer tre
120 kommit
59 kommit till
62 kommunen
52 kommunen om
-119 kommunens
-63 kommunens samtliga
92 komp-
70 komplett
-89 kon
72 konc-
53 koncernen
61 koncernen bestar
58 koncernrevisionen
58 koncernrevisionen behovs
-60 konkurrerar
59 konkurs $
80 kont-
-53 kontaktperson
-146 kontor
-63 kontor haller
117 kontoret
-56 kope-
63 kopp-
-88 kor
-70 kor ju
-68 kor natt
65 kor pa
184 kora
-51 koras
-58 koras $
69 korn-
76 korning
60 korning av
170 kort
-128 kost-
-132 kostar
-93 kostar det
99 krav-
62 kraver
52 kravs
-55 kudn-
-55 kudner
-75 kull-
-88 kullens
-151 kund
-84 kund $
-70 kund 0
-119 kund N
-90 kund som
-151 kund-
56 kunde
-59 kunden fick
-121 kunder
212 kunder $
-152 kunder ?
-154 kunder har
-63 kunder i
72 kunder ligger
77 kunder med
76 kunder pa
62 kunder till
-100 kunder under
52 kunderna
-82 kunderna hos
60 kunderna med
63 kunderna som
-173 kunders
-117 kunders larm
-84 kunna rakna
144 kval-
-70 kvar
57 kvar $
-98 kvar ar
59 kvar det
-58 kvar i
-77 kvar pa
-199 kvar-
-113 kvarnen
-113 kvarnen $
-97 kvarngatan
-100 kvarngatan 0
55 kvis-
78 kvisten
-121 kvit-
-51 kvitterar
-78 kvitterat
-78 kvitterat $
-64 la
112 ladd-
68 laddar
68 laddar inte
-52 lag pa
51 laga-
139 lage-
123 laget
-60 lagg
-51 lagg upp
-102 lagg-
-89 lagger
-143 lagger ner
-79 lagger upp
-97 lagt
-50 lagt tre
-97 lamn-
-82 lamnat
-77 lamnat igen
73 lamp-
55 lampa
-111 lanar ut
113 lange
-90 langre
-61 langre det
-65 langre har
-101 lank-
-52 lanken
-52 lanken till
65 lar
152 larm
290 larm $
78 larm 0
-65 larm alltsa
56 larm ar
81 larm av
-69 larm de
-63 larm den
-107 larm fran
-79 larm helst
58 larm hemma
-139 larm hos
100 larm inte
58 larm just
-144 larm men
-50 larm ocksa
129 larm pa
56 larm sa
68 larm senaste
-101 larm ska
-146 larm som
-56 larm till
-76 larm under
-59 larm utan
266 larm vi
62 larm-
64 larmade
97 larmade $
-57 larmade i
164 larmade kunder
97 larmanslutna
58 larmare
-182 larmat
-99 larmat i
-73 larmat senaste
-61 larmbestand
-296 larmcentralen
-113 larmcentralen $
-53 larmdosa
109 larmen
136 larmen $
-122 larmet
-82 larmet ?
67 larmet hos
77 larmet ska
91 larmforteckning
61 larmforteckning for
57 larmhistoriken
118 larmisar
98 larmknapp
-77 larmkund
-182 larmkunder
507 larmkunder $
-121 larmkunder N
-169 larmkunder at
-106 larmkunder den
-62 larmkunder hade
-66 larmkunder har
99 larmkunder hemtjanst
-62 larmkunder i
-105 larmkunder inte
-54 larmkunder med
-138 larmkunder och
-127 larmkunder ocksa
65 larmkunder pa
60 larmkunder ringer
119 larmkunder tack
68 larmkunder vill
183 larmkunderna
87 larmkunderna $
-83 larmkunderna hos
58 larmkunderna igen
149 larmkunderna pa
53 larmkunderna till
-67 larmkunderna varje
61 larmkundr
58 larmkuner
197 larmlista
146 larmlista $
89 larmlista att
-52 larmlista ni
68 larmlista onskas
-122 larmlista pa
-124 larmlista sa
-97 larmlista som
72 larmlista till
-69 larmlista vi
-141 larmlistan
110 larmlistan $
-65 larmlistan ?
-58 larmlistan den
-62 larmlistan fran
64 larmlistan i
-50 larmlistan nu
-257 larmlistor
-63 larmloggen
-52 larmportalen
-53 larmportalen $
73 larmregistret
62 larmregistret $
-52 larmtryckningarna
58 larmunderlag $
154 larmunderlaget
104 larmutdrag
62 larmutdrag for
86 larmutdrag till
140 larmutdraget
75 larmutdraget ar
52 lasa
56 lasa $
-52 last
-58 last i
-55 lata bli
88 late-
81 later
66 lena-
66 lenas
-161 leve-
60 leverans av
-90 levereras
-101 ligg-
-88 ligga
-57 ligga kvar
-123 liggande
110 ligger
70 ligger i
-126 likadant
87 likasa
81 likasa $
77 like
87 like to
57 lill-
-84 lillsjons
-84 lillsjons hemtjanst
-171 lind
-97 lind $
-173 lind-
-257 lindens
-68 lindh som
-71 lis
-82 liss-
-82 lisstan
52 list $
-112 list is
80 list of
122 list-
-64 lista
101 lista $
-130 lista ?
-69 lista den
84 lista for
-58 lista med
101 lista och
-75 lista over
-68 lista pa
-77 lista skulle
-99 lista som
162 listan
64 listan $
-55 listan ?
-62 listan behover
56 listan den
69 listan i
-87 listan ni
56 lita
56 lita pa
-59 litar ingen
-54 lite bakgrund
-70 lite brattom
86 lite-
73 liten
-53 liv
88 ljun-
83 logg
74 logg $
-57 logg for
66 logg tack
191 logg-
-85 loggar
-54 loggarna
109 loggen
-62 loggen at
-63 loggen behovs
92 loggen for
-70 loggen fran
-72 loggen ur
-50 loggen vi
-52 loggutdr sista
448 loggutdrag
431 loggutdrag $
-204 loggutdrag ?
320 loggutdrag N
127 loggutdrag aktiva
-100 loggutdrag av
-87 loggutdrag dar
131 loggutdrag den
361 loggutdrag for
-69 loggutdrag fran
-56 loggutdrag har
-80 loggutdrag hemtjanst
62 loggutdrag i
-112 loggutdrag lopande
-92 loggutdrag men
85 loggutdrag nu
74 loggutdrag och
92 loggutdrag onskas
-116 loggutdrag pa
-87 loggutdrag som
115 loggutdrag tack
304 loggutdrag till
-135 loggutdrag ur
-76 loggutdrag vi
-228 loggutdragen
-53 loggutdragen ?
-73 loggutdragen for
-72 loggutdraget $
-81 loggutdraget ?
-61 loggutdraget N
149 loggutdraget for
-131 loggutdraget fran
-116 loggutdraget i
112 loggutdraget imorgon
99 loggutdraget nu
70 loggutdraget om
53 loggutdraget over
99 loggutdraget pa
-95 loggutdraget sa
79 loggutdraget ska
102 loggutdraget tas
65 loggutdraget till
68 loggutdraget varje
-96 loggutdraget vi
106 loggutdraget vill
128 logu-
88 logutdrag
-61 logutdraget
-57 logutdraget for
-65 loka-
-112 lokal
178 lone-
64 loneavdelningen
-60 lonerna
-73 lonnens
-73 lonnens hemtjanst
-65 lopa-
-65 lopande
65 lord-
65 lordags
-233 lose-
-106 losenord
-112 losenord $
-52 losenordet
-69 losenordet till
-51 lost-
-51 loste
-127 lova-
-58 lovat
72 love-
51 luci-
-101 lugnet
-69 lund-
63 luss-
126 ma
-120 maka-
-78 makar
-86 makarna
77 make
-51 maku-
-59 malarro
-75 man
77 man $
86 man behova
-63 man bestalla
-60 man byter
97 man inte
115 man kan
-50 man lagger
-140 man loggutdrag
60 man ser
-80 man ska
145 mana-
-160 manad
-64 manad ber
-154 manad for
182 manad framover
66 manad i
56 manad men
-64 manad utan
-60 manad vill
-116 manaden $
-72 manaden ?
-60 manaden for
68 manaden tills
286 manadens
173 manadens loggutdrag
-168 manadsvis
-97 manadsvis $
65 manan
-78 manatligt
52 mandags $
52 mandelblom
52 mandelblom $
-62 manga
55 manga av
-90 manga larm
-79 manga larmkunder
75 manga med
89 mann-
-87 mans-
-53 many
69 mar
54 mari
97 mark-
96 mask-
68 maskrosen
84 maste byta
-113 maste det
85 maste jag
58 maste veta
-153 maste vi
186 me
-59 me larm
67 med
145 med $
-91 med M
67 med aktivt
111 med alla
68 med anledning
75 med att
-108 med datum
-58 med dem
-77 med deras
84 med det
94 med en
56 med handlaggarna
242 med larm
-87 med larmen
-101 med larmkunderna
-229 med nasta
95 med oss
86 med pa
61 med sin
-160 med start
71 med trygghetslarm
-144 med var
-68 med vara
65 medan
-152 medd-
-71 meddelar
-56 mede-
-187 mejl
-55 mejl fran
-152 mell-
-253 mellan
-80 mellan 0
-56 mellan oss
70 mellandagarna
71 men
-72 men bara
164 men den
54 men det
53 men for
-76 men fran
-119 men har
-94 men inget
-146 men nu
62 men vilka
-81 mena-
55 mer $
-56 mer an
-108 merg-
139 mids-
66 midsommar
52 midsommarafton
242 mig
61 mig att
-54 mig om
-200 mimo-
-88 mimosa
-101 mimosa omsorg
-112 mimosas
-142 min bestallning
-78 min chef
92 min foretradare
-53 min forfragan
70 min privata
65 mina larmkunder
69 mina ogon
-50 minne $
57 mins-
138 miss-
-85 missforstand
87 misstag
110 misstag $
56 mitt $
55 mitt i
52 mobe-
52 moberg
141 mojl-
64 mojligt $
-136 mont-
-75 month
141 morg-
85 morgon
50 morgon $
-74 mors-
-93 morse
-71 morse $
56 morse och
107 mot
86 mote med
-63 mote om
-64 mote-
-67 motet
-126 mots-
-203 mott-
-63 mottagit
86 mvh
73 my
-197 nago-
112 nagon gang
-54 nagon roll
-71 nagonstans
-135 nagot
91 nagot $
-81 nagot att
50 nagot slags
-69 nagot utdrag
-118 nagra kunder
113 namn
-165 namn $
52 namn for
70 namn som
78 namnen
-64 namnet $
192 nan
-64 nar ?
-213 nar ar
54 nar du
79 nar hon
84 nar kan
-72 nar kommer
206 nar ni
-106 nar vara
80 narm-
104 narv-
68 narvarande
-53 nase-
67 nass-
-92 nast-
-90 nasta
109 nasta D
-202 nasta ar
61 nasta manad
-97 nasta uttag
169 nasta vecka
-219 natt
-96 natt $
-68 natt at
-281 natt-
-101 natten
-54 natten $
-92 natten till
-68 natterna
-67 natterna $
67 nattljuset
-124 nattpatrull
-142 neda-
-136 nedan
-74 nedan tack
87 need
54 need-
-77 nej tack
-153 ner
-54 ner $
-52 nere
-55 next
101 ni $
54 ni ?
-75 ni anda
-102 ni ar
84 ni brukar
52 ni byta
54 ni dessutom
-93 ni fixa
61 ni gar
65 ni ger
157 ni gora
-122 ni har
66 ni hinner
-78 ni hoppa
-186 ni inte
-80 ni kan
-70 ni kolla
113 ni kora
67 ni kunde
-53 ni lagga
64 ni mig
-82 ni ska
-52 ni skicka
-66 ni snalla
78 ni ta
-60 ni ut
89 ni vet
73 nio
-59 nio $
-75 nio som
77 nog
50 nojda med
-61 noor-
-61 noori
52 nord
114 nord-
58 nordic
53 norr och
-149 norr-
-63 norrgard
-50 norrgard $
-70 norrskenets
-62 not
-73 noti-
-73 notis
-88 now on
114 nr
114 nr 0
283 nu
85 nu ?
201 nu ar
92 nu bestaller
-63 nu blev
65 nu da
57 nu e
-61 nu gar
-211 nu har
201 nu i
-78 nu kan
-71 nu kommer
-59 nu litar
-62 nu men
68 nu nar
-97 nu o
-69 nu pa
94 nu ska
53 nu till
-101 nu vill
-134 nu visar
54 numera
230 ny
73 ny $
-66 ny ?
-70 ny kund
-60 ny larmdosa
78 ny lista
61 ny manad
52 ny pa
180 nya
114 nya kunder
-58 nyar
-66 nyar och
111 nyck-
-71 nyckelgommor
68 nyckelskapet
56 nyckelskapet hos
100 nycklarna
-53 nyma-
-53 nyman
280 nytt
72 nytt $
-65 nytt ?
84 nytt loggutdrag
-67 o
-75 o N
-55 o m
-106 oavs-
-99 oavsett
-150 obeh-
-51 obehorig
-147 obes-
120 obs
56 obs inte
-104 och
-100 och 0
-83 och M
-166 och N
-98 och att
-129 och aven
125 och da
-108 och de
-55 och den
299 och det
-61 och efter
-118 och enhet
-182 och for
60 och fragar
-69 och framat
-57 och framover
51 och fran
-67 och gar
-104 och har
-70 och hemtjanst
64 och hon
77 och ingen
53 och loggutdraget
62 och maste
-85 och med
-59 och nar
99 och nu
-71 och om
140 och sedan
68 och ska
81 och soder
-55 och ta
-66 och tar
-66 och tills
83 och under
-89 och var
61 och vardia
-54 och vem
270 och vi
-65 och vilka
187 och vill
57 ocks-
57 ocksa
-105 ocksa dom
-57 ocksa inte
-141 ocksa sa
223 of
53 of 0
167 of our
-63 offe-
-63 offentlighetsprincipen
-65 ofta
73 og
69 ogon
-51 okej
-82 om $
-117 om N
-71 om de
121 om en
80 om ett
70 om fakturan
-58 om hemtjanst
-70 om hon
60 om loggen
-343 om loggutdrag
143 om ni
-52 om vara
111 om vart
82 om vilka
80 omra-
50 omrade $
-73 omrade som
64 omradet
-147 omso-
-126 omsorg
317 omsorg $
-66 omsorg har
56 omsorg i
56 omsorg loggutdrag
-125 omsorg och
53 omsorg tack
-95 omsorg vi
53 omta-
75 omtanke
60 on 0
-122 onod-
-74 onodan
-118 onsk-
132 onskar loggutdrag
-86 onskar vi
-193 onskas
-72 onskas $
-157 onskas till
73 onskat
-81 onskemal
-105 oppn-
75 oppna
-138 oppnat
-60 orde-
-73 order
93 order the
-89 ordn-
-64 ordna en
-82 ordna sa
-77 ordnade
83 orka-
83 orkar
-130 oss alla
-59 oss att
59 oss en
-151 oss for
72 oss fran
85 oss hor
-104 oss i
-80 oss ingen
-55 oss loggutdraget
-67 oss med
-127 oss men
-132 oss och
104 oss om
83 oss pa
-58 oss samt
71 oss ska
110 oss till
-53 oss utan
68 oss vilka
-54 oster $
80 ostr-
80 ostra
280 our
167 our active
64 ovan
57 ovan $
-53 ovan-
-54 over
-170 over N
172 over aktiva
96 over de
-74 over deras
-54 over falsklarm
-79 over larminnehavare
-63 over samtliga
138 over vara
-52 overens
-189 overtagandet
-189 overtagandet av
-63 ovriga
-78 ovriga kan
103 ovrigt
108 p
-53 pa
130 pa $
-103 pa 0
-53 pa ?
380 pa D
-109 pa N
87 pa aktiva
-169 pa alla
90 pa att
-90 pa bara
-145 pa bjorkens
52 pa bruksgatan
-80 pa de
-76 pa deras
-213 pa det
-203 pa dom
-66 pa ekvagen
-193 pa en
177 pa er
-142 pa ett
68 pa forhand
-71 pa gang
-130 pa granen
-77 pa innan
53 pa jobbet
-64 pa just
83 pa kontoret
-122 pa larm
137 pa larmen
-69 pa larmet
69 pa larmkunderna
-78 pa larmlistan
141 pa listan
-260 pa loggutdrag
-63 pa loggutdraget
63 pa lucia
-82 pa nar
-69 pa natterna
139 pa nytt
58 pa papper
-75 pa parkgatan
-94 pa plan
80 pa plats
61 pa plus
74 pa prant
-58 pa pricken
54 pa riktigt
-84 pa rosenlunda
-103 pa sina
-225 pa solglantan
-73 pa solvagen
-92 pa solvik
-67 pa storgatan
-57 pa svar
-58 pa tarta
61 pa tio
-88 pa tre
106 pa var
180 pa vara
58 pa vardlinjen
-66 pa varje
-218 pa vilka
54 pape-
250 papp-
100 papper
167 papper $
-142 park-
-55 parkeringstillstand
-152 parm
145 parm-
80 parmen
100 pass-
65 passa
65 passa pa
-66 pastar
-69 pati-
-54 patienter
-68 patr-
-68 patrullen
88 pela-
65 pelargon
65 pelargon ?
59 pens-
-54 pension
-64 pepp-
-59 person $
-64 personal
-54 personer
-51 pilt-
69 pipe-
69 piper
-142 plan
-94 plan 0
-221 plan-
-102 planera
-106 planerar
-51 planerat
-60 planeringssystem i
-55 plocka fram
150 pls
120 pls $
93 plus
61 plus och
163 port-
-56 post $
74 pran-
74 prant
-54 pratar
-67 pratar jag
71 precis som
-117 pren-
-61 prenumeration
-69 prenumeration pa
-60 prenumerera
-62 prenumerera pa
-73 pres-
71 pricka av
-58 pricken
-61 pricken $
-58 pris-
-58 prislistan
-76 priv-
-59 privata utforarna
80 prob-
80 problem
53 proc-
54 prot-
-92 prov-
-78 provlarm
63 punk-
60 q
58 q 0
-104 racker $
61 rad
55 radd-
-62 rade-
137 raka-
90 rakade
163 rakn-
77 rakna
-84 rakna pa
69 raknar
-132 raknas
-81 raknas makar
-104 raknas som
79 rakning
60 rakning $
-63 raml-
-57 ramlade
-51 ramlat
107 rapp-
-68 ratt $
66 ratt i
-73 ratt och
-64 ratt till
73 ratt-
51 rauk-
51 rauken
-269 reda-
-269 redan
-113 redan $
-54 redan betald
86 redan fatt
-52 redan har
-72 redan idag
-82 rege-
-57 regelbundet
62 regi
101 regi-
61 register
73 registret
-51 regl-
-119 resp-
-92 respektive
-66 rest-
-83 resten
-59 resten ar
-71 resten av
133 revi-
-113 revisorn kommer
51 revisorn ville
77 righ-
77 right
78 rikt-
99 riktigt
142 ring-
-59 ringa mig
67 ringa upp
148 ringer
60 ringer och
89 ringer oss
-62 ro
69 robb-
69 robban
71 robban $
-62 roda
157 ronn-
105 ronnen
112 ror
-51 rose-
68 rosen
-83 rosenlunda
-65 rosenlunda $
200 rubr-
165 rubriken
125 rubriken $
190 runt
67 runt halsen
61 runt och
-85 ruti-
-115 rutiner
-55 rutiner $
-75 ryck-
-50 rycker
-50 rycker ut
83 rykt-
61 ryktet
-107 s
277 sa
-54 sa ?
-114 sa att
-66 sa blir
-124 sa den
-92 sa det
-54 sa glad
64 sa gor
151 sa har
209 sa jag
57 sa kor
-104 sa lat
-59 sa manga
-66 sa nej
-72 sa ni
80 sa nu
-68 sa ser
88 sa ska
59 sa skicka
-115 sa snabbt
57 sa snalla
-72 sa tack
-59 sa tar
-57 sa utdraget
66 sa vet
74 sa vill
-52 sadan
61 sadant
56 sag ut
-73 sage-
-73 sager
-53 sager 0
106 sager allt
-60 sager chefen
82 sags
78 sagt
65 sagt $
69 sagt det
125 sak
67 sak $
88 sake-
64 saker
82 saknar
76 saknas $
-54 saknas i
-76 sall-
-188 sama-
-56 samarbetar
-50 samarbetet
75 sami-
-78 samj-
-78 samjour
196 samm-
168 samma
149 samma bolag
73 samma dag
-112 samma fil
-53 samma lista
-58 samma papper
77 samma som
60 samma vaning
-57 sammanstall
116 sammanstallning
63 sammanstallning av
-180 samo-
-144 samordna
-60 samordnare
-115 samt
-125 samt for
60 samt-
56 samtal med
99 samtidigt
78 samtliga aktiva
50 samtliga kunder
56 samtliga larm
-52 samtliga uttag
81 san
83 sand
-99 sand-
50 sandas
70 sann
96 sant
64 sant $
-72 satt
-73 satt $
53 satt i
-70 satter
100 sche-
51 schema
-125 se
58 se $
69 se hela
-136 se nedan
-59 sedan 0
-75 sedan avstamningen
60 seme-
-54 semester
-58 semester fran
75 semestern
-84 sems-
-84 semsetern
168 sen
91 sen $
-131 sen i
-96 sen nar
-67 sena-
90 senast
-56 senast ?
-200 senaste
-69 senaste halvaret
61 senaste loggutdraget
-71 senaste testlarm
-81 sept-
-109 ser vi
99 ser vilka
80 serv-
57 sex
60 sham-
60 shamrock
60 shamrock care
-77 shar-
-78 share
-78 share the
-97 siff-
56 siffror $
-112 siffrorna
-70 siffrorna $
-113 sig $
51 sig om
53 sign-
55 silv-
215 sin
63 sin egen
170 sin lista
-100 sina aktiva
-50 sinc-
-50 since
-69 sipp-
229 sist
179 sist $
145 sist-
96 sista
118 sista M
-95 sista arbetsdagen
71 sista bankdagen
-131 sista dag
-65 sista vardagen
200 sitt
64 sitt $
70 sitt utdrag
191 sitt-
180 sitter
120 sjal-
52 sjalv $
-79 sjalv ?
196 sjalva $
-62 sjalva sa
63 sjalvt $
89 sju
65 sjuk-
65 ska aka
-53 ska allt
-52 ska i
-94 ska inte
-61 ska kunna
-52 ska ligga
74 ska man
-100 ska planera
68 ska tas
-62 ska va
125 ska vara
133 skar-
61 skartorsdagen
51 skartorsdagen ?
-82 sked-
-85 skep-
-95 skic-
205 skicka
69 skicka $
90 skicka det
-121 skicka en
88 skicka ett
76 skicka larmkunderna
70 skicka loggutdrag
74 skicka loggutdraget
89 skicka vara
-51 skickad
-73 skickade
72 skickade var
-103 skickas
-63 skickat
-75 skillnaden
-59 skit-
66 skog-
-132 skol-
-204 skolgatan
-68 skoo-
-68 skoog
160 skot-
157 skoter
-53 skoter loggutdragen
85 skoter sitt
66 skots av
-130 skra-
-60 skrapfilter
-60 skrapfilter som
-58 skrapposten
78 skre-
77 skrev
94 skrev om
132 skri-
62 skriv
61 skriv upp
54 skriver
-77 skul-
-74 skule
-74 skule behova
-78 skulle
160 skulle behova
-60 skulle ha
-71 skulle jag
-89 skulle ni
-107 skulle vilja
-58 skyl-
50 slag-
50 slags
50 slags abonnemang
-52 slang den
55 slingor
55 slingor $
-237 slip-
-78 slippa
-72 slippa bestalla
-160 slipper
-54 slipper skriva
-50 slop-
129 slut
87 slut och
97 slutade
-118 slutar
-106 slutar $
-135 slutat
-100 slutat me
113 slutet
133 slutet av
68 sma
-63 smal-
101 smed-
-109 snab-
-65 snabbt
-53 snabbt $
107 snall
78 snall $
-91 snallt
83 snar-
-61 snart det
62 snart som
53 so
66 so please
-129 soke-
-129 soker
50 solbackens
50 solbackens omsorg
-75 solg-
-144 solglantan
-68 solglantan $
-73 solvagen
53 solviks
56 solviks omsorg
-126 som
54 som ager
-53 som aldrig
177 som ar
127 som bar
51 som behover
-108 som bestaller
-71 som brukar
100 som det
138 som en
-70 som fatt
-57 som fick
69 som flyttar
98 som forr
68 som galler
-90 som hant
106 som har
71 som innehar
-51 som kom
-60 som kommer
62 som kontaktperson
-96 som ligger
64 som mojligt
-100 som oppnat
-79 som ordnade
58 som sagt
93 som sist
-133 som ska
-121 som star
-78 som va
136 som vanligt
-59 som vara
87 som varje
-209 som vi
57 som visar
78 sone-
68 sonen
52 sort-
-50 sorterade
60 sove-
60 sover
-89 spara
-57 sparar
60 spru-
96 sta
71 stad
149 stad-
81 stae-
81 staende
97 staende leverans
60 stah-
60 stahl
52 stahl $
107 stal-
-51 stall
156 stallet
98 stallet $
-68 stallet ?
139 stallet for
-122 stamde
-60 stamde pa
112 stamma
52 stamma $
59 stamma av
93 stammer av
162 stan-
120 stanger
59 stanger vi
61 stangt
-63 stangt mellan
-73 star
52 star dar
-258 star-
-217 start
-92 start i
-78 starta
-92 stat-
-51 statistik over
68 stav-
65 stavningen
88 sten-
93 stig-
57 stigbergets
57 stigbergets omsorg
51 stil
-66 stja-
-58 stjarnan
-58 stop-
-96 stopp
122 stor
96 stora
-83 storgatan
-60 storgatan 0
-123 stort
-127 stort tack
-72 stro-
-125 strom
-93 strom $
-70 styc-
-92 stycken
-67 stycken till
143 styr-
-57 sur
70 svar pa
186 svar-
-91 svara garna
75 svaret
59 svarstiderna
51 system
75 system $
-62 systemet
-58 t
-57 ta
-211 ta bort
115 ta det
88 ta en
94 ta ett
-102 ta fram
-61 ta hand
68 ta loggutdraget
-103 ta med
-96 ta over
129 ta ut
258 tack
257 tack $
-99 tack till
100 tack-
-54 tacka for
-71 tackar
-56 tacker upp
95 tacksam
56 tacksam om
60 taga
101 tage-
79 taget
57 tagit bort
62 take-
-51 tall-
53 tand-
-110 tank-
-67 tanker
59 tant-
51 tanten
60 tar
99 tar det
-53 tar emot
-65 tart-
-65 tarta
-69 tarta $
-53 tas fram
149 team
65 team-
-168 teck-
-75 teckna
-64 teckna ett
-64 tekn-
-71 tekniker
-74 teknikern
-58 teknikern var
90 tele-
145 telefon
54 telefonko
-82 telefonnummer
-119 test-
-85 testlarm
59 thank
59 thank you
-60 thanks for
-90 the active
78 the list
-54 the log
-117 thei-
-117 their
-104 their active
-109 them
-68 this
-94 this month
-111 tid
-187 tid $
106 tid att
-82 tid och
51 tid pa
76 tide-
190 tiden
58 tiden har
-72 tiderna
105 tidi-
69 tidigare
-52 tidn-
-65 tidningen
69 til
-94 till
-106 till D
-102 till bemanningskalkylen
-132 till det
-88 till en
-188 till er
308 till fakturan
-78 till fel
50 till henne
58 till koncernrevisionen
-51 till med
-107 till mig
72 till min
-81 till motet
57 till nasta
66 till och
70 till om
-237 till oss
94 till undertecknad
-61 till undvikande
-73 till vara
-98 till-
-74 tillbaka
-59 tillbaka min
60 tillhandahalla
56 tills annat
-128 time
-65 time-
-65 times
-179 tio
-73 tisd-
-84 tisdags
-50 titta
-89 titta pa
60 tja
156 tjat-
87 tjata
82 tjatar
93 tjej-
61 tjejen
61 tjejen som
68 tjen-
92 tjug-
-91 to
123 to order
129 tog
56 tog vi
82 tog vid
-56 tolk-
-126 tolv-
-63 tolvan
-63 tolvan tolvansson
-63 tolvansson
54 tomt
-63 tone-
-63 tonen
-60 tonen $
57 tord-
57 torde
-70 torsdags
-91 torsdags $
-53 tota-
53 trad-
113 tran-
73 tranan
-96 trap-
62 tras-
-75 tre bestallningar
-70 tre ganger
-83 tre kunder
-67 tre stycken
82 tre veckor
57 tred-
57 tredje
94 tret-
-71 trev-
-67 trevlig
139 trod-
139 trodde
-98 tror
-52 tror det
75 trot-
75 trots
57 trots allt
99 trycker
-92 tryckt
-91 tryckt pa
-105 tryckte
-54 tryckte fel
71 tryg-
-133 trygga
-73 trygga hem
-77 trygghetskamera
242 trygghetslarm
127 trygghetslarm $
-52 trygghetslarm sa
73 tuse-
73 tusen
73 tusen tack
65 tuss-
65 tussilago
64 tussilago $
-194 tuva-
-194 tuvans
-142 tuvans hemtjanst
57 tva $
-64 tva ar
54 tva av
55 tva kunder
-80 tva larm
61 tva nya
53 tycker att
51 tydligen
92 tyst
67 tyst $
-107 unde-
-266 under
-125 under M
-83 under perioden
-85 under vecka
123 underlag
-79 underlag over
-98 underlaget
94 undertecknad
95 undertecknad $
-199 undr-
-63 undra
-62 undra om
73 undrade
53 undrade om
-209 undrar
-131 undrar $
-53 undrar bara
51 undrar jag
-61 undv-
-61 undvikande
-61 undvikande av
80 unit
-90 up
-262 upp
-90 upp det
51 upp oss
-53 upp pa
131 uppd-
54 uppdaterad
79 uppdrag
74 uppg-
-64 uppgift
-70 uppgift pa
67 uppgifterna
61 uppgifterna om
58 uppl-
72 upps-
66 uppstallning
55 uppt-
-187 ur
-80 ur journalsystemet
-115 ur larmloggen
-73 ur loggen
-60 ursakt for
-66 us
-140 ut $
75 ut 0
-62 ut ?
-75 ut N
50 ut dem
93 ut det
-82 ut hur
58 ut larmlistan
105 ut loggen
-190 ut loggutdrag
141 ut loggutdraget
-85 ut nagon
59 ut och
-94 ut tva
61 ut var
177 ut vara
62 ut vilka
67 utan $
53 utan bara
54 utan er
71 utan namn
71 utdrag
64 utdrag $
74 utdrag 0
54 utdrag N
-58 utdrag over
-129 utdrag pa
-85 utdrag vi
-63 utdraget $
137 utdraget for
-56 utdraget kom
-74 utdrg
-83 ute efter
-57 uteb-
-57 uteblivna
-353 utfo-
-290 utforare
-105 utforare $
-167 utforare i
74 utforarens
-55 utforarna
-58 utforarnas
-168 utga-
-145 utgar
83 utgar fran
-62 utlo-
-150 utom N
64 utom de
-85 utov-
-85 utover
-112 utre-
-59 utry-
-57 utryckning
-199 utsk-
-75 utskrift
-55 utskrivet
197 utta-
52 uttag 0
-68 uttag av
-52 uttag behover
-52 uttag vi
101 uttaget
64 uttagsdatum
58 uttagsdatum 0
101 v
78 v 0
-82 va
95 va $
-75 va gor
-207 vad
-128 vad ar
77 vad jag
-104 vad raknas
51 vad revisorn
-63 vag
61 vaga-
59 vagar
175 val
78 val bestalla
-59 valk-
-109 vall-
60 vallby
-127 vallmo
84 vani-
60 vaning
60 vaning $
205 vanl-
104 vanliga
-105 vanligen
177 vanligt
69 vanligt $
230 vant-
156 vanta
-61 vantar annu
91 vantat
205 var
134 var $
-266 var bestallning
63 var bestallt
53 var chef
67 var de
-71 var del
-122 var det
-52 var egen
-98 var ett
50 var fraga
54 var fran
198 var grupp
69 var i
-58 var ju
-55 var kontaktperson
59 var larmlista
-67 var lite
62 var logg
-84 var manad
57 var nya
-58 var personal
-59 var vart
471 vara
-208 vara $
247 vara aktiva
-88 vara klart
-115 vara kunder
-173 vara kunders
181 vara larm
82 vara larmare
118 vara larmisar
290 vara larmkunder
-86 vara loggutdrag
62 vara med
-116 vara och
117 vara som
84 vara-
67 varan
-131 varas $
-82 varat
-144 vard
135 vard-
-120 vardagen
-57 vardagen i
-112 vardagen varje
182 vardia
61 vardia fjall
61 vardia hem
61 vardia plus
58 vardlinjen
58 vardlinjen mitt
-70 vare-
-65 varen
-62 varf-
-62 varfor
-120 vari-
-143 varit
-188 varj-
-188 varje
-129 varje D
-60 varje gang
-87 varje larm
67 varje manad
-55 vark-
-55 varken
58 varl-
57 varlden
-142 vars
56 vart
-189 vart $
-137 vart bestallda
103 vart bestand
-61 vart kontor
79 vart larmutdrag
131 vart loggutdrag
-54 vart och
90 vart omrade
-69 vart ska
-60 vart skrapfilter
73 vart system
75 vart utdrag
-70 vart vander
95 vast-
134 vecka
82 vecka $
-200 veckan
-91 veckan $
113 veckor
90 veckor och
-111 vege-
-67 vegetarian
-67 vegetarian $
-138 vem
-68 vem far
87 vem har
-105 vem hos
-67 vem pratar
86 vem som
135 verk-
53 verksamheten
380 vet
62 vet $
79 vet hur
55 vet vad
68 vet vem
57 vet vi
-77 veta
-63 veta det
-71 veta om
-67 veta vad
59 veta var
93 vi
107 vi ?
95 vi ansvarar
95 vi av
-65 vi bad
-71 vi behover
-162 vi bestallde
164 vi bestaller
-53 vi bestammer
82 vi betalar
-55 vi brukar
54 vi byter
-70 vi bytte
-83 vi delar
68 vi den
-65 vi drar
54 vi egentligen
62 vi fakturerar
-126 vi far
-52 vi flyttar
72 vi for
-82 vi fortfarande
-59 vi glada
56 vi glomde
97 vi gor
171 vi ha
59 vi haller
266 vi har
63 vi heter
93 vi inte
101 vi kan
-64 vi klarar
-60 vi konkurrerar
-59 vi la
-52 vi lagt
-57 vi lamna
-66 vi och
55 vi ocksa
-57 vi om
-99 vi onskar
-116 vi oss
-75 vi pa
-107 vi planerar
-53 vi ratt
-68 vi redan
-56 vi samarbetar
57 vi satt
-142 vi ska
-190 vi skulle
-100 vi soker
58 vi som
-89 vi spara
105 vi tog
143 vi trodde
-74 vi undrar
-72 vi vet
-134 vi veta
75 vi vilka
158 vi vill
-133 vi ville
-136 vid
-52 vid manadsskiftet
-62 vid varje
-219 vida-
-169 vidare
-71 vidare till
-196 vila-
-127 vilj-
-130 vilja
-60 vilja fa
85 vilk-
90 vilka ?
-127 vilka av
-210 vilka dar
-60 vilka har
-52 vilka i
92 vilka larm
52 vilka larmkunder
60 vilka pa
160 vilka vi
109 vilket
50 vilket vi
160 vill
-65 vill att
581 vill bestalla
-67 vill garna
65 vill i
-130 vill inte
106 vill jag
62 vill ocksa
-118 vill se
-50 vill slippa
-57 vill vi
53 vill visst
-109 vill-
-170 ville
-94 ville ha
-66 ville ju
-168 vinb-
-57 visa hur
53 visa laget
-135 visa-
-91 visar
-68 visar 0
-134 visar det
66 visar laget
71 visar sig
-50 visar vilka
107 viss-
53 visst ha
83 visste
-86 vits-
145 vore
56 vore tacksam
-131 want
-134 want to
70 we would
66 who
102 who have
-73 wik
-90 with
-64 with lindgarden
98 with you
79 woul-
79 would
71 would like
-94 wron-
-94 wrong
61 you $
-60 you also
-84 yusu-
-84 yusuf
-61 zahr-
-61 zahra
-61 zahra noori
57 🙏
"""
