package org.acme.platform.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.file.FileResolver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The files of the page, which come with the application and are unpacked to be sent. Vert.x itself deletes them in the
 * moment of SIGTERM, while requests are still taken; these are there until the last one is answered. Vert.x finds this
 * class through META-INF/services.
 */
@RegisterForReflection
public final class PageFiles implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        // Dev mode reads them anew.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            builder.fileResolver(new Unpacked());
        }
    }

    private static final class Unpacked implements FileResolver {
        private final Map<String, File> files = new ConcurrentHashMap<>();
        private final AtomicInteger number = new AtomicInteger();
        private final Path folder;

        Unpacked() {
            try {
                folder = Files.createTempDirectory("page-");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public File resolveFile(String name) {
            var file = new File(name);
            if (file.isAbsolute() || file.exists()) {
                return file;
            }
            var unpacked = files.computeIfAbsent(name, this::unpack);
            return unpacked == null ? file : unpacked;
        }

        /** Returns null for what does not come with the application, and for folders. */
        private @Nullable File unpack(String name) {
            var loader = Thread.currentThread().getContextClassLoader();
            if (loader.getResource(name + "/") != null) {
                return null;
            }
            try (var content = loader.getResourceAsStream(name)) {
                if (content == null) {
                    return null;
                }
                // Files of several folders may have the same name.
                var file = folder.resolve(
                        number.incrementAndGet() + "-" + Path.of(name).getFileName());
                Files.copy(content, file);
                return file.toFile();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            for (var file : files.values()) {
                Files.deleteIfExists(file.toPath());
            }
            Files.deleteIfExists(folder);
        }
    }
}
