@NullMarked
package org.acme.platform.metrics;

import org.jspecify.annotations.NullMarked;
