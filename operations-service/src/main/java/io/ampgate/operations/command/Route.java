package io.ampgate.operations.command;

import io.ampgate.contracts.SessionId;

/**
 * Where a command was handed over.
 *
 * @param number 1 for the first gateway, 2 when that one did not hold the session any more
 */
record Route(String gatewayId, SessionId sessionId, int number) {

    private static final int MOST = 2;

    boolean mayBeFollowedBy(SessionId newer) {
        return number < MOST && newer.isNewerThan(sessionId);
    }
}
