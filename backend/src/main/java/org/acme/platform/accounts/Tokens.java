package org.acme.platform.accounts;

import org.acme.contracts.accounts.TokenResponse;

/** What a sign-in or a refresh hands out: one part for scripts, one that they never see. */
record Tokens(TokenResponse response, String refreshToken) {}
