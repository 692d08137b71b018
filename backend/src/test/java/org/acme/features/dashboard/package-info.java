@NullMarked
package org.acme.features.dashboard;

import org.jspecify.annotations.NullMarked;
