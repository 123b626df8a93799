#!/bin/bash
# Stop what up.sh has started for this RT_HOME, by its process id. The data stay.
set -uo pipefail
. "$(dirname "$(readlink -f "$0")")/settings.sh"
alive "$RT_HOME/pid" || exit 0
pid=$(cat "$RT_HOME/pid")
children=$(ps -o pid= --ppid "$pid")
kill -TERM "$pid"
# A worker's orderly end frees a big heap and takes seconds; it holds nothing that must be written.
for child in $children; do kill -KILL "$child" 2>/dev/null; done
for _ in $(seq 1 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.05; done
kill -KILL "$pid" 2>/dev/null
rm -f "$RT_HOME/pid"
