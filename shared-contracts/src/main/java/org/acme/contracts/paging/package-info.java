@NullMarked
package org.acme.contracts.paging;

import org.jspecify.annotations.NullMarked;
