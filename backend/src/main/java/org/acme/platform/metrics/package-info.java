/** What is measured: figures of the business, and of the server for Prometheus. */
@NullMarked
package org.acme.platform.metrics;

import org.jspecify.annotations.NullMarked;
