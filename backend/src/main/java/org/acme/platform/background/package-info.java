/** Work that nobody waits for. */
@NullMarked
package org.acme.platform.background;

import org.jspecify.annotations.NullMarked;
