package io.ampgate.transaction.authorization;

import io.ampgate.ocpp.type.AuthorizationStatus;

/** What an operator decided about an id tag; whether it has expired or is in use is found when it is asked for. */
public enum IdTagStatus {
    Accepted(AuthorizationStatus.Accepted),
    Blocked(AuthorizationStatus.Blocked),
    Invalid(AuthorizationStatus.Invalid);

    private final AuthorizationStatus authorization;

    IdTagStatus(AuthorizationStatus authorization) {
        this.authorization = authorization;
    }

    AuthorizationStatus authorization() {
        return authorization;
    }
}
