package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The operations of OGC API Features, parts 1, 3 and 5. */
final class Endpoints {

    private static final String GEOJSON = "application/geo+json, application/json;q=0.9";

    private static final String SCHEMA = "application/schema+json, application/json;q=0.9";

    static final Endpoint<LandingPage> LANDING_PAGE =
            Endpoint.get("ogcfeatures.landingPage", "", Decoders.json(LandingPage.class));

    static final Endpoint<RawResponse> API_DEFINITION = Endpoint.get("ogcfeatures.api", "", Decoders.raw())
            .accepting("application/vnd.oai.openapi+json;version=3.0, application/openapi+json;q=0.9,"
                    + " application/json;q=0.8, */*;q=0.1");

    static final Endpoint<Wire.Classes> CONFORMANCE =
            Endpoint.get("ogcfeatures.conformance", "/conformance", Decoders.json(Wire.Classes.class));

    static final Endpoint<Wire.Collections> COLLECTIONS =
            Endpoint.get("ogcfeatures.collections", "/collections", Decoders.json(Wire.Collections.class));

    static final Endpoint<FeatureCollectionInfo> COLLECTION = Endpoint.get(
            "ogcfeatures.collection", "/collections/{collection}", Decoders.json(FeatureCollectionInfo.class));

    static final Endpoint<CollectionSchema> QUERYABLES = schema("queryables");

    static final Endpoint<CollectionSchema> SORTABLES = schema("sortables");

    static final Endpoint<CollectionSchema> COLLECTION_SCHEMA = schema("schema");

    static final Endpoint<Wire.ItemsAt> ITEMS = Endpoint.get(
                    "ogcfeatures.items", "/collections/{collection}/items", Endpoints::page)
            .accepting(GEOJSON);

    static final Endpoint<Wire.ItemAt> ITEM = Endpoint.get(
                    "ogcfeatures.item", "/collections/{collection}/items/{item}", Endpoints::item)
            .accepting(GEOJSON);

    private Endpoints() {}

    private static Endpoint<CollectionSchema> schema(String name) {
        return Endpoint.get(
                        "ogcfeatures." + name,
                        "/collections/{collection}/" + name,
                        Decoders.json(CollectionSchema.class))
                .accepting(SCHEMA);
    }

    private static Wire.ItemAt item(Payload payload) throws IOException {
        return new Wire.ItemAt(Decoders.json(Wire.Item.class).decode(payload), crs(payload));
    }

    private static @Nullable String crs(Payload payload) {
        return CoordinateSystems.ofHeader(payload.header("Content-Crs").orElse(null));
    }

    /** Keeps the URL of the request, against which relative links are resolved. */
    private static Wire.ItemsAt page(Payload payload) throws IOException {
        SkipCounter drift = new SkipCounter(payload.drift(), "$.features");
        Wire.Items items = Json.standard().read(payload.stream(), payload.charset(), Wire.Items.class, drift);
        return new Wire.ItemsAt(items, payload.url(), drift.skipped(), crs(payload));
    }
}
