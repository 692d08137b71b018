package org.acme;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.acme.ArchitectureRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.Closeable;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.security.Key;
import java.security.KeyPair;
import java.sql.Connection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a native executable cannot do, because it has no class files, and what it must not keep of its build. */
final class NativeRules {
    private static final Set<String> LOADING = Set.of("forName", "loadClass", "defineClass", "findClass");
    private static final Set<String> CALLING = Set.of("setAccessible", "invoke", "newInstance", "get", "set");

    /** Class fields are set while the executable is built, on another machine, and once for all that run it. */
    private static final List<Class<?>> OF_A_RUN = List.of(
            RandomGenerator.class, // its seed
            Key.class,
            KeyPair.class,
            Thread.class,
            ExecutorService.class,
            Timer.class,
            Closeable.class, // sockets, files
            HttpClient.class,
            Connection.class,
            DataSource.class);

    private NativeRules() {}

    static Stream<ArchitectureRule> all() {
        return Stream.of(
                rule(
                        noClasses()
                                .should()
                                .accessTargetWhere(loadsAClass())
                                .because("a native executable has the classes that its build has seen"),
                        "package org.acme.features.one; class Rows {"
                                + " Class<?> row() throws Exception { return Class.forName(\"Row\"); } }"),
                rule(
                        noClasses()
                                .that(not(annotatedWith(RegisterForReflection.class)))
                                .should()
                                .accessTargetWhere(reflects())
                                .because("whoever reflects says on what, so that the native build keeps it"),
                        "package org.acme.features.one; class Rows {"
                                + " Object row() throws Exception { return Rows.class.getDeclaredMethod(\"row\"); } }"),
                rule(
                        fields().that()
                                .areStatic()
                                .should()
                                .notHaveRawType(ofARun())
                                .because("the native build would keep its value for all who run the executable"),
                        "package org.acme.features.one; class Rows {"
                                + " static final java.util.Random RANDOM = new java.security.SecureRandom(); }"));
    }

    private static DescribedPredicate<JavaAccess<?>> loadsAClass() {
        return describe(
                "load classes while running",
                access -> isOf(access, ServiceLoader.class)
                        || (LOADING.contains(access.getName())
                                && isOf(access, Class.class, ClassLoader.class, MethodHandles.Lookup.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> reflects() {
        return describe(
                "reflect",
                access -> isOf(access, Proxy.class)
                        || (isOf(access, AccessibleObject.class) && CALLING.contains(access.getName()))
                        || (isOf(access, Class.class)
                                && access.getName().matches("get(Declared)?(Method|Field|Constructor)s?")));
    }

    private static DescribedPredicate<JavaClass> ofARun() {
        return describe(
                "something that belongs to one run", type -> OF_A_RUN.stream().anyMatch(type::isAssignableTo));
    }

    private static boolean isOf(JavaAccess<?> access, Class<?>... owners) {
        return Stream.of(owners).anyMatch(access.getTargetOwner()::isAssignableTo);
    }
}
