@NullMarked
package org.acme.contracts.accounts;

import org.jspecify.annotations.NullMarked;
