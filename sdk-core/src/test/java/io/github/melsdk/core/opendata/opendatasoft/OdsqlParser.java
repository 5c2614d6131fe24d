package io.github.melsdk.core.opendata.opendatasoft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A small parser of ODSQL, written from the language's description and not from our writer, to check what is written. */
final class OdsqlParser {

    /** A tree; children are nodes, texts or numbers. */
    record Node(String kind, List<Object> children) {
        static Node of(String kind, Object... children) {
            return new Node(kind, List.of(children));
        }
    }

    private enum Kind {
        TEXT,
        NUMBER,
        NAME,
        WORD,
        SYMBOL,
        END
    }

    private record Token(Kind kind, String text, boolean glued) {}

    private static final Set<String> PREDICATES =
            Set.of("search", "suggest", "startswith", "within_distance", "in_bbox", "intersects", "disjoint", "within");

    private final List<Token> tokens;
    private int at;

    private OdsqlParser(String text) {
        tokens = scan(text);
    }

    static Node condition(String text) {
        OdsqlParser parser = new OdsqlParser(text);
        Node node = parser.or();
        parser.end();
        return node;
    }

    static Node selection(String text) {
        OdsqlParser parser = new OdsqlParser(text);
        Node node = parser.sum();
        if (parser.acceptWord("as")) {
            node = Node.of("as", node, parser.next(Kind.NAME).text());
        }
        parser.end();
        return node;
    }

    private Node or() {
        return joined("or", "and");
    }

    private Node joined(String operator, String inner) {
        List<Object> parts = new ArrayList<>();
        do {
            Node part = inner == null ? negation() : joined(inner, null);
            if (part.kind().equals(operator)) {
                parts.addAll(part.children());
            } else {
                parts.add(part);
            }
        } while (acceptWord(operator));
        return parts.size() == 1 ? (Node) parts.get(0) : new Node(operator, parts);
    }

    private Node negation() {
        if (acceptWord("not")) {
            return Node.of("not", negation());
        }
        if (accept("(")) {
            Node inner = or();
            expect(")");
            return inner;
        }
        return predicate();
    }

    private Node predicate() {
        String word = peek().text().toLowerCase(Locale.ROOT);
        if (peek().kind() == Kind.WORD && PREDICATES.contains(word)) {
            at++;
            return new Node(word, arguments());
        }
        boolean text = peek().kind() == Kind.TEXT;
        Node left = scalar();
        if (acceptWord("is")) {
            boolean not = acceptWord("not");
            return Node.of(not ? "is not" : "is", left, next(Kind.WORD).text());
        }
        if (acceptWord("like")) {
            return Node.of("like", left, scalar());
        }
        if (acceptWord("in")) {
            return in(left);
        }
        for (String operator : List.of("<=", ">=", "=", "<", ">")) {
            if (accept(operator)) {
                return Node.of(operator, left, scalar());
            }
        }
        if (text) {
            return Node.of("words", left);
        }
        throw new AssertionError("no predicate at " + peek());
    }

    private Node in(Node left) {
        if (peek().text().equals("(")) {
            return Node.of("in", left, new Node("list", arguments()));
        }
        if (peek().text().equals("[") || peek().text().equals("]")) {
            String before = tokens.get(at++).text();
            Node from = scalar();
            if (!acceptWord("TO")) {
                throw new AssertionError("no TO at " + peek());
            }
            Node to = scalar();
            return Node.of("between", left, before, from, to, tokens.get(at++).text());
        }
        return Node.of("contains", scalar(), left);
    }

    private Node sum() {
        Node left = product();
        while (peek().text().equals("+") || peek().text().equals("-")) {
            String operator = tokens.get(at++).text();
            left = Node.of(operator, left, product());
        }
        return left;
    }

    private Node product() {
        Node left = factor();
        while (peek().text().equals("*") || peek().text().equals("/")) {
            String operator = tokens.get(at++).text();
            left = Node.of(operator, left, factor());
        }
        return left;
    }

    private Node factor() {
        if (accept("(")) {
            Node inner = sum();
            expect(")");
            return inner;
        }
        return scalar();
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        expect("(");
        while (!accept(")")) {
            if (accept("*")) {
                arguments.add("*");
            } else {
                arguments.add(sum());
            }
            if (!peek().text().equals(")")) {
                expect(",");
            }
        }
        return arguments;
    }

    private Node scalar() {
        boolean minus = peek().text().equals("-") && peek().kind() == Kind.SYMBOL;
        if (minus) {
            at++;
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case TEXT -> Node.of("text", token.text());
            case NAME -> Node.of("field", token.text());
            case NUMBER -> number(token, minus);
            case WORD -> word(token);
            default -> throw new AssertionError("no value at " + token);
        };
    }

    private Node number(Token token, boolean minus) {
        BigDecimal value = new BigDecimal(minus ? "-" + token.text() : token.text());
        Object plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return peek().kind() == Kind.WORD && peek().glued()
                ? Node.of("length", plain, next(Kind.WORD).text())
                : Node.of("number", plain);
    }

    private Node word(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if ((word.equals("date") || word.equals("geom")) && peek().kind() == Kind.TEXT && peek().glued()) {
            return Node.of(word, next(Kind.TEXT).text());
        }
        if (word.equals("true") || word.equals("false")) {
            return Node.of("bool", word);
        }
        return new Node(word, arguments());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next(Kind kind) {
        Token token = tokens.get(at++);
        if (token.kind() != kind) {
            throw new AssertionError(kind + " expected, not " + token);
        }
        return token;
    }

    private boolean accept(String symbol) {
        boolean found = peek().kind() == Kind.SYMBOL && peek().text().equals(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private boolean acceptWord(String word) {
        boolean found = peek().kind() == Kind.WORD && peek().text().equalsIgnoreCase(word);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String symbol) {
        if (!accept(symbol)) {
            throw new AssertionError(symbol + " expected, not " + peek());
        }
    }

    private void end() {
        if (peek().kind() != Kind.END) {
            throw new AssertionError("something follows: " + peek());
        }
    }

    private static List<Token> scan(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        boolean glued = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            if (c == ' ') {
                i++;
                glued = false;
                continue;
            }
            if (c == '"' || c == '\'' || c == '`') {
                StringBuilder value = new StringBuilder();
                i = quoted(text, i, value);
                tokens.add(new Token(c == '`' ? Kind.NAME : Kind.TEXT, value.toString(), glued));
            } else if (Character.isDigit(c)) {
                while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
                    i++;
                }
                tokens.add(new Token(Kind.NUMBER, text.substring(start, i), glued));
            } else if (Character.isLetter(c)) {
                while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
                    i++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(start, i), glued));
            } else {
                boolean two = (c == '<' || c == '>') && i + 1 < text.length() && text.charAt(i + 1) == '=';
                i += two ? 2 : 1;
                tokens.add(new Token(Kind.SYMBOL, text.substring(start, i), glued));
            }
            glued = true;
        }
        tokens.add(new Token(Kind.END, "", false));
        return tokens;
    }

    private static int quoted(String text, int open, StringBuilder value) {
        char delimiter = text.charAt(open);
        int i = open + 1;
        while (text.charAt(i) != delimiter) {
            char c = text.charAt(i++);
            if (c != '\\') {
                if (c < ' ') {
                    throw new AssertionError("a control character within quotes");
                }
                value.append(c);
                continue;
            }
            char escaped = text.charAt(i++);
            switch (escaped) {
                case 'n' -> value.append('\n');
                case 'r' -> value.append('\r');
                case 't' -> value.append('\t');
                case 'u' -> {
                    value.append((char) Integer.parseInt(text.substring(i, i + 4), 16));
                    i += 4;
                }
                default -> value.append(escaped);
            }
        }
        return i + 1;
    }
}
