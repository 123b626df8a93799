"""Rules that make a day another one's: a deadline, haste, a day rejected, a fact, a habit, a printed example."""

from rules.reading.candidates import Candidate
from rules.reading.model import Reason
from rules.reading.normal import is_past, words
from rules.reading.often import GET, HAS_OR_HAD, SHALL, SUBJECTS, WILL
from rules.reading.place import IT, PER_LEADS, STRETCHES, WAS_DONE, Place
from rules.reading.rejected_days import OF_A_DAY, clause_keys, not_before
from rules.reading.sentences import Sentence
from rules.reading.stretches_asked_for import fills_clause
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_OWN_VERB = words(small.OWN_VERB)
_HAVE = words(small.HAVE)
_DEADLINE_LEADS = words(small.DEADLINE_LEADS)
_SEASON_LEADS = words(small.SEASON_LEADS)
_SINCE_LEADS = words(small.SINCE_LEADS)
_MADE = words(small.MADE)
_AFTER_LEADS = words(small.AFTER_LEADS)
_TODAY_LEADS = words(small.TODAY_LEADS)
_PEOPLE = SUBJECTS - words("det ni it")
_EXAMPLE_WINDOW = 6
_WORDY = 3


def printed(p: Place) -> bool:
    """Such as "Exempel på datum: 2026-03-16"."""
    return any(
        0 <= p.c.first - last <= _EXAMPLE_WINDOW
        and p.tokens.keys[first] not in ("mm", "frivilligt")
        and not (first < p.s.value_from <= p.c.first and ")" in p.tokens.keys[last : p.c.first])
        for first, last in p.s.at(Mark.EXAMPLES)
    )


def stamp(p: Place) -> bool:
    """In a row such as "Skapad: 2026-03-16 08:12"."""
    return p.s.label == "stamp"


def in_purpose_row(p: Place) -> bool:
    """In a row such as "Varför: bokslut per 31 maj"."""
    return p.s.label == "purpose"


def in_date_row(p: Place) -> bool:
    """In a row such as "Önskat datum: 16 mars"."""
    return p.s.label == "date" and p.c.first >= p.s.value_from


def until_in_date_row(p: Place) -> bool:
    """Such as "Datum: senast 15 augusti"."""
    return in_date_row(p) and p.lead in ("senast", "fore", "innan", "infor", "by", "before")


def today_in_date_row(p: Place) -> bool:
    """Such as "Datum: idag", "När: helst igår"."""
    row = p.tokens.keys[p.s.value_from : p.s.last]
    return in_date_row(p) and (p.c.bare_today or (past_word(p) and not _WISHING.isdisjoint(row)))


_GETS = words("ha få vill kunna det den")


def long_ago(p: Place) -> bool:
    """Such as "för tre veckor sedan fick vi två kunder"; not "som det såg ut för tre veckor sedan"."""
    return p.c.form == "ago" and not p.bare and not p.clause & (Mark.PER | Mark.SHOWS)


def lately(p: Place) -> bool:
    """Such as "De senaste tre månaderna har vi haft strul": the clause tells what has been."""
    return p.c.form == "span_back" and not _HAS.isdisjoint(p.tokens.keys[p.c.last : p.c.last + 1])


_HAS = words("har hade är have has")


def nowadays(p: Place) -> bool:
    """Such as "i dagens läge har vi 40 kunder", "nytt månadsskifte, ny beställning": an idiom, and no day."""
    if p.c.form in ("turn", "month") and p.lead in _NEW and p.c.first - p.s.first <= len(("ännu", "ett")):
        return True
    return p.key == "dagens" and p.lead == "i"


_NEW = words("ny nytt nya ännu åter")


def mere_today(p: Place) -> bool:
    """Such as "vi behöver det idag": haste; "per idag" and "idag, sista augusti" name the day."""
    c, codes = p.c, p.tokens.codes
    if not c.bare_today or p.lead in _TODAY_LEADS or (p.lead == "of" and p.before_lead == "as"):
        return False
    return not (c.last < p.s.last and any(code in "IFH8LMDnOo" for code in codes[c.last : c.last + 2]))


def since(p: Place) -> bool:
    """Such as "sedan den 3 mars", "från i måndags"."""
    if p.lead == "sedan" and p.clause & (Mark.TAKE | Mark.SHOWS | Mark.BOOKING) and not p.clause & Mark.OTHER_FACT:
        return False  # "kör först den 18 och sedan den 25"
    if p.lead == "sedan" and p.before_lead in ("och", "and"):
        return False  # "ett nu, och sedan den 30"
    if p.lead == "sedan" and p.tokens.keys[p.c.first - 1] == "sedan" and _takes(p):
        return False
    if p.lead == "fran" and p.c.form in ("past_weekday", "relative") and p.c.days:
        return True
    return p.lead in _SINCE_LEADS or (p.before_lead in _SINCE_LEADS and p.c.form in ("relative", "past_weekday"))


def when_made(p: Place) -> bool:
    """Such as "I fredags lade vi en beställning": when the order was made."""
    if p.c.form == "weekday" and not p.clause & Mark.WANT:
        return not _ORDERED.isdisjoint(p.tokens.keys[p.span[0] : p.c.first])  # "I ordered the log on Friday"
    if p.c.form not in ("relative", "past_weekday") or p.lead in PER_LEADS or p.tokens.words[p.c.first].value > 0:
        return False
    keys = p.tokens.keys
    start, end = p.span
    if p.tokens.keys[max(p.s.first, p.c.first - 2)].startswith("bestallning") and p.lead not in PER_LEADS:
        return True  # "beställningen från förra onsdagen"
    if _as_agreed(p):
        return True  # "som vi sa i måndags vill vi ha …"
    if not p.clause & (Mark.PER | Mark.EXTRACT) and any(is_past(key) for key in keys[start:end]):
        return True
    return any(keys[i] in _MADE for i in range(p.s.first, p.s.last))


_ORDERED = words("ordered requested placed beställde begärde rekvirerade")


def _as_agreed(p: Place) -> bool:
    """Such as "som vi sa i telefon i måndags vill vi …": no comma and no wish stands between."""
    keys = p.tokens.keys
    for i in range(p.c.first - 1, max(p.s.first, p.c.first - _AGREED_WITHIN) - 1, -1):
        if keys[i] in ",;:" or keys[i] in WILL:
            return False
        if keys[i] == "som":
            return keys[i + 1] in _AGREED or keys[i + 1] in _PEOPLE
    return False


_AGREED_WITHIN = 8
_AGREED = words("överenskommet överenskommits sagt bestämt avtalat diskuterat utlovat pratat nämnt")


def some(p: Place) -> bool:
    """Such as "Det blir en söndag": no certain one."""
    return (
        p.c.form == "weekday"
        and p.tokens.keys[p.c.first - 1] in ("en", "ett", "a")
        and p.tokens.codes[p.c.first] == "D"
        and p.c.first > p.s.first
    )


def tells_today(p: Place) -> bool:
    """Such as "I morgon är det 17 maj och vi firar": which day it is."""
    keys, first = p.tokens.keys, p.s.first
    if p.s.marks & (Mark.EXTRACT | Mark.WANT) or p.tokens.codes[first] != "r":
        return False
    start = next((i for i in range(first, p.s.last) if keys[i] in ("ar", "er", "is")), p.s.last)
    return start <= first + 3 and keys[start + 1 : start + 2] == ["det"]


def until_season(p: Place) -> bool:
    """Such as "före jul", "till helgen"."""
    return p.key in _SEASON_LEADS and p.c.form in ("season", "turn")


def deadline(p: Place) -> bool:
    """Such as "senast den 15", "till fredag", "oss tillhanda den 14": when they need it, not the day it shows."""
    if p.lead in ("klart", "klar", "klara") and (p.subject or p.tokens.keys[p.c.first - 1] in ",;("):
        return False
    if p.lead in ("till", "to") and p.before_lead in _ONE_MORE:
        return False  # "ett till den 27 september"
    if p.lead == "minst" and "b" in p.tokens.codes[p.c.first : p.c.last]:
        return True  # "minst två dagar före mötet den 29"
    if p.lead == "till" and p.before_lead in ("hor", "horande"):
        return False  # "det som hör till december"
    if p.lead in _DEADLINE_LEADS:
        return not past_word(p) and not not_before(p)
    if p.bare and p.s.first > 1 and p.tokens.keys[p.s.first - 2] in ("senast", "fore", "innan"):
        return True  # "Behövs senast" on the line above
    if p.c.days and (p.lead in ("ar", "is") and any(key.startswith(_LIMITS) for key in clause_keys(p))):
        return True  # "deadline för oss är den 8 januari"
    if p.c.days and p.lead.startswith(_LIMITS):
        return True  # "Deadline: 18/11"
    if p.clause & Mark.ARRIVES and p.c.days and not p.clause & (Mark.TAKE | Mark.SHOWS):
        return not _ordered_before_it(p)
    if _to_an_event(p) or _enough(p):
        return True
    start, _ = p.span  # "innan sitt bokslut den 12 december"
    return any(
        key in ("innan", "fore", "infor", "senast") for key in p.tokens.keys[max(start, p.c.first - 4) : p.c.first]
    )


def _ordered_before_it(p: Place) -> bool:
    """Such as "loggutdraget den 29 innan avtalet löper ut": the order stands before the day, what arrives behind it."""
    start, end = p.span
    if any(start <= first and last <= p.c.first for first, last in p.s.at(Mark.ARRIVES)):
        return False
    return any(start <= first and last <= p.c.first for first, last in p.s.at(Mark.EXTRACT)) and start < end


_LIMITS = ("deadline", "tidsfrist", "tidsgrans", "sistadag", "stoppdag")
_ONE_MORE = words("ett en gång dag till stycken stycke")


def _takes(p: Place) -> bool:
    """Whether a verb of taking stands in the sentence before the day."""
    return any(first < p.c.first for first, _ in p.s.at(Mark.TAKE | Mark.SHOWS))


def _to_an_event(p: Place) -> bool:
    """Such as "till redovisningen på fredag"."""
    keys, at = p.tokens.keys, p.c.first - 1
    if at >= p.s.first and keys[at] == "pa":
        at -= 1
    return at > p.s.first and keys[at - 1] == "till" and keys[at].endswith(("ningen", "motet", "sionen", "kontrollen"))


def _enough(p: Place) -> bool:
    """Such as "så räcker det att vi får den den 4 juni"."""
    before = p.tokens.keys[p.span[0] : p.c.first]
    return "racker" in before and bool(p.c.days) and not _GOT.isdisjoint(before)


def of_a_document(p: Place) -> bool:
    """Such as "avtalet av den 3 mars 2025", "er skrivelse av den 4:e": a document's own day."""
    before = p.tokens.keys[max(p.s.first, p.c.first - 2) : p.c.first]
    return before[1:] == ["av"] and before[0].startswith(_DOCUMENTS)


_DOCUMENTS = (
    "begaran", "anhallan", "rekvisition", "framstallan", "ansokan", "avtal", "ramavtal", "beslut", "skrivelse", "brev",
    "kontrakt", "protokoll", "fullmakt", "dom", "tilldelning", "overenskommelse", "anbud", "foreskrift", "rutin",
    "riktlinje", "arade",
)  # fmt: skip


def contact(p: Place) -> bool:
    """Such as "Ring mig gärna på onsdag": when somebody can be reached."""
    if p.clause & (Mark.EXTRACT | Mark.TAKE | Mark.SHOWS):
        return False
    start, end = p.span
    return not _REACH.isdisjoint(p.tokens.keys[start:end])


_REACH = words("ring ringa ringer nå nås höras hörs träffas kontakta anträffbar reach call")


def unless(p: Place) -> bool:
    """Such as "Om vi inte har loggutdraget på måndag …": when they must have it."""
    start, end = p.span
    if p.tokens.keys[start] not in ("om", "ifall", "far", "if"):
        return False
    keys = p.tokens.keys[start:end]
    return {*keys} & {"inte", "ej", "not"} != set() and bool({*keys} & _GOT)


_GOT = words("har får fått kommer kommit have get")


def by_then(p: Place) -> bool:
    """Such as "Bokföringen låses den 23, så tills dess …": what they need it before."""
    if p.clause & (Mark.EXTRACT | Mark.SHOWS | Mark.BOOKING) or (p.clause & Mark.TAKE and p.order is not None):
        return False
    return not _BY_THEN.isdisjoint(p.tokens.keys[p.c.last : p.s.last])


_BY_THEN = words("dess dessförinnan")


def yesterday(p: Place) -> bool:
    """Such as "Helst hade vi velat ha det igår": haste, in jest."""
    start, end = p.span
    return past_word(p) and bool({*p.tokens.keys[start:end]} & _WISHING) and p.lead not in PER_LEADS


def own_doing(p: Place) -> bool:
    """Such as "På fredag ska vi kontrollera siffrorna", "ledningen ska titta på det på torsdag"."""
    if p.clause & (Mark.EXTRACT | Mark.PER | Mark.SHOWS | Mark.BOOKING | Mark.SUITS | Mark.INSTEAD):
        return False
    if p.c.trouble is Reason.RANGE or p.c.period or p.c.form in STRETCHES:
        return False
    keys, (start, end) = p.tokens.keys, p.span
    at = next((i for i in range(start, end) if keys[i] in _OWN_MODALS or keys[i] in _WISHING_MODALS), -1)
    if at < 0 or not {*keys[start:end]}.isdisjoint(_DESK):
        return False
    behind = keys[at + 1 : min(end, at + _VERB_WITHIN)]
    if not _WHOSE_VERBS.isdisjoint(behind):
        return False
    if keys[at] in _WISHING_MODALS:
        return not _OWN_ACTS.isdisjoint(behind)
    wishes = [first for first, _ in p.s.at(Mark.WANT) if start <= first < end]
    verbs = [i for i in range(at + 1, min(end, at + _VERB_WITHIN)) if keys[i].endswith("a") and keys[i] not in IT]
    return bool(verbs) and all(first in verbs for first in wishes)


_WISHING_MODALS = words("vill behöver")
_OWN_ACTS = (words(small.OWN_ACTS) | words("titta granska studera presentera")) - words(
    "se få ha vara visa gå komma göra bli jämföra"
)
_OWN_MODALS = words("ska skall måste tänker brukar shall must")
_DESK = words("ni du er utdraget loggutdraget listan loggen uttaget")
_WHOSE_VERBS = words(small.NOT_THEIR_DOING)
_VERB_WITHIN = 4


def own_time(p: Place) -> bool:
    """Such as "på fredag är vi på utflykt", "den 29 har vi årsmöte": a day before the verb, and its subject behind."""
    behind = p.tokens.keys[p.c.last : p.c.last + 2]
    if behind == ["ar", "det"] and not _IN_THE_WAY.isdisjoint(p.tokens.keys[p.c.last : p.span[1]]):
        return True  # "på måndag är det för sent"
    if behind[:1] == ["ar"] and behind[1:] in (["ingen"], ["inga"], ["alla"]) and p.c.first <= p.span[0] + 1:
        return True  # "den 27 är ingen här"
    if behind == ["ar", "det"] and _who_is_meant(p):
        return True  # "den 27 är det jag som är ledig"
    if len(behind) < len(("verb", "subject")) or behind[1] not in _PEOPLE or p.c.first > p.span[0] + 1:
        return False
    if behind[0] not in _IS_OR_HAS and (
        not behind[0].endswith("r") or p.clause & (Mark.TAKE | Mark.BOOKING | Mark.SHOWS | Mark.PER)
    ):
        return False
    return not p.clause & (Mark.SUITS | Mark.APPROVES | Mark.PRAISE | Mark.EXTRACT | Mark.WANT) and (
        not {*p.tokens.keys[p.c.last : p.span[1]]} & _READY
    )


def _who_is_meant(p: Place) -> bool:
    """Such as "… är det jag som är ledig": what is told of the day is somebody's."""
    keys = p.tokens.keys[p.c.last + 2 : p.s.last]
    return "som" in keys[1:3] and keys[0] not in IT and "galler" not in keys[2:4]


_IS_OR_HAS = words("är har hade var e")
_IN_THE_WAY = words("sent stängt helgdag röd möte fullt upptaget svårt omöjligt tidigt helg inte ingen kurs")
_READY = words(small.PROPOSES) | words(small.LEANS_TO) | words("redo klara tid möjlighet läge behov önskemål tänkt")


def so_that(p: Place) -> bool:
    """Such as "så att jag hinner gå igenom det på torsdag": what they need it for then."""
    start, end = p.span
    keys = p.tokens.keys[start : p.c.first]
    if len(keys) < _WORDY or keys[0] != "sa" or not p.c.days or p.lead in PER_LEADS:
        return False
    if p.clause & (Mark.TAKE | Mark.SHOWS | Mark.BOOKING | Mark.PER | Mark.SUITS):
        return False
    return (keys[1] == "att" or keys[1] in _PEOPLE) and not _ABLE.isdisjoint(keys) and start < end


_ABLE = words("hinner hinna har kan kunna slipper ligger finns är")


def habitual(p: Place) -> bool:
    """Such as "vi brukar ta det i slutet av månaden, men …": what they do at other times."""
    keys, (start, _) = p.tokens.keys, p.span
    return keys[start] not in ("som", "precis") and not _USUALLY.isdisjoint(keys[start : p.c.first])


_USUALLY = words("brukar brukade vanligtvis normalt oftast")  # "vanligen" is "vänligen" without its dots


def event(p: Place) -> bool:
    """Such as "Redovisningen är på torsdag": when something is that is no extract."""
    if p.lead not in _HAPPENS or not p.c.days or p.s.marks & (Mark.WANT | Mark.SUITS | Mark.EXTRACT | Mark.INSTEAD):
        return False
    noun = p.before_lead
    return (
        len(noun) > _WORDY and noun.endswith(("en", "et", "na")) and noun not in IT and not noun.startswith(_OF_THE_DAY)
    )


_HAPPENS = words("är blir sker infaller börjar hålls")
_OF_THE_DAY = tuple(words(small.BEGINS_THE_DAYS_OWN))


def explains(p: Place) -> bool:
    """Such as "den 2 januari, första dagen vi har ekonom på plats": tells more of the day just named."""
    if p.c.form != "in_month" or p.tokens.keys[p.c.first - 1] not in _TELLS_MORE or p.c.first - 2 < p.s.first:
        return False
    if p.tokens.keys[p.c.first - 1] != ",":  # "den 29 är sista dagen jag jobbar"
        return p.tokens.codes[p.c.first - 2] in "MIFH8nODY"
    return p.tokens.codes[p.c.first - 2] in "MIFH8nOY" and {*p.tokens.keys[p.c.last : p.c.last + 1]} <= _RELATING


_TELLS_MORE = words("är blir ,") | {","}
_RELATING = words("vi som då när jag ni de")
_WISHING = words("velat helst redan")


def somebodys(p: Place) -> bool:
    """Such as "vår sista dag med det gamla systemet"."""
    if (
        p.lead == "ar"
        and {*p.tokens.keys[p.s.first : p.c.first]} & _OUR
        and {*p.tokens.keys[p.s.first : p.c.first]} & _ENDS
    ):
        return True  # "min sista arbetsdag är den 31 januari"
    if p.c.form not in ("in_month", "last_of"):
        return False
    behind = p.tokens.keys[p.c.last - 1]
    if p.c.first == p.s.first or behind not in ("dag", "arbetsdag", "dagen", "arbetsdagen"):
        return False
    return p.tokens.keys[p.c.first - 1] in _OUR or _named_before(p)


def _named_before(p: Place) -> bool:
    """Such as "då har Lollo sista dagen": a verb, and somebody's name behind it."""
    at = p.c.first - 1
    return p.tokens.is_proper(at) and p.tokens.keys[at - 1] in _HAVE


_ENDS = words("sista första")
_OUR = words("vår min hans hennes deras er din mina")


def withdrawn(p: Place) -> bool:
    """In a sentence that withdraws, and puts nothing in its place."""
    if not p.s.marks & Mark.CANCEL or p.s.marks & (Mark.INSTEAD | Mark.BOOKING):
        return False
    if p.tokens.keys[p.c.last : p.c.last + 1] == ["galler"] or _put_behind_a_day(p):
        return False
    if p.clause & Mark.CANCEL:
        return True
    return not p.clause & (Mark.TAKE | Mark.SUITS)  # "stryk den 24, ta den 25", "jag ångrar mig, den 25 är bättre"


def _put_behind_a_day(p: Place) -> bool:
    """Such as "Stryk den 28 och skriv in den 29": the second day is not the one that is withdrawn."""
    puts = [i for i in range(p.span[0], p.c.first) if p.tokens.keys[i] in _PUTS]
    return bool(puts) and not OF_A_DAY.isdisjoint(p.tokens.codes[p.span[0] : puts[-1]])


_PUTS = words(small.PUTS)


def standing(p: Place) -> bool:
    """In the clause of a standing order."""
    if first_of_several(p.c, p.s, p.tokens):
        return False
    return bool(p.clause & Mark.STANDING) and not p.clause & (Mark.HABIT | Mark.NOW_ORDER)


_EXACT = frozenset({"day_month", "written", "weekday", "weekday_week", "relative", "in_days", "month_day", "last_of"})
_FROM_THEN_ON = words("och sedan därefter framöver sen vidare fortsättningsvis därpå and then")


def first_of_several(c: Candidate, s: Sentence, tokens: Tokens) -> bool:
    """Such as "Ta ut det den 29 januari och därefter varje månad": the first of a standing order has its day."""
    if not c.days or c.form not in _EXACT:
        return False
    behind = [first for first, _ in s.at(Mark.STANDING) if first >= c.last]
    return bool(behind) and not _FROM_THEN_ON.isdisjoint(tokens.keys[c.last : behind[0]])


def other_extract(p: Place) -> bool:
    """In the clause of another sort of extract; not "loggutdrag per 30/9 samt svarstider"."""
    if not p.clause & Mark.OTHER_EXTRACT:
        return False
    other = next((first for first, _ in p.s.at(Mark.OTHER_EXTRACT) if first >= p.c.last), -1)
    own = any(last <= p.c.first for _, last in p.s.at(Mark.EXTRACT))
    return not (own and other >= 0 and not _AS_WELL.isdisjoint(p.tokens.keys[p.c.last : other]))


_AS_WELL = words("och samt plus jämte även också + &")


def after(p: Place) -> bool:
    """Such as "efter den 15", "tidigast den 15"."""
    return p.lead in _AFTER_LEADS and bool(p.c.days) and not p.c.period


def mere_digits(p: Place) -> bool:
    """Such as "260316" where no date is expected."""
    if p.c.form not in ("six_digits", "four_digits"):
        return False
    if p.lead in PER_LEADS or p.lead == "den" or p.bare or p.subject or p.tokens.keys[p.c.first - 1] == "den":
        return False
    if p.s.marks & (Mark.EXTRACT | Mark.CUSTOMERS) and p.c.form == "four_digits" and fills_clause(p):
        return False  # "logg, larmkunder, 0529"
    return not (p.clause & Mark.EXTRACT and p.order == 1)


def number_with_point(p: Place) -> bool:
    """Such as "version 16.13"."""
    c, tokens = p.c, p.tokens
    if c.form != "written" or tokens.codes[c.first] != "H" or c.trouble is not Reason.IMPOSSIBLE_DATE:
        return False
    return "." in tokens.keys[c.first]


def earlier_extract(p: Place) -> bool:
    """Such as "Förra uttaget gjordes den 26 september", "Sist tog ni det den 19 mars"."""
    if p.lead == "som" and p.before_lead in _LIKE:
        return True  # "vi vill ha samma som den 30 april"
    start, end = p.span
    clause = p.tokens.keys[start : p.c.first] + p.tokens.keys[p.c.last : end]
    if _EARLIER.isdisjoint(clause):
        return False
    return any(key in WAS_DONE or is_past(key) for key in clause) or ("har" in clause and not p.clause & Mark.WANT)


_LIKE = words("samma likadan likadant")
_EARLIER = words("förra förrförra föregående senaste sist tidigare förut previous")


def told_beside(p: Place) -> bool:
    """Such as "Vi har årsmingel 17/3 och behöver loggutdraget": its clause tells; the order stands in another."""
    if p.answer and p.c.trouble is not None:
        return False  # "jag har frågat runt, men det närmaste jag kommer är i slutet av maj"
    start, end = p.span
    if p.c.trouble is Reason.RANGE and any(key.startswith("period") for key in p.tokens.keys[start:end]):
        return False
    if (
        len(p.s.clauses) == 1
        or p.order == 1
        or p.clause
        & (
            Mark.EXTRACT
            | Mark.WEAK_EXTRACT
            | Mark.TAKE
            | Mark.BOOKING
            | Mark.PER
            | Mark.SUITS
            | Mark.INSTEAD
            | Mark.CUSTOMERS
        )
    ):
        return False
    if not WILL.isdisjoint(p.tokens.keys[start:end]):
        return False
    before = p.tokens.keys[start : p.c.first]
    if not SUBJECTS.isdisjoint(before) and not _HAVE.isdisjoint(before):
        return True
    if not _PEOPLE.isdisjoint(before) and not _OWN_VERB.isdisjoint(before) and not {*before} & _GETS:
        return True
    # "Årsredovisningen ska in den 31 mars, därför …": a noun with a verb of its own
    at_verb = next((n for n, key in enumerate(before) if key in _OWN_VERB), 0)
    named = before[:at_verb]
    return bool(named) and len(named[-1]) > _WORDY and not {*named} & (IT | PER_LEADS)


def past_word(p: Place) -> bool:
    """Such as "i fredags", "igår"."""
    return p.c.form in ("past_weekday", "ago") or (p.c.form == "relative" and p.tokens.words[p.c.first].value < 0)


def fact(p: Place) -> bool:
    """A word of another fact stands in its sentence."""
    return p.fact is not None


def letterhead(p: Place) -> bool:
    """Such as "Norrköping den 3 mars 2026" on top: the letter's own date."""
    first = p.s.first
    if first or p.subject or "Y" not in p.tokens.codes[p.c.first : p.c.last] or p.c.last < p.s.last:
        return False
    return p.c.first == 1 and p.tokens.is_proper(0)


def opens(p: Place) -> bool:
    """Such as "Från den 1 juni kör vi nytt system": since when something is so."""
    if p.c.form != "open" or p.clause & Mark.WANT:
        return False
    start, _ = p.span
    return (
        p.c.first == start
        and p.tokens.keys[p.c.last + 1 : p.c.last + 2] != []
        and p.tokens.keys[p.c.last + 1] in _PEOPLE
    )


def wished_well(p: Place) -> bool:
    """Such as "Hoppas ni får en fin valborg": a greeting owns it."""
    return p.c.form in ("named", "turn", "season", "weekday") and p.lead in _FINE


_FINE = words("fin fint skön trevlig god glad härlig bra fantastisk solig nice happy good great")


def told(p: Place) -> bool:
    """A sentence that states something of somebody, and wants nothing."""
    if p.s.marks & (Mark.WANT | Mark.INSTEAD | Mark.TAKE | Mark.EXTRACT | Mark.DROP_DAY):
        return False
    if p.c.trouble in (Reason.IMPOSSIBLE_DATE, Reason.WEEKDAY_MISMATCH):
        return False
    keys = p.tokens.keys[p.s.first : p.s.last]
    if {*keys} & SHALL and (({*keys} & GET and {*keys} & IT) or {*keys} & ORDERING):
        return False  # "vi ska ha det på fredag", "jag ska beställa en lista"
    if p.s.marks & Mark.BOOKING and {*keys} & IT:
        return False  # "vi har planerat in det den 29"
    if p.tokens.text[p.tokens.starts[p.s.first] : p.tokens.ends[p.s.first]].lower() in _TOLD_TO:
        return False
    if p.answer and p.c.vague and not any(is_past(key) or key in WAS_DONE for key in clause_keys(p)):
        return False  # asked for the day, they name a stretch: "det närmaste jag kommer är i slutet av maj"
    past = any(is_past(key) or key in WAS_DONE for key in keys) or _perfect(keys)
    somebody = not _PEOPLE.isdisjoint(keys)
    if not p.s.marks & _OF_AN_ORDER and p.c.trouble is not Reason.RANGE and _does(keys, p.c.first - p.s.first):
        return True
    if p.c.trouble is Reason.RANGE:
        return past
    return past or (somebody and any(key in _HAVE or key in _OWN_VERB for key in keys))


ORDERING = words("beställa begära rekvirera")
_TOLD_TO = ("sätt", "säg", "ställ")
"""Without their dots they are verbs of what has been."""
_OF_AN_ORDER = Mark.SUITS | Mark.BOOKING | Mark.PER | Mark.SHOWS | Mark.WEAK_EXTRACT | Mark.ADD_DAY
_PROPOSES = words(small.PROPOSES)


def _does(keys: list[str], day: int) -> bool:
    """Such as "Ekonomen räknar på det på fredag", "Kontoret målas om den 29"; not "vi pekar på den 29"."""
    for at, key in enumerate(keys[:-1]):
        noun = at == 0 and len(key) > _WORDY + 1 and key.endswith(_DEFINITE) and not key.startswith(_OF_THE_DAY)
        if not noun and (key not in _PEOPLE or (at < day and _TOWARDS.issuperset(keys[at + 2 : day]))):
            continue
        beside = keys[at + 1 : at + 2] if noun else [*keys[at + 1 : at + 2], *keys[at - 1 : at]]
        if any((_finite(one) or one in _OWN_VERB or one in _HAVE) and (noun or one not in _LEANS) for one in beside):
            return True
    return False


def _finite(key: str) -> bool:
    return len(key) > _WORDY and key.endswith(("r", "as")) and key not in _PROPOSES and key not in _NO_VERBS


_TOWARDS = words("med på åt i för om mot oss till")
"""With no more than these behind its verb a day is what the verb is of."""
_LEANS = words(small.LEANS_TO)
_DEFINITE = ("en", "et", "na")
_NO_VERBS = words("eller efter under över kunder inför sedan brukar siffror fler")


def _perfect(keys: list[str]) -> bool:
    """Such as "har avsatt några dagar": what has been done."""
    return any(
        key in HAS_OR_HAD and any(one.endswith(_SUPINE) for one in keys[i + 1 : i + 3]) for i, key in enumerate(keys)
    )


_SUPINE = ("at", "att", "it", "rt", "lt", "tt")
