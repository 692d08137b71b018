/** What the tests of all features and of the platform need. */
@NullMarked
package org.acme.support;

import org.jspecify.annotations.NullMarked;
