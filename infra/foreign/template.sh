#!/bin/bash
# The template: cfn-lint, the SAM translator, sam validate, sam build. Wants the functions' zips built.
source "$(dirname "$0")/tools.sh"
venv sam "$(python 10 13)"
cd "$root"
"$tools/sam/bin/cfn-lint" --non-zero-exit-code informational template.yaml
"$tools/sam/bin/python" infra/foreign/translate.py template.yaml "$logs/translated.json"
"$tools/sam/bin/sam" validate --lint --template-file template.yaml
"$tools/sam/bin/sam" build --template-file template.yaml --build-dir "$tools/sam-build" >"$logs/template-sam-build.log" 2>&1
grep -q 'Build Succeeded' "$logs/template-sam-build.log" || fail 'sam build did not succeed.'
# What sam build hands on must be the zips that Maven made.
for zip in functions/*/target/*.zip; do
  grep -q "$(basename "$zip")" "$tools/sam-build/template.yaml" || fail "sam build lost $zip."
done
