package io.github.melsdk.core.opendata.opendatasoft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A condition of a {@code where} clause. Parentheses are written where the precedence of the language needs them. Immutable. */
public final class Condition extends Fragment {

    private static final int RAW = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int ATOM = 4;

    private final int level;

    private Condition(String text, int level) {
        super(text);
        this.level = level;
    }

    static Condition atom(String text) {
        return new Condition(text, ATOM);
    }

    /** Returns a text of the caller; it gets parentheses wherever it meets something else. */
    static Condition raw(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A raw condition is blank");
        }
        return new Condition(text, RAW);
    }

    /**
     * Keeps records that satisfy this and all others.
     *
     * @param others further conditions
     * @return the conjunction
     */
    public Condition and(Condition... others) {
        return join(" and ", AND, others);
    }

    /**
     * Keeps records that satisfy this or one of the others.
     *
     * @param others further conditions
     * @return the disjunction
     */
    public Condition or(Condition... others) {
        return join(" or ", OR, others);
    }

    private Condition join(String operator, int joined, Condition... others) {
        List<Condition> all = new ArrayList<>();
        all.add(this);
        all.addAll(Arrays.asList(others));
        if (all.size() == 1) {
            return this;
        }
        return new Condition(
                all.stream()
                        .map(condition -> condition.level >= joined ? condition.odsql() : "(" + condition.odsql() + ")")
                        .collect(Collectors.joining(operator)),
                joined);
    }

    /**
     * Keeps the records that do not satisfy this.
     *
     * @return the negation
     */
    public Condition negated() {
        return new Condition(level == ATOM ? "not " + odsql() : "not (" + odsql() + ")", NOT);
    }
}
