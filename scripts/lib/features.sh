# shellcheck shell=bash
# Features are folders, and found by listing them.
# shellcheck source=toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

list_features() {
  find "$root/backend/src/main/java" -type d -path '*/features/*' ! -path '*/features/*/*' -exec basename {} \; | sort
}

# delete_feature <root> <feature>: deletes its code, tests, contracts, migrations and pages.
delete_feature() {
  find "$1/backend/src" "$1/shared-contracts/src" "$1/frontend/src" -type d \
    \( -path "*/features/$2" -o -path "*/contracts/$2" -o -path "*/db/migration/$2" \) -prune -exec rm -rf {} +
}
