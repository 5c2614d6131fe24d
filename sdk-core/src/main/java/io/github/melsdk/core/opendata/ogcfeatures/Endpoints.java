package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.io.IOException;

/** The operations of OGC API Features, part 1. */
final class Endpoints {

    private static final String GEOJSON = "application/geo+json, application/json;q=0.9";

    static final Endpoint<Wire.Conformance> CONFORMANCE =
            Endpoint.get("ogcfeatures.conformance", "/conformance", Decoders.json(Wire.Conformance.class));

    static final Endpoint<Wire.Collections> COLLECTIONS =
            Endpoint.get("ogcfeatures.collections", "/collections", Decoders.json(Wire.Collections.class));

    static final Endpoint<FeatureCollectionInfo> COLLECTION = Endpoint.get(
            "ogcfeatures.collection", "/collections/{collection}", Decoders.json(FeatureCollectionInfo.class));

    static final Endpoint<Wire.ItemsAt> ITEMS = Endpoint.get(
                    "ogcfeatures.items", "/collections/{collection}/items", Endpoints::page)
            .accepting(GEOJSON);

    static final Endpoint<Wire.Item> ITEM = Endpoint.get(
                    "ogcfeatures.item", "/collections/{collection}/items/{item}", Decoders.json(Wire.Item.class))
            .accepting(GEOJSON);

    private Endpoints() {}

    /** Keeps the URL of the request, against which relative links are resolved. */
    private static Wire.ItemsAt page(Payload payload) throws IOException {
        SkipCounter drift = new SkipCounter(payload.drift(), "$.features");
        Wire.Items items = Json.standard().read(payload.stream(), payload.charset(), Wire.Items.class, drift);
        return new Wire.ItemsAt(items, payload.url(), drift.skipped());
    }
}
