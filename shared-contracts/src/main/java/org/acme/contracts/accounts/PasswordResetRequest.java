package org.acme.contracts.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody sends who has forgotten their password.
 *
 * @param email the address of the account, to which a link is sent
 */
public record PasswordResetRequest(
        @NotBlank @Size(max = 254) String email) {}
