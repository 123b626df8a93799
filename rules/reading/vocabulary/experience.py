"""What the second colleague has learned: weights in hundredths (rules/reading/colleague.py).

Made by ``make learn`` from the labelled tickets and sentences of ``tests/data``; never by hand.
"""

LEARNED_FROM = "ed2c8e4f71ca7e67fc9589c6065166f864ced782bb20c967e881cec0e67d8204"
"""SHA-256 of the labelled data."""

SEEN = r"""
-52 %
294 &
-83 & nara
171 & omsorg
-350 (all)
-380 0 $
-314 0 0
83 0 ?
-464 0 M
664 0 N
111 0 an
239 0 andra
-70 0 av
99 0 b
56 0 betalas
-286 0 blinkar
180 0 dagar
-54 0 darav
114 0 den
99 0 det
-79 0 eller
70 0 far
-201 0 fick
-263 0 for
-82 0 forra
-166 0 funkar
117 0 g
63 0 ger
52 0 har
-217 0 i
164 0 is
-156 0 istallet
-55 0 kunder
-309 0 laddar
-87 0 lamnade
214 0 larm
116 0 men
56 0 minuter
115 0 ni
167 0 norrvika
103 0 numera
-75 0 och
-209 0 ocksa
-69 0 om
-107 0 onskas
-88 0 ovrig
344 0 pa
122 0 ringer
246 0 sa
146 0 sen
140 0 skriv
-51 0 som
52 0 star
184 0 svarar
-58 0 t
-56 0 tack
-97 0 tr
241 0 uppdatera
120 0 var
98 0 vi
-74 0 vid
-64 <
-295 =ACKNOWLEDGE
633 =ADD_DAY
-101 =ALARM_LIFE
-185 =ALL_OPTIONS
1137 =ANOTHER
-440 =ANY_DAY
-202 =APPROVES
-421 =ARRIVES
614 =ASKING
162 =ASKS_BACK
179 =AT_LARGE
160 =AUTO_ACK
56 =AUTO_REPLY
405 =BOOKING
-239 =BOTH_OPTIONS
-414 =CANCEL
-137 =CHOOSE
-184 =CLOSINGS
-459 =COMMEND
1350 =COMPLAINT
-348 =CONFIRMS
-421 =COURTESY
-1230 =CUSTOMERS
253 =DATE_LABELS
-219 =DEADLINE
-67 =DELIVERED
535 =DELIVERED_BEFORE
1294 =DEVICE
115 =DIED
-320 =DISCLAIMERS
-469 =DROP_DAY
794 =EARLIER_EXTRACT
251 =EXAMPLES
-636 =EXTRACT
536 =FAULT
302 =FAULT_ALWAYS
217 =FAULT_HANDLING
-403 =FIELD_WORDS
150 =FIRST_OPTION
-311 =GREETING
280 =GRUMBLE
-240 =HABIT
-318 =HASTE
318 =INSTEAD
402 =KEPT
-329 =KNOWN
149 =LAST_OPTION
60 =LATEST_OPTION
-62 =NAME_LABELS
320 =NEGATION
-298 =NEUTRAL
361 =NOT_WORKING
-704 =NO_ACTION
52 =OFFER
-416 =ONE_MORE
164 =ONLY_NAMED
-102 =ORDERED
1025 =OTHER_EXTRACT
208 =OTHER_FACT
657 =OTHER_PROVIDER
572 =OTHER_THING
1452 =OUTSIDE
-82 =OWN_THINGS
256 =PARTLY
-90 =PER
461 =PERSON
316 =PHONE
-264 =POINTER
-247 =POINTS_BACK
-465 =POSTPONES
-470 =PRAISE
-258 =PROVIDER_WORDS
-180 =RECEIVED
1050 =REGISTER
892 =REGISTER_THING
385 =REGISTER_VERB
300 =REMINDER
170 =REQUEST
-1071 =RESOLVED
-947 =RHETORICAL
336 =SERVICE
-637 =SETTLED
-324 =SHOWS
-312 =STAMP_LABELS
829 =STANDING
928 =STILL
-52 =SUITS
144 =TAKE
162 =TEXT_LABELS
-314 =TEXT_WORDS
229 =THIRD_OPTION
72 =TITLES
-423 =TYPING
322 =WANT
276 =WATCH
-202 =WEAK_EXTRACT
513 =WEAK_FAULT
-673 =WHEN_COMES
1754 =WISH
-120 =YES
-64 >
979 @
432 @ $
302 @ de
-137 @ hon
60 @ i
111 @ jag
162 @ sa
-543 D
195 D $
-73 D 0
-86 D ar
-115 D but
-191 D da
109 D den
-56 D eller
-146 D far
-97 D for
-152 D i
-118 D lunch
-68 D med
362 D och
-61 D om
138 D sa
-51 D ska
135 D vecka
-61 D vi
-377 M
-128 M $
-77 M 0
-53 M M
156 M N
-112 M aldrig
-125 M att
156 M behover
-226 M blev
66 M bor
339 M darefter
180 M den
-210 M det
103 M eftersom
-62 M enligt
-95 M for
-58 M fyller
-104 M gick
279 M har
314 M hur
-133 M i
-59 M inte
-57 M kan
-89 M kom
91 M kommer
-138 M manad
555 M men
-114 M nar
-55 M nu
729 M och
-374 M ocksa
93 M om
51 M onskas
-97 M sa
-116 M ska
-183 M som
109 M tack
-83 M tar
-71 M utan
-53 M var
-62 M vi
351 N
-116 N $
130 N a
-74 N ahl
-102 N alm
55 N andersson
69 N ar
-82 N ask
-54 N bark
132 N berg
112 N blev
56 N brot
-68 N byttes
308 N dahl
-144 N den
278 N det
-111 N dog
-211 N eriks
-121 N fallarm
95 N far
91 N fick
-126 N for
174 N forst
73 N fortfarande
-204 N fran
-83 N fungerar
66 N fungrar
239 N funkade
240 N gar
67 N h
78 N haller
-80 N han
321 N har
-55 N hemtjanst
-157 N holm
101 N hon
59 N hos
171 N kallar
209 N kan
-201 N kom
-203 N larm
-232 N larmade
90 N larmar
-151 N ligger
-295 N lod
-53 N mari
137 N maste
-167 N med
-82 N minne
67 N namn
61 N nord
101 N och
147 N om
103 N oppnar
-52 N pa
88 N privata
-263 N ramlade
122 N sager
-274 N saknades
131 N sedan
114 N sjalv
174 N ska
102 N skriv
-119 N skulle
-232 N som
-87 N stahl
205 N star
74 N stod
-73 N ta
114 N tappade
-108 N till
67 N tog
112 N trycker
-73 N utan
-175 N vagrar
53 N varje
93 N vars
313 N vill
-61 N wik
205 ^ 0
-124 ^ D
-114 ^ M
-560 ^ N
-158 ^ a
88 ^ adresen
-59 ^ adressen
-131 ^ adresserna
-56 ^ aktiva
-130 ^ akut
-53 ^ algjakten
-377 ^ alla
65 ^ alltsa
230 ^ andrade
-154 ^ ange
72 ^ anhorig
-64 ^ anledningen
-87 ^ annars
-60 ^ antal
-62 ^ antingen
612 ^ ar
-153 ^ arendet
234 ^ arendetyp
63 ^ askan
-64 ^ assa
-205 ^ att
87 ^ attestanten
-224 ^ autokorrigeringen
180 ^ av
361 ^ avboka
263 ^ aven
88 ^ avregistrera
220 ^ avser
267 ^ avsluta
-69 ^ avtalet
-54 ^ avtalsnumret
-167 ^ avvikelsen
-76 ^ avvikelserna
-212 ^ bade
-102 ^ bakgrunden
55 ^ bandet
-339 ^ bara
105 ^ basenheten
-131 ^ batteribytet
174 ^ batteriet
97 ^ battre
-74 ^ begaran
-122 ^ behover
-89 ^ behovs
-51 ^ beklagar
109 ^ beloppen
187 ^ bemotandet
-122 ^ ber
-70 ^ besok
-75 ^ besoksadress
-104 ^ bestallare
-93 ^ bestallningen
119 ^ betalningen
151 ^ bevare
221 ^ bifoga
95 ^ bifogar
-308 ^ bilagan
73 ^ bilden
-153 ^ bilen
-52 ^ bistandshandlaggaren
66 ^ blir
-109 ^ bokforingen
-54 ^ bokslutet
-57 ^ bortse
68 ^ bra
-50 ^ bradskande
205 ^ brandvarnaren
57 ^ brandvarnarn
58 ^ brukarna
223 ^ bry
165 ^ by
112 ^ byt
54 ^ cc
-222 ^ ch
-122 ^ chef
-129 ^ chefen
147 ^ could
-73 ^ da
108 ^ dag
-125 ^ dagen
-65 ^ dags
65 ^ darefter
-86 ^ datorn
-55 ^ datum
-285 ^ de
313 ^ dela
-189 ^ den
143 ^ dessutom
-283 ^ detta
64 ^ differensen
172 ^ displayen
177 ^ dom
-653 ^ dosa
-78 ^ dottern
-137 ^ dra
79 ^ drommen
224 ^ du
-175 ^ e
-76 ^ eder
246 ^ edvins
-195 ^ efter
128 ^ egentligen
51 ^ eh
-127 ^ ekonomi
-81 ^ ekonomichefen
217 ^ ekonomin
144 ^ eller
-152 ^ enhet
565 ^ er
302 ^ era
279 ^ ert
419 ^ ett
-90 ^ ewa
478 ^ excel
-99 ^ fabian
111 ^ faktura
143 ^ fakturan
-57 ^ faktureringen
69 ^ familjen
249 ^ far
-51 ^ farbror
448 ^ faxa
-240 ^ fel
-166 ^ felanmalan
-129 ^ felet
93 ^ fem
71 ^ fibern
114 ^ fick
-234 ^ filen
122 ^ finns
359 ^ fixa
-148 ^ fixar
51 ^ flera
165 ^ flytta
-59 ^ folj
-151 ^ for
-237 ^ forlat
-61 ^ forra
-104 ^ forresten
-154 ^ forst
305 ^ forsta
128 ^ fragan
-82 ^ fram
-145 ^ framover
74 ^ fran
150 ^ froken
53 ^ fru
215 ^ fyra
-193 ^ galler
149 ^ gamla
78 ^ garna
-63 ^ gissa
-64 ^ glad
-56 ^ glogg
305 ^ glom
-60 ^ glomde
219 ^ god
-92 ^ goddag
62 ^ gor
-98 ^ gps
77 ^ grannen
-131 ^ gullan
67 ^ gumman
-66 ^ gunnevi
-213 ^ ha
185 ^ hade
70 ^ halften
-52 ^ halkan
241 ^ halla
-105 ^ halsa
158 ^ halva
215 ^ hamta
165 ^ han
-184 ^ har
67 ^ harmed
-60 ^ hejsan
163 ^ hela
92 ^ hemadresserna
-241 ^ hemtjanst
-54 ^ hemtjansten
142 ^ hennes
-153 ^ herr
-60 ^ hi
-61 ^ hillevi
88 ^ hittade
-125 ^ hittar
-146 ^ hjalp
-82 ^ holmbergs
356 ^ hon
-59 ^ hoppsan
-84 ^ hor
-123 ^ hordu
-51 ^ horru
96 ^ hos
-64 ^ hosten
-406 ^ i
-128 ^ ibland
-164 ^ ifall
123 ^ ignorera
95 ^ infor
-378 ^ inga
-399 ^ ingen
-238 ^ inget
151 ^ inkopplingen
105 ^ inloggningen
110 ^ innan
-61 ^ inom
157 ^ inte
-87 ^ it
163 ^ ja
170 ^ jag
360 ^ joakim
114 ^ jouren
-82 ^ kaffemaskinen
231 ^ kaffet
-176 ^ kan
115 ^ kassaflodet
-78 ^ kassoren
-162 ^ katten
-90 ^ kindly
-56 ^ klagar
-112 ^ klagomal
324 ^ klockan
81 ^ knapen
55 ^ knapp
-103 ^ knappen
79 ^ kntakten
72 ^ kollegan
497 ^ kom
62 ^ kommentar
-97 ^ kommer
-155 ^ kommunen
-89 ^ kommunens
-290 ^ kontakt
-296 ^ kontaktperson
52 ^ kontaktuppgifterna
-217 ^ kontaktvag
-167 ^ kopia
124 ^ kopplingen
-193 ^ kor
162 ^ kostar
-76 ^ krya
-83 ^ kul
-240 ^ kund
-55 ^ kundens
-171 ^ kunderna
-82 ^ kvartal
220 ^ kvinnan
-57 ^ kwame
-143 ^ lakemedelsroboten
62 ^ lamna
84 ^ lampan
192 ^ larm
209 ^ larmappen
-119 ^ larmar
-108 ^ larmen
-716 ^ larmet
58 ^ larmett
-72 ^ larmhistoriken
-120 ^ larmknappen
-58 ^ larmlogg
68 ^ larmmet
-318 ^ larmpatrullen
57 ^ larmtelefonen
-368 ^ las
80 ^ laset
-156 ^ lat
-143 ^ later
98 ^ ledlampan
359 ^ lejonets
-92 ^ leverans
198 ^ leveranssatt
-184 ^ leverera
-110 ^ ligger
63 ^ likt
-213 ^ listan
314 ^ loggutdrag
-135 ^ loggutdraget
-88 ^ losenordet
230 ^ losnordet
-224 ^ ma
158 ^ makulera
-133 ^ malarbo
116 ^ man
240 ^ manga
-50 ^ markus
60 ^ mattan
-246 ^ med
166 ^ medan
153 ^ meddelande
-57 ^ medicinskapet
86 ^ mejl
101 ^ mejla
871 ^ men
-167 ^ min
-196 ^ mina
-93 ^ missade
-289 ^ mitt
-55 ^ monica
141 ^ montoren
-58 ^ my
-129 ^ na
-158 ^ nagon
-54 ^ nagot
-88 ^ nagra
-189 ^ namen
304 ^ namnen
-174 ^ nan
242 ^ nar
-86 ^ nas
112 ^ nasta
-125 ^ nastan
-51 ^ nattens
-249 ^ nej
131 ^ ni
-123 ^ no
105 ^ nog
-184 ^ nr
-62 ^ numret
-301 ^ nya
83 ^ nyckel
-198 ^ nyckeln
-58 ^ nyckelpigans
-188 ^ nyckelskapet
-112 ^ nycklarna
-94 ^ nytt
236 ^ o
106 ^ observera
355 ^ och
-186 ^ oj
65 ^ ok
119 ^ olov
-602 ^ om
288 ^ omfattning
-64 ^ omtanke
125 ^ one
-83 ^ onskad
-353 ^ onskar
121 ^ onskat
193 ^ oppna
-54 ^ orkar
-54 ^ oroa
99 ^ oss
50 ^ otroligt
96 ^ paminnelseavgiften
-54 ^ pappa
169 ^ passa
147 ^ pausa
135 ^ pdf
-57 ^ peder
-87 ^ personalens
72 ^ personen
95 ^ personnumret
78 ^ pga
-59 ^ pilevallen
-80 ^ please
306 ^ plus
-212 ^ portkoden
-200 ^ provlarmen
72 ^ provlarmet
101 ^ ps
-83 ^ puffar
62 ^ pulsen
-56 ^ puss
170 ^ rad
132 ^ rakna
99 ^ raknas
108 ^ ratta
-237 ^ reidar
126 ^ reservlarmen
-151 ^ revisorn
158 ^ ring
63 ^ roligt
-62 ^ rorelsevakten
-200 ^ rubriken
-136 ^ rut
-50 ^ sa
-104 ^ sag
-179 ^ saknar
184 ^ salg
-51 ^ samordnarens
52 ^ samtalet
132 ^ sand
52 ^ sasom
336 ^ satt
141 ^ sedan
119 ^ sen
114 ^ senast
-310 ^ senaste
127 ^ sent
-63 ^ siffran
324 ^ sist
-91 ^ sista
-121 ^ sitter
-82 ^ siv
-288 ^ siw
-121 ^ sjalv
-272 ^ ska
-60 ^ skamt
52 ^ skandal
-112 ^ skarmen
256 ^ skicka
-119 ^ skickar
-55 ^ skont
-115 ^ skrev
-228 ^ skriv
90 ^ skrivaren
-75 ^ skriver
164 ^ skulden
-310 ^ skulle
397 ^ sla
351 ^ sluta
167 ^ solen
-339 ^ som
-108 ^ sorry
-54 ^ sov
151 ^ stammer
-103 ^ stangt
76 ^ sten
-50 ^ stig
-164 ^ stopp
142 ^ stoppa
-197 ^ stromavbrottet
288 ^ stryk
-81 ^ styrelsen
81 ^ surfplattan
-137 ^ svar
-248 ^ svara
100 ^ svarar
67 ^ synpunkter
-198 ^ tack
430 ^ tacka
194 ^ tank
100 ^ tant
-65 ^ tar
267 ^ tekniken
-142 ^ tekniker
139 ^ teknikern
-94 ^ telefontid
-68 ^ thanks
120 ^ the
89 ^ tiden
162 ^ tidigare
-313 ^ till
-51 ^ tja
-58 ^ tjena
-65 ^ tjenare
-56 ^ tjo
-68 ^ tjorven
94 ^ tonen
278 ^ toppen
52 ^ trasig
-73 ^ trasiga
-325 ^ tre
-90 ^ tredje
-77 ^ trygghetslarmet
325 ^ tuva
-177 ^ tva
65 ^ tvisten
286 ^ tycker
349 ^ tyvarr
-205 ^ under
-62 ^ underlag
-274 ^ underlaget
114 ^ undertecknad
109 ^ undrar
-53 ^ ungefar
78 ^ uppdatera
-213 ^ uppgifterna
-70 ^ uppgiftslamnare
-61 ^ uppskattar
137 ^ urdalig
-60 ^ usch
-397 ^ utan
-302 ^ utbildningen
-52 ^ utdrag
232 ^ utdraget
-163 ^ utforare
97 ^ utover
-175 ^ utskrivet
-161 ^ uttag
-252 ^ vad
-212 ^ vadret
-62 ^ vantar
292 ^ var
-147 ^ vara
371 ^ varfor
-51 ^ varje
126 ^ vart
-82 ^ vaxeln
-63 ^ verksamhet
308 ^ vet
-121 ^ vi
-73 ^ vid
87 ^ vidare
135 ^ vilka
193 ^ vilken
69 ^ vill
-168 ^ viola
-239 ^ we
356 a
-101 a $
-92 a N
83 a alla
-162 a da
-192 a de
56 a det
-125 a fa
-63 a folk
-50 a la
-106 a nu
110 a sa
-108 a si
552 ab
-331 ab $
345 ab @
-68 ab N
202 ab ska
-83 aber-
-83 aberg
-170 abonnemang
92 abonnemangsavgiften
-105 abou-
-105 about
-57 abri-
-97 aby
72 acce-
-107 acti-
-107 active
-79 active alarm
115 admi-
77 administrationsvyn
94 adol-
94 adolfsson
120 adre-
128 adresen
88 adresen pa
-607 adress $
65 adress ?
-80 adress dar
236 adress i
198 adressen
132 adressen $
95 adressen pa
-348 adresser
249 adresserna
-179 adve-
-179 advent
-167 advent $
447 advo-
213 advokat
258 agar-
85 agare
-96 agarna
75 agat-
75 agatan
-213 agatan 0
110 ager
150 agre-
150 agrens
-74 ahl
130 ahlm-
-59 ahme-
-59 ahmed
184 aka
53 aka ut
124 aker
-63 aker-
63 akerbloms
63 akerbloms ar
69 akt $
146 akte
109 akte till
-176 akti-
315 aktiv
97 aktiv men
-79 aktiva
74 aktiva jag
303 aktiva kunder
-176 aktiva larm
-52 aktiva larmen
-339 aktivt
-202 aktivt larm
-98 aktivt trygghetslarm
-381 aktu-
-199 aktuell
-70 aktuell lista
-171 aktuellt
-127 aktuellt $
-101 akut
-312 akut-
-121 akuta
-148 akutlarm
181 alar-
-67 alarm customer
147 aldr-
116 aldre
-306 aldreboende
-298 aldreboende $
376 aldrig
85 aldrig bestallt
-112 aldrig blev
64 aldrig dok
65 aldrig haft
192 aldrig kommer
139 aldrig men
-63 aldrig nagon
102 aldrig till
140 aldrig upp
-337 aldrig varit
-158 alds-
-156 aldsta
-161 alfh-
-161 alfhild
-123 alfhild ar
-74 alg
-59 algj-
-59 algjakten
72 alic-
72 alices
72 alices halsband
213 all
83 all kritik
-524 alla
468 alla $
-86 alla andra
-235 alla ar
-103 alla batterier
-60 alla det
-173 alla dosor
-93 alla far
-74 alla fel
-172 alla fyra
79 alla gamla
-71 alla i
-54 alla kunder
-185 alla larm
-217 alla med
-51 alla nojda
210 alla nya
-92 alla pa
-50 alla papper
-163 alla satt
246 alla som
215 alla vara
56 alla-
56 allan
108 allan $
-68 alli-
-68 allihop
59 allihop $
167 allo-
167 allowed
167 allowed to
-90 allr-
-90 allra
-74 allra senast
630 alls
289 alls $
-77 alls det
-93 alls for
255 alls lost
-56 alls-
-598 allt
-196 allt $
-101 allt annat
91 allt ar
-54 allt frid
-181 allt i
-57 allt ok
-220 allt pa
397 allt som
90 allt val
-467 allt-
-588 alltid
115 alltid $
209 alltjamt
-347 alltsa
-260 alltsa $
-61 alltsa det
111 alltsa och
93 alltsa seriost
325 alltsedan
129 allv-
71 allvar
122 alm
145 alm $
57 alm blev
-76 alma
83 almv-
128 almvik
-189 alsk-
-169 alskar
-59 alskar det
323 also
97 alta-
-78 alte-
-76 alternativet
-91 alva-
-106 alvagen
-170 alvagen tar
57 alvars
57 alvars larm
-145 am
85 amin-
85 amina
107 amina $
63 amna-
63 amnar
-239 amne-
-224 amnesraden
-134 amnesraden sa
253 an
133 an $
-54 an ?
83 an att
224 an en
105 an fast
113 an i
93 an jag
-131 an ni
-91 an pa
-77 an ring
-51 an till
-54 an vanligt
115 anal-
115 analoga
115 analoga larm
-183 anar
-151 anar inte
102 anbu-
-61 anbud
274 and
66 and the
251 anda
-283 anda $
78 anda ar
-80 anda ekonomen
-105 anda hor
-155 anda ner
138 anda skriver
128 anda varfor
-273 anda-
-144 andan
-163 andan faller
-85 andas
55 andersson
-401 andr-
-73 andra
-128 andra $
-70 andra alternativet
128 andra bestallningen
-80 andra dagen
-159 andra det
98 andra gangen
213 andra garna
54 andra hos
68 andra i
-281 andra inget
-62 andra manader
-96 andra nagot
-63 andra sidan
-160 andra till
-264 andra utforare
-202 andrad
272 andrade
-72 andrade planer
174 andras
-114 andrat
-58 andrat hos
-102 andrat oss
-152 andrats
-241 andring
-165 andring av
96 anga-
125 angaende
57 ange
-284 ange-
-100 angen
73 angr-
80 angrar
-97 angsro $
-70 angsv
56 angsvagen
66 anhalla
304 anho-
303 anhorig
91 anhorig har
70 anhorig vill
63 anhoriga har
-122 anhorigforeningen
102 anle-
166 anledning
58 anledning av
-64 anledningen
80 anma-
53 anmala att
174 anmalan
-142 anmaler
216 anmaler jag
-310 anmaler vi
166 anmalt
-318 anmarkning
-276 anmarkning $
-141 anmarkning pa
-52 annalie
369 annan
-150 annan $
-79 annan dag
69 annan lagenhet
-324 annan utforare
160 annan utforares
-133 annandag
-95 annandag jul
206 annans
-141 annars
-86 annars $
280 annat
-105 annat an
-51 annat hall
246 annat material
-111 annat satt
69 anno-
436 annu
-276 annu $
151 annu battre
-61 annu ett
60 annu har
137 annu inte
221 anon-
166 anro-
155 anrop
180 ansl-
198 ansluten
109 anst-
-123 anstallt
115 anstrangt
195 ansv-
171 ansvar
74 ansvar for
-57 ansvarar
-57 ansvarar for
64 ansvaret for
139 ansvarig for
159 anta-
147 antal
120 antal och
80 antalet
67 antalet $
-84 antalet kunder
346 antalet larm
62 antalet larmkunder
172 antalet overensstammer
-149 antalet trygghetslarm
-62 antar
-60 antar att
245 ante-
99 anti-
99 antingen
-265 antl-
-265 antligen
-63 antligen gatt
-82 antligen in
-90 anvanda den
101 anvandaren
-161 anvands
-135 anvands nar
-70 app
77 appa-
129 apparat
-93 apparat nar
-185 apparaten
81 apparaten hos
133 apparater
186 appe-
274 appen
111 appen $
-86 apt
-77 ar
-212 ar $
383 ar M
-121 ar N
-74 ar alla
-126 ar allt
-155 ar alltid
51 ar anda
164 ar annu
115 ar anstrangt
-202 ar aterlamnade
-93 ar av
194 ar avbiten
64 ar aven
-55 ar avsett
-445 ar avslutat
151 ar b
-86 ar bast
132 ar beklammande
203 ar besviken
-61 ar betald
77 ar borta
-89 ar bortrest
109 ar bortskruvad
-90 ar borttagen
181 ar bra
240 ar brattom
-152 ar bytta
92 ar chansen
342 ar det
82 ar djupt
291 ar dod
163 ar dott
162 ar dov
-144 ar du
64 ar egentligen
98 ar en
272 ar er
142 ar ett
90 ar faktiskt
155 ar fel
88 ar fell
-69 ar flyttad
-219 ar for
117 ar fortfarande
116 ar fran
176 ar fullstandig
59 ar fyra
60 ar gjort
-103 ar hela
-284 ar helt
84 ar hemma
-51 ar historia
-114 ar i
-244 ar ingen
-60 ar inget
-61 ar installd
354 ar inte
-211 ar jag
204 ar ju
-147 ar klart
-176 ar kontakt
165 ar kris
70 ar kvar
-87 ar lagad
-105 ar lagat
-54 ar laget
84 ar last
492 ar lika
-51 ar listan
76 ar liten
-68 ar lost
-180 ar lugnt
157 ar lurt
75 ar markligt
-56 ar med
-125 ar missnojda
-57 ar mycket
82 ar nagot
70 ar nedlagd
-77 ar nedmonterat
221 ar ni
-109 ar nojd
-73 ar nojda
94 ar nu
70 ar numera
-250 ar ny
51 ar nya
-50 ar nyfikna
-80 ar obegripligt
-226 ar och
-172 ar ocksa
-165 ar oklart
62 ar orolig
177 ar oroliga
200 ar osakra
365 ar over
-175 ar pa
103 ar pensionerad
-54 ar provade
87 ar ratt
-545 ar redan
91 ar rent
-55 ar riktigt
166 ar sa
-362 ar samma
225 ar samordnare
-103 ar sant
-74 ar sedan
-114 ar sen
-198 ar sena
-67 ar sent
-106 ar sjuk
75 ar sjukt
51 ar skadad
-97 ar skriven
263 ar skyldiga
316 ar slut
71 ar sparrad
-113 ar sprucken
302 ar stalld
77 ar strulet
66 ar stulen
216 ar stum
71 ar stumt
152 ar svart
77 ar taget
-456 ar till
-306 ar tillbaka
137 ar tjanstledig
178 ar trasigt
450 ar tredje
153 ar tva
-255 ar tyst
54 ar ugglor
78 ar ur
-270 ar utagerad
99 ar utan
-81 ar utbytt
-81 ar utredd
-120 ar vad
-61 ar vald
-347 ar vi
-110 ar vikarie
162 ar vill
-58 arad-
-58 arade
-119 arbe-
145 arbetar
172 arbetar tisdagar
-114 arbetsdagen
-91 arbetsdagen i
-59 arbetslag
-90 are
-57 aren
-53 aren-
88 arende
-252 arende $
-93 arende 0
-69 arende som
-51 arendenummer
-318 arendet
-168 arendet $
-139 arendet ar
-167 arendet far
-75 arendet kan
216 arendetyp
180 arendetyp bestallning
-67 aret
-108 aret ar
-94 aret for
-131 aret-
-131 arets
-54 arets $
-659 arg
-145 arg $
-116 arg pa
97 arm
316 armb-
135 armband
80 armband $
127 armband i
-423 armbandet
-112 armbandet som
-229 armbandet till
-246 arme-
-246 armen
-72 armen igen
-105 arne-
-105 arnes
-105 arnes fru
-62 ars
121 arss-
182 arsskiftet
77 arsskiftet $
221 arsskiftet sa
-60 arsstamman
-55 arti-
-55 artigt
-70 arvt
137 as
-69 as of
135 asas
135 asas larm
-99 asen
-69 asen $
79 asgatan
70 asgatan 0
-163 asid-
-163 asido
-111 asido det
-225 ask
106 aska-
106 askan
-62 askan gick
94 askan tog
-76 assa
240 assi-
250 astr-
250 astrids
-87 asva-
-87 asvagen
-79 at
-153 at $
52 at all
-89 at alla
63 at dem
98 at en
-189 at er
52 at nordic
-145 at oss
-89 at pa
69 at pipan
117 at smultronets
179 at var
-386 ater
201 ater-
232 aterkalla
324 aterkommande
209 aterkommande leverans
-86 aterkommer
-109 aterkoppling
-53 aterkoppling $
-186 aterlamnade
680 atga-
334 atgarda
318 atgardas
133 atgardat $
333 atmi-
333 atminstone
339 att
-87 att $
-78 att M
110 att N
-287 att alla
250 att allt
-79 att ange
-233 att anmala
-69 att anmarka
-137 att anvanda
141 att bada
-77 att bara
-90 att batteriet
331 att begara
82 att behova
-94 att bemanningen
-71 att bestalla
-62 att bestallningen
142 att bifoga
158 att bli
-241 att byta
117 att de
-62 att dela
181 att den
-192 att det
170 att en
92 att er
73 att era
66 att fa
-62 att fakturera
-176 att fixa
89 att fru
-228 att ga
-113 att ha
-118 att halva
-185 att han
129 att hildas
-67 att hinna
-80 att hon
-91 att inget
-239 att inte
-303 att jag
-160 att klaga
62 att knuts
-114 att kolla
-139 att komma
-71 att kunden
63 att lana
88 att larma
166 att larmen
345 att larmet
167 att lasa
363 att listan
68 att logga
-57 att loggutdraget
267 att lyfta
-70 att mamman
246 att man
-139 att manaden
217 att mejla
-50 att min
-85 att mina
107 att nagon
299 att nan
-77 att natet
78 att ni
385 att operatoren
-128 att oppna
85 att personalen
-63 att rakas
-53 att rakna
-102 att ratt
-107 att ringa
89 att rosten
-84 att sa
-267 att saga
-270 att se
126 att sitta
-206 att skriva
-78 att sta
216 att teknikern
-54 att titta
50 att tures
-110 att tva
-114 att underlagen
61 att underlaget
-117 att utdraget
97 att vacka
67 att vanta
-56 att var
-63 att varen
126 att varje
67 att vart
178 att vi
111 atta
95 atta-
139 atte-
-52 attendo
87 attestanten
257 auto-
-224 autokorrigeringen
-180 autokorrigeringen gor
134 automatik
397 automatiskt
-71 automatiskt utskick
360 automatiskt varje
154 av
166 av $
-219 av M
65 av N
83 av armbandet
-79 av dagarna
215 av de
175 av den
104 av det
156 av detta
-104 av dig
103 av era
89 av fel
132 av fem
-162 av gladje
-227 av hur
152 av i
194 av kaninen
85 av kunderna
93 av kunduppgift
150 av larm
-320 av larmen
-51 av larmlistan
109 av malarna
-128 av manaden
228 av med
-64 av men
-474 av mig
-53 av min
264 av mina
58 av mitt
-117 av mot
51 av nagon
112 av nio
128 av och
-179 av oss
92 av pinn
92 av rokdetektor
462 av sig
505 av skarmen
160 av utdrag
-126 av vad
-126 av vara
161 av varje
-62 av veckan
-53 avag-
-53 avagen
52 avagen 0
86 avan-
194 avbi-
194 avbiten
194 avbiten av
196 avbo-
326 avboka
-138 avbr-
-75 avbryt
163 avde-
138 avdelning
408 aven
100 aven anmala
120 aven att
-116 aven den
200 aven en
-51 aven ha
75 aven med
-54 aven om
107 aven till
211 aven var
367 avgi-
126 avgift
103 avgiften
70 avgifter
170 avgifterna
-228 avhj-
-161 avle-
-161 avled
-99 avled i
138 avli-
90 avlidit
52 avlidna
-63 avlidne
-63 avlidne kund
168 avre-
333 avregistrera
95 avregistrera N
-264 avsa-
-232 avsandaren
-69 avse-
-97 avseende
184 avser
-61 avser 0
-150 avsett
-94 avsett for
-100 avsl-
66 avslut
354 avsluta
-148 avsluta $
-147 avslutad
-103 avslutad $
-208 avslutade
-203 avslutade kunder
-62 avslutades
97 avslutar
167 avslutar $
158 avslutas
64 avslutas $
94 avslutas hos
-506 avslutat
-305 avslutat $
-52 avslutat sitt
416 avsn-
-66 avstamning
-71 avstamningen
176 avta-
68 avtal $
-78 avtal ska
372 avtalet
284 avtalet $
-270 avtalet om
-79 avtalsnummer
-54 avtalsnumret
-371 avvi-
-262 avvikelse
-158 avvikelse att
61 avvikelsen jag
50 avvikelsen om
-82 avvikelser
-76 avvikelserna
244 b
-73 b $
111 b och
-57 back-
-71 backen
-78 backen $
-107 backen ar
62 backen o
-61 backens
-82 backgarden
-66 backgarden forbindelse
94 backvagen
93 backvagen $
158 bad
62 bad mig
286 bad om
-53 bada
110 bada $
-206 bada larmen
-484 bade
181 badk-
68 badrummet $
64 bak
51 baka-
79 bakat
121 bakg-
-143 bakgrunden
-102 bakgrunden ar
66 bako-
66 bakom
-122 baks-
-122 baksidan
-69 baksidan av
158 band-
133 bandet
-111 bank-
-75 bankdagen
-59 bankdagen i
-84 bara
202 bara N
172 bara arbetar
-88 bara att
57 bara brus
106 bara den
-111 bara denna
-183 bara det
-68 bara detta
77 bara emot
123 bara en
-141 bara for
-111 bara ha
106 bara hagda
135 bara halva
110 bara har
70 bara i
-105 bara jag
-63 bara knappen
-78 bara listan
-61 bara med
-240 bara namnen
-68 bara om
67 bara oppna
-124 bara pa
-53 bara rakna
-111 bara sa
-113 bara saga
159 bara svart
-80 bara till
211 bara tva
133 bara var
137 bara vara
-54 bark
-57 barn
-101 barn-
-104 barnen
67 barnstorlek
152 base
152 base unit
88 base-
-116 basenheten $
-115 basenheterna
-92 bast
64 bast om
301 bast-
184 basta
154 basta $
182 basta vore
132 bastu
132 bastu $
88 batt-
338 batteri
-81 batteri hos
380 batteri men
116 batteri och
256 batteribyte
-364 batteribyten
-182 batteribytet
-131 batteribytet hos
-69 batterierna i
111 batteriet
179 batteriet ar
-108 batteriet hos
-56 batteriet i
-140 battre
56 battre $
188 battre for
-56 battre men
58 battre om
-62 battre sa
169 bava-
169 bavan
169 bavan nalkas
-110 be
-151 be om
85 been
417 bega-
192 begara
-226 begaran
-71 begaran $
201 begars
259 begart
199 begart $
182 begr-
75 begriper
251 beha-
308 behall
104 behalla larmet
-289 behaller
103 behandlar
-129 behandlar personuppgifter
93 behorig
168 behorighet
194 behorighet till
-120 behov
-51 behov av
324 behova
132 behova be
-86 behova ett
129 behovas
-163 behovde
-192 behover
-384 behover $
178 behover behorighet
141 behover den
-372 behover det
245 behover en
56 behover fa
178 behover gora
-113 behover inget
-838 behover inte
-56 behover larmloggen
108 behover lista
-94 behover loggen
-79 behover loggutdrag
-72 behover loggutdraget
344 behover man
-236 behover ni
103 behover ocksa
83 behover rattas
-209 behover siffran
-172 behover titta
212 behover utdrag
-202 behover veta
-205 behover vi
-80 behovet
-59 behovet finns
151 behovr
-249 behovs
-62 behovs aven
-84 behovs for
-81 behovs inget
-88 behovs inte
-80 behovs ju
-53 behovs senast
-212 behovs till
-102 behovs utdraget
65 bekl-
-67 beklagar
132 beklammande
132 beklammande att
-220 bekr-
-92 bekraftat
-91 bekraftat $
-58 bekraftelse
65 bekraftelse pa
-110 beky-
-91 bekymmer
-66 bela-
308 belo-
109 beloppen
179 beloppet
-70 bemannat
148 bemanning
-171 bemanningen
-94 bemanningen inte
248 bemo-
220 bemotandet
92 bemotta
-69 benen
150 benet for
188 beng-
68 bengts
63 bengtssons
-181 ber
177 ber er
-62 ber jag
-196 ber om
-143 ber vi
97 bera-
56 beratta
-77 berattade
118 berattar
-128 berattar att
-68 beredskapsparmen
319 berg
91 berg som
206 berg-
-64 berga
165 berglund
98 berglund har
67 berglund sager
217 bergs
-53 bergsbrunna
-332 bero-
-241 berom
-177 beromma
-177 beromma er
103 beror
121 beror pa
211 besk-
298 besked
90 besked $
290 besked i
-73 besked om
-70 beskedet
-104 beslutat
-104 beslutat att
84 beslutet $
-100 beslutet ar
57 beso-
-170 besok
-164 besok $
61 besok av
-58 besok oss
-119 besoket
-119 besoket hos
329 besoksadress
-137 best-
79 bestall
127 bestalla eller
-126 bestalla ett
72 bestalla fyra
-313 bestalla i
195 bestalla innan
-140 bestalla lista
185 bestalla loggutdrag
82 bestalla nagot
-212 bestalla utdrag
-93 bestallare 0
-80 bestallare N
-226 bestallde
-57 bestallde i
-208 bestaller
-119 bestaller $
-53 bestaller for
-63 bestaller harmed
-55 bestaller jag
257 bestaller loggutdrag
-154 bestaller min
-103 bestaller pa
-346 bestallning
-60 bestallning $
135 bestallning av
86 bestallning for
-71 bestallning till
-80 bestallning vill
192 bestallningar
-64 bestallningarna
-342 bestallningen
-280 bestallningen $
-57 bestallningen ar
51 bestallningen av
269 bestallningen for
161 bestallningen fran
-129 bestallningen har
54 bestallningen jag
189 bestallningen kan
-86 bestalls
-205 bestallt $
100 bestallt nagot
56 bestamdaste
-55 bestamde
70 bestamt
57 bestamt att
333 bestrider
191 bestrider harmed
279 besv-
76 besvar $
-167 besvara
-79 besvara er
-93 besvarad
68 besvarades
54 besvarats
401 besviken
174 besviken over
227 besviken pa
667 beta-
206 betala
53 betala tillbaka
200 betalar
269 betalar for
-102 betalar garna
-125 betalas
60 betalat
79 betalats
-61 betald
121 betalning
123 betalning for
119 betalningen
-162 betalt
-148 betalt for
-205 bett
-204 bett mig
153 bett om
-136 bett oss
-86 bett-
-73 better
333 bety-
158 betyder
123 beva-
151 bevare
151 bevare mig
326 bevi-
178 beviljade
600 bifo-
219 bifoga
109 bifogad
302 bifogar
76 bifogar en
-172 bifogar ingenting
56 bifogas
-54 bifogat
-100 bil
119 bil hela
115 bilaga
88 bilaga den
-381 bilagan tom
117 bild $
-68 bild-
-83 bilen ar
-53 bill-
143 birg-
143 birgers
-82 birt-
-82 birte
-82 birte $
413 bist-
-117 bistandet
58 bistandsbeslut
59 bistandsbeslut for
-136 bistandsbesluten
156 bistandsenheten
-253 bistandshandlaggaren $
-64 bistandshandlaggaren vill
-98 bita-
150 bite-
150 biten
-64 bitt-
-64 bitti
220 bjod
315 bjor-
-80 bjorkasen
-80 bjorkasen $
-98 bjorkdungen
-69 bjorkdungen $
140 bjorkgatan
137 bjorkgatan 0
189 bjorklidens
-123 bjorkvagen
-97 bjud-
-111 bjuda
54 bjuder pa
72 bla
296 blad
-125 blan-
-231 bland
-53 bland annat
-53 bland dem
-108 bland kunderna
101 blankett
147 blankett ska
-105 blanketten
97 blas-
116 blasippan
-53 blat-
-53 blatt
311 blev
117 blev av
-103 blev det
-75 blev fakturerad
-62 blev fel
175 blev inte
99 blev jag
-51 blev liggande
53 blev over
-106 blev sent
-134 blev utskriven
317 blev vi
-113 blev visst
-58 bli $
-90 bli att
95 bli av
234 bli en
-53 bli sa
152 bli uppringd
-395 blinkade
-395 blinkade rott
204 blinkar
296 blinkar gult
-126 blinkar rott
-133 blir det
-65 blir en
-193 blir jag
135 blir nagon
139 blir ratt
89 blir tokig
87 bliv-
-156 blivit
66 blivit certifierade
-97 blivit en
-84 blivit fler
86 blivit samre
-255 blom-
-223 blommor
-65 blot-
-65 blott
481 bo
-56 bock
-54 bock $
-125 bock-
-67 bockar
487 bods
487 bods $
-248 boen-
-218 boende
54 boende i
-199 boende och
-113 boende sedan
123 boja-
123 bojan
108 boka
53 boka ett
82 bokat
56 bokf-
194 bokforing
-72 bokforing $
-145 bokforingen
101 bokforingsbyra
-77 bokforingsbyran
-278 boks-
-95 bokslut
-69 bokslut $
-170 bokslutet
-115 bokslutet $
-57 bokslutstider
-57 bokslutstider $
-62 bokstaven
-57 bokstaven o
-227 bokstaver
-138 bokstaver knappen
290 bokstavsordning
62 bola-
254 bolag
-54 bolagets
62 bolags
102 boll-
311 bor
243 bor $
95 bor ensam
129 bor framga
128 bor hos
116 bor kvar
-200 bor numera
-109 bor pa
-57 bora-
-57 boras
-97 bord
317 bord-
395 borde
190 borde inte
116 borde sta
-78 bordet
71 borj-
150 borja
-150 borjade
-159 borjade den
144 borjan
-69 borjan $
-128 borjan av
92 borjar bli
-93 borje
406 bort
431 bort $
252 bort N
-205 bort det
-127 bort forra
152 bort henne
-172 bort listan
141 bort mig
-327 bort oss
122 bort som
65 bort ur
95 bort-
77 borta hos
-203 borta i
-142 borta nu
-98 borta sedan
61 borta ur
126 bortkopplad
126 bortkopplad $
58 bortrest
-225 bortse
-225 bortse fran
109 bortskruvad
109 bortskruvad av
-90 borttagen
-136 borttagen pa
69 box
77 boxa-
-78 boxh-
-213 bra
-366 bra $
170 bra att
-103 bra i
315 bra om
259 bra sa
-222 brad-
-112 bradska
-64 bradskande
54 bran-
-122 brandkaren
-129 brandvarnare
202 brandvarnaren
97 brandvarnaren som
57 brandvarnarn
57 brandvarnarn hos
-137 brant
98 brant om
-216 brattom $
167 bred-
117 bredband
51 bredvid
-69 bredvid mig
388 brev $
-77 brev om
-216 brev pa
136 brev-
148 brevlada
-129 brevlada $
142 brevladan
286 bric-
154 brickor
254 brickor $
-100 brickor till
-87 brin-
95 brink
-213 brinner
-58 brinner i
106 brit-
75 britts
-154 brod-
58 broderna
-205 brodrosten
-297 bros-
-138 broschyr
-148 bruk-
-595 brukar
-81 brukar ni
171 brukare $
-51 brukare med
-120 brukare som
55 brukarna
58 brukarna fragar
252 bruksgatan
245 bruksgatan 0
273 brum-
122 brummar
163 brun-
82 brus
144 brutit
-73 bryt-
-415 budg-
-163 budget
-96 budgetdialogen
-96 budgetdialogen med
-128 budgeten
-251 bull-
-248 bullar
-61 bulle
-61 bulle $
-250 buss-
-164 bussarna
-97 bussen
87 bussiga
87 bussiga $
-54 but
185 butt-
185 button
53 by
159 by the
-81 bygg-
-121 bygger
-121 bygger pa
541 byra-
325 byt
129 byt ut
108 byta
206 byta-
206 bytas
167 bytas till
125 bytas ut
59 byte-
-55 byter
227 byter namn
-92 byter ni
114 bytet
68 byts
68 byts i
413 bytt
99 bytt batteri
-210 bytt efternamn
142 bytt organisationsnummer
119 bytt rum
-341 bytt till
134 bytt uttag
-69 bytt-
-80 bytta
-109 bytte
270 bytte batteri
-85 bytte efternamn
74 bytte ekonomichef
-93 bytte hennes
183 bytte leverantor
-150 bytte samma
160 bytte system
184 bytte utforare
189 byttes
194 byttes i
-54 byttes ut
79 c
64 c $
-77 care
-101 care-
-87 carenow
62 cc
56 cc till
101 cede-
176 cent-
143 centralen
108 centralen $
66 cert-
66 certifierade
-222 ch
-146 chan-
-121 chans
92 chansen att
-193 chef
72 chef N
58 chef om
-195 chef sager
-54 chef undrar
-237 chef-
-291 chefen
-89 chefen alskar
68 chefen byts
-148 chefen vill
-57 co $
164 coll-
165 colleague
122 come
-61 cont-
123 contact
-170 controller
110 coul-
110 could
193 could you
-52 cove-
-52 covering
-52 covering for
592 csv
76 csv den
-297 cyke-
-70 cykel
-128 cykeln
-125 cykl-
181 d $
-142 da
-157 da $
364 da ?
-57 da a
-161 da ar
63 da det
-142 da far
-70 da gick
-165 da har
-86 da hinner
172 da jag
470 da kom
-52 da sitter
-123 da ska
-63 da var
-76 da vi
-477 dag
-344 dag $
87 dag 0
-121 dag ?
-69 dag an
-64 dag det
-77 dag eftersom
-90 dag eller
53 dag fast
-174 dag han
124 dag har
149 dag i
-51 dag kom
-98 dag men
140 dag nar
62 dag och
-132 dag pa
-92 dag sa
104 dag som
-287 dag till
65 dag vi
153 dagar
93 dagar $
152 dagar det
228 dagarna $
-75 dagarna 0
-163 dage-
-93 dagen
-81 dagen ?
-81 dagen ar
-52 dagen efter
-66 dagen for
160 dagen kommer
-86 dagen ni
259 dagen om
236 dagen vi
-70 dagens
-61 dagens genomgang
99 dagn-
99 dagnys
99 dagnys larm
-348 dags
-229 dags for
90 dags-
90 dagslaget
329 dahl
241 dahl $
55 dahl-
83 dahls
364 dali-
357 dalig
125 dalig service
94 dalig tackning
53 daligt
110 dame-
81 damer
223 dan $
-97 dans
-97 dans $
-132 dans-
-174 dansade
388 dar
52 dar ?
-69 dar ar
-53 dar den
-180 dar i
-80 dar ingen
111 dar larmet
-107 dar listan
-56 dar loggutdraget
261 dar med
109 dar pa
194 dar svaret
-121 dar tva
-53 dar vi
-438 dara-
-438 darav
-136 darav den
-69 darav en
361 dare-
499 darefter
-161 darefter $
-113 daremot
-54 daremot ar
-274 darf-
-274 darfor
-79 darfor ar
-61 darfor ett
157 darfor fa
142 darfor jag
-145 darfor ni
151 darfor skicka
-190 darfor vill
64 darifran
54 dart-
54 dartill
71 data-
-58 dataintrang
-58 dataintrang pa
-75 date-
-95 dato-
-63 dator
69 dator $
-348 datu-
-190 datum
58 datum for
-58 datum i
-109 datum och
-73 datumet
-64 datumrutan
133 daug-
133 daughter
-163 day
-51 day $
118 de ?
-196 de a
-217 de aktiva
-50 de aldrig
-211 de andra
-84 de ar
-112 de av
83 de avslutade
212 de bada
98 de bor
-68 de brukare
-71 de dagarna
249 de e
-444 de gamla
220 de gar
-64 de ha
225 de har
-95 de i
62 de inte
84 de kan
-168 de kommer
-56 de kunder
201 de nya
59 de pa
-75 de raknas
-76 de sex
104 de sista
141 de ska
302 de skoter
180 de som
-105 de tre
72 de var
138 de vi
229 debi-
250 debiterat
181 debiterat oss
-59 debiteringen
-50 debiteringen for
-177 del
-124 del $
-91 del av
226 del som
-99 dela
-102 dela upp
-338 dela-
-62 delade
-170 delade ut
-170 delar
75 delar apparat
71 delar larm
-107 delar pa
-100 delar ut
-114 delas
420 dels
91 delt-
248 dem
257 dem $
95 dem ?
-170 dem med
-164 dem pa
490 dem som
61 dem vi
175 den
304 den $
-449 den 0
259 den ?
198 den andra
-160 den ar
106 den bara
-69 den behover
-205 den behovs
78 den bla
-99 den brukar
-124 den dar
-53 den det
-133 den efter
249 den ena
-74 den femte
65 den femtonde
213 den for
-182 den fore
230 den forsta
-279 den fragan
164 den fran
-57 den full
-68 den fungerar
-96 den gamla
112 den gangna
-295 den gar
-138 den hade
-329 den har
338 den hos
137 den i
193 den igen
213 den inte
-84 den kanske
-230 den kommit
244 den kvar
-130 den lag
53 den later
159 den listn
-105 den nar
-318 den nu
268 den nuvarande
-59 den nya
-90 den och
60 den om
126 den pa
-139 den sa
261 den senaste
-53 den ser
95 den sista
-64 den sitter
79 den sjunde
110 den som
347 den storre
62 den stum
75 den tid
-118 den tionde
-170 den tolfte
-226 den trasiga
-137 den trettioforsta
-159 den trettionde
75 den vanliga
492 den var
-418 denn-
-417 denna
-55 denna $
-73 denna adress
-112 denna manad
438 dera-
438 deras
-183 deras larm
135 deras lista
-123 dess
-203 dess $
-74 dess ar
66 dess far
-124 dess har
330 dess-
-85 dessforinnan
388 dessutom
106 dessutom att
58 dessutom behover
159 dessutom vilja
-52 dest-
-52 desto
-52 desto battre
-269 det $
339 det ?
103 det M
-197 det N
99 det annu
114 det automatiskt
97 det av
51 det aven
-58 det avser
52 det bast
333 det basta
-275 det behovs
56 det bestamdaste
-385 det blev
-119 det bli
68 det blinkar
-329 det blir
126 det bor
206 det bra
-125 det brattom
-207 det brinner
72 det brukar
-81 det dags
229 det dar
263 det den
-86 det drojer
-114 det du
-94 det efter
164 det en
61 det ena
256 det enda
96 det er
-94 det ett
-92 det far
170 det fel
131 det finns
-421 det for
73 det forsta
-54 det fungerar
97 det ga
149 det gamla
72 det gar
-149 det garna
119 det gatt
78 det gick
-73 det gjort
-143 det gor
105 det gruppledaren
84 det hander
93 det hant
-98 det har
-75 det hastar
151 det hela
129 det helt
-71 det hit
139 det hors
494 det hos
237 det hur
308 det igen
-127 det in
-57 det ingenting
96 det inget
-411 det inte
-260 det jag
56 det kan
63 det kanske
108 det kolsvart
102 det kom
53 det kort
-51 det krockar
-132 det kunde
-56 det lage
149 det later
-79 det ligger
-64 det loggutdrag
99 det lopande
215 det loste
-70 det lugnt
-56 det luktar
-219 det marks
118 det maste
-140 det med
100 det meningen
51 det nagon
289 det nagot
219 det nar
68 det ni
121 det normalt
-71 det nu
-64 det nummer
82 det nya
-267 det och
-150 det ocksa
98 det okej
-65 det om
85 det omgaende
-70 det ordnade
-90 det pa
-81 det passar
-184 det paverkar
-140 det pep
54 det per
87 det piper
97 det racker
76 det rar
-81 det ratt
-81 det redde
289 det ringer
-121 det ror
138 det sa
-84 det sag
91 det saknas
352 det sedan
102 det senaste
-87 det ser
213 det sig
111 det sista
-429 det ska
-174 det skoter
-193 det skulle
73 det slutar
143 det sta
-118 det stamde
99 det stamma
161 det star
-81 det stod
150 det surrar
82 det svar
-54 det ta
-50 det taget
101 det tar
-99 det tas
144 det tills
-97 det tog
245 det trasiga
166 det tre
-80 det tro
-114 det tyst
-127 det ur
172 det utdrag
187 det vanliga
-357 det var
87 det vara
111 det varje
74 det verkar
-91 det vet
-69 det via
156 det vidare
-73 det vill
-55 det visa
-50 det visade
-81 det visar
272 det vore
120 dets-
120 detsamma
-71 detsamma $
-309 dett-
-298 detta
137 detta $
-52 detta ?
116 detta ar
-77 detta en
-104 detta meddelande
-52 detta mejl
-96 detta sa
-139 detta vore
51 diagram over
-209 diar-
-143 diarienummer
-84 diarienummer 0
56 diff-
64 differensen
53 differensen som
-116 dig
-119 dig $
-86 dig i
-63 dig som
264 digi-
202 digital
198 digital tillsyn
78 digitala
89 digitala laset
-132 dikt
102 din
150 dina
-264 direkt $
-115 direkt det
74 direkt fran
-124 direkt hon
78 direkt och
196 direkt till
-86 disk
138 disk-
237 disp-
237 displayen
-82 disr-
-82 disregard
52 dist-
134 distans
103 distans ?
-80 dit $
81 dit N
82 djup-
82 djupt
-57 dnr
-158 do
-183 dock
-151 dod
65 dod $
-159 dod men
105 dod sedan
94 dod sen
151 doda
113 doda i
99 dods-
87 dodsboet
67 dodsboet efter
-72 dodsfall
146 does
-92 dog
-275 dog i
-139 dok
140 dok aldrig
-216 dok upp
-73 doku-
147 dom
-51 dom $
51 dom som
-194 dor
171 dorr
294 dorr-
-93 dorrar
-138 dorren
102 dorren olast
-72 dorrlaset
204 dosa
149 dosa $
117 dosa ar
98 dosa den
-57 dosa hos
-97 dosa i
-55 dosa sitter
102 dosa som
198 dosa-
198 dosan
126 dosan $
-56 dosan har
-321 dosan hos
96 dosan i
-130 dosan pa
119 dosan star
226 dose-
198 doso-
346 dosor
141 dosor $
61 dosor ?
-148 dosorna
108 dosorna ?
-59 dosorna i
93 dosorna som
52 dosp-
188 dott
75 dott $
-92 dott-
101 dottern N
-58 dottern hittade
102 dottern till
-110 dotters
259 dov
-126 dra
-97 dra det
-82 dra en
128 dra ut
-90 draget
54 dragit
158 dragits
-85 drar ut
-233 dras
-104 dras $
-92 drift $
-67 drift hos
-189 drog
-262 droj-
-124 droja
91 drojde
-205 drojer
-82 drojer $
-79 drojer det
-99 drojsmal
-98 drojsmalet
81 drom-
73 drommen
79 drommen vore
-213 du
-97 du N
-128 du bestalla
-86 du far
-269 du inte
-99 du last
234 du mojlighet
60 du saga
171 du skrev
-90 du snall
55 du va
-79 du vara
244 dubb-
79 dubbel
-71 dubbelt $
211 dubbla
372 dubl-
-60 duge-
-60 duger
-52 dukt-
-130 dumt
72 dusc-
87 duschar
137 dvs
122 dvs alla
234 dygn
129 dygn $
192 dygn-
192 dygnet
89 dyke-
89 dyker
89 dyker upp
309 e
-54 e 0
63 e avgravd
61 e de
73 e den
104 e faktura
108 e jag
-157 e laset
216 e pa
-196 e post
-226 e sa
137 e tjanst
-94 e tjansten
-88 ebba-
-88 ebbas
-187 eder
169 eder brevlada
-94 eder i
304 eder-
304 edert
71 edit-
-124 edra
246 edvi-
246 edvins
245 edvins knapp
98 effe-
119 efte-
52 efter
-102 efter $
79 efter N
-88 efter att
230 efter det
-114 efter en
-96 efter er
-92 efter flytten
-60 efter gardagens
67 efter herr
-79 efter lunch
109 efter med
163 efter natverksmotet
-169 efter nyar
-73 efter sig
-68 efter sin
-65 efter sommaren
155 efter stromavbrottet
144 efter tio
-102 efter tre
-63 efter var
66 efter vara
111 efter vigseln
-86 efterhand
-280 eftermiddag
-51 eftermiddag $
-110 eftermiddag ?
117 eftermiddagen
296 efternamn
140 efternamn $
114 efternamn i
356 efternamnet
-160 efterskott
-71 efterskott $
72 eftersom det
58 eftersom jag
249 eftersom ni
-165 eftersom tva
-86 egen
-136 egen begaran
-135 egen enhet
55 egen kolumn
231 egen kopia
89 egen lista
-56 egen parm
295 egen regi
-103 egenkontroll
-61 egenkontrollen
165 egentligen
129 egentligen ar
82 egentligen ha
-445 eget
-59 eget $
109 eget blad
-105 eget halsband
-192 eget system
-85 eget val
-359 egna
-131 egna kunder
-56 egna larmkunder
51 eh
51 eh jo
110 ej
358 ej $
-124 ej aktuellt
198 ej ansluten
237 ek
69 ek fodd
-70 ek har
87 ek och
94 ekdu-
95 ekdungens
95 ekdungens kunder
-62 ekeb-
-75 eken
-102 eken-
-102 ekens
58 ekga-
58 ekgatan
52 ekgatan 0
-266 ekha-
89 ekho-
-460 ekon-
-267 ekonom
-157 ekonom N
146 ekonomen vill
-228 ekonomi
61 ekonomichef
74 ekonomichef i
-82 ekonomichefen
-69 ekonomin $
225 ekonomin undrar
-54 ekonomisystem
-227 ekse-
-227 eksem
220 ekst-
177 ekstigen
177 ekstigen 0
72 ekva-
98 ekvagen
86 ekvagen 0
125 elande som
-58 elek-
-99 elektriker
88 elin har
265 elle-
265 eller
-95 eller 0
111 eller bara
77 eller den
107 eller efter
-160 eller fellarm
212 eller gor
-98 eller hur
-61 eller inte
75 eller maste
146 eller nej
64 eller ni
61 eller pa
122 eller sa
81 eller tva
120 eller varfor
187 elna
139 elna-
139 elnas
139 elnas larm
-119 elon
71 elsa-
71 elsas
101 elsy
-70 elva
-99 elva dagar
-103 emot $
-72 emot listan
-170 emot samtal
-159 emot-
-60 emotses
205 en
-112 en $
74 en ?
-114 en adress
-74 en aktuell
102 en alg
123 en anhorig
-141 en anmarkning
111 en annan
427 en av
-138 en bekraftelse
-76 en bestallning
64 en csv
-346 en dag
-57 en dam
-97 en dans
-237 en del
174 en dosa
277 en egen
81 en eller
-198 en enda
-113 en etta
-126 en farre
-153 en farsk
-53 en fin
-162 en flyttade
298 en for
143 en forklaring
-98 en fraga
-178 en gammal
-97 en gang
53 en genomgang
196 en gick
-55 en gubbe
125 en halv
91 en halvtimme
-70 en har
99 en hel
-230 en i
133 en incident
109 en karta
-110 en katt
-130 en klocka
-296 en knapp
72 en kolumn
-54 en konkurrent
145 en kopia
62 en kopp
-232 en kund
78 en kvart
-69 en lapp
61 en larmklocka
-85 en larmlogg
85 en likadan
82 en lista
-194 en liten
-170 en logg
-87 en lucka
-61 en lugn
138 en madad
138 en man
74 en manad
-82 en mapp
76 en montor
-111 en mort
-103 en och
-69 en omstart
60 en pa
-50 en parla
100 en per
-242 en rad
-92 en riktigt
77 en robot
106 en sak
124 en sammanstallning
55 en san
-63 en siffra
74 en signal
-87 en smack
275 en staende
107 en stege
-143 en stund
120 en summarad
211 en telefonsvarare
59 en till
137 en timme
226 en tom
-111 en trappa
-50 en tumme
-56 en uppdaterad
-253 en uppdatering
91 en upptagetton
116 en utskrift
289 en vecka
-125 en viss
137 ena
249 ena av
-123 enba-
-123 enbart
-427 enda
-71 enda gang
-149 enda jag
-53 enda larm
216 enda vi
189 enda-
189 endast
68 enge-
76 engelska
146 enhet
-53 enhet bjorkdungen
-130 enhet det
90 enhet kallas
55 enhet pa
-214 enheten $
178 enheten pa
-101 enhetens
118 enheter
-151 enhetschef
-69 enhetschefen
-69 enhetschefen heter
-98 enka-
-106 enkat
105 enke-
76 enkel
-89 enkelt ar
-203 enkl-
-139 enklare
108 enligt er
-67 enligt overenskommelse
-66 enligt testet
-116 enligt vart
103 ens
94 ens att
88 ensam $
-134 ensk-
-162 enskilda
-59 ente-
-59 enter
293 er
-229 er 0
94 er ?
-119 er adress
524 er alla
123 er betalning
63 er bilaga
87 er chef
-132 er dar
195 er det
137 er e
-51 er efter
-71 er egen
146 er eller
-78 er enligt
152 er for
65 er fraga
78 er framover
-54 er halsa
128 er hantering
-193 er har
-112 er heter
-61 er hjalp
153 er hon
-111 er hur
-265 er i
-59 er inkorg
-52 er innan
84 er inte
-53 er jag
59 er jour
-106 er kille
-188 er kollega
101 er kontakt
-274 er kontaktperson
79 er lista
211 er mamma
113 er man
195 er maste
-62 er med
118 er men
-131 er montor
-75 er nar
-218 er nu
-54 er och
162 er operator
62 er portal
76 er rutin
-351 er sedan
-334 er sen
62 er sjalva
99 er ska
69 er som
107 er ta
126 er tar
-136 er tekniker
135 er telefonko
-67 er tid
153 er till
-123 er utan
178 er vaktmastare
-145 er varje
287 er vaxel
158 er vi
755 era
69 era ?
64 era papper
-84 era siffror
-52 era svar
59 era uppgifter
-211 erik-
-211 eriks
-84 erin-
-84 erinran
-84 erinran mot
-166 ersa-
53 ersatt
53 ersatt av
60 ersattare
-136 ersatter
124 ersattning
-50 ersattning $
175 ersattning for
91 ersattningen
399 ert
106 ert avtal
-147 ert fel
-113 ert register
176 ert system
-129 ert utdrag
-55 eskil
-314 este-
-314 ester
-153 ester pa
202 ett
-207 ett $
217 ett annat
-93 ett antal
-145 ett ar
60 ett arende
129 ett av
-165 ett bra
-245 ett brev
-79 ett datum
51 ett diagram
100 ett eget
-93 ett elande
-295 ett enda
124 ett enkelt
168 ett extra
-162 ett farskt
-152 ett fel
247 ett for
120 ett helt
84 ett i
176 ett intyg
80 ett knyst
-58 ett konto
137 ett larm
-151 ett litet
-108 ett livstecken
91 ett ljud
-509 ett loggutdrag
-54 ett mejl
127 ett missforstand
244 ett misstag
141 ett mote
97 ett nummer
-142 ett nytt
104 ett och
-102 ett papper
-261 ett per
56 ett pip
97 ett riktigt
-52 ett sadant
138 ett separat
-66 ett sista
186 ett skamt
79 ett skrik
76 ett stavfel
123 ett svar
-90 ett tack
-54 ett till
148 ett usb
-403 ett utdrag
-231 ett uttag
82 ett varje
-113 etta
-155 ever-
289 evig-
79 evighet
78 evigheter
-90 ewa
-51 ewa N
-84 exak-
-90 exakt
136 exce-
295 excel
-57 excel $
110 excel den
-79 excel hanger
137 excel i
-57 excel sa
322 exem-
104 exemplar
91 expeditionen
92 expeditionen i
61 exte-
93 extr-
283 extra
168 extra halsband
-190 extract
-63 extract for
-52 f
97 fa
-65 fa $
-75 fa ?
-125 fa de
-208 fa den
180 fa ett
160 fa filen
-51 fa ihop
107 fa in
72 fa larmlistan
59 fa lista
-124 fa listan
-150 fa loggen
-75 fa loggutdraget
-53 fa mig
-57 fa ova
-87 fa se
-118 fa sitt
-177 fa svar
76 fa tag
97 fa till
97 fa tyst
82 fa ur
-202 fa ut
273 fa utdrag
-129 fa utdraget
72 fa veta
-107 fabi-
-107 fabian
77 fack-
96 fadi
-58 fadu-
-58 fadumo
95 fakk-
95 fakktura
-89 fakt-
-131 faktiska
-420 faktiskt
-157 faktiskt tva
453 faktura
-97 faktura $
232 faktura 0
-80 faktura och
-103 faktura till
-52 fakturan
-237 fakturan $
89 fakturan ar
-88 fakturan blev
84 fakturan for
147 fakturan fran
154 fakturan ni
-107 fakturan ska
-162 fakturera
-83 fakturera $
-75 fakturerad
-75 fakturerad $
88 fakturerade
70 fakturerade for
-225 fakturerar
110 fakturering
-116 faktureringen $
315 fakturor
98 fakturor $
-279 fakturorna
-173 fakturorna $
173 falk
67 fall
-160 fall eller
264 fall-
-120 fallarm
107 falldetektor
52 faller
399 faller $
-119 faller och
-163 faller pa
50 fallet
50 fallet i
74 fallmattan
-199 falsklarm
-117 falt
-82 falt-
-82 faltet
-84 fam
-84 fam aberg
110 fami-
111 familjen
98 familjen berglund
87 fann-
83 fanns
-72 fant-
-68 fantastiskt
307 far
-127 far N
-126 far be
209 far bestalla
133 far bli
153 far det
-134 far ett
181 far fram
159 far garna
-57 far gora
-148 far ha
-167 far harmed
-143 far hon
173 far inga
107 far ingen
365 far inget
-73 far inte
-143 far jag
68 far larm
-270 far man
-173 far se
138 far skriv
66 far svar
-92 far ta
69 far val
75 far vanta
-63 far vara
78 far vi
-56 fara
-51 farbror
-51 farbror N
-94 fard-
-74 fardig
-74 fardig $
72 fardtjansten
72 fardtjansten $
82 farg
349 farg-
-81 farid
75 farideh
-193 farr-
-193 farre
-398 fars-
-180 farsk
-106 farsk lista
-56 farska
-162 farskt
-112 farskt loggutdrag
-169 fart
531 fast
-302 fast $
62 fast N
222 fast han
190 fast hon
-212 fast i
140 fast med
227 fast vi
227 fastnar
-215 fastnat
-132 fastnat $
-71 fastnat i
319 fat
519 fat fel
156 fati-
156 fatima
80 fato-
80 fatoljen
-211 fatt
-88 fatt $
-91 fatt bekraftat
-67 fatt de
-137 fatt det
-101 fatt detta
-153 fatt en
-128 fatt ett
-73 fatt in
-153 fatt larm
156 fatt na
95 fatt nagon
61 fatt ny
-165 fatt nya
-198 fatt nytt
-69 fatt plats
-108 fatt sin
-369 fatt svar
70 fatt tid
-179 fatt tillbaka
83 fatt utslag
-145 fatt-
-117 fattas
548 faxa
161 faxa den
-76 faxe-
-76 faxen
-200 fel
83 fel $
-155 fel adress
182 fel antal
-158 fel avvikelse
80 fel dag
-57 fel datum
59 fel enhet
-213 fel i
-79 fel inte
256 fel kund
-175 fel manad
-118 fel men
187 fel namn
59 fel nummer
87 fel och
-588 fel pa
-57 fel person
-84 fel rubrik
-250 fel ruta
138 fel sedan
-139 fel sist
70 fel vi
60 fela-
-207 felaktig
163 felanmalan
184 felanmalan $
111 felanmaler
132 felet jag
-460 felet pa
-55 felf-
-55 felfritt
-124 felk-
-124 felkod
88 fell
-160 fell-
-160 fellarm
-160 fellarm $
101 felm-
101 felmeddelande
499 fem
105 fem ganger
-198 fem i
-66 fem larm
225 fem namn
-52 fem nya
-71 fem sex
-52 fem veckor
211 femt-
164 femte
68 femte forsoket
152 femte minut
65 femtonde
-238 fest
-78 fia
63 fibern e
-286 fick
-79 fick $
108 fick aldrig
61 fick ar
130 fick av
-166 fick brev
97 fick den
-102 fick det
140 fick en
-167 fick ett
202 fick gora
-237 fick hjalp
211 fick i
-85 fick inget
197 fick krypa
-205 fick larm
-169 fick larmet
-86 fick listan
-192 fick man
98 fick ni
-55 fick ny
89 fick prata
61 fick sist
-364 fick sitt
-88 fick tva
55 fick vanta
89 fick-
173 fik
71 fika $
-64 fika-
91 fikar
126 fikarummet
-56 fikarummet $
202 fikarummet och
-97 fikat
-116 fikat $
99 fil
-124 fil $
419 file-
258 filen
-78 filen $
-368 filen gick
100 filen maste
74 filen sa
112 filen som
165 filer
144 filer en
111 filer sa
93 filf-
93 filformat
72 fili-
72 filial
72 filial i
78 film-
231 filmar
-144 fin
-56 fing-
246 finn-
-84 finnas
-80 finnas med
243 finns
-264 finns $
371 finns det
70 finns en
192 fins-
192 finska
219 finska $
180 fint
-254 fint $
393 fint i
145 fint med
-146 fira
-242 fira-
-206 firar
330 firm-
201 firma
-80 firma $
91 firma med
82 firman
74 fixa $
-105 fixa det
-155 fixa fram
-138 fixa sa
-203 fixa-
103 fixar
54 fixar ni
104 fixar sant
-115 fixat
452 fjal-
-80 fjallsippans
-67 fjar-
-66 fjarde
81 fjol
-103 fjol $
154 fjor-
275 fjorton
153 fjorton dagar
130 flat
252 fler
113 fler an
150 flera ganger
-63 flik-
-63 flikar
144 flot-
77 flotta
77 flotta te
-292 flyt-
-58 flyter
-58 flyter det
140 flytta
91 flytta over
-69 flyttad
63 flyttad till
-169 flyttade
-81 flyttade in
-115 flyttade till
-187 flyttade ut
86 flyttar
92 flyttar hela
-55 flyttar in
140 flyttas
138 flyttas till
-72 flyttat
-55 flyttat in
206 flyttat kontoret
-418 flyttat till
-295 flytten
133 fodelsear
-59 folj
-59 folj oss
109 folja med
-60 folja upp
-178 foljde
-61 foljde med
-87 foljer
213 folk
222 folk $
-140 folk har
177 folk som
-337 foll
-150 foll bort
-51 foll i
-198 fons-
-76 fonstret
85 fonstret $
366 for
-75 for 0
530 for ?
157 for D
99 for M
-104 for N
-98 for a
240 for alla
-82 for angsro
-526 for att
-118 for de
-134 for det
-98 for en
-103 for er
249 for ett
-53 for fakturering
181 for forra
-172 for forsta
-94 for fullt
76 for fyra
157 for gammal
255 for gott
-157 for grannen
-224 for hand
155 for havtorn
-103 for hela
-257 for hemtjanst
-100 for hjalp
64 for hjalpen
-115 for hur
127 for in
-112 for jag
60 for kometen
-234 for lange
169 for larm
-63 for larmbytet
207 for larmen
378 for listan
240 for liten
175 for manga
75 for mig
-129 for mottagaren
-65 for mycket
99 for nar
-60 for narvarande
-142 for norrgardens
101 for oss
133 for ostra
-58 for our
-335 for ovrigt
-124 for pa
87 for perioden
-145 for personalen
57 for sa
-95 for senast
-68 for sig
71 for sju
-91 for snabb
135 for sodra
-66 for sommaren
-89 for svar
-119 for the
-198 for tidigt
93 for tidn
154 for till
89 for tre
134 for tva
-56 for uttag
100 for varje
-144 for vart
58 for vi
59 fora
59 fora in
253 fora-
72 foras
67 foras over
167 forb-
156 forbehaller
156 forbehaller mig
-152 forbi
-94 forbi $
70 forbi med
87 forbi och
82 forbindelse
-83 ford-
-93 fordelar
-93 fordelar sig
-254 fore
90 fore 0
115 fore eller
106 fore helgen
-51 fore julafton
-79 fore lunch
133 fore-
88 foredra
66 foregaende
66 foregaende manad
-108 foreligger
211 forening
128 foretag
-51 foretag vi
51 foretags
-319 foretradare
-58 foretradare $
-176 forf-
-70 forfallodag
-63 forfallodag 0
106 forg-
279 forh-
227 forhand
67 forhand $
-51 forhand for
-104 forhoppning
-104 forhoppning om
289 fork-
119 forklara
84 forklara for
-327 forklarade
164 forklaring
140 forklaring till
-97 forkylda
-89 forl-
-134 forlat
-74 forlat om
111 forlorad
54 forlorar
-148 form-
289 format
-133 formiddag
-69 formiddagen
-139 formiddags
-139 formiddags $
60 formiddags men
-91 formular
67 forn-
92 fornamn
78 fornamn och
153 forr
-128 forr $
128 forr-
-263 forra
303 forra aret
-78 forra arets
54 forra bestallningen
117 forra filen
-332 forra gangen
76 forra hosten
-68 forra loggutdraget
132 forra manaden
79 forra utdraget
-194 forra veckan
-127 forra vintern
93 forrad
-83 forradet
63 forran
-78 forran nu
248 forresten
-229 forresten armbandet
-53 forresten inte
-181 forrgar
251 forrgar ar
60 forrgar att
-245 forrgar och
55 fors-
-129 forsenad
-61 forsenade
-60 forsenade $
-164 forseningen
-134 forsiktigt
-215 forslag
162 forsok
173 forsok $
53 forsoker
68 forsoket att
172 forsokt
150 forsokte
-98 forst
-56 forst $
-70 forst att
-53 forst darfor
385 forst det
-115 forst ha
-68 forst nu
133 forst pa
-78 forsta
-139 forsta $
-99 forsta D
51 forsta gangen
-141 forsta inte
100 forsta loggutdraget
128 forsta varje
-130 forstar $
-56 forstar att
62 forstar inte
120 forstatt
-67 forsvann
257 forsvinner
-195 fort
-57 fort $
-94 fort det
63 fort mikron
53 fort nagon
212 fort-
-235 forteckning
-113 forteckning over
-113 forteckningen
-113 forteckningen $
148 fortfarande
77 fortfarande $
108 fortfarande inte
64 fortfarande kvar
220 fortfarande pa
-108 fortfarande star
82 fortfarande till
129 fortroendet
129 fortroendet for
162 fortsatt
248 fortsatt sedan
60 fortsatter
-89 fortsattning
202 fortsattningen
169 fortsattningen $
-76 fortsattningsvis
60 foru-
-151 forut
129 forut att
-181 forvaltningen
-178 forvantan
59 forvantar
59 forvantar mig
-53 fot
-81 foun-
-81 found
-190 fraga
-53 fraga $
103 fraga ar
111 fraga av
85 fraga bara
56 fraga er
-64 fraga om
57 fraga varfor
-114 fragade
196 fragan
-318 fragan ar
127 fragan jag
-421 fragar
127 fragar $
-213 fragar ?
-129 fragar jag
116 fragar snallt
251 fragat
251 fragat om
240 fragetecken
-74 fragor $
73 fragor fran
-78 fragor om
-197 fram
314 fram $
-81 fram den
-244 fram det
-82 fram direkt
-97 fram en
69 fram ett
-127 fram i
-85 fram listan
124 fram med
79 fram men
298 fram nagot
81 fram nagra
101 fram och
-109 fram var
401 fram-
-124 framat
129 framfora
73 framga
-123 framme
-102 framme $
556 framover
94 framover ar
-154 framover bestaller
117 framover sa
359 fran
-250 fran $
73 fran 0
346 fran M
-63 fran N
80 fran arsskiftet
122 fran borjan
112 fran den
328 fran er
-94 fran fel
57 fran forra
172 fran hela
-62 fran idag
106 fran kollegans
277 fran kommunen
-64 fran korttids
-246 fran mig
-70 fran min
-95 fran mitt
-246 fran nu
388 fran och
-63 fran rehab
-174 fran var
70 fran vara
95 fran-
-113 fred
-222 fred-
-162 fredags
-159 fredags $
-221 fri
-253 frid
-96 frid och
-82 frid over
-98 froj-
-96 frojd
-75 frojd $
257 frok-
257 froken
57 froken alm
-95 froken pa
107 froken sahlin
231 fru
-139 fru ask
-80 fru hedlund
74 fru lindhe
69 fru loof
-107 fru rosenbergs
71 fru som
71 frun
58 frun pa
180 frys-
98 fryser
82 fryses
-412 full
-98 full $
80 full-
176 fullstandig
176 fullstandig $
-261 fullt
-110 fullt $
-152 fund-
81 funderar
-196 fung-
-228 fungerade
114 fungerande
135 fungerande larm
-204 fungerar
-147 fungerar efter
205 fungerar inte
-107 fungerat
66 fungrar
80 funk-
230 funkade
183 funkade fint
-246 funkar
-204 funkar igen
77 funkar inte
58 funkarr
191 funkr
55 fylla
55 fylla i
-124 fyllde
-107 fyllde hundra
-122 fyller
-58 fyller vi
243 fyllt
220 fyra
-133 fyra $
-222 fyra ar
212 fyra av
321 fyra ganger
-186 fyra kunder
-63 fyra nya
103 fyra personer
141 fyra sommarvikarier
-201 fyra varje
-95 fyra-
-95 fyran
-69 fyre-
-135 fyrt-
-100 fyrtio
-136 fyrtio ar
151 g
446 ga
-129 ga efter
-88 ga igenom
63 ga in
-83 ga resten
298 ga till
141 ga ut
400 gale-
163 galen
237 galet
117 gall-
251 galler
-105 galler $
255 galler ?
-123 galler M
-176 galler det
95 galler en
73 galler for
118 galler inte
-85 galler vara
62 gaml-
217 gamla
116 gamla adress
99 gamla adressen
152 gamla dosor
-192 gamla dosorna
191 gamla kan
-207 gamla larmen
90 gamla ogon
91 gamla ska
-209 gamla utdraget
-129 gamlingar
-108 gamlingar som
-166 gammal $
51 gammalt
258 gang
-169 gang $
77 gang N
88 gang ar
139 gang en
191 gang ett
-73 gang for
134 gang i
158 gang ingen
71 gang katten
68 gang med
256 gang ni
-97 gang och
61 gang pa
-196 gang sedan
-254 gang till
303 gang-
220 gangen
-296 gangen $
217 gangen ?
216 gangen den
79 gangen kom
-104 gangen och
156 gangen vi
394 ganger
251 ganger $
85 ganger i
81 ganger men
-108 ganger nu
-123 ganger var
-333 ganget
-78 ganget $
-61 ganget ar
-162 ganget pa
111 gangna
227 gar
106 gar $
-98 gar N
-141 gar at
223 gar att
52 gar bra
-96 gar de
-96 gar ej
123 gar forbi
173 gar fram
-181 gar gick
-60 gar hem
80 gar i
125 gar igang
-59 gar ihop
222 gar in
436 gar inte
-104 gar men
-247 gar och
-88 gar ocksa
-87 gar pa
-89 gar rakt
-61 gar sa
-198 gar som
-174 gar tack
-82 gar till
158 gar ut
334 gar var
-158 gar varje
-295 gard-
-88 gardagens
94 garden
208 garna automatiskt
-52 garna av
55 garna emot
-129 garna ga
126 garna ha
-194 garna i
113 garna in
212 garna komma
111 garna lagga
100 garna med
-129 garna pa
118 garna ringa
81 garna sa
149 garna som
-84 garna sta
-105 garna ta
-154 garna till
-109 garna ut
296 gata
219 gata $
-76 gatt
100 gatt att
216 gatt av
-125 gatt ett
-60 gatt i
-74 gatt igenom
52 gatt larmutbildningen
-63 gatt med
-303 gatt over
-60 gatt pa
-73 gatt sonder
-54 gatt till
76 gatt troll
103 gav
83 gav ingen
137 gav oss
316 geme-
264 gemensamt
-214 geno-
-51 genom apparaten
63 genomgang av
-61 genomgang svarade
-95 genomgangen
65 ger
-107 ger anslutning
69 get
100 gett
52 gett upp
-232 gick
202 gick $
69 gick at
-65 gick av
132 gick bort
80 gick det
-188 gick fram
-78 gick i
-103 gick igang
97 gick in
145 gick och
-158 gick over
-187 gick som
164 gick sonder
100 gick till
211 gift-
-188 gill-
-56 gillis
-263 giss-
-85 gissa
-63 gissa vem
-131 give-
-130 gives
84 gives no
78 gjor-
86 gjord
-65 gjord $
151 gjord i
-218 gjorde
57 gjort
-89 gjort det
-69 gjort och
143 gjorts
-524 glad
-139 glad over
-85 glad pask
-134 glad-
231 glada
239 glada $
-162 gladje
169 glap-
79 glapar
79 glapar sa
109 glod-
-56 glog-
-56 glogg
156 glom
-153 glom inte
-299 glom-
252 glomde
-92 glomde bestalla
163 glomde efter
106 glomde saga
-107 glomde skriva
-103 glommer
-267 glomt
-59 glomt det
-63 glomt oss
136 glomt saga
-89 gm
217 gmai-
156 gmail
138 gmail $
-55 go
-310 god
273 god jul
-133 god morgon
-111 god natt
-211 god tid
113 goddag
205 goddag yxskaft
68 godkanna
88 godkanner
-93 godkant
-60 godm-
-155 godo
324 golv-
250 golvet
88 golvet $
71 golvet i
-52 golvet och
98 golvsensorn
98 golvsensorn pa
-73 good
78 gor
-166 gor $
-229 gor att
-65 gor bara
264 gor den
-102 gor det
-81 gor inget
-130 gor jag
-65 gor med
409 gor ni
398 gor om
162 gor sa
172 gor vi
299 gora
-319 gora $
127 gora ?
224 gora den
-155 gora en
-151 gora ett
60 gora listan
182 gora me
116 gora men
-132 gora nagot
-159 gora-
-214 goras
-149 goras pa
-286 gors
-185 gors till
-73 gote-
-73 goteborg
81 gotl-
81 gotland
-558 gott
-171 gott $
-96 gott at
-62 gott att
-55 gott med
-53 gott samarbete
-81 gott som
284 gps
-107 gps klockan
119 gps larm
51 gps larmet
68 grad-
141 grader
294 gran-
79 granens
-78 granlunda
-77 granlunda $
232 grannarna
221 grannen
-74 grannenheten
-74 grannforetaget
69 grannkommunens
131 grat
177 grav-
223 graven
167 grej
65 grej N
-114 grej-
-114 grejen
195 grin-
325 gron
218 grona
-186 gront
-129 gront $
-157 grun-
-100 grund
-79 grund av
-81 grund for
-57 grunden
-302 grup-
80 grupp
-110 gruppbrevlada
69 gruppbrevladan
101 gruppchef
-166 gruppen
-217 gruppen $
-202 grupper
92 gruppledaren
105 gruppledaren som
160 gubb-
71 gubbar
67 gubbe
87 gubben
-63 gul lapp
53 gula
-162 guld
-92 guld $
-332 guld-
-88 guldstjarna
104 gull-
247 gullan
283 gullan b
-112 gulliga
-73 gulliga $
357 gult
59 gumma
67 gumman
67 gumman berglund
-102 gummor
-273 gun
-67 gun marie
105 gunnels
-66 gunnevi
60 h $
-107 h 0
-543 ha $
423 ha allt
146 ha ar
-89 ha bilden
113 ha de
105 ha den
288 ha det
101 ha detta
73 ha dom
422 ha en
-128 ha ett
178 ha excel
104 ha falldetektor
-141 ha fatt
71 ha filen
143 ha kvar
-105 ha laget
244 ha larmet
-148 ha larmlistan
-62 ha larmloggen
-126 ha last
-68 ha lista
-67 ha listan
228 ha loggutdrag
185 ha loggutdraget
-156 ha med
-66 ha mote
-94 ha nagon
-295 ha nagot
-89 ha ordning
-98 ha overseende
63 ha pa
-157 ha siffran
-134 ha sin
-115 ha sitt
203 ha svar
-213 ha till
133 ha tillbaka
114 ha tva
135 ha ut
-234 ha utdraget
-53 ha uttag
138 ha var
54 ha vart
58 had
64 had no
221 hada-
206 hadanefter
112 hadanefter $
-257 hade
-175 hade bara
377 hade det
-120 hade en
-71 hade ett
189 hade fatt
129 hade fel
-216 hade gatt
-95 hade glomt
102 hade inbrott
-51 hade inte
170 hade jag
-81 hade mote
270 hade ni
-244 hade raknat
85 hade varit
367 hade vi
-276 haft
-170 haft ett
163 haft larm
-184 haft-
389 haga-
155 hagagatan
106 hagd-
106 hagda
78 hagv-
78 hagvagen
-252 haha
-267 haha $
200 half-
200 halften
291 halften av
-91 halften har
-104 halk-
-86 halkan
-142 hall
-50 hall $
-51 hall-
98 halla
152 halla $
-98 halla dar
-92 halla reda
119 hallen
-90 haller
-90 haller $
-175 haller pa
-176 hallet
-69 hallet mitt
-63 halltiern
-63 halltiern for
-233 hals-
-356 halsa
-90 halsa N
-383 halsar
-157 halsar ocksa
-267 halsband ?
159 halsband till
340 halsbandet
-80 halsning
-70 halsning fran
-56 halsningar
124 halv dag
126 halva
61 halva byn
-109 halva ganget
-58 halva gruppen
110 halva namnen
-84 halva personalen
-124 halvaret
-57 halvarsskiftet
91 halvtimme
141 hami-
141 hamid
149 hamn
101 hamn-
78 hamnade
-96 hamnar det
-58 hamnar i
-107 hamnat
-107 hamnat i
181 hamngatan
181 hamngatan 0
392 hamt-
465 hamta
93 hamta de
-366 hamtade
547 hamtar
160 hamtar $
104 hamtar ?
112 hamtar det
417 hamtas
-100 hamtat
-85 hamtat och
517 han
-177 han bor
-53 han brukar
108 han bytte
261 han far
-56 han fick
70 han gar
-58 han gick
73 han glomde
86 han har
63 han kliver
-50 han mar
-237 han trycker
-378 hand
-232 hand $
-73 hand om
652 hand-
409 hande
77 hande $
63 hande med
-80 handen
576 hander
64 hander $
142 hander ingenting
89 hander med
-186 handlaggare
-89 handlaggare $
244 handlaggaren
-87 handskar
-87 handskar pa
-229 hang-
-390 hangde
57 hanger
52 hanger sig
103 hangt
104 hangt sej
-346 hann
-76 hann inte
117 hann-
-94 hannas
242 hanner
110 hant
-73 hant $
93 hant igen
197 hant-
92 hantera
-138 hanterar
-201 hanterar ju
-64 hanterar listan
-129 hanteras
95 hantering
57 hantering $
107 hanteringen
60 hantverkargatan
112 hanv-
173 hanvisar
161 hanvisar till
-60 hanvisning
-60 hanvisning till
-177 har $
-66 har 0
-98 har ?
87 har N
-86 har adressen
-82 har aktivt
73 har aldrig
81 har alla
-110 har andrat
-75 har andrats
-134 har antligen
-390 har ar
-70 har arvt
-72 har av
179 har avslutat
131 har bara
-89 har bestallningen
-186 har bestallt
94 har blivit
160 har borjat
253 har brutit
127 har bytt
177 har dalig
-63 har de
250 har debiterat
120 har den
-141 har dessutom
81 har det
111 har dragit
166 har du
-347 har en
82 har er
66 har far
-215 har fastnat
319 har fat
-238 har fatt
97 har fel
87 har finns
210 har flyttat
-142 har folk
-120 har for
51 har forresten
172 har forsokt
77 har fragat
-146 har fran
-141 har full
-107 har fungerat
-120 har galler
377 har gangen
320 har gatt
-109 har gett
126 har gift
-320 har haft
65 har halva
87 har hand
103 har hangt
-80 har hant
-60 har har
-122 har hela
75 har hicka
163 har hort
-285 har i
-245 har inga
341 har ingen
291 har inget
105 har int
123 har inte
-140 har jag
59 har ju
381 har kan
-90 har klagas
-324 har klagat
-76 har koll
-153 har kommer
-260 har kommit
-88 har laget
-66 har lagt
-109 har lamnat
-725 har larm
-89 har larmat
-172 har lart
169 har legat
140 har lovat
-100 har manaden
-194 har manga
-54 har med
-137 har mejlet
-142 har mote
55 har mycket
356 har natt
317 har ni
199 har noll
114 har nu
155 har ny
94 har nytt
103 har och
64 har om
-248 har pa
76 har panik
-167 har pratat
124 har raknat
158 har ratt
107 har redan
60 har ringt
-103 har sagt
110 har satt
-72 har sjalva
53 har skaffat
-78 har skyddad
149 har slutat
-59 har stallt
156 har statt
157 har stavat
-67 har strulat
-239 har svarar
87 har tappat
-226 har tid
-125 har tiden
94 har till
124 har tittat
92 har trangt
101 har tuggat
-200 har tva
53 har under
-101 har upphort
-62 har ute
-121 har vagarna
-147 har val
188 har vantat
166 har var
-69 har varje
-109 har vi
194 har vill
-115 har visat
60 hare-
101 harefter
-144 harl-
-130 harligt
185 harm-
129 harmed
-72 harmed $
87 haro-
128 haromdagen
273 has
53 has a
85 has been
64 has had
50 hass-
-66 hast-
-75 hastar
98 have a
-63 have-
106 havt-
149 havtorn
76 havtorn hemvard
150 hb
150 hb $
76 he
-322 hede-
-322 heder
-259 heder at
53 hedl-
-80 hedlund trycker
66 hedv-
66 hedvagen
66 hedvagen 0
-96 hej
-72 hej en
-51 hej fran
-76 hej gar
60 hej glomde
-62 hej hej
140 hej igen
246 hej jag
-211 hej kan
256 hej logg
79 hej loggutdrag
263 hej loggutdraget
-133 hej pa
108 hej vi
-65 hejs-
-60 hejsan
-57 hel del
205 hela
-128 hela 0
-176 hela aret
158 hela dagen
55 hela dan
92 hela expeditionen
-79 hela ganget
-79 hela gruppen
210 hela julen
243 hela kommunens
-57 hela manaden
-165 hela morgonen
135 hela nattgruppen
-57 hela personalen
-142 hela tiden
90 hela trapphuset
-62 hela varen
-63 hela vart
111 hela veckan
-108 helg
-53 helg $
-166 helg-
-120 helgen
-241 helgen men
92 helgen och
56 helgerna ?
130 helh-
130 helhet
134 helhet $
-163 hell-
-103 heller $
-99 hello
-55 hello $
-89 hellre
-104 hellre $
-77 hellre an
-62 help-
-62 helping
263 helst av
142 helst i
-122 helst inte
-143 helst vi
219 helt
230 helt annat
-264 helt dott
-176 helt och
-53 helt ratt
109 hem
-169 hem fran
-63 hem i
63 hem till
90 hem utan
92 hema-
92 hemadresserna
322 hemb-
-96 hembesok
52 hemi-
52 hemifran
-56 hemm-
-183 hemma $
86 hemma hos
-50 hemma igen
-130 hemma och
-54 hemo-
-52 hemomsorg
-112 hems-
-118 hemservice
-52 hemservice ab
-123 hemsida
-134 hemsida $
78 hemsidan
69 hemstalla
-87 hemt-
-79 hemtj
-52 hemtj $
-247 hemtjanst $
116 hemtjanst blasippan
-102 hemtjanst eken
84 hemtjanst granen
-59 hemtjanst kvarnholmen
119 hemtjanst och
-76 hemtjanst violen
-57 hemtjansten
-193 hemv-
-159 hemvard
-115 hemvard $
51 hene-
51 henes
130 henn-
-118 henne
65 henne ?
-65 henne i
-132 henne och
-71 henne varje
205 hennes
69 hennes adress
-93 hennes apparat
93 hennes dosa
116 hennes gamla
94 hennes namn
-64 hennes parmar
-96 hennes trygghetstelefon
130 her
-109 here
187 herr
67 herr nord
-60 herr nyman
-51 herr wahl
-150 heter N
-52 heter annalie
92 heter strand
-193 heter vi
-69 heter zeinab
-76 hett-
-76 hette
-60 hi
75 hick-
75 hicka
66 hild-
123 hildas
129 hildas larm
-57 hildur
201 hill-
169 hillevi
110 him
-72 himm-
-55 himmelsfardsdag
-54 himmelsfardsdag $
-273 hinn-
-73 hinna
-200 hinner
-106 hinner vi
256 hiss-
-77 hissen i
-231 hist-
-109 historia
57 historiken
-97 hit
-69 hit man
-58 hit och
-99 hitta
-93 hittad
231 hittade
59 hittade den
56 hittade en
126 hittade ett
67 hittade hennes
157 hittar $
-60 hittar ingen
-70 hittar inget
87 hittar inte
-136 hittar vi
96 hittat
209 hittat en
120 hjal-
56 hjalp $
-139 hjalp av
160 hjalp med
-104 hjalp pa
-66 hjalpa
-91 hjalpa mig
-65 hjalpen
132 hjalpen med
225 hjalper
-91 hjar-
-55 hjel-
-52 hjelm
153 ho
-56 ho N
-82 hog
-55 hog $
-155 hogen
-61 hogen $
155 hogs-
62 hogst
62 hogst upp
94 hogsta
94 hogsta onskan
177 hogt
139 hogt-
91 hogtalaren
234 hojd-
77 hojden
108 hojdvagen
89 holl
235 holm
64 holm $
195 holm s
102 holm-
-82 holmbergs
-82 holmbergs har
179 holmen
-76 hon
58 hon N
-96 hon ar
110 hon behover
-253 hon bor
109 hon far
-73 hon flyttade
-59 hon flyttat
147 hon gick
-227 hon hade
296 hon har
329 hon hor
-91 hon kallar
-133 hon kan
-116 hon kom
-101 hon kommer
-164 hon lagt
-169 hon larmade
-162 hon larmar
291 hon ligger
97 hon mycket
89 hon nar
-81 hon sa
-109 hon sager
-82 hon sitter
-158 hon som
51 hon tar
101 hon trycker
93 hon tryckte
-141 hon var
-151 hon vill
85 hono-
85 honom
183 honom $
-227 honom eksem
104 honom pa
-320 hopp-
95 hoppa
96 hoppa over
-298 hoppas
-77 hoppas jag
-105 hoppas ni
-65 hoppsan
216 hor
59 hor bara
-124 hor daligt
79 hor ett
-52 hor garna
198 hor henne
267 hor inte
-182 hor ju
-55 hor ni
219 hor till
-287 hor vi
242 hora
59 hora med
-141 hord-
62 horde
-59 hordes
-125 hordu
-123 hordu kan
228 hors
82 hors inte
176 hors-
227 horselslinga
70 hort
111 hort av
77 hort talas
626 hos
269 hos N
-228 hos alla
-72 hos alma
63 hos bengtssons
328 hos bo
-92 hos de
88 hos elna
-119 hos elon
-134 hos en
-61 hos er
-366 hos ester
-84 hos fam
92 hos frid
142 hos fyra
52 hos gullan
240 hos herr
101 hos hulda
-62 hos inga
-291 hos kunden
-96 hos mig
-593 hos oss
-57 hos pekka
-158 hos rut
122 hos samma
-121 hos siv
-131 hos sjogrens
-55 hos tage
-66 hos tant
65 hos var
-199 hos vara
58 hoss
58 hoss frun
-86 hoss-
-86 hosseini
-135 host
-94 hostas
-54 hostas och
127 hosten
103 hosten blev
-92 hosten byter
-81 hosten har
104 how
441 huld-
441 hulda
-120 huma-
-120 humana
-67 huml-
86 humoret
-152 humoret ar
154 hund
-115 hundra
85 hunnit bestalla
-59 hunnit bli
-112 hunnit fa
674 hur
-98 hur ?
-70 hur anmaler
133 hur ar
67 hur bestaller
-141 hur det
341 hur gor
-94 hur har
167 hur kommer
224 hur lang
530 hur lange
206 hur langt
54 hur larmen
-394 hur man
-66 hur manga
-81 hur mycket
226 hur ni
72 hur ofta
61 hur ser
52 hur ska
-206 hur som
-154 hur star
219 hur stor
-243 hur svart
-136 hur vi
92 huru
337 huru-
337 huruvida
-56 hus
-75 hus $
-53 huse-
-53 huset
-57 huset ar
-53 huset och
-141 huset pa
123 hush-
123 hushall
66 hust-
-223 huvu-
-160 huvudet
-52 huvudkontoret
-58 huvudsaken
-91 hyll-
-65 hyllan
287 i
-55 i $
60 i 0
134 i ?
191 i D
-69 i M
-73 i aby
77 i administrationsvyn
-145 i am
-153 i amnesraden
-77 i ar
-109 i arendet
-82 i avtalet
-125 i backen
67 i barnstorlek
-68 i beredskapsparmen
158 i bilen
-57 i boras
-147 i borjan
98 i brevladan
205 i csv
-253 i dag
90 i dagslaget
140 i dator
106 i den
138 i dess
122 i det
91 i dosan
-160 i drift
-86 i efterhand
-105 i eftermiddag
-160 i efterskott
-57 i en
71 i er
213 i era
71 i eran
533 i ert
297 i ett
-365 i excel
80 i fatoljen
-266 i fel
168 i fikarummet
95 i filen
81 i fjol
-195 i flera
-104 i flytten
85 i fonstret
-139 i formiddags
223 i forra
-181 i forrgar
202 i fortsattningen
-113 i fred
-162 i fredags
-228 i fyra
-385 i gar
-206 i god
92 i golvet
-73 i goteborg
223 i graven
119 i hallen
149 i hamn
-54 i handen
-164 i helgen
-62 i hennes
-155 i hogen
108 i hogtalaren
-93 i host
-94 i hostas
-137 i huset
-69 i influensa
-92 i inkorgen
-114 i internposten
-158 i kallaren
-82 i kallarvaningen
74 i klaveret
-65 i knutarna
67 i ko
299 i koket
300 i kommunen
-170 i kommunhuset
62 i kvarten
97 i ladan
65 i larmet
-123 i larmhantering
90 i larmkedjan
201 i larmportalen
111 i larmsystemet
-56 i ledningsgruppen
-85 i lgh
373 i listan
342 i loggen
-55 i loggutdraget
-182 i lordags
262 i manaden
-58 i manadsskiftet
-206 i mandags
127 i mejlet
-213 i min
-108 i mitt
-52 i mitten
64 i mo
51 i mobilen
-207 i morgon
-230 i morse
54 i mossen
-174 i nagot
-75 i natten
-93 i nio
-169 i nyckelskapet
138 i och
92 i omgangar
-357 i onodan
-268 i onsdags
68 i orat
117 i oster
-58 i ostergard
-166 i overmorgon
124 i pa
60 i parmen
-256 i paskas
-183 i pension
-170 i personalen
65 i personalrummet
68 i portalen
-439 i receptionen
-52 i reserv
-64 i rummet
-160 i rutan
186 i sa
130 i samband
110 i samma
-317 i sidfoten
-139 i sin
127 i sjon
144 i skiten
-86 i skrapposten
80 i sladden
-160 i slutet
92 i snoret
229 i sommar
-200 i sommarstugan
-52 i somnen
-74 i somras
83 i soporna
421 i stadshuset
233 i stallet
197 i sticket
-278 i svaret
54 i svenssons
-160 i telefon
85 i tid
-249 i tisdags
-124 i torsdags
-97 i traden
85 i trapphuset
83 i tre
261 i trean
164 i tva
-83 i tvattkorgen
75 i tvattmaskinen
-57 i tvattstugorna
441 i utdraget
-57 i vantan
72 i var
-170 i vara
-70 i varas
-94 i vart
-82 i vecka
-236 i veckan
-55 i vinter
-57 i vintras
216 i word
-87 ibla-
-87 ibland
-89 ibland undrar
286 icke
170 icke langre
-353 idag
-51 idag $
-65 idas
-65 idas nyckel
-67 ide
-76 iden-
-76 identitet
-63 if
-254 ifal-
-254 ifall
-133 ifall det
-82 ifall ni
148 ifra-
72 ifragasatter
72 ifragasatter antalet
65 ifran
129 igang med
52 igang nar
-132 igang som
-78 igar
65 igar kvall
-196 igen
108 igen de
338 igen den
-173 igen det
-239 igen efter
121 igen glomde
154 igen hos
190 igen nu
126 igen och
-249 igen sa
-50 igen sedan
-58 igen sitt
167 igen tack
-59 igen vi
-136 igenom $
-181 igenom hos
-79 igenom vilka
-61 ignorera tidigare
-130 ihag
230 ihop
366 ihop $
121 ihop oss
119 illa
196 illa $
-203 imor-
-98 imorgon
-75 imorron
-306 impo-
-139 imponerande
-139 imponerande $
312 in
133 in ?
-74 in a
83 in att
110 in dem
-123 in den
647 in det
-67 in forra
70 in fran
322 in genom
52 in i
51 in knappen
70 in med
-82 in mig
-152 in pa
188 in samtalen
73 in som
88 in till
-72 in tre
-118 in tva
-54 in uttag
-56 in var
185 inaktiva kunder
-87 inaktuellt
-87 inaktuellt $
161 inbr-
102 inbrott
102 inbrott pa
133 inci-
133 incident
-147 infl-
-69 influensa
-67 influensa sa
-51 influensan
-96 infor budgetdialogen
-96 inforstadda
-96 inforstadda med
-79 infort
-774 inga
-122 inga N
-76 inga fler
207 inga larm
143 inga maj
-93 inga svarstider
-120 inga synpunkter
-103 ingar i
304 ingen
-119 ingen $
-243 ingen andring
-161 ingen annan
96 ingen anslutning
-96 ingen av
-249 ingen behover
-80 ingen bor
-108 ingen bradska
164 ingen dar
213 ingen dator
-56 ingen fara
-69 ingen har
93 ingen hjalp
94 ingen horde
53 ingen hort
93 ingen hos
-67 ingen ide
121 ingen klagar
68 ingen kom
188 ingen kontakt
64 ingen nytta
-138 ingen panik
-132 ingen prenumeration
129 ingen ringer
-334 ingen roll
126 ingen rost
-113 ingen sarskild
133 ingen signal
-70 ingen svarade
85 ingen svarar
188 ingen tar
79 ingenstans
114 ingenstans $
217 ingenting
242 ingenting $
68 ingenting det
-78 ingenting har
-525 inget
-125 inget $
-125 inget annat
-88 inget ar
-462 inget att
80 inget av
-350 inget fel
-92 inget gora
273 inget hande
-99 inget konstigt
184 inget larm
58 inget ljud
-123 inget mer
123 inget nar
-112 inget nytt
267 inget samtal
197 inget svar
56 inget till
69 ingr-
69 ingrids
-381 ingv-
-250 ingvars
-279 ingvars larm
263 inka-
276 inko-
151 inkopplingen
151 inkopplingen pa
153 inkorg
-93 inkorgen
-79 inkorgen ?
-259 inla-
-139 inlagt
-91 inlamnat
582 inlo-
159 inloggning
104 inloggning till
208 inloggningen
132 inna-
66 innan
117 innan den
-108 innan dess
-80 innan jag
-58 innan man
152 innan nagon
130 innan nan
-114 innan och
57 innan vara
-67 innan vi
-72 inne
-185 inne $
132 inne den
212 inne-
93 innebar
86 innebar det
-116 innehalla
-116 innehalla sekretessbelagda
257 innehallet
385 innehallet ar
89 inneholl
-71 innevarande
157 inom
-61 inom kort
-70 inom tva
-220 inre
-220 inre larm
74 insatser
-84 insk-
161 insp-
539 inst-
165 installation
206 installatoren
-82 installd
82 installerat
-69 instead
-177 instruktionen
235 instruktioner
-61 instruktioner och
265 int
106 int fatt
387 inte
99 inte 0
-91 inte D
-71 inte M
-121 inte alla
593 inte alls
-96 inte andra
96 inte arendet
-158 inte arg
-113 inte att
-70 inte bara
68 inte besvarades
-92 inte bli
-179 inte bort
-61 inte brattom
-115 inte bry
-278 inte dela
476 inte det
114 inte e
65 inte emot
126 inte ens
-81 inte er
-218 inte ert
-181 inte ett
97 inte fa
216 inte far
497 inte fatt
-72 inte for
299 inte forsta
-207 inte fraga
391 inte fram
-155 inte fungerar
142 inte ga
-57 inte gar
144 inte gatt
-241 inte ger
116 inte gett
94 inte ha
-51 inte hade
-95 inte haft
-114 inte har
141 inte heller
-113 inte hennes
-91 inte hort
-270 inte hos
-59 inte hunnit
-63 inte hur
-214 inte i
199 inte igenom
253 inte in
94 inte jag
100 inte kanner
99 inte kunnat
-104 inte kvar
-185 inte langre
-117 inte larma
128 inte lasa
-62 inte listan
-165 inte loggutdraget
61 inte med
-64 inte mer
-101 inte missa
-118 inte na
315 inte nar
151 inte nojda
168 inte och
61 inte okej
-155 inte om
200 inte oppna
-216 inte pa
-125 inte passade
64 inte prata
-154 inte riktigt
-229 inte ringa
-264 inte saga
61 inte sett
114 inte ska
-324 inte skicka
-176 inte skickas
-63 inte skriva
-191 inte svara
-64 inte svarar
-108 inte ta
-69 inte tanka
-58 inte tidigare
217 inte till
-61 inte typiskt
-281 inte under
137 inte upp
65 inte ut
229 inte vad
-62 inte vanta
223 inte var
178 inte vara
69 inte vart
-65 inte vidare
-120 inte vilket
-480 inte-
-57 intern
144 interna
-95 interna kontroll
-72 internet
-114 internposten
64 internposten pa
-368 internt
97 inti-
97 intill
97 intill $
341 intr-
241 intranatet
117 intresserad
117 intresserad av
291 inty-
143 intyg
-387 inve-
-89 inventering
-289 inventeringen
-70 invo-
-70 invoice
-66 invoice $
136 is
167 is allowed
99 is not
-81 is on
-117 is only
72 is the
85 isen pa
-61 isen sa
84 ist
248 ista-
71 istallet
-170 istallet $
78 istallet for
-153 it is
159 itu
-224 ivag
-72 ivag den
106 ivo
65 j
180 ja
-210 ja $
199 ja det
112 ja fa
-64 ja ni
-81 ja skulle
54 ja tack
-99 ja till
-195 ja vi
-55 ja vill
-242 jack-
-136 jackficka
-568 jag
-59 jag $
154 jag aldrig
63 jag amnar
134 jag anda
136 jag anmaler
-296 jag ar
-119 jag av
-139 jag bad
134 jag bara
-171 jag be
270 jag behover
50 jag ber
-105 jag bestallde
-79 jag bestaller
-110 jag besvara
136 jag bifogar
443 jag blev
105 jag boka
-147 jag borde
143 jag den
331 jag det
149 jag eder
98 jag en
248 jag fa
-113 jag far
-130 jag fatt
254 jag fick
-189 jag for
156 jag forbehaller
160 jag forbi
169 jag forstar
59 jag forvantar
151 jag fragade
114 jag fragar
-51 jag fyllt
-146 jag gar
56 jag gjorde
70 jag glomde
-76 jag gora
100 jag ha
-266 jag hade
-85 jag hann
-63 jag har
80 jag helst
-87 jag hoppas
-136 jag i
-78 jag in
259 jag inte
-142 jag jaga
-125 jag jamfor
108 jag jobbar
106 jag klaga
-92 jag kom
288 jag kommer
-140 jag kunna
-94 jag lagger
61 jag lamnade
-73 jag laste
-51 jag later
-74 jag lovar
-78 jag maste
-64 jag med
-71 jag men
84 jag menar
-228 jag mig
85 jag misstanker
224 jag nodgas
-226 jag och
-50 jag ocksa
-138 jag om
155 jag orkar
-127 jag pa
472 jag provade
-131 jag provlarmade
-50 jag ringer
-129 jag sa
-138 jag sag
107 jag saga
76 jag saknar
-54 jag satt
103 jag se
-199 jag sitter
61 jag ska
-98 jag skickade
-132 jag skickar
116 jag skrev
-75 jag skriva
-120 jag skriver
66 jag skulle
65 jag slutar
-553 jag som
127 jag stallde
-69 jag stor
-158 jag svarar
367 jag tanker
-52 jag tankte
-102 jag tappade
53 jag tidigare
248 jag till
80 jag trodde
208 jag tror
-67 jag tryckte
84 jag utan
-69 jag ute
-68 jag var
-154 jag vet
-68 jag vikarierar
375 jag vill
-66 jag ville
-124 jaga
-124 jaga er
-77 jaga-
-113 jakt-
-113 jakta
72 jamf-
-154 jamfor
68 jamfor o
-61 jamfora
-70 jamfora $
-258 jamfora med
211 jamfort
-55 jasm-
-158 jatt-
74 javl-
74 javla
-57 jess-
51 jo o
360 joak-
360 joakim
-88 jobb
84 jobb pa
-174 jobb-
166 jobbar
61 jobbar inte
61 jobbar med
91 jobbar pa
-121 jobbat
-170 jobbet
-102 jock-
-102 jocke
74 joha-
-73 jonn-
77 jour
162 jour-
145 jouren
-109 jouren $
154 jourlinjen
-74 journalen
-74 journalen $
133 jourtelefonen
-100 ju
86 ju $
207 ju alltid
-83 ju anda
-182 ju av
65 ju bara
-144 ju fel
82 ju helt
-216 ju inte
-202 ju ni
-59 ju samma
-97 jul
-100 jul $
-171 jul igen
-71 jul onskar
534 jul pa
-263 jula-
-229 julafton
-107 julb-
-86 julbordet
210 jule-
210 julen
-104 julf-
-271 julg-
-271 julgranen
-433 just
-113 just den
-164 just-
137 k
-80 k $
-505 kaff-
-135 kaffe
-90 kaffe $
78 kaffe over
-55 kaffebryggare
-89 kaffemaskinen
-82 kaffemaskinen har
87 kaffet
-114 kaffet ar
-61 kajs-
-61 kajsa
-113 kale-
-53 kalendern
-73 kalkylark
185 kall
186 kall $
240 kall-
144 kalla
183 kalla pa
-76 kallade
171 kallar
171 kallar $
-65 kallar den
-67 kallar det
60 kallaren
220 kallaren $
-160 kallaren har
-82 kallarvaningen
115 kallas
90 kallas sodran
275 kalm-
275 kalmar
153 kame-
65 kamera
-154 kameran hos
431 kan
-127 kan $
102 kan andra
-158 kan avsluta
66 kan bara
74 kan bestalla
-69 kan bli
385 kan du
123 kan ej
72 kan fa
106 kan ga
129 kan ha
115 kan halla
105 kan hon
-96 kan i
-116 kan innehalla
231 kan inte
118 kan ja
170 kan jag
167 kan lasa
65 kan loggutdraget
63 kan man
224 kan nagon
-169 kan nan
147 kan ni
-64 kan se
-67 kan stanga
-53 kan svara
-163 kan ta
-121 kan tas
-89 kan trycka
263 kan utga
-80 kan val
-166 kan vanta
-124 kana-
-122 kane-
-70 kanelbullar
194 kani-
194 kaninen
194 kaninen sa
90 kann-
123 kanna
139 kanna till
69 kanner oss
-105 kans-
-242 kanske
-83 kanske har
-56 kanske inte
-100 kansla
142 kapu-
-52 kara
461 karl-
289 kart-
109 karta
66 kartongen
73 karv-
73 karvar
-89 kass-
115 kassaflodet
115 kassaflodet ar
-102 kassan
-142 kassoren
-179 kast-
-102 kata-
-110 katt
-171 katt-
-170 katten
123 katten gar
69 katten har
63 kaya
-74 kenn-
-74 kenneth
216 key
-209 kill-
-170 kille
67 kilo
67 kilo $
-82 kindly disregard
112 kjel-
-112 kl
-112 kl 0
-380 klag-
63 klaga
60 klagar
-56 klagar gor
-90 klagas
-324 klagat
-159 klagat pa
-99 klagomal
-186 klagomal $
-52 klagomal pa
-272 klan-
-123 klantigt
-100 klar
-477 klar-
-94 klarade
-94 klarade sig
131 klarar
-460 klart
-203 klart $
-129 klart hos
-106 klart sa
99 klat-
74 klav-
74 klaveret
-68 klip-
-78 klippa
-78 klippa $
86 kliv-
86 kliver
86 kliver upp
124 kloc-
444 klocka
-116 klocka $
-56 klocka ar
181 klocka pa
94 klocka som
-177 klockan
76 klockan $
-71 klockan ?
-202 klockan fyra
58 klockan hos
345 klockan i
-107 klockan som
-132 klockan tio
-71 klockan tolv
-59 klockan tva
79 klockan var
-92 klockarhagen
150 klockor
131 klok-
-89 klokt
-107 klokt $
-55 knan-
-55 knana
142 knap-
105 knapen
-123 knapp $
55 knapp borta
-103 knapp for
132 knapp i
54 knapp lyser
139 knappen
-62 knappen $
160 knappen ar
-103 knappen har
-63 knappen hos
51 knappen pa
-51 knappen sitter
-65 knappt
64 knaster
64 knaster $
153 knop-
-157 know
79 knta-
79 kntakten
79 kntakten till
-263 knut-
-65 knutarna
-221 knuts
-227 knuts armband
80 knys-
80 knyst
79 knyst $
-89 ko
149 ko for
413 kod
95 kodb-
158 kode-
75 koden
-117 kok
222 koke-
222 koket
148 koket och
-83 kola
-322 koll
-272 koll $
-236 koll-
162 kolla
-116 kolla $
61 kolla ?
242 kolla det
-153 kollade
-74 kollega $
129 kollega N
-107 kollega om
-101 kollega som
-186 kollegan
-136 kollegan som
106 kollegans
106 kollegans konto
108 kols-
108 kolsvart
89 kolumn med
-75 kolumner
87 kom
446 kom $
161 kom aldrig
147 kom allt
-57 kom antligen
-58 kom bort
229 kom det
160 kom efter
-62 kom en
-172 kom fram
-143 kom hem
-303 kom i
-144 kom in
-66 kom inte
414 kom listan
-285 kom med
-98 kom och
-205 kom pa
146 kom skruvade
-353 kom tillbaka
-308 kom upp
173 kom utan
423 kome-
429 kometen
308 komm-
181 komma
155 komma i
-130 komma ihag
65 komma och
-56 komma pa
200 komma som
135 komma ut
62 kommentar
-101 kommer
-113 kommer $
118 kommer att
95 kommer av
-58 kommer bestallningen
56 kommer den
-124 kommer det
-61 kommer forbi
-80 kommer fran
166 kommer ingen
237 kommer jag
89 kommer till
-213 kommer vi
-232 kommit
-490 kommit $
-52 kommit med
-73 kommit men
102 kommit till
85 kommun
85 kommun $
179 kommunen
54 kommunen $
63 kommunen har
54 kommunen som
142 kommunens
98 kommuner
98 kommuner ?
-204 kommunhuset
-91 kommunhuset $
-134 komp-
130 komplett
130 komplett $
69 komplettera
65 komplettera med
-193 kompletterar
-60 kon
207 konk-
-54 konkurrent
-145 kons-
-243 konstigt
-82 konstigt alls
226 konsult
-150 kont-
360 kontakt
114 kontakt $
-255 kontakt N
99 kontakt for
-135 kontakt hos
150 kontakt pa
-151 kontakta
106 kontakten
-52 kontakten $
63 kontakten hos
56 kontakten med
-86 kontaktman
-86 kontaktman och
65 kontaktperson
69 kontaktperson $
-248 kontaktperson N
-220 kontaktperson ar
140 kontaktperson for
64 kontaktperson fran
138 kontaktperson hos
155 kontaktpersonen
71 kontaktuppgifter
169 kontaktuppgifterna
-217 kontaktvag
397 konto
145 konto $
128 konto i
147 konton
-386 kontor
-107 kontoret
-86 kontoret ar
-51 kontoret har
-59 kontoret och
-52 kontoret pa
139 kontoret till
-98 kontroll
-269 kontrollerar
-220 kontrollrakna
-220 kontrollrakna $
-209 kopa
312 kope-
118 kopi-
89 kopia
113 kopia $
-221 kopia @
146 kopia fran
129 kopia sa
86 kopia ska
-227 kopia till
61 kopp
61 kopp kaffe
808 kopp-
-80 koppla in
158 kopplad
57 kopplad till
321 kopplades
158 kopplar
57 kopplas
178 kopplingen
-68 kor
95 kor bil
77 kor ett
132 kor igang
-91 kor pa
-84 kor ut
76 kor vi
-234 kora
-67 kora listan
-131 kora ut
102 kord-
102 korde
-147 korp-
-215 korr-
-185 korridor
-118 korridor $
111 kors
-83 kors-
90 kort
152 kort $
-137 kort bryts
-105 kort for
60 kort hos
133 kort med
65 kort slut
355 kort-
105 kortet
177 kost-
213 kostar
250 kostar det
57 kott-
-52 kr $
69 kraf-
69 kraft
-170 krak-
-76 kram
-266 kran-
-61 kranglade
-199 kranglar
54 kranglar igen
-76 kranglar just
-101 kranglet
56 kras-
153 krav-
-107 kraver att
121 kraver en
109 kravs
360 kred-
93 kreditera
93 kreditera oss
189 kreditfakturan
-81 krig-
-54 krigsstigen
-84 krin-
-84 kring
165 kris
-99 kris-
-72 kristi
-55 kristi himmelsfardsdag
-196 kritik $
232 kritik att
-78 kroc-
-73 krockar
69 kron-
93 kronor
-102 krya
-102 krya pa
251 kryp-
197 krypa
90 kryss
90 kryss i
-128 kul
-118 kul att
-299 kund
-70 kund $
-127 kund 0
156 kund aker
98 kund behover
85 kund far
-113 kund fick
-50 kund fran
-114 kund ha
86 kund hos
116 kund i
-79 kund inte
-70 kund langre
126 kund ligger
-96 kund pa
-78 kund sa
61 kund saga
-265 kund sager
-446 kund som
-77 kunde
-88 kunde inte
-260 kunden
-87 kunden $
-89 kunden ar
-128 kunden berattar
-88 kunden blev
266 kunden har
87 kunden med
-307 kunden pa
55 kunden vill
138 kundens
134 kunder
246 kunder $
-54 kunder ?
112 kunder ar
360 kunder det
116 kunder fick
-68 kunder flyttar
-98 kunder fran
-336 kunder har
-86 kunder hemtjanst
348 kunder i
-55 kunder kommer
102 kunder men
-85 kunder och
-246 kunder over
-75 kunder pa
98 kunder saknas
-123 kunder sedan
-93 kunder ska
-255 kunder som
-81 kunder tack
95 kunder vid
161 kunderna ar
-104 kunderna har
-57 kunderna klagar
77 kunderna med
244 kunderna sjalva
193 kunderna som
178 kunders
69 kunders larm
62 kundkort
-68 kundlista
-245 kundnummer
93 kunduppgift
232 kunduppgifter
87 kunn-
73 kunna komma
-174 kunna skicka
60 kunna ta
56 kunnat
-160 kurs
84 kuvert i
331 kval-
-328 kvall
-201 kvall $
65 kvall hos
-130 kvall och
-109 kvall pa
-108 kvallen
-72 kvallen $
-124 kvallen den
-57 kvallsdosen
177 kvallsgruppen
84 kvar
-140 kvar $
90 kvar ?
89 kvar efter
-56 kvar hos
54 kvar i
69 kvar med
86 kvar pa
-72 kvar sa
159 kvar sitt
-77 kvar som
-110 kvar till
-163 kvar-
121 kvarngatan
79 kvarngatan 0
70 kvarngatan nu
-62 kvarnholmen
-62 kvarnholmen $
58 kvarnngatan
-54 kvart
-136 kvart $
-154 kvart i
-247 kvartal
-136 kvartalet
-54 kvartalet ar
53 kvartalets
119 kvartalsvis
62 kvarten
71 kvarten $
-74 kvic-
-74 kvickt
100 kvin-
-101 kvinna
200 kvinnan
220 kvinnan pa
-362 kvit-
232 kvittens
-99 kvittera
-104 kvittera att
-119 kvittera besoket
-116 kvitterade
-134 kvitterat
-134 kvitterat $
-145 kvitto
-121 kvitto pa
-75 kvittot
-57 kwam-
-57 kwame
-79 kyls-
-158 kylskapet
172 kyrk-
189 kyrkbacken
-57 l
137 la
119 la klockan
120 lada
-77 lada-
-77 ladan
-115 ladan ar
469 ladd-
-236 laddar
-245 laddar inte
55 laddaren
261 laddas
78 laddas upp
101 laddning
76 laddstationen
112 lade
116 lade pa
-193 lag
-335 lag i
52 lag kvar
106 lag pa
-167 lag signal
-119 laga
313 laga-
-125 lagad
-92 lagad $
447 lagade
-63 lagade den
-94 lagar mat
343 lage-
210 lagenhet
77 lagenhet $
127 lagenhet 0
54 lagenhet och
262 lagenheten
-427 laget
-64 laget 0
-146 laget den
-63 laget pa
548 lagg
-219 lagg det
122 lagg i
335 lagg in
-82 lagg ner
95 lagg till
181 lagg var
-94 lagg-
-51 lagga
-65 lagga bestallningen
-82 lagga den
-60 lagga ner
-415 lagga till
54 lagga upp
154 laggas
215 laggas in
-64 laggas till
-167 lagger
-69 lagger bestallningen
127 lagger in
210 lagger ni
-167 lago-
-129 lagom
-112 lagom $
259 lagr-
121 lagre
140 lagret
-130 lagt
154 lagt i
92 lail-
92 lailas
-122 lake-
-143 lakemedelsroboten
-143 lakemedelsroboten hos
88 lamn-
310 lamna
227 lamna det
113 lamna ut
121 lamnade
65 lamnade dorren
165 lamnade in
-212 lamnade jag
-205 lamnade vi
55 lamnar
-99 lamnar in
150 lamnar lokalerna
-270 lamnar man
202 lamnar vi
-98 lamnas
-266 lamnat
-55 lamnat igen
-112 lamnat in
-125 lamnat tillbaka
177 lamp-
120 lampa
64 lampa lyser
59 lampan
248 lana
86 lana en
117 lana-
-54 lanad
219 lanar
-134 land-
88 landade
-80 landar
-79 landat
-79 landat hos
-69 landet
265 lang
159 lang tid
85 lange
159 lange en
-172 lange sedan
-89 lange sen
151 lange sparar
-143 langre
-149 langre $
-52 langre an
-170 langre det
-280 langre har
-97 langre pa
100 langre sa
61 langre ta
259 langsammare
-93 langst
-160 langsta
64 langt bak
-135 lapp
-92 lapp pa
-189 lapp-
-189 lappen
-77 lapt-
-77 laptop
-278 lar
-56 lar vara
-52 lara
-195 larm
-158 larm $
-255 larm 0
-299 larm ?
78 larm alls
163 larm an
-131 larm av
-91 larm darfor
-306 larm den
74 larm det
104 larm dott
-65 larm efter
77 larm eller
73 larm fast
-65 larm for
149 larm fran
113 larm fungerar
-235 larm har
-59 larm hemtjanst
-90 larm hos
165 larm hur
-236 larm i
-131 larm igang
187 larm igen
226 larm inte
-61 larm just
-130 larm kopplas
-164 larm kunder
-447 larm kvar
-155 larm langre
156 larm ligger
-76 larm nu
75 larm och
-110 larm ocksa
228 larm pa
-98 larm sa
128 larm ska
-101 larm skulle
364 larm som
-144 larm till
-115 larm tjuter
-80 larm tog
51 larm under
140 larm utan
-56 larm vara
129 larm vi
60 larm vill
-61 larm visade
-335 larm-
-228 larma
-76 larma $
-208 larmade
-115 larmade $
187 larmade N
63 larmade och
-63 larmanslutna
-114 larmansvarige
-114 larmansvarige har
322 larmappen
108 larmappen $
-211 larmar
-85 larmar $
177 larmar inte
-195 larmat
-63 larmbytet a
422 larmcentralen
95 larmcentralen $
-140 larmdosa
288 larmdosan
-67 larmdosan hos
-78 larmen $
92 larmen efter
99 larmen for
64 larmen fran
-191 larmen gar
-107 larmen har
115 larmen i
196 larmen kommer
149 larmen pa
125 larmen som
-104 larmen var
63 larmens
-94 larmersattningen
294 larmet
239 larmet $
60 larmet ?
-310 larmet anmaler
58 larmet at
-251 larmet dottern
-65 larmet efter
59 larmet for
66 larmet fungerar
-81 larmet gar
-326 larmet hos
-52 larmet igang
71 larmet ligger
146 larmet men
-117 larmet pa
113 larmet sitter
66 larmet till
164 larmet under
-379 larmet var
58 larmett
58 larmett funkarr
-191 larmfolket
-168 larmfolket for
-199 larmgruppen
-63 larmgubbar
138 larmhalsband
138 larmhalsband i
-123 larmhantering
103 larmkedjan
144 larmklocka
61 larmklocka som
117 larmklockan
-208 larmklockor
-208 larmklockor $
59 larmknappar
87 larmkund
-199 larmkunder
-298 larmkunder $
-80 larmkunder ?
55 larmkunder har
-73 larmkunder i
-83 larmkunder kvar
166 larmkunder och
-59 larmkunder om
85 larmkunder per
-65 larmkunder som
214 larmkunder till
-100 larmkunder vi
-454 larmkunderna
-72 larmkunderna i
-132 larmkunderna pa
-51 larmkunderna vi
-236 larmleverantor
-339 larmlista
-55 larmlista $
-186 larmlistan
-70 larmlistan at
-79 larmlistan innan
-173 larmlistan till
-250 larmlogg
-326 larmloggen
-126 larmloggen pa
-141 larmmattan
68 larmmet
-61 larmmottagare tillagda
209 larmmottagningen
233 larmoperatoren
-93 larmorsakerna
-236 larmpatrullen
-65 larmpatrullen glomde
-190 larmpatrullen kom
387 larmportalen
225 larmportalen $
56 larmportalen ?
56 larmportalen har
-89 larmregistret
58 larmsignalen
119 larmsystemet
155 larmsystemet $
-64 larmsystemet ?
-122 larmt hos
174 larmtelefonen
59 larmtelefonen hos
52 larmutbildningen
-70 larmutryckning
50 lart
-141 lart oss
-104 lart sig
-90 las
62 las $
-64 las av
216 las har
139 las upp
483 lasa
95 lasa $
165 lasa in
-68 lasarettet
53 lasc-
53 lascylindern
53 lascylindern som
278 lase-
53 lasen
-243 laser
-63 laser $
-156 laser den
239 laser inte
-125 laser jag
81 laser sig
61 lases
406 laset
303 laset $
83 laset hos
-125 laset pa
135 lask-
135 laskolv
183 laso-
87 lasp-
157 lass-
-161 last
93 last $
52 last hos
-53 last in
-82 last men
-72 last skap
-136 last-
-95 lasta
-95 lasta skap
426 lat
-115 lat det
-148 lat mig
-73 lat oss
157 lat var
243 lata
96 late-
97 later
192 later som
51 lath-
51 lathund
58 lattare
222 lattare att
-93 layo-
-93 layouten
-93 layouten ar
-90 leav-
-84 leave
-81 leave $
52 ledg-
52 ledger
-132 ledi-
54 ledig framover
98 ledl-
98 ledlampan
98 ledlampan och
-391 ledn-
-158 ledningen
-123 ledningsgruppen
-52 ledningsgruppen och
170 lega-
170 legat
134 legat i
289 lejo-
320 lejonets
320 lejonets hemtjanst
323 lena-
323 lenas
108 less
72 less $
-81 leta
109 leta-
284 leva
354 leve-
-85 lever
-74 lever $
-193 leverans
-102 leverans $
100 leverans av
198 leveranssatt
-116 leveranstid
87 leverantor
183 leverantor $
321 leverantorsregistret
-184 leverera
184 levererade
60 levererades
-74 lgh
-74 lgh 0
252 ligg-
-65 ligga
-61 ligga i
-99 ligga till
211 liggande
185 liggande a
128 ligger N
-84 ligger dagen
86 ligger den
162 ligger fortfarande
198 ligger hos
91 ligger i
-91 ligger kvar
-142 ligger nere
-63 ligger och
-178 ligger pa
-148 ligger till
210 ligger under
266 lika
-154 lika bra
387 lika dott
479 lika-
85 likadan
294 likadant
-51 likadant $
51 likadant igen
-179 likasa
-61 lillgatan
-78 lillgatan oppnar
61 lind
-140 lind $
307 lind-
74 linda
-81 lindesk
-79 lindesk $
112 lindgren
52 lindgrens
74 lindhe
159 ling-
193 lingonstigen
148 lingonstigen har
79 linj-
79 linjen
392 lisa-
86 lisas
86 lisas larm
105 lisb-
60 lisbet
-107 lisbet tappade
-89 list
-126 list $
207 list-
-487 lista $
-85 lista ?
-63 lista an
-65 lista att
53 lista i
-50 lista jag
-223 lista larm
56 lista med
66 lista men
377 lista ocksa
170 lista over
330 lista pa
-114 lista sa
571 lista som
-222 lista tack
-100 lista var
-85 lista vi
-80 listan
-751 listan $
74 listan anda
157 listan ar
-98 listan aven
-88 listan behovs
-53 listan den
161 listan direkt
-79 listan dras
-106 listan for
-108 listan gor
70 listan hade
-279 listan har
200 listan i
-235 listan kom
80 listan kommit
-51 listan lar
-255 listan med
80 listan men
138 listan nar
-68 listan ni
-127 listan och
-53 listan over
180 listan pa
-110 listan sa
-60 listan sist
164 listan som
-150 listan stamde
227 listan till
-118 listan var
87 listan vi
-56 listan vill
143 listn
64 listor
-103 listor $
-69 listorna
-79 listorna $
85 lita-
85 litar
81 litar inte
-305 lite
151 lite-
430 liten
81 liten $
91 liten firma
-279 litet
-68 litet utdrag
217 liv
165 liv pa
-156 livs-
-156 livstecken
-177 livstecken nar
172 ljud
88 ljud ifran
-52 ljun-
-59 ljungsbro
-56 lo
68 lo $
85 lock-
85 locket
-294 lod
-134 log
-158 logg
257 logg D
-96 logg over
-184 logg pa
-129 logg-
-113 logga
112 logga in
91 loggan
67 loggan i
286 loggar
289 loggarna
-191 loggbok
-191 loggbok $
-134 loggen
-77 loggen $
148 loggen da
-89 loggen pa
95 loggen ska
108 loggen som
-130 loggen utdragen
-110 logglistan
-99 loggutdrag
-392 loggutdrag $
-79 loggutdrag 0
-117 loggutdrag ?
-70 loggutdrag D
117 loggutdrag aktiva
95 loggutdrag at
-51 loggutdrag av
-52 loggutdrag avseende
126 loggutdrag behover
-65 loggutdrag behovs
430 loggutdrag den
120 loggutdrag det
157 loggutdrag eftersom
-70 loggutdrag eller
-296 loggutdrag for
-103 loggutdrag fran
208 loggutdrag hos
127 loggutdrag i
262 loggutdrag nu
338 loggutdrag och
-58 loggutdrag om
60 loggutdrag onskas
-288 loggutdrag over
213 loggutdrag pa
143 loggutdrag per
-98 loggutdrag sa
-127 loggutdrag som
242 loggutdrag tack
-228 loggutdrag till
87 loggutdrag utan
-219 loggutdrag varje
-300 loggutdraget $
-102 loggutdraget ?
-63 loggutdraget den
-100 loggutdraget far
-56 loggutdraget fore
64 loggutdraget i
-57 loggutdraget kan
153 loggutdraget lopande
-63 loggutdraget men
360 loggutdraget over
-57 loggutdraget pa
-70 loggutdraget ska
179 loggutdraget som
-103 loggutdraget till
-200 loggutdraget vi
104 loggutdraget vill
-51 logu-
97 lokalerna
150 lokalerna vid
81 lokaltidningen
197 lokaltidningen $
-243 lone-
-96 lonekontoret
-71 lonerna
-53 loni-
-53 loning
69 loof
355 lopa-
355 lopande
-300 lope-
-300 loper
-98 loper pa
-247 lord-
-182 lordags
71 lordags $
-130 lordags larmade
-81 lordags men
-90 lordags och
290 lose-
190 losenord
139 losenord har
-79 losenord sa
103 losenordet
-152 losenordet till
244 losn-
230 losnordet
230 losnordet te
-144 loss-
-69 lossnat
281 lost
330 lost $
65 lost med
95 loste
128 loste sig
-93 lott
-56 lott att
-100 lov
-57 lov att
148 lova
454 lova-
395 lovade
99 lovade aterkomma
-160 lovar
-65 lovar $
-66 lovar att
-128 love-
-119 loven
-119 loven faller
146 lovg-
152 lovgatan 0
-249 luci-
-120 lucia
-52 lucia $
-87 luck-
-87 lucka
-67 lucka $
-255 lugn
-377 lugn-
-84 lugna
-82 lugna $
-246 lugnt
-213 lugnt $
-127 lukt-
-54 luktar brant
-464 lunc-
-67 lunch
213 lunch $
-261 lunchen
361 lund
122 lund-
57 lunddalens
-90 lunddalens distrikt
-82 lundgrens
241 lupp
325 lure-
325 luren
99 luren $
61 luren i
155 lurt
137 lurt med
62 lyck-
-61 lyckades
111 lyckan
134 lyckan 0
83 lyckebo
134 lyckebo $
233 lyft-
267 lyfta
-63 lyktan
158 lyse-
158 lyser
59 lyser inte
-135 m 0
138 mada-
138 madad
-80 mags-
-50 magsjuka
160 mail-
160 maila
111 maila det
-96 maj
-131 maj N
123 maj pa
142 maka-
151 makar
75 makar delar
177 makar som
-72 makarna ek
89 makarna frisk
104 make-
105 maken
124 maku-
158 makulera
-144 malarbo
-133 malarbo ab
109 malarna
-239 mall
-133 mall-
189 mamm-
294 mamma
-65 mamman
132 man
-192 man $
110 man anmaler
225 man ar
-157 man be
148 man bestalla
174 man bestaller
-66 man far
-78 man fraga
-132 man gor
62 man ha
63 man har
-216 man inte
-104 man ju
-53 man kunde
67 man nar
-160 man onska
90 man pa
-182 man ringer
-117 man sager
98 man sig
120 man ska
-286 man skickar
-175 manad
269 manad $
178 manad ?
-146 manad ar
-86 manad att
-135 manad ber
65 manad det
170 manad framover
-184 manad i
-65 manad men
-213 manad och
119 manad sedan
89 manad tack
184 manad tills
117 manad utan
-159 manaden
-336 manaden $
96 manaden ?
97 manaden ar
-63 manaden da
328 manaden i
147 manaden men
-68 manaden och
-76 manaden sa
-172 manaden slarvade
-183 manaden tar
189 manaden tills
111 manadens
58 manadens slut
288 manader
54 manader $
192 manader efter
-56 manader i
-124 manadsbokslut
-124 manadsbokslut $
-284 manadsskiftet
-97 manadsskiftet $
-131 manadsskiftet men
449 manadsvis
258 manadsvis tills
-257 mand-
-206 mandags
87 mandags ?
102 mandags ar
54 mandags den
-59 mandags hos
-140 mandags och
151 mandags vi
-70 mang-
-70 manga
-77 manga ar
53 manga av
-78 manga det
103 manga gang
-67 manga har
-141 manga larmkunder
-71 manga som
-137 manga vi
90 manniska
-107 manniskor
-76 manniskor med
103 mans-
127 manu-
-63 mapp
-64 mar
-50 mar bra
178 marg-
170 marginal
-53 mari
-162 marie
-95 marie $
-51 marie N
-66 mark garna
-65 mark svaret
-206 mark-
-72 marka
-72 marka svaret
-145 marke
215 markera
67 markligt
-219 marks
-84 marks pa
64 markt
71 markte
-200 marktes
-200 marktes inte
-50 markus
-50 markus har
-129 mars-
-77 mask-
85 maskin
413 mast-
640 maste
-70 maste bestalla
180 maste ga
-451 maste ha
-60 maste jag
65 maste man
55 maste saga
-82 maste skjuta
69 maste sta
83 maste ta
225 maste titta
208 maste vara
89 maste vi
-228 masten
-179 mat
85 mata-
249 material
196 material ?
239 matl-
71 mats
56 matt-
-96 mattan
60 mattan vid
71 matte
265 mattet
392 me
118 me $
128 me den
90 me larmet
202 med
-120 med $
223 med ?
81 med M
142 med N
-246 med adresser
-96 med agarna
150 med agrens
-192 med aktivt
-159 med alla
181 med andra
58 med anledning
53 med annat
-82 med armband
-178 med att
169 med bavan
92 med bestallningarna
-123 med bistandsbesluten
-223 med blommor
169 med borjan
196 med de
-270 med den
-117 med det
-58 med en
272 med er
-139 med ert
-342 med fakturan
213 med faktureringen
175 med fel
-63 med forfallodag
-60 med hanvisning
-81 med henne
159 med hur
143 med i
-523 med larm
76 med larmcentralen
155 med larmen
-71 med listan
114 med listorna
67 med loggutdraget
56 med men
-139 med mig
-57 med min
192 med mobilen
-86 med nagot
111 med nan
-86 med nu
92 med nya
172 med och
195 med om
-188 med oss
-123 med pa
-53 med papper
-392 med sa
61 med semikolon
-56 med siffrorna
232 med sin
135 med siris
85 med sju
104 med skorna
-52 med som
-74 med sonen
-73 med spisvakt
120 med startdatum
-57 med svar
-149 med tacksamhet
-215 med trygghetslarm
69 med tummen
-300 med tva
-128 med utdraget
68 med vanlig
-154 med var
-80 med varandra
67 med versaler
-59 med vi
-51 meda-
221 medan
73 medan N
77 medan de
151 medan ni
-197 medd-
-101 meddelande kan
130 meddelar
276 medi-
-214 medicinroboten ar
-88 medicinroboten hos
120 medicinskapet
-57 medicinskapet hos
-208 meje-
198 mejl
105 mejl $
-63 mejl ett
108 mejl far
123 mejl for
-63 mejl men
-59 mejl till
-270 mejl-
-144 mejla $
246 mejla ?
155 mejla den
-158 mejla hellre
-221 mejla i
102 mejla utdraget
114 mejlade
70 mejladress
-170 mejlen
-64 mejlen laser
-350 mejlet
-160 mejlet $
-95 mejlet ar
267 mell-
81 mellan
95 mellan ett
-57 mellan stolarna
-57 mellan tva
-57 mellan vikingstad
120 mellandagarna ?
155 mellanhand
-100 men alla
-147 men allt
53 men ar
-130 men battre
144 men behall
-84 men chefen
223 men dar
-57 men de
-260 men dem
98 men den
-347 men det
-71 men du
-89 men efter
-370 men er
-52 men for
-85 men hade
-103 men han
-61 men har
-249 men hon
176 men i
252 men icke
459 men ingen
211 men inget
385 men innehallet
-103 men inte
-117 men jag
-161 men kom
-54 men kommer
-110 men lag
-251 men larmen
-234 men larmet
134 men lat
-196 men listan
-74 men mejl
-90 men mejlen
-59 men nar
-492 men ni
67 men sedan
80 men tva
-82 men utdraget
-67 men var
106 men varfor
-163 men vi
343 men vill
84 menar inte
92 meni-
105 mening
73 meningen att
-128 mer
-54 mer $
81 mer an
-103 mer att
182 mer behovs
-128 mer fran
-290 mest
-145 mest for
70 mick-
-59 micke
-280 mids-
-231 midsommar
118 midsommar $
-60 mig $
-329 mig ?
-69 mig ar
-125 mig att
-60 mig eller
-151 mig en
52 mig fran
-65 mig garna
-58 mig har
72 mig hur
-125 mig i
-67 mig inte
132 mig jag
-148 mig med
107 mig men
-65 mig och
-88 mig pa
156 mig ratten
-135 mig sjalv
58 mig tack
77 mig till
151 mig val
109 mikr-
109 mikron
-138 mimo-
-134 mimosa
-574 min
-107 min D
-205 min bestallning
-153 min chef
-169 min dator
-110 min dotters
-277 min egen
157 min felanmalan
-320 min foretradare
149 min fraga
-103 min fru
-53 min gamla
88 min inloggning
102 min kollega
-77 min laptop
-73 min lott
-109 min signatur
147 mina
90 mina gamla
-85 mina medarbetare
-90 mind-
-90 mindre
-257 minn-
67 minne
-101 minne och
-147 minns
113 mins-
113 minst
180 minu-
-137 minus
133 minut
70 minut $
160 minuter
318 minuter $
-163 minuter heder
94 minuter i
139 minuter innan
-190 minuter nar
-62 minuter sa
86 mire-
86 mirela
-101 missa
-124 missade
-97 missade att
59 missade varandra
163 missat hela
112 missforstand
-63 misslyckades
-63 misslyckades $
-88 missnojda
223 misstag
236 misstag $
91 misstag ?
239 misstanker
167 misstanker att
159 mitt
-138 mitt $
-163 mitt eget
-71 mitt fel
-102 mitt forra
199 mitt i
244 mitt konto
185 mitt losenord
-142 mitt mejl
-51 mitt namn
-85 mitt skrivbord
107 mitt stalle
-51 mitt tangentbord
156 mitt under
-54 mitten av
66 mo $
73 mobil 0
-67 mobilen
-138 mobilen i
82 mobilen sa
-93 mobilnummer
51 mobilnummer ar
-67 mobl-
-67 moblerar
-67 moblerar om
53 mode-
68 mojl-
-56 mojligen
91 mojlighet
91 mojlighet att
73 mojligt
-69 mojligt $
-63 mojligt ?
128 mojligt att
-529 moln
-61 monica
243 mont-
156 montering
92 montering av
-221 month
-146 montor
-114 montor $
387 montoren
64 montoren aldrig
58 more
-452 morg-
-322 morgon
-155 morgon $
-182 morgon klockan
103 morgonen $
-84 morgonmotet
-65 morgonmotet $
-119 morm-
-75 mormor
-69 mormor och
-69 morr-
-144 mors-
-124 morse
-290 morse $
-143 morse men
88 morse svarade
-111 mort
-111 mort $
82 moss-
61 mossvagen
70 mot
-65 mot $
-58 mot en
59 mot kvittens
179 mot planeringssystemet
114 mot var
-221 mote
-239 mote-
-168 motet
97 motet den
-123 motet med
-55 motion
106 motivering
-139 moto-
-139 motorn
165 motp-
134 mots-
99 mott-
-311 mottagare
59 mottagare $
121 mottagare av
183 mottagaren
-120 mottagaren $
205 mottagaren i
-55 mottagen
65 mr
314 mrs
56 munt-
-52 muse-
-52 musen
130 mvh
69 mvh N
172 my colleague
-58 my swedish
-287 myck-
-285 mycket
137 mycket att
-78 mycket battre
97 mycket radd
-110 mynt-
-110 myntgatan
-162 na
249 na $
119 na larm
55 nadde fram
171 nadj-
171 nadja
182 nadja som
175 nago-
152 nagon
148 nagon aka
206 nagon annans
-160 nagon av
-250 nagon gang
380 nagon har
119 nagon hos
77 nagon kan
74 nagon kunna
240 nagon maste
52 nagon pa
-178 nagon ringde
-109 nagon som
-320 nagon staende
105 nagon svarar
-149 nagon uppgift
-126 nagon vill
187 nagonsin
107 nagonstans
-244 nagonting
-244 nagonting $
135 nagot annat
-90 nagot ar
-103 nagot at
-289 nagot att
-87 nagot gott
-71 nagot hos
173 nagot jag
-130 nagot konstigt
221 nagot larm
-71 nagot loggutdrag
142 nagot med
-112 nagot mer
68 nagot ni
300 nagot om
-54 nagot saknas
73 nagot som
-98 nagot utdrag
-74 nagr-
-74 nagra
-100 nagra av
-95 nagra problem
-96 nahi-
-96 nahid
169 nalk-
169 nalkas
169 nalkas jag
-189 name-
-189 namen
292 naml-
292 namligen
271 namligen den
172 namn
100 namn $
247 namn ar
-134 namn for
79 namn och
-318 namn pa
169 namn till
-197 namn-
53 namnde
234 namnen
-265 namnen $
305 namnen har
-53 namnen mot
-60 namnen pa
369 nan
-117 nan av
-81 nan gang
-102 nang-
-102 nangang
139 napp-
80 nar
91 nar N
60 nar alla
-141 nar anda
-161 nar andan
403 nar ar
-81 nar brukar
158 nar de
-310 nar den
-174 nar det
-124 nar dosan
-92 nar du
170 nar en
127 nar far
165 nar fram
-122 nar han
-120 nar hon
158 nar inte
192 nar jag
-203 nar kan
-84 nar kommer
-73 nar listan
442 nar man
-122 nar manaden
-361 nar ni
176 nar pa
-95 nar rosengrens
-76 nar ska
-156 nar som
-208 nar utdraget
76 nar vi
-92 nara
-83 nara ab
-195 narm-
-66 narmar
-66 narmar sig
-57 narmare
-104 narmaste
-60 narv-
-60 narvarande
-136 nas
-75 nas pa
-89 nast
-310 nast-
-54 nasta
-121 nasta D
238 nasta gang
-265 nasta manad
-176 nasta vecka
-250 nastan
-88 nastan alla
279 nat
70 nat galet
51 nat larm
141 nate-
168 natet
52 natet $
-57 nati-
-56 nationaldagen
322 natt
224 natt $
164 natt ?
-62 natt ar
-157 natt for
-285 natt men
179 natt och
-141 natt ocksa
101 natt-
210 natten
90 natten har
257 natten till
374 nattens
65 natterna
80 natterna $
94 nattetid
76 nattetid $
-182 nattganget
117 nattgruppen
-177 nattpatrull
-95 nattpatrull far
90 nattpatrullen stod
-191 nattpersonalen
274 natv-
163 natverksmotet
82 nedl-
70 nedlagd
96 nedm-
-77 nedmonterat
-121 need
-475 nej
-413 nej $
-138 nej det
-104 nej ingen
75 nej inte
82 nej jag
-115 nej men
105 nej ni
93 nej tack
-75 nej vanta
110 ner
185 ner det
-268 ner i
-63 ner larmet
-51 ner till
105 nere $
-174 nere i
-217 ngn
283 ni
-292 ni $
121 ni ?
-183 ni anar
-125 ni andra
-249 ni av
-86 ni bara
261 ni behandlar
-756 ni behover
-127 ni bor
259 ni borde
-89 ni bortse
87 ni bussiga
113 ni bytt
51 ni bytte
-68 ni d
-199 ni dar
114 ni darfor
-234 ni dra
-109 ni drar
105 ni eller
-234 ni far
-216 ni fatt
52 ni faxa
-88 ni fick
-67 ni finns
83 ni for
54 ni fore
133 ni forresten
-237 ni forstar
-69 ni fragade
222 ni garna
235 ni gav
-200 ni ge
178 ni ger
178 ni gor
-73 ni gulliga
239 ni ha
128 ni hanterar
94 ni hanvisar
445 ni har
175 ni hoppa
-121 ni hort
104 ni i
312 ni in
-304 ni inte
154 ni ju
-457 ni kan
139 ni kanna
-237 ni kanner
-66 ni kanske
78 ni kor
-117 ni kora
238 ni kunde
101 ni kunna
280 ni lagade
-317 ni lagga
85 ni last
124 ni lovade
-189 ni lovat
-78 ni maste
-189 ni med
-69 ni mitt
164 ni nagon
113 ni nagot
115 ni nagra
80 ni nan
122 ni och
-262 ni ocksa
165 ni oppet
-124 ni ordna
-71 ni orkar
149 ni pa
66 ni plocka
165 ni raknar
105 ni raknat
77 ni ratta
-93 ni rattade
231 ni registrera
-57 ni saknar
66 ni satta
97 ni se
248 ni sen
-180 ni ser
-177 ni sett
164 ni sicka
-84 ni ska
95 ni skarpa
240 ni skickade
-122 ni skickar
-73 ni skoter
56 ni skotte
-81 ni skrev
208 ni skriva
102 ni skulle
-74 ni snalla
-251 ni stallde
140 ni stangde
111 ni stryka
-127 ni ta
-160 ni tar
132 ni till
-89 ni tog
-508 ni undrar
152 ni ut
-50 ni va
-59 ni vad
-61 ni val
-65 ni valja
-232 ni var
-428 ni vet
-66 ni veta
-91 ni vill
168 nigh-
168 night
57 nilsson
227 nio
-244 nio av
88 nio boende
96 nio dagar
121 nio larm
405 nitt-
471 nittio
175 nittio $
-62 nittiotva
51 nitton
-61 nitton larm
122 no one
227 nodg-
227 nodgas
170 nodgas meddela
291 nog $
57 nog for
-136 noga
-130 noga $
241 nogg-
-198 nojd
-152 nojd $
-82 nojd-
117 nojda med
-225 noje-
-88 nojer
536 noll
73 noll pa
176 noll svar
-82 noll-
271 nord
61 nord $
61 nord har
-54 nord-
-53 nordanvind
52 nordic ledger
-61 nore-
61 norge $
-57 norm-
204 norr-
157 norra
62 norra omradet
83 norra sidan
60 norrgarden med
-142 norrgardens
120 norrkoping
68 norrnaset
68 norrnaset $
146 norrvika
90 nors-
90 norska
88 not
74 not working
465 note-
494 notera
248 notera det
118 noteras
-157 noterat
-89 noterat $
-80 noti-
-80 notiser
-80 notiser fran
-78 now
404 nr
148 nr 0
-311 nu
201 nu $
68 nu ?
-100 nu bestaller
-80 nu blev
-85 nu blir
113 nu direkt
-250 nu e
226 nu far
228 nu for
-64 nu gar
144 nu ha
103 nu har
-343 nu igen
54 nu inte
-203 nu kan
111 nu kommer
-68 nu ligger
149 nu men
-124 nu nar
118 nu och
265 nu pa
-73 nu raknar
-54 nu ringer
118 nu ser
-129 nu sitter
-99 nu ska
191 nu skriver
-96 nu svarar
-84 nu tror
125 nu utan
69 nufo-
69 nufortiden
-76 nula-
-64 nulaget
158 numb-
238 number
194 number 0
123 nume-
-59 numer slutar
-93 numera $
127 numera 0
59 numera bor
-88 numera det
-97 numera och
-223 numera vara
181 nummer ar
71 nummer i
-219 nummer och
-56 nummer sa
-71 numr-
-89 numret
268 nuva-
268 nuvarande
233 ny
-167 ny $
469 ny ?
128 ny ar
127 ny av
404 ny besoksadress
-73 ny chef
-126 ny dosa
141 ny enhetschef
146 ny klocka
138 ny kod
-147 ny kund
68 ny larmkund
-224 ny lista
-184 ny manad
-110 ny och
-159 ny pa
127 ny verksamhetschef
165 nya
87 nya batterier
148 nya brickor
184 nya chef
-87 nya dosan
-103 nya ekonom
-60 nya enhetschef
-69 nya enhetschefen
-62 nya gruppen
-65 nya klocka
93 nya kollega
-323 nya kunder
-63 nya larm
-87 nya layouten
67 nya loggan
-53 nya lokalerna
73 nya mobil
51 nya numret
82 nya portkoder
71 nya rutiner
-66 nyan-
-66 nyanstallda
246 nyar
118 nyar $
104 nyar och
-66 nyar-
-71 nyarsafton $
777 nyck-
128 nyckel
-60 nyckel i
54 nyckel till
151 nyckelboxen
87 nyckelbrickor
51 nyckelfria
63 nyckelgomman vid
51 nyckeln
136 nyckeln i
-58 nyckelpigans
-391 nyckelskapet
-177 nyckelskapet $
-188 nyckelskapet hos
143 nyckelskapet pa
-328 nycklar
51 nycklar hos
74 nycklar som
-68 nycklar till
-67 nycklarna till
-314 nyfi-
-202 nyfiken
-202 nyfiken pa
-50 nyfikna
-50 nyfikna pa
88 nyga-
78 nygatan
73 nygatan 0
51 nygatan har
210 nykl-
218 nyklarna
74 nyma-
74 nyman
-82 nyman avled
-69 nypo-
-158 nyss
-68 nyss och
-55 nytt ar
61 nytt batteri
-58 nytt for
-137 nytt kort
204 nytt las
122 nytt loggutdrag
-97 nytt namn
-216 nytt nummer
61 nytt telefonnummer
-97 nytt under
-117 nytt utdrag
-88 nytt-
-62 nytta
342 o
-53 o bock
160 o larmet
62 o nu
96 o sa
68 o ser
55 o vet
189 oacc-
189 oacceptabelt
50 oavb-
50 oavbrutet
-61 oavs-
-61 oavsett
431 obeh-
301 obehorig
136 obes-
128 obse-
128 observera
128 observera att
-123 och
427 och 0
-51 och M
-111 och alla
-272 och allt
103 och annu
-414 och ar
-115 och avslutad
-86 och avslutat
147 och avtalet
-206 och bada
-55 och bestaller
-117 och bistandet
-53 och bockar
93 och bor
-73 och bra
134 och bytt
-160 och bytte
-440 och da
217 och darefter
-193 och de
-590 och den
355 och det
-88 och dit
-157 och dosan
78 och efternamn
-373 och en
123 och ett
-118 och far
-253 och fatt
-234 och fick
258 och for
75 och forklara
80 och forresten
252 och fortsatt
-62 och framat
97 och fran
-96 och frojd
-613 och gar
189 och garna
176 och gick
70 och glom
98 och golvsensorn
-80 och gor
-176 och hallet
-124 och halva
278 och hamta
292 och hamtar
-114 och har
-58 och heter
-161 och hittade
-114 och hon
51 och hur
231 och i
196 och ingen
-50 och inget
-245 och inte
-113 och ja
-132 och jag
-183 och klart
83 och klockan
-134 och kom
171 och kunden
260 och lagg
108 och lagt
104 och lamnade
-85 och lamnat
-67 och larm
-123 och larmen
-59 och larmet
126 och las
-88 och laste
182 och lat
-216 och ligger
133 och listan
-255 och maste
255 och med
140 och nar
-61 och ner
-277 och ni
536 och nu
-117 och ny
-210 och personalen
-186 och pratar
-69 och rakna
759 och sa
-110 och samtliga
153 och satt
-174 och satter
616 och sedan
59 och sen
83 och siv
248 och ska
63 och skicka
222 och skriv
-64 och skriver
-129 och svar
-78 och svarar
71 och tar
67 och till
101 och tillbaka
-130 och tittar
-121 och tog
109 och torsdagar
120 och tre
-111 och tryckte
154 och undrar
-56 och ursakta
-101 och var
63 och vara
187 och varenda
104 och vem
57 och vet
101 och vi
125 och vilken
-84 och vill
105 och visa
67 och vore
236 ocks-
236 ocksa
564 ocksa $
-198 ocksa ?
-88 ocksa bra
-152 ocksa det
191 ocksa en
-120 ocksa har
82 ocksa kan
-124 ocksa och
-183 ocksa om
341 ocksa sa
342 ocksa vi
75 odmj-
-76 of
-52 of M
64 offi-
124 offl-
124 offline
-111 ofor-
-87 oforandrad
-60 ofta
99 og
201 ogon
-227 oj
-107 oj slarvigt
-143 ok
-170 ok $
136 ok glomt
52 okan-
113 okand
134 okej
129 okej att
-384 okla-
-335 oklart
-96 oklart $
65 okto-
-53 oktobers
98 olan-
270 olas-
85 olast
65 olast hos
146 olik-
146 olika
117 olika besked
98 olof-
81 olofssons
81 olofssons larm
119 olov
119 olov la
89 olyc-
230 om
-55 om 0
320 om N
141 om adressen
202 om alla
85 om allt
100 om alvars
-167 om antalet
-88 om ar
-347 om bestallningen
96 om de
-111 om den
-394 om det
118 om detta
-473 om du
-130 om en
58 om ett
413 om fakturan
50 om fallet
105 om felet
128 om han
-152 om har
-147 om hur
-155 om i
-82 om igen
-564 om jag
109 om larmen
130 om larmet
61 om larmknappen
237 om laset
-166 om listan
-131 om mejlet
98 om mojligt
-87 om nagon
-159 om nagot
-98 om nat
-578 om ni
158 om nya
204 om nytt
-80 om och
53 om personnumren
-103 om redan
56 om rutinen
-103 om samma
58 om sig
88 om sin
214 om tre
148 om upphandlingen
-136 om utdrag
162 om utdraget
-65 om vadret
118 om var
269 om vart
-144 om vi
56 om volymen
-182 ombu-
-133 ombud N
57 omfa-
-55 omfatta
237 omfattning
150 omga-
58 omgaende
67 omgaende $
92 omgangar
113 omka-
222 omra-
-113 omrade
118 omrade $
-172 omrade nar
83 omraden
264 omradet
214 omradet $
-122 omsorg
-199 omsorg $
96 omsorg ab
56 omst-
56 omstart
66 omstart $
-68 omtanke $
53 omtanke i
-84 on
70 on $
-85 on 0
-226 on D
450 one
122 one come
58 only
89 only the
-298 onod-
-357 onodan
170 onodan $
59 onodigt
94 onodigt snasig
-301 onsd-
-268 onsdags
-290 onsdags $
-102 onsdags och
-147 onsk-
-210 onska
94 onska $
-52 onska er
-160 onska sig
-83 onskad
97 onskan
158 onskar
-114 onskar N
76 onskar att
65 onskar en
-270 onskar ett
-269 onskar loggutdrag
117 onskar vi
111 onskas
-138 onskas $
74 onskas 0
289 onskas ocksa
90 onskas till
-121 onskat
-81 onskemal
-60 onskemal $
-82 ont
594 oper-
186 operator
438 operatoren
336 oppe-
336 oppet
199 oppn-
432 oppna
92 oppna $
118 oppna dag
109 oppna det
-368 oppna i
-297 oppnade
109 oppnar $
163 oppnar inte
-61 oppnar sig
79 oppnat
-65 opti-
116 or
147 oran-
147 orange
50 orat pa
134 ord
-243 orde-
-112 ordentligt
-108 order pa
-55 ordet
88 ordf-
88 ordforande
85 ordforande undrade
-369 ordn-
-126 ordna det
-114 ordnade
124 ordnar
-91 ordnat
-146 ordning
-59 ordning $
-93 ordningen
114 ored-
114 oreda
114 oreda med
228 orga-
260 organisationsnummer
213 orkar inte
-117 orkar ni
89 oro
-56 oroa
-54 oroa er
223 orol-
103 orolig
92 orolig $
84 oroliga
-98 oroliga for
-101 oron-
-97 orsa-
172 osak-
200 osakra
200 osakra pa
-104 oser
-104 oser ner
-136 oss
-140 oss $
-97 oss 0
-229 oss ?
89 oss N
-120 oss alla
131 oss alltsa
-225 oss att
-72 oss bara
-67 oss den
-94 oss dit
97 oss eller
121 oss en
-91 oss ett
78 oss for
-150 oss fran
-108 oss gar
130 oss han
176 oss har
151 oss hur
-65 oss i
-164 oss ingen
211 oss jag
-68 oss med
264 oss mitt
-218 oss nu
57 oss numera
299 oss och
-104 oss om
207 oss pa
-153 oss per
163 oss sa
-100 oss sedan
198 oss sist
-73 oss slippa
70 oss som
253 oss till
86 oss var
-201 oss vi
261 oste-
94 oster
-75 oster tack
-58 ostergard
223 ostr-
223 ostra
342 otre-
340 otrevlig
177 otrevlig $
98 otrevlig i
-224 otro-
-154 otroligt
50 otroligt att
156 otto-
128 ottos
135 ottos reservnyckel
69 ottosson
-107 our
-78 outl-
-73 outlook
-65 ova
-65 ova pa
-62 ovan $
80 ovanfor
-82 ovanligt
-88 ove $
315 over
-83 over $
339 over 0
128 over alla
-116 over de
-226 over dem
106 over det
95 over ekdungens
219 over en
169 over for
-148 over hela
-80 over helgen
91 over hur
193 over kunder
80 over kunderna
-99 over larmkunder
-89 over larmkunderna
-51 over mitt
-76 over nagot
-75 over sa
78 over sig
-378 over till
52 over vem
275 over vilka
-227 over-
127 overallt
134 overallt $
-55 overens
-68 overenskommelse
-67 overenskommelse med
172 overensstammer
58 overlamning
-166 overmorgon
-75 overmorgon ?
-109 overseende
189 overst
-155 overst i
202 ovri-
-102 ovrig
-88 ovrig tid
343 ovriga
-93 ovriga upplysningar
-133 ovrigt $
-60 ovrigt inget
233 pa
-209 pa $
123 pa 0
379 pa ?
85 pa @
-163 pa D
-141 pa M
448 pa N
-177 pa adressen
-128 pa aktiva
66 pa allihop
71 pa allvar
-106 pa alvagen
-61 pa andra
99 pa angsro
56 pa angsvagen
-88 pa annandag
-115 pa annat
-75 pa antalet
-58 pa apparaten
-60 pa apt
-246 pa armen
62 pa asgatan
-87 pa asvagen
-153 pa att
-53 pa avagen
55 pa backen
-66 pa backgarden
-95 pa bada
-231 pa besok
-57 pa bjorkens
135 pa bjorkgatan
-255 pa boende
-78 pa bordet
179 pa bruksgatan
112 pa centralen
-128 pa cykeln
167 pa dagen
112 pa de
160 pa dem
-244 pa den
-282 pa det
-180 pa detta
134 pa distans
-86 pa dom
-225 pa dorren
-69 pa ekonomi
-214 pa elva
-322 pa en
76 pa engelska
-161 pa fel
71 pa fika
156 pa finska
227 pa forhand
-51 pa formiddagen
-133 pa forra
-128 pa fyra
-95 pa fyran
-152 pa gang
236 pa golvet
81 pa gotland
-79 pa grund
130 pa hagagatan
78 pa hagvagen
-51 pa haha
-63 pa halltiern
121 pa hamngatan
60 pa hantverkargatan
66 pa hedvagen
343 pa hela
56 pa helgerna
78 pa hemsidan
535 pa hemtjanst
-101 pa hennes
114 pa hjalp
108 pa hojdvagen
179 pa holmen
-119 pa hos
-65 pa hyllan
-78 pa i
165 pa installation
241 pa intranatet
-59 pa isen
-123 pa jobbet
154 pa jourlinjen
-53 pa julafton
-88 pa kaffe
87 pa knappen
277 pa kommunen
-55 pa kontoret
-96 pa kopia
66 pa korttids
-54 pa krigsstigen
53 pa kunder
-209 pa kurs
58 pa kvarnngatan
189 pa kyrkbacken
-146 pa larm
89 pa larmcentralen
-140 pa larmen
-88 pa larmet
168 pa larmklockan
-78 pa lillgatan
189 pa lingonstigen
-118 pa loggutdraget
-87 pa lovgatan
-95 pa lucia
127 pa luren
134 pa lyckan
139 pa lyckebo
134 pa med
125 pa mejl
386 pa men
-118 pa mig
-221 pa min
-80 pa mitt
-238 pa mobilen
204 pa morgonen
-84 pa morgonmotet
61 pa mossvagen
-110 pa myntgatan
60 pa nagot
-53 pa nagra
-58 pa nar
146 pa nat
221 pa natten
204 pa nio
-62 pa nittiotva
88 pa norra
68 pa norrnaset
68 pa ny
68 pa nygatan
141 pa och
130 pa omtanke
177 pa oss
407 pa papper
-132 pa parkgatan
99 pa pension
260 pa plan
68 pa plats
-362 pa posten
121 pa prenumeration
116 pa rad
-126 pa rals
-73 pa revisionsbyran
-60 pa riktigt
-72 pa ringvagen
-61 pa ringvagn
-65 pa roda
-310 pa ronnvagen
98 pa rum
163 pa rundan
145 pa samma
-52 pa semester
140 pa sida
-116 pa sig
-73 pa sin
76 pa sista
107 pa sistone
-69 pa sitt
52 pa sjovagen
-77 pa sjukhus
77 pa skarm
180 pa skarmen
-61 pa skartorsdagen
-80 pa skicka
152 pa slanbarsvagen
146 pa sms
-97 pa strandvagen
-108 pa studs
260 pa svar
-180 pa sveagatan
-151 pa tackningen
-61 pa tallasen
-77 pa tallbacken
105 pa tallvagen
-101 pa tio
262 pa tok
198 pa topp
64 pa torggatan
64 pa torsdagar
118 pa traden
92 pa trastvagen
140 pa tre
-73 pa tredje
107 pa udden
312 pa utbildningen
-76 pa utdraget
121 pa vadret
-219 pa vag
-220 pa vagen
164 pa var
-177 pa vara
303 pa varje
82 pa vem
197 pa vilka
57 pa vilken
-176 pa vitt
229 pack-
-95 pahi-
-95 pahitt
101 paka-
-77 paketet
-120 pako-
-72 palm-
-51 palmqvist
77 pami-
130 paminna
96 paminnelseavgiften
-135 paminnelsen
58 paminner om
106 paminner samtidigt
-62 pani-
-62 panik
227 pape-
79 papekat
69 papekat det
-225 papp-
-54 pappa
55 papper
-212 papper $
-89 papper ar
106 papper nu
434 papper tack
-90 par
121 par ar
-60 pare-
153 park-
141 parkgatan 0
61 parkvagen
-67 parl-
-50 parla
118 parm
-312 parm-
-128 parmar
-97 parmar och
-148 parmen
-76 parmen $
275 parmen det
-81 parmen star
51 pask $
-256 paskas
-190 paskas det
331 paskrift
88 paskrivet av
-159 pass-
-264 passade
-125 passade $
-51 passar
223 passet
281 past-
266 pastar
266 pastar att
156 pata-
59 patala
59 patala att
79 patalade
-360 pati-
62 patr-
62 patrullen
385 paus-
254 pausa
114 pausas
-184 pave-
-184 paverkar
-184 paverkar inte
181 pdf
162 pdf i
-88 pede-
-88 peder
-57 pekk-
-57 pekka
106 pell-
106 pelle
135 pend-
150 pendant
119 pendant of
-53 peng-
-70 penn-
-98 pension
-66 pension i
-57 pension och
174 pension pa
103 pensionerad
87 peop-
87 people
-340 pep
-125 pep hos
-156 pepp-
-102 pepparkakor
347 per
-409 per 0
74 per den
88 per dygn
-151 per i
-71 per idag
149 per kund
125 per manad
-54 per natt
76 per omrade
154 per post
-135 perf-
-119 perfekt
-99 peri-
-75 period
-50 period $
-59 perioden $
183 pers
97 pers klocka
359 pers-
75 persiska
-288 person
-67 person $
-109 person hos
-110 personal
-167 personal $
-438 personalen
-159 personalen $
-177 personalen ar
153 personalen gar
-142 personalen har
-135 personalen var
-63 personalens telefoner
65 personalrummet
72 personen
72 personen i
103 personer
-77 personer pa
131 personer som
216 personnummer
427 personnumren
114 personnumret
110 personnumret pa
-211 personuppgifter
296 personuppgiftsbitradesavtal
-110 perssons
-121 peti-
-94 petiga
-94 petiga $
57 pett-
65 pettersson
78 pga
-91 phon-
-91 phone
-111 pigg
-111 pigg som
-67 pile-
-62 pilevallen
-50 pilevallen care
62 pilg-
-324 ping-
92 pinn
-69 pins-
-69 pinsamt
-105 pip
-57 pip pip
178 pipa-
69 pipan
260 pipe-
260 piper
-207 pirk-
-207 pirkko
173 plan 0
-89 plan tva
-460 plan-
-191 planer
-101 planerar
-84 planerat
-71 planering
-69 planeringen
-103 planeringssystem
63 planeringssystem har
137 planeringssystemet
179 planeringssystemet och
-50 plat-
-69 plats
-92 plats $
-106 plats ?
154 plats och
191 plats pa
-84 plea-
-84 please
-161 please $
127 please ?
84 please send
148 plocka bort
-105 plocka fram
65 plockas bort
-287 plog-
67 pls
130 plus
222 plus en
-165 plus minus
96 poli-
96 polisen
156 port
440 port-
62 portal
206 portalen
-79 portalen efter
90 porten
135 portkod
168 portkod 0
-194 portkoden
-162 portkoden pa
-60 portkoden till
105 portkoder
388 post
-234 post $
110 post 0
161 post vi
-195 posten
-296 posten kommer
228 postfack
74 postfack i
-139 pota-
-144 potatis
62 prak-
-58 praktiskt
-142 pras-
-124 prastkragens
377 prata
365 prata med
-77 pratar
-205 pratar om
-224 pratat
-168 pratat med
-206 prec-
-206 precis
-158 precis som
182 pren-
143 prenumerera
-54 pres-
212 pressed
-99 pric-
-74 pricka
-71 pricka av
57 prickade
57 prickade av
-107 prickar
-107 prickar av
-150 pricken $
-152 prima $
-188 prin-
-71 prio-
50 pris-
238 priv-
97 privat
141 privata
67 privata adress
-55 priy-
-54 prob-
-149 problem
-79 problem $
96 problemet
-251 procent av
152 program
148 program $
178 proj-
-130 projektnummer 0
134 prot-
88 protokollet
88 protokollet fran
64 prov
88 prov i
172 provade alla
-120 provade och
-277 provat
-211 provat $
83 provat att
-71 provat och
139 provlarm
84 provlarm fran
105 provlarmade
196 provlarmade alla
-82 provlarmade hos
67 provlarmar
67 provlarmar ?
-200 provlarmen
-181 provlarmen i
143 provlarmet
138 provlarmet i
116 provtrycker
101 ps
-87 puff-
-87 puffar
57 puls-
62 pulsen
-117 punk-
-107 punkt
-59 punkt 0
-71 puss
55 r
60 r $
109 rack-
126 racker
-53 racker att
149 racker det
-164 racker gott
177 racker inte
309 racker med
66 rackvidd
365 rad
125 rad 0
116 rad fjorton
114 rad med
117 rad om
116 rad som
-136 rad tillbaka
130 radd
130 radd $
-135 radd-
-112 raddade
-69 rade-
108 raden
144 raden i
-65 rader
-59 radera
240 raga-
93 raka-
-63 rakas
-63 rakas $
110 rake-
113 raker
113 raker bara
-133 rakn-
-177 rakna
-53 rakna kunderna
60 rakna ut
-248 raknade
-125 raknar
-50 raknar $
-121 raknar vi
171 raknas
-109 raknas med
227 raknas som
-117 raknat
-169 raknat fel
-52 raknat fran
198 rakning
86 rakning pa
257 rakningen
111 rakt
81 rakt in
-126 rals
-173 raml-
-184 ramlade
-69 ramlade i
105 ramlar
-106 ramlat
55 ramlat tva
-311 rapp-
-167 rapport
-76 rapporten
-51 rapporterade
99 rapporterar
-93 rar mot
91 rar ni
-126 rara
-54 rast-
-52 rasten
-52 rasten $
-139 ratt $
103 ratt ?
117 ratt att
136 ratt brevlada
217 ratt det
191 ratt fran
-98 ratt hela
98 ratt nummer
-241 ratt person
-51 ratt sa
-108 ratt stalle
162 ratt-
238 ratta
207 ratta $
-64 ratta mig
-165 rattade
-62 rattade det
-245 rattar
83 rattas
83 rattas hos
-72 rattat
156 ratten
156 ratten att
59 reag-
77 reception $
-103 receptionen
-308 receptionen $
270 receptionen i
117 reco-
117 records
117 records $
-55 reda
-53 reda pa
-516 reda-
-516 redan
259 redan $
-91 redan fatt
-73 redan forra
-94 redan hamtat
-66 redan har
-203 redan i
336 redan nu
-80 redan vara
-88 redd-
-88 redde
-64 redde ni
51 redogorelse
-190 redovisa
-243 redovisas
263 redovisning
78 redovisning @
168 redovisningsbyra
187 redovisningskonsult
183 redovisningskonsult pa
62 refe-
71 referens
295 regi
703 regi-
125 register
416 registrera
-167 registrerades
-79 registrerat
-93 registrerat hos
199 registret
281 registret $
128 regl-
-301 regn
-289 regn $
-101 regn-
-62 regnet
-63 reha-
-63 rehab
195 reid-
195 reidar
248 reidar $
206 reja-
206 rejalt
243 reko-
259 rekommenderat
189 rena
226 rent
298 rent ut
-114 repa-
-98 repl-
207 repr-
207 repris
-101 resa-
-101 resan
720 rese-
-183 reserv
-52 reserv $
126 reservlarmen
135 reservnyckel
165 respekt
-53 respektive
133 rest-
219 resten
210 resu-
76 resultat
66 resultatenheter
69 resultatet
-51 retu-
82 reum-
82 reumatism
-339 revi-
-75 revision
-73 revisionsbyran
170 revisor
306 revisor @
153 revisor pa
-272 revisorn
144 revisorn pa
85 revisorn vill
121 revs
121 revs i
51 rikt-
77 riktig
63 riktig manniska
-86 riktigt $
101 riktigt otrevlig
-99 riktigt vad
-115 ring
-143 ring 0
184 ring N
-330 ring inte
413 ring mig
323 ring-
-88 ringa $
-159 ringa fran
-168 ringa mig
69 ringa tillbaka
226 ringa upp
105 ringas
-65 ringblomman
-64 ringblomman $
-84 ringde
244 ringde $
-180 ringde er
181 ringde om
-188 ringde pa
122 ringde upp
67 ringde vi
310 ringer
-67 ringer det
-57 ringer jouren
74 ringer man
50 ringer oavbrutet
151 ringer och
100 ringer upp
-268 ringer vi
246 ringt
-69 ringvagen
-61 ringvagn
-61 ringvagn 0
-51 ripa-
-87 rita-
-138 robb-
-138 robban
-123 robban $
64 robo-
64 robot
73 robot $
137 rod
-69 roda dagar
410 roin-
410 roine
96 rokd-
78 rokdetektor
92 rokdetektor hos
138 rokdetektorerna
-120 rokdetektorn
-133 rokdetektorn hos
183 roke-
183 roken
183 roken av
-195 roligt att
-370 roll
-210 roll $
-58 roll for
-70 roll-
-51 rollator
-87 rond-
-297 ronn-
-310 ronnvagen
-310 ronnvagen 0
77 ropa-
-50 ropar
132 ror
74 rora
131 rora-
167 rorande
213 rore-
-112 rorelsevakten
-62 rorelsevakten i
-98 rori-
-95 rorigt
100 rosa
327 rose-
-107 rosenbergs
-107 rosenbergs apparat
301 rosengardens
-95 rosengrens
-95 rosengrens larmar
-66 rosenlunda
-73 rosenlunda $
96 rosenstigen
96 rosenstigen 0
148 rost
81 rost $
117 rost-
143 rosten
197 rosten i
91 rott
321 rott $
-86 rott i
-302 rott och
-123 rubrik
-325 rubriken
-187 rubriken $
-164 rubriken det
314 rubriken men
302 rubrikerna
210 rubrikraden
309 rull-
67 rullar pa
343 rum
108 rum 0
98 rum fyra
-78 rumm-
-78 rummet
-106 rummet bredvid
-120 run
-58 run it
327 rund-
163 rundan
-64 rundor
208 runn-
-124 runt
87 runt $
-66 runt till
59 rut har
-62 rut pa
-254 ruta
-165 ruta-
-165 rutan
-151 rutan $
169 rutg-
169 rutger
-279 ruti-
-89 rutin
-68 rutin $
84 rutin ar
-111 rutinen
-96 rutinen $
-86 rutiner for
74 rycker ut
-129 rygg-
-116 ryggen
71 s
-255 s $
111 s flat
63 s pa
-480 sa
-266 sa $
87 sa ?
108 sa N
-132 sa allt
227 sa ar
-55 sa artigt
78 sa att
-77 sa aven
301 sa blir
-131 sa bra
-107 sa da
140 sa dalig
-326 sa den
-687 sa det
57 sa e
-95 sa enkelt
-112 sa fa
222 sa fall
184 sa far
-90 sa fint
-98 sa for
147 sa fort
88 sa gar
-67 sa garna
-137 sa glad
286 sa gor
-60 sa gott
-103 sa hamnar
125 sa hamtar
-69 sa han
256 sa har
115 sa hela
-170 sa henne
114 sa hennes
104 sa hog
170 sa hon
106 sa i
154 sa ingen
65 sa inte
-86 sa ja
-645 sa jag
284 sa kan
137 sa kommer
86 sa lange
-139 sa langt
-106 sa listan
284 sa liten
-194 sa mejla
-80 sa min
103 sa nar
-342 sa ni
-66 sa nu
137 sa plocka
-129 sa racker
-93 sa rar
-86 sa rara
-149 sa ring
-55 sa ringer
-97 sa sent
-77 sa ser
-92 sa skicka
80 sa skriv
356 sa slipper
-75 sa snabba
-117 sa snabbt
-219 sa svara
204 sa ta
211 sa tar
-79 sa trevligt
91 sa tyst
-73 sa ursakta
51 sa va
-71 sa vanlig
-77 sa var
-57 sa vet
298 sa vill
-56 sadan lista
-73 sadana
-86 sadana har
67 sade
70 sade upp
-280 sag
-87 sag den
-143 sag jag
-132 sag till
-106 sag ut
-60 saga
90 saga ?
123 saga fel
72 saga hur
66 saga kunden
-133 saga pa
-199 saga till
230 saga upp
299 sage-
299 sager
-215 sager att
-164 sager hon
177 sager ifran
197 sager ingen
-85 sager ingenting
123 sager inget
-210 sager jag
148 sager stopp
-214 sager upp
159 sags
133 sags om
155 sagt
102 sagt $
-62 sagt 0
98 sagt nej
-140 sagt skamligt
-65 sagt upp
78 sahl-
92 sahlin
-79 sak $
115 sak manadsvis
-88 sak till
-160 sak varje
-63 sak vi
-261 saken
-203 saken ar
452 saker
-196 sakert
199 sakn-
-126 saknade
180 saknades hela
-274 saknades men
140 saknar
58 saknar $
-234 saknar N
-127 saknar dig
-57 saknar en
86 saknar er
-70 saknar vi
119 saknas $
76 saknas tva
-176 sakr-
-112 sakra
-66 sakrast
184 salg
184 salg 0
-249 sall-
99 sallan
-221 sallskap
-54 samarbete
-51 samarbete $
97 samb-
130 samband
130 samband med
-75 sami-
-65 samira
-82 samlad
255 samm-
211 samma
-289 samma $
-106 samma adress
-69 samma arende
-57 samma dag
151 samma dosa
107 samma gang
-165 samma korridor
-289 samma kvall
-94 samma lagenhet
51 samma larm
154 samma lista
205 samma mejl
74 samma mottagare
-57 samma sak
-277 samma som
-53 samma vecka
-67 samma verksamhet
180 samma veva
124 sammanstallning
-134 samo-
-91 samordnare $
-57 samordnare ar
-51 samordnarens
-51 samordnarens telefon
121 samr-
141 samre
76 samre $
436 samt
580 samt-
-112 samtal
220 samtalet
368 samtidigt
63 samtidigt $
52 samtidigt bort
161 samtidigt om
-163 samtliga
59 samtliga enheter
-82 samtliga larm
145 san
144 san $
248 sand
244 sand aven
277 sand-
117 sanda
-93 sandare
-109 sandare med
-54 sang-
-76 sangen
-65 sangen $
-63 sangen kanner
89 sant
191 sant ?
50 sant dar
-103 sant som
63 sarskilt boende
113 satl-
249 satt
-133 satt $
204 satt dit
-60 satt garna
-242 satt i
182 satt nadja
127 satt pa
256 satt upp
-120 satt vi
-407 satt-
-66 satta
-155 satte
-99 satter
-85 satts
-85 satts upp
58 say
-66 says
-289 sche-
-198 schemat
-84 schemat $
-99 schemat for
-298 se $
-210 se att
68 se grannkommunens
-86 se om
91 se pa
66 se till
-79 se var
124 se vilka
175 sead-
175 seadn
80 seda-
80 sedan
-232 sedan 0
74 sedan D
236 sedan bytet
-118 sedan dess
-387 sedan det
-134 sedan en
132 sedan er
193 sedan ett
138 sedan fortsatter
-167 sedan hade
381 sedan i
92 sedan inventeringen
-245 sedan lange
-107 sedan masten
-116 sedan med
-270 sedan sist
-88 sedan tidigare
-84 sedan till
101 sedan vi
54 sedan vill
-61 sedv-
118 sej
123 sej $
57 sekr-
-199 sekretess
-116 sekretessbelagda
-116 sekretessbelagda uppgifter
154 sekretessen
-76 seku-
-67 sekunder
-540 seme-
-281 semester
-141 semester $
61 semi-
61 semikolon
-56 seml-
212 sen
-384 sen $
119 sen 0
-65 sen ar
-99 sen er
200 sen i
114 sen kan
-151 sen sist
-104 sen stanger
145 sen var
264 sen vill
-53 sena
-223 sena $
-69 sena-
-178 senare
-89 senare an
-65 senare av
-139 senast 0
126 senaste
-61 senaste halvaret
-323 senaste listan
124 senaste utdraget
312 send
248 send it
219 sens-
135 sensor
-122 sent
-67 sent men
154 sent pa
-93 sent som
-148 separat arende
77 sept-
77 ser
69 ser bara
62 ser daligt
76 ser inte
-144 ser jag
-278 ser ut
115 ser vi
94 seri-
93 seriost
-250 serv-
-58 service
78 service $
-61 servicedesk
-165 servicedesken
-278 ses
-115 ses pa
-120 sett det
-89 sett detta
183 sett roken
-89 sett till
413 sex
98 sex av
-71 sex ganger
146 sex i
219 sex nya
104 sext-
85 sextio
162 sgae-
162 sgaer
175 shar-
187 she
-108 si
164 sick-
164 sicka
314 sida
161 sida $
140 sida tva
102 sida-
95 sidan
90 sidan $
-168 side-
-167 sidensvansen
-317 sidf-
-317 sidfoten
-254 sidfoten $
-90 sido-
-90 sidor
151 siff-
-81 siffra
173 siffran
-119 siffran $
-56 siffran i
191 siffror
-174 siffrorna
-130 siffrorna $
-61 sig bara
175 sig ett
-160 sig fall
158 sig hon
-80 sig hos
-83 sig i
157 sig inte
62 sig larmet
-204 sig nar
100 sig och
-77 sig om
119 sig sa
105 sig sjalv
362 sig sjalvt
-72 sig till
72 sig vara
53 signal
80 signal hos
375 signal och
50 signalen
-100 signalen $
-135 signatur
-170 signaturen
-55 signaturen $
-80 silv-
91 simk-
141 simkortet
141 simkortet i
-244 sin
173 sin $
-53 sin behorighet
-175 sin dosa
190 sin egen
-80 sin nya
-109 sin sandare
-334 sina
-283 sina larm
-75 sina nya
194 sinc-
194 since
95 since D
135 siri-
135 siris
135 siris laskolv
-263 sist
51 sist den
-150 sist har
160 sist kom
-66 sist men
-97 sist sa
-54 sist-
-155 sista
234 sista $
-82 sista arbetsdagen
-72 sista dagen
144 sista raden
-59 sista vardagen
95 sista varje
107 sistone
107 sistone $
-151 sitt
137 sitt $
107 sitt eget
-509 sitt larm
-76 sitt utdrag
-52 sitt-
392 sitta
196 sitta fint
55 sitta i
-481 sitter
-110 sitter bredvid
-70 sitter dar
-74 sitter det
161 sitter en
-125 sitter fast
101 sitter har
-117 sitter i
90 sitter kvar
-71 sitter med
213 sitter numera
-69 sitter och
-245 sitter pa
-68 sitter uppe
-76 siv
-247 siv ar
108 sivs
-289 siw
-513 sjal-
-437 sjalv
-153 sjalv $
75 sjalv en
115 sjalv sitter
-53 sjalv till
-129 sjalv varje
-436 sjalva
-236 sjalva $
138 sjalva sa
362 sjalvt
-107 sjalvt $
320 sjalvt varje
73 sjob-
-60 sjoh-
-58 sjohagen
122 sjon
76 sjon ?
-56 sjos-
52 sjov-
52 sjovagen
128 sju
121 sju $
136 sju av
91 sju gamla
131 sju larm
-92 sju minuter
-205 sju pa
-213 sjuk
-85 sjuk $
-61 sjuk sa
-190 sjuk-
-71 sjuka
-87 sjukhus
127 sjukhus ?
-261 sjukhus men
-179 sjukhus och
-95 sjukhuset
-83 sjukhuset $
67 sjukt
56 sjun-
79 sjunde
346 sjut-
251 sjuttio
96 ska
-323 ska $
100 ska aka
-99 ska antalet
170 ska avslutas
212 ska behova
-61 ska bestalla
-76 ska bli
179 ska borja
131 ska bort
-81 ska byta
137 ska bytas
95 ska de
-52 ska debiteras
63 ska den
66 ska det
-135 ska fa
-61 ska folja
59 ska foras
250 ska ga
-111 ska gora
-242 ska ha
-62 ska igen
-375 ska in
-146 ska inte
-288 ska jag
-186 ska jamfora
198 ska ju
212 ska kunderna
56 ska kunna
73 ska larmet
-106 ska ligga
-64 ska listan
356 ska man
126 ska med
-150 ska ni
-61 ska raknas
-79 ska skicka
-120 ska skriva
232 ska sta
-77 ska ta
-87 ska utdraget
300 ska vanta
101 ska var
330 ska vara
71 ska vi
-51 skad-
-101 skada
51 skadad
51 skadad $
-50 skal-
-64 skalet
-105 skall
70 skalla
70 skalla pa
-140 skamligt
-69 skams
-63 skams pa
-192 skamt
-163 skamt asido
268 skandal
68 skandal $
-114 skane
-168 skap
-95 skap $
426 skar-
52 skarm
-61 skarm pa
547 skarmen
-96 skarmen ar
95 skarpa
95 skarpa er
82 skarpning
67 skarpning $
-159 skartorsdagen
-91 skartorsdagen ?
-85 ske
-120 ske $
-55 sked-
-83 sker
-64 sker $
-236 skic-
-135 skick
299 skicka
-98 skicka $
124 skicka den
309 skicka det
-116 skicka en
-93 skicka ett
-90 skicka for
96 skicka garna
-73 skicka hellre
119 skicka hit
-84 skicka in
70 skicka listan
114 skicka loggen
314 skicka med
175 skicka mig
-101 skicka nagot
-223 skicka nar
132 skicka oss
-198 skicka over
-104 skicka rakningen
220 skicka till
-82 skicka ut
99 skicka vara
-154 skickad
55 skickade
-155 skickade $
186 skickade ar
-92 skickade det
130 skickade var
109 skickades
-223 skickar
197 skickar det
136 skickar jag
-117 skickar ni
-64 skickar vi
-55 skickas
-83 skickat
-61 skickat det
277 skil-
205 skiljer
89 skillnad i
54 skillnaden
117 skin-
117 skiner
196 skit
168 skit-
144 skiten
-197 skju-
-145 skjuta
-129 skjuta pa
-82 skoj
325 skol-
81 skolgatan
79 skolgatan 0
-77 skon
-312 skon-
-293 skont
-108 skont $
-131 skont att
104 skorna pa
-86 skot-
-73 skota
-61 skoter
-174 skoter bistandshandlaggaren
265 skoter var
-139 skotte det
-86 skrapposten
-89 skratt
177 skrattade
191 skrattade at
-86 skrattade gott
-73 skrattar
-364 skre-
-224 skrev
-81 skrev $
186 skrev att
-257 skrev fel
129 skrev forut
-131 skrev i
-60 skrev jag
-160 skrev om
-140 skrevs
-138 skri-
79 skrik
481 skriv
-186 skriv att
300 skriv in
251 skriv om
369 skriv ut
107 skriva
61 skriva av
-61 skriva er
253 skriva i
201 skriva igen
65 skriva om
-69 skriva sa
-141 skriva till
56 skrivaren
97 skrivaren pa
125 skrivas
-141 skrivbord
-111 skrivbord $
-80 skrivbordet
-97 skriven
-424 skriver
176 skriver $
-63 skriver ar
-233 skriver i
-105 skriver jag
-74 skriver med
-193 skriver samma
275 skriver vi
-89 skrivit
-103 skro-
-103 skrotad
-103 skrotad $
104 skru-
146 skruvade gick
127 skruvdragare
155 sku
78 sku behova
-105 skug-
-84 skul-
164 skulden
164 skulden ar
-91 skull
134 skull $
-157 skulle
-67 skulle behova
159 skulle dessutom
94 skulle jag
210 skulle komma
-119 skulle kvittera
-93 skulle nagon
-91 skulle ni
198 skulle sitta
140 skulle till
185 skulle vara
-70 skulle vi
124 skulle vilja
-87 skva-
199 skyd-
276 skydd
66 skydd sedan
-76 skyddad
-76 skyddad identitet
275 skyl-
176 skyldiga
131 skyldiga att
226 skyldighet
226 skyldighet att
-52 skyll
-74 skyn-
-60 skynda
-77 skyndsamma
274 sla
228 sla ihop
103 slacks
-87 slacktes
187 slad-
-97 sladden
126 sladden till
-59 slag-
-61 slagit
-59 slagit ihop
152 slanbarsvagen
152 slanbarsvagen $
-70 slang ivag
-80 slanga
-67 slanger
-80 slapper
114 slapper inte
56 slar av
-436 slar-
-193 slarvade
-172 slarvade vi
-51 slarvet
-51 slarvet $
-144 slarvigt
-83 slarvigt $
-118 slarvigt av
140 slip-
-174 slippa
-99 slippa $
-73 slippa vanta
315 slipper
118 slipper jag
97 slipper skriva
136 slipper vi
93 sloc-
88 slocknar
-126 slog
-94 slog larm
73 slog ut
139 slup-
139 sluppit
-106 slut
222 slut ?
-72 slut den
-214 slut det
185 slut hos
-103 slut men
-114 slut och
78 slut pa
319 slut-
156 sluta skicka
73 slutade
73 slutade i
185 slutar
100 slutar pa
-258 slutat $
66 slutat hos
-191 slutat med
327 slutat svara
-209 slutet
-169 slutet av
198 slutt
-87 smac-
-87 smack
-87 smack $
81 smal-
66 smed-
90 smedjegatan
98 smedjegatan 0
-84 smidigt $
-409 smor-
-238 smorde
-238 smorde det
-105 smort
-105 smort $
543 sms
152 sms ?
228 sms a
142 sms till
112 smul-
117 smultronets
117 smultronets hemtjanst
-490 snab-
-108 snabb
-90 snabb hjalp
-135 snabba
-183 snabbt
-106 snabbt de
-58 snabbt svar
105 snall $
-64 snall och
-138 snalla
-179 snalla $
-109 snalla ni
111 snalla och
-188 snallt $
-122 snar-
324 snarast
110 snarast $
-440 snart
-65 snart har
-142 snart jul
109 snart sa
139 snas-
94 snasig
89 snic-
184 snig-
60 snit-
-54 snok-
153 snor-
92 snoret
-303 snyg-
-290 snyggt
-271 so
-120 so i
88 sode-
103 soder
142 sodr-
52 sodra
90 sodran
-76 soff-
-76 soffan
51 soffan $
-111 sole-
-111 solen
-99 solen $
147 solen skiner
300 solg-
-154 solglantan
-89 solglantan $
-94 solglantan ar
412 solglantans
-53 solglimten
307 solr-
106 solv-
103 solvik
207 som
163 som N
333 som aktiv
216 som aktiva
-141 som aldrig
-76 som alla
-140 som alltid
-131 som ar
63 som aterkommande
169 som avslutat
-173 som bar
89 som behorig
-95 som behover
331 som behovs
-96 som bestaller
91 som bestamt
-56 som blev
116 som borde
-120 som borjar
-168 som brukar
261 som csv
-337 som de
-96 som den
-487 som det
60 som dog
-108 som en
270 som er
-279 som ett
108 som excel
69 som far
-107 som fattas
112 som fixar
-55 som forr
-134 som forra
-287 som forut
79 som fragar
268 som fungerar
248 som galler
283 som gar
-66 som gatt
282 som gick
-79 som glomde
85 som hade
71 som haft
-183 som har
-237 som helst
-233 som heter
92 som hon
77 som hor
141 som ingen
-400 som inte
351 som jag
126 som jobbar
-83 som kola
157 som kom
-53 som kommer
302 som kontakt
103 som kund
85 som lagger
140 som lamnades
144 som lamnat
-140 som larmar
-147 som laser
52 som last
69 som ligger
-107 som lisbet
-174 som man
-145 som mig
-231 som mottagare
-122 som ni
62 som noll
163 som ny
267 som om
130 som oppnat
102 som pa
208 som pdf
184 som raknas
-81 som redan
230 som ror
139 som senast
-57 som sist
-303 som sitter
-161 som ska
-100 som skriver
78 som skulle
-105 som smort
144 som sms
-125 som star
-192 som strulade
-107 som svarar
-276 som tar
99 som tatt
-133 som tur
-69 som tycker
-55 som utforare
67 som vager
118 som vanlig
-207 som vanligt
72 som vantar
52 som var
-100 som varje
-75 som vet
-197 som vill
-143 som visar
-373 somm-
171 sommar
141 sommar $
-213 sommaren
-68 sommaren ar
-78 sommarstugan
-107 sommarstugan ?
141 sommarvikarier borjar
-59 sommarvikarierna
144 somn-
238 somnat
-52 somnen
-74 somr-
-74 somras
-101 somras och
265 son
279 son har
114 sonder i
65 sonen
-135 sonen i
-165 sonen till
-63 sonens mobilnummer
-71 sopo-
83 soporna
-78 sorg-
-59 sorgarden
-210 sorr-
-210 sorry
-134 sorry for
276 sort-
-141 sortera $
64 sortera efter
226 sorterad
126 sorterat pa
-167 sov
-54 sov gott
193 sover $
-77 sovi-
-77 sovit
88 sovr-
58 sovrum
112 sovrum $
-62 sovrummet hos
53 span-
349 spar-
-72 sparade
161 sparar
54 sparar listan
416 sparar ni
-83 sparas
271 sparra
146 sparrad
-151 sparrade
62 spec-
-112 spel-
274 spelar in
-162 spelar ingen
-215 spin-
252 spis-
-71 spisvakt
116 spisvakten
89 spisvakten hos
123 spisvakter
72 spisvakterna
-275 spor-
92 sprak
-67 spri-
-112 springa $
63 spru-
-83 sprucken
354 st
277 sta
-150 sta $
-114 sta i
163 sta kvar
91 sta pa
232 sta som
-325 sta ut
302 stad-
175 stadsdel
421 stadshuset
-53 stadsnara
-53 stadsnara omsorg
120 stae-
120 staende
58 staende bestallning
-132 staende leverans
81 stah-
-87 stahl
168 stahls
114 stal
-182 stal-
94 stallas
94 stallas till
56 stalld
302 stalld till
130 stallde i
-112 stallde om
-148 stalle $
-52 staller om
233 stallet
-70 stallet $
-52 stallet ?
264 stallet for
-71 stallet vi
-109 stalls
-171 stallt
-207 stamde
74 stamma
196 stamma $
118 stamma att
-236 stamma av
-92 stammas
-92 stammas av
194 stammer
-234 stammer av
319 stammer det
180 stammer inte
190 stampel
-151 stamt
181 stan-
-88 standard
-187 standard $
217 stang
138 stang hennes
93 stang inte
250 stanga
102 stanga av
170 stangde
59 stangde mitt
-133 stangdes
-141 stanger
-78 stanger $
-56 stangs pa
110 stangt
-106 stangt $
-78 stangt pa
-72 stannar
-86 stannar i
335 star
148 star N
214 star att
-65 star dar
-133 star det
89 star en
-223 star fast
-151 star i
-164 star kvar
-135 star med
172 star och
-54 star oppet
68 star pa
-113 star redan
206 star som
-177 star under
166 star-
155 startdatum
221 stat-
-115 station
-115 station $
58 statistik
76 statistik over
246 statt
131 stav-
-200 stava
151 stavas
95 stavas med
183 stavat
53 stavning
106 steg-
107 stege
107 stege hos
147 sten
76 sten bytte
-231 sten-
-348 stenasen
67 stendott
144 stic-
110 sticka
197 sticket
-75 stickprov
-67 stif-
-150 stig
343 stig-
90 stil
79 stin-
79 stinas
-208 stod
-124 stod det
-99 stod och
91 stod utanfor
68 stod ute
-63 stol-
-57 stolarna
170 stoo-
170 stood
54 stop-
-77 stopp
71 stopp $
-119 stopp nar
142 stoppa
61 stor
92 stor ar
-194 stor-
-201 stora
-216 stora bokstaver
-84 stora er
280 storgatan
280 storgatan 0
94 storm
-176 stormen
512 storre
284 storre ?
-145 storsta
-144 stort
-53 stort tack
89 strand
-97 strandvagen
-97 strandvagen fick
159 strejkar
-174 strejkat
-63 stressa
60 stressad
163 stro-
-63 strom $
-140 stromavbrottet
139 stromavbrottet $
-124 stromavbrottet i
168 strommen
85 strommen gick
156 stromsborgs
-75 stru-
243 struken
-140 strul
-72 strul med
-140 strulade
-129 strulade i
97 strular
-67 strulat
77 strulet tillbaka
-105 strunta
-104 strunta i
216 stry-
173 stryk
-226 stryk det
220 stryka
111 stryka $
278 stud-
77 studiebesok
85 studiebesok hos
-108 studs
129 studsar
-134 stug-
-134 stugan
58 stugan $
70 stul-
492 stum
315 stum $
247 stum-
247 stumt
141 stumt $
-145 stun-
-145 stund
95 styc-
235 stycken
307 stycken $
-264 styr-
-58 styrelsen
-54 styrelsen har
-76 styrka
159 suck-
53 summ-
120 summarad
55 sund
-81 surf-
80 surfplattan
95 surr-
131 surrar
201 susa-
191 susane
191 susane ek
86 sval-
110 svan-
108 svans
152 svar
51 svar $
-75 svar 0
247 svar ar
64 svar av
-147 svar har
-515 svar i
130 svar inom
59 svar jag
-139 svar med
-267 svar nar
113 svar om
-76 svar onskas
-134 svar over
411 svar pa
-87 svar till
77 svar-
-79 svara
63 svara $
81 svara bara
-146 svara garna
-215 svara inte
129 svara mig
-338 svara pa
-145 svara till
-147 svarade
337 svarade $
120 svarade inte
-83 svarade nar
-148 svarade ni
-183 svarade pa
-129 svarade sa
-297 svarar
81 svarar $
170 svarar den
119 svarar ej
-67 svarar for
-233 svarar i
148 svarar ingen
-255 svarar inte
173 svarar ju
79 svarar nar
-88 svarar pa
-81 svarar sa
143 svarat
143 svarat pa
-322 svaret
-225 svaret $
52 svaret gar
-57 svaret i
194 svaret jag
-113 svaret kan
-81 svaret med
-97 svaret sa
-92 svarstider
537 svarstiderna
280 svarstiderna for
112 svarstiderna i
300 svart
426 svart $
82 svart att
116 svart bild
92 svart hos
-301 svart kan
-176 svart pa
119 svarta
-167 svea-
-168 sveagatan
549 sven-
161 svenska ?
-66 svenska men
54 svenssons
54 svenssons telefonjack
-70 swed-
-58 swedish
83 syds-
83 sydsidan
-106 syft-
-117 syna-
-117 synas
-93 synd
-93 synd att
62 synp-
77 synpunkt
117 syns
-76 syss-
339 syst-
471 system
-172 system $
121 system ?
-79 system och
278 systemet
120 systemet han
-53 syster
-238 systern
-166 systrar
-60 t
-101 t o
-135 ta
80 ta aven
-190 ta betalt
547 ta bort
-55 ta de
-236 ta den
-159 ta det
320 ta emot
-103 ta ett
-102 ta fram
-88 ta garna
211 ta inte
-91 ta pa
52 ta samtidigt
181 ta upp
-412 ta ut
110 tabe-
60 tabell
51 tabellen
-55 tack N
-165 tack den
153 tack det
-354 tack for
-137 tack i
178 tack jag
278 tack men
110 tack och
115 tack sa
-74 tack snalla
-191 tack till
-272 tack-
555 tacka
-76 tacka for
481 tacka vet
-50 tackade
-50 tackade nej
-52 tackar $
72 tackar som
126 tackning i
-174 tackningen
-240 tacksam
-110 tacksam for
-65 tacksam over
-211 tacksamhet
-100 tacksamhet for
-86 tacksamma
-109 tacksamma for
-66 tag $
-94 tag men
-79 tage
-96 taget
194 taget $
176 tagg-
78 taggen
78 taggen till
-84 tagit
-63 tagit emot
53 tagits
95 tagn-
95 tagna
-64 take
127 take-
-55 taken
182 taket
-90 takt
203 tal
132 tal bastu
62 tala
-101 tala-
-227 talamod
115 talamodet
77 talas
77 talas om
170 tale-
170 talet
-51 tall-
-61 tallasen
-107 tallbacken
112 tallstigen
105 tallvagen
-195 tand-
-213 tang-
-55 tangentbord
-55 tangentbordet
148 tank
-412 tank-
-162 tanka
-110 tanka pa
-128 tanken
223 tanker
214 tanker inte
-148 tankt
-161 tankte
86 tant
-51 tant-
88 tapp-
-68 tappade
-107 tappade i
354 tappar
74 tappar kontakten
-145 tappat
-154 tappat bort
-197 tappat kontakten
-87 tappat rosten
99 tar
188 tar ansvar
77 tar bara
-198 tar den
131 tar det
-273 tar emot
-78 tar er
-329 tar fram
252 tar inte
198 tar jag
120 tar ni
123 tar over
86 tar sju
-372 tar slut
79 tar tillbaka
100 tar vi
-66 tart-
-64 tarta
-74 tarv-
-71 tarvar
-549 tas
-95 tas $
-68 tas av
-75 tas bort
-203 tas ut
-64 tatt
-96 tatt $
205 te
-121 te a
-114 te oss
-91 team
-82 team-
-136 teams
185 teck-
303 teg
52 tekn-
69 tekniken
183 tekniken har
-173 tekniker
-285 tekniker har
179 tekniker kom
-106 tekniker och
62 tekniker till
-100 tekniker var
285 teknikern
115 teknikern kom
-192 teknikern var
172 tele-
91 telefon 0
53 telefon ar
155 telefon nar
-158 telefonen $
-73 telefonen i
54 telefonjack
104 telefonko
211 telefonsvarare
-94 telefontid
-116 telefonvaxel
65 teli-
163 term-
-80 testade $
-168 testar
-66 testet
-66 testet igar
-275 testlarmade
139 text
82 text i
340 text-
219 texten
284 texten ar
-51 than
-184 than-
-112 thank
-112 thank you
-72 thanks
-92 that
-55 that our
72 the
-159 the alarm
103 the button
216 the key
119 the pendant
165 the way
295 this
-107 this is
59 this morning
-54 thx
-54 thx $
-115 tick-
-115 tickar
166 tid
401 tid ?
-114 tid och
79 tid tog
-224 tide-
-219 tiden
-166 tiden $
-140 tiden gar
183 tiden kan
-295 tidi-
-76 tidigare
169 tidigare $
-52 tidigare an
173 tidigare fick
53 tidigare fragade
-61 tidigare instruktioner
-95 tidigare utdrag
-218 tidigt
93 tidn
93 tidn $
55 tids-
128 tige-
128 tiger
185 til
342 tilb-
342 tilbaka
683 till
-176 till $
309 till 0
-86 till D
-98 till M
-483 till N
-126 till alarm
-161 till alfhild
-108 till alla
-113 till ar
-62 till att
63 till baksidan
-127 till bara
-64 till besvar
51 till bjorkens
-279 till boende
73 till bruksgatan
-105 till de
-383 till den
-77 till denna
70 till det
118 till dottern
-51 till eder
-77 till efter
182 till en
-97 till er
63 till ett
127 till fel
-104 till fonstret
-57 till for
88 till fru
-151 till fyra
-102 till godo
278 till grannen
-81 till grund
51 till grupp
-73 till helgen
187 till hennes
191 till honom
90 till inga
117 till installatoren
118 till jouren
-91 till jul
-136 till kommunen
-123 till kommunens
77 till kontoret
69 till kraft
140 till lagret
-62 till larm
85 till larmen
105 till larmet
124 till larmportalen
109 till larmsystemet
-94 till ledningen
52 till listan
-112 till manadsskiftet
100 till med
226 till mig
115 till min
-124 till mitt
93 till nagot
-180 till nar
-81 till nasta
99 till nitton
-258 till nya
-246 till och
-128 till ocksa
-134 till om
353 till oss
-108 till pa
102 till parkgatan
-285 till pdf
138 till portalen
-78 till ratt
-90 till sa
-60 till sist
-143 till sista
-114 till skane
105 till slut
86 till smedjegatan
125 till som
80 till sommarstugan
-85 till stor
-55 till storgatan
-109 till stugan
-54 till teknikern
-55 till toppen
-93 till tre
-103 till var
71 till vara
-192 till vardvannen
-134 till vart
138 till vintertid
353 till-
-61 tillagda
67 tillater
221 tillatet
-401 tillbaka
64 tillbaka $
-81 tillbaka ?
99 tillbaka bestallningen
-74 tillbaka den
95 tillbaka det
-99 tillbaka efter
-238 tillbaka fran
119 tillbaka i
-155 tillbaka med
-63 tillbaka pa
58 tillbaka sin
-168 tillbaka sina
-168 tillbaka var
-149 tillfalle
222 tillhor
74 tillika
373 tills
-72 tills jag
-58 tills listan
-242 tills ni
644 tills vi
136 tills vidare
-217 tillsammans
-216 tillsammans med
-70 tillstalla
-70 tillstalla oss
217 tillsyn
-61 tillsynen via
119 tillsynskameran
183 time
219 timm-
254 timmar
175 timmar $
150 timme
138 timme fel
66 timme for
-92 timme sist
-102 timmen
-82 timmen $
-118 tio ar
91 tio minuter
-76 tio sekunder
101 tionde minut
-80 tips-
-153 tisd-
97 tisdagar
109 tisdagar och
-249 tisdags
-140 tisdags $
-72 tisdags men
99 titt
99 titt som
73 titt-
85 titta
-170 titta $
210 titta pa
-129 tittar
-110 tittar pa
124 tittat
120 tittat pa
-51 tja
62 tjan-
-53 tjanst
-305 tjansten
-211 tjansten $
137 tjanstledig
174 tjata
-111 tjatade
-123 tjen-
-58 tjena
-65 tjenare
-56 tjo
-68 tjor-
-68 tjorven
-69 tjot
122 tjug-
150 tjugo
108 tjugo minuter
176 tjut-
-78 tjuter
-128 tjuter varje
107 tjutet
107 tjutet pa
198 to
117 to order
91 to our
118 toal-
85 toaletten
96 toan
-99 toda-
-99 today
-52 today please
-70 tog av
234 tog det
95 tog dosan
-254 tog over
-52 tog sig
-119 tog stopp
262 tok
128 tok $
89 tokig
-170 tolf-
-170 tolfte
111 tolk
-161 tolv
-53 tolv och
-87 tolv-
-98 tolvan
392 tom
355 tom $
69 tom men
246 tomm-
-82 tomo-
-82 tomorrow
129 tomt $
-143 tomt-
-102 tomten
587 ton
77 tonen
82 tonen i
198 topp
198 topp $
53 topp-
151 toppen
-55 toppen av
-60 tor
228 tord-
228 torde
108 torg-
153 torget 0
64 torggatan
-54 torkat
199 tors-
173 torsdagar
-124 torsdags
-97 torsdags hon
-105 torsdags och
-81 torsdags sa
272 torv-
-73 torvald
85 tota-
-97 tr
-97 tr $
-202 trad
-97 traden $
226 traf-
-80 traffas
-145 trak-
-54 trakig
93 tram-
89 trampade
88 trangt
92 trangt in
-328 trappa
136 trappan
248 trapphuset
119 trapphuset ar
-197 tras-
116 trasi
79 trasig
114 trasig $
-63 trasig knapp
-71 trasig men
-442 trasiga
-119 trasiga larm
-160 trasigt $
90 trasigt hos
83 trasigt och
92 trastvagen
583 tre
153 tre $
-162 tre ar
189 tre av
-171 tre dagar
58 tre dar
336 tre ganger
60 tre nya
93 tre olika
56 tre omraden
-80 tre pa
66 tre resultatenheter
92 tre som
-166 tre systrar
70 tre vecka
334 tre veckor
265 trea-
265 trean
306 tred-
306 tredje
125 tredje gangen
-102 tredje kvartalet
-73 tredje vaningen
-325 tret-
-63 trettio
67 trettiofem
67 trettiofem kilo
-137 trettioforsta
-160 trettionde
-75 trevlig
-154 trevligt
-90 trevligt att
162 trillade
-89 tro ?
114 tro att
242 trodde det
-60 trodde forst
76 troll
76 troll i
377 tror att
-127 tror jag
-177 tror ni
219 trot-
124 trots
-75 trots allt
102 trots nytt
149 trotta
157 trotta pa
303 tryc-
55 trycka $
-206 trycka pa
-95 trycker $
117 trycker och
69 tryckt
59 tryckt $
-53 tryckt pa
-110 tryckte
53 tryckte kom
-79 tryckte pa
53 tryg-
-332 trygg
-83 trygg &
96 trygghetskamera
94 trygghetsklocka
-123 trygghetslarm
-115 trygghetslarm $
163 trygghetslarm pa
-91 trygghetstelefon
359 tryk-
112 tryker
195 trykker
65 tugg-
60 tuggat
69 tuggat av
-54 tumm-
-73 tummarna
-50 tumme
69 tummen
-214 tung
-126 tunn-
-377 tur
93 tur ?
-133 tur ar
-294 tur att
-132 turerna
169 tures
50 tures larm
-176 tusa-
-176 tusan
-93 tuta-
89 tutar
325 tuva
226 tva
-375 tva $
117 tva av
-172 tva bilar
-97 tva dagar
158 tva dar
72 tva delar
-211 tva dodsfall
144 tva filer
-63 tva flikar
-456 tva ganger
152 tva i
98 tva kommuner
-392 tva kunder
-190 tva larm
-61 tva larmmottagare
206 tva listor
75 tva makar
120 tva manader
-137 tva mejl
173 tva men
-210 tva nya
-126 tva pa
201 tva personer
-84 tva procent
60 tva r
87 tva siffror
108 tva som
355 tva stycken
160 tva timmar
759 tva uttag
151 tvah-
151 tvahundra
-284 tvar-
-210 tvartom
-204 tvartom $
-81 tvat-
-83 tvattkorgen
75 tvattmaskinen
-235 tvattmaskinen men
-57 tvattstugorna
-155 tvingade
-155 tvingade mig
186 tvingas
65 tvisten
65 tvisten om
91 twic-
91 twice
91 twice this
86 two
438 ty
97 tyck-
385 tycker
147 tycker det
153 tycker vi
-163 tycks
-53 tyckte
-198 tydl-
-98 tydligare
-98 tydligare an
-62 tydligt
65 typ
85 typ ett
-61 typi-
-61 typiskt
-61 typiskt att
62 tyst
-107 tyst i
-267 tyst nar
-297 tyst och
355 tyst som
219 tyst-
284 tystnad
53 tyva-
54 tyvarr
-230 tyvarr $
107 udde-
107 udden
107 uggl-
54 ugglor
54 ugglor i
80 ulri-
-63 undan
69 unde-
158 under M
231 under all
61 under aret
243 under dagen
62 under fel
144 under hosten
138 under sa
-127 under soffan
-97 under solen
91 under sommaren
-110 under stormen
67 under tiden
-153 under var
-264 underlag
68 underlag for
-136 underlagen
-351 underlaget
-133 underlaget for
-181 underlaget gar
281 underskoterska
128 underskrift
-72 undertecknad $
-110 undertecknad ar
107 undertecknad onskar
84 undertecknar
-280 undrade
250 undrar
128 undrar anda
-268 undrar aven
142 undrar jag
-89 undrar man
-108 undrar nagot
-90 undrar nat
72 undrar ocksa
241 undrar om
-146 undrar over
112 undrar sa
-185 undrar varfor
230 undrar vart
62 undrar vem
-197 unge-
-66 ungefar
74 unit
66 upda-
127 update
117 update your
304 upp
130 upp $
230 upp N
-326 upp dem
105 upp den
365 upp det
51 upp en
-51 upp herr
-54 upp hos
-469 upp i
-95 upp kunderna
-189 upp larmet
79 upp listan
289 upp mig
105 upp namnen
80 upp oss
81 upp pa
93 upp sa
-74 upp sig
55 upp vart
385 uppd-
451 uppdatera
64 uppdatera hos
-82 uppdaterad
74 uppdateras
-242 uppdatering
233 uppdateringen
-63 uppdrag
-351 uppe
175 uppf-
135 uppg-
358 uppgifter
-66 uppgifter $
474 uppgifter i
-95 uppgifter och
-128 uppgifterna
-105 uppgifterna om
-70 uppgiftslamnare
298 upph-
346 upphandlingen
55 upphandlingen ar
-101 upphort
90 uppk-
156 uppkopplat
126 uppkopplingen
77 uppkopplingen i
-76 uppl-
120 upplysning
-93 upplysningar
352 uppr-
-121 upprattas
81 upprepade
152 uppringd
145 uppringd $
-72 upps-
-185 uppsagda
-74 uppsatta
-72 uppskattar
171 uppskattat
173 uppt-
-105 upptackte
-57 upptackte vi
98 upptagetton
91 upptagetton $
457 ur
-263 ur den
128 ur det
-72 ur er
146 ur era
-82 ur larmloggen
-91 ur larmregistret
54 ur listan
82 ur mig
179 ur registret
232 ur systemet
-68 ur varlden
137 urda-
137 urdalig
137 urdalig service
-194 urdr-
-187 urdragen
-187 urdragen $
-112 urko-
73 urkopplat
-122 ursa-
103 ursakt
-184 ursakta
357 ursakta men
-51 ursakta slarvet
-138 ursakta stora
203 usb
175 usb minne
110 usb sticka
-60 usch
62 use
272 ut
-363 ut $
-327 ut ?
69 ut alla
188 ut at
-79 ut dem
-121 ut den
-118 ut det
-62 ut direkt
-157 ut en
106 ut ert
236 ut ett
89 ut fore
-57 ut kvallsdosen
-161 ut larmfolket
-104 ut larmlistan
-57 ut loggen
-53 ut loggutdraget
-57 ut med
-96 ut nar
-60 ut och
-83 ut pa
298 ut sagt
84 ut till
-91 ut var
-55 ut vara
-55 ut vid
-270 utag-
-270 utagerad
-270 utagerad $
317 utan
-161 utan anmarkning
222 utan att
-78 utan det
-135 utan en
-112 utan er
-102 utan ett
103 utan for
145 utan fungerande
-67 utan internet
114 utan kontakt
-182 utan larm
-68 utan lista
-190 utan namn
-184 utan pa
167 utan resultat
353 utan skydd
-54 utan till
119 utan underlag
-160 utan vare
166 utan-
67 utanfor
159 utbe-
53 utbi-
-53 utbildning
144 utbildningen den
-134 utbildningen i
182 utby-
92 utbytt
-232 utbytt och
-72 utde-
-72 utdelade
-72 utdelade $
619 utdr-
-135 utdrag
-277 utdrag $
95 utdrag ?
-109 utdrag att
232 utdrag behovs
144 utdrag for
-95 utdrag har
59 utdrag i
111 utdrag kan
-50 utdrag om
-63 utdrag onskas
56 utdrag over
118 utdrag pa
66 utdrag per
-119 utdrag racker
-51 utdrag till
-197 utdrag ur
692 utdragen
267 utdragen vi
136 utdraget
-237 utdraget $
51 utdraget ?
-112 utdraget ar
57 utdraget avser
86 utdraget bara
-55 utdraget bor
-66 utdraget det
245 utdraget eller
-64 utdraget gar
233 utdraget i
175 utdraget ja
-115 utdraget kan
-220 utdraget kommer
-66 utdraget men
-188 utdraget nar
250 utdraget och
75 utdraget ska
89 utdraget skall
85 utdraget stamde
-62 utdraget taget
-81 utdraget tas
-90 utdraget till
-101 utdraget utgor
259 utdraget var
81 utdraget vi
-213 utdraget vill
178 ute
-56 ute $
71 ute efter
-82 ute hos
94 ute i
115 ute men
133 ute pa
315 uteb-
68 uteblivna
164 utel-
54 utelamnas
54 utelamnas $
110 utelast
54 utestaende
-84 utfa-
-56 utfl-
457 utfo-
-240 utforare $
-156 utforare behover
223 utforare i
76 utforare och
-111 utforaren
180 utga
-127 utga-
-122 utgar
-106 utgar fran
340 utla-
150 utloses
150 utloses av
56 utlovades
344 utom
199 utom-
81 utomhus
189 utomlands
83 utov-
83 utover
123 utreda
123 utreda $
-81 utredd
-81 utredd och
284 utru-
161 utrustning
122 utrustningen
150 utry-
150 utryckningen
-98 utsi-
-259 utsk-
116 utskrift
-97 utskriften
-181 utskriven
-88 utskriven i
-98 utskrivet
167 utsl-
167 utslag
83 utslag av
181 uttag
635 uttag 0
-156 uttag av
-61 uttag den
-78 uttag pa
108 uttagen
-219 uttaget
-124 v
-79 v 0
-163 va
-92 va $
346 va inte
-83 va sa
214 va ska
97 vacka
97 vacka $
442 vad
156 vad ar
118 vad betyder
126 vad de
-276 vad galler
166 vad gor
58 vad gora
77 vad hande
122 vad hander
-51 vad hon
82 vad innebar
-343 vad jag
-151 vad kommunen
194 vad ni
134 vad ska
52 vad som
516 vad star
-119 vad vi
-128 vad vill
-52 vad vore
-372 vade-
-372 vader
-272 vadr-
-272 vadret
-184 vadret ar
178 vagar
170 vagar inte
-121 vagarna
-121 vagarna forbi
103 vage-
51 vagen
-64 vagen ?
94 vagen till
52 vager
67 vager trettiofem
-56 vagg
124 vagg-
73 vaggen
53 vaggen $
-55 vaggen sen
-70 vagnar
78 vagrar betala
105 vain-
-96 vake-
-96 vaken
187 vakt-
152 vaktmastare
-469 val
-77 val $
224 val N
-74 val inte
101 val med
-185 val och
70 val skalla
-66 valb-
-66 valborgsmassoafton
-62 vald
-167 vald-
-70 valde en
-126 valdigt
-107 valj-
-90 valja
-65 valja $
-77 valk-
-81 valkomna
50 valla
184 van
102 van 0
-99 vana
-99 vana vid
140 vand-
-72 vanda oss
175 vander
64 vane-
230 vani-
166 vaning
-73 vanl-
-173 vanlig
-199 vanlig och
143 vanlig text
387 vanliga
-141 vanliga $
92 vanliga filen
214 vanliga loggutdraget
-51 vanliga utdraget
110 vanligen
-396 vanligt
-274 vanligt $
-65 vann
71 vann-
-66 vanner
274 vant-
-450 vanta $
246 vanta en
145 vanta i
-61 vanta inte
-194 vanta med
-66 vanta pa
-175 vanta till
137 vanta tre
69 vantade
-57 vantan pa
-60 vantar
-89 vantar $
90 vantar annu
144 vantar vi
242 vantat
126 vantat pa
-66 var
64 var $
144 var D
246 var N
-66 var aldsta
116 var alla
-63 var avlidne
188 var bara
-90 var bestallning
-72 var bil
194 var bokforing
101 var bokforingsbyra
-87 var borta
152 var brukare
-55 var chef
-113 var controller
-266 var dar
-116 var del
-59 var den
-419 var egen
-103 var egenkontroll
-419 var en
444 var enhet
-154 var enhetschef
133 var ett
-294 var faktura
152 var femte
72 var filial
-82 var for
-68 var fran
-56 var full
142 var gang
52 var god
-209 var har
-134 var hemsida
-186 var hos
62 var i
446 var inte
-107 var interna
-128 var jag
121 var kontaktperson
259 var kund
-78 var kundlista
-120 var kvar
176 var lamnar
-114 var larmansvarige
-71 var larmlista
-76 var larmlogg
-139 var leverantor
-86 var lika
-195 var lista
-123 var lugn
326 var manad
-77 var min
-116 var nattpatrull
-86 var ni
-237 var nya
-53 var och
185 var onodigt
118 var oppna
-108 var order
85 var ordforande
142 var otrevlig
-254 var pa
238 var parm
-117 var ratt
168 var redovisningsbyra
187 var redovisningskonsult
105 var referens
207 var rent
141 var revisor
70 var riktigt
-144 var sa
-57 var samordnare
-143 var sida
111 var snalla
-73 var till
71 var tionde
155 var tog
111 var tolk
209 var tom
-103 var trasig
-84 var trasigt
146 var tre
218 var tredje
92 var tur
144 var under
89 var underskoterska
-175 var ute
-154 var vanlig
194 var vanliga
-89 var var
-187 var vart
-232 var vaxel
-222 var vi
-67 vara
220 vara $
159 vara 0
96 vara aldre
253 vara ar
-204 vara att
90 vara damer
-310 vara egna
-181 vara en
112 vara enheter
117 vara fakturor
122 vara gamla
-63 vara gamlingar
-136 vara grupper
-98 vara har
335 vara kunder
190 vara kunders
-71 vara kvar
-143 vara larm
-63 vara larmgubbar
-396 vara med
155 vara mellanhand
273 vara nog
-112 vara nya
88 vara pa
-88 vara rutiner
93 vara sa
172 vara sex
-180 vara som
58 vara tre
77 vara vikarier
82 vara-
72 varan
-70 varas
89 varas $
-107 varas och
135 vard
181 vard &
-83 vardag
76 vardagar
-99 vardagar 0
-127 vardagen
-103 vardagen $
-107 vardvannen
-210 vardvannen i
-182 vare
-160 vare sig
-155 vare-
-117 varen
165 varenda en
529 varf-
527 varfor
-283 varfor $
-179 varfor N
175 varfor ar
229 varfor har
-71 varfor inte
-86 varfor jag
111 varfor ni
75 varfor piper
100 varfor siffran
117 varfor ska
64 varfor star
-76 varit $
129 varit bra
-226 varit dar
-172 varit en
211 varit er
-337 varit fel
-154 varit hos
95 varit med
-54 varit pa
310 varit sa
-494 varit tyst
148 varit utan
336 varj-
336 varje
187 varje D
313 varje gang
118 varje kund
-103 varje kvartal
-81 varje man
189 varje manad
-253 varje natt
-155 vark-
-155 varken
-305 varl-
-172 varlden
-77 varlden $
95 varm
-94 varm-
-190 varn-
149 varr-
200 varre
95 vars
93 vars larm
-80 vart
-215 vart $
-84 vart diarienummer
-309 vart eget
93 vart forrad
-94 vart hus
-163 vart kontor
-106 vart lamnar
129 vart loggutdrag
-220 vart man
127 vart och
61 vart omrade
228 vart postfack
159 vart program
242 vart ska
-113 vart utdrag
-106 vart-
162 vartannat
-268 vartenda
197 vast-
-155 vaster
-96 vaster 0
414 vastra
216 vatt-
234 vatten
77 vatten i
-102 vaxe-
55 vaxel
-70 vaxel $
-79 vaxeln har
-200 vd
-235 veck-
-83 vecka
-98 vecka $
276 vecka kommer
-93 vecka ni
59 vecka och
77 vecka pa
-278 veckan
190 veckan $
-124 veckan ar
-130 veckan gick
-101 veckan men
-181 veckan ni
129 veckan och
150 veckor
-156 veckor $
-109 veckor men
81 veckor pa
111 veckor sedan
-113 veka-
-113 vekan
743 vem
95 vem ar
106 vem har
163 vem hos
58 vem ringer
119 vem ska
219 vem som
371 vems
99 vems ar
268 vera
-206 vera ar
79 vera har
-88 veri-
-193 verk-
255 verkar
81 verkligen
-201 verksamhet
72 verksamhetschef
-66 verkstan
67 versaler
-272 vet
-90 vet $
174 vet ?
-198 vet att
222 vet det
273 vet du
-215 vet inte
379 vet jag
361 vet ni
-138 vet om
-118 vet vad
-129 vet varfor
-160 vet vem
-194 vet vi
-127 vet vilka
88 veta
57 veta $
294 veta det
-242 veta hur
-283 veta vilka
180 veva
-190 vi
151 vi $
64 vi 0
118 vi ?
79 vi aldrig
-54 vi alla
-197 vi alltid
-59 vi ar
-151 vi at
-341 vi att
-424 vi av
-59 vi aven
167 vi avslutar
426 vi bad
-62 vi bara
-96 vi be
-129 vi behandlar
-66 vi behovde
359 vi behover
158 vi behovr
-62 vi bestallde
90 vi bestaller
195 vi bestrider
59 vi betala
453 vi betalar
232 vi blev
-55 vi blivit
-58 vi boka
-236 vi bort
-138 vi brukar
87 vi byter
73 vi bytt
222 vi bytte
51 vi da
-170 vi delar
-50 vi dessutom
-364 vi det
-51 vi egentligen
65 vi eller
99 vi emotser
72 vi en
69 vi ert
-130 vi ett
106 vi fa
-195 vi fakturerar
58 vi far
-200 vi fatt
366 vi fick
-55 vi flytta
92 vi flyttar
-138 vi flyttat
453 vi forra
190 vi forresten
-173 vi forsta
59 vi forstar
-51 vi gatt
247 vi glada
-406 vi gor
157 vi gora
110 vi ha
-226 vi hade
89 vi haft
-170 vi haller
-64 vi hanterar
175 vi har
-93 vi henne
360 vi hittade
254 vi hor
-119 vi hors
-77 vi inga
-362 vi inte
91 vi kan
69 vi kanner
202 vi kom
208 vi kor
-102 vi kunde
171 vi lagga
-234 vi lagger
136 vi lamna
100 vi lamnar
88 vi lamnat
230 vi lanar
283 vi laste
-135 vi ligger
308 vi listan
-131 vi maste
65 vi med
142 vi men
-129 vi missade
153 vi misstanker
137 vi nu
-98 vi numera
217 vi ocksa
-147 vi om
434 vi onskar
156 vi oppnar
143 vi oss
59 vi patalade
-74 vi planerar
-64 vi prata
-51 vi pratar
-200 vi provade
270 vi provlarmade
-122 vi rakna
-141 vi raknade
-86 vi redan
342 vi ringde
78 vi sager
-98 vi saknade
144 vi saknar
-129 vi samma
-90 vi se
-89 vi senast
204 vi ser
-234 vi ses
143 vi sitter
-218 vi sjalva
-490 vi ska
96 vi skicka
-71 vi skulle
-124 vi slog
-148 vi som
143 vi stallde
-135 vi stammer
126 vi stanger
-191 vi svarar
-231 vi ta
-59 vi tacksamma
-56 vi tankte
-56 vi tappade
-56 vi tar
58 vi testade
-187 vi testar
111 vi tillbaka
-163 vi tog
-62 vi tre
-235 vi trodde
-236 vi undrade
81 vi undrar
80 vi utan
-82 vi vanta
-145 vi var
-57 vi vara
-181 vi varje
-369 vi vet
155 vi veta
58 vi vilja
160 vi villha
204 via
-175 via e
53 via saker
-61 via skarm
250 vid
-99 vid $
63 vid akerbloms
-102 vid akuta
269 vid arsskiftet
-61 vid dagens
-110 vid det
210 vid fakturering
-104 vid fragor
-56 vid halvarsskiftet
-59 vid manadsskiftet
150 vid nyar
88 vid prov
202 vida-
151 vidar
-87 vidare
183 vidare $
87 vidare har
-188 vidare med
-104 vidare till
108 vide-
111 vigs-
111 vigseln
-267 vika-
-140 vikarie
-114 vikarie for
52 vikarier i
-74 vikarierar
-60 viki-
-57 vikingstad
-57 vikingstad och
60 vila-
68 vilande
254 vilj-
257 vilja
-113 vilja jakta
149 vilja veta
259 vilk-
-130 vilka av
-93 vilka dorrar
-55 vilka kunder
134 vilka pa
87 vilka som
56 vilka uppgifter
-90 vilka vi
179 vilken
147 vilken adress
89 vilken av
255 vilken blankett
-74 vilken klippa
104 vilket
-131 vilket vi
453 vill
83 vill att
169 vill aven
-111 vill bara
-212 vill bestalla
-87 vill bjuda
244 vill bli
138 vill byta
152 vill darfor
-132 vill du
-64 vill fa
50 vill garna
84 vill gora
-724 vill inte
96 vill jag
-78 vill jamfora
118 vill klaga
81 vill ocksa
133 vill prenumerera
-66 vill sa
-65 vill tacka
-143 vill vara
-64 vill vi
-71 vill-
-55 villan
-168 ville
-96 ville bara
-115 ville forst
98 ville ha
160 villha
-55 vinb-
-54 vinbaret
-194 vink-
-189 vint-
-55 vinter
-162 vinterdack
67 vintern
138 vintertid
138 vintertid $
-57 vintras
97 viol-
82 viola
-76 violen
-125 visa dem
-92 visa laget
271 visa mig
-73 visa-
-338 visade
95 visade det
-173 visade sig
285 visar
132 visar bara
198 visar ej
81 visar fel
-155 visar laget
122 visar rott
166 visas
-69 viss
55 visst fick
110 vite
110 vite som
-179 vits-
-157 vitsippan
-149 vitsippan $
-176 vitt
-111 vitt hur
51 volymen
50 volymen pa
516 vore
192 vore att
140 vore bra
121 vore det
93 vore en
134 vore ett
138 vore fint
-83 vore guld
-139 vore snallt
-76 vore tacksam
-90 vore vi
174 vrid-
-51 wahl
-51 wahl genom
-130 wanj-
-57 want
-205 was
165 way
-362 we
-56 we are
-76 we need
111 webb-
77 week $
81 what
247 when
91 when he
334 who
137 who is
87 why
-107 wik
466 word
67 work-
89 working
-82 woul-
-82 would
-98 writ-
-66 writing
111 wron-
111 wrong
194 xml
-244 ylva
152 yngs-
-180 you
-76 you $
55 you also
117 your records
86 yta i
-181 ytte-
-111 ytterligare
205 yxsk-
205 yxskaft
-69 zein-
-69 zeinab
79 zeyn-
79 zeynep
"""

DAYS = r"""
-218 (all)
124 < (
464 < ,
74 < -
83 < :
77 < >
-110 < N
256 < T
128 < a
117 < aktiva
-64 < alla
108 < alltsa
-97 < an
-54 < andras
96 < anger
-54 < antalet
-110 < apt
231 < ar
-72 < ater
277 < att
-69 < attest
-197 < av
103 < avlasning
97 < avsag
201 < avse
135 < avseende
120 < avser
-59 < bade
77 < balansdagen
99 < bara
-93 < before
200 < behall
191 < behover
-107 < besked
-93 < bestalld
-57 < bestalldes
126 < bestaller
-68 < bestallt
64 < bestamt
-79 < betalas
198 < bli
242 < blir
-51 < bockerna
85 < boka
107 < bokar
-239 < bokat
-57 < bokslut
85 < bokslutsdagen
-62 < bord
-52 < borjade
-133 < borjar
-219 < bort
154 < bryter
87 < but
-77 < by
-85 < byts
53 < cover
199 < dag
83 < dagar
-127 < dagen
55 < dagens
113 < darefter
-89 < daterad
62 < datum
76 < de
137 < dels
142 < den
-273 < det
106 < dra
86 < draget
-77 < driftstopp
-146 < drog
125 < dvs
-55 < efter
-120 < eftersom
-198 < ej
-58 < ek
-101 < ekeby
-65 < en
292 < er
-84 < ett
-78 < fakturaunderlag
178 < faktureringsperiod
-128 < fall
127 < fast
-72 < fick
-153 < fika
-60 < fikat
-112 < fin
-154 < flyttats
67 < for
69 < forblir
-318 < fore
169 < foreslar
-66 < forfaller
51 < forhallandena
-88 < forslag
93 < forslagsvis
127 < forst
-92 < fr
-127 < fryses
58 < full
77 < funkar
74 < gallande
168 < gallde
354 < galler
96 < gar
-71 < garna
-163 < gjorde
-106 < gjordes
116 < gjort
-169 < glad
60 < goras
68 < graven
305 < ha
105 < hade
-130 < handen
-132 < har
279 < hellre
91 < hemtjanst
-232 < i
-53 < icke
164 < idag
-112 < ihop
-241 < in
-64 < infaller
-118 < infor
-243 < innan
-101 < inspektionen
-531 < inte
131 < inventering
105 < it
177 < ja
54 < jag
112 < jamnt
133 < ju
150 < just
-71 < klar
-171 < klart
105 < knapp
-155 < kom
-178 < kommer
82 < kor
177 < kora
-146 < kors
78 < kunder
81 < kvallen
54 < kvar
89 < lage
473 < laget
-130 < lamnas
91 < larm
167 < larmen
-72 < larmet
190 < larmkunder
81 < larmkunderna
152 < larmlista
188 < larmlistan
177 < larmlogg
123 < las
-54 < ledig
-51 < lediga
-76 < ledningsgruppen
-57 < leverans
-51 < ligger
345 < lista
189 < logg
-108 < loggen
260 < loggutdrag
144 < loggutdraget
-101 < loper
-62 < lunch
-158 < manad
285 < med
113 < menade
145 < menar
-100 < min
-149 < mote
-119 < motet
116 < n
121 < na
-194 < namnden
133 < nu
111 < nya
-67 < nyckelrunda
373 < och
126 < of
112 < om
-83 < omrade
-85 < onskas
101 < oss
58 < over
435 < pa
88 < passar
277 < per
-114 < period
-80 < perioden
56 < planeringssystem
-59 < plats
-88 < protokollet
-52 < redovisa
-121 < redovisas
160 < registret
-60 < reviderad
-70 < revisorn
-74 < ringde
-205 < rond
111 < sag
70 < sager
-103 < sags
268 < sagt
80 < samma
120 < samt
-94 < samtal
60 < satt
66 < saval
197 < se
-291 < sedan
-103 < semester
-187 < sen
-303 < senast
103 < sig
-51 < sista
-92 < skapat
159 < ske
-51 < skickas
-72 < skon
-76 < skrev
119 < skriv
59 < skriver
-57 < slutas
51 < sodra
-77 < som
138 < spegla
97 < sta
82 < stallningen
-99 < stamma
-106 < stanger
-50 < stangs
-227 < star
-159 < start
-91 < startade
-102 < stod
-155 < stryk
-82 < styrelsemotet
-248 < svar
123 < systemet
240 < ta
89 < tack
76 < tacka
96 < tagas
148 < tagen
190 < taget
-76 < tagit
-170 < tandlakare
-52 < tankt
252 < tar
81 < tas
-87 < te
-70 < telefon
-54 < than
90 < tid
188 < tiden
-59 < tidigare
-137 < tillbaka
-125 < tillhanda
-64 < tog
80 < tor
-59 < under
-62 < undertecknad
-70 < undertecknat
-75 < upp
-81 < uppdateringen
57 < upprattas
-82 < ut
391 < utan
109 < utdrag
52 < utdraget
-160 < utskrivet
52 < uttag
-174 < uttaget
-71 < uttagsdagen
54 < uttagsdatum
128 < va
85 < val
69 < valjer
268 < vara
-113 < varje
108 < vid
73 < visa
80 < visar
59 < →
62 <(
-61 <( anbudet
-57 <( bestallt
254 <)
55 <) 0
68 <) T
307 <,
-113 <, 0
-104 <, T
-131 <, adress
-183 <, ah
110 <, alltsa
-64 <, almanackan
-94 <, av
-51 <, avtal
-71 <, bara
-76 <, bestallning
134 <, bra
-73 <, dagen
61 <, datum
-352 <, den
113 <, det
-258 <, er
-121 <, fakturan
-65 <, fodelsedagspresent
208 <, fore
-56 <, france
63 <, ganger
148 <, hej
-79 <, hejha
133 <, hejhej
200 <, innan
-74 <, installerad
210 <, inte
51 <, ja
82 <, jag
137 <, jo
75 <, jul
52 <, kommer
109 <, kunder
-51 <, kvall
-238 <, kvar
94 <, larm
-127 <, larmkunder
99 <, larmkunderna
103 <, larmlistan
-67 <, logg
86 <, loggen
-195 <, loggutdrag
-95 <, manad
114 <, mejl
71 <, mejlet
95 <, mig
-60 <, mote
76 <, ocksa
-70 <, omgaende
68 <, omsorg
-97 <, onskas
58 <, over
-116 <, perioden
-143 <, ringde
-60 <, rosenlunda
56 <, skojar
72 <, till
-106 <, utdrag
118 <, uttag
-79 <, uttagsdag
50 <, vanligt
93 <, vanta
-105 <, vardagen
156 <-
52 <- loggutdrag
-80 <. m
-84 <. o
74 <. s
74 <. v
-318 <0
610 <0 $
-92 <0 arende
83 <1 $
124 <1 (
464 <1 ,
74 <1 -
83 <1 :
77 <1 >
-110 <1 N
256 <1 T
128 <1 a
117 <1 aktiva
-64 <1 alla
108 <1 alltsa
-97 <1 an
-54 <1 andras
96 <1 anger
-54 <1 antalet
-110 <1 apt
231 <1 ar
-72 <1 ater
277 <1 att
-69 <1 attest
-197 <1 av
103 <1 avlasning
97 <1 avsag
201 <1 avse
135 <1 avseende
120 <1 avser
-59 <1 bade
77 <1 balansdagen
99 <1 bara
-93 <1 before
200 <1 behall
191 <1 behover
-107 <1 besked
-93 <1 bestalld
-57 <1 bestalldes
126 <1 bestaller
-68 <1 bestallt
64 <1 bestamt
-79 <1 betalas
198 <1 bli
242 <1 blir
-51 <1 bockerna
85 <1 boka
107 <1 bokar
-239 <1 bokat
-57 <1 bokslut
85 <1 bokslutsdagen
-62 <1 bord
-52 <1 borjade
-133 <1 borjar
-219 <1 bort
154 <1 bryter
87 <1 but
-77 <1 by
-85 <1 byts
53 <1 cover
199 <1 dag
83 <1 dagar
-127 <1 dagen
55 <1 dagens
113 <1 darefter
-89 <1 daterad
62 <1 datum
76 <1 de
137 <1 dels
142 <1 den
-273 <1 det
106 <1 dra
86 <1 draget
-77 <1 driftstopp
-146 <1 drog
125 <1 dvs
-55 <1 efter
-120 <1 eftersom
-198 <1 ej
-58 <1 ek
-101 <1 ekeby
-65 <1 en
292 <1 er
-84 <1 ett
-78 <1 fakturaunderlag
178 <1 faktureringsperiod
-128 <1 fall
127 <1 fast
-72 <1 fick
-153 <1 fika
-60 <1 fikat
-112 <1 fin
-154 <1 flyttats
67 <1 for
69 <1 forblir
-318 <1 fore
169 <1 foreslar
-66 <1 forfaller
51 <1 forhallandena
-88 <1 forslag
93 <1 forslagsvis
127 <1 forst
-92 <1 fr
-127 <1 fryses
58 <1 full
77 <1 funkar
74 <1 gallande
168 <1 gallde
354 <1 galler
96 <1 gar
-71 <1 garna
-163 <1 gjorde
-106 <1 gjordes
116 <1 gjort
-169 <1 glad
60 <1 goras
68 <1 graven
305 <1 ha
105 <1 hade
-130 <1 handen
-132 <1 har
279 <1 hellre
91 <1 hemtjanst
-232 <1 i
-53 <1 icke
164 <1 idag
-112 <1 ihop
-241 <1 in
-64 <1 infaller
-118 <1 infor
-243 <1 innan
-101 <1 inspektionen
-531 <1 inte
131 <1 inventering
105 <1 it
177 <1 ja
54 <1 jag
112 <1 jamnt
133 <1 ju
150 <1 just
-71 <1 klar
-171 <1 klart
105 <1 knapp
-155 <1 kom
-178 <1 kommer
82 <1 kor
177 <1 kora
-146 <1 kors
78 <1 kunder
81 <1 kvallen
54 <1 kvar
89 <1 lage
473 <1 laget
-130 <1 lamnas
91 <1 larm
167 <1 larmen
-72 <1 larmet
190 <1 larmkunder
81 <1 larmkunderna
152 <1 larmlista
188 <1 larmlistan
177 <1 larmlogg
123 <1 las
-54 <1 ledig
-51 <1 lediga
-76 <1 ledningsgruppen
-57 <1 leverans
-51 <1 ligger
345 <1 lista
189 <1 logg
-108 <1 loggen
260 <1 loggutdrag
144 <1 loggutdraget
-101 <1 loper
-62 <1 lunch
-158 <1 manad
285 <1 med
113 <1 menade
145 <1 menar
-100 <1 min
-149 <1 mote
-119 <1 motet
116 <1 n
121 <1 na
-194 <1 namnden
133 <1 nu
111 <1 nya
-67 <1 nyckelrunda
373 <1 och
126 <1 of
112 <1 om
-83 <1 omrade
-85 <1 onskas
101 <1 oss
58 <1 over
435 <1 pa
88 <1 passar
277 <1 per
-114 <1 period
-80 <1 perioden
56 <1 planeringssystem
-59 <1 plats
-88 <1 protokollet
-52 <1 redovisa
-121 <1 redovisas
160 <1 registret
-60 <1 reviderad
-70 <1 revisorn
-74 <1 ringde
-205 <1 rond
111 <1 sag
70 <1 sager
-103 <1 sags
268 <1 sagt
80 <1 samma
120 <1 samt
-94 <1 samtal
60 <1 satt
66 <1 saval
197 <1 se
-291 <1 sedan
-103 <1 semester
-187 <1 sen
-303 <1 senast
103 <1 sig
-51 <1 sista
-92 <1 skapat
159 <1 ske
-51 <1 skickas
-72 <1 skon
-76 <1 skrev
119 <1 skriv
59 <1 skriver
-57 <1 slutas
51 <1 sodra
-77 <1 som
138 <1 spegla
97 <1 sta
82 <1 stallningen
-99 <1 stamma
-106 <1 stanger
-50 <1 stangs
-227 <1 star
-159 <1 start
-91 <1 startade
-102 <1 stod
-155 <1 stryk
-82 <1 styrelsemotet
-248 <1 svar
123 <1 systemet
240 <1 ta
89 <1 tack
76 <1 tacka
96 <1 tagas
148 <1 tagen
190 <1 taget
-76 <1 tagit
-170 <1 tandlakare
-52 <1 tankt
252 <1 tar
81 <1 tas
-87 <1 te
-70 <1 telefon
-54 <1 than
90 <1 tid
188 <1 tiden
-59 <1 tidigare
-137 <1 tillbaka
-125 <1 tillhanda
-64 <1 tog
80 <1 tor
-59 <1 under
-62 <1 undertecknad
-70 <1 undertecknat
-75 <1 upp
-81 <1 uppdateringen
57 <1 upprattas
-82 <1 ut
391 <1 utan
109 <1 utdrag
52 <1 utdraget
-160 <1 utskrivet
52 <1 uttag
-174 <1 uttaget
-71 <1 uttagsdagen
54 <1 uttagsdatum
128 <1 va
85 <1 val
69 <1 valjer
268 <1 vara
-113 <1 varje
108 <1 vid
73 <1 visa
80 <1 visar
59 <1 →
-112 <2 $
-156 <2 (
129 <2 )
181 <2 ,
-65 <2 .
-132 <2 0
-149 <2 :
-170 <2 N
-80 <2 T
-55 <2 a
98 <2 aktiva
-80 <2 alarm
71 <2 alla
75 <2 alltjamt
124 <2 andra
163 <2 andrat
-154 <2 annullera
62 <2 antal
224 <2 antalet
-109 <2 ar
-68 <2 arende
-125 <2 arsstamman
123 <2 as
-143 <2 at
51 <2 att
179 <2 av
-77 <2 avgifterna
78 <2 avlasning
161 <2 avser
-81 <2 avtal
155 <2 avtalet
110 <2 backa
92 <2 bada
-118 <2 bar
58 <2 bara
55 <2 begars
132 <2 behover
-140 <2 bestall
113 <2 bestalla
145 <2 bestallde
122 <2 bestalldes
95 <2 bestaller
-56 <2 bestallningen
-105 <2 bestallningsdatum
-79 <2 bestamd
-63 <2 betala
-121 <2 betalning
-88 <2 blir
-174 <2 boka
-67 <2 bokslut
-132 <2 boman
-123 <2 bor
206 <2 borja
-61 <2 bort
89 <2 bra
-51 <2 byttes
176 <2 chef
-103 <2 customers
52 <2 da
193 <2 dag
75 <2 dagar
87 <2 dagen
136 <2 darfor
71 <2 date
378 <2 datum
179 <2 de
-268 <2 deadline
249 <2 det
114 <2 dra
-64 <2 drar
51 <2 du
-92 <2 efter
-94 <2 ekonomi
-113 <2 emot
297 <2 en
63 <2 enats
-157 <2 enligt
-275 <2 er
183 <2 ersatts
-131 <2 ert
243 <2 ett
-72 <2 extract
283 <2 fa
-128 <2 faktura
-158 <2 fakturadatum
-89 <2 faktureras
-81 <2 fakturering
-108 <2 far
141 <2 fast
-62 <2 fatt
-135 <2 fick
-106 <2 fixa
-98 <2 flytta
-94 <2 flyttar
-115 <2 fodd
-54 <2 fore
-132 <2 forfallodatum
92 <2 forresten
92 <2 forslag
-69 <2 forst
-104 <2 fortydligande
67 <2 fraga
65 <2 fram
-145 <2 fran
153 <2 galler
-73 <2 gang
78 <2 gar
-119 <2 garna
-154 <2 gav
-97 <2 gick
-57 <2 gjort
-56 <2 glom
76 <2 gor
51 <2 gors
-53 <2 gott
-51 <2 grans
53 <2 hade
52 <2 haller
-86 <2 har
89 <2 harmed
-151 <2 hej
155 <2 hemtjanst
228 <2 hon
-177 <2 hoppa
92 <2 hor
-110 <2 i
-61 <2 igang
-76 <2 igen
-77 <2 igenom
135 <2 in
-126 <2 infor
-138 <2 inget
-83 <2 inkom
55 <2 innan
-107 <2 inskickat
51 <2 installatoren
-87 <2 installerat
136 <2 inte
-296 <2 istallet
-57 <2 ivo
57 <2 jag
114 <2 jo
81 <2 jobbar
80 <2 ju
-85 <2 julbordet
-121 <2 klart
76 <2 klockan
136 <2 kollegan
106 <2 kommande
-93 <2 kommer
131 <2 kontoret
235 <2 kor
-73 <2 kora
84 <2 kraver
-121 <2 kunder
-51 <2 kvall
201 <2 kvallen
145 <2 kvar
102 <2 kvartalet
240 <2 lagg
107 <2 lagga
-66 <2 lamna
-60 <2 lamnas
133 <2 larm
-205 <2 larmkunder
60 <2 larmkunderna
82 <2 larmlista
-104 <2 larmlistan
-55 <2 larmstatistik
104 <2 las
80 <2 laser
-54 <2 later
-150 <2 leverans
161 <2 ligger
129 <2 listan
76 <2 listor
327 <2 logg
224 <2 loggdag
77 <2 loggen
-92 <2 loggutdr
161 <2 loggutdrag
-62 <2 loggutdraget
-140 <2 lonen
-99 <2 loper
58 <2 lyder
-80 <2 m
97 <2 maste
-239 <2 med
56 <2 men
222 <2 mer
76 <2 mig
-251 <2 min
-54 <2 momsen
-57 <2 mote
-235 <2 motesdatum
-109 <2 motet
52 <2 na
50 <2 nagon
92 <2 nar
164 <2 narmare
142 <2 nasta
-53 <2 natt
-141 <2 natten
-51 <2 nattetid
103 <2 nej
-146 <2 ny
-147 <2 nya
-181 <2 nytt
-465 <2 och
57 <2 one
206 <2 onskar
101 <2 onskas
-78 <2 oss
232 <2 overens
-93 <2 pa
128 <2 per
178 <2 period
135 <2 perioden
-96 <2 personalmote
79 <2 pratade
133 <2 racker
-73 <2 rakade
110 <2 rakna
75 <2 raknar
128 <2 ratt
139 <2 rattelse
-67 <2 redan
-70 <2 redovisade
-51 <2 reser
163 <2 revisorn
-74 <2 ring
-55 <2 rod
-60 <2 rosenlunda
-55 <2 rut
-180 <2 rutin
101 <2 sa
152 <2 sag
65 <2 saga
186 <2 sager
83 <2 saken
-112 <2 samma
-143 <2 satt
-63 <2 schemat
118 <2 se
-102 <2 sedan
-51 <2 semester
-57 <2 sen
-56 <2 senare
-150 <2 senast
67 <2 should
52 <2 siffror
79 <2 siffrorna
72 <2 sig
-121 <2 sitt
545 <2 ska
-109 <2 skapad
-65 <2 skapat
-238 <2 skicka
-120 <2 skickar
-86 <2 skickas
-57 <2 skola
70 <2 skot
-112 <2 skrev
-59 <2 skrevs
-91 <2 skrivelse
-110 <2 skriver
103 <2 skrivs
78 <2 skull
174 <2 skulle
147 <2 slut
-54 <2 som
-170 <2 stallet
-55 <2 stalls
-185 <2 stanger
-89 <2 stangt
121 <2 stracker
-59 <2 strunta
-82 <2 styrelsen
184 <2 svar
-59 <2 svara
263 <2 ta
50 <2 take
52 <2 taken
130 <2 tankt
-112 <2 tankta
174 <2 tar
248 <2 tas
-84 <2 taxan
-120 <2 telefonin
-411 <2 till
126 <2 tillbaka
-113 <2 tillganglig
-50 <2 tomten
-50 <2 tva
-65 <2 underlag
92 <2 underlaget
-119 <2 undrade
252 <2 ut
100 <2 utan
83 <2 utdrag
116 <2 utdragsdatum
51 <2 utgangen
134 <2 uttag
263 <2 uttaget
214 <2 uttagsdatum
-70 <2 vad
131 <2 valjer
-392 <2 var
183 <2 vara
-105 <2 vardagen
-108 <2 vart
-76 <2 version
94 <2 vi
74 <2 via
342 <2 vill
153 <2 visa
55 <2 visar
-121 <3 (
76 <3 )
-123 <3 ,
68 <3 -
-140 <3 0
344 <3 :
-195 <3 N
91 <3 a
-204 <3 ah
-219 <3 aktiva
61 <3 alarm
-92 <3 allt
-84 <3 alltid
65 <3 alltsa
110 <3 andra
-76 <3 arende
94 <3 att
126 <3 avstamning
-87 <3 avtal
-161 <3 avtalet
71 <3 bad
-127 <3 bara
-61 <3 begar
-76 <3 begaran
68 <3 behova
-194 <3 behover
-91 <3 behovs
82 <3 ber
-124 <3 bestallde
96 <3 bestaller
-118 <3 bestallning
-107 <3 bestallningen
160 <3 blev
-52 <3 blir
128 <3 boka
-58 <3 bokade
75 <3 borde
-167 <3 brukar
50 <3 byt
-137 <3 chefen
232 <3 da
-94 <3 dag
-53 <3 dagar
162 <3 dagen
-51 <3 dags
-243 <3 datum
75 <3 datumet
91 <3 de
60 <3 dels
74 <3 dem
134 <3 det
105 <3 dra
104 <3 drar
-51 <3 eftersom
-119 <3 egen
-103 <3 ej
74 <3 eller
152 <3 en
-111 <3 enligt
154 <3 extract
-69 <3 fa
-96 <3 faktura
-115 <3 far
-90 <3 fast
-175 <3 fel
-88 <3 fick
-91 <3 finns
-170 <3 fixa
-135 <3 flytta
180 <3 flyttas
-82 <3 for
56 <3 fore
-214 <3 forra
-101 <3 forst
-119 <3 fran
-263 <3 galler
113 <3 gamla
97 <3 gang
119 <3 gangen
-135 <3 gar
63 <3 garna
163 <3 glom
148 <3 god
91 <3 gora
-64 <3 gors
-327 <3 ha
180 <3 hade
-56 <3 haft
435 <3 har
385 <3 hej
-150 <3 hellre
-102 <3 helst
-173 <3 hemtjanst
-66 <3 hemvard
-73 <3 hos
187 <3 hur
-116 <3 i
55 <3 infaller
-93 <3 inflyttning
-157 <3 innan
-69 <3 inne
70 <3 inte
-120 <3 invoice
57 <3 jag
-101 <3 ju
75 <3 jul
67 <3 just
203 <3 kalendern
212 <3 kan
-93 <3 klart
93 <3 kom
91 <3 kommer
-57 <3 kommunens
-191 <3 kontoret
-187 <3 kor
72 <3 kora
-82 <3 kund
-56 <3 kunder
59 <3 kunna
97 <3 lage
71 <3 landade
68 <3 lappen
-69 <3 larm
146 <3 larmkunder
80 <3 larmkunderna
54 <3 larmlista
52 <3 larmlistan
-76 <3 larmloggen
94 <3 las
173 <3 lat
-177 <3 logg
176 <3 loggen
56 <3 loggutdraget
66 <3 lovade
58 <3 manen
115 <3 manga
60 <3 maste
55 <3 mejlen
-133 <3 men
-136 <3 mitt
-57 <3 momsen
-74 <3 motet
63 <3 nagon
-214 <3 nar
194 <3 nej
-107 <3 ni
-54 <3 no
87 <3 not
145 <3 nu
91 <3 ny
-185 <3 nya
78 <3 nytt
62 <3 och
68 <3 ocksa
-127 <3 om
68 <3 omsorg
-62 <3 on
61 <3 onskad
-86 <3 onskar
-89 <3 onskas
82 <3 onskat
97 <3 oss
-108 <3 over
-108 <3 pa
-222 <3 per
61 <3 please
-57 <3 rakenskaperna
-53 <3 raknar
100 <3 raknas
65 <3 redan
-61 <3 redovisa
-67 <3 ronnen
244 <3 sa
89 <3 sadan
117 <3 sager
-100 <3 sagt
-68 <3 saknar
69 <3 samma
101 <3 sasom
-121 <3 senast
-140 <3 senaste
-57 <3 ser
-101 <3 siffror
69 <3 sist
-210 <3 sista
-85 <3 sker
97 <3 skriv
69 <3 slut
86 <3 snart
61 <3 som
174 <3 styrelsen
-213 <3 tack
-87 <3 tagit
-70 <3 tankte
51 <3 telefon
-202 <3 tidigare
-86 <3 titta
69 <3 tog
56 <3 trygghetslarm
87 <3 underlag
-77 <3 uppgifterna
69 <3 ursakta
80 <3 utdraget
-181 <3 utgar
147 <3 uttag
167 <3 uttaget
108 <3 uttagsdag
-75 <3 vanta
259 <3 var
-338 <3 vara
-78 <3 varje
120 <3 vart
54 <3 vem
-57 <3 vilja
83 <3 visar
56 <3 vore
-140 <4 $
138 <4 (
-142 <4 ,
-90 <4 0
146 <4 N
100 <4 T
150 <4 aktiva
92 <4 aldrig
-57 <4 alldenstund
50 <4 allra
104 <4 alltsa
109 <4 ar
-79 <4 arsstamman
-93 <4 att
-78 <4 automatiskt
-114 <4 aven
-69 <4 avser
-120 <4 avstamning
61 <4 avtal
-109 <4 avtalet
-50 <4 bara
71 <4 bast
-67 <4 battre
73 <4 be
59 <4 behover
64 <4 behovr
-68 <4 bestalla
-116 <4 bestallde
232 <4 bestaller
-89 <4 blev
-57 <4 bokslutet
93 <4 bort
-70 <4 brukar
-53 <4 chefen
-52 <4 da
-194 <4 dag
74 <4 darfor
76 <4 datumet
63 <4 de
-59 <4 deadline
-70 <4 dem
-70 <4 den
111 <4 det
-52 <4 duger
-90 <4 eftersom
-105 <4 ekonomi
73 <4 en
-131 <4 er
71 <4 ett
-189 <4 exempel
-118 <4 fa
-65 <4 fakturan
139 <4 far
-99 <4 fast
131 <4 fel
109 <4 flyttar
74 <4 forsta
-79 <4 fortfarande
-75 <4 fraga
59 <4 fram
-88 <4 fran
-59 <4 gangen
149 <4 gjorde
-74 <4 glom
91 <4 gor
-247 <4 hade
-93 <4 hamtar
-79 <4 han
-88 <4 harmed
-264 <4 hej
83 <4 hela
-75 <4 hinner
61 <4 hon
-107 <4 hos
137 <4 hur
170 <4 i
-91 <4 igenom
168 <4 infaller
51 <4 inget
84 <4 innan
-74 <4 installerad
108 <4 inte
-56 <4 it
73 <4 jo
-125 <4 ju
224 <4 kan
76 <4 kom
-56 <4 kommer
109 <4 kommunen
-112 <4 kontoret
63 <4 kor
-51 <4 kunde
107 <4 kunder
-95 <4 kvar
70 <4 kvartalet
58 <4 kvittot
115 <4 lagga
62 <4 larminnehavare
167 <4 larmkunder
-206 <4 larmkunderna
97 <4 larmlistan
71 <4 lat
81 <4 lista
182 <4 listan
52 <4 listor
57 <4 logg
58 <4 loggen
97 <4 loggutdrag
110 <4 loggutdraget
110 <4 manga
-93 <4 maste
85 <4 men
168 <4 mig
-56 <4 mormor
-114 <4 mote
124 <4 namnden
80 <4 nan
259 <4 nar
-78 <4 nasta
86 <4 ni
-272 <4 nu
51 <4 nytt
58 <4 och
68 <4 ocksa
183 <4 om
201 <4 onskar
-88 <4 onskas
144 <4 oss
54 <4 pa
-78 <4 passar
-153 <4 perioden
68 <4 please
51 <4 plockar
-53 <4 racker
69 <4 revision
-76 <4 roll
-134 <4 sa
55 <4 sag
-157 <4 sager
-60 <4 samma
-92 <4 san
86 <4 schemalagg
-149 <4 se
105 <4 ser
-76 <4 sist
-106 <4 ska
-63 <4 skicka
54 <4 skickar
71 <4 skriver
-236 <4 skulle
85 <4 snall
54 <4 snalla
-86 <4 som
200 <4 stanger
152 <4 stryk
-176 <4 svar
-60 <4 tacka
79 <4 tankt
-143 <4 tar
-186 <4 tas
-192 <4 tog
150 <4 tva
-122 <4 undertecknad
-109 <4 upp
66 <4 uppskatta
54 <4 ur
-70 <4 ursprungligen
98 <4 utdrag
52 <4 utdraget
118 <4 utgar
74 <4 v
72 <4 vad
-52 <4 val
72 <4 vanta
102 <4 var
-85 <4 vara
-53 <4 veckan
-85 <4 vet
-75 <4 vi
52 <4 vilja
201 <4 vilka
60 <4 vilket
-103 <4 ville
-62 <4 visa
-181 <4 visar
77 <5 (
-73 <5 ,
65 <5 .
86 <5 aktiva
53 <5 alltsa
-70 <5 andrat
-133 <5 ar
77 <5 at
-179 <5 att
-127 <5 av
77 <5 begaran
-53 <5 behall
119 <5 behova
54 <5 behovr
-111 <5 bestaller
181 <5 bestallning
-77 <5 bestallningar
108 <5 blir
-63 <5 bokad
59 <5 bra
77 <5 bradska
-84 <5 brukar
171 <5 dag
-139 <5 dagen
85 <5 darfor
-87 <5 datum
-65 <5 de
92 <5 den
87 <5 denna
124 <5 ekonom
84 <5 enligt
-70 <5 er
-112 <5 ersatter
-107 <5 fa
-85 <5 fatt
78 <5 fram
70 <5 fran
-60 <5 fyller
-123 <5 galler
-60 <5 gamla
52 <5 gar
120 <5 garna
68 <5 god
54 <5 goda
-112 <5 hade
-77 <5 hamtar
71 <5 han
-208 <5 har
101 <5 harmed
75 <5 hejhej
-76 <5 hela
74 <5 hinna
-84 <5 hoppas
-153 <5 hos
119 <5 hur
216 <5 i
70 <5 igen
-89 <5 in
-79 <5 ingen
102 <5 inte
-65 <5 it
-107 <5 jag
-221 <5 kan
-55 <5 kom
-109 <5 kommunen
-58 <5 kommunens
-62 <5 kor
58 <5 kora
-150 <5 kvar
-121 <5 laget
-86 <5 larm
67 <5 larmkunder
-67 <5 larmlistan
-59 <5 lat
78 <5 ligger
74 <5 list
68 <5 lista
102 <5 listan
64 <5 lite
-63 <5 logg
-186 <5 loggutdrag
-130 <5 loggutdraget
108 <5 manga
-101 <5 maste
59 <5 mejl
183 <5 men
-61 <5 mig
111 <5 mojligt
-60 <5 nar
-109 <5 nasta
-55 <5 nej
238 <5 ni
88 <5 nu
-104 <5 nytt
94 <5 och
-51 <5 of
109 <5 om
-56 <5 onskad
-90 <5 onskar
-151 <5 ort
-169 <5 oss
112 <5 over
-144 <5 pa
-62 <5 rakade
125 <5 ratt
72 <5 redan
-61 <5 redovisa
-139 <5 rutan
53 <5 rutin
-84 <5 saga
-116 <5 sager
75 <5 se
111 <5 ser
-72 <5 sig
51 <5 sjalv
-160 <5 ska
69 <5 skicka
101 <5 skrev
298 <5 skulle
-75 <5 sodra
65 <5 som
-61 <5 sommarvikarierna
93 <5 stallet
105 <5 strunta
-69 <5 tallkotten
51 <5 tar
-125 <5 tas
111 <5 till
-53 <5 tog
-76 <5 tror
83 <5 upp
67 <5 ut
-65 <5 uttaget
62 <5 uttagsdag
-58 <5 va
-119 <5 valjer
55 <5 vanligen
66 <5 vanta
95 <5 vilja
57 <5 vilka
324 <:
98 <: )
156 <: 0
231 <: T
-59 <: almanackan
60 <: avlasning
120 <: behovs
95 <: bestallning
-105 <: bestallningsdatum
88 <: dag
50 <: dagar
140 <: datum
114 <: det
62 <: er
-151 <: fakturadatum
-115 <: fodd
-69 <: for
-132 <: forfallodatum
-104 <: fortydligande
56 <: fraga
-156 <: fran
82 <: gangen
-51 <: gillt
-72 <: har
52 <: helst
-83 <: inkom
-107 <: inskickat
-79 <: installerat
-93 <: kund
-81 <: larm
-152 <: leverans
180 <: loggdag
117 <: loggen
59 <: loggutdrag
-56 <: mormor
-235 <: motesdatum
91 <: nar
100 <: nu
87 <: onskas
208 <: per
51 <: period
71 <: ratt
140 <: rattelse
92 <: sa
-87 <: sedan
-65 <: semester
-148 <: senast
-109 <: skapad
-65 <: skapat
78 <: skull
68 <: st
219 <: svar
149 <: till
-113 <: tillganglig
70 <: utdraget
116 <: utdragsdatum
263 <: uttag
115 <: uttaget
132 <: uttagsdag
149 <: uttagsdatum
74 <=
88 <= T
109 <>
-295 <N
-113 <N for
248 <T
-81 <T (
119 <T ,
148 <T :
-53 <T aktiva
-247 <T att
70 <T avboka
-160 <T avser
-82 <T behall
134 <T bort
-99 <T dag
-63 <T daterad
60 <T dels
-80 <T den
239 <T det
92 <T en
-91 <T er
-189 <T for
72 <T forst
62 <T fran
115 <T hade
114 <T hela
-150 <T hellre
59 <T i
-58 <T in
168 <T infaller
-66 <T inne
244 <T inte
177 <T ju
-172 <T larm
68 <T larmkunder
-145 <T lista
83 <T listan
-118 <T loggen
-237 <T min
87 <T not
82 <T om
111 <T oss
72 <T pa
-243 <T per
-53 <T reser
-106 <T sa
-72 <T sager
93 <T sedan
190 <T skrev
153 <T stryk
-190 <T tas
325 <T till
-225 <T uttag
-134 <T uttaget
145 <T vara
-87 <T vi
117 <a
-82 <active of
-170 <adress
-161 <ah
233 <aktiva
-107 <aktiva ,
91 <aktiva av
-219 <aktiva loggutdrag
-58 <aktiva pa
104 <aktiva var
328 <aktiva vara
113 <aktivt
95 <alarm
-79 <alarm the
92 <aldrig
-60 <alla hos
-92 <allt
-198 <alltid
-91 <alltid som
75 <alltjamt
351 <alltsa
156 <alltsa ,
82 <almanackan
-128 <an
-204 <an T
-139 <an battre
-68 <an senare
-65 <anbudet
-61 <anbudet forbereder
57 <and
57 <and T
71 <anda ha
194 <andra
-75 <andras
58 <andrat
116 <anger
105 <annat
81 <annu
-154 <annullera
-154 <annullera onskar
95 <antal
126 <antalet
100 <antalet pa
-83 <apt
86 <ar
-407 <ar T
-93 <ar alla
-120 <ar allt
-204 <ar arsstamman
-64 <ar bara
-143 <ar da
51 <ar dag
96 <ar dagen
69 <ar datumet
63 <ar den
-271 <ar det
-83 <ar faktura
-51 <ar grans
-81 <ar har
58 <ar manen
-107 <ar motet
117 <ar nu
-77 <ar och
66 <ar pa
205 <ar perioden
86 <ar se
225 <ar som
138 <ar var
80 <ar vi
-197 <arende
-62 <aro
-92 <arsmotet
-96 <arsmotet vid
-204 <arsstamman
177 <as
60 <as extract
110 <astundar
110 <astundar jag
151 <att
-55 <att ar
55 <att bara
-98 <att bestamt
-107 <att det
127 <att du
-132 <att efter
117 <att er
-69 <att gar
-70 <att kraver
-243 <att med
87 <att meddelas
-71 <att mig
144 <att om
-77 <att oss
102 <att pa
110 <att sa
-129 <att sager
79 <att tankt
138 <att till
-150 <att vet
53 <att vi
-124 <att vill
-206 <attest
-69 <attest :
-79 <automatiskt
-76 <automatiskt loggutdraget
-195 <av
-79 <av bestallningar
-101 <av bestallningen
-83 <av boka
-76 <av demo
182 <av ersatts
58 <av fel
-117 <av hor
75 <av las
50 <av lasa
110 <av laser
77 <av nan
-80 <av stod
51 <av utgangen
149 <av uttag
-316 <avbokar
-87 <aven
-77 <avgifterna
124 <avlas
206 <avlasning
97 <avsag
59 <avsag bestallning
216 <avse
161 <avse ska
52 <avse skulle
188 <avseende
89 <avseende loggutdrag
230 <avser
-223 <avser ,
60 <avser redovisningen
90 <avser som
54 <avslutad
-88 <avstamning
-51 <avstamningen
110 <avstamningsdatum
-116 <avtal
-82 <avtal vart
-158 <avtalet
132 <backa
53 <bad
-79 <bade
66 <bade ,
60 <bade det
-116 <bade glom
55 <bade ha
62 <bade kvar
-57 <bade med
-132 <bade provade
-79 <bakat
109 <balansdagen
110 <bar astundar
55 <bara nej
-55 <barn
75 <bast
-85 <battre
212 <be
72 <be should
-113 <before
-89 <begar
53 <begar vi
125 <begaran in
-78 <begarde
-78 <begarde T
89 <begars
112 <behall
55 <behall ,
260 <behova
106 <behova skulle
182 <behover
-63 <behover hej
152 <behover jag
157 <behover och
121 <behovr
67 <behovr vi
-66 <behovs
59 <behovs ,
69 <behovs dagar
57 <behovs uttag
173 <bekraftar
140 <ber
88 <ber jag
-104 <besked
-125 <beslut
54 <beslutat
-143 <bestall
-55 <bestall :
70 <bestalla att
-79 <bestalla vill
-79 <bestalld
72 <bestallde jag
-199 <bestallde vi
57 <bestalldes
65 <bestalldes som
437 <bestaller
96 <bestaller ,
102 <bestaller jag
54 <bestaller nu
241 <bestaller vi
60 <bestallning denna
-103 <bestallning en
66 <bestallning harmed
-65 <bestallning min
114 <bestallning ny
-90 <bestallning var
-98 <bestallningar
-238 <bestallningarna
-167 <bestallningen
51 <bestallningen i
-168 <bestallningsdatum
-79 <bestamd
-79 <bestamd ar
99 <bestamde
170 <bestamt narmare
-67 <betala
-120 <betalas
-76 <betalas ska
-204 <betalning
-85 <betalt
-119 <bifogas
134 <bild
-123 <blanketten
147 <blev
97 <blev det
99 <bli
188 <bli det
66 <bli far
-74 <bli lata
216 <blir
-164 <blir det
124 <blir manga
-75 <bockerna
-51 <bockerna stanger
51 <boka
56 <boka ,
-166 <boka vill
63 <bokad ar
-129 <bokade
114 <bokar
113 <bokar vi
-229 <bokat
-52 <bokat har
-140 <boken
-65 <bokforas
-123 <bokslut
-61 <bokslutet
156 <bokslutsdagen
-132 <boman
-94 <bor
112 <borde
85 <borde det
214 <borja
-96 <borjade
-111 <borjar
-174 <bort
-51 <bort reser
-93 <bort ta
-69 <bort tag
72 <bort tas
76 <both
121 <bra
77 <bradska
-167 <brandovningen
-62 <brev
81 <bruk
81 <bruk i
-325 <brukar
-204 <brukar vi
154 <bryter
87 <but
87 <but T
-94 <by
-91 <bygger
-92 <byter
-85 <byts
-62 <byttes
121 <chef
-68 <chef forra
143 <chef min
102 <chef var
-198 <chefen
-101 <chefen ,
-62 <co
-62 <co &
53 <cover
80 <customer
80 <customer alarm
-118 <customers
-55 <customers alarm
200 <da
55 <da ,
274 <dag
85 <dag ,
-69 <dag en
-223 <dag fel
51 <dag nagon
53 <dag onskad
-95 <dag rod
-115 <dag vilken
94 <dagar
72 <dagar tva
145 <dagarna
77 <dagarna av
-94 <dagen den
63 <dagen tagen
-112 <dagen tankta
-59 <dags
134 <dar
101 <dar det
133 <darefter
164 <darefter och
97 <daremellan
344 <darfor
52 <darfor ,
-83 <darfor behover
127 <darfor ta
71 <date
-120 <date invoice
-151 <daterad
65 <datum
-106 <datum ,
-118 <datum bar
92 <datum med
-55 <datum nytt
-151 <datum och
89 <datum onskat
-232 <datum pa
55 <datum per
180 <datumet
344 <de
130 <de som
-343 <deadline
-148 <deadlinen
256 <dels
114 <dels ,
65 <dels logg
63 <dem med
-193 <dem pa
-65 <dem ut
-76 <demo
176 <den
-106 <den ,
185 <den ar
53 <den bara
-112 <den ersatter
-74 <den ha
-138 <den hamtar
101 <den inte
-73 <den kor
132 <den och
-114 <den om
143 <den pa
110 <den sadan
-235 <den skicka
224 <den som
128 <den ta
-85 <den tas
190 <det
205 <det (
-227 <det ,
88 <det andra
-69 <det behover
99 <det blir
50 <det dra
53 <det efter
-104 <det far
-62 <det fram
-226 <det galler
159 <det gar
217 <det gor
75 <det gora
92 <det ha
51 <det hur
84 <det i
69 <det kommer
57 <det kor
106 <det lat
-98 <det och
-61 <det om
-141 <det pa
111 <det ska
-133 <det skulle
185 <det som
-73 <det star
-60 <det stod
-312 <det ta
268 <det ut
-65 <det var
-63 <det vi
-59 <diskuterade
-59 <diskuterade vi
-69 <dog
-60 <dog moster
372 <dra
91 <draget
-52 <dras
-54 <dras momsen
-77 <driftstopp
-96 <drog
-146 <drog ni
107 <droj
-54 <droja
93 <du sa
-51 <duger T
99 <dvs
265 <dvs ,
88 <dygn
88 <dygn ett
-97 <e
101 <edert
101 <edert godtar
-153 <efter
-141 <efter dagen
76 <efter fragar
81 <efter ute
-301 <eftersom
-101 <eftersom ,
-55 <eftersom T
66 <egen
-340 <ej
-168 <ej ,
-71 <ek
-101 <ekeby
69 <ekonom
65 <ekonomen med
-186 <ekonomi
-157 <ekonomi ,
-94 <ekonomi med
66 <eller ,
-135 <eller T
53 <emot
458 <en
-120 <en ar
60 <en behover
94 <en dels
-94 <en det
-74 <en far
149 <en gjorde
137 <en med
58 <en och
-124 <en oss
-51 <en pa
-254 <en ut
-54 <en vi
140 <ena
140 <ena det
127 <enades
70 <enats
63 <enats vi
53 <enhet var
58 <enheter
-223 <enligt
-137 <er
76 <er ger
55 <er pa
-63 <er till
-112 <ersatter
-57 <ersattning
198 <ersatts
120 <ersatts och
-130 <ert
63 <ert i
255 <ett
-89 <ett ,
66 <ett behova
64 <ett behovr
-106 <ett bestalla
-154 <ett bestallde
93 <ett fa
103 <ett far
-208 <ett fixa
60 <ett fram
69 <ett gor
287 <ett ha
-55 <ett in
146 <ett kor
-156 <ett med
-109 <ett nara
-93 <ett och
-56 <ett om
110 <ett onskar
93 <ett pa
-288 <exempel
-80 <extract alarm
-62 <extract log
97 <fa att
-146 <fa brukar
104 <fa jag
74 <fa vill
-267 <faktura
-56 <faktura for
-201 <fakturadatum
-150 <fakturan
-50 <fakturaunderlag
-54 <fakturera
54 <fakturerad
-73 <fakturerar
-78 <faktureras
-106 <fakturering
-60 <faktureringen
171 <faktureringsperiod
178 <faktureringsperiod avser
108 <fall sa
-115 <far
96 <far jag
-60 <far siffrorna
-127 <far vi
-68 <fardigt
97 <fast
117 <fast haller
92 <fatt
231 <fatt vi
-110 <fel
55 <fel blir
-276 <fick
-78 <fick vi
-153 <fika
-60 <fikat
94 <fil
-332 <fin
-197 <fin en
-58 <finns
-99 <fint
202 <firar
-250 <fixa
-301 <fixa ni
-68 <fler
-301 <flytta
162 <flyttas
180 <flyttas T
-76 <flyttat
-195 <flyttats
-81 <flyttats har
-175 <fodd
-65 <fodelsedagspresent
-65 <fodelsedagspresent i
-116 <fodelsedatum
143 <folk
-247 <for ,
-309 <for T
153 <for ar
-69 <for behovs
196 <for bestallt
-130 <for boman
76 <for dag
-63 <for dags
-164 <for datum
136 <for det
180 <for en
-66 <for extract
168 <for forvag
-116 <for gang
180 <for inte
-370 <for istallet
57 <for larm
-55 <for larmstatistik
59 <for lista
66 <for listor
83 <for logen
-121 <for logg
81 <for loggar
190 <for loggen
-109 <for loggutdr
153 <for loggutdraget
57 <for one
-135 <for order
142 <for oss
-54 <for redovisa
-125 <for stallet
136 <for stanger
-185 <for tack
-72 <for tacka
-86 <for utdrag
-131 <for uttag
-76 <forbereder
-76 <forbereder vi
69 <forblir
69 <forblir och
-317 <fore
68 <fore T
131 <fore dagen
-69 <fore loggutdraget
157 <foreslar
133 <foreslar jag
122 <foretradare
-132 <forfallodatum
73 <forhallandena
64 <forlat
-317 <forra
167 <forran
66 <forran det
-78 <forran inte
90 <forresten
101 <forslag edert
-116 <forslag ert
99 <forslagsvis
93 <forslagsvis ,
53 <forst N
-67 <forst hade
-66 <forsta det
79 <forsvinner
79 <forsvinner kunder
76 <forteckning
52 <forteckning en
-75 <fortfarande
-104 <fortydligande
-104 <fortydligande ett
168 <forvag
168 <forvag i
-138 <fr
64 <fraga er
73 <fragan
51 <fragar
136 <fram
77 <fram fa
-100 <fram plocka
-116 <framflyttat
-250 <fran
-101 <fran bestallning
66 <fran den
173 <fran garna
-96 <fran hem
-70 <fran larm
66 <fran lista
100 <fran listan
158 <fran logg
57 <fran loggen
-56 <fran loggutdraget
-57 <fran onskas
81 <fran vara
-56 <france
-127 <fryses
58 <full
58 <full ar
84 <fullmakt
117 <funkar
-55 <fyller
-65 <fyller ,
72 <fyller N
112 <fyller vi
-87 <fyrens
-59 <ga
115 <galla
54 <galla ska
57 <gallande
88 <gallande loggutdrag
168 <gallde
168 <gallde som
79 <galler
-110 <galler det
-56 <galler taxan
-177 <galler tvisten
57 <gammal
96 <gang en
76 <gang nagon
-113 <gang nasta
-68 <gangen forsta
150 <gangen har
56 <gar
-83 <gar inte
-69 <gar jag
68 <gar kvartalet
183 <gar ni
-112 <gar och
-104 <gar som
-77 <gar vi
-186 <garna ,
65 <garna ta
54 <garna vi
-164 <gav
-156 <gav ni
73 <ge
76 <ger
-178 <gick
-69 <gick som
-53 <gick vi
-51 <gillt
-51 <gillt gangen
-107 <gjorde ni
62 <gjorde vi
-155 <glad
54 <glom
-60 <glomde jag
-107 <glomma
229 <god
54 <goda
101 <godtar
200 <gor
80 <gor ,
-194 <gor jag
-78 <gor vi
97 <gora
79 <gora inte
-55 <gora ska
99 <gors uttaget
68 <graven
68 <graven i
-75 <gruppen
75 <ha borde
-141 <ha garna
-85 <ha inte
82 <ha jag
-129 <ha maste
212 <ha ska
-137 <ha skulle
205 <ha vi
249 <ha vill
-78 <ha ville
115 <hade som
91 <hade vi
82 <hade vilka
-74 <haft
-61 <haft ha
96 <haller
135 <haller vi
161 <hamta
-64 <hamtades
-64 <hamtades nycklarna
-220 <hamtar
-93 <hamtar N
-141 <handen
-131 <handen i
-79 <hanvisning
151 <har T
99 <har den
85 <har det
-199 <har kunder
150 <har men
58 <har nu
-53 <har sjalv
-75 <har sodra
139 <har som
-219 <har vi
153 <harmed
-60 <have
60 <havsvikens
-79 <hejha
133 <hejhej
56 <hejsan
137 <hela
112 <hela folk
151 <hellre
-118 <hellre boka
-157 <helst ,
78 <helst som
-172 <hem
53 <hem gar
-68 <hem kommer
-57 <hemma
122 <hemomsorg
79 <hemtjanst
-68 <hemtjanst for
-54 <hemvard
-87 <hemvard fyrens
59 <hinna
-68 <hinner
-144 <hinner sa
-62 <hissen
-87 <hittar
-87 <hittar jag
194 <hon
-76 <hon ,
99 <hoppa
-116 <hoppas
90 <hor som
-86 <hors
-86 <hors vi
-310 <hos
-122 <hos bokade
135 <hos larm
92 <hos ut
-186 <hos vara
442 <hur
-167 <hur om
65 <hur visar
-57 <hus
-90 <hus oppet
-73 <i
-156 <i T
84 <i dag
-98 <i den
-81 <i for
-78 <i ga
62 <i gar
103 <i har
71 <i jag
570 <i loggutdrag
-169 <i och
56 <i oss
68 <i star
-89 <i tidigt
-102 <icke
-53 <icke ,
164 <idag
-55 <igang
-53 <igen
-207 <igenom
-94 <igenom ga
-124 <ihop
-93 <ikrafttradande
-93 <ikrafttradande kontraktets
-188 <in
127 <in boka
-68 <in ha
-58 <in lagger
-60 <in lamnas
-114 <in ska
135 <infaller
55 <infaller T
124 <infaller almanackan
153 <inflyttning
-319 <infor
-87 <ingen
-87 <inget
-107 <inkom
-73 <inlamning
-214 <innan
166 <innan dagen
-154 <innan den
-61 <innan det
-59 <innan gang
169 <innan loggutdrag
-107 <inne
76 <inne ar
-173 <inne vara
-111 <inskickat
51 <installatoren
-74 <installerad
-74 <installerad ar
-127 <installerat
-88 <installerat larm
-115 <inte
-273 <inte ,
-127 <inte ar
66 <inte behover
-136 <inte det
-65 <inte far
133 <inte gar
258 <inte glom
-55 <inte kan
143 <inte men
-109 <inte och
-78 <inte ska
-61 <inte vanta
67 <inte vet
-133 <inte vi
-112 <inte vill
57 <intet
140 <inventering
72 <inventering egen
-150 <invoice
113 <is date
-82 <is payment
121 <isf
-195 <istallet
-299 <istallet T
60 <it
96 <it take
-86 <ivag
-96 <ivo
-67 <ivo fran
170 <ja
94 <jag
-261 <jag ,
62 <jag att
-115 <jag da
97 <jag kan
60 <jag men
-53 <jag nar
93 <jag onskar
-138 <jag sa
-59 <jag skrev
80 <jag valjer
84 <jag vill
68 <jamfor han
52 <jamnt
52 <jamnt fyller
137 <jo
69 <jobbar
95 <ju sa
-78 <ju ska
75 <jul fore
-109 <julbordet
259 <just
91 <kaffet
234 <kalendern
249 <kan
98 <kan ,
-157 <kan ni
-57 <klar
-55 <klar vara
-409 <klart
74 <klockan
82 <kna
116 <knapp
114 <kollegan
-75 <kom
-60 <komma far
87 <kommande
106 <kommande den
-256 <kommer
88 <kommer har
51 <kommer installatoren
-65 <kommer revisorn
-63 <kommer sommarvikarierna
-50 <kommer tomten
-85 <kommit
73 <kommun
-82 <kommunen
-155 <kommunens
-67 <kommunfullmaktige
-194 <kontoret
71 <kontoret pa
-93 <kontraktets
-52 <kopplar
130 <kor
197 <kor ,
65 <kor ni
72 <kor sa
262 <kora
143 <kora ni
-179 <kors
-119 <kors loggen
-108 <kors lonen
-52 <korttids
-60 <kostnadsstalle
170 <kraver
102 <kraver revisorn
-221 <kund
-93 <kund inflyttning
67 <kund var
73 <kunder aktiva
-87 <kunder vara
53 <kunder vilka
-55 <kunderna over
80 <kunna
-82 <kunna att
74 <kunna ni
-57 <kurs
-52 <kurs pa
-61 <kvall
-96 <kvall T
205 <kvallen
62 <kvar ha
59 <kvarnbyn
60 <kvarstar
200 <kvartalet
57 <kvartalets
53 <kvartalets pa
113 <kvartalets per
116 <lage
52 <lage ,
334 <laget
54 <laget ar
-131 <laget att
71 <laget ha
55 <laget om
60 <laget pa
-69 <laget se
292 <lagg
68 <lagg ,
179 <lagga
174 <lagga vi
97 <lagt
-69 <lamna jag
-77 <lamnade
-216 <lamnas
71 <lampligt
69 <landade
95 <larm
-89 <larm 0
128 <larm aktiva
-75 <larm hade
213 <larm har
124 <larm med
-68 <larm nya
93 <larm pa
157 <larm raknar
113 <larm samtliga
-54 <larm sitt
-52 <larm tva
-80 <larm vara
-78 <larmat
-77 <larmat har
112 <larmen
206 <larmen pa
91 <larmen rakna
-82 <larmen sista
-179 <larmet
-115 <larmet upp
129 <larminnehavare
365 <larmkunder
122 <larmkunder ,
-255 <larmkunder aktiva
157 <larmkunder antalet
117 <larmkunder over
91 <larmkunder vilka
57 <larmkunderna pa
-159 <larmkunderna ut
321 <larmlista
50 <larmlista :
68 <larmlista en
165 <larmlistan
-60 <larmlistan fa
82 <larmlistan fram
111 <larmlistan ut
94 <larmlogg
-67 <larmloggen
-77 <larmloggen ut
-55 <larmstatistik
102 <larmuttag
208 <las
110 <las ,
110 <laser ni
-51 <lases
53 <last
189 <lat
88 <lat ,
-95 <lata
-54 <later
-54 <later no
-66 <ledig
-129 <ledigt
-53 <ledningen
62 <ledningsgruppen i
53 <lenas
-133 <leverans
-93 <leverans onskad
52 <ligga
237 <ligger
-63 <lika
72 <likadan
72 <likadan en
74 <list
481 <lista
51 <lista ,
77 <lista en
-206 <lista er
62 <lista var
476 <listan
74 <listan ,
-171 <listan behover
-63 <listan for
-126 <listan igenom
217 <listan pa
121 <listan ta
138 <listan ut
-51 <listan vi
128 <listor
66 <listor behover
62 <listor tva
52 <lite
83 <logen
333 <logg
183 <logg ,
88 <logg .
91 <logg :
-215 <logg T
218 <logg behover
-172 <logg bestall
136 <logg en
-51 <logg nan
-53 <logg var
82 <loggar
81 <loggar med
224 <loggdag
226 <loggen
94 <loggen ,
76 <loggen ar
-178 <loggen att
62 <loggen av
-99 <loggen behover
55 <loggen dra
59 <loggen inte
-194 <loggen med
-86 <loggen skicka
281 <loggen ta
82 <loggen ur
-118 <loggutdr
382 <loggutdrag
82 <loggutdrag )
70 <loggutdrag :
-226 <loggutdrag av
-52 <loggutdrag behover
53 <loggutdrag bestalla
-159 <loggutdrag bestaller
-59 <loggutdrag bestalls
-83 <loggutdrag darfor
-57 <loggutdrag det
171 <loggutdrag ett
-136 <loggutdrag fa
89 <loggutdrag for
-172 <loggutdrag ha
96 <loggutdrag harmed
50 <loggutdrag hej
-118 <loggutdrag om
158 <loggutdrag onskar
-89 <loggutdrag pa
-55 <loggutdrag saknar
58 <loggutdrag skicka
-250 <loggutdrag ut
86 <loggutdrag vart
68 <loggutdrag vi
119 <loggutdraget
-66 <loggutdraget behover
-70 <loggutdraget fa
-103 <loggutdraget for
73 <loggutdraget ha
124 <loggutdraget kan
99 <loggutdraget om
183 <loggutdraget ta
54 <loggutdraget ut
-112 <lonen
-212 <loper
-93 <loper perioden
80 <lovade
98 <lovade ni
-142 <lugnt
58 <lyder
-151 <m
-80 <m .
-71 <m o
69 <ma
-199 <manad
-66 <manad varje
89 <manadens
58 <manen
332 <manga
228 <manga hur
77 <med
55 <med ,
151 <med T
170 <med borja
59 <med det
99 <med fa
-72 <med listan
83 <med loggutdrag
56 <med men
-141 <med mig
-140 <med mote
-285 <med och
-57 <med onodigt
97 <med racker
60 <med skicka
87 <meddelas
177 <mej
67 <mejl
55 <mejlen
233 <men
76 <men ,
-74 <men T
164 <menade
54 <menade ,
125 <menar
106 <menar jag
217 <mer
156 <mig
115 <mig andrat
-76 <mig hos
61 <mig jag
-82 <mig ring
54 <mimosa
-414 <min
136 <min ,
-191 <min gor
-77 <min ut
-149 <mitt
60 <mojligt
-135 <momsen
-56 <mormor
-56 <mormor min
-60 <moster
62 <mot
67 <mot T
53 <mot avstamning
-102 <mot natten
-407 <mote
-57 <mote T
-235 <motesdatum
-340 <motet
77 <n
61 <n ta
173 <na
68 <nagon
78 <nagon loggutdrag
68 <namligen
127 <namligen ,
-92 <namnden
-185 <namnden for
78 <nan
91 <nan det
-76 <nar T
153 <nar det
-109 <nara
187 <narmare
170 <narmare ,
59 <narmast
51 <narmast infaller
71 <nasta ,
-58 <nat
-54 <natt
-167 <natten
-51 <nattetid
-90 <nattpatrullen
58 <ned
92 <nedslag
92 <nedslag ett
290 <nej
81 <nej vanta
-92 <ner
-52 <ner kopplar
280 <ni
125 <ni den
76 <ni drar
63 <ni gor
80 <ni har
-102 <ni hoppas
136 <ni innan
-77 <ni kan
82 <ni kna
315 <ni om
282 <ni tar
-202 <ni tog
-54 <no
-58 <nog
58 <not
124 <notera
117 <nu
56 <nu och
55 <nu redan
-73 <ny ,
-76 <ny :
110 <ny en
-264 <nya
-76 <nyckeln
-69 <nyckeln lamna
-67 <nyckelrunda
-64 <nycklarna
-180 <nytt
-83 <nytt gott
-99 <o
122 <och
-62 <och T
69 <och ar
-89 <och dagen
91 <och ekonomen
-56 <och hej
-151 <och ort
-170 <och till
185 <och utgar
100 <och var
157 <ocksa
115 <ocksa T
56 <ocksa ar
53 <ocksa vi
59 <of
119 <of as
74 <of list
152 <ok
268 <om
-76 <om T
-69 <om aven
-108 <om begaran
-100 <om boka
75 <om bra
70 <om enats
55 <om forslag
71 <om ni
-91 <om oss
231 <om overens
79 <om pratade
106 <om ringde
-132 <om undrade
66 <om uppskatta
55 <om vi
-103 <omgaende
-83 <omrade
81 <omsorg
52 <on taken
57 <one
-57 <onodigt
58 <onskad
275 <onskar
99 <onskar ,
90 <onskar T
257 <onskar vi
-113 <onskas
-151 <onskas svar
52 <onskas utdrag
-328 <onskas uttag
142 <onskat
-87 <oppet
85 <oppna
-58 <oppnar
-128 <order
-151 <ort
95 <oss
-98 <oss andrat
-51 <oss at
88 <oss avlas
147 <oss for
-164 <oss gav
90 <oss in
89 <oss lat
-194 <oss om
126 <oss pa
-51 <oss passar
63 <oss tankt
-141 <oss till
87 <oss upp
-127 <oss vara
-101 <oss vi
75 <oster
-177 <over hoppa
68 <over lista
-252 <over loggen
75 <over loggutdrag
-116 <over tar
235 <overens
144 <pa
-76 <pa ar
-69 <pa bestallning
-71 <pa den
-189 <pa exempel
57 <pa infaller
-60 <pa jag
99 <pa lista
-131 <pa listan
107 <pa logg
-70 <pa loggutdrag
107 <pa manga
91 <pa svar
53 <pa tagna
-86 <pa titta
88 <pa utdraget
-189 <pa uttag
53 <pa vantat
70 <pa vi
-116 <papper
-74 <parmen
122 <passa
-82 <payment
-97 <pension
-97 <pension i
-54 <pensionen
243 <per
141 <per ,
-144 <per :
85 <per bestallning
-238 <per bestallningarna
148 <per laget
84 <per larm
181 <per larmkunder
67 <per larmlista
-87 <per lista
159 <per logg
-318 <per loggutdrag
105 <per oss
72 <per utdrag
89 <period var
-129 <perioden avser
217 <perioden for
-119 <perioden stanger
-103 <personalmote
52 <planeringssystem
-72 <plats pa
168 <please
-68 <plocka
-78 <plus
76 <pratar
-121 <priser nya
71 <priset
-88 <protokollet
-54 <protokollet enligt
-136 <provade
-136 <provade vi
60 <pull
90 <racker
81 <racker det
-149 <rakade
-73 <rakade jag
-57 <rakenskaperna
-57 <rakenskaperna alldenstund
138 <rakna
138 <raknar
116 <raknar ni
139 <raknas
-57 <rapport
-62 <rapporten
316 <ratt
-69 <rattar
-64 <rattar vi
156 <rattelse
81 <redan
-55 <redan det
216 <redan har
68 <redan loggen
-137 <redan ni
-94 <redan uttaget
-174 <redovisa
-228 <redovisa ska
-71 <redovisade
-53 <redovisar
-95 <redovisas
-64 <redovisningen
104 <registrerade
114 <registret
-119 <reser
-59 <resultatrapport
-59 <resultatrapport :
-60 <reviderad
-56 <revisionen
141 <revisorn
53 <revisorn ,
-54 <revisorn hos
61 <riktiga
-115 <ring
-92 <ringa
-108 <ringde
-95 <rod
-63 <roll
-76 <roll ingen
-179 <rond
-67 <ronnen pa
-60 <rosenlunda
-60 <rosenlunda pa
85 <run
-139 <rutan
-156 <rutin
74 <s .
229 <sa
224 <sa ,
-51 <sa da
-84 <sa du
77 <sa i
51 <sa som
-183 <sa var
128 <sadan
296 <sag
64 <sag den
100 <sager
229 <sager chef
152 <sager chefen
156 <sager da
155 <sager hon
62 <sager vad
-173 <sager vi
-74 <sags det
142 <sagt
-59 <sagt har
-74 <sagt som
108 <sak
82 <saken
-94 <saknar
-70 <sammantrader
149 <samt
149 <samt T
140 <samtliga
-92 <san
94 <sasom
-243 <satt
-76 <satt ar
102 <saval
100 <schemalagg
93 <schemalagga
-63 <schemat
250 <se
-107 <se fa
250 <se vill
-297 <sedan
59 <sedan pa
-217 <semester
-272 <sen
-67 <sen ,
-586 <senast
-51 <senast behovs
-64 <senast loggutdrag
-102 <senast onskas
-195 <senaste
147 <ser
89 <ser den
-80 <ser det
-58 <ses
99 <should
-83 <siffror ha
63 <siffror kraver
-88 <siffror vara
85 <siffrorna
-104 <siffrorna ha
121 <sig stracker
57 <siktar
-115 <sist
-330 <sista
-155 <sista de
57 <sista en
-179 <sitt
-103 <sitter
84 <sjalv
53 <sjalva pa
321 <ska
96 <ska T
79 <ska allt
-67 <ska bokslutet
237 <ska den
223 <ska det
82 <ska fakturan
126 <ska listan
138 <ska loggen
-77 <ska men
-57 <ska momsen
-71 <ska nu
74 <ska siffrorna
-126 <ska vi
115 <skall det
-96 <skall uppgifterna
75 <skall utdraget
-91 <skapad
-157 <skapat
-55 <skapat arende
183 <ske
-94 <sker
-204 <sker betalning
69 <sker det
99 <sker uttaget
-154 <skicka
-150 <skicka ,
-71 <skicka att
-85 <skicka men
-109 <skicka och
-54 <skickad
-54 <skickad ,
-88 <skickade
-160 <skickar
-94 <skickar vi
-107 <skickas
-54 <skickat
56 <skojar
-57 <skola
-57 <skola rakenskaperna
-72 <skon
-66 <skon en
70 <skot
-59 <skrevs
265 <skriv
-93 <skrivelse
-93 <skrivelse er
102 <skrivs
78 <skull
198 <skulle
-116 <skulle ,
83 <skulle ni
87 <skulle vi
-62 <slacker
55 <slangs
-202 <slapper
-202 <slapper vi
226 <slut
-69 <slutar ,
83 <slutar T
210 <slutar avtalet
-101 <slutar jag
-57 <slutas
-57 <slutas skola
85 <snall
176 <snalla
68 <snart
80 <solrosen
-90 <som
-161 <som ,
-211 <som T
-77 <som avtalet
-102 <som datum
59 <som de
282 <som dem
148 <som den
160 <som det
57 <som en
57 <som hur
88 <som kunder
84 <som laget
63 <som larm
101 <som lista
-52 <som loggutdrag
-101 <som loggutdraget
133 <som sa
-148 <som samma
62 <som utdrag
67 <som vilka
-76 <sommarvikarierna
159 <spegla
134 <spegla ska
68 <st
68 <st tre
-119 <stallet i
91 <stallningen
-55 <stalls
-99 <stamma
-188 <stanger
-113 <stanger vi
-52 <stangs
-92 <stangt
-65 <stangt vi
-224 <star
-143 <star det
-165 <start
-128 <start med
-101 <startade
-76 <startade som
63 <stickprova
-88 <stod
-80 <stod med
-55 <stopp
121 <stracker
-63 <stryka
96 <stycken
89 <stycken tva
-89 <styrelsemotet
-82 <styrelsemotet till
107 <styrelsen
-176 <svar
-68 <svar ha
-68 <svara
119 <systemet
102 <systemet i
506 <ta
233 <ta ,
69 <ta att
-54 <ta brukar
54 <ta far
-57 <ta inte
66 <ta men
210 <ta ni
61 <ta och
-175 <ta ska
120 <ta skulle
-130 <tack
-186 <tack T
59 <tack ja
98 <tack logg
76 <tacka ska
-69 <tacksamma
80 <tag
96 <tagas
228 <tagen
82 <tagen ,
58 <tagen ar
53 <tagen lista
-63 <tages
-63 <tages utdrag
187 <taget
-89 <taget ,
51 <taget ar
-176 <tagit
-137 <tagit redan
75 <tagna
117 <take
59 <take please
58 <taken
-145 <tandlakare
117 <tankt
79 <tankt ar
-67 <tankt forst
121 <tankt hade
-112 <tankta
-112 <tankta tidigare
-100 <tankte forst
-70 <tankte ursprungligen
309 <tar
-163 <tar ,
-181 <tar jag
359 <tar ni
100 <tar vi
60 <tas att
61 <tas den
-92 <tas det
110 <tas far
94 <tas loggutdraget
88 <tas ska
-58 <tas tallkotten
-97 <taxan
-56 <taxan nya
-87 <te
-61 <teknikern
-120 <telefonin
65 <telefonsamtal
-118 <texten
-54 <than
-54 <than later
-137 <the for
111 <tid
216 <tiden
117 <tiden for
-193 <tidigare
-112 <tidigare den
-93 <tidigt
-89 <tidigt infaller
64 <tidpunkten
-283 <till
91 <till T
110 <till backa
-78 <till begarde
-118 <till behovs
122 <till bestalldes
-79 <till bestamd
-95 <till den
115 <till en
106 <till ett
65 <till fram
56 <till gang
-79 <till hanvisning
106 <till hor
-61 <till inte
-107 <till klart
204 <till lagg
196 <till lagga
-208 <till larmkunder
-266 <till logg
-355 <till loggutdrag
-59 <till loggutdraget
177 <till mig
55 <till saga
-100 <till satt
52 <till sig
55 <till skickas
106 <till stod
151 <till tillbaka
-99 <till utdrag
-214 <till utdraget
122 <till uttag
149 <till uttaget
-97 <tillbaka ar
-113 <tillganglig
-141 <tillhanda
-127 <tillhanda oss
-83 <tillkom
-52 <tillsynen
-73 <tilltrader
-96 <titta
-271 <tog
-50 <tomten
80 <tor
-53 <tre
-72 <trodde
73 <tror
-50 <trots
87 <tryck
74 <trygghetslarm
-74 <trygghetslarm har
83 <trygghetslarm vara
65 <tva
-52 <tva ner
-177 <tvisten
-95 <under
-59 <under skrevs
-81 <underlag behover
119 <underlaget
-98 <undertecknad
-70 <undertecknat
-62 <undertecknat ,
-132 <undrade
-145 <upp
-77 <upp sagt
122 <upp skriv
57 <upprattas
66 <uppskatta
66 <uppskatta skulle
124 <ur
111 <ur utdrag
81 <ursakta
-70 <ursprungligen
-64 <us
166 <ut
-96 <ut byt
-51 <ut byttes
110 <ut darfor
58 <ut dra
52 <ut drar
238 <ut fa
-56 <ut flyttar
-111 <ut gar
51 <ut garna
-99 <ut loper
163 <ut sag
133 <ut skrivs
-344 <ut ta
-87 <ut tagit
206 <ut tas
487 <utan
76 <utan ,
213 <utan T
-61 <utan varit
-58 <utbildning
323 <utdrag
-229 <utdrag T
54 <utdrag bestaller
102 <utdrag ett
65 <utdrag for
-75 <utdrag ha
81 <utdrag vart
154 <utdraget
51 <utdraget ,
-122 <utdraget fa
-69 <utdraget forra
63 <utdraget pa
116 <utdragsdatum
81 <ute
-139 <utforartraffen
51 <utgangen
51 <utgangen vid
185 <utgar T
-164 <utom
-160 <utskrivet
291 <uttag
115 <uttag ,
161 <uttag :
-154 <uttag annullera
306 <uttag ett
306 <uttag for
-134 <uttag inget
74 <uttag onskas
-202 <uttag vart
217 <uttaget
53 <uttaget att
71 <uttaget fa
103 <uttaget flytta
62 <uttaget for
85 <uttaget gor
-54 <uttaget ha
-76 <uttaget in
60 <uttaget loggutdraget
89 <uttaget om
70 <uttaget skot
-174 <uttaget ta
153 <uttagsdag
65 <uttagsdag ,
329 <uttagsdatum
57 <uttagsdatum onskat
68 <utvisande
74 <v
74 <v .
51 <va
-58 <vab
102 <vad
74 <val
82 <valjer
73 <vanligen
94 <vanligt
88 <vanligt som
93 <vanta
-66 <vantar
-72 <var ,
118 <var T
148 <var ar
-100 <var av
-204 <var det
-169 <var flytta
59 <var for
66 <var kora
-64 <var listan
94 <var som
111 <var ut
61 <vara
-76 <vara av
-70 <vara behover
-73 <vara inte
-90 <vara kor
74 <vara over
90 <vara skall
143 <vara ut
52 <varan
-92 <vardagen
-116 <vardagen pa
-220 <varje
-78 <varje automatiskt
-56 <vart fa
62 <vart ha
100 <vart schemalagg
54 <vaster
-151 <vecka
-168 <vecka en
-94 <veckan
121 <vem
-76 <version
-81 <vet
52 <veta
62 <vi
107 <vi ,
-86 <vi att
102 <vi behover
69 <vi ber
63 <vi bestaller
-80 <vi den
-57 <vi eftersom
-105 <vi far
-156 <vi fast
-101 <vi fick
-90 <vi for
-113 <vi gang
-166 <vi gor
-108 <vi hade
242 <vi har
168 <vi larm
131 <vi larmkunder
156 <vi ligger
65 <vi loggen
88 <vi loggutdraget
55 <vi men
125 <vi nar
157 <vi och
-128 <vi sa
84 <vi sager
-354 <vi som
-123 <vi tankte
149 <vi tar
275 <vi vill
74 <via
91 <vid
118 <vid fast
65 <vilar
65 <vilar och
134 <vilja
-147 <vilja jag
144 <vilja skulle
315 <vilka
-115 <vilken
392 <vill
-178 <vill ekonomi
110 <vill hon
79 <vill jag
66 <vill och
-54 <vill som
201 <vill styrelsen
402 <vill vi
-125 <ville
-104 <ville chefen
64 <ville vi
190 <visa
66 <visa maste
61 <visar
-51 <visar den
241 <visar som
-96 <visst
142 <vore
-85 <we
59 <→
59 <→ T
223 =ACKNOWLEDGE
362 =ADD_DAY
-258 =ALARM_LIFE
143 =ALL_OPTIONS
-83 =ANY_DAY
317 =APPROVES
-451 =ARRIVES
-179 =ASKS_BACK
-166 =AUTO_REPLY
311 =BOOKING
150 =BOTH_OPTIONS
-814 =CANCEL
89 =CHOOSE
-70 =CLOSINGS
-108 =COMPLAINT
232 =CONFIRMS
-133 =COURTESY
239 =CUSTOMERS
-192 =DATE_LABELS
-542 =DEADLINE
-79 =DELIVERED
-220 =DELIVERED_BEFORE
241 =DEVICE
-57 =EARLIEST_OPTION
107 =ENDED
319 =EXTRACT
-162 =FAULT
-155 =FAULT_HANDLING
198 =FIELD_WORDS
-263 =FIRST_OPTION
-339 =GRUMBLE
-64 =HABIT
348 =INSTEAD
347 =KEPT
105 =KNOWN
153 =LAST_OPTION
-88 =LATEST_OPTION
129 =NAME_LABELS
-645 =NEGATION
-348 =NO
-133 =NOT_WORKING
341 =NOW_ORDER
79 =NO_ACTION
189 =OFFER
116 =ONE_MORE
-95 =ORDERED
-342 =OTHER_EXTRACT
-993 =OTHER_FACT
-405 =OTHER_PROVIDER
189 =OTHER_SYSTEM
-210 =OTHER_THING
-60 =OUTSIDE
-175 =OWN_THINGS
219 =PARTLY
254 =PER
-84 =PERSON
97 =POINTER
-98 =POINTS_BACK
-157 =POSTPONES
-288 =RECEIVED
-171 =REGISTER_THING
-133 =REGISTER_VERB
104 =REMINDER
281 =REQUEST
-178 =RESOLVED
69 =SECOND_OPTION
-103 =SERVICE
656 =SHOWS
447 =STAMP_LABELS
-215 =STANDING
583 =SUITS
422 =TAKE
-187 =TEXT_LABELS
-149 =TEXT_WORDS
-84 =TITLES
241 =WANT
205 =WEAK_EXTRACT
-167 =WEAK_FAULT
413 =YES
154 > (
-160 > )
138 > ,
82 > .
-138 > 0
-90 > =
-90 > N
-95 > T
-77 > a
64 > advent
57 > afton
117 > an
101 > anda
-50 > angaende
72 > at
-92 > av
113 > aven
-102 > bad
74 > battre
149 > begar
-104 > ber
-86 > bestalls
-58 > blev
126 > bor
50 > byter
63 > da
-62 > dag
176 > darpa
74 > de
56 > den
61 > det
73 > ds
-65 > duger
84 > e
190 > efter
136 > el
109 > eller
-57 > en
64 > enligt
55 > ersatter
-88 > fast
65 > fick
99 > for
195 > fore
59 > funkar
68 > galler
-100 > gick
-96 > gor
-151 > har
-228 > helst
89 > hinner
-124 > hor
-50 > hur
245 > i
127 > infaller
312 > innan
-111 > inte
289 > istallet
71 > jag
153 > kl
-125 > kom
-64 > kommer
-121 > kraver
-56 > kvall
76 > lamnade
-104 > langre
102 > later
-174 > ligger
-116 > lovade
-107 > lunch
63 > medan
-54 > men
171 > menar
-203 > mot
-87 > mote
-92 > narmar
114 > o
-196 > om
-58 > over
-69 > passar
178 > sa
-95 > sager
-109 > saknar
82 > saknas
156 > samt
114 > siffror
96 > skall
132 > skrev
65 > skulle
-142 > slut
-52 > stalls
-170 > stamde
64 > stanger
135 > star
-95 > stod
-136 > tror
-55 > ur
-136 > utan
-157 > utgar
-321 > var
-174 > varje
295 > vi
190 > vill
104 > vore
-90 > →
-53 >) drar
-80 >) och
130 >,
162 >, T
72 >, a
55 >, aktiva
55 >, alltsa
114 >, ar
64 >, aven
127 >, bada
125 >, bara
-58 >, behovs
-71 >, bestaller
51 >, bjorkdungen
57 >, blir
-66 >, bokslutet
-83 >, bortse
-52 >, bra
176 >, da
62 >, dagen
-89 >, darfor
-59 >, de
175 >, den
158 >, det
153 >, eftersom
72 >, ej
-225 >, eller
-52 >, en
64 >, faktura
169 >, fakturadatum
187 >, for
-194 >, forlat
-208 >, gar
-75 >, garna
119 >, halsar
-68 >, har
-220 >, hemtjanst
-72 >, hon
67 >, hor
119 >, innan
309 >, inte
233 >, jag
90 >, kor
-55 >, lagg
-64 >, larmet
-78 >, larmkunder
52 >, larmloggen
-55 >, las
132 >, lat
63 >, loggutdrag
-358 >, men
182 >, nar
-102 >, narmare
-266 >, nej
-172 >, ni
-215 >, nu
83 >, och
178 >, om
-51 >, pa
173 >, please
-274 >, sa
-50 >, sedan
-285 >, ska
-166 >, skickas
-79 >, so
58 >, sorry
-69 >, stammer
58 >, svar
75 >, ta
190 >, tack
-84 >, taget
74 >, tar
-79 >, tills
112 >, tjugo
-63 >, tradgardsstadens
60 >, tre
66 >, trots
-87 >, utan
-68 >, vad
105 >, var
57 >, varken
58 >, vet
-52 >, vi
-72 >, vilket
76 >, vill
104 >- 0
110 >- hemtjanst
-232 >.
-713 >. .
84 >. 0
85 >. T
151 >. jag
-160 >0
112 >0 $
-101 >0 .
113 >0 och
110 >1 $
154 >1 (
-160 >1 )
138 >1 ,
82 >1 .
-138 >1 0
-90 >1 =
-90 >1 N
-95 >1 T
-77 >1 a
64 >1 advent
57 >1 afton
117 >1 an
101 >1 anda
-50 >1 angaende
72 >1 at
-92 >1 av
113 >1 aven
-102 >1 bad
74 >1 battre
149 >1 begar
-104 >1 ber
-86 >1 bestalls
-58 >1 blev
126 >1 bor
50 >1 byter
63 >1 da
-62 >1 dag
176 >1 darpa
74 >1 de
56 >1 den
61 >1 det
73 >1 ds
-65 >1 duger
84 >1 e
190 >1 efter
136 >1 el
109 >1 eller
-57 >1 en
64 >1 enligt
55 >1 ersatter
-88 >1 fast
65 >1 fick
99 >1 for
195 >1 fore
59 >1 funkar
68 >1 galler
-100 >1 gick
-96 >1 gor
-151 >1 har
-228 >1 helst
89 >1 hinner
-124 >1 hor
-50 >1 hur
245 >1 i
127 >1 infaller
312 >1 innan
-111 >1 inte
289 >1 istallet
71 >1 jag
153 >1 kl
-125 >1 kom
-64 >1 kommer
-121 >1 kraver
-56 >1 kvall
76 >1 lamnade
-104 >1 langre
102 >1 later
-174 >1 ligger
-116 >1 lovade
-107 >1 lunch
63 >1 medan
-54 >1 men
171 >1 menar
-203 >1 mot
-87 >1 mote
-92 >1 narmar
114 >1 o
-196 >1 om
-58 >1 over
-69 >1 passar
178 >1 sa
-95 >1 sager
-109 >1 saknar
82 >1 saknas
156 >1 samt
114 >1 siffror
96 >1 skall
132 >1 skrev
65 >1 skulle
-142 >1 slut
-52 >1 stalls
-170 >1 stamde
64 >1 stanger
135 >1 star
-95 >1 stod
-136 >1 tror
-55 >1 ur
-136 >1 utan
-157 >1 utgar
-321 >1 var
-174 >1 varje
295 >1 vi
190 >1 vill
104 >1 vore
-90 >1 →
174 >2 $
163 >2 ,
-306 >2 .
128 >2 :
-160 >2 N
51 >2 T
59 >2 a
78 >2 aldrig
155 >2 allt
79 >2 alltsa
113 >2 ar
-200 >2 av
62 >2 aven
-74 >2 avtalet
-130 >2 bada
51 >2 bara
99 >2 bast
194 >2 battre
51 >2 bea
-225 >2 behover
-53 >2 bestallde
-81 >2 bestaller
107 >2 bestallningen
83 >2 blaklintens
55 >2 blev
-97 >2 boka
-124 >2 bort
136 >2 bra
-178 >2 chefen
-62 >2 d
-127 >2 da
54 >2 dag
144 >2 dagen
73 >2 darefter
-143 >2 darfor
-78 >2 det
-86 >2 du
63 >2 e
127 >2 efterhand
153 >2 eftersom
69 >2 ej
60 >2 ekonomi
-106 >2 eller
-59 >2 er
58 >2 fa
113 >2 faktura
169 >2 fakturadatum
-144 >2 fakturan
-92 >2 fick
54 >2 fint
146 >2 for
-194 >2 forlat
72 >2 fran
-70 >2 funkar
136 >2 galler
95 >2 garna
93 >2 halsar
-58 >2 han
97 >2 handlar
-213 >2 har
83 >2 hemtjanst
103 >2 hinner
69 >2 hoppas
67 >2 hor
122 >2 hos
-142 >2 hur
148 >2 i
-91 >2 in
-75 >2 ingen
101 >2 inget
-89 >2 installt
197 >2 inte
-205 >2 istallet
-82 >2 ju
113 >2 kan
-55 >2 klamdag
80 >2 kom
109 >2 kommer
-78 >2 kommit
84 >2 kor
-189 >2 kul
60 >2 lagom
70 >2 lamnas
92 >2 larm
-66 >2 larmet
-156 >2 larmkunder
-79 >2 larmlogg
-55 >2 las
94 >2 lat
77 >2 ledig
-114 >2 lista
95 >2 listan
-62 >2 logg
93 >2 loggdag
55 >2 loggen
-82 >2 loggutdrag
-223 >2 manad
-50 >2 manga
54 >2 mejla
-275 >2 men
75 >2 mig
-108 >2 mojligt
54 >2 morgonen
231 >2 mote
-67 >2 mvh
-102 >2 nagon
-102 >2 narmare
-292 >2 nej
-58 >2 ni
-67 >2 nu
-72 >2 och
243 >2 om
-83 >2 oss
152 >2 papper
127 >2 perfekt
113 >2 please
61 >2 raknas
65 >2 ratt
-59 >2 revisorn
-55 >2 ring
-81 >2 rod
-93 >2 rubriken
91 >2 rutan
-89 >2 sa
-104 >2 sager
69 >2 samma
-100 >2 samverkansmotet
-66 >2 sist
51 >2 ska
101 >2 skicka
58 >2 slipper
-79 >2 so
87 >2 sorry
146 >2 stallet
-119 >2 stamde
-69 >2 stammer
-132 >2 star
111 >2 stryk
75 >2 svar
97 >2 systemet
81 >2 ta
64 >2 tack
97 >2 tar
112 >2 tjugo
-63 >2 tradgardsstadens
66 >2 trots
-91 >2 tva
77 >2 underlag
-190 >2 ursakta
-89 >2 utan
-62 >2 utdrag
79 >2 utmarkt
-143 >2 uttaget
84 >2 uttagsdag
-63 >2 vanta
339 >2 var
-123 >2 vara
57 >2 varken
-287 >2 vi
-72 >2 vilket
170 >2 vill
75 >2 ville
-57 >2 we
107 >3 $
-119 >3 ,
87 >3 .
72 >3 0
53 >3 N
-168 >3 T
-84 >3 a
63 >3 ab
-58 >3 adress
112 >3 aktiva
67 >3 aktuellt
77 >3 allt
-76 >3 anda
65 >3 annars
95 >3 annat
-83 >3 annu
-220 >3 ar
-105 >3 att
-75 >3 avlasning
-73 >3 bad
61 >3 bada
-100 >3 bara
78 >3 battre
-54 >3 bestalla
-102 >3 bestamt
-86 >3 betalar
-78 >3 bilagan
-72 >3 blev
132 >3 bli
-66 >3 blir
100 >3 bort
91 >3 bra
131 >3 brukar
55 >3 chef
-84 >3 da
-60 >3 darfor
-95 >3 del
77 >3 dem
66 >3 det
136 >3 detsamma
86 >3 dras
61 >3 efter
-52 >3 egen
-69 >3 ej
51 >3 enda
144 >3 fakturan
-160 >3 fakturerar
-116 >3 fakturorna
82 >3 far
108 >3 fatt
-98 >3 fick
-70 >3 fika
54 >3 fint
-78 >3 for
119 >3 fore
-216 >3 forresten
59 >3 forsta
-53 >3 fortfarande
61 >3 fortsatter
71 >3 framover
-52 >3 fran
-104 >3 funkar
-89 >3 gamla
55 >3 gang
-245 >3 gar
-118 >3 garna
-78 >3 great
-96 >3 guld
55 >3 ha
153 >3 hade
-64 >3 haft
71 >3 haller
113 >3 hamtar
198 >3 har
-91 >3 hemtjanst
85 >3 hora
135 >3 hos
-306 >3 i
-61 >3 in
-92 >3 inget
102 >3 innan
250 >3 installt
77 >3 ja
-178 >3 jag
178 >3 jobbar
133 >3 ju
-126 >3 kan
108 >3 kollega
53 >3 kommer
-91 >3 kor
114 >3 kora
-151 >3 kvar
-110 >3 lamnas
63 >3 lar
-85 >3 larm
60 >3 ligger
-123 >3 likadant
-62 >3 logg
81 >3 loggen
-55 >3 loggutdrag
-70 >3 manga
161 >3 menar
56 >3 mig
50 >3 mot
121 >3 och
126 >3 ocksa
-113 >3 om
54 >3 omsorg
248 >3 oss
115 >3 over
-174 >3 pa
-67 >3 please
-95 >3 racker
86 >3 raknar
60 >3 rattar
75 >3 revisorn
86 >3 riktiga
-84 >3 sa
-109 >3 sager
146 >3 saknas
119 >3 sedan
98 >3 senast
52 >3 ser
-113 >3 sist
56 >3 sista
-85 >3 sitter
162 >3 ska
-58 >3 skamt
-139 >3 skrev
58 >3 skull
-75 >3 slanga
-52 >3 snalla
-57 >3 stamma
58 >3 stanger
-80 >3 stod
-143 >3 svarade
144 >3 system
123 >3 ta
52 >3 tankt
-118 >3 tar
140 >3 tas
-59 >3 tid
-52 >3 tidigt
-122 >3 till
-56 >3 tillbaka
74 >3 tills
54 >3 tog
-80 >3 ur
-95 >3 ut
-100 >3 utan
-93 >3 utforare
-70 >3 uttag
-108 >3 va
110 >3 val
-234 >3 vanta
362 >3 vara
53 >3 vart
-311 >3 vill
-70 >3 visst
-133 >4 (
102 >4 )
-52 >4 ,
-95 >4 .
-67 >4 0
77 >4 T
99 >4 aktiva
174 >4 alla
-103 >4 allt
-192 >4 alltsa
65 >4 anda
-54 >4 andra
-59 >4 andrat
56 >4 annu
80 >4 ar
124 >4 att
200 >4 av
83 >4 avtalet
-148 >4 bara
-77 >4 behova
-62 >4 behovs
94 >4 betalt
219 >4 blev
53 >4 bra
183 >4 dag
-59 >4 darfor
55 >4 dem
-60 >4 den
114 >4 din
144 >4 er
-117 >4 ett
124 >4 fakturan
-91 >4 far
54 >4 fick
-116 >4 fint
55 >4 flyttar
53 >4 for
-67 >4 fore
-95 >4 fortfarande
-100 >4 fran
79 >4 garna
-110 >4 gick
-118 >4 gor
114 >4 gora
-153 >4 ha
90 >4 halla
-73 >4 har
78 >4 hort
-77 >4 hos
-256 >4 i
-60 >4 ihop
-88 >4 in
71 >4 inga
76 >4 ingen
-50 >4 innan
-86 >4 inte
-245 >4 jag
139 >4 jobbar
-160 >4 kan
77 >4 kl
-62 >4 klar
84 >4 klart
50 >4 kommit
-100 >4 kor
89 >4 laget
-104 >4 laggas
70 >4 larmkunder
56 >4 larmloggen
81 >4 lista
62 >4 listan
-59 >4 logg
61 >4 loggar
-132 >4 loggen
-52 >4 loggutdraget
53 >4 man
-118 >4 med
-71 >4 men
-214 >4 mig
-57 >4 min
-71 >4 mitt
-207 >4 mycket
65 >4 nar
-58 >4 natt
166 >4 ni
-179 >4 nu
-90 >4 och
-79 >4 om
53 >4 oss
-74 >4 over
123 >4 pa
-133 >4 per
-61 >4 rakningen
-197 >4 redan
-87 >4 revisorn
125 >4 saga
96 >4 samma
-71 >4 sent
131 >4 ser
-164 >4 siffror
62 >4 siffrorna
-84 >4 sig
-52 >4 sjuk
59 >4 skall
-89 >4 skicka
-84 >4 skickas
98 >4 snalla
336 >4 som
-59 >4 stangt
-147 >4 ta
138 >4 tack
77 >4 tagit
-67 >4 take
55 >4 tankta
-73 >4 tankte
-75 >4 tas
214 >4 till
163 >4 tillbaka
-110 >4 tills
56 >4 tjata
-55 >4 tre
61 >4 upp
232 >4 ut
-100 >4 utdrag
-52 >4 utgar
-84 >4 uttaget
104 >4 vad
-103 >4 vara
133 >4 vidare
95 >4 vilja
-86 >4 vill
-75 >4 visar
-52 >4 we
51 >: )
-145 >: T
118 >: aktiva
-107 >: ja
176 >: loggutdrag
-90 >=
-131 >>
-197 >N
-134 >T
166 >T ,
140 >T .
135 >T ar
53 >T att
76 >T da
-67 >T for
-54 >T galler
-126 >T i
70 >T men
-61 >T mote
64 >T ska
62 >T tack
124 >T till
-121 >a
72 >ab
-77 >adress
64 >advent
57 >afton
221 >aktiva
97 >aktiva larmkunder
54 >aktuellt
61 >aldrig
109 >alla
54 >alla aktiva
-63 >alla andra
141 >alla nya
-58 >allihop
-54 >allra
53 >alls
129 >allt
-55 >allt vara
-141 >alltsa
58 >alltsa T
207 >an
190 >an T
89 >anda
-97 >andra
-75 >andrat
-50 >angaende
99 >annars
56 >annat
72 >annat ,
-185 >ar T
91 >ar allt
-162 >ar bara
146 >ar battre
96 >ar bra
91 >ar da
108 >ar dagen
86 >ar de
112 >ar den
-136 >ar det
-70 >ar en
-91 >ar fel
-168 >ar for
-51 >ar installt
-82 >ar inte
-197 >ar jag
-155 >ar ju
-93 >ar klar
103 >ar ledig
93 >ar loggdag
80 >ar pa
90 >ar ratt
-60 >ar rod
51 >ar sista
175 >ar tillbaka
167 >ar vad
136 >ar vi
64 >arbetsdag
71 >at
64 >at oss
-60 >ater
-51 >ater T
107 >att halla
104 >att larmlistan
65 >att listan
149 >att ni
-111 >att uttaget
-71 >att var
-142 >att vi
-117 >av
-76 >av T
79 >av loggutdrag
107 >av oss
-140 >av vara
230 >aven
140 >aven om
-70 >avlasning
-130 >avlasning T
-65 >avse
-104 >avser
-134 >avser T
-188 >bad
-82 >bad om
82 >bada behovs
-168 >bara
75 >bast
351 >battre
80 >battre ,
116 >battre an
-88 >be
-78 >be great
51 >bea
190 >begar
149 >begar vi
-93 >behova
-243 >behover
-122 >behovs
-138 >behovs inte
119 >behovs till
-74 >bemanningen
-175 >ber
-63 >ber er
-90 >ber om
-104 >ber vi
-83 >bestalla
-110 >bestallde
-124 >bestaller
72 >bestaller jag
-149 >bestaller vi
89 >bestallningen
-68 >bestalls
-65 >bestalls loggutdrag
146 >bestallt
-87 >bestamt
-102 >bestamt T
115 >betala
94 >betalt
-57 >bilaga
-78 >bilagan
51 >bjorkdungen
-57 >bjuder
83 >blaklintens
144 >blev
162 >blev liggande
152 >bli
-66 >blir
70 >blir bast
81 >blir battre
71 >blir bra
152 >blir var
-82 >boka
-97 >boka T
126 >bokar
-66 >bokslutet
-66 >bokslutet lamnas
72 >bor
-81 >borta
-100 >bortse
-67 >bortse fran
287 >bra
102 >bra ,
68 >bra for
-194 >brattom
55 >bredvid
99 >byter
50 >byter vi
75 >chef
-122 >chefen
-138 >da
160 >da ,
-220 >da ar
-72 >da blir
68 >da hade
200 >da har
60 >da ska
63 >da stanger
-107 >da var
-130 >da vill
165 >dag
-65 >dagar
140 >dagen
90 >dagen for
-73 >dagen fore
61 >dagen vi
89 >dagens
-54 >dags
68 >dalig
73 >darefter
-131 >daremellan
-265 >darfor
235 >darpa
94 >de
67 >de ar
64 >de e
95 >de gar
-95 >del
54 >dels
77 >dels T
132 >dem
-69 >den ar
72 >den for
59 >den forsta
-110 >den har
55 >den tidigare
-165 >den vill
66 >dess ar
-52 >dessforinnan
95 >det
-116 >det ,
95 >det T
366 >det ar
57 >det att
-162 >det bara
-109 >det behovs
-111 >det fika
-101 >det fint
-160 >det for
-104 >det gick
71 >det haller
-53 >det har
-111 >det i
-91 >det jag
-136 >det likadant
-59 >det pa
158 >det som
-80 >det stod
-102 >det var
138 >det vara
265 >det vi
80 >det vill
118 >detsamma
117 >detsamma som
114 >din
84 >dras
73 >ds
-81 >du att
-65 >duger
-127 >duger inte
209 >e
251 >efter
99 >efter att
158 >efterhand
141 >eftersom
59 >eftersom T
-51 >egen
208 >ej T
-131 >ekonom
78 >ekonomi
99 >el
63 >el gar
-111 >eller T
105 >eller ar
54 >eller har
52 >eller inte
-109 >eller rattare
-112 >eller vanta
-63 >en
-71 >en gang
-103 >en lista
71 >enda
117 >enhet
85 >er
55 >ersatter
55 >ersatter den
-108 >ersatts
-87 >ersatts av
84 >ert
-125 >ett
61 >ett for
-78 >ett utdrag
112 >faktura
169 >fakturadatum
169 >fakturadatum T
124 >fakturan
-158 >fakturerar
-109 >fakturerar T
-98 >faktureras
-132 >fakturorna
-137 >far alltsa
98 >far garna
-76 >far ni
126 >far vi
-64 >fast
81 >fatt
-147 >fel
-89 >fel ,
-133 >fel av
-72 >fick
81 >fick jag
-58 >fick vi
-122 >fika
-93 >finns
220 >for
504 >for T
-131 >for alla
-52 >for att
-193 >for da
-167 >for det
99 >for hemtjanst
-71 >for loggutdraget
-100 >for mig
-184 >for oss
56 >for the
119 >for uttaget
105 >for var
57 >for vaster
53 >for vi
239 >fore
131 >fore ,
76 >fore T
-62 >fore det
61 >fore och
-147 >forfaller
-194 >forlat
-185 >forlat ,
-51 >formularet
-223 >forresten
-98 >forresten ,
69 >forsta
59 >forstar
-148 >fortfarande
61 >fortsatter
-57 >framat ,
52 >framga
112 >framover
61 >fran nu
-68 >fullt
-119 >funkar
222 >galler
-111 >gamla
-52 >gammal
-353 >gar
-200 >gar ,
103 >gar bra
-78 >gar de
-87 >gar det
176 >gar for
82 >gar utmarkt
57 >garna
79 >gatt
105 >ge
108 >ge oss
-223 >gick
-59 >glomde
-269 >gor
-60 >gor att
65 >gors
-78 >great
-96 >guld
-84 >ha
-177 >ha den
69 >ha en
-92 >ha med
59 >ha uttaget
206 >hade
93 >hade vi
-64 >haft
-57 >haha
68 >halften
140 >halla
101 >haller
119 >halsar
113 >hamtar
-58 >hand
-239 >har
321 >har alla
123 >har en
-183 >har jag
71 >har mote
90 >har ni
-65 >har och
-59 >har stangt
-249 >har vi
-97 >har vill
-68 >harmed
115 >hela
-67 >helgdag och
-56 >hellre
-304 >helst
73 >helt
104 >hemtjanst ,
74 >hemtjanst .
-64 >heter
165 >hinner
163 >hinner vi
80 >hon kommer
-99 >hon vill
-85 >hor
85 >hora
78 >hort
165 >hos
244 >hos er
-207 >hur
-162 >hur manga
-169 >i
149 >i bestallningen
158 >i efterhand
-51 >i formularet
-93 >i rubriken
91 >i rutan
56 >i samma
168 >i stallet
70 >i vart
-72 >ihop
-241 >in
143 >infaller
-72 >infaller T
197 >infaller pa
167 >inget annat
-58 >inget skamt
372 >innan
-73 >innan ,
103 >innan ni
159 >installt
354 >inte T
53 >inte alls
-196 >inte da
105 >inte det
-96 >inte for
58 >inte som
71 >is
81 >istallet
157 >istallet for
100 >ja
-362 >jag
211 >jag ,
-97 >jag att
-69 >jag behover
-157 >jag ber
86 >jag bort
155 >jag far
53 >jag ha
83 >jag med
161 >jag menar
68 >jag om
53 >jag skriver
-88 >jag som
82 >jag var
-52 >jag vidskeplig
77 >jag vill
179 >jamfora
-63 >jobba
231 >jobbar
52 >ju
156 >ju ,
-66 >kaffe
-144 >kan
70 >kan jag
99 >kan ni
-57 >kim
-53 >kim tar
218 >kl
100 >kl .
-55 >klamdag T
-94 >klar
84 >klart
108 >kollega
-94 >kom
101 >kommer
83 >kommer T
-52 >kommer revisorn
-66 >kommit
-93 >kor
-264 >kor inte
187 >kor var
110 >kora
68 >kort
-121 >kraver
-189 >kul
-56 >kunden
65 >kunder
-56 >kvall
-66 >kvall ,
-127 >kvar
142 >kvar ,
-134 >kvartalet
-136 >kvartalet ,
129 >laget
-88 >laggs
-88 >laggs pa
63 >lagom
68 >lamnade
85 >lamnas T
-63 >langre
53 >lar
-107 >larmen T
-154 >larmet
-111 >larmkunder
-58 >larmlista
-79 >larmlogg
91 >larmloggen
78 >las
76 >lasas
191 >lat
84 >later
119 >ledig
183 >ledig hos
158 >liggande
-137 >ligger
-123 >likadant
-50 >lista
-172 >lista T
-173 >listan T
-50 >listan bor
-199 >logg
53 >logg ,
-197 >logg T
97 >loggar
93 >loggdag
114 >loggen da
51 >loggen tas
-145 >loggutdrag
139 >loggutdrag ,
-76 >loggutdraget
-144 >lovade
-126 >lunch
-230 >manad
-120 >manad ,
71 >manad framover
98 >manad tills
-115 >manga
-96 >maste
-66 >med
-106 >med alla
-89 >med det
68 >med laget
-53 >med uttaget
71 >medan
54 >mejla
-51 >mejlade
-51 >mejlade jag
-351 >men
-92 >men da
-115 >men det
50 >men har
-124 >men i
208 >men inte
-103 >men nu
61 >men skicka
-65 >men uttaget
-144 >men vi
-202 >menade
347 >menar
129 >menar jag
-83 >mig
54 >mimosa
-76 >min
-74 >mojligt
55 >morgonen
-147 >mot
-203 >mot T
164 >mote
-88 >mote ,
-182 >mycket
-69 >nagon
-54 >nagra
88 >nan gang
93 >nar alla
-261 >nar jag
66 >nar ni
-92 >narmar
-92 >narmar sig
-102 >narmare
-102 >narmare bestamt
-96 >natt
81 >nattpersonalen
-473 >nej
-56 >nej fel
-98 >nej forresten
-131 >nej vanta
-62 >ner
93 >ni
-79 >ni far
-67 >ni har
130 >ni jobbar
-176 >ni kan
-59 >ni skicka
50 >ni skickade
-75 >ni slanga
-143 >ni svarade
-93 >ni ta
150 >ni tar
99 >nojd
86 >norra
-274 >nu
106 >o
-51 >o behover
73 >o inte
452 >och T
-118 >och allt
87 >och att
-180 >och behover
-260 >och da
74 >och darefter
448 >och det
115 >och en
-61 >och enligt
217 >och ett
-55 >och fick
-168 >och for
-58 >och galler
81 >och ge
-84 >och har
60 >och ingen
182 >och inget
289 >och inte
101 >och jag
97 >och lamnas
-88 >och med
68 >och ni
-67 >och nu
64 >och sedan
230 >och skicka
54 >och svara
-90 >och till
-129 >och vi
-102 >och vill
109 >ocksa
75 >ocksa ,
93 >ok
138 >ok ,
-52 >ok hej
-146 >om
55 >om det
-79 >om ett
112 >om jag
-53 >om mojligt
127 >omsorg
67 >omsorg ab
-83 >onskar
-66 >onskar vi
75 >onskas
219 >oss
-68 >oss att
122 >oss i
-52 >oss inte
-183 >oss pa
-51 >overens
65 >p
-77 >pa
143 >pa ,
-58 >pa den
114 >pa din
103 >pa en
-66 >pa er
54 >pa listan
54 >pa morgonen
-100 >pa samverkansmotet
105 >pa telefon
-135 >pa vilka
-53 >panik
165 >papper
-67 >passar
-176 >passar inte
-54 >per
94 >per T
112 >perfekt
78 >please
-67 >please take
67 >punkt
-76 >racker
-66 >rakna ni
90 >raknar
75 >raknas
95 >raknat fran
-61 >rakningen
128 >rapport
99 >ratta
60 >rattar
-109 >rattare
-109 >rattare sagt
-244 >redan
-78 >redovisa
-71 >revisorn
86 >riktiga
-85 >rod
-93 >rubriken
-54 >rubriken pa
91 >rutan
-145 >sa T
-100 >sa ar
60 >sa blir
111 >sa det
-79 >sa du
63 >sa e
114 >sa far
221 >sa har
142 >sa hinner
-131 >sa jag
-53 >sa kim
-165 >sa kor
-70 >sa logg
-57 >sa ni
78 >sa nu
-66 >sa rakna
-70 >sa ring
91 >sa ser
-63 >sa skicka
82 >sa slipper
-75 >sa svara
89 >sa uttaget
-142 >sa vi
-105 >sag
250 >saga
-296 >sager
-123 >saknar
253 >saknas
130 >samma
193 >samt
142 >samt T
-100 >samverkansmotet
55 >se
50 >se listan
115 >sedan
102 >sedan ett
61 >sedan fortsatter
76 >senast T
207 >ser
70 >ser vi
-138 >siffror
-89 >sig
-201 >sist
119 >sista
-100 >sitter
60 >sjalv
103 >sjalv hade
-79 >sjuk
137 >ska
-68 >ska allt
70 >ska de
348 >ska det
61 >ska larmen
100 >ska listan
-149 >ska ni
94 >ska ta
-180 >ska vara
-176 >ska vi
178 >skall
-110 >skamt
51 >skicka
112 >skicka den
-97 >skicka en
50 >skickade
151 >skrev
-133 >skrev ,
101 >skrev jag
56 >skriver
63 >skull
53 >skulle
-75 >slanga
-111 >slangs
61 >slipper
56 >slipper jag
-183 >slut
-105 >slutade
113 >snalla
-79 >so
-67 >so please
88 >sodra
342 >som
-145 >som N
88 >som T
148 >som blev
-156 >som den
-70 >som det
225 >som galler
60 >som har
-330 >som jag
63 >som kommer
-90 >som ni
57 >som passar
69 >som raknas
-126 >som sist
158 >som ska
87 >som uttagsdag
-101 >som var
-141 >som vi
109 >sorry
-135 >sta T
-108 >stadar
174 >stallet
-52 >stalls
-291 >stamde
-66 >stamma
-96 >stammer
-69 >stammer det
-64 >stangda
140 >stanger
158 >stanger vi
-90 >stangt
-56 >star att
145 >star kvar
-62 >star vi
-180 >stod
-95 >stod det
-62 >stod i
116 >stor
111 >stryk
94 >svar
54 >svara mig
-143 >svarade
-143 >svarade och
144 >system
51 >systemet
-60 >ta
-74 >ta T
94 >ta betalt
101 >ta loggen
92 >ta ut
266 >tack
51 >tack .
-70 >tack for
-74 >taget
165 >tagit
-67 >take
71 >tallkotten
87 >tanker
55 >tankt
55 >tankta
-79 >tankte
-126 >tar T
95 >tar ni
-126 >tar vi
101 >tas
-50 >tid
-69 >tiden
83 >tidigare
55 >tidigare tankta
-52 >tidigt
59 >till N
-75 >till T
96 >tillbaka
90 >tills vidare
-111 >titta
56 >tjata
112 >tjugo
112 >tjugo T
55 >tog N
-63 >tradgardsstadens
77 >tre loggar
-176 >tror
72 >trots
82 >tycker
53 >under
59 >underlag
163 >underlaget
-61 >unge
55 >upp
-180 >upptagen
-135 >ur
-80 >ur larmloggen
-190 >ursakta
105 >ut
-339 >utan
-105 >utan T
-120 >utan att
-211 >utdrag
-80 >utdrag ur
60 >utdraget
78 >utdraget ska
-115 >utforare
-229 >utgar
-65 >utgar och
121 >utmarkt
-97 >uttag T
-219 >uttaget
-118 >uttaget T
112 >uttagsdag
75 >v
-68 >va
53 >va ,
139 >vad
53 >vad vi
171 >val
84 >val inte
-88 >valkomna
-270 >vanta
-182 >vanta ,
92 >vantar
92 >vantar pa
94 >var T
-91 >var bra
62 >var det
-113 >var ett
181 >var lista
-51 >var vi
181 >vara
-190 >vara T
71 >vara kunder
155 >vara med
-150 >varje
-140 >varje manad
57 >varken
58 >vet att
104 >vi ,
-67 >vi 0
-76 >vi ar
189 >vi att
-135 >vi av
-70 >vi bad
148 >vi behover
-88 >vi ett
-133 >vi fakturerar
-159 >vi far
-118 >vi gor
-103 >vi har
-61 >vi in
53 >vi inga
65 >vi inte
63 >vi nojda
76 >vi over
-89 >vi pa
60 >vi rattar
-98 >vi redan
-104 >vi sa
73 >vi sager
173 >vi ska
-157 >vi tar
120 >vi vara
-79 >vi vet
67 >vi veta
176 >vi vill
76 >vi ville
61 >vidare
-52 >vidskeplig
107 >vilja
60 >vilka som
-100 >vilket
-58 >vilket gor
62 >vilket som
143 >vill att
-88 >vill ha
-58 >vill veta
172 >vill vi
73 >ville
78 >ville ha
-75 >visar
-86 >visst
85 >vore
-74 >vore det
60 >we want
54 >you
-90 >→
-90 >→ T
57 c &
167 c )
-97 c ,
52 c -
-137 c 0
112 c :
116 c <
-162 c N
93 c T
-66 c a
-90 c abso-
-90 c absolut
-154 c adre-
-112 c adress
64 c adve-
64 c advent
57 c afton
-76 c akt
72 c akti-
95 c aktivt
-123 c aktu-
-103 c aktuell
121 c alar-
64 c alarm
227 c aldr-
75 c aldrig
80 c alla
-71 c alli-
-71 c allihop
53 c alls
54 c allt
164 c allt-
-201 c alltid
363 c alltsa
133 c alma-
167 c almanackan
68 c almv-
-59 c an
97 c and
176 c anda
145 c andr-
162 c andra
-104 c andras
114 c andrat
-91 c anga-
-69 c angaende
87 c ange-
116 c anger
52 c angs-
141 c anha-
61 c anhalla
-50 c anho-
115 c anna-
-161 c annandag
82 c annars
207 c annat
66 c anno
70 c annu
-192 c annu-
-154 c annullera
-109 c anst-
143 c anta-
82 c antal
74 c antalet
-131 c apt
-140 c ar
62 c arbe-
64 c arbetsdag
-85 c are
-82 c aren-
-114 c arende
-102 c aro
-107 c arsm-
-107 c arsmotet
-181 c arss-
-181 c arsstamman
177 c as
110 c astu-
110 c astundar
-98 c ater
-92 c ater-
-125 c att
-69 c attest
-67 c auto-
-224 c avbo-
-55 c avboka
-75 c avbokar
-201 c avgi-
-77 c avgifterna
285 c avla-
124 c avlas
167 c avsa-
188 c avsag
153 c avse
308 c avse-
149 c avseende
92 c avser
95 c avsl-
233 c avslutar
-60 c avst-
-86 c avstamning
83 c avta-
-124 c avtal
202 c avtalet
111 c backa
-69 c bada
106 c bala-
106 c balansdagen
-73 c bara
110 c bast
86 c batt-
192 c battre
154 c be
-166 c befo-
-136 c before
145 c bega-
100 c begar
-81 c begr-
173 c beha-
165 c behall
83 c behov
110 c behova
-169 c behover
121 c behovr
-140 c behovs
152 c bekraftar
73 c bekraftas
-83 c bekraftelse
-103 c bekraftelsen
-105 c ber
-369 c berg-
-53 c bero-
-53 c beror
-82 c beslut
-172 c best-
-143 c bestall
-60 c bestalla
-68 c bestalld
59 c bestallde
57 c bestalldes
339 c bestaller
-54 c bestallning
-239 c bestallningarna
-73 c bestallningen
-163 c bestalls
119 c bestallt
-56 c bestamd
239 c bestamt
103 c besv-
-313 c beta-
-120 c betalas
-111 c betalning
82 c betr-
82 c betraffande
-103 c bifo-
-55 c bila-
87 c bild-
101 c bilden
83 c blak-
83 c blaklintens
131 c blev
190 c bli
-52 c bliv-
-52 c blivit
88 c bock-
-61 c bockerna
-338 c boka-
-58 c bokade
-240 c bokat
-140 c boke-
-140 c boken
-221 c bokf-
89 c bokslutsdagen
-79 c bola-
-64 c bolag
-132 c boma-
-132 c boman
-282 c bora-
-282 c boras
-62 c bord
132 c bord-
114 c borde
214 c borja
-110 c borjade
-163 c borjar
85 c borjat
-220 c bort
-219 c bort-
-96 c borta
-65 c bortse
76 c both
150 c bra
-320 c bran-
-124 c brandovning
-167 c brandovningen
-107 c brat-
75 c brev
-77 c brev-
-76 c brot
81 c bruk
-275 c bruk-
-329 c brukar
-190 c bryr
185 c bryt-
154 c bryter
55 c buss-
70 c bussiga
104 c but
-110 c by
-101 c bygg-
-94 c bygger
54 c byra
-56 c byte
-85 c byte-
-85 c byter
-85 c byts
-145 c bytt-
-74 c bytte
-70 c byttes
59 c can
195 c chef
-84 c chef-
-84 c chefen
53 c coul-
53 c could
53 c cove-
53 c cover
80 c customer
-109 c customers
298 c da
300 c dag
161 c daga-
137 c dagarna
220 c dage-
122 c dagen
97 c dagens
-108 c dags
-139 c dali-
322 c dare-
126 c darefter
154 c daremot
256 c darf-
256 c darfor
170 c darp-
170 c darpa
113 c date
-65 c date-
221 c datu-
135 c datum
99 c datumet
58 c day
303 c de
-297 c dead-
-149 c deadline
-148 c deadlinen
93 c debi-
139 c debiterade
196 c dels
-76 c demo
369 c den
-205 c dera-
-205 c deras
56 c dess
-98 c dess-
-51 c dessutom
146 c det
98 c dets-
98 c detsamma
60 c din
371 c dra
200 c drag-
65 c dragen
91 c draget
83 c drar
-144 c drif-
-77 c driftstopp
-146 c drog
107 c droj
-61 c droj-
-54 c droja
147 c ds
58 c du
84 c dygn
68 c e
101 c eder-
101 c edert
133 c efterhand
145 c eftermiddag
-208 c eftersom
216 c egen
-88 c eget
-258 c ej
-104 c ekeb-
-101 c ekeby
-108 c ekon-
-50 c ekonomen
99 c el
179 c elle-
179 c eller
-80 c emot
-207 c en
66 c ena
119 c enad-
119 c enades
70 c enat-
70 c enats
-120 c enhet
93 c enheter
65 c enke-
-53 c enli-
-50 c enlighet
-91 c erin-
-91 c erinra
67 c ersa-
-57 c ersatter
90 c ersatts
59 c extr-
-278 c fa
-217 c fakt-
110 c faktura
58 c fakturan
-78 c fakturaunderlag
-93 c fakturera
-114 c fakturerar
-86 c faktureras
-50 c faktureringen
178 c faktureringsperiod
87 c fallit
-81 c fard-
-68 c fardigt
196 c fast
183 c fast-
189 c fatt
-165 c fel
125 c fem
-372 c fick
-265 c fika
-60 c fika-
-60 c fikat
94 c fil
-223 c fin
-54 c fine-
-54 c finemang
124 c finn-
90 c finnas
202 c fira-
202 c firar
69 c firm-
-272 c fixa
-68 c fler
-407 c flyt-
-50 c flytt
-265 c flytta
104 c flyttas
85 c flyttat
-195 c flyttats
-81 c fode-
-71 c folk
56 c for
110 c forb-
69 c forblir
-66 c ford-
-152 c fore
-126 c fore-
-96 c foredragas
169 c foreslar
103 c foretradare
-93 c forf-
57 c forhallandena
-188 c forr-
-329 c forra
156 c forran
137 c fors-
99 c forslagsvis
61 c forv-
-139 c fr
109 c frag-
96 c fraga
63 c fram
-161 c fram-
-135 c framflyttat
52 c framga
70 c framover
-180 c fran
-62 c from
-77 c fru
51 c fruk-
51 c frukostmotet
-181 c frys-
-127 c fryses
-64 c frysta
102 c full
80 c full-
-91 c fyra
-81 c fyre-
-87 c fyrens
56 c g
-80 c ga
416 c gall-
126 c galla
144 c gallde
54 c galler
-75 c gaml-
-75 c gamla
75 c gamm-
75 c gammal
-54 c gang-
-83 c ganger
-166 c gar
-95 c garn-
-95 c garna
134 c ge
-73 c geno-
-191 c gick
65 c gill-
65 c gillar
-81 c gjor-
-75 c gjorde
-155 c glad
-65 c glad-
52 c glom
-107 c glomma
111 c glommer
66 c god
210 c godt-
101 c godtar
-84 c gott
-60 c gran-
68 c grav-
68 c graven
-78 c grea-
-78 c great
287 c grun-
117 c grund
173 c grundas
-148 c grup-
-158 c gruppen
-98 c guld
-51 c gulliga
-190 c ha
266 c hade
-140 c haft
116 c hall-
107 c halla
-59 c halv-
218 c hamta
-194 c hamtar
-108 c han
-117 c hand
-231 c hand-
-138 c handen
52 c hanf-
-103 c hang-
146 c hanv-
146 c hanvisning
-291 c har
-58 c have
-106 c hej
59 c hejs-
59 c hejsan
-301 c hels-
-301 c helst
-102 c hem
-77 c hemm-
-77 c hemma
109 c hemo-
82 c hems-
53 c hemstaller
-60 c hemt-
-142 c hemtj
88 c hemtjanst
-60 c hemvard
94 c hinna
-86 c hinner
-62 c hiss-
-62 c hissen
-88 c hitt-
-88 c hittar
88 c hoppa
-151 c hor
97 c hora
-86 c hors
89 c hort
-116 c hos
216 c hur
-131 c hyre-
-158 c i
-102 c icke
169 c idag
-55 c igan-
-55 c igang
-200 c igen
-160 c igen-
-160 c igenom
-138 c ihop
-93 c ikra-
-93 c ikrafttradande
-174 c in
321 c infa-
280 c infaller
158 c infl-
-167 c info-
-167 c infor
-63 c inge-
-112 c ingen
155 c ingenting
-106 c inget
-231 c inla-
-95 c inlagda
-98 c inlamning
-103 c inna-
-103 c innan
-93 c inne
-125 c insa-
-65 c insk-
-62 c insp-
155 c inst-
51 c installatoren
174 c installt
-302 c inte
65 c inte-
61 c intr-
94 c inve-
116 c inventering
-70 c invo-
85 c isf
-227 c ista-
-227 c istallet
186 c it
-111 c ivag
-80 c ivo
-193 c jag
112 c jamn-
112 c jamnt
151 c jobb-
-78 c jobba
245 c jobbar
-101 c jour-
-61 c journalsystem
-197 c ju
-85 c julb-
-85 c julbordet
70 c just
-77 c just-
-66 c kaffe
178 c kale-
207 c kalendern
122 c kan
-70 c kann-
-110 c kans-
-61 c kansla
-145 c karl-
-111 c kass-
-111 c kassoren
187 c kl
-73 c klar
-261 c klar-
-287 c klart
113 c kloc-
55 c klockan
61 c klockargarden
82 c kna
151 c knap-
105 c knapp
91 c ko
174 c koll-
-75 c kolla
90 c kollega
114 c kollegan
-432 c komm-
107 c kommande
-430 c kommer
56 c kommun
-72 c kommunen
-105 c kommunens
-441 c kont-
-70 c kontor
-73 c kontoret
107 c kontra
-93 c kontraktets
-98 c kopp-
-52 c kopplar
174 c kor
147 c kora
145 c korn-
128 c korning
64 c korr-
-142 c kors
-103 c krav-
54 c kraver
84 c kundens
-261 c kunder
81 c kundforteckning
92 c kundlista
-64 c kurs
128 c kval-
-56 c kvall
177 c kvallen
182 c kvar
183 c kvar-
52 c kvarstar
-141 c kvit-
-100 c kvittot
-56 c kyrk-
103 c la
-67 c lade-
-67 c lades
-61 c lag
135 c lage
76 c lage-
83 c laget
303 c lagg
139 c lagg-
62 c lagga
164 c laggas
-113 c laggs
95 c lagt
-101 c lamn-
96 c lamna
-101 c lamnar
-56 c lamnas
182 c lamp-
65 c lamplig
88 c lampligt
56 c land-
69 c landade
-109 c lang-
-92 c langre
239 c larm
-78 c larmat
-177 c larmet
79 c larminnehavare
-177 c larmkunderna
203 c larmlista
-116 c larmlistan
55 c larmlogg
-103 c larmloggen
-55 c larmstatistik
337 c las
51 c lasa-
51 c lasas
92 c laser
-114 c lases
-59 c last-
-88 c laste
64 c lat
-95 c lata
72 c later
-50 c ledi-
81 c ledig
75 c lediga
-99 c ledn-
-53 c ledningen
53 c lena-
53 c lenas
-273 c leve-
-64 c levererade
-136 c likadant
56 c like
102 c list-
66 c listor
58 c lite
73 c log
102 c loge-
102 c logen
62 c logg
129 c logg-
73 c loggar
138 c loggdag
234 c loggen
-118 c loggutdr
-279 c loggutdrag
-181 c loggutdraget
168 c logu-
-53 c loka-
-253 c lone-
-140 c lonen
87 c lott-
87 c lotten
89 c lova-
-52 c lovade
73 c lovat
-86 c luci-
-131 c lugn-
-142 c lugnt
-222 c lunc-
-192 c lunch
-102 c m
139 c ma
-84 c mail-
-65 c man
-138 c mana-
-281 c manad
53 c manaden
87 c manadens
58 c manen
112 c mang-
112 c manga
77 c markas
-58 c mast-
-58 c maste
67 c matd-
52 c matdag
76 c medveten
-101 c medvetna
62 c mej
-99 c mejl
-137 c mejl-
-66 c mejla
59 c mejlade
-116 c mejlet
135 c men
346 c mena-
140 c menade
206 c menar
247 c mer
-112 c mig
-104 c mimo-
-104 c mimosa
-330 c min
-93 c minu-
-149 c miss-
-70 c missade
-98 c mitt
-78 c moge-
-78 c moget
72 c mojlighet
-245 c moms-
-111 c momsen
-77 c mont-
95 c morg-
59 c mote
-112 c mote-
-112 c motet
-65 c mott-
-70 c mvh
-97 c myck-
-97 c mycket
66 c n
110 c na
-74 c nago-
-52 c nagot
-76 c nagr-
-76 c nagra
-70 c namn
-108 c namn-
96 c namnda
-181 c namnden
-140 c nan
208 c nar
-109 c nara
-92 c narmar
129 c narmare
-79 c nas
-59 c nat
-90 c natt
-163 c natt-
-167 c natten
-51 c nattetid
58 c ned
92 c neds-
92 c nedslag
-82 c nej
-154 c ner
-353 c ni
-59 c no
-113 c nog
-139 c noje-
-139 c nojer
-334 c norr-
76 c norra
-71 c note-
89 c notera
-130 c noterar
-102 c ny
-84 c nya
-63 c nyck-
-76 c nyckeln
-67 c nyckelrunda
115 c nycklar
-141 c nytt
221 c och
73 c ocks-
73 c ocksa
-85 c offe-
165 c ok
-126 c olik-
-126 c olika
-58 c omra-
-64 c omso-
-106 c on
114 c one
-57 c onod-
-57 c onodigt
253 c onsk-
156 c onskas
-77 c oppn-
-58 c oppnar
-189 c orde-
-97 c order
-223 c ordn-
51 c oss
52 c oste-
52 c oster
-197 c over
69 c over-
278 c overens
-78 c overvagande
154 c p
81 c paka-
81 c pakallas
50 c pami-
-198 c papp-
-90 c papper
-81 c pappret
-71 c parm-
-61 c parmen
-81 c pask-
120 c pass-
129 c passa
-82 c paym-
-82 c payment
52 c pengar
-91 c pens-
-60 c pension
112 c perf-
112 c perfekt
102 c peri-
127 c perioden
-66 c periodiserat
-98 c pers-
63 c pga
-112 c plan-
-115 c plat-
-115 c plats
86 c plea-
86 c please
-62 c plus
69 c port-
77 c portkod
59 c post
54 c post-
-75 c prak-
-75 c praktikant
92 c pratar
79 c pric-
-63 c priser
71 c priset
-52 c prog-
-118 c prov-
113 c pull
126 c punkt
-155 c rack-
-155 c racker
-74 c rad
-173 c raka-
-149 c rakade
-57 c rakenskaperna
301 c rakn-
58 c rakna
74 c raknar
156 c raknas
-65 c rapp-
55 c rapport
-62 c rapporten
270 c ratt
174 c ratt-
60 c ratta
-83 c rattar
135 c rattvisande
-554 c redo-
-232 c redovisa
-71 c redovisade
-58 c redovisas
-64 c redovisningen
85 c registrerade
119 c registret
-72 c resu-
91 c revi-
-71 c reviderad
-56 c revisionen
198 c revisorn
91 c rikt-
86 c riktiga
-68 c ring
-148 c ring-
-92 c ringa
-174 c rod
-83 c roll
-179 c rond
-63 c rott
-55 c rubr-
-99 c rubriken
106 c run
-62 c rut
69 c ruta-
69 c rutan
-92 c ruti-
-61 c rutiner
-143 c sa
140 c sada-
113 c sadan
141 c sag
217 c saga
86 c sage-
86 c sager
-135 c sags
222 c sagt
106 c sake-
81 c saken
-114 c sakn-
-164 c saknar
57 c saknas
56 c samb-
56 c samband
-250 c samm-
-113 c samma
144 c samt
106 c samt-
132 c samtliga
81 c samverkansavtalet
-82 c samverkansmotet
-127 c sand-
103 c saso-
103 c sasom
111 c sats-
111 c satsar
66 c sava-
66 c saval
140 c sche-
116 c schemalagg
93 c schemalagga
-63 c schemat
312 c se
-223 c seda-
-223 c sedan
-118 c seme-
-71 c semester
-120 c sen
-176 c sena-
-186 c senast
-219 c send
-52 c sent
184 c ser
-181 c serv-
-58 c ses
105 c shou-
105 c should
131 c siff-
-106 c siffror
125 c siffrorna
214 c sig
83 c sina
-139 c sist
-200 c sitt
-130 c sitt-
-90 c sitter
114 c sjal
-153 c sjal-
-186 c sjalva
-53 c sjuk
206 c ska
55 c skal
186 c skal-
174 c skall
-55 c skap-
-92 c skapat
145 c ske
-67 c sked-
-207 c skic-
-218 c skicka
-128 c skickade
155 c skickat
-89 c skol-
-57 c skola
60 c skolstarten
-72 c skon
70 c skot
-142 c skot-
107 c skre-
109 c skrev
96 c skri-
168 c skriv
54 c skriva
-93 c skrivelse
92 c skriver
-75 c skrivfel
68 c skrivs
107 c sku
53 c skul-
59 c skull
-62 c slacker
-189 c slan-
-75 c slanga
-114 c slangs
-202 c slap-
-202 c slapper
100 c slut-
-57 c slutas
54 c slutavrakningen
-53 c snab-
165 c snal-
136 c snall
-67 c snit-
85 c sodr-
85 c sodra
80 c solr-
80 c solrosen
378 c som
-100 c somm-
-128 c spar-
196 c speg-
160 c spegla
-83 c spel-
-83 c spelar
113 c sta
-60 c stad-
-130 c stadar
91 c stallningen
-107 c stalls
-239 c stam-
-172 c stamde
-180 c stan-
-71 c stangda
-65 c stangs
-138 c stangt
-187 c star
-312 c star-
-170 c start
-101 c startade
82 c startar
-107 c starten
65 c stat-
-50 c stickan
58 c stif-
58 c stiftelsen
-59 c stil-
-151 c stod
-123 c stop-
-158 c stor-
-97 c storgatan
341 c stra-
121 c stracker
-172 c stre-
-253 c stru-
-70 c strunta
-70 c stry-
119 c stryk
-101 c stryka
-88 c stryker
-137 c styr-
-74 c styrelse
-89 c styrelsemotet
136 c styrelsen
-299 c svar
-91 c svara
83 c svarar
121 c svarstider
-90 c svart
212 c syst-
166 c system
97 c systemet
-54 c t
-87 c ta
132 c tacksam
-66 c tacksamma
134 c taga-
134 c tagas
299 c tage-
174 c tagen
-63 c tages
188 c taget
158 c take
98 c take-
98 c taken
54 c tala-
-177 c tand-
-149 c tandlakare
60 c tank
276 c tank-
145 c tanker
137 c tankt
-57 c tankta
205 c tar
183 c tas
-97 c taxa-
-97 c taxan
-87 c te
-87 c team-
-56 c teck-
-95 c tekn-
-66 c teknikern
-62 c tele-
-120 c telefonin
147 c telefonsamtal
-54 c than
75 c tiden
-155 c tidi-
-53 c tidigt
68 c tidp-
64 c tidpunkten
269 c tids-
164 c till
139 c till-
169 c tillbaka
-51 c tillbaks
-129 c tillhanda
115 c tills
-52 c tillsynen
-81 c tio
-159 c titt-
-189 c titta
-76 c tjan-
-85 c tjatade
-53 c tjug-
-476 c tog
116 c tom
80 c tor
-64 c traf-
-92 c trap-
-285 c tre
-50 c tret-
-74 c trod-
-74 c trodde
-52 c trot-
-52 c trots
-140 c tryc-
80 c tryck
-57 c tryckt
-247 c tva
-141 c tvat-
-177 c tvis-
-177 c tvisten
61 c tycker
60 c unda-
60 c undan
-54 c unde-
75 c underlaget
-56 c undertecknad
-70 c undertecknat
-158 c undr-
-77 c undrade
-81 c undrar
-61 c unge
-79 c unti-
-79 c until
-276 c upp
-60 c uppd-
-81 c uppdateringen
63 c uppgradering
79 c uppr-
57 c upprattas
-62 c upps-
-58 c uppt-
-86 c ursp-
-70 c ursprungligen
61 c ut
281 c utan
-68 c utbi-
-64 c utbildning
248 c utdr-
84 c utdrag
63 c utdragen
74 c utdraget
-63 c utfl-
-136 c utfo-
-64 c utforare
51 c utgangen
-96 c utgar
-105 c utka-
-105 c utkastet
81 c utla-
81 c utlamnande
166 c utma-
166 c utmarkt
-164 c utom
68 c utov-
68 c utover
-112 c utsk-
-160 c utskrivet
158 c utta-
-320 c uttag
-125 c uttaget
180 c uttagsdag
52 c uttagsdagen
180 c uttagsdatum
68 c utvi-
68 c utvisande
134 c v
157 c va
90 c vad
347 c val
71 c vald-
125 c valde
-53 c valdigt
231 c valj-
159 c valja
72 c valjer
177 c vanl-
111 c vanligen
-159 c vant-
-135 c vanta
76 c vantar
-131 c var
-225 c vara
107 c varandra
-88 c varf-
-88 c varfor
156 c vari-
156 c varit
-208 c varj-
-208 c varje
-135 c vast-
-72 c vd
84 c vela-
121 c vem
63 c verk-
-107 c verksamheten
128 c verksamhetsovergang
-269 c vet
136 c veta
-171 c vi
132 c vida-
132 c vidare
-52 c vids-
-52 c vidskeplig
-89 c vikt-
-87 c viktigt
103 c vilka
-169 c vilken
278 c vill
53 c vill-
164 c visa
-52 c visi-
-110 c viss-
-110 c visst
222 c vore
94 c vrid-
58 c want
-112 c we
101 c woul-
101 c would
-74 c §
840 form after_holiday
363 form around
84 form before_season
156 form between
269 form day_alone
550 form day_month
85 form day_of_month
311 form either
85 form four_digits
709 form in_days
507 form in_month
597 form last_of
134 form list
-1623 form month
251 form month_day
-1009 form months
331 form named
346 form next_weekday
91 form next_working_day
104 form no_such_day
-286 form open
164 form part
-194 form past_weekday
-1038 form quarter
-180 form relative
-394 form season
51 form some_days
-77 form span
-764 form span_month
-103 form span_short
92 form tertial
-760 form turn
-477 form week
731 form weekday_week
-248 form weekdays
307 form written
-573 form year
88 in body
-507 in subject
-51 s ,
77 s -
-169 s .
-241 s :
131 s T
135 s a
51 s aby
-136 s adre-
-136 s adress
-110 s ah
128 s akti-
81 s aktiva
-71 s aktuell
74 s aktuellt
-52 s alar-
189 s aldr-
229 s aldrig
193 s alla
109 s allt
-92 s alltid
-59 s anbudet
69 s anda-
57 s andr-
-56 s andrat
62 s andringar
-73 s anga-
93 s ange
-66 s ange-
-61 s anges
-56 s anha-
188 s anle-
188 s anledning
-103 s anna-
-53 s annars
-53 s annat
-181 s annu
-69 s anst-
-247 s aren-
-84 s arende
-162 s arenden
58 s aro
-69 s ater
237 s ater-
78 s aterkomma
-124 s atte-
-166 s avbe-
-145 s avbestalls
-235 s avbo-
-89 s avga-
-95 s avgangarna
68 s avgi-
63 s avla-
109 s avlasning
54 s avser
-78 s avses
-53 s avsl-
72 s avslutad
-104 s avslutades
-363 s avta-
118 s avtal
-66 s back-
-62 s bad
59 s bada
-82 s bade
-98 s baka-
-98 s bakat
61 s bank-
60 s bar
-55 s bara
-208 s be
75 s bea
-59 s befo-
-95 s bega-
58 s begar
-136 s begarde
-72 s begars
-112 s beho-
-181 s behovs
96 s beko-
96 s bekostnad
62 s bekr-
62 s bekrafta
-79 s bema-
-55 s bemannat
57 s bemanning
-81 s bemanningen
285 s ber
52 s beskrivning
71 s beso-
71 s besok
-217 s best-
-182 s bestalla
-74 s bestallda
-131 s bestallde
122 s bestalldes
302 s bestaller
-297 s bestallningar
81 s bestallningen
-168 s bestallningsdatum
168 s bestalls
93 s bestallt
-81 s bestamde
56 s bestamma
89 s bestammer
-145 s bestamt
-99 s besv-
-88 s besvar
74 s betala
-60 s betalning
73 s bett
71 s bil
-63 s bila-
-55 s bilagan
102 s bild-
82 s bilden
80 s bita
96 s bjor-
132 s bjorkdungen
-291 s blan-
133 s blev
-90 s bli
-107 s blir
-53 s boka-
-124 s bokade
60 s bokat
70 s bokf-
52 s bokforas
72 s boks-
-78 s bokslut
54 s bord
140 s borj-
147 s borjar
211 s bort
-121 s borta
72 s borttaget
-150 s bra
59 s brad-
61 s bradska
-117 s brat-
-117 s brattom
-168 s brev
92 s brev-
92 s brevladan
-51 s bryr
128 s bryt-
53 s budg-
-80 s bull-
87 s byt
65 s byter
91 s chef
102 s chef-
103 s chefen
-55 s co
-56 s croi-
-56 s croissant
75 s d
447 s da
247 s dag
-66 s dagar
99 s dagarna
92 s dage-
87 s dagen
83 s dali-
68 s dalig
64 s dan
128 s dar
-73 s dare-
74 s darefter
-68 s daremellan
-79 s daremot
-62 s darf-
-62 s darfor
97 s darp-
97 s darpa
115 s date-
66 s daterad
70 s dato-
65 s datorn
-59 s datu-
-134 s datum
56 s datumet
-265 s de
-155 s dead-
-155 s deadline
-69 s debi-
64 s del
65 s dela-
176 s dels
-165 s dem
-222 s dess
-78 s dess-
-136 s dessforinnan
60 s dett-
60 s detta
-73 s dire-
-73 s direkt
128 s dosa-
128 s dosan
-86 s dras
-121 s du
-163 s duge-
-163 s duger
172 s e
358 s efte-
323 s efter
-206 s efterfragas
120 s efterhand
-215 s egen
102 s egen-
67 s egentligen
-54 s eget
55 s ej
-185 s ekon-
-195 s ekonom
-61 s elle-
-61 s eller
65 s emel-
65 s emellan
53 s emot
-110 s en
98 s ena
-101 s enat-
-101 s enats
-83 s enda
53 s enda-
53 s endast
-51 s enga-
299 s enhe-
226 s enhet
108 s enli-
121 s enligt
-66 s enor-
-66 s enormt
243 s ert
184 s ett
-59 s exakt
-190 s exem-
-189 s exempel
55 s extr-
52 s extract
-134 s fa
-127 s faci-
-127 s facit
69 s fack-
69 s facket
-93 s fakt-
182 s faktura
74 s fakturadatum
125 s fakturerad
-120 s faktureras
-68 s faktureringen
-212 s fakturorna
64 s fall
60 s fall-
52 s fallarm
105 s fard-
56 s fars-
-55 s fast
-108 s fatt
152 s fatt-
127 s fattas
-118 s fick
67 s fil
-58 s fin
-51 s fint
-97 s fisk-
-103 s fjar-
249 s flyt-
57 s flyttade
98 s flyttar
-140 s fodd
-65 s fodelsedagspresent
125 s folj-
127 s foljande
160 s folk
101 s fora-
-106 s forb-
-74 s forbereder
81 s forfallodag
-132 s forfallodatum
-143 s forl-
-143 s forlat
-65 s form-
-147 s formularet
116 s forr
-106 s forr-
51 s forran
-239 s forresten
52 s fors-
-109 s forslagsvis
310 s forst
-215 s fort
-153 s fort-
-218 s fortfarande
61 s fortsatter
168 s frag-
102 s fraga
83 s fragade
63 s fram
278 s fram-
75 s framflyttat
50 s framga
86 s framme
-155 s fran
-56 s frie-
-56 s friends
57 s fru
-63 s frys
148 s fullmakt
-120 s fullt
-116 s fung-
-57 s funkar
-55 s fyll-
-111 s fyllde
52 s fyller
91 s ga
66 s gall-
53 s galler
208 s gaml-
194 s gamla
-148 s gamm-
-148 s gammal
124 s gang
80 s gang-
-97 s gangen
82 s ganger
94 s ganget
-209 s gar
65 s gard-
65 s gardagens
-116 s garn-
-116 s garna
55 s ge
57 s geno-
-62 s ger
-51 s gillt
122 s gjor-
118 s gjorde
-79 s glom
94 s glommer
-79 s glomt
-51 s god
76 s goda
-94 s godd-
-94 s goddag
78 s godk-
53 s godt-
53 s godtar
95 s gor
-52 s gora
60 s gora-
60 s goras
-208 s gors
55 s gott
-113 s gran-
-51 s grans
64 s granska
-60 s gubb-
77 s gull-
72 s gun
155 s ha
89 s hade
90 s haft
192 s hall-
189 s haller
131 s hals-
119 s halsar
78 s hamtar
119 s han
147 s hand
-404 s hand-
-70 s handling
-81 s handlingarna
56 s hann
-62 s hanr-
-62 s hanryckningens
-273 s har
79 s hari-
79 s harifran
-161 s harm-
-161 s harmed
-102 s havt-
-115 s havtornet
59 s hehe
-52 s hei
-143 s hej
103 s hejh-
133 s hejhej
73 s hejj
122 s hejs-
122 s hejsan
177 s hela
72 s helgdag
139 s hell-
-58 s hels-
-58 s helst
62 s hem
-112 s hemm-
-112 s hemma
52 s hems-
-146 s hemt-
-80 s hi
-70 s hinn-
-63 s hinna
80 s hjal-
72 s hjalp
-66 s hjalpa
62 s hjalper
186 s hopp-
83 s hoppa
98 s hoppas
-63 s hort
-352 s hos
112 s host-
85 s hosten
133 s hunn-
133 s hunnit
73 s hur
-63 s huvu-
-52 s hygg-
110 s i
-60 s iaf
97 s icke
59 s igan-
59 s igang
-75 s in
63 s inflyttningen
-147 s inga
-154 s inge-
-65 s ingen
-97 s ingenting
-62 s inko-
-83 s inkom
62 s inkopplingarna
-52 s inkorgen
-357 s inla-
62 s inne
-110 s insk-
-107 s inskickat
-181 s inst-
-74 s installerad
-96 s installerat
52 s inta-
52 s intakten
85 s inte
68 s intet
76 s inve-
76 s inventering
-82 s invo-
83 s is
84 s ista-
84 s istallet
-113 s it
97 s ja
-167 s jaga-
-167 s jagar
312 s jamf-
91 s jamfor
227 s jamfora
204 s jo
-154 s jobb-
-166 s jobbar
55 s jour
174 s ju
172 s jul
569 s just
119 s kale-
76 s kalendern
184 s kall-
90 s kallelsen
121 s kan
-53 s kara
-150 s karn-
-146 s karnan
-51 s katt-
-51 s katten
-57 s kim
59 s kl
-62 s klar
98 s kloc-
58 s klockan
97 s koll-
128 s kollega
-64 s kom
59 s kommit
-164 s kont-
-91 s kontor
-95 s kontoret
-290 s kor
56 s korr-
64 s kors
166 s kort
-60 s kost-
-60 s kostnadsstalle
-165 s kris
-171 s krys-
-171 s kryss
-125 s kund
-129 s kund-
-56 s kunden
-109 s kunder
147 s kunn-
147 s kunna
80 s kurs
-59 s kvall
61 s kvallen
-248 s kvar
-78 s kvar-
82 s kvartalets
53 s kvin-
167 s kvit-
-59 s kvittar
151 s kvittot
-66 s la
-57 s lag
102 s lage
91 s lage-
86 s laget
-367 s lagg
-58 s lagga
143 s lagger
-158 s lagt
-189 s lamn-
-139 s lamna
-154 s lamnade
108 s lamnar
-132 s lang-
-141 s langre
-183 s larm
-196 s larm-
105 s larmade
89 s larmen
-225 s larmkunder
155 s larmkunderna
-159 s larmlista
-149 s larmlistan
-83 s larmlogg
116 s larmloggen
51 s lasa
114 s lasa-
114 s lasas
-81 s lase-
-172 s laser
56 s last
160 s last-
145 s laste
182 s lat
-263 s ledi-
-79 s ledig
-178 s lediga
68 s ledn-
64 s lena-
64 s lenas
-74 s leve-
-94 s leverans
64 s levereras
74 s ligg-
85 s ligga
163 s list-
80 s listan
135 s listor
92 s lite-
62 s liten
-275 s logg
98 s logg-
255 s loggar
-141 s loggen
-72 s loggutdrag
-81 s loggutdraget
-135 s loka-
-162 s lon
262 s lone-
76 s lonen
115 s lopa-
115 s lopande
-124 s lope-
-124 s loper
-64 s lova-
100 s lugn-
195 s lunc-
145 s lunch
106 s lyde-
106 s lyder
-65 s m
-143 s man
269 s mana-
199 s manad
-154 s mast-
-154 s maste
75 s matn-
75 s matningen
128 s meda-
134 s medan
89 s medd-
77 s medv-
74 s medveten
71 s mejl
58 s mejla
-298 s men
-117 s mena-
-199 s menade
82 s menar
-57 s midsommar
331 s min
56 s mind-
56 s mindre
-67 s mini-
-67 s miniraknare
250 s minn-
222 s minnas
135 s mins-
135 s minst
64 s miss-
-106 s missforstand
-89 s moge-
-89 s moget
-105 s moin
-71 s mojl-
-95 s mojligt
68 s moms-
90 s momsen
112 s morg-
109 s morgonen
79 s mors-
79 s morse
-86 s mot
-222 s mote-
-235 s motesdatum
53 s mott-
57 s mottagare
75 s mvh
-241 s myck-
-251 s mycket
-92 s na
53 s nagon
60 s nagr-
60 s nagra
126 s naml-
126 s namligen
-102 s namn-
-149 s namnden
85 s namnen
-65 s namnt
130 s nar
-54 s narm-
-102 s narmare
-140 s natt
-65 s natt-
-143 s natten
-58 s need-
-58 s needed
90 s nej
151 s nog
58 s nojd
90 s nojd-
55 s nojda
103 s nojt
-103 s nord-
53 s norr-
114 s norra
55 s not
-145 s nu
124 s nume-
124 s numera
-124 s nytt
130 s o
-61 s obs
177 s ocks-
177 s ocksa
-62 s ok
138 s okej
124 s om
112 s omfa-
-70 s omga-
-70 s omgaende
-100 s omra-
-115 s omrade
108 s onsk-
64 s onskan
-225 s onskar
-91 s onskas
145 s onskat
75 s oppn-
61 s oppnar
-95 s ordn-
-151 s ort
-115 s oss
-184 s over
-55 s over-
100 s overens
-89 s overvagande
-69 s ovri-
-69 s ovrigt
-60 s paminner
-76 s pani-
-76 s panik
92 s papp-
96 s papper
-84 s pask-
59 s pass-
103 s passar
-83 s pens-
-55 s pension
-61 s per
62 s peri-
171 s period
-108 s perioden
-67 s personalmote
-58 s persson
-54 s petiga
-58 s pga
123 s planeringsdag
59 s plat-
59 s plats
91 s plea-
91 s please
-110 s ploc-
-206 s plocka
63 s post-
63 s posten
-89 s pota-
-89 s potatis
209 s prat-
120 s pratade
66 s pratat
110 s prec-
110 s precis
-161 s rack-
-161 s racker
93 s raka-
92 s rakade
89 s rakn-
88 s rakna
106 s raknas
-54 s rakning
243 s ratt
103 s ratt-
92 s ratta
106 s rattar
-63 s reda
-93 s reda-
-93 s redan
121 s redo-
91 s redovisa
74 s ref
-111 s regi
63 s register
-58 s registerperson
66 s registret
52 s rekl-
52 s reklam
141 s revi-
52 s reviderad
-51 s revisorn
152 s rikt-
108 s riktigt
-147 s ring
-171 s rita-
-171 s ritade
66 s rod
-87 s ror
53 s rose-
-205 s ruti-
-108 s rutin
-111 s rutiner
144 s sa
58 s sadan
81 s sadant
-318 s sag
218 s saga
121 s sags
66 s sak
103 s sake-
129 s sakn-
-139 s saknar
218 s saknas
70 s sakr-
70 s sakra
215 s samm-
211 s samma
-56 s samo-
-56 s samordnare
-114 s samr-
-112 s samre
57 s samtidigt
-69 s samtliga
-90 s san
-152 s satt
289 s se
75 s seme-
-98 s sena-
-72 s senarelaggning
71 s senast
-134 s senaste
183 s ser
62 s seri-
62 s serie
-74 s servern
-73 s ses
-78 s sett
70 s sida-
70 s sidan
-80 s siff-
171 s siffran
-158 s siffror
-93 s siffrorna
93 s sig
-89 s sill
95 s silv-
67 s sina
70 s sist
-77 s sist-
76 s sista
-153 s sistnamnda
219 s sjal-
135 s sjalv
70 s sjalva
-116 s sjuk
-92 s sjukhuset
126 s skal-
126 s skall
128 s skapa
-127 s skapad
-65 s skapat
111 s skat-
-144 s sker
75 s skic-
-174 s skicka
202 s skickad
193 s skickade
-128 s skickas
89 s skil-
68 s skillnad
-187 s skju-
-89 s skjut
-57 s skog-
56 s skoj-
56 s skojar
144 s skol-
53 s skolan
82 s skolavslutningen
172 s skre-
196 s skrev
-76 s skri-
62 s skriftligen
-189 s skriver
-81 s skrivit
98 s skul-
84 s skull
-93 s skyn-
-93 s skynda
150 s slan-
215 s slangs
-58 s slapper
-91 s slar-
149 s slip-
132 s slipper
136 s slut
173 s slut-
-140 s slutade
243 s slutar
-126 s snal-
-82 s snalla
-64 s snar-
-79 s so
65 s sode-
65 s soder
-50 s sommarvikarierna
-102 s sorg-
-102 s sorgarden
166 s sort-
85 s st
-256 s sta
89 s stadet
-64 s stadshuset
-165 s stallet
80 s stallningen
-119 s stam-
-128 s stamde
-95 s stanga
171 s star
88 s star-
66 s stat-
-61 s statistik
74 s stop-
74 s stopp
134 s stor
53 s stor-
135 s stre-
-143 s stro-
349 s stru-
289 s strunta
140 s stry-
-74 s stryk
189 s stryker
64 s stug-
64 s stugan
133 s styc-
133 s stycken
99 s styr-
71 s styrelsen
166 s svar
-84 s svar-
-110 s svarade
-58 s svarar
189 s svaret
53 s sven-
61 s svenska
144 s syst-
138 s systemet
-332 s ta
-56 s tacksamma
134 s tag
-125 s tage-
-157 s tagen
64 s tagi-
64 s tagit
-67 s take
94 s tala-
94 s tall-
61 s tallkotten
-72 s tank-
54 s tart-
-51 s tarta
344 s tas
60 s tele-
85 s telefon
-206 s tid
81 s tiden
-76 s tidigt
196 s till
190 s tillbaka
-113 s tillganglig
-55 s tills
58 s ting
-65 s titt-
-72 s titta
55 s tjat-
56 s tjata
-61 s tjen-
-56 s tjena
112 s tjug-
112 s tjugo
-120 s tom
57 s tord-
57 s torde
76 s trad-
-63 s tradgardsstadens
50 s traf-
50 s traffas
-59 s tred-
-59 s tredje
-69 s trettio
-64 s trev-
74 s trot-
145 s trots
-71 s trott
-138 s tryg-
-232 s trygghetskamera
89 s trygghetslarm
68 s ture-
68 s turer
298 s tva
57 s two
62 s ty
133 s tyck-
82 s tycker
57 s unde-
119 s underlaget
95 s undertecknad
-106 s undv-
-106 s undvikande
-55 s upp
97 s uppf-
-69 s upph-
54 s uppr-
113 s upps-
-121 s uppt-
-106 s upptagen
-104 s ursa-
-104 s ursakta
166 s ut
-153 s utan
200 s utdr-
64 s utdraget
116 s utdragsdatum
126 s ute
-166 s utfo-
-59 s utga-
69 s utgangspunkt
-128 s utgar
-54 s utka-
-54 s utkast
82 s utko-
82 s utkord
-185 s utma-
-185 s utmarkt
70 s utov-
70 s utover
-56 s utsk-
276 s utta-
-51 s uttaget
85 s uttagsdag
59 s uttagsdagar
143 s uttagsdatum
74 s vack-
314 s vad
102 s vaga-
102 s vagar
79 s val
-151 s valk-
-151 s valkomna
60 s valt
102 s vant-
90 s vanta
-57 s vantar
65 s vantat
-122 s vara
-109 s vara-
-94 s varas
51 s vardag
76 s vardagar
-128 s vardagen
66 s vare-
63 s varen
-82 s vari-
-82 s varit
139 s varj-
139 s varje
162 s vark-
162 s varken
-51 s vars-
80 s vart
-142 s veck-
-203 s vecka
150 s vem
-104 s verk-
-78 s vers-
-77 s version
123 s vet
129 s veta
125 s vid
-63 s vidare
92 s vids-
92 s vidskeplig
70 s vika-
-78 s viktiga
91 s vilk-
179 s vilka
-109 s vilken
-96 s vill
147 s vill-
111 s ville
-121 s visa
-173 s visa-
-123 s visar
-74 s viss-
-68 s visst
58 s §
477 times 0
53 times 1
-145 times 2
-260 times 3
-545 times 4
232 ~ACKNOWLEDGE
529 ~ADD_DAY
-320 ~ALARM_LIFE
66 ~ALL_OPTIONS
79 ~ANOTHER
-68 ~APPROVES
-515 ~ARRIVES
135 ~ASKING
-243 ~ASKS_BACK
59 ~AUTO_ACK
-100 ~AUTO_REPLY
152 ~BOTH_OPTIONS
-876 ~CANCEL
112 ~CLOSINGS
-70 ~COMMEND
280 ~CUSTOMERS
-60 ~DATE_LABELS
-174 ~DEADLINE
87 ~DELIVERED
-215 ~DELIVERED_BEFORE
187 ~DEVICE
-267 ~DROP_DAY
-57 ~EARLIEST_OPTION
-130 ~EXAMPLES
-216 ~FAULT
-59 ~FAULT_ALWAYS
-63 ~FAULT_HANDLING
147 ~FIELD_WORDS
-233 ~GRUMBLE
-367 ~HASTE
-130 ~INSTEAD
300 ~KEPT
124 ~KNOWN
152 ~LAST_OPTION
-222 ~LATEST_OPTION
190 ~NAME_LABELS
52 ~NEGATION
204 ~NEUTRAL
195 ~NOT_WORKING
206 ~NOW_ORDER
109 ~NO_ACTION
-86 ~OFFER
218 ~ONE_MORE
-58 ~ORDERED
-335 ~OTHER_EXTRACT
-443 ~OTHER_PROVIDER
54 ~OTHER_SYSTEM
-184 ~OTHER_THING
114 ~OUTSIDE
52 ~OWN_THINGS
-93 ~PARTLY
237 ~PER
-247 ~PERSON
72 ~PHONE
724 ~POINTS_BACK
-80 ~POSTPONES
-140 ~PRAISE
64 ~PROVIDER_WORDS
-337 ~RECEIVED
-349 ~REGISTER_THING
59 ~REGISTER_VERB
-320 ~REMINDER
-55 ~REQUEST
-377 ~RESOLVED
-68 ~SERVICE
-53 ~SETTLED
502 ~SHOWS
-525 ~STAMP_LABELS
-103 ~STANDING
203 ~TAKE
240 ~TEXT_LABELS
-139 ~TEXT_WORDS
-141 ~TITLES
155 ~WANT
202 ~WATCH
-94 ~WHEN_COMES
56 ~WISH
66 ~YES
"""

ORDERS = r"""
-87 %
-139 % $
143 &
55 & nara
-225 (all)
266 0
251 0 $
-139 0 %
227 0 ?
78 0 M
-88 0 an
-51 0 ar
84 0 av
60 0 dagar
-157 0 darav
-53 0 dennes
265 0 eller
-170 0 enligt
218 0 for
-97 0 fran
118 0 gar
66 0 grader
-75 0 hander
-68 0 har
57 0 hos
53 0 kl
94 0 kunder
-75 0 larm
-117 0 larmkunder
-141 0 loggutdrag
-51 0 minuter
-113 0 namn
157 0 och
126 0 om
-106 0 onskas
-159 0 pa
73 0 ska
-65 0 som
-229 0 tack
-83 0 under
-115 0 var
-52 0 varje
73 0 vi
125 0 vill
105 <
-75 =
-267 =ACKNOWLEDGE
-59 =ADD_DAY
160 =ALARM_LIFE
132 =ALL_OPTIONS
-216 =ANOTHER
102 =ANY_DAY
-53 =APPROVES
-173 =ARRIVES
-133 =ASKING
-89 =AT_LARGE
-476 =AUTO_ACK
-572 =AUTO_REPLY
-415 =BOOKING
-341 =BOTH_OPTIONS
-1856 =CANCEL
184 =CHOOSE
283 =CLOSINGS
-77 =COMMEND
-287 =COMPLAINT
-291 =CONFIRMS
-143 =COURTESY
818 =CUSTOMERS
220 =DATE_LABELS
195 =DEADLINE
101 =DELIVERED
-239 =DELIVERED_BEFORE
175 =DEVICE
76 =DIED
583 =DROP_DAY
-215 =EARLIER_EXTRACT
573 =EXTRACT
-140 =FAULT
63 =FAULT_ALWAYS
561 =FIELD_WORDS
-225 =FIRST_OPTION
-85 =GREETING
95 =GRUMBLE
510 =HABIT
200 =HASTE
63 =HERE
148 =INSTEAD
-249 =KEPT
91 =KNOWN
-224 =LATEST_OPTION
-89 =NAME_LABELS
-387 =NEGATION
-189 =NEUTRAL
-218 =NO
-403 =NOT_WORKING
254 =NOW_ORDER
249 =OFFER
903 =ONE_MORE
-955 =ONLY_NAMED
-992 =ORDERED
-1641 =OTHER_EXTRACT
-1837 =OTHER_PROVIDER
-122 =OTHER_THING
81 =OUTSIDE
333 =OWN_THINGS
-210 =PARTLY
-143 =PER
237 =PHONE
-277 =POINTER
-57 =POINTS_BACK
400 =POSTPONES
235 =PRAISE
347 =PROVIDER_WORDS
-1219 =RECEIVED
-54 =REGISTER
-52 =REGISTER_VERB
-821 =REMINDER
219 =REQUEST
399 =RESOLVED
204 =RHETORICAL
-185 =SECOND_OPTION
-129 =SERVICE
127 =SETTLED
94 =SHOWS
102 =STAMP_LABELS
-1111 =STANDING
138 =SUITS
204 =TAKE
-191 =TEXT_LABELS
216 =TEXT_WORDS
111 =TITLES
263 =WANT
102 =WATCH
353 =WEAK_EXTRACT
177 =WEAK_FAULT
106 =WHEN_COMES
203 =WISH
272 =YES
85 >
397 @
97 @ $
123 @ jag
56 @ och
-57 @ som
637 D
-244 D $
214 D 0
82 D ?
72 D ar
51 D at
61 D da
169 D den
90 D eller
55 D for
54 D i
-95 D med
58 D men
89 D nasta
53 D och
79 D som
74 D tack
-51 D till
-123 D uttag
130 D v
90 D vecka
329 M
180 M $
81 M 0
181 M ?
-101 M and
-214 M ar
60 M behover
-171 M blev
84 M blir
52 M byter
237 M den
88 M det
-130 M e
100 M ej
126 M for
-156 M fran
-194 M har
67 M istallet
-112 M jag
-181 M kl
-73 M kommer
-77 M lagg
-57 M langre
75 M logg
188 M manad
-83 M med
-263 M men
-79 M ni
100 M onskar
105 M onskas
-305 M pa
77 M please
212 M sa
-62 M skulle
-327 M som
461 M tack
84 M tas
123 M till
107 M utan
-64 M utgar
-78 M vad
-63 M var
57 M vi
-150 M vill
-467 N
52 N 0
312 N N
-54 N abrinkens
94 N angsro
143 N ar
-72 N as
-74 N ask
133 N back
-96 N bark
-364 N berg
-162 N brink
-112 N dahl
-56 N den
-94 N ek
-84 N fors
-107 N frisk
-70 N fru
-75 N h
264 N har
78 N hemomsorg
-177 N holm
66 N hos
148 N i
138 N inte
51 N jag
-97 N kvist
183 N larm
83 N lund
-68 N maj
63 N mari
126 N moberg
-127 N o
185 N och
110 N ost
61 N ove
107 N pa
-74 N quist
88 N rauken
86 N sa
-95 N skoog
72 N slutade
-96 N som
-92 N strom
59 N tornkvist
59 N tornqvist
-168 N vill
433 S +
-106 S 0
139 S 0 $
-395 S 0 M
51 S 0 och
70 S 0 paminnelsen
65 S D $
134 S M
-68 S ^ 0
-251 S ^ D
204 S ^ M
83 S ^ abonnemang
-101 S ^ agarbyte
380 S ^ aktiva
-113 S ^ aktivt
-297 S ^ akut
-74 S ^ alla
-60 S ^ anbud
67 S ^ andra
-101 S ^ andrade
-148 S ^ andringar
-220 S ^ ang
-189 S ^ angaende
71 S ^ angrar
103 S ^ anhorig
-53 S ^ ankaret
59 S ^ arkivexemplar
-132 S ^ aterkommer
59 S ^ autoleverans
-73 S ^ automatisk
-58 S ^ autosvar
-61 S ^ avbestallning
127 S ^ avbokning
146 S ^ avslut
-95 S ^ avslutade
-112 S ^ avtalspunkt
74 S ^ bara
-105 S ^ begar
386 S ^ bestall
93 S ^ bestaller
57 S ^ bestallning
-159 S ^ bilaga
-93 S ^ blankett
78 S ^ boka
216 S ^ bokslut
98 S ^ bortkopplade
129 S ^ bra
-54 S ^ budget
-53 S ^ byte
-71 S ^ cancel
85 S ^ dags
-62 S ^ datum
-66 S ^ de
60 S ^ delegering
-97 S ^ den
203 S ^ diktat
-112 S ^ doda
-61 S ^ dodsbon
137 S ^ dorrlarm
128 S ^ dotterbolag
-125 S ^ due
-104 S ^ duvnas
137 S ^ efter
93 S ^ egen
136 S ^ ej
57 S ^ ekonomi
79 S ^ en
-59 S ^ excel
55 S ^ extra
-62 S ^ extract
53 S ^ fakturaunderlag
-221 S ^ falsklarm
-53 S ^ far
-52 S ^ fast
116 S ^ fattas
-336 S ^ fel
142 S ^ fick
-79 S ^ flera
-56 S ^ flytt
97 S ^ for
-70 S ^ forandringar
130 S ^ formular
-53 S ^ forsakringsbolaget
-128 S ^ fr
-187 S ^ fraga
116 S ^ framover
-82 S ^ fran
-197 S ^ franvaro
-93 S ^ gamla
-60 S ^ genitiv
69 S ^ glad
-61 S ^ god
91 S ^ gps
123 S ^ grannkommundel
-54 S ^ grattis
-151 S ^ hammaros
144 S ^ har
152 S ^ hej
78 S ^ hela
196 S ^ hemtjanst
64 S ^ hjalp
56 S ^ i
77 S ^ inaktiva
276 S ^ infor
-59 S ^ inloggning
96 S ^ inte
107 S ^ ja
153 S ^ jour
-131 S ^ kallan
73 S ^ kara
69 S ^ kastanjen
84 S ^ kl
-208 S ^ kommunens
75 S ^ konkursen
91 S ^ kontroll
54 S ^ kopia
58 S ^ kort
-60 S ^ kranglar
58 S ^ kunderna
108 S ^ kundlista
-87 S ^ kundval
-83 S ^ kurre
90 S ^ kvartal
-62 S ^ lagesbild
65 S ^ laget
-59 S ^ lanken
-210 S ^ larm
-60 S ^ larmgenomgang
-129 S ^ larmknapp
102 S ^ larmkudner
238 S ^ larmlista
-129 S ^ larmlistan
-60 S ^ larmliston
-151 S ^ larmlogg
226 S ^ larmm
211 S ^ larmparmen
-141 S ^ lista
65 S ^ listan
60 S ^ liten
152 S ^ log
343 S ^ logg
-199 S ^ loggutdrag
-59 S ^ loggutdraget
209 S ^ lopande
-57 S ^ lov
65 S ^ meddelande
-108 S ^ min
75 S ^ monthly
-79 S ^ motet
-148 S ^ nar
93 S ^ natt
-109 S ^ natten
-69 S ^ nattlarm
-126 S ^ nej
-77 S ^ ni
58 S ^ no
-71 S ^ notis
-55 S ^ nr
137 S ^ nu
-180 S ^ ny
-65 S ^ nyarsafton
190 S ^ nyinstallationer
71 S ^ obs
-91 S ^ om
67 S ^ onodigt
-152 S ^ onskemal
120 S ^ order
-85 S ^ overtagande
97 S ^ paminnelse
-101 S ^ parkering
52 S ^ plommonet
-186 S ^ pris
50 S ^ provlarm
104 S ^ ps
60 S ^ ratt
-87 S ^ rattelse
-179 S ^ re
85 S ^ revisorn
-110 S ^ saknad
64 S ^ samarbete
-133 S ^ samjour
177 S ^ samma
-72 S ^ sammanslagning
-121 S ^ sammanstallning
-110 S ^ samtal
145 S ^ schemat
-69 S ^ sekretess
-113 S ^ semester
-66 S ^ sena
50 S ^ smultronet
153 S ^ som
253 S ^ staende
-75 S ^ stangt
64 S ^ stryk
135 S ^ svar
-72 S ^ svenska
-62 S ^ system
-212 S ^ ta
146 S ^ tack
-201 S ^ testlarm
-57 S ^ tider
-128 S ^ tidigare
-123 S ^ till
210 S ^ tva
96 S ^ underlag
70 S ^ underleverantor
-74 S ^ undrar
-55 S ^ uppfoljning
-87 S ^ uppgift
-50 S ^ uppstart
271 S ^ utdrag
-176 S ^ utdrg
176 S ^ uttag
-67 S ^ uttaget
59 S ^ vad
51 S ^ vannerna
104 S ^ vara
132 S ^ varje
-117 S ^ vem
144 S ^ vi
-89 S ^ vikariat
53 S ^ vikarie
126 S ^ vilka
71 S ^ vill
175 S ^ 📋
82 S a sant
83 S abon-
83 S abonnemang
92 S abonnemang $
-60 S adre-
-60 S adress
-110 S agar-
-101 S agarbyte
-101 S agarbyte $
215 S akti-
99 S aktiv
331 S aktiva
124 S aktiva $
-181 S aktiva kunder
173 S aktiva larm
92 S aktiva larmkunder
-113 S aktivt
-113 S aktivt larm
-297 S akut
-244 S akut $
123 S alar-
100 S alarm
52 S aldr-
77 S alka-
77 S alkarr
77 S alkarr $
113 S alla bolagets
-123 S alls
-123 S alls $
62 S amne
62 S amne $
-60 S anbu-
-60 S anbud
-60 S anbud $
-183 S andr-
-76 S andrade
-148 S andringar
-112 S andringar $
-220 S ang
-148 S ang $
-56 S ang listan
-52 S ang tva
-189 S anga-
-189 S angaende
91 S angaende D
-103 S angaende larmen
207 S angr-
71 S angrar
72 S angrar mig
105 S anho-
103 S anhorig
103 S anhorig fragar
-53 S anka-
-53 S ankaret
-53 S ankaret $
-242 S anna-
-213 S annan
91 S ar
51 S ar jag
-85 S arbe-
59 S arki-
59 S arkivexemplar
59 S arkivexemplar $
65 S arss-
-55 S asen
51 S at varandra
-453 S ater-
-132 S aterkommer
-132 S aterkommer $
-56 S att
97 S atte-
-222 S auto-
59 S autoleverans
59 S autoleverans $
-73 S automatisk
-58 S autosvar
-190 S av
-87 S av faktura
-69 S av larmkunder
124 S avbe-
-86 S avbestaller $
-61 S avbestallning
-146 S avbokning $
-77 S avbr-
95 S avli-
57 S avliden kund
-83 S avsl-
146 S avslut
146 S avslut $
-228 S avslutade
-154 S avslutade $
-73 S avslutade larm
77 S avstamning $
-80 S avstamning kv
-233 S avta-
-112 S avtalspunkt
-112 S avtalspunkt 0
-55 S avvikelse $
72 S backsippan
72 S backsippan $
209 S bara
94 S bara aktiva
54 S bara siffran
-82 S batt-
-123 S batteri
-123 S batteri $
-72 S bega-
-105 S begar
-105 S begar ut
88 S beho-
-192 S behorighet $
607 S best-
391 S bestall
390 S bestall loggutdrag
85 S bestalla
70 S bestalla ?
-77 S bestallare
-77 S bestallare $
81 S bestaller
-80 S bestallning 0
-230 S bestallningar
-235 S bestallningar $
115 S bestand
115 S bestand $
-159 S bila-
-159 S bilaga
-159 S bilaga $
-97 S blan-
-93 S blankett
-93 S blankett 0
78 S boka
242 S boks-
216 S bokslut
216 S bokslut $
-51 S bola-
113 S bolagets
113 S bolagets kunder
-63 S bort
-67 S bort-
-129 S borta
-129 S borta $
98 S bortkopplade
98 S bortkopplade $
66 S bra
-63 S bra $
129 S bra jobbat
72 S bradska $
-123 S bradska alls
56 S brat-
56 S brattom
84 S brev $
-62 S brev fran
130 S bruk-
-54 S budg-
-54 S budget
-54 S budget $
-106 S byte
-95 S byte $
65 S canc-
-83 S cancel
-59 S chef
-59 S chef $
-203 S cont-
-203 S controller
-203 S controller $
72 S da
112 S da $
96 S dage-
93 S dagens
67 S dagens datum
89 S dags
70 S dags igen
78 S datum $
-118 S de
60 S dele-
60 S delegering
60 S delegering $
-124 S den
-135 S den 0
88 S det
214 S dikt-
203 S diktat
203 S diktat $
-125 S dili-
-125 S diligence
-125 S diligence $
103 S dist-
65 S distriktet
65 S distriktet $
-112 S doda
-112 S doda $
-61 S dods-
-61 S dodsbon
-61 S dodsbon $
166 S dorr-
137 S dorrlarm
137 S dorrlarm $
-144 S dott
-144 S dott $
121 S dott-
128 S dotterbolag
128 S dotterbolag $
-56 S du
-74 S du $
-140 S dubb-
-72 S dubbelt $
-125 S due
-125 S due diligence
-60 S dung-
76 S duva-
76 S duvan
76 S duvan $
-104 S duvn-
-104 S duvnas
-104 S duvnas hemservice
219 S efte-
179 S efter
84 S egen
84 S egen regi
61 S ej
-75 S ej $
81 S en
60 S en $
56 S en grej
-82 S en kund
85 S en sak
67 S ena
67 S ena $
-79 S enhe-
90 S enka-
90 S enkat
63 S enl
128 S er
63 S er $
-60 S er pa
129 S er som
83 S ett
-58 S exce-
-58 S excel
-68 S excel $
55 S extra
-74 S extract
-132 S extract $
142 S fakt-
53 S fakturaunderlag
53 S fakturaunderlag $
50 S fakturering
117 S fakturering $
-80 S fakturering M
-259 S fals-
-221 S falsklarm
-221 S falsklarm $
-53 S far vi
80 S farg-
-62 S fast
117 S fatt-
117 S fattas
90 S fattas $
155 S fel
333 S fel $
-72 S fel ?
-90 S fel i
142 S fick
-97 S file-
-97 S filen
-97 S filen $
-79 S fler-
-79 S flera
-79 S flera saker
-145 S flyt-
83 S for M
-164 S for en
146 S for larmlistan
72 S for samtliga
-111 S for tva
-70 S fora-
-70 S forandringar
-70 S forandringar $
101 S fore
58 S fore-
148 S form-
130 S formular
128 S formular $
-53 S forsakringsbolaget
-53 S forsakringsbolaget $
52 S forsta
63 S fort-
-128 S fr
-98 S fr hemtjansten
160 S frag-
131 S fragar
131 S fragar $
105 S fragor
83 S fram-
-58 S framat
-58 S framat $
141 S framover
141 S framover $
254 S fran
67 S fran attendra
-129 S fran hemtjanst
-94 S fran var
160 S franvarande
160 S franvarande $
-197 S franvaro
-108 S franvaro $
125 S fred-
77 S fredags
77 S fredags $
-110 S gaml-
-110 S gamla
65 S gamm-
65 S gammal
54 S gang
54 S gang $
-108 S gar
-56 S geme-
-60 S geni-
-60 S genitiv
-60 S genitiv $
69 S glad
-58 S god
-89 S god morgon
-90 S gor listor
76 S gor ni
91 S gps
91 S gps $
262 S gran-
123 S grannkommundel
123 S grannkommundel $
-54 S grat-
-54 S grattis
56 S grej
56 S grej $
-55 S grupp
-55 S grupp masen
-55 S halla
244 S hals-
238 S halsar
54 S halv-
-151 S hamm-
-151 S hammaros
-151 S hammaros $
-109 S hand-
159 S har
86 S har $
102 S hej
118 S hej $
143 S hej fran
-188 S hej igen
65 S hela distriktet
95 S helg-
93 S helgen
208 S hemb-
208 S hembesok
208 S hembesok $
-143 S hems-
-104 S hemservice
-104 S hemservice $
86 S hemtjanst
77 S hemtjanst alkarr
-62 S hemtjanst varloken
-67 S hemtjansten
-67 S hemtjansten i
-90 S historia
-90 S historia $
222 S historik
222 S historik $
172 S hjal-
262 S hjalp
257 S hjalp $
-71 S hjalpa
-250 S hos
88 S hur gor
-67 S hur ofta
279 S i
92 S i en
77 S i fredags
-98 S i tived
-67 S i trappan
-58 S i utdraget
51 S idag
135 S imor-
77 S inak-
77 S inaktiva
77 S inaktiva $
227 S info-
309 S infor
208 S infor hembesok
-69 S information
129 S inge-
-108 S ingen logg
145 S inget
121 S inget $
62 S inget amne
-106 S inlo-
-103 S inloggning
-59 S inloggning $
73 S inna-
73 S innan
-93 S inst-
144 S inte
128 S inte $
-63 S inte bra
-118 S inte gar
-103 S ja $
167 S jag
152 S jobb-
129 S jobbat
129 S jobbat $
132 S jour
82 S jour $
51 S jour at
-172 S jour-
60 S jul $
-157 S kall-
-131 S kallan
-131 S kallan $
-101 S kame-
-100 S kameror
-67 S kan
151 S kans-
151 S kanske
73 S kara
84 S kl
84 S kl 0
321 S klar
321 S klar $
-63 S klar-
-305 S komm-
-112 S kommunal
-241 S kommunens
345 S komp-
92 S konk-
75 S konkursen
75 S konkursen $
-68 S kons-
-50 S kontaktperson
-50 S kontaktperson $
91 S kontroll
63 S kopi-
63 S kopia
63 S kopia $
64 S kort
-100 S kost-
-59 S kranglar
-59 S kranglar $
-115 S kund
-75 S kund $
-91 S kund-
-237 S kunder
-137 S kunder $
67 S kunder fran
-136 S kunder hos
-76 S kunder som
58 S kunderna
108 S kundlista
-87 S kundval
-83 S kurr-
-83 S kurre
-83 S kurre $
-80 S kv
-80 S kv 0
170 S kvar-
79 S kvartal
90 S kvartal 0
89 S kvartalet
89 S kvartalet $
-51 S kyrk-
-72 S kyrkan
-72 S kyrkan $
-62 S lagesbild
-62 S lagesbild $
65 S laget
65 S laget i
-59 S lank-
-59 S lanken
-59 S lanken $
-150 S larm
341 S larm $
-135 S larm ?
-115 S larm M
-144 S larm dott
72 S larm for
-67 S larm i
96 S larm lista
-70 S larm natt
-104 S larm pa
-135 S larm utan
102 S larm viljan
-134 S larm-
-60 S larmcentralen
-60 S larmcentralen $
124 S larmen
237 S larmen $
-103 S larmen ja
-86 S larmet
-60 S larmet $
-60 S larmgenomgang
-60 S larmgenomgang $
-111 S larmgruppen
-111 S larmgruppen $
-129 S larmknapp
-129 S larmknapp borta
102 S larmkudner
102 S larmkudner $
63 S larmkunder 0
-54 S larmkunder v
-66 S larmkunder violen
234 S larmlista
98 S larmlista $
56 S larmlistan $
-60 S larmliston
-60 S larmliston $
-175 S larmlogg
-243 S larmlogg $
226 S larmm
226 S larmm $
211 S larmparmen
211 S larmparmen $
-212 S leve-
-149 S leverans
-149 S leverans $
230 S list
227 S list $
-56 S lista kunder
-57 S listor
-57 S listor $
83 S lite-
75 S liten
154 S log
103 S log $
253 S logg
185 S logg $
56 S logg +
-175 S logg 0
118 S logg i
-113 S logg larm
66 S logg och
-255 S logg pa
375 S logg-
52 S loggarna
52 S loggarna $
67 S loggen $
325 S loggutdrag
-966 S loggutdrag $
112 S loggutdrag +
344 S loggutdrag 0
298 S loggutdrag M
-144 S loggutdrag aktiva
-202 S loggutdrag for
78 S loggutdrag i
52 S loggutdrag nu
94 S loggutdrag omrade
-166 S loggutdrag per
141 S loggutdrag samt
-126 S loggutdraget
-83 S loggutdraget $
-93 S loka-
74 S lone-
377 S lopa-
377 S lopande
318 S lopande $
-82 S lopande leverans
-57 S lov byte
97 S love-
181 S luci-
115 S lucia
115 S lucia $
-99 S lunc-
263 S m
112 S m $
108 S m m
165 S man
81 S man $
534 S mana-
238 S manad
217 S manad $
-55 S mase-
-55 S masen
-55 S masen $
-78 S maste vi
65 S medd-
65 S meddelande
56 S meddelande om
52 S mejl
105 S mell-
68 S mellandagarna
68 S mellandagarna $
57 S mids-
57 S midsommar
57 S midsommar $
207 S mig
166 S mig $
-90 S min sista
75 S mont-
75 S monthly
75 S monthly please
-51 S morgon $
96 S mote
96 S mote $
-95 S mote-
-95 S motet
-79 S motet den
-139 S mott-
82 S mottagare $
-116 S mottaget
-116 S mottaget $
-148 S nar
-147 S nar ?
52 S nast-
52 S nasta
126 S natt-
-86 S natten
-86 S natten $
-69 S nattlarm
-69 S nattlarm $
-99 S nej
55 S nej $
-154 S nej tack
-87 S ni
126 S ni $
-115 S ni ?
58 S no
59 S norr
59 S norr $
-69 S norr-
-52 S norrbyn
-52 S norrbyn $
-71 S noti-
-71 S notis
-71 S notis $
-55 S nr
-55 S nr 0
185 S nu
67 S nu och
-94 S ny adress
-77 S ny bestallare
69 S ny har
70 S ny lista
76 S ny utforare
-104 S nya
-128 S nya $
-64 S nya rutiner
-170 S nyck-
236 S nyin-
190 S nyinstallationer
190 S nyinstallationer $
123 S o
73 S obs
90 S och
-52 S och 0
80 S och en
76 S och ett
-251 S ocks-
-251 S ocksa
-251 S ocksa $
-67 S ofta
-67 S ofta $
82 S om $
-100 S om N
-59 S om det
121 S omra-
99 S omrade
67 S onod-
67 S onodigt
-75 S onsk-
54 S onskas
54 S onskas $
-150 S onskemal
-142 S onskemal $
-53 S oppna
-118 S org
-118 S org $
81 S oss $
-62 S override
-62 S override $
-85 S overtagande
-57 S pa
86 S pa D
-67 S pa larm
-60 S pa larmet
157 S pa loggen
-52 S pa samma
129 S pami-
124 S paminnelse
119 S paminnelse $
-57 S paminnelse arende
70 S paminnelsen
70 S paminnelsen $
-62 S paminner mig
-219 S park-
-101 S parkering
-101 S parkering $
78 S pask
78 S pask $
-189 S per 0
66 S per dagens
62 S peri-
52 S period
52 S period $
135 S pers-
-75 S person
-75 S person $
-59 S planer
52 S plom-
52 S plommonet
148 S pren-
157 S prenumeration
-186 S pris
-186 S pris $
99 S proc-
53 S prov-
50 S provlarm
50 S provlarm $
104 S ps
104 S ps $
-69 S punkter $
58 S q
58 S q 0
-51 S ques-
-51 S question
-51 S question $
77 S rader
70 S rader $
119 S ratt
-87 S rattelse av
-195 S re
-68 S re order
-118 S re org
84 S regi
71 S regi $
80 S rene-
111 S revi-
85 S revisorn
85 S revisorn $
-93 S rose-
93 S rutin
112 S rutin $
-86 S sag
158 S sak
73 S sak $
54 S sak till
-68 S sakn-
-110 S saknad
-110 S saknad $
64 S sama-
64 S samarbete
70 S samarbete $
-133 S samj-
-133 S samjour
-133 S samjour $
82 S samm-
192 S samma
-52 S samma person
52 S samma visa
-72 S sammanslagning
-154 S sammanslagning $
223 S samt
-110 S samtal
-110 S samtal $
69 S samtliga
72 S samtliga $
82 S sant
82 S sant $
53 S savj-
141 S sche-
145 S schemat
-69 S sekr-
-69 S sekretess
-69 S sekretess $
90 S seme-
-113 S semester
96 S semestern
96 S semestern $
-66 S sena
-66 S sena bestallningar
-72 S siff-
-53 S siffran
54 S siffran $
191 S sist
-63 S sista gangen
87 S sista vardagen
95 S sjuk-
221 S skot-
99 S skul-
-62 S slut-
50 S smul-
50 S smultronet
-56 S snabb
-176 S solg-
-185 S solglantan
-185 S solglantan $
287 S som
-62 S som gor
528 S somm-
-81 S sorg-
253 S stae-
253 S staende
118 S staende $
142 S staende bestallning
-106 S stan-
-75 S stangt
-87 S stangt $
-60 S stopp
-60 S stopp $
81 S stor
51 S stor $
55 S stor-
64 S stry-
64 S stryk
95 S svar
-63 S svar $
63 S svar om
76 S svar pa
75 S svar-
85 S svarstider
85 S svarstider $
-72 S sven-
-72 S svenska
-72 S svenska kyrkan
-66 S syre-
-66 S syrenen
-66 S syrenen $
63 S syst-
78 S system $
-62 S system override
-212 S ta
-63 S ta bort
141 S tack
-145 S tack $
311 S tack for
-51 S tack o
59 S tack och
64 S tant
-97 S tele-
-69 S telefon
-69 S telefon $
-201 S test-
-201 S testlarm
-201 S testlarm $
114 S tid
110 S tid $
-57 S tide-
-57 S tider
-57 S tider $
-150 S tidi-
-164 S tidigare
-180 S tidigare $
-155 S till
78 S till $
-112 S till N
75 S till er
-111 S till larmgruppen
-73 S till oss
-107 S till-
-67 S tillagg $
-79 S tillbaka
-79 S tillbaka $
86 S tio
-98 S tive-
-98 S tived
-98 S tived $
-85 S trap-
-67 S trappan
-67 S trappan $
102 S tras-
76 S trasigt
76 S trasigt larm
-69 S tre punkter
-58 S tred-
-58 S tredje
-61 S tredje $
-98 S tryc-
-51 S tryckte
-51 S tryckte $
-136 S tryg-
-102 S trygga
-70 S trygghetskameror
-70 S trygghetskameror $
71 S trygghetslarm $
84 S tva
-101 S tva $
74 S tva fragor
-87 S tva kunder
-52 S tva larm
66 S tva saker
279 S unde-
174 S underlag
105 S underlag $
52 S underlag saknas
70 S underleverantor
70 S underleverantor $
-163 S undr-
-143 S undrar
-147 S undrar $
142 S upp
-55 S uppd-
-55 S uppf-
-55 S uppfoljning
-55 S uppfoljning grupp
-87 S uppg-
-87 S uppgift
-87 S uppgift om
-50 S uppstart
-50 S uppstart $
-105 S ur
-66 S ut
-105 S ut lista
-93 S utan
-68 S utan svar
-114 S utdr-
138 S utdrag
220 S utdrag $
164 S utdrag 0
60 S utdrag M
-256 S utdrag for
-91 S utdrag larm
-76 S utdraget
-67 S utdraget M
-176 S utdrg
-176 S utdrg $
-55 S utta-
-131 S uttag $
-121 S uttag D
119 S uttag N
-80 S uttaget
-69 S uttaget av
59 S vad
51 S vann-
51 S vannerna
51 S vannerna $
103 S vant-
-51 S var
-61 S var tredje
57 S vara
76 S vara-
51 S varandra
51 S varandra $
88 S vardagen
87 S vardagen $
329 S varj-
329 S varje
270 S varje manad
-62 S varl-
-62 S varloken
-62 S varloken $
126 S veck-
-100 S vem
-51 S vem tryckte
-130 S vi ?
123 S vi ocksa
-53 S vi tva
-52 S vi undrar
-97 S vida-
-89 S vikariat
-89 S vikariat $
53 S vikarie
102 S vilj-
102 S viljan
102 S viljan $
96 S vilk-
126 S vilka
63 S vilka har
71 S vill
-66 S viol-
-66 S violen
74 S visa
74 S visa $
-91 S with-
173 S 📋
135 S 🚨
135 S 🚨 $
121 ^ $
-143 ^ M
637 ^ N
-81 ^ ah
161 ^ aktiva
-54 ^ aldrig
222 ^ alla
141 ^ allt
-137 ^ angaende
89 ^ anhoriga
54 ^ ankaret
53 ^ antal
53 ^ antingen
60 ^ aprils
-469 ^ ar
200 ^ arende
57 ^ arendebeskrivning
-124 ^ arendet
99 ^ arets
117 ^ att
-86 ^ av
249 ^ avboka
75 ^ avbokar
-74 ^ avdelning
-53 ^ avser
118 ^ bada
302 ^ bade
-50 ^ bakgrunden
-77 ^ batteriet
75 ^ begaran
208 ^ beh
-75 ^ behall
-245 ^ behover
-91 ^ ber
124 ^ bestaller
98 ^ bestallning
-159 ^ bilagan
60 ^ bland
51 ^ borjar
-165 ^ bra
55 ^ brandovningen
90 ^ by
130 ^ chef
130 ^ chefen
85 ^ dar
93 ^ darav
104 ^ darefter
332 ^ darfor
68 ^ darmed
-210 ^ dartill
178 ^ datum
52 ^ datumet
145 ^ de
71 ^ dear
79 ^ declan
148 ^ dels
-503 ^ den
-143 ^ det
-72 ^ diakonin
103 ^ distrikt
-137 ^ dom
-229 ^ dra
112 ^ ds
54 ^ e
-166 ^ ekonomen
84 ^ ekonomin
51 ^ eller
53 ^ endast
95 ^ enhet
-155 ^ enhetschef
56 ^ er
110 ^ ert
57 ^ eskil
-52 ^ ewa
-117 ^ faktura
-148 ^ fakturan
-396 ^ far
76 ^ fast
-75 ^ fem
-240 ^ fick
-88 ^ filen
-207 ^ finns
-60 ^ forklara
-54 ^ forlat
164 ^ forra
-87 ^ forsok
150 ^ forsta
62 ^ fram
-146 ^ fran
-132 ^ fyi
-53 ^ fyra
-166 ^ galler
-217 ^ gar
87 ^ garna
411 ^ glom
-109 ^ goddag
54 ^ good
-233 ^ gor
253 ^ gps
52 ^ grannen
262 ^ grannforetaget
-51 ^ gruppen
75 ^ ha
85 ^ hade
62 ^ halloj
-151 ^ hammaros
81 ^ han
169 ^ har
269 ^ harmed
-65 ^ hei
-135 ^ hej
50 ^ hejhej
276 ^ hejsan
163 ^ hello
-80 ^ hellre
65 ^ helst
76 ^ hemhjalpen
177 ^ hemtj
538 ^ hemtjanst
-58 ^ hissen
149 ^ hje
-124 ^ hon
-86 ^ hoppa
-80 ^ hoppas
-79 ^ hor
73 ^ horrni
149 ^ hos
79 ^ howya
-302 ^ hur
558 ^ i
-99 ^ ignorera
-154 ^ infor
71 ^ ing
275 ^ inga
202 ^ inget
54 ^ innan
55 ^ inte
85 ^ is
107 ^ it
-218 ^ jag
-60 ^ jasmina
71 ^ jobbar
73 ^ jossan
57 ^ jouren
50 ^ julbordet
-67 ^ kallan
106 ^ kanske
74 ^ karnan
156 ^ kategori
55 ^ kna
88 ^ kollegan
65 ^ kom
-174 ^ kommer
119 ^ koncernen
50 ^ kor
98 ^ kort
-133 ^ kostar
-87 ^ kreditfaktura
-111 ^ kul
72 ^ kullens
74 ^ kunderna
-262 ^ kungsleden
-138 ^ lagg
-89 ^ lanken
87 ^ larm
140 ^ larmet
108 ^ larmhistoriken
289 ^ larmkunder
183 ^ larmkunderna
364 ^ larmlista
-103 ^ larmlistan
130 ^ larmutdraget
92 ^ lat
58 ^ lejonets
-138 ^ lillsjons
-248 ^ lista
-231 ^ listan
-55 ^ liv
-130 ^ ljungsbro
338 ^ logg
-92 ^ loggen
80 ^ loggutdr
660 ^ loggutdrag
96 ^ loggutdraget
78 ^ logutdrag
95 ^ loner
138 ^ lopgg
137 ^ ma
54 ^ maj
-65 ^ mamma
167 ^ man
60 ^ manadens
-154 ^ maste
-246 ^ may
169 ^ med
61 ^ mejlet
391 ^ men
-57 ^ min
-57 ^ minns
52 ^ minus
130 ^ mitt
-71 ^ monica
132 ^ mote
50 ^ motet
-57 ^ nagon
-59 ^ nagot
74 ^ namn
-52 ^ namnen
-106 ^ nar
-157 ^ nattpatrullen
51 ^ naval
-106 ^ nix
-321 ^ nu
54 ^ nya
57 ^ nyckeln
53 ^ nyckelskapet
-55 ^ o
205 ^ obs
446 ^ och
75 ^ omvardnad
146 ^ onskar
84 ^ onskat
-99 ^ onskemal
-147 ^ ordna
53 ^ orsak
-89 ^ ovrigt
59 ^ pa
-76 ^ paminnelse
-100 ^ paminner
-83 ^ paronhagen
101 ^ passa
-52 ^ period
-317 ^ please
54 ^ plommonet
-101 ^ precis
-76 ^ priya
55 ^ racker
-74 ^ raknas
60 ^ renen
60 ^ robin
78 ^ runt
198 ^ sa
271 ^ samma
-121 ^ sammanstall
102 ^ samordnare
102 ^ samtidigt
-78 ^ satt
143 ^ se
-80 ^ sedan
-114 ^ ser
105 ^ sist
69 ^ sista
138 ^ sitter
-83 ^ siv
-138 ^ sjalv
-82 ^ ska
-148 ^ skicka
-58 ^ skickar
135 ^ skriv
-101 ^ skrivaren
211 ^ skulle
-81 ^ skyddsombudet
53 ^ snabbt
78 ^ so
70 ^ som
-79 ^ sommarfesten
-179 ^ stall
-199 ^ stammer
-100 ^ star
-73 ^ statistik
84 ^ status
-59 ^ stopp
-60 ^ stort
62 ^ strunta
57 ^ sussi
124 ^ svar
-53 ^ svara
66 ^ system
-197 ^ ta
-188 ^ tack
-114 ^ tackar
-121 ^ tas
-72 ^ teknikern
98 ^ thank
-54 ^ tidigare
189 ^ till
-78 ^ tills
105 ^ tja
51 ^ tjena
-52 ^ tor
61 ^ tussilago
301 ^ tva
-53 ^ ulrikas
85 ^ under
101 ^ underlag
-88 ^ underlaget
82 ^ uppgiften
264 ^ utan
281 ^ utdrag
265 ^ uttag
68 ^ uttagsdatum
-137 ^ va
-386 ^ vad
-121 ^ vanligen
51 ^ vannerna
51 ^ vara
-131 ^ varfor
91 ^ varje
-162 ^ vart
-526 ^ vem
82 ^ vet
-115 ^ vi
-84 ^ vid
53 ^ vide
-385 ^ vilka
-108 ^ vilken
-202 ^ vill
-59 ^ ville
60 ^ vore
144 ^ we
-66 ^ you
-77 ^ zahra
392 a
153 a de
-69 a fel
80 a har
101 a sa
-112 a vi
-118 ab
-64 ab $
61 ab har
218 ab och
-113 abon-
68 abou-
68 about
-59 abri-
-54 abrinkens
-55 abrinkens hemtjanst
54 abso-
54 absolut
56 aby
145 acti-
145 active
51 adalen $
-53 admi-
-60 administrator $
-291 adre-
-52 adress
-117 adresserad
-102 advo-
51 advokat N
-69 affa-
-69 affaren
105 afte-
75 after
-175 afto-
53 agar-
131 ager
-81 ah
-74 ah nej
71 aker dit
65 aker-
-103 akt
-105 akt till
513 akti-
487 aktiva
230 aktiva hos
-120 aktiva kunder
-125 aktiva larmbestand
70 aktiva larmen
61 aktiva larminnehavare
-288 aktiva larmkunder
-162 aktiva och
69 aktiva trygghetslarm
56 aktivt
-54 aktivt larm
64 aktivt trygghetslarm
439 aktu-
325 aktuell
86 aktuell $
99 aktuell forteckning
-151 aktuell larmlista
73 aktuell lista
62 aktuell uppstallning
128 aktuella
89 aktv-
89 aktva
52 aktva larmkundr
-58 akut
-58 akut $
80 akutlarmen
114 alar-
93 alarm
-158 alarm customers
192 aldr-
76 aldre
98 aldrig
136 aldrig $
-52 aldrig har
62 aldrig hort
-55 aldrig mer
-78 alfo-
-78 alfons
361 all
50 all vardighet
124 alla
-182 alla $
128 alla aktiva
121 alla andra
82 alla bolagets
82 alla deras
51 alla enheter
221 alla fall
-53 alla i
-106 alla kommunens
-296 alla larm
-115 alla loggutdrag
-55 alla markeringar
232 alla med
54 alla papper
-55 alla pass
51 alla som
111 alla tre
-128 alla utforare
-60 alla utforares
404 alla vara
-92 alla vi
-108 alla-
-94 allas
-119 alld-
-119 alldeles
-88 alldeles for
59 alli-
93 allihop
96 alls
56 allt $
60 allt annat
109 allt ar
-53 allt fran
-60 allt ser
-59 allt stamde
-98 allt stammer
-62 allt till
230 allt-
-244 alltid
463 alltsa
96 alltsa $
-109 alltsa N
-104 alltsa de
-59 alltsa en
82 alltsa ett
-84 alltsa inte
53 alltsa loggutdraget
82 alltsa vara
139 alltsa vilka
-78 alm
161 alm $
-117 alm och
-72 alma
-72 alma berg
68 almg-
66 almgarden
84 almv-
-170 alre-
-170 already
-79 also
116 alt
77 alt $
131 alva-
159 alve-
-63 am
154 amne-
135 amnesraden
88 amnesraden $
-407 an
-105 an ?
-80 an att
-135 an tre
-301 anal-
-113 anbu-
-127 anbud
-162 anbud pa
-264 and
-179 anda
76 anda ?
110 anda ar
-310 anda bestalla
85 anda med
76 anda-
76 andan
76 andan faller
-124 andra $
76 andra kvartalet
93 andra sa
-110 andra ska
-52 andra tva
83 andra vara
-83 andrad
162 andras
123 andras larmkunder
-152 andrat
87 andrat mig
-153 andrat oss
-75 andrat sig
-162 anga-
-181 angaende
-59 angen
-74 angens
163 angr-
76 angrar mig
-116 angrat
-60 angrat oss
-375 angs-
-165 angslyckans
-165 angslyckans hemtjanst
-240 angsro
74 angsro $
134 angsro omsorg
95 anha-
76 anhalla
76 anhalla om
-88 anho-
-71 anhorig
-77 anhorig $
66 anka-
62 ankarets
62 ankarets kunder
114 anledning av
-260 anma-
-106 anmala
-86 anmala till
59 anmalan
-175 anmaler
-76 anmaler vi
51 anmalt
322 anna-
-89 annan
69 annan ?
190 annandag
144 annandag jul
74 annans
70 annans $
320 annars
63 annars $
101 annars kommer
-193 annat
146 annat $
65 annat ar
-168 annat bolag
64 annat hall
-173 annat satt
-410 annu
-68 annu pa
-116 annu sa
-157 annu-
-91 annullera
164 anot-
164 another
164 another company
-90 anst-
-82 anstalld
52 anstallda
-203 ansv-
-199 ansvarar
-199 ansvarar for
-70 ansvaret
-152 answ-
-121 answered
-199 anta-
93 antagligen
70 antal alla
-315 antalet
-64 ante-
83 anti-
83 antingen
75 antingen 0
106 antl-
175 antligen
54 antligen fatt
-224 anva-
-173 anvandning
-173 anvandning for
-63 anvant
-63 anvant det
-104 any
-58 any more
-60 appelgarden $
-72 appen $
99 apri-
96 aprils
-71 apt
146 ar
155 ar $
-60 ar 0
-205 ar ?
-62 ar N
-53 ar adressen
89 ar aktiva
-92 ar akut
61 ar alla
176 ar alltsa
72 ar arg
-93 ar ater
113 ar aterlamnade
217 ar att
-197 ar bara
-60 ar bestallt
-114 ar betald
140 ar borta
-70 ar bytt
283 ar den
-174 ar det
104 ar du
104 ar en
-253 ar ett
-209 ar fel
140 ar for
396 ar fran
-118 ar full
60 ar gammal
-62 ar gemensam
-71 ar gjord
65 ar helt
-118 ar hemtjanst
56 ar hos
79 ar i
217 ar igang
109 ar infor
136 ar inget
150 ar inhyrd
70 ar inlagda
113 ar inte
161 ar jag
-72 ar klamdag
85 ar klart
-80 ar korda
102 ar kvar
97 ar larmade
121 ar larmanslutna
75 ar larmkunderna
-80 ar ledig
-76 ar listan
-71 ar loggutdraget
60 ar lugnt
-138 ar med
-68 ar mitt
-77 ar nagon
-105 ar nasta
113 ar ni
57 ar nog
-53 ar nojda
124 ar nu
177 ar ny
76 ar nya
-82 ar nytt
-56 ar overens
-76 ar pa
65 ar petig
-88 ar ratt
-69 ar rattad
-90 ar redan
51 ar samma
-52 ar samordnare
63 ar sant
59 ar sedan
-201 ar sista
53 ar sjukskriven
-87 ar skickad
68 ar slut
-80 ar stangd
-67 ar struket
-252 ar tack
-53 ar tankt
-62 ar trasig
80 ar tva
-265 ar tyst
144 ar utan
66 ar ute
145 ar vad
82 ar val
-79 ar valkomna
223 ar var
209 ar vara
136 ar vart
-79 ar vegetarian
201 ar vi
-131 arbe-
-55 arbetar
55 arbetat
-60 arbetsdagar sedan
-98 arbetsdagen
-102 arbetsdagen i
51 arbetsgivare
-123 aren
-108 aren $
-155 aren-
-123 arende
-156 arende 0
124 arende bestaller
220 arende loggutdrag
-111 arende om
57 arendebeskrivning
57 arendebeskrivning namnden
-92 arenden
66 arendet
-73 arendet $
-93 arendet galler
111 arendet sa
-65 arendetyp
-305 aret
-67 aret $
-52 aret ?
140 aret-
140 arets
-63 arets ar
131 arets sista
161 arg
75 arg $
-100 armen $
123 aro
-51 arri-
-55 arrived this
-105 arss-
-66 arsskiftet
84 arsskiftet ar
98 as
-74 as $
159 as of
-132 asen
-71 asen $
94 asha-
-52 ask
70 aske-
70 asken
155 aski-
155 asking
75 asking $
-164 aspe-
91 aspen
-256 aspens
-104 at
-158 at backsippan
67 at hemtjanst
-81 at henne
74 at oss
57 at samtliga
-82 at sidan
51 at varandra
57 ata
71 atag-
71 ataganden
71 ataganden $
-110 ater
-96 ater D
-259 ater-
-66 aterbud
-84 aterkom
113 aterlamnade ligger
199 aterstar
125 aterstar ar
-63 atertar
-55 atertar harmed
-63 atertas
-157 atga-
-74 atgard
-102 atit
-131 atit upp
67 att N
-127 att allt
-212 att behova
-250 att bestalla
-86 att bli
116 att de
-114 att den
119 att det
-61 att distriktsskoterskan
85 att dom
62 att ert
244 att fa
-86 att fakturan
-64 att forsta
-261 att fraga
50 att fylla
212 att ga
84 att ge
171 att gora
56 att ha
-163 att han
209 att ingen
157 att inte
51 att ja
-159 att jag
-81 att jamfora
53 att klaga
103 att kommunal
82 att kunderna
109 att kunna
-66 att lamna
113 att larm
73 att larmen
-72 att larmet
-62 att listan
-210 att loggutdrag
143 att man
-107 att nagon
-55 att nattpersonalen
-327 att ni
95 att oppna
74 att ordna
102 att rakna
58 att redovisa
-95 att resten
124 att ronngardens
76 att saga
-81 att ta
109 att tacka
-101 att utdraget
-130 att utreda
129 att vanta
-106 att var
-68 att vart
-87 att veta
-64 atta
52 atta-
72 attan
-467 atte-
-471 attendos
67 attendra ligger
59 audi-
75 auro-
-91 auto-
-126 automatik
-95 automatik $
-73 automatik varje
-93 automatisk
59 automatisk fakturering
61 automatiska
95 automatiskt $
59 automatiskt varje
-274 av
211 av $
94 av 0
170 av M
84 av N
-177 av aktiva
-108 av bolagets
-88 av chefen
-253 av de
-57 av dem
-55 av den
-140 av deras
-83 av dig
56 av dom
93 av en
73 av er
153 av ett
74 av for
53 av larm
140 av larmet
-85 av larmlistan
51 av larmutdrag
-118 av logg
-524 av loggutdrag
-138 av loggutdraget
122 av manaden
-61 av med
83 av mina
118 av misstag
139 av nasta
93 av oss
-68 av pa
-61 av samtliga
-52 av sig
80 av sjalva
105 av trygghetslarm
419 av vara
128 av vardia
-70 av varje
75 av veckan
176 av vilka
-123 avbe-
-138 avbestalla
111 avbestaller
137 avbo-
86 avboka
-57 avboka det
52 avbokade
-207 aven
136 aven de
55 aven en
59 aven fa
-163 aven for
66 aven nar
66 aven om
-98 aven pa
-60 aven timmisarna
-125 avgift
-120 avgift for
129 avgiften
61 avla-
100 avli-
89 avlidna
59 avra-
86 avseende M
66 avseende vara
-193 avsl-
-139 avsluta
-61 avslutade
-68 avslutade larm
-59 avslutades
119 avslutat
195 avslutat $
-63 avslutat sitt
-55 avslutats
-239 avst-
-135 avstamningen
-69 avstangt
-117 avstar
66 avta-
-52 avtal med
61 avtalet gar
-57 avtalet loper
-100 avvikelse
130 b
-56 b vi
56 back
-321 back-
241 backen
127 backen $
-220 backens
-88 backsippan
-170 backsippans
91 backsippans hemtjanst
-377 bad
-131 bad er
-212 bad om
-227 bada
-77 bada $
90 bada ar
-196 bade
-255 bade for
-205 bade vara
-209 bagg-
-209 bagge
-97 bakg-
-80 bakgrund $
-50 bakgrunden
-50 bakgrunden ar
-63 band
106 bank-
184 bankdagen
157 bankdagen i
-96 bankid
284 bar
286 bar larm
-65 bara
70 bara $
-66 bara 0
-105 bara M
-343 bara N
229 bara aktiva
-164 bara ar
56 bara centrum
85 bara de
111 bara denna
-75 bara en
60 bara ert
129 bara ge
114 bara ha
-51 bara namn
96 bara ni
83 bara om
-306 bara pa
-74 bara saga
54 bara siffran
-103 bara ska
-116 bara tacka
117 bara var
-215 bara vara
-271 bara veta
-96 bark
-53 barn
-53 barn har
-126 bast
56 bast $
-81 batteri
188 batterier
-140 batteriet
-217 batteristatus
-179 batteristatus pa
299 battre
73 battre $
-53 battring
-66 battring $
359 be
124 be er
78 be om
57 bedomning egen
-119 befo-
-52 before
-82 bega-
-173 begar
-110 begar jag
132 begara
84 begaran $
-228 begaran om
-68 begaras
-97 begarde
70 begars
97 begart
-166 begr-
-174 begransa
-174 begransa loggutdraget
-66 begravning
-66 begravning i
51 begriper
226 beh
226 beh loggutdrag
-132 beha-
-75 behall
-75 behall bestallningen
-57 behalla
92 beho-
281 behov
224 behov av
-87 behova be
-98 behova bestalla
85 behova ett
51 behova ha
62 behova loggutdrag
207 behova manadens
133 behova tjata
-199 behovde
-54 behovde $
134 behovdes
95 behover
-103 behover alltsa
-105 behover bada
-143 behover bara
-135 behover darfor
-66 behover dem
219 behover det
473 behover ett
-216 behover fa
-55 behover hon
-91 behover inget
138 behover inte
-180 behover jag
168 behover larmkunderna
54 behover logg
292 behover loggutdrag
276 behover loggutdraget
83 behover ocksa
-65 behover siffror
-131 behover underlag
148 behover utdraget
62 behover var
-184 behover vi
-167 behovs
89 behovs aktiva
-102 behovs ej
102 behovs en
-87 behovs i
-222 bekr-
56 bekrafta
59 bekrafta garna
-58 bekraftar
-144 bekraftas
-144 bekraftas att
-140 bema-
-59 bemanna
-65 bemanna ratt
51 bemannat
-201 bemanningskalkylen
-200 bemanningskalkylen behover
-115 ber att
142 ber er
-60 bera-
-92 beratta
-105 bere-
-82 beredda
-346 berg
182 berg-
78 berget
64 berget $
-84 bergets
76 bergsbrunna
217 bero-
129 berom
129 berom senaste
52 beror
120 besk-
160 besl-
84 beslut
81 beslut om
70 beso-
104 besok
-72 besoka
-72 besoka gamla
59 besoker
-56 besoker ibland
-135 best-
-201 bestalde
-74 bestalde i
243 bestall
208 bestall loggutdrag
394 bestalla
-382 bestalla $
-57 bestalla ?
87 bestalla en
527 bestalla ett
76 bestalla i
-58 bestalla larmlistan
88 bestalla logg
-119 bestalla loggutdrag
65 bestalla loggutdraget
70 bestallare
-72 bestallas
-97 bestallas av
-523 bestallda
-190 bestallda loggutdrag
-76 bestallda loggutdraget
-489 bestallde
-84 bestallde $
77 bestallde det
-106 bestallde ett
-87 bestallde loggutdrag
-403 bestalldes
-269 bestalldes av
-117 bestalldes den
589 bestaller
100 bestaller darfor
160 bestaller ett
-56 bestaller harmed
379 bestaller jag
70 bestaller larmutdraget
304 bestaller loggutdrag
-71 bestaller loggutdragen
-260 bestaller man
90 bestaller solviks
68 bestaller vi
52 bestalln
-199 bestallning
278 bestallning $
-225 bestallning av
-90 bestallning den
-165 bestallning fran
-69 bestallning i
96 bestallning loggutdrag
174 bestallning nr
-98 bestallning om
-175 bestallning pa
-65 bestallning vi
-230 bestallningar
-103 bestallningar pa
-295 bestallningen
-83 bestallningen $
57 bestallningen ar
-121 bestallningen av
72 bestallningen avser
59 bestallningen fran
-50 bestallningen i
-178 bestallningen pa
-135 bestallningen vi
538 bestalls
53 bestalls $
420 bestalls loggutdrag
96 bestallt
107 bestallt $
69 bestallt det
-55 bestallt forut
62 bestallt i
110 bestallt nagot
-136 bestallt till
85 bestamma
-52 bestammer
-74 bestammer oss
57 bestamt att
-132 bestamt datum
-64 bestamt oss
341 bestand
105 bestand av
90 bestandet
128 bestar
128 bestar av
-68 besv-
-86 besvarats inom
138 betalar
89 betalar for
-73 betalar per
-195 betald
-50 betald $
-79 betald tack
58 betalt $
177 betr-
190 betrakta
252 bett
248 bett om
-145 bett oss
-139 bety-
-128 betyder
-56 betyder kolumnen
-194 bevi-
53 bifogad
-71 bifogas
-71 bifogas $
-210 bila-
-160 bilagan
-159 bilagan till
-51 bilarna
-59 bild
96 bile-
96 bilen
66 bilk-
66 bilkvittona
-407 bist-
-71 bistandshandlaggaren
-65 bistandshandlaggaren ?
286 bitt-
139 bitti
-83 bjod
-86 bjod hela
-110 bjorkangens
-110 bjorkangens omsorg
-370 bjorkens
-123 bjorkens hemtjanst
-127 bjorkens omsorg
-51 bjorkvagen
114 bjud-
54 bjuda
100 bjuder pa
-70 bjuder vi
-73 bla
76 blak-
84 bland
-71 blankett
-63 blankett ?
-96 blev bra
121 blev fel
92 blev installt
-120 blev sa
-52 blev sjuk
-63 bli $
-121 blin-
-302 blir
-68 blir bast
95 blir bra
-69 blir den
-80 blir ingen
75 blir sa
-133 blir vi
102 bliv-
102 blivit
-82 blivit av
54 blivit fler
-67 blivit tokigt
-65 blivit upplyst
67 blom-
60 blomma
95 blot-
66 bode-
66 boden
76 boende
-56 boendestodet
-56 boendestodet besoker
-89 boka ett
74 boka in
-202 boka-
-138 bokade
55 bokar
241 bokf-
195 bokforingen
160 bokforingen at
-62 bokh-
-62 bokhallerskan
-62 bokhallerskan $
193 boks-
-78 bokslutet
-105 bokslutet $
86 bokstaver
80 bola-
-103 bolag
-57 bolag $
-137 bolag i
83 bolag och
123 bolag pa
98 bolagen
100 bolaget
96 bolagets
133 bolagets samtliga
-61 bolags
94 bor
57 borde
51 borde skammas
-269 borja
-107 borja med
57 borjade
181 borjan
73 borjan $
121 borjan av
-67 borjan vid
-55 borjar halv
73 borjar om
51 borjat
-471 bort
-67 bort $
-50 bort M
-165 bort bestallningen
-101 bort den
-59 bort det
-108 bort ett
55 bort mig
-87 bort min
-132 bort oss
63 bort sa
186 borta
107 borta $
-70 bortse
-69 bortse fran
91 box
91 box 0
246 bra $
-69 bra att
53 bra for
-96 bra med
-63 bra om
-74 bra ut
121 bradska
-141 bradskar
-60 bradskar inte
190 bran-
55 brandovningen
71 brands
71 brands hemservice
-114 brat-
-114 brattom
86 bred-
86 bredvid
68 brev-
61 brevlada $
-62 brin-
-195 brink
59 brinner
-271 bror
324 bruk-
-273 brukar fa
50 brukar gora
-72 brukar ta
-106 brukare
-55 brukare $
108 bruket
108 bruket $
52 brukligt
-68 brut-
-100 brutit
-100 brutit armen
138 bry
76 bryg-
76 bryggan
92 bryr
51 budget
-108 budgeten
-123 budgeten $
96 buss-
96 bussen
53 bussiga
230 but
114 by
91 by the
-97 byn
84 byra-
74 byran
109 byta
159 byta batterier
-72 byta-
-72 bytas
-78 byte
-78 byte av
-52 byter
52 byter vi
-53 bytt telefon
59 bytt till
73 bytt-
-60 bytte planeringssystem
-91 c larmlistan
-122 can
-85 can you
78 canc-
-70 cancel
66 care you
62 chec-
90 chef
-84 chef $
82 chef N
-92 chef ar
-97 chef att
-74 chef det
113 chef och
56 chef som
-86 chef vill
-58 chefen
-59 chefen att
53 chefen har
-91 citr-
-108 clie-
-91 clients
78 clients who
-70 clients with
51 co $
114 coll-
96 colleague
90 comp-
90 company
-135 controller
61 could we
101 customer
-65 customers
169 customers $
151 customers who
103 cyke-
209 da
122 da $
-162 da ?
-378 da anda
139 da ar
65 da den
-80 da forsvann
56 da gor
-152 da ingen
52 da kom
84 da kommer
79 da maste
-92 da ni
-66 da sa
-100 da skriver
56 da som
75 da tar
63 da vill
109 dag
-117 dag $
80 dag ar
133 dag i
62 dag ni
314 dage-
242 dagen
-72 dagen ?
106 dagen fore
72 dagens
400 dags
97 dags $
173 dags for
79 dags igen
159 dags-
155 dagslaget
50 dagslaget ?
-122 dahl
-112 dahl $
146 dalen
-119 dalens
95 dali-
89 daligt
50 daligt $
54 dan
-249 dar
-57 dar ?
-80 dar det
153 dar har
-137 dar i
61 dar larmlista
-93 dar loggutdraget
-291 dar som
93 darav denna
507 dare-
75 darefter
407 daremot
67 daremot ar
143 daremot vill
258 darf-
258 darfor
208 darfor behover
-50 darfor behovs
112 darfor en
71 darfor ett
72 darfor fa
68 darfor ha
-192 darfor inte
78 darfor kommer
85 darfor loggutdrag
-250 darfor se
65 darfor vill
-54 darfor vore
171 dari-
171 darifran
54 darm-
54 darmed
-70 darmed $
-210 dart-
-210 dartill
-210 dartill onskas
105 date-
58 daterad
-94 datorn kraschade
238 datu-
101 datum
-64 datum $
109 datum 0
170 datum i
-76 datum och
-83 datum samtidigt
103 datumet
57 datumet i
159 day
86 day is
-56 de $
-193 de ?
250 de andra
226 de ar
73 de av
-83 de bada
59 de behover
-64 de blir
77 de de
-69 de det
70 de e
248 de finns
69 de gamla
58 de gar
-436 de har
-220 de inte
-161 de kunder
-89 de lagger
-110 de larm
81 de ligger
-51 de med
323 de nya
52 de overtagna
242 de pa
-167 de privata
-62 de senaste
172 de ska
-256 de som
222 de tar
-268 de tre
-255 de tva
63 de va
-130 de vanliga
111 de vet
99 de vi
71 dear
128 debitering
-102 debiteringen
-123 debiteringen till
69 declan $
265 del
57 del alltsa
-66 del trycker
-212 dela
-378 dela-
165 delar inte
-86 delar nattpatrull
57 delat
57 delat upp
64 dele-
156 dels
74 dels en
-82 dels for
-460 dem
-218 dem $
-223 dem ?
93 dem ar
-125 dem av
-152 dem de
80 dem drar
-52 dem for
-51 dem garna
119 dem har
120 dem med
75 dem nu
-170 dem som
-59 dem till
119 dem vi
150 den
395 den 0
-94 den ?
-119 den andra
78 den ar
116 den att
-135 den bestallning
-99 den bestallningen
65 den femtonde
137 den for
139 den forra
-336 den forsta
51 den fortfarande
-68 den fran
167 den gick
-51 den hangde
-66 den jag
-59 den kan
-75 den kom
74 den kommer
-117 den larmlista
-71 den med
-81 den natten
-215 den nya
-117 den och
77 den pa
98 den siste
-110 den ska
-81 den skulle
-241 den som
75 den va
226 den var
82 den vill
290 denn-
343 denna
93 denna bestallning
95 denna gang
183 denna manad
-103 denna vecka
-53 dennes
-937 dera-
-937 deras
-231 deras aktiva
-97 deras chef
-96 deras fakturering
226 deras kunder
-62 deras larmade
-95 deras larmkunder
-126 deras lista
-83 deras loggutdrag
58 dere
200 dess
245 dess $
64 dess ?
-53 dess vill
196 dess-
-51 dessa
-73 dessforinnan
-74 dessforinnan $
310 dessutom
110 dessutom att
152 det
405 det $
-50 det 0
-399 det ?
110 det alltsa
-66 det andra
123 det andras
-100 det ar
54 det at
66 det aterkommande
-429 det att
-103 det bara
91 det behovs
-76 det bestallda
74 det bestamt
160 det blev
62 det bli
-115 det bra
-60 det bradskar
54 det brinner
86 det brukar
61 det da
238 det dags
-143 det dar
72 det den
-139 det eller
75 det enklaste
-240 det ett
146 det far
-97 det fel
211 det fick
132 det finns
-58 det fler
57 det foljde
100 det forra
-141 det forsta
-60 det framover
-95 det funkar
62 det ga
96 det gallde
118 det galler
103 det gar
65 det gatt
-204 det gick
55 det gjort
153 det gor
52 det hanger
-98 det hant
53 det har
60 det hit
-70 det hos
61 det igen
-240 det ingen
115 det inget
337 det inte
124 det jag
-60 det jul
87 det kan
91 det komma
63 det kommit
-131 det larmar
-189 det likadant
-430 det loggutdrag
56 det med
69 det men
-164 det mojlighet
-74 det mojligt
-99 det nagon
63 det nagot
115 det nar
-182 det nasta
414 det nu
-99 det nya
126 det och
-151 det pa
-58 det passar
60 det pratas
58 det racker
52 det ror
-114 det sa
183 det sag
-59 det saknas
-56 det senaste
157 det ser
-170 det sig
81 det ska
112 det skoter
127 det skulle
204 det som
68 det spelar
-96 det star
90 det stod
-75 det ta
182 det tack
-80 det tar
-236 det till
-112 det tog
85 det trakiga
-163 det utdrag
-55 det va
91 det vanliga
-418 det var
-164 det vara
130 det vet
-101 det vi
75 det vill
180 det visar
-76 det visst
-85 det vore
53 dets-
53 detsamma
204 dett-
204 detta
213 detta $
-337 detta ?
88 detta ar
-63 detta e
-92 detta maste
105 detta mejl
376 detta som
-154 detta till
116 detta varje
-72 diak-
-72 diakonin
-72 diakonin har
-61 dig
-115 digi-
-80 digitalt
-112 digitalt las
74 dila-
74 dilan
-209 dire-
-209 direkt
177 direkt $
-270 direkt i
-69 direkt till
-61 disk-
62 distrikt
65 distrikt nord
-61 distriktsskoterskan
-106 ditt
-87 ditt mejl
54 dnr
-131 do
-153 do not
79 dock
145 doda
72 doda $
-216 dods-
-143 dodsbon
-694 dom
-225 dom ?
-170 dom har
-59 dom i
-55 dom med
-201 dom pa
168 dom som
-124 domh-
-124 domherren
-68 don
-68 don t
84 dorr-
132 dorren
-124 dosa
-78 dott-
92 dotterbolagen
92 dotterbolagen i
51 dottern
-110 dra
-234 dra bort
-83 dra tillbaka
163 dra ut
73 drag-
-132 drar
-98 drar tillbaka
80 drar vi
120 drif-
120 drift
64 drift hos
-140 driv-
-67 driver
-73 drivs
-52 drivs av
72 drog
93 droj-
-85 droja
153 drojer
112 ds
112 ds $
239 du
67 du har
129 du snall
93 du som
51 dubb-
-123 dubbelt
144 dumt
59 duvan
-81 duvans
-81 duvans hemvard
172 dvs
-358 dygn
61 e
234 e N
207 e bara
156 e de
-205 e inte
-91 e post
-114 edet
113 efte-
137 efter $
-75 efter 0
120 efter den
78 efter en
-140 efter ett
51 efter lunch
-79 efter mig
-158 efter nyar
-90 efter trettiofyra
71 efterfragas
71 efterfragas $
120 efterhand
115 efterhand ?
-269 efterlyser
60 efterskott
60 efterskott $
117 eftersom
175 eftersom jag
-76 eftersom vi
176 egen
73 egen chef
78 egen del
55 egen it
93 egen larmlista
-194 egen lista
104 egentligen har
-197 eget
-99 eget utdrag
-139 egna $
157 egna larmkunder
86 egna uppgifter
216 ej
-90 ej langre
-273 ek
-86 ek $
-160 ek alm
-96 ek och
-117 ekba-
-155 ekbackens
54 ekbackens hemtjanst
-99 ekeb-
-54 ekeberg
-67 ekeberg $
-63 ekeby
-106 eken-
-106 ekens
58 ekho-
58 ekholmen
77 ekholmen $
-73 eklo-
-76 ekon-
-84 ekonom pa
-167 ekonomen
-167 ekonomen fragar
90 ekonomi
-57 ekonomi @
58 ekonomi att
-60 ekonomi vill
125 ekonomichefen
158 ekor-
158 ekorren
70 elan-
58 elande
65 elft-
65 elfte
-513 elle-
-513 eller
265 eller 0
-69 eller ?
69 eller av
54 eller inte
53 eller kanske
-137 eller maste
53 eller ni
-69 eller om
56 eller pa
-74 eller racker
51 elsa-
51 elsas
59 elsas omsorg
171 elva
73 elva kunder
-141 emot
-80 emot $
-50 emot det
71 en
159 en $
-242 en D
167 en aktuell
-118 en annan
-118 en av
96 en avstamning
-100 en avvikelse
-166 en bild
-68 en blankett
60 en blomma
101 en dag
-72 en egen
246 en farsk
-218 en fast
59 en har
-97 en i
-74 en jamforelse
67 en komplett
66 en lapp
325 en larmlista
90 en larmlogg
-235 en lista
58 en liten
111 en logg
-81 en lopande
66 en los
75 en manad
-71 en notis
-74 en nyckel
-83 en parla
-212 en parm
191 en rad
-101 en rakning
-70 en rapport
-61 en sadan
-79 en sammanstallning
122 en san
79 en sista
-175 en staende
-128 en tekniker
162 en tid
152 en till
110 en timme
-134 en tvist
63 en uppdaterad
-105 en vikarie
-66 ena
-158 enba-
-191 enbart
-93 enbart N
-198 enbart for
127 enbart oss
52 enbart vara
206 enda
-102 enda gang
53 enda jag
77 enda loggutdrag
172 enda som
-95 enda vi
-255 enda-
-255 endast
-72 enga-
419 enhe-
181 enhet
83 enhet $
-154 enhet flundran
-200 enhet hos
-70 enhet malmen
88 enhet tack
168 enheten
62 enhetens
57 enhetens kunder
94 enheter
-141 enhetschef
-107 enhetschef N
104 enke-
66 enkelt
51 enkelt ar
50 enklast
75 enklaste
75 enklaste ar
-157 enligt er
-112 enligt punkt
159 enligt rubriken
-56 enligt var
-67 enligt vara
-102 ensk-
226 er
349 er $
-57 er 0
-128 er ?
59 er alla
-125 er ar
71 er chef
-148 er det
-56 er efter
-85 er eller
130 er for
-76 er har
-182 er i
-93 er inget
-126 er kan
-282 er lista
69 er logg
83 er man
-53 er men
66 er och
-85 er om
81 er sa
109 er sedan
-54 er som
67 er tekniker
86 er telefonko
-77 er till
157 er under
51 er varje
69 er vi
78 er vilket
-341 era
-186 era loggutdrag
-86 era uppgifter
58 erbj-
190 ersa-
67 ersatta
86 ersattning
86 ersattning $
93 ert
94 ert arende
115 ert loggutdrag
-57 ert utdrag
58 eski-
58 eskil
396 ett
107 ett $
-78 ett 0
-202 ett abonnemang
61 ett aktivt
-429 ett annat
-51 ett arende
-106 ett av
-141 ett bolag
-59 ett brev
59 ett datum
-178 ett den
-65 ett eget
58 ett elande
93 ett extra
164 ett farskt
-58 ett for
132 ett halvar
-59 ett i
55 ett livstecken
850 ett loggutdrag
-53 ett mejl
-183 ett missforstand
-61 ett mote
78 ett nu
69 ett nytt
238 ett och
80 ett papper
-61 ett par
202 ett sadant
74 ett som
-92 ett stort
231 ett till
-57 ett trettiotal
-69 ett trevligt
-179 ett utdrag
145 ever-
62 every month
69 ewa
-52 ewa N
-97 excel $
128 extr-
69 extra
59 extract
128 extract as
-101 extract every
-97 extract for
-55 extract it
217 extract of
-51 extract on
71 extract taken
168 fa
-141 fa $
221 fa ?
-72 fa del
187 fa den
-54 fa deras
107 fa en
-67 fa ett
-126 fa in
89 fa larmkunderna
-329 fa listan
141 fa loggen
-133 fa loggutdrag
442 fa loggutdraget
-53 fa lsita
93 fa med
59 fa ordning
-76 fa se
-74 fa ta
54 fa tag
77 fa ut
98 fa utdraget
50 fa veta
93 faci-
93 facit
130 fack-
65 facket
437 fakt-
-118 faktiskt
-127 faktiskt inte
-107 faktura 0
80 faktura den
62 faktura ska
-69 fakturaadress
-69 fakturaadress ar
58 fakturadags
125 fakturan
495 fakturan $
-148 fakturan ar
64 fakturan den
-157 fakturan ska
-63 fakturan som
-123 fakturera
-78 fakturera i
-124 fakturera pa
-55 fakturera sa
65 fakturera utan
185 fakturerar
53 fakturerar kvartalsvis
81 faktureras
79 faktureras i
119 fakturering
70 fakturering av
59 fakturering namligen
161 faktureringen
66 faktureringen $
-84 faktureringsperiod
-53 faktureringsunderlag
-64 faktureringsunderlag $
237 fakturorna
147 fakturorna $
-296 falk
-296 falk $
179 fall
53 fall det
80 fall vi
-149 fall vill
53 faller
76 faller pa
108 falt-
100 faltet
-66 familjen och
166 fan
166 fan $
171 fann-
170 fanns
-182 fant-
50 far be
-198 far bestalla
59 far bjuda
124 far de
-67 far den
-298 far en
-96 far garna
97 far jag
-126 far loggutdrag
-274 far man
131 far ni
90 far ta
67 far tid
67 far vi
-245 fard-
-198 fardigt
78 fardigt $
103 farm-
103 farmor
350 fars-
180 farsk
77 farsk larmlista
98 farsk lista
164 farskt
113 farskt $
-514 fast
-297 fast de
-118 fast for
66 fast med
-101 fast rutin
-106 fatt
-307 fatt $
-113 fatt den
-135 fatt en
-82 fatt ett
109 fatt fran
83 fatt i
103 fatt larm
-178 fatt listan
147 fatt nagon
106 fatt nan
74 fatt ny
108 fatt nya
-79 fatt sa
369 fatt sin
281 fatt sitt
-95 fatt vanta
-113 fatt var
88 fattades
-70 fattas
78 fattas nu
-124 fel
-117 fel adresserad
-69 fel fakturaadress
77 fel i
-113 fel manad
-90 fel och
56 fel pa
94 fel person
-206 fela-
-94 felaktig
-73 fele-
-167 felt-
-143 fem bolag
97 fem kunder
-117 fem nya
83 femt-
65 femtonde
-60 fia
-54 fick
107 fick ar
-150 fick av
77 fick de
-111 fick ett
137 fick hora
-99 fick i
119 fick med
-55 fick precis
79 fick se
74 fika-
-59 fikarummet
367 fil $
-67 fil som
-131 fil vi
-80 filen $
114 filen till
51 fina
89 fine
87 fine for
52 finn-
298 finnas
-279 finns
109 finns alltsa
-576 finns det
133 finns hos
-127 finns med
80 finns mojlighet
91 fint
101 fint $
-173 firm-
-51 firma
62 firman
-140 firs-
-140 first
51 fixa en
-100 fixa ett
-229 fjad-
265 fjal-
128 fjall
128 fjall $
140 fjallsippan
103 fjallsippan $
82 fjallsippans
63 fjallsippans omsorg
-61 fjallviden
-113 fjar-
-97 fjarde
200 fjol
188 fjol och
-51 fjorton kunder
-82 fjortonde
60 fler larm
-57 fler som
-83 flera datum
-74 fles-
98 flic-
-127 flun-
-127 flundran
-144 flundran $
449 flyt-
145 flyttar
73 flyttar $
-123 flyttar hela
154 flyttar in
264 flyttat
60 flyttat till
69 folj-
-112 foljande
57 foljde
134 folk
-55 folk som
87 foll
63 fons-
-186 for
-323 for $
-382 for 0
354 for M
-247 for N
-349 for alla
74 for almgarden
107 for andra
74 for angsro
70 for asken
-130 for bada
-87 for bagge
-52 for de
128 for debitering
-281 for dem
-69 for den
208 for det
-102 for ditt
-94 for en
168 for enhet
110 for er
-118 for ett
71 for fakturering
-83 for flera
-107 for foljande
269 for forra
77 for gammalt
-71 for grabo
155 for granlidens
-76 for grupp
139 for hand
155 for hela
89 for hemtjanst
-83 for hemtjanstbilarna
-122 for i
132 for ingen
145 for innan
88 for innevarande
54 for jag
-73 for kannedom
-168 for larm
-145 for larmkunder
99 for larmlistan
79 for listan
54 for ljungens
-62 for loggen
-71 for lonnens
-110 for makarna
-259 for manad
-242 for mimosa
-119 for nagot
67 for namn
99 for narvarande
58 for nasta
-173 for nattugglans
-260 for oss
-146 for our
114 for over
-121 for pa
100 for paminnelsen
61 for rakning
57 for samtliga
82 for senast
-123 for siffrorna
121 for sig
-205 for solrosen
63 for sorgarden
67 for syster
-70 for tallens
-95 for the
91 for tidigt
53 for till
-103 for tonen
-68 for utforarna
62 for var
-541 for vara
157 for vart
76 for vinterglod
73 for vitsippan
-91 forb-
-107 forbereda
105 forbi
87 forbi $
128 fore
-93 fore D
51 fore dess
52 fore midsommarafton
-104 fore och
-146 fore-
-63 foreslar
109 foretag samtidigt
163 foretradare
51 foretradare har
-189 forf-
-68 forfaller
-70 forfaller darmed
-122 forfragan
-122 forfragan om
185 forh-
160 forhand
143 forhand $
103 forhastat
103 forhastat av
-145 fork-
-82 forklara
54 forklara for
-67 forklaring $
94 form-
51 formiddag
-149 formular
166 formularet
132 formularet $
141 forr
417 forr-
532 forra
62 forra $
-99 forra D
265 forra gangen
246 forra listan
52 forra loggutdraget
112 forra manaden
-295 forra veckan
-50 forresten $
-159 forrgar
-71 forrgar $
-84 fors
93 fors-
-62 forslag
-102 forslagsvis
-83 forslagsvis den
-70 forsok
91 forsoker
64 forst
-80 forst lite
170 forsta
90 forsta bankdagen
52 forsta halvaret
-64 forsta helheten
-75 forsta nasta
-117 forsta vardagen
-215 forsta varje
-92 forstaelse
-92 forstaelse for
54 forstatt
-80 forsvann alla
-130 forsvunnit
-75 forsvunnit ?
71 fort
-91 fort $
118 fort ni
-223 fort-
56 forteckning
112 forteckning ?
-259 forteckning pa
-72 forteckningarna over
-68 fortfarande
63 fortfarande har
58 fortsatt
-114 fortsattningen
-84 fortsattningsvis
-96 foru-
-165 forutom
-266 forv-
-152 forvaltningschefen
-152 forvaltningschefen $
-56 fr
-76 fr $
438 frag-
227 fraga
-57 fraga $
59 fraga nar
123 fraga om
171 fragade
96 fragade om
-160 fragar $
-171 fragar efter
125 fragar om
-123 fram
-94 fram $
84 fram dem
153 fram det
70 fram ett
-95 fram i
82 fram listan
-68 fram loggen
74 fram loggutdraget
109 fram mina
-100 fram vart
-358 fram-
-173 framat
-51 framat $
-105 framfor
-92 framgent
-127 framover $
-97 framover ?
-262 framover vill
-158 fran
169 fran 0
-89 fran D
-394 fran M
104 fran annat
58 fran att
56 fran attendo
117 fran borjan
-70 fran den
55 fran i
80 fran lingonvagen
-60 fran nasta
122 fran noll
-60 fran nu
51 fran nyar
-251 fran och
83 fran omsorgskompaniet
-129 fran oss
55 fran semestern
-51 fran tallhojden
-67 fran vara
-68 fredags
89 fredags ?
-50 frid och
-70 fris-
-118 frisk
-301 from
-145 from den
-158 from now
-115 fros-
-90 frosunda
-398 fru
-70 fru $
98 full av
168 full-
55 fullmakt
-75 fund-
106 funderar
-67 funderar pa
-183 fundering
112 fung-
81 fungerande
-65 fungerar inte
-76 funkar inte
-79 fura-
-126 furans
-126 furans hemtjanst
54 furuborg
-132 fyi
68 fyll-
103 fylla
103 fylla i
-64 fyller
101 fyra
138 fyra $
60 fyrt-
150 ga
-96 ga att
128 ga efter
81 ga igenom
77 ga ut
-88 galla
-270 gallande
100 gallande vara
138 gallde
206 galler
152 galler $
-52 galler det
-93 galler forra
-64 galler fran
75 galler loggutdrag
58 galler samma
-62 gamla bokhallerskan
103 gamla kunder
-182 gamla med
123 gamla som
374 gamm-
297 gammal
120 gammal $
77 gammalt
77 gammalt $
90 gang
-139 gang $
68 gang ar
-80 gang det
-108 gang hos
-72 gang i
-55 gang och
-89 gang om
89 gang pa
53 gang runt
93 gang till
-68 gang vill
56 gang-
349 gangen
-303 ganger
-145 ganger i
-66 ganger om
-67 ganget pa
75 gar
92 gar $
-94 gar ?
79 gar att
79 gar battre
63 gar de
117 gar den
-220 gar det
80 gar in
77 gar inte
-156 gar jag
109 gar kan
-160 gar kvall
104 gar med
-64 gar natt
-53 gar och
157 gar pa
-89 gar sa
55 gar vi
259 gard-
-54 garna ha
-194 garna i
-56 garna med
67 garna pa
-159 garna plocka
-119 garna se
67 garna skicka
70 garna snabbt
-60 garna upp
106 garna ut
-122 gatt
-124 gatt hos
-120 gatt in
70 gatt nio
107 gatt och
-82 gatt ut
-79 gav
225 ge
129 ge berom
97 ge oss
-291 geme-
-297 gemensam
-62 gemensam for
-121 gemensam jour
-93 gene-
-93 genererat
-91 geno-
-116 genom
-62 genom jennie
124 genomgang
116 ger
102 ger oss
53 get
-176 ggr
127 gick
70 gick bra
111 gick fram
94 gick i
-184 gick med
-51 gick visst
139 gill-
142 giss-
-130 give
-140 give us
-172 gjor-
-137 gjord
-80 gjord $
-129 gjorde
134 gjort
100 gjort $
71 gjort i
-55 gjort om
-177 glad
-86 glad att
-72 glada
61 glan-
62 glantan
63 glas-
104 glim-
122 glom
-107 glom inte
129 glom-
170 glomde
285 glomde bestalla
62 glomde ju
-53 glomma
61 glommer $
-87 glommer alltid
-52 glomt
68 gmai-
68 gmail
75 god
-71 god tid
-109 goddag
-109 goddag vi
-140 godk-
-140 godkant
-145 godkant $
58 good
145 gor det
95 gor en
-380 gor ett
119 gor jag
-121 gor man
242 gor med
-53 gor nagot
156 gor ni
159 gor om
-108 gor vi
158 gora
125 gora $
-283 gora det
85 gora en
186 gora ett
-65 gora med
163 gora om
116 gora samma
-83 gora vara
92 gors
108 gott
-51 gps
-142 gps klocka
189 gps klockorna
-146 gps larm
66 grad-
66 grader
87 gran-
-53 granden
-53 granden $
90 granen $
-146 granens
159 granlidens
159 granlidens hemtjanst
-124 grannarna
-112 grannarna pa
-111 granne
74 grannen
234 grannforetaget
-51 grannforetagets
142 grannkommunen
61 granris
83 granris for
-128 gransangarns
-53 gransangarns har
70 granskar
66 granskar bade
-98 gras-
68 grat-
62 grif-
-77 grin-
-83 grindstugan
-83 grindstugan $
124 grub-
-81 grun-
649 grup-
372 grupp
260 grupp $
-61 gruppen
148 gruppen $
-60 gruppen aven
-103 gruppen har
-51 gruppen i
-56 gruppen sager
263 grupper
69 grupper $
53 grupperna
70 gruv-
70 gruvan
70 gruvan delar
50 gubb-
-219 guld
-100 guld $
-89 guld vart
87 gull-
71 gulliga
71 gulliga $
-64 gullvivans
-64 gullvivans hemtjanst
59 gunn-
56 gunnars
56 gunnars privata
69 gust-
69 gustavsson
-75 h
153 ha
321 ha $
-51 ha bestallt
53 ha den
-138 ha det
118 ha detta
-363 ha en
-135 ha ett
-68 ha fatt
-70 ha haft
100 ha hela
126 ha kommit
146 ha kvar
-84 ha laget
76 ha larm
-60 ha larmgenomgang
90 ha larmkunderna
67 ha larmloggen
-208 ha lista
-243 ha logg
-321 ha loggen
-146 ha loggutdrag
655 ha loggutdraget
-86 ha nagon
-99 ha nar
-56 ha pa
71 ha ratt
52 ha sin
134 ha sina
-161 ha ut
74 ha uttaget
289 ha var
199 ha vara
151 ha vart
-76 had
-437 hada-
-351 hadanefter
-85 hadanefter vill
110 hadd-
127 hadde
364 hade
-131 hade atit
108 hade bestallt
-166 hade fatt
168 hade larm
67 hade tankt
139 hade varit
-184 hade vi
-305 haft
-66 haft huvudet
-299 haft larm
-101 haft med
-52 haga-
274 haha
274 haha $
-108 halften av
133 halften har
64 hall
73 hall $
-101 halla
-91 halla dar
-87 haller stangt
-69 hallet
62 halloj
67 halloj $
194 hals-
-134 halsa
78 halsar
-119 halsar $
140 halsar N
134 halsen
134 halsen hos
-77 halv
-138 halv tio
364 halv-
142 halva
51 halvan
132 halvar
133 halvar $
-75 halvaret
57 halvaret 0
-57 halvarsskiftet
-57 halvarsskiftet $
-90 hamm-
-151 hammaros
-151 hammaros larm
-130 hamnade
-153 hamt-
-180 hamta
87 hamtar
-61 hamtat
-52 hamtat av
70 han
-115 han ar
-100 han halsar
-103 han sager
-83 han som
-226 hand $
-145 hand om
57 handa
-112 hander
109 handlaggarna
109 handlaggarna $
130 hang-
-51 hangde
-51 hangde sig
187 hanger
-270 hant
-98 hant igen
-85 hant-
-61 hanterar
61 hantering
62 hantering $
121 har
235 har $
-212 har 0
-94 har ?
167 har N
-105 har akt
63 har alltsa
-141 har andrat
-60 har angrat
106 har ar
121 har aven
104 har bada
-105 har bara
-89 har bestallt
-55 har bett
129 har blivit
51 har borjat
-100 har brutit
56 har bytt
-122 har de
99 har det
106 har e
71 har egen
-86 har eller
-183 har en
119 har er
54 har ett
-320 har fatt
71 har flyttat
-90 har for
-112 har forsvunnit
-74 har fragat
68 har fyra
-136 har gatt
-176 har godkant
-56 har gps
70 har haft
174 har har
51 har helgen
279 har hos
119 har i
77 har igang
62 har ingenting
-116 har innan
-216 har jag
60 har jour
-75 har klagat
235 har kommer
-197 har kommit
-91 har kvar
-107 har lagt
489 har larm
94 har larmet
-64 har legat
-422 har loggutdraget
58 har magsjuka
-120 har manaden
57 har manadens
60 har manga
149 har med
-61 har medicinrobot
77 har mejlet
-53 har nagon
63 har nan
175 har nat
-72 har nattkamera
61 har ni
-243 har nu
-75 har och
101 har ocksa
186 har pa
-62 har post
-85 har precis
-99 har raknat
164 har redan
62 har sa
-66 har sakert
-81 har samma
-57 har semester
-150 har skickat
91 har skrivit
204 har som
58 har stadat
-132 har suttit
51 har t
143 har tagit
83 har tappat
81 har tid
-247 har tillkommit
-91 har tryckt
-234 har trygghetskamera
-158 har tva
-82 har under
57 har uppdragit
133 har vantat
-162 har varit
-55 har varje
-53 har vattkoppor
-57 har veckan
-243 har vi
-54 har vid
-109 har vitsippan
70 hard-
70 hardvaran
70 hardvaran $
178 harm-
178 harmed
135 harmed $
-144 harmed bekraftas
96 harmed bestaller
393 harmed bestalls
82 haro-
57 harom
57 harom $
142 have
-106 have a
81 have the
70 have time
78 have to
64 havs-
177 havt-
121 havtorn
55 havtorn hemvard
-50 hede-
-65 hei
-78 hej N
-243 hej ar
513 hej behover
95 hej bestaller
77 hej de
-154 hej det
55 hej gar
-413 hej jag
224 hej kan
389 hej loggutdrag
-64 hej min
-82 hej ni
-169 hej vad
158 hej vart
-160 hej vem
-103 hej vi
60 hej vill
50 hejh-
50 hejhej
329 hejs-
276 hejsan
63 hejsan kan
105 hejsan vi
-123 hela debiteringen
-63 hela formiddagen
-70 hela helgen
-62 hela larmlistan
-53 hela teamet
134 hela var
147 hela vart
123 helg
96 helg $
-61 helg-
-119 helgen $
109 helgen ?
51 helgen ar
-82 helgen och
-60 helgerna
-187 helh-
-152 helheten
311 hell-
230 heller
218 heller $
169 hello
90 hello my
79 hello we
-88 hellre
-80 hellre an
147 hels-
147 helst
-205 helst i
64 helst innan
-87 helt $
-141 helt och
310 hem
54 hem till
128 hem vardia
201 hemb-
-94 hemh-
-83 hemhjalp
61 hemi-
61 hemifran
61 hemifran $
151 hemm-
89 hemma
-69 hemo-
-56 hemomsorg
-112 hemomsorg $
-197 hems
-200 hems-
206 hemservice
107 hemservice $
-58 hemstallan
-66 hemstaller
-76 hemstaller att
67 hemstaller om
-295 hemt-
366 hemtj
84 hemtj $
83 hemtj granris
341 hemtjanst
276 hemtjanst $
73 hemtjanst ab
86 hemtjanst alltsa
70 hemtjanst asen
-279 hemtjanst behover
108 hemtjanst bruket
-103 hemtjanst domherren
-114 hemtjanst edet
78 hemtjanst ekholmen
-54 hemtjanst far
-53 hemtjanst granden
-83 hemtjanst grindstugan
-132 hemtjanst kan
-178 hemtjanst kvarnen
-134 hemtjanst lagger
-77 hemtjanst lugnet
126 hemtjanst mandelblom
-120 hemtjanst norrgarden
69 hemtjanst nyponet
-133 hemtjanst och
-66 hemtjanst onskas
-78 hemtjanst pa
134 hemtjanst pelargon
56 hemtjanst pilen
-62 hemtjanst ronnbaret
75 hemtjanst sa
173 hemtjanst som
255 hemtjanst tack
-180 hemtjanst till
56 hemtjanst ugglan
62 hemtjanst vallby
-69 hemtjanst vallgatan
-88 hemtjanstbilarna
-90 hemtjanstbilarna ?
-103 hemtjansten
-68 hemtjansten lagger
72 hemtjanstforetag pa
61 hemtjanstgrupp
-594 hemtjansts
-341 hemtjansts aktiva
121 hemtjnst
66 hemtrevnad
66 hemtrevnad i
106 hemvard $
-221 hemvard ab
-106 hemvarden asen
-171 henn-
-134 henne
-149 henne $
-61 henne ?
-177 hennes larm
192 her
-204 here
-154 here $
187 hete-
187 heter
214 heter N
59 heter det
-52 heter logg
124 hett-
124 hette
67 hi there
74 hinn-
72 hinner
118 hinner $
80 hinner ni
-60 hissen i
-64 historiken
271 hit
99 hit $
60 hit man
72 hit med
-114 hitta
-59 hittade den
198 hittar
-55 hittills
-378 hjal-
-106 hjalp $
56 hjalp med
-57 hjalpa
83 hjalpa mig
110 hjalpa oss
-71 hjalpa till
-60 hjalper
-70 hjalper mig
-61 hjartegott
149 hje
149 hje $
91 ho
-102 hog
-68 hoge-
292 hojd-
-230 holm
95 home-
95 homecare
87 homecare $
-302 hon
67 hon ar
-79 hon bad
133 hon behover
-78 hon fick
-314 hon har
-55 hon nu
86 hon sa
-61 hon ska
196 hon vill
112 hopp-
71 hoppa over
87 hoppar
80 hoppar in
58 hoppas fa
-80 hoppas jag
-57 hoppas ni
-129 hor till
89 hor vi
84 hora
124 hord-
87 horr-
73 horrni
-59 hors
-83 hort
62 hort talas
-286 hos
-275 hos dem
-154 hos enhet
-217 hos er
164 hos hemtjanst
732 hos oss
67 hos servicedesk
-101 hos var
-204 hos vara
-181 host
-243 host sa
182 hostas
126 hostas $
-238 hosten
-200 hosten $
-100 how
-69 how many
79 howy-
79 howya
-718 huma-
-650 humanas
-134 humanas kunder
111 huml-
104 humlegardens
65 humlegardens hemvard
-84 hunn-
-84 hunnit
-672 hur
-63 hur ?
-258 hur bestaller
186 hur det
67 hur fort
112 hur kommer
-121 hur lange
-292 hur man
69 hur mar
-144 hur ofta
-88 hur ska
50 hur snabbt
66 hur som
87 huse-
87 huset
-62 hush-
-62 hushall
96 hust-
96 hustru
-106 huvu-
-66 huvudet pa
103 hygg-
68 hyggliga
68 hyggliga $
86 hyll-
161 hyre-
-139 i
92 i ?
-81 i D
-70 i all
233 i alla
77 i alltihop
-63 i am
-53 i appen
-199 i ar
-101 i arende
198 i arendet
87 i att
156 i backen
226 i behov
66 i boden
246 i borjan
-53 i byn
56 i centrum
155 i dagslaget
254 i det
120 i drift
120 i efterhand
60 i efterskott
53 i egen
-104 i en
90 i er
-134 i ert
-370 i ett
76 i excel
79 i faltet
-59 i fikarummet
200 i fjol
146 i formularet
-73 i forra
-159 i forrgar
54 i forsta
-114 i fortsattningen
-68 i fredags
-540 i gar
-58 i god
142 i grannkommunen
-156 i gruppen
-193 i host
182 i hostas
76 i huvudet
79 i klump
-213 i kommunen
51 i konkurs
104 i kvall
-104 i larmlistan
-109 i larmportalen
63 i larmutdraget
-77 i listan
-60 i loggen
-204 i loggutdraget
-77 i lugn
54 i mejlen
-71 i mejlet
97 i mellandagarna
96 i mitten
167 i morgon
-60 i morse
94 i nasta
-54 i natt
-52 i norrbyn
78 i nulaget
-132 i omrade
51 i omradet
110 i overmorgon
227 i ovrigt
93 i parmen
-94 i pdf
-174 i pension
-98 i ratt
118 i rutan
57 i sa
-127 i samband
-133 i samjour
-384 i samma
-58 i sin
-55 i skrapposten
107 i slutet
70 i somras
-55 i sondags
257 i stallet
-163 i systemet
65 i telefon
-167 i tisdags
-120 i torsdags
80 i tradgarden
-123 i trapphuset
121 i tre
-99 i tva
86 i uppgift
-83 i utdraget
-158 i vag
-111 i var
65 i vara
59 i varas
-90 i varden
-364 i varje
146 i varlden
280 i vart
-85 i vinter
-139 ibla-
-77 ibland
-56 ibland samma
409 idag
92 idag $
179 idag ?
108 if
-69 ifran
-69 ifran $
343 igan-
343 igang
107 igang $
-89 igang ?
90 igang hos
-153 igang vi
114 igar
460 igen
93 igen $
-103 igen da
-76 igen dosan
61 igen for
137 igen fran
90 igen loggutdrag
57 igen och
-51 igenom hela
-51 igenom via
-54 igno-
72 ignorera alla
-68 ihag
-217 ihop $
-115 ihop oss
329 imor-
335 imorgon
118 imorgon bitti
58 imorgon eller
-257 in
54 in $
-194 in M
-212 in att
-71 in dar
-90 in dem
151 in det
-54 in direkt
-126 in en
-124 in for
76 in hos
60 in i
-138 in larmkunderna
-156 in och
145 in oss
68 in pa
249 in tva
-78 in uttaget
123 inaktiva $
168 inaktiva kunder
94 infl-
-124 info-
-348 infor overtagandet
109 infor samtal
-133 information
71 ing
-71 inga
-141 inga andra
-314 inga kunder
-293 inga namn
67 inga synpunkter
161 ingen $
-128 ingen ar
-185 ingen bestallning
72 ingen bestallt
111 ingen bradska
146 ingen hade
172 ingen har
-104 ingen kan
120 ingen lista
-229 ingen logg
-179 ingen pa
90 ingen panik
139 ingen roll
79 ingen vet
152 ingenting
146 ingenting $
62 ingenting med
-257 inget
-90 inget $
-179 inget ar
63 inget hant
125 inget i
-413 inget loggutdrag
320 inget mer
150 inhy-
150 inhyrd
109 inhyrd pa
-71 inla-
160 inlagda
168 inlagda nu
-171 inlo-
-61 inloggning
-61 inloggning till
-100 inloggningar
54 innan $
116 innan de
58 innan dess
107 innan helgen
-158 innan hon
169 innan ni
-138 innan semsetern
-188 innan vi
63 inne
73 inne-
-243 innehaller
182 innehar
90 innehar trygghetslarm
68 innevarande
90 innevarande manad
85 inom
53 inom en
91 inra-
76 inraknade
76 inraknade $
54 insk-
-273 inst-
-62 installation
-77 installationsdatum
-77 installationsdatum $
-153 installerat
-95 installerat $
-51 installerats
92 installt sa
93 instruktioner
81 int
-58 inta-
166 inte
-292 inte $
106 inte M
58 inte N
-82 inte alla
-63 inte anvant
-512 inte ar
155 inte at
97 inte att
-78 inte av
-298 inte bara
-81 inte bestalla
325 inte bestallt
-273 inte bestamt
-57 inte bra
92 inte brattom
-376 inte de
103 inte en
185 inte er
-59 inte fakturera
413 inte fatt
-99 inte forran
87 inte glomma
-154 inte gora
-405 inte ha
-66 inte haft
-87 inte hant
247 inte har
-93 inte hela
-79 inte hort
68 inte hur
-51 inte igenom
-191 inte in
139 inte kan
97 inte kommit
51 inte listan
-118 inte loggen
582 inte loggutdraget
52 inte lopande
-81 inte lost
-71 inte med
-61 inte mer
72 inte minst
96 inte missa
71 inte nagon
-124 inte ni
-279 inte nu
54 inte och
-195 inte oss
61 inte pa
57 inte pasta
-85 inte provlarmat
70 inte rakna
172 inte ringa
183 inte samma
-50 inte sett
-121 inte ska
-116 inte skicka
120 inte skickas
-94 inte ta
-212 inte tas
-74 inte till
114 inte va
163 inte vad
159 inte vanta
58 inte var
-124 inte vara
-129 inte vart
272 inte vem
50 inte vet
126 inte vi
57 intr-
62 intresse
62 intresse $
-54 intresserade
-54 intresserade av
-50 inva-
138 invo-
137 invoice
86 is fine
73 is still
165 ista-
-71 istallet
-101 istallet $
181 it
96 it $
-55 it arrived
86 it is
-62 it lappar
236 ivag
95 ivo
304 ja
-70 ja $
-102 ja da
54 ja jag
-162 ja nu
73 ja ska
92 ja skulle
73 ja tack
-71 ja vet
51 ja vi
214 jag
84 jag $
-92 jag ?
103 jag aldrig
75 jag angrar
-200 jag antalet
-135 jag ar
-55 jag arbetar
-331 jag bad
57 jag bara
72 jag be
-175 jag behova
-80 jag behovde
-430 jag behover
-111 jag ber
95 jag bestalla
-145 jag bestallde
190 jag bestaller
-86 jag bjod
-85 jag blev
-125 jag den
126 jag det
-119 jag fatt
-53 jag fick
57 jag fragade
144 jag gar
83 jag glomde
-127 jag gor
377 jag ha
114 jag hade
175 jag har
-61 jag hittade
-161 jag i
-72 jag igen
97 jag inte
-88 jag kan
-71 jag komma
-60 jag kranglar
72 jag kunna
-112 jag lagger
92 jag litar
-66 jag lovar
128 jag maste
-102 jag med
-64 jag minns
113 jag misstanker
247 jag onskar
184 jag rakade
-219 jag redan
102 jag saknar
58 jag satt
-103 jag skickar
133 jag skoter
307 jag skrev
70 jag skriva
103 jag skriver
51 jag skulle
-92 jag slutar
133 jag tid
-86 jag tror
-129 jag ut
69 jag utgar
79 jag val
-103 jag var
184 jag vet
62 jag vikarierar
-105 jag vil
-103 jag vill
-126 jag ville
57 jaga er
-198 jamf-
150 jamfora med
-81 jamforelse
-74 jamforelse mellan
-78 jamfort
-78 jamfort med
84 jamn-
146 jarv-
136 jarven
-57 jasm-
-60 jasmina
-314 jatt-
-328 jattebra
-68 jenn-
-68 jennie
-62 jennie $
-74 jobb ?
126 jobb-
97 jobba
-128 jobbade
-62 jobbar extra
105 jobbet
71 joss-
71 jossan
73 jossan $
-76 jour
51 jour at
-92 jour med
-426 jour-
-88 jouren
-158 jouren at
-205 journalen
-145 journalen for
-137 journalsystemet
50 ju fatt
-59 ju fel
-106 ju ha
61 ju i
238 ju inte
77 ju lite
-131 ju sur
-94 jul och
93 jula-
52 julb-
50 julbordet
88 julk-
-60 juri-
275 just
-113 just dem
74 just den
198 just det
186 just nu
-57 k
-79 k $
177 kaff-
80 kaffe
-55 kaffemaskin okant
105 kajs-
105 kajsa
88 kajsa $
-67 kallan $
-191 kan
103 kan $
-141 kan avsluta
-115 kan bestalla
-185 kan borja
104 kan den
-116 kan det
51 kan du
99 kan fa
-125 kan hamta
233 kan inte
69 kan jamfora
-50 kan ju
101 kan kolla
-90 kan komma
67 kan lagga
74 kan lamna
137 kan loggutdraget
-183 kan man
-290 kan ni
89 kan skicka
-122 kan stanga
70 kan strunta
119 kan svara
-53 kan utga
55 kan val
108 kan vara
67 kan vi
-120 kannedom
126 kanner
118 kanner igen
62 kans-
177 kanske
61 kapr-
159 karn-
209 karnan
54 karnan omsorg
-208 karr-
88 kass-
51 kastanjen
51 kastanjen $
-104 kastanjens
111 kastanjens hemvard
156 kate-
156 kategori
156 kategori bestall
-63 katt-
57 kava-
52 kicki
124 kind-
88 kindas
88 kindas hemservice
53 kjel-
-80 kl
-66 kl 0
52 klad-
136 klag-
72 klaga
67 klaga pa
-75 klagat
-88 klagat $
139 klagomal
-72 klam-
-72 klamdag
-72 klamdag $
-185 klar-
-116 klarade
-237 klarar
-124 klarar oss
59 klarbackens
59 klarbackens omsorg
118 klart
-224 klart $
152 klas-
69 klip-
58 klippan
156 kloc-
-93 klocka
57 klockan
64 klockargarden
169 klockorna
-107 klockslag
-67 klockslag $
-60 klokt va
79 klum-
79 klump
55 kna
55 kna ni
-138 kole-
-138 kolegan
151 koll
70 koll $
81 koll pa
55 koll-
-136 kolla om
-78 kolla var
60 kollade
-101 kollar
92 kollegan pa
153 kollegorna
-56 kolu-
-82 kom
60 kom av
59 kom den
75 kom det
-182 kom fram
55 kom hem
-227 kom i
-51 kom in
83 kom inget
-70 kom inte
164 kom pa
-136 kom till
147 kome-
-108 komi-
-109 komit
-52 komm-
-114 komma ?
-78 komma ihag
87 komma med
181 komma nu
133 komma pa
95 kommer
72 kommer $
-192 kommer att
-54 kommer automatiskt
78 kommer bestallningen
-53 kommer den
114 kommer det
130 kommer i
69 kommer per
-75 kommer till
-79 kommer tre
195 kommer var
-76 kommit
-145 kommit $
-117 kommit i
93 kommit pa
103 kommunal N
-60 kommunala
-55 kommunala hemtjansten
200 kommunen
109 kommunen $
-51 kommunen ?
70 kommunen maste
65 kommunen om
-115 kommunen som
-253 kommunens
-64 kommunens larmkunder
59 kommunens revisor
-226 kommunens samtliga
184 komp-
105 komplett
-198 kon
143 konc-
119 koncernen
128 koncernen bestar
89 koncernrevisionen
89 koncernrevisionen behovs
-79 konk-
-108 konkurrenten
-55 konkurrerar
83 konkurs
104 konkurs $
170 kont-
-56 kontaktperson
-237 kontor
-87 kontor haller
277 kontoret
70 kontoret ar
-69 kontoret den
88 kontraktet
88 kontraktet loper
60 kopa-
-69 koper
52 koppla
62 kopt
-160 kor
55 kor en
-119 kor ju
-126 kor natt
148 kor pa
317 kora
99 kora ut
-79 kora-
-122 koras
-140 koras $
-78 kord-
-80 korda
-80 korda $
64 korn-
-74 kornblommans
-87 kornblommans hemtjanst
112 korning
141 korning av
57 korr-
294 kort
56 kort det
-65 kort-
-124 kost-
-143 kostar
-79 kostar det
-62 kostar ett
81 kostar for
-60 kranglar men
-92 kras-
-93 kraschade
73 krav
218 krav-
142 kraver
81 kraver ett
97 kravs
52 kreditera ratt
112 krediteras
-87 kreditfaktura
-87 kreditfaktura ar
52 kring manadsskiftet
64 kris-
-68 kritik $
91 kryp-
88 krypterat
87 krypterat $
-59 krys-
-111 kul
-111 kul att
-133 kull-
-145 kullens
-213 kund
-129 kund $
-144 kund 0
-207 kund N
114 kund flyttar
-73 kund och
89 kund ska
-98 kund som
-74 kund-
151 kunde
-89 kunden N
-83 kunden fick
-66 kunder
261 kunder $
-90 kunder 0
-272 kunder ?
65 kunder ar
150 kunder for
-342 kunder har
-129 kunder hos
-60 kunder i
-77 kunder larmade
173 kunder ligger
51 kunder med
135 kunder pa
-307 kunder plus
74 kunder sa
-94 kunder saknades
-182 kunder som
142 kunder tack
110 kunder till
-86 kunder tryckt
-63 kunder under
56 kunderna $
-103 kunderna hos
95 kunderna med
70 kunderna som
-86 kunderna vi
-204 kunders
-241 kunders larm
75 kundnummer
83 kunduppgifter
-436 kung-
-280 kungsleden
-262 kungsleden $
-80 kunna bemanna
-65 kunna fa
52 kunna kreditera
67 kunna lita
116 kunna planera
-185 kunna rakna
55 kurs
60 kurs $
307 kval-
-51 kvallen
-73 kvallen $
70 kvallsinsatser
70 kvallsinsatser som
-140 kvar
-179 kvar ar
310 kvar det
-78 kvar har
-98 kvar i
-93 kvar pa
-68 kvar som
-98 kvar-
-178 kvarnen
-178 kvarnen $
107 kvartalet $
-56 kvartalet och
64 kvartalets
-76 kvartalsskifte
106 kvartalsvis och
-97 kvist
153 kvisten
-190 kvit-
-84 kvitterar
-111 kvitterat
71 kyrkan
-81 l
-66 l $
63 ladd-
113 lag
117 lag kvar
-101 lag pa
76 laga-
-82 lager
-62 lagesbild
-62 lagesbild over
101 laget
56 laget i
66 laget igar
63 laget sista
-172 lagg
-126 lagg garna
-63 lagg till
-257 lagg-
-84 lagga
-62 lagga anbud
-82 lagga at
106 lagga i
62 lagga in
-91 lagga ner
-66 lagga scheman
-69 lagga upp
-66 laggas
-96 lagger
-125 lagger in
-206 lagger ner
67 lagger tid
-80 lagger upp
-62 lagt
-52 lagt in
-60 lagt tre
-144 lamn-
74 lamna over
-77 lamnas
-62 lamnat igen
67 lamp-
153 lamr
-79 lana
-79 lana tva
51 lana-
-320 lanar ut
92 lang
248 lange
61 lange $
59 lange ?
61 lange ar
-56 lange avtalet
-265 langre
-151 langre $
131 langre av
-114 langre det
-86 langre har
52 langt
-176 lank-
-89 lanken
-89 lanken till
97 lapp
-50 lapp-
58 lappar $
-62 lappar overallt
-61 lappen $
147 lar
-54 larkans
147 larm
292 larm $
73 larm 0
98 larm ?
73 larm a
75 larm alls
-131 larm alltsa
60 larm an
66 larm ar
210 larm av
105 larm behovs
-87 larm de
-465 larm den
-78 larm fore
-160 larm fran
51 larm gick
83 larm har
-206 larm helst
107 larm hemma
80 larm hemtjanst
-172 larm hos
-186 larm i
-56 larm installerat
-138 larm inte
103 larm kan
-51 larm kommer
102 larm kunder
-129 larm men
99 larm mot
-86 larm oavsett
-52 larm och
-72 larm ocksa
300 larm pa
-170 larm per
108 larm sa
-70 larm sedan
118 larm senaste
-117 larm ska
-98 larm som
79 larm tack
-67 larm utan
530 larm vi
78 larm via
120 larm-
65 larmabonnemang
65 larmabonnemang $
297 larmade
176 larmade $
-62 larmade i
298 larmade kunder
136 larmanslutna
-112 larmar
124 larmare
-288 larmat
-135 larmat i
-165 larmat senaste
-53 larmavgift
-53 larmavgift hos
-63 larmbesok
-125 larmbestand
-488 larmcentralen
-176 larmcentralen $
-157 larmcentralen innan
-176 larmcentralen och
50 larmen
258 larmen $
-57 larmen hos
-118 larmen i
64 larmen med
146 larmen var
-74 larmet
106 larmet $
-169 larmet ?
-80 larmet ar
89 larmet hos
-60 larmet i
111 larmet pa
118 larmet ska
118 larmforteckning
-60 larmgenomgang
-60 larmgenomgang den
-62 larmgruppen
119 larmgubbar
-54 larmhandelser
56 larminnehavare som
-197 larminsatser
170 larmisar
155 larmknapp
-68 larmkudner
69 larmkund $
-364 larmkunder
533 larmkunder $
151 larmkunder ?
158 larmkunder ar
-274 larmkunder at
-99 larmkunder de
-206 larmkunder den
63 larmkunder det
78 larmkunder for
-120 larmkunder hade
-65 larmkunder har
180 larmkunder hemtjanst
-92 larmkunder i
-197 larmkunder inga
-321 larmkunder inte
-90 larmkunder med
-258 larmkunder och
-220 larmkunder ocksa
102 larmkunder pa
-84 larmkunder per
123 larmkunder ringer
57 larmkunder tack
189 larmkunder vill
241 larmkunderna
98 larmkunderna $
76 larmkunderna anda
54 larmkunderna de
-155 larmkunderna hos
107 larmkunderna i
77 larmkunderna igen
-64 larmkunderna och
276 larmkunderna pa
73 larmkunderna tack
130 larmkunderna till
-101 larmkunderna varje
73 larmkundr
117 larmkuner
58 larmkunnder
413 larmlista
110 larmlista $
103 larmlista ?
160 larmlista att
-140 larmlista ni
67 larmlista onskas
-234 larmlista sa
-188 larmlista som
75 larmlista tack
165 larmlista till
-154 larmlista vi
138 larmlistan $
-126 larmlistan ?
57 larmlistan alltsa
69 larmlistan av
-100 larmlistan den
-149 larmlistan fran
55 larmlistan hos
164 larmlistan i
59 larmlistan kom
-60 larmlistan menar
-66 larmlistan nu
61 larmlistan till
-79 larmlistan varje
-463 larmlistor
60 larmlistor $
-83 larmlistor att
-173 larmlistor for
-69 larmlistorna
109 larmlogg
-79 larmloggen $
51 larmloggen pa
66 larmloggen tagen
-77 larmparmen
-104 larmportalen
-109 larmportalen $
119 larmregistret
-86 larmstatistik
-86 larmstatistik for
-144 larmtryckningarna
136 larmunderlag $
-67 larmunderlag for
257 larmunderlaget
82 larmunderlaget for
57 larmunderlaget till
65 larmuppgifter
281 larmutdrag
-59 larmutdrag at
157 larmutdrag for
138 larmutdrag till
-85 larmutdragen
204 larmutdraget
110 larmutdraget ar
70 larmutdraget pa
63 larmutdraget som
123 las $
87 lasa
87 lasa $
-58 lasa in
88 lase-
104 lasen
65 laser den
-211 last
-132 last i
56 laste
-58 lat det
91 lat mig
-98 lata
-121 lata bli
218 late-
207 later
-119 laxa-
-110 ledi-
-75 ledig
-60 lega-
-60 legat
110 lejo-
51 lejonet
58 lejonets
58 lejonets hemtjanst
-284 leve-
65 leverans
140 leverans av
-54 leverans onskas
-53 leveransen
-72 levererad
-198 levereras
-82 levererat
-74 ligg-
-100 ligga
53 ligga i
-78 ligga pa
-279 liggande
306 ligger
76 ligger en
77 ligger i
118 ligger kvar
68 ligger numera
-79 lika-
-290 likadant
168 likasa
148 likasa $
76 like
83 like to
54 liks-
54 liksom
118 lill-
73 lilla hemtjansten
87 lillans
55 lilljans
55 lilljans och
-138 lillsjons
-138 lillsjons hemtjanst
-194 lind
-151 lind $
-315 lind-
66 linda
66 linda pa
120 linden
-382 lindens
-53 lindens hemtjanst
-204 lindgarden
76 lindhaga
86 lingonet
80 lingonvagen
-92 lis
-127 liss-
50 lissta
61 lissta pa
-177 lisstan
-60 list
155 list $
75 list every
88 list for
-204 list is
-58 list of
143 list-
-89 lista
-138 lista ?
79 lista att
-299 lista av
-67 lista bara
-115 lista den
205 lista for
119 lista nu
243 lista och
-103 lista over
-226 lista pa
154 lista sa
-184 lista skulle
-170 lista som
-105 lista till
158 listan
-222 listan $
93 listan 0
-107 listan ?
63 listan at
-132 listan behover
142 listan den
-74 listan fran
-184 listan har
160 listan i
62 listan innan
-109 listan jag
67 listan med
54 listan nar
-160 listan ni
121 listan over
85 listan resten
58 listan sag
94 listan som
57 listan star
-57 listan vill
140 lita
140 lita pa
-98 litar ingen
92 litar inte
-53 lite
-79 lite bakgrund
-141 lite brattom
103 lite forhastat
85 lite-
58 liten
73 liten utforare
-96 liv
-55 liv har
-55 liv och
70 livstecken vore
-118 ljungsbro
-130 ljungsbro hemomsorg
-65 ljus-
-51 lodj-
118 log
-79 log extract
80 log utdrag
234 logg
281 logg $
-284 logg for
58 logg i
-57 logg nar
-61 logg over
-117 logg pa
201 logg tack
240 logg till
-51 logga in
51 logga ut
-113 loggar
-156 loggarna
176 loggen
178 loggen $
-136 loggen at
-110 loggen behovs
54 loggen da
78 loggen for
-143 loggen fran
-354 loggen over
133 loggen pa
74 loggen sista
-148 loggen ur
120 loggen utdragen
-102 loggen vi
144 loggen vill
-56 loggutdr sista
357 loggutdrag
709 loggutdrag $
154 loggutdrag 0
-433 loggutdrag ?
61 loggutdrag D
91 loggutdrag M
313 loggutdrag aktiva
-73 loggutdrag anda
-168 loggutdrag at
-98 loggutdrag bade
-95 loggutdrag bestallas
-218 loggutdrag bestallt
50 loggutdrag dagen
-83 loggutdrag dar
268 loggutdrag den
71 loggutdrag det
-129 loggutdrag enbart
-172 loggutdrag endast
57 loggutdrag enligt
-75 loggutdrag fast
412 loggutdrag for
-293 loggutdrag gallande
120 loggutdrag gar
-54 loggutdrag har
-112 loggutdrag hemtjanst
-152 loggutdrag hos
206 loggutdrag i
-103 loggutdrag langre
-237 loggutdrag lopande
-131 loggutdrag manadsvis
58 loggutdrag mellan
-288 loggutdrag men
105 loggutdrag nasta
212 loggutdrag nu
206 loggutdrag och
52 loggutdrag om
147 loggutdrag onskas
-141 loggutdrag over
-708 loggutdrag pa
649 loggutdrag per
-58 loggutdrag regelbundet
117 loggutdrag sa
79 loggutdrag sista
77 loggutdrag ska
-54 loggutdrag skickas
-109 loggutdrag som
651 loggutdrag tack
54 loggutdrag taget
60 loggutdrag ti
450 loggutdrag till
-57 loggutdrag togs
-170 loggutdrag ur
-277 loggutdrag varje
-119 loggutdrag vi
61 loggutdrag vid
-365 loggutdragen
-74 loggutdragen ?
-71 loggutdragen for
319 loggutdraget $
-104 loggutdraget ar
-65 loggutdraget at
-93 loggutdraget automatiskt
50 loggutdraget avseende
161 loggutdraget behover
110 loggutdraget den
-51 loggutdraget finns
-230 loggutdraget for
63 loggutdraget fore
-344 loggutdraget fran
52 loggutdraget gors
-119 loggutdraget har
-181 loggutdraget i
83 loggutdraget igen
285 loggutdraget imorgon
70 loggutdraget kom
-76 loggutdraget kommer
-81 loggutdraget kommit
298 loggutdraget lopande
-218 loggutdraget med
52 loggutdraget men
66 loggutdraget nar
-97 loggutdraget ni
68 loggutdraget nu
134 loggutdraget om
155 loggutdraget pa
-94 loggutdraget per
-232 loggutdraget sa
355 loggutdraget ska
-93 loggutdraget skickas
-205 loggutdraget som
-64 loggutdraget tack
196 loggutdraget tas
282 loggutdraget till
-69 loggutdraget tills
172 loggutdraget utan
-128 loggutdraget var
205 loggutdraget varje
107 loggutdraget vi
206 loggutdraget vill
158 logu-
128 logutdrag
68 logutdrag for
-88 logutdraget
-80 logutdraget for
-140 loka-
-266 lokal
58 lokalen
266 lone-
69 loneavdelningen
137 loner
-108 lonerna
-80 lonerna ar
-71 lonnens
-71 lonnens hemtjanst
-63 lopande band
-88 lopande leverans
-56 loper $
88 loper ut
138 lopg-
138 lopgg
66 los
-91 losa det
-400 lose-
-200 losenord
-218 losenord $
-84 losenordet
-120 losenordet till
-54 lost
-145 lost-
-145 loste
-76 loste sig
51 lott
-83 lov
-88 lov $
-155 lova-
-60 lovade
-55 lovar
-66 lovar battring
-86 lovat
115 love-
75 lovet
-83 lsit-
-83 lsita
140 luci-
138 lucia
-77 lugn och
-93 lugn-
100 lugna
-164 lugnet
-77 lugnet $
-88 lugnt $
-78 lunc-
83 lund
-60 lund-
55 lure-
55 luren
148 luss-
-86 lyan
-86 lyan $
53 lyckebo
58 lykt-
74 lyktan
65 lyktan $
-74 lyse-
-74 lyser
-98 m
62 m 0
-74 m den
234 ma
71 mags-
71 magsjuka
-121 maj
-92 maj lis
-369 maka-
-93 makar
-62 makar som
-353 makarna
224 make
126 make it
78 make som
-59 maku-
-64 malarro
-89 malm
-97 malm $
87 malm-
83 malmen
-111 malmen $
70 malmen och
52 mamm-
-60 mamma fyller
-179 man
165 man $
55 man ?
189 man behova
-86 man bestalla
-313 man bestaller
-69 man byter
-63 man fa
104 man far
131 man gor
163 man inte
-255 man loggutdrag
-111 man om
130 man ser
-91 man ska
216 mana-
-202 manad
104 manad $
57 manad ?
-94 manad ber
-90 manad da
-264 manad for
299 manad framover
-60 manad fran
-182 manad istallet
111 manad kastanjens
-78 manad med
107 manad men
184 manad och
-93 manad sedan
91 manad ska
66 manad tack
-80 manad till
85 manad tills
-295 manad utan
-92 manad vill
246 manaden
-150 manaden $
-118 manaden ?
-77 manaden for
100 manaden och
-83 manaden sa
74 manaden som
129 manaden tills
425 manadens
75 manadens har
242 manadens loggutdrag
75 manader
74 manaderna M
-52 manads
73 manadsskiftet
92 manadsskiftet $
-112 manadsskiftet ?
70 manadsskiftet M
59 manadsslutet
-371 manadsvis
-131 manadsvis $
106 manan
-134 manatligt
52 mand-
95 mandags $
126 mandelblom
126 mandelblom $
-63 manga
176 manga av
60 manga fler
-112 manga larm
121 manga med
-70 manga som
82 manga vi
197 mann-
87 manniska
93 manniskor
-143 mans-
-69 many
113 mar
69 mar ni
-108 mard-
-108 mardens
63 mari
150 mari-
89 marie
55 mark
122 mark-
-55 markeringar
-55 markeringar for
-55 masen har
201 mask-
160 maskrosen
59 mass-
115 maste bestalla
54 maste darfor
-192 maste det
57 maste fa
197 maste jag
128 maste veta
-433 maste vi
-57 matt-
-254 may
-181 may we
391 me
-82 me larm
161 med $
-66 med ?
-199 med M
197 med aktivt
255 med alla
114 med anledning
149 med att
-61 med borjan
-161 med datum
61 med de
-78 med dem
-128 med den
-120 med deras
127 med det
154 med detta
156 med en
-153 med er
-66 med fakturan
105 med fakturorna
-66 med fru
109 med handlaggarna
91 med hennes
-146 med i
-52 med inaktiva
105 med inloggningen
-77 med installationsdatum
395 med larm
-159 med larmen
-167 med larmkunderna
-316 med listan
66 med loggen
-633 med loggutdraget
64 med mig
51 med nagon
65 med namnen
-405 med nasta
229 med oss
223 med pa
-180 med revisorn
-71 med sin
-250 med start
-66 med syrenens
-50 med tack
241 med trygghetslarm
-89 med utdraget
-90 med vanlig
-189 med var
-66 med vart
113 meda-
168 medan
53 medan N
-55 medarbetare
-182 medd-
-66 meddela
-126 meddelar
-52 meddelas
-144 mede-
-143 medi-
-143 medicinrobot
-98 medicinrobot ?
-105 medv-
51 mej
-259 mejl
64 mejl $
-66 mejl ?
-81 mejl fran
-60 mejl med
-145 mejl till
-101 mejl-
101 mejla $
-52 mejla ?
-91 mejlade
-62 mejlet har
-150 mell-
-300 mellan
-65 mellan 0
-69 mellan oss
53 mellan stolarna
110 mellandagarna
173 men
73 men ar
-335 men bara
90 men behover
254 men den
73 men det
52 men en
55 men ett
91 men for
-175 men fran
-351 men har
54 men ingen
-155 men inget
-125 men inte
-120 men kan
-88 men kom
125 men loggen
-101 men loggutdraget
-300 men nu
-74 men slang
54 men tva
-94 men vi
121 men vilka
-179 mena-
-99 menade
-80 menar
-58 menar jag
151 mer
293 mer $
-99 mer an
-136 merg-
200 mids-
83 midsommar
78 midsommarafton
67 midsommarafton $
438 mig
131 mig $
-129 mig ?
161 mig angaende
103 mig att
61 mig den
50 mig for
-66 mig forut
-99 mig i
62 mig inte
-121 mig men
125 mig om
-117 mig pa
60 mig sa
206 mig sjalv
55 mig som
-77 mig till
76 mig vi
-366 mimo-
-209 mimosa
-236 mimosa omsorg
-157 mimosas
-134 min
-100 min begaran
-279 min bestallning
-120 min chef
159 min foretradare
-122 min forfragan
57 min grupp
-77 min kollega
-64 min mamma
135 min privata
58 mina
54 mina kunder
128 mina larmkunder
96 mina ogon
-57 minn-
-85 minne $
71 minnet
71 minnet $
-84 minns
-53 minns ni
91 mins-
60 minst
53 minus
52 minus 0
-104 minuter
78 minuter i
374 miss-
96 missa
72 missade
72 missat
80 missat att
-166 missforstand
117 misstag
233 misstag $
76 mitt
88 mitt $
-81 mitt arende
132 mitt i
-75 mitt mejl
-68 mitt sista
88 mitt-
101 mitten
101 mitten av
126 mobe-
126 moberg
80 mobi-
57 mobilen
-105 mode-
-77 modell
-79 modi-
105 mojl-
69 mojliga
53 mojligt $
70 moment i
-71 moni-
-71 monica
-55 monica $
-174 mont-
-98 month
-61 month from
-144 monthly
-58 more
299 morg-
129 morgon
134 morgon $
125 morgondagens
-60 morse
-80 morse $
-102 morse men
101 morse och
62 morse om
119 mot
207 mote
-102 mote $
123 mote blev
209 mote med
-124 mote om
-78 motet
57 motet den
-237 mots-
63 motser
-280 mott-
-66 mottagandet
-66 mottagandet av
-53 mottaget
-54 mottagit
87 mr $
154 mvh
78 mvh N
123 my
96 my colleague
76 mycke
76 mycke $
-118 mycket
-81 mycket $
122 mycket begart
61 mycket nojda
-220 mycket tack
-353 nago-
79 nagon annan
74 nagon annans
210 nagon gang
101 nagon har
-109 nagon lista
-94 nagon maste
76 nagon missat
-121 nagon roll
-89 nagon som
55 nagon staende
-53 nagon timme
-63 nagonstans
-234 nagot
176 nagot $
121 nagot annat
-73 nagot at
-120 nagot att
-423 nagot loggutdrag
50 nagot med
-57 nagot och
65 nagot om
158 nagot slags
-81 nagot utdrag
-161 nagra kunder
75 nagra larm
-64 nagra som
106 naml-
106 namligen
61 namligen $
-103 namligen N
104 namn
-342 namn $
67 namn for
50 namn och
143 namn som
-64 namn-
-54 namnden
57 namnden har
105 namnen
86 namnen pa
-83 namnet
-113 namnet $
259 nan
60 nan gang
111 nan larmlista
73 nan lista
79 nar
-80 nar ?
-51 nar N
62 nar andan
-327 nar ar
-68 nar de
107 nar det
107 nar du
68 nar hon
-103 nar jag
141 nar kan
-160 nar kommer
88 nar kontraktet
-74 nar kunden
-98 nar larmen
55 nar nagon
405 nar ni
75 nar vi
56 nara
55 nara ab
112 narm-
78 narmast
190 narv-
99 narvarande
116 nass-
-118 nast-
-140 nasta
-97 nasta $
214 nasta D
-366 nasta ar
-54 nasta manads
-147 nasta uttag
359 nasta vecka
89 nastan
-67 nastkommande
-109 nat
106 nat $
-70 nat ?
72 nati-
72 nationaldagen
-309 natt
-140 natt $
-126 natt at
-68 natt sedan
-556 natt-
-164 natten
-87 natten $
-59 natten till
-141 natterna
-166 natterna $
-118 nattkamera
147 nattljuset
-129 nattpatrull
-71 nattpatrull $
107 nattpatrullen
-53 nattpersonalen
-55 nattpersonalen borjar
-173 nattugglans
-173 nattugglans omsorg
51 nava-
51 naval
51 naval $
-219 neda-
-213 nedan
-54 nedan tack
251 need
-57 need it
69 need the
104 need-
66 needed
-80 nej $
-121 nej jag
-123 nej tack
139 nej till
79 nej vi
-152 ner
-106 ner $
-63 nere
-100 next
108 next working
182 ni $
90 ni ?
-75 ni anda
-262 ni ar
-82 ni att
97 ni behover
117 ni boka
-69 ni bortse
130 ni brukar
85 ni bytte
-52 ni den
75 ni dessutom
76 ni det
61 ni dra
-149 ni ett
-65 ni fa
110 ni far
-154 ni fixa
78 ni gar
97 ni garna
-72 ni ge
135 ni ger
-66 ni gjorde
77 ni gjort
-83 ni glomma
77 ni gor
250 ni gora
71 ni gulliga
-59 ni ha
-120 ni hade
-118 ni har
80 ni hinner
-93 ni hoppa
-102 ni hor
68 ni hyggliga
-154 ni i
-363 ni inte
-72 ni kan
-101 ni kolla
57 ni kommer
-85 ni kor
166 ni kora
82 ni kunde
-159 ni lagga
-82 ni lata
79 ni med
122 ni mig
77 ni mojlighet
79 ni nar
-61 ni och
59 ni ocksa
-84 ni oss
64 ni sitter
-273 ni ska
178 ni skicka
60 ni skickade
122 ni skickar
-92 ni skrev
53 ni slanga
-84 ni slipper
-89 ni snalla
-100 ni som
51 ni svarar
52 ni tar
-88 ni till
79 ni undrar
-119 ni ut
94 ni val
78 ni vara
113 ni vet
73 nio
-119 nio $
70 nio arbetsdagar
-164 nio som
-106 nix
-53 nog allt
88 nog for
-53 nojda $
93 nojda med
-77 noor-
-77 noori
73 nord har
174 nord-
86 nordic
82 norr och
-277 norr-
78 norra berget
-103 norra och
-52 norrbyn
-52 norrbyn vill
-94 norrgarden $
-90 norrgardens
-116 norrskenets
-81 not
-71 noti-
-71 notis
72 now $
-158 now on
191 nr
192 nr 0
411 nu
202 nu $
250 nu ?
-69 nu alltsa
471 nu ar
-52 nu behovs
147 nu bestaller
-93 nu blev
119 nu da
66 nu e
107 nu for
-124 nu gar
-83 nu ha
-52 nu hamtat
-409 nu har
364 nu i
-127 nu kan
-123 nu kommer
86 nu kor
-98 nu litar
50 nu maste
-95 nu men
122 nu nar
-187 nu o
-75 nu pa
-101 nu sager
-53 nu samma
136 nu ska
61 nu skulle
-74 nu stammer
137 nu till
-179 nu vill
-57 nu ville
-251 nu visar
57 nula-
57 nulaget
78 nulaget $
172 nume-
192 numera
397 ny
-113 ny ?
122 ny bestallning
53 ny chef
87 ny ekonom
51 ny fran
-55 ny kaffemaskin
171 ny lista
78 ny logg
80 ny manad
52 ny pa
434 nya
52 nya $
-130 nya armband
168 nya kunder
83 nya larmen
-151 nya larmlistor
-69 nya prislistan
-67 nya rutiner
-60 nyan-
-60 nyanstallda
-135 nyar
-58 nyar $
-102 nyar och
108 nyar-
75 nyarsafton
-65 nyarsafton jag
261 nyck-
-52 nyckel
-113 nyckelgommor
56 nyckeln
65 nyckelskap
137 nyckelskapet
128 nyckelskapet hos
-70 nycklar
-178 nycklar som
152 nycklarna
57 nycklarna mot
67 nyga-
67 nygatan
-55 nyma-
-55 nyman
99 nypo-
69 nyponet
66 nyss
-60 nyss var
327 nytt
-113 nytt ?
81 nytt planeringssystem
67 nytt utdrag
-74 o
-127 o N
55 o ingen
67 o kom
-108 o m
-168 oavs-
-159 oavsett
-80 oavsett vem
-322 obeh-
-101 obehorig
-278 obes-
205 obs
126 obs inte
-214 och
-211 och 0
-151 och M
-212 och N
80 och aktuell
59 och alla
112 och ar
-138 och att
-256 och aven
99 och bestaller
240 och da
-174 och de
398 och det
-104 och efter
-88 och egen
267 och en
-242 och enhet
-90 och ett
-476 och for
103 och fragar
-148 och framat
-72 och framover
124 och fran
-123 och gar
-53 och gransangarns
70 och gruvan
-69 och hallet
-104 och hemtjanst
148 och hon
-83 och hur
152 och ingen
58 och inget
-156 och inte
-67 och jag
-147 och kan
52 och klart
106 och lagga
-76 och lamnat
53 och lat
-160 och lind
84 och loggutdraget
-80 och lonerna
197 och maste
-66 och nar
177 och nu
-144 och om
-66 och onskar
-77 och ro
-51 och sa
113 och saknar
76 och samma
179 och sedan
193 och ska
-83 och skicka
-53 och slatt
147 och soder
-100 och sodra
51 och solrosen
-110 och svarar
-55 och ta
-92 och tar
-103 och tills
63 och tre
196 och under
-58 och undrar
51 och vantar
-162 och var
-321 och vara
128 och vardia
-82 och vem
511 och vi
-129 och vilka
209 och vill
-57 och viola
72 ocke-
72 ockero
72 ockero $
58 ocksa $
-222 ocksa ?
-74 ocksa bestalla
-88 ocksa bestallde
-176 ocksa dom
-75 ocksa inte
155 ocksa nar
-177 ocksa sa
260 of
141 of 0
73 of active
268 of our
77 of the
-168 offe-
-113 offentlighetsprincipen
-110 offentlighetsprincipen begar
-86 ofta
80 og
96 ogon
56 ogon-
-54 oj
-55 okan-
-55 okant
-55 okant namn
-99 okej
-113 okej $
-72 oktobers
70 olas-
-76 olik-
-76 olika
68 om
71 om 0
-194 om N
-69 om alma
-147 om att
-66 om dagen
-101 om det
311 om en
-68 om ert
231 om ett
85 om fakturan
113 om fran
-110 om hemtjanst
-63 om hjalp
-115 om hon
60 om ingen
-71 om jag
-112 om kan
-53 om larmkunderna
93 om larmloggen
60 om loggen
-694 om loggutdrag
-60 om man
166 om nagot
407 om ni
58 om nycklarna
82 om ursakt
-71 om vi
88 om vilka
-199 ombu-
-199 ombud
-106 omfa-
-77 omfatta
-77 omfo-
180 omga-
126 omgaende
104 omkr-
104 omkring
103 omkring den
-64 omor-
130 omra-
87 omrade
60 omrade $
-54 omrade den
-130 omrade som
53 omradet $
-215 omso-
-171 omsorg
298 omsorg $
83 omsorg ?
67 omsorg N
-96 omsorg har
90 omsorg loggutdrag
-167 omsorg och
-83 omsorg som
-146 omsorg tack
-64 omsorg till
-74 omsorg vars
-113 omsorg vi
83 omsorgskompaniet
83 omsorgskompaniet $
-77 omsorgsverket
55 omsorgsverket $
-56 omsorgsverket N
52 omta-
104 omtanke
58 omtanke ost
75 omva-
75 omvardnad
75 omvardnad nord
-69 on
-51 on $
175 on 0
-115 on D
-133 only $
-184 onod-
-73 onodigt
67 onodigt att
-52 onsk-
58 onskan
-134 onskar att
-106 onskar en
287 onskar ett
53 onskar fa
287 onskar loggutdrag
-106 onskar staende
-190 onskar vi
-200 onskas
103 onskas 0
69 onskas for
-409 onskas till
97 onskat
63 onskat datum
-151 onskemal
-206 oppn-
84 oppna
-55 oppnade
-235 oppnat
-152 orde-
-159 order
-86 order for
-80 order pa
117 order the
-103 ordered
-75 ordered for
-92 ordn-
51 ordna det
-100 ordna en
-167 ordna sa
-146 ordnade
-62 ordnar
84 ordnat
51 ordning
74 ordning och
61 ordning pa
76 orga-
91 organisationsnummer
148 orka-
148 orkar
64 orkar ingen
130 oss
-230 oss alla
73 oss alltsa
-70 oss ar
-68 oss att
110 oss av
-107 oss den
-153 oss denna
-55 oss det
100 oss en
-66 oss ett
-144 oss for
150 oss fran
-61 oss har
101 oss hor
-126 oss i
-153 oss ingen
67 oss jag
61 oss just
-167 oss loggutdraget
-51 oss med
-236 oss men
53 oss nu
-583 oss och
281 oss om
380 oss pa
86 oss per
-173 oss plus
66 oss redan
184 oss sa
-62 oss samt
202 oss ska
93 oss tack
183 oss till
-90 oss utan
-103 oss var
80 oss vara
-57 oss vid
108 oss vilka
-70 oss vill
141 ost
63 ost $
123 ost hos
91 oste-
69 oster
153 ostr-
153 ostra
-71 othe-
370 our
212 our active
53 our clients
-69 our order
-109 ours
72 ovan
61 ovan $
-81 ovan-
97 ove
-219 over
-322 over N
360 over aktiva
-135 over alla
88 over de
-101 over deras
85 over efter
-66 over helgen
-163 over hur
-243 over inaktiva
-93 over kommunens
-155 over kunder
-63 over larm
108 over larmen
-102 over larminnehavare
60 over larmkunder
189 over loggutdraget
-90 over nar
-116 over samtliga
66 over sina
519 over vara
-62 overallt om
55 overblick
-56 overens om
110 overmorgon
88 overmorgon ?
-347 overtagandet
-347 overtagandet av
52 overtagna
101 ovri-
-70 ovriga
-89 ovriga kan
170 ovrigt
160 p
-136 pa
197 pa $
-120 pa 0
629 pa D
-469 pa N
276 pa aktiva
-318 pa alla
-407 pa angsro
144 pa annandag
-82 pa annat
78 pa antal
95 pa armen
101 pa att
-166 pa bagge
-128 pa bara
-114 pa bjorkens
-52 pa bjorkvagen
96 pa bussen
-97 pa de
-83 pa dem
-60 pa den
-173 pa deras
-353 pa det
-286 pa dom
-92 pa ekens
50 pa elva
-278 pa en
237 pa er
-219 pa ett
160 pa forhand
59 pa forra
-114 pa gang
-78 pa hur
-138 pa innan
71 pa jobbet
-141 pa just
171 pa kontoret
-64 pa kunder
-203 pa larm
162 pa larmen
-104 pa larmet
82 pa larmkunder
216 pa larmkunderna
-144 pa larmlistan
212 pa listan
-345 pa loggutdrag
-198 pa loggutdraget
-63 pa lopande
154 pa lucia
-86 pa lyan
78 pa mig
-126 pa nar
-60 pa nasta
71 pa nationaldagen
-140 pa natterna
58 pa nyarsafton
67 pa nygatan
309 pa nytt
72 pa ockero
62 pa om
131 pa oss
78 pa papper
-96 pa parkgatan
-126 pa pilen
-159 pa plan
262 pa plats
128 pa plus
90 pa prant
-97 pa pricken
97 pa riktigt
-108 pa rosenlunda
63 pa samma
-397 pa savjas
-91 pa sina
-103 pa sitt
-66 pa skaft
63 pa skartorsdagen
112 pa skicka
-156 pa solglantan
-122 pa solvik
-213 pa storgatan
-104 pa svar
-84 pa tarta
95 pa tiden
129 pa tio
-65 pa tre
150 pa tva
102 pa utdraget
78 pa valborgsmassoafton
139 pa var
65 pa vara
89 pa vardlinjen
-62 pa varje
-120 pa vart
114 pa vem
-364 pa vilka
96 pami-
53 paminna
57 paminnelse
100 paminnelsen
100 paminnelsen $
-98 paminner
-74 paminner om
105 pani-
105 panik
62 panik $
93 pape-
432 papp-
76 pappa
115 papper
432 papper $
61 papper fran
54 papper pa
71 papperet
-51 par
-268 park-
-68 parkgatan
-68 parkvagens
-68 parkvagens hemtjanst
-93 parl-
-83 parla
-221 parm
264 parm-
111 parmar
110 parmen
57 parmen ar
-205 paro-
-143 paronhagen
63 paronhagen $
-75 paronhagen ab
61 pask
-56 pask-
-54 pass
-55 pass sa
167 pass-
80 passa
78 passa pa
52 passar
62 passar $
-134 past-
57 pasta
-141 pastar
-131 pastar att
-90 pastotning
-98 pati-
-123 patienter
-126 patr-
-126 patrullen
-70 pdf
-63 pede-
-63 peder
190 pela-
134 pelargon
134 pelargon ?
53 pell-
53 pelle
-174 pension
-90 pension pa
-75 peop-
-75 people
-83 pepp-
-169 per
-61 per 0
-90 per automatik
81 per brev
-169 per dag
613 per den
-356 per dygn
74 per forsta
120 per idag
-78 per larmkund
-195 per manad
-135 per natt
62 perfekt for
-55 period M
-285 pers-
-76 personal
133 personalen
67 personalen $
-99 personer som
-82 personligen
-93 personnummer
66 peti-
65 petig
59 pett-
98 pile-
95 pilen
-102 pilt-
114 plac-
124 place
-231 plan
-158 plan 0
-365 plan-
-125 planera
-189 planerar
79 planeringen
54 planeringsprogram
-151 planeringssystem
-257 planeringssystem i
87 planeringssystem och
147 plat-
147 plats
51 please $
148 please make
69 plik-
126 plis
-97 ploc-
-58 plocka fram
54 plommonet $
216 pls
188 pls $
-70 plus
149 plus en
128 plus och
-173 plus samma
61 poli-
280 port-
138 portkoder
83 portkoder $
-107 post
-92 post $
63 post-
61 postadress
61 postfack
90 pran-
90 prant
85 pras-
59 pratades
59 pratades vid
-63 pratar
-58 pratar jag
60 pratas
60 pratas om
-69 prec-
-111 precis
-95 precis fatt
-107 precis sa
183 precis som
92 precis vad
-129 pren-
-67 prenumeration
-112 prenumeration pa
-77 prenumerera
-80 prenumerera pa
-249 pres-
-194 pressed
-194 pressed the
-92 pric-
106 pricka
130 pricka av
-97 pricken
-99 pricken $
-101 pris-
-101 prislistan
-85 priv-
56 privata brevlada
-93 privata utforarna
-76 priy-
-66 priya
-67 priya $
134 prob-
134 problem
128 proc-
110 procedur
110 procedur som
80 prod-
109 prot-
-104 prov-
-68 provlarm
-85 provlarmat
130 punk-
72 punkt
102 q
102 q 0
-74 quis-
-74 quist
-135 rack-
-88 racker
-205 racker $
-84 racker det
61 racker om
52 racker vi
107 rad
147 rad per
95 radd-
-142 rade-
-52 radera
288 raka-
193 rakade
138 rake-
151 rakn-
71 rakna
65 rakna med
-184 rakna pa
-74 raknar sjalva
69 raknar vi
-252 raknas
-99 raknas makar
-196 raknas som
-56 raknat
-51 raknat for
162 rakning
139 rakning $
171 rakning inte
65 rakningen
118 rallaren $
195 rapp-
-82 rapport om
82 rapportera
54 rapporterade
80 rara
80 rara $
-56 rask
-158 ratt
-85 ratt $
-72 ratt ?
-70 ratt behover
113 ratt i
-108 ratt och
-83 ratt till
71 ratt-
-69 rattad
-69 rattad bry
157 rattat
153 rattat det
121 rauk-
121 rauken
88 rauken $
76 rece-
-64 received
103 receptionen
-429 reda-
-429 redan
-156 redan $
-87 redan bestallt
-81 redan betald
252 redan fatt
-61 redan hade
-110 redan har
-128 redan idag
-157 redan klart
-75 redan nu
60 redan tagit
-55 redo-
-99 redovisningen
-100 redovisningen pa
-138 rege-
-126 regelbundet
-58 regelbundet $
60 regi har
115 regi vast
77 register
-71 regl-
72 regn-
-57 renen kunna
-92 rese-
-134 resp-
65 respekt
-145 rest-
-168 resten
-98 resten ar
-134 resten av
85 resten behovs
-52 resten kan
174 revi-
55 reviderad
53 reviderad 0
51 revisor $
86 revisorn
53 revisorn $
65 revisorn ar
66 revisorn granskar
-179 revisorn kommer
146 revisorn ville
164 righ-
164 right
151 rikt-
135 riktigt
315 ring-
88 ringa
-77 ringa ?
113 ringa mig
92 ringa upp
-56 ringblomman
-63 ringde i
253 ringer
54 ringer man
103 ringer och
198 ringer oss
-66 ringer vi
67 ringt $
-101 ripa-
-85 ripans
-127 ro
151 robb-
151 robban
155 robban $
63 robi-
63 robin
-147 roda
110 rodh-
109 rodhaken
-53 roke-
-53 roken
-53 roken av
59 roll
68 roll vilken
227 ronn-
-68 ronnbaret
-62 ronnbaret genom
157 ronnen
134 ronngardens
210 ror
71 ror sig
74 rora
-108 rore-
84 rori-
61 rorigt
-76 ros
55 rosen
-107 rosenlunda
-85 rosenlunda $
-53 roso-
411 rubr-
161 rubrik
61 rubrik $
249 rubriken
201 rubriken $
-51 run the
416 runt
86 runt den
134 runt halsen
54 runt manadsskiftet
164 runt och
-340 rut
-89 rut malm
-127 rut och
-63 ruta
-63 ruta $
143 ruta-
143 rutan
108 rutan $
-124 ruti-
62 rutin fran
-147 rutiner
-66 rutiner $
-68 rutiner ska
-132 ryck-
-73 rycker
-73 rycker ut
145 rykt-
107 ryktet
-248 s
299 sa
114 sa $
-91 sa ?
63 sa ar
-240 sa att
-95 sa aven
93 sa bestaller
-94 sa blir
-76 sa borja
-59 sa da
65 sa darfor
-168 sa de
-260 sa den
-90 sa det
97 sa en
52 sa enkelt
108 sa ett
57 sa fall
-90 sa fort
52 sa ge
-91 sa glad
-87 sa glom
66 sa gor
72 sa hamtar
68 sa har
-67 sa hon
-75 sa ingen
56 sa ja
420 sa jag
145 sa kor
-65 sa lagg
75 sa lange
-175 sa lat
130 sa loggutdrag
-161 sa manga
-113 sa nej
-172 sa ni
150 sa nu
54 sa rakna
-66 sa ringer
-114 sa ser
146 sa ska
112 sa skicka
105 sa skont
-151 sa smidigt
-172 sa snabbt
131 sa snalla
106 sa snart
50 sa stor
81 sa ta
-100 sa tack
-94 sa tar
55 sa va
-54 sa vanliga
76 sa var
139 sa vet
-89 sa vi
242 sa vill
-110 sadan
123 sadant
67 sag
-86 sag jag
171 sag ut
101 saga
-50 sage-
-50 sager
-104 sager 0
90 sager allt
-51 sager att
-88 sager chefen
-69 sager ifran
69 sager ingenting
-56 sager ja
72 sager jag
-106 sager ni
86 sager stopp
-116 sager till
65 sager vi
201 sags
164 sagt
73 sagt $
147 sagt det
-66 sagt till
-60 sahlen kvisthamra
131 sak
54 sak $
74 sak varje
130 sake-
-60 saken $
162 saker
-88 sakert
50 sakn-
-99 saknades
-110 saknades i
205 saknar
57 saknar egna
-151 saknas
138 saknas $
-54 saknas i
68 sala-
57 salg-
-96 sall-
-350 sama-
-102 samarbetar
-112 samarbetet
-127 samb-
-127 samband
-127 samband med
54 same
108 sami-
73 samir
61 samira humlegardens
-133 samj-
-133 samjour
-60 samlar
115 samm-
195 samma
-97 samma agare
292 samma bolag
-53 samma chef
208 samma dag
-115 samma fil
-67 samma hushall
53 samma kunder
-63 samma omrade
87 samma organisationsnummer
-101 samma papper
-56 samma personer
110 samma procedur
147 samma som
57 samma upplagg
123 samma vaning
71 samma visa
-121 sammanstall
-121 sammanstall hur
93 sammanstallning
149 sammanstallning av
-131 sammanstallning over
-215 samo-
-247 samordna
64 samordnare $
-55 samordnare liv
102 samordnare tindra
-287 samt
-278 samt for
126 samt-
109 samtal med
203 samtidigt
-61 samtliga
100 samtliga aktiva
156 samtliga i
194 samtliga kunder
86 samtliga larm
-101 samtliga larmkunder
-71 samtliga uttag
62 samtliga vara
171 san
68 san dar
51 san har
136 sand
-57 sand dem
-116 sand-
104 sandas
129 sann
139 sant
112 sant $
59 sars-
-168 satt
-213 satt $
103 satt i
-100 satt upp
69 satte
69 satte upp
-153 satter
-344 savj-
-344 savjas
-397 savjas aktiva
53 savjas larmkunder
74 sche-
53 schemalagg vart
-180 se
98 se $
-55 se alla
-158 se backsippans
121 se hela
66 se hur
-244 se nedan
142 se rubrik
79 se rubriken
70 se siffror
57 se vara
-141 se vilka
-54 sedan $
-54 sedan M
-72 sedan arsskiftet
-171 sedan avstamningen
62 sedan dess
62 sedan lange
-50 sedan och
51 sedan tidigare
-85 sedan uppdateringen
54 sedan vi
-78 see how
-81 sekr-
74 sekretess
-55 sekretessen
85 seme-
-170 semester
-105 semester fran
67 semester och
-181 semester till
215 semestern
-138 sems-
-138 semsetern
285 sen
128 sen $
77 sen ar
-166 sen i
-161 sen nar
88 sen vi
73 senare
122 senast
59 senast $
-88 senast 0
-106 senast ?
-237 senaste
-54 senaste aret
-62 senaste fick
-159 senaste halvaret
-57 senaste kvartalet
236 senaste loggutdraget
-67 senaste manaden
-62 senaste tre
-113 senaste veckan
65 send
60 send it
84 seni-
-83 sent
-50 sent $
-59 sept-
-60 ser bra
-87 ser man
-102 ser ni
52 ser nu
-183 ser vi
224 ser vilka
55 serv-
-222 service
54 servicedesk
112 servicedesk $
-54 sett
-53 sett roken
82 sett till
109 sex
87 sext-
53 sextio
79 sham-
79 shamrock
79 shamrock care
-109 shar-
-109 share
-114 share the
93 side-
90 sidensvansen
-177 siff-
59 siffran
144 siffror $
-207 siffrorna
-134 siffrorna $
-56 siffrorna pa
-283 sig $
92 sig ?
81 sig att
-53 sig den
94 sig om
71 sig sjalvt
66 sign-
120 silv-
329 sin
-57 sin del
-84 sin dosa
96 sin egen
374 sin lista
-170 sina aktiva
110 sina kunder
-84 sina larm
-65 sinc-
-65 since
-108 sipp-
-52 sippan
413 sist
335 sist $
282 sist-
177 sista
-79 sista $
191 sista M
-134 sista arbetsdagen
112 sista bankdagen
-203 sista dag
-68 sista mejl
-82 sista vardagen
116 sista varje
98 siste
392 sitt
142 sitt $
203 sitt utdrag
290 sitt-
275 sitter
-57 sitter hos
112 sitter i
62 sjal
195 sjal-
-133 sjalv ?
-53 sjalv ar
67 sjalv och
382 sjalva $
-74 sjalva ?
-132 sjalva sa
71 sjalvt
87 sjalvt $
-381 sjog-
-357 sjogarden
51 sjos-
59 sjov-
60 sjovik
60 sjovik $
79 sju
62 sju kunder
-89 sjuk och
84 sjuk-
53 sjukskriven
53 sjukskriven $
95 sjut-
135 ska aka
253 ska bara
52 ska be
63 ska bli
-72 ska bytas
-67 ska den
54 ska fa
-68 ska fakturera
-102 ska ga
-105 ska galla
58 ska gora
-74 ska i
61 ska in
-85 ska jag
-65 ska kontakta
-87 ska kunna
-60 ska ligga
170 ska man
240 ska med
-126 ska ni
98 ska ocksa
-179 ska planera
-96 ska skriva
-107 ska ta
96 ska tas
-63 ska utdraget
-107 ska va
-66 skaft
-66 skaft $
55 skal-
51 skammas
51 skammas $
-77 skapet
200 skar-
83 skartorsdagen
68 skartorsdagen ?
-141 sked-
-177 skep-
-313 skic-
348 skicka
157 skicka $
85 skicka dem
206 skicka den
-63 skicka deras
173 skicka det
-169 skicka en
344 skicka ett
-70 skicka garna
50 skicka hit
144 skicka larmkunderna
-105 skicka logg
-105 skicka loggen
-142 skicka loggutdrag
102 skicka loggutdraget
-122 skicka nagon
-116 skicka nagot
-137 skicka oss
107 skicka over
-68 skicka till
98 skicka var
126 skicka vara
65 skicka vilka
-90 skickad
-87 skickad i
-117 skickade
-55 skickade ar
-98 skickade en
-56 skickade i
-91 skickade in
149 skickade var
-51 skickar
70 skickar den
79 skickar faktura
-146 skickar loggutdraget
-56 skickar oss
141 skickas till
-129 skickat
-53 skickat en
-88 skil-
-117 skillnaden
68 skin-
68 skiner
77 skip-
77 skippa
-58 skit-
75 skog-
57 skogen
97 skoj-
97 skoja
-235 skol-
-320 skolgatan
86 skon-
86 skont
101 skont $
-95 skoo-
-95 skoog
346 skot-
374 skoter
160 skoter bokforingen
-74 skoter loggutdragen
164 skoter sitt
-102 skots
121 skots av
51 skottdagen
-206 skra-
-131 skrapfilter
-131 skrapfilter som
-55 skrapposten
-73 skrapposten $
-70 skratta
202 skre-
195 skrev
-92 skrev att
109 skrev om
-82 skrev till
180 skri-
67 skriv
137 skriv upp
83 skriva
62 skriva loggutdrag
65 skriva till
-58 skriva ut
-58 skriva varje
-73 skrivaren
63 skrivbordet
68 skriver
-62 skriver den
-150 skriver en
50 skriver for
75 skriver i
-71 skriver jag
55 skriver pa
88 skrivit
90 skrivna
90 skrivna pa
-77 skull vi
-75 skulle
134 skulle behova
-195 skulle ha
-57 skulle hemtjanst
-115 skulle jag
-75 skulle skriva
65 skulle va
-72 skyd-
-81 skyddsombudet
-70 skyl-
-52 skyldiga
159 slag-
158 slags
158 slags abonnemang
-56 slang
-78 slang den
-58 slap-
-58 slapp
-53 slat-
-53 slatt
-53 slatt vilka
55 slin-
103 slingor
103 slingor $
-368 slip-
-158 slippa
-145 slippa bestalla
-196 slipper
-84 slipper $
53 slipper bestalla
-53 slipper jag
-102 slipper skriva
77 slipper vi
-98 slop-
184 slut
122 slut och
204 slutade
80 slutade med
-258 slutar
-150 slutar $
-75 slutar pa
-177 slutat
166 slutat $
-118 slutat me
-84 slutat med
71 slutat och
150 slutet
205 slutet av
-55 slutet pa
182 sma
-122 smal-
-120 small
167 smed-
-147 smid-
-120 smidigt
-53 smor-
-144 smul-
-122 smultronets
-129 snab-
60 snabb
89 snabb hjalp
-69 snabba
-148 snabbt
67 snabbt larmen
157 snall
126 snall $
-143 snalla $
-125 snallt
245 snar-
64 snarast
89 snarast $
139 snart
53 snart $
50 snart som
-55 snet-
-55 snett
102 so
148 so please
-87 sode-
-86 soder $
-107 sodra gruppen
-216 soke-
-216 soker
126 solb-
134 solbackens
134 solbackens omsorg
69 sole-
69 solen
61 solen skiner
52 solglantan
109 solglantan ar
71 solh-
51 solhems
-206 solr-
-210 solrosen
51 solrosen har
-205 solrosen hemtjanst
-76 solrosen och
123 solv-
97 solvik $
85 solviks
90 solviks omsorg
-137 som
131 som ager
-136 som aldrig
234 som ar
115 som aterstar
93 som avslutat
226 som bar
64 som behover
-90 som bestalldes
-118 som bestaller
-86 som besvarats
-57 som brukar
52 som brukligt
163 som det
307 som en
-165 som fatt
67 som fattas
51 som fick
105 som flyttar
51 som for
197 som forr
73 som fortfarande
79 som funkar
-57 som gatt
95 som gjorde
-67 som glomt
-151 som hant
253 som har
116 som helst
73 som hjalper
62 som hon
-80 som hor
100 som hos
88 som i
157 som innehar
-51 som installerats
-148 som inte
-62 som kan
-123 som kommer
51 som kontaktperson
77 som lamnat
73 som larmar
-173 som ligger
53 som mojligt
66 som ni
-206 som oppnat
-148 som ordnade
56 som raknas
156 som sagt
59 som samordnare
136 som sist
-90 som sitter
-161 som ska
-66 som skoter
-62 som skriver
-168 som star
-216 som tidigare
70 som underleverantor
99 som utforare
-158 som va
86 som vanligt
112 som var
-83 som vara
170 som varje
-268 som vi
123 som visar
-117 sommaren
-79 sommarfesten
-79 sommarfesten blir
70 somr-
70 somras
-55 sondags
-55 sondags $
84 sonder
79 sorg-
85 sorgarden
-133 sorterade
66 sorterar
115 sove-
115 sover
67 sover $
-58 spar-
-112 spara
-109 sparar
93 sparvens
93 sparvens $
59 spel-
96 spelar
-84 spelar det
146 spelar ingen
65 spri-
182 sta
98 sta med
102 stad
256 stad-
58 stadat
57 stae-
57 staende
-99 staende bestallning
226 staende leverans
-77 staende order
67 stahl $
-179 stall
-140 stall in
257 stallet
167 stallet $
144 stallet for
-179 stamde
-98 stamde pa
246 stamma
85 stamma $
158 stamma av
-90 stammer
-60 stammer $
167 stammer av
-251 stammer det
-51 stammer inte
-61 stan
-67 stan och
193 stan-
65 stang
-138 stanga
-80 stangd
-80 stangd hos
232 stanger
135 stanger vi
99 stangt
-87 stangt mellan
-149 star
61 star N
112 star dar
52 star ju
-77 star kvar
-350 star-
-336 start
-146 start i
-63 starta
-103 stat-
-92 statistik
-97 statistik over
85 status pa
105 stav-
105 stavningen
57 steg
148 sten-
-81 stig
93 stig-
62 stigbergets
62 stigbergets omsorg
87 stil
-391 stin-
-391 stinas
-113 stjarnan
71 stod
58 stod i
63 stol-
68 stolarna
69 stolarna $
-270 stop-
-72 stopp
88 stopp $
-67 stoppa
269 stor
-83 stor-
241 stora
82 stora er
70 stora hemtjansten
-226 storgatan
-220 storgatan 0
102 storre
85 storre bokstaver
-207 stort
-210 stort tack
-53 stro-
-216 strom
-141 strom $
125 stromavbrott
-67 struket
66 strunta
66 strunta i
-144 stry-
-78 stryk
-239 stun-
-72 styc-
60 stycke
-132 stycken
-79 stycken till
283 styr-
73 styrelse
108 styrelsen
66 subj-
-81 summ-
-81 summan
-129 sur
57 sussi $
-59 suttit i
-96 svar
-86 svar $
155 svar pa
265 svar-
77 svara
-196 svara garna
139 svara till
-64 svarar
-50 svarar $
-68 svarar inte
-62 svarar nar
-57 svarat pa
134 svaret
-168 svarstider
-77 svarstider for
122 svarstiderna
124 svart
67 synp-
67 synpunkter
66 synpunkter pa
-89 syre-
-89 syrenens
-66 syrenens hemtjanst
-69 syst-
133 system
136 system $
-286 systemet
-241 systemet $
83 syster
59 syster elsas
-88 systerbolag
109 systrar
118 systrar $
-68 t
-68 t need
-52 ta
-371 ta bort
-65 ta del
51 ta den
194 ta det
-64 ta emot
198 ta en
102 ta ett
102 ta garna
-193 ta hand
75 ta listan
118 ta loggen
55 ta loggutdrag
192 ta loggutdraget
-151 ta med
-230 ta over
-99 ta upp
130 ta ut
83 ta var
239 tack $
225 tack for
54 tack hemtjanst
-84 tack inte
-278 tack men
74 tack och
99 tack pa
67 tack sa
-150 tack ska
-100 tack snalla
58 tack som
-118 tack till
-128 tacka for
-299 tackar
-154 tackar $
-120 tackar for
-70 tacker upp
134 tacksam
71 tacksam for
63 tacksam om
77 tag i
131 taga
-71 tage
154 tage-
72 tagen
83 taget
161 tagg-
146 tagi-
162 tagit
119 tagit bort
85 tagit over
-63 tagit ut
56 take the
143 take-
76 taken
72 taken on
67 taket
-118 tal
54 tala-
62 talas
62 talas om
-267 tall-
76 tallas
-86 tallens
-70 tallens omsorg
-51 tallhojden
-51 tallhojden nar
-53 tallmons hemtjanst
84 tang-
-81 tank-
-111 tanker
-51 tanker ni
113 tanker oss
-65 tanker vi
62 tankte att
91 tant-
61 tanten
80 tapp-
-109 tappat bort
71 tar den
69 tar det
-80 tar emot
58 tar fram
51 tar garna
84 tar hand
-158 tar jouren
74 tar loggutdraget
-82 tar ni
-66 tar tillbaka
-59 tart-
-59 tarta
-63 tarta $
114 tas
89 tas D
-66 tas bort
-91 tas fram
295 team
67 team-
-53 teamet har
-206 teck-
-55 tekniker
-52 tekniker sa
-150 teknikern
-96 teknikern var
236 tele-
214 telefon
-82 telefon och
-56 telefonen och
54 telefoner
55 telefoner och
90 telefonko
68 telefonko $
-65 telefonnummer
-189 test-
-84 testlarm
64 than-
121 thank
121 thank you
-58 thanks
-141 thanks for
-64 that
-95 the
52 the 0
-117 the active
55 the extract
65 the invoice
56 the list
-175 the log
65 the usual
90 the way
-201 thei-
-201 their
-189 their active
-160 them
97 ther-
97 there
-95 this
-152 this month
-57 thro-
60 ti
-112 tid
-359 tid $
251 tid att
-113 tid och
180 tiden
-68 tiden ?
105 tiden har
-90 tider
-81 tiderna
-58 tidigare
104 tidigare $
93 tidigare instruktioner
-147 tidigare kunder
94 tidigt
-69 tidningen
150 til
-125 till
107 till 0
159 till @
-122 till D
218 till N
72 till ar
79 till arendet
59 till automatisk
-200 till bemanningskalkylen
-127 till den
-185 till det
-56 till ekonomi
-151 till en
-261 till er
334 till fakturan
95 till faktureringen
-139 till fel
56 till gunnars
163 till hemtjanst
118 till henne
-208 till hosten
-66 till i
78 till kommunen
89 till koncernrevisionen
-157 till larmcentralen
-98 till med
-244 till mig
138 till min
-130 till motet
-123 till namnden
-160 till nar
73 till nasta
170 till och
-381 till oss
-80 till pa
80 till samma
53 till servicedesk
-67 till underlag
144 till undertecknad
-104 till undvikande
-154 till var
82 till vart
-79 till-
-75 tillbaka
51 tillbaka $
-62 tillbaka bestallningen
-103 tillbaka min
69 tillbaka pa
-83 tillhanda $
120 tillhandahalla
-264 tillkommit
167 tills
122 tills annat
118 tills vi
-97 tills vidare
-51 tillsammans
93 tillsant
-106 tillstalls
-90 tillstalls oss
-147 time
-105 time-
-105 times
53 timme
-60 timmisarna
-60 timmisarna $
102 tind-
102 tindra
102 tindra $
-295 tio
-55 tio $
-72 tio ar
-90 tio ganger
-115 tio minuter
-167 tisd-
-167 tisdags
-72 tist-
-92 titta
-188 titta pa
82 tittar
105 tja
75 tja kan
87 tjansten
-51 tjansten den
287 tjat-
168 tjata
87 tjata ?
147 tjatar
187 tjej-
129 tjejen
129 tjejen som
55 tjejerna
68 tjen-
51 tjena
185 tjug-
-101 to
191 to order
-61 to receive
141 tog
-65 tog det
82 tog vi
139 tog vid
-67 tokigt i
-110 tolk-
-207 tolv-
-104 tolvan
-104 tolvan tolvansson
-104 tolvansson
111 tomt-
-79 tone-
-79 tonen
-103 tonen $
56 topp-
146 toppen
112 toppen $
-52 tor
-52 tor N
95 tord-
95 torde
55 torg-
122 torn-
59 tornkvist
59 tornkvist $
59 tornqvist
53 tornqvist klarbackens
-120 torsdags
-139 torsdags $
62 torv-
63 tosd-
63 tosdag
63 tosdag 0
-84 tota-
128 trad-
80 tradgarden
80 tradgarden $
60 traf-
127 trak-
85 trakiga
179 tran-
88 tranan
90 tranans
79 tranans hemtjanst
-180 trap-
-77 trapphuset
85 trapphuset pa
-61 trasig
151 tre
-77 tre bestallningar
-73 tre ganger
-73 tre kunder
-145 tre loggutdrag
87 tre personer
-79 tre stycken
109 tre systrar
150 tre veckor
62 tred-
62 tredje
79 tren-
56 trenger
81 tret-
-90 trettiofyra
-90 trettiofyra ar
-57 trettiotal
-57 trettiotal kunder
92 tretton
-81 trev-
-98 trevlig
71 trevligt $
-50 trevligt valkomstbrev
-58 tro
211 trod-
211 trodde
-73 trodde att
-163 tror
-98 tror att
-77 tror det
78 trot-
71 trots
72 trots allt
-193 tryc-
63 trycker pa
-66 trycker tio
64 tryckningar
-337 tryckt
-216 tryckt pa
-58 tryckte pa
374 tryg-
55 trygg &
-219 trygga
-197 trygga hems
186 trygghetlarm
-258 trygghetskamera
-72 trygghetskamera $
-116 trygghetskamera hos
530 trygghetslarm
242 trygghetslarm $
-66 trygghetslarm for
131 trygghetslarmen
62 tuse-
94 tussilago
99 tussilago $
63 tuva
-244 tuva-
107 tuvan
112 tuvan $
-351 tuvans
-278 tuvans hemtjanst
94 tva $
-120 tva ar
-87 tva arbetsdagar
-76 tva arenden
88 tva av
73 tva avlidna
-51 tva bestallningar
103 tva bolag
-51 tva dagar
109 tva foretag
114 tva grupper
90 tva kunder
-215 tva larm
-167 tva loggutdrag
106 tva nya
134 tva saker
-64 tva som
-57 tva veckor
-52 tva vill
60 tvin-
50 tvingade
50 tvingade mig
-134 tvis-
-134 tvist
81 tycker
90 tycker att
82 tydl-
104 tydligen
-213 tyst
56 uggl-
56 ugglan
-53 ulrikas
-53 ulrikas barn
-143 unde-
-242 under
-111 under M
-76 under aret
-69 under de
-81 under helgen
-133 under perioden
63 under tiden
-147 under varen
-163 under vecka
232 underlag
-113 underlag over
-198 underlaget
-101 underlaget for
77 underlaget har
63 underleverantor
66 underleverantor care
70 underleverantor till
72 undertecknad
145 undertecknad $
-148 undr-
145 undrade
104 undrade om
-298 undrar
-212 undrar $
-155 undrar bara
55 undrar jag
137 undrar ocksa
63 undrar om
-80 undrar over
-71 undrar vilka
-104 undv-
-104 undvikande
-104 undvikande av
97 unit
-62 unti-
-62 until
-148 up
-73 upda-
-73 update
-303 upp
81 upp at
-147 upp det
91 upp en
-89 upp er
50 upp larmet
139 upp oss
-229 upp pa
174 uppd-
63 uppdaterad
-52 uppdateringen
166 uppdrag
71 uppdrag av
57 uppdragit
57 uppdragit at
122 uppe
100 uppe i
84 uppf-
85 uppgift att
-102 uppgift pa
-195 uppgifter
-140 uppgifter finns
71 uppgifter fran
57 uppgifter harom
-89 uppgifter om
127 uppgifterna
107 uppgifterna om
72 upphorde
64 uppl-
57 upplagg
57 upplagg som
-65 upplyst
-65 upplyst om
190 upps-
105 uppsagda larm
-54 uppskatta om
-94 uppskattar
108 uppstallning
89 uppt-
54 upptackte
-309 ur
-137 ur journalsystemet
-159 ur larmloggen
88 ur listan
-105 ur loggen
148 ursa-
111 ursakt
176 ursakt $
-99 ursakt for
74 usua-
73 usual
65 usual extract
-324 ut $
79 ut 0
83 ut ?
-95 ut alla
51 ut de
110 ut dem
69 ut den
139 ut det
182 ut ett
-153 ut hur
63 ut larmkunderna
93 ut larmlistan
85 ut listan
211 ut loggen
-513 ut loggutdrag
125 ut loggutdraget
59 ut med
-125 ut nagon
-62 ut nagot
95 ut och
59 ut sjalva
-266 ut tva
113 ut var
280 ut vara
90 ut vart
103 ut vem
65 ut vilka
175 utan
110 utan $
-262 utan att
107 utan bara
101 utan de
-55 utan det
86 utan er
120 utan loggutdrag
127 utan namn
-113 utan personnummer
-52 utan sa
-71 utan sarskild
-145 utbi-
-123 utbildning
-121 utbildning i
-76 utdr-
113 utdrag
228 utdrag $
110 utdrag 0
-78 utdrag av
-101 utdrag bara
94 utdrag behovs
51 utdrag den
107 utdrag har
114 utdrag i
-50 utdrag ni
-70 utdrag over
-225 utdrag pa
87 utdrag per
52 utdrag racker
-153 utdrag som
-52 utdrag tack
120 utdrag ur
112 utdrag varje
-224 utdrag vi
-142 utdraget
-249 utdraget $
-57 utdraget ar
-68 utdraget begaras
-94 utdraget behovs
-63 utdraget den
55 utdraget far
224 utdraget for
-84 utdraget ja
-62 utdraget kan
-91 utdraget kom
80 utdraget over
68 utdraget pa
69 utdraget till
89 utdraget vi
214 ute
109 ute i
-73 uteb-
-73 uteblivna
-502 utfo-
51 utfor
70 utfor kvallsinsatser
-343 utforare
-199 utforare $
57 utforare att
-180 utforare i
101 utforare och
54 utforaren
142 utforarens
-87 utforares
-60 utforares larmkunder
-161 utforarna
-73 utforarna $
-80 utforarnas
-59 utga $
-245 utga-
-239 utgar
-121 utgar $
214 utgar fran
-80 utlo-
-55 utlost
-75 utlosts
-282 utom N
160 utom de
-174 utov-
-174 utover
-231 utre-
-130 utreda
-132 utredningen
-146 utry-
-115 utryckning
-243 utsk-
-88 utskrift
-58 utskrift av
50 utskriften
-105 utskrivet
250 utta-
77 uttag $
112 uttag 0
-123 uttag behover
-66 uttag pa
56 uttag per
-71 uttag vi
51 uttagen
84 uttaget
-145 uttaget den
103 uttagsdatum
93 uttagsdatum 0
-77 utve-
-62 v 0
-83 va
159 va $
-118 va gor
-60 va tiden
-336 vad
-264 vad ar
-51 vad betyder
-136 vad ett
63 vad galler
-151 vad gor
207 vad jag
-197 vad raknas
146 vad revisorn
91 vad som
-189 vag
-68 vag ?
-98 vag varje
80 vaga-
58 vagar
98 vagen $
-95 vagen ?
61 vagg-
375 val
149 val bestalla
-62 val inte
-59 val till
78 valb-
78 valborgsmassoafton
76 valborgsmassoafton $
54 valde
-76 valk-
-75 valkomna
-79 valkomna $
-50 valkomstbrev
-50 valkomstbrev forresten
-231 vall-
64 vallby
60 vallby $
-69 vallgatan
-202 vallmo
111 vallmo $
-123 vanda
-123 vanda mig
92 vander
148 vani-
123 vaning
123 vaning $
360 vanl-
60 vanlig
214 vanliga
67 vanliga listan
67 vanliga loggutdraget
-159 vanligen
246 vanligt
196 vanligt $
136 vanligt men
-198 vanligt tack
87 vann
430 vant-
372 vanta
111 vanta $
86 vanta med
-68 vantar annu
-116 vantat i
91 vantat pa
233 var
120 var $
72 var att
-101 var begaran
-222 var bestallning
102 var bestallt
-54 var bra
74 var chef
-101 var controller
140 var de
-112 var del
103 var den
-279 var det
-168 var egen
-55 var en
120 var enhet
-201 var ett
97 var fel
103 var fraga
177 var fran
267 var grupp
-135 var har
52 var hemtjanst
106 var i
-129 var ju
102 var larmlista
54 var larmlogg
53 var lista
66 var listan
-94 var lite
66 var logg
-125 var manad
70 var med
66 var mycket
-53 var nog
128 var och
-58 var personal
-64 var sa
-87 var ser
-96 var sitt
75 var sjuk
-64 var till
59 var val
56 var vanlig
-129 var vart
-90 var verksamhet
72 var vi
615 vara
-220 vara $
466 vara aktiva
-125 vara brukare
-103 vara ett
-173 vara gamla
53 vara grupper
61 vara i
-193 vara kunder
-204 vara kunders
-169 vara kvar
437 vara larm
59 vara larmade
159 vara larmare
119 vara larmgubbar
170 vara larmisar
656 vara larmkunder
-83 vara larmlistor
-141 vara loggutdrag
52 vara nu
-85 vara nya
-195 vara och
147 vara som
-118 vara tidigare
111 vara tre
-169 vara utan
-53 varan kunder
51 varandra varannan
51 varannan
51 varannan helg
59 varas
-208 varas $
-143 varat
89 varav
-249 vard
168 vard-
-101 vardaga
-141 vardagen
-210 vardagen varje
-90 varden
-90 varden gar
384 vardia
128 vardia fjall
128 vardia hem
128 vardia plus
50 vardighet
89 vardlinjen
89 vardlinjen mitt
133 vare
-221 vare-
-199 varen
-90 varen $
-59 varenda manad
-126 varf-
-126 varfor
-62 varfor $
-52 varfor det
56 varfor vi
-151 vari-
-198 varit
-66 varit begravning
-52 varit har
-88 varit vara
-245 varj-
-245 varje
-231 varje D
-184 varje ar
79 varje dag
-117 varje gang
123 varje kund
-50 varje kvartal
-100 varje larm
203 varje manad
-60 varje manadsslut
-59 vark-
-59 varken
140 varl-
139 varlden
78 varr-
-345 vars
-68 vars larm
-74 vars larmkunder
84 vart
-348 vart $
-138 vart bestallda
197 vart bestand
-153 vart det
-60 vart hus
-123 vart kontor
186 vart larmutdrag
251 vart loggutdrag
-134 vart med
-77 vart och
219 vart omrade
-172 vart planeringssystem
61 vart postfack
-132 vart ska
-131 vart skrapfilter
131 vart system
-88 vart systerbolag
118 vart utdrag
-122 vart vander
57 vast saknar
156 vast-
67 vastra
-53 vattkoppor
-53 vattkoppor sa
57 vd
75 veck-
280 vecka
137 vecka $
110 vecka 0
101 vecka ?
-117 vecka pa
63 vecka vore
-363 veckan
-72 veckan $
-116 veckan ?
216 veckor
62 veckor $
54 veckor i
172 veckor och
-59 veckor pa
-79 veckor sen
67 veckor som
-179 vege-
-79 vegetarian
-79 vegetarian $
-317 vem
-190 vem far
157 vem har
-198 vem hos
-58 vem pratar
54 vem ringer
-129 vem ska
297 vem som
133 verk-
63 verkligen
-65 verksamhet
-252 verksamhet och
75 verksamhet som
79 verksamheten
-98 verksamhetssystemet
589 vet
116 vet hur
134 vet inte
-127 vet om
86 vet vad
83 vet vem
100 vet vi
-72 vet vilka
-390 veta
-78 veta det
-144 veta hur
-292 veta om
-183 veta vad
99 veta var
56 veta vart
207 veta vilka
118 vi
104 vi $
127 vi ?
65 vi alla
-88 vi anmala
-70 vi ar
53 vi att
176 vi av
111 vi avbestaller
-140 vi bad
-57 vi behalla
-129 vi behovde
-89 vi behover
54 vi behovr
-64 vi bestalde
-219 vi bestallde
398 vi bestaller
-69 vi bestallt
-74 vi bestammer
100 vi betalar
-71 vi bett
-65 vi bokade
-96 vi borjar
-76 vi brukar
-78 vi bytte
-310 vi da
-110 vi delar
70 vi den
101 vi dessutom
-173 vi det
-114 vi drar
93 vi e
89 vi egentligen
72 vi en
-68 vi er
85 vi ett
106 vi fa
-60 vi fakturera
115 vi fakturerar
-246 vi far
69 vi fatt
109 vi fick
-123 vi flyttar
118 vi for
-91 vi fortfarande
75 vi fragade
-87 vi fran
-76 vi funderar
77 vi gar
111 vi gick
-104 vi glada
104 vi glomde
272 vi gor
-83 vi gora
196 vi ha
62 vi hade
93 vi haller
391 vi har
-53 vi hemstaller
-79 vi hjalper
58 vi hoppas
109 vi hor
-59 vi hors
-110 vi inga
91 vi ingen
167 vi inte
94 vi just
289 vi kan
-93 vi klarar
-73 vi kom
-57 vi kommer
-58 vi kommit
-55 vi konkurrerar
-111 vi kor
116 vi lagger
-71 vi lagt
-83 vi lamna
100 vi ligger
56 vi loggutdrag
-73 vi lopande
135 vi maste
-82 vi meddelar
-52 vi men
-78 vi menar
-96 vi misstanker
64 vi mote
63 vi motser
111 vi nastan
-156 vi och
-51 vi om
-166 vi onskar
-191 vi oss
-289 vi pa
-194 vi planerar
59 vi pratades
-75 vi ratt
-90 vi redan
-84 vi sa
-168 vi sager
-102 vi samarbetar
142 vi satt
160 vi ser
-125 vi ska
158 vi skickar
-191 vi skulle
-172 vi soker
105 vi som
-112 vi spara
60 vi tagit
84 vi tanker
181 vi tog
219 vi trodde
-189 vi undrar
87 vi uppe
-177 vi utdraget
98 vi val
87 vi vann
64 vi vanta
63 vi vantar
-119 vi vantat
-82 vi veta
141 vi vilka
-252 vi ville
-51 via e
-335 vid
-57 vid halvarsskiftet
-109 vid manadsskiftet
-85 vid varje
-275 vida-
-220 vidare
-135 vidare $
-106 vidare ?
78 vika-
51 vikarier
56 vikarierar
61 vikarierar for
-108 vil
-103 vil ha
-294 vila-
-65 vilj-
-63 vilja
-77 vilja fa
237 vilja ha
-61 vilja se
-203 vilja titta
220 vilk-
-91 vilka $
208 vilka ?
-244 vilka av
-380 vilka dar
64 vilka det
54 vilka hos
-83 vilka i
-108 vilka kunder
289 vilka larm
88 vilka larmkunder
-178 vilka nycklar
112 vilka pa
113 vilka som
-140 vilka uppgifter
91 vilka vara
326 vilka vi
-58 vilken
93 vilken $
60 vilken dag
255 vilket
-82 vilket datum
165 vilket vi
92 vill
-73 vill att
-72 vill besoka
1083 vill bestalla
-103 vill boka
68 vill darfor
-223 vill garna
-106 vill gora
168 vill i
-238 vill inte
259 vill jag
66 vill ocksa
85 vill saga
-169 vill se
-108 vill slippa
-298 vill veta
72 vill visst
-201 vill-
-306 ville
-74 ville bara
-151 ville ha
-106 ville ju
-195 vinb-
-200 vinbaret
-233 vinbaret $
64 vink-
100 vint-
-85 vinter
88 vinterglod
86 vinterglod $
128 viol-
56 visa
-72 visa hur
93 visa laget
-241 visa-
-177 visar
-107 visar 0
-251 visar det
73 visar hur
125 visar laget
179 visar sig
-88 visar vilka
230 viss-
99 visst ha
-51 visst inte
172 visste
76 visste inte
-67 vits-
-85 vitsippans
55 vord-
55 vordsamt
347 vore
-99 vore det
-100 vore guld
83 vore tacksam
87 vore toppen
70 vore trevligt
56 wanj-
51 wanja
-162 want
-165 want to
-73 want-
-51 wants
90 way
-106 we
-88 we do
-117 we have
51 we need
67 we would
-67 when
89 when you
73 which of
68 who
230 who have
-135 wik
-91 with
79 with active
-56 with an
53 with our
197 with you
71 work-
65 working
65 working day
85 woul-
85 would
68 would like
-139 wron-
-139 wrong
221 you
108 you $
-86 you also
77 you have
76 you please
-57 your
-76 zahr-
-76 zahra
-77 zahra noori
"""
