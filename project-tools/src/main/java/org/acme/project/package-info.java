/**
 * Changes which features the sources have. Java runs these classes from their source files, so they stand on the JDK
 * alone.
 */
@NullMarked
package org.acme.project;

import org.jspecify.annotations.NullMarked;
