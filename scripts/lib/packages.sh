# shellcheck shell=bash
# Installs packages of npm.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# Those of the frontend.
install_packages() {
  local known_to_quinoa="$root/backend/target/quinoa"
  install_packages_of frontend
  # By this copy Quinoa knows that it need not install them again.
  mkdir -p "$known_to_quinoa"
  # Two scripts may do so at the same time, which copying to one name does not allow.
  cp "$root/frontend/package.json" "$known_to_quinoa/$$"
  mv -f "$known_to_quinoa/$$" "$known_to_quinoa/package.json"
}

# install_packages_of <folder>: as its lock file says, unless they are there already.
install_packages_of() {
  local folder="$root/$1"
  # npm writes the first file when an installation is complete.
  if [ ! "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ]; then
    echo "Installing the packages of $1 ..." >&2
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error >&2
  fi
}
