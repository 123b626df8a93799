"""What ``lindesk-bot check`` shows about a Maildir desk: folders, rights, category, and who proves the senders."""

import os
import stat
from pathlib import Path

from connectors.checks import Check, Verdict
from connectors.desks.mail_files import Folder, MailFiles
from connectors.desks.maildir_settings import MaildirSettings


def check_folders(settings: MaildirSettings, files: MailFiles) -> list[Check]:
    """A line for each folder and rule, with the remedy where something is wrong. Never raises."""
    root = settings.root
    if not root.is_dir():
        remedy = f"mkdir -p -m 700 {root}, owned by the bot's user, or mend [desk] root."
        return [Check("desk folder", Verdict.FAILED, f"{root} does not exist", remedy)]
    found = [_check_folder("desk folder", root)]
    for folder in (*files.folders, Folder.OUTGOING):
        found += _check_maildir(folder, settings, files)
    return [*found, _check_category(settings, files), _check_senders(settings)]


def _check_folder(what: str, path: Path) -> Check:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        return Check(what, Verdict.FAILED, f"{path}: {reason}", f"Make it, or mend the rights: {path}")
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return Check(what, Verdict.FAILED, f"{path} cannot be written", f"chown it to the bot's user: {path}")
    if mode & stat.S_IRWXO:
        return Check(what, Verdict.FAILED, f"{path} is open to every user", f"chmod o= {path}")
    return Check(what, Verdict.OK, str(path))


def _check_maildir(folder: Folder, settings: MaildirSettings, files: MailFiles) -> list[Check]:
    path = files.path(folder)
    what = f"{'inbox' if folder is Folder.INBOX else folder.value}"
    missing = [part for part in ("new", "cur", "tmp") if not (path / part).is_dir()]
    if missing:
        remedy = "It is where the mail system puts the orders: mend [desk] folder, or let the mail system make it."
        if folder is not Folder.QUEUE or settings.folder is None:
            remedy = f"Make a Maildir there (new, cur and tmp in {path}), owned by the bot's user."
        return [Check(what, Verdict.FAILED, f"{path} is no Maildir: {', '.join(missing)} missing", remedy)]
    if path.stat().st_dev != settings.root.stat().st_dev:
        remedy = "Put all folders of the desk on one file system: a mail moves whole or not at all."
        return [Check(what, Verdict.FAILED, f"{path} lies on another file system than the others", remedy)]
    # The root above keeps strangers out of the folders; within it only the bot's own rights matter.
    parts = [_check_folder(what, path / part) for part in ("new", "cur")]
    bad = [check for check in parts if check.verdict is Verdict.FAILED and "every user" not in check.found]
    return bad or [Check(what, Verdict.OK, str(path))]


def _check_category(settings: MaildirSettings, files: MailFiles) -> Check:
    if settings.folder is not None:
        rule = f"the folder {files.path(Folder.QUEUE)}"
    elif settings.category_header is not None:
        rule = f"mails whose {settings.category_header} is {settings.category_value!r}"
    elif settings.subject_contains is not None:
        rule = f"mails with {settings.subject_contains!r} in the subject"
    else:
        rule = "every mail in the inbox"
    return Check("category", Verdict.OK, rule)


def _check_senders(settings: MaildirSettings) -> Check:
    if settings.authserv_id is not None:
        return Check("senders", Verdict.OK, f"verified by dmarc=pass from {settings.authserv_id}")
    remedy = "See that the mail system in front rejects forged senders, also of the municipality's own domain."
    return Check("senders", Verdict.WARNING, "From is believed as the mail system lets it through", remedy)
