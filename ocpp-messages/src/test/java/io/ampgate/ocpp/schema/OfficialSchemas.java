package io.ampgate.ocpp.schema;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schemas that the Open Charge Alliance publishes. Their licence keeps them out of this repository: they are
 * expected in {@code shared/ocpp/schemas-1.6} beside it, and tests that need them are skipped without.
 */
final class OfficialSchemas {

    private static final Path FOLDER = Path.of("shared", "ocpp", "schemas-1.6");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

    private OfficialSchemas() {}

    /** The schema as a tree, to make samples of; skips the calling test when there are no schemas. */
    static JsonNode tree(MessageHalf half) {
        try {
            JsonNode schema = MAPPER.readTree(text(half));
            return resolved(schema, schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas of the security extension name their types once and refer to them; a sample needs them in place. */
    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            return resolved(root.at(reference.substring(1)), root);
        }
        JsonNode copy = schema.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("definitions");
            object.properties().forEach(property -> property.setValue(resolved(property.getValue(), root)));
        }
        return copy;
    }

    /** What the schema has against a JSON text: empty when it is valid. */
    static List<String> errors(MessageHalf half, String json) {
        Schema schema = REGISTRY.getSchema(text(half));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static String text(MessageHalf half) {
        List<Path> folders = Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
                .map(up -> up.resolve(FOLDER))
                .filter(Files::isDirectory)
                .toList();
        assumeThat(folders)
                .as("official OCPP 1.6 schemas in %s of a folder above: skipped without them", FOLDER)
                .isNotEmpty();
        try {
            return Files.readString(folders.getFirst().resolve(half.schemaName() + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException("no official schema for " + half, e);
        }
    }
}
