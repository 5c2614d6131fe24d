package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * A write that was checked and not sent yet; for one call.
 *
 * @param <T> what it answers
 * @param endpoint the operation
 * @param arguments its values, body included
 * @param json the body as text, null if there is none
 * @param image a picture that is sent beside the body, null if there is none
 * @param howToFindOut what to do when the outcome is not known
 */
record WriteRequest<T>(
        Endpoint<T> endpoint,
        Arguments arguments,
        @Nullable String json,
        @Nullable ImageUpload image,
        String howToFindOut) {}
