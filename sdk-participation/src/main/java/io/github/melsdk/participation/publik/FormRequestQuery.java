package io.github.melsdk.participation.publik;

import io.github.melsdk.core.model.Beta;

/** Chooses what was sent in. Call it, do not implement it: methods will be added. */
@Beta("The parameters are from memory.")
public interface FormRequestQuery {

    /**
     * Keeps requests of a status.
     *
     * @param status identifier of a status, or {@code pending}, {@code done} or {@code all}
     * @return this
     */
    FormRequestQuery status(String status);

    /**
     * Keeps requests with a value.
     *
     * @param field name of the field
     * @param value the value
     * @return this
     */
    FormRequestQuery where(String field, String value);

    /**
     * Leaves out what tells who sent it.
     *
     * @return this
     */
    FormRequestQuery anonymised();

    /**
     * Sets how many requests one answer holds.
     *
     * @param requests 1 to 1000; 100 by default
     * @return this
     */
    FormRequestQuery pageSize(int requests);

    /**
     * Goes on where an earlier list stopped.
     *
     * @param cursor from a page or from {@code resumeFrom()} of a failure
     * @return this
     */
    FormRequestQuery startingAt(String cursor);
}
