package io.github.melsdk.core.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes content lines of RFC 5545: CRLF at the end, folded at 75 octets without cutting a character. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final byte[] CRLF = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** Writes a line as it is, folded. */
    void line(String line) throws IOException {
        int room = LONGEST;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            byte[] octets = encode(character);
            if (octets.length > room) {
                out.write(CRLF);
                out.write(' ');
                room = LONGEST - 1;
            }
            out.write(octets);
            room -= octets.length;
            i += Character.charCount(character);
        }
        out.write(CRLF);
    }

    /** Writes a property whose value is text. */
    void text(String property, String value) throws IOException {
        line(property + ":" + escape(value));
    }

    private static byte[] encode(int character) {
        boolean loneSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.toString(loneSurrogate ? 0xFFFD : character).getBytes(StandardCharsets.UTF_8);
    }

    /** Escapes a value of type TEXT; control characters other than line breaks and tabs are no part of it. */
    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\r' -> escaped.append(followedByLineFeed(value, i) ? "" : "\\n");
                case '\n', '\u2028', '\u2029', '\u0085' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> escaped.append(Character.isISOControl(c) ? "" : String.valueOf(c));
            }
        }
        return escaped.toString();
    }

    private static boolean followedByLineFeed(String value, int index) {
        return index + 1 < value.length() && value.charAt(index + 1) == '\n';
    }
}
