# shellcheck shell=bash
# Installs the packages of the frontend.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

install_packages() {
  # npm writes the first file when an installation is complete.
  if [ "$root/frontend/node_modules/.package-lock.json" -nt "$root/frontend/package-lock.json" ]; then
    return
  fi
  echo "Installing the packages of the frontend ..." >&2
  npm ci --prefix "$root/frontend" --no-audit --no-fund >&2
}
