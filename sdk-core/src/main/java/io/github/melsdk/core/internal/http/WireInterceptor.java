package io.github.melsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Stands next to the wire: notes how far a request got and counts the bytes that really travelled. */
final class WireInterceptor implements Interceptor {

    /**
     * The HTTP library sends a request again by itself when a 503 says {@code Retry-After: 0}, writes included, whatever
     * its settings. It does not know this name.
     */
    static final String HIDDEN_RETRY_AFTER = "Mel-Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Progress progress = chain.request().tag(Progress.class);
        if (progress == null) {
            return chain.proceed(chain.request());
        }
        progress.connected(chain.connection());
        Response response = chain.proceed(chain.request());
        progress.answer();
        ResponseBody body = response.body();
        Response.Builder counted = response.newBuilder();
        String retryAfter = response.header("Retry-After");
        if (retryAfter != null) {
            counted.removeHeader("Retry-After").header(HIDDEN_RETRY_AFTER, retryAfter);
        }
        return body == null
                ? counted.build()
                : counted.body(new CountedBody(body, progress)).build();
    }

    private static final class CountedBody extends ResponseBody {
        private final ResponseBody body;
        private final BufferedSource source;

        CountedBody(ResponseBody body, Progress progress) {
            this.body = body;
            this.source = Okio.buffer(new CountedSource(body.source(), progress));
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }

    private static final class CountedSource extends ForwardingSource {
        private final Progress progress;

        CountedSource(Source source, Progress progress) {
            super(source);
            this.progress = progress;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            if (read > 0) {
                progress.received(read);
            }
            return read;
        }
    }
}
