package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packages of the frontend that are there for one feature: no other source file imports them. */
final class NpmPackages {
    private static final Pattern IMPORT =
            Pattern.compile("(?:from|import)\\s*\\(?\\s*['\"]((?:@[\\w.-]+/)?[\\w-][\\w.-]*)(?:/[^'\"]*)?['\"]");

    private NpmPackages() {}

    /** The packages that this feature imports and nothing else does. To be called before it is removed. */
    static List<String> onlyOf(Feature feature, Sources sources) throws IOException {
        var folders = feature.paths(sources);
        var used = new ArrayList<String>();
        var usedByOthers = new ArrayList<String>();
        for (var file : sources.files()) {
            if (file.startsWith(sources.root().resolve("frontend"))
                    && file.toString().matches(".*\\.(tsx?|css|js)")) {
                var imports =
                        IMPORT.matcher(Sources.text(file).orElse("")).results().map(NpmPackages::name);
                (folders.stream().anyMatch(file::startsWith) ? used : usedByOthers).addAll(imports.toList());
            }
        }
        used.removeAll(usedByOthers);
        var frontend = sources.root().resolve("frontend");
        var lockFile = Files.readString(frontend.resolve("package-lock.json"));
        return dependencies(Files.readString(frontend.resolve("package.json"))).stream()
                .filter(name -> used.contains(name)
                        || (!usedByOthers.contains(name)
                                && used.stream().anyMatch(user -> isPeer(name, user, lockFile))))
                .toList();
    }

    private static List<String> dependencies(String packageJson) {
        var block = packageJson.replaceFirst("(?s).*\"dependencies\": \\{(.*?)}.*", "$1");
        return Pattern.compile("\"(.+?)\":")
                .matcher(block)
                .results()
                .map(NpmPackages::name)
                .toList();
    }

    /** Whether its user wants a package installed beside it, which nobody imports then. */
    private static boolean isPeer(String name, String user, String lockFile) {
        return Pattern.compile("(?s)\"node_modules/" + Pattern.quote(user) + "\": \\{(?:(?!\"node_modules/).)*?"
                        + "\"peerDependencies\": \\{[^}]*\"" + Pattern.quote(name) + "\":")
                .matcher(lockFile)
                .find();
    }

    /** Takes them out of package.json and of the lock file. */
    static void remove(List<String> packages, Path root) {
        for (var name : packages) {
            System.out.println("  npm package " + name);
            Command.in(
                            root.resolve("frontend"),
                            "npm",
                            "uninstall",
                            name,
                            "--package-lock-only",
                            "--ignore-scripts",
                            "--offline",
                            "--no-audit",
                            "--no-fund",
                            "--loglevel=error")
                    .output();
        }
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }
}
