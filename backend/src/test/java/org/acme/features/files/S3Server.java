package org.acme.features.files;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A real S3 server that checks signatures and keeps its objects in memory, with one bucket; and an application that
 * uses it.
 */
public class S3Server implements QuarkusTestResourceLifecycleManager {
    static final String BUCKET = "files";

    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";

    private final S3Proxy server = S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .build();

    @Override
    public Map<String, String> start() {
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        var endpoint = "http://127.0.0.1:" + server.getPort();
        client(endpoint).createBucket(bucket -> bucket.bucket(BUCKET));
        return Map.of(
                "files.max-size",
                "32M",
                "files.quota",
                "64M",
                "storage.engine",
                "s3",
                "storage.bucket",
                BUCKET,
                "quarkus.s3.endpoint-override",
                endpoint,
                "quarkus.s3.aws.credentials.type",
                "static",
                "quarkus.s3.aws.credentials.static-provider.access-key-id",
                KEY,
                "quarkus.s3.aws.credentials.static-provider.secret-access-key",
                SECRET);
    }

    /** After {@link SmallFiles}, because large ones go in parts. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static S3Client client(String endpoint) {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .build();
    }
}
