package org.acme.features.chat;

import java.util.UUID;

/** The current transaction stores a new message. */
record MessageStored(UUID room, int seq) {}
