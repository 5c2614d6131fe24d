package io.github.melsdk.core.opendata.datafair;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition in Lucene's query language, made by {@link Qs}. Immutable. */
public final class QsCondition {

    private final String text;

    QsCondition(String text) {
        this.text = text;
    }

    /**
     * Keeps lines that satisfy this and all others.
     *
     * @param others further conditions
     * @return the conjunction
     */
    public QsCondition and(QsCondition... others) {
        return joined(" AND ", others);
    }

    /**
     * Keeps lines that satisfy this or one of the others.
     *
     * @param others further conditions
     * @return the disjunction
     */
    public QsCondition or(QsCondition... others) {
        return joined(" OR ", others);
    }

    /**
     * Keeps lines that do not satisfy this, those without a value included.
     *
     * @return the negation
     */
    public QsCondition negated() {
        return new QsCondition("(NOT " + text + ")");
    }

    private QsCondition joined(String operator, QsCondition... others) {
        return new QsCondition(Stream.concat(Stream.of(this), Arrays.stream(others))
                .map(QsCondition::qs)
                .collect(Collectors.joining(operator, "(", ")")));
    }

    /**
     * Returns the condition as the portal reads it.
     *
     * @return a query string
     */
    public String qs() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QsCondition that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Returns the condition as the portal reads it. */
    @Override
    public String toString() {
        return text;
    }
}
