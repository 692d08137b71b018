package org.acme.contracts.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a signed-in user sends to get another password.
 *
 * @param currentPassword the password of the account until now
 * @param password the new one: at least 8 characters; at most 72 bytes in UTF-8, the most that bcrypt looks at
 */
public record PasswordChange(
        @NotBlank @Size(max = 72) String currentPassword,
        @NotBlank @Size(min = 8, max = 72) String password) {}
