package io.ampgate.gateway.handshake;

import io.ampgate.contracts.connection.ConnectionRefused.Reason;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.gateway.registry.Registry;
import io.ampgate.gateway.registry.Standing;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides over a handshake: identity, subprotocol, registration, password; in this order. */
@Singleton
final class HandshakeRules {

    static final String PROTOCOL = "ocpp1.6";
    private static final int SHOWN_CHARACTERS = 48;

    private final Registry registry;
    private final HandshakeSettings settings;

    HandshakeRules(Registry registry, HandshakeSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    Verdict judge(Knock knock) {
        return switch (ChargePointIdentity.of(knock.encodedIdentity(), settings.maximumIdentityLength())) {
            case ChargePointIdentity.Invalid invalid -> {
                String detail = "the identity in the path " + invalid.reason();
                yield refused(400, Reason.InvalidIdentity, invalid.shown(), detail, detail);
            }
            case ChargePointIdentity.Valid valid -> judge(valid.id(), knock);
        };
    }

    private Verdict judge(String id, Knock knock) {
        if (!knock.protocols().contains(PROTOCOL)) {
            String detail = "the subprotocol " + PROTOCOL + " is needed, offered was "
                    + (knock.protocols().isEmpty() ? "none" : String.join(", ", knock.protocols()));
            return refused(400, Reason.UnsupportedSubprotocol, id, detail, detail);
        }
        return switch (registry.standing(id)) {
            case Standing.Barred barred ->
                refused(404, barred.reason(), id, barred.detail(), "this charge point is not known here");
            case Standing.Admissible standing -> authenticate(id, standing, knock.authorization());
        };
    }

    private static Verdict authenticate(String id, Standing.Admissible standing, @Nullable String authorization) {
        Credential credential = standing.credential();
        if (credential == null) {
            return new Verdict.Admitted(id, PROTOCOL, 0, standing);
        }
        Optional<BasicCredentials> presented = BasicCredentials.of(authorization);
        if (presented.isEmpty()) {
            return unauthorized(Reason.CredentialMissing, id, "no Basic authentication in the handshake");
        }
        BasicCredentials credentials = presented.get();
        if (!credentials.isFrom(id)) {
            return unauthorized(Reason.CredentialWrong, id, "the user name is not the identity in the path");
        }
        return credential.matches(credentials.password())
                ? new Verdict.Admitted(id, PROTOCOL, 1, standing)
                : unauthorized(Reason.CredentialWrong, id, "the password is wrong");
    }

    private static Verdict unauthorized(Reason reason, String id, String detail) {
        return refused(401, reason, id, detail, "the charge point identity and its password are needed");
    }

    private static Verdict refused(int status, Reason reason, String id, String detail, String body) {
        String shown = id.length() <= SHOWN_CHARACTERS ? id : id.substring(0, SHOWN_CHARACTERS);
        return new Verdict.Refused(status, reason, shown, detail, body);
    }
}
