package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.spi.StoredResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one request: path segments, query, headers, body. Not thread-safe; built and used by one call. */
public final class Arguments {

    /** One query parameter. */
    public record Parameter(String name, String value) {}

    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<Parameter> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private @Nullable Content content;
    private @Nullable StoredResponse known;

    private Arguments() {}

    /** Returns no values. */
    public static Arguments none() {
        return new Arguments();
    }

    /** Returns one path value. */
    public static Arguments of(String name, Object value) {
        return none().path(name, value);
    }

    /** Sets the value of one {@code {name}} of the template: always one segment, whatever it contains. */
    public Arguments path(String name, Object value) {
        path.put(name, Objects.requireNonNull(value, name).toString());
        return this;
    }

    /** Adds a query parameter; null adds nothing. */
    public Arguments query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(new Parameter(name, value.toString()));
        }
        return this;
    }

    /** Adds query parameters. */
    public Arguments queries(List<Parameter> parameters) {
        query.addAll(parameters);
        return this;
    }

    /**
     * Sets a header.
     *
     * @throws IllegalArgumentException when the name or the value is not visible ASCII; the value is not shown
     */
    public Arguments header(String name, String value) {
        headers.put(HeaderText.requireName(name), HeaderText.requireValue(name, value));
        return this;
    }

    /** Sets the body. */
    public Arguments content(Content body) {
        this.content = body;
        return this;
    }

    /** Asks an export for what changed only; validators are no secrets and follow redirects. Null values ask for nothing. */
    public Arguments unlessStill(@Nullable String etag, @Nullable String lastModified) {
        known = etag == null && lastModified == null ? null : StoredResponse.of(new byte[0], null, etag, lastModified);
        return this;
    }

    /** Names a secret that the body contains, so that it is masked should the server repeat it. */
    public Arguments secret(String value) {
        secrets.addAll(Redaction.formsOf(value, value));
        return this;
    }

    List<String> secrets() {
        return secrets;
    }

    Map<String, String> path() {
        return path;
    }

    /** Returns the query parameters so far. */
    public List<Parameter> query() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    StoredResponse known() {
        return known;
    }

    @Nullable
    Content content() {
        return content;
    }
}
