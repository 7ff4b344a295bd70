package io.ampgate.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code csms} with JDKs and tools that are made up. */
class LauncherScriptTest {
    private static final Path SCRIPT = Path.of("../csms").toAbsolutePath().normalize();

    @TempDir
    Path directory;

    private Path tools = Path.of("");
    private Path jdks = Path.of("");

    @BeforeEach
    void createDirectories() throws IOException {
        tools = Files.createDirectories(directory.resolve("tools"));
        jdks = Files.createDirectories(directory.resolve("jdks"));
    }

    @Test
    void prefersTheVersionItIsBuiltWithToAnOlderJavaHomeAndANewerJdk() throws Exception {
        // Given
        Path old = jdk("jdk-21", "21.0.4");
        jdk("jdk-26", "26");
        Path wanted = jdk("jdk-25", "25.0.1");

        // When
        Run run = csms(Map.of("JAVA_HOME", old.toString()), "java-home");

        // Then
        assertThat(run.output()).isEqualTo(wanted.toString());
    }

    @Test
    void takesTheJdkOfJavaHomeWhenItWillDo() throws Exception {
        // Given
        jdk("jdk-25", "25.0.1");
        Path chosen = jdk("other/my-jdk", "25.0.2");

        // When
        Run run = csms(Map.of("JAVA_HOME", chosen.toString()), "java-home");

        // Then
        assertThat(run.output()).isEqualTo(chosen.toString());
    }

    @Test
    void findsTheLayoutOfMacOs() throws Exception {
        // Given
        Path home = jdk("temurin-25.jdk/Contents/Home", "25");

        // When
        Run run = csms(Map.of(), "java-home");

        // Then
        assertThat(run.output()).isEqualTo(home.toString());
    }

    @Test
    void saysWhichMavenToInstall() throws Exception {
        // Given
        jdk("jdk-25", "25");
        tool("mvn", "echo 'Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)'");

        // When
        Run run = csms(Map.of(), "test");

        // Then
        assertThat(run).isEqualTo(new Run(1, "csms: Maven 3.6.3 is too old: install Maven 3.8.7 or later"));
    }

    @Test
    void saysWhichNodeToInstall() throws Exception {
        // Given
        jdk("jdk-25", "25");
        tool("mvn", "echo 'Apache Maven 3.8.7 (Debian)'");
        tool("node", "echo v18.19.0");

        // When
        Run run = csms(Map.of(), "test");

        // Then
        assertThat(run).isEqualTo(new Run(1, "csms: Node.js 18.19.0 is too old: install Node.js 20 or later"));
    }

    @Test
    void verifiesEverythingWithTheJdkItFound() throws Exception {
        // Given
        Path home = jdk("jdk-25", "25");
        tool("mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.10.1' || echo \"$JAVA_HOME $*\"");
        tool("node", "echo v20.1.0");
        tool("npm", "");

        // When
        Run run = csms(Map.of(), "test", "-Dtest=Some");

        // Then
        assertThat(run).isEqualTo(new Run(0, home + " -B -ntp verify -Dtest=Some"));
    }

    @Test
    void namesACommandThatDoesNotExist() throws Exception {
        // Given // When
        Run run = csms(Map.of(), "fly");

        // Then
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).endsWith("csms: there is no command 'fly'");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        executable(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void tool(String name, String script) throws IOException {
        executable(tools.resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run csms(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("CSMS_JDK_DIRECTORIES", jdks.toString());
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.strip());
    }

    private record Run(int code, String output) {}
}
