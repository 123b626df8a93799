"""Sentences of weight that nothing else explains: of a customer by name, or a request for something else.

What is told of a customer by name beside an order is a matter more often than not, whatever the words; so is what the
desk is told to do, unless it is the order itself or its reply.
"""

from itertools import pairwise

from rules.reading.faults import all_well
from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT
from rules.reading.persons import is_name
from rules.reading.recovery import recovered
from rules.reading.scope import of_own_things
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NAMES = words(small.FIRST_NAMES) - words(small.NAMES_AND_WORDS)
_COLLEAGUES = words(small.COLLEAGUES)
_BESIDE_NAMES = words(small.BESIDE_NAMES)
_LIFE = words(small.LIFE)
_NEAR = 3
_TELLS = 5
"""Fewer words tell nothing of anybody."""
_AT = words("hos åt")
_US = words(small.OURS) | words(small.DESK)

_EXPLAINED = (
    Mark.RESOLVED | Mark.COURTESY | Mark.GREETING | Mark.TITLES | Mark.NO_ACTION | Mark.COMMEND | Mark.ADD_DAY
    | Mark.TAKE | AN_EXTRACT | Mark.KNOWN | Mark.ALARM_LIFE | Mark.SHOWS | Mark.ACKNOWLEDGE
    | Mark.HABIT
)  # fmt: skip
"""What a sentence of somebody may be about, that is no matter."""


def customer_told_of(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Agda ska föras över till Björkens hemtjänst", "felet hos Sture är tillbaka"; no colleague, no writer."""
    marks = s.marks & ~(Mark.RESOLVED if s.marks & Mark.STILL else 0)
    if s.label or marks & _EXPLAINED or s.last - s.first < _TELLS or not _is_told(s, tokens) or recovered(s, tokens):
        return False
    if marks & (Mark.PRAISE | Mark.COMMEND) and all_well(s, tokens):
        return False
    if not marks & (Mark.WANT | Mark.NEGATION | Mark.DEVICE) and not _LIFE.isdisjoint(tokens.keys[s.first : s.last]):
        return False  # "Sigrid fyllde hundra i förrgår"
    return any(
        (_is_customer(s, tokens, i) and not marks & Mark.OTHER_FACT) or _at_customers(s, tokens, i)
        for i in range(s.first, s.last)
        if tokens.is_capital(i)
    )


def reckons_alarms(s: Sentence, tokens: Tokens) -> bool:
    """Such as "nu är det dags att stämma av larmen", "vi får inte ihop larmen med fakturan": their own accounts.

    Not "ni räknar larmen fel", "vi räknar med att larmet lagas", "två larm stämmer inte": the desk's part, or more.
    """
    keys = tokens.keys
    if (
        not s.marks & Mark.DEVICE
        or s.marks & _MORE_THAN_RECKONED
        or not _DESK.isdisjoint(keys[s.first : s.last])
        or s.question
    ):
        return False
    for first, _ in s.at(Mark.DEVICE):
        if not keys[first].endswith(_ALL_OF_THEM):
            return False
        start, _ = s.clause_of(first)
        if _RECKONED.isdisjoint(pairwise(keys[max(start, first - _RECKONS) : first + 1])):
            return False
    return True


_MORE_THAN_RECKONED = (
    Mark.PERSON | Mark.OTHER_THING | Mark.REGISTER | Mark.STILL | Mark.COMPLAINT | Mark.WISH | Mark.OTHER_EXTRACT
)
_RECKONED = {
    ("stamma", "av"), ("stammer", "av"), ("stamde", "av"), ("stamt", "av"), ("far", "ihop"), ("fa", "ihop"),
    ("fick", "ihop"), ("gar", "igenom"), ("ga", "igenom"), ("raknar", "larmen"), ("rakna", "larmen"),
    ("raknat", "larmen"), ("raknade", "larmen"), ("bocka", "av"), ("pricka", "av"), ("summera", "larmen"),
}  # fmt: skip
_RECKONS = 6
_ALL_OF_THEM = ("larm", "larmen")


def _is_told(s: Sentence, tokens: Tokens) -> bool:
    """More than a name and where it belongs: "Erik på Masarnas, ekonomi" is a signature."""
    plain = [i for i in range(s.first, s.last) if tokens.is_word(i) and tokens.text[tokens.starts[i]].islower()]
    return len(plain) >= _NEAR and _BESIDE_NAMES.isdisjoint(tokens.keys[s.first : s.last])


def _is_customer(s: Sentence, tokens: Tokens, i: int) -> bool:
    """A first name, also in the genitive, that is none of the writers' people."""
    key = tokens.keys[i]
    if not (key in _NAMES or (key.endswith("s") and key[:-1] in _NAMES)) or of_own_things(s, tokens, i):
        return False
    if i == s.last - 1 and i > s.first and not tokens.is_word(i - 1):
        return False  # "Torsdagen funkar för oss :) Leila"
    near = range(max(s.first, i - _NEAR), min(i + _NEAR + 1, s.last))
    return not any(tokens.keys[k] in _COLLEAGUES for k in near)


def _at_customers(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "hos Wilgot": whoever has the desk's things at home is a customer."""
    if i == s.first or tokens.keys[i - 1] not in _AT or tokens.keys[i] in _US:
        return False
    named = tokens.keys[i] in _NAMES or is_name(tokens, i)
    of_provider = any(tokens.words[k].marks & Mark.PROVIDER_WORDS for k in range(i, min(i + _NEAR, s.last)))
    return named and not of_provider


def of_somebody(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Olle är fortfarande utan", "tyst från Granvägen": of a person or an address, and of no order."""
    if s.question or not _US.isdisjoint(tokens.keys[s.first : s.last]):
        return False
    return any(
        _is_customer(s, tokens, i) or tokens.keys[i].endswith(_STREETS)
        for i in range(s.first, s.last)
        if tokens.is_capital(i)
    )


_STREETS = ("vagen", "gatan", "stigen", "grand", "backen", "torget")
_TELL = frozenset(small.TELL_TO.split())
"""As written: without its signs "vår" would be "var", "för" "for"."""
_LEADS = words(small.BEFORE_TELLING)
_REPLY = ("svar", "arende", "mejl", "mail", "kopia", "rad", "bestallning", "klumpsumma")
_OF_THE_ORDER = (
    Mark.TAKE | Mark.HASTE | Mark.BOOKING | Mark.ADD_DAY | Mark.DROP_DAY | Mark.ANY_DAY | Mark.SUITS | Mark.COURTESY
    | Mark.INSTEAD | Mark.NO_ACTION | Mark.RESOLVED | Mark.COMMEND | Mark.GREETING | Mark.EXTRACT | Mark.CHOOSE
    | Mark.FIELD_WORDS | Mark.CUSTOMERS | Mark.HABIT | Mark.OFFER | Mark.RHETORICAL | Mark.ACKNOWLEDGE
)  # fmt: skip


def told_to_do(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Notera att hon hör dåligt", "slå ihop namnen": an imperative that is not of the order or its reply."""
    if s.marks & _OF_THE_ORDER or s.label or s.last - s.first < _NEAR:
        return False
    return any(_commands(s, tokens, at) for at in s.clauses) or _desk_told_of(s, tokens) or _desk_fails(s, tokens)


def _commands(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Whether a clause begins with an imperative."""
    inner = at > s.first
    if inner and tokens.keys[at] not in _LEADS_A_CLAUSE:
        return False
    while at < s.last and (tokens.keys[at] in _LEADS or (inner and tokens.keys[at] in _LEADS_A_CLAUSE)):
        at += 1
    if at >= s.last or tokens.written(at) not in (_TELL_WITHIN if inner else _TELL):
        return False
    behind = tokens.keys[at + 1 : s.last]
    if tokens.keys[at] in _INVITES and behind[:1] == ["oss"]:
        return False  # "besök oss på Storgatan"
    if tokens.keys[at] in _SENDS and ({*behind[:3]} & _TO_THEM or behind[:1] == ["till"]):
        return False  # "mejla till avsändaren", "skicka till mig eller Lotta"
    if tokens.keys[at] == "fraga" and ("om", "ni") in pairwise(behind):
        return False  # "fråga Maud om ni undrar något"
    return len(behind) > 1 and behind[0] not in _NO_COMMAND and not _of_reply(s, tokens, at)


def _of_reply(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Such as "skriv Lottas namn i svaret": told in the imperative's own clause."""
    keys = tokens.keys
    end = next((i for i in range(at + 1, s.last) if keys[i] in (",", ";", "sa")), s.last)
    return any(key.startswith(_REPLY) for key in keys[at + 1 : end])


def _desk_told_of(s: Sentence, tokens: Tokens) -> bool:
    """Such as "ni har debiterat oss för en klocka", "er tekniker kom utan legitimation": what the desk has done.

    Whoever tells of it without praise or thanks seldom does so for nothing.
    """
    at = s.first
    while at < s.last and tokens.keys[at] in _LEADS:
        at += 1
    if s.last - at < _TELLS or tokens.keys[at] not in _DESK or s.question or s.marks & _NO_BLAME:
        return False
    behind = tokens.keys[at + 1 : at + 4]
    if tokens.keys[at] == "ni":
        if behind[0] == "har" and any(key.endswith(_SUPINE) for key in behind[1:]):
            return True
        # "Ni kallar vår enhet för Väst, men den heter Söder":
        return _SOFT.isdisjoint(behind[:2]) and not _AGAINST.isdisjoint(tokens.keys[at + 2 : s.last])
    # Not "er tekniker var här i går":
    return any(
        is_past(key) and (key != "var" or after not in _STAYED)
        for key, after in pairwise([*behind[1:], *tokens.keys[at + 4 : at + 5]])
    )


def _desk_fails(s: Sentence, tokens: Tokens) -> bool:
    """Such as "men ni har inte fört över honom", "ni svarar ju aldrig": what it does not; not "om ni inte …"."""
    if not s.marks & Mark.NEGATION or s.question or s.marks & _NO_BLAME:
        return False
    keys = tokens.keys
    for i in range(s.first, s.last - 1):
        if keys[i] != "ni":
            continue
        start, end = s.clause_of(i)
        lead = keys[start:i]
        if (
            not _UNLESS.isdisjoint(lead)
            or not _SOFT.isdisjoint(lead)
            or (lead and lead[-1] not in _JOINS and i - start == 1)
        ):
            continue  # "om ni inte hinner", "hinner ni inte"
        behind = keys[i + 1 : min(i + 4, end)]
        if not _NOT.isdisjoint(behind) and _SOFT.isdisjoint(behind) and len(behind) > 1:
            return True
    return False


_UNLESS = words("om ifall när så innan tills trots")
_JOINS = words(", men och att för fast eftersom")
_NOT = words("inte ej aldrig")
_SOFT = words(small.SOFT_OF_DESK)
_AGAINST = words("men fast fortfarande trots ännu")
_STAYED = words(small.STAYED)
_TELL_WITHIN = frozenset(small.TELL_WITHIN.split())
"""Behind something else, "så mejla mig", "gör så" are of the order's reply."""
_DESK = words(small.SECOND_PERSON)
_SUPINE = ("rat", "kat", "tat", "lat", "gat", "dat", "it", "gt")
_NO_BLAME = Mark.PRAISE | Mark.SETTLED | Mark.RECEIVED | Mark.WANT | Mark.WEAK_EXTRACT | Mark.KNOWN
_LEADS_A_CLAUSE = words(small.LEADS_A_CLAUSE)
_SENDS = words("mejla maila skicka sänd skriv")
_TO_THEM = words("mig oss avsändaren hit")
_INVITES = words("besök följ läs")
_NO_COMMAND = words(small.NO_COMMAND)
