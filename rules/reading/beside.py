"""What stands beside an order: a complaint, a wish that the reply cannot fulfil, trouble with another thing."""

from itertools import pairwise

from rules.reading.complaints import GROUNDS, complains
from rules.reading.faults import device_in, together
from rules.reading.matter import Around, Matter
from rules.reading.normal import fold, is_past, words
from rules.reading.often import AN_EXTRACT, DESK, OURS, OUT_OF, REQUESTED, SHALL, WRITERS
from rules.reading.recovery import recovered
from rules.reading.scope import answered_no, denied, is_so, of_own_things, of_writers, speaks_of_desk, supposed
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_AGREED = words(small.AGREED)
_NOT_NEEDED = words(small.NOT_NEEDED)


def beside(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """What stands beside an order: a complaint, a wish that the reply cannot fulfil, trouble with another thing."""
    marks = s.marks
    keys = tokens.keys[s.first : s.last]
    if marks & GROUNDS and complains(s, tokens, want=want):
        found.add(Matter.COMPLAINT)
    asked = want or marks & REQUESTED or not SHALL.isdisjoint(keys)
    if asked or around.order_before:
        _wishes(s, tokens, keys, found, asked=bool(asked))
    if around.own_names is not None and _foreign_address(s, tokens, around.own_names):
        found.add(Matter.WISH)
    settled = marks & (Mark.RESOLVED | Mark.TYPING) and not _found(s, tokens)
    if marks & _THINGS and not settled and not recovered(s, tokens) and _trouble(s, tokens, want=want):
        found.add(Matter.OTHER)


def _found(s: Sentence, tokens: Tokens) -> bool:
    """Such as "vi har hittat en knapp utan namn": found, and not put right by that."""
    return any(tokens.keys[first] == "hittat" for first, _ in s.at(Mark.ANOTHER))


_THINGS = Mark.OTHER_THING | Mark.OWN_THINGS | Mark.ANOTHER | Mark.REMINDER | Mark.DEVICE


def _of_another_thing(s: Sentence, tokens: Tokens) -> bool:
    """A reminder such as "vårt ärende om nya portkoder", "svar på vår fråga om …"."""
    keys = tokens.keys[s.first : s.last]
    if s.marks & (Mark.OTHER_THING | Mark.REGISTER_THING) or any(key.startswith(_WHO_COMES) for key in keys):
        return True
    return any(word in _PUT_BEFORE and after == "om" for word, after in pairwise(tokens.keys[s.first : s.last]))


def _never_came(s: Sentence, tokens: Tokens) -> bool:
    """Such as "vi fick aldrig de tre armbanden som vi beställde": a thing of the desk's that never came."""
    if not s.marks & Mark.NEGATION or s.marks & (AN_EXTRACT | Mark.RESOLVED) or s.question:
        return False
    keys = tokens.keys[s.first : s.last]
    if _CAME.isdisjoint(keys) or not together(s, Mark.DEVICE | Mark.OTHER_THING, Mark.NEGATION):
        return False
    return device_in(s, tokens) or bool(s.marks & Mark.OTHER_THING)


def _waits_for_alarm(s: Sentence, tokens: Tokens) -> bool:
    """Such as "våra nya kunder väntar fortfarande på sina larm"."""
    return any(key.startswith("vanta") for key in tokens.keys[s.first : s.last]) and device_in(s, tokens)


_CAME = words("fick fått dök dykt levererats levererades anlänt skickats sänts")
_WHO_COMES = ("teknik", "montor", "installator")
_PUT_BEFORE = words(small.PUT_BEFORE)
_UNFINISHED = words(small.UNFINISHED)


def _trouble(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """Trouble with another thing of the desk's; with the writers' own only where they want help with it."""
    marks = s.marks
    if s.question and answered_no(s, tokens):
        return False
    extracts = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    if any(
        not any(first <= at < last for at, _ in extracts)
        and not denied(s, tokens, first, last)
        and not any(begin == last for begin, _ in s.at(Mark.OWN_THINGS))  # "jag kommer inte åt datorn i helgen"
        for first, last in s.at(Mark.ANOTHER)
    ):
        return True
    if marks & Mark.REMINDER and not marks & AN_EXTRACT and _of_another_thing(s, tokens):
        return True
    if _never_came(s, tokens) or (marks & Mark.STILL and marks & Mark.REMINDER and _waits_for_alarm(s, tokens)):
        return True
    if marks & Mark.NEGATION and together(s, Mark.OTHER_THING, Mark.NEGATION):
        if tokens.keys[s.first] == "om" and any(supposed(s, tokens, first) for first, _ in s.at(Mark.NEGATION)):
            return False  # "om ett larm inte fungerar ringer vi supporten"
        keys = tokens.keys[s.first : s.last]
        return _UNFINISHED.isdisjoint(keys) and not _spared(s, tokens)
    for first, last in s.at(Mark.WEAK_FAULT | Mark.FAULT):
        here = s.marks_of_clause(first)
        theirs = here & Mark.OTHER_THING and is_so(s, tokens, first, last) and not _at_ours(s, tokens, first)
        helped = want and here & Mark.OWN_THINGS and not marks & Mark.EXTRACT and not of_own_things(s, tokens, first)
        of_desk = (
            here & Mark.OWN_THINGS and speaks_of_desk(tokens, *s.clause_of(first)) and is_so(s, tokens, first, last)
        )
        if theirs or helped or of_desk:
            return True
    return False


def _spared(s: Sentence, tokens: Tokens) -> bool:
    """Such as "jag bifogar ingen blankett", "vi behöver varken koder eller nycklar": left out, and not lacking."""
    for first, _ in s.at(Mark.OTHER_THING):
        start, end = s.clause_of(first)
        if not s.marks_of_clause(first) & Mark.NEGATION:
            continue
        clause = tokens.keys[start:end]
        if not any(key.startswith(_LEFT_OUT) for key in clause) or not DESK.isdisjoint(clause):
            return False
    return True


_LEFT_OUT = tuple(words(small.SPARED))


def _at_ours(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "det blev tokigt hos oss med schemat"."""
    return ("hos", "oss") in pairwise(tokens.keys[slice(*s.clause_of(index))])


def _wishes(s: Sentence, tokens: Tokens, keys: list[str], found: set[Matter], *, asked: bool) -> None:
    """A wish that the reply cannot fulfil: another format or channel, a recipient outside, more of each customer."""
    marks = s.marks
    if not marks & _BY_MARK and _ALSO.isdisjoint(keys):
        return
    if marks & Mark.TYPING and marks & Mark.COURTESY:
        return  # "ursäkta stora bokstäver"
    if (
        (marks & Mark.OUTSIDE and asked and _outside(s, tokens, keys))
        or (not _ALSO.isdisjoint(keys) and _more_of_customers(keys))
        # Not "som överenskommet på telefon":
        or (marks & (Mark.WISH | Mark.PHONE) and _AGREED.isdisjoint(keys) and _in_form(s, tokens, keys, asked=asked))
    ):
        found.add(Matter.WISH)


def _outside(s: Sentence, tokens: Tokens, keys: list[str]) -> bool:
    """A recipient outside the provider; not "underlaget går sedan till vår revisor", "det skickar vi dit själva"."""
    if not _THEMSELVES.isdisjoint(keys) and all(of_writers(s, tokens, first) for first, _ in s.at(Mark.OUTSIDE)):
        return False
    if not _DOWNSTREAM.isdisjoint(keys) and not s.marks & Mark.WANT:
        return False
    return any(
        not any(first < edge < last for edge in s.clauses)
        and not _of_invoice(s, tokens, first)
        and not _as_one(tokens, first)
        and not _only_mentioned(s, tokens, first, last)
        for first, last in s.at(Mark.OUTSIDE)
    )


def _as_one(tokens: Tokens, first: int) -> bool:
    """Such as "såsom ombud för bolaget begär jag": who writes, and no recipient."""
    before = tokens.keys[max(0, first - 2) : first]
    return before[-1:] == ["sasom"] or before in (["egenskap", "av"], ["som"])


def _of_invoice(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "fakturan går till kommunens ekonomi": the invoice goes outside, and not the extract."""
    start, _ = s.clause_of(index)
    if s.marks_of_clause(index) & (AN_EXTRACT | Mark.WANT):
        return False
    return any(key.startswith(_INVOICES) and key.endswith("n") for key in tokens.keys[start:index])


_INVOICES = ("faktur", "rakning")


def _only_mentioned(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "som stöd när vi pratar med facket": named, and nothing is sent there."""
    if last - first > 1 or tokens.keys[first] not in _ONLY_TOLD:
        return False
    start, end = s.clause_of(first)
    return _TO_THEM.isdisjoint(tokens.keys[start:end])


_ONLY_TOLD = words(small.OUTSIDE_ONLY_TOLD)
_TO_THEM = words(small.TO_THEM)


def _in_form(s: Sentence, tokens: Tokens, keys: list[str], *, asked: bool) -> bool:
    """Another format or channel, or the telephone; not "pdf eller papper spelar ingen roll"."""
    if not _INDIFFERENT.isdisjoint(keys):
        return False
    if any(
        _wished(s, tokens, first) and not _only_told(s, tokens, first) and not _to_colleague(tokens, last)
        for first, last in s.at(Mark.WISH)
    ):
        return True
    if not s.marks & Mark.PHONE or not asked or s.marks & _NO_CALL or not _SPOKE.isdisjoint(keys):
        return False
    # Not "vi vet att ni inte får lämna ut något på telefon":
    return any(not s.marks_of_clause(first) & Mark.NEGATION for first, _ in s.at(Mark.PHONE))


_INDIFFERENT = words(small.INDIFFERENT)
_BY_MARK = Mark.OUTSIDE | Mark.WISH | Mark.PHONE
_NO_CALL = Mark.ASKING | Mark.COURTESY | Mark.OTHER_FACT | Mark.RESOLVED


def _wished(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Neither what the writers do themselves, nor what "behövs inte"."""
    start, end = s.clause_of(index)
    printed = tokens.keys[index].startswith("utskriv") and index + 1 < s.last
    if printed and (tokens.keys[index + 1] in OUT_OF or tokens.codes[index + 1] in _DATES):
        return False  # "få loggen utskriven ur systemet", "Utskrivet 2026-03-10"
    declined = s.marks_of_clause(index) & Mark.NEGATION and not _NOT_NEEDED.isdisjoint(tokens.keys[start:end])
    return not declined and not _own_doing(s, tokens, index)


def _only_told(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "förr låg det en utskrift i facket", "chefen älskar diagram": what is or was, and nobody asks for it."""
    start, end = s.clause_of(index)
    here = s.marks_of_clause(index)
    if tokens.written(start) in _TELL_TO:
        return False  # "Sätt summan högst upp"
    if s.question or here & _MAY_WISH or not _PREFERS.isdisjoint(tokens.keys[start:end]):
        return False
    return any(
        tokens.is_word(i)
        and (is_past(tokens.keys[i]) or tokens.keys[i].endswith(_WEAK_PAST) or tokens.written(i) in _TELLING)
        for i in range(start, end)
    )


_MAY_WISH = Mark.SUITS | Mark.NEGATION | Mark.WANT | Mark.REQUEST | AN_EXTRACT
_WEAK_PAST = ("orde", "ällde", "illde", "vde", "gde")
_TELL_TO = frozenset(small.TELL_TO.split())
_PREFERS = words(small.PREFERS)
_TELLING = frozenset(small.TELLS.split()) - {"hade", "har"} | frozenset(small.TELLS_OF_OWN.split())
"""As written: without its signs "vår" would be "var"."""


def _to_colleague(tokens: Tokens, last: int) -> bool:
    """Such as "kopia till min kollega": inside the provider."""
    behind = tokens.keys[last : last + 2]
    return tokens.keys[last - 1] == "till" and len(behind) > 1 and behind[0] in OURS and behind[1] in _COLLEAGUES


_DATES = frozenset("IFH68")
_THEMSELVES = words("själv själva")
_COLLEAGUES = words(small.OWN_COLLEAGUES)


def _own_doing(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Such as "vi gör om den till pdf när den kommit": the writers do it, and ask for nothing in that clause."""
    start, end = s.clause_of(index)
    if any(
        key.endswith("r") and after in WRITERS and key not in _NOT_OWN
        for key, after in pairwise(tokens.keys[start:end])
    ):
        return True  # "när utdraget kommer gör jag om det till …"
    if any(key in SHALL and after in _USED for key, after in pairwise(tokens.keys[start:end])):
        return True  # "siffrorna ska in i en tabell"
    if tokens.keys[start : start + 2] in _PURPOSE and not speaks_of_desk(tokens, start, end):
        return True  # "för att dela upp kunderna på två bilar"
    if end - start <= _FRAGMENT and start > s.first and tokens.keys[start] == ",":
        return _own_doing(s, tokens, start - 1)  # "vi sätter upp en tavla, utan personnummer"
    if any(key in WRITERS and after in SHALL for key, after in pairwise(tokens.keys[start:end])):
        return not speaks_of_desk(tokens, start, end)  # "så vi ska skicka ut ett brev till dem"
    if s.marks_of_clause(index) & (Mark.WANT | Mark.REQUEST | Mark.EXTRACT) or not _BOUND.isdisjoint(
        tokens.keys[start:end]
    ):
        return False
    return of_writers(s, tokens, index)


_FRAGMENT = 5
_USED = words(small.USED_DOWNSTREAM)
_PURPOSE = (["for", "att"], ["sa", "att"])
_NOT_OWN = words(small.NOT_OWN_DOING)
_DOWNSTREAM = words(small.DOWNSTREAM)
_BOUND = words(small.BOUND)
_SPOKE = words(small.SPOKE)


def _more_of_customers(keys: list[str]) -> bool:
    """Such as "gärna också med kundernas blodgrupp": something of each customer that the extract may not have."""
    return any(
        key in _CUSTOMERS
        and after not in _SHOWN
        and after.isalpha()
        and not _ALSO.isdisjoint(keys[max(0, i - _NEAR) : i])
        for i, (key, after) in enumerate(pairwise(keys))
    )


_NEAR = 4
_ALSO = words(small.ALSO)
_CUSTOMERS = words(small.CUSTOMERS_OF)
_SHOWN = words(small.SHOWN)


def _of_firm(before: list[str]) -> bool:
    """Such as "skicka till Alm & Ek Redovisning, anna@almek.se": the address is a firm's."""
    return "till" in before and any(key.endswith(_FIRMS) for key in before[before.index("till") :])


_FIRMS = tuple(words(small.FIRMS))


def _foreign_address(s: Sentence, tokens: Tokens, own_names: frozenset[str]) -> bool:
    """A mail address whose domain has no word of the message in it, beside sending: outside the provider."""
    if (
        not s.marks & (Mark.REQUEST | Mark.WANT | Mark.WISH | Mark.STANDING)
        and "till" not in tokens.keys[s.first : s.last]
    ):
        return False
    for i in range(s.first, s.last):
        key = tokens.keys[i]
        if tokens.codes[i] == "@" and "@" in key[1:]:
            if _of_firm(tokens.keys[s.first : i]):
                return True
            labels = key.rsplit("@", 1)[1].split(".")
            domain = fold(labels[-2] if len(labels) > 1 else labels[0]).replace("-", "")
            if not any(name in domain or domain in name for name in own_names):
                return True
    return False
