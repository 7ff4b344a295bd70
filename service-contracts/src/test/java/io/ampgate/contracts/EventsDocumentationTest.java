package io.ampgate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/events.md true: each example is what the code reads and writes, and no type is missing. */
class EventsDocumentationTest {

    private static final Path DOCUMENT = Path.of("../docs/events.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json (\\w+)\n(.+)\n```");

    private static final List<Class<? extends Contract>> FAMILIES = List.of(
            ChargingEvent.class,
            StationEvent.class,
            ConnectionState.class,
            ConnectionRefused.class,
            ObservedFrame.class,
            GatewayMessage.class,
            CommandProgress.class,
            RegistryEntry.class);

    record Example(String family, String json) {
        Object read() {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            if (family.equals("ChargePointCall")) {
                return ChargePointCallJson.read(bytes);
            }
            return ContractJson.read(familyNamed(family), bytes);
        }
    }

    private static Class<? extends Contract> familyNamed(String name) {
        return FAMILIES.stream()
                .filter(family -> family.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/events.md has an example of an unknown " + name));
    }

    static Stream<Example> examples() throws IOException {
        List<MatchResult> blocks =
                EXAMPLE.matcher(Files.readString(DOCUMENT)).results().toList();
        return blocks.stream().map(block -> new Example(block.group(1), block.group(2)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsWhatTheCodeWrites(Example example) throws IOException {
        if (example.read() instanceof Contract contract) {
            assertThat(ContractJson.MAPPER.readTree(ContractJson.write(contract)))
                    .isEqualTo(ContractJson.MAPPER.readTree(example.json()));
        } else {
            assertThat(example.family()).isEqualTo("ChargePointCall");
        }
    }

    @Test
    void everyTypeHasAnExample() throws IOException {
        Set<Class<?>> shown =
                examples().map(example -> example.read().getClass()).collect(Collectors.toSet());
        Stream<Class<?>> all = FAMILIES.stream()
                .flatMap(family -> family.isSealed() ? Stream.of(family.getPermittedSubclasses()) : Stream.of(family));
        assertThat(shown).containsAll(all.toList());
    }

    @Test
    void everyTopicIsListed() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(document).contains("`" + topic.topicName() + "`"));
    }
}
