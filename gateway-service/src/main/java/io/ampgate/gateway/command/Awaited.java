package io.ampgate.gateway.command;

import io.ampgate.ocpp.message.Action;
import java.time.Instant;

/** Our CALL that the charge point has not answered yet. */
public record Awaited(Action action, Instant sentAt) {}
