# shellcheck shell=bash
# Checks copies of this repository without running them. Needs $maven and JAVA_HOME.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# test_quickly <folder> <class path>: compiles all of a copy, checks types, lints. The class path is that of `libraries`.
test_quickly() {
  local compiler status=0
  compile "$1" "$2" &
  compiler=$!
  npm run lint --prefix "$1/frontend" || status=1
  npm run typecheck --prefix "$1/frontend" -- --incremental --tsBuildInfoFile "$1/target/types" || status=1
  wait "$compiler" || status=1
  return "$status"
}

# Without annotation processors and checks, which have seen the same sources before. The compiler is gone before a second
# one of the JVM is worth it.
compile() {
  local classes="$1/target/classes" javac=("$JAVA_HOME/bin/javac" -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC)
  rm -rf "$classes"
  mkdir -p "$classes"
  find "$1"/{shared-contracts,embedded-postgres,backend}/src/main -name '*.java' >"$1/target/main"
  find "$1/backend/src/test" -name '*.java' >"$1/target/test"
  "${javac[@]}" -proc:none -nowarn -d "$classes" -cp "$2" "@$1/target/main" &&
    "${javac[@]}" -proc:none -nowarn -d "$classes/test" -cp "$classes:$2" "@$1/target/test"
}

# libraries <folder>: prints the class path of the backend's tests, without what is made of our own sources.
libraries() {
  # Quarkus asks for these folders, and not for what is in them.
  mkdir -p "$1"/{shared-contracts,embedded-postgres}/target/classes
  (cd "$1" && "$maven" --quiet compile dependency:build-classpath --projects backend --also-make \
    -Dmaven.main.skip -Dspotless.check.skip -Dmdep.outputFile=target/class-path) >&2
  tr ':' '\n' <"$1/backend/target/class-path" | grep -v "^$1/" | paste -s -d ':' -
}
