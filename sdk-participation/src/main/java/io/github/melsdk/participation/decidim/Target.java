package io.github.melsdk.participation.decidim;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a platform is and for whom tokens were made.
 *
 * @param site its address
 * @param apiPath path of the API under it
 * @param audience what to send as {@code X-Jwt-Aud}, or null
 */
record Target(URI site, String apiPath, @Nullable String audience) {}
