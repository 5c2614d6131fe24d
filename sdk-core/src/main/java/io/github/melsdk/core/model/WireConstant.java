package io.github.melsdk.core.model;

/** A constant of an enum that stands for a value on the wire; see {@link OpenEnum}. */
public interface WireConstant {

    /**
     * Returns the value that the provider uses for this constant.
     *
     * @return a text that is never empty and is unique within its enum
     */
    String wire();
}
