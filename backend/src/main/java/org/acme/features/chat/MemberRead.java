package org.acme.features.chat;

import java.util.UUID;

/** The current transaction keeps how far a member has read. */
record MemberRead(UUID room, UUID account, int seq) {}
