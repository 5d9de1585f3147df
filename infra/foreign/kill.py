"""Kills a working portal at random moments and sees that nothing it has said is lost.

Usage: kill.py LAUNCHER PORT DATA LOG ROUNDS

Enquiries are sent without pause; the JVM gets SIGKILL somewhere in between; the portal starts again
on the same data. After the rounds: every enquiry that was answered 201 is there with its chain whole,
each has its acknowledgement once (more often only if the mail says that it may be a repeat; the one
that was on its way at the kill may be claimed, as the ledger means it), nothing stays queued, and no
DynamoDB of a killed run lives on.
"""

import collections
import hashlib
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

LAUNCHER, PORT, DATA, LOG, ROUNDS = sys.argv[1:]
ORIGIN = f"http://localhost:{PORT}"
SEED = int(os.environ.get("SEED", time.time_ns() % 1_000_000))
ENQUIRY = {
    "name": "A. Applicant", "organisation": "Example Ltd", "audience": "consulting", "kind": "training",
    "title": "Listening", "description": "Two days.", "quantity": "single", "language": "en",
}


def ask(path, body=None, headers=None, timeout=20):
    request = urllib.request.Request(
        ORIGIN + path, data=None if body is None else json.dumps(body).encode(),
        headers={"Accept": "application/json", "Content-Type": "application/json", **(headers or {})},
    )
    with urllib.request.urlopen(request, timeout=timeout) as answer:
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
    return ask("/api/enquiries", {**ENQUIRY, "email": email}, {"Idempotency-Key": key})["reference"]


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
    for number in range(int(ROUNDS)):
        crowd = [Visitors(f"kill-{number}-{i}", accepted, unanswered) for i in range(2)]
        for visitors in crowd:
            visitors.start()
        time.sleep(dice.uniform(2, 6))
        portal.kill()
        for visitors in crowd:
            visitors.done.set()
        for visitors in crowd:
            visitors.join()
        print(f"round {number + 1}: killed after {len(accepted)} enquiries in all, {len(unanswered)} unanswered")
        began = time.monotonic()
        portal = Portal()
        print(f"  again there after {time.monotonic() - began:.1f} s")
    try:
        # Who got no answer asks again with the same key: the case is there once, whatever happened.
        for key, email in unanswered.items():
            accepted[send(key, email)] = email
        check(accepted)
    finally:
        portal.stop()


def check(accepted):
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
    for mail in ask("/_local/mails"):
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
    strangers = sent.keys() - accepted.keys()
    wrong += [f"acknowledged, but nobody was answered: {reference}" for reference in strangers if sent[reference]]
    print(f"{len(accepted)} enquiries, {sum(map(len, sent.values()))} acknowledgements, {claimed} under way when killed")
    if wrong:
        sys.exit("\n".join(wrong[:20]))


main()
