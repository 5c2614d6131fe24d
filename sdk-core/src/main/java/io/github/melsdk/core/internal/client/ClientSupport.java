package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.CallSettings;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.retry.Safety;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a client does besides its operations, written once. */
public final class ClientSupport<C> {

    private final Service service;
    private final Function<Service, C> factory;
    private final String name;

    /**
     * Creates the support of a client.
     *
     * @param name prefix of the endpoint identifiers, such as {@code openagenda}
     * @param service where it calls
     * @param factory creates the same client on other settings
     */
    public ClientSupport(String name, Service service, Function<Service, C> factory) {
        this.name = name;
        this.service = service;
        this.factory = factory;
    }

    /** Returns the service. */
    public Service service() {
        return service;
    }

    /** Returns the client with other limits. */
    public C withOptions(Consumer<CallOptions> options) {
        Options changed = new Options(service.settings());
        options.accept(changed);
        return factory.apply(service.with(changed.settings));
    }

    /** Runs blocking work on the executor of the transport. */
    public <T> CompletableFuture<T> async(Function<? super C, ? extends T> work) {
        C client = factory.apply(service);
        return AsyncCall.start(service.engine().executor(), () -> work.apply(client));
    }

    /** Reads an operation that the client does not know. */
    public RawResponse raw(String pathTemplate, Object... values) {
        RawTemplate template = RawTemplate.parse(pathTemplate, values);
        Endpoint<RawResponse> endpoint = new Endpoint<>(
                name + ".raw",
                HttpMethod.GET,
                template.path(),
                Safety.READ,
                "application/json, */*;q=0.5",
                false,
                Decoders.raw());
        return service.call(endpoint, template.arguments());
    }

    private static final class Options implements CallOptions {
        private CallSettings settings;

        Options(CallSettings settings) {
            this.settings = settings;
        }

        @Override
        public CallOptions callTimeout(Duration value) {
            settings = settings.withCallTimeout(value);
            return this;
        }

        @Override
        public CallOptions idleTimeout(Duration value) {
            settings = settings.withIdleTimeout(value);
            return this;
        }

        @Override
        public CallOptions retries(int value) {
            settings = settings.withRetries(value);
            return this;
        }

        @Override
        public CallOptions maxBytes(long value) {
            settings = settings.withMaxBytes(value);
            return this;
        }
    }

    /** A path with places for values, and a query with places for values. */
    private record RawTemplate(String path, Arguments arguments) {

        static RawTemplate parse(String template, Object[] values) {
            if (!template.startsWith("/")) {
                throw new IllegalArgumentException("A path template starts with '/': " + template);
            }
            int question = template.indexOf('?');
            String path = question < 0 ? template : template.substring(0, question);
            Arguments arguments = Arguments.none();
            int used = 0;
            for (String name : places(path)) {
                arguments.path(name, valueAt(values, used++, template));
            }
            String query = question < 0 ? "" : template.substring(question + 1);
            for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                boolean place = value.startsWith("{") && value.indexOf('}') == value.length() - 1;
                arguments.query(
                        equals < 0 ? pair : pair.substring(0, equals),
                        place ? valueAt(values, used++, template) : value);
            }
            if (used != values.length) {
                throw new IllegalArgumentException(
                        "The template " + template + " takes " + used + " values, not " + values.length);
            }
            return new RawTemplate(path, arguments);
        }

        private static List<String> places(String path) {
            List<String> names = new ArrayList<>();
            for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
                int close = path.indexOf('}', open);
                if (close < 0) {
                    throw new IllegalArgumentException("A '{' of the template " + path + " is never closed");
                }
                String name = path.substring(open + 1, close);
                if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('{') >= 0 || names.contains(name)) {
                    throw new IllegalArgumentException(
                            "The places of the template " + path + " need names, each its own: {" + name + "}");
                }
                if (path.lastIndexOf('}', open) > path.lastIndexOf('/', open)) {
                    throw new IllegalArgumentException("A segment of a template takes one value: " + path);
                }
                names.add(name);
            }
            return names;
        }

        private static Object valueAt(Object[] values, int index, String template) {
            if (index >= values.length) {
                throw new IllegalArgumentException(
                        "The template " + template + " takes more than " + values.length + " values");
            }
            return Objects.requireNonNull(values[index], "values");
        }
    }
}
