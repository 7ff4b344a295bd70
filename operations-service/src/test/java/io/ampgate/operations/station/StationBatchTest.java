package io.ampgate.operations.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DataTransfer.DataTransferStatus;
import io.ampgate.ocpp.message.LogStatusNotification;
import io.ampgate.ocpp.message.LogStatusNotification.UploadLogStatus;
import io.ampgate.ocpp.message.SecurityEventNotification;
import io.ampgate.ocpp.message.SignCertificate;
import io.ampgate.ocpp.message.SignCertificate.GenericStatus;
import io.ampgate.ocpp.message.SignedFirmwareStatusNotification;
import io.ampgate.ocpp.message.SignedFirmwareStatusNotification.FirmwareStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StationBatchTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final SessionId SESSION = new SessionId("session-1");
    private static final GatewayAddress GATEWAY = new GatewayAddress("gateway-0", 0);

    @Test
    void statusesOfSignedFirmwareAndLogsAreThoseOfTheTasks() {
        // When
        StationBatch batch = batch(
                new SignedFirmwareStatusNotification.Request(FirmwareStatus.SignatureVerified, 7),
                new LogStatusNotification.Request(UploadLogStatus.UploadFailure, null));

        // Then
        assertThat(batch.tasks())
                .containsExactly(
                        new StationBatch.TaskStatus("CP1", "m0", NOW, StationEvent.Task.firmware, "SignatureVerified"),
                        new StationBatch.TaskStatus("CP1", "m1", NOW, StationEvent.Task.diagnostics, "UploadFailure"));
        assertThat(batch.answers()).isEmpty();
    }

    @Test
    void unknownVendorsAndSigningRequestsAreAnswered() {
        // When
        StationBatch batch =
                batch(new DataTransfer.Request("com.example", null, null), new SignCertificate.Request("PEM"));

        // Then
        assertThat(batch.answers())
                .extracting(answer -> answer.call().messageId(), StationBatch.Answer::response)
                .containsExactly(
                        tuple("m0", new DataTransfer.Response(DataTransferStatus.UnknownVendorId, null)),
                        tuple("m1", new SignCertificate.Response(GenericStatus.Rejected)));
    }

    @Test
    void aSecurityEventShowsThatTheChargePointIsThere() {
        // When
        StationBatch batch = batch(new SecurityEventNotification.Request("ResetOrReboot", NOW, null));

        // Then
        assertThat(batch.seen()).containsEntry("CP1", NOW);
        assertThat(batch.tasks()).isEmpty();
        assertThat(batch.answers()).isEmpty();
    }

    @Test
    void callsOfChargePointsThatAreNotRegisteredChangeNothing() {
        // When
        StationBatch batch = StationBatch.of(List.of(call(0, new SignCertificate.Request("PEM"))), Set.of("CP2"));

        // Then
        assertThat(batch.answers()).isEmpty();
        assertThat(batch.seen()).isEmpty();
    }

    private static StationBatch batch(ChargePointRequest<?>... requests) {
        List<ChargePointRequest<?>> list = Arrays.asList(requests);
        return StationBatch.of(
                list.stream()
                        .map(request -> call(list.indexOf(request), request))
                        .toList(),
                Set.of("CP1"));
    }

    private static ChargePointCall call(int number, ChargePointRequest<?> request) {
        return new ChargePointCall("CP1", SESSION, GATEWAY, "m" + number, NOW, Action.of(request), request);
    }
}
