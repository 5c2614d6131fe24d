package io.github.melsdk.core.internal.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Writes a request of the HTTP library. */
final class RequestWriter {

    private RequestWriter() {}

    static Request.Builder write(
            Endpoint<?> endpoint,
            Arguments arguments,
            HttpUrl target,
            Authorizer.@Nullable Credential credential,
            String userAgent) {
        Request.Builder request = new Request.Builder()
                .url(target)
                .header("User-Agent", userAgent)
                .header("Accept", endpoint.accept());
        if (credential != null && credential.header() != null) {
            request.header(credential.header(), credential.value());
        }
        if (credential != null && credential.parameter() != null) {
            request.url(target.newBuilder()
                    .setQueryParameter(credential.parameter(), credential.value())
                    .build());
        }
        if (credential != null && credential.signer() != null) {
            String query = target.encodedQuery();
            request.url(target.newBuilder()
                    .encodedQuery(credential.signer().sign(query == null ? "" : query, credential.secret()))
                    .build());
        }
        return request.method(endpoint.method().name(), body(endpoint.method(), arguments.content()));
    }

    /** Adds the headers of the caller, which stay on the configured origin. */
    static void addHeaders(Request.Builder request, Arguments arguments) {
        arguments.headers().forEach(request::header);
    }

    private static @Nullable RequestBody body(HttpMethod method, @Nullable Content content) {
        if (content != null) {
            return new ContentBody(content);
        }
        boolean bodyDue = method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
        return bodyDue ? new ContentBody(Content.bytes("application/json", new byte[0])) : null;
    }

    /** One shot in the eyes of the HTTP library: only our loop sends a request again. */
    private static final class ContentBody extends RequestBody {
        private final Content content;

        ContentBody(Content content) {
            this.content = content;
        }

        @Override
        public @Nullable MediaType contentType() {
            return MediaType.parse(content.mediaType());
        }

        @Override
        public long contentLength() {
            return content.length();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            content.writeTo(sink.outputStream());
        }
    }
}
