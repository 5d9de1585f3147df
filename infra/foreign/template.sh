#!/bin/bash
# The templates: cfn-lint, the SAM translator, sam validate, sam build, checkov. Wants the functions' zips built.
source "$(dirname "$0")/tools.sh"
venv sam "$(python 10 13)"
cd "$root"
stacks=(template.yaml functions/*/template.yaml)
"$tools/sam/bin/cfn-lint" --non-zero-exit-code informational "${stacks[@]}"
for stack in "${stacks[@]}"; do
  # A root has room for what all share, a capability for three times of what it has; CloudFormation takes 500.
  [[ $stack = template.yaml ]] && most=199 || most=299
  "$tools/sam/bin/python" infra/foreign/translate.py "$stack" "$logs/translated-$(basename "$(dirname "$stack")").json" "$most"
  "$tools/sam/bin/sam" validate --lint --template-file "$stack" >"$logs/template-sam-validate.log" 2>&1 ||
    fail "sam validate found something in $stack."
done
"$tools/sam/bin/sam" build --template-file template.yaml --build-dir "$tools/sam-build" --parameter-overrides "Release=$(printf '%064d' 0)" >"$logs/template-sam-build.log" 2>&1
grep -q 'Build Succeeded' "$logs/template-sam-build.log" || fail 'sam build did not succeed.'
# What sam build hands on must be the zips that Maven made.
for zip in functions/*/target/*.zip; do
  grep -q "$(basename "$zip")" "$tools"/sam-build/*/template.yaml || fail "sam build lost $zip."
done
venv checkov "$(python 10 13)"
"$tools/checkov/bin/checkov" --quiet --compact --framework cloudformation --config-file infra/foreign/checkov.yaml -f "${stacks[@]}" >"$logs/template-checkov.log" 2>&1 ||
  fail 'checkov found something.'
grep -h 'Passed checks' "$logs/template-checkov.log"
