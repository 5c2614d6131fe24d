package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.OperationContract;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Each operation of data-fair on the wire. */
class DataFairOperationsTest extends OperationContract<DataFairClient> {

    private static final String BASE = "/data-fair/api/v1/datasets";
    private static final String ONE = BASE + "/prod%20r%C3%A9gion";
    private static final String SET = "prod région";

    @Override
    protected DataFairClient client(String baseUrl, Transport transport) {
        return DataFairClient.builder(URI.create(baseUrl)).transport(transport).build();
    }

    @Override
    protected String prefix() {
        return "datafair.";
    }

    @Override
    protected String errorBody(int status) {
        return "Refusé : le champ n'existe pas.";
    }

    @Override
    protected String errorType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    protected Stream<Operation<DataFairClient>> operations() {
        String dataset =
                "{\"id\":\"a\",\"title\":\"A\",\"schema\":[{\"key\":\"k\",\"type\":\"hologram\",\"x\":1}],\"x\":1}";
        String lines = "{\"total\":1,\"results\":[{\"_id\":\"1\",\"n\":1}],\"x\":1}";
        return Stream.of(
                get(
                        BASE + "?q=v%C3%A9lo&sort=-dataUpdatedAt&size=100&page=1",
                        "{\"count\":1,\"results\":[" + dataset + "],\"x\":1}",
                        c -> c.datasets(q -> q.text("vélo").sortByDescending("dataUpdatedAt"))
                                .toList()),
                get(ONE, dataset, c -> c.dataset(SET)),
                get(ONE, dataset, c -> c.describe(SET)),
                get(ONE + "/schema", "[{\"key\":\"k\",\"x\":1}]", c -> c.schema(SET)),
                get(ONE + "/lines?size=1000", lines, c -> c.lines(SET, q -> {}).toList()),
                get(
                        ONE + "/lines?size=1000",
                        lines,
                        c -> c.lines(SET, Object.class, q -> {}).toList()),
                get(ONE + "/lines?size=0&count=exact", lines, c -> c.count(SET, q -> {})),
                get(ONE + "/values/n?size=5", "[1,\"a\",true]", c -> c.values(SET, "n", 5, q -> {})),
                get(ONE + "/values-labels/n", "{\"1\":\"un\"}", c -> c.valueLabels(SET, "n")),
                get(
                        ONE + "/values_agg?field=a%3Bb&interval=value%3Bmonth&agg_size=20%3B1000&sort=-count%3Bkey"
                                + "&metric=sum&metric_field=n&size=0",
                        "{\"total\":1,\"x\":1,\"aggs\":[{\"value\":\"a\",\"total\":1,\"x\":1,\"aggs\":[]}]}",
                        c -> c.groups(
                                SET, q -> q.by("a", 20).byPeriod("b", "month").metric(Metric.SUM, "n"))),
                get(
                        ONE + "/metric_agg?metric=avg&field=n",
                        "{\"total\":1,\"metric\":1.5,\"x\":1}",
                        c -> c.metric(SET, Metric.AVERAGE, "n", q -> {})),
                get(
                        ONE + "/simple_metrics_agg?fields=n&metrics=min%2Cmax",
                        "{\"total\":1,\"metrics\":{\"n\":{\"min\":1}},\"x\":1}",
                        c -> c.metrics(SET, List.of("n"), List.of(Metric.MIN, Metric.MAX), q -> {})),
                get(
                        ONE + "/words_agg?field=n",
                        "{\"results\":[{\"word\":\"vélo\",\"x\":1}],\"x\":1}",
                        c -> c.words(SET, "n", q -> {})),
                get(
                        ONE + "/geo_agg?agg_size=9&size=0",
                        "{\"aggs\":[{\"value\":\"u14\",\"x\":1}],\"x\":1}",
                        c -> c.cells(SET, 9, q -> {})),
                get(
                        ONE + "/lines?size=10000&format=csv",
                        "{}",
                        c -> c.download(SET, LineFormat.CSV, new ByteArrayOutputStream(), q -> {})));
    }
}
