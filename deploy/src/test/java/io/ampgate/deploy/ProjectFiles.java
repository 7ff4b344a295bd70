package io.ampgate.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files under test are, and what is in them. */
final class ProjectFiles {

    /** Tests run in the module's folder, one below the project's root. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final ObjectReader YAML = new YAMLMapper().readerFor(JsonNode.class);

    private ProjectFiles() {}

    static List<Path> manifests() {
        try (Stream<Path> files = Files.list(ROOT.resolve("deploy/kubernetes"))) {
            return files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(Path file) {
        return documents(file).getFirst();
    }

    static List<JsonNode> documents(Path file) {
        try (MappingIterator<JsonNode> documents = YAML.readValues(file.toFile())) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
