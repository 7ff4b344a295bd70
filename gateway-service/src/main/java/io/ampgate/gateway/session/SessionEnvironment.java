package io.ampgate.gateway.session;

import io.ampgate.gateway.command.CommandReports;
import io.ampgate.gateway.command.CommandSettings;
import io.ampgate.gateway.history.FrameHistory;
import io.ampgate.gateway.payload.Payloads;
import jakarta.inject.Singleton;

/** What all sessions share; one object, so that an idle session costs one reference. */
@Singleton
public final class SessionEnvironment {

    final SessionSettings settings;
    final CommandSettings commandSettings;
    final CommandReports commandReports;
    final FrameHistory history;
    final Payloads payloads;

    public SessionEnvironment(
            SessionSettings settings,
            CommandSettings commandSettings,
            CommandReports commandReports,
            FrameHistory history,
            Payloads payloads) {
        this.settings = settings;
        this.commandSettings = commandSettings;
        this.commandReports = commandReports;
        this.history = history;
        this.payloads = payloads;
    }
}
