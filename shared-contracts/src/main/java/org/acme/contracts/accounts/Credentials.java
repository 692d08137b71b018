package org.acme.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a user sends to sign in. Other members are ignored: nothing of a sign-in is kept, so none of it can get lost.
 *
 * @param email the address of the account
 * @param password the password of the account
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Credentials(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 72) String password) {}
