#!/bin/bash
# Schemathesis: every operation of the description against a running portal, with what a stranger might send. Each capability
# says in its own fuzz.sh what has to be there first, and as whom its operations are met.
source "$(dirname "$0")/tools.sh"
venv description "$(python 11 13)"
reports=$tools/fuzz
rm -rf "$reports"
mkdir -p "$reports"

post() { curl -fsS -X POST -H 'Content-Type: application/json' "$@"; }
field() { python3 -c "import json, sys; print(json.load(sys.stdin)['$1'])"; }
token() { post "$portal/_local/sign-in/token?role=$1" | field access_token; }
# etag ADDRESS...: of what is there now.
etag() { curl -fsS -o /dev/null -D - "$@" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p'; }
digest() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
# mailed PAGE: the secret of the link to a page, in the newest mail to the case's applicant that has one.
mailed() { python3 "$foreign/secret.py" "$portal" fuzz@example.com "$1"; }

# needs CAPABILITY: what it prepares is there, and its variables are set.
prepared=' '
needs() {
  local capability=$1
  [[ $prepared != *" $capability "* ]] || return 0
  prepared+="$capability "
  [[ -f $root/functions/$capability/fuzz.sh ]] || fail "There is no functions/$capability/fuzz.sh, but an openapi.yaml."
  source "$root/functions/$capability/fuzz.sh"
}

# example WORDS VALUE: what stands in the description's examples, and what is there in its place.
examples=()
example() { examples+=(-e "s/$1/$2/g"); }

# stranger NAME AUTHORIZATION SELECTION...: whom the capability's operations meet that Schemathesis' options pick. Strangers come
# when everything is prepared, for they may close what another capability needs.
strangers=()
stranger() { strangers+=("$(printf '%q ' "$capability" "$@")"); }

meet() {
  local capability=$1 name=$2 authorization=$3 met=$1-$2
  local log=$logs/fuzz-$met.log header=()
  [[ -z $authorization ]] || header=(-H "Authorization: $authorization")
  echo "--- $capability: $name"
  (
    cd "$tools"
    "$tools/description/bin/st" --config-file "$foreign/schemathesis.toml" run "$reports/$capability.yaml" --url "$portal" \
      --workers 1 --seed 20261122 --max-examples "${EXAMPLES:-15}" --request-timeout 20 --max-response-time 10 --no-color \
      --suppress-health-check all --report junit --report-junit-path "$reports/$met.xml" ${header[@]+"${header[@]}"} "${@:4}"
  ) >"$log" 2>&1 || fail "Schemathesis found something: $met."
  tail -n 15 "$log"
}

serve fuzz --fresh --no-demo
for part in "$root"/functions/*/openapi.yaml; do
  needs "$(basename "$(dirname "$part")")"
done
for capability in $prepared; do
  "$root/infra/openapi/bundle" --of "$capability" | sed "${examples[@]}" >"$reports/$capability.yaml"
done
for one in "${strangers[@]}"; do
  eval "meet $one"
done
"$tools/description/bin/python" "$foreign/met.py" "$root/infra/openapi.yaml" "$reports"/*.xml || fail 'Not every operation was met.'
if grep -E '"level":"ERROR"' "$tools/data-fuzz/portal.log"; then
  fail 'The portal met something unexpected.'
fi
