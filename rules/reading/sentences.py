"""Own words → sentences, each with the marks that its words and phrases carry, and where."""

from dataclasses import dataclass, field

from rules.reading.normal import words
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import at_once, phrases_from

_ABBREVIATED = words(small.ABBREVIATED)
_BOUNDARY = words(small.BOUNDARY)
_JOINING = words(small.JOINING)
_SPLITTING = words(small.SPLITTING)
"""After "och", one of these begins a clause of its own."""
_SUBJECTS = words(small.SUBJECTS_SENTENCES)
_MAY_PART = _BOUNDARY | _JOINING | words("för innan utan")
"""A clause begins at no other word."""
_ENDING = frozenset(".!?;\n")
_LONGEST = 250
"""Tokens of a sentence; a longer one is cut."""


@dataclass(slots=True)
class Sentence:
    """A stretch of tokens that says one thing."""

    first: int
    last: int
    """Behind its last token."""
    marks: int = 0
    hits: list[tuple[int, int, int]] = field(default_factory=list)
    """(mark, first token, behind the last) of each word or phrase."""
    clauses: list[int] = field(default_factory=list)
    """Tokens at which a clause begins, ascending; the first is ``first``."""
    question: bool = False
    label: str = ""
    """date, stamp, purpose, text or name, where it is a labelled line of a form."""
    value_from: int = 0
    """Behind the label's colon."""

    def at(self, mark: int) -> list[tuple[int, int]]:
        """Where a mark stands."""
        if not self.marks & mark:
            return []
        return [(first, last) for found, first, last in self.hits if found & mark]

    def clause_of(self, index: int) -> tuple[int, int]:
        """First token of the clause that holds a token, and the one behind its last."""
        start = self.first
        for begin in self.clauses:
            if begin > index:
                return start, begin
            start = begin
        return start, self.last

    def marks_of_clause(self, index: int) -> int:
        """All marks in the clause that holds a token."""
        return self.marks_within(*self.clause_of(index))

    def marks_within(self, start: int, end: int) -> int:
        """All marks of what begins there."""
        marks = 0
        for found, first, _ in self.hits:
            if start <= first < end:
                marks |= found
        return marks


def split(tokens: Tokens) -> list[Sentence]:
    """Sentences of a text, left to right, marked."""
    found: list[Sentence] = []
    keys = tokens.keys
    start = 0
    for i in _ends(tokens):
        key = keys[i] if i < len(keys) else "\n"
        if key == "." and not _full_stop(tokens, i):
            continue
        start = _behind_list_mark(tokens, start, i)
        if start < i:
            marks, hits = _marks(tokens, start, i)
            asks = key == "?" and not _label_ends(tokens, i)
            found.append(Sentence(start, i, marks, hits, _clauses(tokens, start, i), asks))
        elif key == "?" and found:
            found[-1].question = True
        start = i + 1 if key in _ENDING else i
    return found


def _label_ends(tokens: Tokens, i: int) -> bool:
    """Whether a colon follows the question mark, as in the form's "Vad vill du beställa?*:"."""
    return ":" in tokens.keys[i + 1 : i + 3]


def _ends(tokens: Tokens) -> list[int]:
    """Where a sentence may end; at the latest after ``_LONGEST`` tokens: no rule's work grows with the square."""
    breaks = [*tokens.breaks, len(tokens)]
    if breaks[-1] <= _LONGEST:
        return breaks
    ends: list[int] = []
    start = 0
    for i in breaks:
        ends += range(start + _LONGEST, i, _LONGEST)
        ends.append(i)
        start = i
    return ends


def _full_stop(tokens: Tokens, i: int) -> bool:
    """Whether a point ends a sentence: not in "t.ex.", "30. november", "kl. 8"."""
    keys, codes = tokens.keys, tokens.codes
    before = keys[i - 1] if i else ""
    if i + 1 >= len(keys):
        return True
    glued = tokens.starts[i + 1] == tokens.ends[i]
    if glued:
        return tokens.is_word(i + 1) and before not in _ABBREVIATED and len(before) > 1  # "3.vi vill" goes on
    if keys[i + 1] == "\n":
        return True
    if codes[i - 1] == "M" and codes[i + 1] == "n" and codes[i + 2 : i + 3] not in (["."], []):
        return True  # "… per 31 jan. 2 larmet tjuter": a number that no year can be
    if before in _ABBREVIATED:
        return (
            tokens.text[tokens.starts[i + 1]].isupper()
            and len(before) > 1
            and codes[i + 1] not in "MnD"
            and before == "mvh"
        )
    if codes[i - 1] == "n" and i > 1 and codes[i - 2] == "d" and tokens.text[tokens.starts[i + 1]].islower():
        return False  # "den 25. varje månad"
    return not (codes[i - 1] in "nO" and codes[i + 1] == "M")


def _behind_list_mark(tokens: Tokens, start: int, end: int) -> int:
    """Skip "- ", "* ", "1) ", "2. " at the head of a sentence."""
    keys = tokens.keys
    while start < end and keys[start] in "-*•.,)–>":
        start += 1
    if start + 2 < end and tokens.codes[start] == "n" and keys[start + 1] in ".)" and tokens.codes[start + 2] != "M":
        return start + 2
    return start


def _marks(tokens: Tokens, first: int, last: int) -> tuple[int, list[tuple[int, int, int]]]:
    """What the words and phrases of a sentence tell: all together, and each with its place."""
    words = tokens.words
    own_words = words[first:last]
    ahead = 0
    for word in own_words:
        ahead |= word.distant_bits
    marks = 0
    hits: list[tuple[int, int, int]] = []
    for i, word in enumerate(own_words, first):
        if word.marks:
            hits.append((word.marks, i, i + 1))
            marks |= word.marks
        # A phrase is followed only from words that it can go on behind.
        if word.far_bits & ahead or (word.next and i + 1 < last and at_once(word, words[i + 1])):
            for end, node in phrases_from(words, i, last):
                if node.marks:
                    hits.append((node.marks, i, end))
                    marks |= node.marks
    return marks, hits


def _clauses(tokens: Tokens, first: int, last: int) -> list[int]:
    """Where a clause begins: at a sign or a conjunction, and at "och", "för", … where one of its own follows."""
    keys = tokens.keys
    clauses = [first]
    for i in [i for i in range(first + 1, last) if keys[i] in _MAY_PART]:
        key = keys[i]
        after = keys[i + 1] if i + 1 < last else ""
        if key in _BOUNDARY:
            begins = key != "-" or tokens.starts[i] > tokens.ends[i - 1]
        elif key in _JOINING:
            begins = after in _SPLITTING and tokens.codes[i] == "a"
        else:
            begins = after in _SUBJECTS if key == "innan" else after == "att"
        if begins:
            clauses.append(i)
    return clauses
