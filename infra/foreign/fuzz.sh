#!/bin/bash
# Schemathesis: every operation of the description against a running portal, with what a stranger might send.
source "$(dirname "$0")/tools.sh"
venv description "$(python 11 13)"
serve fuzz --fresh --no-demo

post() { curl -fsS -X POST "$@"; }
token=$(post "$portal/_local/sign-in/token?role=secretary" | python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')
# A case, and the secret of the link that its mail carries.
body='{"name":"A. Applicant","email":"fuzz@example.com","organisation":"Example Ltd","audience":"consulting","kind":"training","title":"Listening","description":"Two days.","quantity":"single","language":"en"}'
post "$portal/api/enquiries" -H 'Content-Type: application/json' -H 'Idempotency-Key: fuzz-0001' -d "$body" >"$logs/fuzz-case.json"
reference=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["reference"])' <"$logs/fuzz-case.json")
secret=$(python3 "$foreign/secret.py" "$portal" fuzz@example.com)

# An array, for the values have spaces.
common=(
  "$root/infra/openapi.yaml" --url "$portal" --workers 1 --seed 20261122 --max-examples "${EXAMPLES:-15}"
  --request-timeout 20 --max-response-time 10 --no-color --suppress-health-check all
)
cd "$tools"
echo "--- what needs no sign-in, with the link of $reference"
"$tools/description/bin/st" --config-file "$foreign/schemathesis.toml" run "${common[@]}" --exclude-path-regex '^/api/staff' -H "Authorization: Capability $secret" >"$logs/fuzz-open.log" 2>&1 ||
  fail 'Schemathesis found something on the open operations.'
tail -n 15 "$logs/fuzz-open.log"
echo '--- what staff use'
sed "s/C-7K2MXQ4RWD/$reference/g" "$root/infra/openapi.yaml" >"$tools/fuzz-openapi.yaml"
common[0]=$tools/fuzz-openapi.yaml
"$tools/description/bin/st" --config-file "$foreign/schemathesis.toml" run "${common[@]}" --include-path-regex '^/api/staff' -H "Authorization: Bearer $token" >"$logs/fuzz-staff.log" 2>&1 ||
  fail 'Schemathesis found something on the operations of staff.'
tail -n 15 "$logs/fuzz-staff.log"
echo '--- what the officer does with campaigns'
officer=$(post "$portal/_local/sign-in/token?role=cx-officer" | python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')
plan='{"code":"SPRING","goal":"Be heard of","quantity":10000,"unitCost":"0.34","costOfGoods":"30","plannedFirst":"2027-02-01","plannedLast":"2027-02-28"}'
post "$portal/api/staff/campaigns" -H "Authorization: Bearer $officer" -H 'Content-Type: application/json' -H 'Idempotency-Key: fuzz-0002' -d "$plan" >"$logs/fuzz-campaign.json"
"$tools/description/bin/st" --config-file "$foreign/schemathesis.toml" run "${common[@]}" --include-path-regex '^/api/staff/campaigns' -H "Authorization: Bearer $officer" >"$logs/fuzz-campaigns.log" 2>&1 ||
  fail 'Schemathesis found something on the operations of campaigns.'
tail -n 15 "$logs/fuzz-campaigns.log"
if grep -E '"level":"ERROR"' "$logs/fuzz-portal.log"; then
  fail 'The portal met something unexpected.'
fi
