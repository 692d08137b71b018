/** Keeps the bytes of files: once for each content, in a folder or in an object store. */
@NullMarked
package org.acme.platform.storage;

import org.jspecify.annotations.NullMarked;
