package io.github.melsdk.testing.internal.geonetwork;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.List;

/** The records of the city. Each writes its fields in another of the shapes that real indexes mix. */
final class SampleRecords {
    private SampleRecords() {}

    /** The catalogue has files of its own; the layers are on the portal. */
    static List<ObjectNode> of(String catalogue, String portal, Instant now) {
        return List.of(bikes(portal, now), recycling(catalogue, now), draft());
    }

    private static ObjectNode record(String uuid, String title) {
        ObjectNode record =
                Json.object().put("uuid", uuid).put("isTemplate", "n").put("draft", "n");
        record.putObject("resourceTitleObject").put("default", title).put("langfre", title);
        return record;
    }

    /** Lists everywhere. */
    private static ObjectNode bikes(String portal, Instant now) {
        ObjectNode record = record("11111111-aaaa-4000-8000-000000059350", "V'Lille, disponibilité en temps réel");
        record.putObject("resourceAbstractObject").put("default", "Stations, vélos et places.");
        record.putArray("resourceType").add("dataset");
        record.putArray("cl_topic").addObject().put("key", "transportation").put("default", "Transport");
        ArrayNode keywords =
                record.putObject("allKeywords").putObject("external.theme").putArray("keywords");
        keywords.addObject().put("default", "bike").put("langfre", "vélo");
        keywords.addObject().put("default", "Mobilité");
        ArrayNode contacts = record.putArray("contactForResource");
        contact(contacts, "pointOfContact", "Métropole Européenne de Lille");
        contact(contacts, "owner", "Ilévia");
        record.putArray("licenseObject")
                .addObject()
                .put("default", "Licence Ouverte 2.0")
                .put("link", "https://www.etalab.gouv.fr/licence-ouverte-open-licence");
        record.putArray("revisionDateForResource").add("2026-11-01").add("2026-11-20T06:00:00.000Z");
        record.put("changeDate", now.toString()).put("isOpenData", "true");
        ArrayNode links = record.putArray("link");
        link(links, "OGC:WMS", portal + "/geoserver/ows", "dsp_ilevia:vlille_temps_reel");
        link(links, "OGC:WFS", portal + "/geoserver/ows?SERVICE=WFS", "dsp_ilevia:vlille_temps_reel");
        link(
                links,
                "OGC API - Features",
                portal + "/geoserver/ogc/features/v1/collections/dsp_ilevia:vlille_temps_reel/items",
                "dsp_ilevia:vlille_temps_reel");
        link(links, "WWW:LINK", "https://www.ilevia.fr/", "Ilévia");
        return record;
    }

    /** Single values everywhere, and a licence that nobody knows. */
    private static ObjectNode recycling(String portal, Instant now) {
        ObjectNode record = record("22222222-bbbb-4000-8000-000000059350", "Déchèteries de la métropole");
        record.put("resourceType", "dataset").put("cl_topic", "environnement");
        record.putObject("OrgForResourceObject").put("default", "Métropole Européenne de Lille");
        record.put("MD_LegalConstraintsUseLimitationObject", "Acte d'engagement à signer");
        record.put("publicationDateForResource", "2025-02-03")
                .put("changeDate", now.minusSeconds(86_400).toString());
        record.put("isOpenData", "false");
        ObjectNode link = record.putObject("link").put("protocol", "WWW:DOWNLOAD:text/csv");
        link.putObject("urlObject").put("default", portal + "/fichiers/déchèteries 2026.csv");
        return record;
    }

    /** Not published: the usual filters keep it out. */
    private static ObjectNode draft() {
        return record("33333333-cccc-4000-8000-000000059350", "Modèle").put("isTemplate", "y");
    }

    private static void contact(ArrayNode contacts, String role, String organisation) {
        contacts.addObject().put("role", role).putObject("organisationObject").put("default", organisation);
    }

    private static void link(ArrayNode links, String protocol, String url, String name) {
        ObjectNode link = links.addObject().put("protocol", protocol);
        link.putObject("urlObject").put("default", url);
        link.putObject("nameObject").put("default", name);
    }
}
