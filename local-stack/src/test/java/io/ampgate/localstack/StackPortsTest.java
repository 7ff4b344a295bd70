package io.ampgate.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPortsTest {
    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void areThoseOfTheDocumentation() {
        // Given // When
        StackPorts ports = StackPorts.defaults();

        // Then
        assertThat(ports.kafka()).isEqualTo(9092);
        assertThat(ports.postgres()).isEqualTo(15432);
        assertThat(ports.http())
                .isEqualTo(Map.of(
                        Service.GATEWAY,
                        9220,
                        Service.DASHBOARD,
                        8080,
                        Service.TRANSACTION,
                        8081,
                        Service.OPERATIONS,
                        8082));
        assertThat(ports.management()).isEqualTo(StackPorts.consecutiveManagement(9001));
    }

    @Test
    void takeFreeOnesForZero() {
        // Given
        StackPorts zeros = new StackPorts(0, 0, Map.of(), StackPorts.consecutiveManagement(0));

        // When
        StackPorts resolved = zeros.resolved();

        // Then
        assertThatCode(() -> resolved.check(LOOPBACK)).doesNotThrowAnyException();
    }

    @Test
    void refuseAPortThatAnotherProgramHas() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackPorts free = StackPorts.free();
            StackPorts ports = new StackPorts(other.getLocalPort(), free.postgres(), free.http(), free.management());

            // When // Then
            assertThatThrownBy(() -> ports.check(LOOPBACK))
                    .isInstanceOf(StackException.class)
                    .hasMessage(
                            "port %d for Kafka is in use by another program on 127.0.0.1:"
                                    + " stop it, or choose another port with --kafka-port",
                            other.getLocalPort());
        }
    }

    @Test
    void refuseOnePortForTwo() {
        // Given
        StackPorts free = StackPorts.free();
        StackPorts ports = new StackPorts(free.kafka(), free.kafka(), free.http(), free.management());

        // When // Then
        assertThatThrownBy(() -> ports.check(LOOPBACK))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is given twice")
                .hasMessageContaining("--postgres-port");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refuseWhatIsNoPort(int port) {
        // Given
        StackPorts free = StackPorts.free();
        StackPorts ports = new StackPorts(port, free.postgres(), free.http(), free.management());

        // When // Then
        assertThatThrownBy(() -> ports.check(LOOPBACK))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("port " + port + " for Kafka is no port");
    }
}
