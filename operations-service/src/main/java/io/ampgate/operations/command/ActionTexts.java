package io.ampgate.operations.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Meanings, lengths and optional lists from {@code actions.properties}. */
final class ActionTexts {

    private final Properties texts = new Properties();

    ActionTexts() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ActionTexts.class.getResourceAsStream("actions.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("actions.properties is part of this jar", e);
        }
    }

    /** @param key an action, or {@code Type.field} */
    String meaning(String key) {
        return Objects.requireNonNull(texts.getProperty(key), () -> "actions.properties has no " + key);
    }

    /** Whether a list may be absent: its record cannot say it, as an absent list is an empty one there. */
    boolean isOptional(String key) {
        return Boolean.parseBoolean(texts.getProperty(key + ".optional"));
    }

    @Nullable
    Integer maxLength(String key) {
        String length = texts.getProperty(key + ".maxLength");
        return length == null ? null : Integer.valueOf(length);
    }
}
