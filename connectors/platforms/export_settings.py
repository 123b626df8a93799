"""The settings of the export-file platform: [platform], [platform.columns] and [platform.akutlarm]."""

import re
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from rules.providers import unit_key

_PROBE = datetime(2001, 12, 31)  # noqa: DTZ001  a date is what is tried, no moment
Text = Annotated[str, Field(min_length=1)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Columns(_Section):
    """Our field = the heading in the file."""

    unit: Text
    device: Text
    customer: Text
    name: Text | None = None
    device_type: Text | None = None
    since: Text | None = None
    active: Text | None = None
    """None: the list has no status, and every row is an active alarm."""
    protected: Text | None = None
    """None: the platform does not tell protected identities; every row is Protection.UNKNOWN."""

    @property
    def headings(self) -> dict[str, str]:
        """Field → heading, for the fields that the file has."""
        return {field: heading for field, heading in self.model_dump().items() if heading is not None}

    @model_validator(mode="after")
    def _each_its_own(self) -> "Columns":
        keys = [unit_key(heading) for heading in self.headings.values()]
        if len(keys) != len(set(keys)):
            raise ValueError("two fields are given the same heading")
        return self


class Akutlarm(_Section):
    """How a spare unit is recognised; any one rule is enough."""

    device_types: list[Text] = []
    name_patterns: list[str] = []
    """Regular expressions, searched in the name."""
    units: list[Text] = []
    """Units of the platform that hold nothing but spare units."""
    devices: list[Text] = []
    """Single devices, by their id."""
    no_holder: bool = False
    """A device that nobody holds is an akutlarm."""

    @field_validator("name_patterns")
    @classmethod
    def _compiles(cls, value: list[str]) -> list[str]:
        for number, pattern in enumerate(value, start=1):
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"pattern {number} is no regular expression: {error}") from None
            if re.search(pattern, ""):
                raise ValueError(f"pattern {number} fits everything, and would make every customer an akutlarm")
        return value


class ExportSettings(_Section):
    """[platform] with type = "export_file"."""

    name: Text = "Larmplattformens exportfil"
    """Stands on the extract as its source."""
    folder: Path
    pattern: Text = "*.csv"
    """Of file names; upper and lower case alike."""
    format: Literal["auto", "csv", "xlsx"] = "auto"
    """auto: by the ending, .xlsx and .xlsm are workbooks and all else is CSV."""
    delimiter: Annotated[str, Field(min_length=1, max_length=1)] = ";"
    encoding_fallback: Literal["cp1252", "iso-8859-1", "iso-8859-15", "cp850", "utf-8"] = "cp1252"
    """utf-8: no fallback."""
    sheet: Text | None = None
    """Of a workbook; None: the first."""
    header_row: Annotated[int, Field(ge=1, le=100)] = 1
    """The row with the headings, counted from 1; what stands above is not looked at."""
    final_newline: Literal["any", "required"] = "any"
    """required: a CSV file that does not end with a line break is incomplete."""

    newest_by: Literal["modified", "name"] = "modified"
    """name: the last in alphabetical order, for names with a time stamp in ISO order."""
    settle_seconds: Annotated[float, Field(ge=0, le=86400)] = 30
    """A file changed more lately is still growing and not looked at."""
    max_age_hours: Annotated[float, Field(gt=0, le=8784)] = 26
    max_megabytes: Annotated[int, Field(ge=1, le=2000)] = 200
    keeps_history: bool = False
    history_pattern: str | None = None
    """Regular expression with a group named day: year, month and day in the file's name, eight digits in all."""

    row_count: Literal["none", "footer", "sidecar"] = "none"
    footer_pattern: str = r"(?i)^(?:antal|totalt|summa|rows?)\b\D*(?P<rows>\d[\d\s]*)\D*$"
    """Fits the last row, its cells joined by a space; the group named rows holds the number."""
    row_count_suffix: Text = ".rows"
    checksum: Literal["none", "sidecar"] = "none"
    """sidecar: SHA-256 as written by sha256sum."""
    checksum_suffix: Text = ".sha256"

    max_shrink_percent: Annotated[float, Field(ge=0, le=100)] = 20
    max_shrink_rows: Annotated[int, Field(ge=0)] = 1
    """So many rows fewer are never implausible: of four customers one is a quarter."""
    allow_empty_units: bool = False
    """A unit of the configuration that does not occur in the list has no alarms. Else it is an error: it has most
    likely been renamed."""
    rows_without_unit: Literal["refuse", "skip"] = "refuse"
    """What an active alarm does that somebody holds and that belongs to no unit: it would be in nobody's extract."""

    active_values: list[str] = []
    inactive_values: list[str] = []
    protected_values: list[str] = []
    unprotected_values: list[str] = []
    date_formats: list[Text] = ["%Y-%m-%d"]
    customer_device_types: list[Text] = []
    """Where given: a device type that is neither here nor an akutlarm's is Sort.UNKNOWN."""
    columns: Columns
    akutlarm: Akutlarm = Akutlarm()

    @field_validator("delimiter")
    @classmethod
    def _separates(cls, value: str) -> str:
        if value in '\r\n" 0123456789' or value.isalpha():
            raise ValueError("must be a sign that separates cells, for example ; or , or a tab")
        return value

    @field_validator("history_pattern", "footer_pattern")
    @classmethod
    def _has_its_group(cls, value: str | None, info: object) -> str | None:
        group = "day" if getattr(info, "field_name", "") == "history_pattern" else "rows"
        try:
            groups = re.compile(value).groupindex if value is not None else {group: 1}
        except re.error as error:
            raise ValueError(f"is no regular expression: {error}") from None
        if group not in groups:
            raise ValueError(f"must have a group (?P<{group}>...)")
        return value

    @field_validator("date_formats")
    @classmethod
    def _gives_the_day_back(cls, value: list[str]) -> list[str]:
        for number, form in enumerate(value, start=1):
            try:
                read = datetime.strptime(_PROBE.strftime(form), form)  # noqa: DTZ007  only the day is used
            except ValueError:
                read = None
            if read is None or read.date() != _PROBE.date():
                raise ValueError(f"format {number} does not give year, month and day back")
        return value

    @model_validator(mode="after")
    def _agrees(self) -> "ExportSettings":
        for column, yes, no in (
            ("active", "active_values", "inactive_values"),
            ("protected", "protected_values", "unprotected_values"),
        ):
            given, others = (set(map(value_key, getattr(self, key))) for key in (yes, no))
            has_column = getattr(self.columns, column) is not None
            if has_column and not given:
                raise ValueError(f"columns.{column} is given, so {yes} must say what its values mean")
            if not has_column and (given or others):
                raise ValueError(
                    f"{yes} or {no} is given but columns.{column} is not: name the column, or remove them all"
                )
            if given & others:
                raise ValueError(f"{yes} and {no} have a value in common")
        if self.keeps_history and self.history_pattern is None:
            raise ValueError("keeps_history needs a history_pattern that finds the day in a file's name")
        if self.columns.device_type is None and (self.akutlarm.device_types or self.customer_device_types):
            raise ValueError("device types are given but columns.device_type is not")
        if self.columns.name is None and self.akutlarm.name_patterns:
            raise ValueError("akutlarm.name_patterns is given but columns.name is not")
        return self


def value_key(value: str) -> str:
    """How values of status, protection and device type are compared: as units, and upper and lower case alike."""
    return unit_key(value).casefold()
