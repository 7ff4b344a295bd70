package io.ampgate.operations.chargepoint;

import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.onboarding.UnknownChargePoints;
import io.ampgate.operations.registry.RegistryOutbox;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers, changes and deletes charge points; each change is noted for the gateways. */
@Singleton
public final class ChargePoints {

    private final AuthorizationKey.Generator keys;
    private final Clock clock;

    ChargePoints(AuthorizationKey.Generator keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param password what was generated, absent when the charge point has one already or needs none */
    record Put(boolean created, @Nullable String password) {}

    private record Before(int securityProfile, boolean hasPassword) {}

    public static ProblemException unknown(String id) {
        return ProblemException.notFound("charge point " + id
                + " is not registered; PUT /api/v1/charge-points/{id} registers one,"
                + " GET /api/v1/charge-points lists them");
    }

    /** @throws ProblemException when it is not registered */
    public static void checkRegistered(Transaction transaction, String id) throws SQLException {
        List<String> found = transaction.list(
                row -> row.text("charge_point_id"),
                "select charge_point_id from charge_point where charge_point_id = ?",
                id);
        if (found.isEmpty()) {
            throw unknown(id);
        }
    }

    Put put(Transaction transaction, String id, ChargePointBody body) throws SQLException {
        Instant now = clock.instant();
        boolean created = transaction.update("""
                        insert into charge_point (charge_point_id, state, state_since, security_profile, registered_at)
                        values (?, ?, ?, 0, ?) on conflict do nothing""", id, RegistryEntry.RegistrationState.accepted, now, now) > 0;
        Before before = transaction
                .first(
                        row -> new Before(row.number("security_profile"), row.optionalText("credential_hash") != null),
                        "select security_profile, credential_hash from charge_point where charge_point_id = ? for update",
                        id)
                .orElseThrow(() -> ProblemException.conflict(id + " was deleted at the same moment; try again"));
        change(transaction, id, body, now);
        int profile = body.securityProfile() == null ? before.securityProfile() : body.securityProfile();
        boolean needsKey = Boolean.TRUE.equals(body.newPassword()) || (profile > 0 && !before.hasPassword());
        AuthorizationKey key = needsKey ? keys.next() : null;
        if (key != null) {
            setCredential(transaction, id, key.credential());
        }
        UnknownChargePoints.forget(transaction, List.of(id));
        RegistryOutbox.note(
                transaction, List.of(id), created ? StationEvent.Change.registered : StationEvent.Change.changed);
        return new Put(created, key == null ? null : key.hexadecimal());
    }

    private static void change(Transaction transaction, String id, ChargePointBody body, Instant now)
            throws SQLException {
        transaction.update(
                """
                update charge_point
                set name = coalesce(?, name), site = coalesce(?, site), latitude = coalesce(?, latitude),
                    longitude = coalesce(?, longitude), security_profile = coalesce(?, security_profile),
                    heartbeat_interval = coalesce(?, heartbeat_interval),
                    state_since = case when coalesce(?, state) = state then state_since else ? end,
                    state = coalesce(?, state)
                where charge_point_id = ?""",
                body.name(),
                body.site(),
                body.latitude(),
                body.longitude(),
                body.securityProfile(),
                body.heartbeatInterval(),
                body.state(),
                now,
                body.state(),
                id);
    }

    /** From now on only this key opens a connection. The change is noted for the gateways. */
    public static void replaceCredential(Transaction transaction, String id, Credential credential)
            throws SQLException {
        setCredential(transaction, id, credential);
        RegistryOutbox.note(transaction, List.of(id), StationEvent.Change.changed);
    }

    private static void setCredential(Transaction transaction, String id, Credential credential) throws SQLException {
        transaction.update(
                "update charge_point set credential_salt = ?, credential_hash = ? where charge_point_id = ?",
                credential.salt(),
                credential.hash(),
                id);
    }

    /** @return empty when it was not registered */
    Optional<String> delete(Transaction transaction, String id) throws SQLException {
        if (transaction.update("delete from charge_point where charge_point_id = ?", id) == 0) {
            return Optional.empty();
        }
        RegistryOutbox.note(transaction, List.of(id), StationEvent.Change.deleted);
        return Optional.of(id);
    }
}
