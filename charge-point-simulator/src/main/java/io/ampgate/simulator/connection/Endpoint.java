package io.ampgate.simulator.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a charge point connects to and as whom: {@code base} plus its percent-encoded identity (OCPP-J 1.6 section
 * 3.1.1), the subprotocols it offers and, for HTTP Basic authentication, its password.
 */
public record Endpoint(
        URI base, String chargePointId, @Nullable String password, List<String> subprotocols) {
    public static final String OCPP_1_6 = "ocpp1.6";

    public Endpoint {
        requireWebSocket(base);
        if (chargePointId.isEmpty()) {
            throw new IllegalArgumentException("a charge point needs an identity");
        }
        base = base.toString().endsWith("/") ? base : URI.create(base + "/");
        subprotocols = List.copyOf(subprotocols);
    }

    /** @throws IllegalArgumentException when the address is not one of a WebSocket */
    public static void requireWebSocket(URI address) {
        if (!"ws".equalsIgnoreCase(address.getScheme()) && !"wss".equalsIgnoreCase(address.getScheme())) {
            throw new IllegalArgumentException("'" + address + "' is not a ws:// or wss:// address");
        }
    }

    /** An endpoint without a password that speaks OCPP 1.6. */
    public static Endpoint of(URI base, String chargePointId) {
        return new Endpoint(base, chargePointId, null, List.of(OCPP_1_6));
    }

    public Endpoint withPassword(@Nullable String newPassword) {
        return new Endpoint(base, chargePointId, newPassword, subprotocols);
    }

    /** Offers other subprotocols, or with none, nothing at all. */
    public Endpoint withSubprotocols(String... offered) {
        return new Endpoint(base, chargePointId, password, List.of(offered));
    }

    URI uri() {
        return URI.create(base + URLEncoder.encode(chargePointId, UTF_8).replace("+", "%20"));
    }

    Optional<String> authorization() {
        if (password == null) {
            return Optional.empty();
        }
        byte[] credentials = (chargePointId + ":" + password).getBytes(UTF_8);
        return Optional.of("Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
