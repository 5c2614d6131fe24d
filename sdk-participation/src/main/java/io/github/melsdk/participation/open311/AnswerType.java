package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.WireConstant;

/** What kind of answer a question wants. */
public enum AnswerType implements WireConstant {
    /** One line of text. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** A date with time. */
    DATETIME("datetime"),
    /** Several lines of text. */
    TEXT("text"),
    /** One of the values. */
    SINGLE_CHOICE("singlevaluelist"),
    /** Any of the values. */
    MULTIPLE_CHOICE("multivaluelist");

    private final String wire;

    AnswerType(String wire) {
        this.wire = wire;
    }

    /** Returns the constant in the provider's spelling. */
    @Override
    public String wire() {
        return wire;
    }
}
