package org.acme.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** The RSA keys of access tokens: one signs, and all of them verify, so that keys overlap while they are rotated. */
@ApplicationScoped
class SigningKeys {
    private final List<RsaJsonWebKey> keys;

    SigningKeys(AccountsConfig config, LocalSigningKey local) {
        var signing = config.privateKeyFile().orElseGet(local::file);
        var others = config.previousKeyFiles().orElse(List.of());
        keys = Stream.concat(Stream.of(signing), others.stream())
                .map(SigningKeyFile::read)
                .toList();
    }

    /** The key that signs. */
    RsaJsonWebKey current() {
        return keys.getFirst();
    }

    /** Every key whose tokens are accepted. */
    JsonWebKeySet all() {
        return new JsonWebKeySet(keys);
    }
}
