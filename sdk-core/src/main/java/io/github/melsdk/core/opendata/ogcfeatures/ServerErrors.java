package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The usual shapes of errors, and the status 500 by which QGIS Server says that there is no such feature. */
final class ServerErrors implements ErrorReader {

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        return StandardProblems.of(body);
    }

    @Override
    public RefusedAnswer.@Nullable Explanation explanation(int status, @Nullable Object body) {
        String message = StandardProblems.of(body).message();
        if (status != 500 || message == null || !message.startsWith("Invalid feature [")) {
            return null;
        }
        return (text, answer, safe, trace) -> new NotFoundException(text, answer, null, trace, RequestSent.YES);
    }
}
