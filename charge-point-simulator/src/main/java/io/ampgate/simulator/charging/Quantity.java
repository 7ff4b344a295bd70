package io.ampgate.simulator.charging;

import io.ampgate.ocpp.codec.OcppJson;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.Phase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list such as MeterValuesSampledData: a measurand, on one phase only when the item says so
 * ({@code Voltage.L1}, section 9.1.17).
 */
public record Quantity(Measurand measurand, @Nullable Phase phase) {
    private static final Set<Measurand> MEASURED = EnumSet.of(
            Measurand.EnergyActiveImportRegister,
            Measurand.EnergyActiveImportInterval,
            Measurand.PowerActiveImport,
            Measurand.PowerOffered,
            Measurand.CurrentImport,
            Measurand.CurrentOffered,
            Measurand.Voltage,
            Measurand.Frequency,
            Measurand.Temperature,
            Measurand.SoC);

    /** The quantity that an item names, or empty when this meter does not measure it. */
    public static Optional<Quantity> named(String item) {
        for (Measurand measurand : MEASURED) {
            String name = OcppJson.wireName(measurand);
            if (item.equals(name)) {
                return Optional.of(new Quantity(measurand, null));
            }
            if (item.startsWith(name + ".")) {
                return phase(item.substring(name.length() + 1)).map(phase -> new Quantity(measurand, phase));
            }
        }
        return Optional.empty();
    }

    /** The quantities of a comma separated list; what is not measured is left out. */
    public static List<Quantity> listed(String items) {
        return Arrays.stream(items.split(","))
                .map(String::strip)
                .flatMap(item -> named(item).stream())
                .toList();
    }

    private static Optional<Phase> phase(String name) {
        return Arrays.stream(Phase.values())
                .filter(phase -> OcppJson.wireName(phase).equals(name))
                .findFirst();
    }
}
