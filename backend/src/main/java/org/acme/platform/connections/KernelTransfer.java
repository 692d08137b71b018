package org.acme.platform.connections;

import io.netty.handler.codec.http.HttpContentCompressor;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/** Lets the kernel send files, so that their bytes never enter this process. */
public final class KernelTransfer {
    private KernelTransfer() {}

    /**
     * Takes the compression off a connection, whose answers so far are complete. While it is there, Vert.x copies files
     * through the heap, also those that are not compressed. Later answers on this connection are just larger.
     */
    public static void allow(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(HttpContentCompressor.class) != null) {
                pipeline.remove(HttpContentCompressor.class);
            }
        }
    }
}
