package io.github.melsdk.core.opendata.ogcfeatures;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a page begins: the link of the server, and what is needed to see that the server repeats itself.
 *
 * @param link absolute, without fragment
 * @param rows how many rows lie before
 * @param firstId identifier of the first feature of the page before; empty when it had none
 */
record Cursor(String link, long rows, String firstId) {

    /** Goes behind the link as a fragment, which is never sent. */
    private static final String MARK = "#rows=";

    static Cursor parse(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return new Cursor(text, 0, "");
        }
        String rest = text.substring(mark + MARK.length());
        int comma = rest.indexOf(',');
        try {
            long rows = Long.parseLong(comma < 0 ? rest : rest.substring(0, comma));
            String id = comma < 0 ? "" : URLDecoder.decode(rest.substring(comma + 1), StandardCharsets.UTF_8);
            return new Cursor(text.substring(0, mark), rows, id);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("This cursor does not come from this list", e);
        }
    }

    @Override
    public String toString() {
        return link + MARK + rows + "," + URLEncoder.encode(firstId, StandardCharsets.UTF_8);
    }
}
