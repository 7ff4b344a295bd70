package io.ampgate.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class FrameSizeIT extends GatewayTest {

    private static final int TOO_MUCH = 65_537;
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int MASKED_64_BIT_LENGTH = 0xFF;

    @Test
    void closesConnectionAfterOneFrameThatIsTooBig() throws IOException {
        // Given
        registered("SIZE-1");
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            upgrade(socket.getOutputStream(), in);

            // When
            ByteBuffer frame = ByteBuffer.allocate(14 + TOO_MUCH)
                    .put((byte) TEXT)
                    .put((byte) MASKED_64_BIT_LENGTH)
                    .putLong(TOO_MUCH)
                    .putInt(0);
            socket.getOutputStream().write(frame.array());

            // Then
            assertThat(in.readUnsignedByte()).isEqualTo(CLOSE);
            assertThat(in.readUnsignedByte()).isGreaterThanOrEqualTo(2);
            assertThat(in.readUnsignedShort()).isEqualTo(1009);
        }
    }

    private static void upgrade(OutputStream out, DataInputStream in) throws IOException {
        String request = """
                GET /ocpp/SIZE-1 HTTP/1.1
                Host: localhost
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Protocol: ocpp1.6

                """.replace("\n", "\r\n");
        out.write(request.getBytes(ISO_8859_1));
        StringBuilder response = new StringBuilder();
        while (!response.toString().endsWith("\r\n\r\n")) {
            response.append((char) in.readUnsignedByte());
        }
        assertThat(response.toString()).startsWith("HTTP/1.1 101");
    }
}
