#!/bin/bash
# A browser walks a fresh portal, and the pages' HTML is checked.
source "$(dirname "$0")/tools.sh"
browser
modules "$root/infra/browser"
cd "$root/infra/browser"
npm run --silent types
npm run --silent validate
serve browser --fresh
node walk.mjs "$portal" "$tools/pictures" >"$logs/browser-walk.log" 2>&1 || fail 'The walk met something else than it wanted.'
tail -n 1 "$logs/browser-walk.log"
node mails.mjs "$portal" "$tools/pictures/mails" >"$logs/browser-mails.log" 2>&1 || fail 'A mail does not look as it must.'
tail -n 1 "$logs/browser-mails.log"
node tasks.mjs "$portal" >"$logs/browser-tasks.log" 2>&1 || fail 'A task could not be done as tasks.yaml says.'
tail -n 1 "$logs/browser-tasks.log"
