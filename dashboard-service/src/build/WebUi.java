import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds (build) or checks (check) the web UI with npm; Maven calls it with the module's folder as working directory.
 * What did not change since the last time is not done again.
 */
final class WebUi {

    private static final Path UI = Path.of("src", "main", "webui");
    private static final Path DIST = UI.resolve("dist");
    private static final Path PACKAGED = Path.of("target", "classes", "META-INF", "resources");
    private static final Path CHECKED = Path.of("target", "web-ui-checked");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(UI.resolve("package.json"))) {
            System.out.println("There is no web UI in " + UI + "; the service is built without one.");
            return;
        }
        switch (arguments[0]) {
            case "build" -> build();
            case "check" -> check(arguments.length > 1 && arguments[1].equals("true"));
            default -> throw new IllegalArgumentException("build or check, not " + arguments[0]);
        }
    }

    private static void build() throws IOException, InterruptedException {
        delete(PACKAGED);
        Path index = DIST.resolve("index.html");
        if (!Files.exists(index) || !isNewerThanSources(index)) {
            install();
            npm("run", "build");
        }
    }

    private static void check(boolean skipped) throws IOException, InterruptedException {
        if (skipped || (Files.exists(CHECKED) && isNewerThanSources(CHECKED))) {
            return;
        }
        install();
        npm("run", "lint");
        npm("run", "typecheck");
        npm("test");
        Files.createDirectories(CHECKED.getParent());
        Files.writeString(CHECKED, "lint, typecheck and tests passed\n");
    }

    /** npm leaves its own note of what it installed: older than the lock file means that packages are missing. */
    private static void install() throws IOException, InterruptedException {
        Path installed = UI.resolve("node_modules").resolve(".package-lock.json");
        Path wanted = UI.resolve("package-lock.json");
        if (!Files.exists(installed) || changed(installed).compareTo(changed(wanted)) < 0) {
            npm("ci", "--no-audit", "--no-fund");
        }
    }

    private static boolean isNewerThanSources(Path result) throws IOException {
        FileTime built = changed(result);
        try (Stream<Path> children = Files.list(UI)) {
            return children.filter(child -> !child.equals(DIST) && !child.endsWith("node_modules"))
                    .flatMap(WebUi::filesBelow)
                    .allMatch(file -> changed(file).compareTo(built) <= 0);
        }
    }

    private static Stream<Path> filesBelow(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Assets of older builds have other names and would stay. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void npm(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = Stream.concat(Stream.of(windows ? "npm.cmd" : "npm"), Stream.of(arguments))
                .toList();
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(UI.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            fail("npm was not found. Install Node.js 20.19 or later, or build without the web UI: -Dskip.ui");
            return;
        }
        if (process.waitFor() != 0) {
            fail(String.join(" ", command) + " failed in " + UI + "; its output above says why.");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
