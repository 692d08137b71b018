/** The dashboard. */
@NullMarked
package org.acme.contracts.dashboard;

import org.jspecify.annotations.NullMarked;
