package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.retry.FailureKind;
import io.github.melsdk.core.internal.retry.Origin;
import io.github.melsdk.core.internal.retry.RetryLoop;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.core.spi.StoredResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, each with its redirects, its token renewal and its conditional request. */
final class Exchange<T> {

    private static final int MOST_REDIRECTS = 5;

    private final Engine engine;
    private final Service service;
    private final Endpoint<T> endpoint;
    private final Arguments arguments;
    private final HttpUrl url;
    private final CallScope scope;
    private final Origin origin;
    private final Failures failures;
    private final String label;
    private final List<Authorizer.Credential> credentials = new ArrayList<>(1);
    private int requests;
    private @Nullable Hop hop;

    Exchange(Service service, Endpoint<T> endpoint, Arguments arguments, HttpUrl url, CallScope scope) {
        this.engine = service.engine();
        this.service = service;
        this.endpoint = endpoint;
        this.arguments = arguments;
        this.url = url;
        this.scope = scope;
        this.origin = engine.origin(url);
        this.label = endpoint.label();
        this.failures = new Failures(label, url.host(), this::secrets);
    }

    /** Returns what the retry loop has to know. */
    RetryLoop.Plan plan() {
        return new RetryLoop.Plan(
                label,
                safety(),
                replayable() ? service.settings().retries() : 0,
                () -> requests,
                e -> failures.ended(e, sent()));
    }

    private Safety safety() {
        return replayable() ? endpoint.safety() : Safety.WRITE;
    }

    /** A body that cannot be produced twice is never sent twice, for whatever reason. */
    private boolean replayable() {
        Content content = arguments.content();
        return content == null || content.replayable();
    }

    Origin origin() {
        return origin;
    }

    Failures failures() {
        return failures;
    }

    int requests() {
        return requests;
    }

    private RequestSent sent() {
        Hop last = hop;
        return last == null ? RequestSent.NO : last.progress().requestSent();
    }

    /** Tries once and reads the whole answer. */
    T call(int attempt) throws AttemptFailure, EndedException {
        awaitTurn();
        Authorizer.Credential credential = service.authorizer().credential(scope);
        String cacheKey =
                isCacheable() ? ConditionalCache.key(url, endpoint.accept(), arguments.headers(), credential) : null;
        StoredResponse stored = cacheKey == null ? null : engine.cache().find(cacheKey);
        Hop answered = answer(credential, stored);
        try {
            return read(answered, cacheKey, stored);
        } catch (RuntimeException | Error e) {
            // Not ours: what a caller's lambda threw goes out as it came, the connection does not stay behind.
            answered.abandon(e);
            throw e;
        }
    }

    /** Tries once and leaves the body open. */
    ExportBody open(int attempt) throws AttemptFailure, EndedException {
        awaitTurn();
        Authorizer.Credential credential = service.authorizer().credential(scope);
        Hop answered = answer(credential, arguments.known());
        Response response = answered.response();
        boolean unchanged = response.code() == 304 && arguments.known() != null;
        if (!unchanged && !response.isSuccessful()) {
            throw refuse(answered);
        }
        BodyStream stream = new BodyStream(response.body().source(), Long.MAX_VALUE, scope);
        scope.liftDeadline();
        scope.requireFloor(Engine.FLOOR_BYTES_PER_SECOND, Engine.FLOOR_WINDOW);
        return new ExportBody(this, scope, answered, stream, payload(answered, stream));
    }

    private boolean isCacheable() {
        return endpoint.method() == HttpMethod.GET && arguments.content() == null;
    }

    private void awaitTurn() throws AttemptFailure, EndedException {
        scope.check();
        // While this call waits, another one may be told to wait even longer.
        for (Duration gate = origin.gateWait(); !gate.isZero(); gate = origin.gateWait()) {
            waitOrGiveUp(gate, "another call was told by " + url.host() + " to wait");
        }
        for (Quota quota : service.quotas()) {
            waitOrGiveUp(
                    engine.limiter().reserve(quota, scope.remaining()), "the quota " + quota.name() + " is used up");
        }
    }

    private void waitOrGiveUp(Duration wait, String why) throws AttemptFailure, EndedException {
        if (wait.isZero()) {
            return;
        }
        if (!scope.allows(wait)) {
            throw refusals().notSentBefore(wait, why);
        }
        scope.pause(wait);
    }

    /** Sends the request, once more with a renewed token after its token was refused. */
    private Hop answer(Authorizer.@Nullable Credential credential, @Nullable StoredResponse stored)
            throws AttemptFailure, EndedException {
        Hop first = follow(credential, stored);
        int status = first.response().code();
        boolean refused = status == 401 || status == 403;
        if (!refused
                || credential == null
                || !replayable()
                || !service.authorizer().renewsAfter(status)) {
            return first;
        }
        first.abandon(null);
        return follow(service.authorizer().renewed(credential, scope), stored);
    }

    /** Sends the request and follows what may be followed. */
    private Hop follow(Authorizer.@Nullable Credential credential, @Nullable StoredResponse stored)
            throws AttemptFailure, EndedException {
        HttpUrl target = url;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Hop current = send(target, credential, stored);
            HttpUrl next = redirectTarget(current);
            if (next == null) {
                return current;
            }
            current.abandon(null);
            target = next;
        }
        throw redirect("redirects more than " + MOST_REDIRECTS + " times");
    }

    private @Nullable HttpUrl redirectTarget(Hop current) throws AttemptFailure {
        Response response = current.response();
        String location = response.header("Location");
        int status = response.code();
        boolean redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        if (!redirects || location == null) {
            return null;
        }
        HttpUrl target = Urls.resolve(response.request().url(), location);
        String shown = target == null ? "an unreadable address" : target.scheme() + "://" + target.host();
        AttemptFailure failure = null;
        if (target != null
                && (target.encodedPath().contains("sign_in")
                        || target.encodedPath().contains("/login"))) {
            failure = refusals().signInRequired(response);
        } else if (endpoint.method() != HttpMethod.GET && endpoint.method() != HttpMethod.HEAD) {
            failure = refusals().notFollowed(response, shown);
        } else if (target == null || !mayFollow(target)) {
            failure = redirect("redirects to " + shown + ", which is another origin");
        }
        if (failure != null) {
            current.abandon(null);
            throw failure;
        }
        return target;
    }

    /** A file may lie elsewhere; everything else stays on its origin. Security is never lowered. */
    private boolean mayFollow(HttpUrl target) {
        return Urls.sameOrigin(target, url) || endpoint.download() && (target.isHttps() || !url.isHttps());
    }

    private AttemptFailure redirect(String what) {
        return failures.transport(
                FailureKind.FINAL,
                Reason.REDIRECT,
                RequestSent.YES,
                url.host() + " " + what + ". No credential was sent there; configure the right base URL.",
                null);
    }

    private Hop send(HttpUrl target, Authorizer.@Nullable Credential credential, @Nullable StoredResponse stored)
            throws AttemptFailure, EndedException {
        boolean atHome = Urls.sameOrigin(target, url);
        scope.checkAttempt();
        try {
            Hop answered = send(atHome ? engine.client(origin) : engine.clientElsewhere(), target, credential, stored);
            origin.noteHttp2(atHome && answered.progress().overHttp2());
            return answered;
        } catch (IOException e) {
            if (!atHome || !mayFallBackFrom(e)) {
                throw broken(e);
            }
        }
        try {
            Hop answered = send(engine.clientOfHttp1(), target, credential, stored);
            origin.markHttp2Broken();
            return answered;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private boolean mayFallBackFrom(IOException e) {
        Hop failed = hop;
        return failed != null
                && failed.progress().overHttp2()
                && safety() == Safety.READ
                && scope.ended() == null
                && Engine.isHttp2Fault(e, origin.http2Worked());
    }

    private Hop send(
            OkHttpClient client,
            HttpUrl target,
            Authorizer.@Nullable Credential credential,
            @Nullable StoredResponse stored)
            throws IOException {
        boolean atHome = Urls.sameOrigin(target, url);
        Request.Builder request =
                RequestWriter.write(endpoint, arguments, target, atHome ? credential : null, engine.userAgent());
        if (atHome) {
            RequestWriter.addHeaders(request, arguments);
        }
        if (credential != null && !credentials.contains(credential)) {
            credentials.add(credential);
        }
        request.tag(CallSettings.class, service.settings());
        if (stored != null) {
            ConditionalCache.askForChanges(request, stored);
        }
        requests++;
        Hop current = new Hop(engine, client, scope, label, request, requests);
        hop = current;
        try {
            current.send(engine.connectTimeout());
            return current;
        } catch (IOException e) {
            current.abandon(e);
            throw e;
        }
    }

    private AttemptFailure broken(IOException e) throws EndedException {
        if (e instanceof EndedException ended) {
            throw ended;
        }
        scope.check();
        Hop last = hop;
        return failures.broken(e, last == null ? new Progress() : last.progress());
    }

    private T read(Hop answered, @Nullable String cacheKey, @Nullable StoredResponse stored)
            throws AttemptFailure, EndedException {
        Response response = answered.response();
        StoredResponse unchanged = response.code() == 304 ? stored : null;
        if (unchanged == null && !response.isSuccessful()) {
            throw refuse(answered);
        }
        try {
            T value = unchanged == null ? readFresh(answered, cacheKey) : readStored(answered, unchanged);
            answered.finish();
            return value;
        } catch (RefusedAnswer e) {
            answered.abandon(e);
            throw refusals().of(e, response);
        } catch (IOException e) {
            answered.abandon(e);
            throw broken(e);
        }
    }

    private T readStored(Hop answered, StoredResponse stored) throws IOException {
        engine.meter().cacheHit();
        return endpoint.decoder()
                .decode(payload(
                        answered,
                        new ByteArrayInputStream(stored.body()),
                        stored.contentType().orElse(null)));
    }

    private T readFresh(Hop answered, @Nullable String cacheKey) throws IOException {
        Response response = answered.response();
        long limit = service.settings().maxBytes();
        if (response.body().contentLength() > limit) {
            throw new BodyStream.TooLargeException(limit);
        }
        BodyStream body = new BodyStream(response.body().source(), limit, scope);
        if (cacheKey == null || !ConditionalCache.worthKeeping(response)) {
            return endpoint.decoder().decode(payload(answered, body));
        }
        ConditionalCache.Copy copy = new ConditionalCache.Copy(body);
        T value = endpoint.decoder().decode(payload(answered, copy));
        engine.cache().keep(cacheKey, response, copy);
        return value;
    }

    private Payload payload(Hop answered, InputStream stream) {
        return payload(answered, stream, null);
    }

    /** An unchanged document keeps the type it had: the answer that confirms it seldom repeats it. */
    private Payload payload(Hop answered, InputStream stream, @Nullable String keptType) {
        Response response = answered.response();
        DriftSink drift = (kind, path, detail) -> engine.listener().onDrift(new Drift(kind, label, path, detail));
        engine.noteDeprecation(response, this::secrets);
        return new Payload(
                response.code() == 304 ? 200 : response.code(),
                stream,
                name -> keptType != null && name.equalsIgnoreCase("Content-Type") ? keptType : response.header(name),
                drift,
                response.request().url().toString());
    }

    private AttemptFailure refuse(Hop answered) throws EndedException {
        Response response = answered.response();
        if (response.code() == 304 || response.code() < 200) {
            answered.abandon(null);
            return failures.transport(
                    FailureKind.FINAL,
                    Reason.PROTOCOL,
                    RequestSent.YES,
                    url.host() + " answered HTTP " + response.code() + " to a request that did not ask for it.",
                    null);
        }
        AttemptFailure failure = refusals().of(response);
        answered.abandon(null);
        scope.check();
        return failure;
    }

    private Refusals refusals() {
        return new Refusals(
                label, url.host(), service.errors(), secrets(), engine.time().now());
    }

    /** Returns what must not appear in any text: the credentials sent so far, in all their spellings. */
    private List<String> secrets() {
        List<String> secrets = new ArrayList<>(arguments.secrets());
        credentials.forEach(credential -> secrets.addAll(Authorizer.maskedForms(credential)));
        return secrets;
    }
}
