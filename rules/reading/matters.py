"""What a sentence is about. Every sentence of the requester's own is accounted for, or a person must see it."""

from itertools import pairwise

from rules.reading.beside import beside
from rules.reading.customers import mark_customers
from rules.reading.faults import alarm_told_of, denies_faults, device_in, is_fault, together
from rules.reading.let_go import asks_about_withdrawing, drops_a_day
from rules.reading.matter import CAUSES, Around, Judged, Matter
from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT, AN_ORDER, DENIALS, FAULTS, THINGS, YOU
from rules.reading.ordering import FRAGMENT, TOLD, ordering
from rules.reading.other_orders import ALL, declines_others, other_orders
from rules.reading.questions import PRONOUNS, is_question
from rules.reading.register import changes_register
from rules.reading.scope import speaks_of_desk
from rules.reading.sentences import Sentence
from rules.reading.subjects import done_by_own
from rules.reading.tokens import Tokens
from rules.reading.unexplained import customer_told_of, of_somebody, reckons_alarms, told_to_do
from rules.reading.vocabulary import small
from rules.reading.which_alarms import alarms_meant, only_names_alarms
from rules.reading.withdrawals import changes_only_the_order, takes_back_a_part, withdraws_order
from rules.reading.words import Mark

_OF_THE_ORDER = words(small.OF_THE_ORDER)
_GETS = words(small.GETS)
_FEW = 4
_SMALL = words(small.SMALL)


def judge(s: Sentence, tokens: Tokens, around: Around) -> Judged:
    """What a sentence is about; at least one matter. Life and safety first, whatever else the sentence says."""
    judged = Judged(s)
    if s.marks & Mark.DEVICE and not s.marks & Mark.CUSTOMERS:
        mark_customers(s, tokens)
    marks = s.marks
    if (s.label in ("stamp", "name") and not marks & Mark.EXTRACT) or _is_mere_courtesy(s, tokens) or _is_purpose(s):
        judged.matters.add(_COURTESY)
        return judged
    keys = tokens.keys[s.first : s.last]
    want = bool(marks & Mark.WANT)
    found = judged.matters
    if is_fault(s, tokens, around):
        found.add(Matter.FAULT)
    only_form = marks & Mark.WISH and marks & Mark.NEGATION  # "ni behöver inte skicka något på papper"
    taken_back = not only_form and bool(marks & _MAY_WITHDRAW) and withdraws_order(s, tokens, around)
    if (
        marks & _OF_THE_REGISTER
        and not (marks & Mark.FIELD_WORDS and not marks & _REGISTERED)
        and changes_register(s, tokens, want=want)
        and not (taken_back and changes_only_the_order(s, tokens))
    ):
        found.add(Matter.REGISTER)
    marks = _let_go(s, tokens, found, around, taken_back=taken_back)
    other_orders(s, tokens, found, around, want=want)
    beside(s, tokens, found, around, want=want)
    if taken_back and _CANCEL in found and not {*keys} & (_DESK | _AS_ALWAYS):
        found.discard(Matter.COMPLAINT)  # "beställningen är felaktig och ska bort": the writers' own slip
    if s.question and not found and _asks_where(s, keys, want=want):
        found.add(Matter.WHERE)
        return judged
    if _WISH not in found and is_question(s, tokens, want=want):
        found.add(Matter.QUESTION)
    ordering(s, tokens, found, want=want, extract_before=around.extract_before)
    if _ORDER in found:
        _of_something_else(s, tokens, found, around, want=want)
    if (
        marks & Mark.DEVICE
        and found <= _MAY_NAME_ALARMS
        and only_names_alarms(s, tokens, extract_before=around.extract_before)
    ):
        found.add(Matter.SCOPE)
    if not found:
        found.add(_default(s, tokens, keys, want=want))
    if found == _REMINDS and not marks & AN_ORDER and (of_somebody(s, tokens) or told_to_do(s, tokens)):
        found.add(Matter.NOT_UNDERSTOOD)
    return judged


def _let_go(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, taken_back: bool) -> int:
    """What is withdrawn; the sentence's marks, without that of a withdrawal that withdraws nothing."""
    marks = s.marks
    if takes_back_a_part(s, tokens):
        found.add(Matter.PARTLY)
    elif taken_back:
        several = _one_of_several(s) or (around.several_orders and marks & (Mark.FIRST_OPTION | Mark.SECOND_OPTION))
        alls = not ALL.isdisjoint(tokens.keys[s.first : s.last])
        found.add(Matter.PARTLY if several and not alls else Matter.CANCEL)
        s.marks |= Mark.CANCEL
    elif marks & Mark.CANCEL:
        if drops_a_day(s, tokens):
            s.marks |= Mark.DROP_DAY
        elif asks_about_withdrawing(s, tokens):
            found.add(Matter.QUESTION)
        s.marks &= ~Mark.CANCEL
        return s.marks
    return marks


def _one_of_several(s: Sentence) -> bool:
    """Whether a part is spoken of; not in "låt det vara", which is the withdrawal itself."""
    withdrawn = s.at(Mark.CANCEL)
    return any(not any(first <= begin and end <= last for first, last in withdrawn) for begin, end in s.at(Mark.PARTLY))


_REMINDS = {Matter.REMINDER}
_CANCEL, _COURTESY, _ORDER, _WISH = Matter.CANCEL, Matter.COURTESY, Matter.ORDER, Matter.WISH
"""By names of their own: until Python 3.12 a look at a member of an enumeration is slow."""


def _is_purpose(s: Sentence) -> bool:
    """Such as "Anledning: månadsfakturering": what it is for; not "Anledning: larmet hos Greta är dött"."""
    return s.label == "purpose" and not s.marks & _MORE_THAN_A_PURPOSE


_MORE_THAN_A_PURPOSE = (
    Mark.EXTRACT | Mark.DEVICE | Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT | Mark.NOT_WORKING | Mark.PERSON
    | Mark.NEGATION | Mark.CANCEL | Mark.REGISTER | Mark.REGISTER_VERB | Mark.COMPLAINT | Mark.WISH | Mark.STANDING
    | Mark.OTHER_EXTRACT | Mark.OTHER_PROVIDER | Mark.OTHER_SYSTEM | Mark.OTHER_THING | Mark.DIED | Mark.ENDED
)  # fmt: skip


def _of_something_else(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """An order that may be for another sort of extract, or is for a new thing of the desk's."""
    if around.other_before and not around.extract_before and not _named(s, tokens):
        found -= {Matter.ORDER}
        found.add(Matter.WEAK_ORDER)  # "Hur ofta har våra kunder larmat? Ta fram en sammanställning."
    elif want and s.marks & _THINGS and _new_thing(s, tokens):
        found -= {Matter.ORDER}
        found.add(Matter.OTHER)


def _is_mere_courtesy(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Hej!", "Tack på förhand": all its words are courtesy's; not "Bara Greta, tack", "till x@y.se, tack"."""
    if s.marks & ~_MERE_COURTESY or not s.marks or s.question or s.last - s.first > _AT_MOST:
        return False
    behind = s.first
    for _, first, last in s.hits:
        if first > behind:
            return False
        behind = max(behind, last)
    return behind == s.last or (behind == s.last - 1 and tokens.keys[behind] in _COMMAS)


_MERE_COURTESY = Mark.GREETING | Mark.COURTESY | Mark.ACKNOWLEDGE
_AT_MOST = 3
"""Words and signs."""
_COMMAS = frozenset(",:)")
_REGISTERED = Mark.PERSON | Mark.REGISTER_THING | Mark.DIED | Mark.CUSTOMERS
"""Without one of these a slip in the date field is no change of the register."""
_OF_THE_REGISTER = Mark.REGISTER | Mark.REGISTER_VERB | Mark.DIED


def _named(s: Sentence, tokens: Tokens) -> bool:
    """Whether the extract is named by more than "logg" or "ett utdrag på det", or by its customers."""
    if any(_points_back(tokens, first, last) for first, last in s.at(Mark.EXTRACT)):
        return False
    return bool(s.marks & Mark.CUSTOMERS) or any(tokens.keys[last - 1] not in _LOG for _, last in s.at(Mark.EXTRACT))


def _points_back(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "ett sådant utdrag", "ett utdrag på det": of what was asked for before."""
    if first and tokens.keys[first - 1] in _SUCH:
        return True
    behind = tokens.keys[last : last + 2]
    return len(behind) > 1 and behind[0] in _ON and behind[1] in _THAT


_SUCH = words("sådant sådan sånt sån")
_ON = words("på över om av för")
_THAT = words("det detta dem dessa")


def _asks_where(s: Sentence, keys: list[str], *, want: bool) -> bool:
    """Such as "Är det hit man skriver?", "Hur lång tid tar det för er att skicka ett loggutdrag?"."""
    if s.marks & Mark.HERE and not want:
        return True
    if not _KEPT.isdisjoint(keys):
        return False
    if not want and s.marks & Mark.EXTRACT and not _HOW_LONG.isdisjoint(pairwise(keys)):
        return True  # "Jag undrar hur lång tid det brukar ta att få ett loggutdrag?"
    return bool(s.marks & Mark.WHEN_COMES and s.marks & Mark.EXTRACT) and "hur" in keys[:3]


_KEPT = words("sparar sparas lagras lagrar gäller finns kvar")
"""Of these nobody asks when it comes."""
_HOW_LONG = {("hur", "lang"), ("hur", "lange")}


def settle(judged: list[Judged], tokens: Tokens, subject: Tokens | None = None) -> None:
    """Such as "Larmet hos Rut är trasigt. Det är redan felanmält.": the next sentence tells that it is put right."""
    if any(j.sentence.question and Matter.QUESTION in j.matters for j in judged):
        _answer_themselves(judged, tokens, jest=subject is not None and not _RIDDLES.isdisjoint(subject.keys))
    for before, after in pairwise(judged):
        s = after.sentence
        if not s.marks & Mark.RESOLVED or s.marks & Mark.STILL or s.last - s.first > _SHORT:
            continue
        keys = tokens.keys[s.first : s.last]
        if keys[0] in _BACK and "hos" not in keys and not after.matters & CAUSES.keys():
            before.matters -= {Matter.FAULT, Matter.NOT_UNDERSTOOD, Matter.REGISTER}
            before.matters |= set() if before.matters else {Matter.SETTLED}
            before.shown = False


_BACK = words(small.POINTS_BACK_TO)
_SHORT = 14


def _answer_themselves(judged: list[Judged], tokens: Tokens, *, jest: bool) -> None:
    """Such as "Vem glömde beställa? Jo, jag.", "Vad blir längre? Svar: loggen!": asked by whoever answers it.

    So is what a subject such as "Gåta" announces, unless it asks something of the desk.
    """
    for asked, answer in pairwise(judged):
        s = asked.sentence
        if jest and s.question and not s.marks & Mark.PERSON and not speaks_of_desk(tokens, s.first, s.last):
            asked.matters.discard(Matter.QUESTION)
            asked.matters |= set() if asked.matters else {_COURTESY}
        elif (
            s.question
            and not s.marks & (_THINGS | Mark.PERSON | Mark.REGISTER_THING | Mark.FAULT)
            and _is_no_question_of_theirs(s, answer.sentence, tokens)
        ):
            asked.matters -= {Matter.QUESTION, Matter.NOT_UNDERSTOOD}
            asked.matters |= set() if asked.matters else {_COURTESY}
            asked.shown = False


def _is_no_question_of_theirs(asked: Sentence, answer: Sentence, tokens: Tokens) -> bool:
    keys = tokens.keys[asked.first : asked.last]
    if keys[0] in _RIDDLES and keys[1:2] == [":"]:
        return True
    if keys[0] in _ROWS and not answer.question and _OF_A_ROW.issuperset(keys[1:]):
        # "Vad? Loggutdrag. När? 29/9."; with more words, the answer stands on a line of its own
        below = "\n" in tokens.text[tokens.ends[asked.last - 1] : tokens.starts[answer.first]]
        return answer.last - answer.first <= (_SHORT if len(keys) == 1 else _FEW if below else 1)
    return _answers(tokens.keys[answer.first : answer.last])


_RIDDLES = words("gåta gåtan vits vitsen quiz kuggfråga skämt humor klurighet limerick vers rim haiku dikt poesi")
_ROWS = words("vad när var vem varför hur vilka vilken vilket what when who why how")
_OF_A_ROW = words(small.OF_A_ROW)


def _answers(keys: list[str]) -> bool:
    return keys[0] in _ANSWERING or keys[:2] == ["ratt", "svar"]


_ANSWERING = words("svar svaret jo nej nä nää näpp ja jodå jajamän facit")


def _new_thing(s: Sentence, tokens: Tokens) -> bool:
    """Such as "jag behöver ett nytt lösenord": what is new is another thing of the desk's."""
    if s.marks & (Mark.EXTRACT | Mark.CUSTOMERS):
        return False
    return any(first > s.first and tokens.keys[first - 1] in _NEW for first, _ in s.at(_THINGS))


_THINGS = Mark.OTHER_THING | Mark.DEVICE
_MAY_NAME_ALARMS = {Matter.ORDER, Matter.WEAK_ORDER}
_NEW = words("ny nytt nya")


def _default(s: Sentence, tokens: Tokens, keys: list[str], *, want: bool) -> Matter:
    """A sentence that is about none of the above."""
    marks = s.marks
    if marks & Mark.AUTO_REPLY:
        return Matter.AUTO_REPLY
    left_out = marks & Mark.ENDED and marks & Mark.NEGATION and keys[-1] in ("med", "medtas", "raknas")
    if left_out or (marks & Mark.DEVICE and _only_names_alarms(s, tokens)):
        return Matter.COURTESY  # "de som har lämnat tillbaka sina larm ska inte vara med"
    if marks & Mark.POINTER:
        return Matter.POINTER
    if marks & Mark.WHEN_COMES:
        return Matter.REMINDER
    if not marks & AN_EXTRACT and alarm_told_of(s, tokens):
        return Matter.NOT_UNDERSTOOD
    if customer_told_of(s, tokens) or told_to_do(s, tokens):
        return Matter.NOT_UNDERSTOOD
    if want:
        return _wanted(s, tokens, keys)
    if marks & (Mark.HABIT | Mark.WEAK_EXTRACT) and len(keys) <= FRAGMENT and TOLD.isdisjoint(keys):
        return Matter.WEAK_ORDER
    if marks & (Mark.COURTESY | Mark.ACKNOWLEDGE | Mark.GREETING):
        return Matter.COURTESY
    if not marks & (AN_EXTRACT | Mark.SHOWS) and _others_want(s, keys):
        return Matter.PURPOSE
    if (
        marks & Mark.NEGATION
        and device_in(s, tokens)
        and not marks & (Mark.RESOLVED | Mark.TYPING)
        and together(s, Mark.NEGATION, Mark.DEVICE)
        and not denies_faults(s, tokens)
        and not _calm(s, tokens)
        and _DECLINED.isdisjoint(pairwise(keys))
    ):
        return Matter.NOT_UNDERSTOOD
    trouble = marks & FAULTS and marks & (Mark.RESOLVED | Mark.OWN_THINGS)
    return Matter.SETTLED if trouble and not marks & (Mark.TAKE | Mark.SHOWS) else Matter.BACKGROUND


def _only_names_alarms(s: Sentence, tokens: Tokens) -> bool:
    """Such as "vi får inte ihop larmen", "Larmen på Lyckebo.": they are reckoned, or only those that are meant."""
    if reckons_alarms(s, tokens) and all(done_by_own(s, tokens, *hit) for hit in s.at(FAULTS)):
        return True
    return not s.marks & _TOLD_OF_ALARMS and alarms_meant(s, tokens)


_TOLD_OF_ALARMS = Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT | Mark.NEGATION | Mark.NOT_WORKING


def _calm(s: Sentence, tokens: Tokens) -> bool:
    """Such as "natten var lugn och inga larm gick": no alarm at all; not "inga larm från Ekbacken"."""
    if s.marks & (Mark.NOT_WORKING | Mark.STILL):
        return False
    return all(
        first > s.first
        and (tokens.keys[first - 1] in _NO_ALARMS or tokens.keys[first - 2 : first] == ["ett", "enda"])
        and _WHOSE.isdisjoint(tokens.keys[last : last + 1])
        for first, last in s.at(Mark.DEVICE)
    )


_DECLINED = {("inte", "vill"), ("vill", "inte"), ("inte", "ville"), ("ville", "inte"), ("inte", "behover")}
_NO_ALARMS = words("inga inget")
_WHOSE = words("från hos till på")


def _denied(keys: list[str]) -> bool:
    """Such as "det behövs inget personnummer", "ni behöver inte ringa"."""
    return any(key.startswith("behov") and {*keys[i + 1 : i + 3]} & DENIALS for i, key in enumerate(keys))


_LOG = words("logg loggen loggar loggarna")
_MAY_WITHDRAW = Mark.CANCEL | Mark.NEGATION | AN_EXTRACT | Mark.ORDERED | Mark.REQUEST
_DESK = words("ni er ert era du")
_AS_ALWAYS = words("alltid jämt ständigt aldrig")


def _own_act(s: Sentence, tokens: Tokens) -> bool:
    """Such as "så jag vill dubbelkolla att …": what the writers will do themselves is their purpose."""
    keys = tokens.keys
    said = keys[s.first : s.last]
    if any(pair == ("for", "att") and said[at + 2] in _OWN_ACTS for at, pair in enumerate(pairwise(said[:-1]))):
        return True  # "vår ekonom behöver det för att stämma av er faktura"
    for first, last in s.at(Mark.WANT):
        if not {*keys[first:last]} & _SELF or not YOU.isdisjoint(keys[first:last]):
            continue
        act = next((i for i in range(first + 1, min(last + 3, s.last)) if keys[i] in _OWN_ACTS), None)
        if act is not None and not s.marks_of_clause(act) & THINGS:
            return True
    return False


_SELF = words("vi jag man undertecknad")
_OWN_ACTS = words(small.OWN_ACTS)


def _others_want(s: Sentence, keys: list[str]) -> bool:
    """Such as "men chefen vill se utvecklingen": what the writers' own people want to do is the purpose."""
    if s.marks & (Mark.DEVICE | Mark.OTHER_THING | Mark.REGISTER_THING | Mark.FAULT):
        return False
    return any(key in _OWN_PEOPLE and after in _WANTS for key, after in pairwise(keys))


_OWN_PEOPLE = words(small.OTHERS) | words("revisor styrelse ledningsgruppen nattpatrullen nattgruppen de dom")
_WANTS = words("vill behöver önskar måste ska ville")


def _wants_thing(s: Sentence, tokens: Tokens) -> bool:
    """Whether another thing is wanted; not in "hon fick sitt larm i tisdags så hon bör vara med"."""
    for first, _ in s.at(Mark.WANT):
        if tokens.keys[first - 1] == "man" and first > s.first:
            continue  # "instruktionen för hur man beställer"
        start, end = s.clause_of(first)
        clause = tokens.keys[start:end]
        if not s.marks & _NO_ALARM and not s.marks_of_clause(first) & Mark.DEVICE and _has_object(clause):
            continue  # "om vem som ansvarar för larmen och vill ha fakta på bordet"
        if clause[0] == "som" and not DENIALS.isdisjoint(clause):
            continue  # "det är många som inte vill ha larm"
        if tokens.keys[first] in _SHOULD and {*tokens.keys[first + 1 : first + 6]} & _HAVE and YOU.isdisjoint(clause):
            continue  # "då bör alla nya ha hunnit få sina larm"
        if not s.marks & Mark.ALARM_LIFE or s.marks & _NO_ALARM or s.marks_of_clause(first) & Mark.DEVICE:
            return True
        if not YOU.isdisjoint(clause) or (first == start and tokens.keys[first] in _TOLD_TO):
            return True
        if not s.marks & AN_EXTRACT and not _INSTEAD_OF_NOUN.isdisjoint(clause):
            return True  # "våra armband är slut, vi behöver nya"
    return False


_NO_ALARM = Mark.OTHER_THING | Mark.REGISTER_THING
_TOLD_TO = words(small.TELL_TO)
_NO_OBJECT = words("det den dem er ert era tillbaka ni du")
_SHOULD = words("bör borde")
_HAVE = words("ha hunnit")
_INSTEAD_OF_NOUN = words(small.INSTEAD_OF_NOUN)


def _has_object(clause: list[str]) -> bool:
    """Such as "och vill ha fakta på bordet": what is wanted is named there."""
    if not _NO_OBJECT.isdisjoint(clause):
        return False
    return any(key in ("ha", "se") and after.isalpha() for key, after in pairwise(clause))


def _wanted(s: Sentence, tokens: Tokens, keys: list[str]) -> Matter:
    """A wish that names no extract: of the order, or something else."""
    marks = s.marks
    if _own_act(s, tokens) or _others_want(s, keys):
        return Matter.COURTESY if s.question else Matter.PURPOSE
    if (
        _denied(keys)
        or declines_others(s, tokens)
        or reckons_alarms(s, tokens)
        or (marks & Mark.COMMEND and not marks & (Mark.NEGATION | Mark.COMPLAINT))
    ):
        return Matter.COURTESY
    if marks & THINGS and not marks & (Mark.COURTESY | Mark.RESOLVED) and _wants_thing(s, tokens):
        return Matter.WEAK_ORDER if marks & Mark.CUSTOMERS else Matter.OTHER
    if marks & (Mark.WEAK_EXTRACT | Mark.HABIT):
        return Matter.WEAK_ORDER
    if marks & (Mark.TAKE | Mark.BOOKING):
        return Matter.WISHED
    if marks & (Mark.HASTE | Mark.COURTESY | Mark.INSTEAD | Mark.DROP_DAY | Mark.ADD_DAY | Mark.GREETING | Mark.SUITS):
        return Matter.COURTESY
    if not _GETS.isdisjoint(keys) and any(key in ("den", "det", "dem", "ett") for key in keys):
        return Matter.WEAK_ORDER if any(key.startswith("bestall") for key in keys) else Matter.WISHED
    if any(key in PRONOUNS or key in _OF_THE_ORDER for key in keys):
        return Matter.COURTESY
    few = (
        sum(
            tokens.is_word(i) and not tokens.words[i].known and tokens.keys[i] not in _SMALL
            for i in range(s.first, s.last)
        )
        < _FEW - 1
    )
    if few or marks & (Mark.DEADLINE | Mark.PER) or any(key.isdigit() for key in keys):
        return Matter.COURTESY
    return Matter.NOT_UNDERSTOOD
