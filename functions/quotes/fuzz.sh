# The quote of the eligible case, accepted, and the secret of the link to the case.
needs enquiries
quote_link=$(mailed case)
buyer='"billingName":"Example Ltd","billingStreet":["Road 1"],"billingCity":"Wien","billingCountry":"AT"'
seen() { etag "$portal/api/case" -H "Authorization: Capability $quote_link"; }
post "$portal/api/case/confirmations" -H "Authorization: Capability $quote_link" -H "If-Match: $(seen)" -H 'Idempotency-Key: fuzz-confirmation' -d '{}' >/dev/null
confirmation="\"confirmation\":{\"code\":\"$(mailed digits)\",\"name\":\"A. Applicant\",\"function\":\"Managing director\"}"
rules='"rules":{"terms":"2026-01-01","mark":"2026-01-01"}'
post "$portal/api/quote/acceptance" -H "Authorization: Capability $quote_link" -H "If-Match: $(seen)" -H 'Idempotency-Key: fuzz-acceptance' -d "{\"net\":\"4500.00\",\"listed\":true,\"published\":false,\"sharedShare\":0,$buyer,$rules,$confirmation}" >/dev/null

stranger visitor '' --include-tag fees
stranger applicant "Capability $quote_link" --include-tag quote
stranger finance "Bearer $(token finance)" --include-tag finance
