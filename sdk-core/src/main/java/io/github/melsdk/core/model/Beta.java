package io.github.melsdk.core.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what rests on facts that could not be verified against the provider: it may change, or fail, without a new major
 * version. {@link #value()} says which fact. On a package or type it covers everything inside.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PACKAGE, ElementType.RECORD_COMPONENT})
public @interface Beta {

    /**
     * Returns what could not be verified.
     *
     * @return a sentence
     */
    String value();
}
