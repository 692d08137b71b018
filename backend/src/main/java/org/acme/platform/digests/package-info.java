/** Secrets, and hashes by which they and contents are known. */
@NullMarked
package org.acme.platform.digests;

import org.jspecify.annotations.NullMarked;
