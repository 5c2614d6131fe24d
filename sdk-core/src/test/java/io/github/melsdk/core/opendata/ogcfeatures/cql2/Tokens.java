package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.ArrayList;
import java.util.List;

/** Splits CQL2 text and ECQL, written after the grammars and not after the writers. */
final class Tokens {

    enum Kind {
        NAME,
        WORD,
        TEXT,
        NUMBER,
        TIME,
        SYMBOL,
        END
    }

    record Token(Kind kind, String text) {}

    private final String source;
    private final boolean backslashEscapes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int next;

    /**
     * Splits a text.
     *
     * @param backslashEscapes whether {@code \'} stands for an apostrophe, which the grammar of CQL2 allows and not every
     *     server knows
     */
    Tokens(String source, boolean backslashEscapes) {
        this.source = source;
        this.backslashEscapes = backslashEscapes;
        while (skipBlanks()) {
            tokens.add(read());
        }
        tokens.add(new Token(Kind.END, ""));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        return tokens.get(next++);
    }

    boolean accept(String text) {
        Token token = peek();
        boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.SYMBOL;
        if (plain && token.text().equalsIgnoreCase(text)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw new IllegalStateException("expected " + text + " but found " + peek() + " in " + source);
        }
    }

    int mark() {
        return next;
    }

    void back(int mark) {
        next = mark;
    }

    private boolean skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length();
    }

    private Token read() {
        char c = source.charAt(at);
        if (c == '\'') {
            return new Token(Kind.TEXT, quoted('\'', backslashEscapes));
        }
        if (c == '"') {
            return new Token(Kind.NAME, quoted('"', false));
        }
        if (c >= '0' && c <= '9') {
            int end = at;
            while (end < source.length() && "0123456789.:-TZE+".indexOf(source.charAt(end)) >= 0) {
                end++;
            }
            String text = source.substring(at, end);
            if (text.length() >= 10 && text.charAt(4) == '-') {
                at = end;
                return new Token(Kind.TIME, text);
            }
            return number();
        }
        return word(c);
    }

    private Token number() {
        int start = at;
        while (at < source.length() && "0123456789.E".indexOf(source.charAt(at)) >= 0) {
            boolean exponent = source.charAt(at++) == 'E';
            if (exponent && (source.charAt(at) == '-' || source.charAt(at) == '+')) {
                at++;
            }
        }
        return new Token(Kind.NUMBER, source.substring(start, at));
    }

    private Token word(char c) {
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
            at++;
        }
        if (at > start) {
            return new Token(Kind.WORD, source.substring(start, at));
        }
        boolean two = c == '<' && at + 1 < source.length() && "=>".indexOf(source.charAt(at + 1)) >= 0
                || c == '>' && at + 1 < source.length() && source.charAt(at + 1) == '=';
        at += two ? 2 : 1;
        return new Token(Kind.SYMBOL, source.substring(start, at));
    }

    private String quoted(char quote, boolean escapes) {
        StringBuilder text = new StringBuilder();
        for (at++; ; at++) {
            char c = source.charAt(at);
            boolean more = at + 1 < source.length() && source.charAt(at + 1) == quote;
            if (escapes && c == '\\' && more) {
                text.append(quote);
                at++;
            } else if (c == quote && more) {
                text.append(quote);
                at++;
            } else if (c == quote) {
                at++;
                return text.toString();
            } else {
                text.append(c);
            }
        }
    }
}
