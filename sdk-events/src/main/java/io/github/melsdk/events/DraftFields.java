package io.github.melsdk.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked draft on its way to one version of the API.
 *
 * @param standard fields of the provider by name
 * @param additional fields that the agenda adds by code, options as numbers
 * @param image a picture to send, null for none
 * @param keyed whether the draft has an external identifier
 */
record DraftFields(
        Map<String, Object> standard,
        Map<String, Object> additional,
        @Nullable ImageUpload image,
        boolean keyed) {}
