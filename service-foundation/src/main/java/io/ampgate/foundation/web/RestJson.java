package io.ampgate.foundation.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ampgate.contracts.ContractJson;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** REST speaks the same JSON as the topics, but refuses fields that it does not know: they are typing errors. */
final class RestJson {

    @Produces
    @Singleton
    ObjectMapper objectMapper() {
        return ContractJson.MAPPER.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
