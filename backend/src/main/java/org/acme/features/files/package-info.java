@NullMarked
package org.acme.features.files;

import org.jspecify.annotations.NullMarked;
