package io.ampgate.simulator.configuration;

import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetConfiguration.KeyValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of one charge point. It survives a reboot, which is also when changes of some keys take effect; until
 * then GetConfiguration tells what was written. Names of keys compare without case (CiString, section 7). Not
 * thread-safe.
 */
public final class ConfigurationStore {
    private final Map<ConfigurationKey, String> written = new EnumMap<>(ConfigurationKey.class);
    private final Map<ConfigurationKey, String> effective = new EnumMap<>(ConfigurationKey.class);

    /** The standard values, but for the overrides. */
    public ConfigurationStore(Map<ConfigurationKey, String> overrides) {
        for (ConfigurationKey key : ConfigurationKey.values()) {
            written.put(key, overrides.getOrDefault(key, key.initial()));
        }
        restarted();
    }

    /** Answers a GetConfiguration: the named keys, or all. */
    public GetConfiguration.Response read(GetConfiguration.Request request) {
        if (request.key().isEmpty()) {
            return new GetConfiguration.Response(
                    Arrays.stream(ConfigurationKey.values()).map(this::shown).toList(), List.of());
        }
        List<KeyValue> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : request.key()) {
            named(name).ifPresentOrElse(key -> known.add(shown(key)), () -> unknown.add(name));
        }
        return new GetConfiguration.Response(known, unknown);
    }

    /** Answers a ChangeConfiguration. */
    public ConfigurationStatus change(String name, String value) {
        Optional<ConfigurationKey> found = named(name);
        if (found.isEmpty()) {
            return ConfigurationStatus.NotSupported;
        }
        ConfigurationKey key = found.get();
        if (key.access() == ConfigurationKey.Access.READ_ONLY || !key.allows(value)) {
            return ConfigurationStatus.Rejected;
        }
        written.put(key, value);
        if (key.access() == ConfigurationKey.Access.READ_WRITE_REBOOT) {
            return ConfigurationStatus.RebootRequired;
        }
        effective.put(key, value);
        return ConfigurationStatus.Accepted;
    }

    /** The charge point itself sets a value, which takes effect at once. */
    public void set(ConfigurationKey key, String value) {
        written.put(key, value);
        effective.put(key, value);
    }

    /** Lets everything that was written take effect. */
    public void restarted() {
        effective.putAll(written);
    }

    public String text(ConfigurationKey key) {
        return effective.getOrDefault(key, key.initial());
    }

    public boolean isOn(ConfigurationKey key) {
        return Boolean.parseBoolean(text(key));
    }

    public int count(ConfigurationKey key) {
        return Integer.parseInt(text(key));
    }

    /** A key whose unit is seconds. */
    public Duration seconds(ConfigurationKey key) {
        return Duration.ofSeconds(count(key));
    }

    private KeyValue shown(ConfigurationKey key) {
        boolean readonly = key.access() == ConfigurationKey.Access.READ_ONLY;
        boolean hidden = key.access() == ConfigurationKey.Access.WRITE_ONLY;
        return new KeyValue(key.name(), readonly, hidden ? null : written.get(key));
    }

    /** The key of a name, whatever its case. */
    public static Optional<ConfigurationKey> named(String name) {
        return Arrays.stream(ConfigurationKey.values())
                .filter(key -> key.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
