package io.ampgate.gateway.call;

import io.ampgate.contracts.Topic;
import io.ampgate.ocpp.message.CentralSystemResponse;

/** Who answers a CALL, and when. */
sealed interface Route {

    /** The gateway, at once; nobody else hears of it. */
    record AtOnce(CentralSystemResponse response) implements Route {}

    /** The gateway, as soon as the brokers have stored it. */
    record OnceStored(Topic topic, CentralSystemResponse response) implements Route {}

    /** The gateway, from its registry, as soon as the brokers have stored it. */
    record Registration(Topic topic) implements Route {}

    /** The service that reads the topic. */
    record ByService(Topic topic) implements Route {}

    /** The service that reads the topic; when it is late, the gateway with an empty confirmation. */
    record ByServiceOrEmpty(Topic topic) implements Route {}
}
