# shellcheck shell=bash
# Says who has a port that we need, before something less clear does.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# require_free_port <port> <environment variable that chooses it> [<address>]
require_free_port() {
  local port="$1" variable="$2" holder
  is_taken "$port" "${3:-}" || return 0
  holder="$(listener "$port")"
  if [ -z "$holder" ]; then
    fail "Port $port is taken by another program: end it, or choose another port: $variable=$((port + 1)) $0"
  elif is_ours "$holder"; then
    fail "This clone is running already and has port $port (process $holder): end it with ctrl-C where it was started."
  else
    fail "Port $port is taken by process $holder ($(command_line "$holder" | cut -c 1-120)):" \
      "end it, or choose another port: $variable=$((port + 1)) $0"
  fi
}

# The port that the application will have with these arguments.
http_port() {
  local argument port="${PORT:-8080}"
  for argument in "$@"; do
    case "$argument" in
      -Dquarkus.http.port=*) port="${argument#*=}" ;;
    esac
  done
  echo "$port"
}

# Prints a port that nobody has. Needs Node.
free_port() {
  node --eval 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
    console.log(server.address().port);
    server.close();
  });'
}

# is_taken <port> [<address>]
is_taken() {
  (exec 3<>"/dev/tcp/${2:-127.0.0.1}/$1") 2>/dev/null
}

# Prints the process that listens on a port, or nothing if there is none or the system does not tell.
listener() {
  if command -v lsof >/dev/null; then
    { lsof -nP -t -iTCP:"$1" -sTCP:LISTEN || true; } | head -n 1
  elif command -v ss >/dev/null; then
    ss -Hltnp "sport = :$1" | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -n 1
  fi
}

is_ours() {
  case "$(command_line "$1")" in
    *"$root/"*) true ;;
    *) false ;;
  esac
}

command_line() {
  ps -o args= -p "$1" 2>/dev/null || true
}
