package io.ampgate.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import eu.chargetime.ocpp.JSONClient;
import eu.chargetime.ocpp.OccurenceConstraintException;
import eu.chargetime.ocpp.UnsupportedFeatureException;
import eu.chargetime.ocpp.feature.profile.ClientCoreEventHandler;
import eu.chargetime.ocpp.feature.profile.ClientCoreProfile;
import eu.chargetime.ocpp.model.Confirmation;
import eu.chargetime.ocpp.model.Request;
import eu.chargetime.ocpp.model.core.AuthorizationStatus;
import eu.chargetime.ocpp.model.core.AuthorizeConfirmation;
import eu.chargetime.ocpp.model.core.BootNotificationConfirmation;
import eu.chargetime.ocpp.model.core.MeterValuesConfirmation;
import eu.chargetime.ocpp.model.core.RegistrationStatus;
import eu.chargetime.ocpp.model.core.StartTransactionConfirmation;
import eu.chargetime.ocpp.model.core.StopTransactionConfirmation;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that we did not write (ChargeTime's OCPP library) completes a session. */
@ExtendWith(SharedSystem.class)
class ForeignClientE2E {

    /** The side of the client that commands would reach; this test sends none. */
    private static final ClientCoreEventHandler UNATTENDED = (ClientCoreEventHandler) Proxy.newProxyInstance(
            ForeignClientE2E.class.getClassLoader(), new Class<?>[] {ClientCoreEventHandler.class}, (_, command, _) -> {
                throw new IllegalStateException("this charge point takes no commands: " + command.getName());
            });

    @Test
    void bootsAuthorizesChargesAndStops(RunningSystem system) throws Exception {
        // Given
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/id-tags/FOREIGN", "{}");
        ClientCoreProfile core = new ClientCoreProfile(UNATTENDED);
        JSONClient client = new JSONClient(core, id);
        client.connect(system.chargePointBase().toString().replaceAll("/$", ""), null);
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);

        // When
        try {
            BootNotificationConfirmation boot = send(
                    client,
                    core.createBootNotificationRequest("Foreign", "Client"),
                    BootNotificationConfirmation.class);
            AuthorizeConfirmation authorized =
                    send(client, core.createAuthorizeRequest("FOREIGN"), AuthorizeConfirmation.class);
            StartTransactionConfirmation started = send(
                    client,
                    core.createStartTransactionRequest(1, "FOREIGN", 100, now),
                    StartTransactionConfirmation.class);
            send(client, core.createMeterValuesRequest(1, now, "250"), MeterValuesConfirmation.class);
            send(
                    client,
                    core.createStopTransactionRequest(400, now.plusMinutes(1), started.getTransactionId()),
                    StopTransactionConfirmation.class);

            // Then
            assertThat(boot.getStatus()).isEqualTo(RegistrationStatus.Accepted);
            assertThat(authorized.getIdTagInfo().getStatus()).isEqualTo(AuthorizationStatus.Accepted);
            assertThat(system.api()
                            .get("/api/v1/transactions/" + started.getTransactionId())
                            .path("energyWh")
                            .asInt())
                    .isEqualTo(300);
        } finally {
            client.disconnect();
        }
    }

    private static <C extends Confirmation> C send(JSONClient client, Request request, Class<C> confirmation)
            throws OccurenceConstraintException, UnsupportedFeatureException, ExecutionException, InterruptedException,
                    TimeoutException {
        return confirmation.cast(client.send(request).toCompletableFuture().get(20, TimeUnit.SECONDS));
    }
}
