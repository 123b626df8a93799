"""Rules that leave a day open which is asked for: told only about, given on a condition, or with a doubt."""

from itertools import pairwise

from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.often import DAY_OFF, OR
from rules.reading.place import Place
from rules.reading.vocabulary import small
from rules.reading.words import Mark


def why_left_open(p: Place) -> Reason | None:
    """Why a day that is asked for cannot be acted on; None where it can."""
    if softened(p) or near(p):
        return Reason.VAGUE_TIME
    if goes_beyond(p):
        return Reason.RANGE
    return Reason.AMBIGUOUS_DATE if doubted(p) or on_condition(p) else None


def softened(p: Place) -> bool:
    """Such as "den 28 eller så", "den 30 oktober ungefär", "plus minus en dag", "den 30 eller senare"."""
    behind = p.tokens.keys[p.c.last : min(p.c.last + _SOFT_WITHIN, p.s.last)]
    if not behind:
        return False
    if (
        behind[0] in _ABOUT
        or tuple(behind[:2]) in (("-", "ish"), ("plus", "minus"))
        or tuple(behind[1:3]) == ("plus", "minus")
    ):
        return True
    if behind[0] in ("minus", "plus") and _so_many(p):
        return True
    if behind[0] in OR and len(behind) > 1:
        return (
            behind[1] in _LATER
            or behind[1] == "nar"
            or behind[1:3] in _OR_THEN
            or (behind[1] in _SO and not {*behind[2:3]} & _SOON)
        )
    return tuple(behind[1:3]) in _RATHER_EARLIER


def _so_many(p: Place) -> bool:
    """Such as "den sista minus en dag"; not "den 29 plus en vecka senare", which names another day besides."""
    codes = p.tokens.codes[p.c.last + 1 : p.c.last + 4]
    return len(codes) > 1 and codes[0] in "1n" and codes[1] in "GgwmB" and codes[2:] not in (["q"], ["k"])


_SOFT_WITHIN = 3
_ABOUT = words("ungefär ungefärligen cirka ca circa typ ish")
_SO = words("så däromkring däromkrings")
_LATER = words("senare tidigare")
_OR_THEN = (["dagen", "efter"], ["dagen", "innan"], ["i", "alla"], ["allra", "senast"])
_SOON = words("snart fort tidigt snabbt")
_RATHER_EARLIER = {("helst", "tidigare"), ("helst", "senare"), ("garna", "tidigare"), ("garna", "senare")}


def near(p: Place) -> bool:
    """Such as "så nära den 31 maj som möjligt", "prel. den 10 november"."""
    around = {*p.tokens.keys[max(0, p.c.first - 2) : p.c.first], *p.tokens.keys[p.c.last : p.c.last + 2]}
    return not _NOT_FIXED.isdisjoint(around) or p.tokens.keys[p.c.first - 1 : p.c.first] in (["nara"], ["near"])


_NOT_FIXED = words("prel preliminär preliminärt preliminary tentative")


def goes_beyond(p: Place) -> bool:
    """Such as "per den 30 och bakåt tre månader", "först när den 29 har passerat"."""
    behind = p.tokens.keys[p.c.last : min(p.c.last + _SOFT_WITHIN, p.s.last)]
    return tuple(behind[:2]) in _AND_BACK or (len(behind) > 1 and behind[0] in _HAS and behind[1] in _PAST)


_AND_BACK = {("och", "bakat"), ("och", "tillbaka"), ("and", "back"), ("och", "framat")}
_HAS = words("har är has is")
_PAST = words("passerat passerats förbi över passed over")


def doubted(p: Place) -> bool:
    """Such as "29/5??", "den 29 maj? Eller vad brukar man ta?", "i så fall den 29"."""
    behind = p.tokens.keys[p.c.last : p.c.last + 2]
    if behind in (["?", "eller"], ["?", "or"]) or (behind == ["?", "?"] and not p.s.marks & Mark.WANT):
        return True
    if p.tokens.keys[p.s.first : p.s.first + 3] == ["i", "sa", "fall"]:
        return True
    ahead = [*pairwise(p.tokens.keys[p.c.last : p.s.last])]
    return ("utan", "nasta") in ahead or (
        ("men", "om") in ahead and _NO_OTHER_DAY.isdisjoint(p.tokens.keys[p.c.last : p.s.last])
    )


_NO_OTHER_DAY = words("något nåt någon oklart ring hör frågor möjligt undrar")


def on_condition(p: Place) -> bool:
    """Such as "om chefen godkänner", "förutsatt att Lena är klar", "infaller det på en helg …"; not "om det går"."""
    keys = p.tokens.keys
    sentence = {*keys[p.s.first : p.s.last]}
    if not sentence.isdisjoint(_PROVIDED):
        return True
    ahead = keys[p.s.last : p.s.last + _NEXT_WITHIN]
    if not DAY_OFF.isdisjoint(ahead) and not _IF_SO.isdisjoint(ahead[1:2]):
        return True  # "den 28. Om det är en helgdag tar ni vardagen före"
    if not sentence.isdisjoint(_FALLS) and not sentence.isdisjoint(_ON_A_DAY_OFF):
        return True
    if sentence.isdisjoint(_IF):
        return False
    return any(keys[i] in _IF and _depends(p, i) for i in range(p.s.first, p.s.last - 2))


def _depends(p: Place, i: int) -> bool:
    """Whether what follows "om" tells what somebody else does or is."""
    if p.c.first <= i < p.c.last or p.tokens.keys[i - 1] == "till":
        return False  # "om en vecka"; "säg till om hon är ledig då"
    tokens, s = p.tokens, p.s
    subject = i + 1 + (tokens.keys[i + 1] in ("inte", "ej", "nu"))
    if subject + 1 >= s.last:
        return False
    named = tokens.is_word(subject) and tokens.is_proper(subject)
    _, end = s.clause_of(subject)
    if not _ELSE.isdisjoint(tokens.keys[subject:end]):
        return False  # "om inte ekonomen säger annat"
    if not named and tokens.keys[subject] not in _SOMEBODY:
        return tokens.keys[subject] not in _DESK and not _DONE.isdisjoint(tokens.keys[subject:end])
    clause = range(subject + 1, min(end, subject + _VERB_WITHIN))
    return not s.marks_of_clause(subject) & Mark.DEVICE and any(
        tokens.keys[at] in _VERBS or (len(tokens.keys[at]) > _SHORT and tokens.keys[at].endswith(_VERB_ENDS))
        for at in clause
    )


_DESK = words("ni du det man you it")
_DONE = words("klart klara klar färdig färdigt färdiga godkänd godkänt godkända ready done approved")
_ELSE = words("annat annan otherwise")
_PROVIDED = words("förutsatt förutsättning såvida provided")
_FALLS = words("infaller hamnar faller råkar")
_NEXT_WITHIN = 8
_IF_SO = words("om ifall infaller skulle är if")
_ON_A_DAY_OFF = words("helg helgdag helgen lördag söndag röd")
_IF = words("om ifall if")
_SOMEBODY = words(small.OTHERS) | words("de dom alla vd samordnaren enhetschefen facket banken he she they everyone")
_VERB_WITHIN = 4
_VERBS = words("är har säger vill kan hinner hann is has")
_VERB_ENDS = ("r", "at", "it", "rt", "lt", "tt", "es")
_SHORT = 3
