package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of features by {@code startIndex}; layers that cannot be paged in one request. */
final class WfsReader implements PageReader<Feature> {

    private final Service service;
    private final String layer;
    private final WfsRequest request;
    private final WfsKnowledge server;
    private final FeatureMaker maker;
    private final OffsetPaging<Feature> pages;

    WfsReader(Service service, String layer, WfsRequest request, WfsKnowledge server, Attribution attribution) {
        this.service = service;
        this.layer = layer;
        this.request = request;
        this.server = server;
        this.maker = new FeatureMaker(ServerFlavour.GEOSERVER, attribution, null, request.zone());
        this.pages = new OffsetPaging<>(0, request.pageSize(), offset -> (long) request.pageSize(), this::records);
    }

    @Override
    public Slice<Feature> read(@Nullable String cursor, long wanted) {
        Slice<Feature> slice = pages.read(cursor, wanted);
        boolean goesOn = cursor == null && slice.next() != null && slice.items().size() < wanted;
        if (goesOn && !request.isSorted() && !server.isPageable(layer, this::answersSecondFeature)) {
            return whole(slice.total());
        }
        List<Feature> accepted = slice.items().stream().filter(request::accepts).toList();
        return new Slice<>(accepted, slice.next(), slice.total(), slice.skipped());
    }

    private OffsetPaging.Records<Feature> records(long offset, int limit) {
        Wire.ItemsAt page = page(offset, limit);
        List<Feature> features = maker.features(page, service.engine().time().now());
        return new OffsetPaging.Records<>(features, page.rows(), page.items().total());
    }

    private Wire.ItemsAt page(long offset, long limit) {
        boolean needsGeometry = request.hasBox() && server.takesCqlFilters();
        String geometry = needsGeometry ? server.geometryOf(service, layer).orElse(null) : null;
        return server.call(service, version -> {
            Arguments arguments = request.arguments(version, layer, server.takesCqlFilters(), geometry)
                    .query(version.countParameter(), limit);
            return service.call(WfsEndpoints.FEATURES, offset == 0 ? arguments : arguments.query("startIndex", offset));
        });
    }

    private boolean answersSecondFeature() {
        try {
            page(1, 1);
            return true;
        } catch (ApiException e) {
            if (WholeLayer.isRefusedForWantOfKey(e)) {
                return false;
            }
            throw e;
        }
    }

    private Slice<Feature> whole(@Nullable Long total) {
        Wire.ItemsAt page = page(0, WholeLayer.limit(total));
        WholeLayer.requireComplete(
                page,
                WfsEndpoints.FEATURES.label(),
                layer + " of " + service.baseUrl().getHost() + " has no primary key");
        List<Feature> features = maker.features(page, service.engine().time().now());
        return new Slice<>(
                features.stream().filter(request::accepts).toList(),
                null,
                page.items().total(),
                page.skipped());
    }
}
