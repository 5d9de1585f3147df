# An upload with a file in it: the mailed code opened it by a secret that is made here.
needs quotes
upload=0123456789ABCDEFGHJKMNPQRS
post "$portal/api/invitations/redemption" -H 'Idempotency-Key: fuzz-redemption' -d "{\"code\":\"$(mailed code)\",\"keyHash\":\"$(digest $upload)\"}" >/dev/null
post "$portal/api/submission/files" -H "Authorization: Capability $upload" -H 'Idempotency-Key: fuzz-file' -d "{\"name\":\"a.txt\",\"type\":\"text/plain\",\"length\":5,\"item\":\"overview\",\"confidential\":false,\"sha256\":\"$(digest hello)\"}" >/dev/null

stranger visitor '' --include-path-regex '^/api/(invitations|manifests)/'
stranger applicant "Capability $upload" --include-path-regex '^/api/submission'
stranger secretary "Bearer $(token secretary)" --include-tag staff
