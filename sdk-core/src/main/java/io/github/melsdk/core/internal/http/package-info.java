/**
 * The pipeline of every call: deadline, retry, rate limit, auth, conditional cache, log, OkHttp.
 * Clients describe their operations as {@code Endpoint} values and run them through a {@code Service}.
 * May call internal.deadline, internal.retry, internal.oauth, internal.json, internal.time, error and spi.
 */
@NullMarked
package io.github.melsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
