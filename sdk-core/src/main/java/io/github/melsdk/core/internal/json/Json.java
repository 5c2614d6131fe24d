package io.github.melsdk.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON, faithfully or not at all: a value that does not fit its type without loss is absent (null) and
 * reported, a record that does not fit is left out of its list and reported, and only a document that is no JSON, of
 * another shape, cut, or over a limit is a failure. Immutable and thread-safe.
 *
 * <p>What counts as lossless: {@code "12"} and {@code 12.0} for an integer, {@code 0}, {@code 1}, {@code "0"}, {@code
 * "1"}, {@code "true"} and {@code "false"} for a boolean, a number or a boolean for text. A blank text for a number is
 * no value. {@code {}} for a list and {@code []} for an object are empty. Nulls are left out of typed lists and maps, so
 * parallel arrays, where the position counts, are read as arrays or as {@code Object}.
 *
 * <p>{@code Object} is decoded as {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Long},
 * {@code BigInteger} beyond it, {@code Double}, {@code Boolean} or null.
 *
 * <p>A component of a primitive type has no way to be absent: without a value for it a record of this SDK is absent
 * itself, and one of an application keeps Java's default, which is reported.
 *
 * <p>Public records are called through their public constructor only. Types of an application may be private or local;
 * in a named module their package must then be open to this one.
 */
public final class Json {

    private static final Json STANDARD = new Json();

    private final DocumentReader reader = new DocumentReader();
    private final DocumentWriter writer = new DocumentWriter();

    private Json() {}

    /**
     * Returns the shared instance.
     *
     * @return always the same
     */
    public static Json standard() {
        return STANDARD;
    }

    /**
     * Reads a whole document. The stream is read to its end and not closed.
     *
     * @param body the bytes, decompressed
     * @param declared character set of the response, or null if it names none
     * @param type what is due
     * @param drift receives differences
     * @param <T> the type of {@code type}
     * @return never null
     * @throws JsonFailure if there is no such document
     * @throws IOException what the stream throws, untouched
     * @throws IllegalArgumentException if the type is one that cannot be decoded
     */
    public <T> T read(InputStream body, @Nullable Charset declared, Type type, DriftSink drift) throws IOException {
        return reader.read(new JsonSource(body), declared, type, drift);
    }

    /**
     * Reads a whole document.
     *
     * @param body the bytes, decompressed
     * @param declared character set of the response, or null if it names none
     * @param type what is due
     * @param drift receives differences
     * @param <T> the type of {@code type}
     * @return never null
     * @throws JsonFailure if there is no such document
     * @throws IOException never otherwise
     * @throws IllegalArgumentException if the type is one that cannot be decoded
     */
    public <T> T read(byte[] body, @Nullable Charset declared, Type type, DriftSink drift) throws IOException {
        return reader.read(new JsonSource(body), declared, type, drift);
    }

    /**
     * Opens the records of an export, reading no further than the beginning of the document. The iterator owns the
     * stream; if this method throws, the caller still does.
     *
     * @param body the bytes, decompressed
     * @param declared character set of the response, or null if it names none
     * @param shape where the records are
     * @param type what a record is
     * @param drift receives differences
     * @param <T> the type of {@code type}
     * @return the records
     * @throws JsonFailure if there is no such document
     * @throws IOException what the stream throws, untouched
     * @throws IllegalArgumentException if the type is one that cannot be decoded
     */
    public <T> RecordIterator<T> stream(
            InputStream body, @Nullable Charset declared, StreamShape shape, Type type, DriftSink drift)
            throws IOException {
        Objects.requireNonNull(shape, "shape");
        return reader.stream(new JsonSource(body), declared, shape, type, drift);
    }

    /**
     * Converts a tree of maps, lists and scalars, with the tolerance of {@link #read}.
     *
     * @param tree as decoded for {@code Object}
     * @param type what is due
     * @param drift receives differences; paths start at the tree
     * @param <T> the type of {@code type}
     * @return the value, or null if the tree is null or does not fit
     */
    public <T> @Nullable T convert(@Nullable Object tree, Type type, DriftSink drift) {
        return tree == null ? null : reader.convert(write(tree), type, drift);
    }

    /**
     * Writes a value as UTF-8. Dates are ISO-8601, absent components of records are left out, nulls in maps stay, and
     * half a surrogate pair becomes U+FFFD.
     *
     * @param value a record, map, list or scalar
     * @return a document
     * @throws IllegalArgumentException if the value has no JSON form, such as a number that is not finite
     */
    public byte[] write(@Nullable Object value) {
        return writeText(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as text; otherwise as {@link #write}.
     *
     * @param value a record, map, list or scalar
     * @return a document
     * @throws IllegalArgumentException if the value has no JSON form, such as a number that is not finite
     */
    public String writeText(@Nullable Object value) {
        return writer.write(value);
    }
}
