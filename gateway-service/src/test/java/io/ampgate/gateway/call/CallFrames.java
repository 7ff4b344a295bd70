package io.ampgate.gateway.call;

import java.util.List;

/** A valid CALL for each action that charge points send; the message id is the action. */
final class CallFrames {

    static final List<String> STATION = List.of(
            "BootNotification",
            "DataTransfer",
            "DiagnosticsStatusNotification",
            "FirmwareStatusNotification",
            "LogStatusNotification",
            "SecurityEventNotification",
            "SignCertificate",
            "SignedFirmwareStatusNotification",
            "StatusNotification");

    private CallFrames() {}

    static String valid(String action) {
        return "[2,\"" + action + "\",\"" + action + "\"," + payload(action).replace('\'', '"') + "]";
    }

    private static String payload(String action) {
        return switch (action) {
            case "Authorize" -> "{'idTag':'T'}";
            case "StartTransaction" ->
                "{'connectorId':1,'idTag':'T','meterStart':1,'timestamp':'2026-01-01T00:00:00Z'}";
            case "StopTransaction" -> "{'transactionId':1,'meterStop':1,'timestamp':'2026-01-01T00:00:00Z'}";
            case "MeterValues" ->
                "{'connectorId':1,'meterValue':[{'timestamp':'2026-01-01T00:00:00Z','sampledValue':[{'value':'1'}]}]}";
            case "BootNotification" -> "{'chargePointVendor':'A','chargePointModel':'B'}";
            case "DataTransfer" -> "{'vendorId':'acme'}";
            case "DiagnosticsStatusNotification",
                    "FirmwareStatusNotification",
                    "LogStatusNotification",
                    "SignedFirmwareStatusNotification" -> "{'status':'Idle'}";
            case "SecurityEventNotification" -> "{'type':'ResetOrReboot','timestamp':'2026-01-01T00:00:00Z'}";
            case "SignCertificate" -> "{'csr':'PEM'}";
            case "StatusNotification" -> "{'connectorId':1,'errorCode':'NoError','status':'Available'}";
            default -> throw new IllegalArgumentException(action);
        };
    }
}
