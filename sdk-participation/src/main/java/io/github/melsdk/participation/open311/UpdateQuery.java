package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.Beta;
import java.time.Instant;

/** Chooses updates. Call it, do not implement it: methods will be added. */
@Beta("The extension is known from a client of mySociety, not from a server.")
public interface UpdateQuery {

    /**
     * Keeps updates from a moment on.
     *
     * @param moment the moment
     * @return this
     */
    UpdateQuery since(Instant moment);

    /**
     * Keeps updates up to a moment.
     *
     * @param moment the moment
     * @return this
     */
    UpdateQuery until(Instant moment);
}
