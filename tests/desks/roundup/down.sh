#!/bin/bash
# Stop what up.sh has started for this ROUNDUP_HOME, by its process id. The data stay.
set -uo pipefail
. "$(dirname "$(readlink -f "$0")")/settings.sh"
alive "$ROUNDUP_HOME/pid" || exit 0
pid=$(cat "$ROUNDUP_HOME/pid")
kill -TERM "$pid"
for _ in $(seq 1 60); do kill -0 "$pid" 2>/dev/null || break; sleep 0.05; done
kill -KILL "$pid" 2>/dev/null
rm -f "$ROUNDUP_HOME/pid"
