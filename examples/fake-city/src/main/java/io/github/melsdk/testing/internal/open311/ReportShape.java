package io.github.melsdk.testing.internal.open311;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Shows a report as one of the two dialects does. */
final class ReportShape {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ReportShape() {}

    static ObjectNode of(Report report, boolean fixMyStreet) {
        ObjectNode node = Json.object();
        node.put("service_request_id", report.id);
        node.put("status", report.isOpen() ? "open" : "closed");
        node.put("status_notes", report.last().notes());
        node.put("service_name", typeName(report, true));
        node.put("service_code", fixMyStreet ? typeName(report, true) : report.type);
        node.put("description", report.fields.getOrDefault("description", ""));
        node.put("requested_datetime", text(report.requested));
        node.put("updated_datetime", text(report.last().at()));
        copy(report, node, "lat", "lat");
        copy(report, node, "long", "long");
        copy(report, node, "address_string", "address");
        copy(report, node, "address_id", "address_id");
        copy(report, node, "media_url", "media_url");
        if (fixMyStreet) {
            node.put("title", typeName(report, true));
            node.put("detail", report.fields.getOrDefault("description", ""));
            node.put("interface_used", "Web interface");
            node.put("comment_count", report.events.size() - 1);
            node.set("agency_responsible", Json.of(Map.of("recipient", List.of("Ville de Lille"))));
        } else {
            node.put("agency_responsible", "Ville de Lille, voirie");
            node.put("service_notice", "La ville vous remercie.");
            node.put("zipcode", "59000");
        }
        return node;
    }

    static ObjectNode update(Report report, Report.Event event, int number) {
        ObjectNode node = Json.object();
        node.put("update_id", report.id + "-" + number);
        node.put("service_request_id", report.id);
        node.put("status", event.status());
        node.put("updated_datetime", text(event.at()));
        node.put("description", event.notes());
        return node;
    }

    static String typeName(Report report, boolean byName) {
        return ReportTypes.ALL.stream()
                .filter(type -> byName && type.code().equals(report.type))
                .map(ReportTypes.Type::name)
                .findFirst()
                .orElse(report.type);
    }

    private static void copy(Report report, ObjectNode node, String from, String to) {
        String value = report.fields.get(from);
        if (value != null && (to.equals("lat") || to.equals("long"))) {
            node.put(to, Double.parseDouble(value));
        } else if (value != null) {
            node.put(to, value);
        }
    }

    private static String text(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(PARIS));
    }
}
