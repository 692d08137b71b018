@NullMarked
package org.acme.platform.errors;

import org.jspecify.annotations.NullMarked;
