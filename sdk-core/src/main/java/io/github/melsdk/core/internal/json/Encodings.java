package io.github.melsdk.core.internal.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells the character set of a JSON document from its first four bytes. */
final class Encodings {

    private static final String UTF_32_BIG = "UTF-32BE";
    private static final String UTF_32_LITTLE = "UTF-32LE";

    private Encodings() {}

    /**
     * Returns the character set: of the byte order mark; else of the pattern of zeros, which no eight-bit JSON has;
     * else the declared one; else UTF-8.
     */
    static Charset detect(byte[] head, int length, @Nullable Charset declared) {
        Charset found = length >= 2 ? ofZeros(head, length, ofMark(head, length)) : null;
        if (found != null) {
            return found;
        }
        return declared != null ? declared : StandardCharsets.UTF_8;
    }

    /** Returns how many bytes the byte order mark takes: 0, 2, 3 or 4. */
    static int markLength(byte[] head, int length) {
        Charset marked = length >= 2 ? ofMark(head, length) : null;
        if (marked == null) {
            return 0;
        }
        if (marked.equals(StandardCharsets.UTF_8)) {
            return 3;
        }
        return marked.name().startsWith("UTF-32") ? 4 : 2;
    }

    private static @Nullable Charset ofMark(byte[] head, int length) {
        int two = at(head, 0) << 8 | at(head, 1);
        if (length >= 4 && two == 0xFFFE && head[2] == 0 && head[3] == 0) {
            return Charset.forName(UTF_32_LITTLE);
        }
        if (length >= 4 && two == 0 && at(head, 2) == 0xFE && at(head, 3) == 0xFF) {
            return Charset.forName(UTF_32_BIG);
        }
        if (length >= 3 && two == 0xEFBB && at(head, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        return switch (two) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static @Nullable Charset ofZeros(byte[] head, int length, @Nullable Charset marked) {
        if (marked != null) {
            return marked;
        }
        if (length >= 4 && head[0] == 0 && head[1] == 0 && head[2] == 0) {
            return Charset.forName(UTF_32_BIG);
        }
        if (length >= 4 && head[1] == 0 && head[2] == 0 && head[3] == 0) {
            return Charset.forName(UTF_32_LITTLE);
        }
        if (head[0] == 0 && head[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return head[0] != 0 && head[1] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static int at(byte[] head, int index) {
        return head[index] & 0xFF;
    }
}
