package org.acme.contracts.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a user sends to sign in.
 *
 * @param email the address of the account
 * @param password the password of the account
 */
public record Credentials(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 72) String password) {}
