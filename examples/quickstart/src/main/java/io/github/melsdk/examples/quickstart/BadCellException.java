package io.github.melsdk.examples.quickstart;

import io.github.melsdk.events.FieldProblem;

/** A cell of a table that cannot be read. */
final class BadCellException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String reason;

    BadCellException(String column, String reason) {
        super(column + " " + reason);
        this.column = column;
        this.reason = reason;
    }

    FieldProblem problem() {
        return new FieldProblem(column, null, "cell.unreadable", reason);
    }
}
