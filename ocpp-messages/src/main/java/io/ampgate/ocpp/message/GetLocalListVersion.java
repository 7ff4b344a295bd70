package io.ampgate.ocpp.message;

/** Ask for the version of the local authorization list (sections 5.10, 6.27 and 6.28). */
public final class GetLocalListVersion {
    private GetLocalListVersion() {}

    public record Request() implements CentralSystemRequest<Response> {}

    /** 0: the list is empty; -1: the charge point has no such list. */
    public record Response(int listVersion) implements ChargePointResponse {}
}
