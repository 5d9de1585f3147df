#!/bin/bash
# Breaks the code in a sample of places, one at a time, and sees that the modules' own tests notice. Wants what
# `mvn verify` has built. MUTATION_SEED takes a sample again, MUTATION_COUNT says how many are drawn, MUTATION_SINCE=COMMIT
# takes it from the packages that have changed since, as far as they go. MUTATION_MODULES='quotes notifications' has
# other code broken than that of the modules that hold rules. The tests of these modules judge.
source "$(dirname "$0")/tools.sh"
chosen=" ${MUTATION_MODULES:-pricing invoicing certification submission capability trail requests campaign} "
seed=${MUTATION_SEED:-$((RANDOM << 15 | RANDOM))}
count=${MUTATION_COUNT:-300}
[[ $seed =~ ^[0-9]{1,18}$ && $count =~ ^[1-9][0-9]{0,5}$ ]] || fail 'MUTATION_SEED and MUTATION_COUNT are numbers.'
jdk=$("$root/.ci/jdk")
work=$tools/mutation
mkdir -p "$work/jars"

join() { paste -sd "$1" -; }

# PIT, as mutation/jars.txt pins it, and what starts our tests, which Maven adds by itself.
junit=$(sed -n 's:.*<junit.version>\(.*\)</.*:\1:p' "$root/pom.xml")
pit=()
while IFS=: read -r group artifact version; do
  jar=$work/jars/$artifact-$version.jar
  [[ -f $jar ]] || (cd "$root" && mvn -q -B dependency:copy -N -DoutputDirectory="$work/jars" \
    -Dartifact="$group:$artifact:$version:jar") || fail "Maven does not get $artifact $version."
  pit+=("$jar")
done < <(cat "$foreign/mutation/jars.txt"; echo "org.junit.platform:junit-platform-launcher:$junit")
engine=$(IFS=:; echo "${pit[*]}")

rm -rf "$work/classes" "$work/report"
"$jdk/bin/javac" -Xlint:all -Werror -d "$work/classes" -cp "$engine" "$foreign"/mutation/portal/mutation/*.java
cp -r "$foreign/mutation/META-INF" "$work/classes/"

# What the tests ran on is written down beside their results. The modules' own folders come first: the others know them as jars, too.
modules=() code=() sources=()
for module in "$root"/shared/* "$root"/functions/*; do
  name=$(basename "$module")
  [[ -d $module/target/classes ]] || continue
  modules+=("$module/target/classes")
  if [[ $chosen == *" $name "* ]]; then
    modules+=("$module/target/test-classes")
    code+=("$module/target/classes")
    sources+=("$module/src/main/java")
  fi
done
libraries=$(for folder in "$root"/{shared,functions}/*/target/surefire-reports; do
  grep -hom 1 'name="surefire.test.class.path" value="[^"]*' "$folder"/TEST-*.xml 2>/dev/null | head -n 1 || true
done | sed 's/.*value="//' | tr ':' '\n' | grep -v -e "^$root/shared/" -e "^$root/functions/" -e '^$' | awk '!seen[$0]++' | join :)
[[ ${#code[@]} -gt 0 && -n $libraries ]] || fail 'Nothing has been built and tested: run mvn verify first.'

first=none
if [[ -n ${MUTATION_SINCE:-} ]]; then
  first=$(cd "$root" && git diff --name-only "$MUTATION_SINCE" -- 'shared/*.java' 'functions/*.java' |
    sed -n 's:.*/src/main/java/\(.*\)/[^/]*$:\1:p' | sort -u | tr '/' '.' | join ,)
  echo "changed since $MUTATION_SINCE: ${first:-nothing}"
fi

echo "mutation: seed $seed"
timeout "${MUTATION_SECONDS:-700}" "$jdk/bin/java" -Xmx1g -XX:+UseSerialGC -Dsample.seed="$seed" -Dsample.count="$count" -Dsample.first="${first:-none}" \
  -cp "$engine:$work/classes:$(IFS=:; echo "${modules[*]}"):$libraries" \
  org.pitest.mutationtest.commandline.MutationCoverageReport \
  --reportDir "$work/report" --timestampedReports=false --outputFormats XML \
  --sourceDirs "$(IFS=,; echo "${sources[*]}")" --mutableCodePaths "$(IFS=,; echo "${code[*]}")" \
  --targetClasses 'portal.*' --targetTests 'portal.*Test' --excludedGroups deep \
  --excludedClasses 'portal.*Dagger*,portal.*Factory,portal.*Module,portal.*Module$*,portal.notifications.forms.*' \
  --mutators DEFAULTS,REMOVE_CONDITIONALS,INLINE_CONSTS,REMOVE_INCREMENTS,EXPERIMENTAL_SWITCH,EXPERIMENTAL_BIG_DECIMAL,ROUNDING \
  --verbosity NO_SPINNER --threads 2 --mutationUnitSize 20 --timeoutFactor 10 --timeoutConst 5000 \
  --jvmPath "$jdk/bin/java" --jvmArgs "-Dportal.root=$root,-Dportal.dynamodb.endpoint=none,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Xmx1g" \
  >"$logs/mutation-pit.log" 2>&1 </dev/null || fail "PIT did not end well, or not in time; see $logs/mutation-pit.log."
python3 "$foreign/mutation.py" "$root" "$work/report/mutations.xml" "$foreign/mutation.txt" "$seed"
