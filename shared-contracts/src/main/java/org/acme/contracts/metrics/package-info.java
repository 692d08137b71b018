/** What is measured, in a form that people look at. */
@NullMarked
package org.acme.contracts.metrics;

import org.jspecify.annotations.NullMarked;
