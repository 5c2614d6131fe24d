package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.retry.Safety;
import java.util.Objects;

/**
 * One operation of a provider, as a value.
 *
 * @param <T> what it answers
 * @param id stable name such as {@code openagenda.events.list}
 * @param method HTTP method
 * @param path template under the base URL; each {@code {name}} is one segment
 * @param safety what repeating it may do
 * @param accept value of the {@code Accept} header
 * @param download whether the provider may hand the file out from another host, where no credential goes
 * @param decoder reads the answer
 */
public record Endpoint<T>(
        String id, HttpMethod method, String path, Safety safety, String accept, boolean download, Decoder<T> decoder) {

    public Endpoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(decoder, "decoder");
    }

    /** Creates a read of a JSON document. */
    public static <T> Endpoint<T> get(String id, String path, Decoder<T> decoder) {
        return new Endpoint<>(id, HttpMethod.GET, path, Safety.READ, "application/json", false, decoder);
    }

    /** Creates an operation that sends and receives JSON. */
    public static <T> Endpoint<T> of(String id, HttpMethod method, String path, Safety safety, Decoder<T> decoder) {
        return new Endpoint<>(id, method, path, safety, "application/json", false, decoder);
    }

    /** Returns the same operation with another {@code Accept} header. */
    public Endpoint<T> accepting(String mediaTypes) {
        return new Endpoint<>(id, method, path, safety, mediaTypes, download, decoder);
    }

    /** Returns the same operation as a download, which may be redirected to another host. */
    public Endpoint<T> asDownload() {
        return new Endpoint<>(id, method, path, safety, accept, true, decoder);
    }

    /** Returns the same operation with another answer. */
    public <U> Endpoint<U> decodedBy(Decoder<U> other) {
        return new Endpoint<>(id, method, path, safety, accept, download, other);
    }

    /** Returns identifier, method and template, without any value of a caller. */
    public String label() {
        return path.isEmpty() ? id + " " + method : id + " " + method + " " + path;
    }
}
