"""Settings and schema of the tracker, before it is initialised: configure.py TRACKER URL MBOX ROUNDS.

The schema gets what docs/desks.md asks of a tracker: internal notes beside the messages, and the roles Bot and Team.
"""

import re
import sys
from pathlib import Path

_SETTINGS = {
    ("mail", "domain"): "lab.example",
    ("mail", "host"): "127.0.0.1",
    ("main", "admin_email"): "admin@lab.example",
    ("web", "enable_rest"): "yes",
    ("web", "api_calls_per_interval"): "0",
    ("web", "api_failed_login_limit"): "0",
}
_ROLES = '''

# -- The bot and the team ----------------------------------------------------------------------------------------------
for role, description in (("Bot", "answers orders by itself"), ("Team", "the people of the desk")):
    db.security.addRole(name=role, description=description)
    for right in "Web Access", "Rest Access":
        db.security.addPermissionToRole(role, right)
    for cl in "issue", "file", "msg":
        for right in "View", "Edit", "Create":
            db.security.addPermissionToRole(role, right, cl)
    for cl in "keyword", "priority", "status", "user":
        db.security.addPermissionToRole(role, "View", cl)

db.security.addRole(name="Guest", description="may look, and nothing else")
for right in "Web Access", "Rest Access":
    db.security.addPermissionToRole("Guest", right)
for cl in "issue", "file", "msg", "keyword", "priority", "status", "user":
    db.security.addPermissionToRole("Guest", "View", cl)


def own_and_unlinked(db, userid, itemid):
    """A message that reached no issue may be taken back by the one who wrote it."""
    return db.msg.get(itemid, "creator") == userid and not db.issue.find(messages=itemid)


def own_file(db, userid, itemid):
    """Likewise for a file."""
    return db.file.get(itemid, "creator") == userid and not db.issue.find(files=itemid)


for cl, check in (("msg", own_and_unlinked), ("file", own_file)):
    db.security.addPermissionToRole("Bot", db.security.addPermission(name="Retire", klass=cl, check=check))
'''
_WHO_SEES_NOTES = '''

def no_note(db, userid, itemid):
    """Notes are not for those who file issues."""
    return not db.issue.find(notes=itemid)


all_but_notes = tuple(name for name in db.issue.getprops() if name != "notes")
for name in "View", "Edit":
    issue_rights = db.security.addPermission(name=name, klass="issue", properties=all_but_notes)
    db.security.addPermissionToRole("User", issue_rights)
message_rights = db.security.addPermission(name="View", klass="msg", check=no_note)
db.security.addPermissionToRole("User", message_rights)
'''


def main() -> None:
    """Configure."""
    tracker, url, mbox, rounds = Path(sys.argv[1]), *sys.argv[2:5]
    own = {
        ("tracker", "web"): url,
        ("mail", "debug"): mbox,
        ("main", "password_pbkdf2_default_rounds"): rounds,
    }
    _configure(tracker / "config.ini", {**_SETTINGS, **own})
    schema = tracker / "schema.py"
    source = schema.read_text(encoding="utf-8")
    source = _once(
        source,
        'issue = IssueClass(db, "issue",',
        'issue = IssueClass(db, "issue",\n                notes=Multilink("msg"),',
    )
    # Users get their rights to issues and messages below, without the notes; anonymous visitors get none.
    source = _once(source, "for cl in 'issue', 'file', 'msg', 'keyword':", "for cl in 'file', 'keyword':")
    source = _once(
        source,
        "for cl in 'issue', 'file', 'msg', 'keyword', 'priority', 'status':",
        "for cl in 'keyword', 'priority', 'status':",
    )
    source += "\nfor cl in 'issue', 'msg':\n    db.security.addPermissionToRole('User', 'Create', cl)\n"
    schema.write_text(source + _WHO_SEES_NOTES + _ROLES, encoding="utf-8")


def _configure(path: Path, settings: dict[tuple[str, str], str]) -> None:
    text = path.read_text(encoding="utf-8")
    for (section, key), value in settings.items():
        start = text.index(f"\n[{section}]\n")
        end = text.find("\n[", start + 2)
        end = len(text) if end < 0 else end
        part, found = re.subn(rf"(?m)^#?\s*{key}\s*=.*$", f"{key} = {value}", text[start:end], count=1)
        if not found:
            sys.exit(f"config.ini has no {key} in [{section}]")
        text = text[:start] + part + text[end:]
    path.write_text(text, encoding="utf-8")


def _once(source: str, old: str, new: str) -> str:
    if source.count(old) != 1:
        sys.exit(f"schema.py is not the one of this version: {old}")
    return source.replace(old, new)


main()
