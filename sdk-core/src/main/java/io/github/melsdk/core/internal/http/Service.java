package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One service of a provider: where it is, who we are there, how it reports errors. Immutable. */
public final class Service {

    private final Engine engine;
    private final HttpUrl base;
    private final Authorizer authorizer;
    private final ErrorReader errors;
    private final List<Quota> quotas;
    private final CallSettings settings;

    private Service(
            Engine engine,
            HttpUrl base,
            Authorizer authorizer,
            ErrorReader errors,
            List<Quota> quotas,
            CallSettings settings) {
        this.engine = engine;
        this.base = base;
        this.authorizer = authorizer;
        this.errors = errors;
        this.quotas = quotas;
        this.settings = settings;
    }

    /**
     * Describes a service without credentials.
     *
     * @throws IllegalArgumentException when the URL is not a plain http(s) URL
     */
    public static Service at(Engine engine, URI base) {
        return new Service(
                engine, Urls.base(base), Authorizer.none(), ErrorReader.standard(), List.of(), engine.settings());
    }

    /**
     * Returns the service with a credential.
     *
     * @throws IllegalArgumentException when the credential would travel over plain http to another machine
     */
    public Service authorizedBy(Authorizer value) {
        if (value.carriesSecret()) {
            requireConfidential();
        }
        return new Service(engine, base, value, errors, quotas, settings);
    }

    /**
     * Checks that a secret may travel to the service, for secrets that are part of a body.
     *
     * @throws IllegalArgumentException when it would travel over plain http to another machine
     */
    public void requireConfidential() {
        if (!base.isHttps() && !Urls.isLoopback(base.host())) {
            throw new IllegalArgumentException(
                    "A credential is only sent over https: change the base URL of " + base.host() + " to https://");
        }
    }

    /** Returns the service with the error format of its provider. */
    public Service reportingErrorsAs(ErrorReader value) {
        return new Service(engine, base, authorizer, value, quotas, settings);
    }

    /** Returns the service with the quotas of its provider. */
    public Service within(List<Quota> value) {
        return new Service(engine, base, authorizer, errors, List.copyOf(value), settings);
    }

    /** Returns the service with other limits. */
    public Service with(CallSettings value) {
        return new Service(engine, base, authorizer, errors, quotas, value);
    }

    Service forExports() {
        return with(settings.withIdleTimeout(settings.exportIdleTimeout()));
    }

    /** Runs an operation to its end. */
    public <T> T call(Endpoint<T> endpoint, Arguments arguments) {
        return engine.call(this, endpoint, arguments, url(endpoint, arguments));
    }

    /** Runs an operation inside the call that needs it, such as a token request. */
    public <T> T callWithin(CallScope scope, Endpoint<T> endpoint, Arguments arguments) throws AttemptFailure {
        return engine.callWithin(scope, this, endpoint, arguments, url(endpoint, arguments));
    }

    /** Opens an export. */
    public ExportBody open(Endpoint<?> endpoint, Arguments arguments) {
        return engine.open(this, endpoint, arguments, url(endpoint, arguments));
    }

    /**
     * Runs an operation at a link that an answer gave. Query parameters of the arguments are added where the link lacks them.
     *
     * @param requestUrl URL of the request that brought the link
     * @throws TransportException UNTRUSTED_LINK when the link leads to another origin; nothing is sent
     */
    public <T> T follow(Endpoint<T> endpoint, Arguments arguments, String requestUrl, String link) {
        HttpUrl target = Urls.resolveLink(base, HttpUrl.get(requestUrl), link);
        if (target == null) {
            throw new TransportException(
                    TransportException.Reason.UNTRUSTED_LINK,
                    endpoint.label() + ": a link of " + base.host()
                            + " leads to another origin or is unreadable. It was not followed and no credential went there.",
                    null,
                    CallTrace.none(endpoint.label()),
                    RequestSent.NO);
        }
        return engine.call(this, endpoint, arguments, Urls.requireLength(Urls.withMissing(target, arguments.query())));
    }

    /**
     * Opens a file at an address that an answer gave: with our credential on our own origin, with nothing of ours elsewhere.
     *
     * @throws IllegalArgumentException when it is no http(s) address
     */
    public ExportBody openFile(Endpoint<?> endpoint, String link) {
        return openFile(endpoint, Arguments.none(), link);
    }

    /** Opens a file as {@link #openFile(Endpoint, String)} does, with the values of a request. */
    public ExportBody openFile(Endpoint<?> endpoint, Arguments arguments, String link) {
        Place place = place(base, link);
        if (place == null) {
            throw new IllegalArgumentException(
                    "The address of this file does not start with https:// or http://, or holds a user name");
        }
        return engine.open(place.service(), endpoint, arguments, place.url());
    }

    /**
     * Runs an operation at an address that an answer gave: with our credential on our own origin, with nothing of ours
     * elsewhere.
     *
     * @param requestUrl URL of the request that brought the address
     * @throws TransportException UNTRUSTED_LINK when it is no http(s) address; nothing is sent
     */
    public <T> T callAt(Endpoint<T> endpoint, Arguments arguments, String requestUrl, String link) {
        Place place = place(HttpUrl.get(requestUrl), link);
        if (place == null) {
            throw new TransportException(
                    TransportException.Reason.UNTRUSTED_LINK,
                    endpoint.label() + ": a link of " + base.host()
                            + " is no address of http or https, or holds a user name. It was not followed.",
                    null,
                    CallTrace.none(endpoint.label()),
                    RequestSent.NO);
        }
        return engine.call(place.service(), endpoint, arguments, place.url());
    }

    private record Place(Service service, HttpUrl url) {}

    private @Nullable Place place(HttpUrl request, String link) {
        HttpUrl own = Urls.resolveLink(base, request, link);
        if (own != null) {
            return new Place(this, Urls.requireLength(own));
        }
        HttpUrl elsewhere = HttpUrl.parse(link.strip());
        if (elsewhere == null || !elsewhere.username().isEmpty()) {
            return null;
        }
        Service stranger =
                new Service(engine, elsewhere, Authorizer.none(), ErrorReader.standard(), List.of(), settings);
        return new Place(stranger, Urls.requireLength(elsewhere));
    }

    /** Resolves a link against the request that brought it; null when it leads to another origin. */
    public @Nullable String resolve(String requestUrl, String link) {
        HttpUrl target = Urls.resolveLink(base, HttpUrl.get(requestUrl), link);
        return target == null ? null : target.toString();
    }

    /**
     * Resolves a link against the request that brought it, with our own parameters as we sent them: servers drop some from
     * their links and garble others.
     *
     * @return null when it leads to another origin
     */
    public @Nullable String resolve(String requestUrl, String link, List<Arguments.Parameter> own) {
        HttpUrl target = Urls.resolveLink(base, HttpUrl.get(requestUrl), link);
        return target == null ? null : Urls.withOwn(target, own).toString();
    }

    private HttpUrl url(Endpoint<?> endpoint, Arguments arguments) {
        return Urls.build(base, endpoint.path(), arguments.path(), arguments.query());
    }

    /** Returns the URL that an operation would ask, without credentials. */
    public String urlOf(Endpoint<?> endpoint, Arguments arguments) {
        return url(endpoint, arguments).toString();
    }

    /** Returns the base URL. */
    public URI baseUrl() {
        return base.uri();
    }

    /** Returns what the calls share. */
    public Engine engine() {
        return engine;
    }

    /** Returns the limits of calls. */
    public CallSettings settings() {
        return settings;
    }

    Authorizer authorizer() {
        return authorizer;
    }

    ErrorReader errors() {
        return errors;
    }

    List<Quota> quotas() {
        return quotas;
    }
}
