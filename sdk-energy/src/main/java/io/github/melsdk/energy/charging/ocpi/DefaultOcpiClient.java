package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultOcpiClient implements OcpiClient {

    private static final List<String> SPOKEN = List.of("2.2.1", "2.2");

    private final Service service;
    private final String versions;
    private final Map<String, String> headers;
    private final Modules modules;
    private final ClientSupport<OcpiClient> support;

    DefaultOcpiClient(Service service, String versions, Map<String, String> headers, Modules modules) {
        this.service = service;
        this.versions = versions;
        this.headers = headers;
        this.modules = modules;
        this.support =
                new ClientSupport<>("ocpi", service, other -> new DefaultOcpiClient(other, versions, headers, modules));
    }

    @Override
    public List<OcpiVersion> versions() {
        return call(Endpoints.VERSIONS, Arguments.none(), versions).items();
    }

    @Override
    public VersionDetails modules() {
        List<OcpiVersion> spoken = versions();
        OcpiVersion version = SPOKEN.stream()
                .flatMap(wanted -> spoken.stream().filter(one -> one.version().equals(wanted)))
                .findFirst()
                .orElseThrow(() -> missing("3002", "The peer speaks neither version 2.2.1 nor 2.2 of OCPI"));
        VersionDetails details = call(Endpoints.MODULES, Arguments.none(), version.url());
        modules.keep(details);
        return details;
    }

    private static ApiException missing(String code, String text) {
        return new ApiException(
                "ocpi.modules: " + text + ".",
                new ErrorAnswer(200, code, text, null, Map.of(), ""),
                null,
                CallTrace.none("ocpi.modules"),
                RequestSent.YES);
    }

    private String address(String module) {
        VersionDetails known = modules.known();
        return (known == null ? modules() : known)
                .sender(module)
                .orElseThrow(() -> missing("3003", "The peer offers no " + module))
                .url();
    }

    private <T> T call(Endpoint<T> endpoint, Arguments arguments, String address) {
        headers.forEach(arguments::header);
        String id = UUID.randomUUID().toString();
        arguments.header("X-Request-ID", id).header("X-Correlation-ID", id);
        return service.follow(endpoint, arguments, versions, address);
    }

    /** Reads one object; where its module moved, the modules are asked for again. */
    private <T> T object(Endpoint<T> endpoint, String... ids) {
        boolean remembered = modules.known() != null;
        String address = address("locations");
        try {
            return call(endpoint, Arguments.none(), path(address, ids));
        } catch (NotFoundException e) {
            modules.forget();
            String moved = remembered && e.code().isEmpty() ? address("locations") : address;
            if (moved.equals(address)) {
                throw e;
            }
            return call(endpoint, Arguments.none(), path(moved, ids));
        }
    }

    private static String path(String address, String... ids) {
        StringBuilder path =
                new StringBuilder(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        for (String id : ids) {
            if (id.isBlank() || id.equals(".") || id.equals("..")) {
                throw new IllegalArgumentException("An identifier is not blank, and no dots only");
            }
            path.append('/')
                    .append(URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return path.toString();
    }

    private <T> Paged<T> list(
            Endpoint<Envelope.PageOf<T>> endpoint,
            String module,
            Consumer<OcpiQuery> query,
            Function<T, Object> identity) {
        OcpiRequest request = new OcpiRequest();
        query.accept(request);
        request.writeTo(Arguments.none());
        ListReader<T> reader =
                new ListReader<>(() -> address(module), request, (arguments, link) -> call(endpoint, arguments, link));
        return PagedList.of(endpoint.label(), reader, identity, service.engine().executor(), request.cursor());
    }

    @Override
    public Paged<ChargingLocation> locations(Consumer<OcpiQuery> query) {
        return list(
                Endpoints.LOCATIONS, "locations", query, one -> List.of(one.countryCode(), one.partyId(), one.id()));
    }

    @Override
    public ChargingLocation location(String id) {
        return object(Endpoints.LOCATION, id);
    }

    @Override
    public Optional<ChargingLocation> findLocation(String id) {
        try {
            return Optional.of(location(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Evse evse(String location, String uid) {
        return object(Endpoints.EVSE, location, uid);
    }

    @Override
    public EvseConnector connector(String location, String uid, String id) {
        return object(Endpoints.CONNECTOR, location, uid, id);
    }

    @Override
    public Paged<ChargingTariff> tariffs(Consumer<OcpiQuery> query) {
        return list(Endpoints.TARIFFS, "tariffs", query, one -> List.of(one.countryCode(), one.partyId(), one.id()));
    }

    @Override
    public Paged<ChargingSession> sessions(Consumer<OcpiQuery> query) {
        return list(Endpoints.SESSIONS, "sessions", query, one -> List.of(one.countryCode(), one.partyId(), one.id()));
    }

    @Override
    public OcpiClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OcpiClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
