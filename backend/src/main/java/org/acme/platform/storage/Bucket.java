package org.acme.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Contents in a bucket of an S3-compatible object store. */
final class Bucket implements ContentStore {
    /** Of a large content, so much is sent in one request; S3 takes up to 10,000 of them. */
    private static final long PART = 16L * 1024 * 1024;

    private final S3Client client;
    private final String name;

    Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    /** An object appears when its last byte has arrived, or not at all. */
    @Override
    public void put(String sha256, Path content) throws IOException {
        try {
            if (exists(sha256)) {
                return;
            }
            if (Files.size(content) <= PART) {
                client.putObject(to -> to.bucket(name).key(sha256), RequestBody.fromFile(content));
            } else {
                putInParts(sha256, content);
            }
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public InputStream open(String sha256, long offset, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        try {
            var range = "bytes=%d-%d".formatted(offset, offset + length - 1);
            return client.getObject(from -> from.bucket(name).key(sha256).range(range));
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public @Nullable Path path(String sha256) {
        return null;
    }

    @Override
    public void delete(String sha256) throws IOException {
        try {
            client.deleteObject(from -> from.bucket(name).key(sha256));
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    private boolean exists(String sha256) {
        try {
            client.headObject(of -> of.bucket(name).key(sha256));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    private void putInParts(String sha256, Path content) throws IOException {
        var upload =
                client.createMultipartUpload(to -> to.bucket(name).key(sha256)).uploadId();
        try {
            var parts = putParts(sha256, upload, content);
            client.completeMultipartUpload(
                    of -> of.bucket(name).key(sha256).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (IOException | SdkException failure) {
            client.abortMultipartUpload(of -> of.bucket(name).key(sha256).uploadId(upload));
            throw failure;
        }
    }

    private List<CompletedPart> putParts(String sha256, String upload, Path content) throws IOException {
        var parts = new ArrayList<CompletedPart>();
        var size = Files.size(content);
        for (var offset = 0L; offset < size; offset += PART) {
            var number = parts.size() + 1;
            var start = offset;
            var length = Math.min(PART, size - offset);
            // Opened anew when the request has to be repeated.
            var body = RequestBody.fromContentProvider(
                    () -> part(content, start, length), length, "application/octet-stream");
            var answer = client.uploadPart(
                    to -> to.bucket(name).key(sha256).uploadId(upload).partNumber(number), body);
            parts.add(CompletedPart.builder()
                    .partNumber(number)
                    .eTag(answer.eTag())
                    .build());
        }
        return parts;
    }

    private static InputStream part(Path content, long offset, long length) {
        try {
            var channel = FileChannel.open(content).position(offset);
            return new BoundedStream(Channels.newInputStream(channel), length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
