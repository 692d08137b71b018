package org.acme.platform.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How mails are sent; application.properties explains each value. */
@ConfigMapping(prefix = "mail")
interface MailConfig {
    Optional<String> server();

    Optional<String> sender();

    Duration patience();

    Duration retryInterval();

    Duration giveUpAfter();
}
