# shellcheck shell=bash
# Finds the browser of the end-to-end tests.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# Playwright brings its own browser once it was told to; otherwise one that is installed does. Needs its packages.
use_browser() {
  local name
  if [ -n "${CHROMIUM_PATH:-}" ] || [ -x "$(cd "$root/frontend" &&
    node --print 'require("@playwright/test").chromium.executablePath()')" ]; then
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if CHROMIUM_PATH="$(command -v "$name")"; then
      export CHROMIUM_PATH
      return
    fi
  done
  fail "A browser is missing: install one with (cd frontend && npx playwright install chromium), or set CHROMIUM_PATH."
}
