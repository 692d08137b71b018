// Only for the template.
package org.acme.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes a project of this template: {@code scripts/new-project ../shop --name "Corner Shop"}. */
final class NewProject {
    private NewProject() {}

    /** Before the arguments of the user: the folder of the template, the command that runs Maven, and its version. */
    public static void main(String... arguments) throws IOException {
        var template = Path.of(arguments[0]);
        var rules = new Rules(template, Path.of("").toAbsolutePath());
        var rest = List.of(arguments).subList(3, arguments.length);
        try (var input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            var answers = rest.isEmpty() ? new Questions(input, rules).ask() : Answers.read(rest, rules);
            make(template, answers, new MavenWrapper(arguments[1], arguments[2]));
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Makes it beside its place and then moves it there: it is there as a whole, or nothing is. */
    static void make(Path template, Answers answers, MavenWrapper wrapper) throws IOException {
        // Not a temporary folder, which nobody else could read.
        var unfinished = Files.createDirectory(answers.folder().resolveSibling(".new-project-" + UUID.randomUUID()));
        var cleaned = new CountDownLatch(1);
        endAtCtrlC(Thread.currentThread(), cleaned);
        try {
            System.out.printf("Making %s in %s ...%n", answers.names().title(), answers.folder());
            var project = new Project(unfinished, answers);
            // Maven takes as long as the rest of it, so it runs beside that.
            try (var scripts = wrapper.begin()) {
                project.copy(template);
                project.forget();
                scripts.copyTo(unfinished);
            }
            project.commit(template);
            Files.move(unfinished, answers.folder());
        } finally {
            Folders.deleteIfThere(unfinished);
            cleaned.countDown();
        }
        System.out.printf(
                "Done in %.1f s. Its keys and passwords are made when it first starts:%n  cd %s%n  scripts/dev%n",
                secondsSinceStart(), answers.folder());
    }

    /** Who makes it cleans up, and not somebody else while it is still being written. */
    private static void endAtCtrlC(Thread making, CountDownLatch cleaned) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            making.interrupt();
            try {
                do { // It may be about to begin one.
                    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
                } while (!cleaned.await(100, TimeUnit.MILLISECONDS));
            } catch (InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }));
    }

    /** With the start of this program, for which the user has waited, too. */
    private static double secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }
}
