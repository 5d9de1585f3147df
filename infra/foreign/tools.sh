# Sourced by the checks in this folder: where tools go, and how a portal is started and ended.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
foreign=$root/infra/foreign
tools=$root/.tools
logs=$tools/logs
mkdir -p "$logs"
export SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=eu-central-1 REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local
started=()

# Ends what this script started, by process id, and its children with it.
end_all() {
  local status=$? pid
  for pid in ${started[@]+"${started[@]}"}; do
    end "$pid"
  done
  if [[ $status -ne 0 ]]; then
    local log
    for log in $(find "$logs" -name "$(basename "$0" .sh)*.log" -newer "$stamp"); do
      echo "--- the end of $(basename "$log")"
      tail -n 40 "$log"
    done
  fi
  rm -f "$stamp"
}
stamp=$(mktemp)
trap end_all EXIT

end() {
  local pid=$1 i
  kill "$pid" 2>/dev/null || return 0
  for ((i = 0; i < 100; i++)); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -9 "$pid" 2>/dev/null || true
}

fail() {
  echo "$1" >&2
  exit 1
}

# venv NAME PYTHON: a virtual environment with what infra/foreign/NAME.txt pins.
venv() {
  local name=$1 python=$2 home=$tools/$1
  if ! cmp -s "$foreign/$name.txt" "$home/requirements.txt"; then
    rm -rf "$home"
    "$python" -m venv "$home"
    "$home/bin/pip" install -q --disable-pip-version-check -r "$foreign/$name.txt" >"$logs/pip-$name.log" 2>&1 ||
      { tail -n 20 "$logs/pip-$name.log"; fail "pip could not install $name.txt."; }
    cp "$foreign/$name.txt" "$home/requirements.txt"
  fi
}

# python LEAST MOST: the newest Python 3 whose minor version lies between these.
python() {
  local minor candidate
  for ((minor = $2; minor >= $1; minor--)); do
    for candidate in "$HOME"/.pyenv/versions/3.$minor.*/bin/python3 "$(command -v "python3.$minor" || true)" "$(command -v python3 || true)"; do
      if [[ -x $candidate ]] && "$candidate" -c "import sys, venv; sys.exit(sys.version_info[:2] != (3, $minor))" 2>/dev/null; then
        echo "$candidate"
        return
      fi
    done
  done
  if command -v uv >/dev/null; then
    uv python install -q "3.$2" && uv python find "3.$2"
    return
  fi
  fail "There is no Python 3.$1 to 3.$2 here: install one (for example by pyenv or uv)."
}

# modules FOLDER: the npm packages that its lock file pins.
modules() {
  local folder=$1
  command -v npm >/dev/null || fail 'There is no npm: install Node.js 20 or later.'
  if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed.json"; then
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >"$logs/npm-$(basename "$folder").log" 2>&1 ||
      { tail -n 20 "$logs/npm-$(basename "$folder").log"; fail "npm could not install the packages of $folder."; }
    cp "$folder/package-lock.json" "$folder/node_modules/.installed.json"
  fi
}

# browser: Chromium, which apt brings where there is none. Exports CHROMIUM, its program.
browser() {
  local chromium apt=(apt-get)
  chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [[ -z $chromium ]]; then
    [[ $(id -u) -eq 0 ]] || apt=(sudo -n apt-get)
    { "${apt[@]}" update -q && DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -q chromium; } >"$logs/browser-apt.log" 2>&1 ||
      fail 'There is no Chromium here, and apt could not install it.'
    chromium=$(command -v chromium)
  fi
  export CHROMIUM=$chromium
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# await SECONDS PID COMMAND...: until the command succeeds, as long as the process lives.
await() {
  local seconds=$1 pid=$2 end=$((SECONDS + $1))
  shift 2
  until "$@" >/dev/null 2>&1; do
    kill -0 "$pid" 2>/dev/null || fail "The process ended before it was ready: $*"
    ((SECONDS < end)) || fail "Not ready after $seconds s: $*"
    sleep 0.2
  done
}

# serve NAME [OPTION...]: a portal on a free port with data of its own. Sets portal (its origin).
serve() {
  local name=$1 port
  shift
  port=$(free_port)
  portal=http://localhost:$port
  "$root/portal" --port "$port" --data "$tools/data-$name" "$@" >"$logs/$name-portal.log" 2>&1 </dev/null &
  started+=($!)
  await 300 $! curl -fsS -o /dev/null "$portal/_local/mails"
}
