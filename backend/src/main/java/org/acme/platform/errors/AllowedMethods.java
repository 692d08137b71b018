package org.acme.platform.errors;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/**
 * The methods that a path knows. RFC 9110, section 15.5.6, wants them in each 405, where the framework has none. Where
 * several templates fit a path, they are those of the most literal one (Jakarta REST, section 3.7.2): "import" is no
 * id.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    static Set<String> of(ResteasyReactiveRequestContext request) {
        var path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var byParameters = new TreeMap<Long, Set<String>>();
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            addMethods(match, byParameters);
        }
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        if (!byParameters.isEmpty()) {
            methods.addAll(byParameters.firstEntry().getValue());
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** Whether the path is known, and not for this method. */
    static boolean lack(ResteasyReactiveRequestContext request) {
        var methods = of(request);
        return methods.size() > 1 && !methods.contains(request.getMethod());
    }

    private static void addMethods(RequestMatch<InitialMatch> match, Map<Long, Set<String>> byParameters) {
        var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, endpoints) -> {
                    var endpoint = endpoints.map(remaining);
                    if (method != null && endpoint != null) {
                        var template = match.template.template + endpoint.template.template;
                        var parameters =
                                template.chars().filter(sign -> sign == '{').count();
                        byParameters
                                .computeIfAbsent(parameters, none -> new TreeSet<>())
                                .add(method);
                    }
                });
            }
        }
    }
}
