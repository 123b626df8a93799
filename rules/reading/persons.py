"""Named customers: whether the extract is asked for only some persons, by name, title or identity number."""

from rules.reading.normal import fold, words
from rules.reading.often import AN_EXTRACT, ONLY
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

FIRST_NAMES = words(small.FIRST_NAMES)
_TITLES = words(small.TITLES_OF_PERSONS) | words("kund kunden brukaren vårdtagaren klienten")
_PERSONS = FIRST_NAMES | _TITLES
"""Without one of these no person is named by a first name or a title."""
_CONCERNING = words("med för på över om rör gällande avseende avser angående gäller beträffande kring till utom än är")
_ALWAYS_CONCERNING = words("rör gällande avseende avser angående beträffande")
_APPOSED = words(small.APPOSED_TO_PERSONS)
_UNITS = ("enhet", "grupp", "omrad", "team", "distrikt", "avdelning", "hemtjanst", "hemvard", "omsorg", "larm")
_PROPER_NAME = 2
_NEAR = 6
"""Words between the extract and the person whom it is asked for."""


def is_name(tokens: Tokens, i: int) -> bool:
    """An unknown word with a capital."""
    return tokens.is_proper(i) and not tokens.text[tokens.starts[i] : tokens.ends[i]].isupper()


def only_named(s: Sentence, tokens: Tokens) -> bool:
    """Whether a sentence that speaks of the extract asks for named customers only."""
    if any(
        not _other_things(s, tokens, last) and not _others_than_all(s, tokens, first, last)
        for first, last in s.at(Mark.ONLY_NAMED)
    ):
        return True
    keys = tokens.keys[s.first : s.last]
    if not ONLY.isdisjoint(keys) and _only_a_name(s, tokens):
        return True
    if not _ALARMS.isdisjoint(keys) and _of_one_alarm(s, tokens):
        return True
    if not _PERSONS.isdisjoint(keys) and (limited_to_persons(s, tokens) or _of_persons(s, tokens)):
        return True
    return not _LISTING.isdisjoint(keys) and _listed(s, tokens)


def limited_to_persons(s: Sentence, tokens: Tokens) -> bool:
    """Such as "enbart för makarna Lundin", "bara folke o ingrid", "ingen mer än Ture Lind", "Mrs Greta Holm only"."""
    keys = tokens.keys
    if _PERSONS.isdisjoint(keys[s.first : s.last]):
        return False
    for i in range(s.first, s.last):
        if not _limits(keys, i):
            continue
        if _person_within(s, tokens, i + 1):
            return True
        named = any(_names_person(s, tokens, k) for k in range(max(s.first, i - _TRAILING), i))
        to_whom = {*keys[max(s.first, i - 2 * _TRAILING) : i]} & _TO_WHOM
        if i + 1 >= s.last - 1 and named and not to_whom:
            return True
    return False


_TRAILING = 4
"""Words before a limit that stands last."""
_TO_WHOM = words("till åt to av hälsar hälsningar mvh jag")


def _limits(keys: list[str], i: int) -> bool:
    """Whether a word limits what is asked for: "bara", "räcker med", "ingen annan än"."""
    if keys[i] in ONLY or keys[i] in _SOLELY:
        return True
    if keys[i] in ("med", "om") and {*keys[max(0, i - 3) : i]} & _SUFFICES:
        return True
    return keys[i] in ("an", "utom", "except", "but") and bool({*keys[max(0, i - 3) : i]} & _NOBODY_ELSE)


_SOLELY = words(small.SOLELY)
_SUFFICES = words("räcker räckte duger nöjer fokusera begränsa intresserad intresserade")
_NOBODY_ELSE = words("ingen inga inget annan andra mer fler nobody none")


def _person_within(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Whether a limit is one to persons: nothing between them but small words and what the persons are."""
    keys = tokens.keys
    for i in range(first, min(first + _REACH, s.last)):
        if _names_person(s, tokens, i):
            return True
        if keys[i] in _RECIPIENT or tokens.words[i].marks & _BREAKS_LIMIT or keys[i].startswith(_UNITS):
            return False
    return False


_REACH = 8
_RECIPIENT = words("till åt av hos från to from så eftersom i därför hälsar hälsningar mvh att om när vi jag")
_BREAKS_LIMIT = Mark.EXTRACT | Mark.WANT | Mark.TAKE | Mark.CLOSINGS


def _names_person(s: Sentence, tokens: Tokens, i: int) -> bool:
    """A title before a name, a first name; written small only beside another one."""
    keys = tokens.keys
    if keys[i] not in FIRST_NAMES and keys[i] not in _TITLES:
        return False
    if _person_at(s, tokens, i):
        return True
    if keys[i] in FIRST_NAMES and keys[i] not in ALSO_WORDS and keys[i] == _in_small_letters(tokens, i):
        behind = tokens.words[i + 1] if i + 1 < s.last else None
        return i + 1 >= s.last or keys[i + 1] in _AND_OR or (behind is not None and not behind.known)
    return False


ALSO_WORDS = words(small.NAMES_THAT_ARE_WORDS)
_AND_OR = words("och o å & , + samt . tack")


def _in_small_letters(tokens: Tokens, i: int) -> str:
    return fold(tokens.text[tokens.starts[i] : tokens.ends[i]]) if tokens.text[tokens.starts[i]].islower() else ""


def _listed(s: Sentence, tokens: Tokens) -> bool:
    """Such as "på tre kunder: Ek, Alm och Lind", "gäller två brukare", "för kunderna Ek och Alm"."""
    keys = tokens.keys
    for i in range(s.first + 1, s.last):
        if keys[i] == ":" and s.marks & AN_EXTRACT and _of_these(keys[max(s.first, i - _REACH) : i]):
            return any(_names_person(s, tokens, k) for k in range(i + 1, min(i + 4, s.last)))
        if not keys[i].startswith(_CUSTOMERS) or keys[i].startswith("kundlist"):
            continue
        few = keys[i - 1] in _COUNTED or (keys[i - 1] in _NEW and keys[i - 2] in _COUNTED)
        at = i - 2 if keys[i - 1] in _COUNTED else i - 3
        if few and at >= s.first and keys[at] in _FEW_OF and s.marks & AN_EXTRACT and not s.marks & Mark.OTHER_FACT:
            return True
        names = [k for k in range(i + 1, min(i + 8, s.last)) if tokens.is_capital(k)]
        behind = keys[i + 1 : i + 2]
        if few and behind == [":"] and len(names) > 1:
            return True
    return False


def _of_these(before: list[str]) -> bool:
    """Such as "för dessa:", "tre namn vill vi se i loggutdraget:"."""
    return before[-1] in _THESE or not _COUNTED.isdisjoint(before)


_CUSTOMERS = ("kund", "brukar", "vardtag", "person", "omsorgstag")
_COUNTED = words("två tre fyra fem sex sju 2 3 4 5 6 7")
_LISTING = _COUNTED | {":"}
"""Without one of these no customers are listed."""
_THESE = words("dessa följande nedanstående dem personer kunder brukare")
_NEW = words("nya av våra")
_FEW_OF = words("för på om över avseende gällande rör rörande")


def _other_things(s: Sentence, tokens: Tokens, behind: int) -> bool:
    """Such as "inga andra uppgifter": no other things, and not no other customers."""
    if tokens.keys[behind - 1] not in _OTHERS or behind >= s.last or not tokens.is_word(behind):
        return False
    return not tokens.keys[behind].startswith(_CUSTOMERS)


def _others_than_all(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "loggutdrag med de aktiva larmkunderna, inga andra": no other customers than all of them."""
    if tokens.keys[last - 1] not in _OTHERS or not {*tokens.keys[s.first : s.last]}.isdisjoint(_PERSONS - ALSO_WORDS):
        return False
    return any(end <= first for _, end in s.at(Mark.CUSTOMERS))


_OTHERS = words("andra mer fler annan")


def _of_persons(s: Sentence, tokens: Tokens) -> bool:
    """Such as "utdrag för fru Åberg", "logg på Britta i 14:an", "sålla bort alla utom Göran Plym"."""
    keys = tokens.keys
    for i in range(s.first, s.last):
        if not (keys[i] in FIRST_NAMES or keys[i] in _TITLES) or not _person_at(s, tokens, i):
            continue
        before = i - 1
        while before >= s.first and (
            keys[before] in _APPOSED or keys[before] in FIRST_NAMES or keys[before] in ",:;-("
        ):
            before -= 1
        if before < s.first:
            continue
        only = not ONLY.isdisjoint(keys[max(s.first, before - 1) : i])
        if only and keys[before] not in _TO and not keys[before].startswith(_CALL):
            return True
        if keys[before] in _CONCERNING and _concerns(s, tokens, before):
            return True
    return False


def _person_at(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Whether a first name or a title names a person there; "Ellens enhet" and "Linnea omsorg" are none."""
    keys = tokens.keys
    title = keys[i] in _TITLES
    if not title and not tokens.text[tokens.starts[i]].isupper():
        return False
    if title and not any(tokens.is_capital(k) for k in range(i + 1, min(i + 4, s.last))):
        return False
    behind = keys[i + 1 : min(i + 4, s.last)]
    return not any(
        key.startswith(_UNITS) or tokens.words[k].marks & Mark.PROVIDER_WORDS for k, key in enumerate(behind, i + 1)
    )


def _concerns(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Whether a preposition before a person ties the extract to it."""
    keys = tokens.keys
    key = keys[at]
    if key in _ALWAYS_CONCERNING:
        return True
    if key == "utom":
        return bool({*keys[s.first : s.last]} & _NOBODY)
    if key == "till":
        return any(word.startswith(_LIMITED) for word in keys[s.first : at])
    if key == "ar":
        return bool({*keys[at : s.last]} & _SOME) and keys[at - 1] in ("det", "kunder", "bara")
    if key == "med":
        return any(word.startswith(_ENOUGH) for word in keys[s.first : at]) or bool({*keys[s.first : at]} & ONLY)
    if keys[at - 1].startswith(("uppgift", "rad", "post", "info")):
        return True
    if key == "galler":
        return not s.marks & (Mark.OTHER_FACT | Mark.COURTESY)
    return any(
        0 <= at - last <= _NEAR and not any(last <= edge <= at for edge in s.clauses)
        for _, last in s.at(Mark.EXTRACT | Mark.CUSTOMERS | Mark.WEAK_EXTRACT | Mark.OTHER_EXTRACT)
        if key == "for" or at - last <= 1
    ) and not (key == "for" and keys[s.last - 1] in ("rakning", "vagnar"))


_ENOUGH = ("rack", "noj")
_TO = words("till åt av från")
_CALL = ("ring", "halsa", "frag", "mejl", "mail", "kontakt", "skriv")
_NOBODY = words("ingen bort alla")
_SOME = words("vi henne honom dem")
_LIMITED = ("begrans", "inskrank", "avgrans")


def _only_a_name(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Bara Asta Brink": two unknown words with capitals behind "bara" are a person's name."""
    for i in range(s.first, s.last - _PROPER_NAME):
        if tokens.keys[i] in ONLY:
            for k in range(i + 1, min(i + 4, s.last - 1)):
                if tokens.keys[k] in _TO_WHOM:
                    break
                if (
                    is_name(tokens, k)
                    and is_name(tokens, k + 1)
                    and not any(tokens.words[n].marks & Mark.PROVIDER_WORDS for n in range(i, min(k + 3, s.last)))
                ):
                    return True
    return False


def _of_one_alarm(s: Sentence, tokens: Tokens) -> bool:
    """Such as "loggen över Stinas larm": somebody's, who is named nowhere else."""
    if not s.marks & Mark.EXTRACT:
        return False
    for i in range(s.first + 2, s.last - 1):
        if not (tokens.keys[i].endswith("s") and tokens.keys[i + 1] in _ALARMS):
            continue
        if is_name(tokens, i) and tokens.keys[i - 1] in _OVER and tokens.keys[i - 2].startswith(_LOG):
            return sum(key.startswith(tokens.keys[i][:-1]) for key in tokens.keys) == 1
    return False


_ALARMS = words("larm larmet klocka dosa")
_OVER = words("över på från för av")
_LOG = ("logg", "utdrag", "list", "histor")


def identity_beside(s: Sentence, tokens: Tokens) -> bool:
    """An identity number beside the extract: only a named customer is asked for."""
    if "#" not in tokens.codes[s.first : s.last]:
        return False
    for i in range(s.first, s.last):
        key = tokens.keys[i]
        if tokens.codes[i] != "#" or len(key) not in (11, 13) or key[-5] not in "-+" or s.marks & Mark.REGISTER_VERB:
            continue
        if key[-9:-7].isdigit() and 1 <= int(key[-9:-7]) <= 12 and not _background(s, tokens, i):  # noqa: PLR2004  a month, or clauses enough
            return True
    return False


def _background(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "efter att vår kund 260228-2390 kommit hem": the clause that tells why names no extract."""
    start, _ = s.clause_of(i)
    why = next((at for at in range(i - 1, start - 1, -1) if tokens.keys[at] in _WHY), -1)
    spoken_of = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    return why >= 0 and not any(why <= first < i for first, _ in spoken_of)


_WHY = words("efter eftersom då när sedan sen medan")
