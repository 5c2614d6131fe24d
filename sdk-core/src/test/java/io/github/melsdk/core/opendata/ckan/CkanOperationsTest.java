package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.OperationContract;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each action of CKAN on the wire. */
class CkanOperationsTest extends OperationContract<CkanClient> {

    private static final String BASE = "/api/3/action/";

    @Override
    protected CkanClient client(String baseUrl, Transport transport) {
        return CkanClient.builder(URI.create(baseUrl)).transport(transport).build();
    }

    @Override
    protected String prefix() {
        return "ckan.";
    }

    @Override
    protected String errorBody(int status) {
        return "{\"help\":\"h\",\"success\":false,\"error\":{\"__type\":\"Some Error\",\"message\":\"Refusé\"}}";
    }

    private static String result(String json) {
        return "{\"help\":\"h\",\"success\":true,\"x\":1,\"result\":" + json + "}";
    }

    private static Object all(RecordStream<?> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    @Override
    protected Stream<Operation<CkanClient>> operations() {
        String dataset =
                "{\"id\":\"a\",\"title\":\"A\",\"x\":1,\"resources\":[{\"id\":\"r\",\"x\":1}],\"organization\":{\"x\":1}}";
        String rows = result("{\"fields\":[{\"id\":\"n\",\"type\":\"hologram\"}],\"records\":[],\"total\":0,\"x\":1}");
        String organizations = result("[]");
        return Stream.of(
                get(
                        BASE
                                + "package_search?q=v%C3%A9lo&fq=organization%3A%28%22mel%22%20OR%20%22ville%20de%20lille%22%29"
                                + "&sort=metadata_modified%20desc&rows=100&start=0",
                        result("{\"count\":1,\"results\":[" + dataset + "],\"x\":1}"),
                        c -> c.datasets(q -> q.text("vélo")
                                        .where("organization", "mel", "ville de lille")
                                        .sortByDescending("metadata_modified"))
                                .pages()
                                .iterator()
                                .next()),
                get(
                        BASE + "package_search?rows=0&facet.field=%5B%22tags%22%5D",
                        result(
                                "{\"count\":1,\"search_facets\":{\"tags\":{\"title\":\"t\",\"items\":[{\"name\":\"a\",\"x\":1}]}}}"),
                        c -> c.facets(List.of("tags"), q -> {})),
                get(BASE + "package_show?id=a%20b", result(dataset), c -> c.dataset("a b")),
                get(BASE + "package_show?id=a", result(dataset), c -> c.describe("a")),
                get(
                        BASE + "package_list?limit=1000&offset=0",
                        organizations,
                        c -> c.datasetNames().toList()),
                get(BASE + "resource_show?id=r", result("{\"id\":\"r\",\"x\":1}"), c -> c.resource("r")),
                get(
                        BASE + "organization_list?all_fields=true&limit=25&offset=0",
                        organizations,
                        c -> c.organizations().toList()),
                get(BASE + "organization_show?id=mel", result("{\"id\":\"o\",\"x\":1}"), c -> c.organization("mel")),
                get(
                        BASE + "group_list?all_fields=true&limit=25&offset=0",
                        organizations,
                        c -> c.groups().toList()),
                get(BASE + "tag_list", result("[\"a\"]"), CkanClient::tags),
                get(BASE + "license_list", result("[{\"id\":\"lov2\",\"x\":1}]"), CkanClient::licences),
                get(BASE + "status_show", result("{\"ckan_version\":\"2.11\",\"x\":1}"), CkanClient::status),
                get(BASE + "datastore_search?resource_id=r&limit=0", rows, c -> c.fields("r")),
                get(
                        BASE
                                + "datastore_search?resource_id=r&filters=%7B%22year%22%3A2020%2C%22town%22%3A%5B%22Lille%22%2C%22Lomme%22%5D%7D"
                                + "&q=%7B%22name%22%3A%22gare%22%7D&distinct=true&fields=year%2Ctown&sort=%22year%22%20desc&limit=50&offset=0",
                        rows,
                        c -> c.rows(
                                        "r",
                                        q -> q.where("year", 2020)
                                                .where("town", "Lille", "Lomme")
                                                .textIn("name", "gare")
                                                .distinct()
                                                .select("year", "town")
                                                .sortByDescending("year")
                                                .pageSize(50))
                                .toList()),
                get(
                        BASE + "datastore_search?resource_id=r&q=gare&limit=1000&offset=0",
                        rows,
                        c -> c.rows("r", Object.class, q -> q.text("gare")).toList()),
                get(
                        BASE
                                + "datastore_search?resource_id=r&filters=%7B%22year%22%3A%7B%22lt%22%3A2020%7D%7D&limit=0",
                        rows,
                        c -> c.count("r", q -> q.where("year", CkanComparison.LESS, 2020))),
                get(
                        BASE + "datastore_search_sql?sql=SELECT%201",
                        result("{\"records\":[{\"a\":1}],\"sql\":\"SELECT 1\",\"x\":1}"),
                        c -> c.sql("SELECT 1")),
                get("/datastore/dump/r?format=csv&bom=false", "n\r\n1\r\n", c -> all(c.export("r", Map.class))));
    }
}
