package io.ampgate.dashboard.messages;

import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The message history. */
@Path("/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
@Blocking
public class MessagesResource {

    private final MessageSearch search;

    MessagesResource(MessageSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Messages between charge points and Ampgate, newest first",
            description = "One item is a CALL with its answer. A frame that was not OCPP-J is one of its own.")
    public Page<Message> messages(
            @QueryParam("chargePoint") @Nullable String chargePoint,
            @QueryParam("action") @Nullable String action,
            @QueryParam("messageId") @Nullable String messageId,
            @Parameter(description = "Contained in the call or the answer, in any case") @QueryParam("text") @Nullable
                    String text,
            @Parameter(description = "pending, unanswered, answered, error or malformed") @QueryParam("kind") @Nullable
                    String kind,
            @Parameter(description = "Called at this time or later") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Called before this time") @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor)
            throws SQLException {
        MessageFilter filter = new MessageFilter(
                MessageFilter.word(chargePoint),
                MessageFilter.word(action),
                MessageFilter.word(messageId),
                MessageFilter.word(text),
                MessageFilter.kind(kind),
                MessageFilter.time("from", from),
                MessageFilter.time("to", to),
                cursor == null || cursor.isBlank() ? null : MessageFilter.Position.decode(cursor));
        return search.find(filter, Limit.of(limit));
    }
}
