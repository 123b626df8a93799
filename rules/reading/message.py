"""One message → what it says: its order, its days, and what else is in it."""

import re
from datetime import date
from itertools import zip_longest

from rules.reading import colleague
from rules.reading.answers import in_light_of
from rules.reading.candidates import Context, Offer
from rules.reading.conclusion import conclude, give_roles
from rules.reading.days import find, first_name
from rules.reading.faults import FAULTY, at_somebodys, device_in, is_fault
from rules.reading.form_rows import label_rows
from rules.reading.matter import Around, Judged, Matter
from rules.reading.matters import judge, settle
from rules.reading.model import Cause
from rules.reading.normal import normalise, words
from rules.reading.said import Part, Said
from rules.reading.sentences import Sentence, split
from rules.reading.tables import as_rows
from rules.reading.tokens import Tokens, tokenise
from rules.reading.vocabulary import small
from rules.reading.whose import mark_foreign_customers, mark_other_provider, own_names
from rules.reading.words import Mark, look_up
from rules.reading.zones import WORDS, Zone, Zones, divide, is_closing

_REPLY_SUBJECT = re.compile(r"\s*(?:sv|re|vb|fw|fwd|vs|ang|antw|aw)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_ENGLISH = words(small.ENGLISH)
_SWEDISH = words(small.SWEDISH)
_NO_OFFER = Offer()

MOST_SEEN = 100_000
"""Characters of a message that are looked at at all, quotations and all."""
MOST_READ = 20_000
"""Characters that are read, as far down as own words may stand. Nobody orders an extract in more."""


def understand(  # noqa: PLR0913  what tells how a message is read
    body: str,
    subject: str,
    today: date,
    *,
    offer: Offer = _NO_OFFER,
    own_name: str = "",
    continues: bool = False,
    counted_from: date | None = None,
    form_date: date | None = None,
) -> Said:
    """Take one message apart.

    Args:
        body: as it came in.
        subject: likewise; empty where the desk has none for this message.
        today: Stockholm date of the message.
        offer: in an answer, what the desk has asked or offered.
        own_name: the requester's organisation as the desk has it.
        continues: an order stands in the ticket already.
        counted_from: the only day that the desk offers or that the order has: "dagen efter" is the day after it.
        form_date: the day in the desk's own date field.
    """
    stands = counted_from if continues and not offer.about_day else None
    normal = normalise(body[:MOST_SEEN])
    zones = divide(normal.text)
    tokens = tokenise(as_rows(zones.own[:MOST_READ]))
    sentences = split(tokens)
    label_rows(tokens, sentences)
    months = _months(tokens)
    english = _english(tokens)
    reply_subject = bool(_REPLY_SUBJECT.match(subject))
    subject_part, subject_month = None, 0
    if subject and not reply_subject:
        subject_part = _subject(subject[:MOST_READ], today, _the_month(months), english=english)
        subject_month = _the_month(_months(subject_part.tokens))
        counted_from = counted_from or _only_day(subject_part)
    dated = frozenset([i for i, _ in months if i and tokens.codes[i - 1] in "nOo"])
    found = find(tokens, Context(today, english, months, subject_month, offer, dated, counted_from, stands, form_date))
    found = in_light_of(offer, found, sentences, tokens)
    said = Said(subject_part, Part(normal, zones, tokens, sentences, found, []), reply_subject=reply_subject)
    said.quoted = bool(zones.quoted.strip())
    _judge_all(said, own_name)
    give_roles(said, answer=offer.asked, continues=continues)
    conclude(said)
    if said.quoted and not said.orders:
        said.quoted_order = _quoted_orders(zones.quoted[:MOST_READ])
    if _too_long(body, zones):
        said.causes |= {Cause.NOT_UNDERSTOOD}
    return said


def _subject(subject: str, today: date, month_elsewhere: int, *, english: bool) -> Part:
    normal = normalise(subject)
    tokens = tokenise(normal.text)
    context = Context(today, english or _english(tokens), _months(tokens), month_elsewhere)
    return Part(normal, Zones("", [Zone.OWN], normal.text, "", ""), tokens, split(tokens), find(tokens, context), [])


def _only_day(part: Part) -> date | None:
    """The day of a subject that names no other."""
    days = {day for c in part.candidates for day in c.days}
    return days.pop() if len(days) == 1 else None


def _too_long(body: str, zones: Zones) -> bool:
    """Whether own words were left unread: a person must see them."""
    if len(body) > MOST_SEEN and zones.zone_of[-1] is not Zone.QUOTE:
        return True
    return len(zones.own) > MOST_READ and bool(zones.own[MOST_READ:].strip())


def _months(tokens: Tokens) -> tuple[tuple[int, int], ...]:
    if "M" not in tokens.codes:
        return ()
    months = [i for i, code in enumerate(tokens.codes) if code == "M" and not first_name(tokens, i)]
    return tuple([(i, tokens.words[i].value) for i in months])


def _the_month(months: tuple[tuple[int, int], ...]) -> int:
    """The month, where a text names only one."""
    values = {month for _, month in months}
    return values.pop() if len(values) == 1 else 0


def _english(tokens: Tokens) -> bool:
    keys = tokens.keys
    if _ENGLISH.isdisjoint(keys):
        return False
    english = len([key for key in keys if key in _ENGLISH])
    return english >= 2 and english > len([key for key in keys if key in _SWEDISH])  # noqa: PLR2004  fewer may be chance


def _judge_all(said: Said, own_name: str) -> None:
    body = said.body
    around = Around()
    if "@" in body.normal.text and any("@" in part.tokens.codes for part in (said.subject, body) if part is not None):
        around.own_names = own_names(body, own_name)  # not for an address that only the signature has
    for part in (said.subject, body):
        if part is None:
            continue
        for sentence in part.sentences:
            if part is body and sentence.marks & Mark.CLOSINGS and _is_closing(part.tokens, sentence):
                judged = Judged(sentence, {_CLOSING})
            else:
                judged = _hear_both(sentence, part.tokens, around, subject=part is not body)
            part.judged.append(judged)
            if part is body:
                if not around.device_before:
                    around.device_before = _FAULT in judged.matters or device_in(sentence, part.tokens)
                around.extract_before |= bool(sentence.marks & Mark.EXTRACT)
                around.several_orders |= bool(sentence.marks & Mark.PARTLY)
                around.order_before |= _ORDER in judged.matters
                around.other_before |= _OTHER_EXTRACT in judged.matters
            elif device_in(sentence, part.tokens):
                around.device_before = True
    settle(body.judged, body.tokens, said.subject.tokens if said.subject is not None else None)
    for judged in body.judged:
        said.matters |= judged.matters
        if _CLOSING not in judged.matters:
            said.marks |= judged.sentence.marks
    if said.marks & Mark.PROVIDER_WORDS:
        mark_other_provider(said)
    mark_foreign_customers(said, own_name)
    _signature_faults(said)


_CLOSING, _FAULT, _ORDER, _OTHER_EXTRACT = Matter.CLOSING, Matter.FAULT, Matter.ORDER, Matter.OTHER_EXTRACT
"""By names of their own: until Python 3.12 a look at a member of an enumeration is slow."""


def _hear_both(sentence: Sentence, tokens: Tokens, around: Around, *, subject: bool) -> Judged:
    """What the rules see in a sentence, and a second colleague."""
    evidence = colleague.of_sentence(sentence, tokens)  # as it is before the rules take marks back
    judged = judge(sentence, tokens, around)
    colleague.second_opinion(judged, evidence, subject=subject)
    return judged


def _is_closing(tokens: Tokens, sentence: Sentence) -> bool:
    if not any(first == sentence.first for first, _ in sentence.at(Mark.CLOSINGS)):
        return False
    return is_closing(tokens.text[tokens.starts[sentence.first] : tokens.ends[sentence.last - 1]])


def _signature_faults(said: Said) -> None:
    """A fault report may stand below the signature; nothing else there is read."""
    signature = said.body.zones.signature
    if not any(look_up(word).reach & FAULTY for word in WORDS.findall(signature[:MOST_READ])):
        return
    tokens = tokenise(signature)
    sentences = split(tokens)
    for sentence, after in zip_longest(sentences, sentences[1:]):
        if _notice(sentence, after, tokens):
            continue
        words = sum(tokens.is_word(i) for i in range(sentence.first, sentence.last))
        if words >= 3 and is_fault(sentence, tokens, Around()):  # noqa: PLR2004  fewer may be chance
            said.matters.add(Matter.FAULT)


def _notice(s: Sentence, after: Sentence | None, tokens: Tokens) -> bool:
    """Such as "Fel på larm? Ring jouren dygnet runt", "Felanmälan görs till larmcentralen": of nobody's alarm."""
    if s.marks & Mark.PERSON or at_somebodys(s, tokens):
        return False
    end = after.last if after is not None and s.question else s.last
    return not _NOTICE.isdisjoint(tokens.keys[s.first : end])


_NOTICE = words(small.NOTICE)


def _quoted_orders(quoted: str) -> bool:
    lines = [line.strip().lstrip("> |") for line in quoted.splitlines()]
    tokens = tokenise(normalise("\n".join(lines)).text)
    return any(sentence.marks & Mark.EXTRACT for sentence in split(tokens))
