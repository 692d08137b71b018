package org.acme.platform.storage;

/**
 * What a content is known by.
 *
 * @param sha256 in hexadecimal
 * @param size in bytes
 */
public record Content(String sha256, long size) {}
