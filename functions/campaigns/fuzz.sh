# A campaign under the code that the description's examples name.
officer=$(token cx-officer)
plan='{"code":"SPRING","goal":"Be heard of","quantity":10000,"unitCost":"0.34","costOfGoods":"30","plannedFirst":"2027-02-01","plannedLast":"2027-02-28"}'
post "$portal/api/staff/campaigns" -H "Authorization: Bearer $officer" -H 'Idempotency-Key: fuzz-campaign' -d "$plan" >/dev/null

stranger officer "Bearer $officer" --include-tag campaigns
