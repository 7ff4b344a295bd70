package io.ampgate.operations.station;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DataTransfer.DataTransferStatus;
import io.ampgate.ocpp.message.DiagnosticsStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.LogStatusNotification;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.SecurityEventNotification;
import io.ampgate.ocpp.message.SignCertificate;
import io.ampgate.ocpp.message.SignCertificate.GenericStatus;
import io.ampgate.ocpp.message.SignedFirmwareStatusNotification;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import io.ampgate.operations.command.Evidence;
import io.ampgate.operations.connector.StatusReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** The calls of one batch, sorted by what they change. Calls of charge points that are not registered change nothing. */
final class StationBatch {

    private static final Logger LOG = Logger.getLogger(StationBatch.class);

    /** No vendor is known yet (section 4.3). */
    private static final CentralSystemResponse UNKNOWN_VENDOR =
            new DataTransfer.Response(DataTransferStatus.UnknownVendorId, null);

    /** There is no certificate authority that could sign. */
    private static final CentralSystemResponse NOT_SIGNED = new SignCertificate.Response(GenericStatus.Rejected);

    /** A BootNotification. */
    record Boot(String chargePointId, String messageId, Instant at, BootNotification.Request request) {}

    /** What a charge point says of a firmware update, or of an upload of diagnostics or a log. */
    record TaskStatus(String chargePointId, String messageId, Instant at, StationEvent.Task task, String status) {}

    /** What this service answers to a call; the gateway answers the others. */
    record Answer(ChargePointCall call, CentralSystemResponse response) {}

    private final List<Boot> boots = new ArrayList<>();
    private final List<TaskStatus> tasks = new ArrayList<>();
    private final List<StatusReport> statusReports = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Instant> seen = new TreeMap<>();

    private StationBatch() {}

    static StationBatch of(List<ChargePointCall> calls, Set<String> registered) {
        StationBatch batch = new StationBatch();
        for (ChargePointCall call : calls) {
            if (registered.contains(call.chargePointId())) {
                batch.add(call);
            }
        }
        return batch;
    }

    private void add(ChargePointCall call) {
        String id = call.chargePointId();
        Instant at = call.receivedAt();
        seen.merge(id, at, (one, other) -> one.isAfter(other) ? one : other);
        switch (call.request()) {
            case BootNotification.Request boot -> {
                boots.add(new Boot(id, call.messageId(), at, boot));
                evidence.add(new Evidence.MessageReceived(id, at, MessageTrigger.BootNotification, null));
            }
            case StatusNotification.Request status -> {
                statusReports.add(new StatusReport(id, call.messageId(), at, status));
                evidence.add(new Evidence.StatusReported(
                        id, at, status.connectorId(), status.status().name()));
                evidence.add(
                        new Evidence.MessageReceived(id, at, MessageTrigger.StatusNotification, status.connectorId()));
            }
            case FirmwareStatusNotification.Request firmware -> {
                tasks.add(
                        task(call, StationEvent.Task.firmware, firmware.status().name()));
                evidence.add(new Evidence.MessageReceived(id, at, MessageTrigger.FirmwareStatusNotification, null));
            }
            case DiagnosticsStatusNotification.Request diagnostics -> {
                tasks.add(task(
                        call,
                        StationEvent.Task.diagnostics,
                        diagnostics.status().name()));
                evidence.add(new Evidence.MessageReceived(id, at, MessageTrigger.DiagnosticsStatusNotification, null));
            }
            case SignedFirmwareStatusNotification.Request firmware ->
                tasks.add(
                        task(call, StationEvent.Task.firmware, firmware.status().name()));
            case LogStatusNotification.Request log ->
                tasks.add(task(call, StationEvent.Task.diagnostics, log.status().name()));
            case SecurityEventNotification.Request _ ->
                LOG.infof(
                        "charge point reports a security event chargePoint=%s action=%s messageId=%s",
                        id, call.action(), call.messageId());
            case DataTransfer.Request _ -> answers.add(new Answer(call, UNKNOWN_VENDOR));
            case SignCertificate.Request _ -> answers.add(new Answer(call, NOT_SIGNED));
            case Authorize.Request _,
                    Heartbeat.Request _,
                    MeterValues.Request _,
                    StartTransaction.Request _,
                    StopTransaction.Request _ ->
                LOG.warnf(
                        "call is not for this service chargePoint=%s action=%s messageId=%s",
                        id, call.action(), call.messageId());
        }
    }

    private static TaskStatus task(ChargePointCall call, StationEvent.Task task, String status) {
        return new TaskStatus(call.chargePointId(), call.messageId(), call.receivedAt(), task, status);
    }

    List<Boot> boots() {
        return boots;
    }

    Set<String> bootedIds() {
        Set<String> ids = new TreeSet<>();
        boots.forEach(boot -> ids.add(boot.chargePointId()));
        return ids;
    }

    List<TaskStatus> tasks() {
        return tasks;
    }

    List<StatusReport> statusReports() {
        return statusReports;
    }

    List<Answer> answers() {
        return answers;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** When each charge point last said something. */
    Map<String, Instant> seen() {
        return seen;
    }
}
