#!/bin/bash
# Schemathesis: every operation of the description against a running portal, with what a stranger might send.
source "$(dirname "$0")/tools.sh"
venv description "$(python 11 13)"
serve fuzz --fresh --no-demo

post() { curl -fsS -X POST -H 'Content-Type: application/json' "$@"; }
field() { python3 -c "import json, sys; print(json.load(sys.stdin)['$1'])"; }
token() { post "$portal/_local/sign-in/token?role=$1" | field access_token; }
# stranger NAME ARGUMENT...: Schemathesis against the operations that the arguments pick.
stranger() {
  local log=$logs/fuzz-$1.log
  "$tools/description/bin/st" --config-file "$foreign/schemathesis.toml" run "${common[@]}" "${@:2}" >"$log" 2>&1 ||
    fail "Schemathesis found something: $1."
  tail -n 15 "$log"
}
# A case, and the secret of the link that its mail carries.
body='{"name":"A. Applicant","email":"fuzz@example.com","organisation":"Example Ltd","audience":"consulting","kind":"training","title":"Listening","description":"Two days.","quantity":"single","language":"en"}'
reference=$(post "$portal/api/enquiries" -H 'Idempotency-Key: fuzz-0001' -d "$body" | field reference)
secret=$(python3 "$foreign/secret.py" "$portal" fuzz@example.com case)
# It is found eligible and accepted, so that there is a quote's link, an invoice and its link.
post "$portal/api/staff/cases/$reference/decision" -H "Authorization: Bearer $(token director)" -H 'If-Match: "1"' -H 'Idempotency-Key: fuzz-0002' -d '{"outcome":"eligible","reason":"Useful."}' >/dev/null
quote=$(python3 "$foreign/secret.py" "$portal" fuzz@example.com quote)
buyer='"billingName":"Example Ltd","billingStreet":["Road 1"],"billingCity":"Wien","billingCountry":"AT"'
post "$portal/api/quote/acceptance" -H "Authorization: Capability $quote" -H 'If-Match: "2"' -H 'Idempotency-Key: fuzz-0003' -d "{\"net\":\"4500.00\",\"listed\":true,\"published\":false,\"sharedShare\":0,$buyer}" >/dev/null
invoice=$(python3 "$foreign/secret.py" "$portal" fuzz@example.com invoice)
# Its code opens an upload by a secret that is made here; there is a file in it.
code=$(python3 "$foreign/secret.py" "$portal" fuzz@example.com code)
upload=0123456789ABCDEFGHJKMNPQRS
digest() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
post "$portal/api/invitations/redemption" -H 'Idempotency-Key: fuzz-0005' -d "{\"code\":\"$code\",\"keyHash\":\"$(digest $upload)\"}" >/dev/null
post "$portal/api/submission/files" -H "Authorization: Capability $upload" -H 'Idempotency-Key: fuzz-0006' -d "{\"name\":\"a.txt\",\"type\":\"text/plain\",\"length\":5,\"item\":\"overview\",\"confidential\":false,\"sha256\":\"$(digest hello)\"}" >/dev/null

# An array, for the values have spaces.
common=(
  "$root/infra/openapi.yaml" --url "$portal" --workers 1 --seed 20261122 --max-examples "${EXAMPLES:-15}"
  --request-timeout 20 --max-response-time 10 --no-color --suppress-health-check all
)
cd "$tools"
echo "--- what needs no sign-in, with the link of $reference"
stranger open --exclude-path-regex '^/api/(staff|quote|invoice|submission)' -H "Authorization: Capability $secret"
echo '--- what the links of its quote and its invoice open'
stranger quote --include-path-regex '^/api/quote' -H "Authorization: Capability $quote"
stranger invoice --include-path-regex '^/api/invoice' -H "Authorization: Capability $invoice"
echo '--- what the link to its upload opens'
stranger submission --include-path-regex '^/api/submission' -H "Authorization: Capability $upload"
sed "s/C-7K2MXQ4RWD/$reference/g" "$root/infra/openapi.yaml" >"$tools/fuzz-openapi.yaml"
common[0]=$tools/fuzz-openapi.yaml
echo '--- what the office does with cases'
stranger staff --include-path-regex '^/api/staff/cases' -H "Authorization: Bearer $(token secretary)"
stranger director --include-path-regex 'shared-share' -H "Authorization: Bearer $(token director)"
stranger checklists --include-path-regex '^/api/staff/checklists' -H "Authorization: Bearer $(token secretary)"
echo '--- what finance does'
stranger finance --include-path-regex '^/api/staff/(invoice|tariffs|free-offers|tax-tables|cases/.reference./invoices)' -H "Authorization: Bearer $(token finance)"
echo '--- what the officer does with campaigns'
officer=$(token cx-officer)
plan='{"code":"SPRING","goal":"Be heard of","quantity":10000,"unitCost":"0.34","costOfGoods":"30","plannedFirst":"2027-02-01","plannedLast":"2027-02-28"}'
post "$portal/api/staff/campaigns" -H "Authorization: Bearer $officer" -H 'Idempotency-Key: fuzz-0004' -d "$plan" >/dev/null
stranger campaigns --include-path-regex '^/api/staff/campaigns' -H "Authorization: Bearer $officer"
if grep -E '"level":"ERROR"' "$logs/fuzz-portal.log"; then
  fail 'The portal met something unexpected.'
fi
