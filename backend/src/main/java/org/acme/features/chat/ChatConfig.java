package org.acme.features.chat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Limits of chat. Each can be set in application.properties, or in the environment: {@code CHAT_MAX_ATTACHMENTS=20}.
 */
@ConfigMapping(prefix = "chat")
interface ChatConfig {
    /** How many files a message can carry; 0 for none. */
    @WithDefault("10")
    int maxAttachments();
}
