"""What has been found out about a word is remembered: words come again and again, from ticket to ticket."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class _Answers(dict[K, V]):
    """A function's answers, by what it was asked; when they are too many, it begins anew."""

    def __init__(self, function: Callable[[K], V], most: int) -> None:
        super().__init__()
        self.function, self.most = function, most

    def __missing__(self, asked: K) -> V:
        if len(self) >= self.most:
            self.clear()
        answer = self[asked] = self.function(asked)
        return answer


def remembered(function: Callable[[K], V], *, most: int) -> Callable[[K], V]:
    """The function, with at most so many of its answers kept; quicker than ``lru_cache``, which keeps the latest."""
    return _Answers(function, most).__getitem__
