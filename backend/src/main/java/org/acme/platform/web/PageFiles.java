package org.acme.platform.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.file.FileResolver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of the page, which come with the application and are unpacked to be sent. Vert.x itself deletes them in the
 * moment of SIGTERM, while requests are still taken; these are there until the last one is answered. Vert.x finds this
 * class through META-INF/services.
 */
public final class PageFiles implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        // Dev mode reads them anew.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            builder.fileResolver(new Unpacked(new ConcurrentHashMap<>()));
        }
    }

    private record Unpacked(ConcurrentHashMap<String, File> files) implements FileResolver {

        @Override
        public File resolveFile(String name) {
            var file = new File(name);
            if (file.isAbsolute() || file.exists()) {
                return file;
            }
            var unpacked = files.computeIfAbsent(name, Unpacked::unpack);
            return unpacked == null ? file : unpacked;
        }

        /** Returns null for what does not come with the application, and for folders. */
        private static @Nullable File unpack(String name) {
            var loader = Thread.currentThread().getContextClassLoader();
            if (loader.getResource(name + "/") != null) {
                return null;
            }
            try (var content = loader.getResourceAsStream(name)) {
                if (content == null) {
                    return null;
                }
                var folder = Files.createTempDirectory("page-");
                var file = folder.resolve(Objects.requireNonNull(Path.of(name).getFileName()));
                Files.copy(content, file);
                return file.toFile();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }

        @Override
        public void close() throws IOException {
            for (var file : files.values()) {
                Files.deleteIfExists(file.toPath());
                Files.deleteIfExists(Objects.requireNonNull(file.toPath().getParent()));
            }
        }
    }
}
