package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the central system knows of an id tag (section 7.27). */
public record IdTagInfo(
        @Nullable Instant expiryDate, @Nullable String parentIdTag, AuthorizationStatus status) {
    public IdTagInfo {
        optionalText("parentIdTag", parentIdTag, 20);
        required("status", status);
    }

    /** An answer that carries nothing but the status. */
    public static IdTagInfo of(AuthorizationStatus status) {
        return new IdTagInfo(null, null, status);
    }
}
