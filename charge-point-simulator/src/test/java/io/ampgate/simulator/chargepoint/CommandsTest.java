package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.GetDiagnostics;
import io.ampgate.ocpp.message.GetInstalledCertificateIds;
import io.ampgate.ocpp.message.GetLocalListVersion;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStartTransaction.RemoteStartStopStatus;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.ReserveNow;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import io.ampgate.ocpp.message.TriggerMessage.TriggerMessageStatus;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.ocpp.message.UnlockConnector.UnlockStatus;
import io.ampgate.ocpp.message.UpdateFirmware;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.CertificateUse;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.ReadingContext;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void aRemoteStartWaitsForTheCableAndThenCharges() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            RemoteStartTransaction.Response answer =
                    fixture.central.commands(new RemoteStartTransaction.Request(2, "APP", null));
            fixture.awaitStatus(2, ChargePointStatus.Preparing);
            // When
            fixture.chargePoint.plugIn(2, ChargePointFixture.CAR);
            // Then
            StartTransaction.Request start =
                    fixture.central.awaits(1, StartTransaction.Request.class).getFirst();
            assertThat(answer.status()).isEqualTo(RemoteStartStopStatus.Accepted);
            assertThat(fixture.central.received(Authorize.Request.class)).hasSize(1);
            assertThat(start.idTag()).isEqualTo("APP");
            assertThat(start.connectorId()).isEqualTo(2);
            fixture.awaitStatus(2, ChargePointStatus.Charging);
        }
    }

    @Test
    void aRemoteStartWithoutACableIsOverAfterTheConnectionTimeOut() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.central.commands(new RemoteStartTransaction.Request(2, "APP", null));
            fixture.awaitStatus(2, ChargePointStatus.Preparing);
            // When
            fixture.time.advanceToAlarmIn(Duration.ofSeconds(60));
            // Then
            fixture.awaitStatus(2, ChargePointStatus.Available);
        }
    }

    @Test
    void aRemoteStartOnATakenOrUnknownConnectorIsRejected() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // When
            RemoteStartTransaction.Response taken =
                    fixture.central.commands(new RemoteStartTransaction.Request(1, "APP", null));
            RemoteStartTransaction.Response unknown =
                    fixture.central.commands(new RemoteStartTransaction.Request(99, "APP", null));
            // Then
            assertThat(taken.status()).isEqualTo(RemoteStartStopStatus.Rejected);
            assertThat(unknown.status()).isEqualTo(RemoteStartStopStatus.Rejected);
        }
    }

    @Test
    void aRemoteStopEndsTheTransaction() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            RemoteStopTransaction.Response unknown = fixture.central.commands(new RemoteStopTransaction.Request(4711));
            // When
            RemoteStopTransaction.Response answer = fixture.central.commands(new RemoteStopTransaction.Request(1));
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            assertThat(unknown.status()).isEqualTo(RemoteStartStopStatus.Rejected);
            assertThat(answer.status()).isEqualTo(RemoteStartStopStatus.Accepted);
            assertThat(stop.reason()).isEqualTo(Reason.Remote);
            fixture.awaitStatus(1, ChargePointStatus.Finishing);
        }
    }

    @Test
    void aStartWithATagThatTurnsOutBlockedIsStopped() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.central.answers(
                    StartTransaction.Request.class,
                    request -> new StartTransaction.Response(IdTagInfo.of(AuthorizationStatus.Blocked), 7));
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            // When
            fixture.chargePoint.presentTag(1, "TAG");
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            assertThat(stop.transactionId()).isEqualTo(7);
            assertThat(stop.reason()).isEqualTo(Reason.DeAuthorized);
        }
    }

    @Test
    void unlockingFinishesTheTransactionFirst() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // When
            UnlockConnector.Response answer = fixture.central.commands(new UnlockConnector.Request(1));
            UnlockConnector.Response unknown = fixture.central.commands(new UnlockConnector.Request(3));
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            assertThat(stop.reason()).isEqualTo(Reason.UnlockCommand);
            assertThat(answer.status()).isEqualTo(UnlockStatus.Unlocked);
            assertThat(unknown.status()).isEqualTo(UnlockStatus.NotSupported);
        }
    }

    @Test
    void aTriggeredMessageFollowsTheAnswer() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // When
            TriggerMessage.Response answer =
                    fixture.central.commands(new TriggerMessage.Request(MessageTrigger.MeterValues, 1));
            fixture.central.commands(new TriggerMessage.Request(MessageTrigger.Heartbeat, null));
            fixture.central.commands(new TriggerMessage.Request(MessageTrigger.BootNotification, null));
            TriggerMessage.Response unknown =
                    fixture.central.commands(new TriggerMessage.Request(MessageTrigger.StatusNotification, 99));
            // Then
            MeterValues.Request values =
                    fixture.central.awaits(1, MeterValues.Request.class).getFirst();
            assertThat(answer.status()).isEqualTo(TriggerMessageStatus.Accepted);
            assertThat(unknown.status()).isEqualTo(TriggerMessageStatus.Rejected);
            assertThat(values.transactionId()).isEqualTo(1);
            assertThat(values.meterValue().getFirst().sampledValue())
                    .allMatch(sample -> sample.context() == ReadingContext.Trigger);
            fixture.central.awaits(1, Heartbeat.Request.class);
            fixture.central.awaits(2, BootNotification.Request.class);
        }
    }

    @Test
    void aTriggeredStatusWithoutAConnectorCoversAllOfThem() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // When
            fixture.central.commands(new TriggerMessage.Request(MessageTrigger.StatusNotification, null));
            // Then
            fixture.central.awaits(6, StatusNotification.Request.class);
            assertThat(fixture.statuses(0)).hasSize(2);
            assertThat(fixture.statuses(2)).hasSize(2);
        }
    }

    @Test
    void aNewSampleIntervalHoldsForTheRunningTransaction() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            ChangeConfiguration.Response answer =
                    fixture.central.commands(new ChangeConfiguration.Request("MeterValueSampleInterval", "7"));
            // When
            fixture.time.advanceToAlarmIn(Duration.ofSeconds(7));
            // Then
            assertThat(answer.status()).isEqualTo(ConfigurationStatus.Accepted);
            fixture.central.awaits(1, MeterValues.Request.class);
        }
    }

    @Test
    void clockAlignedValuesComeAtTheFullInterval() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.time.advance(Duration.ofSeconds(100));
            fixture.central.commands(new ChangeConfiguration.Request("ClockAlignedDataInterval", "900"));
            // When
            fixture.time.advanceToAlarmIn(Duration.ofSeconds(800));
            // Then
            MeterValues.Request values =
                    fixture.central.awaits(2, MeterValues.Request.class).getFirst();
            assertThat(values.transactionId()).isNull();
            assertThat(values.meterValue().getFirst().sampledValue().getFirst().context())
                    .isEqualTo(ReadingContext.SampleClock);
        }
    }

    @Test
    void aVendorsOwnMessageIsOfAnUnknownVendorAndTheCacheCanBeCleared() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // When
            DataTransfer.Response transfer =
                    fixture.central.commands(new DataTransfer.Request("com.example", null, "x"));
            ClearCache.Response cleared = fixture.central.commands(new ClearCache.Request());
            // Then
            assertThat(transfer.status()).isEqualTo(DataTransfer.DataTransferStatus.UnknownVendorId);
            assertThat(cleared.status()).isEqualTo(ClearCache.ClearCacheStatus.Accepted);
        }
    }

    @Test
    void commandsOfProfilesThatItDoesNotHaveAreRefused() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // When
            ReserveNow.Response reserved =
                    fixture.central.commands(new ReserveNow.Request(1, Instant.EPOCH, "TAG", null, 1));
            GetLocalListVersion.Response listVersion = fixture.central.commands(new GetLocalListVersion.Request());
            GetDiagnostics.Response diagnostics = fixture.central.commands(
                    new GetDiagnostics.Request("ftp://files.example/", null, null, null, null));
            GetInstalledCertificateIds.Response certificates = fixture.central.commands(
                    new GetInstalledCertificateIds.Request(CertificateUse.CentralSystemRootCertificate));
            // Then
            assertThat(reserved.status()).isEqualTo(ReserveNow.ReservationStatus.Rejected);
            assertThat(listVersion.listVersion()).isEqualTo(-1);
            assertThat(diagnostics.fileName()).isNull();
            assertThat(certificates.status())
                    .isEqualTo(GetInstalledCertificateIds.GetInstalledCertificateStatus.NotFound);
        }
    }

    @Test
    void anUpdateOfFirmwareEndsAsAFailedDownload() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // When
            fixture.central.commands(
                    new UpdateFirmware.Request("ftp://files.example/firmware", null, Instant.EPOCH, null));
            // Then
            FirmwareStatusNotification.Request status = fixture.central
                    .awaits(1, FirmwareStatusNotification.Request.class)
                    .getFirst();
            assertThat(status.status()).isEqualTo(FirmwareStatusNotification.FirmwareStatus.DownloadFailed);
        }
    }
}
