package io.github.melsdk.core.opendata.opendatasoft;

/**
 * Something that has a value: a field, a constant, a function, an aggregate, or arithmetic on them. Immutable.
 *
 * <p>Aggregates and geometry functions are plain expressions, because conditions cannot hold them; a {@link Scalar} can be
 * compared.
 */
public sealed class Expression extends Fragment implements Selectable, Orderable permits Scalar {

    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int ATOM = 3;

    private final int level;

    Expression(String text, int level) {
        super(text);
        this.level = level;
    }

    Expression(String text) {
        this(text, ATOM);
    }

    private String atLeast(int least) {
        return level >= least ? odsql() : "(" + odsql() + ")";
    }

    /**
     * Returns the sum.
     *
     * @param other a number
     * @return arithmetic, for {@code select}
     */
    public Expression plus(Expression other) {
        return new Expression(odsql() + " + " + other.atLeast(PRODUCT), SUM);
    }

    /**
     * Returns the difference.
     *
     * @param other a number
     * @return arithmetic, for {@code select}
     */
    public Expression minus(Expression other) {
        return new Expression(odsql() + " - " + other.atLeast(PRODUCT), SUM);
    }

    /**
     * Returns the product.
     *
     * @param other a number
     * @return arithmetic, for {@code select}
     */
    public Expression times(Expression other) {
        return new Expression(atLeast(PRODUCT) + " * " + other.atLeast(ATOM), PRODUCT);
    }

    /**
     * Returns the quotient; division by zero gives null.
     *
     * @param other a number
     * @return arithmetic, for {@code select}
     */
    public Expression dividedBy(Expression other) {
        return new Expression(atLeast(PRODUCT) + " / " + other.atLeast(ATOM), PRODUCT);
    }

    /**
     * Names the value in the results.
     *
     * @param alias name of the key in each result
     * @return for {@code select}
     * @throws IllegalArgumentException when the name is blank
     */
    public Selection as(String alias) {
        return new Selection(odsql() + " as " + OdsqlText.name(alias));
    }

    /**
     * Orders from the lowest value on.
     *
     * @return for {@code order_by}
     */
    public Ordering ascending() {
        return new Ordering(odsql() + " asc");
    }

    /**
     * Orders from the highest value on.
     *
     * @return for {@code order_by}
     */
    public Ordering descending() {
        return new Ordering(odsql() + " desc");
    }
}
