package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.GenericType;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.lang.reflect.Type;
import java.util.List;

/** The operations of udata and of the tabular API. All are reads. */
final class Endpoints {

    private static final String TABLE = "/api/resources/{resource}/";

    static final Endpoint<Wire.Counted<Wire.Page<DataGouvDataset>>> DATASETS =
            get("datasets", "/api/1/datasets/", page(DataGouvDataset.class));
    static final Endpoint<DataGouvDataset> DATASET =
            get("dataset", "/api/1/datasets/{dataset}/", Decoders.json(DataGouvDataset.class));
    static final Endpoint<Wire.Facets> FACETS =
            get("datasets.search", "/api/2/datasets/search/", Decoders.json(Wire.Facets.class));
    static final Endpoint<Wire.Counted<Wire.Page<DataGouvResource>>> RESOURCES =
            get("resources", "/api/2/datasets/{dataset}/resources/", page(DataGouvResource.class));
    static final Endpoint<LocatedResource> RESOURCE =
            get("resource", "/api/2/datasets/resources/{resource}/", Decoders.json(LocatedResource.class));
    static final Endpoint<Wire.Counted<Wire.Page<DataGouvOrganization>>> ORGANIZATIONS =
            get("organizations", "/api/1/organizations/", page(DataGouvOrganization.class));
    static final Endpoint<DataGouvOrganization> ORGANIZATION =
            get("organization", "/api/1/organizations/{organization}/", Decoders.json(DataGouvOrganization.class));
    static final Endpoint<List<DataGouvLicence>> LICENCES = get(
            "licences", "/api/1/datasets/licenses/", Decoders.json(new GenericType(List.class, DataGouvLicence.class)));
    static final Endpoint<Boolean> LATEST = get("latest", "/api/1/datasets/r/{resource}", Decoders.none())
            .accepting("*/*")
            .asDownload();
    static final Endpoint<Wire.Profile> PROFILE =
            get("table.profile", TABLE + "profile/", Decoders.json(Wire.Profile.class));
    static final Endpoint<Boolean> CSV =
            get("table.csv", TABLE + "data/csv/", Decoders.none()).accepting("text/csv, */*;q=0.5");

    private Endpoints() {}

    static <T> Endpoint<Wire.Counted<Wire.Rows<T>>> rows(Type type) {
        return get("table.rows", TABLE + "data/", counted(new GenericType(Wire.Rows.class, type)));
    }

    private static <T> Decoder<Wire.Counted<T>> page(Type item) {
        return counted(new GenericType(Wire.Page.class, item));
    }

    private static <T> Decoder<Wire.Counted<T>> counted(Type type) {
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$.data");
            T body = Json.standard().read(payload.stream(), payload.charset(), type, drift);
            return new Wire.Counted<>(body, drift.skipped());
        };
    }

    private static <T> Endpoint<T> get(String id, String path, Decoder<T> decoder) {
        return Endpoint.get("datagouv." + id, path, decoder);
    }
}
