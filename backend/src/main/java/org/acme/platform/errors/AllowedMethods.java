package org.acme.platform.errors;

import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/** The methods that a path knows. RFC 9110, section 15.5.6, wants them in each 405, where the framework has none. */
final class AllowedMethods {
    private AllowedMethods() {}

    static Set<String> of(ResteasyReactiveRequestContext request) {
        var path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            addMethods(match, methods);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static void addMethods(RequestMatch<InitialMatch> match, Set<String> methods) {
        var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, endpoints) -> {
                    if (method != null && endpoints.map(remaining) != null) {
                        methods.add(method);
                    }
                });
            }
        }
    }
}
