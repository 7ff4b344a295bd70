package io.ampgate.transaction.ledger;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an operator closes a transaction. */
@Schema(description = "How a transaction is closed; everything may be left out")
record TransactionClosing(
        @Schema(description = "register reading in Wh, when it is known") @Nullable
        Integer meterStop,

        @Schema(description = "in the operator's words")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "[^\\x00]*", message = "must not contain the character U+0000")
        String reason) {

    static final TransactionClosing NOTHING = new TransactionClosing(null, null);
}
