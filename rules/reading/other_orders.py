"""Orders of something else: another sort of extract, another provider, every month."""

from itertools import pairwise

from rules.reading.matter import Around, Matter
from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, DENIALS, NEEDS, ONLY, RELATIVE, REQUESTED, SPOKEN_OF
from rules.reading.persons import identity_beside, limited_to_persons, only_named
from rules.reading.sentences import Sentence
from rules.reading.some_customers import limits_the_order, mark_some
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

ALL = words(small.ALL)
_WHO_DID = words("vem vems")
_SHORT = 9
_LONGER = 14
_AND = words("och samt plus dessutom även också sedan sen därtill")
_FEW_CLAUSES = 3


def other_orders(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """Another system's log, another provider's customers, another sort of extract, a standing order."""
    marks = s.marks
    if not marks & _OF_ANY_ORDER:
        if around.extract_before and _of_some(s, tokens, around, found, want=want):
            found.add(Matter.OTHER_EXTRACT)
        return
    extract = marks & Mark.EXTRACT
    asked = want or bool(marks & Mark.REQUEST)
    if marks & Mark.OTHER_SYSTEM and (want or extract or s.question) and _another_log(s, tokens):
        found.add(Matter.OTHER_SYSTEM)
    if (
        marks & Mark.OTHER_PROVIDER
        and (marks & _OF_AN_EXTRACT or (around.order_before and _adds_to_order(s, tokens)))
        and (Matter.FAULT not in found or marks & _OF_CUSTOMERS)
        and (not marks & Mark.COMPLAINT or (want and marks & _OF_CUSTOMERS) or tokens.keys[s.first] in _AND)
        and any(
            not (
                _declined(s, tokens, *hit)
                or _told_of(s, tokens, hit[0])
                or _whom_we_help(s, tokens, hit[0])
                or _who_we_are(s, tokens, *hit)
                or _went_to(s, tokens, hit[0])
            )
            for hit in s.at(Mark.OTHER_PROVIDER)
        )
        and not _only_us(tokens.keys[s.first : s.last])
    ):
        got = not want and {*tokens.keys[s.first : s.last]} & _GOT
        found.add(Matter.COMPLAINT if got else Matter.OTHER_PROVIDER)  # "Vi fick en annan utförares lista"
    of_system = Matter.OTHER_SYSTEM in found and not _WHO_DID.isdisjoint(tokens.keys[s.first : s.last])
    if (not of_system and _other_extract(s, tokens, want=want)) or (
        Matter.OTHER_SYSTEM not in found and _of_some(s, tokens, around, found, want=want)
    ):
        found.add(Matter.OTHER_EXTRACT)
    beside = (
        around.order_before and not marks & Mark.OTHER_FACT
    )  # "vi fakturerar den 25:e varje månad" asks for nothing
    if marks & Mark.STANDING and (
        asked
        or beside
        or marks & (AN_EXTRACT | Mark.HABIT)
        or (around.order_before and {*tokens.keys[s.first : s.last]} & _FROM_NOW)
    ):
        habits = s.at(Mark.HABIT)
        if any(
            not any(h[0] <= first and last <= h[1] for h in habits)
            and not _tells_a_habit(s, tokens, first)
            and not _declined(s, tokens, first, last)
            and not _in_quotes(s, tokens, first)
            and not s.marks_of_clause(first) & Mark.FIELD_WORDS  # "fältet fylls i automatiskt"
            for first, last in s.at(Mark.STANDING)
        ):
            found.add(Matter.STANDING)


_OF_ANY_ORDER = (
    AN_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.ENDED | Mark.OTHER_EXTRACT
    | Mark.OTHER_SYSTEM | Mark.OTHER_PROVIDER | Mark.STANDING
)  # fmt: skip
"""Without one of these a sentence asks for nothing else, unless it names persons behind the extract."""


def _of_some(s: Sentence, tokens: Tokens, around: Around, found: set[Matter], *, want: bool) -> bool:
    """Whether it asks for some of the customers only, by name or by what they are."""
    if not mark_some(s, tokens, extract_before=around.extract_before) and not _adds_persons(
        s, tokens, around, want=want
    ):
        return False
    if around.extract_before and not s.marks & Mark.EXTRACT and limits_the_order(s, tokens):
        found.add(Matter.ONLY_SOME)
    return True


def _adds_persons(s: Sentence, tokens: Tokens, around: Around, *, want: bool) -> bool:
    """Such as "Loggutdrag, tack. Endast Nils Bark."."""
    return around.extract_before and s.last - s.first <= _SHORT and not want and limited_to_persons(s, tokens)


_OF_CUSTOMERS = Mark.EXTRACT | Mark.CUSTOMERS | Mark.TAKE
_OF_AN_EXTRACT = AN_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.TAKE | Mark.REQUEST
_GOT = words("fick fått")


def _only_us(keys: list[str]) -> bool:
    """Such as "vi är två bolag i huset, men det gäller bara oss"; not "inte bara oss"."""
    return any(
        key in ONLY and after in _OF_US and not {*keys[max(0, i - 1) : i]} & DENIALS
        for i, (key, after) in enumerate(pairwise(keys))
    )


def _whom_we_help(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "för alla som vi hjälper med larm": customers, and no other provider, before the relative clause."""
    keys = tokens.keys
    before = keys[index - 1] if index > s.first else ""
    return keys[index] == "som" and (before in _THOSE or before.startswith(_WHO))


_THOSE = words("de dem dom alla samtliga")


def _adds_to_order(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Samma för underleverantören", behind an order; not "då går avtalet med underleverantören ut"."""
    keys = tokens.keys
    if s.last - s.first <= _FRAGMENT or not _ADDS.isdisjoint(keys[s.first : s.last]):
        return True
    return any(
        keys[i].startswith(_CUSTOMERS) and (i == s.first or tokens.written(i - 1) not in _OUR)
        for i in range(s.first, s.last)
    )


_ADDS = words(small.ADDS_TO_ORDER)
_FRAGMENT = 6
_CUSTOMERS = ("kund", "larmkund", "brukar", "vardtag")
_OUR = ("våra", "vår", "mina")


def _who_we_are(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "Vi i hemtjänstgruppen, alltså kommunens egen, behöver …": an apposition that tells who writes."""
    start, end = s.clause_of(first)
    keys = tokens.keys
    if start == s.first or end - last > 1 or end - start > _APPOSED or not {*keys[start:end]}.isdisjoint(_NOT_APPOSED):
        return False
    before, _ = s.clause_of(start - 1)
    return keys[before] in _WRITERS and not s.marks_of_clause(before) & (_ASKED_FOR | Mark.CUSTOMERS)


_APPOSED = 6
_NOT_APPOSED = _AND | words("eller och med inte ej")


def _went_to(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "informationen som gick ut till alla utförare": told in a clause behind "som", and asked for nowhere."""
    start, _ = s.clause_of(index)
    keys = tokens.keys
    som = next((i for i in range(index - 1, start - 1, -1) if keys[i] in RELATIVE), -1)
    if som < 0 or s.marks & _OF_CUSTOMERS or s.marks & (Mark.WANT | Mark.WEAK_EXTRACT):
        return False
    return any(key in _HAPPENED or is_past(key) for key in keys[som + 1 : index])


def _told_of(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "I mars gick våra sista kunder över till en annan utförare": its clause tells what has been."""
    start, end = s.clause_of(index)
    keys = tokens.keys[start:end]
    if keys[0] in RELATIVE:
        return False
    if any(key in _HAVE and {*keys[i + 1 : i + 4]} & _LOST for i, key in enumerate(keys[: index - start])):
        return True  # "vi har tappat två kunder till en annan utförare och fått en ny"
    if s.marks_of_clause(index) & _ASKED_FOR:
        return False
    return any(key in _HAPPENED or is_past(key) for key in keys)


_ASKED_FOR = AN_EXTRACT | Mark.WANT | Mark.REQUEST | Mark.TAKE | Mark.COMPLAINT
_HAVE = words("har hade")
_LOST = words("tappat förlorat lämnat överlämnat skickat flyttat bytt släppt gått tagit")
_HAPPENED = words("gick kom tog tagit flyttat bytt bytte gått blivit blev")


def _another_log(s: Sentence, tokens: Tokens) -> bool:
    """Another system's log is spoken of; not a system into which the extract is read."""
    return any(
        hit & Mark.OTHER_SYSTEM and not hit & Mark.EXTRACT and not (last - first == 1 and _read_into(s, tokens, first))
        for hit, first, last in s.hits
    )


def _read_into(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "läsa in loggutdraget i vårt journalsystem", "stämma av mot Treserva": what the extract is used with."""
    start, _ = s.clause_of(index)
    keys = tokens.keys
    if not {*keys[max(start, index - 3) : index]} & _INTO:
        return False
    return any(key.startswith(_READ) for key in keys[start:index])


_INTO = words("i in till mot med")
_READ = ("las", "lagg", "for", "importer", "ladda", "stam", "jamfor", "registrer", "mata", "skriv")


def declines_others(s: Sentence, tokens: Tokens) -> bool:
    """Whether all that it names of other sorts of extract is not wanted."""
    return bool(s.marks & Mark.OTHER_EXTRACT) and all(_declined(s, tokens, *hit) for hit in s.at(Mark.OTHER_EXTRACT))


def _declined(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "vi behöver inga svarstider", "andra utförares kunder behöver vi inte se": named, and not wanted."""
    keys = tokens.keys
    start, end = s.clause_of(first)
    themselves = {*keys[start:end]} & _THEMSELVES and {*keys[start:end]} & _OWN
    if _they_do(s, tokens, first, last):
        return True
    before = next((i for i in range(first - 1, s.first, -1) if keys[i] not in _ALL_THE), s.first)
    if keys[before] in _LIKE and before == s.first and _WRITERS & {*keys[last : last + 3]}:
        return True  # "som alla andra utförare behöver vi …"
    if keys[before] == "hos" and before > s.first and keys[before - 1] in _LIKE:
        return True  # "som hos alla andra utförare är det bråttom"
    if themselves and not {*keys[start:end]} & (DENIALS | _OF_US):
        return True  # "konkurrenten får sköta sitt eget"
    if any(keys[i] in DENIALS and {*keys[i + 1 : i + 4]} & _LEFT for i in range(last, s.last)):
        return True  # "några har larm från ett annat bolag, de ska inte vara med"
    for i in range(max(start, first - _NEGATED_NEAR), first):
        if keys[i] in DENIALS and keys[i + 1] not in _ONLY_OR_LONGER and not {*keys[i:first]} & _BUT:
            return True
    for i in range(last, end):
        if keys[i] in DENIALS:
            return not {*keys[i + 1 : i + 2]} & _ONLY_OR_LONGER and not NEEDS.isdisjoint(keys[last:i])
    return False


def _they_do(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "andra utförare får sitt utdrag direkt": what they do themselves; not "alla utförare ska vara med"."""
    keys = tokens.keys
    start, end = s.clause_of(first)
    if {*keys[start:first]} - _ALL_THE - _JOINING or not {*keys[last : last + 2]} & _DO:
        return False
    return not {*keys[last:end]} & _TAKEN_IN and not {*keys[start:end]} & _OF_US


_LEFT = words("med ingå räknas")
_JOINING = words(", och men som kommunens")
_DO = words("får har ska skall kan brukar fick hade måste beställer skickar lämnar gör")
_TAKEN_IN = words("med ingå finnas visas synas tas kunder larm larmkunder")
_NEGATED_NEAR = 4
_THEMSELVES = words("sitt sina sin själv själva beställer sköter tar")
_LIKE = words("som liksom")
_ALL_THE = words("alla samtliga de andra övriga")
_OF_US = words("vi oss våra vår jag")
_OWN = words("eget egna egen själv själva")
_BUT = words("utan men")
_ONLY_OR_LONGER = words("bara endast enbart längre")


def _in_quotes(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as 'det står "larmlogg varje månad"': words that the writer cites."""
    return sum(key in _QUOTES for key in tokens.keys[s.first : index]) % 2 == 1


_QUOTES = frozenset('"”“»«')


def _other_extract(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    marks = s.marks
    if marks & Mark.ENDED and (want or marks & REQUESTED) and _of_ended(s, tokens):
        return True
    if (
        (
            marks & SPOKEN_OF
            or (want and any(key.startswith("uppgift") or key in ONLY for key in tokens.keys[s.first : s.last]))
        )
        and only_named(s, tokens)
        and not (marks & Mark.RECEIVED and not want)
    ):
        return True
    if (
        marks & (Mark.EXTRACT | Mark.CUSTOMERS)
        and not marks & (Mark.REGISTER | Mark.OWN_THINGS)
        and identity_beside(s, tokens)
    ):
        return True
    if not marks & Mark.OTHER_EXTRACT or (marks & Mark.RESOLVED and not want):
        return False
    if declines_others(s, tokens) or (not want and _tells(s, tokens)):
        return False
    if not want and tokens.keys[s.first : s.first + 2] == ["tack", "for"]:
        return False
    if want or (marks & (Mark.WEAK_EXTRACT | Mark.REQUEST | Mark.ADD_DAY) and not s.question):
        asking = Mark.WANT | Mark.WEAK_EXTRACT | Mark.REQUEST | Mark.EXTRACT
        return any(
            _with_main_clause(s, tokens, first) & asking
            or ((len(s.clauses) <= _FEW_CLAUSES or _no_subject(s, tokens, first)) and not _states(s, tokens, first))
            for first, _ in s.at(Mark.OTHER_EXTRACT)
        )
    return _named_without_wish(s, tokens)


def _named_without_wish(s: Sentence, tokens: Tokens) -> bool:
    """Whether another sort of extract is asked for where no word wishes: beside the plain one, or in a question."""
    marks = s.marks
    if marks & Mark.EXTRACT and not s.question and beside_the_extract(s, tokens.keys[s.first : s.last]):
        return not any(_states(s, tokens, first) for first, _ in s.at(Mark.OTHER_EXTRACT))
    if s.question and s.marks & (Mark.DEVICE | Mark.CUSTOMERS) and _asks_response(tokens.keys[s.first : s.last]):
        return True
    if not _WHICH.isdisjoint(tokens.keys[s.first : s.last]):
        return True  # "hos vilka av våra kunder sitter det digitala lås?"
    if marks & (Mark.OTHER_FACT | Mark.PERSON):
        return False
    if tokens.keys[s.first] in _AND and s.last - s.first <= _LONGER and not _states(s, tokens, s.first):
        return True  # "Och så svarstiderna för vintern, om det går."
    return len(s.clauses) == 1 and s.last - s.first <= _SHORT


def _asks_response(keys: list[str]) -> bool:
    """Such as "hur lång tid tar det innan ni svarar när våra kunder larmar?"; not "hur länge sparas ett larm?"."""
    return not _HOW_LONG.isdisjoint(pairwise(keys)) and any(key.startswith(_RESPONDS) for key in keys)


_RESPONDS = ("svar", "vant", "droj", "kvitter")
_HOW_LONG = {("hur", "lang"), ("hur", "lange"), ("hur", "snabbt"), ("hur", "fort")}


def beside_the_extract(s: Sentence, keys: list[str]) -> bool:
    """Such as "dels det vanliga loggutdraget, dels svarstiderna": the other extract is joined to the plain one."""
    others = [first - s.first for first, _ in s.at(Mark.OTHER_EXTRACT | Mark.ENDED)]
    extracts = [last - s.first for _, last in s.at(Mark.EXTRACT)]
    if not others or not extracts or min(extracts) > min(others):
        return False
    between = keys[min(extracts) : min(others)]
    return any(key in _JOINED or (key.isdigit() and after in _LISTS) for key, after in pairwise([*between, ""]))


_JOINED = words("dels samt inklusive sen sedan och plus även också jämte + &")
_LISTS = words(") . :")
"""Behind the number of an item: "1) loggutdrag 2) svarstider"."""


def _with_main_clause(s: Sentence, tokens: Tokens, index: int) -> int:
    """Marks of a token's clause; those of the clause that it belongs to as well, where it is a relative one."""
    marks = s.marks_of_clause(index)
    start, _ = s.clause_of(index)
    while start > s.first and (
        tokens.keys[start] in _DEPENDENT
        or tokens.keys[start + 1 : start + 2] in (["som"], ["dom"], ["vars"], ["aven"], ["inklusive"], ["inkl"])
    ):
        start, _ = s.clause_of(start - 1)
        marks |= s.marks_of_clause(start)
    return marks


def _tells(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Statistiken visar att …": the other extract is what tells something."""
    return any({*tokens.keys[last : last + 1]} & _SHOW for _, last in s.at(Mark.OTHER_EXTRACT))


_SHOW = words("visar säger talar")


def _states(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "Vi har bytt till digitala lås": its clause tells what is so."""
    start, end = s.clause_of(index)
    keys = tokens.keys[start:end]
    if tokens.keys[index] == "hur" or (keys[0] in RELATIVE and _customers_before(s, tokens, start)):
        return False
    return any(key in ("har", "ar", "hade", "fick") or is_past(key) for key in keys) and not any(
        key.startswith(_OF_INTEREST) for key in keys
    )


_OF_INTEREST = ("intress", "onsk", "valkom", "relevant", "behov")


def _no_subject(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "…, dels svarstiderna": it goes on with what is wanted."""
    start, end = s.clause_of(index)
    return not any(key in _WRITERS or key in ("ni", "det", "den") for key in tokens.keys[start:end])


def _of_ended(s: Sentence, tokens: Tokens) -> bool:
    """Such as "kunder vars larm har avslutats", "de som sagt upp sitt larm": told by a state that has ended."""
    keys, asking = tokens.keys, AN_EXTRACT | Mark.WANT | Mark.REQUEST
    for i in range(s.first, s.last):
        if keys[i] not in RELATIVE or not _customers_before(s, tokens, i):
            continue
        if {*keys[i + 1 : i + 2]} & _LIKE_BEFORE and (i + 2 >= s.last or not tokens.is_word(i + 2)):
            continue  # "aktiva larmkunder som tidigare"
        _, end = s.clause_of(i)
        ended = [first for first, _ in s.at(Mark.ENDED) if i < first < end]
        if all(keys[first] in _HAD for first in ended) and _ONCE.isdisjoint(keys[i:end]):
            continue  # "de som hade larm den 30 april", "vilka som hade larm"
        negated = any(i < first < end and first not in ended for first, _ in s.at(Mark.NEGATION))
        if (
            ended
            and (not negated or keys[ended[0]] in ("inte", "ej", "saknar"))
            and _with_main_clause(s, tokens, i) & asking
        ):
            return True
    return False


def _customers_before(s: Sentence, tokens: Tokens, som: int) -> bool:
    """Whether a relative clause tells which customers, and they are not left out."""
    near = tokens.keys[max(s.first, som - _NEAR_NOUN) : som]
    for at, key in enumerate(near):
        if key.startswith(_WHO) or (key in ("de", "dom", "dem", "alla", "vilka") and {*near[at + 1 :]} <= _AT_US):
            return _LEFT_OUT.isdisjoint(tokens.keys[max(s.first, som - 2 * _NEAR_NOUN) : som])
    return False


_HAD = words("hade haft")
_ONCE = words("tidigare förut gång någonsin åren längre inte ej förr en")
_NEAR_NOUN = 4
_AT_US = words("hos oss här")
_LIKE_BEFORE = words("tidigare förut förr vanligt")
_WHO = ("kund", "larmkund", "brukar", "person", "vardtag", "klient", "larm")
_DEPENDENT = RELATIVE | words("hur när vad om från att")
_WHICH = words(small.WHICH)
_LEFT_OUT = words(small.LEFT_OUT)


def _tells_a_habit(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "som vi tar varje månad", "Vi fakturerar löpande", "Min kollega beställer varje månad": a habit."""
    start, end = s.clause_of(index)
    if tokens.keys[start] == "sa" and start > s.first:
        start, _ = s.clause_of(start - 1)  # "hör vi av oss så här varje månad"
    keys = tokens.keys[start:end]
    if any(key in _USUALLY or key in _AMONG_US for key in keys) or _so_now_too(tokens.keys[s.first : s.last]):
        return True
    if _they_order(keys) or (not s.marks_of_clause(index) & Mark.EXTRACT and ("bestaller", "jag") in pairwise(keys)):
        return True  # "från och med nu beställer jag": who, and not what
    if not _FROM_NOW.isdisjoint(keys):
        return False
    duty = {*keys} & _DUTY and {*keys} & _WRITERS and not {*keys} & {"ni", "du"}
    if duty and any(key.startswith("bestall") or key in _OWN_ACTS for key in keys):
        return True  # "enligt rutinen ska vi beställa varje månad"
    if keys[0] == "som" and not _WRITERS.isdisjoint(keys[1:3]):
        return True
    asking = AN_EXTRACT | Mark.WANT | Mark.HABIT
    if keys[0] not in ("vi", "jag"):
        asking |= Mark.REQUEST
    if not any(marks & asking and start <= first and last <= end for marks, first, last in s.hits):
        return any(key in _WRITERS or key == "ar" for key in keys)
    for i, key in enumerate(keys[1:], start + 1):
        if key in _ROUTINE:
            before, after = tokens.keys[i - 1], tokens.keys[i + 1 : i + 2]
            return tokens.is_word(i - 1) and before not in _BY_US and after not in (["vi"], ["jag"], ["att"])
    return False


_AMONG_US = words("internt")
_OWN_ACTS = words(small.OWN_ACTS) - words("få se ha komma bli vara")


def _they_order(keys: list[str]) -> bool:
    """Such as "framöver beställer min kollega", "Lotta lägger beställningen": the ordering, not the taking."""
    if {*keys} & _DESK or {*keys} & _WISHES:
        return False
    for i, key in enumerate(keys):
        if key in _ORDERS or (key in _LAYS and any(word.startswith("bestallning") for word in keys)):
            subject = {*keys[max(0, i - 3) : i], *keys[i + 1 : i + 3]}
            return bool(subject & _THEY) or keys[0] == "som"
        if key in ("kommer", "tanker") and "bestalla" in keys[i:]:
            return True
    return False


def _so_now_too(keys: list[str]) -> bool:
    """Such as "varje månad ber vi om detta, så även nu": what is done as before."""
    return not _SO_TOO.isdisjoint(pairwise(keys)) or bool({*keys} & _UNTIL_NOW)


_DESK = words("ni er du")
_WISHES = words("vill önskar behöver skicka skickas ta tas få")
_ORDERS = words("beställer hämtar ber hör återkommer")
_LAYS = words("lägger gör sköter skickar")
_THEY = words("min vår chefen kollegan hon han de dom våra någon ekonomen ekonomin samordnaren hen")
_SO_TOO = {("sa", "aven"), ("sa", "ocksa"), ("har", "igen"), ("nu", "igen"), ("som", "ni"), ("aven", "nu")}
_UNTIL_NOW = words("hittills numera hittils vanan")
_DUTY = words("ska skall måste bör")
_FROM_NOW = words(small.FROM_NOW)
_USUALLY = words("själv själva brukar brukade rutin rutinen")
_WRITERS = words("vi jag hon han de dom")
_ROUTINE = words("beställer tar hämtar gör tjatar")
_BY_US = words("vi jag ni härmed att och så undertecknad därför du")
