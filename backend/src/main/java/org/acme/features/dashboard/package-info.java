/** Live charts of the business and of the server. */
@NullMarked
package org.acme.features.dashboard;

import org.jspecify.annotations.NullMarked;
