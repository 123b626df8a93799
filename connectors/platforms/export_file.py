"""An alarm platform that drops its list of customers and devices into a folder, as CSV or XLSX.

What holds, besides the promises of ``base``:
- The newest whole file is the list. Hidden, partial and still-growing files are not looked at; a newest file that is
  broken, too old or implausible is an error, and no older one takes its place.
- The file is read once, into memory; it has the same size and time before and after.
- Where the platform writes a row count or a checksum, nothing is believed without it.
- A list of fewer of the provider's alarms than its last extract allows (``max_shrink_percent``, and more than
  ``max_shrink_rows``) waits for a person. That also goes for a past day's list: nobody knows whether it was whole.
- A unit of the provider that does not occur at all, not even with an inactive alarm, has most likely been renamed:
  an error, unless ``allow_empty_units``.

| code | error | |
| --- | --- | --- |
| none, growing, stale, empty, truncated, damaged, no_footer, no_sidecar, unreachable | Transient | the next export may mend it |
| row_count, checksum, shrunken, too_large, no_day, not_csv, encoding, row_width, heading_again, no_device, no_unit, bad_date, bad_identity, lost_digits, cell_error, conflicting_rows | Permanent | a person must look |
| no_folder, forbidden, clock, wrong_kind, no_sheet, missing_column, duplicate_column, uncalculated, unknown_active, unknown_protected, unknown_unit, no_units, no_history | Misconfigured | configuration or platform must be mended |

Each code begins with ``export.``.
"""  # noqa: E501  a table's row is one line

import fnmatch
import hashlib
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from connectors.checks import Check, Verdict
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError
from connectors.platforms.base import AlarmPlatform, ExtractOrder, PlatformTraits
from connectors.platforms.export_settings import ExportSettings
from connectors.platforms.listing import Found, Listing, Reader, open_listing
from connectors.platforms.tables import damaged, read_rows
from rules.extract import Alarm, Extract, Protection, Sort
from rules.providers import unit_key
from rules.ticket import STOCKHOLM

_PARTIAL = (".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload", ".swp", "~")
_CLOCKS_AGREE = timedelta(hours=1)
"""A file from further ahead in time than this cannot be judged by its age."""
_SIDECAR_LIMIT = 65_536
_DAY_DIGITS = 8


def connect(settings: Mapping[str, object]) -> AlarmPlatform:
    """The platform of these settings ([platform] of the configuration, without ``type``).

    Raises:
        pydantic.ValidationError: naming the key; the caller adds file and line.
    """
    return ExportFile(ExportSettings.model_validate(settings))


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the folder, as the folder lists it."""

    path: str
    name: str
    """As it stands in errors and on the extract."""
    modified: datetime
    size: int
    day: date | None
    """The day in its name."""


class ExportFile:
    """The platform; see the module."""

    def __init__(self, settings: ExportSettings) -> None:
        self._settings = settings
        self._day = re.compile(settings.history_pattern) if settings.history_pattern else None
        self._traits = PlatformTraits(settings.name, keeps_history=settings.keeps_history)

    @property
    def traits(self) -> PlatformTraits:
        """What this platform can do."""
        return self._traits

    def take_extract(self, order: ExtractOrder, *, now: datetime) -> Extract:
        """See ``AlarmPlatform``."""
        units = {unit_key(unit): unit for unit in order.units}
        if not units or "" in units:
            raise MisconfiguredError(
                f"The provider {order.provider!r} has no unit, or one without a name.",
                remedy="Give it its units in [[providers]].",
                code="export.no_units",
            )
        if order.as_of is not None and not self._settings.keeps_history:
            raise MisconfiguredError(
                "A past day was asked for, but the platform keeps no history.",
                remedy="Set [platform] keeps_history where the folder keeps earlier days' lists.",
                code="export.no_history",
            )
        file = self._find(now, order.as_of)
        listing, claimed = self._open(file)
        reader = Reader(listing, self._settings, order.as_of or now.astimezone(STOCKHOLM).date())
        alarms = reader.alarms_of(frozenset(units))
        self._refuse_missing([units[key] for key in sorted(units.keys() - reader.units())], file)
        self._refuse_shrunken(alarms, order, file)
        return Extract(
            provider=order.provider,
            alarms=alarms,
            taken_at=now,
            source=f"{self._settings.name}: {file.name}",
            source_time=file.modified,
            rows_read=len(listing.rows),
            rows_claimed=claimed,
            as_of=order.as_of,
        )

    def check(self, *, now: datetime) -> Sequence[Check]:
        """See ``AlarmPlatform``."""
        found: list[Check] = []
        try:
            found.extend(self._checks(now))
        except ConnectorError as error:
            found.append(Check("export file", Verdict.FAILED, error.problem, error.remedy))
        except Exception as error:  # noqa: BLE001  check never raises, whatever lies in the folder
            found.append(
                Check("export file", Verdict.FAILED, f"cannot be checked ({type(error).__name__})", "Report this.")
            )
        return found

    # -- The folder ----------------------------------------------------------------------------------------------------

    def _find(self, now: datetime, as_of: date | None) -> _File:
        files = self._files()
        if as_of is not None:
            files = [file for file in files if file.day == as_of]
            if not files:
                raise PermanentError(
                    f"The folder {self._settings.folder} has no list of {as_of.isoformat()}.",
                    remedy=f"Put the list of {as_of.isoformat()} back, or answer the requester by hand.",
                    code="export.no_day",
                )
        if not files:
            raise TransientError(
                f"The folder {self._settings.folder} has no file that fits {self._settings.pattern!r}.",
                remedy="See whether the platform has exported; else mend [platform] folder or pattern.",
                code="export.none",
            )
        settled = [file for file in files if now - file.modified >= timedelta(seconds=self._settings.settle_seconds)]
        ahead = [file for file in files if file.modified - now > _CLOCKS_AGREE]
        if ahead:
            raise MisconfiguredError(
                f"{ahead[0].name} is from the future: its time is {ahead[0].modified.isoformat(timespec='minutes')}.",
                remedy="Set the clocks of this machine and of the one that writes the exports.",
                code="export.clock",
            )
        if not settled:
            raise self._growing(files[0].name)
        if self._settings.newest_by == "name":
            file = max(settled, key=lambda each: each.name)
        else:
            file = max(settled, key=lambda each: (each.modified, each.name))
        if as_of is None and now - _shows(file) > timedelta(hours=self._settings.max_age_hours):
            raise TransientError(
                f"{file.name} is too old: it is from {_shows(file).isoformat(timespec='minutes')}, and at most "
                f"{self._settings.max_age_hours:g} hours are allowed.",
                remedy="See why the platform has not exported since; [platform] max_age_hours sets the limit.",
                code="export.stale",
            )
        return file

    def _files(self) -> list[_File]:
        folder = self._settings.folder
        try:
            with os.scandir(folder) as entries:
                return [file for entry in entries if (file := self._file(entry)) is not None]
        except (FileNotFoundError, NotADirectoryError):
            raise MisconfiguredError(
                f"The folder {folder} does not exist.",
                remedy="Make it, mount it, or mend [platform] folder.",
                code="export.no_folder",
            ) from None
        except OSError as error:
            raise _unreachable(error, f"The folder {folder}") from None

    def _file(self, entry: "os.DirEntry[str]") -> _File | None:
        name = entry.name
        low = name.casefold()
        sidecars = (self._settings.checksum_suffix.casefold(), self._settings.row_count_suffix.casefold())
        if low.startswith((".", "~")) or low.endswith((*_PARTIAL, *sidecars)):
            return None
        if not fnmatch.fnmatchcase(low, self._settings.pattern.casefold()):
            return None
        try:
            if not entry.is_file():
                return None
            found = entry.stat()
        except FileNotFoundError:
            return None  # gone since it was listed
        shown = os.fsencode(name).decode("utf-8", "replace")
        return _File(entry.path, shown, _moment(found, shown), found.st_size, self._day_in(name))

    def _day_in(self, name: str) -> date | None:
        match = self._day.search(name) if self._day else None
        digits = re.sub(r"[^0-9]", "", match["day"] or "") if match else ""
        if len(digits) != _DAY_DIGITS:
            return None
        try:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        except ValueError:
            return None

    # -- The file ------------------------------------------------------------------------------------------------------

    def _open(self, file: _File) -> tuple[Listing, int | None]:
        raw = self._read(file)
        if not raw:
            raise damaged(file.name, "is empty", code="export.empty")
        if self._settings.checksum == "sidecar":
            self._check_sum(file, raw)
        listing = open_listing(read_rows(raw, file.name, self._settings), file.name, self._settings)
        claimed = listing.claimed
        if self._settings.row_count == "sidecar":
            said = self._sidecar(file, self._settings.row_count_suffix).strip()
            if not re.fullmatch(r"\d{1,9}", said, re.ASCII):
                raise damaged(file.name + self._settings.row_count_suffix, "holds no number of rows")
            claimed = int(said)
        if claimed is not None and claimed != len(listing.rows):
            raise PermanentError(
                f"{file.name} should hold {claimed} rows and holds {len(listing.rows)}.",
                remedy=f"Let the platform export {file.name} anew; this list is not whole.",
                code="export.row_count",
            )
        return listing, claimed

    def _read(self, file: _File) -> bytes:
        limit = self._settings.max_megabytes * 1_000_000
        if file.size > limit:
            raise PermanentError(
                f"{file.name} is larger than {self._settings.max_megabytes} MB.",
                remedy=f"See what {file.name} holds; [platform] max_megabytes sets the limit.",
                code="export.too_large",
            )
        try:
            with open(file.path, "rb") as stream:  # noqa: PTH123  the folder's listing gives the path as text
                before = os.fstat(stream.fileno())
                raw = stream.read(limit + 1)
                after = os.fstat(stream.fileno())
        except FileNotFoundError:
            raise self._growing(file.name) from None  # replaced since the folder was listed
        except OSError as error:
            raise _unreachable(error, file.name) from None
        same = {(found.st_size, _moment(found, file.name)) for found in (before, after)}
        if same != {(len(raw), file.modified)} or file.size != len(raw):
            raise self._growing(file.name)
        return raw

    def _growing(self, name: str) -> TransientError:
        return TransientError(
            f"{name} is still being written.",
            remedy="Wait until the platform is done; [platform] settle_seconds says how long a file must have rested.",
            code="export.growing",
            retry_after=timedelta(seconds=self._settings.settle_seconds),
        )

    def _check_sum(self, file: _File, raw: bytes) -> None:
        said = self._sidecar(file, self._settings.checksum_suffix)
        sums = [
            match[1].lower()
            for line in said.splitlines()
            if (match := re.fullmatch(r"\\?([0-9a-fA-F]{64})(?:\s+\*?(.+?))?\s*", line, re.ASCII))
            and (match[2] is None or re.split(r"[/\\]", match[2])[-1] == file.name)
        ]
        if len(sums) != 1:
            raise damaged(file.name + self._settings.checksum_suffix, f"does not hold one checksum for {file.name}")
        if hashlib.sha256(raw).hexdigest() != sums[0]:
            raise PermanentError(
                f"{file.name} is not the file that its checksum was made of.",
                remedy=f"Let the platform export {file.name} anew; it was changed or cut off on its way.",
                code="export.checksum",
            )

    def _sidecar(self, file: _File, suffix: str) -> str:
        name = file.name + suffix
        try:
            with open(file.path + suffix, "rb") as stream:  # noqa: PTH123  as in _read
                raw = stream.read(_SIDECAR_LIMIT)
        except FileNotFoundError:
            raise TransientError(
                f"{name} is missing beside {file.name}.",
                remedy=f"Wait until the platform has written {name}; else see [platform] row_count and checksum.",
                code="export.no_sidecar",
            ) from None
        except OSError as error:
            raise _unreachable(error, name) from None
        return raw.decode("utf-8-sig", "replace")

    # -- Plausible? ----------------------------------------------------------------------------------------------------

    def _refuse_missing(self, missing: list[str], file: _File) -> None:
        if missing and not self._settings.allow_empty_units:
            raise MisconfiguredError(
                f"{file.name} does not hold the unit {', '.join(map(repr, missing))}, not even without active alarms.",
                remedy="See whether the platform has renamed it, and mend [[providers]] units; where units may be "
                "empty, set [platform] allow_empty_units = true.",
                code="export.unknown_unit",
            )

    def _refuse_shrunken(self, alarms: Sequence[Alarm], order: ExtractOrder, file: _File) -> None:
        lost = (order.previous_rows or 0) - len(alarms)
        if lost <= self._settings.max_shrink_rows:
            return
        if lost * 100 > (order.previous_rows or 0) * self._settings.max_shrink_percent:
            raise PermanentError(
                f"{file.name} has {len(alarms)} alarms of {order.provider!r}; its last extract had "
                f"{order.previous_rows}.",
                remedy="See in the platform whether so many have ended; if so, let the case be tried again with "
                "--accept-shrunken, else wait for a whole list.",
                code="export.shrunken",
            )

    # -- Check ---------------------------------------------------------------------------------------------------------

    def _checks(self, now: datetime) -> Iterator[Check]:
        folder = self._settings.folder
        files = self._files()
        yield Check("export folder", Verdict.OK, f"{folder}, {len(files)} files that fit {self._settings.pattern!r}")
        yield _rights(folder, "export folder's rights", stat.S_IROTH | stat.S_IWOTH | stat.S_IXOTH)
        file = self._find(now, None)
        age = (now - file.modified) / timedelta(hours=1)
        listing, claimed = self._open(file)
        said = "" if claimed is None else f" of {claimed} claimed"
        yield Check("export file", Verdict.OK, f"{file.name}, {age:.1f} hours old, {len(listing.rows)} rows{said}")
        yield _rights(Path(file.path), "export file's rights", stat.S_IROTH | stat.S_IWOTH)
        yield Check("export columns", Verdict.OK, ", ".join(map(repr, self._settings.columns.headings.values())))
        yield from _contents(Reader(listing, self._settings, now.astimezone(STOCKHOLM).date()), len(listing.rows))


def _contents(reader: Reader, rows: int) -> Iterator[Check]:
    sorts: Counter[Sort] = Counter()
    protections: Counter[Protection] = Counter()
    faults: list[ConnectorError] = []
    for row in reader.every_row():
        if isinstance(row, Found):
            sorts[row.alarm.sort] += 1
            protections[row.alarm.protection] += 1
        elif row is not None:
            faults.append(row)
    units = len(reader.units() - {""}) if not faults else 0
    told = ", ".join(f"{sorts[sort]} {sort.value}" for sort in Sort)
    yield Check(
        "export rows",
        Verdict.WARNING if sorts[Sort.UNKNOWN] else Verdict.OK,
        f"{rows} rows, {sorts.total()} active alarms ({told})" + (f" in {units} units" if units else ""),
        "See [platform.akutlarm] and customer_device_types." if sorts[Sort.UNKNOWN] else "",
    )
    if protections[Protection.UNKNOWN]:
        yield Check(
            "protected identities",
            Verdict.WARNING,
            "the list does not tell them",
            "Name [platform.columns] protected, or see [workbook] withhold_unknown_protection.",
        )
    if faults:
        yield Check(
            "export contents",
            Verdict.FAILED,
            f"{len(faults)} rows cannot be read; the first: {faults[0].problem}",
            faults[0].remedy,
        )


def _rights(path: Path, what: str, others: int) -> Check:
    if path.stat().st_mode & others:
        return Check(what, Verdict.WARNING, f"{path} is open to every user of this machine", f"chmod o= {path}")
    return Check(what, Verdict.OK, "closed to others")


def _moment(found: os.stat_result, name: str) -> datetime:
    try:
        return datetime.fromtimestamp(found.st_mtime, tz=UTC).astimezone(STOCKHOLM)
    except (OverflowError, ValueError, OSError):
        raise MisconfiguredError(
            f"{name} has a time that is none.",
            remedy="Let the platform export it anew; see the clock of the machine that writes the exports.",
            code="export.clock",
        ) from None


def _shows(file: _File) -> datetime:
    """The latest moment that the file can show: a copy of an old list is new by its time, but not by its name."""
    if file.day is None or file.day == date.max:
        return file.modified
    return min(file.modified, datetime.combine(file.day + timedelta(days=1), time.min, STOCKHOLM))


def _unreachable(error: OSError, place: str) -> ConnectorError:
    if isinstance(error, PermissionError):
        return MisconfiguredError(
            f"{place} may not be read by this program.",
            remedy="Give the bot's user the right to read it, and nobody else.",
            code="export.forbidden",
        )
    return TransientError(
        f"{place} cannot be reached ({error.strerror or type(error).__name__}).",
        remedy="See whether the disk or the share is up.",
        code="export.unreachable",
    )
