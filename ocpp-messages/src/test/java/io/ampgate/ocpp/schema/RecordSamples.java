package io.ampgate.ocpp.schema;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instances of message records, as our own code would make them. */
final class RecordSamples {

    private RecordSamples() {}

    /** Every component present, two elements per list; enumerations take turns by variant. */
    static <T> T full(Class<T> type, int variant) {
        return instance(type, variant, false);
    }

    /** Whatever may be absent is absent; one element per list. */
    static <T> T minimal(Class<T> type) {
        return instance(type, 0, true);
    }

    private static <T> T instance(Class<T> type, int variant, boolean minimal) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getAnnotatedType(), component.getType(), variant, minimal))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static @Nullable Object value(AnnotatedType annotated, Class<?> type, int variant, boolean minimal) {
        if (minimal && annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            Object first = present((Class<?>) element.getType(), variant, minimal);
            return minimal ? List.of(first) : List.of(first, present((Class<?>) element.getType(), variant + 1, false));
        }
        return present(type, variant, minimal);
    }

    private static Object present(Class<?> type, int variant, boolean minimal) {
        if (type == String.class) {
            return "urn:12." + variant;
        }
        if (type == int.class || type == Integer.class) {
            return 7 + variant;
        }
        if (type == boolean.class) {
            return variant % 2 == 0;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("8.1");
        }
        if (type == Instant.class) {
            return Instant.parse("2026-01-31T23:59:59Z").plusMillis(variant);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[variant % constants.length];
        }
        return instance(type, variant, minimal);
    }
}
