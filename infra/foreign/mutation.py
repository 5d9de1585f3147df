"""Says how many of PIT's mutants the tests have killed, and lists those that are alive.

Usage: mutation.py ROOT REPORT KNOWN SEED

KNOWN has a mutant a line, `class.method | mutator | what it does | line of source | reason`, without the line's number, so
that it stays what it is while code around it changes. Lines that begin with # say something about the file.
"""

import collections
import pathlib
import re
import sys
import xml.etree.ElementTree

LEAST = 85
TAKEN_APART = re.compile(r"case (?:[\w.]+\((?:var \w+(?:, )?)*\)(?:, )?)+ ->")
KILLED = {"KILLED", "TIMED_OUT", "MEMORY_ERROR"}


def sources(root):
    return {
        (file.name, str(file.parent).partition("/src/main/java/")[2].replace("/", ".")): file.read_text().splitlines()
        for folder in ("shared", "functions")
        for file in (root / folder).glob("*/src/main/java/**/*.java")
    }


def described(mutant, files):
    """The mutant as KNOWN has it, but for the reason, and where it is."""
    name = mutant.findtext("mutatedClass")
    lines = files.get((mutant.findtext("sourceFile"), name.rpartition(".")[0]), [])
    number = int(mutant.findtext("lineNumber"))
    line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    what = mutant.findtext("description").replace("|", "/")
    key = (f"{name}.{mutant.findtext('mutatedMethod')}", mutant.findtext("mutator").rpartition(".")[2], what, line.replace("|", "/"))
    return key, f"{mutant.findtext('sourceFile')}:{number}"


def known(file):
    reasons = {}
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split(" | ")]
        if len(parts) != 5 or not parts[4]:
            sys.exit(f"{file.name}:{number} is not: class.method | mutator | what | line | reason")
        reasons[tuple(parts[:4])] = parts[4]
    return reasons


def made_by_the_compiler(key):
    """Of records taken apart in a case without a condition, into parts of any type: whether they have them is asked, and always true."""
    return key[1] == "RemoveConditionalMutator_EQUAL_IF" and TAKEN_APART.match(key[3]) is not None


def stale(reasons, files):
    """What is said to be known of code that is no longer there."""
    there = {line.strip().replace("|", "/") for lines in files.values() for line in lines}
    return [key for key in reasons if key[3] not in there]


def main(root, report, file, seed):
    files = sources(pathlib.Path(root))
    reasons = known(pathlib.Path(file))
    counts = collections.Counter()
    alive = []
    for mutant in xml.etree.ElementTree.parse(report).getroot().iter("mutation"):
        status = mutant.get("status")
        if status in KILLED:
            counts["killed"] += 1
        elif status == "SURVIVED":
            key, place = described(mutant, files)
            if made_by_the_compiler(key):
                counts["made"] += 1
            elif key in reasons:
                counts["known"] += 1
            else:
                alive.append((place, key))
        elif status == "NO_COVERAGE":
            counts["untested"] += 1
        else:
            counts["failed"] += 1
    for place, key in sorted(alive):
        print(f"survived: {place}  {' | '.join(key)}")
    gone = stale(reasons, files)
    for key in gone:
        print(f"no longer in the source: {' | '.join(key)}")
    ran = counts["killed"] + counts["known"] + len(alive)
    share = 100 * counts["killed"] // ran if ran else 0
    print(
        f"mutation: seed {seed}, {ran} mutants, {counts['killed']} killed ({share} %), {counts['known']} known, "
        f"{len(alive)} survived; {counts['untested']} more where only tests of the whole come, {counts['made']} in what the compiler adds, {counts['failed']} could not run"
    )
    if gone or share < LEAST or counts["failed"] > ran // 10:
        sys.exit(1)


main(*sys.argv[1:])
