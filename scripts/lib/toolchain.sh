# shellcheck shell=bash disable=SC2034
# Finds the JDK, Maven and Node that this repository needs, whatever the defaults of the machine are.
# Sourced by the scripts; written for bash 3.2, which is what macOS has.

root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)"
java_version=25
maven_version=3.9.16

fail() {
  echo "$*" >&2
  exit 1
}

# Any script that is asked what it does answers with the comment at its head.
if [ "${1:-}" = --help ]; then
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
  exit
fi

# Sets JAVA_HOME.
use_java() {
  local home on_path
  on_path="$(command -v java || true)"
  for home in \
    "${JAVA_HOME:-}" \
    "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* \
    "$HOME"/.jdks/*; do
    if is_new_enough_jdk "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "JDK $java_version or newer is missing: install it with" \
    "$(install_command openjdk@$java_version openjdk-$java_version-jdk "sdk install java $java_version-tem")," \
    "or set JAVA_HOME to where it is."
}

# Sets $maven to the command that runs it. Needs JAVA_HOME.
use_maven() {
  local on_path cached
  on_path="$(command -v mvn || true)"
  cached="${XDG_CACHE_HOME:-$HOME/.cache}/apache-maven-$maven_version"
  if [ -n "$on_path" ] && is_at_least 3.9 "$(version_of_maven "$on_path")"; then
    maven="$on_path"
    return
  fi
  maven="$cached/bin/mvn"
  if [ -x "$cached/bin/mvn" ]; then
    return
  elif [ -x "$root/mvnw" ]; then
    maven="$root/mvnw"
  elif [ -n "$on_path" ]; then
    fetch_maven "$on_path" "$cached"
  else
    fail "Maven 3.9 or newer is missing: install it with $(install_command maven maven "sdk install maven")."
  fi
}

# Puts Node first on PATH.
use_node() {
  local folder on_path
  on_path="$(command -v node || true)"
  for folder in \
    "${on_path:+$(dirname "$on_path")}" \
    "$HOME"/.nvm/versions/node/*/bin \
    "$HOME"/.local/share/mise/installs/node/*/bin \
    "$HOME"/.asdf/installs/nodejs/*/bin \
    /opt/homebrew/opt/node*/bin \
    /usr/local/opt/node*/bin; do
    if [ -x "$folder/node" ] && is_supported_node "$("$folder/node" --version)"; then
      export PATH="$folder:$PATH"
      return
    fi
  done
  fail "Node 24 or newer (or 22.13, or 20.19) is missing: install it with $(install_command node "nodejs npm" "nvm install --lts")."
}

# A JDK says its version in its release file, which is faster than starting it.
is_new_enough_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    is_at_least "$java_version" "$(sed -n 's/^JAVA_VERSION="\([0-9.]*\).*/\1/p' "$1/release")"
}

# What "engines" in frontend/package.json says, which a test compares with this.
is_supported_node() {
  case "$1" in
    v20.*) is_at_least 20.19 "${1#v}" ;;
    v22.*) is_at_least 22.13 "${1#v}" ;;
    *) is_at_least 24.0 "${1#v}" ;;
  esac
}

version_of_maven() {
  "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'
}

# A Maven that is too old for Quarkus can still download a newer one, from wherever the user's settings say.
# It runs outside this repository, whose .mvn folder is made for the newer one.
fetch_maven() {
  local old_maven="$1" target="$2" unpacked output
  echo "Fetching Maven $maven_version into $target, because $old_maven is older than 3.9 ..." >&2
  mkdir -p "$(dirname "$target")"
  unpacked="$(mktemp -d "$target.XXXXXX")"
  if ! output="$(cd "$unpacked" && "$old_maven" --quiet --batch-mode dependency:unpack -DoutputDirectory="$unpacked" \
    -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" 2>&1)"; then
    rm -rf "$unpacked"
    fail "Maven 3.9 or newer is missing, and fetching it failed: $output"
  fi
  mv "$unpacked/apache-maven-$maven_version" "$target"
  rm -rf "$unpacked"
}

# is_at_least 3.9 3.10.1: compares the first two numbers of a version.
is_at_least() {
  local wanted_major wanted_minor major minor _
  IFS=. read -r wanted_major wanted_minor _ <<<"$1.0"
  IFS=. read -r major minor _ <<<"${2:-0}.0"
  [ "$major" -gt "$wanted_major" ] || { [ "$major" -eq "$wanted_major" ] && [ "$minor" -ge "$wanted_minor" ]; }
}

# install_command <Homebrew formula> <Debian package> <command for everybody else>
install_command() {
  if command -v brew >/dev/null; then
    echo "brew install $1"
  elif command -v apt-get >/dev/null; then
    echo "sudo apt-get install $2 (or: $3)"
  else
    echo "$3"
  fi
}
