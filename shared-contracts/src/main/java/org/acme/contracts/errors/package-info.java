@NullMarked
package org.acme.contracts.errors;

import org.jspecify.annotations.NullMarked;
