package io.ampgate.ocpp.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.HardenedJson;
import io.ampgate.ocpp.codec.JsonFault;
import io.ampgate.ocpp.codec.UnicodeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a frame in one pass; payloads are cut out of the text, not copied through a tree. */
public final class FrameReader {

    private static final int MAXIMUM_MESSAGE_ID = 36;
    private static final int MAXIMUM_DEPTH = 33;
    private static final int CALL = 2;
    private static final int CALL_RESULT = 3;
    private static final int CALL_ERROR = 4;

    private final JsonFactory factory = HardenedJson.factory(MAXIMUM_DEPTH);

    /** Never throws: whatever the text is, there is a {@link Reading} for it. */
    public Reading read(String text) {
        Envelope envelope = new Envelope(text);
        try (JsonParser parser = factory.createParser(text)) {
            return envelope.read(parser);
        } catch (JsonProcessingException e) {
            return envelope.broken("is not valid JSON: " + JsonFault.describe(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /** The state of one reading: how far it came decides whether the sender can be answered. */
    private static final class Envelope {
        private final String text;
        private @Nullable String callMessageId;

        Envelope(String text) {
            this.text = text;
        }

        Reading read(JsonParser parser) throws IOException {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return broken("is not a JSON array");
            }
            if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                return broken("does not start with a message type number");
            }
            String number = parser.getText();
            int type = number.length() == 1 ? number.charAt(0) - '0' : 0;
            if (type < CALL || type > CALL_ERROR) {
                return broken("has an unknown message type, 2 to 4 are known");
            }
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return broken("has no text as message id");
            }
            String messageId = parser.getText();
            if (!UnicodeText.isSound(messageId)) {
                return broken("has U+0000 or half a surrogate pair in its message id");
            }
            return switch (type) {
                case CALL -> call(parser, messageId);
                case CALL_RESULT -> callResult(parser, messageId);
                default -> callError(parser, messageId);
            };
        }

        private Reading call(JsonParser parser, String messageId) throws IOException {
            callMessageId = messageId;
            if (messageId.isEmpty() || messageId.length() > MAXIMUM_MESSAGE_ID) {
                return broken("has a message id of " + messageId.length() + " characters, 1 to " + MAXIMUM_MESSAGE_ID
                        + " are allowed");
            }
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return broken("has no text as action, a CALL is [2, messageId, action, payload]");
            }
            String action = parser.getText();
            if (!UnicodeText.isSound(action)) {
                return broken("has U+0000 or half a surrogate pair in its action");
            }
            String payload = object(parser);
            if (payload == null) {
                return broken("has no JSON object as payload, a CALL is [2, messageId, action, payload]");
            }
            return end(parser, new Frame.Call(messageId, action, payload));
        }

        private Reading callResult(JsonParser parser, String messageId) throws IOException {
            String payload = object(parser);
            return payload == null
                    ? broken("is a CALLRESULT without a JSON object as payload")
                    : end(parser, new Frame.CallResult(messageId, payload));
        }

        private Reading callError(JsonParser parser, String messageId) throws IOException {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return broken("is a CALLERROR without a text as error code");
            }
            String code = parser.getText();
            // Charge points are known to leave out, or mistype, what follows the code; the code is what matters.
            String description = "";
            String details = "{}";
            for (int element = 3; parser.nextToken() != JsonToken.END_ARRAY; element++) {
                if (element == 3 && parser.currentToken() == JsonToken.VALUE_STRING) {
                    description = parser.getText();
                } else if (element == 4 && parser.currentToken() == JsonToken.START_OBJECT) {
                    details = rest(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (!UnicodeText.isSound(code) || !UnicodeText.isSound(description)) {
                return broken("is a CALLERROR with U+0000 or half a surrogate pair in a text");
            }
            return last(parser, new Frame.CallError(messageId, code, description, details));
        }

        /** The next element as text: an object as it is, {@code null} as an empty one; null for anything else. */
        private @Nullable String object(JsonParser parser) throws IOException {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                return "{}";
            }
            return token == JsonToken.START_OBJECT ? rest(parser) : null;
        }

        /** The object that has just begun, as it was written. */
        private String rest(JsonParser parser) throws IOException {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            return text.substring(start, (int) parser.currentLocation().getCharOffset());
        }

        private Reading end(JsonParser parser, Frame frame) throws IOException {
            return parser.nextToken() == JsonToken.END_ARRAY
                    ? last(parser, frame)
                    : broken("has more elements than its message type allows");
        }

        private Reading last(JsonParser parser, Frame frame) throws IOException {
            return parser.nextToken() == null
                    ? new Reading.Understood(frame)
                    : broken("has text behind its closing bracket");
        }

        Reading broken(String reason) {
            String description = "frame " + reason;
            return callMessageId == null
                    ? new Reading.Unanswerable(description)
                    : new Reading.Refused(
                            callMessageId, new CallErrorException(CallErrorCode.FormationViolation, description));
        }
    }
}
