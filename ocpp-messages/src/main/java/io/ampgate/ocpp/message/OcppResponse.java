package io.ampgate.ocpp.message;

/** A response of either side. */
public sealed interface OcppResponse permits ChargePointResponse, CentralSystemResponse {}
