# shellcheck shell=bash
# Runs the packaged application as production does, with a database, a key and files that are thrown away.
# shellcheck source=application.sh
source "$(dirname "${BASH_SOURCE[0]}")/application.sh"
# shellcheck source=ports.sh
source "$(dirname "${BASH_SOURCE[0]}")/ports.sh"

# Exports an environment that the application can start in, until the script ends.
use_throw_away_environment() {
  temporary="$(mktemp -d)"
  trap throw_away EXIT
  forget_environment
  start_database
  PORT="$(free_port)"
  MANAGEMENT_PORT="$(free_port)"
  export PORT MANAGEMENT_PORT HOST=127.0.0.1 PUBLIC_URL="http://localhost:$PORT"
  export FILES_DIR="$temporary/files" JWT_PRIVATE_KEY_FILE="$temporary/key.pem"
  write_private_key "$JWT_PRIVATE_KEY_FILE"
}

# What the shell has may be the environment of production, whose database and bucket are none to test on.
forget_environment() {
  local variable
  while read -r variable; do
    unset "$variable"
  done < <(grep -o '[$]{[A-Z][A-Z0-9_]*' "$root/backend/src/main/resources/application.properties" | cut -c 3-)
}

# start_application <log> <command...>: returns when it listens.
start_application() {
  local log="$1"
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 3>&- 4<&- &
  application_process=$!
  until is_taken "$PORT"; do
    kill -0 "$application_process" 2>/dev/null || fail "The application did not start: $(cat "$log")"
    sleep 0.2
  done
}

stop_application() {
  if [ -n "${application_process:-}" ]; then
    kill "$application_process" 2>/dev/null || true
    wait "$application_process" || true
    application_process=""
  fi
}

throw_away() {
  stop_application
  exec 3>&-
  wait
  rm -rf "$temporary"
}

# Exports what reaches it. It ends with the script, which is what closes its input.
start_database() {
  local line
  mkfifo "$temporary/input" "$temporary/output"
  "$root/scripts/postgres" <"$temporary/input" >"$temporary/output" &
  exec 3>"$temporary/input" 4<"$temporary/output"
  while read -r line <&4; do
    export "${line?}"
  done
  [ -n "${DATABASE_PASSWORD:-}" ] || fail "The database did not start."
}

write_private_key() {
  node --eval 'const { generateKeyPairSync } = require("node:crypto");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    process.stdout.write(privateKey.export({ type: "pkcs8", format: "pem" }));' >"$1"
}
