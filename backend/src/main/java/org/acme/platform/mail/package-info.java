/** Mails that the application sends. A mail is a row before it is sent, so that none is lost with the process. */
@NullMarked
package org.acme.platform.mail;

import org.jspecify.annotations.NullMarked;
