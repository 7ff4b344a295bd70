package io.ampgate.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** docker-compose.yml, as far as it can be checked without a Docker engine. */
class ComposeTest {

    private static final int NOT_INSTALLED = 127;
    private static final JsonNode COMPOSE = ProjectFiles.yaml(ProjectFiles.ROOT.resolve("docker-compose.yml"));

    @Test
    void dockerComposeAcceptsIt() throws IOException, InterruptedException {
        for (List<String> compose : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
            if (run(compose, "version").exitCode() == 0) {
                Result config = run(compose, "config");
                assertThat(config.exitCode()).as(config.output()).isZero();
                return;
            }
        }
        abort("neither docker compose nor docker-compose is installed: docker-compose.yml is only parsed as YAML");
    }

    @Test
    void everyServiceIsBuiltFromItsModule() {
        for (String service : KubernetesManifestsTest.SERVICES) {
            JsonNode built = COMPOSE.at("/services/" + service + "/build");
            String module = built.at("/args/SERVICE").asText();
            assertThat(module).isEqualTo(service + "-service");
            assertThat(ProjectFiles.ROOT.resolve(module)).isDirectory();
            assertThat(ProjectFiles.ROOT.resolve(built.path("dockerfile").asText()))
                    .isRegularFile();
        }
    }

    private record Result(int exitCode, String output) {}

    private static Result run(List<String> compose, String argument) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(compose);
        command.add(argument);
        Path output = Files.createTempFile("compose", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ProjectFiles.ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Result(process.exitValue(), Files.readString(output));
        } catch (IOException notInstalled) {
            return new Result(NOT_INSTALLED, String.valueOf(notInstalled.getMessage()));
        } finally {
            Files.delete(output);
        }
    }
}
