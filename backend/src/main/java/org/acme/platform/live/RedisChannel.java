package org.acme.platform.live;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A channel of Redis, on a connection that listens and on one that speaks, so that what is said keeps its order. */
final class RedisChannel implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Consumer<String> listener;
    private final Future<RedisConnection> listening;
    private final Future<RedisConnection> speaking;
    private final CompletableFuture<@Nullable Void> subscribed = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> lost = new CompletableFuture<>();

    /** @param listener called on an event loop, so it must not wait */
    private RedisChannel(Redis redis, String name, Consumer<String> listener) {
        this.name = name;
        this.listener = listener;
        this.listening = redis.connect();
        this.speaking = redis.connect();
    }

    /** Returns when all that is said from now on is heard. */
    static RedisChannel open(Redis redis, String name, Consumer<String> listener) throws InterruptedException {
        var channel = new RedisChannel(redis, name, listener);
        try {
            channel.subscribe();
            return channel;
        } catch (InterruptedException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    Future<@Nullable Response> say(String text) {
        return speaking.result().send(Request.cmd(Command.PUBLISH).arg(name).arg(text));
    }

    /** Whether the connection was lost within a time. */
    boolean isLostWithin(Duration time) throws InterruptedException {
        try {
            lost.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException good) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Also connections that come later than anybody waits for them. */
    @Override
    public void close() {
        listening.onSuccess(RedisConnection::close);
        speaking.onSuccess(RedisConnection::close);
    }

    private void subscribe() throws InterruptedException {
        await(speaking);
        var connection = await(listening);
        connection.handler(this::receive);
        connection.endHandler(end -> lost.complete(null));
        connection.exceptionHandler(failure -> lost.complete(null));
        connection.send(Request.cmd(Command.SUBSCRIBE).arg(name)).onFailure(subscribed::completeExceptionally);
        await(subscribed);
    }

    /** A push of Redis: its kind, the channel, and what there is to say; or that it refuses to listen. */
    private void receive(Response push) {
        if (push instanceof Throwable refusal) {
            subscribed.completeExceptionally(refusal);
            return;
        }
        switch (push.get(0).toString()) {
            case "subscribe" -> subscribed.complete(null);
            case "message" -> listener.accept(push.get(2).toString());
            default -> {}
        }
    }

    private static <T extends @Nullable Object> T await(Future<T> future) throws InterruptedException {
        return await(future.toCompletionStage().toCompletableFuture());
    }

    private static <T extends @Nullable Object> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
