"""Small words and marks that many rules look for, under one name each."""

from rules.reading.normal import words
from rules.reading.vocabulary import small
from rules.reading.words import Mark

BAD_FOR_A_DAY = words(small.BAD_FOR_A_DAY)
BUT = words("men fast but")
DAY_OFF = words("helg helgdag röd")
DENIALS = words(small.DENIALS)
DESK = words(small.DESK)
GET = words("få ha")
HAS_OR_HAD = words("har hade have has")
IF = words(small.IF)
IN_CASE = words("om ifall")
INSTEAD = words(small.EXPLICITLY_INSTEAD)
INTERROGATIVES = words(small.INTERROGATIVES)
NEEDS = words(small.NEEDS)
NOT_OR_NEVER = words("inte ej aldrig not")
NOT = words(small.NOT)
ONLY = words(small.ONLY)
OR = words("eller or")
OUR = words(small.OUR)
OURS = words(small.OURS)
OUT_OF = words("ur från")
POSSESSIVE = words("vår vårt våra min mitt mina")
RELATIVE = words(small.RELATIVE)
SHALL = words(small.SHALL)
SMALL_TALK = words(small.SMALL_TALK)
SUBJECTS = words(small.SUBJECTS)
WE = words("vi jag")
WILL = words(small.WILL)
WRITERS = words(small.WRITERS)
YET = words("men fast")
YOU = words("ni du")

AN_EXTRACT = Mark.EXTRACT | Mark.WEAK_EXTRACT
AN_ORDER = AN_EXTRACT | Mark.ORDERED
FAULTS = Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT
REQUESTED = AN_EXTRACT | Mark.REQUEST
SPOKEN_OF = AN_EXTRACT | Mark.CUSTOMERS
THINGS = Mark.DEVICE | Mark.OTHER_THING | Mark.REGISTER_THING
