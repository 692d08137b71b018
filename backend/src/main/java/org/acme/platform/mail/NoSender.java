package org.acme.platform.mail;

import org.acme.platform.start.NotStarted;

/** There is a mail server, but nobody whom mails could be from. */
final class NoSender extends NotStarted {
    NoSender() {
        super(
                "MAIL_HOST is set, so set MAIL_FROM, too: whom mails are from, such as Shop <no-reply@shop.example.com>.");
    }
}
