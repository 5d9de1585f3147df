# The case that enquiries prepared waits, and is found.
needs materials

stranger secretary "Bearer $(token secretary)" --include-tag desk
stranger finance "Bearer $(token finance)" --include-path-regex staff/search
