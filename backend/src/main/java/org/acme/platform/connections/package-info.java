/**
 * Guards of the connections themselves, below Vert.x, which looks at requests only when they are complete. Active in
 * the packaged application: dev mode and tests load Netty apart from these classes.
 */
@NullMarked
package org.acme.platform.connections;

import org.jspecify.annotations.NullMarked;
