package io.github.melsdk.testing.internal.query;

import java.util.Locale;

/**
 * A word of a query.
 *
 * @param kind what it is
 * @param text its text without quotes
 */
public record Token(Kind kind, String text) {
    /** Kinds of words. */
    public enum Kind {
        /** A bare name or keyword. */
        WORD,
        /** A name in quotes. */
        NAME,
        /** A text literal. */
        STRING,
        /** A number. */
        NUMBER,
        /** Punctuation. */
        SYMBOL,
        /** The end of the query. */
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
