package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.GenericType;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.lang.reflect.Type;
import java.util.List;

/** The actions of CKAN. All are reads. */
final class Endpoints {

    static final Endpoint<Wire.Counted<Wire.Found>> DATASETS = action("package_search", Wire.Found.class, ".results");
    static final Endpoint<Wire.Counted<CkanDataset>> DATASET = action("package_show", CkanDataset.class, "");
    static final Endpoint<Wire.Counted<List<String>>> NAMES = action("package_list", listOf(String.class), "");
    static final Endpoint<Wire.Counted<CkanResource>> RESOURCE = action("resource_show", CkanResource.class, "");
    static final Endpoint<Wire.Counted<List<CkanOrganization>>> ORGANIZATIONS =
            action("organization_list", listOf(CkanOrganization.class), "");
    static final Endpoint<Wire.Counted<CkanOrganization>> ORGANIZATION =
            action("organization_show", CkanOrganization.class, "");
    static final Endpoint<Wire.Counted<List<CkanOrganization>>> GROUPS =
            action("group_list", listOf(CkanOrganization.class), "");
    static final Endpoint<Wire.Counted<List<String>>> TAGS = action("tag_list", listOf(String.class), "");
    static final Endpoint<Wire.Counted<List<CkanLicence>>> LICENCES =
            action("license_list", listOf(CkanLicence.class), "");
    static final Endpoint<Wire.Counted<CkanStatus>> STATUS = action("status_show", CkanStatus.class, "");
    static final Endpoint<Boolean> DUMP = Endpoint.get("ckan.dump", "/datastore/dump/{resource}", Decoders.none())
            .accepting("*/*")
            .asDownload();

    private Endpoints() {}

    static <T> Endpoint<Wire.Counted<Wire.Rows<T>>> rows(Type type) {
        return action("datastore_search", new GenericType(Wire.Rows.class, type), ".records");
    }

    static <T> Endpoint<Wire.Counted<Wire.Rows<T>>> sql(Type type) {
        return action("datastore_search_sql", new GenericType(Wire.Rows.class, type), ".records");
    }

    private static Type listOf(Type item) {
        return new GenericType(List.class, item);
    }

    private static <T> Endpoint<Wire.Counted<T>> action(String name, Type result, String list) {
        return Endpoint.get("ckan." + name, "/api/3/action/" + name, enveloped(result, list));
    }

    private static <T> Decoder<Wire.Counted<T>> enveloped(Type result, String list) {
        GenericType type = new GenericType(Wire.Envelope.class, result);
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$.result" + list);
            Wire.Envelope<T> envelope = Json.standard().read(payload.stream(), payload.charset(), type, drift);
            T found = envelope.result();
            if (found == null || Boolean.FALSE.equals(envelope.success())) {
                throw ActionErrors.refused(payload.status(), envelope.error());
            }
            return new Wire.Counted<>(found, drift.skipped());
        };
    }
}
