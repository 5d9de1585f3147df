# The mails that the case has caused.
needs enquiries

stranger secretary "Bearer $(token secretary)" --include-tag staff
