package org.acme.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint takes larger or smaller bodies than all others, which take {@code web.max-body-size}. One byte more is
 * answered with 413 (RFC 9110, section 15.5.14), before any of it is read where the client announces the size.
 *
 * <p>An endpoint that allows more than fits into memory takes an {@link java.io.InputStream}, which reads from the
 * client no faster than it is read itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxBodySize {
    /** The name of the configuration property that holds the size, such as {@code 100M}. */
    String value();
}
