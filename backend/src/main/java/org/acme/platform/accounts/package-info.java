@NullMarked
package org.acme.platform.accounts;

import org.jspecify.annotations.NullMarked;
