package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;

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
                    "ogcfeatures.items", "/collections/{collection}/items", located(Decoders.json(Wire.Items.class)))
            .accepting(GEOJSON);

    static final Endpoint<Wire.Item> ITEM = Endpoint.get(
                    "ogcfeatures.item", "/collections/{collection}/items/{item}", Decoders.json(Wire.Item.class))
            .accepting(GEOJSON);

    private Endpoints() {}

    /** Keeps the URL of the request, against which relative links are resolved. */
    private static Decoder<Wire.ItemsAt> located(Decoder<Wire.Items> decoder) {
        return payload -> new Wire.ItemsAt(decoder.decode(payload), payload.url());
    }
}
