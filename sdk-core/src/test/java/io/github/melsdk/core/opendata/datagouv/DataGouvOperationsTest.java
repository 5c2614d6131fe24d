package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.OperationContract;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

/** Each operation of data.gouv.fr on the wire. */
class DataGouvOperationsTest extends OperationContract<DataGouvClient> {

    @Override
    protected DataGouvClient client(String baseUrl, Transport transport) {
        return DataGouvClient.builder()
                .portal(URI.create(baseUrl))
                .tabular(URI.create(baseUrl))
                .transport(transport)
                .build();
    }

    @Override
    protected String prefix() {
        return "datagouv.";
    }

    @Override
    protected String errorBody(int status) {
        return "{\"errors\":[{\"code\":null,\"title\":\"Invalid query string\",\"detail\":\"Refusé\"}]}";
    }

    private static Object all(RecordStream<?> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    @Override
    protected Stream<Operation<DataGouvClient>> operations() {
        String dataset =
                "{\"id\":\"a\",\"title\":\"A\",\"x\":1,\"extras\":{\"y\":1},\"resources\":[{\"id\":\"r\",\"x\":1}]}";
        String page = "{\"data\":[%s],\"total\":1,\"next_page\":null,\"x\":1}";
        String rows =
                "{\"data\":[{\"__id\":1,\"n\":1}],\"links\":{\"next\":null,\"x\":1},\"meta\":{\"total\":1,\"x\":1}}";
        return Stream.of(
                get(
                        "/api/1/datasets/?q=v%C3%A9lo&tag=a&tag=b&format=csv&sort=-last_update&page=1&page_size=100",
                        page.formatted(dataset),
                        c -> c.datasets(q -> q.text("vélo")
                                        .tag("a")
                                        .tag("b")
                                        .format("csv")
                                        .sortByDescending("last_update"))
                                .toList()),
                get(
                        "/api/2/datasets/search/?organization=o&page=1&page_size=1",
                        "{\"facets\":{\"badge\":[{\"name\":\"a\",\"count\":1,\"x\":1}]},\"x\":1}",
                        c -> c.facets(q -> q.organization("o"))),
                get("/api/1/datasets/jeu%20a/", dataset, c -> c.dataset("jeu a")),
                get("/api/1/datasets/a/", dataset, c -> c.describe("a")),
                get(
                        "/api/2/datasets/a/resources/?page=1&page_size=100",
                        page.formatted("{\"id\":\"r\",\"x\":1}"),
                        c -> c.resources("a").toList()),
                get(
                        "/api/2/datasets/resources/r/",
                        "{\"resource\":{\"id\":\"r\"},\"dataset_id\":\"a\",\"x\":1}",
                        c -> c.resource("r")),
                get("/api/1/organizations/mel/", "{\"id\":\"o\",\"x\":1}", c -> c.organization("mel")),
                get(
                        "/api/1/organizations/?q=mel&page=1&page_size=100",
                        page.formatted("{\"id\":\"o\",\"x\":1}"),
                        c -> c.organizations("mel").toList()),
                get("/api/1/datasets/licenses/", "[{\"id\":\"lov2\",\"x\":1}]", DataGouvClient::licences),
                get(
                        "/api/resources/r/profile/",
                        "{\"profile\":{\"header\":[\"a\"],\"columns\":{\"a\":{\"python_type\":\"hologram\"}},\"x\":1},\"x\":1}",
                        c -> c.profile("r").columns()),
                get(
                        "/api/resources/r/data/?date%20et%20heure__greater=2026-01-01&commune__in=Lille%2C%22Marcq-en-Bar%C5%93ul%2C%20centre%22"
                                + "&nom__isnotnull=&columns=nom%2Ccommune&nom__sort=asc&page=1&page_size=50",
                        rows,
                        c -> c.rows(
                                        "r",
                                        q -> q.where("date et heure", TabularOperator.AT_LEAST, "2026-01-01")
                                                .where(
                                                        "commune",
                                                        TabularOperator.ONE_OF,
                                                        "Lille",
                                                        "Marcq-en-Barœul, centre")
                                                .where("nom", TabularOperator.PRESENT)
                                                .select("nom", "commune")
                                                .sortBy("nom"))
                                .toList()),
                get(
                        "/api/resources/r/data/?or=%28a__exact.x%2Cb__less.5%29&page=1&page_size=2",
                        rows,
                        c -> c.rows(
                                        "r",
                                        Object.class,
                                        q -> q.rawAnyOf("a__exact.x,b__less.5").pageSize(2))
                                .toList()),
                get("/api/resources/r/data/?page=1&page_size=20", rows, c -> c.count("r", q -> {})),
                get(
                        "/api/resources/r/data/csv/?a__exact=1.5",
                        "n\n1\n",
                        c -> all(c.export("r", Map.class, q -> q.where("a", TabularOperator.EQUAL, 1.5)))));
    }
}
