package io.ampgate.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.simulator.centralsystem.FakeCentralSystem;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimulateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void simulatesForAWhileAndSumsUp() {
        try (FakeCentralSystem central = new FakeCentralSystem()) {
            // When
            int exitCode = run(
                    "--url",
                    central.url().toString(),
                    "--count",
                    "3",
                    "--id-prefix",
                    "SIM",
                    "--duration",
                    "3s",
                    "--password",
                    "secret");
            // Then
            assertThat(exitCode).isZero();
            assertThat(central.received(BootNotification.Request.class)).hasSize(3);
            assertThat(central.paths()).contains("/ocpp/SIM0001", "/ocpp/SIM0003");
            assertThat(central.credentials()).contains("SIM0002:secret");
            assertThat(out.toString())
                    .startsWith("Simulating 3 charge points SIM0001 to SIM0003")
                    .contains("at the end: 3 of 3 connected");
        }
    }

    @Test
    void aRefusedConnectionIsOneClearLine() {
        // When
        int exitCode = run("--url", "ws://127.0.0.1:1/ocpp/", "--id", "ONLY", "--duration", "500ms");
        // Then
        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .containsExactly(
                        "Simulating ONLY at ws://127.0.0.1:1/ocpp/, scenario day",
                        "ONLY cannot connect: connection refused; it tries again",
                        "at the end: 0 of 1 connected, 0 charging, 0 calls, 0 errors, 0 unanswered, 0 commands");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWrongOptionSaysWhatIsWrong() {
        // When
        int scenario = run("--scenario", "night");
        int address = run("--url", "http://127.0.0.1/");
        int duration = run("--duration", "soon");
        // Then
        assertThat(scenario).isEqualTo(2);
        assertThat(address).isEqualTo(2);
        assertThat(duration).isEqualTo(2);
        assertThat(err.toString())
                .contains("no scenario 'night', there are idle, day, busy")
                .contains("'http://127.0.0.1/' is not a ws:// or wss:// address")
                .contains("'soon' is not a duration such as 30s, 5m or 2h");
    }

    private int run(String... arguments) {
        return new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
