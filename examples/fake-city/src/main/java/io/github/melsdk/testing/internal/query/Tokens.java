package io.github.melsdk.testing.internal.query;

import java.util.ArrayList;
import java.util.List;

/** The words of a query, read from left to right. */
public final class Tokens {
    private static final List<String> PAIRS = List.of("<=", ">=", "!=", "<>");

    private final String text;
    private final char nameQuote;
    private final boolean doubledQuotes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int position;

    private Tokens(String text, char nameQuote, boolean doubledQuotes) {
        this.text = text;
        this.nameQuote = nameQuote;
        this.doubledQuotes = doubledQuotes;
        while (at < text.length()) {
            read();
        }
        tokens.add(new Token(Token.Kind.END, ""));
    }

    /**
     * Splits ODSQL: both quotes make texts with backslash escapes, names stand in backquotes.
     *
     * @param text the clause
     * @return its words
     */
    public static Tokens odsql(String text) {
        return new Tokens(text, '`', false);
    }

    /**
     * Splits CQL2 text or ECQL: single quotes make texts where a quote is doubled, names stand in double quotes.
     *
     * @param text the filter
     * @return its words
     */
    public static Tokens cql(String text) {
        return new Tokens(text, '"', true);
    }

    private void read() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == nameQuote) {
            tokens.add(new Token(Token.Kind.NAME, quoted(c)));
        } else if (c == '\'' || c == '"') {
            tokens.add(new Token(Token.Kind.STRING, quoted(c)));
        } else if (Character.isDigit(c)
                || c == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            tokens.add(new Token(Token.Kind.NUMBER, number()));
        } else if (Character.isLetter(c) || c == '_') {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            tokens.add(new Token(Token.Kind.WORD, text.substring(start, at)));
        } else {
            String pair = text.substring(at, Math.min(at + 2, text.length()));
            String symbol = PAIRS.contains(pair) || pair.equals("..") ? pair : String.valueOf(c);
            at += symbol.length();
            tokens.add(new Token(Token.Kind.SYMBOL, symbol));
        }
    }

    private String quoted(char quote) {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean more = at + 1 < text.length();
            if (c == '\\' && more && (!doubledQuotes || text.charAt(at + 1) == quote)) {
                content.append(text.charAt(++at));
            } else if (c == quote && doubledQuotes && more && text.charAt(at + 1) == quote) {
                content.append(text.charAt(++at));
            } else if (c == quote) {
                at++;
                return content.toString();
            } else {
                content.append(c);
            }
        }
        throw new QueryException(true, "A quote is opened and not closed.");
    }

    private String number() {
        int start = at++;
        while (at < text.length() && isNumberPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isNumberPart(char c) {
        boolean range = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.';
        return Character.isDigit(c) || c == '.' && !range;
    }

    /**
     * Returns the next word and leaves it there.
     *
     * @return the word
     */
    public Token peek() {
        return tokens.get(position);
    }

    /**
     * Returns the word after the next one and leaves both there.
     *
     * @return the word
     */
    public Token peekSecond() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    /**
     * Takes the next word.
     *
     * @return the word
     */
    public Token next() {
        Token token = tokens.get(position);
        if (token.kind() != Token.Kind.END) {
            position++;
        }
        return token;
    }

    /**
     * Takes the next word if it is a given keyword.
     *
     * @param word the keyword in lower case
     * @return whether it was taken
     */
    public boolean acceptWord(String word) {
        boolean found = peek().isWord(word);
        if (found) {
            next();
        }
        return found;
    }

    /**
     * Takes the next word if it is given punctuation.
     *
     * @param symbol the punctuation
     * @return whether it was taken
     */
    public boolean accept(String symbol) {
        boolean found = peek().isSymbol(symbol);
        if (found) {
            next();
        }
        return found;
    }

    /**
     * Takes punctuation that must come next.
     *
     * @param symbol the punctuation
     */
    public void expect(String symbol) {
        if (!accept(symbol)) {
            throw unexpected();
        }
    }

    /**
     * Takes a keyword that must come next.
     *
     * @param word the keyword in lower case
     */
    public void expectWord(String word) {
        if (!acceptWord(word)) {
            throw unexpected();
        }
    }

    /**
     * Takes a number that must come next.
     *
     * @return its value
     */
    public double expectNumber() {
        if (peek().kind() != Token.Kind.NUMBER) {
            throw unexpected();
        }
        try {
            return Double.parseDouble(next().text());
        } catch (NumberFormatException e) {
            throw new QueryException(true, "Not a number.");
        }
    }

    /**
     * Takes a text that must come next.
     *
     * @return its content
     */
    public String expectString() {
        if (peek().kind() != Token.Kind.STRING) {
            throw unexpected();
        }
        return next().text();
    }

    /** Checks that nothing is left. */
    public void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected();
        }
    }

    /**
     * Tells whether nothing is left.
     *
     * @return true at the end
     */
    public boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /**
     * Makes the exception for a word that has no business there.
     *
     * @return the exception
     */
    public QueryException unexpected() {
        Token token = peek();
        String what = token.kind() == Token.Kind.END ? "the end" : "'" + token.text() + "'";
        return new QueryException(true, "Syntax error: " + what + " is unexpected at word " + (position + 1) + ".");
    }
}
