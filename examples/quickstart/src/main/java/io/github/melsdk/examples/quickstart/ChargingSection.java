package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.charging.Availability;
import io.github.melsdk.energy.charging.ChargePoint;
import io.github.melsdk.energy.charging.ChargingNetwork;
import io.github.melsdk.energy.charging.ConnectorType;
import io.github.melsdk.energy.charging.NearbyChargePoint;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The charge points nearest to a point that are free now and fit a common car. */
final class ChargingSection implements Section {

    private static final int SHOWN = 5;

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final GeoPoint centre;

    ChargingSection(City city, Territory territory, Transport transport, GeoPoint centre) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.centre = centre;
    }

    @Override
    public String title() {
        return "Free charge points around Grand Place";
    }

    @Override
    public void print(PrintStream page) {
        ChargingNetwork network = city.charging(transport).network(territory.communes());
        List<NearbyChargePoint> free =
                network.nearest(centre, q -> q.connector(ConnectorType.TYPE_2).limit(SHOWN));
        free.forEach(near -> line(page, near));
        page.printf(
                "  %d of %d points in the %d communes are free.%n",
                network.count(Availability.FREE),
                network.points().size(),
                territory.communes().size());
        free.stream()
                .findFirst()
                .ifPresent(near -> page.println(
                        "  " + near.chargePoint().point().attribution().text(Locale.ENGLISH)));
    }

    private static void line(PrintStream page, NearbyChargePoint near) {
        ChargePoint point = near.chargePoint().point();
        String power = point.ratedPower() == null ? "-" : point.ratedPower().toString();
        page.printf(
                "  %9s  %8s  %s%n",
                power, Text.distance(near.distance()), point.station().name());
    }
}
