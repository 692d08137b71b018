@NullMarked
package org.acme.platform.live;

import org.jspecify.annotations.NullMarked;
