# The invoice that the accepted quote brings.
needs quotes
invoice_link=$(mailed invoice)

stranger buyer "Capability $invoice_link" --include-tag invoice
stranger finance "Bearer $(token finance)" --include-tag finance
