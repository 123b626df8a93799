"""What letters and forms have around their message. How a list is written: see ``vocabulary/__init__.py``."""

# -- Courtesies --------------------------------------------------------------------------------------------------------

GREETING = """
*hälsningar från|till; hej*; hejsan; hallå; tjena; tjo; tja; tjänare; goddag; god dag; god morgon; godmorgon; godmorron;
god morron; god kväll; god förmiddag; god
eftermiddag; god fortsättning; god jul; gott nytt; gott slut; trevlig|trevliga|trevligt; ha en; ha det; ha ~
helg|kväll|dag|vecka|sommar; fin ~ helg|dag|kväll|vecka; skön ~ helg|dag|kväll|sommar|semester; god helg; allt gott;
hello; hi; dear; have a; happy; merry; hei; önskar ~ helg|dag|vecka|sommar|jul; glad; glatt; önska ~ god|glad|trevlig
"""
"""Owns the days that it names: "ha en fin onsdag"."""

COURTESY = """
besvara ärendet|beställningen|detta; med angivande av; let me know if; excuse my; covering for; hoppas; best; kind
regards; regards; tack på förhand; bekräfta; återkoppla;
återkom; hör av er om; hör gärna av; ring
om; ring gärna; ring mig; nås på; når mig; når oss; kontakta mig om; kontakta oss om; säg till om; meddela om; vid
frågor; vid funderingar; ursäkta; förlåt; sorry; märk; ange; referens*; kostnadsställe; vår ref; bästa; tack i förväg;
ledsen; fin kväll; fin dag; sköt om; mår bra; hilsen; kul att; bara så ni vet; ps; tålamod*; får ni|du
skylla|skratta|hojta|ropa|skälla|tala om|gärna
"""

# -- Letters -----------------------------------------------------------------------------------------------------------

CLOSINGS = """
med vänlig hälsning; med vänliga hälsningar; med vänliga hälsning; med vänlig hälsningar; med bästa hälsningar; med
bästa hälsning; med hälsning; med hälsningar; vänlig hälsning; vänliga hälsningar; vänligen; vänligast; bästa
hälsningar; bästa hälsning; hälsningar; hälsning; hälsn; hälsar; många hälsningar; soliga hälsningar; varma
hälsningar; mvh; m v h; m . v . h; med vänl hälsn; vh; v h; bh; bästa h; hlsn; hälsn .; högaktningsfullt; hög aktning;
kind regards; best regards; regards; sincerely; yours sincerely; best wishes; many thanks; cheers; best; hörs; ha det
gott; ha det bra; ha det fint; allt gott; kram; kramar; halsningar; brgds; br; mkt vh
"""

TITLES = """
enhetschef*; samordnar*; platschef*; verksamhetschef*; verksamhetsansvarig*; ekonomi*; controller; gruppledar*;
gruppchef*; chef; chefer; administratör*; sjuksköters*; undersköters*; manager; vd; planerar*; operations; assistent*;
områdeschef*; regionchef*; kvalitet*; koordinator*; handläggar*; direktör*; biträdande; tf; tfn; tel; telefon; mobil;
direktnr; växel; www; e post; epost; mail; org nr; fakturaansvarig*; löneadministr*; teamledar*; vikarie*; medarbetar*
"""

DISCLAIMERS = """
detta meddelande; detta mejl; detta mail; detta e; denna e; den här e; this e; this email; this message; this mail;
informationen i detta; innehållet i detta; all information i detta; konfidentiell*; confidential*; skannat av; scannat
av; scanned; virus*; tänk på miljön; tänk på naturen; please consider the environment; så behandlar vi; så här
behandlar vi; vi behandlar personuppgifter; vi behandlar dina; personuppgiftspolicy; integritetspolicy; läs mer om
hur; om du inte är rätt mottagare; om du fått detta; if you are not; if you have received; disclaimer; sekretess
gäller
"""

BANNERS = """
varning|obs|caution|warning|säkerhetsinformation|säkerhetsmeddelande ~
meddelandet|mejlet|mailet|brevet|avsändaren|avsändare|message|email|sender; meddelandet|mejlet|mailet|brevet ~
kommer|skickades|kom ~ utifrån|utanför|extern*; kommer utifrån; avsändare utanför; utanför organisationen;
extern avsändare; externt mail; externt mejl; extern e; external email; external sender; external mail; caution;
varning extern; varning detta; obs externt; obs extern; du får inte ofta e; klicka inte på länkar; this message came
from outside; avsändaren är extern; meddelandet kommer från en extern; some people who received this
"""

SENT_FROM = """
skickat från min; skickat från outlook; skickat från mobilen; skickat från mobil; skickat från en; skickat från yahoo;
skickad från; hämta outlook; sent from my; sent from outlook; get outlook; sänt från; från min iphone; från min mobil;
skickas från
"""

# -- Forms -------------------------------------------------------------------------------------------------------------

DATE_LABELS = """
datum; tidpunkt; tidpunkt för uttag; brytdag; brytdatum; referensdatum;
datum för uttag; datum för utdrag; datum för loggutdrag; datum uttag; önskat datum; önskat uttagsdatum; önskat
utdragsdatum; önskad dag; önskad uttagsdag; önskat uttag; önskad tidpunkt; uttag; uttagsdag; uttagsdatum; utdragsdag;
utdragsdatum; utdrag per; dag; dag för uttag; dag för utdrag; per datum; per; gäller datum; gäller dag; gäller; avser
datum; avser; avser dag; avseende; avseende datum; avseende dag; loggutdrag per; vilket datum; vilken dag; extract
date; date; date of extract; requested date; datum då utdraget ska tas; tas ut
"""

STAMP_LABELS = """
ifylld; ifyllt; undertecknad; undertecknat; underskrift; signerad; signerat; upprättad; upprättat; avsänd; avsänt;
registrer*; inskick*; tidsstämpel; skapades; skickades; sändes; sänt; ärendet skapat; fakturaadress; handläggare;
löpnummer;
skapad; skapat; inkommen; inkommet; inkom; registrerad; registrerat; inskickad; inskickat; inskickat av; inskickad
den; skickat; skickad; mottaget; mottagen; ärendenummer; ärende nr; ärendenr; diarienummer; dnr; senast ändrad;
ändrad; uppdaterad; utskriven; version; blankett; telefon; tfn; tel; mobil; telefonnummer; fax; org nr; orgnr;
organisationsnummer; org . nr; personnummer; kundnummer; kundnr; fakturadatum; förfallodatum; fakturanr;
fakturanummer; beställningsdatum; beställt; dagens datum; datum för beställning; created; e post; epost; mejl;
referens; er referens; vår referens; ref; kostnadsställe; avtal; avtalsnummer; avtalsperiod; postnummer; född
"""

TEXT_LABELS = """
svar; ditt svar; ert svar; svar 1; svar 2; svar 3; svar 4;
beskrivning; meddelande; övrigt; önskemål; ärende; vad; kommentar; kommentarer; fritext; text; information;
beställning; avser ärende; ps; p s; obs; notera; fråga; övrig information; message
"""

NAME_LABELS = """
beställare; verksamhet; kategori; enhet; utförare; namn; kund; avdelning; företag; organisation; kontakt; avsändare;
från; till; kopia; ämne; rubrik; prioritet; status; område; adress; category; provider; name; kontaktperson
"""

EXAMPLES = """
exempel; exempel på; t ex; t . ex; t . ex .; ex .; ex; tex; e g; example; format; formatet; åååå; yyyy; mm; frivilligt
"""
"""Printed examples of a form."""
