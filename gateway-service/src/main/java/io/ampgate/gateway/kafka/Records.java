package io.ampgate.gateway.kafka;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.Topic;
import java.util.concurrent.CompletionStage;

/** Where records leave the gateway: completes when the brokers have stored the record. Never blocks. */
@FunctionalInterface
public interface Records {

    CompletionStage<Void> send(Topic topic, String chargePointId, byte[] json);

    default CompletionStage<Void> send(Topic topic, Contract value, String chargePointId) {
        return send(topic, chargePointId, ContractJson.write(value));
    }
}
