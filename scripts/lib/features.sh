# shellcheck shell=bash
# Features are folders, and found by listing them.
# shellcheck source=packages.sh
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

# From within, because a folder that the clone is in may have any name.
list_features() {
  (cd "$root/backend/src/main/java" &&
    find . -type d -path '*/features/*' ! -path '*/features/*/*' -exec basename {} \; | sort)
}

# Sets $copy to a copy of the sources with the packages of the frontend, which goes when the script ends.
make_copy() {
  begin_copy
  copy_sources_to "$copy"
  share_packages_with "$copy"
}

# Finds what copies are tested with, and sets $copy to an empty folder, which goes when the script ends.
begin_copy() {
  use_java
  use_maven
  use_node
  install_packages
  copy="$(mktemp -d)"
  trap 'rm -rf "$copy"' EXIT
}

# copy_sources_to <folder>: what git has or would add, so that nothing that was built or installed helps; as a
# repository of its own.
copy_sources_to() {
  (
    cd "$root"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
      if [ -e "$file" ]; then
        printf '%s\0' "$file"
      fi
    done | tar -cf - --null -T - | tar -xf - -C "$1"
  )
  git -C "$1" init --quiet
  # What the user lets git ignore everywhere may be the name of a folder here.
  git -C "$1" add --all --force
  commit "$1"
}

# commit <folder>: what was added to a copy.
commit() {
  git -C "$1" -c user.name=scripts/test -c user.email=test@localhost commit --quiet --no-gpg-sign --message "A copy"
}

# share_packages_with <folder>: gives a copy the packages of the frontend that are installed here, which takes less than
# a second where installing them takes half a minute.
share_packages_with() {
  cp -al "$root/frontend/node_modules" "$1/frontend" 2>/dev/null || cp -R "$root/frontend/node_modules" "$1/frontend"
  # It says when the installation was complete; see install_packages.
  touch "$1/frontend/node_modules/.package-lock.json"
}

# one_of <word...>: prints one of them, another one for another commit. ROTATION=3 chooses the fourth.
one_of() {
  local number="${ROTATION:-}"
  if [ -z "$number" ]; then
    number="$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 0)"
  fi
  shift $((number % $#))
  echo "$1"
}

# test_copy <folder>: runs all tests of a copy but the end-to-end tests, the frontend's while the backend's run, because
# the two wait for different things. The compiler's checks and the coverage of these sources are known already.
test_copy() {
  local log="$1/target/backend.log" backend status=0
  mkdir -p "$1/target"
  MAVEN_ARGS="${MAVEN_ARGS:-} -Derror-prone.options=-parameters -Dquarkus.jacoco.enabled=false" \
    "$1/scripts/test" --only backend >"$log" 2>&1 &
  backend=$!
  "$1/scripts/test" --only frontend || status=1
  wait "$backend" || status=1
  cat "$log"
  return "$status"
}
