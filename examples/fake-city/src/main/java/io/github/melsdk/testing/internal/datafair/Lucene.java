package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.query.FullText;
import java.util.function.Predicate;

/** Reads the part of Lucene's query language that conditions on columns need. What it does not know is refused, never guessed. */
final class Lucene {
    private final String text;
    private final LineSet set;
    private int at;

    private Lucene(String text, LineSet set) {
        this.text = text;
        this.set = set;
    }

    static Predicate<ObjectNode> parse(String qs, LineSet set) {
        check(qs);
        Lucene query = new Lucene(qs, set);
        Predicate<ObjectNode> condition = query.or();
        query.blanks();
        if (query.at < qs.length()) {
            throw query.malformed();
        }
        return condition;
    }

    /** The portal checks the query with escaped quotes cut out, so a backslash that ends a text makes a quote too many. */
    private static void check(String qs) {
        String cut = qs.replace("\\\"", "");
        boolean balanced = cut.chars().filter(c -> c == '"').count() % 2 == 0;
        if (!balanced || cut.contains("\"\"")) {
            throw new Refusal(
                    400, "Impossible d'effectuer cette recherche, la syntaxe du paramètre \"qs\" n'est pas respectée");
        }
    }

    private Predicate<ObjectNode> or() {
        Predicate<ObjectNode> left = and();
        while (word("OR")) {
            left = left.or(and());
        }
        return left;
    }

    private Predicate<ObjectNode> and() {
        Predicate<ObjectNode> left = not();
        while (word("AND")) {
            left = left.and(not());
        }
        return left;
    }

    private Predicate<ObjectNode> not() {
        return word("NOT") ? not().negate() : primary();
    }

    private Predicate<ObjectNode> primary() {
        blanks();
        if (take('(')) {
            Predicate<ObjectNode> inner = or();
            blanks();
            expect(')');
            return inner;
        }
        if (peek() == '"') {
            String phrase = quoted();
            return line -> FullText.words(line, phrase);
        }
        String name = term();
        expect(':');
        if (name.equals("_exists_")) {
            String column = known(term());
            return line -> line.hasNonNull(column);
        }
        return value(known(name));
    }

    private Predicate<ObjectNode> value(String column) {
        if (peek() == '"') {
            String value = quoted();
            return line -> line.path(column).asText().equals(value);
        }
        if (take('(')) {
            Predicate<ObjectNode> any = value(column);
            while (word("OR")) {
                blanks();
                any = any.or(value(column));
            }
            expect(')');
            return any;
        }
        if (peek() == '[' || peek() == '{') {
            return range(column);
        }
        String beginning = term();
        if (take('*')) {
            return line -> line.path(column).asText().startsWith(beginning);
        }
        return line -> line.path(column).asText().equals(beginning);
    }

    private Predicate<ObjectNode> range(String column) {
        boolean fromIncluded = text.charAt(at++) == '[';
        String from = bound();
        if (!word("TO")) {
            throw malformed();
        }
        blanks();
        String to = bound();
        boolean toIncluded = peek() == ']';
        if (!toIncluded && peek() != '}') {
            throw malformed();
        }
        at++;
        return line -> {
            JsonNode value = line.path(column);
            boolean above = from.equals("*") || Lines.compare(value, from) > (fromIncluded ? -1 : 0);
            boolean below = to.equals("*") || Lines.compare(value, to) < (toIncluded ? 1 : 0);
            return line.hasNonNull(column) && above && below;
        };
    }

    private String bound() {
        return take('*') ? "*" : term();
    }

    private String known(String column) {
        if (!set.has(column)) {
            throw new Refusal(
                    400,
                    "Impossible d'appliquer un filtre sur le champ " + column
                            + ", il n'existe pas dans le jeu de données.");
        }
        return column;
    }

    private String quoted() {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            content.append(text.charAt(at));
        }
        expect('"');
        return content.toString();
    }

    private String term() {
        StringBuilder term = new StringBuilder();
        while (at < text.length() && " :()[]{}\"*".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            term.append(text.charAt(at++));
        }
        if (term.isEmpty()) {
            throw malformed();
        }
        return term.toString();
    }

    private boolean word(String word) {
        int start = at;
        blanks();
        boolean found = text.startsWith(word + " ", at);
        at = found ? at + word.length() + 1 : start;
        return found;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw malformed();
        }
    }

    private Refusal malformed() {
        return new Refusal(
                400,
                "Impossible d'effectuer cette recherche, la syntaxe du paramètre \"qs\" n'est pas respectée : caractère "
                        + at);
    }
}
