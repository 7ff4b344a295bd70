package io.ampgate.ocpp.message;

/** A request of either side; {@code R} is the response that answers it. */
public sealed interface OcppRequest<R extends OcppResponse> permits ChargePointRequest, CentralSystemRequest {}
