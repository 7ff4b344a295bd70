package io.ampgate.ocpp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The enumeration says the same as the sealed interfaces; the compiler cannot compare them. */
class ActionTest {

    @ParameterizedTest
    @EnumSource
    void directionsAreThoseOfTheInterfaces(Action action) {
        // When
        boolean fromChargePoint = ChargePointRequest.class.isAssignableFrom(action.requestType());
        boolean fromCentralSystem = CentralSystemRequest.class.isAssignableFrom(action.requestType());

        // Then
        assertThat(action.isFromChargePoint()).isEqualTo(fromChargePoint);
        assertThat(action.isFromCentralSystem()).isEqualTo(fromCentralSystem);
    }

    @ParameterizedTest
    @EnumSource
    void namesAndResponsesAreThoseOfTheRequests(Action action) {
        // When
        Stream<Type> answers = Arrays.stream(action.requestType().getGenericInterfaces())
                .map(request -> ((ParameterizedType) request).getActualTypeArguments()[0]);

        // Then
        assertThat(action.requestType().getEnclosingClass().getSimpleName()).isEqualTo(action.name());
        assertThat(answers).containsOnly(action.responseType());
    }

    @Test
    void everyRecordHasItsAction() {
        // Given
        Stream<Class<?>> requests = permitted(ChargePointRequest.class, CentralSystemRequest.class);
        Stream<Class<?>> responses = permitted(ChargePointResponse.class, CentralSystemResponse.class);

        // When
        Stream<Class<?>> requestsOfActions = Arrays.stream(Action.values()).map(Action::requestType);
        Stream<Class<?>> responsesOfActions = Arrays.stream(Action.values()).map(Action::responseType);

        // Then
        assertThat(requestsOfActions).containsExactlyInAnyOrderElementsOf(requests.toList());
        assertThat(responsesOfActions).containsExactlyInAnyOrderElementsOf(responses.toList());
    }

    @Test
    void actionsAreFoundByTheirExactName() {
        // When
        Optional<Action> known = Action.named("Heartbeat");
        Optional<Action> otherCase = Action.named("heartbeat");
        Optional<Action> unknown = Action.named("SignCertificates");

        // Then
        assertThat(known).hasValue(Action.Heartbeat);
        assertThat(otherCase).isEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void requestsKnowTheirAction() {
        // When
        Action action = Action.of(new ClearCache.Request());

        // Then
        assertThat(action).isEqualTo(Action.ClearCache);
    }

    @Test
    void aCodecForOneSideRefusesTheRequestsOfTheOther() {
        // Given
        PayloadCodec codec = new PayloadCodec(UnknownFields.reject());

        // Then
        assertThatIllegalArgumentException().isThrownBy(() -> codec.chargePointRequest(Action.ClearCache, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.centralSystemRequest(Action.Heartbeat, "{}"));
    }

    private static Stream<Class<?>> permitted(Class<?>... sealedInterfaces) {
        return Arrays.stream(sealedInterfaces)
                .flatMap(sealedInterface ->
                        Arrays.stream(Objects.requireNonNull(sealedInterface.getPermittedSubclasses())))
                .distinct();
    }
}
