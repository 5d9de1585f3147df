#!/bin/bash
# LocalStack without Docker: the tests tagged `tables` run against its DynamoDB, those tagged `objects` against its S3 with
# its signature checks on, the template's rules on its bus.
# Wants dynamodb-local built. With Docker, the image localstack/localstack:4.14.0 does as well.
source "$(dirname "$0")/tools.sh"
venv localstack "$(python 13 13)"
jdk=$("$root/.ci/jdk")
home=$tools/localstack-home
class_path=$root/infra/dynamodb-local/target/dynamodb-local.classpath
[[ -f $class_path ]] || fail 'Not built: infra/dynamodb-local. Run mvn package first.'
rm -rf "$home"
mkdir -p "$home"

port=$(free_port)
environment=(
  HOME="$home" FILESYSTEM_ROOT="$home/root" OVERRIDE_IN_DOCKER=0 TMPDIR="$home" JAVA_HOME="$jdk" PATH="$jdk/bin:$PATH"
  GATEWAY_LISTEN="127.0.0.1:$port" DNS_ADDRESS=0 DISABLE_EVENTS=1 SKIP_SSL_CERT_DOWNLOAD=1
  PROVIDER_OVERRIDE_DYNAMODB=v2 S3_SKIP_SIGNATURE_VALIDATION=0
)

# LocalStack would download DynamoDB Local; it finds what Maven resolved instead.
libraries=$(env "${environment[@]}" "$tools/localstack/bin/python" -c 'from localstack.packages import InstallTarget; print(InstallTarget.VAR_LIBS.value)' 2>/dev/null | tail -n 1)
place=$libraries/dynamodb-local/2
mkdir -p "$place/DynamoDBLocal_lib" "$libraries/java" "$home/classes"
ln -sfn "$jdk" "$libraries/java/21"
tr ':' '\n' <"$class_path" | while read -r jar; do ln -sf "$jar" "$place/DynamoDBLocal_lib/"; done
"$jdk/bin/javac" -nowarn -cp "$(cat "$class_path")" -d "$home/classes" "$foreign/localstack/LoopbackRunner.java" 2>"$logs/localstack-javac.log"
{
  echo 'Main-Class: LoopbackRunner'
  echo 'Premain-Class: LoopbackRunner'
  echo 'Class-Path: .'
  for jar in "$place"/DynamoDBLocal_lib/*.jar; do echo "  DynamoDBLocal_lib/$(basename "$jar")"; done
} >"$home/manifest"
"$jdk/bin/jar" --create --file "$place/DynamoDBLocal.jar" --manifest "$home/manifest" -C "$home/classes" .
cp "$place/DynamoDBLocal.jar" "$place/ddb-local-loader-0.1.jar"

env "${environment[@]}" "$tools/localstack/bin/python" -m localstack.runtime.main >"$logs/localstack-runtime.log" 2>&1 </dev/null &
started+=($!)
endpoint=http://127.0.0.1:$port
await 60 $! curl -fsS -o /dev/null "$endpoint/_localstack/health"
echo "LocalStack answers at $endpoint"

cd "$root"
"$tools/localstack/bin/python" "$foreign/bus.py" "$endpoint" events functions/*/template.yaml

# One class after the other: each empties the tables that are there.
mvn -q -B verify '-Dgroups=tables | objects' -Dtest.excluded= -Dportal.dynamodb.endpoint="$endpoint" -Dportal.objects.endpoint="$endpoint" -Djunit.jupiter.execution.parallel.mode.classes.default=same_thread -Dsurefire.failIfNoSpecifiedTests=false >"$logs/localstack-maven.log" 2>&1 ||
  fail 'The tests tagged tables or objects do not pass on LocalStack.'
tests=$(find shared functions infra -path '*/target/surefire-reports/TEST-*.xml' -newer "$stamp" -exec sed -n 's/.*<testsuite .* tests="\([0-9]*\)".*/\1/p' {} + | awk '{n += $1} END {print n + 0}')
[[ $tests -gt 0 ]] || fail 'No test is tagged tables or objects.'
echo "$tests tests pass on LocalStack's DynamoDB and S3"
