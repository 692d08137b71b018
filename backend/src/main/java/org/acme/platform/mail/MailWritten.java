package org.acme.platform.mail;

/** A mail waits to be sent. */
record MailWritten() {}
