package org.acme.contracts.errors;

/**
 * One value of a request that breaks a rule.
 *
 * @param pointer where the value stands: a JSON Pointer (RFC 6901) into the body, such as {@code /title}, or
 *     {@code ?size} for a query parameter
 * @param detail the rule that it breaks, to be read by a person
 */
public record InvalidValue(String pointer, String detail) {}
