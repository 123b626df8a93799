"""What a sentence is about. Every sentence of the requester's own is accounted for, or a person must see it."""

from rules.reading.beside import beside
from rules.reading.faults import device_in, is_fault, together
from rules.reading.matter import Around, Judged, Matter
from rules.reading.normal import words
from rules.reading.ordering import FRAGMENT, TOLD, ordering
from rules.reading.other_orders import ALL, is_name, other_orders, withdraws_order
from rules.reading.questions import PRONOUNS, is_question
from rules.reading.register import changes_register
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_OF_THE_ORDER = words(small.OF_THE_ORDER)


_GETS = words(small.GETS)


_FEW = 4


_SMALL = words(small.SMALL)


def judge(s: Sentence, tokens: Tokens, around: Around) -> Judged:
    """What a sentence is about; at least one matter. Life and safety first, whatever else the sentence says."""
    judged = Judged(s)
    marks = s.marks
    if s.label in ("stamp", "name") and not marks & Mark.EXTRACT:
        judged.matters.add(Matter.COURTESY)
        return judged
    keys = tokens.keys[s.first : s.last]
    want = bool(marks & Mark.WANT)
    extract = bool(marks & Mark.EXTRACT)
    found = judged.matters
    if is_fault(s, tokens, around):
        found.add(Matter.FAULT)
    if marks & (Mark.REGISTER | Mark.REGISTER_VERB | Mark.DIED) and changes_register(s, tokens, want=want):
        found.add(Matter.REGISTER)
    if marks & Mark.CANCEL and withdraws_order(s, around):
        several = marks & Mark.PARTLY or (around.several_orders and marks & (Mark.FIRST_OPTION | Mark.SECOND_OPTION))
        found.add(Matter.PARTLY if several and not any(key in ALL for key in keys) else Matter.CANCEL)
    other_orders(s, tokens, found, around, want=want)
    beside(s, tokens, found, around, want=want)
    if s.question and marks & Mark.HERE and not found and not want:
        found.add(Matter.WHERE)
        return judged
    if s.question and marks & Mark.WHEN_COMES and marks & Mark.EXTRACT and {*keys[:3]} & {"hur"} and not found:
        found.add(Matter.WHERE)  # "Hur lång tid tar det för er att skicka ett loggutdrag?"
        return judged
    if Matter.WISH not in found and is_question(s, keys, extract=extract, want=want):
        found.add(Matter.QUESTION)
    ordering(s, keys, found, want=want, extract_before=around.extract_before)
    if not found:
        found.add(_default(s, tokens, keys, want=want))
    return judged


def _default(s: Sentence, tokens: Tokens, keys: list[str], *, want: bool) -> Matter:
    """A sentence that is about none of the above."""
    marks = s.marks
    if marks & Mark.AUTO_REPLY:
        return Matter.AUTO_REPLY
    if marks & Mark.ENDED and marks & Mark.NEGATION and keys[-1] in ("med", "medtas", "raknas"):
        return Matter.COURTESY  # "de som har lämnat tillbaka sina larm ska inte vara med"
    if marks & Mark.POINTER:
        return Matter.POINTER
    if marks & Mark.WHEN_COMES:
        return Matter.REMINDER
    speaks_of_one = device_in(s, tokens) and not marks & (Mark.RESOLVED | Mark.OTHER_FACT | Mark.CUSTOMERS)
    if speaks_of_one and (
        _one_person(s, tokens) or "hos" in keys or any(_genitive(tokens, i) for i in range(s.first, s.last))
    ):
        return Matter.NOT_UNDERSTOOD  # an alarm of one person, and nothing that tells that it is well
    if want:
        return _wanted(s, tokens, keys)
    if marks & (Mark.HABIT | Mark.WEAK_EXTRACT) and len(keys) <= FRAGMENT and not any(key in TOLD for key in keys):
        return Matter.WEAK_ORDER
    if marks & (Mark.COURTESY | Mark.ACKNOWLEDGE | Mark.GREETING):
        return Matter.COURTESY
    if (
        marks & Mark.NEGATION
        and device_in(s, tokens)
        and not marks & Mark.RESOLVED
        and together(s, Mark.NEGATION, Mark.DEVICE)
    ):
        return Matter.NOT_UNDERSTOOD
    return Matter.BACKGROUND


def _one_person(s: Sentence, tokens: Tokens) -> bool:
    """Somebody; not "fyrtio brukare", "våra brukare"."""
    return any(
        tokens.keys[first] != "brukare" or tokens.keys[first - 1] in ("en", "var") for first, _ in s.at(Mark.PERSON)
    )


def _genitive(tokens: Tokens, i: int) -> bool:
    """Such as "Kalles", with a capital: somebody's."""
    return tokens.keys[i].endswith("s") and is_name(tokens, i)


def _own_act(s: Sentence, tokens: Tokens) -> bool:
    """Such as "så jag vill dubbelkolla att …": what the writers will do themselves is their purpose."""
    keys = tokens.keys
    for first, last in s.at(Mark.WANT):
        if not {*keys[first:last]} & _SELF or any(key in _YOU for key in keys[first:last]):
            continue
        act = next((i for i in range(first + 1, min(last + 3, s.last)) if keys[i] in _OWN_ACTS), None)
        if act is not None and not s.marks_of_clause(act) & (Mark.DEVICE | Mark.OTHER_THING | Mark.REGISTER_THING):
            return True
    return False


_SELF = words("vi jag man undertecknad")
_YOU = words("ni du")
_OWN_ACTS = words(small.OWN_ACTS)


def _wanted(s: Sentence, tokens: Tokens, keys: list[str]) -> Matter:
    """A wish that names no extract: of the order, or something else."""
    marks = s.marks
    if _own_act(s, tokens):
        return Matter.COURTESY
    if marks & (Mark.OTHER_THING | Mark.DEVICE | Mark.REGISTER_THING) and not marks & (Mark.COURTESY | Mark.RESOLVED):
        return Matter.OTHER
    if marks & (Mark.WEAK_EXTRACT | Mark.HABIT):
        return Matter.WEAK_ORDER
    if marks & (Mark.TAKE | Mark.BOOKING):
        return Matter.WISHED
    if marks & (Mark.HASTE | Mark.COURTESY | Mark.INSTEAD | Mark.DROP_DAY | Mark.ADD_DAY | Mark.GREETING | Mark.SUITS):
        return Matter.COURTESY
    if any(key in _GETS for key in keys) and any(key in ("den", "det", "dem", "ett") for key in keys):
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
