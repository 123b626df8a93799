"""Rules that make a day the one that is asked for: what ties it to the extract, to the taking of it, or to a wish."""

from rules.reading import other_days, rejected_days, stretches_asked_for
from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, GET, NOT_OR_NEVER, ONLY
from rules.reading.ordering import TOLD
from rules.reading.place import BEHIND, BESIDE, IT, PER_LEADS, WAS_DONE, Place
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_SHALL = words("ska skall skulle should shall")
_AUXILIARY = words(small.AUXILIARY)
_RIGHT = words(small.RIGHT)
_BUT_LEADS = words(small.BUT_LEADS)
_STATE_WINDOW = 5


def right_day(p: Place) -> bool:
    """Such as "rätt dag är 31 augusti", "datumet är den 3 mars"."""
    keys = p.tokens.keys
    start, _ = p.span
    if keys[p.c.last : p.c.last + 2] in (["ar", "den"], ["ar", "ratt"], ["ar", "det"], ["ar", "dagen"]):
        right = _RIGHT | {"dag"} if p.s.marks & (AN_EXTRACT | Mark.TAKE | Mark.SHOWS) else _RIGHT
        behind = keys[p.c.last : p.c.last + 4]
        return {*behind} & right != set() or behind == ["ar", "det", "som", "galler"]
    if keys[p.c.last : p.c.last + 2] == ["blir", "ratt"]:
        return True
    if keys[p.c.last : p.c.last + 1] == ["galler"] and p.c.first - start <= 1 and p.c.days:
        return p.c.last + 1 >= p.s.last or keys[p.c.last + 1] in _HOLDS_FOR  # "den 29 maj gäller för alla enheter"
    if p.lead not in ("ar", "is", "blir", "vara"):
        return False
    if _picked_out(p):
        return True
    if keys[p.c.last : p.c.last + 2] == ["som", "galler"]:
        return not p.clause & Mark.OTHER_FACT  # "det är den 3 mars som gäller"
    return not _RIGHT.isdisjoint(keys[max(start, p.c.first - 6) : p.c.first])


def _picked_out(p: Place) -> bool:
    """Such as "det är den 24 maj som loggutdraget ska tas", "det är på fredag vi vill ha det"."""
    if p.before_lead not in ("det", "it") or not p.c.days or p.clause & Mark.NEGATION:
        return False
    keys = p.tokens.keys
    if keys[p.c.last : p.c.last + 1] not in (["som"], ["vi"], ["that"], ["jag"]) or p.c.last >= p.s.last:
        return False
    behind = 0
    for marks, first, _ in p.s.hits:
        if first >= p.c.last:
            behind |= marks
    wanted = behind & (Mark.TAKE | Mark.SHOWS) or (behind & Mark.WANT and behind & AN_EXTRACT)
    return bool(wanted) and not behind & Mark.OTHER_FACT


_HOLDS_FOR = words("för hos alltså istället i nu tack som och , . !")


def corrected(p: Place) -> bool:
    """Such as "den 19 ska det vara", "utan den 16", "rättare sagt den 12"."""
    keys = p.tokens.keys
    if any(0 <= first - p.c.last <= 1 for first, _ in p.s.at(Mark.INSTEAD)) and keys[p.c.last] in _SHALL:
        return True  # "den 19 ska det vara"
    if keys[p.c.last : p.c.last + 1] and keys[p.c.last] in _SHALL and {*keys[p.c.last + 1 : p.c.last + 4]} & _BE:
        return bool({*keys[p.c.last + 1 : p.c.last + 3]} & IT)
    if p.lead in _BE and p.c.form not in ("span", "span_short", "span_month", "between", "open"):
        start, _ = p.span
        before = keys[start : p.c.first]
        return not _SHALL.isdisjoint(before) or (p.fact is None and {*before} & {"maste", "far"} != set())
    if p.continues and p.c.days and p.s.marks & Mark.INSTEAD and _fel(p) and stretches_asked_for.fills_clause(p):
        return True  # "jag skrev fel, den 26 december"
    if p.lead == "av" and p.before_lead.startswith("ersatt"):
        return True
    if keys[p.c.last : p.c.last + 1] and keys[p.c.last] in rejected_days.REPLACES:
        return True  # "den 29 ersätter den 28"
    if p.lead == "sagt" and p.before_lead in ("rattare", "battre", "korrektare"):
        return True
    return p.lead in _BUT_LEADS


def _fel(p: Place) -> bool:
    """Whether something is said to be wrong before the day."""
    return not _WRONG.isdisjoint(p.tokens.keys[p.s.first : p.c.first])


_WRONG = words("fel wrong")
_BE = words("vara va stå bli gälla ligga be")


def wait_until(p: Place) -> bool:
    """Such as "Vänta med att ta ut det tills den 21": the day to wait for."""
    if rejected_days.not_before(p):
        return True
    if p.lead not in ("till", "tills", "until") or not p.c.days:
        return False
    keys = p.tokens.keys[p.s.first : p.c.first]
    return bool({*keys} & _WAIT) and not rejected_days.not_awaited(p)


_WAIT = words("vänta avvakta väntar wait håll")


def booked(p: Place) -> bool:
    """Such as "ändra till den 20", "boka in det till onsdag"."""
    if p.lead not in ("till", "tills", "until", "to", "mot") or (p.c.vague and not p.continues):
        return False
    if p.before_lead in _DONE:
        return False  # "allt ska vara klart till den sista september"
    if _of_an_event(p):
        return False
    return bool(p.clause & (Mark.BOOKING | Mark.INSTEAD)) or any(first < p.c.first for first, _ in p.s.at(Mark.BOOKING))


def _of_an_event(p: Place) -> bool:
    """Such as "revisionen är framflyttad till den 29": a fact before the verb is what was moved."""
    if p.clause & (Mark.WANT | Mark.EXTRACT | Mark.REQUEST):
        return False
    start, _ = p.span
    moved = [first for first, _ in p.s.at(Mark.BOOKING) if start <= first < p.c.first]
    facts = [
        first
        for first, _ in p.s.at(Mark.OTHER_FACT)
        if start <= first < p.c.first and p.tokens.keys[first] not in _AUXILIARY
    ]
    return bool(moved and facts) and facts[0] < moved[0] and p.tokens.keys[moved[0]].endswith(("d", "t", "ts", "des"))


_DONE = words("klart klar klara färdigt färdig färdiga bokfört inlämnat done ready")


def decided(p: Place) -> bool:
    """Such as "efter mycket om och men har vi landat i den 28": what they have made up their minds for."""
    if not p.c.days or p.clause & (Mark.NEGATION | Mark.PERSON | Mark.DEVICE) or not p.answer:
        return False
    before = p.tokens.keys[p.span[0] : p.c.first]
    if p.lead in _SAYS and not p.clause & Mark.OTHER_FACT:
        return True  # "Karin säger fredag"
    return not _DECIDED.isdisjoint(before[-_DECIDED_WITHIN:]) and bool({*before[-2:]} & _FOR)


_SAYS = words("säger väljer föredrar röstar")
_DECIDED = words("landat landade fastnat fastnade enats enades bestämt beslutat fram röstat röstade kommit")
_FOR = words("i på för till om den")
_DECIDED_WITHIN = 5


def day_before(p: Place) -> bool:
    """Such as "dagen före den 16 mars": the day named, or the one before it?"""
    return p.lead in ("innan", "fore", "before") and p.before_lead in ("dagen", "dan", "day") and bool(p.c.days)


def when_it_happens(p: Place) -> bool:
    """Such as "ta loggutdraget när avtalet löper ut den 31 oktober": the event's day is the order's."""
    start, _ = p.span
    if p.tokens.keys[start] not in ("nar", "when") or start == p.s.first or not p.c.days or p.s.question:
        return False
    main = p.s.marks_of_clause(start - 1)
    return bool(main & Mark.TAKE) and not main & Mark.ARRIVES and not p.clause & Mark.NEGATION


def state_before(p: Place) -> bool:
    """Such as "läget före flytten den 5 oktober", "som det såg ut innan den 1": of which day before it?"""
    if not p.clause & (Mark.PER | Mark.SHOWS) or not p.c.days:
        return False
    keys = p.tokens.keys
    return any(
        keys[i] in ("fore", "innan", "before") and keys[i - 1] in _LOOKED
        for i in range(max(p.s.first + 1, p.c.first - _EVENT_WITHIN), p.c.first)
    )


_LOOKED = words("läget ut var status situationen ställningen")
_EVENT_WITHIN = 4


def both_days(p: Place) -> bool:
    """Such as "Både den 25 och den 29, tack"; "en den 20 och en den 31"."""
    if p.fact is not None or p.c.vague or p.c.period:
        return False
    if any(is_past(key) or key in WAS_DONE for key in p.tokens.keys[p.s.first : p.s.last]):
        return False
    before = p.tokens.keys[max(p.s.first, p.c.first - 2 * BEHIND) : p.c.first]
    if not _BOTH.isdisjoint(before):
        return True
    if p.s.marks & Mark.ONE_MORE and any(last <= p.c.first for _, last in p.s.at(Mark.ONE_MORE)):
        return True  # "och sedan ännu ett, sista vardagen i december"
    one = p.lead in ("en", "ett") or (p.lead in ("for", "per", "pa") and p.before_lead in ("en", "ett", "one"))
    return one and bool(p.s.marks & (Mark.REQUEST | Mark.WANT))


_BOTH = words("både båda bägge såväl both dels")


def first(p: Place) -> bool:
    """Such as "Ta ut det den 29 januari och därefter varje månad"."""
    return p.fact is None and other_days.first_of_several(p.c, p.s, p.tokens)


def after_asked(p: Place) -> bool:
    """Such as "loggutdrag efter den 15": some day from then on; not "inte efter den 15"."""
    if p.clause & Mark.NEGATION and not NOT_OR_NEVER.isdisjoint(p.tokens.keys[p.span[0] : p.c.first]):
        return False
    return other_days.after(p) and p.order is not None and (p.fact is None or p.order < p.fact)


def per(p: Place) -> bool:
    """Such as "per den 16", "avseende 16 mars", "gäller den 16"."""
    if (
        p.lead in ("daterat", "daterad", "dagtecknat", "dagtecknad")
        and p.order is not None
        and p.order <= BEHIND
        and p.s.marks & Mark.WANT
    ):
        return True  # "få loggutdraget daterat 16 mars"
    if p.lead == "of" and p.before_lead == "as":
        return True
    if p.lead not in PER_LEADS or p.clause & Mark.COMPLAINT:
        return False
    if p.fact is not None and p.fact <= 1 and p.lead != "per":
        return False
    if (
        p.clause & Mark.OTHER_FACT
        and p.order is None
        and not p.clause & (Mark.WANT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS)
    ):
        return False  # "vi har sagt upp lokalen per den 31 mars"
    return not (p.fact is not None and p.order is None and p.lead in ("galler", "datum", "dag"))


def shows_state(p: Place) -> bool:
    """Such as "Visar läget som det var den 31 mars": the state is what counts, whatever verb stands between."""
    if not p.s.marks & Mark.EXTRACT:
        return False
    gaps = [p.c.first - last for _, last in p.s.at(Mark.PER) if 0 <= p.c.first - last <= _STATE_WINDOW]
    return bool(gaps) and (p.fact is None or p.fact > min(gaps) + 1)


def picture_from(p: Place) -> bool:
    """Such as "bilden ska vara från den 16 mars": that day's, and no stretch from it on."""
    if p.c.form != "open" or not p.c.options or p.c.first == p.s.first:
        return False
    start, _ = p.span
    before = p.tokens.keys[min(start, p.c.first - 1) : p.c.first]
    if before[-1] in _GOES_OUT_FROM:
        return True  # "utgå från den 29 när ni tar ut listan"
    if before[-1] in _PICTURE or ({*before} & _PICTURE and before[-1] in ("vara", "ar", "var")):
        return True
    return before[-1] in ("vara", "va") and bool(p.clause & (Mark.SHOWS | AN_EXTRACT))


_GOES_OUT_FROM = words("utgå utgår utgående")
_PICTURE = words(
    "bild bilden bilder ögonblicksbild ögonblicksbilden siffror siffrorna läge läget uppgifter antal antalet en"
)


def attached(p: Place) -> bool:
    """The extract, or the taking of it, stands as near as any other fact, or nearer."""
    if other_days.past_word(p) and not p.clause & (
        Mark.EXTRACT | Mark.PER | Mark.SHOWS | Mark.WEAK_EXTRACT | Mark.CUSTOMERS
    ):
        return False  # "det byttes i fredags"
    return p.order is not None and (p.fact is None or p.order <= p.fact)


def suits(p: Place) -> bool:
    """Such as "den 16 passar bäst"."""
    if p.suits is None:
        return False
    return p.fact is None or (bool(p.clause & Mark.SUITS) and not _of_a_fact(p))


def _of_a_fact(p: Place) -> bool:
    """Such as "Till mötet med er den 24 juni vill vi gärna ha …": the fact stands before the day, in its clause."""
    start, _ = p.span
    before = [last for _, last in p.s.at(Mark.SUITS) if start < last <= p.c.first]
    return any(
        marks & Mark.OTHER_FACT
        and not marks & (Mark.EXTRACT | Mark.PER)
        and start <= first
        and last <= p.c.first
        and p.tokens.keys[first] not in _AUXILIARY
        and not any(suits > first for suits in before)
        for marks, first, last in p.s.hits
    )


def wished_near(p: Place) -> bool:
    """Such as "Kom på att vi behöver den 31 också": the wish stands nearer than the fact, and before the day."""
    if p.fact is None or p.c.vague:
        return False
    start, _ = p.span
    wishes = [p.c.first - last + 1 for first, last in p.s.at(Mark.WANT) if start <= first and last <= p.c.first]
    return bool(wishes) and min(wishes) < p.fact and min(wishes) <= BESIDE


def alone(p: Place) -> bool:
    """Nothing else in its sentence; or in a subject that tells nothing."""
    return p.bare or (p.subject and not (p.order is None and other_days.told(p)))


def weakly_attached(p: Place) -> bool:
    """Beside a word that may mean the extract, in a clause that tells nothing."""
    if not p.clause & Mark.WEAK_EXTRACT or p.fact is not None or p.c.vague:
        return False
    start, end = p.span
    return not any(key in TOLD or key in _WAS or is_past(key) for key in p.tokens.keys[start:end])


_WAS = words("var hade")


def wished_alone(p: Place) -> bool:
    """Wished for, and no other fact in its clause."""
    if p.c.days and (p.fact is None or p.continues) and _shall_have(p):
        return True
    return bool(p.clause & Mark.WANT) and not p.clause & Mark.OTHER_FACT and not p.of_a_fact and not p.c.vague


def _shall_have(p: Place) -> bool:
    """Such as "Vi ska ha det på fredag"."""
    start, _ = p.span
    before = p.tokens.keys[start : p.c.first]
    at = next((i for i, key in enumerate(before) if key in _SHALL), -1)
    if at < 0:
        return False
    if not ORDERING.isdisjoint(before[at:][-BEHIND:]):
        return True  # "jag ska beställa en lista den 31"
    if GET.isdisjoint(before[at:]):
        return False
    return before[-1] in GET or (before[-1] in IT | {"pa"} and not IT.isdisjoint(before[at:]))


ORDERING = other_days.ORDERING


def alone_in_clause(p: Place) -> bool:
    """Such as "På Kristi himmelsfärd, tack, vi vet att det är helgdag": the sentence begins with the mere day."""
    if ":" in p.tokens.keys[p.s.first : p.s.last]:
        return False
    return (
        p.c.first - p.s.first <= 1
        and bool(p.c.days)
        and not other_days.past_word(p)
        and stretches_asked_for.fills_clause(p)
    )


def in_a_row(p: Place) -> bool:
    """Such as "loggutdrag Malmen, 30/4, faktura": the day alone between commas, and behind it what it is for."""
    if not p.c.days or not p.s.marks & Mark.EXTRACT or not stretches_asked_for.fills_clause(p):
        return False
    if p.tokens.keys[p.span[0]] != "," or not any(last <= p.c.first for _, last in p.s.at(Mark.EXTRACT)):
        return False
    facts = [first for first, _ in p.s.at(Mark.OTHER_FACT)]
    return all(first >= p.c.last and _stands_alone(p, first) for first in facts)


def _stands_alone(p: Place, index: int) -> bool:
    start, end = p.s.clause_of(index)
    return sum(p.tokens.is_word(i) for i in range(start, end)) == 1


def nothing_else(p: Place) -> bool:
    """Such as "Låt det bli på fredag": only small words stand beside the day, and an order stands before."""
    if (
        not p.c.days
        or p.c.period
        or other_days.past_word(p)
        or p.c.bare_today
        or ":" in p.tokens.keys[p.s.first : p.s.last]
    ):
        return False
    start, end = p.span
    return all(
        p.tokens.keys[i] in _SMALL or p.tokens.words[i].marks & _OF_AN_ORDER or not p.tokens.is_word(i)
        for i in range(start, end)
        if not p.c.first <= i < p.c.last
    )


_SMALL = words(small.SMALL) | words("välj väljer sätt säg röstar på planera")
_OF_AN_ORDER = Mark.TAKE | Mark.REQUEST | Mark.WANT | Mark.SUITS | AN_EXTRACT | Mark.SHOWS | Mark.PER


def wished(p: Place) -> bool:
    """Wished for in its clause."""
    return bool(p.clause & Mark.WANT) and not p.c.vague


def added(p: Place) -> bool:
    """Such as "Och så den 30 juni också", "28 februari menar jag": in a further message, a day besides or instead."""
    if not p.continues or p.c.vague or p.c.period or p.fact is not None or other_days.past_word(p):
        return False
    only = not ONLY.isdisjoint(p.tokens.keys[max(p.s.first, p.c.first - 2) : p.c.first])
    instead = not _RATHER.isdisjoint(p.tokens.keys[p.s.first : p.s.last])
    return (only or instead or bool(p.s.marks & (Mark.ADD_DAY | Mark.ONE_MORE | Mark.INSTEAD))) and not other_days.told(
        p
    )


def joined(p: Place) -> bool:
    """Such as "det vi redan har sagt plus sista juni": in a further message, one more day."""
    if not p.continues or p.lead not in _PLUS or not p.c.days or p.c.period or p.clause & _OF_ANOTHER:
        return False
    return p.tokens.keys[p.c.first - 1] in _PLUS or p.tokens.keys[p.c.first - 2] in _PLUS


_PLUS = words("plus")
_OF_ANOTHER = Mark.PERSON | Mark.DEVICE | Mark.OTHER_EXTRACT
_RATHER = words(small.EXPLICITLY_INSTEAD) | words("räcker duger nöjer")


def answers_in_clause(p: Place) -> bool:
    """Such as "Torsdagen är perfekt, på fredagen har vi stängt": the facts stand in another clause than the day."""
    if p.clause & (Mark.OTHER_FACT | Mark.OWN_THINGS | Mark.NEGATION | Mark.DEADLINE) or len(p.s.clauses) == 1:
        return False
    start, end = p.span
    told = any(is_past(key) or key in WAS_DONE for key in p.tokens.keys[start:end])
    return answers(p) and p.fact is not None and not told


def answers(p: Place) -> bool:
    """A day in an answer to what the desk has asked."""
    return p.answer and not p.subject and not p.c.vague and not p.c.period and not other_days.past_word(p)


def since_asked(p: Place) -> bool:
    """Such as "loggutdrag sedan årsskiftet", "kunder som varit aktiva sedan den 1 maj"."""
    if p.lead not in ("sedan", "sen", "since") or p.c.first < p.s.first + 2 or p.c.form in ("relative", "past_weekday"):
        return False
    before = p.c.first - 1
    while before > p.s.first and p.tokens.keys[before] not in ("sedan", "sen", "since"):
        before -= 1
    return any(last == before for _, last in p.s.at(Mark.EXTRACT | Mark.CUSTOMERS)) or (
        p.tokens.keys[before - 1] in _ACTIVE and bool(p.s.marks & Mark.EXTRACT)
    )


_ACTIVE = words("aktiva aktiv igång active")


def that_is(p: Place) -> bool:
    """Such as "hur det såg ut innan Ekeby gick över, alltså den 30 april"."""
    return p.tokens.keys[p.c.first - 1 : p.c.first] in _THAT_IS and bool(p.s.marks & Mark.EXTRACT) and bool(p.c.days)


_THAT_IS = (["alltsa"], ["dvs"], ["namligen"])


def on_somebodys(p: Place) -> bool:
    """Such as "Loggutdraget ska tas på min sista arbetsdag": a day that only the writers know."""
    return (
        other_days.somebodys(p)
        and p.c.form in ("in_month", "last_of")
        and p.lead != "ar"
        and bool(p.clause & Mark.EXTRACT)
        and bool(p.clause & (Mark.TAKE | Mark.WANT))
    )
