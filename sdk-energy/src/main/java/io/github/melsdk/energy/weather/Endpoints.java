package io.github.melsdk.energy.weather;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ErrorReader;
import java.util.Map;

/** The operations of the archive. */
final class Endpoints {

    static final Endpoint<Wire.Answer> ARCHIVE =
            Endpoint.get("openmeteo.archive", "/v1/archive", Decoders.json(Wire.Answer.class));

    /** An error is {@code {"error": true, "reason": "…"}}. */
    static final ErrorReader ERRORS =
            (status, body, headers, now) -> body instanceof Map<?, ?> map && map.get("reason") instanceof String reason
                    ? new ErrorReader.Problem(null, reason, null)
                    : ErrorReader.StandardProblems.of(body);

    private Endpoints() {}
}
