"""Waits for the mail to an address and prints the secret of the link to the case.

Usage: secret.py ORIGIN ADDRESS
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


def main(origin, address):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for line in read(f"{origin}/_local/mails"):
            if address in line["to"]:
                text = read(f"{origin}/_local/mails/{line['id']}")["text"]
                link = re.search(r"/case#(\S+)", text)
                if link:
                    print(link.group(1))
                    return
        time.sleep(0.2)
    sys.exit(f"No mail with a link came to {address}.")


main(*sys.argv[1:])
