# shellcheck shell=bash
# Compares the contract of the working tree with the released one.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# save_contract_baseline <file>: writes the contract of the last release there, or of the last commit before the first.
save_contract_baseline() {
  git -C "$root" show "$(contract_baseline):shared-contracts/openapi.yaml" >"$1" 2>/dev/null || rm -f "$1"
}

contract_baseline() {
  git -C "$root" describe --tags --abbrev=0 --match 'v*' 2>/dev/null || echo HEAD
}

# The tests of the backend write the changes that break clients into this file, one a line.
print_contract_changes() {
  local changes="$root/backend/target/contract-changes.txt"
  if [ -s "$changes" ]; then
    echo "Clients of the API break, compared with $(contract_baseline):"
    cat "$changes"
  elif [ -f "$changes" ]; then
    echo "No client of the API breaks, compared with $(contract_baseline)."
  fi
}
