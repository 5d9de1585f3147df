#!/bin/bash
# A browser walks a fresh portal, and the pages' HTML is checked.
source "$(dirname "$0")/tools.sh"
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [[ -z $chromium ]]; then
  apt=(apt-get)
  [[ $(id -u) -eq 0 ]] || apt=(sudo -n apt-get)
  { "${apt[@]}" update -q && DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -q chromium; } >"$logs/browser-apt.log" 2>&1 ||
    fail 'There is no Chromium here, and apt could not install it.'
  chromium=$(command -v chromium)
fi
export CHROMIUM=$chromium
modules "$root/infra/browser"
cd "$root/infra/browser"
npm run --silent types
npm run --silent validate
serve browser --fresh
node walk.mjs "$portal" "$tools/pictures" >"$logs/browser-walk.log" 2>&1 || fail 'The walk met something else than it wanted.'
tail -n 1 "$logs/browser-walk.log"
node tasks.mjs "$portal" >"$logs/browser-tasks.log" 2>&1 || fail 'A task could not be done as tasks.yaml says.'
tail -n 1 "$logs/browser-tasks.log"
