package io.ampgate.operations.command;

import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.ocpp.message.CancelReservation;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.CertificateSigned;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.ClearChargingProfile;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DeleteCertificate;
import io.ampgate.ocpp.message.ExtendedTriggerMessage;
import io.ampgate.ocpp.message.GetCompositeSchedule;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetDiagnostics;
import io.ampgate.ocpp.message.GetInstalledCertificateIds;
import io.ampgate.ocpp.message.GetLocalListVersion;
import io.ampgate.ocpp.message.GetLog;
import io.ampgate.ocpp.message.InstallCertificate;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.ReserveNow;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.SendLocalList;
import io.ampgate.ocpp.message.SetChargingProfile;
import io.ampgate.ocpp.message.SignedUpdateFirmware;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.ocpp.message.UpdateFirmware;
import io.ampgate.operations.chargepoint.AuthorizationKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a command may not do what its sender expects. It is sent all the same: the charge point knows best. */
final class Doubts {

    private final Target target;
    private final List<String> found = new ArrayList<>();

    private Doubts(Target target) {
        this.target = target;
    }

    static List<String> of(CommandOrder order, Target target) {
        Doubts doubts = new Doubts(target);
        doubts.onState();
        doubts.onRequest(order.request());
        return List.copyOf(doubts.found);
    }

    private void onState() {
        if (target.state() != RegistrationState.accepted) {
            found.add(target.chargePointId() + " is " + target.state() + ", not accepted; it may not be sent at all");
        } else if (!target.booted()) {
            found.add("no BootNotification of " + target.chargePointId()
                    + " was accepted yet; the command waits for one until its deadline");
        }
    }

    private void onRequest(CentralSystemRequest<?> request) {
        switch (request) {
            case RemoteStartTransaction.Request start -> onStart(start.connectorId());
            case RemoteStopTransaction.Request stop -> onTransaction(stop.transactionId());
            case ChangeAvailability.Request change -> onConnector(change.connectorId());
            case UnlockConnector.Request unlock -> onConnector(unlock.connectorId());
            case TriggerMessage.Request trigger -> onConnector(trigger.connectorId());
            case ChangeConfiguration.Request change -> onConfiguration(change);
            case CancelReservation.Request _,
                    CertificateSigned.Request _,
                    ClearCache.Request _,
                    ClearChargingProfile.Request _,
                    DataTransfer.Request _,
                    DeleteCertificate.Request _,
                    ExtendedTriggerMessage.Request _,
                    GetCompositeSchedule.Request _,
                    GetConfiguration.Request _,
                    GetDiagnostics.Request _,
                    GetInstalledCertificateIds.Request _,
                    GetLocalListVersion.Request _,
                    GetLog.Request _,
                    InstallCertificate.Request _,
                    ReserveNow.Request _,
                    Reset.Request _,
                    SendLocalList.Request _,
                    SetChargingProfile.Request _,
                    SignedUpdateFirmware.Request _,
                    UpdateFirmware.Request _ -> {
                // Nothing in these is compared with what we know.
            }
        }
    }

    private void onStart(@Nullable Integer connectorId) {
        onConnector(connectorId);
        if (connectorId != null && connectorId == 0) {
            found.add("connectorId 0 is the charge point itself; a transaction needs a connector from 1 on");
        }
    }

    private void onConnector(@Nullable Integer connectorId) {
        boolean known = connectorId == null
                || connectorId == 0
                || target.connectorIds().isEmpty()
                || target.connectorIds().contains(connectorId);
        if (!known) {
            found.add("connector " + connectorId + " is not one that " + target.chargePointId() + " ever reported");
        }
    }

    private void onTransaction(int transactionId) {
        if (!target.runningTransactions().contains(transactionId)) {
            found.add("transaction " + transactionId + " is not known to run on " + target.chargePointId());
        }
    }

    private void onConfiguration(ChangeConfiguration.Request change) {
        if (CommandOrder.AUTHORIZATION_KEY.equalsIgnoreCase(change.key()) && !AuthorizationKey.isKey(change.value())) {
            found.add("the value is not 20 bytes as 40 hexadecimal characters; the password that gateways ask"
                    + " for will stay as it is");
        }
    }
}
