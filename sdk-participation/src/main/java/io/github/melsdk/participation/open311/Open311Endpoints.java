package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;

/** The operations of the standard in one of its formats. */
record Open311Endpoints(
        Endpoint<Open311Discovery> discovery,
        Endpoint<Open311Lists.Read<ReportType>> types,
        Endpoint<ReportDefinition> definition,
        Endpoint<Open311Lists.Read<PostedRequest>> post,
        Endpoint<Open311Lists.Read<PostedRequest>> token,
        Endpoint<Open311Lists.Read<Open311Request>> reports,
        Endpoint<Open311Lists.Read<Open311Request>> report,
        Endpoint<Open311Lists.Read<ReportUpdate>> updates) {

    private static final String REPORTS = "service_requests";

    private static final Decoder<Open311Lists.Read<PostedRequest>> POSTED =
            Open311Lists.list(REPORTS, Open311Lists.Posted.class, Open311Lists.Posted::posted);

    private static final Decoder<Open311Lists.Read<Open311Request>> READ =
            Open311Lists.list(REPORTS, Open311Lists.Reports.class, Open311Lists.Reports::reports);

    private static final Open311Endpoints JSON = in(Open311Format.JSON);
    private static final Open311Endpoints XML = in(Open311Format.XML);

    static Open311Endpoints of(Open311Format format) {
        return format == Open311Format.JSON ? JSON : XML;
    }

    private static Open311Endpoints in(Open311Format format) {
        String suffix = "." + format.suffix();
        return new Open311Endpoints(
                get(format, "open311.discovery", "/discovery" + suffix, Open311Lists.one(Open311Discovery.class)),
                get(
                        format,
                        "open311.services.list",
                        "/services" + suffix,
                        Open311Lists.list("services", Open311Lists.Types.class, Open311Lists.Types::services)),
                get(
                        format,
                        "open311.services.definition",
                        "/services/{code}" + suffix,
                        Open311Lists.one(ReportDefinition.class)),
                Endpoint.of("open311.requests.post", HttpMethod.POST, "/requests" + suffix, Safety.WRITE, POSTED)
                        .accepting(mediaType(format)),
                get(format, "open311.tokens.get", "/tokens/{token}" + suffix, POSTED),
                get(format, "open311.requests.list", "/requests" + suffix, READ),
                get(format, "open311.requests.get", "/requests/{request}" + suffix, READ),
                get(
                        format,
                        "open311.updates.list",
                        "/servicerequestupdates" + suffix,
                        Open311Lists.list(
                                "service_request_updates", Open311Lists.Updates.class, Open311Lists.Updates::updates)));
    }

    private static <T> Endpoint<T> get(Open311Format format, String id, String path, Decoder<T> decoder) {
        return Endpoint.get(id, path, decoder).accepting(mediaType(format));
    }

    private static String mediaType(Open311Format format) {
        return format == Open311Format.JSON ? "application/json" : "application/xml, text/xml";
    }
}
