@NullMarked
package org.acme.platform.paging;

import org.jspecify.annotations.NullMarked;
