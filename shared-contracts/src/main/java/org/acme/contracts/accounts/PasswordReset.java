package org.acme.contracts.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody sends who followed the link to a new password.
 *
 * @param token what the link carries after its {@code #}
 * @param password the new one: at least 8 characters; at most 72 bytes in UTF-8, the most that bcrypt looks at
 */
public record PasswordReset(
        @NotBlank @Size(max = 100) String token,
        @NotBlank @Size(min = 8, max = 72) String password) {}
