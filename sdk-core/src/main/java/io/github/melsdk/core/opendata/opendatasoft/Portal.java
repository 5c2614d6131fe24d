package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.internal.client.CeiledPaging;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Service;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the clients of a portal and of its datasets share: calls that watch quotas, and paging under the portal's ceilings. */
record Portal(Service service, QuotaWatch watch, String pages) {

    Portal with(Service other) {
        return new Portal(other, watch, pages);
    }

    <T> Answered<T> call(Endpoint<Answered<T>> endpoint, Arguments arguments) {
        Answered<T> answered = service.call(endpoint, arguments);
        watch.observe(answered.quotas());
        return answered;
    }

    ExportBody open(Endpoint<?> endpoint, Arguments arguments) {
        ExportBody body = service.open(endpoint, arguments);
        watch.observe(Quotas.read(name -> body.payload().header(name).orElse(null)));
        return body;
    }

    OpendatasoftDataset located(OpendatasoftDataset dataset) {
        return dataset.datasetId().isEmpty() ? dataset : dataset.withPageUrl(pages + dataset.datasetId() + "/");
    }

    /** Reads a single page. */
    <T> ResultPage<T> page(
            Endpoint<Answered<Wire.Results<T>>> endpoint,
            Supplier<Arguments> path,
            Consumer<RecordQuery> query,
            UnaryOperator<T> finish) {
        RecordParameters parameters = new RecordParameters();
        query.accept(parameters);
        int size = parameters.singlePageSize();
        Answered<Wire.Results<T>> answered =
                call(endpoint, arguments(path, parameters, parameters.singlePageStart(), size));
        Wire.Results<T> body = answered.body();
        return new ResultPage<>(
                body.results().stream().map(finish).toList(),
                body.total(),
                body.links(),
                answered.quotas(),
                answered.skipped());
    }

    /** Reads pages lazily. */
    <T> Paged<T> list(
            Endpoint<Answered<Wire.Results<T>>> endpoint,
            Supplier<Arguments> path,
            Consumer<RecordQuery> query,
            UnaryOperator<T> finish,
            Function<? super T, ?> identity) {
        RecordParameters parameters = new RecordParameters();
        query.accept(parameters);
        OffsetPaging<T> paging = new OffsetPaging<>(
                parameters.start(),
                parameters.listPageSize(),
                offset -> room(offset, parameters.ceiling(), endpoint),
                (offset, limit) -> read(endpoint, arguments(path, parameters, offset, limit), finish));
        return PagedList.of(
                endpoint.label(),
                new CeiledPaging<>(paging, parameters.ceiling()),
                identity,
                service.engine().executor(),
                null);
    }

    private static long room(long offset, long ceiling, Endpoint<?> endpoint) {
        if (offset >= ceiling) {
            throw new PageCeilingException(ceiling, RecordParameters.EXPORT, endpoint.label());
        }
        return ceiling - offset;
    }

    private <T> OffsetPaging.Records<T> read(
            Endpoint<Answered<Wire.Results<T>>> endpoint, Arguments arguments, UnaryOperator<T> finish) {
        Answered<Wire.Results<T>> answered = call(endpoint, arguments);
        Wire.Results<T> body = answered.body();
        return new OffsetPaging.Records<>(
                body.results().stream().map(finish).toList(), body.results().size() + answered.skipped(), body.total());
    }

    private static Arguments arguments(Supplier<Arguments> path, RecordParameters parameters, long offset, int limit) {
        Arguments arguments = path.get();
        parameters.writeTo(arguments);
        return arguments.query("limit", limit).query("offset", offset == 0 ? null : offset);
    }
}
