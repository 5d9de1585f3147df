"""Floods a portal with enquiries of one client and sees that somebody else's is acknowledged soon.

Usage: flood.py ORIGIN

Source: THREATS 29. Five thousand enquiries come from one address, sixteen at once; halfway through, one comes from another.
Its acknowledgement has to be in the mailbox within half a minute, nobody is answered that it is our fault, and of the flood no
more than the limit of one client came through.
"""

import collections
import concurrent.futures
import http.client
import json
import sys
import threading
import time
import urllib.parse

ORIGIN = urllib.parse.urlsplit(sys.argv[1])
FLOOD, AT_ONCE, LONGEST = 5000, 16, 30
FLOODER, HONEST = "127.0.0.1", "127.0.0.2"
ENQUIRY = {
    "name": "A. Applicant", "organisation": "Example Ltd", "audience": "consulting", "kind": "training",
    "title": "Listening", "description": "Two days.", "quantity": "single", "language": "en",
}
local = threading.local()


def connection(address):
    """One a thread, from one of this machine's own addresses."""
    kept = local.__dict__.setdefault("kept", {})
    if address not in kept:
        kept[address] = http.client.HTTPConnection("127.0.0.1", ORIGIN.port, timeout=60, source_address=(address, 0))
    return kept[address]


def enquire(name, address):
    """The status of the answer."""
    body = json.dumps({**ENQUIRY, "email": f"{name}@example.com"})
    headers = {"Content-Type": "application/json", "Idempotency-Key": f"flood-{name}", "Host": f"localhost:{ORIGIN.port}"}
    asked = connection(address)
    asked.request("POST", "/api/enquiries", body, headers)
    answer = asked.getresponse()
    answer.read()
    return answer.status


def newest(count):
    asked = connection(HONEST)
    asked.request("GET", "/_local/mails", headers={"Accept": "application/json", "Host": f"localhost:{ORIGIN.port}"})
    return json.loads(asked.getresponse().read())[:count]


def honest(begun):
    """Seconds from the honest enquiry's answer to its acknowledgement."""
    begun.wait()
    status = enquire("honest", HONEST)
    if status != 201:
        sys.exit(f"The honest enquiry was answered {status}.")
    since = time.monotonic()
    while not any("honest@example.com" in mail["to"] for mail in newest(200)):
        if time.monotonic() - since > LONGEST:
            return None
        time.sleep(0.2)
    return time.monotonic() - since


def main():
    begun = threading.Event()
    statuses = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE + 1) as pool:
        waiting = pool.submit(honest, begun)
        since = time.monotonic()
        for number, status in enumerate(pool.map(lambda n: enquire(f"f{n}", FLOODER), range(FLOOD))):
            statuses[status] += 1
            if number == FLOOD // 2:
                begun.set()
        took = time.monotonic() - since
        acknowledged = waiting.result()
    print(f"{FLOOD} enquiries in {took:.0f} s: {dict(statuses)}")
    if set(statuses) != {201, 429} or statuses[201] > FLOOD // 5:
        sys.exit("The flood was not answered as it should have been.")
    if acknowledged is None:
        sys.exit(f"The honest one was not acknowledged within {LONGEST} s.")
    print(f"The honest one was acknowledged after {acknowledged:.1f} s")


main()
