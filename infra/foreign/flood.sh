#!/bin/bash
# A flood of enquiries from one client, and an honest one.
source "$(dirname "$0")/tools.sh"
serve flood --fresh --no-demo
python3 "$foreign/flood.py" "$portal"
