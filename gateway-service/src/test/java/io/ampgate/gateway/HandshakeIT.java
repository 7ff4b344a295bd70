package io.ampgate.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.connection.ConnectionRefused.Reason;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class HandshakeIT extends GatewayTest {

    /** Bytes that are no UTF-8, with a colon and a zero among them. */
    private static final byte[] RAW_KEY = HexFormat.of().parseHex("ff00fe3ac3288081828384858687888990919293");

    private static final Credential CREDENTIAL = Credential.of(new byte[] {1, 2, 3}, RAW_KEY);

    @Test
    void admitsRawTwentyBytePassword() {
        // Given
        registered("SHAKE-1", RegistrationState.accepted, CREDENTIAL, true);

        // When
        ChargePoint chargePoint = ChargePoint.connect(gateway, "SHAKE-1", RAW_KEY);

        // Then
        chargePoint.calls("m1", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
        assertThat(services().connected("SHAKE-1").securityProfile()).isEqualTo(1);
    }

    @Test
    void admitsPasswordInHexadecimal() {
        // Given
        registered("SHAKE-2", RegistrationState.accepted, CREDENTIAL, true);

        // When
        ChargePoint chargePoint = ChargePoint.connect(
                gateway, "SHAKE-2", HexFormat.of().formatHex(RAW_KEY).getBytes(ISO_8859_1));

        // Then
        chargePoint.calls("m1", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
    }

    @Test
    void admitsPercentEncodedIdentity() {
        // Given
        registered("RDAM 123-é");

        // When
        ChargePoint chargePoint = ChargePoint.connect(gateway, "RDAM 123-é");

        // Then
        chargePoint.calls("m1", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
        assertThat(services().connected("RDAM 123-é").protocol()).isEqualTo("ocpp1.6");
    }

    @Test
    void refusesUnknownChargePoint() throws IOException {
        // Given
        String path = "SHAKE-UNKNOWN";

        // When
        String response = handshake(path, "Sec-WebSocket-Protocol: ocpp1.6\r\n");

        // Then
        assertThat(response).startsWith("HTTP/1.1 404").contains("not known here");
        assertThat(refusal(path)).isEqualTo(Reason.UnknownChargePoint);
    }

    @Test
    void refusesDisabledChargePointLikeAnUnknownOne() throws IOException {
        // Given
        registered("SHAKE-3", RegistrationState.disabled, null, true);

        // When
        String response = handshake("SHAKE-3", "Sec-WebSocket-Protocol: ocpp1.6\r\n");

        // Then
        assertThat(response).startsWith("HTTP/1.1 404").contains("not known here");
        assertThat(refusal("SHAKE-3")).isEqualTo(Reason.Disabled);
    }

    @Test
    void refusesOtherSubprotocols() throws IOException {
        // Given
        registered("SHAKE-4");

        // When
        String other = handshake("SHAKE-4", "Sec-WebSocket-Protocol: ocpp2.0.1, ocpp1.5\r\n");
        String none = handshake("SHAKE-4", "");

        // Then
        assertThat(other)
                .startsWith("HTTP/1.1 400")
                .contains("ocpp1.6 is needed, offered was ocpp2.0.1, ocpp1.5")
                .doesNotContainIgnoringCase("sec-websocket-protocol");
        assertThat(none).startsWith("HTTP/1.1 400").contains("offered was none");
        assertThat(refusal("SHAKE-4")).isEqualTo(Reason.UnsupportedSubprotocol);
    }

    @Test
    void tellsABrowserWhatTheAddressIsFor() throws IOException, InterruptedException {
        // When
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/ocpp/SHAKE-BROWSER")).build();
        HttpResponse<String> response = browser.send(request, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(426);
        assertThat(response.body()).contains("ocpp1.6");
    }

    @Test
    void choosesOurSubprotocolAmongSeveral() throws IOException {
        // Given
        registered("SHAKE-5");

        // When
        String response = handshake("SHAKE-5", "Sec-WebSocket-Protocol: ocpp2.0.1, ocpp1.6\r\n");

        // Then
        assertThat(response).startsWith("HTTP/1.1 101").containsIgnoringCase("sec-websocket-protocol: ocpp1.6\r\n");
    }

    @Test
    void asksForPassword() throws IOException {
        // Given
        registered("SHAKE-6", RegistrationState.accepted, CREDENTIAL, true);

        // When
        String missing = handshake("SHAKE-6", "Sec-WebSocket-Protocol: ocpp1.6\r\n");
        String wrong = handshake(
                "SHAKE-6", "Sec-WebSocket-Protocol: ocpp1.6\r\nAuthorization: Basic U0hBS0UtNjp3cm9uZw==\r\n");

        // Then
        assertThat(missing).startsWith("HTTP/1.1 401").containsIgnoringCase("www-authenticate: Basic");
        assertThat(wrong).startsWith("HTTP/1.1 401");
        assertThat(services()
                        .eventually(
                                () -> services().read(Topic.REFUSALS, "SHAKE-6", ConnectionRefused.class).stream(),
                                refused -> refused.reason() == Reason.CredentialWrong)
                        .detail())
                .isEqualTo("the password is wrong");
    }

    @Test
    void refusesIdentityWithColon() throws IOException {
        // Given
        String path = "A%3AB";

        // When
        String response = handshake(path, "Sec-WebSocket-Protocol: ocpp1.6\r\n");

        // Then
        assertThat(response).startsWith("HTTP/1.1 400").contains("contains ':'");
        assertThat(refusal("A:B")).isEqualTo(Reason.InvalidIdentity);
    }

    @Test
    void closesConnectionOfChargePointThatGetsDisabled() {
        // Given
        registered("SHAKE-7");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "SHAKE-7");

        // When
        registered("SHAKE-7", RegistrationState.disabled, null, true);

        // Then
        assertThat(chargePoint.closedWith()).startsWith("1008 an operator disabled");
    }

    @Test
    void closesConnectionOfChargePointThatGetsDeleted() {
        // Given
        registered("SHAKE-8");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "SHAKE-8");

        // When
        services().delete("SHAKE-8");

        // Then
        assertThat(chargePoint.closedWith()).startsWith("1008 an operator deleted");
    }

    private Reason refusal(String chargePointId) {
        return services()
                .eventually(
                        () -> services().read(Topic.REFUSALS, chargePointId, ConnectionRefused.class).stream(),
                        _ -> true)
                .reason();
    }

    /** What a raw handshake is answered: status line, headers and body. */
    private String handshake(String encodedIdentity, String headers) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            String request = "GET /ocpp/" + encodedIdentity + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                    + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            StringBuilder response = new StringBuilder();
            byte[] chunk = new byte[1024];
            for (int n = socket.getInputStream().read(chunk);
                    n > 0;
                    n = socket.getInputStream().read(chunk)) {
                response.append(new String(chunk, 0, n, ISO_8859_1));
                if (response.toString().startsWith("HTTP/1.1 101")) {
                    break;
                }
            }
            return response.toString();
        }
    }
}
