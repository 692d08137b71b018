/** Rules that hold for all of the application. */
@NullMarked
package org.acme;

import org.jspecify.annotations.NullMarked;
