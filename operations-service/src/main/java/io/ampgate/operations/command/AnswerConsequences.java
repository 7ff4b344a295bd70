package io.ampgate.operations.command;

import io.ampgate.contracts.registry.Credential;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.chargepoint.ChargePoints;
import io.ampgate.operations.configuration.Configuration;
import io.ampgate.operations.database.Transaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** What an answer tells us of the charge point, beyond the command. */
@Singleton
final class AnswerConsequences {

    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.ignore());

    void of(Command command, Transaction transaction, AfterCommit afterwards) throws SQLException {
        if (!(command.state() instanceof CommandState.Answered answered)) {
            return;
        }
        String request = command.request().text();
        String response = answered.response().text();
        if (command.action() == Action.GetConfiguration) {
            Configuration.read(
                    transaction,
                    command.chargePointId(),
                    CODEC.decode(GetConfiguration.Request.class, request),
                    CODEC.decode(GetConfiguration.Response.class, response),
                    answered.at());
        }
        if (command.action() == Action.ChangeConfiguration) {
            ChangeConfiguration.ConfigurationStatus status =
                    CODEC.decode(ChangeConfiguration.Response.class, response).status();
            boolean taken = status == ChangeConfiguration.ConfigurationStatus.Accepted
                    || status == ChangeConfiguration.ConfigurationStatus.RebootRequired;
            if (taken) {
                taken(
                        command,
                        transaction,
                        status,
                        CODEC.decode(ChangeConfiguration.Request.class, request),
                        afterwards);
            }
        }
    }

    private static void taken(
            Command command,
            Transaction transaction,
            ChangeConfiguration.ConfigurationStatus status,
            ChangeConfiguration.Request request,
            AfterCommit afterwards)
            throws SQLException {
        Credential credential = command.credential();
        if (credential != null) {
            ChargePoints.replaceCredential(transaction, command.chargePointId(), credential);
            afterwards.registry(List.of(command.chargePointId()));
        }
        Configuration.changed(
                transaction,
                command.chargePointId(),
                request,
                status == ChangeConfiguration.ConfigurationStatus.RebootRequired,
                command.state() instanceof CommandState.Answered answered ? answered.at() : command.createdAt());
    }
}
