package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads pages of features: the first by its parameters, the others by the links of the server. */
final class ItemsReader implements PageReader<Feature> {

    private final Service service;
    private final String collection;
    private final ItemsRequest request;
    private final ServerFlavour flavour;
    private final Attribution attribution;

    ItemsReader(
            Service service, String collection, ItemsRequest request, ServerFlavour flavour, Attribution attribution) {
        this.service = service;
        this.collection = collection;
        this.request = request;
        this.flavour = flavour;
        this.attribution = attribution;
    }

    @Override
    public Slice<Feature> read(@Nullable String cursor, long wanted) {
        Wire.ItemsAt page = cursor == null ? first(wanted) : follow(cursor);
        Attribution origin = attribution.withRetrievedAt(service.engine().time().now());
        ZoneId zone = request.wallClockZone();
        List<Feature> features = Stream.concat(
                        page.items().features().stream().map(item -> feature(item, zone, origin)),
                        page.items().records().stream().map(fields -> flat(fields, zone, origin)))
                .toList();
        List<Feature> accepted = features.stream().filter(request::accepts).toList();
        // A page without features is the end, whatever links it carries: geOrchestra always gives one more.
        boolean end = features.isEmpty() && page.skipped() == 0;
        String next = end ? null : page.items().next();
        return new Slice<>(
                accepted,
                next == null ? null : absolute(page.url(), next),
                page.items().total(),
                page.skipped());
    }

    private Wire.ItemsAt first(long wanted) {
        return service.call(Endpoints.ITEMS, request.arguments(collection, flavour, wanted));
    }

    private Wire.ItemsAt follow(String cursor) {
        String base = service.baseUrl().toString();
        try {
            return service.follow(Endpoints.ITEMS, kept(), base, cursor);
        } catch (ApiException e) {
            if (e.providerMessage().orElse("").toLowerCase(Locale.ROOT).contains("natural order")) {
                throw new ApiException(
                        e.getMessage() + " This layer has no primary key, so the server cannot page it by itself:"
                                + " set sortBy(…) to a property that is unique, or a pageSize(…) that holds the whole layer.",
                        e.answer(),
                        e,
                        e.trace(),
                        e.requestSent());
            }
            throw e;
        }
    }

    /** The parameters of the query: a server that drops them from its links would silently widen the result. */
    private Arguments kept() {
        return Arguments.none().queries(request.filters(flavour));
    }

    /** Links to other hosts stay as they are; following one fails with the reason. */
    private String absolute(String url, String link) {
        String resolved = service.resolve(url, link);
        return resolved == null ? link : resolved;
    }

    static Feature feature(Wire.Item item, @Nullable ZoneId zone, Attribution origin) {
        return new Feature(id(item.id()), item.geometry(), item.properties(), zone, origin);
    }

    private static Feature flat(Map<String, Object> fields, @Nullable ZoneId zone, Attribution origin) {
        Map<String, Object> properties = new LinkedHashMap<>(fields);
        return new Feature(id(properties.remove("@id")), null, properties, zone, origin);
    }

    private static String id(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
