package org.acme.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes a Content-Disposition header (RFC 6266) with a name in any script (RFC 8187). */
public final class Disposition {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x20-\\x7e]|[\"\\\\%]");

    private Disposition() {}

    /** What a browser may show in its place. */
    public static String inline(String name) {
        return "inline" + parameters(name);
    }

    /** What a browser saves, whatever it is. */
    public static String attachment(String name) {
        return "attachment" + parameters(name);
    }

    private static String parameters(String name) {
        var plain = NOT_PLAIN.matcher(name).replaceAll("_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
    }
}
