#!/bin/bash
# Bring up a Roundup of our own on 127.0.0.1: the classic tracker on SQLite, with internal notes. Idempotent; no root.
# No mail leaves the machine: what the desk would send is appended to $ROUNDUP_HOME/mail.mbox.
# Its clock runs ahead by what stands in $ROUNDUP_HOME/clock (libfaketime; installed where root may, else left out).
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
. "$here/settings.sh"
mkdir -p "$ROUNDUP_HOME"
run() { "$ROUNDUP_VENV/bin/$@" >>"$ROUNDUP_HOME/setup.log" 2>&1 || { tail -20 "$ROUNDUP_HOME/setup.log" >&2; die "$1 failed"; }; }

# 1. Program
if [ ! -x "$ROUNDUP_VENV/bin/roundup-server" ]; then
  python3 -m venv "$ROUNDUP_VENV"
  run pip -q install "roundup==$ROUNDUP_VERSION"
fi

if ! ls /usr/lib/*/faketime/libfaketimeMT.so.1 >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get -y -q update && apt-get -y -q install --no-install-recommends faketime; } >>"$ROUNDUP_HOME/setup.log" 2>&1 || true
fi

# 2. Tracker
if [ ! -s "$TRACKER/db/db" ]; then
  rm -rf "$TRACKER"
  mkdir -p "$TRACKER"
  (cd "$ROUNDUP_VENV/share/roundup/templates" && run roundup-admin -i "$TRACKER" install classic sqlite rdbms_backend=sqlite)
  "$ROUNDUP_VENV/bin/python" "$here/configure.py" "$TRACKER" "$ROUNDUP_URL/" \
    "$ROUNDUP_HOME/mail.mbox" "$ROUNDUP_ROUNDS"
  run roundup-admin -i "$TRACKER" initialise "$ROUNDUP_ADMIN_PASSWORD"
fi

# 3. Server
if ! alive "$ROUNDUP_HOME/pid"; then
  echo "+0" >"$ROUNDUP_HOME/clock"
  as_root=()
  [ "$(id -u)" = 0 ] && as_root=(-u root -g root)
  export FAKETIME_TIMESTAMP_FILE=$ROUNDUP_HOME/clock FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1
  LD_PRELOAD=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1 2>/dev/null || true) \
    setsid nohup "$ROUNDUP_VENV/bin/roundup-server" "${as_root[@]}" -n 127.0.0.1 -p "$ROUNDUP_PORT" -t thread \
    desk="$TRACKER" </dev/null >>"$ROUNDUP_HOME/server.log" 2>&1 &
  echo $! >"$ROUNDUP_HOME/pid"
fi
for _ in $(seq 1 1600); do
  curl -sf -o /dev/null -m 5 -u "admin:$ROUNDUP_ADMIN_PASSWORD" -H 'X-Requested-With: rest' "$ROUNDUP_URL/rest/" && exit 0
  alive "$ROUNDUP_HOME/pid" || { tail -20 "$ROUNDUP_HOME/server.log" >&2; die "the server has ended"; }
  sleep 0.05
done
die "the server does not answer on $ROUNDUP_URL; see $ROUNDUP_HOME/server.log"
