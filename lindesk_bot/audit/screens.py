"""What the `audit` commands show a person; rich's tables and plain lines."""

from datetime import UTC, datetime

from rich.markup import escape
from rich.table import Table

from lindesk_bot.audit.report import MONTHS, Counts, Yearly
from lindesk_bot.audit.sentences import reason
from lindesk_bot.audit.verify import Report
from lindesk_bot.screens import console


def show_report(report: Report) -> None:
    """What verifying a trail has shown: what is proven, by what, and what is not."""
    out = console()
    found = report.chain
    if not report.holds:
        out.print("[red]The trail does not hold:[/]")
        for fault in report.faults:
            out.print(f"  {escape(fault)}")
        out.print(f"The chain is unbroken for {found.entries} entries.")
    elif not found.entries:
        out.print("[yellow]The trail is empty.[/] Nothing is proven by that.")
    else:
        out.print(
            f"[green]The trail holds:[/] {found.entries} entries, none missing, none that does not fit its place."
        )
    if found.entries:
        out.print(f"From {found.first_at} to {found.last_at}.")
        out.print(f"Last entry {found.entries}, hash {found.last_hash}", soft_wrap=True)
        out.print(f"Tree head {report.root}", soft_wrap=True)
    if report.silence:
        start, end = report.silence
        out.print(f"Longest silence: {end - start}, from {_utc(start)} to {_utc(end)}.")
    if found.set_back:
        out.print(f"[yellow]The clock went back:[/] {found.set_back}. No fault of the chain; look why.")
    _show_sealed(report)
    if report.desk is not None:
        _show_desk(report)
    for remark in report.remarks:
        out.print(f"[yellow]Not looked at:[/] {escape(remark)}")
    _show_not_proven(report)


_MOST_CHECKPOINTS = 12
"""Shown; `--json` has them all."""


def _show_sealed(report: Report) -> None:
    out = console()
    for key in report.keys:
        out.print(f"Public key {escape(key)}", soft_wrap=True)
    if not report.sealed:
        return
    bad = [one for one in report.sealed if not one.holds]
    shown = [*bad[:_MOST_CHECKPOINTS], *[one for one in report.sealed if one.holds][-_MOST_CHECKPOINTS:]]
    out.print(f"{len(report.sealed)} checkpoints, {len(report.sealed) - len(bad)} agree with the trail; the last ones:")
    table = Table(box=None, pad_edge=False)
    for heading in ("entries", "signed (UTC)", "key", "found in", ""):
        table.add_column(heading, overflow="fold")
    for one in shown:
        table.add_row(
            str(one.checkpoint.size),
            _utc(one.checkpoint.at),
            ", ".join(one.key_ids),
            escape(", ".join(one.sources)),
            "[green]agrees[/]" if one.holds else "[red]DOES NOT AGREE[/]",
        )
    out.print(table)


def _show_desk(report: Report) -> None:
    seen = report.desk
    assert seen is not None  # noqa: S101  the caller has looked
    out = console()
    matched = len(seen.receipts) - len(report.wrong)
    out.print(f"The desk: {seen.tickets} delivered tickets, {len(seen.receipts)} receipts in them, {matched} agree.")
    for what, tickets in (("show no receipt", seen.without), ("could not be read", seen.unread)):
        if tickets:
            some = ", ".join(tickets[:_MOST_CHECKPOINTS]) + (" …" if len(tickets) > _MOST_CHECKPOINTS else "")
            out.print(f"[yellow]{len(tickets)} tickets {what}:[/] {escape(some)}")


def _show_not_proven(report: Report) -> None:
    out = console()
    last = report.chain.entries
    if report.covered_at is None:
        out.print(
            "Not proven by this alone: that nothing was cut off at the end, or that the whole trail was not made anew. "
            "No checkpoint from outside the database speaks for it: see [audit] in the configuration, --checkpoints "
            "and --public-key. Compare the receipts in the replies with --desk.",
            markup=False,
        )
        return
    out.print(
        f"Proven from outside: entries 1–{report.covered}, by the checkpoint of {_utc(report.covered_at)}, as long as "
        "the copies named above were out of reach of whoever had the key."
    )
    if report.uncovered > 0:
        out.print(
            f"[yellow]Not proven:[/] entries {report.covered + 1}–{last}, written after it; and that none after it was "
            "cut off."
        )
    else:
        out.print("Not proven: that nothing was cut off that was written after it.")


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def show_year(found: Yearly) -> None:
    """The yearly report, in Swedish."""
    out = console()
    total = found.total
    if not found.entries:
        out.print(f"Granskningsloggen har inga poster från {found.year}.")
        return
    share = f" ({found.percent_on_time} %)" if found.percent_on_time is not None else ""
    out.print(
        f"[bold]Loggutdrag {found.year}[/]  {found.entries} poster i granskningsloggen, sist {found.last_position}"
    )
    out.print(
        f"{total.tickets} {'ärende' if total.tickets == 1 else 'ärenden'}. "
        f"{total.answers} utdrag skickade: {total.on_time} i tid{share}, {total.late} sent. "
        f"{total.unanswered} beställningar saknade svar när fristen gick ut."
    )
    out.print("I tid: inom två arbetsdagar, eller på den bokade dagen.")
    out.print()
    out.print(_year_table("månad", {MONTHS[month - 1]: counts for month, counts in found.months.items()}))
    out.print()
    out.print(_year_table("utförare", dict(sorted(found.providers.items()))))
    for heading, counted, words in (
        ("Nekade dagar efter skäl", found.refused, str),
        ("Lämnat till en handläggare efter skäl", found.handed_over, reason),
    ):
        if counted:
            out.print(f"\n[bold]{heading}[/]")
            for code, number in counted.most_common():
                if number:
                    out.print(f"{number:>6}  {escape(words(code))}")


def _year_table(heading: str, rows: dict[str, Counts]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(heading)
    names = {
        "ärenden": "tickets",
        "utdrag": "answers",
        "i tid": "on_time",
        "sent": "late",
        "utan svar": "unanswered",
        "frågor": "asked",
        "nekade": "refused",
        "till handläggare": "handed_over",
        "avbeställda": "cancelled",
        "åt sidan": "parked",
    }
    for name in names:
        table.add_column(name, justify="right")
    for name, counts in rows.items():
        table.add_row(escape(name), *(str(getattr(counts, field) or "–") for field in names.values()))
    return table
