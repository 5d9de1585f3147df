#!/bin/bash
# The deploy command as far as it goes without an account, and what it refuses.
source "$(dirname "$0")/tools.sh"
venv sam "$(python 10 13)"
cd "$root"
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
wrong() { sed "$1" infra/deploy.example >"$tools/deploy.parameters"; ! infra/deploy --parameters "$tools/deploy.parameters" >"$logs/deploy-wrong.log" 2>&1; }
wrong '$a Release=0000' || fail 'A release that somebody made up was taken.'
wrong '$a NoSuchParameter=1' || fail 'A parameter that is not declared was taken.'

release() { sed "$1" infra/deploy.example >"$tools/deploy.parameters"; infra/deploy --build-only --parameters "$tools/deploy.parameters" >"$logs/deploy-$2.log" 2>&1; cat .deploy/release; }
first=$(release '' first)
[[ $first =~ ^[0-9a-f]{64}$ ]] || fail 'No release was computed.'
[[ $first = "$(release '' again)" ]] || fail 'The same code, templates and parameters make another release.'
[[ $first != "$(release s/Musterweg/Nebenweg/ other)" ]] || fail 'A changed parameter makes no other release.'
for stack in template.yaml functions/*/; do
  [[ $stack = template.yaml ]] || grep -rqs "$(basename "$stack").zip" .deploy/stacks/*/template.yaml || fail "The change set lacks the stack of $stack"
done
echo "release $first, $(find .deploy/stacks -name template.yaml | wc -l) templates"
