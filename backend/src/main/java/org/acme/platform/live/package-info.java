/** Live messages: sockets, what travels on them, and how it reaches the other nodes. */
@NullMarked
package org.acme.platform.live;

import org.jspecify.annotations.NullMarked;
