package org.acme.support;

import org.eclipse.microprofile.config.ConfigProvider;

/** How the application under test is configured. Of one that somebody else started nothing is known. */
public final class Settings {
    private Settings() {}

    public static <T> T get(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue(name, type);
    }
}
