package io.ampgate.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ampgate.localstack.Service;
import io.ampgate.localstack.StackOptions;
import io.ampgate.localstack.StackPorts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class UpCommandTest {
    @Test
    void hasTheDocumentedDefaults() {
        // Given // When
        UpCommand command = parse();

        // Then
        StackOptions options = command.options();
        assertThat(options.ports()).isEqualTo(StackPorts.defaults());
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.dataDirectory()).isEqualTo(Path.of(".csms").toAbsolutePath());
        assertThat(command.chargePoints).isZero();
    }

    @Test
    void movesEveryPort() {
        // Given // When
        UpCommand command = parse(
                "--kafka-port=1001",
                "--postgres-port=1002",
                "--gateway-port=1003",
                "--dashboard-port=1004",
                "--transaction-port=1005",
                "--operations-port=1006",
                "--management-port=2001",
                "--charge-points=12",
                "--host=0.0.0.0",
                "--data-directory=/tmp/other");

        // Then
        StackPorts ports = command.options().ports();
        assertThat(ports.kafka()).isEqualTo(1001);
        assertThat(ports.postgres()).isEqualTo(1002);
        assertThat(ports.http(Service.GATEWAY)).isEqualTo(1003);
        assertThat(ports.http(Service.DASHBOARD)).isEqualTo(1004);
        assertThat(ports.http(Service.TRANSACTION)).isEqualTo(1005);
        assertThat(ports.http(Service.OPERATIONS)).isEqualTo(1006);
        assertThat(ports.management(Service.GATEWAY)).isEqualTo(2001);
        assertThat(ports.management(Service.DASHBOARD)).isEqualTo(2004);
        assertThat(command.chargePoints).isEqualTo(12);
        assertThat(command.options().host()).isEqualTo("0.0.0.0");
        assertThat(command.options().dataDirectory()).isEqualTo(Path.of("/tmp/other"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        // Given // When // Then
        assertThatThrownBy(() -> parse("--charge-points=many"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--charge-points")
                .hasMessageContaining("many");
    }

    private static UpCommand parse(String... arguments) {
        UpCommand command = new UpCommand();
        new CommandLine(command).parseArgs(arguments);
        return command;
    }
}
