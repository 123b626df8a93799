"""Named days of a year, and which days are working days by law.

The reading counts working days itself: ``rules.workdays`` loads the library of holidays at its first use, which takes
longer than any single ticket may. A test holds both to the same answer for every day that the calendar knows.
"""

from datetime import date, timedelta
from functools import lru_cache

_SATURDAY = 6
_FREE = (
    "newyear", "twelfth", "good_friday", "easter_monday", "may_day", "ascension", "midsummer_eve", "midsummer",
    "christmas_eve", "christmas", "boxing", "newyear_eve",
)  # fmt: skip
"""Days off that can fall on a Monday to Friday; 6 June and annandag pingst depend on the year."""


@lru_cache(maxsize=4096)
def is_working_day(day: date) -> bool:
    """Monday to Friday, no public holiday, not midsommarafton, julafton or nyårsafton."""
    if day.isoweekday() >= _SATURDAY or any(day == named_day(day.year, name) for name in _FREE):
        return False
    return day != named_day(day.year, "national" if day.year >= 2005 else "whit_monday")  # noqa: PLR2004  lag 2004:1320


def working_day_from(day: date, number: int) -> date:
    """The working day so many working days later, or earlier."""
    step = timedelta(days=1 if number > 0 else -1)
    for _ in range(abs(number)):
        day += step
        while not is_working_day(day):
            day += step
    return day


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + rest - 7 * ((a + 11 * h + 22 * rest) // 451) + 114, 31)
    return date(year, month, day + 1)


def named_day(year: int, name: str) -> date:
    """The day of a year that has this name."""
    fixed = {
        "newyear": (1, 1), "valentine": (2, 14), "twelfth_eve": (1, 5), "twelfth": (1, 6), "knut": (1, 13),
        "walpurgis": (4, 30),
        "may_day": (5, 1), "national": (6, 6), "lucia": (12, 13), "christmas_eve": (12, 24), "christmas": (12, 25),
        "boxing": (12, 26), "newyear_eve": (12, 31),
    }  # fmt: skip
    if name in fixed:
        return date(year, *fixed[name])
    from_easter = {
        "fat_tuesday": -47, "maundy": -3, "good_friday": -2, "easter_eve": -1, "easter": 0, "easter_monday": 1,
        "ascension": 39, "whit_eve": 48, "whit": 49, "whit_monday": 50,
    }  # fmt: skip
    if name in from_easter:
        return easter_sunday(year) + timedelta(days=from_easter[name])
    start, weekday = {"midsummer_eve": (date(year, 6, 19), 5), "midsummer": (date(year, 6, 20), 6),
                      "all_saints": (date(year, 10, 31), 6)}[name]  # fmt: skip
    return start + timedelta(days=(weekday - start.isoweekday()) % 7)
