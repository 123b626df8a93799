"""What a message says after the extract has been delivered: thanks, a new order, or what a person must see."""

from rules.reading.matter import Judged, Matter
from rules.reading.normal import words
from rules.reading.said import Said
from rules.reading.tokens import Tokens
from rules.reading.words import Mark


def orders_again(said: Said) -> bool:
    """Whether it orders an extract of its own; such as "Listan visar gamla namn" only tells of the one that came."""
    about = said.matters
    if said.all_days:
        return True
    if not about & _ORDERS and _one_more(said):
        about.add(Matter.ORDER)
        return True
    return any(
        j.sentence.marks & _ASKED for j in said.body.judged if j.matters & _ORDERS and not _only_changes_register(j)
    )


def _only_changes_register(judged: Judged) -> bool:
    """Such as "Ta bort Sven ur listan": of the one that came; not "Ta bort Sven och kör en ny lista"."""
    return Matter.REGISTER in judged.matters and not judged.sentence.marks & (Mark.EXTRACT | Mark.ONE_MORE)


_ORDERS = {Matter.ORDER, Matter.STANDING, Matter.OTHER_EXTRACT, Matter.OTHER_PROVIDER, Matter.OTHER_SYSTEM}
_ASKED = (
    Mark.WANT | Mark.REQUEST | Mark.EXTRACT | Mark.ONE_MORE | Mark.ADD_DAY | Mark.SUITS | Mark.HABIT | Mark.CUSTOMERS
    | Mark.HASTE
)  # fmt: skip


def _one_more(said: Said) -> bool:
    """Such as "Vi behöver ännu ett", "Kör en gång till, tack": an order that names the extract by no noun."""
    return any(
        j.sentence.marks & Mark.ONE_MORE
        and j.sentence.marks & (Mark.WANT | Mark.REQUEST | Mark.TAKE)
        and not j.sentence.marks & Mark.NEGATION
        and not (j.matters - j.talk) & {Matter.COMPLAINT, Matter.FAULT, Matter.REGISTER, Matter.OTHER}
        for j in said.body.judged
    )


def only_closes(said: Said) -> bool:
    """Such as "Vi är nöjda, ni kan stänga ärendet"."""
    keys = said.body.tokens.keys
    hits = [hit for j in said.body.judged for hit in j.sentence.at(Mark.CANCEL)]
    return bool(hits) and all(any(key.startswith(_CLOSES) for key in keys[first:last]) for first, last in hits)


_CLOSES = ("stang", "avslut", "close")


def says_more(said: Said) -> bool:
    """Such as "Vi saknar Bertil i listan": more than thanks and courtesies."""
    return any(_of_weight(judged, said.body.tokens) for judged in said.body.judged)


def _of_weight(judged: Judged, tokens: Tokens) -> bool:
    s = judged.sentence
    wonders = not _WONDERS.isdisjoint(tokens.keys[s.first : s.last])
    if Matter.QUESTION in judged.matters and s.last - s.first > _ASKS and wonders:
        return True  # "Tack, men jag undrar varför det står 43 kunder"
    if s.question and s.last - s.first > _ASKS and not _BUT.isdisjoint(tokens.keys[s.first : s.last]):
        return True  # "Tack, men är det verkligen 43 kunder?"
    if judged.matters & _THANKFUL or s.marks & _THANKS:
        return False
    if s.marks & Mark.NEUTRAL and not s.marks & _TROUBLE:
        return False
    if "onskar" in tokens.keys[s.first : s.last] and not _WELL.isdisjoint(tokens.keys[s.first : s.first + 3]):
        return False  # "Glad sommar önskar Ann med kollegor"
    asks = s.question and s.last - s.first >= _ASKS
    return bool(s.marks & _OF_THE_EXTRACT or asks) and not _all_well(tokens.keys[s.first : s.last])


_WELL = words("glad trevlig skön fin god härlig")
_WONDERS = words("undrar varför vilka fråga wonder why")
_ASKS = 4
"""Fewer words ask nothing: "Allt väl?"."""


def _all_well(keys: list[str]) -> bool:
    """Such as "Nu har jag allt jag behöver", "Inga frågor, allt var med"."""
    has_it = "har" in keys and keys[-1] == "behover"
    return ("allt" in keys or has_it) and not {*keys} & _BUT


_TROUBLE = Mark.NEGATION | Mark.FAULT | Mark.WEAK_FAULT | Mark.NOT_WORKING
_BUT = words("inte ej men fast utom")
_THANKS = Mark.PRAISE | Mark.RECEIVED | Mark.ACKNOWLEDGE | Mark.RESOLVED | Mark.CLOSINGS
_THANKFUL = {Matter.THANKS, Matter.ACKNOWLEDGEMENT, Matter.CLOSING, Matter.AUTO_REPLY}
_OF_THE_EXTRACT = (
    Mark.NEGATION | Mark.WANT | Mark.COMPLAINT | Mark.GRUMBLE | Mark.NOT_WORKING | Mark.EARLIER_EXTRACT | Mark.EXTRACT
    | Mark.WEAK_EXTRACT
)  # fmt: skip
