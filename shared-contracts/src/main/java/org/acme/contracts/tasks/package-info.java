@NullMarked
package org.acme.contracts.tasks;

import org.jspecify.annotations.NullMarked;
