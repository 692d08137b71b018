package org.acme.platform.accounts;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries the refresh token: out of reach of scripts, never sent from another site, and bound to this
 * host by the {@code __Host-} prefix (RFC 6265bis, section 4.1.3.2).
 */
@RequestScoped
class RefreshCookie {
    private final AccountsConfig config;
    private final HttpServerRequest request;

    RefreshCookie(AccountsConfig config, HttpServerRequest request) {
        this.config = config;
        this.request = request;
    }

    /**
     * The token that the browser sent.
     *
     * @throws ForeignOrigin when a page of another origin made the browser send it
     */
    @Nullable
    String value() {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ForeignOrigin();
        }
        var cookie = request.getCookie(name());
        return cookie == null ? null : cookie.getValue();
    }

    /** Gives the browser a token to keep for as long as it is good. */
    void set(String refreshToken) {
        add(refreshToken, config.sessionLifetime().toSeconds());
    }

    /** Makes the browser forget its token. */
    void remove() {
        add("", 0);
    }

    private void add(String value, long maxAgeSeconds) {
        request.response()
                .addCookie(Cookie.cookie(name(), value)
                        .setMaxAge(maxAgeSeconds)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(config.secureCookie())
                        .setSameSite(CookieSameSite.STRICT));
    }

    private String name() {
        return config.secureCookie() ? "__Host-" + config.refreshCookie() : config.refreshCookie();
    }
}
