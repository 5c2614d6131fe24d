package io.github.melsdk.core.broken;

/** An exception outside the tree that users catch. */
public class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
