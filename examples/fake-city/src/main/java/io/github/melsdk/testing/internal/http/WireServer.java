package io.github.melsdk.testing.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A WireMock server on a free port of the loopback interface, whose answers are computed. */
public final class WireServer implements AutoCloseable {
    private static final int LEAST_TO_COMPRESS = 860;
    /** Enough for tests with many threads and slow answers. */
    private static final int THREADS = 200;

    private final WireMockServer server;

    /**
     * Starts a server.
     *
     * @param service computes each answer
     */
    public WireServer(Function<Call, Answer> service) {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(THREADS)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .disableStrictHttpHeaders(true)
                .jettyHeaderRequestSize(64 * 1024)
                .jettyStopTimeout(1L)
                .gzipDisabled(true)
                .extensions(new Computed(service)));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse()));
    }

    /**
     * Returns the address of the server.
     *
     * @return scheme, host and port, without trailing slash
     */
    public String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Computed(Function<Call, Answer> service) implements ResponseDefinitionTransformerV2 {
        @Override
        public String getName() {
            return "computed";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Call call = call(event.getRequest());
            Answer answer = service.apply(call);
            return definition(wantsGzip(call) ? gzip(answer) : answer);
        }

        private static Call call(Request request) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            request.getHeaders().all().forEach(header -> headers.put(header.key(), List.copyOf(header.values())));
            String target = request.getUrl();
            return new Call(
                    request.getMethod().getName(),
                    target,
                    Targets.segments(Targets.path(target)),
                    Targets.parameters(Targets.query(target)),
                    headers,
                    request.getBody() == null ? new byte[0] : request.getBody(),
                    request.getScheme() + "://" + request.getHost() + ":" + request.getPort());
        }

        private static boolean wantsGzip(Call call) {
            String accepted = call.header("Accept-Encoding");
            return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
        }

        /** Done here, not by WireMock, so that a compressed answer can be cut too. */
        private static Answer gzip(Answer answer) {
            if (answer.body().length < LEAST_TO_COMPRESS || answer.headers().containsKey("Content-Encoding")) {
                return answer;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return answer.with("Content-Encoding", "gzip")
                    .with("Vary", "Accept-Encoding")
                    .body(bytes.toByteArray());
        }

        private static ResponseDefinition definition(Answer answer) {
            ResponseDefinitionBuilder response = WireMock.aResponse()
                    .withStatus(answer.status())
                    .withFixedDelay((int) answer.delay().toMillis());
            if (answer.cut() == Answer.Cut.RESET) {
                return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            if (answer.cut() == Answer.Cut.CLOSED) {
                return response.withFault(Fault.EMPTY_RESPONSE).build();
            }
            answer.headers().forEach(response::withHeader);
            if (answer.cut() == Answer.Cut.TRUNCATED) {
                // The server notices the missing half when it has sent the first one, and drops the connection.
                return response.withHeader("Content-Length", Integer.toString(answer.body().length))
                        .withBody(Arrays.copyOf(answer.body(), answer.body().length / 2))
                        .build();
            }
            return response.withBody(answer.body()).build();
        }
    }
}
