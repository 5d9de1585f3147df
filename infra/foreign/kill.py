"""Kills a working portal at random moments and sees that nothing it has said is lost.

Usage: kill.py LAUNCHER PORT DATA LOG ROUNDS

Enquiries are sent without pause; the JVM gets SIGKILL somewhere in between; the portal starts again
on the same data. After the rounds: every enquiry that was answered 201 is there with its chain whole,
each has its acknowledgement once (more often only if the mail says that it may be a repeat; the one
that was on its way at the kill may be claimed, as the ledger means it), nothing stays queued, and no
DynamoDB of a killed run lives on. Files are stored meanwhile, too: each that was declared is there,
and each whose bytes were taken is released in the end.
"""

import collections
import hashlib
import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

CODE = r"\b((?:[0-9A-Z]{5}-){5}[0-9A-Z])\b"

LAUNCHER, PORT, DATA, LOG, ROUNDS = sys.argv[1:]
ORIGIN = f"http://localhost:{PORT}"
SEED = int(os.environ.get("SEED", time.time_ns() % 1_000_000))
LONGEST_SILENCE = 15
ENQUIRY = {
    "name": "A. Applicant", "organisation": "Example Ltd", "audience": "consulting", "kind": "training",
    "title": "Listening", "description": "Two days.", "quantity": "single", "language": "en",
}


class From(urllib.request.HTTPHandler):
    """Asks from one of this machine's own addresses, for the portal lets one client enquire so often only."""

    def __init__(self, address):
        super().__init__()
        self.address = address

    def http_open(self, request):
        return self.do_open(
            lambda host, **rest: http.client.HTTPConnection(host, source_address=(self.address, 0), **rest), request
        )


def ask(path, body=None, headers=None, timeout=20, address="127.0.0.1"):
    request = urllib.request.Request(
        ORIGIN + path, data=None if body is None else json.dumps(body).encode(),
        headers={"Accept": "application/json", "Content-Type": "application/json", **(headers or {})},
    )
    with urllib.request.build_opener(From(address)).open(request, timeout=timeout) as answer:
        return json.load(answer)


class Portal:
    def __init__(self, *options):
        self.log = open(LOG, "ab")
        self.process = subprocess.Popen(
            [LAUNCHER, "--port", PORT, "--data", DATA, "--no-demo", *options],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
        )
        end = time.monotonic() + 300
        while True:
            try:
                ask("/_local/mails")
                return
            except (OSError, urllib.error.URLError):
                if self.process.poll() is not None or time.monotonic() > end:
                    sys.exit("The portal did not start.")
                time.sleep(0.1)

    def children(self):
        listed = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True
        )
        return [int(pid) for pid in listed.stdout.split()]

    def kill(self):
        """The launcher became the JVM by exec, so this is the JVM itself."""
        orphans = self.children()
        assert orphans, "there is no DynamoDB beside the portal"
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()
        end = time.monotonic() + 20
        while any(alive(pid) for pid in orphans):
            assert time.monotonic() < end, f"DynamoDB outlived the portal: {orphans}"
            time.sleep(0.1)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Visitors(threading.Thread):
    """Sends enquiries one after the other until told to stop; remembers what was answered."""

    def __init__(self, name, accepted, unanswered):
        super().__init__()
        self.label, self.accepted, self.unanswered = name, accepted, unanswered
        self.done = threading.Event()

    def run(self):
        number = 0
        while not self.done.is_set():
            number += 1
            key = f"{self.label}-{number:05d}"
            email = f"{key}@example.com"
            time.sleep(0.1)
            try:
                self.accepted[send(key, email)] = email
            except urllib.error.HTTPError as error:
                if error.code >= 500:
                    self.unanswered[key] = email
                else:
                    sys.exit(f"An enquiry was answered {error.code}: {error.read()!r}")
            except OSError:
                self.unanswered[key] = email
                time.sleep(0.05)


def send(key, email):
    digest = hashlib.sha256(key.encode()).digest()
    address = f"127.{digest[0]}.{digest[1]}.{1 + digest[2] % 250}"
    return ask("/api/enquiries", {**ENQUIRY, "email": email}, {"Idempotency-Key": key}, address=address)["reference"]


class Applicant(threading.Thread):
    """Declares files and stores them, one after the other, until told to stop."""

    ITEM = "overview"

    def __init__(self, name):
        super().__init__()
        self.label = name
        self.declared, self.stored, self.unanswered, self.wrong = {}, set(), [], []
        self.done = threading.Event()
        self.reference = self.opened()
        self.secret = mailed(name, r"/case#([0-9A-Z]+)")

    def opened(self):
        """A case whose code was redeemed."""
        reference = send(self.label, f"{self.label}@example.com")
        director = {"Authorization": "Bearer " + ask("/_local/sign-in/token?role=director", {})["access_token"]}
        ask(f"/api/staff/cases/{reference}/decision", {"outcome": "eligible", "reason": "Useful."},
            {**director, "If-Match": '"1"', "Idempotency-Key": f"{self.label}-decision"})
        ask("/api/invitations/redemption", {"code": mailed(self.label, CODE)},
            {"Idempotency-Key": f"{self.label}-redemption"})
        return reference

    def headers(self, key):
        return {"Authorization": "Capability " + self.secret, "Idempotency-Key": key}

    def run(self):
        number = 0
        while not self.done.is_set():
            number += 1
            content = f"{self.label}, file {number}".encode()
            try:
                self.declare(content)
                self.store(content)
            except urllib.error.HTTPError as error:
                if error.code < 500:
                    self.wrong.append(f"a file was answered {error.code}: {error.read()!r}")
                    return
                self.unanswered.append(content)
            except OSError:
                self.unanswered.append(content)
                time.sleep(0.05)

    def declare(self, content):
        """The same content has the same key, and so the same number, however often it is sent."""
        digest = hashlib.sha256(content).hexdigest()
        file = {
            "name": "a.txt", "type": "text/plain", "length": len(content), "sha256": digest, "item": self.ITEM,
            "confidential": True,
        }
        self.declared[content] = ask("/api/submission/files", file, self.headers(digest[:40]))["number"]

    def store(self, content):
        path = f"/api/submission/files/{self.declared[content]}/uploads"
        signed = ask(path, {}, self.headers("unused-key"))["requests"][0]
        request = urllib.request.Request(signed["url"], data=content, method="PUT", headers=signed["headers"])
        try:
            with urllib.request.urlopen(request, timeout=20):
                pass
        except urllib.error.HTTPError as error:
            if error.code != 412:
                raise
        self.stored.add(content)

    def finish(self):
        """Sends again what got no answer, as a browser does that goes on; says what is wrong then."""
        for content in self.unanswered:
            self.declare(content)
            if self.state(content) == "awaited":
                self.store(content)
            self.stored.add(content)
        end = time.monotonic() + 60
        while time.monotonic() < end and any(self.state(content) != "released" for content in self.stored):
            time.sleep(0.5)
        shown = self.shown()
        return self.wrong + [
            f"file {number} of {self.reference} is {shown.get(number, 'not there')}"
            for number in self.declared.values() if shown.get(number) != "released"
        ] + [f"nobody was told of file {number}" for number in shown.keys() - set(self.declared.values())]

    def shown(self):
        submission = ask("/api/submission", headers={"Authorization": "Capability " + self.secret})
        return {file["number"]: file["state"] for file in submission["files"]}

    def state(self, content):
        return self.shown()[self.declared[content]]


def mailbox():
    """All of them, newest first; the mailbox gives them by the page."""
    page = ask("/_local/mails")
    while page:
        yield from page
        page = ask(f"/_local/mails?before={page[-1]['id']}")


def mailed(label, pattern):
    """What was mailed in this form, such as a code."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for mail in mailbox():
            if f"{label}@example.com" in mail["to"]:
                link = re.search(pattern, ask(f"/_local/mails/{mail['id']}")["text"])
                if link:
                    return link.group(1)
        time.sleep(0.2)
    sys.exit(f"Nothing of the form {pattern} came to {label}.")


def chain_is_whole(events):
    previous = "0" * 64
    for number, event in enumerate(events, 1):
        body, stored = event["body"]["S"], event["hash"]["S"]
        text = f"{previous}\n{number}\n{body}\n"
        if int(event["sk"]["S"]) != number or hashlib.sha256(text.encode()).hexdigest() != stored:
            return False
        previous = stored
    return True


def main():
    print("seed", SEED)
    dice = random.Random(SEED)
    accepted, unanswered = {}, {}
    portal = Portal("--fresh")
    try:
        # All before the first kill: what was on its way then keeps the codes' mails waiting.
        applicants = [Applicant(f"applicant-{number}") for number in range(int(ROUNDS))]
        for number in range(int(ROUNDS)):
            crowd = [Visitors(f"kill-{number}-{i}", accepted, unanswered) for i in range(2)] + [applicants[number]]
            for visitors in crowd:
                visitors.start()
            time.sleep(dice.uniform(2, 6))
            portal.kill()
            for visitors in crowd:
                visitors.done.set()
            for visitors in crowd:
                visitors.join()
            print(f"round {number + 1}: killed after {len(accepted)} enquiries in all, {len(unanswered)} unanswered, "
                  f"and {len(applicants[number].stored)} files, {len(applicants[number].unanswered)} unanswered")
            began = time.monotonic()
            portal = Portal()
            print(f"  again there after {time.monotonic() - began:.1f} s")
            print(f"  the next mail left {goes_on(number):.1f} s later")
        # Who got no answer asks again with the same key: the case is there once, whatever happened.
        for key, email in unanswered.items():
            accepted[send(key, email)] = email
        lost = [line for applicant in applicants for line in applicant.finish()]
        if lost:
            sys.exit("\n".join(lost))
        print(f"{sum(len(applicant.stored) for applicant in applicants)} files are released")
        check(accepted, {applicant.reference for applicant in applicants})
    finally:
        portal.stop()


def goes_on(number):
    """Seconds until mail leaves again, which were the longest run's before and are a lease's at most."""
    began = time.monotonic()
    known = {mail["id"] for mail in ask("/_local/mails")}
    send(f"again-{number:05d}", f"again-{number:05d}@example.com")
    while {mail["id"] for mail in ask("/_local/mails")} <= known:
        if time.monotonic() - began > LONGEST_SILENCE:
            sys.exit(f"No mail left within {LONGEST_SILENCE} s of the start after a kill.")
        time.sleep(0.1)
    return time.monotonic() - began


def check(accepted, others):
    staff = {"Authorization": "Bearer " + ask("/_local/sign-in/token?role=secretary", {})["access_token"]}

    def states(reference):
        """What the ledger says of the case's mails, by notice."""
        mails = ask(f"/api/staff/cases/{reference}/mails", headers=staff)["mails"]
        return {mail["notice"]: mail["state"] for mail in mails}

    def waiting(reference):
        known = states(reference)
        return "enquiry-acknowledged" not in known or "queued" in known.values()

    end = time.monotonic() + int(os.environ.get("PATIENCE", 300))
    left = set(accepted)
    while left and time.monotonic() < end:
        left = {reference for reference in left if waiting(reference)}
        time.sleep(0.5)
    wrong = [f"nothing was sent, or something still waits: {reference}" for reference in left]

    sent = collections.defaultdict(list)
    for mail in mailbox():
        tag = mail["tags"].get("mail", "")
        if "_enquiry-acknowledged_" in tag:
            sent[tag.split("_")[0]].append(mail)
    claimed = 0
    for reference, email in accepted.items():
        mails = sent[reference]
        state = states(reference).get("enquiry-acknowledged")
        if state in ("claimed", "unknown"):
            # Under way when the portal was killed: nobody can tell, and the ledger says so.
            claimed += 1
        elif len(mails) != 1:
            repeats = [mail for mail in mails if "possibly sent twice" in mail["subject"]]
            if len(mails) == 0 or len(repeats) != len(mails) - 1:
                wrong.append(f"{len(mails)} acknowledgements of {reference}, which is {state}")
        if len(mails) > 1 and len({mail["tags"].get("attempt") for mail in mails}) < len(mails):
            wrong.append(f"sent twice in one attempt: {reference}")
        if any(mail["to"] != [email] for mail in mails):
            wrong.append(f"sent elsewhere: {reference}")
        events = sorted(ask(f"/_local/events?aggregate=case%23{reference}"), key=lambda event: event["sk"]["S"])
        if len(events) != 1 or not chain_is_whole(events):
            wrong.append(f"the chain of {reference} has {len(events)} events")
        ask(f"/api/staff/cases/{reference}", headers=staff)
    if claimed > int(ROUNDS):
        wrong.append(f"{claimed} mails are claimed, but there were {ROUNDS} kills and one mail goes at a time")
    strangers = {
        reference for reference in sent.keys() - accepted.keys() - others
        if not all(mail["to"][0].startswith("again-") for mail in sent[reference])
    }
    wrong += [f"acknowledged, but nobody was answered: {reference}" for reference in strangers if sent[reference]]
    print(f"{len(accepted)} enquiries, {sum(map(len, sent.values()))} acknowledgements, {claimed} under way when killed")
    if wrong:
        sys.exit("\n".join(wrong[:20]))


main()
