package io.github.melsdk.testing.internal.datagouv;

import io.github.melsdk.testing.internal.http.Answer;

/** An error answer of the catalogue or of the tables. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Trouble(Answer answer) {
        super("refused");
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
