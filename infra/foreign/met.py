"""Says which operations of the description no report of Schemathesis names.

Usage: met.py DESCRIPTION REPORT...
"""

import sys
import xml.etree.ElementTree as ElementTree

import yaml

METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}


def described(description):
    with open(description, encoding="utf-8") as text:
        paths = yaml.safe_load(text)["paths"]
    return {f"{method.upper()} {path}" for path, item in paths.items() for method in item if method in METHODS}


def met(report):
    cases = ElementTree.parse(report).iter("testcase")
    return {case.get("name") for case in cases if case.find("skipped") is None}


def main(description, *reports):
    operations = described(description)
    missing = operations.difference(*map(met, reports))
    print(f"{len(operations) - len(missing)} of {len(operations)} operations met")
    if missing:
        sys.exit("No stranger met " + ", ".join(sorted(missing)))


main(*sys.argv[1:])
