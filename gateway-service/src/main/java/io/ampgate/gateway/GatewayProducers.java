package io.ampgate.gateway;

import io.ampgate.contracts.GatewayAddress;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The address of this process, for whoever must name it. */
final class GatewayProducers {

    @Produces
    @Singleton
    GatewayAddress address(GatewaySettings settings) {
        return new GatewayAddress(settings.id().orElse("gateway-" + settings.number()), settings.number());
    }
}
