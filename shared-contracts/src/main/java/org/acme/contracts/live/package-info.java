/** What the sockets of all features have in common. */
@NullMarked
package org.acme.contracts.live;

import org.jspecify.annotations.NullMarked;
