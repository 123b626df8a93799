"""An answer to what the desk has asked or offered → the reading that it settles, or None where it settles nothing."""

from calendar import monthrange
from datetime import date
from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate, Offer
from rules.reading.matter import Judged, Matter
from rules.reading.model import Kind, Reading, Reason
from rules.reading.normal import words
from rules.reading.often import BAD_FOR_A_DAY
from rules.reading.order import ask
from rules.reading.said import Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

OPTIONS = (
    Mark.FIRST_OPTION | Mark.SECOND_OPTION | Mark.THIRD_OPTION | Mark.LAST_OPTION | Mark.EARLIEST_OPTION
    | Mark.LATEST_OPTION
)  # fmt: skip
_BARE = frozenset("dpoOLXiz_nNgu1")
"""Letters of what names no day but an option: "den andra dagen", and never "den andra april"."""
_SEVERAL = 2
_OBJECTS = words(small.OBJECTS)


def in_light_of(offer: Offer, found: list[Candidate], sentences: list[Sentence], tokens: Tokens) -> list[Candidate]:
    """The times of an answer, as the desk's question makes them mean."""
    if not offer.about_day:
        return _without_options(offer.ordered, found, sentences, tokens) if offer.ordered and not offer.days else found
    found = _without_options(offer.days, found, sentences, tokens)
    _months(offer, found)
    found += [number for s in sentences for number in _lone_numbers(offer, s, tokens)]
    return sorted(found, key=lambda c: c.first)


def _without_options(
    days: tuple[date, ...], found: list[Candidate], sentences: list[Sentence], tokens: Tokens
) -> list[Candidate]:
    """Without those that only point at an offer: "den andra dagen", "nummer två"."""
    if len(days) < _SEVERAL:
        return found
    spans = [span for s in sentences for span in s.at(OPTIONS)]
    if not spans:
        return found
    return [
        c
        for c in found
        if not {*tokens.codes[c.first : c.last]} <= _BARE
        or not any(first < c.last and c.first < last for first, last in spans)
    ]


def _months(offer: Offer, found: list[Candidate]) -> None:
    """Such as "maj", where the desk has asked "14 april eller 14 maj?": the month tells which of the days."""
    for c in found:
        if c.form != "month":
            continue
        offered = [day for day in offer.days if day.month == c.month]
        if len(offered) == 1 and len(offer.days) >= _SEVERAL:
            c.form, c.days, c.options, c.trouble, c.period = "day_month", (offered[0],), (), None, False


def _lone_numbers(offer: Offer, s: Sentence, tokens: Tokens) -> list[Candidate]:
    """Such as "15", "28 ska det vara", where the desk has asked which day: only small words stand beside them."""
    inside = range(s.first, s.last)
    numbers = [i for i in inside if tokens.codes[i] == "n" and tokens.keys[i].isdigit()]
    if not numbers or any(
        tokens.is_word(i)
        and tokens.codes[i] not in "an"
        and not tokens.words[i].marks & _COURTESIES
        and tokens.keys[i] not in _BESIDE_A_NUMBER
        for i in inside
    ):
        return []
    if not _leads(s, tokens, numbers[0]):
        return []
    return [Candidate(i, i + 1, "day_alone", (day,)) for i in numbers if (day := _meant(offer, int(tokens.keys[i])))]


def _leads(s: Sentence, tokens: Tokens, number: int) -> bool:
    """Whether nothing, courtesies or a word of choosing stand before a number; not "vi är 28"."""
    before = number - 1
    return before < s.first or tokens.keys[before] not in _BESIDE_A_NUMBER or tokens.keys[before] in _CHOOSES


_BESIDE_A_NUMBER = words(small.SMALL) | words("väljer välj tar ta kör säger säg okej nix då helst funkar passar vara")
_CHOOSES = words("väljer välj tar ta kör säger säg blir då helst till på just och eller")


def _meant(offer: Offer, number: int) -> date | None:
    """The day that a bare number is, among the offered ones or in the month that the desk spoke of."""
    days = [day for day in offer.days if day.day == number]
    if not days and 0 < number <= len(offer.days) and len(offer.days) >= _SEVERAL:
        return offer.days[number - 1]  # "2" of two days that are offered
    if not days and offer.month is not None and 0 < number <= monthrange(*offer.month)[1]:
        days = [date(*offer.month, number)]
    return days[0] if len(days) == 1 else None


_COURTESIES = Mark.GREETING | Mark.COURTESY | Mark.ACKNOWLEDGE | Mark.YES | Mark.REQUEST


def answer(offer: Offer, before: Reading, said: Said, index: int, form_date: date | None) -> Reading | None:
    """What an answer takes up of the desk's offer; None where it takes up none."""
    if not offer.asked or said.days or Matter.CANCEL in said.matters:
        return None
    if any(c.role == roles.REQUESTED for c in said.body.candidates):
        return None  # "ja, men helst i slutet av veckan"
    if before.reason is Reason.FIELD_CONFLICT and form_date is not None:
        chosen = _field_or_text(before, said, form_date)
        if chosen:
            return Reading(Kind.DATES, chosen, settled_in=index)
    if before.reason is Reason.WEEKDAY_MISMATCH and len(before.options) == 1 and _date_not_weekday(said):
        return Reading(Kind.DATES, before.options, settled_in=index)
    ordinal = not {"o", "L"}.isdisjoint(said.body.tokens.codes)
    if (
        (ordinal or said.has(OPTIONS | Mark.BOTH_OPTIONS))
        and len(offer.days) >= _SEVERAL
        and not said.has(Mark.POSTPONES)
    ):
        picked = _picked(offer, said)
        if picked is not None:
            return picked_reading(picked, offer, index)
    if left := _all_but(offer, said):
        return picked_reading(left, offer, index)
    if said.has(OPTIONS) and offer.today and offer.days and not said.has(Mark.POSTPONES):
        return ask(Reason.AMBIGUOUS_DATE, tuple(sorted(offer.days)), index)  # "det andra" of "idag eller den 31"
    if said.has(Mark.ANY_DAY) and offer.about_day and len(offer.days) < _SEVERAL:
        return Reading(Kind.ASAP, settled_in=index)
    if not offer.today and (said.has(Mark.HASTE) or any(c.role == roles.HASTE for c in said.body.candidates)):
        return None  # "men då kan vi lika gärna ta det idag"
    if not agrees(said):
        return None
    if said.has(Mark.POSTPONES):
        return None
    return _taken(offer, index)


def _all_but(offer: Offer, said: Said) -> tuple[date, ...]:
    """Such as "Allt utom torsdag" of two days: the other one."""
    left = tuple(day for day in offer.days if day not in said.rejected)
    excepts = not _EXCEPT.isdisjoint(said.body.tokens.keys)
    return left if excepts and len(offer.days) == _SEVERAL and len(left) == 1 and not offer.today else ()


_EXCEPT = words("utom förutom except")


def keeps_its_day(offer: Offer, before: Reading, said: Said) -> bool:
    """Such as "Nej, vi håller fast vid den dag vi skrev", where the desk has offered another: the order stands."""
    if (
        before.kind is not Kind.DATES
        or not offer.days
        or {*offer.days} & {*before.dates}
        or not said.has(Mark.KEEPS_DAY)
    ):
        return False
    if said.trouble is not None or said.rejected & {*before.dates} or not {*said.all_days} <= {*before.dates}:
        return False
    return any(_keeps(judged.sentence, said.body.tokens) for judged in said.body.judged)


def _keeps(s: Sentence, tokens: Tokens) -> bool:
    """Whether a word of keeping is meant: it is not denied, and nothing in its clause is wrong."""
    for first, last in s.at(Mark.KEEPS_DAY):
        start, end = s.clause_of(first)
        denied = [at for at, _ in s.at(Mark.NEGATION) if start <= at < end and not first <= at < last]
        if not denied and _WRONG.isdisjoint(tokens.keys[start:end]) and not s.question:
            return True
    return False


def _taken(offer: Offer, index: int) -> Reading | None:
    """Yes: to the only day, to at once, or to one of several that nobody knows."""
    if offer.today and not offer.days:
        return Reading(Kind.ASAP, settled_in=index)
    if len(offer.days) == 1 and not offer.today:
        return Reading(Kind.DATES, offer.days, settled_in=index)
    return ask(Reason.AMBIGUOUS_DATE, tuple(sorted(offer.days)), index) if offer.days else None


def only_offer(offer: Offer, said: Said) -> tuple[date, ...]:
    """Such as "Okej, men då vill vi ha ett den 1 juni också": the only day that is offered, where they agree to it."""
    return offer.days if agrees(said) and len(offer.days) == 1 and not offer.today else ()


def picked_reading(picked: tuple[date, ...], offer: Offer, index: int) -> Reading:
    """The days chosen among the offered ones; a question where they cannot be told."""
    if picked:
        return Reading(Kind.DATES, picked, settled_in=index)
    return ask(Reason.AMBIGUOUS_DATE, tuple(sorted(offer.days)), index)


def _picked(offer: Offer, said: Said) -> tuple[date, ...] | None:
    """The offered days that an answer points at by their place; none where it says two things."""
    days = offer.days
    places: set[date] = set()
    for judged in said.body.judged:
        s = judged.sentence
        for first, _ in s.at(OPTIONS | Mark.BOTH_OPTIONS):
            if s.marks_of_clause(first) & (Mark.NO | Mark.NEGATION):
                return ()  # "inte den första": nobody knows which of the rest
        if _takes_both(s, said.body.tokens):
            if not _LIKE_EACH_OTHER.isdisjoint(said.body.tokens.keys[s.first : s.last]):
                return ()  # "båda går lika bra": nobody knows which
            return tuple(sorted(days)) if len(days) == _SEVERAL or s.marks & Mark.ALL_OPTIONS else ()
        places |= _places(s, days) or _lone_place(s, said.body.tokens, days)
    if not places:
        return None
    joined = "och" in said.body.tokens.keys
    return tuple(sorted(places)) if len(places) == 1 or joined else ()


def _lone_place(s: Sentence, tokens: Tokens, days: tuple[date, ...]) -> set[date]:
    """Such as "Första.", "Sista tack": a mere ordinal."""
    words_only = [i for i in range(s.first, s.last) if tokens.is_word(i) and not tokens.words[i].marks & _COURTESIES]
    if len(words_only) != 1:
        return set()
    i = words_only[0]
    if tokens.codes[i] == "L":
        return {days[-1]}
    place = tokens.words[i].value if tokens.codes[i] == "o" else 0
    return {days[place - 1]} if 0 < place <= len(days) else set()


def pointed_at(days: tuple[date, ...], said: Said) -> tuple[date, ...]:
    """Such as "Det räcker med den första", of an order for several days: the ones that are kept; none where unclear."""
    for judged in said.body.judged:
        s = judged.sentence
        if not s.marks & OPTIONS or s.question:
            continue
        keys = said.body.tokens.keys[s.first : s.last]
        only, away = not _SUFFICES.isdisjoint(keys), not _TAKEN_OUT.isdisjoint(keys)
        places = _places(s, days)
        if only == away or len(places) != 1 or s.marks & (Mark.PERSON | Mark.DEVICE | Mark.NEGATION):
            continue
        return tuple(sorted(places)) if only else tuple(day for day in days if day not in places)
    return ()


_SUFFICES = words("räcker bara endast enbart nöjer duger only")
_TAKEN_OUT = words("stryk stryka bort slopa skippa avboka makulera")


def _takes_both(s: Sentence, tokens: Tokens) -> bool:
    """Such as "båda två, tack"; not "det senare av de båda förslagen"."""
    return any(
        _OUT_OF.isdisjoint(tokens.keys[max(s.first, first - _BEFORE_BOTH) : first])
        for first, _ in s.at(Mark.BOTH_OPTIONS)
    )


_LIKE_EACH_OTHER = words("lika likvärdiga passar funkar fungerar duger")
_OUT_OF = words("av utav of")
_BEFORE_BOTH = 2


def _places(s: Sentence, days: tuple[date, ...]) -> set[date]:
    """Which of the offered days a sentence points at; the longest phrase counts: "den andra" in "den andra dagen"."""
    found = set()
    if s.marks & Mark.FIRST_OPTION:
        found.add(days[0])
    if s.marks & Mark.SECOND_OPTION:
        found.add(days[1])
    if s.marks & Mark.THIRD_OPTION and len(days) > _SEVERAL:
        found.add(days[2])
    if s.marks & Mark.LAST_OPTION:
        found.add(days[-1])
    if s.marks & Mark.EARLIEST_OPTION:
        found |= {min(days)} if len(days) > _SEVERAL else {min(days), days[0]}
    if s.marks & Mark.LATEST_OPTION:
        found |= {max(days)} if len(days) > _SEVERAL else {max(days), days[-1]}
    return found


def agrees(said: Said) -> bool:
    """Whether a sentence of an answer says yes."""
    return any(says_yes(judged, said.body.tokens) for judged in said.body.judged)


def says_yes(judged: Judged, tokens: Tokens) -> bool:
    """Such as "Ja tack", "Det blir utmärkt": a yes, with no objection and no "inte" beside it."""
    s = judged.sentence
    if not s.marks & (Mark.YES | Mark.APPROVES):
        return any(key.startswith(_THUMBS) for key in tokens.keys[s.first : s.last])
    keys = tokens.keys[s.first : s.last]
    yes = [(a, b) for a, b in s.at(Mark.YES) if not tokens.keys[a].startswith(_CONSENTS)]
    if any(
        not any(a <= first < b for a, b in yes) and not _only_if(s, tokens, first)
        for first, _ in s.at(Mark.NO | Mark.NEGATION)
    ):
        return False  # a negation that is no part of "inga problem"
    brief = sum(tokens.is_word(i) for i in range(s.first, s.last)) <= _BRIEF
    if not s.marks & Mark.YES and (s.question or not brief):
        return False  # "Bra att ni hör av er om det här"
    if any(not BAD_FOR_A_DAY.isdisjoint(_behind(tokens, end, s.last)) for _, end in yes) or any(
        key.startswith("veckodag") for key in keys
    ):
        return False  # "gör det svårt för oss"; of a weekday and a date that do not agree
    return _OBJECTS.isdisjoint(keys) or _AGAINST.isdisjoint(keys)


def _only_if(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Such as "Visst, bara ni inte glömmer bort oss": a yes on a condition that the desk can keep."""
    start, _ = s.clause_of(at)
    start += tokens.keys[start] == ","
    return start > s.first and tokens.keys[start : start + 2] in (["bara", "ni"], ["bara", "vi"])


_THUMBS = ("\N{THUMBS UP SIGN}", "\N{OK HAND SIGN}")


def _behind(tokens: Tokens, start: int, end: int) -> list[str]:
    """The next two words of the clause."""
    keys = tokens.keys[start : min(start + 2, end)]
    return keys[: next((i for i, key in enumerate(keys) if key in ",.!;"), len(keys))]


_CONSENTS = ("accept", "godkan", "godta", "bifall", "bejak", "tillstyrk")
"""Their "inte" denies, even where it stands within the phrase."""
_AGAINST = words(small.AGAINST)
_BRIEF = 4
"""Words of a sentence in which praise is a yes."""


def _field_or_text(before: Reading, said: Said, form_date: date) -> tuple[date, ...]:
    """Such as "det som står i datumrutan är rätt": the field or the text, where the two name different days."""
    for judged in said.body.judged:
        s = judged.sentence
        for start, end in _told_apart(s):
            marks = s.marks_of_clause(start) if (start, end) != (s.first, s.last) else s.marks
            field, text = bool(marks & Mark.FIELD_WORDS), bool(marks & Mark.TEXT_WORDS)
            if field == text:
                continue
            wrong = bool(marks & (Mark.NEGATION | Mark.NO)) or not _WRONG.isdisjoint(said.body.tokens.keys[start:end])
            rest = tuple(day for day in before.options if day != form_date)
            return (form_date,) if field != wrong else rest
    return ()


def _told_apart(s: Sentence) -> list[tuple[int, int]]:
    """The whole sentence where it speaks of field or text only; else its clauses, one by one."""
    if not (s.marks & Mark.FIELD_WORDS and s.marks & Mark.TEXT_WORDS):
        return [(s.first, s.last)]
    starts = [*s.clauses, s.last]
    return list(pairwise(starts))


def _date_not_weekday(said: Said) -> bool:
    """Such as "Datumet stämmer, det var veckodagen jag skrev fel": the number is right."""
    right = wrong = False
    keys = said.body.tokens.keys
    for judged in said.body.judged:
        for start, end in pairwise([*judged.sentence.clauses, judged.sentence.last]):
            clause = keys[start:end]
            bad = not _WRONG.isdisjoint(clause) or bool(judged.sentence.marks_of_clause(start) & Mark.NEGATION)
            if any(key.startswith(_WEEKDAY) for key in clause):
                if not bad:
                    return False
                right = True
            elif any(key.startswith(_NUMBER) for key in clause):
                right, wrong = right or not bad, wrong or bad
    return right and not wrong


_WEEKDAY = ("veckodag",)
_NUMBER = ("datum", "siffra", "siffror")
_WRONG = words("fel felaktig felaktigt galet galen wrong misstag")


def leaves_open(said: Said, offer: Offer, before: Reading) -> bool:
    """Whether an answer to a question for the day says something of it that nobody could make a day of.

    Thanks, "jag återkommer" and what is about something else say nothing of the day; where the desk has offered other
    days than the one that stands, any other words may.
    """
    if said.has(Mark.POSTPONES):
        return False
    if any(c.role in (roles.DEADLINE, roles.REJECTED) for c in said.body.candidates):
        return True
    other_days = bool(offer.days) and not {*offer.days} & {*before.dates}
    return any(
        _speaks_of_the_day(judged, said.body.tokens, unknown=other_days and nth == 0)
        for nth, judged in enumerate(_spoken(said))
    )


def _spoken(said: Said) -> list[Judged]:
    """The sentences of an answer, without a greeting at its head."""
    sentences = said.body.judged
    return [j for j in sentences if not j.sentence.marks & Mark.GREETING or j.sentence.last - j.sentence.first > 1]


def _speaks_of_the_day(judged: Judged, tokens: Tokens, *, unknown: bool) -> bool:
    s = judged.sentence
    if judged.matters - _OF_THE_DAY or s.marks & (Mark.AUTO_REPLY | Mark.RECEIVED):
        return False
    if s.marks & (Mark.NO | Mark.NEGATION | OPTIONS | Mark.BOTH_OPTIONS | Mark.HASTE | Mark.CHOOSE):
        return True
    keys = tokens.keys[s.first : s.last]
    if unknown and not s.marks & (Mark.ACKNOWLEDGE | Mark.PRAISE | Mark.COURTESY) and not s.question:
        return True
    return any(key.startswith(_DAY) or key in _CHOICE for key in keys)


_DAY = ("dag", "datum", "vecka", "manad", "forslag", "alternativ")
_CHOICE = words(small.CHOICE)
_OF_THE_DAY = {
    Matter.COURTESY, Matter.BACKGROUND, Matter.WISHED, Matter.WEAK_ORDER, Matter.ORDER, Matter.CLOSING,
    Matter.NOT_UNDERSTOOD, Matter.POINTER, Matter.ACKNOWLEDGEMENT,
}  # fmt: skip
