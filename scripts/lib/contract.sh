# shellcheck shell=bash
# Compares the contract of the working tree with the released one.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

# save_contract_baseline <file>: writes the contract of the last release there, or else of what the change goes on from.
save_contract_baseline() {
  local baseline
  baseline="$(contract_baseline)"
  if ! git -C "$root" show "$baseline:shared-contracts/openapi.yaml" >"$1" 2>/dev/null; then
    rm -f "$1"
    echo "The contract is compared with no other: there is none in $baseline, or the clone is shallow."
  fi
}

contract_baseline() {
  git -C "$root" describe --tags --abbrev=0 --match 'v*' 2>/dev/null || commit_before
}

# What a pull request began with, or else the last commit that has not what there is now.
commit_before() {
  if [ -n "${GITHUB_BASE_REF:-}" ]; then
    git -C "$root" merge-base "origin/$GITHUB_BASE_REF" HEAD 2>/dev/null || echo "origin/$GITHUB_BASE_REF"
  elif [ -z "$(git -C "$root" status --porcelain)" ]; then
    echo HEAD~1
  else
    echo HEAD
  fi
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
