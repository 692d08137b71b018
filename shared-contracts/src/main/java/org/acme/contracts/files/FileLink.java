package org.acme.contracts.files;

import java.time.Instant;

/**
 * Opens the content of one file without an access token, for what cannot send one: images, players and downloads of a
 * browser.
 *
 * @param url a path on this origin
 * @param expiresAt when it ceases to work
 */
public record FileLink(String url, Instant expiresAt) {}
