/** Hashes by which contents and secrets are known. */
@NullMarked
package org.acme.platform.digests;

import org.jspecify.annotations.NullMarked;
