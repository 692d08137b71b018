@NullMarked
package org.acme.contracts.files;

import org.jspecify.annotations.NullMarked;
