package org.acme.contracts.files;

/**
 * How much room a user has.
 *
 * @param used the bytes of all files, and those reserved by unfinished uploads
 * @param quota the most that can be used, in bytes
 * @param maxFileSize the most that one file can have, in bytes
 */
public record FileUsage(long used, long quota, long maxFileSize) {}
