"""Waits for the mail to an address and prints the secret of the link to a page in it.

Usage: secret.py ORIGIN ADDRESS PAGE
"""

import json
import re
import sys
import time
import urllib.request


def read(address):
    request = urllib.request.Request(address, headers={"Accept": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def main(origin, address, page):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for line in read(f"{origin}/_local/mails"):
            if address in line["to"]:
                text = read(f"{origin}/_local/mails/{line['id']}")["text"]
                link = re.search(rf"/{page}#(\S+)", text)
                if link:
                    print(link.group(1))
                    return
        time.sleep(0.2)
    sys.exit(f"No mail with a link to the {page} came to {address}.")


main(*sys.argv[1:])
