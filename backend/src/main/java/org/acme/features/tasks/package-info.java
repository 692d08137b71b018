@NullMarked
package org.acme.features.tasks;

import org.jspecify.annotations.NullMarked;
