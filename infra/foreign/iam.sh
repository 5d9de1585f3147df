#!/bin/bash
# What the embedded run says of an access is what moto's IAM says of it, by policies that are read once more. Wants the
# folder that the tests have filled, run with -Dportal.iam.record=FOLDER; as .ci/run does, unless another is named.
source "$(dirname "$0")/tools.sh"
record=${1:-$tools/iam-accesses}
compgen -G "$record/*.jsonl" >/dev/null || fail "No test has recorded an access: run mvn verify -Dportal.iam.record=$record first."
record=$(cd "$record" && pwd)
venv sam "$(python 10 13)"
venv iam "$(python 10 13)"
# Deployments differ in little: what says the same is translated once.
translated=$record/translated
mkdir -p "$translated"
find "$record" -name '*.yaml' | while read -r template; do
  same=$translated/$(sha256sum "$template" | cut -d ' ' -f 1).json
  [[ -f $same ]] || "$tools/sam/bin/python" "$foreign/translate.py" "$template" "$same" 500 >>"$logs/iam-translate.log" 2>&1 ||
    fail "The SAM translator does not take $template."
  ln -sf "$same" "$template.json"
done
"$tools/iam/bin/python" "$foreign/iam.py" "$record"
