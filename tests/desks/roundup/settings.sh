# Settings shared by up.sh and down.sh. Sourced, never run.
: "${ROUNDUP_HOME:?say in ROUNDUP_HOME the folder of this instance}"
: "${ROUNDUP_VENV:=$ROUNDUP_HOME/venv}"   # its own environment: Roundup is no part of the bot
: "${ROUNDUP_PORT:=8098}"
: "${ROUNDUP_ROUNDS:=10000}"              # of PBKDF2, on every call; the tracker's own default is 250000
: "${ROUNDUP_ADMIN_PASSWORD:=lab-admin-pw}"
ROUNDUP_URL=http://127.0.0.1:$ROUNDUP_PORT/desk
ROUNDUP_VERSION=2.6.0
TRACKER=$ROUNDUP_HOME/tracker

die() { echo "roundup: $*" >&2; exit 1; }
alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
