# An upload with a file in it, opened by the mailed code for the link to the case.
needs quotes
upload=$(mailed case)
post "$portal/api/invitations/redemption" -H 'Idempotency-Key: fuzz-redemption' -d "{\"code\":\"$(mailed code)\"}" >/dev/null
post "$portal/api/submission/files" -H "Authorization: Capability $upload" -H 'Idempotency-Key: fuzz-file' -d "{\"name\":\"a.txt\",\"type\":\"text/plain\",\"length\":5,\"item\":\"overview\",\"confidential\":false,\"sha256\":\"$(digest hello)\"}" >/dev/null

stranger visitor '' --include-path-regex '^/api/(invitations|manifests)/'
stranger applicant "Capability $upload" --include-path-regex '^/api/submission'
stranger secretary "Bearer $(token secretary)" --include-tag staff
