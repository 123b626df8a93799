"""Withdrawals, and orders of something else: another sort of extract, another provider, every month."""

from rules.reading.matter import Around, Matter
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

ALL = words(small.ALL)
_WHO_DID = words("vem vems")


_THE_ORDER = words(small.THE_ORDER)


_SHORT = 9


_FEW_CLAUSES = 3
_ONLY = words(small.ONLY)


def withdraws_order(s: Sentence, around: Around) -> bool:
    """Whether a sentence with a word of withdrawal withdraws the order, and nothing else."""
    marks = s.marks
    if marks & Mark.REGISTER or (marks & Mark.DEVICE and not marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.TAKE)):
        return False
    if marks & Mark.FIELD_WORDS and not any(s.marks_of_clause(first) & Mark.EXTRACT for first, _ in s.at(Mark.CANCEL)):
        return False
    if marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.PARTLY):
        return True
    if marks & Mark.TAKE and not marks & (Mark.PERSON | Mark.REGISTER_VERB):
        return True
    return not marks & (Mark.OTHER_THING | Mark.PERSON) and not (around.device_before and not around.order_before)


def other_orders(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """Another system's log, another provider's customers, another sort of extract, a standing order."""
    marks = s.marks
    extract = marks & Mark.EXTRACT
    asked = want or bool(marks & Mark.REQUEST)
    if (
        marks & Mark.OTHER_SYSTEM
        and (want or extract or s.question)
        and any(hit & Mark.OTHER_SYSTEM and not hit & Mark.EXTRACT for hit, _, _ in s.hits)
    ):
        found.add(Matter.OTHER_SYSTEM)
    of_an_extract = Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.TAKE | Mark.REQUEST
    if marks & Mark.OTHER_PROVIDER and (marks & of_an_extract or around.order_before) and not marks & Mark.COMPLAINT:
        found.add(Matter.OTHER_PROVIDER)
    if not (Matter.OTHER_SYSTEM in found and _WHO_DID & set(tokens.keys[s.first : s.last])) and _other_extract(
        s, tokens, want=want
    ):
        found.add(Matter.OTHER_EXTRACT)
    beside = (
        around.order_before and not marks & Mark.OTHER_FACT
    )  # "vi fakturerar den 25:e varje månad" asks for nothing
    if marks & Mark.STANDING and (asked or beside or marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.HABIT)):
        habits = s.at(Mark.HABIT)
        if any(
            not any(h[0] <= first and last <= h[1] for h in habits) and not _tells_a_habit(s, tokens, first)
            for first, last in s.at(Mark.STANDING)
        ):
            found.add(Matter.STANDING)


def _other_extract(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    marks = s.marks
    spoken_of = marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS)
    if marks & Mark.ONLY_NAMED and spoken_of:
        return True
    if marks & Mark.ENDED and (want or marks & (Mark.REQUEST | Mark.EXTRACT)) and _of_ended(s, tokens):
        return True
    if spoken_of and _only_a_name(s, tokens):
        return True
    if marks & Mark.EXTRACT and _of_one_alarm(s, tokens):
        return True
    if (
        marks & (Mark.EXTRACT | Mark.CUSTOMERS)
        and not marks & (Mark.REGISTER | Mark.OWN_THINGS)
        and _identity_beside(s, tokens)
    ):
        return True
    if not marks & Mark.OTHER_EXTRACT or marks & Mark.RESOLVED:
        return False
    if want or marks & Mark.WEAK_EXTRACT or (marks & Mark.REQUEST and marks & Mark.EXTRACT):
        asking = Mark.WANT | Mark.WEAK_EXTRACT | Mark.REQUEST | Mark.EXTRACT
        return any(
            _with_main_clause(s, tokens, first) & asking
            or ((len(s.clauses) <= _FEW_CLAUSES or _no_subject(s, tokens, first)) and not _states(s, tokens, first))
            for first, _ in s.at(Mark.OTHER_EXTRACT)
        )
    if any(key in _WHICH for key in tokens.keys[s.first : s.last]):
        return True  # "hos vilka av våra kunder sitter det digitala lås?"
    return len(s.clauses) == 1 and s.last - s.first <= _SHORT and not marks & (Mark.OTHER_FACT | Mark.PERSON)


def _with_main_clause(s: Sentence, tokens: Tokens, index: int) -> int:
    """Marks of a token's clause; those of the clause that it belongs to as well, where it is a relative one."""
    marks = s.marks_of_clause(index)
    start, _ = s.clause_of(index)
    while start > s.first and (
        tokens.keys[start] in _RELATIVE or tokens.keys[start + 1 : start + 2] in (["som"], ["dom"], ["vars"])
    ):
        start, _ = s.clause_of(start - 1)
        marks |= s.marks_of_clause(start)
    return marks


def _states(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "Vi har bytt till digitala lås": its clause tells what is so."""
    start, end = s.clause_of(index)
    keys = tokens.keys[start:end]
    return any(key in ("har", "ar", "hade", "fick") for key in keys)


def _no_subject(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "…, dels svarstiderna": it goes on with what is wanted."""
    start, end = s.clause_of(index)
    return not any(key in _WRITERS or key in ("ni", "det", "den") for key in tokens.keys[start:end])


def _of_ended(s: Sentence, tokens: Tokens) -> bool:
    """Such as "kunder vars larm har avslutats", "de som sagt upp sitt larm": told by a state that has ended."""
    keys, asking = tokens.keys, Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.WANT | Mark.REQUEST
    for i in range(s.first, s.last):
        if keys[i] not in _RELATIVE or not _customers_before(s, tokens, i):
            continue
        _, end = s.clause_of(i)
        ended = [first for first, _ in s.at(Mark.ENDED) if i < first < end]
        negated = any(i < first < end for first, _ in s.at(Mark.NEGATION))
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
        if key.startswith(_WHO) or (key in ("de", "dom", "dem", "alla") and at == len(near) - 1):
            return not any(word in _LEFT_OUT for word in tokens.keys[max(s.first, som - 2 * _NEAR_NOUN) : som])
    return False


_NEAR_NOUN = 4
_WHO = ("kund", "larmkund", "brukar", "person", "vardtag", "klient", "larm")
_RELATIVE = words(small.RELATIVE)
_WHICH = words(small.WHICH)
_LEFT_OUT = words(small.LEFT_OUT)


def _tells_a_habit(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "som vi tar varje månad", "Vi fakturerar löpande", "Min kollega beställer varje månad": a habit."""
    start, end = s.clause_of(index)
    keys = tokens.keys[start:end]
    if any(key in _USUALLY for key in keys):
        return True
    duty = {*keys} & _DUTY and {*keys} & _WRITERS and not {*keys} & {"ni", "du"}
    if duty and any(key.startswith("bestall") for key in keys):
        return True  # "enligt rutinen ska vi beställa varje månad"
    if keys[0] == "som" and any(key in _WRITERS for key in keys[1:3]):
        return True
    asking = Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.WANT | Mark.HABIT
    if keys[0] not in ("vi", "jag"):
        asking |= Mark.REQUEST
    if not any(marks & asking and start <= first and last <= end for marks, first, last in s.hits):
        return any(key in _WRITERS or key == "ar" for key in keys)
    for i, key in enumerate(keys[1:], start + 1):
        if key in _ROUTINE:
            before, after = tokens.keys[i - 1], tokens.keys[i + 1 : i + 2]
            return tokens.is_word(i - 1) and before not in _BY_US and after not in (["vi"], ["jag"], ["att"])
    return False


_DUTY = words("ska skall måste bör")
_USUALLY = words("brukar brukade")
_WRITERS = words("vi jag hon han de dom")
_ROUTINE = words("beställer tar hämtar gör tjatar")
_BY_US = words("vi jag ni härmed att och så undertecknad därför du")


def _identity_beside(s: Sentence, tokens: Tokens) -> bool:
    """An identity number beside the extract: only a named customer is asked for."""
    for i in range(s.first, s.last):
        key = tokens.keys[i]
        if tokens.codes[i] != "#" or len(key) not in (11, 13) or key[-5] not in "-+" or s.marks & Mark.REGISTER_VERB:
            continue
        if key[-9:-7].isdigit() and 1 <= int(key[-9:-7]) <= 12:  # noqa: PLR2004  a month, or clauses enough
            return True
    return False


def _only_a_name(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Bara Asta Brink": two unknown words with capitals behind "bara" are a person's name."""
    for i in range(s.first, s.last - 2):
        if tokens.keys[i] in _ONLY:
            for k in range(i + 1, min(i + 4, s.last - 1)):
                if (
                    is_name(tokens, k)
                    and is_name(tokens, k + 1)
                    and not any(tokens.words[n].marks & Mark.PROVIDER_WORDS for n in range(i, min(k + 3, s.last)))
                ):
                    return True
    return False


def _of_one_alarm(s: Sentence, tokens: Tokens) -> bool:
    """Such as "loggen över Stinas larm": somebody's, who is named nowhere else."""
    for i in range(s.first + 2, s.last - 1):
        if not (tokens.keys[i].endswith("s") and tokens.keys[i + 1] in ("larm", "larmet", "klocka", "dosa")):
            continue
        if is_name(tokens, i) and tokens.keys[i - 1] in _OVER and tokens.keys[i - 2].startswith(_LOG):
            return sum(key.startswith(tokens.keys[i][:-1]) for key in tokens.keys) == 1
    return False


_OVER = words("över på från för av")
_LOG = ("logg", "utdrag", "list", "histor")


def is_name(tokens: Tokens, i: int) -> bool:
    """An unknown word with a capital."""
    start, end = tokens.starts[i], tokens.ends[i]
    return tokens.text[start].isupper() and not tokens.words[i].known and not tokens.text[start:end].isupper()
