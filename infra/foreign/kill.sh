#!/bin/bash
# Kills a working portal twice, without warning, and sees that nothing it has said is lost.
source "$(dirname "$0")/tools.sh"
port=$(free_port)
python3 "$foreign/kill.py" "$root/portal" "$port" "$tools/data-kill" "$logs/kill-portal.log" "${ROUNDS:-2}"
