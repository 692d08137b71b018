@NullMarked
package org.acme.platform.contracts;

import org.jspecify.annotations.NullMarked;
