package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.participation.open311.Open311Client;
import io.github.melsdk.participation.open311.Open311Request;
import io.github.melsdk.participation.open311.PostedRequest;
import io.github.melsdk.testing.FakeOpen311;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

/** Reports a street light to the fake city and follows what becomes of it. A real city is not bothered with a demonstration. */
final class ReportSection implements Section {

    private final FakeOpen311 city;
    private final Transport transport;
    private final GeoPoint place;

    ReportSection(FakeOpen311 city, Transport transport, GeoPoint place) {
        this.city = city;
        this.transport = transport;
        this.place = place;
    }

    @Override
    public String title() {
        return "A street light is out: reported, and followed";
    }

    @Override
    public void print(PrintStream page) {
        Open311Client reports = Open311Client.builder(URI.create(city.url()))
                .transport(transport)
                .build();
        PostedRequest posted = reports.post(
                "lampadaire",
                report -> report.at(place).description("Lampe éteinte").attribute("PANNE", "eteinte"));
        page.println("  sent, received as " + (posted.token() == null ? posted.requestId() : posted.token()));
        Optional<String> id = posted.findRequestId();
        if (id.isEmpty() && posted.token() != null) {
            id = reports.findRequestId(posted.token());
        }
        id.ifPresentOrElse(
                known -> follow(page, reports, known),
                () -> page.println("  the city looks at it first; ask again with this token in a minute"));
    }

    private void follow(PrintStream page, Open311Client reports, String id) {
        show(page, reports.request(id));
        city.progress(id, "IN_PROGRESS", "Une équipe passe demain");
        show(page, reports.request(id));
        city.progress(id, "CLOSED", "Ampoule changée");
        show(page, reports.request(id));
    }

    private static void show(PrintStream page, Open311Request report) {
        page.println("  " + report.id() + "  " + report.status() + "  " + report.statusNotes());
    }
}
