package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.idToken;
import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.IdTagInfo;

/** May this id tag charge? (sections 4.1, 6.1 and 6.2) */
public final class Authorize {
    private Authorize() {}

    public record Request(String idTag) implements ChargePointRequest<Response> {
        public Request {
            idToken("idTag", idTag);
        }
    }

    public record Response(IdTagInfo idTagInfo) implements CentralSystemResponse {
        public Response {
            required("idTagInfo", idTagInfo);
        }
    }
}
