package io.ampgate.simulator.charging;

import java.util.List;

/** How much of its maximum power a battery takes at a state of charge: straight lines between points. */
public record ChargingCurve(List<Point> points) {
    /** The on-board charger is the limit until the battery is nearly full. */
    public static final ChargingCurve ALTERNATING_CURRENT =
            new ChargingCurve(List.of(new Point(0, 1.0), new Point(94, 1.0), new Point(100, 0.1)));

    /** Fast charging peaks early and tapers from half full on. */
    public static final ChargingCurve DIRECT_CURRENT = new ChargingCurve(List.of(
            new Point(0, 0.7),
            new Point(8, 1.0),
            new Point(50, 0.9),
            new Point(80, 0.45),
            new Point(90, 0.2),
            new Point(100, 0.05)));

    public ChargingCurve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a charging curve needs at least one point");
        }
    }

    /** A state of charge in percent and the share of the maximum power there. */
    public record Point(double soc, double share) {}

    /** The share of the maximum power, 0 to 1, at a state of charge in percent. */
    public double share(double soc) {
        for (int i = 1; i < points.size(); i++) {
            Point to = points.get(i);
            if (soc <= to.soc()) {
                Point from = points.get(i - 1);
                double way = (Math.max(soc, from.soc()) - from.soc()) / (to.soc() - from.soc());
                return from.share() + way * (to.share() - from.share());
            }
        }
        return points.getLast().share();
    }
}
