"""What every alarm platform must pass: the promises of ``connectors.platforms.base`` as tests.

For authors of a platform. Write a harness that sets the stage for yours, and a test class::

    import pytest

    pytest.register_assert_rewrite("connectors.testing.platform_suite")  # before the import: failures show their values

    from connectors.testing.platform_suite import PlatformContract

    class TestMyPlatform(PlatformContract):
        @pytest.fixture
        def harness(self, tmp_path):
            return MyHarness(tmp_path)

The suite speaks to the platform through ``AlarmPlatform`` alone. A platform that cannot suffer a fault, or keeps no
history, says so in its harness, and those tests skip visibly. Needs pytest.
"""

# ruff: noqa: S101, PLR2004, D102  assertions and expected values are what a suite is made of; a test's name is its text

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol

import pytest

from connectors.checks import Verdict
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError
from connectors.platforms.base import AlarmPlatform, ExtractOrder
from connectors.testing.simulated_platform import Fault, Listed
from rules.extract import Alarm, Extract, Protection, Sort
from rules.providers import unit_key

NORTH, SOUTH, EMPTY = "Norra hemtjänsten", "Södra hemtjänsten", "Åby nattpatrull"
"""Units of the suite's list: two with alarms, and one whose only alarm has ended."""
ALIKE = ("norra hemtjänsten", "Norra hemtjänsten 2", "Norra", "Norra hemtjansten", "Norra  hemtjänsten AB")
"""Units that are other units than NORTH, however alike."""
NASTY = '=1+1 @Sjögren; "Kajsa"'
"""A name that a list can trip over."""
YESTERDAY = timedelta(days=1)


def _alarm(unit: str, device: str, customer: str, name: str, since: date | None = None) -> Alarm:
    return Alarm(
        unit=unit,
        device=device,
        sort=Sort.CUSTOMER,
        customer=customer,
        name=name,
        device_type="Trygghetslarm",
        since=since,
        protection=Protection.NO,
    )


LIST: tuple[Listed, ...] = (
    Listed(_alarm(NORTH, "N-1", "193804122384", "Örjan Åkesson-Ängqvist", since=date(2024, 2, 29))),
    Listed(_alarm(NORTH, "N-2", "193804122384", "Örjan Åkesson-Ängqvist", since=date(2025, 1, 1))),
    Listed(_alarm(SOUTH, "S-1", "194107302392", "Canaria Sydqvist", since=date(2023, 6, 6))),
    Listed(replace(_alarm(NORTH, "0042", "200002292381", NASTY), protection=Protection.YES)),
    Listed(_alarm(NORTH, "N-4", "194511302392", "Avslutad Avslutadsson"), active=False),
    Listed(replace(_alarm(NORTH, "N-5", "", ""), device_type="Akutlarm", sort=Sort.AKUTLARM)),
    Listed(replace(_alarm(NORTH, "N-6", "", ""), sort=Sort.UNKNOWN)),
    Listed(_alarm(EMPTY, "E-1", "193212242386", "Tidigare Kund"), active=False),
    Listed(_alarm(SOUTH, "S-2", "192901162392", "Söder Andersson", since=date(2022, 12, 31))),
    *(Listed(_alarm(unit, f"A-{n}", "194107302392", "Canaria Likqvist")) for n, unit in enumerate(ALIKE)),
    Listed(_alarm(NORTH, "N-7", "195209092385", "Siv Sista", since=date(2026, 1, 31))),
)
"""The suite's list: invented people with numbers of Skatteverket's test series."""

PERSONAL = frozenset(
    part
    for row in LIST
    for part in (row.alarm.customer, row.alarm.customer[2:], *row.alarm.name.split())
    if len(part) > 3
)
"""What must not show in an error, a check or a repr."""


class PlatformHarness(Protocol):
    """Sets the stage for one platform. A new one for each test."""

    @property
    def platform(self) -> AlarmPlatform:
        """The platform under test, configured so that it reads ``show``'s list as it was given, sorts included."""
        ...

    @property
    def now(self) -> datetime:
        """The moment of the test; aware. Lists that are shown must count as fresh then."""
        ...

    @property
    def faults(self) -> frozenset[Fault]:
        """The faults that this platform can suffer."""
        ...

    def show(self, rows: Sequence[Listed], *, day: date | None = None) -> None:
        """Make this the platform's list: of now, or of a past day where it keeps history."""
        ...

    def inject(self, fault: Fault) -> None:
        """Bring about this fault, in the world and not in the code under test; after ``show``."""
        ...

    def heal(self) -> None:
        """Take the fault away; the list shown last is there again."""
        ...

    def footprint(self) -> object:
        """What the platform's store looks like, comparable with ==: it must not change by reading."""
        ...


class PlatformContract:
    """The suite. A subclass brings the fixture ``harness``, which gives a PlatformHarness."""

    @pytest.fixture
    def stage(self, harness: PlatformHarness) -> PlatformHarness:
        """The harness with the suite's list shown."""
        harness.show(LIST)
        return harness

    # -- Whose rows ----------------------------------------------------------------------------------------------------

    @pytest.mark.parametrize("units", [{NORTH}, {SOUTH}, {NORTH, SOUTH}, {ALIKE[1]}, {EMPTY, SOUTH}])
    def test_an_extract_holds_the_active_rows_of_its_units_and_no_others(
        self, stage: PlatformHarness, units: set[str]
    ) -> None:
        extract = _take(stage, *units)
        wanted = [row.alarm for row in LIST if row.active and row.alarm.unit in units]
        assert [_readable(alarm) for alarm in extract.alarms] == [_readable(alarm) for alarm in wanted]

    def test_a_unit_whose_alarms_have_all_ended_gives_an_empty_extract(self, stage: PlatformHarness) -> None:
        assert _take(stage, EMPTY).alarms == ()

    @pytest.mark.parametrize("asked", [f"  {NORTH}\t", unicodedata.normalize("NFD", NORTH)])
    def test_units_match_after_trimming_and_composing(self, stage: PlatformHarness, asked: str) -> None:
        assert _take(stage, asked).alarms == _take(stage, NORTH).alarms

    def test_a_platform_that_writes_decomposed_letters_is_understood(self, harness: PlatformHarness) -> None:
        harness.show([_in_unit(row, unicodedata.normalize("NFD", row.alarm.unit)) for row in LIST])
        extract = _take(harness, NORTH)
        assert len(extract.alarms) == 6
        assert {unit_key(alarm.unit) for alarm in extract.alarms} == {NORTH}

    @pytest.mark.parametrize("asked", ["Norra hemtj", "NORRA HEMTJÄNSTEN", "*", "%", "", ".*", "Enhet", "Östra"])
    def test_a_unit_that_is_not_in_the_list_gives_no_rows(self, stage: PlatformHarness, asked: str) -> None:
        try:
            extract = _take(stage, asked)
        except ConnectorError:
            return
        assert extract.alarms == ()

    def test_an_order_without_units_is_refused(self, stage: PlatformHarness) -> None:
        with pytest.raises(ConnectorError):
            _take(stage)

    # -- What a row says -----------------------------------------------------------------------------------------------

    def test_identity_numbers_and_devices_are_text_with_every_digit(self, stage: PlatformHarness) -> None:
        extract = _take(stage, NORTH)
        assert [alarm.customer for alarm in extract.alarms] == [
            "193804122384",
            "193804122384",
            "200002292381",
            "",
            "",
            "195209092385",
        ]
        assert [alarm.device for alarm in extract.alarms] == ["N-1", "N-2", "0042", "N-5", "N-6", "N-7"]

    def test_sorts_and_protections_are_told(self, stage: PlatformHarness) -> None:
        by_device = {alarm.device: alarm for alarm in _take(stage, NORTH).alarms}
        assert by_device["N-1"].sort is Sort.CUSTOMER
        assert by_device["N-5"].sort is Sort.AKUTLARM
        assert by_device["N-6"].sort is Sort.UNKNOWN
        told = {by_device["0042"].protection, by_device["N-1"].protection}
        assert told in ({Protection.YES, Protection.NO}, {Protection.UNKNOWN})

    def test_names_survive_whatever_they_look_like(self, stage: PlatformHarness) -> None:
        names = {alarm.device: alarm.name for alarm in _take(stage, NORTH).alarms}
        assert names["0042"] == NASTY
        assert names["N-1"] == "Örjan Åkesson-Ängqvist"

    def test_an_extract_says_what_it_is(self, stage: PlatformHarness) -> None:
        extract = _take(stage, SOUTH)
        assert extract.provider == "nord"
        assert extract.taken_at == stage.now
        assert extract.source
        assert extract.source_time is None or extract.source_time.utcoffset() is not None
        assert extract.rows_read == len(LIST)
        assert extract.rows_claimed in (None, len(LIST))
        assert extract.as_of is None

    # -- Whole or an error ---------------------------------------------------------------------------------------------

    @pytest.mark.parametrize(
        ("fault", "kinds"),
        [
            (Fault.DOWN, (TransientError,)),
            (Fault.STALE, (TransientError,)),
            (Fault.INCOMPLETE, (TransientError, PermanentError)),
            (Fault.SHRUNKEN, (PermanentError,)),
            (Fault.MISCONFIGURED, (MisconfiguredError,)),
        ],
    )
    def test_a_faulty_list_is_the_right_error_and_passes_with_the_fault(
        self, stage: PlatformHarness, fault: Fault, kinds: tuple[type[ConnectorError], ...]
    ) -> None:
        _needs(stage, fault)
        before = _take(stage, NORTH)
        stage.inject(fault)
        with pytest.raises(kinds) as raised:
            _take(stage, NORTH, previous_rows=len(before.alarms))
        _assert_impersonal(str(raised.value), repr(raised.value), raised.value.code)
        assert raised.value.problem
        assert raised.value.remedy
        assert raised.value.code == raised.value.code.strip().lower()
        stage.heal()
        assert _take(stage, NORTH).alarms == before.alarms

    def test_a_shrunken_list_passes_where_a_person_has_accepted_it(self, stage: PlatformHarness) -> None:
        _needs(stage, Fault.SHRUNKEN)
        whole = _take(stage, NORTH)
        stage.inject(Fault.SHRUNKEN)
        extract = _take(stage, NORTH, previous_rows=None)
        assert 0 < len(extract.alarms) <= len(whole.alarms) / 2

    @pytest.mark.parametrize("previous", [None, 0, 1, 6])
    def test_a_list_that_has_grown_or_stayed_is_plausible(self, stage: PlatformHarness, previous: int | None) -> None:
        assert len(_take(stage, NORTH, previous_rows=previous).alarms) == 6

    # -- Nothing kept --------------------------------------------------------------------------------------------------

    def test_each_extract_shows_the_list_as_it_is_then(self, stage: PlatformHarness) -> None:
        assert len(_take(stage, SOUTH).alarms) == 2
        stage.show([row for row in LIST if row.alarm.device != "S-1"])
        assert [alarm.device for alarm in _take(stage, SOUTH).alarms] == ["S-2"]
        stage.show(LIST)
        assert len(_take(stage, SOUTH).alarms) == 2

    def test_reading_leaves_no_trace(self, stage: PlatformHarness) -> None:
        before = stage.footprint()
        first = _take(stage, NORTH)
        stage.platform.check(now=stage.now)
        assert _take(stage, NORTH) == first
        assert stage.footprint() == before

    def test_nothing_personal_shows_in_a_repr(self, stage: PlatformHarness) -> None:
        extract = _take(stage, NORTH, SOUTH)
        _assert_impersonal(repr(extract), repr(extract.alarms), extract.source, repr(stage.platform))

    # -- History -------------------------------------------------------------------------------------------------------

    def test_a_past_day_is_that_days_list_or_refused(self, stage: PlatformHarness) -> None:
        day = (stage.now - YESTERDAY).date()
        if not stage.platform.traits.keeps_history:
            with pytest.raises(ConnectorError):
                _take(stage, SOUTH, as_of=day)
            return
        stage.show([row for row in LIST if row.alarm.device != "S-2"], day=day)
        extract = _take(stage, SOUTH, as_of=day)
        assert [alarm.device for alarm in extract.alarms] == ["S-1"]
        assert extract.as_of == day
        assert extract.taken_at == stage.now
        assert len(_take(stage, SOUTH).alarms) == 2

    def test_a_past_day_without_a_list_is_never_another_days(self, stage: PlatformHarness) -> None:
        with pytest.raises(ConnectorError):
            _take(stage, SOUTH, as_of=(stage.now - 40 * YESTERDAY).date())

    # -- Check ---------------------------------------------------------------------------------------------------------

    def test_check_finds_a_sound_platform_sound(self, stage: PlatformHarness) -> None:
        found = stage.platform.check(now=stage.now)
        assert found
        assert all(check.verdict is not Verdict.FAILED for check in found)
        _assert_impersonal(repr(found))

    @pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.SHRUNKEN])
    def test_check_says_what_is_wrong_and_what_to_do(self, stage: PlatformHarness, fault: Fault) -> None:
        _needs(stage, fault)
        stage.inject(fault)
        found = stage.platform.check(now=stage.now)
        assert any(check.verdict is Verdict.FAILED for check in found)
        assert all(check.remedy for check in found if check.verdict is not Verdict.OK)
        _assert_impersonal(repr(found))


def _take(stage: PlatformHarness, *units: str, as_of: date | None = None, previous_rows: int | None = None) -> Extract:
    order = ExtractOrder("nord", frozenset(units), as_of=as_of, previous_rows=previous_rows)
    return stage.platform.take_extract(order, now=stage.now)


def _in_unit(row: Listed, unit: str) -> Listed:
    return replace(row, alarm=replace(row.alarm, unit=unit))


def _readable(alarm: Alarm) -> Alarm:
    """Without what a platform need not tell."""
    return replace(alarm, protection=Protection.UNKNOWN, since=None, device_type="")


def _needs(stage: PlatformHarness, fault: Fault) -> None:
    if fault not in stage.faults:
        pytest.skip(f"this platform cannot be {fault.value}")


def _assert_impersonal(*texts: str) -> None:
    for text in texts:
        assert not {part for part in PERSONAL if part in text}
