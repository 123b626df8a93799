"""The vocabulary, compiled: a word of a text → what it may be, with one look-up for each.

The phrases stand in a tree. A word knows the tree's branches that it can begin and the places of phrases that it can
fill, so that a sentence is matched against all phrases at once, in time linear in its length.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rules.reading.memory import remembered
from rules.reading.normal import fold, folded
from rules.reading.vocabulary import days, letters, matters, orders

GAP_WORDS = 4
"""How many words a ``~`` may pass over."""
_FUZZY_FROM = 6
_FUZZY_TWO_FROM = 11
_LONGEST = 30


class _Marks:
    """One bit for each list of the vocabulary, by the list's name."""

    def __init__(self) -> None:
        self.bits: dict[str, int] = {}
        self.blocks: dict[str, str] = {}
        for module in (orders, matters, letters):
            for name, block in vars(module).items():
                if name.isupper() and isinstance(block, str):
                    bit = self.bits[name] = 1 << len(self.bits)
                    self.blocks[name] = block
                    setattr(self, name, bit)

    if TYPE_CHECKING:  # at run time it would slow every look at a mark

        def __getattr__(self, name: str) -> int: ...

    def names(self, marks: int) -> list[str]:
        """Names of the lists behind some bits."""
        return [name for name, bit in self.bits.items() if marks & bit]


Mark = _Marks()
"""``Mark.DEADLINE`` is what a word or phrase of that list tells of its sentence; marks are joined with ``|``."""


class Node:
    """A place in the tree of phrases. There are many: plain, and without dictionaries that stay empty."""

    __slots__ = ("code", "gap", "marked", "marks", "name", "next", "reach", "timed", "value")

    def __init__(self) -> None:
        self.next: dict[int, Node] = _NO_BRANCHES
        """Branches, by the number of the element that must follow at once …"""
        self.gap: dict[int, Node] = _NO_BRANCHES
        """… or behind at most ``GAP_WORDS`` others."""
        self.marks = 0
        """What a phrase that ends here tells …"""
        self.reach = 0
        """… and all that phrases through here may tell."""
        self.marked = False
        """A phrase of a list goes through here …"""
        self.timed = False
        """… or one of the date grammar."""
        self.code = ""
        """The date grammar's letter of a phrase that ends here, its value and name."""
        self.value = 0
        self.name = ""

    def branch(self, number: int, *, gap: bool) -> "Node":
        """The place behind one more element; made where it is not there."""
        if gap:
            if self.gap is _NO_BRANCHES:
                self.gap = {}
            branches = self.gap
        else:
            if self.next is _NO_BRANCHES:
                self.next = {}
            branches = self.next
        node = branches.get(number)
        if node is None:
            node = branches[number] = Node()
        return node


_NO_BRANCHES: dict[int, Node] = {}
Branches = dict[int, tuple[Node, ...]]
_NO_ELEMENTS: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)  # a word is only ever itself, so that pairs of words are quickly found
class Word:
    """What a word may be."""

    key: str
    marks: int = 0
    """What it tells by itself."""
    next: Branches = field(default_factory=dict)
    """Where a phrase of the lists that it begins goes on, by the element that must follow at once …"""
    far: Branches = field(default_factory=dict)
    """… or behind at most ``GAP_WORDS`` others."""
    next_of_time: Branches = field(default_factory=dict)
    """Likewise for phrases of the date grammar, which have no gaps."""
    reach: int = 0
    """All that it and the phrases that it begins may tell."""
    elements: frozenset[int] = _NO_ELEMENTS
    """Elements that it fits, of those that follow at once in some phrase …"""
    distant: frozenset[int] = _NO_ELEMENTS
    """… and of those that follow behind a gap."""
    far_bits: int = 0
    """The elements in ``far``, one bit for each …"""
    distant_bits: int = 0
    """… and those in ``distant``: whether any of the one is among the other."""
    code: str = "_"
    """Letter of the date grammar."""
    value: int = 0
    name: str = ""
    known: bool = False


class _Meaning(NamedTuple):
    """What a phrase tells: its list's mark, or its letter in the date grammar with value and name."""

    mark: int = 0
    code: str = ""
    value: int = 0
    name: str = ""


class _Tree:
    """All phrases, and what a word must be like to fit their elements.

    At import a phrase is only kept with its first element; its places are made when a text has such a word.
    """

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        """Elements such as ``ta|tar`` or ``larm*``."""
        self.begun: dict[int, list[tuple[list[str], _Meaning]]] = {}
        """Phrases by their first element."""
        self.following: set[int] = set()
        """Elements that follow at once in some phrase …"""
        self.distant: dict[int, int] = {}
        """… and those that follow behind a gap, with a bit for each."""
        self.grown: dict[int, Node] = {}
        """Where phrases go on behind their first element, as far as texts have asked for it."""
        for name, block in Mark.blocks.items():
            self.add(block, _Meaning(mark=Mark.bits[name]))
        for code, words in days.GRAMMAR.items():
            self.add(words, _Meaning(code=code))
        for value, words in days.RELATIVE_DAYS.items():
            self.add(words, _Meaning(code="r", value=value))
        for name, words in days.HOLIDAYS.items():
            self.add(words, _Meaning(code="j", name=name))
        for name, words in days.HOLIDAY_SEASONS.items():
            self.add(words, _Meaning(code="J", name=name))
        for code, table in days.NUMBERED.items():
            for value, words in table.items():
                self.add(words.replace(" ", ";"), _Meaning(code=code, value=value))
        self.exact: dict[str, list[int]] = {}
        self.stems: dict[str, list[int]] = {}
        self.held: list[tuple[str, int]] = []
        self.endings: list[tuple[str, int]] = []
        for part, number in self.numbers.items():
            for choice in part.split("|"):
                self.fits(choice, number)

    def add(self, words: str, meaning: _Meaning) -> None:
        """Keep the phrases of a list, or of the date grammar."""
        numbers = self.numbers
        for phrase in phrases(words):
            number = numbers.setdefault(phrase[0], len(numbers))
            self.begun.setdefault(number, []).append((phrase, meaning))
            before = ""
            for part in phrase[1:]:
                if part != "~":
                    number = numbers.setdefault(part, len(numbers))
                    if before == "~":
                        self.distant.setdefault(number, 1 << len(self.distant))
                    else:
                        self.following.add(number)
                before = part

    def fits(self, choice: str, number: int) -> None:
        """Note that a word such as ``tar`` or ``larm*`` fits an element."""
        if choice.startswith("="):
            self.exact.setdefault(choice, []).append(number)
        elif "*" not in choice or choice == "*":
            self.exact.setdefault(folded(choice), []).append(number)
        elif not choice.startswith("*"):
            self.stems.setdefault(folded(choice[:-1]), []).append(number)
        elif choice.endswith("*"):
            self.held.append((folded(choice.strip("*")), number))
        else:
            self.endings.append((folded(choice[1:]), number))

    def elements(self, key: str, raw: str) -> list[int]:
        """Numbers of the elements that a word fits."""
        found = [*self.exact.get(key, ()), *self.exact.get("=" + raw, ())]
        for length in range(2, len(key) + 1):
            found += self.stems.get(key[:length], ())
        found += [number for part, number in self.held if part in key]
        found += [number for part, number in self.endings if key.endswith(part)]
        return list(dict.fromkeys(found))

    def bits(self, elements: Iterable[int]) -> int:
        """One bit for each of some elements that follow behind a gap."""
        bits = 0
        for number in elements:
            bits |= self.distant[number]
        return bits

    def beginnings(self, elements: list[int]) -> list[Node]:
        """Where the phrases that begin with one of these elements go on."""
        found = []
        for number in elements:
            if number in self.begun:
                if number not in self.grown:
                    self.grown[number] = self.grow(self.begun[number])
                found.append(self.grown[number])
        return found

    def grow(self, begun: list[tuple[list[str], _Meaning]]) -> Node:
        """The tree of some phrases that have their first element in common."""
        root = Node()
        for phrase, meaning in begun:
            if meaning.code:
                root.timed = True
            else:
                root.marked = True
            node, gap = root, False
            node.reach |= meaning.mark
            for part in phrase[1:]:
                if part == "~":
                    gap = True
                    continue
                node = node.branch(self.numbers[part], gap=gap)
                node.reach |= meaning.mark
                gap = False
            node.marks |= meaning.mark
            if meaning.code:
                node.code, node.value, node.name = meaning.code, meaning.value, meaning.name
        return root


def phrases(block: str) -> Iterator[list[str]]:
    """The phrases of a list, word by word: parted by ``;``, over as many lines as it takes."""
    for phrase in block.split(";"):
        if words := phrase.split():
            yield words


_TREE = _Tree()
MISSPELT_MONTHS = {fold(word): value for value, words in days.MISSPELT_MONTHS.items() for word in words.split()}
_MISSPELT = sorted({fold(word) for word in days.OFTEN_MISSPELT.split()})
_CORRECT = frozenset(fold(word) for word in days.NEVER_CORRECTED.split())


def _plain(key: str, raw: str) -> Word:
    elements = _TREE.elements(key, raw)
    fitting = frozenset(elements)
    nodes = _TREE.beginnings(elements)
    marks, reach, code, value, name = 0, 0, "_", 0, ""
    for node in nodes:
        marks |= node.marks
        reach |= node.reach
        if node.code:
            code, value, name = node.code, node.value, node.name
    marked = [node for node in nodes if node.marked]
    far = _branches(node.gap for node in marked)
    distant = fitting & _TREE.distant.keys()
    return Word(
        key,
        marks,
        next=_branches(node.next for node in marked),
        far=far,
        next_of_time=_branches(node.next for node in nodes if node.timed),
        reach=reach,
        elements=fitting & _TREE.following,
        distant=distant,
        far_bits=_TREE.bits(far),
        distant_bits=_TREE.bits(distant),
        code=code,
        value=value,
        name=name,
        known=bool(marks or code != "_" or key in _TREE.exact),
    )


def _branches(ways: Iterable[dict[int, Node]]) -> Branches:
    """The branches of several places of the tree as those of one."""
    joined: dict[int, list[Node]] = {}
    for way in ways:
        for number, node in way.items():
            joined.setdefault(number, []).append(node)
    return {number: tuple(nodes) for number, nodes in joined.items()}


def _looked_up(written: str) -> Word:
    key = fold(written)
    if len(key) > _LONGEST:
        return Word(key[:_LONGEST])
    word = _plain(key, written.lower())
    if (
        word.marks
        or word.next
        or word.far
        or word.next_of_time
        or word.code != "_"
        or key in _TREE.exact
        or len(key) < _FUZZY_FROM
        or key in _CORRECT
        or not key.isalpha()
    ):
        return word
    from rapidfuzz import process  # noqa: PLC0415  takes longer to import than most tickets need it
    from rapidfuzz.distance import OSA  # noqa: PLC0415  likewise

    cutoff = 2 if len(key) >= _FUZZY_TWO_FROM else 1
    near = process.extract(key, _MISSPELT, scorer=OSA.distance, score_cutoff=cutoff, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1] and near[0][0][:4] != near[1][0][:4]):
        return word  # "tosdag": tisdag or torsdag?
    if written[0].isupper() and near[0][0][0] != key[0]:
        return word  # "Lunden" is a name, and no misspelt "kunden"
    return _plain(near[0][0], near[0][0])


look_up = remembered(_looked_up, most=16384)
"""What a word as written may be; a misspelt one as the word it is taken for."""


def has_mark(keys: list[str], mark: int, first_words: int = 1) -> int:
    """How many words a phrase with that mark takes that begins within the first words of a line; 0 where none does."""
    if not any(look_up(key).reach & mark for key in keys[:first_words]):
        return 0
    words = [look_up(key) for key in keys[: first_words + 2 * GAP_WORDS]]
    for at in range(min(first_words, len(words))):
        if not words[at].reach & mark:
            continue
        longest = 1 if words[at].marks & mark else 0
        for end, node in phrases_from(words, at, len(words)):
            if node.marks & mark:
                longest = max(longest, end - at)
        if longest:
            return longest
    return 0


_PAIRS = 16384
"""Of how many pairs of words it is remembered how phrases go on: few make up most of what people write."""


@lru_cache(maxsize=_PAIRS)
def at_once(word: Word, after: Word) -> list[Node]:
    """Where phrases of the lists go on behind two words that stand side by side."""
    return [node for number in word.next.keys() & after.elements for node in word.next[number]]


@lru_cache(maxsize=_PAIRS)
def _behind_gap(word: Word, ahead: Word) -> list[Node]:
    """Likewise, with others between the two."""
    return [node for number in word.far.keys() & ahead.distant for node in word.far[number]]


@lru_cache(maxsize=_PAIRS)
def begins_time(word: Word, after: Word) -> bool:
    """Whether two words that stand side by side may begin a phrase of the date grammar."""
    return not word.next_of_time.keys().isdisjoint(after.elements)


def phrases_from(words: list[Word], at: int, last: int) -> list[tuple[int, Node]]:
    """The phrases of the lists that begin at a word and go on behind it: (behind the last word, where it ends)."""
    word, at = words[at], at + 1
    if at >= last:
        return []
    places: list[tuple[int, Node]] = []
    if word.next and words[at].elements and (nodes := at_once(word, words[at])):
        places += [(at + 1, node) for node in nodes]
    if word.far:
        for ahead in range(at, min(at + GAP_WORDS + 1, last)):
            if word.far_bits & words[ahead].distant_bits:
                places += [(ahead + 1, node) for node in _behind_gap(word, words[ahead])]
    return _ways_on(words, places, last) if places else places


def phrases_of_time(words: list[Word], at: int) -> list[tuple[int, Node]]:
    """Likewise, the phrases of the date grammar."""
    word, at = words[at], at + 1
    if at >= len(words):
        return []
    way = word.next_of_time
    places = [(at + 1, node) for number in way.keys() & words[at].elements for node in way[number]]
    return _ways_on(words, places, len(words)) if places else places


def _ways_on(words: list[Word], places: list[tuple[int, Node]], last: int) -> list[tuple[int, Node]]:
    """Those places of the tree, and of all that can be reached from them, where a phrase ends."""
    found = []
    while places:
        at, node = places.pop()
        if node.marks or node.code:
            found.append((at, node))
        if node.next and at < last:
            elements = words[at].elements
            for number, way_on in node.next.items():  # most often the only one
                if number in elements:
                    places.append((at + 1, way_on))
        if node.gap:
            for ahead in range(at, min(at + GAP_WORDS + 1, last)):
                elements = words[ahead].distant
                for number, way_on in node.gap.items():
                    if number in elements:
                        places.append((ahead + 1, way_on))
    return found
