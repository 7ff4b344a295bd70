package io.ampgate.transaction.authorization;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an operator wants an id tag to be. */
@Schema(description = "An id tag as it shall be; what is absent is unset")
record IdTagChange(
        @Schema(description = "Accepted when absent") @Nullable
        IdTagStatus status,

        @Schema(description = "from this moment on the id tag is Expired; may be in the past") @Nullable
        Instant expiryDate,

        @Schema(description = "the group that the id tag belongs to; sent to charge points as it is")
        @Nullable
        @Pattern(regexp = IdTagResource.ID_TOKEN, message = IdTagResource.ID_TOKEN_MESSAGE)
        String parentIdTag,

        @Schema(description = "running transactions at the same time; any number when absent") @Nullable @Min(0)
        Integer maxConcurrentTransactions,

        @Schema(description = "for operators only")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "[^\\x00]*", message = "must not contain the character U+0000")
        String note) {

    static final IdTagChange NOTHING = new IdTagChange(null, null, null, null, null);

    IdTagStatus statusOrAccepted() {
        return status == null ? IdTagStatus.Accepted : status;
    }
}
