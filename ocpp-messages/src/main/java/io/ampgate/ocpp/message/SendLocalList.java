package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.idToken;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.zeroOrMore;

import io.ampgate.ocpp.type.IdTagInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replace or change the list of id tags that a charge point keeps (sections 5.15, 6.41 and 6.42). */
public final class SendLocalList {
    private SendLocalList() {}

    public record Request(int listVersion, List<AuthorizationData> localAuthorizationList, UpdateType updateType)
            implements CentralSystemRequest<Response> {
        public Request {
            localAuthorizationList = zeroOrMore(localAuthorizationList);
            required("updateType", updateType);
        }
    }

    /** One id tag; without information in a differential update, it is removed (section 7.1). */
    public record AuthorizationData(String idTag, @Nullable IdTagInfo idTagInfo) {
        public AuthorizationData {
            idToken("idTag", idTag);
        }
    }

    /** Whether the list changes or is replaced (section 7.48). */
    public enum UpdateType {
        Differential,
        Full
    }

    /** The answer of the charge point. */
    public record Response(UpdateStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** VersionMismatch: a differential update is not newer than the list (section 7.47). */
    public enum UpdateStatus {
        Accepted,
        Failed,
        NotSupported,
        VersionMismatch
    }
}
