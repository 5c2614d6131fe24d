package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.GenericType;

/** The operations of the Explore API v2.1. All are reads. */
final class Endpoints {

    private static final String DATASET_PATH = "/catalog/datasets/{dataset}";

    static final Endpoint<Answered<OpendatasoftDataset>> DATASET =
            get("dataset", DATASET_PATH, Answered.as(OpendatasoftDataset.class));
    static final Endpoint<Answered<Wire.FacetList>> CATALOG_FACETS =
            get("catalog.facets", "/catalog/facets", Answered.as(Wire.FacetList.class));
    static final Endpoint<Answered<Wire.LinkList>> CATALOG_EXPORTS =
            get("catalog.exports", "/catalog/exports", Answered.as(Wire.LinkList.class));
    static final Endpoint<Boolean> CATALOG_EXPORT = file("catalog.export", "/catalog/exports/{format}");
    static final Endpoint<Answered<Wire.FacetList>> FACETS =
            get("facets", DATASET_PATH + "/facets", Answered.as(Wire.FacetList.class));
    static final Endpoint<Answered<Wire.LinkList>> EXPORTS =
            get("exports", DATASET_PATH + "/exports", Answered.as(Wire.LinkList.class));
    static final Endpoint<Boolean> EXPORT = file("export", DATASET_PATH + "/exports/{format}");
    static final Endpoint<Answered<Wire.AttachmentList>> ATTACHMENTS =
            get("attachments", DATASET_PATH + "/attachments", Answered.as(Wire.AttachmentList.class));
    static final Endpoint<Boolean> ATTACHMENT =
            file("attachment", DATASET_PATH + "/attachments/{attachment}").asDownload();

    private Endpoints() {}

    static <T> Endpoint<Answered<Wire.Results<T>>> datasets(Class<T> type) {
        return get("catalog.datasets", "/catalog/datasets", Answered.as(new GenericType(Wire.Results.class, type)));
    }

    static <T> Endpoint<Answered<Wire.Results<T>>> records(Class<T> type) {
        return get("records", DATASET_PATH + "/records", Answered.as(new GenericType(Wire.Results.class, type)));
    }

    static <T> Endpoint<Answered<T>> record(Class<T> type) {
        return get("record", DATASET_PATH + "/records/{record}", Answered.as(type));
    }

    private static <T> Endpoint<T> get(String id, String path, Decoder<T> decoder) {
        return Endpoint.get("opendatasoft." + id, path, decoder);
    }

    private static Endpoint<Boolean> file(String id, String path) {
        return get(id, path, Decoders.none()).accepting("*/*");
    }
}
