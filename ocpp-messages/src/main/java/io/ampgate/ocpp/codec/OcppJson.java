package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Instant;
import java.util.List;

/** How JSON looks in OCPP 1.6: no coercion between types, ISO 8601 instants, absent instead of null. */
public final class OcppJson {

    private OcppJson() {}

    /** Applies these rules to a mapper; also for JSON of our own that carries OCPP types. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        SimpleModule types = new SimpleModule("ocpp-1.6")
                .addDeserializer(Instant.class, new OcppDateTime.Reader())
                .addSerializer(Instant.class, new OcppDateTime.Writer())
                .addDeserializer(int.class, new OcppInteger(true))
                .addDeserializer(Integer.class, new OcppInteger(false))
                .addDeserializer(boolean.class, new RequiredBoolean());
        return builder.addModule(types)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        List.class,
                        lists -> lists.setInclude(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
                                .setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum,
                        text -> text.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    /** The spelling of an enum constant on the wire. */
    public static String wireName(Enum<?> constant) {
        try {
            JsonProperty property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(constant + " is not a public constant", e);
        }
    }
}
