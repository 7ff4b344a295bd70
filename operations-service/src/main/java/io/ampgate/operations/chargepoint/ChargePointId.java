package io.ampgate.operations.chargepoint;

import io.ampgate.foundation.web.ProblemException;

/** The rules for identities: the last part of the connection URL, percent-decoded (OCPP-J 1.6 section 3.1.1). */
final class ChargePointId {

    private static final int MAXIMUM = 48;

    private ChargePointId() {}

    /** @throws ProblemException when no gateway would ever let such a charge point in */
    static String checked(String id) {
        boolean forbidden = id.chars().anyMatch(each -> each == ':' || each == '/' || Character.isISOControl(each));
        if (id.isBlank() || id.length() > MAXIMUM || forbidden) {
            throw ProblemException.badRequest(
                    "id",
                    "id is not one of a charge point: 1 to " + MAXIMUM
                            + " characters without colon, slash and control characters");
        }
        return id;
    }
}
