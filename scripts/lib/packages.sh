# shellcheck shell=bash
# Installs the packages of the frontend.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

install_packages() {
  local frontend="$root/frontend" known_to_quinoa="$root/backend/target/quinoa"
  # npm writes the first file when an installation is complete.
  if [ ! "$frontend/node_modules/.package-lock.json" -nt "$frontend/package-lock.json" ]; then
    echo "Installing the packages of the frontend ..." >&2
    npm ci --prefix "$frontend" --no-audit --no-fund --loglevel=error >&2
  fi
  # By this copy Quinoa knows that it need not install them again.
  mkdir -p "$known_to_quinoa"
  cp "$frontend/package.json" "$known_to_quinoa"
}
