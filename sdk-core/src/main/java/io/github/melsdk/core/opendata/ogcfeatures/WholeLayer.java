package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reading layers that cannot be paged in one request. Only an answer that is complete is given: half of one that cannot be
 * continued would look like all.
 */
final class WholeLayer {

    /** What is asked for at once when the server does not tell how much there is. */
    private static final long UNKNOWN_SIZE = 10_000;

    private WholeLayer() {}

    /** Tells whether GeoServer refused to page a layer because it has no primary key. */
    static boolean isRefusedForWantOfKey(ApiException e) {
        return e.providerMessage().orElse("").toLowerCase(Locale.ROOT).contains("natural order");
    }

    static long limit(@Nullable Long total) {
        return total == null ? UNKNOWN_SIZE : Math.max(1, Math.min(total, Integer.MAX_VALUE));
    }

    /**
     * Checks that a page is all there is.
     *
     * @param why which collection it is and why it cannot be paged
     */
    static void requireComplete(Wire.ItemsAt page, String label, String why) {
        Long matched = page.items().total();
        boolean complete =
                matched == null ? page.items().next() == null && page.rows() < UNKNOWN_SIZE : page.rows() >= matched;
        if (!complete) {
            throw new DecodingException(
                    DecodingException.Reason.PAGING,
                    label + ": the collection " + why + ", and the server gives only " + page.rows()
                            + (matched == null ? "" : " of " + matched) + " features at once. It cannot be read whole:"
                            + " set sortBy(…) to a property that is unique, or narrow the query.",
                    null,
                    null,
                    CallTrace.none(label));
        }
    }
}
