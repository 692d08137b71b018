package org.acme.contracts.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a new user sends to open an account.
 *
 * @param email the address that identifies the account, compared without regard to case
 * @param password at least 8 characters; at most 72 bytes in UTF-8, the most that bcrypt looks at
 * @param displayName the name that other users see
 */
public record Registration(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 8, max = 72) String password,
        @NotBlank @Size(max = 80) String displayName) {}
