package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.List;

/** Describes datasets, in full and as rows that can be queried. */
final class Catalogue {
    static final List<Field> FIELDS = List.of(
            new Field("dataset_id", "Identifiant", "text", false),
            new Field("title", "Titre", "text", false),
            new Field("description", "Description", "text", false),
            new Field("theme", "Thème", "text", true),
            new Field("keyword", "Mot clé", "text", true),
            new Field("license", "Licence", "text", true),
            new Field("language", "Langue", "text", true),
            new Field("publisher", "Producteur", "text", true),
            new Field("modified", "Modifié", "datetime", true),
            new Field("data_processed", "Traité", "datetime", false),
            new Field("records_count", "Nombre d'enregistrements", "int", false),
            new Field("features", "Vues", "text", true));

    private Catalogue() {}

    static ObjectNode row(Dataset dataset, Instant now) {
        ObjectNode row = Json.object().put("dataset_id", dataset.id());
        row.setAll(defaults(dataset, now));
        row.set("features", features(dataset));
        return row;
    }

    static ObjectNode document(Dataset dataset, Instant now) {
        ObjectNode document = Json.object()
                .put("visibility", "domain")
                .put("dataset_id", dataset.id())
                .put(
                        "dataset_uid",
                        "da_" + Integer.toUnsignedString(dataset.id().hashCode(), 36))
                .put("has_records", true);
        document.set("features", features(dataset));
        document.putArray("attachments");
        document.putArray("alternative_exports");
        document.put("data_visible", true);
        ArrayNode fields = document.putArray("fields");
        for (Field field : dataset.fields()) {
            ObjectNode annotations = fields.addObject()
                    .put("name", field.name())
                    .put("label", field.label())
                    .put("type", field.type())
                    .putNull("description")
                    .putObject("annotations");
            if (field.facet()) {
                annotations.putArray("facet");
            }
            if (field.type().equals("text")) {
                annotations.put("sortable", true);
            }
        }
        document.putObject("metas").set("default", defaults(dataset, now));
        return document;
    }

    private static ObjectNode defaults(Dataset dataset, Instant now) {
        ObjectNode metas = Json.object()
                .put("title", dataset.title())
                .put("description", "<p>" + dataset.title() + ", données inventées.</p>");
        metas.putArray("theme").add(dataset.theme());
        metas.putArray("keyword").add("essai").add(dataset.id());
        return metas.put("license", "Licence Ouverte v2.0 (Etalab)")
                .put("license_url", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/")
                .put("language", "fr")
                .put("publisher", dataset.publisher())
                .put("modified", CityDatasets.dateTime(now))
                .put("modified_updates_on_data_change", true)
                .put("data_processed", CityDatasets.dateTime(now))
                .put("metadata_processed", CityDatasets.dateTime(now))
                .put("records_count", dataset.rows().get().size())
                .putNull("references")
                .putNull("attributions")
                .put("federated", false);
    }

    private static ArrayNode features(Dataset dataset) {
        boolean located =
                dataset.fields().stream().anyMatch(field -> field.type().equals("geo_point_2d"));
        return located ? Json.array("analyze", "geo") : Json.array("analyze");
    }
}
