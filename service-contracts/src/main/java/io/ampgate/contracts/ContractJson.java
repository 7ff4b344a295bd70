package io.ampgate.contracts;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ampgate.ocpp.codec.HardenedJson;
import io.ampgate.ocpp.codec.OcppJson;
import java.io.IOException;

/** Values of topics as JSON. Readers skip fields that they do not know, so that writers may be newer. */
public final class ContractJson {

    /** More than the payload of a charge point may have, for the envelope around it. */
    private static final int MAXIMUM_DEPTH = 100;

    /** The mapper that reads and writes every topic; also fit for REST, whose values look the same. */
    public static final ObjectMapper MAPPER = OcppJson.configure(
                    JsonMapper.builder(HardenedJson.factory(MAXIMUM_DEPTH)))
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ContractJson() {}

    public static byte[] write(Contract value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** @throws UnreadableRecordException when the bytes are not a {@code type} */
    public static <T extends Contract> T read(Class<T> type, byte[] json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UnreadableRecordException("not a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
