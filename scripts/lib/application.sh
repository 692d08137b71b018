# shellcheck shell=bash
# The packaged application: what production runs.
# shellcheck source=packages.sh
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

application="$root/backend/target/quarkus-app/quarkus-run.jar"
# shellcheck disable=SC2034 # Used by the scripts.
java_options="$root/backend/src/main/package/java.options"

build_application_if_needed() {
  if is_up_to_date; then
    return
  fi
  use_maven
  use_node
  install_packages
  echo "Building the application ..." >&2
  (cd "$root" && "$maven" package --also-make --projects backend -Dmaven.test.skip -Dspotless.check.skip \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.log.io.quarkus.maven=info) >&2
}

# True if there is an application, and no source is newer; nor is a folder of sources, as it is when one was deleted.
is_up_to_date() {
  [ -f "$application" ] && [ -z "$(cd "$root" && find pom.xml backend shared-contracts frontend \
    \( -path '*/src/test' -o -path backend/target -o -path shared-contracts/target -o -path shared-contracts/typescript \
    -o -path frontend/target -o -path frontend/dist -o -path frontend/node_modules \) -prune \
    -o \( -type f -o -path '*/src*' \) -newer "$application" -print -quit)" ]
}
