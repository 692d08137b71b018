/** What PostgreSQL does for us beside keeping rows. */
@NullMarked
package org.acme.platform.postgres;

import org.jspecify.annotations.NullMarked;
