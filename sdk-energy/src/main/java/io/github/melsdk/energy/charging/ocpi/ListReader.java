package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.http.Arguments;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list by the links of the peer. When the total falls meanwhile, objects have moved to where was read already: it steps
 * back as many, and what comes again is dropped by its identity. A cursor is the total so far, a blank, and the link.
 */
final class ListReader<T> implements PageReader<T> {

    private static final String OFFSET = "offset=";

    private final Supplier<String> start;
    private final OcpiRequest request;
    private final BiFunction<Arguments, String, Envelope.PageOf<T>> caller;

    ListReader(Supplier<String> start, OcpiRequest request, BiFunction<Arguments, String, Envelope.PageOf<T>> caller) {
        this.start = start;
        this.request = request;
        this.caller = caller;
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        int blank = cursor == null ? -1 : cursor.indexOf(' ');
        if (cursor != null && blank < 0) {
            throw new IllegalArgumentException("This cursor does not come from this list");
        }
        Arguments arguments = Arguments.none();
        if (cursor == null) {
            request.writeTo(arguments);
        }
        String link = cursor == null ? start.get() : cursor.substring(blank + 1);
        Envelope.PageOf<T> page = caller.apply(arguments, link);
        long before = cursor == null ? -1 : total(cursor.substring(0, blank));
        Long total = page.total();
        String next = page.link();
        if (total != null && before > total) {
            String back = steppedBack(link, before - total);
            next = back == null ? next : back;
        }
        return new Slice<>(
                page.items(), next == null ? null : (total == null ? "-" : total) + " " + next, total, page.skipped());
    }

    private static long total(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Returns null where the link does not tell its offset. */
    private static @Nullable String steppedBack(String link, long moved) {
        int at = link.indexOf(OFFSET);
        if (at < 1 || link.charAt(at - 1) != '?' && link.charAt(at - 1) != '&') {
            return null;
        }
        int begin = at + OFFSET.length();
        int end = link.indexOf('&', begin);
        end = end < 0 ? link.length() : end;
        long offset = total(link.substring(begin, end));
        return offset < 0 ? null : link.substring(0, begin) + Math.max(0, offset - moved) + link.substring(end);
    }
}
