package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.OperationContract;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Each operation of GeoNetwork on the wire. */
class GeoNetworkOperationsTest extends OperationContract<GeoNetworkClient> {

    private static final String SEARCH = "/geonetwork/srv/api/search/records/_search";

    @Override
    protected GeoNetworkClient client(String baseUrl, Transport transport) {
        return GeoNetworkClient.create(URI.create(baseUrl + "/geonetwork"), transport);
    }

    @Override
    protected String prefix() {
        return "geonetwork.";
    }

    @Override
    protected String errorBody(int status) {
        return "{\"code\":\"some_error\",\"message\":\"Refusé\",\"description\":\"Refusé\"}";
    }

    private static Operation<GeoNetworkClient> post(String body, Call<GeoNetworkClient> call) {
        return new Operation<>("POST", SEARCH, body, call);
    }

    @Override
    protected Stream<Operation<GeoNetworkClient>> operations() {
        String hits =
                "{\"hits\":{\"total\":{\"value\":1},\"hits\":[{\"_id\":\"a\",\"_source\":{\"x\":1,\"link\":[null,{}]}}]},\"x\":1}";
        return Stream.of(
                post(hits, c -> c.records(q -> {}).toList()),
                post(hits, c -> c.record("a")),
                post(hits, c -> c.describe("a")),
                post(
                        "{\"aggregations\":{\"resourceType\":{\"buckets\":[{\"key\":\"dataset\",\"doc_count\":2}]}},\"x\":1}",
                        c -> c.facets(List.of("resourceType"), q -> {})));
    }
}
