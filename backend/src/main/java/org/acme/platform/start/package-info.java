@NullMarked
package org.acme.platform.start;

import org.jspecify.annotations.NullMarked;
