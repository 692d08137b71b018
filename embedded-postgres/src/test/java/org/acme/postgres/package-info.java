@NullMarked
package org.acme.postgres;

import org.jspecify.annotations.NullMarked;
