@NullMarked
package org.acme.project;

import org.jspecify.annotations.NullMarked;
