package io.ampgate.contracts.call;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.UnreadableRecordException;
import io.ampgate.ocpp.codec.OcppDateTime;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChargePointRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CALL with its payload as the charge point sent it, unknown fields included, and reads it straight into its
 * record. The payload is always the last field, so that the action is known when it comes.
 */
public final class ChargePointCallJson {

    private static final int EXPECTED_SIZE = 512;

    private ChargePointCallJson() {}

    /** @param payload the JSON object of the CALL, already found valid for the action */
    public static byte[] write(
            String chargePointId,
            SessionId sessionId,
            GatewayAddress gateway,
            String messageId,
            Instant receivedAt,
            Action action,
            String payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(EXPECTED_SIZE + payload.length());
        try (JsonGenerator json = ContractJson.MAPPER.getFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("v", 1);
            json.writeStringField("chargePointId", chargePointId);
            json.writeStringField("sessionId", sessionId.value());
            json.writeStringField("gatewayId", gateway.id());
            json.writeNumberField("gatewayNumber", gateway.number());
            json.writeStringField("messageId", messageId);
            json.writeStringField("receivedAt", OcppDateTime.format(receivedAt));
            json.writeStringField("action", action.name());
            json.writeFieldName("payload");
            json.writeRawValue(payload);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** @throws UnreadableRecordException when the bytes are not a call, or its payload is not valid for its action */
    public static ChargePointCall read(byte[] json) {
        try (JsonParser parser = ContractJson.MAPPER.getFactory().createParser(json)) {
            return new Fields().read(parser);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableRecordException("not a CALL of a charge point: " + e.getMessage(), e);
        }
    }

    private static final class Fields {
        private @Nullable String chargePointId;
        private @Nullable String sessionId;
        private @Nullable String gatewayId;
        private int gatewayNumber;
        private @Nullable String messageId;
        private @Nullable String receivedAt;
        private @Nullable Action action;
        private @Nullable ChargePointRequest<?> request;

        ChargePointCall read(JsonParser parser) throws IOException {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "chargePointId" -> chargePointId = parser.getText();
                    case "sessionId" -> sessionId = parser.getText();
                    case "gatewayId" -> gatewayId = parser.getText();
                    case "gatewayNumber" -> gatewayNumber = parser.getIntValue();
                    case "messageId" -> messageId = parser.getText();
                    case "receivedAt" -> receivedAt = parser.getText();
                    case "action" -> action = Action.valueOf(parser.getText());
                    case "payload" ->
                        request = (ChargePointRequest<?>) ContractJson.MAPPER.readValue(
                                parser,
                                requireNonNull(action, "action comes before payload")
                                        .requestType());
                    default -> parser.skipChildren();
                }
            }
            return new ChargePointCall(
                    requireNonNull(chargePointId, "chargePointId"),
                    new SessionId(requireNonNull(sessionId, "sessionId")),
                    new GatewayAddress(requireNonNull(gatewayId, "gatewayId"), gatewayNumber),
                    requireNonNull(messageId, "messageId"),
                    OcppDateTime.parse(requireNonNull(receivedAt, "receivedAt")),
                    requireNonNull(action, "action"),
                    requireNonNull(request, "payload"));
        }
    }
}
