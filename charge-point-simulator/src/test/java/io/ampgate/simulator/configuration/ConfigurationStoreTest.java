package io.ampgate.simulator.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetConfiguration.KeyValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationStoreTest {
    private final ConfigurationStore store = new ConfigurationStore(Map.of(ConfigurationKey.HeartbeatInterval, "120"));

    @ParameterizedTest
    @CsvSource({
        "HeartbeatInterval, 60, Accepted",
        "heartbeatINTERVAL, 60, Accepted",
        "HeartbeatInterval, -1, Rejected",
        "HeartbeatInterval, soon, Rejected",
        "NumberOfConnectors, 5, Rejected",
        "MeterValuesSampledData, 'SoC, Voltage.L1', Accepted",
        "MeterValuesSampledData, Happiness, Rejected",
        "LocalPreAuthorize, TRUE, Accepted",
        "LocalPreAuthorize, yes, Rejected",
        "ConnectorPhaseRotation, '0.RST,1.RTS', RebootRequired",
        "WebSocketPingInterval, 30, RebootRequired",
        "AuthorizationKey, 00112233445566778899aabbccddeeff00112233, Accepted",
        "AuthorizationKey, short, Rejected",
        "NoSuchKey, 1, NotSupported"
    })
    void answersAChange(String key, String value, ConfigurationStatus status) {
        // When
        ConfigurationStatus answer = store.change(key, value);
        // Then
        assertThat(answer).isEqualTo(status);
    }

    @Test
    void aRejectedChangeChangesNothing() {
        // When
        store.change("HeartbeatInterval", "soon");
        // Then
        assertThat(store.seconds(ConfigurationKey.HeartbeatInterval)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aValueThatNeedsARebootIsShownAtOnceAndTakesEffectLater() {
        // Given
        store.change("WebSocketPingInterval", "15");
        // When
        int before = store.count(ConfigurationKey.WebSocketPingInterval);
        List<KeyValue> shown = read("WebSocketPingInterval").configurationKey();
        store.restarted();
        // Then
        assertThat(before).isEqualTo(60);
        assertThat(shown).containsExactly(new KeyValue("WebSocketPingInterval", false, "15"));
        assertThat(store.count(ConfigurationKey.WebSocketPingInterval)).isEqualTo(15);
    }

    @Test
    void tellsKnownKeysFromUnknownOnes() {
        // When
        GetConfiguration.Response response = read("NumberOfConnectors", "NoSuchKey");
        // Then
        assertThat(response.configurationKey()).containsExactly(new KeyValue("NumberOfConnectors", true, "1"));
        assertThat(response.unknownKey()).containsExactly("NoSuchKey");
    }

    @Test
    void withoutKeysTellsAllButNeverThePassword() {
        // Given
        store.change("AuthorizationKey", "00112233445566778899aabbccddeeff00112233");
        // When
        GetConfiguration.Response response = read();
        // Then
        assertThat(response.configurationKey()).hasSameSizeAs(ConfigurationKey.values());
        assertThat(response.configurationKey()).contains(new KeyValue("AuthorizationKey", false, null));
    }

    private GetConfiguration.Response read(String... keys) {
        return store.read(new GetConfiguration.Request(List.of(keys)));
    }
}
