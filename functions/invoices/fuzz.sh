# The invoice that the accepted quote brings.
needs quotes
invoice_link=$(mailed invoice)

stranger applicant "Capability $quote_link" --include-path-regex '^/api/case/invoices'
stranger buyer "Capability $invoice_link" --include-tag invoice
stranger finance "Bearer $(token finance)" --include-tag finance
