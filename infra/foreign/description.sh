#!/bin/bash
# The API's description: made of its parts as they are; openapi-spec-validator, Redocly, Spectral.
source "$(dirname "$0")/tools.sh"
"$root/infra/openapi/bundle" --check
venv description "$(python 11 13)"
modules "$foreign"
cd "$foreign"
"$tools/description/bin/openapi-spec-validator" --schema 3.1 ../openapi.yaml
node_modules/.bin/redocly lint --config redocly.yaml ../openapi.yaml
node_modules/.bin/spectral lint --ruleset spectral.yaml --fail-severity warn ../openapi.yaml
