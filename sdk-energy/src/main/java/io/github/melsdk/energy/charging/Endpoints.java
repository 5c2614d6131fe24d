package io.github.melsdk.energy.charging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;
import java.util.List;
import java.util.Objects;

/** The files of the national access point and of the table service of data.gouv.fr. */
final class Endpoints {

    private static final String CSV = "text/csv, text/plain;q=0.5, */*;q=0.1";

    static final Endpoint<Boolean> STATIC = Endpoint.get("irve.static", "/resource/{resource}", Decoders.none())
            .accepting(CSV)
            .asDownload();

    static final Endpoint<Boolean> STATIC_FILE =
            Endpoint.get("irve.file", "", Decoders.none()).accepting(CSV).asDownload();

    static final Endpoint<Boolean> OF_COMMUNES = Endpoint.get(
                    "irve.communes", "/resources/{resource}/data/csv/", Decoders.none())
            .accepting(CSV);

    static final Endpoint<Boolean> DYNAMIC = Endpoint.get("irve.dynamic", "/resource/{resource}", Decoders.none())
            .accepting(CSV)
            .asDownload();

    static final Endpoint<Feeds> FEEDS = Endpoint.get("irve.feeds", "/resource/{resource}", Decoders.json(Feeds.class));

    private Endpoints() {}

    @JsonIgnoreProperties("row_count")
    record Feeds(@JsonProperty("feeds") List<FeedHealth> feeds) {
        Feeds {
            feeds = feeds == null
                    ? List.of()
                    : feeds.stream().filter(Objects::nonNull).toList();
        }
    }
}
