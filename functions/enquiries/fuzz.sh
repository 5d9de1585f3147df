# A case that is found eligible: its reference, and the secret of the link to it.
body='{"name":"A. Applicant","email":"fuzz@example.com","organisation":"Example Ltd","audience":"consulting","kind":"training","title":"Listening","description":"Two days.","quantity":"single","language":"en"}'
reference=$(post "$portal/api/enquiries" -H 'Idempotency-Key: fuzz-enquiry' -d "$body" | field reference)
case_link=$(mailed case)
post "$portal/api/staff/cases/$reference/decision" -H "Authorization: Bearer $(token director)" -H 'If-Match: "1"' -H 'Idempotency-Key: fuzz-decision' -d '{"outcome":"eligible","reason":"Useful."}' >/dev/null
post "$portal/api/case-links" -H 'Idempotency-Key: fuzz-portal-link' -d '{"email":"fuzz@example.com"}' >/dev/null
portal_link=$(mailed portal)
example C-7K2MXQ4RWD "$reference"

stranger visitor '' --include-tag enquiries --include-tag sign-in
stranger applicant "Capability $case_link" --include-tag case
stranger holder "Capability $portal_link" --include-tag portal
stranger secretary "Bearer $(token secretary)" --include-tag staff
stranger director "Bearer $(token director)" --include-path-regex shared-share
