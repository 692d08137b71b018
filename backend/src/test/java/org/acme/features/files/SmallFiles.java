package org.acme.features.files;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A file may have 4 MiB, and the files of one user 8 MiB. */
public class SmallFiles implements QuarkusTestProfile {
    static final int MAX_SIZE = 4 * 1024 * 1024;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("files.max-size", "4M", "files.quota", "8M");
    }
}
