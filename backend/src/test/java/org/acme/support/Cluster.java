package org.acme.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two nodes with one database, as a parameter of a test that has to pass whatever carries live messages between them:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void test(Cluster cluster) {
 *     var socket = cluster.first().call(() -> user.join(room));
 * }
 * }</pre>
 *
 * <p>All tests share the nodes; one that was killed is replaced when it is needed again.
 */
public enum Cluster {
    POSTGRES,
    REDIS;

    private static final Map<String, Node> NODES = new HashMap<>();
    private static final Map<String, String> ENVIRONMENT = ProductionEnvironment.create(Map.of());

    public Node first() {
        return nodes().getFirst();
    }

    public Node second() {
        return nodes().getLast();
    }

    /** Both, which start at the same time. */
    public List<Node> nodes() {
        return List.of(node("first"), node("second"));
    }

    private Node node(String name) {
        return NODES.compute(
                name() + name, (key, known) -> known != null && known.isAlive() ? known : Node.start(environment()));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("LIVE_ENGINE", name().toLowerCase(Locale.ROOT));
        environment.put("REDIS_URL", this == REDIS ? Redis.SERVER.url() : "");
        return environment;
    }

    /** Starts when it is needed. */
    private static final class Redis {
        static final RedisServer SERVER = new RedisServer();
    }
}
