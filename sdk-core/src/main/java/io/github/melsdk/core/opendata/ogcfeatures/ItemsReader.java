package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of features: the first by its parameters, the others by the links of the server. */
final class ItemsReader implements PageReader<Feature> {

    private final Service service;
    private final String collection;
    private final ItemsRequest request;
    private final ServerKnowledge server;
    private final FeatureMaker maker;

    ItemsReader(
            Service service, String collection, ItemsRequest request, ServerKnowledge server, Attribution attribution) {
        this.service = service;
        this.collection = collection;
        this.request = request;
        this.server = server;
        this.maker = new FeatureMaker(server.flavour(), attribution, request.crs(), request.wallClockZone());
    }

    @Override
    public Slice<Feature> read(@Nullable String text, long wanted) {
        List<Arguments.Parameter> own =
                request.parameters(request.negotiates() ? server.negotiate(service) : server.known());
        return text == null ? first(own, wanted) : following(Cursor.parse(text), own);
    }

    private Slice<Feature> first(List<Arguments.Parameter> own, long wanted) {
        Wire.ItemsAt page = service.call(Endpoints.ITEMS, arguments(own).query("limit", request.pageSize(wanted)));
        Slice<Feature> slice = slice(page, own, 0);
        boolean goesOn = slice.next() != null && slice.items().size() < wanted;
        boolean maybeWithoutKey = server.flavour() == ServerFlavour.GEOSERVER && !request.isSorted();
        if (goesOn && maybeWithoutKey && !server.isPageable(collection, () -> answersSecondFeature(own))) {
            return whole(own, page.items().total(), "has no primary key");
        }
        return slice;
    }

    /** Asks for the second feature alone: a layer without a primary key refuses that, and not the first page. */
    private boolean answersSecondFeature(List<Arguments.Parameter> own) {
        try {
            service.call(Endpoints.ITEMS, arguments(own).query("limit", 1).query("startIndex", 1));
            return true;
        } catch (ApiException e) {
            if (WholeLayer.isRefusedForWantOfKey(e)) {
                return false;
            }
            throw e;
        }
    }

    private Slice<Feature> following(Cursor cursor, List<Arguments.Parameter> own) {
        Wire.ItemsAt page;
        try {
            page = service.follow(
                    Endpoints.ITEMS, Arguments.none(), service.baseUrl().toString(), cursor.link());
        } catch (ApiException e) {
            throw WholeLayer.isRefusedForWantOfKey(e) ? explained(e) : e;
        }
        if (!cursor.firstId().isEmpty() && cursor.firstId().equals(firstId(page))) {
            return whole(own, page.items().total(), "answers the same page again, whatever page is asked for");
        }
        return slice(page, own, cursor.rows());
    }

    private Slice<Feature> whole(List<Arguments.Parameter> own, @Nullable Long total, String why) {
        Wire.ItemsAt page = service.call(Endpoints.ITEMS, arguments(own).query("limit", WholeLayer.limit(total)));
        WholeLayer.requireComplete(
                page,
                Endpoints.ITEMS.label(),
                collection + " of " + service.baseUrl().getHost() + " " + why);
        List<Feature> features = maker.features(page, service.engine().time().now());
        return new Slice<>(
                features.stream().filter(request::accepts).toList(),
                null,
                page.items().total(),
                page.skipped());
    }

    private Arguments arguments(List<Arguments.Parameter> own) {
        return Arguments.of("collection", collection).queries(own);
    }

    private Slice<Feature> slice(Wire.ItemsAt page, List<Arguments.Parameter> own, long rowsBefore) {
        List<Feature> features = maker.features(page, service.engine().time().now());
        long rows = rowsBefore + page.rows();
        Long total = page.items().total();
        boolean allRead = server.flavour() == ServerFlavour.GEORCHESTRA_DATA_API && total != null && rows >= total;
        // A page without features is the end, whatever links it carries; data-api always gives one more.
        String next = page.isEmpty() || allRead ? null : page.items().next();
        return new Slice<>(
                features.stream().filter(request::accepts).toList(),
                next == null ? null : new Cursor(absolute(page.url(), next, own), rows, firstId(page)).toString(),
                total,
                page.skipped());
    }

    private static String firstId(Wire.ItemsAt page) {
        List<Wire.Item> features = page.items().features();
        return features.isEmpty() ? "" : FeatureMaker.id(features.get(0).id());
    }

    /** Links to other hosts stay as they are; following one fails with the reason. */
    private String absolute(String url, String link, List<Arguments.Parameter> own) {
        String resolved = service.resolve(url, link, own);
        return resolved == null ? link : resolved;
    }

    private static ApiException explained(ApiException e) {
        return new ApiException(
                e.getMessage() + " This layer has no primary key, so the server cannot page it by itself:"
                        + " set sortBy(…) to a property that is unique, or a pageSize(…) that holds the whole layer.",
                e.answer(),
                e,
                e.trace(),
                e.requestSent());
    }
}
