package org.acme.platform.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where a database is. */
final class DatabaseHost {
    private DatabaseHost() {}

    /** Whether a JDBC URL, as its driver reads it, leads nowhere but to this machine. */
    static boolean isLocal(String jdbcUrl) {
        var properties = Driver.parseURL(jdbcUrl, null);
        var hosts = properties == null ? null : PGProperty.PG_HOST.getOrDefault(properties);
        return hosts != null && Stream.of(hosts.split(",", -1)).allMatch(DatabaseHost::isLoopback);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
