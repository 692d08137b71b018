/** Bodies that are longer than memory: lists of JSON documents, one on each line (NDJSON), in both directions. */
@NullMarked
package org.acme.platform.streams;

import org.jspecify.annotations.NullMarked;
