"""Waits for the mail to an address and prints the secret of the link to a page in it, or the code or digits to be typed.

Usage: secret.py ORIGIN ADDRESS PAGE|code|digits
"""

import json
import re
import sys
import time
import urllib.request

TYPED = {
    "code": r"\b((?:[0-9A-Z]{5}-){5}[0-9A-Z])\b",
    "digits": r"Confirmation code\D{0,10}(\d{6})\b",
}


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
                link = re.search(TYPED.get(page, rf"/{page}#([0-9A-Z]+)"), text)
                if link:
                    print(link.group(1))
                    return
        time.sleep(0.2)
    sys.exit(f"No mail with a link to the {page} came to {address}.")


main(*sys.argv[1:])
