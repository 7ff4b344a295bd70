package io.ampgate.gateway.kafka;

import io.ampgate.foundation.kafka.RecordSender;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The producer that all services share, as the gateway uses it. */
final class DurableRecords {

    @Produces
    @Singleton
    Records records(RecordSender sender) {
        return sender::send;
    }
}
